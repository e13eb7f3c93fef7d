"""Event-driven products: the cost of what fires, not of what is there."""

from spikejax.events import kernels as kernels
from spikejax.events._matmul import matmul as matmul

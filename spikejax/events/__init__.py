"""Event-driven products: the cost of what fires, not of what is there."""

from collections.abc import Callable

from spikejax.events import kernels as kernels
from spikejax.events._layer import State as State
from spikejax.events._layer import explain as explain
from spikejax.events._layer import is_dense as is_dense
from spikejax.events._layer import layer as layer
from spikejax.events._layer_product import Product as Product
from spikejax.events._layer_reference import two_currents as two_currents
from spikejax.events._matmul import matmul as matmul
from spikejax.events._products import NARROW as NARROW
from spikejax.events._products import explain_product as explain_product
from spikejax.events._sparse import CSR as CSR
from spikejax.events._sparse import FanOut as FanOut
from spikejax.events._sparse import csr as csr
from spikejax.events._spikes import Spikes as Spikes
from spikejax.events._spikes import pack as pack
from spikejax.events._spikes import unpack as unpack
from spikejax.events._spread import Spread as Spread
from spikejax.events._spread import spread as spread

# It walks through networks, which stand on events: the front door puts it here.
report: Callable

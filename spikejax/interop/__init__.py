"""Coming from elsewhere, and going there: snnTorch modules and NIR graphs."""

from spikejax.interop.discretise import Discretisation, euler, exponential
from spikejax.interop.nir_read import from_nir
from spikejax.interop.nir_write import to_nir
from spikejax.interop.snntorch import from_snntorch

__all__ = [
    "Discretisation",
    "euler",
    "exponential",
    "from_nir",
    "from_snntorch",
    "to_nir",
]

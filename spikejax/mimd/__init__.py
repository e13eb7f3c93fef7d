"""A model of manycore machines: time, memory and traffic of a training step.

Tiles own neurons and everything that belongs to them; only spikes and their gradients
travel. Equations, calibration and limits are in `docs/mimd.md`.
"""

from spikejax.mimd._calibrate import Measurement as Measurement
from spikejax.mimd._calibrate import calibrate as calibrate
from spikejax.mimd._machine import MK2 as MK2
from spikejax.mimd._machine import Costs as Costs
from spikejax.mimd._machine import Machine as Machine
from spikejax.mimd._measured import measured as measured
from spikejax.mimd._network import ADAM as ADAM
from spikejax.mimd._network import INPUT as INPUT
from spikejax.mimd._network import SGD as SGD
from spikejax.mimd._network import Layer as Layer
from spikejax.mimd._network import Network as Network
from spikejax.mimd._network import Optimiser as Optimiser
from spikejax.mimd._network import Source as Source
from spikejax.mimd._network import feedforward as feedforward
from spikejax.mimd._place import Memory as Memory
from spikejax.mimd._place import Placement as Placement
from spikejax.mimd._place import memory as memory
from spikejax.mimd._place import place as place
from spikejax.mimd._plan import Scale as Scale
from spikejax.mimd._plan import fits as fits
from spikejax.mimd._plan import scaling as scaling
from spikejax.mimd._plan import stops as stops
from spikejax.mimd._predict import Phases as Phases
from spikejax.mimd._predict import Prediction as Prediction
from spikejax.mimd._predict import Work as Work
from spikejax.mimd._predict import predict as predict
from spikejax.mimd._published import Published as Published
from spikejax.mimd._published import published as published
from spikejax.mimd._tiles import Counts as Counts
from spikejax.mimd._tiles import TileCount as TileCount
from spikejax.mimd._tiles import counts as counts
from spikejax.mimd._tiles import tiles as tiles

"""Pictures of spikes, membranes, weights and learning, on matplotlib axes.

Each function draws on the axes it is given, or on new ones for None, and returns them;
new axes have no ground of their own and suit light and dark pages. `figure` makes a
whole picture of a training run, `animation` one that moves. Nothing here touches pyplot
or its global state.
"""

from spikejax.plot._activity import activity
from spikejax.plot._animation import animation
from spikejax.plot._axes import COLOURS, COOL, GREY, INK, WARM, colours
from spikejax.plot._confusion import confusion
from spikejax.plot._delays import delays
from spikejax.plot._fi_curve import fi_curve
from spikejax.plot._figure import figure
from spikejax.plot._filters import filters
from spikejax.plot._frames import frames
from spikejax.plot._learning_curve import learning_curve
from spikejax.plot._membranes import membranes
from spikejax.plot._network import network
from spikejax.plot._phase_plane import phase_plane
from spikejax.plot._raster import raster
from spikejax.plot._surrogates import surrogates
from spikejax.plot._traces import traces
from spikejax.plot._weights import weights

__all__ = [
    "COLOURS",
    "COOL",
    "GREY",
    "INK",
    "WARM",
    "activity",
    "animation",
    "colours",
    "confusion",
    "delays",
    "fi_curve",
    "figure",
    "filters",
    "frames",
    "learning_curve",
    "membranes",
    "network",
    "phase_plane",
    "raster",
    "surrogates",
    "traces",
    "weights",
]

"""What goes into the layer kernels and comes out, in the order of their calls.

Arrays have an axis of groups in front, that may be one for all: xs (G, T, B, N),
state (G, B, N), constants (G, 7, N), w (G, N, N). An absent array has shape (0,).
A feedback of connections is w (G, E), with starts (1, N + 1) and ids (1, E); its
gradient is a product of its own.

A program with K fields of state and C constants has (G, K, B, N) in the place of `u`,
neither `i` nor `z` nor `h`, constants (G, 4 + C, N) behind those that all layers have,
and as many `sums`. What it keeps is (G, 1, R, B, N): of M traces T rows each, then of
every field that is computed again its rows of each `EVERY`-th step. Where its slopes
are drawn, `z` forwards is (G, 2, B), the salt of every row and the index of its first
neuron, and the row of `alpha` what makes a probability of a slope: see `core.draws`.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

SUBTRACT, ZERO, NONE = range(3)
TRIANGLE, BOX, GIVEN = range(3)
ALPHA, BETA, THRESHOLD, BIAS, WIDTH, FACTOR, GAIN = range(7)
OWN = 4  # rows of constants that all layers have; those of a program follow
# A product in a step is dense where more than one entry in so many is an event, of
# rows that are worked on so many at a time; lists count inputs and rows up to the most.
DENSE_SHARE = 6
PANEL_ROWS = 8
MOST = 1 << 16
# Of currents, spikes as floats, and their cotangents.
TYPES = ("float32", "bfloat16", "float16")
# What stands for an array that there is not.
ABSENT = np.zeros(0, np.float32)


def refusal_of_arrays(start: Any, xs: Any) -> str | None:
    """Why no layer kernel takes such a state or input, or None."""
    shape = xs.shape
    if any([a.dtype != np.float32 for a in start if a is not None]):
        return "kernels have a state of type float32"
    if xs.dtype.name not in TYPES:
        return f"kernels have currents of type {', '.join(TYPES)}"
    if len(shape) < 2:
        return "there is no axis of neurons"
    if 0 in shape:
        return "there is nothing to compute"
    return None


class LayerOptions(NamedTuple):
    """What a kernel is told: the rules, and which arrays to write."""

    rule: int
    is_delayed: bool
    is_attached: bool
    slope: int  # TRIANGLE or BOX, or GIVEN in the place of the distance
    dense: bool = False  # spikes as floats
    u_trace: bool = False
    i_trace: bool = False
    distance: bool = False
    learned: int = 0  # bit k: the gradient of constant k
    weights: bool = False  # the gradient of w
    currents: bool = True  # the cotangent of the input current
    dtype: str = "float32"  # of currents, spikes as floats, and their cotangents
    inputs: int = 0  # how many neurons the spikes come from that drive the layer
    narrow: int = 0  # outputs of the one narrow product that the spikes go into
    compact: bool = False  # whether the cotangent of the spikes may be a list
    lists: bool = False  # whether that of the spikes that come in may be one
    seen: bool = False  # whether spikes are counted, and have a second cotangent
    program: Any = None  # of neurons that are one: see above
    kept: tuple = ()  # what of every step of a program to write
    held: bool = False  # whether no cotangent of the spikes comes through the feedback
    marked: tuple = ()  # what of each `EVERY`-th of its steps
    dropped: int = 0  # of `learned`, what a program gives and nobody asked for


class ForwardArgs(NamedTuple):
    """Arguments of `spikejax_lif_layer`."""

    xs: Any  # currents, or none where x and w_in make them
    i: Any
    u: Any
    z: Any
    y: Any
    constants: Any
    w: Any  # feedback
    x: Any  # words of the spikes that drive the layer
    w_in: Any  # their weights
    h: Any
    starts: Any = None  # of connections, whose weights are `w`
    ids: Any = None


class ForwardResults(NamedTuple):
    """Results of `spikejax_lif_layer`."""

    fired: Any
    grad_mask: Any
    distance: Any
    spikes: Any
    u_trace: Any
    i_trace: Any
    i: Any
    u: Any
    z: Any
    h: Any
    counts: Any


class BackwardArgs(NamedTuple):
    """Arguments of `spikejax_lif_layer_backward`."""

    fired: Any
    grad_mask: Any
    distance: Any
    u_trace: Any
    i_trace: Any
    i: Any
    u: Any
    z: Any
    y: Any
    constants: Any
    w: Any  # without y: of what is fed back there are no cotangents
    dzs: Any = None  # of the spikes, dense or a list
    dus: Any = None  # of the membranes
    di: Any = None  # of the state after the last step, as du, dz, dh
    du: Any = None
    dz: Any = None
    x: Any = None
    h: Any = None
    dh: Any = None
    left: Any = None  # two factors of the cotangent of the spikes
    right: Any = None
    is_list: Any = None  # whether dzs is a list
    grad_mask_in: Any = None  # of the spikes that drive the layer, for a list of theirs
    w_in: Any = None
    dcounts: Any = None
    dzs_also: Any = None  # of a second consumer of the spikes, dense
    starts: Any = None  # as forwards
    ids: Any = None


class BackwardResults(NamedTuple):
    """Results of `spikejax_lif_layer_backward`."""

    dxs: Any
    di: Any
    du: Any
    dz: Any
    sums: Any  # (4, N): of alpha, beta, threshold and bias
    dw: Any
    dw_in: Any
    dh: Any
    listed: Any  # cotangents of the spikes that drive the layer

"""What a network costs: layer by layer, the additions that its spikes cause."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from functools import lru_cache
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from spikejax import surrogate
from spikejax.combinators._rounded import Rounded
from spikejax.combinators.recurrent import Recurrent
from spikejax.combinators.serial import Serial
from spikejax.core.cell import Cell
from spikejax.core.dtypes import as_float
from spikejax.core.elementwise import as_neurons
from spikejax.core.signal import DENSE, LowRankCotangent, Spikes, Sum
from spikejax.core.spec import Spec, UnrollResult, scanned, spec
from spikejax.core.walk import Place, observe, units
from spikejax.inspect._choice import (
    NEURONS,
    SCAN,
    Note,
    choice_of,
    choice_of_recurrent,
)
from spikejax.inspect._products import COUNTED, of_events, pooled_mask, whole
from spikejax.inspect._steps import is_dense_step, is_same, rows_done
from spikejax.inspect._support import dense_dz, masks, surrogate_of
from spikejax.inspect.rows import Additions, LayerReport, Report, joined, share
from spikejax.kernels import ffi, registry
from spikejax.neurons._lstm import Lstm
from spikejax.synapses.conv import Conv
from spikejax.synapses.delayed_linear import DelayedLinear
from spikejax.synapses.linear import Linear, explain
from spikejax.synapses.pool import Pool
from spikejax.synapses.sparse import Sparse
from spikejax.synapses.weight_norm import WeightNorm

PyTree = Any


def report(net: Cell, params: PyTree, state: PyTree, xs: PyTree) -> Report:
    """Runs a network and tells, layer by layer, what its spikes cost.

    Activity and support are measured by the plain equations; then it is told which
    kernels take such a run on CPU, and why, and how many multiply-adds they do, of the
    products forward and backward: of every synapse with weights, convolutions too.
    Gradients are those in the parameters: a product of the network's own input has no
    dz. The neurons' own work is not counted.

    What a part is given, and in which form, is what it was given when the network ran
    for this report: bits, or numbers, with a cotangent everywhere or where a bit says.

    Args:
      net: the network. It is looked into through every combinator.
      params: its parameters.
      state: its state.
      xs: input, `(time, *batch, *features)`.

    Returns:
      A `Report` of `LayerReport`s.

    Example:
      >>> import jax, spikejax as sj
      >>> net = sj.serial(sj.lif(0.9), sj.linear(3))
      >>> xs = jax.numpy.eye(4)[:, None, :] * 2            # one of four fires
      >>> params, state = net.init(jax.random.key(0), xs[0])
      >>> sj.events.report(net, params, state, xs).layers[0].outputs
      0.25
    """
    notes, seen = prepared(net, params, xs)
    outs = seen(params, state, xs)
    places = units(net, params, state)
    layers = [
        Layer(place, spec(net), notes.made[k], *out)
        for k, (place, out) in enumerate(zip(places, outs, strict=True))
    ]
    learns = _learns(net, params, state)
    rows = []
    for layer, learned in zip(layers, learns, strict=True):
        rows += _rows(layer, learned, layers)
    return Report(tuple(rows))


class Watched(Spec):
    """A part that notes how it was run."""

    inner: Cell
    index: int
    notes: Notes

    def init(self, key, x):
        return self.inner.init(key, x)

    def step(self, params, state, x):
        self.notes.made.setdefault(self.index, Note(True, False, False, None))
        return self.inner.step(params, state, x)

    def accepts(self, want):
        return spec(self.inner).accepts(want)

    def run(self, params, state, xs, want=DENSE, seen=False) -> UnrollResult:
        with registry.noted() as choices:
            found = spec(self.inner).run(params, state, xs, want, seen)
        terms = xs.terms if isinstance(xs, Sum) else (xs,)
        spikes = [term for term in terms if isinstance(term, Spikes)]
        packed = len(spikes) == len(terms)
        masked = packed and all(term.grad_mask is not None for term in spikes)
        factors = [isinstance(term.cotangent, LowRankCotangent) for term in spikes]
        is_read_out = packed and all(factors)
        # A layer that has no kernel of its own may yet be a program.
        layers = [c for c in choices if c.operation in NEURONS]
        chosen = [c for c in layers if c.backend != "reference"] or layers[-1:]
        choice = chosen[0] if chosen else None
        note = Note(False, packed, masked, choice, is_read_out)
        self.notes.made.setdefault(self.index, note)
        return found

    def trace(self, params, state, xs, end):
        return spec(self.inner).trace(params, state, xs, end)

    def children(self):
        return {}

    def output(self, params, state, x):
        return spec(self.inner).output(params, state, x)


class Notes:
    """Notes by the number of the part; no two of these are the same constant."""

    def __init__(self):
        self.made: dict[int, Note] = {}


class Layer(NamedTuple):
    """A part in a run: where it stands, how it ran, what went in and came out."""

    place: Place
    net: Spec
    note: Note
    xs: PyTree
    ys: PyTree


def prepared(net: Cell, params: PyTree, xs: PyTree) -> tuple[Notes, Callable]:
    """The notes of a network, and the function that runs it and makes them.

    It is called with params, state and xs, and gives what went into every unit and what
    came out; `jax.eval_shape` of it is enough for the notes.
    """
    trees = jax.tree.map(lambda a: (jnp.shape(a), jnp.result_type(a)), (params, xs))
    key = *jax.tree.leaves(trees), registry.plan(), surrogate.is_smooth()
    key += (ffi.programs(),)
    return _prepared(net, key)


@lru_cache(maxsize=64)
def _prepared(net: Cell, key: Any) -> tuple[Notes, Callable]:
    del key  # shapes, and what was chosen when they were traced
    notes = Notes()
    count = itertools.count()

    def watch(cell: Cell) -> Cell:
        about = spec(cell)
        if about.is_unit:
            return Watched(cell, next(count), notes).cell()
        children = about.children()
        return about.with_children({k: watch(v) for k, v in children.items()}).cell()

    watched = watch(net)

    @jax.jit
    def seen(params, state, xs):
        tapped = observe(watched, params, state, xs)[2]
        places = units(watched, params, state, xs, tapped)
        return [(place.xs, place.tapped.y) for place in places]

    return notes, seen


def _learns(net: Cell, params: PyTree, state: PyTree) -> list[bool]:
    """Of each unit whether anything before it is learned: whether dz is wanted."""
    found: list[bool] = []

    def go(about, params, state, learns):
        if about.is_unit:
            found.append(learns)
            return
        for name, (p, s) in about.split(params, state).items():
            go(spec(about.children()[name]), p, s, learns)
            if isinstance(about, Serial):
                learns = learns or bool(jax.tree.leaves(p))

    go(spec(net), params, state, False)
    return found


def _rows(layer: Layer, learns: bool, layers: list[Layer]) -> list[LayerReport]:
    about, rounded = layer.place.spec, None
    if isinstance(about, Rounded):
        about, rounded = spec(about.inner), about
    if as_neurons(about) is not None:
        mask = _support(rounded or about, layer)
        given = (about, layer, mask, choice_of(layer.note), rounded or about)
        return [_neuron_row(layer.place.path, *given)]
    if isinstance(about, Recurrent):
        return _recurrent(about, rounded, layer)
    if isinstance(about, Linear):
        return [_linear(about, layer, learns, layers)]
    if isinstance(about, COUNTED):
        return [_counted(about, layer, learns, layers)]
    if isinstance(about, WeightNorm):
        return [_normed(about, layer, learns, layers)]
    if isinstance(about, Lstm):
        return _gates(about, layer, learns, layers)
    why = "there are no event kernels for it"
    size = whole(about, layer.place.params, layer.xs, layer.ys)
    if size:
        done = Additions(size, size, size if learns else 0)
        shares = (share(layer.xs), share(layer.ys))
        path, name = layer.place.path, repr(about).partition("(")[0]
        return [LayerReport(path, name, *shares, None, "dense", why, done, done)]
    if layer.note.is_packed:
        why = "products of events that this report does not count"
        if not jax.tree.leaves(layer.place.params):
            why = "bits go through it"
    name = repr(about).partition("(")[0]
    shares = (share(layer.xs), share(layer.ys))
    return [LayerReport(layer.place.path, name, *shares, None, "its own", why)]


def _recurrent(about: Recurrent, rounded: Any, layer: Layer) -> list[LayerReport]:
    mask = _support(rounded or about, layer)
    state, back = layer.place.state, layer.place.params["feedback"]
    choice = choice_of_recurrent(about, layer.note)
    few = about.connections() is not None
    prefix = f"{layer.place.path}.".lstrip(".")
    neuron, feedback = spec(about.neuron), spec(about.feedback)
    path = f"{prefix}feedback"
    row = _neuron_row(f"{prefix}neuron", neuron, layer, mask, choice, rounded or about)
    ys = layer.ys
    # The output that is fed back.
    before = jnp.concatenate([state.y[None].astype(ys.dtype), ys[:-1]])
    if choice[0] != SCAN and not few:
        where = None if mask is None else mask.at[-1].set(False)
        return [row, _feedback_row(path, feedback, before, where, choice)]
    note = Note(True, False, False, None)
    given = Place(path, feedback, back, state.feedback)
    put = scanned(feedback.step, back, state.feedback, before).ys
    rows = _rows(Layer(given, layer.net, note, before, put), True, [])
    if choice[0] != SCAN:
        kernel, why = choice
        rows = [part._replace(kernel=kernel, why=why) for part in rows]
    return [row, *rows]


def _feedback_row(path, about, before, wanted, choice):
    """The product inside a native layer: on events in every step that has few."""
    outputs = about.features
    size = before.size * outputs
    first = before[0].size * outputs  # no cotangent of the first output is asked for
    fired = int(jnp.count_nonzero(before)) * outputs
    done = Additions(
        rows_done(before) * outputs,
        size if is_dense_step(fired // outputs, before) else fired,
        size - first if wanted is None else rows_done(wanted) * outputs,
    )
    dense = Additions(size, size, size - first)
    name, shares = repr(about).partition("(")[0], (share(before), 1.0, None)
    kernel, why = choice
    return LayerReport(path, name, *shares, kernel, why, done, dense)


def _support(about: Spec, layer: Layer) -> jax.Array | None:
    """Where a gradient passes, by the plain equations; None for everywhere."""
    xs = as_float("events.report", layer.xs)
    return masks(about, layer.place.params, layer.place.state, xs)


def _neuron_row(path, about, layer, mask, choice, whole):
    gradient = None
    if surrogate_of(about) is not None:
        gradient = 1.0 if mask is None else share(mask)
    place, (kernel, why) = layer.place, choice
    if gradient == 1.0 and mask is None:
        xs = as_float("report", layer.xs)
        why += dense_dz(whole, place.params, place.state, xs)
    neuron = as_neurons(about)
    name = "cell" if neuron is None else neuron.name
    shares = (share(layer.xs), share(layer.ys))
    return LayerReport(path, name, *shares, gradient, kernel, why)


# --- products ---------------------------------------------------------------------


def _linear(
    about: Linear, layer: Layer, learns: bool, layers: list[Layer]
) -> LayerReport:
    xs, note, w = layer.xs, layer.note, layer.place.params["w"]
    size = xs.size * w.shape[1]
    fired = int(jnp.count_nonzero(xs))
    is_binary = bool(jnp.all((xs == 0) | (xs == 1)))
    mask = _mask_of(layer, layers) if learns and note.is_masked else None
    counts = {"forward": fired, "weights": fired, "inputs": 0}
    if mask is not None:
        counts["inputs"] = int(mask.sum())
    calls = xs.shape[0] if note.is_step else 1
    done, chosen = {}, {}
    for name, count in counts.items():
        if name == "inputs" and not learns:
            done[name] = 0
            continue
        part, work = count / max(xs.size, 1), size // max(calls, 1)
        kernel, why = explain(about, name, note.is_packed, is_binary, part, work)
        if name == "inputs" and mask is None:
            kernel, why = "dense", "a gradient is wanted everywhere"
        elif name == "inputs" and note.is_read_out and kernel == "dense":
            kernel, why = "event", "in the layer before it"
        done[name] = count * w.shape[1] if kernel == "event" else size
        chosen[name] = kernel, why
    dense = Additions(size, size, size if learns else 0)
    shares = (share(xs), share(layer.ys))
    path, texts = layer.place.path, joined(chosen)
    return LayerReport(path, "linear", *shares, None, *texts, Additions(**done), dense)


def _counted(
    about: Sparse | Conv | DelayedLinear,
    layer: Layer,
    learns: bool,
    layers: list[Layer],
) -> LayerReport:
    mask = _mask_of(layer, layers) if learns and layer.note.is_masked else None
    given = (layer.place.params, layer.xs, mask, learns)
    done, dense, chosen = of_events(about, *given, layer.note.is_packed)
    path, shares = layer.place.path, (share(layer.xs), share(layer.ys))
    name = repr(about).partition("(")[0]
    return LayerReport(path, name, *shares, None, *joined(chosen), done, dense)


def _normed(
    about: WeightNorm, layer: Layer, learns: bool, layers: list[Layer]
) -> LayerReport:
    """The product of the synapse whose weights are normed."""
    place = layer.place
    params, state = about.split(place.params, place.state)["inner"]
    place = Place(place.path, spec(about.inner), params, state)
    (row,) = _rows(layer._replace(place=place), learns, layers)
    return row._replace(cell="weight_norm")


def _gates(
    about: Lstm, layer: Layer, learns: bool, layers: list[Layer]
) -> list[LayerReport]:
    """The maps of input and feedback, whose input is the membrane, no spikes."""
    place, rows = layer.place, []
    mems = scanned(about.step, place.params, place.state, layer.xs, True).inside.inside
    before = jnp.concatenate([place.state.mem[None], mems.mem[:-1]])
    step = Note(True, False, False, None)
    for name, xs, note in (("input", layer.xs, layer.note), ("feedback", before, step)):
        own, params = spec(about.children()[name]), place.params[name]
        part = Place(f"{place.path}.{name}".strip("."), own, params, ())
        put = own.unroll(params, (), xs)[1]
        rows += _rows(Layer(part, own, note, xs, put), learns or xs is before, layers)
    return rows


def _mask_of(layer: Layer, layers: list[Layer]) -> jax.Array | None:
    """Where the cotangent of bits is wanted: the support of the layer they came from,
    the latest one before it that put out these spikes."""
    before = itertools.takewhile(lambda other: other is not layer, layers)
    for other in reversed([*before]):
        about = other.place.spec
        whole = spec(about.inner) if isinstance(about, Rounded) else about
        fires = isinstance(whole, Recurrent) or as_neurons(whole) is not None
        if fires and is_same(other.ys, layer.xs):
            return _support(about, other)
        if isinstance(whole, Pool) and is_same(other.ys, layer.xs):
            mask = _mask_of(other, layers)
            return None if mask is None else pooled_mask(whole, other.xs, mask)
    return None

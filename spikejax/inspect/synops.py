"""Operations and energy of a run, counted from its spikes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from math import isnan, prod
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from spikejax.combinators._rounded import Rounded
from spikejax.core import checks
from spikejax.core.cell import Cell
from spikejax.core.dtypes import is_float
from spikejax.core.elementwise import as_neurons
from spikejax.core.signal import Affine, Spikes
from spikejax.core.spec import Spec, spec
from spikejax.core.walk import Place, observe, walk
from spikejax.inspect._connections import SYNAPSES, Connections, connections
from spikejax.inspect._support import fires
from spikejax.inspect.energy import ARITHMETIC, MEMORY, EnergyModel
from spikejax.inspect.rows import table
from spikejax.kernels.dense import dense
from spikejax.neurons._lstm import Lstm
from spikejax.synapses.batch_norm import BatchNorm
from spikejax.synapses.bntt import Bntt
from spikejax.synapses.delays import Delays

PyTree = Any
FREE = (BatchNorm, Bntt, Delays)  # folded into weights, or no operation at all


class LayerSynops(NamedTuple):
    """What one layer does for one sample, all its time steps together.

    Attributes:
      path: where its parameters stand, names or positions joined by dots.
      cell: its name.
      acs: effective accumulates: of a weight that is not zero with an input of ±1.
      macs: effective multiply-accumulates: with any other input that is not zero.
      dense: operations if no input and no weight were zero.
      updates: membrane updates: steps in which the state of a neuron moved.
      active: share of its outputs that are not zero; None for a synapse.
      zeros: weights that are zero, or left out.
      weights: of the synapse, zeros included.
      neurons: that have a state or fire.
      units: outputs in a time step.
      steps: time steps.
      footprint: bytes of its parameters.
      note: why its operations are not counted, or empty.
    """

    path: str
    cell: str
    acs: float = 0.0
    macs: float = 0.0
    dense: float = 0.0
    updates: float = 0.0
    active: float | None = None
    zeros: int = 0
    weights: int = 0
    neurons: float = 0.0
    units: float = 0.0
    steps: int = 0
    footprint: int = 0
    note: str = ""


class Energy(NamedTuple):
    """Joules of one sample under one model.

    Attributes:
      model: whose figures they are.
      joules: of the operations that were done.
      dense: of the same network if every neuron were active in every step.
    """

    model: EnergyModel
    joules: float
    dense: float


class Synops(NamedTuple):
    """The layers of a network, from input to output; `str` of it is a table.

    Attributes:
      layers: a `LayerSynops` each. All counts are means over the samples.
      parameters: bytes of all parameters.
      state: bytes of the state of one sample.
      models: of energy.
    """

    layers: tuple[LayerSynops, ...]
    parameters: int
    state: int
    models: tuple[EnergyModel, ...]

    @property
    def acs(self) -> float:
        """Effective accumulates of a sample."""
        return sum(row.acs for row in self.layers)

    @property
    def macs(self) -> float:
        """Effective multiply-accumulates of a sample."""
        return sum(row.macs for row in self.layers)

    @property
    def dense(self) -> float:
        """Operations of a sample if nothing were zero."""
        return sum(row.dense for row in self.layers)

    @property
    def updates(self) -> float:
        """Membrane updates of a sample."""
        return sum(row.updates for row in self.layers)

    @property
    def activation_sparsity(self) -> float:
        """Share of the outputs of spiking neurons that are zero; NaN without any."""
        fires = [row for row in self.layers if row.active is not None]
        size = sum(row.units * row.steps for row in fires)
        active = sum((row.active or 0) * row.units * row.steps for row in fires)
        return 1 - active / size if size else float("nan")

    @property
    def connection_sparsity(self) -> float:
        """Share of the weights that are zero; NaN without any."""
        weights = sum(row.weights for row in self.layers)
        zeros = sum(row.zeros for row in self.layers)
        return zeros / weights if weights else float("nan")

    @property
    def footprint(self) -> int:
        """Bytes of parameters, and of the state of one sample."""
        return self.parameters + self.state

    @property
    def energy(self) -> tuple[Energy, ...]:
        """Under each of the models."""
        sums = [
            [
                sum(m.joules(row, whole) for row in self.layers)
                for whole in (False, True)
            ]
            for m in self.models
        ]
        return tuple([Energy(m, *s) for m, s in zip(self.models, sums, strict=True)])

    def __str__(self) -> str:
        head = ("layer", "ACs", "MACs", "dense", "updates", "active", "zeros", "bytes")
        shares = (1 - self.activation_sparsity, self.connection_sparsity)
        total = ("all", *_texts(self, *shares), "")
        rows = [(*head, ""), *map(_of_layer, self.layers), total]
        lines = [table(rows), "", "operations of one sample; energy under"]
        for found in self.energy:
            lines.append(
                f"  {found.model.name}: {_joules(found.joules)} "
                f"(all active: {_joules(found.dense)}); {found.model.source}"
            )
        return "\n".join(lines)

    __repr__ = __str__


def synops(
    net: Cell,
    params: PyTree,
    state: PyTree,
    xs: PyTree,
    *,
    models: Sequence[EnergyModel] = (ARITHMETIC, MEMORY),
) -> Synops:
    """Runs a network and counts its operations, with the definitions of NeuroBench.

    An operation is a weight that is not zero, met by an input that is not zero. It is
    an accumulate (AC) where all inputs of the layer in that time step are -1, 0 or 1,
    else a multiply-accumulate (MAC); `dense` are those if nothing were zero. Padding,
    biases, pools, norms and the neurons' own equations do not count. A delayed synapse
    counts when the spike comes in, twice where its delay lies between two steps.
    Measure `evaluation(net)`: what dropout has scaled is multiplied, not added.

    Two things differ from neurobench 2.3. Membrane updates are steps in which any of a
    neuron's state moved: there every neuron counts in the first step, moved or not.
    The footprint is that of the parameters and of one sample's state: there it grows
    with the batch once the model has run.

    Args:
      net: the network. It is looked into through every combinator.
      params: its parameters.
      state: its state.
      xs: input, `(time, *batch, *features)`.
      models: of energy: `inspect.ARITHMETIC`, `inspect.MEMORY` or an
        `inspect.EnergyModel` of your own.

    Returns:
      A `Synops`, means over the samples. What has weights and cannot be counted is a
      row that says so.

    Raises:
      TypeError: `models` holds something else.

    Example:
      >>> import jax, spikejax as sj
      >>> net = sj.serial(sj.lif(0.9), sj.linear(3))
      >>> xs = jax.numpy.eye(4)[:, None, :] * 2            # one of four fires
      >>> params, state = net.init(jax.random.key(0), xs[0])
      >>> found = sj.metrics.synops(net, params, state, xs)
      >>> found.acs, found.dense, found.activation_sparsity
      (12.0, 48.0, 0.75)

    Reference: Yik et al., "The NeuroBench framework for benchmarking neuromorphic
    computing algorithms and systems", Nature Communications 16, 2025,
    doi:10.1038/s41467-025-56739-4.
    """
    for model in models:
        if not isinstance(model, EnergyModel):
            message = "to be of `inspect.EnergyModel`"
            raise TypeError(
                str(checks.refuse("metrics.synops", "models", message, model))
            )
    seen = _seen(net, params, state, xs)
    places = list(_parts(net, params, state))
    steps, *batch = jnp.shape(jax.tree.leaves(xs)[0])[:-1]
    made = [
        None if found is None or not isinstance(place.spec, SYNAPSES)
        else connections(place.spec, place.params, (steps, *found[0].shape))
        for place, found in zip(places, seen, strict=True)
    ]  # fmt: skip
    known = zip(seen, made, strict=True)
    sizes = [found[0].size // c.reach.size for found, c in known if c is not None]
    samples = max(sizes[0] if sizes else prod(batch), 1)
    layers = tuple(
        [
            _row(place, steps, samples, found, of)
            for place, found, of in zip(places, seen, made, strict=True)
        ]
    )
    kept = sum(_bytes(leaf) for leaf in jax.tree.leaves(params))
    moving = sum(_bytes(leaf) for leaf in jax.tree.leaves(state) if is_float(leaf))
    return Synops(layers, kept, moving // samples, tuple(models))


def _row(
    place: Place, steps: int, samples: int, found: Any, of: Connections | None
) -> LayerSynops:
    """A part in numbers: sums in integers, then means over the samples."""
    name = repr(place.spec).partition("(")[0]
    row = LayerSynops(place.path, name, steps=steps)
    row = row._replace(footprint=sum(map(_bytes, jax.tree.leaves(place.params))))
    if found is None:
        return row._replace(note="operations not counted")
    first, second = (np.asarray(a, np.int64) for a in found)
    if of is None:
        neuron = as_neurons(place.spec)
        units = first.size / samples
        return row._replace(
            cell=name if neuron is None else neuron.name,
            updates=int(second.sum()) / samples,
            active=float(first.sum() / max(first.size * steps, 1))
            if fires(place.spec) else None,
            neurons=units,
            units=units,
        )  # fmt: skip
    acs, macs = (
        int((a.reshape(-1, *of.reach.shape).sum(0) * of.reach).sum()) / samples
        for a in (first, second)
    )
    return row._replace(
        acs=acs,
        macs=macs,
        dense=float(steps * int(of.whole.sum())),
        zeros=of.zeros,
        weights=of.weights,
        units=float(of.units),
    )


def _bytes(leaf: Any) -> int:
    return int(np.size(leaf)) * jnp.result_type(leaf).itemsize


def _parts(
    net: Cell, params: PyTree, state: PyTree, xs: PyTree = None, tapped: Any = None
) -> Iterator[Place]:
    """Synapses, neurons, and what has weights and is neither."""
    for place in walk(net, params, state, xs, tapped, _is_whole):
        about = place.spec
        if isinstance(about, Rounded):
            given = (about.inner, *place[2:])
            for part in _parts(*given):
                yield part._replace(path=_joined(place.path, part.path))
        elif isinstance(about, Lstm):
            yield place
            for name in ("input", "feedback"):
                inner = spec(about.children()[name])
                path = _joined(place.path, name)
                came = _heard(place) if name == "feedback" else place.xs
                yield Place(path, inner, place.params[name], (), came)
        elif isinstance(about, SYNAPSES) or _is_neuron(about):
            yield place
        elif (
            _is_whole(about)
            and jax.tree.leaves(place.params)
            and not isinstance(about, FREE)
        ):
            yield place


def _joined(*paths: str) -> str:
    return ".".join(path for path in paths if path)


def _heard(place: Place) -> Any:
    """What a spiking LSTM feeds back: its membranes, one step before."""
    if place.tapped is None:
        return None
    mems = place.tapped.inside.mem
    return jnp.concatenate([place.state.mem[None], mems[:-1]])


def _is_whole(about: Spec) -> bool:
    is_one = isinstance(about, Lstm) or _is_neuron(about)
    return is_one or not about.children()


def _is_neuron(about: Spec) -> bool:
    return as_neurons(about) is not None or fires(about)


@partial(jax.jit, static_argnums=0)
def _seen(net: Cell, params: PyTree, state: PyTree, xs: PyTree) -> list:
    tapped = observe(net, params, state, xs)[2]
    found = []
    for place in _parts(net, params, state, xs, tapped):
        if isinstance(place.spec, SYNAPSES):
            found.append(_came_in(place.xs))
        elif _is_neuron(place.spec):
            found.append(_went_out(place))
        else:
            found.append(None)
    return found


def _came_in(xs: Any) -> tuple | None:
    if isinstance(xs, (Spikes, Affine)):
        xs = dense(xs)
    if not isinstance(xs, jax.Array):
        return None
    axes = tuple(range(1, xs.ndim))
    is_there = xs != 0
    is_binary = jnp.all(~is_there | (jnp.abs(xs) == 1), axes, keepdims=True)
    return tuple(
        (is_there & where).sum(0, dtype=jnp.int32) for where in (is_binary, ~is_binary)
    )


def _went_out(place: Place) -> tuple | None:
    if not isinstance(place.tapped.y, jax.Array):
        return None
    ys, moved = place.tapped.y, False
    pairs = zip(
        jax.tree.leaves(place.state), jax.tree.leaves(place.tapped.inside), strict=True
    )
    for start, after in pairs:
        if is_float(after) and after.shape == ys.shape:
            before = jnp.concatenate([start[None].astype(after.dtype), after[:-1]])
            moved = moved | (after != before)
    fired = (ys != 0).sum(0, dtype=jnp.int32)
    return fired, jnp.broadcast_to(moved, ys.shape).sum(0, dtype=jnp.int32)


def _of_layer(row: LayerSynops) -> tuple[str, ...]:
    zeros = row.zeros / row.weights if row.weights else None
    name = f"{row.path} {row.cell}".strip()
    return (name, *_texts(row, row.active, zeros), row.note)


def _texts(row: Any, active: float | None, zeros: float | None) -> tuple[str, ...]:
    counts = [f"{n:.4g}" for n in (row.acs, row.macs, row.dense, row.updates)]
    shares = ["-" if s is None or isnan(s) else f"{s:.1%}" for s in (active, zeros)]
    return (*counts, *shares, f"{row.footprint}")


def _joules(value: float) -> str:
    """In the unit that leaves one to three digits before the point."""
    for factor, unit in ((1.0, "J"), (1e3, "mJ"), (1e6, "µJ"), (1e9, "nJ")):
        if value * factor >= 1:
            return f"{value * factor:.3g} {unit}"
    return f"{value * 1e12:.3g} pJ"

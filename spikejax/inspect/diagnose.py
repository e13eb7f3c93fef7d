"""How gradients travel: the norm of the cotangent of every layer, step by step."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from spikejax.core import checks
from spikejax.core.cell import Cell
from spikejax.core.dtypes import as_float
from spikejax.core.signal import DENSE
from spikejax.core.spec import Spec, output, run_child, spec
from spikejax.core.walk import units
from spikejax.inspect._support import is_layer
from spikejax.inspect.activity import activity
from spikejax.inspect.rows import table
from spikejax.kernels.dense import dense

PyTree = Any
RISE = 1000.0  # of what grows at that rate over all steps


class LayerDiagnosis(NamedTuple):
    """How the gradient of a loss goes through one layer of neurons.

    Attributes:
      path: where the layer stands: names or positions joined by dots.
      cotangent: `(time,)`, norm of the loss's gradient in the layer's input current of
        each step, over batch and neurons.
      growth: the factor by which that norm rises with each step back in time, by a line
        through its logarithms in the earlier half of the steps, which all that goes
        back has reached; NaN where fewer than two of those norms are positive.
      rate: spikes per neuron and time step; None where it does not spike.
      silent: share of the neurons that never fired, likewise.
    """

    path: str
    cotangent: np.ndarray
    growth: float
    rate: float | None = None
    silent: float | None = None

    @property
    def rise(self) -> float:
        """`growth` over all steps: how many times larger the first norm would be."""
        with np.errstate(over="ignore"):
            return float(np.float64(self.growth) ** (len(self.cotangent) - 1))

    @property
    def warning(self) -> str:
        """What is wrong, in words, or nothing."""
        if self.silent == 1.0:
            return "silent: not one spike"
        if not np.isfinite(self.cotangent).all():
            return "explodes: its gradient is not finite"
        if self.rise > RISE:
            return (
                f"explodes: its gradient grows {self.growth:.3f}x with each step "
                "back in time"
            )
        return "" if self.cotangent.any() else "no gradient comes this far"


class Diagnosis(NamedTuple):
    """The layers of a network, from input to output; `str` of it is a table."""

    layers: tuple[LayerDiagnosis, ...]

    @property
    def warnings(self) -> tuple[str, ...]:
        """Of each layer with something wrong what it is."""
        said = [(row.path or "net", row.warning) for row in self.layers]
        return tuple([f"{path}: {warning}" for path, warning in said if warning])

    def __str__(self) -> str:
        head = ("layer", "spikes", "silent", "first", "middle", "last", "growth", "")
        return table([head, *map(_texts, self.layers)])

    __repr__ = __str__


def diagnose(
    net: Cell,
    params: PyTree,
    state: PyTree,
    xs: PyTree,
    loss: Callable[[PyTree], jax.Array],
) -> Diagnosis:
    """Runs a network forward and backward and tells where the gradient grows.

    A layer's gradient goes back through time by its membranes and, in a recurrent
    layer, by its spikes. Each step multiplies it: by less than one it fades, by more it
    explodes, and training does not settle. Measured is the norm of dL/dI(t), with I(t)
    the input current of step t, through which all of the later steps are seen. It
    warns where that norm rises by a factor that makes 1000 over the whole sequence, and
    of layers that are silent. What helps: a surrogate that is lower or narrower (see
    `surrogate.scaled`), smaller recurrent weights, `truncated`.

    Args:
      net: the network. It is looked into through every combinator.
      params: its parameters.
      state: its state.
      xs: input, `(time, *batch, *features)`.
      loss: of the output `ys` of all steps, such as `lambda ys:
        sj.loss.ce_mean_membrane(ys, labels)`.

    Returns:
      A `Diagnosis`.

    Raises:
      ValueError: `loss` does not give a scalar.

    Example:
      >>> import jax, spikejax as sj
      >>> net = sj.recurrent(sj.li(0.9), sj.one_to_one(init=sj.init.constant(0.5)))
      >>> xs = jax.numpy.ones((50, 1, 1))
      >>> params, state = net.init(jax.random.key(0), xs[0])
      >>> found = sj.diagnose(net, params, state, xs, lambda ys: ys[-1].sum())
      >>> print(*found.warnings)
      net: explodes: its gradient grows 1.400x with each step back in time
    """
    steps = len(jax.tree.leaves(xs)[0])
    marked = _marked_net(net, steps)
    key, x = jax.random.key(0), jax.tree.map(lambda a: a[0], xs)
    like = jax.eval_shape(marked.init, key, x)
    places = [p for p in units(net, params, state) if is_layer(p.spec)]

    @jax.jit
    def norms(params, state, xs):
        begun = _filled(like[1], state, [jnp.zeros((), jnp.int32)] * len(places))

        def lost(slots):
            given = _filled(like[0], params, slots)
            ys = dense(run_child(marked, given, begun, xs).ys)
            value = loss(ys)
            if jnp.shape(value) != ():
                got = checks.Text(f"shape {list(jnp.shape(value))}")
                raise checks.refuse("diagnose", "loss", "to give a scalar", got)
            return value

        return jax.grad(lost)([jnp.zeros(steps)] * len(places))

    found = norms(params, state, xs)
    spikes = {row.path: row for row in activity(net, params, state, xs)}
    rows = []
    for place, norm in zip(places, found, strict=True):
        norm, fired = np.asarray(norm, np.float64), spikes.get(place.path or "net")
        row = LayerDiagnosis(place.path, norm, _growth(norm))
        if fired is not None:
            row = row._replace(rate=fired.rate, silent=fired.silent)
        rows.append(row)
    return Diagnosis(tuple(rows))


class Marked(NamedTuple):
    """Params with a slot for the norms, or a state with the number of its step."""

    inner: PyTree
    slot: Any


class Marker(Spec):
    """A layer; the gradient in its slot is the norm of that in its input."""

    inner: Cell
    steps: int

    def init(self, key, x):
        params, state = self.inner.init(key, x)
        return Marked(params, jnp.zeros(self.steps)), Marked(state, jnp.int32(0))

    def step(self, params, state, x):
        x = _mark(as_float("diagnose", x)[None], params.slot[state.slot][None])[0]
        end, y = self.inner.step(params.inner, state.inner, x)
        return Marked(end, state.slot + 1), y

    def run(self, params, state, xs, want=DENSE, seen=False):
        xs = as_float("diagnose", dense(xs))
        slot = jax.lax.dynamic_slice(params.slot, (state.slot,), (len(xs),))
        given = (params.inner, state.inner, _mark(xs, slot))
        found = run_child(self.inner, *given, want, seen)
        return found._replace(state=Marked(found.state, state.slot + len(xs)))

    def children(self):
        return {}

    def output(self, params, state, x):
        return output(self.inner, params.inner, state.inner, x)


def _marked_net(net: Cell, steps: int) -> Cell:
    about = spec(net)
    if about.is_unit:
        return Marker(net, steps).cell() if is_layer(about) else net
    children = {k: _marked_net(v, steps) for k, v in about.children().items()}
    return about.with_children(children).cell()


def _filled(like: PyTree, tree: PyTree, slots: list) -> PyTree:
    """The tree of a marked network with the leaves of the network's own."""

    def is_marked(node):
        return isinstance(node, Marked)

    own, given = iter(jax.tree.leaves(tree)), iter(slots)

    def fill(node):
        if is_marked(node):
            return Marked(jax.tree.map(lambda _: next(own), node.inner), next(given))
        return next(own)

    return jax.tree.map(fill, like, is_leaf=is_marked)


@jax.custom_vjp
def _mark(xs: jax.Array, slot: jax.Array) -> jax.Array:
    """The same; in the backward pass the slot is told the norm of each step."""
    del slot
    return xs


def _mark_forward(xs, slot):
    return xs, slot


def _mark_backward(slot, d):
    wide = d.astype(slot.dtype)
    return d, jnp.sqrt(jnp.sum(wide**2, tuple(range(1, d.ndim))))


_mark.defvjp(_mark_forward, _mark_backward)


def _growth(norm: np.ndarray) -> float:
    """By a line through the logarithms of what is positive and finite."""
    early = norm[: max(len(norm) // 2, 2)]
    when = np.flatnonzero((early > 0) & np.isfinite(early))
    if len(when) < 2:
        return float("nan")
    slope = np.polyfit(when, np.log(norm[when]), 1)[0]
    return float(np.exp(-slope))


def _texts(row: LayerDiagnosis) -> tuple[str, ...]:
    shares = ["-" if s is None else f"{s:.1%}" for s in (row.rate, row.silent)]
    norm = row.cotangent
    norms = [f"{norm[i]:.2e}" for i in (0, len(norm) // 2, -1)]
    return row.path or "net", *shares, *norms, f"{row.growth:.3f}", row.warning

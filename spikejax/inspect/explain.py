"""Which kernels take a network, and why not: before anything runs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple, overload

import jax

from spikejax.combinators._rounded import Rounded
from spikejax.combinators.recurrent import Recurrent
from spikejax.core.cell import Cell
from spikejax.core.elementwise import as_neurons, neurons_of
from spikejax.core.signal import Affine
from spikejax.core.spec import Spec, spec
from spikejax.core.walk import units
from spikejax.inspect._choice import SCAN, Note, choice_of, choice_of_recurrent
from spikejax.inspect._products import ANY_DELAY, why_dense, why_dense_delayed
from spikejax.inspect.report import prepared
from spikejax.kernels import registry
from spikejax.kernels.layer.layer import explain as explain_layer
from spikejax.synapses.conv import Conv
from spikejax.synapses.delayed_linear import DelayedLinear
from spikejax.synapses.flatten import Flatten
from spikejax.synapses.linear import Linear
from spikejax.synapses.linear import explain as explain_linear
from spikejax.synapses.pool import Pool
from spikejax.synapses.sparse import Sparse

PyTree = Any
COUNTED = "event or dense", "whichever what is not zero favours when it runs"
NONE = "dense", "there are no event kernels for it"


class Part(NamedTuple):
    """What takes one part of a network.

    Attributes:
      path: where its parameters stand, names or positions joined by dots.
      cell: its name.
      kernel: what runs: a native layer, a scan, an event or a dense product.
      why: the reason.
    """

    path: str
    cell: str
    kernel: str
    why: str

    def __str__(self) -> str:
        return f"{f'{self.path} {self.cell}'.strip()}: {self.kernel} ({self.why})"


class Explanation(NamedTuple):
    """The parts of a network, from input to output; `str` of it is a list to read."""

    parts: tuple[Part, ...]

    def __str__(self) -> str:
        return "\n".join(map(str, self.parts))

    __repr__ = __str__


@overload
def explain(xs: Cell, state: Any) -> Explanation: ...


@overload
def explain(xs: jax.Array | Affine, state: Any, **layer: Any) -> registry.Choice: ...


def explain(xs: Any, state: Any, **layer: Any) -> Explanation | registry.Choice:
    """Tells which kernels take a network on CPU, and why others do not.

    `explain(net, xs)` traces the network on such an input; nothing runs. Where it is
    the share of what is not zero that decides, it says so: `report` measures that.

    `explain(xs, state, beta=…, …)` is about one call of `events.layer` and takes its
    arguments.

    Args:
      xs: a network; or the input current of a layer.
      state: the network's input, an array or a ShapeDtypeStruct `(time, *batch,
        *features)`; or the layer's state.
      **layer: the arguments of `events.layer` that describe the layer.

    Returns:
      Of a network an `Explanation`, of a layer a `Choice`.

    Example:
      >>> import jax, spikejax as sj
      >>> net = sj.serial(sj.linear(8), sj.sigma_delta(0.1), sj.li(0.9))
      >>> xs = jax.ShapeDtypeStruct((10, 4, 3), "float32")
      >>> print(sj.events.explain(net, xs).parts[1])
      1 sigma_delta: scan (its output is not its spike)
    """
    if not isinstance(xs, Cell):
        explain_one: Callable = explain_layer
        return explain_one(xs, state, **layer)
    net, given = xs, jax.ShapeDtypeStruct(state.shape, state.dtype)
    x = jax.ShapeDtypeStruct(given.shape[1:], given.dtype)
    params, begin = jax.eval_shape(net.init, jax.random.key(0), x)
    notes, seen = prepared(net, params, given)
    inputs = [put[0] for put in jax.eval_shape(seen, params, begin, given)]
    parts = []
    for k, place in enumerate(units(net, params, begin)):
        about = place.spec
        about = spec(about.inner) if isinstance(about, Rounded) else about
        parts += _parts(place.path, about, notes.made[k], inputs[k], place.params)
    return Explanation(tuple(parts))


def _parts(
    path: str, about: Spec, note: Note, xs: PyTree, params: PyTree = None
) -> list[Part]:
    neuron = as_neurons(about)
    if neuron is not None:
        return [Part(path, neuron.name, *choice_of(note))]
    if isinstance(about, Recurrent):
        return _of_recurrent(path, about, note, xs)
    name = repr(about).partition("(")[0]
    if isinstance(about, Linear):
        return [Part(path, name, *_of_linear(about, note, xs))]
    if isinstance(about, Sparse):
        return [Part(path, name, *_of_sparse(about))]
    if isinstance(about, Conv):
        why = why_dense(about, params, xs, note.is_packed)
        return [Part(path, name, *(COUNTED if why is None else ("dense", why)))]
    if isinstance(about, DelayedLinear):
        why = why_dense_delayed(about, xs, note.is_packed)
        taken = ("event", ANY_DELAY) if why is None else ("dense", why)
        return [Part(path, name, *taken)]
    if note.is_packed and isinstance(about, (Flatten, Pool)):
        return [Part(path, name, "its own", "bits go through it")]
    return [Part(path, name, *NONE)]


def _of_recurrent(path: str, about: Recurrent, note: Note, xs: Any) -> list[Part]:
    choice = choice_of_recurrent(about, note)
    prefix = f"{path}.".lstrip(".")
    neuron, feedback = neurons_of(about.neuron), spec(about.feedback)
    name = "cell" if neuron is None else neuron.name
    row = Part(f"{prefix}neuron", name, *choice)
    if choice[0] != SCAN:
        name = repr(feedback).partition("(")[0]
        return [row, Part(f"{prefix}feedback", name, *choice)]
    step = Note(True, False, False, None)
    return [row, *_parts(f"{prefix}feedback", feedback, step, xs)]


def _of_linear(about: Linear, note: Note, xs: Any) -> tuple[str, str]:
    size = xs.size * about.features
    work = size // max(xs.shape[0] if note.is_step else 1, 1)
    none, all_of_it = (
        explain_linear(about, "forward", note.is_packed, True, share, work)
        for share in (0.0, 1.0)
    )
    return none if none[0] == all_of_it[0] else COUNTED


def _of_sparse(about: Sparse) -> tuple[str, str]:
    if about.kernel != "auto":
        return about.kernel, "asked for"
    backend = registry.implementation("sparse_forward", registry.plan().cpu).backend
    if backend == "native":
        return COUNTED
    kernel = "dense" if backend == "reference" else "event"
    return kernel, f"kernels are {backend}"

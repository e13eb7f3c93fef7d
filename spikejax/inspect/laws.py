"""The laws that every cell obeys, and `check_cell`, which holds a cell to them.

A law is a function of a `Case` that raises `LawBroken`. The laws know nothing of
the cell but its three functions, so a user's own neuron is held to exactly what the
library's are.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from spikejax import surrogate
from spikejax.core import checks
from spikejax.core.cell import Cell
from spikejax.core.dtypes import is_float
from spikejax.core.spec import scan
from spikejax.inspect._trees import in_float64, inner, moved, random_like

PyTree = Any


class LawBroken(AssertionError):
    """A cell does not obey a law; the message names both.

    Example:
      >>> import spikejax as sj
      >>> forgets = sj.lif(0.9)._replace(step=lambda params, state, x: (state, x))
      >>> sj.check_cell(forgets)  # doctest: +ELLIPSIS
      Traceback (most recent call last):
      spikejax.inspect.laws.LawBroken: ...
    """


class Case(NamedTuple):
    """A cell with parameters, state and a random sequence to try it on.

    Attributes:
      cell: the cell.
      params: its parameters.
      state: its state at rest.
      xs: input, `(time, batch, *features)`.
    """

    cell: Cell
    params: PyTree
    state: PyTree
    xs: jax.Array


def check_cell(
    cell: Cell,
    x: Any = None,
    *,
    steps: int = 9,
    scale: float = 1.0,
    seed: int = 0,
    without: tuple[str, ...] = (),
) -> tuple[str, ...]:
    """Holds a cell to the laws of this framework.

    Args:
      cell: the cell, such as a neuron of your own.
      x: one time step of input `(batch, *features)`, as an array or a
        ShapeDtypeStruct, for its shape and dtype; `(3, 4)` float32 by default.
      steps: length of the random sequence, at least 3.
      scale: standard deviation of the random input; choose it so that neurons fire.
      seed: of parameters and input.
      without: names of laws that are not asked for, with good reason.

    Returns:
      The names of the laws that were held, in order.

    Raises:
      LawBroken: the first law that does not hold.
      ValueError: `without` names no law; `x` without a batch axis.

    Example:
      >>> import spikejax as sj
      >>> "unroll equals scan of step" in sj.check_cell(sj.lif(0.9))
      True
    """
    for name in without:
        if name not in LAWS:
            expected = f"to name laws among {', '.join(LAWS)}"
            raise checks.refuse("check_cell", "without", expected, name)
    held = tuple(name for name in LAWS if name not in without)
    case = make_case(cell, x, steps=steps, scale=scale, seed=seed)
    for name in held:
        LAWS[name](case)
    return held


def make_case(
    cell: Cell, x: Any = None, *, steps: int = 9, scale: float = 1.0, seed: int = 0
) -> Case:
    """Parameters, state and a random sequence for a cell; arguments of `check_cell`."""
    checks.whole("check_cell", 3, steps=steps)
    x = jax.ShapeDtypeStruct((3, 4), jnp.float32) if x is None else x
    if not x.shape:
        raise checks.refuse(
            "check_cell", "x", "with a batch axis", checks.Text("a scalar")
        )
    dtype = x.dtype if jnp.issubdtype(x.dtype, jnp.floating) else jnp.float32
    param_key, input_key = jax.random.split(jax.random.key(seed))
    xs = scale * jax.random.normal(input_key, (steps, *x.shape), dtype)
    return Case(cell, *cell.init(param_key, xs[0]), xs)


# --- the laws -------------------------------------------------------------------------


def keeps_its_carry(case: Case) -> None:
    """`step` returns a state of the structure, shapes and dtypes it was given."""
    new = jax.eval_shape(case.cell.step, case.params, case.state, case.xs[0])[0]
    _equal_structs(case, "step keeps its carry", _struct(case.state), new)


def unroll_equals_scan(case: Case) -> None:
    """`unroll` gives the values of `lax.scan` of `step`."""
    _equal(
        case,
        "unroll equals scan of step",
        _scan(case.cell.step, case.params, case.state, case.xs),
        _unroll(case.cell, case.params, case.state, case.xs),
    )


def unroll_gradient_equals_scan(case: Case) -> None:
    """`unroll` gives the gradients of `lax.scan` of `step`."""
    floats = (case.params, case.state, case.xs)
    _equal(
        case,
        "unroll's gradient equals that of scan",
        _gradient(partial(scan, case.cell.step), floats),
        _gradient(case.cell.unroll, floats),
    )


def goes_on_where_it_stopped(case: Case) -> None:
    """`unroll(a ++ b ++ c)` equals `unroll` of each, from the last one's state."""
    third = case.xs.shape[0] // 3
    state, pieces = case.state, []
    for xs in np.split(np.asarray(case.xs), [third, 2 * third]):
        state, ys = _unroll(case.cell, case.params, state, xs)
        pieces.append(ys)
    joined = jax.tree.map(lambda *ys: np.concatenate(ys), *pieces)
    _equal(
        case,
        "unroll goes on where it stopped",
        _unroll(case.cell, case.params, case.state, case.xs),
        (state, joined),
    )


def batches_like_a_loop(case: Case) -> None:
    """A batch axis, `vmap` and a Python loop over the samples give the same."""

    def run(state, xs):
        return _unroll(case.cell, case.params, state, xs)[1]

    _, together = _unroll(case.cell, case.params, case.state, case.xs)
    states = [_sample(case, i) for i in range(case.xs.shape[1])]
    samples = np.moveaxis(np.asarray(case.xs), 1, 0)
    looped = [run(state, xs) for state, xs in zip(states, samples, strict=True)]
    alone = jax.tree.map(lambda *ys: np.stack(ys, 1), *looped)
    stacked = jax.tree.map(lambda *leaves: np.stack(leaves), *states)
    mapped = jax.vmap(run, (0, 1), 1)(stacked, case.xs)
    _equal(case, "a batch axis equals a loop over samples", alone, together)
    _equal(case, "vmap equals a loop over samples", alone, mapped)


def _sample(case: Case, i: int) -> PyTree:
    """The state of sample `i`: its entry on the axes that grow with the batch."""
    x = case.xs[0]
    wider = jax.ShapeDtypeStruct((len(x) + 1, *x.shape[1:]), x.dtype)
    key = jax.random.key(0)
    grown = jax.eval_shape(case.cell.init, key, wider)[1]

    def taken(a, b):
        grows = [k for k, n in enumerate(a.shape) if n != b.shape[k]]
        return np.take(np.asarray(a), i, grows[0]) if grows else a

    state = jax.tree.map(taken, case.state, grown)
    alone = jax.eval_shape(case.cell.init, key, x[i])[1]
    _equal_structs(case, "a sample has a state of its own", alone, _struct(state))
    return state


def refuses_another_batch(case: Case) -> None:
    """A state of another batch size is refused in one line, by `step` and `unroll`."""
    key, x = jax.random.key(0), case.xs[0]

    def batch(n):
        wider = jax.ShapeDtypeStruct((n, *x.shape[1:]), x.dtype)
        return wider, jax.eval_shape(case.cell.init, key, wider)[1]

    for was, now in ((len(x), len(x) + 1), (len(x) + 1, len(x)), (1, 3), (3, 1)):
        (_, state), (wider, other) = batch(was), batch(now)
        if jax.tree.leaves(state) == jax.tree.leaves(other):
            continue  # nothing in it belongs to a sample
        several = jax.ShapeDtypeStruct((len(case.xs), *wider.shape), wider.dtype)
        _refuses(case, case.cell.step, "step", state, wider)
        _refuses(case, case.cell.unroll, "unroll", state, several)


def _refuses(case: Case, run: Callable, name: str, state: PyTree, x: Any) -> None:
    law = "a state of another batch is refused"
    try:
        jax.eval_shape(run, case.params, state, x)
    except (TypeError, ValueError) as error:
        text = str(error)
        if isinstance(error, TypeError) or " expected `" not in text or "\n" in text:
            _break(case, law, f"`{name}` raises {text.splitlines()[0]!r}")
    else:
        _break(case, law, f"`{name}` takes it")


def maps_over_parameters(case: Case) -> None:
    """`vmap` over parameters equals a loop over them."""

    def run(params):
        return _unroll(case.cell, params, case.state, case.xs)

    if not jax.tree.leaves(case.params):
        return
    fewer = jax.tree.map(lambda a: 0.9 * a, case.params)
    pair = jax.tree.map(lambda *a: np.stack(a), case.params, fewer)
    looped = jax.tree.map(lambda *a: np.stack(a), run(case.params), run(fewer))
    _equal(case, "vmap over parameters equals a loop", looped, jax.vmap(run)(pair))


def compiles_to_the_same(case: Case) -> None:
    """`jax.jit` changes no value."""
    arguments = (case.params, case.state, case.xs)
    eager = case.cell.unroll(*arguments)
    _equal(case, "jit equals eager", eager, _unroll(case.cell, *arguments))


def traces_once(case: Case) -> None:
    """A second call, fed with the state of the first, does not trace again."""
    traces = []

    @jax.jit
    def run(params, state, xs):
        traces.append(None)
        return case.cell.unroll(params, state, xs)

    state, _ = run.eval_shape(case.params, case.state, case.xs)
    run.eval_shape(case.params, state, case.xs)
    if len(traces) != 1:
        _break(case, "a second call does not trace again", f"{len(traces)} traces")


def keeps_half_precision(case: Case) -> None:
    """bfloat16 in, bfloat16 out; the state keeps its dtypes."""
    half = make_case(case.cell, case.xs[0].astype(jnp.bfloat16))
    state, ys = jax.eval_shape(half.cell.unroll, half.params, half.state, half.xs)
    law = "bfloat16 in, bfloat16 out"
    _equal_structs(case, law, _struct(half.state), state)
    for leaf in jax.tree.leaves(ys):
        if jnp.issubdtype(leaf.dtype, jnp.floating) and leaf.dtype != jnp.bfloat16:
            _break(case, law, f"an output of {leaf.dtype}")


def takes_short_and_empty(case: Case) -> None:
    """One step, no step and no sample are sequences like any other."""
    law = "short and empty sequences pass"
    state, ys = jax.eval_shape(case.cell.unroll, case.params, case.state, case.xs)
    for length in (0, 1):
        xs = case.xs[:length]
        found = _unroll(case.cell, case.params, case.state, xs)
        fewer = jax.tree.map(
            lambda a, n=length: jax.ShapeDtypeStruct((n, *a.shape[1:]), a.dtype), ys
        )
        _equal_structs(case, law, (state, fewer), _struct(found))
    none = case.xs[:, :0]
    params, state = case.cell.init(jax.random.key(0), none[0])
    _equal_structs(case, law, _struct(case.params), _struct(params))
    new, _ = _unroll(case.cell, params, state, none)
    _equal_structs(case, law, _struct(state), _struct(new))


def differentiates_exactly(case: Case) -> None:
    """With every spike made smooth, finite differences agree with the gradient.

    In float64, along a random direction in parameters, state and input. Back-
    propagation through time is thereby tested independently of any surrogate.
    """
    law = "finite differences agree with the smooth gradient"
    with jax.enable_x64(True), surrogate.smooth():
        params, state, xs = in_float64((case.params, case.state, case.xs))
        # Of this call alone: nothing compiled outside `smooth` may be found again.
        score = partial(_score, partial(case.cell.unroll))
        way, h = random_like(7, (params, state, xs)), 1e-6

        @jax.jit
        def along(floats, way):
            ways = jax.tree.map(lambda d: d if is_float(d) else None, way)
            return inner(_grad(score, floats), ways)

        @jax.jit
        def moved_by(t, floats, way):
            return score(jax.tree.map(partial(moved, t), floats, way))

        # Smooth spikes may reset too little for what grows: then at smaller input.
        for scale in (1.0, 0.1, 0.01):
            floats = (params, state, scale * xs if is_float(xs) else xs)
            at = partial(moved_by, floats=floats, way=way)
            if np.isfinite(at(0.0)):
                break
        slope = along(floats, way)
        found = (at(h) - at(-h)) / (2 * h)
        if not np.isclose(slope, found, rtol=1e-5, atol=1e-7):
            _break(case, law, f"gradient {slope:.9g} against {found:.9g}")


LAWS: dict[str, Callable[[Case], None]] = {
    "step keeps its carry": keeps_its_carry,
    "unroll equals scan of step": unroll_equals_scan,
    "unroll's gradient equals that of scan": unroll_gradient_equals_scan,
    "unroll goes on where it stopped": goes_on_where_it_stopped,
    "a batch axis equals a loop over samples": batches_like_a_loop,
    "a state of another batch is refused": refuses_another_batch,
    "vmap over parameters equals a loop": maps_over_parameters,
    "jit equals eager": compiles_to_the_same,
    "a second call does not trace again": traces_once,
    "bfloat16 in, bfloat16 out": keeps_half_precision,
    "short and empty sequences pass": takes_short_and_empty,
    "finite differences agree with the smooth gradient": differentiates_exactly,
}


# --- what the laws share --------------------------------------------------------------


@partial(jax.jit, static_argnums=0)
def _unroll(cell: Cell, params: PyTree, state: PyTree, xs: jax.Array):
    return cell.unroll(params, state, xs)


@partial(jax.jit, static_argnums=0)
def _scan(step: Callable, params: PyTree, state: PyTree, xs: jax.Array):
    return scan(step, params, state, xs)


@partial(jax.jit, static_argnums=0)
def _gradient(unroll: Callable, floats: tuple):
    return _grad(partial(_score, unroll), floats)


def _grad(score: Callable, floats: PyTree) -> PyTree:
    """The gradient, without that of counters: they have none."""
    grads = jax.grad(score, allow_int=True)(floats)
    return jax.tree.map(lambda g: g if is_float(g) else None, grads)


def _score(unroll: Callable, floats: tuple) -> jax.Array:
    """A fixed random projection of everything a cell puts out, and of its state."""
    out = unroll(*floats)
    return inner(random_like(3, out), out)


def _struct(tree: PyTree) -> PyTree:
    return jax.tree.map(lambda a: jax.ShapeDtypeStruct(jnp.shape(a), a.dtype), tree)


def _equal_structs(case: Case, law: str, expected: PyTree, found: PyTree) -> None:
    if jax.tree.structure(expected) != jax.tree.structure(found):
        _break(case, law, f"{jax.tree.structure(found)}")
    pairs = jax.tree.leaves_with_path(expected)
    for (path, a), b in zip(pairs, jax.tree.leaves(found), strict=True):
        if (a.shape, a.dtype) != (b.shape, b.dtype):
            where = jax.tree_util.keystr(path) or "it"
            was, now = f"{a.dtype}{list(a.shape)}", f"{b.dtype}{list(b.shape)}"
            _break(case, law, f"{where} of {now} instead of {was}")


def _equal(case: Case, law: str, expected: PyTree, found: PyTree) -> None:
    _equal_structs(case, law, _struct(expected), _struct(found))
    pairs = jax.tree.leaves_with_path(expected)
    for (path, a), b in zip(pairs, jax.tree.leaves(found), strict=True):
        # Float32 gradients are no better than the half precision they come from.
        eps = max(jnp.finfo(c.dtype).eps for c in (a, case.xs)) if is_float(a) else 0.0
        tolerance = 50 * float(eps)
        a, b = np.asarray(a, np.float64), np.asarray(b, np.float64)
        size = max(float(np.max(np.abs(a), initial=0.0)), 1.0)
        if not np.allclose(a, b, rtol=tolerance, atol=tolerance * size):
            where = jax.tree_util.keystr(path) or "it"
            worst = float(np.max(np.abs(a - b)))
            _break(case, law, f"{where} differs by {worst:.3g}")


def _break(case: Case, law: str, what: str) -> None:
    raise LawBroken(f"`{case.cell!r}` breaks the law that {law}: {what}.")

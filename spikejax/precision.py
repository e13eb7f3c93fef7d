"""Half precision: parameters are kept in float32 and rounded where they are used."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from spikejax import _check, cell
from spikejax.cell import Cell
from spikejax.compose import Parallel, Recurrent, Residual, Serial
from spikejax.evaluation import remade
from spikejax.tap import Tap
from spikejax.time import Checkpointed, Delayed, Stepwise, Truncated

PyTree = Any

TYPES = ("bfloat16", "float16", "float32")
# Cells that only hand values on: what they are made of is cast, one by one.
_MADE_OF_OTHERS = (
    *(Serial, Parallel, Recurrent, Residual, Tap),
    *(Stepwise, Checkpointed, Truncated, Delayed),
)


class Precision(NamedTuple):
    """What `precision` was given."""

    inner: Cell
    params: str
    state: str

    def output(self, params: PyTree, state: PyTree, x: PyTree) -> PyTree:
        """What the parts put out for a time step, in the type of the input."""
        x = cell.float_struct("precision", x)
        inner = jax.ShapeDtypeStruct(x.shape, self.params)
        y = cell.output(_cast_parts(self), params, state, inner)
        return _like(y, x.dtype)

    def around(self, run: Callable, params: PyTree, state: PyTree, x: PyTree) -> tuple:
        """`run(cell, params, state, x)` with the parts that compute cast.

        Args:
          run: returns a state, an output, and whatever else.
          params: of the cell.
          state: of the cell.
          x: input, one time step or all.

        Returns:
          What `run` does, the output in the type of the input.
        """
        x = cell.as_float("precision", x)
        dtype, whole = x.dtype, _cast_parts(self)
        first = cell.spec(whole)
        while isinstance(first, Serial):
            first = cell.spec(first.parts.cells[0])
        if not isinstance(first, Cast):  # which rounds what it hears
            x = x.astype(self.params)
        state, y, *rest = run(whole, params, state, x)
        y = _floats(y, dtype)
        if "float16" in self[1:]:
            state, y = _watched((state, y), params)
        return state, y, *rest


def precision(inner: Cell, params: Any = "bfloat16", state: Any = "float32") -> Cell:
    """The same cell, computed in half precision, with parameters kept in float32.

    Of the cells it is made of, those without a state (products, convolutions) are
    computed in `params`, those with one (neurons) in `state`; in between, values are of
    type `params`. Parameters are float32 and are rounded where they are used, so their
    gradients are float32, and so are the sums over time and batch that they are. The
    output comes back in the type of the input.

    With `state="float32"` membranes add up small inputs, and neurons that have a kernel
    for whole sequences run in it: it reads and writes `params` and sums in float32. So
    do recurrent ones, whose feedback is rounded weights summed in float32. Neurons in
    half precision are scanned.

    bfloat16 has the range of float32. In float16 gradients below 6e-8 are zero, so the
    loss is to be scaled, and updates that are not finite are to be skipped, as
    `flax.training.dynamic_scale.DynamicScale` and `optax.apply_if_finite` do. It ends
    at 65504: where the output or the state is not finite, every gradient is NaN, also
    where a spike would hide that. No scale of the loss mends this; smaller weights do.

    Args:
      inner: any cell.
      params: type of products, "bfloat16", "float16" or "float32".
      state: type of neurons and of all else with a state, likewise.

    Returns:
      A cell with the params of `inner`, in float32, and its state, in `state`; what a
      state remembers of outputs (of `recurrent`, `delayed`) is of type `params`.

    Raises:
      TypeError: `inner` is not a cell.
      ValueError: an unknown type.

    Example:
      >>> import jax, optax, spikejax as sj
      >>> from flax.training.dynamic_scale import DynamicScale
      >>> net = sj.precision(sj.serial(sj.linear(3), sj.lif(0.9)), "float16")
      >>> xs = jax.numpy.ones((5, 2))
      >>> params, state = net.init(jax.random.key(0), xs[0])
      >>> optimiser = optax.apply_if_finite(optax.adam(1e-3), 100)
      >>> scale, opt_state = DynamicScale(), optimiser.init(params)
      >>> def loss(params):
      ...     return net.unroll(params, state, xs)[1].mean()
      >>> scale, finite, value, grads = scale.value_and_grad(loss)(params)
      >>> updates, opt_state = optimiser.update(grads, opt_state, params)
      >>> params = optax.apply_updates(params, updates)

    Reference: Micikevicius et al., "Mixed precision training", ICLR 2018,
    doi:10.48550/arXiv.1710.03740.
    """
    cell.as_cell("precision", "inner", inner)
    about = Precision(inner, _type("params", params), _type("state", state))
    return cell.make(about, _init, _step, _unroll)


def _type(argument: str, value: Any) -> str:
    try:
        name = jnp.dtype(value).name
    except TypeError:
        name = None
    if value is None or name not in TYPES:
        message = f"to be one of {', '.join(TYPES)}"
        raise _check.refuse("precision", argument, message, value)
    return name


# --- the whole ------------------------------------------------------------------------


def _init(about: Precision, key: jax.Array, x: PyTree):
    x = cell.float_struct("precision", x)
    return _cast_parts(about).init(key, jax.ShapeDtypeStruct(x.shape, about.params))


def _step(about: Precision, params: PyTree, state: PyTree, x: PyTree):
    return _outer(about, "step", params, state, x)


def _unroll(about: Precision, params: PyTree, state: PyTree, xs: PyTree):
    return _outer(about, "unroll", params, state, xs)


def _outer(about: Precision, how: str, params: PyTree, state: PyTree, x: PyTree):
    return about.around(lambda c, *args: getattr(c, how)(*args), params, state, x)


def _cast_parts(about: Precision) -> Cell:
    """The cell with every part that computes cast, and the others left as they are."""
    spec = cell.spec(about.inner)
    whole = about.state == "float32" and _has_kernel(spec)
    if whole or not isinstance(spec, _MADE_OF_OTHERS):
        return cell.make(Cast(*about), _cast_init, _cast_step, _cast_unroll)

    def cast(value):
        if isinstance(value, Cell):
            return _cast_parts(about._replace(inner=value))
        if not isinstance(value, tuple):
            return value
        parts = map(cast, value)
        return type(value)(*parts) if hasattr(value, "_fields") else tuple(parts)

    return remade(about.inner, cast(spec))


def _has_kernel(spec: Any) -> bool:
    """Whether it is neurons that hear themselves and have a kernel for it."""
    return isinstance(spec, Recurrent) and spec.refusal() is None


def _floats(tree: PyTree, dtype: Any) -> PyTree:
    """The same values with every floating one in `dtype`."""
    return jax.tree.map(lambda a: a.astype(dtype) if _is_float(a) else a, tree)


def _is_float(a: Any) -> bool:
    return jnp.issubdtype(a.dtype, jnp.floating)


def _watched(tree: PyTree, params: PyTree) -> PyTree:
    """The same values; where one of them is not finite, all gradients are NaN.

    Infinity above a threshold is a spike like any other and far from the support of its
    surrogate, so neither values nor gradients would show it.
    """
    floats = [a for a in jax.tree.leaves(tree) if _is_float(a)]
    finite = jnp.stack([jnp.isfinite(jax.lax.stop_gradient(a)).all() for a in floats])
    fault = jnp.where(finite.all(), 0.0, jnp.nan)
    sums = [p.astype("float32").sum() for p in jax.tree.leaves(params) if _is_float(p)]
    link = sum(sums, jnp.zeros(()))
    return jax.tree.map(lambda a: _marred(a, link, fault) if _is_float(a) else a, tree)


@jax.custom_jvp
def _marred(a: jax.Array, link: jax.Array, fault: jax.Array) -> jax.Array:
    """`a`, with derivative `fault` in `link`."""
    del link, fault
    return a


@_marred.defjvp
def _marred_jvp(primals: tuple, tangents: tuple):
    a, _, fault = primals
    moved, link, _ = tangents
    spread = jnp.broadcast_to(fault * link, a.shape)  # its transpose sums in float32
    return a, moved + spread.astype(a.dtype)


# --- a part that computes -------------------------------------------------------------


class Cast(NamedTuple):
    """A part of what `precision` was given."""

    inner: Cell
    params: str
    state: str

    @property
    def takes_spikes(self) -> bool:
        """As the part's own."""
        return getattr(cell.spec(self.inner), "takes_spikes", False)

    @property
    def few(self) -> int:
        """As the part's own: its few outputs, for who hears their cotangents."""
        return getattr(cell.spec(self.inner), "few", 0)

    @property
    def output(self) -> Any:
        """As the part's own, of type `params`: what runs on whole sequences tells."""
        own = getattr(cell.spec(self.inner), "output", None)
        return None if own is None else lambda *args: _like(own(*args), self.params)

    @property
    def fused(self) -> Any:
        """As the part's own, where its state is as wide as that of a kernel."""
        own = getattr(cell.spec(self.inner), "fused", None)
        return own if self.state == "float32" else None

    def product(self, params: PyTree, x: Any) -> Any:
        """The part's product, to be computed by the layer that follows, or None."""
        run = getattr(cell.spec(self.inner), "product", None)
        found = None if run is None else run(params, x)
        if found is None:
            return None
        return found._replace(rounded_to=self.params, b=_rounded(found.b, self.params))

    def sequence(self, params: PyTree, state: PyTree, xs: PyTree, **how: Any) -> Any:
        """The whole sequence in a kernel, or None where there is none for it."""
        run = getattr(cell.spec(self.inner), "sequence", None)
        if run is None or self.state != "float32":
            return None
        if isinstance(xs, jax.Array):
            xs = _floats(xs, self.params)
        found = run(*_wide(self, params, state), xs, dtype=self.state, **how)
        if found is None:
            return None
        return found._replace(state=_as_before(found.state, state))


def _cast_init(about: Cast, key: jax.Array, x: PyTree):
    params, state = about.inner.init(key, _like(x, "float32"))
    if jax.tree.leaves(state):
        state = about.inner.init(key, _like(x, about.state))[1]
    if isinstance(cell.spec(about.inner), Recurrent):
        state = state._replace(y=_floats(state.y, about.params))
    return params, state


def _like(x: PyTree, dtype: str) -> PyTree:
    return jax.eval_shape(partial(_floats, dtype=dtype), x)


def _cast_step(about: Cast, params: PyTree, state: PyTree, x: PyTree):
    return _cast_run(about, "step", params, state, x)


def _cast_unroll(about: Cast, params: PyTree, state: PyTree, xs: PyTree):
    found = about.sequence(params, state, xs)
    if found is not None:
        return found.state, found.ys
    product = about.product(params, xs)
    if product is not None:
        return state, product.multiplied()
    if _is_scanned(about):
        return cell.scan(partial(_cast_step, about), params, state, xs)
    return _cast_run(about, "unroll", params, state, xs)


def _is_scanned(about: Cast) -> bool:
    """Whether to scan the cast step: gradients are then summed over time in float32,
    not in half precision. There is no kernel for neurons in that."""
    is_half = about.state != "float32"
    return is_half and isinstance(cell.spec(about.inner), cell.Neuron)


def _cast_run(about: Cast, how: str, params: PyTree, state: PyTree, x: PyTree):
    dtype = about.state if jax.tree.leaves(state) else about.params
    if how == "step" and _is_scanned(about):
        # One value per neuron and sample: its gradient is summed over the batch after
        # the cast, in float32.
        params = jax.tree.map(lambda p: jnp.broadcast_to(p, x.shape), params)
    params, start = _wide(about, params, state)
    run = getattr(about.inner, how)
    x = _floats(_floats(x, about.params), dtype)
    end, y = run(_floats(params, dtype), start, x)
    return _as_before(end, state), _floats(y, about.params)


def _wide(about: Cast, params: PyTree, state: PyTree) -> tuple[PyTree, PyTree]:
    """Params and state as the part takes them: the weights of a feedback are rounded
    to half precision, the last output is widened."""
    if not isinstance(cell.spec(about.inner), Recurrent):
        return params, state
    feedback = _rounded(params["feedback"], about.params)
    return params | {"feedback": feedback}, _floats(state, about.state)


def _rounded(tree: PyTree, dtype: str) -> PyTree:
    """The values that `dtype` has, in the types they had: not by two casts, of which a
    compiler may take none."""
    kept = jnp.finfo(dtype)
    return jax.tree.map(
        lambda p: jax.lax.reduce_precision(p, kept.nexp, kept.nmant), tree
    )


def _as_before(state: PyTree, before: PyTree) -> PyTree:
    """The same state, in the types that it had."""
    return jax.tree.map(
        lambda a, b: a.astype(b.dtype) if _is_float(a) else a, state, before
    )

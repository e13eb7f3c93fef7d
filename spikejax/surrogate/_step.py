"""The step with a surrogate derivative, and what changes a surrogate."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
from jax.extend.core import Primitive
from jax.interpreters import ad, batching, mlir

from spikejax.core import checks, draws
from spikejax.core.context import Context
from spikejax.core.dtypes import wide

_SMOOTH = Context("surrogate.smooth", False)


class Surrogate(NamedTuple):
    """A spike function with a surrogate derivative; call it with `u - threshold`.

    Attributes:
      name: what `repr` shows.
      function: the relaxation `(v, *constants) -> r`; its derivative is used.
      constants: what shapes the relaxation: numbers, arrays or tracers.
      support: half-width outside which the derivative is exactly zero, or None.
      factor: what the derivative is multiplied by.
      keep: of what is `sampled`, the probability of a slope as at threshold; else None.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> spike = sj.surrogate.triangular(0.5)
      >>> spike.name, spike.support, spike(jnp.array([-0.1, 0.1])).tolist()
      ('triangular', 0.5, [0.0, 1.0])
    """

    name: str
    function: Callable
    constants: tuple
    support: Any
    factor: Any = 1.0
    keep: Any = None

    def __call__(self, v: jax.Array) -> jax.Array:
        """Spikes for the distance `v` from threshold: 1 where `v > 0`, else 0."""
        if _SMOOTH.value:
            return self.relaxation(v)
        if self.keep is not None:
            return _drawn(self, v)
        return fire(self.function, v, self.factor, *self.constants)

    def relaxation(self, v: jax.Array) -> jax.Array:
        """The smooth function whose derivative stands in for that of the step."""
        return self.factor * self.function(v, *self.constants)

    def derivative(self, v: jax.Array) -> jax.Array:
        """The surrogate derivative at `v`, of the shape of `v`; NaN where v is NaN."""
        v = jnp.asarray(v)
        return slope_of(self.function, v, self.factor, *self.constants)

    def __repr__(self) -> str:
        text = f"{self.name}({', '.join(checks.describe(c) for c in self.constants)})"
        plain = isinstance(self.factor, float) and self.factor == 1.0
        text = text if plain else f"scaled({text}, {checks.describe(self.factor)})"
        if self.keep is None:
            return text
        return f"sampled({text}, keep={checks.describe(self.keep)})"

    def _describe(self, _: Callable) -> str:
        return repr(self)


@partial(jax.custom_jvp, nondiff_argnums=(0,))
def fire(function: Callable, v, factor, *constants):
    """One where `v > 0`, else zero; its derivative is that of a relaxation."""
    v = jnp.asarray(v)
    return _fired.bind(v, *map(jnp.asarray, (factor, *constants)), function=function)


@fire.defjvp
def _fire_jvp(function, primals, tangents):
    slope = slope_of(function, *primals)
    return fire(function, *primals), (slope * tangents[0]).astype(primals[0].dtype)


# The same once more as a primitive: up to JAX 0.11 a scan forgets, once it has been
# differentiated, that a function had a `custom_jvp`, and second derivatives were wrong.
_fired = Primitive("spikejax_step")


@dataclasses.dataclass(frozen=True)
class _Mapped:
    """A relaxation under `vmap`; JAX before 0.10 keeps weak references to functions."""

    function: Callable
    axes: tuple

    def __call__(self, v: jax.Array, *constants: jax.Array) -> jax.Array:
        return jax.vmap(self.function, self.axes)(v, *constants)


def _is_above(v, *constants, function):
    del constants, function
    return (v > 0).astype(v.dtype)


def _fired_jvp(primals, tangents, *, function):
    z = _fired.bind(*primals, function=function)
    moves = tangents[0]
    if isinstance(moves, ad.Zero):
        return z, ad.Zero(moves.aval)
    slope = slope_of(function, *primals)
    return z, (slope * moves).astype(z.dtype)


def _fired_batched(args, axes, *, function):
    size = next(a.shape[d] for a, d in zip(args, axes, strict=True) if d is not None)
    pairs = zip(args, axes, strict=True)
    v, factor, *constants = [
        a if d is None else jnp.moveaxis(a, d, 0) for a, d in pairs
    ]
    v_axis, factor_axis, *others = [None if d is None else 0 for d in axes]
    if v_axis is None:
        v = jnp.broadcast_to(v, (size, *v.shape))
    if factor_axis is not None:
        factor = factor.reshape(size, *(1,) * (v.ndim - factor.ndim), *factor.shape[1:])
    function = _Mapped(function, (0, *others))
    return _fired.bind(v, factor, *constants, function=function), 0


_fired.def_impl(jax.jit(_is_above, static_argnames="function"))
_fired.def_abstract_eval(lambda v, *constants, function: v)
mlir.register_lowering(_fired, mlir.lower_fun(_is_above, multiple_results=False))
ad.primitive_jvps[_fired] = _fired_jvp
batching.primitive_batchers[_fired] = _fired_batched


def slope_of(function, v, factor, *constants):
    """`factor` times the derivative of a relaxation; NaN where v is NaN."""
    at = (v,), (jnp.ones_like(v),)
    slope = factor * jax.jvp(lambda v: function(v, *constants), *at)[1]
    # A window takes NaN for what is far away: the gradient would be finite.
    return jnp.where(jnp.isnan(v), v, slope)


@contextlib.contextmanager
def smooth() -> Iterator[None]:
    """Puts each surrogate's relaxation in place of its step, and attaches resets.

    Inside, a spiking network is a smooth function, so finite differences must
    agree with its gradients: the test of back-propagation through time that no
    choice of surrogate can spoil. Part of what `jax.jit` caches on: a compiled function
    that is called inside is smooth there, and what is compiled there spikes again
    outside. Holds for the current thread.

    Example:
      >>> import jax, spikejax as sj
      >>> with sj.surrogate.smooth():  # spikes are relaxed, and so differentiable
      ...     round(float(sj.surrogate.sigmoid(4.0)(0.1)), 3)
      0.599
    """
    with _SMOOTH(True):
        yield


def is_smooth() -> bool:
    """Whether the code runs inside `smooth()`.

    Example:
      >>> import jax, spikejax as sj
      >>> sj.surrogate.is_smooth()
      False
    """
    return _SMOOTH.value


# --- of what is sampled


def _drawn(surrogate: Surrogate, v: jax.Array) -> jax.Array:
    """Spikes of a sampled surrogate, with the draws of the step that is traced."""
    whole = surrogate._replace(keep=None)
    draw = draws.drawn()
    if draw is None:
        message = "to be the `spike` of a neuron, got a call outside of its step"
        raise TypeError(f"`surrogate.sampled` expected {message}.")
    if isinstance(draw, str):
        return whole(v)
    v = jnp.asarray(v)
    given = (draw.next(v.shape), surrogate.keep, surrogate.factor)
    function = partial(_kept, surrogate.function)
    return fire(function, v, 1.0, *given, *surrogate.constants)


@partial(jax.custom_jvp, nondiff_argnums=(0,))
def _kept(function, v, draw, keep, factor, *constants):
    """The relaxation, whose slope is drawn."""
    del draw, keep
    return factor * function(v, *constants)


@_kept.defjvp
def _kept_jvp(function, primals, tangents):
    v, draw, keep, *rest = primals
    kind = wide(v.dtype)
    slope, top = [
        slope_of(function, at, *rest).astype(kind) for at in (v, jnp.zeros_like(v))
    ]
    share = jnp.asarray(keep).astype(kind) / jnp.abs(top)
    slope = draws.kept(slope, share, draw.astype(kind))
    y = _kept(function, *primals)
    return y, (slope * tangents[0].astype(kind)).astype(y.dtype)


# --- what changes a surrogate


def scaled(surrogate: Surrogate, factor: float) -> Surrogate:
    """The same surrogate with its derivative multiplied by `factor`.

    Example:
      >>> import jax, spikejax as sj
      >>> spike = sj.surrogate.scaled(sj.surrogate.triangular(0.5), 0.5)
      >>> float(jax.grad(spike)(0.0))
      1.0
    """
    if not isinstance(surrogate, Surrogate):
        message = "to be a surrogate (such as `atan()`)"
        raise TypeError(str(checks.refuse("scaled", "surrogate", message, surrogate)))
    checks.finite("scaled", factor=factor)
    return surrogate._replace(factor=surrogate.factor * factor)


def windowed(surrogate: Surrogate, width: float) -> Surrogate:
    """The same surrogate with its derivative set to zero where `|v| >= width`.

    Gives a surrogate without support one, so that backward work can be left out
    exactly.

    Args:
      surrogate: what to cut.
      width: half-width of what is kept, in units of the membrane: the new support.

    Example:
      >>> import jax, spikejax as sj
      >>> spike = sj.surrogate.windowed(sj.surrogate.atan(2.0), 0.3)
      >>> [round(float(jax.grad(spike)(v)), 3) for v in (0.2, 0.4)]
      [0.717, 0.0]
      >>> spike.support
      0.3

    Reference: Perez-Nieves, Goodman, "Sparse spiking gradient descent", NeurIPS 2021,
    arXiv:2105.08810.
    """
    if not isinstance(surrogate, Surrogate):
        message = "to be a surrogate (such as `atan()`)"
        raise TypeError(str(checks.refuse("windowed", "surrogate", message, surrogate)))
    checks.positive("windowed", width=width)
    return Surrogate(
        f"windowed_{surrogate.name}",
        partial(_windowed, surrogate.function),
        (width, *surrogate.constants),
        width,
        surrogate.factor,
        surrogate.keep,
    )


def _windowed(function, v, width, *constants):
    edge = jnp.where(v < 0, -width, width)
    return function(jnp.where(jnp.abs(v) < width, v, edge), *constants)


def side(v):
    """-1 where `v < 0`, else 1: a sign that is never zero."""
    return jnp.where(v < 0, -1.0, 1.0).astype(jnp.result_type(v))

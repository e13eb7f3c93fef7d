"""Cell: a parametrised dynamical system in discrete time, as three pure functions.

Everything in spikejax (neuron, synapse, recurrent block, whole network) is a
`Cell`. `neuron` turns an equation into one, `stateless` does so for a function
of a single time step, and `make` is what both are built on.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from spikejax import _check, events

PyTree = Any


class Cell(NamedTuple):
    r"""A dynamical system \( (s_t, y_t) = f_\theta(s_{t-1}, x_t) \).

    Attributes:
      init: `(key, x) -> (params, state)`. `x` is one time step of input, an
        array or a `jax.ShapeDtypeStruct`, of shape `(*batch, *features)`.
      step: `(params, state, x) -> (state, y)`, one time step: a `lax.scan` body.
      unroll: `(params, state, xs) -> (state, ys)`, the whole sequence with time
        on axis 0. Equals `lax.scan` of `step`, only possibly faster.

    Example:
      >>> import jax, spikejax as sj
      >>> cell = sj.lif(beta=0.9)
      >>> xs = jax.numpy.ones((5, 2))                  # 5 steps, 2 neurons
      >>> params, state = cell.init(jax.random.key(0), xs[0])
      >>> state, zs = cell.unroll(params, state, xs)
      >>> zs[:, 0].tolist()
      [0.0, 1.0, 1.0, 1.0, 1.0]
    """

    init: Callable[..., tuple[PyTree, PyTree]]
    step: Callable[..., tuple[PyTree, PyTree]]
    unroll: Callable[..., tuple[PyTree, PyTree]]

    def __repr__(self) -> str:
        about = spec(self)
        if about is not None:
            return describe(about)
        return f"Cell({', '.join(describe(f) for f in self)})"


def make(
    spec: NamedTuple,
    init: Callable[..., tuple[PyTree, PyTree]],
    step: Callable[..., tuple[PyTree, PyTree]],
    unroll: Callable[..., tuple[PyTree, PyTree]] | None = None,
) -> Cell:
    """A cell whose three functions take `spec`, its constants, as first argument.

    Module-level functions and a NamedTuple of constants instead of closures:
    the cell pickles, and its `repr` is that of the constants.
    """
    bound = partial(step, spec)
    return Cell(
        partial(init, spec),
        bound,
        partial(scan, bound) if unroll is None else partial(unroll, spec),
    )


def spec(cell: Cell) -> NamedTuple | None:
    """The constants a cell was made from by `make`, or None for a hand-made cell."""
    step = cell.step
    return step.args[0] if isinstance(step, partial) and step.args else None


def scan(step: Callable, params: PyTree, state: PyTree, xs: PyTree):
    """`lax.scan` of a cell's step: the definition of `unroll`."""
    return jax.lax.scan(partial(step, params), state, xs)


def output(cell: Cell, params: PyTree, state: PyTree, x: PyTree) -> PyTree:
    """Shapes and dtypes of what a cell puts out for one time step `x`."""
    known = getattr(spec(cell), "output", None)
    if known is not None:
        return known(params, state, x)
    return jax.eval_shape(cell.step, params, state, x)[1]


def as_cell(name: str, argument: str, value: Any) -> Cell:
    """`value`, refused in one line where it is not a cell."""
    if not isinstance(value, Cell):
        message = "to be a cell (such as `lif(0.9)`)"
        raise TypeError(str(_check.refuse(name, argument, message, value)))
    return value


def as_float(name: str, x: jax.Array) -> jax.Array:
    """`x` in its own floating dtype; spikes given as bool or integer become floats."""
    dtype = jnp.result_type(x)
    if jnp.issubdtype(dtype, jnp.floating):
        return jnp.asarray(x)
    if jnp.issubdtype(dtype, jnp.integer) or dtype == jnp.bool_:
        return jnp.asarray(x).astype(jnp.result_type(float))
    raise TypeError(f"`{name}` expected real input `x`, got dtype {dtype}.")


def float_struct(name: str, x: PyTree) -> jax.ShapeDtypeStruct:
    """Shape and floating dtype of one time step of input."""
    if not hasattr(x, "shape") or not hasattr(x, "dtype"):
        message = "to be an array or a ShapeDtypeStruct of one time step"
        raise TypeError(str(_check.refuse(name, "x", message, x)))
    return jax.eval_shape(
        partial(as_float, name), jax.ShapeDtypeStruct(x.shape, x.dtype)
    )


def wide(dtype: Any) -> Any:
    """The type in which long sums of `dtype` are made: at least float32."""
    return jnp.dtype(jnp.float64 if dtype == jnp.float64 else jnp.float32)


class Sequence(NamedTuple):
    """What a kernel makes of a whole sequence.

    Attributes:
      state: after the last step.
      ys: outputs, an array or, where they were asked for, `Spikes`.
      states: the states of all steps, or None where they were not asked for.
    """

    state: PyTree
    ys: PyTree
    states: PyTree = None


# --- an equation as a cell ------------------------------------------------------


class Neuron(NamedTuple):
    """What `neuron` was given: name, equation, state, constants, what is learned."""

    name: str
    equation: Callable
    state: Callable
    constants: dict[str, Any]
    learned: dict[str, Callable]
    bounds: dict[str, tuple[float, float]]
    fused: Callable | None

    def sequence(
        self, params: dict, state: PyTree, xs: PyTree, dtype: Any = None, **how: Any
    ):
        """The whole sequence in a kernel, or None where there is none for it.

        `dtype` is that of the state, where it is not that of the input.
        """
        if self.fused is None:
            return None
        if not isinstance(xs, events.Product):
            xs = as_float(self.name, xs)
        dtype = xs.dtype if dtype is None else dtype
        _same(self.name, state, jax.ShapeDtypeStruct(xs.shape[1:], dtype))
        return self.fused(state, xs, **_values(self, params, dtype), **how)


def neuron(
    equation: Callable,
    state: Callable,
    /,
    *,
    name: str | None = None,
    bounds: dict[str, tuple[float, float]] | None = None,
    fused: Callable | None = None,
    **constants: Any,
) -> Cell:
    r"""Turns the equation of one time step into a cell.

    Every keyword in `constants` is handed to the equation under its own name: a
    number (or array, or tracer) as a constant, an initialiser `(key, shape,
    dtype) -> array` as a learned parameter, one value per feature (the last
    axis of the input). `params` is the dict of what is learned, so `jax.grad`
    sees exactly that.

    Args:
      equation: `(state, x, **constants) -> (state, y)` for one time step; `x`
        and the state's fields have shape `(*batch, *features)`.
      state: a NamedTuple class; each field starts at its default, or at zero,
        in the shape of `x`. Or a function `(x, **constants) -> state` where `x`
        is a ShapeDtypeStruct.
      name: how `repr` and errors call the cell; the equation's own by default.
      bounds: range of a learned parameter, as `{"beta": (0.0, 1.0)}`. Inside it
        nothing changes; outside, the nearest bound is used and no gradient flows.
      fused: the equation over a whole sequence in a kernel, `(state, xs, **constants,
        **how) -> Sequence` or None where it has no kernel (see `events.layer`).
      **constants: numbers or initialisers.

    Raises:
      TypeError: a constant is neither a number nor an initialiser.
      ValueError: at `init`, a constant's shape does not fit the input's; at
        `step`, the input's shape does not fit the state's.

    Example:
      >>> from typing import NamedTuple
      >>> import jax, spikejax as sj
      >>> class State(NamedTuple):
      ...     u: jax.Array
      >>> def quadratic(state, x, *, a):
      ...     u = state.u + a * state.u * (state.u - 0.5) + x
      ...     z = sj.surrogate.triangular()(u - 1.0)
      ...     return State(u * (1 - jax.lax.stop_gradient(z))), z
      >>> sj.neuron(quadratic, State, a=0.1)
      quadratic(a=0.1)
    """
    inner = equation.func if isinstance(equation, partial) else equation
    name = name or str(getattr(inner, "__name__", "neuron"))
    for argument, value in constants.items():
        if not (callable(value) or _check.is_number(value)):
            message = "to be a number, an array or an initialiser"
            raise TypeError(str(_check.refuse(name, argument, message, value)))
    about = Neuron(
        name,
        equation,
        state,
        {k: v for k, v in constants.items() if not callable(v)},
        {k: v for k, v in constants.items() if callable(v)},
        {k: v for k, v in (bounds or {}).items() if callable(constants.get(k))},
        fused,
    )
    return make(about, _neuron_init, _neuron_step, _neuron_unroll)


def _neuron_init(about: Neuron, key: jax.Array, x: PyTree):
    x = float_struct(about.name, x)
    keys = jax.random.split(key, max(len(about.learned), 1))
    params = {
        k: f(key, x.shape[-1:], x.dtype)
        for key, (k, f) in zip(keys, about.learned.items(), strict=False)
    }
    for k, v in (about.constants | params).items():
        _fits(about.name, k, jnp.shape(v), x.shape)
    return params, initial_state(about.state, x, about.constants | params)


def initial_state(state: Callable, x: jax.ShapeDtypeStruct, constants: dict) -> PyTree:
    """The resting state of a neuron for one time step of input `x`."""
    fields = getattr(state, "_fields", None)
    if fields is None:
        return state(x, **constants)
    start = state._field_defaults  # type: ignore[attr-defined]
    return state(*(jnp.full(x.shape, start.get(f, 0.0), x.dtype) for f in fields))


def _neuron_step(about: Neuron, params: dict, state: PyTree, x: PyTree):
    x = as_float(about.name, x)
    if hasattr(about.state, "_fields"):
        _same(about.name, state, x)
    return about.equation(state, x, **_values(about, params, x.dtype))


def _neuron_unroll(about: Neuron, params: dict, state: PyTree, xs: PyTree):
    found = about.sequence(params, state, xs)
    if found is not None:
        return found.state, found.ys
    return scan(partial(_neuron_step, about), params, state, xs)


def _values(about: Neuron, params: dict, dtype: Any) -> dict[str, Any]:
    """Constants and parameters of one type, learned ones inside their bounds."""
    values = about.constants | {
        k: clipped(v, *about.bounds[k]) if k in about.bounds else v
        for k, v in params.items()
    }
    return {k: cast(v, dtype) for k, v in values.items()}


def _same(name: str, state: PyTree, x: jax.Array | jax.ShapeDtypeStruct) -> None:
    """Refuses an input that is not of the state's shape and dtype."""
    for leaf in state:
        if jnp.shape(leaf) != x.shape:
            message = f"to fit a state of shape {list(jnp.shape(leaf))}"
            raise _check.refuse(
                name, "x", message, _check.Text(f"shape {list(x.shape)}")
            )
        if leaf.dtype != x.dtype:
            message = f"to fit a state of dtype {leaf.dtype}"
            raise _check.refuse(name, "x", message, _check.Text(f"dtype {x.dtype}"))


def _fits(name: str, argument: str, shape: tuple, target: tuple) -> None:
    try:
        fits = jnp.broadcast_shapes(shape, target) == tuple(target)
    except ValueError:
        fits = False
    if not fits:
        message = f"to broadcast to the input's shape {list(target)}"
        raise _check.refuse(
            name, argument, message, _check.Text(f"shape {list(shape)}")
        )


def cast(value: Any, dtype: Any) -> Any:
    """`value` in `dtype`; a Python number stays one."""
    return value.astype(dtype) if hasattr(value, "astype") else value


def clipped(value: jax.Array, low: float, high: float) -> jax.Array:
    """The nearest value in [low, high]; no gradient flows from outside."""
    return jnp.where(value < low, low, jnp.where(value > high, high, value))


# --- a function of one time step as a cell ----------------------------------------


class Stateless(NamedTuple):
    """What `stateless` was given."""

    name: str
    function: Callable


def stateless(function: Callable, name: str | None = None) -> Cell:
    """A cell without state or parameters: `y = function(x)`, at every time step.

    Args:
      function: a function of one time step `(*batch, *features)`.
      name: how `repr` calls the cell; the function's own by default.

    Example:
      >>> import jax, spikejax as sj
      >>> sj.stateless(jax.nn.relu, name="relu")
      stateless(relu)
    """
    if not callable(function):
        message = "to be a function of one time step"
        raise TypeError(str(_check.refuse("stateless", "function", message, function)))
    return make(
        Stateless(name or getattr(function, "__name__", repr(function)), function),
        _stateless_init,
        _stateless_step,
        _stateless_unroll,
    )


def _stateless_init(about: Stateless, key: jax.Array, x: PyTree):
    del about, key, x  # nothing is learned and nothing is remembered
    return {}, ()


def _stateless_step(about: Stateless, params: dict, state: tuple, x: PyTree):
    del params
    return state, about.function(x)


def _stateless_unroll(about: Stateless, params: dict, state: tuple, xs: PyTree):
    del params
    return state, jax.vmap(about.function)(xs)


# --- how a cell shows itself ------------------------------------------------------


def describe(value: Any) -> str:
    """The text of a cell's constants: names of functions, values of numbers."""
    if isinstance(value, Cell):
        return repr(value)
    if isinstance(value, Neuron):
        given = value.equation.keywords if isinstance(value.equation, partial) else {}
        return _call(value.name, value.constants | value.learned | given)
    if isinstance(value, Stateless):
        return f"stateless({value.name})"
    if isinstance(value, tuple):
        return _describe_spec(value)
    if isinstance(value, partial):
        args = [describe(a) for a in value.args]
        args += [f"{k}={describe(v)}" for k, v in value.keywords.items()]
        return f"{value.func.__name__.lstrip('_')}({', '.join(args)})"
    if callable(value) and hasattr(value, "__name__"):
        return value.__name__
    return _check.describe(value)


def _describe_spec(value: Any) -> str:
    """A NamedTuple of constants: in its own words, or field by field."""
    if hasattr(value, "_describe"):
        return value._describe(describe)
    if hasattr(value, "_fields"):
        return _call(type(value).__name__.lower(), value._asdict())
    return _check.describe(value)


def _call(name: str, arguments: dict[str, Any]) -> str:
    return f"{name}({', '.join(f'{k}={describe(v)}' for k, v in arguments.items())})"

"""An equation of one time step as a cell."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp

from spikejax.core import checks, draws
from spikejax.core.bounds import bounded
from spikejax.core.cell import Cell
from spikejax.core.draws import Salted
from spikejax.core.dtypes import aligned, as_float, cast, clipped, float_struct
from spikejax.core.elementwise import Dynamics, Elementwise, observed_result
from spikejax.core.signal import DENSE
from spikejax.core.spec import UnrollResult, called
from spikejax.core.tapped import for_observer
from spikejax.kernels.layer.call import prepare, run, runs_programs, unfolded
from spikejax.kernels.manual import split_as
from spikejax.surrogate._given import check_spike, is_sampled

PyTree = Any
SALT = 1 << 20  # a key for salts, beyond those of what is learned


class Neuron(Elementwise):
    """What `neuron` was given."""

    label: str
    equation: Callable
    state: Callable
    constants: dict[str, Any]
    learned: dict[str, Callable]
    bounds: dict[str, tuple[float, float]]
    layer: Callable | None = None
    is_strict: bool = False  # no gradient from outside the bounds at all

    @property
    def fields_of_state(self) -> tuple[str, ...]:
        """Names of the state's fields; none where a function makes it."""
        is_named = isinstance(self.state, type) and issubclass(self.state, tuple)
        return self.state._fields if is_named else ()  # pyright: ignore[reportAttributeAccessIssue]

    @property
    def given(self) -> dict[str, Any]:
        """What the equation was given beside its constants, such as its surrogate."""
        equation = self.equation
        return equation.keywords if isinstance(equation, partial) else {}

    @property
    def is_sampled(self) -> bool:
        """Whether the slopes of its surrogate are drawn, by salts in its state."""
        return is_sampled(self.given.get("spike"))

    def entries(self) -> tuple[str, ...]:
        return tuple(self.learned)

    def init(self, key: jax.Array, x: PyTree):
        x = float_struct(self.label, x)
        keys = jax.random.split(key, max(len(self.learned), 1))
        params = {
            k: f(key, x.shape[-1:], x.dtype)
            for key, (k, f) in zip(keys, self.learned.items(), strict=False)
        }
        for k, v in (self.constants | params).items():
            _fits(self.label, k, jnp.shape(v), x.shape)
        state = initial_state(self, x, self.constants | params)
        if self.is_sampled:
            state = Salted(state, draws.salts(jax.random.fold_in(key, SALT), x))
        return params, state

    def step(self, params: dict, state: PyTree, x: PyTree):
        if not isinstance(state, Salted):
            return self._step(params, state, x)
        with draws.drawing(draws.Draw(state.salt)):
            end, z = self._step(params, state.neuron, x)
        return Salted(end, draws.after(state.salt, 1)), z

    def _step(self, params: dict, state: PyTree, x: PyTree):
        x = as_float(self.label, x)
        values = self.values(params, x.dtype)
        values = {k: aligned(v, x) for k, v in values.items()}
        if self.fields_of_state:
            check_state(self.label, state, x)
        else:
            self._check_made(state, x, values)
        return self.equation(state, x, **values)

    def _check_made(self, state: PyTree, x: jax.Array, values: dict) -> None:
        """Refuses an input of another shape than that which made the state."""
        if all(jnp.shape(leaf) == x.shape for leaf in jax.tree.leaves(state)):
            return
        struct = jax.ShapeDtypeStruct(x.shape, x.dtype)
        made = jax.eval_shape(lambda: self.state(struct, **values))
        for old, new in zip(jax.tree.leaves(state), jax.tree.leaves(made), strict=True):
            if jnp.shape(old) != new.shape:
                message = f"to fit a state of shape {list(jnp.shape(old))}"
                got = checks.Text(f"shape {list(x.shape)}")
                raise checks.refuse(self.label, "x", message, got)

    @property
    def name(self) -> str:
        return self.label

    def dynamics(self, params: dict, dtype: Any) -> Dynamics:
        values = self.values(params, dtype)
        return Dynamics(self.equation, values, tuple(self.learned))

    def run_in_kernel(
        self,
        params,
        state,
        xs,
        want=DENSE,
        seen=False,
        dtype=None,
        feedback=None,
        scan=None,
    ) -> UnrollResult | None:
        if self.layer is None or isinstance(state, Salted):
            given = (params, state, xs, want, seen, dtype, feedback, scan)
            return super().run_in_kernel(*given)
        dtype = xs.dtype if dtype is None else dtype
        x = jax.ShapeDtypeStruct(xs.shape[1:], dtype)
        check_state(self.label, state, x)
        equation: Any = self.layer(**self.values(params, dtype))
        start = equation.begun(state)
        call = prepare(equation, start, xs, want, feedback, seen)
        if call is None:  # its equation may yet be a program
            if not runs_programs():
                return None
            given = (params, state, xs, want, seen, dtype, feedback, scan)
            return super().run_in_kernel(*given)
        found = unfolded(call, run(call.how)(call.given))
        end = split_as(equation.ended(type(state), found.state), state)
        ys = found.spikes if found.z is None else found.z
        if not seen:
            return UnrollResult(end, ys, last=found.last)

        def traced():
            if not {*self.fields_of_state} <= {"u", "z"}:
                return self.states(params, state, xs, dtype) if scan is None else scan()
            came = for_observer(xs)
            call: Any = prepare(equation, start, came, DENSE, feedback, trace=True)
            found = unfolded(call, run(call.how)(call.given))
            fields = {"u": found.u, "z": found.z.astype(found.u.dtype)}
            return type(state)(*(fields[name] for name in state._fields))

        return observed_result(found, end, ys, traced, xs.shape[0])

    def values(self, params: dict, dtype: Any) -> dict[str, Any]:
        """Constants and parameters of one type, learned ones inside their bounds."""
        values = self.constants | self.bounded(params)
        return {k: cast(v, dtype) for k, v in values.items()}

    def bounded(self, params: dict) -> dict:
        if not self.bounds:
            return params
        nearest = clipped if self.is_strict else bounded
        return {
            k: nearest(v, *self.bounds[k]) if k in self.bounds else v
            for k, v in params.items()
        }

    def __repr__(self) -> str:
        return called(self.label, **self.constants | self.learned | self.given)


def neuron(
    equation: Callable,
    state: Callable,
    /,
    *,
    name: str | None = None,
    bounds: dict[str, tuple[float, float]] | None = None,
    layer: Callable | None = None,
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
        nothing changes; outside, the nearest bound is used, and of its gradient what
        brings it back (a descent goes against the gradient), so that it does not stay.
        In `unroll` that is said of the sum over all steps, in a `step` of each.
      layer: the same equation as `events.layer` knows it, `(**constants) ->
        kernels.layer.Equation`: whole sequences then run in a kernel, where there is
        one for these constants.
      **constants: numbers or initialisers.

    Raises:
      TypeError: a constant is neither a number nor an initialiser; `spike` in an
        equation that is a partial is no surrogate, or one that was not called.
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
    name = name or checks.describe_function(inner)
    for argument, value in constants.items():
        if not (callable(value) or checks.is_number(value)):
            message = "to be a number, an array or an initialiser"
            raise TypeError(str(checks.refuse(name, argument, message, value)))
    if isinstance(equation, partial) and "spike" in equation.keywords:
        check_spike(name, equation.keywords["spike"], has_salt=True)
    return Neuron(
        name,
        equation,
        state,
        {k: v for k, v in constants.items() if not callable(v)},
        {k: v for k, v in constants.items() if callable(v)},
        {k: v for k, v in (bounds or {}).items() if callable(constants.get(k))},
        layer,
    ).cell()


def initial_state(about: Neuron, x: jax.ShapeDtypeStruct, constants: dict) -> PyTree:
    """The resting state of a neuron for one time step of input `x`."""
    fields = about.fields_of_state
    if not fields:
        return about.state(x, **constants)
    start = about.state._field_defaults  # pyright: ignore[reportFunctionMemberAccess]
    return about.state(*(jnp.full(x.shape, start.get(f, 0.0), x.dtype) for f in fields))


def check_state(name: str, state: PyTree, x: jax.Array | jax.ShapeDtypeStruct) -> None:
    """Refuses an input that is not of the state's shape and dtype."""
    for leaf in state:
        if leaf.shape != x.shape:
            checks.fits_state(name, leaf.shape, x.shape)
        if leaf.dtype != x.dtype:
            message = f"to fit a state of dtype {leaf.dtype}"
            raise checks.refuse(name, "x", message, checks.Text(f"dtype {x.dtype}"))


def _fits(name: str, argument: str, shape: tuple, target: tuple) -> None:
    try:
        fits = jnp.broadcast_shapes(shape, target) == tuple(target)
    except ValueError:
        fits = False
    if not fits:
        message = f"to broadcast to the input's shape {list(target)}"
        got = checks.Text(f"shape {list(shape)}")
        raise checks.refuse(name, argument, message, got)

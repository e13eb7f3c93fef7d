"""Half precision: parameters are kept in float32 and rounded where they are used."""

from __future__ import annotations

import warnings
from typing import Any

import jax
import jax.numpy as jnp

from spikejax.combinators._rounded import Rounded, floats, like
from spikejax.combinators.recurrent import Recurrent
from spikejax.combinators.serial import Serial
from spikejax.core import checks
from spikejax.core.cell import Cell, as_cell
from spikejax.core.dtypes import as_float, float_struct, is_float
from spikejax.core.signal import DENSE, Want
from spikejax.core.spec import UnrollResult, Wrapper, called, output, run_child, spec
from spikejax.core.tapped import parts
from spikejax.core.walk import rebuild

PyTree = Any

TYPES = ("bfloat16", "float16", "float32")


class Precision(Wrapper):
    """What `precision` was given, its parts that compute `Rounded`."""

    inner: Cell
    compute_dtype: str
    state_dtype: str

    def init(self, key: jax.Array, x: PyTree):
        x = float_struct("precision", x)
        return self.inner.init(key, jax.ShapeDtypeStruct(x.shape, self.compute_dtype))

    def step(self, params: PyTree, state: PyTree, x: PyTree):
        x = as_float("precision", x)
        dtype = x.dtype
        end, y = self.inner.step(params, state, self._begun(x))
        return self._watched(end, floats(y, dtype), params)

    def accepts(self, want: Want) -> Want:
        taken = spec(self.inner).accepts(want)
        return taken._replace(affine=False, scattered=False)

    def run(self, params, state, xs, want=DENSE, seen=False) -> UnrollResult:
        if isinstance(xs, jax.Array):
            xs = as_float("precision", xs)
        dtype = xs.dtype
        xs = self._begun(xs)
        want = want._replace(affine=False)
        found = run_child(self.inner, params, state, xs, want, seen)
        ys = floats(found.ys, dtype)
        end, ys = self._watched(found.state, ys, params)
        return UnrollResult(end, ys, parts(seen, inner=found.inside))

    def output(self, params: PyTree, state: PyTree, x: PyTree) -> PyTree:
        """What the parts put out for a time step, in the type of the input."""
        x = float_struct("precision", x)
        inner = jax.ShapeDtypeStruct(x.shape, self.compute_dtype)
        return like(output(self.inner, params, state, inner), x.dtype)

    @property
    def computes(self) -> bool:
        return False

    def __repr__(self) -> str:
        return called("precision", **self.fields() | {"inner": _as_given(self.inner)})

    def _begun(self, x: Any) -> Any:
        """The input rounded, but where the part that takes it rounds it itself."""
        first = spec(self.inner)
        while isinstance(first, Serial):
            first = first.specs[0]
        if isinstance(first, Rounded) or not isinstance(x, jax.Array):
            return x
        return x.astype(self.compute_dtype)

    def _watched(self, state: PyTree, y: PyTree, params: PyTree) -> tuple:
        if "float16" in (self.compute_dtype, self.state_dtype):
            return _watched((state, y), params)
        return state, y


def precision(
    inner: Cell,
    compute_dtype: Any = "bfloat16",
    state_dtype: Any = "float32",
    **renamed: Any,
) -> Cell:
    """The same cell, computed in half precision, with parameters kept in float32.

    Of the cells it is made of, those without a state (products, convolutions) are
    computed in `compute_dtype`, those with one (neurons) in `state_dtype`; in between,
    values are of type `compute_dtype`. Parameters are float32 and are rounded where
    they are used, so their gradients are float32, and so are the sums over time and
    batch that they are. The output comes back in the type of the input.

    With `state_dtype="float32"` membranes add up small inputs, and neurons that have a
    kernel for whole sequences run in it: it reads and writes `compute_dtype` and sums
    in float32. So do recurrent ones, whose feedback is rounded weights summed in
    float32. Neurons in half precision are scanned.

    bfloat16 has the range of float32. In float16 gradients below 6e-8 are zero, so the
    loss is to be scaled, and updates that are not finite are to be skipped, as
    `flax.training.dynamic_scale.DynamicScale` and `optax.apply_if_finite` do. It ends
    at 65504: where the output or the state is not finite, every gradient is NaN, also
    where a spike would hide that. No scale of the loss mends this; smaller weights do.

    Args:
      inner: any cell.
      compute_dtype: type of products, "bfloat16", "float16" or "float32"; its old name,
        `params`, still works and warns.
      state_dtype: type of neurons and of all else with a state, likewise; once `state`.
      **renamed: the old names.

    Returns:
      A cell with the params of `inner`, in float32, and its state, in `state_dtype`;
      what a state remembers of outputs (`recurrent`, `delayed`) is of `compute_dtype`.

    Raises:
      TypeError: `inner` is not a cell, an unknown argument.
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
    for old, new in (("params", "compute_dtype"), ("state", "state_dtype")):
        if old in renamed:
            message = f"`precision` calls its argument `{old}` `{new}`."
            warnings.warn(message, DeprecationWarning, stacklevel=2)
    compute_dtype = renamed.pop("params", compute_dtype)
    state_dtype = renamed.pop("state", state_dtype)
    if renamed:
        message = f"`precision` has no argument {', '.join(map(repr, renamed))}."
        raise TypeError(message)
    types = (_type("compute_dtype", compute_dtype), _type("state_dtype", state_dtype))
    inner = _rounded(as_cell("precision", "inner", inner), *types)
    return Precision(inner, *types).cell()


def _type(argument: str, value: Any) -> str:
    try:
        name = jnp.dtype(value).name
    except TypeError:
        name = None
    if value is None or name not in TYPES:
        message = f"to be one of {', '.join(TYPES)}"
        raise checks.refuse("precision", argument, message, value)
    return name


def _rounded(cell: Cell, compute_dtype: str, state_dtype: str) -> Cell:
    """The cell with its parts that compute rounded; a recurrent kernel is one part."""
    about = spec(cell)
    in_kernel = isinstance(about, Recurrent) and about.refusal() is None
    is_whole = about.computes or isinstance(about, Precision)
    if is_whole or (in_kernel and state_dtype == "float32"):
        return Rounded(cell, compute_dtype, state_dtype).cell()
    children = about.children().items()
    return about.with_children(
        {name: _rounded(child, compute_dtype, state_dtype) for name, child in children}
    ).cell()


def _as_given(cell: Cell) -> Cell:
    """What was rounded, as it was before."""

    def bare(about):
        return spec(about.inner) if isinstance(about, Rounded) else about

    return rebuild(cell, bare)


def _watched(tree: PyTree, params: PyTree) -> PyTree:
    """The same values; where one of them is not finite, all gradients are NaN.

    Infinity above a threshold is a spike like any other and far from the support of its
    surrogate, so neither values nor gradients would show it.
    """
    floats = [a for a in jax.tree.leaves(tree) if is_float(a)]
    finite = jnp.stack([jnp.isfinite(jax.lax.stop_gradient(a)).all() for a in floats])
    fault = jnp.where(finite.all(), 0.0, jnp.nan)
    sums = [p.astype("float32").sum() for p in jax.tree.leaves(params) if is_float(p)]
    link = sum(sums, jnp.zeros(()))
    return jax.tree.map(lambda a: _marred(a, link, fault) if is_float(a) else a, tree)


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

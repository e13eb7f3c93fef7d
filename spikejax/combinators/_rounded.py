"""A part of a network in half precision: rounded going in, and coming out."""

from __future__ import annotations

from functools import partial
from typing import Any

import jax
import jax.numpy as jnp

from spikejax.combinators.recurrent import Recurrent
from spikejax.core.cell import Cell
from spikejax.core.dtypes import is_float
from spikejax.core.elementwise import neurons_of
from spikejax.core.signal import DENSE, Affine, Want
from spikejax.core.spec import Spec, UnrollResult, scanned, spec
from spikejax.core.walk import rebuild
from spikejax.kernels.dense import dense
from spikejax.synapses.linear import Linear

PyTree = Any


class Rounded(Spec):
    """A part that computes, of what `precision` was given."""

    inner: Cell
    compute_dtype: str
    state_dtype: str

    def init(self, key: jax.Array, x: PyTree):
        about = spec(self.inner)
        params, state = self.inner.init(key, like(x, "float32"))
        if jax.tree.leaves(state) and self.state_dtype != "float32":
            narrow = like(x, self.state_dtype)
            state = as_before(state, jax.eval_shape(self.inner.init, key, narrow)[1])
        if isinstance(about, Recurrent):
            state = state._replace(y=floats(state.y, self.compute_dtype))
        return params, state

    def step(self, params: PyTree, state: PyTree, x: PyTree):
        if self._is_scanned:
            # One value per neuron and sample: its gradient is summed over the batch
            # after the cast, in float32.
            params = jax.tree.map(lambda p: jnp.broadcast_to(p, x.shape), params)
        dtype = self._dtype(state)
        params, start = self._widened(params, state)
        x = floats(floats(x, self.compute_dtype), dtype)
        end, y = self.inner.step(floats(params, dtype), start, x)
        return as_before(end, state), floats(y, self.compute_dtype)

    def accepts(self, want: Want) -> Want:
        if self._is_scanned:
            return DENSE
        # What is rounded is a sum, not its terms, and so is what is multiplied.
        taken = spec(self.inner).accepts(want)._replace(scaled=False, sums=False)
        return DENSE if taken.scattered else taken

    def run(self, params, state, xs, want=DENSE, seen=False) -> UnrollResult:
        about = spec(self.inner)
        is_neuron = neurons_of(self.inner) is not None
        is_whole = is_neuron or isinstance(about, Recurrent)
        if is_whole and self.state_dtype == "float32":
            found = self._in_kernel(about, params, state, xs, want, seen)
            if found is not None:
                return found
        if self._is_scanned:
            return scanned(self.step, params, state, dense(xs), seen)
        if isinstance(about, Linear):
            product = about.affine(params, xs)
            if product is not None:
                b = rounded(product.b, self.compute_dtype)
                product = product.replace(compute_dtype=self.compute_dtype, b=b)
                return UnrollResult(state, product if want.affine else dense(product))
        dtype = self._dtype(state)
        params, start = self._widened(params, state)
        xs = dense(xs) if isinstance(xs, Affine) else xs
        xs = floats(floats(xs, self.compute_dtype), dtype)
        found = about.run(floats(params, dtype), start, xs, want, seen)
        ys = floats(found.ys, self.compute_dtype)
        return found._replace(state=as_before(found.state, state), ys=ys)

    def _in_kernel(self, about, params, state, xs, want, seen):
        """Neurons that have a kernel: its state is wide, what it reads is not."""
        if not isinstance(xs, Affine):
            xs = floats(dense(xs), self.compute_dtype)
        given = (*self._widened(params, state), xs, want, seen, self.state_dtype)
        found = about.run_in_kernel(*given)
        if found is None:
            return None
        return found._replace(state=as_before(found.state, state))

    def output(self, params, state, x):
        about = spec(self.inner)
        if type(about).output is Spec.output:
            return super().output(params, state, x)
        # What runs on whole sequences alone tells, in the type that comes out.
        return like(about.output(params, state, x), self.compute_dtype)

    def children(self) -> dict[str, Cell]:
        return {}  # computed as a whole

    def check_params(self, params: PyTree, path: str = "") -> None:
        spec(self.inner).check_params(params, path)

    def bounded(self, params: PyTree) -> PyTree:
        return spec(self.inner).bounded(params)

    def evaluation(self) -> Spec:
        return self.replace(inner=rebuild(self.inner, lambda s: s.evaluation()))

    @property
    def _is_scanned(self) -> bool:
        """Whether to scan the rounded step: gradients are then summed over time in
        float32, not in half precision. There is no kernel for neurons in that."""
        is_half = self.state_dtype != "float32"
        return is_half and neurons_of(self.inner) is not None

    def _dtype(self, state: PyTree) -> str:
        return self.state_dtype if jax.tree.leaves(state) else self.compute_dtype

    def _widened(self, params: PyTree, state: PyTree) -> tuple[PyTree, PyTree]:
        """Params and state as the part takes them: the weights of a feedback are
        rounded to half precision, the last output is widened."""
        if not isinstance(spec(self.inner), Recurrent):
            return params, state
        feedback = rounded(params["feedback"], self.compute_dtype)
        return params | {"feedback": feedback}, floats(state, self.state_dtype)


def like(x: PyTree, dtype: str) -> PyTree:
    """The struct of `x` with every floating leaf in `dtype`."""
    return jax.eval_shape(partial(floats, dtype=dtype), x)


def floats(tree: PyTree, dtype: Any) -> PyTree:
    """The same values with every floating one in `dtype`."""
    return jax.tree.map(lambda a: a.astype(dtype) if is_float(a) else a, tree)


def rounded(tree: PyTree, dtype: str) -> PyTree:
    """The values that `dtype` has, in the types they had: not by two casts, of which a
    compiler may take none."""
    kept = jnp.finfo(dtype)
    return jax.tree.map(
        lambda p: jax.lax.reduce_precision(p, kept.nexp, kept.nmant), tree
    )


def as_before(state: PyTree, before: PyTree) -> PyTree:
    """The same state, in the types that it had."""
    return jax.tree.map(
        lambda a, b: a.astype(b.dtype) if is_float(a) else a, state, before
    )

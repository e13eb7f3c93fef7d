"""Cells inside Flax: any cell as an `nnx.Module`.

Nothing else in spikejax imports this module, and `import spikejax` does not load
Flax; `sj.nnx` does when it is first used: `pip install "spikejax[nnx]"`.
"""

from __future__ import annotations

from typing import Any

import jax

from spikejax.core.cell import Cell, as_cell

try:
    from flax import nnx
except ImportError as error:
    raise ImportError(
        f'`nnx` expected the package flax to be installed, got "{error}";'
        ' try: pip install "spikejax[nnx]".'
    ) from error

PyTree = Any


class CellState(nnx.Variable):
    """What a cell remembers from one time step to the next; never trained."""


class Module(nnx.Module):
    """A cell as a layer of a Flax model.

    Parameters are `nnx.Param`, one per array of the cell's params, so that
    `nnx.Optimizer(model, …, wrt=nnx.Param)` trains them; the state is `CellState`.
    Time is on axis 0 of a sequence, as everywhere here.

    Three ways to run it:

    - `module(xs)`: a whole sequence from rest. The stored state is neither read nor
      written, so this is a pure function and the one to train with.
    - `module.unroll(xs)`: a whole sequence from the stored state, which then is that
      after the last step.
    - `module.step(x)`: one time step from the stored state.

    `module.reset()` puts the stored state to rest; `module.reset(x)` does so for
    input of another batch shape.

    Args:
      cell: any cell.
      x: one time step of input, an array or a `jax.ShapeDtypeStruct`.
      rngs: keys; those of `params` draw the parameters and start random states.

    Raises:
      TypeError: `cell` is not a cell.

    Example:
      >>> import jax, spikejax as sj
      >>> from flax import nnx
      >>> xs = jax.numpy.ones((5, 2, 3))               # time, batch, features
      >>> hidden = sj.serial(sj.linear(4), sj.lif(0.9))
      >>> hidden = sj.nnx.Module(hidden, xs[0], rngs=nnx.Rngs(0))
      >>> model = nnx.Sequential(hidden, nnx.Linear(4, 2, rngs=nnx.Rngs(1)))
      >>> model(xs).shape
      (5, 2, 2)
    """

    def __init__(self, cell: Cell, x: PyTree, *, rngs: nnx.Rngs):
        as_cell("nnx.Module", "cell", cell)
        params, state = cell.init(rngs.params(), x)
        self.cell = nnx.static(cell)
        self.x = nnx.static(_Struct(x))
        self.params = nnx.data(jax.tree.map(nnx.Param, params))
        self.state = nnx.data(jax.tree.map(CellState, state))

    def __call__(self, xs: PyTree, *, rngs: nnx.Rngs | None = None) -> PyTree:
        """Outputs of a whole sequence from rest.

        Args:
          xs: input, `(time, *batch, *features)`, of any batch shape.
          rngs: a key for cells with randomness in their state; without it they
            draw the same at every call.
        """
        x = jax.tree.map(lambda a: jax.ShapeDtypeStruct(a.shape[1:], a.dtype), xs)
        return self.cell.unroll(values(self.params), self._rest(x, rngs), xs)[1]

    def unroll(self, xs: PyTree) -> PyTree:
        """Outputs of a whole sequence, going on from the stored state."""
        return self._run(self.cell.unroll, xs)

    def step(self, x: PyTree) -> PyTree:
        """Output of one time step, going on from the stored state."""
        return self._run(self.cell.step, x)

    def reset(self, x: PyTree = None, *, rngs: nnx.Rngs | None = None) -> None:
        """Puts the stored state to rest, for the batch shape of `x` where given."""
        if x is not None:
            self.x = nnx.static(_Struct(x))
        _store(self.state, self._rest(self.x.tree(), rngs))

    def _rest(self, x: PyTree, rngs: nnx.Rngs | None) -> PyTree:
        key = jax.random.key(0) if rngs is None else rngs.params()
        return self.cell.init(key, x)[1]

    def _run(self, how: Any, x: PyTree) -> PyTree:
        state, y = how(values(self.params), values(self.state), x)
        _store(self.state, state)
        return y


class _Struct:
    """Shapes and dtypes of a tree, hashable as static attributes must be."""

    def __init__(self, tree: PyTree):
        leaves, self.form = jax.tree.flatten(tree)
        self.leaves = tuple((tuple(a.shape), a.dtype) for a in leaves)

    def tree(self) -> PyTree:
        return self.form.unflatten([jax.ShapeDtypeStruct(*a) for a in self.leaves])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Struct) and vars(self) == vars(other)

    def __hash__(self) -> int:
        return hash((self.form, self.leaves))


def _is_variable(node: Any) -> bool:
    return isinstance(node, nnx.Variable)


def values(tree: PyTree) -> PyTree:
    """The arrays in a tree of variables: `values(module.params)` fits the cell."""
    return jax.tree.map(lambda v: v.get_value(), tree, is_leaf=_is_variable)


def _store(tree: PyTree, values: PyTree) -> None:
    jax.tree.map(lambda v, new: v.set_value(new), tree, values, is_leaf=_is_variable)

"""Cells inside Flax: any cell as an `nnx.Module`.

Nothing else in spikejax imports this module, and `import spikejax` does not load
Flax; `sj.nnx` does when it is first used: `pip install "spikejax[nnx]"`.
"""

from __future__ import annotations

from typing import Any

import jax

from spikejax.combinators._rounded import Rounded
from spikejax.combinators.evaluation import keep_statistics
from spikejax.core.cell import Cell, as_cell
from spikejax.core.spec import Spec
from spikejax.core.walk import rebuild
from spikejax.synapses.batch_norm import BatchNorm, Statistics
from spikejax.synapses.bntt import Bntt

try:
    from flax import nnx
except ImportError as error:
    raise ImportError(
        f'`nnx` expected the package flax to be installed, got "{error}";'
        ' try: pip install "spikejax[nnx]".'
    ) from error

PyTree = Any
__all__ = ["CellState", "Module", "values"]


class CellState(nnx.Variable):
    """What a cell remembers from one time step to the next; never trained.

    Example:
      >>> import jax, spikejax as sj
      >>> from flax import nnx
      >>> module = sj.nnx.Module(sj.lif(0.9), jax.numpy.ones((2, 3)), rngs=nnx.Rngs(0))
      >>> sorted(map(str, nnx.state(module, sj.nnx.CellState)["state"]))
      ['u', 'z']
    """


class Module(nnx.Module):
    """A cell as a layer of a Flax model.

    Parameters are `nnx.Param`, one per array of the cell's params, so that
    `nnx.Optimizer(model, …, wrt=nnx.Param)` trains them; the state is `CellState`, but
    running statistics of norms are `nnx.BatchStat`. Time is on axis 0 of a sequence, as
    everywhere here.

    Three ways to run it:

    - `module(xs)`: a whole sequence from rest, the one to train with. Of the stored
      state only running statistics are read, and in training written.
    - `module.unroll(xs)`: a whole sequence from the stored state, which then is that
      after the last step.
    - `module.step(x)`: one time step from the stored state.

    `module.reset()` puts the stored state to rest, all but running statistics;
    `module.reset(x)` does so for input of another batch shape.

    It is made for training. `eval()` and `train()` of it, or of a model that holds it,
    change that as for `nnx.Dropout` and `nnx.BatchNorm`, whose attributes they set:
    with `use_running_average` norms are in their form for evaluation, with
    `deterministic` all else is (see `spikejax.evaluation`), and no key is drawn.

    Args:
      cell: any cell.
      x: one time step of input, an array or a `jax.ShapeDtypeStruct`.
      rngs: keys; those of `params` draw the parameters, those of `dropout`, or of
        `params` where there is no such stream, all that is random in the state, such
        as masks: a new one at each `module(xs)` and `reset` in training.

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
        self.state = nnx.data(jax.tree.map(_variables, state, is_leaf=_are_statistics))
        self.rngs = nnx.data(_stream(rngs).fork() if _is_random(cell, x) else None)
        self.deterministic = False
        self.use_running_average = False

    def __call__(self, xs: PyTree, *, rngs: nnx.Rngs | None = None) -> PyTree:
        """Outputs of a whole sequence from rest.

        Args:
          xs: input, `(time, *batch, *features)`, of any batch shape.
          rngs: keys for what is random in the state, in the place of the module's own.
        """
        x = jax.tree.map(lambda a: jax.ShapeDtypeStruct(a.shape[1:], a.dtype), xs)
        rest = self._rest(x, rngs)
        end, ys = self._form().unroll(values(self.params), rest, xs)
        if not self.use_running_average:
            _store(self.state, end, nnx.BatchStat)
        return ys

    def unroll(self, xs: PyTree) -> PyTree:
        """Outputs of a whole sequence, going on from the stored state."""
        return self._run(self._form().unroll, xs)

    def step(self, x: PyTree) -> PyTree:
        """Output of one time step, going on from the stored state."""
        return self._run(self._form().step, x)

    def reset(self, x: PyTree = None, *, rngs: nnx.Rngs | None = None) -> None:
        """Puts the stored state to rest, for the batch shape of `x` where given.

        Running statistics are kept.
        """
        if x is not None:
            self.x = nnx.static(_Struct(x))
        _store(self.state, self._rest(self.x.tree(), rngs))

    def set_view(
        self,
        deterministic: bool | None = None,
        use_running_average: bool | None = None,
    ) -> None:
        """What `nnx.view(model, deterministic=…, use_running_average=…)` sets."""
        if deterministic is not None:
            self.deterministic = deterministic
        if use_running_average is not None:
            self.use_running_average = use_running_average

    def _form(self) -> Cell:
        """The cell as it is trained, evaluated, or in part either."""

        def chosen(about: Spec) -> Spec:
            if isinstance(about, Rounded):  # it evaluates its inner cell as a whole
                return about.replace(inner=rebuild(about.inner, chosen))
            is_norm = isinstance(about, BatchNorm | Bntt)
            used = self.use_running_average if is_norm else self.deterministic
            return about.evaluation() if used else about

        return rebuild(self.cell, chosen)

    def _rest(self, x: PyTree, rngs: nnx.Rngs | None) -> PyTree:
        if rngs is not None:
            key = _stream(rngs)()
        elif self.rngs is None or self.deterministic:
            key = jax.random.key(0)
        else:
            key = self.rngs()
        return keep_statistics(values(self.state), self.cell.init(key, x)[1])

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


def _stream(rngs: nnx.Rngs) -> nnx.RngStream:
    """The keys of what is random in a state."""
    named = "dropout" in rngs or "default" in rngs
    return rngs["dropout" if named else "params"]


def _is_random(cell: Cell, x: PyTree) -> bool:
    """Whether the state depends on its key: `vmap` refuses `out_axes=None` if so."""

    def fixed(key):
        return cell.init(key, x)[1]

    try:
        keys = jax.random.split(jax.random.key(0))
        jax.eval_shape(jax.vmap(fixed, out_axes=None), keys)
    except ValueError:
        return True
    return False


def _are_statistics(node: Any) -> bool:
    return isinstance(node, Statistics)


def _variables(node: Any) -> Any:
    """An array of the state as a variable, or the arrays of running statistics."""
    kind = nnx.BatchStat if _are_statistics(node) else CellState
    return jax.tree.map(kind, node)


def _is_variable(node: Any) -> bool:
    return isinstance(node, nnx.Variable)


def values(tree: PyTree) -> PyTree:
    """The arrays in a tree of variables: `values(module.params)` fits the cell.

    Example:
      >>> import jax, spikejax as sj
      >>> from flax import nnx
      >>> module = sj.nnx.Module(sj.linear(4), jax.numpy.ones((2, 3)), rngs=nnx.Rngs(0))
      >>> sj.nnx.values(module.params)["w"].shape
      (3, 4)
    """
    return jax.tree.map(lambda v: v.get_value(), tree, is_leaf=_is_variable)


def _store(tree: PyTree, values: PyTree, kind: type = nnx.Variable) -> None:
    """Writes the values of those variables that are of a kind."""

    def store(variable, new):
        if isinstance(variable, kind):
            variable.set_value(new)

    jax.tree.map(store, tree, values, is_leaf=_is_variable)

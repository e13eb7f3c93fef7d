"""Sparse connections."""

from __future__ import annotations

from functools import lru_cache
from math import prod
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jax.core import Tracer

from spikejax.core import checks
from spikejax.core.cell import Cell
from spikejax.core.dtypes import as_float, float_struct
from spikejax.core.signal import DENSE, Affine, Spikes, Want
from spikejax.core.spec import Spec, UnrollResult, describe
from spikejax.init import Initialiser, lecun
from spikejax.kernels.dense import dense
from spikejax.kernels.matmul.product import matmul
from spikejax.kernels.sparse.product import CSR, FanOut, csr
from spikejax.synapses import _given
from spikejax.synapses.linear import Kernel

# Of more pairs than this, connections are drawn one by one.
PERMUTED = 1 << 27


class Pattern(NamedTuple):
    """Which pairs are connected, in compressed rows of NumPy arrays."""

    indices: Any
    indptr: Any
    shape: tuple[int, int]

    def __repr__(self) -> str:
        return f"{len(self.indices)} connections of {self.shape[0]}x{self.shape[1]}"


class Sparse(Spec):
    """What `sparse` was given."""

    features: int
    fan_out: int | None
    density: float | None
    pattern: Pattern | None
    initialiser: Initialiser
    bias: Initialiser | bool
    seed: int
    kernel: Kernel

    def __repr__(self) -> str:
        how = {k: self.fields()[k] for k in ("fan_out", "density", "pattern")}
        texts = [f"{k}={describe(v)}" for k, v in how.items() if v is not None]
        texts.append(f"init={describe(self.initialiser)}")
        texts += [] if self.bias is True else [f"bias={describe(self.bias)}"]
        texts += [] if self.pattern or not self.seed else [f"seed={self.seed}"]
        texts += [] if self.kernel == "auto" else [f"kernel={self.kernel!r}"]
        return f"sparse({self.features}, {', '.join(texts)})"

    def entries(self) -> tuple[str, ...]:
        return _given.entries(self.bias)

    def init(self, key: jax.Array, x):
        x = float_struct("sparse", x)
        if not x.shape:
            raise checks.refuse(
                "sparse", "x", "with a last axis of features", checks.Text("a scalar")
            )
        self._same(None if self.pattern is None else self.pattern.shape[0], x)
        if self.pattern is None:
            shape = (x.shape[-1], self._outputs_of_each())
        else:
            shape = self.pattern.indices.shape
        size = int(np.prod(shape))
        fan_in = max(1, round(size / self.features))
        matrix = (fan_in, -(-size // fan_in))
        w = _given.draw(self.initialiser, key, shape, x.dtype, matrix)
        return {"w": w} | _given.offset(self.bias, key, self.features, x.dtype), ()

    def step(self, params: dict, state: tuple, x):
        if not isinstance(x, Spikes):
            x = as_float("sparse", x)
        matrix = self.matrix(params["w"])
        self._same(matrix.shape[0], x)
        b = params.get("b")
        return state, matmul(x, matrix, bias=b, kernel=self.kernel)

    def accepts(self, want: Want) -> Want:
        del want
        return Want(bits=True, scaled=True)

    def run(self, params, state, xs, want=DENSE, seen=False) -> UnrollResult:
        del seen
        if want.scattered and isinstance(xs, Spikes) and self.kernel != "dense":
            w = params["w"]
            if xs.scale is not None:
                w, xs = xs.scale.astype(w.dtype) * w, xs._replace(scale=None)
            matrix = self.matrix(w)
            self._same(matrix.shape[0], xs)
            product = Affine(xs, matrix, params.get("b"), self.kernel)
            return UnrollResult(state, product)
        xs = dense(xs) if isinstance(xs, Affine) else xs
        return UnrollResult(*self.step(params, state, xs))

    def matrix(self, w: jax.Array) -> CSR | FanOut:
        """The matrix of those weights."""
        if self.pattern is not None:
            return CSR(w, *self.pattern)
        shape = (w.shape[0], self.features)
        return FanOut(w, _drawn(self.seed, *shape, self._outputs_of_each()), shape)

    def written(self, w: jax.Array) -> jax.Array:
        """The matrix in full, its gradient that of the weights there are."""
        if self.pattern is None:
            inputs, shape = len(w), (len(w), self.features)
            ids = _drawn(self.seed, *shape, self._outputs_of_each())
            reach = np.full(inputs, ids.shape[1])
        else:
            ids, indptr, shape = self.pattern
            reach = np.diff(indptr)
        rows = np.repeat(np.arange(shape[0]), reach)
        places = rows * shape[1] + ids.reshape(-1)
        is_ordered = bool(np.all(places[1:] > places[:-1]))
        full = jnp.zeros(shape[0] * shape[1], w.dtype).at[places]
        how: Any = {"indices_are_sorted": is_ordered, "unique_indices": is_ordered}
        return full.add(w.reshape(-1), mode="promise_in_bounds", **how).reshape(shape)

    @property
    def connected(self) -> float:
        """The share of the pairs that are connected."""
        if self.pattern is None:
            return self._outputs_of_each() / self.features
        return len(self.pattern.indices) / max(prod(self.pattern.shape), 1)

    def _outputs_of_each(self) -> int:
        if self.fan_out is not None:
            return self.fan_out
        return max(1, round((self.density or 0.0) * self.features))

    def _same(self, inputs: int | None, x: Any) -> None:
        if inputs is not None and x.shape[-1:] != (inputs,):
            message = f"with {inputs} features on its last axis"
            got = checks.Text(f"shape {list(x.shape)}")
            raise checks.refuse("sparse", "x", message, got)


def sparse(
    features: int,
    *,
    fan_out: int | None = None,
    density: float | None = None,
    pattern: Any = None,
    init: Any = lecun(),
    bias: Any = True,
    seed: int = 0,
    kernel: Kernel = "auto",
) -> Cell:
    """Sparse connections: `y_n = b_n + Σ_(k→n) w_kn x_k`.

    Only weights that exist are stored, learned and visited. Which ones do is a constant
    of the cell, like `features`: it does not depend on the key of `init`, so parameters
    that were saved belong to the same connections later. Products are those of
    `matmul`; gradients are reverse-mode only.

    Exactly one of these says which inputs reach which outputs:

    Args:
      features: number of outputs `N`, at least 1.
      fan_out: outputs that each input reaches, drawn from `seed` without repetition.
      density: the same as a share of `features`, in (0, 1]; at least one output.
      pattern: the connections themselves, inputs by features: whatever `csr`
        takes (an array whose non-zero places are connected, a SciPy matrix, a `CSR`).
        Its values are not used; `init=csr(pattern).data` begins with them.
      init: initialiser of the weights. It is asked for a matrix with as many inputs as
        an output has on average, so that `lecun` keeps its meaning. An array in its
        place, of the shape of `w`, is where the weights, learned all the same, begin.
      bias: whether to add a learned `b`, zero at the start; an initialiser or an
        array of shape `(features,)` is where it starts.
      seed: of the drawn connections, an integer in [0, 2**32).
      kernel: "auto", "event" or "dense", as in `linear`.

    Returns:
      A stateless cell with params `{"w": …, "b": (features,)}` from `x` `(*batch,
      inputs)` to `y` `(*batch, features)`. `w` is `(inputs, fan_out)`, or `(entries,)`
      in the order of compressed rows where a `pattern` is given.

    Raises:
      ValueError: an argument out of its range, none or several ways to connect; at
        `init` and `step`, an input that does not fit.
      TypeError: `init` is neither an initialiser nor an array.

    Example:
      >>> import jax, spikejax as sj
      >>> cell = sj.sparse(100, fan_out=5)
      >>> params, state = cell.init(jax.random.key(0), jax.numpy.zeros(30))
      >>> params["w"].shape, cell.step(params, state, jax.numpy.ones(30))[1].shape
      ((30, 5), (100,))
    """
    checks.whole("sparse", 1, features=features)
    given = {"fan_out": fan_out, "density": density, "pattern": pattern}
    named = [k for k, v in given.items() if v is not None]
    if len(named) != 1:
        got = " and ".join(named) or "none"
        message = "`sparse` expected one of `fan_out`, `density`, `pattern`, got"
        raise ValueError(f"{message} {got}.")
    if fan_out is not None:
        checks.whole("sparse", 1, fan_out=fan_out)
        if fan_out > features:
            raise checks.refuse("sparse", "fan_out", f"<= {features} features", fan_out)
    if density is not None:
        checks.within("sparse", 0.0, 1.0, density=density)
        checks.positive("sparse", density=density)
    if pattern is not None:
        pattern = _pattern(csr(pattern))
        if pattern.shape[1] != features:
            message = f"inputs by {features} features"
            got = checks.Text(f"shape {list(pattern.shape)}")
            raise checks.refuse("sparse", "pattern", message, got)
    checks.whole("sparse", 0, seed=seed)
    if seed >= 2**32:
        raise checks.refuse("sparse", "seed", "< 2**32", seed)
    init, bias = _given.both("sparse", init, bias)
    if kernel not in ("auto", "event", "dense"):
        message = "to be 'auto', 'event' or 'dense'"
        raise checks.refuse("sparse", "kernel", message, kernel)
    about = Sparse(features, fan_out, density, pattern, init, bias, seed, kernel)
    return about.cell()


def _pattern(matrix: CSR) -> Pattern:
    if isinstance(matrix.indices, Tracer) or isinstance(matrix.indptr, Tracer):
        got = checks.Text("a traced one")
        raise checks.refuse("sparse", "pattern", "with connections that are known", got)
    return Pattern(np.asarray(matrix.indices), np.asarray(matrix.indptr), matrix.shape)


@lru_cache(maxsize=64)
def _drawn(seed: int, inputs: int, features: int, fan_out: int) -> Any:
    """Ids (inputs, fan_out), ascending, from the generator that NumPy keeps as it is.

    Saved parameters belong to these connections: they must not change.
    """
    draw = np.random.RandomState(seed)
    if inputs * features > PERMUTED:
        ids = _collected(draw, inputs, features, fan_out)
    else:
        ids = np.empty((inputs, fan_out), np.int32)
        for k in range(inputs):
            ids[k] = np.sort(draw.permutation(features)[:fan_out])
    ids.flags.writeable = False
    return ids


def _collected(draw: Any, inputs: int, features: int, fan_out: int) -> np.ndarray:
    """The same law at the cost of the connections, not of the pairs.

    Ids are drawn with repetition until each input has enough that differ: as all ids
    are alike to this, every set of them is as likely.
    """
    if 2 * fan_out > features:  # it is quicker to draw those that are not connected
        rest = _collected(draw, inputs, features, features - fan_out)
        free = np.ones((inputs, features), bool)
        np.put_along_axis(free, rest, False, axis=1)
        return np.nonzero(free)[1].astype(np.int32).reshape(inputs, fan_out)
    ids = np.sort(draw.randint(0, features, (inputs, fan_out), np.int32), axis=1)
    rows = np.arange(inputs)
    while rows.size:
        some = ids[rows]
        again = np.zeros(some.shape, bool)
        again[:, 1:] = some[:, 1:] == some[:, :-1]
        some[again] = draw.randint(0, features, again.sum(), np.int32)
        ids[rows] = np.sort(some, axis=1)
        rows = rows[again.any(1)]
    return ids

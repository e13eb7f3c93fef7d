"""Sparse connections."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from spikejax import _check, cell, events
from spikejax.init import lecun
from spikejax.synapses.linear import Kernel


class Pattern(NamedTuple):
    """Which pairs are connected, in compressed rows of NumPy arrays."""

    indices: Any
    indptr: Any
    shape: tuple[int, int]

    def _describe(self, describe: Callable) -> str:
        del describe
        return f"{len(self.indices)} connections of {self.shape[0]}x{self.shape[1]}"


class Sparse(NamedTuple):
    """What `sparse` was given."""

    features: int
    fan_out: int | None
    density: float | None
    pattern: Pattern | None
    init: Callable
    bias: bool
    seed: int
    kernel: Kernel

    takes_spikes = True

    def _describe(self, describe: Callable) -> str:
        how = {k: getattr(self, k) for k in ("fan_out", "density", "pattern")}
        texts = [f"{k}={describe(v)}" for k, v in how.items() if v is not None]
        texts.append(f"init={describe(self.init)}")
        texts += [] if self.bias else ["bias=False"]
        texts += [] if self.pattern or not self.seed else [f"seed={self.seed}"]
        texts += [] if self.kernel == "auto" else [f"kernel={self.kernel!r}"]
        return f"sparse({self.features}, {', '.join(texts)})"


def sparse(
    features: int,
    *,
    fan_out: int | None = None,
    density: float | None = None,
    pattern: Any = None,
    init: Any = lecun(),
    bias: bool = True,
    seed: int = 0,
    kernel: Kernel = "auto",
) -> cell.Cell:
    r"""Sparse connections: \( y_n = b_n + \sum_{k \to n} w_{kn} x_k \).

    Only weights that exist are stored, learned and visited. Which ones do is a constant
    of the cell, like `features`: it does not depend on the key of `init`, so parameters
    that were saved belong to the same connections later. Products are those of
    `events.matmul`; gradients are reverse-mode only.

    Exactly one of these says which inputs reach which outputs:

    Args:
      features: number of outputs \(N\), at least 1.
      fan_out: outputs that each input reaches, drawn from `seed` without repetition.
      density: the same as a share of `features`, in (0, 1]; at least one output.
      pattern: the connections themselves, inputs by features: whatever `events.csr`
        takes (an array whose non-zero places are connected, a SciPy matrix, a `CSR`).
        Its values are not used; give them to `params["w"]` if they are wanted.
      init: initialiser of the weights. It is asked for a matrix with as many inputs as
        an output has on average, so that `lecun` keeps its meaning.
      bias: whether to add a learned \(b\), zero at the start.
      seed: of the drawn connections, an integer in [0, 2**32).
      kernel: "auto", "event" or "dense", as in `linear`.

    Returns:
      A stateless cell with params `{"w": …, "b": (features,)}` from `x` `(*batch,
      inputs)` to `y` `(*batch, features)`. `w` is `(inputs, fan_out)`, or `(entries,)`
      in the order of compressed rows where a `pattern` is given.

    Raises:
      ValueError: an argument out of its range, none or several ways to connect; at
        `init` and `step`, an input that does not fit.
      TypeError: `init` is not an initialiser.

    Example:
      >>> import jax, spikejax as sj
      >>> cell = sj.sparse(100, fan_out=5)
      >>> params, state = cell.init(jax.random.key(0), jax.numpy.zeros(30))
      >>> params["w"].shape, cell.step(params, state, jax.numpy.ones(30))[1].shape
      ((30, 5), (100,))
    """
    _check.whole("sparse", 1, features=features)
    given = {"fan_out": fan_out, "density": density, "pattern": pattern}
    named = [k for k, v in given.items() if v is not None]
    if len(named) != 1:
        got = " and ".join(named) or "none"
        message = "`sparse` expected one of `fan_out`, `density`, `pattern`, got"
        raise ValueError(f"{message} {got}.")
    if fan_out is not None:
        _check.whole("sparse", 1, fan_out=fan_out)
        if fan_out > features:
            raise _check.refuse("sparse", "fan_out", f"<= {features} features", fan_out)
    if density is not None:
        _check.within("sparse", 0.0, 1.0, density=density)
        _check.positive("sparse", density=density)
    if pattern is not None:
        pattern = _pattern(events.csr(pattern))
        if pattern.shape[1] != features:
            message = f"inputs by {features} features"
            got = _check.Text(f"shape {list(pattern.shape)}")
            raise _check.refuse("sparse", "pattern", message, got)
    _check.whole("sparse", 0, seed=seed)
    if seed >= 2**32:
        raise _check.refuse("sparse", "seed", "< 2**32", seed)
    if not callable(init):
        message = "to be an initialiser (key, shape, dtype) -> array"
        raise TypeError(str(_check.refuse("sparse", "init", message, init)))
    if kernel not in ("auto", "event", "dense"):
        message = "to be 'auto', 'event' or 'dense'"
        raise _check.refuse("sparse", "kernel", message, kernel)
    about = Sparse(features, fan_out, density, pattern, init, bool(bias), seed, kernel)
    return cell.make(about, _init, _apply, _apply)


def _init(about: Sparse, key: jax.Array, x):
    x = cell.float_struct("sparse", x)
    if not x.shape:
        raise _check.refuse(
            "sparse", "x", "with a last axis of features", _check.Text("a scalar")
        )
    _same(about, None if about.pattern is None else about.pattern.shape[0], x)
    if about.pattern is None:
        shape = (x.shape[-1], _fan_out(about))
    else:
        shape = about.pattern.indices.shape
    size = int(np.prod(shape))
    fan_in = max(1, round(size / about.features))
    drawn = about.init(key, (fan_in, -(-size // fan_in)), x.dtype)
    params = {"w": drawn.reshape(-1)[:size].reshape(shape)}
    if about.bias:
        params["b"] = jnp.zeros((about.features,), x.dtype)
    return params, ()


def _apply(about: Sparse, params: dict, state: tuple, x):
    if not isinstance(x, events.Spikes):
        x = cell.as_float("sparse", x)
    matrix = _matrix(about, params["w"])
    _same(about, matrix.shape[0], x.carrier if isinstance(x, events.Spikes) else x)
    b = params.get("b")
    return state, events.matmul(x, matrix, bias=b, kernel=about.kernel)


def _matrix(about: Sparse, w: jax.Array) -> events.CSR | events.FanOut:
    if about.pattern is not None:
        return events.CSR(w, *about.pattern)
    shape = (w.shape[0], about.features)
    return events.FanOut(w, _drawn(about.seed, *shape, _fan_out(about)), shape)


def _fan_out(about: Sparse) -> int:
    if about.fan_out is not None:
        return about.fan_out
    return max(1, round((about.density or 0.0) * about.features))


def _same(about: Sparse, inputs: int | None, x: Any) -> None:
    if inputs is not None and x.shape[-1:] != (inputs,):
        message = f"with {inputs} features on its last axis"
        got = _check.Text(f"shape {list(x.shape)}")
        raise _check.refuse("sparse", "x", message, got)


def _pattern(matrix: events.CSR) -> Pattern:
    return Pattern(np.asarray(matrix.indices), np.asarray(matrix.indptr), matrix.shape)


@lru_cache(maxsize=64)
def _drawn(seed: int, inputs: int, features: int, fan_out: int) -> Any:
    """Ids (inputs, fan_out), ascending, from the generator that NumPy keeps as it is.

    Saved parameters belong to these connections: they must not change.
    """
    draw = np.random.RandomState(seed)
    ids = np.empty((inputs, fan_out), np.int32)
    for k in range(inputs):
        ids[k] = np.sort(draw.permutation(features)[:fan_out])
    ids.flags.writeable = False
    return ids

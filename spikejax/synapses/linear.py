"""All-to-all connections."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, NamedTuple

import jax
import jax.numpy as jnp

from spikejax import _check, cell, events
from spikejax.init import lecun
from spikejax.synapses._bias import with_bias

Kernel = Literal["auto", "event", "dense"]
WORTH_IT = 2**24  # multiplications; about a fifth of a millisecond


class Linear(NamedTuple):
    """What `linear` was given."""

    features: int
    init: Callable
    bias: bool
    kernel: Kernel

    takes_spikes = True

    @property
    def few(self) -> int:
        """Its outputs, where they are so few that dz is best left to what spikes."""
        return self.features if self.features <= events.NARROW else 0

    def product(self, params: dict, x: Any) -> events.Product | None:
        """The product of a whole sequence, to be computed by the layer that follows.

        None where it is better computed at once, as events do not come into it.
        """
        if not isinstance(x, events.Spikes):
            x = _checked(x, params["w"])
            if not _takes_events(self, x.size * params["w"].shape[1]):
                return None
        return events.Product(x, params["w"], params.get("b"), self.kernel)

    def _describe(self, describe: Callable) -> str:
        bias = "" if self.bias else ", bias=False"
        kernel = "" if self.kernel == "auto" else f", kernel={self.kernel!r}"
        return f"linear({self.features}, init={describe(self.init)}{bias}{kernel})"


def linear(
    features: int, *, init: Any = lecun(), bias: bool = True, kernel: Kernel = "auto"
) -> cell.Cell:
    r"""All-to-all connections: \( y = x W + b \).

    Without state, so `unroll` is one product over all time steps at once.

    Args:
      features: number of outputs \(N\), at least 1.
      init: initialiser of \(W\), of shape `(inputs, features)`; one that knows
        the neuron that follows is `init.fluctuation_driven`.
      bias: whether to add a learned \(b\), zero at the start.
      kernel: "auto" measures how many inputs are not zero and takes the product that
        is faster, where event kernels run (see `kernels.report`); "event" and
        "dense" decide it. Event products have reverse-mode gradients only.

    Returns:
      A stateless cell with params `{"w": (inputs, features), "b": (features,)}`
      from `x` `(*batch, inputs)` to `y` `(*batch, features)`.

    Raises:
      ValueError: `features` below 1, an unknown `kernel`; at `init`, an input
        without a feature axis; at `step`, one whose last axis does not fit.
      TypeError: `init` is not an initialiser.
    """
    _check.whole("linear", 1, features=features)
    if not callable(init):
        message = "to be an initialiser (key, shape, dtype) -> array"
        raise TypeError(str(_check.refuse("linear", "init", message, init)))
    if kernel not in ("auto", "event", "dense"):
        message = "to be 'auto', 'event' or 'dense'"
        raise _check.refuse("linear", "kernel", message, kernel)
    return cell.make(Linear(features, init, bool(bias), kernel), _init, _apply, _apply)


def _init(about: Linear, key: jax.Array, x):
    x = cell.float_struct("linear", x)
    if not x.shape:
        raise _check.refuse(
            "linear", "x", "with a last axis of features", _check.Text("a scalar")
        )
    params = {"w": about.init(key, (x.shape[-1], about.features), x.dtype)}
    if about.bias:
        params["b"] = jnp.zeros((about.features,), x.dtype)
    return params, ()


def _apply(about: Linear, params: dict, state: tuple, x):
    w, b = params["w"], params.get("b")
    if isinstance(x, events.Spikes):
        return state, events.matmul(x, w, bias=b, kernel=about.kernel)
    x = _checked(x, w)
    if _takes_events(about, x.size * w.shape[1]):
        return state, events.matmul(x, w, bias=b, kernel=about.kernel)
    return state, with_bias(x @ w, b)


def _checked(x: Any, w: jax.Array) -> jax.Array:
    x = cell.as_float("linear", x)
    if x.shape[-1:] != w.shape[:1]:
        message = f"with {w.shape[0]} features on its last axis"
        got = _check.Text(f"shape {list(x.shape)}")
        raise _check.refuse("linear", "x", message, got)
    return x


def _takes_events(about: Linear, work: int) -> bool:
    """Whether to go through `events.matmul`: to count what is not zero costs little
    beside so many multiplications."""
    if about.kernel != "auto":
        return about.kernel == "event"
    return events.kernels.plan().cpu == "native" and work >= WORTH_IT


def explain(
    about: Linear,
    product: str,
    is_packed: bool,
    is_binary: bool,
    share: float,
    work: int,
) -> tuple[str, str]:
    """Which product runs on CPU, "event" or "dense", and why.

    Args:
      about: what `linear` was given.
      product: "forward", "weights" or "inputs": y, dW or dz.
      is_packed: whether the input comes as `Spikes`.
      is_binary: whether it is zeros and ones.
      share: of the entries that the product skips zeros of, those that are not zero.
      work: multiplications of the dense product.
    """
    backend = events.kernels.plan().cpu
    if not is_packed and not _takes_events(about, work):
        if about.kernel == "dense":
            return "dense", "asked for"
        few = "too small to measure"
        return "dense", few if backend == "native" else f"kernels are {backend}"
    name = f"spike_{product}" if is_packed else product
    given = (name, backend, about.kernel, share, work, about.features, is_binary)
    return events.explain_product(*given)

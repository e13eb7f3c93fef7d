"""All-to-all connections."""

from __future__ import annotations

from typing import Any, Literal

import jax

from spikejax.core import checks
from spikejax.core.cell import Cell
from spikejax.core.dtypes import as_float, float_struct
from spikejax.core.signal import DENSE, Affine, Spikes, Sum, Want
from spikejax.core.spec import Spec, UnrollResult, describe
from spikejax.init import Initialiser, lecun
from spikejax.kernels import registry
from spikejax.kernels.dense import dense
from spikejax.kernels.matmul.auto import LOW_RANK, call_of, explain_product
from spikejax.kernels.matmul.few import few_rows, is_few
from spikejax.kernels.matmul.product import matmul
from spikejax.synapses import _given
from spikejax.synapses._bias import with_bias

Kernel = Literal["auto", "event", "dense"]
WORTH_IT = 2**24  # multiplications; about a fifth of a millisecond


class Linear(Spec):
    """What `linear` was given."""

    features: int
    initialiser: Initialiser
    bias: Initialiser | bool
    kernel: Kernel

    def __repr__(self) -> str:
        bias = "" if self.bias is True else f", bias={describe(self.bias)}"
        kernel = "" if self.kernel == "auto" else f", kernel={self.kernel!r}"
        return (
            f"linear({self.features}, init={describe(self.initialiser)}{bias}{kernel})"
        )

    def entries(self) -> tuple[str, ...]:
        return _given.entries(self.bias)

    def init(self, key: jax.Array, x):
        x = float_struct("linear", x)
        if not x.shape:
            raise checks.refuse(
                "linear", "x", "with a last axis of features", checks.Text("a scalar")
            )
        w = self.initialiser(key, (x.shape[-1], self.features), x.dtype)
        return {"w": w} | _given.offset(self.bias, key, self.features, x.dtype), ()

    def step(self, params: dict, state: tuple, x):
        w, b = params["w"], params.get("b")
        if self.kernel == "auto" and not isinstance(x, Spikes):
            x = _checked(x, w)
            if is_few(x, w):  # all that closed loops and streams ask for
                return state, with_bias(few_rows(x, w), b)
        return state, self.multiplied(params, x)

    def accepts(self, want: Want) -> Want:
        narrow = self.features if self.features <= LOW_RANK else 0
        few = {"narrow": narrow, "compact": want.affine}
        return Want(bits=True, scaled=True, sums=True, **few)

    def run(self, params, state, xs, want=DENSE, seen=False) -> UnrollResult:
        del seen  # no state, and the output is what it puts out
        if isinstance(xs, Affine):
            xs = dense(xs)
        if isinstance(xs, Sum):
            without = {name: p for name, p in params.items() if name != "b"}
            first, *rest = xs.terms
            ys = [self.multiplied(params, first)]
            ys += [self.multiplied(without, term) for term in rest]
            return UnrollResult(state, sum(ys[1:], ys[0]))
        product = self.affine(params, xs) if want.affine else None
        return UnrollResult(
            state, self.multiplied(params, xs) if product is None else product
        )

    def affine(self, params: dict, xs: Any) -> Affine | None:
        """The product, to be multiplied by the layer that follows.

        None where it is better multiplied at once, as events do not come into it.
        """
        if not isinstance(xs, Spikes):
            xs = _checked(xs, params["w"])
            if not self.takes_events(xs.size * params["w"].shape[1]):
                return None
        return Affine(xs, params["w"], params.get("b"), self.kernel)

    def multiplied(self, params: dict, x: Any) -> jax.Array:
        """The product, of one time step or of all."""
        w, b = params["w"], params.get("b")
        if isinstance(x, Spikes):
            return matmul(x, w, bias=b, kernel=self.kernel)
        x = _checked(x, w)
        if self.takes_events(x.size * w.shape[1]):
            return matmul(x, w, bias=b, kernel=self.kernel)
        return with_bias(x @ w, b)

    def takes_events(self, work: int) -> bool:
        """Whether to go through `events.matmul`: to count what is not zero costs little
        beside so many multiplications."""
        if self.kernel != "auto":
            return self.kernel == "event"
        return registry.plan().cpu == "native" and work >= WORTH_IT


def linear(
    features: int, *, init: Any = lecun(), bias: Any = True, kernel: Kernel = "auto"
) -> Cell:
    """All-to-all connections: `y = x W + b`.

    Without state, so `unroll` is one product over all time steps at once.

    Args:
      features: number of outputs `N`, at least 1.
      init: initialiser of `W`, of shape `(inputs, features)`; one that knows
        the neuron that follows is `init.fluctuation_driven`. An array of that shape in
        its place is where the weights, learned all the same, begin.
      bias: whether to add a learned `b`, zero at the start; an initialiser or an
        array of shape `(features,)` is where it starts.
      kernel: "auto" measures how many inputs are not zero and takes the product that
        is faster, where event kernels run (see `kernels.report`); "event" and
        "dense" decide it. Event products have reverse-mode gradients only.

    Returns:
      A stateless cell with params `{"w": (inputs, features), "b": (features,)}`
      from `x` `(*batch, inputs)` to `y` `(*batch, features)`.

    Raises:
      ValueError: `features` below 1, an unknown `kernel`; at `init`, an input
        without a feature axis, an array of another shape; at `step`, an input whose
        last axis does not fit.
      TypeError: `init` is neither an initialiser nor an array.

    Example:
      >>> import jax, spikejax as sj
      >>> known = jax.numpy.array([[0.5], [2.0]])
      >>> cell = sj.linear(1, init=known, bias=False)
      >>> cell.init(jax.random.key(0), jax.numpy.zeros(2))[0]["w"].tolist()
      [[0.5], [2.0]]
    """
    checks.whole("linear", 1, features=features)
    init, bias = _given.both("linear", init, bias)
    if kernel not in ("auto", "event", "dense"):
        message = "to be 'auto', 'event' or 'dense'"
        raise checks.refuse("linear", "kernel", message, kernel)
    return Linear(features, init, bias, kernel).cell()


def _checked(x: Any, w: jax.Array) -> jax.Array:
    x = as_float("linear", x)
    if x.shape[-1:] != w.shape[:1]:
        message = f"with {w.shape[0]} features on its last axis"
        got = checks.Text(f"shape {list(x.shape)}")
        raise checks.refuse("linear", "x", message, got)
    return x


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
    backend = registry.plan().cpu
    if not is_packed and not about.takes_events(work):
        if about.kernel == "dense":
            return "dense", "asked for"
        few = "too small to measure"
        return "dense", few if backend == "native" else f"kernels are {backend}"
    name = f"spike_{product}" if is_packed else product
    call = call_of(name, about.kernel, work, about.features)
    return explain_product(name, backend, call, share, is_binary)

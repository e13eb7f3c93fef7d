"""Spiking LSTM."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from spikejax import reset as resets
from spikejax import surrogate
from spikejax.core.cell import Cell
from spikejax.init import lecun
from spikejax.neurons import _lstm
from spikejax.synapses.linear import linear


def slstm(
    features: int,
    *,
    threshold: Any = 0.1,
    init: Any = lecun(),
    bias: bool = True,
    reset: Callable = resets.none,
    spike: Callable = surrogate.DEFAULT,
) -> Cell:
    """Spiking long short-term memory: an LSTM whose output is a spike.

        (i, f, g, o) = x W + h U + b,
        c ← σ(f) c + σ(i) tanh(g),
        h ← σ(o) tanh(c),
        z ← H(h - θ)

    The cell state `c` is called `syn`, the hidden state `h`, which is the membrane,
    `mem`. A reset acts on `h` before the product with `U`; a `reset.delayed` on the
    new `h`, with the spikes of the step before, as snnTorch does it.

    Args:
      features: number of neurons, at least 1.
      threshold: `θ > 0`; `h` lies in (-1, 1), so 1 and above never fires. An
        initialiser makes it a learned parameter, one per feature.
      init: initialiser of `W` and `U`, of shape `(inputs, 4 * features)`.
      bias: whether to add a learned `b`, zero at the start.
      reset: as in `lif`; none by default.
      spike: the step with its derivative, a function of `h - θ`.

    Returns:
      A cell from `x` `(*batch, inputs)` to spikes `(*batch, features)` with state
      `LstmState(syn, mem)` and params `{"input": {"w", "b"}, "feedback": {"w"}}`;
      the columns of both `w` are those of i, f, g, o in this order.

    Raises:
      ValueError: `features` below 1, `threshold` not above zero.
      TypeError: `init` is not an initialiser.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> cell = sj.slstm(8)
      >>> params, state = cell.init(jax.random.key(0), (4, 3))
      >>> cell.unroll(params, state, jnp.ones((5, 4, 3)))[1].shape
      (5, 4, 8)

    Reference: Hochreiter, Schmidhuber, "Long short-term memory", Neural Computation
    9(8), 1997, doi:10.1162/neco.1997.9.8.1735. Known elsewhere as SLSTM.
    """
    return _lstm.make(
        "slstm",
        features,
        partial(linear, init=init),
        None,
        bias=bias,
        threshold=threshold,
        reset=reset,
        spike=spike,
    )

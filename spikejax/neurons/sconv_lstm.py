"""Spiking convolutional LSTM."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from spikejax import reset as resets
from spikejax import surrogate
from spikejax.core.cell import Cell
from spikejax.init import lecun
from spikejax.neurons import _lstm
from spikejax.synapses.conv import conv


def sconv_lstm(
    features: int,
    window: int | tuple[int, ...] = (3, 3),
    *,
    pool: Cell | None = None,
    threshold: Any = 0.1,
    init: Any = lecun(),
    bias: bool = True,
    reset: Callable = resets.none,
    spike: Callable = surrogate.DEFAULT,
) -> Cell:
    """Spiking LSTM whose products are convolutions that keep the size of space.

        (i, f, g, o) = W * x + U * h + b,
        c ← σ(f) c + σ(i) tanh(g),
        h ← σ(o) tanh(c),
        z ← H(p(h) - θ)

    with the names of `slstm` and the pooling `p`, if any, on the way to the spike.
    The states keep the size of the input, and a reset is that of the membrane before
    pooling.

    Args:
      features: number of channels, at least 1.
      window: extent of both windows, `(height, width)`; of rank one for sequences.
      pool: a pooling cell such as `max_pool((2, 2))`.
      threshold: `θ > 0`; `h` lies in (-1, 1), so 1 and above never fires. An
        initialiser makes it a learned parameter, one per channel.
      init: initialiser of `W` and `U`, as in `conv`.
      bias: whether to add a learned `b`, zero at the start.
      reset: as in `slstm`; none by default.
      spike: the step with its derivative, a function of `p(h) - θ`.

    Returns:
      A cell from `x` `(*batch, height, width, channels)` to spikes
      `(*batch, height, width, features)`, smaller by the pooling, with state
      `LstmState(syn, mem)` and params `{"input": {"w", "b"}, "feedback": {"w"}}`, the
      windows `(height, width, channels, 4 * features)`; the last axis of both is
      that of i, f, g, o in this order.

    Raises:
      ValueError: `features` or `window` below 1, `threshold` not above zero; at
        `init`, an input without its axes of space.
      TypeError: `init` is not an initialiser, `pool` not a cell.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> cell = sj.sconv_lstm(8)
      >>> params, state = cell.init(jax.random.key(0), (4, 6, 6, 2))
      >>> cell.unroll(params, state, jnp.ones((5, 4, 6, 6, 2)))[1].shape
      (5, 4, 6, 6, 8)

    Reference: Shi, Chen, Wang, Yeung, Wong, Woo, "Convolutional LSTM network: a
    machine learning approach for precipitation nowcasting", NeurIPS 2015,
    arXiv:1506.04214. Known elsewhere as SConv2dLSTM.
    """
    return _lstm.make(
        "sconv_lstm",
        features,
        partial(conv, window=window, padding="same", init=init),
        pool,
        bias=bias,
        threshold=threshold,
        reset=reset,
        spike=spike,
    )

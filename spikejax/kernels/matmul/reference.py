"""The event products in plain `jax.numpy`: their definition, and the oracle.

Shapes: x, support (..., R, K), w (..., K, N), y (..., R, N), bias (..., N); words
are bits, (..., R, ceil(K / 32)); the leading axes broadcast.
"""

import jax
import jax.numpy as jnp

from spikejax.core.dtypes import wide
from spikejax.core.signal import WORD


def forward(x: jax.Array, w: jax.Array) -> jax.Array:
    """y[r, n] = sum over x[r, k] != 0 of x[r, k] w[k, n]."""
    return _sums(x, w).astype(w.dtype)


def weights(x: jax.Array, dy: jax.Array) -> jax.Array:
    """dw[k, n] = sum over x[r, k] != 0 of x[r, k] dy[r, n]."""
    return forward(x.swapaxes(-1, -2), dy)


def inputs(dy: jax.Array, w: jax.Array, support: jax.Array | None) -> jax.Array:
    """dx[r, k] = sum over n of dy[r, n] w[k, n] where support, else zero."""
    # Widened by hand: jaxlib 0.8 has no such product of bfloat16 with leading axes.
    sums = wide(w.dtype)
    dx = dense(dy.astype(sums), w.swapaxes(-1, -2).astype(sums)).astype(w.dtype)
    return dx if support is None else jnp.where(support, dx, 0)


def spike_forward(
    words: jax.Array, w: jax.Array, bias: jax.Array | None = None
) -> jax.Array:
    """y[r, n] = bias[n] + sum over the set bits (r, k) of w[k, n]."""
    y = _sums(unpack(words, w.shape[-2], w.dtype), w)
    return add_bias(y, bias).astype(w.dtype)


def spike_weights(
    words: jax.Array, dy: jax.Array, inputs: int
) -> tuple[jax.Array, jax.Array]:
    """dw[k, n] = sum over the set bits (r, k) of dy[r, n]; db[n] = sum of dy[r, n]."""
    dw = weights(unpack(words, inputs, dy.dtype), dy)
    return dw, bias_weights(dy, dw)


def spike_inputs(dy: jax.Array, w: jax.Array, mask: jax.Array) -> jax.Array:
    """dz[r, k] = sum over n of dy[r, n] w[k, n] where a bit is set, else zero."""
    return inputs(dy, w, unpack(mask, w.shape[-2], jnp.bool_))


def is_spike(x: jax.Array) -> jax.Array:
    """What is not zero, by its bits: XLA on CPUs takes subnormals for zeros."""
    if x.dtype == bool:
        return x
    bits = jax.lax.bitcast_convert_type(x, f"uint{8 * x.dtype.itemsize}")
    return (bits << 1) != 0


def pack(x: jax.Array) -> jax.Array:
    """Words of the entries that are not zero; padding bits are zero."""
    padding = [(0, 0)] * (x.ndim - 1) + [(0, -x.shape[-1] % WORD)]
    fired = jnp.pad(is_spike(x), padding)
    bits = fired.reshape(*x.shape[:-1], -(-x.shape[-1] // WORD), WORD)
    return (bits.astype(jnp.uint32) << _places(bits.ndim)).sum(-1, dtype=jnp.uint32)


def _places(ndim: int) -> jax.Array:
    """The places of a word along the last of so many axes."""
    return jnp.arange(WORD, dtype=jnp.uint32).reshape(*(1,) * (ndim - 1), WORD)


def unpack(words: jax.Array, size: int, dtype: jnp.dtype) -> jax.Array:
    """One where a bit is set, else zero; padding bits are not read."""
    bits = (words[..., None] >> _places(words.ndim + 1)) & jnp.uint32(1)
    bits = bits.reshape(*words.shape[:-1], words.shape[-1] * WORD)
    return (bits[..., :size] != 0).astype(dtype)


def add_bias(y: jax.Array, bias: jax.Array | None) -> jax.Array:
    """y + bias, in the type of y."""
    return y if bias is None else y + bias[..., None, :].astype(y.dtype)


def bias_weights(dy: jax.Array, dw: jax.Array) -> jax.Array:
    """db, with the leading axes of dw."""
    db = dy.sum(-2, dtype=wide(dy.dtype)).astype(dy.dtype)
    return jnp.broadcast_to(db, (*dw.shape[:-2], dw.shape[-1]))


def carried(slot: jax.Array, mask: jax.Array | None) -> jax.Array:
    """Zeros with the derivative of a slot, where bits of a mask are set."""
    slot = slot - jax.lax.stop_gradient(slot)
    if mask is None:
        return slot
    return jnp.where(unpack(mask, slot.shape[-1], jnp.dtype(bool)), slot, 0)


def undefined(w: jax.Array) -> jax.Array:
    """NaN for columns of w that are not finite, zero for others: (..., N).

    The sum of 0 w, which a product of events never meets. Not as a product with ones,
    which XLA hands to its threads: what follows then runs on one of those.
    """
    return (0 * w).sum(-2)


def with_undefined(rows: jax.Array, undefined: jax.Array) -> jax.Array:
    """The same rows, with NaN in the first of them, which the others need not see."""
    if 0 in rows.shape:
        return rows
    first = jax.lax.slice_in_dim(rows, 0, 1, axis=-2)
    first += undefined.astype(rows.dtype)[..., None, :]
    return jax.lax.dynamic_update_slice_in_dim(rows, first, 0, -2)


def dense(x: jax.Array, w: jax.Array) -> jax.Array:
    """XLA's own product, with the sums as they are."""
    return jnp.matmul(x, w, precision="highest", preferred_element_type=wide(w.dtype))


def _sums(x: jax.Array, w: jax.Array) -> jax.Array:
    finite = jnp.isfinite(x).all() & jnp.isfinite(w).all()
    return jax.lax.cond(finite, dense, _skipping_zeros, x.astype(w.dtype), w)


def _skipping_zeros(x: jax.Array, w: jax.Array) -> jax.Array:
    # A dense product would take 0 * inf for NaN. So the finite terms are summed
    # as they are, and for the others it is counted how many are inf, -inf, NaN.
    inf = jnp.inf
    finite = dense(jnp.where(jnp.isfinite(x), x, 0), jnp.where(jnp.isfinite(w), w, 0))
    rising = _any(
        (x == inf, w > 0), (x == -inf, w < 0), (x > 0, w == inf), (x < 0, w == -inf)
    )
    falling = _any(
        (x == inf, w < 0), (x == -inf, w > 0), (x > 0, w == -inf), (x < 0, w == inf)
    )
    undefined = _any(
        (jnp.isnan(x), jnp.ones_like(w, bool)),
        (x != 0, jnp.isnan(w)),
        (jnp.isinf(x), w == 0),
    )
    undefined |= rising & falling
    special = jnp.where(undefined, jnp.nan, jnp.where(rising, inf, -inf))
    return jnp.where(undefined | rising | falling, special.astype(finite.dtype), finite)


def _any(*pairs: tuple[jax.Array, jax.Array]) -> jax.Array:
    """Whether there is a k with x[r, k] and w[k, n], in any of the pairs."""
    x = jnp.concatenate([x for x, _ in pairs], axis=-1).astype(jnp.float32)
    w = jnp.concatenate([w for _, w in pairs], axis=-2).astype(jnp.float32)
    return jnp.matmul(x, w, precision="highest") > 0

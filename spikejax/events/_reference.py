"""The event products in plain `jax.numpy`: their definition, and the oracle.

Shapes: x, support (..., R, K), w (..., K, N), y (..., R, N); the leading axes
broadcast.
"""

import jax
import jax.numpy as jnp


def forward(x: jax.Array, w: jax.Array) -> jax.Array:
    """y[r, n] = sum over x[r, k] != 0 of x[r, k] w[k, n]."""
    finite = jnp.isfinite(x).all() & jnp.isfinite(w).all()
    x = x.astype(w.dtype)
    return jax.lax.cond(finite, _dense, _skipping_zeros, x, w).astype(w.dtype)


def weights(x: jax.Array, dy: jax.Array) -> jax.Array:
    """dw[k, n] = sum over x[r, k] != 0 of x[r, k] dy[r, n]."""
    return forward(x.swapaxes(-1, -2), dy)


def inputs(dy: jax.Array, w: jax.Array, support: jax.Array | None) -> jax.Array:
    """dx[r, k] = sum over n of dy[r, n] w[k, n] where support, else zero."""
    dx = _dense(dy, w.swapaxes(-1, -2)).astype(w.dtype)
    return dx if support is None else jnp.where(support, dx, 0)


def _dense(x: jax.Array, w: jax.Array) -> jax.Array:
    total = jnp.float64 if w.dtype == jnp.float64 else jnp.float32
    return jnp.matmul(x, w, precision="highest", preferred_element_type=total)


def _skipping_zeros(x: jax.Array, w: jax.Array) -> jax.Array:
    # A dense product would take 0 * inf for NaN. So the finite terms are summed
    # as they are, and for the others it is counted how many are inf, -inf, NaN.
    inf = jnp.inf
    finite = _dense(jnp.where(jnp.isfinite(x), x, 0), jnp.where(jnp.isfinite(w), w, 0))
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

"""A trial backend: the product forwards, as a sum over pairs."""

import jax.numpy as jnp


def forward(static, x, w):
    del static
    return jnp.einsum("...bk,...kn->...bn", x.astype(w.dtype), w)

"""How two signals of one shape become one, where a skip connection ends.

A function of `(skip, branch)`. Of spikes `both` and `iand` are spikes again, `add` is a
count. Any other function of two arrays will do in their place.

Reference: Fang, Yu, Chen, Huang, Masquelier, Tian, "Deep residual learning in spiking
neural networks", NeurIPS 2021, arXiv:2102.04159 (ADD, AND, IAND).
"""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp

from spikejax.core.signal import Spikes, Sum
from spikejax.kernels.dense import dense

__all__ = ["add", "both", "iand"]


def add(skip: Any, branch: Any) -> Any:
    """The sum: `y = skip + branch`.

    Example:
      >>> import jax.numpy as jnp
      >>> from spikejax import skip
      >>> skip.add(jnp.array([0, 1, 1]), jnp.array([1, 0, 1])).tolist()
      [1, 1, 2]
    """
    return skip + branch


def both(skip: Any, branch: Any) -> Any:
    """Spikes of neurons that fire in both: `y = skip · branch`.

    Example:
      >>> import jax.numpy as jnp
      >>> from spikejax import skip
      >>> skip.both(jnp.array([0, 1, 1]), jnp.array([1, 0, 1])).tolist()
      [0, 0, 1]
    """
    return skip * branch


def iand(skip: Any, branch: Any) -> Any:
    """Spikes of the skip where the branch is silent: `y = (1 - branch) · skip`.

    A branch that is silent at the beginning passes all. Some code swaps the two.

    Example:
      >>> import jax.numpy as jnp
      >>> from spikejax import skip
      >>> skip.iand(jnp.array([0, 1, 1]), jnp.array([1, 0, 1])).tolist()
      [0, 1, 0]
    """
    return (1 - branch) * skip


ON_BITS = (add, both, iand)


def on_bits(join: Any, skip: Any, branch: Spikes) -> Any:
    """The same of spikes, whose cotangents are dense: a `Sum`, or spikes again."""
    if join is add:
        terms = skip.terms if isinstance(skip, Sum) else (skip,)
        return Sum((*terms, branch))
    other = ~branch.fired if join is iand else branch.fired
    near, far = [_near(a) for a in (skip, branch)]
    wanted = (near & other) | (far & skip.fired)
    ones, others = [jax.lax.stop_gradient(dense(a)) for a in (skip, branch)]
    others = 1 - others if join is iand else others
    slot = skip.cotangent * others
    moved = branch.cotangent * ones
    slot = slot - moved if join is iand else slot + moved
    return Spikes(skip.fired & other, wanted, slot)


def _near(spikes: Spikes) -> jax.Array:
    """Words of where a cotangent is wanted."""
    if spikes.grad_mask is not None:
        return spikes.grad_mask
    return jnp.full_like(spikes.fired, 0xFFFFFFFF)

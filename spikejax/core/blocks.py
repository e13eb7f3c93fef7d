"""Neurons that vote for a class: blocks of them, side by side."""

from __future__ import annotations

from jaxtyping import Array, Shaped

from spikejax.core import checks


def blocks(
    name: str, argument: str, ys: Shaped[Array, "*batch neurons"], classes: int | None
) -> Shaped[Array, "*batch classes neurons_per_class"]:
    """`ys` with its neurons as (classes, neurons of a class), for function `name`.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> sj.decode.blocks("mine", "ys", jnp.arange(6), classes=2).tolist()
      [[0, 1, 2], [3, 4, 5]]
    """
    neurons = ys.shape[-1]
    if classes is None:
        return ys[..., None]
    checks.whole(name, 1, classes=classes)
    if neurons % classes:
        message = f"a multiple of classes = {classes} neurons"
        raise checks.refuse(name, argument, message, checks.Text(str(neurons)))
    return ys.reshape(*ys.shape[:-1], classes, neurons // classes)

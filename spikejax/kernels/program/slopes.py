"""Slopes of surrogates that have a short form."""

from __future__ import annotations

import jax
import jax.numpy as jnp

from spikejax import surrogate
from spikejax.kernels.program.graph import Graph


def known(v, *rest):
    """The slopes of a triangle and a box with such constants, and the constants."""
    if len(rest) != 2:
        return [jnp.zeros_like(v)] * 4
    factor, width = rest
    slopes = []
    for kind in (surrogate.triangular(), surrogate.boxcar()):
        spike = kind._replace(constants=(width,), factor=factor)
        slopes += jax.vjp(spike, v)[1](jnp.ones_like(v))
    return [*slopes, *[jnp.broadcast_to(a, v.shape) for a in rest]]


def shorter(graph: Graph, v: int, slope: int, *others: int) -> int:
    """The slope of a triangle or a box in few operations, where it is one."""
    triangle, box, factor, width = others
    if graph.value(width) is not None or slope not in (triangle, box):
        return slope
    add = graph.add
    height = add("div", factor, width)
    far = add("abs", v)
    if slope == box:
        height = add("mul", height, graph.number(0.5))
    else:
        share = add("mul", far, add("div", graph.number(1), width))
        height = add("mul", height, add("sub", graph.number(1), share))
    # What is no number is not far, and its slope none.
    return add("select", add("ge", far, width), graph.number(0), height)

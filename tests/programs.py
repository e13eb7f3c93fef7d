"""Which kernels a program calls: read from its jaxpr, however deep they are."""

from collections import Counter

import jax
from jax.extend.core import ClosedJaxpr, Jaxpr


def calls(function, *args):
    """How often each custom call stands in the program of `function(*args)`."""
    found = Counter()
    _count(jax.make_jaxpr(function)(*args).jaxpr, found)
    return found


def _count(jaxpr, found):
    for eqn in jaxpr.eqns:
        if eqn.primitive.name == "ffi_call":
            found[eqn.params["target_name"]] += 1
        for value in jax.tree.leaves(
            eqn.params, is_leaf=lambda v: isinstance(v, (Jaxpr, ClosedJaxpr))
        ):
            if isinstance(value, ClosedJaxpr):
                _count(value.jaxpr, found)
            elif isinstance(value, Jaxpr):
                _count(value, found)

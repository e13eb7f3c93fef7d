"""A network as stages, each a synapse and the neuron that it drives."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache, partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jax.core import Tracer

from spikejax import reset as resets
from spikejax import surrogate
from spikejax.combinators.recurrent import Recurrent
from spikejax.combinators.serial import Serial
from spikejax.core import checks
from spikejax.core.neuron import Neuron, initial_state
from spikejax.core.spec import Spec, spec
from spikejax.neurons.li import step as li_step
from spikejax.neurons.lif import step as lif_step
from spikejax.rules._influence import floats
from spikejax.synapses.linear import Linear
from spikejax.synapses.one_to_one import OneToOne

PyTree = Any
SYNAPSES = (Linear, OneToOne)


class Part(NamedTuple):
    """A cell of a chain, with the place of its params."""

    path: str
    spec: Spec
    params: PyTree
    state: PyTree


class Stage(NamedTuple):
    """Cells between two neurons, and the one that they drive.

    Attributes:
      lead: cells without memory, in front of the synapse; all there are where no
        neuron follows.
      synapse: whose params have a trace, or None.
      neuron: an elementwise neuron, or a `recurrent` one; or None at the end.
    """

    lead: tuple[Part, ...]
    synapse: Part | None
    neuron: Part | None

    @property
    def cell(self) -> Part:
        """The elementwise neuron itself."""
        part: Any = self.neuron
        if not isinstance(part.spec, Recurrent):
            return part
        path = f"{part.path}.neuron".strip(".")
        return Part(
            path, spec(part.spec.neuron), part.params["neuron"], part.state.neuron
        )

    @property
    def feedback(self) -> Part | None:
        """What the neuron receives of itself."""
        part: Any = self.neuron
        if not isinstance(part.spec, Recurrent):
            return None
        path = f"{part.path}.feedback".strip(".")
        about = spec(part.spec.feedback)
        return Part(path, about, part.params["feedback"], part.state.feedback)

    @property
    def is_spiking(self) -> bool:
        """Whether its neuron puts out spikes, as far as its equation is given one."""
        return self.neuron is not None and _function(self.cell.spec) is not li_step


def parts(about: Spec, params: PyTree, state: PyTree, path: str = "") -> Iterator[Part]:
    """The cells of nested `serial`s in their order."""
    if not isinstance(about, Serial):
        yield Part(path, about, params, state)
        return
    given = (about.unpack("params", params), about.unpack("state", state))
    for key, part, p, s in zip(about.keys, about.specs, *given, strict=True):
        yield from parts(part, p, s, f"{path}.{key}".strip("."))


def joined(about: Spec, values: Iterator) -> PyTree:
    """One value per part as a tree of the network: the inverse of `parts`."""
    if not isinstance(about, Serial):
        return next(values)
    return about.pack([joined(part, values) for part in about.specs])


def stages(
    rule: str, net: Any, params: PyTree, state: PyTree, synapses: tuple = SYNAPSES
) -> list[Stage]:
    """The stages of a network, refused by name where a rule does not reach a part."""
    found, lead = [], []
    for part in parts(spec(net), params, state):
        if not isinstance(part.spec, (Neuron, Recurrent)):
            if floats(part.state).values:
                raise refuse(rule, part, "a synapse, or an elementwise neuron")
            lead.append(part)
            continue
        stage = _stage(rule, lead, part, synapses)
        found.append(stage)
        lead = []
    return [*found, Stage(tuple(lead), None, None)] if lead else found


def check(
    rule: str, net: Any, params: PyTree, state: PyTree, synapses: tuple = SYNAPSES
) -> list[Stage]:
    """The stages, once everything about them has been looked at, also neurons."""
    found = stages(rule, net, params, state, synapses)
    for stage in found:
        if stage.neuron is not None and not _is_elementwise(stage.cell):
            raise refuse(rule, stage.cell, "an elementwise neuron")
    return found


def refuse(rule: str, part: Part, expected: str) -> ValueError:
    """The error of a part of a network that a rule does not reach."""
    at = f"at `{part.path}` " if part.path else ""
    got = checks.Text(repr(part.spec)[:80])
    return checks.refuse(f"rules.{rule}", "net", f"{at}to be {expected}", got)


def shared_leak(part: Part) -> float | None:
    """The decay of a neuron whose membranes all leak alike, or None.

    Only then is the trace of a synapse one of the presynaptic neuron alone.
    """
    about: Any = part.spec
    function, constants = _function(about), about.constants
    if function not in (lif_step, li_step) or "beta" not in constants:
        return None
    if jnp.size(constants["beta"]) != 1 or surrogate.is_smooth():
        return None
    reset = about.given.get("reset")
    if reset is not None:
        is_kept = reset.rule in (resets.subtract.rule, resets.none.rule)
        if reset.is_attached or not is_kept:
            return None
    return constants["beta"]


def _stage(rule: str, lead: list[Part], part: Part, synapses: tuple) -> Stage:
    names = " or ".join(f"`{kind.__name__.lower()}`" for kind in synapses)
    names = names.replace("onetoone", "one_to_one")
    if isinstance(part.spec, Recurrent):
        about = part.spec
        if not isinstance(spec(about.neuron), Neuron):
            raise refuse(rule, part, "a `recurrent` of an elementwise neuron")
        if not isinstance(spec(about.feedback), synapses):
            expected = f"a `recurrent` with {names} feedback"
            raise refuse(rule, part, expected)
    synapse = lead[-1] if lead and isinstance(lead[-1].spec, synapses) else None
    lead = lead[:-1] if synapse else lead
    for other in lead:
        if jax.tree.leaves(other.params):
            expected = f"a {names} in front of a neuron"
            raise refuse(rule, other, f"{expected}, as its params have no trace")
    return Stage(tuple(lead), synapse, part)


def _function(about: Any) -> Any:
    """The equation of a neuron without what it was given."""
    equation = about.equation
    return equation.func if about.given else equation


def _is_elementwise(part: Part) -> bool:
    """Whether what moves the first of three neurons moves no other; it is tried.

    With constants and a surrogate of no account, as its own may be traced.
    """
    about: Any = part.spec
    given = about.given
    if given:
        spike = {"spike": surrogate.triangular()} if "spike" in given else {}
        about = about.replace(equation=partial(about.equation, **spike))
    about = about.replace(constants=dict.fromkeys(about.constants, 0.5))
    return _tried(about, jax.tree.leaves(part.state)[0].dtype)


@lru_cache(maxsize=256)
def _tried(about: Any, dtype: Any) -> bool:
    x = jax.ShapeDtypeStruct((3,), dtype)
    half = np.asarray(0.5, dtype)  # no tracer, whoever is tracing
    values = dict.fromkeys(about.constants | about.learned, half)
    try:
        state = jax.eval_shape(lambda: initial_state(about, x, values))
        leaves, form = jax.tree.flatten(state)
        if any(leaf.shape != (3,) for leaf in leaves):
            return False

        def run(given):
            *fields, x = given
            end, y = about.equation(form.unflatten(fields), x, **values)
            return jnp.stack([*jax.tree.leaves(end), y])

        drawn = np.random.default_rng(0).normal(size=(len(leaves) + 1, 3))
        first = np.zeros_like(drawn)
        first[:, 0] = 1
        with jax.ensure_compile_time_eval():
            given = jnp.asarray(drawn, dtype), jnp.asarray(first, dtype)
            moved = jax.jit(lambda a, b: jax.jvp(run, (a,), (b,))[1])(*given)
    except (TypeError, ValueError):
        return False
    return isinstance(moved, Tracer) or not bool(np.any(np.asarray(moved)[:, 1:]))

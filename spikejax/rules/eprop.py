"""Eligibility propagation."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp

from spikejax.core import checks
from spikejax.rules import _blocks, _chain, _local, _sums
from spikejax.rules._chain import Stage
from spikejax.rules._rule import Rule


def eprop(
    *, feedback: Any = None, kappa: float | None = None, events: bool = False
) -> Rule:
    """Eligibility propagation: a filtered trace per synapse, an error per neuron.

        ε_t = D_t ε_(t-1) + d_t pre_t,  e_t = ∂z_t/∂h_(t-1) ε_(t-1) + ψ_t pre_t
        ē_t = κ ē_(t-1) + e_t,  L_j,t = Σ_k B_jk ∂L/∂y_k,t,  dL/dw_ij = Σ_t L_j,t ē_ij,t

    with `D = ∂h_t/∂h_(t-1)` and `d = ∂h_t/∂i_t` of one neuron, by the cell's own step:
    of `lif` and `alif` these are the published traces, any other elementwise neuron has
    its own. `κ` is the decay of the `li` that reads out, so that an error of later
    steps is in the sum. The readout's own weights have their exact gradient.

    For one spiking layer behind symmetric feedback this is the gradient with the spikes
    that are fed back held fixed, and without feedback weights the gradient itself.

    Conventions: the reset is in the trace where it is attached, else not; the spike in
    `alif`'s adaptation is, unless `detached`. What is fed back to a layer by its own
    `recurrent` weights is not in `D`.

    Args:
      feedback: B, `(outputs, neurons)`, or one for each of several spiking layers: the
        broadcast alignment of random e-prop. By default the readout's own weights
        (symmetric), for one spiking layer. Adaptive feedback: give B the gradients of
        the readout's weights, transposed, and let both decay alike: `docs/rules.md`.
      kappa: κ in the place of the readout's decay, 0 for none.
      events: whether a weight must be touched by the spikes of its input alone, in
        `grad` and in the chunks of `online`, there once more a chunk for those before
        it. The traces of the inputs decay analytically, and a target has
        one accumulator, `g_t = ψ_t L_t + λ g_(t+1)`. The grads are the same. Neurons
        of which that is not so (other than a `lif` with one constant decay, a detached
        `subtract` and nothing learned) and synapses other than `linear` are refused.
        Without it the product is that which is faster, for as many spikes as there are.

    Reaches: what `drtrl` reaches, with one spiking layer or with feedback for each; the
    readout is `linear` and `li` with one constant decay, or no neuron.

    Raises:
      ValueError: `kappa` outside [0, 1]; at `init`, a part or a parameter that it does
        not reach, feedback of another shape.

    Reference: Bellec, Scherr, Subramoney, Hajek, Salaj, Legenstein, Maass, "A solution
    to the learning dilemma for recurrent networks of spiking neurons", Nature
    Communications 11, 2020, doi:10.1038/s41467-020-17236-y.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> hidden = sj.recurrent(sj.alif(0.9, 0.95, 0.2), sj.linear(3))
      >>> net = sj.serial(sj.linear(3), hidden, sj.linear(2), sj.li(0.9))
      >>> params, state = net.init(jax.random.key(0), (4,))
      >>> b = jax.random.normal(jax.random.key(1), (2, 3))
      >>> rule = sj.rules.eprop(feedback=b)
      >>> f = sj.rules.grad(net, lambda ys: jnp.sum(ys**2), rule=rule)
      >>> f(params, state, jnp.ones((5, 4)))[1]["feedback"]["w"].shape
      (3, 3)
    """
    if kappa is not None:
        checks.within("rules.eprop", 0.0, 1.0, kappa=kappa)
    some = feedback
    if some is not None and not isinstance(some, Sequence):
        some = (some,)
    learning = _local.Learning(
        "eprop",
        partial(errors, some),
        partial(check, some, events),
        partial(kappas, kappa),
        kernel="event" if events else None,
    )
    options = {"feedback": feedback, "kappa": kappa}
    options = {k: v for k, v in options.items() if v is not None}
    options |= {"events": True} if events else {}
    return Rule("eprop", options, **_sums.forms(learning))


def check(
    feedback: Sequence[jax.Array] | None, events: bool, stages: list[Stage]
) -> None:
    """Refuses layers to which no error comes, and readouts without one decay."""
    if events and (found := _blocks.reason(stages)) is not None:
        raise _chain.refuse("eprop", found[0], f"{found[1]}, as `events` is set")
    spiking = [stage for stage in stages if stage.is_spiking]
    for stage in stages[:-1]:
        if not stage.is_spiking:
            raise _chain.refuse("eprop", stage.cell, "at the end, where it reads out")
    last = stages[-1]
    if last.neuron is not None and not last.is_spiking:
        if last.feedback is not None or _chain.shared_leak(last.cell) is None:
            expected = "a readout with one constant decay, the filter of all traces"
            raise _chain.refuse("eprop", last.cell, expected)
    if feedback is None:
        if len(spiking) > 1:
            expected = "the only spiking layer, or `feedback` given for each"
            raise _chain.refuse("eprop", spiking[0].cell, expected)
        return
    if len(feedback) != len(spiking):
        message = f"for each of {len(spiking)} spiking layers"
        got = checks.Text(f"{len(feedback)} arrays")
        raise checks.refuse("rules.eprop", "feedback", message, got)
    for b, stage in zip(feedback, spiking, strict=True):
        neurons = jax.tree.leaves(stage.cell.state)[0].shape[-1]
        if jnp.ndim(b) != 2 or jnp.shape(b)[1] != neurons:
            message = f"of shape (outputs, {neurons})"
            raise checks.refuse("rules.eprop", "feedback", message, b)


def kappas(kappa: float | None, stages: list[Stage]) -> list:
    """The filter of each stage: the readout's decay, for all but the readout."""
    last = stages[-1]
    is_read = last.neuron is not None and not last.is_spiking
    if kappa is None:
        kappa = _chain.shared_leak(last.cell) if is_read else None
    return [kappa if stage.is_spiking else None for stage in stages]


def errors(feedback, stages, looks, error):
    """By way of the readout, or broadcast by weights of their own."""
    found = _local.spatial(stages, looks, error)
    if feedback is None:
        return found
    given = iter(feedback)
    pairs = zip(stages, found, strict=True)
    return [error @ next(given) if s.is_spiking else e for s, e in pairs]

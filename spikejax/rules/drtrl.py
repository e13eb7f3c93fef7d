"""Diagonal real-time recurrent learning."""

from __future__ import annotations

from spikejax.rules import _local, _sums
from spikejax.rules._rule import Rule

LEARNING = _local.Learning("drtrl", _local.spatial)


def drtrl() -> Rule:
    """Diagonal real-time recurrent learning: a trace per synapse, an error per step.

        ε_t = D_t ε_(t-1) + d_t pre_t,  e_t = ∂z_t/∂h_(t-1) ε_(t-1) + ψ_t pre_t
        dL/dw_ij = Σ_t L_j,t e_ij,t,  L_t by way of the layers above, within the step

    with `D = ∂h_t/∂h_(t-1)` of one neuron, all its fields, and `d = ∂h_t/∂i_t`. What
    neurons do to each other over time is left out of `D`, also what one does to itself
    by way of a feedback weight (which `snap(1)` keeps). So it is not exact: it is the
    gradient where there is one spiking layer without feedback and the loss is one of
    its spikes at each step. The same as `eprop` without a filter, for any number of
    layers. A neuron's own learned numbers have traces too.

    Reaches: stages of `linear` or `one_to_one` and an elementwise neuron, `recurrent`
    or not, in a `serial`; cells without params between them; anything without memory
    behind the last neuron. All else is refused by name. A trace is one array per field
    of the state and synapse, or one per presynaptic neuron for a `lif` or `li` with one
    constant decay and a detached `reset.subtract` or `reset.none`.

    Reference: Wang, Dong, Jiang, Ji, Liu, Wu, "BrainScale: Enabling scalable online
    learning in spiking neural networks", 2024, doi:10.1101/2024.09.24.614728; Menick
    et al., "A practical sparse approximation for real time recurrent learning", 2020,
    doi:10.48550/arXiv.2006.07232.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> net = sj.serial(sj.linear(3), sj.adlif(0.9, 0.9, 0.5, 1.0))
      >>> params, state = net.init(jax.random.key(0), (4,))
      >>> f = sj.rules.grad(net, jnp.sum, rule=sj.rules.drtrl())
      >>> f(params, state, jnp.ones((5, 4)))[0]["w"].shape
      (4, 3)
    """
    return Rule("drtrl", {}, **_sums.forms(LEARNING))

"""Online spatio-temporal learning."""

from __future__ import annotations

from functools import partial

import jax

from spikejax.core.spec import spec
from spikejax.rules import _chain, _influence
from spikejax.rules._rule import Carry, Online, Rule, error_of


def ostl() -> Rule:
    """Online spatio-temporal learning: exact in time within a layer, in space between.

        P_t = H_t P_(t-1) + ∂s_t/∂θ,  H = ∂s_t/∂s_(t-1) of one layer,
        dL/dθ = Σ_t L_t dz_t/dθ,  L_t by way of the layers above, within the step

    with the whole Jacobian of a layer's state, its feedback weights as well (with-H).
    Exact for one layer with memory, recurrent or not; what an upper layer does later
    with the spikes of a lower one is left out, also what a readout with memory does.

    A layer is a neuron with the cells without memory in front of it; any cell with a
    state of floats will do, elementwise or not, also a `residual` as a whole. Memory is
    params times states of each layer, whatever the length of the sequence.

    Reference: Bohnstingl, Woźniak, Pantazi, Eleftheriou, "Online spatio-temporal
    learning in deep neural networks", IEEE Transactions on Neural Networks and Learning
    Systems 34(11), 2023, doi:10.1109/TNNLS.2022.3153985.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> hidden = sj.recurrent(sj.lif(0.9), sj.linear(3))
      >>> net = sj.serial(sj.linear(3), hidden)
      >>> params, state = net.init(jax.random.key(0), (4,))
      >>> f = sj.rules.grad(net, jnp.sum, rule=sj.rules.ostl())
      >>> f(params, state, jnp.ones((5, 4)))[1]["feedback"]["w"].shape
      (3, 3)
    """
    return Rule("ostl", {}, streams)


def streams(net) -> Online:
    """The influence on each layer's state, and errors within the step."""

    def init(params, state):
        many = _layers(net, params, state)
        traces = [_influence.begun(_params(layer), _state(layer)) for layer in many]
        return Carry(state, traces)

    def step(params, carry, x, dL_dy):
        looks = []
        for layer, influence in zip(
            _layers(net, params, carry.state), carry.traces, strict=True
        ):
            run = partial(_run, [part.spec for part in layer])
            own, held = _params(layer), _state(layer)
            now = _influence.moved(run, own, held, x, influence)
            pull = jax.vjp(lambda x, run=run, p=own, s=held: run(p, s, x)[1], x)[1]
            looks.append((own, now, pull))
            x = now.y
        error = error_of(dL_dy, x)
        grads = []
        for own, now, pull in reversed(looks):
            grads.append(_influence.gradients(own, now.shown, error))
            (error,) = pull(error)
        states = [part for _, now, _ in looks for part in now.state]
        found = [part for grad in reversed(grads) for part in grad]
        state = _chain.joined(spec(net), iter(states))
        traces = [now.influence for _, now, _ in looks]
        return Carry(state, traces), x, _chain.joined(spec(net), iter(found))

    return Online(init, step)


def _layers(net, params, state) -> list[list]:
    """The cells of a chain, cut behind each that has a memory."""
    layers, layer = [], []
    for part in _chain.parts(spec(net), params, state):
        layer.append(part)
        if _influence.floats(part.state).values:
            layers.append(layer)
            layer = []
    return [*layers, layer] if layer else layers


def _params(layer: list) -> list:
    return [part.params for part in layer]


def _state(layer: list) -> list:
    return [part.state for part in layer]


def _run(specs: list, params: list, state: list, x: jax.Array):
    """One time step of a layer."""
    after = []
    for about, p, s in zip(specs, params, state, strict=True):
        s, x = about.step(p, s, x)
        after.append(s)
    return after, x

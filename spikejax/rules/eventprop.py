"""The gradient of spike times."""

from __future__ import annotations

from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from spikejax.combinators.recurrent import Recurrent
from spikejax.combinators.serial import Serial
from spikejax.core import checks
from spikejax.core.cell import Cell, as_cell
from spikejax.core.neuron import Neuron
from spikejax.core.spec import Spec
from spikejax.core.walk import forms, observe, rebuild, walk
from spikejax.neurons.cuba_li import step as cuba_li_step
from spikejax.neurons.cuba_lif import step as cuba_lif_step
from spikejax.neurons.li import step as li_step
from spikejax.rules._rule import Rule
from spikejax.rules.bptt import whole as through_time
from spikejax.synapses.delayed_linear import DelayedLinear
from spikejax.synapses.delays import Delays
from spikejax.synapses.flatten import Flatten
from spikejax.synapses.linear import Linear
from spikejax.synapses.one_to_one import OneToOne
from spikejax.synapses.sparse import Sparse

LINEAR = (Linear, OneToOne, Sparse, Delays, DelayedLinear, Flatten)


def eventprop(*, least: float = 1e-3) -> Rule:
    """EventProp on the grid: the gradient of when neurons fire, without a surrogate.

    A membrane that is higher by `du` crosses its threshold earlier by `du/u̇`:

        dt_n = -(du_n - dθ)/u̇_n,  u̇_n = u_n - r(u_(n-1), z_(n-1), θ)     at each spike
        what receives it has a spike that moves from step n towards step n + 1:
        dz_n = -dt_n,  dz_(n+1) = +dt_n
        what it leaves behind moves too: du⁺ = (du_n - dθ) u̇⁺/u̇_n,
        u̇⁺ = u̇_n + (u_n - r(u_n, 1, θ)) ln(1/β)

    These are the tangents whose transpose the adjoint equations of EventProp are, with
    their jump `1/u̇` at each spike; JAX transposes them. Values are those of the network
    itself, on the grid of its steps; the error of the gradient against that of
    continuous time falls with the step. Memory grows with time, so it does not stream.

    Reaches: `cuba_lif` with a `reset` that is not delayed, `li`, `cuba_li`, in `serial`
    and `recurrent`, behind `linear`, `one_to_one`, `sparse`, `delays`, `delayed_linear`
    and `flatten`: weights, delays, decays and thresholds. A `lif` without a synapse is
    refused: its membrane jumps across the threshold, and no time of it is smooth.

    Where it fails, and surrogates do not: a neuron that is silent has no gradient at
    all; a spike that appears or goes is not seen before; a membrane that grazes its
    threshold has a derivative without bound, held here by `least`. A spike in the last
    step of a sequence that moves on leaves it. `crossings` reports all of it.

    Args:
      least: `u̇` of a step counts as at least so much, in units of the membrane, > 0.

    Raises:
      ValueError: `least` not above zero; another cell than those.

    Reference: Wunderlich, Pehle, "Event-based backpropagation can compute exact
    gradients for spiking neural networks", Scientific Reports 11, 2021,
    doi:10.1038/s41598-021-91786-z; with delays: Mészáros, Knight, Nowotny, 2025,
    doi:10.48550/arXiv.2501.07331.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> synapse = sj.linear(1, init=sj.init.constant(0.5))
      >>> net = sj.serial(synapse, sj.cuba_lif(0.8, 0.9))
      >>> xs = jnp.zeros((12, 1)).at[0].set(1.0)
      >>> params, state = net.init(jax.random.key(0), xs[0])
      >>> time = lambda zs: jnp.sum(jnp.arange(12.0)[:, None] * zs)
      >>> f = sj.rules.grad(net, time, rule=sj.rules.eventprop())
      >>> bool(f(params, state, xs)[0]["w"][0, 0] < 0)      # more weight, earlier spike
      True
    """
    checks.positive("rules.eventprop", least=least)

    def whole(net, loss):
        return through_time(_rebuilt(net, least), loss)

    why = "its memory grows with time"
    return Rule("eventprop", {"least": least}, whole=whole, why=why)


class Crossings(NamedTuple):
    """How the neurons of a layer cross their threshold.

    Attributes:
      silent: how many neurons, over the whole batch, never do: no gradient comes.
      spikes: how many times it is crossed.
      grazing: at how many of them `u̇` is below `least`, where the gradient is held.
      last: spikes in the last step, which leave the sequence when they come later.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> net, xs = sj.cuba_lif(0.8, 0.9), jnp.zeros((12, 2))
      >>> found = sj.rules.crossings(net, *net.init(jax.random.key(0), xs[0]), xs)
      >>> int(found[""].silent)  # without input
      2
    """

    silent: jax.Array
    spikes: jax.Array
    grazing: jax.Array
    last: jax.Array


def crossings(
    net: Cell, params: Any, state: Any, xs: Any, *, least: float = 1e-3
) -> dict[str, Crossings]:
    """Where the derivatives of `eventprop` fail, for one run of a network.

    Args:
      net: a network that `eventprop` reaches.
      params: of it.
      state: before the first step.
      xs: input, time on axis 0.
      least: as in `eventprop`.

    Returns:
      `Crossings` of each `cuba_lif`, by path.

    Raises:
      TypeError: `net` is not a cell.
      ValueError: a network that `eventprop` does not reach.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> net = sj.cuba_lif(0.8, 0.9)
      >>> xs = jnp.zeros((12, 2)).at[0].set(jnp.array([0.5, 0.1]))
      >>> params, state = net.init(jax.random.key(0), xs[0])
      >>> found = sj.rules.crossings(net, params, state, xs)[""]
      >>> int(found.silent), int(found.spikes), int(found.grazing)
      (1, 1, 0)
    """
    as_cell("rules.crossings", "net", net)
    _rebuilt(net, least)
    _, _, tapped = observe(net, params, state, xs)
    found = {}
    for place in walk(net, params, state, xs, tapped):
        if not isinstance(place.spec, Neuron) or _function(place.spec) in READS:
            continue
        about: Any = place.spec
        given = about.given["reset"]
        us, zs = place.tapped.inside.u, place.tapped.y
        start = place.state.u[None], place.state.z[None]
        threshold = about.values(place.params, us.dtype)["threshold"]
        before = [
            jnp.concatenate([a, b[:-1]]) for a, b in zip(start, (us, zs), strict=True)
        ]
        rise = us - given.rule(*before, threshold)
        found[place.path] = Crossings(
            jnp.sum(zs.sum(0) == 0),
            jnp.sum(zs > 0),
            jnp.sum((zs > 0) & (rise < least)),
            jnp.sum(zs[-1] > 0),
        )
    return found


READS = (li_step, cuba_li_step)


def _function(about: Any) -> Any:
    return about.equation.func if about.given else about.equation


def _rebuilt(net: Cell, least: float) -> Cell:
    """The network of the same values; whoever stands outermost is refused first."""
    change = partial(_changed, least)
    for about in forms(net):
        change(about)
    return rebuild(net, change)


def _changed(least: float, about: Spec) -> Spec:
    """A `cuba_lif` with the derivatives of its spike times; others are refused."""
    if isinstance(about, (Serial, Recurrent, *LINEAR)):
        return about
    if isinstance(about, Neuron):
        function = _function(about)
        if function in READS:
            return about
        if function is cuba_lif_step and not about.given["reset"].is_delayed:
            equation = partial(timed, reset=about.given["reset"], least=least)
            return about.replace(equation=equation, layer=None)
    expected = "of `cuba_lif` without a delayed reset, `li` and linear synapses"
    got = checks.Text(repr(about)[:80])
    raise checks.refuse("rules.eventprop", "net", expected, got)


def timed(state, x, *, alpha, beta, threshold, reset, least):
    """One time step of `cuba_lif`; its tangents are those of the time of its spikes.

    `state.u` has the tangent of the membrane after its reset, `state.z` that of the
    spike that has not moved on yet; the values are those of the neuron.
    """
    stop = jax.lax.stop_gradient
    u0, z0 = stop(state.u), stop(state.z)
    before = reset.rule(u0, z0, stop(threshold))
    i = alpha * state.i + x
    u = beta * (before + (state.u - u0)) + i
    v = u - threshold
    z = stop((v > 0).astype(u.dtype))
    rise = stop(jnp.maximum(u - before, least))
    along = v - stop(v)
    late = -z * along / rise
    jump = stop(u - reset.rule(u, jnp.ones_like(u), threshold))
    decay = jnp.maximum(stop(jnp.asarray(beta, u.dtype)), jnp.finfo(u.dtype).tiny)
    after = 1 - jump * jnp.log(decay) / rise  # u̇ after the reset over that before
    kept = jnp.where(z > 0, after * along, u - stop(u))
    moved = z - late
    return type(state)(i, stop(u) + kept, moved), moved + (z0 - state.z)

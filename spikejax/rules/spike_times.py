"""Spike times between the points of the grid."""

from __future__ import annotations

from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from spikejax import reset as resets
from spikejax.core import checks
from spikejax.core.cell import Cell, as_cell
from spikejax.core.neuron import Neuron
from spikejax.core.spec import spec
from spikejax.neurons.cuba_lif import step as cuba_lif_step
from spikejax.rules import _chain
from spikejax.rules._chain import Part
from spikejax.synapses.delays import Delays
from spikejax.synapses.linear import Linear


class _Held(NamedTuple):
    """A neuron between two events.

    Attributes:
      time: of the event before.
      v: membrane.
      i: synaptic current.
      next: which input is the next one.
      spikes: how many there were.
      fired: their times, `(most,)`.
    """

    time: jax.Array
    v: jax.Array
    i: jax.Array
    next: jax.Array
    spikes: jax.Array
    fired: jax.Array


def spike_times(
    net: Cell,
    params: Any,
    state: Any,
    times: Any,
    neurons: Any,
    *,
    end: float,
    most: int,
) -> jax.Array:
    """When the neurons of the last layer fire in continuous time, differentiably.

        I' = -2I/τ + Σ w δ(t - t_spike),  V' = -V/τ + I,  V ← 0 where V = θ

    What `cuba_lif` is in the limit of small steps, if its membrane's time constant τ is
    twice that of its synapse (`alpha = beta**2`): with `y = exp(-s/τ)` the membrane
    between two events is `(V + τI) y - τI y²`, and a spike is where that is θ, found
    between the points of the grid. `jax.grad` of it is EventProp without the error of
    the grid: `dt = -dV/V̇` at each spike, one of a smooth function as long as no spike
    appears or goes. Work and memory are those of the events, not of time; a network
    that grazes its threshold has a gradient without bound, a silent neuron none.

    Args:
      net: a `serial` of `linear` without bias, `delays`, and `cuba_lif` with constant
        decays, a `reset` that is not delayed and one that starts at zero (`subtract` or
        `zero`), not recurrent.
      params: of it, as for `net.step`.
      state: of it, of one sample; all begin at rest.
      times: of the spikes that come in, in steps, `(spikes,)`; in any order, below
        zero or not before `end`: never.
      neurons: which input each is of, likewise.
      end: the last time, in steps.
      most: how many spikes of a neuron are looked for.

    Returns:
      `(neurons, most)` times of the last layer in their order, inf for those that are
      not there.

    Raises:
      TypeError: `net` is not a cell.
      ValueError: another part than those, a bias, decays that do not fit, `most` below
        one, `end` not above zero.

    Reference: Göltz et al., "Fast and energy-efficient neuromorphic deep learning with
    first-spike times", Nature Machine Intelligence 3, 2021,
    doi:10.1038/s42256-021-00388-x; Wunderlich, Pehle, 2021,
    doi:10.1038/s41598-021-91786-z.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> synapse = sj.linear(1, init=sj.init.constant(0.5), bias=False)
      >>> net = sj.serial(synapse, sj.cuba_lif(0.81, 0.9))
      >>> params, state = net.init(jax.random.key(0), (1,))
      >>> when = lambda params: sj.rules.spike_times(
      ...     net, params, state, jnp.zeros(1), jnp.zeros(1, int), end=50.0, most=2
      ... )
      >>> [round(float(t), 2) for t in when(params)[0]]
      [3.41, inf]
      >>> bool(jax.grad(lambda p: when(p)[0, 0])(params)[0]["w"][0, 0] < 0)
      True
    """
    as_cell("rules.spike_times", "net", net)
    checks.whole("rules.spike_times", 1, most=most)
    checks.positive("rules.spike_times", end=end)
    dtype = jax.tree.leaves(params)[0].dtype
    times, neurons = jnp.asarray(times, dtype), jnp.asarray(neurons)
    is_there = (times >= 0) & (times < end)
    w = None
    for part in _chain.parts(spec(net), params, state):
        about: Any = part.spec
        if isinstance(about, Linear) and w is None and "b" not in part.params:
            w = part.params["w"]
        elif isinstance(about, Delays) and w is None:
            delay = jnp.asarray(part.params.get("delay", about.delay), dtype)
            times = times + jnp.broadcast_to(delay, part.state.line.shape[-1:])[neurons]
            is_there = is_there & (times < end)
        elif _is_timed(about) and w is not None:
            tau, threshold = _constants(part, dtype)
            found = _layer(times, neurons, is_there, w, tau, threshold, end, most)
            times, w = found.reshape(-1), None
            neurons = jnp.repeat(jnp.arange(len(found)), most)
            is_there = times < end
        else:
            expected = "`linear` without bias, `delays` or a `cuba_lif` of fixed decays"
            raise _chain.refuse("spike_times", part, expected)
    if w is not None:
        message = "to end with a `cuba_lif`"
        raise checks.refuse("rules.spike_times", "net", message, net)
    return times.reshape(-1, most)


def _is_timed(about: Any) -> bool:
    if not isinstance(about, Neuron) or not about.given:
        return False
    if about.equation.func is not cuba_lif_step or {"alpha", "beta"} & {*about.learned}:
        return False
    reset = about.given["reset"]
    is_known = reset.rule in (resets.subtract.rule, resets.zero.rule)
    return is_known and not reset.is_delayed


def _constants(part: Part, dtype: Any) -> tuple[jax.Array, jax.Array]:
    """The time constant of the membrane, in steps, and the threshold."""
    about: Any = part.spec
    alpha, beta = (np.asarray(about.constants[k], float) for k in ("alpha", "beta"))
    if not np.allclose(alpha, beta**2, rtol=1e-6) or np.any(beta <= 0):
        expected = "with `alpha = beta**2`, which has a closed form"
        raise _chain.refuse("spike_times", part, expected)
    size = part.state.u.shape[-1:]
    threshold = about.values(part.params, dtype)["threshold"]
    tau = jnp.asarray(-1 / np.log(beta), dtype)
    return jnp.broadcast_to(tau, size), jnp.broadcast_to(threshold, size)


def _layer(times, neurons, is_there, w, tau, threshold, end, most) -> jax.Array:
    """Spikes of all neurons of a layer, `(neurons, most)`."""
    order = jnp.argsort(jnp.where(is_there, times, jnp.inf))
    when = jnp.where(is_there, times, end)[order]
    amounts = jnp.where(is_there[order][:, None], w[neurons[order]], 0)

    def one(amounts, tau, threshold):
        return _neuron(when, amounts, tau, threshold, end, most)

    return jax.vmap(one, (1, 0, 0))(amounts, tau, threshold)


def _neuron(when, amounts, tau, threshold, end, most) -> jax.Array:
    """Spikes of one neuron, from one event to the next: an input, or a spike."""
    when = jnp.append(when, jnp.asarray(end, when.dtype))
    amounts = jnp.append(amounts, jnp.zeros((), amounts.dtype))

    def body(held: _Held, _):
        until, amount = when[held.next], amounts[held.next]
        a, b = held.v + tau * held.i, tau * held.i
        square = a * a - 4 * b * threshold
        # It may cross where it is driven and the parabola reaches the threshold.
        may = (b > 0) & (a > 0) & (square > 0) & (held.spikes < most)
        root = jnp.sqrt(jnp.where(may, square, 1))
        y = (jnp.where(may, a, 1) + root) / (2 * jnp.where(may, b, 1))
        at = held.time - tau * jnp.log(y)
        fires = may & (y < 1) & (at < until)
        after = held.i * y * y
        spiked = _Held(
            *(at, jnp.zeros_like(held.v), after, held.next, held.spikes + 1),
            held.fired.at[held.spikes].set(at, mode="drop"),
        )
        y = jnp.exp((held.time - until) / tau)
        v, i = a * y - b * y * y, held.i * y * y + amount
        last = jnp.minimum(held.next + 1, len(when) - 1)
        came = _Held(until, v, i, last, held.spikes, held.fired)
        return jax.tree.map(lambda a, b: jnp.where(fires, a, b), spiked, came), None

    zero, none = jnp.zeros((), when.dtype), jnp.zeros((), jnp.int32)
    start = _Held(zero, zero, zero, none, none, jnp.full(most, jnp.inf, when.dtype))
    return jax.lax.scan(body, start, length=len(when) + most)[0].fired

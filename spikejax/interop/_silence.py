"""Which neurons of a graph cannot fire, found by running it on test input."""

from __future__ import annotations

from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jax.core import Tracer

from spikejax.interop import _layout, _wiring

PERIOD = 16  # steps after which the test input begins anew
HIGHEST = 30.0  # of the test input: enough for membranes in millivolts
LONGEST = 2000  # steps; with longer delays nothing is tested
SPIKING = ("IF", "LIF", "CubaLIF", "Threshold")
CONSTANTS = ("tau", "tau_mem", "tau_syn")


class Network(NamedTuple):
    """A graph as it was read.

    Attributes:
      nodes: of NIR, by name.
      made: each but the ports as (cell, params).
      edges: all of them.
      late: those that take a step.
    """

    nodes: dict[str, Any]
    made: dict[str, Any]
    edges: list
    late: set

    @property
    def inputs(self) -> dict[str, tuple[int, ...]]:
        """Shapes of the inputs, features last."""
        ports = [n for n in self.nodes if _wiring.is_port(self.nodes[n], "Input")]
        return {
            n: _layout.last_shape(_wiring.declared(n, self.nodes[n])) for n in ports
        }

    @property
    def order(self) -> list[str]:
        """The nodes, each after those that it hears without delay."""
        now = [e for e in self.edges if e not in self.late]
        return _wiring.in_order(list(self.made), now)


class Run(NamedTuple):
    """The graph at one time step of its test.

    Attributes:
      t: how many steps are done.
      states: of the cells.
      values: what each node put out in the last step.
      fired: which of the spiking nodes have fired.
    """

    t: jax.Array
    states: dict[str, Any]
    values: dict[str, jax.Array]
    fired: dict[str, jax.Array]


def silent(network: Network, dt: float) -> tuple[list[str], int]:
    """The spiking nodes that do not fire once, and in how many steps they do not.

    The input is constant, drawn, or spikes, of either sign, up to `HIGHEST`. The test
    ends when every node has fired.
    """
    spiking = [n for n in network.made if _kind(network, n) in SPIKING]
    steps = _steps(network, dt)
    if not spiking or steps > LONGEST:
        return [], steps
    dtype = jnp.result_type(float)
    xs = {n: _patterns(s).astype(dtype) for n, s in network.inputs.items()}
    params = {name: values for name, (_, values) in network.made.items()}
    if any(isinstance(leaf, Tracer) for leaf in jax.tree.leaves(params)):
        return [], steps  # read while another program is traced: nothing to run on
    test = jax.jit(partial(_tested, network, spiking, steps))
    fired = test.lower(xs, params).compile()(xs, params)
    return [n for n in network.order if n in spiking and not fired[n]], steps


def _tested(
    network: Network, spiking: list[str], steps: int, xs: dict, params: dict
) -> dict:
    """Which of the spiking nodes fire."""

    def goes_on(run: Run):
        fired = jnp.stack(list(run.fired.values()))
        return (run.t < steps) & ~jnp.all(fired)

    start = _start(network, spiking, params, xs)
    advance = partial(_advance, network, network.order, params, xs)
    return jax.lax.while_loop(goes_on, advance, start).fired


def _kind(network: Network, name: str) -> str:
    return type(network.nodes[name]).__name__


def _steps(network: Network, dt: float) -> int:
    """A hundred, or three of the longest time constant, and all delays in a row."""
    nodes = [network.nodes[n] for n in network.made]
    taus = [vars(n)[k] for n in nodes for k in CONSTANTS if k in vars(n)]
    longest = max((float(np.max(tau)) for tau in taus), default=0.0) / dt
    delays = [np.max(n.delay) / dt for n in nodes if _wiring.is_port(n, "Delay")]
    return int(min(max(100, 3 * longest), LONGEST / 2) + sum(delays))


def _start(network: Network, spiking: list[str], params: dict, xs: dict) -> Run:
    """Everything at rest, all that is heard late silent."""
    structs = {n: jax.ShapeDtypeStruct(a.shape[1:], a.dtype) for n, a in xs.items()}
    states: dict[str, Any] = {}
    waiting = list(network.made)
    while waiting:
        name, source = next(
            (b, a) for a, b in network.edges if b in waiting and a in structs
        )
        waiting.remove(name)
        x, part = structs[source], network.made[name][0]
        states[name] = part.init(jax.random.key(0), x)[1]
        structs[name] = jax.eval_shape(part.step, params[name], states[name], x)[1]
    values = {n: jnp.zeros(s.shape, s.dtype) for n, s in structs.items()}
    fired = {n: jnp.zeros((), bool) for n in spiking}
    return Run(jnp.zeros((), int), states, values, fired)


def _advance(
    network: Network, order: list[str], params: dict, xs: dict, run: Run
) -> Run:
    values = {n: a[run.t % PERIOD] for n, a in xs.items()}
    states, fired = {}, dict(run.fired)
    for name in order:
        heard = [
            (run.values if (a, b) in network.late else values)[a]
            for a, b in network.edges
            if b == name
        ]
        part = network.made[name][0]
        x = sum(heard[1:], start=heard[0])
        states[name], values[name] = part.step(params[name], run.states[name], x)
        if name in fired:
            fired[name] |= jnp.any(values[name] > 0)
    return Run(run.t + 1, states, values, fired)


def _patterns(shape: tuple[int, ...]) -> np.ndarray:
    """The test input, over and over, `(steps, samples, *shape)`."""
    rng = np.random.default_rng(0)
    held, now = rng.uniform(-1, 1, shape), rng.uniform(-1, 1, (PERIOD, *shape))
    ones, often, seldom = np.ones(shape), 1.0 * (now > 0), 1.0 * (now > 0.8)
    rows = [ones, -ones, held, -held, now, often, seldom]
    some = np.stack([np.broadcast_to(row, now.shape) for row in rows], 1)
    return np.concatenate([some, HIGHEST * some], 1)

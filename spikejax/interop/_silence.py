"""Which neurons of a graph cannot fire, found by running it on test input."""

from __future__ import annotations

from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from spikejax.interop import _layout, _wiring

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
    with jax.ensure_compile_time_eval():
        start = _start(network, spiking)
        advance = partial(_advance, network, network.order)

        def goes_on(run: Run):
            fired = jnp.stack(list(run.fired.values()))
            return (run.t < steps) & ~jnp.all(fired)

        end = jax.lax.while_loop(goes_on, advance, start)
        return [n for n in network.order if n in spiking and not end.fired[n]], steps


def _kind(network: Network, name: str) -> str:
    return type(network.nodes[name]).__name__


def _steps(network: Network, dt: float) -> int:
    """A hundred, or three of the longest time constant, and all delays in a row."""
    nodes = [network.nodes[n] for n in network.made]
    taus = [getattr(node, k) for node in nodes for k in CONSTANTS if hasattr(node, k)]
    longest = max((float(np.max(tau)) for tau in taus), default=0.0) / dt
    delays = [np.max(n.delay) / dt for n in nodes if _wiring.is_port(n, "Delay")]
    return int(min(max(100, 3 * longest), LONGEST / 2) + sum(delays))


def _start(network: Network, spiking: list[str]) -> Run:
    """Everything at rest, all that is heard late silent."""
    dtype = jnp.result_type(float)
    rows = len(_patterns(jnp.zeros((), int), (1,)))
    shapes = {n: (rows, *shape) for n, shape in network.inputs.items()}
    structs = {n: jax.ShapeDtypeStruct(shape, dtype) for n, shape in shapes.items()}
    states: dict[str, Any] = {}
    waiting = list(network.made)
    while waiting:
        name, source = next(
            (b, a) for a, b in network.edges if b in waiting and a in structs
        )
        waiting.remove(name)
        part, params = network.made[name]
        states[name] = part.init(jax.random.key(0), structs[source])[1]
        structs[name] = jax.eval_shape(
            part.step, params, states[name], structs[source]
        )[1]
    values = {n: jnp.zeros(structs[n].shape, structs[n].dtype) for n in structs}
    return Run(
        jnp.zeros((), int), states, values, {n: jnp.zeros((), bool) for n in spiking}
    )


def _advance(network: Network, order: list[str], run: Run) -> Run:
    values = {n: _patterns(run.t, shape) for n, shape in network.inputs.items()}
    states, fired = {}, dict(run.fired)
    for name in order:
        heard = [
            (run.values if (a, b) in network.late else values)[a]
            for a, b in network.edges
            if b == name
        ]
        part, params = network.made[name]
        x = sum(heard[1:], start=heard[0])
        states[name], values[name] = part.step(params, run.states[name], x)
        if name in fired:
            fired[name] |= jnp.any(values[name] > 0)
    return Run(run.t + 1, states, values, fired)


def _patterns(t: jax.Array, shape: tuple[int, ...]) -> jax.Array:
    """The test input of one step, `(samples, *shape)`."""
    dtype, key = jnp.result_type(float), jax.random.key(0)
    now = jax.random.uniform(jax.random.fold_in(key, t), shape, dtype, -1, 1)
    held = jax.random.uniform(key, shape, dtype, -1, 1)
    ones = jnp.ones(shape, dtype)
    often, seldom = ((now > level).astype(dtype) for level in (0.0, 0.9))
    rows = jnp.stack([ones, -ones, held, -held, now, often, seldom])
    return jnp.concatenate([rows, HIGHEST * rows])

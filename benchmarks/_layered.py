"""Networks of linear layers and leaky neurons: `python -m benchmarks.networks`.

Two hidden layers, each brought to the activity asked for, with what stands between or
before them: dropout, batch norm, a skip connection, blocks within blocks, other
surrogates. `by hand` is the same network in plain JAX, as one would write it: products
over all steps at once, neurons by a scan. Of a sampled surrogate both others have the
whole one, whose gradient its own is on average: what differs is compared to `reference`
with the same draws.
"""

import functools
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

import spikejax as sj
from benchmarks import _timing
from spikejax.core import draws

BETA = 0.9
RATE = 0.2
INPUTS, OUTPUTS, SHARE = 700, 20, 0.02
KEY = jax.random.key(0)
NARROW = sj.surrogate.triangular(0.05)


class Layered(NamedTuple):
    """A network of two hidden layers, and what is special about it."""

    hidden: int = 1024
    batch: int = 64
    steps: int = 100
    spike: Any = NARROW
    between: str = ""  # "dropout", "norm", "residual", "nested" or "recurrent"
    activity: float = 0.015


def sampled(surrogate: Any, keep: float) -> Any:
    """The same surrogate with few of its slopes."""
    return sj.surrogate.sampled(surrogate, keep=keep)


WIDE, ATAN = sj.surrogate.triangular(1.0), sj.surrogate.atan()
WORKS = {
    "lif, plain": Layered(),
    "lif, dropout": Layered(between="dropout"),
    "lif, batch norm": Layered(between="norm"),
    "lif, residual": Layered(between="residual"),
    "lif, nested": Layered(between="nested"),
    "lif, triangular(1.0)": Layered(spike=WIDE),
    "lif, atan": Layered(spike=ATAN),
    "lif, triangular(1.0) sampled 0.1": Layered(spike=sampled(WIDE, 0.1)),
    "lif, atan sampled 0.1": Layered(spike=sampled(ATAN, 0.1)),
    "lif of 128, T=250": Layered(128, 256, 250),
    "lif of 256": Layered(256, 256, 100),
    "recurrent lif of 128, T=250": Layered(128, 256, 250, between="recurrent"),
    "recurrent lif of 256": Layered(256, 256, 100, between="recurrent"),
}


def blocks(work: Layered) -> list[list[sj.Cell]]:
    """The cells of each hidden layer."""
    found = []
    for _ in range(2):
        norm = [sj.batch_norm()] if work.between == "norm" else []
        drop = [sj.dropout(RATE)] if work.between == "dropout" else []
        neuron = sj.lif(BETA, spike=work.spike)
        if work.between == "recurrent":
            neuron = sj.recurrent(neuron, sj.linear(work.hidden, bias=False))
        synapse = sj.linear(work.hidden, bias=not norm)
        found.append([synapse, *norm, neuron, *drop])
    return found


def arranged(work: Layered, values: list) -> tuple:
    """What belongs to the cells of both layers and the read-out, as the network has
    it."""
    size = (len(values) - 2) // 2
    first, second, rest = values[:size], values[size:-2], values[-2:]
    if work.between == "nested":
        return tuple(first), tuple(second), tuple(rest)
    if work.between == "residual":
        return (*first, tuple(second), *rest)
    return (*first, *second, *rest)


def network(work: Layered) -> sj.Cell:
    """The whole network."""
    first, second = blocks(work)
    read_out = [sj.linear(OUTPUTS), sj.li(BETA)]
    if work.between == "nested":
        return sj.serial(*[sj.serial(*part) for part in (first, second, read_out)])
    if work.between == "residual":
        return sj.serial(*first, sj.residual(sj.serial(*second)), *read_out)
    return sj.serial(*first, *second, *read_out)


def begun(work: Layered, xs: jax.Array) -> tuple[list, list, list[float]]:
    """Params and states of the cells, one after another, whose hidden layers have the
    activity, and what they have."""
    cells = [*sum(blocks(work), []), sj.linear(OUTPUTS), sj.li(BETA)]
    made, state = sj.serial(*cells).init(KEY, xs[0])
    params, rates = list(made), []
    size = (len(cells) - 2) // 2
    has_norm, is_dropped = work.between == "norm", work.between == "dropout"
    for layer in range(2):
        at = layer * size + has_norm
        end = layer * size + size - is_dropped
        part = sj.serial(*cells[:end])
        names = ("gamma",) if has_norm else ("w", "b")

        def scaled(scale, at=at, names=names, own=tuple(params)):
            new = {k: scale * a if k in names else a for k, a in own[at].items()}
            return [*own[:at], new, *own[at + 1 :]]

        @jax.jit
        def rate_of(scale, part=part, end=end, scaled=scaled):
            given = (tuple(scaled(scale)[:end]), tuple(state[:end]))
            return part.unroll(*given, xs)[1].mean()

        low, high, scale, rate = 1e-3, 1e3, 1.0, 0.0
        for _ in range(20):
            scale = (low * high) ** 0.5
            rate = float(rate_of(scale))
            if abs(rate / work.activity - 1) < 0.05:
                break
            low, high = (low, scale) if rate > work.activity else (scale, high)
        params = scaled(scale)
        rates.append(rate)
    return params, list(state), rates


def by_hand(work: Layered, params: list, state: list, xs: jax.Array) -> jax.Array:
    """The membranes that are read out, in plain JAX."""
    whole = work.spike._replace(keep=None)
    size = (len(params) - 2) // 2
    z = xs
    for layer in range(2):
        own = params[layer * size : (layer + 1) * size]
        x = z @ own[0]["w"]
        x = x + own[0]["b"] if "b" in own[0] else x
        if work.between == "norm":
            mean, var = x.mean((0, 1)), x.var((0, 1))
            x = own[1]["gamma"] * (x - mean) / jnp.sqrt(var + 1e-5) + own[1]["delta"]
        w = own[-1]["feedback"]["w"] if work.between == "recurrent" else None

        def step(carry, x, w=w):
            u, z = carry
            x = x if w is None else x + z @ w
            u = BETA * (u - jax.lax.stop_gradient(z)) + x
            z = whole(u - 1.0)
            return (u, z), z

        before = z
        start = jnp.zeros(x.shape[1:])
        z = jax.lax.scan(step, (start, start), x)[1]
        if work.between == "dropout":
            z = z * state[(layer + 1) * size - 1].mask
        if work.between == "residual" and layer:
            z = z + before

    def leak(u, x):
        u = BETA * u + x
        return u, u

    y = z @ params[-2]["w"] + params[-2]["b"]
    return jax.lax.scan(leak, jnp.zeros(y.shape[1:]), y)[1]


def compare(name: str, repetitions: int) -> dict[str, Any]:
    """One row."""
    work = WORKS[name]
    shape = (work.steps, work.batch, INPUTS)
    xs = (jax.random.uniform(KEY, shape) < SHARE).astype(jnp.float32)
    labels = jax.random.randint(KEY, (work.batch,), 0, OUTPUTS)
    params, state, activity = begun(work, xs)

    def trained(membranes):
        def loss(params, xs):
            mean = membranes(params, xs).mean(0)
            chosen = jax.nn.log_softmax(mean)[jnp.arange(work.batch), labels]
            return -chosen.mean()

        return jax.jit(jax.value_and_grad(loss))

    def ours(backend, work):
        net, states = network(work), arranged(work, state)
        if work.spike.keep is None:  # the states of one that is not drawn
            states = draws.unsalted(states)[0]

        def membranes(params, xs):
            with sj.kernels.use(backend):
                return net.unroll(arranged(work, params), states, xs)[1]

        return trained(membranes)

    whole = work._replace(spike=work.spike._replace(keep=None))
    plain = [draws.unsalted(own)[0] for own in state]
    hand = trained(functools.partial(_by_hand, whole, plain))
    runs = {"event": ours("auto", work), "reference": ours("reference", whole)}
    runs["by hand"] = hand
    is_drawn = work.spike.keep is not None
    same = ours("reference", work) if is_drawn else runs["reference"]
    found, expected = runs["event"](params, xs), same(params, xs)
    error = _apart(found, expected)
    row = {
        "work": name,
        "activity %": ", ".join(f"{100 * a:.1f}" for a in activity),
        "difference": error,
        "by hand": _apart(hand(params, xs), runs["reference"](params, xs)),
    }
    sides = {k: functools.partial(run, params, xs) for k, run in runs.items()}
    row |= _timing.row(sides, repetitions)
    return row | _timing.peaks(runs, params, xs)


def _by_hand(work, state, params, xs):
    return by_hand(work, params, state, xs)


def _apart(found: Any, expected: Any) -> float:
    pairs = zip(jax.tree.leaves(found), jax.tree.leaves(expected), strict=True)
    return max(_timing.difference(a, b) for a, b in pairs)

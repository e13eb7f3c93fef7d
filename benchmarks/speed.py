"""Training steps of every neuron model: the sides of `benchmarks.neurons speed`.

A step is forward, backward and Adam on 784-n-10 with the model in both layers. The
weights are drawn once and scaled so that every layer has the asked-for activity; the
peer gets the same weights and the same spikes, and its loss and gradient are compared
before anything is timed. `spikejax` uses its own surrogate, `atan` snnTorch's. A
yardstick is timed with them: `product`, by XLA, of the size of one layer's feedback.
In half precision parameters and membranes are float32, as `precision` has them.
"""

import functools
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import optax

import spikejax as sj
from benchmarks import _timing, images, works
from benchmarks.peers import protocol

CLASSES = 10
RATE = 1e-6  # of Adam: weights, and so activity, stay as they are
LATE = sj.reset.delayed(sj.reset.subtract)  # when snnTorch resets
LATE_ZERO = sj.reset.delayed(sj.reset.zero)


def _recurrent(neuron: Callable) -> Callable:
    """The model with all-to-all feedback."""
    return lambda n, **how: sj.recurrent(neuron(n, **how), sj.linear(n))


def _lif(n: int, **how: Any) -> sj.Cell:
    return sj.lif(0.9, reset=LATE, **how)


def _cuba_lif(n: int, **how: Any) -> sj.Cell:
    return sj.cuba_lif(0.8, 0.9, reset=LATE, **how)


# What snnTorch has, by the names of its classes.
PEERS = {
    "Leaky": _lif,
    "Lapicque": lambda n, **how: sj.lapicque(5.0, 2.0, reset=LATE, **how),
    "Synaptic": _cuba_lif,
    "Alpha": lambda n, **how: sj.alpha_lif(0.9, 0.8, reset=LATE_ZERO, **how),
    "RLeaky": _recurrent(_lif),
    "RSynaptic": _recurrent(_cuba_lif),
}
# What it has not.
OTHERS = {
    "if_": lambda n, **how: sj.if_(**how),
    "alif": lambda n, **how: sj.alif(0.9, 0.95, 1.5, **how),
    "plif": lambda n, **how: sj.plif(**how),
    "adlif": lambda n, **how: sj.adlif(0.6, 0.9, 0.5, 1.0, **how),
    "brf": lambda n, **how: sj.brf(3.0, 0.5, dt=0.1, **how),
    "resonate_and_fire": lambda n, **how: sj.resonate_and_fire(0.7, -0.1, **how),
    "eif": lambda n, **how: sj.eif(**how),
    "qif": lambda n, **how: sj.qif(**how),
    "izhikevich": lambda n: sj.izhikevich(dt=1.0),
    "adex": lambda n: sj.adex(dt=1.0),
    "hodgkin_huxley": lambda n: sj.hodgkin_huxley(dt=0.2, substeps=2),
    "sigma_delta": lambda n, **how: sj.sigma_delta(0.5, **how),
    "slstm": lambda n, **how: sj.slstm(n, **how),
    "psn": lambda n, **how: sj.psn(25, **how),
    "sliding_psn": lambda n, **how: sj.sliding_psn(4, **how),
    "lif, one to one": lambda n: sj.recurrent(_lif(n), sj.one_to_one()),
}
MODELS = PEERS | OTHERS


class Task(NamedTuple):
    """A network, where it starts, what it is trained on, and what was measured."""

    net: sj.Cell
    params: Any
    state: Any
    xs: jax.Array
    labels: jax.Array
    activity: tuple[float, ...]
    dtype: str


def spikes(code: str, batch: int, steps: int, data: images.Images) -> jax.Array:
    """Images as spikes `(steps, batch, 784)`: at most one a pixel, or at its rate."""
    pixels = jnp.asarray(data.pixels[:batch])
    if code == "rate":
        return sj.encode.rate(jax.random.key(0), pixels, steps)
    return sj.encode.latency(pixels, steps, linear=True, normalize=True, clip=True)


def task(
    model: str, n: int, xs: jax.Array, labels: Any, activity: float, dtype: str
) -> Task:
    """784-n-10 with `model` in both layers, both at the asked-for activity."""
    cells = net_cells(model, n)
    net = in_series(cells, dtype)
    params, state = jax.jit(net.init)(jax.random.key(1), xs[0])
    params, before, shares = list(params), xs, [share(xs)]
    for i in (0, 2):
        layer = in_series(cells[i : i + 2], dtype)

        @jax.jit
        def outputs(gain, layer=layer, i=i, inside=params[i : i + 2], before=before):
            linear = {**inside[0], "w": scaled(gain, inside[0]["w"])}
            return layer.unroll((linear, inside[1]), state[i : i + 2], before)[1]

        def measured(gain, outputs=outputs):
            return share(outputs(gain))

        gain = works.solve(measured, activity, high=1e6)
        params[i] = {**params[i], "w": scaled(gain, params[i]["w"])}
        before = outputs(gain)
        shares.append(share(before))
    labels = jnp.asarray(labels)
    return Task(net, tuple(params), state, xs, labels, tuple(shares), dtype)


def in_series(cells: Sequence[sj.Cell], dtype: str) -> sj.Cell:
    """In float32, or with products and spikes in half precision."""
    net = sj.serial(*cells)
    return net if dtype == "float32" else sj.precision(net, dtype)


def scaled(gain: Any, w: jax.Array) -> jax.Array:
    """Multiples of 2^-12: both sides' sums over spikes are the same."""
    return jnp.round(gain * w * 2.0**12) / 2.0**12


def share(zs: jax.Array) -> float:
    """How many are not zero."""
    return float(jnp.mean(zs != 0, dtype=jnp.float32))


def net_cells(model: str, n: int, **how: Any) -> tuple[sj.Cell, ...]:
    """Weights and neurons of both layers."""
    make = MODELS[model]
    return sj.linear(n), make(n, **how), sj.linear(CLASSES), make(CLASSES, **how)


def ours(work: Task, net: sj.Cell) -> tuple[Callable, float, np.ndarray]:
    """A training step to call again and again, the first loss and gradient."""
    adam = optax.adam(RATE)

    def loss(params, xs):
        zs = net.unroll(params, work.state, xs)[1]
        return sj.loss.ce_count(zs.astype(jnp.float32), work.labels)

    @functools.partial(jax.jit, donate_argnums=(0, 1))
    def train(params, moments, xs):
        value, grads = jax.value_and_grad(loss)(params, xs)
        updates, moments = adam.update(grads, moments, params)
        return optax.apply_updates(params, updates), moments, value

    first, grads = jax.jit(jax.value_and_grad(loss))(work.params, work.xs)
    params = jax.tree.map(jnp.copy, work.params)
    box = [params, adam.init(params)]

    def run():
        *box[:], value = train(*box, work.xs)
        return value

    return run, float(first), np.asarray(grads[0]["w"], np.float32)


def product(xs: jax.Array, n: int, dtype: str) -> Callable:
    """What n neurons say to each other in all steps, as one dense product."""
    rows = xs.shape[0] * xs.shape[1]
    a, b = (jax.random.normal(jax.random.key(k), (k, n), dtype) for k in (rows, n))
    return functools.partial(jax.jit(jnp.matmul), a, b)


def problem(model: str, work: Task, hoisted: bool) -> protocol.Problem:
    """The same network with the same weights, for snnTorch, in float32."""
    arrays = {"xs": work.xs}
    for i, (linear, neuron) in enumerate((work.params[:2], work.params[2:])):
        arrays |= {f"{k}{i}": array for k, array in linear.items()}
        if "feedback" in neuron:
            arrays[f"v{i}"] = neuron["feedback"]["w"]
    arrays = {k: np.asarray(v, np.float32) for k, v in arrays.items()}
    arrays["labels"] = np.asarray(work.labels)
    more = {"kind": model, "hoisted": hoisted}
    return protocol.Problem(arrays, 0.9, 1.0, adam=True, rate=RATE, more=more)


def compare(
    model: str,
    n: int,
    work: Task,
    peer: protocol.Peer | None,
    repetitions: int,
    hoisted: bool,
) -> dict:
    """One row: equality first, then the sides in turn."""
    sides = {}
    sides["spikejax"], first, _ = ours(work, work.net)
    row = {"model": model, "width": n, "dtype": work.dtype}
    for layer, value in zip(("input", "hidden", "output"), work.activity, strict=True):
        row[f"{layer} %"] = 100 * value
    known = peer is not None and model in PEERS
    difference: float | str = "-"
    if known:
        same = in_series(net_cells(model, n, spike=sj.surrogate.atan()), work.dtype)
        sides["atan"], _, gradient = ours(work, same)
        loss = peer.make(problem(model, work, hoisted))["loss"]
        difference = _timing.difference(gradient, peer.check()["w0"])
        wide = work.dtype == "float32"
        if wide and abs(loss - first) > 1e-2 * first:
            raise SystemExit(f"{model}: losses {first:.4f} and {loss:.4f} differ")
        sides["snntorch"] = peer.step
    sides["product"] = product(work.xs, n, work.dtype)
    times = _timing.interleaved(sides, repetitions)
    row["spikejax ms"] = _timing.milliseconds(times, "spikejax")
    row["samples/s"] = 1e3 * work.xs.shape[1] / row["spikejax ms"]
    for side in ("atan", "snntorch"):
        row[f"{side} ms"] = _timing.milliseconds(times, side) if known else "-"
    row["product ms"] = _timing.milliseconds(times, "product")
    for name, side in (("over snntorch", "spikejax"), ("atan over it", "atan")):
        row[name] = _timing.ratio(times, "snntorch", side) if known else "-"
    return {**row, "gradient differs": difference}

"""Whole networks at the cost of their spikes: `python -m benchmarks.networks`.

Loss and gradients of networks of convolutions, leaky neurons and pools, and of linear
layers (`benchmarks._layered`, which adds JAX by hand): `event` is spikejax as users run
it, `reference` the same network on plain JAX, and where `--peers` names the directory
that `benchmarks/peers/setup.sh` fills, `spikingjelly` that of convolutions on PyTorch,
channels last. Weights are scaled so that every hidden layer has the activity asked for
(that of the rows called "active": nearly all), which is measured and printed. Losses
and gradients are compared before anything is timed; the sides take
turns, and a ratio is the median of those within turns. The peak is of the memory that
XLA sets aside for a step, beside arguments and results.

`--works` chooses among the rows, `--repetitions` says how often each side runs.
"""

import argparse
import functools
import pathlib
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

import spikejax as sj
from benchmarks import _layered, _timing
from benchmarks.peers import protocol

BETA = 0.9
POOL = 2
KEY = jax.random.key(0)


class Work(NamedTuple):
    """Images, and the features and window of every convolution."""

    size: int
    features: tuple[int, ...]
    window: int
    outputs: int = 10
    batch: int = 32
    steps: int = 50
    activity: float = 0.015
    share: float = 0.02  # of the input
    width: float = 0.05


NMNIST = Work(34, (12, 64), 5)
DVS = Work(64, (32, 64), 3, 11, 16)
ACTIVE = {"activity": 0.9, "share": 0.9}
WORKS = {
    "N-MNIST 12c5-p2-64c5-p2-10": NMNIST,
    "DVS 32c3-p2-64c3-p2-11": DVS,
    "N-MNIST, active": NMNIST._replace(**ACTIVE),
    "DVS, active": DVS._replace(**ACTIVE),
}


def blocks(work: Work) -> list[sj.Cell]:
    """A convolution, its neurons and a pool, for each layer."""
    found = []
    for features in work.features:
        spike = sj.surrogate.triangular(work.width)
        found += [
            sj.conv(features, (work.window, work.window)),
            sj.lif(BETA, spike=spike),
            sj.max_pool((POOL, POOL)),
        ]
    return found


def network(work: Work) -> sj.Cell:
    """The whole network."""
    return sj.serial(*blocks(work), sj.flatten(), sj.linear(work.outputs), sj.li(BETA))


def brought(work: Work, params: tuple, xs: jax.Array) -> tuple[tuple, list[float]]:
    """Params whose hidden layers have the activity, and what they have."""
    own, found = list(params), []
    for k in range(len(work.features)):
        conv, neuron, pool = blocks(work)[3 * k : 3 * k + 3]
        put = jax.jit(lambda p, xs, c=conv: c.unroll(p, (), xs)[1])(own[3 * k], xs)
        spikes = jax.jit(
            lambda y, scale, n=neuron: n.unroll({}, n.init(KEY, y[0])[1], scale * y)[1]
        )
        offset = jnp.abs(put) if work.activity > 0.5 else put
        low, high, scale, rate = 1e-3, 1e3, 1.0, 0.0
        for _ in range(20):
            scale = (low * high) ** 0.5
            rate = float(spikes(offset, scale).mean())
            if abs(rate / work.activity - 1) < 0.05:
                break
            low, high = (low, scale) if rate > work.activity else (scale, high)
        w, b = own[3 * k]["w"], own[3 * k]["b"]
        if work.activity > 0.5:
            w = jnp.abs(w)
        own[3 * k] = {"w": scale * w, "b": scale * b}
        y = jax.jit(lambda p, xs, c=conv: c.unroll(p, (), xs)[1])(own[3 * k], xs)
        z = spikes(y, 1.0)
        found.append(float(z.mean()))
        xs = pool.unroll({}, (), z)[1]
    return tuple(own), found


def problem(work: Work, params: tuple, xs: jax.Array, labels: Any) -> protocol.Problem:
    """The same for a peer."""
    arrays = {"xs": np.asarray(xs), "labels": np.asarray(labels)}
    for k in range(len(work.features)):
        arrays |= {f"{n}{k}": np.asarray(a) for n, a in params[3 * k].items()}
    arrays |= {n: np.asarray(a) for n, a in params[-2].items()}
    return protocol.Problem(arrays, BETA, work.width, False, 0.0, {"pool": POOL})


def trained(work: Work, labels: jax.Array, backend: str = "auto"):
    """Loss and gradients of the network, as users run it or on plain JAX."""
    net = network(work)

    def loss(params, xs):
        state = net.init(KEY, xs[0])[1]
        mean = net.unroll(params, state, xs)[1].mean(0)
        chosen = jax.nn.log_softmax(mean)[jnp.arange(work.batch), labels]
        return -chosen.mean()

    def run(params, xs):
        with sj.kernels.use(backend):
            return jax.value_and_grad(loss)(params, xs)

    return jax.jit(run)


def to_the_peer(peer: protocol.Peer, work: Work, found: tuple) -> float:
    """How far loss and gradients are from those of a peer that has the problem."""
    theirs = peer.check()
    loss, gradients = found
    ours = {"loss": loss} | gradients[-2]
    for k in range(len(work.features)):
        ours |= {f"{n}{k}": a for n, a in gradients[3 * k].items()}
    return max(_timing.difference(ours[k], theirs[k]) for k in ours)


def exact(
    peer: protocol.Peer, work: Work, params: tuple, xs: jax.Array, labels: jax.Array
) -> float:
    """The same of two images in float64: no membrane is as near to its threshold.

    Of millions in float32 one or another is, and the spike that it gives on one side
    alone moves gradients by far more than rounding does.
    """
    work = work._replace(batch=2)
    with jax.enable_x64(True):
        params, xs = jax.tree.map(lambda a: a.astype("float64"), (params, xs[:, :2]))
        peer.make(problem(work, params, xs, labels[:2]))
        return to_the_peer(peer, work, trained(work, labels[:2])(params, xs))


def compare(name: str, repetitions: int, peers: str | None) -> dict[str, Any]:
    """One row."""
    work = WORKS[name]
    shape = (work.steps, work.batch, work.size, work.size, 2)
    xs = (jax.random.uniform(KEY, shape) < work.share).astype(jnp.float32)
    labels = jax.random.randint(KEY, (work.batch,), 0, work.outputs)
    params, activity = brought(work, network(work).init(KEY, xs[0])[0], xs)
    runs = {
        "event": trained(work, labels),
        "reference": trained(work, labels, "reference"),
    }
    sides = {side: functools.partial(run, params, xs) for side, run in runs.items()}
    found = {side: run() for side, run in sides.items()}
    pairs = zip(*map(jax.tree.leaves, found.values()), strict=True)
    row = {
        "work": name,
        "activity %": ", ".join(f"{100 * a:.1f}" for a in activity),
        "difference": max(_timing.difference(a, b) for a, b in pairs),
    } | _timing.peaks(runs, params, xs)
    if peers is None:
        return row | _timing.row(sides, repetitions)
    python = str(pathlib.Path(peers, "spikingjelly", "bin", "python"))
    module = "benchmarks.peers.spikingjelly_conv"
    with protocol.Peer(module, python, _timing.threads()) as peer:
        row["to the peer in float64"] = exact(peer, work, params, xs, labels)
        peer.make(problem(work, params, xs, labels))
        row["to the peer"] = to_the_peer(peer, work, found["event"])
        return row | _timing.row(sides | {"spikingjelly": peer.step}, repetitions)


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    names = [*WORKS, *_layered.WORKS]
    parser.add_argument("--works", nargs="+", choices=names, default=names)
    parser.add_argument("--repetitions", type=int, default=5)
    parser.add_argument("--peers", help="directory of the peers' environments")
    parser.add_argument("--json", help="file to write to")
    args = parser.parse_args()
    rows = []
    for name in args.works:
        if name in WORKS:
            rows.append(compare(name, args.repetitions, args.peers))
        else:
            rows.append(_layered.compare(name, args.repetitions))
        print(rows[-1], flush=True)
    _timing.report(rows, args.json)


if __name__ == "__main__":
    main()

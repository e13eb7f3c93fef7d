"""Time to accuracy against other frameworks: `python -m benchmarks.reach --peers DIR`.

Spoken digits, 100 steps of 64 mel bands: a recurrent layer of 256 `lif` neurons, beta
0.95, and a readout whose mean membrane goes into the cross entropy; a triangle of
half-width 0.3 and height 0.3; batches of 64; Adam at 3e-3, falling to zero along half a
cosine over `--epochs`. All sides have the same initial weights and the same batches in
the same order, and are networks of `benchmarks.peers` as their users write them.
`--check` times nothing: it compares loss, spikes and gradients of the first batch, as
`benchmarks.frameworks` does and with its rules: where a framework resets another way,
with spikejax under that rule.

Each side is a process of its own, in turn over the seeds: it starts, imports,
compiles, trains, and ends with the first epoch after which 97 % of the 300 test
recordings are classified. `s` is the wall time of that process from its start;
`training s` leaves out imports; `epochs` is how many it took. A side that does not get
there within `--epochs` and `--seconds` has its last accuracy and no time.
"""

import argparse
import json
import pathlib
import tempfile
import time
from typing import Any

import jax
import numpy as np

import spikejax as sj
from benchmarks import _timing, frameworks
from benchmarks.peers import protocol

HIDDEN, BETA, WIDTH, HEIGHT = 256, 0.95, 0.3, 0.3
RATE, BATCH, TARGET = 3e-3, 64, 0.97
SIDES = ("spikejax", "snntorch", "spikingjelly", "norse", "spyx", "jaxpike")


def problem(data: Any, order: np.ndarray, seed: int) -> protocol.Problem:
    """Weights of a seed, and the first batch."""
    net = sj.serial(
        sj.linear(HIDDEN, init=sj.init.lecun(2.0)),
        sj.linear(HIDDEN, init=sj.init.lecun(0.2), bias=False),
        sj.linear(10),
    )
    x = jax.ShapeDtypeStruct((1, data.train.spikes.shape[-1]), np.float32)
    into, feedback, out = net.init(jax.random.key(seed), x)[0]
    rows = order[0, 0]
    arrays = {
        "xs": data.train.spikes[:, rows].astype(np.float32),
        "labels": data.train.labels[rows],
        "w0": into["w"],
        "b0": into["b"],
        "v0": feedback["w"],
        "w": out["w"],
        "b": out["b"],
    }
    arrays = {name: np.asarray(array) for name, array in arrays.items()}
    more = {"factor": WIDTH * HEIGHT, "decay": order.shape[0] * order.shape[1]}
    return protocol.Problem(arrays, BETA, WIDTH, True, RATE, more)


def batches(count: int, epochs: int, seed: int) -> np.ndarray:
    """Recordings of each batch of each epoch; what is left over is left out."""
    rng = np.random.default_rng(seed)
    steps = count // BATCH
    drawn = [rng.permutation(count)[: steps * BATCH] for _ in range(epochs)]
    return np.reshape(drawn, (epochs, steps, BATCH))


def reach(
    side: str, root: str | None, given: protocol.Problem, path: str, limit: float
) -> Any:
    """One process, from its start to the target."""
    begun = time.perf_counter()
    with frameworks.running([side], root) as sides:
        found = sides[side].train(given, path, TARGET, limit)
        seconds = time.perf_counter() - begun
    reached = found["accuracy"][-1] >= TARGET
    return {
        "s": round(seconds, 2) if reached else None,
        "training s": round(found["seconds"], 2),
        "epochs": len(found["accuracy"]),
        "accuracy %": 100 * found["accuracy"][-1],
    }


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--peers", help="where benchmarks/peers/setup.sh put them")
    parser.add_argument("--sides", nargs="+", choices=SIDES, default=list(SIDES))
    parser.add_argument("--seeds", type=int, nargs="+", default=[0, 1, 2])
    parser.add_argument("--epochs", type=int, default=10, help="at most")
    parser.add_argument("--seconds", type=float, default=300.0, help="at most")
    parser.add_argument("--check", action="store_true", help="only compare")
    parser.add_argument("--lines", type=pathlib.Path, help="a file of runs, added to")
    args = parser.parse_args()
    _timing.require_kernels()
    data = sj.datasets.digits()
    with tempfile.TemporaryDirectory() as folder:
        for seed in args.seeds:
            order = batches(len(data.train.labels), args.epochs, seed)
            given, path = problem(data, order, seed), f"{folder}/{seed}.npz"
            parts = data.train, data.test
            arrays = {
                f"{name}_{k}": v
                for name, part in zip(("train", "test"), parts, strict=True)
                for k, v in (
                    ("spikes", np.packbits(part.spikes, axis=-1)),
                    ("labels", part.labels),
                )
            }
            np.savez(path, order=order, **arrays)
            if args.check:
                compare(args.sides, args.peers, given)
                continue
            for side in args.sides:
                row = {"side": side, "seed": seed}
                row |= reach(side, args.peers, given, path, args.seconds)
                print(json.dumps(row), flush=True)
                if args.lines:
                    with args.lines.open("a") as file:
                        file.write(json.dumps(row) + "\n")


def compare(sides: list[str], root: str | None, given: protocol.Problem) -> None:
    """Loss, spikes and gradients of the first batch; exits where they are others."""
    with frameworks.running(sides, root) as processes:
        print(frameworks.versions(processes))
        for side, peer in processes.items():
            wanted = frameworks.expected(given, frameworks.RULES.get(side, {}))
            peer.make(given)
            apart = frameworks.differences(peer.check(), wanted)
            print(side, json.dumps(apart), flush=True)
            frameworks.refuse(side, side, apart)


if __name__ == "__main__":
    main()

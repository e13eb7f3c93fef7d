"""Training by events against dense training: `python -m benchmarks.events`.

`product` compares one matrix product and its gradients, `sparse` those with a sparse
matrix, also with `jax.experimental.sparse`, `feedback` recurrent layers with few and
with all connections; `recurrent`, `network` and `memory` compare networks (see
`benchmarks.layers`). Without a command, all of them.

Both sides run in one process on the same threads, interleaved; a number is the median
of the ratios of the repetitions, above one where events win. Results are compared
before they are timed. `fresh` gives every result new memory, as `y = f(x)` does;
`reused` donates the last result to the next call.

The event side includes all that a call does: lists of events from the bits, the copy
of the weights, the store of the result. Spikes come packed, dense spikes dense.
"""

import argparse
import functools

import jax
import jax.numpy as jnp
import numpy as np

from benchmarks import _timing, layers, sparse, works
from spikejax import events

DENSITIES = (0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0)
CONNECTED = (0.01, 0.05, 0.2)
NETWORKS = ("recurrent", "network", "memory")


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(dest="command")
    for name in ("feedback", *NETWORKS):
        command = commands.add_parser(name)
        command.add_argument("--repetitions", type=int, default=5)
        command.add_argument("--json", help="a file to write to, instead of printing")
    command = commands.add_parser("sparse", help="the same with a sparse matrix")
    command.add_argument("--rows", type=int, default=4800)
    command.add_argument("--inputs", type=int, default=1472)
    command.add_argument("--outputs", type=int, default=1472)
    command.add_argument("--connected", type=float, nargs="+", default=CONNECTED)
    command.add_argument("--densities", type=float, nargs="+", default=[0.01, 0.1, 1.0])
    command.add_argument("--repetitions", type=int, default=5)
    command.add_argument("--json", help="a file to write to, instead of printing")
    command = commands.add_parser("product", help="y = z W, dW and dz")
    command.add_argument("--rows", type=int, default=4800)
    command.add_argument("--inputs", type=int, default=1472)
    command.add_argument("--outputs", type=int, default=1472)
    command.add_argument("--dtype", default="float32")
    command.add_argument("--densities", type=float, nargs="+", default=DENSITIES)
    command.add_argument(
        "--products", nargs="+", default=["y", "dw", "dz"], choices=["y", "dw", "dz"]
    )
    command.add_argument("--repetitions", type=int, default=7)
    command.add_argument("--json", help="a file to write to, instead of printing")
    args = parser.parse_args()
    _timing.require_kernels()
    if args.command is None:
        for name in ("product", "sparse", "feedback", *NETWORKS):
            run(parser.parse_args([name]))
        return
    if args.repetitions < 5:
        parser.error("a median needs 5 repetitions or more")
    run(args)


# Neurons, batch, steps, activity, support.
RECURRENT = (
    (1024, 64, 100, 0.015, 0.02),
    (1024, 64, 100, 0.015, 0.12),
    (4096, 48, 50, 0.015, 0.02),
    (4096, 48, 50, 0.003, 0.004),
)
# Neurons, batch, steps, share of the connections.
FEEDBACK = (
    (1024, 64, 100, 0.01),
    (1024, 64, 100, 0.1),
    (1024, 64, 100, 0.5),
    (4096, 16, 50, 0.001),
    (4096, 16, 50, 0.02),
    (4096, 16, 50, 0.1),
    (4096, 16, 50, 0.5),
)
NETWORK = ((0.01, 0.017), (0.05, 0.05), (0.1, 0.1))


def run(args: argparse.Namespace) -> None:
    """One command: its rows, as a table and as JSON."""
    if args.command == "recurrent":
        rows = [
            layers.compare(f"recurrent {n[0]}", works.recurrent(*n), args.repetitions)
            for n in RECURRENT
        ]
        rate = _timing.bandwidth()
        for row, sizes in zip(rows, RECURRENT, strict=True):
            moved = layers.bytes_moved(*sizes)
            row["least GB"] = moved / 1e9
            row["at bandwidth, ms"] = 1e3 * moved / rate
        return _timing.report(rows, args.json, read_GB_per_s=round(rate / 1e9, 1))
    if args.command == "network":
        rows = [
            layers.compare(
                "network",
                works.network((1466, 1466), 48, 100, *shares),
                args.repetitions,
            )
            for shares in NETWORK
        ]
        return _timing.report(rows, args.json)
    if args.command == "memory":
        work = works.network((1466, 1466), 48, 100, *NETWORK[0])
        row = {
            "work": "network, peak memory above its arguments",
            "activity %": 100 * work.activity,
            **layers.memory(work),
        }
        return _timing.report([row], args.json)
    if args.command == "feedback":
        rows = [sparse.feedback(*n, args.repetitions) for n in FEEDBACK]
        return _timing.report(rows, args.json)
    if args.command == "sparse":
        rows = [
            row
            for connected in args.connected
            for density in args.densities
            for row in sparse.compare(connected, density, args)
        ]
        size = f"{args.rows}x{args.inputs}->{args.outputs} float32"
        return _timing.report(rows, args.json, size=size)
    rows = [row for density in args.densities for row in product(density, args)]
    size = f"{args.rows}x{args.inputs}->{args.outputs} {args.dtype}"
    _timing.report(rows, args.json, size=size)


def product(density: float, args: argparse.Namespace) -> list[dict]:
    """One density: y, dw and dz, each as events and as `auto` against dense."""
    rng = np.random.default_rng(0)
    shape = (args.rows, args.inputs)
    x = jnp.asarray(rng.random(shape) < density, args.dtype)
    support = jnp.asarray(rng.random(shape) < density)
    w = jnp.asarray(rng.normal(size=(args.inputs, args.outputs)), args.dtype)
    dy = jnp.asarray(rng.normal(size=(args.rows, args.outputs)), args.dtype)
    spikes = jax.jit(events.pack)(x, support)

    def y(kernel, spikes, w):
        return events.matmul(spikes, w, kernel=kernel)

    def dw(kernel, spikes, dy):
        return jax.vjp(lambda w: y(kernel, spikes, w), w)[1](dy)[0]

    def dz(kernel, spikes, dy, w):
        def forward(carrier):
            return y(kernel, spikes._replace(cotangent=carrier), w)

        return jax.vjp(forward, spikes.cotangent)[1](dy)[0]

    dense = {
        "y": (lambda x, w: x @ w, (x, w)),
        "dw": (lambda x, dy: x.T @ dy, (x, dy)),
        "dz": (lambda dy, w, s: jnp.where(s, dy @ w.T, 0), (dy, w, support)),
    }
    event = {
        "y": (y, (spikes, w)),
        "dw": (dw, (spikes, dy)),
        "dz": (dz, (spikes, dy, w)),
    }
    share = float(jnp.mean(x, dtype=jnp.float32))
    rows = []
    for name in args.products:
        expected = jax.jit(dense[name][0])(*dense[name][1])
        function, of = event[name]
        sides = {"dense": dense[name]}
        for kernel in ("event", "auto"):
            sides[kernel] = (functools.partial(function, kernel), of)
        if name == "y":
            for kernel in ("event", "auto"):
                run = functools.partial(events.matmul, kernel=kernel)
                sides[f"{kernel} of x"] = (run, (x, w))
        error = max(
            _timing.difference(jax.jit(run)(*of), expected)
            for run, of in sides.values()
        )
        tolerance = 1e-5 if w.dtype.itemsize >= 4 else 2e-2
        if error > tolerance:
            raise SystemExit(f"{name} at {density}: results differ by {error:.1e}")
        for memory in ("fresh", "reused"):
            if memory == "fresh":
                runs = {
                    side: functools.partial(jax.jit(run), *of)
                    for side, (run, of) in sides.items()
                }
            else:
                runs = {
                    side: _timing.reusing(run, *of) for side, (run, of) in sides.items()
                }
            times = _timing.interleaved(runs, args.repetitions)
            row = {
                "product": name,
                "activity %": 100 * share,
                "memory": memory,
                "dense ms": _timing.milliseconds(times, "dense"),
                "event ms": _timing.milliseconds(times, "event"),
            }
            for side in ("event", "auto", "event of x", "auto of x"):
                known = side in times
                row[side] = _timing.ratio(times, "dense", side) if known else "-"
            rows.append({**row, "difference": error})
    return rows


if __name__ == "__main__":
    main()

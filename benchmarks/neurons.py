"""Every neuron model in training: `python -m benchmarks.neurons COMMAND`.

`speed` times one training step (forward, backward, Adam) of 784-1000-10 for every
model, on images as spikes: `latency` (at most one spike a pixel) and `rate`. With
`--peers DIR`, where `benchmarks/peers/setup.sh DIR snntorch` put an environment,
snnTorch runs the same networks, with the same weights and spikes, on the same number
of threads and in turn with spikejax, which is timed with its own surrogate and with
snnTorch's (`atan`). Losses are compared before anything is timed, except in half
precision: snnTorch computes in float32 whatever `--dtypes` are. `--hoisted` takes its
first product out of its loop over time, which its tutorials do not.

`population` trains 784-128-outputs on Fashion-MNIST and compares population codes
(10 outputs against 500, 50 of them a class) with more time steps: test accuracy after
each epoch, the time of a step, and which pairs no other is better than in both. The
surrogate decides much at one step: `atan`, snnTorch's own, learns best of the three.

`half` trains spoken digits in float32, bfloat16 and float16, compares test accuracy
and the peak memory of a training step, at `--sizes` of hidden neurons x batch.

`--data` is a folder with the four original files of MNIST or Fashion-MNIST, which do
not come with spikejax; without it `speed` takes random images, with MNIST's share of
lit pixels. Activity and times are printed, and written as JSON with `--json`.

Compare on a machine that does nothing else: torch's threads wait for each other, so a
third busy thread slows snnTorch far more than spikejax. The load is printed. Where
others work too, `taskset -c 0` before the command gives both sides one core and ratios
that still mean something.
"""

import argparse
import math

from benchmarks import _timing, half, images, peers, population, speed
from benchmarks.peers import protocol


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True)
    command = commands.add_parser("speed", help="training steps of every model")
    command.add_argument("--data", help="a folder with MNIST")
    command.add_argument("--peers", help="where benchmarks/peers/setup.sh put them")
    command.add_argument("--hoisted", action="store_true")
    command.add_argument("--models", nargs="+", default=list(speed.MODELS))
    command.add_argument("--widths", type=int, nargs="+", default=[1000])
    command.add_argument("--codes", nargs="+", default=["latency", "rate"])
    command.add_argument("--dtypes", nargs="+", default=["float32"])
    command.add_argument("--batch", type=int, default=128)
    command.add_argument("--steps", type=int, default=25)
    command.add_argument("--activity", type=float, default=0.05)
    command.add_argument("--repetitions", type=int, default=7)
    command.add_argument("--json", help="a file to write to, instead of printing")
    command = commands.add_parser("population", help="population codes against time")
    command.add_argument("--data", required=True, help="a folder with Fashion-MNIST")
    command.add_argument("--steps", type=int, nargs="+", default=[1, 2, 5, 10])
    command.add_argument("--outputs", type=int, nargs="+", default=[10, 100, 500])
    command.add_argument("--surrogate", choices=population.SURROGATES, default="atan")
    command.add_argument("--epochs", type=int, default=2)
    command.add_argument("--seeds", type=int, nargs="+", default=[0])
    command.add_argument("--figure", help="a file to draw accuracy against time to")
    command.add_argument("--json", help="a file to write to, instead of printing")
    command = commands.add_parser("half", help="half precision on spoken digits")
    command.add_argument("--seeds", type=int, nargs="*", default=[0, 1, 2])
    command.add_argument("--epochs", type=int, default=15)
    command.add_argument("--types", nargs="+", choices=half.TYPES, default=half.TYPES)
    command.add_argument("--sizes", nargs="*", default=["256x64", "1024x128"])
    command.add_argument("--repetitions", type=int, default=5)
    command.add_argument("--json", help="a file to write to, instead of printing")
    args = parser.parse_args()
    _timing.require_kernels()
    if args.command == "population":
        return run_population(args)
    if args.command == "half":
        return run_half(args)
    if args.repetitions < 5:
        parser.error("a median needs 5 repetitions or more")
    run_speed(args)


def run_speed(args: argparse.Namespace) -> None:
    """All models, widths, codes and types, beside snnTorch if there is one."""
    data = images.load(args.data)
    about = {"images": data.about, "batch": args.batch, "steps": args.steps}
    peer = None
    if args.peers:
        python = peers.python(args.peers, "snntorch")
        module = "benchmarks.peers.snntorch_models"
        peer = protocol.Peer(module, python, _timing.threads())
        about |= peer.ask("about") | {"hoisted": args.hoisted}
    rows = []
    for code in args.codes:
        for dtype in args.dtypes:
            xs = speed.spikes(code, args.batch, args.steps, data)
            for n in args.widths:
                for model in args.models:
                    labels = data.labels[: args.batch]
                    work = speed.task(model, n, xs, labels, args.activity, dtype)
                    row = speed.compare(
                        model, n, work, peer, args.repetitions, args.hoisted
                    )
                    rows.append({"code": code, **row})
                    print(" ".join(f"{k}={_short(v)}" for k, v in rows[-1].items()))
    if peer is not None:
        peer.close()
        about |= _means(rows)
    _timing.report(rows, args.json, **about)


def run_population(args: argparse.Namespace) -> None:
    """Every number of steps with every number of outputs."""
    data, test = images.load(args.data), images.load(args.data, "t10k")
    spike = population.SURROGATES[args.surrogate]
    rows = []
    for seed in args.seeds:
        for steps in args.steps:
            for outputs in args.outputs:
                found = population.train(
                    steps, outputs, args.epochs, seed, spike, data, test
                )
                rows.append(found)
                print(" ".join(f"{k}={_short(v)}" for k, v in found.items()))
    accuracy = f"epoch {args.epochs} %"
    rows = population.frontier(rows, accuracy)
    if args.figure:
        population.figure(rows, accuracy, args.figure)
    _timing.report(rows, args.json, images=data.about, spike=repr(spike))


def run_half(args: argparse.Namespace) -> None:
    """Trainings of every seed and type, then the memory of every size."""
    rows, sizes = [], []
    for seed in args.seeds:
        for kind in args.types:
            rows.append(half.train(kind, seed, args.epochs))
            print(" ".join(f"{k}={_short(v)}" for k, v in rows[-1].items()))
    for size in args.sizes:
        hidden, batch = map(int, size.split("x"))
        sizes += half.memory(hidden, batch, args.repetitions)
    if sizes:
        print(_timing.table(sizes))
    if rows:
        rows = half.compare(rows)
    _timing.report(rows or sizes, args.json, memory=sizes)


def _means(rows: list[dict]) -> dict[str, str]:
    """Geometric means of the ratios to snnTorch, for each code and type."""
    means = {}
    for code, dtype in sorted({(row["code"], row["dtype"]) for row in rows}):
        for side in ("over snntorch", "atan over it"):
            found = [
                row[side]
                for row in rows
                if (row["code"], row["dtype"]) == (code, dtype) and row[side] != "-"
            ]
            if found:
                mean = math.exp(sum(map(math.log, found)) / len(found))
                text = f"{mean:.2f} (least {min(found):.2f})"
                means[f"{code} {dtype}, {side}"] = text
    return means


def _short(value: object) -> str:
    return f"{value:.4g}" if isinstance(value, float) else str(value)


if __name__ == "__main__":
    main()

"""spikejax against other frameworks: `python -m benchmarks.frameworks [WORK ...]`.

The works are those of `benchmarks.works`, sparse and with all neurons active:
`recurrent`, a recurrent LIF layer of 1024 neurons with a readout, forward and backward,
64 sequences of 100 steps; `network`, a training step of 2312-1466-1466-10 with Adam, 48
sequences of 100 steps. A name with `-all` has 99.9 % of its neurons active, and a
surrogate that covers every membrane; after the others, only the three fastest peers are
in it: the time of a dense product is the same whatever it multiplies.

Every side is a process of its own (`benchmarks.peers`), with the same weights, inputs
and surrogate and as many threads. Loss, spikes and gradients are compared before
anything is timed, with spikejax's `reference` under the side's own rules (`RULES`).
Steps are taken in turn, one of each side in every repetition; numbers are medians,
`of spikejax` is the median of the ratios within repetitions. `first` is the first step,
which compiles. `peak` is the highest resident memory of a further step, `above` how
much of it came after the imports: weights, inputs and all that a step keeps.

Narrow surrogates over a hundred recurrent steps amplify the last bit: there, frameworks
that sum in another order have the same loss and spikes but other gradients.

`--peers DIR` is where `benchmarks/peers/setup.sh DIR` put the peers' environments; a
peer that is missing is named and left out.
"""

import argparse
import contextlib
import statistics
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import jax
import jax.numpy as jnp

import spikejax as sj
from benchmarks import _timing, peers, works
from benchmarks.peers import in_jax, protocol, spikejax

# Neurons or hidden layers, batch, steps, activity, support.
WORKS = {
    "recurrent": (works.recurrent, (1024, 64, 100, 0.015, 0.02)),
    "network": (works.network, ((1466, 1466), 48, 100, 0.01, 0.017)),
    "recurrent-all": (works.recurrent, (1024, 64, 100, 1.0, 1.0)),
    "network-all": (works.network, ((1466, 1466), 48, 100, 1.0, 1.0)),
}
LATE = sj.reset.delayed(sj.reset.subtract)
# Where a side's neurons are not the problem's: another moment of the reset, a gradient
# through it, spikes that leave a step later.
RULES = {
    "snntorch": {"reset": LATE},
    "norse": {"reset": sj.reset.attached(sj.reset.subtract)},
    "sinabs": {"reset": sj.reset.attached(sj.reset.subtract)},
    "jaxpike": {"reset": sj.reset.attached(sj.reset.subtract)},
    "spyx": {"reset": sj.reset.attached(LATE), "late": 1},
}
# Sums in another order move a membrane by 1e-7, and with it a spike in ten thousand.
LOSS, SPIKES = 1e-3, 5e-3

CONTENDERS = 3  # peers in a dense work after a sparse one

Sides = dict[str, protocol.Peer]


@contextlib.contextmanager
def running(names: Iterable[str], root: str | None) -> Iterator[Sides]:
    """The processes of all sides; those that are missing are named and left out."""
    with contextlib.ExitStack() as stack:
        sides = {}
        for name in names:
            try:
                python = peers.python(root, name)
            except SystemExit as missing:
                print(f"left out: {missing}")
                continue
            module = "spikejax" if name == "reference" else name
            kernels = "reference" if name == "reference" else "auto"
            sides[name] = stack.enter_context(
                protocol.Peer(
                    f"benchmarks.peers.{module}",
                    python,
                    _timing.threads(),
                    SPIKEJAX_KERNELS=kernels,
                )
            )
        yield sides


def versions(sides: Sides) -> dict[str, str]:
    """What each side says of itself."""
    return {
        name: " ".join(f"{k} {v}" for k, v in side.ask("about").items())
        for name, side in sides.items()
    }


def expected(problem: protocol.Problem, rules: dict[str, Any]) -> dict[str, Any]:
    """What a side should find, by `reference`."""
    with sj.kernels.use("reference"):
        functions = spikejax.network(
            problem.arrays,
            problem.beta,
            problem.width,
            factor=problem.factor,
            **rules,
        )
        params = jax.tree.map(jnp.asarray, problem.weights)
        return dict(in_jax.side(problem, params, *functions, dict).check())


def differences(found: dict[str, Any], wanted: dict[str, Any]) -> dict[str, float]:
    """Of loss, spikes and gradients, each relative."""
    weights = [name for name in wanted if name not in ("loss", "spikes")]
    pairs = {name: (found[name], wanted[name]) for name in wanted}
    by_name = {name: _timing.difference(*pair) for name, pair in pairs.items()}
    return {
        "loss differs": by_name["loss"],
        "spikes differ": by_name["spikes"],
        "gradient differs": max(by_name[name] for name in weights),
    }


def refuse(name: str, side: str, apart: dict[str, float]) -> None:
    """Exits where a side has another loss or other spikes."""
    if apart["loss differs"] > LOSS or apart["spikes differ"] > SPIKES:
        raise SystemExit(f"{name}: {side} computes something else: {apart}")


def compare(
    name: str, work: works.Work, sides: Sides, repetitions: int
) -> list[dict[str, Any]]:
    """One row for each side: equality first, then steps in turn, then memory."""
    rows, wanted = {}, {}
    for side, peer in sides.items():
        rules = RULES.get(side, {})
        if repr(rules) not in wanted:
            wanted[repr(rules)] = expected(work.problem, rules)
        first = peer.make(work.problem)["seconds"]
        apart = differences(peer.check(), wanted[repr(rules)])
        refuse(name, side, apart)
        rows[side] = {"first s": first, **apart}
    wanted.clear()
    steps = {side: peer.step for side, peer in sides.items()}
    times = _timing.interleaved(steps, repetitions, warm_up=0)  # `make` took the first
    memory = {side: peer.memory() for side, peer in sides.items()}
    shares = {"activity %": 100 * work.activity, "support %": 100 * work.support}
    return [
        {
            "work": name,
            "side": side,
            **shares,
            "ms": _timing.milliseconds(times, side),
            "least ms": 1e3 * min(times[side]),
            "of spikejax": _timing.ratio(times, side, "spikejax"),
            "peak MB": memory[side]["peak"],
            "above MB": memory[side]["above"],
            **rows[side],
        }
        for side, peer in sides.items()
    ]


def fastest(
    rows: Iterable[Mapping[str, Any]], among: Iterable[str], count: int = 1
) -> list[str]:
    """The fastest of some sides: by the median of their ratios over all works."""
    ratios: dict[str, list[float]] = {}
    for row in rows:
        if row["side"] in among:
            ratios.setdefault(row["side"], []).append(row["of spikejax"])
    return sorted(ratios, key=lambda side: statistics.median(ratios[side]))[:count]


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("works", nargs="*", metavar="WORK", default=list(WORKS))
    parser.add_argument("--peers", help="where benchmarks/peers/setup.sh put them")
    parser.add_argument(
        "--sides", nargs="+", default=[*peers.OURS, *peers.PEERS], help="spikejax first"
    )
    parser.add_argument("--repetitions", type=int, default=5)
    parser.add_argument("--json", help="a file to write to, instead of printing")
    args = parser.parse_args()
    if args.repetitions < 5:
        parser.error("a median needs 5 repetitions or more")
    if unknown := set(args.works) - set(WORKS):
        parser.error(f"no work {', '.join(sorted(unknown))}; there are {list(WORKS)}")
    _timing.require_kernels()
    rows = []
    sides = dict.fromkeys(["spikejax", *args.sides])
    with running(sides, args.peers) as processes:
        about = versions(processes)
        for name in args.works:
            draw, sizes = WORKS[name]
            chosen = processes
            if name.endswith("-all") and rows:
                names = {*peers.OURS, *fastest(rows, peers.PEERS, CONTENDERS)}
                chosen = {k: v for k, v in processes.items() if k in names}
            rows += compare(name, draw(*sizes), chosen, args.repetitions)
    _timing.report(rows, args.json, **about)


if __name__ == "__main__":
    main()

"""Every number and picture of the README: `python -m benchmarks.run --peers DIR`.

Runs other programs of this folder, one after the other, and writes what each finds as
JSON to `--out`. What README quotes:

- `frameworks`: spikejax against every peer, sparse and with all neurons active;
- `activity`: time of a training step against activity, with the fastest peer on JAX and
  the fastest on PyTorch, drawn as `activity.svg`;
- `small`: the products where events lose.

More can be asked for with `--only`: `network`, `recurrent` and `memory`, whole networks
against dense ones on JAX alone, and `grids`, paper B's networks likewise. In the end it
says where spikejax loses. `--peers` is where `benchmarks/peers/setup.sh DIR` put the
peers; without it, and for each that is missing, only what there is takes part. Takes
about ten minutes on two cores that do nothing else.
"""

import argparse
import json
import pathlib
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from benchmarks import _timing, frameworks, peers

SMALL = "product --rows 64 --inputs 256 --outputs 256 --products y".split()
DENSITIES = "--densities 0.1 0.2 0.3 0.5 1.0".split()
PARTS = {
    "frameworks": ["frameworks"],
    "activity": ["activity"],
    "small": ["events", *SMALL, *DENSITIES],
    "network": ["events", "network"],
    "recurrent": ["events", "recurrent"],
    "memory": ["events", "memory"],
    "grids": ["grids"],
}
QUOTED = ("frameworks", "activity", "small")
# Columns that compare: from here on spikejax is ahead, or up to here.
AHEAD_ABOVE = (
    *("of spikejax", "over plain", "over reference"),
    *("event", "auto", "event of x", "auto of x"),
)
AHEAD_BELOW = ("event / the smaller",)
OWN = ("spikejax", "reference")


def command(part: str, out: pathlib.Path, root: str | None) -> list[str]:
    """The program of a part and its arguments."""
    line = [*PARTS[part], "--json", str(out / f"{part}.json")]
    if part in ("frameworks", "activity"):
        line += ["--peers", root] if root else ["--sides", *peers.OURS]
    if part == "activity":
        line += ["--figure", str(out / "activity.svg")]
        if root and (known := out / "frameworks.json").exists():
            line += ["--sides", "plain", *best(read(known))]
    return line


def best(rows: Sequence[Mapping[str, Any]]) -> list[str]:
    """The fastest peer of each family where few neurons are active."""
    sparse = [row for row in rows if not row["work"].endswith("-all")]
    return [
        name
        for family in (peers.JAX, peers.TORCH)
        for name in frameworks.fastest(sparse, family)
    ]


def losses(rows: Iterable[Mapping[str, Any]]) -> list[str]:
    """The cases in which something else is ahead of spikejax."""
    found = []
    for row in rows:
        if row.get("side") in OWN:
            continue
        measured = {k: v for k, v in row.items() if isinstance(v, float)}
        known = [k for k in AHEAD_ABOVE if measured.get(k, 1.0) < 1]
        known += [k for k in AHEAD_BELOW if measured.get(k, 1.0) > 1]
        what = [str(row[k]) for k in ("work", "side", "product", "memory") if k in row]
        if "activity %" in row:
            what.append(f"{row['activity %']:.3g} % active")
        found += [f"{', '.join(what)}: {name} {row[name]:.2f}" for name in known]
    return found


def markdown(rows: Sequence[Mapping[str, Any]]) -> str:
    """Times of spikejax, and how many times longer every other side takes."""
    works = list(dict.fromkeys(row["work"] for row in rows))
    found = {(row["work"], row["side"]): row for row in rows}
    lines = [["", *works], ["---"] * (1 + len(works))]
    for side in dict.fromkeys(row["side"] for row in rows):
        texts = []
        for work in works:
            row = found.get((work, side))
            if row is None:
                texts.append("")
            elif side == "spikejax":
                texts.append(f"{row['ms']:.3g} ms")
            else:
                texts.append(f"{row['of spikejax']:.2g}x")
        lines.append([side, *texts])
    return "\n".join(
        "|" + "|".join(f" {text} " if text else " " for text in line) + "|"
        for line in lines
    )


def read(path: pathlib.Path) -> list[dict[str, Any]]:
    """The rows of a part."""
    return json.loads(path.read_text())["rows"]


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--peers", help="where benchmarks/peers/setup.sh put them")
    parser.add_argument("--only", nargs="+", choices=PARTS, default=QUOTED)
    parser.add_argument(
        "--out", type=pathlib.Path, default=pathlib.Path("runs/benchmarks")
    )
    args = parser.parse_args()
    _timing.require_kernels()
    args.out.mkdir(parents=True, exist_ok=True)
    for part in args.only:
        line = command(part, args.out, args.peers)
        print(f"\n== {part}: python -m benchmarks.{' '.join(line)}", flush=True)
        module, *rest = line
        done = subprocess.run([sys.executable, "-m", f"benchmarks.{module}", *rest])
        if done.returncode:
            raise SystemExit(f"{part} failed")
    if "frameworks" in args.only:
        print("\n" + markdown(read(args.out / "frameworks.json")))
    print("\n== where spikejax loses")
    for part in args.only:
        for text in losses(read(args.out / f"{part}.json")):
            print(f"{part}: {text}")


if __name__ == "__main__":
    main()

"""Time to import spikejax against jax and optax: `python -m benchmarks.imports`.

Each repetition starts a new interpreter for either side; the number is the median of
the ratios.
"""

import argparse
import functools
import subprocess
import sys

from benchmarks import _timing


def main() -> None:
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repetitions", type=int, default=9)
    parser.add_argument("--json", help="a file to write to, instead of printing")
    args = parser.parse_args()
    _timing.require_kernels()
    sides = {
        name: functools.partial(_run, f"import {name}")
        for name in ("jax, optax", "spikejax")
    }
    times = _timing.interleaved(sides, args.repetitions)
    row = {
        **{f"{name} ms": _timing.milliseconds(times, name) for name in sides},
        "spikejax / jax, optax": _timing.ratio(times, "spikejax", "jax, optax"),
    }
    _timing.report([row], args.json)


def _run(code: str) -> None:
    subprocess.run([sys.executable, "-c", code], check=True)


if __name__ == "__main__":
    main()

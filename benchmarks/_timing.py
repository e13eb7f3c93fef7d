"""Fair comparisons: sides interleaved in one run, medians of ratios, JSON.

An absolute time says little on a shared machine. So every repetition runs all sides
one after the other, and a comparison is the median of the ratios within repetitions.
"""

import concurrent.futures
import json
import os
import pathlib
import platform
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import jax
import numpy as np

import spikejax as sj

BUILT = pathlib.Path(__file__).parents[1] / "build" / "native"

PAUSE = 0.01  # seconds, in which a runtime frees what its last step had: 8 ms were seen

Times = dict[str, list[float]]


def interleaved(
    sides: Mapping[str, Callable[[], Any]], repetitions: int, warm_up: int = 1
) -> Times:
    """Seconds of each side in each repetition; the order turns round every time.

    Before each there is a pause, lest a side's clean-up be counted for the next one.
    """
    for _ in range(warm_up):
        for run in sides.values():
            jax.block_until_ready(run())
    times: Times = {name: [] for name in sides}
    for repetition in range(repetitions):
        order = list(sides) if repetition % 2 == 0 else list(reversed(sides))
        for name in order:
            time.sleep(PAUSE)
            start = time.perf_counter()
            jax.block_until_ready(sides[name]())
            times[name].append(time.perf_counter() - start)
    return times


def ratio(times: Times, slow: str, fast: str) -> float:
    """How many times faster `fast` is: the median over repetitions."""
    pairs = zip(times[slow], times[fast], strict=True)
    return statistics.median(s / f for s, f in pairs)


def row(sides: Mapping[str, Callable[[], Any]], repetitions: int) -> dict[str, Any]:
    """Of a table: the times of all sides, and how far the first is ahead of others."""
    times = interleaved(sides, repetitions)
    first, *others = sides
    found: dict[str, Any] = {f"{k} ms": milliseconds(times, k) for k in sides}
    return found | {f"over {k}": ratio(times, k, first) for k in others}


def peaks(runs: Mapping[str, Any], *given: Any) -> dict[str, float]:
    """Of a table: MB that the first program has beside its arguments and results, as
    XLA says, and its share of what the least of the others has."""
    sizes = []
    for run in runs.values():
        about = run.lower(*given).compile().memory_analysis()
        sizes.append(about.temp_size_in_bytes)
    first, *others = sizes
    found = {"peak MB": first / 1e6}
    return found | ({"of the least other": first / min(others)} if others else {})


def milliseconds(times: Times, side: str) -> float:
    """The median, for orientation only."""
    return 1e3 * statistics.median(times[side])


def reusing(function: Callable[..., jax.Array], *args: Any) -> Callable[[], jax.Array]:
    """Runs `function(*args)` into the memory of its last result (donation)."""
    into = jax.jit(
        lambda out, *args: function(*args), donate_argnums=0, keep_unused=True
    )
    box = [jax.block_until_ready(jax.jit(function)(*args))]

    def run() -> jax.Array:
        box[0] = into(box[0], *args)
        return box[0]

    return run


def difference(actual: Any, expected: Any) -> float:
    """The largest difference, relative to the largest expected value; inf if one is."""
    actual, expected = np.float64(actual), np.float64(expected)
    if not (np.isfinite(actual).all() and np.isfinite(expected).all()):
        return float("inf")
    scale = np.abs(expected).max(initial=0.0)
    return float(np.abs(actual - expected).max(initial=0.0) / max(scale, 1e-30))


def bandwidth(megabytes: int = 256, repetitions: int = 7) -> float:
    """Bytes a second that all threads together read from memory: the median."""
    count = len(os.sched_getaffinity(0))
    parts = [np.ones(megabytes << 18, np.float32) for _ in range(count)]
    rates = []
    with concurrent.futures.ThreadPoolExecutor(count) as pool:
        for _ in range(repetitions):
            start = time.perf_counter()
            list(pool.map(np.sum, parts))
            seconds = time.perf_counter() - start
            rates.append(sum(part.nbytes for part in parts) / seconds)
    return statistics.median(rates)


def require_kernels() -> str:
    """The native library that is measured; exits where `reference` would be.

    In a checkout it is the one that `make kernels` builds.
    """
    if BUILT.is_dir():
        os.environ.setdefault("SPIKEJAX_LIBRARY", str(BUILT))
    report = sj.kernels.report()
    on_cpu = {c.backend for c in report.choices if c.platform == "cpu"}
    if on_cpu == {"native"}:
        return f"native ({pathlib.Path(report.library).name})"
    why = report.reason or f"{report.source} asks for {report.requested}"
    raise SystemExit(
        f"no native kernels to measure: {why}; `make kernels` builds them for a "
        "checkout, SPIKEJAX_LIBRARY=DIR names others"
    )


def threads() -> int:
    """How many every side has."""
    return int(os.environ.get("NPROC", 0)) or len(os.sched_getaffinity(0))


def machine() -> dict[str, Any]:
    """What the numbers were measured on; both sides have the same threads."""
    return {
        "processor": _processor(),
        "threads": threads(),
        "load": round(os.getloadavg()[0], 2),
        "python": platform.python_version(),
        "spikejax": sj.__version__,
        "kernels": require_kernels(),
        "jax": jax.__version__,
        "device": jax.devices()[0].device_kind,
    }


def table(rows: Sequence[Mapping[str, Any]]) -> str:
    """Rows of equal keys, aligned."""
    head = list(rows[0])
    cells = [head, *([_cell(row[name]) for name in head] for row in rows)]
    widths = [max(len(line[i]) for line in cells) for i in range(len(head))]
    return "\n".join(
        "  ".join(cell.rjust(width) for cell, width in zip(line, widths, strict=True))
        for line in cells
    )


def report(
    rows: Sequence[Mapping[str, Any]], path: str | None, **about: Any
) -> dict[str, Any]:
    """Prints the machine and the table, then JSON, to a file if a path is given.

    Returns what it says of machine and protocol.
    """
    about = {**machine(), **about}
    print(" | ".join(f"{name}: {value}" for name, value in about.items()))
    print(table(rows))
    text = json.dumps({"about": about, "rows": list(rows)}, indent=1)
    if path is None:
        print(text)
    else:
        with open(path, "w") as file:
            file.write(text + "\n")
    return about


def _cell(value: Any) -> str:
    return f"{value:.4g}" if isinstance(value, float) else str(value)


def _processor() -> str:
    try:
        with open("/proc/cpuinfo") as file:
            names = [line for line in file if line.startswith("model name")]
        return names[0].split(":", 1)[1].strip()
    except (OSError, IndexError):
        return platform.processor() or platform.machine()

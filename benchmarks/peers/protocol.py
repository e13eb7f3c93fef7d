"""How a framework's process and the benchmark talk: lines of JSON, arrays in files.

`serve` is the end in the framework's process, `Peer` the one in the benchmark's. Needs
NumPy, imports neither spikejax nor any framework.

A problem is a classifier of `xs` `(time, batch, channels)`: layers of leaky
integrate-and-fire neurons, u <- beta (u - z) + x, z = H(u - 1), with a triangular
surrogate of a given width and no gradient through the reset, then a leaky integrator
whose mean over time goes into the cross entropy with `labels`. Its arrays: `w0`, `b0`,
`w1`, `b1`, ... of the hidden layers (without them, `xs` are the currents of the first),
`v0` of the feedback from z to x one step later, and `w`, `b` of the readout.
"""

import contextlib
import importlib.metadata
import json
import os
import pathlib
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

import numpy as np

ROOT = pathlib.Path(__file__).parents[2]


class Problem(NamedTuple):
    """What to train, and how: whole steps of Adam, or only gradients of `xs` too.

    `more` is for a side that knows other neurons than these, and `factor` in it what
    the surrogate is multiplied with, `decay` the steps in which half a cosine takes the
    rate to zero.
    """

    arrays: dict[str, np.ndarray]
    beta: float
    width: float
    adam: bool
    rate: float
    more: dict[str, Any]

    @property
    def factor(self) -> float:
        """What the surrogate is multiplied with."""
        return self.more.get("factor", 1.0)

    @property
    def weights(self) -> dict[str, np.ndarray]:
        """What is trained."""
        return {k: v for k, v in self.arrays.items() if k not in ("xs", "labels")}

    @property
    def layers(self) -> list[dict[str, np.ndarray]]:
        """The hidden layers: `w` and `b` if they have weights, `v` if feedback."""
        return layers(self.arrays)


class Side(NamedTuple):
    """A network that is ready to train.

    `step` takes a training step, waits for it and returns its loss. `check` returns
    loss, the number of spikes of the last hidden layer as `spikes`, and gradients under
    the names of the problem's arrays, all at the problem's own weights. `learn` takes a
    training step on another batch, `answers` are the classes it finds for recordings.
    """

    step: Callable[[], float]
    check: Callable[[], Mapping[str, Any]]
    learn: Callable[[np.ndarray, np.ndarray], None] | None = None
    answers: Callable[[np.ndarray], np.ndarray] | None = None


def layers(arrays: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The arrays of each hidden layer, by names without a number."""
    found: dict[int, dict[str, Any]] = {}
    for name, array in arrays.items():
        if name[1:].isdecimal():
            found.setdefault(int(name[1:]), {})[name[0]] = array
    return [found[i] for i in range(len(found))]


# --- in the framework's process -------------------------------------------------------


def serve(packages: tuple[str, ...], make: Callable[[Problem, int], Side]) -> None:
    """Answers orders until there are no more.

    Args:
      packages: whose versions to tell.
      make: from a problem and a number of threads to a network.
    """
    with _answers() as out:
        side, imported = None, status("VmRSS:")
        for line in sys.stdin:
            order = json.loads(line)
            if order["do"] == "about":
                answer = {name: importlib.metadata.version(name) for name in packages}
            elif order["do"] == "make":
                side = make(_problem(order), order["threads"])
                start = time.perf_counter()
                loss = side.step()
                answer = {"seconds": time.perf_counter() - start, "loss": loss}
            elif order["do"] == "check":
                found = {k: np.asarray(v) for k, v in side.check().items()}
                np.savez(order["results"], **found)
                answer = {}
            elif order["do"] == "train":
                answer = train(make(_problem(order), order["threads"]), order)
            elif order["do"] == "step":
                answer = {"loss": side.step()}
            else:
                answer = peak(side.step, before=imported)
            print(json.dumps(answer), file=out, flush=True)


def train(side: Side, order: Mapping[str, Any]) -> dict[str, Any]:
    """Test accuracy after each epoch until it is `target`, or `limit` seconds are over.

    The file `data` holds spikes packed along their last axis and labels of both splits,
    and `order`, the recordings of each batch of each epoch.
    """
    assert side.learn is not None and side.answers is not None
    start, elapsed, history = time.perf_counter(), 0.0, []
    with np.load(order["data"]) as found:
        data = dict(found)
    spikes = {
        part: np.unpackbits(data[f"{part}_spikes"], axis=-1)
        for part in ("train", "test")
    }
    for epoch in data["order"]:
        for rows in epoch:
            side.learn(spikes["train"][:, rows], data["train_labels"][rows])
        right = side.answers(spikes["test"]) == data["test_labels"]
        history.append(float(right.mean()))
        elapsed = time.perf_counter() - start
        if history[-1] >= order["target"] or elapsed > order["limit"]:
            break
    return {"accuracy": history, "seconds": elapsed}


@contextlib.contextmanager
def _answers() -> Iterator[Any]:
    """Standard output for answers only: what a framework prints goes to the errors."""
    with os.fdopen(os.dup(1), "w") as out:
        os.dup2(2, 1)
        yield out


def _problem(order: dict[str, Any]) -> Problem:
    with np.load(order["arrays"]) as arrays:
        about = {k: order[k] for k in Problem._fields if k != "arrays"}
        return Problem(dict(arrays), **about)


def peak(
    run: Callable[[], Any], calls: int = 1, before: float | None = None
) -> dict[str, float]:
    """Peak resident memory of some calls in MB, and how much of it is `above` before.

    Without `before`, in bytes, it is what is resident when the calls begin.
    """
    forget_peak()
    before = status("VmRSS:") if before is None else before
    for _ in range(calls):
        run()
    highest = status("VmHWM:")
    return {"peak": highest / 2**20, "above": (highest - before) / 2**20}


def status(field: str) -> float:
    """Bytes, from the kernel's account of this process."""
    try:
        with open("/proc/self/status") as lines:
            found = [line for line in lines if line.startswith(field)]
        return 1024.0 * float(found[0].split()[1])
    except (OSError, IndexError):
        return 1024.0 * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def forget_peak() -> None:
    """The kernel counts the peak from here on (Linux)."""
    with contextlib.suppress(OSError), open("/proc/self/clear_refs", "w") as file:
        file.write("5")


# --- in the benchmark's process -------------------------------------------------------


class Peer:
    """A process with a framework in it."""

    def __init__(self, module: str, python: str, threads: int, **environment: str):
        self.module, self.threads = module, threads
        self.folder = tempfile.TemporaryDirectory()
        inherited = {k: v for k, v in os.environ.items() if k != "PYTHONSAFEPATH"}
        self.process = subprocess.Popen(
            [python, "-m", module],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env=inherited | {"PYTHONPATH": str(ROOT)} | environment,
        )

    def ask(self, do: str, **order: Any) -> dict[str, Any]:
        """One order, one answer."""
        stdin, stdout = self.process.stdin, self.process.stdout
        assert stdin is not None and stdout is not None
        line = ""
        with contextlib.suppress(BrokenPipeError):
            stdin.write(json.dumps({"do": do, **order}) + "\n")
            stdin.flush()
            line = stdout.readline()
        if not line:
            raise SystemExit(f"{self.module} has ended; its error is above")
        return json.loads(line)

    def _given(self, do: str, problem: Problem, **more: Any) -> dict[str, Any]:
        path = f"{self.folder.name}/arrays.npz"
        np.savez(path, **problem.arrays)
        order = problem._asdict() | {"arrays": path, "threads": self.threads} | more
        return self.ask(do, **order)

    def make(self, problem: Problem) -> dict[str, float]:
        """A network and its first step: `seconds`, with compilation, and `loss`."""
        return self._given("make", problem)

    def check(self) -> dict[str, np.ndarray]:
        """What `Side.check` finds."""
        path = f"{self.folder.name}/results.npz"
        self.ask("check", results=path)
        with np.load(path) as found:
            return dict(found)

    def step(self) -> float:
        """The loss of a training step."""
        return self.ask("step")["loss"]

    def train(
        self, problem: Problem, data: str, target: float, limit: float
    ) -> dict[str, Any]:
        """What `train` finds, from a new network."""
        return self._given("train", problem, data=data, target=target, limit=limit)

    def memory(self) -> dict[str, float]:
        """What `peak` says of a step, above what was resident after the imports."""
        return self.ask("memory")

    def close(self) -> None:
        """Ends the process."""
        assert self.process.stdin is not None and self.process.stdout is not None
        with contextlib.suppress(BrokenPipeError):
            self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()
        self.folder.cleanup()

    def __enter__(self) -> "Peer":
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()

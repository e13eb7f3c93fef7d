"""A framework with one weight, in NumPy: loss w^2, gradient 2w, a step of 1."""

import numpy as np

from benchmarks.peers import protocol


def make(problem: protocol.Problem, threads: int) -> protocol.Side:
    """Prints, as frameworks do, and needs as many threads as the rate says."""
    print("a greeting on standard output")
    assert threads == problem.rate
    box = [problem.arrays["w0"].copy()]

    def step() -> float:
        box[0] = box[0] - 1.0
        return float((box[0] ** 2).sum())

    def check():
        w = problem.arrays["w0"]
        return {"loss": (w**2).sum(), "spikes": np.float32(3), "w0": 2 * w}

    return protocol.Side(step, check)


if __name__ == "__main__":
    protocol.serve(("numpy",), make)

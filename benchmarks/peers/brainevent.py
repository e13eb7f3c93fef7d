"""brainevent: its event-driven product in the network written by hand.

It has products, no neurons: `BinaryArray(z) @ w`, on CPU by numba, here with its
parallel kernels on.
"""

import brainevent

from benchmarks.peers import plain, protocol


def product(z, w):
    """Rows of events times a matrix."""
    rows = brainevent.BinaryArray(z.reshape(-1, z.shape[-1])) @ w
    return rows.reshape(*z.shape[:-1], -1)


def make(problem: protocol.Problem, threads: int) -> protocol.Side:
    """Its kernels take numba's threads, the rest those of XLA."""
    brainevent.config.set_numba_parallel(True, threads)
    return plain.make(problem, threads, product)


if __name__ == "__main__":
    protocol.serve(("brainevent", "jax", "numba"), make)

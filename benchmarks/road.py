"""How long the road from `net.unroll` to a kernel is: frames, calls, names sniffed.

    python -m benchmarks.road [--against CHECKOUT]

Counts, but for two rows: they are the same on every machine. With another checkout
beside it (`git worktree add ../before cb28700`) both are counted by this script, in
processes of their own. The rows are functions and modules on the stack when
`linear`-`lif` calls its kernel, calls of functions of spikejax while the gradient of
linear-lif-linear-lif is traced, custom calls of it flat and in brackets, and `getattr`
and `hasattr` per thousand lines of the source. The rows in seconds are of the demo
(`spikejax train digits`), from the call of `learn.fit` to the end of its first step:
by the clock, and CPU time, which other work on a machine changes least.
"""

import argparse
import json
import os
import re
import subprocess
import sys
from pathlib import Path

COUNT = """
import json, os, sys, traceback
import jax, jax.numpy as jnp
import spikejax as sj
root = os.path.dirname(sj.__file__)
spike = sj.surrogate.triangular(0.05)
xs = jnp.zeros((100, 64, 700))

def layer(n):
    return [sj.linear(n), sj.lif(0.9, spike=spike)]

def problem(*cells):
    net = sj.serial(*cells)
    params, state = net.init(jax.random.key(0), xs[0])
    return (lambda p: net.unroll(p, state, xs)[1].sum()), params

stacks, call = [], jax.ffi.ffi_call
def spy(target, *args, **options):
    if target == "spikejax_lif_layer":
        frames = traceback.extract_stack()
        stacks.append([(f.filename, f.name) for f in frames if root in f.filename])
    return call(target, *args, **options)
jax.ffi.ffi_call = spy
f, params = problem(*layer(1024))
jax.make_jaxpr(f)(params)
jax.ffi.ffi_call = call
shortest = min(stacks, key=len)

f, params = problem(*layer(1024), *layer(1024))
jax.clear_caches()
calls = 0
def count(frame, event, arg):
    global calls
    calls += event == "call" and frame.f_code.co_filename.startswith(root)
sys.setprofile(count)
flat = jax.make_jaxpr(jax.grad(f))(params)
sys.setprofile(None)
nested = problem(sj.serial(*layer(1024)), sj.serial(*layer(1024)))
nested = jax.make_jaxpr(jax.grad(nested[0]))(nested[1])
dz = "target_name=spikejax_spike_matmul_dz"
print(json.dumps({
    "functions to the kernel": len(shortest),
    "modules to the kernel": len({file for file, _ in shortest}),
    "calls while the gradient is traced": calls,
    "dz products of events, flat": str(flat).count(dz),
    "dz products of events, in brackets": str(nested).count(dz),
}))
"""


FIRST_STEP = """
import contextlib, json, time
from spikejax import datasets, learn

class Done(Exception):
    pass

class Shown:
    def step(self, *about):
        raise Done

@contextlib.contextmanager
def progress(*about):
    yield Shown()

recipe, data = learn.recipes.digits(), datasets.digits()
begun, clock = time.process_time(), time.perf_counter()
with contextlib.suppress(Done):
    learn.fit(recipe, data, progress=progress)
print(json.dumps({
    "first step of the demo, seconds": round(time.perf_counter() - clock, 2),
    "first step of the demo, CPU seconds": round(time.process_time() - begun, 2),
}))
"""


def counted(checkout: Path, library: str) -> dict[str, float]:
    """The rows of one checkout, with the native kernels in a folder."""
    environment = os.environ | {
        "PYTHONPATH": str(checkout),
        "SPIKEJAX_LIBRARY": library,
        "PYTHONSAFEPATH": "1",
    }
    native = environment | {"SPIKEJAX_KERNELS": "native"}
    rows = _printed(COUNT, native) | sniffed(checkout / "spikejax")
    return rows | _printed(FIRST_STEP, environment)


def _printed(code: str, environment: dict[str, str]) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True
    )
    if done.returncode:
        raise SystemExit(done.stderr)
    return json.loads(done.stdout.splitlines()[-1])


def sniffed(package: Path) -> dict[str, float]:
    """`getattr` and `hasattr` per thousand lines of a package."""
    texts = [path.read_text() for path in package.rglob("*.py")]
    lines = sum(text.count("\n") for text in texts)
    found = sum(len(re.findall(r"\b(?:get|has)attr\(", text)) for text in texts)
    return {
        "lines": lines,
        "getattr and hasattr per 1000 lines": round(1000 * found / lines, 2),
    }


def main() -> None:
    """Prints the rows, beside those of another checkout if there is one."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    here = Path(__file__).parents[1]
    parser.add_argument("--against", type=Path, help="another checkout")
    parser.add_argument("--library", default=str(here / "build/native"))
    parser.add_argument("--library-against", help="its native kernels")
    given = parser.parse_args()
    sides = {"now": counted(here, given.library)}
    if given.against is not None:
        library = given.library_against or str(given.against / "build/native")
        sides = {"before": counted(given.against.resolve(), library)} | sides
    for row in sides["now"]:
        values = "  ".join(f"{name} {side[row]:>8}" for name, side in sides.items())
        print(f"{row:<40} {values}")
    if given.against is not None:
        row = "calls while the gradient is traced"
        print(f"{row}: {sides['now'][row] / sides['before'][row]:.2f} of before")


if __name__ == "__main__":
    main()

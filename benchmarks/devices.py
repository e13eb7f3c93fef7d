"""One network on many virtual devices: `python -m benchmarks.devices`.

A step of Adam under `jit` with a `NamedSharding` on the batch, of linear-recurrent
lif-linear-li (narrow triangle), on one, two and eight devices of one process, which
share its cores: beyond one they can only cost. Outputs, gradients and what the compiler
gathered are compared before anything is timed; the sides take turns, and a ratio is the
median of those within turns.
"""

import argparse
import os
import re
from typing import Any

DEVICES = (1, 2, 8)
STEPS, BATCH, INPUTS, NEURONS, OUTPUTS = 100, 64, 700, 1024, 20
SHARE, ACTIVITY = 0.02, 0.015


def training(run: Any, moved: Any, data: tuple) -> Any:
    """One step after another, each into the memory of the last one's parameters."""
    box = [moved]

    def step() -> Any:
        *box[0], grads, ys = run(*box[0], *data)
        return grads, ys

    return step


def main(repetitions: int, neurons: int) -> None:
    """Measures and prints."""
    flags = f"--xla_force_host_platform_device_count={max(DEVICES)}"
    os.environ["XLA_FLAGS"] = f"{os.environ.get('XLA_FLAGS', '')} {flags}"

    import jax
    import jax.numpy as jnp
    import numpy as np
    import optax
    from jax.sharding import Mesh, NamedSharding
    from jax.sharding import PartitionSpec as P

    import spikejax as sj
    from benchmarks import _timing

    spike = sj.surrogate.triangular(0.05)
    net = sj.serial(
        sj.linear(neurons),
        sj.recurrent(sj.lif(0.9, spike=spike), sj.linear(neurons, bias=False)),
        sj.linear(OUTPUTS),
        sj.li(0.9),
    )
    xs = jax.random.uniform(jax.random.key(1), (STEPS, BATCH, INPUTS)) < SHARE
    xs = xs.astype(jnp.float32)
    params, state = net.init(jax.random.key(0), xs[0])
    adam = optax.adam(1e-4)

    def activity(params):
        return sj.tap(net).unroll(params, state, xs)[1].inside[1].rate.mean()

    low, high, share = 0.1, 10.0, 0.0
    measure, scaled = jax.jit(activity), params
    for _ in range(20):
        scale = (low * high) ** 0.5
        scaled = (jax.tree.map(lambda a, s=scale: s * a, params[0]), *params[1:])
        share = float(measure(scaled))
        low, high = (low, scale) if share > ACTIVITY else (scale, high)
    params = scaled

    def loss(params, state, xs):
        ys = net.unroll(params, state, xs)[1]
        return jnp.square(ys).mean(), ys

    def step(params, moments, state, xs):
        grads, ys = jax.grad(loss, has_aux=True)(params, state, xs)
        updates, moments = adam.update(grads, moments, params)
        return optax.apply_updates(params, updates), moments, grads, ys

    def placed(count: int) -> tuple:
        mesh = Mesh(np.array(jax.devices()[:count]), ("batch",))

        def put(tree: Any, *spec: Any) -> Any:
            where = NamedSharding(mesh, P(*spec))
            return jax.tree.map(lambda a: jax.device_put(a + 0, where), tree)

        whole = put(params), put(adam.init(params))
        return *whole, put(state, "batch"), put(xs, None, "batch")

    sides, found = {}, {}
    for count in DEVICES:
        given = placed(count)
        run = jax.jit(step, donate_argnums=(0, 1)).lower(*given).compile()
        gathered = re.findall(r"= (\S+) all-gather", run.as_text())
        *moved, grads, ys = found[count] = run(*given)
        off = _timing.difference(ys, found[1][-1])
        pairs = zip(*map(jax.tree.leaves, (grads, found[1][-2])), strict=True)
        by = max(_timing.difference(*pair) for pair in pairs)
        off_by = f"outputs off by {off:.0e}, gradients by {by:.0e}"
        print(f"{count} devices: {off_by}, gathered {gathered or 'nothing'}")
        sides[str(count)] = training(run, moved, given[2:])
    times = _timing.interleaved(sides, repetitions)
    print(f"{share:.1%} active, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    for count in map(str, DEVICES):
        slower = _timing.ratio(times, count, "1")
        taken = f"{_timing.milliseconds(times, count):.0f} ms"
        print(f"{count} devices: {taken}, {slower:.2f} of one")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repetitions", type=int, default=7)
    parser.add_argument("--neurons", type=int, default=NEURONS)
    given = parser.parse_args()
    main(given.repetitions, given.neurons)

"""Products with a sparse matrix: against dense ones, and against JAX's `BCSR`.

Three ways to the same numbers: the matrix written out and XLA's dense product; the
product of spikes with its entries; `jax.experimental.sparse`, which takes a sparse
matrix and dense spikes, and whose transpose is kept beside it for the other direction.
"""

import argparse
import functools
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax.experimental import sparse

import spikejax as sj
from benchmarks import _timing
from spikejax import events
from spikejax.core.spec import spec


def compare(connected: float, activity: float, args: argparse.Namespace) -> list[dict]:
    """One connectivity and activity: y, dw and dz."""
    rng = np.random.default_rng(0)
    shape = (args.rows, args.inputs)
    places = (args.inputs, args.outputs)
    x = jnp.asarray(rng.random(shape) < activity, jnp.float32)
    support = jnp.asarray(rng.random(shape) < activity)
    dy = jnp.asarray(rng.normal(size=(args.rows, args.outputs)), jnp.float32)
    full = np.float32((rng.random(places) < connected) * rng.normal(size=places))
    w, dense = events.csr(full), jnp.asarray(full)
    at = np.nonzero(full)
    spikes = jax.jit(events.pack)(x, support)
    inward = sparse.BCSR.fromdense(full.T)
    outward = sparse.BCSR.fromdense(full)

    def y(spikes, w):
        return events.matmul(spikes, w)

    def dw(spikes, w, dy):
        return jax.vjp(lambda d: y(spikes, w._replace(data=d)), w.data)[1](dy)[0]

    def dz(spikes, w, dy):
        back = jax.vjp(lambda c: y(spikes._replace(cotangent=c), w), spikes.cotangent)[
            1
        ]
        return back(dy)[0]

    products = {
        "y": {
            "dense": (lambda x, w: x @ w, (x, dense)),
            "events": (y, (spikes, w)),
            "BCSR": (lambda x, w: (w @ x.T).T, (x, inward)),
        },
        "dw": {
            "dense": (lambda x, dy: (x.T @ dy)[at], (x, dy)),
            "events": (dw, (spikes, w, dy)),
        },
        "dz": {
            "dense": (lambda dy, w, s: jnp.where(s, dy @ w.T, 0), (dy, dense, support)),
            "events": (dz, (spikes, w, dy)),
            "BCSR": (
                lambda dy, w, s: jnp.where(s, (w @ dy.T).T, 0),
                (dy, outward, support),
            ),
        },
    }
    rows = []
    for name, sides in products.items():
        wanted = jax.jit(sides["dense"][0])(*sides["dense"][1])
        for side, (run, of) in sides.items():
            error = _timing.difference(jax.jit(run)(*of), wanted)
            if error > 1e-5:
                raise SystemExit(f"{name} as {side}: results differ by {error:.1e}")
        runs = {side: _timing.reusing(run, *of) for side, (run, of) in sides.items()}
        times = _timing.interleaved(runs, args.repetitions)
        row = {
            "product": name,
            "connected %": 100 * len(w.data) / full.size,
            "activity %": 100 * float(x.mean()),
            "dense ms": _timing.milliseconds(times, "dense"),
            "events ms": _timing.milliseconds(times, "events"),
            "over dense": _timing.ratio(times, "dense", "events"),
            "over BCSR": "-",
        }
        if "BCSR" in times:
            row["over BCSR"] = _timing.ratio(times, "BCSR", "events")
        rows.append(row)
    return rows


def feedback(
    neurons: int, batch: int, steps: int, connected: float, repetitions: int
) -> dict:
    """One row: a recurrent layer whose feedback is `linear`, or has some connections.

    Both begin with the same matrix. Their loss is compared first, and the gradient of
    every connection.
    """
    draw = sj.init.lecun(0.5)
    some = sj.sparse(neurons, density=connected, init=draw)
    rows = jax.ShapeDtypeStruct((neurons,), jnp.float32)
    weights = some.init(jax.random.key(0), rows)[0]["w"]
    about: Any = spec(some)
    full = np.asarray(about.matrix(weights).todense())
    made = {
        "linear": sj.linear(neurons, init=full),
        "sparse": sj.sparse(neurons, density=connected, init=weights),
    }
    spikes = jax.random.bernoulli(jax.random.key(1), 0.02, (steps, batch, 700))
    xs = spikes.astype(jnp.float32)
    runs, found, rate = {}, {}, 0.0
    for side, back in made.items():
        neuron = sj.lif(0.9, spike=sj.surrogate.triangular(0.05))
        hidden = sj.linear(neurons, init=sj.init.lecun(1.6))
        net = sj.serial(hidden, sj.recurrent(neuron, back), sj.linear(20), sj.li(0.9))
        params, state = net.init(jax.random.key(0), xs[0])

        def loss(params, net=net, state=state):
            return jnp.square(net.unroll(params, state, xs)[1].mean(0)).sum()

        runs[side] = functools.partial(jax.jit(jax.value_and_grad(loss)), params)
        value, gradients = runs[side]()
        dw = gradients[1]["feedback"]["w"]
        if side == "linear":
            places = about.matrix(weights).indices
            dw = jnp.take_along_axis(dw, places, axis=1)
        found[side] = value, dw
        rate = sj.activity(net, params, state, xs)[0].rate
    pairs = zip(*(jax.tree.leaves(found[s]) for s in made), strict=True)
    error = max(_timing.difference(a, b) for a, b in pairs)
    if error > 1e-4:
        raise SystemExit(f"feedback at {connected}: gradients differ by {error:.1e}")
    times = _timing.interleaved(runs, repetitions)
    milliseconds = {f"{s} ms": _timing.milliseconds(times, s) for s in runs}
    return {
        "neurons": neurons,
        "connected %": 100 * connected,
        "activity %": 100 * rate,
        **milliseconds,
        "over linear": _timing.ratio(times, "linear", "sparse"),
        "difference": error,
    }

"""Writes the custom calls of a few networks to files: what `replay.cc` runs.

`python tests/kernels/record.py FOLDER` needs the native kernels, of any build.
"""

import pathlib
import runpy
import sys

import jax
import jax.numpy as jnp
import numpy as np

import spikejax as sj
from spikejax.inspect.laws import make_case
from spikejax.kernels import ffi

TYPES = {  # XLA_FFI_DataType
    "bool": 1,
    "int64": 5,
    "int32": 4,
    "uint32": 8,
    "float16": 10,
    "float32": 11,
    "float64": 12,
    "bfloat16": 16,
}
WORDS = -1  # a list of int32


def main(folder: pathlib.Path) -> None:
    """Runs products and networks, forward and backward, and keeps every call."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.call"):
        old.unlink()
    run, seen = ffi.call, []

    def call(target, result, *args, **attributes):
        def save(*args):
            seen.append(target)
            path = folder / f"{len(seen):03}.{target}.call"
            path.write_bytes(recorded(target, result, args, attributes))

        jax.debug.callback(save, *args)
        return run(target, result, *args, **attributes)

    ffi.call = call
    with sj.kernels.use("native"):
        products()
        networks()
        population()
        jax.effects_barrier()
        cells(set(ffi.TARGETS) - set(seen))
    jax.effects_barrier()
    missing = set(ffi.TARGETS) - set(seen)
    if missing:
        raise SystemExit(f"never called: {', '.join(sorted(missing))}")
    print(f"{len(seen)} calls of {len(set(seen))} targets in {folder}")


def recorded(target, result, args, attributes) -> bytes:
    """A call as numbers of 8 bytes, names with their lengths, and raw arrays."""
    results = result if isinstance(result, (tuple, list)) else [result]
    out = [name(target), number(len(args))]
    for a in map(np.asarray, args):
        out += [shape(a), np.ascontiguousarray(a).tobytes()]
    out += [number(len(results)), *map(shape, results), number(len(attributes))]
    for key, value in sorted(attributes.items()):
        out.append(name(key))
        if isinstance(value, np.ndarray):
            out.append(number(WORDS, len(value), *value.tolist()))
            continue
        kind = "bool" if isinstance(value, bool) else "int64"
        out.append(number(TYPES[kind], int(value)))
    return b"".join(out)


def shape(a) -> bytes:
    size = int(np.prod(a.shape, dtype=int)) * a.dtype.itemsize
    return number(TYPES[a.dtype.name], size, len(a.shape), *a.shape)


def name(text: str) -> bytes:
    return number(len(text)) + text.encode()


def number(*values: int) -> bytes:
    return np.array(values, "<i8").tobytes()


def products() -> None:
    """Several tiles and blocks, odd sizes, narrow results, groups."""
    rng = np.random.default_rng(0)
    for rows, inputs, outputs, dtype in [
        (300, 331, 197, "float32"),
        (1100, 65, 3, "float32"),
        (70, 90, 70, "bfloat16"),
        (3, 5, 2, "float32"),
    ]:
        z = jnp.asarray(rng.random((rows, inputs)) < 0.05, dtype)
        support = jnp.asarray(rng.random(z.shape) < 0.1)
        w = jnp.asarray(rng.normal(size=(inputs, outputs)), dtype)
        b = jnp.asarray(rng.normal(size=outputs), dtype)
        dy = jnp.asarray(rng.normal(size=(rows, outputs)), dtype)

        def packed(z, w, b, support=support):
            return sj.events.matmul(sj.events.pack(z, support), w, bias=b)

        def plain(z, w, b, support=support):
            return sj.events.matmul(z, w, support, b, kernel="event")

        for product in (packed, plain):
            y, pull = jax.vjp(product, z, w, b)
            jax.block_until_ready((y, pull(dy)))
        many = jnp.stack([w, 2 * w])
        jax.block_until_ready(jax.vmap(packed, (None, 0, None))(z, many, b))
        jax.block_until_ready(sj.events.unpack(sj.events.pack(z)))
    big = jnp.asarray(rng.random((128, 128)) < 0.02, jnp.float32)
    sj.events.matmul(sj.events.pack(big), jnp.ones((128, 128)))  # counts first
    pattern = sj.events.csr(rng.normal(size=(128, 70)) * (rng.random((128, 70)) < 0.2))

    def sparse(x, data):
        return sj.events.matmul(x, pattern._replace(data=data), kernel="event")

    for x in (sj.events.pack(big, big > 0), big):
        y, pull = jax.vjp(sparse, x, pattern.data)
        jax.block_until_ready(pull(y))


def networks() -> None:
    """Layers of both kinds, recurrent or not, with every gradient."""
    narrow = sj.surrogate.triangular(0.3)
    beta = sj.init.uniform(0.8, 0.95)
    net = sj.serial(
        sj.linear(70, init=sj.init.lecun(2.0)),
        sj.recurrent(sj.lif(beta, spike=narrow), sj.linear(70)),
        sj.linear(90, init=sj.init.lecun(2.0)),
        sj.recurrent(sj.cuba_lif(0.5, beta, spike=narrow), sj.linear(90)),
        sj.linear(1100, init=sj.init.lecun(2.0)),
        sj.lif(beta, spike=narrow),
        sj.linear(3),
        sj.li(0.9),
    )
    xs = jax.random.normal(jax.random.key(1), (12, 33, 9))
    wide = sj.serial(  # in one piece with layers, in blocks of time; tiles in step
        sj.linear(90, kernel="event"),
        sj.lif(beta, spike=narrow),
        sj.linear(300, kernel="event"),
        sj.lif(beta, spike=narrow, reset=sj.reset.zero),
        sj.linear(300),
        sj.recurrent(sj.lif(beta, spike=narrow), sj.linear(300)),
    )
    many = sj.serial(  # steps that are dense, rows and columns that fill no panel
        sj.linear(331, init=sj.init.lecun(4.0)),
        sj.recurrent(
            sj.lif(beta, spike=sj.surrogate.triangular(5.0)),
            sj.linear(331, init=sj.init.lecun(0.1)),
        ),
        sj.linear(3),
    )
    spikes = jnp.asarray(jax.random.bernoulli(jax.random.key(2), 0.1, (40, 60, 130)))
    spikes = jnp.asarray(spikes, jnp.float32)
    for cell, given in ((net, xs), (wide, spikes), (many, xs + 1.0)):
        params, state = cell.init(jax.random.key(0), given[0])

        def loss(params, xs, cell=cell, state=state):
            return (cell.unroll(params, state, xs)[1] ** 2).mean()

        jax.block_until_ready(jax.jit(jax.grad(loss, (0, 1)))(params, given))


def population() -> None:
    """Bits that come in through connections, and a delay: forwards alone."""
    feedback = sj.serial(sj.delays(3), sj.sparse(300, fan_out=7))
    inward = sj.sparse(300, fan_out=9, init=sj.init.constant(0.5))
    net = sj.serial(inward, sj.recurrent(sj.cuba_lif(0.8, 0.9), feedback))
    fired = jax.random.bits(jax.random.key(0), (20, 2, 3), jnp.uint32)
    params, state = net.init(jax.random.key(1), (2, 70))
    xs = sj.events.spikes(fired, 70)
    jax.block_until_ready(sj.events.unroll(net, params, state, xs))
    jax.block_until_ready(sj.events.count(net, params, state, xs))


def cells(missing: set[str]) -> None:
    """Those that the laws are tried on and that call what nothing else has called."""
    laws = pathlib.Path(__file__).parents[1] / "laws/members.py"
    for cell in runpy.run_path(str(laws))["MEMBERS"].values() if missing else ():
        case = make_case(cell)

        def loss(params, xs, case=case):
            ys = case.cell.unroll(params, case.state, xs)[1]
            return sum([(y**2).mean() for y in jax.tree.leaves(ys)])

        grad = jax.grad(loss, (0, 1))
        text = str(jax.make_jaxpr(grad)(case.params, case.xs))
        if any([f"target_name={target}\n" in text for target in missing]):
            jax.block_until_ready(jax.jit(grad)(case.params, case.xs))


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))

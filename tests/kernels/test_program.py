"""Programs: an equation as instructions, against the equation itself."""

import platform
import runpy
from functools import partial
from pathlib import Path
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given, settings

import spikejax as sj
from spikejax.core.spec import spec
from spikejax.kernels import ffi
from spikejax.kernels.program import emit, execute
from spikejax.kernels.program.code import MOST, Source
from spikejax.kernels.program.find import find

from .equations import EQUATIONS, OPERATIONS, Equation

SHAPE = (3, 5)
NARROW = sj.surrogate.triangular(0.4)
LEARNED = sj.init.uniform(0.6, 0.9)


class State(NamedTuple):
    u: jax.Array
    w: jax.Array


def neuron(equation, state=State, **constants):
    return sj.neuron(equation, state, **constants)


def with_output(output):
    """A neuron whose output something makes of its spike, its state and its input."""

    def step(state, x):
        u = 0.9 * state.u + x
        z = NARROW(u - 0.3)
        y = output(z, state, x)
        return State(u * (1 - jax.lax.stop_gradient(y)), state.w + 0.1 * z), y

    step.__name__ = step.__qualname__ = output.__name__
    return step


def gated(z, state, x):
    return jnp.where(state.w > x, 0.0, z)


def inverted(z, state, x):
    return jnp.where(z > 0.5, 0.0, jnp.where(state.w > 0, 1.0, z))


def detached(z, state, x):
    return jax.lax.stop_gradient(z)


def product(z, state, x):
    return z * (state.w > 0).astype(z.dtype)


@jax.custom_jvp
def softer(z, state, x):
    return z


@softer.defjvp
def _(primals, tangents):
    return primals[0], 0.3 * tangents[0]


OUTPUTS = [with_output(f) for f in (gated, inverted, detached, product, softer)]


@jax.custom_jvp
def own_spike(v):
    return (v > 0).astype(v.dtype)


@own_spike.defjvp
def _(primals, tangents):
    (v,), (dv,) = primals, tangents
    return own_spike(v), dv / (1 + v * v)


def own_reset(u, z, threshold):
    return u - z * (threshold + 0.1 * u)


ARRAY = np.linspace(0.5, 0.9, 5, dtype=np.float32)


def suite():
    """Neurons whose steps are elementwise: every form of reset, and what they learn."""
    attached, delayed = sj.reset.attached, sj.reset.delayed
    yield sj.lif(0.9, reset=sj.reset.none, spike=NARROW)
    yield sj.lif(0.9, reset=delayed(attached(sj.reset.zero)), spike=NARROW)
    yield sj.alif(0.9, 0.8, 0.5, reset=attached(sj.reset.zero), spike=NARROW)
    yield sj.alif(0.9, 0.8, 0.5, reset=delayed(sj.reset.subtract), spike=NARROW)
    for reset in (sj.reset.zero, attached(sj.reset.subtract), delayed(sj.reset.zero)):
        yield sj.adlif(0.9, 0.8, 0.5, 1.0, reset=reset, spike=NARROW)
    yield sj.alif(0.9, 0.8, 0.5, relative=True, detached=True)
    yield sj.adlif(0.9, 0.8, 0.5, 1.0, symplectic=False, spike=sj.surrogate.boxcar())
    yield sj.radlif()
    yield sj.silif(30.0, 200.0, 0.5, 1.0)
    yield sj.csilif()
    yield sj.brf(5.0, 1.0)
    yield sj.resonate_and_fire(0.5, -0.1)
    yield sj.izhikevich()
    yield sj.eif()
    yield sj.qif()
    yield sj.adex()
    yield sj.if_(spike=sj.surrogate.atan())
    yield sj.lapicque(5.0, 1.0)
    yield sj.plif(2.0)
    yield sj.cuba_lif(0.8, 0.9, reset=sj.reset.attached(sj.reset.subtract))
    yield sj.alpha_lif(0.9, 0.8)
    yield sj.refractory(sj.adlif(LEARNED, 0.8, 0.5, 1.0, spike=NARROW), 2)
    yield sj.refractory(sj.lif(0.9, reset=delayed(sj.reset.zero), spike=NARROW), 2)
    yield sj.refractory(sj.cuba_lif(0.8, 0.9, spike=NARROW), 2, running=("z", "i"))
    yield sj.alif(ARRAY, 0.8, ARRAY[None], reset=own_reset, spike=own_spike)
    yield from map(neuron, OUTPUTS)


def made(cell, key=0):
    """The spec of a neuron, its state and input at random, and its program."""
    about = spec(cell)
    x = jax.ShapeDtypeStruct(SHAPE, jnp.float32)
    params, state = cell.init(jax.random.key(key), x)
    leaves, form = jax.tree.flatten(state)
    keys = jax.random.split(jax.random.key(key), len(leaves) + 1)
    leaves = [
        a + jax.random.normal(k, SHAPE) for a, k in zip(leaves, keys, strict=False)
    ]
    fields = state._fields
    if "z" in fields:
        leaves[fields.index("z")] = (leaves[fields.index("z")] > 0).astype(jnp.float32)
    state = form.unflatten(leaves)
    x = jax.random.normal(keys[-1], SHAPE)
    equation, values, _ = about.dynamics(params, jnp.float32)
    found = find(equation, state, x, values)
    assert not isinstance(found, str), found
    return about, params, state, x, found


def sources(found, arrays):
    constants = {
        Source("constant", k): np.asarray(v, np.float32)
        for k, v in enumerate(found.constants)
    }
    return constants | {s: np.asarray(a) for s, a in arrays.items()}


def close(found, expected, largest=1.0):
    """To 1e-5 of the largest of them."""
    for a, b in zip(found, expected, strict=True):
        size = max(largest, float(np.abs(b).max()))
        np.testing.assert_allclose(np.broadcast_to(a, b.shape), b, atol=1e-5 * size)


def check(cell, key=0, largest=lambda: 1.0):
    """One step in both directions, against the equation and its derivative."""
    about, params, state, x, found = made(cell, key)
    program = found.program
    equation, values, _ = about.dynamics(params, jnp.float32)
    values = {k: jnp.broadcast_to(jnp.asarray(values[k]), SHAPE) for k in program.names}
    leaves = jax.tree.leaves(state)
    (end, y), pull = jax.vjp(lambda s, x, v: equation(s, x, **v), state, x, values)
    equation(state, x, **values)
    given = {Source("state", k): a for k, a in enumerate(leaves)} | {Source("x"): x}
    given = execute.derived(program.forward, sources(found, given))
    v, slope, *ends = execute.execute(program.forward.step, given)
    np.testing.assert_array_equal(np.broadcast_to(v > 0, SHAPE), y)
    close(ends, jax.tree.leaves(end), largest())
    cotangents = jax.tree.map(
        lambda a: jax.random.normal(jax.random.key(7), a.shape), (end, y)
    )
    expected = pull(cotangents)
    backward = program.backward((1 << len(program.names)) - 1)
    arrays = {Source("spike"): y, Source("dz"): cotangents[1], Source("slope"): slope}
    arrays |= {Source("before", k): a for k, a in enumerate(leaves)}
    dends = jax.tree.leaves(cotangents[0])
    arrays |= {Source("cotangent", k): a for k, a in enumerate(dends)}
    kept = enumerate([*backward.traces, *backward.again])
    arrays |= {Source("trace", m): given[s] for m, s in kept}
    if backward.replay is not None:  # the same step, of what follows, to the bit
        own = {Source("state", n): given[s] for n, s in enumerate(backward.again)}
        again = execute.derived(backward.replay, sources(found, arrays | own))
        again = execute.execute(backward.replay.step, again)
        for source, after in zip(backward.again, again, strict=True):
            np.testing.assert_array_equal(after, ends[source.index])
    given = execute.derived(backward.part, sources(found, arrays))
    expected = [*jax.tree.leaves(expected[:2]), *map(expected[2].get, program.names)]
    close(execute.execute(backward.part.step, given), expected, largest())
    return program


@pytest.mark.parametrize("cell", [*suite()], ids=repr)
def test_a_step_is_that_of_the_equation(cell):
    check(cell)


def test_one_program_serves_all_constants():
    programs = [
        made(sj.adlif(beta, 0.8, 0.5, 1.0, spike=sj.surrogate.triangular(width)))[-1]
        for beta, width in ((0.9, 0.3), (0.5, 1.0))
    ]
    learned = made(sj.adlif(sj.init.constant(0.9), 0.8, 0.5, 1.0))[-1]
    assert len({p.program for p in programs}) == 1
    assert len({hash(p.program) for p in programs}) == 1
    # Constants that are learned come in another order, and are the same equation.
    counts = {len(p.program.forward.step.instructions) for p in (*programs, learned)}
    assert len(counts) == 1


@pytest.mark.parametrize("make", [sj.lif, partial(sj.alif, rho=0.8, kappa=0.5)])
def test_neurons_linear_below_threshold_keep_bits_and_slopes(make):
    backward = made(make(0.9))[-1].program.backward
    assert backward(0).is_linear
    kept = backward(0b1).traces  # a learned decay multiplies the membrane
    assert Source("state", 0) in kept


def states(*indices):
    return tuple([Source("state", k) for k in indices])


def test_others_keep_what_their_derivative_needs():
    kept = made(sj.izhikevich())[-1].program.backward(0).traces
    assert Source("state", 0) in kept


def test_what_follows_from_what_is_kept_is_computed_again():
    """q multiplies u and v, which follow, with the spikes, from u alone."""
    program = made(sj.brf(5.0, 1.0))[-1].program
    backward = program.backward(0)
    assert (backward.traces, backward.again) == (states(0), states(1, 2))
    assert "\nagain: 5 instructions a step\n" in str(program)
    assert "keeps 1 traces and computes 2 more again" in program.summary
    learned = program.backward((1 << len(program.names)) - 1)  # the input decides all
    assert (learned.traces, learned.again) == ((Source("x"),), states(0, 1, 2))
    # What spikes alone move needs no array of every step: an adaptation.
    adapting = made(sj.alif(0.9, 0.8, 0.5))[-1].program
    backward = adapting.backward(1 << adapting.names.index("kappa"))
    assert (backward.traces, backward.again) == ((), states(1))


def test_a_program_prints_as_equations():
    text = str(made(sj.lif(0.9))[-1].program)
    assert "keeps bits and slopes" in text
    assert "v = " in text
    assert "du = " in text


def spiking(change):
    """A neuron whose membrane a function of the state and the input makes."""

    def step(state, x, **constants):
        u = change(state, x, **constants)
        z = NARROW(u - 1)
        return State(u * (1 - jax.lax.stop_gradient(z)), state.w), z

    return neuron(step)


def two(state, x):
    z = NARROW(state.u + x) * NARROW(state.w)
    return state, z


def silent(state, x):
    return state, state.u + x


def learned(state, x):
    @jax.custom_jvp
    def spike(v, width):
        return (v > 0).astype(v.dtype)

    @spike.defjvp
    def _(primals, tangents):
        return spike(*primals), tangents[0] * primals[1] + tangents[1]

    return state, spike(state.u + x, x)


class Counting(NamedTuple):
    u: jax.Array
    t: jax.Array


def rested(x):
    return Counting(jnp.zeros(x.shape), jnp.zeros((), jnp.int32))


def timed(state, x):
    u = state.u + jnp.where(state.t > 3, 0.0, x)
    z = NARROW(u - 1)
    return Counting(u - jax.lax.stop_gradient(z), state.t + 1), z


def numbered(state, x):
    """The same with a number of type float32 for each neuron."""
    u = state.u + jnp.where(state.t > 3.0, 0.0, x)
    z = NARROW(u - 1)
    return Counting(u - jax.lax.stop_gradient(z), state.t + 1.0), z


def shared(state, x):
    u = state.u + x + state.t.astype(x.dtype)
    z = NARROW(u - 1)
    return Counting(u - jax.lax.stop_gradient(z), state.t), z


def valued(z, state, x):
    return z * state.u


def told(z, state, x):
    return jnp.where(z > 0.5, state.w, 0.0)


def eager(z, state, x):
    return z + 0.0 * x


@jax.custom_jvp
def sideways(z, state, x):
    return z


@sideways.defjvp
def _(primals, tangents):
    return primals[0], tangents[0] + tangents[2]


def same(x):
    return x + np.ones((3, 1), np.float32)


ONE_SPIKE = "there is no kernel for its equation: it has"
REFUSED = {
    "not elementwise, a mean": (
        spiking(lambda s, x: x - x.mean(-1, keepdims=True)),
        "`reduce_sum` is not elementwise",
    ),
    "not elementwise, a sum over neurons": (
        spiking(lambda s, x: jnp.cumsum(x, -1)),
        "`cumsum` is not elementwise",
    ),
    "not elementwise, another order": (
        spiking(lambda s, x: x[:, ::-1]),
        "`rev` is not elementwise",
    ),
    "not elementwise, a neighbour": (
        spiking(lambda s, x: jnp.roll(x, 1, -1)),
        "`slice` is not elementwise",
    ),
    "elementwise, and no instruction": (
        spiking(lambda s, x: jax.lax.erf(x)),
        "there is no instruction for `erf`",
    ),
    "not elementwise, a product": (
        spiking(lambda s, x: x @ jnp.ones((5, 5))),
        "`dot_general` is not elementwise",
    ),
    "depends on the time step": (
        neuron(timed, rested),
        "its state has a shape of its own, []",
    ),
    "draws random numbers": (
        spiking(lambda s, x: x + jax.random.normal(jax.random.key(0), x.shape)),
        "it draws random numbers",
    ),
    "changes dtype on the way": (
        spiking(lambda s, x: x.astype(jnp.bfloat16).astype(jnp.float32)),
        "it computes in bfloat16",
    ),
    "has a state of another shape": (
        neuron(shared, lambda x: Counting(jnp.zeros(x.shape), jnp.zeros(x.shape[-1:]))),
        "its state has a shape of its own, [5]",
    ),
    "has a state of another type": (
        neuron(shared, lambda x: Counting(jnp.zeros(x.shape), jnp.zeros(x.shape, int))),
        "its state is of type int32",
    ),
    "puts out a value": (
        neuron(with_output(valued)),
        "its output is not its spike",
    ),
    "puts out a value where it fires": (
        neuron(with_output(told)),
        "its output is not its spike",
    ),
    "puts out a sum of both": (
        neuron(with_output(eager)),
        "its output is not its spike",
    ),
    "puts out a spike that has the gradient of something else": (
        neuron(with_output(sideways)),
        "its output has derivatives beside those of its spike",
    ),
    "puts out no spike": (neuron(silent), f"{ONE_SPIKE} no spike"),
    "fires twice in a step": (neuron(two), f"{ONE_SPIKE} 2 spikes in a step"),
    "has a surrogate that learns": (
        neuron(learned),
        "its surrogate has constants that it learns",
    ),
    "has a constant for each sample": (
        spiking(lambda s, x: same(x)),
        "its closure holds an array of shape [3, 1]",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_program_is_scanned_with_the_reason(name, native):
    cell, reason = REFUSED[name]
    xs = jax.random.normal(jax.random.key(2), (6, *SHAPE))
    (part,) = sj.events.explain(cell, xs).parts
    assert (part.kernel, part.why) == ("scan", reason)
    params, state = cell.init(jax.random.key(0), xs[0])
    assert "ffi_call" not in str(jax.make_jaxpr(cell.unroll)(params, state, xs))


def test_a_branch_of_python_is_told_by_its_first_line():
    about, x = spec(spiking(lambda s, x: x if x[0, 0] > 0 else -x)), jnp.ones(SHAPE)
    found = find(about.equation, State(x, x), x, {})
    assert found.startswith("it cannot be traced: TracerBoolConversionError: ")


def test_what_counts_for_each_neuron_is_elementwise():
    check(neuron(numbered, Counting))
    with sj.surrogate.smooth():
        x = jnp.ones(SHAPE)
        found = find(spec(neuron(numbered, Counting)).equation, Counting(x, x), x, {})
        assert found == "a smooth function stands in for the spike"


# --- what is a user's own, and the library's with every reset ----------------------


R = sj.reset
LATER, AT_ONCE = (R.delayed(R.zero), R.delayed(R.attached(R.zero))), (R.none, R.zero)
LIBRARY = {
    "lif": (lambda **how: sj.lif(LEARNED, **how), LATER),
    "alif": (lambda **how: sj.alif(LEARNED, LEARNED, ARRAY, **how), LATER),
    "adlif": (lambda **how: sj.adlif(*3 * [LEARNED], ARRAY, **how), LATER),
    "resonate_and_fire": (
        lambda **how: sj.resonate_and_fire(ARRAY, -ARRAY, **how),
        LATER,
    ),
    "izhikevich": (lambda **how: sj.izhikevich(LEARNED, ARRAY, **how), AT_ONCE),
    "eif": (lambda **how: sj.eif(LEARNED, **how), AT_ONCE),
    "qif": (lambda **how: sj.qif(LEARNED, **how), AT_ONCE),
    "adex": (lambda **how: sj.adex(tau_w=LEARNED, **how), AT_ONCE),
    "if_": (lambda **how: sj.if_(threshold=ARRAY, **how), LATER),
    "lapicque": (lambda **how: sj.lapicque(LEARNED, ARRAY, **how), LATER),
    "plif": (lambda **how: sj.plif(sj.init.uniform(2.0, 4.0), **how), LATER),
    "cuba_lif": (lambda **how: sj.cuba_lif(LEARNED, ARRAY, **how), LATER),
    "alpha_lif": (lambda **how: sj.alpha_lif(LEARNED, ARRAY / 2, **how), LATER),
}


@pytest.mark.parametrize("name", LIBRARY)
def test_no_reset_surrogate_or_constant_is_a_reason_to_scan(name, native):
    make, resets = LIBRARY[name]
    xs = jax.ShapeDtypeStruct((4, *SHAPE), jnp.float32)
    for reset in (*resets, R.attached(R.subtract), own_reset):
        spike = own_spike if reset is own_reset else NARROW
        (part,) = sj.events.explain(make(reset=reset, spike=spike), xs).parts
        assert part.kernel == "native layer", (reset, part)


def test_a_traced_array_of_a_closure_has_no_program():
    x = jnp.ones(SHAPE)

    def found(width, decay):
        def equation(state, x):
            u = decay * state.u + x
            z = sj.surrogate.triangular(width)(u - 1)
            return State(u, state.w), z

        return find(equation, State(x, x), x, {})

    told = []
    jax.make_jaxpr(lambda w: told.append(found(w, 0.9)) or w)(0.5)
    jax.make_jaxpr(lambda w: told.append(found(0.5, w)) or w)(0.9)
    width, decay = told
    assert not isinstance(width, str), width  # it has no gradient
    assert "traced array" in decay


def test_a_long_equation_is_refused():
    def long(s, x):
        for k in range(MOST + 1):
            x = x + np.float32(k + 0.5)
        return x

    about, x = spec(spiking(long)), jnp.ones(SHAPE)
    assert find(about.equation, State(x, x), x, {}) == "its equation is too long"


# --- random equations -------------------------------------------------------------


@pytest.mark.parametrize("first", range(0, len(OPERATIONS), 8))
def test_a_step_of_every_operation(first):
    lines = [(name, k, k + 1, 2) for k, name in enumerate([*OPERATIONS][first:][:8])]
    equation = Equation(lines[:4], lines[4:], [1, 3], 0.7)
    check(equation.cell(), largest=lambda: equation.largest)


@settings(max_examples=6, deadline=None)
@given(equation=EQUATIONS)
def test_a_step_of_any_equation(equation):
    check(equation.cell(), largest=lambda: equation.largest)


@pytest.fixture(scope="module")
def generator():
    file = Path(__file__).parents[2] / "custom_calls" / "generated" / "generate.py"
    return runpy.run_path(str(file))


def compiled_ahead(generator, family, some=8):
    """Some forms of a neuron, and the codes that are compiled of each."""
    for cell in list(generator["cells"](family))[::some]:
        found = sj.kernels.program(cell)
        choices = generator["choices"](found)
        yield found, [found.forward, *[found.backward(k).part for k in choices]]


def test_what_is_compiled_ahead_is_current(generator):
    """Each eighth form of every neuron; `generate.py --check` tries all."""
    folder = generator["FOLDER"]
    there = {p.name: p.read_text() for p in folder.iterdir() if p.is_file()}
    assert there["arithmetic.h"].count(emit.ARITHMETIC) == 1
    for name, family in generator["NEURONS"].items():
        for _, parts in compiled_ahead(generator, family):
            for part in parts:
                head, *body, _, _, words, _ = emit.loop("Program", part.step)
                where = [f for f, text in there.items() if "\n".join(body) in text]
                assert where, f"{name}: {head}"
                assert any(words.partition(" = ")[2] in there[file] for file in where)


@pytest.mark.usefixtures("native")
def test_every_choice_of_what_is_learned_is_compiled(generator):
    if platform.machine() == "x86_64" and ffi.load().instructions == "baseline":
        pytest.skip("loops of vectors need AVX2")
    for name, family in generator["NEURONS"].items():
        for found, _ in compiled_ahead(generator, family):
            count = len(found.names)
            each = [1 << k for k in range(count)]
            pairs = [a | b for a, b in zip(each, each[1:], strict=False)]
            for learned in (0, *each, *pairs, (1 << count) - 1):
                told = found.told(learned)
                assert ", compiled, " in told, f"{name}: {learned:b}: {told}"
                asked = found.gradients(learned)
                assert asked & learned == learned
                kept = found.backward(learned).traces
                assert {*found.backward(asked).traces} == {*kept}


@pytest.mark.usefixtures("native")
def test_what_is_learned_alone_has_its_gradient():
    """Its backward step is that of more constants, of which the others have none."""
    xs = 9 * jax.random.normal(jax.random.key(0), (6, 2, 40))
    found = {}
    for backend in ("auto", "reference"):
        for learned in ("beta", "b"):
            given = {"beta": 0.9, "rho": 0.8, "a": 0.5, "b": 1.0}
            given[learned] = sj.init.constant(given[learned])
            cell = sj.adlif(**given, spike=NARROW)
            params, state = cell.init(jax.random.key(0), xs[0])
            with sj.kernels.use(backend):
                run = jax.grad(lambda p, c=cell, s=state: c.unroll(p, s, xs)[1].sum())
                found[backend, learned] = run(params)[learned]
    for learned in ("beta", "b"):
        expected = found["reference", learned]
        assert jnp.abs(expected).max() > 0
        np.testing.assert_allclose(found["auto", learned], expected, rtol=1e-4)

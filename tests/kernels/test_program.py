"""Programs: an equation as instructions, against the equation itself."""

import runpy
from functools import partial
from pathlib import Path
from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import spikejax as sj
from spikejax.core.spec import spec
from spikejax.kernels.program import execute
from spikejax.kernels.program.code import MOST, Source
from spikejax.kernels.program.find import find

SHAPE = (3, 5)
NARROW = sj.surrogate.triangular(0.4)


class State(NamedTuple):
    u: jax.Array
    w: jax.Array


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
    found = find(about.equation, state, x, about.values(params, jnp.float32))
    assert not isinstance(found, str), found
    return about, params, state, x, found


def sources(found, arrays):
    constants = {
        Source("constant", k): np.asarray(v, np.float32)
        for k, v in enumerate(found.constants)
    }
    return constants | {s: np.asarray(a) for s, a in arrays.items()}


def close(found, expected):
    """To 1e-5 of the largest of them."""
    for a, b in zip(found, expected, strict=True):
        size = max(1.0, float(np.abs(b).max()))
        np.testing.assert_allclose(np.broadcast_to(a, b.shape), b, atol=1e-5 * size)


def check(cell, key=0):
    """One step in both directions, against the equation and its derivative."""
    about, params, state, x, found = made(cell, key)
    program = found.program
    leaves = jax.tree.leaves(state)
    end, y = about.step(params, state, x)
    given = {Source("state", k): a for k, a in enumerate(leaves)} | {Source("x"): x}
    given = execute.derived(program.forward, sources(found, given))
    v, slope, *ends = execute.execute(program.forward.step, given)
    np.testing.assert_array_equal(np.broadcast_to(v > 0, SHAPE), y)
    close(ends, jax.tree.leaves(end))
    cotangents = jax.tree.map(
        lambda a: jax.random.normal(jax.random.key(7), a.shape), (end, y)
    )
    _, pull = jax.vjp(lambda s, x: about.step(params, s, x), state, x)
    expected = pull(cotangents)
    backward = program.backward(0)
    arrays = {Source("spike"): y, Source("dz"): cotangents[1], Source("slope"): slope}
    arrays |= {Source("before", k): a for k, a in enumerate(leaves)}
    dends = jax.tree.leaves(cotangents[0])
    arrays |= {Source("cotangent", k): a for k, a in enumerate(dends)}
    arrays |= {Source("trace", m): given[s] for m, s in enumerate(backward.traces)}
    given = execute.derived(backward.part, sources(found, arrays))
    close(execute.execute(backward.part.step, given), jax.tree.leaves(expected))
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


def test_others_keep_what_their_derivative_needs():
    kept = made(sj.brf(5.0, 1.0))[-1].program.backward(0).traces
    assert {s.kind for s in kept} == {"state"}
    assert {s.index for s in kept} == {0, 1, 2}  # q multiplies u and v
    kept = made(sj.izhikevich())[-1].program.backward(0).traces
    assert Source("state", 0) in kept


def test_a_program_prints_as_equations():
    text = str(made(sj.lif(0.9))[-1].program)
    assert "keeps bits and slopes" in text
    assert "v = " in text
    assert "du = " in text


def neuron(equation, state=State, **constants):
    return sj.neuron(equation, state, **constants)


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


def graded(state, x):
    return state, 2.0 * NARROW(state.u + x)


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


REFUSED = {
    "`reduce_sum` is not": spiking(lambda s, x: x - x.mean(-1, keepdims=True)),
    "`cumsum` is not": spiking(lambda s, x: jnp.cumsum(x, -1)),
    "`rev` is not": spiking(lambda s, x: x[:, ::-1]),
    "`dot_general` is not": spiking(lambda s, x: x @ jnp.ones((5, 5))),
    "draws random": spiking(lambda s, x: x + jax.random.normal(jax.random.key(0), ())),
    "computes in bfloat16": spiking(
        lambda s, x: x.astype(jnp.bfloat16).astype(jnp.float32)
    ),
    "has 2 spikes": neuron(two),
    "not its spike": neuron(graded),
    "has no spike": neuron(silent),
    "constants that it learns": neuron(learned),
    "array of shape [3, 1]": spiking(lambda s, x: x + np.ones((3, 1), np.float32)),
    "cannot be traced": spiking(lambda s, x: x if x[0, 0] > 0 else -x),
}


@pytest.mark.parametrize("reason", REFUSED)
def test_what_has_no_program_is_told(reason):
    about = spec(REFUSED[reason])
    x = jnp.ones(SHAPE)
    found = find(about.equation, State(x, x), x, about.constants)
    assert isinstance(found, str), found
    assert reason in found


def test_a_state_of_another_shape_or_type_has_no_program():
    about, x = spec(REFUSED["has no spike"]), jnp.ones(SHAPE)
    assert "shape" in find(about.equation, State(x, x[0]), x, {})
    assert "int32" in find(about.equation, State(x, x.astype(int)), x, {})
    with sj.surrogate.smooth():
        assert "smooth" in find(about.equation, State(x, x), x, {})


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

UNARY = (jnp.tanh, jnp.sin, jnp.abs, jax.nn.sigmoid, jax.nn.relu, jnp.negative)
BINARY = (jnp.add, jnp.subtract, jnp.multiply, jnp.maximum)
TERMS = st.recursive(
    st.sampled_from(["u", "w", "x", "a", "z"]) | st.floats(-2, 2, width=16),
    lambda inner: (
        st.tuples(st.sampled_from(UNARY), inner)
        | st.tuples(st.sampled_from(BINARY), inner, inner)
    ),
    max_leaves=8,
)


def value(term, names):
    if isinstance(term, str):
        return names[term]
    if isinstance(term, tuple):
        return term[0](*(value(t, names) for t in term[1:]))
    return jnp.float32(term)


@settings(max_examples=5, deadline=None)
@given(before=TERMS, after=st.tuples(TERMS, TERMS))
def test_random_equations(before, after):
    def equation(state, x, *, a):
        names = {"u": state.u, "w": state.w, "x": x, "a": a, "z": state.w}
        names["v"] = value(before, names) + x
        z = NARROW(names["v"] - 0.5)
        names["z"] = z
        ends = [jnp.broadcast_to(value(t, names), x.shape) for t in after]
        return State(*ends), z

    check(neuron(equation, a=0.7))


def test_what_is_compiled_ahead_is_current():
    file = Path(__file__).parents[2] / "custom_calls" / "generated" / "generate.py"
    names = runpy.run_path(str(file))
    assert names["FILE"].read_text() == names["written"]()

"""A block that changes what is traced is part of what `jit` caches on."""

import asyncio
import threading
from functools import partial

import jax
import jax.numpy as jnp
import pytest

import spikejax as sj
from spikejax.core.context import Context

X = jnp.linspace(0.0, 2.0, 6).reshape(2, 3)
W = jnp.ones((3, 4))
TRIAL = Context("trial", 1)


def traced(function):
    """A compiled function, and the list that grows when it is traced."""
    traces = []

    @jax.jit
    def run(x):
        traces.append(1)
        return function(x)

    return run, traces


def test_a_value_is_what_jit_caches_on():
    run, traces = traced(lambda x: x * TRIAL.value)
    assert [run(2.0), len(traces)] == [2, 1]
    with TRIAL(3):
        assert [run(2.0), len(traces)] == [6, 2]
        with TRIAL(5):
            assert [run(2.0), len(traces)] == [10, 3]
        assert [run(2.0), len(traces)] == [6, 3]
    assert [run(2.0), len(traces)] == [2, 3]  # what was compiled outside is still there


def test_an_error_ends_a_block():
    run, _ = traced(lambda x: x * TRIAL.value)
    with pytest.raises(ZeroDivisionError), TRIAL(3):
        _ = 1 // 0
    assert run(2.0) == 2 and TRIAL.value == 1


def test_a_thread_has_its_own():
    found = []
    run, _ = traced(lambda x: x * TRIAL.value)
    with TRIAL(3):
        thread = threading.Thread(target=lambda: found.append(run(2.0)))
        thread.start()
        thread.join()
        assert run(2.0) == 6
    assert found == [2]


def test_two_tasks_of_a_thread_are_told_apart():
    """JAX's caches know threads, not tasks: the second would get the first one's."""

    async def inside(entered, left):
        with TRIAL(3):
            entered.set()
            await left.wait()

    async def main():
        entered, left = asyncio.Event(), asyncio.Event()
        task = asyncio.create_task(inside(entered, left))
        await entered.wait()
        with pytest.raises(RuntimeError, match=r"^`trial` expected no other task.*1.$"):
            _ = TRIAL.value
        left.set()
        await task
        assert TRIAL.value == 1

    asyncio.run(main())


def test_a_task_that_moves_to_another_thread_is_told():
    async def main():
        with TRIAL(3):
            await asyncio.to_thread(lambda: TRIAL.value)

    with pytest.raises(RuntimeError, match=r"no other thread, got 1 in .* entered 3.$"):
        asyncio.run(main())


def text(function, *args):
    return function.lower(*args).as_text()


def test_use_holds_for_what_was_compiled_before(native):
    """And what is compiled inside is native again outside."""
    before = jax.jit(partial(sj.events.matmul, kernel="event"))
    inside = jax.jit(lambda x, w: sj.events.matmul(x, w, kernel="event"))
    assert "spikejax_" in text(before, X, W)
    right = before(X, W)
    with sj.kernels.use("reference"):
        assert "spikejax_" not in text(before, X, W) + text(inside, X, W)
        assert jnp.allclose(before(X, W), right)
        with sj.kernels.use("host"):
            assert "callback" in text(before, X, W)
        assert "callback" not in text(before, X, W)
    assert "spikejax_" in text(before, X, W) and "spikejax_" in text(inside, X, W)


def test_use_holds_for_the_gradient_of_what_was_compiled_before(native):
    """By reverse and by forward mode; the program has kernels outside alone."""
    xs = jnp.ones((4, 2, 3))
    net = sj.serial(sj.linear(4), sj.lif(0.9), sj.li(0.9))
    params, state = net.init(jax.random.key(0), xs[0])
    loss = jax.jit(lambda p: net.unroll(p, state, xs)[1].sum())
    slope = jax.grad(loss)(params)
    with sj.kernels.use("reference"):
        _, found = jax.jvp(loss, (params,), (params,))
    pairs = zip(jax.tree.leaves(slope), jax.tree.leaves(params), strict=True)
    assert jnp.allclose(found, sum(jnp.vdot(a, b) for a, b in pairs), rtol=1e-5)
    with sj.kernels.use("reference"):
        assert "ffi_call" not in str(jax.make_jaxpr(jax.grad(loss))(params))
    assert "ffi_call" in str(jax.make_jaxpr(jax.grad(loss))(params))


def test_smooth_holds_for_what_was_compiled_before():
    """The logistic function in the place of a step, eager `unroll` and compiled."""
    cell = sj.if_(threshold=1.0, spike=sj.surrogate.sigmoid(1.0))
    xs = jnp.full((1, 2), 3.0)
    params, state = cell.init(jax.random.key(0), xs[0])
    runs = (cell.unroll, jax.jit(cell.unroll), sj.stepwise(cell).unroll)
    for run in runs:
        assert run(params, state, xs)[1].tolist() == [[1, 1]]
        with sj.surrogate.smooth():
            assert jnp.allclose(run(params, state, xs)[1], jax.nn.sigmoid(2.0))
        assert run(params, state, xs)[1].tolist() == [[1, 1]]

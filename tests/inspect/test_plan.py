"""`plan`: the memory of a step before it is compiled, beside that of the compiled."""

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

import spikejax as sj
from spikejax.kernels.program import memory

NARROW = sj.surrogate.triangular(0.3)
# As users compile: here most optimisations are off, see `conftest.py`.
FULL = {
    "xla_backend_optimization_level": 3,
    "xla_llvm_disable_expensive_passes": False,
}


@pytest.fixture
def strict():
    """In the place of that in conftest: optax's Adam is not strict in promotion."""


def compiled(function, *args):
    found = jax.jit(function).lower(*args).compile(compiler_options=FULL)
    about = found.memory_analysis()
    return memory.Footprint(
        about.argument_size_in_bytes,
        about.output_size_in_bytes,
        about.temp_size_in_bytes,
    )


F32 = jax.ShapeDtypeStruct((64, 64), "float32")
SIZE = 64 * 64 * 4


@pytest.mark.parametrize(
    ("function", "outputs", "temporary"),
    [
        (lambda a: (a @ a) @ a, SIZE, SIZE),
        (lambda a: jnp.sin(a * 2 + 1) - a, SIZE, 0),  # fused
        (lambda a: ((a @ a) @ (a @ a)).sum(), 4, 2 * SIZE),
        (lambda a: jnp.sum(a * 2), 4, 0),
        (lambda a: (a.T @ a).reshape(-1) * 2, SIZE, SIZE),
        (lambda a: [a @ a, jnp.zeros(9) + a[0, 0]][0], SIZE, 0),  # one is not used
    ],
)
def test_how_long_values_live(function, outputs, temporary):
    """Counted by hand: what goes in and out is not in between."""
    found = memory.footprint(function, F32)
    assert (found.arguments, found.outputs) == (SIZE, outputs)
    in_place = SIZE if outputs == SIZE and temporary == SIZE else 0
    assert temporary - in_place <= found.temporary <= temporary + SIZE * (not in_place)
    assert found.total == sum(found)


def step_of(net, xs):
    params, state = net.init(jax.random.key(0), xs[0])

    def step(params, state, xs):
        def lost(params):
            return (net.unroll(params, state, xs)[1] ** 2).mean()

        return jax.value_and_grad(lost)(params)

    return step, (params, state, xs)


@pytest.mark.parametrize(
    ("net", "shape"),
    [
        (
            sj.serial(
                sj.linear(64), sj.lif(0.9, spike=NARROW), sj.linear(9), sj.li(0.9)
            ),
            (60, 16, 32),
        ),
        (
            sj.serial(
                sj.conv(4, (3, 3)),
                sj.lif(0.9, spike=NARROW),
                sj.flatten(),
                sj.linear(4),
            ),
            (20, 8, 12, 12, 2),
        ),
        (
            sj.serial(
                sj.linear(64),
                sj.residual(sj.serial(sj.lif(0.9, spike=NARROW))),
                sj.linear(9),
            ),
            (60, 16, 32),
        ),
    ],
    ids=["linear", "conv", "residual"],
)
def test_the_bill_is_within_15_percent(net, shape):
    xs = jnp.zeros(shape)
    step, args = step_of(net, xs)
    found, real = sj.plan(net, xs), compiled(step, *args)
    assert found.options[0].memory.arguments == real.arguments
    assert found.memory == pytest.approx(real.total, rel=0.15)


NET = sj.serial(sj.linear(32), sj.lif(0.9), sj.linear(4), sj.li(0.9))
SHAPES = jax.ShapeDtypeStruct((100, 4, 8), "float32")


def test_it_says_what_would_fit():
    whole = sj.plan(NET, SHAPES).memory
    found = sj.plan(NET, SHAPES, budget=0.8 * whole)
    assert not found.fits and found.choice is not None and found.choice.fits
    assert found.choice.memory.total <= 0.8 * whole < found.memory
    text = str(found)
    assert "does not fit" in text and found.choice.name in text and "budget" in text
    assert sj.plan(NET, SHAPES, budget="1 TB").choice.name == "as it is"
    none = sj.plan(NET, SHAPES, budget="1 B")
    assert none.choice is None and none.options[-1].batch == 1
    halves = [o.memory.total for o in none.options if o.name.startswith("batch")]
    assert len(halves) == 2 and halves == sorted(halves, reverse=True)


def test_the_optimiser_is_on_the_bill():
    """Adam holds two more of all parameters, which come in and go out."""
    plain = sj.plan(NET, SHAPES).options[0].memory
    adam = sj.plan(NET, SHAPES, optimiser=optax.adam(1e-3)).options[0].memory
    params = 4 * (8 * 32 + 32 + 32 * 4 + 4)
    assert adam.arguments == plain.arguments + 2 * params + 4
    assert adam.outputs == plain.outputs + 2 * params + 4


def test_nothing_is_compiled_or_run(monkeypatch):
    def refuse(*_, **__):
        raise AssertionError("compiled")

    monkeypatch.setattr(jax, "jit", refuse)
    assert sj.plan(NET, SHAPES).seconds is None


def test_time_is_that_of_a_shorter_step():
    xs = jnp.asarray(np.random.default_rng(0).random((32, 2, 8)) < 0.3, jnp.float32)
    found = sj.plan(NET, xs, timed=True)
    assert found.seconds > 0 and "time of the step" in str(found)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"budget": "two"}, "`budget` a size such as"),
        ({"budget": "1.2.3 GB"}, "`budget` a size such as"),
        ({"budget": -1}, "`budget` > 0"),
        ({"xs": jnp.zeros((3, 4))}, "`xs` of shape"),
        ({"timed": True}, "`xs` to be data of at least 16 steps"),
    ],
)
def test_a_plan_refuses(given, message):
    with pytest.raises(ValueError, match=f"`plan` expected {message}"):
        sj.plan(NET, given.pop("xs", SHAPES), **given)


@pytest.mark.parametrize(
    ("text", "size"), [("2 GB", 2e9), ("1.5MiB", 1.5 * 2**20), ("3000 kb", 3e6)]
)
def test_budgets_are_read(text, size):
    assert sj.plan(NET, SHAPES, budget=text).budget == size

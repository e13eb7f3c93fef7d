"""Bad input is refused early, in one line that names the argument."""

import inspect
from functools import partial

import jax
import jax.numpy as jnp
import pytest

import spikejax as sj

KEY = jax.random.key(0)
MAKING = {
    "`lif` expected `beta` in [0, 1], got 1.2.": lambda: sj.lif(1.2),
    "`lif` expected `beta` in [0, 1], got nan.": lambda: sj.lif(float("nan")),
    "`li` expected `beta` in [0, 1], got -0.1.": lambda: sj.li(-0.1),
    "`lif` expected `threshold` > 0, got 0.": lambda: sj.lif(0.9, threshold=0),
    "`lif` expected `beta` to be a number, an array or an initialiser, got 'high'.": (
        lambda: sj.lif("high")
    ),
    "`lif` expected `reset` to be a function of (u, z, threshold), got 'zero'.": (
        lambda: sj.lif(0.9, reset="zero")
    ),
    "`cuba_lif` expected `alpha` in [0, 1], got 7.": lambda: sj.cuba_lif(7, 0.9),
    "`alif` expected `rho` in [0, 1], got 2.": lambda: sj.alif(0.9, 2, 1.0),
    "`alif` expected `kappa` finite, got inf.": lambda: sj.alif(0.9, 0.9, float("inf")),
    "`linear` expected `features` an integer >= 1, got 0.": lambda: sj.linear(0),
    "`linear` expected `features` an integer >= 1, got 2.5.": lambda: sj.linear(2.5),
    "`linear` expected `init` to be an initialiser": lambda: sj.linear(3, init=0.1),
    "`conv` expected `window` to be an integer or a tuple of 1 or 2, each >= 1": (
        lambda: sj.conv(8, (3, 3, 3))
    ),
    "`conv` expected `stride` to be an integer or a tuple of 2, each >= 1, got": (
        lambda: sj.conv(8, (3, 3), stride=(2,))
    ),
    "`conv` expected `stride` an integer >= 1, got 0.": lambda: sj.conv(8, 3, stride=0),
    "`conv` expected `padding` to be 'same', an integer or a tuple of 1, each >= 0": (
        lambda: sj.conv(8, 3, padding="full")
    ),
    "`conv` expected `groups` to divide 8 features, got 3.": (
        lambda: sj.conv(8, 3, groups=3)
    ),
    "`max_pool` expected `window` an integer >= 1, got 0.": lambda: sj.max_pool(0),
    "`flatten` expected `axes` an integer >= 1, got 0.": lambda: sj.flatten(0),
    "`delays` expected `delay` in [0, 3], got 4.0.": lambda: sj.delays(
        4.0, max_delay=3
    ),
    "`delays` expected `delay` in [0, 1], got -1.": lambda: sj.delays(-1),
    "`delays` expected `delay` to be a number, an array or an initialiser": (
        lambda: sj.delays("long")
    ),
    "`delayed_linear` expected `max_delay` an integer >= 1, got None.": (
        lambda: sj.delayed_linear(3, sj.init.zeros())
    ),
    "`delayed_linear` expected `features` an integer >= 1, got 0.": (
        lambda: sj.delayed_linear(0, 1.0)
    ),
    "`dropout` expected `rate` in [0, 1), got 1.0.": lambda: sj.dropout(1.0),
    "`dropout` expected `rate` to be a number, got '": lambda: sj.dropout("half"),
    "`batch_norm` expected `threshold` > 0, got 0.": lambda: sj.batch_norm(threshold=0),
    "`batch_norm` expected `momentum` in [0, 1], got 2.": (
        lambda: sj.batch_norm(momentum=2)
    ),
    "`bntt` expected `steps` an integer >= 1, got 0.": lambda: sj.bntt(0),
    "`evaluation` expected `net` to be a cell": lambda: sj.evaluation(None),
    "`sparse` expected `fan_out` an integer >= 1, got 0.": (
        lambda: sj.sparse(3, fan_out=0)
    ),
    "`sparse` expected `fan_out` <= 3 features, got 4.": (
        lambda: sj.sparse(3, fan_out=4)
    ),
    "`sparse` expected `density` in [0, 1], got 1.5.": (
        lambda: sj.sparse(3, density=1.5)
    ),
    "`sparse` expected `density` > 0, got 0.0.": lambda: sj.sparse(3, density=0.0),
    "`sparse` expected one of `fan_out`, `density`, `pattern`, got none.": (
        lambda: sj.sparse(3)
    ),
    "`pattern`, got fan_out and density.": (
        lambda: sj.sparse(3, fan_out=1, density=0.5)
    ),
    "`sparse` expected `pattern` inputs by 3 features, got shape [2, 4].": (
        lambda: sj.sparse(3, pattern=jnp.ones((2, 4)))
    ),
    "`sparse` expected `seed` < 2**32": lambda: sj.sparse(3, fan_out=1, seed=2**32),
    "`sparse` expected `kernel` to be 'auto', 'event' or 'dense', got 'fast'.": (
        lambda: sj.sparse(3, fan_out=1, kernel="fast")
    ),
    "`sparse` expected `init` to be an initialiser": (
        lambda: sj.sparse(3, fan_out=1, init=0.1)
    ),
    "`triangular` expected `width` > 0, got -1.": lambda: sj.surrogate.triangular(-1),
    "`scaled` expected `surrogate` to be a surrogate": (
        lambda: sj.surrogate.scaled(jnp.tanh, 2.0)
    ),
    "`serial` expected its cells either by position or by name, at least one": (
        lambda: sj.serial()
    ),
    "at least one, got both": lambda: sj.parallel(sj.lif(0.9), b=sj.lif(0.9)),
    "`serial` expected `1` to be a cell (such as `lif(0.9)`), got 3.": (
        lambda: sj.serial(sj.lif(0.9), 3)
    ),
    "`init.uniform` expected `high` >= low = 1, got 0.": lambda: sj.init.uniform(1, 0),
    "`init.fluctuation_driven` expected `beta` in [0, 1), got 1.0.": (
        lambda: sj.init.fluctuation_driven(beta=1.0)
    ),
    "`init.time_constant` expected `low` > 0, got 0.": (
        lambda: sj.init.time_constant(0, 5)
    ),
    "`init.time_constant` expected `high` >= low = 25, got 5.": (
        lambda: sj.init.time_constant(25, 5)
    ),
    "`init.log_uniform` expected `low` > 0, got 0.": (
        lambda: sj.init.log_uniform(0, 5)
    ),
    "`init.log_uniform` expected `high` >= low = 25, got 5.": (
        lambda: sj.init.log_uniform(25, 5)
    ),
    "`init.fluctuation_driven` expected `input_gain` > 0, got 0.": (
        lambda: sj.init.fluctuation_driven(input_gain=0)
    ),
    "`decay` expected `tau` > 0, got 0.0.": lambda: sj.decay(0.0, 1.0),
    "`if_` expected `threshold` > 0, got -1.": lambda: sj.if_(threshold=-1),
    "`lapicque` expected `r` > 0, got -5.": lambda: sj.lapicque(-5, 1.0),
    "`lapicque` expected `dt` < 2 r c, or Euler diverges, got 3.0.": (
        lambda: sj.lapicque(1.0, 1.0, 3.0)
    ),
    "`alpha_lif` expected `alpha` above beta = 0.9, got 0.9.": (
        lambda: sj.alpha_lif(0.9, 0.9)
    ),
    "`alpha_lif` expected `alpha` above beta = 0.8, got 0.6.": (
        lambda: sj.alpha_lif(0.6, 0.8)
    ),
    "`alpha_lif` expected `beta` in [0, 1], got -0.5.": lambda: sj.alpha_lif(0.6, -0.5),
    "`cuba_li` expected `alpha` in [0, 1], got 3.": lambda: sj.cuba_li(3, 0.9),
    "`plif` expected `tau` > 0, got -2.0.": lambda: sj.plif(-2.0),
    "`plif` expected `tau` a number > 1 or an initialiser, got 1.0.": (
        lambda: sj.plif(1.0)
    ),
    "`klif` expected `tau` in [1, inf], got 0.5.": lambda: sj.klif(0.5),
    "`klif` expected `k` > 0, got 0.0.": lambda: sj.klif(2.0, 0.0),
    "`clif` expected `tau` in [1, inf], got 0.5.": lambda: sj.clif(0.5),
    "`adlif` expected `rho` in [0, 1], got 1.5.": lambda: sj.adlif(0.9, 1.5, 0.5, 1.0),
    "`adlif` expected `a` finite, got inf.": (
        lambda: sj.adlif(0.9, 0.9, float("inf"), 1.0)
    ),
    "`radlif` expected `beta` in [0, 1], got 1.5.": (
        lambda: sj.radlif(0.9, 1.5, 0.5, 1.0)
    ),
    "`radlif` expected `b` finite, got inf.": (
        lambda: sj.radlif(0.9, 0.9, 0.5, float("inf"))
    ),
    "`silif` expected `tau_w` > 0, got 0.0.": lambda: sj.silif(30.0, 0.0),
    "`silif` expected `dt` > 0, got -1.0.": lambda: sj.silif(dt=-1.0),
    "`csilif` expected `tau` > 0, got 0.": lambda: sj.csilif(0),
    "`csilif` expected `omega` finite, got nan.": lambda: sj.csilif(2.0, float("nan")),
    "`brf` expected `omega` in [0, 1/dt], got 200.0.": lambda: sj.brf(200.0, 1.0),
    "`brf` expected `b_offset` in [0, inf], got -1.0.": lambda: sj.brf(10.0, -1.0),
    "`resonate_and_fire` expected `b` in [-inf, 0], got 0.1.": (
        lambda: sj.resonate_and_fire(1.0, 0.1)
    ),
    "`resonate_and_fire` expected `dt` > 0, got 0.": (
        lambda: sj.resonate_and_fire(1.0, -0.1, dt=0)
    ),
    "`sigma_delta` expected `threshold` in [0, inf], got -0.1.": (
        lambda: sj.sigma_delta(-0.1)
    ),
    "`sigma_delta` expected `activation` to be a function of the sum, got 'relu'.": (
        lambda: sj.sigma_delta(0.1, activation="relu")
    ),
    "`psn` expected `order` <= steps = 4, got 5.": lambda: sj.psn(4, order=5),
    "`psn` expected `order` for a `masking`, got None.": lambda: sj.psn(4, masking=0.5),
    "`psn` expected `masking` in [0, 1], got 1.5.": (
        lambda: sj.psn(4, order=2, masking=1.5)
    ),
    "`psn` expected `masking` to be one number, got shape [2].": (
        lambda: sj.psn(4, order=2, masking=jnp.ones(2))
    ),
    "`sliding_psn` expected `order` an integer >= 1, got 0.": (
        lambda: sj.sliding_psn(0)
    ),
    "`multi_spike` expected `most` an integer >= 1, got 0.": (
        lambda: sj.multi_spike(most=0)
    ),
    "`refractory` expected `steps` an integer >= 0, got -1.": (
        lambda: sj.refractory(sj.lif(0.9), -1)
    ),
    "`winner_take_all` expected `neuron` to be a neuron with a membrane `u`": (
        lambda: sj.winner_take_all(sj.linear(3))
    ),
    "`floored` expected `neuron` to be a neuron that fires, with a membrane `u`": (
        lambda: sj.floored(sj.li(0.9), -1.0)
    ),
    "`floored` expected `low` below threshold = 1.0, got 1.5.": (
        lambda: sj.floored(sj.lif(0.9), 1.5)
    ),
    "`floored` expected `low` finite, got -inf.": (
        lambda: sj.floored(sj.lif(0.9), -float("inf"))
    ),
    "`graded` expected `scale` finite, got nan.": (
        lambda: sj.graded(sj.lif(0.9), float("nan"))
    ),
    "`loss.rate_bounds` expected `upper` >= lower = 0.5, got 0.1.": (
        lambda: sj.loss.rate_bounds(jnp.zeros((2, 3)), lower=0.5, upper=0.1)
    ),
}
LABELLED = jnp.zeros((5, 2, 3))
USING = {
    "`lif` expected `beta` to broadcast to the input's shape [2, 4], got shape [3]": (
        lambda: sj.lif(jnp.full(3, 0.9)).init(KEY, jnp.zeros((2, 4)))
    ),
    "`lif` expected `x` to be an array or a ShapeDtypeStruct": (
        lambda: sj.lif(0.9).init(KEY, [2, 4])
    ),
    "`lif` expected real input `x`, got dtype complex64.": (
        lambda: sj.lif(0.9).init(KEY, jnp.zeros(3, jnp.complex64))
    ),
    "`lif` expected `x` to fit a state of shape [3, 4]": (
        lambda: run(sj.lif(0.9), jnp.zeros((3, 4)), jnp.zeros((7, 1, 5)))
    ),
    "`lif` expected `x` to fit a state of shape [1, 4], got shape [3, 4]": (
        lambda: run(sj.lif(0.9), jnp.zeros((1, 4)), jnp.zeros((7, 3, 4)))
    ),
    "`lif` expected `x` to fit a state of dtype bfloat16": (
        lambda: run(sj.lif(0.9), jnp.zeros(4, jnp.bfloat16), jnp.zeros((7, 4)))
    ),
    "`slstm` expected `x` to fit a state of shape [3], got shape [4].": (
        lambda: run(sj.slstm(5), jnp.zeros((3, 4)), jnp.zeros((7, 4, 4)))
    ),
    "`izhikevich` expected `x` to fit a state of shape [3, 4], got shape [1, 4].": (
        lambda: run(sj.izhikevich(), jnp.zeros((3, 4)), jnp.zeros((7, 1, 4)))
    ),
    "`recurrent` expected `x` to fit a state of shape [3, 4], got shape [1, 4].": (
        lambda: run(
            sj.recurrent(sj.li(0.9), sj.one_to_one()),
            jnp.zeros((3, 4)),
            jnp.zeros((7, 1, 4)),
        )
    ),
    "`delayed` expected `x` to fit a line of outputs of shape [3, 2], got one that": (
        lambda: run(
            sj.delayed(sj.linear(2), 3), jnp.zeros((3, 4)), jnp.zeros((7, 1, 4))
        )
    ),
    "`refractory` expected `x` to fit a state of shape [3, 4], got shape [5, 4].": (
        lambda: run(
            sj.refractory(sj.one_to_one(), 2), jnp.zeros((3, 4)), jnp.zeros((7, 5, 4))
        )
    ),
    "`dropout` expected `x` to fit a mask of [4], got shape [3, 4].": (
        lambda: sj.dropout(0.5).step(
            *sj.dropout(0.5).init(KEY, jnp.zeros(4)), jnp.zeros((3, 4))
        )
    ),
    "`sliding_psn` expected `x` to fit a state of shape [1, 4], got shape [3, 4].": (
        lambda: run(sj.sliding_psn(3), jnp.zeros((1, 4)), jnp.zeros((7, 3, 4)))
    ),
    "`psn` expected `order` for single steps (a step without it hears the future)": (
        lambda: sj.recurrent(sj.psn(5), sj.one_to_one()).unroll(
            *sj.recurrent(sj.psn(5), sj.one_to_one()).init(KEY, jnp.zeros(4)),
            jnp.zeros((5, 4)),
        )
    ),
    "`psn` expected `masking` to be 1 for single steps, got 0.5.": (
        lambda: sj.psn(5, order=2, masking=0.5).step(
            {"w": 0.0, "b": 0.0}, (), jnp.zeros(4)
        )
    ),
    "`psn` expected `xs` of 5 time steps (or use an `order`), got 6.": (
        lambda: run(sj.psn(5), jnp.zeros(4), jnp.zeros((6, 4)))
    ),
    "`refractory` expected `neuron` to have a state of its output's shape [3]": (
        lambda: sj.refractory(sj.serial(sj.lif(0.9), sj.linear(3)), 2).init(
            KEY, jnp.zeros(4)
        )
    ),
    "`refractory` expected `running` to name fields of the neuron's state, got 'i'.": (
        lambda: sj.refractory(sj.lif(0.9), 2, running=("i",)).init(KEY, jnp.zeros(4))
    ),
    "`linear` expected `x` with 4 features on its last axis, got shape [2, 5]": (
        lambda: run(sj.linear(3), jnp.zeros((2, 4)), jnp.zeros((2, 5)))
    ),
    "`conv` expected `x` of shape (*batch, height, width, channels), got": (
        lambda: sj.conv(8, (3, 3)).init(KEY, jnp.zeros((4, 4)))
    ),
    "`conv` expected `window` to fit into the padded input [4], got (5,).": (
        lambda: sj.conv(8, 3, dilation=2).init(KEY, jnp.zeros((4, 1)))
    ),
    "`conv` expected `groups` to divide the input's 3 channels, got 2.": (
        lambda: sj.conv(8, 3, groups=2).init(KEY, jnp.zeros((4, 3)))
    ),
    "`conv` expected `x` with 3 channels on its last axis, got shape [7, 5, 2]": (
        lambda: run(sj.conv(8, 3), jnp.zeros((5, 3)), jnp.zeros((7, 5, 2)))
    ),
    "`avg_pool` expected `x` of shape (*batch, length, channels), got shape [4]": (
        lambda: sj.avg_pool(2).init(KEY, jnp.zeros(4))
    ),
    "`flatten` expected `x` with at least 3 axes, got shape [4, 4].": (
        lambda: sj.flatten().init(KEY, jnp.zeros((4, 4)))
    ),
    "`delays` expected `delay` to broadcast to [4], got shape [3].": (
        lambda: sj.delays(jnp.ones(3)).init(KEY, jnp.zeros(4))
    ),
    "`delayed_linear` expected `x` to fit a state of float32[4], got float32[5].": (
        lambda: run(sj.delayed_linear(2, 1), jnp.zeros(4), jnp.zeros((7, 5)))
    ),
    "`dropout` expected `x` to fit a mask of [3, 4], got shape [7, 2, 4].": (
        lambda: run(sj.dropout(0.5), jnp.zeros((3, 4)), jnp.zeros((7, 2, 4)))
    ),
    "`bntt` expected `x` with a batch axis in training, got shape [4].": (
        lambda: sj.bntt(3).init(KEY, jnp.zeros(4))
    ),
    "`weight_norm` expected `inner` to be a synapse with weights `w`": (
        lambda: sj.weight_norm(sj.lif(0.9)).init(KEY, jnp.zeros(4))
    ),
    "`sparse` expected `x` with 4 features on its last axis, got shape [2, 5]": (
        lambda: run(sj.sparse(3, fan_out=1), jnp.zeros((2, 4)), jnp.zeros((2, 5)))
    ),
    "`sparse` expected `x` with 2 features on its last axis, got shape [5]": (
        lambda: sj.sparse(3, pattern=jnp.ones((2, 3))).init(KEY, jnp.zeros(5))
    ),
    "`recurrent` expected `feedback` to put out the input's shape [4]": (
        lambda: sj.recurrent(sj.lif(0.9), sj.linear(3)).init(KEY, jnp.zeros(4))
    ),
    "`residual` expected `inner` to put out the input's shape [4]": (
        lambda: sj.residual(sj.linear(3)).init(KEY, jnp.zeros(4))
    ),
    "`serial` expected `params` to be a tuple of 1": (
        lambda: sj.serial(sj.li(0.9)).step({}, ({},), jnp.zeros(2))
    ),
    "`serial` expected `state` to be a dict of a": (
        lambda: sj.serial(a=sj.li(0.9)).step({"a": {}}, (), jnp.zeros(2))
    ),
    "`loss.ce_rate` expected `labels` of shape [2] or [5, 2], got shape [3]": (
        lambda: sj.loss.ce_rate(LABELLED, jnp.zeros(3, int))
    ),
    "`loss.ce_count` expected `labels` in [0, 3), got 3.": (
        lambda: sj.loss.ce_count(LABELLED, jnp.array([0, 3]))
    ),
    "`loss.ce_count` expected `labels` in [0, 3), got -1.": (
        lambda: sj.loss.ce_count(LABELLED, jnp.array([0, -1]))
    ),
    "`loss.mse_count` expected `labels` to be integers, got dtype float32": (
        lambda: sj.loss.mse_count(LABELLED, jnp.zeros(2))
    ),
    "`metrics.accuracy` expected `labels` of shape [5, 2]": (
        lambda: sj.metrics.accuracy(LABELLED, jnp.zeros(2, int))
    ),
    "`check_activity` expected `net` whose layers are neither silent nor saturated": (
        lambda: check_silent()
    ),
}


def run(cell, x, xs):
    return cell.unroll(*cell.init(KEY, x), xs)


def check_silent():
    xs = jnp.zeros((9, 2, 3))
    net = sj.lif(0.9)
    sj.check_activity(net, *net.init(KEY, xs[0]), xs)


@pytest.mark.parametrize("message", [*MAKING, *USING])
def test_one_line_names_argument_expectation_and_value(message):
    with pytest.raises((ValueError, TypeError)) as caught:
        (MAKING | USING)[message]()
    text = str(caught.value)
    assert message in text
    assert "\n" not in text
    assert len(text) < 250


def options(argument):
    """Every public factory with that option, and the arguments that it needs."""
    needed = {"features": 3, "steps": 4, "order": 2, "omega": 1.0, "b_offset": 1.0}
    needed |= {"b": -0.1, "alpha": 0.9, "r": 5.0, "c": 1.0, "tau_m": 10.0}
    for name in sj.__all__:
        factory = getattr(sj, name)
        if not inspect.isfunction(factory):
            continue
        taken = inspect.signature(factory).parameters
        if argument in taken:
            empty = [k for k, p in taken.items() if p.default is p.empty]
            yield partial(factory, **{k: needed.get(k, 0.5) for k in empty})


def named(factory):
    return factory.func.__name__


def refused(call, message):
    with pytest.raises(TypeError) as error:
        call()
    assert message in str(error.value) and "\n" not in str(error.value)


@pytest.mark.parametrize("factory", [*options("spike")], ids=named)
def test_a_spike_that_is_none(factory):
    """`spike=surrogate.atan` once failed in a step, about the shape of a sharpness."""
    factory(spike=jax.nn.sigmoid)
    for spike, message in {
        sj.surrogate.atan: "`spike` `surrogate.atan(...)`, got `surrogate.atan` itself",
        sj.multi_spike: "`spike` `multi_spike(...)`, got `multi_spike` itself.",
        "atan": "`spike` to be a surrogate (such as `surrogate.atan()`), got 'atan'.",
        None: "`spike` to be a surrogate (such as `surrogate.atan()`), got None.",
    }.items():
        refused(partial(factory, spike=spike), f"`{named(factory)}` expected {message}")


@pytest.mark.parametrize("factory", [*options("reset")], ids=named)
def test_a_reset_that_was_not_made(factory):
    message = f"`{named(factory)}` expected `reset` `reset.attached(reset.subtract)`"
    refused(partial(factory, reset=sj.reset.attached), message)
    refused(partial(factory, reset=sj.reset.delayed), "got `reset.delayed` itself.")


def test_a_spike_that_is_none_in_an_equation_of_ones_own():
    def equation(state, x, *, spike):
        return state, spike(x)

    def made(spike):
        return sj.neuron(partial(equation, spike=spike), lambda x: ())

    message = "`equation` expected `spike` `surrogate.atan(...)`"
    refused(partial(made, sj.surrogate.atan), message)
    made(sj.surrogate.atan())


def test_the_battery_of_spikes_finds_all_neurons():
    assert len([*options("spike")]) >= 20 and len([*options("reset")]) >= 15

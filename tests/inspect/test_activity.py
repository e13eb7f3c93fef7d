"""Layers are found inside every combinator, dead ones among them."""

import jax
import jax.numpy as jnp
import pytest

import spikejax as sj

KEY = jax.random.key(0)
XS = jnp.ones((10, 3, 4))
DEAD = sj.lif(0.5, threshold=8.0)
WRAPPERS = {
    "residual": sj.residual,
    "checkpointed": lambda cell: sj.checkpointed(cell, 3),
    "truncated": lambda cell: sj.truncated(cell, 3),
    "delayed": lambda cell: sj.delayed(cell, 2),
    "graded": lambda cell: sj.graded(cell, 2.0),
    "precision": sj.precision,
    "stepwise": sj.stepwise,
    "refractory": lambda cell: sj.refractory(cell, 2),
    "tap": sj.tap,
    "serial": sj.serial,
    "parallel": sj.parallel,
    "recurrent": lambda cell: sj.recurrent(cell, sj.linear(4)),
    "evaluation": sj.evaluation,
    "a user's own": lambda cell: Doubled(cell).cell(),
}


class Doubled(sj.Spec):
    """Twice the output of a cell."""

    inner: sj.Cell

    def init(self, key, x):
        return self.inner.init(key, x)

    def step(self, params, state, x):
        state, y = self.inner.step(params, state, x)
        return state, 2 * y


@pytest.mark.parametrize("name", WRAPPERS)
def test_a_dead_layer_inside_is_refused(name):
    """Each of them passed: `activity` was empty inside."""
    net = sj.serial(first=sj.linear(4), inside=WRAPPERS[name](DEAD))
    params, state = net.init(KEY, XS[0])
    with pytest.raises(ValueError, match="layer inside.* is silent"):
        sj.check_activity(net, params, state, XS)


@pytest.mark.parametrize("name", WRAPPERS)
def test_a_layer_inside_is_measured(name):
    alive = sj.lif(0.9, threshold=0.5)
    net = sj.serial(first=sj.linear(4), inside=WRAPPERS[name](alive))
    params, state = net.init(KEY, XS[0])
    (layer,) = sj.activity(net, params, state, XS)
    assert layer.path.startswith("inside") and 0 < layer.rate < 1


def test_a_second_look_compiles_nothing(caplog):
    """Cells that are made alike are equal, so a program serves all of them."""

    def net():
        return sj.serial(sj.linear(4), sj.lif(0.9), sj.linear(3), sj.li(0.9))

    params, state = net().init(KEY, XS[0])
    for _ in range(2):
        caplog.clear()
        with jax.log_compiles(), caplog.at_level("WARNING"):
            sj.activity(net(), params, state, XS)
            sj.events.report(net(), params, state, XS)
        programs = [m for m in caplog.messages if "XLA compilation" in m]
    assert not programs

"""Only data, and the size of a synapse, are given by position."""

import inspect
import re

import jax.numpy as jnp
import pytest

import spikejax as sj

# What a function is about: outputs and answers, or how large a synapse is.
DATA = {"zs", "us", "scores", "labels", "times", "targets"}
SIZE = {"features", "window", "steps", "delay", "axes", "rate", "inner"}


METRICS = [f for f in vars(sj.metrics).values() if inspect.isfunction(f)]
FUNCTIONS = [(getattr(sj.loss, name), DATA) for name in sj.loss.__all__]
METRICS = [f for f in METRICS if f.__module__ == sj.metrics.__name__]
FUNCTIONS += [(f, DATA) for f in METRICS if not f.__name__.startswith("_")]
FUNCTIONS += [(getattr(sj.synapses, name), SIZE) for name in sj.synapses.__all__]


@pytest.mark.parametrize(
    ("function", "given"), FUNCTIONS, ids=lambda f: getattr(f, "__name__", "")
)
def test_options_are_keywords(function, given):
    parameters = inspect.signature(function).parameters.values()
    positional = {p.name for p in parameters if p.kind is not p.KEYWORD_ONLY}
    assert positional <= given


def test_a_target_level_is_not_taken_for_the_classes():
    us, labels = jnp.zeros((3, 2, 10)), jnp.zeros(2, int)
    with pytest.raises(TypeError, match="positional") as error:
        sj.loss.mse_membrane(us, labels, 10)
    assert not re.search("\n", str(error.value))

"""Neurons at random: elementwise equations of one to four states and one spike."""

from collections import namedtuple

import jax
import jax.numpy as jnp
from hypothesis import strategies as st
from jax.core import Tracer

import spikejax as sj

NARROW = sj.surrogate.triangular(0.4)
# Of two or three values that are there already; what grows fast has a bound.
OPERATIONS = {
    "add": lambda a, b, c: a + b,
    "sub": lambda a, b, c: a - b,
    "mul": lambda a, b, c: a * b,
    "div": lambda a, b, c: a / (1 + jnp.abs(b)),
    "neg": lambda a, b, c: -a,
    "max": lambda a, b, c: jnp.maximum(a, b),
    "min": lambda a, b, c: jnp.minimum(a, b),
    "abs": lambda a, b, c: jnp.abs(a),
    "sign": lambda a, b, c: jnp.sign(a) * b,
    "tanh": lambda a, b, c: jnp.tanh(a),
    "sin": lambda a, b, c: jnp.sin(a),
    "cos": lambda a, b, c: jnp.cos(a),
    "tan": lambda a, b, c: jnp.tan(jnp.clip(a, -1.0, 1.0)),
    "asinh": lambda a, b, c: jnp.arcsinh(a),
    "atanh": lambda a, b, c: jnp.arctanh(0.9 * jnp.tanh(a)),
    "sinh": lambda a, b, c: jnp.sinh(jnp.clip(a, -2.0, 2.0)),
    "cosh": lambda a, b, c: jnp.cosh(jnp.clip(a, -2.0, 2.0)),
    "exp2": lambda a, b, c: jnp.exp2(jnp.minimum(a, 2.0)),
    "cbrt": lambda a, b, c: jnp.cbrt(a * a + 0.1),
    "exp": lambda a, b, c: jnp.exp(jnp.minimum(a, 2.0)),
    "expm1": lambda a, b, c: jnp.expm1(-jnp.abs(a)),
    "log": lambda a, b, c: jnp.log(jnp.abs(a) + 0.5),
    "log1p": lambda a, b, c: jnp.log1p(a * a),
    "sqrt": lambda a, b, c: jnp.sqrt(jnp.abs(a) + 0.1),
    "rsqrt": lambda a, b, c: jax.lax.rsqrt(1 + a * a),
    "power": lambda a, b, c: (jnp.abs(a) + 0.5) ** 1.5,
    "cube": lambda a, b, c: jnp.tanh(a) ** 3,
    "sigmoid": lambda a, b, c: jax.nn.sigmoid(a),
    "softplus": lambda a, b, c: jax.nn.softplus(a),
    "relu": lambda a, b, c: jax.nn.relu(a),
    "floor": lambda a, b, c: a - jnp.floor(a + 0.37),
    "round": lambda a, b, c: a - jnp.round(a + 0.37),
    "rem": lambda a, b, c: jax.lax.rem(a + 0.37, jnp.full_like(a, 1.7)),
    "clip": lambda a, b, c: jnp.clip(a, -0.7, 0.9),
    "where": lambda a, b, c: jnp.where(a > b, b, c),
    "both": lambda a, b, c: jnp.where((a > 0.1) & (b <= 0.6) | (c < -1), b, c),
    "finite": lambda a, b, c: jnp.where(jnp.isfinite(a), a, b),
    "stop": lambda a, b, c: a - jax.lax.stop_gradient(b),
}
_INDICES = st.integers(0, 30)
_LINES = st.lists(
    st.tuples(st.sampled_from([*OPERATIONS]), _INDICES, _INDICES, _INDICES),
    min_size=2,
    max_size=8,
)


class Equation:
    """Lines before the spike and after it, and which of them are the next states.

    What is computed may be an operand of all that follows, and is shared by it.
    `largest` is the largest number on the way of the last step outside of `jit`.
    """

    def __init__(self, before, after, ends, number):
        self.before, self.after, self.ends, self.number = before, after, ends, number
        self.state = namedtuple("State", [f"s{k}" for k in range(len(ends))])
        self.largest = 1.0

    def __repr__(self):
        return f"Equation({self.before}, {self.after}, {self.ends}, {self.number})"

    def __call__(self, state, x, *, a):
        pool = [x, *state, a + 0 * x, self.number + 0 * x]
        self._work(self.before, pool)
        z = NARROW(pool[-1] + x - 0.5)
        pool += [z, pool[1] * (1 - jax.lax.stop_gradient(z))]
        self._work(self.after, pool)
        # The last one, and some: so that no line is in vain.
        ends = [
            pool[-1 - k] if k == 0 else pool[n % len(pool)]
            for k, n in enumerate(self.ends)
        ]
        if not isinstance(x, Tracer):
            self.largest = max([1.0, *[float(jnp.abs(v).max()) for v in pool]])
        return self.state(*ends), z

    def _work(self, lines, pool):
        for name, *operands in lines:
            found = [pool[-1 - n % len(pool)] for n in operands]
            pool.append(OPERATIONS[name](*found))

    def cell(self):
        """The neuron, which learns its constant."""
        return sj.neuron(self, self.state, name="drawn", a=sj.init.uniform(0.5, 0.9))


EQUATIONS = st.builds(
    Equation,
    _LINES,
    _LINES,
    st.lists(_INDICES, min_size=1, max_size=4),
    st.floats(-2, 2, width=16),
)

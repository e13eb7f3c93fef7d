"""Numbers to spikes by rate: random trains, receptive fields, constant currents."""

from __future__ import annotations

from functools import partial

import jax
import jax.numpy as jnp
from jaxtyping import Array, Float, Shaped

from spikejax.core import checks
from spikejax.core.dtypes import aligned
from spikejax.encode._arrays import check_first, clock, floats, wide


def rate(
    key: jax.Array,
    x: Shaped[Array, "*batch features"],
    steps: int,
    *,
    gain: float = 1.0,
    offset: float = 0.0,
    first: int = 0,
) -> Float[Array, "time *batch features"]:
    """Rate code: a spike with probability `clip(g x + o, 0, 1)` a step.

    Args:
      key: PRNG key.
      x: values, `(*batch, features)`.
      steps: time steps.
      gain: `g`.
      offset: `o`, spikes per step.
      first: the steps before this one are silent.

    Returns:
      Spikes, `(steps, *batch, features)`.

    Raises:
      ValueError: `steps` or `first` out of range.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> zs = sj.encode.rate(jax.random.key(0), jnp.array([0.0, 0.5, 1.0]), 100)
      >>> zs.sum(0).tolist()[::2]
      [0.0, 100.0]
    """
    x = floats("encode.rate", x)
    checks.whole("encode.rate", 1, steps=steps)
    check_first("encode.rate", first, steps)
    zs = bernoulli(key, jnp.broadcast_to(gain * x + offset, (steps, *x.shape)))
    return jnp.where(clock(steps, x) < first, 0, zs).astype(x.dtype)


def bernoulli(key: jax.Array, p: Shaped[Array, "*shape"]) -> Float[Array, "*shape"]:
    """A spike with probability `p`, clipped to [0, 1], at every element of `p`.

    For rates that vary in time, `(time, *batch, features)`.

    Args:
      key: PRNG key.
      p: probabilities, of any shape.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> zs = sj.encode.bernoulli(jax.random.key(0), jnp.array([0.0, 1.0]))
      >>> zs.tolist()
      [0.0, 1.0]
    """
    p = floats("encode.bernoulli", p)
    return (jax.random.uniform(key, p.shape, wide(p).dtype) < wide(p)).astype(p.dtype)


def poisson(
    key: jax.Array,
    hertz: Shaped[Array, "*batch features"],
    steps: int,
    dt: float = 1e-3,
) -> Float[Array, "time *batch features"]:
    """Poisson trains: a spike with probability `|r| Δt` a step.

    Negative rates give spikes of -1.

    Args:
      key: PRNG key.
      hertz: rates `r`, spikes per second, `(*batch, features)`.
      steps: time steps.
      dt: `Δt`, seconds per step.

    Returns:
      Spikes, `(steps, *batch, features)`.

    Raises:
      ValueError: `steps` or `dt` out of range, or a rate above one spike per step.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> zs = sj.encode.poisson(jax.random.key(0), jnp.array([0.0, 1000.0]), 5)
      >>> zs.sum(0).tolist()
      [0.0, 5.0]
    """
    hertz = floats("encode.poisson", hertz)
    checks.whole("encode.poisson", 1, steps=steps)
    checks.positive("encode.poisson", dt=dt)
    checks.within("encode.poisson", -1 / dt, 1 / dt, hertz=hertz)
    p = jnp.broadcast_to(jnp.abs(hertz) * dt, (steps, *hertz.shape))
    return jnp.sign(hertz)[None] * bernoulli(key, p)


def population(
    x: Shaped[Array, "*batch features"],
    neurons: int,
    low: float = 0.0,
    high: float = 1.0,
    width: float | None = None,
) -> Float[Array, "*batch features neurons"]:
    """Population code: Gaussian receptive fields on an even grid.

        r_k = e^(-(x - μ_k)²/2σ²),
        μ_k = ℓ + (h - ℓ) k/(K - 1)

    The result is a rate, to be encoded in time by `rate`, `latency` or `direct`.

    Args:
      x: values, `(*batch, features)`.
      neurons: `K`, neurons per value.
      low: centre `ℓ` of the first field.
      high: centre `h` of the last.
      width: `σ`, in units of the value; by default the distance of two centres.

    Returns:
      Rates in (0, 1], `(*batch, features, neurons)`.

    Raises:
      ValueError: an argument out of range.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> sj.encode.population(jnp.array([0.5]), 3).argmax().item()  # nearest
      1

    Reference: Eliasmith, Anderson, "Neural Engineering", MIT Press, 2003. Bohte,
    Kok, La Poutré, "Error-backpropagation in temporally encoded networks of spiking
    neurons", Neurocomputing 48, 2002, doi:10.1016/S0925-2312(01)00658-0.
    """
    x = floats("encode.population", x)
    checks.whole("encode.population", 1, neurons=neurons)
    checks.finite("encode.population", low=low, high=high)
    width = (high - low) / max(neurons - 1, 1) if width is None else width
    checks.positive("encode.population", width=width)
    centres = jnp.linspace(low, high, neurons).astype(wide(x).dtype)
    distance = (wide(x)[..., None] - aligned(centres, x[..., None])) / width
    return jnp.exp(-0.5 * distance**2).astype(x.dtype)


def direct(
    x: Shaped[Array, "*batch features"], steps: int
) -> Float[Array, "time *batch features"]:
    """Direct code: the value itself, as a current, at every step.

    Args:
      x: values, `(*batch, features)`.
      steps: time steps.

    Returns:
      `(steps, *batch, features)`.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> sj.encode.direct(jnp.array([0.3, 0.7]), 5).shape
      (5, 2)
    """
    checks.whole("encode.direct", 1, steps=steps)
    x = jnp.asarray(x)
    return jnp.broadcast_to(x, (steps, *x.shape))


def constant_current(
    x: Shaped[Array, "*batch features"],
    steps: int,
    beta: float = 0.9,
    threshold: float = 1.0,
) -> Float[Array, "time *batch features"]:
    """Spikes of a leaky integrate-and-fire neuron under a constant current.

        u ← β u + (1 - β) x,
        z = [u > θ],
        u ← (1 - z) u

    Args:
      x: currents, `(*batch, features)`.
      steps: time steps.
      beta: decay per step, in [0, 1]; `1 - Δt/τ` for Euler's method, or
        `sj.decay(tau, dt)`.
      threshold: `θ`.

    Returns:
      Spikes, `(steps, *batch, features)`.

    Raises:
      ValueError: an argument out of range.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> sj.encode.constant_current(jnp.array([2.0]), 20).sum().item()
      2.0

    Reference: Gerstner, Kistler, "Spiking Neuron Models", Cambridge University
    Press, 2002, doi:10.1017/CBO9780511815706.
    """
    x = floats("encode.constant_current", x)
    checks.whole("encode.constant_current", 1, steps=steps)
    checks.within("encode.constant_current", 0.0, 1.0, beta=beta)
    checks.positive("encode.constant_current", threshold=threshold)
    given = (jnp.asarray(a, wide(x).dtype) for a in (beta, threshold))
    return _fired(wide(x), *given, steps).astype(x.dtype)


@partial(jax.jit, static_argnums=3)  # a scan outside `jit` is compiled at every call
def _fired(x: jax.Array, beta: jax.Array, threshold: jax.Array, steps: int):
    drive = (1 - beta) * x

    def step(u, _):
        u = beta * u + drive
        z = u > threshold
        return jnp.where(z, 0, u), z

    return jax.lax.scan(step, jnp.zeros_like(drive), length=steps)[1]

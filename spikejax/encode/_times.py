"""Numbers to spikes by time: latency, change, phase and bursts."""

from __future__ import annotations

import math

import jax.numpy as jnp
from jaxtyping import Array, Float, Shaped

from spikejax.core import checks
from spikejax.encode._arrays import at, check_first, clock, floats, wide


def latency(
    x: Shaped[Array, "*batch features"],
    steps: int,
    *,
    tau: float = 1.0,
    threshold: float = 0.01,
    linear: bool = False,
    normalize: bool = False,
    first: int = 0,
    clip: bool = False,
    epsilon: float = 1e-7,
) -> Float[Array, "time *batch features"]:
    """Latency code: one spike, the earlier the larger the value.

    The time at which a capacitor charged by `x` reaches the threshold,

        t = t_0 + τ ln(x/(x - θ)),
        x ← max(x, θ + ε)

    or, if `linear`, `t = t_0 + τ min(1 - x, 1 - θ)`, rounded to a step. A
    spike after the last step is lost.

    Args:
      x: values in [0, 1], `(*batch, features)`.
      steps: time steps.
      tau: `τ`, in steps.
      threshold: `θ`, in (0, 1).
      linear: times linear in the value.
      normalize: stretch the times so that the last one in the array (if `linear`, that
        of a value of 0 without the threshold) is the last step.
      first: `t_0`, the earliest step.
      clip: values below the threshold do not spike.
      epsilon: `ε`, how close to the threshold the logarithm may come.

    Returns:
      Spikes, `(steps, *batch, features)`.

    Raises:
      ValueError: an argument out of range.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> zs = sj.encode.latency(jnp.array([1.0, 0.5]), 8, linear=True, normalize=True)
      >>> zs.argmax(0).tolist()  # the stronger, the earlier
      [0, 4]

    Reference: Eshraghian et al., "Training spiking neural networks using lessons
    from deep learning", Proceedings of the IEEE 111(9), 2023,
    doi:10.1109/JPROC.2023.3308088.
    """
    name = "encode.latency"
    x = floats(name, x)
    checks.whole(name, 1, steps=steps)
    check_first(name, first, steps)
    checks.within(name, 0.0, 1.0, x=x, threshold=threshold)
    checks.positive(name, tau=tau, threshold=threshold, epsilon=epsilon)
    exact = wide(x)
    if linear:
        scale = steps - 1 - first if normalize else tau
        t = scale * jnp.minimum(1 - exact, 1 - threshold)
    else:
        exact = jnp.maximum(exact, threshold + epsilon)
        t = tau * jnp.log(exact / (exact - threshold))
        if normalize:
            t = t * (steps - first - 1) / jnp.max(t)
    zs = at(t + first, steps)
    if clip:
        zs &= (x >= threshold)[None]
    return zs.astype(x.dtype)


def log_latency(
    x: Shaped[Array, "*batch features"], steps: int
) -> Float[Array, "time *batch features"]:
    """Latency code that fills the window, logarithmic in the value.

        t = T - 1 - ln(1 + (e^(T - 1) - 1) x)

    rounded to a step: a value of 1 spikes at the first step, one of 0 at the last.

    Args:
      x: values in [0, 1], `(*batch, features)`.
      steps: time steps `T`.

    Returns:
      Spikes, `(steps, *batch, features)`.

    Raises:
      ValueError: `steps` or a value out of range.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> sj.encode.log_latency(jnp.array([1.0, 0.5, 0.0]), 8).argmax(0).tolist()
      [0, 1, 7]

    Reference: Fang et al., "SpikingJelly: an open-source machine learning
    infrastructure platform for spike-based intelligence", Science Advances 9(40),
    2023, doi:10.1126/sciadv.adi1480.
    """
    x = floats("encode.log_latency", x)
    checks.whole("encode.log_latency", 1, steps=steps)
    checks.within("encode.log_latency", 0.0, 1.0, x=x)
    last = steps - 1.0
    # ln(1 + (e^n - 1) x) = n + ln(x + (1 - x) e^-n), which does not overflow
    exact = wide(x)
    t = -jnp.log(exact + (1 - exact) * math.exp(-min(last, 700.0)))
    return at(jnp.minimum(t, last), steps).astype(x.dtype)


def delta(
    xs: Shaped[Array, "time *batch features"],
    threshold: float = 0.1,
    *,
    padding: bool = False,
    off: bool = False,
) -> Float[Array, "time *batch features"]:
    """Delta code: a spike where `x_t - x_(t-1) ≥ θ`.

    Args:
      xs: a signal, `(time, *batch, features)`.
      threshold: `θ`.
      padding: compare the first step with itself rather than with zero.
      off: spikes of -1 where `x_t - x_(t-1) ≤ -θ`.

    Returns:
      Spikes of the shape of `xs`.

    Raises:
      ValueError: `threshold` is not above zero.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> xs = jnp.array([[0.0], [0.5], [0.5], [0.0]])
      >>> sj.encode.delta(xs, 0.1, off=True)[:, 0].tolist()
      [0.0, 1.0, 0.0, -1.0]

    Reference: Eshraghian et al., "Training spiking neural networks using lessons
    from deep learning", Proceedings of the IEEE 111(9), 2023,
    doi:10.1109/JPROC.2023.3308088.
    """
    xs = floats("encode.delta", xs)
    checks.positive("encode.delta", threshold=threshold)
    before = xs[:1] if padding else jnp.zeros_like(xs[:1])
    change = xs - jnp.concatenate([before, xs[:-1]])
    zs = (change >= threshold).astype(xs.dtype)
    return zs - (change <= -threshold).astype(xs.dtype) if off else zs


def phase(
    x: Shaped[Array, "*batch features"], steps: int, bits: int = 8
) -> Float[Array, "time *batch features"]:
    """Phase code: the binary digits of the value, one a step, over and over.

    A spike at step `t` is worth `2^(-(1 + t mod K))`; `decode.phase` adds up.

    Args:
      x: values in [0, 1], `(*batch, features)`; those above `1 - 2^(-K)` count as it.
      steps: time steps.
      bits: `K`, steps per period, at most 24.

    Returns:
      Spikes, `(steps, *batch, features)`.

    Raises:
      ValueError: an argument out of range.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> sj.encode.phase(jnp.array([0.75]), 4, bits=4)[:, 0].tolist()
      [1.0, 1.0, 0.0, 0.0]

    Reference: Kim, Kim, Huh, Lee, Choi, "Deep neural networks with weighted spikes",
    Neurocomputing 311, 2018, doi:10.1016/j.neucom.2018.05.087.
    """
    x = floats("encode.phase", x)
    checks.whole("encode.phase", 1, steps=steps, bits=bits)
    checks.within("encode.phase", 1, 24, bits=bits)
    checks.within("encode.phase", 0.0, 1.0, x=x)
    whole = jnp.floor(wide(x) * 2**bits).astype(jnp.int32)
    shift = bits - 1 - clock(steps, x) % bits
    return (jnp.minimum(whole, 2**bits - 1)[None] >> shift & 1).astype(x.dtype)


def burst(
    x: Shaped[Array, "*batch features"],
    steps: int,
    most: int = 5,
    shortest: int = 2,
    longest: int = 10,
) -> Float[Array, "time *batch features"]:
    """Burst code: the larger the value, the more spikes, and the closer together.

        n = ⌈N x⌉,
        d = ⌈d_1 - (d_1 - d_0) x⌉ if n > 1, else d_1

    and spikes at `0, d, …, (n - 1) d`. Those after the last step are lost.

    Args:
      x: values in [0, 1], `(*batch, features)`.
      steps: time steps.
      most: `N`, spikes in the burst of a value of 1.
      shortest: `d_0`, the shortest interval, in steps.
      longest: `d_1`, the longest interval, in steps.

    Returns:
      Spikes, `(steps, *batch, features)`.

    Raises:
      ValueError: an argument out of range.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> sj.encode.burst(jnp.array([1.0, 0.0]), 12).sum(0).tolist()
      [5.0, 0.0]

    Reference: Guo, Fouda, Eltawil, Salama, "Neural coding in spiking neural networks:
    a comparative study for robust neuromorphic systems", Frontiers in Neuroscience 15,
    2021, doi:10.3389/fnins.2021.638474.
    """
    x = floats("encode.burst", x)
    checks.whole("encode.burst", 1, steps=steps, most=most, shortest=shortest)
    checks.whole("encode.burst", shortest, longest=longest)
    checks.within("encode.burst", 0.0, 1.0, x=x)
    exact = wide(x)
    spikes = jnp.ceil(most * exact).astype(jnp.int32)
    interval = jnp.ceil(longest - (longest - shortest) * exact)
    interval = jnp.where(spikes > 1, interval, longest).astype(jnp.int32)
    t, spikes, interval = clock(steps, x), spikes[None], interval[None]
    return ((t % interval == 0) & (t // interval < spikes)).astype(x.dtype)


def first_only(
    zs: Shaped[Array, "time *batch neurons"],
) -> Shaped[Array, "time *batch neurons"]:
    """The first spike of every train, without those that follow.

    Args:
      zs: spikes, `(time, *batch, features)`.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> zs = jnp.array([[0.0], [1.0], [1.0]])
      >>> sj.encode.first_only(zs)[:, 0].tolist()
      [0.0, 1.0, 0.0]
    """
    fired = (zs != 0).astype(jnp.int32)
    return jnp.where(jnp.cumsum(fired, 0) == 1, zs, 0).astype(zs.dtype)

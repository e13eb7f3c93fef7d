"""Neurons that fire by an instability, against integrals and fine integration."""

import math

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from scipy.integrate import solve_ivp

import spikejax as sj

from .test_closed_forms import run


def spike_times(cell, current, dt, duration):
    with jax.enable_x64(True):
        xs = jnp.full((round(duration / dt), 1), current, float)
        _, zs = run(cell, xs)
    return (np.flatnonzero(zs[:, 0]) + 1) * dt


# --- qif ------------------------------------------------------------------------------


def qif_interval(current, tau=10.0, v_reset=-5.0, threshold=20.0, v_c=1.0):
    r"""tau times the integral of dv / (v (v - v_c) + x) from reset to threshold."""
    height = math.sqrt(current - v_c**2 / 4)
    ends = (threshold - v_c / 2, v_reset - v_c / 2)
    return tau / height * (math.atan(ends[0] / height) - math.atan(ends[1] / height))


QIF = {"v_reset": -5.0, "threshold": 20.0, "v_c": 1.0, "dt": 0.002}


@pytest.mark.parametrize("current", [0.3, 0.5, 2.0, 10.0])
def test_qif_rate_follows_its_integral(current):
    exact = qif_interval(current)
    found = np.diff(spike_times(sj.qif(10.0, **QIF), current, 0.002, 4 * exact))
    np.testing.assert_allclose(found, exact, rtol=2e-3)


def test_qif_starts_to_fire_at_its_rheobase():
    """a0 (v_c - v_rest)^2 / 4, with a time to the spike that grows without bound."""
    wide = QIF | {"dt": 0.02}
    assert len(spike_times(sj.qif(10.0, **wide), 0.249, 0.02, 2000.0)) == 0
    slow = spike_times(sj.qif(10.0, **wide), 0.251, 0.02, 2000.0)
    np.testing.assert_allclose(np.diff(slow), qif_interval(0.251), rtol=1e-2)


# --- eif and adex, beside an adaptive solver ------------------------------------------


def solved(flow, start, land, threshold, duration):
    """Spike times of `y' = flow(y)` whose first variable jumps at `threshold`."""

    def peak(t, y):
        return y[0] - threshold

    peak.terminal, peak.direction = True, 1
    times, now, y = [], 0.0, np.asarray(start, float)
    while True:
        done = solve_ivp(
            lambda t, y: flow(y), (now, duration), y, events=peak, rtol=1e-8, atol=1e-8
        )
        if done.status != 1:
            return np.array(times)
        now, y = done.t[-1], land(done.y[:, -1])
        times.append(now)


def test_eif_matches_fine_integration():
    constants = {"delta_t": 2.0, "v_t": -50.0, "v_rest": -65.0, "v_reset": -70.0}

    def flow(y):
        return (-(y + 65.0) + 2.0 * np.exp((y + 50.0) / 2.0) + 20.0) / 10.0

    exact = solved(flow, [-70.0], lambda y: np.array([-70.0]), -30.0, 100.0)
    cell = sj.eif(10.0, **constants, threshold=-30.0, dt=0.002)
    found = spike_times(cell, 20.0, 0.002, 100.0)
    assert len(exact) == len(found) > 3
    np.testing.assert_allclose(found, exact, rtol=1e-3)


def test_eif_starts_to_fire_at_its_rheobase():
    """v_T - v_rest - delta_T, where the two fixed points meet."""
    constants = {"delta_t": 2.0, "v_t": -50.0, "v_rest": -65.0, "v_reset": -70.0}
    cell = sj.eif(10.0, **constants, threshold=-30.0, dt=0.05)
    assert len(spike_times(cell, 12.95, 0.05, 1500.0)) == 0
    assert len(spike_times(cell, 13.05, 0.05, 1500.0)) > 0


def adex_flow(current):
    def flow(y):
        v, w = y
        onset = 30.0 * 2.0 * np.exp((v + 50.4) / 2.0)
        return np.array(
            [
                (-30.0 * (v + 70.6) + onset - w + current) / 281.0,
                (4.0 * (v + 70.6) - w) / 144.0,
            ]
        )

    return flow


def test_adex_matches_fine_integration():
    def land(y):
        return np.array([-70.6, y[1] + 80.5])

    # From -20 mV to the peak takes less than a microsecond.
    exact = solved(adex_flow(1000.0), [-70.6, 0.0], land, -20.0, 250.0)
    found = spike_times(sj.adex(dt=0.005), 1000.0, 0.005, 250.0)
    assert len(exact) == len(found) > 5
    np.testing.assert_allclose(found, exact, rtol=3e-3)
    np.testing.assert_allclose(np.diff(found), np.diff(exact), rtol=1e-2)


def test_adex_adaptation_settles():
    """Interval T at which decay and jump balance: b = w(0) (1 - exp(-T/tau_w))."""
    dt, tau_w, b = 0.02, 144.0, 80.5
    cell = sj.tap(sj.adex(a=0.0, dt=dt))
    with jax.enable_x64(True):
        xs = jnp.full((round(2500 / dt), 1), 1000.0, float)
        _, out = run(cell, xs)
    times = np.flatnonzero(out.y[:, 0])
    gaps = np.diff(times)
    assert gaps[-1] > 2 * gaps[0]  # rate falls while the adaptation builds up
    np.testing.assert_allclose(gaps[-3:], gaps[-1], atol=1)
    period = gaps[-3:].mean() * dt
    peak = float(np.asarray(out.inside.w)[times[-1], 0]) + b
    np.testing.assert_allclose(peak, b / (1 - math.exp(-period / tau_w)), rtol=1e-3)


# --- izhikevich -----------------------------------------------------------------------


def fired(name, current, duration=1000.0, **changed):
    """Spike times in ms under a step of current, or under a current per time step."""
    constants = {"dt": 0.25} | sj.IZHIKEVICH[name] | changed
    dt = constants["dt"]
    with jax.enable_x64(True):
        xs = jnp.broadcast_to(jnp.asarray(current, float), (round(duration / dt),))
        _, zs = run(sj.izhikevich(**constants), xs[:, None])
    return np.flatnonzero(zs[:, 0]) * dt


def pulses(*starts, width=2.0, height=1.0, duration=400.0, dt=0.25):
    t = np.arange(round(duration / dt)) * dt
    return height * sum(((t >= s) & (t < s + width)).astype(float) for s in starts)


def bursts(times, gap):
    return np.split(times, np.flatnonzero(np.diff(times) > gap) + 1)


@pytest.mark.parametrize("name", ["tonic_spiking", "regular_spiking"])
def test_izhikevich_tonic(name):
    gaps = np.diff(fired(name, 10.0))
    assert len(gaps) > 10
    assert np.ptp(gaps[3:]) <= 1.0  # regular once the transient is over


@pytest.mark.parametrize("symplectic", [False, True])
def test_izhikevich_recovery_of_the_old_or_the_new_membrane(symplectic):
    """By hand: u + dt a (b v - u), with v before or after the step."""
    cell = sj.izhikevich(symplectic=symplectic, start=-60.0)
    params, state = cell.init(jax.random.key(0), jnp.zeros(1))
    end, _ = cell.step(params, state, jnp.full(1, 10.0))
    v, u = -60.0, 0.2 * -60.0
    new = v + 0.25 * (0.04 * v * v + 5 * v + 140 - u + 10.0)
    right = u + 0.25 * 0.02 * (0.2 * (new if symplectic else v) - u)
    np.testing.assert_allclose((end.v[0], end.u[0]), (new, right), rtol=1e-6)


def test_izhikevich_adapts():
    gaps = np.diff(fired("spike_frequency_adaptation", 30.0, 400.0))
    assert gaps[-1] > 2 * gaps[0]
    assert np.all(np.diff(gaps) >= -0.5)


@pytest.mark.parametrize("name", ["chattering", "tonic_bursting"])
def test_izhikevich_bursts(name):
    """Two kinds of intervals: short ones within bursts, long ones between."""
    groups = bursts(fired(name, 10.0), 10.0)[1:-1]
    assert len(groups) > 5
    assert all(len(group) >= 2 for group in groups)
    within = np.concatenate([np.diff(group) for group in groups])
    between = [b[0] - a[-1] for a, b in zip(groups, groups[1:], strict=False)]
    assert min(between) > 2 * max(within)


def test_izhikevich_intrinsic_bursting_turns_tonic():
    gaps = np.diff(fired("intrinsically_bursting", 10.0))
    assert gaps[0] < 0.5 * gaps[-1]
    assert np.ptp(gaps[-5:]) <= 1.0


def test_izhikevich_fast_spiking():
    """Much faster than the regular one at the same current, hardly adapting."""
    fast, regular = fired("fast_spiking", 10.0), fired("regular_spiking", 10.0)
    assert len(fast) > 3 * len(regular)
    assert np.ptp(np.diff(fast)[3:]) <= 1.0


def test_izhikevich_low_threshold():
    """A current that leaves a regular neuron silent makes it fire."""
    assert len(fired("low_threshold_spiking", 3.0)) > 5
    assert len(fired("regular_spiking", 3.0)) <= 1


def test_izhikevich_phasic():
    assert len(fired("phasic_spiking", 0.5)) == 1
    first = fired("phasic_bursting", 0.6)
    assert len(first) >= 2 and first[-1] < 100.0


def test_izhikevich_class_1_fires_slowly_and_class_2_does_not():
    ramp = np.arange(round(3000 / 0.25)) * 0.25
    slow = np.diff(fired("class_1", 0.0075 * ramp, 3000.0))
    sudden = np.diff(fired("class_2", 0.0015 * ramp - 0.5, 3000.0))
    assert slow[0] > 100.0 and slow[-1] < 20.0
    assert sudden[0] <= 25.0


def test_izhikevich_resonator_answers_to_its_own_frequency():
    """Two pulses one period of its oscillation apart fire it, others do not."""
    a, b = 0.1, 0.26
    rest = np.roots([0.04, 5.0 - b, 140.0]).min()
    turns = np.linalg.eigvals([[0.08 * rest + 5.0, -1.0], [a * b, -a]])
    period = 2 * np.pi / np.abs(turns.imag[0])
    for gap, count in ((period, 1), (0.6 * period, 0), (1.3 * period, 0)):
        pair = pulses(50.0, 50.0 + gap, width=4.0, height=0.6)
        assert len(fired("resonator", pair, 400.0)) == count


def test_izhikevich_integrator_answers_to_coincidence():
    near = fired("integrator", pulses(50.0, 55.0, height=9.0), 400.0)
    far = fired("integrator", pulses(50.0, 90.0, height=9.0), 400.0)
    assert len(near) >= 1 and len(far) == 0


def test_izhikevich_rebounds():
    """A spike after the end of inhibition; of thalamo-cortical neurons a burst."""
    inhibited = pulses(20.0, width=5.0, height=-15.0, dt=0.2)
    assert len(fired("rebound_spike", inhibited, 400.0)) == 1
    assert len(fired("rebound_burst", inhibited, 400.0)) > 2
    held = pulses(0.0, width=200.0, height=-10.0)
    rebound = fired("thalamo_cortical", held, 400.0)
    assert len(rebound) >= 2 and rebound[0] > 200.0
    assert np.diff(rebound).min() < 10.0


def test_izhikevich_presets_are_constants():
    with pytest.raises(TypeError):
        sj.IZHIKEVICH["chattering"]["a"] = 1.0
    for name, constants in sj.IZHIKEVICH.items():
        cell = sj.izhikevich(**constants)
        assert f"a={constants['a']}" in repr(cell), name


@pytest.mark.parametrize("name", ["regular_spiking", "fast_spiking"])
def test_izhikevich_in_half_precision_stays_near(name):
    """Steps in float32 from a half-precision state: the rate within a third."""
    cell = sj.izhikevich(**sj.IZHIKEVICH[name])
    counts = {}
    for dtype in (jnp.float32, jnp.float16):
        _, zs = run(cell, jnp.full((2000, 1), 15.0, dtype))
        assert zs.dtype == dtype
        counts[dtype] = float(zs.astype(jnp.float32).sum())
    assert counts[jnp.float16] == pytest.approx(counts[jnp.float32], rel=1 / 3)


# --- what is refused ------------------------------------------------------------------

BAD = {
    "`izhikevich` expected `dt` > 0, got 0.": lambda: sj.izhikevich(dt=0),
    "`izhikevich` expected `c` below threshold = 30.0, got 40.0.": (
        lambda: sj.izhikevich(c=40.0)
    ),
    "`izhikevich` expected `a` finite, got nan.": (
        lambda: sj.izhikevich(a=float("nan"))
    ),
    "`izhikevich` expected `reset` to act at once, got delayed(zero).": (
        lambda: sj.izhikevich(reset=sj.reset.delayed(sj.reset.zero))
    ),
    "`adex` expected `tau_w` > 0, got -1.": lambda: sj.adex(tau_w=-1),
    "`adex` expected `v_reset` below threshold = -60.0, got -50.": (
        lambda: sj.adex(v_reset=-50, threshold=-60.0)
    ),
    "`eif` expected `delta_t` > 0, got 0.0.": lambda: sj.eif(delta_t=0.0),
    "`eif` expected `tau` > 0, got -2.0.": lambda: sj.eif(-2.0),
    "`qif` expected `a0` > 0, got 0.": lambda: sj.qif(a0=0),
    "`qif` expected `v_reset` below threshold = 1.0, got 2.0.": (
        lambda: sj.qif(v_reset=2.0)
    ),
    "`hodgkin_huxley` expected `substeps` an integer >= 1, got 0.": (
        lambda: sj.hodgkin_huxley(substeps=0)
    ),
    "`hodgkin_huxley` expected `g_na` in [0, inf], got -1.": (
        lambda: sj.hodgkin_huxley(g_na=-1)
    ),
    "`hodgkin_huxley` expected `capacitance` > 0, got 0.": (
        lambda: sj.hodgkin_huxley(capacitance=0)
    ),
}


@pytest.mark.parametrize("message", BAD)
def test_bad_constants_are_refused(message):
    with pytest.raises(ValueError) as caught:
        BAD[message]()
    assert message in str(caught.value)

"""The suite of neurons against the solutions of their equations."""

import math

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj

R = sj.reset
WIDE = {"spike": sj.surrogate.atan()}
SILENT = 1e9  # a threshold that nothing crosses


def run(cell, xs, params=None):
    initial, state = cell.init(jax.random.key(0), xs[0])
    return cell.unroll(initial if params is None else params, state, xs)


def inside(cell, xs):
    return run(sj.tap(cell), xs)[1].inside


def intervals(zs):
    return np.diff(np.flatnonzero(np.asarray(zs)))


@pytest.fixture
def double():
    with jax.enable_x64(True):
        yield


IMPULSE = np.zeros(200)
IMPULSE[0] = 1.0


# --- integrators ----------------------------------------------------------------------


def test_if_is_lif_without_leak():
    xs = jax.random.normal(jax.random.key(0), (50, 3)) + 0.5
    for reset in (R.subtract, R.zero, R.none, R.delayed(R.subtract)):
        expected = run(sj.lif(1.0, reset=reset), xs)[1]
        np.testing.assert_array_equal(run(sj.if_(reset=reset), xs)[1], expected)


def test_if_fires_at_the_rate_of_its_current(double):
    """Subtraction loses no charge, f = I / θ; resetting to zero loses the rest."""
    currents = jnp.array([0.03, 0.3, 0.7])
    xs = jnp.broadcast_to(currents, (2000, 3))
    rates = run(sj.if_(threshold=1.5), xs)[1].mean(0)
    np.testing.assert_allclose(rates, currents / 1.5, atol=1e-3)
    _, zs = run(sj.if_(threshold=1.55, reset=R.zero), xs)
    for i, current in enumerate(currents):
        assert np.all(intervals(zs[:, i]) == math.floor(1.55 / current) + 1)


def test_lapicque_is_euler_and_not_the_exponential(double):
    """From zero, u(n) = R I (1 - (1 - dt/RC)^n)."""
    r, c, dt, current = 5.0, 2.0, 0.5, 0.3
    us = inside(sj.lapicque(r, c, dt, threshold=SILENT), jnp.full(40, current)).u
    n = np.arange(1, 41)
    euler = r * current * (1 - (1 - dt / (r * c)) ** n)
    np.testing.assert_allclose(us, euler, rtol=1e-12)
    assert np.max(np.abs(us - r * current * (1 - np.exp(-dt / (r * c)) ** n))) > 1e-3


def test_lapicque_fires_at_the_interval_of_its_circuit(double):
    """RC ln(RI / (RI - θ)) between spikes as dt goes to zero."""
    r, c, current = 5.0, 2.0, 0.4
    exact = r * c * math.log(r * current / (r * current - 1))
    xs = jnp.full(4000, current)
    _, zs = run(sj.lapicque(r, c, 0.01, reset=R.zero), xs)
    assert abs(intervals(zs).mean() * 0.01 - exact) < 0.02


def test_alpha_lif_impulse_response(double):
    """τ (αⁿ - βⁿ): zero at first, with its peak where n ln(α/β) = ln(ln β / ln α)."""
    alpha, beta = 0.95, 0.8
    us = inside(sj.alpha_lif(alpha, beta, threshold=SILENT), jnp.asarray(IMPULSE)).u
    tau = math.log(alpha) / (math.log(beta) - math.log(alpha)) + 1
    n = np.arange(200)
    np.testing.assert_allclose(us, tau * (alpha**n - beta**n), rtol=1e-9, atol=1e-12)
    peak = math.log(math.log(beta) / math.log(alpha)) / math.log(alpha / beta)
    assert abs(int(np.argmax(us)) - peak) < 1


def test_cuba_li_is_two_integrators():
    xs = jax.random.normal(jax.random.key(0), (30, 4))
    expected = run(sj.serial(sj.li(0.7), sj.li(0.9)), xs)[1]
    np.testing.assert_allclose(run(sj.cuba_li(0.7, 0.9), xs)[1], expected, rtol=1e-5)


def test_plif_learns_a_time_constant():
    """It starts as `lif(1 - 1/τ)`, and descent finds another τ from its membrane."""
    xs = 2 * jax.random.normal(jax.random.key(0), (40, 3))
    lif = sj.lif(1 - 1 / 4.0, reset=R.zero)
    np.testing.assert_array_equal(run(sj.plif(4.0), xs)[1], run(lif, xs / 4)[1])

    cell = sj.tap(sj.plif(2.0, threshold=SILENT))
    params, state = cell.init(jax.random.key(0), xs[0])
    target = inside(sj.plif(6.0, threshold=SILENT), xs).u

    def loss(w):
        us = cell.unroll({"w": w}, state, xs)[1].inside.u
        return jnp.mean((us - target) ** 2)

    w, step = params["w"], jax.jit(jax.grad(loss))
    for _ in range(300):
        w = w - 2.0 * step(w)
    np.testing.assert_allclose(1 / jax.nn.sigmoid(w), 6.0, rtol=1e-2)


# --- adaptation -----------------------------------------------------------------------

BETA, RHO, A, B, Q = 0.9, 0.97, 0.4, 1.3, 5.0


def test_radlif_is_its_equation(double):
    """By hand in NumPy, as in sparch: the adaptation sees the step before."""
    alpha, beta, a, b = 0.9, 0.98, -0.4, 1.3
    xs = np.random.default_rng(0).normal(4.0, 9.0, (60, 4))
    states, (u, w, z) = [], np.zeros((3, 4))
    for x in xs:
        w = beta * w + a * u + b * z
        u = alpha * (u - z) + (1 - alpha) * (x - w)
        z = (u > 1).astype(float)
        states.append((u, w, z))
    found = inside(sj.radlif(alpha, beta, a, b), jnp.asarray(xs))
    for field, expected in zip(found, np.stack(states, 1), strict=True):
        np.testing.assert_allclose(field, expected, rtol=1e-9, atol=1e-12)
    assert found.z.sum() > 20


def test_silif_is_a_radlif_of_its_time_constants(double):
    """Numbers in any unit, and what it learns at the start: the same decays."""
    dt, xs = 4.0, jnp.asarray(np.random.default_rng(0).normal(4.0, 9.0, (60, 4)))
    alpha, beta = sj.decay(30.0, dt), sj.decay(200.0, dt)
    expected = inside(sj.radlif(alpha, beta, 0.4, 1.3), xs)
    assert expected.z.sum() > 20
    c = sj.init.constant
    for cell in (
        sj.silif(30.0, 200.0, 0.4, 1.3, dt=dt),
        sj.silif(0.03, jnp.full(4, 0.2), 0.4, 1.3, dt=0.004),
        sj.silif(c(30.0), c(200.0), c(0.4), c(1.3), dt=c(dt)),
    ):
        for field, right in zip(inside(cell, xs), expected, strict=True):
            np.testing.assert_allclose(field, right, rtol=1e-9, atol=1e-12)


def test_csilif_is_its_complex_equation(double):
    """As published: a complex state, half of a spike, twice its real part."""
    tau, omega, dt, b = 2.0, np.linspace(-3.0, 40.0, 4), np.geomspace(0.01, 0.5, 4), 0.7
    xs = np.random.default_rng(0).normal(0.3, 0.8, (60, 4))
    alpha, y, z, states = np.exp((-1 / tau + 1j * omega) * dt), 0j, 0.0, []
    for x in xs:
        y = alpha * (y - 0.5 * z) + b * x
        z = (2 * y.real - 1 > 0).astype(float)
        states.append((2 * y.real, 2 * y.imag, z))
    c = sj.init.constant
    for cell in (
        sj.csilif(tau, omega, b, dt=dt),
        sj.csilif(c(tau), c(omega), c(b), dt=c(dt)),
    ):
        found = inside(cell, jnp.asarray(xs))
        for field, expected in zip(found, np.stack(states, 1), strict=True):
            np.testing.assert_allclose(field, expected, rtol=1e-9, atol=1e-12)
        assert found.z.sum() > 20


@pytest.mark.parametrize("kind", [sj.silif, sj.csilif])
def test_decays_of_state_space_neurons_stay_decays(kind):
    """Far out, too, nothing grows; and from there a gradient comes back."""
    xs = jnp.concatenate([jnp.ones((1, 3)), jnp.zeros((200, 3))])
    cell = sj.tap(kind(threshold=SILENT))
    params, state = cell.init(jax.random.key(0), xs[0])

    def energy(moved):
        us = cell.unroll(params | {"log_dt": moved}, state, xs)[1].inside.u
        return jnp.sum(us**2), us

    found = jax.vmap(jax.value_and_grad(energy, has_aux=True))
    out = jnp.array([[-8.0], [2.0]])  # of the logarithm, at all three neurons
    (_, us), slope = found(params["log_dt"] + out)
    sizes = jnp.abs(us).max(2)  # of both, at every step
    assert jnp.all(sizes[:, -1] <= 1.01 * sizes[:, :9].max(1))
    assert jnp.isfinite(slope).all() and jnp.all(slope != 0)


def test_published_ranges_hold_what_radlif_learns():
    """And let it back: descent towards a range moves what has left it."""
    cell = sj.tap(sj.radlif(threshold=SILENT))
    xs = jnp.ones((30, 3))
    params, state = cell.init(jax.random.key(0), xs[0])
    assert {*params} == {"alpha", "beta", "a", "b"}
    low = math.exp(-1 / 5)
    assert params["alpha"].min() >= low

    def us(alpha):
        return cell.unroll(params | {"alpha": alpha}, state, xs)[1].inside.u

    out, held = jnp.full(3, 0.5), jnp.full(3, low)
    np.testing.assert_array_equal(us(out), us(held))
    slope = jax.grad(lambda alpha: jnp.sum((us(alpha) - us(0.9 + 0 * out)) ** 2))
    assert jnp.all(slope(out) < 0)


@pytest.mark.parametrize("symplectic", [True, False])
def test_adlif_settles_below_threshold(double, symplectic):
    """u = x / (1 + q a) and w = q a u."""
    cell = sj.adlif(BETA, RHO, A, B, q=Q, symplectic=symplectic, threshold=SILENT)
    end, _ = run(cell, jnp.full(3000, 0.8))
    np.testing.assert_allclose(end.u, 0.8 / (1 + Q * A), rtol=1e-6)
    np.testing.assert_allclose(end.w, Q * A * 0.8 / (1 + Q * A), rtol=1e-6)


def test_symplectic_adlif_is_damped_whatever_the_coupling(double):
    """The period and the damping per step, from the eigenvalues of the linear step."""
    for a in (0.4, 4.0):
        cell = sj.adlif(BETA, RHO, a, B, q=Q, threshold=SILENT)
        us = np.asarray(inside(cell, jnp.asarray(IMPULSE)).u)
        damping = math.sqrt(BETA * RHO)
        trace = BETA + RHO - (1 - BETA) * (1 - RHO) * Q * a
        angle = math.acos(trace / (2 * damping))
        # Two solutions of one linear recurrence: us(n+1) = tr us(n) - det us(n-1).
        np.testing.assert_allclose(
            us[2:], trace * us[1:-1] - damping**2 * us[:-2], atol=1e-12
        )
        crossings = np.flatnonzero(np.diff(np.sign(us)))
        half_period = np.diff(crossings).mean()
        assert abs(half_period - math.pi / angle) < 0.5
    diverging = sj.adlif(BETA, RHO, 60.0, B, q=Q, symplectic=False, threshold=SILENT)
    assert np.max(np.abs(inside(diverging, jnp.asarray(IMPULSE)).u[-20:])) > 1


def test_adlif_at_a_steady_rate(double):
    """Averages of both equations: inflow equals leak, spikes and adaptation."""
    cell = sj.adlif(BETA, RHO, A, B, q=Q, reset=R.subtract)
    xs = jnp.full(40000, 12.0)
    found = inside(cell, xs)
    u, w, f = (float(v[10000:].mean()) for v in (found.u, found.w, found.z))
    assert f > 0.02
    v = u - f  # after the reset
    np.testing.assert_allclose(u, BETA * v + (1 - BETA) * (12.0 - w), atol=1e-3)
    np.testing.assert_allclose(w, Q * (A * v + B * f), atol=1e-2)
    first, last = intervals(found.z[:300])[0], intervals(found.z[-3000:]).mean()
    assert last > 1.5 * first  # it adapts


# --- resonators -----------------------------------------------------------------------


def test_brf_turns_without_loss_at_the_boundary(double):
    """An impulse rings as dt cos(n asin(dt ω)) for ever; an offset damps it."""
    omega, dt, n = 20.0, 0.01, np.arange(200)
    ringing = inside(sj.brf(omega, 0.0, dt=dt, threshold=SILENT), jnp.asarray(IMPULSE))
    turn = math.asin(dt * omega)
    np.testing.assert_allclose(ringing.u, dt * np.cos(n * turn), atol=1e-12)
    np.testing.assert_allclose(ringing.v, dt * np.sin(n * turn), atol=1e-12)
    damped = inside(sj.brf(omega, 3.0, dt=dt, threshold=SILENT), jnp.asarray(IMPULSE))
    b = (-1 + math.sqrt(1 - (dt * omega) ** 2)) / dt - 3.0
    per_step = complex(1 + dt * b, dt * omega)
    np.testing.assert_allclose(damped.u, (dt * per_step**n).real, atol=1e-12)


def test_brf_grows_refractory_with_each_spike(double):
    """q counts spikes with decay γ, lifts the threshold and damps the oscillation."""
    xs = 30 * np.sin(0.1 * np.arange(300))
    found = inside(sj.brf(10.0, 1.0, gamma=0.8), jnp.asarray(xs))
    u = v = q = 0.0
    p = (-1 + math.sqrt(1 - 0.01)) / 0.01
    for t, x in enumerate(xs):
        b = p - 1.0 - q
        u, v = u + 0.01 * (b * u - 10 * v + x), v + 0.01 * (10 * u + b * v)
        z = float(u - 1 - q > 0)
        q = 0.8 * q + z
        np.testing.assert_allclose(
            (found.u[t], found.v[t], found.q[t]), (u, v, q), atol=1e-9
        )
    assert found.q.max() > 1


def amplitude(cell, omega, dt):
    xs = jnp.asarray(np.sin(omega * dt * np.arange(3000)))
    return float(jnp.abs(inside(cell, xs).u[-1000:]).max())


@pytest.mark.parametrize("name", ["brf", "resonate_and_fire"])
def test_resonators_answer_their_own_frequency(double, name):
    dt, omega = 0.01, 10.0
    cells = {
        "brf": sj.brf(omega, 1.0, dt=dt, threshold=SILENT),
        "resonate_and_fire": sj.resonate_and_fire(omega, -1.0, dt=dt, threshold=SILENT),
    }
    scale = np.array([0.5, 0.8, 0.9, 1.0, 1.1, 1.2, 2.0])
    found = [amplitude(cells[name], s * omega, dt) for s in scale]
    assert np.argmax(found) == 3
    # A resonator of damping b driven at its frequency: about 1 / (2 |b|).
    np.testing.assert_allclose(found[3], 0.5, rtol=0.05)


def test_resonate_and_fire_prefers_doublets_of_its_period(double):
    """Two pulses add a period apart and cancel half a period apart."""
    period = 40
    cell = sj.resonate_and_fire(2 * math.pi / period, -0.005, threshold=1.3)

    def spikes(apart):
        xs = jnp.zeros(200).at[0].set(0.9).at[apart].set(0.9)
        return int(run(cell, xs)[1].sum())

    assert [spikes(d) for d in (period // 2, period, 3 * period // 2)] == [0, 1, 0]


def test_resonate_and_fire_starts_again_at_its_threshold(double):
    """The published reset: i = 0, u = θ; then a damped turn from there."""
    cell = sj.resonate_and_fire(0.2, -0.05, threshold=0.7)
    xs = jnp.zeros(60).at[0].set(2.0)
    found = inside(cell, xs)
    fired = int(np.flatnonzero(found.z)[0])
    assert found.z.sum() == 1
    n = np.arange(1, 60 - fired)
    later = found.u[fired + 1 :]
    np.testing.assert_allclose(later, 0.7 * np.exp(-0.05 * n) * np.cos(0.2 * n))


# --- sigma-delta and parallel neurons -------------------------------------------------


@pytest.mark.parametrize("threshold", [0.0, 0.3])
def test_sigma_delta_stays_near_its_activation(double, threshold):
    """What was sent differs from f(Σx) by θ at most, and by nothing for θ = 0."""
    xs = 0.2 * jax.random.normal(jax.random.key(0), (300, 5))
    _, ys = run(sj.sigma_delta(threshold), xs)
    wanted = jnp.maximum(jnp.cumsum(xs, 0), 0)
    assert float(jnp.max(jnp.abs(jnp.cumsum(ys, 0) - wanted))) <= threshold + 1e-12
    if threshold:
        assert float((ys != 0).mean()) < 0.3


def test_sigma_delta_network_is_the_network_of_its_activations(double):
    changes = 0.1 * jax.random.normal(jax.random.key(0), (40, 6))
    net = sj.serial(sj.linear(5, bias=False), sj.sigma_delta(0.0), sj.linear(3))
    params, state = net.init(jax.random.key(1), changes[0])
    _, ys = net.unroll(params, state, changes)
    hidden = jnp.maximum(jnp.cumsum(changes, 0) @ params[0]["w"], 0)
    np.testing.assert_allclose(jnp.cumsum(ys, 0), hidden @ params[2]["w"], atol=1e-12)


def test_masked_psn_is_psn_with_a_mask():
    xs = 3 * jax.random.normal(jax.random.key(0), (7, 2, 4))
    masked, whole = sj.psn(7, order=3), sj.psn(7)
    params, state = masked.init(jax.random.key(1), xs[0])
    mask = np.tril(np.ones((7, 7), np.float32)) - np.tril(
        np.ones((7, 7), np.float32), -3
    )
    expected = run(whole, xs, params | {"w": params["w"] * mask})[1]
    end, zs = masked.unroll(params, state, xs)
    np.testing.assert_array_equal(zs, expected)
    assert 0 < zs.mean() < 1
    again = masked.unroll(params, end, xs)[1]  # the next block begins anew
    np.testing.assert_array_equal(again, zs)


@pytest.mark.parametrize("share", [0.0, 0.3, 1.0])
def test_masking_blends_the_mask_with_all_ones(share):
    xs = 3 * jax.random.normal(jax.random.key(0), (7, 2, 4))
    whole, smooth = sj.psn(7, spike=jnp.tanh), {"order": 3, "spike": jnp.tanh}
    params, _ = whole.init(jax.random.key(1), xs[0])
    mask = np.tri(7, 7) - np.tri(7, 7, -3)
    w = np.asarray(params["w"]) * (share * mask + (1 - share) * np.ones((7, 7)))
    expected = np.tanh(np.tensordot(w, xs, 1) + np.asarray(params["b"])[:, None, None])

    @jax.jit
    def traced(masking):
        return run(sj.psn(7, masking=masking, **smooth), xs, params)[1]

    np.testing.assert_allclose(traced(share), expected, atol=1e-5)
    fixed = run(sj.psn(7, masking=share, **smooth), xs, params)[1]  # streams at 1
    np.testing.assert_allclose(fixed, expected, atol=1e-5)


def test_weights_behind_the_mask_learn_less_and_less():
    xs = 3 * jax.random.normal(jax.random.key(0), (7, 2, 4))
    params, _ = sj.psn(7).init(jax.random.key(1), xs[0])

    def slope(masking):
        cell = sj.psn(7, order=3, masking=masking, spike=jnp.sin)
        return jax.grad(lambda p: run(cell, xs, p)[1].sum())(params)["w"]

    future = np.triu(np.ones((7, 7)), 1) > 0
    sizes = [np.abs(slope(m)[future]).mean() for m in (0.0, 0.9, 0.99, 1.0)]
    assert sizes[0] > sizes[1] > sizes[2] > sizes[3] == 0


def test_sliding_psn_is_masked_psn_with_shared_weights():
    xs = 2 * jax.random.normal(jax.random.key(0), (9, 4))
    sliding = sj.sliding_psn(3)
    params, _ = sliding.init(jax.random.key(0), xs[0])
    np.testing.assert_array_equal(params["w"], [1.0, 0.5, 0.25])
    w = sum(params["w"][j] * jnp.eye(9, k=-j) for j in range(3))
    expected = run(sj.psn(9, order=3), xs, {"w": w, "b": jnp.full(9, -1.0)})[1]
    np.testing.assert_array_equal(run(sliding, xs)[1], expected)


def test_psn_of_the_whole_sequence_lives_in_a_network():
    net = sj.serial(sj.linear(3), sj.psn(6), sj.linear(2), sj.li(0.9))
    xs = jax.random.normal(jax.random.key(0), (6, 2, 4))
    assert run(net, xs)[1].shape == (6, 2, 2)
    assert run(sj.tap(net), xs)[1].inside[1].y.shape == (6, 2, 3)


# --- ways to fire ---------------------------------------------------------------------


@pytest.mark.parametrize("periodic", [True, False])
def test_multi_spike_counts_thresholds(periodic):
    us = jnp.array([-3.0, 0.4, 0.5, 0.6, 1.0, 1.1, 2.6, 99.0])
    spike = sj.multi_spike(0.5, periodic=periodic)
    np.testing.assert_array_equal(spike(us - 0.5), [0, 0, 0, 1, 1, 2, 5, 197])
    capped = sj.multi_spike(0.5, most=3, periodic=periodic)
    np.testing.assert_array_equal(capped(us - 0.5), [0, 0, 0, 1, 1, 2, 3, 3])


def test_multi_spike_is_differentiable_at_every_level():
    surrogate = sj.surrogate.triangular(0.2)
    slope = jax.vmap(jax.grad(sj.multi_spike(0.5, spike=surrogate)))
    found = slope(jnp.array([-0.5, -0.1, 0.0, 0.4, 0.5, 0.75, 1.1]))
    np.testing.assert_allclose(found, [0, 2.5, 5, 2.5, 5, 0, 2.5], atol=1e-5)
    once = jax.grad(sj.multi_spike(0.5, spike=surrogate, periodic=False))
    found = jax.vmap(once)(jnp.array([0.1, 0.5]))
    np.testing.assert_allclose(found, [2.5, 0.0], atol=1e-5)


def test_multi_spike_carries_any_current():
    """f = I / θ beyond one spike a step, where a single spike saturates."""
    xs = jnp.full((400, 1), 2.75)
    mean = run(sj.if_(spike=sj.multi_spike()), xs)[1].mean()
    np.testing.assert_allclose(mean, 2.75, atol=1.1 / 400)
    assert run(sj.if_(), xs)[1].mean() == 1.0


@pytest.mark.parametrize("steps", [0, 1, 4])
def test_refractory_lengthens_each_interval(double, steps):
    xs = jnp.full(300, 0.13)
    for reset in (R.zero, R.subtract):
        free = intervals(run(sj.lif(0.95, reset=reset), xs)[1])
        neuron = sj.refractory(sj.lif(0.95, reset=reset), steps)
        held = intervals(run(neuron, xs)[1])
        np.testing.assert_array_equal(held, free[: len(held)] + steps)
    loud = run(sj.refractory(sj.lif(0.9), steps), jnp.full(100, 50.0))[1]
    assert np.all(intervals(loud) == steps + 1)  # f ≤ 1 / (1 + steps)


def test_refractory_lets_the_current_run():
    """The synaptic current of a refractory neuron is that of a free one."""
    xs = jax.random.normal(jax.random.key(0), (60, 3))
    free = inside(sj.cuba_lif(0.8, 0.9), xs)
    held = inside(sj.refractory(sj.cuba_lif(0.8, 0.9), 3, running=("i",)), xs)[
        "neuron"
    ].inside
    np.testing.assert_allclose(held.i, free.i, rtol=1e-5, atol=1e-6)
    assert held.z.sum() > 0


@pytest.mark.parametrize("reset", [R.subtract, R.zero])
def test_a_floor_is_the_lowest_membrane(double, reset):
    """By hand; where nothing falls as low, nothing changes."""
    xs = np.random.default_rng(0).normal(0.0, 1.0, (80, 3))
    low, u, z, us = np.array([-0.2, 0.0, -50.0]), np.zeros(3), np.zeros(3), []
    for x in xs:
        v = u - z if reset is R.subtract else u * (1 - z)
        u = np.maximum(0.9 * v + x, low)
        z = (u > 1).astype(float)
        us.append(u)
    lif = sj.lif(0.9, reset=reset)
    state, zs = run(sj.floored(lif, jnp.asarray(low)), jnp.asarray(xs))
    np.testing.assert_allclose(zs, np.stack(us) > 1)
    np.testing.assert_allclose(state.u, us[-1], rtol=1e-9)
    np.testing.assert_array_equal(zs[:, 2], run(lif, jnp.asarray(xs))[1][:, 2])
    assert zs[:, :2].sum() > 5


def test_klif_of_factor_one_is_lif():
    """As long as no membrane is below zero; with the input divided by tau, too."""
    xs = jnp.abs(jax.random.normal(jax.random.key(0), (50, 3)))
    expected = run(sj.lif(0.75, reset=R.zero), xs)[1]
    found = run(sj.klif(4.0, 1.0, decay_input=False), xs)[1]
    np.testing.assert_array_equal(found, expected)
    np.testing.assert_allclose(run(sj.klif(4.0, 1.0), 4 * xs)[1], expected)
    params, _ = sj.klif().init(jax.random.key(0), xs[0])
    assert params == {"k": 1.0}


def test_klif_settles_and_stays_above_zero(double):
    xs = jnp.broadcast_to(jnp.array([0.5, -0.5]), (400, 2))
    us = inside(sj.klif(4.0, 1.2, threshold=SILENT), xs).u
    expected = 1.2 * 0.5 / (4.0 - 1.2 * 3.0)
    np.testing.assert_allclose(us[-1], [expected, 0.0], rtol=1e-9)
    assert us.min() == 0.0
    scaled = sj.klif(4.0, 1.5, scale_reset=True, threshold=SILENT)
    np.testing.assert_allclose(inside(scaled, xs).u[-1], [0.75, 0.0], rtol=1e-9)


@pytest.mark.parametrize("scaled", [False, True])
@pytest.mark.parametrize("soft", [False, True])
def test_klif_is_its_equation(double, scaled, soft):
    """By hand in NumPy: F = max(0, k H); what is kept is F, or F/k, less the spike."""
    tau, k = 3.0, 1.3
    xs = np.random.default_rng(0).normal(1.0, 2.0, (60, 4))
    fields, v = [], np.zeros(4)
    for x in xs:
        u = np.maximum(0, k * (v + (x - v) / tau))
        z = (u > 1).astype(float)
        v = (u - z if soft else u * (1 - z)) / (k if scaled else 1)
        fields.append((u, z))
    reset = R.subtract if soft else R.zero
    found = inside(sj.klif(tau, k, scale_reset=scaled, reset=reset), jnp.asarray(xs))
    for field, expected in zip(found, np.stack(fields, 1), strict=True):
        np.testing.assert_allclose(field, expected, rtol=1e-9, atol=1e-12)
    assert found.z.sum() > 20


def test_clif_is_its_equation(double):
    """By hand in NumPy; until its first spike it is a `lif`."""
    tau, theta = 3.0, 1.0
    xs = np.random.default_rng(0).normal(0.5, 0.8, (60, 4))
    states, (u, m, z) = [], np.zeros((3, 4))
    for x in xs:
        v = u - z * (theta + 1 / (1 + np.exp(-m)))
        u = (1 - 1 / tau) * v + x
        z = (u > theta).astype(float)
        m = m / (1 + np.exp(-u / tau)) + z
        states.append((u, m, z))
    found = inside(sj.clif(tau, threshold=theta), jnp.asarray(xs))
    for field, expected in zip(found, np.stack(states, 1), strict=True):
        np.testing.assert_allclose(field, expected, rtol=1e-9, atol=1e-12)
    assert found.z.sum() > 20
    quiet = [inside(c, 0.1 * xs).u for c in (sj.clif(tau), sj.lif(1 - 1 / tau))]
    np.testing.assert_allclose(*quiet, rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize("detached", [False, True])
@pytest.mark.parametrize("relative", [False, True])
def test_gradients_of_alif_by_its_options(detached, relative):
    """Two steps by hand: the second spike hears of the first through the threshold,
    unless that is detached; widths are in units of the threshold if they are relative.
    """
    beta, rho, kappa, theta = 0.9, 0.8, 2.0, 1.0
    psi = sj.surrogate.atan().derivative
    cell = sj.alif(
        beta, rho, kappa, reset=R.none, detached=detached, relative=relative, **WIDE
    )
    xs = jnp.array([[1.2], [0.7]])
    found = jax.grad(lambda xs: run(cell, xs)[1][1, 0])(xs)[:, 0]
    u = xs[0, 0], beta * xs[0, 0] + xs[1, 0]
    b = (1 - rho) * float(u[0] > theta)
    high = theta + kappa * b
    scale = (theta, high) if relative else (1.0, 1.0)
    slopes = [
        psi((v - h) / s) / s for v, h, s in zip(u, (theta, high), scale, strict=True)
    ]
    # d z_1 / d threshold: of (u - h) / h it is -u / h^2, of u - h it is -1.
    falls = -slopes[1] * (u[1] / high if relative else 1.0)
    through = 0.0 if detached else falls * kappa * (1 - rho) * slopes[0]
    right = [slopes[1] * beta + through, slopes[1]]
    np.testing.assert_allclose(found, jnp.array(right), rtol=1e-5)


def test_options_of_alif_change_no_spike():
    xs = 1 + jax.random.normal(jax.random.key(0), (60, 5))
    plain = run(sj.alif(0.9, 0.9, 1.5), xs)[1]
    for how in ({"detached": True}, {"relative": True}):
        np.testing.assert_array_equal(run(sj.alif(0.9, 0.9, 1.5, **how), xs)[1], plain)


def test_winner_takes_all():
    xs = 1 + jax.random.normal(jax.random.key(0), (80, 2, 6))
    lif = sj.lif(0.9, threshold=jnp.linspace(0.5, 1.5, 6))
    free, alone = (run(sj.tap(c), xs)[1] for c in (lif, sj.winner_take_all(lif)))
    np.testing.assert_array_equal(alone.y.sum(-1), free.y.max(-1))
    inner = alone.inside["neuron"].inside
    np.testing.assert_allclose(inner.u, free.inside.u, rtol=1e-4, atol=1e-5)
    above = np.asarray(free.inside.u) - np.linspace(0.5, 1.5, 6, dtype=np.float32)
    heard = np.asarray(alone.y.sum(-1)) > 0
    best = above.argmax(-1)[heard]
    np.testing.assert_array_equal(np.asarray(alone.y).argmax(-1)[heard], best)


LEVELS = jnp.array([1.0, 0.6, 1.4, 0.9])
HEIGHTS = {  # the neuron, and how far it is above its threshold
    "lif": (sj.lif(0.9, threshold=LEVELS, **WIDE), lambda s: s.u - LEVELS),
    "cuba_lif": (sj.cuba_lif(0.5, 0.9, **WIDE), lambda s: s.u - 1),
    "if_": (sj.if_(threshold=0.5, **WIDE), lambda s: s.u - 0.5),
    "alif": (sj.alif(0.9, 0.9, 9.0, **WIDE), lambda s: s.u - 1 - 9 * s.b),
    "adlif": (sj.adlif(0.5, 0.9, 0.3, 1.0, **WIDE), lambda s: s.u - 1),
    "li": (sj.li(0.9), lambda s: s.u),
}


@pytest.mark.parametrize("name", HEIGHTS)
@pytest.mark.parametrize("drive", [0.4, 3.0])
def test_the_winner_has_the_gradient_fired_or_not(name, drive):
    """It went to neuron 0 while nobody fired. snnTorch takes the highest membrane."""
    neuron, height = HEIGHTS[name]
    xs = drive * jax.random.normal(jax.random.key(1), (60, 2, 4))
    _, (zs, states) = run(sj.tap(neuron), xs)
    winners = jax.nn.one_hot(jnp.argmax(height(states), -1), 4)
    alone = sj.winner_take_all(neuron)
    np.testing.assert_allclose(run(alone, xs)[1], zs * winners, rtol=1e-5, atol=1e-5)
    ways = jax.random.normal(jax.random.key(2), zs.shape)
    found = jax.grad(lambda xs: jnp.sum(ways * run(alone, xs)[1]))(xs)
    right = jax.grad(lambda xs: jnp.sum(ways * winners * run(neuron, xs)[1]))(xs)
    assert jnp.any(right != 0)
    np.testing.assert_allclose(found, right, rtol=1e-4, atol=1e-6)


def test_the_winner_in_half_precision_is_held_to_its_own_threshold():
    neuron = sj.lif(0.9, threshold=LEVELS, **WIDE)
    x = jnp.array([[0.95, 0.58, 0.2, 0.1]])  # the second is nearest to its threshold
    net = sj.precision(sj.winner_take_all(neuron))
    slope = jax.grad(lambda x: run(net, x[None])[1].sum())(x)
    assert np.flatnonzero(slope).tolist() == [1]


def test_of_equal_membranes_the_first_wins():
    net = sj.winner_take_all(sj.lif(0.9, **WIDE))
    slope = jax.grad(lambda x: run(net, x[None])[1].sum())(jnp.array([0.2, 0.5, 0.5]))
    assert np.flatnonzero(slope).tolist() == [1]


def test_graded_spikes_do_not_change_the_neuron():
    xs = 1 + jax.random.normal(jax.random.key(0), (50, 4))
    scale = sj.init.constant(0.3)
    found = run(sj.graded(sj.lif(0.9), scale), xs)[1]
    np.testing.assert_allclose(found, 0.3 * run(sj.lif(0.9), xs)[1], rtol=1e-6)


# --- for every neuron -----------------------------------------------------------------

RESETTABLE = {
    "if_": sj.if_,
    "lapicque": lambda **k: sj.lapicque(1.0, 3.0, **k),
    "alpha_lif": lambda **k: sj.alpha_lif(0.9, 0.6, **k),
    "plif": sj.plif,
    "adlif": lambda **k: sj.adlif(0.7, 0.9, 0.3, 1.0, **k),
    "radlif": lambda **k: sj.radlif(0.7, 0.9, 0.1, 0.5, **k),
    "csilif": lambda **k: sj.csilif(2.0, 0.3, 0.5, dt=0.5, **k),
    "resonate_and_fire": lambda **k: sj.resonate_and_fire(0.3, -0.1, **k),
}


@pytest.mark.parametrize("name", RESETTABLE)
def test_every_kind_of_reset_takes_effect(name):
    """In a peer a reset that is set later does not; here each gives another course."""
    xs = 2.6 * jnp.ones((40, 1))
    kinds = [R.subtract, R.zero, R.none, R.delayed(R.subtract), R.delayed(R.zero)]
    courses = [inside(RESETTABLE[name](reset=kind), xs).u for kind in kinds]
    if name == "if_":  # without a leak the order makes no difference
        courses = courses[:3]
    assert all(jnp.isfinite(course).all() for course in courses)
    for i, one in enumerate(courses):
        for other in courses[:i]:
            assert float(jnp.max(jnp.abs(one - other))) > 1e-3


@pytest.mark.parametrize("name", RESETTABLE)
def test_the_reset_is_detached_unless_attached(name):
    xs = 2 * jax.random.normal(jax.random.key(0), (12, 3))
    reset = R.attached(R.delayed(R.subtract))

    def total(xs, kind):
        return inside(RESETTABLE[name](reset=kind), xs).u.sum()

    detached = R.delayed(R.subtract)
    np.testing.assert_array_equal(total(xs, reset), total(xs, detached))
    through, cut = (jax.grad(total)(xs, kind) for kind in (reset, detached))
    assert float(jnp.max(jnp.abs(through - cut))) > 1e-3


EVERY = {
    "if_": sj.if_(),
    "lapicque": sj.lapicque(1.0, 3.0),
    "alpha_lif": sj.alpha_lif(0.9, 0.6),
    "cuba_li": sj.cuba_li(0.5, 0.5),
    "plif": sj.plif(),
    "adlif": sj.adlif(0.5, 0.9, 0.3, 1.0),
    "radlif": sj.radlif(threshold=0.3),
    "csilif": sj.csilif(dt=0.5, threshold=0.3),
    "brf": sj.brf(3.0, 1.0, dt=0.2, threshold=0.3),
    "resonate_and_fire": sj.resonate_and_fire(1.0, -0.1),
    "sigma_delta": sj.sigma_delta(0.2),
    "psn": sj.psn(20, order=3),
    "sliding_psn": sj.sliding_psn(3),
    "refractory": sj.refractory(sj.lif(0.9), 2),
    "winner_take_all": sj.winner_take_all(sj.lif(0.9)),
    "graded": sj.graded(sj.lif(0.9), 0.5),
    "multi_spike": sj.lif(0.9, spike=sj.multi_spike()),
}


@pytest.mark.parametrize("name", EVERY)
def test_recurrence_one_to_one_and_all_to_all(name):
    """All-to-all with a diagonal is one-to-one; both equal a loop by hand."""
    cell, xs = EVERY[name], 2 * jax.random.normal(jax.random.key(0), (15, 4))
    w = jnp.array([0.5, -0.4, 0.3, 0.2])
    one = sj.recurrent(cell, sj.one_to_one())
    every = sj.recurrent(cell, sj.linear(4, bias=False))
    params, state = one.init(jax.random.key(1), xs[0])

    def outputs(net, w):
        weights = params | {"feedback": {"w": w}}
        return jax.jit(net.unroll)(weights, net.init(jax.random.key(1), xs[0])[1], xs)[
            1
        ]

    found = outputs(one, w)
    np.testing.assert_allclose(outputs(every, jnp.diag(w)), found, atol=1e-4)
    inner, y, step = state.neuron, state.y, jax.jit(cell.step)
    for t, x in enumerate(xs):
        inner, y = step(params["neuron"], inner, x + w * y)
        np.testing.assert_allclose(found[t], y, atol=1e-4)
    slopes = jax.grad(lambda w: (outputs(one, w) ** 2).sum())(w)
    assert jnp.isfinite(slopes).all()
    if name != "refractory":  # which is deaf just when its own spike comes back
        assert jnp.any(slopes != 0)

"""Derivatives of spike times against those of continuous time, in closed form."""

import functools

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj

from . import nets

TAU, END = 1.0, 3.0  # of the membrane, twice that of the synapse


def spike_times(weights, inputs):
    """Spikes of a neuron V' = -V/τ + I, I' = -2I/τ with jumps, which starts at zero
    after each, in closed form.

    Between two events, with y = exp(-t/τ): V = (V₀ + τ I₀) y - τ I₀ y².
    """
    events = sorted(zip(inputs, weights, strict=True))
    t = v = i = 0.0
    found = []
    while True:
        until = events[0][0] if events else END
        a, b = v + TAU * i, TAU * i
        root = a * a - 4 * b
        y = (a + np.sqrt(root)) / (2 * b) if b > 0 and root >= 0 else 1.0
        at = t - TAU * np.log(y)
        if t < at < until:
            t, v, i = at, 0.0, i * y * y
            found.append(at)
            continue
        if not events:
            return found
        y = np.exp(-(until - t) / TAU)
        t, v, i = until, a * y - b * y * y, i * y * y + events.pop(0)[1]


def two_layers(first, second, delays, inputs):
    """Spikes of the second layer, which has those of the first one `delays` later."""
    hidden = [spike_times(w, inputs) for w in first.T]
    times = np.concatenate([np.add(h, d) for h, d in zip(hidden, delays, strict=True)])
    rows = np.repeat(np.arange(len(hidden)), [len(h) for h in hidden])
    return hidden, [spike_times(w[rows], times) for w in second.T]


def central(loss, *arrays, h=1e-6):
    """Central differences of a function of arrays."""
    grads = []
    for k, array in enumerate(arrays):
        grad = np.zeros_like(array)
        for place in np.ndindex(*array.shape):
            ends = []
            for sign in (1, -1):
                moved = array.copy()
                moved[place] += sign * h
                ends.append(loss(*arrays[:k], moved, *arrays[k + 1 :]))
            grad[place] = (ends[0] - ends[1]) / (2 * h)
        grads.append(grad)
    return grads


def on_a_grid(dt, first, second, delays, inputs, reset):
    """The same two layers in steps of dt, by EventProp: times, gradients."""
    steps = round(END / dt)
    xs = np.zeros((steps, len(inputs)))
    xs[np.round(inputs / dt).astype(int), np.arange(len(inputs))] = 1
    decays = np.exp(-2 * dt / TAU), np.exp(-dt / TAU)
    length = round(float(delays.max()) / dt)
    net = sj.serial(
        sj.linear(first.shape[1], init=jnp.asarray(first * dt), bias=False),
        sj.cuba_lif(*decays, reset=reset),
        sj.delays(
            sj.init.constant(jnp.asarray(np.round(delays / dt))), max_delay=length + 2
        ),
        sj.linear(second.shape[1], init=jnp.asarray(second * dt), bias=False),
        sj.cuba_lif(*decays, reset=reset),
    )
    params, state = nets.begun(net, jnp.asarray(xs))
    when = dt * jnp.arange(float(steps))[:, None]
    grads = nets.by_rule(
        net,
        lambda zs: jnp.sum(when * zs),
        sj.rules.eventprop(),
        *(params, state, jnp.asarray(xs)),
    )
    found = grads[0]["w"] * dt, grads[3]["w"] * dt, grads[2]["delay"] / dt
    return net, (params, state, jnp.asarray(xs)), [np.asarray(g) for g in found]


INPUTS = np.array([0.0, 0.2, 0.5, 1.0])


@functools.cache
def case():
    """Two layers of a few spikes each, and the exact gradient of their times."""
    rng = np.random.default_rng(2)
    first, second = rng.uniform(1.2, 2.0, (4, 6)), rng.uniform(0.4, 1.4, (6, 6))
    given = first, second, np.full(6, 0.2)

    def loss(*given):
        return sum(map(sum, two_layers(*given, INPUTS)[1]))

    return given, central(loss, *given)


def errors(dt, reset):
    given, exact = case()
    hidden, out = two_layers(*given, INPUTS)
    net, args, found = on_a_grid(dt, *given, INPUTS, reset)
    told = sj.rules.crossings(net, *args)
    assert int(told["1"].spikes) == sum(map(len, hidden))
    assert int(told["4"].spikes) == sum(map(len, out))
    assert int(told["4"].silent) == int(told["4"].grazing) == int(told["4"].last) == 0
    pairs = zip(found, exact, strict=True)
    return [np.linalg.norm(a - b) / np.linalg.norm(b) for a, b in pairs]


def test_the_error_falls_with_the_step():
    """Of weights of two layers and of the delays between them: slope one."""
    sizes = [0.01, 0.0025]
    with nets.wide():
        found = [errors(dt, sj.reset.zero) for dt in sizes]
    slopes = np.polyfit(np.log(sizes), np.log(found), 1)[0]
    assert np.all(np.abs(slopes - 1) < 0.25), (slopes, found)
    assert np.max(found[-1]) < 0.07


def test_what_a_reset_leaves_is_in_it():
    """In continuous time both resets start at zero; a surrogate is not near."""
    with nets.wide():
        assert np.max(errors(0.0025, sj.reset.subtract)) < 0.07
        given, exact = case()
        net, args, _ = on_a_grid(0.01, *given, INPUTS, sj.reset.zero)
        when = 0.01 * jnp.arange(300.0)[:, None]
        loss = lambda zs: jnp.sum(when * zs)  # noqa: E731
        found = nets.by_rule(net, loss, sj.rules.bptt(), *args)[0]["w"] * 0.01
        assert np.linalg.norm(found - exact[0]) > 0.9 * np.linalg.norm(exact[0])


def in_continuous_time(dt, given):
    """The same two layers as cells, in steps of dt; their spikes between the steps."""
    first, second, delays = (jnp.asarray(a) for a in given)
    decays = np.exp(-2 * dt / TAU), np.exp(-dt / TAU)
    net = sj.serial(
        sj.linear(first.shape[1], init=first * dt, bias=False),
        sj.cuba_lif(*decays),
        sj.delays(sj.init.constant(delays / dt), max_delay=round(0.4 / dt)),
        sj.linear(second.shape[1], init=second * dt, bias=False),
        sj.cuba_lif(*decays, reset=sj.reset.zero),
    )
    params, state = nets.begun(net, jnp.zeros((1, len(INPUTS))))
    rows, when = jnp.arange(len(INPUTS)), jnp.asarray(INPUTS) / dt

    def times(params):
        given = (net, params, state, when[::-1], rows[::-1])
        return dt * sj.rules.spike_times(*given, end=END / dt, most=6)

    return params, times


def test_spikes_between_the_steps_have_exact_gradients():
    """Against central differences in closed form: 1e-6, of weights and of delays."""
    with nets.wide():
        given, exact = case()
        params, times = in_continuous_time(0.05, given)
        found = jax.jit(times)(params)
        spikes = two_layers(*given, INPUTS)[1]
        for row, expected in zip(np.asarray(found), spikes, strict=True):
            assert np.allclose(row[np.isfinite(row)], expected, rtol=1e-10)
        assert np.isinf(found).any() and sum(map(len, spikes)) > 3

        def loss(params):
            found = times(params)
            return jnp.sum(jnp.where(jnp.isfinite(found), found, 0))

        grads = jax.jit(jax.grad(loss))(params)
        of = grads[0]["w"] * 0.05, grads[3]["w"] * 0.05, grads[2]["delay"] / 0.05
        for a, b in zip(of, exact, strict=True):
            assert np.linalg.norm(a - b) < 1e-6 * np.linalg.norm(b)
            assert np.linalg.norm(b) > 0.1


def test_spike_times_fail_as_they_are_said_to():
    """Silence has no gradient; towards a grazing spike it grows without bound."""
    with nets.wide():
        net = sj.serial(sj.linear(1, bias=False), sj.cuba_lif(0.81, 0.9))
        params, state = net.init(jax.random.key(0), jnp.zeros(1))

        @jax.jit
        def slope(w):
            def first(w):
                params = ({"w": w.reshape(1, 1)}, {})
                given = (net, params, state, jnp.zeros(1), jnp.zeros(1, int))
                return sj.rules.spike_times(*given, end=1e3, most=1)[0, 0]

            return jax.value_and_grad(first)(w)

        graze = -4 * np.log(0.9)  # of V: τ w / 4, at y = 1/2
        when, grad = slope(jnp.asarray(0.999 * graze))
        assert np.isinf(when) and grad == 0
        slopes = [float(slope(jnp.asarray(graze * (1 + e)))[1]) for e in (1e-2, 1e-6)]
        assert slopes[1] < 50 * slopes[0] < 0


def test_what_has_no_closed_form_is_refused():
    cuba = sj.cuba_lif(0.81, 0.9)
    plain = sj.linear(2, bias=False)
    cases = [
        (sj.serial(sj.linear(2), cuba), "`0` to be `linear` without bias"),
        (sj.serial(plain, sj.lif(0.9)), "`1`"),
        (sj.serial(plain, sj.recurrent(cuba, plain)), "`1`"),
        (sj.serial(plain, sj.cuba_lif(0.8, 0.9)), "`1` to be with `alpha = beta"),
        (sj.serial(plain, plain, cuba), "`1`"),
        (sj.serial(plain, cuba, plain), "to end with a `cuba_lif`"),
        (sj.serial(plain, sj.cuba_lif(sj.init.constant(0.8), 0.9)), "`1`"),
    ]
    for net, text in cases:
        given = net.init(jax.random.key(0), jnp.zeros(2))
        with pytest.raises(ValueError) as error:
            sj.rules.spike_times(
                net, *given, jnp.zeros(1), jnp.zeros(1, int), end=9.0, most=1
            )
        assert text in str(error.value) and "\n" not in str(error.value)
    net = sj.serial(plain, cuba)
    params, state = net.init(jax.random.key(0), jnp.zeros(2))
    when, who = jnp.zeros(1), jnp.zeros(1, int)
    with pytest.raises(ValueError, match="`most` an integer >= 1"):
        sj.rules.spike_times(net, params, state, when, who, end=9.0, most=0)


def small(**options):
    net = sj.serial(
        sj.linear(2, init=jnp.array([[0.5, 0.1]]), bias=False),
        sj.cuba_lif(0.8, 0.9, **options),
    )
    xs = jnp.zeros((12, 1)).at[0].set(1.0)
    return net, net.init(jax.random.key(0), xs[0]), xs


def test_values_are_those_of_the_network_and_silence_has_no_gradient():
    """A loss of the spikes themselves, with a neuron that never fires."""
    net, (params, state), xs = small()
    rule = sj.rules.eventprop()
    loss = lambda zs: jnp.sum(jnp.arange(12.0)[:, None] * zs)  # noqa: E731
    run = jax.jit(sj.rules.value_and_grad(net, loss, rule=rule))
    value, grads = run(params, state, xs)
    assert value == loss(net.unroll(params, state, xs)[1]) > 0
    assert grads[0]["w"][0, 0] < 0 and grads[0]["w"][0, 1] == 0
    told = sj.rules.crossings(net, params, state, xs)["1"]
    assert (int(told.silent), int(told.spikes), int(told.grazing)) == (1, 1, 0)
    told = sj.rules.crossings(net, params, state, xs, least=1.0)["1"]
    assert int(told.grazing) == 1


def test_a_threshold_that_is_learned():
    """Higher by as much as the membrane is lower: opposite derivatives."""
    net, (params, state), xs = small(threshold=sj.init.constant(1.0))
    rule = sj.rules.eventprop()
    loss = lambda zs: jnp.sum(jnp.arange(12.0)[:, None] * zs)  # noqa: E731
    grads = nets.by_rule(net, loss, rule, params, state, xs)
    assert grads[1]["threshold"][0] > 0 and grads[1]["threshold"][1] == 0
    # Without memory the membrane is the input: a bias is as much as a lower threshold.
    cell = sj.cuba_lif(0.0, 0.0, threshold=sj.init.constant(0.25))
    moved = sj.serial(sj.linear(2, init=jnp.array([[0.5, 0.1]])), cell)
    params, state = moved.init(jax.random.key(0), xs[0])
    xs = jnp.roll(xs, 3, 0)
    grads = nets.by_rule(moved, loss, rule, params, state, xs)
    bias, threshold = grads[0]["b"], grads[1]["threshold"]
    assert bias[0] < 0 and jnp.allclose(bias, -threshold)


def test_what_is_refused():
    rule = sj.rules.eventprop()
    for cell in (
        sj.lif(0.9),
        sj.cuba_lif(0.8, 0.9, reset=sj.reset.delayed(sj.reset.zero)),
        sj.residual(sj.cuba_lif(0.8, 0.9)),
        sj.batch_norm(),
    ):
        net = sj.serial(sj.linear(2), cell)
        with pytest.raises(
            ValueError, match="`rules.eventprop` expected `net` of"
        ) as e:
            sj.rules.grad(net, jnp.sum, rule=rule)
        assert repr(cell)[:20] in str(e.value)
    with pytest.raises(ValueError, match="`rules.online` expected `rule` to stream"):
        sj.rules.online(sj.cuba_lif(0.8, 0.9), rule)
    with pytest.raises(ValueError, match="`least` > 0"):
        sj.rules.eventprop(least=0.0)

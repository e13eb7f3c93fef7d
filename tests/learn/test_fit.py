"""Training: exact resumption, metrics, refusals."""

import json
import math
import os
import re
import signal
import subprocess
import sys
from functools import partial
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

import spikejax as sj
from spikejax import learn
from spikejax.datasets import Dataset, Split
from spikejax.learn._state import step_key
from tests.learn.problem import BATCH, DATA, EPOCHS, NET, RECIPE, STEPS


@pytest.fixture(scope="module")
def straight():
    """A run from beginning to end that writes nothing."""
    return learn.fit(RECIPE, DATA, seed=3)


class Stopper:
    """A progress that sends this process a signal after so many steps."""

    def __init__(self, after, number=signal.SIGINT):
        self.left, self.number = after, number

    def __call__(self, epochs, batches, done):
        return self

    def __enter__(self):
        return learn.Progress(self.step, lambda metrics: None)

    def __exit__(self, *_):
        return None

    def step(self, epoch, loss, accuracy):
        self.left -= 1
        if self.left == 0:
            os.kill(os.getpid(), self.number)


def same(a, b):
    leaves, others = jax.tree.leaves(a), jax.tree.leaves(b)
    return len(leaves) == len(others) and all(
        np.array_equal(x, y) and x.dtype == y.dtype
        for x, y in zip(leaves, others, strict=True)
    )


def without_seconds(history):
    return [{k: v for k, v in line.items() if k != "seconds"} for line in history]


def metrics(out):
    return [json.loads(x) for x in (out / "metrics.jsonl").read_text().splitlines()]


def test_it_learns(straight):
    assert [line["epoch"] for line in straight.history] == [1, 2, 3]
    assert straight.history[-1]["accuracy"] > 0.6  # chance is a third
    assert straight.history[-1]["loss"] < straight.history[0]["loss"]
    assert straight.checkpoint is None


def test_writing_changes_no_number(straight, tmp_path):
    fitted = learn.fit(RECIPE, DATA, seed=3, out=tmp_path / "run")
    assert same(fitted.state, straight.state)
    assert without_seconds(fitted.history) == without_seconds(straight.history)
    assert metrics(tmp_path / "run") == fitted.history
    names = sorted(p.name for p in (tmp_path / "run/checkpoints").iterdir())
    assert names == [str(EPOCHS - 1), str(EPOCHS)]  # the last two
    params = learn.trained(RECIPE, tmp_path / "run", DATA.test.spikes)
    assert same(params, straight.params)
    again = learn.fit(RECIPE, DATA, seed=3, out=tmp_path / "run", resume=True)
    assert same(again.state, straight.state) and again.history == fitted.history


@pytest.mark.parametrize("after", [1, STEPS, STEPS + 2, EPOCHS * STEPS])
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_resuming_is_exact(straight, tmp_path, after, number):
    """Within an epoch, after its last step, in the next, after the very last."""
    out = tmp_path / "run"
    with pytest.raises(learn.Interrupted, match="checkpoint") as stop:
        learn.fit(RECIPE, DATA, seed=3, out=out, progress=Stopper(after, number))
    epoch, batch = divmod(after - 1, STEPS)
    assert stop.value.checkpoint == out / f"checkpoints/{epoch}-{batch + 1}"
    assert [line["epoch"] for line in metrics(out)] == list(range(1, epoch + 1))
    fitted = learn.fit(RECIPE, DATA, seed=3, out=out, resume=True)
    assert same(fitted.state, straight.state)
    assert same(fitted.params, straight.params)
    assert without_seconds(metrics(out)) == without_seconds(straight.history)


def test_resuming_twice_is_exact(straight, tmp_path):
    out = tmp_path / "run"
    for resume, after in ((False, 3), (True, 3), (True, 1)):
        with pytest.raises(learn.Interrupted):
            learn.fit(
                RECIPE, DATA, seed=3, out=out, resume=resume, progress=Stopper(after)
            )
    assert same(
        learn.fit(RECIPE, DATA, seed=3, out=out, resume=True).state, straight.state
    )


def test_lines_that_a_crash_left_behind_are_replaced(straight, tmp_path):
    out = tmp_path / "run"
    with pytest.raises(learn.Interrupted):
        learn.fit(RECIPE, DATA, seed=3, out=out, progress=Stopper(STEPS + 1))
    with open(out / "metrics.jsonl", "a") as file:
        file.write('{"epoch": 2, "loss": 9.0}\n{"epoch": 3, "lo')
    learn.fit(RECIPE, DATA, seed=3, out=out, resume=True)
    assert without_seconds(metrics(out)) == without_seconds(straight.history)


def test_a_signal_from_outside(straight, tmp_path):
    """Another process trains; it is told to stop and comes to the same parameters."""
    out = tmp_path / "run"
    with subprocess.Popen(
        [sys.executable, Path(__file__).with_name("problem.py"), out],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        assert process.stdout.readline() == "step 0\n"
        process.send_signal(signal.SIGTERM)
        said, errors = process.communicate(timeout=60)
    assert process.returncode == 130, errors
    assert said.splitlines()[-1].startswith("interrupted after epoch 0, step ")
    assert "Traceback" not in errors
    fitted = learn.fit(RECIPE, DATA, seed=3, out=out, resume=True)
    assert same(fitted.state, straight.state)


def test_old_handlers_come_back():
    before = signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)
    with pytest.raises(learn.Interrupted, match="after epoch 0, step 1"):
        learn.fit(RECIPE, DATA, progress=Stopper(1))
    assert (signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)) == before


def test_seeds_differ(straight):
    assert not same(learn.fit(RECIPE, DATA, seed=4).params, straight.params)


def test_evaluation_in_portions_is_evaluation_at_once(straight, monkeypatch):
    whole = learn.evaluate(RECIPE, straight.params, DATA.test)
    monkeypatch.setattr(sys.modules[learn.evaluate.__module__], "EVALUATED", 5)
    parts = learn.evaluate(RECIPE, straight.params, DATA.test)
    np.testing.assert_allclose(parts[:3], whole[:3], rtol=1e-5)


def test_evaluation_by_hand(straight):
    """Against the plain scan of the network's step, with nothing of `learn`."""
    xs = jnp.asarray(DATA.test.spikes, jnp.float32)
    _, state = NET.init(jax.random.key(0), xs[0])
    _, out = sj.tap(sj.stepwise(NET)).unroll(straight.params, state, xs)
    scores = np.asarray(out.y).mean(0)
    measured = learn.evaluate(RECIPE, straight.params, DATA.test)
    assert math.isclose(
        measured.accuracy, (scores.argmax(-1) == DATA.test.labels).mean()
    )
    spikes = sj.tap(NET).unroll(straight.params, state, xs)[1].inside["spikes"].y
    assert math.isclose(measured.activity, float(spikes.mean()), rel_tol=1e-5)
    shares = learn.predict(RECIPE, straight.params, DATA.test.spikes)
    e = np.exp(scores - scores.max(-1, keepdims=True))
    np.testing.assert_allclose(shares, e / e.sum(-1, keepdims=True), rtol=1e-4)


WRAPPERS = {
    "plain": lambda net: net,
    "precision": sj.precision,
    "blocks": lambda net: sj.serial(sj.truncated(sj.checkpointed(net, 4), 8)),
}


@pytest.mark.parametrize("wrap", WRAPPERS)
def test_spikes_count_where_they_are_made(wrap):
    """And not once more where `max_pool`, `flatten` or `dropout` hand them on."""
    net = sj.serial(
        line=sj.stateless(lambda x: x[..., None]),
        conv=sj.conv(4, (3,)),
        many=sj.lif(0.5, threshold=0.1),
        pool=sj.max_pool((2,)),
        flat=sj.flatten(2),
        drop=sj.dropout(0.5),
        hidden=sj.linear(10),
        few=sj.lif(0.9),
        out=sj.linear(3),
        readout=sj.li(0.9),
    )
    recipe = RECIPE._replace(net=WRAPPERS[wrap](net))
    xs = jnp.asarray(DATA.test.spikes, jnp.float32)
    own, state = net.init(jax.random.key(0), xs[0])
    params = (own,) if wrap == "blocks" else own
    inside = sj.evaluation(sj.tap(net)).unroll(own, state, xs)[1].inside
    made = [np.asarray(inside[name].y) for name in ("many", "few")]
    rate = sum(zs.sum() for zs in made) / sum(zs.size for zs in made)
    measured = learn.evaluate(recipe, params, DATA.test)
    assert measured.activity == pytest.approx(
        rate, rel=0.02 if wrap == "precision" else 1e-5
    )
    assert made[0].mean() > made[1].mean() > 0
    inside = learn.inspect(recipe, params, DATA.test.spikes)
    assert [path.split(".")[-1] for path in inside.spiking] == ["many", "few"]


def test_inspect_finds_the_spiking_layer(straight):
    inside = learn.inspect(RECIPE, straight.params, DATA.test.spikes)
    assert list(inside.layers) == ["hidden", "spikes", "out", "readout"]
    assert list(inside.spiking) == ["spikes"]
    assert np.array_equal(inside.y, inside.layers["readout"])


def test_the_average_follows_its_equation():
    recipe = RECIPE._replace(augment=None)
    state = learn.start(recipe, 0, DATA.train.spikes, 2)
    average = state.params
    xs, labels = DATA.train.spikes[:, :BATCH], DATA.train.labels[:BATCH]
    for n in (1, 2):
        state, _ = learn.train_step(recipe, 2, state, jax.random.key(0), xs, labels)
        keep = min(0.9, (1 + n) / (10 + n))
        average = jax.tree.map(
            lambda a, p, k=keep: k * a + (1 - k) * p, average, state.params
        )
    for a, b in zip(jax.tree.leaves(state.ema), jax.tree.leaves(average), strict=True):
        np.testing.assert_allclose(a, b, rtol=1e-5, atol=1e-7)


def test_labels_at_every_step():
    labels = np.broadcast_to(DATA.train.labels, DATA.train.spikes.shape[:2])
    data = Dataset(*[Split(DATA.train.spikes, np.ascontiguousarray(labels))] * 2)
    recipe = RECIPE._replace(
        loss=sj.loss.ce_rate, score=learn.every_step, epochs=1, augment=None, ema=None
    )
    fitted = learn.fit(recipe, data)
    assert fitted.params is fitted.state.params
    assert learn.predict(recipe, fitted.params, data.test.spikes).shape == (9, 32, 3)


# --- refusals -------------------------------------------------------------------------


def broken(part="train", spikes=None, labels=None):
    old = getattr(DATA, part)
    new = Split(
        old.spikes if spikes is None else spikes,
        old.labels if labels is None else labels,
    )
    return DATA._replace(**{part: new})


def with_nan():
    spikes = DATA.train.spikes.astype(np.float32)
    spikes[4, 7, 1] = np.nan
    return spikes


REFUSED = {
    "nan": (broken(spikes=with_nan()), {}, "nan in recording 7, time step 4"),
    "label": (broken(labels=DATA.train.labels + 1), {}, r"`labels` in \[0, 3\), got 3"),
    "float labels": (broken(labels=DATA.train.labels * 1.0), {}, "integers"),
    "empty": (
        broken("test", DATA.test.spikes[:, :0], DATA.test.labels[:0]),
        {},
        "`dataset.test` with at least one recording",
    ),
    "count": (broken(labels=DATA.train.labels[:5]), {}, r"labels of shape \[32\]"),
    "features": (
        broken("test", DATA.test.spikes[..., :4]),
        {},
        r"`dataset.test` of features \[6\]",
    ),
    "rank": (broken(spikes=DATA.train.spikes[..., 0]), {}, "time, recordings"),
    "batch 0": (DATA, {"batch_size": 0}, "`batch_size` an integer >= 1, got 0"),
    "batch 99": (DATA, {"batch_size": 99}, "`batch_size` of at most 32"),
    "epochs": (DATA, {"epochs": 0}, "`epochs` an integer >= 1, got 0"),
    "ema": (DATA, {"ema": 1.0}, r"`recipe.ema` in \[0, 1\)"),
    "score": (DATA, {"score": learn.every_step}, "`recipe.score` to give scores"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_refusals_write_nothing(case, tmp_path):
    data, change, message = REFUSED[case]
    with pytest.raises(ValueError, match=message) as error:
        learn.fit(RECIPE._replace(**change), data, out=tmp_path / "run")
    assert "\n" not in str(error.value)
    assert not (tmp_path / "run").exists()


@pytest.mark.parametrize("seed", [-1, 2**32, 1.5])
def test_bad_seeds(seed):
    with pytest.raises(ValueError, match="`seed`"):
        learn.fit(RECIPE, DATA, seed=seed)


def explode_at_step_6(steps):
    """An optimiser whose sixth update is infinite."""
    import optax

    del steps
    return optax.sgd(lambda count: jnp.where(count == 5, jnp.inf, 1e-3))


def test_a_loss_that_is_not_finite_keeps_the_checkpoint(tmp_path):
    recipe = RECIPE._replace(optimiser=explode_at_step_6)
    with pytest.raises(FloatingPointError, match="got (inf|nan) at step 6;") as error:
        learn.fit(recipe, DATA, out=tmp_path / "run")
    assert "\n" not in str(error.value)
    last = tmp_path / "run/checkpoints/1"
    assert str(error.value).endswith(f"The last good checkpoint is {last}.")
    params = learn.trained(recipe, last, DATA.test.spikes)
    assert all(np.isfinite(a).all() for a in jax.tree.leaves(params))
    assert len(metrics(tmp_path / "run")) == 1


def closing_problem(width, step):
    spike = sj.surrogate.triangular(width(step))
    return sj.serial(
        hidden=sj.linear(10, init=sj.init.normal(0.6)),
        spikes=sj.lif(0.9, spike=spike),
        out=sj.linear(3),
        readout=sj.li(0.9),
    )


def test_a_schedule_trains_the_network_of_each_step():
    """The same numbers as a loop that makes a new network for every step."""
    width = sj.surrogate.closing(1.0, 0.1, half_life=2.0)
    schedule = partial(closing_problem, width)
    recipe = RECIPE._replace(net=schedule(0), schedule=schedule, augment=None, ema=None)
    state = learn.start(recipe, 3, DATA.train.spikes, 3)
    xs = jnp.asarray(DATA.train.spikes[:, :BATCH], jnp.float32)
    labels = DATA.train.labels[:BATCH]
    optimiser = recipe.optimiser(3)
    params, moments = state.params, state.opt_state
    for step in range(3):
        state, _ = learn.train_step(recipe, 3, state, jax.random.key(0), xs, labels)
        net = closing_problem(lambda k: float(width(k)), step)
        begin = net.init(jax.random.key(0), xs[0])[1]

        def loss(params, net=net, begin=begin):
            return recipe.loss(net.unroll(params, begin, xs)[1], labels)

        updates, moments = optimiser.update(jax.grad(loss)(params), moments, params)
        params = optax.apply_updates(params, updates)
    for a, b in zip(
        jax.tree.leaves(state.params), jax.tree.leaves(params), strict=True
    ):
        np.testing.assert_allclose(a, b, rtol=1e-4, atol=1e-6)


def test_regularisers_hold_the_rate_from_both_sides():
    zs = jnp.zeros((10, 2, 4)).at[:5, :, 0].set(1.0)  # rates 0.5, 0, 0, 0
    outputs = {"spikes": zs}
    quiet = learn.quiet("spikes", upper=0.25, weight=2.0)
    np.testing.assert_allclose(quiet(outputs), 2.0 * (0.5 / 0.25 - 1) ** 2 / 4)
    lively = learn.lively("spikes", lower=0.1, weight=2.0)
    np.testing.assert_allclose(lively(outputs), 2.0 * 3 / 4, rtol=1e-6)
    with pytest.raises(ValueError, match="`learn.lively` expected `layer` to be among"):
        learn.lively("hidden", lower=0.1, weight=2.0)(outputs)
    with pytest.raises(ValueError, match=r"`learn.lively` expected `lower` > 0, got 0"):
        learn.lively("spikes", lower=0.0, weight=2.0)


# --- programs -------------------------------------------------------------------------


def compiled(caplog, run):
    """The programs that XLA compiles while `run` runs, one by one."""
    jax.clear_caches()
    with jax.log_compiles(), caplog.at_level("WARNING", "jax"):
        run()
    found = [r.getMessage() for r in caplog.records]
    found = [re.search(r"XLA compilation of jit\((\w+)\)", text) for text in found]
    return [match[1] for match in found if match]


def test_a_run_compiles_few_programs(caplog):
    """One to begin, one a step, two to evaluate, and what makes a key of a seed."""
    recipe = RECIPE._replace(epochs=2)
    names = compiled(caplog, lambda: learn.fit(recipe, DATA))
    assert {"_start", "_step_key", "train_step", "_spiking", "_evaluate"} < {*names}
    assert len(names) <= 10, names


def test_a_seed_means_the_same_start_and_keys_in_any_program():
    for seed in (0, 3, 2**31, 2**32 - 1):
        key = jax.random.key(seed)
        with jax.disable_jit():
            start = learn.start(RECIPE, seed, DATA.train.spikes, 1).params
            expected = jax.random.fold_in(jax.random.fold_in(key, 5), 7)
        assert step_key(seed, 4, 7) == expected
        x = jnp.asarray(DATA.train.spikes[0, :1], jnp.float32)
        drawn = NET.init(jax.random.fold_in(key, 0), x)[0]
        again = learn.start(RECIPE, seed, DATA.train.spikes, 1).params
        for a, b, c in zip(*map(jax.tree.leaves, (start, drawn, again)), strict=True):
            np.testing.assert_allclose(a, b, rtol=1e-6)
            np.testing.assert_allclose(c, b, rtol=1e-6)

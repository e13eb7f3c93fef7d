"""How processes talk, and that every way to write a network computes the same."""

import sys

import jax
import numpy as np
import pytest

import spikejax as sj
from benchmarks import frameworks, peers
from benchmarks.peers import plain, protocol

BETA, WIDTH = 0.9, 0.5


def problem(recurrent: bool, adam: bool = False) -> protocol.Problem:
    """Six steps of three sequences, five inputs, layers of eight and four."""
    rng = np.random.default_rng(0)
    shapes = {"w0": (5, 8), "b0": (8,), "w1": (8, 4), "b1": (4,)}
    shapes |= {"v0": (8, 8)} if recurrent else {}
    shapes |= {"w": (4, 3), "b": (3,)}
    arrays = {k: rng.normal(0.3, 0.5, s).astype("f") for k, s in shapes.items()}
    arrays["xs"] = (rng.random((6, 3, 5)) < 0.5).astype("f")
    arrays["labels"] = np.arange(3)
    return protocol.Problem(arrays, BETA, WIDTH, adam, 1e-3, {})


def test_a_process_answers():
    """Arrays go there and come back; what it prints does not get in between."""
    given = problem(False)._replace(rate=2)
    with protocol.Peer("tests.benchmarks.echo", sys.executable, threads=2) as peer:
        assert peer.ask("about") == {"numpy": np.__version__}
        w = given.arrays["w0"]
        made = peer.make(given)
        assert made["loss"] == pytest.approx(((w - 1) ** 2).sum(), rel=1e-5)
        assert made["seconds"] > 0
        found = peer.check()
        assert set(found) == {"loss", "spikes", "w0"}
        np.testing.assert_array_equal(found["w0"], 2 * w)
        assert peer.step() == pytest.approx(((w - 2) ** 2).sum(), rel=1e-5)
        memory = peer.memory()
        assert memory["peak"] > memory["above"] >= 0
    assert peer.process.returncode == 0


def test_a_process_that_ends_is_named():
    with protocol.Peer("tests.benchmarks.nowhere", sys.executable, threads=1) as peer:
        with pytest.raises(SystemExit, match="tests.benchmarks.nowhere has ended"):
            peer.ask("about")


def test_layers_are_found_by_name():
    names = {"w10": 0, "xs": 0, "labels": 0, "w": 0, "b": 0}
    names |= {f"w{i}": i for i in range(10)}
    assert [layer["w"] for layer in protocol.layers(names)] == [*range(10), 0]
    assert protocol.layers({"xs": 0, "v0": 1, "w": 2}) == [{"v": 1}]


@pytest.mark.parametrize("recurrent", [True, False])
def test_by_hand_and_by_spikejax_are_one_network(recurrent):
    given = problem(recurrent)
    found = plain.make(given, 1).check()
    apart = frameworks.differences(dict(found), frameworks.expected(given, {}))
    assert float(found["spikes"]) > 0 and apart["spikes differ"] == 0
    assert max(apart.values()) < 1e-5


def test_rules_of_another_framework_are_others():
    """The check can tell them apart: with them this problem comes to something else."""
    given = problem(False)
    found = plain.make(given, 1).check()
    wanted = frameworks.expected(given, frameworks.RULES["spyx"])
    apart = frameworks.differences(dict(found), wanted)
    assert min(apart["loss differs"], apart["gradient differs"]) > 1e-3


def test_steps_of_adam_move_the_weights_and_not_the_problem():
    given = problem(False, adam=True)
    side = plain.make(given, 1)
    with jax.numpy_dtype_promotion("standard"):  # optax needs it
        losses = [side.step() for _ in range(3)]
    assert losses[0] == pytest.approx(float(side.check()["loss"]), rel=1e-6)
    assert len(set(losses)) == 3


def test_the_surrogate_can_have_another_area():
    """One hidden layer: its gradient is as much lower, the readout's the same."""
    whole = problem(False)
    keep = {k: v for k, v in whole.arrays.items() if k not in ("w1", "b1", "w")}
    keep["w"] = np.ones((8, 3), "f") * np.arange(3, dtype="f")
    whole = whole._replace(arrays=keep)
    low = whole._replace(more={"factor": 0.25})
    one, other = frameworks.expected(whole, {}), frameworks.expected(low, {})
    assert np.abs(one["w0"]).max() > 0
    np.testing.assert_allclose(other["w0"], 0.25 * one["w0"], rtol=1e-6)
    np.testing.assert_allclose(other["w"], one["w"], rtol=1e-6)


def test_training_ends_at_its_target(tmp_path):
    """As many epochs as it takes, each on the batches of its order."""
    rng, batches = np.random.default_rng(0), []
    spikes = rng.random((6, 8, 16)) < 0.5
    path = tmp_path / "data.npz"
    arrays = {f"{part}_spikes": np.packbits(spikes, -1) for part in ("train", "test")}
    arrays |= {f"{part}_labels": np.arange(8) for part in ("train", "test")}
    order = np.arange(24).reshape(3, 2, 4) % 8
    np.savez(path, order=order, **arrays)

    def learn(xs, labels):
        np.testing.assert_array_equal(xs, spikes[:, labels])
        batches.append(labels)

    def answers(xs):
        return np.where(np.arange(8) < 2 * len(batches), np.arange(8), -1)

    side = protocol.Side(lambda: 0.0, dict, learn, answers)
    given = {"data": path, "target": 1.0, "limit": 60.0}
    assert protocol.train(side, given)["accuracy"] == [0.5, 1.0]
    np.testing.assert_array_equal(np.concatenate(batches), order[:2].ravel())
    batches.clear()
    assert protocol.train(side, given | {"limit": 0.0})["accuracy"] == [0.5]


def test_a_step_on_another_batch_is_that_step():
    given = problem(True, adam=True)
    with jax.numpy_dtype_promotion("standard"):  # optax needs it
        one, other = plain.make(given, 1), plain.make(given, 1)
        one.step()
        other.learn(given.arrays["xs"], given.arrays["labels"])
        assert one.step() == other.step()
    answers = one.answers(given.arrays["xs"])
    np.testing.assert_array_equal(answers, other.answers(given.arrays["xs"]))
    assert set(answers) <= {0, 1, 2}


def test_a_late_layer_gives_the_same_spikes_a_step_later():
    given = problem(False)
    on_time, late = (
        frameworks.spikejax.network(given.arrays, BETA, WIDTH, late=late)[0]
        for late in (0, 1)
    )
    one = {k: v for k, v in given.weights.items()}
    xs = given.arrays["xs"]
    with sj.kernels.use("reference"):
        first, second = jax.jit(on_time)(one, xs), jax.jit(late)(one, xs)
    np.testing.assert_array_equal(second[2:], first[:-2])
    assert not second[:2].any()


def test_a_missing_peer_is_named_with_what_makes_it(tmp_path):
    assert peers.python(None, "plain") == sys.executable
    with pytest.raises(SystemExit, match=r"setup.sh .* norse"):
        peers.python(str(tmp_path), "norse")
    with pytest.raises(SystemExit, match="norse needs --peers DIR"):
        peers.python(None, "norse")


def test_sides_that_are_missing_are_left_out(tmp_path, capsys):
    with frameworks.running(["norse"], str(tmp_path)) as sides:
        assert sides == {}
    assert "left out: no" in capsys.readouterr().out

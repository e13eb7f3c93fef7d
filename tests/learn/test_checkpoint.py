"""Checkpoints: whole or not there, and never of something else."""

import json
import logging
import os
import shutil
import subprocess
import sys
from pathlib import Path

import jax
import numpy as np
import pytest

import spikejax as sj
from spikejax import learn
from tests.learn.problem import DATA, RECIPE
from tests.learn.test_fit import Stopper, same


@pytest.fixture(scope="module")
def finished(tmp_path_factory):
    """A finished run; tests work on copies of it."""
    out = tmp_path_factory.mktemp("finished") / "run"
    return out, learn.fit(RECIPE, DATA, seed=3, out=out)


@pytest.fixture
def run(finished, tmp_path):
    out = tmp_path / "run"
    shutil.copytree(finished[0], out)
    return out


def biggest(checkpoint):
    files = (p for p in (checkpoint / "state").rglob("*") if p.is_file())
    return max(files, key=lambda p: p.stat().st_size)


def truncate(checkpoint):
    file = biggest(checkpoint)
    file.write_bytes(file.read_bytes()[:-7])


def flip_a_bit(checkpoint):
    file = biggest(checkpoint)
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(bytes(data))


DAMAGE = {
    "truncated": truncate,
    "flipped": flip_a_bit,
    "without a file": lambda c: biggest(c).unlink(),
    "without state": lambda c: shutil.rmtree(c / "state"),
    "without json": lambda c: (c / "checkpoint.json").unlink(),
    "half a json": lambda c: (c / "checkpoint.json").write_text('{"format": 1, "fi'),
    "another format": lambda c: (c / "checkpoint.json").write_text(
        '{"format": 7, "files": {}}'
    ),
    "json of another kind": lambda c: (c / "checkpoint.json").write_text("[1]"),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_checkpoint_is_put_aside_for_the_one_before(damage, run, finished):
    DAMAGE[damage](run / "checkpoints/3")
    with pytest.raises(ValueError, match="expected a complete checkpoint") as error:
        learn.checkpoint(run / "checkpoints/3")
    assert "\n" not in str(error.value)
    with pytest.warns(UserWarning, match="Going on from 2"):
        fitted = learn.fit(RECIPE, DATA, seed=3, out=run, resume=True)
    assert same(fitted.state, finished[1].state)
    names = sorted(p.name for p in (run / "checkpoints").iterdir())
    assert names == ["2", "3", "damaged-3"]


def test_all_damaged(run):
    for name in ("2", "3"):
        truncate(run / "checkpoints" / name)
    with pytest.raises(ValueError, match="checkpoints/3, got one whose file") as error:
        learn.fit(RECIPE, DATA, seed=3, out=run, resume=True)
    assert "\n" not in str(error.value)
    names = sorted(p.name for p in (run / "checkpoints").iterdir())
    assert names == ["2", "3"]  # nothing was touched


def test_what_was_only_begun_is_not_loaded(run, finished):
    half = run / "checkpoints/.partial-4"
    shutil.copytree(run / "checkpoints/3", half)
    fitted = learn.fit(RECIPE, DATA, seed=3, out=run, resume=True)
    assert same(fitted.state, finished[1].state)
    assert not half.exists()


def test_a_write_that_fails_keeps_the_earlier_ones(tmp_path, monkeypatch):
    """The disk is full when the second epoch's checkpoint is renamed into place."""
    out = tmp_path / "run"
    flush = learn.save.__globals__["_flush"]

    def full(folder):
        if folder.name == ".partial-2":
            raise OSError(28, "No space left on device")
        flush(folder)

    monkeypatch.setitem(learn.save.__globals__, "_flush", full)
    with pytest.raises(OSError, match="No space left") as error:
        learn.fit(RECIPE, DATA, seed=3, out=out)
    assert "\n" not in str(error.value)
    assert learn.checkpoint(out).path.name == "1"
    monkeypatch.undo()
    assert len(learn.fit(RECIPE, DATA, seed=3, out=out, resume=True).history) == 3


def rewrite(checkpoint, change, version=1):
    """`checkpoint.json` after `change`, as older versions wrote it: no checksum."""
    about = json.loads((checkpoint / "checkpoint.json").read_text())
    del about["checksum"]
    about["format"] = version
    change(about)
    (checkpoint / "checkpoint.json").write_text(json.dumps(about))


def test_what_was_written_before_checksums_is_read(run, finished):
    for name in ("2", "3"):
        rewrite(run / "checkpoints" / name, lambda about: None)
    fitted = learn.fit(RECIPE, DATA, seed=3, out=run, resume=True)
    assert same(fitted.state, finished[1].state)
    assert fitted.history == finished[1].history
    params = learn.trained(RECIPE, run, DATA.test.spikes)
    assert same(params, finished[1].params)


def test_a_checkpoint_of_the_first_format_goes_on(tmp_path):
    """`format_1.zip` was written after six steps of this run, at commit cb28700."""
    out = tmp_path / "run"
    archive = Path(__file__).with_name("format_1.zip")
    shutil.unpack_archive(archive, out / "checkpoints")
    found = learn.checkpoint(out)
    assert found.about["format"] == 1 and found.path.name == "1-2"
    state = learn.restored(RECIPE, out, DATA.test.spikes)
    assert int(state.done) == 6
    fitted = learn.fit(RECIPE, DATA, seed=3, out=out, resume=True)
    assert fitted.history[:1] == found.about["history"]
    assert len(fitted.history) == 3 and fitted.history[-1]["accuracy"] > 0.6
    assert learn.checkpoint(out).about["format"] == 2


def test_a_new_checkpoint_does_not_pass_without_its_checksum(run):
    rewrite(run / "checkpoints/3", lambda about: None, version=2)
    with pytest.raises(ValueError, match="checkpoint.json that is damaged"):
        learn.checkpoint(run / "checkpoints/3")


def test_no_bit_of_what_a_checkpoint_says_changes_in_silence(run):
    """Whichever bit flips: it is refused in a line, or says the same (a space)."""
    path = run / "checkpoints/3"
    about = learn.checkpoint(path).about
    whole = (path / "checkpoint.json").read_bytes()
    refused = 0
    for bit in range(0, 8 * len(whole), 41):
        data = bytearray(whole)
        data[bit // 8] ^= 1 << bit % 8
        (path / "checkpoint.json").write_bytes(bytes(data))
        try:
            assert learn.checkpoint(path).about == about
        except ValueError as error:
            assert "expected a complete checkpoint" in str(error)
            assert "\n" not in str(error)
            refused += 1
    assert refused > 400


KEYS = ("format", "files", "arrays", "recipe", "seed", "data", "position", "history")


@pytest.mark.parametrize("wrong", ["missing", None, 5, "text", [1], {"a": 1}])
@pytest.mark.parametrize("key", KEYS)
def test_wrong_keys_are_one_line(key, wrong, run):
    def change(about):
        del about[key]
        if wrong != "missing":
            about[key] = wrong

    shutil.rmtree(run / "checkpoints/2")
    rewrite(run / "checkpoints/3", change)
    with pytest.raises(ValueError, match="checkpoints/3") as error:
        learn.fit(RECIPE, DATA, seed=3, out=run, resume=True)
    assert "\n" not in str(error.value) and "expected" in str(error.value)


POSITIONS = {
    "an epoch back": lambda about: about.update(
        position=[2, *about["position"][1:]], history=about["history"][:2]
    ),
    "a step on": lambda about: about["position"].__setitem__(1, 1),
    "a history of fewer epochs": lambda about: about["history"].pop(),
    "a line without a number": lambda about: about["history"][1].pop("loss"),
    "a loss that is not finite": lambda about: about["position"].__setitem__(2, 1e999),
}


@pytest.mark.parametrize("case", POSITIONS)
def test_the_position_is_held_against_the_steps_done(case, run):
    shutil.rmtree(run / "checkpoints/2")
    rewrite(run / "checkpoints/3", POSITIONS[case])
    with pytest.raises(ValueError, match="to be a checkpoint of a run") as error:
        learn.fit(RECIPE, DATA, seed=3, out=run, resume=True)
    assert "\n" not in str(error.value)


WIDER = sj.serial(sj.linear(11), sj.lif(0.9), sj.linear(3), sj.li(0.9))
OTHERS = {
    "net": (RECIPE._replace(net=WIDER), DATA, 3, "`recipe.net`"),
    "epochs": (RECIPE._replace(epochs=2), DATA, 3, "`recipe.epochs` of at least 3"),
    "rate": (
        RECIPE._replace(optimiser=learn.adam(1e-3)),
        DATA,
        3,
        "`recipe.optimiser` .*0.02.*, got .*0.001",
    ),
    "seed": (RECIPE, DATA, 4, "`seed` .* 3, got 4"),
    "data": (RECIPE, DATA._replace(test=DATA.train), 3, "`dataset`"),
}


@pytest.mark.parametrize("other", OTHERS)
def test_another_run_is_refused(other, run):
    recipe, data, seed, message = OTHERS[other]
    with pytest.raises(ValueError, match=message) as error:
        learn.fit(recipe, data, seed=seed, out=run, resume=True)
    assert "\n" not in str(error.value) and "run/checkpoints/3" in str(error.value)


def test_another_network_is_refused_by_its_arrays(run):
    state = learn.start(RECIPE._replace(net=WIDER), 0, DATA.train.spikes, 1)
    with pytest.raises(ValueError, match=r"hold \.?params.* another network") as error:
        learn.load(run / "checkpoints/3", state)
    assert "\n" not in str(error.value)


def test_a_folder_with_a_run_is_not_overwritten(run):
    before = sorted(p.name for p in run.rglob("*"))
    with pytest.raises(ValueError, match="`out` to be empty, or `resume`"):
        learn.fit(RECIPE, DATA, out=run)
    assert sorted(p.name for p in run.rglob("*")) == before


def test_a_folder_with_something_else_is_not_written_to(tmp_path):
    (tmp_path / "thesis.tex").write_text("")
    with pytest.raises(ValueError, match="with thesis.tex in it"):
        learn.fit(RECIPE, DATA, out=tmp_path)


@pytest.mark.parametrize("where", ["missing", "empty"])
def test_nothing_to_go_on_from(where, tmp_path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(ValueError, match="`out` to hold a checkpoint"):
        learn.fit(RECIPE, DATA, out=tmp_path / where, resume=True)


def test_a_folder_that_cannot_be(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(OSError, match="`out` to be a folder .* .Not a directory."):
        learn.fit(RECIPE, DATA, out=tmp_path / "file/run")


def test_save_and_load_any_tree(tmp_path):
    tree = {"a": (np.arange(3.0, dtype=np.float32), ()), "b": {}, "c": np.int32(4)}
    tree = jax.tree.map(jax.numpy.asarray, tree)
    for name in ("1", "2", "10"):
        learn.save(tmp_path, name, tree, {"of": "a tree"})
    assert sorted(p.name for p in tmp_path.iterdir()) == ["10", "2"]
    back = learn.load(tmp_path / "10", tree)
    assert jax.tree.structure(back) == jax.tree.structure(tree) and same(back, tree)
    about = json.loads((tmp_path / "10/checkpoint.json").read_text())
    assert about["of"] == "a tree"


def test_the_same_name_again_replaces(tmp_path):
    for value in (1.0, 2.0):
        learn.save(tmp_path, "1", {"a": jax.numpy.float32(value)}, {})
    back = learn.load(tmp_path / "1", {"a": jax.numpy.float32(0)})
    assert float(back["a"]) == 2.0
    assert [p.name for p in tmp_path.iterdir()] == ["1"]


def test_a_second_signal_does_not_wait(tmp_path):
    """Two interrupts at one step: the run ends at once; the first checkpoint stays."""

    class Twice(Stopper):
        def step(self, epoch, loss, accuracy):
            self.left = 1
            super().step(epoch, loss, accuracy)
            self.left = 1
            super().step(epoch, loss, accuracy)

    with pytest.raises(KeyboardInterrupt):
        learn.fit(RECIPE, DATA, seed=3, out=tmp_path / "run", progress=Twice(1))
    assert learn.checkpoint(tmp_path / "run").path.name == "0"


# --- one run at a time ----------------------------------------------------------------

TRAIN = Path(__file__).with_name("problem.py")


@pytest.fixture
def living(tmp_path):
    """A run of another process, in the middle of its training."""
    out = tmp_path / "run"
    with subprocess.Popen(
        [sys.executable, TRAIN, out], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout.readline() == "step 0\n"
        yield out, process
        process.kill()


def files(folder):
    return sorted(str(p.relative_to(folder)) for p in folder.rglob("*"))


@pytest.mark.skipif(sys.platform == "win32", reason="no flock there")
def test_a_run_that_lives_is_left_alone(living):
    """By a second one, resumed or new, and by who only reads; it comes to its end."""
    out, process = living
    (out / "checkpoints/.partial-9").mkdir()  # as while it writes
    for resume in (True, False):
        with pytest.raises(ValueError, match=f"process {process.pid} trains") as error:
            learn.fit(RECIPE, DATA, seed=3, out=out, resume=resume)
        assert "\n" not in str(error.value)
    learn.trained(RECIPE, out, DATA.test.spikes)
    assert (out / "checkpoints/.partial-9").is_dir()
    said, _ = process.communicate(timeout=120)
    assert process.returncode == 0 and said.endswith("epoch 3\n")
    assert ".lock" not in files(out)


@pytest.mark.skipif(sys.platform == "win32", reason="no flock there")
def test_a_lock_ends_with_its_process(living, finished):
    """Killed, it leaves the file; that locks nothing."""
    out, process = living
    process.kill()
    process.wait()
    assert ".lock" in files(out)
    fitted = learn.fit(RECIPE, DATA, seed=3, out=out, resume=True)
    assert same(fitted.state, finished[1].state)
    assert ".lock" not in files(out)


def test_reading_mends_nothing(run):
    truncate(run / "checkpoints/3")
    (run / "checkpoints/.partial-4").mkdir()
    before = files(run)
    with pytest.warns(UserWarning, match="Going on from 2"):
        assert learn.checkpoint(run).path.name == "2"
    assert files(run) == before


# --- full disks -----------------------------------------------------------------------

LIMITED = """
import resource, sys
import jax
sys.path.append(".")  # behind the package that is installed
from tests.learn.problem import DATA, RECIPE
from spikejax import learn
jax.config.update("jax_enable_compilation_cache", False)  # files of JAX's own
learn.save(sys.argv[1], "0", {"a": jax.numpy.ones(3)}, {})  # orbax has begun
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), resource.RLIM_INFINITY))
try:
    learn.fit(RECIPE, DATA, seed=3, out=sys.argv[3], resume="resume" in sys.argv)
except OSError as error:
    said = str(error)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)
print(said)
"""


def limited(tmp_path, limit, out, *more):
    """What a run says in a process that may write no file larger than `limit`."""
    argv = ["-c", LIMITED, tmp_path / "before", limit, out, *more]
    said = subprocess.run(
        [sys.executable, *map(str, argv)],
        capture_output=True, text=True, cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert said.returncode == 0 and said.stderr == "", said.stderr
    assert said.stdout.count("\n") == 1
    return said.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit there")
@pytest.mark.parametrize("limit", [0, 100, 4000])
def test_a_full_disk_is_one_line_and_leaves_nothing(limit, tmp_path):
    said = limited(tmp_path, limit, tmp_path / "run")
    assert "got: File too large; earlier checkpoints are as they were." in said
    assert not (tmp_path / "run").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit there")
def test_a_full_disk_leaves_a_run_as_it_was(tmp_path, finished):
    out = tmp_path / "run"
    with pytest.raises(learn.Interrupted):
        learn.fit(RECIPE, DATA, seed=3, out=out, progress=Stopper(5))
    before = {p: p.read_bytes() for p in out.rglob("*") if p.is_file()}
    assert "File too large" in limited(tmp_path, 4000, out, "resume")
    assert {p: p.read_bytes() for p in out.rglob("*") if p.is_file()} == before
    fitted = learn.fit(RECIPE, DATA, seed=3, out=out, resume=True)
    assert same(fitted.state, finished[1].state)


def no_space(*_, **__):
    raise OSError(28, "No space left on device")


@pytest.mark.parametrize("where", ["posix_fallocate", "fsync", "rename", "replace"])
def test_a_disk_full_at_any_operation_leaves_nothing_half(where, tmp_path, monkeypatch):
    """Reserving, flushing, renaming a checkpoint, replacing the metrics."""
    out = tmp_path / "run"
    monkeypatch.setattr(os, where, no_space)
    with pytest.raises(OSError, match="No space left on device") as error:
        learn.fit(RECIPE, DATA, seed=3, out=out)
    assert "\n" not in str(error.value)
    assert not [name for name in files(out) if ".partial" in name or ".lock" in name]


def test_errors_that_orbax_only_prints_are_not_printed(tmp_path, capfd, monkeypatch):
    """The disk fills while it writes: its threads would log 190 lines."""
    ocp = pytest.importorskip("orbax.checkpoint")

    def fail(self, *_, **__):
        try:
            no_space()
        except OSError:
            logging.getLogger("absl").exception("in a thread")
            raise

    monkeypatch.setattr(ocp.StandardCheckpointer, "save", fail)
    with pytest.raises(OSError, match="No space left"):
        learn.save(tmp_path, "1", {"a": jax.numpy.ones(3)}, {})
    assert capfd.readouterr().err == "" and files(tmp_path) == []
    logging.getLogger("absl").error("heard")  # afterwards as before
    assert not logging.getLogger("absl").filters

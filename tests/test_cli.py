"""The command line: exit codes, one-line errors, and what it prints."""

import contextlib
import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import jax
import numpy as np
import pytest

import spikejax as sj
from spikejax import cli, datasets, learn
from spikejax.datasets import Dataset, Split

ROOT = Path(__file__).parents[1]
WAV = Path(__file__).parent / "datasets" / "7_jackson_0.wav"


@pytest.fixture(autouse=True)
def strict():
    """In the place of that in conftest: optax's Adam is not strict in promotion."""


@pytest.fixture(autouse=True)
def here(monkeypatch, tmp_path):
    small(monkeypatch, tmp_path)


def small(monkeypatch, folder):
    """A twentieth of the digits, and a folder to work in."""
    whole = datasets.digits()
    part = Dataset(
        Split(whole.train.spikes[:, ::20], whole.train.labels[::20]),
        Split(whole.test.spikes[:, ::10], whole.test.labels[::10]),
    )
    monkeypatch.setattr(datasets, "digits", lambda: part)
    monkeypatch.chdir(folder)


TRAIN = ["train", "digits", "--hidden", "12", "--batch", "45"]


@pytest.fixture(scope="module")
def said(tmp_path_factory):
    """What `main` prints while it trains for two epochs, in a folder of its own."""
    folder = tmp_path_factory.mktemp("trained")
    out, err = io.StringIO(), io.StringIO()
    with pytest.MonkeyPatch.context() as patch:
        small(patch, folder)
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            assert cli.main([*TRAIN, "--epochs", "2", "--seed", "5"]) == 0
    assert err.getvalue() == ""  # no bar: standard error is no terminal here
    return folder / "runs" / "digits", out.getvalue().splitlines()


@pytest.fixture
def trained(said):
    return said[0]


def error(capsys, *argv, status=2):
    """The one line that a command fails with."""
    assert cli.main([str(a) for a in argv]) == status
    out, err = capsys.readouterr()
    assert out == "" and err.startswith("spikejax: error: ") and err.count("\n") == 1
    return err


def test_train_says_and_writes(said, capsys, monkeypatch):
    out, lines = said
    monkeypatch.chdir(out.parents[1])
    assert len(lines) == 3 and lines[0].startswith("epoch 1/2: loss ")
    written = (out / "metrics.jsonl").read_text().splitlines()
    metrics = [json.loads(x) for x in written]
    assert [m["epoch"] for m in metrics] == [1, 2]
    last, seconds = metrics[-1], sum(m["seconds"] for m in metrics)
    assert lines[-1] == (
        f"test accuracy {100 * last['accuracy']:.1f} %, trained in {seconds:.0f} s, "
        f"{last['activity']:.3f} spikes per neuron and step, "
        "figure runs/digits/figure.png, checkpoint runs/digits/checkpoints/2"
    )
    assert (out / "figure.png").stat().st_size > 10_000
    about = learn.checkpoint(out).about
    assert about["seed"] == 5 and about["recipe"]["options"]["hidden"] == 12
    assert cli.main(["train", "digits", "--resume"]) == 0  # options as they were
    assert capsys.readouterr().out == lines[-1] + "\n"


def test_an_interrupt_says_how_to_go_on(capsys, monkeypatch):
    def stop(*_, **__):
        raise learn.Interrupted("interrupted after epoch 0; checkpoint x", Path("x"))

    monkeypatch.setattr(learn, "fit", stop)
    assert cli.main([*TRAIN, "--out", "there"]) == 130
    out, err = capsys.readouterr()
    assert out == "" and err == (
        "spikejax: interrupted after epoch 0; checkpoint x; go on with: "
        "spikejax train digits --out there --resume\n"
    )


def test_train_refuses(capsys, trained):
    Path("file").write_text("")
    assert "to be empty" in error(capsys, *TRAIN, "--out", trained)
    assert "Not a directory" in error(capsys, *TRAIN, "--out", "file/run")
    assert "folder of a run" in error(capsys, *TRAIN, "--resume", "--out", "none")
    assert "`recipe." in error(
        capsys, "train", "digits", "--hidden", "13", "--resume", "--out", trained
    )
    assert "`recipe.net`" in error(capsys, "train", "ecg", "--resume", "--out", trained)
    said = error(capsys, "train", "ecg", "--neuron", "adlif")
    assert "`--neuron` with digits, got adlif with ecg" in said
    assert "`features`" in error(capsys, "train", "digits", "--hidden", "0")
    assert "`batch_size`" in error(capsys, "train", "digits", "--batch", "136")
    assert "`rate`" in error(capsys, "train", "digits", "--lr", "-1")
    assert not Path("runs").exists()


@pytest.mark.parametrize(
    "argv", [[], ["dance"], ["train"], ["train", "cats"], ["train", "ecg", "--lr", "x"]]
)
def test_usage(capsys, argv):
    error(capsys, *argv)


def test_a_missing_extra(capsys, monkeypatch):
    monkeypatch.setitem(sys.modules, "orbax.checkpoint", None)
    said = error(capsys, *TRAIN)
    assert 'pip install "spikejax[train]"' in said and "orbax" in said
    assert not Path("runs").exists()


def test_predict(capsys, trained):
    assert cli.main(["predict", str(trained), str(WAV), str(WAV)]) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first == second
    recipe = learn.recipes.digits(hidden=12, epochs=2, batch=45)
    spikes = sj.encode.mel_spikes(*sj.encode.read_wav(WAV))[:, None]
    params = learn.trained(recipe, trained / "checkpoints" / "2", spikes)
    share = learn.predict(recipe, params, spikes)[0]
    assert np.isclose(share.sum(), 1, atol=1e-5)
    best = int(share.argmax())
    name = datasets.DIGITS[best]
    assert first == f"{WAV}: {best} ({name}), probability {share[best]:.3f}"


def own(folder, names, made=learn.recipes.digits, classes=3, channels=64):
    """A network of the recipe, trained on recordings of somebody's own."""
    rng = np.random.default_rng(0)
    part = Split(
        rng.random((100, 12, channels)) < 0.05, np.arange(12, dtype=np.int32) % classes
    )
    recipe = made(hidden=4, epochs=1, batch=6)
    learn.fit(recipe, Dataset(part, part), out=folder, names=names)


@pytest.mark.parametrize("names", [(), ("left", "right", "stop")])
def test_predict_says_the_names_of_its_data(names, capsys):
    """Those that `fit` was given, never those of the digits."""
    own("own", names)
    assert cli.main(["predict", "own", str(WAV)]) == 0
    said = capsys.readouterr().out
    best = int(said.split(": ")[1].split(",")[0].split(" ")[0])
    called = f" ({names[best]})" if best < len(names) else ""
    assert said.startswith(f"{WAV}: {best}{called}, probability 0.")
    assert not any(f"({digit})" in said for digit in datasets.DIGITS)


def older(folder):
    """A checkpoint as it was before names were in it."""
    for path in Path(folder).glob("checkpoints/*/checkpoint.json"):
        about = json.loads(path.read_text()) | {"format": 1}
        for key in ("checksum", "names", "input", "params"):
            del about[key]
        path.write_text(json.dumps(about))


def test_predict_of_older_checkpoints(capsys, trained, tmp_path):
    """The digits' names where they were the data, none where they were not."""
    shutil.copytree(trained, tmp_path / "digits")
    own("own", ("left", "right", "stop"))
    for folder, is_named in (("digits", True), ("own", False)):
        older(folder)
        assert cli.main(["predict", folder, str(WAV)]) == 0
        assert ("(" in capsys.readouterr().out.removeprefix(str(WAV))) == is_named


def test_predict_refuses_another_input(capsys):
    own("own", (), channels=32)
    said = error(capsys, "predict", "own", WAV)
    assert "`CHECKPOINT` of recordings of [64] channels" in said and "of [32]" in said


def test_more_epochs(capsys, trained, tmp_path):
    """Of a run that is finished."""
    shutil.copytree(trained, tmp_path / "run")
    argv = ["train", "digits", "--resume", "--out", "run", "--epochs", "3"]
    assert cli.main(argv) == 0
    first, last = capsys.readouterr().out.splitlines()
    assert first.startswith("epoch 3/3: ") and last.startswith("test accuracy")


def test_another_neuron(capsys, monkeypatch):
    """Asked for, and known to its checkpoint: to go on, and to predict."""
    asked = []

    def stop(recipe, *_, **__):
        asked.append(dict(recipe.options))
        raise learn.Interrupted("interrupted", Path("x"))

    own("own", (), learn.recipes.digits_adlif)
    assert cli.main(["predict", "own", str(WAV)]) == 0
    assert capsys.readouterr().out.startswith(f"{WAV}: ")
    monkeypatch.setattr(learn, "fit", stop)
    for argv in (["--neuron", "adlif", "--hidden", "6"], ["--resume", "--out", "own"]):
        assert cli.main(["train", "digits", *argv]) == 130
    assert [(o["neuron"], o["hidden"]) for o in asked] == [("adlif", 6), ("adlif", 4)]


def test_predict_refuses(capsys, trained):
    Path("noise.wav").write_bytes(b"not a sound")
    assert "RIFF" in error(capsys, "predict", trained, "noise.wav")
    assert "none.wav (No such file" in error(capsys, "predict", trained, "none.wav")
    assert "`CHECKPOINT`" in error(capsys, "predict", "nowhere", WAV)
    assert "checkpoint.json" in error(capsys, "predict", ".", WAV)


def test_info(capsys):
    assert cli.main(["info"]) == 0
    out = capsys.readouterr().out
    for text in (
        f"spikejax {sj.__version__}",
        f"jax {jax.__version__}",
        "cpu",
        "kernel",
    ):
        assert text in out


def test_as_a_process_without_the_extras():
    """`python -m spikejax`; importing spikejax or its command line loads no extra."""
    code = (
        "import sys, spikejax, spikejax.cli, spikejax.learn, spikejax.plot;"
        "print(*{'orbax', 'matplotlib', 'tqdm', 'flax'} & set(sys.modules))"
    )
    run = [sys.executable, "-c", code]
    said = subprocess.run(run, capture_output=True, text=True)
    assert (said.stdout, said.returncode) == ("\n", 0), said.stderr
    run = [sys.executable, "-m", "spikejax", "train", "cats"]
    said = subprocess.run(run, capture_output=True, text=True)
    assert said.returncode == 2 and said.stderr.startswith("spikejax: error: ")


INTERRUPTED = """
import os, signal, time
try:  # as modules do that try something out
    os.kill(os.getpid(), signal.SIGINT)
    time.sleep(0.1)
except BaseException:
    pass
raise ImportError("orbax is not installed")
"""
SCRIPT = "import sys\nfrom spikejax.cli import main\nsys.exit(main())\n"


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGINT to send there")
@pytest.mark.parametrize("way", ["module", "script"])
@pytest.mark.parametrize("module", ["jax", "optax", "orbax", "matplotlib"])
def test_ctrl_c_in_any_import_is_one_line(module, way, tmp_path):
    """Interrupted while it imports `module`, where the signal would be lost."""
    (tmp_path / f"{module}.py").write_text(INTERRUPTED)
    (tmp_path / "spikejax").write_text(SCRIPT)
    run = [str(tmp_path / "spikejax")] if way == "script" else ["-m", "spikejax"]
    # A script's folder goes first in the path by itself.
    path = os.pathsep.join([str(tmp_path), str(ROOT), os.environ.get("PYTHONPATH", "")])
    said = subprocess.run(
        [sys.executable, *run, "train", "digits", "--out", "out"],
        capture_output=True, text=True, env=os.environ | {"PYTHONPATH": path},
    )  # fmt: skip
    assert (said.stdout, said.stderr) == ("", "spikejax: interrupted\n")
    assert said.returncode == 130
    assert not Path("out").exists()


def test_ctrl_c_is_not_touched_by_an_import():
    code = (
        "import signal; a = signal.getsignal(2); import spikejax;"
        "print(a is signal.getsignal(2))"
    )
    run = [sys.executable, "-c", code]
    assert subprocess.run(run, capture_output=True, text=True).stdout == "True\n"


def test_an_interrupt_is_not_taken_for_a_missing_package(monkeypatch):
    """C extensions that are interrupted raise ImportError from KeyboardInterrupt."""

    def interrupted(name):
        try:
            raise KeyboardInterrupt
        except KeyboardInterrupt as error:
            raise ImportError("initialization failed") from error

    monkeypatch.setattr("importlib.import_module", interrupted)
    with pytest.raises(KeyboardInterrupt):
        learn.need("learn.bar", "tqdm")

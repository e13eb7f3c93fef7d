"""Pictures: what is drawn is what was given."""

import pickle
import subprocess
import sys

import numpy as np
import pytest

from spikejax import plot

matplotlib_figure = pytest.importorskip(
    "matplotlib.figure", reason="matplotlib comes with the extra `train`"
)
HISTORY = [
    {"epoch": e, "loss": 2 / e, "train_accuracy": 1 - 0.5 / e, "accuracy": 1 - 0.6 / e}
    for e in (1, 2, 3)
]


@pytest.fixture
def ax():
    return matplotlib_figure.Figure().subplots()


def test_raster_marks_every_spike(ax):
    spikes = np.zeros((8, 5), np.int8)
    spikes[2, 3], spikes[7, 0], spikes[4, 1] = 1, 1, -1
    plot.raster(ax, spikes, dt=10.0)
    positive, negative = (sorted(zip(*x.get_data(), strict=True)) for x in ax.lines)
    assert positive == [(20.0, 3), (70.0, 0)] and negative == [(40.0, 1)]
    assert ax.get_xlabel() == "time (ms)"


def test_raster_of_bool_and_of_silence(ax):
    plot.raster(ax, np.zeros((3, 2), bool))
    plot.raster(ax, np.ones((3, 2), bool))
    assert [len(x.get_xdata()) for x in ax.lines] == [0, 0, 6, 0]
    assert ax.get_xlabel() == "time step"


def test_traces(ax):
    ys = np.random.default_rng(0).normal(size=(7, 3))
    plot.traces(ax, ys, names=["a", "b", "c"], highlight=1)
    for i, drawn in enumerate(ax.lines):
        assert np.array_equal(drawn.get_ydata(), ys[:, i])
    assert [t.get_text() for t in ax.get_legend().get_texts()] == ["a", "b", "c"]


def test_learning_curve(ax):
    plot.learning_curve(ax, HISTORY)
    drawn = {x.get_label(): list(x.get_ydata()) for x in ax.lines}
    assert drawn["test"] == [100 * m["accuracy"] for m in HISTORY]
    assert drawn["training"] == [100 * m["train_accuracy"] for m in HISTORY]


def test_figure_writes_four_panels(tmp_path):
    rng = np.random.default_rng(0)
    whole = plot.figure(
        HISTORY,
        rng.random((30, 6)) < 0.1,
        rng.random((30, 9)) < 0.1,
        rng.normal(size=(30, 3)),
        names="abc",
        title="t",
        path=tmp_path / "figure.png",
    )
    panels = [a for a in whole.axes if a.get_title(loc="left")]
    assert len(panels) == 4 and all(a.get_xlabel() and a.get_ylabel() for a in panels)
    assert (tmp_path / "figure.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("draw", "message"),
    [
        (lambda ax: plot.raster(ax, np.zeros((2, 3, 4))), "`plot.raster` .* `spikes`"),
        (lambda ax: plot.traces(ax, np.zeros(3)), "`plot.traces` expected `ys`"),
        (lambda ax: plot.traces(ax, np.zeros((3, 2)), names="a"), "`names` of 2"),
        (lambda ax: plot.learning_curve(ax, []), "`metrics`"),
    ],
)
def test_refusals(ax, draw, message):
    with pytest.raises(ValueError, match=message):
        draw(ax)


def test_a_path_that_cannot_be_written(tmp_path):
    (tmp_path / "file").write_text("")
    data = np.zeros((3, 2))
    with pytest.raises(OSError, match="`plot.figure` expected `path`"):
        plot.figure(HISTORY, data, data, data, path=tmp_path / "file/x.png")


def test_pyplot_is_left_alone():
    code = (
        "import sys; from spikejax import plot; assert 'matplotlib' not in sys.modules;"
        "import numpy as np; z = np.zeros((3, 2));"
        f"plot.figure({HISTORY!r}, z, z, z);"
        "assert 'matplotlib.pyplot' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_figure_shows_itself_without_pyplot():
    """In a notebook: its PNG, asked for as IPython does."""
    data = np.ones((3, 2))
    whole = plot.figure(HISTORY, data, data, data)
    again = pickle.loads(pickle.dumps(whole))
    for figure in (whole, again):
        assert isinstance(figure, matplotlib_figure.Figure)
        assert figure._repr_png_().startswith(b"\x89PNG")
    formatters = pytest.importorskip("IPython.core.formatters", reason="a notebook")
    shown, _ = formatters.DisplayFormatter().format(whole)
    assert shown["image/png"]


@pytest.mark.parametrize("number", [1, 10, 11, 40, 200])
def test_colours_do_not_repeat(ax, number):
    plot.traces(ax, np.zeros((2, number)))
    drawn = [line.get_color() for line in ax.lines]
    assert len(set(drawn)) == number and drawn[:10] == list(plot.COLOURS)[:number]


@pytest.mark.parametrize("draw", [plot.raster, plot.traces])
def test_a_step_may_take_a_millisecond(ax, draw):
    draw(ax, np.ones((4, 2)), dt=1.0)
    assert ax.get_xlabel() == "time (ms)"
    draw(ax, np.ones((4, 2)))
    assert ax.get_xlabel() == "time step"
    for dt in (0.0, -1.0, float("nan")):
        with pytest.raises(ValueError, match="expected `dt` > 0"):
            draw(ax, np.ones((4, 2)), dt=dt)


def test_a_membrane_has_the_unit_it_is_given(ax):
    """A readout has no threshold to be measured in."""
    plot.traces(ax, np.zeros((4, 2)))
    assert ax.get_ylabel() == "membrane"
    plot.traces(ax, np.zeros((4, 2)), label="membrane (mV)")
    assert ax.get_ylabel() == "membrane (mV)"

"""Pictures: what is drawn is what was given."""

import pickle
import subprocess
import sys

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj
from spikejax import plot
from spikejax.plot import _axes

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


# --- one axes, given or made ----------------------------------------------------------

RNG = np.random.default_rng(0)
ZS = RNG.random((30, 6)) < 0.2
NET = sj.serial(
    sj.conv(4, (3, 3)), sj.lif(0.9), sj.flatten(),
    sj.residual(sj.recurrent(sj.alif(0.9, 0.9, 0.5), sj.linear(6))),
    sj.parallel(sj.linear(2), sj.checkpointed(sj.linear(2), 5)),
)  # fmt: skip
PICTURES = {
    "raster": lambda ax: plot.raster(ax, ZS),
    "traces": lambda ax: plot.traces(ax, RNG.normal(size=(9, 3)), names="abc"),
    "membranes": lambda ax: plot.membranes(
        ax, RNG.normal(size=(30, 6)), threshold=1.0, spikes=ZS
    ),
    "learning_curve": lambda ax: plot.learning_curve(ax, HISTORY),
    "activity": lambda ax: plot.activity(ax, [{"a": 0.1, "b": 0.2}, {"a": 0, "b": 0}]),
    "fi_curve": lambda ax: plot.fi_curve(ax, sj.lif(0.9), [0.0, 0.2], steps=50),
    "phase_plane": lambda ax: plot.phase_plane(
        ax, sj.izhikevich(), horizontal=(-80, 40), vertical=(-20, 5), steps=50, arrows=4
    ),
    "surrogates": lambda ax: plot.surrogates(ax, sj.surrogate.atan()),
    "weights": lambda ax: plot.weights(ax, RNG.normal(size=(4, 3))),
    "delays": lambda ax: plot.delays(ax, RNG.random((4, 3)), dt=2.0),
    "filters": lambda ax: plot.filters(ax, RNG.normal(size=(3, 2, 2, 4))),
    "frames": lambda ax: plot.frames(ax, RNG.random((9, 4, 5, 2)) < 0.2, number=3),
    "confusion": lambda ax: plot.confusion(ax, [0, 1, 1], [0, 1, 0], names="ab"),
    "network": lambda ax: plot.network(ax, NET),
}


def test_every_picture_is_here():
    drawn = {n for n in plot.__all__ if n[0].islower()}
    assert drawn - {"colours", "figure", "animation"} == {*PICTURES}


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_takes_axes_or_makes_them(ax, name, tmp_path):
    draw = PICTURES[name]
    assert draw(ax) is ax
    made = draw(None)
    made.figure.set_dpi(60)
    made.figure.savefig(tmp_path / "picture.png", dpi=60)
    pixels = pytest.importorskip("matplotlib.image").imread(tmp_path / "picture.png")
    assert (pixels[..., 3] == 0).mean() > 0.2  # a page shows through
    assert (pixels[..., 3] > 0.9).any()
    with pytest.raises(
        TypeError, match=f"`plot.{name}` expected `ax` to be matplotlib"
    ):
        draw("axes")


def luminance(colour):
    parts = np.array([int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)])
    low, high = parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4
    return np.where(parts <= 0.03928, low, high) @ (0.2126, 0.7152, 0.0722)


@pytest.mark.parametrize("page", ["#ffffff", "#0d1117"], ids=["light", "dark"])
def test_colours_are_read_on_every_page(page):
    """WCAG 2.1: a contrast of 3 for lines, and nearly the 4.5 of small text."""

    def contrast(colour):
        levels = sorted([luminance(colour), luminance(page)])
        return (levels[1] + 0.05) / (levels[0] + 0.05)

    assert min(map(contrast, plot.COLOURS)) >= 3
    assert contrast(_axes.NEUTRAL) >= 4.2


def test_axes_keep_the_colours_of_their_page(ax):
    ax.xaxis.label.set_color("#abcdef")
    plot.raster(ax, ZS)
    assert ax.lines[0].get_color() == "#abcdef"


# --- what is drawn is what was given --------------------------------------------------


def test_membranes_mark_thresholds_and_spikes(ax):
    us, spikes = np.zeros((5, 2)), np.zeros((5, 2))
    us[3], spikes[3, 1] = 2.0, 1
    moving = np.linspace([1, 2], [2, 3], 5)
    plot.membranes(ax, us, threshold=moving, spikes=spikes, dt=2.0)
    first, second, *levels, none, mark = ax.lines
    assert np.array_equal(second.get_ydata(), us[:, 1])
    assert [list(x.get_ydata()) for x in levels] == moving.T.tolist()
    assert not len(none.get_xdata()) and list(mark.get_xdata()) == [6.0]
    assert mark.get_color() == second.get_color() != first.get_color()
    assert mark.get_ydata()[0] > us.max()


def test_activity_takes_what_sj_activity_gives(ax):
    net = sj.serial(a=sj.lif(0.0), b=sj.li(0.9))
    params, state = net.init(jax.random.key(0), jnp.zeros(4))
    xs = jnp.zeros((10, 4)).at[:, 0].set(2.0)
    seen = sj.activity(net, params, state, xs)
    plot.activity(ax, [seen, seen])
    assert list(ax.lines[0].get_ydata()) == pytest.approx([25.0, 25.0])
    assert ax.get_legend().get_texts()[0].get_text() == "a"


def test_an_fi_curve_is_that_of_the_closed_form(ax):
    """Without leak and by subtraction a neuron fires as often as its current."""
    currents = np.array([0.0, 0.125, 0.25, 0.5])
    plot.fi_curve(ax, sj.lif(1.0), currents, steps=800, dt=2.0)
    np.testing.assert_allclose(ax.lines[0].get_ydata(), 500 * currents, atol=1)
    assert ax.get_ylabel() == "rate (Hz)"


def test_nullclines_are_where_nothing_changes(ax):
    """Of the recovery of Izhikevich's neuron: u = b v."""
    given = {"horizontal": (-80, 40), "vertical": (-20, 5), "steps": 400}
    plot.phase_plane(ax, sj.izhikevich(b=0.2), current=10.0, **given)
    lines = [c.get_paths()[0].vertices for c in ax.collections if c.get_paths()]
    v, u = max((p for p in lines[1:] if len(p) > 9), key=len).T
    off = [np.abs(u - 0.2 * v).max(), np.abs(u - (0.04 * v**2 + 5 * v + 150)).max()]
    assert min(off) < 0.2
    run = ax.lines[2].get_xdata()
    assert np.isnan(run).any() and np.nanmax(run) > 30  # it breaks behind its spikes


def test_surrogates_are_their_derivatives(ax):
    spike = sj.surrogate.triangular(0.5)
    plot.surrogates(ax, spike, reach=1.0)
    v, slope = ax.lines[0].get_data()
    np.testing.assert_allclose(slope, 2 * np.maximum(0, 1 - np.abs(v) / 0.5), atol=1e-6)
    assert ax.get_legend().get_texts()[0].get_text() == repr(spike)


def test_maps_hold_the_values(ax):
    w = RNG.normal(size=(4, 3))
    assert np.array_equal(plot.weights(ax, w).images[0].get_array(), w)
    low, high = ax.images[0].get_clim()
    assert low == -high
    shown = plot.delays(None, np.abs(w), dt=2.0).images[0].get_array()
    np.testing.assert_allclose(shown, 2 * np.abs(w))


def test_filters_lie_side_by_side(ax):
    w = RNG.normal(size=(3, 2, 2, 4))
    shown = plot.filters(ax, w).images[0].get_array()
    assert np.array_equal(shown[4:7, 9:11], w[:, :, 1, 3])
    one = plot.filters(None, w[0]).images[0].get_array()  # of one axis of space
    assert np.array_equal(one[0, :2], w[0, :, 0, 0])


def test_frames_sum_events(ax):
    events = np.zeros((6, 3, 4, 2))
    events[1, 2, 3, 1] = events[2, 2, 3, 1] = events[5, 0, 0, 0] = 1
    plot.frames(ax, events, number=2, dt=5.0)
    shown = ax.images[0].get_array()
    assert shown[2, 3] == 2 and shown[0, 5] == -1 and np.nansum(np.abs(shown)) == 3
    assert [t.get_text() for t in ax.get_xticklabels()] == ["0–15 ms", "15–30 ms"]


def test_confusion_counts(ax):
    scores = np.eye(3)[[0, 0, 1, 2, 2]]
    plot.confusion(ax, scores, [0, 1, 1, 2, 2])
    expected = [[100, 0, 0], [50, 50, 0], [0, 0, 100]]
    assert np.array_equal(ax.images[0].get_array(), expected)


def test_a_network_shows_its_parts(ax):
    plot.network(ax, NET)
    words = [text.get_text() for text in ax.texts]
    for word in ("conv", "lif", "alif", "flatten", "checkpointed", "beta=0.9"):
        assert word in words, word
    assert words.count("linear") == 3
    left, right = ax.get_xlim()
    low, high = ax.get_ylim()
    for patch in ax.patches:  # all inside
        (x0, y0), (x1, y1) = patch.get_path().get_extents().get_points()
        assert left <= x0 and x1 <= right and low <= y0 and y1 <= high


@pytest.mark.filterwarnings("ignore:Animation was deleted")
def test_an_animation_moves(tmp_path):
    image = pytest.importorskip("PIL.Image", reason="it comes with matplotlib")
    plot.animation(None, ZS, path=tmp_path / "zs.gif", every=10)
    with image.open(tmp_path / "zs.gif") as gif:
        assert gif.n_frames == 4
    moving = plot.animation(None, ZS, path=tmp_path / "zs.html", every=15)
    page = (tmp_path / "zs.html").read_text()
    assert page.startswith("<!doctype html>") and page.count("data:image/png") >= 3
    assert "http" not in page.split("<script")[1]  # nothing is fetched to play it
    with pytest.raises(ValueError, match=r"`path` to end in .gif or .html"):
        plot.animation(None, ZS, path="zs.mp4")
    del moving


@pytest.mark.parametrize(
    ("draw", "message"),
    [
        (lambda: plot.membranes(None, ZS, threshold=np.ones(5)), "`threshold` to fit"),
        (lambda: plot.activity(None, []), "`history` of at least one layer"),
        (lambda: plot.activity(None, [{"a": 1}, {"b": 1}]), "the same layers"),
        (lambda: plot.fi_curve(None, sj.lif(0.9), 1.0), "`currents` of shape"),
        (
            lambda: plot.phase_plane(
                None, sj.lif(0.9), horizontal=(0, 1), vertical=(0, 1)
            ),
            "`fields` to be of the state's u, z, got 'v'",
        ),
        (lambda: plot.surrogates(None), "`spikes` at least one"),
        (lambda: plot.weights(None, np.ones(3)), "`w` of shape"),
        (lambda: plot.delays(None, np.ones((2, 2)), dt=-1), "`dt` > 0"),
        (lambda: plot.filters(None, np.ones((2, 2))), "`w` .height"),
        (lambda: plot.frames(None, np.ones((2, 3, 4, 3))), "`events`"),
        (
            lambda: plot.frames(None, np.ones((2, 3, 4)), number=3),
            r"`number` in \[1, 2",
        ),
        (lambda: plot.confusion(None, [0, 1], [0]), "`predicted` with a label each"),
        (lambda: plot.confusion(None, [0, 1], [0, -1]), "`labels` to be classes"),
    ],
)
def test_pictures_refuse(draw, message):
    with pytest.raises(ValueError, match=message) as error:
        draw()
    assert "\n" not in str(error.value)

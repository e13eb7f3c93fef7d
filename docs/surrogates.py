"""Draws docs/surrogates.svg: every surrogate, its relaxation and its derivative.

Run as `python docs/surrogates.py`; needs matplotlib.
"""

from pathlib import Path

import jax.numpy as jnp
import matplotlib.pyplot as plt

import spikejax as sj

s = sj.surrogate
SHOWN = [
    s.triangular(),
    s.boxcar(),
    s.fast_sigmoid(4.0),
    s.superspike(2.0),
    s.soft_sign(),
    s.atan(),
    s.sigmoid(4.0),
    s.tanh(),
    s.circ(),
    s.gaussian(),
    s.multi_gaussian(),
    s.exponential(),
    s.nonzero_sign_log_abs(),
    s.fake_numerical_gradient(1.0),
    s.q_pseudo_spike(),
    s.straight_through(),
    s.rectifier(1.0, 0.1),
    s.piecewise_leaky_relu(),
    s.spike_rate_escape(1.0, 1.0),
    s.sparse_fast_sigmoid(1.0, 0.5),
    s.s2nn(),
    s.log_tailed_relu(),
    s.squarewave_fourier_series(4),
    s.periodic_exponential(),
    s.wedge(),
    s.windowed(s.atan(), 0.5),
]


def main() -> None:
    """Draws the picture beside this file."""
    plt.rcParams["svg.hashsalt"] = "surrogates"  # the same picture at every run
    v = jnp.linspace(-2, 2, 201)
    figure, axes = plt.subplots(
        4, 7, figsize=(14, 7), sharex=True, sharey=True, layout="tight"
    )
    panels = axes.ravel()
    for panel, spike in zip(panels, SHOWN, strict=False):
        panel.plot(v, v > 0, color="0.75", lw=1, label="step")
        panel.plot(v, spike.relaxation(v), "--", color="C0", lw=1, label="relaxation")
        panel.plot(v, spike.derivative(v), color="C3", lw=1.5, label="derivative")
        panel.set_title(repr(spike).replace("((1.0, 3.0, 5.0), ", "(4, "), fontsize=7)
        panel.set_ylim(-1.2, 1.7)
        panel.tick_params(labelsize=7)
    for panel in panels[len(SHOWN) :]:
        panel.axis("off")
    for panel in panels[len(SHOWN) - 7 : 21]:
        panel.tick_params(labelbottom=True)
    panels[len(SHOWN)].legend(*panels[0].get_legend_handles_labels(), loc="center")
    figure.supxlabel("v = u - threshold", fontsize=9)
    figure.savefig(Path(__file__).with_suffix(".svg"), metadata={"Date": None})


if __name__ == "__main__":
    main()

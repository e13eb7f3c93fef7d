"""Recipes for the two data sets that ship with the package, as plain data."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from spikejax import init, loss, surrogate
from spikejax.combinators import recurrent, serial
from spikejax.core.cell import Cell
from spikejax.learn import augment
from spikejax.learn._recipe import Recipe, adam, every_step, mean, quiet
from spikejax.neurons import adlif, li, lif
from spikejax.neurons.decay import decay
from spikejax.synapses import dropout, linear


def digits(
    hidden: int = 256, epochs: int = 15, batch: int = 64, lr: float = 3e-3
) -> Recipe:
    """Spoken digits (`datasets.digits`): one recurrent layer, a slow readout.

    The surrogate is narrow and low: at full height a gradient grows on its way back
    through the recurrent weights, and training does not settle. Neurons are kept at
    one spike in a hundred steps; that costs no accuracy.

    Args:
      hidden: neurons.
      epochs: passes over the training data.
      batch: recordings per step.
      lr: highest learning rate.
    """
    spike = surrogate.scaled(surrogate.triangular(0.3), 0.09)
    return Recipe(
        net=serial(
            drive=linear(hidden, init=init.lecun(2.0)),
            hidden=recurrent(
                lif(beta=0.95, spike=spike),
                linear(hidden, init=init.lecun(0.2), bias=False),
            ),
            drop=linear(10),
            readout=li(beta=0.95),
        ),
        loss=loss.ce_mean_membrane,
        score=mean,
        optimiser=adam(lr, decay=1e-2, warmup=0.1),
        batch_size=batch,
        epochs=epochs,
        augment=augment.shift(steps=4, channels=1),
        regulariser=quiet("hidden", upper=0.01, weight=0.3),
        ema=0.99,
        name="digits",
        options=_options(hidden=hidden, epochs=epochs, batch=batch, lr=lr),
    )


def digits_adlif(
    hidden: int = 128, epochs: int = 25, batch: int = 32, lr: float = 5e-3
) -> Recipe:
    """Spoken digits: two recurrent layers of `adlif`, time constants trained, dropout.

    The network of Baronig et al. (doi:10.1038/s41467-025-60878-z), smaller, since
    these sequences have 100 steps of 10 ms and not 250 of 4 ms: per step the membranes
    have time constants of 2 to 10 steps, the adaptation of 20 to 100, and the couplings
    are scaled by 5, not by 120. The input is multiplied by `1 - β`; the threshold is
    lower by as much, so that weights, and the steps of the optimiser, are those that
    suit a `lif`. The window of the surrogate is the whole threshold: with a third of it
    the network learns less. Neurons are kept at five spikes in a hundred steps.

    Args:
      hidden: neurons of a layer.
      epochs: passes over the training data.
      batch: recordings per step.
      lr: highest learning rate.
    """
    times = (20.0, 100.0), (200.0, 1000.0)
    adaptive = partial(_adaptive, hidden, *times, dt=10.0, q=5.0)
    return Recipe(
        net=serial(
            drive=linear(hidden, init=init.lecun(2.0)),
            first=adaptive(),
            drop_first=dropout(0.15),
            between=linear(hidden, init=init.lecun(2.0)),
            second=adaptive(),
            drop_second=dropout(0.15),
            out=linear(10),
            readout=li(beta=init.constant(decay(150.0, 10.0))),
        ),
        loss=loss.ce_mean_membrane,
        score=mean,
        optimiser=adam(lr, decay=1e-2, warmup=0.1),
        batch_size=batch,
        epochs=epochs,
        augment=augment.shift(steps=4, channels=1),
        regulariser=partial(_quiet_layers, upper=0.05, weight=0.3),
        ema=0.99,
        name="digits",
        options=_options(
            neuron="adlif", hidden=hidden, epochs=epochs, batch=batch, lr=lr
        ),
    )


def _adaptive(
    hidden: int,
    membrane: tuple[float, float],
    adaptation: tuple[float, float],
    *,
    dt: float,
    q: float,
) -> Cell:
    """A recurrent layer of `adlif`: decays and couplings are learned."""
    threshold = 0.1
    spike = surrogate.scaled(surrogate.triangular(threshold), 0.3)
    neuron = adlif(
        beta=init.time_constant(*membrane, dt=dt),
        rho=init.time_constant(*adaptation, dt=dt),
        a=init.uniform(0.0, 1.0),
        b=init.uniform(0.0, 2.0 * threshold),
        q=q,
        threshold=threshold,
        spike=spike,
    )
    return recurrent(neuron, linear(hidden, init=init.lecun(0.2), bias=False))


def _quiet_layers(outputs: Mapping[str, Any], *, upper: float, weight: float) -> Any:
    """`quiet` for both layers of `digits_adlif`."""
    return sum(quiet(n, upper, weight)(outputs) for n in ("first", "second"))


def ecg(
    hidden: int = 64, epochs: int = 40, batch: int = 16, lr: float = 5e-3
) -> Recipe:
    """Waves of heart beats (`datasets.ecg`), a label at every step.

    Two recurrent layers of `adlif`, time constants trained, as in `digits_adlif`; here
    membranes have time constants of 5 to 25 steps and adaptations of 60 to 300, as
    published. The low surrogate lets gradients through all of the 1301 steps.

    Args:
      hidden: neurons of a layer.
      epochs: passes over the training data.
      batch: sequences per step.
      lr: highest learning rate.

    Example:
      >>> from spikejax import learn
      >>> learn.recipes.ecg(hidden=32).options[0]
      ('hidden', 32)

    Reference: Baronig et al., doi:10.1038/s41467-025-60878-z.
    """
    adaptive = partial(_adaptive, hidden, (5.0, 25.0), (60.0, 300.0), dt=1.0, q=20.0)
    return Recipe(
        net=serial(
            drive=linear(hidden, init=init.normal(0.5)),
            first=adaptive(),
            between=linear(hidden, init=init.lecun(2.0)),
            second=adaptive(),
            out=linear(6),
            readout=li(beta=init.uniform(0.8, 0.95)),
        ),
        loss=loss.ce_rate,
        score=every_step,
        optimiser=adam(lr, warmup=0.05),
        batch_size=batch,
        epochs=epochs,
        ema=0.99,
        name="ecg",
        options=_options(hidden=hidden, epochs=epochs, batch=batch, lr=lr),
    )


def _options(**options) -> tuple:
    return tuple(options.items())

"""Losses: functions of a network's output over time and of labels.

Outputs are `(time, *batch, neurons)`, labels `(*batch)`; each loss is a scalar, the
mean over the labels. Spikes `zs` and membranes `us` are told apart by their names.

Without `classes` every output neuron is a class. With it the outputs are a population
code, of blocks of neurons side by side, one block per class (`sj.decode`): spikes of a
block are added up, membranes are averaged, the first spike is that of any neuron.

**What counts.** Sequences of unequal length are padded at their end, and `lengths` or
`mask` say which steps count: the loss of each label is that of its sequence without the
others, and so is its gradient, whatever the padding holds. A label equal to `ignore`,
or of a sequence without steps, does not count either. The loss is the mean over the
labels that count, weighted by `class_weights`,

    L = (Σ_i w_(c_i) L_i)/(Σ_i w_(c_i))

and zero where none does. The rule is one inside and outside `jit`, but for labels,
lengths and weights out of range: outside they are refused, and inside, where nothing
can be raised, loss and gradients are NaN.
"""

from spikejax.loss._activity import l1_rate, rate_bounds
from spikejax.loss._entropy import (
    ce_count,
    ce_max_membrane,
    ce_mean_membrane,
    ce_rate,
    ce_softmax_sum,
    ce_temporal,
)
from spikejax.loss._labels import check_labels as check_labels
from spikejax.loss._labels import label_weights as label_weights
from spikejax.loss._squared import (
    mse_count,
    mse_membrane,
    mse_spike_times,
    mse_temporal,
    van_rossum,
)

__all__ = [
    "ce_count",
    "ce_max_membrane",
    "ce_mean_membrane",
    "ce_rate",
    "ce_softmax_sum",
    "ce_temporal",
    "l1_rate",
    "mse_count",
    "mse_membrane",
    "mse_spike_times",
    "mse_temporal",
    "rate_bounds",
    "van_rossum",
]

"""Two small spiking data sets that ship with the package, as NumPy arrays."""

from spikejax.datasets._digits import DIGITS, digits
from spikejax.datasets._ecg import ECG_WAVES, ecg
from spikejax.datasets._split import Dataset, Split, batches

__all__ = ["DIGITS", "ECG_WAVES", "Dataset", "Split", "batches", "digits", "ecg"]

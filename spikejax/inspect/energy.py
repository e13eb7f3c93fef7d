"""Joules of counted operations, under models that have a name and a source."""

from __future__ import annotations

from math import inf
from typing import Any, NamedTuple

WORD = 4  # bytes of a weight, a sum or a membrane in the models below


class EnergyModel(NamedTuple):
    """What an operation is said to cost.

    A multiply-accumulate of a synapse costs `mac`, an accumulate `ac`, and a membrane
    update one `mac`: u ← β u + x. With `memory`, an operation also reads one weight,
    and reads and writes one sum; an update reads and writes one membrane. A word lies
    in the smallest memory that holds all weights, or all sums, of its layer.

    Attributes:
      name: of the model, which goes with every figure.
      source: where its numbers are from.
      ac: joules of an accumulate.
      mac: joules of a multiply-accumulate.
      memory: `(bytes, joules of a word)`, from the smallest memory to the largest; none
        where access is free, as in a model of arithmetic alone.
    """

    name: str
    source: str
    ac: float
    mac: float
    memory: tuple[tuple[float, float], ...] = ()

    def access(self, size: float) -> float:
        """Joules of a word in the smallest memory that holds so many bytes."""
        return next((cost for limit, cost in self.memory if size <= limit), 0.0)

    def joules(self, row: Any, dense: bool = False) -> float:
        """Of one layer and sample: a `LayerSynops`; `dense` as if all were active."""
        acs, macs, updates = row.acs, row.macs, row.updates
        if dense:
            acs, macs, updates = 0.0, row.dense, row.neurons * row.steps
        found = acs * self.ac + (macs + updates) * self.mac
        weight, state = self.access(row.footprint), self.access(WORD * row.units)
        return found + (acs + macs) * (weight + 2 * state) + updates * 2 * state


HOROWITZ = "Horowitz, ISSCC 2014, doi:10.1109/ISSCC.2014.6757323, figure 1.1.9"
ARITHMETIC = EnergyModel(
    "45 nm, arithmetic of 32-bit floats alone", HOROWITZ, 0.9e-12, 4.6e-12
)
# There an access is of 64 bits: 10, 20 and 100 pJ, and 1.3 nJ at least for DRAM. A word
# is half of one.
MEMORY = ARITHMETIC._replace(
    name="45 nm, with an access to memory for each weight and sum",
    memory=((2**13, 5e-12), (2**15, 10e-12), (2**20, 50e-12), (inf, 650e-12)),
)

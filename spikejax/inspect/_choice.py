"""Who runs a sequence of neurons, as it was chosen when a network was traced."""

from __future__ import annotations

from typing import NamedTuple

from spikejax.combinators.recurrent import Recurrent
from spikejax.kernels import registry

SCAN, LAYER = "scan", "layer"
# What is chosen of neurons.
NEURONS = ("layer", "program", "population")


class Note(NamedTuple):
    """What a part was given, and what it chose, when the network was traced.

    Attributes:
      is_step: whether it ran step by step.
      is_packed: whether its input came as bits.
      is_masked: whether their cotangent is wanted where a bit says.
      choice: what runs it, where that is chosen when it is traced.
      is_read_out: whether the layer before it computes their cotangent, of two factors.
    """

    is_step: bool
    is_packed: bool
    is_masked: bool
    choice: registry.Choice | None
    is_read_out: bool = False


def choice_of(note: Note) -> tuple[str, str]:
    """Whether the whole sequence of a neuron runs in one call, and why."""
    if note.is_step:
        return SCAN, "it runs step by step"
    choice = note.choice
    if choice is None:
        return SCAN, "there is no kernel for its equation"
    is_scan = choice.backend == "reference"
    return SCAN if is_scan else f"{choice.backend} {LAYER}", choice.why


def choice_of_recurrent(about: Recurrent, note: Note) -> tuple[str, str]:
    """The same of neurons with feedback."""
    why = about.refusal()
    is_asked = why is None or about.connections() is not None
    return choice_of(note) if is_asked else (SCAN, str(why))

"""What a neuron was given as its `spike`, looked at when the neuron is made."""

from __future__ import annotations

from types import FunctionType
from typing import Any

from spikejax.core import checks
from spikejax.surrogate._step import Surrogate


def is_sampled(spike: Any) -> bool:
    """Whether it is a surrogate of which a few slopes are kept."""
    return isinstance(spike, Surrogate) and spike.keep is not None


def check_spike(
    name: str, spike: Any, argument: str = "spike", has_salt: bool = False
) -> None:
    """Refuses a spike function that was not made, or is none.

    Args:
      name: of the neuron.
      spike: what it was given: a `Surrogate`, or any function of the distance from
        threshold.
      argument: how the neuron calls it.
      has_salt: whether its state has a salt, for what is `sampled`.

    Raises:
      TypeError: `spike` cannot be called, or is a function that makes a surrogate, such
        as `atan` or `multi_spike`, in the place of what it returns, `atan()`; or is
        `sampled`, where there is no salt.
    """
    if is_sampled(spike) and not has_salt:
        message = "to be a surrogate that is not `sampled`, as its state has no salt"
        raise TypeError(str(checks.refuse(name, argument, message, spike)))
    if not callable(spike):
        message = "to be a surrogate (such as `surrogate.atan()`)"
        raise TypeError(str(checks.refuse(name, argument, message, spike)))
    if not isinstance(spike, FunctionType):
        return
    room = __name__.rpartition(".")[0]
    where = spike.__module__
    if where.startswith(f"{room}.") or where == "spikejax.neurons.multi_spike":
        place = "surrogate." if where.startswith(f"{room}.") else ""
        made = f"{place}{spike.__name__}"
        got = checks.Text(f"`{made}` itself")
        raise TypeError(str(checks.refuse(name, argument, f"`{made}(...)`", got)))

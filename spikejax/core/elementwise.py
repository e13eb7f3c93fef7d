"""Neurons whose time step is one equation, and their sequences in a kernel."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

import jax

from spikejax.core import draws
from spikejax.core.cell import Cell
from spikejax.core.dtypes import as_float
from spikejax.core.signal import DENSE, Affine, Want
from spikejax.core.spec import Spec, UnrollResult, scanned, spec
from spikejax.core.tapped import Later, Tapped, observed
from spikejax.kernels.dense import dense
from spikejax.kernels.layer.call import Salt, prepare_program, run, unfolded
from spikejax.kernels.layer.equation import Feedback
from spikejax.kernels.manual import split_as
from spikejax.kernels.program.find import Found, find, spike_of
from spikejax.surrogate._sampled import share_of

PyTree = Any


class Dynamics(NamedTuple):
    """A time step as an equation of values that have names.

    Attributes:
      equation: `(state, x, **values) -> (state, y)`.
      values: constants, and what is learned inside its bounds.
      learned: names of what is learned.
    """

    equation: Callable
    values: dict[str, Any]
    learned: tuple[str, ...] = ()


class Elementwise(Spec):
    """Neurons, or what stands around them and is an equation of theirs.

    Whole sequences run in a kernel where the equation is a program.
    """

    # Whether it is one: what stands around another cell may be none.
    is_neuron = True

    @property
    def name(self) -> str:
        """How reports call it."""
        return type(self).__name__.lower()

    def accepts(self, want: Want) -> Want:
        return Want(affine=True) if self.is_neuron else super().accepts(want)

    def run(self, params, state, xs, want=DENSE, seen=False) -> UnrollResult:
        """The whole sequence, in a kernel where there is one for it."""
        if not self.is_neuron:
            return super().run(params, state, xs, want, seen)
        if not isinstance(xs, Affine):
            xs = as_float(self.name, dense(xs))
        found = self.run_in_kernel(params, state, xs, want, seen)
        return super().run(params, state, xs, want, seen) if found is None else found

    def run_in_kernel(
        self,
        params: PyTree,
        state: PyTree,
        xs: jax.Array | Affine,
        want: Want = DENSE,
        seen: bool = False,
        dtype: Any = None,
        feedback: Feedback | None = None,
        scan: Callable[[], PyTree] | None = None,
    ) -> UnrollResult | None:
        """The whole sequence in a kernel, or None where there is none for it.

        Args:
          params: what is learned.
          state: before the first step.
          xs: input.
          want: forms in which the spikes may come.
          seen: whether to tell spikes and states of all steps.
          dtype: of the state, where it is not that of the input.
          feedback: what the neuron receives of itself.
          scan: gives the states of all steps where the kernel has no trace of them.
        """
        dtype = xs.dtype if dtype is None else dtype
        x = jax.ShapeDtypeStruct(xs.shape[1:], dtype)
        plain, salts = draws.unsalted(state)
        if len(salts) > 1:
            return None
        found, step = self.as_program(params, plain, x)
        leaves, form = jax.tree.flatten(plain)
        given = (found, tuple(leaves), xs, want, feedback, seen, step)
        drawn = []
        for salt in salts:
            spike = spike_of(self.dynamics(params, dtype)[0])
            drawn.append(Salt(salt, share_of(spike, dtype)))
        call = prepare_program(*given, *drawn)
        if call is None:
            return None
        out = unfolded(call, run(call.how)(call.given))
        end = split_as(form.unflatten(out.state), plain)
        for salt in salts:
            end = draws.salted_as(state, end, draws.after(salt, xs.shape[0]))
        ys = out.spikes if out.z is None else out.z
        if not seen:
            return UnrollResult(end, ys, last=out.last)

        def traced():
            return self.states(params, state, xs, dtype) if scan is None else scan()

        return observed_result(out, end, ys, traced, xs.shape[0])

    def as_program(
        self, params: PyTree, state: PyTree, x: jax.ShapeDtypeStruct
    ) -> tuple[Found | str, Callable]:
        """Its program, or why there is none, and a step on the fields of its state."""
        equation, values, learned = self.dynamics(params, x.dtype)  # it is a neuron
        form = jax.tree.structure(state)
        found = find(equation, state, x, values, learned)
        return found, partial(_stepped, equation, form, tuple(sorted(values)))

    def states(self, params: PyTree, state: PyTree, xs: Any, dtype: Any) -> PyTree:
        """States of all steps by the scan of `step`."""
        xs = observed(xs).astype(dtype)
        return scanned(self.step, params, state, xs, True).inside.inside


def neurons_of(cell: Cell) -> Elementwise | None:
    """The spec of a cell that is neurons, or None."""
    return as_neurons(spec(cell))


def as_neurons(about: Spec) -> Elementwise | None:
    """The same spec where it is neurons, or None."""
    return about if isinstance(about, Elementwise) and about.is_neuron else None


def observed_result(out, end, ys, traced, steps) -> UnrollResult:
    """What a kernel put out, and what an observer may ask for."""
    y = Later(lambda: observed(ys))
    rate = Later(lambda: out.counts / max(steps, 1))
    return UnrollResult(end, ys, Tapped(y, Later(traced), rate), out.last)


def _stepped(equation, form, names, fields, x, constants):
    """A step on the leaves of a state; constants that have no name come last."""
    given = dict(zip(names, constants, strict=False))
    end, z = equation(form.unflatten(fields), x, **given)
    return jax.tree.leaves(end), z

"""A neuron that receives its own output."""

from __future__ import annotations

from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from spikejax.combinators import _devices, _population
from spikejax.core import checks
from spikejax.core.cell import Cell, as_cell
from spikejax.core.dtypes import as_float, float_struct
from spikejax.core.elementwise import neurons_of
from spikejax.core.signal import DENSE, Affine, Spikes, Want
from spikejax.core.spec import Spec, UnrollResult, output, scanned, spec
from spikejax.core.tapped import Inside, Later, Tapped, observed
from spikejax.kernels.dense import dense
from spikejax.kernels.layer.equation import Feedback
from spikejax.kernels.manual import split_as
from spikejax.kernels.matmul.auto import LARGE
from spikejax.synapses.linear import Linear
from spikejax.synapses.sparse import Sparse

PyTree = Any
# A sparse feedback of N neurons is taken by its connections where their share of all
# pairs is below N / WIDE, measured at 256 to 4096; above it is written out once a
# sequence. A share below FEW of more than SMALL pairs is a population's, which runs
# forwards alone (`python -m benchmarks.events feedback`).
WIDE, SMALL, FEW = 10_000, 1 << 22, 0.01


class RecurrentState(NamedTuple):
    """States of the two cells and the neuron's last output."""

    neuron: PyTree
    feedback: PyTree
    y: PyTree


class Recurrent(Spec):
    """What `recurrent` was given."""

    neuron: Cell
    feedback: Cell
    axis: str | None = None
    held: bool = False  # whether what comes back is a constant to the gradient

    def shown(self):
        shown = super().shown()
        return {k: v for k, v in shown.items() if k in ("neuron", "feedback") or v}

    def entries(self) -> tuple[str, ...]:
        return ("neuron", "feedback")

    def init(self, key: jax.Array, x: PyTree):
        x = float_struct("recurrent", x)
        neuron_key, feedback_key = jax.random.split(key)
        neuron_params, neuron_state = self.neuron.init(neuron_key, x)
        y = output(self.neuron, neuron_params, neuron_state, x)
        feedback_params, feedback_state = self.feedback.init(feedback_key, y)
        back = output(self.feedback, feedback_params, feedback_state, y)
        if back.shape != x.shape:
            message = f"to put out the input's shape {list(x.shape)}"
            got = checks.Text(f"shape {list(back.shape)}")
            raise checks.refuse("recurrent", "feedback", message, got)
        params = {"neuron": neuron_params, "feedback": feedback_params}
        silence = jnp.zeros(y.shape, y.dtype)
        return params, RecurrentState(neuron_state, feedback_state, silence)

    def step(self, params: dict, state: RecurrentState, x: PyTree):
        feedback, back = self.feedback.step(params["feedback"], state.feedback, state.y)
        checks.fits_state("recurrent", back.shape, x.shape)
        back = jax.lax.stop_gradient(back) if self.held else back
        neuron, y = self.neuron.step(params["neuron"], state.neuron, x + back)
        return RecurrentState(neuron, feedback, y), y

    def accepts(self, want: Want) -> Want:
        del want
        if self.connections() is not None:
            return _population.wanted()
        return Want(affine=True)

    def run(self, params, state, xs, want=DENSE, seen=False) -> UnrollResult:
        if not isinstance(xs, (Affine, Spikes)):
            xs = as_float("recurrent", dense(xs))
        if self.axis is not None and not seen:
            return self._run_on_devices(params, state, xs, want)
        found = self.run_in_kernel(params, state, xs, want, seen)
        if found is not None:
            return found
        return super().run(params, state, xs, want, seen)

    def _run_on_devices(self, params, state, xs, want) -> UnrollResult:
        xs = dense(xs) if isinstance(xs, Spikes) else xs
        neuron, feedback = neurons_of(self.neuron), spec(self.feedback)
        assert neuron is not None and isinstance(feedback, Linear) and self.axis
        how = _devices.How(neuron, feedback.kernel, self.axis)
        end, y, spikes = _devices.run(how, params, state, xs, want.narrow)
        end = RecurrentState(end, state.feedback, y)
        return UnrollResult(end, spikes if want.bits else dense(spikes))

    def run_in_kernel(
        self, params, state, xs, want=DENSE, seen=False, dtype=None
    ) -> UnrollResult | None:
        """The whole sequence in a kernel, or None where there is none for it."""
        neuron, few = neurons_of(self.neuron), self.connections()
        if few is not None and dtype is None:
            return self._run_few(few, params, state, xs, want, seen)
        if self.refusal() is not None or neuron is None:
            return None
        xs = dense(xs) if isinstance(xs, Spikes) else xs
        weights, feedback = params["feedback"], spec(self.feedback)
        w = weights["w"]
        if isinstance(feedback, Sparse):
            few = WIDE * feedback.connected < feedback.features and not self.held
            w = feedback.matrix(w) if few else feedback.written(w)
        given = (w, weights.get("b"), state.y)
        given = jax.lax.stop_gradient(given) if self.held else given
        back = Feedback(*given, self.held)

        def scan():
            wide = dense(xs) if dtype is None else dense(xs).astype(dtype)
            return self._states(params, state, wide)

        given = (params["neuron"], state.neuron, xs, want, seen, dtype)
        found = neuron.run_in_kernel(*given, feedback=back, scan=scan)
        if found is None:
            return None
        last = split_as(found.last, state.y)
        end = RecurrentState(found.state, state.feedback, last)
        inside = self._inside(params, state, found.inside) if seen else None
        return UnrollResult(end, found.ys, inside)

    def _states(self, params, state, xs) -> PyTree:
        return scanned(self.step, params, state, xs, True).inside.inside.neuron

    def connections(self) -> _population.Connections | None:
        """The feedback, where it is taken connection by connection, or None."""
        found = _population.connections(self.feedback)
        if found is None or found.sparse.kernel == "dense" or self.refusal() is None:
            return None
        return None if neurons_of(self.neuron) is None else found

    def _run_few(self, few, params, state, xs, want, seen) -> UnrollResult | None:
        def scan():
            return self._states(params, state, observed(xs))

        given = (params, state, _population.as_input(xs), want, seen, scan)
        neuron = neurons_of(self.neuron)
        assert neuron is not None  # `connections` has found some
        ran = _population.run(few, neuron, *given)
        if ran is None:
            return None
        found, feedback, y = ran
        end = RecurrentState(found.state, feedback, y)
        inside = self._inside(params, state, found.inside) if seen else None
        return UnrollResult(end, found.ys, inside)

    def refusal(self) -> str | None:
        """Why no kernel is asked for the whole sequence, or None."""
        feedback = spec(self.feedback)
        if neurons_of(self.neuron) is None:
            return "there is no kernel for its equation"
        if isinstance(feedback, Sparse):
            size = feedback.features**2
            if size > LARGE or (size > SMALL and feedback.connected < FEW):
                return "its feedback has few connections of many"
            if feedback.kernel == "event":
                return "its feedback asks for the product of its connections"
        elif not isinstance(feedback, Linear):
            return "the feedback is not `linear` or `sparse`"
        if feedback.kernel == "dense":  # the user's word; the kernel runs on events
            return "its feedback asks for the dense product"
        return None

    def _inside(self, params: dict, state: RecurrentState, neuron: Tapped) -> Tapped:
        """The neuron, and the feedback of what it put out one step before."""

        def fed():
            ys = jnp.concatenate([state.y[None].astype(neuron.y.dtype), neuron.y[:-1]])
            given = (params["feedback"], state.feedback, ys)
            return scanned(self.feedback.step, *given, True).inside

        feedback = Tapped(Later(lambda: fed().y), Later(lambda: fed().inside))
        inside = Inside({"neuron": neuron, "feedback": feedback})
        return Tapped(Later(lambda: neuron.y), inside, Later(lambda: neuron.rate))

    @property
    def is_unit(self) -> bool:
        return True

    def received(self, state, xs, inside):
        ys = inside["neuron"].y
        return {"neuron": xs, "feedback": jnp.concatenate([state.y[None], ys[:-1]])}

    def split(self, params, state):
        return {
            "neuron": (params["neuron"], state.neuron),
            "feedback": (params["feedback"], state.feedback),
        }


def recurrent(neuron: Cell, feedback: Cell, *, axis: str | None = None) -> Cell:
    """A neuron that receives its own output: `z(t) = f(x(t) + g(z(t-1)))`.

    One step passes on the way back, whatever the feedback is. A delay in it counts
    from there: `delays(d)` is heard d + 1 steps after the spike, so what a paper calls
    a delay of d steps, `z(t-d)`, is `delays(d - 1)` here.

    Args:
      neuron: the cell `f`, such as `lif(0.95)`.
      feedback: the cell `g` from its output to its input, of one step of delay:
        `linear(n)` for all-to-all, `one_to_one()` for each neuron to itself, `sparse(n,
        ...)` for some, of which each costs something only where its neuron fires, as
        long as they are few. Behind `delays` of one number, `serial(delays(d),
        sparse(n, ...))`, they take one call forwards; there a gradient is scanned.
      axis: of the mesh that `jax.set_mesh` has set, over whose devices `unroll` splits
        the neurons: each device has as many of them, their states, their columns of the
        weights of a `linear` feedback and the gradients of those. Spikes travel as
        bits, once a step. `init`, `step` and what observes take arrays whole.

    Returns:
      A cell with params `{"neuron": …, "feedback": …}`.

    Raises:
      ValueError: at `init`, the feedback's output is not of the input's shape; with
        `axis`, a feedback that is not `linear` or neurons without an equation; in
        `unroll`, no mesh with that axis, or neurons that are no multiple of 32 times
        its devices.
      TypeError: something that is not a cell.

    Example:
      >>> import spikejax as sj
      >>> sj.recurrent(sj.li(0.9), sj.one_to_one())
      recurrent(neuron=li(beta=0.9), feedback=one_to_one(init=constant(1.0)))

      A spike that comes back after three steps, and sets off the next one:

      >>> import jax
      >>> back = sj.serial(sj.delays(2), sj.one_to_one(init=sj.init.constant(2.0)))
      >>> cell = sj.recurrent(sj.lif(0.0), back)
      >>> xs = jax.numpy.array([[2.0]] + 7 * [[0.0]])
      >>> params, state = cell.init(jax.random.key(0), xs[0])
      >>> cell.unroll(params, state, xs)[1][:, 0].astype(int).tolist()
      [1, 0, 0, 1, 0, 0, 1, 0]
    """
    as_cell("recurrent", "neuron", neuron)
    as_cell("recurrent", "feedback", feedback)
    if axis is not None:
        if not isinstance(axis, str):
            raise checks.refuse("recurrent", "axis", "to be a name or None", axis)
        if neurons_of(neuron) is None or not isinstance(spec(feedback), Linear):
            got = checks.Text(f"{neuron!r} and {feedback!r}")
            message = "of neurons with an equation and a `linear` feedback"
            raise checks.refuse("recurrent", "axis", message, got)
    return Recurrent(neuron, feedback, axis).cell()

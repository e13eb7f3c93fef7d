"""Sparse n-step approximation of real-time recurrent learning."""

from __future__ import annotations

from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from spikejax.core import checks
from spikejax.core.spec import spec
from spikejax.rules import _chain, _influence
from spikejax.rules._rule import Carry, Online, Rule, error_of
from spikejax.synapses.sparse import Sparse

SYNAPSES = (*_chain.SYNAPSES, Sparse)


def snap(n: int) -> Rule:
    """Sparse n-step approximation (SnAp-n) of real-time recurrent learning.

        P_t = M_n ∘ ((∂s_t/∂s_(t-1)) P_(t-1) + ∂s_t/∂θ),  dL/dθ = Σ_t ∂L/∂y_t · dy_t/dθ

    where the mask `M_n` keeps the influence of a parameter on the neurons that it
    reaches within `n` steps: within the first its own neuron, and by way of the layers
    above, which see a spike in the same step, those behind it; with each further one
    all that these feed back to. A neuron's fields are kept together. `snap(1)` keeps
    what a neuron does to itself, also by way of its own feedback weight, which `drtrl`
    leaves out. With `n` of the longest shortest path by feedback plus one it is `rtrl`:
    2 for a dense feedback, 1 without any or with `one_to_one`.

    Kept is what the mask keeps, `params x (most neurons that one parameter reaches)`;
    a step computes what `rtrl` does. Which neurons are connected is said by the cells,
    not by the values of weights.

    Args:
      n: steps, at least 1.

    Reaches: what `drtrl` reaches, and `sparse` connections.

    Raises:
      ValueError: `n` below 1; at `init`, a part of the network that it does not reach.

    Reference: Menick, Elsen, Evci, Osindero, Simonyan, Graves, "A practical sparse
    approximation for real time recurrent learning", 2020,
    doi:10.48550/arXiv.2006.07232.

    Example:
      >>> import jax, jax.numpy as jnp, spikejax as sj
      >>> hidden = sj.recurrent(sj.lif(0.9), sj.linear(3))
      >>> net = sj.serial(sj.linear(3), hidden)
      >>> params, state = net.init(jax.random.key(0), (4,))
      >>> for n in (1, 2):                       # 27 parameters; of 1 or 3 neurons
      ...     init, _ = sj.rules.online(net, sj.rules.snap(n))
      ...     print(init(params, state).traces[0].shape)
      (27, 1)
      (27, 3)
    """
    checks.whole("rules.snap", 1, n=n)
    return Rule("snap", {"n": n}, partial(streams, n))


def streams(n: int, net) -> Online:
    """The influence on the whole network's state, where the mask keeps it."""

    def init(params, state):
        stages = _chain.check("snap", net, params, state, SYNAPSES)
        kept = _kept(n, net, stages, params, state)
        begun = _influence.begun(params, state)
        return Carry(state, [_packed(p, k) for p, k in zip(begun, kept, strict=True)])

    def step(params, carry, x, dL_dy):
        stages = _chain.stages("snap", net, params, carry.state, SYNAPSES)
        kept = _kept(n, net, stages, params, carry.state)
        values = _influence.floats(carry.state).values
        each = zip(carry.traces, kept, values, strict=True)
        influence = [_unpacked(p, k, v.shape[-1]) for p, k, v in each]
        now = _influence.moved(net.step, params, carry.state, x, influence)
        grads = _influence.gradients(params, now.shown, error_of(dL_dy, now.y))
        pairs = zip(now.influence, kept, strict=True)
        return Carry(now.state, [_packed(p, k) for p, k in pairs]), now.y, grads

    return Online(init, step)


def _kept(n: int, net, stages: list, params, state) -> list[np.ndarray | None]:
    """For each float of the state, the neurons whose entries each parameter keeps.

    Rows of indices, padded with the number of neurons; None where all are kept.
    """
    driven = [stage for stage in stages if stage.neuron is not None]
    sizes = [jax.tree.leaves(s.cell.state)[0].shape[-1] for s in driven]
    starts = np.cumsum([0, *sizes])
    total = int(starts[-1])
    back, ahead = np.zeros((2, total, total), bool)
    rows: dict[str, dict[str, np.ndarray]] = {}
    place: dict[str, int] = {}
    for k, stage in enumerate(driven):
        here = slice(starts[k], starts[k + 1])
        if stage.feedback is not None:
            back[here, here] = _ids(stage.feedback) > 0
        if k:
            ahead[starts[k - 1] : starts[k], here] = _between(stage, sizes[k])
        for part in (stage.synapse, stage.feedback, stage.cell):
            if part is not None:
                rows[part.path] = _targets(part, here, total)
        place[stage.neuron.path] = k
    within = np.eye(total, dtype=bool)
    for _ in driven:  # by way of the layers above
        within = within | within @ ahead
    parts = list(_chain.parts(spec(net), params, state))
    owned = _chain.joined(spec(net), iter([_of_part(p, rows, total) for p in parts]))
    reached = np.concatenate(jax.tree.leaves(owned)) @ within
    for _ in range(n - 1):
        reached = reached @ ((np.eye(total, dtype=bool) | back) @ within)
    found = []
    for part in parts:
        if part.path in place:
            k = place[part.path]
            kept = _indices(reached[:, starts[k] : starts[k + 1]])
            found += [kept] * len(_influence.floats(part.state).values)
    return found


def _targets(part: Any, here: slice, total: int) -> dict[str, np.ndarray]:
    """Which neurons each parameter is of, `(parameters, neurons)`."""
    size = here.stop - here.start
    found = {}
    for name, value in part.params.items():
        rows = np.zeros((value.size, total), bool)
        if name == "w" and isinstance(part.spec, SYNAPSES):
            ids = _ids(part)
            _, columns = np.nonzero(ids)
            rows[ids[ids > 0] - 1, here.start + columns] = True
        else:  # one for each neuron, or one for all
            rows[:, here] = np.eye(size, dtype=bool) if value.size == size else True
        found[name] = rows
    return found


def _of_part(part: Any, rows: dict[str, dict], total: int) -> Any:
    """The rows of a part in the form of its params; what no neuron follows has none."""
    if isinstance(part.spec, _chain.Recurrent):
        pair = ("neuron", "feedback")
        return {k: rows[f"{part.path}.{k}".strip(".")] for k in pair}
    if part.path in rows:
        return rows[part.path]
    return jax.tree.map(lambda a: np.zeros((a.size, total), bool), part.params)


def _ids(part: Any) -> np.ndarray:
    """The matrix of a synapse with the numbers of its weights, from one, in it."""
    w = part.params["w"]
    with jax.ensure_compile_time_eval():
        numbers = jnp.arange(1, w.size + 1, dtype=jnp.float32).reshape(w.shape)
        if isinstance(part.spec, Sparse):
            numbers = part.spec.written(numbers)
        elif isinstance(part.spec, _chain.OneToOne):
            numbers = jnp.diag(numbers)
        return np.asarray(numbers).astype(int)


def _between(stage: Any, size: int) -> Any:
    """Which neurons of the layer before drive which of this one."""
    if stage.lead:
        return True  # cells without params in between: they may mix them all
    return (
        np.eye(size, dtype=bool) if stage.synapse is None else _ids(stage.synapse) > 0
    )


def _indices(kept: np.ndarray) -> np.ndarray | None:
    """Where rows are set, padded with their length; None where they all are."""
    rows, size = kept.shape
    most = int(kept.sum(1).max(initial=0))
    if most == size:
        return None
    found = np.full((rows, most), size)
    for row, where in zip(found, kept, strict=True):
        row[: where.sum()] = np.nonzero(where)[0]
    return found


def _packed(influence: jax.Array, kept: np.ndarray | None) -> jax.Array:
    """What is kept of an influence, `(params, *batch, kept)`."""
    if kept is None:
        return influence
    pick = jax.vmap(lambda p, k: p.at[..., k].get(mode="fill", fill_value=0))
    return pick(influence, kept)


def _unpacked(packed: jax.Array, kept: np.ndarray | None, size: int) -> jax.Array:
    """The influence with zeros where nothing is kept."""
    if kept is None:
        return packed

    def put(p, k):
        return jnp.zeros((*p.shape[:-1], size), p.dtype).at[..., k].set(p, mode="drop")

    return jax.vmap(put)(packed, kept)

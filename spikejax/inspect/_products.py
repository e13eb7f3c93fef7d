"""Multiply-adds of the synapses beside `linear`."""

from __future__ import annotations

from math import prod
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from spikejax.core.spec import Spec
from spikejax.inspect.rows import Additions
from spikejax.kernels import registry
from spikejax.kernels.conv import native, reference
from spikejax.kernels.delay import native as delay_native
from spikejax.kernels.matmul import auto
from spikejax.kernels.sparse.product import csr
from spikejax.synapses._late import refusal
from spikejax.synapses.conv import Conv
from spikejax.synapses.delayed_linear import DelayedLinear
from spikejax.synapses.one_to_one import OneToOne
from spikejax.synapses.pool import Pool
from spikejax.synapses.sparse import Sparse

PyTree = Any
COUNTED = (Conv, DelayedLinear, Sparse)
ANY_DELAY = "each spike costs its synapses, whatever their delays"


def whole(about: Spec, params: PyTree, xs: PyTree, ys: PyTree) -> int:
    """Multiply-adds of a synapse in one direction, all of which it does; else 0.

    A convolution counts its window at every place, on the padding too, and one over
    time every step of it.
    """
    if isinstance(about, Conv):
        return np.size(ys) * prod(params["w"].shape[:-1])
    if isinstance(about, DelayedLinear):
        return _all_delayed(about, xs)
    return np.size(xs) if isinstance(about, OneToOne) else 0


def of_events(
    about: Spec, params: PyTree, xs: Any, mask: Any, learns: bool, packed: bool
) -> tuple[Additions, Additions, dict[str, tuple[str, str]]]:
    """What is done and what dense products would do, and what runs, and why: of a spec
    of `COUNTED`."""
    if isinstance(about, Conv):
        return of_conv(about, params, xs, mask, learns, packed)
    if isinstance(about, DelayedLinear):
        return of_delayed(about, xs, mask, learns, packed)
    assert isinstance(about, Sparse)
    return of_sparse(about, params, xs, mask, learns)


def why_dense(about: Conv, params: PyTree, xs: Any, is_packed: bool) -> str | None:
    """Why a convolution is XLA's own, or None where it has a kernel."""
    w, backend = params["w"], registry.plan().cpu
    if is_packed:
        if backend == "reference":
            return "kernels are reference"
        return native.refusal(w.dtype, about.features, about.groups)
    window = about.over(xs.shape)
    images = xs.size // max(window.size, 1)
    return about.refusal(xs.dtype, w, images * window.multiplications(about.features))


def of_conv(
    about: Conv, params: PyTree, xs: jax.Array, mask: Any, learns: bool, packed: bool
) -> tuple[Additions, Additions, dict[str, tuple[str, str]]]:
    """What is done and what the dense convolutions would do, and what runs, and why.

    As `of_sparse`; `packed` is whether the input came as bits. Images are told apart:
    those of which much is not zero are gone through whole.
    """
    window, features = about.over(xs.shape), about.features
    images = max(xs.size // max(window.size, 1), 1)
    size = images * window.multiplications(features)
    whole = Additions(size, size, size if learns else 0)
    why = why_dense(about, params, xs, packed)
    reach = prod(window.window) * features // about.groups  # of an entry, at most
    done, kernels = {}, {}
    for name, given in {"forward": xs, "weights": xs, "inputs": mask}.items():
        if name == "inputs" and not learns:
            done[name] = 0
        elif why is not None or given is None:
            done[name] = size
            kernels[name] = "dense", why or "a gradient is wanted everywhere"
        else:
            counts = np.count_nonzero(np.asarray(given).reshape(images, -1), 1)
            few = counts * native.SHARES[name] <= window.size
            each = np.where(few, np.minimum(counts * reach, size // images), 0)
            done[name] = int(each.sum()) + int((~few).sum()) * (size // images)
            below = f"{few.mean():.0%} of the images are below"
            why_so = f"{below} {1 / native.SHARES[name]:.0%}"
            kernels[name] = ("event" if 2 * few.sum() >= images else "dense", why_so)
    return Additions(**done), whole, kernels


def why_dense_delayed(about: DelayedLinear, xs: Any, is_packed: bool) -> str | None:
    """Why delayed synapses are XLA's convolution, of axons its product, or None."""
    if about.axonal and not is_packed:
        work = xs.size * _taps_of(about) * about.features
        return refusal(jnp.float32, jnp.float32, work)
    if is_packed:
        if registry.plan().cpu == "reference":
            return "kernels are reference"
        return None if about.axonal else delay_native.refusal(xs.dtype)
    return refusal(xs.dtype, xs.dtype, _all_delayed(about, xs))


def of_delayed(
    about: DelayedLinear, xs: Any, mask: Any, learns: bool, packed: bool
) -> tuple[Additions, Additions, dict[str, tuple[str, str]]]:
    """As `of_conv`: each spike costs its taps, of all of its synapses."""
    why, size = why_dense_delayed(about, xs, packed), _all_delayed(about, xs)
    taps = _taps_of(about) * about.features
    done, kernels = {}, {}
    for name, given in {"forward": xs, "weights": xs, "inputs": mask}.items():
        if name == "inputs" and not learns:
            done[name] = 0
        elif why is not None:
            done[name], kernels[name] = size, ("dense", why)
        else:
            count = xs.size if given is None else int(np.count_nonzero(given))
            done[name] = count * taps
            kernels[name] = "event", ANY_DELAY
            if about.axonal:
                call = auto.call_of(name, "auto", xs.size * taps, about.features)
                given = registry.plan().cpu, call, count / max(xs.size, 1), True
                kernels[name] = auto.explain_product(name, *given)
    return Additions(**done), Additions(size, size, size if learns else 0), kernels


def _all_delayed(about: DelayedLinear, xs: Any) -> int:
    steps = 1 if about.axonal else about.max_delay + 1
    return xs.size * about.features * steps


def _taps_of(about: DelayedLinear) -> int:
    return min(2 * about.spread.reach, about.max_delay + 1)


def pooled_mask(about: Pool, xs: jax.Array, mask: jax.Array) -> jax.Array:
    """Where the cotangent of pooled spikes is wanted, by that of the spikes."""
    window = about.over(xs.shape[-len(about.window) - 1 :])
    images = (-1, *window.image)
    first = reference.first_of_largest(window, xs.reshape(images) != 0)
    return reference.at_first(window, first, mask.reshape(images))


def of_sparse(
    about: Sparse, params: PyTree, xs: jax.Array, mask: Any, learns: bool
) -> tuple[Additions, Additions, dict[str, tuple[str, str]]]:
    """What is done and what the written-out matrix would do, and what runs, and why.

    Args:
      about: what `sparse` was given.
      params: its parameters.
      xs: its input.
      mask: where dz is wanted, None for everywhere.
      learns: whether dz is wanted at all.
    """
    matrix = csr(about.matrix(params["w"]))
    reach = np.diff(np.asarray(matrix.indptr))  # connections of each input
    rows, size = xs.size // max(len(reach), 1), xs.size * about.features
    events = {"forward": xs, "weights": xs, "inputs": mask}
    done, kernels = {}, {}
    for name, given in events.items():
        if name == "inputs" and not learns:
            done[name] = 0
            continue
        if given is None:
            count, among = xs.size, rows * int(reach.sum())
        else:
            count = int(jnp.count_nonzero(given))
            among = int(
                ((np.asarray(given) != 0).reshape(-1, len(reach)) @ reach).sum()
            )
        share = None if given is None else count / max(xs.size, 1)
        kernels[name] = _sparse_kernel(f"sparse_{name}", about, share, matrix)
        done[name] = among if kernels[name][0] == "event" else size
    return Additions(**done), Additions(size, size, size if learns else 0), kernels


def _sparse_kernel(
    name: str, about: Sparse, share: float | None, matrix: Any
) -> tuple[str, str]:
    """What `matmul` with a sparse matrix comes to, and why; `share` None is all."""
    if about.kernel != "auto":
        return about.kernel, "asked for"
    backend = registry.implementation(name, registry.plan().cpu).backend
    if backend != "native":
        kernel = "dense" if backend == "reference" else "event"
        return kernel, f"kernels are {backend}"
    size, entries = prod(matrix.shape), max(matrix.indices.size, 1)
    limit = auto.THRESHOLDS[name] * size / entries
    if limit >= 1 or size > auto.LARGE or size == 0:
        return "event", "so few connections are never dense"
    if share is None:
        return "dense", "a gradient is wanted everywhere"
    side = "below" if share <= limit else "above"
    return "event" if share <= limit else "dense", f"{share:.1%} is {side} {limit:.0%}"

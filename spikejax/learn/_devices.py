"""Where a run's arrays lie: on one device, or on all those of a mesh."""

from __future__ import annotations

from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jax.experimental import multihost_utils
from jax.sharding import Mesh, NamedSharding
from jax.sharding import PartitionSpec as P

from spikejax.core import checks

PyTree = Any


class Devices(NamedTuple):
    """Those of a run; None is the default device."""

    mesh: Mesh | None = None

    def whole(self, tree: PyTree) -> PyTree:
        """What every device has all of, such as parameters."""
        if self.mesh is None:
            return tree
        where = NamedSharding(self.mesh, P())
        return jax.tree.map(lambda a: _put(a, where), tree)

    def split(self, xs: Any, targets: PyTree) -> tuple[Any, PyTree]:
        """Recordings and their targets, some on each device, of those that all have.

        Whole where the devices do not divide them, as in the rest of a test split.
        """
        mesh = self.mesh
        if mesh is None or np.shape(xs)[1] % mesh.size:
            return self.whole((xs, targets))
        both = np.shape(xs)[:2]
        over = mesh.axis_names

        def put(a):
            spec = P(None, over) if np.shape(a)[:2] == both else P(over)
            return _put(a, NamedSharding(mesh, spec))

        return put(xs), jax.tree.map(put, targets)

    @property
    def writes(self) -> bool:
        """Whether it is this process that writes files: the first one."""
        return self.mesh is None or jax.process_index() == 0

    def any(self, told: bool) -> bool:
        """Whether any process was told, so that all of them stop at the same step."""
        if self.mesh is None or jax.process_count() == 1:
            return told
        return bool(multihost_utils.process_allgather(np.array(told)).any())


def _put(a: Any, where: NamedSharding) -> jax.Array:
    """An array that every process has all of, as one that lies elsewhere."""
    if isinstance(a, jax.Array):
        if a.sharding == where:
            return a
        if jnp.issubdtype(a.dtype, jax.dtypes.prng_key):
            data = _put(jax.random.key_data(a), where)
            return jax.random.wrap_key_data(data, impl=jax.random.key_impl(a))
        if where.is_fully_addressable or not a.is_fully_addressable:
            return jax.device_put(a, where)
    a = np.asarray(a)
    return jax.make_array_from_callback(a.shape, where, lambda at: a[at])


def over(mesh: Any, batch_size: int) -> Devices:
    """The devices of a mesh, which divide the batch."""
    if mesh is None:
        return Devices()
    if not isinstance(mesh, Mesh):
        message = "to be a jax.sharding.Mesh"
        raise TypeError(str(checks.refuse("learn.fit", "mesh", message, mesh)))
    if batch_size % mesh.size:
        message = f"of devices that divide the batch of {batch_size}"
        got = checks.Text(f"{mesh.size} on axes {dict(mesh.shape)}")
        raise checks.refuse("learn.fit", "mesh", message, got)
    if mesh.axis_types != (jax.sharding.AxisType.Auto,) * len(mesh.axis_names):
        message = "of axes of type Auto"
        got = checks.Text(", ".join([kind.name for kind in mesh.axis_types]))
        raise checks.refuse("learn.fit", "mesh", message, got)
    return Devices(mesh)

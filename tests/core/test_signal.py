"""Forms of a signal: their shapes, their slots, and the names they had."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj
from spikejax.core.signal import (
    Affine,
    CompactCotangent,
    LowRankCotangent,
    Spikes,
    Want,
)
from spikejax.kernels.dense import dense

Z = jnp.asarray(np.random.default_rng(0).random((5, 3, 40)) < 0.3, jnp.float32)
SLOTS = {
    "array": jnp.zeros((5, 3, 40)),
    "low rank": LowRankCotangent(jnp.zeros((5, 3, 2)), jnp.zeros((2, 40))),
    "compact": CompactCotangent(jnp.zeros((5, 3, 40)), jnp.zeros(1)),
}


@pytest.mark.parametrize("slot", SLOTS.values(), ids=SLOTS)
def test_spikes_are_of_the_shape_that_they_have_as_floats(slot):
    """Whatever the slot: the same bits over other axes are the same neurons."""
    spikes = sj.events.pack(Z)._replace(cotangent=slot)
    assert (spikes.shape, spikes.ndim, spikes.size) == (Z.shape, 3, Z.size)
    assert spikes.dtype == Z.dtype and spikes.features == (40,)
    image = spikes.with_features((4, 10))
    assert image.shape == (5, 3, 4, 10) and image.features == (4, 10)
    assert type(image.cotangent) is type(slot)
    np.testing.assert_array_equal(dense(image.observed()), Z.reshape(image.shape))


def test_an_observer_has_a_slot_of_its_own():
    spikes = sj.events.pack(Z, Z > 0)
    assert spikes.observed().cotangent is spikes.cotangent
    seen = spikes._replace(also=jnp.zeros(Z.shape)).observed()
    assert seen.grad_mask is None and seen.fired is spikes.fired
    assert seen.cotangent.shape == Z.shape


@pytest.mark.parametrize("x", [Z, sj.events.pack(Z)], ids=["array", "spikes"])
def test_a_product_that_is_not_multiplied_yet(x):
    """Is what it comes to, and goes through `jit` with its kernel as structure."""
    w, b = jnp.arange(80.0).reshape(40, 2), jnp.ones(2)
    product = Affine(x, w, b, "auto")
    assert (product.shape, product.ndim, product.size) == ((5, 3, 2), 3, 30)
    assert product.dtype == w.dtype
    assert product.replace(compute_dtype="bfloat16").dtype == jnp.bfloat16
    assert len(jax.tree.leaves(product)) == 2 + len(jax.tree.leaves(x))
    np.testing.assert_allclose(jax.jit(dense)(product), Z @ w + b, rtol=1e-6)


def test_one_of_several_consumers_has_cotangents_that_can_be_added():
    assert Want(True, True, 3, True, 2).shared() == Want(bits=True, axes=2)


@pytest.mark.parametrize(
    ("old", "new"), [("wanted", "grad_mask"), ("carrier", "cotangent")]
)
def test_old_names_warn_and_work(old, new):
    spikes = sj.events.pack(Z, Z > 0)
    with pytest.warns(DeprecationWarning, match=f"`events.Spikes.{old}` is called"):
        assert getattr(spikes, old) is getattr(spikes, new)
    assert new in Spikes._fields and old not in Spikes._fields


def test_the_old_name_of_affine_warns():
    with pytest.warns(DeprecationWarning, match="`events.Product` is called `Affine`"):
        assert sj.events.Product is Affine

"""Augmentation: each recording of a batch changes in its own way, reproducibly."""

import itertools

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from spikejax.learn import augment

XS = jnp.asarray(np.random.default_rng(0).random((20, 6, 12)) < 0.3, jnp.float32)


def test_shift_moves_and_fills_with_zeros():
    """Every result is one of the shifted copies, made by hand."""
    ys = np.asarray(augment.shift(steps=3, channels=2)(jax.random.key(1), XS))
    padded = np.pad(XS, [(3, 3), (0, 0), (2, 2)])
    moves = []
    for n in range(XS.shape[1]):
        found = [
            (t, c)
            for t in range(7)
            for c in range(5)
            if np.array_equal(ys[:, n], padded[t : t + 20, n, c : c + 12])
        ]
        assert len(found) == 1
        moves += found
    assert len(set(moves)) > 1


def test_drop_only_deletes_and_by_its_share():
    xs = jnp.ones((100, 10, 50))
    ys = augment.drop(0.25)(jax.random.key(0), xs)
    assert set(np.unique(ys)) == {0.0, 1.0}
    assert abs(float(ys.mean()) - 0.75) < 0.01  # five standard deviations


def test_mask_silences_one_stretch_and_one_band():
    xs = jnp.ones((20, 30, 12))
    ys = np.asarray(augment.mask(steps=4, channels=3)(jax.random.key(0), xs))
    widths = set()
    for n in range(30):
        gone = np.flatnonzero((ys[:, n] == 0).all(1)), (ys[:, n] == 0).all(0)
        for at, most in ((gone[0], 4), (np.flatnonzero(gone[1]), 3)):
            assert len(at) <= most and (np.diff(at) == 1).all()
            widths.add(len(at))
    assert len(widths) > 2


def test_chain_is_one_after_another():
    both = augment.chain(augment.drop(0.5), augment.shift(2))
    key = jax.random.key(3)
    ys = augment.drop(0.5)(jax.random.fold_in(key, 0), XS)
    ys = augment.shift(2)(jax.random.fold_in(key, 1), ys)
    assert jnp.array_equal(both(key, XS), ys)


@pytest.mark.parametrize("make", [augment.shift, augment.mask])
def test_sizes_are_checked(make):
    with pytest.raises(ValueError, match="`steps` an integer >= 0, got -1"):
        make(steps=-1)


def test_probability_is_checked():
    with pytest.raises(ValueError, match="`probability`"):
        augment.drop(1.5)


def boxes(gone):
    """Extents along each axis of what is true in `gone`, which is all of a box."""
    places = np.argwhere(gone)
    if not len(places):
        return (0,) * gone.ndim
    sizes = places.max(0) - places.min(0) + 1
    assert len(places) == np.prod(sizes)
    return tuple(sizes)


FEATURES = {"line": (12, 2), "image": (9, 11, 2), "volume": (5, 6, 7, 1)}


@pytest.mark.parametrize("kind", FEATURES)
@pytest.mark.parametrize("wrap", [lambda f: f, jax.jit], ids=["eager", "jit"])
def test_shift_moves_all_of_space(kind, wrap):
    """Every axis of space by its own amount; never the channels."""
    shape = FEATURES[kind]
    xs = np.random.default_rng(0).random((6, 40, *shape)) + 1
    ys = np.asarray(wrap(augment.shift(channels=2))(jax.random.key(2), jnp.asarray(xs)))
    space, moves = len(shape) - 1, set()
    padded = np.pad(xs, [(0, 0)] * 2 + [(2, 2)] * space + [(0, 0)])
    for n in range(40):
        found = [
            d
            for d in itertools.product(range(5), repeat=space)
            if np.allclose(
                ys[:, n],
                padded[:, n][
                    (
                        slice(None),
                        *(slice(i, i + s) for i, s in zip(d, shape, strict=False)),
                    )
                ],
            )
        ]
        assert len(found) == 1
        moves.add(found[0])
    for axis in range(space):
        assert {d[axis] for d in moves} == set(range(5))
    if space > 1:  # not along a diagonal alone
        assert len({d[0] - d[1] for d in moves}) > 3


@pytest.mark.parametrize("kind", FEATURES)
@pytest.mark.parametrize("wrap", [lambda f: f, jax.jit], ids=["eager", "jit"])
def test_mask_silences_a_stretch_and_a_box(kind, wrap):
    shape = FEATURES[kind]
    xs = jnp.ones((20, 50, *shape))
    key, sizes = jax.random.key(0), set()
    for n, y in enumerate(
        np.asarray(wrap(augment.mask(channels=3))(key, xs)).swapaxes(0, 1)
    ):
        (*sides, channels) = boxes((y == 0).all(0))
        assert (y == y[0]).all() and max(sides) <= 3 and channels in (0, shape[-1]), n
        sizes.add(tuple(sides))
    assert max(max(s) for s in sizes) == 3 and len(sizes) > 3
    for y in np.asarray(wrap(augment.mask(steps=4))(key, xs)).swapaxes(0, 1):
        steps, *rest = boxes(y == 0)
        assert steps <= 4 and (not steps or tuple(rest) == shape)


@pytest.mark.parametrize("make", [augment.shift, augment.mask])
def test_recordings_without_features_are_refused(make):
    with pytest.raises(ValueError, match=r"`xs` of shape \(time, batch, \*features\)"):
        make(1)(jax.random.key(0), jnp.ones((4, 3)))

"""The forms in which a sequence goes from one cell to the next.

An array is the plain form. `Spikes` are bits with a slot for their cotangent, and
`Affine` is a product that has not been multiplied yet. All are pytrees that know
`shape`, `dtype` and `ndim`; `kernels.dense` makes an array of any of them.
"""

from __future__ import annotations

import dataclasses
import functools
import warnings
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jaxtyping import Array, Float, UInt32

WORD = 32  # spikes in a word of bits


class LowRankCotangent(NamedTuple):
    """Zeros whose cotangents are two factors of that of spikes: dz = left right.

    What a product with few outputs has of it, dy and its weights, so that dz need not
    be written to memory. Only for spikes that go into one such product and nowhere
    else: cotangents of two would be added up before they are multiplied.

    Attributes:
        left: (*batch, M).
        right: (M, *features).
        tangent: (*batch, *features) zeros, along which tangents travel: two factors
            do not hold them. No cotangent comes back along it.
    """

    left: jax.Array
    right: jax.Array
    tangent: jax.Array | None = None

    @property
    def shape(self) -> tuple[int, ...]:
        """Of the spikes."""
        return (*self.left.shape[:-1], *self.right.shape[1:])

    @property
    def ndim(self) -> int:
        """Of the spikes."""
        return self.left.ndim + self.right.ndim - 2

    @property
    def dtype(self) -> Any:
        """Of both factors."""
        return self.left.dtype


class CompactCotangent(NamedTuple):
    """Zeros in the shape of spikes whose cotangent may be a list.

    What comes back along `values` is dense, or the cotangents where `grad_mask` is set
    alone, in the order of the kernels and with nothing behind them: `is_list` tells.
    Between two layers dz then has the size of what is wanted. Only for spikes that go
    into one product: lists and dense cotangents cannot be added. What else takes the
    spikes, such as a skip connection, has a slot of its own (`Spikes.beside`).

    Attributes:
        values: (*batch, *features).
        is_list: (1,), whose cotangent is one for a list.
        tangent: (*batch, *features) zeros, for what takes the spikes beside the product
            and for derivatives of derivatives, whose cotangents are dense and are not
            added to a list.
    """

    values: jax.Array
    is_list: jax.Array
    tangent: jax.Array | None = None

    @property
    def shape(self) -> tuple[int, ...]:
        """Of the spikes."""
        return self.values.shape

    @property
    def ndim(self) -> int:
        """Of the spikes."""
        return self.values.ndim

    @property
    def dtype(self) -> Any:
        """Of the spikes."""
        return self.values.dtype


class Spikes(NamedTuple):
    """Which neurons fired, one bit each, and where a cotangent is wanted.

    A pytree of arrays: it goes through `jit`, `grad`, `vmap`, `scan` and
    `checkpoint` like any other. Bits have no derivative; the cotangent dz travels
    backward along `cotangent`, a slot whose values are never read. Inside `jit` XLA
    drops the zeros; between compiled functions they are an array like any other, so
    keep `pack` and the product that consumes it in one function.

    Attributes:
        fired: (*batch, ceil(N / 32)) words; bit j of word i is neuron 32 i + j of all
            axes of features together. The padding bits of the last word are zero, and
            ignored if they are not.
        grad_mask: the same for where a cotangent is wanted: the support of the
            surrogate. None is everywhere. The cotangent is exactly zero elsewhere.
        cotangent: (*batch, *features) zeros of the type that dense spikes have; between
            a layer and the narrow product that follows, a `LowRankCotangent`, and
            between two layers a `CompactCotangent`.
        also: a second slot, as `cotangent` is where it is an array, for an observer
            beside the one consumer; or None.
        scale: of every spike, a number, or None for one. The slots are those of spikes
            of size one: a product multiplies its weights.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> spikes = sj.events.pack(jnp.array([1.0, 0.0, 1.0]))
      >>> spikes.fired.tolist(), spikes.shape  # bits 0 and 2
      ([5], (3,))
    """

    fired: UInt32[Array, "*batch words"]
    grad_mask: UInt32[Array, "*batch words"] | None
    cotangent: Float[Array, "*batch neurons"] | LowRankCotangent | CompactCotangent
    also: Float[Array, "*batch neurons"] | None = None
    scale: Float[Array, ""] | None = None

    @property
    def shape(self) -> tuple[int, ...]:
        """Of the dense spikes."""
        return self.cotangent.shape

    @property
    def dtype(self) -> Any:
        """Of the dense spikes."""
        return self.cotangent.dtype

    @property
    def ndim(self) -> int:
        """Of the dense spikes."""
        return self.cotangent.ndim

    @property
    def size(self) -> int:
        """Of the dense spikes."""
        return int(np.prod(self.shape))

    @property
    def features(self) -> tuple[int, ...]:
        """The axes that the words run over."""
        return self.shape[self.fired.ndim - 1 :]

    @property
    def wanted(self) -> Any:
        """The old name of `grad_mask`."""
        return self._renamed("wanted", "grad_mask")

    @property
    def carrier(self) -> Any:
        """The old name of `cotangent`."""
        return self._renamed("carrier", "cotangent")

    def _renamed(self, old: str, new: str) -> Any:
        message = f"`events.Spikes.{old}` is called `{new}`."
        warnings.warn(message, DeprecationWarning, stacklevel=3)
        return self._asdict()[new]

    def with_features(self, features: tuple[int, ...]) -> Spikes:
        """The same spikes with their features on other axes, of as many neurons."""
        shape = (*self.shape[: self.fired.ndim - 1], *features)
        slot, also = self.cotangent, self.also
        if isinstance(slot, LowRankCotangent):
            right = slot.right.reshape(len(slot.right), *features)
            tangent = None if slot.tangent is None else slot.tangent.reshape(shape)
            slot = slot._replace(right=right, tangent=tangent)
        elif isinstance(slot, CompactCotangent):
            values, is_list, tangent = slot
            tangent = None if tangent is None else tangent.reshape(shape)
            slot = CompactCotangent(values.reshape(shape), is_list, tangent)
        else:
            slot = slot.reshape(shape)
        also = None if also is None else also.reshape(shape)
        return self._replace(cotangent=slot, also=also)

    def beside(self) -> Spikes:
        """The same for what takes them beside the one product of a `Want.compact`."""
        slot = self.cotangent
        if isinstance(slot, CompactCotangent) and slot.tangent is not None:
            slot = slot.tangent
        return self._replace(cotangent=slot)

    def observed(self) -> Spikes:
        """What an observer unpacks: its own slot, and a cotangent everywhere."""
        slot = self.cotangent if self.also is None else self.also
        return Spikes(self.fired, None, slot, scale=self.scale)


@jax.tree_util.register_dataclass
@dataclasses.dataclass(frozen=True)
class Affine:
    """A product of a whole sequence that has not been multiplied: x w + b.

    What a `linear` hands to a layer, which computes both together where it can.

    Attributes:
        x: (T, *batch, K), an array or `Spikes`.
        w: (K, N), or a sparse matrix where that was wanted.
        b: (N,), or None.
        kernel: as in `events.matmul`.
        compute_dtype: the type that x and w are rounded to, None for that of w. The
            gradient of w is not: a kernel puts out the sums that it is.

    Example:
      >>> import jax.numpy as jnp, spikejax as sj
      >>> x = sj.events.Affine(jnp.eye(2), jnp.ones((2, 3)), None, "auto")
      >>> x.shape  # of x w, which is not multiplied yet
      (2, 3)
    """

    x: Any
    w: Any
    b: jax.Array | None
    kernel: str = dataclasses.field(metadata={"static": True})
    compute_dtype: str | None = dataclasses.field(
        default=None, metadata={"static": True}
    )

    @functools.cached_property
    def shape(self) -> tuple[int, ...]:
        """Of the product."""
        return (*self.x.shape[:-1], self.w.shape[1])

    @functools.cached_property
    def dtype(self) -> Any:
        """Of the product."""
        return jnp.dtype(self.compute_dtype or self.w.dtype)

    @property
    def ndim(self) -> int:
        """Of the product."""
        return len(self.shape)

    @property
    def size(self) -> int:
        """Of the product."""
        return int(np.prod(self.shape))

    def replace(self, **fields: Any) -> Affine:
        """The same product with other fields."""
        return dataclasses.replace(self, **fields)


@jax.tree_util.register_dataclass
@dataclasses.dataclass(frozen=True)
class Sum:
    """Signals of one shape that have not been added up: those of skip connections.

    A product of it is a sum of products, so that bits stay bits.

    Attributes:
        terms: two at least, each an array or `Spikes` whose cotangent is dense, or a
            `LowRankCotangent` where one narrow product takes the sum.
    """

    terms: tuple[Any, ...]

    @property
    def shape(self) -> tuple[int, ...]:
        """Of the sum."""
        return self.terms[0].shape

    @property
    def dtype(self) -> Any:
        """Of the sum."""
        return self.terms[0].dtype

    @property
    def ndim(self) -> int:
        """Of the sum."""
        return len(self.shape)

    @property
    def size(self) -> int:
        """Of the sum."""
        return int(np.prod(self.shape))


Signal = jax.Array | Spikes | Affine | Sum


class Want(NamedTuple):
    """The forms in which a signal is wanted; a plain array is always taken.

    What a cell accepts as input, and what is wanted of the one before it, is the same
    thing, so `serial` hands it from back to front.

    Attributes:
        bits: `Spikes`, packed over the last `axes` axes.
        affine: an `Affine`.
        narrow: the outputs of the one product the bits go into, if few: their
            cotangent is a `LowRankCotangent`.
        compact: whether the bits go into one product of a layer, and nowhere else but
            by way of `Spikes.beside`: their cotangent is a `CompactCotangent`.
        axes: axes of features that a word runs over.
        scattered: an `Affine` of bits and a sparse matrix.
        scaled: whether spikes may have a `scale`.
        sums: a `Sum`.
    """

    bits: bool = False
    affine: bool = False
    narrow: int = 0
    compact: bool = False
    axes: int = 1
    scattered: bool = False
    scaled: bool = False
    sums: bool = False

    def shared(self) -> Want:
        """For one of several consumers: dense cotangents, which can be added."""
        return Want(bits=self.bits, axes=self.axes, scaled=self.scaled, sums=self.sums)


DENSE = Want()

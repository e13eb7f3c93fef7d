// Element types of the kernels: how they are stored and what they are summed in.
#ifndef SPIKEJAX_NUMBER_H_
#define SPIKEJAX_NUMBER_H_

#include <cstdint>
#include <cstring>
#include <type_traits>

#include "base/isa.h"

namespace spikejax {

struct Half {
  uint16_t bits;
};

struct BFloat16 {
  uint16_t bits;
};

struct Pred {
  uint8_t bits;
};

template <typename To, typename From>
SPIKEJAX_INLINE To BitCast(From from) {
  static_assert(sizeof(To) == sizeof(From), "a bit cast keeps the size");
  To to;
  std::memcpy(&to, &from, sizeof(To));
  return to;
}

// The type of a long sum over values of type T.
template <typename T>
struct Sum {
  using type = float;
};
template <>
struct Sum<double> {
  using type = double;
};
template <typename T>
using SumOf = typename Sum<T>::type;

SPIKEJAX_INLINE float Load(float x) { return x; }
SPIKEJAX_INLINE double Load(double x) { return x; }
SPIKEJAX_INLINE float Load(Pred x) { return x.bits != 0 ? 1.0f : 0.0f; }
SPIKEJAX_INLINE float Load(BFloat16 x) {
  return BitCast<float>(static_cast<uint32_t>(x.bits) << 16);
}
// Subnormals go through an integer, so that the result does not depend on
// whether the thread flushes them to zero. Selects, no branches: vectorises.
SPIKEJAX_INLINE float Load(Half x) {
  const uint32_t magnitude = x.bits & 0x7fffu;
  const uint32_t sign = static_cast<uint32_t>(x.bits & 0x8000u) << 16;
  const uint32_t normal = (magnitude << 13) + (112u << 23);
  const uint32_t special = (magnitude << 13) | 0x7f800000u;
  const uint32_t subnormal =
      BitCast<uint32_t>(static_cast<float>(static_cast<int32_t>(magnitude)) * 0x1p-24f);
  uint32_t bits = magnitude < 0x0400u ? subnormal : normal;
  bits = magnitude < 0x7c00u ? bits : special;
  return BitCast<float>(bits | sign);
}

// Round to nearest, ties to even.
template <typename T>
SPIKEJAX_INLINE T Store(SumOf<T> x) {
  if constexpr (sizeof(T) != 2) {
    return x;
  } else {
    const uint32_t bits = BitCast<uint32_t>(x);
    const uint32_t magnitude = bits & 0x7fffffffu;
    const uint32_t sign = (bits >> 16) & 0x8000u;
    uint32_t rounded;
    if constexpr (!std::is_same_v<T, Half>) {
      rounded = (magnitude + 0x7fffu + ((magnitude >> 16) & 1u)) >> 16;
      rounded = magnitude > 0x7f800000u ? 0x7fc0u : rounded;
    } else {
      // Selects, no branches. Below 2^-14 an addition rounds to a multiple of 2^-24.
      const uint32_t rebased = magnitude - (112u << 23);
      const uint32_t normal = (rebased + 0xfffu + ((rebased >> 13) & 1u)) >> 13;
      const uint32_t subnormal =
          BitCast<uint32_t>(BitCast<float>(magnitude) * 0x1p24f + 0x1p23f) -
          0x4b000000u;
      rounded = magnitude >= 0x38800000u ? normal : subnormal;
      rounded =
          magnitude >= 0x477ff000u ? 0x7c00u : rounded;  // 65520: past the largest
      rounded = magnitude > 0x7f800000u ? 0x7e00u : rounded;
    }
    return T{static_cast<uint16_t>(rounded | sign)};
  }
}

// An unsigned integer of the size of T, and the bits that make T non-zero.
template <int kBytes>
struct UnsignedOf;
template <>
struct UnsignedOf<1> {
  using type = uint8_t;
  static constexpr type kNonZero = 0xffu;  // bool
};
template <>
struct UnsignedOf<2> {
  using type = uint16_t;
  static constexpr type kNonZero = 0x7fffu;
};
template <>
struct UnsignedOf<4> {
  using type = uint32_t;
  static constexpr type kNonZero = 0x7fffffffu;
};
template <>
struct UnsignedOf<8> {
  using type = uint64_t;
  static constexpr type kNonZero = 0x7fffffffffffffffu;
};

}  // namespace spikejax

#endif  // SPIKEJAX_NUMBER_H_

// Half types against arithmetic in double.
#include "base/number.h"

#include <cmath>
#include <cstdint>
#include <limits>

#include "tests/check.h"

namespace spikejax {
namespace {

template <typename T>
bool IsNan(T x) {
  const float wide = Load(x);
  return wide != wide;
}

template <typename T>
void ReturnsWhatWasStored() {
  for (uint32_t bits = 0; bits < 1u << 16; ++bits) {
    const T x{static_cast<uint16_t>(bits)};
    if (IsNan(x)) {
      CHECK(IsNan(Store<T>(Load(x))));
    } else {
      CHECK(Store<T>(Load(x)).bits == x.bits);
    }
  }
}

// Between two neighbours, what is nearer is taken; half-way, the even one.
template <typename T>
void RoundsToNearest(uint16_t infinite) {
  for (uint16_t bits = 0; bits + 1 < infinite; ++bits) {
    const T low{bits}, high{static_cast<uint16_t>(bits + 1)};
    const double from = Load(low), to = Load(high);
    const double middle = (from + to) / 2;
    const float half = static_cast<float>(middle);
    if (static_cast<double>(half) != middle) continue;  // subnormal in float32 itself
    if (half < 1.2e-38f) continue;                      // flushed on some machines
    const float below = std::nextafter(half, 0.0f),
                above = std::nextafter(half, std::numeric_limits<float>::infinity());
    CHECK(Store<T>(half).bits == (bits % 2 == 0 ? low : high).bits);
    CHECK(Store<T>(below).bits == low.bits);
    CHECK(Store<T>(above).bits == high.bits);
    CHECK(Store<T>(-above).bits == (high.bits | 0x8000u));
  }
}

TEST(HalfReturnsWhatWasStored) { ReturnsWhatWasStored<Half>(); }
TEST(BFloat16ReturnsWhatWasStored) { ReturnsWhatWasStored<BFloat16>(); }
TEST(HalfRoundsToNearest) { RoundsToNearest<Half>(0x7c00); }
TEST(BFloat16RoundsToNearest) { RoundsToNearest<BFloat16>(0x7f80); }

TEST(HalfOverflowsToInfinity) {
  CHECK(Store<Half>(65519.0f).bits == 0x7bff);
  CHECK(Store<Half>(65520.0f).bits == 0x7c00);
  CHECK(Store<Half>(-1e30f).bits == 0xfc00);
  CHECK(Load(Half{1}) == std::ldexp(1.0f, -24));
}

}  // namespace
}  // namespace spikejax

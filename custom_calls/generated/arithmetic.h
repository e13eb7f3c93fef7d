// Written by generate.py: what instructions of programs compute.
#ifndef SPIKEJAX_ARITHMETIC_H_
#define SPIKEJAX_ARITHMETIC_H_

#include <cstdint>

#include "base/isa.h"
#include "base/number.h"

namespace spikejax {

SPIKEJAX_INLINE float Truth(bool p) { return p ? 1.0f : 0.0f; }
SPIKEJAX_INLINE float Max(float a, float b) { return a > b || a != a ? a : b; }
SPIKEJAX_INLINE float Min(float a, float b) { return a < b || a != a ? a : b; }
SPIKEJAX_INLINE float Sign(float a) { return a > 0.0f ? 1.0f : a < 0.0f ? -1.0f : a; }

// e^x to a unit in the last place or so, in a loop of vectors.
SPIKEJAX_INLINE float Exp(float x) {
  constexpr float kMagic = 12582912.0f;  // numbers of this size have no fraction
  const float low = x < 89.0f ? x : 89.0f;
  const float inside = low > -104.0f ? low : -104.0f;
  const float shifted = inside * 1.44269504f + kMagic;
  const float whole = shifted - kMagic;
  const int32_t power = BitCast<int32_t>(shifted) - BitCast<int32_t>(float{kMagic});
  const float r = (inside - whole * 0.693359375f) + whole * 2.12194440e-4f;
  float p = 1.9875691500e-4f;
  p = p * r + 1.3981999507e-3f;
  p = p * r + 8.3334519073e-3f;
  p = p * r + 4.1665795894e-2f;
  p = p * r + 1.6666665459e-1f;
  p = p * r + 5.0000001201e-1f;
  p = (p * r * r + r) + 1.0f;
  // In two factors, so that the smallest numbers are met.
  const int32_t half = power >> 1;
  const float first = BitCast<float>((half + 127) << 23);
  const float second = BitCast<float>((power - half + 127) << 23);
  const float found = p * first * second;
  return x == x ? found : x;
}

}  // namespace spikejax

#endif  // SPIKEJAX_ARITHMETIC_H_

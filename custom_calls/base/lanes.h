// Some of the lanes of vectors, and sums of all of them.
#ifndef SPIKEJAX_LANES_H_
#define SPIKEJAX_LANES_H_

#include <cstdint>

#include "base/isa.h"

#if defined(SPIKEJAX_AVX512)

#include <immintrin.h>

namespace spikejax {

constexpr uint16_t kAllLanes = 0xffff;

// The second half of a vector added to the first: of a, then of b.
SPIKEJAX_AVX512 inline __m512 FoldTwo(__m512 a, __m512 b) {
  return _mm512_add_ps(_mm512_maskz_shuffle_f32x4(kAllLanes, a, b, 0x44),
                       _mm512_maskz_shuffle_f32x4(kAllLanes, a, b, 0xee));
}

// Four numbers of each vector, of a first: halves added to halves, twice.
SPIKEJAX_AVX512 inline __m512 FoldFour(__m512 a, __m512 b, __m512 c, __m512 d) {
  const __m512 ab = FoldTwo(a, b);
  const __m512 cd = FoldTwo(c, d);
  return _mm512_add_ps(_mm512_maskz_shuffle_f32x4(kAllLanes, ab, cd, 0x88),
                       _mm512_maskz_shuffle_f32x4(kAllLanes, ab, cd, 0xdd));
}

// In lane k the sum of vector k, halves added to halves; the other lanes are zero.
SPIKEJAX_AVX512 inline __m512 SumsOfFour(__m512 a, __m512 b, __m512 c, __m512 d) {
  __m512 sum = FoldFour(a, b, c, d);
  sum = _mm512_add_ps(sum, _mm512_maskz_permute_ps(kAllLanes, sum, 0x4e));
  sum = _mm512_add_ps(sum, _mm512_maskz_permute_ps(kAllLanes, sum, 0xb1));
  return _mm512_maskz_compress_ps(0x1111, sum);
}

// Some lanes of 16 numbers in a row; the others are zero, and not touched.
SPIKEJAX_AVX512 inline __m512 LoadLanes(const float* from, __mmask16 lanes) {
  return _mm512_maskz_loadu_ps(lanes, from);
}

// The numbers of all lanes, one after the other.
SPIKEJAX_AVX512 inline __m512 ExpandLanes(const float* from, __mmask16 lanes,
                                          int count) {
  const __mmask16 some = static_cast<__mmask16>((1u << count) - 1);
  return _mm512_maskz_expand_ps(lanes, LoadLanes(from, some));
}

SPIKEJAX_AVX512 inline void AddLanes(float* to, __mmask16 lanes, __m512 value) {
  _mm512_mask_storeu_ps(to, lanes, _mm512_add_ps(LoadLanes(to, lanes), value));
}

}  // namespace spikejax

#endif

#endif  // SPIKEJAX_LANES_H_

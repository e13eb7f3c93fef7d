// Dot products of a vector with rows of a matrix that a list names.
#ifndef SPIKEJAX_DOTS_H_
#define SPIKEJAX_DOTS_H_

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "base/isa.h"
#include "base/lanes.h"
#include "matmul/gather.h"

namespace spikejax {

struct DotsArgs {
  int64_t width, stride;
  const float* w;
  const int32_t* at;  // rows of w; [count, known) are asked for in advance
  int64_t count, known;
  const float* dx;
  float* out;  // (count, kLanes)
};

// Parts of out[k] = dx . w[at[k]], each in the same order. They are added up with
// those of other tiles: to sum up a vector costs as much as a tile.
struct Dots {
  static constexpr int64_t kParts = 32;

  static SPIKEJAX_INLINE void Run(const DotsArgs& args) {
    int64_t k = 0;
#if defined(SPIKEJAX_AVX512)
    if (HasAvx512()) {
      for (; k + 4 <= args.count; k += 4) SomeAvx512<4>(args, k);
      switch (args.count - k) {
        case 3:
          return SomeAvx512<3>(args, k);
        case 2:
          return SomeAvx512<2>(args, k);
        case 1:
          return SomeAvx512<1>(args, k);
        default:
          return;
      }
    }
#endif
    for (; k + 4 <= args.count; k += 4) Some<4>(args, k);
    for (; k < args.count; ++k) Some<1>(args, k);
  }

#if defined(SPIKEJAX_AVX512)

  // As Some: the parts of four rows are one vector.
  template <int kRows>
  SPIKEJAX_AVX512 static void SomeAvx512(const DotsArgs& args, int64_t k) {
    constexpr __mmask16 kSome = static_cast<__mmask16>((1u << kRows * kLanes) - 1);
    static_assert(kLanes == 4 && kParts == 32);
    const float* w[kRows];
    const float* next[kRows];
    __m512 sum[4][2];
    for (int r = 0; r < 4; ++r) sum[r][0] = sum[r][1] = _mm512_setzero_ps();
    for (int r = 0; r < kRows; ++r) {
      w[r] = args.w + args.at[k + r] * args.stride;
      next[r] = args.w + args.at[std::min(k + kRows + r, args.known - 1)] * args.stride;
    }
    int64_t n = 0;
    for (; n + kParts <= args.width; n += kParts) {
      const __m512 a = _mm512_loadu_ps(args.dx + n);
      const __m512 b = _mm512_loadu_ps(args.dx + n + 16);
      for (int r = 0; r < kRows; ++r) {
        Prefetch(next[r] + n, 0, kParts * sizeof(float));
        const float* row = w[r] + n;
        sum[r][0] = _mm512_add_ps(sum[r][0], _mm512_mul_ps(a, _mm512_loadu_ps(row)));
        sum[r][1] =
            _mm512_add_ps(sum[r][1], _mm512_mul_ps(b, _mm512_loadu_ps(row + 16)));
      }
    }
    if (n < args.width) {
      const uint32_t some = (1u << (args.width - n)) - 1;
      for (int half = 0; half < 2; ++half, n += 16) {
        const __mmask16 lanes = static_cast<__mmask16>(some >> 16 * half);
        const __m512 a = LoadLanes(args.dx + n, lanes);
        for (int r = 0; r < kRows; ++r) {
          const __m512 product = _mm512_mul_ps(a, LoadLanes(w[r] + n, lanes));
          sum[r][half] = _mm512_add_ps(sum[r][half], product);
        }
      }
    }
    __m512 all[4];
    for (int r = 0; r < 4; ++r) all[r] = _mm512_add_ps(sum[r][0], sum[r][1]);
    _mm512_mask_storeu_ps(args.out + k * kLanes, kSome,
                          FoldFour(all[0], all[1], all[2], all[3]));
  }

#endif

  template <int kRows>
  static SPIKEJAX_INLINE void Some(const DotsArgs& args, int64_t k) {
    float sum[kRows][kParts] = {};
    const float* w[kRows];
    const float* next[kRows];
    for (int r = 0; r < kRows; ++r) {
      w[r] = args.w + args.at[k + r] * args.stride;
      next[r] = args.w + args.at[std::min(k + kRows + r, args.known - 1)] * args.stride;
    }
    int64_t n = 0;
    for (; n + kParts <= args.width; n += kParts) {
      for (int r = 0; r < kRows; ++r) {
        Prefetch(next[r] + n, 0, kParts * sizeof(float));
        for (int64_t j = 0; j < kParts; ++j) sum[r][j] += args.dx[n + j] * w[r][n + j];
      }
    }
    if (n < args.width) {
      float dx[kParts] = {};
      for (int64_t j = 0; n + j < args.width; ++j) dx[j] = args.dx[n + j];
      for (int r = 0; r < kRows; ++r) {
        float rest[kParts] = {};
        for (int64_t j = 0; n + j < args.width; ++j) rest[j] = w[r][n + j];
        for (int64_t j = 0; j < kParts; ++j) sum[r][j] += dx[j] * rest[j];
      }
    }
    for (int r = 0; r < kRows; ++r) {
      for (int64_t half = kParts / 2; half >= kLanes; half /= 2) {
        for (int64_t j = 0; j < half; ++j) sum[r][j] += sum[r][j + half];
      }
      std::memcpy(args.out + (k + r) * kLanes, sum[r], kLanes * sizeof(float));
    }
  }
};

}  // namespace spikejax

#endif  // SPIKEJAX_DOTS_H_

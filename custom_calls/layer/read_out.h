// The cotangents of spikes that a product with few outputs hears.
#ifndef SPIKEJAX_READ_OUT_H_
#define SPIKEJAX_READ_OUT_H_

#include <algorithm>
#include <cstdint>

#include "base/isa.h"
#include "base/lanes.h"
#include "bits/bit_events.h"
#include "bits/events.h"

namespace spikejax {

struct ReadOutArgs {
  int64_t rows, width, outputs;
  const uint32_t* wanted;  // rows `words` apart
  int64_t words;
  const int64_t* begin;  // of what is wanted in a row
  const float* dy;       // rows `outputs` apart
  const float* w;        // (outputs, padded), whole words of neurons
  int64_t padded;
  const float* of_neuron;  // the same by neuron, (width, outputs)
  float* dz;               // of what is wanted, added to
};

// dz += dy w^T where it is wanted. Where much of a word of neurons is, vectors of
// neurons cost less than one dot product for each.
struct ReadOut {
  static constexpr int64_t kMostOutputs = 32;  // of a dot product in two vectors
  static constexpr int64_t kMostListed = 1024;

  static SPIKEJAX_INLINE void Run(const ReadOutArgs& args) {
    for (int64_t r = 0; r < args.rows; ++r) {
      float* dz = args.dz + args.begin[r];
#if defined(SPIKEJAX_AVX512)
      const int64_t all = args.begin[r + 1] - args.begin[r];
      const bool is_few = 8 * all <= args.width && all <= kMostListed;
      if (is_few && args.outputs <= kMostOutputs && HasAvx512()) {
        int32_t at[kMostListed];
        List<int32_t>::Run(ListArgs<int32_t>{args.wanted + r * args.words, 1,
                                             args.words, args.width, nullptr, at, all,
                                             0});
        args.outputs > 16 ? ListedAvx512<2>(args, r, at, all, dz)
                          : ListedAvx512<1>(args, r, at, all, dz);
        continue;
      }
#endif
      for (int64_t first = 0; first < args.width; first += kWord) {
        const uint32_t bits = args.wanted[r * args.words + first / kWord];
        if (bits == 0) continue;
        const int64_t count = CountBits(bits);
        if (count > kDenseWord) {
          Word(args, r, first, bits, dz);
        } else {
          Few(args, r, first, bits, dz);
        }
        dz += count;
      }
    }
  }

  static SPIKEJAX_INLINE void Few(const ReadOutArgs& args, int64_t r, int64_t first,
                                  uint32_t bits, float* dz) {
    const float* dy = args.dy + r * args.outputs;
    for (; bits != 0; bits &= bits - 1, ++dz) {
      const float* w = args.of_neuron + (first + LowestBit(bits)) * args.outputs;
      float sum = 0.0f;
      for (int64_t k = 0; k < args.outputs; ++k) sum += dy[k] * w[k];
      *dz += sum;
    }
  }

  static SPIKEJAX_INLINE void Word(const ReadOutArgs& args, int64_t r, int64_t first,
                                   uint32_t bits, float* dz) {
#if defined(SPIKEJAX_AVX512)
    if (HasAvx512()) return WordAvx512(args, r, first, bits, dz);
#endif
    float sum[kWord] = {};
    const float* dy = args.dy + r * args.outputs;
    const float* w = args.w + first;
    for (int64_t k = 0; k < args.outputs; ++k, w += args.padded) {
      const float y = dy[k];
      for (int64_t j = 0; j < kWord; ++j) sum[j] += y * w[j];
    }
    float some[kWord];
    const int64_t count = Compress(sum, bits, kWord, some);
    for (int64_t k = 0; k < count; ++k) dz[k] += some[k];
  }

#if defined(SPIKEJAX_AVX512)

  // As Word: sums and what is wanted of them stay in registers.
  SPIKEJAX_AVX512 static void WordAvx512(const ReadOutArgs& args, int64_t r,
                                         int64_t first, uint32_t bits, float* dz) {
    const float* dy = args.dy + r * args.outputs;
    const float* w = args.w + first;
    __m512 sum[2] = {_mm512_setzero_ps(), _mm512_setzero_ps()};
    for (int64_t k = 0; k < args.outputs; ++k, w += args.padded) {
      const __m512 y = _mm512_set1_ps(dy[k]);
      sum[0] = _mm512_add_ps(sum[0], _mm512_mul_ps(y, _mm512_loadu_ps(w)));
      sum[1] = _mm512_add_ps(sum[1], _mm512_mul_ps(y, _mm512_loadu_ps(w + 16)));
    }
    for (int half = 0; half < 2; ++half, bits >>= 16) {
      const __mmask16 lanes = static_cast<__mmask16>(bits);
      const int count = __builtin_popcount(lanes);
      AddLanes(dz, static_cast<__mmask16>((1u << count) - 1),
               _mm512_maskz_compress_ps(lanes, sum[half]));
      dz += count;
    }
  }

  // Four neurons at a time, whose products are added up in one vector.
  template <int kVectors>
  SPIKEJAX_AVX512 static void ListedAvx512(const ReadOutArgs& args, int64_t r,
                                           const int32_t* at, int64_t count,
                                           float* dz) {
    const uint64_t some = (uint64_t{1} << args.outputs) - 1;
    __mmask16 lanes[kVectors];
    __m512 dy[kVectors];
    for (int v = 0; v < kVectors; ++v) {
      lanes[v] = static_cast<__mmask16>(some >> 16 * v);
      dy[v] = LoadLanes(args.dy + r * args.outputs + 16 * v, lanes[v]);
    }
    const auto part = [&](int64_t k) SPIKEJAX_AVX512 {
      const float* w = args.of_neuron + at[k] * args.outputs;
      __m512 sum = _mm512_mul_ps(dy[0], LoadLanes(w, lanes[0]));
      for (int v = 1; v < kVectors; ++v) {
        sum = _mm512_add_ps(sum, _mm512_mul_ps(dy[v], LoadLanes(w + 16 * v, lanes[v])));
      }
      return sum;
    };
    for (int64_t k = 0; k < count; k += 4) {
      const int64_t last = count - 1;
      const __m512 sum =
          SumsOfFour(part(k), part(std::min(k + 1, last)), part(std::min(k + 2, last)),
                     part(std::min(k + 3, last)));
      const int64_t left = std::min<int64_t>(4, count - k);
      AddLanes(dz + k, static_cast<__mmask16>((1u << left) - 1), sum);
    }
  }

#endif
};

}  // namespace spikejax

#endif  // SPIKEJAX_READ_OUT_H_

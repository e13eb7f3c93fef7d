// What one time step of leaky integrate-and-fire neurons is backwards.
#ifndef SPIKEJAX_LIF_STEP_BACKWARD_H_
#define SPIKEJAX_LIF_STEP_BACKWARD_H_

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "base/isa.h"
#include "base/lanes.h"
#include "bits/events.h"

namespace spikejax {

struct DecayArgs {
  int64_t rows, width;
  bool is_last;  // nothing decays into the last step
  const float* alpha;
  const float* beta;
  const float* du_trace;  // (rows, neurons), or null
  int64_t neurons;
  float* current;  // (rows, width) cotangent of i, updated
  float* du;       // (rows, width) cotangent of u, updated
};

// The cotangents one step back, but for what comes through spikes.
template <bool kSynapse>
struct Decay {
  static SPIKEJAX_INLINE void Run(const DecayArgs& args) {
    const int64_t width = args.width;
    for (int64_t r = 0; r < args.rows; ++r) {
      float* __restrict du = args.du + r * width;
      if (!args.is_last) {
        const float* __restrict beta = args.beta;
        for (int64_t n = 0; n < width; ++n) du[n] *= beta[n];
      }
      if (args.du_trace != nullptr) {
        const float* __restrict outer = args.du_trace + r * args.neurons;
        for (int64_t n = 0; n < width; ++n) du[n] += outer[n];
      }
      if constexpr (kSynapse) {
        float* __restrict current = args.current + r * width;
        if (!args.is_last) {
          const float* __restrict alpha = args.alpha;
          for (int64_t n = 0; n < width; ++n) current[n] *= alpha[n];
        }
        for (int64_t n = 0; n < width; ++n) current[n] += du[n];
      }
    }
  }
};

struct CurrentsArgs {
  int64_t rows, width;
  bool is_last;
  const float* alpha;
  const float* beta;
  const float* gain;
  float* i;  // (rows, width) cotangents of both currents, updated
  float* h;
  const float* du;
  float* dx;
};

// The cotangents of two currents one step back, and of the input that drives both.
struct Currents {
  static SPIKEJAX_INLINE void Run(const CurrentsArgs& args) {
    for (int64_t r = 0; r < args.rows; ++r) {
      float* __restrict i = args.i + r * args.width;
      float* __restrict h = args.h + r * args.width;
      float* __restrict dx = args.dx + r * args.width;
      const float* __restrict du = args.du + r * args.width;
      if (!args.is_last) {  // nothing decays into the last step
        for (int64_t n = 0; n < args.width; ++n) {
          i[n] *= args.alpha[n];
          h[n] *= args.beta[n];
        }
      }
      for (int64_t n = 0; n < args.width; ++n) {
        i[n] += args.gain[n] * du[n];
        h[n] += args.gain[n] * du[n];
        dx[n] = i[n] - h[n];
      }
    }
  }
};

struct SpikesArgs {
  int64_t rows, width, neurons, words;
  const uint32_t* wanted;  // (rows, words)
  // Of the neurons that are wanted, row r from begin[r] on:
  const int64_t* begin;
  const float* const* distance;  // from threshold, of every row
  const float* dz;               // cotangent, or null for zeros
  const float* outer;            // (rows, outer_stride) added to it, or null
  int64_t outer_stride;
  const float* end;  // (rows, neurons), as outer
  // And where the spikes have an observer, (rows, also_stride) and (rows, neurons):
  const float* also;
  int64_t also_stride;
  const float* counts;
  // The surrogate's derivative: scale (flat - tilt |distance| inverse), or if it is
  // given what stands in the place of distances.
  bool is_given;
  const float* scale;
  const float* inverse;
  float flat, tilt;
  float* du;         // (rows, width)
  float* current;    // (rows, width), or null
  float* theta_sum;  // or null
  int64_t sum_stride;
};

#if defined(SPIKEJAX_AVX512)

// As Together.
template <bool kObserved>
SPIKEJAX_AVX512 inline void TogetherAvx512(const SpikesArgs& args, int64_t r,
                                           int64_t first, uint32_t bits,
                                           const float* distance, const float* dz) {
  const __m512 zero = _mm512_setzero_ps();
  for (int64_t n = first; n < first + kWord; n += 16, bits >>= 16) {
    const __mmask16 lanes = static_cast<__mmask16>(bits);
    const int count = __builtin_popcount(lanes);
    __m512 slope = ExpandLanes(distance, lanes, count);
    if (!args.is_given) {
      const __m512 far =
          _mm512_mul_ps(_mm512_abs_ps(slope), LoadLanes(args.inverse + n, lanes));
      const __m512 shape = _mm512_sub_ps(_mm512_set1_ps(args.flat),
                                         _mm512_mul_ps(_mm512_set1_ps(args.tilt), far));
      slope = _mm512_mul_ps(LoadLanes(args.scale + n, lanes), shape);
    }
    __m512 value = dz == nullptr ? zero : ExpandLanes(dz, lanes, count);
    if (args.outer != nullptr) {
      value = _mm512_add_ps(value,
                            LoadLanes(args.outer + r * args.outer_stride + n, lanes));
    }
    if (args.end != nullptr) {
      value = _mm512_add_ps(value, LoadLanes(args.end + r * args.neurons + n, lanes));
    }
    if constexpr (kObserved) {
      if (args.also != nullptr) {
        value = _mm512_add_ps(value,
                              LoadLanes(args.also + r * args.also_stride + n, lanes));
      }
      if (args.counts != nullptr) {
        value =
            _mm512_add_ps(value, LoadLanes(args.counts + r * args.neurons + n, lanes));
      }
    }
    value = _mm512_mul_ps(value, slope);
    AddLanes(args.du + r * args.width + n, lanes, value);
    if (args.current != nullptr) {
      AddLanes(args.current + r * args.width + n, lanes, value);
    }
    if (args.theta_sum != nullptr) {
      AddLanes(args.theta_sum + r * args.sum_stride + n, lanes,
               _mm512_sub_ps(zero, value));
    }
    distance += count;
    if (dz != nullptr) dz += count;
  }
}

#endif

// What comes through spikes to the membrane and the current, a word of neurons at a
// time: one by one where few of them are wanted and there are no masks for them. What
// an observer adds is a version of its own: the loops of all others do not know of it.
template <bool kObserved>
struct ThroughSpikes {
  static SPIKEJAX_INLINE void Run(const SpikesArgs& args) {
    const int64_t few = HasAvx512() ? 0 : kDenseWord;
    for (int64_t r = 0; r < args.rows; ++r) {
      const float* distance = args.distance[r];
      const float* dz = args.dz == nullptr ? nullptr : args.dz + args.begin[r];
      for (int64_t first = 0; first < args.width; first += kWord) {
        const uint32_t bits = args.wanted[r * args.words + first / kWord];
        if (bits == 0) continue;
        const int64_t count = CountBits(bits);
        if (count <= few) {
          OneByOne(args, r, first, bits, distance, dz);
        } else if (first + kWord <= args.width) {
          Together(args, r, first, kWord, bits, distance, dz);
        } else {
          Together(args, r, first, args.width - first, bits, distance, dz);
        }
        distance += count;
        if (dz != nullptr) dz += count;
      }
    }
  }

  static SPIKEJAX_INLINE float Slope(const SpikesArgs& args, int64_t n,
                                     float distance) {
    if (args.is_given) return distance;
    const float shape = args.flat - args.tilt * (std::fabs(distance) * args.inverse[n]);
    return args.scale[n] * shape;
  }

  static SPIKEJAX_INLINE void OneByOne(const SpikesArgs& args, int64_t r, int64_t first,
                                       uint32_t bits, const float* distance,
                                       const float* dz) {
    int64_t k = 0;
    for (; bits != 0; bits &= bits - 1, ++k) {
      const int64_t n = first + LowestBit(bits);
      float value = dz == nullptr ? 0.0f : dz[k];
      if (args.outer != nullptr) value += args.outer[r * args.outer_stride + n];
      if (args.end != nullptr) value += args.end[r * args.neurons + n];
      if constexpr (kObserved) {
        if (args.also != nullptr) value += args.also[r * args.also_stride + n];
        if (args.counts != nullptr) value += args.counts[r * args.neurons + n];
      }
      value *= Slope(args, n, distance[k]);
      args.du[r * args.width + n] += value;
      if (args.current != nullptr) args.current[r * args.width + n] += value;
      if (args.theta_sum != nullptr) args.theta_sum[r * args.sum_stride + n] -= value;
    }
  }

  static SPIKEJAX_INLINE void Together(const SpikesArgs& args, int64_t r, int64_t first,
                                       int64_t width, uint32_t bits,
                                       const float* distance, const float* dz) {
#if defined(SPIKEJAX_AVX512)
    if (HasAvx512())
      return TogetherAvx512<kObserved>(args, r, first, bits, distance, dz);
#endif
    static constexpr float kZeros[kWord] = {};
    float far[kWord], back[kWord], value[kWord];
    Expand(distance, bits, width, far);
    if (dz != nullptr) Expand(dz, bits, width, back);
    const int64_t at = r * args.neurons + first;
    const float* inner = dz != nullptr ? back : kZeros;
    const float* outer =
        args.outer != nullptr ? args.outer + r * args.outer_stride + first : kZeros;
    const float* end = args.end != nullptr ? args.end + at : kZeros;
    // In loops of their own: with the choice in it, none of them is a loop of vectors.
    if (!args.is_given) {
      const float* __restrict scale = args.scale + first;
      const float* __restrict inverse = args.inverse + first;
      for (int64_t j = 0; j < width; ++j) {
        far[j] = scale[j] * (args.flat - args.tilt * (std::fabs(far[j]) * inverse[j]));
      }
    }
    if constexpr (kObserved) {
      const float* also =
          args.also != nullptr ? args.also + r * args.also_stride + first : kZeros;
      const float* counts = args.counts != nullptr ? args.counts + at : kZeros;
      for (int64_t j = 0; j < width; ++j) {
        value[j] = (inner[j] + outer[j] + end[j] + also[j] + counts[j]) * far[j];
      }
    } else {
      for (int64_t j = 0; j < width; ++j) {
        value[j] = (inner[j] + outer[j] + end[j]) * far[j];
      }
    }
    for (int64_t j = 0; j < width; ++j) {
      value[j] = (bits >> j & 1u) != 0 ? value[j] : 0.0f;
    }
    const auto add = [&](float* to) {
      float* __restrict sum = to + r * args.width + first;
      for (int64_t j = 0; j < width; ++j) sum[j] += value[j];
    };
    add(args.du);
    if (args.current != nullptr) add(args.current);
    if (args.theta_sum != nullptr) {
      float* __restrict sum = args.theta_sum + r * args.sum_stride + first;
      for (int64_t j = 0; j < width; ++j) sum[j] -= value[j];
    }
  }
};

struct SumsArgs {
  int64_t rows, width;
  const float* x;  // rows `stride` apart
  int64_t stride;
  float* sums;  // rows `sum_stride` apart, or with zero one for all
  int64_t sum_stride;
};

// sums += x: row by row, or the sum of all rows.
struct Sums {
  static SPIKEJAX_INLINE void Run(const SumsArgs& args) {
    if (args.sum_stride == 0) return Total(args);
    for (int64_t r = 0; r < args.rows; ++r) {
      const float* __restrict x = args.x + r * args.stride;
      float* __restrict sum = args.sums + r * args.sum_stride;
      for (int64_t n = 0; n < args.width; ++n) sum[n] += x[n];
    }
  }

  static SPIKEJAX_INLINE void Total(const SumsArgs& args) {
    for (int64_t first = 0; first < args.width; first += kWord) {
      const int64_t width = std::min(kWord, args.width - first);
      float sum[kWord] = {};
      for (int64_t r = 0; r < args.rows; ++r) {
        const float* x = args.x + r * args.stride + first;
        if (width == kWord) {
          for (int64_t j = 0; j < kWord; ++j) sum[j] += x[j];
        } else {
          for (int64_t j = 0; j < width; ++j) sum[j] += x[j];
        }
      }
      for (int64_t j = 0; j < width; ++j) args.sums[first + j] += sum[j];
    }
  }
};

struct ProductArgs {
  int64_t width;
  const float* a;
  const float* b;
  float* sum;
};

struct AddProduct {
  static SPIKEJAX_INLINE void Run(const ProductArgs& args) {
    float* __restrict sum = args.sum;
    for (int64_t n = 0; n < args.width; ++n) sum[n] += args.a[n] * args.b[n];
  }
};

}  // namespace spikejax

#endif  // SPIKEJAX_LIF_STEP_BACKWARD_H_

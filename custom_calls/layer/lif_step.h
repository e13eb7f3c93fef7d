// One time step of (current-based) leaky integrate-and-fire neurons, and the current
// that their own spikes give them.
#ifndef SPIKEJAX_LIF_STEP_H_
#define SPIKEJAX_LIF_STEP_H_

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>

#include "base/isa.h"
#include "bits/events.h"
#include "layer/distances.h"
#include "layer/layer.h"
#include "matmul/gather.h"

namespace spikejax {

struct StepArgs {
  int64_t rows, width;
  const float* constants;  // of the first neuron
  int64_t neurons;         // between rows of constants, z and traces
  int64_t words;           // between rows of bits
  const float* x;
  int64_t x_stride;
  const float* z;  // the spikes before the first step
  float* i;        // state (rows, width), updated
  float* h;
  float* u;
  uint32_t* fired;
  uint32_t* wanted;
  float* spikes;          // or null, as the rest
  uint16_t* half_spikes;  // the same in a half type, whose one has the bits `one`
  uint16_t one;
  float* u_trace;
  float* i_trace;
  DistanceWriter* distance;  // of every row: u - threshold where wanted
  float soft, hard;          // one for the reset in use
};

// One time step of some neurons of some rows.
template <bool kDelayed, Drive kDrive, bool kFirst>
struct Step {
  static constexpr bool kSynapse = kDrive != Drive::kInput;
  static constexpr int64_t kSome = 4 * kWord;  // neurons at a time

  static SPIKEJAX_INLINE void Run(const StepArgs& given) {
    const StepArgs args = given;  // which nothing that is written can be part of
#if defined(SPIKEJAX_AVX512)
    if constexpr (!kFirst) {
      if (HasAvx512()) return RunWords(args);
    }
#endif
    for (int64_t r = 0; r < args.rows; ++r) {
      for (int64_t first = 0; first < args.width; first += kSome) {
        Some(args, r, first, std::min(kSome, args.width - first));
      }
    }
  }

  static SPIKEJAX_INLINE void Some(const StepArgs& args, int64_t r, int64_t first,
                                   int64_t width) {
    const auto constant = [&](Constant which) {
      return args.constants + which * args.neurons + first;
    };
    const int64_t at = r * args.neurons + first;
    const int64_t word = r * args.words + first / kWord;
    float* i = args.i + r * args.width + first;
    float* h = args.h + r * args.width + first;
    float* u = args.u + r * args.width + first;
    float v[kSome];
    Update(width, constant(kAlpha), constant(kBeta), constant(kThreshold),
           constant(kGain), args.x + r * args.x_stride + first, args.z + at, args.soft,
           args.hard, i, h, u, v);
    for (int64_t j = 0; j < width; j += kWord) {
      Bits(v + j, constant(kWidth) + j, std::min(kWord, width - j),
           args.fired + word + j / kWord, args.wanted + word + j / kWord);
    }
    if (args.spikes != nullptr) {
      float* __restrict spikes = args.spikes + at;
      for (int64_t j = 0; j < width; ++j) spikes[j] = v[j] > 0.0f ? 1.0f : 0.0f;
    }
    if (args.half_spikes != nullptr) {
      uint16_t* __restrict spikes = args.half_spikes + at;
      const uint16_t one = args.one;
      for (int64_t j = 0; j < width; ++j) {
        spikes[j] = v[j] > 0.0f ? one : uint16_t{0};
      }
    }
    if (args.u_trace != nullptr) std::memcpy(args.u_trace + at, u, width * 4);
    if constexpr (kSynapse) {
      if (args.i_trace != nullptr) std::memcpy(args.i_trace + at, i, width * 4);
    }
    if (args.distance == nullptr) return;
    for (int64_t j = 0; j < width; j += kWord) {
      args.distance[r].Append(v + j, args.wanted[word + j / kWord],
                              std::min(kWord, width - j));
    }
  }

  // The state, and v = u - threshold.
  static SPIKEJAX_INLINE void Update(int64_t width, const float* __restrict alpha,
                                     const float* __restrict beta,
                                     const float* __restrict theta,
                                     const float* __restrict gain,
                                     const float* __restrict x,
                                     const float* __restrict z0, float soft, float hard,
                                     float* __restrict i, float* __restrict h,
                                     float* __restrict u, float* __restrict v) {
    for (int64_t j = 0; j < width; ++j) {
      const float z = kFirst ? z0[j] : u[j] - theta[j] > 0.0f ? 1.0f : 0.0f;
      const float keep = 1.0f - hard * z;
      const float drop = soft * (z * theta[j]);
      float input = x[j];
      if constexpr (kDrive == Drive::kCurrent) {
        input = i[j] = alpha[j] * i[j] + x[j];
      }
      if constexpr (kDrive == Drive::kTwoCurrents) {
        const float at_once = kDelayed ? 1.0f : keep;
        const float later = kDelayed ? keep : 1.0f;
        i[j] = alpha[j] * (i[j] * at_once) + x[j];
        h[j] = beta[j] * (h[j] * at_once) - x[j];
        u[j] = gain[j] * (i[j] + h[j]) * later;
        i[j] *= later;
        h[j] *= later;
      } else if constexpr (kDelayed) {
        u[j] = (beta[j] * u[j] + input) * keep - drop;
      } else {
        u[j] = beta[j] * (u[j] * keep - drop) + input;
      }
      v[j] = u[j] - theta[j];
    }
  }

  // Which neurons fired, and of which the cotangent is wanted.
  static SPIKEJAX_INLINE void Bits(const float* v, const float* support, int64_t width,
                                   uint32_t* fired, uint32_t* wanted) {
    const auto word = [&](int64_t size) {
      uint32_t above = 0;
      uint32_t near = 0;
      for (int64_t j = 0; j < size; ++j) {
        above |= v[j] > 0.0f ? uint32_t{1} << j : 0u;
        near |= std::fabs(v[j]) < support[j] ? uint32_t{1} << j : 0u;
      }
      *fired = above;
      *wanted = near;
    };
    width == kWord ? word(kWord) : word(width);
  }

#if defined(SPIKEJAX_AVX512)

  // The same, a word at a time in registers: comparisons are bits already.
  SPIKEJAX_AVX512 static void RunWords(const StepArgs& args) {
    const __m512 zero = _mm512_setzero_ps();
    const float* support = args.constants + kWidth * args.neurons;
    const bool has_traces = args.spikes != nullptr || args.half_spikes != nullptr ||
                            args.u_trace != nullptr || args.i_trace != nullptr;
    const int64_t whole = has_traces ? 0 : args.width / kWord * kWord;
    for (int64_t r = 0; r < args.rows; ++r) {
      const float* x = args.x + r * args.x_stride;
      const State state{args.i + r * args.width, args.h + r * args.width,
                        args.u + r * args.width};
      uint32_t* fired = args.fired + r * args.words;
      uint32_t* wanted = args.wanted + r * args.words;
      DistanceWriter* distance = args.distance == nullptr ? nullptr : args.distance + r;
      float* at = distance == nullptr ? nullptr : distance->at();
      int64_t left = distance == nullptr ? 0 : distance->left();
      for (int64_t n = 0; n < whole; n += kWord) {
        const __m512 v = Update(args, n, x, state);
        const __m512 w = Update(args, n + 16, x, state);
        const __mmask16 near_v = _mm512_cmp_ps_mask(
            _mm512_abs_ps(v), _mm512_loadu_ps(support + n), _CMP_LT_OQ);
        const __mmask16 near_w = _mm512_cmp_ps_mask(
            _mm512_abs_ps(w), _mm512_loadu_ps(support + n + 16), _CMP_LT_OQ);
        const __mmask16 above_v = _mm512_cmp_ps_mask(v, zero, _CMP_GT_OQ);
        const __mmask16 above_w = _mm512_cmp_ps_mask(w, zero, _CMP_GT_OQ);
        const uint32_t bits = _cvtmask32_u32(_mm512_kunpackw(near_w, near_v));
        fired[n / kWord] = _cvtmask32_u32(_mm512_kunpackw(above_w, above_v));
        wanted[n / kWord] = bits;
        if (left >= kWord) {
          const int64_t half = __builtin_popcount(bits & 0xffffu);
          const int64_t count = __builtin_popcount(bits);
          _mm512_storeu_ps(at, _mm512_maskz_compress_ps(near_v, v));
          _mm512_storeu_ps(at + half, _mm512_maskz_compress_ps(near_w, w));
          at += count;
          left -= count;
        } else if (distance != nullptr) {
          alignas(64) float both[kWord];
          _mm512_store_ps(both, v);
          _mm512_store_ps(both + 16, w);
          distance->Skip(at - distance->at());
          distance->Append(both, bits, kWord);
          at = distance->at();
          left = distance->left();
        }
      }
      if (distance != nullptr) distance->Skip(at - distance->at());
      for (int64_t first = whole; first < args.width; first += kSome) {
        Some(args, r, first, std::min(kSome, args.width - first));
      }
    }
  }

  struct State {
    float *i, *h, *u;
  };

  // 16 neurons' states, and v.
  SPIKEJAX_AVX512 static inline __m512 Update(const StepArgs& args, int64_t n,
                                              const float* row, const State& state) {
    const float* constants = args.constants + n;
    const __m512 beta = _mm512_loadu_ps(constants + kBeta * args.neurons);
    const __m512 edge = _mm512_loadu_ps(constants + kThreshold * args.neurons);
    const __m512 keep = _mm512_set1_ps(1.0f - args.hard);
    __m512 x = _mm512_loadu_ps(row + n);
    __m512 y = _mm512_loadu_ps(state.u + n);
    const __mmask16 z =
        _mm512_cmp_ps_mask(_mm512_sub_ps(y, edge), _mm512_setzero_ps(), _CMP_GT_OQ);
    if constexpr (kDrive == Drive::kTwoCurrents) {
      const __m512 alpha = _mm512_loadu_ps(constants + kAlpha * args.neurons);
      const __mmask16 now = kDelayed ? 0 : z;
      const __mmask16 after = kDelayed ? z : 0;
      __m512 i = _mm512_loadu_ps(state.i + n);
      __m512 h = _mm512_loadu_ps(state.h + n);
      i = _mm512_add_ps(_mm512_mul_ps(alpha, _mm512_mask_mul_ps(i, now, i, keep)), x);
      h = _mm512_sub_ps(_mm512_mul_ps(beta, _mm512_mask_mul_ps(h, now, h, keep)), x);
      y = _mm512_mul_ps(_mm512_loadu_ps(constants + kGain * args.neurons),
                        _mm512_add_ps(i, h));
      y = _mm512_mask_mul_ps(y, after, y, keep);
      _mm512_storeu_ps(state.i + n, _mm512_mask_mul_ps(i, after, i, keep));
      _mm512_storeu_ps(state.h + n, _mm512_mask_mul_ps(h, after, h, keep));
    } else {
      if constexpr (kSynapse) {
        const __m512 alpha = _mm512_loadu_ps(constants + kAlpha * args.neurons);
        x = _mm512_add_ps(_mm512_mul_ps(alpha, _mm512_loadu_ps(state.i + n)), x);
        _mm512_storeu_ps(state.i + n, x);
      }
      if (kDelayed) y = _mm512_add_ps(_mm512_mul_ps(beta, y), x);
      y = _mm512_mask_mul_ps(y, z, y, keep);
      y = _mm512_mask_sub_ps(y, z, y, _mm512_mul_ps(_mm512_set1_ps(args.soft), edge));
      if (!kDelayed) y = _mm512_add_ps(_mm512_mul_ps(beta, y), x);
    }
    _mm512_storeu_ps(state.u + n, y);
    return _mm512_sub_ps(y, edge);
  }

#endif
};

struct CountSpikesArgs {
  int64_t rows, width;
  const uint32_t* fired;  // rows `words` apart
  int64_t words;
  float* counts;  // rows `neurons` apart, added to
  int64_t neurons;
};

// counts += fired: one by one where few of a word of neurons did.
struct CountSpikes {
  static SPIKEJAX_INLINE void Run(const CountSpikesArgs& args) {
    for (int64_t r = 0; r < args.rows; ++r) {
      for (int64_t first = 0; first < args.width; first += kWord) {
        uint32_t bits = args.fired[r * args.words + first / kWord];
        float* __restrict counts = args.counts + r * args.neurons + first;
        if (CountBits(bits) <= kDenseWord) {
          for (; bits != 0; bits &= bits - 1) counts[LowestBit(bits)] += 1.0f;
        } else if (first + kWord <= args.width) {
          for (int j = 0; j < kWord; ++j)
            counts[j] += static_cast<float>(bits >> j & 1u);
        } else {
          for (int j = 0; j < args.width - first; ++j) {
            counts[j] += static_cast<float>(bits >> j & 1u);
          }
        }
      }
    }
  }
};

struct CurrentArgs {
  int64_t width;
  const float* x;
  const float* bias;
  float* current;
};

struct Current {
  static SPIKEJAX_INLINE void Run(const CurrentArgs& args) {
    float* __restrict current = args.current;
    for (int64_t n = 0; n < args.width; ++n) current[n] = args.x[n] + args.bias[n];
  }
};

struct AddArgs {
  int64_t width, stride;
  const float* w;
  const int32_t* event;  // rows of w
  int64_t count, known;  // [count, known) are asked for in advance
  const float* value;    // or null for ones
  float* current;
};

// current += value w, row by row of w, in the order of the events.
struct Add {
  static SPIKEJAX_INLINE void Run(const AddArgs& args) {
    float* __restrict y = args.current;
    const int64_t width = args.width;
    const auto row = [&](int64_t e) {
      return args.w + args.event[e] * args.stride;
    };
    int64_t e = 0;
    if (args.value != nullptr) {
      for (; e < args.count; ++e) {
        const float* __restrict a = row(e);
        const float value = args.value[e];
        for (int64_t n = 0; n < width; ++n) y[n] += value * a[n];
      }
    }
    for (; e + 4 <= args.count; e += 4) Some<4>(args, e);
    if (e + 2 <= args.count) {
      Some<2>(args, e);
      e += 2;
    }
    if (e < args.count) Some<1>(args, e);
  }

  template <int kRows>
  static SPIKEJAX_INLINE void Some(const AddArgs& args, int64_t e) {
    constexpr int64_t kPart = 32;
    float* __restrict y = args.current;
    const float* w[kRows];
    const float* next[kRows];
    for (int r = 0; r < kRows; ++r) {
      w[r] = args.w + args.event[e + r] * args.stride;
      next[r] =
          args.w + args.event[std::min(e + kRows + r, args.known - 1)] * args.stride;
    }
    int64_t n = 0;
    for (; n + kPart <= args.width; n += kPart) {
      for (int r = 0; r < kRows; ++r) Prefetch(next[r] + n, 0, kPart * sizeof(float));
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC ivdep
#endif
      for (int64_t j = n; j < n + kPart; ++j) {
        float sum = y[j];
        for (int r = 0; r < kRows; ++r) sum += w[r][j];
        y[j] = sum;
      }
    }
    for (; n < args.width; ++n) {
      for (int r = 0; r < kRows; ++r) y[n] += w[r][n];
    }
  }
};

}  // namespace spikejax

#endif  // SPIKEJAX_LIF_STEP_H_

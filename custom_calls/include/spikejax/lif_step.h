// One time step of (current-based) leaky integrate-and-fire neurons, and the current
// that their own spikes give them.
#ifndef SPIKEJAX_LIF_STEP_H_
#define SPIKEJAX_LIF_STEP_H_

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>

#include "spikejax/distances.h"
#include "spikejax/events.h"
#include "spikejax/gather.h"
#include "spikejax/isa.h"
#include "spikejax/layer.h"

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
  float* spikes;  // or null, as the rest
  uint16_t* half_spikes;  // the same in a half type, whose one has the bits `one`
  uint16_t one;
  float* u_trace;
  float* i_trace;
  DistanceWriter* distance;  // of every row: u - threshold where wanted
  float soft, hard;  // one for the reset in use
};

// One time step of some neurons of some rows.
template <bool kDelayed, Drive kDrive, bool kFirst>
struct Step {
  static constexpr bool kSynapse = kDrive != Drive::kInput;

  static SPIKEJAX_INLINE void Run(const StepArgs& args) {
    for (int64_t r = 0; r < args.rows; ++r) {
      int64_t first = 0;
      for (; first + kWord <= args.width; first += kWord) Word(args, r, first, kWord);
      if (first < args.width) Word(args, r, first, args.width - first);
    }
  }

  static SPIKEJAX_INLINE void Word(const StepArgs& args, int64_t r, int64_t first,
                                   int64_t width) {
    const float* __restrict alpha = args.constants + kAlpha * args.neurons + first;
    const float* __restrict beta = args.constants + kBeta * args.neurons + first;
    const float* __restrict theta = args.constants + kThreshold * args.neurons + first;
    const float* __restrict support = args.constants + kWidth * args.neurons + first;
    const float* __restrict x = args.x + r * args.x_stride + first;
    const float* __restrict z0 = args.z + r * args.neurons + first;
    float* __restrict i = args.i + r * args.width + first;
    float* __restrict u = args.u + r * args.width + first;
    [[maybe_unused]] float* __restrict h = args.h + r * args.width + first;
    [[maybe_unused]] const float* __restrict gain =
        args.constants + kGain * args.neurons + first;
    const int64_t at = r * args.neurons + first;
    const float soft = args.soft;
    const float hard = args.hard;
    float v[kWord];
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
    uint32_t fired = 0;
    uint32_t wanted = 0;
    for (int64_t j = 0; j < width; ++j) {
      fired |= v[j] > 0.0f ? uint32_t{1} << j : 0u;
      wanted |= std::fabs(v[j]) < support[j] ? uint32_t{1} << j : 0u;
    }
    args.fired[r * args.words + first / kWord] = fired;
    args.wanted[r * args.words + first / kWord] = wanted;
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
    if (args.distance != nullptr) args.distance[r].Append(v, wanted, width);
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
    const auto row = [&](int64_t e) { return args.w + args.event[e] * args.stride; };
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
      float sum[kPart];
      for (int64_t j = 0; j < kPart; ++j) sum[j] = y[n + j];
      for (int r = 0; r < kRows; ++r) {
        Prefetch(next[r] + n, 0, kPart * sizeof(float));
        for (int64_t j = 0; j < kPart; ++j) sum[j] += w[r][n + j];
      }
      for (int64_t j = 0; j < kPart; ++j) y[n + j] = sum[j];
    }
    for (; n < args.width; ++n) {
      for (int r = 0; r < kRows; ++r) y[n] += w[r][n];
    }
  }
};

}  // namespace spikejax

#endif  // SPIKEJAX_LIF_STEP_H_

// What one time step of leaky integrate-and-fire neurons is backwards.
#ifndef SPIKEJAX_LIF_STEP_BACKWARD_H_
#define SPIKEJAX_LIF_STEP_BACKWARD_H_

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "spikejax/gather.h"
#include "spikejax/isa.h"

namespace spikejax {

struct DecayArgs {
  int64_t rows, width;
  bool is_last;  // nothing decays into the last step
  const float* alpha;
  const float* beta;
  const float* du_trace;  // (rows, neurons), or null
  int64_t neurons;
  float* current;   // (rows, width) cotangent of i, updated
  float* bias_sum;  // or null
  int64_t sum_stride;
  float* du;  // (rows, width) cotangent of u, updated
  float* dx;
  int64_t dx_stride;
};

// The cotangents one step back, but for what comes through spikes.
template <bool kSynapse>
struct Decay {
  static SPIKEJAX_INLINE void Run(const DecayArgs& args) {
    for (int64_t r = 0; r < args.rows; ++r) Row(args, r);
  }

  static SPIKEJAX_INLINE void Row(const DecayArgs& args, int64_t r) {
    float* __restrict du = args.du + r * args.width;
    float* __restrict dx = args.dx + r * args.dx_stride;
    const float* __restrict beta = args.beta;
    if (args.is_last) {
      std::memcpy(dx, du, args.width * 4);
    } else {
      for (int64_t n = 0; n < args.width; ++n) dx[n] = beta[n] * du[n];
    }
    if (args.du_trace != nullptr) {
      const float* __restrict outer = args.du_trace + r * args.neurons;
      for (int64_t n = 0; n < args.width; ++n) dx[n] += outer[n];
    }
    std::memcpy(du, dx, args.width * 4);
    if constexpr (kSynapse) {
      float* __restrict current = args.current + r * args.width;
      const float* __restrict alpha = args.alpha;
      for (int64_t n = 0; n < args.width; ++n) {
        const float decayed = args.is_last ? current[n] : alpha[n] * current[n];
        dx[n] = current[n] = decayed + dx[n];
      }
    }
    if (args.bias_sum != nullptr) {
      float* __restrict sum = args.bias_sum + r * args.sum_stride;
      for (int64_t n = 0; n < args.width; ++n) sum[n] += dx[n];
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
    for (; k + 4 <= args.count; k += 4) Some<4>(args, k);
    for (; k < args.count; ++k) Some<1>(args, k);
  }

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

#endif  // SPIKEJAX_LIF_STEP_BACKWARD_H_

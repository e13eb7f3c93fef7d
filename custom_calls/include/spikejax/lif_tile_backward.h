// Some rows and columns of a layer of leaky integrate-and-fire neurons, backwards.
#ifndef SPIKEJAX_LIF_TILE_BACKWARD_H_
#define SPIKEJAX_LIF_TILE_BACKWARD_H_

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <memory>

#include "spikejax/events.h"
#include "spikejax/gather.h"
#include "spikejax/isa.h"
#include "spikejax/layer.h"
#include "spikejax/lif_step_backward.h"

namespace spikejax {

struct Backward {
  Layer layer;
  bool is_box;
  bool wants[kLearned];
  Field<uint32_t> fired, wanted, distance;
  Field<float> u_trace, i_trace, i, u, z, y, constants, w;
  Field<uint32_t> x;  // spikes that came in, and
  Field<float> dw_in;  // the gradient of their weights (inputs, N)
  int64_t inputs = 0, x_words = 0;
  Edge dz_trace, dxs;
  Field<float> du_trace, di_end, du_end, dz_end;
  Field<float> di, du, dz, dconstants, dw;
  float* sums = nullptr;  // (rows, 4, N) of every row, where constants are learned
};

// What a tile carries from step to step.
//
// A step is Find, then dots() filled with the cotangents that come back through
// recurrent weights to the neurons found, then Retreat.
class BackwardTile {
 public:
  BackwardTile(const Backward& f, const LayerTiles& tiles, int64_t team, int64_t block)
      : f_(f), l_(f.layer), group_(team / tiles.row_blocks),
        row_(team % tiles.row_blocks * tiles.row_block),
        rows_(std::min(tiles.row_block, l_.batch - row_)),
        column_(block * tiles.column_block),
        width_(std::min(tiles.column_block, l_.neurons - column_)),
        words_(Blocks(width_, kWord)) {
    du_ = Uninitialised<float>(rows_ * width_);
    if (f.i) current_ = Uninitialised<float>(rows_ * width_);
    if (f.dxs && !f.dxs.is_float()) dx_ = Uninitialised<float>(rows_ * width_);
    input_ = Uninitialised<int32_t>(rows_ * width_);
    dz_ = Uninitialised<float>(rows_ * width_);
    spike_ = Uninitialised<int32_t>(width_);
    begin_ = Uninitialised<int64_t>(rows_ + 1);
    distance_ = std::make_unique<const float*[]>(rows_);
    for (int64_t r = 0; r < rows_; ++r) {
      Start(f.du_end, r, du_.get());
      if (f.i) Start(f.di_end, r, current_.get());
      int64_t size = 0;
      RunOnWidest<Popcount>(PopcountArgs{Bits(f.wanted, 0, r), l_.steps,
                                         l_.batch * l_.words, words_, &size});
      distance_[r] = reinterpret_cast<const float*>(f.distance.at(group_)) +
                     ((row_ + r) * l_.neurons + column_) * l_.steps + size;
    }
  }

  int64_t group() const { return group_; }
  int64_t row() const { return row_; }
  int64_t rows() const { return rows_; }
  int64_t column() const { return column_; }
  int64_t width() const { return width_; }

  // Where the tile's first row begins in an array (G, T, B, N); null if absent.
  float* Trace(const Field<float>& field, int64_t t) const {
    return field ? field.at(group_) + At(t) : nullptr;
  }
  int64_t At(int64_t t) const {
    return (t * l_.batch + row_) * l_.neurons + column_;
  }

  // Lists where cotangents of the spikes at t are wanted; returns how many.
  int64_t Find(int64_t t) {
    int64_t size = 0;
    for (int64_t r = 0; r < rows_; ++r) {
      begin_[r] = size;
      const int32_t* found = input_.get() + size;
      const int64_t count = ListBits(Bits(f_.wanted, t, r), words_, input_.get() + size);
      size += count;
      if (!f_.dz_trace) continue;
      f_.dz_trace.Visit(group_, At(t) + r * l_.neurons, [&](const auto* outer) {
        for (int64_t k = 0; k < count; ++k) Prefetch(outer + found[k], 0, 1);
      });
    }
    return begin_[rows_] = size;
  }

  // One number for everything that was found.
  float* dots() { return dz_.get(); }

  // The cotangents at t from those at t + 1; dx (rows, dx_stride) is written.
  void Retreat(int64_t t, float* dx, int64_t dx_stride) {
    for (int64_t r = 0; r < rows_; ++r) Reset(t, r);
    DecayArgs args{};
    args.rows = rows_;
    args.width = width_;
    args.is_last = t + 1 == l_.steps;
    args.alpha = Constants(kAlpha);
    args.beta = Constants(kBeta);
    args.du_trace = Trace(f_.du_trace, t);
    args.neurons = l_.neurons;
    args.current = f_.i ? current_.get() : nullptr;
    args.bias_sum = Sum(kBias, 0);
    args.sum_stride = kLearned * l_.neurons;
    args.du = du_.get();
    args.dx = dx;
    args.dx_stride = dx_stride;
    if (f_.i) {
      RunOnWidest<Decay<true>>(args);
    } else {
      RunOnWidest<Decay<false>>(args);
    }
    for (int64_t r = 0; r < rows_; ++r) Spikes(t, r, dx + r * dx_stride);
  }

  // The same for all of its columns of dxs; returns where they are as floats.
  Rows Retreat(int64_t t) {
    const Edge& dxs = f_.dxs;
    if (dxs.is_float()) {
      float* dx = dxs.at<float>(group_) + At(t);
      Retreat(t, dx, l_.neurons);
      return {dx, l_.neurons};
    }
    const Rows dx{dx_.get(), width_};
    Retreat(t, dx_.get(), width_);
    dxs.Write(group_, At(t), rows_, l_.neurons, width_, dx);
    return dx;
  }

  // The cotangents of the state before the first step.
  void Finish() {
    for (int64_t r = 0; r < rows_; ++r) Finish(r);
  }

 private:
  // Row r of an array (G, B, N), or its bits at t, or its sum of a constant.
  float* State(const Field<float>& field, int64_t r) const {
    if (!field) return nullptr;
    return field.at(group_) + (row_ + r) * l_.neurons + column_;
  }
  const uint32_t* Bits(const Field<uint32_t>& field, int64_t t, int64_t r) const {
    return field.at(group_) + (t * l_.batch + row_ + r) * l_.words + column_ / kWord;
  }
  const float* Constants(Constant which) const {
    return f_.constants.at(group_) + which * l_.neurons + column_;
  }
  float* Sum(Constant which, int64_t r) const {
    if (!f_.wants[which]) return nullptr;
    const int64_t row = group_ * l_.batch + row_ + r;
    return f_.sums + (row * kLearned + which) * l_.neurons + column_;
  }

  void Start(const Field<float>& end, int64_t r, float* to) const {
    to += r * width_;
    if (end) {
      std::memcpy(to, State(end, r), width_ * 4);
    } else {
      std::fill_n(to, width_, 0.0f);
    }
  }

  // The spikes at t; `f(n)` for each.
  template <typename F>
  void ForSpikes(int64_t t, int64_t r, const F& f) {
    const int64_t count = ListBits(Bits(f_.fired, t, r), words_, spike_.get());
    for (int64_t k = 0; k < count; ++k) f(spike_[k]);
  }

  // Cotangents of the spikes at t, and what the reset at t + 1 takes from them.
  void Reset(int64_t t, int64_t r) {
    float* du = du_.get() + r * width_;  // of the membrane at t + 1
    const int32_t* input = input_.get() + begin_[r];
    float* dz = dz_.get() + begin_[r];
    const int64_t count = begin_[r + 1] - begin_[r];
    const float* theta = Constants(kThreshold);
    const float* distance = distance_[r] -= count;
    const bool is_last = t + 1 == l_.steps;
    float* theta_sum = Sum(kThreshold, r);
    // From reset to membrane.
    const float* flow = l_.is_delayed ? nullptr : Constants(kBeta);
    const auto through = [&](int64_t n) { return flow ? flow[n] * du[n] : du[n]; };

    if (f_.dz_trace) {
      f_.dz_trace.Visit(group_, At(t) + r * l_.neurons, [&](const auto* outer) {
        for (int64_t k = 0; k < count; ++k) dz[k] += Load(outer[input[k]]);
      });
    }
    if (is_last && f_.dz_end) {
      const float* end = State(f_.dz_end, r);
      for (int64_t k = 0; k < count; ++k) dz[k] += end[input[k]];
    }
    if (!is_last) {
      if (l_.is_attached && l_.rule != kNone) {
        for (int64_t k = 0; k < count; ++k) {
          const int64_t n = input[k];
          const float drop = l_.rule == kZero ? distance[k] + theta[n] : theta[n];
          dz[k] -= drop * through(n);
        }
      }
      if (l_.rule == kZero) {
        ForSpikes(t, r, [&](int64_t n) { du[n] = 0.0f; });
      }
      if (float* beta_sum = Sum(kBeta, r)) {
        const float* u = Trace(f_.u_trace, t) + r * l_.neurons;
        RunOnWidest<AddProduct>(ProductArgs{width_, u, du, beta_sum});
        if (l_.rule == kSubtract && !l_.is_delayed) {
          ForSpikes(t, r, [&](int64_t n) { beta_sum[n] -= theta[n] * du[n]; });
        }
      }
      if (l_.rule == kSubtract && theta_sum != nullptr) {
        ForSpikes(t, r, [&](int64_t n) { theta_sum[n] -= through(n); });
      }
    }
  }

  // What comes through the spikes at t to the membrane and the current.
  void Spikes(int64_t t, int64_t r, float* dx) {
    float* du = du_.get() + r * width_;
    const int32_t* input = input_.get() + begin_[r];
    float* dz = dz_.get() + begin_[r];
    const int64_t count = begin_[r + 1] - begin_[r];
    const float* support = Constants(kWidth);
    const float* factor = Constants(kFactor);
    const float* distance = distance_[r];
    float* theta_sum = Sum(kThreshold, r);
    float* bias_sum = Sum(kBias, r);
    float* current = f_.i ? current_.get() + r * width_ : nullptr;
    const auto add = [&](int64_t n, float value) {
      if (bias_sum != nullptr) bias_sum[n] += value;
      if (current != nullptr) dx[n] = current[n] += value;
      if (current == nullptr) dx[n] += value;
    };
    for (int64_t k = 0; k < count; ++k) {
      const int64_t n = input[k];
      const float shape =
          f_.is_box ? 0.5f : 1.0f - std::fabs(distance[k]) / support[n];
      const float value = dz[k] * (factor[n] * (shape / support[n]));
      du[n] += value;
      if (theta_sum != nullptr) theta_sum[n] -= value;
      add(n, value);
    }
    if (l_.is_delayed && l_.rule == kZero) {
      if (t > 0) {
        ForSpikes(t - 1, r, [&](int64_t n) {
          add(n, -du[n]);
          du[n] = 0.0f;
        });
      } else {
        const float* z = State(f_.z, r);
        for (int64_t n = 0; n < width_; ++n) {
          add(n, -z[n] * du[n]);
          du[n] -= z[n] * du[n];
        }
      }
    }
    if (float* alpha_sum = Sum(kAlpha, r)) {
      const float* i = t > 0 ? Trace(f_.i_trace, t - 1) + r * l_.neurons : State(f_.i, r);
      RunOnWidest<AddProduct>(ProductArgs{width_, i, current, alpha_sum});
    }
  }

  void Finish(int64_t r) {
    const float* from = du_.get() + r * width_;
    const float* beta = Constants(kBeta);
    const float* theta = Constants(kThreshold);
    const float* u = State(f_.u, r);
    const float* z = State(f_.z, r);
    float* du = State(f_.du, r);
    float* dz = State(f_.dz, r);
    float* beta_sum = Sum(kBeta, r);
    float* theta_sum = Sum(kThreshold, r);
    const bool hard = l_.rule == kZero && !l_.is_delayed;  // delayed: done in Step
    const bool soft = l_.rule == kSubtract;
    for (int64_t n = 0; n < width_; ++n) {
      const float through = l_.is_delayed ? from[n] : beta[n] * from[n];
      const float keep = hard ? 1.0f - z[n] : 1.0f;
      const float drop = soft && !l_.is_delayed ? z[n] * theta[n] : 0.0f;
      du[n] = beta[n] * from[n] * keep;
      dz[n] = !l_.is_attached ? 0.0f : soft ? -theta[n] * through
                              : hard        ? -u[n] * through
                                            : 0.0f;
      if (beta_sum != nullptr) beta_sum[n] += (u[n] * keep - drop) * from[n];
      if (soft && theta_sum != nullptr) theta_sum[n] -= z[n] * through;
    }
    if (!f_.i) return;
    float* di = State(f_.di, r);
    const float* alpha = Constants(kAlpha);
    const float* current = current_.get() + r * width_;
    for (int64_t n = 0; n < width_; ++n) di[n] = alpha[n] * current[n];
  }

  const Backward& f_;
  const Layer& l_;
  const int64_t group_, row_, rows_, column_, width_, words_;
  std::unique_ptr<float[]> du_, current_, dz_, dx_;
  std::unique_ptr<int32_t[]> input_, spike_;
  std::unique_ptr<int64_t[]> begin_;  // of what was found in row r
  std::unique_ptr<const float*[]> distance_;
};

}  // namespace spikejax

#endif  // SPIKEJAX_LIF_TILE_BACKWARD_H_

// Some rows and columns of a layer of leaky integrate-and-fire neurons, backwards.
#ifndef SPIKEJAX_LIF_TILE_BACKWARD_H_
#define SPIKEJAX_LIF_TILE_BACKWARD_H_

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "base/isa.h"
#include "bits/events.h"
#include "layer/layer.h"
#include "layer/lif_backward.h"
#include "layer/lif_step_backward.h"
#include "layer/tile_backward.h"

namespace spikejax {

// What a tile carries from step to step.
class LifBackwardTile : public BackwardTileBase {
 public:
  using Given = Backward;

  LifBackwardTile(const Backward& f, const LayerTiles& tiles, int64_t team,
                  int64_t block)
      : BackwardTileBase(f, tiles, team, block,
                         f.layer.is_attached && f.layer.rule != kNone),
        f_(f) {
    du_ = Uninitialised<float>(rows_ * width_);
    if (f.i) current_ = Uninitialised<float>(rows_ * width_);
    if (f.h) second_ = Uninitialised<float>(rows_ * width_);
    if (f.h) dx_ = Uninitialised<float>(rows_ * width_);
    scale_ = Uninitialised<float>(2 * width_);
    for (int64_t n = 0; n < width_; ++n) {
      const float support = Constants(kWidth)[n];
      scale_[n] = Constants(kFactor)[n] / support;
      scale_[width_ + n] = 1.0f / support;
    }
    for (int64_t r = 0; r < rows_; ++r) {
      Start(f.du_end, r, du_.get());
      if (f.i) Start(f.di_end, r, current_.get());
      if (f.h) Start(f.dh_end, r, second_.get());
    }
  }

  // The cotangents of the input in the step that was last.
  Rows dx() const { return {(f_.h ? dx_ : f_.i ? current_ : du_).get(), width_}; }

  // The cotangents at t from those at t + 1; those of the input are returned, put into
  // dxs and added up for the bias where they are wanted.
  Rows Retreat(int64_t t) { return Retreat(t, 0, rows_); }

  // The same of some rows.
  Rows Retreat(int64_t t, int64_t first, int64_t rows) {
    Back(t, first, rows);
    const Rows dx{this->dx().data + first * width_, width_};
    return PutOut(t, first, rows, dx);
  }

  // The cotangents of the state before the first step.
  void Finish() {
    for (int64_t r = 0; r < rows_; ++r) Finish(r);
  }

 private:
  // The cotangents at t from those at t + 1.
  void Back(int64_t t, int64_t first, int64_t rows) {
    for (int64_t r = first; r < first + rows; ++r) Reset(t, r);
    if (f_.h) return ThroughCurrents(t, first, rows);
    DecayArgs args{};
    args.rows = rows;
    args.width = width_;
    args.is_last = t + 1 == l_.steps;
    args.alpha = Constants(kAlpha);
    args.beta = Constants(kBeta);
    args.du_trace = f_.du_trace ? Trace(f_.du_trace, t) + first * l_.neurons : nullptr;
    args.neurons = l_.neurons;
    args.current = f_.i ? current_.get() + first * width_ : nullptr;
    args.du = du_.get() + first * width_;
    if (f_.i) {
      RunOnWidest<Decay<true>>(args);
    } else {
      RunOnWidest<Decay<false>>(args);
    }
    Through(t, first, rows);
    for (int64_t r = first; r < first + rows; ++r) Spikes(t, r);
  }

  bool Attached() const { return l_.is_attached && l_.rule != kNone; }

  // What the reset at t + 1 takes from the cotangents of the spikes at t.
  void Reset(int64_t t, int64_t r) {
    float* du = du_.get() + r * width_;  // of the membrane at t + 1
    const float* theta = Constants(kThreshold);
    ReadDistances(r);
    const float* distance = distance_[r];
    const bool is_last = t + 1 == l_.steps;
    float* theta_sum = Sum(kThreshold, r);
    // From reset to membrane.
    const float* flow = l_.is_delayed ? nullptr : Constants(kBeta);
    const auto through = [&](int64_t n) {
      return flow ? flow[n] * du[n] : du[n];
    };

    if (!is_last) {
      if (Attached()) {
        float* dz = dz_.get() + begin_[r];
        ForBits(f_.wanted, t, r, [&](int64_t n) {
          const float drop = l_.rule == kZero ? *distance++ + theta[n] : theta[n];
          *dz++ -= drop * through(n);
        });
      }
      if (l_.rule == kZero) {
        ForBits(f_.fired, t, r, [&](int64_t n) { du[n] = 0.0f; });
      }
      if (f_.h && l_.rule == kZero && !l_.is_delayed) {
        ForBits(f_.fired, t, r, [&](int64_t n) { Clear(r * width_ + n); });
      }
      if (float* beta_sum = Sum(kBeta, r)) {
        const float* u = Trace(f_.u_trace, t) + r * l_.neurons;
        RunOnWidest<AddProduct>(ProductArgs{width_, u, du, beta_sum});
        if (l_.rule == kSubtract && !l_.is_delayed) {
          ForBits(f_.fired, t, r, [&](int64_t n) { beta_sum[n] -= theta[n] * du[n]; });
        }
      }
      if (l_.rule == kSubtract && theta_sum != nullptr) {
        ForBits(f_.fired, t, r, [&](int64_t n) { theta_sum[n] -= through(n); });
      }
    }
  }

  // What comes through the spikes at t to the membrane and the current.
  void Through(int64_t t, int64_t first, int64_t rows) {
    if (f_.dy) ReadOuts(t, first, rows);
    SpikesArgs args{};
    args.rows = rows;
    args.width = width_;
    args.neurons = l_.neurons;
    args.words = l_.words;
    args.wanted = Bits(f_.wanted, t, first);
    args.begin = begin_.get() + first;
    args.distance = distance_.get() + first;
    args.dz = HasInner() ? dz_.get() : nullptr;
    const Outer outer = ReadOuter(t, first, rows);
    args.outer = outer.trace.data;
    args.outer_stride = outer.trace.stride;
    args.end = outer.end;
    args.also = outer.also.data;
    args.also_stride = outer.also.stride;
    args.counts = outer.counts;
    args.scale = scale_.get();
    args.inverse = scale_.get() + width_;
    args.is_given = f_.slope == kGiven;
    args.flat = f_.slope == kBox ? 0.5f : 1.0f;
    args.tilt = f_.slope == kBox ? 0.0f : 1.0f;
    args.du = du_.get() + first * width_;
    args.current = f_.i && !f_.h ? current_.get() + first * width_ : nullptr;
    args.theta_sum = Sum(kThreshold, first);
    args.sum_stride = f_.learned * l_.neurons;
    if (args.also != nullptr || args.counts != nullptr) {
      RunOnWidest<ThroughSpikes<true>>(args);
    } else {
      RunOnWidest<ThroughSpikes<false>>(args);
    }
  }

  // The step of a membrane that is a sum of two currents, and nothing else.
  void ThroughCurrents(int64_t t, int64_t first, int64_t rows) {
    const bool is_last = t + 1 == l_.steps;
    for (int64_t r = first; r < first + rows; ++r) {
      float* du = du_.get() + r * width_;
      const float* outer =
          f_.du_trace ? Trace(f_.du_trace, t) + r * l_.neurons : nullptr;
      for (int64_t n = 0; n < width_; ++n) {
        du[n] = (is_last ? du[n] : 0.0f) + (outer != nullptr ? outer[n] : 0.0f);
      }
    }
    Through(t, first, rows);
    CurrentsArgs args{};
    args.rows = rows;
    args.width = width_;
    args.is_last = is_last;
    args.alpha = Constants(kAlpha);
    args.beta = Constants(kBeta);
    args.gain = Constants(kGain);
    args.i = current_.get() + first * width_;
    args.h = second_.get() + first * width_;
    args.du = du_.get() + first * width_;
    args.dx = dx_.get() + first * width_;
    RunOnWidest<Currents>(args);
    for (int64_t r = first; r < first + rows; ++r) {
      float* row = dx_.get() + r * width_;
      if (l_.rule == kZero && l_.is_delayed) {
        const auto clear = [&](int64_t n) {
          Clear(r * width_ + n);
          row[n] = 0.0f;
        };
        if (t > 0) {
          ForBits(f_.fired, t - 1, r, clear);
        } else {
          const float* z = State(f_.z, r);
          for (int64_t n = 0; n < width_; ++n) {
            const float keep = 1.0f - z[n];
            current_[r * width_ + n] *= keep;
            second_[r * width_ + n] *= keep;
            row[n] *= keep;
          }
        }
      }
    }
  }

  void Clear(int64_t at) { current_[at] = second_[at] = 0.0f; }

  // What a delayed reset to zero takes, and the gradient of alpha.
  void Spikes(int64_t t, int64_t r) {
    float* du = du_.get() + r * width_;
    float* current = f_.i ? current_.get() + r * width_ : nullptr;
    if (l_.is_delayed && l_.rule == kZero) {
      if (t > 0) {
        ForBits(f_.fired, t - 1, r, [&](int64_t n) {
          if (current != nullptr) current[n] -= du[n];
          du[n] = 0.0f;
        });
      } else {
        const float* z = State(f_.z, r);
        for (int64_t n = 0; n < width_; ++n) {
          if (current != nullptr) current[n] -= z[n] * du[n];
          du[n] -= z[n] * du[n];
        }
      }
    }
    if (float* alpha_sum = Sum(kAlpha, r)) {
      const float* i =
          t > 0 ? Trace(f_.i_trace, t - 1) + r * l_.neurons : State(f_.i, r);
      RunOnWidest<AddProduct>(ProductArgs{width_, i, current, alpha_sum});
    }
  }

  void FinishCurrents(int64_t r) {
    const bool hard = l_.rule == kZero && !l_.is_delayed;  // delayed: done in its step
    const float* z = State(f_.z, r);
    for (int64_t n = 0; n < width_; ++n) {
      const float keep = hard ? 1.0f - z[n] : 1.0f;
      State(f_.di, r)[n] = Constants(kAlpha)[n] * current_[r * width_ + n] * keep;
      State(f_.dh, r)[n] = Constants(kBeta)[n] * second_[r * width_ + n] * keep;
      State(f_.du, r)[n] = State(f_.dz, r)[n] = 0.0f;
    }
  }

  void Finish(int64_t r) {
    if (f_.h) return FinishCurrents(r);
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
      dz[n] = !l_.is_attached ? 0.0f
              : soft          ? -theta[n] * through
              : hard          ? -u[n] * through
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
  Array<float> du_, current_, second_, scale_, dx_;
};

}  // namespace spikejax

#endif  // SPIKEJAX_LIF_TILE_BACKWARD_H_

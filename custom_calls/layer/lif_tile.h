// Some rows and columns of a layer of leaky integrate-and-fire neurons, forwards.
#ifndef SPIKEJAX_LIF_TILE_H_
#define SPIKEJAX_LIF_TILE_H_

#include <cstdint>
#include <cstring>
#include <type_traits>

#include "base/isa.h"
#include "layer/layer.h"
#include "layer/lif_step.h"
#include "layer/tile.h"

namespace spikejax {

inline void RunStep(const Forward& f, bool first, const StepArgs& args) {
  const auto pick = [&](auto delayed, auto drive) {
    if (first) {
      RunOnWidest<Step<delayed.value, drive.value, true>>(args);
    } else {
      RunOnWidest<Step<delayed.value, drive.value, false>>(args);
    }
  };
  const auto choose = [&](auto delayed) {
    if (f.h) {
      pick(delayed, std::integral_constant<Drive, Drive::kTwoCurrents>{});
    } else if (f.i) {
      pick(delayed, std::integral_constant<Drive, Drive::kCurrent>{});
    } else {
      pick(delayed, std::integral_constant<Drive, Drive::kInput>{});
    }
  };
  f.layer.is_delayed ? choose(std::true_type{}) : choose(std::false_type{});
}

inline void PutSpikes(float* to, StepArgs& args) { args.spikes = to; }

template <typename T>
void PutSpikes(T* to, StepArgs& args) {
  args.half_spikes = &to->bits;
  args.one = Store<T>(1.0f).bits;
}

// A tile and what it carries from step to step.
class LifTile : public TileBase {
 public:
  using Given = Forward;

  LifTile(const Forward& f, const LayerTiles& tiles, int64_t team, int64_t block)
      : TileBase(f, tiles, team, block), f_(f) {
    u_ = Uninitialised<float>(rows_ * width_);
    if (f.i) i_ = Uninitialised<float>(rows_ * width_);
    if (f.h) h_ = Uninitialised<float>(rows_ * width_);
    for (int64_t r = 0; r < rows_; ++r) {
      std::memcpy(u_.get() + r * width_, State(f.u, r), width_ * 4);
      if (f.i) std::memcpy(i_.get() + r * width_, State(f.i, r), width_ * 4);
      if (f.h) std::memcpy(h_.get() + r * width_, State(f.h, r), width_ * 4);
    }
  }

  // One step of all rows, whose currents are at x.
  void Advance(int64_t t, const Rows& x) { Advance(t, 0, rows_, x); }

  // The same of some rows: a step is done when all of them have been through it.
  void Advance(int64_t t, int64_t first, int64_t rows, const Rows& x) {
    const int64_t words = first * l_.words;
    const int64_t neurons = first * l_.neurons;
    StepArgs args{};
    args.rows = rows;
    args.width = width_;
    args.constants = Constants(0);
    args.neurons = l_.neurons;
    args.words = l_.words;
    args.x = x.data;
    args.x_stride = x.stride;
    args.z = State(f_.z, first);
    args.u = u_.get() + first * width_;
    args.i = f_.i ? i_.get() + first * width_ : args.u;
    args.h = f_.h ? h_.get() + first * width_ : args.u;
    args.fired = Trace(f_.fired, t, l_.words, column_ / kWord + words);
    args.wanted = Trace(f_.wanted, t, l_.words, column_ / kWord + words);
    if (f_.spikes) {
      f_.spikes.Visit(group_, At(t) + neurons, [&](auto* to) { PutSpikes(to, args); });
    }
    args.u_trace = Trace(f_.u_trace, t, l_.neurons, column_ + neurons);
    args.i_trace = Trace(f_.i_trace, t, l_.neurons, column_ + neurons);
    args.distance = f_.distance ? distance_.get() + first : nullptr;
    args.soft = l_.rule == kSubtract ? 1.0f : 0.0f;
    args.hard = l_.rule == kZero ? 1.0f : 0.0f;
    RunStep(f_, t == 0, args);
    if (f_.counts) {
      RunOnWidest<CountSpikes>(CountSpikesArgs{rows, width_, args.fired, l_.words,
                                               State(f_.counts, first), l_.neurons});
    }
  }

  void Finish() const {
    for (int64_t r = 0; r < rows_; ++r) {
      const float* u = u_.get() + r * width_;
      const float* theta = Constants(kThreshold);
      float* z = State(f_.z_end, r);
      std::memcpy(State(f_.u_end, r), u, width_ * 4);
      if (f_.i) std::memcpy(State(f_.i_end, r), i_.get() + r * width_, width_ * 4);
      if (f_.h) std::memcpy(State(f_.h_end, r), h_.get() + r * width_, width_ * 4);
      for (int64_t n = 0; n < width_; ++n) z[n] = u[n] - theta[n] > 0.0f ? 1.0f : 0.0f;
    }
  }

 private:
  const Forward& f_;
  Array<float> u_, i_, h_;
};

}  // namespace spikejax

#endif  // SPIKEJAX_LIF_TILE_H_

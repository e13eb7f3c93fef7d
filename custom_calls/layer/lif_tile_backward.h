// Some rows and columns of a layer of leaky integrate-and-fire neurons, backwards.
#ifndef SPIKEJAX_LIF_TILE_BACKWARD_H_
#define SPIKEJAX_LIF_TILE_BACKWARD_H_

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <memory>

#include "base/isa.h"
#include "bits/bit_events.h"
#include "bits/events.h"
#include "layer/distances.h"
#include "layer/layer.h"
#include "layer/lif_backward.h"
#include "layer/lif_step_backward.h"
#include "layer/read_out.h"
#include "matmul/gather.h"

namespace spikejax {

// What a tile carries from step to step.
//
// A step is Find, then, where there are recurrent weights, dots() filled with the
// cotangents that come back through them to the neurons found, then Retreat.
class BackwardTile {
 public:
  BackwardTile(const Backward& f, const LayerTiles& tiles, int64_t team, int64_t block)
      : f_(f),
        l_(f.layer),
        group_(team / tiles.row_blocks),
        row_(team % tiles.row_blocks * tiles.row_block),
        rows_(std::min(tiles.row_block, l_.batch - row_)),
        column_(block * tiles.column_block),
        width_(std::min(tiles.column_block, l_.neurons - column_)),
        words_(Blocks(width_, kWord)) {
    du_ = Uninitialised<float>(rows_ * width_);
    if (f.i) current_ = Uninitialised<float>(rows_ * width_);
    if (f.h) second_ = Uninitialised<float>(rows_ * width_);
    if (f.h) dx_ = Uninitialised<float>(rows_ * width_);
    if (f.dz_trace && !f.dz_trace.is_float()) {
      outer_ = Uninitialised<float>(rows_ * width_);
    }
    if (f.dzs_also && !f.dzs_also.is_float()) {
      also_ = Uninitialised<float>(rows_ * width_);
    }
    if (f.dy) {
      dy_ = Uninitialised<float>(rows_ * f.outputs);
      const int64_t padded = words_ * kWord;
      w_out_ = Uninitialised<float>(f.outputs * (padded + width_));
      std::fill_n(w_out_.get(), f.outputs * padded, 0.0f);
      const auto scratch = Uninitialised<float>(f.outputs * width_);
      const Rows w =
          f.w_out.Read(group_, column_, f.outputs, l_.neurons, width_, scratch.get());
      for (int64_t k = 0; k < f.outputs; ++k) {
        float* row = w_out_.get() + k * padded;
        float* of_neuron = w_out_.get() + f.outputs * padded + k;
        for (int64_t n = 0; n < width_; ++n) {
          row[n] = of_neuron[n * f.outputs] = w.data[k * w.stride + n];
        }
      }
    }
    if (f.dz_list) list_ = f.list_end[group_ * tiles.column_blocks + block];
    dz_ = Uninitialised<float>(rows_ * width_);
    begin_ = Uninitialised<int64_t>(rows_ + 1);
    distances_ = std::make_unique<DistanceReader[]>(rows_);
    distance_ = std::make_unique<const float*[]>(rows_);
    apart_ = Uninitialised<float>(rows_ * width_);
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
      int64_t size = 0;
      RunOnWidest<Popcount>(PopcountArgs{Bits(f.wanted, 0, r), l_.steps,
                                         l_.batch * l_.words, words_, &size});
      distances_[r] =
          DistanceReader(reinterpret_cast<const float*>(f.distance.at(group_)), l_,
                         column_, width_, row_ + r, size);
    }
  }

  int64_t group() const { return group_; }
  int64_t row() const { return row_; }
  int64_t rows() const { return rows_; }
  int64_t column() const { return column_; }
  int64_t width() const { return width_; }

  // The cotangents of the input in the step that was last.
  Rows dx() const { return {(f_.h ? dx_ : f_.i ? current_ : du_).get(), width_}; }

  // Where the tile's first row begins in an array (G, T, B, N); null if absent.
  float* Trace(const Field<float>& field, int64_t t) const {
    return field ? field.at(group_) + At(t) : nullptr;
  }
  int64_t At(int64_t t) const { return (t * l_.batch + row_) * l_.neurons + column_; }

  // Bits of row r at t.
  const uint32_t* Bits(const Field<uint32_t>& field, int64_t t, int64_t r) const {
    return field.at(group_) + (t * l_.batch + row_ + r) * l_.words + column_ / kWord;
  }

  // Counts where cotangents of the spikes at t are wanted, and asks for them.
  int64_t Find(int64_t t) {
    begin_[0] = 0;
    RunOnWidest<CountRows>(CountRowsArgs{Bits(f_.wanted, t, 0), rows_, l_.words, width_,
                                         begin_.get() + 1});
    for (int64_t r = 0; r < rows_; ++r) {
      const int64_t count = begin_[r + 1];
      begin_[r + 1] += begin_[r];
      Prefetch(distances_[r].Expected(count), 0, count * sizeof(float));
      if (f_.dz_trace) AskFor(f_.dz_trace, t, r);
      if (f_.dzs_also) AskFor(f_.dzs_also, t, r);
    }
    const int64_t size = begin_[rows_];
    if (f_.dz_list) {
      ReadList(t, size);
    } else if (!f_.w && HasInner()) {
      std::fill_n(dz_.get(), size, 0.0f);
    }
    return size;
  }

  // One number for everything that was found, where there are recurrent weights.
  float* dots() { return dz_.get(); }

  // The cotangents at t from those at t + 1; those of the input are returned, put into
  // dxs and added up for the bias where they are wanted.
  Rows Retreat(int64_t t) { return Retreat(t, 0, rows_); }

  // The same of some rows.
  Rows Retreat(int64_t t, int64_t first, int64_t rows) {
    Back(t, first, rows);
    const Rows dx{this->dx().data + first * width_, width_};
    if (f_.dxs) {
      f_.dxs.Write(group_, At(t) + first * l_.neurons, rows, l_.neurons, width_, dx,
                   f_.streams);
    }
    if (float* sum = Sum(kBias, first)) {
      RunOnWidest<Sums>(
          SumsArgs{rows, width_, dx.data, dx.stride, sum, kLearned * l_.neurons});
    }
    return dx;
  }

  // The cotangents of the state before the first step.
  void Finish() {
    for (int64_t r = 0; r < rows_; ++r) Finish(r);
  }

 private:
  // Asks for what of row r of an array (G, T, B, N) is wanted at t.
  void AskFor(const Edge& trace, int64_t t, int64_t r) const {
    const uint32_t* words = Bits(f_.wanted, t, r);
    trace.Visit(group_, At(t) + r * l_.neurons, [&](const auto* outer) {
      for (int64_t i = 0; i < words_; ++i) {
        if (words[i] == 0) continue;
        Prefetch(outer + i * kWord, 0, kWord * sizeof(*outer));
      }
    });
  }

  // Those of the spikes at t, of which the tile's rows have `size`.
  void ReadList(int64_t t, int64_t size) {
    const auto count = [&](int64_t first, int64_t last) {
      int64_t found = 0;
      RunOnWidest<Popcount>(PopcountArgs{Bits(f_.wanted, t, first), last - first,
                                         l_.words, words_, &found});
      return found;
    };
    list_ -= count(rows_, l_.batch - row_) + size;
    const Rows list = f_.dz_list.Read(group_, list_, 1, size, size, dz_.get());
    if (f_.dz_list.is_float()) std::copy_n(list.data, size, dz_.get());
    list_ -= count(-row_, 0);
  }

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

  // Row r of an array (G, B, N), or its sum of a constant.
  float* State(const Field<float>& field, int64_t r) const {
    if (!field) return nullptr;
    return field.at(group_) + (row_ + r) * l_.neurons + column_;
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

  bool Attached() const { return l_.is_attached && l_.rule != kNone; }

  // Whether there are cotangents of spikes of which only those that are wanted are
  // known.
  bool HasInner() const { return f_.w || f_.dz_list || f_.dy || Attached(); }

  // `visit(n)` for the bits of row r at t.
  template <typename Visit>
  void ForBits(const Field<uint32_t>& field, int64_t t, int64_t r,
               const Visit& visit) const {
    const uint32_t* words = Bits(field, t, r);
    for (int64_t i = 0; i < words_; ++i) {
      for (uint32_t word = words[i]; word != 0; word &= word - 1) {
        visit(i * kWord + LowestBit(word));
      }
    }
  }

  // What the reset at t + 1 takes from the cotangents of the spikes at t.
  void Reset(int64_t t, int64_t r) {
    float* du = du_.get() + r * width_;  // of the membrane at t + 1
    const float* theta = Constants(kThreshold);
    distance_[r] =
        distances_[r].Back(begin_[r + 1] - begin_[r], apart_.get() + r * width_);
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

  // Adds what the spikes at t are read out to.
  void ReadOuts(int64_t t, int64_t first, int64_t rows) {
    const int64_t row = t * l_.batch + row_ + first;
    const Rows dy =
        f_.dy.Read(group_, row * f_.outputs, rows, f_.outputs, f_.outputs, dy_.get());
    const int64_t padded = words_ * kWord;
    RunOnWidest<ReadOut>(
        ReadOutArgs{rows, width_, f_.outputs, Bits(f_.wanted, t, first), l_.words,
                    begin_.get() + first, dy.data, w_out_.get(), padded,
                    w_out_.get() + f_.outputs * padded, dz_.get()});
  }

  // What comes through the spikes at t to the membrane and the current.
  void Through(int64_t t, int64_t first, int64_t rows) {
    if (f_.dy) ReadOuts(t, first, rows);
    const bool is_last = t + 1 == l_.steps;
    SpikesArgs args{};
    args.rows = rows;
    args.width = width_;
    args.neurons = l_.neurons;
    args.words = l_.words;
    args.wanted = Bits(f_.wanted, t, first);
    args.begin = begin_.get() + first;
    args.distance = distance_.get() + first;
    args.dz = HasInner() ? dz_.get() : nullptr;
    if (f_.dz_trace) {  // what comes from outside of the layer
      const Rows outer = f_.dz_trace.Read(group_, At(t) + first * l_.neurons, rows,
                                          l_.neurons, width_, outer_.get());
      args.outer = outer.data;
      args.outer_stride = outer.stride;
    }
    args.end = is_last ? State(f_.dz_end, first) : nullptr;
    if (f_.dzs_also) {
      const Rows also = f_.dzs_also.Read(group_, At(t) + first * l_.neurons, rows,
                                         l_.neurons, width_, also_.get());
      args.also = also.data;
      args.also_stride = also.stride;
    }
    args.counts = State(f_.dcounts, first);
    args.scale = scale_.get();
    args.inverse = scale_.get() + width_;
    args.is_given = f_.slope == kGiven;
    args.flat = f_.slope == kBox ? 0.5f : 1.0f;
    args.tilt = f_.slope == kBox ? 0.0f : 1.0f;
    args.du = du_.get() + first * width_;
    args.current = f_.i && !f_.h ? current_.get() + first * width_ : nullptr;
    args.theta_sum = Sum(kThreshold, first);
    args.sum_stride = kLearned * l_.neurons;
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
  const Layer& l_;
  const int64_t group_, row_, rows_, column_, width_, words_;
  Array<float> du_, current_, second_, dz_, scale_, dx_, outer_, also_, dy_, w_out_;
  int64_t list_ = 0;      // what of the list comes from here on has been read
  Array<int64_t> begin_;  // of what was found in row r
  std::unique_ptr<DistanceReader[]> distances_;
  std::unique_ptr<const float*[]> distance_;  // those of a step, of every row
  Array<float> apart_;                        // for those that do not lie together
};

}  // namespace spikejax

#endif  // SPIKEJAX_LIF_TILE_BACKWARD_H_

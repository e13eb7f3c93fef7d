// Rows and columns of a layer that go back through time together, and the cotangents
// of their spikes.
#ifndef SPIKEJAX_TILE_BACKWARD_H_
#define SPIKEJAX_TILE_BACKWARD_H_

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <memory>

#include "base/isa.h"
#include "base/memory.h"
#include "bits/bit_events.h"
#include "bits/events.h"
#include "layer/distances.h"
#include "layer/layer.h"
#include "layer/lif_backward.h"
#include "layer/lif_step_backward.h"
#include "layer/read_out.h"

namespace spikejax {

// A step is Find, then, where there are recurrent weights, dots() filled with the
// cotangents that come back through them to the neurons found, then the Retreat of who
// knows the equation.
class BackwardTileBase {
 public:
  // `has_inner`: whether the equation itself has cotangents of spikes, where wanted.
  BackwardTileBase(const Backward& f, const LayerTiles& tiles, int64_t team,
                   int64_t block, bool has_inner)
      : l_(f.layer),
        group_(team / tiles.row_blocks),
        row_(team % tiles.row_blocks * tiles.row_block),
        rows_(std::min(tiles.row_block, l_.batch - row_)),
        column_(block * tiles.column_block),
        width_(std::min(tiles.column_block, l_.neurons - column_)),
        words_(Blocks(width_, kWord)),
        f_(f),
        has_inner_(f.w || f.few || f.dz_list || f.dy || has_inner) {
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
    for (int64_t r = 0; r < rows_; ++r) {
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
    } else if (!f_.w && !f_.few && HasInner()) {
      std::fill_n(dz_.get(), size, 0.0f);
    }
    return size;
  }

  // One number for everything that was found, where there are recurrent weights.
  float* dots() { return dz_.get(); }

 protected:
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
    return f_.sums + (row * f_.learned + which) * l_.neurons + column_;
  }

  void Start(const Field<float>& end, int64_t r, float* to) const {
    to += r * width_;
    if (end) {
      std::memcpy(to, State(end, r), width_ * 4);
    } else {
      std::fill_n(to, width_, 0.0f);
    }
  }

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

  // Whether there are cotangents of spikes of which only those that are wanted are
  // known.
  bool HasInner() const { return has_inner_; }

  // The numbers kept of row r at t, of which the last step has been read.
  void ReadDistances(int64_t r) {
    distance_[r] =
        distances_[r].Back(begin_[r + 1] - begin_[r], apart_.get() + r * width_);
  }

  // What comes to the spikes at t of some rows from outside of the layer.
  struct Outer {
    Rows trace, also;
    const float* end;
    const float* counts;
  };
  Outer ReadOuter(int64_t t, int64_t first, int64_t rows) const {
    Outer found{};
    const int64_t at = At(t) + first * l_.neurons;
    if (f_.dz_trace) {
      found.trace =
          f_.dz_trace.Read(group_, at, rows, l_.neurons, width_, outer_.get());
    }
    if (f_.dzs_also) {
      found.also = f_.dzs_also.Read(group_, at, rows, l_.neurons, width_, also_.get());
    }
    found.end = t + 1 == l_.steps ? State(f_.dz_end, first) : nullptr;
    found.counts = State(f_.dcounts, first);
    return found;
  }

  // Puts the cotangents of the input of some rows where they are wanted, and adds them
  // up for the bias.
  Rows PutOut(int64_t t, int64_t first, int64_t rows, const Rows& dx) {
    if (f_.dxs) {
      f_.dxs.Write(group_, At(t) + first * l_.neurons, rows, l_.neurons, width_, dx,
                   f_.streams);
    }
    if (float* sum = Sum(kBias, first)) {
      RunOnWidest<Sums>(
          SumsArgs{rows, width_, dx.data, dx.stride, sum, f_.learned * l_.neurons});
    }
    return dx;
  }

  const Layer& l_;
  const int64_t group_, row_, rows_, column_, width_, words_;
  Array<float> dz_;
  Array<int64_t> begin_;                      // of what was found in row r
  std::unique_ptr<const float*[]> distance_;  // those of a step, of every row

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

  const Backward& f_;
  const bool has_inner_;
  Array<float> outer_, also_, dy_, w_out_;
  int64_t list_ = 0;  // what of the list comes from here on has been read
  std::unique_ptr<DistanceReader[]> distances_;
  Array<float> apart_;  // for those that do not lie together
};

}  // namespace spikejax

#endif  // SPIKEJAX_TILE_BACKWARD_H_

// Rows and columns of a layer that go through time together, forwards.
#ifndef SPIKEJAX_TILE_H_
#define SPIKEJAX_TILE_H_

#include <algorithm>
#include <cstdint>
#include <memory>

#include "base/memory.h"
#include "layer/distances.h"
#include "layer/edge.h"
#include "layer/layer.h"

namespace spikejax {

// What a layer of any neurons reads and writes.
struct Forward {
  Layer layer;
  Edge xs;
  Field<float> i, h, u, z, y, constants, w;
  Connections few;    // in the place of w
  Field<uint32_t> x;  // spikes that come in, instead of xs, and
  Edge w_in;          // the weights (inputs, N) they go through
  int64_t inputs = 0, x_words = 0;
  Field<uint32_t> fired, wanted, distance;
  Edge spikes;
  Field<float> u_trace, i_trace, i_end, h_end, u_end, z_end;
  Field<float> counts;  // of every neuron's spikes
};

// Where a tile lies, and how far its neurons were from threshold.
class TileBase {
 public:
  TileBase(const Forward& f, const LayerTiles& tiles, int64_t team, int64_t block)
      : l_(f.layer),
        group_(team / tiles.row_blocks),
        row_(team % tiles.row_blocks * tiles.row_block),
        rows_(std::min(tiles.row_block, l_.batch - row_)),
        column_(block * tiles.column_block),
        width_(std::min(tiles.column_block, l_.neurons - column_)),
        base_(f) {
    distance_ = std::make_unique<DistanceWriter[]>(rows_);
    if (f.xs && !f.xs.is_float()) x_ = Uninitialised<float>(rows_ * width_);
    for (int64_t r = 0; r < rows_; ++r) {
      if (f.counts) std::fill_n(State(f.counts, r), width_, 0.0f);
      if (f.distance) {
        distance_[r] = DistanceWriter(reinterpret_cast<float*>(f.distance.at(group_)),
                                      l_, column_, width_, row_ + r);
      }
    }
  }

  int64_t group() const { return group_; }
  int64_t row() const { return row_; }
  int64_t rows() const { return rows_; }
  int64_t column() const { return column_; }
  int64_t width() const { return width_; }

  // Where the tile's first row begins in an array (G, T, B, size); null if absent.
  template <typename T>
  T* Trace(const Field<T>& field, int64_t t, int64_t size, int64_t from) const {
    if (!field) return nullptr;
    return field.at(group_) + (t * l_.batch + row_) * size + from;
  }
  Rows Input(int64_t t) const {
    return base_.xs.Read(group_, At(t), rows_, l_.neurons, width_, x_.get());
  }
  int64_t At(int64_t t) const {  // the same, of an array (G, T, B, N), in a group
    return (t * l_.batch + row_) * l_.neurons + column_;
  }
  const float* Constants(int64_t which) const {
    return base_.constants.at(group_) + which * l_.neurons + column_;
  }
  // Row r of an array (G, B, N).
  float* State(const Field<float>& field, int64_t r) const {
    return field.at(group_) + (row_ + r) * l_.neurons + column_;
  }

 protected:
  const Layer& l_;
  const int64_t group_, row_, rows_, column_, width_;
  std::unique_ptr<DistanceWriter[]> distance_;

 private:
  const Forward& base_;
  Array<float> x_;
};

}  // namespace spikejax

#endif  // SPIKEJAX_TILE_H_

// Tiles of a recurrent layer that hear each other, backwards.
#ifndef SPIKEJAX_LIF_TEAM_BACKWARD_H_
#define SPIKEJAX_LIF_TEAM_BACKWARD_H_

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <memory>
#include <vector>

#include "base/isa.h"
#include "base/memory.h"
#include "bits/events.h"
#include "bits/step_events.h"
#include "dense/dense_product.h"
#include "dense/tile_weights.h"
#include "layer/layer.h"
#include "layer/lif_step_backward.h"
#include "layer/lif_tile_backward.h"
#include "matmul/dots.h"
#include "matmul/gather.h"

namespace spikejax {

// Tiles of the same rows, and what each of them found out for all of them.
template <typename BackwardTile>
class BackwardTeam {
 public:
  using Given = typename BackwardTile::Given;

  BackwardTeam(const Given& f, const LayerTiles& tiles, int64_t team)
      : f_(f),
        l_(f.layer),
        block_(tiles.column_block),
        dense_(tiles.column_blocks),
        cut_(tiles.column_blocks),
        is_packed_(tiles.column_blocks),
        is_cut_(tiles.column_blocks),
        wanted_(2 * tiles.column_blocks),
        share_(2 * tiles.column_blocks) {
    for (int64_t block = 0; block < tiles.column_blocks; ++block) {
      tiles_.emplace_back(f, tiles, team, block);
      const BackwardTile& tile = tiles_.back();
      weights_.emplace_back(f.w.at(tile.group()) + tile.column(), l_.neurons,
                            l_.neurons, tile.width());
      for (int64_t parity = 0; parity < 2; ++parity) {
        part_.push_back(
            Uninitialised<float>(tile.rows() * tiles.column_blocks * block_ * kLanes));
      }
      if (l_.steps > 1) List(l_.steps - 2, block);
    }
  }

  int64_t size() const { return static_cast<int64_t>(tiles_.size()); }

  // A step of a tile, and what it is to the other tiles.
  void Retreat(int64_t t, int64_t block) {
    BackwardTile& tile = tiles_[block];
    Collect(t, block);
    is_packed_[block] = is_cut_[block] = false;
    // A few rows at a time, which stay in L1; all of them where some share weights.
    const int64_t some = t == 0 || !AllAreFew(t - 1) ? tile.rows() : kRowsAtOnce;
    for (int64_t first = 0; first < tile.rows(); first += some) {
      const int64_t rows = std::min(some, tile.rows() - first);
      tile.Retreat(t, first, rows);
      for (int64_t to = 0; t > 0 && to < size(); ++to) {
        if (to != block) Answer(t, block, to, first, rows);
      }
    }
    if (f_.streams) StreamsDone();
    if (t == 0) return tile.Finish();
    if (t > 1) List(t - 2, block);
  }

  // What it is to its own neurons: no other tile waits for it.
  void Rest(int64_t t, int64_t block) {
    if (t > 0) Answer(t, block, block, 0, tiles_[block].rows());
  }

 private:
  // How many of a tile's neurons want the cotangents of their spikes: a few of them,
  // most of them in several rows, or so many that it is a dense product.
  enum Share : char { kFew, kMany, kMost };
  static constexpr int64_t kSeveral = 3;  // rows that want a neuron, on average
  static constexpr int64_t kRowsAtOnce = 16;

  bool AllAreFew(int64_t t) const {
    for (int64_t block = 0; block < size(); ++block) {
      if (share_[2 * block + t % 2] != kFew) return false;
    }
    return true;
  }

  // Lists where a tile wants cotangents of its spikes at t, for all tiles.
  void List(int64_t t, int64_t block) {
    const BackwardTile& tile = tiles_[block];
    wanted_[2 * block + t % 2].Find(tile.Bits(f_.wanted, t, 0), l_.words, tile.rows(),
                                    tile.width());
    // Of the whole batch: which rows make a team depends on the number of threads.
    int64_t count = 0;
    RunOnWidest<Popcount>(PopcountArgs{tile.Bits(f_.wanted, t, -tile.row()), l_.batch,
                                       l_.words, Blocks(tile.width(), kWord), &count});
    Share& share = share_[2 * block + t % 2];
    if (IsDenseList(count, l_.batch, tile.width())) {
      share = kMost;
    } else if (count <= kSeveral * tile.width()) {
      share = kFew;
    } else {
      share = kMany;
      wanted_[2 * block + t % 2].Sort(tile.rows(), tile.width());
    }
  }

  // The cotangents at t that came back through the weights of all tiles.
  void Collect(int64_t t, int64_t block) {
    BackwardTile& tile = tiles_[block];
    const int64_t count = tile.Find(t);
    float* dots = tile.dots();
    if (t + 1 == l_.steps) {
      std::fill_n(dots, count, 0.0f);
      return;
    }
    const StepEvents& wanted = wanted_[2 * block + t % 2];
    const Share share = share_[2 * block + t % 2];
    for (int64_t from = 0; from < size(); ++from) {
      const float* part = Part(t, from, block);
      if (share == kMost) {
        for (int64_t r = 0; r < tile.rows(); ++r, part += block_) {
          for (int64_t k = wanted.begin[r]; k < wanted.begin[r + 1]; ++k) {
            const float dot = part[wanted.neuron[k]];
            dots[k] = from == 0 ? dot : dots[k] + dot;
          }
        }
        continue;
      }
      if (share == kMany) {
        for (int64_t k = 0; k < count; ++k) {
          const float dot = part[wanted.place[k]];
          dots[k] = from == 0 ? dot : dots[k] + dot;
        }
        continue;
      }
      for (int64_t k = 0; k < count; ++k, part += kLanes) {
        const float dot = (part[0] + part[2]) + (part[1] + part[3]);
        dots[k] = from == 0 ? dot : dots[k] + dot;
      }
    }
  }

  // What a tile's dx at t is to the neurons of tile `to` that are wanted one step
  // before, of some rows: all of them where rows share weights.
  void Answer(int64_t t, int64_t block, int64_t to, int64_t first, int64_t rows) {
    const StepEvents& wanted = wanted_[2 * to + (t - 1) % 2];
    float* part = Part(t - 1, block, to);
    switch (share_[2 * to + (t - 1) % 2]) {
      case kMost:
        return AnswerDense(block, to, part);
      case kMany:
        weights_[block].Expect(tiles_[to].width(), l_.steps - t, l_.steps);
        return AnswerMany(block, to, wanted, part);
      case kFew:
        break;
    }
    TileWeights& w = weights_[block];
    const Rows dx = tiles_[block].dx();
    w.Expect(wanted.begin[first + rows] - wanted.begin[first], l_.steps - t, l_.steps);
    for (int64_t r = first; r < first + rows; ++r) {
      const int64_t begin = wanted.begin[r];
      RunOnWidest<Dots>(DotsArgs{tiles_[block].width(), w.stride(), w.row(to * block_),
                                 wanted.neuron.get() + begin,
                                 wanted.begin[r + 1] - begin, wanted.count - begin,
                                 dx.data + r * dx.stride, part + begin * kLanes});
    }
  }

  // The same by neuron, some columns after the other: part (wanted.count,).
  void AnswerMany(int64_t block, int64_t to, const StepEvents& wanted, float* part) {
    const BackwardTile& tile = tiles_[block];
    const Rows dx = tile.dx();
    const TileWeights& w = weights_[block];
    const int64_t piece = tile.rows() * kPiece;
    const int64_t pieces = Blocks(tile.width(), kPiece);
    Array<float>& cut = cut_[block];
    if (cut == nullptr) cut = Uninitialised<float>(pieces * piece);
    for (int64_t k = 0; k < pieces; ++k) {
      const int64_t width = std::min(kPiece, tile.width() - k * kPiece);
      float* to_piece = cut.get() + k * piece;
      for (int64_t r = 0; !is_cut_[block] && r < tile.rows(); ++r) {
        std::memcpy(to_piece + r * kPiece, dx.data + r * dx.stride + k * kPiece,
                    width * 4);
        std::fill_n(to_piece + r * kPiece + width, kPiece - width, 0.0f);
      }
      MultiplyListed({tiles_[to].width(), width, w.row(to * block_) + k * kPiece,
                      w.stride(), wanted.neuron_begin.get(), wanted.row.get(), to_piece,
                      part, k > 0});
    }
    is_cut_[block] = true;
  }

  // The same for all neurons of a tile, wanted or not: part (rows, block_).
  void AnswerDense(int64_t block, int64_t to, float* part) {
    const BackwardTile& tile = tiles_[block];
    const Rows dx = tile.dx();
    const int64_t rows = tile.rows();
    const int64_t panel = tile.width() * kPanelRows;
    Array<float>& dense = dense_[block];
    if (dense == nullptr)
      dense = Uninitialised<float>(Blocks(rows, kPanelRows) * panel);
    if (!is_packed_[block]) {
      RunOnWidest<RowPanels>(
          RowPanelsArgs{dx.data, rows, dx.stride, tile.width(), dense.get()});
    }
    is_packed_[block] = true;
    std::fill_n(part, rows * block_, 0.0f);
    weights_[block].Multiply<true>(dense.get(), panel, rows, tiles_[to].column(),
                                   tiles_[to].width(), part, block_);
  }

  // What tile `from` found for the neurons of tile `to` that are wanted at t.
  float* Part(int64_t t, int64_t from, int64_t to) const {
    return part_[2 * from + t % 2].get() + tiles_[0].rows() * block_ * to * kLanes;
  }

  const Given& f_;
  const Layer& l_;
  const int64_t block_;
  std::vector<BackwardTile> tiles_;
  std::vector<TileWeights> weights_;
  std::vector<Array<float>> dense_;       // dx in panels, where many are wanted
  std::vector<Array<float>> cut_;         // dx in pieces of a few columns
  std::vector<char> is_packed_, is_cut_;  // in this step
  std::vector<StepEvents> wanted_;        // of tile k in step t: 2 k + t % 2
  std::vector<Share> share_;              // likewise: how many they are
  std::vector<Array<float>> part_;
};

}  // namespace spikejax

#endif  // SPIKEJAX_LIF_TEAM_BACKWARD_H_

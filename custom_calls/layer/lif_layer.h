// A layer of (current-based) leaky integrate-and-fire neurons, forwards in time.
//
// Neurons that do not hear each other are cut into tiles of columns that walk through
// the whole sequence on their own, their state in cache. Where the input is spikes,
// the product with the weights is part of it: a tile's columns of w stay in L2, and
// currents never reach memory.
//
// Recurrent tiles go step by step: a tile owns columns of the weights, and reads rows
// of them for the spikes that all tiles fired in the step before. Every number is
// computed in one order, whatever the number of threads.
#ifndef SPIKEJAX_LIF_LAYER_H_
#define SPIKEJAX_LIF_LAYER_H_

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <vector>

#include "base/isa.h"
#include "base/memory.h"
#include "bits/bit_events.h"
#include "bits/events.h"
#include "bits/step_events.h"
#include "dense/dense_product.h"
#include "dense/tile_weights.h"
#include "layer/connected.h"
#include "layer/layer.h"
#include "layer/lif_step.h"
#include "layer/lif_tile.h"
#include "matmul/gather.h"
#include "runtime/in_step.h"
#include "runtime/parallel.h"

namespace spikejax {

// 1. Compute is in lif_step.h. 2. Buffers: rows, time, threads.

template <typename Tile>
bool RunApart(Pool& pool, const typename Tile::Given& f) {
  const LayerTiles tiles = LayerTiles::Abreast(f.layer, pool.size());
  return ParallelFor(pool, tiles.tasks(f.layer), [&](int64_t task) {
    std::vector<Tile> abreast = tiles.Make<Tile>(f, task);
    for (int64_t t = 0; t < f.layer.steps; ++t) {
      for (Tile& tile : abreast) tile.Advance(t, tile.Input(t));
    }
    for (Tile& tile : abreast) tile.Finish();
  });
}

// The input's spikes as lists for every row, all of them in one block. Currents are
// sums in float32, rounded to the type T of the weights.
template <typename Tile, typename T>
bool RunOnSpikes(Pool& pool, const typename Tile::Given& f) {
  constexpr int64_t kColumns = kTileColumns;
  const Layer& l = f.layer;
  const int64_t groups = f.x.stride == 0 ? 1 : l.groups;
  BitEvents events;
  if (!ListRows(pool, f.x.data, groups * l.steps * l.batch, f.inputs, kMostInputs,
                events)) {
    return false;
  }
  const LayerTiles tiles = LayerTiles::Apart(l, pool.size(), true);
  struct Scratch {
    LargePages<float> w;
    Array<float> current;
  };
  const auto make = [&] {
    return Scratch{LargePages<float>(f.inputs * kColumns),
                   Uninitialised<float>(tiles.row_block * kColumns)};
  };
  const auto run = [&](Scratch& scratch, int64_t task) {
    Tile tile(f, tiles, task / tiles.column_blocks, task % tiles.column_blocks);
    const int64_t row =
        (groups == 1 ? 0 : tile.group()) * l.steps * l.batch + tile.row();
    const int64_t* begin = events.begin.get() + row;
    float bias[kColumns] = {};
    std::memcpy(bias, tile.Constants(kBias), tile.width() * 4);
    Columns<T, kColumns> w(f.w_in.template at<T>(tile.group()) + tile.column(),
                           f.inputs, l.neurons, tile.width());
    // Copying the weights pays when a row of them is read more than once.
    if (begin[(l.steps - 1) * l.batch + tile.rows()] - begin[0] > f.inputs) {
      w.Copy(scratch.w.get());
    }
    for (int64_t t = 0; t < l.steps; ++t) {
      w.Sum(begin + t * l.batch, tile.rows(), events.at.get(), bias,
            scratch.current.get(), nullptr, kColumns, false);
      if constexpr (!std::is_same_v<T, float>) {
        const Rows current{scratch.current.get(), kColumns};
        RunOnWidest<Round<T>>(ConvertArgs<float, float>{current.data, kColumns,
                                                        scratch.current.get(), kColumns,
                                                        tile.rows(), kColumns});
      }
      tile.Advance(t, {scratch.current.get(), kColumns});
    }
    tile.Finish();
  };
  return ParallelTasks(pool, tiles.teams(l) * tiles.column_blocks, make, run);
}

// Tiles of the same rows, and which of their neurons fired in the last two steps.
template <typename Tile>
class Team {
 public:
  using Given = typename Tile::Given;

  Team(const Given& f, const LayerTiles& tiles, int64_t team)
      : f_(f),
        l_(f.layer),
        dense_(tiles.column_blocks),
        fired_(2 * tiles.column_blocks) {
    for (int64_t block = 0; block < tiles.column_blocks; ++block) {
      tiles_.emplace_back(f, tiles, team, block);
      const Tile& tile = tiles_.back();
      current_.push_back(Uninitialised<float>(tile.rows() * tile.width()));
      weights_.emplace_back(f.w.at(tile.group()) + tile.column(), l_.neurons,
                            l_.neurons, tile.width());
    }
  }

  int64_t size() const { return static_cast<int64_t>(tiles_.size()); }

  // A step of a tile, which had what it hears from outside and from itself.
  void Advance(int64_t t, int64_t block) {
    Tile& tile = tiles_[block];
    if (t == 0) {
      Start(t, block);
      FeedState(block);
    }
    // A few rows at a time, which stay in L1; all of them where a product is dense.
    const int64_t some = t == 0 || AnyIsDense(t - 1, block) ? tile.rows() : kRowsAtOnce;
    for (int64_t first = 0; first < tile.rows(); first += some) {
      const int64_t rows = std::min(some, tile.rows() - first);
      for (int64_t from = 0; t > 0 && from < size(); ++from) {
        if (from != block) Feed(t - 1, block, from, first, rows);
      }
      tile.Advance(t, first, rows,
                   {current_[block].get() + first * tile.width(), tile.width()});
    }
    fired_[2 * block + t % 2].Find(
        tile.Trace(f_.fired, t, l_.words, tile.column() / kWord), l_.words, tile.rows(),
        tile.width());
    if (t + 1 == l_.steps) tile.Finish();
  }

  // Begins its next step with what it hears from itself: no other tile waits for it.
  void Rest(int64_t t, int64_t block) {
    if (t + 1 == l_.steps) return;
    Start(t + 1, block);
    Feed(t, block, block, 0, tiles_[block].rows());
  }

 private:
  static constexpr int64_t kRowsAtOnce = 16;

  // How many rows a tile has depends on the number of threads, so this may change no
  // bit: never where zero times a weight is not zero.
  bool IsDense(int64_t t, int64_t block, int64_t from) {
    return spikejax::IsDense(fired_[2 * from + t % 2].count, tiles_[block].rows(),
                             tiles_[from].width()) &&
           weights_[block].AreFinite();
  }

  bool AnyIsDense(int64_t t, int64_t block) {
    for (int64_t from = 0; from < size(); ++from) {
      if (from != block && IsDense(t, block, from)) return true;
    }
    return false;
  }

  // The currents at t that come from outside.
  void Start(int64_t t, int64_t block) {
    const Tile& tile = tiles_[block];
    const Rows x = tile.Input(t);
    for (int64_t r = 0; r < tile.rows(); ++r) {
      RunOnWidest<Current>(CurrentArgs{tile.width(), x.data + r * x.stride,
                                       tile.Constants(kBias),
                                       current_[block].get() + r * tile.width()});
    }
  }

  // Adds what fired at t in tile `from` to the currents of some rows: all of them where
  // the product is dense.
  void Feed(int64_t t, int64_t block, int64_t from, int64_t first, int64_t rows) {
    if (IsDense(t, block, from)) return FeedDense(t, block, from);
    const StepEvents& fired = fired_[2 * from + t % 2];
    weights_[block].Expect(fired.begin[first + rows] - fired.begin[first], t + 1,
                           l_.steps);
    for (int64_t r = first; r < first + rows; ++r) {
      const int64_t begin = fired.begin[r];
      Add(block, r, tiles_[from].column(), fired.neuron.get() + begin,
          fired.begin[r + 1] - begin, fired.count - begin, nullptr);
    }
  }

  // The same sums, of all neurons.
  void FeedDense(int64_t t, int64_t block, int64_t from) {
    const Tile& tile = tiles_[block];
    const Tile& source = tiles_[from];
    const int64_t panel = Blocks(source.width(), kWord) * kWord * kPanelRows;
    if (dense_[block] == nullptr) {
      const int64_t most = Blocks(tiles_[0].width(), kWord) * kWord;
      dense_[block] =
          Uninitialised<float>(Blocks(tile.rows(), kPanelRows) * kPanelRows * most);
    }
    float* spikes = dense_[block].get();
    RunOnWidest<BitPanels>(
        BitPanelsArgs{source.Trace(f_.fired, t, l_.words, source.column() / kWord),
                      tile.rows(), l_.words, source.width(), spikes});
    weights_[block].Multiply<false>(spikes, panel, tile.rows(), source.column(),
                                    source.width(), current_[block].get(),
                                    tile.width());
  }

  // The last output of the state is any array, not spikes alone.
  void FeedState(int64_t block) const {
    const Tile& tile = tiles_[block];
    for (int64_t r = 0; r < tile.rows(); ++r) {
      const float* y = f_.y.at(tile.group()) + (tile.row() + r) * l_.neurons;
      for (int32_t n = 0; n < l_.neurons; ++n) {
        if (y[n] != 0.0f) Add(block, r, 0, &n, 1, 1, y + n);
      }
    }
  }

  // Adds weights of neurons, counted from `first`, to row r of the currents; events up
  // to `known` are those of the rows that follow.
  void Add(int64_t block, int64_t r, int64_t first, const int32_t* neuron,
           int64_t count, int64_t known, const float* value) const {
    const TileWeights& w = weights_[block];
    const int64_t width = tiles_[block].width();
    RunOnWidest<spikejax::Add>(AddArgs{width, w.stride(), w.row(first), neuron, count,
                                       known, value,
                                       current_[block].get() + r * width});
  }

  const Given& f_;
  const Layer& l_;
  std::vector<Tile> tiles_;
  std::vector<TileWeights> weights_;
  std::vector<Array<float>> current_;
  std::vector<Array<float>> dense_;  // spikes as floats, where they are many
  std::vector<StepEvents> fired_;    // of tile k in step t: 2 k + t % 2
};

template <typename Tile>
bool RunTogether(Pool& pool, const typename Tile::Given& f) {
  const LayerTiles tiles = LayerTiles::Together(f.layer, pool.size());
  const int64_t steps = f.layer.steps;
  const int64_t teams = tiles.teams(f.layer);
  if (teams >= pool.size()) {
    return ParallelFor(pool, teams, [&](int64_t k) {
      Team<Tile> team(f, tiles, k);
      for (int64_t t = 0; t < steps; ++t) {
        for (int64_t block = 0; block < team.size(); ++block) team.Advance(t, block);
        for (int64_t block = 0; block < team.size(); ++block) team.Rest(t, block);
      }
    });
  }
  std::vector<std::unique_ptr<Team<Tile>>> team;
  for (int64_t k = 0; k < teams; ++k)
    team.push_back(std::make_unique<Team<Tile>>(f, tiles, k));
  return InStep(
      pool, teams, steps, tiles.column_blocks,
      [&](int64_t k, int64_t t, int64_t block) { team[k]->Advance(t, block); },
      [&](int64_t k, int64_t t, int64_t block) { team[k]->Rest(t, block); });
}

// No step, or nothing that makes one: the state stays as it is.
[[nodiscard]] inline bool StandStill(const Forward& f) {
  Carry(f.layer, f.i, f.i_end);
  Carry(f.layer, f.h, f.h_end);
  Carry(f.layer, f.u, f.u_end);
  Carry(f.layer, f.z, f.z_end);
  Carry(f.layer, {}, f.counts);
  return true;
}

// All steps of a layer that has some.
template <typename Tile>
[[nodiscard]] bool RunTiles(Pool& pool, const typename Tile::Given& f) {
  const int64_t size = f.layer.rows() * f.layer.steps * f.layer.neurons;
  for (const Field<uint32_t>& bits : {f.fired, f.wanted}) {
    ExpectWhole(pool, bits.data, f.layer.rows() * f.layer.steps * f.layer.words * 4);
  }
  // There is room for all distances, but no page is touched before the one before it.
  if (f.distance) AskForLargePages(f.distance.data, size * 4);
  if (f.spikes) ExpectWhole(pool, f.spikes.data(), size * f.spikes.bytes());
  bool done = false;
  if (f.few) {
    done = RunConnected<Tile>(pool, f);
  } else if (f.w) {
    done = RunTogether<Tile>(pool, f);
  } else if (f.x) {
    f.w_in.Visit(0, 0, [&](auto* w) {
      done = RunOnSpikes<Tile, std::remove_pointer_t<decltype(w)>>(pool, f);
    });
  } else {
    done = RunApart<Tile>(pool, f);
  }
  return done;
}

[[nodiscard]] inline bool RunForward(Pool& pool, const Forward& f) {
  if (f.layer.is_empty()) return StandStill(f);
  const int64_t size = f.layer.rows() * f.layer.steps * f.layer.neurons;
  for (const Field<float>& trace : {f.u_trace, f.i_trace}) {
    if (trace) ExpectWhole(pool, trace.data, size * 4);
  }
  return RunTiles<LifTile>(pool, f);
}

}  // namespace spikejax

#endif  // SPIKEJAX_LIF_LAYER_H_

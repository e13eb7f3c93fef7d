// A layer of leaky integrate-and-fire neurons over a whole sequence: its sizes, its
// rules and where its arrays lie. Shared by the two directions.
//
//   [i <- alpha i + x]   x is the input, plus y(t-1) w + bias where recurrent
//   u <- beta r(u, z) + x  or, delayed,  u <- r(beta u + x, z)      [i for x]
//   z <- u - threshold > 0
//
// or with two currents that a reset to zero clears as well:
//
//   i <- alpha r(i, z) + x,  h <- beta r(h, z) - x,  u <- gain (i + h)
#ifndef SPIKEJAX_LAYER_H_
#define SPIKEJAX_LAYER_H_

#include <algorithm>
#include <cstdint>
#include <vector>

#include "bits/events.h"

namespace spikejax {

// Rows of the array of constants, (7, N).
enum Constant { kAlpha, kBeta, kThreshold, kBias, kWidth, kFactor, kGain, kConstants };

// What drives the membrane.
enum class Drive { kInput, kCurrent, kTwoCurrents };
constexpr int64_t kLearned = 4;       // alpha, beta, threshold and bias have gradients
constexpr int64_t kMostLearned = 36;  // of programs, behind them

constexpr int64_t kMostInputs = 1 << 16;
constexpr int64_t kTileColumns = 64;  // of a tile of neurons that do not meet

enum Rule : int64_t { kSubtract, kZero, kNone };

// The surrogate's derivative: of the distance from threshold, or given in its place.
enum Slope : int64_t { kTriangle, kBox, kGiven };

struct Layer {
  int64_t groups = 0, steps = 0, batch = 0, neurons = 0, words = 0;
  int64_t rule = kSubtract;
  bool is_delayed = false;
  bool is_attached = false;

  int64_t rows() const { return groups * batch; }
  int64_t numbers() const { return steps * rows() * neurons; }  // of a signal
  bool is_empty() const { return rows() == 0 || steps == 0 || neurons == 0; }
};

// An array with an axis of groups in front, of which there may be one for all.
template <typename T>
struct Field {
  T* data = nullptr;  // null if the array is absent
  int64_t stride = 0;

  T* at(int64_t group) const { return data + group * stride; }
  explicit operator bool() const { return data != nullptr; }
};

// Rows of a sparse matrix.
struct Connections {
  Field<const int32_t> start;  // (inputs + 1,)
  Field<const int32_t> id;     // (entries,)
  Field<float> weight;         // (entries,)

  explicit operator bool() const { return static_cast<bool>(start); }
};

// What a state is where there is nothing to compute: what it was, or zero.
inline void Carry(const Layer& l, const Field<float>& from, const Field<float>& to) {
  const int64_t size = l.batch * l.neurons;
  for (int64_t group = 0; to && group < l.groups; ++group) {
    if (from) {
      std::copy_n(from.at(group), size, to.at(group));
    } else {
      std::fill_n(to.at(group), size, 0.0f);
    }
  }
}

// How a layer is cut into tiles: some rows of the batch of one group, some columns.
// Columns follow from sizes alone; no number depends on how rows are put together.
struct LayerTiles {
  int64_t row_block, row_blocks, column_block, column_blocks;
  int64_t abreast = 1;  // neighbouring tiles that go through time together

  int64_t teams(const Layer& l) const { return l.groups * row_blocks; }

  // Tasks of tiles that do not meet, each of some that go abreast.
  int64_t tasks(const Layer& l) const {
    return teams(l) * Blocks(column_blocks, abreast);
  }

  // The tiles of a task.
  template <typename Tile, typename Given>
  std::vector<Tile> Make(const Given& f, int64_t task) const {
    const int64_t parts = Blocks(column_blocks, abreast);
    const int64_t first = task % parts * abreast;
    const int64_t last = std::min(column_blocks, first + abreast);
    std::vector<Tile> made;
    made.reserve(static_cast<size_t>(last - first));
    for (int64_t block = first; block < last; ++block) {
      made.emplace_back(f, *this, task / parts, block);
    }
    return made;
  }

  // Neurons that do not meet: every tile walks through time on its own. Rows are
  // split where there are few columns.
  static LayerTiles Apart(const Layer& l, int64_t threads, bool splits_rows) {
    const int64_t columns = Blocks(l.neurons, kTileColumns);
    const int64_t tiles = std::max<int64_t>(1, l.groups * columns);
    const int64_t blocks = splits_rows && threads > 1 ? Blocks(4 * threads, tiles) : 1;
    return Cut(l, blocks, kTileColumns);
  }

  // The same where nothing but currents comes in: neighbouring tiles go abreast, so
  // that memory is read and written in long runs, of a few rows at a time.
  static LayerTiles Abreast(const Layer& l, int64_t threads) {
    constexpr int64_t kTiles = 16;  // a run of a page
    constexpr int64_t kRows = 8;
    const int64_t columns = Blocks(l.neurons, kTileColumns);
    const int64_t tasks = std::max<int64_t>(1, l.groups * Blocks(columns, kTiles));
    const int64_t blocks = threads > 1 ? Blocks(4 * threads, tasks) : 1;
    LayerTiles tiles = Cut(l, std::max(blocks, Blocks(l.batch, kRows)), kTileColumns);
    tiles.abreast = kTiles;
    return tiles;
  }

  // Neurons that hear each other through few connections: a tile has all of them, and
  // rows, which do not meet, are what is shared out.
  static LayerTiles Whole(const Layer& l, int64_t threads) {
    constexpr int64_t kMost = int64_t{1} << 15;  // numbers of a state: half an L2 cache
    const int64_t rows = std::max<int64_t>(1, kMost / std::max<int64_t>(1, l.neurons));
    return Cut(l, std::max(Blocks(l.batch, rows), Blocks(2 * threads, l.groups)),
               std::max<int64_t>(1, Blocks(l.neurons, kWord) * kWord));
  }

  // Neurons that hear each other: tiles of the same rows, a team, go step by step. Few
  // neurons make one tile, and then rows are what is shared out. Wide tiles read long
  // runs of weights: at 4096 neurons, two tiles took 0.75 of the time of eight.
  static LayerTiles Together(const Layer& l, int64_t threads) {
    constexpr int64_t kAlone = 256;
    constexpr int64_t kWidest = 4096;
    if (l.neurons <= kAlone) return Cut(l, Blocks(l.batch, 16), kAlone);
    const int64_t half = Blocks(Blocks(l.neurons, 2), kTileColumns) * kTileColumns;
    const int64_t columns = std::clamp(half, kAlone, kWidest);
    const int64_t teams = Blocks(threads, l.groups * Blocks(l.neurons, columns));
    return Cut(l, std::max(Blocks(l.batch, 128), std::min(l.batch, teams)), columns);
  }

 private:
  static LayerTiles Cut(const Layer& l, int64_t row_blocks, int64_t columns) {
    const int64_t blocks =
        std::clamp<int64_t>(row_blocks, 1, std::max<int64_t>(1, l.batch));
    const int64_t row_block = std::max<int64_t>(1, Blocks(l.batch, blocks));
    return {row_block, Blocks(l.batch, row_block), columns, Blocks(l.neurons, columns),
            1};
  }
};

}  // namespace spikejax

#endif  // SPIKEJAX_LAYER_H_

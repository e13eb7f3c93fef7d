// The gradient of recurrent weights: dw = sum over t of y(t - 1)^T dx(t).
//
// What fired is listed for every input, so that a row of a tile of dw is one sum in
// registers over rows of dx, whose columns of the tile are copied into the cache
// first; where much fired, it is a dense product. Rows are added in ascending order:
// the same bits for any number of threads.
#ifndef SPIKEJAX_LAYER_WEIGHTS_H_
#define SPIKEJAX_LAYER_WEIGHTS_H_

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
#include "layer/edge.h"
#include "layer/layer.h"
#include "matmul/gather.h"
#include "runtime/parallel.h"

namespace spikejax {
namespace layer_weights {

constexpr int64_t kTile = 64;         // columns of a tile of dw
constexpr int64_t kBlockRows = 2560;  // of dx; a tile's columns fill half an L2 cache

template <typename T>
struct CopyArgs {
  int64_t rows;
  const T* dx;  // first row and column of the tile
  int64_t stride, width;
  float* packed;  // (rows, kTile)
};

// The columns of dx of one tile, padded with zeros.
template <typename T>
struct CopyColumns {
  static SPIKEJAX_INLINE void Run(const CopyArgs<T>& args) {
    for (int64_t r = 0; r < args.rows; ++r) {
      const T* dx = args.dx + r * args.stride;
      Prefetch(dx, kAhead * args.stride * sizeof(T), kTile * sizeof(T));
      float* packed = args.packed + r * kTile;
      if (args.width == kTile) {
        for (int64_t j = 0; j < kTile; ++j) packed[j] = Load(dx[j]);
      } else {
        for (int64_t j = 0; j < kTile; ++j) {
          packed[j] = j < args.width ? Load(dx[j]) : 0.0f;
        }
      }
    }
  }
};

struct GatherArgs {
  int64_t inputs, width;
  const float* packed;   // (rows, kTile)
  const int64_t* begin;  // events of input k: [begin[k], begin[k + 1])
  const int32_t* row;
  const float* value;  // or null for ones
  const float* start;  // (inputs, kTile), or null for zeros
  float* to;           // rows of `width` numbers, `stride` apart
  int64_t stride;
};

// to = start + y^T dx for the columns of one tile: a sum in registers for every input.
struct GatherRows {
  static SPIKEJAX_INLINE void Run(const GatherArgs& args) {
    for (int64_t k = 0; k < args.inputs; ++k) {
      int64_t e = args.begin[k];
      const int64_t end = args.begin[k + 1];
      const float* start = args.start + k * kTile;
      float* to = args.to + k * args.stride;
      if (e == end && args.start != nullptr && start == to) continue;
      float sum[kTile] = {};
      if (args.start != nullptr) {
        for (int64_t j = 0; j < kTile; ++j) sum[j] = start[j];
      }
      if (args.value == nullptr) {
        for (; e < end; ++e) {
          const float* dx = args.packed + args.row[e] * kTile;
          for (int64_t j = 0; j < kTile; ++j) sum[j] += dx[j];
        }
      }
      for (; e < end; ++e) {
        const float* dx = args.packed + args.row[e] * kTile;
        const float y = args.value[e];
        for (int64_t j = 0; j < kTile; ++j) sum[j] += y * dx[j];
      }
      if (args.width == kTile) {
        for (int64_t j = 0; j < kTile; ++j) to[j] = sum[j];
      } else {
        for (int64_t j = 0; j < args.width; ++j) to[j] = sum[j];
      }
    }
  }
};

struct FeedbackArgs {
  const Layer& layer;
  Field<uint32_t> fired;  // (G, T, B, words)
  Field<float> y;         // (G, B, N), before the first step
  Edge dxs;               // (G, T, B, N)
  Field<float> dw;        // (G, N, N)
};

// What was fed back, for some rows of dxs: which rows each input was part of, or the
// spikes as they are where they are many.
struct Fed {
  int64_t first_row, rows;  // of dxs
  const uint32_t* spikes = nullptr;
  Array<int64_t> begin;
  Array<int32_t> row;  // within the block, ascending for an input
  Array<float> value;  // null for spikes

  // Orders the inputs at [from[r], from[r + 1]) of every row r, and their values.
  void Order(int64_t inputs, const int64_t* from, const int32_t* input,
             const float* values) {
    const int64_t size = from[rows];
    begin = Uninitialised<int64_t>(inputs + 2);
    std::fill_n(begin.get(), inputs + 2, 0);
    int64_t* next = begin.get() + 1;  // counts, then where to write, then ends
    for (int64_t k = 0; k < size; ++k) ++next[input[k] + 1];
    for (int64_t k = 0; k < inputs; ++k) next[k + 1] += next[k];
    row = Uninitialised<int32_t>(size);
    if (values != nullptr) value = Uninitialised<float>(size);
    for (int64_t r = 0; r < rows; ++r) {
      for (int64_t k = from[r]; k < from[r + 1]; ++k) {
        const int64_t at = next[input[k]]++;
        row[at] = static_cast<int32_t>(r);
        if (values != nullptr) value[at] = values[k];
      }
    }
  }

  bool IsEmpty(int64_t inputs) const { return spikes == nullptr && begin[inputs] == 0; }
};

// A first block for the state's last output, then blocks of spikes.
inline void FindFed(const FeedbackArgs& f, int64_t group, int64_t block, Fed& fed) {
  const Layer& l = f.layer;
  if (block == 0) {
    fed.first_row = 0;
    fed.rows = l.batch;
    const auto begin = Uninitialised<int64_t>(l.batch + 1);
    std::vector<int32_t> input;
    std::vector<float> values;
    for (int64_t r = 0; r < l.batch; ++r) {
      begin[r] = static_cast<int64_t>(input.size());
      const float* y = f.y.at(group) + r * l.neurons;
      for (int32_t k = 0; k < l.neurons; ++k) {
        if (y[k] == 0.0f) continue;
        input.push_back(k);
        values.push_back(y[k]);
      }
    }
    begin[l.batch] = static_cast<int64_t>(input.size());
    values.reserve(1);  // not null
    return fed.Order(l.neurons, begin.get(), input.data(), values.data());
  }
  const int64_t rows = (l.steps - 1) * l.batch;
  const int64_t size = Blocks(rows, Blocks(rows, kBlockRows));
  fed.first_row = l.batch + (block - 1) * size;
  fed.rows = std::max<int64_t>(0, std::min(size, l.batch + rows - fed.first_row));
  const uint32_t* fired = f.fired.at(group) + (fed.first_row - l.batch) * l.words;
  int64_t count = 0;
  RunOnWidest<Popcount>(PopcountArgs{fired, fed.rows, l.words, l.words, &count});
  if (IsDense(count, fed.rows, l.neurons)) {
    fed.spikes = fired;
    return;
  }
  StepEvents spikes;
  spikes.Find(fired, l.words, fed.rows, l.neurons);
  fed.Order(l.neurons, spikes.begin.get(), spikes.neuron.get(), nullptr);
}

// sums += y^T dx for the columns of one tile, of all inputs.
inline void AddDense(const Layer& l, const Fed& fed, const float* packed, int64_t width,
                     float* panel, float* sums) {
  for (int64_t k = 0; k < l.neurons; k += kPanelRows) {
    RunOnWidest<BitColumns>(
        BitColumnsArgs{fed.spikes + k / kWord, fed.rows, l.words, k % kWord, panel});
    MultiplyDense({std::min(kPanelRows, l.neurons - k), fed.rows, width, panel, 0,
                   packed, kPanelColumns, kTile, sums + k * kTile, kTile});
  }
}

// False if a thread failed.
[[nodiscard]] inline bool FeedbackWeights(Pool& pool, const FeedbackArgs& f) {
  const Layer& l = f.layer;
  const int64_t blocks = 1 + Blocks((l.steps - 1) * l.batch, kBlockRows);
  std::vector<Fed> fed(l.groups * blocks);
  const bool found = ParallelFor(pool, l.groups * blocks, [&](int64_t task) {
    FindFed(f, task / blocks, task % blocks, fed[task]);
  });
  if (!found) return false;
  int64_t most = 0;
  for (const Fed& block : fed) most = std::max(most, block.rows);
  const int64_t tiles = Blocks(l.neurons, kTile);
  struct Scratch {
    LargePages<float> packed, sums;  // rows of dw lie far apart: those stay in cache
    Array<float> panel;
  };
  const auto make = [&] {
    return Scratch{LargePages<float>(most * kTile),
                   LargePages<float>(l.neurons * kTile),
                   Uninitialised<float>(most * kPanelRows)};
  };
  return ParallelTasks(
      pool, l.groups * tiles, make, [&](Scratch& scratch, int64_t task) {
        const int64_t group = task / tiles;
        const int64_t first = task % tiles * kTile;
        const int64_t width = std::min(kTile, l.neurons - first);
        float* dw = f.dw.at(group) + first;
        float* packed = scratch.packed.get();
        float* sums = scratch.sums.get();
        bool is_first = true, is_written = false;
        for (int64_t b = 0; b < blocks; ++b) {
          const Fed& block = fed[group * blocks + b];
          // The last block may not be left out: dw is to be written.
          const bool is_last = b + 1 == blocks;
          if (block.IsEmpty(l.neurons) && !(is_first && is_last)) continue;
          f.dxs.Visit(group, block.first_row * l.neurons + first, [&](const auto* dx) {
            using T = std::remove_const_t<std::remove_pointer_t<decltype(dx)>>;
            RunOnWidest<CopyColumns<T>>(
                CopyArgs<T>{block.rows, dx, l.neurons, width, packed});
          });
          if (block.spikes == nullptr) {
            RunOnWidest<GatherRows>(GatherArgs{
                l.neurons, is_last ? width : kTile, packed, block.begin.get(),
                block.row.get(), block.value.get(), is_first ? nullptr : sums,
                is_last ? dw : sums, is_last ? l.neurons : kTile});
          } else {
            if (is_first) std::fill_n(sums, l.neurons * kTile, 0.0f);
            AddDense(l, block, packed, kTile, scratch.panel.get(), sums);
          }
          is_first = false;
          is_written = is_last && block.spikes == nullptr;
        }
        if (!is_written) {
          RunOnWidest<Convert<float, float>>(
              ConvertArgs<float, float>{sums, kTile, dw, l.neurons, l.neurons, width});
        }
      });
}

}  // namespace layer_weights

using layer_weights::FeedbackWeights;

}  // namespace spikejax

#endif  // SPIKEJAX_LAYER_WEIGHTS_H_

// A matrix product at the cost of the non-zero entries of its left factor.
//
//   event_matmul     y[r, n]  = sum_k x[r, k] w[k, n]    over x[r, k] != 0
//   event_matmul_dw  dw[k, n] = sum_r x[r, k] dy[r, n]   over x[r, k] != 0
//   event_matmul_dx  dx[r, k] = sum_n dy[r, n] w[k, n]   where support, else 0
//
// A tile owns a slice of the result. Every element is summed by one thread in one
// order (ascending r and k; n in kLanes interleaved partial sums), so results do
// not depend on the number of threads or on the instruction set.
#ifndef SPIKEJAX_EVENT_MATMUL_H_
#define SPIKEJAX_EVENT_MATMUL_H_

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <type_traits>

#include "base/isa.h"
#include "base/memory.h"
#include "base/number.h"
#include "bits/events.h"
#include "dense/dense_product.h"
#include "matmul/product.h"
#include "runtime/parallel.h"

namespace spikejax {
namespace event_product {

// Columns of a tile: 256 bytes of sums, which is 4 AVX-512 or 8 AVX2 registers.
template <typename A>
constexpr int64_t kTile = 256 / static_cast<int64_t>(sizeof(A));
constexpr int64_t kRows = 256;       // rows of a forward or dx tile
constexpr int64_t kInputTile = 64;   // inputs of a dx tile
constexpr int64_t kAlone = 1 << 18;  // sums that the caller adds up alone
constexpr int64_t kFewRows = 8;      // that read each row of w once for all of them
constexpr int64_t kLanes = 32;       // partial sums of a dot product

// 1. Compute: pointers only.

template <typename T, typename W>
struct GatherArgs {
  const int64_t* begin;  // of the first row
  int64_t rows;
  const int32_t* column;
  const SumOf<T>* value;
  const W* w;  // row k of the tile at w + k * stride
  int64_t stride;
  T* y;
  int64_t y_stride;
  int64_t width;
};

// y = x w for some rows and the columns of one tile. With kFull, w has all columns
// of the tile (padded, perhaps) and the sums stay in registers.
template <typename T, typename W, bool kFull>
struct Gather {
  static SPIKEJAX_INLINE void Run(const GatherArgs<T, W>& args) {
    using A = SumOf<T>;
    const int64_t width = kFull ? kTile<A> : args.width;
    for (int64_t r = 0; r < args.rows; ++r) {
      A sum[kTile<A>] = {};
      for (int64_t e = args.begin[r]; e < args.begin[r + 1]; ++e) {
        const W* w = args.w + args.column[e] * args.stride;
        const A x = args.value[e];
        for (int64_t j = 0; j < width; ++j) sum[j] += x * Load(w[j]);
      }
      T* y = args.y + r * args.y_stride;
      for (int64_t j = 0; j < args.width; ++j) y[j] = Store<T>(sum[j]);
    }
  }
};

template <typename T>
struct MergedArgs {
  int64_t count, rows;
  const int32_t* column;  // ascending
  const int32_t* row;
  const SumOf<T>* value;
  const T* w;
  T* y;
  int64_t stride, width;  // of w and y
};

// y = x w for a few rows and the columns of one tile: a row of w is read from memory
// once, however many rows of x have an entry there.
template <typename T, bool kFull>
struct Merged {
  static SPIKEJAX_INLINE void Run(const MergedArgs<T>& args) {
    using A = SumOf<T>;
    const int64_t width = kFull ? kTile<A> : args.width;
    A sums[kFewRows * kTile<A>] = {};
    for (int64_t e = 0; e < args.count; ++e) {
      const T* w = args.w + args.column[e] * args.stride;
      const A x = args.value[e];
      A* sum = sums + args.row[e] * kTile<A>;
      for (int64_t j = 0; j < width; ++j) sum[j] += x * Load(w[j]);
    }
    for (int64_t r = 0; r < args.rows; ++r) {
      T* y = args.y + r * args.stride;
      for (int64_t j = 0; j < width; ++j) y[j] = Store<T>(sums[r * kTile<A> + j]);
    }
  }
};

struct WholeArgs {
  int64_t rows, inputs;
  const float* panel;  // (inputs, kPanelRows)
  const float* w;
  float* y;
  int64_t stride;  // of w and y
};

// y = x w for a few rows and kPanelColumns columns, of all entries: a product is
// rounded before it is added, as one of an event is.
struct Whole {
  static SPIKEJAX_INLINE void Run(const WholeArgs& args) {
    float sum[kPanelRows][kPanelColumns] = {};
    for (int64_t k = 0; k < args.inputs; ++k) {
      const float* x = args.panel + k * kPanelRows;
      const float* w = args.w + k * args.stride;
      for (int64_t r = 0; r < kPanelRows; ++r) {
        for (int64_t j = 0; j < kPanelColumns; ++j) sum[r][j] += x[r] * w[j];
      }
    }
    for (int64_t r = 0; r < args.rows; ++r) {
      std::copy_n(sum[r], kPanelColumns, args.y + r * args.stride);
    }
  }
};

template <typename T>
struct ScatterArgs {
  const int64_t* begin;
  int64_t rows;
  const int32_t* column;
  const SumOf<T>* value;
  const T* dy;
  int64_t stride;
  int64_t width;
  int64_t first_input, inputs;
  bool all_inputs;  // [first_input, + inputs) holds every column there is
  SumOf<T>* dw;     // (inputs, kTile), zero on entry
};

// dw += x^T dy for the inputs and columns of one tile.
template <typename T>
struct Scatter {
  static SPIKEJAX_INLINE void Run(const ScatterArgs<T>& args) {
    using A = SumOf<T>;
    const int32_t end = static_cast<int32_t>(args.first_input + args.inputs);
    for (int64_t r = 0; r < args.rows; ++r) {
      int64_t e = args.begin[r];
      int64_t last = args.begin[r + 1];
      if (!args.all_inputs) {  // columns ascend in a row
        int64_t size = last - e;
        while (size > 0) {
          const int64_t half = size / 2;
          const bool before = args.column[e + half] < args.first_input;
          e = before ? e + half + 1 : e;
          size = before ? size - half - 1 : half;
        }
        while (last > e && args.column[last - 1] >= end) --last;
      }
      if (e == last) continue;
      A dy[kTile<A>] = {};
      const T* from = args.dy + r * args.stride;
      for (int64_t j = 0; j < args.width; ++j) dy[j] = Load(from[j]);
      for (; e < last; ++e) {
        A* dw = args.dw + (args.column[e] - args.first_input) * kTile<A>;
        const A x = args.value[e];
        for (int64_t j = 0; j < kTile<A>; ++j) dw[j] += x * dy[j];
      }
    }
  }
};

template <typename T>
struct DotArgs {
  const T* dy;
  const T* w;  // first input of the tile
  const Pred* support;
  T* dx;
  int64_t rows, inputs, outputs;
  int64_t row_stride;  // of support and dx
};

// dx = dy w^T where support, else zero, for the inputs of one tile.
template <typename T>
struct Dot {
  static SPIKEJAX_INLINE void Run(const DotArgs<T>& args) {
    using A = SumOf<T>;
    for (int64_t r = 0; r < args.rows; ++r) {
      const Pred* support = args.support + r * args.row_stride;
      const T* dy = args.dy + r * args.outputs;
      T* dx = args.dx + r * args.row_stride;
      for (int64_t k = 0; k < args.inputs; ++k) {
        if (support[k].bits == 0) {
          dx[k] = T{};
          continue;
        }
        const T* w = args.w + k * args.outputs;
        A sum[kLanes] = {};
        int64_t n = 0;
        for (; n + kLanes <= args.outputs; n += kLanes) {
          for (int64_t j = 0; j < kLanes; ++j) {
            sum[j] += Load(dy[n + j]) * Load(w[n + j]);
          }
        }
        for (int64_t j = 0; n + j < args.outputs; ++j) {
          sum[j] += Load(dy[n + j]) * Load(w[n + j]);
        }
        for (int64_t half = kLanes / 2; half > 0; half /= 2) {
          for (int64_t j = 0; j < half; ++j) sum[j] += sum[j + half];
        }
        dx[k] = Store<T>(sum[0]);
      }
    }
  }
};

template <typename T>
struct RepackArgs {
  const T* w;
  int64_t rows, stride, width;
  SumOf<T>* packed;  // (rows, kTile)
};

// The columns of one tile in its own contiguous memory, padded with zeros.
template <typename T>
struct Repack {
  static SPIKEJAX_INLINE void Run(const RepackArgs<T>& args) {
    using A = SumOf<T>;
    for (int64_t k = 0; k < args.rows; ++k) {
      const T* w = args.w + k * args.stride;
      A* packed = args.packed + k * kTile<A>;
      for (int64_t j = 0; j < args.width; ++j) packed[j] = Load(w[j]);
      for (int64_t j = args.width; j < kTile<A>; ++j) packed[j] = A(0);
    }
  }
};

// 2. Buffers: groups, tiles, threads.

// The entries of a few rows, by column.
template <typename A>
struct ByColumn {
  Array<int32_t> column, row;
  Array<A> value;

  ByColumn(const Events<A>& events, int64_t rows, int64_t inputs) {
    const auto next = Uninitialised<int64_t>(inputs + 1);
    std::fill_n(next.get(), inputs + 1, 0);
    for (int64_t e = 0; e < events.count; ++e) ++next[events.column[e] + 1];
    for (int64_t k = 0; k < inputs; ++k) next[k + 1] += next[k];
    column = Uninitialised<int32_t>(events.count);
    row = Uninitialised<int32_t>(events.count);
    value = Uninitialised<A>(events.count);
    for (int64_t r = 0; r < rows; ++r) {
      for (int64_t e = events.begin[r]; e < events.begin[r + 1]; ++e) {
        const int64_t at = next[events.column[e]]++;
        column[at] = events.column[e];
        row[at] = static_cast<int32_t>(r);
        value[at] = events.value[e];
      }
    }
  }
};

template <typename T>
[[nodiscard]] bool ForwardFew(Pool& pool, const Product& p,
                              const Events<SumOf<T>>& events, const T* w, T* y) {
  using A = SumOf<T>;
  const ByColumn<A> entries(events, p.rows, p.inputs);
  return ParallelFor(pool, Blocks(p.outputs, kTile<A>), [&](int64_t tile) {
    const int64_t first = tile * kTile<A>;
    const MergedArgs<T> args{events.count,
                             p.rows,
                             entries.column.get(),
                             entries.row.get(),
                             entries.value.get(),
                             w + first,
                             y + first,
                             p.outputs,
                             std::min(kTile<A>, p.outputs - first)};
    if (args.width == kTile<A>) {
      RunOnWidest<Merged<T, true>>(args);
    } else {
      RunOnWidest<Merged<T, false>>(args);
    }
  });
}

// Where most of few rows is active: all of them at once. Sums have the same order.
[[nodiscard]] inline bool ForwardWhole(Pool& pool, const Product& p, const float* x,
                                       const float* w, float* y) {
  const auto panel = Uninitialised<float>(p.inputs * kPanelRows);
  RunOnWidest<RowPanels>(RowPanelsArgs{x, p.rows, p.inputs, p.inputs, panel.get()});
  return ParallelFor(pool, p.outputs / kPanelColumns, [&](int64_t tile) {
    const int64_t first = tile * kPanelColumns;
    RunOnWidest<Whole>(
        WholeArgs{p.rows, p.inputs, panel.get(), w + first, y + first, p.outputs});
  });
}

template <typename T, typename X>
[[nodiscard]] bool Forward(Pool& pool, const Product& p, const X* x, const T* w, T* y) {
  ExpectWhole(pool, y,
              p.y_groups * p.rows * p.outputs * static_cast<int64_t>(sizeof(T)));
  using A = SumOf<T>;
  Events<A> events;
  if (!FindEvents(pool, x, p.x_groups * p.rows, p.inputs, events)) {
    return false;
  }
  const int64_t column_tiles = Blocks(p.outputs, kTile<A>);
  const int64_t row_blocks = Blocks(p.rows, kRows);
  NoThreads alone;  // to wake a thread takes longer than so few sums
  Pool& few = events.count * p.outputs < kAlone ? alone : pool;
  if (p.groups() == 1 && p.rows > 1 && p.rows <= kFewRows) {
    if constexpr (std::is_same_v<T, float> && std::is_same_v<X, float>) {
      const bool is_whole = p.outputs % kPanelColumns == 0;  // nothing behind w is read
      if (is_whole && IsDense(events.count, p.rows, p.inputs)) {
        return ForwardWhole(few, p, x, w, y);
      }
    }
    return ForwardFew(few, p, events, w, y);
  }

  // Copying the weights pays when a row of them is read more than once.
  const bool pack = events.count > p.w_groups * p.inputs;
  const int64_t packed_size = p.inputs * kTile<A>;
  LargePages<A> packed;
  if (pack) {
    packed = LargePages<A>(p.w_groups * column_tiles * packed_size);
    const bool done = ParallelFor(pool, p.w_groups * column_tiles, [&](int64_t task) {
      const int64_t first = task % column_tiles * kTile<A>;
      RunOnWidest<Repack<T>>(RepackArgs<T>{
          w + task / column_tiles * p.inputs * p.outputs + first, p.inputs, p.outputs,
          std::min(kTile<A>, p.outputs - first), packed.get() + task * packed_size});
    });
    if (!done) return false;
  }

  // Row blocks are innermost: neighbouring tasks share a tile of weights.
  const int64_t tasks = p.groups() * column_tiles * row_blocks;
  const bool done = ParallelFor(few, tasks, [&](int64_t task) {
    const int64_t row = task % row_blocks * kRows;
    const int64_t tile = task / row_blocks % column_tiles;
    const int64_t group = task / row_blocks / column_tiles;
    const int64_t first = tile * kTile<A>;
    const int64_t width = std::min(kTile<A>, p.outputs - first);
    const int64_t rows = std::min(kRows, p.rows - row);
    const int64_t* begin = events.begin.get() + p.x_of[group] * p.rows + row;
    T* out = y + (p.y_of[group] * p.rows + row) * p.outputs + first;
    if (pack) {
      RunOnWidest<Gather<T, A, true>>(GatherArgs<T, A>{
          begin, rows, events.column.get(), events.value.get(),
          packed.get() + (p.w_of[group] * column_tiles + tile) * packed_size, kTile<A>,
          out, p.outputs, width});
      return;
    }
    const GatherArgs<T, T> args{begin,
                                rows,
                                events.column.get(),
                                events.value.get(),
                                w + p.w_of[group] * p.inputs * p.outputs + first,
                                p.outputs,
                                out,
                                p.outputs,
                                width};
    if (width == kTile<A>) {
      RunOnWidest<Gather<T, T, true>>(args);
    } else {
      RunOnWidest<Gather<T, T, false>>(args);
    }
  });
  return done;
}

template <typename T, typename X>
[[nodiscard]] bool Weights(Pool& pool, const Product& p, const X* x, const T* dy,
                           T* dw) {
  ExpectWhole(pool, dw,
              p.w_groups * p.inputs * p.outputs * static_cast<int64_t>(sizeof(T)));
  using A = SumOf<T>;
  Events<A> events;
  if (!FindEvents(pool, x, p.x_groups * p.rows, p.inputs, events)) {
    return false;
  }
  // A tile adds up over all rows, so a narrow w is split over its inputs as well.
  // The split follows from sizes alone.
  constexpr int64_t kEnough = 8;
  const int64_t column_tiles = Blocks(p.outputs, kTile<A>);
  const int64_t wanted = column_tiles * p.groups() < kEnough ? kEnough : 1;
  const int64_t block = std::max<int64_t>(1, Blocks(p.inputs, wanted));
  const int64_t input_blocks = Blocks(p.inputs, block);
  const int64_t tasks = p.groups() * column_tiles * input_blocks;
  const bool done = ParallelFor(pool, tasks, [&](int64_t task) {
    const int64_t first_input = task % input_blocks * block;
    const int64_t first = task / input_blocks % column_tiles * kTile<A>;
    const int64_t group = task / input_blocks / column_tiles;
    const int64_t inputs = std::min(block, p.inputs - first_input);
    const int64_t width = std::min(kTile<A>, p.outputs - first);
    const auto tile = Uninitialised<A>(inputs * kTile<A>);
    std::fill_n(tile.get(), inputs * kTile<A>, A(0));
    RunOnWidest<Scatter<T>>(ScatterArgs<T>{
        events.begin.get() + p.x_of[group] * p.rows, p.rows, events.column.get(),
        events.value.get(), dy + p.y_of[group] * p.rows * p.outputs + first, p.outputs,
        width, first_input, inputs, inputs == p.inputs, tile.get()});
    T* out = dw + (p.w_of[group] * p.inputs + first_input) * p.outputs + first;
    for (int64_t k = 0; k < inputs; ++k) {
      const A* sum = tile.get() + k * kTile<A>;
      for (int64_t j = 0; j < width; ++j) out[k * p.outputs + j] = Store<T>(sum[j]);
    }
  });
  return done;
}

template <typename T>
[[nodiscard]] bool Inputs(Pool& pool, const Product& p, const T* dy, const T* w,
                          const Pred* support, T* dx) {
  ExpectWhole(pool, dx,
              p.x_groups * p.rows * p.inputs * static_cast<int64_t>(sizeof(T)));
  const int64_t input_tiles = Blocks(p.inputs, kInputTile);
  const int64_t row_blocks = Blocks(p.rows, kRows);
  const int64_t tasks = p.groups() * input_tiles * row_blocks;
  const bool done = ParallelFor(pool, tasks, [&](int64_t task) {
    const int64_t row = task % row_blocks * kRows;
    const int64_t first = task / row_blocks % input_tiles * kInputTile;
    const int64_t group = task / row_blocks / input_tiles;
    const int64_t at = (p.x_of[group] * p.rows + row) * p.inputs + first;
    RunOnWidest<Dot<T>>(DotArgs<T>{dy + (p.y_of[group] * p.rows + row) * p.outputs,
                                   w + (p.w_of[group] * p.inputs + first) * p.outputs,
                                   support + at, dx + at, std::min(kRows, p.rows - row),
                                   std::min(kInputTile, p.inputs - first), p.outputs,
                                   p.inputs});
  });
  return done;
}

}  // namespace event_product
}  // namespace spikejax

#endif  // SPIKEJAX_EVENT_MATMUL_H_

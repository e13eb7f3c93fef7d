// Matrix products with spikes as bits: only additions, only where a bit is set.
//
//   spike_matmul     y[r, n]  = b[n] + sum_k w[k, n]      over set bits (r, k)
//   spike_matmul_dw  dw[k, n] = sum_r dy[r, n]            over set bits (r, k)
//                    db[n]    = sum_r dy[r, n]            over all r
//   spike_matmul_dz  is in a file of its own
//
// A tile owns some columns. What it reads again and again (the columns of w or of dy)
// is copied into contiguous memory that stays in L2, and is read once for each set
// bit. That is the bound: bits x N x 4 bytes at L2 bandwidth (256 bytes in 8 cycles at
// 32 bytes a cycle; 9 to 11 measured), and below one bit in 200 the store of y, which
// goes past the caches where it is larger than they are. Every element is summed by one
// thread in one order (ascending r and k; n in interleaved partial sums), so results do
// not depend on the number of threads or on the instruction set.
#ifndef SPIKEJAX_SPIKE_MATMUL_H_
#define SPIKEJAX_SPIKE_MATMUL_H_

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <vector>

#include "base/isa.h"
#include "base/memory.h"
#include "base/number.h"
#include "bits/bit_events.h"
#include "bits/events.h"
#include "matmul/gather.h"
#include "matmul/product.h"
#include "matmul/spike_product.h"
#include "runtime/parallel.h"

namespace spikejax {
namespace spike_product {

constexpr int64_t kRowBlock = 1024;  // rows of dy that a dw tile copies at a time

// 1. Compute is in gather.h. 2. Buffers: groups, tiles, threads.

template <typename T, int64_t kBytes>
[[nodiscard]] bool Forward(Pool& pool, const Product& p, const uint32_t* words,
                           const T* w, const T* bias, T* y) {
  using A = SumOf<T>;
  constexpr int64_t kColumns = kBytes / static_cast<int64_t>(sizeof(A));
  const int64_t block = RowsInCache();
  const int64_t blocks = std::max<int64_t>(1, Blocks(p.inputs, block));
  const int64_t all_rows = p.x_groups * p.rows;
  BitEvents events;
  if (!ListRows(pool, words, all_rows, p.inputs, block, events)) {
    return false;
  }
  ExpectWhole(pool, y,
              p.y_groups * p.rows * p.outputs * static_cast<int64_t>(sizeof(T)));
  const int64_t tiles = Blocks(p.outputs, kColumns);
  const int64_t parts = Parts(pool, p.groups() * tiles, p.rows, 64);
  const int64_t part = Blocks(p.rows, parts);
  struct Scratch {
    LargePages<A> w;
    Array<A> sums;
  };
  const auto make = [&] {
    return Scratch{LargePages<A>(std::min(block, p.inputs) * kColumns),
                   Uninitialised<A>(blocks > 1 ? part * kColumns : 0)};
  };
  const auto run = [&](Scratch& scratch, int64_t task) {
    const int64_t row = task % parts * part;
    const int64_t rows = std::min(part, p.rows - row);
    if (rows <= 0) return;
    const int64_t first = task / parts % tiles * kColumns;
    const int64_t group = task / parts / tiles;
    const int64_t width = std::min(kColumns, p.outputs - first);
    A start[kColumns] = {};
    if (bias != nullptr) {
      const T* from = bias + p.w_of[group] * p.outputs + first;
      for (int64_t j = 0; j < width; ++j) start[j] = Load(from[j]);
    }
    T* out = y + (p.y_of[group] * p.rows + row) * p.outputs + first;
    const bool stream =
        Streams(out, p.outputs, width, kColumns, p.y_groups * p.rows * p.outputs);
    for (int64_t b = 0; b < blocks; ++b) {
      const int64_t inputs = std::min(block, p.inputs - b * block);
      const T* from = w + (p.w_of[group] * p.inputs + b * block) * p.outputs + first;
      const int64_t* begin =
          events.begin.get() + b * all_rows + p.x_of[group] * p.rows + row;
      Columns<T, kColumns> columns(from, inputs, p.outputs, width);
      // Copying the weights pays when a row of them is read more than once.
      if (begin[rows] - begin[0] > inputs) columns.Copy(scratch.w.get());
      columns.Sum(begin, rows, events.at.get(), b == 0 ? start : nullptr,
                  scratch.sums.get(), b + 1 == blocks ? out : nullptr, p.outputs,
                  stream);
    }
    if (stream) StreamsDone();
  };
  const bool done = ParallelTasks(pool, p.groups() * tiles * parts, make, run);
  return done;
}

template <typename T, int64_t kBytes>
[[nodiscard]] bool Weights(Pool& pool, const Product& p, const uint32_t* words,
                           const T* dy, T* dw, T* db) {
  using A = SumOf<T>;
  constexpr int64_t kColumns = kBytes / static_cast<int64_t>(sizeof(A));
  const int64_t blocks = std::max<int64_t>(1, Blocks(p.rows, kRowBlock));
  BitEvents events;
  if (!ListColumns(pool, words, p.x_groups, p.rows, p.inputs, kRowBlock, events)) {
    return false;
  }
  ExpectWhole(pool, dw,
              p.w_groups * p.inputs * p.outputs * static_cast<int64_t>(sizeof(T)));
  const int64_t tiles = Blocks(p.outputs, kColumns);
  const int64_t parts = Parts(pool, p.groups() * tiles, p.inputs, 64);
  const int64_t part = std::max<int64_t>(1, Blocks(p.inputs, parts));
  struct Scratch {
    LargePages<A> dy;
    Array<A> sums;
  };
  const auto make = [&] {
    return Scratch{LargePages<A>(std::min(kRowBlock, p.rows) * kColumns),
                   Uninitialised<A>(part * kColumns)};
  };
  const auto run = [&](Scratch& scratch, int64_t task) {
    const int64_t input = task % parts * part;
    const int64_t inputs = std::min(part, p.inputs - input);
    const int64_t first = task / parts % tiles * kColumns;
    const int64_t group = task / parts / tiles;
    const int64_t width = std::min(kColumns, p.outputs - first);
    const bool totals = input == 0;  // one of the parts sums up db
    if (inputs <= 0 && !totals) return;
    A total[kColumns] = {};
    const A start[kColumns] = {};
    T* out = dw + (p.w_of[group] * p.inputs + input) * p.outputs + first;
    for (int64_t b = 0; b < blocks; ++b) {
      const int64_t rows = std::min(kRowBlock, p.rows - b * kRowBlock);
      RunOnWidest<Repack<T, kColumns>>(RepackArgs<T>{
          dy + (p.y_of[group] * p.rows + b * kRowBlock) * p.outputs + first, rows,
          p.outputs, width, scratch.dy.get(), totals ? total : nullptr});
      RunOnWidest<Gather<T, A, kColumns, true>>(GatherArgs<T, A>{
          events.begin.get() + (p.x_of[group] * blocks + b) * p.inputs + input, inputs,
          events.at.get(), scratch.dy.get(), kColumns, width, b == 0 ? start : nullptr,
          scratch.sums.get(), b + 1 == blocks ? out : nullptr, p.outputs, false});
    }
    if (totals) {
      T* to = db + p.w_of[group] * p.outputs + first;
      for (int64_t j = 0; j < width; ++j) to[j] = Store<T>(total[j]);
    }
  };
  const bool done = ParallelTasks(pool, p.groups() * tiles * parts, make, run);
  return done;
}

}  // namespace spike_product
}  // namespace spikejax

#endif  // SPIKEJAX_SPIKE_MATMUL_H_

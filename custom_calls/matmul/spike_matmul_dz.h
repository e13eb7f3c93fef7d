// The gradient of a product with spikes as bits in its spikes, only where a bit is set:
//
//   spike_matmul_dz  dz[r, k] = sum_n dy[r, n] w[k, n]    where a bit is set, else 0
//
// Tiles and their copies are those of spike_matmul.cc.
#ifndef SPIKEJAX_SPIKE_MATMUL_DZ_H_
#define SPIKEJAX_SPIKE_MATMUL_DZ_H_

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

constexpr int64_t kFewOutputs = 16;  // where dz is computed by words of inputs

// 1. Compute is in gather.h. 2. Buffers: groups, tiles, threads.

// For few outputs: every input of a word of which one is wanted.
template <typename T>
[[nodiscard]] bool InputsOfFew(Pool& pool, const Product& p, const T* dy, const T* w,
                               const uint32_t* words, T* dz) {
  using A = SumOf<T>;
  constexpr int64_t kRows = 32;  // of a task
  const int64_t size = p.inputs * p.outputs;
  ExpectWhole(pool, dz,
              p.x_groups * p.rows * p.inputs * static_cast<int64_t>(sizeof(T)));
  const auto transposed = Uninitialised<A>(p.w_groups * size);
  for (int64_t g = 0; g < p.w_groups; ++g) {
    const T* from = w + g * size;
    A* to = transposed.get() + g * size;
    for (int64_t k = 0; k < p.inputs; ++k) {
      for (int64_t n = 0; n < p.outputs; ++n) to[n * p.inputs + k] = Load(*from++);
    }
  }
  const int64_t parts = std::max<int64_t>(1, Blocks(p.rows, kRows));
  const bool done = ParallelFor(pool, p.groups() * parts, [&](int64_t task) {
    const int64_t group = task / parts;
    const int64_t row = task % parts * kRows;
    const int64_t from = p.x_of[group] * p.rows + row;
    RunOnWidest<Masked<T>>(
        MaskedArgs<T>{std::min(kRows, p.rows - row), p.inputs, p.outputs,
                      words + from * Blocks(p.inputs, kWord),
                      dy + (p.y_of[group] * p.rows + row) * p.outputs,
                      transposed.get() + p.w_of[group] * size, dz + from * p.inputs});
  });
  return done;
}

template <typename T, int64_t kBytes>
[[nodiscard]] bool Inputs(Pool& pool, const Product& p, const T* dy, const T* w,
                          const uint32_t* words, T* dz) {
  using A = SumOf<T>;
  constexpr int64_t kColumns = kBytes / static_cast<int64_t>(sizeof(A));
  const int64_t block = RowsInCache();
  const int64_t blocks = std::max<int64_t>(1, Blocks(p.inputs, block));
  const int64_t all_rows = p.x_groups * p.rows;
  BitEvents events;
  if (!ListRows(pool, words, all_rows, p.inputs, block, events)) {
    return false;
  }
  ExpectWhole(pool, dz,
              p.x_groups * p.rows * p.inputs * static_cast<int64_t>(sizeof(T)));
  const int64_t tiles = Blocks(p.outputs, kColumns);
  const int64_t parts = Parts(pool, p.groups() * blocks, p.rows, 64);
  const int64_t part = Blocks(p.rows, parts);
  const auto make = [&] {
    return LargePages<A>(std::min(block, p.inputs) * kColumns);
  };
  const auto run = [&](LargePages<A>& packed, int64_t task) {
    const int64_t row = task % parts * part;
    const int64_t rows = std::min(part, p.rows - row);
    if (rows <= 0) return;
    const int64_t b = task / parts % blocks;
    const int64_t group = task / parts / blocks;
    const int64_t inputs = std::min(block, p.inputs - b * block);
    const int64_t* begin =
        events.begin.get() + b * all_rows + p.x_of[group] * p.rows + row;
    const uint16_t* at = events.at.get();
    const int64_t count = begin[rows] - begin[0];
    const auto sums = Uninitialised<A>(count * kLanes);
    std::fill_n(sums.get(), count * kLanes, A(0));
    for (int64_t tile = 0; tile < tiles; ++tile) {
      const int64_t first = tile * kColumns;
      const int64_t width = std::min(kColumns, p.outputs - first);
      const T* from = w + (p.w_of[group] * p.inputs + b * block) * p.outputs + first;
      const auto dot = [&](auto kernel, auto source, int64_t stride) {
        using W = std::remove_const_t<std::remove_pointer_t<decltype(source)>>;
        RunOnWidest<decltype(kernel)>(DotArgs<T, W>{
            begin, rows, at, dy + (p.y_of[group] * p.rows + row) * p.outputs + first,
            p.outputs, source, stride, width, sums.get()});
      };
      if (count > inputs) {
        RunOnWidest<Repack<T, kColumns>>(
            RepackArgs<T>{from, inputs, p.outputs, width, packed.get(), nullptr});
        dot(Dot<T, A, kColumns, true>{}, static_cast<const A*>(packed.get()), kColumns);
      } else if (width == kColumns) {
        dot(Dot<T, T, kColumns, true>{}, from, p.outputs);
      } else {
        dot(Dot<T, T, kColumns, false>{}, from, p.outputs);
      }
    }
    T* out = dz + (p.x_of[group] * p.rows + row) * p.inputs + b * block;
    for (int64_t r = 0; r < rows; ++r, out += p.inputs) {
      std::fill_n(out, inputs, T{});  // null where there are none
      for (int64_t e = begin[r]; e < begin[r + 1]; ++e) {
        const A* sum = sums.get() + (e - begin[0]) * kLanes;
        out[at[e]] = Store<T>((sum[0] + sum[2]) + (sum[1] + sum[3]));
      }
    }
  };
  const bool done = ParallelTasks(pool, p.groups() * blocks * parts, make, run);
  return done;
}

}  // namespace spike_product
}  // namespace spikejax

#endif  // SPIKEJAX_SPIKE_MATMUL_DZ_H_

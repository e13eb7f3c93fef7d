// The gradient of a sparse matrix, on its pattern, at the cost of what is not zero.
//
//   sparse_matmul_dw  dw[e] = sum_r x[r, k] dy[r, n]   for every entry e = (k, n),
//                                                      over x[r, k] != 0
//                     db[n] = sum_r dy[r, n]
//
// A task owns the entries of some inputs, or some columns of db, and goes through the
// rows of dy: one row stays in L1, and so does what is added to. Every element is
// summed by one thread in one order (ascending r), so results do not depend on the
// number of threads or on the instruction set.
#ifndef SPIKEJAX_SPARSE_MATMUL_DW_H_
#define SPIKEJAX_SPARSE_MATMUL_DW_H_

#include <algorithm>
#include <cstdint>

#include "base/isa.h"
#include "base/number.h"
#include "bits/events.h"
#include "runtime/parallel.h"
#include "sparse/sparse.h"

namespace spikejax {
namespace sparse {

constexpr int64_t kColumns = 256;               // columns of a task of db
constexpr int64_t kEntries = int64_t{1} << 16;  // most entries of a task of dw

// 1. Compute: pointers only.

template <typename T>
struct TraceArgs {
  const int64_t* begin;  // of the first row
  int64_t rows;
  const int32_t* column;
  const SumOf<T>* value;  // null: all one
  const int32_t* start;
  const int32_t* id;
  int64_t first_input, last_input;
  const T* dy;
  int64_t outputs;
  SumOf<T>* dw;  // the entries of these inputs, added to
};

// dw[e] += sum over rows of x[r, k] dy[r, n], for the entries of some inputs.
template <typename T, bool kGraded>
struct Trace {
  static SPIKEJAX_INLINE void Run(const TraceArgs<T>& args) {
    using A = SumOf<T>;
    const int64_t offset = args.start[args.first_input];
    for (int64_t r = 0; r < args.rows; ++r) {
      const T* __restrict dy = args.dy + r * args.outputs;
      const int32_t* end = args.column + args.begin[r + 1];
      const int32_t* at = std::lower_bound(args.column + args.begin[r], end,
                                           static_cast<int32_t>(args.first_input));
      for (; at < end && *at < args.last_input; ++at) {
        const int64_t first = args.start[*at];
        const int64_t size = args.start[*at + 1] - first;
        const int32_t* __restrict id = args.id + first;
        A* __restrict dw = args.dw + (first - offset);
        const A x = kGraded ? args.value[at - args.column] : A(1);
        for (int64_t e = 0; e < size; ++e) {
          const A seen = Load(dy[id[e]]);
          dw[e] += kGraded ? x * seen : seen;
        }
      }
    }
  }
};

// 2. Buffers: groups, tasks, threads.

template <typename T>
[[nodiscard]] bool Weights(Pool& pool, const SparseSizes& sizes, const Spikes& x,
                           const Matrix<T>& m, PerGroup<const T> dy, T* dw, T* db) {
  using A = SumOf<T>;
  Events<A> events;
  if (!FindAny<T>(pool, x, sizes, events)) return false;
  const bool shared = x.groups == 1;
  const int64_t least = 4 * std::max<int64_t>(1, pool.size());
  const int64_t parts = std::max(least, Blocks(sizes.entries, kEntries));
  const int64_t strips = db == nullptr ? 0 : Blocks(sizes.outputs, kColumns);
  const bool done = ParallelFor(pool, sizes.groups * (parts + strips), [&](int64_t t) {
    const int64_t group = t / (parts + strips);
    const int64_t part = t % (parts + strips);
    if (part >= parts) {
      const int64_t first = (part - parts) * kColumns;
      const int64_t width = std::min(kColumns, sizes.outputs - first);
      A sum[kColumns];
      RunOnWidest<AddRows<T>>(
          ConvertArgs<T>{dy.at(group) + first, width, sizes.rows, sizes.outputs, sum});
      RunOnWidest<Round<T>>(
          RoundArgs<T>{sum, width, db + group * sizes.outputs + first});
      return;
    }
    // Inputs whose entries begin within this part of all entries.
    const int32_t* start = m.start.at(group);
    const auto input_at = [&](int64_t p) {
      if (p == parts) return sizes.inputs;
      const int64_t entry = sizes.entries * p / parts;
      return static_cast<int64_t>(std::lower_bound(start, start + sizes.inputs, entry) -
                                  start);
    };
    const int64_t first = input_at(part);
    const int64_t last = input_at(part + 1);
    const int64_t size = start[last] - start[first];
    if (size == 0) return;
    const auto sum = Uninitialised<A>(size);
    std::fill_n(sum.get(), size, A(0));
    const TraceArgs<T> args{events.begin.get() + (shared ? 0 : group * sizes.rows),
                            sizes.rows,
                            events.column.get(),
                            events.value.get(),
                            start,
                            m.id.at(group),
                            first,
                            last,
                            dy.at(group),
                            sizes.outputs,
                            sum.get()};
    if (events.value != nullptr) {
      RunOnWidest<Trace<T, true>>(args);
    } else {
      RunOnWidest<Trace<T, false>>(args);
    }
    RunOnWidest<Round<T>>(
        RoundArgs<T>{sum.get(), size, dw + group * sizes.entries + start[first]});
  });
  return done;
}

}  // namespace sparse
}  // namespace spikejax

#endif  // SPIKEJAX_SPARSE_MATMUL_DW_H_

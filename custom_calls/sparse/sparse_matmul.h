// Products with a sparse matrix at the cost of what is not zero in both factors.
//
//   sparse_matmul     y[r, n]  = b[n] + sum_e x[r, k] w[e]   entries e = (k, n) of n
//   sparse_matmul_dz  dz[r, k] = sum_e dy[r, n] w[e]         entries e = (k, n) of k,
//                                                            where wanted, else 0
//
// over x[r, k] != 0. A task owns rows: it adds up, or reads, one row of N numbers that
// stays in L1. Every element is summed by one thread in one order (ascending k; e in
// kLanes interleaved partial sums), so results do not depend on the number of threads
// or on the instruction set.
#ifndef SPIKEJAX_SPARSE_MATMUL_H_
#define SPIKEJAX_SPARSE_MATMUL_H_

#include <algorithm>
#include <cstdint>
#include <type_traits>

#include "base/isa.h"
#include "base/memory.h"
#include "base/number.h"
#include "bits/events.h"
#include "runtime/parallel.h"
#include "sparse/sparse.h"

namespace spikejax {
namespace sparse {

constexpr int64_t kLanes = 8;  // partial sums of a dot product
constexpr int64_t kRows = 64;  // most rows of a task

// 1. Compute: pointers only.

template <typename T>
struct SpreadArgs {
  const int32_t* column;  // the events of one row of x
  const SumOf<T>* value;  // null: all one
  int64_t events;
  const int32_t* start;
  const int32_t* id;
  const T* w;
  SumOf<T>* sum;  // (outputs,), added to
};

// sum[n] += sum over k of x[k] w[k, n], for one row.
template <typename T, bool kGraded>
struct Spread {
  static SPIKEJAX_INLINE void Run(const SpreadArgs<T>& args) {
    using A = SumOf<T>;
    A* __restrict sum = args.sum;
    for (int64_t i = 0; i < args.events; ++i) {
      const int32_t k = args.column[i];
      const int64_t end = args.start[k + 1];
      for (int64_t e = args.start[k]; e < end; ++e) {
        const A w = Load(args.w[e]);
        sum[args.id[e]] += kGraded ? args.value[i] * w : w;
      }
    }
  }
};

template <typename T>
struct CollectArgs {
  const int32_t* column;  // where a cotangent is wanted; null: everywhere
  int64_t events;
  const int32_t* start;
  const int32_t* id;
  const T* w;
  const SumOf<T>* dy;  // one row
  T* dz;               // one row, zero on entry
};

// dz[k] = sum over n of dy[n] w[k, n], for one row.
template <typename T>
struct Collect {
  static SPIKEJAX_INLINE void Run(const CollectArgs<T>& args) {
    using A = SumOf<T>;
    for (int64_t i = 0; i < args.events; ++i) {
      const int64_t k = args.column != nullptr ? args.column[i] : i;
      const int64_t end = args.start[k + 1];
      int64_t e = args.start[k];
      A sum[kLanes] = {};
      for (; e + kLanes <= end; e += kLanes) {
        for (int64_t j = 0; j < kLanes; ++j) {
          sum[j] += args.dy[args.id[e + j]] * Load(args.w[e + j]);
        }
      }
      for (int64_t j = 0; e + j < end; ++j) {
        sum[j] += args.dy[args.id[e + j]] * Load(args.w[e + j]);
      }
      for (int64_t half = kLanes / 2; half > 0; half /= 2) {
        for (int64_t j = 0; j < half; ++j) sum[j] += sum[j + half];
      }
      args.dz[k] = Store<T>(sum[0]);
    }
  }
};

// 2. Buffers: groups, tasks, threads.

// Runs body(scratch, row, group) for every row of all groups.
template <typename A, typename Body>
bool EachRow(Pool& pool, const SparseSizes& sizes, const Body& body) {
  const int64_t rows = sizes.all_rows();
  const int64_t block =
      std::clamp<int64_t>(rows / (8 * std::max<int64_t>(1, pool.size())), 1, kRows);
  return ParallelTasks(
      pool, Blocks(rows, block), [&] { return Uninitialised<A>(sizes.outputs); },
      [&](Array<A>& scratch, int64_t task) {
        const int64_t last = std::min(rows, (task + 1) * block);
        for (int64_t r = task * block; r < last; ++r) {
          body(scratch.get(), r, r / sizes.rows);
        }
      });
}

template <typename T>
[[nodiscard]] bool Forward(Pool& pool, const SparseSizes& sizes, const Spikes& x,
                           const Matrix<T>& m, PerGroup<const T> bias, T* y) {
  using A = SumOf<T>;
  Events<A> events;
  if (!FindAny<T>(pool, x, sizes, events)) return false;
  ExpectWhole(pool, y,
              sizes.all_rows() * sizes.outputs * static_cast<int64_t>(sizeof(T)));
  const bool shared = x.groups == 1;
  const bool done = EachRow<A>(pool, sizes, [&](A* sum, int64_t row, int64_t group) {
    const int64_t of = shared ? row % sizes.rows : row;
    const int64_t first = events.begin[of];
    if (bias.data != nullptr) {
      const T* b = bias.at(group);
      for (int64_t j = 0; j < sizes.outputs; ++j) sum[j] = Load(b[j]);
    } else {
      std::fill_n(sum, sizes.outputs, A(0));
    }
    const bool graded = events.value != nullptr;
    const SpreadArgs<T> args{events.column.get() + first,
                             graded ? events.value.get() + first : nullptr,
                             events.begin[of + 1] - first,
                             m.start.at(group),
                             m.id.at(group),
                             m.w.at(group),
                             sum};
    if (graded) {
      RunOnWidest<Spread<T, true>>(args);
    } else {
      RunOnWidest<Spread<T, false>>(args);
    }
    RunOnWidest<Round<T>>(RoundArgs<T>{sum, sizes.outputs, y + row * sizes.outputs});
  });
  return done;
}

// `wanted` is null where a cotangent is wanted everywhere.
template <typename T>
[[nodiscard]] bool Inputs(Pool& pool, const SparseSizes& sizes, PerGroup<const T> dy,
                          const Matrix<T>& m, const Spikes* wanted, T* dz) {
  using A = SumOf<T>;
  Events<A> events;
  if (wanted != nullptr && !FindAny<T>(pool, *wanted, sizes, events)) {
    return false;
  }
  const bool shared = wanted != nullptr && wanted->groups == 1;
  const bool done =
      EachRow<A>(pool, sizes, [&](A* scratch, int64_t row, int64_t group) {
        T* out = dz + row * sizes.inputs;
        CollectArgs<T> args{
            nullptr, sizes.inputs, m.start.at(group), m.id.at(group), m.w.at(group),
            nullptr, out};
        if (wanted != nullptr) {
          const int64_t of = shared ? row % sizes.rows : row;
          args.column = events.column.get() + events.begin[of];
          args.events = events.begin[of + 1] - events.begin[of];
          std::fill_n(out, sizes.inputs, T{});
        }
        if (args.events == 0) return;
        const T* from = dy.at(group) + row % sizes.rows * sizes.outputs;
        if constexpr (std::is_same_v<T, A>) {
          args.dy = from;
        } else {
          RunOnWidest<AddRows<T>>(ConvertArgs<T>{from, sizes.outputs, 1, 0, scratch});
          args.dy = scratch;
        }
        RunOnWidest<Collect<T>>(args);
      });
  return done;
}

}  // namespace sparse
}  // namespace spikejax

#endif  // SPIKEJAX_SPARSE_MATMUL_H_

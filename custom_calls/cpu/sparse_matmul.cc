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

#include <algorithm>
#include <cstdint>
#include <string>
#include <type_traits>

#include "spikejax/checks.h"
#include "spikejax/dispatch.h"
#include "spikejax/events.h"
#include "spikejax/isa.h"
#include "spikejax/memory.h"
#include "spikejax/number.h"
#include "spikejax/parallel.h"
#include "spikejax/sparse.h"
#include "xla/ffi/api/ffi.h"

namespace spikejax {
namespace {

constexpr char kForward[] = "sparse_matmul";
constexpr char kInputs[] = "sparse_matmul_dz";

constexpr int64_t kLanes = 8;             // partial sums of a dot product
constexpr int64_t kRows = 64;             // most rows of a task

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
bool EachRow(ffi::ThreadPool& pool, const SparseSizes& sizes, const Body& body) {
  const int64_t rows = sizes.all_rows();
  const int64_t block =
      std::clamp<int64_t>(rows / (8 * std::max<int64_t>(1, pool.num_threads())), 1, kRows);
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
ffi::Error Forward(ffi::ThreadPool& pool, const SparseSizes& sizes, ffi::AnyBuffer x,
                   const Matrix<T>& m, PerGroup<const T> bias, T* y) {
  using A = SumOf<T>;
  Events<A> events;
  if (!FindAny<T>(pool, x, sizes, events)) return Failed(kForward);
  ExpectWhole(pool, y, sizes.all_rows() * sizes.outputs * static_cast<int64_t>(sizeof(T)));
  const bool shared = x.dimensions()[0] == 1;
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
  return done ? ffi::Error::Success() : Failed(kForward);
}

// `wanted` is null where a cotangent is wanted everywhere.
template <typename T>
ffi::Error Inputs(ffi::ThreadPool& pool, const SparseSizes& sizes, PerGroup<const T> dy,
                  const Matrix<T>& m, const ffi::AnyBuffer* wanted, T* dz) {
  using A = SumOf<T>;
  Events<A> events;
  if (wanted != nullptr && !FindAny<T>(pool, *wanted, sizes, events)) {
    return Failed(kInputs);
  }
  const bool shared = wanted != nullptr && wanted->dimensions()[0] == 1;
  const bool done = EachRow<A>(pool, sizes, [&](A* scratch, int64_t row, int64_t group) {
    T* out = dz + row * sizes.inputs;
    CollectArgs<T> args{nullptr,        sizes.inputs,   m.start.at(group),
                        m.id.at(group), m.w.at(group), nullptr, out};
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
  return done ? ffi::Error::Success() : Failed(kInputs);
}

// 3. Data types.

ffi::Error DispatchForward(ffi::ThreadPool pool, ffi::AnyBuffer x, ffi::AnyBuffer w,
                           ffi::AnyBuffer ids, ffi::AnyBuffer starts,
                           ffi::RemainingArgs rest, ffi::Result<ffi::AnyBuffer> y) {
  return Guard(kForward, [&] {
    const ffi::DataType type = w.element_type();
    const int64_t groups = Axis(*y, 0), rows = Axis(*y, 1), outputs = Axis(*y, 2);
    SparseSizes sizes;
    ffi::Error error = AtMostOne(kForward, "bias", rest);
    if (error.success()) {
      error = ReadSparse(kForward, starts, ids, groups, rows, outputs, sizes);
    }
    if (error.success()) error = FitsSpikes(kForward, "x", x, type, sizes);
    if (error.success()) error = Fits(kForward, "w", w, type, groups, {sizes.entries});
    if (error.success()) {
      error = Fits(kForward, "y", *y, type, groups, {rows, outputs}, true);
    }
    const bool biased = rest.size() == 1;
    if (error.success() && biased) {
      error = Fits(kForward, "bias", *rest.get<ffi::AnyBuffer>(0), type, groups,
                   {outputs});
    }
    const ffi::AnyBuffer last = biased ? *rest.get<ffi::AnyBuffer>(0) : x;
    if (error.success()) {
      error = SomeHas(kForward, groups, {x, w, ids, starts, last});
    }
    if (error.success()) error = CheckPattern(pool, kForward, starts, ids, sizes);
    if (error.failure()) return error;
    return DispatchFloat(kForward, type, [&](auto zero) {
      using T = decltype(zero);
      Matrix<T> m = Pattern<T>(starts, ids);
      m.w = OfGroups<const T>(w);
      PerGroup<const T> bias;
      if (biased) bias = OfGroups<const T>(*rest.get<ffi::AnyBuffer>(0));
      return Forward<T>(pool, sizes, x, m, bias, Data<T>(*y));
    });
  });
}

ffi::Error DispatchInputs(ffi::ThreadPool pool, ffi::AnyBuffer dy, ffi::AnyBuffer w,
                          ffi::AnyBuffer ids, ffi::AnyBuffer starts,
                          ffi::RemainingArgs rest, ffi::Result<ffi::AnyBuffer> dz) {
  return Guard(kInputs, [&] {
    const ffi::DataType type = w.element_type();
    const int64_t groups = Axis(*dz, 0), rows = Axis(*dz, 1), outputs = Axis(dy, 2);
    SparseSizes sizes;
    ffi::Error error = AtMostOne(kInputs, "mask of what is wanted", rest);
    if (error.success()) {
      error = ReadSparse(kInputs, starts, ids, groups, rows, outputs, sizes);
    }
    if (error.success()) error = Fits(kInputs, "dy", dy, type, groups, {rows, outputs});
    if (error.success()) error = Fits(kInputs, "w", w, type, groups, {sizes.entries});
    if (error.success()) {
      error = Fits(kInputs, "dz", *dz, type, groups, {rows, sizes.inputs}, true);
    }
    const bool masked = rest.size() == 1;
    if (error.success() && masked) {
      const ffi::AnyBuffer mask = *rest.get<ffi::AnyBuffer>(0);
      error = FitsSpikes(kInputs, "wanted", mask, ffi::DataType::PRED, sizes);
    }
    const ffi::AnyBuffer last = masked ? *rest.get<ffi::AnyBuffer>(0) : dy;
    if (error.success()) {
      error = SomeHas(kInputs, groups, {dy, w, ids, starts, last});
    }
    if (error.success()) error = CheckPattern(pool, kInputs, starts, ids, sizes);
    if (error.failure()) return error;
    return DispatchFloat(kInputs, type, [&](auto zero) {
      using T = decltype(zero);
      Matrix<T> m = Pattern<T>(starts, ids);
      m.w = OfGroups<const T>(w);
      const PerGroup<const T> from = OfGroups<const T>(dy);
      if (!masked) return Inputs<T>(pool, sizes, from, m, nullptr, Data<T>(*dz));
      const ffi::AnyBuffer mask = *rest.get<ffi::AnyBuffer>(0);
      return Inputs<T>(pool, sizes, from, m, &mask, Data<T>(*dz));
    });
  });
}

}  // namespace

// 4. Handlers. G is the number of groups; arguments may have 1 in its place.

XLA_FFI_DEFINE_HANDLER_SYMBOL(spikejax_sparse_matmul, DispatchForward,
                              ffi::Ffi::Bind()
                                  .Ctx<ffi::ThreadPool>()
                                  .Arg<ffi::AnyBuffer>()  // x    (G, R, K) or words
                                  .Arg<ffi::AnyBuffer>()  // w    (G, E)
                                  .Arg<ffi::AnyBuffer>()  // ids    (G, E)
                                  .Arg<ffi::AnyBuffer>()  // starts (G, K + 1)
                                  .RemainingArgs()        // bias (G, N), or none
                                  .Ret<ffi::AnyBuffer>());  // y  (G, R, N)

XLA_FFI_DEFINE_HANDLER_SYMBOL(spikejax_sparse_matmul_dz, DispatchInputs,
                              ffi::Ffi::Bind()
                                  .Ctx<ffi::ThreadPool>()
                                  .Arg<ffi::AnyBuffer>()  // dy   (G, R, N)
                                  .Arg<ffi::AnyBuffer>()  // w    (G, E)
                                  .Arg<ffi::AnyBuffer>()  // ids    (G, E)
                                  .Arg<ffi::AnyBuffer>()  // starts (G, K + 1)
                                  .RemainingArgs()  // wanted (G, R, K) or words, or none
                                  .Ret<ffi::AnyBuffer>());  // dz (G, R, K)

}  // namespace spikejax

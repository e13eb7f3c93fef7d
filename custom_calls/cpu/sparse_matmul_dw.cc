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

#include <algorithm>
#include <cstdint>

#include "spikejax/checks.h"
#include "spikejax/dispatch.h"
#include "spikejax/events.h"
#include "spikejax/isa.h"
#include "spikejax/number.h"
#include "spikejax/parallel.h"
#include "spikejax/sparse.h"
#include "xla/ffi/api/ffi.h"

namespace spikejax {
namespace {

constexpr char kWeights[] = "sparse_matmul_dw";

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
ffi::Error Weights(ffi::ThreadPool& pool, const SparseSizes& sizes, ffi::AnyBuffer x,
                   const Matrix<T>& m, PerGroup<const T> dy, T* dw, T* db) {
  using A = SumOf<T>;
  Events<A> events;
  if (!FindAny<T>(pool, x, sizes, events)) return Failed(kWeights);
  const bool shared = x.dimensions()[0] == 1;
  const int64_t least = 4 * std::max<int64_t>(1, pool.num_threads());
  const int64_t parts = std::max(least, Blocks(sizes.entries, kEntries));
  const int64_t strips = db == nullptr ? 0 : Blocks(sizes.outputs, kColumns);
  const bool done = ParallelFor(pool, sizes.groups * (parts + strips), [&](int64_t t) {
    const int64_t group = t / (parts + strips);
    const int64_t part = t % (parts + strips);
    if (part >= parts) {
      const int64_t first = (part - parts) * kColumns;
      const int64_t width = std::min(kColumns, sizes.outputs - first);
      A sum[kColumns];
      RunOnWidest<AddRows<T>>(ConvertArgs<T>{dy.at(group) + first, width, sizes.rows,
                                             sizes.outputs, sum});
      RunOnWidest<Round<T>>(RoundArgs<T>{sum, width, db + group * sizes.outputs + first});
      return;
    }
    // Inputs whose entries begin within this part of all entries.
    const int32_t* start = m.start.at(group);
    const auto input_at = [&](int64_t p) {
      if (p == parts) return sizes.inputs;
      const int64_t entry = sizes.entries * p / parts;
      return static_cast<int64_t>(
          std::lower_bound(start, start + sizes.inputs, entry) - start);
    };
    const int64_t first = input_at(part);
    const int64_t last = input_at(part + 1);
    const int64_t size = start[last] - start[first];
    if (size == 0) return;
    const auto sum = Uninitialised<A>(size);
    std::fill_n(sum.get(), size, A(0));
    const TraceArgs<T> args{
        events.begin.get() + (shared ? 0 : group * sizes.rows),
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
  return done ? ffi::Error::Success() : Failed(kWeights);
}

// 3. Data types.

ffi::Error DispatchWeights(ffi::ThreadPool pool, ffi::AnyBuffer x, ffi::AnyBuffer dy,
                           ffi::AnyBuffer ids, ffi::AnyBuffer starts,
                           ffi::Result<ffi::AnyBuffer> dw, ffi::RemainingRets rest) {
  return Guard(kWeights, [&] {
    const ffi::DataType type = dy.element_type();
    const int64_t groups = dw->dimensions().size() == 0 ? -1 : dw->dimensions()[0];
    const int64_t rows = Axis(dy, 1), outputs = Axis(dy, 2);
    SparseSizes sizes;
    ffi::Error error = AtMostOne(kWeights, "db", rest);
    if (error.success()) {
      error = ReadSparse(kWeights, starts, ids, groups, rows, outputs, sizes);
    }
    if (error.success()) error = FitsSpikes(kWeights, "x", x, type, sizes);
    if (error.success()) error = Fits(kWeights, "dy", dy, type, groups, {rows, outputs});
    if (error.success()) {
      error = Fits(kWeights, "dw", *dw, type, groups, {sizes.entries}, true);
    }
    const bool biased = rest.size() == 1;
    if (error.success() && biased) {
      error = Fits(kWeights, "db", **rest.get<ffi::AnyBuffer>(0), type, groups,
                   {outputs}, true);
    }
    if (error.success()) error = SomeHas(kWeights, groups, {x, dy, ids, starts});
    if (error.success()) error = CheckPattern(pool, kWeights, starts, ids, sizes);
    if (error.failure()) return error;
    return DispatchFloat(kWeights, type, [&](auto zero) {
      using T = decltype(zero);
      T* db = biased ? Data<T>(**rest.get<ffi::AnyBuffer>(0)) : nullptr;
      return Weights<T>(pool, sizes, x, Pattern<T>(starts, ids), OfGroups<const T>(dy),
                        Data<T>(*dw), db);
    });
  });
}

}  // namespace

// 4. Handler. G is the number of groups; arguments may have 1 in its place.

XLA_FFI_DEFINE_HANDLER_SYMBOL(spikejax_sparse_matmul_dw, DispatchWeights,
                              ffi::Ffi::Bind()
                                  .Ctx<ffi::ThreadPool>()
                                  .Arg<ffi::AnyBuffer>()  // x    (G, R, K) or words
                                  .Arg<ffi::AnyBuffer>()  // dy   (G, R, N)
                                  .Arg<ffi::AnyBuffer>()  // ids    (G, E)
                                  .Arg<ffi::AnyBuffer>()  // starts (G, K + 1)
                                  .Ret<ffi::AnyBuffer>()  // dw   (G, E)
                                  .RemainingRets());      // db   (G, N), or none

}  // namespace spikejax

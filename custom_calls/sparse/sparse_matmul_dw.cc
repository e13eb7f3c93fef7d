// XLA handlers of sparse_matmul_dw.h.
#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "runtime/checks.h"
#include "runtime/dispatch.h"
#include "runtime/xla_pool.h"
#include "sparse/read_sparse.h"
#include "sparse/sparse_matmul_dw.h"
#include "xla/ffi/api/ffi.h"

namespace spikejax {
namespace {

using namespace sparse;

constexpr char kWeights[] = "sparse_matmul_dw";

// Data types.

ffi::Error DispatchWeights(ffi::ThreadPool threads, ffi::AnyBuffer x, ffi::AnyBuffer dy,
                           ffi::AnyBuffer ids, ffi::AnyBuffer starts,
                           ffi::Result<ffi::AnyBuffer> dw, ffi::RemainingRets rest) {
  XlaPool pool(threads);
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
    if (error.success())
      error = Fits(kWeights, "dy", dy, type, groups, {rows, outputs});
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
      return Weights<T>(pool, sizes, SpikesOf(x), Pattern<T>(starts, ids),
                        OfGroups<const T>(dy), Data<T>(*dw), db);
    });
  });
}

}  // namespace

// Handler. G is the number of groups; arguments may have 1 in its place.

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

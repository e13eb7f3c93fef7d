// XLA handlers of sparse_matmul.h.
#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "runtime/checks.h"
#include "runtime/dispatch.h"
#include "runtime/xla_pool.h"
#include "sparse/read_sparse.h"
#include "sparse/sparse_matmul.h"
#include "xla/ffi/api/ffi.h"

namespace spikejax {
namespace {

using namespace sparse;

constexpr char kForward[] = "sparse_matmul";
constexpr char kInputs[] = "sparse_matmul_dz";

// Data types.

ffi::Error DispatchForward(ffi::ThreadPool threads, ffi::AnyBuffer x, ffi::AnyBuffer w,
                           ffi::AnyBuffer ids, ffi::AnyBuffer starts,
                           ffi::RemainingArgs rest, ffi::Result<ffi::AnyBuffer> y) {
  XlaPool pool(threads);
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
      error =
          Fits(kForward, "bias", *rest.get<ffi::AnyBuffer>(0), type, groups, {outputs});
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
      return Forward<T>(pool, sizes, SpikesOf(x), m, bias, Data<T>(*y));
    });
  });
}

ffi::Error DispatchInputs(ffi::ThreadPool threads, ffi::AnyBuffer dy, ffi::AnyBuffer w,
                          ffi::AnyBuffer ids, ffi::AnyBuffer starts,
                          ffi::RemainingArgs rest, ffi::Result<ffi::AnyBuffer> dz) {
  XlaPool pool(threads);
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
      const Spikes mask = SpikesOf(*rest.get<ffi::AnyBuffer>(0));
      return Inputs<T>(pool, sizes, from, m, &mask, Data<T>(*dz));
    });
  });
}

}  // namespace

// Handlers. G is the number of groups; arguments may have 1 in its place.

XLA_FFI_DEFINE_HANDLER_SYMBOL(spikejax_sparse_matmul, DispatchForward,
                              ffi::Ffi::Bind()
                                  .Ctx<ffi::ThreadPool>()
                                  .Arg<ffi::AnyBuffer>()    // x    (G, R, K) or words
                                  .Arg<ffi::AnyBuffer>()    // w    (G, E)
                                  .Arg<ffi::AnyBuffer>()    // ids    (G, E)
                                  .Arg<ffi::AnyBuffer>()    // starts (G, K + 1)
                                  .RemainingArgs()          // bias (G, N), or none
                                  .Ret<ffi::AnyBuffer>());  // y  (G, R, N)

XLA_FFI_DEFINE_HANDLER_SYMBOL(
    spikejax_sparse_matmul_dz, DispatchInputs,
    ffi::Ffi::Bind()
        .Ctx<ffi::ThreadPool>()
        .Arg<ffi::AnyBuffer>()    // dy   (G, R, N)
        .Arg<ffi::AnyBuffer>()    // w    (G, E)
        .Arg<ffi::AnyBuffer>()    // ids    (G, E)
        .Arg<ffi::AnyBuffer>()    // starts (G, K + 1)
        .RemainingArgs()          // wanted (G, R, K) or words, or none
        .Ret<ffi::AnyBuffer>());  // dz (G, R, K)

}  // namespace spikejax

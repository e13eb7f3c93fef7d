// XLA handlers of spike_matmul.h.
#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "matmul/read_product.h"
#include "matmul/spike_matmul.h"
#include "runtime/checks.h"
#include "runtime/dispatch.h"
#include "runtime/xla_pool.h"
#include "xla/ffi/api/ffi.h"

namespace spikejax {
namespace {

using namespace spike_product;

constexpr char kForward[] = "spike_matmul";
constexpr char kWeights[] = "spike_matmul_dw";

// Data types.

ffi::Error DispatchForward(ffi::ThreadPool threads, ffi::AnyBuffer words,
                           ffi::AnyBuffer w, ffi::RemainingArgs rest,
                           ffi::Result<ffi::AnyBuffer> y) {
  XlaPool pool(threads);
  return Guard(kForward, [&] {
    const ffi::DataType type = w.element_type();
    std::vector<int64_t> bits;
    Product p;
    ffi::Error error =
        Unpacked(kForward, "words", words, Axis(w.dimensions(), 2), bits);
    if (error.success()) {
      error = Read(kForward, View(bits), w.dimensions(), y->dimensions(), 'y', p);
    }
    if (error.success()) error = SameType(kForward, "y", y->element_type(), type);
    const void* bias = nullptr;
    if (error.success() && rest.size() > 1) {
      error = Expected(kForward, "words, w and perhaps a bias",
                       std::to_string(2 + rest.size()) + " arguments");
    } else if (error.success() && rest.size() == 1) {
      const ffi::AnyBuffer b = *rest.get<ffi::AnyBuffer>(0);
      error = SameType(kForward, "bias", b.element_type(), type);
      if (error.success() && !IsRowOf(b.dimensions(), w.dimensions())) {
        error = Expected(kForward, "bias (..., N) for w " + Text(w.dimensions()),
                         Text(b.dimensions()));
      }
      bias = b.untyped_data();
    }
    if (error.failure()) return error;
    pool.Expect(p.numbers());
    return DispatchFloat(kForward, type, [&](auto zero) {
      using T = decltype(zero);
      return DispatchColumns<T>(p, [&](auto bytes) {
        return Forward<T, bytes>(pool, p, Data<uint32_t>(words), Data<T>(w),
                                 static_cast<const T*>(bias), Data<T>(*y));
      });
    });
  });
}

ffi::Error DispatchWeights(ffi::ThreadPool threads, ffi::AnyBuffer words,
                           ffi::AnyBuffer dy, ffi::Result<ffi::AnyBuffer> dw,
                           ffi::Result<ffi::AnyBuffer> db) {
  XlaPool pool(threads);
  return Guard(kWeights, [&] {
    const ffi::DataType type = dy.element_type();
    std::vector<int64_t> bits;
    Product p;
    ffi::Error error =
        Unpacked(kWeights, "words", words, Axis(dw->dimensions(), 2), bits);
    if (error.success()) {
      error = Read(kWeights, View(bits), dw->dimensions(), dy.dimensions(), 'w', p);
    }
    if (error.success()) error = SameType(kWeights, "dw", dw->element_type(), type);
    if (error.success()) error = SameType(kWeights, "db", db->element_type(), type);
    if (error.success() && !IsRowOf(db->dimensions(), dw->dimensions())) {
      error = Expected(kWeights, "db (..., N) for dw " + Text(dw->dimensions()),
                       Text(db->dimensions()));
    }
    if (error.failure()) return error;
    pool.Expect(p.numbers());
    return DispatchFloat(kWeights, type, [&](auto zero) {
      using T = decltype(zero);
      return DispatchColumns<T>(p, [&](auto bytes) {
        return Weights<T, bytes>(pool, p, Data<uint32_t>(words), Data<T>(dy),
                                 Data<T>(*dw), Data<T>(*db));
      });
    });
  });
}

}  // namespace

// Handlers.

XLA_FFI_DEFINE_HANDLER_SYMBOL(spikejax_spike_matmul, DispatchForward,
                              ffi::Ffi::Bind()
                                  .Ctx<ffi::ThreadPool>()
                                  .Arg<ffi::AnyBuffer>()    // words (..., R, K / 32)
                                  .Arg<ffi::AnyBuffer>()    // w     (..., K, N)
                                  .RemainingArgs()          // bias  (..., N), or none
                                  .Ret<ffi::AnyBuffer>());  // y     (..., R, N)

XLA_FFI_DEFINE_HANDLER_SYMBOL(spikejax_spike_matmul_dw, DispatchWeights,
                              ffi::Ffi::Bind()
                                  .Ctx<ffi::ThreadPool>()
                                  .Arg<ffi::AnyBuffer>()    // words (..., R, K / 32)
                                  .Arg<ffi::AnyBuffer>()    // dy    (..., R, N)
                                  .Ret<ffi::AnyBuffer>()    // dw    (..., K, N)
                                  .Ret<ffi::AnyBuffer>());  // db    (..., N)

}  // namespace spikejax

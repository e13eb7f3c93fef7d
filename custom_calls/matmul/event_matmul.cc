// XLA handlers of event_matmul.h.
#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "matmul/event_matmul.h"
#include "matmul/read_product.h"
#include "runtime/checks.h"
#include "runtime/dispatch.h"
#include "runtime/xla_pool.h"
#include "xla/ffi/api/ffi.h"

namespace spikejax {
namespace {

using namespace event_product;

constexpr char kForward[] = "event_matmul";
constexpr char kWeights[] = "event_matmul_dw";
constexpr char kInputs[] = "event_matmul_dx";

// Data types.

ffi::Error SpikeType(const char* operation, ffi::DataType type,
                     ffi::DataType expected) {
  if (type == ffi::DataType::PRED || type == expected) return ffi::Error::Success();
  return Expected(operation, "x of type PRED or " + Text(expected), Text(type));
}

ffi::Error DispatchForward(ffi::ThreadPool threads, ffi::AnyBuffer x, ffi::AnyBuffer w,
                           ffi::Result<ffi::AnyBuffer> y) {
  XlaPool pool(threads);
  return Guard(kForward, [&] {
    const ffi::DataType type = w.element_type();
    Product p;
    ffi::Error error =
        Read(kForward, x.dimensions(), w.dimensions(), y->dimensions(), 'y', p);
    if (error.success()) error = SpikeType(kForward, x.element_type(), type);
    if (error.success()) error = SameType(kForward, "y", y->element_type(), type);
    if (error.failure()) return error;
    pool.Expect(p.numbers());
    return DispatchFloat(kForward, type, [&](auto zero) {
      using T = decltype(zero);
      if (x.element_type() == ffi::DataType::PRED) {
        return Forward<T>(pool, p, Data<Pred>(x), Data<T>(w), Data<T>(*y));
      }
      return Forward<T>(pool, p, Data<T>(x), Data<T>(w), Data<T>(*y));
    });
  });
}

ffi::Error DispatchWeights(ffi::ThreadPool threads, ffi::AnyBuffer x, ffi::AnyBuffer dy,
                           ffi::Result<ffi::AnyBuffer> dw) {
  XlaPool pool(threads);
  return Guard(kWeights, [&] {
    const ffi::DataType type = dy.element_type();
    Product p;
    ffi::Error error =
        Read(kWeights, x.dimensions(), dw->dimensions(), dy.dimensions(), 'w', p);
    if (error.success()) error = SpikeType(kWeights, x.element_type(), type);
    if (error.success()) error = SameType(kWeights, "dw", dw->element_type(), type);
    if (error.failure()) return error;
    pool.Expect(p.numbers());
    return DispatchFloat(kWeights, type, [&](auto zero) {
      using T = decltype(zero);
      if (x.element_type() == ffi::DataType::PRED) {
        return Weights<T>(pool, p, Data<Pred>(x), Data<T>(dy), Data<T>(*dw));
      }
      return Weights<T>(pool, p, Data<T>(x), Data<T>(dy), Data<T>(*dw));
    });
  });
}

ffi::Error DispatchInputs(ffi::ThreadPool threads, ffi::AnyBuffer dy, ffi::AnyBuffer w,
                          ffi::AnyBuffer support, ffi::Result<ffi::AnyBuffer> dx) {
  XlaPool pool(threads);
  return Guard(kInputs, [&] {
    const ffi::DataType type = w.element_type();
    Product p;
    ffi::Error error =
        Read(kInputs, dx->dimensions(), w.dimensions(), dy.dimensions(), 'x', p);
    if (error.success()) error = SameType(kInputs, "dy", dy.element_type(), type);
    if (error.success()) error = SameType(kInputs, "dx", dx->element_type(), type);
    if (error.success()) {
      error = SameType(kInputs, "support", support.element_type(), ffi::DataType::PRED);
    }
    const Dims have = support.dimensions();
    const Dims want = dx->dimensions();
    if (error.success() &&
        !std::equal(have.begin(), have.end(), want.begin(), want.end())) {
      error = Expected(kInputs, "support " + Text(want), Text(have));
    }
    if (error.failure()) return error;
    pool.Expect(p.numbers());
    return DispatchFloat(kInputs, type, [&](auto zero) {
      using T = decltype(zero);
      return Inputs<T>(pool, p, Data<T>(dy), Data<T>(w), Data<Pred>(support),
                       Data<T>(*dx));
    });
  });
}

}  // namespace

// Handlers.

XLA_FFI_DEFINE_HANDLER_SYMBOL(spikejax_event_matmul, DispatchForward,
                              ffi::Ffi::Bind()
                                  .Ctx<ffi::ThreadPool>()
                                  .Arg<ffi::AnyBuffer>()    // x  (..., R, K)
                                  .Arg<ffi::AnyBuffer>()    // w  (..., K, N)
                                  .Ret<ffi::AnyBuffer>());  // y  (..., R, N)

XLA_FFI_DEFINE_HANDLER_SYMBOL(spikejax_event_matmul_dw, DispatchWeights,
                              ffi::Ffi::Bind()
                                  .Ctx<ffi::ThreadPool>()
                                  .Arg<ffi::AnyBuffer>()    // x   (..., R, K)
                                  .Arg<ffi::AnyBuffer>()    // dy  (..., R, N)
                                  .Ret<ffi::AnyBuffer>());  // dw  (..., K, N)

XLA_FFI_DEFINE_HANDLER_SYMBOL(spikejax_event_matmul_dx, DispatchInputs,
                              ffi::Ffi::Bind()
                                  .Ctx<ffi::ThreadPool>()
                                  .Arg<ffi::AnyBuffer>()    // dy       (..., R, N)
                                  .Arg<ffi::AnyBuffer>()    // w        (..., K, N)
                                  .Arg<ffi::AnyBuffer>()    // support  (..., R, K)
                                  .Ret<ffi::AnyBuffer>());  // dx       (..., R, K)

}  // namespace spikejax

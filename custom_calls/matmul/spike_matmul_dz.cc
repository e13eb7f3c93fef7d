// XLA handlers of spike_matmul_dz.h.
#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "matmul/read_product.h"
#include "matmul/spike_matmul_dz.h"
#include "runtime/checks.h"
#include "runtime/dispatch.h"
#include "runtime/xla_pool.h"
#include "xla/ffi/api/ffi.h"

namespace spikejax {
namespace {

using namespace spike_product;

constexpr char kInputs[] = "spike_matmul_dz";

// Data types.

ffi::Error DispatchInputs(ffi::ThreadPool threads, ffi::AnyBuffer dy, ffi::AnyBuffer w,
                          ffi::AnyBuffer wanted, ffi::Result<ffi::AnyBuffer> dz) {
  XlaPool pool(threads);
  return Guard(kInputs, [&] {
    const ffi::DataType type = w.element_type();
    std::vector<int64_t> bits;
    Product p;
    ffi::Error error =
        Read(kInputs, dz->dimensions(), w.dimensions(), dy.dimensions(), 'x', p);
    if (error.success()) error = SameType(kInputs, "dy", dy.element_type(), type);
    if (error.success()) error = SameType(kInputs, "dz", dz->element_type(), type);
    if (error.success()) {
      error = Unpacked(kInputs, "wanted", wanted, Axis(w.dimensions(), 2), bits);
    }
    const Dims want = dz->dimensions();
    if (error.success() &&
        !std::equal(bits.begin(), bits.end(), want.begin(), want.end())) {
      error = Expected(kInputs, "bits " + Text(want), Text(View(bits)));
    }
    if (error.failure()) return error;
    pool.Expect(p.numbers());
    return DispatchFloat(kInputs, type, [&](auto zero) {
      using T = decltype(zero);
      if (p.outputs <= kFewOutputs) {
        return InputsOfFew<T>(pool, p, Data<T>(dy), Data<T>(w), Data<uint32_t>(wanted),
                              Data<T>(*dz));
      }
      return DispatchColumns<T>(p, [&](auto bytes) {
        return Inputs<T, bytes>(pool, p, Data<T>(dy), Data<T>(w),
                                Data<uint32_t>(wanted), Data<T>(*dz));
      });
    });
  });
}

}  // namespace

// Handler.

XLA_FFI_DEFINE_HANDLER_SYMBOL(spikejax_spike_matmul_dz, DispatchInputs,
                              ffi::Ffi::Bind()
                                  .Ctx<ffi::ThreadPool>()
                                  .Arg<ffi::AnyBuffer>()    // dy     (..., R, N)
                                  .Arg<ffi::AnyBuffer>()    // w      (..., K, N)
                                  .Arg<ffi::AnyBuffer>()    // wanted (..., R, K / 32)
                                  .Ret<ffi::AnyBuffer>());  // dz     (..., R, K)

}  // namespace spikejax

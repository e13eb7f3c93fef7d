// A trial kernel: a leaky sum over time, forwards; backwards it is the same, reversed.
#include <cstdint>

#include "runtime/checks.h"
#include "xla/ffi/api/ffi.h"

namespace spikejax {
namespace {

using Array = ffi::Buffer<ffi::F32>;
using Number = ffi::Buffer<ffi::F32, 0>;

constexpr char kLeak[] = "leak";

ffi::Error Leak(Array xs, Array u, Number beta, bool reversed,
                ffi::Result<Array> us) {
  return Guard(kLeak, [&] {
    const Dims all = xs.dimensions();
    const int64_t rows = static_cast<int64_t>(u.element_count());
    if (all.size() != 2 || all[1] != rows || us->element_count() != xs.element_count()) {
      return Expected(kLeak, "xs and us (T, N), u (N,)",
                      "xs " + Text(all) + ", u " + Text(u.dimensions()));
    }
    const float* x = xs.typed_data();
    const float* before = u.typed_data();
    float* out = us->typed_data();
    const float decay = beta.typed_data()[0];
    for (int64_t step = 0; step < all[0]; ++step) {
      const int64_t t = reversed ? all[0] - 1 - step : step;
      for (int64_t n = 0; n < rows; ++n) {
        out[t * rows + n] = decay * before[n] + x[t * rows + n];
      }
      before = out + t * rows;
    }
    return ffi::Error::Success();
  });
}

}  // namespace

XLA_FFI_DEFINE_HANDLER_SYMBOL(spikejax_leak, Leak,
                              ffi::Ffi::Bind()
                                  .Arg<Array>()   // xs (T, N)
                                  .Arg<Array>()   // u  (N,)
                                  .Arg<Number>()  // beta
                                  .Attr<bool>("reversed")
                                  .Ret<Array>());  // us (T, N)

}  // namespace spikejax

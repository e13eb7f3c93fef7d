// XLA handlers of max_pool.h.
#include "conv/max_pool.h"

#include <cstdint>
#include <string>
#include <utility>

#include "conv/read_conv.h"
#include "runtime/checks.h"
#include "runtime/dispatch.h"
#include "runtime/xla_pool.h"
#include "xla/ffi/api/ffi.h"

namespace spikejax {
namespace {

using namespace conv;

constexpr char kPool[] = "max_pool";
constexpr char kBack[] = "max_pool_dz";

// The geometry of a pool: its features are its channels.
ffi::Error ReadPool(const char* operation, int64_t images, int64_t height,
                    int64_t width, int64_t channels, int64_t window_h, int64_t window_w,
                    int64_t stride_h, int64_t stride_w, int64_t top, int64_t bottom,
                    int64_t left, int64_t right, Geometry& g) {
  const Axis h{height, window_h, stride_h, 1, top, bottom};
  const Axis w{width, window_w, stride_w, 1, left, right};
  const int64_t out[] = {1, images, stride_h > 0 ? std::max<int64_t>(h.out(), 0) : 0,
                         stride_w > 0 ? std::max<int64_t>(w.out(), 0) : 0, channels};
  const int64_t window[] = {1, window_h, window_w, 1, channels};
  const ffi::Error error = Read(
      operation, {height, width, stride_h, stride_w, 1, 1, top, bottom, left, right, 1},
      Dims(window, 5), Dims(out, 5), g);
  g.channels = g.features;
  return error;
}

ffi::Error Words(const char* operation, const char* name, ffi::AnyBuffer words,
                 int64_t images, int64_t size) {
  ffi::Error error =
      SameType(operation, name, words.element_type(), ffi::DataType::U32);
  if (error.success() && !Is(words.dimensions(), {images, Blocks(size, kWord)})) {
    error = Expected(operation,
                     std::string(name) + " (" + std::to_string(images) + ", " +
                         std::to_string(Blocks(size, kWord)) + ")",
                     Text(words.dimensions()));
  }
  return error;
}

ffi::Error DispatchPool(ffi::ThreadPool threads, ffi::AnyBuffer fired,
                        ffi::AnyBuffer mask, ffi::Result<ffi::AnyBuffer> out_fired,
                        ffi::Result<ffi::AnyBuffer> out_mask, int64_t height,
                        int64_t width, int64_t channels, int64_t window_h,
                        int64_t window_w, int64_t stride_h, int64_t stride_w,
                        int64_t top, int64_t bottom, int64_t left, int64_t right) {
  XlaPool pool(threads);
  return Guard(kPool, [&] {
    const Dims dims = fired.dimensions();
    if (dims.size() != 2) return Expected(kPool, "fired (R, words)", Text(dims));
    Geometry g;
    ffi::Error error =
        ReadPool(kPool, dims[0], height, width, channels, window_h, window_w, stride_h,
                 stride_w, top, bottom, left, right, g);
    if (error.failure()) return error;
    const int64_t in = g.image(), out = g.places() * g.channels;
    error = Words(kPool, "fired", fired, g.images, in);
    if (error.success()) error = Words(kPool, "mask", mask, g.images, in);
    if (error.success()) error = Words(kPool, "pooled", *out_fired, g.images, out);
    if (error.success()) error = Words(kPool, "pooled mask", *out_mask, g.images, out);
    if (error.failure()) return error;
    if (out == 0) return ffi::Error::Success();
    return Done(kPool, PoolBits(pool, g, Data<uint32_t>(fired), Data<uint32_t>(mask),
                                Data<uint32_t>(*out_fired), Data<uint32_t>(*out_mask)));
  });
}

ffi::Error DispatchBack(ffi::ThreadPool threads, ffi::AnyBuffer fired,
                        ffi::AnyBuffer dy, ffi::Result<ffi::AnyBuffer> dz,
                        int64_t window_h, int64_t window_w, int64_t stride_h,
                        int64_t stride_w, int64_t top, int64_t bottom, int64_t left,
                        int64_t right) {
  XlaPool pool(threads);
  return Guard(kBack, [&] {
    const Dims dims = dz->dimensions();
    if (dims.size() != 4) return Expected(kBack, "dz (R, H, W, K)", Text(dims));
    Geometry g;
    ffi::Error error =
        ReadPool(kBack, dims[0], dims[1], dims[2], dims[3], window_h, window_w,
                 stride_h, stride_w, top, bottom, left, right, g);
    if (error.success()) error = Words(kBack, "fired", fired, g.images, g.image());
    for (const auto& [name, type] :
         {std::pair("dy", dy.element_type()), std::pair("dz", dz->element_type())}) {
      if (error.success()) error = SameType(kBack, name, type, ffi::DataType::F32);
    }
    if (error.success() &&
        !Is(dy.dimensions(), {g.images, g.h.out(), g.w.out(), g.channels})) {
      error = Expected(kBack, "dy (R, H, W, K)", Text(dy.dimensions()));
    }
    if (error.failure()) return error;
    if (g.image() == 0) return ffi::Error::Success();
    return Done(kBack, PoolCotangents(pool, g, Data<uint32_t>(fired), Data<float>(dy),
                                      Data<float>(*dz)));
  });
}

}  // namespace

// Handlers.

XLA_FFI_DEFINE_HANDLER_SYMBOL(spikejax_max_pool, DispatchPool,
                              ffi::Ffi::Bind()
                                  .Ctx<ffi::ThreadPool>()
                                  .Arg<ffi::AnyBuffer>()  // fired (R, HWK / 32)
                                  .Arg<ffi::AnyBuffer>()  // mask  (R, HWK / 32)
                                  .Ret<ffi::AnyBuffer>()  // of the places, likewise
                                  .Ret<ffi::AnyBuffer>()
                                  .Attr<int64_t>("height")
                                  .Attr<int64_t>("width")
                                  .Attr<int64_t>("channels")
                                  .Attr<int64_t>("window_h")
                                  .Attr<int64_t>("window_w")
                                  .Attr<int64_t>("stride_h")
                                  .Attr<int64_t>("stride_w")
                                  .Attr<int64_t>("top")
                                  .Attr<int64_t>("bottom")
                                  .Attr<int64_t>("left")
                                  .Attr<int64_t>("right"));

XLA_FFI_DEFINE_HANDLER_SYMBOL(spikejax_max_pool_dz, DispatchBack,
                              ffi::Ffi::Bind()
                                  .Ctx<ffi::ThreadPool>()
                                  .Arg<ffi::AnyBuffer>()  // fired (R, HWK / 32)
                                  .Arg<ffi::AnyBuffer>()  // dy    (R, H, W, K)
                                  .Ret<ffi::AnyBuffer>()  // dz    (R, H, W, K)
                                  .Attr<int64_t>("window_h")
                                  .Attr<int64_t>("window_w")
                                  .Attr<int64_t>("stride_h")
                                  .Attr<int64_t>("stride_w")
                                  .Attr<int64_t>("top")
                                  .Attr<int64_t>("bottom")
                                  .Attr<int64_t>("left")
                                  .Attr<int64_t>("right"));

}  // namespace spikejax

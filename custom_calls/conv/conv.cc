// XLA handlers of conv.h.

#include <cstdint>
#include <string>
#include <utility>

#include "conv/conv_forward.h"
#include "conv/conv_inputs.h"
#include "conv/conv_weights.h"
#include "conv/read_conv.h"
#include "runtime/checks.h"
#include "runtime/dispatch.h"
#include "runtime/xla_pool.h"
#include "xla/ffi/api/ffi.h"

namespace spikejax {
namespace {

using namespace conv;

constexpr char kForward[] = "conv";
constexpr char kWeights[] = "conv_dw";
constexpr char kInputs[] = "conv_dz";
constexpr ffi::DataType kFloat = ffi::DataType::F32;

ffi::Error RunForward(ffi::ThreadPool threads, ffi::AnyBuffer images, ffi::AnyBuffer w,
                      ffi::RemainingArgs rest, ffi::Result<ffi::AnyBuffer> y,
                      const Window& window) {
  XlaPool pool(threads);
  return Guard(kForward, [&] {
    Geometry g;
    const uint32_t* words = nullptr;
    const float* x = nullptr;
    const float* bias = nullptr;
    ffi::Error error = Read(kForward, window, w.dimensions(), y->dimensions(), g);
    if (error.success()) error = ReadImages(kForward, g, images, words, x);
    if (error.success()) error = SameType(kForward, "w", w.element_type(), kFloat);
    if (error.success()) error = SameType(kForward, "y", y->element_type(), kFloat);
    if (error.success() && rest.size() > 1) {
      error = Expected(kForward, "images, w and perhaps a bias",
                       std::to_string(2 + rest.size()) + " arguments");
    } else if (error.success() && rest.size() == 1) {
      const ffi::AnyBuffer b = *rest.get<ffi::AnyBuffer>(0);
      error = SameType(kForward, "bias", b.element_type(), kFloat);
      if (error.success() && !Is(b.dimensions(), {g.weights, g.features})) {
        error = Expected(kForward, "bias (G, N)", Text(b.dimensions()));
      }
      bias = Data<float>(b);
    }
    if (error.failure()) return error;
    return Done(kForward,
                Forward(pool, g, words, x, Data<float>(w), bias, Data<float>(*y)));
  });
}

ffi::Error RunWeights(ffi::ThreadPool threads, ffi::AnyBuffer images, ffi::AnyBuffer dy,
                      ffi::Result<ffi::AnyBuffer> dw, ffi::Result<ffi::AnyBuffer> db,
                      const Window& window) {
  XlaPool pool(threads);
  return Guard(kWeights, [&] {
    Geometry g;
    const uint32_t* words = nullptr;
    const float* x = nullptr;
    ffi::Error error = Read(kWeights, window, dw->dimensions(), dy.dimensions(), g);
    if (error.success()) error = ReadImages(kWeights, g, images, words, x);
    if (error.success()) error = SameType(kWeights, "dy", dy.element_type(), kFloat);
    if (error.success()) error = SameType(kWeights, "dw", dw->element_type(), kFloat);
    if (error.success()) error = SameType(kWeights, "db", db->element_type(), kFloat);
    if (error.success() && !Is(db->dimensions(), {g.weights, g.features})) {
      error = Expected(kWeights, "db (G, N)", Text(db->dimensions()));
    }
    if (error.failure()) return error;
    return Done(kWeights, Weights(pool, g, words, x, Data<float>(dy), Data<float>(*dw),
                                  Data<float>(*db)));
  });
}

ffi::Error RunInputs(ffi::ThreadPool threads, ffi::AnyBuffer dy, ffi::AnyBuffer w,
                     ffi::RemainingArgs rest, ffi::Result<ffi::AnyBuffer> dz,
                     const Window& window) {
  XlaPool pool(threads);
  return Guard(kInputs, [&] {
    Geometry g;
    const uint32_t* wanted = nullptr;
    ffi::Error error = Read(kInputs, window, w.dimensions(), dy.dimensions(), g);
    if (error.success()) error = SameType(kInputs, "dy", dy.element_type(), kFloat);
    if (error.success()) error = SameType(kInputs, "w", w.element_type(), kFloat);
    if (error.success()) error = SameType(kInputs, "dz", dz->element_type(), kFloat);
    if (error.success() &&
        !Is(dz->dimensions(), {g.weights, g.images, g.h.size, g.w.size, g.channels})) {
      error = Expected(kInputs, "dz (G, R, H, W, K) as attributes say",
                       Text(dz->dimensions()));
    }
    if (error.success() && rest.size() > 1) {
      error = Expected(kInputs, "dy, w and perhaps bits",
                       std::to_string(2 + rest.size()) + " arguments");
    } else if (error.success() && rest.size() == 1) {
      const ffi::AnyBuffer bits = *rest.get<ffi::AnyBuffer>(0);
      const float* none = nullptr;
      error = SameType(kInputs, "bits", bits.element_type(), ffi::DataType::U32);
      if (error.success()) error = ReadImages(kInputs, g, bits, wanted, none);
    }
    if (error.failure()) return error;
    return Done(kInputs, Inputs(pool, g, Data<float>(dy), Data<float>(w), wanted,
                                Data<float>(*dz)));
  });
}

template <typename Binding>
auto WithWindow(Binding binding) {
  return std::move(binding)
      .template Attr<int64_t>("height")
      .template Attr<int64_t>("width")
      .template Attr<int64_t>("stride_h")
      .template Attr<int64_t>("stride_w")
      .template Attr<int64_t>("dilation_h")
      .template Attr<int64_t>("dilation_w")
      .template Attr<int64_t>("top")
      .template Attr<int64_t>("bottom")
      .template Attr<int64_t>("left")
      .template Attr<int64_t>("right")
      .template Attr<int64_t>("groups");
}

// The attributes of a call as one value.
#define SPIKEJAX_WINDOW                                                    \
  int64_t height, int64_t width, int64_t stride_h, int64_t stride_w,       \
      int64_t dilation_h, int64_t dilation_w, int64_t top, int64_t bottom, \
      int64_t left, int64_t right, int64_t groups
#define SPIKEJAX_GIVEN                                         \
  {height, width,  stride_h, stride_w, dilation_h, dilation_w, \
   top,    bottom, left,     right,    groups}

ffi::Error DispatchForward(ffi::ThreadPool threads, ffi::AnyBuffer images,
                           ffi::AnyBuffer w, ffi::RemainingArgs rest,
                           ffi::Result<ffi::AnyBuffer> y, SPIKEJAX_WINDOW) {
  return RunForward(threads, images, w, rest, y, SPIKEJAX_GIVEN);
}

ffi::Error DispatchWeights(ffi::ThreadPool threads, ffi::AnyBuffer images,
                           ffi::AnyBuffer dy, ffi::Result<ffi::AnyBuffer> dw,
                           ffi::Result<ffi::AnyBuffer> db, SPIKEJAX_WINDOW) {
  return RunWeights(threads, images, dy, dw, db, SPIKEJAX_GIVEN);
}

ffi::Error DispatchInputs(ffi::ThreadPool threads, ffi::AnyBuffer dy, ffi::AnyBuffer w,
                          ffi::RemainingArgs rest, ffi::Result<ffi::AnyBuffer> dz,
                          SPIKEJAX_WINDOW) {
  return RunInputs(threads, dy, w, rest, dz, SPIKEJAX_GIVEN);
}

}  // namespace

// Handlers.

XLA_FFI_DEFINE_HANDLER_SYMBOL(
    spikejax_conv, DispatchForward,
    WithWindow(ffi::Ffi::Bind()
                   .Ctx<ffi::ThreadPool>()
                   .Arg<ffi::AnyBuffer>()     // words (G, R, HWK / 32), or x
                   .Arg<ffi::AnyBuffer>()     // w     (G, H, W, K / groups, N)
                   .RemainingArgs()           // bias  (G, N), or none
                   .Ret<ffi::AnyBuffer>()));  // y     (G, R, H, W, N)

XLA_FFI_DEFINE_HANDLER_SYMBOL(
    spikejax_conv_dw, DispatchWeights,
    WithWindow(ffi::Ffi::Bind()
                   .Ctx<ffi::ThreadPool>()
                   .Arg<ffi::AnyBuffer>()     // words (G, R, HWK / 32), or x
                   .Arg<ffi::AnyBuffer>()     // dy    (G, R, H, W, N)
                   .Ret<ffi::AnyBuffer>()     // dw    (G, H, W, K / groups, N)
                   .Ret<ffi::AnyBuffer>()));  // db    (G, N)

XLA_FFI_DEFINE_HANDLER_SYMBOL(
    spikejax_conv_dz, DispatchInputs,
    WithWindow(ffi::Ffi::Bind()
                   .Ctx<ffi::ThreadPool>()
                   .Arg<ffi::AnyBuffer>()     // dy    (G, R, H, W, N)
                   .Arg<ffi::AnyBuffer>()     // w     (G, H, W, K / groups, N)
                   .RemainingArgs()           // bits  (G, R, HWK / 32), or none
                   .Ret<ffi::AnyBuffer>()));  // dz    (G, R, H, W, K)

}  // namespace spikejax

// XLA handlers of delay.h.
#include "delay/delay.h"

#include <cstdint>
#include <string>

#include "delay/read_delay.h"
#include "runtime/checks.h"
#include "runtime/dispatch.h"
#include "runtime/xla_pool.h"
#include "xla/ffi/api/ffi.h"

namespace spikejax {
namespace {

using namespace delay;

constexpr char kForward[] = "delay";
constexpr char kWeights[] = "delay_dw";
constexpr char kInputs[] = "delay_dz";
constexpr ffi::DataType kFloat = ffi::DataType::F32;

int64_t Leading(const ffi::AnyBuffer& buffer) {
  return buffer.dimensions().size() == 0 ? -1 : buffer.dimensions()[0];
}

// The longest delay, which is the length of a line (G, D, B, K).
int64_t Past(const ffi::AnyBuffer& line) {
  return line.dimensions().size() == 4 ? line.dimensions()[1] : -1;
}

ffi::Error DispatchForward(ffi::ThreadPool threads, ffi::AnyBuffer x,
                           ffi::AnyBuffer line, ffi::AnyBuffer start,
                           ffi::AnyBuffer taps, ffi::RemainingArgs rest,
                           ffi::Result<ffi::AnyBuffer> y) {
  XlaPool pool(threads);
  return Guard(kForward, [&] {
    const int64_t groups = Leading(*y);
    Sizes s;
    ffi::Error error =
        ReadSizes(kForward, taps.dimensions(), y->dimensions(), groups, Past(line), s);
    const auto fits = [&](const char* name, const ffi::AnyBuffer& buffer,
                          std::initializer_list<int64_t> sizes, bool is_result) {
      if (error.success()) {
        error = Fits(kForward, name, buffer, kFloat, groups, sizes, is_result);
      }
    };
    fits("taps", taps, {s.inputs, s.outputs, s.taps}, false);
    fits("line", line, {s.past, s.batch, s.inputs}, false);
    fits("y", *y, {s.steps, s.batch, s.outputs}, true);
    if (error.success()) error = FitsInput(kForward, "x", x, s, s.steps);
    if (error.success()) error = CheckStarts(kForward, start, s);
    if (error.success() && rest.size() > 1) {
      error = Expected(kForward, "perhaps a bias and no more",
                       std::to_string(rest.size()) + " arguments behind taps");
    }
    const bool is_biased = error.success() && rest.size() == 1;
    const ffi::AnyBuffer bias = is_biased ? *rest.get<ffi::AnyBuffer>(0) : taps;
    if (is_biased) fits("bias", bias, {s.outputs}, false);
    if (error.success()) {
      error = SomeHas(kForward, groups, {x, line, start, taps, bias});
    }
    if (error.failure()) return error;
    const Of<const float> b =
        is_biased ? OfGroups<const float>(bias) : Of<const float>{};
    return Done(kForward,
                Forward(pool, s, InputOf(x, line), OfGroups<const int32_t>(start),
                        OfGroups<const float>(taps), b, Data<float>(*y)));
  });
}

ffi::Error DispatchWeights(ffi::ThreadPool threads, ffi::AnyBuffer x,
                           ffi::AnyBuffer line, ffi::AnyBuffer start, ffi::AnyBuffer dy,
                           ffi::Result<ffi::AnyBuffer> dtaps,
                           ffi::Result<ffi::AnyBuffer> db) {
  XlaPool pool(threads);
  return Guard(kWeights, [&] {
    const int64_t groups = Leading(*dtaps);
    Sizes s;
    ffi::Error error = ReadSizes(kWeights, dtaps->dimensions(), dy.dimensions(), groups,
                                 Past(line), s);
    const auto fits = [&](const char* name, const ffi::AnyBuffer& buffer,
                          std::initializer_list<int64_t> sizes, bool is_result) {
      if (error.success()) {
        error = Fits(kWeights, name, buffer, kFloat, groups, sizes, is_result);
      }
    };
    fits("dtaps", *dtaps, {s.inputs, s.outputs, s.taps}, true);
    fits("db", *db, {s.outputs}, true);
    fits("line", line, {s.past, s.batch, s.inputs}, false);
    fits("dy", dy, {s.steps, s.batch, s.outputs}, false);
    if (error.success()) error = FitsInput(kWeights, "x", x, s, s.steps);
    if (error.success()) error = CheckStarts(kWeights, start, s);
    if (error.success()) error = SomeHas(kWeights, groups, {x, line, start, dy});
    if (error.failure()) return error;
    return Done(
        kWeights,
        Weights(pool, s, InputOf(x, line), OfGroups<const int32_t>(start),
                OfGroups<const float>(dy), Data<float>(*dtaps), Data<float>(*db)));
  });
}

ffi::Error DispatchInputs(ffi::ThreadPool threads, ffi::AnyBuffer dy,
                          ffi::AnyBuffer start, ffi::AnyBuffer taps,
                          ffi::RemainingArgs rest, ffi::Result<ffi::AnyBuffer> dz,
                          int64_t first, int64_t past) {
  XlaPool pool(threads);
  return Guard(kInputs, [&] {
    const int64_t groups = Leading(*dz);
    Sizes s;
    ffi::Error error =
        ReadSizes(kInputs, taps.dimensions(), dy.dimensions(), groups, past, s);
    if (error.success() && (first > 0 || first < -past)) {
      error = Expected(kInputs, "a first step in [-past, 0]", std::to_string(first));
    }
    if (error.success() && dz->dimensions().size() != 4) {
      error = Expected(kInputs, "dz (G, S, B, K)", Text(dz->dimensions()));
    }
    const Times times{first, error.success() ? dz->dimensions()[1] : 0};
    if (error.success() && times.steps > s.steps - first) {
      error = Expected(kInputs, "no steps of dz behind the last of dy",
                       Text(dz->dimensions()) + " from " + std::to_string(first));
    }
    const auto fits = [&](const char* name, const ffi::AnyBuffer& buffer,
                          std::initializer_list<int64_t> sizes, bool is_result) {
      if (error.success()) {
        error = Fits(kInputs, name, buffer, kFloat, groups, sizes, is_result);
      }
    };
    fits("dz", *dz, {times.steps, s.batch, s.inputs}, true);
    fits("dy", dy, {s.steps, s.batch, s.outputs}, false);
    fits("taps", taps, {s.inputs, s.outputs, s.taps}, false);
    if (error.success()) error = CheckStarts(kInputs, start, s);
    if (error.success() && rest.size() > 1) {
      error = Expected(kInputs, "perhaps a mask and no more",
                       std::to_string(rest.size()) + " arguments behind taps");
    }
    const bool is_masked = error.success() && rest.size() == 1;
    const ffi::AnyBuffer mask = is_masked ? *rest.get<ffi::AnyBuffer>(0) : taps;
    if (is_masked && first != 0) {
      error =
          Expected(kInputs, "no mask of steps before the first", std::to_string(first));
    }
    if (is_masked && error.success()) {
      error = Fits(kInputs, "mask", mask, ffi::DataType::U32, groups,
                   {times.steps, s.batch, Blocks(s.inputs, kWord)});
    }
    if (error.success()) error = SomeHas(kInputs, groups, {dy, start, taps, mask});
    if (error.failure()) return error;
    const Of<const uint32_t> bits =
        is_masked ? OfGroups<const uint32_t>(mask) : Of<const uint32_t>{};
    return Done(kInputs, Inputs(pool, s, times, OfGroups<const float>(dy),
                                OfGroups<const int32_t>(start),
                                OfGroups<const float>(taps), bits, Data<float>(*dz)));
  });
}

}  // namespace

// Handlers. G is the number of groups; arguments may have 1 in its place.

XLA_FFI_DEFINE_HANDLER_SYMBOL(spikejax_delay, DispatchForward,
                              ffi::Ffi::Bind()
                                  .Ctx<ffi::ThreadPool>()
                                  .Arg<ffi::AnyBuffer>()    // x     (G, T, B, K), words
                                  .Arg<ffi::AnyBuffer>()    // line  (G, D, B, K)
                                  .Arg<ffi::AnyBuffer>()    // start (G, K, N)
                                  .Arg<ffi::AnyBuffer>()    // taps  (G, K, N, M)
                                  .RemainingArgs()          // bias  (G, N), or none
                                  .Ret<ffi::AnyBuffer>());  // y     (G, T, B, N)

XLA_FFI_DEFINE_HANDLER_SYMBOL(spikejax_delay_dw, DispatchWeights,
                              ffi::Ffi::Bind()
                                  .Ctx<ffi::ThreadPool>()
                                  .Arg<ffi::AnyBuffer>()    // x     (G, T, B, K), words
                                  .Arg<ffi::AnyBuffer>()    // line  (G, D, B, K)
                                  .Arg<ffi::AnyBuffer>()    // start (G, K, N)
                                  .Arg<ffi::AnyBuffer>()    // dy    (G, T, B, N)
                                  .Ret<ffi::AnyBuffer>()    // dtaps (G, K, N, M)
                                  .Ret<ffi::AnyBuffer>());  // db    (G, N)

XLA_FFI_DEFINE_HANDLER_SYMBOL(spikejax_delay_dz, DispatchInputs,
                              ffi::Ffi::Bind()
                                  .Ctx<ffi::ThreadPool>()
                                  .Arg<ffi::AnyBuffer>()   // dy    (G, T, B, N)
                                  .Arg<ffi::AnyBuffer>()   // start (G, K, N)
                                  .Arg<ffi::AnyBuffer>()   // taps  (G, K, N, M)
                                  .RemainingArgs()         // mask  (G, S, B, words)
                                  .Ret<ffi::AnyBuffer>()   // dz    (G, S, B, K)
                                  .Attr<int64_t>("first")  // of dz, beside dy
                                  .Attr<int64_t>("past"));

}  // namespace spikejax

// XLA handlers of lif_layer.h.
#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "layer/lif_layer.h"
#include "layer/read_connections.h"
#include "layer/read_layer.h"
#include "runtime/checks.h"
#include "runtime/dispatch.h"
#include "runtime/xla_pool.h"
#include "xla/ffi/api/ffi.h"

namespace spikejax {
namespace {

constexpr char kForward[] = "lif_layer";

// Data types: words of bits, float32, and what comes in and goes out in a half type.

ffi::Error DispatchForward(
    ffi::ThreadPool threads, ffi::AnyBuffer xs, ffi::AnyBuffer i, ffi::AnyBuffer u,
    ffi::AnyBuffer z, ffi::AnyBuffer y, ffi::AnyBuffer constants, ffi::AnyBuffer w,
    ffi::AnyBuffer x, ffi::AnyBuffer w_in, ffi::AnyBuffer h, ffi::AnyBuffer starts,
    ffi::AnyBuffer ids, ffi::Result<ffi::AnyBuffer> fired,
    ffi::Result<ffi::AnyBuffer> wanted, ffi::Result<ffi::AnyBuffer> distance,
    ffi::Result<ffi::AnyBuffer> spikes, ffi::Result<ffi::AnyBuffer> u_trace,
    ffi::Result<ffi::AnyBuffer> i_trace, ffi::Result<ffi::AnyBuffer> i_end,
    ffi::Result<ffi::AnyBuffer> u_end, ffi::Result<ffi::AnyBuffer> z_end,
    ffi::Result<ffi::AnyBuffer> h_end, ffi::Result<ffi::AnyBuffer> counts, int64_t rule,
    bool is_delayed) {
  XlaPool pool(threads);
  return Guard(kForward, [&] {
    Forward f;
    ffi::Error error =
        ReadLayer(kForward, *u_end, *fired, rule, is_delayed, false, f.layer);
    if (error.failure()) return error;
    pool.Expect(f.layer.numbers());
    error = ReadInputs(kForward, "w_in", w_in, f.inputs);
    if (error.failure()) return error;
    f.x_words = Blocks(f.inputs, kWord);
    const auto& [groups, T, B, N, W, r, d, a] = f.layer;
    Reader reader(kForward, groups);
    f.xs = reader.ReadEdge("xs", xs, {T, B, N}, true);
    f.x = reader.Read<uint32_t>("x", x, {T, B, f.x_words}, true);
    f.w_in = reader.ReadEdge("w_in", w_in, {f.inputs, N}, true);
    f.i = reader.Read<float>("i", i, {B, N}, true);
    f.h = reader.Read<float>("h", h, {B, N}, true);
    f.u = reader.Read<float>("u", u, {B, N});
    f.z = reader.Read<float>("z", z, {B, N});
    f.y = reader.Read<float>("y", y, {B, N}, true);
    f.constants = reader.Read<float>("constants", constants, {kConstants, N});
    error = ReadFeedback(pool, kForward, starts, ids, w, f.layer, reader, f.w, f.few);
    if (error.failure()) return error;
    f.fired = reader.Write<uint32_t>("fired", *fired, {T, B, W});
    f.wanted = reader.Write<uint32_t>("wanted", *wanted, {T, B, W});
    f.distance = reader.Write<uint32_t>("distance", *distance, {B, N, T}, true);
    f.spikes = reader.WriteEdge("spikes", *spikes, {T, B, N}, true);
    f.u_trace = reader.Write<float>("u_trace", *u_trace, {T, B, N}, true);
    f.i_trace = reader.Write<float>("i_trace", *i_trace, {T, B, N}, true);
    f.i_end = reader.Write<float>("i_end", *i_end, {B, N}, true);
    f.h_end = reader.Write<float>("h_end", *h_end, {B, N}, true);
    f.u_end = reader.Write<float>("u_end", *u_end, {B, N});
    f.z_end = reader.Write<float>("z_end", *z_end, {B, N});
    f.counts = reader.Write<float>("counts", *counts, {B, N}, true);
    reader.Require(!f.i == !f.i_end, "i_end together with i");
    reader.Require(!f.h == !f.h_end, "h_end together with h");
    reader.Require(f.i || !f.h, "h only with i");
    reader.Require(!f.h || rule != kSubtract, "no reset by subtraction with h");
    reader.Require(f.i || !f.i_trace, "i_trace only with i");
    reader.Require(!(f.w || f.few) == !f.y, "y together with w");
    reader.Require(!f.x == !f.w_in, "x together with w_in");
    reader.Require(!f.x != !f.xs, "either xs or x");
    reader.Require(!f.x || !(f.w || f.few), "no w with x");
    if (reader.error().failure()) return reader.error();
    return Done(kForward, RunForward(pool, f));
  });
}

}  // namespace

// Handler.

XLA_FFI_DEFINE_HANDLER_SYMBOL(
    spikejax_lif_layer, DispatchForward,
    ffi::Ffi::Bind()
        .Ctx<ffi::ThreadPool>()
        .Arg<ffi::AnyBuffer>()  // xs         (G, T, B, N)
        .Arg<ffi::AnyBuffer>()  // i          (G, B, N)
        .Arg<ffi::AnyBuffer>()  // u          (G, B, N)
        .Arg<ffi::AnyBuffer>()  // z          (G, B, N)
        .Arg<ffi::AnyBuffer>()  // y          (G, B, N)
        .Arg<ffi::AnyBuffer>()  // constants  (G, 7, N)
        .Arg<ffi::AnyBuffer>()  // w          (G, N, N) or (G, E)
        .Arg<ffi::AnyBuffer>()  // x          (G, T, B, V)
        .Arg<ffi::AnyBuffer>()  // w_in       (G, K, N)
        .Arg<ffi::AnyBuffer>()  // h          (G, B, N)
        .Arg<ffi::AnyBuffer>()  // starts     (1, N + 1)
        .Arg<ffi::AnyBuffer>()  // ids        (1, E)
        .Ret<ffi::AnyBuffer>()  // fired      (G, T, B, W)
        .Ret<ffi::AnyBuffer>()  // wanted     (G, T, B, W)
        .Ret<ffi::AnyBuffer>()  // distance   (G, B, N, T)
        .Ret<ffi::AnyBuffer>()  // spikes     (G, T, B, N)
        .Ret<ffi::AnyBuffer>()  // u_trace    (G, T, B, N)
        .Ret<ffi::AnyBuffer>()  // i_trace    (G, T, B, N)
        .Ret<ffi::AnyBuffer>()  // i_end      (G, B, N)
        .Ret<ffi::AnyBuffer>()  // u_end      (G, B, N)
        .Ret<ffi::AnyBuffer>()  // z_end      (G, B, N)
        .Ret<ffi::AnyBuffer>()  // h_end      (G, B, N)
        .Ret<ffi::AnyBuffer>()  // counts     (G, B, N)
        .Attr<int64_t>("rule")
        .Attr<bool>("is_delayed"));

}  // namespace spikejax

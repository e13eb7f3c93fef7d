// XLA handlers of lif_layer_backward.h.
#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "layer/lif_layer_backward.h"
#include "layer/read_backward.h"
#include "layer/read_connections.h"
#include "layer/read_layer.h"
#include "runtime/checks.h"
#include "runtime/dispatch.h"
#include "runtime/xla_pool.h"
#include "xla/ffi/api/ffi.h"

namespace spikejax {
namespace {

constexpr char kBackward[] = "lif_layer_backward";

// Data types: words of bits, float32, and what comes in and goes out in a half type.

ffi::Error DispatchBackward(
    ffi::ThreadPool threads, ffi::AnyBuffer fired, ffi::AnyBuffer wanted,
    ffi::AnyBuffer distance, ffi::AnyBuffer u_trace, ffi::AnyBuffer i_trace,
    ffi::AnyBuffer i, ffi::AnyBuffer u, ffi::AnyBuffer z, ffi::AnyBuffer y,
    ffi::AnyBuffer constants, ffi::AnyBuffer w, ffi::AnyBuffer dz_trace,
    ffi::AnyBuffer du_trace, ffi::AnyBuffer di_end, ffi::AnyBuffer du_end,
    ffi::AnyBuffer dz_end, ffi::AnyBuffer x, ffi::AnyBuffer h, ffi::AnyBuffer dh_end,
    ffi::AnyBuffer dy, ffi::AnyBuffer w_out, ffi::AnyBuffer is_list,
    ffi::AnyBuffer wanted_in, ffi::AnyBuffer w_in, ffi::AnyBuffer dcounts,
    ffi::AnyBuffer dzs_also, ffi::AnyBuffer starts, ffi::AnyBuffer ids,
    ffi::Result<ffi::AnyBuffer> dxs, ffi::Result<ffi::AnyBuffer> di,
    ffi::Result<ffi::AnyBuffer> du, ffi::Result<ffi::AnyBuffer> dz,
    ffi::Result<ffi::AnyBuffer> dconstants, ffi::Result<ffi::AnyBuffer> dw,
    ffi::Result<ffi::AnyBuffer> dw_in, ffi::Result<ffi::AnyBuffer> dh,
    ffi::Result<ffi::AnyBuffer> dz_in, int64_t rule, bool is_delayed, bool is_attached,
    int64_t slope, int64_t learned) {
  XlaPool pool(threads);
  return Guard(kBackward, [&] {
    Backward f;
    ffi::Error error =
        ReadLayer(kBackward, *du, wanted, rule, is_delayed, is_attached, f.layer);
    if (error.failure()) return error;
    pool.Expect(f.layer.numbers());
    error = ReadInputs(kBackward, "dw_in", *dw_in, f.inputs);
    if (error.failure()) return error;
    error = ReadInputs(kBackward, "w_out", w_out, f.outputs);
    if (error.failure()) return error;
    f.x_words = Blocks(f.inputs, kWord);
    const auto& [groups, T, B, N, W, r, d, a] = f.layer;
    if (slope < kTriangle || slope > kGiven) {
      return Expected(kBackward, "a slope 0, 1 or 2", std::to_string(slope));
    }
    f.slope = slope;
    for (int64_t c = 0; c < kLearned; ++c) f.wants[c] = (learned >> c & 1) != 0;
    Reader reader(kBackward, groups);
    f.fired = reader.Read<uint32_t>("fired", fired, {T, B, W});
    f.wanted = reader.Read<uint32_t>("wanted", wanted, {T, B, W});
    f.distance = reader.Read<uint32_t>("distance", distance, {B, N, T});
    f.u_trace = reader.Read<float>("u_trace", u_trace, {T, B, N}, true);
    f.i_trace = reader.Read<float>("i_trace", i_trace, {T, B, N}, true);
    f.i = reader.Read<float>("i", i, {B, N}, true);
    f.h = reader.Read<float>("h", h, {B, N}, true);
    f.u = reader.Read<float>("u", u, {B, N});
    f.z = reader.Read<float>("z", z, {B, N});
    f.y = reader.Read<float>("y", y, {B, N}, true);
    f.constants = reader.Read<float>("constants", constants, {kConstants, N});
    error = ReadFeedback(pool, kBackward, starts, ids, w, f.layer, reader, f.w, f.few);
    if (error.failure()) return error;
    f.dz_trace = reader.ReadEdge("dz_trace", dz_trace, {T, B, N}, true);
    f.dy = reader.ReadEdge("dy", dy, {T, B, f.outputs}, true);
    f.w_out = reader.ReadEdge("w_out", w_out, {f.outputs, N}, true);
    f.du_trace = reader.Read<float>("du_trace", du_trace, {T, B, N}, true);
    f.di_end = reader.Read<float>("di_end", di_end, {B, N}, true);
    f.dh_end = reader.Read<float>("dh_end", dh_end, {B, N}, true);
    f.du_end = reader.Read<float>("du_end", du_end, {B, N}, true);
    f.dz_end = reader.Read<float>("dz_end", dz_end, {B, N}, true);
    f.x = reader.Read<uint32_t>("x", x, {T, B, f.x_words}, true);
    f.dw_in = reader.Write<float>("dw_in", *dw_in, {f.inputs, N}, true);
    f.wanted_in =
        reader.Read<uint32_t>("wanted_in", wanted_in, {T, B, f.x_words}, true);
    f.w_in = reader.ReadEdge("w_in", w_in, {f.inputs, N}, true);
    f.dcounts = reader.Read<float>("dcounts", dcounts, {B, N}, true);
    f.dzs_also = reader.ReadEdge("dzs_also", dzs_also, {T, B, N}, true);
    const auto listed = reader.Read<float>("is_list", is_list, {1}, true);
    f.dz_in = reader.WriteEdge("dz_in", *dz_in, {T, B, f.inputs}, true);
    f.dxs = reader.WriteEdge("dxs", *dxs, {T, B, N}, true);
    f.di = reader.Write<float>("di", *di, {B, N}, true);
    f.dh = reader.Write<float>("dh", *dh, {B, N}, true);
    f.du = reader.Write<float>("du", *du, {B, N});
    f.dz = reader.Write<float>("dz", *dz, {B, N});
    f.dconstants = reader.Write<float>("dconstants", *dconstants, {kLearned, N});
    f.dw = reader.Write<float>("dw", *dw, {N, N}, true);
    reader.Require(!f.i == !f.di, "di together with i");
    reader.Require(!f.h == !f.dh, "dh together with h");
    reader.Require(f.i || !f.h, "h only with i");
    reader.Require(!f.h || (rule != kSubtract && !is_attached),
                   "a detached reset to zero, or none, with h");
    reader.Require(!f.h || !(f.wants[kAlpha] || f.wants[kBeta]),
                   "decays that are not learned with h");
    reader.Require(f.w || !f.dw, "dw only with w");
    reader.Require(!f.x == !f.dw_in, "x together with dw_in");
    reader.Require(f.x || f.dxs, "dxs without x");
    reader.Require(!f.dz_in == !f.wanted_in && !f.dz_in == !f.w_in,
                   "dz_in together with wanted_in and w_in");
    reader.Require(!f.dz_in || (f.x && groups == 1), "dz_in with x, in one group");
    reader.Require(!listed || f.dz_trace, "is_list only with dz_trace");
    reader.Require(!f.dy == !f.w_out, "dy together with w_out");
    reader.Require(!f.x || !(f.w || f.few), "no w with x");
    reader.Require(!f.x || B <= kMostInputs, "a smaller batch with x");
    reader.Require(f.y || !f.dw, "dw only with y");
    reader.Require(f.u_trace || !f.wants[kBeta], "u_trace where beta is learned");
    reader.Require(f.i_trace || !f.wants[kAlpha], "i_trace where alpha is learned");
    reader.Require(f.i || !f.wants[kAlpha], "i where alpha is learned");
    reader.Require(!(is_attached && is_delayed && rule == kZero),
                   "a reset other than a delayed and attached zero");
    reader.Require(!(is_attached && slope == kGiven && rule == kZero),
                   "distances where the reset is an attached zero");
    if (reader.error().failure()) return reader.error();
    if (!PaddingIsZero(f.fired, fired, N) || !PaddingIsZero(f.wanted, wanted, N)) {
      return Expected(kBackward, "zeros behind the last neuron", "other bits");
    }
    error = ReadIsList(kBackward, listed, f);
    if (error.failure()) return error;
    return Done(kBackward, RunBackward(pool, f));
  });
}

}  // namespace

// Handler.

XLA_FFI_DEFINE_HANDLER_SYMBOL(
    spikejax_lif_layer_backward, DispatchBackward,
    ffi::Ffi::Bind()
        .Ctx<ffi::ThreadPool>()
        .Arg<ffi::AnyBuffer>()  // fired      (G, T, B, W)
        .Arg<ffi::AnyBuffer>()  // wanted     (G, T, B, W)
        .Arg<ffi::AnyBuffer>()  // distance   (G, B, N, T)
        .Arg<ffi::AnyBuffer>()  // u_trace    (G, T, B, N)
        .Arg<ffi::AnyBuffer>()  // i_trace    (G, T, B, N)
        .Arg<ffi::AnyBuffer>()  // i          (G, B, N)
        .Arg<ffi::AnyBuffer>()  // u          (G, B, N)
        .Arg<ffi::AnyBuffer>()  // z          (G, B, N)
        .Arg<ffi::AnyBuffer>()  // y          (G, B, N)
        .Arg<ffi::AnyBuffer>()  // constants  (G, 7, N)
        .Arg<ffi::AnyBuffer>()  // w          (G, N, N) or (G, E)
        .Arg<ffi::AnyBuffer>()  // dz_trace   (G, T, B, N)
        .Arg<ffi::AnyBuffer>()  // du_trace   (G, T, B, N)
        .Arg<ffi::AnyBuffer>()  // di_end     (G, B, N)
        .Arg<ffi::AnyBuffer>()  // du_end     (G, B, N)
        .Arg<ffi::AnyBuffer>()  // dz_end     (G, B, N)
        .Arg<ffi::AnyBuffer>()  // x          (G, T, B, V)
        .Arg<ffi::AnyBuffer>()  // h          (G, B, N)
        .Arg<ffi::AnyBuffer>()  // dh_end     (G, B, N)
        .Arg<ffi::AnyBuffer>()  // dy         (G, T, B, M)
        .Arg<ffi::AnyBuffer>()  // w_out      (G, M, N)
        .Arg<ffi::AnyBuffer>()  // is_list    (G, 1)
        .Arg<ffi::AnyBuffer>()  // wanted_in  (G, T, B, V)
        .Arg<ffi::AnyBuffer>()  // w_in       (G, K, N)
        .Arg<ffi::AnyBuffer>()  // dcounts    (G, B, N)
        .Arg<ffi::AnyBuffer>()  // dzs_also   (G, T, B, N)
        .Arg<ffi::AnyBuffer>()  // starts     (1, N + 1)
        .Arg<ffi::AnyBuffer>()  // ids        (1, E)
        .Ret<ffi::AnyBuffer>()  // dxs        (G, T, B, N)
        .Ret<ffi::AnyBuffer>()  // di         (G, B, N)
        .Ret<ffi::AnyBuffer>()  // du         (G, B, N)
        .Ret<ffi::AnyBuffer>()  // dz         (G, B, N)
        .Ret<ffi::AnyBuffer>()  // dconstants (G, 4, N)
        .Ret<ffi::AnyBuffer>()  // dw         (G, N, N)
        .Ret<ffi::AnyBuffer>()  // dw_in      (G, K, N)
        .Ret<ffi::AnyBuffer>()  // dh         (G, B, N)
        .Ret<ffi::AnyBuffer>()  // dz_in      (G, T, B, K)
        .Attr<int64_t>("rule")
        .Attr<bool>("is_delayed")
        .Attr<bool>("is_attached")
        .Attr<int64_t>("slope")
        .Attr<int64_t>("learned"));

}  // namespace spikejax

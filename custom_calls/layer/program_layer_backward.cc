// XLA handler of layers whose neurons are a program, backwards.
#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "layer/lif_layer_backward.h"
#include "layer/program_tile_backward.h"
#include "layer/read_backward.h"
#include "layer/read_connections.h"
#include "layer/read_layer.h"
#include "layer/read_program.h"
#include "runtime/checks.h"
#include "runtime/dispatch.h"
#include "runtime/xla_pool.h"
#include "xla/ffi/api/ffi.h"

namespace spikejax {
namespace {

constexpr char kBackward[] = "program_layer_backward";

bool RunProgramBackward(Pool& pool, ProgramBackward& f) {
  Carry(f.layer, {}, f.dz);
  if (!f.layer.is_empty()) return RunTilesBackward<ProgramBackwardTile>(pool, f);
  if (!StandStill(f)) return false;
  CarryAll(f.layer, f.states, f.dstate_end, f.dstate);
  return true;
}

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
    ffi::Result<ffi::AnyBuffer> dz_in, ffi::Span<const int32_t> program,
    ffi::Span<const int32_t> replay, int64_t learned, int64_t given, int64_t traces,
    int64_t every) {
  XlaPool pool(threads);
  return Guard(kBackward, [&] {
    ProgramBackward f;
    ffi::Error error = ReadLayer(kBackward, *dz, wanted, kNone, false, false, f.layer);
    if (error.failure()) return error;
    pool.Expect(f.layer.numbers());
    error = ReadInputs(kBackward, "dw_in", *dw_in, f.inputs);
    if (error.failure()) return error;
    error = ReadInputs(kBackward, "w_out", w_out, f.outputs);
    if (error.failure()) return error;
    int64_t own = 0;
    error = ReadProgram(kBackward, program, u, constants, f.part, f.states, own);
    if (error.failure()) return error;
    f.learned = kLearned + own;
    f.wants[kBias] = (learned >> kBias & 1) != 0;
    for (int64_t c = 0; c < own; ++c) {
      f.wants[kLearned + c] = (learned >> (kLearned + c) & 1) != 0;
      if ((given >> (kLearned + c) & 1) != 0) {
        f.gradients.push_back(c);
      } else if (f.wants[kLearned + c]) {
        return Expected(kBackward, "a program that gives what is learned", "another");
      }
    }
    if (traces < 0 || traces > kMostStates + 1 || every < 1 || every > kMostEvery) {
      return Expected(kBackward, "few traces, and a step of so many", "other numbers");
    }
    if (replay.size() > 0 &&
        !PartReader(replay.begin(), static_cast<int64_t>(replay.size()))
             .Read(f.replay)) {
      return Expected(kBackward, "a program", "other words");
    }
    const int64_t K = f.states, M = f.traces = traces, F = f.again();
    f.every = every;
    const auto is_given = [&](const Source& s) {
      switch (s.kind) {
        case SourceKind::kState:
        case SourceKind::kX:
          return false;
        case SourceKind::kCotangent:
        case SourceKind::kBefore:
          return s.index < K;
        case SourceKind::kTrace:
          return s.index < M + F;
        case SourceKind::kConstant:
        case SourceKind::kDerived:
          return IsConstant(f.part, s, own);
        default:
          return true;
      }
    };
    const auto is_known = [&](const Source& s) {
      return s.kind == SourceKind::kSpike ||
             (s.kind == SourceKind::kState && s.index < F) ||
             (s.kind == SourceKind::kTrace && s.index < M) ||
             (s.kind == SourceKind::kBefore && s.index < K) ||
             IsConstant(f.replay, s, own);
    };
    const int64_t results = K + 1 + static_cast<int64_t>(f.gradients.size());
    if (!IsWhole(f.part, results, is_given) || !IsWhole(f.replay, F, is_known) ||
        F > kMostStates) {
      return Expected(kBackward, "a program of a layer", "other words");
    }
    f.x_words = Blocks(f.inputs, kWord);
    const auto& [groups, T, B, N, W, r, d, a] = f.layer;
    Reader reader(kBackward, groups);
    f.fired = reader.Read<uint32_t>("fired", fired, {T, B, W});
    f.wanted = reader.Read<uint32_t>("wanted", wanted, {T, B, W});
    f.distance = reader.Read<uint32_t>("slope", distance, {B, N, T});
    const int64_t kept = KeptRows(f.layer, M, F, every);
    f.trace = reader.Read<float>("trace", u_trace, {1, kept, B, N}, M + F == 0);
    f.state = reader.Read<float>("state", u, {K, B, N});
    f.y = reader.Read<float>("y", y, {B, N}, true);
    f.constants = reader.Read<float>("constants", constants, {f.learned, N});
    error = ReadFeedback(pool, kBackward, starts, ids, w, f.layer, reader, f.w, f.few);
    if (error.failure()) return error;
    f.dz_trace = reader.ReadEdge("dz_trace", dz_trace, {T, B, N}, true);
    f.dy = reader.ReadEdge("dy", dy, {T, B, f.outputs}, true);
    f.w_out = reader.ReadEdge("w_out", w_out, {f.outputs, N}, true);
    f.dstate_end = reader.Read<float>("dstate_end", du_end, {K, B, N}, true);
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
    f.dstate = reader.Write<float>("dstate", *du, {K, B, N});
    f.dz = reader.Write<float>("dz", *dz, {B, N});
    f.dconstants = reader.Write<float>("dconstants", *dconstants, {f.learned, N});
    f.dw = reader.Write<float>("dw", *dw, {N, N}, true);
    for (const ffi::AnyBuffer* absent :
         {&i_trace, &i, &z, &du_trace, &di_end, &h, &dh_end, &*di, &*dh}) {
      reader.Require(absent->element_count() == 0,
                     "nothing in the place of i, z and h");
    }
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
    if (reader.error().failure()) return reader.error();
    if (!PaddingIsZero(f.fired, fired, N) || !PaddingIsZero(f.wanted, wanted, N)) {
      return Expected(kBackward, "zeros behind the last neuron", "other bits");
    }
    error = ReadIsList(kBackward, listed, f);
    if (error.failure()) return error;
    return Done(kBackward, RunProgramBackward(pool, f));
  });
}

}  // namespace

// Handler.

XLA_FFI_DEFINE_HANDLER_SYMBOL(
    spikejax_program_layer_backward, DispatchBackward,
    ffi::Ffi::Bind()
        .Ctx<ffi::ThreadPool>()
        .Arg<ffi::AnyBuffer>()  // fired      (G, T, B, W)
        .Arg<ffi::AnyBuffer>()  // wanted     (G, T, B, W)
        .Arg<ffi::AnyBuffer>()  // slope      (G, B, N, T)
        .Arg<ffi::AnyBuffer>()  // trace      (G, 1, R, B, N)
        .Arg<ffi::AnyBuffer>()  // absent
        .Arg<ffi::AnyBuffer>()  // absent
        .Arg<ffi::AnyBuffer>()  // state      (G, K, B, N)
        .Arg<ffi::AnyBuffer>()  // absent
        .Arg<ffi::AnyBuffer>()  // y          (G, B, N)
        .Arg<ffi::AnyBuffer>()  // constants  (G, 4 + C, N)
        .Arg<ffi::AnyBuffer>()  // w          (G, N, N) or (G, E)
        .Arg<ffi::AnyBuffer>()  // dz_trace   (G, T, B, N)
        .Arg<ffi::AnyBuffer>()  // absent
        .Arg<ffi::AnyBuffer>()  // absent
        .Arg<ffi::AnyBuffer>()  // dstate_end (G, K, B, N)
        .Arg<ffi::AnyBuffer>()  // dz_end     (G, B, N)
        .Arg<ffi::AnyBuffer>()  // x          (G, T, B, V)
        .Arg<ffi::AnyBuffer>()  // absent
        .Arg<ffi::AnyBuffer>()  // absent
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
        .Ret<ffi::AnyBuffer>()  // absent
        .Ret<ffi::AnyBuffer>()  // dstate     (G, K, B, N)
        .Ret<ffi::AnyBuffer>()  // dz         (G, B, N)
        .Ret<ffi::AnyBuffer>()  // dconstants (G, 4 + C, N)
        .Ret<ffi::AnyBuffer>()  // dw         (G, N, N)
        .Ret<ffi::AnyBuffer>()  // dw_in      (G, K, N)
        .Ret<ffi::AnyBuffer>()  // absent
        .Ret<ffi::AnyBuffer>()  // dz_in      (G, T, B, K)
        .Attr<ffi::Span<const int32_t>>("program")
        .Attr<ffi::Span<const int32_t>>("replay")
        .Attr<int64_t>("learned")
        .Attr<int64_t>("given")
        .Attr<int64_t>("traces")
        .Attr<int64_t>("every"));

}  // namespace spikejax

// XLA handler of layers whose neurons are a program, forwards.
#include <cstdint>
#include <string>
#include <vector>

#include "layer/lif_layer.h"
#include "layer/program_tile.h"
#include "layer/read_connections.h"
#include "layer/read_layer.h"
#include "layer/read_program.h"
#include "runtime/checks.h"
#include "runtime/dispatch.h"
#include "runtime/xla_pool.h"
#include "xla/ffi/api/ffi.h"

namespace spikejax {
namespace {

constexpr char kForward[] = "program_layer";

// No step, or nothing that makes one: the state stays as it is.
bool StandStillProgram(const ProgramForward& f) {
  CarryAll(f.layer, f.states, f.state, f.state_end);
  Carry(f.layer, {}, f.z_end);
  Carry(f.layer, {}, f.counts);
  return true;
}

bool RunProgram(Pool& pool, const ProgramForward& f) {
  const Layer& l = f.layer;
  if (l.is_empty()) return StandStillProgram(f);
  if (f.trace) {
    ExpectWhole(pool, f.trace.data,
                KeptRows(l, f.traced.size(), f.marked.size(), f.every) * l.rows() *
                    l.neurons * 4);
  }
  return RunTiles<ProgramTile>(pool, f);
}

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
    ffi::Result<ffi::AnyBuffer> h_end, ffi::Result<ffi::AnyBuffer> counts,
    ffi::Span<const int32_t> program, ffi::Span<const int32_t> traced,
    ffi::Span<const int32_t> marked, int64_t every) {
  XlaPool pool(threads);
  return Guard(kForward, [&] {
    ProgramForward f;
    ffi::Error error =
        ReadLayer(kForward, *z_end, *fired, kNone, false, false, f.layer);
    if (error.failure()) return error;
    pool.Expect(f.layer.numbers());
    error = ReadInputs(kForward, "w_in", w_in, f.inputs);
    if (error.failure()) return error;
    int64_t own = 0;
    error = ReadProgram(kForward, program, u, constants, f.part, f.states, own);
    if (error.failure()) return error;
    const auto is_given = [&](const Source& s) {
      return (s.kind == SourceKind::kState && s.index < f.states) ||
             s.kind == SourceKind::kX || IsConstant(f.part, s, own);
    };
    if (!IsWhole(f.part, 2 + f.states, is_given) || !ReadTraced(traced, f.traced) ||
        !AreAll(f.traced, is_given) || !ReadTraced(marked, f.marked) ||
        !AreAll(f.marked, is_given) || every < 1 || every > kMostEvery) {
      return Expected(kForward, "a program of a layer", "other words");
    }
    f.every = every;
    f.x_words = Blocks(f.inputs, kWord);
    const auto& [groups, T, B, N, W, r, d, a] = f.layer;
    const int64_t K = f.states;
    const int64_t kept = KeptRows(f.layer, f.traced.size(), f.marked.size(), every);
    Reader reader(kForward, groups);
    f.xs = reader.ReadEdge("xs", xs, {T, B, N}, true);
    f.x = reader.Read<uint32_t>("x", x, {T, B, f.x_words}, true);
    f.w_in = reader.ReadEdge("w_in", w_in, {f.inputs, N}, true);
    f.state = reader.Read<float>("state", u, {K, B, N});
    f.salt = reader.Read<uint32_t>("salt", z, {2, B}, true);
    f.y = reader.Read<float>("y", y, {B, N}, true);
    f.constants = reader.Read<float>("constants", constants, {kLearned + own, N});
    error = ReadFeedback(pool, kForward, starts, ids, w, f.layer, reader, f.w, f.few);
    if (error.failure()) return error;
    f.fired = reader.Write<uint32_t>("fired", *fired, {T, B, W});
    f.wanted = reader.Write<uint32_t>("wanted", *wanted, {T, B, W});
    f.distance = reader.Write<uint32_t>("slope", *distance, {B, N, T}, true);
    f.spikes = reader.WriteEdge("spikes", *spikes, {T, B, N}, true);
    f.trace = reader.Write<float>("trace", *u_trace, {1, kept, B, N},
                                  f.traced.empty() && f.marked.empty());
    f.state_end = reader.Write<float>("state_end", *u_end, {K, B, N});
    f.z_end = reader.Write<float>("z_end", *z_end, {B, N});
    f.counts = reader.Write<float>("counts", *counts, {B, N}, true);
    for (const ffi::AnyBuffer* absent : {&i, &h, &*i_trace, &*i_end, &*h_end}) {
      reader.Require(absent->element_count() == 0, "nothing in the place of i and h");
    }
    reader.Require(!(f.w || f.few) == !f.y, "y together with w");
    reader.Require(!f.x == !f.w_in, "x together with w_in");
    reader.Require(!f.x != !f.xs, "either xs or x");
    reader.Require(!f.x || !(f.w || f.few), "no w with x");
    if (reader.error().failure()) return reader.error();
    return Done(kForward, RunProgram(pool, f));
  });
}

}  // namespace

// Handler.

XLA_FFI_DEFINE_HANDLER_SYMBOL(
    spikejax_program_layer, DispatchForward,
    ffi::Ffi::Bind()
        .Ctx<ffi::ThreadPool>()
        .Arg<ffi::AnyBuffer>()  // xs         (G, T, B, N)
        .Arg<ffi::AnyBuffer>()  // absent
        .Arg<ffi::AnyBuffer>()  // state      (G, K, B, N)
        .Arg<ffi::AnyBuffer>()  // salt       (G, 2, B)
        .Arg<ffi::AnyBuffer>()  // y          (G, B, N)
        .Arg<ffi::AnyBuffer>()  // constants  (G, 4 + C, N)
        .Arg<ffi::AnyBuffer>()  // w          (G, N, N) or (G, E)
        .Arg<ffi::AnyBuffer>()  // x          (G, T, B, V)
        .Arg<ffi::AnyBuffer>()  // w_in       (G, K, N)
        .Arg<ffi::AnyBuffer>()  // absent
        .Arg<ffi::AnyBuffer>()  // starts     (1, N + 1)
        .Arg<ffi::AnyBuffer>()  // ids        (1, E)
        .Ret<ffi::AnyBuffer>()  // fired      (G, T, B, W)
        .Ret<ffi::AnyBuffer>()  // wanted     (G, T, B, W)
        .Ret<ffi::AnyBuffer>()  // distance   (G, B, N, T)
        .Ret<ffi::AnyBuffer>()  // spikes     (G, T, B, N)
        .Ret<ffi::AnyBuffer>()  // trace      (G, 1, R, B, N)
        .Ret<ffi::AnyBuffer>()  // absent
        .Ret<ffi::AnyBuffer>()  // absent
        .Ret<ffi::AnyBuffer>()  // state_end  (G, K, B, N)
        .Ret<ffi::AnyBuffer>()  // z_end      (G, B, N)
        .Ret<ffi::AnyBuffer>()  // absent
        .Ret<ffi::AnyBuffer>()  // counts     (G, B, N)
        .Attr<ffi::Span<const int32_t>>("program")
        .Attr<ffi::Span<const int32_t>>("traced")
        .Attr<ffi::Span<const int32_t>>("marked")
        .Attr<int64_t>("every"));

}  // namespace spikejax

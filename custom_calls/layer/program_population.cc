// XLA handler of populations with sparse connections, forwards.
#include <cstdint>
#include <limits>

#include "layer/population.h"
#include "layer/read_connections.h"
#include "layer/read_layer.h"
#include "layer/read_program.h"
#include "runtime/checks.h"
#include "runtime/dispatch.h"
#include "runtime/xla_pool.h"
#include "xla/ffi/api/ffi.h"

namespace spikejax {
namespace {

constexpr char kForward[] = "population";

// The last spikes of a sequence without steps, or of no neurons.
void StandStill(const Population& p) {
  CarryAll(p.layer, p.states, p.state, p.state_end);
  CarryAll(p.layer, p.delay, p.past, p.past_end);
  Carry(p.layer, {}, p.counts);
}

ffi::Error DispatchForward(
    ffi::ThreadPool threads, ffi::AnyBuffer xs, ffi::AnyBuffer x, ffi::AnyBuffer state,
    ffi::AnyBuffer past, ffi::AnyBuffer constants, ffi::AnyBuffer starts,
    ffi::AnyBuffer ids, ffi::AnyBuffer weights, ffi::AnyBuffer starts_in,
    ffi::AnyBuffer ids_in, ffi::AnyBuffer weights_in, ffi::Result<ffi::AnyBuffer> fired,
    ffi::Result<ffi::AnyBuffer> counts, ffi::Result<ffi::AnyBuffer> state_end,
    ffi::Result<ffi::AnyBuffer> past_end, ffi::Span<const int32_t> program) {
  XlaPool pool(threads);
  return Guard(kForward, [&] {
    Population p;
    const Dims s = state_end->dimensions();
    const Dims w = fired->dimensions();
    const Dims d = past.dimensions();
    constexpr int64_t kMost = std::numeric_limits<int32_t>::max();
    if (s.size() != 4 || w.size() != 4 || d.size() != 4 || s[3] > kMost || d[1] < 1) {
      return Expected(kForward,
                      "a state (G, K, B, N), words (G, T, B, W), a past (G, D, B, N)",
                      Text(s) + ", " + Text(w) + " and " + Text(d));
    }
    p.layer = {s[0], w[1], s[2], s[3], Blocks(s[3], kWord), kNone, false, false};
    p.delay = d[1];
    int64_t own = 0;
    ffi::Error error =
        ReadProgram(kForward, program, state, constants, p.part, p.states, own);
    if (error.failure()) return error;
    const auto is_given = [&](const Source& source) {
      return (source.kind == SourceKind::kState && source.index < p.states) ||
             source.kind == SourceKind::kX || IsConstant(p.part, source, own);
    };
    if (!IsWhole(p.part, 2 + p.states, is_given)) {
      return Expected(kForward, "a program of a layer", "other words");
    }
    const auto& [groups, T, B, N, W, r, delayed, attached] = p.layer;
    Reader reader(kForward, groups);
    error = ReadConnections(pool, kForward, starts, ids, weights, groups, N, reader, p.own,
                            p.inputs);
    if (error.failure()) return error;
    reader.Require(p.inputs == N, "connections from every neuron");
    if (!IsAbsent(starts_in)) {
      error = ReadConnections(pool, kForward, starts_in, ids_in, weights_in, groups, N,
                              reader, p.in, p.inputs);
      if (error.failure()) return error;
    } else {
      reader.Require(IsAbsent(ids_in) && IsAbsent(weights_in),
                     "starts of what comes in together with ids and weights");
    }
    p.x_words = Blocks(p.inputs, kWord);
    p.xs = reader.Read<float>("xs", xs, {T, B, N}, true);
    p.x = reader.Read<uint32_t>("x", x, {T, B, p.x_words}, true);
    p.state = reader.Read<float>("state", state, {p.states, B, N});
    p.past = reader.Read<float>("past", past, {p.delay, B, N});
    p.constants = reader.Read<float>("constants", constants, {kLearned + own, N});
    p.fired = reader.Write<uint32_t>("fired", *fired, {T, B, W});
    p.counts = reader.Write<float>("counts", *counts, {B, N}, true);
    p.state_end = reader.Write<float>("state_end", *state_end, {p.states, B, N});
    p.past_end = reader.Write<float>("past_end", *past_end, {p.delay, B, N});
    reader.Require(!p.in || p.x, "connections of what comes in with x alone");
    if (reader.error().failure()) return reader.error();
    if (p.layer.is_empty()) {
      StandStill(p);
      return ffi::Error::Success();
    }
    return Done(kForward, RunPopulation(pool, p));
  });
}

}  // namespace

// Handler.

XLA_FFI_DEFINE_HANDLER_SYMBOL(spikejax_population, DispatchForward,
                              ffi::Ffi::Bind()
                                  .Ctx<ffi::ThreadPool>()
                                  .Arg<ffi::AnyBuffer>()  // xs          (G, T, B, N)
                                  .Arg<ffi::AnyBuffer>()  // x           (G, T, B, V)
                                  .Arg<ffi::AnyBuffer>()  // state       (G, K, B, N)
                                  .Arg<ffi::AnyBuffer>()  // past        (G, D, B, N)
                                  .Arg<ffi::AnyBuffer>()  // constants   (G, 4 + C, N)
                                  .Arg<ffi::AnyBuffer>()  // starts      (1, N + 1)
                                  .Arg<ffi::AnyBuffer>()  // ids         (1, E)
                                  .Arg<ffi::AnyBuffer>()  // weights     (G, E)
                                  .Arg<ffi::AnyBuffer>()  // starts_in   (1, K + 1)
                                  .Arg<ffi::AnyBuffer>()  // ids_in      (1, E)
                                  .Arg<ffi::AnyBuffer>()  // weights_in  (G, E)
                                  .Ret<ffi::AnyBuffer>()  // fired       (G, T, B, W)
                                  .Ret<ffi::AnyBuffer>()  // counts      (G, B, N)
                                  .Ret<ffi::AnyBuffer>()  // state_end   (G, K, B, N)
                                  .Ret<ffi::AnyBuffer>()  // past_end    (G, D, B, N)
                                  .Attr<ffi::Span<const int32_t>>("program"));

}  // namespace spikejax

// The gradients of lif_layer: backwards in time, and only where they can be non-zero.
//
// The cotangent of a spike is asked for where the surrogate's derivative is not zero,
// the bits of `wanted`: there it is one dot product with a row of the recurrent
// weights, of which every tile contributes its columns. The gradient of weights is
// summed over spikes in tiles of columns that stay in cache: at the end for recurrent
// ones, on the way, while a tile's cotangents are there, for those of the input.

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <vector>

#include "spikejax/bit_events.h"
#include "spikejax/checks.h"
#include "spikejax/events.h"
#include "spikejax/gather.h"
#include "spikejax/in_step.h"
#include "spikejax/input_cotangents.h"
#include "spikejax/isa.h"
#include "spikejax/layer.h"
#include "spikejax/layer_weights.h"
#include "spikejax/lif_team_backward.h"
#include "spikejax/lif_tile_backward.h"
#include "spikejax/memory.h"
#include "spikejax/parallel.h"
#include "xla/ffi/api/ffi.h"

namespace spikejax {
namespace {

constexpr char kBackward[] = "lif_layer_backward";

// 1. Compute is in lif_step_backward.h. 2. Buffers: rows, time, threads.

bool RunApart(ffi::ThreadPool& pool, const Backward& f) {
  const Layer& l = f.layer;
  const LayerTiles tiles = LayerTiles::Apart(l, pool.num_threads(), true);
  return ParallelFor(pool, tiles.teams(l) * tiles.column_blocks, [&](int64_t task) {
    BackwardTile tile(f, tiles, task / tiles.column_blocks, task % tiles.column_blocks);
    for (int64_t t = l.steps - 1; t >= 0; --t) {
      tile.Find(t);
      tile.Retreat(t);
    }
    tile.Finish();
  });
}

// Some steps at a time: their dx stays in cache until it is added to dw_in, and to the
// cotangents of the spikes that came in. Sums of those go over all columns: a task has
// some tiles one after the other, and few tasks where sums are many.
bool RunOnSpikes(ffi::ThreadPool& pool, const Backward& f) {
  constexpr int64_t kColumns = kTileColumns;
  const Layer& l = f.layer;
  const int64_t groups = f.x.stride == 0 ? 1 : l.groups;
  const int64_t most = CacheBytes() / 4 / (kColumns * 4);  // rows of dx
  const int64_t steps = std::max<int64_t>(1, most / std::max<int64_t>(1, l.batch));
  const int64_t blocks = Blocks(l.steps, steps);
  BitEvents events;
  if (!ListColumns(pool, f.x.data, groups, l.steps * l.batch, f.inputs, steps * l.batch,
                   events)) {
    return false;
  }
  const LayerTiles tiles = LayerTiles::Apart(l, pool.num_threads(), false);
  const int64_t all = tiles.teams(l) * tiles.column_blocks;
  InputCotangents inputs;
  int64_t tasks = all;
  if (f.dz_in) {
    constexpr int64_t kLeast = 8;
    if (!inputs.Find(pool, f.wanted_in.data, l.steps * l.batch, f.inputs,
                     steps * l.batch)) {
      return false;
    }
    const int64_t entries = l.rows() * l.steps * l.neurons;
    const int64_t most = std::max(kLeast, entries / std::max<int64_t>(1, inputs.count()));
    tasks = Blocks(all, Blocks(all, most));
    inputs.Split(tasks);
  }
  struct Scratch {
    LargePages<float> dx;
    Array<float> sums;
    LargePages<float> w;
  };
  const auto make = [&] {
    const int64_t size = steps * l.batch * kColumns;
    Scratch scratch{LargePages<float>(size), Uninitialised<float>(f.inputs * kColumns),
                    LargePages<float>(f.dz_in ? f.inputs * kColumns : 0)};
    std::fill_n(scratch.dx.get(), size, 0.0f);  // columns behind the last neuron
    return scratch;
  };
  const auto run_tile = [&](Scratch& scratch, int64_t task, int64_t k, bool is_first) {
    BackwardTile tile(f, tiles, k / tiles.column_blocks, k % tiles.column_blocks);
    if (f.dz_in) {
      f.w_in.Visit(0, tile.column(), [&](const auto* w) {
        using T = std::remove_const_t<std::remove_pointer_t<decltype(w)>>;
        Columns<T, kColumns>(w, f.inputs, l.neurons, tile.width()).Copy(scratch.w.get());
      });
    }
    const int64_t group = groups == 1 ? 0 : tile.group();
    const float start[kColumns] = {};
    float* db = f.adds_bias
                    ? f.dconstants.at(tile.group()) + kBias * l.neurons + tile.column()
                    : nullptr;
    if (db != nullptr) std::fill_n(db, tile.width(), 0.0f);
    float* dw = f.dw_in.at(tile.group()) + tile.column();
    for (int64_t b = blocks - 1; b >= 0; --b) {
      const int64_t first = b * steps;
      for (int64_t t = std::min(l.steps, first + steps) - 1; t >= first; --t) {
        tile.Find(t);
        const Rows dx = tile.Retreat(t);
        RunOnWidest<Convert<float, float>>(ConvertArgs<float, float>{
            dx.data, dx.stride, scratch.dx.get() + (t - first) * l.batch * kColumns,
            kColumns, tile.rows(), tile.width()});
        if (db == nullptr) continue;
        RunOnWidest<Sums>(
            SumsArgs{tile.rows(), tile.width(), dx.data, dx.stride, db, 0});
      }
      RunOnWidest<Gather<float, float, kColumns, true>>(GatherArgs<float, float>{
          events.begin.get() + (group * blocks + b) * f.inputs, f.inputs,
          events.at.get(), scratch.dx.get(), kColumns, tile.width(),
          b + 1 == blocks ? start : nullptr, scratch.sums.get(),
          b == 0 ? dw : nullptr, l.neurons, false});
      if (f.dz_in) inputs.Add(task, b, scratch.dx.get(), scratch.w.get(), is_first);
    }
    tile.Finish();
  };
  const auto run = [&](Scratch& scratch, int64_t task) {
    const int64_t some = Blocks(all, tasks);
    const int64_t last = std::min(all, (task + 1) * some);
    for (int64_t k = task * some; k < last; ++k) {
      run_tile(scratch, task, k, k == task * some);
    }
  };
  return ParallelTasks(pool, tasks, make, run) && (!f.dz_in || inputs.Finish(pool, f.dz_in));
}

bool RunTogether(ffi::ThreadPool& pool, const Backward& f) {
  const Layer& l = f.layer;
  const LayerTiles tiles = LayerTiles::Together(l, pool.num_threads());
  const int64_t teams = tiles.teams(l);
  if (teams >= pool.num_threads()) {
    return ParallelFor(pool, teams, [&](int64_t k) {
      BackwardTeam team(f, tiles, k);
      for (int64_t t = l.steps - 1; t >= 0; --t) {
        for (int64_t block = 0; block < team.size(); ++block) team.Retreat(t, block);
        for (int64_t block = 0; block < team.size(); ++block) team.Rest(t, block);
      }
    });
  }
  std::vector<std::unique_ptr<BackwardTeam>> team;
  for (int64_t k = 0; k < teams; ++k) team.push_back(std::make_unique<BackwardTeam>(f, tiles, k));
  const auto retreat = [&](int64_t k, int64_t step, int64_t block) {
    team[k]->Retreat(l.steps - 1 - step, block);
  };
  const auto rest = [&](int64_t k, int64_t step, int64_t block) {
    team[k]->Rest(l.steps - 1 - step, block);
  };
  return InStep(pool, teams, l.steps, tiles.column_blocks, retreat, rest);
}

ffi::Error Failed() {
  return ffi::Error(ffi::ErrorCode::kResourceExhausted,
                    std::string(kBackward) + ": out of memory");
}

// Where the list of every tile's cotangents ends.
bool FindLists(ffi::ThreadPool& pool, Backward& f) {
  const Layer& l = f.layer;
  const int64_t tiles = Blocks(l.neurons, kTileColumns);
  f.list_end = Uninitialised<int64_t>(l.groups * tiles);
  const bool done = ParallelFor(pool, l.groups * tiles, [&](int64_t task) {
    const int64_t word = task % tiles * (kTileColumns / kWord);
    RunOnWidest<Popcount>(PopcountArgs{f.wanted.at(task / tiles) + word,
                                       l.steps * l.batch, l.words,
                                       std::min(kTileColumns / kWord, l.words - word),
                                       &f.list_end[task]});
  });
  for (int64_t task = 0; task < l.groups * tiles; ++task) {
    if (task % tiles != 0) f.list_end[task] += f.list_end[task - 1];
  }
  return done;
}

bool RunConstants(ffi::ThreadPool& pool, const Backward& f) {
  const Layer& l = f.layer;
  return ParallelFor(pool, l.groups * kLearned, [&](int64_t task) {
    const int64_t group = task / kLearned;
    const int64_t which = task % kLearned;
    if (which == kBias && f.adds_bias) return;  // its tiles did
    float* sum = f.dconstants.at(group) + which * l.neurons;
    std::fill_n(sum, l.neurons, 0.0f);
    if (!f.wants[which]) return;
    for (int64_t b = 0; b < l.batch; ++b) {
      const float* from =
          f.sums + ((group * l.batch + b) * kLearned + which) * l.neurons;
      for (int64_t n = 0; n < l.neurons; ++n) sum[n] += from[n];
    }
  });
}

// No step, or nothing that makes one: cotangents of the state stay as they are.
ffi::Error StandStill(const Backward& f) {
  const Layer& l = f.layer;
  Carry(l, f.di_end, f.di);
  Carry(l, f.dh_end, f.dh);
  Carry(l, f.du_end, f.du);
  Carry(l, f.dz_end, f.dz);
  const auto clear = [&](const Field<float>& sums, int64_t size) {
    if (sums) std::fill_n(sums.data, l.groups * size * l.neurons, 0.0f);
  };
  clear(f.dconstants, kLearned);
  clear(f.dw, l.neurons);
  clear(f.dw_in, f.inputs);
  if (f.dz_in) {
    const int64_t size = l.rows() * l.steps * f.inputs * f.dz_in.bytes();
    std::fill_n(static_cast<char*>(f.dz_in.data()), size, '\0');
  }
  return ffi::Error::Success();
}

ffi::Error RunBackward(ffi::ThreadPool& pool, Backward& f) {
  const Layer& l = f.layer;
  if (l.is_empty()) return StandStill(f);
  Array<float> sums;
  f.adds_bias = f.wants[kBias] && f.x;
  if (f.adds_bias) f.wants[kBias] = false;
  if (f.wants[kAlpha] || f.wants[kBeta] || f.wants[kThreshold] || f.wants[kBias]) {
    const int64_t size = l.rows() * kLearned * l.neurons;
    sums = Uninitialised<float>(size);
    f.sums = sums.get();
    std::fill_n(f.sums, size, 0.0f);
  }
  if (f.dxs) {
    const int64_t size = l.rows() * l.steps * l.neurons * f.dxs.bytes();
    ExpectWhole(pool, f.dxs.data(), size);
    f.streams = size >= kStreamed;
  }
  if (f.dw_in) ExpectWhole(pool, f.dw_in.data, l.groups * f.inputs * l.neurons * 4);
  if (f.dw) ExpectWhole(pool, f.dw.data, l.groups * l.neurons * l.neurons * 4);
  bool done = !f.dz_list || FindLists(pool, f);
  done = done && (f.w ? RunTogether(pool, f) : f.x ? RunOnSpikes(pool, f) : RunApart(pool, f));
  done = done && RunConstants(pool, f);
  done = done && (!f.dw || FeedbackWeights(pool, {l, f.fired, f.y, f.dxs, f.dw}));
  return done ? ffi::Error::Success() : Failed();
}

// What a forward pass put out. Bits behind the last neuron would be neurons out of range;
// those of spikes that come in from outside are not read.
bool PaddingIsZero(const Field<uint32_t>& words, const ffi::AnyBuffer& buffer,
                   int64_t neurons) {
  if (!words || neurons % kWord == 0) return true;
  const uint32_t padding = ~uint32_t{0} << neurons % kWord;
  const int64_t size = static_cast<int64_t>(buffer.element_count());
  const int64_t row = Blocks(neurons, kWord);
  for (int64_t i = row - 1; i < size; i += row) {
    if ((words.data[i] & padding) != 0) return false;
  }
  return true;
}

// 3. Data types: words of bits, float32, and what comes in and goes out in a half type.

ffi::Error DispatchBackward(
    ffi::ThreadPool pool, ffi::AnyBuffer fired, ffi::AnyBuffer wanted,
    ffi::AnyBuffer distance, ffi::AnyBuffer u_trace, ffi::AnyBuffer i_trace,
    ffi::AnyBuffer i, ffi::AnyBuffer u, ffi::AnyBuffer z, ffi::AnyBuffer y,
    ffi::AnyBuffer constants, ffi::AnyBuffer w, ffi::AnyBuffer dz_trace,
    ffi::AnyBuffer du_trace, ffi::AnyBuffer di_end, ffi::AnyBuffer du_end,
    ffi::AnyBuffer dz_end, ffi::AnyBuffer x, ffi::AnyBuffer h,
    ffi::AnyBuffer dh_end, ffi::AnyBuffer dy, ffi::AnyBuffer w_out,
    ffi::AnyBuffer is_list, ffi::AnyBuffer wanted_in, ffi::AnyBuffer w_in,
    ffi::AnyBuffer dcounts, ffi::AnyBuffer dzs_also, ffi::Result<ffi::AnyBuffer> dxs,
    ffi::Result<ffi::AnyBuffer> di, ffi::Result<ffi::AnyBuffer> du,
    ffi::Result<ffi::AnyBuffer> dz, ffi::Result<ffi::AnyBuffer> dconstants,
    ffi::Result<ffi::AnyBuffer> dw, ffi::Result<ffi::AnyBuffer> dw_in,
    ffi::Result<ffi::AnyBuffer> dh, ffi::Result<ffi::AnyBuffer> dz_in, int64_t rule,
    bool is_delayed, bool is_attached,
    int64_t slope, int64_t learned) {
  return Guard(kBackward, [&] {
    Backward f;
    ffi::Error error =
        ReadLayer(kBackward, *du, wanted, rule, is_delayed, is_attached, f.layer);
    if (error.failure()) return error;
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
    f.w = reader.Read<float>("w", w, {N, N}, true);
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
    f.wanted_in = reader.Read<uint32_t>("wanted_in", wanted_in, {T, B, f.x_words}, true);
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
    reader.Require(!f.x || !f.w, "no w with x");
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
    for (int64_t group = 0; listed && group < groups; ++group) {
      const bool is_dense = *listed.at(group) == 0.0f;
      if (is_dense != (*listed.data == 0.0f) || (f.w && !is_dense)) {
        return Expected(kBackward, "is_list zero with w, and the same in all groups",
                        std::to_string(*listed.at(group)));
      }
    }
    if (listed && *listed.data != 0.0f) std::swap(f.dz_list, f.dz_trace);
    return RunBackward(pool, f);
  });
}

}  // namespace

// 4. Handler.

XLA_FFI_DEFINE_HANDLER_SYMBOL(spikejax_lif_layer_backward, DispatchBackward,
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
                                  .Arg<ffi::AnyBuffer>()  // w          (G, N, N)
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

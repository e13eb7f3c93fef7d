// The gradients of lif_layer: backwards in time, and only where they can be non-zero.
//
// The cotangent of a spike is asked for where the surrogate's derivative is not zero,
// the bits of `wanted`: there it is one dot product with a row of the recurrent
// weights, of which every tile contributes its columns. The gradient of weights is
// summed over spikes in tiles of columns that stay in cache: at the end for recurrent
// ones, on the way, while a tile's cotangents are there, for those of the input.
#ifndef SPIKEJAX_LIF_LAYER_BACKWARD_H_
#define SPIKEJAX_LIF_LAYER_BACKWARD_H_

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <vector>

#include "base/isa.h"
#include "base/memory.h"
#include "bits/bit_events.h"
#include "bits/events.h"
#include "layer/connected.h"
#include "layer/input_cotangents.h"
#include "layer/layer.h"
#include "layer/layer_weights.h"
#include "layer/lif_team_backward.h"
#include "layer/lif_tile_backward.h"
#include "matmul/gather.h"
#include "runtime/in_step.h"
#include "runtime/parallel.h"

namespace spikejax {

// 1. Compute is in lif_step_backward.h. 2. Buffers: rows, time, threads.

template <typename BackwardTile>
bool RunApartBackward(Pool& pool, const typename BackwardTile::Given& f) {
  const Layer& l = f.layer;
  // Distances lie as the tiles of the forward pass have left them.
  const LayerTiles tiles = f.is_held ? LayerTiles::Together(l, pool.size())
                                     : LayerTiles::Abreast(l, pool.size());
  return ParallelFor(pool, tiles.tasks(l), [&](int64_t task) {
    std::vector<BackwardTile> abreast = tiles.Make<BackwardTile>(f, task);
    for (int64_t t = l.steps - 1; t >= 0; --t) {
      for (BackwardTile& tile : abreast) {
        tile.Find(t);
        tile.Retreat(t);
      }
    }
    for (BackwardTile& tile : abreast) tile.Finish();
    if (f.streams) StreamsDone();
  });
}

// Some steps at a time: their dx stays in cache until it is added to dw_in, and to the
// cotangents of the spikes that came in. Sums of those go over all columns: a task has
// some tiles one after the other, and few tasks where sums are many.
template <typename BackwardTile>
bool RunOnSpikesBackward(Pool& pool, const typename BackwardTile::Given& f) {
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
  const LayerTiles tiles = LayerTiles::Apart(l, pool.size(), false);
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
    const int64_t most =
        std::max(kLeast, entries / std::max<int64_t>(1, inputs.count()));
    tasks = Blocks(all, Blocks(all, most));
    inputs.Split(tasks);
  }
  struct Scratch {
    LargePages<float> dx;
    Array<float> sums;
    LargePages<float> w;
  };
  const int64_t size = steps * l.batch * kColumns;
  const auto make = [&] {
    return Scratch{LargePages<float>(size), Uninitialised<float>(f.inputs * kColumns),
                   LargePages<float>(f.dz_in ? f.inputs * kColumns : 0)};
  };
  const auto run_tile = [&](Scratch& scratch, int64_t task, int64_t k, bool is_first) {
    BackwardTile tile(f, tiles, k / tiles.column_blocks, k % tiles.column_blocks);
    // Columns behind the last neuron, where a tile before this one may have left
    // infinities: zero times those would be undefined.
    if (tile.width() < kColumns) std::fill_n(scratch.dx.get(), size, 0.0f);
    if (f.dz_in) {
      f.w_in.Visit(0, tile.column(), [&](const auto* w) {
        using T = std::remove_const_t<std::remove_pointer_t<decltype(w)>>;
        Columns<T, kColumns>(w, f.inputs, l.neurons, tile.width())
            .Copy(scratch.w.get());
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
          b + 1 == blocks ? start : nullptr, scratch.sums.get(), b == 0 ? dw : nullptr,
          l.neurons, false});
      if (f.dz_in) inputs.Add(task, b, scratch.dx.get(), scratch.w.get(), is_first);
    }
    tile.Finish();
    if (f.streams) StreamsDone();
  };
  const auto run = [&](Scratch& scratch, int64_t task) {
    const int64_t some = Blocks(all, tasks);
    const int64_t last = std::min(all, (task + 1) * some);
    for (int64_t k = task * some; k < last; ++k) {
      run_tile(scratch, task, k, k == task * some);
    }
  };
  return ParallelTasks(pool, tasks, make, run) &&
         (!f.dz_in || inputs.Finish(pool, f.dz_in));
}

template <typename BackwardTile>
bool RunTogetherBackward(Pool& pool, const typename BackwardTile::Given& f) {
  const Layer& l = f.layer;
  const LayerTiles tiles = LayerTiles::Together(l, pool.size());
  const int64_t teams = tiles.teams(l);
  if (teams >= pool.size()) {
    return ParallelFor(pool, teams, [&](int64_t k) {
      BackwardTeam<BackwardTile> team(f, tiles, k);
      for (int64_t t = l.steps - 1; t >= 0; --t) {
        for (int64_t block = 0; block < team.size(); ++block) team.Retreat(t, block);
        for (int64_t block = 0; block < team.size(); ++block) team.Rest(t, block);
      }
    });
  }
  std::vector<std::unique_ptr<BackwardTeam<BackwardTile>>> team;
  for (int64_t k = 0; k < teams; ++k)
    team.push_back(std::make_unique<BackwardTeam<BackwardTile>>(f, tiles, k));
  const auto retreat = [&](int64_t k, int64_t step, int64_t block) {
    team[k]->Retreat(l.steps - 1 - step, block);
  };
  const auto rest = [&](int64_t k, int64_t step, int64_t block) {
    team[k]->Rest(l.steps - 1 - step, block);
  };
  return InStep(pool, teams, l.steps, tiles.column_blocks, retreat, rest);
}

// Where the list of every tile's cotangents ends.
inline bool FindLists(Pool& pool, Backward& f) {
  const Layer& l = f.layer;
  const int64_t tiles = Blocks(l.neurons, kTileColumns);
  f.list_end = Uninitialised<int64_t>(l.groups * tiles);
  const bool done = ParallelFor(pool, l.groups * tiles, [&](int64_t task) {
    const int64_t word = task % tiles * (kTileColumns / kWord);
    RunOnWidest<Popcount>(PopcountArgs{
        f.wanted.at(task / tiles) + word, l.steps * l.batch, l.words,
        std::min(kTileColumns / kWord, l.words - word), &f.list_end[task]});
  });
  for (int64_t task = 0; task < l.groups * tiles; ++task) {
    if (task % tiles != 0) f.list_end[task] += f.list_end[task - 1];
  }
  return done;
}

inline bool RunConstants(Pool& pool, const Backward& f) {
  const Layer& l = f.layer;
  return ParallelFor(pool, l.groups * f.learned, [&](int64_t task) {
    const int64_t group = task / f.learned;
    const int64_t which = task % f.learned;
    if (which == kBias && f.adds_bias) return;  // its tiles did
    float* sum = f.dconstants.at(group) + which * l.neurons;
    std::fill_n(sum, l.neurons, 0.0f);
    if (!f.wants[which]) return;
    for (int64_t b = 0; b < l.batch; ++b) {
      const float* from =
          f.sums + ((group * l.batch + b) * f.learned + which) * l.neurons;
      for (int64_t n = 0; n < l.neurons; ++n) sum[n] += from[n];
    }
  });
}

// No step, or nothing that makes one: cotangents of the state stay as they are.
[[nodiscard]] inline bool StandStill(const Backward& f) {
  const Layer& l = f.layer;
  Carry(l, f.di_end, f.di);
  Carry(l, f.dh_end, f.dh);
  Carry(l, f.du_end, f.du);
  Carry(l, f.dz_end, f.dz);
  const auto clear = [&](const Field<float>& sums, int64_t size) {
    if (sums) std::fill_n(sums.data, l.groups * size * l.neurons, 0.0f);
  };
  clear(f.dconstants, f.learned);
  clear(f.dw, l.neurons);
  clear(f.dw_in, f.inputs);
  if (f.dz_in) {
    const int64_t size = l.rows() * l.steps * f.inputs * f.dz_in.bytes();
    std::fill_n(static_cast<char*>(f.dz_in.data()), size, '\0');
  }
  return true;
}

// All steps of a layer that has some.
template <typename BackwardTile>
[[nodiscard]] bool RunTilesBackward(Pool& pool, typename BackwardTile::Given& f) {
  const Layer& l = f.layer;
  f.is_held = f.w && !f.y;
  if (f.is_held) f.w = {};
  Array<float> sums;
  f.adds_bias = f.wants[kBias] && f.x;
  if (f.adds_bias) f.wants[kBias] = false;
  if (std::any_of(f.wants, f.wants + f.learned, [](bool is) { return is; })) {
    const int64_t size = l.rows() * f.learned * l.neurons;
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
  done = done && (f.few ? RunConnectedBackward<BackwardTile>(pool, f)
                  : f.w ? RunTogetherBackward<BackwardTile>(pool, f)
                  : f.x ? RunOnSpikesBackward<BackwardTile>(pool, f)
                        : RunApartBackward<BackwardTile>(pool, f));
  done = done && RunConstants(pool, f);
  done = done && (!f.dw || FeedbackWeights(pool, {l, f.fired, f.y, f.dxs, f.dw}));
  return done;
}

[[nodiscard]] inline bool RunBackward(Pool& pool, Backward& f) {
  if (f.layer.is_empty()) return StandStill(f);
  return RunTilesBackward<LifBackwardTile>(pool, f);
}

}  // namespace spikejax

#endif  // SPIKEJAX_LIF_LAYER_BACKWARD_H_

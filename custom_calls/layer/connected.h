// A layer whose neurons hear each other through few connections, in both directions.
//
// A spike adds its connections to the currents of its row, and where the cotangent of a
// spike is wanted it is the sum over its connections. Rows do not meet: each goes
// through time on its own, and every sum has one order, whatever the threads.
#ifndef SPIKEJAX_CONNECTED_H_
#define SPIKEJAX_CONNECTED_H_

#include <algorithm>
#include <cstdint>

#include "base/isa.h"
#include "base/memory.h"
#include "bits/step_events.h"
#include "layer/edge.h"
#include "layer/layer.h"
#include "layer/lif_step.h"
#include "runtime/parallel.h"

namespace spikejax {

struct ConnectedArgs {
  const int32_t* start;
  const int32_t* id;
  const float* weight;
  const int32_t* neuron;
  int64_t count, known;  // [count, known) are asked for in advance
  float* current;        // of one row
  const float* dx;       // likewise
  float* dot;            // (count,)
};

// Asks for the connections of what is some events further.
inline void AskForConnections(const ConnectedArgs& args, int64_t k) {
  constexpr int64_t kEventsAhead = 2;
  if (k + kEventsAhead >= args.known) return;
  const int64_t n = args.neuron[k + kEventsAhead];
  const int64_t size = (args.start[n + 1] - args.start[n]) * 4;
  Prefetch(args.id + args.start[n], 0, size);
  Prefetch(args.weight + args.start[n], 0, size);
}

// current += the connections of what fired.
struct AddConnections {
  static SPIKEJAX_INLINE void Run(const ConnectedArgs& args) {
    float* __restrict y = args.current;
    for (int64_t k = 0; k < args.count; ++k) {
      AskForConnections(args, k);
      const int64_t end = args.start[args.neuron[k] + 1];
      for (int64_t e = args.start[args.neuron[k]]; e < end; ++e) {
        y[args.id[e]] += args.weight[e];
      }
    }
  }
};

// dot = the sum over the connections of each neuron that is wanted.
struct DotConnections {
  static SPIKEJAX_INLINE void Run(const ConnectedArgs& args) {
    const float* __restrict dx = args.dx;
    for (int64_t k = 0; k < args.count; ++k) {
      AskForConnections(args, k);
      int64_t e = args.start[args.neuron[k]];
      const int64_t end = args.start[args.neuron[k] + 1];
      float sum[4] = {};
      for (; e + 4 <= end; e += 4) {
        for (int64_t j = 0; j < 4; ++j) {
          sum[j] += args.weight[e + j] * dx[args.id[e + j]];
        }
      }
      for (; e < end; ++e) sum[0] += args.weight[e] * dx[args.id[e]];
      args.dot[k] = (sum[0] + sum[2]) + (sum[1] + sum[3]);
    }
  }
};

inline ConnectedArgs Of(const Connections& few, int64_t group) {
  ConnectedArgs args{};
  args.start = few.start.at(group);
  args.id = few.id.at(group);
  args.weight = few.weight.at(group);
  return args;
}

// What events of row r are to be worked on.
inline void Take(const StepEvents& events, int64_t r, ConnectedArgs& args) {
  const int64_t begin = events.begin[r];
  args.neuron = events.neuron.get() + begin;
  args.count = events.begin[r + 1] - begin;
  args.known = events.count - begin;
}

template <typename Tile>
[[nodiscard]] bool RunConnected(Pool& pool, const typename Tile::Given& f) {
  const Layer& l = f.layer;
  const LayerTiles tiles = LayerTiles::Whole(l, pool.size());
  return ParallelFor(pool, tiles.teams(l), [&](int64_t team) {
    Tile tile(f, tiles, team, 0);
    ConnectedArgs args = Of(f.few, tile.group());
    const Array<float> current = Uninitialised<float>(l.neurons);
    args.current = current.get();
    StepEvents fired;
    for (int64_t t = 0; t < l.steps; ++t) {
      const Rows x = tile.Input(t);
      for (int64_t r = 0; r < tile.rows(); ++r) {
        RunOnWidest<Current>(CurrentArgs{l.neurons, x.data + r * x.stride,
                                         tile.Constants(kBias), args.current});
        if (t > 0) {
          Take(fired, r, args);
          RunOnWidest<AddConnections>(args);
        } else {  // any numbers
          const float* y = tile.State(f.y, r);
          for (int64_t k = 0; k < l.neurons; ++k) {
            if (y[k] == 0.0f) continue;
            for (int64_t e = args.start[k]; e < args.start[k + 1]; ++e) {
              args.current[args.id[e]] += y[k] * args.weight[e];
            }
          }
        }
        tile.Advance(t, r, 1, {args.current, l.neurons});
      }
      fired.Find(tile.Trace(f.fired, t, l.words, 0), l.words, tile.rows(), l.neurons);
    }
    tile.Finish();
  });
}

template <typename BackwardTile>
[[nodiscard]] bool RunConnectedBackward(Pool& pool,
                                        const typename BackwardTile::Given& f) {
  const Layer& l = f.layer;
  const LayerTiles tiles = LayerTiles::Whole(l, pool.size());
  return ParallelFor(pool, tiles.teams(l), [&](int64_t team) {
    BackwardTile tile(f, tiles, team, 0);
    ConnectedArgs args = Of(f.few, tile.group());
    StepEvents wanted;
    for (int64_t t = l.steps - 1; t >= 0; --t) {
      const int64_t count = tile.Find(t);
      if (t + 1 == l.steps) {
        std::fill_n(tile.dots(), count, 0.0f);
        tile.Retreat(t);
        continue;
      }
      wanted.Find(tile.Bits(f.wanted, t, 0), l.words, tile.rows(), l.neurons);
      const Rows dx = tile.dx();  // of the step after this one
      for (int64_t r = 0; r < tile.rows(); ++r) {
        Take(wanted, r, args);
        args.dx = dx.data + r * dx.stride;
        args.dot = tile.dots() + wanted.begin[r];
        RunOnWidest<DotConnections>(args);
        tile.Retreat(t, r, 1);
      }
    }
    tile.Finish();
  });
}

}  // namespace spikejax

#endif  // SPIKEJAX_CONNECTED_H_

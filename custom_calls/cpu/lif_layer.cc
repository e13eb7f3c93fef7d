// A layer of (current-based) leaky integrate-and-fire neurons, forwards in time.
//
// Neurons that do not hear each other are cut into tiles of columns that walk through
// the whole sequence on their own, their state in cache. Where the input is spikes,
// the product with the weights is part of it: a tile's columns of w stay in L2, and
// currents never reach memory.
//
// Recurrent tiles go step by step: a tile owns columns of the weights, and reads rows
// of them for the spikes that all tiles fired in the step before. Every number is
// computed in one order, whatever the number of threads.

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <vector>

#include "spikejax/checks.h"
#include "spikejax/events.h"
#include "spikejax/gather.h"
#include "spikejax/in_step.h"
#include "spikejax/isa.h"
#include "spikejax/layer.h"
#include "spikejax/lif_step.h"
#include "spikejax/memory.h"
#include "spikejax/parallel.h"
#include "spikejax/step_events.h"
#include "spikejax/tile_weights.h"
#include "xla/ffi/api/ffi.h"

namespace spikejax {
namespace {

constexpr char kForward[] = "lif_layer";

// 1. Compute is in lif_step.h. 2. Buffers: rows, time, threads.

struct Forward {
  Layer layer;
  Edge xs;
  Field<float> i, h, u, z, y, constants, w;
  Field<uint32_t> x;  // spikes that come in, instead of xs, and
  Edge w_in;          // the weights (inputs, N) they go through
  int64_t inputs = 0, x_words = 0;
  Field<uint32_t> fired, wanted, distance;
  Edge spikes;
  Field<float> u_trace, i_trace, i_end, h_end, u_end, z_end;
};

void RunStep(const Forward& f, bool first, const StepArgs& args) {
  const auto pick = [&](auto delayed, auto drive) {
    if (first) {
      RunOnWidest<Step<delayed.value, drive.value, true>>(args);
    } else {
      RunOnWidest<Step<delayed.value, drive.value, false>>(args);
    }
  };
  const auto choose = [&](auto delayed) {
    if (f.h) {
      pick(delayed, std::integral_constant<Drive, Drive::kTwoCurrents>{});
    } else if (f.i) {
      pick(delayed, std::integral_constant<Drive, Drive::kCurrent>{});
    } else {
      pick(delayed, std::integral_constant<Drive, Drive::kInput>{});
    }
  };
  f.layer.is_delayed ? choose(std::true_type{}) : choose(std::false_type{});
}

void PutSpikes(float* to, StepArgs& args) { args.spikes = to; }

template <typename T>
void PutSpikes(T* to, StepArgs& args) {
  args.half_spikes = &to->bits;
  args.one = Store<T>(1.0f).bits;
}

// Rows and columns of a tile and what they carry from step to step.
class Tile {
 public:
  Tile(const Forward& f, const LayerTiles& tiles, int64_t team, int64_t block)
      : f_(f), l_(f.layer), group_(team / tiles.row_blocks),
        row_(team % tiles.row_blocks * tiles.row_block),
        rows_(std::min(tiles.row_block, l_.batch - row_)),
        column_(block * tiles.column_block),
        width_(std::min(tiles.column_block, l_.neurons - column_)) {
    u_ = Uninitialised<float>(rows_ * width_);
    distance_ = std::make_unique<float*[]>(rows_);
    if (f.i) i_ = Uninitialised<float>(rows_ * width_);
    if (f.h) h_ = Uninitialised<float>(rows_ * width_);
    if (f.xs && !f.xs.is_float()) x_ = Uninitialised<float>(rows_ * width_);
    for (int64_t r = 0; r < rows_; ++r) {
      std::memcpy(u_.get() + r * width_, State(f.u, r), width_ * 4);
      if (f.i) std::memcpy(i_.get() + r * width_, State(f.i, r), width_ * 4);
      if (f.h) std::memcpy(h_.get() + r * width_, State(f.h, r), width_ * 4);
      if (f.distance) {
        distance_[r] = reinterpret_cast<float*>(f.distance.at(group_)) +
                       ((row_ + r) * l_.neurons + column_) * l_.steps;
      }
    }
  }

  int64_t group() const { return group_; }
  int64_t row() const { return row_; }
  int64_t rows() const { return rows_; }
  int64_t column() const { return column_; }
  int64_t width() const { return width_; }

  // Where the tile's first row begins in an array (G, T, B, size); null if absent.
  template <typename T>
  T* Trace(const Field<T>& field, int64_t t, int64_t size, int64_t from) const {
    if (!field) return nullptr;
    return field.at(group_) + (t * l_.batch + row_) * size + from;
  }
  Rows Input(int64_t t) const {
    return f_.xs.Read(group_, At(t), rows_, l_.neurons, width_, x_.get());
  }
  int64_t At(int64_t t) const {  // the same, of an array (G, T, B, N), in a group
    return (t * l_.batch + row_) * l_.neurons + column_;
  }
  const float* Constants(int64_t which) const {
    return f_.constants.at(group_) + which * l_.neurons + column_;
  }
  // Row r of an array (G, B, N).
  float* State(const Field<float>& field, int64_t r) const {
    return field.at(group_) + (row_ + r) * l_.neurons + column_;
  }

  // One step of all rows, whose currents are at x.
  void Advance(int64_t t, const Rows& x) {
    StepArgs args{};
    args.rows = rows_;
    args.width = width_;
    args.constants = Constants(0);
    args.neurons = l_.neurons;
    args.words = l_.words;
    args.x = x.data;
    args.x_stride = x.stride;
    args.z = State(f_.z, 0);
    args.u = u_.get();
    args.i = f_.i ? i_.get() : u_.get();
    args.h = f_.h ? h_.get() : u_.get();
    args.fired = Trace(f_.fired, t, l_.words, column_ / kWord);
    args.wanted = Trace(f_.wanted, t, l_.words, column_ / kWord);
    if (f_.spikes) {
      f_.spikes.Visit(group_, At(t), [&](auto* to) { PutSpikes(to, args); });
    }
    args.u_trace = Trace(f_.u_trace, t, l_.neurons, column_);
    args.i_trace = Trace(f_.i_trace, t, l_.neurons, column_);
    args.distance = f_.distance ? distance_.get() : nullptr;
    args.soft = l_.rule == kSubtract ? 1.0f : 0.0f;
    args.hard = l_.rule == kZero ? 1.0f : 0.0f;
    RunStep(f_, t == 0, args);
  }

  void Finish() const {
    for (int64_t r = 0; r < rows_; ++r) {
      const float* u = u_.get() + r * width_;
      const float* theta = Constants(kThreshold);
      float* z = State(f_.z_end, r);
      std::memcpy(State(f_.u_end, r), u, width_ * 4);
      if (f_.i) std::memcpy(State(f_.i_end, r), i_.get() + r * width_, width_ * 4);
      if (f_.h) std::memcpy(State(f_.h_end, r), h_.get() + r * width_, width_ * 4);
      for (int64_t n = 0; n < width_; ++n) z[n] = u[n] - theta[n] > 0.0f ? 1.0f : 0.0f;
    }
  }

 private:
  const Forward& f_;
  const Layer& l_;
  const int64_t group_, row_, rows_, column_, width_;
  std::unique_ptr<float[]> u_, i_, h_, x_;
  std::unique_ptr<float*[]> distance_;
};

bool RunApart(ffi::ThreadPool& pool, const Forward& f) {
  const LayerTiles tiles = LayerTiles::Apart(f.layer, pool.num_threads(), true);
  return ParallelFor(pool, tiles.teams(f.layer) * tiles.column_blocks, [&](int64_t task) {
    Tile tile(f, tiles, task / tiles.column_blocks, task % tiles.column_blocks);
    for (int64_t t = 0; t < f.layer.steps; ++t) {
      tile.Advance(t, tile.Input(t));
    }
    tile.Finish();
  });
}

// The input's spikes as lists for every row, all of them in one block. Currents are
// sums in float32, rounded to the type T of the weights.
template <typename T>
bool RunOnSpikes(ffi::ThreadPool& pool, const Forward& f) {
  constexpr int64_t kColumns = kTileColumns;
  const Layer& l = f.layer;
  const int64_t groups = f.x.stride == 0 ? 1 : l.groups;
  BitEvents events;
  if (!ListRows(pool, f.x.data, groups * l.steps * l.batch, f.inputs, kMostInputs,
                events)) {
    return false;
  }
  const LayerTiles tiles = LayerTiles::Apart(l, pool.num_threads(), true);
  struct Scratch {
    std::unique_ptr<float[]> w, current;
  };
  const auto make = [&] {
    return Scratch{Uninitialised<float>(f.inputs * kColumns),
                   Uninitialised<float>(tiles.row_block * kColumns)};
  };
  const auto run = [&](Scratch& scratch, int64_t task) {
    Tile tile(f, tiles, task / tiles.column_blocks, task % tiles.column_blocks);
    const int64_t row = (groups == 1 ? 0 : tile.group()) * l.steps * l.batch + tile.row();
    const int64_t* begin = events.begin.get() + row;
    float bias[kColumns] = {};
    std::memcpy(bias, tile.Constants(kBias), tile.width() * 4);
    Columns<T, kColumns> w(f.w_in.at<T>(tile.group()) + tile.column(), f.inputs,
                           l.neurons, tile.width());
    // Copying the weights pays when a row of them is read more than once.
    if (begin[(l.steps - 1) * l.batch + tile.rows()] - begin[0] > f.inputs) {
      w.Copy(scratch.w.get());
    }
    for (int64_t t = 0; t < l.steps; ++t) {
      w.Sum(begin + t * l.batch, tile.rows(), events.at.get(), bias,
            scratch.current.get(), nullptr, kColumns, false);
      if constexpr (!std::is_same_v<T, float>) {
        const Rows current{scratch.current.get(), kColumns};
        RunOnWidest<Round<T>>(ConvertArgs<float, float>{current.data, kColumns,
            scratch.current.get(), kColumns, tile.rows(), kColumns});
      }
      tile.Advance(t, {scratch.current.get(), kColumns});
    }
    tile.Finish();
  };
  return ParallelTasks(pool, tiles.teams(l) * tiles.column_blocks, make, run);
}

// Tiles of the same rows, and which of their neurons fired in the last two steps.
class Team {
 public:
  Team(const Forward& f, const LayerTiles& tiles, int64_t team)
      : f_(f), l_(f.layer), fired_(2 * tiles.column_blocks) {
    for (int64_t block = 0; block < tiles.column_blocks; ++block) {
      tiles_.emplace_back(f, tiles, team, block);
      const Tile& tile = tiles_.back();
      current_.push_back(Uninitialised<float>(tile.rows() * tile.width()));
      weights_.emplace_back(f.w.at(tile.group()) + tile.column(), l_.neurons,
                            l_.neurons, tile.width());
    }
  }

  int64_t size() const { return static_cast<int64_t>(tiles_.size()); }

  void Advance(int64_t t, int64_t block) {
    Tile& tile = tiles_[block];
    float* current = current_[block].get();
    if (t == 0) weights_[block].Copy(l_.steps);
    const Rows x = tile.Input(t);
    for (int64_t r = 0; r < tile.rows(); ++r) {
      RunOnWidest<Current>(CurrentArgs{tile.width(), x.data + r * x.stride,
                                       tile.Constants(kBias),
                                       current + r * tile.width()});
    }
    t == 0 ? FeedState(block) : Feed(t - 1, block);
    tile.Advance(t, {current, tile.width()});
    fired_[2 * block + t % 2].Find(tile.Trace(f_.fired, t, l_.words, tile.column() / kWord),
                                   l_.words, tile.rows(), tile.width());
    if (t + 1 == l_.steps) tile.Finish();
  }

 private:
  // Where rows share weights, those for one tile's spikes are read into the cache once.
  void Feed(int64_t t, int64_t block) const {
    const Tile& tile = tiles_[block];
    for (int64_t from = 0; from < size(); ++from) {
      const StepEvents& fired = fired_[2 * from + t % 2];
      for (int64_t r = 0; r < tile.rows(); ++r) {
        const int64_t begin = fired.begin[r];
        Add(block, r, tiles_[from].column(), fired.neuron.get() + begin,
            fired.begin[r + 1] - begin, fired.count - begin, nullptr);
      }
    }
  }

  // The last output of the state is any array, not spikes alone.
  void FeedState(int64_t block) const {
    const Tile& tile = tiles_[block];
    for (int64_t r = 0; r < tile.rows(); ++r) {
      const float* y = f_.y.at(tile.group()) + (tile.row() + r) * l_.neurons;
      for (int32_t n = 0; n < l_.neurons; ++n) {
        if (y[n] != 0.0f) Add(block, r, 0, &n, 1, 1, y + n);
      }
    }
  }

  // Adds weights of neurons, counted from `first`, to the currents of row r; events up
  // to `known` are those of the rows that follow.
  void Add(int64_t block, int64_t r, int64_t first, const int32_t* neuron, int64_t count,
           int64_t known, const float* value) const {
    const TileWeights& w = weights_[block];
    const int64_t width = tiles_[block].width();
    RunOnWidest<spikejax::Add>(AddArgs{width, w.stride(), w.row(first), neuron, count,
                                       known, value, current_[block].get() + r * width});
  }

  const Forward& f_;
  const Layer& l_;
  std::vector<Tile> tiles_;
  std::vector<TileWeights> weights_;
  std::vector<std::unique_ptr<float[]>> current_;
  std::vector<StepEvents> fired_;  // of tile k in step t: 2 k + t % 2
};

bool RunTogether(ffi::ThreadPool& pool, const Forward& f) {
  const LayerTiles tiles = LayerTiles::Together(f.layer, pool.num_threads());
  const int64_t steps = f.layer.steps;
  const int64_t teams = tiles.teams(f.layer);
  if (teams >= pool.num_threads()) {
    return ParallelFor(pool, teams, [&](int64_t k) {
      Team team(f, tiles, k);
      for (int64_t t = 0; t < steps; ++t) {
        for (int64_t block = 0; block < team.size(); ++block) team.Advance(t, block);
      }
    });
  }
  std::vector<std::unique_ptr<Team>> team;
  for (int64_t k = 0; k < teams; ++k) team.push_back(std::make_unique<Team>(f, tiles, k));
  return InStep(pool, teams, steps, tiles.column_blocks,
                [&](int64_t k, int64_t t, int64_t block) { team[k]->Advance(t, block); });
}

ffi::Error RunForward(ffi::ThreadPool& pool, const Forward& f) {
  const int64_t size = f.layer.rows() * f.layer.steps * f.layer.neurons;
  for (const Field<float>& trace : {f.u_trace, f.i_trace}) {
    if (trace) ExpectWhole(trace.data, size * 4);
  }
  if (f.distance) ExpectWhole(f.distance.data, size * 4);
  if (f.spikes) ExpectWhole(f.spikes.data(), size * f.spikes.bytes());
  bool done = false;
  if (f.w) {
    done = RunTogether(pool, f);
  } else if (f.x) {
    f.w_in.Visit(0, 0, [&](auto* w) {
      done = RunOnSpikes<std::remove_pointer_t<decltype(w)>>(pool, f);
    });
  } else {
    done = RunApart(pool, f);
  }
  if (done) return ffi::Error::Success();
  return ffi::Error(ffi::ErrorCode::kResourceExhausted,
                    std::string(kForward) + ": out of memory");
}

// 3. Data types: words of bits, float32, and what comes in and goes out in a half type.

ffi::Error DispatchForward(
    ffi::ThreadPool pool, ffi::AnyBuffer xs, ffi::AnyBuffer i, ffi::AnyBuffer u,
    ffi::AnyBuffer z, ffi::AnyBuffer y, ffi::AnyBuffer constants, ffi::AnyBuffer w,
    ffi::AnyBuffer x, ffi::AnyBuffer w_in, ffi::AnyBuffer h,
    ffi::Result<ffi::AnyBuffer> fired, ffi::Result<ffi::AnyBuffer> wanted,
    ffi::Result<ffi::AnyBuffer> distance, ffi::Result<ffi::AnyBuffer> spikes,
    ffi::Result<ffi::AnyBuffer> u_trace, ffi::Result<ffi::AnyBuffer> i_trace,
    ffi::Result<ffi::AnyBuffer> i_end, ffi::Result<ffi::AnyBuffer> u_end,
    ffi::Result<ffi::AnyBuffer> z_end, ffi::Result<ffi::AnyBuffer> h_end, int64_t rule,
    bool is_delayed) {
  return Guard(kForward, [&] {
    Forward f;
    ffi::Error error =
        ReadLayer(kForward, *u_end, *fired, rule, is_delayed, false, f.layer);
    if (error.failure()) return error;
    error = ReadInputs(kForward, w_in, f.inputs, f.x_words);
    if (error.failure()) return error;
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
    f.w = reader.Read<float>("w", w, {N, N}, true);
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
    reader.Require(!f.i == !f.i_end, "i_end together with i");
    reader.Require(!f.h == !f.h_end, "h_end together with h");
    reader.Require(f.i || !f.h, "h only with i");
    reader.Require(!f.h || rule != kSubtract, "no reset by subtraction with h");
    reader.Require(f.i || !f.i_trace, "i_trace only with i");
    reader.Require(!f.w == !f.y, "y together with w");
    reader.Require(!f.x == !f.w_in, "x together with w_in");
    reader.Require(!f.x != !f.xs, "either xs or x");
    reader.Require(!f.x || !f.w, "no w with x");
    if (reader.error().failure()) return reader.error();
    return RunForward(pool, f);
  });
}

}  // namespace

// 4. Handler.

XLA_FFI_DEFINE_HANDLER_SYMBOL(spikejax_lif_layer, DispatchForward,
                              ffi::Ffi::Bind()
                                  .Ctx<ffi::ThreadPool>()
                                  .Arg<ffi::AnyBuffer>()  // xs         (G, T, B, N)
                                  .Arg<ffi::AnyBuffer>()  // i          (G, B, N)
                                  .Arg<ffi::AnyBuffer>()  // u          (G, B, N)
                                  .Arg<ffi::AnyBuffer>()  // z          (G, B, N)
                                  .Arg<ffi::AnyBuffer>()  // y          (G, B, N)
                                  .Arg<ffi::AnyBuffer>()  // constants  (G, 7, N)
                                  .Arg<ffi::AnyBuffer>()  // w          (G, N, N)
                                  .Arg<ffi::AnyBuffer>()  // x          (G, T, B, V)
                                  .Arg<ffi::AnyBuffer>()  // w_in       (G, K, N)
                                  .Arg<ffi::AnyBuffer>()  // h          (G, B, N)
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
                                  .Attr<int64_t>("rule")
                                  .Attr<bool>("is_delayed"));

}  // namespace spikejax

// A layer of (current-based) leaky integrate-and-fire neurons, forwards in time.
//
// A tile owns rows of the batch and walks through the whole sequence: the state
// stays in cache, spikes are found on the fly, and recurrent weights are read for
// the spikes of the last step only. Tiles never wait for each other, and every
// number is computed in one order, whatever the number of threads.

#include <cmath>
#include <cstdint>
#include <cstring>

#include "spikejax/checks.h"
#include "spikejax/events.h"
#include "spikejax/isa.h"
#include "spikejax/layer.h"
#include "spikejax/memory.h"
#include "spikejax/parallel.h"
#include "xla/ffi/api/ffi.h"

namespace spikejax {
namespace {

constexpr char kForward[] = "lif_layer";
constexpr int64_t kPanelBytes = 1 << 19;  // of weights, read by all rows of a tile

// 1. Compute: pointers only.

struct StepArgs {
  int64_t width;
  const float* constants;  // of the first neuron
  int64_t stride;          // between two constants
  const float* x;
  const float* z;  // the spikes before the first step
  float* i;        // state, updated
  float* u;
  uint32_t* fired;
  uint32_t* wanted;
  float* spikes;  // or null, as the rest
  float* u_trace;
  float* i_trace;
  float** distance;  // u - threshold, appended where wanted
  float soft, hard;  // one for the reset in use
};

// One time step of some neurons of one row.
template <bool kDelayed, bool kSynapse, bool kFirst>
struct Step {
  static SPIKEJAX_INLINE void Run(const StepArgs& args) {
    int64_t first = 0;
    for (; first + kWord <= args.width; first += kWord) Word(args, first, kWord);
    if (first < args.width) Word(args, first, args.width - first);
  }

  static SPIKEJAX_INLINE void Word(const StepArgs& args, int64_t first, int64_t width) {
    const float* __restrict alpha = args.constants + kAlpha * args.stride + first;
    const float* __restrict beta = args.constants + kBeta * args.stride + first;
    const float* __restrict theta = args.constants + kThreshold * args.stride + first;
    const float* __restrict support = args.constants + kWidth * args.stride + first;
    const float* __restrict x = args.x + first;
    const float* __restrict z0 = args.z + first;
    float* __restrict i = args.i + first;
    float* __restrict u = args.u + first;
    const float soft = args.soft;
    const float hard = args.hard;
    float v[kWord];
    for (int64_t j = 0; j < width; ++j) {
      const float z = kFirst ? z0[j] : u[j] - theta[j] > 0.0f ? 1.0f : 0.0f;
      const float keep = 1.0f - hard * z;
      const float drop = soft * (z * theta[j]);
      float input = x[j];
      if constexpr (kSynapse) input = i[j] = alpha[j] * i[j] + x[j];
      if constexpr (kDelayed) {
        u[j] = (beta[j] * u[j] + input) * keep - drop;
      } else {
        u[j] = beta[j] * (u[j] * keep - drop) + input;
      }
      v[j] = u[j] - theta[j];
    }
    uint32_t fired = 0;
    uint32_t wanted = 0;
    for (int64_t j = 0; j < width; ++j) {
      fired |= v[j] > 0.0f ? uint32_t{1} << j : 0u;
      wanted |= std::fabs(v[j]) < support[j] ? uint32_t{1} << j : 0u;
    }
    args.fired[first / kWord] = fired;
    args.wanted[first / kWord] = wanted;
    if (args.spikes != nullptr) {
      float* __restrict spikes = args.spikes + first;
      for (int64_t j = 0; j < width; ++j) spikes[j] = v[j] > 0.0f ? 1.0f : 0.0f;
    }
    if (args.u_trace != nullptr) std::memcpy(args.u_trace + first, u, width * 4);
    if constexpr (kSynapse) {
      if (args.i_trace != nullptr) std::memcpy(args.i_trace + first, i, width * 4);
    }
    if (args.distance != nullptr) {
      float* distance = *args.distance;
      for (; wanted != 0; wanted &= wanted - 1) *distance++ = v[LowestBit(wanted)];
      *args.distance = distance;
    }
  }
};

struct CurrentArgs {
  int64_t width;
  const float* x;
  const float* bias;
  float* current;
};

struct Current {
  static SPIKEJAX_INLINE void Run(const CurrentArgs& args) {
    float* __restrict current = args.current;
    for (int64_t n = 0; n < args.width; ++n) current[n] = args.x[n] + args.bias[n];
  }
};

struct AddArgs {
  int64_t width;
  const float* w;
  const int32_t* event;
  int64_t count;
  const float* value;  // or null for ones
  float* current;
};

// current += value w, row by row of w, in the order of the events.
struct Add {
  static SPIKEJAX_INLINE void Run(const AddArgs& args) {
    float* __restrict y = args.current;
    const int64_t width = args.width;
    const auto row = [&](int64_t e) { return args.w + args.event[e] * width; };
    int64_t e = 0;
    if (args.value != nullptr) {
      for (; e < args.count; ++e) {
        const float* __restrict a = row(e);
        const float value = args.value[e];
        for (int64_t n = 0; n < width; ++n) y[n] += value * a[n];
      }
    }
    for (; e + 4 <= args.count; e += 4) {
      const float* __restrict a = row(e);
      const float* __restrict b = row(e + 1);
      const float* __restrict c = row(e + 2);
      const float* __restrict d = row(e + 3);
      for (int64_t n = 0; n < width; ++n) y[n] = (((y[n] + a[n]) + b[n]) + c[n]) + d[n];
    }
    if (e + 2 <= args.count) {
      const float* __restrict a = row(e);
      const float* __restrict b = row(e + 1);
      for (int64_t n = 0; n < width; ++n) y[n] = (y[n] + a[n]) + b[n];
      e += 2;
    }
    if (e < args.count) {
      const float* __restrict a = row(e);
      for (int64_t n = 0; n < width; ++n) y[n] += a[n];
    }
  }
};

// 2. Buffers: rows, time, threads.

struct Forward {
  Layer layer;
  Field<float> xs, i, u, z, y, constants, w;
  Field<uint32_t> fired, wanted, distance;
  Field<float> spikes, u_trace, i_trace, i_end, u_end, z_end;
};

void RunStep(const Forward& f, bool first, const StepArgs& args) {
  const auto pick = [&](auto delayed, auto synapse) {
    if (first) {
      RunOnWidest<Step<delayed.value, synapse.value, true>>(args);
    } else {
      RunOnWidest<Step<delayed.value, synapse.value, false>>(args);
    }
  };
  const auto choose = [&](auto delayed) {
    f.i ? pick(delayed, std::true_type{}) : pick(delayed, std::false_type{});
  };
  f.layer.is_delayed ? choose(std::true_type{}) : choose(std::false_type{});
}

// Rows of a tile and what they carry from step to step.
class Tile {
 public:
  Tile(const Forward& f, int64_t row, int64_t rows, int64_t column, int64_t width)
      : f_(f), l_(f.layer), row_(row), rows_(rows), column_(column), width_(width) {
    u_ = Uninitialised<float>(rows * width);
    distance_ = std::make_unique<float*[]>(rows);
    if (f.i) i_ = Uninitialised<float>(rows * width);
    for (int64_t r = 0; r < rows; ++r) {
      std::memcpy(u_.get() + r * width, State(f.u, r), width * 4);
      if (f.i) std::memcpy(i_.get() + r * width, State(f.i, r), width * 4);
      if (f.distance) {
        const int64_t g = (row + r) / l_.batch;
        distance_[r] = reinterpret_cast<float*>(f.distance.at(g)) +
                       ((row + r) % l_.batch * l_.neurons + column) * l_.steps;
      }
    }
    if (!f.w) return;
    current_ = Uninitialised<float>(rows * width);
    event_ = Uninitialised<int32_t>(rows * width);
    value_ = Uninitialised<float>(width);
    begin_ = std::make_unique<int64_t[]>(rows);
    count_ = std::make_unique<int64_t[]>(rows);
  }

  void Run() {
    for (int64_t t = 0; t < l_.steps; ++t) {
      if (f_.w) t == 0 ? FirstCurrents() : Currents(t);
      for (int64_t r = 0; r < rows_; ++r) Advance(t, r);
    }
    for (int64_t r = 0; r < rows_; ++r) {
      const float* u = u_.get() + r * width_;
      const float* theta = Constants(r) + kThreshold * l_.neurons;
      float* z = State(f_.z_end, r);
      std::memcpy(State(f_.u_end, r), u, width_ * 4);
      if (f_.i) std::memcpy(State(f_.i_end, r), i_.get() + r * width_, width_ * 4);
      for (int64_t n = 0; n < width_; ++n) z[n] = u[n] - theta[n] > 0.0f ? 1.0f : 0.0f;
    }
  }

 private:
  int64_t Group(int64_t r) const { return (row_ + r) / l_.batch; }

  // Where row r of the tile begins in an array (G, B, N), or (G, T, B, size).
  float* State(const Field<float>& field, int64_t r) const {
    return field.at(Group(r)) + (row_ + r) % l_.batch * l_.neurons + column_;
  }
  template <typename T>
  T* Trace(const Field<T>& field, int64_t t, int64_t r, int64_t size,
           int64_t from) const {
    if (!field) return nullptr;
    return field.at(Group(r)) + (t * l_.batch + (row_ + r) % l_.batch) * size + from;
  }
  const float* Constants(int64_t r) const {
    return f_.constants.at(Group(r)) + column_;
  }

  void Advance(int64_t t, int64_t r) {
    StepArgs args{};
    args.width = width_;
    args.constants = Constants(r);
    args.stride = l_.neurons;
    args.x = f_.w ? current_.get() + r * width_
                  : Trace(f_.xs, t, r, l_.neurons, column_);
    args.z = State(f_.z, r);
    args.u = u_.get() + r * width_;
    args.i = f_.i ? i_.get() + r * width_ : args.u;
    args.fired = Trace(f_.fired, t, r, l_.words, column_ / kWord);
    args.wanted = Trace(f_.wanted, t, r, l_.words, column_ / kWord);
    args.spikes = Trace(f_.spikes, t, r, l_.neurons, column_);
    args.u_trace = Trace(f_.u_trace, t, r, l_.neurons, column_);
    args.i_trace = Trace(f_.i_trace, t, r, l_.neurons, column_);
    args.distance = f_.distance ? &distance_[r] : nullptr;
    args.soft = l_.rule == kSubtract ? 1.0f : 0.0f;
    args.hard = l_.rule == kZero ? 1.0f : 0.0f;
    RunStep(f_, t == 0, args);
  }

  void StartCurrent(int64_t t, int64_t r) {
    RunOnWidest<Current>(CurrentArgs{width_, Trace(f_.xs, t, r, l_.neurons, 0),
                                     Constants(r) + kBias * l_.neurons,
                                     current_.get() + r * width_});
  }

  // The last output of the state is any array, not spikes alone.
  void FirstCurrents() {
    for (int64_t r = 0; r < rows_; ++r) {
      StartCurrent(0, r);
      const float* y = State(f_.y, r);
      int64_t count = 0;
      for (int64_t n = 0; n < width_; ++n) {
        if (y[n] == 0.0f) continue;
        event_[count] = static_cast<int32_t>(n);
        value_[count++] = y[n];
      }
      RunOnWidest<Add>(AddArgs{width_, f_.w.at(Group(r)), event_.get(), count,
                               value_.get(), current_.get() + r * width_});
    }
  }

  void Currents(int64_t t) {
    int64_t events = 0;
    for (int64_t r = 0; r < rows_; ++r) {
      StartCurrent(t, r);
      count_[r] = ListBits(Trace(f_.fired, t - 1, r, l_.words, 0), l_.words,
                           event_.get() + r * width_);
      begin_[r] = 0;
      events += count_[r];
    }
    // Where rows share weights, a panel of them is read into the cache once.
    const bool shared = events > 2 * width_;
    const int64_t panel =
        shared ? std::max<int64_t>(8, kPanelBytes / (width_ * 4)) : width_;
    for (int64_t end = panel; end < width_ + panel; end += panel) {
      for (int64_t r = 0; r < rows_; ++r) {
        const int32_t* event = event_.get() + r * width_;
        const int64_t begin = begin_[r];
        int64_t last = shared ? begin : count_[r];
        while (last < count_[r] && event[last] < end) ++last;
        begin_[r] = last;
        RunOnWidest<Add>(AddArgs{width_, f_.w.at(Group(r)), event + begin, last - begin,
                                 nullptr, current_.get() + r * width_});
      }
    }
  }

  const Forward& f_;
  const Layer& l_;
  const int64_t row_, rows_, column_, width_;
  std::unique_ptr<float[]> u_, i_, current_, value_;
  std::unique_ptr<float*[]> distance_;
  std::unique_ptr<int32_t[]> event_;
  std::unique_ptr<int64_t[]> begin_, count_;
};

ffi::Error RunForward(ffi::ThreadPool& pool, const Forward& f) {
  for (const Field<float>& trace : {f.spikes, f.u_trace, f.i_trace}) {
    const int64_t size = f.layer.rows() * f.layer.steps * f.layer.neurons;
    if (trace) ExpectWhole(trace.data, size * 4);
  }
  const LayerTiles tiles(f.layer, static_cast<bool>(f.w), pool.num_threads());
  const bool done =
      ParallelFor(pool, tiles.row_blocks * tiles.column_blocks, [&](int64_t task) {
        const int64_t row = task / tiles.column_blocks * tiles.row_block;
        const int64_t column = task % tiles.column_blocks * tiles.column_block;
        Tile(f, row, std::min(tiles.row_block, f.layer.rows() - row), column,
             std::min(tiles.column_block, f.layer.neurons - column))
            .Run();
      });
  if (done) return ffi::Error::Success();
  return ffi::Error(ffi::ErrorCode::kResourceExhausted,
                    std::string(kForward) + ": out of memory");
}

// 3. Data types: float32 and words of bits.

ffi::Error DispatchForward(
    ffi::ThreadPool pool, ffi::AnyBuffer xs, ffi::AnyBuffer i, ffi::AnyBuffer u,
    ffi::AnyBuffer z, ffi::AnyBuffer y, ffi::AnyBuffer constants, ffi::AnyBuffer w,
    ffi::Result<ffi::AnyBuffer> fired, ffi::Result<ffi::AnyBuffer> wanted,
    ffi::Result<ffi::AnyBuffer> distance, ffi::Result<ffi::AnyBuffer> spikes,
    ffi::Result<ffi::AnyBuffer> u_trace, ffi::Result<ffi::AnyBuffer> i_trace,
    ffi::Result<ffi::AnyBuffer> i_end, ffi::Result<ffi::AnyBuffer> u_end,
    ffi::Result<ffi::AnyBuffer> z_end, int64_t rule, bool is_delayed) {
  return Guard(kForward, [&] {
    Forward f;
    ffi::Error error =
        ReadLayer(kForward, xs, *fired, rule, is_delayed, false, f.layer);
    if (error.failure()) return error;
    const auto& [groups, T, B, N, W, r, d, a] = f.layer;
    Reader reader(kForward, groups);
    f.xs = reader.Read<float>("xs", xs, {T, B, N});
    f.i = reader.Read<float>("i", i, {B, N}, true);
    f.u = reader.Read<float>("u", u, {B, N});
    f.z = reader.Read<float>("z", z, {B, N});
    f.y = reader.Read<float>("y", y, {B, N}, true);
    f.constants = reader.Read<float>("constants", constants, {kConstants, N});
    f.w = reader.Read<float>("w", w, {N, N}, true);
    f.fired = reader.Write<uint32_t>("fired", *fired, {T, B, W});
    f.wanted = reader.Write<uint32_t>("wanted", *wanted, {T, B, W});
    f.distance = reader.Write<uint32_t>("distance", *distance, {B, N, T}, true);
    f.spikes = reader.Write<float>("spikes", *spikes, {T, B, N}, true);
    f.u_trace = reader.Write<float>("u_trace", *u_trace, {T, B, N}, true);
    f.i_trace = reader.Write<float>("i_trace", *i_trace, {T, B, N}, true);
    f.i_end = reader.Write<float>("i_end", *i_end, {B, N}, true);
    f.u_end = reader.Write<float>("u_end", *u_end, {B, N});
    f.z_end = reader.Write<float>("z_end", *z_end, {B, N});
    reader.Require(!f.i == !f.i_end, "i_end together with i");
    reader.Require(f.i || !f.i_trace, "i_trace only with i");
    reader.Require(!f.w == !f.y, "y together with w");
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
                                  .Arg<ffi::AnyBuffer>()  // constants  (G, 6, N)
                                  .Arg<ffi::AnyBuffer>()  // w          (G, N, N)
                                  .Ret<ffi::AnyBuffer>()  // fired      (G, T, B, W)
                                  .Ret<ffi::AnyBuffer>()  // wanted     (G, T, B, W)
                                  .Ret<ffi::AnyBuffer>()  // distance   (G, B, N, T)
                                  .Ret<ffi::AnyBuffer>()  // spikes     (G, T, B, N)
                                  .Ret<ffi::AnyBuffer>()  // u_trace    (G, T, B, N)
                                  .Ret<ffi::AnyBuffer>()  // i_trace    (G, T, B, N)
                                  .Ret<ffi::AnyBuffer>()  // i_end      (G, B, N)
                                  .Ret<ffi::AnyBuffer>()  // u_end      (G, B, N)
                                  .Ret<ffi::AnyBuffer>()  // z_end      (G, B, N)
                                  .Attr<int64_t>("rule")
                                  .Attr<bool>("is_delayed"));

}  // namespace spikejax

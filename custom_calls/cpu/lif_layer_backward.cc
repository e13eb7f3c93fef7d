// The gradients of lif_layer: backwards in time, and only where they can be non-zero.
//
// The cotangent of a spike is asked for where the surrogate's derivative is not zero,
// the bits of `wanted`: there it is one dot product with a row of the recurrent
// weights. Weights' own gradient is summed at the end, over the spikes, in tiles of
// columns that stay in cache.

#include <cmath>
#include <cstdint>
#include <cstring>

#include "spikejax/checks.h"
#include "spikejax/events.h"
#include "spikejax/isa.h"
#include "spikejax/layer.h"
#include "spikejax/layer_weights.h"
#include "spikejax/memory.h"
#include "spikejax/parallel.h"
#include "xla/ffi/api/ffi.h"

namespace spikejax {
namespace {

constexpr char kBackward[] = "lif_layer_backward";
constexpr int64_t kPanelBytes = 1 << 19;
constexpr int64_t kLanes = 32;  // partial sums of a dot product

// 1. Compute: pointers only.

struct DecayArgs {
  int64_t width;
  bool is_last;  // nothing decays into the last step
  const float* alpha;
  const float* beta;
  const float* du_trace;  // or null, as bias_sum
  float* current;         // cotangent of i, updated
  float* bias_sum;
  float* du;  // cotangent of u, updated
  float* dx;
};

// The cotangents one step back, but for what comes through spikes.
template <bool kSynapse>
struct Decay {
  static SPIKEJAX_INLINE void Run(const DecayArgs& args) {
    float* __restrict du = args.du;
    float* __restrict dx = args.dx;
    const float* __restrict beta = args.beta;
    if (args.is_last) {
      std::memcpy(dx, du, args.width * 4);
    } else {
      for (int64_t n = 0; n < args.width; ++n) dx[n] = beta[n] * du[n];
    }
    if (args.du_trace != nullptr) {
      for (int64_t n = 0; n < args.width; ++n) dx[n] += args.du_trace[n];
    }
    std::memcpy(du, dx, args.width * 4);
    if constexpr (kSynapse) {
      float* __restrict current = args.current;
      const float* __restrict alpha = args.alpha;
      for (int64_t n = 0; n < args.width; ++n) {
        const float decayed = args.is_last ? current[n] : alpha[n] * current[n];
        dx[n] = current[n] = decayed + dx[n];
      }
    }
    if (args.bias_sum != nullptr) {
      float* __restrict sum = args.bias_sum;
      for (int64_t n = 0; n < args.width; ++n) sum[n] += dx[n];
    }
  }
};

struct ProductArgs {
  int64_t width;
  const float* a;
  const float* b;
  float* sum;
};

struct AddProduct {
  static SPIKEJAX_INLINE void Run(const ProductArgs& args) {
    float* __restrict sum = args.sum;
    for (int64_t n = 0; n < args.width; ++n) sum[n] += args.a[n] * args.b[n];
  }
};

struct DotsArgs {
  int64_t width;
  const float* w;
  const int32_t* input;
  int64_t count;
  const float* dx;
  float* out;
};

// out[k] = dx . w[input[k]], each dot product in the same order.
struct Dots {
  static SPIKEJAX_INLINE void Run(const DotsArgs& args) {
    int64_t k = 0;
    for (; k + 4 <= args.count; k += 4) Some<4>(args, k);
    for (; k < args.count; ++k) Some<1>(args, k);
  }

  template <int kRows>
  static SPIKEJAX_INLINE void Some(const DotsArgs& args, int64_t k) {
    float sum[kRows][kLanes] = {};
    const float* w[kRows];
    for (int r = 0; r < kRows; ++r) w[r] = args.w + args.input[k + r] * args.width;
    int64_t n = 0;
    for (; n + kLanes <= args.width; n += kLanes) {
      for (int r = 0; r < kRows; ++r) {
        for (int64_t j = 0; j < kLanes; ++j) sum[r][j] += args.dx[n + j] * w[r][n + j];
      }
    }
    for (int r = 0; r < kRows; ++r) {
      for (int64_t j = 0; n + j < args.width; ++j) {
        sum[r][j] += args.dx[n + j] * w[r][n + j];
      }
      for (int64_t half = kLanes / 2; half > 0; half /= 2) {
        for (int64_t j = 0; j < half; ++j) sum[r][j] += sum[r][j + half];
      }
      args.out[k + r] = sum[r][0];
    }
  }
};

struct PopcountArgs {
  const uint32_t* words;
  int64_t steps, stride, width;
  int64_t* count;
};

struct Popcount {
  static SPIKEJAX_INLINE void Run(const PopcountArgs& args) {
    uint32_t count = 0;
    for (int64_t t = 0; t < args.steps; ++t) {
      for (int64_t i = 0; i < args.width; ++i) {
        uint32_t b = args.words[t * args.stride + i];
        b -= (b >> 1) & 0x55555555u;
        b = (b & 0x33333333u) + ((b >> 2) & 0x33333333u);
        count += (((b + (b >> 4)) & 0x0f0f0f0fu) * 0x01010101u) >> 24;
      }
    }
    *args.count = count;
  }
};

// 2. Buffers: rows, time, threads.

struct Backward {
  Layer layer;
  bool is_box;
  bool wants[kLearned];
  Field<uint32_t> fired, wanted, distance;
  Field<float> u_trace, i_trace, i, u, z, y, constants, w;
  Field<float> dz_trace, du_trace, di_end, du_end, dz_end;
  Field<float> dxs, di, du, dz, dconstants, dw;
  float* sums = nullptr;  // (rows, 4, N) of every row, where constants are learned
};

// Rows of a tile and what they carry from step to step.
class Tile {
 public:
  Tile(const Backward& f, int64_t row, int64_t rows, int64_t column, int64_t width)
      : f_(f), l_(f.layer), row_(row), rows_(rows), column_(column), width_(width),
        column_words_(Blocks(width, kWord)) {
    du_ = Uninitialised<float>(rows * width);
    if (f.i) current_ = Uninitialised<float>(rows * width);
    input_ = Uninitialised<int32_t>(rows * width);
    dot_ = Uninitialised<float>(rows * width);
    spike_ = Uninitialised<int32_t>(width);
    begin_ = std::make_unique<int64_t[]>(rows);
    count_ = std::make_unique<int64_t[]>(rows);
    distance_ = std::make_unique<const float*[]>(rows);
    for (int64_t r = 0; r < rows; ++r) {
      Start(f.du_end, r, du_.get());
      if (f.i) Start(f.di_end, r, current_.get());
      int64_t size = 0;
      RunOnWidest<Popcount>(PopcountArgs{Bits(f.wanted, 0, r), l_.steps,
                                       l_.batch * l_.words, column_words_, &size});
      distance_[r] = reinterpret_cast<const float*>(f.distance.at(Group(r))) +
                     (Sample(r) * l_.neurons + column) * l_.steps + size;
    }
  }

  void Run() {
    for (int64_t t = l_.steps - 1; t >= 0; --t) {
      Dot(t);
      for (int64_t r = 0; r < rows_; ++r) Step(t, r);
    }
    for (int64_t r = 0; r < rows_; ++r) Finish(r);
  }

 private:
  int64_t Group(int64_t r) const { return (row_ + r) / l_.batch; }
  int64_t Sample(int64_t r) const { return (row_ + r) % l_.batch; }
  float* State(const Field<float>& field, int64_t r) const {
    if (!field) return nullptr;
    return field.at(Group(r)) + Sample(r) * l_.neurons + column_;
  }
  float* Trace(const Field<float>& field, int64_t t, int64_t r) const {
    if (!field) return nullptr;
    return field.at(Group(r)) + (t * l_.batch + Sample(r)) * l_.neurons + column_;
  }
  const uint32_t* Bits(const Field<uint32_t>& field, int64_t t, int64_t r) const {
    return field.at(Group(r)) + (t * l_.batch + Sample(r)) * l_.words +
           column_ / kWord;
  }
  const float* Constants(Constant which, int64_t r) const {
    return f_.constants.at(Group(r)) + which * l_.neurons + column_;
  }
  float* Sum(Constant which, int64_t r) const {
    if (!f_.wants[which]) return nullptr;
    return f_.sums + ((row_ + r) * kLearned + which) * l_.neurons + column_;
  }

  void Start(const Field<float>& end, int64_t r, float* to) const {
    to += r * width_;
    if (end) {
      std::memcpy(to, State(end, r), width_ * 4);
    } else {
      std::fill_n(to, width_, 0.0f);
    }
  }

  // Where cotangents of the spikes at t are wanted, and what comes back through w.
  void Dot(int64_t t) {
    int64_t total = 0;
    for (int64_t r = 0; r < rows_; ++r) {
      count_[r] = ListBits(Bits(f_.wanted, t, r), column_words_,
                           input_.get() + r * width_);
      begin_[r] = 0;
      total += count_[r];
    }
    if (!f_.w || t + 1 == l_.steps) {
      for (int64_t r = 0; r < rows_; ++r) {
        std::fill_n(dot_.get() + r * width_, count_[r], 0.0f);
      }
      return;
    }
    const bool shared = total > 2 * width_;
    const int64_t panel =
        shared ? std::max<int64_t>(8, kPanelBytes / (width_ * 4)) : width_;
    for (int64_t end = panel; end < width_ + panel; end += panel) {
      for (int64_t r = 0; r < rows_; ++r) {
        const int32_t* input = input_.get() + r * width_;
        const int64_t begin = begin_[r];
        int64_t last = shared ? begin : count_[r];
        while (last < count_[r] && input[last] < end) ++last;
        begin_[r] = last;
        RunOnWidest<Dots>(DotsArgs{width_, f_.w.at(Group(r)), input + begin,
                                   last - begin, Trace(f_.dxs, t + 1, r),
                                   dot_.get() + r * width_ + begin});
      }
    }
  }

  // The spikes at t; `f(n)` for each.
  template <typename F>
  void ForSpikes(int64_t t, int64_t r, const F& f) {
    const int64_t count = ListBits(Bits(f_.fired, t, r), column_words_, spike_.get());
    for (int64_t k = 0; k < count; ++k) f(spike_[k]);
  }

  void Step(int64_t t, int64_t r) {
    float* du = du_.get() + r * width_;  // of the membrane at t + 1 on entry
    float* dx = Trace(f_.dxs, t, r);
    const int32_t* input = input_.get() + r * width_;
    float* dz = dot_.get() + r * width_;
    const float* beta = Constants(kBeta, r);
    const float* theta = Constants(kThreshold, r);
    const float* support = Constants(kWidth, r);
    const float* factor = Constants(kFactor, r);
    const float* outer = Trace(f_.dz_trace, t, r);
    const int64_t count = count_[r];
    const float* distance = distance_[r] -= count;
    const bool is_last = t + 1 == l_.steps;
    float* theta_sum = Sum(kThreshold, r);
    float* bias_sum = Sum(kBias, r);
    float* current = f_.i ? current_.get() + r * width_ : nullptr;
    const float* flow = l_.is_delayed ? nullptr : beta;  // from reset to membrane
    const auto through = [&](int64_t n) { return flow ? flow[n] * du[n] : du[n]; };

    if (outer != nullptr) {
      for (int64_t k = 0; k < count; ++k) dz[k] += outer[input[k]];
    }
    if (is_last && f_.dz_end) {
      const float* end = State(f_.dz_end, r);
      for (int64_t k = 0; k < count; ++k) dz[k] += end[input[k]];
    }
    if (!is_last) {
      if (l_.is_attached && l_.rule != kNone) {
        for (int64_t k = 0; k < count; ++k) {
          const int64_t n = input[k];
          const float drop = l_.rule == kZero ? distance[k] + theta[n] : theta[n];
          dz[k] -= drop * through(n);
        }
      }
      if (l_.rule == kZero) {
        ForSpikes(t, r, [&](int64_t n) { du[n] = 0.0f; });
      }
      if (float* beta_sum = Sum(kBeta, r)) {
        const float* u = Trace(f_.u_trace, t, r);
        RunOnWidest<AddProduct>(ProductArgs{width_, u, du, beta_sum});
        if (l_.rule == kSubtract && !l_.is_delayed) {
          ForSpikes(t, r, [&](int64_t n) { beta_sum[n] -= theta[n] * du[n]; });
        }
      }
      if (l_.rule == kSubtract && theta_sum != nullptr) {
        ForSpikes(t, r, [&](int64_t n) { theta_sum[n] -= through(n); });
      }
    }

    DecayArgs args{};
    args.width = width_;
    args.alpha = Constants(kAlpha, r);
    args.is_last = is_last;
    args.beta = beta;
    args.du_trace = Trace(f_.du_trace, t, r);
    args.current = current;
    args.bias_sum = bias_sum;
    args.du = du;
    args.dx = dx;
    if (f_.i) {
      RunOnWidest<Decay<true>>(args);
    } else {
      RunOnWidest<Decay<false>>(args);
    }

    const auto add = [&](int64_t n, float value) {
      if (bias_sum != nullptr) bias_sum[n] += value;
      if (current != nullptr) dx[n] = current[n] += value;
      if (current == nullptr) dx[n] += value;
    };
    for (int64_t k = 0; k < count; ++k) {
      const int64_t n = input[k];
      const float shape =
          f_.is_box ? 0.5f : 1.0f - std::fabs(distance[k]) / support[n];
      const float value = dz[k] * (factor[n] * (shape / support[n]));
      du[n] += value;
      if (theta_sum != nullptr) theta_sum[n] -= value;
      add(n, value);
    }
    if (l_.is_delayed && l_.rule == kZero) {
      if (t > 0) {
        ForSpikes(t - 1, r, [&](int64_t n) {
          add(n, -du[n]);
          du[n] = 0.0f;
        });
      } else {
        const float* z = State(f_.z, r);
        for (int64_t n = 0; n < width_; ++n) {
          add(n, -z[n] * du[n]);
          du[n] -= z[n] * du[n];
        }
      }
    }
    if (float* alpha_sum = Sum(kAlpha, r)) {
      const float* i = t > 0 ? Trace(f_.i_trace, t - 1, r) : State(f_.i, r);
      RunOnWidest<AddProduct>(ProductArgs{width_, i, current, alpha_sum});
    }
  }

  // The cotangents of the state before the first step.
  void Finish(int64_t r) {
    const float* from = du_.get() + r * width_;
    const float* beta = Constants(kBeta, r);
    const float* theta = Constants(kThreshold, r);
    const float* u = State(f_.u, r);
    const float* z = State(f_.z, r);
    float* du = State(f_.du, r);
    float* dz = State(f_.dz, r);
    float* beta_sum = Sum(kBeta, r);
    float* theta_sum = Sum(kThreshold, r);
    const bool hard = l_.rule == kZero && !l_.is_delayed;  // delayed: done in Step
    const bool soft = l_.rule == kSubtract;
    for (int64_t n = 0; n < width_; ++n) {
      const float through = l_.is_delayed ? from[n] : beta[n] * from[n];
      const float keep = hard ? 1.0f - z[n] : 1.0f;
      const float drop = soft && !l_.is_delayed ? z[n] * theta[n] : 0.0f;
      du[n] = beta[n] * from[n] * keep;
      dz[n] = !l_.is_attached ? 0.0f : soft ? -theta[n] * through
                              : hard        ? -u[n] * through
                                            : 0.0f;
      if (beta_sum != nullptr) beta_sum[n] += (u[n] * keep - drop) * from[n];
      if (soft && theta_sum != nullptr) theta_sum[n] -= z[n] * through;
    }
    if (!f_.i) return;
    float* di = State(f_.di, r);
    const float* alpha = Constants(kAlpha, r);
    const float* current = current_.get() + r * width_;
    for (int64_t n = 0; n < width_; ++n) di[n] = alpha[n] * current[n];
  }

  const Backward& f_;
  const Layer& l_;
  const int64_t row_, rows_, column_, width_, column_words_;
  std::unique_ptr<float[]> du_, current_, dot_;
  std::unique_ptr<int32_t[]> input_, spike_;
  std::unique_ptr<int64_t[]> begin_, count_;
  std::unique_ptr<const float*[]> distance_;
};

ffi::Error Failed() {
  return ffi::Error(ffi::ErrorCode::kResourceExhausted,
                    std::string(kBackward) + ": out of memory");
}

bool RunConstants(ffi::ThreadPool& pool, const Backward& f) {
  const Layer& l = f.layer;
  return ParallelFor(pool, l.groups * kLearned, [&](int64_t task) {
    const int64_t group = task / kLearned;
    const int64_t which = task % kLearned;
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

ffi::Error RunBackward(ffi::ThreadPool& pool, Backward& f) {
  const Layer& l = f.layer;
  std::unique_ptr<float[]> sums;
  if (f.wants[kAlpha] || f.wants[kBeta] || f.wants[kThreshold] || f.wants[kBias]) {
    const int64_t size = l.rows() * kLearned * l.neurons;
    sums = Uninitialised<float>(size);
    f.sums = sums.get();
    std::fill_n(f.sums, size, 0.0f);
  }
  ExpectWhole(f.dxs.data, l.rows() * l.steps * l.neurons * 4);
  if (f.dw) ExpectWhole(f.dw.data, l.groups * l.neurons * l.neurons * 4);
  const LayerTiles tiles(l, static_cast<bool>(f.w), pool.num_threads());
  bool done =
      ParallelFor(pool, tiles.row_blocks * tiles.column_blocks, [&](int64_t task) {
        const int64_t row = task / tiles.column_blocks * tiles.row_block;
        const int64_t column = task % tiles.column_blocks * tiles.column_block;
        Tile(f, row, std::min(tiles.row_block, l.rows() - row), column,
             std::min(tiles.column_block, l.neurons - column))
            .Run();
      });
  done = done && RunConstants(pool, f);
  done = done && (!f.dw || FeedbackWeights(pool, {l, f.fired, f.y, f.dxs, f.dw}));
  return done ? ffi::Error::Success() : Failed();
}

// Bits behind the last neuron would be neurons out of range.
bool PaddingIsZero(const Field<uint32_t>& words, const ffi::AnyBuffer& buffer,
                   const Layer& l) {
  if (l.neurons % kWord == 0) return true;
  const uint32_t padding = ~uint32_t{0} << l.neurons % kWord;
  const int64_t size = static_cast<int64_t>(buffer.element_count());
  for (int64_t i = l.words - 1; i < size; i += l.words) {
    if ((words.data[i] & padding) != 0) return false;
  }
  return true;
}

// 3. Data types: float32 and words of bits.

ffi::Error DispatchBackward(
    ffi::ThreadPool pool, ffi::AnyBuffer fired, ffi::AnyBuffer wanted,
    ffi::AnyBuffer distance, ffi::AnyBuffer u_trace, ffi::AnyBuffer i_trace,
    ffi::AnyBuffer i, ffi::AnyBuffer u, ffi::AnyBuffer z, ffi::AnyBuffer y,
    ffi::AnyBuffer constants, ffi::AnyBuffer w, ffi::AnyBuffer dz_trace,
    ffi::AnyBuffer du_trace, ffi::AnyBuffer di_end, ffi::AnyBuffer du_end,
    ffi::AnyBuffer dz_end, ffi::Result<ffi::AnyBuffer> dxs,
    ffi::Result<ffi::AnyBuffer> di, ffi::Result<ffi::AnyBuffer> du,
    ffi::Result<ffi::AnyBuffer> dz, ffi::Result<ffi::AnyBuffer> dconstants,
    ffi::Result<ffi::AnyBuffer> dw, int64_t rule, bool is_delayed, bool is_attached,
    bool is_box, int64_t learned) {
  return Guard(kBackward, [&] {
    Backward f;
    // The traces' shapes follow from the results, which have all groups.
    ffi::Error error =
        ReadLayer(kBackward, *dxs, *dxs, rule, is_delayed, is_attached, f.layer);
    if (error.failure()) return error;
    const auto& [groups, T, B, N, W, r, d, a] = f.layer;
    f.is_box = is_box;
    for (int64_t c = 0; c < kLearned; ++c) f.wants[c] = (learned >> c & 1) != 0;
    Reader reader(kBackward, groups);
    f.fired = reader.Read<uint32_t>("fired", fired, {T, B, W});
    f.wanted = reader.Read<uint32_t>("wanted", wanted, {T, B, W});
    f.distance = reader.Read<uint32_t>("distance", distance, {B, N, T});
    f.u_trace = reader.Read<float>("u_trace", u_trace, {T, B, N}, true);
    f.i_trace = reader.Read<float>("i_trace", i_trace, {T, B, N}, true);
    f.i = reader.Read<float>("i", i, {B, N}, true);
    f.u = reader.Read<float>("u", u, {B, N});
    f.z = reader.Read<float>("z", z, {B, N});
    f.y = reader.Read<float>("y", y, {B, N}, true);
    f.constants = reader.Read<float>("constants", constants, {kConstants, N});
    f.w = reader.Read<float>("w", w, {N, N}, true);
    f.dz_trace = reader.Read<float>("dz_trace", dz_trace, {T, B, N}, true);
    f.du_trace = reader.Read<float>("du_trace", du_trace, {T, B, N}, true);
    f.di_end = reader.Read<float>("di_end", di_end, {B, N}, true);
    f.du_end = reader.Read<float>("du_end", du_end, {B, N}, true);
    f.dz_end = reader.Read<float>("dz_end", dz_end, {B, N}, true);
    f.dxs = reader.Write<float>("dxs", *dxs, {T, B, N});
    f.di = reader.Write<float>("di", *di, {B, N}, true);
    f.du = reader.Write<float>("du", *du, {B, N});
    f.dz = reader.Write<float>("dz", *dz, {B, N});
    f.dconstants = reader.Write<float>("dconstants", *dconstants, {kLearned, N});
    f.dw = reader.Write<float>("dw", *dw, {N, N}, true);
    reader.Require(T > 0, "one time step or more");
    reader.Require(!f.i == !f.di, "di together with i");
    reader.Require(f.w || !f.dw, "dw only with w");
    reader.Require(f.y || !f.dw, "dw only with y");
    reader.Require(f.u_trace || !f.wants[kBeta], "u_trace where beta is learned");
    reader.Require(f.i_trace || !f.wants[kAlpha], "i_trace where alpha is learned");
    reader.Require(f.i || !f.wants[kAlpha], "i where alpha is learned");
    reader.Require(!(is_attached && is_delayed && rule == kZero),
                   "a reset other than a delayed and attached zero");
    if (reader.error().failure()) return reader.error();
    if (!PaddingIsZero(f.fired, fired, f.layer) ||
        !PaddingIsZero(f.wanted, wanted, f.layer)) {
      return Expected(kBackward, "zeros behind the last neuron", "other bits");
    }
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
                                  .Arg<ffi::AnyBuffer>()  // constants  (G, 6, N)
                                  .Arg<ffi::AnyBuffer>()  // w          (G, N, N)
                                  .Arg<ffi::AnyBuffer>()  // dz_trace   (G, T, B, N)
                                  .Arg<ffi::AnyBuffer>()  // du_trace   (G, T, B, N)
                                  .Arg<ffi::AnyBuffer>()  // di_end     (G, B, N)
                                  .Arg<ffi::AnyBuffer>()  // du_end     (G, B, N)
                                  .Arg<ffi::AnyBuffer>()  // dz_end     (G, B, N)
                                  .Ret<ffi::AnyBuffer>()  // dxs        (G, T, B, N)
                                  .Ret<ffi::AnyBuffer>()  // di         (G, B, N)
                                  .Ret<ffi::AnyBuffer>()  // du         (G, B, N)
                                  .Ret<ffi::AnyBuffer>()  // dz         (G, B, N)
                                  .Ret<ffi::AnyBuffer>()  // dconstants (G, 4, N)
                                  .Ret<ffi::AnyBuffer>()  // dw         (G, N, N)
                                  .Attr<int64_t>("rule")
                                  .Attr<bool>("is_delayed")
                                  .Attr<bool>("is_attached")
                                  .Attr<bool>("is_box")
                                  .Attr<int64_t>("learned"));

}  // namespace spikejax

// Calls of every handler with arrays of any size, for the fuzzer and for counts of
// instructions.
#ifndef SPIKEJAX_TESTS_CALLS_H_
#define SPIKEJAX_TESTS_CALLS_H_

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <limits>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "tests/frame.h"

namespace calls {

using frame::Array;
using frame::Call;

constexpr int64_t kBool = XLA_FFI_DataType_PRED, kInt = XLA_FFI_DataType_S32;
constexpr int64_t kWords = XLA_FFI_DataType_U32, kHalf = XLA_FFI_DataType_F16;
constexpr int64_t kBrain = XLA_FFI_DataType_BF16, kFloat = XLA_FFI_DataType_F32;
constexpr int64_t kDouble = XLA_FFI_DataType_F64;

// What a call is made of. A share of all places has a spike, or wants a cotangent.
struct About {
  int64_t groups = 1, steps = 1, rows = 1, inputs = 1, neurons = 1, outputs = 1;
  int64_t type = kFloat;
  double share = 0.1;
  bool is_recurrent = false, is_driven = false, has_list = false, is_observed = false;
  int64_t currents = 0;
  bool is_dense = false;    // spikes as floats, and their cotangents
  bool is_special = false;  // infinite and undefined numbers among them
  bool is_noisy = false;    // bits behind the last neuron, where they are not read
  int64_t rule = 0, slope = 0;
  bool is_delayed = false, is_attached = false;
  int64_t learned = 0;
};

class Maker {
 public:
  Maker(const About& about, uint64_t seed) : a(about), random_(seed) {}

  Call Make(const std::string& target) {
    call_ = {};
    call_.target = "spikejax_" + target;
    Fill(target);
    return std::move(call_);
  }

 private:
  using Sizes = std::vector<int64_t>;

  static int64_t Words(int64_t n) { return (n + 31) / 32; }
  static int64_t Width(int64_t type) {
    switch (type) {
      case kBool:
        return 1;
      case kHalf:
      case kBrain:
        return 2;
      case kDouble:
        return 8;
      default:
        return 4;
    }
  }

  bool Chance(double share) {
    return std::uniform_real_distribution<>(0.0, 1.0)(random_) < share;
  }

  int64_t At(int64_t size) {
    return static_cast<int64_t>(random_() % static_cast<uint64_t>(size));
  }

  Array Shape(int64_t type, const Sizes& sizes) const {
    Array array;
    array.dtype = type;
    array.dims = sizes;
    array.bytes = Width(type);
    for (int64_t size : sizes) array.bytes *= size;
    return array;
  }

  Array& Put(int64_t type, const Sizes& sizes) {
    Array array = Shape(type, sizes);
    array.data.resize(static_cast<size_t>(array.bytes));
    call_.args.push_back(std::move(array));
    return call_.args.back();
  }

  void Store(Array& array, int64_t at, double value) {
    const float narrow = static_cast<float>(value);
    uint32_t bits;
    std::memcpy(&bits, &narrow, 4);
    char* to = array.data.data() + at * Width(array.dtype);
    if (array.dtype == kDouble) {
      std::memcpy(to, &value, 8);
    } else if (array.dtype == kFloat) {
      std::memcpy(to, &bits, 4);
    } else if (array.dtype == kBool) {
      *to = value != 0.0;
    } else {  // cut off: any number will do
      const uint32_t exponent = bits >> 23 & 0xffu;
      uint16_t half = static_cast<uint16_t>(bits >> 16);
      if (array.dtype == kHalf) {
        const bool fits = exponent > 112 && exponent < 143;
        const uint32_t size =
            fits ? ((exponent - 112) << 10 | (bits >> 13 & 0x3ffu)) : 0;
        half = static_cast<uint16_t>((bits >> 16 & 0x8000u) | size);
      }
      std::memcpy(to, &half, 2);
    }
  }

  void Numbers(int64_t type, const Sizes& sizes, double low = -1.0, double high = 1.0) {
    Array& array = Put(type, sizes);
    std::uniform_real_distribution<> uniform(low, high);
    const int64_t size = array.bytes / Width(type);
    for (int64_t i = 0; i < size; ++i) Store(array, i, uniform(random_));
    const double infinite = std::numeric_limits<double>::infinity();
    const double special[] = {-0.0, 1e30, infinite, infinite - infinite};
    // Flushed to zero, or not; one over such a width would be infinite.
    if (size > 0 && low < 0.0) Store(array, At(size), 1e-42);
    for (int k = 0; a.is_special && size > 0 && k < 3; ++k) {
      Store(array, At(size), special[At(4)]);
    }
  }

  void Spikes(int64_t type, const Sizes& sizes) {
    Array& array = Put(type, sizes);
    for (int64_t i = 0; i < array.bytes / Width(type); ++i) {
      Store(array, i, Chance(a.share) ? 1.0 : 0.0);
    }
  }

  // Bits of rows of n; those behind the last are noise where nobody reads them.
  void Bits(Sizes sizes, int64_t n, bool is_read_whole = false) {
    sizes.push_back(Words(n));
    Array& array = Put(kWords, sizes);
    for (int64_t i = 0; i < array.bytes / 4; ++i) {
      uint32_t word = 0;
      const int64_t first = i % Words(n) * 32;
      for (int64_t j = 0; j < 32; ++j) {
        const bool is_padding = first + j >= n;
        const bool is_set = is_padding
                                ? a.is_noisy && !is_read_whole && noise_() % 2 == 0
                                : Chance(a.share);
        word |= static_cast<uint32_t>(is_set) << j;
      }
      std::memcpy(array.data.data() + 4 * i, &word, 4);
    }
  }

  void Absent(int64_t type = kFloat) { Put(type, {0}); }
  void Either(bool is_there, int64_t type, const Sizes& sizes) {
    is_there ? Numbers(type, sizes) : Absent(type);
  }
  void Result(int64_t type, const Sizes& sizes, bool is_there = true) {
    call_.results.push_back(Shape(type, is_there ? sizes : Sizes{0}));
  }
  void Say(const std::string& name, int64_t value) {
    call_.attributes.push_back({name, XLA_FFI_DataType_S64, value, false, {}});
  }
  void Say(const std::string& name, bool value) {
    call_.attributes.push_back({name, kBool, value, false, {}});
  }

  // Compressed rows: some outputs of every input.
  void Pattern(int64_t& entries) {
    std::vector<int32_t> id, start{0};
    for (int64_t k = 0; k < a.inputs; ++k) {
      for (int64_t n = 0; n < a.outputs; ++n) {
        if (Chance(0.2)) id.push_back(static_cast<int32_t>(n));
      }
      start.push_back(static_cast<int32_t>(id.size()));
    }
    entries = static_cast<int64_t>(id.size());
    pattern_ = {id, start};
  }
  void Ids() {
    for (const std::vector<int32_t>& list : pattern_) {
      Array& array = Put(kInt, {1, static_cast<int64_t>(list.size())});
      if (!list.empty()) std::memcpy(array.data.data(), list.data(), list.size() * 4);
    }
  }

  void Fill(const std::string& target) {
    const int64_t G = a.groups, R = a.rows, K = a.inputs, N = a.outputs, T = a.type;
    const Sizes x{G, R, K}, w{1, K, N}, every_w{G, K, N}, y{G, R, N};
    int64_t entries = 0;
    if (target.rfind("sparse", 0) == 0) Pattern(entries);
    if (target == "event_matmul") {
      Spikes(a.is_dense ? kBool : T, x);
      Numbers(T, w);
      Result(T, y);
    } else if (target == "event_matmul_dw") {
      Spikes(a.is_dense ? kBool : T, x);
      Numbers(T, y);
      Result(T, every_w);
    } else if (target == "event_matmul_dx") {
      Numbers(T, y);
      Numbers(T, w);
      Spikes(kBool, x);
      Result(T, x);
    } else if (target == "spike_matmul") {
      Bits({G, R}, K);
      Numbers(T, w);
      if (a.is_dense) Numbers(T, {1, N});
      Result(T, y);
    } else if (target == "spike_matmul_dw") {
      Bits({G, R}, K);
      Numbers(T, y);
      Result(T, every_w);
      Result(T, {G, N});
    } else if (target == "spike_matmul_dz") {
      Numbers(T, y);
      Numbers(T, w);
      Bits({G, R}, K);
      Result(T, x);
    } else if (target == "sparse_matmul") {
      a.is_dense ? Spikes(T, x) : Bits({G, R}, K);
      Numbers(T, {1, entries});
      Ids();
      if (a.is_dense) Numbers(T, {1, N});
      Result(T, y);
    } else if (target == "sparse_matmul_dw") {
      a.is_dense ? Spikes(T, x) : Bits({G, R}, K);
      Numbers(T, y);
      Ids();
      Result(T, {G, entries});
      if (a.is_dense) Result(T, {G, N});
    } else if (target == "sparse_matmul_dz") {
      Numbers(T, y);
      Numbers(T, {1, entries});
      Ids();
      if (a.is_dense) Bits({G, R}, K);
      Result(T, x);
    } else if (target == "spike_pack" || target == "spike_read") {
      Spikes(T, {R, K});
      Result(kWords, {R, Words(K)});
      if (target == "spike_read") Result(kFloat, {2});
    } else if (target == "spike_unpack") {
      Bits({R}, K);
      Result(T, {R, K});
    } else if (target == "spike_count") {
      a.is_dense ? Spikes(T, {R, K}) : Bits({R}, K);
      Result(kFloat, {});
    } else if (target.rfind("conv", 0) == 0) {
      Conv(target);
    } else if (target.rfind("max_pool", 0) == 0) {
      MaxPool(target == "max_pool");
    } else if (target == "lif_layer") {
      Forward();
    } else if (target == "lif_layer_backward") {
      Backward();
    } else {
      frame::Fail("no handler " + target);
    }
  }

  // One axis of space, of which a window sees at least one place.
  struct Axis {
    int64_t size, window, stride, dilation, before, after;
    int64_t out() const {
      return (size + before + after - dilation * (window - 1) - 1) / stride + 1;
    }
  };
  Axis Some(bool is_dilated) {
    Axis axis{0, 1 + At(4), 1 + At(3), is_dilated ? 1 + At(2) : 1, 0, 0};
    axis.before = At(axis.window);
    axis.after = At(axis.window);
    const int64_t least = axis.dilation * (axis.window - 1) + 1;
    axis.size = std::max<int64_t>(least - axis.before - axis.after, 0) + At(8);
    return axis;
  }

  void Conv(const std::string& target) {
    const Axis h = Some(true), w = Some(true);
    const int64_t groups = 1 + At(2), G = a.groups, R = std::min<int64_t>(a.rows, 8);
    const int64_t K = std::min<int64_t>(a.inputs, 40);
    const int64_t N = groups * std::min<int64_t>(a.outputs, 40);
    const int64_t size = h.size * w.size * K * groups;
    const Sizes x{G, R, h.size, w.size, K * groups};
    const Sizes kernel{G, h.window, w.window, K, N};
    const Sizes y{G, R, h.out(), w.out(), N};
    if (target != "conv_dz") {
      a.is_dense ? Spikes(kFloat, x) : Bits({G, R}, size);
      Numbers(kFloat, target == "conv" ? kernel : y);
      if (target == "conv") {
        if (a.is_delayed) Numbers(kFloat, {G, N});
        Result(kFloat, y);
      } else {
        Result(kFloat, kernel);
        Result(kFloat, {G, N});
      }
    } else {
      Numbers(kFloat, y);
      Numbers(kFloat, kernel);
      if (!a.is_dense) Bits({G, R}, size);
      Result(kFloat, x);
    }
    Say("bottom", h.after);
    Say("dilation_h", h.dilation);
    Say("dilation_w", w.dilation);
    Say("groups", groups);
    Say("height", h.size);
    Say("left", w.before);
    Say("right", w.after);
    Say("stride_h", h.stride);
    Say("stride_w", w.stride);
    Say("top", h.before);
    Say("width", w.size);
  }

  void MaxPool(bool is_forward) {
    const Axis h = Some(false), w = Some(false);
    const int64_t R = a.rows, K = a.inputs, size = h.size * w.size * K;
    Bits({R}, size);
    if (is_forward) {
      Bits({R}, size);
      for (int k = 0; k < 2; ++k) Result(kWords, {R, Words(h.out() * w.out() * K)});
      Say("bottom", h.after);
      Say("channels", K);
      Say("height", h.size);
      Say("left", w.before);
      Say("right", w.after);
    } else {
      Numbers(kFloat, {R, h.out(), w.out(), K});
      Result(kFloat, {R, h.size, w.size, K});
      Say("bottom", h.after);
      Say("left", w.before);
      Say("right", w.after);
    }
    Say("stride_h", h.stride);
    Say("stride_w", w.stride);
    Say("top", h.before);
    if (is_forward) Say("width", w.size);
    Say("window_h", h.window);
    Say("window_w", w.window);
  }

  void Constants() { Numbers(kFloat, {1, 7, a.neurons}, 0.2, 0.9); }

  void Forward() {
    const int64_t G = a.groups, T = a.steps, B = a.rows, N = a.neurons, K = a.inputs;
    const Sizes trace{G, T, B, N}, state{G, B, N};
    const bool i = a.currents > 0, h = a.currents > 1;
    Either(!a.is_driven, a.type, trace);
    Either(i, kFloat, state);
    Numbers(kFloat, state);
    Spikes(kFloat, state);
    Either(a.is_recurrent, kFloat, state);
    Constants();
    Either(a.is_recurrent, kFloat, {1, N, N});
    a.is_driven ? Bits({G, T, B}, K) : Absent(kWords);
    Either(a.is_driven, a.type, {1, K, N});
    Either(h, kFloat, state);
    const Sizes words{G, T, B, Words(N)};
    Result(kWords, words);
    Result(kWords, words);
    Result(kWords, {G, B, N, T}, a.share > 0.0);
    Result(a.type, trace, a.is_dense);
    Result(kFloat, trace, a.learned != 0);
    Result(kFloat, trace, i && a.learned != 0);
    Result(kFloat, state, i);
    Result(kFloat, state);
    Result(kFloat, state);
    Result(kFloat, state, h);
    Result(kFloat, state, a.is_observed);
    Say("is_delayed", a.is_delayed);
    Say("rule", a.rule);
  }

  void Backward() {
    const int64_t G = a.groups, T = a.steps, B = a.rows, N = a.neurons, K = a.inputs;
    const Sizes trace{G, T, B, N}, state{G, B, N}, none;
    const bool i = a.currents > 0, h = a.currents > 1;
    const bool puts_list = a.has_list && a.is_driven && G == 1;
    const bool is_list = a.has_list && !a.is_recurrent;
    const bool is_read_out = !a.is_dense && !is_list;
    Bits({G, T, B}, N, true);
    Bits({G, T, B}, N, true);
    Numbers(kFloat, {G, B, N, T});
    call_.args.back().dtype = kWords;
    Either(a.learned & 2, kFloat, trace);
    Either(a.learned & 1, kFloat, trace);
    Either(i, kFloat, state);
    Numbers(kFloat, state);
    Spikes(kFloat, state);
    Either(a.is_recurrent, kFloat, state);
    Constants();
    Either(a.is_recurrent, kFloat, {1, N, N});
    Either(a.is_dense || is_list, a.type, trace);
    Either(a.is_observed, kFloat, trace);
    Either(i && a.is_observed, kFloat, state);
    Either(a.is_observed, kFloat, state);
    Either(a.is_observed, kFloat, state);
    a.is_driven ? Bits({G, T, B}, K) : Absent(kWords);
    Either(h, kFloat, state);
    Either(h && a.is_observed, kFloat, state);
    Either(is_read_out, a.type, {G, T, B, a.outputs});
    Either(is_read_out, a.type, {1, a.outputs, N});
    if (is_list) {
      Array& flag = Put(kFloat, {G, 1});
      for (int64_t g = 0; g < G; ++g) Store(flag, g, 1.0);
    } else {
      Absent();
    }
    puts_list ? Bits({G, T, B}, K) : Absent(kWords);
    Either(puts_list, a.type, {1, K, N});
    Either(a.is_observed, kFloat, state);
    Either(a.is_observed, a.type, trace);
    Result(a.type, trace, !a.is_driven);
    Result(kFloat, state, i);
    Result(kFloat, state);
    Result(kFloat, state);
    Result(kFloat, {G, 4, N});
    Result(kFloat, {G, N, N}, a.is_recurrent);
    Result(kFloat, {G, K, N}, a.is_driven);
    Result(kFloat, state, h);
    Result(a.type, {G, T, B, K}, puts_list);
    Say("is_attached", a.is_attached);
    Say("is_delayed", a.is_delayed);
    Say("learned", a.learned);
    Say("rule", a.rule);
    Say("slope", a.slope);
  }

  const About a;
  std::mt19937_64 random_;
  std::mt19937_64 noise_{1};  // of its own: all else is as without noise
  Call call_;
  std::vector<std::vector<int32_t>> pattern_;
};

constexpr const char* kTargets[] = {
    "event_matmul",     "event_matmul_dw",
    "event_matmul_dx",  "spike_matmul",
    "spike_matmul_dw",  "spike_matmul_dz",
    "sparse_matmul",    "sparse_matmul_dw",
    "sparse_matmul_dz", "spike_pack",
    "spike_read",       "spike_unpack",
    "spike_count",      "conv",
    "conv_dw",          "conv_dz",
    "max_pool",         "max_pool_dz",
    "lif_layer",        "lif_layer_backward",
};

}  // namespace calls

#endif  // SPIKEJAX_TESTS_CALLS_H_

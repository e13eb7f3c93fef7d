// Calls of every handler with arrays of any size, for the fuzzer and for counts of
// instructions.
#ifndef SPIKEJAX_TESTS_CALLS_H_
#define SPIKEJAX_TESTS_CALLS_H_

#include <cstdint>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

#include "tests/arrays.h"
#include "tests/frame.h"
#include "tests/programs.h"

namespace calls {

class Maker : private Arrays {
 public:
  Maker(const About& about, uint64_t seed) : Arrays(about, seed) {}

  Call Make(const std::string& target) {
    call_ = {};
    call_.target = "spikejax_" + target;
    Fill(target);
    return std::move(call_);
  }

 private:
  // Compressed rows: some outputs of every input.
  void Pattern(int64_t& entries) { Pattern(a.inputs, a.outputs, entries); }
  void Pattern(int64_t inputs, int64_t outputs, int64_t& entries) {
    std::vector<int32_t> id, start{0};
    for (int64_t k = 0; k < inputs; ++k) {
      for (int64_t n = 0; n < outputs; ++n) {
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
    } else if (target.rfind("delay", 0) == 0) {
      Delay(target);
    } else if (target.rfind("max_pool", 0) == 0) {
      MaxPool(target == "max_pool");
    } else if (target == "lif_layer") {
      Forward();
    } else if (target == "lif_layer_backward") {
      Backward();
    } else if (target == "program_layer") {
      Program();
    } else if (target == "program_layer_backward") {
      ProgramBackward();
    } else if (target == "population") {
      Population();
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

  void Delay(const std::string& target) {
    const int64_t G = a.groups, T = a.steps, B = std::min<int64_t>(a.rows, 20);
    const int64_t K = std::min<int64_t>(a.inputs, 70);
    const int64_t N = std::min<int64_t>(a.outputs, 40);
    const int64_t M = a.is_attached ? 2 : 1 + At(5), D = M - 1 + At(12);
    const Sizes line{G, D, B, K}, taps{1, K, N, M}, y{G, T, B, N};
    const auto start = [&] {
      Array& array = Put(kInt, {1, K, N});
      for (int64_t i = 0; i < K * N; ++i) {
        const int32_t at = static_cast<int32_t>(At(D - M + 2));
        std::memcpy(array.data.data() + 4 * i, &at, 4);
      }
    };
    if (target != "delay_dz") {
      a.is_dense ? Spikes(kFloat, {G, T, B, K}) : Bits({G, T, B}, K);
      Spikes(kFloat, line);
      start();
      if (target == "delay") {
        Numbers(kFloat, taps);
        if (a.is_delayed) Numbers(kFloat, {1, N});
        Result(kFloat, y);
      } else {
        Numbers(kFloat, y);
        Result(kFloat, {G, K, N, M});
        Result(kFloat, {G, N});
      }
      return;
    }
    Numbers(kFloat, y);
    start();
    Numbers(kFloat, taps);
    const int64_t first = a.is_observed ? -D : 0, S = a.is_observed ? D : T;
    if (!a.is_dense && first == 0) Bits({G, S, B}, K);
    Result(kFloat, {G, S, B, K});
    Say("first", first);
    Say("past", D);
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

  bool HasConnections() const { return a.is_recurrent && a.has_list; }

  // Of every neuron to all of them, or connections, whose starts and ids come last.
  void Feedback() {
    const int64_t N = a.neurons;
    if (!HasConnections()) return Either(a.is_recurrent, kFloat, {1, N, N});
    int64_t entries = 0;
    Pattern(N, N, entries);
    std::swap(pattern_[0], pattern_[1]);
    Numbers(kFloat, {a.is_attached ? a.groups : 1, entries});
  }
  void FeedbackIds() {
    if (HasConnections()) return Ids();
    for (int k = 0; k < 2; ++k) Absent(kInt);
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
    Feedback();
    a.is_driven ? Bits({G, T, B}, K) : Absent(kWords);
    Either(a.is_driven, a.type, {1, K, N});
    Either(h, kFloat, state);
    FeedbackIds();
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
    Feedback();
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
    FeedbackIds();
    Result(a.type, trace, !a.is_driven);
    Result(kFloat, state, i);
    Result(kFloat, state);
    Result(kFloat, state);
    Result(kFloat, {G, 4, N});
    Result(kFloat, {G, N, N}, a.is_recurrent && !HasConnections());
    Result(kFloat, {G, K, N}, a.is_driven);
    Result(kFloat, state, h);
    Result(a.type, {G, T, B, K}, puts_list);
    Say("is_attached", a.is_attached);
    Say("is_delayed", a.is_delayed);
    Say("learned", a.learned);
    Say("rule", a.rule);
    Say("slope", a.slope);
  }

  // What a program with fields of state (G, K, B, N) is given in a step.
  programs::Sources Given(bool is_forward) const {
    using programs::SourceKind;
    programs::Sources found;
    const auto some = [&](SourceKind kind, int64_t count) {
      for (int64_t k = 0; k < count; ++k) {
        found.push_back({kind, static_cast<int32_t>(k)});
      }
    };
    some(is_forward ? SourceKind::kState : SourceKind::kCotangent, a.states);
    if (is_forward) {
      some(SourceKind::kX, 1);
    } else {
      some(SourceKind::kSpike, 1);
      some(SourceKind::kDz, 1);
      some(SourceKind::kSlope, 1);
      some(SourceKind::kBefore, a.states);
      some(SourceKind::kTrace, a.traces);
    }
    return found;
  }

  void Program() {
    const int64_t G = a.groups, T = a.steps, B = a.rows, N = a.neurons, K = a.inputs;
    const Sizes trace{G, T, B, N}, state{G, B, N}, fields{G, a.states, B, N};
    Either(!a.is_driven, a.type, trace);
    Absent();
    Numbers(kFloat, fields);
    a.is_sampled ? Bits({G, 2}, B * 32) : Absent();
    Either(a.is_recurrent, kFloat, state);
    Numbers(kFloat, {1, 4 + a.constants, N}, 0.2, 0.9);
    Feedback();
    a.is_driven ? Bits({G, T, B}, K) : Absent(kWords);
    Either(a.is_driven, a.type, {1, K, N});
    Absent();
    FeedbackIds();
    const Sizes words{G, T, B, Words(N)};
    Result(kWords, words);
    Result(kWords, words);
    Result(kWords, {G, B, N, T}, a.share > 0.0);
    Result(a.type, trace, a.is_dense);
    const int64_t every = 1 + At(5), marks = a.traces > 1 ? a.traces - 1 : 0;
    Result(kFloat, {G, 1, Kept(marks, every), B, N}, a.traces > 0);
    Result(kFloat, state, false);
    Result(kFloat, state, false);
    Result(kFloat, fields);
    Result(kFloat, state);
    Result(kFloat, state, false);
    Result(kFloat, state, a.is_observed);
    programs::Words traced;
    for (int64_t m = 0; m < a.traces; ++m) {
      const int64_t k = At(a.states + 1);  // a field of the state, or the input
      traced.push_back(k == a.states ? 1 : 0);
      traced.push_back(static_cast<int32_t>(k % a.states));
    }
    const auto cut = traced.begin() + 2 * (a.traces - marks);
    Say("every", every);
    Say("marked", programs::Words(cut, traced.end()));
    Say("program", programs::Writer(random_).Write(a.constants, a.derived, Given(true),
                                                   2 + a.states));
    Say("traced", programs::Words(traced.begin(), cut));
  }

  void ProgramBackward() {
    const int64_t G = a.groups, T = a.steps, B = a.rows, N = a.neurons, K = a.inputs;
    const Sizes trace{G, T, B, N}, state{G, B, N}, fields{G, a.states, B, N};
    const bool puts_list = a.has_list && a.is_driven && G == 1;
    const bool is_list = a.has_list && !a.is_recurrent;
    const bool is_read_out = !a.is_dense && !is_list;
    Bits({G, T, B}, N, true);
    Bits({G, T, B}, N, true);
    Numbers(kFloat, {G, B, N, T});
    call_.args.back().dtype = kWords;
    const int64_t every = 1 + At(5), again = a.traces > 1 ? a.traces - 1 : 0;
    Either(a.traces > 0, kFloat, {G, 1, Kept(again, every), B, N});
    Absent();
    Absent();
    Numbers(kFloat, fields);
    Absent();
    Either(a.is_recurrent, kFloat, state);
    Numbers(kFloat, {1, 4 + a.constants, N}, 0.2, 0.9);
    Feedback();
    Either(a.is_dense || is_list, a.type, trace);
    Absent();
    Absent();
    Either(a.is_observed, kFloat, fields);
    Either(a.is_observed, kFloat, state);
    a.is_driven ? Bits({G, T, B}, K) : Absent(kWords);
    Absent();
    Absent();
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
    FeedbackIds();
    Result(a.type, trace, !a.is_driven);
    Result(kFloat, state, false);
    Result(kFloat, fields);
    Result(kFloat, state);
    Result(kFloat, {G, 4 + a.constants, N});
    Result(kFloat, {G, N, N}, a.is_recurrent && !HasConnections());
    Result(kFloat, {G, K, N}, a.is_driven);
    Result(kFloat, state, false);
    Result(a.type, {G, T, B, K}, puts_list);
    // A program may give more than what is learned.
    const int64_t given = a.learned | (random_() % 2 == 0 ? ~int64_t{0} : 0);
    int64_t gradients = 0;
    for (int64_t c = 0; c < a.constants; ++c) gradients += given >> (4 + c) & 1;
    Say("every", every);
    Say("given", given);
    Say("learned", a.learned);
    Say("program", programs::Writer(random_).Write(a.constants, a.derived, Given(false),
                                                   a.states + 1 + gradients));
    programs::Sources known{{programs::SourceKind::kSpike, 0}};
    for (int64_t k = 0; k < again; ++k) {
      known.push_back({programs::SourceKind::kState, static_cast<int32_t>(k)});
    }
    for (int64_t m = 0; m < a.traces - again; ++m) {
      known.push_back({programs::SourceKind::kTrace, static_cast<int32_t>(m)});
    }
    for (int64_t k = 0; k < a.states; ++k) {
      known.push_back({programs::SourceKind::kBefore, static_cast<int32_t>(k)});
    }
    Say("replay", again == 0 ? programs::Words{}
                             : programs::Writer(random_).Write(a.constants, a.derived,
                                                               known, again));
    Say("traces", a.traces - again);
  }

  // Rows of what is kept, where some of the traces are of each so many steps.
  int64_t Kept(int64_t marks, int64_t every) const {
    return (a.traces - marks) * a.steps + marks * ((a.steps + every - 1) / every);
  }

  // Starts, ids and weights of `inputs` to all neurons.
  void Connections(int64_t inputs) {
    int64_t entries = 0;
    Pattern(inputs, a.neurons, entries);
    std::swap(pattern_[0], pattern_[1]);
    Ids();
    Numbers(kFloat, {a.is_attached ? a.groups : 1, entries});
  }

  void Population() {
    const int64_t G = a.groups, T = a.steps, B = a.rows, N = a.neurons, K = a.inputs;
    const Sizes fields{G, a.states, B, N}, past{G, 1 + At(6), B, N};
    const bool is_own = a.is_driven && a.has_list;
    Either(!a.is_driven && a.is_dense, kFloat, {G, T, B, N});
    a.is_driven ? Bits({G, T, B}, is_own ? N : K) : Absent(kWords);
    Numbers(kFloat, fields);
    Spikes(kFloat, past);
    Numbers(kFloat, {1, 4 + a.constants, N}, 0.2, 0.9);
    Connections(N);
    if (a.is_driven && !is_own) {
      Connections(K);
    } else {
      for (int64_t type : {kInt, kInt, kFloat}) Absent(type);
    }
    Result(kWords, {G, T, B, Words(N)});
    Result(kFloat, {G, B, N}, a.is_observed);
    Result(kFloat, fields);
    Result(kFloat, past);
    Say("program", programs::Writer(random_).Write(a.constants, a.derived, Given(true),
                                                   2 + a.states));
  }

  std::vector<std::vector<int32_t>> pattern_;
};

constexpr const char* kTargets[] = {
    "event_matmul",
    "event_matmul_dw",
    "event_matmul_dx",
    "spike_matmul",
    "spike_matmul_dw",
    "spike_matmul_dz",
    "sparse_matmul",
    "sparse_matmul_dw",
    "sparse_matmul_dz",
    "spike_pack",
    "spike_read",
    "spike_unpack",
    "spike_count",
    "conv",
    "conv_dw",
    "conv_dz",
    "max_pool",
    "max_pool_dz",
    "delay",
    "delay_dw",
    "delay_dz",
    "lif_layer",
    "lif_layer_backward",
    "program_layer",
    "program_layer_backward",
    "population",
};

}  // namespace calls

#endif  // SPIKEJAX_TESTS_CALLS_H_

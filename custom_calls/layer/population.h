// A population of neurons that are a program and hear each other through sparse
// connections, forwards over a whole sequence.
//
// What a neuron hears of others is `delay` steps old, so blocks of neurons go through
// as many steps at once, their state in L1, before anybody has to wait. Spikes are
// lists; each adds a row of weights to the currents of some later step, and currents
// that nobody adds to are not written. Every sum is in one order, whatever the threads.
#ifndef SPIKEJAX_POPULATION_H_
#define SPIKEJAX_POPULATION_H_

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <vector>

#include "base/isa.h"
#include "base/memory.h"
#include "bits/events.h"
#include "layer/layer.h"
#include "layer/program.h"
#include "runtime/in_step.h"

namespace spikejax {

struct Population {
  Layer layer;
  Part part;
  int64_t states = 0, delay = 1, inputs = 0, x_words = 0;
  Field<float> xs;                // (T, B, N), or none
  Field<uint32_t> x;              // spikes that come in (T, B, V), or none
  Field<float> state, state_end;  // (states, B, N)
  Field<float> past, past_end;    // the last spikes, oldest first (delay, B, N)
  Field<float> constants;
  Connections own, in;  // without `in`, a spike that comes in is a current of one
  Field<uint32_t> fired;
  Field<float> counts;
};

struct AnyAboveArgs {
  const float* v;
  int64_t width;
  bool* any;
};

struct AnyAbove {
  static SPIKEJAX_INLINE void Run(const AnyAboveArgs& args) {
    const float* __restrict v = args.v;
    int32_t any = 0;
    for (int64_t j = 0; j < args.width; ++j) any |= v[j] > 0.0f ? 1 : 0;
    *args.any = any != 0;
  }
};

// Some neurons of one row of the batch.
class PopulationTile {
 public:
  static constexpr int64_t kBlock = Machine::kBlock;

  struct Spiked {
    std::vector<int32_t> neuron;
    std::vector<float> value;  // none: all of them one
  };

  PopulationTile(const Population& p, int64_t group, int64_t row, int64_t column,
                 int64_t width, int64_t window)
      : p_(p),
        l_(p.layer),
        group_(group),
        row_(row),
        column_(column),
        width_(width),
        window_(window),
        blocks_(Blocks(width, kBlock)),
        machine_(p.part.step),
        results_(2 + p.states),
        spiked_(p.delay + window),
        is_heard_(blocks_ * window, 0) {
    derived_ = Derive(p.part.before, width_,
                      [&](int64_t k) { return Constants(kLearned + k); });
    current_ = Uninitialised<float>(blocks_ * window * kBlock);
    outputs_ = Uninitialised<float>(2 * kBlock);
    results_[0] = outputs_.get();
    results_[1] = outputs_.get() + kBlock;
    for (int64_t k = 0; k < p.states; ++k) {
      std::memcpy(Of(p.state_end, k), Of(p.state, k), width_ * 4);
    }
    if (p.counts) std::fill_n(Counts(), width_, 0.0f);
    for (int64_t j = 0; j < p.delay; ++j) {
      Spiked& some = At(j - p.delay);
      const float* past = Of(p.past, j);
      for (int64_t n = 0; n < width_; ++n) {
        if (past[n] == 0.0f) continue;
        some.neuron.push_back(static_cast<int32_t>(column_ + n));
        some.value.push_back(past[n]);
      }
    }
  }

  // Which of its neurons fired at t, as far back as somebody may ask.
  Spiked& At(int64_t t) {
    const int64_t size = static_cast<int64_t>(spiked_.size());
    return spiked_[(t + size) % size];
  }

  // Currents of `steps` steps from t on: what comes in, and what the others fired.
  void Hear(int64_t t, int64_t steps, std::vector<PopulationTile>& team) {
    for (int64_t s = 0; s < steps; ++s) {
      if (p_.xs) Start(t + s, s);
      if (p_.x) Come(t + s, s);
      for (PopulationTile& from : team) {
        const Spiked& some = from.At(t + s - p_.delay);
        for (size_t k = 0; k < some.neuron.size(); ++k) {
          const float value = some.value.empty() ? 1.0f : some.value[k];
          Add(p_.own, some.neuron[k], value, s);
        }
      }
    }
  }

  void Advance(int64_t t, int64_t steps) {
    for (int64_t s = 0; s < steps; ++s) {
      At(t + s).neuron.clear();
      At(t + s).value.clear();
      std::memset(Fired(t + s), 0, Blocks(width_, kWord) * 4);
    }
    const Code& code = p_.part.step;
    for (int64_t block = 0; block < blocks_; ++block) {
      const int64_t n = block * kBlock;
      const int64_t width = std::min(kBlock, width_ - n);
      for (int64_t k = 0; k < code.given(); ++k) {
        const Source& source = code.sources[k];
        if (source.kind != SourceKind::kX) machine_.Give(k, Where(source, n));
      }
      for (int64_t k = 0; k < p_.states; ++k) {
        results_[2 + k] = Of(p_.state_end, k) + n;
      }
      for (int64_t s = 0; s < steps; ++s) {
        char& is_heard = is_heard_[block * window_ + s];
        const float* input = is_heard ? Current(block, s) : Constants(kBias) + n;
        for (int64_t k = 0; k < code.given(); ++k) {  // of any words, several
          if (code.sources[k].kind == SourceKind::kX) machine_.Give(k, input);
        }
        machine_.Run(width, results_.data());
        is_heard = 0;
        bool any = false;
        RunOnWidest<AnyAbove>(AnyAboveArgs{outputs_.get(), width, &any});
        if (any) Fire(t + s, n, width);
      }
    }
  }

  void Finish() {
    for (int64_t j = 0; j < p_.delay; ++j) {
      const int64_t t = l_.steps - p_.delay + j;
      float* to = Of(p_.past_end, j);
      if (t < 0) {
        std::memcpy(to, Of(p_.past, j + l_.steps), width_ * 4);
        continue;
      }
      std::fill_n(to, width_, 0.0f);
      for (int32_t n : At(t).neuron) to[n - column_] = 1.0f;
    }
  }

 private:
  // Row `which` of an array (G, rows, B, N), from the tile's first neuron on.
  float* Of(const Field<float>& field, int64_t which) const {
    return field.at(group_) + (which * l_.batch + row_) * l_.neurons + column_;
  }
  const float* Constants(int64_t which) const {
    return p_.constants.at(group_) + which * l_.neurons + column_;
  }
  float* Counts() const { return p_.counts.at(group_) + row_ * l_.neurons + column_; }
  uint32_t* Fired(int64_t t) const {
    return p_.fired.at(group_) + (t * l_.batch + row_) * l_.words + column_ / kWord;
  }
  float* Current(int64_t block, int64_t s) const {
    return current_.get() + (block * window_ + s) * kBlock;
  }

  const float* Where(const Source& source, int64_t n) const {
    switch (source.kind) {
      case SourceKind::kState:
        return Of(p_.state_end, source.index) + n;
      case SourceKind::kConstant:
        return Constants(kLearned + source.index) + n;
      default:
        return derived_.get() + source.index * width_ + n;
    }
  }

  // The currents of a block, which begin with the bias.
  float* Heard(int64_t block, int64_t s) {
    float* current = Current(block, s);
    char& is_heard = is_heard_[block * window_ + s];
    if (!is_heard) {
      const int64_t n = block * kBlock;
      std::memcpy(current, Constants(kBias) + n, std::min(kBlock, width_ - n) * 4);
      is_heard = 1;
    }
    return current;
  }

  void Start(int64_t t, int64_t s) {
    const float* xs = p_.xs.at(group_) + (t * l_.batch + row_) * l_.neurons + column_;
    for (int64_t n = 0; n < width_; n += kBlock) {
      float* current = Heard(n / kBlock, s);
      const int64_t width = std::min(kBlock, width_ - n);
      for (int64_t j = 0; j < width; ++j) current[j] += xs[n + j];
    }
  }

  void Come(int64_t t, int64_t s) {
    const uint32_t* words = p_.x.at(group_) + (t * l_.batch + row_) * p_.x_words;
    const bool is_own = !p_.in;
    const int64_t first = is_own ? column_ / kWord : 0;
    const int64_t last = is_own ? Blocks(column_ + width_, kWord) : p_.x_words;
    for (int64_t i = first; i < last; ++i) {
      for (uint32_t bits = Word(words, i, p_.inputs); bits != 0; bits &= bits - 1) {
        const int64_t k = i * kWord + LowestBit(bits);
        if (is_own) {
          Heard((k - column_) / kBlock, s)[(k - column_) % kBlock] += 1.0f;
        } else {
          Add(p_.in, k, 1.0f, s);
        }
      }
    }
  }

  void Add(const Connections& w, int64_t k, float value, int64_t s) {
    const int32_t* start = w.start.at(group_);
    const int32_t* id = w.id.at(group_);
    const float* weight = w.weight.at(group_);
    const uint32_t column = static_cast<uint32_t>(column_);
    const uint32_t width = static_cast<uint32_t>(width_);
    for (int64_t e = start[k]; e < start[k + 1]; ++e) {
      const uint32_t n = static_cast<uint32_t>(id[e]) - column;
      if (n < width) Heard(n / kBlock, s)[n % kBlock] += value * weight[e];
    }
  }

  void Fire(int64_t t, int64_t n, int64_t width) {
    const float* v = outputs_.get();
    uint32_t* words = Fired(t) + n / kWord;
    Spiked& some = At(t);
    for (int64_t j = 0; j < width; ++j) {
      if (!(v[j] > 0.0f)) continue;
      words[j / kWord] |= uint32_t{1} << j % kWord;
      some.neuron.push_back(static_cast<int32_t>(column_ + n + j));
      if (p_.counts) Counts()[n + j] += 1.0f;
    }
  }

  const Population& p_;
  const Layer& l_;
  const int64_t group_, row_, column_, width_, window_, blocks_;
  Machine machine_;
  std::vector<float*> results_;
  std::vector<Spiked> spiked_;
  std::vector<char> is_heard_;
  Array<float> derived_, current_, outputs_;
};

[[nodiscard]] inline bool RunPopulation(Pool& pool, const Population& p) {
  constexpr int64_t kLongest = 32;  // steps at a time
  constexpr int64_t kMostCurrents = int64_t{1} << 26;
  constexpr int64_t kBlock = PopulationTile::kBlock;
  const Layer& l = p.layer;
  const int64_t teams = l.rows();
  const int64_t fits = std::max<int64_t>(1, kMostCurrents / (teams * l.neurons));
  const int64_t window = std::min({p.delay, l.steps, kLongest, fits});
  const int64_t most = Blocks(l.neurons, 8 * kBlock);
  const int64_t cut = std::clamp<int64_t>(Blocks(pool.size(), teams), 1, most);
  const int64_t width = Blocks(Blocks(l.neurons, cut), kBlock) * kBlock;
  const int64_t tiles = Blocks(l.neurons, width);
  std::vector<std::vector<PopulationTile>> all(teams);
  const bool made = ParallelFor(pool, teams, [&](int64_t team) {
    all[team].reserve(tiles);
    for (int64_t k = 0; k < tiles; ++k) {
      all[team].emplace_back(p, team / l.batch, team % l.batch, k * width,
                             std::min(width, l.neurons - k * width), window);
    }
  });
  if (!made) return false;
  const auto body = [&](int64_t team, int64_t step, int64_t tile) {
    PopulationTile& own = all[team][tile];
    const int64_t t = step * window;
    const int64_t steps = std::min(window, l.steps - t);
    own.Hear(t, steps, all[team]);
    own.Advance(t, steps);
    if (t + steps == l.steps) own.Finish();
  };
  const auto rest = [](int64_t, int64_t, int64_t) {
  };
  return InStep(pool, teams, Blocks(l.steps, window), tiles, body, rest);
}

}  // namespace spikejax

#endif  // SPIKEJAX_POPULATION_H_

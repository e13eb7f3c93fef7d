// Spikes that arrive late: sizes, and the lists that the kernels go through.
//
// An output is a row of samples, one after another, time running fastest. A spike of
// axon j at t adds the taps of synapse (j, n) from place t + start on: next to each
// other in the row of n, however long the delay is.
#ifndef SPIKEJAX_DELAY_EVENTS_H_
#define SPIKEJAX_DELAY_EVENTS_H_

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <vector>

#include "base/isa.h"
#include "base/memory.h"
#include "bits/bit_events.h"
#include "bits/events.h"
#include "runtime/parallel.h"

namespace spikejax {
namespace delay {

constexpr int64_t kColumns = 16;    // outputs of a task: a cache line of y
constexpr int64_t kAxons = 32;      // inputs of a task that makes dz
constexpr int64_t kRoom = 6 << 10;  // numbers of a row, so that it stays in L1
constexpr int64_t kCells = 64;      // of an axon
// An axon that is set in more than one of so many places is gone through whole.
constexpr int64_t kShare = 6;
constexpr int64_t kLanes = 16;  // places that are gone through at once there

inline int64_t InLanes(int64_t size) { return Blocks(size, kLanes) * kLanes; }

struct Sizes {
  int64_t groups = 1, steps = 0, batch = 0, inputs = 0, outputs = 0, taps = 0;
  int64_t past = 0;  // the longest delay: no tap is later
};

// Times [first, first + steps) at which axons may be set, in cells of a power of two.
struct Times {
  int64_t first = 0, steps = 0;
};

// How samples lie in rows.
struct Layout {
  Sizes s;
  Times times;
  int shift = 0;             // of a time to its cell
  int64_t cells = 0;         // of one axon
  int64_t pad = 0, row = 0;  // before the steps, and behind the last; of one sample
  int64_t whole = 0;         // numbers of a sample of an axon gone through whole
  int64_t samples = 0;       // of a block
  int64_t blocks = 0;
  bool is_short = false;  // every synapse takes all of a list

  Layout(const Sizes& sizes, const Times& t) : s(sizes), times(t) {
    // Where no delay is longer than the sequence, all of a list is gone through: some
    // of it arrives before the first step or behind the last, where nobody looks.
    is_short = s.steps > 0 && s.past <= s.steps;
    while (is_short ? (times.steps >> shift) > 0 : (times.steps >> shift) > kCells) {
      ++shift;
    }
    cells = times.steps == 0 ? 0 : ((times.steps - 1) >> shift) + 1;
    pad = is_short ? s.past : s.taps - 1 + (int64_t{1} << shift) - 1;
    pad = std::max(InLanes(pad), kLanes);
    row = pad + InLanes(s.steps);
    whole = InLanes(times.steps) + 2 * kLanes;
    const int64_t most = std::max<int64_t>(1, kRoom / row);
    blocks = Blocks(s.batch, most);
    samples = blocks == 0 ? 0 : Blocks(s.batch, blocks);
    blocks = samples == 0 ? 0 : Blocks(s.batch, samples);
  }
  int64_t size() const { return samples * row + pad; }  // of one output's row
  int64_t begin(int64_t block) const { return block * samples; }
  int64_t count(int64_t block) const {
    return std::min(samples, s.batch - begin(block));
  }
  // Of an axon gone through whole, and a sample: where the step 0 is.
  int64_t origin(int64_t axon, int64_t sample) const {
    return (axon * samples + sample) * whole + kLanes - times.first;
  }
};

// The set places of one block of samples, by axon, then time, then sample.
struct Axons {
  std::vector<int32_t> begin;  // (K * cells + 1,)
  Array<int32_t> at;           // sample * row + pad + time
  Array<float> value;          // or null: all are one
  std::vector<int64_t> dense;  // which of `rows` an axon has, or -1
  std::vector<float> rows;     // (axons gone through whole, samples, whole)
};

// Rows of bits or of numbers, step by step: (steps, batch, K).
struct Source {
  const uint32_t* words = nullptr;
  const float* values = nullptr;  // or null
  int64_t steps = 0;
};

// Which of a cell's places come into question for a synapse: [lo, hi) of its axon.
struct Cells {
  int64_t lo, hi;
  Cells(const Layout& l, int64_t start) {
    const int64_t from = -start - (l.s.taps - 1) - l.times.first;
    const int64_t last = l.s.steps - 1 - start - l.times.first;
    lo = std::min(std::max<int64_t>(from, 0) >> l.shift, l.cells);
    hi = last < 0 ? 0 : std::min((last >> l.shift) + 1, l.cells);
    hi = std::max(hi, lo);
  }
};

// Lists what is set in `sources`, one after the other in time.
inline void ListAxons(const Layout& l, const std::vector<Source>& sources,
                      int64_t block, bool has_values, Axons& found) {
  const int64_t inputs = l.s.inputs, width = Blocks(inputs, kWord);
  const int64_t first = l.begin(block), count = l.count(block);
  const auto each = [&](auto&& visit) {
    int64_t time = 0;
    for (const Source& source : sources) {
      for (int64_t t = 0; t < source.steps; ++t, ++time) {
        for (int64_t b = 0; b < count; ++b) {
          const int64_t at = t * l.s.batch + first + b;
          const uint32_t* row = source.words + at * width;
          for (int64_t i = 0; i < width; ++i) {
            uint32_t bits = Word(row, i, inputs);
            for (; bits != 0; bits &= bits - 1) {
              const int64_t j = i * kWord + LowestBit(bits);
              const float* x = source.values;
              visit(j, time, b, x == nullptr ? 1.0f : x[at * inputs + j]);
            }
          }
        }
      }
    }
  };
  std::vector<int32_t> next(static_cast<size_t>(inputs * l.cells + 1), 0);
  each([&](int64_t j, int64_t time, int64_t, float) {
    ++next[static_cast<size_t>(j * l.cells + (time >> l.shift) + 1)];
  });
  for (size_t c = 1; c < next.size(); ++c) next[c] += next[c - 1];
  found.begin = next;
  found.at = Uninitialised<int32_t>(next.back());
  if (has_values) found.value = Uninitialised<float>(next.back());
  found.dense.assign(static_cast<size_t>(inputs), -1);
  int64_t whole = 0;
  for (int64_t j = 0; j < inputs; ++j) {
    const size_t from = static_cast<size_t>(j * l.cells);
    const int64_t events = next[from + static_cast<size_t>(l.cells)] - next[from];
    if (events * kShare > count * l.times.steps)
      found.dense[static_cast<size_t>(j)] = whole++;
  }
  found.rows.assign(static_cast<size_t>(whole * l.samples * l.whole), 0.0f);
  each([&](int64_t j, int64_t time, int64_t b, float value) {
    const int64_t d = found.dense[static_cast<size_t>(j)];
    if (d >= 0) {
      found.rows[static_cast<size_t>(l.origin(d, b) + l.times.first + time)] = value;
    }
    const int32_t e = next[static_cast<size_t>(j * l.cells + (time >> l.shift))]++;
    found.at[e] = static_cast<int32_t>(b * l.row + l.pad + l.times.first + time);
    if (has_values) found.value[e] = value;
  });
}

// The bits of numbers (rows, K), whether any is set, and whether all of those are one.
// False if a thread failed.
[[nodiscard]] inline bool BitsOf(Pool& pool, const float* x, int64_t rows,
                                 int64_t columns, Array<uint32_t>& words, bool& any,
                                 bool& ones) {
  constexpr int64_t kRows = 64;  // per task
  const int64_t width = Blocks(columns, kWord);
  words = Uninitialised<uint32_t>(rows * width);
  std::atomic<bool> is_set{false}, is_one{true};
  const bool done = ParallelFor(pool, Blocks(rows, kRows), [&](int64_t task) {
    const int64_t first = task * kRows, some = std::min(kRows, rows - first);
    int64_t counts[kRows];
    RunOnWidest<Pack<float>>(PackArgs<float>{x + first * columns, some, columns,
                                             words.get() + first * width, counts});
    for (int64_t r = 0; r < some; ++r) {
      if (counts[r] == 0) continue;
      is_set.store(true);
      const uint32_t* row = words.get() + (first + r) * width;
      bool all = true;
      for (int64_t i = 0; i < width; ++i) {
        for (uint32_t bits = row[i]; bits != 0; bits &= bits - 1) {
          all &= x[(first + r) * columns + i * kWord + LowestBit(bits)] == 1.0f;
        }
      }
      if (!all) is_one.store(false);
    }
  });
  any = is_set.load();
  ones = is_one.load();
  return done;
}

// The array of group g; the stride is 0 where there is one for all.
template <typename T>
struct Of {
  T* data = nullptr;
  int64_t stride = 0;
  T* at(int64_t group) const { return data == nullptr ? data : data + group * stride; }
};

// What comes in: bits or numbers (steps, batch, K), behind a line of numbers (past,
// batch, K).
struct Input {
  Of<const uint32_t> words;
  Of<const float> x;  // where there are no words
  Of<const float> line;
};

// The lists of one group. Where nothing came in before, they begin with the first step.
class Lists {
 public:
  bool has_values = false;
  Times times;
  std::vector<Axons> blocks;

  // False if a thread failed.
  [[nodiscard]] bool Read(Pool& pool, const Sizes& s, const Input& in, int64_t group) {
    const float* line = in.line.at(group);
    const float* x = in.x.at(group);
    const uint32_t* words = in.words.at(group);
    bool any = false, is_set = false, before = true, ones = true;
    if (!BitsOf(pool, line, s.past * s.batch, s.inputs, line_, any, before)) {
      return false;
    }
    if (words == nullptr) {
      if (!BitsOf(pool, x, s.steps * s.batch, s.inputs, words_, is_set, ones)) {
        return false;
      }
      words = words_.get();
    }
    has_values = !before || !ones;
    times = any ? Times{-s.past, s.past + s.steps} : Times{0, s.steps};
    if (any) sources_.push_back({line_.get(), line, s.past});
    sources_.push_back({words, x, s.steps});
    return true;
  }

  [[nodiscard]] bool List(Pool& pool, const Layout& l) {
    blocks.resize(static_cast<size_t>(l.blocks));
    return ParallelFor(pool, l.blocks, [&](int64_t block) {
      ListAxons(l, sources_, block, has_values, blocks[static_cast<size_t>(block)]);
    });
  }

 private:
  Array<uint32_t> line_, words_;
  std::vector<Source> sources_;
};

}  // namespace delay
}  // namespace spikejax

#endif  // SPIKEJAX_DELAY_EVENTS_H_

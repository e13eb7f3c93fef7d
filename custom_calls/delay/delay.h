// Synapses with a delay each, on spikes: y, the cotangents of their taps, and dz.
//
//   delay     y[t, b, n] = bias[n] + sum over j, m of taps[j, n, m] x[t - start[j, n]
//             - m, b, j], where x begins with the line of what came in before
//   delay_dw  dtaps[j, n, m] = sum over t, b of x[t - start[j, n] - m, b, j] dy[t, b,
//   n] delay_dz  dz[t, b, j] = sum over n, m of taps[j, n, m] dy[t + start[j, n] + m,
//   b, n]
//             where a bit is set
//
// Each spike costs its taps, not the longest delay.
#ifndef SPIKEJAX_DELAY_H_
#define SPIKEJAX_DELAY_H_

#include <algorithm>
#include <cstdint>
#include <memory>
#include <vector>

#include "delay/delay_events.h"
#include "delay/delay_rows.h"

#if defined(__x86_64__)
#include <xmmintrin.h>
#endif

namespace spikejax {
namespace delay {

struct MoveArgs {
  const Layout* layout;
  int64_t block, column, width;
  float* rows;   // (width, samples, row)
  float* dense;  // (steps, batch, N)
};

constexpr int64_t kSteps = 16;  // that are moved at a time: each is on its own pages

// to[c, r] = from[r, c], of `rows` and `columns` of `from`.
SPIKEJAX_INLINE void Turn(const float* from, int64_t from_step, float* to,
                          int64_t to_step, int64_t rows, int64_t columns) {
  constexpr int64_t kSide = 4;
  for (int64_t c = 0; c < columns; c += kSide) {
    for (int64_t r = 0; r < rows; r += kSide) {
      const float* a = from + r * from_step + c;
      float* b = to + c * to_step + r;
#if defined(__x86_64__)
      if (c + kSide <= columns && r + kSide <= rows) {
        __m128 w = _mm_loadu_ps(a), x = _mm_loadu_ps(a + from_step);
        __m128 y = _mm_loadu_ps(a + 2 * from_step), z = _mm_loadu_ps(a + 3 * from_step);
        _MM_TRANSPOSE4_PS(w, x, y, z);
        _mm_storeu_ps(b, w);
        _mm_storeu_ps(b + to_step, x);
        _mm_storeu_ps(b + 2 * to_step, y);
        _mm_storeu_ps(b + 3 * to_step, z);
        continue;
      }
#endif
      for (int64_t j = 0; j < std::min(kSide, columns - c); ++j) {
        for (int64_t i = 0; i < std::min(kSide, rows - r); ++i) {
          b[j * to_step + i] = a[i * from_step + j];
        }
      }
    }
  }
}

// Rows to y.
struct WriteRows {
  static SPIKEJAX_INLINE void Run(const MoveArgs& a) {
    const Layout& l = *a.layout;
    const int64_t step = l.s.batch * l.s.outputs, size = l.size();
    for (int64_t first = 0; first < l.s.steps; first += kSteps) {
      const int64_t last = std::min(first + kSteps, l.s.steps);
      for (int64_t b = 0; b < l.count(a.block); ++b) {
        const float* from = a.rows + b * l.row + l.pad;
        float* to = a.dense + (l.begin(a.block) + b) * l.s.outputs + a.column;
        Turn(from + first, size, to + first * step, step, a.width, last - first);
      }
    }
  }
};

// dy to rows, with zeros around every sample.
struct ReadRows {
  static SPIKEJAX_INLINE void Run(const MoveArgs& a) {
    const Layout& l = *a.layout;
    const int64_t step = l.s.batch * l.s.outputs, size = l.size();
    for (int64_t n = 0; n < a.width; ++n) {
      float* row = a.rows + n * size;
      std::fill_n(row, l.pad, 0.0f);
      for (int64_t b = 0; b < l.count(a.block); ++b, row += l.row) {
        std::fill_n(row + l.pad + l.s.steps, l.row - l.s.steps, 0.0f);
      }
    }
    for (int64_t first = 0; first < l.s.steps; first += kSteps) {
      const int64_t last = std::min(first + kSteps, l.s.steps);
      for (int64_t b = 0; b < l.count(a.block); ++b) {
        float* to = a.rows + b * l.row + l.pad;
        const float* from = a.dense + (l.begin(a.block) + b) * l.s.outputs + a.column;
        Turn(from + first * step, step, to + first, size, last - first, a.width);
      }
    }
  }
};

template <template <bool, bool> class Body>
void RunRows(const RowArgs& args, bool has_values) {
  const bool is_pair = args.layout->s.taps == 2;
  if (is_pair) {
    has_values ? RunOnWidest<EachSynapse<Body<true, true>>>(args)
               : RunOnWidest<EachSynapse<Body<false, true>>>(args);
  } else {
    has_values ? RunOnWidest<EachSynapse<Body<true, false>>>(args)
               : RunOnWidest<EachSynapse<Body<false, false>>>(args);
  }
}

// What the numbers of a row come to: their sum, and NaN if one is not finite, else
// zero: what no event meets is multiplied by zero.
struct SumsArgs {
  const float* x;
  int64_t size;
  float sum, undefined;
};

struct Sums {
  static SPIKEJAX_INLINE void Run(SumsArgs& a) {
    constexpr int64_t kParts = 16;
    float sum[kParts] = {}, none[kParts] = {};
    int64_t i = 0;
    for (; i + kParts <= a.size; i += kParts) {
      for (int64_t k = 0; k < kParts; ++k) {
        sum[k] += a.x[i + k];
        none[k] += 0.0f * a.x[i + k];
      }
    }
    for (int64_t k = 0; i < a.size; ++i, ++k) {
      sum[k] += a.x[i];
      none[k] += 0.0f * a.x[i];
    }
    for (int64_t half = kParts / 2; half > 0; half /= 2) {
      for (int64_t k = 0; k < half; ++k) {
        sum[k] += sum[k + half];
        none[k] += none[k + half];
      }
    }
    a.sum = sum[0];
    a.undefined = none[0];
  }
};

inline SumsArgs SumsOf(const float* x, int64_t size) {
  SumsArgs args{x, size, 0.0f, 0.0f};
  Sums::Run(args);
  return args;
}

// dz of the axons of a task: of each entry of a list, and whole rows.
struct Tile {
  std::vector<float> sums, rows;
  int64_t offset = 0, whole = 0;  // the first entry, and the first row

  void Begin(const Layout& l, const Axons& x, int64_t first, int64_t count) {
    offset = x.begin[static_cast<size_t>(first * l.cells)];
    const int64_t end = x.begin[static_cast<size_t>((first + count) * l.cells)];
    sums.assign(static_cast<size_t>(2 * (end - offset)), 0.0f);
    int64_t many = 0;
    for (int64_t j = first; j < first + count; ++j) {
      const int64_t d = x.dense[static_cast<size_t>(j)];
      if (d >= 0 && many++ == 0) whole = d;
    }
    rows.assign(static_cast<size_t>(many * l.samples * l.whole), 0.0f);
  }

  void Write(const Layout& l, const Axons& x, int64_t block, int64_t first,
             int64_t count, bool is_masked, float* dz) const {
    const int64_t inputs = l.s.inputs, steps = l.times.steps, samples = l.count(block);
    dz += l.begin(block) * inputs + first;
    for (int64_t t = 0; t < steps; ++t) {
      for (int64_t b = 0; b < samples; ++b) {
        std::fill_n(dz + (t * l.s.batch + b) * inputs, count, 0.0f);
      }
    }
    for (int64_t j = 0; j < count; ++j) {
      float* to = dz + j;
      const int64_t d = x.dense[static_cast<size_t>(first + j)];
      for (int64_t b = 0; d >= 0 && b < samples; ++b) {
        for (int64_t t = 0; t < steps; ++t) {
          const int64_t at = l.times.first + t;
          if (is_masked && x.rows[static_cast<size_t>(l.origin(d, b) + at)] == 0)
            continue;
          to[(t * l.s.batch + b) * inputs] =
              rows[static_cast<size_t>(l.origin(d - whole, b) + at)];
        }
      }
      const size_t list = static_cast<size_t>((first + j) * l.cells);
      const int64_t end = x.begin[list + static_cast<size_t>(l.cells)];
      for (int64_t e = x.begin[list]; d < 0 && e < end; ++e) {
        const int64_t b = x.at[e] / l.row, t = x.at[e] % l.row - l.pad;
        const size_t own = static_cast<size_t>(2 * (e - offset));
        to[((t - l.times.first) * l.s.batch + b) * inputs] = sums[own] + sums[own + 1];
      }
    }
  }
};

// False if a thread failed.
[[nodiscard]] inline bool Forward(Pool& pool, const Sizes& s, const Input& in,
                                  Of<const int32_t> start, Of<const float> taps,
                                  Of<const float> bias, float* y) {
  const int64_t columns = Blocks(s.outputs, kColumns);
  for (int64_t g = 0; g < s.groups; ++g, y += s.steps * s.batch * s.outputs) {
    Lists lists;
    if (!lists.Read(pool, s, in, g)) return false;
    const Layout l(s, lists.times);
    if (!lists.List(pool, l)) return false;
    // NaN of the outputs that have an undefined tap, else zero.
    std::vector<float> sick(static_cast<size_t>(s.outputs), 0.0f);
    const float* w = taps.at(g);
    for (int64_t j = 0; j < s.inputs; ++j) {
      for (float& none : sick) {
        for (int64_t m = 0; m < s.taps; ++m) none += 0.0f * *w++;
      }
    }
    const auto rows = [&] {
      return Uninitialised<float>(kColumns * l.size());
    };
    const auto run = [&](Array<float>& rows, int64_t task) {
      const int64_t block = task / columns, column = task % columns * kColumns;
      const int64_t width = std::min(kColumns, s.outputs - column);
      for (int64_t n = 0; n < width; ++n) {
        float begin = sick[static_cast<size_t>(column + n)];
        if (bias.data != nullptr) begin += bias.at(g)[column + n];
        std::fill_n(rows.get() + n * l.size(), l.size(), begin);
      }
      RowArgs args{};
      args.layout = &l;
      args.axons = &lists.blocks[static_cast<size_t>(block)];
      args.count = s.inputs;
      args.width = width;
      args.start = start.at(g) + column;
      args.taps = taps.at(g) + column * s.taps;
      args.samples = l.count(block);
      args.row = rows.get();
      RunRows<AddTaps>(args, lists.has_values);
      RunOnWidest<WriteRows>(MoveArgs{&l, block, column, width, rows.get(), y});
    };
    if (!ParallelTasks(pool, l.blocks * columns, rows, run)) return false;
  }
  return true;
}

// False if a thread failed.
[[nodiscard]] inline bool Weights(Pool& pool, const Sizes& s, const Input& in,
                                  Of<const int32_t> start, Of<const float> dy,
                                  float* dtaps, float* db) {
  const int64_t columns = Blocks(s.outputs, kColumns);
  for (int64_t g = 0; g < s.groups; ++g) {
    Lists lists;
    if (!lists.Read(pool, s, in, g)) return false;
    const Layout l(s, lists.times);
    if (!lists.List(pool, l)) return false;
    const auto make = [&] {
      return Uninitialised<float>(kColumns * l.size());
    };
    const auto run = [&](Array<float>& rows, int64_t task) {
      const int64_t column = task * kColumns;
      const int64_t width = std::min(kColumns, s.outputs - column);
      const int64_t step = s.outputs * s.taps;
      float* sums = dtaps + g * s.inputs * step + column * s.taps;
      for (int64_t j = 0; j < s.inputs; ++j) {
        std::fill_n(sums + j * step, width * s.taps, 0.0f);
      }
      float total[kColumns] = {}, sick[kColumns] = {};
      for (int64_t block = 0; block < l.blocks; ++block) {
        float* from = const_cast<float*>(dy.at(g));  // only read
        RunOnWidest<ReadRows>(MoveArgs{&l, block, column, width, rows.get(), from});
        RowArgs args{};
        args.layout = &l;
        args.axons = &lists.blocks[static_cast<size_t>(block)];
        args.count = s.inputs;
        args.width = width;
        args.start = start.at(g) + column;
        args.samples = l.count(block);
        args.row = rows.get();
        args.out = sums;
        RunRows<SumCotangents>(args, lists.has_values);
        for (int64_t n = 0; n < width; ++n) {
          for (int64_t b = 0; b < args.samples; ++b) {
            const float* row = args.row + n * l.size() + b * l.row + l.pad;
            const SumsArgs sums = SumsOf(row, s.steps);
            total[n] += sums.sum;
            sick[n] += sums.undefined;
          }
        }
      }
      for (int64_t n = 0; n < width; ++n) {
        db[g * s.outputs + column + n] = total[n];
        for (int64_t j = 0; sick[n] != 0.0f && j < s.inputs; ++j) {
          for (int64_t m = 0; m < s.taps; ++m)
            sums[j * step + n * s.taps + m] = sick[n];
        }
      }
    };
    if (!ParallelTasks(pool, columns, make, run)) return false;
  }
  return true;
}

// dz of steps [times.first, times.first + times.steps). False if a thread failed.
[[nodiscard]] inline bool Inputs(Pool& pool, const Sizes& s, const Times& times,
                                 Of<const float> dy, Of<const int32_t> start,
                                 Of<const float> taps, Of<const uint32_t> mask,
                                 float* dz) {
  const Layout l(s, times);
  const int64_t columns = Blocks(s.outputs, kColumns), axons = Blocks(s.inputs, kAxons);
  const auto rows = Uninitialised<float>(s.outputs * l.size());
  for (int64_t g = 0; g < s.groups; ++g, dz += times.steps * s.batch * s.inputs) {
    for (int64_t block = 0; block < l.blocks; ++block) {
      if (!ParallelFor(pool, columns, [&](int64_t task) {
            const int64_t column = task * kColumns;
            RunOnWidest<ReadRows>(
                MoveArgs{&l, block, column, std::min(kColumns, s.outputs - column),
                         rows.get() + column * l.size(), const_cast<float*>(dy.at(g))});
          })) {
        return false;
      }
      Axons found;
      if (mask.data != nullptr) {
        ListAxons(l, {{mask.at(g), nullptr, times.steps}}, block, false, found);
      } else {
        for (int64_t j = 0; j < s.inputs; ++j) found.dense.push_back(j);
        found.begin.assign(static_cast<size_t>(s.inputs * l.cells + 1), 0);
      }
      const auto make = [&] {
        return Tile{};
      };
      const auto run = [&](Tile& tile, int64_t task) {
        const int64_t first = task * kAxons;
        const int64_t count = std::min(kAxons, s.inputs - first);
        tile.Begin(l, found, first, count);
        RowArgs args{};
        args.layout = &l;
        args.axons = &found;
        args.first = first;
        args.count = count;
        args.width = s.outputs;
        args.start = start.at(g) + first * s.outputs;
        args.taps = taps.at(g) + first * s.outputs * s.taps;
        args.samples = l.count(block);
        args.row = rows.get();
        if (!tile.sums.empty()) args.out = tile.sums.data() - 2 * tile.offset;
        if (!tile.rows.empty())
          args.rows = tile.rows.data() - tile.whole * l.samples * l.whole;
        s.taps == 2 ? RunOnWidest<EachSynapse<WeighCotangents<true>>>(args)
                    : RunOnWidest<EachSynapse<WeighCotangents<false>>>(args);
        tile.Write(l, found, block, first, count, mask.data != nullptr, dz);
      };
      if (!ParallelTasks(pool, axons, make, run)) return false;
    }
  }
  return true;
}

}  // namespace delay
}  // namespace spikejax

#endif  // SPIKEJAX_DELAY_H_

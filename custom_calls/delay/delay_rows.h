// What a synapse does with a row: taps added, cotangents summed, cotangents weighed.
//
// Numbers are added up in a fixed order, without contraction: the same bits with every
// set of instructions.
#ifndef SPIKEJAX_DELAY_ROWS_H_
#define SPIKEJAX_DELAY_ROWS_H_

#include <algorithm>
#include <cstdint>

#include "base/isa.h"
#include "delay/delay_events.h"

namespace spikejax {
namespace delay {

// Two taps, next to each other: one load, one addition, one store.
#if defined(__GNUC__) || defined(__clang__)
typedef float Pair __attribute__((vector_size(8), aligned(4), may_alias));
SPIKEJAX_INLINE Pair Load2(const float* at) {
  return *reinterpret_cast<const Pair*>(at);
}
SPIKEJAX_INLINE void Store2(float* at, Pair x) { *reinterpret_cast<Pair*>(at) = x; }
SPIKEJAX_INLINE Pair Both(float x) { return Pair{x, x}; }
SPIKEJAX_INLINE float First(Pair x) { return x[0]; }
SPIKEJAX_INLINE float Second(Pair x) { return x[1]; }
#else
struct Pair {
  float a, b;
};
SPIKEJAX_INLINE Pair operator+(Pair x, Pair y) { return {x.a + y.a, x.b + y.b}; }
SPIKEJAX_INLINE Pair operator*(Pair x, Pair y) { return {x.a * y.a, x.b * y.b}; }
SPIKEJAX_INLINE Pair Load2(const float* at) { return {at[0], at[1]}; }
SPIKEJAX_INLINE void Store2(float* at, Pair x) {
  at[0] = x.a;
  at[1] = x.b;
}
SPIKEJAX_INLINE Pair Both(float x) { return {x, x}; }
SPIKEJAX_INLINE float First(Pair x) { return x.a; }
SPIKEJAX_INLINE float Second(Pair x) { return x.b; }
#endif

constexpr int64_t kRows = 4;  // that a list is gone through for at a time

// Some rows, and the synapses of some axons to them.
struct RowArgs {
  const Layout* layout;
  const Axons* axons;
  int64_t first, count;  // axons, of those that are listed
  int64_t width;         // rows
  const int32_t* start;  // (width, count)
  const float* taps;     // (width, count, M)
  int64_t samples;
  float* row;   // y, or dy (width, samples, row)
  float* out;   // sums of cotangents (width, count, M), or of dz by entry
  float* rows;  // dz of axons that are gone through whole

  // Those of one row.
  SPIKEJAX_INLINE RowArgs At(int64_t n) const {
    RowArgs one = *this;
    one.start += n * count;
    if (taps != nullptr) one.taps += n * count * layout->s.taps;
    one.row += n * layout->size();
    return one;
  }
};

// Places of a row that a tap reaches, of a sample gone through whole.
struct Reach {
  int64_t from, to;                       // steps of the output
  Reach(const Layout& l, int64_t late) {  // late = start + m
    from = std::max<int64_t>(0, l.times.first + late);
    to = std::min(l.s.steps, l.times.first + l.times.steps + late);
  }
};

template <typename Body>
struct EachSynapse {
  static SPIKEJAX_INLINE void Run(const RowArgs& a) {
    int64_t n = 0;
    for (; n + kRows <= a.width; n += kRows) RunSome<kRows>(a, n);
    for (; n < a.width; ++n) RunSome<1>(a, n);
  }

  template <int64_t kCount>
  static SPIKEJAX_INLINE void RunSome(const RowArgs& a, int64_t n) {
    const Layout& l = *a.layout;
    const Axons& x = *a.axons;
    RowArgs rows[kCount];
    for (int64_t r = 0; r < kCount; ++r) {
      rows[r] = a.At(n + r);
      if (Body::kSums) rows[r].out += (n + r) * a.count * l.s.taps;
    }
    for (int64_t j = 0; j < a.count; ++j) {
      const int64_t axon = a.first + j;
      const int64_t d = x.dense[static_cast<size_t>(axon)];
      for (int64_t r = 0; d >= 0 && r < kCount; ++r) {
        for (int64_t b = 0; b < a.samples; ++b) {
          Body::Whole(rows[r], j, rows[r].start[j], d * x.stride + b * l.times.steps,
                      b);
        }
      }
      if (d >= 0) continue;
      const int32_t* begin = x.begin.data() + axon * l.cells;
      // What all rows take of the list at once, and what each takes before and after.
      int32_t lo[kCount], hi[kCount];
      for (int64_t r = 0; r < kCount; ++r) {
        const Cells cells(l, rows[r].start[j]);
        lo[r] = begin[cells.lo];
        hi[r] = begin[cells.hi];
      }
      int32_t from = lo[0], to = hi[0];
      for (int64_t r = 1; r < kCount; ++r) {
        from = std::max(from, lo[r]);
        to = std::min(to, hi[r]);
      }
      if (kCount == 1 || from >= to) {
        for (int64_t r = 0; r < kCount; ++r) Body::Some(rows[r], j, lo[r], hi[r]);
        continue;
      }
      for (int64_t r = 0; r < kCount; ++r) {
        if (lo[r] < from) Body::Some(rows[r], j, lo[r], from);
        if (to < hi[r]) Body::Some(rows[r], j, to, hi[r]);
      }
      if constexpr (kCount > 1) Body::All(rows, j, from, to);
    }
  }
};

// y += taps, at every place that is set.
template <bool kValues, bool kTwo>
struct AddTaps {
  static constexpr bool kSums = false;

  static SPIKEJAX_INLINE void All(const RowArgs (&rows)[kRows], int64_t j, int64_t e,
                                  int64_t end) {
    if constexpr (kTwo) {
      const int32_t* at = rows[0].axons->at.get();
      const float* value = rows[0].axons->value.get();
      float* row[kRows];
      Pair w[kRows], sum[kRows];
      for (int64_t r = 0; r < kRows; ++r) {
        row[r] = rows[r].row + rows[r].start[j];
        w[r] = Load2(rows[r].taps + 2 * j);
      }
      for (; e < end; ++e) {
        const int64_t place = at[e];
        for (int64_t r = 0; r < kRows; ++r) {
          sum[r] = Load2(row[r] + place) + (kValues ? Both(value[e]) * w[r] : w[r]);
        }
        for (int64_t r = 0; r < kRows; ++r) Store2(row[r] + place, sum[r]);
      }
    } else {
      for (int64_t r = 0; r < kRows; ++r) Some(rows[r], j, e, end);
    }
  }

  static SPIKEJAX_INLINE void Some(const RowArgs& a, int64_t j, int64_t e,
                                   int64_t end) {
    const int64_t size = a.layout->s.taps;
    const float* w = a.taps + j * size;
    const int32_t* at = a.axons->at.get();
    const float* value = a.axons->value.get();
    float* row = a.row + a.start[j];
    if constexpr (kTwo) {
      const Pair both = Load2(w);
      for (; e < end; ++e) {
        float* to = row + at[e];
        Store2(to, Load2(to) + (kValues ? Both(value[e]) * both : both));
      }
    } else {
      for (; e < end; ++e) {
        float* __restrict to = row + at[e];
        for (int64_t m = 0; m < size; ++m) to[m] += kValues ? value[e] * w[m] : w[m];
      }
    }
  }

  static SPIKEJAX_INLINE void Whole(const RowArgs& a, int64_t j, int64_t start,
                                    int64_t from, int64_t b) {
    const Layout& l = *a.layout;
    for (int64_t m = 0; m < l.s.taps; ++m) {
      const Reach reach(l, start + m);
      if (reach.from >= reach.to) continue;
      const float w = a.taps[j * l.s.taps + m];
      float* __restrict to = a.row + b * l.row + l.pad;
      const float* __restrict x =
          a.axons->rows.data() + from - l.times.first - start - m;
      for (int64_t t = reach.from; t < reach.to; ++t) to[t] += w * x[t];
    }
  }
};

// The cotangents of taps: sums of dy over the places that are set.
template <bool kValues, bool kTwo>
struct SumCotangents {
  static constexpr int64_t kParts = 16;
  static constexpr bool kSums = true;

  static SPIKEJAX_INLINE void All(const RowArgs (&rows)[kRows], int64_t j, int64_t e,
                                  int64_t end) {
    if constexpr (kTwo) {
      const int32_t* at = rows[0].axons->at.get();
      const float* value = rows[0].axons->value.get();
      const float* row[kRows];
      Pair sum[kRows], odd[kRows];
      for (int64_t r = 0; r < kRows; ++r) {
        row[r] = rows[r].row + rows[r].start[j];
        sum[r] = odd[r] = Both(0.0f);
      }
      for (; e + 2 <= end; e += 2) {
        const int64_t one = at[e], two = at[e + 1];
        for (int64_t r = 0; r < kRows; ++r) {
          const Pair a = Load2(row[r] + one), b = Load2(row[r] + two);
          sum[r] = sum[r] + (kValues ? Both(value[e]) * a : a);
          odd[r] = odd[r] + (kValues ? Both(value[e + 1]) * b : b);
        }
      }
      for (int64_t r = 0; r < kRows; ++r) {
        if (e < end) {
          const Pair a = Load2(row[r] + at[e]);
          sum[r] = sum[r] + (kValues ? Both(value[e]) * a : a);
        }
        float* out = rows[r].out + 2 * j;
        Store2(out, Load2(out) + (sum[r] + odd[r]));
      }
    } else {
      for (int64_t r = 0; r < kRows; ++r) Some(rows[r], j, e, end);
    }
  }

  static SPIKEJAX_INLINE void Some(const RowArgs& a, int64_t j, int64_t e,
                                   int64_t end) {
    const int64_t size = a.layout->s.taps;
    const int32_t* at = a.axons->at.get();
    const float* value = a.axons->value.get();
    const float* row = a.row + a.start[j];
    float* out = a.out + j * size;
    if constexpr (kTwo) {
      Pair sum[4] = {Both(0.0f), Both(0.0f), Both(0.0f), Both(0.0f)};
      for (; e + 4 <= end; e += 4) {
        for (int64_t k = 0; k < 4; ++k) {
          const Pair dy = Load2(row + at[e + k]);
          sum[k] = sum[k] + (kValues ? Both(value[e + k]) * dy : dy);
        }
      }
      for (; e < end; ++e) {
        const Pair dy = Load2(row + at[e]);
        sum[0] = sum[0] + (kValues ? Both(value[e]) * dy : dy);
      }
      Store2(out, Load2(out) + ((sum[0] + sum[1]) + (sum[2] + sum[3])));
    } else {
      for (; e < end; ++e) {
        const float* __restrict dy = row + at[e];
        for (int64_t m = 0; m < size; ++m) {
          out[m] += kValues ? value[e] * dy[m] : dy[m];
        }
      }
    }
  }

  static SPIKEJAX_INLINE void Whole(const RowArgs& a, int64_t j, int64_t start,
                                    int64_t from, int64_t b) {
    const Layout& l = *a.layout;
    for (int64_t m = 0; m < l.s.taps; ++m) {
      const Reach reach(l, start + m);
      if (reach.from >= reach.to) continue;
      const float* __restrict dy = a.row + b * l.row + l.pad;
      const float* __restrict x =
          a.axons->rows.data() + from - l.times.first - start - m;
      float parts[kParts] = {};
      int64_t t = reach.from;
      for (; t + kParts <= reach.to; t += kParts) {
        for (int64_t k = 0; k < kParts; ++k) parts[k] += x[t + k] * dy[t + k];
      }
      for (int64_t k = 0; t < reach.to; ++t, ++k) parts[k] += x[t] * dy[t];
      for (int64_t half = kParts / 2; half > 0; half /= 2) {
        for (int64_t k = 0; k < half; ++k) parts[k] += parts[k + half];
      }
      a.out[j * l.s.taps + m] += parts[0];
    }
  }
};

// dz: taps times what dy is where they arrive. Of two taps by entry both are kept.
template <bool kTwo>
struct WeighCotangents {
  static constexpr bool kSums = false;

  static SPIKEJAX_INLINE void All(const RowArgs (&rows)[kRows], int64_t j, int64_t e,
                                  int64_t end) {
    if constexpr (kTwo) {
      const int32_t* at = rows[0].axons->at.get();
      const float* row[kRows];
      Pair w[kRows];
      for (int64_t r = 0; r < kRows; ++r) {
        row[r] = rows[r].row + rows[r].start[j];
        w[r] = Load2(rows[r].taps + 2 * j);
      }
      float* out = rows[0].out;
      for (; e < end; ++e) {
        const int64_t place = at[e];
        const Pair one = w[0] * Load2(row[0] + place) + w[1] * Load2(row[1] + place);
        const Pair two = w[2] * Load2(row[2] + place) + w[3] * Load2(row[3] + place);
        Store2(out + 2 * e, Load2(out + 2 * e) + (one + two));
      }
    } else {
      for (int64_t r = 0; r < kRows; ++r) Some(rows[r], j, e, end);
    }
  }

  static SPIKEJAX_INLINE void Some(const RowArgs& a, int64_t j, int64_t e,
                                   int64_t end) {
    const int64_t size = a.layout->s.taps;
    const float* w = a.taps + j * size;
    const int32_t* at = a.axons->at.get();
    const float* row = a.row + a.start[j];
    if constexpr (kTwo) {
      const Pair both = Load2(w);
      for (; e < end; ++e) {
        float* to = a.out + 2 * e;
        Store2(to, Load2(to) + both * Load2(row + at[e]));
      }
    } else {
      for (; e < end; ++e) {
        const float* dy = row + at[e];
        float sum = 0.0f;
        for (int64_t m = 0; m < size; ++m) sum += w[m] * dy[m];
        a.out[2 * e] += sum;
      }
    }
  }

  static SPIKEJAX_INLINE void Whole(const RowArgs& a, int64_t j, int64_t start,
                                    int64_t from, int64_t b) {
    const Layout& l = *a.layout;
    for (int64_t m = 0; m < l.s.taps; ++m) {
      const Reach reach(l, start + m);
      if (reach.from >= reach.to) continue;
      const float w = a.taps[j * l.s.taps + m];
      const float* __restrict dy = a.row + b * l.row + l.pad;
      float* __restrict to = a.rows + from - l.times.first - start - m;
      for (int64_t t = reach.from; t < reach.to; ++t) to[t] += w * dy[t];
    }
  }
};

}  // namespace delay
}  // namespace spikejax

#endif  // SPIKEJAX_DELAY_ROWS_H_

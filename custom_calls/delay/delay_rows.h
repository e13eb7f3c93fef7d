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

// Some rows, and the synapses of some axons to them. Synapses lie as they are given,
// (K, N): those of an axon to four rows are next to each other.
struct RowArgs {
  const Layout* layout;
  const Axons* axons;
  int64_t first, count;  // axons, of those that are listed
  int64_t width;         // rows
  const int32_t* start;  // of the first axon to the first row, and on from there
  const float* taps;     // likewise (K, N, M)
  int64_t samples;
  float* row;   // y, or dy (width, samples, row)
  float* out;   // sums of cotangents as `taps`, or of dz by entry
  float* rows;  // dz of axons that are gone through whole

  // Where what a synapse does in a row begins.
  SPIKEJAX_INLINE float* At(int64_t n, int64_t synapse) const {
    return row + n * layout->size() + start[synapse];
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

// `Body` for every axon and row: `Some` of an axon's list for a row, `All` for kRows of
// them, `Whole` for an axon and a sample without a list.
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
    for (int64_t j = 0; j < a.count; ++j) {
      const int64_t axon = a.first + j, synapse = j * l.s.outputs + n;
      const int64_t d = x.dense[static_cast<size_t>(axon)];
      for (int64_t r = 0; d >= 0 && r < kCount; ++r) {
        for (int64_t b = 0; b < a.samples; ++b) {
          Body::Whole(a, n + r, synapse + r, d * x.stride + b * l.times.steps, b);
        }
      }
      if (d >= 0) continue;
      const int32_t* begin = x.begin.data() + axon * l.cells;
      if (kCount > 1 && l.is_short) {
        Body::All(a, n, synapse, begin[0], begin[1]);
        continue;
      }
      // What all rows take of the list at once, and what each takes before and after.
      int32_t lo[kCount], hi[kCount];
      for (int64_t r = 0; r < kCount; ++r) {
        const Cells cells(l, a.start[synapse + r]);
        lo[r] = begin[cells.lo];
        hi[r] = begin[cells.hi];
      }
      int32_t from = lo[0], to = hi[0];
      for (int64_t r = 1; r < kCount; ++r) {
        from = std::max(from, lo[r]);
        to = std::min(to, hi[r]);
      }
      if (kCount == 1 || from >= to) {
        for (int64_t r = 0; r < kCount; ++r) {
          Body::Some(a, n + r, synapse + r, lo[r], hi[r]);
        }
        continue;
      }
      for (int64_t r = 0; r < kCount; ++r) {
        if (lo[r] < from) Body::Some(a, n + r, synapse + r, lo[r], from);
        if (to < hi[r]) Body::Some(a, n + r, synapse + r, to, hi[r]);
      }
      if constexpr (kCount > 1) Body::All(a, n, synapse, from, to);
    }
  }
};

// y += taps, at every place that is set.
template <bool kValues, bool kTwo>
struct AddTaps {
  static SPIKEJAX_INLINE void All(const RowArgs& a, int64_t n, int64_t synapse,
                                  int64_t e, int64_t end) {
    if constexpr (kTwo) {
      const int32_t* at = a.axons->at.get();
      const float* value = a.axons->value.get();
      float* row[kRows];
      Pair w[kRows], sum[kRows];
      for (int64_t r = 0; r < kRows; ++r) {
        row[r] = a.At(n + r, synapse + r);
        w[r] = Load2(a.taps + 2 * (synapse + r));
      }
      for (; e < end; ++e) {
        const int64_t place = at[e];
        for (int64_t r = 0; r < kRows; ++r) {
          sum[r] = Load2(row[r] + place) + (kValues ? Both(value[e]) * w[r] : w[r]);
        }
        for (int64_t r = 0; r < kRows; ++r) Store2(row[r] + place, sum[r]);
      }
    } else {
      for (int64_t r = 0; r < kRows; ++r) Some(a, n + r, synapse + r, e, end);
    }
  }

  static SPIKEJAX_INLINE void Some(const RowArgs& a, int64_t n, int64_t synapse,
                                   int64_t e, int64_t end) {
    const int64_t size = a.layout->s.taps;
    const float* w = a.taps + synapse * size;
    const int32_t* at = a.axons->at.get();
    const float* value = a.axons->value.get();
    float* row = a.At(n, synapse);
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

  static SPIKEJAX_INLINE void Whole(const RowArgs& a, int64_t n, int64_t synapse,
                                    int64_t from, int64_t b) {
    const Layout& l = *a.layout;
    for (int64_t m = 0; m < l.s.taps; ++m) {
      const int64_t late = a.start[synapse] + m;
      const Reach reach(l, late);
      if (reach.from >= reach.to) continue;
      const float w = a.taps[synapse * l.s.taps + m];
      float* __restrict to = a.row + n * l.size() + b * l.row + l.pad;
      const float* __restrict x = a.axons->rows.data() + from - l.times.first - late;
      for (int64_t t = reach.from; t < reach.to; ++t) to[t] += w * x[t];
    }
  }
};

// The cotangents of taps: sums of dy over the places that are set.
template <bool kValues, bool kTwo>
struct SumCotangents {
  static constexpr int64_t kParts = 16;

  static SPIKEJAX_INLINE void All(const RowArgs& a, int64_t n, int64_t synapse,
                                  int64_t e, int64_t end) {
    if constexpr (kTwo) {
      const int32_t* at = a.axons->at.get();
      const float* value = a.axons->value.get();
      const float* row[kRows];
      Pair sum[kRows], odd[kRows];
      for (int64_t r = 0; r < kRows; ++r) {
        row[r] = a.At(n + r, synapse + r);
        sum[r] = odd[r] = Both(0.0f);
      }
      for (; e + 2 <= end; e += 2) {
        const int64_t one = at[e], two = at[e + 1];
        for (int64_t r = 0; r < kRows; ++r) {
          const Pair p = Load2(row[r] + one), q = Load2(row[r] + two);
          sum[r] = sum[r] + (kValues ? Both(value[e]) * p : p);
          odd[r] = odd[r] + (kValues ? Both(value[e + 1]) * q : q);
        }
      }
      for (int64_t r = 0; r < kRows; ++r) {
        if (e < end) {
          const Pair p = Load2(row[r] + at[e]);
          sum[r] = sum[r] + (kValues ? Both(value[e]) * p : p);
        }
        float* out = a.out + 2 * (synapse + r);
        Store2(out, Load2(out) + (sum[r] + odd[r]));
      }
    } else {
      for (int64_t r = 0; r < kRows; ++r) Some(a, n + r, synapse + r, e, end);
    }
  }

  static SPIKEJAX_INLINE void Some(const RowArgs& a, int64_t n, int64_t synapse,
                                   int64_t e, int64_t end) {
    const int64_t size = a.layout->s.taps;
    const int32_t* at = a.axons->at.get();
    const float* value = a.axons->value.get();
    const float* row = a.At(n, synapse);
    float* out = a.out + synapse * size;
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

  static SPIKEJAX_INLINE void Whole(const RowArgs& a, int64_t n, int64_t synapse,
                                    int64_t from, int64_t b) {
    const Layout& l = *a.layout;
    for (int64_t m = 0; m < l.s.taps; ++m) {
      const int64_t late = a.start[synapse] + m;
      const Reach reach(l, late);
      if (reach.from >= reach.to) continue;
      const float* __restrict dy = a.row + n * l.size() + b * l.row + l.pad;
      const float* __restrict x = a.axons->rows.data() + from - l.times.first - late;
      float parts[kParts] = {};
      int64_t t = reach.from;
      for (; t + kParts <= reach.to; t += kParts) {
        for (int64_t k = 0; k < kParts; ++k) parts[k] += x[t + k] * dy[t + k];
      }
      for (int64_t k = 0; t < reach.to; ++t, ++k) parts[k] += x[t] * dy[t];
      for (int64_t half = kParts / 2; half > 0; half /= 2) {
        for (int64_t k = 0; k < half; ++k) parts[k] += parts[k + half];
      }
      a.out[synapse * l.s.taps + m] += parts[0];
    }
  }
};

// dz: taps times what dy is where they arrive. Of two taps by entry both are kept.
template <bool kTwo>
struct WeighCotangents {
  static SPIKEJAX_INLINE void All(const RowArgs& a, int64_t n, int64_t synapse,
                                  int64_t e, int64_t end) {
    if constexpr (kTwo) {
      const int32_t* at = a.axons->at.get();
      const float* row[kRows];
      Pair w[kRows];
      for (int64_t r = 0; r < kRows; ++r) {
        row[r] = a.At(n + r, synapse + r);
        w[r] = Load2(a.taps + 2 * (synapse + r));
      }
      float* out = a.out;
      for (; e < end; ++e) {
        const int64_t place = at[e];
        Pair sum[kRows];
        for (int64_t r = 0; r < kRows; ++r) sum[r] = w[r] * Load2(row[r] + place);
        for (int64_t half = kRows / 2; half > 0; half /= 2) {
          for (int64_t r = 0; r < half; ++r) sum[r] = sum[r] + sum[r + half];
        }
        Store2(out + 2 * e, Load2(out + 2 * e) + sum[0]);
      }
    } else {
      for (int64_t r = 0; r < kRows; ++r) Some(a, n + r, synapse + r, e, end);
    }
  }

  static SPIKEJAX_INLINE void Some(const RowArgs& a, int64_t n, int64_t synapse,
                                   int64_t e, int64_t end) {
    const int64_t size = a.layout->s.taps;
    const float* w = a.taps + synapse * size;
    const int32_t* at = a.axons->at.get();
    const float* row = a.At(n, synapse);
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

  static SPIKEJAX_INLINE void Whole(const RowArgs& a, int64_t n, int64_t synapse,
                                    int64_t from, int64_t b) {
    const Layout& l = *a.layout;
    for (int64_t m = 0; m < l.s.taps; ++m) {
      const int64_t late = a.start[synapse] + m;
      const Reach reach(l, late);
      if (reach.from >= reach.to) continue;
      const float w = a.taps[synapse * l.s.taps + m];
      const float* __restrict dy = a.row + n * l.size() + b * l.row + l.pad;
      float* __restrict to = a.rows + from - l.times.first - late;
      for (int64_t t = reach.from; t < reach.to; ++t) to[t] += w * dy[t];
    }
  }
};

}  // namespace delay
}  // namespace spikejax

#endif  // SPIKEJAX_DELAY_ROWS_H_

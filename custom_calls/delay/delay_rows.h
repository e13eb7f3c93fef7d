// What a synapse does with a row: taps added, cotangents summed, cotangents weighed.
//
// Numbers are added up in a fixed order, without contraction: the same bits with every
// set of instructions.
#ifndef SPIKEJAX_DELAY_ROWS_H_
#define SPIKEJAX_DELAY_ROWS_H_

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "base/isa.h"
#include "delay/delay_events.h"

namespace spikejax {
namespace delay {

constexpr int64_t kHalf = kLanes / 2;  // a vector of AVX2

// Numbers next to each other: one load, one addition, one store. Two taps, or steps.
#if defined(__GNUC__) || defined(__clang__)
typedef float Pair __attribute__((vector_size(8), aligned(4), may_alias));
typedef float Lanes __attribute__((vector_size(4 * kHalf), aligned(4), may_alias));
#else
template <int64_t kCount>
struct Several {
  float x[kCount];
  friend Several operator+(Several a, Several b) {
    for (int64_t k = 0; k < kCount; ++k) a.x[k] += b.x[k];
    return a;
  }
  friend Several operator*(Several a, Several b) {
    for (int64_t k = 0; k < kCount; ++k) a.x[k] *= b.x[k];
    return a;
  }
  friend Several operator*(float a, Several b) {
    for (int64_t k = 0; k < kCount; ++k) b.x[k] *= a;
    return b;
  }
};
using Pair = Several<2>;
using Lanes = Several<kHalf>;
#endif

SPIKEJAX_INLINE const Pair& Load2(const float* at) {
  return *reinterpret_cast<const Pair*>(at);
}
SPIKEJAX_INLINE void Store2(float* at, const Pair& x) {
  *reinterpret_cast<Pair*>(at) = x;
}
SPIKEJAX_INLINE const Lanes& Load(const float* at) {
  return *reinterpret_cast<const Lanes*>(at);
}

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

// Steps in which taps from `late` on may be heard, and times of axons that they may
// come from, in whole lanes: outside of both there are zeros, or nobody looks.
struct Reach {
  int64_t from, to;

  static Reach Of(int64_t from, int64_t to) {
    from = std::max<int64_t>(from, 0) / kLanes * kLanes;
    return {from, std::max(from, InLanes(std::max<int64_t>(to, 0)))};
  }
  static Reach Steps(const Layout& l, int64_t late, int64_t size) {
    const int64_t first = l.times.first + late;
    return Of(first, std::min(l.s.steps, first + l.times.steps + size - 1));
  }
  // Counted from the first time on.
  static Reach Times(const Layout& l, int64_t late, int64_t size) {
    const int64_t first = l.times.first + late;
    return Of(1 - size - first, std::min(l.times.steps, l.s.steps - first));
  }
};

// `Body` for every axon and row: `Some` of an axon's list for a row, `All` for kRows of
// them, `Whole` for an axon and a row without a list.
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
        Body::Whole(a, n + r, synapse + r, d);
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
          sum[r] = Load2(row[r] + place) + (kValues ? value[e] * w[r] : w[r]);
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
        Store2(to, Load2(to) + (kValues ? value[e] * both : both));
      }
    } else {
      for (; e < end; ++e) {
        float* __restrict to = row + at[e];
        for (int64_t m = 0; m < size; ++m) to[m] += kValues ? value[e] * w[m] : w[m];
      }
    }
  }

  static SPIKEJAX_INLINE void Whole(const RowArgs& a, int64_t n, int64_t synapse,
                                    int64_t d) {
    constexpr int64_t kSize = kTwo ? 2 : 1;  // taps at once
    const Layout& l = *a.layout;
    for (int64_t m = 0; m < l.s.taps; m += kSize) {
      const int64_t late = a.start[synapse] + m;
      const Reach reach = Reach::Steps(l, late, kSize);
      const float* w = a.taps + synapse * l.s.taps + m;
      const float one = w[0], two = w[kSize - 1];
      for (int64_t b = 0; b < a.samples; ++b) {
        float* __restrict to = a.row + n * l.size() + b * l.row + l.pad;
        const float* __restrict x = a.axons->rows.data() + l.origin(d, b) - late;
        for (int64_t t = reach.from; t < reach.to; t += kLanes) {
          for (int64_t k = t; k < t + kLanes; k += kHalf) {
            Lanes sum = Load(to + k) + one * Load(x + k);
            if constexpr (kTwo) sum = sum + two * Load(x + k - 1);
            *reinterpret_cast<Lanes*>(to + k) = sum;
          }
        }
      }
    }
  }
};

// The cotangents of taps: sums of dy over the places that are set.
template <bool kValues, bool kTwo>
struct SumCotangents {
  static SPIKEJAX_INLINE void All(const RowArgs& a, int64_t n, int64_t synapse,
                                  int64_t e, int64_t end) {
    if constexpr (kTwo) {
      const int32_t* at = a.axons->at.get();
      const float* value = a.axons->value.get();
      const float* row[kRows];
      Pair sum[kRows], odd[kRows];
      for (int64_t r = 0; r < kRows; ++r) {
        row[r] = a.At(n + r, synapse + r);
        sum[r] = odd[r] = Pair{};
      }
      for (; e + 2 <= end; e += 2) {
        const int64_t one = at[e], two = at[e + 1];
        for (int64_t r = 0; r < kRows; ++r) {
          const Pair p = Load2(row[r] + one), q = Load2(row[r] + two);
          sum[r] = sum[r] + (kValues ? value[e] * p : p);
          odd[r] = odd[r] + (kValues ? value[e + 1] * q : q);
        }
      }
      for (int64_t r = 0; r < kRows; ++r) {
        if (e < end) {
          const Pair p = Load2(row[r] + at[e]);
          sum[r] = sum[r] + (kValues ? value[e] * p : p);
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
      Pair sum[4] = {};
      for (; e + 4 <= end; e += 4) {
        for (int64_t k = 0; k < 4; ++k) {
          const Pair dy = Load2(row + at[e + k]);
          sum[k] = sum[k] + (kValues ? value[e + k] * dy : dy);
        }
      }
      for (; e < end; ++e) {
        const Pair dy = Load2(row + at[e]);
        sum[0] = sum[0] + (kValues ? value[e] * dy : dy);
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
                                    int64_t d) {
    constexpr int64_t kSize = kTwo ? 2 : 1;  // taps at once
    const Layout& l = *a.layout;
    for (int64_t m = 0; m < l.s.taps; m += kSize) {
      const int64_t late = a.start[synapse] + m;
      const Reach reach = Reach::Steps(l, late, kSize);
      Lanes one[2] = {}, two[2] = {};
      for (int64_t b = 0; b < a.samples; ++b) {
        const float* __restrict dy = a.row + n * l.size() + b * l.row + l.pad;
        const float* __restrict x = a.axons->rows.data() + l.origin(d, b) - late;
        for (int64_t t = reach.from; t < reach.to; t += kLanes) {
          for (int64_t h = 0; h < 2; ++h) {
            const int64_t k = t + h * kHalf;
            one[h] = one[h] + Load(x + k) * Load(dy + k);
            if constexpr (kTwo) two[h] = two[h] + Load(x + k - 1) * Load(dy + k);
          }
        }
      }
      float* out = a.out + synapse * l.s.taps + m;
      out[0] += Folded(one);
      if constexpr (kTwo) out[1] += Folded(two);
    }
  }

  static SPIKEJAX_INLINE float Folded(const Lanes (&half)[2]) {
    const Lanes sum = half[0] + half[1];
    float parts[kHalf];
    std::memcpy(parts, &sum, sizeof(parts));
    for (int64_t some = kHalf / 2; some > 0; some /= 2) {
      for (int64_t k = 0; k < some; ++k) parts[k] += parts[k + some];
    }
    return parts[0];
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
                                    int64_t d) {
    constexpr int64_t kSize = kTwo ? 2 : 1;  // taps at once
    const Layout& l = *a.layout;
    for (int64_t m = 0; m < l.s.taps; m += kSize) {
      const int64_t late = l.times.first + a.start[synapse] + m;
      const Reach reach = Reach::Times(l, a.start[synapse] + m, kSize);
      const float* w = a.taps + synapse * l.s.taps + m;
      const float one = w[0], two = w[kSize - 1];
      for (int64_t b = 0; b < a.samples; ++b) {
        const float* __restrict dy = a.row + n * l.size() + b * l.row + l.pad + late;
        float* __restrict to = a.rows + l.origin(d, b) + l.times.first;
        for (int64_t t = reach.from; t < reach.to; t += kLanes) {
          for (int64_t k = t; k < t + kLanes; k += kHalf) {
            Lanes sum = Load(to + k) + one * Load(dy + k);
            if constexpr (kTwo) sum = sum + two * Load(dy + k + 1);
            *reinterpret_cast<Lanes*>(to + k) = sum;
          }
        }
      }
    }
  }
};

}  // namespace delay
}  // namespace spikejax

#endif  // SPIKEJAX_DELAY_ROWS_H_

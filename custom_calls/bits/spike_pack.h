// Spikes as bits: bit j of word i of a row is neuron 32 i + j.
//
//   spike_pack    words of the entries that are not zero; padding bits are zero
//   spike_unpack  one where a bit is set, else zero
//   spike_count   how many entries are not zero, or how many bits are set
//   spike_read    words, how many bits are set, and how many entries are neither zero
//                 nor one
#ifndef SPIKEJAX_SPIKE_PACK_H_
#define SPIKEJAX_SPIKE_PACK_H_

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <cstring>
#include <numeric>

#include "base/isa.h"
#include "base/number.h"
#include "bits/events.h"
#include "runtime/parallel.h"

#if defined(SPIKEJAX_AVX512)
#include <immintrin.h>
#endif

namespace spikejax {
namespace spike_pack {

constexpr int64_t kRows = 64;           // rows per task
constexpr int64_t kEntries = 64 << 10;  // entries per task of a count

// 1. Compute: pointers only.

template <typename T>
struct UnpackArgs {
  const uint32_t* words;
  int64_t rows, columns;
  T* x;
};

// Bits become zero or the pattern of one: an integer multiply-free select.
template <typename T>
struct Unpack {
  static SPIKEJAX_INLINE void Run(const UnpackArgs<T>& args) {
    using Bits = typename UnsignedOf<sizeof(T)>::type;
    const Bits one = BitCast<Bits>(One<T>());
    const uint32_t* word = args.words;
    T* x = args.x;
    for (int64_t r = 0; r < args.rows; ++r) {
      for (int64_t left = args.columns; left > 0; left -= kWord, ++word) {
        const uint32_t bits = *word;
        const int64_t width = std::min(kWord, left);
        Bits out[kWord];
        for (int64_t j = 0; j < kWord; ++j) {
          out[j] = (bits & (1u << j)) != 0 ? one : Bits(0);
        }
        if (width == kWord) {
          std::memcpy(static_cast<void*>(x), out, sizeof(out));
        } else {
          std::memcpy(static_cast<void*>(x), out, width * sizeof(T));
        }
        x += width;
      }
    }
  }

  template <typename U>
  static SPIKEJAX_INLINE U One() {
    if constexpr (std::is_same_v<U, Pred>) {
      return Pred{1};
    } else {
      return Store<U>(1);
    }
  }
};

template <typename T>
struct CountArgs {
  const T* x;
  int64_t size;
  int64_t* count;
};

template <typename T>
struct Count {
  static SPIKEJAX_INLINE void Run(const CountArgs<T>& args) {
    using U = UnsignedOf<sizeof(T)>;
    using Bits = typename U::type;
    constexpr int64_t kRun = 128;  // a count of so many fits every type
    int64_t count = 0;
    int64_t i = 0;
    for (; i + kRun <= args.size; i += kRun) {
      Bits some = 0;
      for (int64_t j = 0; j < kRun; ++j) {
        some += (BitCast<Bits>(args.x[i + j]) & U::kNonZero) != 0;
      }
      count += some;
    }
    for (; i < args.size; ++i) {
      count += (BitCast<Bits>(args.x[i]) & U::kNonZero) != 0;
    }
    *args.count = count;
  }
};

template <typename X>
struct ReadArgs {
  PackArgs<X> packed;
  int64_t* others;  // (rows,): entries that are neither zero nor one
};

// Packs, and counts what is no spike.
template <typename X>
struct Read {
  static SPIKEJAX_INLINE void Run(const ReadArgs<X>& args) {
#if defined(SPIKEJAX_AVX512)
    if constexpr (sizeof(X) == 4) {
      if (HasAvx512()) return RunAvx512(args);
    }
#endif
    const PackArgs<X>& all = args.packed;
    Pack<X>::Run(all);
    for (int64_t r = 0; r < all.rows; ++r) {  // which are in the cache
      args.others[r] = all.counts[r] == 0 ? 0 : Others(all.x + r * all.columns, all);
    }
  }

 private:
  static SPIKEJAX_INLINE int64_t Others(const X* x, const PackArgs<X>& all) {
    using U = UnsignedOf<sizeof(X)>;
    using Bits = typename U::type;
    const Bits one = BitCast<Bits>(Store<X>(1));
    int64_t count = 0;
    for (int64_t i = 0; i < all.columns; ++i) {
      const Bits bits = BitCast<Bits>(x[i]);
      count += (bits & U::kNonZero) != 0 && bits != one;
    }
    return count;
  }

#if defined(SPIKEJAX_AVX512)

  // A word in a few comparisons, empty or not.
  SPIKEJAX_AVX512 static void RunAvx512(const ReadArgs<X>& args) {
    const PackArgs<X>& all = args.packed;
    const __m512i no_sign = _mm512_set1_epi32(0x7fffffff);
    const __m512i one = _mm512_castps_si512(_mm512_set1_ps(1.0f));
    uint32_t* word = all.words;
    for (int64_t r = 0; r < all.rows; ++r) {
      int64_t count = 0, others = 0;
      const X* x = all.x + r * all.columns;
      for (int64_t first = 0; first < all.columns; first += kWord, ++word) {
        const int64_t left = all.columns - first;
        uint32_t bits = 0;
        for (int64_t half = 0; half < std::min(kWord, left); half += 16) {
          const int64_t width = std::min<int64_t>(16, left - half);
          const auto lanes = static_cast<__mmask16>((1u << width) - 1);
          const __m512i some = _mm512_maskz_loadu_epi32(lanes, x + first + half);
          const __mmask16 set = _mm512_test_epi32_mask(some, no_sign);
          bits |= static_cast<uint32_t>(set) << half;
          others += __builtin_popcount(_mm512_mask_cmpneq_epi32_mask(set, some, one));
        }
        *word = bits;
        count += __builtin_popcount(bits);
      }
      all.counts[r] = count;
      args.others[r] = others;
    }
  }

#endif
};

// 2. Buffers and threads.

template <typename X>
[[nodiscard]] bool RunPack(Pool& pool, const X* x, int64_t rows, int64_t columns,
                           uint32_t* words) {
  const int64_t words_per_row = Blocks(columns, kWord);
  const bool done = ParallelFor(pool, Blocks(rows, kRows), [&](int64_t task) {
    const int64_t first = task * kRows;
    int64_t counts[kRows];
    RunOnWidest<Pack<X>>(PackArgs<X>{x + first * columns, std::min(kRows, rows - first),
                                     columns, words + first * words_per_row, counts});
  });
  return done;
}

// `about`: how many entries are not zero, and how many are neither zero nor one.
template <typename X>
[[nodiscard]] bool RunRead(Pool& pool, const X* x, int64_t rows, int64_t columns,
                           uint32_t* words, float* about) {
  const int64_t words_per_row = Blocks(columns, kWord);
  std::atomic<int64_t> spikes{0}, others{0};
  const bool done = ParallelFor(pool, Blocks(rows, kRows), [&](int64_t task) {
    const int64_t first = task * kRows;
    const int64_t some = std::min(kRows, rows - first);
    int64_t counts[kRows], not_one[kRows];
    RunOnWidest<Read<X>>(ReadArgs<X>{
        {x + first * columns, some, columns, words + first * words_per_row, counts},
        not_one});
    spikes.fetch_add(std::accumulate(counts, counts + some, int64_t{0}));
    others.fetch_add(std::accumulate(not_one, not_one + some, int64_t{0}));
  });
  about[0] = static_cast<float>(spikes.load());
  about[1] = static_cast<float>(others.load());
  return done;
}

template <typename T>
[[nodiscard]] bool RunUnpack(Pool& pool, const uint32_t* words, int64_t rows,
                             int64_t columns, T* x) {
  const int64_t words_per_row = Blocks(columns, kWord);
  const bool done = ParallelFor(pool, Blocks(rows, kRows), [&](int64_t task) {
    const int64_t first = task * kRows;
    RunOnWidest<Unpack<T>>(UnpackArgs<T>{words + first * words_per_row,
                                         std::min(kRows, rows - first), columns,
                                         x + first * columns});
  });
  return done;
}

template <typename F>
[[nodiscard]] bool RunCount(Pool& pool, int64_t size, float* result, const F& some) {
  std::atomic<int64_t> total{0};
  const bool done = ParallelFor(pool, Blocks(size, kEntries), [&](int64_t task) {
    const int64_t first = task * kEntries;
    total.fetch_add(some(first, std::min(kEntries, size - first)));
  });
  *result = size > 0 ? static_cast<float>(static_cast<double>(total.load())) : 0.0f;
  return done;
}

}  // namespace spike_pack
}  // namespace spikejax

#endif  // SPIKEJAX_SPIKE_PACK_H_

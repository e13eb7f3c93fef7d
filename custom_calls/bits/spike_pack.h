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

#include "base/isa.h"
#include "base/number.h"
#include "bits/events.h"
#include "runtime/parallel.h"

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
struct OthersArgs {
  const X* x;
  int64_t size;
  int64_t* count;
};

// How many entries are neither zero nor one.
template <typename X>
struct Others {
  static SPIKEJAX_INLINE void Run(const OthersArgs<X>& args) {
    using U = UnsignedOf<sizeof(X)>;
    using Bits = typename U::type;
    const Bits one = BitCast<Bits>(Store<X>(1));
    int64_t count = 0;
    for (int64_t i = 0; i < args.size; ++i) {
      const Bits x = BitCast<Bits>(args.x[i]);
      count += (x & U::kNonZero) != 0 && x != one;
    }
    *args.count = count;
  }
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
    int64_t counts[kRows];
    RunOnWidest<Pack<X>>(PackArgs<X>{x + first * columns, some, columns,
                                     words + first * words_per_row, counts});
    for (int64_t r = 0; r < some; ++r) {
      spikes.fetch_add(counts[r]);
      if (counts[r] == 0) continue;
      int64_t count = 0;  // the row is in the cache
      RunOnWidest<Others<X>>(OthersArgs<X>{x + (first + r) * columns, columns, &count});
      others.fetch_add(count);
    }
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

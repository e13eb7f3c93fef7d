// The non-zero entries of a matrix, row by row.
#ifndef SPIKEJAX_EVENTS_H_
#define SPIKEJAX_EVENTS_H_

#include <algorithm>
#include <cstdint>
#include <memory>

#include "spikejax/isa.h"
#include "spikejax/number.h"
#include "spikejax/parallel.h"
#include "xla/ffi/api/ffi.h"

namespace spikejax {

// Memory that is not cleared: what is read has been written.
template <typename T>
std::unique_ptr<T[]> Uninitialised(int64_t size) {
  return std::unique_ptr<T[]>(new T[static_cast<size_t>(size)]);
}

// Row r has entries e in [begin[r], begin[r + 1]): columns ascend in a row.
template <typename A>
struct Events {
  std::unique_ptr<int64_t[]> begin;
  std::unique_ptr<int32_t[]> column;
  std::unique_ptr<A[]> value;
  int64_t count = 0;
};

constexpr int64_t kWord = 32;

inline int64_t Blocks(int64_t size, int64_t block) {
  return (size + block - 1) / block;
}

template <typename X>
struct PackArgs {
  const X* x;
  int64_t rows, columns;
  uint32_t* words;  // (rows, Blocks(columns, kWord)), bit j of word i: 32 i + j
  int64_t* counts;  // (rows,)
};

// Which entries are not zero, as bits.
template <typename X>
struct Pack {
  static SPIKEJAX_INLINE void Run(const PackArgs<X>& args) {
    using U = UnsignedOf<sizeof(X)>;
    using Bits = typename U::type;
    uint32_t* word = args.words;
    for (int64_t r = 0; r < args.rows; ++r) {
      int64_t count = 0;
      const X* x = args.x + r * args.columns;
      for (int64_t first = 0; first < args.columns; first += kWord, ++word) {
        const int64_t width = std::min(kWord, args.columns - first);
        Bits any = 0;
        if (width == kWord) {  // most words are empty: seen in a few vectors
          for (int64_t j = 0; j < kWord; ++j) any |= BitCast<Bits>(x[first + j]);
        } else {
          for (int64_t j = 0; j < width; ++j) any |= BitCast<Bits>(x[first + j]);
        }
        uint32_t bits = 0;
        if ((any & U::kNonZero) != 0) {
          for (int64_t j = 0; j < width; ++j) {
            const bool set = (BitCast<Bits>(x[first + j]) & U::kNonZero) != 0;
            bits |= static_cast<uint32_t>(set) << j;
            count += set;
          }
        }
        *word = bits;
      }
      args.counts[r] = count;
    }
  }
};

inline int LowestBit(uint32_t bits) {
#if defined(__GNUC__) || defined(__clang__)
  return __builtin_ctz(bits);
#else
  int bit = 0;
  while (((bits >> bit) & 1u) == 0) ++bit;
  return bit;
#endif
}

// False if a thread failed.
template <typename X, typename A>
[[nodiscard]] bool FindEvents(xla::ffi::ThreadPool& pool, const X* x, int64_t rows,
                              int64_t columns, Events<A>& events) {
  constexpr int64_t kRows = 64;  // rows per task: about 100 us at 1000 columns
  const int64_t words_per_row = Blocks(columns, kWord);
  const auto words = Uninitialised<uint32_t>(rows * words_per_row);
  events.begin = Uninitialised<int64_t>(rows + 1);
  int64_t* begin = events.begin.get();
  const int64_t tasks = Blocks(rows, kRows);
  const bool packed = ParallelFor(pool, tasks, [&](int64_t task) {
    const int64_t first = task * kRows;
    RunOnWidest<Pack<X>>(PackArgs<X>{x + first * columns,
                                     std::min(kRows, rows - first), columns,
                                     words.get() + first * words_per_row,
                                     begin + 1 + first});
  });
  if (!packed) return false;
  begin[0] = 0;
  for (int64_t r = 0; r < rows; ++r) begin[r + 1] += begin[r];
  events.count = begin[rows];
  events.column = Uninitialised<int32_t>(events.count);
  events.value = Uninitialised<A>(events.count);
  return ParallelFor(pool, tasks, [&](int64_t task) {
    const int64_t first = task * kRows;
    const int64_t last = std::min(rows, first + kRows);
    int64_t e = begin[first];
    for (int64_t r = first; r < last; ++r) {
      const uint32_t* row = words.get() + r * words_per_row;
      for (int64_t i = 0; i < words_per_row; ++i) {
        for (uint32_t bits = row[i]; bits != 0; bits &= bits - 1, ++e) {
          const int64_t column = i * kWord + LowestBit(bits);
          events.column[e] = static_cast<int32_t>(column);
          events.value[e] = static_cast<A>(Load(x[r * columns + column]));
        }
      }
    }
  });
}

}  // namespace spikejax

#endif  // SPIKEJAX_EVENTS_H_

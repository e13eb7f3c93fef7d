// The non-zero entries of a matrix: of numbers, or of bits.
#ifndef SPIKEJAX_EVENTS_H_
#define SPIKEJAX_EVENTS_H_

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <memory>

#include "base/isa.h"
#include "base/lanes.h"
#include "base/memory.h"
#include "base/number.h"
#include "runtime/parallel.h"

#if defined(SPIKEJAX_AVX512)
#include <immintrin.h>
#endif

namespace spikejax {

// Row r has entries e in [begin[r], begin[r + 1]): columns ascend in a row.
template <typename A>
struct Events {
  Array<int64_t> begin;
  Array<int32_t> column;
  Array<A> value;
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
[[nodiscard]] bool FindEvents(Pool& pool, const X* x, int64_t rows, int64_t columns,
                              Events<A>& events) {
  constexpr int64_t kRows = 64;  // rows per task: about 100 us at 1000 columns
  const int64_t words_per_row = Blocks(columns, kWord);
  const auto words = Uninitialised<uint32_t>(rows * words_per_row);
  events.begin = Uninitialised<int64_t>(rows + 1);
  int64_t* begin = events.begin.get();
  const int64_t tasks = Blocks(rows, kRows);
  const bool packed = ParallelFor(pool, tasks, [&](int64_t task) {
    const int64_t first = task * kRows;
    RunOnWidest<Pack<X>>(PackArgs<X>{x + first * columns, std::min(kRows, rows - first),
                                     columns, words.get() + first * words_per_row,
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

// In plain arithmetic: an instruction for it is not in every CPU's baseline, and a
// loop over words vectorises.
SPIKEJAX_INLINE uint32_t CountBits(uint32_t bits) {
  bits -= (bits >> 1) & 0x55555555u;
  bits = (bits & 0x33333333u) + ((bits >> 2) & 0x33333333u);
  return (((bits + (bits >> 4)) & 0x0f0f0f0fu) * 0x01010101u) >> 24;
}

struct PopcountArgs {
  const uint32_t* words;  // (steps, width), rows `stride` apart
  int64_t steps, stride, width;
  int64_t* count;
};

struct Popcount {
  static SPIKEJAX_INLINE void Run(const PopcountArgs& args) {
#if defined(SPIKEJAX_AVX512)
    if (HasAvx512()) return RunAvx512(args);
#endif
    int64_t count = 0;
    for (int64_t t = 0; t < args.steps; ++t) {
      uint32_t some = 0;  // a row has fewer than 2**32 bits
      for (int64_t i = 0; i < args.width; ++i) {
        some += CountBits(args.words[t * args.stride + i]);
      }
      count += some;
    }
    *args.count = count;
  }

#if defined(SPIKEJAX_AVX512)

  SPIKEJAX_AVX512 static void RunAvx512(const PopcountArgs& args) {
    int64_t count = 0;
    for (int64_t t = 0; t < args.steps; ++t) {
      const uint32_t* words = args.words + t * args.stride;
      for (int64_t i = 0; i < args.width; ++i) count += __builtin_popcount(words[i]);
    }
    *args.count = count;
  }

#endif
};

// Above so many of a word's bits it is faster to go through all places, branch-free.
constexpr uint32_t kDenseWord = 6;

#if defined(SPIKEJAX_AVX512)

// As Compress of a whole word, with the instructions that are made for it. What is
// stored under a mask would not be there at once for who reads it next.
SPIKEJAX_AVX512 inline void CompressAvx512(const float* from, uint32_t bits,
                                           float* to) {
  for (int half = 0; half < 2; ++half, bits >>= 16, from += 16) {
    const __mmask16 mask = static_cast<__mmask16>(bits);
    _mm512_storeu_ps(to, _mm512_maskz_compress_ps(mask, _mm512_loadu_ps(from)));
    to += __builtin_popcount(mask);
  }
}

#endif

// The numbers (kWord,) at the set bits of a word, in a row; returns how many. `to` is
// written no further than if all of the `width` numbers were put there.
SPIKEJAX_INLINE int64_t Compress(const float* from, uint32_t bits, int64_t width,
                                 float* to) {
  const int64_t count = CountBits(bits);
#if defined(SPIKEJAX_AVX512)
  if (width == kWord && HasAvx512()) {  // no branch: nobody foresees how many they are
    CompressAvx512(from, bits, to);
    return count;
  }
#endif
  if (count <= kDenseWord) {
    for (; bits != 0; bits &= bits - 1) *to++ = from[LowestBit(bits)];
    return count;
  }
  for (int64_t j = 0; j < width; ++j) {
    *to = from[j];
    to += bits >> j & 1u;
  }
  return count;
}

#if defined(SPIKEJAX_AVX512)

SPIKEJAX_AVX512 inline void CompressExactlyAvx512(const float* from, uint32_t bits,
                                                  float* to) {
  for (; bits != 0; bits >>= 16, from += 16) {
    const __mmask16 lanes = static_cast<__mmask16>(bits);
    const int count = __builtin_popcount(lanes);
    const __mmask16 some = static_cast<__mmask16>((1u << count) - 1);
    _mm512_mask_storeu_ps(to, some,
                          _mm512_maskz_compress_ps(lanes, LoadLanes(from, lanes)));
    to += count;
  }
}

#endif

// As Compress, but nothing behind the last of them is written, nor others read.
inline int64_t CompressExactly(const float* from, uint32_t bits, float* to) {
  const int64_t count = CountBits(bits);
#if defined(SPIKEJAX_AVX512)
  if (HasAvx512()) {
    CompressExactlyAvx512(from, bits, to);
    return count;
  }
#endif
  for (; bits != 0; bits &= bits - 1) *to++ = from[LowestBit(bits)];
  return count;
}

// The first set bits of a word, `most` of them.
inline uint32_t FirstBits(uint32_t bits, int64_t most) {
  uint32_t rest = bits;
  for (; most > 0 && rest != 0; --most) rest &= rest - 1;
  return bits ^ rest;
}

// The opposite: the next numbers of a row to the places (kWord,) of the set bits,
// anything to the others. `from` is read as far as `to` has places at most.
SPIKEJAX_INLINE void Expand(const float* from, uint32_t bits, int64_t width,
                            float* to) {
  for (int64_t j = 0; j < width; ++j) {
    to[j] = *from;
    from += bits >> j & 1u;
  }
}

// Word i of a row of `columns` bits, without the padding bits of the last word.
inline uint32_t Word(const uint32_t* row, int64_t i, int64_t columns) {
  const int64_t left = columns - i * kWord;
  return left >= kWord ? row[i] : row[i] & ((1u << left) - 1u);
}

// Runs body(scratch, task) for every task; each worker makes one scratch. False if
// a worker failed. The caller is a worker: see ParallelFor.
template <typename Scratch, typename Body>
[[nodiscard]] bool ParallelTasks(Pool& pool, int64_t tasks, const Scratch& make,
                                 const Body& body) {
  std::atomic<int64_t> next{0};
  const int64_t workers = std::min(tasks, std::max<int64_t>(1, pool.size()));
  return ParallelFor(pool, workers, [&](int64_t) {
    int64_t task = next.fetch_add(1);
    if (task >= tasks) return;
    auto scratch = make();
    for (; task < tasks; task = next.fetch_add(1)) body(scratch, task);
  });
}

}  // namespace spikejax

#endif  // SPIKEJAX_EVENTS_H_

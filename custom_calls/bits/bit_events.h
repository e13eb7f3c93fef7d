// The set bits of a matrix of bits, as lists: by row, or by column.
#ifndef SPIKEJAX_BIT_EVENTS_H_
#define SPIKEJAX_BIT_EVENTS_H_

#include <algorithm>
#include <cstdint>
#include <memory>

#include "base/isa.h"
#include "base/memory.h"
#include "bits/events.h"
#include "runtime/parallel.h"

namespace spikejax {

template <typename Index>
struct ListArgs {
  const uint32_t* words;  // rows of bits, `stride` apart
  int64_t rows, stride, columns;
  int64_t* begin;  // (rows + 1,) where rows begin, or null
  Index* at;       // positions, a row's number times `step` added
  int64_t room;    // for so many, all that there are
  Index step;
};

#if defined(SPIKEJAX_AVX512)

SPIKEJAX_AVX512 inline void StoreAvx512(int32_t* at, uint32_t some, __m512i positions) {
  _mm512_mask_storeu_epi32(at, static_cast<__mmask16>(some), positions);
}

SPIKEJAX_AVX512 inline void StoreAvx512(uint16_t* at, uint32_t some,
                                        __m512i positions) {
  const __mmask16 mask = static_cast<__mmask16>(some);
  _mm256_mask_storeu_epi16(at, mask, _mm512_maskz_cvtepi32_epi16(mask, positions));
}

// The positions of a word's bits, from `first` on; returns the place after them.
template <typename Index>
SPIKEJAX_AVX512 inline Index* ListWordAvx512(uint32_t bits, Index first, Index* at) {
  __m512i places = _mm512_add_epi32(
      _mm512_set_epi32(15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0),
      _mm512_set1_epi32(first));
  for (int half = 0; half < 2; ++half, bits >>= 16) {
    const __mmask16 mask = static_cast<__mmask16>(bits);
    const uint32_t count = CountBits(mask);
    StoreAvx512(at, (1u << count) - 1, _mm512_maskz_compress_epi32(mask, places));
    at += count;
    places = _mm512_add_epi32(places, _mm512_set1_epi32(16));
  }
  return at;
}

SPIKEJAX_AVX512_BYTES inline void StoreBytes(__m128i bytes, __mmask16 some,
                                             int32_t first, int32_t* at) {
  const __m512i places = _mm512_maskz_cvtepu8_epi32(some, bytes);
  _mm512_mask_storeu_epi32(at, some,
                           _mm512_add_epi32(places, _mm512_set1_epi32(first)));
}

SPIKEJAX_AVX512_BYTES inline void StoreBytes(__m128i bytes, __mmask16 some,
                                             uint16_t first, uint16_t* at) {
  const __m256i places = _mm256_maskz_cvtepu8_epi16(some, bytes);
  const __m256i all =
      _mm256_add_epi16(places, _mm256_set1_epi16(static_cast<int16_t>(first)));
  _mm256_mask_storeu_epi16(at, some, all);
}

// The positions of a row's bits, two words at a time: without a branch where they have
// no more than 16.
template <typename Index>
SPIKEJAX_AVX512_BYTES inline Index* ListRowBytes(const uint32_t* row, int64_t words,
                                                 uint32_t last_word, Index first,
                                                 Index* at) {
  alignas(64) static constexpr uint8_t kPlaces[64] = {
      0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15,
      16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
      32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47,
      48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63};
  const __m512i places = _mm512_load_si512(kPlaces);
  for (int64_t i = 0; i < words; i += 2, first += 2 * kWord) {
    uint64_t bits = i + 1 < words ? row[i] : row[i] & last_word;
    if (i + 1 < words) {
      bits |= static_cast<uint64_t>(i + 2 < words ? row[i + 1] : row[i + 1] & last_word)
              << 32;
    }
    const int64_t count = __builtin_popcountll(bits);
    const __m512i found = _mm512_maskz_compress_epi8(bits, places);
    StoreBytes(_mm512_maskz_extracti32x4_epi32(0xf, found, 0),
               static_cast<__mmask16>(count < 16 ? (1u << count) - 1 : 0xffff), first,
               at);
    if (count > 16) {
      alignas(64) uint8_t byte[64];
      _mm512_store_si512(byte, found);
      for (int64_t k = 16; k < count; ++k) at[k] = static_cast<Index>(first + byte[k]);
    }
    at += count;
  }
  return at;
}

#endif

// The set bits of every row, ascending. Most words have few: two are written without
// asking, for a branch that nobody foresees costs more.
template <typename Index>
struct List {
  static SPIKEJAX_INLINE void Run(const ListArgs<Index>& args) {
    constexpr uint32_t kLast = uint32_t{1} << 31;
    const int64_t words_per_row = Blocks(args.columns, kWord);
    const int64_t last = words_per_row - 1;
    const uint32_t last_word = ~uint32_t{0} >> (words_per_row * kWord - args.columns);
    [[maybe_unused]] const bool is_wide = HasAvx512();
    [[maybe_unused]] const bool has_bytes = HasAvx512Bytes();
    Index* at = args.at;
    for (int64_t r = 0; r < args.rows; ++r) {
      if (args.begin != nullptr) args.begin[r] = at - args.at;
      const uint32_t* row = args.words + r * args.stride;
      Index first = static_cast<Index>(r * args.step);
#if defined(SPIKEJAX_AVX512)
      if (has_bytes) {
        at = ListRowBytes(row, words_per_row, last_word, first, at);
        continue;
      }
#endif
      for (int64_t i = 0; i < words_per_row; ++i, first += kWord) {
        uint32_t bits = i < last ? row[i] : row[i] & last_word;
        const int64_t count = CountBits(bits);
        if (count <= 2 && at - args.at + 2 <= args.room) {
          at[0] = static_cast<Index>(first + LowestBit(bits | kLast));
          bits &= bits - 1;
          at[1] = static_cast<Index>(first + LowestBit(bits | kLast));
          at += count;
          continue;
        }
#if defined(SPIKEJAX_AVX512)
        if (is_wide) {
          at = ListWordAvx512(bits, first, at);
          continue;
        }
#endif
        for (; bits != 0; bits &= bits - 1) {
          *at++ = static_cast<Index>(first + LowestBit(bits));
        }
      }
    }
    if (args.begin != nullptr) args.begin[args.rows] = at - args.at;
  }
};

struct CountRowsArgs {
  const uint32_t* words;  // rows of bits, `stride` apart
  int64_t rows, stride, columns;
  int64_t* counts;  // (rows,)
};

// How many bits of every row are set.
struct CountRows {
  static SPIKEJAX_INLINE void Run(const CountRowsArgs& args) {
#if defined(SPIKEJAX_AVX512)
    if (HasAvx512()) return RunAvx512(args);
#endif
    const int64_t whole = args.columns / kWord;
    for (int64_t r = 0; r < args.rows; ++r) {
      const uint32_t* row = args.words + r * args.stride;
      uint32_t count = 0;  // a row has fewer than 2**32 bits
      for (int64_t i = 0; i < whole; ++i) count += CountBits(row[i]);
      if (args.columns % kWord != 0) count += CountBits(Word(row, whole, args.columns));
      args.counts[r] = count;
    }
  }

#if defined(SPIKEJAX_AVX512)

  SPIKEJAX_AVX512 static void RunAvx512(const CountRowsArgs& args) {
    const int64_t whole = args.columns / kWord;
    for (int64_t r = 0; r < args.rows; ++r) {
      const uint32_t* row = args.words + r * args.stride;
      int64_t count = 0;
      for (int64_t i = 0; i < whole; ++i) count += __builtin_popcount(row[i]);
      if (args.columns % kWord != 0) {
        count += __builtin_popcount(Word(row, whole, args.columns));
      }
      args.counts[r] = count;
    }
  }

#endif
};

// The set bits of a matrix of bits, as lists of positions within a block.
//
// List l of block b has entries e in [begin[b * lists + l], begin[b * lists + l + 1]):
// positions ascend in a list and count from the first of the block.
struct BitEvents {
  Array<int64_t> begin;
  Array<uint16_t> at;
  int64_t count = 0;

  // Turns counts, stored one place late, into begins.
  void Allocate(int64_t lists) {
    begin[0] = 0;
    for (int64_t l = 0; l < lists; ++l) begin[l + 1] += begin[l];
    count = begin[lists];
    at = Uninitialised<uint16_t>(count);
  }
};

// A list for each row and block of columns; `block` is a multiple of kWord, at most
// 2**16. There is one block at least. False if a thread failed.
[[nodiscard]] inline bool ListRows(Pool& pool, const uint32_t* words, int64_t rows,
                                   int64_t columns, int64_t block, BitEvents& events) {
  constexpr int64_t kRows = 128;  // rows per task
  const int64_t words_per_row = Blocks(columns, kWord);
  const int64_t blocks = std::max<int64_t>(1, Blocks(columns, block));
  events.begin = Uninitialised<int64_t>(blocks * rows + 1);
  int64_t* begin = events.begin.get();
  // `visit(words, rows, columns, list)` of some rows of a block.
  const auto each = [&](auto&& visit) {
    return ParallelFor(pool, Blocks(rows, kRows), [&](int64_t task) {
      const int64_t row = task * kRows;
      for (int64_t b = 0; b < blocks; ++b) {
        visit(words + row * words_per_row + b * (block / kWord),
              std::min(kRows, rows - row), std::min(block, columns - b * block),
              begin + b * rows + row);
      }
    });
  };
  if (!each([&](const uint32_t* some, int64_t size, int64_t width, int64_t* list) {
        RunOnWidest<CountRows>(
            CountRowsArgs{some, size, words_per_row, width, list + 1});
      })) {
    return false;
  }
  events.Allocate(blocks * rows);
  uint16_t* at = events.at.get();
  return each([&](const uint32_t* some, int64_t size, int64_t width, int64_t* list) {
    RunOnWidest<List<uint16_t>>(ListArgs<uint16_t>{some, size, words_per_row, width,
                                                   nullptr, at + list[0],
                                                   list[size] - list[0], 0});
  });
}

// A list for each column and block of rows, for each of `groups` matrices; `block`
// is at most 2**16. There is one block at least; the lists of group g and its block b
// start at (g * blocks + b) * columns.
[[nodiscard]] inline bool ListColumns(Pool& pool, const uint32_t* words, int64_t groups,
                                      int64_t rows, int64_t columns, int64_t block,
                                      BitEvents& events) {
  constexpr int64_t kColumns = 512;  // per task: a cache line of a row
  const int64_t words_per_row = Blocks(columns, kWord);
  const int64_t blocks = std::max<int64_t>(1, Blocks(rows, block));
  const int64_t parts = Blocks(columns, kColumns);
  events.begin = Uninitialised<int64_t>(groups * blocks * columns + 1);
  int64_t* begin = events.begin.get();
  // A task lists its bits row by row, then sorts them by column.
  struct Part {
    int64_t count = 0;
    Array<int32_t> at;
  };
  const auto part = std::make_unique<Part[]>(groups * blocks * parts);
  const auto each = [&](auto&& visit) {
    return ParallelFor(pool, groups * blocks * parts, [&](int64_t task) {
      const int64_t column = task % parts * kColumns;
      const int64_t first = task / parts % blocks * block;
      const int64_t group = task / parts / blocks;
      visit(part[task], words + (group * rows + first) * words_per_row + column / kWord,
            std::min(block, rows - first), std::min(kColumns, columns - column),
            begin + task / parts * columns + column);
    });
  };
  if (!each([&](Part& part, const uint32_t* some, int64_t size, int64_t width,
                int64_t* list) {
        RunOnWidest<Popcount>(
            PopcountArgs{some, size, words_per_row, Blocks(width, kWord), &part.count});
        part.at = Uninitialised<int32_t>(part.count);
        const auto ends = Uninitialised<int64_t>(size + 1);
        RunOnWidest<List<int32_t>>(ListArgs<int32_t>{some, size, words_per_row, width,
                                                     ends.get(), part.at.get(),
                                                     part.count, kColumns});
        part.count = ends[size];  // without padding
        int64_t counts[kColumns] = {};
        for (int64_t e = 0; e < part.count; ++e) ++counts[part.at[e] % kColumns];
        std::copy_n(counts, width, list + 1);
      })) {
    return false;
  }
  events.Allocate(groups * blocks * columns);
  uint16_t* at = events.at.get();
  return each([&](Part& part, const uint32_t*, int64_t, int64_t width, int64_t* list) {
    int64_t next[kColumns];
    std::copy_n(list, width, next);
    for (int64_t e = 0; e < part.count; ++e) {
      const int32_t place = part.at[e];
      at[next[place % kColumns]++] = static_cast<uint16_t>(place / kColumns);
    }
  });
}

}  // namespace spikejax

#endif  // SPIKEJAX_BIT_EVENTS_H_

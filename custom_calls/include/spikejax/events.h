// The non-zero entries of a matrix: of numbers, or of bits.
#ifndef SPIKEJAX_EVENTS_H_
#define SPIKEJAX_EVENTS_H_

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <limits>
#include <memory>
#include <new>
#include <type_traits>

#include "spikejax/isa.h"
#include "spikejax/number.h"
#include "spikejax/parallel.h"
#include "xla/ffi/api/ffi.h"

#if defined(SPIKEJAX_AVX512)
#include <immintrin.h>
#endif

namespace spikejax {

constexpr size_t kCacheLine = 64;

struct FreeLines {
  void operator()(void* data) const {
    ::operator delete(data, std::align_val_t(kCacheLine));
  }
};

template <typename T>
using Array = std::unique_ptr<T[], FreeLines>;

// Memory that is not cleared: what is read has been written. It begins with a cache
// line, for a vector that lies on two of them costs twice.
template <typename T>
Array<T> Uninitialised(int64_t size) {
  static_assert(std::is_trivially_destructible_v<T>);
  if (size < 0 || size > std::numeric_limits<int64_t>::max() / 64) throw std::bad_alloc();
  const size_t bytes = static_cast<size_t>(size) * sizeof(T);
  return Array<T>(static_cast<T*>(::operator new(bytes, std::align_val_t(kCacheLine))));
}

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
};

// Above so many of a word's bits it is faster to go through all places, branch-free.
constexpr uint32_t kDenseWord = 6;

#if defined(SPIKEJAX_AVX512)

// As Compress and Expand, with the instructions that are made for it.
SPIKEJAX_AVX512 inline void CompressAvx512(const float* from, uint32_t bits, float* to) {
  for (int half = 0; half < 2; ++half, bits >>= 16, from += 16) {
    const __mmask16 mask = static_cast<__mmask16>(bits);
    const uint32_t count = CountBits(mask);
    const __mmask16 some = static_cast<__mmask16>((1u << count) - 1);
    _mm512_mask_storeu_ps(to, some,
                          _mm512_maskz_compress_ps(mask, _mm512_loadu_ps(from)));
    to += count;
  }
}

SPIKEJAX_AVX512 inline void ExpandAvx512(const float* from, uint32_t bits, float* to) {
  for (int half = 0; half < 2; ++half, bits >>= 16, to += 16) {
    const __mmask16 mask = static_cast<__mmask16>(bits);
    const uint32_t count = CountBits(mask);
    const __mmask16 some = static_cast<__mmask16>((1u << count) - 1);
    _mm512_storeu_ps(to,
                     _mm512_maskz_expand_ps(mask, _mm512_maskz_loadu_ps(some, from)));
    from += count;
  }
}

#endif

// The numbers (kWord,) at the set bits of a word, in a row; returns how many. `to` is
// written no further than if all of the `width` numbers were put there.
SPIKEJAX_INLINE int64_t Compress(const float* from, uint32_t bits, int64_t width,
                                 float* to) {
  const int64_t count = CountBits(bits);
  if (count <= kDenseWord) {
    for (; bits != 0; bits &= bits - 1) *to++ = from[LowestBit(bits)];
    return count;
  }
#if defined(SPIKEJAX_AVX512)
  if (HasAvx512()) {
    CompressAvx512(from, bits, to);
    return count;
  }
#endif
  for (int64_t j = 0; j < width; ++j) {
    *to = from[j];
    to += bits >> j & 1u;
  }
  return count;
}

// The opposite: the next numbers of a row to the places (kWord,) of the set bits,
// anything to the others. `from` is read as far as `to` has places at most.
SPIKEJAX_INLINE void Expand(const float* from, uint32_t bits, int64_t width, float* to) {
#if defined(SPIKEJAX_AVX512)
  if (HasAvx512()) {
    ExpandAvx512(from, bits, to);
    return;
  }
#endif
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

SPIKEJAX_AVX512 inline void StoreAvx512(uint16_t* at, uint32_t some, __m512i positions) {
  const __mmask16 mask = static_cast<__mmask16>(some);
  _mm256_mask_storeu_epi16(at, mask, _mm512_maskz_cvtepi32_epi16(mask, positions));
}

// The positions of a word's bits, from `first` on; returns the place after them.
template <typename Index>
SPIKEJAX_AVX512 inline Index* ListWordAvx512(uint32_t bits, Index first, Index* at) {
  __m512i places =
      _mm512_add_epi32(_mm512_set_epi32(15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0),
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
    Index* at = args.at;
    for (int64_t r = 0; r < args.rows; ++r) {
      if (args.begin != nullptr) args.begin[r] = at - args.at;
      const uint32_t* row = args.words + r * args.stride;
      Index first = static_cast<Index>(r * args.step);
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

struct CountArgs {
  const uint32_t* words;  // rows of bits, `stride` apart
  int64_t rows, stride, columns;
  int64_t* counts;  // (rows,)
};

// How many bits of every row are set.
struct Count {
  static SPIKEJAX_INLINE void Run(const CountArgs& args) {
    const int64_t whole = args.columns / kWord;
    for (int64_t r = 0; r < args.rows; ++r) {
      const uint32_t* row = args.words + r * args.stride;
      uint32_t count = 0;  // a row has fewer than 2**32 bits
      for (int64_t i = 0; i < whole; ++i) count += CountBits(row[i]);
      if (args.columns % kWord != 0) count += CountBits(Word(row, whole, args.columns));
      args.counts[r] = count;
    }
  }
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
[[nodiscard]] inline bool ListRows(xla::ffi::ThreadPool& pool, const uint32_t* words,
                                   int64_t rows, int64_t columns, int64_t block,
                                   BitEvents& events) {
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
        RunOnWidest<Count>(CountArgs{some, size, words_per_row, width, list + 1});
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
[[nodiscard]] inline bool ListColumns(xla::ffi::ThreadPool& pool, const uint32_t* words,
                                      int64_t groups, int64_t rows, int64_t columns,
                                      int64_t block, BitEvents& events) {
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
      visit(part[task],
            words + (group * rows + first) * words_per_row + column / kWord,
            std::min(block, rows - first), std::min(kColumns, columns - column),
            begin + task / parts * columns + column);
    });
  };
  if (!each([&](Part& part, const uint32_t* some, int64_t size, int64_t width,
                int64_t* list) {
        RunOnWidest<Popcount>(PopcountArgs{some, size, words_per_row,
                                           Blocks(width, kWord), &part.count});
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

// Runs body(scratch, task) for every task; each worker makes one scratch. False if
// a worker failed. The caller is a worker: see ParallelFor.
template <typename Scratch, typename Body>
[[nodiscard]] bool ParallelTasks(xla::ffi::ThreadPool& pool, int64_t tasks,
                                 const Scratch& make, const Body& body) {
  std::atomic<int64_t> next{0};
  const int64_t workers =
      std::min(tasks, std::max<int64_t>(1, pool.num_threads()));
  return ParallelFor(pool, workers, [&](int64_t) {
    int64_t task = next.fetch_add(1);
    if (task >= tasks) return;
    auto scratch = make();
    for (; task < tasks; task = next.fetch_add(1)) body(scratch, task);
  });
}

}  // namespace spikejax

#endif  // SPIKEJAX_EVENTS_H_

// A sparse matrix in compressed rows: sizes and events.
//
// Entry e of input k has e in [start[k], start[k + 1]), and goes to output id[e]. The
// same output may come twice in a row: entries add up.
//
// All arrays have an axis of groups in front, of which there may be one for all.
#ifndef SPIKEJAX_SPARSE_H_
#define SPIKEJAX_SPARSE_H_

#include <algorithm>
#include <cstdint>

#include "base/isa.h"
#include "base/number.h"
#include "bits/events.h"
#include "runtime/parallel.h"

namespace spikejax {
namespace sparse {

struct SparseSizes {
  int64_t groups = 0, rows = 0, inputs = 0, outputs = 0, entries = 0;

  int64_t all_rows() const { return groups * rows; }
};

// The array of group g at data + g * stride; the stride is 0 where there is one for
// all.
template <typename T>
struct PerGroup {
  T* data = nullptr;
  int64_t stride = 0;

  T* at(int64_t group) const { return data + group * stride; }
};

struct IdArgs {
  const int32_t* id;
  int64_t size;
  uint32_t* largest;
};

// The largest id, where a negative one counts as larger than all others.
struct LargestId {
  static SPIKEJAX_INLINE void Run(const IdArgs& args) {
    uint32_t largest = 0;
    for (int64_t e = 0; e < args.size; ++e) {
      largest = std::max(largest, static_cast<uint32_t>(args.id[e]));
    }
    *args.largest = largest;
  }
};

// The set bits of a matrix of bits; each has the value one. False if a thread failed.
template <typename A>
[[nodiscard]] bool FindBits(Pool& pool, const uint32_t* words, int64_t rows,
                            int64_t columns, Events<A>& events) {
  constexpr int64_t kRows = 128;  // rows per task
  const int64_t words_per_row = Blocks(columns, kWord);
  events.begin = Uninitialised<int64_t>(rows + 1);
  int64_t* begin = events.begin.get();
  const auto each = [&](auto&& visit) {
    return ParallelFor(pool, Blocks(rows, kRows), [&](int64_t task) {
      const int64_t last = std::min(rows, (task + 1) * kRows);
      for (int64_t r = task * kRows; r < last; ++r) visit(r, words + r * words_per_row);
    });
  };
  if (!each([&](int64_t r, const uint32_t* row) {
        int64_t count = 0;
        for (int64_t i = 0; i < words_per_row; ++i) {
          count += CountBits(Word(row, i, columns));
        }
        begin[r + 1] = count;
      })) {
    return false;
  }
  begin[0] = 0;
  for (int64_t r = 0; r < rows; ++r) begin[r + 1] += begin[r];
  events.count = begin[rows];
  events.column = Uninitialised<int32_t>(events.count);
  return each([&](int64_t r, const uint32_t* row) {
    int32_t* column = events.column.get() + begin[r];
    for (int64_t i = 0; i < words_per_row; ++i) {
      for (uint32_t bits = Word(row, i, columns); bits != 0; bits &= bits - 1) {
        *column++ = static_cast<int32_t>(i * kWord + LowestBit(bits));
      }
    }
  });
}

// Spikes (1 or G, R, K) as numbers or bools, or as bits.
struct Spikes {
  enum Kind { kNumbers, kBools, kBits };

  const void* data = nullptr;
  Kind kind = kNumbers;
  int64_t groups = 1;
};

// The events of numbers, of bools or of bits; those of bits have no values.
template <typename T>
[[nodiscard]] bool FindAny(Pool& pool, const Spikes& x, const SparseSizes& sizes,
                           Events<SumOf<T>>& events) {
  const int64_t rows = x.groups * sizes.rows;
  switch (x.kind) {
    case Spikes::kBits:
      return FindBits(pool, static_cast<const uint32_t*>(x.data), rows, sizes.inputs,
                      events);
    case Spikes::kBools:
      return FindEvents(pool, static_cast<const Pred*>(x.data), rows, sizes.inputs,
                        events);
    default:
      return FindEvents(pool, static_cast<const T*>(x.data), rows, sizes.inputs,
                        events);
  }
}

template <typename T>
struct Matrix {
  PerGroup<const int32_t> start, id;
  PerGroup<const T> w;
};

template <typename T>
struct ConvertArgs {
  const T* from;
  int64_t size, rows, stride;
  SumOf<T>* to;  // (size,)
};

// to = sum of the rows of `from`.
template <typename T>
struct AddRows {
  static SPIKEJAX_INLINE void Run(const ConvertArgs<T>& args) {
    SumOf<T>* __restrict to = args.to;
    for (int64_t j = 0; j < args.size; ++j) to[j] = 0;
    for (int64_t r = 0; r < args.rows; ++r) {
      const T* __restrict from = args.from + r * args.stride;
      for (int64_t j = 0; j < args.size; ++j) to[j] += Load(from[j]);
    }
  }
};

template <typename T>
struct RoundArgs {
  const SumOf<T>* from;
  int64_t size;
  T* to;
};

template <typename T>
struct Round {
  static SPIKEJAX_INLINE void Run(const RoundArgs<T>& args) {
    const SumOf<T>* __restrict from = args.from;
    T* __restrict to = args.to;
    for (int64_t j = 0; j < args.size; ++j) to[j] = Store<T>(from[j]);
  }
};

}  // namespace sparse
}  // namespace spikejax

#endif  // SPIKEJAX_SPARSE_H_

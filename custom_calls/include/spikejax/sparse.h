// A sparse matrix in compressed rows, as handlers receive it: sizes, checks, events.
//
// Entry e of input k has e in [start[k], start[k + 1]), and goes to output id[e]. The
// same output may come twice in a row: entries add up.
//
// All arrays have an axis of groups in front, of which there may be one for all.
#ifndef SPIKEJAX_SPARSE_H_
#define SPIKEJAX_SPARSE_H_

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <initializer_list>
#include <limits>
#include <string>
#include <vector>

#include "spikejax/checks.h"
#include "spikejax/dispatch.h"
#include "spikejax/events.h"
#include "spikejax/isa.h"
#include "spikejax/number.h"
#include "spikejax/parallel.h"
#include "xla/ffi/api/ffi.h"

namespace spikejax {

struct SparseSizes {
  int64_t groups = 0, rows = 0, inputs = 0, outputs = 0, entries = 0;

  int64_t all_rows() const { return groups * rows; }
};

// The array of group g at data + g * stride; the stride is 0 where there is one for all.
template <typename T>
struct PerGroup {
  T* data = nullptr;
  int64_t stride = 0;

  T* at(int64_t group) const { return data + group * stride; }
};

template <typename T>
PerGroup<T> OfGroups(const ffi::AnyBuffer& buffer) {
  const Dims dims = buffer.dimensions();
  int64_t size = dims.size() == 0 || dims[0] == 1 ? 0 : 1;
  for (size_t i = 1; i < dims.size(); ++i) size *= dims[i];
  return {Data<T>(buffer), size};
}

// Whether `buffer` is (groups, *sizes), or (1, *sizes) if it is not a result.
inline ffi::Error Fits(const char* operation, const char* name,
                       const ffi::AnyBuffer& buffer, ffi::DataType type,
                       int64_t groups, std::initializer_list<int64_t> sizes,
                       bool is_result = false) {
  ffi::Error error = SameType(operation, name, buffer.element_type(), type);
  if (error.failure()) return error;
  const Dims dims = buffer.dimensions();
  const bool known = dims.size() == sizes.size() + 1 &&
                     (dims[0] == groups || (dims[0] == 1 && !is_result)) &&
                     std::equal(sizes.begin(), sizes.end(), dims.begin() + 1);
  if (known) return error;
  std::vector<int64_t> want{groups};
  want.insert(want.end(), sizes);
  return Expected(operation,
                  std::string(name) + " " + Text(Dims(want.data(), want.size())) +
                      (is_result ? "" : " or one for all groups"),
                  Text(dims));
}

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

// Starts must rise from 0 to the number of entries, and ids lie below `outputs`.
inline ffi::Error CheckPattern(ffi::ThreadPool& pool, const char* operation,
                               const ffi::AnyBuffer& starts, const ffi::AnyBuffer& ids,
                               const SparseSizes& sizes) {
  const int32_t* start = Data<int32_t>(starts);
  for (int64_t g = 0; g < starts.dimensions()[0]; ++g, start += sizes.inputs + 1) {
    bool rises = start[0] == 0 && start[sizes.inputs] == sizes.entries;
    for (int64_t k = 0; k < sizes.inputs; ++k) rises &= start[k] <= start[k + 1];
    if (!rises) {
      return Expected(operation,
                      "starts that rise from 0 to " + std::to_string(sizes.entries) +
                          ", the number of entries",
                      std::to_string(start[0]) + " to " +
                          std::to_string(start[sizes.inputs]) + " or a fall between");
    }
  }
  constexpr int64_t kBlock = 1 << 15;
  const int32_t* id = Data<int32_t>(ids);
  const int64_t size = ids.dimensions()[0] * sizes.entries;
  std::atomic<bool> good{true};
  const bool done = ParallelFor(pool, Blocks(size, kBlock), [&](int64_t task) {
    const int64_t first = task * kBlock;
    uint32_t largest = 0;
    RunOnWidest<LargestId>(IdArgs{id + first, std::min(kBlock, size - first), &largest});
    if (largest >= sizes.outputs) good.store(false);
  });
  if (done && good.load()) return ffi::Error::Success();
  int64_t e = 0;
  while (e < size && id[e] >= 0 && id[e] < sizes.outputs) ++e;
  return Expected(operation, "ids in [0, " + std::to_string(sizes.outputs) + ")",
                  e < size ? std::to_string(id[e]) + " at entry " + std::to_string(e)
                           : "a thread that failed");
}

inline int64_t Axis(const ffi::AnyBuffer& buffer, size_t axis) {
  const Dims dims = buffer.dimensions();
  return dims.size() == 3 ? dims[axis] : -1;  // of another rank: fits nothing
}

// Refuses a result of more groups than any argument has.
inline ffi::Error SomeHas(const char* operation, int64_t groups,
                          std::initializer_list<ffi::AnyBuffer> args) {
  if (groups == 1) return ffi::Error::Success();
  for (const ffi::AnyBuffer& arg : args) {
    const Dims dims = arg.dimensions();
    if (dims.size() > 0 && dims[0] == groups) return ffi::Error::Success();
  }
  return Expected(operation, "a result of as many groups as the arguments have",
                  std::to_string(groups));
}

// The buffer that may follow, or null. More than one is an error.
template <typename Rest>
ffi::Error AtMostOne(const char* operation, const char* name, const Rest& rest) {
  if (rest.size() <= 1) return ffi::Error::Success();
  return Expected(operation, std::string("perhaps a ") + name + " and no more",
                  std::to_string(rest.size()));
}

// All checks of a handler but those of what is particular to it: a (1 or G, R, K), of
// numbers or of bits; dense (1 or G, R, N); starts (1 or G, K + 1); ids (1 or G, E).
inline ffi::Error ReadSparse(const char* operation, const ffi::AnyBuffer& starts,
                             const ffi::AnyBuffer& ids, int64_t groups, int64_t rows,
                             int64_t outputs, SparseSizes& sizes) {
  if (groups < 0 || rows < 0 || outputs < 0) {
    return Expected(operation, "matrices with an axis of groups", "others");
  }
  const Dims start = starts.dimensions();
  const Dims id = ids.dimensions();
  if (start.size() != 2 || id.size() != 2 || start[1] < 1) {
    return Expected(operation, "starts (..., K + 1) and ids (..., E)",
                    Text(start) + " and " + Text(id));
  }
  sizes = {groups, rows, start[1] - 1, outputs, id[1]};
  constexpr int64_t kMost = std::numeric_limits<int32_t>::max();
  if (sizes.inputs >= kMost || sizes.outputs > kMost || sizes.entries > kMost) {
    return Expected(operation, "fewer than 2**31 inputs, outputs and entries",
                    Text(start) + " and " + Text(id));
  }
  ffi::Error error = Fits(operation, "starts", starts, ffi::DataType::S32, groups,
                          {sizes.inputs + 1});
  if (error.success()) {
    error = Fits(operation, "ids", ids, ffi::DataType::S32, groups, {sizes.entries});
  }
  return error;
}

// Numbers of type `type` or bool (1 or G, R, K), or bits (1 or G, R, K / 32).
inline ffi::Error FitsSpikes(const char* operation, const char* name,
                             const ffi::AnyBuffer& x, ffi::DataType type,
                             const SparseSizes& sizes) {
  const ffi::DataType have = x.element_type();
  if (have == ffi::DataType::U32) {
    return Fits(operation, name, x, have, sizes.groups,
                {sizes.rows, Blocks(sizes.inputs, kWord)});
  }
  if (have == ffi::DataType::PRED) type = have;
  return Fits(operation, name, x, type, sizes.groups, {sizes.rows, sizes.inputs});
}

// The set bits of a matrix of bits; each has the value one. False if a thread failed.
template <typename A>
[[nodiscard]] bool FindBits(ffi::ThreadPool& pool, const uint32_t* words, int64_t rows,
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

// The events of numbers, of bools or of bits; those of bits have no values.
template <typename T>
[[nodiscard]] bool FindAny(ffi::ThreadPool& pool, const ffi::AnyBuffer& x,
                           const SparseSizes& sizes, Events<SumOf<T>>& events) {
  const int64_t rows = x.dimensions()[0] * sizes.rows;
  switch (x.element_type()) {
    case ffi::DataType::U32:
      return FindBits(pool, Data<uint32_t>(x), rows, sizes.inputs, events);
    case ffi::DataType::PRED:
      return FindEvents(pool, Data<Pred>(x), rows, sizes.inputs, events);
    default:
      return FindEvents(pool, Data<T>(x), rows, sizes.inputs, events);
  }
}

inline ffi::Error Failed(const char* operation) {
  return ffi::Error(ffi::ErrorCode::kResourceExhausted,
                    std::string(operation) + ": out of memory");
}

template <typename T>
struct Matrix {
  PerGroup<const int32_t> start, id;
  PerGroup<const T> w;
};

template <typename T>
Matrix<T> Pattern(const ffi::AnyBuffer& starts, const ffi::AnyBuffer& ids) {
  return {OfGroups<const int32_t>(starts), OfGroups<const int32_t>(ids), {}};
}

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

}  // namespace spikejax

#endif  // SPIKEJAX_SPARSE_H_

// Checks of a sparse matrix and of what it is multiplied with.
#ifndef SPIKEJAX_READ_SPARSE_H_
#define SPIKEJAX_READ_SPARSE_H_

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <initializer_list>
#include <limits>
#include <string>
#include <vector>

#include "runtime/checks.h"
#include "runtime/dispatch.h"
#include "runtime/parallel.h"
#include "sparse/sparse.h"
#include "xla/ffi/api/ffi.h"

namespace spikejax {
namespace sparse {

template <typename T>
PerGroup<T> OfGroups(const ffi::AnyBuffer& buffer) {
  const Dims dims = buffer.dimensions();
  int64_t size = dims.size() == 0 || dims[0] == 1 ? 0 : 1;
  for (size_t i = 1; i < dims.size(); ++i) size *= dims[i];
  return {Data<T>(buffer), size};
}

// Whether `buffer` is (groups, *sizes), or (1, *sizes) if it is not a result.
inline ffi::Error Fits(const char* operation, const char* name,
                       const ffi::AnyBuffer& buffer, ffi::DataType type, int64_t groups,
                       std::initializer_list<int64_t> sizes, bool is_result = false) {
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

// Starts must rise from 0 to the number of entries, and ids lie below `outputs`.
inline ffi::Error CheckPattern(Pool& pool, const char* operation,
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
    RunOnWidest<LargestId>(
        IdArgs{id + first, std::min(kBlock, size - first), &largest});
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
  ffi::Error error =
      Fits(operation, "starts", starts, ffi::DataType::S32, groups, {sizes.inputs + 1});
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

inline Spikes SpikesOf(const ffi::AnyBuffer& x) {
  const ffi::DataType type = x.element_type();
  const Spikes::Kind kind = type == ffi::DataType::U32    ? Spikes::kBits
                            : type == ffi::DataType::PRED ? Spikes::kBools
                                                          : Spikes::kNumbers;
  return {x.untyped_data(), kind, x.dimensions()[0]};
}

template <typename T>
Matrix<T> Pattern(const ffi::AnyBuffer& starts, const ffi::AnyBuffer& ids) {
  return {OfGroups<const int32_t>(starts), OfGroups<const int32_t>(ids), {}};
}

}  // namespace sparse
}  // namespace spikejax

#endif  // SPIKEJAX_READ_SPARSE_H_

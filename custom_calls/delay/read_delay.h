// Checks of the arrays of delayed synapses.
#ifndef SPIKEJAX_READ_DELAY_H_
#define SPIKEJAX_READ_DELAY_H_

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <limits>
#include <string>
#include <vector>

#include "delay/delay.h"
#include "runtime/checks.h"
#include "runtime/dispatch.h"
#include "xla/ffi/api/ffi.h"

namespace spikejax {
namespace delay {

template <typename T>
Of<T> OfGroups(const ffi::AnyBuffer& buffer) {
  const Dims dims = buffer.dimensions();
  int64_t size = dims[0] == 1 ? 0 : 1;
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
  if (dims.size() == sizes.size() + 1 &&
      (dims[0] == groups || (dims[0] == 1 && !is_result)) &&
      std::equal(sizes.begin(), sizes.end(), dims.begin() + 1)) {
    return error;
  }
  std::vector<int64_t> want{groups};
  want.insert(want.end(), sizes);
  return Expected(operation,
                  std::string(name) + " " + Text(Dims(want.data(), want.size())) +
                      (is_result ? "" : " or one for all groups"),
                  Text(dims));
}

// Sizes of taps (G, K, N, M) and of currents (G, T, B, N).
inline ffi::Error ReadSizes(const char* operation, Dims taps, Dims currents,
                            int64_t groups, int64_t past, Sizes& s) {
  const std::string got = "taps " + Text(taps) + ", currents " + Text(currents) +
                          ", a longest delay of " + std::to_string(past);
  if (taps.size() != 4 || currents.size() != 4) {
    return Expected(operation, "taps (G, K, N, M) and currents (G, T, B, N)", got);
  }
  s = {groups, currents[1], currents[2], taps[1], taps[2], taps[3], past};
  // Entries of the lists of some samples are counted in 32 bits.
  constexpr int64_t kMost = int64_t{1} << 28;
  bool small = past >= 0 && past < kMost && s.taps >= 1;
  for (Dims dims : {taps, currents}) {
    for (int64_t d : dims) small &= d < kMost;
  }
  small = small && (s.steps + 3 * past + kRoom) * s.inputs < int64_t{1} << 31;
  if (!small || s.outputs != currents[3] || s.taps - 1 > past) {
    return Expected(operation, "currents that fit taps of at most the longest delay",
                    got);
  }
  return ffi::Error::Success();
}

// Bits (1 or G, T, B, K / 32), or numbers (1 or G, T, B, K).
inline ffi::Error FitsInput(const char* operation, const char* name,
                            const ffi::AnyBuffer& x, const Sizes& s, int64_t steps) {
  const bool is_packed = x.element_type() == ffi::DataType::U32;
  return Fits(operation, name, x, is_packed ? ffi::DataType::U32 : ffi::DataType::F32,
              s.groups,
              {steps, s.batch, is_packed ? Blocks(s.inputs, kWord) : s.inputs});
}

inline Input InputOf(const ffi::AnyBuffer& x, const ffi::AnyBuffer& line) {
  Input in;
  if (x.element_type() == ffi::DataType::U32) {
    in.words = OfGroups<const uint32_t>(x);
  } else {
    in.x = OfGroups<const float>(x);
  }
  in.line = OfGroups<const float>(line);
  return in;
}

// Every first tap must be at 0 or later, and every last one within the longest delay.
inline ffi::Error CheckStarts(const char* operation, const ffi::AnyBuffer& starts,
                              const Sizes& s) {
  ffi::Error error = Fits(operation, "start", starts, ffi::DataType::S32, s.groups,
                          {s.inputs, s.outputs});
  if (error.failure()) return error;
  const int32_t* start = Data<int32_t>(starts);
  const int64_t size = static_cast<int64_t>(starts.element_count());
  const int64_t last = s.past - (s.taps - 1);
  for (int64_t i = 0; i < size; ++i) {
    if (start[i] >= 0 && start[i] <= last) continue;
    return Expected(operation, "starts in [0, " + std::to_string(last) + "]",
                    std::to_string(start[i]) + " at entry " + std::to_string(i));
  }
  return error;
}

// Refuses a result of more groups than any argument has.
inline ffi::Error SomeHas(const char* operation, int64_t groups,
                          std::initializer_list<ffi::AnyBuffer> args) {
  if (groups == 1) return ffi::Error::Success();
  for (const ffi::AnyBuffer& arg : args) {
    if (arg.dimensions()[0] == groups) return ffi::Error::Success();
  }
  return Expected(operation, "a result of as many groups as the arguments have",
                  std::to_string(groups));
}

}  // namespace delay
}  // namespace spikejax

#endif  // SPIKEJAX_READ_DELAY_H_

// Checks of what a layer gets backwards.
#ifndef SPIKEJAX_READ_BACKWARD_H_
#define SPIKEJAX_READ_BACKWARD_H_

#include <cstdint>
#include <string>
#include <utility>

#include "bits/events.h"
#include "layer/layer.h"
#include "layer/lif_backward.h"
#include "runtime/checks.h"
#include "xla/ffi/api/ffi.h"

namespace spikejax {

// What a forward pass put out. Bits behind the last neuron would be neurons out of
// range; those of spikes that come in from outside are not read.
inline bool PaddingIsZero(const Field<uint32_t>& words, const ffi::AnyBuffer& buffer,
                          int64_t neurons) {
  if (!words || neurons % kWord == 0) return true;
  const uint32_t padding = ~uint32_t{0} << neurons % kWord;
  const int64_t size = static_cast<int64_t>(buffer.element_count());
  const int64_t row = Blocks(neurons, kWord);
  for (int64_t i = row - 1; i < size; i += row) {
    if ((words.data[i] & padding) != 0) return false;
  }
  return true;
}

// Whether the cotangents of the spikes are a list: then that is what `dz_trace` is.
inline ffi::Error ReadIsList(const char* operation, const Field<float>& listed,
                             Backward& f) {
  for (int64_t group = 0; listed && group < f.layer.groups; ++group) {
    const bool is_dense = *listed.at(group) == 0.0f;
    if (is_dense != (*listed.data == 0.0f) || (f.w && !is_dense)) {
      return Expected(operation, "is_list zero with w, and the same in all groups",
                      std::to_string(*listed.at(group)));
    }
  }
  if (listed && *listed.data != 0.0f) std::swap(f.dz_list, f.dz_trace);
  return ffi::Error::Success();
}

}  // namespace spikejax

#endif  // SPIKEJAX_READ_BACKWARD_H_

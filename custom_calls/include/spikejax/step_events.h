// What happens in one time step in a tile of rows and neurons: the bits that are set.
#ifndef SPIKEJAX_STEP_EVENTS_H_
#define SPIKEJAX_STEP_EVENTS_H_

#include <cstdint>
#include <memory>

#include "spikejax/events.h"
#include "spikejax/isa.h"

namespace spikejax {

// The neurons that are set in each row, within the tile: [begin[r], begin[r + 1]).
struct StepEvents {
  std::unique_ptr<int64_t[]> begin;
  std::unique_ptr<int32_t[]> neuron;
  int64_t count = 0;

  void Find(const uint32_t* words, int64_t stride, int64_t rows, int64_t width) {
    if (begin == nullptr) {
      begin = Uninitialised<int64_t>(rows + 1);
      neuron = Uninitialised<int32_t>(rows * width);
    }
    RunOnWidest<List<int32_t>>(ListArgs<int32_t>{words, rows, stride, width, begin.get(),
                                                 neuron.get(), rows * width, 0});
    count = begin[rows];
  }
};

}  // namespace spikejax

#endif  // SPIKEJAX_STEP_EVENTS_H_

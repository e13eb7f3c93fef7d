// What happens in one time step in a tile of rows and neurons: the bits that are set.
#ifndef SPIKEJAX_STEP_EVENTS_H_
#define SPIKEJAX_STEP_EVENTS_H_

#include <algorithm>
#include <cstdint>
#include <memory>

#include "base/isa.h"
#include "bits/bit_events.h"
#include "bits/events.h"
#include "dense/dense_product.h"

namespace spikejax {

// The neurons that are set in each row, within the tile: [begin[r], begin[r + 1]).
class StepEvents {
 public:
  Array<int64_t> begin;
  Array<int32_t> neuron;
  int64_t count = 0;

  // The same by neuron, once Sort was called: rows [neuron_begin[n], neuron_begin[n +
  // 1]) of `row`, padded with any to whole groups of kListed; event k of those above is
  // there at place[k].
  Array<int64_t> neuron_begin;
  Array<int32_t> row, place;

  void Find(const uint32_t* words, int64_t stride, int64_t rows, int64_t width) {
    if (begin == nullptr) {
      begin = Uninitialised<int64_t>(rows + 1);
      neuron = Uninitialised<int32_t>(rows * width);
    }
    RunOnWidest<List<int32_t>>(ListArgs<int32_t>{
        words, rows, stride, width, begin.get(), neuron.get(), rows * width, 0});
    count = begin[rows];
  }

  void Sort(int64_t rows, int64_t width) {
    const int64_t most = (Blocks(rows, kListed) * kListed) * width;
    if (row == nullptr) {
      neuron_begin = Uninitialised<int64_t>(width + 1);
      next_ = Uninitialised<int64_t>(width);
      row = Uninitialised<int32_t>(most);
      place = Uninitialised<int32_t>(rows * width);
    }
    std::fill_n(next_.get(), width, 0);
    for (int64_t k = 0; k < count; ++k) ++next_[neuron[k]];
    int64_t size = 0;
    for (int64_t n = 0; n < width; ++n) {
      neuron_begin[n] = size;
      size += Blocks(next_[n], kListed) * kListed;
      next_[n] = neuron_begin[n];
    }
    neuron_begin[width] = size;
    std::fill_n(row.get(), size, 0);
    for (int64_t r = 0; r < rows; ++r) {
      for (int64_t k = begin[r]; k < begin[r + 1]; ++k) {
        const int64_t at = next_[neuron[k]]++;
        row[at] = static_cast<int32_t>(r);
        place[k] = static_cast<int32_t>(at);
      }
    }
  }

 private:
  Array<int64_t> next_;
};

}  // namespace spikejax

#endif  // SPIKEJAX_STEP_EVENTS_H_

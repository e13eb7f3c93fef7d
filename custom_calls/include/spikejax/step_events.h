// What happens in one time step in a tile of rows and neurons: the bits that are set.
#ifndef SPIKEJAX_STEP_EVENTS_H_
#define SPIKEJAX_STEP_EVENTS_H_

#include <cstdint>
#include <memory>

#include "spikejax/events.h"
#include "spikejax/isa.h"

namespace spikejax {

struct ListArgs {
  const uint32_t* words;  // rows of bits, `stride` apart
  int64_t rows, stride, words_per_row;
  int64_t* begin;  // (rows + 1,)
  int32_t* at;     // room for two more than there are
};

// The set bits of every row, ascending. Most words have few: two are written without
// asking, for a branch that nobody foresees costs more.
struct List {
  static SPIKEJAX_INLINE void Run(const ListArgs& args) {
    constexpr uint32_t kLast = uint32_t{1} << 31;
    int64_t size = 0;
    for (int64_t r = 0; r < args.rows; ++r) {
      args.begin[r] = size;
      const uint32_t* row = args.words + r * args.stride;
      for (int64_t i = 0; i < args.words_per_row; ++i) {
        uint32_t bits = row[i];
        const int64_t count = CountBits(bits);
        const int32_t first = static_cast<int32_t>(i * kWord);
        int32_t* at = args.at + size;
        size += count;
        at[0] = first + LowestBit(bits | kLast);
        bits &= bits - 1;
        at[1] = first + LowestBit(bits | kLast);
        if (count <= 2) continue;
        bits &= bits - 1;
        for (at += 2; bits != 0; bits &= bits - 1) *at++ = first + LowestBit(bits);
      }
    }
    args.begin[args.rows] = size;
  }
};

// The neurons that are set in each row, within the tile: [begin[r], begin[r + 1]).
struct StepEvents {
  std::unique_ptr<int64_t[]> begin;
  std::unique_ptr<int32_t[]> neuron;
  int64_t count = 0;

  void Find(const uint32_t* words, int64_t stride, int64_t rows, int64_t width) {
    if (begin == nullptr) {
      begin = Uninitialised<int64_t>(rows + 1);
      neuron = Uninitialised<int32_t>(rows * width + 2);
    }
    RunOnWidest<List>(ListArgs{words, rows, stride, Blocks(width, kWord), begin.get(),
                               neuron.get()});
    count = begin[rows];
  }
};

}  // namespace spikejax

#endif  // SPIKEJAX_STEP_EVENTS_H_

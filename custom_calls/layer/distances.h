// Where a layer keeps how far membranes were from threshold, of neurons that are
// wanted: an array with room for all, of which few pages are touched.
//
// Numbers of one row of a tile follow each other in the order of time, in runs of a
// few steps' worth. The first runs of all rows and tiles lie side by side, then their
// second runs, and so on: an array (runs, tiles, B, numbers of a run).
#ifndef SPIKEJAX_DISTANCES_H_
#define SPIKEJAX_DISTANCES_H_

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "base/isa.h"
#include "bits/events.h"
#include "layer/layer.h"

namespace spikejax {

// The runs of one row of a tile of some columns.
class DistanceRuns {
 public:
  DistanceRuns() = default;
  DistanceRuns(float* group, const Layer& l, int64_t column, int64_t width, int64_t row)
      : group_(group),
        steps_(l.steps),
        all_(l.neurons * l.batch),
        width_(width),
        before_(column * l.batch + row * width),
        run_(std::max<int64_t>(1, width * std::min(kSteps, l.steps))) {}

 protected:
  static constexpr int64_t kSteps = 4;  // in which all neurons of a run may be wanted

  // The next numbers go to at_, as many as are left_ in its run.
  void GoTo(int64_t place) {
    index_ = place / run_;
    const int64_t steps =
        std::min(kSteps, steps_ - index_ * kSteps);  // the last: fewer
    const int64_t first = place - index_ * run_;
    at_ = group_ + index_ * kSteps * all_ + steps * before_ + first;
    left_ = steps * width_ - first;
  }

  float* group_ = nullptr;
  int64_t steps_ = 0, all_ = 0, width_ = 0, before_ = 0, run_ = 1;
  int64_t index_ = 0, left_ = 0;
  float* at_ = nullptr;
};

class DistanceWriter : public DistanceRuns {
 public:
  DistanceWriter() = default;
  DistanceWriter(float* group, const Layer& l, int64_t column, int64_t width,
                 int64_t row)
      : DistanceRuns(group, l, column, width, row) {
    GoTo(0);
  }

  // Where the next numbers go, and how many of them.
  float* at() const { return at_; }
  int64_t left() const { return left_; }

  // So many have been written there.
  void Skip(int64_t count) {
    at_ += count;
    left_ -= count;
  }

  // Numbers (width,) at the set bits of a word.
  SPIKEJAX_INLINE void Append(const float* from, uint32_t bits, int64_t width) {
    if (width <= left_) {
      Skip(Compress(from, bits, width, at_));
      return;
    }
    const uint32_t here = FirstBits(bits, left_);
    Put(from, here);
    if (here == bits) return;
    GoTo((index_ + 1) * run_);
    Put(from, bits ^ here);
  }

 private:
  void Put(const float* from, uint32_t bits) { Skip(CompressExactly(from, bits, at_)); }
};

// From the last number to the first.
class DistanceReader : public DistanceRuns {
 public:
  DistanceReader() = default;
  DistanceReader(const float* group, const Layer& l, int64_t column, int64_t width,
                 int64_t row, int64_t size)
      : DistanceRuns(const_cast<float*>(group), l, column, width, row) {
    GoTo(size);
    left_ = size - index_ * run_;  // before at_
  }

  // The `count` numbers before those read last, a step's at most: where they are, or
  // put together in `scratch`.
  const float* Back(int64_t count, float* scratch) {
    if (count <= left_) {
      at_ -= count;
      left_ -= count;
      return at_;
    }
    const int64_t last = left_;  // in this run, from its beginning on
    std::memcpy(scratch + count - last, at_ - last, last * sizeof(float));
    const int64_t before = count - last;
    GoTo(index_ * run_ - before);
    left_ = run_ - before;
    std::memcpy(scratch, at_, before * sizeof(float));
    return scratch;
  }

  // Where Back of so many numbers will look first, to be asked for in advance.
  const float* Expected(int64_t count) const { return at_ - std::min(count, left_); }
};

}  // namespace spikejax

#endif  // SPIKEJAX_DISTANCES_H_

// Convolutions of images of bits, or of numbers most of which are zero.
//
//   conv     y[p, n]     = b[n] + sum_(q, k) w[q, k, n] z[s p + d q, k]
//   conv_dw  dw[q, k, n] = sum_p dy[p, n] z[s p + d q, k],   db[n] = sum_p dy[p, n]
//   conv_dz  dz[t, k]    = sum_(q, n) dy[p, n] w[q, k, n] where s p + d q = t, and
//                          where a bit is set, else 0
//
// A task owns rows of one image's result, of dw some of the images. It works on what is
// not zero alone, or on all of the image where that is faster: it is told by a count,
// so by the image and not by threads. Of dw there is a sum for every part of the
// images, as many parts as sizes say; they are added up in order. So results do not
// depend on the number of threads.
//
// A zero times what is infinite or undefined is undefined, as it is for XLA: an image
// with such weights or cotangents is not gone through by events.
#ifndef SPIKEJAX_CONV_CONV_H_
#define SPIKEJAX_CONV_CONV_H_

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "base/isa.h"
#include "base/memory.h"
#include "bits/bit_events.h"
#include "bits/events.h"
#include "bits/spike_pack.h"
#include "conv/geometry.h"
#include "runtime/parallel.h"

namespace spikejax {
namespace conv {

// An image is gone through by events up to one entry in so many: measured with windows
// of 5 x 5 over 2 and 12 channels, less a margin.
constexpr int64_t kShareForward = 5;
constexpr int64_t kShareWeights = 5;
constexpr int64_t kShareInputs = 4;
constexpr int64_t kPartBytes = 1 << 18;  // of a result that stays in the cache
constexpr int64_t kMostParts = 16;       // of the images, for dw
constexpr int64_t kMostSums = 1 << 24;   // numbers in all of their sums

// Images: as bits, or as numbers with bits where they are not zero.
struct Images {
  const uint32_t* words = nullptr;
  const float* values = nullptr;
  Array<uint32_t> own_words;
  Array<int64_t> counts;
};

inline bool IsFinite(const float* x, int64_t size) {
  bool is_finite = true;
  for (int64_t i = 0; i < size; ++i) is_finite &= std::isfinite(x[i]);
  return is_finite;
}

// Counts what is not zero in every image, and finds where that is.
[[nodiscard]] inline bool Read(Pool& pool, const Geometry& g, Images& images) {
  constexpr int64_t kSome = 8;
  const int64_t all = g.weights * g.images, size = g.image(),
                words = Blocks(size, kWord);
  images.counts = Uninitialised<int64_t>(all);
  if (images.words == nullptr) {
    images.own_words = Uninitialised<uint32_t>(all * words);
    images.words = images.own_words.get();
  }
  return ParallelFor(pool, Blocks(all, kSome), [&](int64_t task) {
    const int64_t first = task * kSome, some = std::min(kSome, all - first);
    int64_t* counts = images.counts.get() + first;
    if (images.values != nullptr) {
      RunOnWidest<Pack<float>>(PackArgs<float>{images.values + first * size, some, size,
                                               images.own_words.get() + first * words,
                                               counts});
    } else {
      RunOnWidest<CountRows>(
          CountRowsArgs{images.words + first * words, some, words, size, counts});
    }
  });
}

// Rows of a result that a task owns: few enough for the cache, and for all threads.
inline int64_t PartRows(Pool& pool, int64_t images, int64_t rows, int64_t row_bytes,
                        int64_t least) {
  const int64_t in_cache =
      std::max<int64_t>(1, kPartBytes / std::max<int64_t>(1, row_bytes));
  const int64_t parts = Blocks(4 * pool.size(), std::max<int64_t>(1, images));
  const int64_t shared = pool.size() > 1 ? Blocks(rows, parts) : rows;
  return std::clamp<int64_t>(std::min(in_cache, shared), std::min(least, rows), rows);
}

}  // namespace conv
}  // namespace spikejax

#endif  // SPIKEJAX_CONV_CONV_H_

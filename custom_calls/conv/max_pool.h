// The largest of each window, of bits: whether any is set.
//
//   max_pool     fired[p, k] = OR of z[t, k] over the window of p; grad_mask[p, k] that
//                of the first of the largest
//   max_pool_dz  dz[t, k]    = sum of dy[p, k] over the p whose first of the largest is
//                (t, k)
//
// Channels of a place are taken up to 32 at a time, as one word.
#ifndef SPIKEJAX_CONV_MAX_POOL_H_
#define SPIKEJAX_CONV_MAX_POOL_H_

#include <algorithm>
#include <cstdint>

#include "base/isa.h"
#include "base/memory.h"
#include "bits/events.h"
#include "conv/geometry.h"
#include "runtime/parallel.h"

namespace spikejax {
namespace conv {

// Up to 32 bits from any place on.
SPIKEJAX_INLINE uint32_t BitsAt(const uint32_t* words, int64_t at, int64_t count) {
  const int64_t word = at / kWord, shift = at % kWord;
  uint64_t bits = words[word];
  if (shift + count > kWord) bits |= static_cast<uint64_t>(words[word + 1]) << kWord;
  return static_cast<uint32_t>(bits >> shift) & (~uint32_t{0} >> (kWord - count));
}

// Into words that are zero there.
SPIKEJAX_INLINE void PutBits(uint32_t* words, int64_t at, uint32_t bits) {
  const int64_t word = at / kWord, shift = at % kWord;
  const uint64_t moved = static_cast<uint64_t>(bits) << shift;
  words[word] |= static_cast<uint32_t>(moved);
  if (moved >> kWord != 0) words[word + 1] |= static_cast<uint32_t>(moved >> kWord);
}

// The places of a window inside the image, of places (i, j) of the result.
struct Inside {
  int64_t top, bottom, left, right;
  Inside(const Geometry& g, int64_t i, int64_t j)
      : top(std::max<int64_t>(0, i * g.h.stride - g.h.before)),
        bottom(std::min(g.h.size, i * g.h.stride - g.h.before + g.h.window)),
        left(std::max<int64_t>(0, j * g.w.stride - g.w.before)),
        right(std::min(g.w.size, j * g.w.stride - g.w.before + g.w.window)) {}
};

[[nodiscard]] inline bool PoolBits(Pool& pool, const Geometry& g, const uint32_t* fired,
                                   const uint32_t* mask, uint32_t* out_fired,
                                   uint32_t* out_mask) {
  const int64_t words = Blocks(g.image(), kWord);
  const int64_t out_words = Blocks(g.places() * g.channels, kWord);
  const auto run = [&](int64_t image) {
    const uint32_t* z = fired + image * words;
    const uint32_t* m = mask == nullptr ? nullptr : mask + image * words;
    uint32_t* to = out_fired + image * out_words;
    uint32_t* to_mask = m == nullptr ? nullptr : out_mask + image * out_words;
    std::fill_n(to, out_words, 0u);
    if (m != nullptr) std::fill_n(to_mask, out_words, 0u);
    for (int64_t i = 0; i < g.h.out(); ++i) {
      for (int64_t j = 0; j < g.w.out(); ++j) {
        const Inside in(g, i, j);
        if (in.top >= in.bottom || in.left >= in.right) continue;
        for (int64_t k = 0; k < g.channels; k += kWord) {
          const int64_t count = std::min(kWord, g.channels - k);
          uint32_t any = 0, wanted = 0;
          for (int64_t h = in.top; h < in.bottom; ++h) {
            for (int64_t w = in.left; w < in.right; ++w) {
              const int64_t at = h * g.row() + w * g.channels + k;
              const uint32_t bits = BitsAt(z, at, count);
              if (m != nullptr && (bits & ~any) != 0) {
                wanted |= bits & ~any & BitsAt(m, at, count);
              }
              any |= bits;
            }
          }
          const int64_t at = (i * g.w.out() + j) * g.channels + k;
          if (any != 0) PutBits(to, at, any);
          if (m == nullptr) continue;
          // Where none is set, all are the largest.
          const int64_t first = in.top * g.row() + in.left * g.channels + k;
          wanted |= BitsAt(m, first, count) & ~any;
          if (wanted != 0) PutBits(to_mask, at, wanted);
        }
      }
    }
  };
  return ParallelFor(pool, g.images, run);
}

[[nodiscard]] inline bool PoolCotangents(Pool& pool, const Geometry& g,
                                         const uint32_t* fired, const float* dy,
                                         float* dz) {
  const int64_t words = Blocks(g.image(), kWord);
  ExpectWhole(pool, dz, g.images * g.image() * static_cast<int64_t>(sizeof(float)));
  // Which cotangents are not zero: most are where nothing is wanted.
  const int64_t some = Blocks(g.channels, kWord);
  struct Scratch {
    Array<uint32_t> sent;
    Array<int64_t> counts;
  };
  const auto make = [&] {
    return Scratch{Uninitialised<uint32_t>(g.places() * some),
                   Uninitialised<int64_t>(g.places())};
  };
  const auto run = [&](Scratch& scratch, int64_t image) {
    const uint32_t* z = fired + image * words;
    const float* from = dy + image * g.places() * g.channels;
    float* to = dz + image * g.image();
    std::fill_n(to, g.image(), 0.0f);
    RunOnWidest<Pack<float>>(PackArgs<float>{from, g.places(), g.channels,
                                             scratch.sent.get(), scratch.counts.get()});
    for (int64_t i = 0; i < g.h.out(); ++i) {
      for (int64_t j = 0; j < g.w.out(); ++j) {
        const int64_t place = i * g.w.out() + j;
        if (scratch.counts[place] == 0) continue;
        const Inside in(g, i, j);
        if (in.top >= in.bottom || in.left >= in.right) continue;
        const float* y = from + place * g.channels;
        for (int64_t k = 0; k < g.channels; k += kWord) {
          const int64_t count = std::min(kWord, g.channels - k);
          // Channels that have something to send.
          uint32_t left = scratch.sent[place * some + k / kWord];
          for (int64_t h = in.top; left != 0 && h < in.bottom; ++h) {
            for (int64_t w = in.left; left != 0 && w < in.right; ++w) {
              const int64_t at = h * g.row() + w * g.channels + k;
              uint32_t bits = BitsAt(z, at, count) & left;
              left &= ~bits;
              for (; bits != 0; bits &= bits - 1) {
                const int64_t c = LowestBit(bits);
                to[at + c] += y[k + c];
              }
            }
          }
          const int64_t first = in.top * g.row() + in.left * g.channels + k;
          for (; left != 0; left &= left - 1) {
            const int64_t c = LowestBit(left);
            to[first + c] += y[k + c];
          }
        }
      }
    }
  };
  return ParallelTasks(pool, g.images, make, run);
}

}  // namespace conv
}  // namespace spikejax

#endif  // SPIKEJAX_CONV_MAX_POOL_H_

// What every spike of an image adds: a patch of kernel rows, or of cotangents.
//
// Numbers are added up in ascending order of spikes, without contraction: the same bits
// with every set of instructions.
#ifndef SPIKEJAX_CONV_EVENTS_H_
#define SPIKEJAX_CONV_EVENTS_H_

#include <algorithm>
#include <cstdint>

#include "base/isa.h"
#include "bits/events.h"
#include "conv/geometry.h"

namespace spikejax {
namespace conv {

struct EventArgs {
  const Plan* plan;
  const uint32_t* words;  // of one image
  const float* values;    // of its entries, or null: all are one
  int64_t first, last;    // rows of the input
  int64_t from, to;       // rows of the result
  const float* w;         // as `Plan::at` says
  const float* dy;        // row `from` of the result
  float* out;             // y from that row on, w, or dz
};

// Bits of a word that lie in [first, last), counted from the first bit of all.
SPIKEJAX_INLINE uint32_t Between(uint32_t bits, int64_t word, int64_t first,
                                 int64_t last) {
  const int64_t low = first - word * kWord, high = last - word * kWord;
  if (low > 0) bits &= ~uint32_t{0} << low;
  if (high < kWord) bits &= ~uint32_t{0} >> (kWord - high);
  return bits;
}

// Visits the set bits of rows of an image, and with each the places that it meets.
template <typename Body>
struct Events {
  static SPIKEJAX_INLINE void Run(const EventArgs& args) {
    const Plan& plan = *args.plan;
    const Geometry& g = plan.g;
    const int64_t row = g.row(), width = g.w.out(), outputs = g.features_of_group();
    const int64_t inputs = g.channels_of_group();
    for (int64_t h = args.first; h < args.last; ++h) {
      const int64_t begin = h * row, end = begin + row;
      for (int64_t i = begin / kWord; i < Blocks(end, kWord); ++i) {
        uint32_t bits = args.words[i];
        if (bits == 0) continue;
        for (bits = Between(bits, i, begin, end); bits != 0; bits &= bits - 1) {
          const int64_t entry = i * kWord + LowestBit(bits);
          const Place place = plan.places[static_cast<size_t>(entry - begin)];
          const int64_t group = g.groups == 1 ? 0 : place.channel / inputs;
          const float value = args.values == nullptr ? 1.0f : args.values[entry];
          Body body(value);
          for (const conv::Run* r = plan.rows.begin(h); r < plan.rows.end(h); ++r) {
            if (r->out < args.from || r->out >= args.to) continue;
            const int64_t at = plan.at(place.channel, r->point, 0);
            const int64_t to = (r->out - args.from) * width;
            for (const conv::Run* c = plan.columns.begin(place.column);
                 c < plan.columns.end(place.column); ++c) {
              body.Add(args, at + c->point * outputs,
                       (to + c->out) * g.features + group * outputs,
                       c->count * outputs);
            }
          }
          body.End(args, entry);
        }
      }
    }
  }
};

// y += value w.
template <bool kValues>
struct AddWeights {
  float value;
  SPIKEJAX_INLINE explicit AddWeights(float v) : value(v) {}
  SPIKEJAX_INLINE void Add(const EventArgs& args, int64_t w, int64_t y,
                           int64_t size) const {
    const float* __restrict from = args.w + w;
    float* __restrict to = args.out + y;
    if (kValues) {
      for (int64_t n = 0; n < size; ++n) to[n] += value * from[n];
    } else {
      for (int64_t n = 0; n < size; ++n) to[n] += from[n];
    }
  }
  SPIKEJAX_INLINE void End(const EventArgs&, int64_t) const {}
};

// dw += value dy.
template <bool kValues>
struct AddCotangents {
  float value;
  SPIKEJAX_INLINE explicit AddCotangents(float v) : value(v) {}
  SPIKEJAX_INLINE void Add(const EventArgs& args, int64_t w, int64_t y,
                           int64_t size) const {
    const float* __restrict from = args.dy + y;
    float* __restrict to = args.out + w;
    if (kValues) {
      for (int64_t n = 0; n < size; ++n) to[n] += value * from[n];
    } else {
      for (int64_t n = 0; n < size; ++n) to[n] += from[n];
    }
  }
  SPIKEJAX_INLINE void End(const EventArgs&, int64_t) const {}
};

// dz = dy . w, in so many parts, and what is left of every run in parts of its own.
struct DotCotangents {
  static constexpr int64_t kParts = 64, kRest = 16;
  float sum[kParts], some[kRest], rest[kRest];

  SPIKEJAX_INLINE explicit DotCotangents(float) {
    for (int64_t j = 0; j < kParts; ++j) sum[j] = 0.0f;
    for (int64_t j = 0; j < kRest; ++j) some[j] = rest[j] = 0.0f;
  }
  SPIKEJAX_INLINE void Add(const EventArgs& args, int64_t w, int64_t y, int64_t size) {
    const float* __restrict a = args.dy + y;
    const float* __restrict b = args.w + w;
    int64_t n = 0;
    for (; n + kParts <= size; n += kParts) {
      for (int64_t j = 0; j < kParts; ++j) sum[j] += a[n + j] * b[n + j];
    }
    for (; n + kRest <= size; n += kRest) {
      for (int64_t j = 0; j < kRest; ++j) some[j] += a[n + j] * b[n + j];
    }
    for (int64_t j = 0; n + j < size; ++j) rest[j] += a[n + j] * b[n + j];
  }
  SPIKEJAX_INLINE void End(const EventArgs& args, int64_t entry) {
    for (int64_t j = 0; j < kRest; ++j) {
      some[j] += rest[j] + ((sum[j] + sum[j + 16]) + (sum[j + 32] + sum[j + 48]));
    }
    for (int64_t half = kRest / 2; half > 0; half /= 2) {
      for (int64_t j = 0; j < half; ++j) some[j] += some[j + half];
    }
    args.out[entry] = some[0];
  }
};

}  // namespace conv
}  // namespace spikejax

#endif  // SPIKEJAX_CONV_EVENTS_H_

// dw and db of conv.h.
#ifndef SPIKEJAX_CONV_CONV_WEIGHTS_H_
#define SPIKEJAX_CONV_CONV_WEIGHTS_H_

#include <algorithm>
#include <cstdint>
#include <vector>

#include "base/isa.h"
#include "base/memory.h"
#include "conv/conv.h"
#include "conv/conv_dense.h"
#include "conv/conv_events.h"
#include "conv/conv_patches.h"
#include "conv/geometry.h"
#include "runtime/parallel.h"

namespace spikejax {
namespace conv {

struct AddRowsArgs {
  const float* from;
  int64_t rows, columns;
  float* total;  // (columns,), added to
};

// Narrow rows are added up some at a time, as one wide row.
struct AddRows {
  static constexpr int64_t kWide = 256;  // numbers

  static SPIKEJAX_INLINE void Run(const AddRowsArgs& args) {
    const int64_t together = std::max<int64_t>(1, kWide / args.columns);
    int64_t r = 0;
    if (together > 1 && args.rows >= 2 * together) {
      const int64_t width = together * args.columns;
      float sum[kWide] = {};
      for (; r + together <= args.rows; r += together) {
        Add(args.from + r * args.columns, width, sum);
      }
      for (int64_t k = 0; k < together; ++k) {
        Add(sum + k * args.columns, args.columns, args.total);
      }
    }
    for (; r < args.rows; ++r) {
      Add(args.from + r * args.columns, args.columns, args.total);
    }
  }

  static SPIKEJAX_INLINE void Add(const float* from, int64_t width, float* total) {
    for (int64_t j = 0; j < width; ++j) total[j] += from[j];
  }
};

[[nodiscard]] inline bool Weights(Pool& pool, const Geometry& g, const uint32_t* words,
                                  const float* x, const float* dy, float* dw,
                                  float* db) {
  const int64_t all = g.weights * g.images, size = g.all_weights();
  std::fill_n(dw, g.weights * size, 0.0f);
  std::fill_n(db, g.weights * g.features, 0.0f);
  if (all * g.result() == 0) return true;
  Images images;
  images.words = words;
  images.values = x;
  if (!Read(pool, g, images)) return false;
  const Plan plan(g);
  const Dense dense(g);
  const int64_t sums = size + dense.size() + g.features;  // of one part
  const int64_t parts = std::clamp<int64_t>(
      std::min(kMostParts, kMostSums / std::max<int64_t>(1, sums)), 1, g.images);
  const int64_t part = Blocks(g.images, parts);
  const auto sum = Uninitialised<float>(g.weights * parts * sums);
  const std::vector<int64_t> where = dense.Where();
  struct Scratch {
    Array<float> image, some, dy, total;
  };
  const auto make = [&] {
    return Scratch{Uninitialised<float>(dense.room(g.h.padded())),
                   Uninitialised<float>(g.row() + 2 * kWord),
                   Uninitialised<float>(g.places() * dense.columns),
                   Uninitialised<float>(g.features)};
  };
  const auto run = [&](Scratch& scratch, int64_t task) {
    const int64_t v = task / parts;
    float* listed = sum.get() + task * sums;
    float* panels = listed + size;
    float* total = panels + dense.size();
    std::fill_n(listed, sums, 0.0f);
    const int64_t first = task % parts * part;
    for (int64_t m = first; m < std::min(g.images, first + part); ++m) {
      const int64_t image = v * g.images + m;
      const float* from = dy + image * g.result();
      std::fill_n(scratch.total.get(), g.features, 0.0f);
      RunOnWidest<AddRows>(
          AddRowsArgs{from, g.places(), g.features, scratch.total.get()});
      const bool is_finite = IsFinite(scratch.total.get(), g.features);
      for (int64_t n = 0; n < g.features; ++n) total[n] += scratch.total[n];
      if (images.counts[image] == 0 && is_finite) continue;
      if (images.counts[image] * kShareWeights <= g.image() && is_finite) {
        const float* values = x == nullptr ? nullptr : x + image * g.image();
        const EventArgs args{&plan,     images.words + image * Blocks(g.image(), kWord),
                             values,    0,
                             g.h.size,  0,
                             g.h.out(), nullptr,
                             from,      listed};
        if (values == nullptr) {
          RunOnWidest<Events<AddCotangents<false>>>(args);
        } else {
          RunOnWidest<Events<AddCotangents<true>>>(args);
        }
        continue;
      }
      dense.Fill(images, image, 0, g.h.padded(), scratch.image.get(),
                 scratch.some.get());
      for (int64_t group = 0; group < g.groups; ++group) {
        for (int64_t panel = 0; panel < dense.panels; ++panel) {
          const int64_t width = dense.width(panel);
          const float* b = from + group * g.features_of_group() + panel * dense.columns;
          int64_t stride = g.features;
          if (width < dense.columns) {
            for (int64_t p = 0; p < g.places(); ++p) {
              float* to = scratch.dy.get() + p * dense.columns;
              std::copy_n(b + p * stride, width, to);
              std::fill_n(to + width, dense.columns - width, 0.0f);
            }
            b = scratch.dy.get();
            stride = dense.columns;
          }
          float* c = panels + dense.at(group, panel);
          for (size_t r = 0; r < dense.begin.size(); ++r) {
            for (int64_t k = 0; k < dense.length[r]; k += kTileRows) {
              MultiplyPoints({scratch.image.get() + dense.begin[r] +
                                  group * g.channels_of_group() + k,
                              where.data(), g.places(), b, stride, dense.columns,
                              c + k * dense.columns, dense.columns,
                              std::min(kTileRows, dense.length[r] - k)});
            }
            c += dense.length[r] * dense.columns;
          }
        }
      }
    }
  };
  if (!ParallelTasks(pool, g.weights * parts, make, run)) return false;
  for (int64_t task = 0; task < g.weights * parts; ++task) {
    const int64_t v = task / parts;
    const float* listed = sum.get() + task * sums;
    float* to = dw + v * size;
    plan.Each([&](int64_t given, int64_t at) {
      for (int64_t n = 0; n < g.features_of_group(); ++n)
        to[given + n] += listed[at + n];
    });
    const float* panels = listed + size;
    dense.Each([&](int64_t given, int64_t at, int64_t width) {
      for (int64_t n = 0; n < width; ++n) to[given + n] += panels[at + n];
    });
    const float* total = panels + dense.size();
    for (int64_t n = 0; n < g.features; ++n) db[v * g.features + n] += total[n];
  }
  return true;
}

}  // namespace conv
}  // namespace spikejax

#endif  // SPIKEJAX_CONV_CONV_WEIGHTS_H_

// dz of conv.h.
#ifndef SPIKEJAX_CONV_CONV_INPUTS_H_
#define SPIKEJAX_CONV_CONV_INPUTS_H_

#include <algorithm>
#include <cstdint>
#include <vector>

#include "base/isa.h"
#include "base/memory.h"
#include "conv/conv.h"
#include "conv/conv_dense.h"
#include "conv/conv_events.h"
#include "conv/geometry.h"
#include "runtime/parallel.h"

namespace spikejax {
namespace conv {

[[nodiscard]] inline bool Inputs(Pool& pool, const Geometry& g, const float* dy,
                                 const float* w, const uint32_t* wanted, float* dz) {
  const int64_t all = g.weights * g.images, size = g.all_weights();
  ExpectWhole(pool, dz, all * g.image() * static_cast<int64_t>(sizeof(float)));
  if (all * g.image() == 0) return true;
  Images images;
  images.words = wanted;
  bool any_dense = wanted == nullptr, any_events = false;
  if (wanted != nullptr) {
    if (!Read(pool, g, images)) return false;
    for (int64_t m = 0; m < all; ++m) {
      (images.counts[m] * kShareInputs > g.image() ? any_dense : any_events) = true;
    }
  }
  const Plan plan(g);
  // Panels of every point of the window: its weights, transposed.
  const int64_t outputs = g.features_of_group(), inputs = g.channels_of_group();
  const int64_t columns = TileColumns(inputs), panels = Blocks(inputs, columns);
  const int64_t panel_size = outputs * columns;
  const int64_t of_point = g.groups * panels * panel_size,
                turned = g.points() * of_point;
  const int64_t wide =
      g.groups * panels * columns;  // channels, with room between groups
  const auto listed = Uninitialised<float>(any_events ? g.weights * size : 0);
  const auto dense = Uninitialised<float>(any_dense ? g.weights * turned : 0);
  for (int64_t v = 0; v < g.weights; ++v) {
    const float* from = w + v * size;
    if (any_events) {
      plan.Each([&](int64_t given, int64_t at) {
        std::copy_n(from + given, outputs, listed.get() + v * size + at);
      });
    }
    for (int64_t p = 0; any_dense && p < g.points(); ++p) {
      float* to = dense.get() + v * turned + p * of_point;
      for (int64_t group = 0; group < g.groups; ++group) {
        for (int64_t panel = 0; panel < panels; ++panel, to += panel_size) {
          for (int64_t n = 0; n < outputs; ++n) {
            for (int64_t j = 0; j < columns; ++j) {
              const int64_t k = panel * columns + j;
              const int64_t feature = group * outputs + n;
              to[n * columns + j] =
                  k < inputs ? from[(p * inputs + k) * g.features + feature] : 0.0f;
            }
          }
        }
      }
    }
  }
  const int64_t row = g.w.padded() * wide;
  std::vector<int64_t> where;
  for (int64_t i = 0; i < g.h.out(); ++i) {
    for (int64_t j = 0; j < g.w.out(); ++j) {
      where.push_back(i * g.h.stride * row + j * g.w.stride * wide);
    }
  }
  const int64_t part = PartRows(pool, all, g.h.size, g.w.size * wide * 4, g.h.window);
  const int64_t parts = Blocks(g.h.size, part);
  const auto make = [&] {
    return Uninitialised<float>(any_dense ? part * g.w.padded() * wide : 0);
  };
  const auto run = [&](Array<float>& scratch, int64_t task) {
    const int64_t image = task / parts, v = image / g.images;
    const int64_t first = task % parts * part, last = std::min(g.h.size, first + part);
    const float* from = dy + image * g.result();
    float* out = dz + image * g.image();
    const uint32_t* words =
        wanted == nullptr ? nullptr : wanted + image * Blocks(g.image(), kWord);
    if (wanted != nullptr && images.counts[image] * kShareInputs <= g.image()) {
      std::fill_n(out + first * g.row(), (last - first) * g.row(), 0.0f);
      RunOnWidest<Events<DotCotangents>>(EventArgs{&plan, words, nullptr, first, last,
                                                   0, g.h.out(),
                                                   listed.get() + v * size, from, out});
      return;
    }
    std::fill_n(scratch.get(), (last - first) * row, 0.0f);
    float nowhere[kWideTile] = {};
    const int64_t begin = 0;
    PlaceArgs args;
    args.begin = &begin;
    args.length = &outputs;
    args.runs = 1;
    args.columns = args.width = columns;
    args.start = nullptr;
    for (int64_t i = 0; i < g.h.window; ++i) {
      // Rows of the result whose point i lies in these rows of the image.
      const int64_t shift = i * g.h.dilation - g.h.before;
      const int64_t low =
          std::max<int64_t>(0, Blocks(std::max<int64_t>(0, first - shift), g.h.stride));
      const int64_t high =
          last - 1 - shift < 0
              ? 0
              : std::min(g.h.out(), (last - 1 - shift) / g.h.stride + 1);
      for (int64_t j = 0; j < g.w.window; ++j) {
        const float* b = dense.get() + v * turned + (i * g.w.window + j) * of_point;
        for (int64_t group = 0; group < g.groups; ++group) {
          for (int64_t panel = 0; panel < panels; ++panel, b += panel_size) {
            args.b = b;
            float* to = scratch.get() + (shift - first) * row +
                        j * g.w.dilation * wide + (group * panels + panel) * columns;
            for (int64_t p = low * g.w.out(); p < high * g.w.out(); p += kTileRows) {
              for (int64_t r = 0; r < kTileRows; ++r) {
                const int64_t place = std::min(p + r, high * g.w.out() - 1);
                args.a[r] = from + place * g.features + group * outputs;
                args.c[r] =
                    p + r <= place ? to + where[static_cast<size_t>(place)] : nowhere;
              }
              MultiplyPlaces(args);
            }
          }
        }
      }
    }
    for (int64_t h = first; h < last; ++h) {
      float* to = out + h * g.row();
      const float* sums = scratch.get() + (h - first) * row + g.w.before * wide;
      for (int64_t c = 0; c < g.w.size; ++c, sums += wide) {
        for (int64_t group = 0; group < g.groups; ++group, to += inputs) {
          std::copy_n(sums + group * panels * columns, inputs, to);
        }
      }
      if (words == nullptr) continue;
      to = out + h * g.row();
      for (int64_t k = 0, entry = h * g.row(); k < g.row(); ++k, ++entry) {
        const bool is_wanted = (words[entry / kWord] >> entry % kWord & 1u) != 0;
        to[k] = is_wanted ? to[k] : 0.0f;
      }
    }
  };
  return ParallelTasks(pool, all * parts, make, run);
}

}  // namespace conv
}  // namespace spikejax

#endif  // SPIKEJAX_CONV_CONV_INPUTS_H_

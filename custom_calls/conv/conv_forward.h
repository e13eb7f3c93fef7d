// y of conv.h.
#ifndef SPIKEJAX_CONV_CONV_FORWARD_H_
#define SPIKEJAX_CONV_CONV_FORWARD_H_

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

// `count` copies of numbers, one behind the other: what is there is copied in long
// runs.
inline void Repeat(const float* from, int64_t size, int64_t count, float* to) {
  constexpr int64_t kRun = 1 << 10;
  const int64_t all = size * count;
  std::copy_n(from, std::min(size, all), to);
  for (int64_t done = size; done < all;) {
    const int64_t some = std::min({done, all - done, Blocks(kRun, size) * size});
    std::copy_n(to, some, to + done);
    done += some;
  }
}

[[nodiscard]] inline bool Forward(Pool& pool, const Geometry& g, const uint32_t* words,
                                  const float* x, const float* w, const float* bias,
                                  float* y) {
  const int64_t all = g.weights * g.images;
  ExpectWhole(pool, y, all * g.result() * static_cast<int64_t>(sizeof(float)));
  if (all * g.result() == 0) return true;
  Images images;
  images.words = words;
  images.values = x;
  if (!Read(pool, g, images)) return false;
  const Plan plan(g);
  const Dense dense(g);
  const int64_t size = g.all_weights();
  std::vector<char> is_dense(static_cast<size_t>(all), 0);
  bool any_dense = false, any_events = false;
  for (int64_t v = 0; v < g.weights; ++v) {
    const bool is_finite = IsFinite(w + v * size, size);
    for (int64_t m = v * g.images; m < (v + 1) * g.images; ++m) {
      const bool many = images.counts[m] * kShareForward > g.image() || !is_finite;
      is_dense[static_cast<size_t>(m)] = many;
      (many ? any_dense : any_events) = true;
    }
  }
  const auto listed = Uninitialised<float>(any_events ? g.weights * size : 0);
  const auto panels = Uninitialised<float>(any_dense ? g.weights * dense.size() : 0);
  for (int64_t v = 0; v < g.weights; ++v) {
    const float* from = w + v * size;
    if (any_events) {
      plan.Each([&](int64_t given, int64_t at) {
        std::copy_n(from + given, g.features_of_group(), listed.get() + v * size + at);
      });
    }
    if (any_dense) {
      dense.Each([&](int64_t given, int64_t at, int64_t width) {
        float* to = panels.get() + v * dense.size() + at;
        std::copy_n(from + given, width, to);
        std::fill_n(to + width, dense.columns - width, 0.0f);
      });
    }
  }
  const int64_t part =
      PartRows(pool, all, g.h.out(), g.w.out() * g.features * 4, g.h.window);
  const int64_t parts = Blocks(g.h.out(), part);
  const int64_t most = (part - 1) * g.h.stride + g.h.reach();
  const std::vector<int64_t> where = dense.Where();
  struct Scratch {
    Array<float> image, some;
  };
  const auto make = [&] {
    return Scratch{Uninitialised<float>(any_dense ? dense.room(most) : 0),
                   Uninitialised<float>(any_dense ? g.row() + 2 * kWord : 0)};
  };
  return ParallelTasks(pool, all * parts, make, [&](Scratch& scratch, int64_t task) {
    const int64_t image = task / parts, v = image / g.images;
    const int64_t from = task % parts * part, to = std::min(g.h.out(), from + part);
    const float* offset = bias == nullptr ? nullptr : bias + v * g.features;
    float* out = y + image * g.result() + from * g.w.out() * g.features;
    const int64_t places = (to - from) * g.w.out();
    if (is_dense[static_cast<size_t>(image)] == 0) {
      if (offset == nullptr) {
        std::fill_n(out, places * g.features, 0.0f);
      } else {
        Repeat(offset, g.features, places, out);
      }
      const int64_t first = std::max<int64_t>(0, from * g.h.stride - g.h.before);
      const int64_t last =
          std::min(g.h.size, (to - 1) * g.h.stride + g.h.reach() - g.h.before);
      const float* values = x == nullptr ? nullptr : x + image * g.image();
      const EventArgs args{&plan,   images.words + image * Blocks(g.image(), kWord),
                           values,  first,
                           last,    from,
                           to,      listed.get() + v * size,
                           nullptr, out};
      if (values == nullptr) {
        RunOnWidest<Events<AddWeights<false>>>(args);
      } else {
        RunOnWidest<Events<AddWeights<true>>>(args);
      }
      return;
    }
    const int64_t top = from * g.h.stride;
    dense.Fill(images, image, top, (to - 1) * g.h.stride + g.h.reach(),
               scratch.image.get(), scratch.some.get());
    float nowhere[kWideTile] = {};
    for (int64_t group = 0; group < g.groups; ++group) {
      for (int64_t panel = 0; panel < dense.panels; ++panel) {
        const int64_t feature = group * g.features_of_group() + panel * dense.columns;
        float begin[kWideTile] = {};
        if (offset != nullptr) {
          std::copy_n(offset + feature, dense.width(panel), begin);
        }
        PlaceArgs args;
        args.begin = dense.begin.data();
        args.length = dense.length.data();
        args.runs = static_cast<int64_t>(dense.begin.size());
        args.b = panels.get() + v * dense.size() + dense.at(group, panel);
        args.columns = dense.columns;
        args.start = begin;
        args.width = dense.width(panel);
        for (int64_t p = 0; p < places; p += kTileRows) {
          for (int64_t r = 0; r < kTileRows; ++r) {
            const int64_t place = std::min(p + r, places - 1);
            args.a[r] = scratch.image.get() + where[static_cast<size_t>(place)] +
                        group * g.channels_of_group();
            args.c[r] = p + r < places ? out + place * g.features + feature : nowhere;
          }
          MultiplyPlaces(args);
        }
      }
    }
  });
}

}  // namespace conv
}  // namespace spikejax

#endif  // SPIKEJAX_CONV_CONV_FORWARD_H_

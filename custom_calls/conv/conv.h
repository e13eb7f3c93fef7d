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
#include <cstring>
#include <vector>

#include "base/isa.h"
#include "base/memory.h"
#include "bits/bit_events.h"
#include "bits/events.h"
#include "bits/spike_pack.h"
#include "conv/conv_dense.h"
#include "conv/conv_events.h"
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

struct AddRowsArgs {
  const float* from;
  int64_t rows, columns;
  float* total;  // (columns,), added to
};

struct AddRows {
  static SPIKEJAX_INLINE void Run(const AddRowsArgs& args) {
    for (int64_t r = 0; r < args.rows; ++r) {
      const float* from = args.from + r * args.columns;
      for (int64_t j = 0; j < args.columns; ++j) args.total[j] += from[j];
    }
  }
};

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

// The sizes of blocks of a dense product.
struct Dense {
  explicit Dense(const Geometry& geometry)
      : g(geometry),
        columns(TileColumns(g.features_of_group())),
        panels(Blocks(g.features_of_group(), columns)),
        row((g.w.padded()) * g.channels) {
    const int64_t inputs = g.channels_of_group();
    const bool joins = g.groups == 1 && g.w.dilation == 1;
    for (int64_t i = 0; i < g.h.window; ++i) {
      for (int64_t j = 0; j < (joins ? 1 : g.w.window); ++j) {
        begin.push_back(i * g.h.dilation * row + j * g.w.dilation * g.channels);
        length.push_back(joins ? g.w.window * inputs : inputs);
      }
    }
  }

  int64_t size() const { return g.groups * panels * g.depth() * columns; }
  int64_t at(int64_t group, int64_t panel) const {
    return (group * panels + panel) * g.depth() * columns;
  }
  int64_t width(int64_t panel) const {
    return std::min(columns, g.features_of_group() - panel * columns);
  }

  // Calls visit(weights as given, weights in panels, width) for every run of features.
  template <typename Visit>
  void Each(const Visit& visit) const {
    for (int64_t group = 0; group < g.groups; ++group) {
      for (int64_t panel = 0; panel < panels; ++panel) {
        for (int64_t p = 0; p < g.depth(); ++p) {
          visit(p * g.features + group * g.features_of_group() + panel * columns,
                at(group, panel) + p * columns, width(panel));
        }
      }
    }
  }

  // Where the patches of all places begin.
  std::vector<int64_t> Where() const {
    std::vector<int64_t> where;
    for (int64_t i = 0; i < g.h.out(); ++i) {
      for (int64_t j = 0; j < g.w.out(); ++j) {
        where.push_back(i * g.h.stride * row + j * g.w.stride * g.channels);
      }
    }
    return where;
  }

  // Rows [first, last) of an image with its padding, and room behind them.
  int64_t room(int64_t rows) const { return rows * row + kTileRows; }
  void Fill(const Images& images, int64_t image, int64_t first, int64_t last, float* to,
            float* some) const {
    std::fill_n(to, room(last - first), 0.0f);
    const int64_t begin = std::max(first, g.h.before);
    const int64_t end = std::min(last, g.h.before + g.h.size);
    for (int64_t h = begin; h < end; ++h) {
      const int64_t entry = (h - g.h.before) * g.row();
      const float* from;
      if (images.values != nullptr) {
        from = images.values + image * g.image() + entry;
      } else {
        const int64_t word = entry / kWord;
        RunOnWidest<spike_pack::Unpack<float>>(spike_pack::UnpackArgs<float>{
            images.words + image * Blocks(g.image(), kWord) + word, 1,
            entry + g.row() - word * kWord, some});
        from = some + entry % kWord;
      }
      std::copy_n(from, g.row(), to + (h - first) * row + g.w.before * g.channels);
    }
  }

  const Geometry g;
  int64_t columns, panels, row;
  std::vector<int64_t> begin, length;
};

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
        for (int64_t p = 0; p < places; ++p) {
          std::copy_n(offset, g.features, out + p * g.features);
        }
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

#endif  // SPIKEJAX_CONV_CONV_H_

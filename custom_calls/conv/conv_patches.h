// What a dense product goes through: patches of images with their padding, and panels
// of weights.
#ifndef SPIKEJAX_CONV_CONV_PATCHES_H_
#define SPIKEJAX_CONV_CONV_PATCHES_H_

#include <algorithm>
#include <cstdint>
#include <vector>

#include "base/isa.h"
#include "bits/spike_pack.h"
#include "conv/conv.h"
#include "conv/conv_dense.h"
#include "conv/geometry.h"

namespace spikejax {
namespace conv {

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

}  // namespace conv
}  // namespace spikejax

#endif  // SPIKEJAX_CONV_CONV_PATCHES_H_

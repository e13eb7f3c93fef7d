// What a convolution goes over, and which weights meet where.
//
// Images lie channels last; an image of bits is one row of words over all of its axes.
// Lines are images of one row.
#ifndef SPIKEJAX_CONV_GEOMETRY_H_
#define SPIKEJAX_CONV_GEOMETRY_H_

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include "bits/events.h"

namespace spikejax {
namespace conv {

// One axis of space: the input's size, and how the window goes over it.
struct Axis {
  int64_t size = 1, window = 1, stride = 1, dilation = 1, before = 0, after = 0;

  int64_t reach() const { return dilation * (window - 1) + 1; }
  int64_t padded() const { return size + before + after; }
  int64_t out() const {
    return padded() < reach() ? 0 : (padded() - reach()) / stride + 1;
  }
};

struct Geometry {
  int64_t images = 0, weights = 1;  // images of each of so many windows
  Axis h, w;
  int64_t channels = 0, features = 0, groups = 1;

  int64_t row() const { return w.size * channels; }  // entries of a row of an image
  int64_t image() const { return h.size * row(); }
  int64_t places() const { return h.out() * w.out(); }
  int64_t result() const { return places() * features; }
  int64_t channels_of_group() const { return channels / groups; }
  int64_t features_of_group() const { return features / groups; }
  int64_t points() const { return h.window * w.window; }
  int64_t depth() const { return points() * channels_of_group(); }
  int64_t all_weights() const { return depth() * features; }
};

// Where one place of an axis is seen: by some points of the window, at as many places
// of the result, one after the other.
struct Run {
  int64_t point, out, count;
};

// The runs of every place of an axis. Points may be put in another order, so that those
// that see a place at neighbours of the result are neighbours, too: then what they add
// is one run of numbers.
class Runs {
 public:
  Runs(const Axis& axis, bool joins) : order_(static_cast<size_t>(axis.window)) {
    std::vector<int64_t> points(static_cast<size_t>(axis.window));
    for (int64_t p = 0; p < axis.window; ++p) points[static_cast<size_t>(p)] = p;
    if (joins) {
      const auto key = [&](int64_t p) {
        return std::pair(p * axis.dilation % axis.stride, -p);
      };
      std::sort(points.begin(), points.end(),
                [&](int64_t a, int64_t b) { return key(a) < key(b); });
    }
    for (int64_t k = 0; k < axis.window; ++k) {
      order_[static_cast<size_t>(points[static_cast<size_t>(k)])] = k;
    }
    const int64_t out = axis.out();
    begin_.push_back(0);
    for (int64_t at = 0; at < axis.size; ++at) {
      const size_t first = runs_.size();
      for (int64_t p = axis.window - 1; p >= 0; --p) {
        const int64_t from = at + axis.before - p * axis.dilation;
        if (from < 0 || from % axis.stride != 0 || from / axis.stride >= out) continue;
        const int64_t point = order_[static_cast<size_t>(p)];
        if (joins && runs_.size() > first) {
          Run& last = runs_.back();
          if (last.point + last.count == point &&
              last.out + last.count == from / axis.stride) {
            ++last.count;
            continue;
          }
        }
        runs_.push_back({point, from / axis.stride, 1});
      }
      begin_.push_back(static_cast<int64_t>(runs_.size()));
    }
  }

  const Run* begin(int64_t at) const {
    return runs_.data() + begin_[static_cast<size_t>(at)];
  }
  const Run* end(int64_t at) const { return begin(at + 1); }
  int64_t order(int64_t point) const { return order_[static_cast<size_t>(point)]; }

 private:
  std::vector<Run> runs_;
  std::vector<int64_t> begin_, order_;
};

// A channel of a place in a row.
struct Place {
  int32_t column, channel;
};

// What kernels look up.
struct Plan {
  explicit Plan(const Geometry& geometry)
      : g(geometry), rows(g.h, false), columns(g.w, g.groups == 1) {
    places.reserve(static_cast<size_t>(g.row()));
    for (int64_t w = 0; w < g.w.size; ++w) {
      for (int64_t k = 0; k < g.channels; ++k) {
        places.push_back({static_cast<int32_t>(w), static_cast<int32_t>(k)});
      }
    }
  }

  // Where the weights of a channel, a row and a point of the window lie for events.
  int64_t at(int64_t channel, int64_t row, int64_t point) const {
    return ((channel * g.h.window + row) * g.w.window + point) * g.features_of_group();
  }

  // Calls visit(weights as given, weights for events) for every run of features.
  template <typename Visit>
  void Each(const Visit& visit) const {
    const int64_t inputs = g.channels_of_group(), outputs = g.features_of_group();
    for (int64_t i = 0; i < g.h.window; ++i) {
      for (int64_t j = 0; j < g.w.window; ++j) {
        for (int64_t k = 0; k < inputs; ++k) {
          const int64_t given = ((i * g.w.window + j) * inputs + k) * g.features;
          for (int64_t group = 0; group < g.groups; ++group) {
            visit(given + group * outputs, at(group * inputs + k, i, columns.order(j)));
          }
        }
      }
    }
  }

  const Geometry g;
  Runs rows, columns;
  std::vector<Place> places;
};

}  // namespace conv
}  // namespace spikejax

#endif  // SPIKEJAX_CONV_GEOMETRY_H_

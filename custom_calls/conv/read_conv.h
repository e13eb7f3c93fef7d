// Checks of the arrays of a convolution.
#ifndef SPIKEJAX_CONV_READ_CONV_H_
#define SPIKEJAX_CONV_READ_CONV_H_

#include <cstdint>
#include <initializer_list>
#include <string>

#include "conv/geometry.h"
#include "runtime/checks.h"
#include "runtime/dispatch.h"
#include "xla/ffi/api/ffi.h"

namespace spikejax {
namespace conv {

// What a window does on both axes, and the sizes that bits do not tell.
struct Window {
  int64_t height, width, stride_h, stride_w, dilation_h, dilation_w;
  int64_t top, bottom, left, right, groups;
};

// The product of sizes, or -1 where it is negative or larger than what ids can count.
inline int64_t Product(std::initializer_list<int64_t> sizes) {
  constexpr int64_t kMost = int64_t{1} << 31;
  int64_t product = 1;
  for (int64_t size : sizes) {
    if (size < 0 || size >= kMost) return -1;
    product *= size;
    if (product >= kMost) return -1;
  }
  return product;
}

inline bool Is(Dims dims, std::initializer_list<int64_t> sizes) {
  return dims.size() == sizes.size() &&
         std::equal(sizes.begin(), sizes.end(), dims.begin());
}

// The geometry of w (G, H, W, K / groups, N) and y (G, R, H, W, N).
inline ffi::Error Read(const char* operation, const Window& a, Dims w, Dims y,
                       Geometry& g) {
  constexpr int64_t kMost = int64_t{1} << 20;
  const std::string got = "w " + Text(w) + ", y " + Text(y);
  if (w.size() != 5 || y.size() != 5 || w[0] != y[0] || w[4] != y[4]) {
    return Expected(operation, "w (G, H, W, K, N) and y (G, R, H, W, N)", got);
  }
  g.weights = y[0];
  g.images = y[1];
  g.h = {a.height, w[1], a.stride_h, a.dilation_h, a.top, a.bottom};
  g.w = {a.width, w[2], a.stride_w, a.dilation_w, a.left, a.right};
  g.features = w[4];
  g.groups = a.groups;
  for (const Axis& axis : {g.h, g.w}) {
    for (int64_t least : {axis.window, axis.stride, axis.dilation}) {
      if (least < 1 || least > kMost) {
        return Expected(operation, "a window, stride and dilation from 1 to 2**20",
                        std::to_string(least));
      }
    }
    for (int64_t least : {axis.size, axis.before, axis.after}) {
      if (least < 0 || least > kMost) {
        return Expected(operation, "a size and padding from 0 to 2**20",
                        std::to_string(least));
      }
    }
  }
  if (g.groups < 1 || g.features % g.groups != 0) {
    return Expected(operation, "groups that divide the features",
                    std::to_string(g.groups));
  }
  g.channels = w[3] * g.groups;
  // Some room for what is padded to whole tiles.
  const bool fits =
      Product({64, w[3], g.groups}) >= 0 && Product({16, g.features}) >= 0 &&
      Product({g.h.padded() + 1, g.w.padded() + 1, g.channels + 64}) >= 0 &&
      Product({w[1], w[2], w[3] + 64, g.features + 64}) >= 0 &&
      Product({g.h.padded(), g.w.padded(), g.features + 64}) >= 0;
  if (!fits) return Expected(operation, "images and weights of fewer numbers", got);
  if (y[2] != g.h.out() || y[3] != g.w.out()) {
    return Expected(operation,
                    "y of " + std::to_string(g.h.out()) + " x " +
                        std::to_string(g.w.out()) + " places",
                    got);
  }
  return ffi::Error::Success();
}

// Images as words (G, R, ceil(H W K / 32)), or as numbers (G, R, H, W, K).
inline ffi::Error ReadImages(const char* operation, const Geometry& g,
                             ffi::AnyBuffer images, const uint32_t*& words,
                             const float*& x) {
  const Dims dims = images.dimensions();
  if (images.element_type() == ffi::DataType::U32) {
    if (!Is(dims, {g.weights, g.images, Blocks(g.image(), kWord)})) {
      return Expected(operation,
                      "words (G, R, " + std::to_string(Blocks(g.image(), kWord)) + ")",
                      Text(dims));
    }
    words = Data<uint32_t>(images);
    return ffi::Error::Success();
  }
  ffi::Error error =
      SameType(operation, "images", images.element_type(), ffi::DataType::F32);
  if (error.success() &&
      !Is(dims, {g.weights, g.images, g.h.size, g.w.size, g.channels})) {
    error = Expected(operation, "images (G, R, H, W, K) as attributes say", Text(dims));
  }
  x = Data<float>(images);
  return error;
}

}  // namespace conv
}  // namespace spikejax

#endif  // SPIKEJAX_CONV_READ_CONV_H_

// Checks of the matrices of a product.
#ifndef SPIKEJAX_READ_PRODUCT_H_
#define SPIKEJAX_READ_PRODUCT_H_

#include <algorithm>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include "bits/events.h"
#include "matmul/product.h"
#include "runtime/checks.h"
#include "runtime/dispatch.h"
#include "xla/ffi/api/ffi.h"

namespace spikejax {

// `result` names which of x, w, y is written, and so has every leading axis full.
inline ffi::Error Read(const std::string& operation, Dims x, Dims w, Dims y,
                       char result, Product& product) {
  const size_t rank = x.size();
  const bool sizes_agree = rank >= 2 && w.size() == rank && y.size() == rank &&
                           x[rank - 2] == y[rank - 2] && x[rank - 1] == w[rank - 2] &&
                           w[rank - 1] == y[rank - 1];
  const std::string got = "x " + Text(x) + ", w " + Text(w) + ", y " + Text(y);
  if (!sizes_agree) {
    return Expected(operation, "x (..., R, K), w (..., K, N), y (..., R, N)", got);
  }
  constexpr int64_t kMost = std::numeric_limits<int32_t>::max();
  if (x[rank - 1] > kMost || w[rank - 1] > kMost) {
    return Expected(operation, "fewer than 2**31 inputs and outputs", got);
  }
  product.rows = x[rank - 2];
  product.inputs = x[rank - 1];
  product.outputs = w[rank - 1];
  product.x_of = product.w_of = product.y_of = {0};
  const Dims written = result == 'x' ? x : result == 'w' ? w : y;
  for (size_t axis = 0; axis + 2 < rank; ++axis) {
    int64_t size = 1;  // of the arguments
    for (char name : {'x', 'w', 'y'}) {
      const Dims& dims = name == 'x' ? x : name == 'w' ? w : y;
      if (name != result && dims[axis] != 1) size = dims[axis];
    }
    for (const Dims& dims : {x, w, y}) {
      if (dims[axis] != size && dims[axis] != 1) {
        return Expected(operation, "leading axes of size 1 or one common size", got);
      }
    }
    if (written[axis] != size) {
      return Expected(operation, "a result with all leading axes", got);
    }
    const auto extend = [&](std::vector<int64_t>& of, int64_t& groups, int64_t d) {
      std::vector<int64_t> longer;
      longer.reserve(of.size() * size);
      for (int64_t g : of) {
        for (int64_t i = 0; i < size; ++i) longer.push_back(g * d + (d == 1 ? 0 : i));
      }
      of.swap(longer);
      groups *= d;
    };
    extend(product.x_of, product.x_groups, x[axis]);
    extend(product.w_of, product.w_groups, w[axis]);
    extend(product.y_of, product.y_groups, y[axis]);
  }
  // One w for every x and y: the leading axes are only more rows.
  const int64_t groups = product.groups();
  if (product.w_groups == 1 && product.x_groups == groups &&
      product.y_groups == groups && result != 'w') {
    product.rows *= groups;
    product.x_groups = product.y_groups = 1;
    product.x_of = product.w_of = product.y_of = {0};
  }
  return ffi::Error::Success();
}

// The dimensions of the bits that `words` hold, if there are the right number.
inline ffi::Error Unpacked(const char* operation, const char* name,
                           ffi::AnyBuffer words, int64_t columns,
                           std::vector<int64_t>& dims) {
  const Dims have = words.dimensions();
  dims.assign(have.begin(), have.end());
  ffi::Error error =
      SameType(operation, name, words.element_type(), ffi::DataType::U32);
  if (error.success() && (dims.empty() || dims.back() != Blocks(columns, kWord))) {
    return Expected(operation,
                    std::string(name) + " with " +
                        std::to_string(Blocks(columns, kWord)) + " words for " +
                        std::to_string(columns) + " inputs",
                    Text(have));
  }
  if (error.success()) dims.back() = columns;
  return error;
}

inline int64_t Axis(Dims dims, size_t from_last) {
  return dims.size() >= from_last ? dims[dims.size() - from_last] : 0;
}

inline Dims View(const std::vector<int64_t>& dims) {
  return Dims(dims.data(), dims.size());
}

// Whether `vector` has the dimensions of `matrix` without its inputs.
inline bool IsRowOf(Dims vector, Dims matrix) {
  if (vector.size() + 1 != matrix.size()) return false;
  for (size_t i = 0; i < vector.size(); ++i) {
    if (vector[i] != matrix[i + 1 == vector.size() ? i + 1 : i]) return false;
  }
  return true;
}

}  // namespace spikejax

#endif  // SPIKEJAX_READ_PRODUCT_H_

// Checks that a handler makes before it touches memory.
#ifndef SPIKEJAX_CHECKS_H_
#define SPIKEJAX_CHECKS_H_

#include <cstdint>
#include <exception>
#include <limits>
#include <new>
#include <sstream>
#include <string>
#include <vector>

#include "xla/ffi/api/ffi.h"

namespace spikejax {

namespace ffi = xla::ffi;

using Dims = ffi::AnyBuffer::Dimensions;

inline std::string Text(Dims dims) {
  std::string text = "(";
  for (size_t i = 0; i < dims.size(); ++i) {
    text += (i ? ", " : "") + std::to_string(dims[i]);
  }
  return text + (dims.size() == 1 ? ",)" : ")");
}

inline std::string Text(ffi::DataType type) {
  std::ostringstream text;
  text << type;
  return text.str();
}

inline ffi::Error Expected(const std::string& operation, const std::string& what,
                           const std::string& got) {
  return ffi::Error::InvalidArgument(operation + ": expected " + what + ", got " +
                                     got);
}

// Nothing is thrown across the boundary to XLA.
template <typename F>
ffi::Error Guard(const char* operation, const F& body) {
  try {
    return body();
  } catch (const std::bad_alloc&) {
    return ffi::Error(ffi::ErrorCode::kResourceExhausted,
                      std::string(operation) + ": out of memory");
  } catch (const std::exception& error) {
    return ffi::Error::Internal(std::string(operation) + ": " + error.what());
  } catch (...) {
    return ffi::Error::Internal(std::string(operation) + ": unknown failure");
  }
}

// The three matrices of a product y = x w, each with leading axes that
// broadcast: x (..., rows, inputs), w (..., inputs, outputs), y (..., rows,
// outputs). Group g of the broadcast leading axes takes matrix x_of[g] of x.
struct Product {
  int64_t rows = 0, inputs = 0, outputs = 0;
  int64_t x_groups = 1, w_groups = 1, y_groups = 1;
  std::vector<int64_t> x_of, w_of, y_of;

  int64_t groups() const { return static_cast<int64_t>(x_of.size()); }
};

// `result` names which of x, w, y is written, and so has every leading axis full.
inline ffi::Error Read(const std::string& operation, Dims x, Dims w, Dims y,
                       char result, Product& product) {
  const size_t rank = x.size();
  const bool sizes_agree =
      rank >= 2 && w.size() == rank && y.size() == rank &&
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

}  // namespace spikejax

#endif  // SPIKEJAX_CHECKS_H_

// The sizes of a product.
#ifndef SPIKEJAX_PRODUCT_H_
#define SPIKEJAX_PRODUCT_H_

#include <cstdint>
#include <vector>

namespace spikejax {

// The three matrices of a product y = x w, each with leading axes that
// broadcast: x (..., rows, inputs), w (..., inputs, outputs), y (..., rows,
// outputs). Group g of the broadcast leading axes takes matrix x_of[g] of x.
struct Product {
  int64_t rows = 0, inputs = 0, outputs = 0;
  int64_t x_groups = 1, w_groups = 1, y_groups = 1;
  std::vector<int64_t> x_of, w_of, y_of;

  int64_t groups() const { return static_cast<int64_t>(x_of.size()); }

  // Of all factors and the result.
  int64_t numbers() const {
    return x_groups * rows * inputs + w_groups * inputs * outputs +
           y_groups * rows * outputs;
  }
};

}  // namespace spikejax

#endif  // SPIKEJAX_PRODUCT_H_

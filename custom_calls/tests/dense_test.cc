// Dense products of panels against a sum for every number.
#include <cmath>
#include <cstdint>
#include <random>
#include <vector>

#include "dense/dense_product.h"
#include "tests/check.h"

namespace spikejax {
namespace {

TEST(PanelsAreMultiplied) {
  std::mt19937 random(1);
  std::uniform_real_distribution<float> uniform(-1.0f, 1.0f);
  for (int64_t rows : {1, 8, 9, 20}) {
    for (int64_t depth : {1, 32, 45}) {
      for (int64_t columns : {1, 31, 32, 70}) {
        std::vector<float> a(static_cast<size_t>(rows * depth));
        std::vector<float> b(static_cast<size_t>(depth * columns));
        for (float& x : a) x = uniform(random);
        for (float& x : b) x = uniform(random);
        const int64_t a_panel = depth * kPanelRows, b_panel = depth * kPanelColumns;
        std::vector<float> left(
            static_cast<size_t>(Blocks(rows, kPanelRows) * a_panel));
        std::vector<float> right(
            static_cast<size_t>(Blocks(columns, kPanelColumns) * b_panel));
        RunOnWidest<RowPanels>(
            RowPanelsArgs{a.data(), rows, depth, depth, left.data()});
        RunOnWidest<MatrixPanels<false>>(
            MatrixPanelsArgs{b.data(), depth, columns, columns, right.data()});
        std::vector<float> c(static_cast<size_t>(rows * columns), 1.0f);
        MultiplyDense({rows, depth, columns, left.data(), a_panel, right.data(),
                       b_panel, kPanelColumns, c.data(), columns});
        for (int64_t r = 0; r < rows; ++r) {
          for (int64_t n = 0; n < columns; ++n) {
            double sum = 1.0;
            for (int64_t k = 0; k < depth; ++k)
              sum += a[r * depth + k] * b[k * columns + n];
            CHECK(std::fabs(c[r * columns + n] - sum) < 1e-5);
          }
        }
      }
    }
  }
}

}  // namespace
}  // namespace spikejax

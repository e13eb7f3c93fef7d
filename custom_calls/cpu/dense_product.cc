// The one file in which a product and a sum may be rounded once (see CMakeLists.txt):
// a machine that has an instruction for it multiplies at twice the speed.

#include "spikejax/dense_product.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "spikejax/isa.h"

namespace spikejax {
namespace {

// One panel of A with one of B: blocks of C that stay in registers.
template <int64_t kRows, int64_t kColumns>
struct Panel {
  static SPIKEJAX_INLINE void Run(const DenseArgs& args) {
    for (int64_t r = 0; r < kPanelRows; r += kRows) {
      for (int64_t j = 0; j < kPanelColumns; j += kColumns) {
        Block(args.depth, args.a + r, args.b + j, args.b_stride,
              args.c + r * args.c_stride + j, args.c_stride);
      }
    }
  }

  static SPIKEJAX_INLINE void Block(int64_t depth, const float* __restrict a,
                                    const float* __restrict b, int64_t b_stride,
                                    float* __restrict c, int64_t c_stride) {
    float sum[kRows][kColumns];
    for (int64_t r = 0; r < kRows; ++r) {
      for (int64_t j = 0; j < kColumns; ++j) sum[r][j] = c[r * c_stride + j];
    }
    for (int64_t p = 0; p < depth; ++p, a += kPanelRows, b += b_stride) {
#if defined(__GNUC__)
#pragma GCC unroll 16
#endif
      for (int64_t r = 0; r < kRows; ++r) {
        for (int64_t j = 0; j < kColumns; ++j) sum[r][j] += a[r] * b[j];
      }
    }
    for (int64_t r = 0; r < kRows; ++r) {
      for (int64_t j = 0; j < kColumns; ++j) c[r * c_stride + j] = sum[r][j];
    }
  }
};

void MultiplyPanels(const DenseArgs& args) {
#if defined(SPIKEJAX_AVX512)
  if (HasAvx512()) return RunAvx512<Panel<8, 32>>(args);
#endif
  RunOnWidest<Panel<4, 16>>(args);
}

}  // namespace

void MultiplyDense(const DenseArgs& args) {
  constexpr int64_t kDepth = 256;  // of a panel of B that stays in L1
  float edge[kPanelRows * kPanelColumns];
  for (int64_t p = 0; p < args.depth; p += kDepth) {
    for (int64_t j = 0; j < args.columns; j += kPanelColumns) {
      for (int64_t r = 0; r < args.rows; r += kPanelRows) {
        DenseArgs panel = args;
        panel.depth = std::min(kDepth, args.depth - p);
        panel.a += r / kPanelRows * args.a_panel + p * kPanelRows;
        panel.b += j / kPanelColumns * args.b_panel + p * args.b_stride;
        panel.c += r * args.c_stride + j;
        const int64_t rows = std::min(kPanelRows, args.rows - r);
        const int64_t width = std::min(kPanelColumns, args.columns - j);
        if (rows == kPanelRows && width == kPanelColumns) {
          MultiplyPanels(panel);
          continue;
        }
        float* c = panel.c;
        panel.c = edge;
        panel.c_stride = kPanelColumns;
        std::fill_n(edge, kPanelRows * kPanelColumns, 0.0f);
        for (int64_t k = 0; k < rows; ++k) {
          std::memcpy(edge + k * kPanelColumns, c + k * args.c_stride, width * 4);
        }
        MultiplyPanels(panel);
        for (int64_t k = 0; k < rows; ++k) {
          std::memcpy(c + k * args.c_stride, edge + k * kPanelColumns, width * 4);
        }
      }
    }
  }
}

}  // namespace spikejax

// The one file in which a product and a sum may be rounded once (see CMakeLists.txt):
// a machine that has an instruction for it multiplies at twice the speed.

#include "dense/dense_product.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "base/isa.h"
#include "base/lanes.h"
#include "bits/events.h"
#include "matmul/gather.h"

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

// As MultiplyListed.
struct Listed {
  static constexpr int64_t kParts = 32;

  static SPIKEJAX_INLINE void Run(const ListedArgs& args) {
    float padded[kPiece] = {};
    for (int64_t n = 0; n < args.lists; ++n) {
      const float* b = args.b + n * args.stride;
      if (args.width < kPiece) {
        std::memcpy(padded, b, args.width * sizeof(float));
        b = padded;
      }
      for (int64_t e = args.begin[n]; e < args.begin[n + 1]; e += kListed) {
        for (int64_t r = 0; r < kListed; ++r) {
          const float dot = Dot(args.a + args.row[e + r] * kPiece, b);
          args.out[e + r] = args.adds ? args.out[e + r] + dot : dot;
        }
      }
    }
  }

  static SPIKEJAX_INLINE float Dot(const float* a, const float* b) {
    float sum[kParts] = {};
    for (int64_t n = 0; n < kPiece; n += kParts) {
      for (int64_t j = 0; j < kParts; ++j) sum[j] += a[n + j] * b[n + j];
    }
    for (int64_t j = 0; j < 16; ++j) sum[j] += sum[j + 16];
    for (int64_t j = 0; j < 8; ++j) sum[j] += sum[j + 8];
    for (int64_t j = 0; j < 4; ++j) sum[j] += sum[j + 4];
    return (sum[0] + sum[1]) + (sum[2] + sum[3]);
  }
};

#if defined(SPIKEJAX_AVX512)

// The same, the piece of b in registers.
SPIKEJAX_AVX512 void ListedAvx512(const ListedArgs& args) {
  constexpr int64_t kVectors = kPiece / 16;
  constexpr __mmask16 kOfFour = 0xf;
  static_assert(kListed == 4);
  for (int64_t n = 0; n < args.lists; ++n) {
    const float* from = args.b + n * args.stride;
    Prefetch(from, 4 * args.stride * sizeof(float), kPiece * sizeof(float));
    __m512 b[kVectors];
    for (int64_t v = 0; v < kVectors; ++v) {
      const int64_t left = std::clamp<int64_t>(args.width - 16 * v, 0, 16);
      b[v] = _mm512_maskz_loadu_ps(static_cast<__mmask16>((1u << left) - 1),
                                   from + 16 * v);
    }
    for (int64_t e = args.begin[n]; e < args.begin[n + 1]; e += kListed) {
      __m512 sum[kListed];
      for (int64_t r = 0; r < kListed; ++r) {
        const float* a = args.a + args.row[e + r] * kPiece;
        sum[r] = _mm512_mul_ps(_mm512_loadu_ps(a), b[0]);
        for (int64_t v = 1; v < kVectors; ++v) {
          sum[r] = _mm512_fmadd_ps(_mm512_loadu_ps(a + 16 * v), b[v], sum[r]);
        }
      }
      __m512 dots = SumsOfFour(sum[0], sum[1], sum[2], sum[3]);
      if (args.adds) dots = _mm512_add_ps(LoadLanes(args.out + e, kOfFour), dots);
      _mm512_mask_storeu_ps(args.out + e, kOfFour, dots);
    }
  }
}

#endif

}  // namespace

void MultiplyListed(const ListedArgs& args) {
#if defined(SPIKEJAX_AVX512)
  if (HasAvx512()) return ListedAvx512(args);
#endif
  RunOnWidest<Listed>(args);
}

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

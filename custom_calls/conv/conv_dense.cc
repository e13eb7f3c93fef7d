// A product and a sum may be rounded once here (see CMakeLists.txt).
//
// Blocks are written of vectors by hand, for every set of instructions: compilers put
// those of few columns into memory.

#include "conv/conv_dense.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "base/isa.h"
#include "base/lanes.h"

namespace spikejax {
namespace conv {
namespace {

// Four numbers: a vector of every CPU.
#if defined(__GNUC__) || defined(__clang__)
using Four = float __attribute__((vector_size(16)));
#else
struct Four {
  float at[4];
};
inline Four operator*(float x, Four a) {
  for (float& y : a.at) y *= x;
  return a;
}
inline Four& operator+=(Four& a, Four b) {
  for (int j = 0; j < 4; ++j) a.at[j] += b.at[j];
  return a;
}
#endif

inline Four LoadFour(const float* from) {
  Four x;
  std::memcpy(&x, from, sizeof(x));
  return x;
}

constexpr int kRows = 4, kFours = 4;  // of a block
constexpr int64_t kColumns = 4 * kFours;

void PlacesOfFours(const PlaceArgs& args, int64_t r0, int64_t j0) {
  const int64_t width = std::clamp<int64_t>(args.width - j0, 0, kColumns);
  if (width == 0) return;
  float edge[kRows][kColumns] = {};
  Four sum[kRows][kFours];
  for (int r = 0; r < kRows; ++r) {
    const float* from = args.start == nullptr ? args.c[r0 + r] : args.start;
    std::memcpy(edge[r], from + j0, static_cast<size_t>(width) * sizeof(float));
    for (int v = 0; v < kFours; ++v) sum[r][v] = LoadFour(edge[r] + 4 * v);
  }
  const float* b = args.b + j0;
  for (int64_t s = 0; s < args.runs; ++s) {
    const float* a[kRows];
    for (int r = 0; r < kRows; ++r) a[r] = args.a[r0 + r] + args.begin[s];
    for (int64_t p = 0; p < args.length[s]; ++p, b += args.columns) {
      const Four row[kFours] = {LoadFour(b), LoadFour(b + 4), LoadFour(b + 8),
                                LoadFour(b + 12)};
      for (int r = 0; r < kRows; ++r) {
        for (int v = 0; v < kFours; ++v) sum[r][v] += a[r][p] * row[v];
      }
    }
  }
  for (int r = 0; r < kRows; ++r) {
    std::memcpy(edge[r], sum[r], sizeof(edge[r]));
    std::memcpy(args.c[r0 + r] + j0, edge[r],
                static_cast<size_t>(width) * sizeof(float));
  }
}

void PointsOfFours(const PointArgs& args, int64_t r0, int64_t j0) {
  Four sum[kRows][kFours] = {};
  const float* b = args.b + j0;
  for (int64_t p = 0; p < args.places; ++p, b += args.b_stride) {
    const float* a = args.a + args.begin[p] + r0;
    const Four row[kFours] = {LoadFour(b), LoadFour(b + 4), LoadFour(b + 8),
                              LoadFour(b + 12)};
    for (int r = 0; r < kRows; ++r) {
      for (int v = 0; v < kFours; ++v) sum[r][v] += a[r] * row[v];
    }
  }
  for (int64_t r = 0; r < std::min<int64_t>(kRows, args.rows - r0); ++r) {
    float* to = args.c + (r0 + r) * args.c_stride + j0;
    for (int v = 0; v < kFours; ++v) {
      Four old = LoadFour(to + 4 * v);
      old += sum[r][v];
      std::memcpy(to + 4 * v, &old, sizeof(old));
    }
  }
}

#if defined(SPIKEJAX_AVX512)

template <int kVectors>
SPIKEJAX_AVX512 void PlacesAvx512(const PlaceArgs& args) {
  __mmask16 lanes[kVectors];
  __m512 sum[kTileRows][kVectors];
  for (int v = 0; v < kVectors; ++v) {
    const int64_t left = std::clamp<int64_t>(args.width - 16 * v, 0, 16);
    lanes[v] = static_cast<__mmask16>((1u << left) - 1);
    for (int r = 0; r < kTileRows; ++r) {
      const float* from = args.start == nullptr ? args.c[r] : args.start;
      sum[r][v] = LoadLanes(from + 16 * v, lanes[v]);
    }
  }
  const float* b = args.b;
  for (int64_t s = 0; s < args.runs; ++s) {
    const float* a[kTileRows];
    for (int r = 0; r < kTileRows; ++r) a[r] = args.a[r] + args.begin[s];
    for (int64_t p = 0; p < args.length[s]; ++p, b += 16 * kVectors) {
      __m512 row[kVectors];
      for (int v = 0; v < kVectors; ++v) row[v] = _mm512_loadu_ps(b + 16 * v);
      for (int r = 0; r < kTileRows; ++r) {
        const __m512 x = _mm512_set1_ps(a[r][p]);
        for (int v = 0; v < kVectors; ++v)
          sum[r][v] = _mm512_fmadd_ps(x, row[v], sum[r][v]);
      }
    }
  }
  for (int r = 0; r < kTileRows; ++r) {
    for (int v = 0; v < kVectors; ++v) {
      _mm512_mask_storeu_ps(args.c[r] + 16 * v, lanes[v], sum[r][v]);
    }
  }
}

template <int kVectors>
SPIKEJAX_AVX512 void PointsAvx512(const PointArgs& args) {
  __m512 sum[kTileRows][kVectors];
  for (int r = 0; r < kTileRows; ++r) {
    for (int v = 0; v < kVectors; ++v) sum[r][v] = _mm512_setzero_ps();
  }
  const float* b = args.b;
  for (int64_t p = 0; p < args.places; ++p, b += args.b_stride) {
    const float* a = args.a + args.begin[p];
    __m512 row[kVectors];
    for (int v = 0; v < kVectors; ++v) row[v] = _mm512_loadu_ps(b + 16 * v);
    for (int r = 0; r < kTileRows; ++r) {
      const __m512 x = _mm512_set1_ps(a[r]);
      for (int v = 0; v < kVectors; ++v)
        sum[r][v] = _mm512_fmadd_ps(x, row[v], sum[r][v]);
    }
  }
  for (int64_t r = 0; r < args.rows; ++r) {
    float* to = args.c + r * args.c_stride;
    for (int v = 0; v < kVectors; ++v) {
      const __m512 old = _mm512_loadu_ps(to + 16 * v);
      _mm512_storeu_ps(to + 16 * v, _mm512_add_ps(old, sum[r][v]));
    }
  }
}

#define SPIKEJAX_AVX2 __attribute__((target("avx2,fma")))

SPIKEJAX_AVX2 void PlacesAvx2(const PlaceArgs& args, int64_t r0, int64_t j0) {
  const int64_t width = std::clamp<int64_t>(args.width - j0, 0, kColumns);
  if (width == 0) return;
  const size_t bytes = static_cast<size_t>(width) * sizeof(float);
  const bool is_whole = width == kColumns;
  __m256 sum[kRows][2];
  for (int r = 0; r < kRows; ++r) {
    const float* from = (args.start == nullptr ? args.c[r0 + r] : args.start) + j0;
    float edge[kColumns] = {};
    if (!is_whole) {
      std::memcpy(edge, from, bytes);
      from = edge;
    }
    for (int v = 0; v < 2; ++v) sum[r][v] = _mm256_loadu_ps(from + 8 * v);
  }
  const float* b = args.b + j0;
  for (int64_t s = 0; s < args.runs; ++s) {
    const float* a[kRows];
    for (int r = 0; r < kRows; ++r) a[r] = args.a[r0 + r] + args.begin[s];
    for (int64_t p = 0; p < args.length[s]; ++p, b += args.columns) {
      __m256 row[2];
      for (int v = 0; v < 2; ++v) row[v] = _mm256_loadu_ps(b + 8 * v);
      for (int r = 0; r < kRows; ++r) {
        const __m256 x = _mm256_set1_ps(a[r][p]);
        for (int v = 0; v < 2; ++v) sum[r][v] = _mm256_fmadd_ps(x, row[v], sum[r][v]);
      }
    }
  }
  for (int r = 0; r < kRows; ++r) {
    float edge[kColumns];
    float* to = is_whole ? args.c[r0 + r] + j0 : edge;
    for (int v = 0; v < 2; ++v) _mm256_storeu_ps(to + 8 * v, sum[r][v]);
    if (!is_whole) std::memcpy(args.c[r0 + r] + j0, edge, bytes);
  }
}

SPIKEJAX_AVX2 void PointsAvx2(const PointArgs& args, int64_t r0, int64_t j0) {
  __m256 sum[kRows][2];
  for (int r = 0; r < kRows; ++r) {
    for (int v = 0; v < 2; ++v) sum[r][v] = _mm256_setzero_ps();
  }
  const float* b = args.b + j0;
  for (int64_t p = 0; p < args.places; ++p, b += args.b_stride) {
    const float* a = args.a + args.begin[p] + r0;
    __m256 row[2];
    for (int v = 0; v < 2; ++v) row[v] = _mm256_loadu_ps(b + 8 * v);
    for (int r = 0; r < kRows; ++r) {
      const __m256 x = _mm256_set1_ps(a[r]);
      for (int v = 0; v < 2; ++v) sum[r][v] = _mm256_fmadd_ps(x, row[v], sum[r][v]);
    }
  }
  for (int64_t r = 0; r < std::min<int64_t>(kRows, args.rows - r0); ++r) {
    float* to = args.c + (r0 + r) * args.c_stride + j0;
    for (int v = 0; v < 2; ++v) {
      const __m256 old = _mm256_loadu_ps(to + 8 * v);
      _mm256_storeu_ps(to + 8 * v, _mm256_add_ps(old, sum[r][v]));
    }
  }
}

#endif

}  // namespace

void MultiplyPlaces(const PlaceArgs& args) {
#if defined(SPIKEJAX_AVX512)
  const bool is_narrow = args.columns == kNarrowTile;
  if (HasAvx512()) return is_narrow ? PlacesAvx512<1>(args) : PlacesAvx512<2>(args);
  if (kWidest >= kAvx2) {
    for (int64_t j = 0; j < args.columns; j += kColumns) {
      for (int r = 0; r < kTileRows; r += kRows) PlacesAvx2(args, r, j);
    }
    return;
  }
#endif
  for (int64_t j = 0; j < args.columns; j += kColumns) {
    for (int64_t r = 0; r < kTileRows; r += kRows) PlacesOfFours(args, r, j);
  }
}

void MultiplyPoints(const PointArgs& args) {
#if defined(SPIKEJAX_AVX512)
  const bool is_narrow = args.columns == kNarrowTile;
  if (HasAvx512()) return is_narrow ? PointsAvx512<1>(args) : PointsAvx512<2>(args);
  if (kWidest >= kAvx2) {
    for (int64_t j = 0; j < args.columns; j += kColumns) {
      for (int64_t r = 0; r < args.rows; r += kRows) PointsAvx2(args, r, j);
    }
    return;
  }
#endif
  for (int64_t j = 0; j < args.columns; j += kColumns) {
    for (int64_t r = 0; r < args.rows; r += kRows) PointsOfFours(args, r, j);
  }
}

}  // namespace conv
}  // namespace spikejax

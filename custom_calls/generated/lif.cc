// Written by generate.py: programs of `lif`.
#include <cmath>
#include <cstdint>

#include "base/isa.h"
#include "generated/arithmetic.h"
#include "layer/program.h"

#if defined(__clang__)
#define SPIKEJAX_APART _Pragma("clang loop vectorize(assume_safety)")
#elif defined(__GNUC__)
#define SPIKEJAX_APART _Pragma("GCC ivdep")
#else
#define SPIKEJAX_APART
#endif

namespace spikejax {
namespace {

struct Program0 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
      const float i2 = s[2][j];
      const float i3 = s[3][j];
      const float i4 = s[4][j];
      const float i5 = s[5][j];
      const float i6 = s[6][j];
      const float i7 = s[7][j];
      const float r0 = i2 - i3 * i4;
      const float r1 = i1 * r0 + i0;
      const float r2 = r1 - i4;
      const float r3 = std::fabs(r2);
      const float r4 = Truth(r3 >= i5);
      const float r5 = 1.0f - r3 * i7;
      const float r6 = i6 * r5;
      const float r7 = r4 != 0.0f ? 0.0f : r6;
      const float r8 = Truth(r2 > 0.0f);
      o[0][j] = r2;
      o[1][j] = r7;
      o[2][j] = r1;
      o[3][j] = r8;
    }
  }
};

const int32_t kProgram0Words[] = {8, 2, 9, 4, 5, 1, 0, 2, 0, 0, 0, 0, 1, 2, 1, 2, 3, 3, 1, 3, 0, 0, 1065353216, 17, 10, 3, 4, 2, 15, 11, 1, 10, 0, 1, 10, 11, 4, 0, 20, 12, 10, 0, 0, 9, 13, 12, 5, 0, 17, 14, 12, 7, 9, 2, 12, 6, 14, 0, 14, 14, 13, 8, 12, 18, 13, 10, 0, 0, 10, 14, 11, 13};

struct Program1 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
      const float i2 = s[2][j];
      const float i3 = s[3][j];
      const float i4 = s[4][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0 + i4;
      const float r2 = i0 * r1;
      o[0][j] = r2;
      o[1][j] = 0.0f;
      o[2][j] = r1;
    }
  }
};

const int32_t kProgram1Words[] = {5, 1, 3, 3, 2, 2, 0, 7, 0, 5, 1, 6, 0, 5, 0, 0, 0, 6, 2, 3, 0, 15, 7, 1, 6, 4, 2, 6, 0, 7, 0, 6, 5, 7};

struct Program2 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
      const float i2 = s[2][j];
      const float i3 = s[3][j];
      const float i4 = s[4][j];
      const float i5 = s[5][j];
      const float i6 = s[6][j];
      const float i7 = s[7][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = i5 - i6 * i7;
      const float r5 = r4 * r2;
      const float r6 = -r3;
      const float r7 = r6 * i6 - r1;
      o[0][j] = r3;
      o[1][j] = 0.0f;
      o[2][j] = r2;
      o[3][j] = r5;
      o[4][j] = r7;
    }
  }
};

const int32_t kProgram2Words[] = {8, 1, 8, 5, 6, 2, 0, 7, 0, 5, 1, 6, 0, 5, 0, 9, 0, 8, 1, 2, 1, 0, 0, 9, 2, 3, 0, 2, 10, 1, 9, 0, 0, 9, 10, 4, 0, 2, 11, 0, 9, 0, 17, 12, 6, 7, 5, 2, 13, 12, 9, 0, 19, 12, 11, 0, 0, 16, 14, 12, 6, 10, 11, 8, 9, 13, 14};

struct Program3 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
      const float i2 = s[2][j];
      const float i3 = s[3][j];
      const float i4 = s[4][j];
      const float i5 = s[5][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = -r3;
      const float r5 = r4 * i5 - r1;
      o[0][j] = r3;
      o[1][j] = 0.0f;
      o[2][j] = r2;
      o[3][j] = r5;
    }
  }
};

const int32_t kProgram3Words[] = {6, 1, 6, 4, 5, 2, 0, 7, 0, 5, 1, 6, 0, 5, 0, 8, 1, 0, 0, 7, 2, 3, 0, 2, 8, 1, 7, 0, 0, 7, 8, 4, 0, 2, 9, 0, 7, 0, 19, 10, 9, 0, 0, 16, 11, 10, 5, 8, 9, 6, 7, 11};

struct Program4 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
      const float i2 = s[2][j];
      const float i3 = s[3][j];
      const float i4 = s[4][j];
      const float i5 = s[5][j];
      const float i6 = s[6][j];
      const float r0 = i2 - i3 * i4;
      const float r1 = i1 * r0 + i0;
      const float r2 = r1 - i4;
      const float r3 = std::fabs(r2);
      const float r4 = Truth(r3 >= i5);
      const float r5 = r4 != 0.0f ? 0.0f : i6;
      const float r6 = Truth(r2 > 0.0f);
      o[0][j] = r2;
      o[1][j] = r5;
      o[2][j] = r1;
      o[3][j] = r6;
    }
  }
};

const int32_t kProgram4Words[] = {7, 1, 7, 4, 4, 1, 0, 2, 0, 0, 0, 0, 1, 2, 1, 2, 3, 3, 0, 0, 17, 8, 3, 4, 2, 15, 9, 1, 8, 0, 1, 8, 9, 4, 0, 20, 10, 8, 0, 0, 9, 11, 10, 5, 0, 14, 10, 11, 7, 6, 18, 11, 8, 0, 0, 8, 10, 9, 11};

struct Program5 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
      const float i2 = s[2][j];
      const float i3 = s[3][j];
      const float i4 = s[4][j];
      const float i5 = s[5][j];
      const float i6 = s[6][j];
      const float r0 = i1 * i2 + i0;
      const float r1 = r0 - i3;
      const float r2 = std::fabs(r1);
      const float r3 = Truth(r2 >= i4);
      const float r4 = 1.0f - r2 * i6;
      const float r5 = i5 * r4;
      const float r6 = r3 != 0.0f ? 0.0f : r5;
      const float r7 = Truth(r1 > 0.0f);
      o[0][j] = r1;
      o[1][j] = r6;
      o[2][j] = r0;
      o[3][j] = r7;
    }
  }
};

const int32_t kProgram5Words[] = {7, 2, 8, 4, 5, 1, 0, 2, 0, 0, 0, 2, 1, 2, 3, 3, 1, 3, 0, 0, 1065353216, 15, 9, 1, 2, 0, 1, 10, 9, 3, 0, 20, 11, 10, 0, 0, 9, 12, 11, 4, 0, 17, 13, 11, 6, 8, 2, 11, 5, 13, 0, 14, 13, 12, 7, 11, 18, 12, 10, 0, 0, 10, 13, 9, 12};

struct Program6 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
      const float i2 = s[2][j];
      const float i3 = s[3][j];
      const float i4 = s[4][j];
      const float i5 = s[5][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = r2 * i5;
      const float r5 = -r1;
      o[0][j] = r3;
      o[1][j] = 0.0f;
      o[2][j] = r2;
      o[3][j] = r4;
      o[4][j] = r5;
    }
  }
};

const int32_t kProgram6Words[] = {6, 1, 6, 5, 5, 2, 0, 7, 0, 5, 1, 6, 0, 5, 0, 9, 0, 0, 0, 7, 2, 3, 0, 2, 8, 1, 7, 0, 0, 7, 8, 4, 0, 2, 9, 0, 7, 0, 2, 10, 7, 5, 0, 19, 11, 8, 0, 0, 9, 6, 7, 10, 11};

struct Program7 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
      const float i2 = s[2][j];
      const float i3 = s[3][j];
      const float i4 = s[4][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = -r1;
      o[0][j] = r3;
      o[1][j] = 0.0f;
      o[2][j] = r2;
      o[3][j] = r4;
    }
  }
};

const int32_t kProgram7Words[] = {5, 1, 5, 4, 4, 2, 0, 7, 0, 5, 1, 6, 0, 5, 0, 0, 0, 6, 2, 3, 0, 2, 7, 1, 6, 0, 0, 6, 7, 4, 0, 2, 8, 0, 6, 0, 19, 9, 7, 0, 0, 8, 5, 6, 9};

struct Program8 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
      const float i2 = s[2][j];
      const float i3 = s[3][j];
      const float i4 = s[4][j];
      const float i5 = s[5][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0 + i4;
      const float r2 = i0 * r1;
      const float r3 = -r2;
      const float r4 = r3 * i5;
      o[0][j] = r2;
      o[1][j] = r4;
      o[2][j] = r1;
    }
  }
};

const int32_t kProgram8Words[] = {6, 0, 5, 3, 4, 2, 0, 7, 0, 5, 1, 6, 0, 5, 0, 2, 1, 0, 6, 2, 3, 0, 15, 7, 1, 6, 4, 2, 6, 0, 7, 0, 19, 8, 6, 0, 0, 2, 9, 8, 5, 0, 6, 9, 7};

struct Program9 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
      const float i2 = s[2][j];
      const float i3 = s[3][j];
      const float i4 = s[4][j];
      const float i5 = s[5][j];
      const float i6 = s[6][j];
      const float i7 = s[7][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = -r3;
      const float r5 = r4 * i5;
      const float r6 = i6 - i7 * i5;
      const float r7 = r6 * r2;
      const float r8 = r4 * i7 - r1;
      o[0][j] = r3;
      o[1][j] = r5;
      o[2][j] = r2;
      o[3][j] = r7;
      o[4][j] = r8;
    }
  }
};

const int32_t kProgram9Words[] = {8, 0, 9, 5, 7, 2, 0, 7, 0, 5, 1, 6, 0, 5, 0, 2, 1, 9, 0, 8, 1, 0, 8, 2, 3, 0, 2, 9, 1, 8, 0, 0, 8, 9, 4, 0, 2, 10, 0, 8, 0, 19, 11, 10, 0, 0, 2, 12, 11, 5, 0, 17, 13, 7, 5, 6, 2, 14, 13, 8, 0, 16, 13, 11, 7, 9, 10, 12, 8, 14, 13};

struct Program10 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
      const float i2 = s[2][j];
      const float i3 = s[3][j];
      const float i4 = s[4][j];
      const float i5 = s[5][j];
      const float i6 = s[6][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = -r3;
      const float r5 = r4 * i5;
      const float r6 = r4 * i6 - r1;
      o[0][j] = r3;
      o[1][j] = r5;
      o[2][j] = r2;
      o[3][j] = r6;
    }
  }
};

const int32_t kProgram10Words[] = {7, 0, 7, 4, 6, 2, 0, 7, 0, 5, 1, 6, 0, 5, 0, 2, 1, 8, 1, 0, 7, 2, 3, 0, 2, 8, 1, 7, 0, 0, 7, 8, 4, 0, 2, 9, 0, 7, 0, 19, 10, 9, 0, 0, 2, 11, 10, 5, 0, 16, 12, 10, 6, 8, 9, 11, 7, 12};

struct Program11 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
      const float i2 = s[2][j];
      const float i3 = s[3][j];
      const float i4 = s[4][j];
      const float i5 = s[5][j];
      const float i6 = s[6][j];
      const float i7 = s[7][j];
      const float r0 = i1 * i2 + i0;
      const float r1 = r0 - i3 * i4;
      const float r2 = r1 - i4;
      const float r3 = std::fabs(r2);
      const float r4 = Truth(r3 >= i5);
      const float r5 = 1.0f - r3 * i7;
      const float r6 = i6 * r5;
      const float r7 = r4 != 0.0f ? 0.0f : r6;
      const float r8 = Truth(r2 > 0.0f);
      o[0][j] = r2;
      o[1][j] = r7;
      o[2][j] = r1;
      o[3][j] = r8;
    }
  }
};

const int32_t kProgram11Words[] = {8, 2, 9, 4, 5, 1, 0, 2, 0, 0, 0, 0, 1, 2, 1, 2, 3, 3, 1, 3, 0, 0, 1065353216, 15, 10, 1, 2, 0, 17, 11, 3, 4, 10, 1, 10, 11, 4, 0, 20, 12, 10, 0, 0, 9, 13, 12, 5, 0, 17, 14, 12, 7, 9, 2, 12, 6, 14, 0, 14, 14, 13, 8, 12, 18, 13, 10, 0, 0, 10, 14, 11, 13};

struct Program12 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
      const float i2 = s[2][j];
      const float i3 = s[3][j];
      const float i4 = s[4][j];
      const float i5 = s[5][j];
      const float i6 = s[6][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = r2 * i5;
      const float r5 = -r2;
      const float r6 = i6 * r5 - r1;
      o[0][j] = r3;
      o[1][j] = 0.0f;
      o[2][j] = r2;
      o[3][j] = r4;
      o[4][j] = r6;
    }
  }
};

const int32_t kProgram12Words[] = {7, 1, 7, 5, 6, 2, 0, 7, 0, 5, 1, 6, 0, 5, 0, 9, 0, 8, 1, 0, 0, 8, 2, 3, 0, 2, 9, 1, 8, 0, 0, 8, 9, 4, 0, 2, 10, 0, 8, 0, 2, 11, 8, 5, 0, 19, 12, 8, 0, 0, 16, 13, 6, 12, 9, 10, 7, 8, 11, 13};

struct Program13 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
      const float i2 = s[2][j];
      const float i3 = s[3][j];
      const float i4 = s[4][j];
      const float i5 = s[5][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = -r2;
      const float r5 = i5 * r4 - r1;
      o[0][j] = r3;
      o[1][j] = 0.0f;
      o[2][j] = r2;
      o[3][j] = r5;
    }
  }
};

const int32_t kProgram13Words[] = {6, 1, 6, 4, 5, 2, 0, 7, 0, 5, 1, 6, 0, 5, 0, 8, 1, 0, 0, 7, 2, 3, 0, 2, 8, 1, 7, 0, 0, 7, 8, 4, 0, 2, 9, 0, 7, 0, 19, 10, 7, 0, 0, 16, 11, 5, 10, 8, 9, 6, 7, 11};

struct Program14 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
      const float i2 = s[2][j];
      const float i3 = s[3][j];
      const float i4 = s[4][j];
      const float i5 = s[5][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0 + i4;
      const float r2 = i0 * r1;
      const float r3 = -r1;
      const float r4 = r3 * i5;
      o[0][j] = r2;
      o[1][j] = r4;
      o[2][j] = r1;
    }
  }
};

const int32_t kProgram14Words[] = {6, 0, 5, 3, 4, 2, 0, 7, 0, 5, 1, 6, 0, 5, 0, 2, 1, 0, 6, 2, 3, 0, 15, 7, 1, 6, 4, 2, 6, 0, 7, 0, 19, 8, 7, 0, 0, 2, 9, 8, 5, 0, 6, 9, 7};

struct Program15 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
      const float i2 = s[2][j];
      const float i3 = s[3][j];
      const float i4 = s[4][j];
      const float i5 = s[5][j];
      const float i6 = s[6][j];
      const float i7 = s[7][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = -r2;
      const float r5 = r4 * i5;
      const float r6 = r2 * i6;
      const float r7 = i7 * r4 - r1;
      o[0][j] = r3;
      o[1][j] = r5;
      o[2][j] = r2;
      o[3][j] = r6;
      o[4][j] = r7;
    }
  }
};

const int32_t kProgram15Words[] = {8, 0, 8, 5, 7, 2, 0, 7, 0, 5, 1, 6, 0, 5, 0, 2, 1, 9, 0, 8, 1, 0, 8, 2, 3, 0, 2, 9, 1, 8, 0, 0, 8, 9, 4, 0, 2, 10, 0, 8, 0, 19, 11, 8, 0, 0, 2, 12, 11, 5, 0, 2, 13, 8, 6, 0, 16, 14, 7, 11, 9, 10, 12, 8, 13, 14};

struct Program16 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
      const float i2 = s[2][j];
      const float i3 = s[3][j];
      const float i4 = s[4][j];
      const float i5 = s[5][j];
      const float i6 = s[6][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = -r2;
      const float r5 = r4 * i5;
      const float r6 = i6 * r4 - r1;
      o[0][j] = r3;
      o[1][j] = r5;
      o[2][j] = r2;
      o[3][j] = r6;
    }
  }
};

const int32_t kProgram16Words[] = {7, 0, 7, 4, 6, 2, 0, 7, 0, 5, 1, 6, 0, 5, 0, 2, 1, 8, 1, 0, 7, 2, 3, 0, 2, 8, 1, 7, 0, 0, 7, 8, 4, 0, 2, 9, 0, 7, 0, 19, 10, 7, 0, 0, 2, 11, 10, 5, 0, 16, 12, 6, 10, 8, 9, 11, 7, 12};

struct Program17 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
      const float i2 = s[2][j];
      const float i3 = s[3][j];
      const float i4 = s[4][j];
      const float i5 = s[5][j];
      const float i6 = s[6][j];
      const float i7 = s[7][j];
      const float r0 = Min(i2, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i3;
      const float r3 = i1 * r2 + i0;
      const float r4 = r3 - i4;
      const float r5 = std::fabs(r4);
      const float r6 = Truth(r5 >= i5);
      const float r7 = 1.0f - r5 * i7;
      const float r8 = i6 * r7;
      const float r9 = r6 != 0.0f ? 0.0f : r8;
      const float r10 = Truth(r4 > 0.0f);
      o[0][j] = r4;
      o[1][j] = r9;
      o[2][j] = r3;
      o[3][j] = r10;
    }
  }
};

const int32_t kProgram17Words[] = {8, 2, 11, 4, 5, 1, 0, 2, 0, 0, 1, 0, 0, 2, 1, 2, 3, 3, 1, 3, 0, 1065353216, 0, 5, 10, 2, 8, 0, 1, 11, 8, 10, 0, 2, 10, 11, 3, 0, 15, 11, 1, 10, 0, 1, 10, 11, 4, 0, 20, 12, 10, 0, 0, 9, 13, 12, 5, 0, 17, 14, 12, 7, 8, 2, 12, 6, 14, 0, 14, 14, 13, 9, 12, 18, 13, 10, 0, 0, 10, 14, 11, 13};

struct Program18 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
      const float i2 = s[2][j];
      const float i3 = s[3][j];
      const float i4 = s[4][j];
      const float i5 = s[5][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0 + i4;
      const float r2 = i0 * r1;
      const float r3 = Min(i5, 1.0f);
      const float r4 = 1.0f - r3;
      const float r5 = r2 * r4;
      o[0][j] = r5;
      o[1][j] = 0.0f;
      o[2][j] = r1;
    }
  }
};

const int32_t kProgram18Words[] = {6, 2, 6, 3, 4, 2, 0, 7, 0, 5, 1, 6, 0, 5, 0, 8, 1, 1065353216, 0, 0, 8, 2, 3, 0, 15, 9, 1, 8, 4, 2, 8, 0, 9, 0, 5, 10, 5, 6, 0, 1, 11, 6, 10, 0, 2, 10, 8, 11, 0, 10, 7, 9};

struct Program19 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
      const float i2 = s[2][j];
      const float i3 = s[3][j];
      const float i4 = s[4][j];
      const float i5 = s[5][j];
      const float i6 = s[6][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = Min(i5, 1.0f);
      const float r5 = 1.0f - r4;
      const float r6 = r3 * r5;
      const float r7 = r5 * i6;
      const float r8 = r2 * r7;
      const float r9 = -r1;
      o[0][j] = r6;
      o[1][j] = 0.0f;
      o[2][j] = r2;
      o[3][j] = r8;
      o[4][j] = r9;
    }
  }
};

const int32_t kProgram19Words[] = {7, 2, 10, 5, 5, 2, 0, 7, 0, 5, 1, 6, 0, 5, 0, 8, 1, 9, 0, 1065353216, 0, 0, 9, 2, 3, 0, 2, 10, 1, 9, 0, 0, 9, 10, 4, 0, 2, 11, 0, 9, 0, 5, 12, 5, 7, 0, 1, 13, 7, 12, 0, 2, 12, 11, 13, 0, 2, 11, 13, 6, 0, 2, 13, 9, 11, 0, 19, 11, 10, 0, 0, 12, 8, 9, 13, 11};

struct Program20 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
      const float i2 = s[2][j];
      const float i3 = s[3][j];
      const float i4 = s[4][j];
      const float i5 = s[5][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = Min(i5, 1.0f);
      const float r5 = 1.0f - r4;
      const float r6 = r3 * r5;
      const float r7 = -r1;
      o[0][j] = r6;
      o[1][j] = 0.0f;
      o[2][j] = r2;
      o[3][j] = r7;
    }
  }
};

const int32_t kProgram20Words[] = {6, 2, 8, 4, 5, 2, 0, 7, 0, 5, 1, 6, 0, 5, 0, 8, 1, 1065353216, 0, 0, 8, 2, 3, 0, 2, 9, 1, 8, 0, 0, 8, 9, 4, 0, 2, 10, 0, 8, 0, 5, 11, 5, 6, 0, 1, 12, 6, 11, 0, 2, 11, 10, 12, 0, 19, 10, 9, 0, 0, 11, 7, 8, 10};

struct Program21 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
      const float i2 = s[2][j];
      const float i3 = s[3][j];
      const float i4 = s[4][j];
      const float i5 = s[5][j];
      const float i6 = s[6][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0 + i4;
      const float r2 = i0 * r1;
      const float r3 = Min(i5, 1.0f);
      const float r4 = 1.0f - r3;
      const float r5 = r2 * r4;
      const float r6 = Truth(i5 > 1.0f);
      const float r7 = r2 * i6;
      const float r8 = -r7;
      const float r9 = r6 != 0.0f ? 0.0f : r8;
      o[0][j] = r5;
      o[1][j] = r9;
      o[2][j] = r1;
    }
  }
};

const int32_t kProgram21Words[] = {7, 2, 10, 3, 5, 2, 0, 7, 0, 5, 1, 6, 0, 5, 0, 8, 1, 9, 0, 1065353216, 0, 0, 9, 2, 3, 0, 15, 10, 1, 9, 4, 2, 9, 0, 10, 0, 5, 11, 5, 7, 0, 1, 12, 7, 11, 0, 2, 11, 9, 12, 0, 8, 12, 5, 7, 0, 2, 13, 9, 6, 0, 19, 9, 13, 0, 0, 14, 13, 12, 8, 9, 11, 13, 10};

struct Program22 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
      const float i2 = s[2][j];
      const float i3 = s[3][j];
      const float i4 = s[4][j];
      const float i5 = s[5][j];
      const float i6 = s[6][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = Min(i5, 1.0f);
      const float r5 = 1.0f - r4;
      const float r6 = r3 * r5;
      const float r7 = Truth(i5 > 1.0f);
      const float r8 = r3 * i6;
      const float r9 = -r8;
      const float r10 = r7 != 0.0f ? 0.0f : r9;
      const float r11 = r5 * i6;
      const float r12 = r2 * r11;
      const float r13 = -r1;
      o[0][j] = r6;
      o[1][j] = r10;
      o[2][j] = r2;
      o[3][j] = r12;
      o[4][j] = r13;
    }
  }
};

const int32_t kProgram22Words[] = {7, 2, 14, 5, 7, 2, 0, 7, 0, 5, 1, 6, 0, 5, 0, 8, 1, 9, 0, 1065353216, 0, 0, 9, 2, 3, 0, 2, 10, 1, 9, 0, 0, 9, 10, 4, 0, 2, 11, 0, 9, 0, 5, 12, 5, 7, 0, 1, 13, 7, 12, 0, 2, 12, 11, 13, 0, 8, 14, 5, 7, 0, 2, 15, 11, 6, 0, 19, 11, 15, 0, 0, 14, 15, 14, 8, 11, 2, 14, 13, 6, 0, 2, 11, 9, 14, 0, 19, 13, 10, 0, 0, 12, 15, 9, 11, 13};

struct Program23 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
      const float i2 = s[2][j];
      const float i3 = s[3][j];
      const float i4 = s[4][j];
      const float i5 = s[5][j];
      const float i6 = s[6][j];
      const float i7 = s[7][j];
      const float r0 = i1 * i2 + i0;
      const float r1 = Min(i3, 1.0f);
      const float r2 = 1.0f - r1;
      const float r3 = r0 * r2;
      const float r4 = r3 - i4;
      const float r5 = std::fabs(r4);
      const float r6 = Truth(r5 >= i5);
      const float r7 = 1.0f - r5 * i7;
      const float r8 = i6 * r7;
      const float r9 = r6 != 0.0f ? 0.0f : r8;
      const float r10 = Truth(r4 > 0.0f);
      o[0][j] = r4;
      o[1][j] = r9;
      o[2][j] = r3;
      o[3][j] = r10;
    }
  }
};

const int32_t kProgram23Words[] = {8, 2, 11, 4, 5, 1, 0, 2, 0, 0, 0, 0, 1, 2, 1, 2, 3, 3, 1, 3, 0, 1065353216, 0, 15, 10, 1, 2, 0, 5, 11, 3, 8, 0, 1, 12, 8, 11, 0, 2, 11, 10, 12, 0, 1, 10, 11, 4, 0, 20, 12, 10, 0, 0, 9, 13, 12, 5, 0, 17, 14, 12, 7, 8, 2, 12, 6, 14, 0, 14, 14, 13, 9, 12, 18, 13, 10, 0, 0, 10, 14, 11, 13};

struct Program24 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
      const float i2 = s[2][j];
      const float i3 = s[3][j];
      const float i4 = s[4][j];
      const float i5 = s[5][j];
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 + i4;
      const float r3 = i2 * r2 + i5;
      const float r4 = r1 * r3;
      const float r5 = i0 * r4;
      o[0][j] = r5;
      o[1][j] = 0.0f;
      o[2][j] = r4;
    }
  }
};

const int32_t kProgram24Words[] = {6, 2, 6, 3, 3, 2, 0, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 1065353216, 0, 5, 8, 1, 6, 0, 1, 9, 6, 8, 0, 0, 8, 3, 4, 0, 15, 10, 2, 8, 5, 2, 8, 9, 10, 0, 2, 9, 0, 8, 0, 9, 7, 8};

struct Program25 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
      const float i2 = s[2][j];
      const float i3 = s[3][j];
      const float i4 = s[4][j];
      const float i5 = s[5][j];
      const float i6 = s[6][j];
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 + i4;
      const float r3 = i2 * r2;
      const float r4 = r3 + i5;
      const float r5 = r1 * r4;
      const float r6 = i0 * r5;
      const float r7 = r5 * i6;
      const float r8 = -r3;
      o[0][j] = r6;
      o[1][j] = 0.0f;
      o[2][j] = r5;
      o[3][j] = r7;
      o[4][j] = r8;
    }
  }
};

const int32_t kProgram25Words[] = {7, 2, 9, 5, 5, 2, 0, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 9, 0, 1065353216, 0, 5, 9, 1, 7, 0, 1, 10, 7, 9, 0, 0, 9, 3, 4, 0, 2, 11, 2, 9, 0, 0, 9, 11, 5, 0, 2, 12, 10, 9, 0, 2, 10, 0, 12, 0, 2, 9, 12, 6, 0, 19, 13, 11, 0, 0, 10, 8, 12, 9, 13};

struct Program26 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
      const float i2 = s[2][j];
      const float i3 = s[3][j];
      const float i4 = s[4][j];
      const float i5 = s[5][j];
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 + i4;
      const float r3 = i2 * r2;
      const float r4 = r3 + i5;
      const float r5 = r1 * r4;
      const float r6 = i0 * r5;
      const float r7 = -r3;
      o[0][j] = r6;
      o[1][j] = 0.0f;
      o[2][j] = r5;
      o[3][j] = r7;
    }
  }
};

const int32_t kProgram26Words[] = {6, 2, 8, 4, 4, 2, 0, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 1065353216, 0, 5, 8, 1, 6, 0, 1, 9, 6, 8, 0, 0, 8, 3, 4, 0, 2, 10, 2, 8, 0, 0, 8, 10, 5, 0, 2, 11, 9, 8, 0, 2, 9, 0, 11, 0, 19, 8, 10, 0, 0, 9, 7, 11, 8};

struct Program27 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
      const float i2 = s[2][j];
      const float i3 = s[3][j];
      const float i4 = s[4][j];
      const float i5 = s[5][j];
      const float i6 = s[6][j];
      const float i7 = s[7][j];
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 + i4;
      const float r3 = i2 * r2 + i5;
      const float r4 = r1 * r3;
      const float r5 = i0 * r4;
      const float r6 = Truth(i1 > 1.0f);
      const float r7 = i0 * i7 + i6;
      const float r8 = r7 * r3;
      const float r9 = -r8;
      const float r10 = r6 != 0.0f ? 0.0f : r9;
      o[0][j] = r5;
      o[1][j] = r10;
      o[2][j] = r4;
    }
  }
};

const int32_t kProgram27Words[] = {8, 2, 11, 3, 6, 2, 0, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 9, 0, 9, 1, 1065353216, 0, 5, 10, 1, 8, 0, 1, 11, 8, 10, 0, 0, 10, 3, 4, 0, 15, 12, 2, 10, 5, 2, 10, 11, 12, 0, 2, 11, 0, 10, 0, 8, 13, 1, 8, 0, 15, 14, 0, 7, 6, 2, 15, 14, 12, 0, 19, 14, 15, 0, 0, 14, 12, 13, 9, 14, 11, 12, 10};

struct Program28 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
      const float i2 = s[2][j];
      const float i3 = s[3][j];
      const float i4 = s[4][j];
      const float i5 = s[5][j];
      const float i6 = s[6][j];
      const float i7 = s[7][j];
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 + i4;
      const float r3 = i2 * r2;
      const float r4 = r3 + i5;
      const float r5 = r1 * r4;
      const float r6 = i0 * r5;
      const float r7 = Truth(i1 > 1.0f);
      const float r8 = i0 * i7 + i6;
      const float r9 = r8 * r4;
      const float r10 = -r9;
      const float r11 = r7 != 0.0f ? 0.0f : r10;
      const float r12 = r5 * i7;
      const float r13 = -r3;
      o[0][j] = r6;
      o[1][j] = r11;
      o[2][j] = r5;
      o[3][j] = r12;
      o[4][j] = r13;
    }
  }
};

const int32_t kProgram28Words[] = {8, 2, 14, 5, 7, 2, 0, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 9, 0, 9, 1, 1065353216, 0, 5, 10, 1, 8, 0, 1, 11, 8, 10, 0, 0, 10, 3, 4, 0, 2, 12, 2, 10, 0, 0, 10, 12, 5, 0, 2, 13, 11, 10, 0, 2, 11, 0, 13, 0, 8, 14, 1, 8, 0, 15, 15, 0, 7, 6, 2, 16, 15, 10, 0, 19, 15, 16, 0, 0, 14, 10, 14, 9, 15, 2, 16, 13, 7, 0, 19, 14, 12, 0, 0, 11, 10, 13, 16, 14};

}  // namespace

extern const CompiledProgram kLif[29];
const CompiledProgram kLif[29] = {
    {kProgram0Words, 72, RunOnWide<Program0>},
    {kProgram1Words, 34, RunOnWide<Program1>},
    {kProgram2Words, 67, RunOnWide<Program2>},
    {kProgram3Words, 52, RunOnWide<Program3>},
    {kProgram4Words, 59, RunOnWide<Program4>},
    {kProgram5Words, 65, RunOnWide<Program5>},
    {kProgram6Words, 53, RunOnWide<Program6>},
    {kProgram7Words, 45, RunOnWide<Program7>},
    {kProgram8Words, 45, RunOnWide<Program8>},
    {kProgram9Words, 71, RunOnWide<Program9>},
    {kProgram10Words, 58, RunOnWide<Program10>},
    {kProgram11Words, 72, RunOnWide<Program11>},
    {kProgram12Words, 60, RunOnWide<Program12>},
    {kProgram13Words, 52, RunOnWide<Program13>},
    {kProgram14Words, 45, RunOnWide<Program14>},
    {kProgram15Words, 66, RunOnWide<Program15>},
    {kProgram16Words, 58, RunOnWide<Program16>},
    {kProgram17Words, 82, RunOnWide<Program17>},
    {kProgram18Words, 52, RunOnWide<Program18>},
    {kProgram19Words, 76, RunOnWide<Program19>},
    {kProgram20Words, 63, RunOnWide<Program20>},
    {kProgram21Words, 74, RunOnWide<Program21>},
    {kProgram22Words, 96, RunOnWide<Program22>},
    {kProgram23Words, 82, RunOnWide<Program23>},
    {kProgram24Words, 52, RunOnWide<Program24>},
    {kProgram25Words, 71, RunOnWide<Program25>},
    {kProgram26Words, 63, RunOnWide<Program26>},
    {kProgram27Words, 81, RunOnWide<Program27>},
    {kProgram28Words, 98, RunOnWide<Program28>},
};

}  // namespace spikejax

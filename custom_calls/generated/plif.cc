// Written by generate.py: programs of `plif`.
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

const int32_t kProgram0Words[] = {8, 2, 11, 4, 5, 1, 0, 3, 0, 0, 1, 0, 0, 2, 0, 2, 3, 3, 2, 3, 1, 1065353216, 0, 5, 10, 2, 8, 0, 1, 11, 8, 10, 0, 2, 10, 11, 3, 0, 15, 11, 1, 10, 0, 1, 10, 11, 4, 0, 20, 12, 10, 0, 0, 9, 13, 12, 5, 0, 17, 14, 12, 7, 8, 2, 12, 6, 14, 0, 14, 14, 13, 9, 12, 18, 13, 10, 0, 0, 10, 14, 11, 13};

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

const int32_t kProgram1Words[] = {6, 2, 6, 3, 4, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 8, 1, 1065353216, 0, 0, 8, 2, 3, 0, 15, 9, 1, 8, 4, 2, 8, 0, 9, 0, 5, 10, 5, 6, 0, 1, 11, 6, 10, 0, 2, 10, 8, 11, 0, 10, 7, 9};

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

const int32_t kProgram2Words[] = {6, 2, 8, 4, 5, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 8, 1, 1065353216, 0, 0, 8, 2, 3, 0, 2, 9, 1, 8, 0, 0, 8, 9, 4, 0, 2, 10, 0, 8, 0, 5, 11, 5, 6, 0, 1, 12, 6, 11, 0, 2, 11, 10, 12, 0, 19, 10, 9, 0, 0, 11, 7, 8, 10};

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
      const float i6 = s[6][j];
      const float i7 = s[7][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = Min(i5, 1.0f);
      const float r5 = 1.0f - r4;
      const float r6 = r3 * r5;
      const float r7 = -r1;
      const float r8 = r5 * i6;
      const float r9 = r2 * r8;
      const float r10 = -r9;
      const float r11 = r10 * i7;
      o[0][j] = r6;
      o[1][j] = 0.0f;
      o[2][j] = r2;
      o[3][j] = r7;
      o[4][j] = r11;
    }
  }
};

const int32_t kProgram3Words[] = {8, 2, 12, 5, 5, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 8, 1, 9, 0, 3, 1, 1065353216, 0, 0, 10, 2, 3, 0, 2, 11, 1, 10, 0, 0, 10, 11, 4, 0, 2, 12, 0, 10, 0, 5, 13, 5, 8, 0, 1, 14, 8, 13, 0, 2, 13, 12, 14, 0, 19, 12, 11, 0, 0, 2, 11, 14, 6, 0, 2, 14, 10, 11, 0, 19, 11, 14, 0, 0, 2, 14, 11, 7, 0, 13, 9, 10, 12, 14};

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
      const float r0 = Min(i2, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i3;
      const float r3 = i1 * r2 + i0;
      const float r4 = r3 - i4;
      const float r5 = std::fabs(r4);
      const float r6 = Truth(r5 >= i5);
      const float r7 = r6 != 0.0f ? 0.0f : i6;
      const float r8 = Truth(r4 > 0.0f);
      o[0][j] = r4;
      o[1][j] = r7;
      o[2][j] = r3;
      o[3][j] = r8;
    }
  }
};

const int32_t kProgram4Words[] = {7, 2, 9, 4, 4, 1, 0, 3, 0, 0, 1, 0, 0, 2, 0, 2, 3, 3, 1, 1065353216, 0, 5, 9, 2, 7, 0, 1, 10, 7, 9, 0, 2, 9, 10, 3, 0, 15, 10, 1, 9, 0, 1, 9, 10, 4, 0, 20, 11, 9, 0, 0, 9, 12, 11, 5, 0, 14, 11, 12, 8, 6, 18, 12, 9, 0, 0, 9, 11, 10, 12};

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
      const float r0 = i0 * i1 + i2;
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

const int32_t kProgram5Words[] = {7, 2, 8, 4, 5, 3, 0, 0, 0, 1, 0, 2, 0, 2, 3, 3, 2, 3, 1, 0, 1065353216, 15, 9, 0, 1, 2, 1, 10, 9, 3, 0, 20, 11, 10, 0, 0, 9, 12, 11, 4, 0, 17, 13, 11, 6, 8, 2, 11, 5, 13, 0, 14, 13, 12, 7, 11, 18, 12, 10, 0, 0, 10, 13, 9, 12};

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
      const float r0 = i2 + i3;
      const float r1 = i1 * r0 + i4;
      const float r2 = i0 * r1;
      o[0][j] = r2;
      o[1][j] = 0.0f;
      o[2][j] = r1;
    }
  }
};

const int32_t kProgram6Words[] = {5, 1, 3, 3, 2, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 0, 0, 6, 2, 3, 0, 15, 7, 1, 6, 4, 2, 6, 0, 7, 0, 6, 5, 7};

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

const int32_t kProgram7Words[] = {5, 1, 5, 4, 4, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 0, 0, 6, 2, 3, 0, 2, 7, 1, 6, 0, 0, 6, 7, 4, 0, 2, 8, 0, 6, 0, 19, 9, 7, 0, 0, 8, 5, 6, 9};

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
      const float i6 = s[6][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = -r1;
      const float r5 = r2 * i5;
      const float r6 = -r5;
      const float r7 = r6 * i6;
      o[0][j] = r3;
      o[1][j] = 0.0f;
      o[2][j] = r2;
      o[3][j] = r4;
      o[4][j] = r7;
    }
  }
};

const int32_t kProgram8Words[] = {7, 1, 8, 5, 5, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 9, 0, 3, 1, 0, 0, 8, 2, 3, 0, 2, 9, 1, 8, 0, 0, 8, 9, 4, 0, 2, 10, 0, 8, 0, 19, 11, 9, 0, 0, 2, 9, 8, 5, 0, 19, 12, 9, 0, 0, 2, 9, 12, 6, 0, 10, 7, 8, 11, 9};

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

const int32_t kProgram9Words[] = {8, 2, 9, 4, 5, 1, 0, 3, 0, 0, 0, 0, 1, 2, 0, 2, 3, 3, 2, 3, 1, 0, 1065353216, 17, 10, 3, 4, 2, 15, 11, 1, 10, 0, 1, 10, 11, 4, 0, 20, 12, 10, 0, 0, 9, 13, 12, 5, 0, 17, 14, 12, 7, 9, 2, 12, 6, 14, 0, 14, 14, 13, 8, 12, 18, 13, 10, 0, 0, 10, 14, 11, 13};

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

const int32_t kProgram10Words[] = {6, 1, 6, 4, 5, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 8, 1, 0, 0, 7, 2, 3, 0, 2, 8, 1, 7, 0, 0, 7, 8, 4, 0, 2, 9, 0, 7, 0, 19, 10, 9, 0, 0, 16, 11, 10, 5, 8, 9, 6, 7, 11};

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
      const float i8 = s[8][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = -r3;
      const float r5 = r4 * i5 - r1;
      const float r6 = i6 - i5 * i7;
      const float r7 = r6 * r2;
      const float r8 = -r7;
      const float r9 = r8 * i8;
      o[0][j] = r3;
      o[1][j] = 0.0f;
      o[2][j] = r2;
      o[3][j] = r5;
      o[4][j] = r9;
    }
  }
};

const int32_t kProgram11Words[] = {9, 1, 10, 5, 5, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 8, 1, 9, 0, 2, 0, 3, 1, 0, 0, 10, 2, 3, 0, 2, 11, 1, 10, 0, 0, 10, 11, 4, 0, 2, 12, 0, 10, 0, 19, 13, 12, 0, 0, 16, 14, 13, 5, 11, 17, 13, 5, 7, 6, 2, 11, 13, 10, 0, 19, 13, 11, 0, 0, 2, 11, 13, 8, 0, 12, 9, 10, 14, 11};

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

const int32_t kProgram12Words[] = {6, 0, 5, 3, 4, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 2, 0, 0, 6, 2, 3, 0, 15, 7, 1, 6, 4, 2, 6, 0, 7, 0, 19, 8, 6, 0, 0, 2, 9, 8, 5, 0, 6, 9, 7};

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

const int32_t kProgram13Words[] = {7, 0, 7, 4, 6, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 2, 0, 8, 1, 0, 7, 2, 3, 0, 2, 8, 1, 7, 0, 0, 7, 8, 4, 0, 2, 9, 0, 7, 0, 19, 10, 9, 0, 0, 2, 11, 10, 5, 0, 16, 12, 10, 6, 8, 9, 11, 7, 12};

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
      const float i6 = s[6][j];
      const float i7 = s[7][j];
      const float i8 = s[8][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = -r3;
      const float r5 = r4 * i5;
      const float r6 = r4 * i6 - r1;
      const float r7 = i7 - i6 * i5;
      const float r8 = r7 * r2;
      const float r9 = -r8;
      const float r10 = r9 * i8;
      o[0][j] = r3;
      o[1][j] = r5;
      o[2][j] = r2;
      o[3][j] = r6;
      o[4][j] = r10;
    }
  }
};

const int32_t kProgram14Words[] = {9, 0, 11, 5, 6, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 2, 0, 8, 1, 9, 0, 3, 1, 0, 9, 2, 3, 0, 2, 10, 1, 9, 0, 0, 9, 10, 4, 0, 2, 11, 0, 9, 0, 19, 12, 11, 0, 0, 2, 13, 12, 5, 0, 16, 14, 12, 6, 10, 17, 12, 6, 5, 7, 2, 10, 12, 9, 0, 19, 12, 10, 0, 0, 2, 10, 12, 8, 0, 11, 13, 9, 14, 10};

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
      const float r0 = i0 * i1 + i2;
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

const int32_t kProgram15Words[] = {8, 2, 9, 4, 5, 3, 0, 0, 0, 1, 0, 0, 1, 2, 0, 2, 3, 3, 2, 3, 1, 0, 1065353216, 15, 10, 0, 1, 2, 17, 11, 3, 4, 10, 1, 10, 11, 4, 0, 20, 12, 10, 0, 0, 9, 13, 12, 5, 0, 17, 14, 12, 7, 9, 2, 12, 6, 14, 0, 14, 14, 13, 8, 12, 18, 13, 10, 0, 0, 10, 14, 11, 13};

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

const int32_t kProgram16Words[] = {6, 1, 6, 4, 5, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 8, 1, 0, 0, 7, 2, 3, 0, 2, 8, 1, 7, 0, 0, 7, 8, 4, 0, 2, 9, 0, 7, 0, 19, 10, 7, 0, 0, 16, 11, 5, 10, 8, 9, 6, 7, 11};

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
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = -r2;
      const float r5 = i5 * r4 - r1;
      const float r6 = r2 * i6;
      const float r7 = -r6;
      const float r8 = r7 * i7;
      o[0][j] = r3;
      o[1][j] = 0.0f;
      o[2][j] = r2;
      o[3][j] = r5;
      o[4][j] = r8;
    }
  }
};

const int32_t kProgram17Words[] = {8, 1, 9, 5, 5, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 8, 1, 9, 0, 3, 1, 0, 0, 9, 2, 3, 0, 2, 10, 1, 9, 0, 0, 9, 10, 4, 0, 2, 11, 0, 9, 0, 19, 12, 9, 0, 0, 16, 13, 5, 12, 10, 2, 12, 9, 6, 0, 19, 10, 12, 0, 0, 2, 12, 10, 7, 0, 11, 8, 9, 13, 12};

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
      const float r3 = -r1;
      const float r4 = i5 * r3;
      o[0][j] = r2;
      o[1][j] = r4;
      o[2][j] = r1;
    }
  }
};

const int32_t kProgram18Words[] = {6, 0, 5, 3, 4, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 2, 0, 0, 6, 2, 3, 0, 15, 7, 1, 6, 4, 2, 6, 0, 7, 0, 19, 8, 7, 0, 0, 2, 9, 5, 8, 0, 6, 9, 7};

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
      const float r4 = -r2;
      const float r5 = i5 * r4;
      const float r6 = i6 * r4 - r1;
      o[0][j] = r3;
      o[1][j] = r5;
      o[2][j] = r2;
      o[3][j] = r6;
    }
  }
};

const int32_t kProgram19Words[] = {7, 0, 7, 4, 6, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 2, 0, 8, 1, 0, 7, 2, 3, 0, 2, 8, 1, 7, 0, 0, 7, 8, 4, 0, 2, 9, 0, 7, 0, 19, 10, 7, 0, 0, 2, 11, 5, 10, 0, 16, 12, 6, 10, 8, 9, 11, 7, 12};

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
      const float i6 = s[6][j];
      const float i7 = s[7][j];
      const float i8 = s[8][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = -r2;
      const float r5 = i5 * r4;
      const float r6 = i6 * r4 - r1;
      const float r7 = r2 * i7;
      const float r8 = -r7;
      const float r9 = r8 * i8;
      o[0][j] = r3;
      o[1][j] = r5;
      o[2][j] = r2;
      o[3][j] = r6;
      o[4][j] = r9;
    }
  }
};

const int32_t kProgram20Words[] = {9, 0, 10, 5, 6, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 2, 0, 8, 1, 9, 0, 3, 1, 0, 9, 2, 3, 0, 2, 10, 1, 9, 0, 0, 9, 10, 4, 0, 2, 11, 0, 9, 0, 19, 12, 9, 0, 0, 2, 13, 5, 12, 0, 16, 14, 6, 12, 10, 2, 12, 9, 7, 0, 19, 10, 12, 0, 0, 2, 12, 10, 8, 0, 11, 13, 9, 14, 12};

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

const int32_t kProgram21Words[] = {7, 2, 10, 3, 5, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 8, 1, 9, 0, 1065353216, 0, 0, 9, 2, 3, 0, 15, 10, 1, 9, 4, 2, 9, 0, 10, 0, 5, 11, 5, 7, 0, 1, 12, 7, 11, 0, 2, 11, 9, 12, 0, 8, 12, 5, 7, 0, 2, 13, 9, 6, 0, 19, 9, 13, 0, 0, 14, 13, 12, 8, 9, 11, 13, 10};

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
      const float i7 = s[7][j];
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
      const float r11 = -r1;
      const float r12 = r5 * i6;
      const float r13 = r2 * r12;
      const float r14 = -r13;
      const float r15 = r14 * i7;
      o[0][j] = r6;
      o[1][j] = r10;
      o[2][j] = r2;
      o[3][j] = r11;
      o[4][j] = r15;
    }
  }
};

const int32_t kProgram22Words[] = {8, 2, 16, 5, 7, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 8, 1, 9, 0, 3, 1, 1065353216, 0, 0, 10, 2, 3, 0, 2, 11, 1, 10, 0, 0, 10, 11, 4, 0, 2, 12, 0, 10, 0, 5, 13, 5, 8, 0, 1, 14, 8, 13, 0, 2, 13, 12, 14, 0, 8, 15, 5, 8, 0, 2, 16, 12, 6, 0, 19, 12, 16, 0, 0, 14, 16, 15, 9, 12, 19, 15, 11, 0, 0, 2, 12, 14, 6, 0, 2, 11, 10, 12, 0, 19, 14, 11, 0, 0, 2, 12, 14, 7, 0, 13, 16, 10, 15, 12};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i1 * i2 + i3;
      const float r3 = r1 * r2;
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

const int32_t kProgram23Words[] = {8, 2, 11, 4, 5, 0, 1, 3, 0, 0, 0, 1, 0, 2, 0, 2, 3, 3, 2, 3, 1, 1065353216, 0, 5, 10, 0, 8, 0, 1, 11, 8, 10, 0, 15, 10, 1, 2, 3, 2, 12, 11, 10, 0, 1, 11, 12, 4, 0, 20, 10, 11, 0, 0, 9, 13, 10, 5, 0, 17, 14, 10, 7, 8, 2, 10, 6, 14, 0, 14, 14, 13, 9, 10, 18, 13, 11, 0, 0, 11, 14, 12, 13};

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

const int32_t kProgram24Words[] = {6, 2, 6, 3, 3, 3, 0, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 1065353216, 0, 5, 8, 1, 6, 0, 1, 9, 6, 8, 0, 0, 8, 3, 4, 0, 15, 10, 2, 8, 5, 2, 8, 9, 10, 0, 2, 9, 0, 8, 0, 9, 7, 8};

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

const int32_t kProgram25Words[] = {6, 2, 8, 4, 4, 3, 0, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 1065353216, 0, 5, 8, 1, 6, 0, 1, 9, 6, 8, 0, 0, 8, 3, 4, 0, 2, 10, 2, 8, 0, 0, 8, 10, 5, 0, 2, 11, 9, 8, 0, 2, 9, 0, 11, 0, 19, 8, 10, 0, 0, 9, 7, 11, 8};

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
      const float i6 = s[6][j];
      const float i7 = s[7][j];
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 + i4;
      const float r3 = i2 * r2;
      const float r4 = r3 + i5;
      const float r5 = r1 * r4;
      const float r6 = i0 * r5;
      const float r7 = -r3;
      const float r8 = r5 * i6;
      const float r9 = -r8;
      const float r10 = r9 * i7;
      o[0][j] = r6;
      o[1][j] = 0.0f;
      o[2][j] = r5;
      o[3][j] = r7;
      o[4][j] = r10;
    }
  }
};

const int32_t kProgram26Words[] = {8, 2, 11, 5, 5, 3, 0, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 9, 0, 3, 1, 1065353216, 0, 5, 10, 1, 8, 0, 1, 11, 8, 10, 0, 0, 10, 3, 4, 0, 2, 12, 2, 10, 0, 0, 10, 12, 5, 0, 2, 13, 11, 10, 0, 2, 11, 0, 13, 0, 19, 10, 12, 0, 0, 2, 12, 13, 6, 0, 19, 14, 12, 0, 0, 2, 12, 14, 7, 0, 11, 9, 13, 10, 12};

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
      const float r7 = i0 * i6 + i7;
      const float r8 = r7 * r3;
      const float r9 = -r8;
      const float r10 = r6 != 0.0f ? 0.0f : r9;
      o[0][j] = r5;
      o[1][j] = r10;
      o[2][j] = r4;
    }
  }
};

const int32_t kProgram27Words[] = {8, 2, 11, 3, 6, 3, 0, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 9, 0, 9, 1, 1065353216, 0, 5, 10, 1, 8, 0, 1, 11, 8, 10, 0, 0, 10, 3, 4, 0, 15, 12, 2, 10, 5, 2, 10, 11, 12, 0, 2, 11, 0, 10, 0, 8, 13, 1, 8, 0, 15, 14, 0, 6, 7, 2, 15, 14, 12, 0, 19, 14, 15, 0, 0, 14, 12, 13, 9, 14, 11, 12, 10};

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
      const float i8 = s[8][j];
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 + i4;
      const float r3 = i2 * r2;
      const float r4 = r3 + i5;
      const float r5 = r1 * r4;
      const float r6 = i0 * r5;
      const float r7 = Truth(i1 > 1.0f);
      const float r8 = i0 * i6 + i7;
      const float r9 = r8 * r4;
      const float r10 = -r9;
      const float r11 = r7 != 0.0f ? 0.0f : r10;
      const float r12 = -r3;
      const float r13 = r5 * i6;
      const float r14 = -r13;
      const float r15 = r14 * i8;
      o[0][j] = r6;
      o[1][j] = r11;
      o[2][j] = r5;
      o[3][j] = r12;
      o[4][j] = r15;
    }
  }
};

const int32_t kProgram28Words[] = {9, 2, 16, 5, 7, 3, 0, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 9, 0, 9, 1, 3, 1, 1065353216, 0, 5, 11, 1, 9, 0, 1, 12, 9, 11, 0, 0, 11, 3, 4, 0, 2, 13, 2, 11, 0, 0, 11, 13, 5, 0, 2, 14, 12, 11, 0, 2, 12, 0, 14, 0, 8, 15, 1, 9, 0, 15, 16, 0, 6, 7, 2, 17, 16, 11, 0, 19, 16, 17, 0, 0, 14, 11, 15, 10, 16, 19, 17, 13, 0, 0, 2, 15, 14, 6, 0, 19, 16, 15, 0, 0, 2, 13, 16, 8, 0, 12, 11, 14, 17, 13};

struct Program29 {
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
      const float i8 = s[8][j];
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i2;
      const float r3 = i3 * i4;
      const float r4 = i0 * r2 + r3;
      const float r5 = r4 - i5;
      const float r6 = std::fabs(r5);
      const float r7 = Truth(r6 >= i6);
      const float r8 = 1.0f - r6 * i8;
      const float r9 = i7 * r8;
      const float r10 = r7 != 0.0f ? 0.0f : r9;
      const float r11 = Truth(r5 > 0.0f);
      o[0][j] = r5;
      o[1][j] = r10;
      o[2][j] = r4;
      o[3][j] = r11;
    }
  }
};

const int32_t kProgram29Words[] = {9, 2, 12, 4, 5, 3, 0, 0, 1, 0, 0, 3, 1, 1, 0, 2, 0, 2, 3, 3, 3, 3, 2, 1065353216, 0, 5, 11, 1, 9, 0, 1, 12, 9, 11, 0, 2, 11, 12, 2, 0, 2, 12, 3, 4, 0, 15, 13, 0, 11, 12, 1, 11, 13, 5, 0, 20, 12, 11, 0, 0, 9, 14, 12, 6, 0, 17, 15, 12, 8, 9, 2, 12, 7, 15, 0, 14, 15, 14, 10, 12, 18, 14, 11, 0, 0, 11, 15, 13, 14};

struct Program30 {
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
      const float r6 = i6 * r1;
      o[0][j] = r5;
      o[1][j] = 0.0f;
      o[2][j] = r6;
    }
  }
};

const int32_t kProgram30Words[] = {7, 2, 7, 3, 4, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 8, 1, 3, 1, 1065353216, 0, 0, 9, 2, 3, 0, 15, 10, 1, 9, 4, 2, 9, 0, 10, 0, 5, 11, 5, 7, 0, 1, 12, 7, 11, 0, 2, 11, 9, 12, 0, 2, 9, 6, 10, 0, 11, 8, 9};

struct Program31 {
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
      const float r7 = i6 * r2;
      const float r8 = -r1;
      o[0][j] = r6;
      o[1][j] = 0.0f;
      o[2][j] = r7;
      o[3][j] = r8;
    }
  }
};

const int32_t kProgram31Words[] = {7, 2, 9, 4, 5, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 8, 1, 3, 1, 1065353216, 0, 0, 9, 2, 3, 0, 2, 10, 1, 9, 0, 0, 9, 10, 4, 0, 2, 11, 0, 9, 0, 5, 12, 5, 7, 0, 1, 13, 7, 12, 0, 2, 12, 11, 13, 0, 2, 11, 6, 9, 0, 19, 13, 10, 0, 0, 12, 8, 11, 13};

struct Program32 {
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
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = Min(i5, 1.0f);
      const float r5 = 1.0f - r4;
      const float r6 = r3 * r5;
      const float r7 = i6 * r2;
      const float r8 = -r1;
      const float r9 = r5 * i8;
      const float r10 = r2 * r9;
      const float r11 = i7 * r2 - r10;
      const float r12 = r11 * i9;
      o[0][j] = r6;
      o[1][j] = 0.0f;
      o[2][j] = r7;
      o[3][j] = r8;
      o[4][j] = r12;
    }
  }
};

const int32_t kProgram32Words[] = {10, 2, 13, 5, 6, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 8, 1, 3, 1, 9, 0, 9, 1, 3, 2, 1065353216, 0, 0, 12, 2, 3, 0, 2, 13, 1, 12, 0, 0, 12, 13, 4, 0, 2, 14, 0, 12, 0, 5, 15, 5, 10, 0, 1, 16, 10, 15, 0, 2, 15, 14, 16, 0, 2, 14, 6, 12, 0, 19, 17, 13, 0, 0, 2, 13, 16, 8, 0, 2, 16, 12, 13, 0, 16, 13, 7, 12, 16, 2, 12, 13, 9, 0, 15, 11, 14, 17, 12};

struct Program33 {
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
      const float r2 = r1 * i2;
      const float r3 = i3 * i4;
      const float r4 = i0 * r2 + r3;
      const float r5 = r4 - i5;
      const float r6 = std::fabs(r5);
      const float r7 = Truth(r6 >= i6);
      const float r8 = r7 != 0.0f ? 0.0f : i7;
      const float r9 = Truth(r5 > 0.0f);
      o[0][j] = r5;
      o[1][j] = r8;
      o[2][j] = r4;
      o[3][j] = r9;
    }
  }
};

const int32_t kProgram33Words[] = {8, 2, 10, 4, 4, 3, 0, 0, 1, 0, 0, 3, 1, 1, 0, 2, 0, 2, 3, 3, 2, 1065353216, 0, 5, 10, 1, 8, 0, 1, 11, 8, 10, 0, 2, 10, 11, 2, 0, 2, 11, 3, 4, 0, 15, 12, 0, 10, 11, 1, 10, 12, 5, 0, 20, 11, 10, 0, 0, 9, 13, 11, 6, 0, 14, 11, 13, 9, 7, 18, 13, 10, 0, 0, 10, 11, 12, 13};

struct Program34 {
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
      const float r0 = i2 * i3;
      const float r1 = i0 * i1 + r0;
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

const int32_t kProgram34Words[] = {8, 2, 9, 4, 5, 3, 0, 0, 0, 3, 1, 1, 0, 2, 0, 2, 3, 3, 3, 3, 2, 0, 1065353216, 2, 10, 2, 3, 0, 15, 11, 0, 1, 10, 1, 10, 11, 4, 0, 20, 12, 10, 0, 0, 9, 13, 12, 5, 0, 17, 14, 12, 7, 9, 2, 12, 6, 14, 0, 14, 14, 13, 8, 12, 18, 13, 10, 0, 0, 10, 14, 11, 13};

struct Program35 {
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
      const float r3 = i5 * r1;
      o[0][j] = r2;
      o[1][j] = 0.0f;
      o[2][j] = r3;
    }
  }
};

const int32_t kProgram35Words[] = {6, 1, 4, 3, 3, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 0, 0, 7, 2, 3, 0, 15, 8, 1, 7, 4, 2, 7, 0, 8, 0, 2, 9, 5, 8, 0, 7, 6, 9};

struct Program36 {
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
      const float r4 = i5 * r2;
      const float r5 = -r1;
      o[0][j] = r3;
      o[1][j] = 0.0f;
      o[2][j] = r4;
      o[3][j] = r5;
    }
  }
};

const int32_t kProgram36Words[] = {6, 1, 6, 4, 4, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 0, 0, 7, 2, 3, 0, 2, 8, 1, 7, 0, 0, 7, 8, 4, 0, 2, 9, 0, 7, 0, 2, 10, 5, 7, 0, 19, 7, 8, 0, 0, 9, 6, 10, 7};

struct Program37 {
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
      const float i8 = s[8][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = i5 * r2;
      const float r5 = -r1;
      const float r6 = r2 * i8;
      const float r7 = i7 * r2 - r6;
      const float r8 = i6 * r7;
      o[0][j] = r3;
      o[1][j] = 0.0f;
      o[2][j] = r4;
      o[3][j] = r5;
      o[4][j] = r8;
    }
  }
};

const int32_t kProgram37Words[] = {9, 1, 9, 5, 6, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 3, 2, 9, 0, 9, 1, 0, 0, 10, 2, 3, 0, 2, 11, 1, 10, 0, 0, 10, 11, 4, 0, 2, 12, 0, 10, 0, 2, 13, 5, 10, 0, 19, 14, 11, 0, 0, 2, 11, 10, 8, 0, 16, 15, 7, 10, 11, 2, 10, 6, 15, 0, 12, 9, 13, 14, 10};

struct Program38 {
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
      const float r0 = i2 * i3;
      const float r1 = i0 * i1 + r0;
      o[0][j] = r1;
    }
  }
};

const int32_t kProgram38Words[] = {4, 0, 2, 1, 2, 3, 0, 0, 0, 3, 1, 9, 0, 2, 4, 2, 3, 0, 15, 5, 0, 1, 4, 5};

struct Program39 {
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
      const float i8 = s[8][j];
      const float r0 = i1 - i2 * i3;
      const float r1 = i4 * i5;
      const float r2 = i0 * r0 + r1;
      const float r3 = r2 - i3;
      const float r4 = std::fabs(r3);
      const float r5 = Truth(r4 >= i6);
      const float r6 = 1.0f - r4 * i8;
      const float r7 = i7 * r6;
      const float r8 = r5 != 0.0f ? 0.0f : r7;
      const float r9 = Truth(r3 > 0.0f);
      o[0][j] = r3;
      o[1][j] = r8;
      o[2][j] = r2;
      o[3][j] = r9;
    }
  }
};

const int32_t kProgram39Words[] = {9, 2, 10, 4, 5, 3, 0, 0, 0, 0, 1, 2, 0, 3, 1, 1, 0, 2, 3, 3, 3, 3, 2, 0, 1065353216, 17, 11, 2, 3, 1, 2, 12, 4, 5, 0, 15, 13, 0, 11, 12, 1, 11, 13, 3, 0, 20, 12, 11, 0, 0, 9, 14, 12, 6, 0, 17, 15, 12, 8, 10, 2, 12, 7, 15, 0, 14, 15, 14, 9, 12, 18, 14, 11, 0, 0, 11, 15, 13, 14};

struct Program40 {
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
      const float r4 = i5 * r2;
      const float r5 = -r3;
      const float r6 = r5 * i6 - r1;
      o[0][j] = r3;
      o[1][j] = 0.0f;
      o[2][j] = r4;
      o[3][j] = r6;
    }
  }
};

const int32_t kProgram40Words[] = {7, 1, 7, 4, 5, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 8, 1, 0, 0, 8, 2, 3, 0, 2, 9, 1, 8, 0, 0, 8, 9, 4, 0, 2, 10, 0, 8, 0, 2, 11, 5, 8, 0, 19, 8, 10, 0, 0, 16, 12, 8, 6, 9, 10, 7, 11, 12};

struct Program41 {
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
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = i5 * r2;
      const float r5 = -r3;
      const float r6 = r5 * i6 - r1;
      const float r7 = i9 - i6 * i10;
      const float r8 = r7 * r2;
      const float r9 = i8 * r2 - r8;
      const float r10 = i7 * r9;
      o[0][j] = r3;
      o[1][j] = 0.0f;
      o[2][j] = r4;
      o[3][j] = r6;
      o[4][j] = r10;
    }
  }
};

const int32_t kProgram41Words[] = {11, 1, 11, 5, 6, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 8, 1, 3, 2, 9, 0, 9, 1, 2, 0, 0, 0, 12, 2, 3, 0, 2, 13, 1, 12, 0, 0, 12, 13, 4, 0, 2, 14, 0, 12, 0, 2, 15, 5, 12, 0, 19, 16, 14, 0, 0, 16, 17, 16, 6, 13, 17, 16, 6, 10, 9, 2, 13, 16, 12, 0, 16, 16, 8, 12, 13, 2, 12, 7, 16, 0, 14, 11, 15, 17, 12};

struct Program42 {
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
      const float r0 = i1 - i2 * i3;
      const float r1 = i4 * i5;
      const float r2 = i0 * r0 + r1;
      o[0][j] = r2;
    }
  }
};

const int32_t kProgram42Words[] = {6, 0, 3, 1, 3, 3, 0, 0, 0, 8, 1, 2, 0, 3, 1, 9, 0, 17, 6, 2, 3, 1, 2, 7, 4, 5, 0, 15, 8, 0, 6, 7, 8};

struct Program43 {
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
      const float r3 = -r2;
      const float r4 = r3 * i5;
      const float r5 = i6 * r1;
      o[0][j] = r2;
      o[1][j] = r4;
      o[2][j] = r5;
    }
  }
};

const int32_t kProgram43Words[] = {7, 0, 6, 3, 4, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 2, 0, 3, 1, 0, 7, 2, 3, 0, 15, 8, 1, 7, 4, 2, 7, 0, 8, 0, 19, 9, 7, 0, 0, 2, 10, 9, 5, 0, 2, 9, 6, 8, 0, 7, 10, 9};

struct Program44 {
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
      const float r6 = i6 * r2;
      const float r7 = r4 * i7 - r1;
      o[0][j] = r3;
      o[1][j] = r5;
      o[2][j] = r6;
      o[3][j] = r7;
    }
  }
};

const int32_t kProgram44Words[] = {8, 0, 8, 4, 6, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 2, 0, 3, 1, 8, 1, 0, 8, 2, 3, 0, 2, 9, 1, 8, 0, 0, 8, 9, 4, 0, 2, 10, 0, 8, 0, 19, 11, 10, 0, 0, 2, 12, 11, 5, 0, 2, 13, 6, 8, 0, 16, 8, 11, 7, 9, 10, 12, 13, 8};

struct Program45 {
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
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = -r3;
      const float r5 = r4 * i5;
      const float r6 = i6 * r2;
      const float r7 = r4 * i7 - r1;
      const float r8 = i10 - i7 * i5;
      const float r9 = r8 * r2;
      const float r10 = i9 * r2 - r9;
      const float r11 = i8 * r10;
      o[0][j] = r3;
      o[1][j] = r5;
      o[2][j] = r6;
      o[3][j] = r7;
      o[4][j] = r11;
    }
  }
};

const int32_t kProgram45Words[] = {11, 0, 12, 5, 7, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 2, 0, 3, 1, 8, 1, 3, 2, 9, 0, 9, 1, 0, 11, 2, 3, 0, 2, 12, 1, 11, 0, 0, 11, 12, 4, 0, 2, 13, 0, 11, 0, 19, 14, 13, 0, 0, 2, 15, 14, 5, 0, 2, 16, 6, 11, 0, 16, 17, 14, 7, 12, 17, 14, 7, 5, 10, 2, 12, 14, 11, 0, 16, 14, 9, 11, 12, 2, 11, 8, 14, 0, 13, 15, 16, 17, 11};

struct Program46 {
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
      const float i8 = s[8][j];
      const float r0 = i2 * i3;
      const float r1 = i0 * i1 + r0;
      const float r2 = r1 - i4 * i5;
      const float r3 = r2 - i5;
      const float r4 = std::fabs(r3);
      const float r5 = Truth(r4 >= i6);
      const float r6 = 1.0f - r4 * i8;
      const float r7 = i7 * r6;
      const float r8 = r5 != 0.0f ? 0.0f : r7;
      const float r9 = Truth(r3 > 0.0f);
      o[0][j] = r3;
      o[1][j] = r8;
      o[2][j] = r2;
      o[3][j] = r9;
    }
  }
};

const int32_t kProgram46Words[] = {9, 2, 10, 4, 5, 3, 0, 0, 0, 3, 1, 1, 0, 0, 1, 2, 0, 2, 3, 3, 3, 3, 2, 0, 1065353216, 2, 11, 2, 3, 0, 15, 12, 0, 1, 11, 17, 11, 4, 5, 12, 1, 12, 11, 5, 0, 20, 13, 12, 0, 0, 9, 14, 13, 6, 0, 17, 15, 13, 8, 10, 2, 13, 7, 15, 0, 14, 15, 14, 9, 13, 18, 14, 12, 0, 0, 12, 15, 11, 14};

struct Program47 {
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
      const float r4 = i5 * r2;
      const float r5 = -r2;
      const float r6 = i6 * r5 - r1;
      o[0][j] = r3;
      o[1][j] = 0.0f;
      o[2][j] = r4;
      o[3][j] = r6;
    }
  }
};

const int32_t kProgram47Words[] = {7, 1, 7, 4, 5, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 8, 1, 0, 0, 8, 2, 3, 0, 2, 9, 1, 8, 0, 0, 8, 9, 4, 0, 2, 10, 0, 8, 0, 2, 11, 5, 8, 0, 19, 12, 8, 0, 0, 16, 8, 6, 12, 9, 10, 7, 11, 8};

struct Program48 {
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
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = i5 * r2;
      const float r5 = -r2;
      const float r6 = i6 * r5 - r1;
      const float r7 = r2 * i9;
      const float r8 = i8 * r2 - r7;
      const float r9 = i7 * r8;
      o[0][j] = r3;
      o[1][j] = 0.0f;
      o[2][j] = r4;
      o[3][j] = r6;
      o[4][j] = r9;
    }
  }
};

const int32_t kProgram48Words[] = {10, 1, 10, 5, 6, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 8, 1, 3, 2, 9, 0, 9, 1, 0, 0, 11, 2, 3, 0, 2, 12, 1, 11, 0, 0, 11, 12, 4, 0, 2, 13, 0, 11, 0, 2, 14, 5, 11, 0, 19, 15, 11, 0, 0, 16, 16, 6, 15, 12, 2, 15, 11, 9, 0, 16, 12, 8, 11, 15, 2, 11, 7, 12, 0, 13, 10, 14, 16, 11};

struct Program49 {
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
      const float r0 = i2 * i3;
      const float r1 = i0 * i1 + r0;
      const float r2 = r1 - i4 * i5;
      o[0][j] = r2;
    }
  }
};

const int32_t kProgram49Words[] = {6, 0, 3, 1, 2, 3, 0, 0, 0, 3, 1, 9, 0, 8, 1, 2, 0, 2, 6, 2, 3, 0, 15, 7, 0, 1, 6, 17, 6, 4, 5, 7, 6};

struct Program50 {
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
      const float r3 = -r1;
      const float r4 = i5 * r3;
      const float r5 = i6 * r1;
      o[0][j] = r2;
      o[1][j] = r4;
      o[2][j] = r5;
    }
  }
};

const int32_t kProgram50Words[] = {7, 0, 6, 3, 4, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 2, 0, 3, 1, 0, 7, 2, 3, 0, 15, 8, 1, 7, 4, 2, 7, 0, 8, 0, 19, 9, 8, 0, 0, 2, 10, 5, 9, 0, 2, 9, 6, 8, 0, 7, 10, 9};

struct Program51 {
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
      const float r5 = i5 * r4;
      const float r6 = i6 * r2;
      const float r7 = i7 * r4 - r1;
      o[0][j] = r3;
      o[1][j] = r5;
      o[2][j] = r6;
      o[3][j] = r7;
    }
  }
};

const int32_t kProgram51Words[] = {8, 0, 8, 4, 6, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 2, 0, 3, 1, 8, 1, 0, 8, 2, 3, 0, 2, 9, 1, 8, 0, 0, 8, 9, 4, 0, 2, 10, 0, 8, 0, 19, 11, 8, 0, 0, 2, 12, 5, 11, 0, 2, 13, 6, 8, 0, 16, 8, 7, 11, 9, 10, 12, 13, 8};

struct Program52 {
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
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = -r2;
      const float r5 = i5 * r4;
      const float r6 = i6 * r2;
      const float r7 = i7 * r4 - r1;
      const float r8 = r2 * i10;
      const float r9 = i9 * r2 - r8;
      const float r10 = i8 * r9;
      o[0][j] = r3;
      o[1][j] = r5;
      o[2][j] = r6;
      o[3][j] = r7;
      o[4][j] = r10;
    }
  }
};

const int32_t kProgram52Words[] = {11, 0, 11, 5, 7, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 2, 0, 3, 1, 8, 1, 3, 2, 9, 0, 9, 1, 0, 11, 2, 3, 0, 2, 12, 1, 11, 0, 0, 11, 12, 4, 0, 2, 13, 0, 11, 0, 19, 14, 11, 0, 0, 2, 15, 5, 14, 0, 2, 16, 6, 11, 0, 16, 17, 7, 14, 12, 2, 14, 11, 10, 0, 16, 12, 9, 11, 14, 2, 11, 8, 12, 0, 13, 15, 16, 17, 11};

struct Program53 {
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
      const float r1 = i1 * r0 + i4;
      const float r2 = i0 * r1;
      const float r3 = Min(i5, 1.0f);
      const float r4 = 1.0f - r3;
      const float r5 = r2 * r4;
      const float r6 = Truth(i5 > 1.0f);
      const float r7 = r2 * i6;
      const float r8 = -r7;
      const float r9 = r6 != 0.0f ? 0.0f : r8;
      const float r10 = i7 * r1;
      o[0][j] = r5;
      o[1][j] = r9;
      o[2][j] = r10;
    }
  }
};

const int32_t kProgram53Words[] = {8, 2, 11, 3, 5, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 8, 1, 9, 0, 3, 1, 1065353216, 0, 0, 10, 2, 3, 0, 15, 11, 1, 10, 4, 2, 10, 0, 11, 0, 5, 12, 5, 8, 0, 1, 13, 8, 12, 0, 2, 12, 10, 13, 0, 8, 13, 5, 8, 0, 2, 14, 10, 6, 0, 19, 10, 14, 0, 0, 14, 14, 13, 9, 10, 2, 13, 7, 11, 0, 12, 14, 13};

struct Program54 {
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
      const float r4 = Min(i5, 1.0f);
      const float r5 = 1.0f - r4;
      const float r6 = r3 * r5;
      const float r7 = Truth(i5 > 1.0f);
      const float r8 = r3 * i6;
      const float r9 = -r8;
      const float r10 = r7 != 0.0f ? 0.0f : r9;
      const float r11 = i7 * r2;
      const float r12 = -r1;
      o[0][j] = r6;
      o[1][j] = r10;
      o[2][j] = r11;
      o[3][j] = r12;
    }
  }
};

const int32_t kProgram54Words[] = {8, 2, 13, 4, 6, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 8, 1, 9, 0, 3, 1, 1065353216, 0, 0, 10, 2, 3, 0, 2, 11, 1, 10, 0, 0, 10, 11, 4, 0, 2, 12, 0, 10, 0, 5, 13, 5, 8, 0, 1, 14, 8, 13, 0, 2, 13, 12, 14, 0, 8, 14, 5, 8, 0, 2, 15, 12, 6, 0, 19, 12, 15, 0, 0, 14, 15, 14, 9, 12, 2, 14, 7, 10, 0, 19, 12, 11, 0, 0, 13, 15, 14, 12};

struct Program55 {
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
      const float i8 = s[8][j];
      const float i9 = s[9][j];
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
      const float r11 = i7 * r2;
      const float r12 = -r1;
      const float r13 = r5 * i6;
      const float r14 = r2 * r13;
      const float r15 = i8 * r2 - r14;
      const float r16 = r15 * i9;
      o[0][j] = r6;
      o[1][j] = r10;
      o[2][j] = r11;
      o[3][j] = r12;
      o[4][j] = r16;
    }
  }
};

const int32_t kProgram55Words[] = {10, 2, 17, 5, 7, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 8, 1, 9, 0, 3, 1, 9, 1, 3, 2, 1065353216, 0, 0, 12, 2, 3, 0, 2, 13, 1, 12, 0, 0, 12, 13, 4, 0, 2, 14, 0, 12, 0, 5, 15, 5, 10, 0, 1, 16, 10, 15, 0, 2, 15, 14, 16, 0, 8, 17, 5, 10, 0, 2, 18, 14, 6, 0, 19, 14, 18, 0, 0, 14, 18, 17, 11, 14, 2, 17, 7, 12, 0, 19, 14, 13, 0, 0, 2, 13, 16, 6, 0, 2, 16, 12, 13, 0, 16, 13, 8, 12, 16, 2, 12, 13, 9, 0, 15, 18, 17, 14, 12};

struct Program56 {
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
      const float i8 = s[8][j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 * i4;
      const float r3 = i1 * i2 + r2;
      const float r4 = r1 * r3;
      const float r5 = r4 - i5;
      const float r6 = std::fabs(r5);
      const float r7 = Truth(r6 >= i6);
      const float r8 = 1.0f - r6 * i8;
      const float r9 = i7 * r8;
      const float r10 = r7 != 0.0f ? 0.0f : r9;
      const float r11 = Truth(r5 > 0.0f);
      o[0][j] = r5;
      o[1][j] = r10;
      o[2][j] = r4;
      o[3][j] = r11;
    }
  }
};

const int32_t kProgram56Words[] = {9, 2, 12, 4, 5, 0, 1, 3, 0, 0, 0, 3, 1, 1, 0, 2, 0, 2, 3, 3, 3, 3, 2, 1065353216, 0, 5, 11, 0, 9, 0, 1, 12, 9, 11, 0, 2, 11, 3, 4, 0, 15, 13, 1, 2, 11, 2, 11, 12, 13, 0, 1, 12, 11, 5, 0, 20, 13, 12, 0, 0, 9, 14, 13, 6, 0, 17, 15, 13, 8, 9, 2, 13, 7, 15, 0, 14, 15, 14, 10, 13, 18, 14, 12, 0, 0, 12, 15, 11, 14};

struct Program57 {
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
      const float r3 = i2 * r2 + i5;
      const float r4 = r1 * r3;
      const float r5 = i0 * r4;
      const float r6 = i6 * r4;
      o[0][j] = r5;
      o[1][j] = 0.0f;
      o[2][j] = r6;
    }
  }
};

const int32_t kProgram57Words[] = {7, 2, 7, 3, 3, 3, 0, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 1065353216, 0, 5, 9, 1, 7, 0, 1, 10, 7, 9, 0, 0, 9, 3, 4, 0, 15, 11, 2, 9, 5, 2, 9, 10, 11, 0, 2, 10, 0, 9, 0, 2, 11, 6, 9, 0, 10, 8, 11};

struct Program58 {
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
      const float r7 = i6 * r5;
      const float r8 = -r3;
      o[0][j] = r6;
      o[1][j] = 0.0f;
      o[2][j] = r7;
      o[3][j] = r8;
    }
  }
};

const int32_t kProgram58Words[] = {7, 2, 9, 4, 4, 3, 0, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 1065353216, 0, 5, 9, 1, 7, 0, 1, 10, 7, 9, 0, 0, 9, 3, 4, 0, 2, 11, 2, 9, 0, 0, 9, 11, 5, 0, 2, 12, 10, 9, 0, 2, 10, 0, 12, 0, 2, 9, 6, 12, 0, 19, 12, 11, 0, 0, 10, 8, 9, 12};

struct Program59 {
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
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 + i4;
      const float r3 = i2 * r2;
      const float r4 = r3 + i5;
      const float r5 = r1 * r4;
      const float r6 = i0 * r5;
      const float r7 = i6 * r5;
      const float r8 = -r3;
      const float r9 = r5 * i9;
      const float r10 = i8 * r5 - r9;
      const float r11 = i7 * r10;
      o[0][j] = r6;
      o[1][j] = 0.0f;
      o[2][j] = r7;
      o[3][j] = r8;
      o[4][j] = r11;
    }
  }
};

const int32_t kProgram59Words[] = {10, 2, 12, 5, 6, 3, 0, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 3, 2, 9, 0, 9, 1, 1065353216, 0, 5, 12, 1, 10, 0, 1, 13, 10, 12, 0, 0, 12, 3, 4, 0, 2, 14, 2, 12, 0, 0, 12, 14, 5, 0, 2, 15, 13, 12, 0, 2, 13, 0, 15, 0, 2, 12, 6, 15, 0, 19, 16, 14, 0, 0, 2, 14, 15, 9, 0, 16, 17, 8, 15, 14, 2, 15, 7, 17, 0, 13, 11, 12, 16, 15};

struct Program60 {
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
      const float i8 = s[8][j];
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 + i4;
      const float r3 = i2 * r2 + i5;
      const float r4 = r1 * r3;
      const float r5 = i0 * r4;
      const float r6 = Truth(i1 > 1.0f);
      const float r7 = i7 * i8;
      const float r8 = i0 * i6 + r7;
      const float r9 = r8 * r3;
      const float r10 = -r9;
      const float r11 = r6 != 0.0f ? 0.0f : r10;
      const float r12 = i7 * r4;
      o[0][j] = r5;
      o[1][j] = r11;
      o[2][j] = r12;
    }
  }
};

const int32_t kProgram60Words[] = {9, 2, 13, 3, 6, 3, 0, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 9, 0, 3, 1, 9, 1, 1065353216, 0, 5, 11, 1, 9, 0, 1, 12, 9, 11, 0, 0, 11, 3, 4, 0, 15, 13, 2, 11, 5, 2, 11, 12, 13, 0, 2, 12, 0, 11, 0, 8, 14, 1, 9, 0, 2, 15, 7, 8, 0, 15, 16, 0, 6, 15, 2, 15, 16, 13, 0, 19, 16, 15, 0, 0, 14, 13, 14, 10, 16, 2, 15, 7, 11, 0, 12, 13, 15};

struct Program61 {
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
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 + i4;
      const float r3 = i2 * r2;
      const float r4 = r3 + i5;
      const float r5 = r1 * r4;
      const float r6 = i0 * r5;
      const float r7 = Truth(i1 > 1.0f);
      const float r8 = i7 * i8;
      const float r9 = i0 * i6 + r8;
      const float r10 = r9 * r4;
      const float r11 = -r10;
      const float r12 = r7 != 0.0f ? 0.0f : r11;
      const float r13 = i7 * r5;
      const float r14 = -r3;
      const float r15 = r5 * i6;
      const float r16 = i8 * r5 - r15;
      const float r17 = i9 * r16;
      o[0][j] = r6;
      o[1][j] = r12;
      o[2][j] = r13;
      o[3][j] = r14;
      o[4][j] = r17;
    }
  }
};

const int32_t kProgram61Words[] = {10, 2, 18, 5, 7, 3, 0, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 9, 0, 3, 1, 9, 1, 3, 2, 1065353216, 0, 5, 12, 1, 10, 0, 1, 13, 10, 12, 0, 0, 12, 3, 4, 0, 2, 14, 2, 12, 0, 0, 12, 14, 5, 0, 2, 15, 13, 12, 0, 2, 13, 0, 15, 0, 8, 16, 1, 10, 0, 2, 17, 7, 8, 0, 15, 18, 0, 6, 17, 2, 17, 18, 12, 0, 19, 18, 17, 0, 0, 14, 12, 16, 11, 18, 2, 17, 7, 15, 0, 19, 16, 14, 0, 0, 2, 18, 15, 6, 0, 16, 14, 8, 15, 18, 2, 15, 9, 14, 0, 13, 12, 17, 16, 15};

}  // namespace

extern const CompiledProgram kPlif[62];
const CompiledProgram kPlif[62] = {
    {kProgram0Words, 82, RunOnWide<Program0>},
    {kProgram1Words, 52, RunOnWide<Program1>},
    {kProgram2Words, 63, RunOnWide<Program2>},
    {kProgram3Words, 88, RunOnWide<Program3>},
    {kProgram4Words, 70, RunOnWide<Program4>},
    {kProgram5Words, 65, RunOnWide<Program5>},
    {kProgram6Words, 34, RunOnWide<Program6>},
    {kProgram7Words, 45, RunOnWide<Program7>},
    {kProgram8Words, 65, RunOnWide<Program8>},
    {kProgram9Words, 72, RunOnWide<Program9>},
    {kProgram10Words, 52, RunOnWide<Program10>},
    {kProgram11Words, 79, RunOnWide<Program11>},
    {kProgram12Words, 45, RunOnWide<Program12>},
    {kProgram13Words, 58, RunOnWide<Program13>},
    {kProgram14Words, 83, RunOnWide<Program14>},
    {kProgram15Words, 72, RunOnWide<Program15>},
    {kProgram16Words, 52, RunOnWide<Program16>},
    {kProgram17Words, 72, RunOnWide<Program17>},
    {kProgram18Words, 45, RunOnWide<Program18>},
    {kProgram19Words, 58, RunOnWide<Program19>},
    {kProgram20Words, 78, RunOnWide<Program20>},
    {kProgram21Words, 74, RunOnWide<Program21>},
    {kProgram22Words, 108, RunOnWide<Program22>},
    {kProgram23Words, 82, RunOnWide<Program23>},
    {kProgram24Words, 52, RunOnWide<Program24>},
    {kProgram25Words, 63, RunOnWide<Program25>},
    {kProgram26Words, 83, RunOnWide<Program26>},
    {kProgram27Words, 81, RunOnWide<Program27>},
    {kProgram28Words, 110, RunOnWide<Program28>},
    {kProgram29Words, 89, RunOnWide<Program29>},
    {kProgram30Words, 59, RunOnWide<Program30>},
    {kProgram31Words, 70, RunOnWide<Program31>},
    {kProgram32Words, 97, RunOnWide<Program32>},
    {kProgram33Words, 77, RunOnWide<Program33>},
    {kProgram34Words, 72, RunOnWide<Program34>},
    {kProgram35Words, 41, RunOnWide<Program35>},
    {kProgram36Words, 52, RunOnWide<Program36>},
    {kProgram37Words, 74, RunOnWide<Program37>},
    {kProgram38Words, 24, RunOnWide<Program38>},
    {kProgram39Words, 79, RunOnWide<Program39>},
    {kProgram40Words, 59, RunOnWide<Program40>},
    {kProgram41Words, 88, RunOnWide<Program41>},
    {kProgram42Words, 33, RunOnWide<Program42>},
    {kProgram43Words, 52, RunOnWide<Program43>},
    {kProgram44Words, 65, RunOnWide<Program44>},
    {kProgram45Words, 92, RunOnWide<Program45>},
    {kProgram46Words, 79, RunOnWide<Program46>},
    {kProgram47Words, 59, RunOnWide<Program47>},
    {kProgram48Words, 81, RunOnWide<Program48>},
    {kProgram49Words, 33, RunOnWide<Program49>},
    {kProgram50Words, 52, RunOnWide<Program50>},
    {kProgram51Words, 65, RunOnWide<Program51>},
    {kProgram52Words, 87, RunOnWide<Program52>},
    {kProgram53Words, 81, RunOnWide<Program53>},
    {kProgram54Words, 92, RunOnWide<Program54>},
    {kProgram55Words, 117, RunOnWide<Program55>},
    {kProgram56Words, 89, RunOnWide<Program56>},
    {kProgram57Words, 59, RunOnWide<Program57>},
    {kProgram58Words, 70, RunOnWide<Program58>},
    {kProgram59Words, 92, RunOnWide<Program59>},
    {kProgram60Words, 93, RunOnWide<Program60>},
    {kProgram61Words, 122, RunOnWide<Program61>},
};

}  // namespace spikejax

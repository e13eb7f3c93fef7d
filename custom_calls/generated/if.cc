// Written by generate.py: programs of `if`.
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
      const float r0 = i1 - i2 * i3;
      const float r1 = i0 + r0;
      const float r2 = r1 - i3;
      const float r3 = std::fabs(r2);
      const float r4 = Truth(r3 >= i4);
      const float r5 = 1.0f - r3 * i5;
      const float r6 = r5 * i6;
      const float r7 = r4 != 0.0f ? 0.0f : r6;
      const float r8 = Truth(r2 > 0.0f);
      o[0][j] = r2;
      o[1][j] = r7;
      o[2][j] = r1;
      o[3][j] = r8;
    }
  }
};

const int32_t kProgram0Words[] = {7, 2, 9, 4, 5, 1, 0, 0, 0, 0, 1, 2, 0, 2, 2, 3, 0, 3, 1, 0, 1065353216, 17, 9, 2, 3, 1, 0, 10, 0, 9, 0, 1, 9, 10, 3, 0, 20, 11, 9, 0, 0, 9, 12, 11, 4, 0, 17, 13, 11, 5, 8, 2, 11, 13, 6, 0, 14, 13, 12, 7, 11, 18, 12, 9, 0, 0, 9, 13, 10, 12};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0 + i3;
      o[0][j] = r1;
      o[1][j] = 0.0f;
      o[2][j] = r1;
    }
  }
};

const int32_t kProgram1Words[] = {4, 1, 2, 3, 2, 7, 0, 5, 1, 6, 0, 5, 0, 0, 0, 5, 1, 2, 0, 15, 6, 0, 5, 3, 6, 4, 6};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = -r2;
      const float r4 = i4 * r3 - r1;
      o[0][j] = r2;
      o[1][j] = 0.0f;
      o[2][j] = r2;
      o[3][j] = r4;
    }
  }
};

const int32_t kProgram2Words[] = {5, 1, 5, 4, 4, 7, 0, 5, 1, 6, 0, 5, 0, 8, 1, 0, 0, 6, 1, 2, 0, 2, 7, 0, 6, 0, 0, 6, 7, 3, 0, 19, 8, 6, 0, 0, 16, 9, 4, 8, 7, 6, 5, 6, 9};

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
      const float r0 = i1 - i2 * i3;
      const float r1 = i0 + r0;
      const float r2 = r1 - i3;
      const float r3 = std::fabs(r2);
      const float r4 = Truth(r3 >= i4);
      const float r5 = r4 != 0.0f ? 0.0f : i5;
      const float r6 = Truth(r2 > 0.0f);
      o[0][j] = r2;
      o[1][j] = r5;
      o[2][j] = r1;
      o[3][j] = r6;
    }
  }
};

const int32_t kProgram3Words[] = {6, 1, 7, 4, 4, 1, 0, 0, 0, 0, 1, 2, 0, 2, 2, 3, 0, 0, 17, 7, 2, 3, 1, 0, 8, 0, 7, 0, 1, 7, 8, 3, 0, 20, 9, 7, 0, 0, 9, 10, 9, 4, 0, 14, 9, 10, 6, 5, 18, 10, 7, 0, 0, 7, 9, 8, 10};

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
      const float r0 = i0 + i1;
      const float r1 = r0 - i2;
      const float r2 = std::fabs(r1);
      const float r3 = Truth(r2 >= i3);
      const float r4 = 1.0f - i4 * r2;
      const float r5 = r4 * i5;
      const float r6 = r3 != 0.0f ? 0.0f : r5;
      const float r7 = Truth(r1 > 0.0f);
      o[0][j] = r1;
      o[1][j] = r6;
      o[2][j] = r0;
      o[3][j] = r7;
    }
  }
};

const int32_t kProgram4Words[] = {6, 2, 8, 4, 5, 1, 0, 0, 0, 2, 0, 2, 2, 3, 0, 3, 1, 0, 1065353216, 0, 8, 0, 1, 0, 1, 9, 8, 2, 0, 20, 10, 9, 0, 0, 9, 11, 10, 3, 0, 17, 12, 4, 10, 7, 2, 10, 12, 5, 0, 14, 12, 11, 6, 10, 18, 11, 9, 0, 0, 9, 12, 8, 11};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = -r1;
      o[0][j] = r2;
      o[1][j] = 0.0f;
      o[2][j] = r2;
      o[3][j] = r3;
    }
  }
};

const int32_t kProgram5Words[] = {4, 1, 4, 4, 3, 7, 0, 5, 1, 6, 0, 5, 0, 0, 0, 5, 1, 2, 0, 2, 6, 0, 5, 0, 0, 5, 6, 3, 0, 19, 7, 6, 0, 0, 5, 4, 5, 7};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0 + i3;
      const float r2 = -r1;
      const float r3 = i4 * r2;
      o[0][j] = r1;
      o[1][j] = r3;
      o[2][j] = r1;
    }
  }
};

const int32_t kProgram6Words[] = {5, 0, 4, 3, 3, 7, 0, 5, 1, 6, 0, 5, 0, 2, 0, 0, 5, 1, 2, 0, 15, 6, 0, 5, 3, 19, 5, 6, 0, 0, 2, 7, 4, 5, 0, 6, 7, 6};

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
      const float i5 = s[5][j];
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = -r2;
      const float r4 = i4 * r3;
      const float r5 = i5 * r3 - r1;
      o[0][j] = r2;
      o[1][j] = r4;
      o[2][j] = r2;
      o[3][j] = r5;
    }
  }
};

const int32_t kProgram7Words[] = {6, 0, 6, 4, 5, 7, 0, 5, 1, 6, 0, 5, 0, 2, 0, 8, 1, 0, 6, 1, 2, 0, 2, 7, 0, 6, 0, 0, 6, 7, 3, 0, 19, 8, 6, 0, 0, 2, 9, 4, 8, 0, 16, 10, 5, 8, 7, 6, 9, 6, 10};

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
      const float r0 = i0 + i1;
      const float r1 = r0 - i2 * i3;
      const float r2 = r1 - i3;
      const float r3 = std::fabs(r2);
      const float r4 = Truth(r3 >= i4);
      const float r5 = 1.0f - r3 * i6;
      const float r6 = i5 * r5;
      const float r7 = r4 != 0.0f ? 0.0f : r6;
      const float r8 = Truth(r2 > 0.0f);
      o[0][j] = r2;
      o[1][j] = r7;
      o[2][j] = r1;
      o[3][j] = r8;
    }
  }
};

const int32_t kProgram8Words[] = {7, 2, 9, 4, 5, 1, 0, 0, 0, 0, 1, 2, 0, 2, 2, 3, 1, 3, 0, 0, 1065353216, 0, 9, 0, 1, 0, 17, 10, 2, 3, 9, 1, 9, 10, 3, 0, 20, 11, 9, 0, 0, 9, 12, 11, 4, 0, 17, 13, 11, 6, 8, 2, 11, 5, 13, 0, 14, 13, 12, 7, 11, 18, 12, 9, 0, 0, 9, 13, 10, 12};

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
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i2 + i0;
      const float r3 = r2 - i3;
      const float r4 = std::fabs(r3);
      const float r5 = Truth(r4 >= i4);
      const float r6 = 1.0f - r4 * i5;
      const float r7 = r6 * i6;
      const float r8 = r5 != 0.0f ? 0.0f : r7;
      const float r9 = Truth(r3 > 0.0f);
      o[0][j] = r3;
      o[1][j] = r8;
      o[2][j] = r2;
      o[3][j] = r9;
    }
  }
};

const int32_t kProgram9Words[] = {7, 2, 10, 4, 5, 1, 0, 0, 1, 0, 0, 2, 0, 2, 2, 3, 0, 3, 1, 1065353216, 0, 5, 9, 1, 7, 0, 1, 10, 7, 9, 0, 15, 9, 10, 2, 0, 1, 10, 9, 3, 0, 20, 11, 10, 0, 0, 9, 12, 11, 4, 0, 17, 13, 11, 5, 7, 2, 11, 13, 6, 0, 14, 13, 12, 8, 11, 18, 12, 10, 0, 0, 10, 13, 9, 12};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2 + i4;
      const float r4 = r1 * r3;
      o[0][j] = r4;
      o[1][j] = 0.0f;
      o[2][j] = r3;
    }
  }
};

const int32_t kProgram10Words[] = {5, 2, 5, 3, 3, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 1065353216, 0, 5, 7, 0, 5, 0, 1, 8, 5, 7, 0, 0, 7, 2, 3, 0, 15, 9, 1, 7, 4, 2, 7, 8, 9, 0, 7, 6, 9};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r1 * r4;
      const float r6 = -r3;
      o[0][j] = r5;
      o[1][j] = 0.0f;
      o[2][j] = r4;
      o[3][j] = r6;
    }
  }
};

const int32_t kProgram11Words[] = {5, 2, 7, 4, 4, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 1065353216, 0, 5, 7, 0, 5, 0, 1, 8, 5, 7, 0, 0, 7, 2, 3, 0, 2, 9, 1, 7, 0, 0, 7, 9, 4, 0, 2, 10, 8, 7, 0, 19, 8, 9, 0, 0, 10, 6, 7, 8};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2 + i4;
      const float r4 = r1 * r3;
      const float r5 = Truth(i0 > 1.0f);
      const float r6 = r3 * i5;
      const float r7 = -r6;
      const float r8 = r5 != 0.0f ? 0.0f : r7;
      o[0][j] = r4;
      o[1][j] = r8;
      o[2][j] = r3;
    }
  }
};

const int32_t kProgram12Words[] = {6, 2, 9, 3, 5, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 9, 0, 1065353216, 0, 5, 8, 0, 6, 0, 1, 9, 6, 8, 0, 0, 8, 2, 3, 0, 15, 10, 1, 8, 4, 2, 8, 9, 10, 0, 8, 9, 0, 6, 0, 2, 11, 10, 5, 0, 19, 12, 11, 0, 0, 14, 11, 9, 7, 12, 8, 11, 10};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r1 * r4;
      const float r6 = Truth(i0 > 1.0f);
      const float r7 = r4 * i5;
      const float r8 = -r7;
      const float r9 = r6 != 0.0f ? 0.0f : r8;
      const float r10 = -r3;
      o[0][j] = r5;
      o[1][j] = r9;
      o[2][j] = r4;
      o[3][j] = r10;
    }
  }
};

const int32_t kProgram13Words[] = {6, 2, 11, 4, 6, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 9, 0, 1065353216, 0, 5, 8, 0, 6, 0, 1, 9, 6, 8, 0, 0, 8, 2, 3, 0, 2, 10, 1, 8, 0, 0, 8, 10, 4, 0, 2, 11, 9, 8, 0, 8, 9, 0, 6, 0, 2, 12, 8, 5, 0, 19, 13, 12, 0, 0, 14, 12, 9, 7, 13, 19, 9, 10, 0, 0, 11, 12, 8, 9};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i1 + i2;
      const float r3 = r1 * r2;
      const float r4 = r3 - i3;
      const float r5 = std::fabs(r4);
      const float r6 = Truth(r5 >= i4);
      const float r7 = 1.0f - i5 * r5;
      const float r8 = r7 * i6;
      const float r9 = r6 != 0.0f ? 0.0f : r8;
      const float r10 = Truth(r4 > 0.0f);
      o[0][j] = r4;
      o[1][j] = r9;
      o[2][j] = r3;
      o[3][j] = r10;
    }
  }
};

const int32_t kProgram14Words[] = {7, 2, 11, 4, 5, 0, 1, 1, 0, 0, 0, 2, 0, 2, 2, 3, 0, 3, 1, 1065353216, 0, 5, 9, 0, 7, 0, 1, 10, 7, 9, 0, 0, 9, 1, 2, 0, 2, 11, 10, 9, 0, 1, 10, 11, 3, 0, 20, 9, 10, 0, 0, 9, 12, 9, 4, 0, 17, 13, 5, 9, 7, 2, 9, 13, 6, 0, 14, 13, 12, 8, 9, 18, 12, 10, 0, 0, 10, 13, 11, 12};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2 + i4;
      const float r4 = r1 * r3;
      o[0][j] = r4;
      o[1][j] = 0.0f;
      o[2][j] = r4;
    }
  }
};

const int32_t kProgram15Words[] = {5, 2, 5, 3, 3, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 1065353216, 0, 5, 7, 0, 5, 0, 1, 8, 5, 7, 0, 0, 7, 2, 3, 0, 15, 9, 1, 7, 4, 2, 7, 8, 9, 0, 7, 6, 7};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r1 * r4;
      const float r6 = -r3;
      o[0][j] = r5;
      o[1][j] = 0.0f;
      o[2][j] = r5;
      o[3][j] = r6;
    }
  }
};

const int32_t kProgram16Words[] = {5, 2, 7, 4, 4, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 1065353216, 0, 5, 7, 0, 5, 0, 1, 8, 5, 7, 0, 0, 7, 2, 3, 0, 2, 9, 1, 7, 0, 0, 7, 9, 4, 0, 2, 10, 8, 7, 0, 19, 8, 9, 0, 0, 10, 6, 10, 8};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2 + i4;
      const float r4 = r1 * r3;
      const float r5 = Truth(i0 > 1.0f);
      const float r6 = i5 + i6;
      const float r7 = r6 * r3;
      const float r8 = -r7;
      const float r9 = r5 != 0.0f ? 0.0f : r8;
      o[0][j] = r4;
      o[1][j] = r9;
      o[2][j] = r4;
    }
  }
};

const int32_t kProgram17Words[] = {7, 2, 10, 3, 5, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 9, 0, 9, 1, 1065353216, 0, 5, 9, 0, 7, 0, 1, 10, 7, 9, 0, 0, 9, 2, 3, 0, 15, 11, 1, 9, 4, 2, 9, 10, 11, 0, 8, 10, 0, 7, 0, 0, 12, 5, 6, 0, 2, 13, 12, 11, 0, 19, 12, 13, 0, 0, 14, 11, 10, 8, 12, 9, 11, 9};

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
      const float i6 = s[6][j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r1 * r4;
      const float r6 = Truth(i0 > 1.0f);
      const float r7 = i5 + i6;
      const float r8 = r7 * r4;
      const float r9 = -r8;
      const float r10 = r6 != 0.0f ? 0.0f : r9;
      const float r11 = -r3;
      o[0][j] = r5;
      o[1][j] = r10;
      o[2][j] = r5;
      o[3][j] = r11;
    }
  }
};

const int32_t kProgram18Words[] = {7, 2, 12, 4, 6, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 9, 0, 9, 1, 1065353216, 0, 5, 9, 0, 7, 0, 1, 10, 7, 9, 0, 0, 9, 2, 3, 0, 2, 11, 1, 9, 0, 0, 9, 11, 4, 0, 2, 12, 10, 9, 0, 8, 10, 0, 7, 0, 0, 13, 5, 6, 0, 2, 14, 13, 9, 0, 19, 13, 14, 0, 0, 14, 9, 10, 8, 13, 19, 14, 11, 0, 0, 12, 9, 12, 14};

}  // namespace

extern const CompiledProgram kIf[19];
const CompiledProgram kIf[19] = {
    {kProgram0Words, 70, RunOnWide<Program0>},
    {kProgram1Words, 27, RunOnWide<Program1>},
    {kProgram2Words, 45, RunOnWide<Program2>},
    {kProgram3Words, 57, RunOnWide<Program3>},
    {kProgram4Words, 63, RunOnWide<Program4>},
    {kProgram5Words, 38, RunOnWide<Program5>},
    {kProgram6Words, 38, RunOnWide<Program6>},
    {kProgram7Words, 51, RunOnWide<Program7>},
    {kProgram8Words, 70, RunOnWide<Program8>},
    {kProgram9Words, 75, RunOnWide<Program9>},
    {kProgram10Words, 45, RunOnWide<Program10>},
    {kProgram11Words, 56, RunOnWide<Program11>},
    {kProgram12Words, 67, RunOnWide<Program12>},
    {kProgram13Words, 78, RunOnWide<Program13>},
    {kProgram14Words, 80, RunOnWide<Program14>},
    {kProgram15Words, 45, RunOnWide<Program15>},
    {kProgram16Words, 56, RunOnWide<Program16>},
    {kProgram17Words, 74, RunOnWide<Program17>},
    {kProgram18Words, 85, RunOnWide<Program18>},
};

}  // namespace spikejax

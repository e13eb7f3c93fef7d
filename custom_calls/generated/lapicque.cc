// Written by generate.py: programs of `lapicque`.
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
      const float i8 = s[8][j];
      const float r0 = i0 - i1 * i2;
      const float r1 = i4 * i5;
      const float r2 = r0 * i3 + r1;
      const float r3 = r2 - i2;
      const float r4 = std::fabs(r3);
      const float r5 = Truth(r4 >= i6);
      const float r6 = 1.0f - i7 * r4;
      const float r7 = r6 * i8;
      const float r8 = r5 != 0.0f ? 0.0f : r7;
      const float r9 = Truth(r3 > 0.0f);
      o[0][j] = r3;
      o[1][j] = r8;
      o[2][j] = r2;
      o[3][j] = r9;
    }
  }
};

const int32_t kProgram0Words[] = {9, 2, 10, 4, 5, 0, 0, 0, 1, 2, 3, 3, 0, 1, 0, 3, 1, 2, 5, 3, 2, 3, 3, 0, 1065353216, 17, 11, 1, 2, 0, 2, 12, 4, 5, 0, 15, 13, 11, 3, 12, 1, 11, 13, 2, 0, 20, 12, 11, 0, 0, 9, 14, 12, 6, 0, 17, 15, 7, 12, 10, 2, 12, 15, 8, 0, 14, 15, 14, 9, 12, 18, 14, 11, 0, 0, 11, 15, 13, 14};

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
      const float r3 = r1 * i5;
      o[0][j] = r2;
      o[1][j] = 0.0f;
      o[2][j] = r3;
    }
  }
};

const int32_t kProgram1Words[] = {6, 1, 4, 3, 3, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 0, 0, 7, 2, 3, 0, 15, 8, 1, 7, 4, 2, 7, 0, 8, 0, 2, 9, 8, 5, 0, 7, 6, 9};

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
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float i14 = s[14][j];
      const float i15 = s[15][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = r2 * i5;
      const float r5 = i8 - i9 * i10;
      const float r6 = r5 * r2;
      const float r7 = -r6;
      const float r8 = i7 * r7;
      const float r9 = r8 * i11;
      const float r10 = -r9;
      const float r11 = i13 * r2;
      const float r12 = i12 * r11;
      const float r13 = r12 * i11;
      const float r14 = i6 * r10 - r13;
      const float r15 = r7 / i14;
      const float r16 = r11 / i15;
      const float r17 = r15 + r16;
      const float r18 = i15 * r10;
      const float r19 = -r3;
      const float r20 = i9 * r19 - r1;
      o[0][j] = r3;
      o[1][j] = 0.0f;
      o[2][j] = r4;
      o[3][j] = r14;
      o[4][j] = r17;
      o[5][j] = r18;
      o[6][j] = r20;
    }
  }
};

const int32_t kProgram2Words[] = {16, 1, 21, 7, 8, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 2, 2, 3, 2, 9, 1, 8, 1, 2, 3, 2, 1, 3, 3, 9, 0, 3, 4, 2, 0, 0, 0, 17, 2, 3, 0, 2, 18, 1, 17, 0, 0, 17, 18, 4, 0, 2, 19, 0, 17, 0, 2, 20, 17, 5, 0, 17, 21, 9, 10, 8, 2, 22, 21, 17, 0, 19, 21, 22, 0, 0, 2, 22, 7, 21, 0, 2, 23, 22, 11, 0, 19, 22, 23, 0, 0, 2, 23, 13, 17, 0, 2, 17, 12, 23, 0, 2, 24, 17, 11, 0, 16, 17, 6, 22, 24, 3, 24, 21, 14, 0, 3, 21, 23, 15, 0, 0, 23, 24, 21, 0, 2, 24, 15, 22, 0, 19, 21, 19, 0, 0, 16, 22, 9, 21, 18, 19, 16, 20, 17, 23, 24, 22};

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
      const float r0 = i0 - i1 * i2;
      const float r1 = i4 * i5;
      const float r2 = r0 * i3 + r1;
      o[0][j] = r2;
    }
  }
};

const int32_t kProgram3Words[] = {6, 0, 3, 1, 3, 0, 0, 8, 1, 2, 3, 3, 0, 9, 0, 3, 1, 17, 6, 1, 2, 0, 2, 7, 4, 5, 0, 15, 8, 6, 3, 7, 8};

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
      const float i7 = s[7][j];
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = r2 * i5;
      const float r5 = i8 - i9 * i10;
      const float r6 = r5 * r2;
      const float r7 = -r6;
      const float r8 = i7 * r7;
      const float r9 = r8 * i11;
      const float r10 = -r9;
      const float r11 = i6 * r10;
      const float r12 = -r3;
      const float r13 = i9 * r12 - r1;
      o[0][j] = r3;
      o[1][j] = 0.0f;
      o[2][j] = r4;
      o[3][j] = r11;
      o[4][j] = r13;
    }
  }
};

const int32_t kProgram4Words[] = {12, 1, 14, 5, 6, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 2, 0, 3, 2, 9, 0, 8, 1, 2, 3, 2, 1, 0, 0, 13, 2, 3, 0, 2, 14, 1, 13, 0, 0, 13, 14, 4, 0, 2, 15, 0, 13, 0, 2, 16, 13, 5, 0, 17, 17, 9, 10, 8, 2, 18, 17, 13, 0, 19, 17, 18, 0, 0, 2, 13, 7, 17, 0, 2, 18, 13, 11, 0, 19, 17, 18, 0, 0, 2, 13, 6, 17, 0, 19, 18, 15, 0, 0, 16, 17, 9, 18, 14, 15, 12, 16, 13, 17};

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
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = r2 * i5;
      const float r5 = -r3;
      const float r6 = i6 * r5 - r1;
      o[0][j] = r3;
      o[1][j] = 0.0f;
      o[2][j] = r4;
      o[3][j] = r6;
    }
  }
};

const int32_t kProgram5Words[] = {7, 1, 7, 4, 5, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 8, 1, 0, 0, 8, 2, 3, 0, 2, 9, 1, 8, 0, 0, 8, 9, 4, 0, 2, 10, 0, 8, 0, 2, 11, 8, 5, 0, 19, 8, 10, 0, 0, 16, 12, 6, 8, 9, 10, 7, 11, 12};

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
      const float i6 = s[6][j];
      const float i7 = s[7][j];
      const float r0 = i0 - i1 * i2;
      const float r1 = i4 * i5;
      const float r2 = r0 * i3 + r1;
      const float r3 = r2 - i2;
      const float r4 = std::fabs(r3);
      const float r5 = Truth(r4 >= i6);
      const float r6 = r5 != 0.0f ? 0.0f : i7;
      const float r7 = Truth(r3 > 0.0f);
      o[0][j] = r3;
      o[1][j] = r6;
      o[2][j] = r2;
      o[3][j] = r7;
    }
  }
};

const int32_t kProgram6Words[] = {8, 1, 8, 4, 4, 0, 0, 0, 1, 2, 3, 3, 0, 1, 0, 3, 1, 2, 5, 3, 2, 0, 17, 9, 1, 2, 0, 2, 10, 4, 5, 0, 15, 11, 9, 3, 10, 1, 9, 11, 2, 0, 20, 10, 9, 0, 0, 9, 12, 10, 6, 0, 14, 10, 12, 8, 7, 18, 12, 9, 0, 0, 9, 10, 11, 12};

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

const int32_t kProgram7Words[] = {8, 2, 9, 4, 5, 3, 0, 0, 0, 1, 0, 3, 1, 2, 3, 2, 5, 3, 3, 3, 2, 0, 1065353216, 2, 10, 2, 3, 0, 15, 11, 0, 1, 10, 1, 10, 11, 4, 0, 20, 12, 10, 0, 0, 9, 13, 12, 5, 0, 17, 14, 12, 7, 9, 2, 12, 6, 14, 0, 14, 14, 13, 8, 12, 18, 13, 10, 0, 0, 10, 14, 11, 13};

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
      const float i7 = s[7][j];
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = r2 * i5;
      const float r5 = r2 * i6;
      const float r6 = -r5;
      const float r7 = r6 * i7;
      const float r8 = r7 * i8;
      const float r9 = -r8;
      const float r10 = i11 * r2;
      const float r11 = i10 * r10;
      const float r12 = r11 * i8;
      const float r13 = r9 * i9 - r12;
      const float r14 = r6 / i12;
      const float r15 = r10 / i13;
      const float r16 = r14 + r15;
      const float r17 = r9 * i13;
      const float r18 = -r1;
      o[0][j] = r3;
      o[1][j] = 0.0f;
      o[2][j] = r4;
      o[3][j] = r13;
      o[4][j] = r16;
      o[5][j] = r17;
      o[6][j] = r18;
    }
  }
};

const int32_t kProgram8Words[] = {14, 1, 19, 7, 8, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 9, 1, 3, 2, 2, 1, 2, 2, 3, 3, 9, 0, 3, 4, 2, 0, 0, 0, 15, 2, 3, 0, 2, 16, 1, 15, 0, 0, 15, 16, 4, 0, 2, 17, 0, 15, 0, 2, 18, 15, 5, 0, 2, 19, 15, 6, 0, 19, 20, 19, 0, 0, 2, 19, 20, 7, 0, 2, 21, 19, 8, 0, 19, 19, 21, 0, 0, 2, 21, 11, 15, 0, 2, 15, 10, 21, 0, 2, 22, 15, 8, 0, 16, 15, 19, 9, 22, 3, 22, 20, 12, 0, 3, 20, 21, 13, 0, 0, 21, 22, 20, 0, 2, 22, 19, 13, 0, 19, 20, 16, 0, 0, 17, 14, 18, 15, 21, 22, 20};

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
      const float r0 = i2 * i3;
      const float r1 = i0 * i1 + r0;
      o[0][j] = r1;
    }
  }
};

const int32_t kProgram9Words[] = {4, 0, 2, 1, 2, 3, 0, 0, 0, 9, 0, 3, 1, 2, 4, 2, 3, 0, 15, 5, 0, 1, 4, 5};

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
      const float i7 = s[7][j];
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = r2 * i5;
      const float r5 = r2 * i6;
      const float r6 = -r5;
      const float r7 = r6 * i7;
      const float r8 = r7 * i8;
      const float r9 = -r8;
      const float r10 = r9 * i9;
      const float r11 = -r1;
      o[0][j] = r3;
      o[1][j] = 0.0f;
      o[2][j] = r4;
      o[3][j] = r10;
      o[4][j] = r11;
    }
  }
};

const int32_t kProgram10Words[] = {10, 1, 12, 5, 5, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 9, 0, 3, 2, 2, 1, 2, 0, 0, 0, 11, 2, 3, 0, 2, 12, 1, 11, 0, 0, 11, 12, 4, 0, 2, 13, 0, 11, 0, 2, 14, 11, 5, 0, 2, 15, 11, 6, 0, 19, 11, 15, 0, 0, 2, 15, 11, 7, 0, 2, 11, 15, 8, 0, 19, 15, 11, 0, 0, 2, 11, 15, 9, 0, 19, 15, 12, 0, 0, 13, 10, 14, 11, 15};

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
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = r2 * i5;
      const float r5 = -r1;
      o[0][j] = r3;
      o[1][j] = 0.0f;
      o[2][j] = r4;
      o[3][j] = r5;
    }
  }
};

const int32_t kProgram11Words[] = {6, 1, 6, 4, 4, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 0, 0, 7, 2, 3, 0, 2, 8, 1, 7, 0, 0, 7, 8, 4, 0, 2, 9, 0, 7, 0, 2, 10, 7, 5, 0, 19, 7, 8, 0, 0, 9, 6, 10, 7};

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
      const float r1 = i1 * r0 + i4;
      const float r2 = i0 * r1;
      const float r3 = -r2;
      const float r4 = r3 * i5;
      const float r5 = r1 * i6;
      o[0][j] = r2;
      o[1][j] = r4;
      o[2][j] = r5;
    }
  }
};

const int32_t kProgram12Words[] = {7, 0, 6, 3, 4, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 2, 3, 3, 1, 0, 7, 2, 3, 0, 15, 8, 1, 7, 4, 2, 7, 0, 8, 0, 19, 9, 7, 0, 0, 2, 10, 9, 5, 0, 2, 9, 8, 6, 0, 7, 10, 9};

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
      const float i7 = s[7][j];
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float i14 = s[14][j];
      const float i15 = s[15][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = -r3;
      const float r5 = r4 * i5;
      const float r6 = r2 * i6;
      const float r7 = i9 - i10 * i5;
      const float r8 = r7 * r2;
      const float r9 = -r8;
      const float r10 = i8 * r9;
      const float r11 = r10 * i11;
      const float r12 = -r11;
      const float r13 = i13 * r2;
      const float r14 = i12 * r13;
      const float r15 = r14 * i11;
      const float r16 = i7 * r12 - r15;
      const float r17 = r9 / i14;
      const float r18 = r13 / i15;
      const float r19 = r17 + r18;
      const float r20 = i15 * r12;
      const float r21 = i10 * r4 - r1;
      o[0][j] = r3;
      o[1][j] = r5;
      o[2][j] = r6;
      o[3][j] = r16;
      o[4][j] = r19;
      o[5][j] = r20;
      o[6][j] = r21;
    }
  }
};

const int32_t kProgram13Words[] = {16, 0, 22, 7, 10, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 2, 3, 3, 1, 2, 2, 3, 2, 9, 1, 8, 1, 2, 1, 3, 3, 9, 0, 3, 4, 2, 0, 0, 16, 2, 3, 0, 2, 17, 1, 16, 0, 0, 16, 17, 4, 0, 2, 18, 0, 16, 0, 19, 19, 18, 0, 0, 2, 20, 19, 5, 0, 2, 21, 16, 6, 0, 17, 22, 10, 5, 9, 2, 23, 22, 16, 0, 19, 22, 23, 0, 0, 2, 23, 8, 22, 0, 2, 24, 23, 11, 0, 19, 23, 24, 0, 0, 2, 24, 13, 16, 0, 2, 16, 12, 24, 0, 2, 25, 16, 11, 0, 16, 16, 7, 23, 25, 3, 25, 22, 14, 0, 3, 22, 24, 15, 0, 0, 24, 25, 22, 0, 2, 25, 15, 23, 0, 16, 22, 10, 19, 17, 18, 20, 21, 16, 24, 25, 22};

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
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = -r3;
      const float r5 = r4 * i5;
      const float r6 = r2 * i6;
      const float r7 = i9 - i10 * i5;
      const float r8 = r7 * r2;
      const float r9 = -r8;
      const float r10 = i8 * r9;
      const float r11 = r10 * i11;
      const float r12 = -r11;
      const float r13 = i7 * r12;
      const float r14 = i10 * r4 - r1;
      o[0][j] = r3;
      o[1][j] = r5;
      o[2][j] = r6;
      o[3][j] = r13;
      o[4][j] = r14;
    }
  }
};

const int32_t kProgram14Words[] = {12, 0, 15, 5, 8, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 2, 3, 3, 1, 2, 0, 3, 2, 9, 0, 8, 1, 2, 1, 0, 12, 2, 3, 0, 2, 13, 1, 12, 0, 0, 12, 13, 4, 0, 2, 14, 0, 12, 0, 19, 15, 14, 0, 0, 2, 16, 15, 5, 0, 2, 17, 12, 6, 0, 17, 18, 10, 5, 9, 2, 19, 18, 12, 0, 19, 18, 19, 0, 0, 2, 12, 8, 18, 0, 2, 19, 12, 11, 0, 19, 18, 19, 0, 0, 2, 12, 7, 18, 0, 16, 19, 10, 15, 13, 14, 16, 17, 12, 19};

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
      const float r4 = -r3;
      const float r5 = r4 * i5;
      const float r6 = r2 * i6;
      const float r7 = i7 * r4 - r1;
      o[0][j] = r3;
      o[1][j] = r5;
      o[2][j] = r6;
      o[3][j] = r7;
    }
  }
};

const int32_t kProgram15Words[] = {8, 0, 8, 4, 6, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 2, 3, 3, 1, 8, 1, 0, 8, 2, 3, 0, 2, 9, 1, 8, 0, 0, 8, 9, 4, 0, 2, 10, 0, 8, 0, 19, 11, 10, 0, 0, 2, 12, 11, 5, 0, 2, 13, 8, 6, 0, 16, 8, 7, 11, 9, 10, 12, 13, 8};

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
      const float i7 = s[7][j];
      const float i8 = s[8][j];
      const float r0 = i2 * i3;
      const float r1 = i0 * i1 + r0;
      const float r2 = r1 - i4 * i5;
      const float r3 = r2 - i5;
      const float r4 = std::fabs(r3);
      const float r5 = Truth(r4 >= i6);
      const float r6 = 1.0f - i8 * r4;
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

const int32_t kProgram16Words[] = {9, 2, 10, 4, 5, 3, 0, 0, 0, 1, 0, 3, 1, 0, 1, 2, 3, 2, 5, 3, 3, 3, 2, 0, 1065353216, 2, 11, 2, 3, 0, 15, 12, 0, 1, 11, 17, 11, 4, 5, 12, 1, 12, 11, 5, 0, 20, 13, 12, 0, 0, 9, 14, 13, 6, 0, 17, 15, 8, 13, 10, 2, 13, 7, 15, 0, 14, 15, 14, 9, 13, 18, 14, 12, 0, 0, 12, 15, 11, 14};

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
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float i14 = s[14][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = r2 * i5;
      const float r5 = r2 * i6;
      const float r6 = -r5;
      const float r7 = r6 * i7;
      const float r8 = r7 * i8;
      const float r9 = -r8;
      const float r10 = i11 * r2;
      const float r11 = i10 * r10;
      const float r12 = r11 * i8;
      const float r13 = r9 * i9 - r12;
      const float r14 = r6 / i12;
      const float r15 = r10 / i13;
      const float r16 = r14 + r15;
      const float r17 = r9 * i13;
      const float r18 = -r2;
      const float r19 = i14 * r18 - r1;
      o[0][j] = r3;
      o[1][j] = 0.0f;
      o[2][j] = r4;
      o[3][j] = r13;
      o[4][j] = r16;
      o[5][j] = r17;
      o[6][j] = r19;
    }
  }
};

const int32_t kProgram17Words[] = {15, 1, 20, 7, 9, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 9, 1, 3, 2, 2, 1, 2, 2, 3, 3, 9, 0, 3, 4, 2, 0, 8, 1, 0, 0, 16, 2, 3, 0, 2, 17, 1, 16, 0, 0, 16, 17, 4, 0, 2, 18, 0, 16, 0, 2, 19, 16, 5, 0, 2, 20, 16, 6, 0, 19, 21, 20, 0, 0, 2, 20, 21, 7, 0, 2, 22, 20, 8, 0, 19, 20, 22, 0, 0, 2, 22, 11, 16, 0, 2, 23, 10, 22, 0, 2, 24, 23, 8, 0, 16, 23, 20, 9, 24, 3, 24, 21, 12, 0, 3, 21, 22, 13, 0, 0, 22, 24, 21, 0, 2, 24, 20, 13, 0, 19, 21, 16, 0, 0, 16, 20, 14, 21, 17, 18, 15, 19, 23, 22, 24, 20};

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
      const float r0 = i2 * i3;
      const float r1 = i0 * i1 + r0;
      const float r2 = r1 - i4 * i5;
      o[0][j] = r2;
    }
  }
};

const int32_t kProgram18Words[] = {6, 0, 3, 1, 2, 3, 0, 0, 0, 9, 0, 3, 1, 8, 1, 2, 3, 2, 6, 2, 3, 0, 15, 7, 0, 1, 6, 17, 6, 4, 5, 7, 6};

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
      const float i7 = s[7][j];
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = r2 * i5;
      const float r5 = r2 * i6;
      const float r6 = -r5;
      const float r7 = r6 * i7;
      const float r8 = r7 * i8;
      const float r9 = -r8;
      const float r10 = r9 * i9;
      const float r11 = -r2;
      const float r12 = i10 * r11 - r1;
      o[0][j] = r3;
      o[1][j] = 0.0f;
      o[2][j] = r4;
      o[3][j] = r10;
      o[4][j] = r12;
    }
  }
};

const int32_t kProgram19Words[] = {11, 1, 13, 5, 6, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 9, 0, 3, 2, 2, 1, 2, 0, 8, 1, 0, 0, 12, 2, 3, 0, 2, 13, 1, 12, 0, 0, 12, 13, 4, 0, 2, 14, 0, 12, 0, 2, 15, 12, 5, 0, 2, 16, 12, 6, 0, 19, 17, 16, 0, 0, 2, 16, 17, 7, 0, 2, 17, 16, 8, 0, 19, 16, 17, 0, 0, 2, 17, 16, 9, 0, 19, 16, 12, 0, 0, 16, 12, 10, 16, 13, 14, 11, 15, 17, 12};

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
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = r2 * i5;
      const float r5 = -r2;
      const float r6 = i6 * r5 - r1;
      o[0][j] = r3;
      o[1][j] = 0.0f;
      o[2][j] = r4;
      o[3][j] = r6;
    }
  }
};

const int32_t kProgram20Words[] = {7, 1, 7, 4, 5, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 8, 1, 0, 0, 8, 2, 3, 0, 2, 9, 1, 8, 0, 0, 8, 9, 4, 0, 2, 10, 0, 8, 0, 2, 11, 8, 5, 0, 19, 12, 8, 0, 0, 16, 8, 6, 12, 9, 10, 7, 11, 8};

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
      const float r3 = -r1;
      const float r4 = r3 * i5;
      const float r5 = r1 * i6;
      o[0][j] = r2;
      o[1][j] = r4;
      o[2][j] = r5;
    }
  }
};

const int32_t kProgram21Words[] = {7, 0, 6, 3, 4, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 2, 3, 3, 1, 0, 7, 2, 3, 0, 15, 8, 1, 7, 4, 2, 7, 0, 8, 0, 19, 9, 8, 0, 0, 2, 10, 9, 5, 0, 2, 9, 8, 6, 0, 7, 10, 9};

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
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float i14 = s[14][j];
      const float i15 = s[15][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = -r2;
      const float r5 = r4 * i5;
      const float r6 = r2 * i6;
      const float r7 = r2 * i7;
      const float r8 = -r7;
      const float r9 = r8 * i8;
      const float r10 = r9 * i9;
      const float r11 = -r10;
      const float r12 = i12 * r2;
      const float r13 = i11 * r12;
      const float r14 = r13 * i9;
      const float r15 = r11 * i10 - r14;
      const float r16 = r8 / i13;
      const float r17 = r12 / i14;
      const float r18 = r16 + r17;
      const float r19 = r11 * i14;
      const float r20 = i15 * r4 - r1;
      o[0][j] = r3;
      o[1][j] = r5;
      o[2][j] = r6;
      o[3][j] = r15;
      o[4][j] = r18;
      o[5][j] = r19;
      o[6][j] = r20;
    }
  }
};

const int32_t kProgram22Words[] = {16, 0, 21, 7, 10, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 2, 3, 3, 1, 9, 1, 3, 2, 2, 1, 2, 2, 3, 3, 9, 0, 3, 4, 2, 0, 8, 1, 0, 16, 2, 3, 0, 2, 17, 1, 16, 0, 0, 16, 17, 4, 0, 2, 18, 0, 16, 0, 19, 19, 16, 0, 0, 2, 20, 19, 5, 0, 2, 21, 16, 6, 0, 2, 22, 16, 7, 0, 19, 23, 22, 0, 0, 2, 22, 23, 8, 0, 2, 24, 22, 9, 0, 19, 22, 24, 0, 0, 2, 24, 12, 16, 0, 2, 16, 11, 24, 0, 2, 25, 16, 9, 0, 16, 16, 22, 10, 25, 3, 25, 23, 13, 0, 3, 23, 24, 14, 0, 0, 24, 25, 23, 0, 2, 25, 22, 14, 0, 16, 23, 15, 19, 17, 18, 20, 21, 16, 24, 25, 23};

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
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = -r2;
      const float r5 = r4 * i5;
      const float r6 = r2 * i6;
      const float r7 = r2 * i7;
      const float r8 = -r7;
      const float r9 = r8 * i8;
      const float r10 = r9 * i9;
      const float r11 = -r10;
      const float r12 = r11 * i10;
      const float r13 = i11 * r4 - r1;
      o[0][j] = r3;
      o[1][j] = r5;
      o[2][j] = r6;
      o[3][j] = r12;
      o[4][j] = r13;
    }
  }
};

const int32_t kProgram23Words[] = {12, 0, 14, 5, 7, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 2, 3, 3, 1, 9, 0, 3, 2, 2, 1, 2, 0, 8, 1, 0, 12, 2, 3, 0, 2, 13, 1, 12, 0, 0, 12, 13, 4, 0, 2, 14, 0, 12, 0, 19, 15, 12, 0, 0, 2, 16, 15, 5, 0, 2, 17, 12, 6, 0, 2, 18, 12, 7, 0, 19, 12, 18, 0, 0, 2, 18, 12, 8, 0, 2, 12, 18, 9, 0, 19, 18, 12, 0, 0, 2, 12, 18, 10, 0, 16, 18, 11, 15, 13, 14, 16, 17, 12, 18};

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
      o[2][j] = r6;
      o[3][j] = r7;
    }
  }
};

const int32_t kProgram24Words[] = {8, 0, 8, 4, 6, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 2, 3, 3, 1, 8, 1, 0, 8, 2, 3, 0, 2, 9, 1, 8, 0, 0, 8, 9, 4, 0, 2, 10, 0, 8, 0, 19, 11, 8, 0, 0, 2, 12, 11, 5, 0, 2, 13, 8, 6, 0, 16, 8, 7, 11, 9, 10, 12, 13, 8};

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

const int32_t kProgram25Words[] = {9, 2, 12, 4, 5, 3, 0, 0, 1, 0, 0, 1, 0, 3, 1, 2, 3, 2, 5, 3, 3, 3, 2, 1065353216, 0, 5, 11, 1, 9, 0, 1, 12, 9, 11, 0, 2, 11, 12, 2, 0, 2, 12, 3, 4, 0, 15, 13, 0, 11, 12, 1, 11, 13, 5, 0, 20, 12, 11, 0, 0, 9, 14, 12, 6, 0, 17, 15, 12, 8, 9, 2, 12, 7, 15, 0, 14, 15, 14, 10, 12, 18, 14, 11, 0, 0, 11, 15, 13, 14};

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
      const float r0 = i2 + i3;
      const float r1 = i1 * r0 + i4;
      const float r2 = i0 * r1;
      const float r3 = Min(i5, 1.0f);
      const float r4 = 1.0f - r3;
      const float r5 = r2 * r4;
      const float r6 = r1 * i6;
      o[0][j] = r5;
      o[1][j] = 0.0f;
      o[2][j] = r6;
    }
  }
};

const int32_t kProgram26Words[] = {7, 2, 7, 3, 4, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 8, 1, 3, 1, 1065353216, 0, 0, 9, 2, 3, 0, 15, 10, 1, 9, 4, 2, 9, 0, 10, 0, 5, 11, 5, 7, 0, 1, 12, 7, 11, 0, 2, 11, 9, 12, 0, 2, 9, 10, 6, 0, 11, 8, 9};

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
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float i14 = s[14][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = Min(i5, 1.0f);
      const float r5 = 1.0f - r4;
      const float r6 = r3 * r5;
      const float r7 = r2 * i6;
      const float r8 = r5 * i8;
      const float r9 = r2 * r8;
      const float r10 = -r9;
      const float r11 = i7 * r10;
      const float r12 = r11 * i9;
      const float r13 = -r12;
      const float r14 = i12 * r2;
      const float r15 = i11 * r14;
      const float r16 = r15 * i9;
      const float r17 = r13 * i10 - r16;
      const float r18 = r10 / i13;
      const float r19 = r14 / i14;
      const float r20 = r18 + r19;
      const float r21 = i14 * r13;
      const float r22 = -r1;
      o[0][j] = r6;
      o[1][j] = 0.0f;
      o[2][j] = r7;
      o[3][j] = r17;
      o[4][j] = r20;
      o[5][j] = r21;
      o[6][j] = r22;
    }
  }
};

const int32_t kProgram27Words[] = {15, 2, 23, 7, 8, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 8, 1, 3, 1, 3, 2, 9, 0, 2, 1, 2, 2, 3, 3, 9, 1, 3, 4, 2, 0, 1065353216, 0, 0, 17, 2, 3, 0, 2, 18, 1, 17, 0, 0, 17, 18, 4, 0, 2, 19, 0, 17, 0, 5, 20, 5, 15, 0, 1, 21, 15, 20, 0, 2, 20, 19, 21, 0, 2, 19, 17, 6, 0, 2, 22, 21, 8, 0, 2, 21, 17, 22, 0, 19, 22, 21, 0, 0, 2, 21, 7, 22, 0, 2, 23, 21, 9, 0, 19, 21, 23, 0, 0, 2, 23, 12, 17, 0, 2, 17, 11, 23, 0, 2, 24, 17, 9, 0, 16, 17, 21, 10, 24, 3, 24, 22, 13, 0, 3, 22, 23, 14, 0, 0, 23, 24, 22, 0, 2, 24, 14, 21, 0, 19, 22, 18, 0, 0, 20, 16, 19, 17, 23, 24, 22};

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
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = Min(i5, 1.0f);
      const float r5 = 1.0f - r4;
      const float r6 = r3 * r5;
      const float r7 = r2 * i6;
      const float r8 = r5 * i9;
      const float r9 = r2 * r8;
      const float r10 = -r9;
      const float r11 = i8 * r10;
      const float r12 = r11 * i10;
      const float r13 = -r12;
      const float r14 = i7 * r13;
      const float r15 = -r1;
      o[0][j] = r6;
      o[1][j] = 0.0f;
      o[2][j] = r7;
      o[3][j] = r14;
      o[4][j] = r15;
    }
  }
};

const int32_t kProgram28Words[] = {11, 2, 16, 5, 6, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 8, 1, 3, 1, 2, 0, 3, 2, 9, 0, 2, 1, 1065353216, 0, 0, 13, 2, 3, 0, 2, 14, 1, 13, 0, 0, 13, 14, 4, 0, 2, 15, 0, 13, 0, 5, 16, 5, 11, 0, 1, 17, 11, 16, 0, 2, 16, 15, 17, 0, 2, 15, 13, 6, 0, 2, 18, 17, 9, 0, 2, 17, 13, 18, 0, 19, 13, 17, 0, 0, 2, 18, 8, 13, 0, 2, 17, 18, 10, 0, 19, 13, 17, 0, 0, 2, 18, 7, 13, 0, 19, 17, 14, 0, 0, 16, 12, 15, 18, 17};

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
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = Min(i5, 1.0f);
      const float r5 = 1.0f - r4;
      const float r6 = r3 * r5;
      const float r7 = r2 * i6;
      const float r8 = -r1;
      o[0][j] = r6;
      o[1][j] = 0.0f;
      o[2][j] = r7;
      o[3][j] = r8;
    }
  }
};

const int32_t kProgram29Words[] = {7, 2, 9, 4, 5, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 8, 1, 3, 1, 1065353216, 0, 0, 9, 2, 3, 0, 2, 10, 1, 9, 0, 0, 9, 10, 4, 0, 2, 11, 0, 9, 0, 5, 12, 5, 7, 0, 1, 13, 7, 12, 0, 2, 12, 11, 13, 0, 2, 11, 9, 6, 0, 19, 13, 10, 0, 0, 12, 8, 11, 13};

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
      const float r10 = r1 * i7;
      o[0][j] = r5;
      o[1][j] = r9;
      o[2][j] = r10;
    }
  }
};

const int32_t kProgram30Words[] = {8, 2, 11, 3, 5, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 8, 1, 9, 0, 3, 1, 1065353216, 0, 0, 10, 2, 3, 0, 15, 11, 1, 10, 4, 2, 10, 0, 11, 0, 5, 12, 5, 8, 0, 1, 13, 8, 12, 0, 2, 12, 10, 13, 0, 8, 13, 5, 8, 0, 2, 14, 10, 6, 0, 19, 10, 14, 0, 0, 14, 14, 13, 9, 10, 2, 13, 11, 7, 0, 12, 14, 13};

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
      const float i7 = s[7][j];
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float i14 = s[14][j];
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
      const float r11 = r2 * i7;
      const float r12 = r5 * i6;
      const float r13 = r2 * r12;
      const float r14 = -r13;
      const float r15 = i8 * r14;
      const float r16 = r15 * i9;
      const float r17 = -r16;
      const float r18 = i12 * r2;
      const float r19 = i11 * r18;
      const float r20 = r19 * i9;
      const float r21 = r17 * i10 - r20;
      const float r22 = r14 / i13;
      const float r23 = r18 / i14;
      const float r24 = r22 + r23;
      const float r25 = i14 * r17;
      const float r26 = -r1;
      o[0][j] = r6;
      o[1][j] = r10;
      o[2][j] = r11;
      o[3][j] = r21;
      o[4][j] = r24;
      o[5][j] = r25;
      o[6][j] = r26;
    }
  }
};

const int32_t kProgram31Words[] = {15, 2, 27, 7, 9, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 8, 1, 9, 0, 3, 1, 3, 2, 2, 1, 2, 2, 3, 3, 9, 1, 3, 4, 2, 0, 1065353216, 0, 0, 17, 2, 3, 0, 2, 18, 1, 17, 0, 0, 17, 18, 4, 0, 2, 19, 0, 17, 0, 5, 20, 5, 15, 0, 1, 21, 15, 20, 0, 2, 20, 19, 21, 0, 8, 22, 5, 15, 0, 2, 23, 19, 6, 0, 19, 19, 23, 0, 0, 14, 23, 22, 16, 19, 2, 22, 17, 7, 0, 2, 19, 21, 6, 0, 2, 21, 17, 19, 0, 19, 19, 21, 0, 0, 2, 21, 8, 19, 0, 2, 24, 21, 9, 0, 19, 21, 24, 0, 0, 2, 24, 12, 17, 0, 2, 17, 11, 24, 0, 2, 25, 17, 9, 0, 16, 17, 21, 10, 25, 3, 25, 19, 13, 0, 3, 19, 24, 14, 0, 0, 24, 25, 19, 0, 2, 25, 14, 21, 0, 19, 19, 18, 0, 0, 20, 23, 22, 17, 24, 25, 19};

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
      const float i10 = s[10][j];
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
      const float r11 = r2 * i7;
      const float r12 = r5 * i6;
      const float r13 = r2 * r12;
      const float r14 = -r13;
      const float r15 = i9 * r14;
      const float r16 = r15 * i10;
      const float r17 = -r16;
      const float r18 = i8 * r17;
      const float r19 = -r1;
      o[0][j] = r6;
      o[1][j] = r10;
      o[2][j] = r11;
      o[3][j] = r18;
      o[4][j] = r19;
    }
  }
};

const int32_t kProgram32Words[] = {11, 2, 20, 5, 7, 3, 0, 7, 0, 5, 1, 6, 0, 5, 0, 8, 1, 9, 0, 3, 1, 2, 0, 3, 2, 2, 1, 1065353216, 0, 0, 13, 2, 3, 0, 2, 14, 1, 13, 0, 0, 13, 14, 4, 0, 2, 15, 0, 13, 0, 5, 16, 5, 11, 0, 1, 17, 11, 16, 0, 2, 16, 15, 17, 0, 8, 18, 5, 11, 0, 2, 19, 15, 6, 0, 19, 15, 19, 0, 0, 14, 19, 18, 12, 15, 2, 18, 13, 7, 0, 2, 15, 17, 6, 0, 2, 17, 13, 15, 0, 19, 13, 17, 0, 0, 2, 15, 9, 13, 0, 2, 17, 15, 10, 0, 19, 13, 17, 0, 0, 2, 15, 8, 13, 0, 19, 17, 14, 0, 0, 16, 19, 18, 15, 17};

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
      const float i8 = s[8][j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 * i4;
      const float r3 = i1 * i2 + r2;
      const float r4 = r1 * r3;
      const float r5 = r4 - i5;
      const float r6 = std::fabs(r5);
      const float r7 = Truth(r6 >= i6);
      const float r8 = 1.0f - i8 * r6;
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

const int32_t kProgram33Words[] = {9, 2, 12, 4, 5, 0, 1, 3, 0, 0, 0, 1, 0, 3, 1, 2, 3, 2, 5, 3, 3, 3, 2, 1065353216, 0, 5, 11, 0, 9, 0, 1, 12, 9, 11, 0, 2, 11, 3, 4, 0, 15, 13, 1, 2, 11, 2, 11, 12, 13, 0, 1, 12, 11, 5, 0, 20, 13, 12, 0, 0, 9, 14, 13, 6, 0, 17, 15, 8, 13, 9, 2, 13, 7, 15, 0, 14, 15, 14, 10, 13, 18, 14, 12, 0, 0, 12, 15, 11, 14};

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
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 + i4;
      const float r3 = i2 * r2 + i5;
      const float r4 = r1 * r3;
      const float r5 = i0 * r4;
      const float r6 = r4 * i6;
      o[0][j] = r5;
      o[1][j] = 0.0f;
      o[2][j] = r6;
    }
  }
};

const int32_t kProgram34Words[] = {7, 2, 7, 3, 3, 3, 0, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 1065353216, 0, 5, 9, 1, 7, 0, 1, 10, 7, 9, 0, 0, 9, 3, 4, 0, 15, 11, 2, 9, 5, 2, 9, 10, 11, 0, 2, 10, 0, 9, 0, 2, 11, 9, 6, 0, 10, 8, 11};

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
      const float i6 = s[6][j];
      const float i7 = s[7][j];
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float i14 = s[14][j];
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 + i4;
      const float r3 = i2 * r2;
      const float r4 = r3 + i5;
      const float r5 = r1 * r4;
      const float r6 = i0 * r5;
      const float r7 = r5 * i6;
      const float r8 = r5 * i9;
      const float r9 = -r8;
      const float r10 = i8 * r9;
      const float r11 = i7 * r10;
      const float r12 = -r11;
      const float r13 = i12 * r5;
      const float r14 = i11 * r13;
      const float r15 = r14 * i7;
      const float r16 = r12 * i10 - r15;
      const float r17 = r13 / i13;
      const float r18 = r9 / i14;
      const float r19 = r17 + r18;
      const float r20 = r12 * i13;
      const float r21 = -r3;
      o[0][j] = r6;
      o[1][j] = 0.0f;
      o[2][j] = r7;
      o[3][j] = r16;
      o[4][j] = r19;
      o[5][j] = r20;
      o[6][j] = r21;
    }
  }
};

const int32_t kProgram35Words[] = {15, 2, 22, 7, 8, 3, 0, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 2, 1, 3, 2, 9, 0, 2, 2, 3, 3, 9, 1, 2, 0, 3, 4, 1065353216, 0, 5, 17, 1, 15, 0, 1, 18, 15, 17, 0, 0, 17, 3, 4, 0, 2, 19, 2, 17, 0, 0, 17, 19, 5, 0, 2, 20, 18, 17, 0, 2, 18, 0, 20, 0, 2, 17, 20, 6, 0, 2, 21, 20, 9, 0, 19, 22, 21, 0, 0, 2, 21, 8, 22, 0, 2, 23, 7, 21, 0, 19, 21, 23, 0, 0, 2, 23, 12, 20, 0, 2, 20, 11, 23, 0, 2, 24, 20, 7, 0, 16, 20, 21, 10, 24, 3, 24, 23, 13, 0, 3, 23, 22, 14, 0, 0, 22, 24, 23, 0, 2, 24, 21, 13, 0, 19, 23, 19, 0, 0, 18, 16, 17, 20, 22, 24, 23};

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
      const float i6 = s[6][j];
      const float i7 = s[7][j];
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 + i4;
      const float r3 = i2 * r2;
      const float r4 = r3 + i5;
      const float r5 = r1 * r4;
      const float r6 = i0 * r5;
      const float r7 = r5 * i6;
      const float r8 = r5 * i9;
      const float r9 = -r8;
      const float r10 = i8 * r9;
      const float r11 = i7 * r10;
      const float r12 = -r11;
      const float r13 = r12 * i10;
      const float r14 = -r3;
      o[0][j] = r6;
      o[1][j] = 0.0f;
      o[2][j] = r7;
      o[3][j] = r13;
      o[4][j] = r14;
    }
  }
};

const int32_t kProgram36Words[] = {11, 2, 15, 5, 5, 3, 0, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 2, 1, 3, 2, 9, 0, 2, 0, 1065353216, 0, 5, 13, 1, 11, 0, 1, 14, 11, 13, 0, 0, 13, 3, 4, 0, 2, 15, 2, 13, 0, 0, 13, 15, 5, 0, 2, 16, 14, 13, 0, 2, 14, 0, 16, 0, 2, 13, 16, 6, 0, 2, 17, 16, 9, 0, 19, 16, 17, 0, 0, 2, 17, 8, 16, 0, 2, 16, 7, 17, 0, 19, 17, 16, 0, 0, 2, 16, 17, 10, 0, 19, 17, 15, 0, 0, 14, 12, 13, 16, 17};

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
      o[2][j] = r7;
      o[3][j] = r8;
    }
  }
};

const int32_t kProgram37Words[] = {7, 2, 9, 4, 4, 3, 0, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 1065353216, 0, 5, 9, 1, 7, 0, 1, 10, 7, 9, 0, 0, 9, 3, 4, 0, 2, 11, 2, 9, 0, 0, 9, 11, 5, 0, 2, 12, 10, 9, 0, 2, 10, 0, 12, 0, 2, 9, 12, 6, 0, 19, 12, 11, 0, 0, 10, 8, 9, 12};

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
      const float r12 = r4 * i8;
      o[0][j] = r5;
      o[1][j] = r11;
      o[2][j] = r12;
    }
  }
};

const int32_t kProgram38Words[] = {9, 2, 13, 3, 6, 3, 0, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 9, 0, 9, 1, 3, 1, 1065353216, 0, 5, 11, 1, 9, 0, 1, 12, 9, 11, 0, 0, 11, 3, 4, 0, 15, 13, 2, 11, 5, 2, 11, 12, 13, 0, 2, 12, 0, 11, 0, 8, 14, 1, 9, 0, 2, 15, 7, 8, 0, 15, 16, 0, 6, 15, 2, 15, 16, 13, 0, 19, 16, 15, 0, 0, 14, 13, 14, 10, 16, 2, 15, 11, 8, 0, 12, 13, 15};

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
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float i14 = s[14][j];
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
      const float r13 = r5 * i8;
      const float r14 = r5 * i6;
      const float r15 = -r14;
      const float r16 = i10 * r15;
      const float r17 = i9 * r16;
      const float r18 = -r17;
      const float r19 = i7 * r5;
      const float r20 = i12 * r19;
      const float r21 = r20 * i9;
      const float r22 = r18 * i11 - r21;
      const float r23 = r19 / i13;
      const float r24 = r15 / i14;
      const float r25 = r23 + r24;
      const float r26 = r18 * i13;
      const float r27 = -r3;
      o[0][j] = r6;
      o[1][j] = r12;
      o[2][j] = r13;
      o[3][j] = r22;
      o[4][j] = r25;
      o[5][j] = r26;
      o[6][j] = r27;
    }
  }
};

const int32_t kProgram39Words[] = {15, 2, 28, 7, 9, 3, 0, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 9, 0, 9, 1, 3, 1, 2, 1, 3, 2, 2, 2, 3, 3, 2, 0, 3, 4, 1065353216, 0, 5, 17, 1, 15, 0, 1, 18, 15, 17, 0, 0, 17, 3, 4, 0, 2, 19, 2, 17, 0, 0, 17, 19, 5, 0, 2, 20, 18, 17, 0, 2, 18, 0, 20, 0, 8, 21, 1, 15, 0, 2, 22, 7, 8, 0, 15, 23, 0, 6, 22, 2, 22, 23, 17, 0, 19, 23, 22, 0, 0, 14, 17, 21, 16, 23, 2, 22, 20, 8, 0, 2, 21, 20, 6, 0, 19, 23, 21, 0, 0, 2, 21, 10, 23, 0, 2, 24, 9, 21, 0, 19, 21, 24, 0, 0, 2, 24, 7, 20, 0, 2, 20, 12, 24, 0, 2, 25, 20, 9, 0, 16, 20, 21, 11, 25, 3, 25, 24, 13, 0, 3, 24, 23, 14, 0, 0, 23, 25, 24, 0, 2, 25, 21, 13, 0, 19, 24, 19, 0, 0, 18, 17, 22, 20, 23, 25, 24};

}  // namespace

extern const CompiledProgram kLapicque[40];
const CompiledProgram kLapicque[40] = {
    {kProgram0Words, 79, RunOnWide<Program0>},
    {kProgram1Words, 41, RunOnWide<Program1>},
    {kProgram2Words, 150, RunOnWide<Program2>},
    {kProgram3Words, 33, RunOnWide<Program3>},
    {kProgram4Words, 105, RunOnWide<Program4>},
    {kProgram5Words, 59, RunOnWide<Program5>},
    {kProgram6Words, 66, RunOnWide<Program6>},
    {kProgram7Words, 72, RunOnWide<Program7>},
    {kProgram8Words, 136, RunOnWide<Program8>},
    {kProgram9Words, 24, RunOnWide<Program9>},
    {kProgram10Words, 91, RunOnWide<Program10>},
    {kProgram11Words, 52, RunOnWide<Program11>},
    {kProgram12Words, 52, RunOnWide<Program12>},
    {kProgram13Words, 154, RunOnWide<Program13>},
    {kProgram14Words, 109, RunOnWide<Program14>},
    {kProgram15Words, 65, RunOnWide<Program15>},
    {kProgram16Words, 79, RunOnWide<Program16>},
    {kProgram17Words, 143, RunOnWide<Program17>},
    {kProgram18Words, 33, RunOnWide<Program18>},
    {kProgram19Words, 98, RunOnWide<Program19>},
    {kProgram20Words, 59, RunOnWide<Program20>},
    {kProgram21Words, 52, RunOnWide<Program21>},
    {kProgram22Words, 149, RunOnWide<Program22>},
    {kProgram23Words, 104, RunOnWide<Program23>},
    {kProgram24Words, 65, RunOnWide<Program24>},
    {kProgram25Words, 89, RunOnWide<Program25>},
    {kProgram26Words, 59, RunOnWide<Program26>},
    {kProgram27Words, 159, RunOnWide<Program27>},
    {kProgram28Words, 114, RunOnWide<Program28>},
    {kProgram29Words, 70, RunOnWide<Program29>},
    {kProgram30Words, 81, RunOnWide<Program30>},
    {kProgram31Words, 179, RunOnWide<Program31>},
    {kProgram32Words, 134, RunOnWide<Program32>},
    {kProgram33Words, 89, RunOnWide<Program33>},
    {kProgram34Words, 59, RunOnWide<Program34>},
    {kProgram35Words, 154, RunOnWide<Program35>},
    {kProgram36Words, 109, RunOnWide<Program36>},
    {kProgram37Words, 70, RunOnWide<Program37>},
    {kProgram38Words, 93, RunOnWide<Program38>},
    {kProgram39Words, 184, RunOnWide<Program39>},
};

}  // namespace spikejax

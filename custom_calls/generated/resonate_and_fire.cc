// Written by generate.py: programs of `resonate_and_fire`.
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
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i1;
      const float r3 = 0.0f * r0 + r2;
      const float r4 = r1 * i4;
      const float r5 = i3 * r0 + r4;
      const float r6 = r5 * i5;
      const float r7 = r3 * i2 + r6;
      const float r8 = r7 - i3;
      const float r9 = std::fabs(r8);
      const float r10 = Truth(r9 >= i6);
      const float r11 = 1.0f - i7 * r9;
      const float r12 = r11 * i8;
      const float r13 = r10 != 0.0f ? 0.0f : r12;
      const float r14 = i2 * r5;
      const float r15 = r3 * i5 - r14;
      const float r16 = i9 * i10 + r15;
      const float r17 = Truth(r8 > 0.0f);
      o[0][j] = r8;
      o[1][j] = r13;
      o[2][j] = r16;
      o[3][j] = r7;
      o[4][j] = r17;
    }
  }
};

const int32_t kProgram0Words[] = {11, 2, 18, 5, 7, 0, 2, 0, 0, 3, 0, 2, 3, 0, 1, 3, 1, 2, 5, 3, 2, 3, 3, 1, 0, 2, 1, 0, 1065353216, 5, 13, 0, 12, 0, 1, 14, 12, 13, 0, 2, 15, 14, 1, 0, 15, 16, 11, 13, 15, 2, 15, 14, 4, 0, 15, 14, 3, 13, 15, 2, 13, 14, 5, 0, 15, 15, 16, 2, 13, 1, 13, 15, 3, 0, 20, 17, 13, 0, 0, 9, 18, 17, 6, 0, 17, 19, 7, 17, 12, 2, 17, 19, 8, 0, 14, 19, 18, 11, 17, 2, 18, 2, 14, 0, 16, 17, 16, 5, 18, 15, 14, 9, 10, 17, 18, 16, 13, 0, 0, 13, 19, 14, 15, 16};

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
      const float i6 = s[6][j];
      const float i7 = s[7][j];
      const float i8 = s[8][j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i5 + i6;
      const float r3 = i4 * r2 + i7;
      const float r4 = i3 * r3;
      const float r5 = i1 * i2 + r4;
      const float r6 = r1 * r5;
      const float r7 = -i2;
      const float r8 = i3 * r7;
      const float r9 = i1 * r3 + r8;
      const float r10 = r1 * r9;
      const float r11 = i8 * i2;
      o[0][j] = r6;
      o[1][j] = r10;
      o[2][j] = 0.0f;
      o[3][j] = r11;
    }
  }
};

const int32_t kProgram1Words[] = {9, 2, 12, 4, 5, 8, 2, 3, 0, 5, 0, 3, 1, 7, 0, 5, 2, 6, 0, 5, 1, 2, 1, 1065353216, 0, 5, 11, 0, 9, 0, 1, 12, 9, 11, 0, 0, 11, 5, 6, 0, 15, 13, 4, 11, 7, 2, 11, 3, 13, 0, 15, 14, 1, 2, 11, 2, 11, 12, 14, 0, 19, 14, 2, 0, 0, 2, 15, 3, 14, 0, 15, 14, 1, 13, 15, 2, 13, 12, 14, 0, 2, 15, 8, 2, 0, 11, 13, 10, 15};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i5 + i6;
      const float r3 = i4 * r2;
      const float r4 = r3 + i7;
      const float r5 = i3 * r4;
      const float r6 = i1 * i2 + r5;
      const float r7 = r1 * r6;
      const float r8 = -i2;
      const float r9 = i3 * r8;
      const float r10 = i1 * r4 + r9;
      const float r11 = r1 * r10;
      const float r12 = i8 * i2;
      const float r13 = r1 * i10;
      const float r14 = r1 * i12;
      const float r15 = i11 * r0 + r14;
      const float r16 = r15 * r4;
      const float r17 = r13 * i2 + r16;
      const float r18 = r4 * r13;
      const float r19 = r15 * r8 + r18;
      const float r20 = r19 * i14;
      const float r21 = r17 * i13 + r20;
      const float r22 = i9 * r21;
      const float r23 = r22 * i8;
      const float r24 = i9 * r17;
      const float r25 = -r24;
      const float r26 = r25 * i14;
      const float r27 = r19 * i9;
      const float r28 = i13 * r27;
      const float r29 = r28 * i8;
      const float r30 = r26 * i8 + r29;
      const float r31 = r0 * r10 - r3;
      o[0][j] = r7;
      o[1][j] = r11;
      o[2][j] = 0.0f;
      o[3][j] = r12;
      o[4][j] = r23;
      o[5][j] = r30;
      o[6][j] = r31;
    }
  }
};

const int32_t kProgram2Words[] = {15, 2, 32, 7, 12, 8, 2, 3, 0, 5, 0, 3, 1, 7, 0, 5, 2, 6, 0, 5, 1, 2, 1, 3, 4, 9, 0, 2, 3, 9, 1, 3, 2, 3, 3, 1065353216, 0, 5, 17, 0, 15, 0, 1, 18, 15, 17, 0, 0, 19, 5, 6, 0, 2, 20, 4, 19, 0, 0, 19, 20, 7, 0, 2, 21, 3, 19, 0, 15, 22, 1, 2, 21, 2, 21, 18, 22, 0, 19, 22, 2, 0, 0, 2, 23, 3, 22, 0, 15, 24, 1, 19, 23, 2, 23, 18, 24, 0, 2, 25, 8, 2, 0, 2, 26, 18, 10, 0, 2, 27, 18, 12, 0, 15, 18, 11, 17, 27, 2, 27, 18, 19, 0, 15, 28, 26, 2, 27, 2, 27, 19, 26, 0, 15, 19, 18, 22, 27, 2, 26, 19, 14, 0, 15, 18, 28, 13, 26, 2, 22, 9, 18, 0, 2, 27, 22, 8, 0, 2, 26, 9, 28, 0, 19, 18, 26, 0, 0, 2, 22, 18, 14, 0, 2, 28, 19, 9, 0, 2, 26, 13, 28, 0, 2, 18, 26, 8, 0, 15, 19, 22, 8, 18, 16, 28, 17, 24, 20, 21, 23, 16, 25, 27, 19, 28};

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
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float i14 = s[14][j];
      const float i15 = s[15][j];
      const float i16 = s[16][j];
      const float i17 = s[17][j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i5 + i6;
      const float r3 = i4 * r2;
      const float r4 = r3 + i7;
      const float r5 = i3 * r4;
      const float r6 = i1 * i2 + r5;
      const float r7 = r1 * r6;
      const float r8 = -i2;
      const float r9 = i3 * r8;
      const float r10 = i1 * r4 + r9;
      const float r11 = r1 * r10;
      const float r12 = i8 * i2;
      const float r13 = r1 * i10;
      const float r14 = r1 * i12;
      const float r15 = i11 * r0 + r14;
      const float r16 = r15 * r4;
      const float r17 = r13 * i2 + r16;
      const float r18 = r4 * r13;
      const float r19 = r15 * r8 + r18;
      const float r20 = r19 * i14;
      const float r21 = r17 * i13 + r20;
      const float r22 = i9 * r21;
      const float r23 = r22 * i8;
      const float r24 = i9 * r17;
      const float r25 = -r24;
      const float r26 = r25 * i14;
      const float r27 = r19 * i9;
      const float r28 = i13 * r27;
      const float r29 = i15 * r28;
      const float r30 = i16 * i2 + r29;
      const float r31 = i15 * r26 + r30;
      const float r32 = i17 * r22 + r31;
      const float r33 = r28 * i8;
      const float r34 = r26 * i8 + r33;
      const float r35 = r0 * r10 - r3;
      o[0][j] = r7;
      o[1][j] = r11;
      o[2][j] = 0.0f;
      o[3][j] = r12;
      o[4][j] = r23;
      o[5][j] = r32;
      o[6][j] = r34;
      o[7][j] = r35;
    }
  }
};

const int32_t kProgram3Words[] = {18, 2, 36, 8, 12, 8, 2, 3, 0, 5, 0, 3, 1, 7, 0, 5, 2, 6, 0, 5, 1, 2, 1, 3, 4, 9, 0, 2, 3, 9, 1, 3, 2, 3, 3, 2, 2, 9, 2, 2, 0, 1065353216, 0, 5, 20, 0, 18, 0, 1, 21, 18, 20, 0, 0, 22, 5, 6, 0, 2, 23, 4, 22, 0, 0, 22, 23, 7, 0, 2, 24, 3, 22, 0, 15, 25, 1, 2, 24, 2, 24, 21, 25, 0, 19, 25, 2, 0, 0, 2, 26, 3, 25, 0, 15, 27, 1, 22, 26, 2, 26, 21, 27, 0, 2, 28, 8, 2, 0, 2, 29, 21, 10, 0, 2, 30, 21, 12, 0, 15, 21, 11, 20, 30, 2, 30, 21, 22, 0, 15, 31, 29, 2, 30, 2, 30, 22, 29, 0, 15, 22, 21, 25, 30, 2, 29, 22, 14, 0, 15, 21, 31, 13, 29, 2, 25, 9, 21, 0, 2, 30, 25, 8, 0, 2, 29, 9, 31, 0, 19, 21, 29, 0, 0, 2, 31, 21, 14, 0, 2, 29, 22, 9, 0, 2, 21, 13, 29, 0, 2, 22, 15, 21, 0, 15, 29, 16, 2, 22, 15, 22, 15, 31, 29, 15, 29, 17, 25, 22, 2, 25, 21, 8, 0, 15, 22, 31, 8, 25, 16, 21, 20, 27, 23, 24, 26, 19, 28, 30, 29, 22, 21};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i5 + i6;
      const float r3 = i4 * r2;
      const float r4 = r3 + i7;
      const float r5 = i3 * r4;
      const float r6 = i1 * i2 + r5;
      const float r7 = r1 * r6;
      const float r8 = -i2;
      const float r9 = i3 * r8;
      const float r10 = i1 * r4 + r9;
      const float r11 = r1 * r10;
      const float r12 = i8 * i2;
      const float r13 = r0 * r10 - r3;
      o[0][j] = r7;
      o[1][j] = r11;
      o[2][j] = 0.0f;
      o[3][j] = r12;
      o[4][j] = r13;
    }
  }
};

const int32_t kProgram4Words[] = {9, 2, 14, 5, 7, 8, 2, 3, 0, 5, 0, 3, 1, 7, 0, 5, 2, 6, 0, 5, 1, 2, 1, 1065353216, 0, 5, 11, 0, 9, 0, 1, 12, 9, 11, 0, 0, 13, 5, 6, 0, 2, 14, 4, 13, 0, 0, 13, 14, 7, 0, 2, 15, 3, 13, 0, 15, 16, 1, 2, 15, 2, 15, 12, 16, 0, 19, 16, 2, 0, 0, 2, 17, 3, 16, 0, 15, 16, 1, 13, 17, 2, 13, 12, 16, 0, 2, 17, 8, 2, 0, 16, 12, 11, 16, 14, 15, 13, 10, 17, 12};

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
      const float i7 = s[7][j];
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i1;
      const float r3 = 0.0f * r0 + r2;
      const float r4 = r1 * i4;
      const float r5 = i3 * r0 + r4;
      const float r6 = r5 * i5;
      const float r7 = r3 * i2 + r6;
      const float r8 = r7 - i3;
      const float r9 = std::fabs(r8);
      const float r10 = Truth(r9 >= i6);
      const float r11 = r10 != 0.0f ? 0.0f : i7;
      const float r12 = i2 * r5;
      const float r13 = r3 * i5 - r12;
      const float r14 = i8 * i9 + r13;
      const float r15 = Truth(r8 > 0.0f);
      o[0][j] = r8;
      o[1][j] = r11;
      o[2][j] = r14;
      o[3][j] = r7;
      o[4][j] = r15;
    }
  }
};

const int32_t kProgram5Words[] = {10, 2, 16, 5, 6, 0, 2, 0, 0, 3, 0, 2, 3, 0, 1, 3, 1, 2, 5, 3, 2, 1, 0, 2, 1, 0, 1065353216, 5, 12, 0, 11, 0, 1, 13, 11, 12, 0, 2, 14, 13, 1, 0, 15, 15, 10, 12, 14, 2, 14, 13, 4, 0, 15, 13, 3, 12, 14, 2, 12, 13, 5, 0, 15, 14, 15, 2, 12, 1, 12, 14, 3, 0, 20, 16, 12, 0, 0, 9, 17, 16, 6, 0, 14, 16, 17, 10, 7, 2, 17, 2, 13, 0, 16, 13, 15, 5, 17, 15, 15, 8, 9, 13, 18, 17, 12, 0, 0, 12, 16, 15, 14, 17};

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
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float r0 = i2 * i3;
      const float r1 = i0 * i1 + r0;
      const float r2 = r1 - i4;
      const float r3 = std::fabs(r2);
      const float r4 = Truth(r3 >= i5);
      const float r5 = 1.0f - i7 * r3;
      const float r6 = i6 * r5;
      const float r7 = r4 != 0.0f ? 0.0f : r6;
      const float r8 = i0 * i3;
      const float r9 = i2 * i1 - r8;
      const float r10 = i8 * i9 + r9;
      const float r11 = Truth(r2 > 0.0f);
      o[0][j] = r2;
      o[1][j] = r7;
      o[2][j] = r10;
      o[3][j] = r1;
      o[4][j] = r11;
    }
  }
};

const int32_t kProgram6Words[] = {10, 2, 12, 5, 5, 3, 0, 0, 0, 3, 1, 0, 1, 2, 3, 2, 5, 3, 3, 3, 2, 1, 0, 2, 1, 0, 1065353216, 2, 12, 2, 3, 0, 15, 13, 0, 1, 12, 1, 12, 13, 4, 0, 20, 14, 12, 0, 0, 9, 15, 14, 5, 0, 17, 16, 7, 14, 11, 2, 14, 6, 16, 0, 14, 16, 15, 10, 14, 2, 15, 0, 3, 0, 16, 14, 2, 1, 15, 15, 15, 8, 9, 14, 18, 14, 12, 0, 0, 12, 16, 15, 13, 14};

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
      const float r0 = i4 + i5;
      const float r1 = i3 * r0 + i6;
      const float r2 = i2 * r1;
      const float r3 = i0 * i1 + r2;
      const float r4 = -i1;
      const float r5 = i2 * r4;
      const float r6 = i0 * r1 + r5;
      const float r7 = i7 * i1;
      o[0][j] = r3;
      o[1][j] = r6;
      o[2][j] = 0.0f;
      o[3][j] = r7;
    }
  }
};

const int32_t kProgram7Words[] = {8, 1, 8, 4, 4, 3, 0, 5, 0, 3, 1, 7, 0, 5, 2, 6, 0, 5, 1, 2, 1, 0, 0, 9, 4, 5, 0, 15, 10, 3, 9, 6, 2, 9, 2, 10, 0, 15, 11, 0, 1, 9, 19, 9, 1, 0, 0, 2, 12, 2, 9, 0, 15, 9, 0, 10, 12, 2, 10, 7, 1, 0, 11, 9, 8, 10};

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
      const float r0 = i4 + i5;
      const float r1 = i3 * r0;
      const float r2 = r1 + i6;
      const float r3 = i2 * r2;
      const float r4 = i0 * i1 + r3;
      const float r5 = -i1;
      const float r6 = i2 * r5;
      const float r7 = i0 * r2 + r6;
      const float r8 = i7 * i1;
      const float r9 = i9 * r5;
      const float r10 = r2 * i8 + r9;
      const float r11 = i1 * i8;
      const float r12 = r2 * i9 + r11;
      const float r13 = r12 * i11;
      const float r14 = r10 * i10 + r13;
      const float r15 = r14 * i12;
      const float r16 = r15 * i7;
      const float r17 = r12 * i12;
      const float r18 = -r17;
      const float r19 = r18 * i10;
      const float r20 = r10 * i12;
      const float r21 = r20 * i11;
      const float r22 = r21 * i7;
      const float r23 = r19 * i7 + r22;
      const float r24 = -r1;
      o[0][j] = r4;
      o[1][j] = r7;
      o[2][j] = 0.0f;
      o[3][j] = r8;
      o[4][j] = r16;
      o[5][j] = r23;
      o[6][j] = r24;
    }
  }
};

const int32_t kProgram8Words[] = {13, 1, 25, 7, 8, 3, 0, 5, 0, 3, 1, 7, 0, 5, 2, 6, 0, 5, 1, 2, 1, 9, 0, 9, 1, 3, 2, 3, 3, 3, 4, 0, 0, 14, 4, 5, 0, 2, 15, 3, 14, 0, 0, 14, 15, 6, 0, 2, 16, 2, 14, 0, 15, 17, 0, 1, 16, 19, 16, 1, 0, 0, 2, 18, 2, 16, 0, 15, 19, 0, 14, 18, 2, 18, 7, 1, 0, 2, 20, 9, 16, 0, 15, 16, 14, 8, 20, 2, 20, 1, 8, 0, 15, 21, 14, 9, 20, 2, 14, 21, 11, 0, 15, 20, 16, 10, 14, 2, 14, 20, 12, 0, 2, 20, 14, 7, 0, 2, 14, 21, 12, 0, 19, 21, 14, 0, 0, 2, 14, 21, 10, 0, 2, 21, 16, 12, 0, 2, 16, 21, 11, 0, 2, 21, 16, 7, 0, 15, 16, 14, 7, 21, 19, 14, 15, 0, 0, 17, 19, 13, 18, 20, 16, 14};

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

const int32_t kProgram9Words[] = {4, 0, 2, 1, 2, 3, 0, 9, 0, 3, 1, 0, 0, 2, 4, 2, 3, 0, 15, 5, 0, 1, 4, 5};

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
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float i14 = s[14][j];
      const float i15 = s[15][j];
      const float r0 = i4 + i5;
      const float r1 = i3 * r0;
      const float r2 = r1 + i6;
      const float r3 = i2 * r2;
      const float r4 = i0 * i1 + r3;
      const float r5 = -i1;
      const float r6 = i2 * r5;
      const float r7 = i0 * r2 + r6;
      const float r8 = i7 * i1;
      const float r9 = i9 * r5;
      const float r10 = r2 * i8 + r9;
      const float r11 = i1 * i8;
      const float r12 = r2 * i9 + r11;
      const float r13 = r12 * i11;
      const float r14 = r10 * i10 + r13;
      const float r15 = r14 * i12;
      const float r16 = r15 * i7;
      const float r17 = r12 * i12;
      const float r18 = -r17;
      const float r19 = r18 * i10;
      const float r20 = r10 * i12;
      const float r21 = r20 * i11;
      const float r22 = r21 * i14;
      const float r23 = i15 * i1 + r22;
      const float r24 = r19 * i14 + r23;
      const float r25 = r15 * i13 + r24;
      const float r26 = r21 * i7;
      const float r27 = r19 * i7 + r26;
      const float r28 = -r1;
      o[0][j] = r4;
      o[1][j] = r7;
      o[2][j] = 0.0f;
      o[3][j] = r8;
      o[4][j] = r16;
      o[5][j] = r25;
      o[6][j] = r27;
      o[7][j] = r28;
    }
  }
};

const int32_t kProgram10Words[] = {16, 1, 29, 8, 10, 3, 0, 5, 0, 3, 1, 7, 0, 5, 2, 6, 0, 5, 1, 2, 1, 9, 1, 9, 2, 3, 2, 3, 3, 3, 4, 2, 0, 2, 2, 9, 0, 0, 0, 17, 4, 5, 0, 2, 18, 3, 17, 0, 0, 17, 18, 6, 0, 2, 19, 2, 17, 0, 15, 20, 0, 1, 19, 19, 19, 1, 0, 0, 2, 21, 2, 19, 0, 15, 22, 0, 17, 21, 2, 21, 7, 1, 0, 2, 23, 9, 19, 0, 15, 19, 17, 8, 23, 2, 23, 1, 8, 0, 15, 24, 17, 9, 23, 2, 17, 24, 11, 0, 15, 23, 19, 10, 17, 2, 17, 23, 12, 0, 2, 23, 17, 7, 0, 2, 25, 24, 12, 0, 19, 24, 25, 0, 0, 2, 25, 24, 10, 0, 2, 24, 19, 12, 0, 2, 19, 24, 11, 0, 2, 24, 19, 14, 0, 15, 26, 15, 1, 24, 15, 24, 25, 14, 26, 15, 26, 17, 13, 24, 2, 17, 19, 7, 0, 15, 24, 25, 7, 17, 19, 19, 18, 0, 0, 20, 22, 16, 21, 23, 26, 24, 19};

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
      const float r0 = i2 * i3;
      const float r1 = i0 * i1 - r0;
      const float r2 = i4 * i5 + r1;
      const float r3 = i0 * i3;
      const float r4 = i2 * i1 + r3;
      o[0][j] = r2;
      o[1][j] = r4;
    }
  }
};

const int32_t kProgram11Words[] = {6, 0, 5, 2, 3, 3, 0, 0, 0, 3, 1, 0, 1, 9, 0, 2, 1, 2, 6, 2, 3, 0, 16, 7, 0, 1, 6, 15, 6, 4, 5, 7, 2, 7, 0, 3, 0, 15, 8, 2, 1, 7, 6, 8};

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
      const float i7 = s[7][j];
      const float r0 = i4 + i5;
      const float r1 = i3 * r0;
      const float r2 = r1 + i6;
      const float r3 = i2 * r2;
      const float r4 = i0 * i1 + r3;
      const float r5 = -i1;
      const float r6 = i2 * r5;
      const float r7 = i0 * r2 + r6;
      const float r8 = i7 * i1;
      const float r9 = -r1;
      o[0][j] = r4;
      o[1][j] = r7;
      o[2][j] = 0.0f;
      o[3][j] = r8;
      o[4][j] = r9;
    }
  }
};

const int32_t kProgram12Words[] = {8, 1, 10, 5, 5, 3, 0, 5, 0, 3, 1, 7, 0, 5, 2, 6, 0, 5, 1, 2, 1, 0, 0, 9, 4, 5, 0, 2, 10, 3, 9, 0, 0, 9, 10, 6, 0, 2, 11, 2, 9, 0, 15, 12, 0, 1, 11, 19, 11, 1, 0, 0, 2, 13, 2, 11, 0, 15, 11, 0, 9, 13, 2, 9, 7, 1, 0, 19, 13, 10, 0, 0, 12, 11, 8, 9, 13};

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
      const float r0 = i1 - i2 * i3;
      const float r1 = i5 - 0.0f * i3;
      const float r2 = i4 * r1;
      const float r3 = i0 * r0 + r2;
      const float r4 = r3 - i2;
      const float r5 = std::fabs(r4);
      const float r6 = Truth(r5 >= i6);
      const float r7 = 1.0f - i8 * r5;
      const float r8 = i7 * r7;
      const float r9 = r6 != 0.0f ? 0.0f : r8;
      const float r10 = i4 * r0;
      const float r11 = r1 * i0 - r10;
      const float r12 = i9 * i10 + r11;
      const float r13 = Truth(r4 > 0.0f);
      o[0][j] = r4;
      o[1][j] = r9;
      o[2][j] = r12;
      o[3][j] = r3;
      o[4][j] = r13;
    }
  }
};

const int32_t kProgram13Words[] = {11, 2, 14, 5, 7, 3, 0, 0, 1, 2, 3, 0, 2, 3, 1, 0, 0, 2, 5, 3, 3, 3, 2, 1, 0, 2, 1, 0, 1065353216, 17, 13, 2, 3, 1, 17, 14, 11, 3, 5, 2, 15, 4, 14, 0, 15, 16, 0, 13, 15, 1, 15, 16, 2, 0, 20, 17, 15, 0, 0, 9, 18, 17, 6, 0, 17, 19, 8, 17, 12, 2, 17, 7, 19, 0, 14, 19, 18, 11, 17, 2, 18, 4, 13, 0, 16, 17, 14, 0, 18, 15, 13, 9, 10, 17, 18, 14, 15, 0, 0, 15, 19, 13, 16, 14};

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
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float i14 = s[14][j];
      const float r0 = i4 + i5;
      const float r1 = i3 * r0;
      const float r2 = r1 + i6;
      const float r3 = i2 * r2;
      const float r4 = i0 * i1 + r3;
      const float r5 = -i1;
      const float r6 = i2 * r5;
      const float r7 = i0 * r2 + r6;
      const float r8 = i7 * i1;
      const float r9 = i9 - i10 * i11;
      const float r10 = r5 * r9;
      const float r11 = r2 * i8 + r10;
      const float r12 = i1 * i8;
      const float r13 = r2 * r9 + r12;
      const float r14 = r13 * i13;
      const float r15 = r11 * i12 + r14;
      const float r16 = r15 * i14;
      const float r17 = r16 * i7;
      const float r18 = i14 * r11;
      const float r19 = i13 * r18;
      const float r20 = i14 * r13;
      const float r21 = -r20;
      const float r22 = i12 * r21;
      const float r23 = r22 * i7;
      const float r24 = i7 * r19 + r23;
      const float r25 = -r7;
      const float r26 = r25 * i11 - r1;
      o[0][j] = r4;
      o[1][j] = r7;
      o[2][j] = 0.0f;
      o[3][j] = r8;
      o[4][j] = r17;
      o[5][j] = r24;
      o[6][j] = r26;
    }
  }
};

const int32_t kProgram14Words[] = {15, 1, 27, 7, 9, 3, 0, 5, 0, 3, 1, 7, 0, 5, 2, 6, 0, 5, 1, 2, 1, 9, 0, 9, 1, 2, 3, 8, 2, 3, 2, 3, 3, 3, 4, 0, 0, 16, 4, 5, 0, 2, 17, 3, 16, 0, 0, 16, 17, 6, 0, 2, 18, 2, 16, 0, 15, 19, 0, 1, 18, 19, 18, 1, 0, 0, 2, 20, 2, 18, 0, 15, 21, 0, 16, 20, 2, 20, 7, 1, 0, 17, 22, 10, 11, 9, 2, 23, 18, 22, 0, 15, 18, 16, 8, 23, 2, 23, 1, 8, 0, 15, 24, 16, 22, 23, 2, 16, 24, 13, 0, 15, 22, 18, 12, 16, 2, 23, 22, 14, 0, 2, 16, 23, 7, 0, 2, 22, 14, 18, 0, 2, 23, 13, 22, 0, 2, 18, 14, 24, 0, 19, 22, 18, 0, 0, 2, 24, 12, 22, 0, 2, 18, 24, 7, 0, 15, 22, 7, 23, 18, 19, 24, 21, 0, 0, 16, 23, 24, 11, 17, 19, 21, 15, 20, 16, 22, 23};

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
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float i14 = s[14][j];
      const float i15 = s[15][j];
      const float i16 = s[16][j];
      const float i17 = s[17][j];
      const float r0 = i4 + i5;
      const float r1 = i3 * r0;
      const float r2 = r1 + i6;
      const float r3 = i2 * r2;
      const float r4 = i0 * i1 + r3;
      const float r5 = -i1;
      const float r6 = i2 * r5;
      const float r7 = i0 * r2 + r6;
      const float r8 = i7 * i1;
      const float r9 = i9 - i10 * i11;
      const float r10 = r5 * r9;
      const float r11 = r2 * i8 + r10;
      const float r12 = i1 * i8;
      const float r13 = r2 * r9 + r12;
      const float r14 = r13 * i13;
      const float r15 = r11 * i12 + r14;
      const float r16 = r15 * i14;
      const float r17 = r16 * i7;
      const float r18 = i14 * r13;
      const float r19 = -r18;
      const float r20 = i12 * r19;
      const float r21 = i14 * r11;
      const float r22 = i13 * r21;
      const float r23 = i16 * r22;
      const float r24 = i17 * i1 + r23;
      const float r25 = r20 * i16 + r24;
      const float r26 = r16 * i15 + r25;
      const float r27 = r20 * i7;
      const float r28 = i7 * r22 + r27;
      const float r29 = -r7;
      const float r30 = r29 * i11 - r1;
      o[0][j] = r4;
      o[1][j] = r7;
      o[2][j] = 0.0f;
      o[3][j] = r8;
      o[4][j] = r17;
      o[5][j] = r26;
      o[6][j] = r28;
      o[7][j] = r30;
    }
  }
};

const int32_t kProgram15Words[] = {18, 1, 31, 8, 10, 3, 0, 5, 0, 3, 1, 7, 0, 5, 2, 6, 0, 5, 1, 2, 1, 9, 1, 9, 2, 2, 3, 8, 2, 3, 2, 3, 3, 3, 4, 2, 0, 2, 2, 9, 0, 0, 0, 19, 4, 5, 0, 2, 20, 3, 19, 0, 0, 19, 20, 6, 0, 2, 21, 2, 19, 0, 15, 22, 0, 1, 21, 19, 21, 1, 0, 0, 2, 23, 2, 21, 0, 15, 24, 0, 19, 23, 2, 23, 7, 1, 0, 17, 25, 10, 11, 9, 2, 26, 21, 25, 0, 15, 21, 19, 8, 26, 2, 26, 1, 8, 0, 15, 27, 19, 25, 26, 2, 19, 27, 13, 0, 15, 25, 21, 12, 19, 2, 26, 25, 14, 0, 2, 19, 26, 7, 0, 2, 25, 14, 27, 0, 19, 27, 25, 0, 0, 2, 25, 12, 27, 0, 2, 27, 14, 21, 0, 2, 21, 13, 27, 0, 2, 27, 16, 21, 0, 15, 28, 17, 1, 27, 15, 27, 25, 16, 28, 15, 28, 26, 15, 27, 2, 26, 25, 7, 0, 15, 27, 7, 21, 26, 19, 25, 24, 0, 0, 16, 21, 25, 11, 20, 22, 24, 18, 23, 19, 28, 27, 21};

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
      const float r0 = i2 - 0.0f * i3;
      const float r1 = i6 - i7 * i3;
      const float r2 = i5 * r1;
      const float r3 = r0 * i4 - r2;
      const float r4 = i0 * i1 + r3;
      const float r5 = i5 * r0;
      const float r6 = i4 * r1 + r5;
      o[0][j] = r4;
      o[1][j] = r6;
    }
  }
};

const int32_t kProgram16Words[] = {8, 1, 7, 2, 4, 9, 0, 2, 1, 0, 0, 8, 2, 3, 0, 3, 1, 0, 1, 2, 3, 0, 17, 9, 8, 3, 2, 17, 10, 7, 3, 6, 2, 11, 5, 10, 0, 16, 12, 9, 4, 11, 15, 11, 0, 1, 12, 2, 12, 5, 9, 0, 15, 9, 4, 10, 12, 11, 9};

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
      const float r0 = i4 + i5;
      const float r1 = i3 * r0;
      const float r2 = r1 + i6;
      const float r3 = i2 * r2;
      const float r4 = i0 * i1 + r3;
      const float r5 = -i1;
      const float r6 = i2 * r5;
      const float r7 = i0 * r2 + r6;
      const float r8 = i7 * i1;
      const float r9 = -r7;
      const float r10 = r9 * i8 - r1;
      o[0][j] = r4;
      o[1][j] = r7;
      o[2][j] = 0.0f;
      o[3][j] = r8;
      o[4][j] = r10;
    }
  }
};

const int32_t kProgram17Words[] = {9, 1, 11, 5, 6, 3, 0, 5, 0, 3, 1, 7, 0, 5, 2, 6, 0, 5, 1, 2, 1, 8, 2, 0, 0, 10, 4, 5, 0, 2, 11, 3, 10, 0, 0, 10, 11, 6, 0, 2, 12, 2, 10, 0, 15, 13, 0, 1, 12, 19, 12, 1, 0, 0, 2, 14, 2, 12, 0, 15, 12, 0, 10, 14, 2, 10, 7, 1, 0, 19, 14, 12, 0, 0, 16, 15, 14, 8, 11, 13, 12, 9, 10, 15};

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
      const float i7 = s[7][j];
      const float i8 = s[8][j];
      const float r0 = i4 + i5;
      const float r1 = i3 * r0 + i6;
      const float r2 = i2 * r1;
      const float r3 = i0 * i1 + r2;
      const float r4 = -i1;
      const float r5 = i2 * r4;
      const float r6 = i0 * r1 + r5;
      const float r7 = -r6;
      const float r8 = r7 * i7;
      const float r9 = i8 * i1;
      o[0][j] = r3;
      o[1][j] = r6;
      o[2][j] = r8;
      o[3][j] = r9;
    }
  }
};

const int32_t kProgram18Words[] = {9, 0, 10, 4, 4, 3, 0, 5, 0, 3, 1, 7, 0, 5, 2, 6, 0, 5, 1, 2, 3, 2, 1, 0, 9, 4, 5, 0, 15, 10, 3, 9, 6, 2, 9, 2, 10, 0, 15, 11, 0, 1, 9, 19, 9, 1, 0, 0, 2, 12, 2, 9, 0, 15, 9, 0, 10, 12, 19, 10, 9, 0, 0, 2, 12, 10, 7, 0, 2, 10, 8, 1, 0, 11, 9, 12, 10};

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
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float i14 = s[14][j];
      const float r0 = i4 + i5;
      const float r1 = i3 * r0;
      const float r2 = r1 + i6;
      const float r3 = i2 * r2;
      const float r4 = i0 * i1 + r3;
      const float r5 = -i1;
      const float r6 = i2 * r5;
      const float r7 = i0 * r2 + r6;
      const float r8 = -r7;
      const float r9 = r8 * i7;
      const float r10 = i8 * i1;
      const float r11 = i10 - i7 * i11;
      const float r12 = r5 * r11;
      const float r13 = r2 * i9 + r12;
      const float r14 = i1 * i9;
      const float r15 = r2 * r11 + r14;
      const float r16 = r15 * i13;
      const float r17 = r13 * i12 + r16;
      const float r18 = r17 * i14;
      const float r19 = r18 * i8;
      const float r20 = i14 * r13;
      const float r21 = i13 * r20;
      const float r22 = i14 * r15;
      const float r23 = -r22;
      const float r24 = i12 * r23;
      const float r25 = r24 * i8;
      const float r26 = i8 * r21 + r25;
      const float r27 = r8 * i11 - r1;
      o[0][j] = r4;
      o[1][j] = r7;
      o[2][j] = r9;
      o[3][j] = r10;
      o[4][j] = r19;
      o[5][j] = r26;
      o[6][j] = r27;
    }
  }
};

const int32_t kProgram19Words[] = {15, 0, 28, 7, 11, 3, 0, 5, 0, 3, 1, 7, 0, 5, 2, 6, 0, 5, 1, 2, 3, 2, 1, 9, 0, 9, 1, 8, 2, 3, 2, 3, 3, 3, 4, 0, 15, 4, 5, 0, 2, 16, 3, 15, 0, 0, 15, 16, 6, 0, 2, 17, 2, 15, 0, 15, 18, 0, 1, 17, 19, 17, 1, 0, 0, 2, 19, 2, 17, 0, 15, 20, 0, 15, 19, 19, 19, 20, 0, 0, 2, 21, 19, 7, 0, 2, 22, 8, 1, 0, 17, 23, 7, 11, 10, 2, 24, 17, 23, 0, 15, 17, 15, 9, 24, 2, 24, 1, 9, 0, 15, 25, 15, 23, 24, 2, 15, 25, 13, 0, 15, 23, 17, 12, 15, 2, 24, 23, 14, 0, 2, 15, 24, 8, 0, 2, 23, 14, 17, 0, 2, 24, 13, 23, 0, 2, 17, 14, 25, 0, 19, 23, 17, 0, 0, 2, 25, 12, 23, 0, 2, 17, 25, 8, 0, 15, 23, 8, 24, 17, 16, 25, 19, 11, 16, 18, 20, 21, 22, 15, 23, 25};

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
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float i14 = s[14][j];
      const float i15 = s[15][j];
      const float i16 = s[16][j];
      const float i17 = s[17][j];
      const float r0 = i4 + i5;
      const float r1 = i3 * r0;
      const float r2 = r1 + i6;
      const float r3 = i2 * r2;
      const float r4 = i0 * i1 + r3;
      const float r5 = -i1;
      const float r6 = i2 * r5;
      const float r7 = i0 * r2 + r6;
      const float r8 = -r7;
      const float r9 = r8 * i7;
      const float r10 = i8 * i1;
      const float r11 = i10 - i7 * i11;
      const float r12 = r5 * r11;
      const float r13 = r2 * i9 + r12;
      const float r14 = i1 * i9;
      const float r15 = r2 * r11 + r14;
      const float r16 = r15 * i13;
      const float r17 = r13 * i12 + r16;
      const float r18 = r17 * i14;
      const float r19 = r18 * i8;
      const float r20 = i14 * r15;
      const float r21 = -r20;
      const float r22 = i12 * r21;
      const float r23 = i14 * r13;
      const float r24 = i13 * r23;
      const float r25 = i16 * r24;
      const float r26 = i17 * i1 + r25;
      const float r27 = r22 * i16 + r26;
      const float r28 = r18 * i15 + r27;
      const float r29 = r22 * i8;
      const float r30 = i8 * r24 + r29;
      const float r31 = r8 * i11 - r1;
      o[0][j] = r4;
      o[1][j] = r7;
      o[2][j] = r9;
      o[3][j] = r10;
      o[4][j] = r19;
      o[5][j] = r28;
      o[6][j] = r30;
      o[7][j] = r31;
    }
  }
};

const int32_t kProgram20Words[] = {18, 0, 32, 8, 12, 3, 0, 5, 0, 3, 1, 7, 0, 5, 2, 6, 0, 5, 1, 2, 3, 2, 1, 9, 1, 9, 2, 8, 2, 3, 2, 3, 3, 3, 4, 2, 0, 2, 2, 9, 0, 0, 18, 4, 5, 0, 2, 19, 3, 18, 0, 0, 18, 19, 6, 0, 2, 20, 2, 18, 0, 15, 21, 0, 1, 20, 19, 20, 1, 0, 0, 2, 22, 2, 20, 0, 15, 23, 0, 18, 22, 19, 22, 23, 0, 0, 2, 24, 22, 7, 0, 2, 25, 8, 1, 0, 17, 26, 7, 11, 10, 2, 27, 20, 26, 0, 15, 20, 18, 9, 27, 2, 27, 1, 9, 0, 15, 28, 18, 26, 27, 2, 18, 28, 13, 0, 15, 26, 20, 12, 18, 2, 27, 26, 14, 0, 2, 18, 27, 8, 0, 2, 26, 14, 28, 0, 19, 28, 26, 0, 0, 2, 26, 12, 28, 0, 2, 28, 14, 20, 0, 2, 20, 13, 28, 0, 2, 28, 16, 20, 0, 15, 29, 17, 1, 28, 15, 28, 26, 16, 29, 15, 29, 27, 15, 28, 2, 27, 26, 8, 0, 15, 28, 8, 20, 27, 16, 26, 22, 11, 19, 21, 23, 24, 25, 18, 29, 28, 26};

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
      const float i7 = s[7][j];
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float r0 = i4 + i5;
      const float r1 = i3 * r0;
      const float r2 = r1 + i6;
      const float r3 = i2 * r2;
      const float r4 = i0 * i1 + r3;
      const float r5 = -i1;
      const float r6 = i2 * r5;
      const float r7 = i0 * r2 + r6;
      const float r8 = -r7;
      const float r9 = r8 * i7;
      const float r10 = i8 * i1;
      const float r11 = r8 * i9 - r1;
      o[0][j] = r4;
      o[1][j] = r7;
      o[2][j] = r9;
      o[3][j] = r10;
      o[4][j] = r11;
    }
  }
};

const int32_t kProgram21Words[] = {10, 0, 12, 5, 7, 3, 0, 5, 0, 3, 1, 7, 0, 5, 2, 6, 0, 5, 1, 2, 3, 2, 1, 8, 2, 0, 10, 4, 5, 0, 2, 11, 3, 10, 0, 0, 10, 11, 6, 0, 2, 12, 2, 10, 0, 15, 13, 0, 1, 12, 19, 12, 1, 0, 0, 2, 14, 2, 12, 0, 15, 12, 0, 10, 14, 19, 10, 12, 0, 0, 2, 14, 10, 7, 0, 2, 15, 8, 1, 0, 16, 16, 10, 9, 11, 13, 12, 14, 15, 16};

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
      const float r0 = i2 * i3;
      const float r1 = i0 * i1 + r0;
      const float r2 = r1 - i4 * i5;
      const float r3 = r2 - i4;
      const float r4 = std::fabs(r3);
      const float r5 = Truth(r4 >= i6);
      const float r6 = 1.0f - r4 * i8;
      const float r7 = i7 * r6;
      const float r8 = r5 != 0.0f ? 0.0f : r7;
      const float r9 = i0 * i3;
      const float r10 = i2 * i1 - r9;
      const float r11 = i9 * i10 + r10;
      const float r12 = r11 - 0.0f * i5;
      const float r13 = Truth(r3 > 0.0f);
      o[0][j] = r3;
      o[1][j] = r8;
      o[2][j] = r12;
      o[3][j] = r2;
      o[4][j] = r13;
    }
  }
};

const int32_t kProgram22Words[] = {11, 2, 14, 5, 5, 3, 0, 0, 0, 3, 1, 0, 1, 2, 3, 0, 2, 2, 5, 3, 3, 3, 2, 1, 0, 2, 1, 0, 1065353216, 2, 13, 2, 3, 0, 15, 14, 0, 1, 13, 17, 13, 4, 5, 14, 1, 14, 13, 4, 0, 20, 15, 14, 0, 0, 9, 16, 15, 6, 0, 17, 17, 15, 8, 12, 2, 15, 7, 17, 0, 14, 17, 16, 11, 15, 2, 16, 0, 3, 0, 16, 15, 2, 1, 16, 15, 16, 9, 10, 15, 17, 15, 11, 5, 16, 18, 16, 14, 0, 0, 14, 17, 15, 13, 16};

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
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float r0 = i4 + i5;
      const float r1 = i3 * r0;
      const float r2 = r1 + i6;
      const float r3 = i2 * r2;
      const float r4 = i0 * i1 + r3;
      const float r5 = -i1;
      const float r6 = i2 * r5;
      const float r7 = i0 * r2 + r6;
      const float r8 = i7 * i1;
      const float r9 = i9 * r5;
      const float r10 = r2 * i8 + r9;
      const float r11 = i1 * i8;
      const float r12 = r2 * i9 + r11;
      const float r13 = r12 * i11;
      const float r14 = r10 * i10 + r13;
      const float r15 = r14 * i12;
      const float r16 = r15 * i7;
      const float r17 = r12 * i12;
      const float r18 = -r17;
      const float r19 = r18 * i10;
      const float r20 = r10 * i12;
      const float r21 = r20 * i11;
      const float r22 = r21 * i7;
      const float r23 = r19 * i7 + r22;
      const float r24 = -r2;
      const float r25 = r24 * i13 - r1;
      o[0][j] = r4;
      o[1][j] = r7;
      o[2][j] = 0.0f;
      o[3][j] = r8;
      o[4][j] = r16;
      o[5][j] = r23;
      o[6][j] = r25;
    }
  }
};

const int32_t kProgram23Words[] = {14, 1, 26, 7, 9, 3, 0, 5, 0, 3, 1, 7, 0, 5, 2, 6, 0, 5, 1, 2, 1, 9, 0, 9, 1, 3, 2, 3, 3, 3, 4, 8, 2, 0, 0, 15, 4, 5, 0, 2, 16, 3, 15, 0, 0, 15, 16, 6, 0, 2, 17, 2, 15, 0, 15, 18, 0, 1, 17, 19, 17, 1, 0, 0, 2, 19, 2, 17, 0, 15, 20, 0, 15, 19, 2, 19, 7, 1, 0, 2, 21, 9, 17, 0, 15, 17, 15, 8, 21, 2, 21, 1, 8, 0, 15, 22, 15, 9, 21, 2, 21, 22, 11, 0, 15, 23, 17, 10, 21, 2, 21, 23, 12, 0, 2, 23, 21, 7, 0, 2, 21, 22, 12, 0, 19, 22, 21, 0, 0, 2, 21, 22, 10, 0, 2, 22, 17, 12, 0, 2, 17, 22, 11, 0, 2, 22, 17, 7, 0, 15, 17, 21, 7, 22, 19, 21, 15, 0, 0, 16, 22, 21, 13, 16, 18, 20, 14, 19, 23, 17, 22};

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
      const float r0 = i2 * i3;
      const float r1 = i0 * i1 + r0;
      const float r2 = r1 - i4 * i5;
      o[0][j] = r2;
    }
  }
};

const int32_t kProgram24Words[] = {6, 0, 3, 1, 2, 3, 0, 9, 0, 3, 1, 0, 0, 2, 3, 8, 2, 2, 6, 2, 3, 0, 15, 7, 0, 1, 6, 17, 6, 4, 5, 7, 6};

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
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float i14 = s[14][j];
      const float i15 = s[15][j];
      const float i16 = s[16][j];
      const float r0 = i4 + i5;
      const float r1 = i3 * r0;
      const float r2 = r1 + i6;
      const float r3 = i2 * r2;
      const float r4 = i0 * i1 + r3;
      const float r5 = -i1;
      const float r6 = i2 * r5;
      const float r7 = i0 * r2 + r6;
      const float r8 = i7 * i1;
      const float r9 = i9 * r5;
      const float r10 = r2 * i8 + r9;
      const float r11 = i1 * i8;
      const float r12 = r2 * i9 + r11;
      const float r13 = r12 * i11;
      const float r14 = r10 * i10 + r13;
      const float r15 = r14 * i12;
      const float r16 = r15 * i7;
      const float r17 = r12 * i12;
      const float r18 = -r17;
      const float r19 = r18 * i10;
      const float r20 = r10 * i12;
      const float r21 = r20 * i11;
      const float r22 = r21 * i14;
      const float r23 = i15 * i1 + r22;
      const float r24 = r19 * i14 + r23;
      const float r25 = r15 * i13 + r24;
      const float r26 = r21 * i7;
      const float r27 = r19 * i7 + r26;
      const float r28 = -r2;
      const float r29 = r28 * i16 - r1;
      o[0][j] = r4;
      o[1][j] = r7;
      o[2][j] = 0.0f;
      o[3][j] = r8;
      o[4][j] = r16;
      o[5][j] = r25;
      o[6][j] = r27;
      o[7][j] = r29;
    }
  }
};

const int32_t kProgram25Words[] = {17, 1, 30, 8, 11, 3, 0, 5, 0, 3, 1, 7, 0, 5, 2, 6, 0, 5, 1, 2, 1, 9, 1, 9, 2, 3, 2, 3, 3, 3, 4, 2, 0, 2, 2, 9, 0, 8, 2, 0, 0, 18, 4, 5, 0, 2, 19, 3, 18, 0, 0, 18, 19, 6, 0, 2, 20, 2, 18, 0, 15, 21, 0, 1, 20, 19, 20, 1, 0, 0, 2, 22, 2, 20, 0, 15, 23, 0, 18, 22, 2, 22, 7, 1, 0, 2, 24, 9, 20, 0, 15, 20, 18, 8, 24, 2, 24, 1, 8, 0, 15, 25, 18, 9, 24, 2, 24, 25, 11, 0, 15, 26, 20, 10, 24, 2, 24, 26, 12, 0, 2, 26, 24, 7, 0, 2, 27, 25, 12, 0, 19, 25, 27, 0, 0, 2, 27, 25, 10, 0, 2, 25, 20, 12, 0, 2, 20, 25, 11, 0, 2, 25, 20, 14, 0, 15, 28, 15, 1, 25, 15, 25, 27, 14, 28, 15, 28, 24, 13, 25, 2, 24, 20, 7, 0, 15, 25, 27, 7, 24, 19, 20, 18, 0, 0, 16, 27, 20, 16, 19, 21, 23, 17, 22, 26, 28, 25, 27};

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
      const float r0 = i2 * i3;
      const float r1 = i0 * i1 - r0;
      const float r2 = i4 * i5 + r1;
      const float r3 = r2 - 0.0f * i6;
      const float r4 = i0 * i3;
      const float r5 = i2 * i1 + r4;
      const float r6 = r5 - i7 * i6;
      o[0][j] = r3;
      o[1][j] = r6;
    }
  }
};

const int32_t kProgram26Words[] = {8, 1, 7, 2, 3, 3, 0, 0, 0, 3, 1, 0, 1, 9, 0, 2, 1, 8, 2, 2, 3, 0, 2, 9, 2, 3, 0, 16, 10, 0, 1, 9, 15, 9, 4, 5, 10, 17, 10, 8, 6, 9, 2, 9, 0, 3, 0, 15, 11, 2, 1, 9, 17, 9, 7, 6, 11, 10, 9};

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
      const float r0 = i4 + i5;
      const float r1 = i3 * r0;
      const float r2 = r1 + i6;
      const float r3 = i2 * r2;
      const float r4 = i0 * i1 + r3;
      const float r5 = -i1;
      const float r6 = i2 * r5;
      const float r7 = i0 * r2 + r6;
      const float r8 = i7 * i1;
      const float r9 = -r2;
      const float r10 = r9 * i8 - r1;
      o[0][j] = r4;
      o[1][j] = r7;
      o[2][j] = 0.0f;
      o[3][j] = r8;
      o[4][j] = r10;
    }
  }
};

const int32_t kProgram27Words[] = {9, 1, 11, 5, 6, 3, 0, 5, 0, 3, 1, 7, 0, 5, 2, 6, 0, 5, 1, 2, 1, 8, 2, 0, 0, 10, 4, 5, 0, 2, 11, 3, 10, 0, 0, 10, 11, 6, 0, 2, 12, 2, 10, 0, 15, 13, 0, 1, 12, 19, 12, 1, 0, 0, 2, 14, 2, 12, 0, 15, 12, 0, 10, 14, 2, 14, 7, 1, 0, 19, 15, 10, 0, 0, 16, 10, 15, 8, 11, 13, 12, 9, 14, 10};

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
      const float r0 = i4 + i5;
      const float r1 = i3 * r0 + i6;
      const float r2 = i2 * r1;
      const float r3 = i0 * i1 + r2;
      const float r4 = -i1;
      const float r5 = i2 * r4;
      const float r6 = i0 * r1 + r5;
      const float r7 = -r1;
      const float r8 = r7 * i7;
      const float r9 = i8 * i1;
      o[0][j] = r3;
      o[1][j] = r6;
      o[2][j] = r8;
      o[3][j] = r9;
    }
  }
};

const int32_t kProgram28Words[] = {9, 0, 10, 4, 4, 3, 0, 5, 0, 3, 1, 7, 0, 5, 2, 6, 0, 5, 1, 2, 3, 2, 1, 0, 9, 4, 5, 0, 15, 10, 3, 9, 6, 2, 9, 2, 10, 0, 15, 11, 0, 1, 9, 19, 9, 1, 0, 0, 2, 12, 2, 9, 0, 15, 9, 0, 10, 12, 19, 12, 10, 0, 0, 2, 10, 12, 7, 0, 2, 12, 8, 1, 0, 11, 9, 10, 12};

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
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float i14 = s[14][j];
      const float r0 = i4 + i5;
      const float r1 = i3 * r0;
      const float r2 = r1 + i6;
      const float r3 = i2 * r2;
      const float r4 = i0 * i1 + r3;
      const float r5 = -i1;
      const float r6 = i2 * r5;
      const float r7 = i0 * r2 + r6;
      const float r8 = -r2;
      const float r9 = r8 * i7;
      const float r10 = i8 * i1;
      const float r11 = i10 * r5;
      const float r12 = r2 * i9 + r11;
      const float r13 = i1 * i9;
      const float r14 = r2 * i10 + r13;
      const float r15 = r14 * i12;
      const float r16 = r12 * i11 + r15;
      const float r17 = r16 * i13;
      const float r18 = r17 * i8;
      const float r19 = r14 * i13;
      const float r20 = -r19;
      const float r21 = r20 * i11;
      const float r22 = r12 * i13;
      const float r23 = r22 * i12;
      const float r24 = r23 * i8;
      const float r25 = r21 * i8 + r24;
      const float r26 = r8 * i14 - r1;
      o[0][j] = r4;
      o[1][j] = r7;
      o[2][j] = r9;
      o[3][j] = r10;
      o[4][j] = r18;
      o[5][j] = r25;
      o[6][j] = r26;
    }
  }
};

const int32_t kProgram29Words[] = {15, 0, 27, 7, 10, 3, 0, 5, 0, 3, 1, 7, 0, 5, 2, 6, 0, 5, 1, 2, 3, 2, 1, 9, 0, 9, 1, 3, 2, 3, 3, 3, 4, 8, 2, 0, 15, 4, 5, 0, 2, 16, 3, 15, 0, 0, 15, 16, 6, 0, 2, 17, 2, 15, 0, 15, 18, 0, 1, 17, 19, 17, 1, 0, 0, 2, 19, 2, 17, 0, 15, 20, 0, 15, 19, 19, 19, 15, 0, 0, 2, 21, 19, 7, 0, 2, 22, 8, 1, 0, 2, 23, 10, 17, 0, 15, 17, 15, 9, 23, 2, 23, 1, 9, 0, 15, 24, 15, 10, 23, 2, 15, 24, 12, 0, 15, 23, 17, 11, 15, 2, 15, 23, 13, 0, 2, 23, 15, 8, 0, 2, 15, 24, 13, 0, 19, 24, 15, 0, 0, 2, 15, 24, 11, 0, 2, 24, 17, 13, 0, 2, 17, 24, 12, 0, 2, 24, 17, 8, 0, 15, 17, 15, 8, 24, 16, 15, 19, 14, 16, 18, 20, 21, 22, 23, 17, 15};

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
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float i14 = s[14][j];
      const float i15 = s[15][j];
      const float i16 = s[16][j];
      const float i17 = s[17][j];
      const float r0 = i4 + i5;
      const float r1 = i3 * r0;
      const float r2 = r1 + i6;
      const float r3 = i2 * r2;
      const float r4 = i0 * i1 + r3;
      const float r5 = -i1;
      const float r6 = i2 * r5;
      const float r7 = i0 * r2 + r6;
      const float r8 = -r2;
      const float r9 = r8 * i7;
      const float r10 = i8 * i1;
      const float r11 = i10 * r5;
      const float r12 = r2 * i9 + r11;
      const float r13 = i1 * i9;
      const float r14 = r2 * i10 + r13;
      const float r15 = r14 * i12;
      const float r16 = r12 * i11 + r15;
      const float r17 = r16 * i13;
      const float r18 = r17 * i8;
      const float r19 = r14 * i13;
      const float r20 = -r19;
      const float r21 = r20 * i11;
      const float r22 = r12 * i13;
      const float r23 = r22 * i12;
      const float r24 = r23 * i15;
      const float r25 = i16 * i1 + r24;
      const float r26 = r21 * i15 + r25;
      const float r27 = r17 * i14 + r26;
      const float r28 = r23 * i8;
      const float r29 = r21 * i8 + r28;
      const float r30 = r8 * i17 - r1;
      o[0][j] = r4;
      o[1][j] = r7;
      o[2][j] = r9;
      o[3][j] = r10;
      o[4][j] = r18;
      o[5][j] = r27;
      o[6][j] = r29;
      o[7][j] = r30;
    }
  }
};

const int32_t kProgram30Words[] = {18, 0, 31, 8, 12, 3, 0, 5, 0, 3, 1, 7, 0, 5, 2, 6, 0, 5, 1, 2, 3, 2, 1, 9, 1, 9, 2, 3, 2, 3, 3, 3, 4, 2, 0, 2, 2, 9, 0, 8, 2, 0, 18, 4, 5, 0, 2, 19, 3, 18, 0, 0, 18, 19, 6, 0, 2, 20, 2, 18, 0, 15, 21, 0, 1, 20, 19, 20, 1, 0, 0, 2, 22, 2, 20, 0, 15, 23, 0, 18, 22, 19, 22, 18, 0, 0, 2, 24, 22, 7, 0, 2, 25, 8, 1, 0, 2, 26, 10, 20, 0, 15, 20, 18, 9, 26, 2, 26, 1, 9, 0, 15, 27, 18, 10, 26, 2, 18, 27, 12, 0, 15, 26, 20, 11, 18, 2, 18, 26, 13, 0, 2, 26, 18, 8, 0, 2, 28, 27, 13, 0, 19, 27, 28, 0, 0, 2, 28, 27, 11, 0, 2, 27, 20, 13, 0, 2, 20, 27, 12, 0, 2, 27, 20, 15, 0, 15, 29, 16, 1, 27, 15, 27, 28, 15, 29, 15, 29, 18, 14, 27, 2, 18, 20, 8, 0, 15, 27, 28, 8, 18, 16, 20, 22, 17, 19, 21, 23, 24, 25, 26, 29, 27, 20};

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
      const float r0 = i4 + i5;
      const float r1 = i3 * r0;
      const float r2 = r1 + i6;
      const float r3 = i2 * r2;
      const float r4 = i0 * i1 + r3;
      const float r5 = -i1;
      const float r6 = i2 * r5;
      const float r7 = i0 * r2 + r6;
      const float r8 = -r2;
      const float r9 = r8 * i7;
      const float r10 = i8 * i1;
      const float r11 = r8 * i9 - r1;
      o[0][j] = r4;
      o[1][j] = r7;
      o[2][j] = r9;
      o[3][j] = r10;
      o[4][j] = r11;
    }
  }
};

const int32_t kProgram31Words[] = {10, 0, 12, 5, 7, 3, 0, 5, 0, 3, 1, 7, 0, 5, 2, 6, 0, 5, 1, 2, 3, 2, 1, 8, 2, 0, 10, 4, 5, 0, 2, 11, 3, 10, 0, 0, 10, 11, 6, 0, 2, 12, 2, 10, 0, 15, 13, 0, 1, 12, 19, 12, 1, 0, 0, 2, 14, 2, 12, 0, 15, 12, 0, 10, 14, 19, 14, 10, 0, 0, 2, 10, 14, 7, 0, 2, 15, 8, 1, 0, 16, 16, 14, 9, 11, 13, 12, 10, 15, 16};

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
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i2;
      const float r3 = r1 * i4;
      const float r4 = i3 * r3;
      const float r5 = i0 * r2 + r4;
      const float r6 = r5 - i5;
      const float r7 = std::fabs(r6);
      const float r8 = Truth(r7 >= i6);
      const float r9 = 1.0f - r7 * i8;
      const float r10 = i7 * r9;
      const float r11 = r8 != 0.0f ? 0.0f : r10;
      const float r12 = i3 * r2;
      const float r13 = i0 * r3 - r12;
      const float r14 = i9 * i10 + r13;
      const float r15 = Truth(r6 > 0.0f);
      o[0][j] = r6;
      o[1][j] = r11;
      o[2][j] = r14;
      o[3][j] = r5;
      o[4][j] = r15;
    }
  }
};

const int32_t kProgram32Words[] = {11, 2, 16, 5, 7, 3, 0, 0, 2, 0, 1, 3, 1, 0, 0, 2, 3, 2, 5, 3, 3, 3, 2, 1, 0, 2, 1, 1065353216, 0, 5, 13, 1, 11, 0, 1, 14, 11, 13, 0, 2, 13, 14, 2, 0, 2, 15, 14, 4, 0, 2, 14, 3, 15, 0, 15, 16, 0, 13, 14, 1, 14, 16, 5, 0, 20, 17, 14, 0, 0, 9, 18, 17, 6, 0, 17, 19, 17, 8, 11, 2, 17, 7, 19, 0, 14, 19, 18, 12, 17, 2, 18, 3, 13, 0, 16, 17, 0, 15, 18, 15, 13, 9, 10, 17, 18, 15, 14, 0, 0, 14, 19, 13, 16, 15};

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
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i5 + i6;
      const float r3 = i4 * r2;
      const float r4 = r3 + i7;
      const float r5 = i3 * r4;
      const float r6 = i1 * i2 + r5;
      const float r7 = r1 * r6;
      const float r8 = -i2;
      const float r9 = i3 * r8;
      const float r10 = i1 * r4 + r9;
      const float r11 = r1 * r10;
      const float r12 = i8 * i2;
      const float r13 = r1 * i9;
      const float r14 = r1 * i10;
      const float r15 = r8 * r14;
      const float r16 = r4 * r13 + r15;
      const float r17 = r4 * r14;
      const float r18 = r13 * i2 + r17;
      const float r19 = r18 * i12;
      const float r20 = r16 * i11 + r19;
      const float r21 = r20 * i13;
      const float r22 = r21 * i8;
      const float r23 = r18 * i13;
      const float r24 = -r23;
      const float r25 = r24 * i11;
      const float r26 = i13 * r16;
      const float r27 = r26 * i12;
      const float r28 = r27 * i8;
      const float r29 = r25 * i8 + r28;
      const float r30 = -r3;
      o[0][j] = r7;
      o[1][j] = r11;
      o[2][j] = 0.0f;
      o[3][j] = r12;
      o[4][j] = r22;
      o[5][j] = r29;
      o[6][j] = r30;
    }
  }
};

const int32_t kProgram33Words[] = {14, 2, 31, 7, 9, 8, 2, 3, 0, 5, 0, 3, 1, 7, 0, 5, 2, 6, 0, 5, 1, 2, 1, 9, 0, 9, 1, 3, 2, 3, 3, 3, 4, 1065353216, 0, 5, 16, 0, 14, 0, 1, 17, 14, 16, 0, 0, 16, 5, 6, 0, 2, 18, 4, 16, 0, 0, 16, 18, 7, 0, 2, 19, 3, 16, 0, 15, 20, 1, 2, 19, 2, 19, 17, 20, 0, 19, 20, 2, 0, 0, 2, 21, 3, 20, 0, 15, 22, 1, 16, 21, 2, 21, 17, 22, 0, 2, 22, 8, 2, 0, 2, 23, 17, 9, 0, 2, 24, 17, 10, 0, 2, 17, 20, 24, 0, 15, 20, 16, 23, 17, 2, 17, 16, 24, 0, 15, 16, 23, 2, 17, 2, 24, 16, 12, 0, 15, 23, 20, 11, 24, 2, 17, 23, 13, 0, 2, 24, 17, 8, 0, 2, 23, 16, 13, 0, 19, 17, 23, 0, 0, 2, 16, 17, 11, 0, 2, 23, 13, 20, 0, 2, 17, 23, 12, 0, 2, 20, 17, 8, 0, 15, 23, 16, 8, 20, 19, 17, 18, 0, 0, 19, 21, 15, 22, 24, 23, 17};

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
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float i14 = s[14][j];
      const float i15 = s[15][j];
      const float i16 = s[16][j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i5 + i6;
      const float r3 = i4 * r2;
      const float r4 = r3 + i7;
      const float r5 = i3 * r4;
      const float r6 = i1 * i2 + r5;
      const float r7 = r1 * r6;
      const float r8 = -i2;
      const float r9 = i3 * r8;
      const float r10 = i1 * r4 + r9;
      const float r11 = r1 * r10;
      const float r12 = i8 * i2;
      const float r13 = r1 * i9;
      const float r14 = r1 * i10;
      const float r15 = r8 * r14;
      const float r16 = r4 * r13 + r15;
      const float r17 = r4 * r14;
      const float r18 = r13 * i2 + r17;
      const float r19 = r18 * i12;
      const float r20 = r16 * i11 + r19;
      const float r21 = r20 * i13;
      const float r22 = r21 * i8;
      const float r23 = i13 * r16;
      const float r24 = r23 * i12;
      const float r25 = i16 * i2;
      const float r26 = r24 * i15 + r25;
      const float r27 = r18 * i13;
      const float r28 = -r27;
      const float r29 = r28 * i11;
      const float r30 = i15 * r29 + r26;
      const float r31 = i14 * r21 + r30;
      const float r32 = r24 * i8;
      const float r33 = r29 * i8 + r32;
      const float r34 = -r3;
      o[0][j] = r7;
      o[1][j] = r11;
      o[2][j] = 0.0f;
      o[3][j] = r12;
      o[4][j] = r22;
      o[5][j] = r31;
      o[6][j] = r33;
      o[7][j] = r34;
    }
  }
};

const int32_t kProgram34Words[] = {17, 2, 35, 8, 10, 8, 2, 3, 0, 5, 0, 3, 1, 7, 0, 5, 2, 6, 0, 5, 1, 2, 1, 9, 1, 9, 2, 3, 2, 3, 3, 3, 4, 2, 0, 2, 2, 9, 0, 1065353216, 0, 5, 19, 0, 17, 0, 1, 20, 17, 19, 0, 0, 19, 5, 6, 0, 2, 21, 4, 19, 0, 0, 19, 21, 7, 0, 2, 22, 3, 19, 0, 15, 23, 1, 2, 22, 2, 22, 20, 23, 0, 19, 23, 2, 0, 0, 2, 24, 3, 23, 0, 15, 25, 1, 19, 24, 2, 24, 20, 25, 0, 2, 25, 8, 2, 0, 2, 26, 20, 9, 0, 2, 27, 20, 10, 0, 2, 20, 23, 27, 0, 15, 23, 19, 26, 20, 2, 20, 19, 27, 0, 15, 19, 26, 2, 20, 2, 27, 19, 12, 0, 15, 26, 23, 11, 27, 2, 20, 26, 13, 0, 2, 27, 20, 8, 0, 2, 26, 13, 23, 0, 2, 23, 26, 12, 0, 2, 26, 16, 2, 0, 15, 28, 23, 15, 26, 2, 26, 19, 13, 0, 19, 19, 26, 0, 0, 2, 26, 19, 11, 0, 15, 19, 15, 26, 28, 15, 28, 14, 20, 19, 2, 20, 23, 8, 0, 15, 19, 26, 8, 20, 19, 23, 21, 0, 0, 22, 24, 18, 25, 27, 28, 19, 23};

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
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i2;
      const float r3 = r1 * i4;
      const float r4 = i3 * r3;
      const float r5 = i0 * r2 - r4;
      const float r6 = i5 * i6 + r5;
      const float r7 = i3 * r2;
      const float r8 = i0 * r3 + r7;
      o[0][j] = r6;
      o[1][j] = r8;
    }
  }
};

const int32_t kProgram35Words[] = {7, 1, 9, 2, 4, 3, 0, 8, 2, 0, 0, 3, 1, 0, 1, 9, 0, 2, 1, 1065353216, 5, 8, 1, 7, 0, 1, 9, 7, 8, 0, 2, 8, 9, 2, 0, 2, 10, 9, 4, 0, 2, 9, 3, 10, 0, 16, 11, 0, 8, 9, 15, 9, 5, 6, 11, 2, 11, 3, 8, 0, 15, 8, 0, 10, 11, 9, 8};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i5 + i6;
      const float r3 = i4 * r2;
      const float r4 = r3 + i7;
      const float r5 = i3 * r4;
      const float r6 = i1 * i2 + r5;
      const float r7 = r1 * r6;
      const float r8 = -i2;
      const float r9 = i3 * r8;
      const float r10 = i1 * r4 + r9;
      const float r11 = r1 * r10;
      const float r12 = i8 * i2;
      const float r13 = -r3;
      o[0][j] = r7;
      o[1][j] = r11;
      o[2][j] = 0.0f;
      o[3][j] = r12;
      o[4][j] = r13;
    }
  }
};

const int32_t kProgram36Words[] = {9, 2, 14, 5, 6, 8, 2, 3, 0, 5, 0, 3, 1, 7, 0, 5, 2, 6, 0, 5, 1, 2, 1, 1065353216, 0, 5, 11, 0, 9, 0, 1, 12, 9, 11, 0, 0, 11, 5, 6, 0, 2, 13, 4, 11, 0, 0, 11, 13, 7, 0, 2, 14, 3, 11, 0, 15, 15, 1, 2, 14, 2, 14, 12, 15, 0, 19, 15, 2, 0, 0, 2, 16, 3, 15, 0, 15, 15, 1, 11, 16, 2, 11, 12, 15, 0, 2, 16, 8, 2, 0, 19, 12, 13, 0, 0, 14, 11, 10, 16, 12};

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
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i5 + i6;
      const float r3 = i4 * r2 + i7;
      const float r4 = i3 * r3;
      const float r5 = i1 * i2 + r4;
      const float r6 = r1 * r5;
      const float r7 = -i2;
      const float r8 = i3 * r7;
      const float r9 = i1 * r3 + r8;
      const float r10 = r1 * r9;
      const float r11 = Truth(i0 > 1.0f);
      const float r12 = r5 * i8;
      const float r13 = -r12;
      const float r14 = r11 != 0.0f ? 0.0f : r13;
      const float r15 = i9 * r9;
      const float r16 = -r15;
      const float r17 = r11 != 0.0f ? 0.0f : r16;
      const float r18 = r14 + r17;
      const float r19 = i10 * i2;
      o[0][j] = r6;
      o[1][j] = r10;
      o[2][j] = r18;
      o[3][j] = r19;
    }
  }
};

const int32_t kProgram37Words[] = {11, 2, 20, 4, 6, 8, 2, 3, 0, 5, 0, 3, 1, 7, 0, 5, 2, 6, 0, 5, 1, 9, 0, 9, 1, 2, 1, 1065353216, 0, 5, 13, 0, 11, 0, 1, 14, 11, 13, 0, 0, 13, 5, 6, 0, 15, 15, 4, 13, 7, 2, 13, 3, 15, 0, 15, 16, 1, 2, 13, 2, 13, 14, 16, 0, 19, 17, 2, 0, 0, 2, 18, 3, 17, 0, 15, 17, 1, 15, 18, 2, 15, 14, 17, 0, 8, 18, 0, 11, 0, 2, 14, 16, 8, 0, 19, 16, 14, 0, 0, 14, 14, 18, 12, 16, 2, 16, 9, 17, 0, 19, 17, 16, 0, 0, 14, 16, 18, 12, 17, 0, 18, 14, 16, 0, 2, 17, 10, 2, 0, 13, 15, 18, 17};

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
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i5 + i6;
      const float r3 = i4 * r2;
      const float r4 = r3 + i7;
      const float r5 = i3 * r4;
      const float r6 = i1 * i2 + r5;
      const float r7 = r1 * r6;
      const float r8 = -i2;
      const float r9 = i3 * r8;
      const float r10 = i1 * r4 + r9;
      const float r11 = r1 * r10;
      const float r12 = Truth(i0 > 1.0f);
      const float r13 = r6 * i8;
      const float r14 = -r13;
      const float r15 = r12 != 0.0f ? 0.0f : r14;
      const float r16 = i9 * r10;
      const float r17 = -r16;
      const float r18 = r12 != 0.0f ? 0.0f : r17;
      const float r19 = r15 + r18;
      const float r20 = i10 * i2;
      const float r21 = r1 * i8;
      const float r22 = r1 * i9;
      const float r23 = r8 * r22;
      const float r24 = r4 * r21 + r23;
      const float r25 = r4 * r22;
      const float r26 = r21 * i2 + r25;
      const float r27 = r26 * i12;
      const float r28 = r24 * i11 + r27;
      const float r29 = r28 * i13;
      const float r30 = r29 * i10;
      const float r31 = r26 * i13;
      const float r32 = -r31;
      const float r33 = r32 * i11;
      const float r34 = i13 * r24;
      const float r35 = r34 * i12;
      const float r36 = r35 * i10;
      const float r37 = r33 * i10 + r36;
      const float r38 = -r3;
      o[0][j] = r7;
      o[1][j] = r11;
      o[2][j] = r19;
      o[3][j] = r20;
      o[4][j] = r30;
      o[5][j] = r37;
      o[6][j] = r38;
    }
  }
};

const int32_t kProgram38Words[] = {14, 2, 39, 7, 10, 8, 2, 3, 0, 5, 0, 3, 1, 7, 0, 5, 2, 6, 0, 5, 1, 9, 0, 9, 1, 2, 1, 3, 2, 3, 3, 3, 4, 1065353216, 0, 5, 16, 0, 14, 0, 1, 17, 14, 16, 0, 0, 16, 5, 6, 0, 2, 18, 4, 16, 0, 0, 16, 18, 7, 0, 2, 19, 3, 16, 0, 15, 20, 1, 2, 19, 2, 19, 17, 20, 0, 19, 21, 2, 0, 0, 2, 22, 3, 21, 0, 15, 23, 1, 16, 22, 2, 22, 17, 23, 0, 8, 24, 0, 14, 0, 2, 25, 20, 8, 0, 19, 20, 25, 0, 0, 14, 25, 24, 15, 20, 2, 20, 9, 23, 0, 19, 23, 20, 0, 0, 14, 20, 24, 15, 23, 0, 24, 25, 20, 0, 2, 23, 10, 2, 0, 2, 25, 17, 8, 0, 2, 20, 17, 9, 0, 2, 17, 21, 20, 0, 15, 21, 16, 25, 17, 2, 17, 16, 20, 0, 15, 16, 25, 2, 17, 2, 20, 16, 12, 0, 15, 25, 21, 11, 20, 2, 17, 25, 13, 0, 2, 20, 17, 10, 0, 2, 25, 16, 13, 0, 19, 17, 25, 0, 0, 2, 16, 17, 11, 0, 2, 25, 13, 21, 0, 2, 17, 25, 12, 0, 2, 21, 17, 10, 0, 15, 25, 16, 10, 21, 19, 17, 18, 0, 0, 19, 22, 24, 23, 20, 25, 17};

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
      const float i15 = s[15][j];
      const float i16 = s[16][j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i5 + i6;
      const float r3 = i4 * r2;
      const float r4 = r3 + i7;
      const float r5 = i3 * r4;
      const float r6 = i1 * i2 + r5;
      const float r7 = r1 * r6;
      const float r8 = -i2;
      const float r9 = i3 * r8;
      const float r10 = i1 * r4 + r9;
      const float r11 = r1 * r10;
      const float r12 = Truth(i0 > 1.0f);
      const float r13 = r6 * i8;
      const float r14 = -r13;
      const float r15 = r12 != 0.0f ? 0.0f : r14;
      const float r16 = i9 * r10;
      const float r17 = -r16;
      const float r18 = r12 != 0.0f ? 0.0f : r17;
      const float r19 = r15 + r18;
      const float r20 = i10 * i2;
      const float r21 = r1 * i8;
      const float r22 = r1 * i9;
      const float r23 = r8 * r22;
      const float r24 = r4 * r21 + r23;
      const float r25 = r4 * r22;
      const float r26 = r21 * i2 + r25;
      const float r27 = r26 * i12;
      const float r28 = r24 * i11 + r27;
      const float r29 = r28 * i13;
      const float r30 = r29 * i10;
      const float r31 = i13 * r24;
      const float r32 = r31 * i12;
      const float r33 = i16 * i2;
      const float r34 = r32 * i15 + r33;
      const float r35 = r26 * i13;
      const float r36 = -r35;
      const float r37 = r36 * i11;
      const float r38 = i15 * r37 + r34;
      const float r39 = i14 * r29 + r38;
      const float r40 = r32 * i10;
      const float r41 = r37 * i10 + r40;
      const float r42 = -r3;
      o[0][j] = r7;
      o[1][j] = r11;
      o[2][j] = r19;
      o[3][j] = r20;
      o[4][j] = r30;
      o[5][j] = r39;
      o[6][j] = r41;
      o[7][j] = r42;
    }
  }
};

const int32_t kProgram39Words[] = {17, 2, 43, 8, 11, 8, 2, 3, 0, 5, 0, 3, 1, 7, 0, 5, 2, 6, 0, 5, 1, 9, 1, 9, 2, 2, 1, 3, 2, 3, 3, 3, 4, 2, 0, 2, 2, 9, 0, 1065353216, 0, 5, 19, 0, 17, 0, 1, 20, 17, 19, 0, 0, 19, 5, 6, 0, 2, 21, 4, 19, 0, 0, 19, 21, 7, 0, 2, 22, 3, 19, 0, 15, 23, 1, 2, 22, 2, 22, 20, 23, 0, 19, 24, 2, 0, 0, 2, 25, 3, 24, 0, 15, 26, 1, 19, 25, 2, 25, 20, 26, 0, 8, 27, 0, 17, 0, 2, 28, 23, 8, 0, 19, 23, 28, 0, 0, 14, 28, 27, 18, 23, 2, 23, 9, 26, 0, 19, 26, 23, 0, 0, 14, 23, 27, 18, 26, 0, 27, 28, 23, 0, 2, 26, 10, 2, 0, 2, 28, 20, 8, 0, 2, 23, 20, 9, 0, 2, 20, 24, 23, 0, 15, 24, 19, 28, 20, 2, 20, 19, 23, 0, 15, 19, 28, 2, 20, 2, 23, 19, 12, 0, 15, 28, 24, 11, 23, 2, 20, 28, 13, 0, 2, 23, 20, 10, 0, 2, 28, 13, 24, 0, 2, 24, 28, 12, 0, 2, 28, 16, 2, 0, 15, 29, 24, 15, 28, 2, 28, 19, 13, 0, 19, 19, 28, 0, 0, 2, 28, 19, 11, 0, 15, 19, 15, 28, 29, 15, 29, 14, 20, 19, 2, 20, 24, 10, 0, 15, 19, 28, 10, 20, 19, 24, 21, 0, 0, 22, 25, 27, 26, 23, 29, 19, 24};

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
      const float i7 = s[7][j];
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float i10 = s[10][j];
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
      const float r11 = i1 * i4;
      const float r12 = i3 * i2 - r11;
      const float r13 = i9 * i10 + r12;
      const float r14 = r1 * r13;
      const float r15 = Truth(r5 > 0.0f);
      o[0][j] = r5;
      o[1][j] = r10;
      o[2][j] = r14;
      o[3][j] = r4;
      o[4][j] = r15;
    }
  }
};

const int32_t kProgram40Words[] = {11, 2, 16, 5, 6, 0, 2, 3, 0, 0, 0, 3, 1, 0, 1, 2, 3, 2, 5, 3, 3, 3, 2, 1, 0, 2, 1, 1065353216, 0, 5, 13, 0, 11, 0, 1, 14, 11, 13, 0, 2, 13, 3, 4, 0, 15, 15, 1, 2, 13, 2, 13, 14, 15, 0, 1, 15, 13, 5, 0, 20, 16, 15, 0, 0, 9, 17, 16, 6, 0, 17, 18, 16, 8, 11, 2, 16, 7, 18, 0, 14, 18, 17, 12, 16, 2, 17, 1, 4, 0, 16, 16, 3, 2, 17, 15, 17, 9, 10, 16, 2, 16, 14, 17, 0, 18, 14, 15, 0, 0, 15, 18, 16, 13, 14};

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
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 + i4;
      const float r3 = i2 * r2 + i5;
      const float r4 = r1 * r3;
      const float r5 = r1 * i6;
      const float r6 = r5 * i7;
      const float r7 = i0 * r4 + r6;
      const float r8 = -r5;
      const float r9 = i0 * r8;
      const float r10 = i7 * r4 + r9;
      const float r11 = r5 * i8;
      o[0][j] = r7;
      o[1][j] = r10;
      o[2][j] = 0.0f;
      o[3][j] = r11;
    }
  }
};

const int32_t kProgram41Words[] = {9, 2, 12, 4, 5, 3, 0, 8, 2, 7, 0, 5, 2, 6, 0, 5, 1, 5, 0, 3, 1, 2, 1, 1065353216, 0, 5, 11, 1, 9, 0, 1, 12, 9, 11, 0, 0, 11, 3, 4, 0, 15, 13, 2, 11, 5, 2, 11, 12, 13, 0, 2, 13, 12, 6, 0, 2, 12, 13, 7, 0, 15, 14, 0, 11, 12, 19, 12, 13, 0, 0, 2, 15, 0, 12, 0, 15, 12, 7, 11, 15, 2, 11, 13, 8, 0, 14, 12, 10, 11};

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
      const float i6 = s[6][j];
      const float i7 = s[7][j];
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 + i4;
      const float r3 = i2 * r2;
      const float r4 = r3 + i5;
      const float r5 = r1 * r4;
      const float r6 = r1 * i6;
      const float r7 = r6 * i7;
      const float r8 = i0 * r5 + r7;
      const float r9 = -r6;
      const float r10 = i0 * r9;
      const float r11 = i7 * r5 + r10;
      const float r12 = r6 * i8;
      const float r13 = r6 * i10;
      const float r14 = i9 * r5 + r13;
      const float r15 = r5 * i10;
      const float r16 = i9 * r9 + r15;
      const float r17 = r16 * i12;
      const float r18 = r14 * i11 + r17;
      const float r19 = r18 * i13;
      const float r20 = r19 * i8;
      const float r21 = i13 * r14;
      const float r22 = -r21;
      const float r23 = r22 * i12;
      const float r24 = i13 * r16;
      const float r25 = i11 * r24;
      const float r26 = r25 * i8;
      const float r27 = r23 * i8 + r26;
      const float r28 = -r3;
      o[0][j] = r8;
      o[1][j] = r11;
      o[2][j] = 0.0f;
      o[3][j] = r12;
      o[4][j] = r20;
      o[5][j] = r27;
      o[6][j] = r28;
    }
  }
};

const int32_t kProgram42Words[] = {14, 2, 29, 7, 8, 3, 0, 8, 2, 7, 0, 5, 2, 6, 0, 5, 1, 5, 0, 3, 1, 2, 1, 9, 0, 9, 1, 3, 2, 3, 3, 3, 4, 1065353216, 0, 5, 16, 1, 14, 0, 1, 17, 14, 16, 0, 0, 16, 3, 4, 0, 2, 18, 2, 16, 0, 0, 16, 18, 5, 0, 2, 19, 17, 16, 0, 2, 16, 17, 6, 0, 2, 17, 16, 7, 0, 15, 20, 0, 19, 17, 19, 17, 16, 0, 0, 2, 21, 0, 17, 0, 15, 22, 7, 19, 21, 2, 21, 16, 8, 0, 2, 23, 16, 10, 0, 15, 16, 9, 19, 23, 2, 23, 19, 10, 0, 15, 19, 9, 17, 23, 2, 17, 19, 12, 0, 15, 23, 16, 11, 17, 2, 17, 23, 13, 0, 2, 23, 17, 8, 0, 2, 17, 13, 16, 0, 19, 16, 17, 0, 0, 2, 17, 16, 12, 0, 2, 16, 13, 19, 0, 2, 19, 11, 16, 0, 2, 16, 19, 8, 0, 15, 19, 17, 8, 16, 19, 17, 18, 0, 0, 20, 22, 15, 21, 23, 19, 17};

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
      const float i7 = s[7][j];
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float i14 = s[14][j];
      const float i15 = s[15][j];
      const float i16 = s[16][j];
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 + i4;
      const float r3 = i2 * r2;
      const float r4 = r3 + i5;
      const float r5 = r1 * r4;
      const float r6 = r1 * i6;
      const float r7 = r6 * i7;
      const float r8 = i0 * r5 + r7;
      const float r9 = -r6;
      const float r10 = i0 * r9;
      const float r11 = i7 * r5 + r10;
      const float r12 = r6 * i8;
      const float r13 = r6 * i10;
      const float r14 = i9 * r5 + r13;
      const float r15 = r5 * i10;
      const float r16 = i9 * r9 + r15;
      const float r17 = r16 * i12;
      const float r18 = r14 * i11 + r17;
      const float r19 = r18 * i13;
      const float r20 = r19 * i8;
      const float r21 = i13 * r16;
      const float r22 = i11 * r21;
      const float r23 = r6 * i16;
      const float r24 = r22 * i15 + r23;
      const float r25 = i13 * r14;
      const float r26 = -r25;
      const float r27 = r26 * i12;
      const float r28 = i15 * r27 + r24;
      const float r29 = r19 * i14 + r28;
      const float r30 = r22 * i8;
      const float r31 = r27 * i8 + r30;
      const float r32 = -r3;
      o[0][j] = r8;
      o[1][j] = r11;
      o[2][j] = 0.0f;
      o[3][j] = r12;
      o[4][j] = r20;
      o[5][j] = r29;
      o[6][j] = r31;
      o[7][j] = r32;
    }
  }
};

const int32_t kProgram43Words[] = {17, 2, 33, 8, 10, 3, 0, 8, 2, 7, 0, 5, 2, 6, 0, 5, 1, 5, 0, 3, 1, 2, 1, 9, 2, 9, 1, 3, 2, 3, 3, 3, 4, 2, 0, 2, 2, 9, 0, 1065353216, 0, 5, 19, 1, 17, 0, 1, 20, 17, 19, 0, 0, 19, 3, 4, 0, 2, 21, 2, 19, 0, 0, 19, 21, 5, 0, 2, 22, 20, 19, 0, 2, 19, 20, 6, 0, 2, 20, 19, 7, 0, 15, 23, 0, 22, 20, 19, 20, 19, 0, 0, 2, 24, 0, 20, 0, 15, 25, 7, 22, 24, 2, 24, 19, 8, 0, 2, 26, 19, 10, 0, 15, 27, 9, 22, 26, 2, 26, 22, 10, 0, 15, 22, 9, 20, 26, 2, 20, 22, 12, 0, 15, 26, 27, 11, 20, 2, 20, 26, 13, 0, 2, 26, 20, 8, 0, 2, 28, 13, 22, 0, 2, 22, 11, 28, 0, 2, 28, 19, 16, 0, 15, 19, 22, 15, 28, 2, 28, 13, 27, 0, 19, 27, 28, 0, 0, 2, 28, 27, 12, 0, 15, 27, 15, 28, 19, 15, 19, 20, 14, 27, 2, 20, 22, 8, 0, 15, 27, 28, 8, 20, 19, 22, 21, 0, 0, 23, 25, 18, 24, 26, 19, 27, 22};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 * i4;
      const float r3 = i1 * i2 - r2;
      const float r4 = i5 * i6 + r3;
      const float r5 = r1 * r4;
      const float r6 = i1 * i4;
      const float r7 = i3 * i2 + r6;
      const float r8 = r1 * r7;
      o[0][j] = r5;
      o[1][j] = r8;
    }
  }
};

const int32_t kProgram44Words[] = {7, 1, 9, 2, 4, 8, 2, 3, 0, 0, 0, 3, 1, 0, 1, 9, 0, 2, 1, 1065353216, 5, 8, 0, 7, 0, 1, 9, 7, 8, 0, 2, 8, 3, 4, 0, 16, 10, 1, 2, 8, 15, 8, 5, 6, 10, 2, 10, 9, 8, 0, 2, 8, 1, 4, 0, 15, 11, 3, 2, 8, 2, 8, 9, 11, 0, 10, 8};

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
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 + i4;
      const float r3 = i2 * r2;
      const float r4 = r3 + i5;
      const float r5 = r1 * r4;
      const float r6 = r1 * i6;
      const float r7 = r6 * i7;
      const float r8 = i0 * r5 + r7;
      const float r9 = -r6;
      const float r10 = i0 * r9;
      const float r11 = i7 * r5 + r10;
      const float r12 = r6 * i8;
      const float r13 = -r3;
      o[0][j] = r8;
      o[1][j] = r11;
      o[2][j] = 0.0f;
      o[3][j] = r12;
      o[4][j] = r13;
    }
  }
};

const int32_t kProgram45Words[] = {9, 2, 14, 5, 6, 3, 0, 8, 2, 7, 0, 5, 2, 6, 0, 5, 1, 5, 0, 3, 1, 2, 1, 1065353216, 0, 5, 11, 1, 9, 0, 1, 12, 9, 11, 0, 0, 11, 3, 4, 0, 2, 13, 2, 11, 0, 0, 11, 13, 5, 0, 2, 14, 12, 11, 0, 2, 11, 12, 6, 0, 2, 12, 11, 7, 0, 15, 15, 0, 14, 12, 19, 12, 11, 0, 0, 2, 16, 0, 12, 0, 15, 12, 7, 14, 16, 2, 14, 11, 8, 0, 19, 16, 13, 0, 0, 15, 12, 10, 14, 16};

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
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 + i4;
      const float r3 = i2 * r2 + i5;
      const float r4 = r1 * r3;
      const float r5 = r1 * i6;
      const float r6 = r5 * i7;
      const float r7 = i0 * r4 + r6;
      const float r8 = -r5;
      const float r9 = i0 * r8;
      const float r10 = i7 * r4 + r9;
      const float r11 = Truth(i1 > 1.0f);
      const float r12 = i7 * i9;
      const float r13 = i0 * i8 + r12;
      const float r14 = r3 * r13;
      const float r15 = -r14;
      const float r16 = r11 != 0.0f ? 0.0f : r15;
      const float r17 = i0 * i9;
      const float r18 = i7 * i8 - r17;
      const float r19 = i10 * i11 + r18;
      const float r20 = r19 * i6;
      const float r21 = -r20;
      const float r22 = r11 != 0.0f ? 0.0f : r21;
      const float r23 = r16 + r22;
      const float r24 = r5 * i11;
      o[0][j] = r7;
      o[1][j] = r10;
      o[2][j] = r23;
      o[3][j] = r24;
    }
  }
};

const int32_t kProgram46Words[] = {12, 2, 25, 4, 7, 3, 0, 8, 2, 7, 0, 5, 2, 6, 0, 5, 1, 5, 0, 3, 1, 9, 1, 9, 2, 9, 0, 2, 1, 1065353216, 0, 5, 14, 1, 12, 0, 1, 15, 12, 14, 0, 0, 14, 3, 4, 0, 15, 16, 2, 14, 5, 2, 14, 15, 16, 0, 2, 17, 15, 6, 0, 2, 15, 17, 7, 0, 15, 18, 0, 14, 15, 19, 15, 17, 0, 0, 2, 19, 0, 15, 0, 15, 15, 7, 14, 19, 8, 14, 1, 12, 0, 2, 19, 7, 9, 0, 15, 20, 0, 8, 19, 2, 19, 16, 20, 0, 19, 16, 19, 0, 0, 14, 20, 14, 13, 16, 2, 19, 0, 9, 0, 16, 16, 7, 8, 19, 15, 19, 10, 11, 16, 2, 16, 19, 6, 0, 19, 19, 16, 0, 0, 14, 16, 14, 13, 19, 0, 14, 20, 16, 0, 2, 19, 17, 11, 0, 18, 15, 14, 19};

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
      const float i7 = s[7][j];
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float i14 = s[14][j];
      const float i15 = s[15][j];
      const float i16 = s[16][j];
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 + i4;
      const float r3 = i2 * r2;
      const float r4 = r3 + i5;
      const float r5 = r1 * r4;
      const float r6 = r1 * i6;
      const float r7 = r6 * i7;
      const float r8 = i0 * r5 + r7;
      const float r9 = -r6;
      const float r10 = i0 * r9;
      const float r11 = i7 * r5 + r10;
      const float r12 = Truth(i1 > 1.0f);
      const float r13 = i7 * i9;
      const float r14 = i0 * i8 + r13;
      const float r15 = r4 * r14;
      const float r16 = -r15;
      const float r17 = r12 != 0.0f ? 0.0f : r16;
      const float r18 = i0 * i9;
      const float r19 = i7 * i8 - r18;
      const float r20 = i10 * i11 + r19;
      const float r21 = r20 * i6;
      const float r22 = -r21;
      const float r23 = r12 != 0.0f ? 0.0f : r22;
      const float r24 = r17 + r23;
      const float r25 = r6 * i11;
      const float r26 = r6 * i8;
      const float r27 = i9 * r5 + r26;
      const float r28 = r5 * i8;
      const float r29 = i9 * r9 + r28;
      const float r30 = r29 * i13;
      const float r31 = r27 * i12 + r30;
      const float r32 = r31 * i14;
      const float r33 = r32 * i11;
      const float r34 = i14 * r29;
      const float r35 = i12 * r34;
      const float r36 = r6 * i10;
      const float r37 = r35 * i16 + r36;
      const float r38 = i14 * r27;
      const float r39 = -r38;
      const float r40 = r39 * i13;
      const float r41 = i16 * r40 + r37;
      const float r42 = r32 * i15 + r41;
      const float r43 = r35 * i11;
      const float r44 = r40 * i11 + r43;
      const float r45 = -r3;
      o[0][j] = r8;
      o[1][j] = r11;
      o[2][j] = r24;
      o[3][j] = r25;
      o[4][j] = r33;
      o[5][j] = r42;
      o[6][j] = r44;
      o[7][j] = r45;
    }
  }
};

const int32_t kProgram47Words[] = {17, 2, 46, 8, 11, 3, 0, 8, 2, 7, 0, 5, 2, 6, 0, 5, 1, 5, 0, 3, 1, 9, 1, 9, 2, 9, 0, 2, 1, 3, 2, 3, 3, 3, 4, 2, 0, 2, 2, 1065353216, 0, 5, 19, 1, 17, 0, 1, 20, 17, 19, 0, 0, 19, 3, 4, 0, 2, 21, 2, 19, 0, 0, 19, 21, 5, 0, 2, 22, 20, 19, 0, 2, 23, 20, 6, 0, 2, 20, 23, 7, 0, 15, 24, 0, 22, 20, 19, 20, 23, 0, 0, 2, 25, 0, 20, 0, 15, 26, 7, 22, 25, 8, 25, 1, 17, 0, 2, 27, 7, 9, 0, 15, 28, 0, 8, 27, 2, 27, 19, 28, 0, 19, 19, 27, 0, 0, 14, 28, 25, 18, 19, 2, 27, 0, 9, 0, 16, 19, 7, 8, 27, 15, 27, 10, 11, 19, 2, 19, 27, 6, 0, 19, 27, 19, 0, 0, 14, 19, 25, 18, 27, 0, 25, 28, 19, 0, 2, 27, 23, 11, 0, 2, 28, 23, 8, 0, 15, 19, 9, 22, 28, 2, 28, 22, 8, 0, 15, 22, 9, 20, 28, 2, 20, 22, 13, 0, 15, 28, 19, 12, 20, 2, 20, 28, 14, 0, 2, 28, 20, 11, 0, 2, 29, 14, 22, 0, 2, 22, 12, 29, 0, 2, 29, 23, 10, 0, 15, 23, 22, 16, 29, 2, 29, 14, 19, 0, 19, 19, 29, 0, 0, 2, 29, 19, 13, 0, 15, 19, 16, 29, 23, 15, 23, 20, 15, 19, 2, 20, 22, 11, 0, 15, 19, 29, 11, 20, 19, 22, 21, 0, 0, 24, 26, 25, 27, 28, 23, 19, 22};

}  // namespace

extern const CompiledProgram kResonateAndFire[48];
const CompiledProgram kResonateAndFire[48] = {
    {kProgram0Words, 124, RunOnWide<Program0>},
    {kProgram1Words, 89, RunOnWide<Program1>},
    {kProgram2Words, 204, RunOnWide<Program2>},
    {kProgram3Words, 231, RunOnWide<Program3>},
    {kProgram4Words, 100, RunOnWide<Program4>},
    {kProgram5Words, 112, RunOnWide<Program5>},
    {kProgram6Words, 92, RunOnWide<Program6>},
    {kProgram7Words, 66, RunOnWide<Program7>},
    {kProgram8Words, 164, RunOnWide<Program8>},
    {kProgram9Words, 24, RunOnWide<Program9>},
    {kProgram10Words, 191, RunOnWide<Program10>},
    {kProgram11Words, 44, RunOnWide<Program11>},
    {kProgram12Words, 77, RunOnWide<Program12>},
    {kProgram13Words, 104, RunOnWide<Program13>},
    {kProgram14Words, 178, RunOnWide<Program14>},
    {kProgram15Words, 205, RunOnWide<Program15>},
    {kProgram16Words, 59, RunOnWide<Program16>},
    {kProgram17Words, 84, RunOnWide<Program17>},
    {kProgram18Words, 77, RunOnWide<Program18>},
    {kProgram19Words, 182, RunOnWide<Program19>},
    {kProgram20Words, 209, RunOnWide<Program20>},
    {kProgram21Words, 90, RunOnWide<Program21>},
    {kProgram22Words, 104, RunOnWide<Program22>},
    {kProgram23Words, 171, RunOnWide<Program23>},
    {kProgram24Words, 33, RunOnWide<Program24>},
    {kProgram25Words, 198, RunOnWide<Program25>},
    {kProgram26Words, 59, RunOnWide<Program26>},
    {kProgram27Words, 84, RunOnWide<Program27>},
    {kProgram28Words, 77, RunOnWide<Program28>},
    {kProgram29Words, 177, RunOnWide<Program29>},
    {kProgram30Words, 204, RunOnWide<Program30>},
    {kProgram31Words, 90, RunOnWide<Program31>},
    {kProgram32Words, 114, RunOnWide<Program32>},
    {kProgram33Words, 197, RunOnWide<Program33>},
    {kProgram34Words, 224, RunOnWide<Program34>},
    {kProgram35Words, 67, RunOnWide<Program35>},
    {kProgram36Words, 100, RunOnWide<Program36>},
    {kProgram37Words, 133, RunOnWide<Program37>},
    {kProgram38Words, 237, RunOnWide<Program38>},
    {kProgram39Words, 264, RunOnWide<Program39>},
    {kProgram40Words, 114, RunOnWide<Program40>},
    {kProgram41Words, 89, RunOnWide<Program41>},
    {kProgram42Words, 187, RunOnWide<Program42>},
    {kProgram43Words, 214, RunOnWide<Program43>},
    {kProgram44Words, 67, RunOnWide<Program44>},
    {kProgram45Words, 100, RunOnWide<Program45>},
    {kProgram46Words, 160, RunOnWide<Program46>},
    {kProgram47Words, 279, RunOnWide<Program47>},
};

}  // namespace spikejax

// Written by generate.py: programs of `csilif`.
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
      const float r0 = i2 - i3 * i4;
      const float r1 = i6 * i7;
      const float r2 = r0 * i5 - r1;
      const float r3 = i0 * i1 + r2;
      const float r4 = r3 - i3;
      const float r5 = std::fabs(r4);
      const float r6 = Truth(r5 >= i8);
      const float r7 = 1.0f - i10 * r5;
      const float r8 = i9 * r7;
      const float r9 = r6 != 0.0f ? 0.0f : r8;
      const float r10 = i6 * i5;
      const float r11 = r0 * i7 + r10;
      const float r12 = Truth(r4 > 0.0f);
      o[0][j] = r4;
      o[1][j] = r9;
      o[2][j] = r3;
      o[3][j] = r11;
      o[4][j] = r12;
    }
  }
};

const int32_t kProgram0Words[] = {11, 2, 13, 5, 6, 1, 0, 3, 0, 0, 0, 2, 4, 0, 2, 3, 1, 0, 1, 3, 2, 2, 6, 3, 4, 3, 3, 0, 1065353216, 17, 13, 3, 4, 2, 2, 14, 6, 7, 0, 16, 15, 13, 5, 14, 15, 14, 0, 1, 15, 1, 15, 14, 3, 0, 20, 16, 15, 0, 0, 9, 17, 16, 8, 0, 17, 18, 10, 16, 12, 2, 16, 9, 18, 0, 14, 18, 17, 11, 16, 2, 17, 6, 5, 0, 15, 16, 13, 7, 17, 18, 13, 15, 0, 0, 15, 18, 14, 16, 13};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0 + i5;
      const float r2 = r1 * i6;
      const float r3 = i0 * i1 + r2;
      const float r4 = -r1;
      const float r5 = i1 * r4;
      const float r6 = i0 * i6 + r5;
      const float r7 = -r3;
      const float r8 = i7 * r7;
      const float r9 = r1 * i8;
      o[0][j] = r3;
      o[1][j] = r6;
      o[2][j] = r8;
      o[3][j] = r9;
    }
  }
};

const int32_t kProgram1Words[] = {9, 0, 10, 4, 5, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 2, 4, 3, 2, 0, 9, 3, 4, 0, 15, 10, 2, 9, 5, 2, 9, 10, 6, 0, 15, 11, 0, 1, 9, 19, 9, 10, 0, 0, 2, 12, 1, 9, 0, 15, 9, 0, 6, 12, 19, 12, 11, 0, 0, 2, 13, 7, 12, 0, 2, 12, 10, 8, 0, 11, 9, 13, 12};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = r2 * i6;
      const float r4 = i0 * i1 + r3;
      const float r5 = -r2;
      const float r6 = i1 * r5;
      const float r7 = i0 * i6 + r6;
      const float r8 = -r4;
      const float r9 = i7 * r8;
      const float r10 = r2 * i8;
      const float r11 = r2 * i9;
      const float r12 = 2.0f * r11;
      const float r13 = r8 * i10 - r1;
      o[0][j] = r4;
      o[1][j] = r7;
      o[2][j] = r9;
      o[3][j] = r10;
      o[4][j] = r12;
      o[5][j] = r13;
    }
  }
};

const int32_t kProgram2Words[] = {11, 1, 14, 6, 8, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 2, 4, 3, 2, 9, 0, 8, 2, 1073741824, 0, 12, 3, 4, 0, 2, 13, 2, 12, 0, 0, 12, 13, 5, 0, 2, 14, 12, 6, 0, 15, 15, 0, 1, 14, 19, 14, 12, 0, 0, 2, 16, 1, 14, 0, 15, 14, 0, 6, 16, 19, 16, 15, 0, 0, 2, 17, 7, 16, 0, 2, 18, 12, 8, 0, 2, 19, 12, 9, 0, 2, 12, 11, 19, 0, 16, 19, 16, 10, 13, 15, 14, 17, 18, 12, 19};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = r2 * i6;
      const float r4 = i0 * i1 + r3;
      const float r5 = -r2;
      const float r6 = i1 * r5;
      const float r7 = i0 * i6 + r6;
      const float r8 = -r4;
      const float r9 = i7 * r8;
      const float r10 = r2 * i8;
      const float r11 = i10 - i7 * i11;
      const float r12 = i12 * r5;
      const float r13 = r11 * i0 + r12;
      const float r14 = r11 * r2;
      const float r15 = i12 * i0 + r14;
      const float r16 = i13 * r15;
      const float r17 = i9 * r13 + r16;
      const float r18 = r17 * i14;
      const float r19 = -r18;
      const float r20 = r19 * i15;
      const float r21 = r15 * i14;
      const float r22 = -r21;
      const float r23 = r13 * i14;
      const float r24 = i13 * r23;
      const float r25 = i9 * r22 + r24;
      const float r26 = r25 * i17;
      const float r27 = i16 * r26 + r20;
      const float r28 = -r20;
      const float r29 = r25 * i16;
      const float r30 = r8 * i11 - r1;
      o[0][j] = r4;
      o[1][j] = r7;
      o[2][j] = r9;
      o[3][j] = r10;
      o[4][j] = r27;
      o[5][j] = r28;
      o[6][j] = r29;
      o[7][j] = r30;
    }
  }
};

const int32_t kProgram3Words[] = {18, 0, 31, 8, 10, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 2, 4, 3, 2, 3, 3, 9, 0, 8, 2, 9, 1, 3, 4, 3, 5, 3, 6, 3, 7, 2, 3, 0, 18, 3, 4, 0, 2, 19, 2, 18, 0, 0, 18, 19, 5, 0, 2, 20, 18, 6, 0, 15, 21, 0, 1, 20, 19, 20, 18, 0, 0, 2, 22, 1, 20, 0, 15, 23, 0, 6, 22, 19, 22, 21, 0, 0, 2, 24, 7, 22, 0, 2, 25, 18, 8, 0, 17, 26, 7, 11, 10, 2, 27, 12, 20, 0, 15, 20, 26, 0, 27, 2, 27, 26, 18, 0, 15, 26, 12, 0, 27, 2, 18, 13, 26, 0, 15, 27, 9, 20, 18, 2, 18, 27, 14, 0, 19, 27, 18, 0, 0, 2, 18, 27, 15, 0, 2, 27, 26, 14, 0, 19, 26, 27, 0, 0, 2, 27, 20, 14, 0, 2, 20, 13, 27, 0, 15, 27, 9, 26, 20, 2, 26, 27, 17, 0, 15, 20, 16, 26, 18, 19, 26, 18, 0, 0, 2, 18, 27, 16, 0, 16, 27, 22, 11, 19, 21, 23, 24, 25, 20, 26, 18, 27};

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
      const float r0 = i0 - i1 * i2;
      const float r1 = i4 * i5;
      const float r2 = r0 * i3 + r1;
      o[0][j] = r2;
    }
  }
};

const int32_t kProgram4Words[] = {6, 0, 3, 1, 3, 9, 0, 2, 4, 8, 2, 3, 0, 0, 0, 3, 1, 17, 6, 1, 2, 0, 2, 7, 4, 5, 0, 15, 8, 6, 3, 7, 8};

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
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float i14 = s[14][j];
      const float i15 = s[15][j];
      const float i16 = s[16][j];
      const float i17 = s[17][j];
      const float i18 = s[18][j];
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = r2 * i6;
      const float r4 = i0 * i1 + r3;
      const float r5 = -r2;
      const float r6 = i1 * r5;
      const float r7 = i0 * i6 + r6;
      const float r8 = -r4;
      const float r9 = i7 * r8;
      const float r10 = r2 * i8;
      const float r11 = r2 * i9;
      const float r12 = 2.0f * r11;
      const float r13 = i11 - i7 * i12;
      const float r14 = i13 * r5;
      const float r15 = r13 * i0 + r14;
      const float r16 = r13 * r2;
      const float r17 = i13 * i0 + r16;
      const float r18 = i14 * r17;
      const float r19 = i10 * r15 + r18;
      const float r20 = r19 * i15;
      const float r21 = -r20;
      const float r22 = r21 * i16;
      const float r23 = r17 * i15;
      const float r24 = -r23;
      const float r25 = r15 * i15;
      const float r26 = i14 * r25;
      const float r27 = i10 * r24 + r26;
      const float r28 = r27 * i18;
      const float r29 = i17 * r28 + r22;
      const float r30 = -r22;
      const float r31 = r27 * i17;
      const float r32 = r8 * i12 - r1;
      o[0][j] = r4;
      o[1][j] = r7;
      o[2][j] = r9;
      o[3][j] = r10;
      o[4][j] = r12;
      o[5][j] = r29;
      o[6][j] = r30;
      o[7][j] = r31;
      o[8][j] = r32;
    }
  }
};

const int32_t kProgram5Words[] = {19, 1, 33, 9, 11, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 2, 4, 3, 2, 9, 0, 3, 3, 9, 1, 8, 2, 9, 2, 3, 4, 3, 5, 3, 6, 3, 7, 2, 3, 1073741824, 0, 20, 3, 4, 0, 2, 21, 2, 20, 0, 0, 20, 21, 5, 0, 2, 22, 20, 6, 0, 15, 23, 0, 1, 22, 19, 22, 20, 0, 0, 2, 24, 1, 22, 0, 15, 25, 0, 6, 24, 19, 24, 23, 0, 0, 2, 26, 7, 24, 0, 2, 27, 20, 8, 0, 2, 28, 20, 9, 0, 2, 29, 19, 28, 0, 17, 28, 7, 12, 11, 2, 30, 13, 22, 0, 15, 22, 28, 0, 30, 2, 30, 28, 20, 0, 15, 28, 13, 0, 30, 2, 20, 14, 28, 0, 15, 30, 10, 22, 20, 2, 20, 30, 15, 0, 19, 30, 20, 0, 0, 2, 20, 30, 16, 0, 2, 30, 28, 15, 0, 19, 28, 30, 0, 0, 2, 30, 22, 15, 0, 2, 22, 14, 30, 0, 15, 30, 10, 28, 22, 2, 28, 30, 18, 0, 15, 22, 17, 28, 20, 19, 28, 20, 0, 0, 2, 20, 30, 17, 0, 16, 30, 24, 12, 21, 23, 25, 26, 27, 29, 22, 28, 20, 30};

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
      const float r0 = i2 - i3 * i4;
      const float r1 = i6 * i7;
      const float r2 = r0 * i5 - r1;
      const float r3 = i0 * i1 + r2;
      const float r4 = i6 * i5;
      const float r5 = r0 * i7 + r4;
      o[0][j] = r3;
      o[1][j] = r5;
    }
  }
};

const int32_t kProgram6Words[] = {8, 0, 6, 2, 4, 9, 0, 3, 0, 0, 0, 2, 4, 8, 2, 3, 1, 0, 1, 3, 2, 17, 8, 3, 4, 2, 2, 9, 6, 7, 0, 16, 10, 8, 5, 9, 15, 9, 0, 1, 10, 2, 10, 6, 5, 0, 15, 11, 8, 7, 10, 9, 11};

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
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = r2 * i6;
      const float r4 = i0 * i1 + r3;
      const float r5 = -r2;
      const float r6 = i1 * r5;
      const float r7 = i0 * i6 + r6;
      const float r8 = -r4;
      const float r9 = i7 * r8;
      const float r10 = r2 * i8;
      const float r11 = r8 * i9 - r1;
      o[0][j] = r4;
      o[1][j] = r7;
      o[2][j] = r9;
      o[3][j] = r10;
      o[4][j] = r11;
    }
  }
};

const int32_t kProgram7Words[] = {10, 0, 12, 5, 7, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 2, 4, 3, 2, 8, 2, 0, 10, 3, 4, 0, 2, 11, 2, 10, 0, 0, 10, 11, 5, 0, 2, 12, 10, 6, 0, 15, 13, 0, 1, 12, 19, 12, 10, 0, 0, 2, 14, 1, 12, 0, 15, 12, 0, 6, 14, 19, 14, 13, 0, 0, 2, 15, 7, 14, 0, 2, 16, 10, 8, 0, 16, 10, 14, 9, 11, 13, 12, 15, 16, 10};

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
      const float r0 = i2 - i3 * i4;
      const float r1 = i6 * i7;
      const float r2 = r0 * i5 - r1;
      const float r3 = i0 * i1 + r2;
      const float r4 = r3 - i3;
      const float r5 = std::fabs(r4);
      const float r6 = Truth(r5 >= i8);
      const float r7 = r6 != 0.0f ? 0.0f : i9;
      const float r8 = i6 * i5;
      const float r9 = r0 * i7 + r8;
      const float r10 = Truth(r4 > 0.0f);
      o[0][j] = r4;
      o[1][j] = r7;
      o[2][j] = r3;
      o[3][j] = r9;
      o[4][j] = r10;
    }
  }
};

const int32_t kProgram8Words[] = {10, 1, 11, 5, 6, 1, 0, 3, 0, 0, 0, 2, 4, 0, 2, 3, 1, 0, 1, 3, 2, 2, 6, 3, 3, 0, 17, 11, 3, 4, 2, 2, 12, 6, 7, 0, 16, 13, 11, 5, 12, 15, 12, 0, 1, 13, 1, 13, 12, 3, 0, 20, 14, 13, 0, 0, 9, 15, 14, 8, 0, 14, 14, 15, 10, 9, 2, 15, 6, 5, 0, 15, 16, 11, 7, 15, 18, 11, 13, 0, 0, 13, 14, 12, 16, 11};

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
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float r0 = i2 * i3;
      const float r1 = i0 * i1 - r0;
      const float r2 = i4 * i5 + r1;
      const float r3 = r2 - i6;
      const float r4 = std::fabs(r3);
      const float r5 = Truth(r4 >= i7);
      const float r6 = 1.0f - i9 * r4;
      const float r7 = i8 * r6;
      const float r8 = r5 != 0.0f ? 0.0f : r7;
      const float r9 = i2 * i0;
      const float r10 = i3 * i1 + r9;
      const float r11 = Truth(r3 > 0.0f);
      o[0][j] = r3;
      o[1][j] = r8;
      o[2][j] = r2;
      o[3][j] = r10;
      o[4][j] = r11;
    }
  }
};

const int32_t kProgram9Words[] = {10, 2, 12, 5, 5, 3, 0, 0, 0, 0, 1, 3, 1, 1, 0, 3, 2, 2, 4, 2, 6, 3, 4, 3, 3, 0, 1065353216, 2, 12, 2, 3, 0, 16, 13, 0, 1, 12, 15, 12, 4, 5, 13, 1, 13, 12, 6, 0, 20, 14, 13, 0, 0, 9, 15, 14, 7, 0, 17, 16, 9, 14, 11, 2, 14, 8, 16, 0, 14, 16, 15, 10, 14, 2, 15, 2, 0, 0, 15, 14, 3, 1, 15, 18, 15, 13, 0, 0, 13, 16, 12, 14, 15};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0 + i5;
      const float r2 = r1 * i6;
      const float r3 = i0 * i1 + r2;
      const float r4 = -r1;
      const float r5 = i1 * r4;
      const float r6 = i0 * i6 + r5;
      const float r7 = r1 * i7;
      o[0][j] = r3;
      o[1][j] = r6;
      o[2][j] = 0.0f;
      o[3][j] = r7;
    }
  }
};

const int32_t kProgram10Words[] = {8, 1, 8, 4, 4, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 0, 0, 9, 3, 4, 0, 15, 10, 2, 9, 5, 2, 9, 10, 6, 0, 15, 11, 0, 1, 9, 19, 9, 10, 0, 0, 2, 12, 1, 9, 0, 15, 9, 0, 6, 12, 2, 12, 10, 7, 0, 11, 9, 8, 12};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = r2 * i6;
      const float r4 = i0 * i1 + r3;
      const float r5 = -r2;
      const float r6 = i1 * r5;
      const float r7 = i0 * i6 + r6;
      const float r8 = r2 * i7;
      const float r9 = r2 * i8;
      const float r10 = 2.0f * r9;
      const float r11 = -r1;
      o[0][j] = r4;
      o[1][j] = r7;
      o[2][j] = 0.0f;
      o[3][j] = r8;
      o[4][j] = r10;
      o[5][j] = r11;
    }
  }
};

const int32_t kProgram11Words[] = {9, 2, 12, 6, 6, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 9, 0, 0, 1073741824, 0, 11, 3, 4, 0, 2, 12, 2, 11, 0, 0, 11, 12, 5, 0, 2, 13, 11, 6, 0, 15, 14, 0, 1, 13, 19, 13, 11, 0, 0, 2, 15, 1, 13, 0, 15, 13, 0, 6, 15, 2, 15, 11, 7, 0, 2, 16, 11, 8, 0, 2, 11, 10, 16, 0, 19, 16, 12, 0, 0, 14, 13, 9, 15, 11, 16};

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
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float i14 = s[14][j];
      const float i15 = s[15][j];
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = r2 * i6;
      const float r4 = i0 * i1 + r3;
      const float r5 = -r2;
      const float r6 = i1 * r5;
      const float r7 = i0 * i6 + r6;
      const float r8 = r2 * i7;
      const float r9 = i11 * r5;
      const float r10 = i0 * i10 + r9;
      const float r11 = i11 * i0;
      const float r12 = r2 * i10 + r11;
      const float r13 = i12 * r12;
      const float r14 = i9 * r10 + r13;
      const float r15 = i8 * r14;
      const float r16 = -r15;
      const float r17 = r16 * i13;
      const float r18 = r10 * i8;
      const float r19 = r12 * i8;
      const float r20 = -r19;
      const float r21 = i9 * r20;
      const float r22 = i12 * r18 + r21;
      const float r23 = r22 * i15;
      const float r24 = i14 * r23 + r17;
      const float r25 = -r17;
      const float r26 = r22 * i14;
      const float r27 = -r1;
      o[0][j] = r4;
      o[1][j] = r7;
      o[2][j] = 0.0f;
      o[3][j] = r8;
      o[4][j] = r24;
      o[5][j] = r25;
      o[6][j] = r26;
      o[7][j] = r27;
    }
  }
};

const int32_t kProgram12Words[] = {16, 1, 28, 8, 8, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 3, 5, 3, 3, 9, 0, 9, 1, 3, 4, 3, 6, 3, 7, 2, 3, 0, 0, 17, 3, 4, 0, 2, 18, 2, 17, 0, 0, 17, 18, 5, 0, 2, 19, 17, 6, 0, 15, 20, 0, 1, 19, 19, 19, 17, 0, 0, 2, 21, 1, 19, 0, 15, 22, 0, 6, 21, 2, 21, 17, 7, 0, 2, 23, 11, 19, 0, 15, 19, 0, 10, 23, 2, 23, 11, 0, 0, 15, 24, 17, 10, 23, 2, 17, 12, 24, 0, 15, 23, 9, 19, 17, 2, 17, 8, 23, 0, 19, 23, 17, 0, 0, 2, 17, 23, 13, 0, 2, 23, 19, 8, 0, 2, 19, 24, 8, 0, 19, 24, 19, 0, 0, 2, 19, 9, 24, 0, 15, 24, 12, 23, 19, 2, 23, 24, 15, 0, 15, 19, 14, 23, 17, 19, 23, 17, 0, 0, 2, 17, 24, 14, 0, 19, 24, 18, 0, 0, 20, 22, 16, 21, 19, 23, 17, 24};

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
      const float r0 = i2 * i3;
      const float r1 = i0 * i1 + r0;
      o[0][j] = r1;
    }
  }
};

const int32_t kProgram13Words[] = {4, 0, 2, 1, 2, 3, 0, 9, 0, 0, 0, 3, 1, 2, 4, 2, 3, 0, 15, 5, 0, 1, 4, 5};

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
      const float i15 = s[15][j];
      const float i16 = s[16][j];
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = r2 * i6;
      const float r4 = i0 * i1 + r3;
      const float r5 = -r2;
      const float r6 = i1 * r5;
      const float r7 = i0 * i6 + r6;
      const float r8 = r2 * i7;
      const float r9 = r2 * i8;
      const float r10 = 2.0f * r9;
      const float r11 = i12 * r5;
      const float r12 = i0 * i11 + r11;
      const float r13 = i12 * i0;
      const float r14 = r2 * i11 + r13;
      const float r15 = i13 * r14;
      const float r16 = i10 * r12 + r15;
      const float r17 = i9 * r16;
      const float r18 = -r17;
      const float r19 = r18 * i14;
      const float r20 = r12 * i9;
      const float r21 = r14 * i9;
      const float r22 = -r21;
      const float r23 = i10 * r22;
      const float r24 = i13 * r20 + r23;
      const float r25 = r24 * i16;
      const float r26 = i15 * r25 + r19;
      const float r27 = -r19;
      const float r28 = r24 * i15;
      const float r29 = -r1;
      o[0][j] = r4;
      o[1][j] = r7;
      o[2][j] = 0.0f;
      o[3][j] = r8;
      o[4][j] = r10;
      o[5][j] = r26;
      o[6][j] = r27;
      o[7][j] = r28;
      o[8][j] = r29;
    }
  }
};

const int32_t kProgram14Words[] = {17, 2, 30, 9, 9, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 9, 0, 3, 5, 3, 3, 9, 1, 9, 2, 3, 4, 3, 6, 3, 7, 2, 3, 0, 1073741824, 0, 19, 3, 4, 0, 2, 20, 2, 19, 0, 0, 19, 20, 5, 0, 2, 21, 19, 6, 0, 15, 22, 0, 1, 21, 19, 21, 19, 0, 0, 2, 23, 1, 21, 0, 15, 24, 0, 6, 23, 2, 23, 19, 7, 0, 2, 25, 19, 8, 0, 2, 26, 18, 25, 0, 2, 25, 12, 21, 0, 15, 21, 0, 11, 25, 2, 25, 12, 0, 0, 15, 27, 19, 11, 25, 2, 19, 13, 27, 0, 15, 25, 10, 21, 19, 2, 19, 9, 25, 0, 19, 25, 19, 0, 0, 2, 19, 25, 14, 0, 2, 25, 21, 9, 0, 2, 21, 27, 9, 0, 19, 27, 21, 0, 0, 2, 21, 10, 27, 0, 15, 27, 13, 25, 21, 2, 25, 27, 16, 0, 15, 21, 15, 25, 19, 19, 25, 19, 0, 0, 2, 19, 27, 15, 0, 19, 27, 20, 0, 0, 22, 24, 17, 23, 26, 21, 25, 19, 27};

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
      const float r0 = i2 * i3;
      const float r1 = i0 * i1 - r0;
      const float r2 = i4 * i5 + r1;
      const float r3 = i2 * i0;
      const float r4 = i3 * i1 + r3;
      o[0][j] = r2;
      o[1][j] = r4;
    }
  }
};

const int32_t kProgram15Words[] = {6, 0, 5, 2, 3, 3, 0, 0, 0, 0, 1, 3, 1, 9, 0, 3, 2, 2, 6, 2, 3, 0, 16, 7, 0, 1, 6, 15, 6, 4, 5, 7, 2, 7, 2, 0, 0, 15, 8, 3, 1, 7, 6, 8};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = r2 * i6;
      const float r4 = i0 * i1 + r3;
      const float r5 = -r2;
      const float r6 = i1 * r5;
      const float r7 = i0 * i6 + r6;
      const float r8 = r2 * i7;
      const float r9 = -r1;
      o[0][j] = r4;
      o[1][j] = r7;
      o[2][j] = 0.0f;
      o[3][j] = r8;
      o[4][j] = r9;
    }
  }
};

const int32_t kProgram16Words[] = {8, 1, 10, 5, 5, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 0, 0, 9, 3, 4, 0, 2, 10, 2, 9, 0, 0, 9, 10, 5, 0, 2, 11, 9, 6, 0, 15, 12, 0, 1, 11, 19, 11, 9, 0, 0, 2, 13, 1, 11, 0, 15, 11, 0, 6, 13, 2, 13, 9, 7, 0, 19, 9, 10, 0, 0, 12, 11, 8, 13, 9};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = r2 * i6;
      const float r4 = i0 * i1 + r3;
      const float r5 = -r2;
      const float r6 = i1 * r5;
      const float r7 = i0 * i6 + r6;
      const float r8 = r2 * i7;
      const float r9 = r2 * i8;
      const float r10 = 2.0f * r9;
      const float r11 = -r4;
      const float r12 = r11 * i9 - r1;
      o[0][j] = r4;
      o[1][j] = r7;
      o[2][j] = 0.0f;
      o[3][j] = r8;
      o[4][j] = r10;
      o[5][j] = r12;
    }
  }
};

const int32_t kProgram17Words[] = {10, 2, 13, 6, 7, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 9, 0, 8, 2, 0, 1073741824, 0, 12, 3, 4, 0, 2, 13, 2, 12, 0, 0, 12, 13, 5, 0, 2, 14, 12, 6, 0, 15, 15, 0, 1, 14, 19, 14, 12, 0, 0, 2, 16, 1, 14, 0, 15, 14, 0, 6, 16, 2, 16, 12, 7, 0, 2, 17, 12, 8, 0, 2, 12, 11, 17, 0, 19, 17, 15, 0, 0, 16, 18, 17, 9, 13, 15, 14, 10, 16, 12, 18};

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
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float i14 = s[14][j];
      const float i15 = s[15][j];
      const float i16 = s[16][j];
      const float i17 = s[17][j];
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = r2 * i6;
      const float r4 = i0 * i1 + r3;
      const float r5 = -r2;
      const float r6 = i1 * r5;
      const float r7 = i0 * i6 + r6;
      const float r8 = r2 * i7;
      const float r9 = i9 - i10 * i11;
      const float r10 = i12 * r5;
      const float r11 = r9 * i0 + r10;
      const float r12 = r9 * r2;
      const float r13 = i12 * i0 + r12;
      const float r14 = i13 * r13;
      const float r15 = i8 * r11 + r14;
      const float r16 = r15 * i14;
      const float r17 = -r16;
      const float r18 = r17 * i15;
      const float r19 = r13 * i14;
      const float r20 = -r19;
      const float r21 = r11 * i14;
      const float r22 = i13 * r21;
      const float r23 = i8 * r20 + r22;
      const float r24 = r23 * i17;
      const float r25 = i16 * r24 + r18;
      const float r26 = -r18;
      const float r27 = r23 * i16;
      const float r28 = -r4;
      const float r29 = r28 * i11 - r1;
      o[0][j] = r4;
      o[1][j] = r7;
      o[2][j] = 0.0f;
      o[3][j] = r8;
      o[4][j] = r25;
      o[5][j] = r26;
      o[6][j] = r27;
      o[7][j] = r29;
    }
  }
};

const int32_t kProgram18Words[] = {18, 1, 30, 8, 9, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 3, 3, 9, 0, 2, 4, 8, 2, 9, 1, 3, 4, 3, 5, 3, 6, 3, 7, 2, 3, 0, 0, 19, 3, 4, 0, 2, 20, 2, 19, 0, 0, 19, 20, 5, 0, 2, 21, 19, 6, 0, 15, 22, 0, 1, 21, 19, 21, 19, 0, 0, 2, 23, 1, 21, 0, 15, 24, 0, 6, 23, 2, 23, 19, 7, 0, 17, 25, 10, 11, 9, 2, 26, 12, 21, 0, 15, 21, 25, 0, 26, 2, 26, 25, 19, 0, 15, 25, 12, 0, 26, 2, 19, 13, 25, 0, 15, 26, 8, 21, 19, 2, 19, 26, 14, 0, 19, 26, 19, 0, 0, 2, 19, 26, 15, 0, 2, 26, 25, 14, 0, 19, 25, 26, 0, 0, 2, 26, 21, 14, 0, 2, 21, 13, 26, 0, 15, 26, 8, 25, 21, 2, 25, 26, 17, 0, 15, 21, 16, 25, 19, 19, 25, 19, 0, 0, 2, 19, 26, 16, 0, 19, 26, 22, 0, 0, 16, 27, 26, 11, 20, 22, 24, 18, 23, 21, 25, 19, 27};

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
      const float i15 = s[15][j];
      const float i16 = s[16][j];
      const float i17 = s[17][j];
      const float i18 = s[18][j];
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = r2 * i6;
      const float r4 = i0 * i1 + r3;
      const float r5 = -r2;
      const float r6 = i1 * r5;
      const float r7 = i0 * i6 + r6;
      const float r8 = r2 * i7;
      const float r9 = r2 * i8;
      const float r10 = 2.0f * r9;
      const float r11 = i10 - i11 * i12;
      const float r12 = i13 * r5;
      const float r13 = r11 * i0 + r12;
      const float r14 = r11 * r2;
      const float r15 = i13 * i0 + r14;
      const float r16 = i14 * r15;
      const float r17 = i9 * r13 + r16;
      const float r18 = r17 * i15;
      const float r19 = -r18;
      const float r20 = r19 * i16;
      const float r21 = r15 * i15;
      const float r22 = -r21;
      const float r23 = r13 * i15;
      const float r24 = i14 * r23;
      const float r25 = i9 * r22 + r24;
      const float r26 = r25 * i18;
      const float r27 = i17 * r26 + r20;
      const float r28 = -r20;
      const float r29 = r25 * i17;
      const float r30 = -r4;
      const float r31 = r30 * i12 - r1;
      o[0][j] = r4;
      o[1][j] = r7;
      o[2][j] = 0.0f;
      o[3][j] = r8;
      o[4][j] = r10;
      o[5][j] = r27;
      o[6][j] = r28;
      o[7][j] = r29;
      o[8][j] = r31;
    }
  }
};

const int32_t kProgram19Words[] = {19, 2, 32, 9, 10, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 9, 0, 3, 3, 9, 1, 2, 4, 8, 2, 9, 2, 3, 4, 3, 5, 3, 6, 3, 7, 2, 3, 0, 1073741824, 0, 21, 3, 4, 0, 2, 22, 2, 21, 0, 0, 21, 22, 5, 0, 2, 23, 21, 6, 0, 15, 24, 0, 1, 23, 19, 23, 21, 0, 0, 2, 25, 1, 23, 0, 15, 26, 0, 6, 25, 2, 25, 21, 7, 0, 2, 27, 21, 8, 0, 2, 28, 20, 27, 0, 17, 27, 11, 12, 10, 2, 29, 13, 23, 0, 15, 23, 27, 0, 29, 2, 29, 27, 21, 0, 15, 27, 13, 0, 29, 2, 21, 14, 27, 0, 15, 29, 9, 23, 21, 2, 21, 29, 15, 0, 19, 29, 21, 0, 0, 2, 21, 29, 16, 0, 2, 29, 27, 15, 0, 19, 27, 29, 0, 0, 2, 29, 23, 15, 0, 2, 23, 14, 29, 0, 15, 29, 9, 27, 23, 2, 27, 29, 18, 0, 15, 23, 17, 27, 21, 19, 27, 21, 0, 0, 2, 21, 29, 17, 0, 19, 29, 24, 0, 0, 16, 30, 29, 12, 22, 24, 26, 19, 25, 28, 23, 27, 21, 30};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = r2 * i6;
      const float r4 = i0 * i1 + r3;
      const float r5 = -r2;
      const float r6 = i1 * r5;
      const float r7 = i0 * i6 + r6;
      const float r8 = r2 * i7;
      const float r9 = -r4;
      const float r10 = r9 * i8 - r1;
      o[0][j] = r4;
      o[1][j] = r7;
      o[2][j] = 0.0f;
      o[3][j] = r8;
      o[4][j] = r10;
    }
  }
};

const int32_t kProgram20Words[] = {9, 1, 11, 5, 6, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 8, 2, 0, 0, 10, 3, 4, 0, 2, 11, 2, 10, 0, 0, 10, 11, 5, 0, 2, 12, 10, 6, 0, 15, 13, 0, 1, 12, 19, 12, 10, 0, 0, 2, 14, 1, 12, 0, 15, 12, 0, 6, 14, 2, 14, 10, 7, 0, 19, 10, 13, 0, 0, 16, 15, 10, 8, 11, 13, 12, 9, 14, 15};

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
      const float i10 = s[10][j];
      const float r0 = i2 * i3;
      const float r1 = i0 * i1 - r0;
      const float r2 = i4 * i5 + r1;
      const float r3 = r2 - i6 * i7;
      const float r4 = r3 - i6;
      const float r5 = std::fabs(r4);
      const float r6 = Truth(r5 >= i8);
      const float r7 = 1.0f - i10 * r5;
      const float r8 = i9 * r7;
      const float r9 = r6 != 0.0f ? 0.0f : r8;
      const float r10 = i2 * i0;
      const float r11 = i3 * i1 + r10;
      const float r12 = Truth(r4 > 0.0f);
      o[0][j] = r4;
      o[1][j] = r9;
      o[2][j] = r3;
      o[3][j] = r11;
      o[4][j] = r12;
    }
  }
};

const int32_t kProgram21Words[] = {11, 2, 13, 5, 5, 3, 0, 0, 0, 0, 1, 3, 1, 1, 0, 3, 2, 2, 4, 0, 2, 2, 6, 3, 4, 3, 3, 0, 1065353216, 2, 13, 2, 3, 0, 16, 14, 0, 1, 13, 15, 13, 4, 5, 14, 17, 14, 6, 7, 13, 1, 13, 14, 6, 0, 20, 15, 13, 0, 0, 9, 16, 15, 8, 0, 17, 17, 10, 15, 12, 2, 15, 9, 17, 0, 14, 17, 16, 11, 15, 2, 16, 2, 0, 0, 15, 15, 3, 1, 16, 18, 16, 13, 0, 0, 13, 17, 14, 15, 16};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = r2 * i6;
      const float r4 = i0 * i1 + r3;
      const float r5 = -r2;
      const float r6 = i1 * r5;
      const float r7 = i0 * i6 + r6;
      const float r8 = r2 * i7;
      const float r9 = r2 * i8;
      const float r10 = 2.0f * r9;
      const float r11 = r5 * i9 - r1;
      o[0][j] = r4;
      o[1][j] = r7;
      o[2][j] = 0.0f;
      o[3][j] = r8;
      o[4][j] = r10;
      o[5][j] = r11;
    }
  }
};

const int32_t kProgram22Words[] = {10, 2, 12, 6, 7, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 9, 0, 8, 2, 0, 1073741824, 0, 12, 3, 4, 0, 2, 13, 2, 12, 0, 0, 12, 13, 5, 0, 2, 14, 12, 6, 0, 15, 15, 0, 1, 14, 19, 14, 12, 0, 0, 2, 16, 1, 14, 0, 15, 17, 0, 6, 16, 2, 16, 12, 7, 0, 2, 18, 12, 8, 0, 2, 12, 11, 18, 0, 16, 18, 14, 9, 13, 15, 17, 10, 16, 12, 18};

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
      const float i14 = s[14][j];
      const float i15 = s[15][j];
      const float i16 = s[16][j];
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = r2 * i6;
      const float r4 = i0 * i1 + r3;
      const float r5 = -r2;
      const float r6 = i1 * r5;
      const float r7 = i0 * i6 + r6;
      const float r8 = r2 * i7;
      const float r9 = i11 * r5;
      const float r10 = i0 * i10 + r9;
      const float r11 = i11 * i0;
      const float r12 = r2 * i10 + r11;
      const float r13 = i12 * r12;
      const float r14 = i9 * r10 + r13;
      const float r15 = i8 * r14;
      const float r16 = -r15;
      const float r17 = r16 * i13;
      const float r18 = r10 * i8;
      const float r19 = r12 * i8;
      const float r20 = -r19;
      const float r21 = i9 * r20;
      const float r22 = i12 * r18 + r21;
      const float r23 = r22 * i15;
      const float r24 = i14 * r23 + r17;
      const float r25 = -r17;
      const float r26 = r22 * i14;
      const float r27 = r5 * i16 - r1;
      o[0][j] = r4;
      o[1][j] = r7;
      o[2][j] = 0.0f;
      o[3][j] = r8;
      o[4][j] = r24;
      o[5][j] = r25;
      o[6][j] = r26;
      o[7][j] = r27;
    }
  }
};

const int32_t kProgram23Words[] = {17, 1, 28, 8, 9, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 3, 5, 3, 3, 9, 0, 9, 1, 3, 4, 3, 6, 3, 7, 2, 3, 8, 2, 0, 0, 18, 3, 4, 0, 2, 19, 2, 18, 0, 0, 18, 19, 5, 0, 2, 20, 18, 6, 0, 15, 21, 0, 1, 20, 19, 20, 18, 0, 0, 2, 22, 1, 20, 0, 15, 23, 0, 6, 22, 2, 22, 18, 7, 0, 2, 24, 11, 20, 0, 15, 25, 0, 10, 24, 2, 24, 11, 0, 0, 15, 26, 18, 10, 24, 2, 18, 12, 26, 0, 15, 24, 9, 25, 18, 2, 18, 8, 24, 0, 19, 24, 18, 0, 0, 2, 18, 24, 13, 0, 2, 24, 25, 8, 0, 2, 25, 26, 8, 0, 19, 26, 25, 0, 0, 2, 25, 9, 26, 0, 15, 26, 12, 24, 25, 2, 24, 26, 15, 0, 15, 25, 14, 24, 18, 19, 24, 18, 0, 0, 2, 18, 26, 14, 0, 16, 26, 20, 16, 19, 21, 23, 17, 22, 25, 24, 18, 26};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = r2 * i6;
      const float r4 = i0 * i1 + r3;
      const float r5 = -r2;
      const float r6 = i1 * r5;
      const float r7 = i0 * i6 + r6;
      const float r8 = r2 * i7;
      const float r9 = r2 * i8;
      const float r10 = 2.0f * r9;
      const float r11 = i12 * r5;
      const float r12 = i0 * i11 + r11;
      const float r13 = i12 * i0;
      const float r14 = r2 * i11 + r13;
      const float r15 = i13 * r14;
      const float r16 = i10 * r12 + r15;
      const float r17 = i9 * r16;
      const float r18 = -r17;
      const float r19 = r18 * i14;
      const float r20 = r12 * i9;
      const float r21 = r14 * i9;
      const float r22 = -r21;
      const float r23 = i10 * r22;
      const float r24 = i13 * r20 + r23;
      const float r25 = r24 * i16;
      const float r26 = i15 * r25 + r19;
      const float r27 = -r19;
      const float r28 = r24 * i15;
      const float r29 = r5 * i17 - r1;
      o[0][j] = r4;
      o[1][j] = r7;
      o[2][j] = 0.0f;
      o[3][j] = r8;
      o[4][j] = r10;
      o[5][j] = r26;
      o[6][j] = r27;
      o[7][j] = r28;
      o[8][j] = r29;
    }
  }
};

const int32_t kProgram24Words[] = {18, 2, 30, 9, 10, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 9, 0, 3, 5, 3, 3, 9, 1, 9, 2, 3, 4, 3, 6, 3, 7, 2, 3, 8, 2, 0, 1073741824, 0, 20, 3, 4, 0, 2, 21, 2, 20, 0, 0, 20, 21, 5, 0, 2, 22, 20, 6, 0, 15, 23, 0, 1, 22, 19, 22, 20, 0, 0, 2, 24, 1, 22, 0, 15, 25, 0, 6, 24, 2, 24, 20, 7, 0, 2, 26, 20, 8, 0, 2, 27, 19, 26, 0, 2, 26, 12, 22, 0, 15, 28, 0, 11, 26, 2, 26, 12, 0, 0, 15, 29, 20, 11, 26, 2, 20, 13, 29, 0, 15, 26, 10, 28, 20, 2, 20, 9, 26, 0, 19, 26, 20, 0, 0, 2, 20, 26, 14, 0, 2, 26, 28, 9, 0, 2, 28, 29, 9, 0, 19, 29, 28, 0, 0, 2, 28, 10, 29, 0, 15, 29, 13, 26, 28, 2, 26, 29, 16, 0, 15, 28, 15, 26, 20, 19, 26, 20, 0, 0, 2, 20, 29, 15, 0, 16, 29, 22, 17, 21, 23, 25, 18, 24, 27, 28, 26, 20, 29};

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
      const float r0 = i2 * i3;
      const float r1 = i0 * i1 - r0;
      const float r2 = i4 * i5 + r1;
      const float r3 = r2 - i6 * i7;
      const float r4 = i2 * i0;
      const float r5 = i3 * i1 + r4;
      o[0][j] = r3;
      o[1][j] = r5;
    }
  }
};

const int32_t kProgram25Words[] = {8, 0, 6, 2, 3, 3, 0, 0, 0, 0, 1, 3, 1, 9, 0, 3, 2, 2, 4, 8, 2, 2, 8, 2, 3, 0, 16, 9, 0, 1, 8, 15, 8, 4, 5, 9, 17, 9, 6, 7, 8, 2, 8, 2, 0, 0, 15, 10, 3, 1, 8, 9, 10};

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
      const float i8 = s[8][j];
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = r2 * i6;
      const float r4 = i0 * i1 + r3;
      const float r5 = -r2;
      const float r6 = i1 * r5;
      const float r7 = i0 * i6 + r6;
      const float r8 = r2 * i7;
      const float r9 = r5 * i8 - r1;
      o[0][j] = r4;
      o[1][j] = r7;
      o[2][j] = 0.0f;
      o[3][j] = r8;
      o[4][j] = r9;
    }
  }
};

const int32_t kProgram26Words[] = {9, 1, 10, 5, 6, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 8, 2, 0, 0, 10, 3, 4, 0, 2, 11, 2, 10, 0, 0, 10, 11, 5, 0, 2, 12, 10, 6, 0, 15, 13, 0, 1, 12, 19, 12, 10, 0, 0, 2, 14, 1, 12, 0, 15, 15, 0, 6, 14, 2, 14, 10, 7, 0, 16, 10, 12, 8, 11, 13, 15, 9, 14, 10};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0 + i5;
      const float r2 = r1 * i6;
      const float r3 = i0 * i1 + r2;
      const float r4 = -r1;
      const float r5 = i1 * r4;
      const float r6 = i0 * i6 + r5;
      const float r7 = i7 * r4;
      const float r8 = r1 * i8;
      o[0][j] = r3;
      o[1][j] = r6;
      o[2][j] = r7;
      o[3][j] = r8;
    }
  }
};

const int32_t kProgram27Words[] = {9, 0, 9, 4, 5, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 2, 4, 3, 2, 0, 9, 3, 4, 0, 15, 10, 2, 9, 5, 2, 9, 10, 6, 0, 15, 11, 0, 1, 9, 19, 9, 10, 0, 0, 2, 12, 1, 9, 0, 15, 13, 0, 6, 12, 2, 12, 7, 9, 0, 2, 9, 10, 8, 0, 11, 13, 12, 9};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = r2 * i6;
      const float r4 = i0 * i1 + r3;
      const float r5 = -r2;
      const float r6 = i1 * r5;
      const float r7 = i0 * i6 + r6;
      const float r8 = i7 * r5;
      const float r9 = r2 * i8;
      const float r10 = r2 * i9;
      const float r11 = 2.0f * r10;
      const float r12 = r5 * i10 - r1;
      o[0][j] = r4;
      o[1][j] = r7;
      o[2][j] = r8;
      o[3][j] = r9;
      o[4][j] = r11;
      o[5][j] = r12;
    }
  }
};

const int32_t kProgram28Words[] = {11, 1, 13, 6, 8, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 2, 4, 3, 2, 9, 0, 8, 2, 1073741824, 0, 12, 3, 4, 0, 2, 13, 2, 12, 0, 0, 12, 13, 5, 0, 2, 14, 12, 6, 0, 15, 15, 0, 1, 14, 19, 14, 12, 0, 0, 2, 16, 1, 14, 0, 15, 17, 0, 6, 16, 2, 16, 7, 14, 0, 2, 18, 12, 8, 0, 2, 19, 12, 9, 0, 2, 12, 11, 19, 0, 16, 19, 14, 10, 13, 15, 17, 16, 18, 12, 19};

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
      const float i15 = s[15][j];
      const float i16 = s[16][j];
      const float i17 = s[17][j];
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = r2 * i6;
      const float r4 = i0 * i1 + r3;
      const float r5 = -r2;
      const float r6 = i1 * r5;
      const float r7 = i0 * i6 + r6;
      const float r8 = i7 * r5;
      const float r9 = r2 * i8;
      const float r10 = i12 * r5;
      const float r11 = i0 * i11 + r10;
      const float r12 = i12 * i0;
      const float r13 = r2 * i11 + r12;
      const float r14 = i13 * r13;
      const float r15 = i10 * r11 + r14;
      const float r16 = i9 * r15;
      const float r17 = -r16;
      const float r18 = r17 * i14;
      const float r19 = r11 * i9;
      const float r20 = r13 * i9;
      const float r21 = -r20;
      const float r22 = i10 * r21;
      const float r23 = i13 * r19 + r22;
      const float r24 = r23 * i16;
      const float r25 = i15 * r24 + r18;
      const float r26 = -r18;
      const float r27 = r23 * i15;
      const float r28 = r5 * i17 - r1;
      o[0][j] = r4;
      o[1][j] = r7;
      o[2][j] = r8;
      o[3][j] = r9;
      o[4][j] = r25;
      o[5][j] = r26;
      o[6][j] = r27;
      o[7][j] = r28;
    }
  }
};

const int32_t kProgram29Words[] = {18, 0, 29, 8, 10, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 2, 4, 3, 2, 3, 5, 3, 3, 9, 0, 9, 1, 3, 4, 3, 6, 3, 7, 2, 3, 8, 2, 0, 18, 3, 4, 0, 2, 19, 2, 18, 0, 0, 18, 19, 5, 0, 2, 20, 18, 6, 0, 15, 21, 0, 1, 20, 19, 20, 18, 0, 0, 2, 22, 1, 20, 0, 15, 23, 0, 6, 22, 2, 22, 7, 20, 0, 2, 24, 18, 8, 0, 2, 25, 12, 20, 0, 15, 26, 0, 11, 25, 2, 25, 12, 0, 0, 15, 27, 18, 11, 25, 2, 18, 13, 27, 0, 15, 25, 10, 26, 18, 2, 18, 9, 25, 0, 19, 25, 18, 0, 0, 2, 18, 25, 14, 0, 2, 25, 26, 9, 0, 2, 26, 27, 9, 0, 19, 27, 26, 0, 0, 2, 26, 10, 27, 0, 15, 27, 13, 25, 26, 2, 25, 27, 16, 0, 15, 26, 15, 25, 18, 19, 25, 18, 0, 0, 2, 18, 27, 15, 0, 16, 27, 20, 17, 19, 21, 23, 22, 24, 26, 25, 18, 27};

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
      const float i18 = s[18][j];
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = r2 * i6;
      const float r4 = i0 * i1 + r3;
      const float r5 = -r2;
      const float r6 = i1 * r5;
      const float r7 = i0 * i6 + r6;
      const float r8 = i7 * r5;
      const float r9 = r2 * i8;
      const float r10 = r2 * i9;
      const float r11 = 2.0f * r10;
      const float r12 = i13 * r5;
      const float r13 = i0 * i12 + r12;
      const float r14 = i13 * i0;
      const float r15 = r2 * i12 + r14;
      const float r16 = i14 * r15;
      const float r17 = i11 * r13 + r16;
      const float r18 = i10 * r17;
      const float r19 = -r18;
      const float r20 = r19 * i15;
      const float r21 = r13 * i10;
      const float r22 = r15 * i10;
      const float r23 = -r22;
      const float r24 = i11 * r23;
      const float r25 = i14 * r21 + r24;
      const float r26 = r25 * i17;
      const float r27 = i16 * r26 + r20;
      const float r28 = -r20;
      const float r29 = r25 * i16;
      const float r30 = r5 * i18 - r1;
      o[0][j] = r4;
      o[1][j] = r7;
      o[2][j] = r8;
      o[3][j] = r9;
      o[4][j] = r11;
      o[5][j] = r27;
      o[6][j] = r28;
      o[7][j] = r29;
      o[8][j] = r30;
    }
  }
};

const int32_t kProgram30Words[] = {19, 1, 31, 9, 11, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 2, 4, 3, 2, 9, 0, 3, 5, 3, 3, 9, 1, 9, 2, 3, 4, 3, 6, 3, 7, 2, 3, 8, 2, 1073741824, 0, 20, 3, 4, 0, 2, 21, 2, 20, 0, 0, 20, 21, 5, 0, 2, 22, 20, 6, 0, 15, 23, 0, 1, 22, 19, 22, 20, 0, 0, 2, 24, 1, 22, 0, 15, 25, 0, 6, 24, 2, 24, 7, 22, 0, 2, 26, 20, 8, 0, 2, 27, 20, 9, 0, 2, 28, 19, 27, 0, 2, 27, 13, 22, 0, 15, 29, 0, 12, 27, 2, 27, 13, 0, 0, 15, 30, 20, 12, 27, 2, 20, 14, 30, 0, 15, 27, 11, 29, 20, 2, 20, 10, 27, 0, 19, 27, 20, 0, 0, 2, 20, 27, 15, 0, 2, 27, 29, 10, 0, 2, 29, 30, 10, 0, 19, 30, 29, 0, 0, 2, 29, 11, 30, 0, 15, 30, 14, 27, 29, 2, 27, 30, 17, 0, 15, 29, 16, 27, 20, 19, 27, 20, 0, 0, 2, 20, 30, 16, 0, 16, 30, 22, 18, 21, 23, 25, 24, 26, 28, 29, 27, 20, 30};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = r2 * i6;
      const float r4 = i0 * i1 + r3;
      const float r5 = -r2;
      const float r6 = i1 * r5;
      const float r7 = i0 * i6 + r6;
      const float r8 = i7 * r5;
      const float r9 = r2 * i8;
      const float r10 = r5 * i9 - r1;
      o[0][j] = r4;
      o[1][j] = r7;
      o[2][j] = r8;
      o[3][j] = r9;
      o[4][j] = r10;
    }
  }
};

const int32_t kProgram31Words[] = {10, 0, 11, 5, 7, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 2, 4, 3, 2, 8, 2, 0, 10, 3, 4, 0, 2, 11, 2, 10, 0, 0, 10, 11, 5, 0, 2, 12, 10, 6, 0, 15, 13, 0, 1, 12, 19, 12, 10, 0, 0, 2, 14, 1, 12, 0, 15, 15, 0, 6, 14, 2, 14, 7, 12, 0, 2, 16, 10, 8, 0, 16, 10, 12, 9, 11, 13, 15, 14, 16, 10};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i1;
      const float r3 = i3 * i4;
      const float r4 = r2 * i2 - r3;
      const float r5 = i5 * i6 + r4;
      const float r6 = r5 - i7;
      const float r7 = std::fabs(r6);
      const float r8 = Truth(r7 >= i8);
      const float r9 = 1.0f - r7 * i10;
      const float r10 = i9 * r9;
      const float r11 = r8 != 0.0f ? 0.0f : r10;
      const float r12 = i3 * i2;
      const float r13 = r2 * i4 + r12;
      const float r14 = Truth(r6 > 0.0f);
      o[0][j] = r6;
      o[1][j] = r11;
      o[2][j] = r5;
      o[3][j] = r13;
      o[4][j] = r14;
    }
  }
};

const int32_t kProgram32Words[] = {11, 2, 15, 5, 6, 0, 2, 0, 0, 3, 0, 0, 1, 3, 1, 1, 0, 3, 2, 2, 4, 2, 6, 3, 4, 3, 3, 1065353216, 0, 5, 13, 0, 11, 0, 1, 14, 11, 13, 0, 2, 13, 14, 1, 0, 2, 14, 3, 4, 0, 16, 15, 13, 2, 14, 15, 14, 5, 6, 15, 1, 15, 14, 7, 0, 20, 16, 15, 0, 0, 9, 17, 16, 8, 0, 17, 18, 16, 10, 11, 2, 16, 9, 18, 0, 14, 18, 17, 12, 16, 2, 17, 3, 2, 0, 15, 16, 13, 4, 17, 18, 13, 15, 0, 0, 15, 18, 14, 16, 13};

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
      const float r2 = i4 + i5;
      const float r3 = i3 * r2 + i6;
      const float r4 = r3 * i7;
      const float r5 = i1 * i2 + r4;
      const float r6 = r1 * r5;
      const float r7 = -r3;
      const float r8 = i2 * r7;
      const float r9 = i1 * i7 + r8;
      const float r10 = r3 * i8;
      o[0][j] = r6;
      o[1][j] = r9;
      o[2][j] = 0.0f;
      o[3][j] = r10;
    }
  }
};

const int32_t kProgram33Words[] = {9, 2, 11, 4, 4, 8, 2, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 1065353216, 0, 5, 11, 0, 9, 0, 1, 12, 9, 11, 0, 0, 11, 4, 5, 0, 15, 13, 3, 11, 6, 2, 11, 13, 7, 0, 15, 14, 1, 2, 11, 2, 11, 12, 14, 0, 19, 12, 13, 0, 0, 2, 14, 2, 12, 0, 15, 12, 1, 7, 14, 2, 14, 13, 8, 0, 11, 12, 10, 14};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i4 + i5;
      const float r3 = i3 * r2;
      const float r4 = r3 + i6;
      const float r5 = r4 * i7;
      const float r6 = i1 * i2 + r5;
      const float r7 = r1 * r6;
      const float r8 = -r4;
      const float r9 = i2 * r8;
      const float r10 = i1 * i7 + r9;
      const float r11 = r4 * i8;
      const float r12 = r4 * i9;
      const float r13 = 2.0f * r12;
      const float r14 = -r3;
      o[0][j] = r7;
      o[1][j] = r10;
      o[2][j] = 0.0f;
      o[3][j] = r11;
      o[4][j] = r13;
      o[5][j] = r14;
    }
  }
};

const int32_t kProgram34Words[] = {10, 3, 15, 6, 6, 8, 2, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 9, 0, 1065353216, 0, 1073741824, 5, 13, 0, 10, 0, 1, 14, 10, 13, 0, 0, 13, 4, 5, 0, 2, 15, 3, 13, 0, 0, 13, 15, 6, 0, 2, 16, 13, 7, 0, 15, 17, 1, 2, 16, 2, 16, 14, 17, 0, 19, 14, 13, 0, 0, 2, 17, 2, 14, 0, 15, 14, 1, 7, 17, 2, 17, 13, 8, 0, 2, 18, 13, 9, 0, 2, 13, 12, 18, 0, 19, 18, 15, 0, 0, 16, 14, 11, 17, 13, 18};

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
      const float i15 = s[15][j];
      const float i16 = s[16][j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i4 + i5;
      const float r3 = i3 * r2;
      const float r4 = r3 + i6;
      const float r5 = r4 * i7;
      const float r6 = i1 * i2 + r5;
      const float r7 = r1 * r6;
      const float r8 = -r4;
      const float r9 = i2 * r8;
      const float r10 = i1 * i7 + r9;
      const float r11 = r4 * i8;
      const float r12 = r1 * i11;
      const float r13 = i12 * r8;
      const float r14 = r12 * i1 + r13;
      const float r15 = r4 * r12;
      const float r16 = i12 * i1 + r15;
      const float r17 = i13 * r16;
      const float r18 = i10 * r14 + r17;
      const float r19 = i9 * r18;
      const float r20 = -r19;
      const float r21 = r20 * i14;
      const float r22 = r14 * i9;
      const float r23 = r16 * i9;
      const float r24 = -r23;
      const float r25 = i10 * r24;
      const float r26 = i13 * r22 + r25;
      const float r27 = i15 * r26;
      const float r28 = r27 * i16 + r21;
      const float r29 = -r21;
      const float r30 = i16 * r26;
      const float r31 = -r3;
      o[0][j] = r7;
      o[1][j] = r10;
      o[2][j] = 0.0f;
      o[3][j] = r11;
      o[4][j] = r28;
      o[5][j] = r29;
      o[6][j] = r30;
      o[7][j] = r31;
    }
  }
};

const int32_t kProgram35Words[] = {17, 2, 32, 8, 8, 8, 2, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 3, 5, 3, 3, 9, 0, 9, 1, 3, 4, 3, 6, 2, 3, 3, 7, 1065353216, 0, 5, 19, 0, 17, 0, 1, 20, 17, 19, 0, 0, 19, 4, 5, 0, 2, 21, 3, 19, 0, 0, 19, 21, 6, 0, 2, 22, 19, 7, 0, 15, 23, 1, 2, 22, 2, 22, 20, 23, 0, 19, 23, 19, 0, 0, 2, 24, 2, 23, 0, 15, 25, 1, 7, 24, 2, 24, 19, 8, 0, 2, 26, 20, 11, 0, 2, 20, 12, 23, 0, 15, 23, 26, 1, 20, 2, 20, 19, 26, 0, 15, 19, 12, 1, 20, 2, 26, 13, 19, 0, 15, 20, 10, 23, 26, 2, 26, 9, 20, 0, 19, 20, 26, 0, 0, 2, 26, 20, 14, 0, 2, 20, 23, 9, 0, 2, 23, 19, 9, 0, 19, 19, 23, 0, 0, 2, 23, 10, 19, 0, 15, 19, 13, 20, 23, 2, 20, 15, 19, 0, 15, 23, 20, 16, 26, 19, 20, 26, 0, 0, 2, 26, 16, 19, 0, 19, 19, 21, 0, 0, 22, 25, 18, 24, 23, 20, 26, 19};

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
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float i14 = s[14][j];
      const float i15 = s[15][j];
      const float i16 = s[16][j];
      const float i17 = s[17][j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i4 + i5;
      const float r3 = i3 * r2;
      const float r4 = r3 + i6;
      const float r5 = r4 * i7;
      const float r6 = i1 * i2 + r5;
      const float r7 = r1 * r6;
      const float r8 = -r4;
      const float r9 = i2 * r8;
      const float r10 = i1 * i7 + r9;
      const float r11 = r4 * i8;
      const float r12 = r4 * i9;
      const float r13 = 2.0f * r12;
      const float r14 = r1 * i12;
      const float r15 = i13 * r8;
      const float r16 = r14 * i1 + r15;
      const float r17 = r4 * r14;
      const float r18 = i13 * i1 + r17;
      const float r19 = i14 * r18;
      const float r20 = i11 * r16 + r19;
      const float r21 = i10 * r20;
      const float r22 = -r21;
      const float r23 = r22 * i15;
      const float r24 = r16 * i10;
      const float r25 = r18 * i10;
      const float r26 = -r25;
      const float r27 = i11 * r26;
      const float r28 = i14 * r24 + r27;
      const float r29 = i16 * r28;
      const float r30 = r29 * i17 + r23;
      const float r31 = -r23;
      const float r32 = i17 * r28;
      const float r33 = -r3;
      o[0][j] = r7;
      o[1][j] = r10;
      o[2][j] = 0.0f;
      o[3][j] = r11;
      o[4][j] = r13;
      o[5][j] = r30;
      o[6][j] = r31;
      o[7][j] = r32;
      o[8][j] = r33;
    }
  }
};

const int32_t kProgram36Words[] = {18, 3, 34, 9, 9, 8, 2, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 9, 0, 3, 5, 3, 3, 9, 1, 9, 2, 3, 4, 3, 6, 2, 3, 3, 7, 1065353216, 0, 1073741824, 5, 21, 0, 18, 0, 1, 22, 18, 21, 0, 0, 21, 4, 5, 0, 2, 23, 3, 21, 0, 0, 21, 23, 6, 0, 2, 24, 21, 7, 0, 15, 25, 1, 2, 24, 2, 24, 22, 25, 0, 19, 25, 21, 0, 0, 2, 26, 2, 25, 0, 15, 27, 1, 7, 26, 2, 26, 21, 8, 0, 2, 28, 21, 9, 0, 2, 29, 20, 28, 0, 2, 28, 22, 12, 0, 2, 22, 13, 25, 0, 15, 25, 28, 1, 22, 2, 22, 21, 28, 0, 15, 21, 13, 1, 22, 2, 28, 14, 21, 0, 15, 22, 11, 25, 28, 2, 28, 10, 22, 0, 19, 22, 28, 0, 0, 2, 28, 22, 15, 0, 2, 22, 25, 10, 0, 2, 25, 21, 10, 0, 19, 21, 25, 0, 0, 2, 25, 11, 21, 0, 15, 21, 14, 22, 25, 2, 22, 16, 21, 0, 15, 25, 22, 17, 28, 19, 22, 28, 0, 0, 2, 28, 17, 21, 0, 19, 21, 23, 0, 0, 24, 27, 19, 26, 29, 25, 22, 28, 21};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i1;
      const float r3 = i3 * i4;
      const float r4 = r2 * i2 - r3;
      const float r5 = i5 * i6 + r4;
      const float r6 = i3 * i2;
      const float r7 = r2 * i4 + r6;
      o[0][j] = r5;
      o[1][j] = r7;
    }
  }
};

const int32_t kProgram37Words[] = {7, 1, 8, 2, 4, 8, 2, 0, 0, 3, 0, 0, 1, 3, 1, 9, 0, 3, 2, 1065353216, 5, 8, 0, 7, 0, 1, 9, 7, 8, 0, 2, 8, 9, 1, 0, 2, 9, 3, 4, 0, 16, 10, 8, 2, 9, 15, 9, 5, 6, 10, 2, 10, 3, 2, 0, 15, 11, 8, 4, 10, 9, 11};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i4 + i5;
      const float r3 = i3 * r2;
      const float r4 = r3 + i6;
      const float r5 = r4 * i7;
      const float r6 = i1 * i2 + r5;
      const float r7 = r1 * r6;
      const float r8 = -r4;
      const float r9 = i2 * r8;
      const float r10 = i1 * i7 + r9;
      const float r11 = r4 * i8;
      const float r12 = -r3;
      o[0][j] = r7;
      o[1][j] = r10;
      o[2][j] = 0.0f;
      o[3][j] = r11;
      o[4][j] = r12;
    }
  }
};

const int32_t kProgram38Words[] = {9, 2, 13, 5, 5, 8, 2, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 1065353216, 0, 5, 11, 0, 9, 0, 1, 12, 9, 11, 0, 0, 11, 4, 5, 0, 2, 13, 3, 11, 0, 0, 11, 13, 6, 0, 2, 14, 11, 7, 0, 15, 15, 1, 2, 14, 2, 14, 12, 15, 0, 19, 12, 11, 0, 0, 2, 15, 2, 12, 0, 15, 12, 1, 7, 15, 2, 15, 11, 8, 0, 19, 11, 13, 0, 0, 14, 12, 10, 15, 11};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i4 + i5;
      const float r3 = i3 * r2 + i6;
      const float r4 = r3 * i7;
      const float r5 = i1 * i2 + r4;
      const float r6 = r1 * r5;
      const float r7 = -r3;
      const float r8 = i2 * r7;
      const float r9 = i1 * i7 + r8;
      const float r10 = Truth(i0 > 1.0f);
      const float r11 = r5 * i8;
      const float r12 = -r11;
      const float r13 = r10 != 0.0f ? 0.0f : r12;
      const float r14 = r3 * i9;
      o[0][j] = r6;
      o[1][j] = r9;
      o[2][j] = r13;
      o[3][j] = r14;
    }
  }
};

const int32_t kProgram39Words[] = {10, 2, 15, 4, 6, 8, 2, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 9, 0, 3, 2, 1065353216, 0, 5, 12, 0, 10, 0, 1, 13, 10, 12, 0, 0, 12, 4, 5, 0, 15, 14, 3, 12, 6, 2, 12, 14, 7, 0, 15, 15, 1, 2, 12, 2, 12, 13, 15, 0, 19, 13, 14, 0, 0, 2, 16, 2, 13, 0, 15, 13, 1, 7, 16, 8, 16, 0, 10, 0, 2, 17, 15, 8, 0, 19, 15, 17, 0, 0, 14, 17, 16, 11, 15, 2, 16, 14, 9, 0, 12, 13, 17, 16};

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
      const float r2 = i4 + i5;
      const float r3 = i3 * r2;
      const float r4 = r3 + i6;
      const float r5 = r4 * i7;
      const float r6 = i1 * i2 + r5;
      const float r7 = r1 * r6;
      const float r8 = -r4;
      const float r9 = i2 * r8;
      const float r10 = i1 * i7 + r9;
      const float r11 = Truth(i0 > 1.0f);
      const float r12 = r6 * i8;
      const float r13 = -r12;
      const float r14 = r11 != 0.0f ? 0.0f : r13;
      const float r15 = r4 * i9;
      const float r16 = r4 * i10;
      const float r17 = 2.0f * r16;
      const float r18 = -r3;
      o[0][j] = r7;
      o[1][j] = r10;
      o[2][j] = r14;
      o[3][j] = r15;
      o[4][j] = r17;
      o[5][j] = r18;
    }
  }
};

const int32_t kProgram40Words[] = {11, 3, 19, 6, 7, 8, 2, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 9, 0, 3, 2, 9, 1, 1065353216, 0, 1073741824, 5, 14, 0, 11, 0, 1, 15, 11, 14, 0, 0, 14, 4, 5, 0, 2, 16, 3, 14, 0, 0, 14, 16, 6, 0, 2, 17, 14, 7, 0, 15, 18, 1, 2, 17, 2, 17, 15, 18, 0, 19, 15, 14, 0, 0, 2, 19, 2, 15, 0, 15, 15, 1, 7, 19, 8, 19, 0, 11, 0, 2, 20, 18, 8, 0, 19, 18, 20, 0, 0, 14, 20, 19, 12, 18, 2, 19, 14, 9, 0, 2, 18, 14, 10, 0, 2, 14, 13, 18, 0, 19, 18, 16, 0, 0, 17, 15, 20, 19, 14, 18};

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
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float i14 = s[14][j];
      const float i15 = s[15][j];
      const float i16 = s[16][j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i4 + i5;
      const float r3 = i3 * r2;
      const float r4 = r3 + i6;
      const float r5 = r4 * i7;
      const float r6 = i1 * i2 + r5;
      const float r7 = r1 * r6;
      const float r8 = -r4;
      const float r9 = i2 * r8;
      const float r10 = i1 * i7 + r9;
      const float r11 = Truth(i0 > 1.0f);
      const float r12 = r6 * i8;
      const float r13 = -r12;
      const float r14 = r11 != 0.0f ? 0.0f : r13;
      const float r15 = r4 * i9;
      const float r16 = r1 * i8;
      const float r17 = i12 * r8;
      const float r18 = r16 * i1 + r17;
      const float r19 = r4 * r16;
      const float r20 = i12 * i1 + r19;
      const float r21 = i13 * r20;
      const float r22 = i11 * r18 + r21;
      const float r23 = i10 * r22;
      const float r24 = -r23;
      const float r25 = r24 * i14;
      const float r26 = r18 * i10;
      const float r27 = r20 * i10;
      const float r28 = -r27;
      const float r29 = i11 * r28;
      const float r30 = i13 * r26 + r29;
      const float r31 = i15 * r30;
      const float r32 = r31 * i16 + r25;
      const float r33 = -r25;
      const float r34 = i16 * r30;
      const float r35 = -r3;
      o[0][j] = r7;
      o[1][j] = r10;
      o[2][j] = r14;
      o[3][j] = r15;
      o[4][j] = r32;
      o[5][j] = r33;
      o[6][j] = r34;
      o[7][j] = r35;
    }
  }
};

const int32_t kProgram41Words[] = {17, 2, 36, 8, 9, 8, 2, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 9, 0, 3, 2, 3, 5, 3, 3, 9, 1, 3, 4, 3, 6, 2, 3, 3, 7, 1065353216, 0, 5, 19, 0, 17, 0, 1, 20, 17, 19, 0, 0, 19, 4, 5, 0, 2, 21, 3, 19, 0, 0, 19, 21, 6, 0, 2, 22, 19, 7, 0, 15, 23, 1, 2, 22, 2, 22, 20, 23, 0, 19, 24, 19, 0, 0, 2, 25, 2, 24, 0, 15, 26, 1, 7, 25, 8, 25, 0, 17, 0, 2, 27, 23, 8, 0, 19, 23, 27, 0, 0, 14, 27, 25, 18, 23, 2, 25, 19, 9, 0, 2, 23, 20, 8, 0, 2, 20, 12, 24, 0, 15, 24, 23, 1, 20, 2, 20, 19, 23, 0, 15, 19, 12, 1, 20, 2, 23, 13, 19, 0, 15, 20, 11, 24, 23, 2, 23, 10, 20, 0, 19, 20, 23, 0, 0, 2, 23, 20, 14, 0, 2, 20, 24, 10, 0, 2, 24, 19, 10, 0, 19, 19, 24, 0, 0, 2, 24, 11, 19, 0, 15, 19, 13, 20, 24, 2, 20, 15, 19, 0, 15, 24, 20, 16, 23, 19, 20, 23, 0, 0, 2, 23, 16, 19, 0, 19, 19, 21, 0, 0, 22, 26, 27, 25, 24, 20, 23, 19};

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
      const float i14 = s[14][j];
      const float i15 = s[15][j];
      const float i16 = s[16][j];
      const float i17 = s[17][j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i4 + i5;
      const float r3 = i3 * r2;
      const float r4 = r3 + i6;
      const float r5 = r4 * i7;
      const float r6 = i1 * i2 + r5;
      const float r7 = r1 * r6;
      const float r8 = -r4;
      const float r9 = i2 * r8;
      const float r10 = i1 * i7 + r9;
      const float r11 = Truth(i0 > 1.0f);
      const float r12 = r6 * i8;
      const float r13 = -r12;
      const float r14 = r11 != 0.0f ? 0.0f : r13;
      const float r15 = r4 * i9;
      const float r16 = r4 * i10;
      const float r17 = 2.0f * r16;
      const float r18 = r1 * i8;
      const float r19 = i13 * r8;
      const float r20 = r18 * i1 + r19;
      const float r21 = r4 * r18;
      const float r22 = i13 * i1 + r21;
      const float r23 = i14 * r22;
      const float r24 = i12 * r20 + r23;
      const float r25 = i11 * r24;
      const float r26 = -r25;
      const float r27 = r26 * i15;
      const float r28 = r20 * i11;
      const float r29 = r22 * i11;
      const float r30 = -r29;
      const float r31 = i12 * r30;
      const float r32 = i14 * r28 + r31;
      const float r33 = i16 * r32;
      const float r34 = r33 * i17 + r27;
      const float r35 = -r27;
      const float r36 = i17 * r32;
      const float r37 = -r3;
      o[0][j] = r7;
      o[1][j] = r10;
      o[2][j] = r14;
      o[3][j] = r15;
      o[4][j] = r17;
      o[5][j] = r34;
      o[6][j] = r35;
      o[7][j] = r36;
      o[8][j] = r37;
    }
  }
};

const int32_t kProgram42Words[] = {18, 3, 38, 9, 10, 8, 2, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 9, 1, 3, 2, 9, 0, 3, 5, 3, 3, 9, 2, 3, 4, 3, 6, 2, 3, 3, 7, 1065353216, 0, 1073741824, 5, 21, 0, 18, 0, 1, 22, 18, 21, 0, 0, 21, 4, 5, 0, 2, 23, 3, 21, 0, 0, 21, 23, 6, 0, 2, 24, 21, 7, 0, 15, 25, 1, 2, 24, 2, 24, 22, 25, 0, 19, 26, 21, 0, 0, 2, 27, 2, 26, 0, 15, 28, 1, 7, 27, 8, 27, 0, 18, 0, 2, 29, 25, 8, 0, 19, 25, 29, 0, 0, 14, 29, 27, 19, 25, 2, 27, 21, 9, 0, 2, 25, 21, 10, 0, 2, 30, 20, 25, 0, 2, 25, 22, 8, 0, 2, 22, 13, 26, 0, 15, 26, 25, 1, 22, 2, 22, 21, 25, 0, 15, 21, 13, 1, 22, 2, 25, 14, 21, 0, 15, 22, 12, 26, 25, 2, 25, 11, 22, 0, 19, 22, 25, 0, 0, 2, 25, 22, 15, 0, 2, 22, 26, 11, 0, 2, 26, 21, 11, 0, 19, 21, 26, 0, 0, 2, 26, 12, 21, 0, 15, 21, 14, 22, 26, 2, 22, 16, 21, 0, 15, 26, 22, 17, 25, 19, 22, 25, 0, 0, 2, 25, 17, 21, 0, 19, 21, 23, 0, 0, 24, 28, 29, 27, 30, 26, 22, 25, 21};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i4 + i5;
      const float r3 = i3 * r2;
      const float r4 = r3 + i6;
      const float r5 = r4 * i7;
      const float r6 = i1 * i2 + r5;
      const float r7 = r1 * r6;
      const float r8 = -r4;
      const float r9 = i2 * r8;
      const float r10 = i1 * i7 + r9;
      const float r11 = Truth(i0 > 1.0f);
      const float r12 = r6 * i8;
      const float r13 = -r12;
      const float r14 = r11 != 0.0f ? 0.0f : r13;
      const float r15 = r4 * i9;
      const float r16 = -r3;
      o[0][j] = r7;
      o[1][j] = r10;
      o[2][j] = r14;
      o[3][j] = r15;
      o[4][j] = r16;
    }
  }
};

const int32_t kProgram43Words[] = {10, 2, 17, 5, 7, 8, 2, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 9, 0, 3, 2, 1065353216, 0, 5, 12, 0, 10, 0, 1, 13, 10, 12, 0, 0, 12, 4, 5, 0, 2, 14, 3, 12, 0, 0, 12, 14, 6, 0, 2, 15, 12, 7, 0, 15, 16, 1, 2, 15, 2, 15, 13, 16, 0, 19, 13, 12, 0, 0, 2, 17, 2, 13, 0, 15, 13, 1, 7, 17, 8, 17, 0, 10, 0, 2, 18, 16, 8, 0, 19, 16, 18, 0, 0, 14, 18, 17, 11, 16, 2, 17, 12, 9, 0, 19, 16, 14, 0, 0, 15, 13, 18, 17, 16};

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
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 * i4;
      const float r3 = i1 * i2 - r2;
      const float r4 = i5 * i6 + r3;
      const float r5 = r1 * r4;
      const float r6 = r5 - i7;
      const float r7 = std::fabs(r6);
      const float r8 = Truth(r7 >= i8);
      const float r9 = 1.0f - r7 * i10;
      const float r10 = i9 * r9;
      const float r11 = r8 != 0.0f ? 0.0f : r10;
      const float r12 = i3 * i1;
      const float r13 = i4 * i2 + r12;
      const float r14 = Truth(r6 > 0.0f);
      o[0][j] = r6;
      o[1][j] = r11;
      o[2][j] = r5;
      o[3][j] = r13;
      o[4][j] = r14;
    }
  }
};

const int32_t kProgram44Words[] = {11, 2, 15, 5, 5, 0, 2, 3, 0, 0, 0, 0, 1, 3, 1, 1, 0, 3, 2, 2, 4, 2, 6, 3, 4, 3, 3, 1065353216, 0, 5, 13, 0, 11, 0, 1, 14, 11, 13, 0, 2, 13, 3, 4, 0, 16, 15, 1, 2, 13, 15, 13, 5, 6, 15, 2, 15, 14, 13, 0, 1, 14, 15, 7, 0, 20, 13, 14, 0, 0, 9, 16, 13, 8, 0, 17, 17, 13, 10, 11, 2, 13, 9, 17, 0, 14, 17, 16, 12, 13, 2, 16, 3, 1, 0, 15, 13, 4, 2, 16, 18, 16, 14, 0, 0, 14, 17, 15, 13, 16};

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
      const float r0 = Min(i2, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i4 + i5;
      const float r3 = i3 * r2 + i6;
      const float r4 = r1 * r3;
      const float r5 = r4 * i7;
      const float r6 = i0 * i1 + r5;
      const float r7 = -r4;
      const float r8 = i0 * i7;
      const float r9 = r7 * i1 + r8;
      const float r10 = r4 * i8;
      o[0][j] = r6;
      o[1][j] = r9;
      o[2][j] = 0.0f;
      o[3][j] = r10;
    }
  }
};

const int32_t kProgram45Words[] = {9, 2, 11, 4, 5, 5, 1, 3, 0, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 1065353216, 0, 5, 11, 2, 9, 0, 1, 12, 9, 11, 0, 0, 11, 4, 5, 0, 15, 13, 3, 11, 6, 2, 11, 12, 13, 0, 2, 12, 11, 7, 0, 15, 13, 0, 1, 12, 19, 12, 11, 0, 0, 2, 14, 0, 7, 0, 15, 15, 12, 1, 14, 2, 12, 11, 8, 0, 13, 15, 10, 12};

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
      const float r0 = Min(i2, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i4 + i5;
      const float r3 = i3 * r2;
      const float r4 = r3 + i6;
      const float r5 = r1 * r4;
      const float r6 = r5 * i7;
      const float r7 = i0 * i1 + r6;
      const float r8 = -r5;
      const float r9 = i0 * i7;
      const float r10 = r8 * i1 + r9;
      const float r11 = r5 * i8;
      const float r12 = r5 * i9;
      const float r13 = 2.0f * r12;
      const float r14 = -r3;
      o[0][j] = r7;
      o[1][j] = r10;
      o[2][j] = 0.0f;
      o[3][j] = r11;
      o[4][j] = r13;
      o[5][j] = r14;
    }
  }
};

const int32_t kProgram46Words[] = {10, 3, 15, 6, 6, 5, 1, 3, 0, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 9, 0, 1065353216, 0, 1073741824, 5, 13, 2, 10, 0, 1, 14, 10, 13, 0, 0, 13, 4, 5, 0, 2, 15, 3, 13, 0, 0, 13, 15, 6, 0, 2, 16, 14, 13, 0, 2, 14, 16, 7, 0, 15, 13, 0, 1, 14, 19, 14, 16, 0, 0, 2, 17, 0, 7, 0, 15, 18, 14, 1, 17, 2, 14, 16, 8, 0, 2, 17, 16, 9, 0, 2, 16, 12, 17, 0, 19, 17, 15, 0, 0, 13, 18, 11, 14, 16, 17};

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
      const float r0 = Min(i2, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i4 + i5;
      const float r3 = i3 * r2;
      const float r4 = r3 + i6;
      const float r5 = r1 * r4;
      const float r6 = r5 * i7;
      const float r7 = i0 * i1 + r6;
      const float r8 = -r5;
      const float r9 = i0 * i7;
      const float r10 = r8 * i1 + r9;
      const float r11 = r5 * i8;
      const float r12 = r5 * i10;
      const float r13 = i9 * i0 + r12;
      const float r14 = i0 * i10;
      const float r15 = r8 * i9 + r14;
      const float r16 = i12 * r15;
      const float r17 = r13 * i11 + r16;
      const float r18 = r17 * i13;
      const float r19 = -r18;
      const float r20 = r19 * i14;
      const float r21 = r13 * i13;
      const float r22 = -r21;
      const float r23 = r15 * i13;
      const float r24 = i11 * r23;
      const float r25 = r22 * i12 + r24;
      const float r26 = r25 * i16;
      const float r27 = i15 * r26 + r20;
      const float r28 = -r20;
      const float r29 = i15 * r25;
      const float r30 = -r3;
      o[0][j] = r7;
      o[1][j] = r10;
      o[2][j] = 0.0f;
      o[3][j] = r11;
      o[4][j] = r27;
      o[5][j] = r28;
      o[6][j] = r29;
      o[7][j] = r30;
    }
  }
};

const int32_t kProgram47Words[] = {17, 2, 31, 8, 8, 5, 1, 3, 0, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 9, 1, 9, 0, 3, 3, 3, 4, 3, 5, 3, 6, 3, 7, 2, 3, 1065353216, 0, 5, 19, 2, 17, 0, 1, 20, 17, 19, 0, 0, 19, 4, 5, 0, 2, 21, 3, 19, 0, 0, 19, 21, 6, 0, 2, 22, 20, 19, 0, 2, 20, 22, 7, 0, 15, 19, 0, 1, 20, 19, 20, 22, 0, 0, 2, 23, 0, 7, 0, 15, 24, 20, 1, 23, 2, 23, 22, 8, 0, 2, 25, 22, 10, 0, 15, 22, 9, 0, 25, 2, 25, 0, 10, 0, 15, 26, 20, 9, 25, 2, 20, 12, 26, 0, 15, 25, 22, 11, 20, 2, 20, 25, 13, 0, 19, 25, 20, 0, 0, 2, 20, 25, 14, 0, 2, 25, 22, 13, 0, 19, 22, 25, 0, 0, 2, 25, 26, 13, 0, 2, 26, 11, 25, 0, 15, 25, 22, 12, 26, 2, 22, 25, 16, 0, 15, 26, 15, 22, 20, 19, 22, 20, 0, 0, 2, 20, 15, 25, 0, 19, 25, 21, 0, 0, 19, 24, 18, 23, 26, 22, 20, 25};

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
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float i14 = s[14][j];
      const float i15 = s[15][j];
      const float i16 = s[16][j];
      const float i17 = s[17][j];
      const float r0 = Min(i2, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i4 + i5;
      const float r3 = i3 * r2;
      const float r4 = r3 + i6;
      const float r5 = r1 * r4;
      const float r6 = r5 * i7;
      const float r7 = i0 * i1 + r6;
      const float r8 = -r5;
      const float r9 = i0 * i7;
      const float r10 = r8 * i1 + r9;
      const float r11 = r5 * i8;
      const float r12 = r5 * i9;
      const float r13 = 2.0f * r12;
      const float r14 = r5 * i11;
      const float r15 = i10 * i0 + r14;
      const float r16 = i0 * i11;
      const float r17 = r8 * i10 + r16;
      const float r18 = i13 * r17;
      const float r19 = r15 * i12 + r18;
      const float r20 = r19 * i14;
      const float r21 = -r20;
      const float r22 = r21 * i15;
      const float r23 = r15 * i14;
      const float r24 = -r23;
      const float r25 = r17 * i14;
      const float r26 = i12 * r25;
      const float r27 = r24 * i13 + r26;
      const float r28 = r27 * i17;
      const float r29 = i16 * r28 + r22;
      const float r30 = -r22;
      const float r31 = i16 * r27;
      const float r32 = -r3;
      o[0][j] = r7;
      o[1][j] = r10;
      o[2][j] = 0.0f;
      o[3][j] = r11;
      o[4][j] = r13;
      o[5][j] = r29;
      o[6][j] = r30;
      o[7][j] = r31;
      o[8][j] = r32;
    }
  }
};

const int32_t kProgram48Words[] = {18, 3, 33, 9, 9, 5, 1, 3, 0, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 9, 1, 9, 2, 9, 0, 3, 3, 3, 4, 3, 5, 3, 6, 3, 7, 2, 3, 1065353216, 0, 1073741824, 5, 21, 2, 18, 0, 1, 22, 18, 21, 0, 0, 21, 4, 5, 0, 2, 23, 3, 21, 0, 0, 21, 23, 6, 0, 2, 24, 22, 21, 0, 2, 22, 24, 7, 0, 15, 21, 0, 1, 22, 19, 22, 24, 0, 0, 2, 25, 0, 7, 0, 15, 26, 22, 1, 25, 2, 25, 24, 8, 0, 2, 27, 24, 9, 0, 2, 28, 20, 27, 0, 2, 27, 24, 11, 0, 15, 24, 10, 0, 27, 2, 27, 0, 11, 0, 15, 29, 22, 10, 27, 2, 22, 13, 29, 0, 15, 27, 24, 12, 22, 2, 22, 27, 14, 0, 19, 27, 22, 0, 0, 2, 22, 27, 15, 0, 2, 27, 24, 14, 0, 19, 24, 27, 0, 0, 2, 27, 29, 14, 0, 2, 29, 12, 27, 0, 15, 27, 24, 13, 29, 2, 24, 27, 17, 0, 15, 29, 16, 24, 22, 19, 24, 22, 0, 0, 2, 22, 16, 27, 0, 19, 27, 23, 0, 0, 21, 26, 19, 25, 28, 29, 24, 22, 27};

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
      const float i6 = s[6][j];
      const float i7 = s[7][j];
      const float i8 = s[8][j];
      const float r0 = Min(i2, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i4 + i5;
      const float r3 = i3 * r2;
      const float r4 = r3 + i6;
      const float r5 = r1 * r4;
      const float r6 = r5 * i7;
      const float r7 = i0 * i1 + r6;
      const float r8 = -r5;
      const float r9 = i0 * i7;
      const float r10 = r8 * i1 + r9;
      const float r11 = r5 * i8;
      const float r12 = -r3;
      o[0][j] = r7;
      o[1][j] = r10;
      o[2][j] = 0.0f;
      o[3][j] = r11;
      o[4][j] = r12;
    }
  }
};

const int32_t kProgram49Words[] = {9, 2, 13, 5, 6, 5, 1, 3, 0, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 1065353216, 0, 5, 11, 2, 9, 0, 1, 12, 9, 11, 0, 0, 11, 4, 5, 0, 2, 13, 3, 11, 0, 0, 11, 13, 6, 0, 2, 14, 12, 11, 0, 2, 12, 14, 7, 0, 15, 11, 0, 1, 12, 19, 12, 14, 0, 0, 2, 15, 0, 7, 0, 15, 16, 12, 1, 15, 2, 12, 14, 8, 0, 19, 15, 13, 0, 0, 11, 16, 10, 12, 15};

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
      const float i7 = s[7][j];
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float r0 = Min(i2, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i4 + i5;
      const float r3 = i3 * r2 + i6;
      const float r4 = r1 * r3;
      const float r5 = r4 * i7;
      const float r6 = i0 * i1 + r5;
      const float r7 = -r4;
      const float r8 = i0 * i7;
      const float r9 = r7 * i1 + r8;
      const float r10 = Truth(i2 > 1.0f);
      const float r11 = i9 * i1;
      const float r12 = i7 * i8 - r11;
      const float r13 = i10 * i11 + r12;
      const float r14 = r3 * r13;
      const float r15 = -r14;
      const float r16 = r10 != 0.0f ? 0.0f : r15;
      const float r17 = r4 * i11;
      o[0][j] = r6;
      o[1][j] = r9;
      o[2][j] = r16;
      o[3][j] = r17;
    }
  }
};

const int32_t kProgram50Words[] = {12, 2, 18, 4, 7, 5, 1, 3, 0, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 9, 0, 9, 2, 9, 1, 3, 2, 1065353216, 0, 5, 14, 2, 12, 0, 1, 15, 12, 14, 0, 0, 14, 4, 5, 0, 15, 16, 3, 14, 6, 2, 14, 15, 16, 0, 2, 15, 14, 7, 0, 15, 17, 0, 1, 15, 19, 15, 14, 0, 0, 2, 18, 0, 7, 0, 15, 19, 15, 1, 18, 8, 15, 2, 12, 0, 2, 18, 9, 1, 0, 16, 20, 7, 8, 18, 15, 18, 10, 11, 20, 2, 20, 16, 18, 0, 19, 16, 20, 0, 0, 14, 18, 15, 13, 16, 2, 20, 14, 11, 0, 17, 19, 18, 20};

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
      const float r0 = Min(i2, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i4 + i5;
      const float r3 = i3 * r2;
      const float r4 = r3 + i6;
      const float r5 = r1 * r4;
      const float r6 = r5 * i7;
      const float r7 = i0 * i1 + r6;
      const float r8 = -r5;
      const float r9 = i0 * i7;
      const float r10 = r8 * i1 + r9;
      const float r11 = Truth(i2 > 1.0f);
      const float r12 = i9 * i1;
      const float r13 = i7 * i8 - r12;
      const float r14 = i10 * i11 + r13;
      const float r15 = r4 * r14;
      const float r16 = -r15;
      const float r17 = r11 != 0.0f ? 0.0f : r16;
      const float r18 = r5 * i11;
      const float r19 = r5 * i10;
      const float r20 = 2.0f * r19;
      const float r21 = r5 * i8;
      const float r22 = i9 * i0 + r21;
      const float r23 = i0 * i8;
      const float r24 = r8 * i9 + r23;
      const float r25 = i13 * r24;
      const float r26 = r22 * i12 + r25;
      const float r27 = r26 * i14;
      const float r28 = -r27;
      const float r29 = r28 * i15;
      const float r30 = r22 * i14;
      const float r31 = -r30;
      const float r32 = r24 * i14;
      const float r33 = i12 * r32;
      const float r34 = r31 * i13 + r33;
      const float r35 = r34 * i17;
      const float r36 = i16 * r35 + r29;
      const float r37 = -r29;
      const float r38 = i16 * r34;
      const float r39 = -r3;
      o[0][j] = r7;
      o[1][j] = r10;
      o[2][j] = r17;
      o[3][j] = r18;
      o[4][j] = r20;
      o[5][j] = r36;
      o[6][j] = r37;
      o[7][j] = r38;
      o[8][j] = r39;
    }
  }
};

const int32_t kProgram51Words[] = {18, 3, 40, 9, 10, 5, 1, 3, 0, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 9, 0, 9, 2, 9, 1, 3, 2, 3, 3, 3, 4, 3, 5, 3, 6, 3, 7, 2, 3, 1065353216, 0, 1073741824, 5, 21, 2, 18, 0, 1, 22, 18, 21, 0, 0, 21, 4, 5, 0, 2, 23, 3, 21, 0, 0, 21, 23, 6, 0, 2, 24, 22, 21, 0, 2, 22, 24, 7, 0, 15, 25, 0, 1, 22, 19, 22, 24, 0, 0, 2, 26, 0, 7, 0, 15, 27, 22, 1, 26, 8, 26, 2, 18, 0, 2, 28, 9, 1, 0, 16, 29, 7, 8, 28, 15, 28, 10, 11, 29, 2, 29, 21, 28, 0, 19, 21, 29, 0, 0, 14, 28, 26, 19, 21, 2, 29, 24, 11, 0, 2, 26, 24, 10, 0, 2, 21, 20, 26, 0, 2, 26, 24, 8, 0, 15, 24, 9, 0, 26, 2, 26, 0, 8, 0, 15, 30, 22, 9, 26, 2, 22, 13, 30, 0, 15, 26, 24, 12, 22, 2, 22, 26, 14, 0, 19, 26, 22, 0, 0, 2, 22, 26, 15, 0, 2, 26, 24, 14, 0, 19, 24, 26, 0, 0, 2, 26, 30, 14, 0, 2, 30, 12, 26, 0, 15, 26, 24, 13, 30, 2, 24, 26, 17, 0, 15, 30, 16, 24, 22, 19, 24, 22, 0, 0, 2, 22, 16, 26, 0, 19, 26, 23, 0, 0, 25, 27, 28, 29, 21, 30, 24, 22, 26};

}  // namespace

extern const CompiledProgram kCsilif[52];
const CompiledProgram kCsilif[52] = {
    {kProgram0Words, 99, RunOnWide<Program0>},
    {kProgram1Words, 77, RunOnWide<Program1>},
    {kProgram2Words, 104, RunOnWide<Program2>},
    {kProgram3Words, 204, RunOnWide<Program3>},
    {kProgram4Words, 33, RunOnWide<Program4>},
    {kProgram5Words, 218, RunOnWide<Program5>},
    {kProgram6Words, 53, RunOnWide<Program6>},
    {kProgram7Words, 90, RunOnWide<Program7>},
    {kProgram8Words, 86, RunOnWide<Program8>},
    {kProgram9Words, 92, RunOnWide<Program9>},
    {kProgram10Words, 66, RunOnWide<Program10>},
    {kProgram11Words, 91, RunOnWide<Program11>},
    {kProgram12Words, 186, RunOnWide<Program12>},
    {kProgram13Words, 24, RunOnWide<Program13>},
    {kProgram14Words, 200, RunOnWide<Program14>},
    {kProgram15Words, 44, RunOnWide<Program15>},
    {kProgram16Words, 77, RunOnWide<Program16>},
    {kProgram17Words, 98, RunOnWide<Program17>},
    {kProgram18Words, 200, RunOnWide<Program18>},
    {kProgram19Words, 214, RunOnWide<Program19>},
    {kProgram20Words, 84, RunOnWide<Program20>},
    {kProgram21Words, 99, RunOnWide<Program21>},
    {kProgram22Words, 93, RunOnWide<Program22>},
    {kProgram23Words, 188, RunOnWide<Program23>},
    {kProgram24Words, 202, RunOnWide<Program24>},
    {kProgram25Words, 53, RunOnWide<Program25>},
    {kProgram26Words, 79, RunOnWide<Program26>},
    {kProgram27Words, 72, RunOnWide<Program27>},
    {kProgram28Words, 99, RunOnWide<Program28>},
    {kProgram29Words, 194, RunOnWide<Program29>},
    {kProgram30Words, 208, RunOnWide<Program30>},
    {kProgram31Words, 85, RunOnWide<Program31>},
    {kProgram32Words, 109, RunOnWide<Program32>},
    {kProgram33Words, 84, RunOnWide<Program33>},
    {kProgram34Words, 109, RunOnWide<Program34>},
    {kProgram35Words, 209, RunOnWide<Program35>},
    {kProgram36Words, 223, RunOnWide<Program36>},
    {kProgram37Words, 62, RunOnWide<Program37>},
    {kProgram38Words, 95, RunOnWide<Program38>},
    {kProgram39Words, 106, RunOnWide<Program39>},
    {kProgram40Words, 131, RunOnWide<Program40>},
    {kProgram41Words, 229, RunOnWide<Program41>},
    {kProgram42Words, 243, RunOnWide<Program42>},
    {kProgram43Words, 117, RunOnWide<Program43>},
    {kProgram44Words, 109, RunOnWide<Program44>},
    {kProgram45Words, 84, RunOnWide<Program45>},
    {kProgram46Words, 109, RunOnWide<Program46>},
    {kProgram47Words, 204, RunOnWide<Program47>},
    {kProgram48Words, 218, RunOnWide<Program48>},
    {kProgram49Words, 95, RunOnWide<Program49>},
    {kProgram50Words, 125, RunOnWide<Program50>},
    {kProgram51Words, 253, RunOnWide<Program51>},
};

}  // namespace spikejax

// Written by generate.py: programs of `alpha_lif`.
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
      const float r0 = Min(i3, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 * r1;
      const float r3 = i1 * r2 - i4;
      const float r4 = r1 * i6;
      const float r5 = i5 * r4 + i4;
      const float r6 = r3 + r5;
      const float r7 = i0 * r6;
      const float r8 = r7 - i7;
      const float r9 = std::fabs(r8);
      const float r10 = Truth(r9 >= i8);
      const float r11 = 1.0f - r9 * i9;
      const float r12 = r11 * i10;
      const float r13 = r10 != 0.0f ? 0.0f : r12;
      const float r14 = Truth(r8 > 0.0f);
      o[0][j] = r8;
      o[1][j] = r13;
      o[2][j] = r5;
      o[3][j] = r3;
      o[4][j] = r7;
      o[5][j] = r14;
    }
  }
};

const int32_t kProgram0Words[] = {11, 2, 15, 6, 7, 3, 0, 2, 1, 0, 1, 0, 3, 1, 0, 2, 0, 0, 0, 2, 2, 2, 4, 3, 1, 3, 2, 1065353216, 0, 5, 13, 3, 11, 0, 1, 14, 11, 13, 0, 2, 13, 2, 14, 0, 16, 15, 1, 13, 4, 2, 13, 14, 6, 0, 15, 14, 5, 13, 4, 0, 13, 15, 14, 0, 2, 16, 0, 13, 0, 1, 13, 16, 7, 0, 20, 17, 13, 0, 0, 9, 18, 17, 8, 0, 17, 19, 17, 9, 11, 2, 17, 19, 10, 0, 14, 19, 18, 12, 17, 18, 18, 13, 0, 0, 13, 19, 14, 15, 16, 18};

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
      const float i9 = s[9][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0 + i4;
      const float r2 = i0 * r1;
      const float r3 = r2 + i5;
      const float r4 = r3 * i6;
      const float r5 = Min(i7, 1.0f);
      const float r6 = 1.0f - r5;
      const float r7 = r4 * r6;
      const float r8 = r2 + i9;
      const float r9 = i8 * r8;
      const float r10 = r6 * r9;
      const float r11 = r3 - r8;
      o[0][j] = r7;
      o[1][j] = r10;
      o[2][j] = 0.0f;
      o[3][j] = 0.0f;
      o[4][j] = r11;
    }
  }
};

const int32_t kProgram1Words[] = {10, 2, 12, 5, 6, 3, 0, 7, 0, 5, 3, 6, 0, 5, 2, 5, 0, 2, 0, 8, 3, 2, 1, 5, 1, 1065353216, 0, 0, 12, 2, 3, 0, 15, 13, 1, 12, 4, 2, 12, 0, 13, 0, 0, 13, 12, 5, 0, 2, 14, 13, 6, 0, 5, 15, 7, 10, 0, 1, 16, 10, 15, 0, 2, 15, 14, 16, 0, 0, 14, 12, 9, 0, 2, 12, 8, 14, 0, 2, 17, 16, 12, 0, 1, 16, 13, 14, 0, 15, 17, 11, 11, 16};

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
      const float r4 = r3 + i5;
      const float r5 = r4 * i6;
      const float r6 = Min(i7, 1.0f);
      const float r7 = 1.0f - r6;
      const float r8 = r5 * r7;
      const float r9 = r3 + i9;
      const float r10 = i8 * r9;
      const float r11 = r7 * r10;
      const float r12 = r4 - r9;
      const float r13 = i10 * r7;
      const float r14 = i8 * r13 - i11;
      const float r15 = r7 * i12;
      const float r16 = i6 * r15 + i11;
      const float r17 = r14 + r16;
      const float r18 = r17 * r2;
      const float r19 = r18 / i13;
      const float r20 = i14 * r18;
      const float r21 = r20 * i15;
      const float r22 = r19 + r21;
      const float r23 = r22 / i6;
      const float r24 = r4 * r15 + r23;
      const float r25 = -r21;
      const float r26 = r25 / i8;
      const float r27 = r13 * r9 + r26;
      const float r28 = -r1;
      o[0][j] = r8;
      o[1][j] = r11;
      o[2][j] = 0.0f;
      o[3][j] = 0.0f;
      o[4][j] = r12;
      o[5][j] = r24;
      o[6][j] = r27;
      o[7][j] = r28;
    }
  }
};

const int32_t kProgram2Words[] = {16, 2, 29, 8, 12, 3, 0, 7, 0, 5, 3, 6, 0, 5, 2, 5, 0, 2, 0, 8, 3, 2, 1, 5, 1, 9, 2, 9, 0, 9, 1, 3, 1, 3, 2, 3, 3, 1065353216, 0, 0, 18, 2, 3, 0, 2, 19, 1, 18, 0, 0, 18, 19, 4, 0, 2, 20, 0, 18, 0, 0, 21, 20, 5, 0, 2, 22, 21, 6, 0, 5, 23, 7, 16, 0, 1, 24, 16, 23, 0, 2, 23, 22, 24, 0, 0, 22, 20, 9, 0, 2, 20, 8, 22, 0, 2, 25, 24, 20, 0, 1, 20, 21, 22, 0, 2, 26, 10, 24, 0, 16, 27, 8, 26, 11, 2, 28, 24, 12, 0, 15, 24, 6, 28, 11, 0, 29, 27, 24, 0, 2, 27, 29, 18, 0, 3, 24, 27, 13, 0, 2, 29, 14, 27, 0, 2, 18, 29, 15, 0, 0, 27, 24, 18, 0, 3, 29, 27, 6, 0, 15, 24, 21, 28, 29, 19, 27, 18, 0, 0, 3, 21, 27, 8, 0, 15, 28, 26, 22, 21, 19, 29, 19, 0, 0, 23, 25, 17, 17, 20, 24, 28, 29};

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
      const float r0 = Min(i2, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i3;
      const float r3 = i1 * r2 + i0;
      const float r4 = i5 * r1;
      const float r5 = i4 * r4 - i0;
      o[0][j] = r3;
      o[1][j] = r5;
    }
  }
};

const int32_t kProgram3Words[] = {6, 1, 6, 2, 3, 9, 0, 2, 0, 8, 3, 0, 0, 2, 1, 0, 1, 1065353216, 5, 7, 2, 6, 0, 1, 8, 6, 7, 0, 2, 7, 8, 3, 0, 15, 9, 1, 7, 0, 2, 7, 5, 8, 0, 16, 8, 4, 7, 0, 9, 8};

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
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = r3 + i5;
      const float r5 = r4 * i6;
      const float r6 = Min(i7, 1.0f);
      const float r7 = 1.0f - r6;
      const float r8 = r5 * r7;
      const float r9 = r3 + i9;
      const float r10 = i8 * r9;
      const float r11 = r7 * r10;
      const float r12 = r4 - r9;
      const float r13 = -r1;
      o[0][j] = r8;
      o[1][j] = r11;
      o[2][j] = 0.0f;
      o[3][j] = 0.0f;
      o[4][j] = r12;
      o[5][j] = r13;
    }
  }
};

const int32_t kProgram4Words[] = {10, 2, 14, 6, 7, 3, 0, 7, 0, 5, 3, 6, 0, 5, 2, 5, 0, 2, 0, 8, 3, 2, 1, 5, 1, 1065353216, 0, 0, 12, 2, 3, 0, 2, 13, 1, 12, 0, 0, 12, 13, 4, 0, 2, 14, 0, 12, 0, 0, 12, 14, 5, 0, 2, 15, 12, 6, 0, 5, 16, 7, 10, 0, 1, 17, 10, 16, 0, 2, 16, 15, 17, 0, 0, 15, 14, 9, 0, 2, 14, 8, 15, 0, 2, 18, 17, 14, 0, 1, 17, 12, 15, 0, 19, 14, 13, 0, 0, 16, 18, 11, 11, 17, 14};

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
      const float r0 = Min(i3, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 * r1;
      const float r3 = i1 * r2 - i4;
      const float r4 = r1 * i6;
      const float r5 = i5 * r4 + i4;
      const float r6 = r3 + r5;
      const float r7 = i0 * r6;
      const float r8 = r7 - i7;
      const float r9 = std::fabs(r8);
      const float r10 = Truth(r9 >= i8);
      const float r11 = r10 != 0.0f ? 0.0f : i9;
      const float r12 = Truth(r8 > 0.0f);
      o[0][j] = r8;
      o[1][j] = r11;
      o[2][j] = r5;
      o[3][j] = r3;
      o[4][j] = r7;
      o[5][j] = r12;
    }
  }
};

const int32_t kProgram5Words[] = {10, 2, 13, 6, 6, 3, 0, 2, 1, 0, 1, 0, 3, 1, 0, 2, 0, 0, 0, 2, 2, 2, 4, 3, 1, 1065353216, 0, 5, 12, 3, 10, 0, 1, 13, 10, 12, 0, 2, 12, 2, 13, 0, 16, 14, 1, 12, 4, 2, 12, 13, 6, 0, 15, 13, 5, 12, 4, 0, 12, 14, 13, 0, 2, 15, 0, 12, 0, 1, 12, 15, 7, 0, 20, 16, 12, 0, 0, 9, 17, 16, 8, 0, 14, 16, 17, 11, 9, 18, 17, 12, 0, 0, 12, 16, 13, 14, 15, 17};

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
      const float r0 = i1 * i2 - i3;
      const float r1 = i4 * i5 + i3;
      const float r2 = r0 + r1;
      const float r3 = i0 * r2;
      const float r4 = r3 - i6;
      const float r5 = std::fabs(r4);
      const float r6 = Truth(r5 >= i7);
      const float r7 = 1.0f - r5 * i8;
      const float r8 = r7 * i9;
      const float r9 = r6 != 0.0f ? 0.0f : r8;
      const float r10 = Truth(r4 > 0.0f);
      o[0][j] = r4;
      o[1][j] = r9;
      o[2][j] = r1;
      o[3][j] = r0;
      o[4][j] = r3;
      o[5][j] = r10;
    }
  }
};

const int32_t kProgram6Words[] = {10, 2, 11, 6, 7, 3, 0, 0, 1, 2, 1, 1, 0, 2, 0, 0, 0, 2, 2, 2, 4, 3, 1, 3, 2, 0, 1065353216, 16, 12, 1, 2, 3, 15, 13, 4, 5, 3, 0, 14, 12, 13, 0, 2, 15, 0, 14, 0, 1, 14, 15, 6, 0, 20, 16, 14, 0, 0, 9, 17, 16, 7, 0, 17, 18, 16, 8, 11, 2, 16, 18, 9, 0, 14, 18, 17, 10, 16, 18, 17, 14, 0, 0, 14, 18, 13, 12, 15, 17};

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
      const float r0 = i2 + i3;
      const float r1 = i1 * r0 + i4;
      const float r2 = i0 * r1;
      const float r3 = r2 + i5;
      const float r4 = r3 * i6;
      const float r5 = r2 + i8;
      const float r6 = i7 * r5;
      const float r7 = r3 - r5;
      o[0][j] = r4;
      o[1][j] = r6;
      o[2][j] = 0.0f;
      o[3][j] = 0.0f;
      o[4][j] = r7;
    }
  }
};

const int32_t kProgram7Words[] = {9, 1, 8, 5, 5, 3, 0, 7, 0, 5, 3, 6, 0, 5, 2, 5, 0, 2, 0, 2, 1, 5, 1, 0, 0, 10, 2, 3, 0, 15, 11, 1, 10, 4, 2, 10, 0, 11, 0, 0, 11, 10, 5, 0, 2, 12, 11, 6, 0, 0, 13, 10, 8, 0, 2, 10, 7, 13, 0, 1, 14, 11, 13, 0, 12, 10, 9, 9, 14};

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
      const float i14 = s[14][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = r3 + i5;
      const float r5 = r4 * i6;
      const float r6 = r3 + i8;
      const float r7 = i7 * r6;
      const float r8 = r4 - r6;
      const float r9 = i10 * i7 - i11;
      const float r10 = i6 * i12 + i11;
      const float r11 = r9 + r10;
      const float r12 = r2 * r11;
      const float r13 = i9 * r12;
      const float r14 = r13 * i13;
      const float r15 = r12 / i14;
      const float r16 = r14 + r15;
      const float r17 = r16 / i6;
      const float r18 = r4 * i12 + r17;
      const float r19 = -r14;
      const float r20 = r19 / i7;
      const float r21 = i10 * r6 + r20;
      const float r22 = -r1;
      o[0][j] = r5;
      o[1][j] = r7;
      o[2][j] = 0.0f;
      o[3][j] = 0.0f;
      o[4][j] = r8;
      o[5][j] = r18;
      o[6][j] = r21;
      o[7][j] = r22;
    }
  }
};

const int32_t kProgram8Words[] = {15, 1, 23, 8, 10, 3, 0, 7, 0, 5, 3, 6, 0, 5, 2, 5, 0, 2, 0, 2, 1, 5, 1, 3, 1, 9, 2, 9, 0, 9, 1, 3, 2, 3, 3, 0, 0, 16, 2, 3, 0, 2, 17, 1, 16, 0, 0, 16, 17, 4, 0, 2, 18, 0, 16, 0, 0, 19, 18, 5, 0, 2, 20, 19, 6, 0, 0, 21, 18, 8, 0, 2, 18, 7, 21, 0, 1, 22, 19, 21, 0, 16, 23, 10, 7, 11, 15, 24, 6, 12, 11, 0, 25, 23, 24, 0, 2, 23, 16, 25, 0, 2, 24, 9, 23, 0, 2, 16, 24, 13, 0, 3, 25, 23, 14, 0, 0, 24, 16, 25, 0, 3, 23, 24, 6, 0, 15, 25, 19, 12, 23, 19, 24, 16, 0, 0, 3, 19, 24, 7, 0, 15, 23, 10, 21, 19, 19, 16, 17, 0, 0, 20, 18, 15, 15, 22, 25, 23, 16};

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
      const float r0 = i1 * i2 + i0;
      const float r1 = i3 * i4 - i0;
      o[0][j] = r0;
      o[1][j] = r1;
    }
  }
};

const int32_t kProgram9Words[] = {5, 0, 2, 2, 2, 9, 0, 2, 0, 0, 0, 0, 1, 2, 1, 15, 5, 1, 2, 0, 16, 6, 3, 4, 0, 5, 6};

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
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = r3 + i5;
      const float r5 = r4 * i6;
      const float r6 = r3 + i8;
      const float r7 = i7 * r6;
      const float r8 = r4 - r6;
      const float r9 = -r1;
      o[0][j] = r5;
      o[1][j] = r7;
      o[2][j] = 0.0f;
      o[3][j] = 0.0f;
      o[4][j] = r8;
      o[5][j] = r9;
    }
  }
};

const int32_t kProgram10Words[] = {9, 1, 10, 6, 6, 3, 0, 7, 0, 5, 3, 6, 0, 5, 2, 5, 0, 2, 0, 2, 1, 5, 1, 0, 0, 10, 2, 3, 0, 2, 11, 1, 10, 0, 0, 10, 11, 4, 0, 2, 12, 0, 10, 0, 0, 10, 12, 5, 0, 2, 13, 10, 6, 0, 0, 14, 12, 8, 0, 2, 12, 7, 14, 0, 1, 15, 10, 14, 0, 19, 10, 11, 0, 0, 13, 12, 9, 9, 15, 10};

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
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float r0 = i1 - i2 * i3;
      const float r1 = r0 * i4 + i5;
      const float r2 = i6 - i6 * i3;
      const float r3 = r2 * i7 - i5;
      const float r4 = r1 + r3;
      const float r5 = i0 * r4;
      const float r6 = r5 - i2;
      const float r7 = std::fabs(r6);
      const float r8 = Truth(r7 >= i8);
      const float r9 = 1.0f - r7 * i9;
      const float r10 = r9 * i10;
      const float r11 = r8 != 0.0f ? 0.0f : r10;
      const float r12 = Truth(r6 > 0.0f);
      o[0][j] = r6;
      o[1][j] = r11;
      o[2][j] = r1;
      o[3][j] = r3;
      o[4][j] = r5;
      o[5][j] = r12;
    }
  }
};

const int32_t kProgram11Words[] = {11, 2, 13, 6, 7, 3, 0, 0, 0, 2, 2, 0, 3, 2, 0, 1, 0, 0, 1, 2, 1, 2, 4, 3, 1, 3, 2, 0, 1065353216, 17, 13, 2, 3, 1, 15, 14, 13, 4, 5, 17, 13, 6, 3, 6, 16, 15, 13, 7, 5, 0, 13, 14, 15, 0, 2, 16, 0, 13, 0, 1, 13, 16, 2, 0, 20, 17, 13, 0, 0, 9, 18, 17, 8, 0, 17, 19, 17, 9, 12, 2, 17, 19, 10, 0, 14, 19, 18, 11, 17, 18, 18, 13, 0, 0, 13, 19, 14, 15, 16, 18};

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
      const float r0 = i2 + i3;
      const float r1 = i1 * r0 + i4;
      const float r2 = i0 * r1;
      const float r3 = r2 + i5;
      const float r4 = r3 * i6;
      const float r5 = r2 + i8;
      const float r6 = i7 * r5;
      const float r7 = -r6;
      const float r8 = r7 * i9 + r6;
      const float r9 = r3 - r5;
      o[0][j] = r4;
      o[1][j] = r8;
      o[2][j] = 0.0f;
      o[3][j] = 0.0f;
      o[4][j] = r9;
    }
  }
};

const int32_t kProgram12Words[] = {10, 1, 10, 5, 6, 3, 0, 7, 0, 5, 3, 6, 0, 5, 2, 5, 0, 2, 0, 2, 1, 5, 1, 8, 3, 0, 0, 11, 2, 3, 0, 15, 12, 1, 11, 4, 2, 11, 0, 12, 0, 0, 12, 11, 5, 0, 2, 13, 12, 6, 0, 0, 14, 11, 8, 0, 2, 11, 7, 14, 0, 19, 15, 11, 0, 0, 15, 16, 15, 9, 11, 1, 15, 12, 14, 0, 13, 16, 10, 10, 15};

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
      const float i16 = s[16][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = r3 + i5;
      const float r5 = r4 * i6;
      const float r6 = r3 + i8;
      const float r7 = i7 * r6;
      const float r8 = -r7;
      const float r9 = r8 * i9 + r7;
      const float r10 = r4 - r6;
      const float r11 = i10 - i11 * i9;
      const float r12 = r11 * i6 + i12;
      const float r13 = i13 - i13 * i9;
      const float r14 = r13 * i7 - i12;
      const float r15 = r12 + r14;
      const float r16 = r2 * r15;
      const float r17 = r16 / i14;
      const float r18 = i15 * r16;
      const float r19 = r18 * i16;
      const float r20 = r17 + r19;
      const float r21 = r20 / i6;
      const float r22 = r4 * r11 + r21;
      const float r23 = -r19;
      const float r24 = r23 / i7;
      const float r25 = r13 * r6 + r24;
      const float r26 = -r5;
      const float r27 = r26 * i9 - r1;
      o[0][j] = r5;
      o[1][j] = r9;
      o[2][j] = 0.0f;
      o[3][j] = 0.0f;
      o[4][j] = r10;
      o[5][j] = r22;
      o[6][j] = r25;
      o[7][j] = r27;
    }
  }
};

const int32_t kProgram13Words[] = {17, 1, 28, 8, 12, 3, 0, 7, 0, 5, 3, 6, 0, 5, 2, 5, 0, 2, 0, 2, 1, 5, 1, 8, 3, 9, 1, 2, 2, 9, 0, 9, 2, 3, 1, 3, 2, 3, 3, 0, 0, 18, 2, 3, 0, 2, 19, 1, 18, 0, 0, 18, 19, 4, 0, 2, 20, 0, 18, 0, 0, 21, 20, 5, 0, 2, 22, 21, 6, 0, 0, 23, 20, 8, 0, 2, 20, 7, 23, 0, 19, 24, 20, 0, 0, 15, 25, 24, 9, 20, 1, 24, 21, 23, 0, 17, 20, 11, 9, 10, 15, 26, 20, 6, 12, 17, 27, 13, 9, 13, 16, 28, 27, 7, 12, 0, 29, 26, 28, 0, 2, 26, 18, 29, 0, 3, 28, 26, 14, 0, 2, 18, 15, 26, 0, 2, 29, 18, 16, 0, 0, 26, 28, 29, 0, 3, 18, 26, 6, 0, 15, 28, 21, 20, 18, 19, 26, 29, 0, 0, 3, 21, 26, 7, 0, 15, 20, 27, 23, 21, 19, 18, 22, 0, 0, 16, 29, 18, 9, 19, 22, 25, 17, 17, 24, 28, 20, 29};

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
      const float r0 = i0 - i1 * i2;
      const float r1 = r0 * i3 + i4;
      const float r2 = i5 - i5 * i2;
      const float r3 = r2 * i6 - i4;
      o[0][j] = r1;
      o[1][j] = r3;
    }
  }
};

const int32_t kProgram14Words[] = {7, 0, 4, 2, 3, 0, 0, 2, 2, 8, 3, 2, 0, 9, 0, 0, 1, 2, 1, 17, 7, 1, 2, 0, 15, 8, 7, 3, 4, 17, 7, 5, 2, 5, 16, 9, 7, 6, 4, 8, 9};

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
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = r3 + i5;
      const float r5 = r4 * i6;
      const float r6 = r3 + i8;
      const float r7 = i7 * r6;
      const float r8 = -r7;
      const float r9 = r8 * i9 + r7;
      const float r10 = r4 - r6;
      const float r11 = -r5;
      const float r12 = r11 * i9 - r1;
      o[0][j] = r5;
      o[1][j] = r9;
      o[2][j] = 0.0f;
      o[3][j] = 0.0f;
      o[4][j] = r10;
      o[5][j] = r12;
    }
  }
};

const int32_t kProgram15Words[] = {10, 1, 13, 6, 7, 3, 0, 7, 0, 5, 3, 6, 0, 5, 2, 5, 0, 2, 0, 2, 1, 5, 1, 8, 3, 0, 0, 11, 2, 3, 0, 2, 12, 1, 11, 0, 0, 11, 12, 4, 0, 2, 13, 0, 11, 0, 0, 11, 13, 5, 0, 2, 14, 11, 6, 0, 0, 15, 13, 8, 0, 2, 13, 7, 15, 0, 19, 16, 13, 0, 0, 15, 17, 16, 9, 13, 1, 16, 11, 15, 0, 19, 13, 14, 0, 0, 16, 11, 13, 9, 12, 14, 17, 10, 10, 16, 11};

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
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0 + i4;
      const float r2 = i0 * r1;
      const float r3 = r2 + i5;
      const float r4 = r3 * i6;
      const float r5 = r2 + i8;
      const float r6 = i7 * r5;
      const float r7 = -r6;
      const float r8 = r7 * i9 + r6;
      const float r9 = -r4;
      const float r10 = i11 * r7;
      const float r11 = i10 * r9 + r10;
      const float r12 = r3 - r5;
      o[0][j] = r4;
      o[1][j] = r8;
      o[2][j] = 0.0f;
      o[3][j] = r11;
      o[4][j] = r12;
    }
  }
};

const int32_t kProgram16Words[] = {12, 1, 13, 5, 7, 3, 0, 7, 0, 5, 3, 6, 0, 5, 2, 5, 0, 2, 0, 2, 1, 5, 1, 8, 3, 2, 2, 9, 0, 0, 0, 13, 2, 3, 0, 15, 14, 1, 13, 4, 2, 13, 0, 14, 0, 0, 14, 13, 5, 0, 2, 15, 14, 6, 0, 0, 16, 13, 8, 0, 2, 13, 7, 16, 0, 19, 17, 13, 0, 0, 15, 18, 17, 9, 13, 19, 13, 15, 0, 0, 2, 19, 11, 17, 0, 15, 17, 10, 13, 19, 1, 13, 14, 16, 0, 15, 18, 12, 17, 13};

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
      const float i15 = s[15][j];
      const float i16 = s[16][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = r3 + i5;
      const float r5 = r4 * i6;
      const float r6 = r3 + i8;
      const float r7 = i7 * r6;
      const float r8 = -r7;
      const float r9 = r8 * i9 + r7;
      const float r10 = -r5;
      const float r11 = i11 * r8;
      const float r12 = i10 * r10 + r11;
      const float r13 = r4 - r6;
      const float r14 = i12 - i10 * i9;
      const float r15 = r14 * i6 + i13;
      const float r16 = i11 - i11 * i9;
      const float r17 = r16 * i7 - i13;
      const float r18 = r15 + r17;
      const float r19 = r2 * r18;
      const float r20 = r19 / i14;
      const float r21 = i15 * r19;
      const float r22 = r21 * i16;
      const float r23 = r20 + r22;
      const float r24 = r23 / i6;
      const float r25 = r4 * r14 + r24;
      const float r26 = -r22;
      const float r27 = r26 / i7;
      const float r28 = r16 * r6 + r27;
      const float r29 = r10 * i9 - r1;
      o[0][j] = r5;
      o[1][j] = r9;
      o[2][j] = 0.0f;
      o[3][j] = r12;
      o[4][j] = r13;
      o[5][j] = r25;
      o[6][j] = r28;
      o[7][j] = r29;
    }
  }
};

const int32_t kProgram17Words[] = {17, 1, 30, 8, 14, 3, 0, 7, 0, 5, 3, 6, 0, 5, 2, 5, 0, 2, 0, 2, 1, 5, 1, 8, 3, 2, 2, 9, 2, 9, 1, 9, 0, 3, 1, 3, 2, 3, 3, 0, 0, 18, 2, 3, 0, 2, 19, 1, 18, 0, 0, 18, 19, 4, 0, 2, 20, 0, 18, 0, 0, 21, 20, 5, 0, 2, 22, 21, 6, 0, 0, 23, 20, 8, 0, 2, 20, 7, 23, 0, 19, 24, 20, 0, 0, 15, 25, 24, 9, 20, 19, 20, 22, 0, 0, 2, 26, 11, 24, 0, 15, 24, 10, 20, 26, 1, 26, 21, 23, 0, 17, 27, 10, 9, 12, 15, 28, 27, 6, 13, 17, 29, 11, 9, 11, 16, 30, 29, 7, 13, 0, 31, 28, 30, 0, 2, 28, 18, 31, 0, 3, 30, 28, 14, 0, 2, 18, 15, 28, 0, 2, 31, 18, 16, 0, 0, 28, 30, 31, 0, 3, 18, 28, 6, 0, 15, 30, 21, 27, 18, 19, 28, 31, 0, 0, 3, 21, 28, 7, 0, 15, 27, 29, 23, 21, 16, 18, 20, 9, 19, 22, 25, 17, 24, 26, 30, 27, 18};

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
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = r3 + i5;
      const float r5 = r4 * i6;
      const float r6 = r3 + i8;
      const float r7 = i7 * r6;
      const float r8 = -r7;
      const float r9 = r8 * i9 + r7;
      const float r10 = -r5;
      const float r11 = i11 * r8;
      const float r12 = i10 * r10 + r11;
      const float r13 = r4 - r6;
      const float r14 = r10 * i9 - r1;
      o[0][j] = r5;
      o[1][j] = r9;
      o[2][j] = 0.0f;
      o[3][j] = r12;
      o[4][j] = r13;
      o[5][j] = r14;
    }
  }
};

const int32_t kProgram18Words[] = {12, 1, 15, 6, 8, 3, 0, 7, 0, 5, 3, 6, 0, 5, 2, 5, 0, 2, 0, 2, 1, 5, 1, 8, 3, 2, 2, 9, 0, 0, 0, 13, 2, 3, 0, 2, 14, 1, 13, 0, 0, 13, 14, 4, 0, 2, 15, 0, 13, 0, 0, 13, 15, 5, 0, 2, 16, 13, 6, 0, 0, 17, 15, 8, 0, 2, 15, 7, 17, 0, 19, 18, 15, 0, 0, 15, 19, 18, 9, 15, 19, 15, 16, 0, 0, 2, 20, 11, 18, 0, 15, 18, 10, 15, 20, 1, 20, 13, 17, 0, 16, 13, 15, 9, 14, 16, 19, 12, 18, 20, 13};

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
      const float r0 = i1 * i2 - i3;
      const float r1 = i4 * i5 + i3;
      const float r2 = r0 + r1;
      const float r3 = -i1;
      const float r4 = r3 * i6;
      const float r5 = i0 * r2 - r4;
      const float r6 = r5 - i7;
      const float r7 = std::fabs(r6);
      const float r8 = Truth(r7 >= i8);
      const float r9 = 1.0f - r7 * i10;
      const float r10 = i9 * r9;
      const float r11 = r8 != 0.0f ? 0.0f : r10;
      const float r12 = r1 - i7 * i6;
      const float r13 = r0 - r0 * i6;
      const float r14 = Truth(r6 > 0.0f);
      o[0][j] = r6;
      o[1][j] = r11;
      o[2][j] = r12;
      o[3][j] = r13;
      o[4][j] = r5;
      o[5][j] = r14;
    }
  }
};

const int32_t kProgram19Words[] = {11, 2, 15, 6, 7, 3, 0, 0, 1, 2, 1, 1, 0, 2, 0, 0, 0, 0, 3, 2, 2, 2, 4, 3, 2, 3, 1, 0, 1065353216, 16, 13, 1, 2, 3, 15, 14, 4, 5, 3, 0, 15, 13, 14, 0, 19, 16, 1, 0, 0, 2, 17, 16, 6, 0, 16, 16, 0, 15, 17, 1, 15, 16, 7, 0, 20, 17, 15, 0, 0, 9, 18, 17, 8, 0, 17, 19, 17, 10, 12, 2, 17, 9, 19, 0, 14, 19, 18, 11, 17, 17, 18, 7, 6, 14, 17, 17, 13, 6, 13, 18, 14, 15, 0, 0, 15, 19, 18, 17, 16, 14};

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
      const float r0 = i2 + i3;
      const float r1 = i1 * r0 + i4;
      const float r2 = i0 * r1;
      const float r3 = r2 + i5;
      const float r4 = r3 * i6;
      const float r5 = -i8;
      const float r6 = i9 * r5 + i8;
      const float r7 = r2 + r6;
      const float r8 = -r1;
      const float r9 = r8 * i9;
      const float r10 = i7 * r7 - r9;
      const float r11 = r3 - r7;
      o[0][j] = r4;
      o[1][j] = r10;
      o[2][j] = 0.0f;
      o[3][j] = 0.0f;
      o[4][j] = r11;
    }
  }
};

const int32_t kProgram20Words[] = {10, 1, 12, 5, 6, 3, 0, 7, 0, 5, 3, 6, 0, 5, 2, 5, 0, 2, 0, 2, 1, 5, 1, 8, 3, 0, 0, 11, 2, 3, 0, 15, 12, 1, 11, 4, 2, 11, 0, 12, 0, 0, 13, 11, 5, 0, 2, 14, 13, 6, 0, 19, 15, 8, 0, 0, 15, 16, 9, 15, 8, 0, 15, 11, 16, 0, 19, 11, 12, 0, 0, 2, 16, 11, 9, 0, 16, 12, 7, 15, 16, 1, 11, 13, 15, 0, 14, 12, 10, 10, 11};

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
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float i14 = s[14][j];
      const float i15 = s[15][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = r3 + i5;
      const float r5 = r4 * i6;
      const float r6 = -i8;
      const float r7 = i9 * r6 + i8;
      const float r8 = r3 + r7;
      const float r9 = -r2;
      const float r10 = r9 * i9;
      const float r11 = i7 * r8 - r10;
      const float r12 = r4 - r8;
      const float r13 = i11 * i7 - i12;
      const float r14 = i6 * i13 + i12;
      const float r15 = r13 + r14;
      const float r16 = r2 * r15;
      const float r17 = i10 * r16;
      const float r18 = r17 * i14;
      const float r19 = r16 / i15;
      const float r20 = r18 + r19;
      const float r21 = r20 / i6;
      const float r22 = r4 * i13 + r21;
      const float r23 = -r18;
      const float r24 = r23 / i7;
      const float r25 = i11 * r8 + r24;
      const float r26 = -i5;
      const float r27 = r26 * i9 - r1;
      o[0][j] = r5;
      o[1][j] = r11;
      o[2][j] = 0.0f;
      o[3][j] = 0.0f;
      o[4][j] = r12;
      o[5][j] = r22;
      o[6][j] = r25;
      o[7][j] = r27;
    }
  }
};

const int32_t kProgram21Words[] = {16, 1, 28, 8, 10, 3, 0, 7, 0, 5, 3, 6, 0, 5, 2, 5, 0, 2, 0, 2, 1, 5, 1, 8, 3, 3, 1, 9, 2, 9, 0, 9, 1, 3, 2, 3, 3, 0, 0, 17, 2, 3, 0, 2, 18, 1, 17, 0, 0, 17, 18, 4, 0, 2, 19, 0, 17, 0, 0, 20, 19, 5, 0, 2, 21, 20, 6, 0, 19, 22, 8, 0, 0, 15, 23, 9, 22, 8, 0, 22, 19, 23, 0, 19, 19, 17, 0, 0, 2, 23, 19, 9, 0, 16, 19, 7, 22, 23, 1, 23, 20, 22, 0, 16, 24, 11, 7, 12, 15, 25, 6, 13, 12, 0, 26, 24, 25, 0, 2, 24, 17, 26, 0, 2, 25, 10, 24, 0, 2, 17, 25, 14, 0, 3, 26, 24, 15, 0, 0, 25, 17, 26, 0, 3, 24, 25, 6, 0, 15, 26, 20, 13, 24, 19, 25, 17, 0, 0, 3, 20, 25, 7, 0, 15, 24, 11, 22, 20, 19, 17, 5, 0, 0, 16, 25, 17, 9, 18, 21, 19, 16, 16, 23, 26, 24, 25};

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
      const float r0 = i1 * i2 + i0;
      const float r1 = r0 - i3 * i4;
      const float r2 = i5 * i6 - i0;
      const float r3 = r2 - r2 * i4;
      o[0][j] = r1;
      o[1][j] = r3;
    }
  }
};

const int32_t kProgram22Words[] = {7, 0, 4, 2, 3, 9, 0, 2, 0, 0, 0, 2, 2, 8, 3, 0, 1, 2, 1, 15, 7, 1, 2, 0, 17, 8, 3, 4, 7, 16, 7, 5, 6, 0, 17, 9, 7, 4, 7, 8, 9};

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
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = r3 + i5;
      const float r5 = r4 * i6;
      const float r6 = -i8;
      const float r7 = i9 * r6 + i8;
      const float r8 = r3 + r7;
      const float r9 = -r2;
      const float r10 = r9 * i9;
      const float r11 = i7 * r8 - r10;
      const float r12 = r4 - r8;
      const float r13 = -i5;
      const float r14 = r13 * i9 - r1;
      o[0][j] = r5;
      o[1][j] = r11;
      o[2][j] = 0.0f;
      o[3][j] = 0.0f;
      o[4][j] = r12;
      o[5][j] = r14;
    }
  }
};

const int32_t kProgram23Words[] = {10, 1, 15, 6, 7, 3, 0, 7, 0, 5, 3, 6, 0, 5, 2, 5, 0, 2, 0, 2, 1, 5, 1, 8, 3, 0, 0, 11, 2, 3, 0, 2, 12, 1, 11, 0, 0, 11, 12, 4, 0, 2, 13, 0, 11, 0, 0, 14, 13, 5, 0, 2, 15, 14, 6, 0, 19, 16, 8, 0, 0, 15, 17, 9, 16, 8, 0, 16, 13, 17, 0, 19, 13, 11, 0, 0, 2, 17, 13, 9, 0, 16, 11, 7, 16, 17, 1, 13, 14, 16, 0, 19, 17, 5, 0, 0, 16, 14, 17, 9, 12, 15, 11, 10, 10, 13, 14};

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
      const float r0 = i2 + i3;
      const float r1 = i1 * r0 + i4;
      const float r2 = i0 * r1;
      const float r3 = r2 + i5;
      const float r4 = r3 * i6;
      const float r5 = -i8;
      const float r6 = i9 * r5 + i8;
      const float r7 = r2 + r6;
      const float r8 = -r1;
      const float r9 = r8 * i9;
      const float r10 = i7 * r7 - r9;
      const float r11 = i10 * i7 - i11;
      const float r12 = -i10;
      const float r13 = r12 * r8;
      const float r14 = r11 * r5 + r13;
      const float r15 = -i5;
      const float r16 = r15 * i12 + r14;
      const float r17 = r3 - r7;
      o[0][j] = r4;
      o[1][j] = r10;
      o[2][j] = 0.0f;
      o[3][j] = r16;
      o[4][j] = r17;
    }
  }
};

const int32_t kProgram24Words[] = {13, 1, 18, 5, 9, 3, 0, 7, 0, 5, 3, 6, 0, 5, 2, 5, 0, 2, 0, 2, 1, 5, 1, 8, 3, 9, 1, 9, 0, 2, 2, 0, 0, 14, 2, 3, 0, 15, 15, 1, 14, 4, 2, 14, 0, 15, 0, 0, 16, 14, 5, 0, 2, 17, 16, 6, 0, 19, 18, 8, 0, 0, 15, 19, 9, 18, 8, 0, 20, 14, 19, 0, 19, 14, 15, 0, 0, 2, 19, 14, 9, 0, 16, 15, 7, 20, 19, 16, 19, 10, 7, 11, 19, 21, 10, 0, 0, 2, 22, 21, 14, 0, 15, 21, 19, 18, 22, 19, 14, 5, 0, 0, 15, 19, 14, 12, 21, 1, 18, 16, 20, 0, 17, 15, 13, 19, 18};

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
      const float r0 = i0 * i1 - i2;
      const float r1 = r0 - r0 * i3;
      o[0][j] = r1;
    }
  }
};

const int32_t kProgram25Words[] = {4, 0, 2, 1, 2, 0, 0, 2, 1, 9, 0, 8, 3, 16, 4, 0, 1, 2, 17, 5, 4, 3, 4, 5};

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
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float i14 = s[14][j];
      const float i15 = s[15][j];
      const float i16 = s[16][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = r3 + i5;
      const float r5 = r4 * i6;
      const float r6 = -i8;
      const float r7 = i9 * r6 + i8;
      const float r8 = r3 + r7;
      const float r9 = -r2;
      const float r10 = r9 * i9;
      const float r11 = i7 * r8 - r10;
      const float r12 = i10 * i7 - i11;
      const float r13 = -i10;
      const float r14 = r13 * r9;
      const float r15 = r12 * r6 + r14;
      const float r16 = -i5;
      const float r17 = r16 * i12 + r15;
      const float r18 = r4 - r8;
      const float r19 = i6 * i14 + i11;
      const float r20 = r12 + r19;
      const float r21 = r2 * r20;
      const float r22 = i13 * r21;
      const float r23 = r22 * i15;
      const float r24 = r21 / i16;
      const float r25 = r23 + r24;
      const float r26 = r25 / i6;
      const float r27 = r4 * i14 + r26;
      const float r28 = -r23;
      const float r29 = r28 / i7;
      const float r30 = i10 * r8 + r29;
      const float r31 = r16 * i9 - r1;
      o[0][j] = r5;
      o[1][j] = r11;
      o[2][j] = 0.0f;
      o[3][j] = r17;
      o[4][j] = r18;
      o[5][j] = r27;
      o[6][j] = r30;
      o[7][j] = r31;
    }
  }
};

const int32_t kProgram26Words[] = {17, 1, 32, 8, 12, 3, 0, 7, 0, 5, 3, 6, 0, 5, 2, 5, 0, 2, 0, 2, 1, 5, 1, 8, 3, 9, 2, 9, 0, 2, 2, 3, 1, 9, 1, 3, 2, 3, 3, 0, 0, 18, 2, 3, 0, 2, 19, 1, 18, 0, 0, 18, 19, 4, 0, 2, 20, 0, 18, 0, 0, 21, 20, 5, 0, 2, 22, 21, 6, 0, 19, 23, 8, 0, 0, 15, 24, 9, 23, 8, 0, 25, 20, 24, 0, 19, 20, 18, 0, 0, 2, 24, 20, 9, 0, 16, 26, 7, 25, 24, 16, 24, 10, 7, 11, 19, 27, 10, 0, 0, 2, 28, 27, 20, 0, 15, 27, 24, 23, 28, 19, 20, 5, 0, 0, 15, 23, 20, 12, 27, 1, 28, 21, 25, 0, 15, 27, 6, 14, 11, 0, 29, 24, 27, 0, 2, 24, 18, 29, 0, 2, 27, 13, 24, 0, 2, 18, 27, 15, 0, 3, 29, 24, 16, 0, 0, 27, 18, 29, 0, 3, 24, 27, 6, 0, 15, 29, 21, 14, 24, 19, 27, 18, 0, 0, 3, 21, 27, 7, 0, 15, 24, 10, 25, 21, 16, 18, 20, 9, 19, 22, 26, 17, 23, 28, 29, 24, 18};

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
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = r3 + i5;
      const float r5 = r4 * i6;
      const float r6 = -i8;
      const float r7 = i9 * r6 + i8;
      const float r8 = r3 + r7;
      const float r9 = -r2;
      const float r10 = r9 * i9;
      const float r11 = i7 * r8 - r10;
      const float r12 = i10 * i7 - i11;
      const float r13 = -i10;
      const float r14 = r13 * r9;
      const float r15 = r12 * r6 + r14;
      const float r16 = -i5;
      const float r17 = r16 * i12 + r15;
      const float r18 = r4 - r8;
      const float r19 = r16 * i9 - r1;
      o[0][j] = r5;
      o[1][j] = r11;
      o[2][j] = 0.0f;
      o[3][j] = r17;
      o[4][j] = r18;
      o[5][j] = r19;
    }
  }
};

const int32_t kProgram27Words[] = {13, 1, 20, 6, 10, 3, 0, 7, 0, 5, 3, 6, 0, 5, 2, 5, 0, 2, 0, 2, 1, 5, 1, 8, 3, 9, 1, 9, 0, 2, 2, 0, 0, 14, 2, 3, 0, 2, 15, 1, 14, 0, 0, 14, 15, 4, 0, 2, 16, 0, 14, 0, 0, 17, 16, 5, 0, 2, 18, 17, 6, 0, 19, 19, 8, 0, 0, 15, 20, 9, 19, 8, 0, 21, 16, 20, 0, 19, 16, 14, 0, 0, 2, 20, 16, 9, 0, 16, 14, 7, 21, 20, 16, 20, 10, 7, 11, 19, 22, 10, 0, 0, 2, 23, 22, 16, 0, 15, 22, 20, 19, 23, 19, 16, 5, 0, 0, 15, 20, 16, 12, 22, 1, 19, 17, 21, 0, 16, 23, 16, 9, 15, 18, 14, 13, 20, 19, 23};

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
      const float i11 = s[11][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0 + i4;
      const float r2 = i0 * r1;
      const float r3 = r2 + i5;
      const float r4 = r3 * i6;
      const float r5 = Min(i7, 1.0f);
      const float r6 = 1.0f - r5;
      const float r7 = r4 * r6;
      const float r8 = r2 + i9;
      const float r9 = i8 * r8;
      const float r10 = r6 * r9;
      const float r11 = Truth(i7 > 1.0f);
      const float r12 = r4 * i10;
      const float r13 = -r12;
      const float r14 = r11 != 0.0f ? 0.0f : r13;
      const float r15 = i11 * r9;
      const float r16 = -r15;
      const float r17 = r11 != 0.0f ? 0.0f : r16;
      const float r18 = r14 + r17;
      const float r19 = r3 - r8;
      o[0][j] = r7;
      o[1][j] = r10;
      o[2][j] = 0.0f;
      o[3][j] = r18;
      o[4][j] = r19;
    }
  }
};

const int32_t kProgram28Words[] = {12, 2, 20, 5, 8, 3, 0, 7, 0, 5, 3, 6, 0, 5, 2, 5, 0, 2, 0, 8, 3, 2, 1, 5, 1, 9, 0, 9, 1, 1065353216, 0, 0, 14, 2, 3, 0, 15, 15, 1, 14, 4, 2, 14, 0, 15, 0, 0, 15, 14, 5, 0, 2, 16, 15, 6, 0, 5, 17, 7, 12, 0, 1, 18, 12, 17, 0, 2, 17, 16, 18, 0, 0, 19, 14, 9, 0, 2, 14, 8, 19, 0, 2, 20, 18, 14, 0, 8, 18, 7, 12, 0, 2, 21, 16, 10, 0, 19, 16, 21, 0, 0, 14, 21, 18, 13, 16, 2, 16, 11, 14, 0, 19, 14, 16, 0, 0, 14, 16, 18, 13, 14, 0, 18, 21, 16, 0, 1, 14, 15, 19, 0, 17, 20, 13, 18, 14};

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
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = r3 + i5;
      const float r5 = r4 * i6;
      const float r6 = Min(i7, 1.0f);
      const float r7 = 1.0f - r6;
      const float r8 = r5 * r7;
      const float r9 = r3 + i9;
      const float r10 = i8 * r9;
      const float r11 = r7 * r10;
      const float r12 = Truth(i7 > 1.0f);
      const float r13 = r5 * i10;
      const float r14 = -r13;
      const float r15 = r12 != 0.0f ? 0.0f : r14;
      const float r16 = i11 * r10;
      const float r17 = -r16;
      const float r18 = r12 != 0.0f ? 0.0f : r17;
      const float r19 = r15 + r18;
      const float r20 = r4 - r9;
      const float r21 = i11 * r7;
      const float r22 = i8 * r21 - i12;
      const float r23 = r7 * i10;
      const float r24 = i6 * r23 + i12;
      const float r25 = r22 + r24;
      const float r26 = r25 * r2;
      const float r27 = r26 / i13;
      const float r28 = i14 * r26;
      const float r29 = r28 * i15;
      const float r30 = r27 + r29;
      const float r31 = r30 / i6;
      const float r32 = r4 * r23 + r31;
      const float r33 = -r29;
      const float r34 = r33 / i8;
      const float r35 = r21 * r9 + r34;
      const float r36 = -r1;
      o[0][j] = r8;
      o[1][j] = r11;
      o[2][j] = 0.0f;
      o[3][j] = r19;
      o[4][j] = r20;
      o[5][j] = r32;
      o[6][j] = r35;
      o[7][j] = r36;
    }
  }
};

const int32_t kProgram29Words[] = {16, 2, 37, 8, 13, 3, 0, 7, 0, 5, 3, 6, 0, 5, 2, 5, 0, 2, 0, 8, 3, 2, 1, 5, 1, 9, 1, 9, 2, 9, 0, 3, 1, 3, 2, 3, 3, 1065353216, 0, 0, 18, 2, 3, 0, 2, 19, 1, 18, 0, 0, 18, 19, 4, 0, 2, 20, 0, 18, 0, 0, 21, 20, 5, 0, 2, 22, 21, 6, 0, 5, 23, 7, 16, 0, 1, 24, 16, 23, 0, 2, 23, 22, 24, 0, 0, 25, 20, 9, 0, 2, 20, 8, 25, 0, 2, 26, 24, 20, 0, 8, 27, 7, 16, 0, 2, 28, 22, 10, 0, 19, 22, 28, 0, 0, 14, 28, 27, 17, 22, 2, 22, 11, 20, 0, 19, 20, 22, 0, 0, 14, 22, 27, 17, 20, 0, 27, 28, 22, 0, 1, 20, 21, 25, 0, 2, 28, 11, 24, 0, 16, 22, 8, 28, 12, 2, 29, 24, 10, 0, 15, 24, 6, 29, 12, 0, 30, 22, 24, 0, 2, 22, 30, 18, 0, 3, 24, 22, 13, 0, 2, 30, 14, 22, 0, 2, 18, 30, 15, 0, 0, 22, 24, 18, 0, 3, 30, 22, 6, 0, 15, 24, 21, 29, 30, 19, 22, 18, 0, 0, 3, 21, 22, 8, 0, 15, 29, 28, 25, 21, 19, 30, 19, 0, 0, 23, 26, 17, 27, 20, 24, 29, 30};

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
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i0 * r2;
      const float r4 = r3 + i5;
      const float r5 = r4 * i6;
      const float r6 = Min(i7, 1.0f);
      const float r7 = 1.0f - r6;
      const float r8 = r5 * r7;
      const float r9 = r3 + i9;
      const float r10 = i8 * r9;
      const float r11 = r7 * r10;
      const float r12 = Truth(i7 > 1.0f);
      const float r13 = r5 * i10;
      const float r14 = -r13;
      const float r15 = r12 != 0.0f ? 0.0f : r14;
      const float r16 = i11 * r10;
      const float r17 = -r16;
      const float r18 = r12 != 0.0f ? 0.0f : r17;
      const float r19 = r15 + r18;
      const float r20 = r4 - r9;
      const float r21 = -r1;
      o[0][j] = r8;
      o[1][j] = r11;
      o[2][j] = 0.0f;
      o[3][j] = r19;
      o[4][j] = r20;
      o[5][j] = r21;
    }
  }
};

const int32_t kProgram30Words[] = {12, 2, 22, 6, 9, 3, 0, 7, 0, 5, 3, 6, 0, 5, 2, 5, 0, 2, 0, 8, 3, 2, 1, 5, 1, 9, 0, 9, 1, 1065353216, 0, 0, 14, 2, 3, 0, 2, 15, 1, 14, 0, 0, 14, 15, 4, 0, 2, 16, 0, 14, 0, 0, 14, 16, 5, 0, 2, 17, 14, 6, 0, 5, 18, 7, 12, 0, 1, 19, 12, 18, 0, 2, 18, 17, 19, 0, 0, 20, 16, 9, 0, 2, 16, 8, 20, 0, 2, 21, 19, 16, 0, 8, 19, 7, 12, 0, 2, 22, 17, 10, 0, 19, 17, 22, 0, 0, 14, 22, 19, 13, 17, 2, 17, 11, 16, 0, 19, 16, 17, 0, 0, 14, 17, 19, 13, 16, 0, 19, 22, 17, 0, 1, 16, 14, 20, 0, 19, 22, 15, 0, 0, 18, 21, 13, 19, 16, 22};

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
      const float r0 = i1 * i2 - i3;
      const float r1 = i4 * i5 + i3;
      const float r2 = r0 + r1;
      const float r3 = i0 * r2;
      const float r4 = Min(i6, 1.0f);
      const float r5 = 1.0f - r4;
      const float r6 = r3 * r5;
      const float r7 = r6 - i7;
      const float r8 = std::fabs(r7);
      const float r9 = Truth(r8 >= i8);
      const float r10 = 1.0f - r8 * i10;
      const float r11 = i9 * r10;
      const float r12 = r9 != 0.0f ? 0.0f : r11;
      const float r13 = r1 * r5;
      const float r14 = r0 * r5;
      const float r15 = Truth(r7 > 0.0f);
      o[0][j] = r7;
      o[1][j] = r12;
      o[2][j] = r13;
      o[3][j] = r14;
      o[4][j] = r6;
      o[5][j] = r15;
    }
  }
};

const int32_t kProgram31Words[] = {11, 2, 16, 6, 8, 3, 0, 0, 1, 2, 1, 1, 0, 2, 0, 0, 0, 0, 3, 2, 2, 2, 4, 3, 2, 3, 1, 1065353216, 0, 16, 13, 1, 2, 3, 15, 14, 4, 5, 3, 0, 15, 13, 14, 0, 2, 16, 0, 15, 0, 5, 15, 6, 11, 0, 1, 17, 11, 15, 0, 2, 15, 16, 17, 0, 1, 16, 15, 7, 0, 20, 18, 16, 0, 0, 9, 19, 18, 8, 0, 17, 20, 18, 10, 11, 2, 18, 9, 20, 0, 14, 20, 19, 12, 18, 2, 19, 14, 17, 0, 2, 18, 13, 17, 0, 18, 14, 16, 0, 0, 16, 20, 19, 18, 15, 14};

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
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i5 + i6;
      const float r3 = i4 * r2 + i7;
      const float r4 = r1 * r3;
      const float r5 = i3 * r4;
      const float r6 = r1 * i2 + r5;
      const float r7 = i0 * r6;
      const float r8 = r1 * i8 + r5;
      const float r9 = r8 * i9;
      const float r10 = r6 - r8;
      o[0][j] = r7;
      o[1][j] = r9;
      o[2][j] = 0.0f;
      o[3][j] = 0.0f;
      o[4][j] = r10;
    }
  }
};

const int32_t kProgram32Words[] = {10, 2, 11, 5, 5, 2, 0, 8, 3, 5, 0, 3, 0, 7, 0, 5, 3, 6, 0, 5, 2, 5, 1, 2, 1, 1065353216, 0, 5, 12, 1, 10, 0, 1, 13, 10, 12, 0, 0, 12, 5, 6, 0, 15, 14, 4, 12, 7, 2, 12, 13, 14, 0, 2, 14, 3, 12, 0, 15, 12, 13, 2, 14, 2, 15, 0, 12, 0, 15, 16, 13, 8, 14, 2, 13, 16, 9, 0, 1, 14, 12, 16, 0, 15, 13, 11, 11, 14};

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
      const float i14 = s[14][j];
      const float i15 = s[15][j];
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i5 + i6;
      const float r3 = i4 * r2;
      const float r4 = r3 + i7;
      const float r5 = r1 * r4;
      const float r6 = i3 * r5;
      const float r7 = r1 * i2 + r6;
      const float r8 = i0 * r7;
      const float r9 = r1 * i8 + r6;
      const float r10 = r9 * i9;
      const float r11 = r7 - r9;
      const float r12 = i10 * i9 - i11;
      const float r13 = i0 * i12 + i11;
      const float r14 = r12 + r13;
      const float r15 = r14 * r5;
      const float r16 = r15 * i13;
      const float r17 = r16 * i14;
      const float r18 = r15 / i15;
      const float r19 = r17 + r18;
      const float r20 = r19 / i0;
      const float r21 = r7 * i12 + r20;
      const float r22 = -r17;
      const float r23 = r22 / i9;
      const float r24 = i10 * r9 + r23;
      const float r25 = -r3;
      o[0][j] = r8;
      o[1][j] = r10;
      o[2][j] = 0.0f;
      o[3][j] = 0.0f;
      o[4][j] = r11;
      o[5][j] = r21;
      o[6][j] = r24;
      o[7][j] = r25;
    }
  }
};

const int32_t kProgram33Words[] = {16, 2, 26, 8, 10, 2, 0, 8, 3, 5, 0, 3, 0, 7, 0, 5, 3, 6, 0, 5, 2, 5, 1, 2, 1, 9, 2, 9, 0, 9, 1, 3, 1, 3, 2, 3, 3, 1065353216, 0, 5, 18, 1, 16, 0, 1, 19, 16, 18, 0, 0, 18, 5, 6, 0, 2, 20, 4, 18, 0, 0, 18, 20, 7, 0, 2, 21, 19, 18, 0, 2, 18, 3, 21, 0, 15, 22, 19, 2, 18, 2, 23, 0, 22, 0, 15, 24, 19, 8, 18, 2, 19, 24, 9, 0, 1, 18, 22, 24, 0, 16, 25, 10, 9, 11, 15, 26, 0, 12, 11, 0, 27, 25, 26, 0, 2, 25, 27, 21, 0, 2, 26, 25, 13, 0, 2, 27, 26, 14, 0, 3, 21, 25, 15, 0, 0, 26, 27, 21, 0, 3, 25, 26, 0, 0, 15, 21, 22, 12, 25, 19, 26, 27, 0, 0, 3, 22, 26, 9, 0, 15, 25, 10, 24, 22, 19, 27, 20, 0, 0, 23, 19, 17, 17, 18, 21, 25, 27};

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
      const float r0 = i1 * i2 + i0;
      const float r1 = Min(i3, 1.0f);
      const float r2 = 1.0f - r1;
      const float r3 = r0 * r2;
      const float r4 = i4 * i5 - i0;
      const float r5 = r4 * r2;
      o[0][j] = r3;
      o[1][j] = r5;
    }
  }
};

const int32_t kProgram34Words[] = {6, 1, 6, 2, 4, 9, 0, 2, 0, 0, 0, 8, 3, 0, 1, 2, 1, 1065353216, 15, 7, 1, 2, 0, 5, 8, 3, 6, 0, 1, 9, 6, 8, 0, 2, 8, 7, 9, 0, 16, 7, 4, 5, 0, 2, 10, 7, 9, 0, 8, 10};

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
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i5 + i6;
      const float r3 = i4 * r2;
      const float r4 = r3 + i7;
      const float r5 = r1 * r4;
      const float r6 = i3 * r5;
      const float r7 = r1 * i2 + r6;
      const float r8 = i0 * r7;
      const float r9 = r1 * i8 + r6;
      const float r10 = r9 * i9;
      const float r11 = r7 - r9;
      const float r12 = -r3;
      o[0][j] = r8;
      o[1][j] = r10;
      o[2][j] = 0.0f;
      o[3][j] = 0.0f;
      o[4][j] = r11;
      o[5][j] = r12;
    }
  }
};

const int32_t kProgram35Words[] = {10, 2, 13, 6, 6, 2, 0, 8, 3, 5, 0, 3, 0, 7, 0, 5, 3, 6, 0, 5, 2, 5, 1, 2, 1, 1065353216, 0, 5, 12, 1, 10, 0, 1, 13, 10, 12, 0, 0, 12, 5, 6, 0, 2, 14, 4, 12, 0, 0, 12, 14, 7, 0, 2, 15, 13, 12, 0, 2, 12, 3, 15, 0, 15, 15, 13, 2, 12, 2, 16, 0, 15, 0, 15, 17, 13, 8, 12, 2, 13, 17, 9, 0, 1, 12, 15, 17, 0, 19, 15, 14, 0, 0, 16, 13, 11, 11, 12, 15};

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
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i5 + i6;
      const float r3 = i4 * r2 + i7;
      const float r4 = r1 * r3;
      const float r5 = i3 * r4;
      const float r6 = r1 * i2 + r5;
      const float r7 = i0 * r6;
      const float r8 = r1 * i8 + r5;
      const float r9 = r8 * i9;
      const float r10 = Truth(i1 > 1.0f);
      const float r11 = i0 * i11 + i10;
      const float r12 = r11 * i2;
      const float r13 = -r12;
      const float r14 = r10 != 0.0f ? 0.0f : r13;
      const float r15 = i12 * i9 - i10;
      const float r16 = r15 * i8;
      const float r17 = -r16;
      const float r18 = r10 != 0.0f ? 0.0f : r17;
      const float r19 = r15 + r11;
      const float r20 = i3 * r19;
      const float r21 = r20 * r3;
      const float r22 = -r21;
      const float r23 = r10 != 0.0f ? 0.0f : r22;
      const float r24 = r18 + r23;
      const float r25 = r14 + r24;
      const float r26 = r6 - r8;
      o[0][j] = r7;
      o[1][j] = r9;
      o[2][j] = 0.0f;
      o[3][j] = r25;
      o[4][j] = r26;
    }
  }
};

const int32_t kProgram36Words[] = {13, 2, 27, 5, 11, 2, 0, 8, 3, 5, 0, 3, 0, 7, 0, 5, 3, 6, 0, 5, 2, 5, 1, 2, 1, 9, 0, 9, 1, 9, 2, 1065353216, 0, 5, 15, 1, 13, 0, 1, 16, 13, 15, 0, 0, 15, 5, 6, 0, 15, 17, 4, 15, 7, 2, 15, 16, 17, 0, 2, 18, 3, 15, 0, 15, 15, 16, 2, 18, 2, 19, 0, 15, 0, 15, 20, 16, 8, 18, 2, 16, 20, 9, 0, 8, 18, 1, 13, 0, 15, 21, 0, 11, 10, 2, 22, 21, 2, 0, 19, 23, 22, 0, 0, 14, 22, 18, 14, 23, 16, 23, 12, 9, 10, 2, 24, 23, 8, 0, 19, 25, 24, 0, 0, 14, 24, 18, 14, 25, 0, 25, 23, 21, 0, 2, 23, 3, 25, 0, 2, 21, 23, 17, 0, 19, 25, 21, 0, 0, 14, 23, 18, 14, 25, 0, 17, 24, 23, 0, 0, 21, 22, 17, 0, 1, 18, 15, 20, 0, 19, 16, 14, 21, 18};

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
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float i14 = s[14][j];
      const float i15 = s[15][j];
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i5 + i6;
      const float r3 = i4 * r2;
      const float r4 = r3 + i7;
      const float r5 = r1 * r4;
      const float r6 = i3 * r5;
      const float r7 = r1 * i2 + r6;
      const float r8 = i0 * r7;
      const float r9 = r1 * i8 + r6;
      const float r10 = r9 * i9;
      const float r11 = Truth(i1 > 1.0f);
      const float r12 = i0 * i11 + i10;
      const float r13 = r12 * i2;
      const float r14 = -r13;
      const float r15 = r11 != 0.0f ? 0.0f : r14;
      const float r16 = i12 * i9 - i10;
      const float r17 = r16 * i8;
      const float r18 = -r17;
      const float r19 = r11 != 0.0f ? 0.0f : r18;
      const float r20 = r16 + r12;
      const float r21 = i3 * r20;
      const float r22 = r21 * r4;
      const float r23 = -r22;
      const float r24 = r11 != 0.0f ? 0.0f : r23;
      const float r25 = r19 + r24;
      const float r26 = r15 + r25;
      const float r27 = r7 - r9;
      const float r28 = r20 * r5;
      const float r29 = r28 * i13;
      const float r30 = r29 * i14;
      const float r31 = r28 / i15;
      const float r32 = r30 + r31;
      const float r33 = r32 / i0;
      const float r34 = r7 * i11 + r33;
      const float r35 = -r30;
      const float r36 = r35 / i9;
      const float r37 = i12 * r9 + r36;
      const float r38 = -r3;
      o[0][j] = r8;
      o[1][j] = r10;
      o[2][j] = 0.0f;
      o[3][j] = r26;
      o[4][j] = r27;
      o[5][j] = r34;
      o[6][j] = r37;
      o[7][j] = r38;
    }
  }
};

const int32_t kProgram37Words[] = {16, 2, 39, 8, 13, 2, 0, 8, 3, 5, 0, 3, 0, 7, 0, 5, 3, 6, 0, 5, 2, 5, 1, 2, 1, 9, 0, 9, 1, 9, 2, 3, 1, 3, 2, 3, 3, 1065353216, 0, 5, 18, 1, 16, 0, 1, 19, 16, 18, 0, 0, 18, 5, 6, 0, 2, 20, 4, 18, 0, 0, 18, 20, 7, 0, 2, 21, 19, 18, 0, 2, 22, 3, 21, 0, 15, 23, 19, 2, 22, 2, 24, 0, 23, 0, 15, 25, 19, 8, 22, 2, 19, 25, 9, 0, 8, 22, 1, 16, 0, 15, 26, 0, 11, 10, 2, 27, 26, 2, 0, 19, 28, 27, 0, 0, 14, 27, 22, 17, 28, 16, 28, 12, 9, 10, 2, 29, 28, 8, 0, 19, 30, 29, 0, 0, 14, 29, 22, 17, 30, 0, 30, 28, 26, 0, 2, 28, 3, 30, 0, 2, 26, 28, 18, 0, 19, 28, 26, 0, 0, 14, 18, 22, 17, 28, 0, 26, 29, 18, 0, 0, 22, 27, 26, 0, 1, 28, 23, 25, 0, 2, 29, 30, 21, 0, 2, 18, 29, 13, 0, 2, 27, 18, 14, 0, 3, 26, 29, 15, 0, 0, 30, 27, 26, 0, 3, 21, 30, 0, 0, 15, 18, 23, 11, 21, 19, 29, 27, 0, 0, 3, 26, 29, 9, 0, 15, 30, 12, 25, 26, 19, 23, 20, 0, 0, 24, 19, 17, 22, 28, 18, 30, 23};

}  // namespace

extern const CompiledProgram kAlphaLif[38];
const CompiledProgram kAlphaLif[38] = {
    {kProgram0Words, 110, RunOnWide<Program0>},
    {kProgram1Words, 92, RunOnWide<Program1>},
    {kProgram2Words, 192, RunOnWide<Program2>},
    {kProgram3Words, 50, RunOnWide<Program3>},
    {kProgram4Words, 103, RunOnWide<Program4>},
    {kProgram5Words, 98, RunOnWide<Program5>},
    {kProgram6Words, 88, RunOnWide<Program6>},
    {kProgram7Words, 69, RunOnWide<Program7>},
    {kProgram8Words, 159, RunOnWide<Program8>},
    {kProgram9Words, 27, RunOnWide<Program9>},
    {kProgram10Words, 80, RunOnWide<Program10>},
    {kProgram11Words, 100, RunOnWide<Program11>},
    {kProgram12Words, 81, RunOnWide<Program12>},
    {kProgram13Words, 188, RunOnWide<Program13>},
    {kProgram14Words, 41, RunOnWide<Program14>},
    {kProgram15Words, 97, RunOnWide<Program15>},
    {kProgram16Words, 100, RunOnWide<Program16>},
    {kProgram17Words, 198, RunOnWide<Program17>},
    {kProgram18Words, 111, RunOnWide<Program18>},
    {kProgram19Words, 110, RunOnWide<Program19>},
    {kProgram20Words, 91, RunOnWide<Program20>},
    {kProgram21Words, 186, RunOnWide<Program21>},
    {kProgram22Words, 41, RunOnWide<Program22>},
    {kProgram23Words, 107, RunOnWide<Program23>},
    {kProgram24Words, 127, RunOnWide<Program24>},
    {kProgram25Words, 24, RunOnWide<Program25>},
    {kProgram26Words, 208, RunOnWide<Program26>},
    {kProgram27Words, 138, RunOnWide<Program27>},
    {kProgram28Words, 136, RunOnWide<Program28>},
    {kProgram29Words, 232, RunOnWide<Program29>},
    {kProgram30Words, 147, RunOnWide<Program30>},
    {kProgram31Words, 115, RunOnWide<Program31>},
    {kProgram32Words, 87, RunOnWide<Program32>},
    {kProgram33Words, 177, RunOnWide<Program33>},
    {kProgram34Words, 50, RunOnWide<Program34>},
    {kProgram35Words, 98, RunOnWide<Program35>},
    {kProgram36Words, 173, RunOnWide<Program36>},
    {kProgram37Words, 242, RunOnWide<Program37>},
};

}  // namespace spikejax

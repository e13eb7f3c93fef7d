// Written by generate.py: programs of `clif`.
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
      const float r0 = 1.0f / (1.0f + Exp(-i3));
      const float r1 = r0 + i4;
      const float r2 = i2 - r1 * i5;
      const float r3 = i1 * r2 + i0;
      const float r4 = r3 - i4;
      const float r5 = std::fabs(r4);
      const float r6 = Truth(r5 >= i6);
      const float r7 = 1.0f - r5 * i8;
      const float r8 = i7 * r7;
      const float r9 = r6 != 0.0f ? 0.0f : r8;
      const float r10 = Truth(r4 > 0.0f);
      const float r11 = r3 / i9;
      const float r12 = 1.0f / (1.0f + Exp(-r11));
      const float r13 = i3 * r12 + r10;
      o[0][j] = r4;
      o[1][j] = r9;
      o[2][j] = r3;
      o[3][j] = r13;
      o[4][j] = r10;
    }
  }
};

const int32_t kProgram0Words[] = {10, 2, 14, 5, 6, 1, 0, 3, 0, 0, 0, 0, 1, 2, 1, 0, 2, 2, 3, 3, 2, 3, 1, 2, 0, 0, 1065353216, 29, 12, 3, 0, 0, 0, 13, 12, 4, 0, 17, 12, 13, 5, 2, 15, 13, 1, 12, 0, 1, 12, 13, 4, 0, 20, 14, 12, 0, 0, 9, 15, 14, 6, 0, 17, 16, 14, 8, 11, 2, 14, 7, 16, 0, 14, 16, 15, 10, 14, 18, 15, 12, 0, 0, 3, 14, 13, 9, 0, 29, 17, 14, 0, 0, 15, 14, 3, 17, 15, 12, 16, 13, 14, 15};

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
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float r0 = i1 * i2;
      const float r1 = 1.0f / (1.0f + Exp(-i1));
      const float r2 = r1 + i5;
      const float r3 = i4 - r2 * i6;
      const float r4 = i0 * r3 + i3;
      const float r5 = r4 / i7;
      const float r6 = 1.0f / (1.0f + Exp(-r5));
      const float r7 = 1.0f - r6;
      const float r8 = r6 * r7;
      const float r9 = r0 * r8;
      const float r10 = r9 / i7;
      const float r11 = r10 + i8;
      const float r12 = i2 + i9;
      const float r13 = r12 + i10;
      const float r14 = r13 * i11 + r11;
      const float r15 = i0 * r14;
      const float r16 = 1.0f - r1;
      const float r17 = r1 * r16;
      const float r18 = -r15;
      const float r19 = i6 * r18;
      const float r20 = r17 * r19;
      const float r21 = i2 * r6 + r20;
      const float r22 = r2 * r18;
      o[0][j] = r15;
      o[1][j] = r21;
      o[2][j] = r22;
      o[3][j] = r14;
    }
  }
};

const int32_t kProgram1Words[] = {12, 1, 23, 4, 8, 3, 0, 9, 0, 5, 1, 9, 1, 9, 2, 2, 1, 8, 2, 2, 0, 5, 0, 5, 2, 6, 0, 7, 0, 1065353216, 2, 13, 1, 2, 0, 29, 14, 1, 0, 0, 0, 15, 14, 5, 0, 17, 16, 15, 6, 4, 15, 17, 0, 16, 3, 3, 16, 17, 7, 0, 29, 17, 16, 0, 0, 1, 16, 12, 17, 0, 2, 18, 17, 16, 0, 2, 16, 13, 18, 0, 3, 13, 16, 7, 0, 0, 18, 13, 8, 0, 0, 16, 2, 9, 0, 0, 13, 16, 10, 0, 15, 16, 13, 11, 18, 2, 13, 0, 16, 0, 1, 18, 12, 14, 0, 2, 19, 14, 18, 0, 19, 14, 13, 0, 0, 2, 18, 6, 14, 0, 2, 20, 19, 18, 0, 15, 19, 2, 17, 20, 2, 18, 15, 14, 0, 13, 19, 18, 16};

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
      const float r0 = i1 * i2;
      const float r1 = 1.0f / (1.0f + Exp(-i1));
      const float r2 = r1 + i5;
      const float r3 = i4 - r2 * i6;
      const float r4 = i0 * r3 + i3;
      const float r5 = r4 / i7;
      const float r6 = 1.0f / (1.0f + Exp(-r5));
      const float r7 = 1.0f - r6;
      const float r8 = r6 * r7;
      const float r9 = r0 * r8;
      const float r10 = r9 / i7;
      const float r11 = r10 + i8;
      const float r12 = i2 + i9;
      const float r13 = r12 + i10;
      const float r14 = r13 * i11;
      const float r15 = r11 + r14;
      const float r16 = i0 * r15;
      const float r17 = 1.0f - r1;
      const float r18 = r1 * r17;
      const float r19 = -r16;
      const float r20 = i6 * r19;
      const float r21 = r18 * r20;
      const float r22 = i2 * r6 + r21;
      const float r23 = r2 * r19;
      const float r24 = i12 * r9;
      const float r25 = r24 * r4;
      const float r26 = -r25;
      const float r27 = r15 * r3;
      const float r28 = -r27;
      const float r29 = r26 - i12 * r28;
      const float r30 = r20 - r14;
      o[0][j] = r16;
      o[1][j] = r22;
      o[2][j] = r23;
      o[3][j] = r15;
      o[4][j] = r29;
      o[5][j] = r30;
    }
  }
};

const int32_t kProgram2Words[] = {13, 1, 31, 6, 12, 3, 0, 9, 0, 5, 1, 9, 1, 9, 2, 2, 1, 8, 2, 2, 0, 5, 0, 5, 2, 6, 0, 7, 0, 3, 1, 1065353216, 2, 14, 1, 2, 0, 29, 15, 1, 0, 0, 0, 16, 15, 5, 0, 17, 17, 16, 6, 4, 15, 18, 0, 17, 3, 3, 19, 18, 7, 0, 29, 20, 19, 0, 0, 1, 19, 13, 20, 0, 2, 21, 20, 19, 0, 2, 19, 14, 21, 0, 3, 14, 19, 7, 0, 0, 21, 14, 8, 0, 0, 14, 2, 9, 0, 0, 22, 14, 10, 0, 2, 14, 22, 11, 0, 0, 22, 21, 14, 0, 2, 21, 0, 22, 0, 1, 23, 13, 15, 0, 2, 24, 15, 23, 0, 19, 15, 21, 0, 0, 2, 23, 6, 15, 0, 2, 25, 24, 23, 0, 15, 24, 2, 20, 25, 2, 20, 16, 15, 0, 2, 25, 12, 19, 0, 2, 16, 25, 18, 0, 19, 15, 16, 0, 0, 2, 19, 22, 17, 0, 19, 25, 19, 0, 0, 17, 18, 12, 25, 15, 1, 16, 23, 14, 0, 21, 24, 20, 22, 18, 16};

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
      const float r0 = 1.0f / (1.0f + Exp(-i3));
      const float r1 = r0 + i4;
      const float r2 = i2 - r1 * i5;
      const float r3 = i1 * r2 + i0;
      const float r4 = r3 - i4;
      const float r5 = std::fabs(r4);
      const float r6 = Truth(r5 >= i6);
      const float r7 = r6 != 0.0f ? 0.0f : i7;
      const float r8 = Truth(r4 > 0.0f);
      const float r9 = r3 / i8;
      const float r10 = 1.0f / (1.0f + Exp(-r9));
      const float r11 = i3 * r10 + r8;
      o[0][j] = r4;
      o[1][j] = r7;
      o[2][j] = r3;
      o[3][j] = r11;
      o[4][j] = r8;
    }
  }
};

const int32_t kProgram3Words[] = {9, 1, 12, 5, 6, 1, 0, 3, 0, 0, 0, 0, 1, 2, 1, 0, 2, 2, 3, 3, 1, 2, 0, 0, 29, 10, 3, 0, 0, 0, 11, 10, 4, 0, 17, 10, 11, 5, 2, 15, 11, 1, 10, 0, 1, 10, 11, 4, 0, 20, 12, 10, 0, 0, 9, 13, 12, 6, 0, 14, 12, 13, 9, 7, 18, 13, 10, 0, 0, 3, 14, 11, 8, 0, 29, 15, 14, 0, 0, 15, 14, 3, 15, 13, 10, 12, 11, 14, 13};

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
      const float r0 = i1 * i2 + i0;
      const float r1 = r0 - i3;
      const float r2 = std::fabs(r1);
      const float r3 = Truth(r2 >= i4);
      const float r4 = 1.0f - r2 * i6;
      const float r5 = i5 * r4;
      const float r6 = r3 != 0.0f ? 0.0f : r5;
      const float r7 = r0 / i8;
      const float r8 = 1.0f / (1.0f + Exp(-r7));
      const float r9 = Truth(r1 > 0.0f);
      const float r10 = i7 * r8 + r9;
      o[0][j] = r1;
      o[1][j] = r6;
      o[2][j] = r0;
      o[3][j] = r10;
      o[4][j] = r9;
    }
  }
};

const int32_t kProgram4Words[] = {9, 2, 11, 5, 6, 1, 0, 3, 0, 0, 0, 2, 1, 2, 3, 3, 2, 3, 1, 0, 1, 2, 0, 0, 1065353216, 15, 11, 1, 2, 0, 1, 12, 11, 3, 0, 20, 13, 12, 0, 0, 9, 14, 13, 4, 0, 17, 15, 13, 6, 10, 2, 13, 5, 15, 0, 14, 15, 14, 9, 13, 3, 14, 11, 8, 0, 29, 13, 14, 0, 0, 18, 14, 12, 0, 0, 15, 16, 7, 13, 14, 12, 15, 11, 16, 14};

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
      const float r0 = i1 + i2;
      const float r1 = r0 + i3;
      const float r2 = i5 * i1;
      const float r3 = i0 * i7 + i6;
      const float r4 = r3 / i8;
      const float r5 = 1.0f / (1.0f + Exp(-r4));
      const float r6 = 1.0f - r5;
      const float r7 = r6 * r5;
      const float r8 = r2 * r7;
      const float r9 = r8 / i8;
      const float r10 = r9 + i9;
      const float r11 = r1 * i4 + r10;
      const float r12 = i0 * r11;
      const float r13 = r5 * i1;
      o[0][j] = r12;
      o[1][j] = r13;
      o[2][j] = 0.0f;
      o[3][j] = r11;
    }
  }
};

const int32_t kProgram5Words[] = {10, 2, 14, 4, 5, 3, 0, 5, 1, 5, 2, 6, 0, 7, 0, 9, 0, 9, 1, 9, 2, 2, 0, 5, 0, 1065353216, 0, 0, 12, 1, 2, 0, 0, 13, 12, 3, 0, 2, 12, 5, 1, 0, 15, 14, 0, 7, 6, 3, 15, 14, 8, 0, 29, 14, 15, 0, 0, 1, 15, 10, 14, 0, 2, 16, 15, 14, 0, 2, 15, 12, 16, 0, 3, 12, 15, 8, 0, 0, 16, 12, 9, 0, 15, 15, 13, 4, 16, 2, 12, 0, 15, 0, 2, 13, 14, 1, 0, 12, 13, 11, 15};

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
      const float r0 = i1 * i2 + i0;
      o[0][j] = r0;
    }
  }
};

const int32_t kProgram6Words[] = {3, 0, 1, 1, 1, 9, 1, 3, 0, 0, 0, 15, 3, 1, 2, 0, 3};

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
      const float i10 = s[10][j];
      const float r0 = i1 + i2;
      const float r1 = r0 + i3;
      const float r2 = r1 * i4;
      const float r3 = i5 * i1;
      const float r4 = i0 * i7 + i6;
      const float r5 = r4 / i8;
      const float r6 = 1.0f / (1.0f + Exp(-r5));
      const float r7 = 1.0f - r6;
      const float r8 = r7 * r6;
      const float r9 = r3 * r8;
      const float r10 = r9 / i8;
      const float r11 = r10 + i9;
      const float r12 = r2 + r11;
      const float r13 = i0 * r12;
      const float r14 = r6 * i1;
      const float r15 = i10 * r9;
      const float r16 = r4 * r15;
      const float r17 = -r16;
      const float r18 = r12 * i7;
      const float r19 = -r18;
      const float r20 = r17 - i10 * r19;
      const float r21 = -r2;
      o[0][j] = r13;
      o[1][j] = r14;
      o[2][j] = 0.0f;
      o[3][j] = r12;
      o[4][j] = r20;
      o[5][j] = r21;
    }
  }
};

const int32_t kProgram7Words[] = {11, 2, 22, 6, 7, 3, 0, 5, 1, 5, 2, 6, 0, 7, 0, 9, 0, 9, 1, 9, 2, 2, 0, 5, 0, 3, 1, 1065353216, 0, 0, 13, 1, 2, 0, 0, 14, 13, 3, 0, 2, 13, 14, 4, 0, 2, 14, 5, 1, 0, 15, 15, 0, 7, 6, 3, 16, 15, 8, 0, 29, 17, 16, 0, 0, 1, 16, 11, 17, 0, 2, 18, 16, 17, 0, 2, 16, 14, 18, 0, 3, 14, 16, 8, 0, 0, 18, 14, 9, 0, 0, 14, 13, 18, 0, 2, 18, 0, 14, 0, 2, 19, 17, 1, 0, 2, 17, 10, 16, 0, 2, 16, 15, 17, 0, 19, 15, 16, 0, 0, 2, 17, 14, 7, 0, 19, 16, 17, 0, 0, 17, 17, 10, 16, 15, 19, 16, 13, 0, 0, 18, 19, 12, 14, 17, 16};

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
      const float r0 = i1 * i2;
      const float r1 = 1.0f / (1.0f + Exp(-i1));
      const float r2 = r1 + i5;
      const float r3 = i4 - r2 * i6;
      const float r4 = i0 * r3 + i3;
      const float r5 = r4 / i7;
      const float r6 = 1.0f / (1.0f + Exp(-r5));
      const float r7 = 1.0f - r6;
      const float r8 = r6 * r7;
      const float r9 = r0 * r8;
      const float r10 = r9 / i7;
      const float r11 = r10 + i8;
      const float r12 = i2 + i9;
      const float r13 = r12 + i10;
      const float r14 = r13 * i11 + r11;
      const float r15 = i0 * r14;
      const float r16 = 1.0f - r1;
      const float r17 = r1 * r16;
      const float r18 = -r15;
      const float r19 = i6 * r18;
      const float r20 = r17 * r19;
      const float r21 = i2 * r6 + r20;
      o[0][j] = r15;
      o[1][j] = r21;
      o[2][j] = 0.0f;
      o[3][j] = r14;
    }
  }
};

const int32_t kProgram8Words[] = {12, 2, 22, 4, 6, 3, 0, 9, 0, 5, 1, 9, 1, 9, 2, 2, 1, 8, 2, 2, 0, 5, 0, 5, 2, 6, 0, 7, 0, 1065353216, 0, 2, 14, 1, 2, 0, 29, 15, 1, 0, 0, 0, 16, 15, 5, 0, 17, 17, 16, 6, 4, 15, 16, 0, 17, 3, 3, 17, 16, 7, 0, 29, 16, 17, 0, 0, 1, 17, 12, 16, 0, 2, 18, 16, 17, 0, 2, 17, 14, 18, 0, 3, 14, 17, 7, 0, 0, 18, 14, 8, 0, 0, 17, 2, 9, 0, 0, 14, 17, 10, 0, 15, 17, 14, 11, 18, 2, 14, 0, 17, 0, 1, 18, 12, 15, 0, 2, 19, 15, 18, 0, 19, 15, 14, 0, 0, 2, 18, 6, 15, 0, 2, 15, 19, 18, 0, 15, 19, 2, 16, 15, 14, 19, 13, 17};

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
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float r0 = i1 * i2;
      const float r1 = 1.0f / (1.0f + Exp(-i1));
      const float r2 = r1 + i5;
      const float r3 = i4 - r2 * i6;
      const float r4 = i0 * r3 + i3;
      const float r5 = r4 / i7;
      const float r6 = 1.0f / (1.0f + Exp(-r5));
      const float r7 = 1.0f - r6;
      const float r8 = r6 * r7;
      const float r9 = r0 * r8;
      const float r10 = r9 / i7;
      const float r11 = r10 + i8;
      const float r12 = i2 + i9;
      const float r13 = r12 + i10;
      const float r14 = r13 * i11;
      const float r15 = r11 + r14;
      const float r16 = i0 * r15;
      const float r17 = 1.0f - r1;
      const float r18 = r1 * r17;
      const float r19 = -r16;
      const float r20 = i6 * r19;
      const float r21 = r18 * r20;
      const float r22 = i2 * r6 + r21;
      const float r23 = i12 * r9;
      const float r24 = r23 * r4;
      const float r25 = -r24;
      const float r26 = r15 * r3;
      const float r27 = -r26;
      const float r28 = r25 - i12 * r27;
      const float r29 = r20 - r14;
      o[0][j] = r16;
      o[1][j] = r22;
      o[2][j] = 0.0f;
      o[3][j] = r15;
      o[4][j] = r28;
      o[5][j] = r29;
    }
  }
};

const int32_t kProgram9Words[] = {13, 2, 30, 6, 10, 3, 0, 9, 0, 5, 1, 9, 1, 9, 2, 2, 1, 8, 2, 2, 0, 5, 0, 5, 2, 6, 0, 7, 0, 3, 1, 1065353216, 0, 2, 15, 1, 2, 0, 29, 16, 1, 0, 0, 0, 17, 16, 5, 0, 17, 18, 17, 6, 4, 15, 17, 0, 18, 3, 3, 19, 17, 7, 0, 29, 20, 19, 0, 0, 1, 19, 13, 20, 0, 2, 21, 20, 19, 0, 2, 19, 15, 21, 0, 3, 15, 19, 7, 0, 0, 21, 15, 8, 0, 0, 15, 2, 9, 0, 0, 22, 15, 10, 0, 2, 15, 22, 11, 0, 0, 22, 21, 15, 0, 2, 21, 0, 22, 0, 1, 23, 13, 16, 0, 2, 24, 16, 23, 0, 19, 16, 21, 0, 0, 2, 23, 6, 16, 0, 2, 16, 24, 23, 0, 15, 24, 2, 20, 16, 2, 20, 12, 19, 0, 2, 16, 20, 17, 0, 19, 19, 16, 0, 0, 2, 20, 22, 18, 0, 19, 17, 20, 0, 0, 17, 16, 12, 17, 19, 1, 18, 23, 15, 0, 21, 24, 14, 22, 16, 18};

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
      const float r0 = i1 * i2 + i0;
      const float r1 = 1.0f / (1.0f + Exp(-i3));
      const float r2 = r1 + i4;
      const float r3 = r0 - r2 * i5;
      const float r4 = r3 - i4;
      const float r5 = std::fabs(r4);
      const float r6 = Truth(r5 >= i6);
      const float r7 = 1.0f - r5 * i8;
      const float r8 = i7 * r7;
      const float r9 = r6 != 0.0f ? 0.0f : r8;
      const float r10 = r3 / i9;
      const float r11 = 1.0f / (1.0f + Exp(-r10));
      const float r12 = Truth(r4 > 0.0f);
      const float r13 = i3 * r11 + r12;
      o[0][j] = r4;
      o[1][j] = r9;
      o[2][j] = r3;
      o[3][j] = r13;
      o[4][j] = r12;
    }
  }
};

const int32_t kProgram10Words[] = {10, 2, 14, 5, 6, 1, 0, 3, 0, 0, 0, 0, 1, 2, 1, 0, 2, 2, 3, 3, 2, 3, 1, 2, 0, 0, 1065353216, 15, 12, 1, 2, 0, 29, 13, 3, 0, 0, 0, 14, 13, 4, 0, 17, 13, 14, 5, 12, 1, 14, 13, 4, 0, 20, 12, 14, 0, 0, 9, 15, 12, 6, 0, 17, 16, 12, 8, 11, 2, 12, 7, 16, 0, 14, 16, 15, 10, 12, 3, 15, 13, 9, 0, 29, 12, 15, 0, 0, 18, 15, 14, 0, 0, 15, 17, 3, 12, 15, 14, 16, 13, 17, 15};

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
      const float i11 = s[11][j];
      const float r0 = i1 + i2;
      const float r1 = r0 + i3;
      const float r2 = i5 * i1;
      const float r3 = i0 * i7 + i6;
      const float r4 = 1.0f / (1.0f + Exp(-i5));
      const float r5 = r4 + i8;
      const float r6 = r3 - r5 * i9;
      const float r7 = r6 / i10;
      const float r8 = 1.0f / (1.0f + Exp(-r7));
      const float r9 = 1.0f - r8;
      const float r10 = r9 * r8;
      const float r11 = r2 * r10;
      const float r12 = r11 / i10;
      const float r13 = r12 + i11;
      const float r14 = r1 * i4 + r13;
      const float r15 = i0 * r14;
      const float r16 = -r14;
      const float r17 = r16 * i9;
      const float r18 = 1.0f - r4;
      const float r19 = r4 * r18;
      const float r20 = i1 * r8;
      const float r21 = r17 * r19 + r20;
      o[0][j] = r15;
      o[1][j] = r21;
      o[2][j] = 0.0f;
      o[3][j] = r14;
    }
  }
};

const int32_t kProgram11Words[] = {12, 2, 22, 4, 7, 3, 0, 5, 1, 5, 2, 6, 0, 7, 0, 9, 0, 9, 1, 9, 2, 2, 1, 8, 2, 2, 0, 5, 0, 1065353216, 0, 0, 14, 1, 2, 0, 0, 15, 14, 3, 0, 2, 14, 5, 1, 0, 15, 16, 0, 7, 6, 29, 17, 5, 0, 0, 0, 18, 17, 8, 0, 17, 19, 18, 9, 16, 3, 18, 19, 10, 0, 29, 16, 18, 0, 0, 1, 19, 12, 16, 0, 2, 18, 19, 16, 0, 2, 19, 14, 18, 0, 3, 14, 19, 10, 0, 0, 18, 14, 11, 0, 15, 19, 15, 4, 18, 2, 14, 0, 19, 0, 19, 15, 19, 0, 0, 2, 18, 15, 9, 0, 1, 15, 12, 17, 0, 2, 20, 17, 15, 0, 2, 17, 1, 16, 0, 15, 15, 18, 20, 17, 14, 15, 13, 19};

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
      const float r0 = i1 + i2;
      const float r1 = r0 + i3;
      const float r2 = r1 * i4;
      const float r3 = i5 * i1;
      const float r4 = i0 * i7 + i6;
      const float r5 = 1.0f / (1.0f + Exp(-i5));
      const float r6 = r5 + i8;
      const float r7 = r4 - r6 * i9;
      const float r8 = r7 / i10;
      const float r9 = 1.0f / (1.0f + Exp(-r8));
      const float r10 = 1.0f - r9;
      const float r11 = r10 * r9;
      const float r12 = r3 * r11;
      const float r13 = r12 / i10;
      const float r14 = r13 + i11;
      const float r15 = r2 + r14;
      const float r16 = i0 * r15;
      const float r17 = -r15;
      const float r18 = r17 * i9;
      const float r19 = 1.0f - r5;
      const float r20 = r5 * r19;
      const float r21 = i1 * r9;
      const float r22 = r18 * r20 + r21;
      const float r23 = r12 * i12;
      const float r24 = r7 * r23;
      const float r25 = -r24;
      const float r26 = r15 * i7;
      const float r27 = -r26;
      const float r28 = r25 - i12 * r27;
      const float r29 = r18 - r2;
      o[0][j] = r16;
      o[1][j] = r22;
      o[2][j] = 0.0f;
      o[3][j] = r15;
      o[4][j] = r28;
      o[5][j] = r29;
    }
  }
};

const int32_t kProgram12Words[] = {13, 2, 30, 6, 10, 3, 0, 5, 1, 5, 2, 6, 0, 7, 0, 9, 0, 9, 1, 9, 2, 2, 1, 8, 2, 2, 0, 5, 0, 3, 1, 1065353216, 0, 0, 15, 1, 2, 0, 0, 16, 15, 3, 0, 2, 15, 16, 4, 0, 2, 16, 5, 1, 0, 15, 17, 0, 7, 6, 29, 18, 5, 0, 0, 0, 19, 18, 8, 0, 17, 20, 19, 9, 17, 3, 19, 20, 10, 0, 29, 17, 19, 0, 0, 1, 19, 13, 17, 0, 2, 21, 19, 17, 0, 2, 19, 16, 21, 0, 3, 16, 19, 10, 0, 0, 21, 16, 11, 0, 0, 16, 15, 21, 0, 2, 21, 0, 16, 0, 19, 22, 16, 0, 0, 2, 23, 22, 9, 0, 1, 22, 13, 18, 0, 2, 24, 18, 22, 0, 2, 18, 1, 17, 0, 15, 22, 23, 24, 18, 2, 17, 19, 12, 0, 2, 24, 20, 17, 0, 19, 18, 24, 0, 0, 2, 19, 16, 7, 0, 19, 20, 19, 0, 0, 17, 17, 12, 20, 18, 1, 24, 23, 15, 0, 21, 22, 14, 16, 17, 24};

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
      const float r0 = i1 + i2;
      const float r1 = r0 + i3;
      const float r2 = i5 * i1;
      const float r3 = i0 * i7 + i6;
      const float r4 = 1.0f / (1.0f + Exp(-i5));
      const float r5 = r4 + i8;
      const float r6 = r3 - r5 * i9;
      const float r7 = r6 / i10;
      const float r8 = 1.0f / (1.0f + Exp(-r7));
      const float r9 = 1.0f - r8;
      const float r10 = r9 * r8;
      const float r11 = r2 * r10;
      const float r12 = r11 / i10;
      const float r13 = r12 + i11;
      const float r14 = r1 * i4 + r13;
      const float r15 = i0 * r14;
      const float r16 = -r14;
      const float r17 = r16 * i9;
      const float r18 = 1.0f - r4;
      const float r19 = r4 * r18;
      const float r20 = i1 * r8;
      const float r21 = r17 * r19 + r20;
      const float r22 = r5 * r16;
      o[0][j] = r15;
      o[1][j] = r21;
      o[2][j] = r22;
      o[3][j] = r14;
    }
  }
};

const int32_t kProgram13Words[] = {12, 1, 23, 4, 9, 3, 0, 5, 1, 5, 2, 6, 0, 7, 0, 9, 0, 9, 1, 9, 2, 2, 1, 8, 2, 2, 0, 5, 0, 1065353216, 0, 13, 1, 2, 0, 0, 14, 13, 3, 0, 2, 13, 5, 1, 0, 15, 15, 0, 7, 6, 29, 16, 5, 0, 0, 0, 17, 16, 8, 0, 17, 18, 17, 9, 15, 3, 15, 18, 10, 0, 29, 18, 15, 0, 0, 1, 15, 12, 18, 0, 2, 19, 15, 18, 0, 2, 15, 13, 19, 0, 3, 13, 15, 10, 0, 0, 19, 13, 11, 0, 15, 15, 14, 4, 19, 2, 13, 0, 15, 0, 19, 14, 15, 0, 0, 2, 19, 14, 9, 0, 1, 20, 12, 16, 0, 2, 21, 16, 20, 0, 2, 16, 1, 18, 0, 15, 20, 19, 21, 16, 2, 18, 17, 14, 0, 13, 20, 18, 15};

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
      const float r0 = i1 + i2;
      const float r1 = r0 + i3;
      const float r2 = r1 * i4;
      const float r3 = i5 * i1;
      const float r4 = i0 * i7 + i6;
      const float r5 = 1.0f / (1.0f + Exp(-i5));
      const float r6 = r5 + i8;
      const float r7 = r4 - r6 * i9;
      const float r8 = r7 / i10;
      const float r9 = 1.0f / (1.0f + Exp(-r8));
      const float r10 = 1.0f - r9;
      const float r11 = r10 * r9;
      const float r12 = r3 * r11;
      const float r13 = r12 / i10;
      const float r14 = r13 + i11;
      const float r15 = r2 + r14;
      const float r16 = i0 * r15;
      const float r17 = -r15;
      const float r18 = r17 * i9;
      const float r19 = 1.0f - r5;
      const float r20 = r5 * r19;
      const float r21 = i1 * r9;
      const float r22 = r18 * r20 + r21;
      const float r23 = r6 * r17;
      const float r24 = r12 * i12;
      const float r25 = r7 * r24;
      const float r26 = -r25;
      const float r27 = r15 * i7;
      const float r28 = -r27;
      const float r29 = r26 - i12 * r28;
      const float r30 = r18 - r2;
      o[0][j] = r16;
      o[1][j] = r22;
      o[2][j] = r23;
      o[3][j] = r15;
      o[4][j] = r29;
      o[5][j] = r30;
    }
  }
};

const int32_t kProgram14Words[] = {13, 1, 31, 6, 12, 3, 0, 5, 1, 5, 2, 6, 0, 7, 0, 9, 0, 9, 1, 9, 2, 2, 1, 8, 2, 2, 0, 5, 0, 3, 1, 1065353216, 0, 14, 1, 2, 0, 0, 15, 14, 3, 0, 2, 14, 15, 4, 0, 2, 15, 5, 1, 0, 15, 16, 0, 7, 6, 29, 17, 5, 0, 0, 0, 18, 17, 8, 0, 17, 19, 18, 9, 16, 3, 16, 19, 10, 0, 29, 20, 16, 0, 0, 1, 16, 13, 20, 0, 2, 21, 16, 20, 0, 2, 16, 15, 21, 0, 3, 15, 16, 10, 0, 0, 21, 15, 11, 0, 0, 15, 14, 21, 0, 2, 21, 0, 15, 0, 19, 22, 15, 0, 0, 2, 23, 22, 9, 0, 1, 24, 13, 17, 0, 2, 25, 17, 24, 0, 2, 17, 1, 20, 0, 15, 24, 23, 25, 17, 2, 20, 18, 22, 0, 2, 25, 16, 12, 0, 2, 17, 19, 25, 0, 19, 18, 17, 0, 0, 2, 22, 15, 7, 0, 19, 16, 22, 0, 0, 17, 19, 12, 16, 18, 1, 25, 23, 14, 0, 21, 24, 20, 15, 19, 25};

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
      const float r11 = r3 / i8;
      const float r12 = 1.0f / (1.0f + Exp(-r11));
      const float r13 = r12 * i9 + r10;
      o[0][j] = r4;
      o[1][j] = r9;
      o[2][j] = r3;
      o[3][j] = r13;
      o[4][j] = r10;
    }
  }
};

const int32_t kProgram15Words[] = {10, 2, 14, 5, 6, 1, 0, 3, 0, 0, 2, 0, 0, 2, 1, 2, 3, 3, 2, 3, 1, 2, 0, 0, 1, 1065353216, 0, 5, 12, 2, 10, 0, 1, 13, 10, 12, 0, 2, 12, 13, 3, 0, 15, 13, 1, 12, 0, 1, 12, 13, 4, 0, 20, 14, 12, 0, 0, 9, 15, 14, 5, 0, 17, 16, 14, 7, 10, 2, 14, 6, 16, 0, 14, 16, 15, 11, 14, 18, 15, 12, 0, 0, 3, 14, 13, 8, 0, 29, 17, 14, 0, 0, 15, 14, 17, 9, 15, 12, 16, 13, 14, 15};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = r2 + i4;
      const float r4 = i6 * i2;
      const float r5 = r1 * i8;
      const float r6 = i1 * r5 + i7;
      const float r7 = r6 / i9;
      const float r8 = 1.0f / (1.0f + Exp(-r7));
      const float r9 = 1.0f - r8;
      const float r10 = r8 * r9;
      const float r11 = r4 * r10;
      const float r12 = r11 / i9;
      const float r13 = r12 + i10;
      const float r14 = r3 * i5 + r13;
      const float r15 = i1 * r14;
      const float r16 = r1 * r15;
      const float r17 = r8 * i2;
      o[0][j] = r16;
      o[1][j] = r17;
      o[2][j] = 0.0f;
      o[3][j] = r14;
    }
  }
};

const int32_t kProgram16Words[] = {11, 2, 18, 4, 6, 8, 2, 3, 0, 5, 1, 5, 2, 6, 0, 7, 0, 9, 0, 9, 1, 9, 2, 2, 0, 5, 0, 1065353216, 0, 5, 13, 0, 11, 0, 1, 14, 11, 13, 0, 0, 13, 2, 3, 0, 0, 15, 13, 4, 0, 2, 13, 6, 2, 0, 2, 16, 14, 8, 0, 15, 17, 1, 16, 7, 3, 16, 17, 9, 0, 29, 17, 16, 0, 0, 1, 16, 11, 17, 0, 2, 18, 17, 16, 0, 2, 16, 13, 18, 0, 3, 13, 16, 9, 0, 0, 18, 13, 10, 0, 15, 16, 15, 5, 18, 2, 13, 1, 16, 0, 2, 15, 14, 13, 0, 2, 18, 17, 2, 0, 15, 18, 12, 16};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = r2 + i4;
      const float r4 = r3 * i5;
      const float r5 = i6 * i2;
      const float r6 = r1 * i8;
      const float r7 = i1 * r6 + i7;
      const float r8 = r7 / i9;
      const float r9 = 1.0f / (1.0f + Exp(-r8));
      const float r10 = 1.0f - r9;
      const float r11 = r9 * r10;
      const float r12 = r5 * r11;
      const float r13 = r12 / i9;
      const float r14 = r13 + i10;
      const float r15 = r4 + r14;
      const float r16 = i1 * r15;
      const float r17 = r1 * r16;
      const float r18 = r9 * i2;
      const float r19 = i11 * r12;
      const float r20 = r19 * r7;
      const float r21 = -r20;
      const float r22 = r15 * r6;
      const float r23 = -r22;
      const float r24 = r21 - i11 * r23;
      const float r25 = -r4;
      o[0][j] = r17;
      o[1][j] = r18;
      o[2][j] = 0.0f;
      o[3][j] = r15;
      o[4][j] = r24;
      o[5][j] = r25;
    }
  }
};

const int32_t kProgram17Words[] = {12, 2, 26, 6, 9, 8, 2, 3, 0, 5, 1, 5, 2, 6, 0, 7, 0, 9, 0, 9, 1, 9, 2, 2, 0, 5, 0, 3, 1, 1065353216, 0, 5, 14, 0, 12, 0, 1, 15, 12, 14, 0, 0, 14, 2, 3, 0, 0, 16, 14, 4, 0, 2, 14, 16, 5, 0, 2, 16, 6, 2, 0, 2, 17, 15, 8, 0, 15, 18, 1, 17, 7, 3, 19, 18, 9, 0, 29, 20, 19, 0, 0, 1, 19, 12, 20, 0, 2, 21, 20, 19, 0, 2, 19, 16, 21, 0, 3, 16, 19, 9, 0, 0, 21, 16, 10, 0, 0, 16, 14, 21, 0, 2, 21, 1, 16, 0, 2, 22, 15, 21, 0, 2, 15, 20, 2, 0, 2, 21, 11, 19, 0, 2, 20, 21, 18, 0, 19, 19, 20, 0, 0, 2, 21, 16, 17, 0, 19, 18, 21, 0, 0, 17, 20, 11, 18, 19, 19, 17, 14, 0, 0, 22, 15, 13, 16, 20, 17};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = r2 + i4;
      const float r4 = i6 * i2;
      const float r5 = r1 * i8;
      const float r6 = i1 * r5 + i7;
      const float r7 = r6 / i9;
      const float r8 = 1.0f / (1.0f + Exp(-r7));
      const float r9 = 1.0f - r8;
      const float r10 = r8 * r9;
      const float r11 = r4 * r10;
      const float r12 = r11 / i9;
      const float r13 = r12 + i10;
      const float r14 = r3 * i5 + r13;
      const float r15 = i1 * r14;
      const float r16 = r1 * r15;
      const float r17 = r8 * i2;
      const float r18 = Truth(i0 > 1.0f);
      const float r19 = r15 * i8;
      const float r20 = -r19;
      const float r21 = r18 != 0.0f ? 0.0f : r20;
      o[0][j] = r16;
      o[1][j] = r17;
      o[2][j] = r21;
      o[3][j] = r14;
    }
  }
};

const int32_t kProgram18Words[] = {11, 2, 22, 4, 6, 8, 2, 3, 0, 5, 1, 5, 2, 6, 0, 7, 0, 9, 0, 9, 1, 9, 2, 2, 0, 5, 0, 1065353216, 0, 5, 13, 0, 11, 0, 1, 14, 11, 13, 0, 0, 13, 2, 3, 0, 0, 15, 13, 4, 0, 2, 13, 6, 2, 0, 2, 16, 14, 8, 0, 15, 17, 1, 16, 7, 3, 16, 17, 9, 0, 29, 17, 16, 0, 0, 1, 16, 11, 17, 0, 2, 18, 17, 16, 0, 2, 16, 13, 18, 0, 3, 13, 16, 9, 0, 0, 18, 13, 10, 0, 15, 16, 15, 5, 18, 2, 13, 1, 16, 0, 2, 15, 14, 13, 0, 2, 18, 17, 2, 0, 8, 14, 0, 11, 0, 2, 17, 13, 8, 0, 19, 13, 17, 0, 0, 14, 17, 14, 12, 13, 15, 18, 17, 16};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = r2 + i4;
      const float r4 = r3 * i5;
      const float r5 = i6 * i2;
      const float r6 = r1 * i8;
      const float r7 = i1 * r6 + i7;
      const float r8 = r7 / i9;
      const float r9 = 1.0f / (1.0f + Exp(-r8));
      const float r10 = 1.0f - r9;
      const float r11 = r9 * r10;
      const float r12 = r5 * r11;
      const float r13 = r12 / i9;
      const float r14 = r13 + i10;
      const float r15 = r4 + r14;
      const float r16 = i1 * r15;
      const float r17 = r1 * r16;
      const float r18 = r9 * i2;
      const float r19 = Truth(i0 > 1.0f);
      const float r20 = r16 * i8;
      const float r21 = -r20;
      const float r22 = r19 != 0.0f ? 0.0f : r21;
      const float r23 = i11 * r12;
      const float r24 = r23 * r7;
      const float r25 = -r24;
      const float r26 = r15 * r6;
      const float r27 = -r26;
      const float r28 = r25 - i11 * r27;
      const float r29 = -r4;
      o[0][j] = r17;
      o[1][j] = r18;
      o[2][j] = r22;
      o[3][j] = r15;
      o[4][j] = r28;
      o[5][j] = r29;
    }
  }
};

const int32_t kProgram19Words[] = {12, 2, 30, 6, 10, 8, 2, 3, 0, 5, 1, 5, 2, 6, 0, 7, 0, 9, 0, 9, 1, 9, 2, 2, 0, 5, 0, 3, 1, 1065353216, 0, 5, 14, 0, 12, 0, 1, 15, 12, 14, 0, 0, 14, 2, 3, 0, 0, 16, 14, 4, 0, 2, 14, 16, 5, 0, 2, 16, 6, 2, 0, 2, 17, 15, 8, 0, 15, 18, 1, 17, 7, 3, 19, 18, 9, 0, 29, 20, 19, 0, 0, 1, 19, 12, 20, 0, 2, 21, 20, 19, 0, 2, 19, 16, 21, 0, 3, 16, 19, 9, 0, 0, 21, 16, 10, 0, 0, 16, 14, 21, 0, 2, 21, 1, 16, 0, 2, 22, 15, 21, 0, 2, 15, 20, 2, 0, 8, 20, 0, 12, 0, 2, 23, 21, 8, 0, 19, 21, 23, 0, 0, 14, 23, 20, 13, 21, 2, 20, 11, 19, 0, 2, 21, 20, 18, 0, 19, 19, 21, 0, 0, 2, 20, 16, 17, 0, 19, 18, 20, 0, 0, 17, 21, 11, 18, 19, 19, 17, 14, 0, 0, 22, 15, 23, 16, 21, 17};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 * i3 + i1;
      const float r3 = r1 * r2;
      const float r4 = r3 - i4;
      const float r5 = std::fabs(r4);
      const float r6 = Truth(r5 >= i5);
      const float r7 = 1.0f - r5 * i7;
      const float r8 = i6 * r7;
      const float r9 = r6 != 0.0f ? 0.0f : r8;
      const float r10 = r3 / i9;
      const float r11 = 1.0f / (1.0f + Exp(-r10));
      const float r12 = Truth(r4 > 0.0f);
      const float r13 = i8 * r11 + r12;
      o[0][j] = r4;
      o[1][j] = r9;
      o[2][j] = r3;
      o[3][j] = r13;
      o[4][j] = r12;
    }
  }
};

const int32_t kProgram20Words[] = {10, 2, 14, 5, 6, 0, 2, 1, 0, 3, 0, 0, 0, 2, 1, 2, 3, 3, 2, 3, 1, 0, 1, 2, 0, 1065353216, 0, 5, 12, 0, 10, 0, 1, 13, 10, 12, 0, 15, 12, 2, 3, 1, 2, 14, 13, 12, 0, 1, 13, 14, 4, 0, 20, 12, 13, 0, 0, 9, 15, 12, 5, 0, 17, 16, 12, 7, 10, 2, 12, 6, 16, 0, 14, 16, 15, 11, 12, 3, 15, 14, 9, 0, 29, 12, 15, 0, 0, 18, 15, 13, 0, 0, 15, 17, 8, 12, 15, 13, 16, 14, 17, 15};

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
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = r2 + i4;
      const float r4 = i6 * i2;
      const float r5 = i0 * i8 + i7;
      const float r6 = r1 * r5;
      const float r7 = r6 / i9;
      const float r8 = 1.0f / (1.0f + Exp(-r7));
      const float r9 = 1.0f - r8;
      const float r10 = r9 * r8;
      const float r11 = r4 * r10;
      const float r12 = r11 / i9;
      const float r13 = r12 + i10;
      const float r14 = r3 * i5 + r13;
      const float r15 = r1 * r14;
      const float r16 = i0 * r15;
      const float r17 = i2 * r8;
      o[0][j] = r16;
      o[1][j] = r17;
      o[2][j] = 0.0f;
      o[3][j] = r15;
    }
  }
};

const int32_t kProgram21Words[] = {11, 2, 18, 4, 6, 3, 0, 8, 2, 5, 1, 5, 2, 6, 0, 7, 0, 9, 0, 9, 1, 9, 2, 2, 0, 5, 0, 1065353216, 0, 5, 13, 1, 11, 0, 1, 14, 11, 13, 0, 0, 13, 2, 3, 0, 0, 15, 13, 4, 0, 2, 13, 6, 2, 0, 15, 16, 0, 8, 7, 2, 17, 14, 16, 0, 3, 16, 17, 9, 0, 29, 17, 16, 0, 0, 1, 16, 11, 17, 0, 2, 18, 16, 17, 0, 2, 16, 13, 18, 0, 3, 13, 16, 9, 0, 0, 18, 13, 10, 0, 15, 16, 15, 5, 18, 2, 13, 14, 16, 0, 2, 15, 0, 13, 0, 2, 18, 2, 17, 0, 15, 18, 12, 13};

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
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = r2 + i4;
      const float r4 = r3 * i5;
      const float r5 = i6 * i2;
      const float r6 = i0 * i8 + i7;
      const float r7 = r1 * r6;
      const float r8 = r7 / i9;
      const float r9 = 1.0f / (1.0f + Exp(-r8));
      const float r10 = 1.0f - r9;
      const float r11 = r10 * r9;
      const float r12 = r5 * r11;
      const float r13 = r12 / i9;
      const float r14 = r13 + i10;
      const float r15 = r4 + r14;
      const float r16 = r1 * r15;
      const float r17 = i0 * r16;
      const float r18 = i2 * r9;
      const float r19 = i11 * r12;
      const float r20 = r7 * r19;
      const float r21 = -r20;
      const float r22 = r16 * i8;
      const float r23 = -r22;
      const float r24 = r21 - i11 * r23;
      const float r25 = -r4;
      o[0][j] = r17;
      o[1][j] = r18;
      o[2][j] = 0.0f;
      o[3][j] = r16;
      o[4][j] = r24;
      o[5][j] = r25;
    }
  }
};

const int32_t kProgram22Words[] = {12, 2, 26, 6, 7, 3, 0, 8, 2, 5, 1, 5, 2, 6, 0, 7, 0, 9, 0, 9, 1, 9, 2, 2, 0, 5, 0, 3, 1, 1065353216, 0, 5, 14, 1, 12, 0, 1, 15, 12, 14, 0, 0, 14, 2, 3, 0, 0, 16, 14, 4, 0, 2, 14, 16, 5, 0, 2, 16, 6, 2, 0, 15, 17, 0, 8, 7, 2, 18, 15, 17, 0, 3, 17, 18, 9, 0, 29, 19, 17, 0, 0, 1, 17, 12, 19, 0, 2, 20, 17, 19, 0, 2, 17, 16, 20, 0, 3, 16, 17, 9, 0, 0, 20, 16, 10, 0, 0, 16, 14, 20, 0, 2, 20, 15, 16, 0, 2, 15, 0, 20, 0, 2, 16, 2, 19, 0, 2, 19, 11, 17, 0, 2, 17, 18, 19, 0, 19, 18, 17, 0, 0, 2, 19, 20, 8, 0, 19, 17, 19, 0, 0, 17, 19, 11, 17, 18, 19, 17, 14, 0, 0, 15, 16, 13, 20, 19, 17};

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
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = r2 + i4;
      const float r4 = i6 * i2;
      const float r5 = i0 * i8 + i7;
      const float r6 = r1 * r5;
      const float r7 = r6 / i9;
      const float r8 = 1.0f / (1.0f + Exp(-r7));
      const float r9 = 1.0f - r8;
      const float r10 = r9 * r8;
      const float r11 = r4 * r10;
      const float r12 = r11 / i9;
      const float r13 = r12 + i10;
      const float r14 = r3 * i5 + r13;
      const float r15 = r1 * r14;
      const float r16 = i0 * r15;
      const float r17 = i2 * r8;
      const float r18 = Truth(i1 > 1.0f);
      const float r19 = r5 * r14;
      const float r20 = -r19;
      const float r21 = r18 != 0.0f ? 0.0f : r20;
      o[0][j] = r16;
      o[1][j] = r17;
      o[2][j] = r21;
      o[3][j] = r15;
    }
  }
};

const int32_t kProgram23Words[] = {11, 2, 22, 4, 7, 3, 0, 8, 2, 5, 1, 5, 2, 6, 0, 7, 0, 9, 0, 9, 1, 9, 2, 2, 0, 5, 0, 1065353216, 0, 5, 13, 1, 11, 0, 1, 14, 11, 13, 0, 0, 13, 2, 3, 0, 0, 15, 13, 4, 0, 2, 13, 6, 2, 0, 15, 16, 0, 8, 7, 2, 17, 14, 16, 0, 3, 18, 17, 9, 0, 29, 17, 18, 0, 0, 1, 18, 11, 17, 0, 2, 19, 18, 17, 0, 2, 18, 13, 19, 0, 3, 13, 18, 9, 0, 0, 19, 13, 10, 0, 15, 18, 15, 5, 19, 2, 13, 14, 18, 0, 2, 15, 0, 13, 0, 2, 19, 2, 17, 0, 8, 14, 1, 11, 0, 2, 17, 16, 18, 0, 19, 16, 17, 0, 0, 14, 18, 14, 12, 16, 15, 19, 18, 13};

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
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = r2 + i4;
      const float r4 = r3 * i5;
      const float r5 = i6 * i2;
      const float r6 = i0 * i8 + i7;
      const float r7 = r1 * r6;
      const float r8 = r7 / i9;
      const float r9 = 1.0f / (1.0f + Exp(-r8));
      const float r10 = 1.0f - r9;
      const float r11 = r10 * r9;
      const float r12 = r5 * r11;
      const float r13 = r12 / i9;
      const float r14 = r13 + i10;
      const float r15 = r4 + r14;
      const float r16 = r1 * r15;
      const float r17 = i0 * r16;
      const float r18 = i2 * r9;
      const float r19 = Truth(i1 > 1.0f);
      const float r20 = r6 * r15;
      const float r21 = -r20;
      const float r22 = r19 != 0.0f ? 0.0f : r21;
      const float r23 = i11 * r12;
      const float r24 = r7 * r23;
      const float r25 = -r24;
      const float r26 = r16 * i8;
      const float r27 = -r26;
      const float r28 = r25 - i11 * r27;
      const float r29 = -r4;
      o[0][j] = r17;
      o[1][j] = r18;
      o[2][j] = r22;
      o[3][j] = r16;
      o[4][j] = r28;
      o[5][j] = r29;
    }
  }
};

const int32_t kProgram24Words[] = {12, 2, 30, 6, 10, 3, 0, 8, 2, 5, 1, 5, 2, 6, 0, 7, 0, 9, 0, 9, 1, 9, 2, 2, 0, 5, 0, 3, 1, 1065353216, 0, 5, 14, 1, 12, 0, 1, 15, 12, 14, 0, 0, 14, 2, 3, 0, 0, 16, 14, 4, 0, 2, 14, 16, 5, 0, 2, 16, 6, 2, 0, 15, 17, 0, 8, 7, 2, 18, 15, 17, 0, 3, 19, 18, 9, 0, 29, 20, 19, 0, 0, 1, 19, 12, 20, 0, 2, 21, 19, 20, 0, 2, 19, 16, 21, 0, 3, 16, 19, 9, 0, 0, 21, 16, 10, 0, 0, 16, 14, 21, 0, 2, 21, 15, 16, 0, 2, 15, 0, 21, 0, 2, 22, 2, 20, 0, 8, 20, 1, 12, 0, 2, 23, 17, 16, 0, 19, 17, 23, 0, 0, 14, 16, 20, 13, 17, 2, 23, 11, 19, 0, 2, 20, 18, 23, 0, 19, 17, 20, 0, 0, 2, 19, 21, 8, 0, 19, 18, 19, 0, 0, 17, 23, 11, 18, 17, 19, 20, 14, 0, 0, 15, 22, 16, 21, 23, 20};

}  // namespace

extern const CompiledProgram kClif[25];
const CompiledProgram kClif[25] = {
    {kProgram0Words, 102, RunOnWide<Program0>},
    {kProgram1Words, 149, RunOnWide<Program1>},
    {kProgram2Words, 193, RunOnWide<Program2>},
    {kProgram3Words, 89, RunOnWide<Program3>},
    {kProgram4Words, 85, RunOnWide<Program4>},
    {kProgram5Words, 101, RunOnWide<Program5>},
    {kProgram6Words, 17, RunOnWide<Program6>},
    {kProgram7Words, 145, RunOnWide<Program7>},
    {kProgram8Words, 145, RunOnWide<Program8>},
    {kProgram9Words, 189, RunOnWide<Program9>},
    {kProgram10Words, 102, RunOnWide<Program10>},
    {kProgram11Words, 145, RunOnWide<Program11>},
    {kProgram12Words, 189, RunOnWide<Program12>},
    {kProgram13Words, 149, RunOnWide<Program13>},
    {kProgram14Words, 193, RunOnWide<Program14>},
    {kProgram15Words, 102, RunOnWide<Program15>},
    {kProgram16Words, 123, RunOnWide<Program16>},
    {kProgram17Words, 167, RunOnWide<Program17>},
    {kProgram18Words, 143, RunOnWide<Program18>},
    {kProgram19Words, 187, RunOnWide<Program19>},
    {kProgram20Words, 102, RunOnWide<Program20>},
    {kProgram21Words, 123, RunOnWide<Program21>},
    {kProgram22Words, 167, RunOnWide<Program22>},
    {kProgram23Words, 143, RunOnWide<Program23>},
    {kProgram24Words, 187, RunOnWide<Program24>},
};

}  // namespace spikejax

// Written by generate.py: programs of `adlif`.
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
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float i14 = s[14][j];
      const float r0 = i1 - i2;
      const float r1 = Min(i3, 1.0f);
      const float r2 = 1.0f - r1;
      const float r3 = r2 * i4;
      const float r4 = r3 * i5;
      const float r5 = i0 * r0 + r4;
      const float r6 = r5 - i6;
      const float r7 = std::fabs(r6);
      const float r8 = Truth(r7 >= i7);
      const float r9 = 1.0f - r7 * i8;
      const float r10 = r9 * i9;
      const float r11 = r8 != 0.0f ? 0.0f : r10;
      const float r12 = i12 * r3;
      const float r13 = i3 * i11 + r12;
      const float r14 = r13 * i13;
      const float r15 = r14 * i14;
      const float r16 = i10 * i2 + r15;
      const float r17 = Truth(r6 > 0.0f);
      o[0][j] = r6;
      o[1][j] = r11;
      o[2][j] = r5;
      o[3][j] = r16;
      o[4][j] = r17;
    }
  }
};

const int32_t kProgram0Words[] = {15, 2, 18, 5, 6, 3, 0, 1, 0, 0, 1, 0, 2, 0, 0, 2, 2, 2, 5, 2, 7, 3, 1, 3, 2, 2, 4, 2, 1, 2, 0, 2, 3, 3, 3, 1065353216, 0, 1, 17, 1, 2, 0, 5, 18, 3, 15, 0, 1, 19, 15, 18, 0, 2, 18, 19, 4, 0, 2, 19, 18, 5, 0, 15, 20, 0, 17, 19, 1, 17, 20, 6, 0, 20, 19, 17, 0, 0, 9, 21, 19, 7, 0, 17, 22, 19, 8, 15, 2, 19, 22, 9, 0, 14, 22, 21, 16, 19, 2, 21, 12, 18, 0, 15, 19, 3, 11, 21, 2, 18, 19, 13, 0, 2, 21, 18, 14, 0, 15, 19, 10, 2, 21, 18, 18, 17, 0, 0, 17, 22, 20, 19, 18};

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
      const float i12 = s[12][j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i1 * i2;
      const float r3 = r2 * i3;
      const float r4 = r3 * i4;
      const float r5 = i6 + i7;
      const float r6 = i5 * r5 + i8;
      const float r7 = r6 * i9;
      const float r8 = r1 * r7;
      const float r9 = r1 * r4 + r8;
      const float r10 = i11 * r6;
      const float r11 = i10 * i2 - r10;
      const float r12 = r3 * i12;
      o[0][j] = r9;
      o[1][j] = r11;
      o[2][j] = r12;
      o[3][j] = r10;
    }
  }
};

const int32_t kProgram1Words[] = {13, 1, 13, 4, 6, 8, 2, 3, 0, 5, 1, 2, 3, 2, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 2, 2, 4, 3, 1, 2, 1, 1065353216, 5, 14, 0, 13, 0, 1, 15, 13, 14, 0, 2, 14, 1, 2, 0, 2, 16, 14, 3, 0, 2, 14, 16, 4, 0, 0, 17, 6, 7, 0, 15, 18, 5, 17, 8, 2, 17, 18, 9, 0, 2, 19, 15, 17, 0, 15, 17, 15, 14, 19, 2, 15, 11, 18, 0, 16, 14, 10, 2, 15, 2, 19, 16, 12, 0, 17, 14, 19, 15};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i1 * i2;
      const float r3 = r2 * i3;
      const float r4 = r3 * i4;
      const float r5 = i6 + i7;
      const float r6 = i5 * r5;
      const float r7 = r6 + i8;
      const float r8 = r7 * i9;
      const float r9 = r1 * r8;
      const float r10 = r1 * r4 + r9;
      const float r11 = i11 * r7;
      const float r12 = i10 * i2 - r11;
      const float r13 = r3 * i12;
      const float r14 = r1 * i13;
      const float r15 = r3 * r14;
      const float r16 = r3 * i0;
      const float r17 = i4 * r14;
      const float r18 = i0 * i12 + r17;
      const float r19 = r2 * r18;
      const float r20 = -r6;
      o[0][j] = r10;
      o[1][j] = r12;
      o[2][j] = r13;
      o[3][j] = r11;
      o[4][j] = r15;
      o[5][j] = r16;
      o[6][j] = r19;
      o[7][j] = r20;
    }
  }
};

const int32_t kProgram2Words[] = {14, 1, 21, 8, 10, 8, 2, 3, 0, 5, 1, 2, 3, 2, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 2, 2, 4, 3, 1, 2, 1, 9, 0, 1065353216, 5, 15, 0, 14, 0, 1, 16, 14, 15, 0, 2, 15, 1, 2, 0, 2, 17, 15, 3, 0, 2, 18, 17, 4, 0, 0, 19, 6, 7, 0, 2, 20, 5, 19, 0, 0, 19, 20, 8, 0, 2, 21, 19, 9, 0, 2, 22, 16, 21, 0, 15, 21, 16, 18, 22, 2, 18, 11, 19, 0, 16, 22, 10, 2, 18, 2, 19, 17, 12, 0, 2, 23, 16, 13, 0, 2, 16, 17, 23, 0, 2, 24, 17, 0, 0, 2, 17, 4, 23, 0, 15, 23, 0, 12, 17, 2, 17, 15, 23, 0, 19, 15, 20, 0, 0, 21, 22, 19, 18, 16, 24, 17, 15};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i1 * i2;
      const float r3 = r2 * i3;
      const float r4 = r3 * i4;
      const float r5 = i6 + i7;
      const float r6 = i5 * r5;
      const float r7 = r6 + i8;
      const float r8 = r7 * i9;
      const float r9 = r1 * r8;
      const float r10 = r1 * r4 + r9;
      const float r11 = i11 * r7;
      const float r12 = i10 * i2 - r11;
      const float r13 = r3 * i12;
      const float r14 = r3 * i0;
      const float r15 = -r6;
      o[0][j] = r10;
      o[1][j] = r12;
      o[2][j] = r13;
      o[3][j] = r11;
      o[4][j] = r14;
      o[5][j] = r15;
    }
  }
};

const int32_t kProgram3Words[] = {13, 1, 16, 6, 7, 8, 2, 3, 0, 5, 1, 2, 3, 2, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 2, 2, 4, 3, 1, 2, 1, 1065353216, 5, 14, 0, 13, 0, 1, 15, 13, 14, 0, 2, 14, 1, 2, 0, 2, 16, 14, 3, 0, 2, 14, 16, 4, 0, 0, 17, 6, 7, 0, 2, 18, 5, 17, 0, 0, 17, 18, 8, 0, 2, 19, 17, 9, 0, 2, 20, 15, 19, 0, 15, 19, 15, 14, 20, 2, 15, 11, 17, 0, 16, 14, 10, 2, 15, 2, 20, 16, 12, 0, 2, 17, 16, 0, 0, 19, 16, 18, 0, 0, 19, 14, 20, 15, 17, 16};

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
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float i14 = s[14][j];
      const float i15 = s[15][j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i1 * i2;
      const float r3 = r2 * i3;
      const float r4 = r3 * i4;
      const float r5 = i6 + i7;
      const float r6 = i5 * r5;
      const float r7 = r6 + i8;
      const float r8 = r7 * i9;
      const float r9 = r1 * r8;
      const float r10 = r1 * r4 + r9;
      const float r11 = i11 * r7;
      const float r12 = i10 * i2 - r11;
      const float r13 = r3 * i12;
      const float r14 = r1 * i13;
      const float r15 = r3 * r14;
      const float r16 = r3 * i0;
      const float r17 = i14 - i15;
      const float r18 = r7 * r17;
      const float r19 = r7 * r14 - r18;
      const float r20 = i4 * r14;
      const float r21 = i0 * i12 + r20;
      const float r22 = r2 * r21;
      const float r23 = r21 * i3;
      const float r24 = r23 * i2;
      const float r25 = i15 * i2 - r24;
      const float r26 = -r6;
      o[0][j] = r10;
      o[1][j] = r12;
      o[2][j] = r13;
      o[3][j] = r11;
      o[4][j] = r15;
      o[5][j] = r16;
      o[6][j] = r19;
      o[7][j] = r22;
      o[8][j] = r25;
      o[9][j] = r26;
    }
  }
};

const int32_t kProgram4Words[] = {16, 1, 27, 10, 12, 8, 2, 3, 0, 5, 1, 2, 3, 2, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 2, 2, 4, 3, 1, 2, 1, 9, 0, 9, 1, 9, 2, 1065353216, 5, 17, 0, 16, 0, 1, 18, 16, 17, 0, 2, 17, 1, 2, 0, 2, 19, 17, 3, 0, 2, 20, 19, 4, 0, 0, 21, 6, 7, 0, 2, 22, 5, 21, 0, 0, 21, 22, 8, 0, 2, 23, 21, 9, 0, 2, 24, 18, 23, 0, 15, 23, 18, 20, 24, 2, 20, 11, 21, 0, 16, 24, 10, 2, 20, 2, 25, 19, 12, 0, 2, 26, 18, 13, 0, 2, 18, 19, 26, 0, 2, 27, 19, 0, 0, 1, 19, 14, 15, 0, 2, 28, 21, 19, 0, 16, 19, 21, 26, 28, 2, 21, 4, 26, 0, 15, 28, 0, 12, 21, 2, 26, 17, 28, 0, 2, 21, 28, 3, 0, 2, 17, 21, 2, 0, 16, 28, 15, 2, 17, 19, 21, 22, 0, 0, 23, 24, 25, 20, 18, 27, 19, 26, 28, 21};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i1 * i2;
      const float r3 = r2 * i3;
      const float r4 = r3 * i4;
      const float r5 = i6 + i7;
      const float r6 = i5 * r5;
      const float r7 = r6 + i8;
      const float r8 = r7 * i9;
      const float r9 = r1 * r8;
      const float r10 = r1 * r4 + r9;
      const float r11 = i11 * r7;
      const float r12 = i10 * i2 - r11;
      const float r13 = r3 * i12;
      const float r14 = r1 * i13;
      const float r15 = r3 * r14;
      const float r16 = r3 * i0;
      const float r17 = i4 * r14;
      const float r18 = i0 * i12 + r17;
      const float r19 = r2 * r18;
      const float r20 = r18 * i3;
      const float r21 = r20 * i2;
      const float r22 = i14 * i2 - r21;
      const float r23 = -r6;
      o[0][j] = r10;
      o[1][j] = r12;
      o[2][j] = r13;
      o[3][j] = r11;
      o[4][j] = r15;
      o[5][j] = r16;
      o[6][j] = r19;
      o[7][j] = r22;
      o[8][j] = r23;
    }
  }
};

const int32_t kProgram5Words[] = {15, 1, 24, 9, 10, 8, 2, 3, 0, 5, 1, 2, 3, 2, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 2, 2, 4, 3, 1, 2, 1, 9, 0, 9, 1, 1065353216, 5, 16, 0, 15, 0, 1, 17, 15, 16, 0, 2, 16, 1, 2, 0, 2, 18, 16, 3, 0, 2, 19, 18, 4, 0, 0, 20, 6, 7, 0, 2, 21, 5, 20, 0, 0, 20, 21, 8, 0, 2, 22, 20, 9, 0, 2, 23, 17, 22, 0, 15, 22, 17, 19, 23, 2, 19, 11, 20, 0, 16, 23, 10, 2, 19, 2, 20, 18, 12, 0, 2, 24, 17, 13, 0, 2, 17, 18, 24, 0, 2, 25, 18, 0, 0, 2, 18, 4, 24, 0, 15, 24, 0, 12, 18, 2, 18, 16, 24, 0, 2, 16, 24, 3, 0, 2, 24, 16, 2, 0, 16, 16, 14, 2, 24, 19, 24, 21, 0, 0, 22, 23, 20, 19, 17, 25, 18, 16, 24};

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
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float r0 = i1 - i2;
      const float r1 = Min(i3, 1.0f);
      const float r2 = 1.0f - r1;
      const float r3 = r2 * i4;
      const float r4 = r3 * i5;
      const float r5 = i0 * r0 + r4;
      const float r6 = r5 - i6;
      const float r7 = std::fabs(r6);
      const float r8 = Truth(r7 >= i7);
      const float r9 = r8 != 0.0f ? 0.0f : i8;
      const float r10 = i11 * r3;
      const float r11 = i3 * i10 + r10;
      const float r12 = r11 * i12;
      const float r13 = r12 * i13;
      const float r14 = i9 * i2 + r13;
      const float r15 = Truth(r6 > 0.0f);
      o[0][j] = r6;
      o[1][j] = r9;
      o[2][j] = r5;
      o[3][j] = r14;
      o[4][j] = r15;
    }
  }
};

const int32_t kProgram6Words[] = {14, 2, 16, 5, 5, 3, 0, 1, 0, 0, 1, 0, 2, 0, 0, 2, 2, 2, 5, 2, 7, 3, 1, 2, 4, 2, 1, 2, 0, 2, 3, 3, 2, 1065353216, 0, 1, 16, 1, 2, 0, 5, 17, 3, 14, 0, 1, 18, 14, 17, 0, 2, 17, 18, 4, 0, 2, 18, 17, 5, 0, 15, 19, 0, 16, 18, 1, 16, 19, 6, 0, 20, 18, 16, 0, 0, 9, 20, 18, 7, 0, 14, 18, 20, 15, 8, 2, 20, 11, 17, 0, 15, 17, 3, 10, 20, 2, 20, 17, 12, 0, 2, 17, 20, 13, 0, 15, 20, 9, 2, 17, 18, 17, 16, 0, 0, 16, 18, 19, 20, 17};

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
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float i14 = s[14][j];
      const float r0 = i1 - i2;
      const float r1 = i3 * i4;
      const float r2 = i0 * r0 + r1;
      const float r3 = r2 - i5;
      const float r4 = std::fabs(r3);
      const float r5 = Truth(r4 >= i6);
      const float r6 = 1.0f - r4 * i7;
      const float r7 = r6 * i8;
      const float r8 = r5 != 0.0f ? 0.0f : r7;
      const float r9 = i11 * i4;
      const float r10 = i9 * i10 + r9;
      const float r11 = r10 * i12;
      const float r12 = i14 * i2;
      const float r13 = r11 * i13 + r12;
      const float r14 = Truth(r3 > 0.0f);
      o[0][j] = r3;
      o[1][j] = r8;
      o[2][j] = r2;
      o[3][j] = r13;
      o[4][j] = r14;
    }
  }
};

const int32_t kProgram7Words[] = {15, 2, 15, 5, 6, 3, 0, 1, 0, 0, 1, 2, 2, 0, 0, 2, 5, 2, 7, 3, 1, 3, 2, 0, 2, 2, 1, 2, 0, 2, 3, 3, 3, 2, 4, 0, 1065353216, 1, 17, 1, 2, 0, 2, 18, 3, 4, 0, 15, 19, 0, 17, 18, 1, 17, 19, 5, 0, 20, 18, 17, 0, 0, 9, 20, 18, 6, 0, 17, 21, 18, 7, 16, 2, 18, 21, 8, 0, 14, 21, 20, 15, 18, 2, 20, 11, 4, 0, 15, 18, 9, 10, 20, 2, 20, 18, 12, 0, 2, 18, 14, 2, 0, 15, 22, 20, 13, 18, 18, 20, 17, 0, 0, 17, 21, 19, 22, 20};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0 + i3;
      const float r2 = i5 * i6;
      const float r3 = r2 * i7;
      const float r4 = r3 * i8;
      const float r5 = r1 * i4 + r4;
      const float r6 = i10 * r1;
      const float r7 = i9 * i6 - r6;
      const float r8 = r3 * i11;
      o[0][j] = r5;
      o[1][j] = r7;
      o[2][j] = r8;
      o[3][j] = r6;
    }
  }
};

const int32_t kProgram8Words[] = {12, 0, 9, 4, 5, 7, 0, 5, 2, 6, 0, 5, 0, 2, 2, 3, 0, 5, 1, 2, 3, 2, 0, 2, 4, 3, 1, 2, 1, 0, 12, 1, 2, 0, 15, 13, 0, 12, 3, 2, 12, 5, 6, 0, 2, 14, 12, 7, 0, 2, 12, 14, 8, 0, 15, 15, 13, 4, 12, 2, 12, 10, 13, 0, 16, 13, 9, 6, 12, 2, 16, 14, 11, 0, 15, 13, 16, 12};

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
      const float i13 = s[13][j];
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = i5 * i6;
      const float r4 = r3 * i7;
      const float r5 = r4 * i8;
      const float r6 = r2 * i4 + r5;
      const float r7 = i10 * r2;
      const float r8 = i9 * i6 - r7;
      const float r9 = r4 * i11;
      const float r10 = r4 * i12;
      const float r11 = r4 * i13;
      const float r12 = i8 * i12;
      const float r13 = i13 * i11 + r12;
      const float r14 = r3 * r13;
      const float r15 = -r1;
      o[0][j] = r6;
      o[1][j] = r8;
      o[2][j] = r9;
      o[3][j] = r7;
      o[4][j] = r10;
      o[5][j] = r11;
      o[6][j] = r14;
      o[7][j] = r15;
    }
  }
};

const int32_t kProgram9Words[] = {14, 0, 16, 8, 10, 7, 0, 5, 2, 6, 0, 5, 0, 2, 2, 3, 0, 5, 1, 2, 3, 2, 0, 2, 4, 3, 1, 2, 1, 9, 0, 8, 2, 0, 14, 1, 2, 0, 2, 15, 0, 14, 0, 0, 14, 15, 3, 0, 2, 16, 5, 6, 0, 2, 17, 16, 7, 0, 2, 18, 17, 8, 0, 15, 19, 14, 4, 18, 2, 18, 10, 14, 0, 16, 14, 9, 6, 18, 2, 20, 17, 11, 0, 2, 21, 17, 12, 0, 2, 22, 17, 13, 0, 2, 17, 8, 12, 0, 15, 23, 13, 11, 17, 2, 17, 16, 23, 0, 19, 16, 15, 0, 0, 19, 14, 20, 18, 21, 22, 17, 16};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = i5 * i6;
      const float r4 = r3 * i7;
      const float r5 = r4 * i8;
      const float r6 = r2 * i4 + r5;
      const float r7 = i10 * r2;
      const float r8 = i9 * i6 - r7;
      const float r9 = r4 * i11;
      const float r10 = r4 * i12;
      const float r11 = -r1;
      o[0][j] = r6;
      o[1][j] = r8;
      o[2][j] = r9;
      o[3][j] = r7;
      o[4][j] = r10;
      o[5][j] = r11;
    }
  }
};

const int32_t kProgram10Words[] = {13, 0, 12, 6, 7, 7, 0, 5, 2, 6, 0, 5, 0, 2, 2, 3, 0, 5, 1, 2, 3, 2, 0, 2, 4, 3, 1, 2, 1, 8, 2, 0, 13, 1, 2, 0, 2, 14, 0, 13, 0, 0, 13, 14, 3, 0, 2, 15, 5, 6, 0, 2, 16, 15, 7, 0, 2, 15, 16, 8, 0, 15, 17, 13, 4, 15, 2, 15, 10, 13, 0, 16, 13, 9, 6, 15, 2, 18, 16, 11, 0, 2, 19, 16, 12, 0, 19, 16, 14, 0, 0, 17, 13, 18, 15, 19, 16};

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
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float i14 = s[14][j];
      const float i15 = s[15][j];
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = i5 * i6;
      const float r4 = r3 * i7;
      const float r5 = r4 * i8;
      const float r6 = r2 * i4 + r5;
      const float r7 = i10 * r2;
      const float r8 = i9 * i6 - r7;
      const float r9 = r4 * i11;
      const float r10 = r4 * i12;
      const float r11 = r4 * i13;
      const float r12 = i14 - i15;
      const float r13 = r2 * r12;
      const float r14 = r2 * i12 - r13;
      const float r15 = i8 * i12;
      const float r16 = i13 * i11 + r15;
      const float r17 = r3 * r16;
      const float r18 = r16 * i7;
      const float r19 = r18 * i6;
      const float r20 = i15 * i6 - r19;
      const float r21 = -r1;
      o[0][j] = r6;
      o[1][j] = r8;
      o[2][j] = r9;
      o[3][j] = r7;
      o[4][j] = r10;
      o[5][j] = r11;
      o[6][j] = r14;
      o[7][j] = r17;
      o[8][j] = r20;
      o[9][j] = r21;
    }
  }
};

const int32_t kProgram11Words[] = {16, 0, 22, 10, 11, 7, 0, 5, 2, 6, 0, 5, 0, 2, 2, 3, 0, 5, 1, 2, 3, 2, 0, 2, 4, 3, 1, 2, 1, 9, 1, 8, 2, 9, 0, 9, 2, 0, 16, 1, 2, 0, 2, 17, 0, 16, 0, 0, 16, 17, 3, 0, 2, 18, 5, 6, 0, 2, 19, 18, 7, 0, 2, 20, 19, 8, 0, 15, 21, 16, 4, 20, 2, 20, 10, 16, 0, 16, 22, 9, 6, 20, 2, 23, 19, 11, 0, 2, 24, 19, 12, 0, 2, 25, 19, 13, 0, 1, 19, 14, 15, 0, 2, 26, 16, 19, 0, 16, 19, 16, 12, 26, 2, 16, 8, 12, 0, 15, 26, 13, 11, 16, 2, 16, 18, 26, 0, 2, 18, 26, 7, 0, 2, 26, 18, 6, 0, 16, 18, 15, 6, 26, 19, 26, 17, 0, 0, 21, 22, 23, 20, 24, 25, 19, 16, 18, 26};

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
      const float r0 = i1 - i2;
      const float r1 = i3 * i4;
      const float r2 = i0 * r0 + r1;
      const float r3 = i7 * i4;
      const float r4 = i5 * i6 + r3;
      const float r5 = r4 * i8;
      const float r6 = i10 * i2;
      const float r7 = r5 * i9 + r6;
      o[0][j] = r2;
      o[1][j] = r7;
    }
  }
};

const int32_t kProgram12Words[] = {11, 0, 8, 2, 4, 3, 0, 9, 0, 0, 1, 2, 2, 0, 0, 8, 2, 2, 1, 2, 0, 2, 3, 3, 1, 2, 4, 1, 11, 1, 2, 0, 2, 12, 3, 4, 0, 15, 13, 0, 11, 12, 2, 11, 7, 4, 0, 15, 12, 5, 6, 11, 2, 11, 12, 8, 0, 2, 12, 10, 2, 0, 15, 14, 11, 9, 12, 13, 14};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = i5 * i6;
      const float r4 = r3 * i7;
      const float r5 = r4 * i8;
      const float r6 = r2 * i4 + r5;
      const float r7 = i10 * r2;
      const float r8 = i9 * i6 - r7;
      const float r9 = r4 * i11;
      const float r10 = r4 * i12;
      const float r11 = r4 * i13;
      const float r12 = i8 * i12;
      const float r13 = i13 * i11 + r12;
      const float r14 = r3 * r13;
      const float r15 = r13 * i7;
      const float r16 = r15 * i6;
      const float r17 = i14 * i6 - r16;
      const float r18 = -r1;
      o[0][j] = r6;
      o[1][j] = r8;
      o[2][j] = r9;
      o[3][j] = r7;
      o[4][j] = r10;
      o[5][j] = r11;
      o[6][j] = r14;
      o[7][j] = r17;
      o[8][j] = r18;
    }
  }
};

const int32_t kProgram13Words[] = {15, 0, 19, 9, 10, 7, 0, 5, 2, 6, 0, 5, 0, 2, 2, 3, 0, 5, 1, 2, 3, 2, 0, 2, 4, 3, 1, 2, 1, 9, 0, 8, 2, 9, 1, 0, 15, 1, 2, 0, 2, 16, 0, 15, 0, 0, 15, 16, 3, 0, 2, 17, 5, 6, 0, 2, 18, 17, 7, 0, 2, 19, 18, 8, 0, 15, 20, 15, 4, 19, 2, 19, 10, 15, 0, 16, 15, 9, 6, 19, 2, 21, 18, 11, 0, 2, 22, 18, 12, 0, 2, 23, 18, 13, 0, 2, 18, 8, 12, 0, 15, 24, 13, 11, 18, 2, 18, 17, 24, 0, 2, 17, 24, 7, 0, 2, 24, 17, 6, 0, 16, 17, 14, 6, 24, 19, 24, 16, 0, 0, 20, 15, 21, 19, 22, 23, 18, 17, 24};

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
      const float r0 = i1 - i2;
      const float r1 = i4 - i5 * i6;
      const float r2 = i3 * r1;
      const float r3 = i0 * r0 + r2;
      const float r4 = r3 - i5;
      const float r5 = std::fabs(r4);
      const float r6 = Truth(r5 >= i7);
      const float r7 = 1.0f - i8 * r5;
      const float r8 = r7 * i9;
      const float r9 = r6 != 0.0f ? 0.0f : r8;
      const float r10 = i6 * i13;
      const float r11 = i12 * r1 + r10;
      const float r12 = r11 * i14;
      const float r13 = i11 * r12;
      const float r14 = i10 * i2 + r13;
      const float r15 = Truth(r4 > 0.0f);
      o[0][j] = r4;
      o[1][j] = r9;
      o[2][j] = r3;
      o[3][j] = r14;
      o[4][j] = r15;
    }
  }
};

const int32_t kProgram14Words[] = {15, 2, 16, 5, 6, 3, 0, 1, 0, 0, 1, 2, 2, 0, 0, 2, 5, 0, 2, 2, 7, 3, 1, 3, 2, 2, 4, 3, 3, 2, 0, 2, 1, 2, 3, 0, 1065353216, 1, 17, 1, 2, 0, 17, 18, 5, 6, 4, 2, 19, 3, 18, 0, 15, 20, 0, 17, 19, 1, 17, 20, 5, 0, 20, 19, 17, 0, 0, 9, 21, 19, 7, 0, 17, 22, 8, 19, 16, 2, 19, 22, 9, 0, 14, 22, 21, 15, 19, 2, 21, 6, 13, 0, 15, 19, 12, 18, 21, 2, 18, 19, 14, 0, 2, 21, 11, 18, 0, 15, 19, 10, 2, 21, 18, 18, 17, 0, 0, 17, 22, 20, 19, 18};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = i5 * i6;
      const float r5 = r4 * i7;
      const float r6 = r5 * i8;
      const float r7 = r3 + r6;
      const float r8 = i10 * r2;
      const float r9 = i9 * i6 - r8;
      const float r10 = r5 * i11;
      const float r11 = i12 - i13 * i14;
      const float r12 = r5 * r11;
      const float r13 = r5 * i14;
      const float r14 = i14 * i11;
      const float r15 = i8 * r11 + r14;
      const float r16 = r4 * r15;
      const float r17 = -r6;
      const float r18 = r17 * i14 - r1;
      const float r19 = -r3;
      const float r20 = r19 * i14 + r18;
      o[0][j] = r7;
      o[1][j] = r9;
      o[2][j] = r10;
      o[3][j] = r8;
      o[4][j] = r12;
      o[5][j] = r13;
      o[6][j] = r16;
      o[7][j] = r20;
    }
  }
};

const int32_t kProgram15Words[] = {15, 0, 21, 8, 13, 7, 0, 5, 2, 6, 0, 5, 0, 2, 2, 3, 0, 5, 1, 2, 3, 2, 0, 2, 4, 3, 1, 2, 1, 9, 0, 2, 5, 8, 2, 0, 15, 1, 2, 0, 2, 16, 0, 15, 0, 0, 15, 16, 3, 0, 2, 17, 15, 4, 0, 2, 18, 5, 6, 0, 2, 19, 18, 7, 0, 2, 20, 19, 8, 0, 0, 21, 17, 20, 0, 2, 22, 10, 15, 0, 16, 15, 9, 6, 22, 2, 23, 19, 11, 0, 17, 24, 13, 14, 12, 2, 25, 19, 24, 0, 2, 26, 19, 14, 0, 2, 19, 14, 11, 0, 15, 27, 8, 24, 19, 2, 24, 18, 27, 0, 19, 19, 20, 0, 0, 16, 18, 19, 14, 16, 19, 27, 17, 0, 0, 15, 20, 27, 14, 18, 21, 15, 23, 22, 25, 26, 24, 20};

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
      const float i12 = s[12][j];
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = i5 * i6;
      const float r5 = r4 * i7;
      const float r6 = r5 * i8;
      const float r7 = r3 + r6;
      const float r8 = i10 * r2;
      const float r9 = i9 * i6 - r8;
      const float r10 = r5 * i11;
      const float r11 = r5 * i12;
      const float r12 = -r6;
      const float r13 = r12 * i12 - r1;
      const float r14 = -r3;
      const float r15 = r14 * i12 + r13;
      o[0][j] = r7;
      o[1][j] = r9;
      o[2][j] = r10;
      o[3][j] = r8;
      o[4][j] = r11;
      o[5][j] = r15;
    }
  }
};

const int32_t kProgram16Words[] = {13, 0, 16, 6, 9, 7, 0, 5, 2, 6, 0, 5, 0, 2, 2, 3, 0, 5, 1, 2, 3, 2, 0, 2, 4, 3, 1, 2, 1, 8, 2, 0, 13, 1, 2, 0, 2, 14, 0, 13, 0, 0, 13, 14, 3, 0, 2, 15, 13, 4, 0, 2, 16, 5, 6, 0, 2, 17, 16, 7, 0, 2, 16, 17, 8, 0, 0, 18, 15, 16, 0, 2, 19, 10, 13, 0, 16, 13, 9, 6, 19, 2, 20, 17, 11, 0, 2, 21, 17, 12, 0, 19, 17, 16, 0, 0, 16, 16, 17, 12, 14, 19, 17, 15, 0, 0, 15, 14, 17, 12, 16, 18, 13, 20, 19, 21, 14};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = i5 * i6;
      const float r5 = r4 * i7;
      const float r6 = r5 * i8;
      const float r7 = r3 + r6;
      const float r8 = i10 * r2;
      const float r9 = i9 * i6 - r8;
      const float r10 = r5 * i11;
      const float r11 = i12 - i13 * i14;
      const float r12 = r5 * r11;
      const float r13 = r5 * i14;
      const float r14 = i15 - i16;
      const float r15 = r2 * r14;
      const float r16 = r2 * r11 - r15;
      const float r17 = i14 * i11;
      const float r18 = i8 * r11 + r17;
      const float r19 = r4 * r18;
      const float r20 = r18 * i7;
      const float r21 = i6 * r20;
      const float r22 = i16 * i6 - r21;
      const float r23 = -r6;
      const float r24 = r23 * i14 - r1;
      const float r25 = -r3;
      const float r26 = r25 * i14 + r24;
      o[0][j] = r7;
      o[1][j] = r9;
      o[2][j] = r10;
      o[3][j] = r8;
      o[4][j] = r12;
      o[5][j] = r13;
      o[6][j] = r16;
      o[7][j] = r19;
      o[8][j] = r22;
      o[9][j] = r26;
    }
  }
};

const int32_t kProgram17Words[] = {17, 0, 27, 10, 14, 7, 0, 5, 2, 6, 0, 5, 0, 2, 2, 3, 0, 5, 1, 2, 3, 2, 0, 2, 4, 3, 1, 2, 1, 9, 1, 2, 5, 8, 2, 9, 0, 9, 2, 0, 17, 1, 2, 0, 2, 18, 0, 17, 0, 0, 17, 18, 3, 0, 2, 19, 17, 4, 0, 2, 20, 5, 6, 0, 2, 21, 20, 7, 0, 2, 22, 21, 8, 0, 0, 23, 19, 22, 0, 2, 24, 10, 17, 0, 16, 25, 9, 6, 24, 2, 26, 21, 11, 0, 17, 27, 13, 14, 12, 2, 28, 21, 27, 0, 2, 29, 21, 14, 0, 1, 21, 15, 16, 0, 2, 30, 17, 21, 0, 16, 21, 17, 27, 30, 2, 17, 14, 11, 0, 15, 30, 8, 27, 17, 2, 27, 20, 30, 0, 2, 17, 30, 7, 0, 2, 20, 6, 17, 0, 16, 30, 16, 6, 20, 19, 17, 22, 0, 0, 16, 20, 17, 14, 18, 19, 22, 19, 0, 0, 15, 17, 22, 14, 20, 23, 25, 26, 24, 28, 29, 21, 27, 30, 17};

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
      const float r0 = i1 - i2;
      const float r1 = i4 - i5 * i6;
      const float r2 = i3 * r1;
      const float r3 = i0 * r0 + r2;
      const float r4 = i6 * i10;
      const float r5 = i9 * r1 + r4;
      const float r6 = r5 * i11;
      const float r7 = i8 * r6;
      const float r8 = i7 * i2 + r7;
      o[0][j] = r3;
      o[1][j] = r8;
    }
  }
};

const int32_t kProgram18Words[] = {12, 0, 9, 2, 4, 3, 0, 9, 0, 0, 1, 2, 2, 0, 0, 2, 5, 8, 2, 2, 4, 3, 1, 2, 0, 2, 1, 2, 3, 1, 12, 1, 2, 0, 17, 13, 5, 6, 4, 2, 14, 3, 13, 0, 15, 15, 0, 12, 14, 2, 12, 6, 10, 0, 15, 14, 9, 13, 12, 2, 13, 14, 11, 0, 2, 12, 8, 13, 0, 15, 14, 7, 2, 12, 15, 14};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = i5 * i6;
      const float r5 = r4 * i7;
      const float r6 = r5 * i8;
      const float r7 = r3 + r6;
      const float r8 = i10 * r2;
      const float r9 = i9 * i6 - r8;
      const float r10 = r5 * i11;
      const float r11 = i12 - i13 * i14;
      const float r12 = r5 * r11;
      const float r13 = r5 * i14;
      const float r14 = i14 * i11;
      const float r15 = i8 * r11 + r14;
      const float r16 = r4 * r15;
      const float r17 = r15 * i7;
      const float r18 = i6 * r17;
      const float r19 = i15 * i6 - r18;
      const float r20 = -r6;
      const float r21 = r20 * i14 - r1;
      const float r22 = -r3;
      const float r23 = r22 * i14 + r21;
      o[0][j] = r7;
      o[1][j] = r9;
      o[2][j] = r10;
      o[3][j] = r8;
      o[4][j] = r12;
      o[5][j] = r13;
      o[6][j] = r16;
      o[7][j] = r19;
      o[8][j] = r23;
    }
  }
};

const int32_t kProgram19Words[] = {16, 0, 24, 9, 13, 7, 0, 5, 2, 6, 0, 5, 0, 2, 2, 3, 0, 5, 1, 2, 3, 2, 0, 2, 4, 3, 1, 2, 1, 9, 0, 2, 5, 8, 2, 9, 1, 0, 16, 1, 2, 0, 2, 17, 0, 16, 0, 0, 16, 17, 3, 0, 2, 18, 16, 4, 0, 2, 19, 5, 6, 0, 2, 20, 19, 7, 0, 2, 21, 20, 8, 0, 0, 22, 18, 21, 0, 2, 23, 10, 16, 0, 16, 16, 9, 6, 23, 2, 24, 20, 11, 0, 17, 25, 13, 14, 12, 2, 26, 20, 25, 0, 2, 27, 20, 14, 0, 2, 20, 14, 11, 0, 15, 28, 8, 25, 20, 2, 25, 19, 28, 0, 2, 20, 28, 7, 0, 2, 19, 6, 20, 0, 16, 28, 15, 6, 19, 19, 20, 21, 0, 0, 16, 19, 20, 14, 17, 19, 21, 18, 0, 0, 15, 20, 21, 14, 19, 22, 16, 24, 23, 26, 27, 25, 28, 20};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0 + i3;
      const float r2 = r1 * i4;
      const float r3 = i5 * i6;
      const float r4 = r3 * i7;
      const float r5 = r4 * i8;
      const float r6 = r2 + r5;
      const float r7 = i10 * r1;
      const float r8 = i9 * i6 - r7;
      const float r9 = -r5;
      const float r10 = r4 * i12;
      const float r11 = r9 * i11 + r10;
      const float r12 = -r2;
      const float r13 = r12 * i11 + r11;
      o[0][j] = r6;
      o[1][j] = r8;
      o[2][j] = r13;
      o[3][j] = r7;
    }
  }
};

const int32_t kProgram20Words[] = {13, 0, 14, 4, 7, 7, 0, 5, 2, 6, 0, 5, 0, 2, 2, 3, 0, 5, 1, 2, 3, 2, 0, 2, 4, 3, 1, 2, 5, 2, 1, 0, 13, 1, 2, 0, 15, 14, 0, 13, 3, 2, 13, 14, 4, 0, 2, 15, 5, 6, 0, 2, 16, 15, 7, 0, 2, 15, 16, 8, 0, 0, 17, 13, 15, 0, 2, 18, 10, 14, 0, 16, 14, 9, 6, 18, 19, 19, 15, 0, 0, 2, 15, 16, 12, 0, 15, 16, 19, 11, 15, 19, 19, 13, 0, 0, 15, 15, 19, 11, 16, 17, 14, 15, 18};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = i5 * i6;
      const float r5 = r4 * i7;
      const float r6 = r5 * i8;
      const float r7 = r3 + r6;
      const float r8 = i10 * r2;
      const float r9 = i9 * i6 - r8;
      const float r10 = -r6;
      const float r11 = r5 * i12;
      const float r12 = r10 * i11 + r11;
      const float r13 = -r3;
      const float r14 = r13 * i11 + r12;
      const float r15 = i13 - i11 * i14;
      const float r16 = r5 * r15;
      const float r17 = r5 * i14;
      const float r18 = i14 * i12;
      const float r19 = i8 * r15 + r18;
      const float r20 = r4 * r19;
      const float r21 = r10 * i14 - r1;
      const float r22 = r13 * i14 + r21;
      o[0][j] = r7;
      o[1][j] = r9;
      o[2][j] = r14;
      o[3][j] = r8;
      o[4][j] = r16;
      o[5][j] = r17;
      o[6][j] = r20;
      o[7][j] = r22;
    }
  }
};

const int32_t kProgram21Words[] = {15, 0, 23, 8, 13, 7, 0, 5, 2, 6, 0, 5, 0, 2, 2, 3, 0, 5, 1, 2, 3, 2, 0, 2, 4, 3, 1, 2, 5, 2, 1, 9, 0, 8, 2, 0, 15, 1, 2, 0, 2, 16, 0, 15, 0, 0, 15, 16, 3, 0, 2, 17, 15, 4, 0, 2, 18, 5, 6, 0, 2, 19, 18, 7, 0, 2, 20, 19, 8, 0, 0, 21, 17, 20, 0, 2, 22, 10, 15, 0, 16, 15, 9, 6, 22, 19, 23, 20, 0, 0, 2, 20, 19, 12, 0, 15, 24, 23, 11, 20, 19, 20, 17, 0, 0, 15, 17, 20, 11, 24, 17, 24, 11, 14, 13, 2, 25, 19, 24, 0, 2, 26, 19, 14, 0, 2, 19, 14, 12, 0, 15, 27, 8, 24, 19, 2, 24, 18, 27, 0, 16, 19, 23, 14, 16, 15, 18, 20, 14, 19, 21, 15, 17, 22, 25, 26, 24, 18};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = i5 * i6;
      const float r5 = r4 * i7;
      const float r6 = r5 * i8;
      const float r7 = r3 + r6;
      const float r8 = i10 * r2;
      const float r9 = i9 * i6 - r8;
      const float r10 = -r6;
      const float r11 = r5 * i12;
      const float r12 = r10 * i11 + r11;
      const float r13 = -r3;
      const float r14 = r13 * i11 + r12;
      const float r15 = r5 * i13;
      const float r16 = r10 * i13 - r1;
      const float r17 = r13 * i13 + r16;
      o[0][j] = r7;
      o[1][j] = r9;
      o[2][j] = r14;
      o[3][j] = r8;
      o[4][j] = r15;
      o[5][j] = r17;
    }
  }
};

const int32_t kProgram22Words[] = {14, 0, 18, 6, 9, 7, 0, 5, 2, 6, 0, 5, 0, 2, 2, 3, 0, 5, 1, 2, 3, 2, 0, 2, 4, 3, 1, 2, 5, 2, 1, 8, 2, 0, 14, 1, 2, 0, 2, 15, 0, 14, 0, 0, 14, 15, 3, 0, 2, 16, 14, 4, 0, 2, 17, 5, 6, 0, 2, 18, 17, 7, 0, 2, 17, 18, 8, 0, 0, 19, 16, 17, 0, 2, 20, 10, 14, 0, 16, 14, 9, 6, 20, 19, 21, 17, 0, 0, 2, 17, 18, 12, 0, 15, 22, 21, 11, 17, 19, 17, 16, 0, 0, 15, 16, 17, 11, 22, 2, 22, 18, 13, 0, 16, 18, 21, 13, 15, 15, 21, 17, 13, 18, 19, 14, 16, 20, 22, 21};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = i5 * i6;
      const float r5 = r4 * i7;
      const float r6 = r5 * i8;
      const float r7 = r3 + r6;
      const float r8 = i10 * r2;
      const float r9 = i9 * i6 - r8;
      const float r10 = -r6;
      const float r11 = r5 * i12;
      const float r12 = r10 * i11 + r11;
      const float r13 = -r3;
      const float r14 = r13 * i11 + r12;
      const float r15 = i13 - i11 * i14;
      const float r16 = r5 * r15;
      const float r17 = r5 * i14;
      const float r18 = i15 - i16;
      const float r19 = r2 * r18;
      const float r20 = r2 * r15 - r19;
      const float r21 = i14 * i12;
      const float r22 = i8 * r15 + r21;
      const float r23 = r4 * r22;
      const float r24 = r22 * i7;
      const float r25 = i6 * r24;
      const float r26 = i16 * i6 - r25;
      const float r27 = r10 * i14 - r1;
      const float r28 = r13 * i14 + r27;
      o[0][j] = r7;
      o[1][j] = r9;
      o[2][j] = r14;
      o[3][j] = r8;
      o[4][j] = r16;
      o[5][j] = r17;
      o[6][j] = r20;
      o[7][j] = r23;
      o[8][j] = r26;
      o[9][j] = r28;
    }
  }
};

const int32_t kProgram23Words[] = {17, 0, 29, 10, 14, 7, 0, 5, 2, 6, 0, 5, 0, 2, 2, 3, 0, 5, 1, 2, 3, 2, 0, 2, 4, 3, 1, 2, 5, 2, 1, 9, 1, 8, 2, 9, 0, 9, 2, 0, 17, 1, 2, 0, 2, 18, 0, 17, 0, 0, 17, 18, 3, 0, 2, 19, 17, 4, 0, 2, 20, 5, 6, 0, 2, 21, 20, 7, 0, 2, 22, 21, 8, 0, 0, 23, 19, 22, 0, 2, 24, 10, 17, 0, 16, 25, 9, 6, 24, 19, 26, 22, 0, 0, 2, 22, 21, 12, 0, 15, 27, 26, 11, 22, 19, 22, 19, 0, 0, 15, 19, 22, 11, 27, 17, 27, 11, 14, 13, 2, 28, 21, 27, 0, 2, 29, 21, 14, 0, 1, 21, 15, 16, 0, 2, 30, 17, 21, 0, 16, 21, 17, 27, 30, 2, 17, 14, 12, 0, 15, 30, 8, 27, 17, 2, 27, 20, 30, 0, 2, 17, 30, 7, 0, 2, 20, 6, 17, 0, 16, 30, 16, 6, 20, 16, 17, 26, 14, 18, 15, 20, 22, 14, 17, 23, 25, 19, 24, 28, 29, 21, 27, 30, 20};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = i5 * i6;
      const float r5 = r4 * i7;
      const float r6 = r5 * i8;
      const float r7 = r3 + r6;
      const float r8 = i10 * r2;
      const float r9 = i9 * i6 - r8;
      const float r10 = -r6;
      const float r11 = r5 * i12;
      const float r12 = r10 * i11 + r11;
      const float r13 = -r3;
      const float r14 = r13 * i11 + r12;
      const float r15 = i13 - i11 * i14;
      const float r16 = r5 * r15;
      const float r17 = r5 * i14;
      const float r18 = i14 * i12;
      const float r19 = i8 * r15 + r18;
      const float r20 = r4 * r19;
      const float r21 = r19 * i7;
      const float r22 = i6 * r21;
      const float r23 = i15 * i6 - r22;
      const float r24 = r10 * i14 - r1;
      const float r25 = r13 * i14 + r24;
      o[0][j] = r7;
      o[1][j] = r9;
      o[2][j] = r14;
      o[3][j] = r8;
      o[4][j] = r16;
      o[5][j] = r17;
      o[6][j] = r20;
      o[7][j] = r23;
      o[8][j] = r25;
    }
  }
};

const int32_t kProgram24Words[] = {16, 0, 26, 9, 13, 7, 0, 5, 2, 6, 0, 5, 0, 2, 2, 3, 0, 5, 1, 2, 3, 2, 0, 2, 4, 3, 1, 2, 5, 2, 1, 9, 0, 8, 2, 9, 1, 0, 16, 1, 2, 0, 2, 17, 0, 16, 0, 0, 16, 17, 3, 0, 2, 18, 16, 4, 0, 2, 19, 5, 6, 0, 2, 20, 19, 7, 0, 2, 21, 20, 8, 0, 0, 22, 18, 21, 0, 2, 23, 10, 16, 0, 16, 16, 9, 6, 23, 19, 24, 21, 0, 0, 2, 21, 20, 12, 0, 15, 25, 24, 11, 21, 19, 21, 18, 0, 0, 15, 18, 21, 11, 25, 17, 25, 11, 14, 13, 2, 26, 20, 25, 0, 2, 27, 20, 14, 0, 2, 20, 14, 12, 0, 15, 28, 8, 25, 20, 2, 25, 19, 28, 0, 2, 20, 28, 7, 0, 2, 19, 6, 20, 0, 16, 28, 15, 6, 19, 16, 20, 24, 14, 17, 15, 19, 21, 14, 20, 22, 16, 18, 23, 26, 27, 25, 28, 19};

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
      const float r0 = i1 - i2;
      const float r1 = i3 * i4;
      const float r2 = i0 * r0 + r1;
      const float r3 = r2 - i5 * i6;
      const float r4 = r3 - i5;
      const float r5 = std::fabs(r4);
      const float r6 = Truth(r5 >= i7);
      const float r7 = 1.0f - i8 * r5;
      const float r8 = r7 * i9;
      const float r9 = r6 != 0.0f ? 0.0f : r8;
      const float r10 = i11 * i4;
      const float r11 = i6 * i10 + r10;
      const float r12 = r11 * i12;
      const float r13 = i14 * i2;
      const float r14 = r12 * i13 + r13;
      const float r15 = Truth(r4 > 0.0f);
      o[0][j] = r4;
      o[1][j] = r9;
      o[2][j] = r3;
      o[3][j] = r14;
      o[4][j] = r15;
    }
  }
};

const int32_t kProgram25Words[] = {15, 2, 16, 5, 6, 3, 0, 1, 0, 0, 1, 2, 2, 0, 0, 2, 5, 0, 2, 2, 7, 3, 1, 3, 2, 2, 1, 2, 0, 2, 3, 3, 3, 2, 4, 0, 1065353216, 1, 17, 1, 2, 0, 2, 18, 3, 4, 0, 15, 19, 0, 17, 18, 17, 17, 5, 6, 19, 1, 18, 17, 5, 0, 20, 19, 18, 0, 0, 9, 20, 19, 7, 0, 17, 21, 8, 19, 16, 2, 19, 21, 9, 0, 14, 21, 20, 15, 19, 2, 20, 11, 4, 0, 15, 19, 6, 10, 20, 2, 20, 19, 12, 0, 2, 19, 14, 2, 0, 15, 22, 20, 13, 19, 18, 20, 18, 0, 0, 18, 21, 17, 22, 20};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = i5 * i6;
      const float r4 = r3 * i7;
      const float r5 = r4 * i8;
      const float r6 = r2 * i4 + r5;
      const float r7 = i10 * r2;
      const float r8 = i9 * i6 - r7;
      const float r9 = r4 * i11;
      const float r10 = r4 * i12;
      const float r11 = r4 * i13;
      const float r12 = i8 * i12;
      const float r13 = i13 * i11 + r12;
      const float r14 = r3 * r13;
      const float r15 = -r2;
      const float r16 = r15 * i13 - r1;
      o[0][j] = r6;
      o[1][j] = r8;
      o[2][j] = r9;
      o[3][j] = r7;
      o[4][j] = r10;
      o[5][j] = r11;
      o[6][j] = r14;
      o[7][j] = r16;
    }
  }
};

const int32_t kProgram26Words[] = {14, 0, 17, 8, 11, 7, 0, 5, 2, 6, 0, 5, 0, 2, 2, 3, 0, 5, 1, 2, 3, 2, 0, 2, 4, 3, 1, 2, 1, 9, 0, 8, 2, 0, 14, 1, 2, 0, 2, 15, 0, 14, 0, 0, 14, 15, 3, 0, 2, 16, 5, 6, 0, 2, 17, 16, 7, 0, 2, 18, 17, 8, 0, 15, 19, 14, 4, 18, 2, 18, 10, 14, 0, 16, 20, 9, 6, 18, 2, 21, 17, 11, 0, 2, 22, 17, 12, 0, 2, 23, 17, 13, 0, 2, 17, 8, 12, 0, 15, 24, 13, 11, 17, 2, 17, 16, 24, 0, 19, 16, 14, 0, 0, 16, 24, 16, 13, 15, 19, 20, 21, 18, 22, 23, 17, 24};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = i5 * i6;
      const float r4 = r3 * i7;
      const float r5 = r4 * i8;
      const float r6 = r2 * i4 + r5;
      const float r7 = i10 * r2;
      const float r8 = i9 * i6 - r7;
      const float r9 = r4 * i11;
      const float r10 = r4 * i12;
      const float r11 = -r2;
      const float r12 = r11 * i12 - r1;
      o[0][j] = r6;
      o[1][j] = r8;
      o[2][j] = r9;
      o[3][j] = r7;
      o[4][j] = r10;
      o[5][j] = r12;
    }
  }
};

const int32_t kProgram27Words[] = {13, 0, 13, 6, 8, 7, 0, 5, 2, 6, 0, 5, 0, 2, 2, 3, 0, 5, 1, 2, 3, 2, 0, 2, 4, 3, 1, 2, 1, 8, 2, 0, 13, 1, 2, 0, 2, 14, 0, 13, 0, 0, 13, 14, 3, 0, 2, 15, 5, 6, 0, 2, 16, 15, 7, 0, 2, 15, 16, 8, 0, 15, 17, 13, 4, 15, 2, 15, 10, 13, 0, 16, 18, 9, 6, 15, 2, 19, 16, 11, 0, 2, 20, 16, 12, 0, 19, 16, 13, 0, 0, 16, 13, 16, 12, 14, 17, 18, 19, 15, 20, 13};

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
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float i14 = s[14][j];
      const float i15 = s[15][j];
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = i5 * i6;
      const float r4 = r3 * i7;
      const float r5 = r4 * i8;
      const float r6 = r2 * i4 + r5;
      const float r7 = i10 * r2;
      const float r8 = i9 * i6 - r7;
      const float r9 = r4 * i11;
      const float r10 = r4 * i12;
      const float r11 = r4 * i13;
      const float r12 = i14 - i15;
      const float r13 = r2 * r12;
      const float r14 = r2 * i12 - r13;
      const float r15 = i8 * i12;
      const float r16 = i13 * i11 + r15;
      const float r17 = r3 * r16;
      const float r18 = r16 * i7;
      const float r19 = r18 * i6;
      const float r20 = i15 * i6 - r19;
      const float r21 = -r2;
      const float r22 = r21 * i13 - r1;
      o[0][j] = r6;
      o[1][j] = r8;
      o[2][j] = r9;
      o[3][j] = r7;
      o[4][j] = r10;
      o[5][j] = r11;
      o[6][j] = r14;
      o[7][j] = r17;
      o[8][j] = r20;
      o[9][j] = r22;
    }
  }
};

const int32_t kProgram28Words[] = {16, 0, 23, 10, 12, 7, 0, 5, 2, 6, 0, 5, 0, 2, 2, 3, 0, 5, 1, 2, 3, 2, 0, 2, 4, 3, 1, 2, 1, 9, 1, 8, 2, 9, 0, 9, 2, 0, 16, 1, 2, 0, 2, 17, 0, 16, 0, 0, 16, 17, 3, 0, 2, 18, 5, 6, 0, 2, 19, 18, 7, 0, 2, 20, 19, 8, 0, 15, 21, 16, 4, 20, 2, 20, 10, 16, 0, 16, 22, 9, 6, 20, 2, 23, 19, 11, 0, 2, 24, 19, 12, 0, 2, 25, 19, 13, 0, 1, 19, 14, 15, 0, 2, 26, 16, 19, 0, 16, 19, 16, 12, 26, 2, 26, 8, 12, 0, 15, 27, 13, 11, 26, 2, 26, 18, 27, 0, 2, 18, 27, 7, 0, 2, 27, 18, 6, 0, 16, 18, 15, 6, 27, 19, 27, 16, 0, 0, 16, 16, 27, 13, 17, 21, 22, 23, 20, 24, 25, 19, 26, 18, 16};

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
      const float r0 = i1 - i2;
      const float r1 = i3 * i4;
      const float r2 = i0 * r0 + r1;
      const float r3 = r2 - i5 * i6;
      const float r4 = i8 * i4;
      const float r5 = i6 * i7 + r4;
      const float r6 = r5 * i9;
      const float r7 = i11 * i2;
      const float r8 = r6 * i10 + r7;
      o[0][j] = r3;
      o[1][j] = r8;
    }
  }
};

const int32_t kProgram29Words[] = {12, 0, 9, 2, 4, 3, 0, 9, 0, 0, 1, 2, 2, 0, 0, 2, 5, 8, 2, 2, 1, 2, 0, 2, 3, 3, 1, 2, 4, 1, 12, 1, 2, 0, 2, 13, 3, 4, 0, 15, 14, 0, 12, 13, 17, 12, 5, 6, 14, 2, 13, 8, 4, 0, 15, 14, 6, 7, 13, 2, 13, 14, 9, 0, 2, 14, 11, 2, 0, 15, 15, 13, 10, 14, 12, 15};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = i5 * i6;
      const float r4 = r3 * i7;
      const float r5 = r4 * i8;
      const float r6 = r2 * i4 + r5;
      const float r7 = i10 * r2;
      const float r8 = i9 * i6 - r7;
      const float r9 = r4 * i11;
      const float r10 = r4 * i12;
      const float r11 = r4 * i13;
      const float r12 = i8 * i12;
      const float r13 = i13 * i11 + r12;
      const float r14 = r3 * r13;
      const float r15 = r13 * i7;
      const float r16 = r15 * i6;
      const float r17 = i14 * i6 - r16;
      const float r18 = -r2;
      const float r19 = r18 * i13 - r1;
      o[0][j] = r6;
      o[1][j] = r8;
      o[2][j] = r9;
      o[3][j] = r7;
      o[4][j] = r10;
      o[5][j] = r11;
      o[6][j] = r14;
      o[7][j] = r17;
      o[8][j] = r19;
    }
  }
};

const int32_t kProgram30Words[] = {15, 0, 20, 9, 11, 7, 0, 5, 2, 6, 0, 5, 0, 2, 2, 3, 0, 5, 1, 2, 3, 2, 0, 2, 4, 3, 1, 2, 1, 9, 0, 8, 2, 9, 1, 0, 15, 1, 2, 0, 2, 16, 0, 15, 0, 0, 15, 16, 3, 0, 2, 17, 5, 6, 0, 2, 18, 17, 7, 0, 2, 19, 18, 8, 0, 15, 20, 15, 4, 19, 2, 19, 10, 15, 0, 16, 21, 9, 6, 19, 2, 22, 18, 11, 0, 2, 23, 18, 12, 0, 2, 24, 18, 13, 0, 2, 18, 8, 12, 0, 15, 25, 13, 11, 18, 2, 18, 17, 25, 0, 2, 17, 25, 7, 0, 2, 25, 17, 6, 0, 16, 17, 14, 6, 25, 19, 25, 15, 0, 0, 16, 15, 25, 13, 16, 20, 21, 22, 19, 23, 24, 18, 17, 15};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0 + i3;
      const float r2 = i5 * i6;
      const float r3 = r2 * i7;
      const float r4 = r3 * i8;
      const float r5 = r1 * i4 + r4;
      const float r6 = i10 * r1;
      const float r7 = i9 * i6 - r6;
      const float r8 = -r1;
      const float r9 = r3 * i12;
      const float r10 = i11 * r8 + r9;
      o[0][j] = r5;
      o[1][j] = r7;
      o[2][j] = r10;
      o[3][j] = r6;
    }
  }
};

const int32_t kProgram31Words[] = {13, 0, 11, 4, 6, 7, 0, 5, 2, 6, 0, 5, 0, 2, 2, 3, 0, 5, 1, 2, 3, 2, 0, 2, 4, 3, 1, 2, 5, 2, 1, 0, 13, 1, 2, 0, 15, 14, 0, 13, 3, 2, 13, 5, 6, 0, 2, 15, 13, 7, 0, 2, 13, 15, 8, 0, 15, 16, 14, 4, 13, 2, 13, 10, 14, 0, 16, 17, 9, 6, 13, 19, 18, 14, 0, 0, 2, 14, 15, 12, 0, 15, 15, 11, 18, 14, 16, 17, 15, 13};

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
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float i14 = s[14][j];
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = i5 * i6;
      const float r4 = r3 * i7;
      const float r5 = r4 * i8;
      const float r6 = r2 * i4 + r5;
      const float r7 = i10 * r2;
      const float r8 = i9 * i6 - r7;
      const float r9 = -r2;
      const float r10 = r4 * i12;
      const float r11 = i11 * r9 + r10;
      const float r12 = r4 * i13;
      const float r13 = r4 * i14;
      const float r14 = i8 * i13;
      const float r15 = i14 * i12 + r14;
      const float r16 = r3 * r15;
      const float r17 = r9 * i14 - r1;
      o[0][j] = r6;
      o[1][j] = r8;
      o[2][j] = r11;
      o[3][j] = r7;
      o[4][j] = r12;
      o[5][j] = r13;
      o[6][j] = r16;
      o[7][j] = r17;
    }
  }
};

const int32_t kProgram32Words[] = {15, 0, 18, 8, 11, 7, 0, 5, 2, 6, 0, 5, 0, 2, 2, 3, 0, 5, 1, 2, 3, 2, 0, 2, 4, 3, 1, 2, 5, 2, 1, 9, 0, 8, 2, 0, 15, 1, 2, 0, 2, 16, 0, 15, 0, 0, 15, 16, 3, 0, 2, 17, 5, 6, 0, 2, 18, 17, 7, 0, 2, 19, 18, 8, 0, 15, 20, 15, 4, 19, 2, 19, 10, 15, 0, 16, 21, 9, 6, 19, 19, 22, 15, 0, 0, 2, 15, 18, 12, 0, 15, 23, 11, 22, 15, 2, 15, 18, 13, 0, 2, 24, 18, 14, 0, 2, 18, 8, 13, 0, 15, 25, 14, 12, 18, 2, 18, 17, 25, 0, 16, 17, 22, 14, 16, 20, 21, 23, 19, 15, 24, 18, 17};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = i5 * i6;
      const float r4 = r3 * i7;
      const float r5 = r4 * i8;
      const float r6 = r2 * i4 + r5;
      const float r7 = i10 * r2;
      const float r8 = i9 * i6 - r7;
      const float r9 = -r2;
      const float r10 = r4 * i12;
      const float r11 = i11 * r9 + r10;
      const float r12 = r4 * i13;
      const float r13 = r9 * i13 - r1;
      o[0][j] = r6;
      o[1][j] = r8;
      o[2][j] = r11;
      o[3][j] = r7;
      o[4][j] = r12;
      o[5][j] = r13;
    }
  }
};

const int32_t kProgram33Words[] = {14, 0, 14, 6, 8, 7, 0, 5, 2, 6, 0, 5, 0, 2, 2, 3, 0, 5, 1, 2, 3, 2, 0, 2, 4, 3, 1, 2, 5, 2, 1, 8, 2, 0, 14, 1, 2, 0, 2, 15, 0, 14, 0, 0, 14, 15, 3, 0, 2, 16, 5, 6, 0, 2, 17, 16, 7, 0, 2, 16, 17, 8, 0, 15, 18, 14, 4, 16, 2, 16, 10, 14, 0, 16, 19, 9, 6, 16, 19, 20, 14, 0, 0, 2, 14, 17, 12, 0, 15, 21, 11, 20, 14, 2, 14, 17, 13, 0, 16, 17, 20, 13, 15, 18, 19, 21, 16, 14, 17};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = i5 * i6;
      const float r4 = r3 * i7;
      const float r5 = r4 * i8;
      const float r6 = r2 * i4 + r5;
      const float r7 = i10 * r2;
      const float r8 = i9 * i6 - r7;
      const float r9 = -r2;
      const float r10 = r4 * i12;
      const float r11 = i11 * r9 + r10;
      const float r12 = r4 * i13;
      const float r13 = r4 * i14;
      const float r14 = i15 - i16;
      const float r15 = r2 * r14;
      const float r16 = r2 * i13 - r15;
      const float r17 = i8 * i13;
      const float r18 = i14 * i12 + r17;
      const float r19 = r3 * r18;
      const float r20 = r18 * i7;
      const float r21 = r20 * i6;
      const float r22 = i16 * i6 - r21;
      const float r23 = r9 * i14 - r1;
      o[0][j] = r6;
      o[1][j] = r8;
      o[2][j] = r11;
      o[3][j] = r7;
      o[4][j] = r12;
      o[5][j] = r13;
      o[6][j] = r16;
      o[7][j] = r19;
      o[8][j] = r22;
      o[9][j] = r23;
    }
  }
};

const int32_t kProgram34Words[] = {17, 0, 24, 10, 12, 7, 0, 5, 2, 6, 0, 5, 0, 2, 2, 3, 0, 5, 1, 2, 3, 2, 0, 2, 4, 3, 1, 2, 5, 2, 1, 9, 1, 8, 2, 9, 0, 9, 2, 0, 17, 1, 2, 0, 2, 18, 0, 17, 0, 0, 17, 18, 3, 0, 2, 19, 5, 6, 0, 2, 20, 19, 7, 0, 2, 21, 20, 8, 0, 15, 22, 17, 4, 21, 2, 21, 10, 17, 0, 16, 23, 9, 6, 21, 19, 24, 17, 0, 0, 2, 25, 20, 12, 0, 15, 26, 11, 24, 25, 2, 25, 20, 13, 0, 2, 27, 20, 14, 0, 1, 20, 15, 16, 0, 2, 28, 17, 20, 0, 16, 20, 17, 13, 28, 2, 17, 8, 13, 0, 15, 28, 14, 12, 17, 2, 17, 19, 28, 0, 2, 19, 28, 7, 0, 2, 28, 19, 6, 0, 16, 19, 16, 6, 28, 16, 28, 24, 14, 18, 22, 23, 26, 21, 25, 27, 20, 17, 19, 28};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = i5 * i6;
      const float r4 = r3 * i7;
      const float r5 = r4 * i8;
      const float r6 = r2 * i4 + r5;
      const float r7 = i10 * r2;
      const float r8 = i9 * i6 - r7;
      const float r9 = -r2;
      const float r10 = r4 * i12;
      const float r11 = i11 * r9 + r10;
      const float r12 = r4 * i13;
      const float r13 = r4 * i14;
      const float r14 = i8 * i13;
      const float r15 = i14 * i12 + r14;
      const float r16 = r3 * r15;
      const float r17 = r15 * i7;
      const float r18 = r17 * i6;
      const float r19 = i15 * i6 - r18;
      const float r20 = r9 * i14 - r1;
      o[0][j] = r6;
      o[1][j] = r8;
      o[2][j] = r11;
      o[3][j] = r7;
      o[4][j] = r12;
      o[5][j] = r13;
      o[6][j] = r16;
      o[7][j] = r19;
      o[8][j] = r20;
    }
  }
};

const int32_t kProgram35Words[] = {16, 0, 21, 9, 11, 7, 0, 5, 2, 6, 0, 5, 0, 2, 2, 3, 0, 5, 1, 2, 3, 2, 0, 2, 4, 3, 1, 2, 5, 2, 1, 9, 0, 8, 2, 9, 1, 0, 16, 1, 2, 0, 2, 17, 0, 16, 0, 0, 16, 17, 3, 0, 2, 18, 5, 6, 0, 2, 19, 18, 7, 0, 2, 20, 19, 8, 0, 15, 21, 16, 4, 20, 2, 20, 10, 16, 0, 16, 22, 9, 6, 20, 19, 23, 16, 0, 0, 2, 16, 19, 12, 0, 15, 24, 11, 23, 16, 2, 16, 19, 13, 0, 2, 25, 19, 14, 0, 2, 19, 8, 13, 0, 15, 26, 14, 12, 19, 2, 19, 18, 26, 0, 2, 18, 26, 7, 0, 2, 26, 18, 6, 0, 16, 18, 15, 6, 26, 16, 26, 23, 14, 17, 21, 22, 24, 20, 16, 25, 19, 18, 26};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i1 * i2;
      const float r3 = r2 * i3;
      const float r4 = r3 * i4;
      const float r5 = i6 + i7;
      const float r6 = i5 * r5 + i8;
      const float r7 = r6 * i9;
      const float r8 = r1 * r7;
      const float r9 = r1 * r4 + r8;
      const float r10 = i11 * r6;
      const float r11 = i10 * i2 - r10;
      const float r12 = Truth(i0 > 1.0f);
      const float r13 = r7 * i12;
      const float r14 = -r13;
      const float r15 = r12 != 0.0f ? 0.0f : r14;
      const float r16 = r4 * i12;
      const float r17 = -r16;
      const float r18 = r12 != 0.0f ? 0.0f : r17;
      const float r19 = r3 * i13 + r18;
      const float r20 = r15 + r19;
      o[0][j] = r9;
      o[1][j] = r11;
      o[2][j] = r20;
      o[3][j] = r10;
    }
  }
};

const int32_t kProgram36Words[] = {14, 2, 21, 4, 8, 8, 2, 3, 0, 5, 1, 2, 3, 2, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 2, 2, 4, 3, 1, 9, 0, 2, 1, 1065353216, 0, 5, 16, 0, 14, 0, 1, 17, 14, 16, 0, 2, 16, 1, 2, 0, 2, 18, 16, 3, 0, 2, 16, 18, 4, 0, 0, 19, 6, 7, 0, 15, 20, 5, 19, 8, 2, 19, 20, 9, 0, 2, 21, 17, 19, 0, 15, 22, 17, 16, 21, 2, 17, 11, 20, 0, 16, 21, 10, 2, 17, 8, 20, 0, 14, 0, 2, 23, 19, 12, 0, 19, 19, 23, 0, 0, 14, 23, 20, 15, 19, 2, 19, 16, 12, 0, 19, 16, 19, 0, 0, 14, 19, 20, 15, 16, 15, 20, 18, 13, 19, 0, 16, 23, 20, 0, 22, 21, 16, 17};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i1 * i2;
      const float r3 = r2 * i3;
      const float r4 = r3 * i4;
      const float r5 = i6 + i7;
      const float r6 = i5 * r5;
      const float r7 = r6 + i8;
      const float r8 = r7 * i9;
      const float r9 = r1 * r8;
      const float r10 = r1 * r4 + r9;
      const float r11 = i11 * r7;
      const float r12 = i10 * i2 - r11;
      const float r13 = Truth(i0 > 1.0f);
      const float r14 = r8 * i12;
      const float r15 = -r14;
      const float r16 = r13 != 0.0f ? 0.0f : r15;
      const float r17 = r4 * i12;
      const float r18 = -r17;
      const float r19 = r13 != 0.0f ? 0.0f : r18;
      const float r20 = r3 * i13 + r19;
      const float r21 = r16 + r20;
      const float r22 = r1 * i12;
      const float r23 = r3 * r22;
      const float r24 = r3 * i0;
      const float r25 = i4 * r22;
      const float r26 = i0 * i13 + r25;
      const float r27 = r2 * r26;
      const float r28 = -r6;
      o[0][j] = r10;
      o[1][j] = r12;
      o[2][j] = r21;
      o[3][j] = r11;
      o[4][j] = r23;
      o[5][j] = r24;
      o[6][j] = r27;
      o[7][j] = r28;
    }
  }
};

const int32_t kProgram37Words[] = {14, 2, 29, 8, 11, 8, 2, 3, 0, 5, 1, 2, 3, 2, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 2, 2, 4, 3, 1, 9, 0, 2, 1, 1065353216, 0, 5, 16, 0, 14, 0, 1, 17, 14, 16, 0, 2, 16, 1, 2, 0, 2, 18, 16, 3, 0, 2, 19, 18, 4, 0, 0, 20, 6, 7, 0, 2, 21, 5, 20, 0, 0, 20, 21, 8, 0, 2, 22, 20, 9, 0, 2, 23, 17, 22, 0, 15, 24, 17, 19, 23, 2, 23, 11, 20, 0, 16, 20, 10, 2, 23, 8, 25, 0, 14, 0, 2, 26, 22, 12, 0, 19, 22, 26, 0, 0, 14, 26, 25, 15, 22, 2, 22, 19, 12, 0, 19, 19, 22, 0, 0, 14, 22, 25, 15, 19, 15, 25, 18, 13, 22, 0, 19, 26, 25, 0, 2, 22, 17, 12, 0, 2, 26, 18, 22, 0, 2, 25, 18, 0, 0, 2, 17, 4, 22, 0, 15, 18, 0, 13, 17, 2, 22, 16, 18, 0, 19, 17, 21, 0, 0, 24, 20, 19, 23, 26, 25, 22, 17};

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
      const float i14 = s[14][j];
      const float i15 = s[15][j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i1 * i2;
      const float r3 = r2 * i3;
      const float r4 = r3 * i4;
      const float r5 = i6 + i7;
      const float r6 = i5 * r5;
      const float r7 = r6 + i8;
      const float r8 = r7 * i9;
      const float r9 = r1 * r8;
      const float r10 = r1 * r4 + r9;
      const float r11 = i11 * r7;
      const float r12 = i10 * i2 - r11;
      const float r13 = Truth(i0 > 1.0f);
      const float r14 = r8 * i12;
      const float r15 = -r14;
      const float r16 = r13 != 0.0f ? 0.0f : r15;
      const float r17 = r4 * i12;
      const float r18 = -r17;
      const float r19 = r13 != 0.0f ? 0.0f : r18;
      const float r20 = r3 * i13 + r19;
      const float r21 = r16 + r20;
      const float r22 = r1 * i12;
      const float r23 = r3 * r22;
      const float r24 = r3 * i0;
      const float r25 = i14 - i15;
      const float r26 = r7 * r25;
      const float r27 = r7 * r22 - r26;
      const float r28 = i4 * r22;
      const float r29 = i0 * i13 + r28;
      const float r30 = r2 * r29;
      const float r31 = r29 * i3;
      const float r32 = r31 * i2;
      const float r33 = i15 * i2 - r32;
      const float r34 = -r6;
      o[0][j] = r10;
      o[1][j] = r12;
      o[2][j] = r21;
      o[3][j] = r11;
      o[4][j] = r23;
      o[5][j] = r24;
      o[6][j] = r27;
      o[7][j] = r30;
      o[8][j] = r33;
      o[9][j] = r34;
    }
  }
};

const int32_t kProgram38Words[] = {16, 2, 35, 10, 12, 8, 2, 3, 0, 5, 1, 2, 3, 2, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 2, 2, 4, 3, 1, 9, 0, 2, 1, 9, 1, 9, 2, 1065353216, 0, 5, 18, 0, 16, 0, 1, 19, 16, 18, 0, 2, 18, 1, 2, 0, 2, 20, 18, 3, 0, 2, 21, 20, 4, 0, 0, 22, 6, 7, 0, 2, 23, 5, 22, 0, 0, 22, 23, 8, 0, 2, 24, 22, 9, 0, 2, 25, 19, 24, 0, 15, 26, 19, 21, 25, 2, 25, 11, 22, 0, 16, 27, 10, 2, 25, 8, 28, 0, 16, 0, 2, 29, 24, 12, 0, 19, 24, 29, 0, 0, 14, 29, 28, 17, 24, 2, 24, 21, 12, 0, 19, 21, 24, 0, 0, 14, 24, 28, 17, 21, 15, 28, 20, 13, 24, 0, 21, 29, 28, 0, 2, 24, 19, 12, 0, 2, 29, 20, 24, 0, 2, 28, 20, 0, 0, 1, 19, 14, 15, 0, 2, 20, 22, 19, 0, 16, 19, 22, 24, 20, 2, 22, 4, 24, 0, 15, 20, 0, 13, 22, 2, 24, 18, 20, 0, 2, 22, 20, 3, 0, 2, 18, 22, 2, 0, 16, 20, 15, 2, 18, 19, 22, 23, 0, 0, 26, 27, 21, 25, 29, 28, 19, 24, 20, 22};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i1 * i2;
      const float r3 = r2 * i3;
      const float r4 = r3 * i4;
      const float r5 = i6 + i7;
      const float r6 = i5 * r5;
      const float r7 = r6 + i8;
      const float r8 = r7 * i9;
      const float r9 = r1 * r8;
      const float r10 = r1 * r4 + r9;
      const float r11 = i11 * r7;
      const float r12 = i10 * i2 - r11;
      const float r13 = Truth(i0 > 1.0f);
      const float r14 = r8 * i12;
      const float r15 = -r14;
      const float r16 = r13 != 0.0f ? 0.0f : r15;
      const float r17 = r4 * i12;
      const float r18 = -r17;
      const float r19 = r13 != 0.0f ? 0.0f : r18;
      const float r20 = r3 * i13 + r19;
      const float r21 = r16 + r20;
      const float r22 = r1 * i12;
      const float r23 = r3 * r22;
      const float r24 = r3 * i0;
      const float r25 = i4 * r22;
      const float r26 = i0 * i13 + r25;
      const float r27 = r2 * r26;
      const float r28 = r26 * i3;
      const float r29 = r28 * i2;
      const float r30 = i14 * i2 - r29;
      const float r31 = -r6;
      o[0][j] = r10;
      o[1][j] = r12;
      o[2][j] = r21;
      o[3][j] = r11;
      o[4][j] = r23;
      o[5][j] = r24;
      o[6][j] = r27;
      o[7][j] = r30;
      o[8][j] = r31;
    }
  }
};

const int32_t kProgram39Words[] = {15, 2, 32, 9, 11, 8, 2, 3, 0, 5, 1, 2, 3, 2, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 2, 2, 4, 3, 1, 9, 0, 2, 1, 9, 1, 1065353216, 0, 5, 17, 0, 15, 0, 1, 18, 15, 17, 0, 2, 17, 1, 2, 0, 2, 19, 17, 3, 0, 2, 20, 19, 4, 0, 0, 21, 6, 7, 0, 2, 22, 5, 21, 0, 0, 21, 22, 8, 0, 2, 23, 21, 9, 0, 2, 24, 18, 23, 0, 15, 25, 18, 20, 24, 2, 24, 11, 21, 0, 16, 21, 10, 2, 24, 8, 26, 0, 15, 0, 2, 27, 23, 12, 0, 19, 23, 27, 0, 0, 14, 27, 26, 16, 23, 2, 23, 20, 12, 0, 19, 20, 23, 0, 0, 14, 23, 26, 16, 20, 15, 26, 19, 13, 23, 0, 20, 27, 26, 0, 2, 23, 18, 12, 0, 2, 27, 19, 23, 0, 2, 26, 19, 0, 0, 2, 18, 4, 23, 0, 15, 19, 0, 13, 18, 2, 23, 17, 19, 0, 2, 18, 19, 3, 0, 2, 17, 18, 2, 0, 16, 19, 14, 2, 17, 19, 18, 22, 0, 0, 25, 21, 20, 24, 27, 26, 23, 19, 18};

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
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float i14 = s[14][j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 - i3;
      const float r3 = i4 * i5;
      const float r4 = i1 * r2 + r3;
      const float r5 = r1 * r4;
      const float r6 = r5 - i6;
      const float r7 = std::fabs(r6);
      const float r8 = Truth(r7 >= i7);
      const float r9 = 1.0f - r7 * i8;
      const float r10 = r9 * i9;
      const float r11 = r8 != 0.0f ? 0.0f : r10;
      const float r12 = i11 * i5;
      const float r13 = i0 * i10 + r12;
      const float r14 = r13 * i12;
      const float r15 = i14 * i3;
      const float r16 = r14 * i13 + r15;
      const float r17 = Truth(r6 > 0.0f);
      o[0][j] = r6;
      o[1][j] = r11;
      o[2][j] = r5;
      o[3][j] = r16;
      o[4][j] = r17;
    }
  }
};

const int32_t kProgram40Words[] = {15, 2, 18, 5, 6, 0, 2, 3, 0, 1, 0, 0, 1, 2, 2, 0, 0, 2, 5, 2, 7, 3, 1, 3, 2, 2, 1, 2, 0, 2, 3, 3, 3, 2, 4, 1065353216, 0, 5, 17, 0, 15, 0, 1, 18, 15, 17, 0, 1, 17, 2, 3, 0, 2, 19, 4, 5, 0, 15, 20, 1, 17, 19, 2, 17, 18, 20, 0, 1, 19, 17, 6, 0, 20, 18, 19, 0, 0, 9, 20, 18, 7, 0, 17, 21, 18, 8, 15, 2, 18, 21, 9, 0, 14, 21, 20, 16, 18, 2, 20, 11, 5, 0, 15, 18, 0, 10, 20, 2, 20, 18, 12, 0, 2, 18, 14, 3, 0, 15, 22, 20, 13, 18, 18, 20, 19, 0, 0, 19, 21, 17, 22, 20};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2 + i4;
      const float r4 = r1 * r3;
      const float r5 = i6 * i7;
      const float r6 = r5 * i8;
      const float r7 = r6 * i9;
      const float r8 = r4 * i5 + r7;
      const float r9 = i11 * r4;
      const float r10 = i10 * i7 - r9;
      const float r11 = r6 * i12;
      o[0][j] = r8;
      o[1][j] = r10;
      o[2][j] = r11;
      o[3][j] = r9;
    }
  }
};

const int32_t kProgram41Words[] = {13, 1, 12, 4, 5, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 2, 3, 0, 5, 1, 2, 3, 2, 0, 2, 4, 3, 1, 2, 1, 1065353216, 5, 14, 0, 13, 0, 1, 15, 13, 14, 0, 0, 14, 2, 3, 0, 15, 16, 1, 14, 4, 2, 14, 15, 16, 0, 2, 15, 6, 7, 0, 2, 16, 15, 8, 0, 2, 15, 16, 9, 0, 15, 17, 14, 5, 15, 2, 15, 11, 14, 0, 16, 14, 10, 7, 15, 2, 18, 16, 12, 0, 17, 14, 18, 15};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r1 * r4;
      const float r6 = i6 * i7;
      const float r7 = r6 * i8;
      const float r8 = r7 * i9;
      const float r9 = r5 * i5 + r8;
      const float r10 = i11 * r5;
      const float r11 = i10 * i7 - r10;
      const float r12 = r7 * i12;
      const float r13 = r7 * i13;
      const float r14 = r7 * i0;
      const float r15 = i9 * i13;
      const float r16 = i0 * i12 + r15;
      const float r17 = r6 * r16;
      const float r18 = -r3;
      o[0][j] = r9;
      o[1][j] = r11;
      o[2][j] = r12;
      o[3][j] = r10;
      o[4][j] = r13;
      o[5][j] = r14;
      o[6][j] = r17;
      o[7][j] = r18;
    }
  }
};

const int32_t kProgram42Words[] = {14, 1, 19, 8, 10, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 2, 3, 0, 5, 1, 2, 3, 2, 0, 2, 4, 3, 1, 2, 1, 9, 0, 1065353216, 5, 15, 0, 14, 0, 1, 16, 14, 15, 0, 0, 15, 2, 3, 0, 2, 17, 1, 15, 0, 0, 15, 17, 4, 0, 2, 18, 16, 15, 0, 2, 16, 6, 7, 0, 2, 15, 16, 8, 0, 2, 19, 15, 9, 0, 15, 20, 18, 5, 19, 2, 19, 11, 18, 0, 16, 18, 10, 7, 19, 2, 21, 15, 12, 0, 2, 22, 15, 13, 0, 2, 23, 15, 0, 0, 2, 15, 9, 13, 0, 15, 24, 0, 12, 15, 2, 15, 16, 24, 0, 19, 16, 17, 0, 0, 20, 18, 21, 19, 22, 23, 15, 16};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r1 * r4;
      const float r6 = i6 * i7;
      const float r7 = r6 * i8;
      const float r8 = r7 * i9;
      const float r9 = r5 * i5 + r8;
      const float r10 = i11 * r5;
      const float r11 = i10 * i7 - r10;
      const float r12 = r7 * i12;
      const float r13 = r7 * i0;
      const float r14 = -r3;
      o[0][j] = r9;
      o[1][j] = r11;
      o[2][j] = r12;
      o[3][j] = r10;
      o[4][j] = r13;
      o[5][j] = r14;
    }
  }
};

const int32_t kProgram43Words[] = {13, 1, 15, 6, 7, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 2, 3, 0, 5, 1, 2, 3, 2, 0, 2, 4, 3, 1, 2, 1, 1065353216, 5, 14, 0, 13, 0, 1, 15, 13, 14, 0, 0, 14, 2, 3, 0, 2, 16, 1, 14, 0, 0, 14, 16, 4, 0, 2, 17, 15, 14, 0, 2, 15, 6, 7, 0, 2, 14, 15, 8, 0, 2, 15, 14, 9, 0, 15, 18, 17, 5, 15, 2, 15, 11, 17, 0, 16, 17, 10, 7, 15, 2, 19, 14, 12, 0, 2, 20, 14, 0, 0, 19, 14, 16, 0, 0, 18, 17, 19, 15, 20, 14};

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
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float i14 = s[14][j];
      const float i15 = s[15][j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r1 * r4;
      const float r6 = i6 * i7;
      const float r7 = r6 * i8;
      const float r8 = r7 * i9;
      const float r9 = r5 * i5 + r8;
      const float r10 = i11 * r5;
      const float r11 = i10 * i7 - r10;
      const float r12 = r7 * i12;
      const float r13 = r7 * i13;
      const float r14 = r7 * i0;
      const float r15 = i14 - i15;
      const float r16 = r5 * r15;
      const float r17 = r5 * i13 - r16;
      const float r18 = i9 * i13;
      const float r19 = i0 * i12 + r18;
      const float r20 = r6 * r19;
      const float r21 = r19 * i8;
      const float r22 = r21 * i7;
      const float r23 = i15 * i7 - r22;
      const float r24 = -r3;
      o[0][j] = r9;
      o[1][j] = r11;
      o[2][j] = r12;
      o[3][j] = r10;
      o[4][j] = r13;
      o[5][j] = r14;
      o[6][j] = r17;
      o[7][j] = r20;
      o[8][j] = r23;
      o[9][j] = r24;
    }
  }
};

const int32_t kProgram44Words[] = {16, 1, 25, 10, 11, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 2, 3, 0, 5, 1, 2, 3, 2, 0, 2, 4, 3, 1, 2, 1, 9, 0, 9, 1, 9, 2, 1065353216, 5, 17, 0, 16, 0, 1, 18, 16, 17, 0, 0, 17, 2, 3, 0, 2, 19, 1, 17, 0, 0, 17, 19, 4, 0, 2, 20, 18, 17, 0, 2, 18, 6, 7, 0, 2, 17, 18, 8, 0, 2, 21, 17, 9, 0, 15, 22, 20, 5, 21, 2, 21, 11, 20, 0, 16, 23, 10, 7, 21, 2, 24, 17, 12, 0, 2, 25, 17, 13, 0, 2, 26, 17, 0, 0, 1, 17, 14, 15, 0, 2, 27, 20, 17, 0, 16, 17, 20, 13, 27, 2, 20, 9, 13, 0, 15, 27, 0, 12, 20, 2, 20, 18, 27, 0, 2, 18, 27, 8, 0, 2, 27, 18, 7, 0, 16, 18, 15, 7, 27, 19, 27, 19, 0, 0, 22, 23, 24, 21, 25, 26, 17, 20, 18, 27};

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
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float i14 = s[14][j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r1 * r4;
      const float r6 = i6 * i7;
      const float r7 = r6 * i8;
      const float r8 = r7 * i9;
      const float r9 = r5 * i5 + r8;
      const float r10 = i11 * r5;
      const float r11 = i10 * i7 - r10;
      const float r12 = r7 * i12;
      const float r13 = r7 * i13;
      const float r14 = r7 * i0;
      const float r15 = i9 * i13;
      const float r16 = i0 * i12 + r15;
      const float r17 = r6 * r16;
      const float r18 = r16 * i8;
      const float r19 = r18 * i7;
      const float r20 = i14 * i7 - r19;
      const float r21 = -r3;
      o[0][j] = r9;
      o[1][j] = r11;
      o[2][j] = r12;
      o[3][j] = r10;
      o[4][j] = r13;
      o[5][j] = r14;
      o[6][j] = r17;
      o[7][j] = r20;
      o[8][j] = r21;
    }
  }
};

const int32_t kProgram45Words[] = {15, 1, 22, 9, 10, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 2, 3, 0, 5, 1, 2, 3, 2, 0, 2, 4, 3, 1, 2, 1, 9, 0, 9, 1, 1065353216, 5, 16, 0, 15, 0, 1, 17, 15, 16, 0, 0, 16, 2, 3, 0, 2, 18, 1, 16, 0, 0, 16, 18, 4, 0, 2, 19, 17, 16, 0, 2, 17, 6, 7, 0, 2, 16, 17, 8, 0, 2, 20, 16, 9, 0, 15, 21, 19, 5, 20, 2, 20, 11, 19, 0, 16, 19, 10, 7, 20, 2, 22, 16, 12, 0, 2, 23, 16, 13, 0, 2, 24, 16, 0, 0, 2, 16, 9, 13, 0, 15, 25, 0, 12, 16, 2, 16, 17, 25, 0, 2, 17, 25, 8, 0, 2, 25, 17, 7, 0, 16, 17, 14, 7, 25, 19, 25, 18, 0, 0, 21, 19, 22, 20, 23, 24, 16, 17, 25};

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
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float i14 = s[14][j];
      const float i15 = s[15][j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2 + i4;
      const float r4 = r1 * r3;
      const float r5 = i6 * i7;
      const float r6 = r5 * i8;
      const float r7 = r6 * i9;
      const float r8 = r4 * i5 + r7;
      const float r9 = i11 * r4;
      const float r10 = i10 * i7 - r9;
      const float r11 = Truth(i0 > 1.0f);
      const float r12 = i13 - i14;
      const float r13 = i5 * i15;
      const float r14 = i11 * r12 + r13;
      const float r15 = r3 * r14;
      const float r16 = -r15;
      const float r17 = r11 != 0.0f ? 0.0f : r16;
      const float r18 = r6 * i12 + r17;
      o[0][j] = r8;
      o[1][j] = r10;
      o[2][j] = r18;
      o[3][j] = r9;
    }
  }
};

const int32_t kProgram46Words[] = {16, 2, 19, 4, 9, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 2, 3, 0, 5, 1, 2, 3, 2, 0, 2, 4, 3, 1, 2, 1, 9, 0, 9, 1, 9, 2, 1065353216, 0, 5, 18, 0, 16, 0, 1, 19, 16, 18, 0, 0, 18, 2, 3, 0, 15, 20, 1, 18, 4, 2, 18, 19, 20, 0, 2, 19, 6, 7, 0, 2, 21, 19, 8, 0, 2, 19, 21, 9, 0, 15, 22, 18, 5, 19, 2, 19, 11, 18, 0, 16, 18, 10, 7, 19, 8, 23, 0, 16, 0, 1, 24, 13, 14, 0, 2, 25, 5, 15, 0, 15, 26, 11, 24, 25, 2, 24, 20, 26, 0, 19, 25, 24, 0, 0, 14, 20, 23, 17, 25, 15, 26, 21, 12, 20, 22, 18, 26, 19};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r1 * r4;
      const float r6 = i6 * i7;
      const float r7 = r6 * i8;
      const float r8 = r7 * i9;
      const float r9 = r5 * i5 + r8;
      const float r10 = i11 * r5;
      const float r11 = i10 * i7 - r10;
      const float r12 = Truth(i0 > 1.0f);
      const float r13 = i13 - i14;
      const float r14 = i5 * i15;
      const float r15 = i11 * r13 + r14;
      const float r16 = r4 * r15;
      const float r17 = -r16;
      const float r18 = r12 != 0.0f ? 0.0f : r17;
      const float r19 = r7 * i12 + r18;
      const float r20 = r7 * i15;
      const float r21 = r7 * i0;
      const float r22 = r5 * r13;
      const float r23 = r5 * i15 - r22;
      const float r24 = i9 * i15;
      const float r25 = i0 * i12 + r24;
      const float r26 = r6 * r25;
      const float r27 = r25 * i8;
      const float r28 = r27 * i7;
      const float r29 = i14 * i7 - r28;
      const float r30 = -r3;
      o[0][j] = r9;
      o[1][j] = r11;
      o[2][j] = r19;
      o[3][j] = r10;
      o[4][j] = r20;
      o[5][j] = r21;
      o[6][j] = r23;
      o[7][j] = r26;
      o[8][j] = r29;
      o[9][j] = r30;
    }
  }
};

const int32_t kProgram47Words[] = {16, 2, 31, 10, 12, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 2, 3, 0, 5, 1, 2, 3, 2, 0, 2, 4, 3, 1, 2, 1, 9, 0, 9, 1, 9, 2, 1065353216, 0, 5, 18, 0, 16, 0, 1, 19, 16, 18, 0, 0, 18, 2, 3, 0, 2, 20, 1, 18, 0, 0, 18, 20, 4, 0, 2, 21, 19, 18, 0, 2, 19, 6, 7, 0, 2, 22, 19, 8, 0, 2, 23, 22, 9, 0, 15, 24, 21, 5, 23, 2, 23, 11, 21, 0, 16, 25, 10, 7, 23, 8, 26, 0, 16, 0, 1, 27, 13, 14, 0, 2, 28, 5, 15, 0, 15, 29, 11, 27, 28, 2, 28, 18, 29, 0, 19, 18, 28, 0, 0, 14, 29, 26, 17, 18, 15, 28, 22, 12, 29, 2, 26, 22, 15, 0, 2, 18, 22, 0, 0, 2, 29, 21, 27, 0, 16, 22, 21, 15, 29, 2, 27, 9, 15, 0, 15, 21, 0, 12, 27, 2, 29, 19, 21, 0, 2, 27, 21, 8, 0, 2, 19, 27, 7, 0, 16, 21, 14, 7, 19, 19, 27, 20, 0, 0, 24, 25, 28, 23, 26, 18, 22, 29, 21, 27};

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
      const float r0 = i1 - i2;
      const float r1 = Min(i3, 1.0f);
      const float r2 = 1.0f - r1;
      const float r3 = r2 * i4;
      const float r4 = r3 * i5;
      const float r5 = i0 * r0 + r4;
      const float r6 = r5 - i6;
      const float r7 = std::fabs(r6);
      const float r8 = Truth(r7 >= i7);
      const float r9 = 1.0f - r7 * i8;
      const float r10 = r9 * i9;
      const float r11 = r8 != 0.0f ? 0.0f : r10;
      const float r12 = Truth(r6 > 0.0f);
      const float r13 = 1.0f - r12;
      const float r14 = r13 * r5;
      const float r15 = r14 * i13;
      const float r16 = r12 * i12 + r15;
      const float r17 = r16 * i14;
      const float r18 = i11 * r17;
      const float r19 = i10 * i2 + r18;
      o[0][j] = r6;
      o[1][j] = r11;
      o[2][j] = r5;
      o[3][j] = r19;
      o[4][j] = r12;
    }
  }
};

const int32_t kProgram48Words[] = {15, 2, 20, 5, 6, 3, 0, 1, 0, 0, 1, 0, 2, 0, 0, 2, 2, 2, 5, 2, 7, 3, 1, 3, 2, 2, 4, 3, 3, 2, 1, 2, 0, 2, 3, 1065353216, 0, 1, 17, 1, 2, 0, 5, 18, 3, 15, 0, 1, 19, 15, 18, 0, 2, 18, 19, 4, 0, 2, 19, 18, 5, 0, 15, 18, 0, 17, 19, 1, 17, 18, 6, 0, 20, 19, 17, 0, 0, 9, 20, 19, 7, 0, 17, 21, 19, 8, 15, 2, 19, 21, 9, 0, 14, 21, 20, 16, 19, 18, 20, 17, 0, 0, 1, 19, 15, 20, 0, 2, 22, 19, 18, 0, 2, 19, 22, 13, 0, 15, 22, 20, 12, 19, 2, 19, 22, 14, 0, 2, 22, 11, 19, 0, 15, 19, 10, 2, 22, 17, 21, 18, 19, 20};

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
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = 1.0f - i1;
      const float r3 = i2 * i3;
      const float r4 = r3 * i4;
      const float r5 = r4 * i5;
      const float r6 = r2 * r5 + i6;
      const float r7 = r4 * i8 + i9;
      const float r8 = r7 + i10;
      const float r9 = i7 * r8 + r6;
      const float r10 = r9 * i11;
      const float r11 = r1 * r10;
      const float r12 = r9 * i13;
      const float r13 = i12 * i3 - r12;
      o[0][j] = r11;
      o[1][j] = r13;
      o[2][j] = 0.0f;
      o[3][j] = r12;
    }
  }
};

const int32_t kProgram49Words[] = {14, 2, 14, 4, 5, 8, 2, 4, 0, 3, 0, 5, 1, 2, 3, 2, 0, 5, 0, 7, 0, 2, 1, 5, 2, 6, 0, 2, 2, 2, 4, 3, 1, 1065353216, 0, 5, 16, 0, 14, 0, 1, 17, 14, 16, 0, 1, 16, 14, 1, 0, 2, 18, 2, 3, 0, 2, 19, 18, 4, 0, 2, 18, 19, 5, 0, 15, 20, 16, 18, 6, 15, 16, 19, 8, 9, 0, 18, 16, 10, 0, 15, 19, 7, 18, 20, 2, 16, 19, 11, 0, 2, 18, 17, 16, 0, 2, 20, 19, 13, 0, 16, 17, 12, 3, 20, 18, 17, 15, 20};

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
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float i14 = s[14][j];
      const float i15 = s[15][j];
      const float i16 = s[16][j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = 1.0f - i1;
      const float r3 = i2 * i3;
      const float r4 = r3 * i4;
      const float r5 = r4 * i5;
      const float r6 = r2 * r5 + i6;
      const float r7 = r4 * i8 + i9;
      const float r8 = r7 + i10;
      const float r9 = i7 * r8;
      const float r10 = r6 + r9;
      const float r11 = r10 * i11;
      const float r12 = r1 * r11;
      const float r13 = r10 * i13;
      const float r14 = i12 * i3 - r13;
      const float r15 = i14 - i15;
      const float r16 = r1 * i16;
      const float r17 = r16 * i11;
      const float r18 = i13 * r15 + r17;
      const float r19 = r2 * r18;
      const float r20 = r4 * r19;
      const float r21 = r4 * i1;
      const float r22 = r10 * r15;
      const float r23 = r10 * r16 - r22;
      const float r24 = i1 * i8;
      const float r25 = i5 * r19 + r24;
      const float r26 = r3 * r25;
      const float r27 = i4 * r25;
      const float r28 = r27 * i3;
      const float r29 = i15 * i3 - r28;
      const float r30 = -r9;
      o[0][j] = r12;
      o[1][j] = r14;
      o[2][j] = 0.0f;
      o[3][j] = r13;
      o[4][j] = r20;
      o[5][j] = r21;
      o[6][j] = r23;
      o[7][j] = r26;
      o[8][j] = r29;
      o[9][j] = r30;
    }
  }
};

const int32_t kProgram50Words[] = {17, 2, 31, 10, 12, 8, 2, 4, 0, 3, 0, 5, 1, 2, 3, 2, 0, 5, 0, 7, 0, 2, 1, 5, 2, 6, 0, 2, 2, 2, 4, 3, 1, 9, 0, 9, 1, 9, 2, 1065353216, 0, 5, 19, 0, 17, 0, 1, 20, 17, 19, 0, 1, 19, 17, 1, 0, 2, 21, 2, 3, 0, 2, 22, 21, 4, 0, 2, 23, 22, 5, 0, 15, 24, 19, 23, 6, 15, 23, 22, 8, 9, 0, 25, 23, 10, 0, 2, 23, 7, 25, 0, 0, 25, 24, 23, 0, 2, 24, 25, 11, 0, 2, 26, 20, 24, 0, 2, 24, 25, 13, 0, 16, 27, 12, 3, 24, 1, 28, 14, 15, 0, 2, 29, 20, 16, 0, 2, 20, 29, 11, 0, 15, 30, 13, 28, 20, 2, 20, 19, 30, 0, 2, 19, 22, 20, 0, 2, 30, 22, 1, 0, 2, 22, 25, 28, 0, 16, 28, 25, 29, 22, 2, 25, 1, 8, 0, 15, 29, 5, 20, 25, 2, 22, 21, 29, 0, 2, 20, 4, 29, 0, 2, 25, 20, 3, 0, 16, 21, 15, 3, 25, 19, 29, 23, 0, 0, 26, 27, 18, 24, 19, 30, 28, 22, 21, 29};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = 1.0f - i1;
      const float r3 = i2 * i3;
      const float r4 = r3 * i4;
      const float r5 = r4 * i5;
      const float r6 = r2 * r5 + i6;
      const float r7 = r4 * i8 + i9;
      const float r8 = r7 + i10;
      const float r9 = i7 * r8;
      const float r10 = r6 + r9;
      const float r11 = r10 * i11;
      const float r12 = r1 * r11;
      const float r13 = r10 * i13;
      const float r14 = i12 * i3 - r13;
      const float r15 = r4 * i1;
      const float r16 = -r9;
      o[0][j] = r12;
      o[1][j] = r14;
      o[2][j] = 0.0f;
      o[3][j] = r13;
      o[4][j] = r15;
      o[5][j] = r16;
    }
  }
};

const int32_t kProgram51Words[] = {14, 2, 17, 6, 6, 8, 2, 4, 0, 3, 0, 5, 1, 2, 3, 2, 0, 5, 0, 7, 0, 2, 1, 5, 2, 6, 0, 2, 2, 2, 4, 3, 1, 1065353216, 0, 5, 16, 0, 14, 0, 1, 17, 14, 16, 0, 1, 16, 14, 1, 0, 2, 18, 2, 3, 0, 2, 19, 18, 4, 0, 2, 18, 19, 5, 0, 15, 20, 16, 18, 6, 15, 16, 19, 8, 9, 0, 18, 16, 10, 0, 2, 16, 7, 18, 0, 0, 18, 20, 16, 0, 2, 20, 18, 11, 0, 2, 21, 17, 20, 0, 2, 17, 18, 13, 0, 16, 20, 12, 3, 17, 2, 18, 19, 1, 0, 19, 19, 16, 0, 0, 21, 20, 15, 17, 18, 19};

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
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float r0 = i1 - i2;
      const float r1 = Min(i3, 1.0f);
      const float r2 = 1.0f - r1;
      const float r3 = r2 * i4;
      const float r4 = r3 * i5;
      const float r5 = i0 * r0 + r4;
      const float r6 = r5 - i6;
      const float r7 = std::fabs(r6);
      const float r8 = Truth(r7 >= i7);
      const float r9 = r8 != 0.0f ? 0.0f : i8;
      const float r10 = Truth(r6 > 0.0f);
      const float r11 = 1.0f - r10;
      const float r12 = r11 * r5;
      const float r13 = r12 * i12;
      const float r14 = r10 * i11 + r13;
      const float r15 = r14 * i13;
      const float r16 = i10 * r15;
      const float r17 = i9 * i2 + r16;
      o[0][j] = r6;
      o[1][j] = r9;
      o[2][j] = r5;
      o[3][j] = r17;
      o[4][j] = r10;
    }
  }
};

const int32_t kProgram52Words[] = {14, 2, 18, 5, 6, 3, 0, 1, 0, 0, 1, 0, 2, 0, 0, 2, 2, 2, 5, 2, 7, 3, 1, 2, 4, 3, 2, 2, 1, 2, 0, 2, 3, 1065353216, 0, 1, 16, 1, 2, 0, 5, 17, 3, 14, 0, 1, 18, 14, 17, 0, 2, 17, 18, 4, 0, 2, 18, 17, 5, 0, 15, 17, 0, 16, 18, 1, 16, 17, 6, 0, 20, 18, 16, 0, 0, 9, 19, 18, 7, 0, 14, 18, 19, 15, 8, 18, 19, 16, 0, 0, 1, 20, 14, 19, 0, 2, 21, 20, 17, 0, 2, 20, 21, 12, 0, 15, 21, 19, 11, 20, 2, 20, 21, 13, 0, 2, 21, 10, 20, 0, 15, 20, 9, 2, 21, 16, 18, 17, 20, 19};

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
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float r0 = i1 - i2;
      const float r1 = i3 * i4;
      const float r2 = i0 * r0 + r1;
      const float r3 = r2 - i5;
      const float r4 = std::fabs(r3);
      const float r5 = Truth(r4 >= i6);
      const float r6 = 1.0f - r4 * i7;
      const float r7 = r6 * i8;
      const float r8 = r5 != 0.0f ? 0.0f : r7;
      const float r9 = Truth(r3 > 0.0f);
      const float r10 = r9 * i12;
      const float r11 = i11 * r2 + r10;
      const float r12 = i10 * r11;
      const float r13 = r12 * i13;
      const float r14 = i9 * i2 + r13;
      o[0][j] = r3;
      o[1][j] = r8;
      o[2][j] = r2;
      o[3][j] = r14;
      o[4][j] = r9;
    }
  }
};

const int32_t kProgram53Words[] = {14, 2, 15, 5, 6, 3, 0, 1, 0, 0, 1, 2, 2, 0, 0, 2, 5, 2, 7, 3, 1, 3, 2, 2, 4, 2, 3, 2, 0, 2, 1, 3, 3, 0, 1065353216, 1, 16, 1, 2, 0, 2, 17, 3, 4, 0, 15, 18, 0, 16, 17, 1, 16, 18, 5, 0, 20, 17, 16, 0, 0, 9, 19, 17, 6, 0, 17, 20, 17, 7, 15, 2, 17, 20, 8, 0, 14, 20, 19, 14, 17, 18, 19, 16, 0, 0, 2, 17, 19, 12, 0, 15, 21, 11, 18, 17, 2, 17, 10, 21, 0, 2, 21, 17, 13, 0, 15, 17, 9, 2, 21, 16, 20, 18, 17, 19};

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
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float r0 = i2 * i3;
      const float r1 = r0 * i4;
      const float r2 = r1 * i5 + i6;
      const float r3 = r2 + i7;
      const float r4 = r1 * i8 + i9;
      const float r5 = i1 * r3 + r4;
      const float r6 = i0 * r5;
      const float r7 = i11 * r5;
      const float r8 = i10 * i3 - r7;
      o[0][j] = r6;
      o[1][j] = r8;
      o[2][j] = 0.0f;
      o[3][j] = r7;
    }
  }
};

const int32_t kProgram54Words[] = {12, 1, 9, 4, 3, 2, 2, 7, 0, 3, 0, 5, 1, 2, 3, 2, 1, 5, 2, 6, 0, 2, 0, 5, 0, 2, 4, 3, 1, 0, 2, 13, 2, 3, 0, 2, 14, 13, 4, 0, 15, 13, 14, 5, 6, 0, 15, 13, 7, 0, 15, 13, 14, 8, 9, 15, 14, 1, 15, 13, 2, 15, 0, 14, 0, 2, 13, 11, 14, 0, 16, 14, 10, 3, 13, 15, 14, 12, 13};

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
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float i14 = s[14][j];
      const float i15 = s[15][j];
      const float r0 = i2 * i3;
      const float r1 = r0 * i4;
      const float r2 = r1 * i5 + i6;
      const float r3 = r2 + i7;
      const float r4 = i1 * r3;
      const float r5 = r1 * i8 + i9;
      const float r6 = r4 + r5;
      const float r7 = i0 * r6;
      const float r8 = i11 * r6;
      const float r9 = i10 * i3 - r8;
      const float r10 = i12 - i13;
      const float r11 = i0 * i14;
      const float r12 = i11 * r10 + r11;
      const float r13 = r1 * r12;
      const float r14 = r1 * i15;
      const float r15 = r10 * r6;
      const float r16 = r6 * i14 - r15;
      const float r17 = i15 * i5;
      const float r18 = i8 * r12 + r17;
      const float r19 = r0 * r18;
      const float r20 = r18 * i4;
      const float r21 = r20 * i3;
      const float r22 = i13 * i3 - r21;
      const float r23 = -r4;
      o[0][j] = r7;
      o[1][j] = r9;
      o[2][j] = 0.0f;
      o[3][j] = r8;
      o[4][j] = r13;
      o[5][j] = r14;
      o[6][j] = r16;
      o[7][j] = r19;
      o[8][j] = r22;
      o[9][j] = r23;
    }
  }
};

const int32_t kProgram55Words[] = {16, 1, 24, 10, 11, 2, 2, 7, 0, 3, 0, 5, 1, 2, 3, 2, 1, 5, 2, 6, 0, 2, 0, 5, 0, 2, 4, 3, 1, 9, 0, 9, 2, 9, 1, 4, 0, 0, 2, 17, 2, 3, 0, 2, 18, 17, 4, 0, 15, 19, 18, 5, 6, 0, 20, 19, 7, 0, 2, 19, 1, 20, 0, 15, 20, 18, 8, 9, 0, 21, 19, 20, 0, 2, 20, 0, 21, 0, 2, 22, 11, 21, 0, 16, 23, 10, 3, 22, 1, 24, 12, 13, 0, 2, 25, 0, 14, 0, 15, 26, 11, 24, 25, 2, 25, 18, 26, 0, 2, 27, 18, 15, 0, 2, 18, 24, 21, 0, 16, 24, 21, 14, 18, 2, 21, 15, 5, 0, 15, 18, 8, 26, 21, 2, 26, 17, 18, 0, 2, 21, 18, 4, 0, 2, 17, 21, 3, 0, 16, 18, 13, 3, 17, 19, 21, 19, 0, 0, 20, 23, 16, 22, 25, 27, 24, 26, 18, 21};

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
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float r0 = i1 - i2;
      const float r1 = i3 * i4;
      const float r2 = i0 * r0 + r1;
      const float r3 = i8 * i9;
      const float r4 = i7 * r2 + r3;
      const float r5 = i6 * r4;
      const float r6 = r5 * i10;
      const float r7 = i5 * i2 + r6;
      o[0][j] = r2;
      o[1][j] = r7;
    }
  }
};

const int32_t kProgram56Words[] = {11, 0, 8, 2, 3, 3, 0, 9, 0, 0, 1, 2, 2, 0, 0, 2, 4, 2, 3, 2, 0, 4, 0, 2, 1, 3, 1, 1, 11, 1, 2, 0, 2, 12, 3, 4, 0, 15, 13, 0, 11, 12, 2, 11, 8, 9, 0, 15, 12, 7, 13, 11, 2, 11, 6, 12, 0, 2, 12, 11, 10, 0, 15, 11, 5, 2, 12, 13, 11};

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
      const float i7 = s[7][j];
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float r0 = i2 * i3;
      const float r1 = r0 * i4;
      const float r2 = r1 * i5 + i6;
      const float r3 = r2 + i7;
      const float r4 = i1 * r3;
      const float r5 = r1 * i8 + i9;
      const float r6 = r4 + r5;
      const float r7 = i0 * r6;
      const float r8 = i11 * r6;
      const float r9 = i10 * i3 - r8;
      const float r10 = r1 * i12;
      const float r11 = -r4;
      o[0][j] = r7;
      o[1][j] = r9;
      o[2][j] = 0.0f;
      o[3][j] = r8;
      o[4][j] = r10;
      o[5][j] = r11;
    }
  }
};

const int32_t kProgram57Words[] = {13, 1, 12, 6, 6, 2, 2, 7, 0, 3, 0, 5, 1, 2, 3, 2, 1, 5, 2, 6, 0, 2, 0, 5, 0, 2, 4, 3, 1, 4, 0, 0, 2, 14, 2, 3, 0, 2, 15, 14, 4, 0, 15, 14, 15, 5, 6, 0, 16, 14, 7, 0, 2, 14, 1, 16, 0, 15, 16, 15, 8, 9, 0, 17, 14, 16, 0, 2, 16, 0, 17, 0, 2, 18, 11, 17, 0, 16, 17, 10, 3, 18, 2, 19, 15, 12, 0, 19, 15, 14, 0, 0, 16, 17, 13, 18, 19, 15};

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
      const float i7 = s[7][j];
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float i14 = s[14][j];
      const float r0 = i1 - i2;
      const float r1 = i4 - i5 * i6;
      const float r2 = i3 * r1;
      const float r3 = i0 * r0 + r2;
      const float r4 = r3 - i5;
      const float r5 = std::fabs(r4);
      const float r6 = Truth(r5 >= i7);
      const float r7 = 1.0f - i8 * r5;
      const float r8 = r7 * i9;
      const float r9 = r6 != 0.0f ? 0.0f : r8;
      const float r10 = Truth(r4 > 0.0f);
      const float r11 = r3 - i5 * r10;
      const float r12 = r10 * i12;
      const float r13 = i11 * r11 + r12;
      const float r14 = r13 * i13;
      const float r15 = r14 * i14;
      const float r16 = i10 * i2 + r15;
      o[0][j] = r4;
      o[1][j] = r9;
      o[2][j] = r3;
      o[3][j] = r16;
      o[4][j] = r10;
    }
  }
};

const int32_t kProgram58Words[] = {15, 2, 17, 5, 7, 3, 0, 1, 0, 0, 1, 2, 2, 0, 0, 2, 5, 0, 2, 2, 7, 3, 1, 3, 2, 2, 4, 2, 0, 2, 1, 2, 3, 3, 3, 0, 1065353216, 1, 17, 1, 2, 0, 17, 18, 5, 6, 4, 2, 19, 3, 18, 0, 15, 18, 0, 17, 19, 1, 17, 18, 5, 0, 20, 19, 17, 0, 0, 9, 20, 19, 7, 0, 17, 21, 8, 19, 16, 2, 19, 21, 9, 0, 14, 21, 20, 15, 19, 18, 20, 17, 0, 0, 17, 19, 5, 20, 18, 2, 22, 20, 12, 0, 15, 23, 11, 19, 22, 2, 19, 23, 13, 0, 2, 22, 19, 14, 0, 15, 23, 10, 2, 22, 17, 21, 18, 23, 20};

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
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float i14 = s[14][j];
      const float i15 = s[15][j];
      const float i16 = s[16][j];
      const float i17 = s[17][j];
      const float r0 = i2 * i3;
      const float r1 = r0 * i4;
      const float r2 = r1 * i5 + i6;
      const float r3 = r2 + i7;
      const float r4 = i1 * r3;
      const float r5 = r1 * i8;
      const float r6 = r5 + i9;
      const float r7 = r4 + r6;
      const float r8 = i0 * r7;
      const float r9 = i11 * r7;
      const float r10 = i10 * i3 - r9;
      const float r11 = i12 - i13;
      const float r12 = i14 - i15 * i16;
      const float r13 = i0 * r12;
      const float r14 = i11 * r11 + r13;
      const float r15 = r14 - i15 * i17;
      const float r16 = r1 * r15;
      const float r17 = r1 * i17;
      const float r18 = r11 * r7;
      const float r19 = r12 * r7 - r18;
      const float r20 = i17 * i5;
      const float r21 = r15 * i8 + r20;
      const float r22 = r21 * r0;
      const float r23 = r21 * i4;
      const float r24 = i3 * r23;
      const float r25 = i13 * i3 - r24;
      const float r26 = -r5;
      const float r27 = r26 * i17 - r4;
      const float r28 = -r8;
      const float r29 = i16 * r28 + r27;
      o[0][j] = r8;
      o[1][j] = r10;
      o[2][j] = 0.0f;
      o[3][j] = r9;
      o[4][j] = r16;
      o[5][j] = r17;
      o[6][j] = r19;
      o[7][j] = r22;
      o[8][j] = r25;
      o[9][j] = r29;
    }
  }
};

const int32_t kProgram59Words[] = {18, 1, 30, 10, 13, 2, 2, 7, 0, 3, 0, 5, 1, 2, 3, 2, 1, 5, 2, 6, 0, 2, 0, 5, 0, 2, 4, 3, 1, 9, 0, 9, 1, 9, 2, 2, 5, 8, 2, 4, 0, 0, 2, 19, 2, 3, 0, 2, 20, 19, 4, 0, 15, 21, 20, 5, 6, 0, 22, 21, 7, 0, 2, 21, 1, 22, 0, 2, 22, 20, 8, 0, 0, 23, 22, 9, 0, 0, 24, 21, 23, 0, 2, 23, 0, 24, 0, 2, 25, 11, 24, 0, 16, 26, 10, 3, 25, 1, 27, 12, 13, 0, 17, 28, 15, 16, 14, 2, 29, 0, 28, 0, 15, 30, 11, 27, 29, 17, 29, 15, 17, 30, 2, 30, 20, 29, 0, 2, 31, 20, 17, 0, 2, 20, 27, 24, 0, 16, 27, 28, 24, 20, 2, 28, 17, 5, 0, 15, 24, 29, 8, 28, 2, 20, 24, 19, 0, 2, 29, 24, 4, 0, 2, 28, 3, 29, 0, 16, 19, 13, 3, 28, 19, 24, 22, 0, 0, 16, 29, 24, 17, 21, 19, 28, 23, 0, 0, 15, 22, 16, 28, 29, 23, 26, 18, 25, 30, 31, 27, 20, 19, 22};

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
      const float i9 = s[9][j];
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float r0 = i2 * i3;
      const float r1 = r0 * i4;
      const float r2 = r1 * i5 + i6;
      const float r3 = r2 + i7;
      const float r4 = i1 * r3;
      const float r5 = r1 * i8;
      const float r6 = r5 + i9;
      const float r7 = r4 + r6;
      const float r8 = i0 * r7;
      const float r9 = i11 * r7;
      const float r10 = i10 * i3 - r9;
      const float r11 = r1 * i12;
      const float r12 = -r5;
      const float r13 = r12 * i12 - r4;
      const float r14 = -r8;
      const float r15 = i13 * r14 + r13;
      o[0][j] = r8;
      o[1][j] = r10;
      o[2][j] = 0.0f;
      o[3][j] = r9;
      o[4][j] = r11;
      o[5][j] = r15;
    }
  }
};

const int32_t kProgram60Words[] = {14, 1, 16, 6, 7, 2, 2, 7, 0, 3, 0, 5, 1, 2, 3, 2, 1, 5, 2, 6, 0, 2, 0, 5, 0, 2, 4, 3, 1, 4, 0, 8, 2, 0, 2, 15, 2, 3, 0, 2, 16, 15, 4, 0, 15, 15, 16, 5, 6, 0, 17, 15, 7, 0, 2, 15, 1, 17, 0, 2, 17, 16, 8, 0, 0, 18, 17, 9, 0, 0, 19, 15, 18, 0, 2, 18, 0, 19, 0, 2, 20, 11, 19, 0, 16, 19, 10, 3, 20, 2, 21, 16, 12, 0, 19, 16, 17, 0, 0, 16, 17, 16, 12, 15, 19, 16, 18, 0, 0, 15, 15, 13, 16, 17, 18, 19, 14, 20, 21, 15};

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
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float r0 = i2 * i3;
      const float r1 = r0 * i4;
      const float r2 = r1 * i5;
      const float r3 = -r2;
      const float r4 = r1 * i7 + i8;
      const float r5 = r3 * i6 + r4;
      const float r6 = r5 + i9;
      const float r7 = r2 + i10;
      const float r8 = i1 * r6 + r7;
      const float r9 = i0 * r8;
      const float r10 = i12 * r8;
      const float r11 = i11 * i3 - r10;
      const float r12 = -r9;
      const float r13 = i6 * r12;
      o[0][j] = r9;
      o[1][j] = r11;
      o[2][j] = r13;
      o[3][j] = r10;
    }
  }
};

const int32_t kProgram61Words[] = {13, 0, 14, 4, 5, 2, 2, 7, 0, 3, 0, 5, 1, 2, 3, 2, 0, 2, 5, 2, 1, 5, 2, 6, 0, 5, 0, 2, 4, 3, 1, 2, 13, 2, 3, 0, 2, 14, 13, 4, 0, 2, 13, 14, 5, 0, 19, 15, 13, 0, 0, 15, 16, 14, 7, 8, 15, 14, 15, 6, 16, 0, 15, 14, 9, 0, 0, 16, 13, 10, 0, 15, 14, 1, 15, 16, 2, 13, 0, 14, 0, 2, 15, 12, 14, 0, 16, 16, 11, 3, 15, 19, 14, 13, 0, 0, 2, 17, 6, 14, 0, 13, 16, 17, 15};

struct Program62 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
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
      const float r0 = i2 * i3;
      const float r1 = r0 * i4;
      const float r2 = r1 * i5;
      const float r3 = -r2;
      const float r4 = r1 * i7 + i8;
      const float r5 = r3 * i6 + r4;
      const float r6 = r5 + i9;
      const float r7 = i1 * r6;
      const float r8 = r2 + i10;
      const float r9 = r7 + r8;
      const float r10 = i0 * r9;
      const float r11 = i12 * r9;
      const float r12 = i11 * i3 - r11;
      const float r13 = -r10;
      const float r14 = i6 * r13;
      const float r15 = i13 - i14;
      const float r16 = i15 - i6 * i16;
      const float r17 = i0 * r16;
      const float r18 = i12 * r15 + r17;
      const float r19 = r18 - i6 * i17;
      const float r20 = r1 * r19;
      const float r21 = r1 * i17;
      const float r22 = r15 * r9;
      const float r23 = r16 * r9 - r22;
      const float r24 = i17 * i7;
      const float r25 = r19 * i5 + r24;
      const float r26 = r25 * r0;
      const float r27 = r25 * i4;
      const float r28 = i3 * r27;
      const float r29 = i14 * i3 - r28;
      const float r30 = r3 * i17 - r7;
      const float r31 = r13 * i16 + r30;
      o[0][j] = r10;
      o[1][j] = r12;
      o[2][j] = r14;
      o[3][j] = r11;
      o[4][j] = r20;
      o[5][j] = r21;
      o[6][j] = r23;
      o[7][j] = r26;
      o[8][j] = r29;
      o[9][j] = r31;
    }
  }
};

const int32_t kProgram62Words[] = {18, 0, 32, 10, 15, 2, 2, 7, 0, 3, 0, 5, 1, 2, 3, 2, 0, 2, 5, 2, 1, 5, 2, 6, 0, 5, 0, 2, 4, 3, 1, 9, 0, 9, 1, 9, 2, 8, 2, 4, 0, 2, 18, 2, 3, 0, 2, 19, 18, 4, 0, 2, 20, 19, 5, 0, 19, 21, 20, 0, 0, 15, 22, 19, 7, 8, 15, 23, 21, 6, 22, 0, 22, 23, 9, 0, 2, 23, 1, 22, 0, 0, 22, 20, 10, 0, 0, 20, 23, 22, 0, 2, 22, 0, 20, 0, 2, 24, 12, 20, 0, 16, 25, 11, 3, 24, 19, 26, 22, 0, 0, 2, 27, 6, 26, 0, 1, 28, 13, 14, 0, 17, 29, 6, 16, 15, 2, 30, 0, 29, 0, 15, 31, 12, 28, 30, 17, 30, 6, 17, 31, 2, 31, 19, 30, 0, 2, 32, 19, 17, 0, 2, 19, 28, 20, 0, 16, 28, 29, 20, 19, 2, 29, 17, 7, 0, 15, 20, 30, 5, 29, 2, 19, 20, 18, 0, 2, 30, 20, 4, 0, 2, 29, 3, 30, 0, 16, 18, 14, 3, 29, 16, 20, 21, 17, 23, 15, 30, 26, 16, 20, 22, 25, 27, 24, 31, 32, 28, 19, 18, 30};

struct Program63 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
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
      const float r0 = i2 * i3;
      const float r1 = r0 * i4;
      const float r2 = r1 * i5;
      const float r3 = -r2;
      const float r4 = r1 * i7 + i8;
      const float r5 = r3 * i6 + r4;
      const float r6 = r5 + i9;
      const float r7 = i1 * r6;
      const float r8 = r2 + i10;
      const float r9 = r7 + r8;
      const float r10 = i0 * r9;
      const float r11 = i12 * r9;
      const float r12 = i11 * i3 - r11;
      const float r13 = -r10;
      const float r14 = i6 * r13;
      const float r15 = r1 * i13;
      const float r16 = r3 * i13 - r7;
      const float r17 = r13 * i14 + r16;
      o[0][j] = r10;
      o[1][j] = r12;
      o[2][j] = r14;
      o[3][j] = r11;
      o[4][j] = r15;
      o[5][j] = r17;
    }
  }
};

const int32_t kProgram63Words[] = {15, 0, 18, 6, 9, 2, 2, 7, 0, 3, 0, 5, 1, 2, 3, 2, 0, 2, 5, 2, 1, 5, 2, 6, 0, 5, 0, 2, 4, 3, 1, 4, 0, 8, 2, 2, 15, 2, 3, 0, 2, 16, 15, 4, 0, 2, 15, 16, 5, 0, 19, 17, 15, 0, 0, 15, 18, 16, 7, 8, 15, 19, 17, 6, 18, 0, 18, 19, 9, 0, 2, 19, 1, 18, 0, 0, 18, 15, 10, 0, 0, 15, 19, 18, 0, 2, 18, 0, 15, 0, 2, 20, 12, 15, 0, 16, 15, 11, 3, 20, 19, 21, 18, 0, 0, 2, 22, 6, 21, 0, 2, 23, 16, 13, 0, 16, 16, 17, 13, 19, 15, 17, 21, 14, 16, 18, 15, 22, 20, 23, 17};

struct Program64 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
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
      const float r0 = i1 - i2;
      const float r1 = i3 * i4;
      const float r2 = i0 * r0 + r1;
      const float r3 = r2 - i5 * i6;
      const float r4 = r3 - i5;
      const float r5 = std::fabs(r4);
      const float r6 = Truth(r5 >= i7);
      const float r7 = 1.0f - i8 * r5;
      const float r8 = r7 * i9;
      const float r9 = r6 != 0.0f ? 0.0f : r8;
      const float r10 = Truth(r4 > 0.0f);
      const float r11 = r3 * i13;
      const float r12 = r10 * i12 + r11;
      const float r13 = r12 * i14;
      const float r14 = i11 * r13;
      const float r15 = i10 * i2 + r14;
      o[0][j] = r4;
      o[1][j] = r9;
      o[2][j] = r3;
      o[3][j] = r15;
      o[4][j] = r10;
    }
  }
};

const int32_t kProgram64Words[] = {15, 2, 16, 5, 6, 3, 0, 1, 0, 0, 1, 2, 2, 0, 0, 2, 5, 0, 2, 2, 7, 3, 1, 3, 2, 2, 4, 3, 3, 2, 1, 2, 0, 2, 3, 0, 1065353216, 1, 17, 1, 2, 0, 2, 18, 3, 4, 0, 15, 19, 0, 17, 18, 17, 17, 5, 6, 19, 1, 18, 17, 5, 0, 20, 19, 18, 0, 0, 9, 20, 19, 7, 0, 17, 21, 8, 19, 16, 2, 19, 21, 9, 0, 14, 21, 20, 15, 19, 18, 20, 18, 0, 0, 2, 19, 17, 13, 0, 15, 22, 20, 12, 19, 2, 19, 22, 14, 0, 2, 22, 11, 19, 0, 15, 19, 10, 2, 22, 18, 21, 17, 19, 20};

struct Program65 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
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
      const float r0 = i2 * i3;
      const float r1 = r0 * i4;
      const float r2 = r1 * i5 + i6;
      const float r3 = r2 + i7;
      const float r4 = i1 * r3;
      const float r5 = r1 * i8 + i9;
      const float r6 = r4 + r5;
      const float r7 = i0 * r6;
      const float r8 = i11 * r6;
      const float r9 = i10 * i3 - r8;
      const float r10 = i12 - i13;
      const float r11 = i0 * i14;
      const float r12 = i11 * r10 + r11;
      const float r13 = r12 - i15 * i16;
      const float r14 = r13 * r1;
      const float r15 = r1 * i17;
      const float r16 = r10 * r6;
      const float r17 = r6 * i14 - r16;
      const float r18 = i17 * i5;
      const float r19 = r13 * i8 + r18;
      const float r20 = r0 * r19;
      const float r21 = i4 * r19;
      const float r22 = r21 * i3;
      const float r23 = i13 * i3 - r22;
      const float r24 = -r6;
      const float r25 = r24 * i16 - r4;
      o[0][j] = r7;
      o[1][j] = r9;
      o[2][j] = 0.0f;
      o[3][j] = r8;
      o[4][j] = r14;
      o[5][j] = r15;
      o[6][j] = r17;
      o[7][j] = r20;
      o[8][j] = r23;
      o[9][j] = r25;
    }
  }
};

const int32_t kProgram65Words[] = {18, 1, 26, 10, 12, 2, 2, 7, 0, 3, 0, 5, 1, 2, 3, 2, 1, 5, 2, 6, 0, 2, 0, 5, 0, 2, 4, 3, 1, 9, 0, 9, 2, 9, 1, 2, 5, 8, 2, 4, 0, 0, 2, 19, 2, 3, 0, 2, 20, 19, 4, 0, 15, 21, 20, 5, 6, 0, 22, 21, 7, 0, 2, 21, 1, 22, 0, 15, 22, 20, 8, 9, 0, 23, 21, 22, 0, 2, 22, 0, 23, 0, 2, 24, 11, 23, 0, 16, 25, 10, 3, 24, 1, 26, 12, 13, 0, 2, 27, 0, 14, 0, 15, 28, 11, 26, 27, 17, 27, 15, 16, 28, 2, 28, 27, 20, 0, 2, 29, 20, 17, 0, 2, 20, 26, 23, 0, 16, 26, 23, 14, 20, 2, 20, 17, 5, 0, 15, 30, 27, 8, 20, 2, 27, 19, 30, 0, 2, 20, 4, 30, 0, 2, 19, 20, 3, 0, 16, 30, 13, 3, 19, 19, 20, 23, 0, 0, 16, 19, 20, 16, 21, 22, 25, 18, 24, 28, 29, 26, 27, 30, 19};

struct Program66 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
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
      const float r0 = i1 - i2;
      const float r1 = i3 * i4;
      const float r2 = i0 * r0 + r1;
      const float r3 = r2 - i5 * i6;
      const float r4 = r3 * i11;
      const float r5 = i9 * i10 + r4;
      const float r6 = r5 * i12;
      const float r7 = i8 * r6;
      const float r8 = i7 * i2 + r7;
      o[0][j] = r3;
      o[1][j] = r8;
    }
  }
};

const int32_t kProgram66Words[] = {13, 0, 9, 2, 3, 3, 0, 9, 0, 0, 1, 2, 2, 0, 0, 2, 5, 8, 2, 2, 4, 3, 1, 4, 0, 2, 1, 2, 0, 2, 3, 1, 13, 1, 2, 0, 2, 14, 3, 4, 0, 15, 15, 0, 13, 14, 17, 13, 5, 6, 15, 2, 14, 13, 11, 0, 15, 15, 9, 10, 14, 2, 14, 15, 12, 0, 2, 15, 8, 14, 0, 15, 14, 7, 2, 15, 13, 14};

struct Program67 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
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
      const float r0 = i2 * i3;
      const float r1 = r0 * i4;
      const float r2 = r1 * i5 + i6;
      const float r3 = r2 + i7;
      const float r4 = i1 * r3;
      const float r5 = r1 * i8 + i9;
      const float r6 = r4 + r5;
      const float r7 = i0 * r6;
      const float r8 = i11 * r6;
      const float r9 = i10 * i3 - r8;
      const float r10 = r1 * i12;
      const float r11 = -r6;
      const float r12 = r11 * i13 - r4;
      o[0][j] = r7;
      o[1][j] = r9;
      o[2][j] = 0.0f;
      o[3][j] = r8;
      o[4][j] = r10;
      o[5][j] = r12;
    }
  }
};

const int32_t kProgram67Words[] = {14, 1, 13, 6, 7, 2, 2, 7, 0, 3, 0, 5, 1, 2, 3, 2, 1, 5, 2, 6, 0, 2, 0, 5, 0, 2, 4, 3, 1, 4, 0, 8, 2, 0, 2, 15, 2, 3, 0, 2, 16, 15, 4, 0, 15, 15, 16, 5, 6, 0, 17, 15, 7, 0, 2, 15, 1, 17, 0, 15, 17, 16, 8, 9, 0, 18, 15, 17, 0, 2, 17, 0, 18, 0, 2, 19, 11, 18, 0, 16, 20, 10, 3, 19, 2, 21, 16, 12, 0, 19, 16, 18, 0, 0, 16, 18, 16, 13, 15, 17, 20, 14, 19, 21, 18};

struct Program68 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
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
      const float r0 = i2 * i3;
      const float r1 = r0 * i4;
      const float r2 = r1 * i5 + i6;
      const float r3 = r2 + i7;
      const float r4 = r1 * i8 + i9;
      const float r5 = i1 * r3 + r4;
      const float r6 = i0 * r5;
      const float r7 = i11 * r5;
      const float r8 = i10 * i3 - r7;
      const float r9 = -r5;
      const float r10 = r9 * i12;
      o[0][j] = r6;
      o[1][j] = r8;
      o[2][j] = r10;
      o[3][j] = r7;
    }
  }
};

const int32_t kProgram68Words[] = {13, 0, 11, 4, 5, 2, 2, 7, 0, 3, 0, 5, 1, 2, 3, 2, 1, 5, 2, 6, 0, 2, 0, 5, 0, 2, 4, 3, 1, 2, 5, 2, 13, 2, 3, 0, 2, 14, 13, 4, 0, 15, 13, 14, 5, 6, 0, 15, 13, 7, 0, 15, 13, 14, 8, 9, 15, 14, 1, 15, 13, 2, 15, 0, 14, 0, 2, 13, 11, 14, 0, 16, 16, 10, 3, 13, 19, 17, 14, 0, 0, 2, 14, 17, 12, 0, 15, 16, 14, 13};

struct Program69 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
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
      const float r0 = i2 * i3;
      const float r1 = r0 * i4;
      const float r2 = r1 * i5 + i6;
      const float r3 = r2 + i7;
      const float r4 = i1 * r3;
      const float r5 = r1 * i8 + i9;
      const float r6 = r4 + r5;
      const float r7 = i0 * r6;
      const float r8 = i11 * r6;
      const float r9 = i10 * i3 - r8;
      const float r10 = -r6;
      const float r11 = r10 * i12;
      const float r12 = i13 - i14;
      const float r13 = i0 * i15;
      const float r14 = i11 * r12 + r13;
      const float r15 = r14 - i12 * i16;
      const float r16 = r15 * r1;
      const float r17 = r1 * i17;
      const float r18 = r12 * r6;
      const float r19 = r6 * i15 - r18;
      const float r20 = i17 * i5;
      const float r21 = r15 * i8 + r20;
      const float r22 = r0 * r21;
      const float r23 = i4 * r21;
      const float r24 = r23 * i3;
      const float r25 = i14 * i3 - r24;
      const float r26 = r10 * i16 - r4;
      o[0][j] = r7;
      o[1][j] = r9;
      o[2][j] = r11;
      o[3][j] = r8;
      o[4][j] = r16;
      o[5][j] = r17;
      o[6][j] = r19;
      o[7][j] = r22;
      o[8][j] = r25;
      o[9][j] = r26;
    }
  }
};

const int32_t kProgram69Words[] = {18, 0, 27, 10, 13, 2, 2, 7, 0, 3, 0, 5, 1, 2, 3, 2, 1, 5, 2, 6, 0, 2, 0, 5, 0, 2, 4, 3, 1, 2, 5, 9, 0, 9, 2, 9, 1, 8, 2, 4, 0, 2, 18, 2, 3, 0, 2, 19, 18, 4, 0, 15, 20, 19, 5, 6, 0, 21, 20, 7, 0, 2, 20, 1, 21, 0, 15, 21, 19, 8, 9, 0, 22, 20, 21, 0, 2, 21, 0, 22, 0, 2, 23, 11, 22, 0, 16, 24, 10, 3, 23, 19, 25, 22, 0, 0, 2, 26, 25, 12, 0, 1, 27, 13, 14, 0, 2, 28, 0, 15, 0, 15, 29, 11, 27, 28, 17, 28, 12, 16, 29, 2, 29, 28, 19, 0, 2, 30, 19, 17, 0, 2, 19, 27, 22, 0, 16, 27, 22, 15, 19, 2, 22, 17, 5, 0, 15, 19, 28, 8, 22, 2, 28, 18, 19, 0, 2, 22, 4, 19, 0, 2, 18, 22, 3, 0, 16, 19, 14, 3, 18, 16, 22, 25, 16, 20, 21, 24, 26, 23, 29, 30, 27, 28, 19, 22};

struct Program70 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
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
      const float r0 = i2 * i3;
      const float r1 = r0 * i4;
      const float r2 = r1 * i5 + i6;
      const float r3 = r2 + i7;
      const float r4 = i1 * r3;
      const float r5 = r1 * i8 + i9;
      const float r6 = r4 + r5;
      const float r7 = i0 * r6;
      const float r8 = i11 * r6;
      const float r9 = i10 * i3 - r8;
      const float r10 = -r6;
      const float r11 = r10 * i12;
      const float r12 = r1 * i13;
      const float r13 = r10 * i14 - r4;
      o[0][j] = r7;
      o[1][j] = r9;
      o[2][j] = r11;
      o[3][j] = r8;
      o[4][j] = r12;
      o[5][j] = r13;
    }
  }
};

const int32_t kProgram70Words[] = {15, 0, 14, 6, 8, 2, 2, 7, 0, 3, 0, 5, 1, 2, 3, 2, 1, 5, 2, 6, 0, 2, 0, 5, 0, 2, 4, 3, 1, 2, 5, 4, 0, 8, 2, 2, 15, 2, 3, 0, 2, 16, 15, 4, 0, 15, 15, 16, 5, 6, 0, 17, 15, 7, 0, 2, 15, 1, 17, 0, 15, 17, 16, 8, 9, 0, 18, 15, 17, 0, 2, 17, 0, 18, 0, 2, 19, 11, 18, 0, 16, 20, 10, 3, 19, 19, 21, 18, 0, 0, 2, 18, 21, 12, 0, 2, 22, 16, 13, 0, 16, 16, 21, 14, 15, 17, 20, 18, 19, 22, 16};

struct Program71 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
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
      const float r2 = i3 * i4;
      const float r3 = r2 * i5;
      const float r4 = r3 * i6 + i7;
      const float r5 = i9 - i10;
      const float r6 = r1 * i11;
      const float r7 = r6 * i12;
      const float r8 = i8 * r5 + r7;
      const float r9 = r3 * i13;
      const float r10 = r4 - r8 * r9;
      const float r11 = i2 + r10;
      const float r12 = 1.0f - i14;
      const float r13 = r12 * r9 + i15;
      const float r14 = i1 * r11 + r13;
      const float r15 = r14 * i12;
      const float r16 = r1 * r15;
      const float r17 = i8 * r14;
      const float r18 = i16 * i4 - r17;
      const float r19 = Truth(i0 > 1.0f);
      const float r20 = r15 * i11;
      const float r21 = -r20;
      const float r22 = r19 != 0.0f ? 0.0f : r21;
      o[0][j] = r16;
      o[1][j] = r18;
      o[2][j] = r22;
      o[3][j] = r17;
    }
  }
};

const int32_t kProgram71Words[] = {17, 2, 23, 4, 6, 8, 2, 7, 0, 6, 0, 3, 0, 5, 1, 2, 3, 2, 1, 5, 2, 3, 1, 9, 0, 9, 1, 9, 2, 2, 2, 2, 0, 4, 0, 5, 0, 2, 4, 1065353216, 0, 5, 19, 0, 17, 0, 1, 20, 17, 19, 0, 2, 19, 3, 4, 0, 2, 21, 19, 5, 0, 15, 19, 21, 6, 7, 1, 22, 9, 10, 0, 2, 23, 20, 11, 0, 2, 24, 23, 12, 0, 15, 23, 8, 22, 24, 2, 22, 21, 13, 0, 17, 24, 23, 22, 19, 0, 21, 2, 24, 0, 1, 23, 17, 14, 0, 15, 19, 23, 22, 15, 15, 24, 1, 21, 19, 2, 23, 24, 12, 0, 2, 22, 20, 23, 0, 2, 21, 8, 24, 0, 16, 19, 16, 4, 21, 8, 20, 0, 17, 0, 2, 24, 23, 11, 0, 19, 23, 24, 0, 0, 14, 24, 20, 18, 23, 22, 19, 24, 21};

struct Program72 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
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
      const float r2 = i3 * i4;
      const float r3 = r2 * i5;
      const float r4 = r3 * i6 + i7;
      const float r5 = i9 - i10;
      const float r6 = r1 * i11;
      const float r7 = r6 * i12;
      const float r8 = i8 * r5 + r7;
      const float r9 = r3 * i13;
      const float r10 = r4 - r8 * r9;
      const float r11 = i2 + r10;
      const float r12 = i1 * r11;
      const float r13 = 1.0f - i14;
      const float r14 = r13 * r9 + i15;
      const float r15 = r12 + r14;
      const float r16 = r15 * i12;
      const float r17 = r1 * r16;
      const float r18 = i8 * r15;
      const float r19 = i16 * i4 - r18;
      const float r20 = Truth(i0 > 1.0f);
      const float r21 = r16 * i11;
      const float r22 = -r21;
      const float r23 = r20 != 0.0f ? 0.0f : r22;
      const float r24 = r13 * r8;
      const float r25 = r3 * r24;
      const float r26 = r3 * i14;
      const float r27 = r15 * r5;
      const float r28 = r15 * r6 - r27;
      const float r29 = i14 * i6;
      const float r30 = i13 * r24 + r29;
      const float r31 = r2 * r30;
      const float r32 = i5 * r30;
      const float r33 = r32 * i4;
      const float r34 = i10 * i4 - r33;
      const float r35 = -r12;
      o[0][j] = r17;
      o[1][j] = r19;
      o[2][j] = r23;
      o[3][j] = r18;
      o[4][j] = r25;
      o[5][j] = r26;
      o[6][j] = r28;
      o[7][j] = r31;
      o[8][j] = r34;
      o[9][j] = r35;
    }
  }
};

const int32_t kProgram72Words[] = {17, 2, 36, 10, 14, 8, 2, 7, 0, 6, 0, 3, 0, 5, 1, 2, 3, 2, 1, 5, 2, 3, 1, 9, 0, 9, 1, 9, 2, 2, 2, 2, 0, 4, 0, 5, 0, 2, 4, 1065353216, 0, 5, 19, 0, 17, 0, 1, 20, 17, 19, 0, 2, 19, 3, 4, 0, 2, 21, 19, 5, 0, 15, 22, 21, 6, 7, 1, 23, 9, 10, 0, 2, 24, 20, 11, 0, 2, 25, 24, 12, 0, 15, 26, 8, 23, 25, 2, 25, 21, 13, 0, 17, 27, 26, 25, 22, 0, 22, 2, 27, 0, 2, 27, 1, 22, 0, 1, 22, 17, 14, 0, 15, 28, 22, 25, 15, 0, 25, 27, 28, 0, 2, 28, 25, 12, 0, 2, 29, 20, 28, 0, 2, 20, 8, 25, 0, 16, 30, 16, 4, 20, 8, 31, 0, 17, 0, 2, 32, 28, 11, 0, 19, 28, 32, 0, 0, 14, 32, 31, 18, 28, 2, 31, 22, 26, 0, 2, 28, 21, 31, 0, 2, 22, 21, 14, 0, 2, 26, 25, 23, 0, 16, 21, 25, 24, 26, 2, 23, 14, 6, 0, 15, 25, 13, 31, 23, 2, 24, 19, 25, 0, 2, 26, 5, 25, 0, 2, 31, 26, 4, 0, 16, 23, 10, 4, 31, 19, 19, 27, 0, 0, 29, 30, 32, 20, 28, 22, 21, 24, 23, 19};

struct Program73 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
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
      const float r2 = i2 - i3;
      const float r3 = i4 * i5;
      const float r4 = i1 * r2 + r3;
      const float r5 = r1 * r4;
      const float r6 = r5 - i6;
      const float r7 = std::fabs(r6);
      const float r8 = Truth(r7 >= i7);
      const float r9 = 1.0f - r7 * i8;
      const float r10 = r9 * i9;
      const float r11 = r8 != 0.0f ? 0.0f : r10;
      const float r12 = Truth(r6 > 0.0f);
      const float r13 = r12 * i12;
      const float r14 = r5 * i11 + r13;
      const float r15 = r14 * i13;
      const float r16 = i14 * i3;
      const float r17 = i10 * r15 + r16;
      o[0][j] = r6;
      o[1][j] = r11;
      o[2][j] = r5;
      o[3][j] = r17;
      o[4][j] = r12;
    }
  }
};

const int32_t kProgram73Words[] = {15, 2, 18, 5, 7, 0, 2, 3, 0, 1, 0, 0, 1, 2, 2, 0, 0, 2, 5, 2, 7, 3, 1, 3, 2, 3, 3, 2, 0, 2, 1, 2, 3, 2, 4, 1065353216, 0, 5, 17, 0, 15, 0, 1, 18, 15, 17, 0, 1, 17, 2, 3, 0, 2, 19, 4, 5, 0, 15, 20, 1, 17, 19, 2, 17, 18, 20, 0, 1, 19, 17, 6, 0, 20, 18, 19, 0, 0, 9, 20, 18, 7, 0, 17, 21, 18, 8, 15, 2, 18, 21, 9, 0, 14, 21, 20, 16, 18, 18, 20, 19, 0, 0, 2, 18, 20, 12, 0, 15, 22, 17, 11, 18, 2, 18, 22, 13, 0, 2, 22, 14, 3, 0, 15, 23, 10, 18, 22, 19, 21, 17, 23, 20};

struct Program74 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 * i3;
      const float r3 = r2 * i4;
      const float r4 = r3 * i5 + i6;
      const float r5 = r4 + i7;
      const float r6 = r3 * i8 + i9;
      const float r7 = i1 * r5 + r6;
      const float r8 = r1 * r7;
      const float r9 = r8 * i10;
      const float r10 = i12 * r8;
      const float r11 = i11 * i3 - r10;
      o[0][j] = r9;
      o[1][j] = r11;
      o[2][j] = 0.0f;
      o[3][j] = r10;
    }
  }
};

const int32_t kProgram74Words[] = {13, 2, 12, 4, 4, 8, 2, 7, 0, 3, 0, 5, 1, 2, 3, 2, 1, 5, 2, 6, 0, 2, 0, 5, 0, 2, 2, 2, 4, 3, 1, 1065353216, 0, 5, 15, 0, 13, 0, 1, 16, 13, 15, 0, 2, 15, 2, 3, 0, 2, 17, 15, 4, 0, 15, 15, 17, 5, 6, 0, 18, 15, 7, 0, 15, 15, 17, 8, 9, 15, 17, 1, 18, 15, 2, 18, 16, 17, 0, 2, 15, 18, 10, 0, 2, 16, 12, 18, 0, 16, 17, 11, 3, 16, 15, 17, 14, 16};

struct Program75 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
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
      const float r2 = i2 * i3;
      const float r3 = r2 * i4;
      const float r4 = r3 * i5 + i6;
      const float r5 = r4 + i7;
      const float r6 = i1 * r5;
      const float r7 = r3 * i8 + i9;
      const float r8 = r6 + r7;
      const float r9 = r1 * r8;
      const float r10 = r9 * i10;
      const float r11 = i12 * r9;
      const float r12 = i11 * i3 - r11;
      const float r13 = i13 - i14;
      const float r14 = i10 * i15;
      const float r15 = i12 * r13 + r14;
      const float r16 = r1 * r15;
      const float r17 = r3 * r16;
      const float r18 = r3 * i16;
      const float r19 = r9 * r13;
      const float r20 = r9 * i15 - r19;
      const float r21 = i16 * i5;
      const float r22 = r16 * i8 + r21;
      const float r23 = r2 * r22;
      const float r24 = r22 * i4;
      const float r25 = r24 * i3;
      const float r26 = i14 * i3 - r25;
      const float r27 = -r6;
      o[0][j] = r10;
      o[1][j] = r12;
      o[2][j] = 0.0f;
      o[3][j] = r11;
      o[4][j] = r17;
      o[5][j] = r18;
      o[6][j] = r20;
      o[7][j] = r23;
      o[8][j] = r26;
      o[9][j] = r27;
    }
  }
};

const int32_t kProgram75Words[] = {17, 2, 28, 10, 11, 8, 2, 7, 0, 3, 0, 5, 1, 2, 3, 2, 1, 5, 2, 6, 0, 2, 0, 5, 0, 2, 2, 2, 4, 3, 1, 9, 0, 9, 1, 9, 2, 4, 0, 1065353216, 0, 5, 19, 0, 17, 0, 1, 20, 17, 19, 0, 2, 19, 2, 3, 0, 2, 21, 19, 4, 0, 15, 22, 21, 5, 6, 0, 23, 22, 7, 0, 2, 22, 1, 23, 0, 15, 23, 21, 8, 9, 0, 24, 22, 23, 0, 2, 23, 20, 24, 0, 2, 24, 23, 10, 0, 2, 25, 12, 23, 0, 16, 26, 11, 3, 25, 1, 27, 13, 14, 0, 2, 28, 10, 15, 0, 15, 29, 12, 27, 28, 2, 28, 20, 29, 0, 2, 20, 21, 28, 0, 2, 29, 21, 16, 0, 2, 21, 23, 27, 0, 16, 27, 23, 15, 21, 2, 23, 16, 5, 0, 15, 21, 28, 8, 23, 2, 28, 19, 21, 0, 2, 23, 21, 4, 0, 2, 19, 23, 3, 0, 16, 21, 14, 3, 19, 19, 23, 22, 0, 0, 24, 26, 18, 25, 20, 29, 27, 28, 21, 23};

struct Program76 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
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
      const float r2 = i2 * i3;
      const float r3 = r2 * i4;
      const float r4 = r3 * i5 + i6;
      const float r5 = r4 + i7;
      const float r6 = i1 * r5;
      const float r7 = r3 * i8 + i9;
      const float r8 = r6 + r7;
      const float r9 = r1 * r8;
      const float r10 = r9 * i10;
      const float r11 = i12 * r9;
      const float r12 = i11 * i3 - r11;
      const float r13 = r3 * i13;
      const float r14 = -r6;
      o[0][j] = r10;
      o[1][j] = r12;
      o[2][j] = 0.0f;
      o[3][j] = r11;
      o[4][j] = r13;
      o[5][j] = r14;
    }
  }
};

const int32_t kProgram76Words[] = {14, 2, 15, 6, 6, 8, 2, 7, 0, 3, 0, 5, 1, 2, 3, 2, 1, 5, 2, 6, 0, 2, 0, 5, 0, 2, 2, 2, 4, 3, 1, 4, 0, 1065353216, 0, 5, 16, 0, 14, 0, 1, 17, 14, 16, 0, 2, 16, 2, 3, 0, 2, 18, 16, 4, 0, 15, 16, 18, 5, 6, 0, 19, 16, 7, 0, 2, 16, 1, 19, 0, 15, 19, 18, 8, 9, 0, 20, 16, 19, 0, 2, 19, 17, 20, 0, 2, 17, 19, 10, 0, 2, 20, 12, 19, 0, 16, 19, 11, 3, 20, 2, 21, 18, 13, 0, 19, 18, 16, 0, 0, 17, 19, 15, 20, 21, 18};

struct Program77 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 * i3;
      const float r3 = r2 * i4;
      const float r4 = r3 * i5 + i6;
      const float r5 = r4 + i7;
      const float r6 = r3 * i8 + i9;
      const float r7 = i1 * r5 + r6;
      const float r8 = r1 * r7;
      const float r9 = r8 * i10;
      const float r10 = i12 * r8;
      const float r11 = i11 * i3 - r10;
      const float r12 = Truth(i0 > 1.0f);
      const float r13 = i13 - i14;
      const float r14 = i10 * i15;
      const float r15 = i12 * r13 + r14;
      const float r16 = r15 * r7;
      const float r17 = -r16;
      const float r18 = r12 != 0.0f ? 0.0f : r17;
      o[0][j] = r9;
      o[1][j] = r11;
      o[2][j] = r18;
      o[3][j] = r10;
    }
  }
};

const int32_t kProgram77Words[] = {16, 2, 19, 4, 8, 8, 2, 7, 0, 3, 0, 5, 1, 2, 3, 2, 1, 5, 2, 6, 0, 2, 0, 5, 0, 2, 2, 2, 4, 3, 1, 9, 0, 9, 1, 9, 2, 1065353216, 0, 5, 18, 0, 16, 0, 1, 19, 16, 18, 0, 2, 18, 2, 3, 0, 2, 20, 18, 4, 0, 15, 18, 20, 5, 6, 0, 21, 18, 7, 0, 15, 18, 20, 8, 9, 15, 20, 1, 21, 18, 2, 21, 19, 20, 0, 2, 18, 21, 10, 0, 2, 19, 12, 21, 0, 16, 21, 11, 3, 19, 8, 22, 0, 16, 0, 1, 23, 13, 14, 0, 2, 24, 10, 15, 0, 15, 25, 12, 23, 24, 2, 23, 25, 20, 0, 19, 24, 23, 0, 0, 14, 25, 22, 17, 24, 18, 21, 25, 19};

struct Program78 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
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
      const float r2 = i2 * i3;
      const float r3 = r2 * i4;
      const float r4 = r3 * i5 + i6;
      const float r5 = r4 + i7;
      const float r6 = i1 * r5;
      const float r7 = r3 * i8 + i9;
      const float r8 = r6 + r7;
      const float r9 = r1 * r8;
      const float r10 = r9 * i10;
      const float r11 = i12 * r9;
      const float r12 = i11 * i3 - r11;
      const float r13 = Truth(i0 > 1.0f);
      const float r14 = i13 - i14;
      const float r15 = i10 * i15;
      const float r16 = i12 * r14 + r15;
      const float r17 = r16 * r8;
      const float r18 = -r17;
      const float r19 = r13 != 0.0f ? 0.0f : r18;
      const float r20 = r1 * r16;
      const float r21 = r3 * r20;
      const float r22 = r3 * i16;
      const float r23 = r9 * r14;
      const float r24 = r9 * i15 - r23;
      const float r25 = i16 * i5;
      const float r26 = r20 * i8 + r25;
      const float r27 = r2 * r26;
      const float r28 = r26 * i4;
      const float r29 = r28 * i3;
      const float r30 = i14 * i3 - r29;
      const float r31 = -r6;
      o[0][j] = r10;
      o[1][j] = r12;
      o[2][j] = r19;
      o[3][j] = r11;
      o[4][j] = r21;
      o[5][j] = r22;
      o[6][j] = r24;
      o[7][j] = r27;
      o[8][j] = r30;
      o[9][j] = r31;
    }
  }
};

const int32_t kProgram78Words[] = {17, 2, 32, 10, 13, 8, 2, 7, 0, 3, 0, 5, 1, 2, 3, 2, 1, 5, 2, 6, 0, 2, 0, 5, 0, 2, 2, 2, 4, 3, 1, 9, 0, 9, 1, 9, 2, 4, 0, 1065353216, 0, 5, 19, 0, 17, 0, 1, 20, 17, 19, 0, 2, 19, 2, 3, 0, 2, 21, 19, 4, 0, 15, 22, 21, 5, 6, 0, 23, 22, 7, 0, 2, 22, 1, 23, 0, 15, 23, 21, 8, 9, 0, 24, 22, 23, 0, 2, 23, 20, 24, 0, 2, 25, 23, 10, 0, 2, 26, 12, 23, 0, 16, 27, 11, 3, 26, 8, 28, 0, 17, 0, 1, 29, 13, 14, 0, 2, 30, 10, 15, 0, 15, 31, 12, 29, 30, 2, 30, 31, 24, 0, 19, 24, 30, 0, 0, 14, 30, 28, 18, 24, 2, 28, 20, 31, 0, 2, 24, 21, 28, 0, 2, 20, 21, 16, 0, 2, 31, 23, 29, 0, 16, 21, 23, 15, 31, 2, 29, 16, 5, 0, 15, 23, 28, 8, 29, 2, 31, 19, 23, 0, 2, 28, 23, 4, 0, 2, 29, 28, 3, 0, 16, 19, 14, 3, 29, 19, 23, 22, 0, 0, 25, 27, 30, 26, 24, 20, 21, 31, 19, 23};

}  // namespace

extern const CompiledProgram kAdlif[79];
const CompiledProgram kAdlif[79] = {
    {kProgram0Words, 132, RunOnWide<Program0>},
    {kProgram1Words, 101, RunOnWide<Program1>},
    {kProgram2Words, 147, RunOnWide<Program2>},
    {kProgram3Words, 118, RunOnWide<Program3>},
    {kProgram4Words, 183, RunOnWide<Program4>},
    {kProgram5Words, 165, RunOnWide<Program5>},
    {kProgram6Words, 120, RunOnWide<Program6>},
    {kProgram7Words, 117, RunOnWide<Program7>},
    {kProgram8Words, 78, RunOnWide<Program8>},
    {kProgram9Words, 121, RunOnWide<Program9>},
    {kProgram10Words, 97, RunOnWide<Program10>},
    {kProgram11Words, 157, RunOnWide<Program11>},
    {kProgram12Words, 69, RunOnWide<Program12>},
    {kProgram13Words, 139, RunOnWide<Program13>},
    {kProgram14Words, 122, RunOnWide<Program14>},
    {kProgram15Words, 148, RunOnWide<Program15>},
    {kProgram16Words, 117, RunOnWide<Program16>},
    {kProgram17Words, 184, RunOnWide<Program17>},
    {kProgram18Words, 76, RunOnWide<Program18>},
    {kProgram19Words, 166, RunOnWide<Program19>},
    {kProgram20Words, 105, RunOnWide<Program20>},
    {kProgram21Words, 158, RunOnWide<Program21>},
    {kProgram22Words, 129, RunOnWide<Program22>},
    {kProgram23Words, 194, RunOnWide<Program23>},
    {kProgram24Words, 176, RunOnWide<Program24>},
    {kProgram25Words, 122, RunOnWide<Program25>},
    {kProgram26Words, 126, RunOnWide<Program26>},
    {kProgram27Words, 102, RunOnWide<Program27>},
    {kProgram28Words, 162, RunOnWide<Program28>},
    {kProgram29Words, 76, RunOnWide<Program29>},
    {kProgram30Words, 144, RunOnWide<Program30>},
    {kProgram31Words, 90, RunOnWide<Program31>},
    {kProgram32Words, 133, RunOnWide<Program32>},
    {kProgram33Words, 109, RunOnWide<Program33>},
    {kProgram34Words, 169, RunOnWide<Program34>},
    {kProgram35Words, 151, RunOnWide<Program35>},
    {kProgram36Words, 144, RunOnWide<Program36>},
    {kProgram37Words, 188, RunOnWide<Program37>},
    {kProgram38Words, 224, RunOnWide<Program38>},
    {kProgram39Words, 206, RunOnWide<Program39>},
    {kProgram40Words, 132, RunOnWide<Program40>},
    {kProgram41Words, 96, RunOnWide<Program41>},
    {kProgram42Words, 137, RunOnWide<Program42>},
    {kProgram43Words, 113, RunOnWide<Program43>},
    {kProgram44Words, 173, RunOnWide<Program44>},
    {kProgram45Words, 155, RunOnWide<Program45>},
    {kProgram46Words, 138, RunOnWide<Program46>},
    {kProgram47Words, 204, RunOnWide<Program47>},
    {kProgram48Words, 142, RunOnWide<Program48>},
    {kProgram49Words, 109, RunOnWide<Program49>},
    {kProgram50Words, 206, RunOnWide<Program50>},
    {kProgram51Words, 126, RunOnWide<Program51>},
    {kProgram52Words, 130, RunOnWide<Program52>},
    {kProgram53Words, 115, RunOnWide<Program53>},
    {kProgram54Words, 79, RunOnWide<Program54>},
    {kProgram55Words, 168, RunOnWide<Program55>},
    {kProgram56Words, 69, RunOnWide<Program56>},
    {kProgram57Words, 98, RunOnWide<Program57>},
    {kProgram58Words, 127, RunOnWide<Program58>},
    {kProgram59Words, 202, RunOnWide<Program59>},
    {kProgram60Words, 120, RunOnWide<Program60>},
    {kProgram61Words, 105, RunOnWide<Program61>},
    {kProgram62Words, 211, RunOnWide<Program62>},
    {kProgram63Words, 131, RunOnWide<Program63>},
    {kProgram64Words, 122, RunOnWide<Program64>},
    {kProgram65Words, 182, RunOnWide<Program65>},
    {kProgram66Words, 78, RunOnWide<Program66>},
    {kProgram67Words, 105, RunOnWide<Program67>},
    {kProgram68Words, 90, RunOnWide<Program68>},
    {kProgram69Words, 186, RunOnWide<Program69>},
    {kProgram70Words, 111, RunOnWide<Program70>},
    {kProgram71Words, 160, RunOnWide<Program71>},
    {kProgram72Words, 231, RunOnWide<Program72>},
    {kProgram73Words, 132, RunOnWide<Program73>},
    {kProgram74Words, 97, RunOnWide<Program74>},
    {kProgram75Words, 191, RunOnWide<Program75>},
    {kProgram76Words, 116, RunOnWide<Program76>},
    {kProgram77Words, 138, RunOnWide<Program77>},
    {kProgram78Words, 211, RunOnWide<Program78>},
};

}  // namespace spikejax

// Written by generate.py: programs of `silif`.
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
      const float r0 = i0 - i1 * i2;
      const float r1 = i8 * i0;
      const float r2 = i6 * i7 + r1;
      const float r3 = i2 * i9 + r2;
      const float r4 = i5 - r3;
      const float r5 = i4 * r4;
      const float r6 = r0 * i3 + r5;
      const float r7 = r6 - i1;
      const float r8 = std::fabs(r7);
      const float r9 = Truth(r8 >= i10);
      const float r10 = 1.0f - r8 * i11;
      const float r11 = r10 * i12;
      const float r12 = r9 != 0.0f ? 0.0f : r11;
      const float r13 = Truth(r7 > 0.0f);
      o[0][j] = r7;
      o[1][j] = r12;
      o[2][j] = r6;
      o[3][j] = r3;
      o[4][j] = r13;
    }
  }
};

const int32_t kProgram0Words[] = {13, 2, 14, 5, 6, 0, 0, 2, 5, 0, 2, 3, 0, 3, 2, 1, 0, 3, 1, 0, 1, 2, 0, 2, 1, 2, 7, 3, 3, 3, 4, 0, 1065353216, 17, 15, 1, 2, 0, 2, 16, 8, 0, 0, 15, 17, 6, 7, 16, 15, 16, 2, 9, 17, 1, 17, 5, 16, 0, 2, 18, 4, 17, 0, 15, 17, 15, 3, 18, 1, 15, 17, 1, 0, 20, 18, 15, 0, 0, 9, 19, 18, 10, 0, 17, 20, 18, 11, 14, 2, 18, 20, 12, 0, 14, 20, 19, 13, 18, 18, 19, 15, 0, 0, 15, 20, 17, 16, 19};

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
      const float r0 = i4 + i5;
      const float r1 = i3 * r0 + i6;
      const float r2 = i2 * r1;
      const float r3 = i1 - r2;
      const float r4 = r1 * i7;
      const float r5 = i0 * r3 + r4;
      const float r6 = i8 * r3;
      const float r7 = -r4;
      const float r8 = r7 * i10;
      const float r9 = r3 * i9 + r8;
      o[0][j] = r5;
      o[1][j] = r6;
      o[2][j] = r9;
      o[3][j] = r2;
    }
  }
};

const int32_t kProgram1Words[] = {11, 0, 10, 4, 6, 2, 0, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 2, 1, 2, 5, 0, 11, 4, 5, 0, 15, 12, 3, 11, 6, 2, 11, 2, 12, 0, 1, 13, 1, 11, 0, 2, 14, 12, 7, 0, 15, 12, 0, 13, 14, 2, 15, 8, 13, 0, 19, 16, 14, 0, 0, 2, 14, 16, 10, 0, 15, 16, 13, 9, 14, 12, 15, 16, 11};

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
      const float r0 = i4 + i5;
      const float r1 = i3 * r0;
      const float r2 = r1 + i6;
      const float r3 = i2 * r2;
      const float r4 = i1 - r3;
      const float r5 = r2 * i7;
      const float r6 = i0 * r4 + r5;
      const float r7 = i8 * r4;
      const float r8 = -r5;
      const float r9 = r8 * i10;
      const float r10 = r4 * i9 + r9;
      const float r11 = r4 * i11;
      const float r12 = r4 * i12;
      const float r13 = r8 * i12 - r1;
      o[0][j] = r6;
      o[1][j] = r7;
      o[2][j] = r10;
      o[3][j] = r3;
      o[4][j] = r11;
      o[5][j] = r12;
      o[6][j] = r13;
    }
  }
};

const int32_t kProgram2Words[] = {13, 0, 14, 7, 9, 2, 0, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 2, 1, 2, 5, 9, 0, 8, 2, 0, 13, 4, 5, 0, 2, 14, 3, 13, 0, 0, 13, 14, 6, 0, 2, 15, 2, 13, 0, 1, 16, 1, 15, 0, 2, 17, 13, 7, 0, 15, 13, 0, 16, 17, 2, 18, 8, 16, 0, 19, 19, 17, 0, 0, 2, 17, 19, 10, 0, 15, 20, 16, 9, 17, 2, 17, 16, 11, 0, 2, 21, 16, 12, 0, 16, 16, 19, 12, 14, 13, 18, 20, 15, 17, 21, 16};

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
      const float r0 = i4 + i5;
      const float r1 = i3 * r0;
      const float r2 = r1 + i6;
      const float r3 = i2 * r2;
      const float r4 = i1 - r3;
      const float r5 = r2 * i7;
      const float r6 = i0 * r4 + r5;
      const float r7 = i8 * r4;
      const float r8 = -r5;
      const float r9 = r8 * i10;
      const float r10 = r4 * i9 + r9;
      const float r11 = r4 * i11;
      const float r12 = r8 * i11 - r1;
      o[0][j] = r6;
      o[1][j] = r7;
      o[2][j] = r10;
      o[3][j] = r3;
      o[4][j] = r11;
      o[5][j] = r12;
    }
  }
};

const int32_t kProgram3Words[] = {12, 0, 13, 6, 8, 2, 0, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 2, 1, 2, 5, 8, 2, 0, 12, 4, 5, 0, 2, 13, 3, 12, 0, 0, 12, 13, 6, 0, 2, 14, 2, 12, 0, 1, 15, 1, 14, 0, 2, 16, 12, 7, 0, 15, 12, 0, 15, 16, 2, 17, 8, 15, 0, 19, 18, 16, 0, 0, 2, 16, 18, 10, 0, 15, 19, 15, 9, 16, 2, 16, 15, 11, 0, 16, 15, 18, 11, 13, 12, 17, 19, 14, 16, 15};

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
      const float i16 = s[16][j];
      const float r0 = i4 + i5;
      const float r1 = i3 * r0;
      const float r2 = r1 + i6;
      const float r3 = i2 * r2;
      const float r4 = i1 - r3;
      const float r5 = r2 * i7;
      const float r6 = i0 * r4 + r5;
      const float r7 = i8 * r4;
      const float r8 = -r5;
      const float r9 = r8 * i10;
      const float r10 = r4 * i9 + r9;
      const float r11 = r4 * i11;
      const float r12 = r4 * i12;
      const float r13 = i14 * r4;
      const float r14 = i8 * r13;
      const float r15 = -r14;
      const float r16 = i13 * r15;
      const float r17 = i11 - i10 * i12;
      const float r18 = i0 * i11;
      const float r19 = i8 * i14 + r18;
      const float r20 = i12 * i9 + r19;
      const float r21 = i15 - r20;
      const float r22 = r2 * r21;
      const float r23 = r2 * r17 - r22;
      const float r24 = r23 * i7;
      const float r25 = -r24;
      const float r26 = r25 * i16;
      const float r27 = r16 + r26;
      const float r28 = -r26;
      const float r29 = -r16;
      const float r30 = r8 * i12 - r1;
      o[0][j] = r6;
      o[1][j] = r7;
      o[2][j] = r10;
      o[3][j] = r3;
      o[4][j] = r11;
      o[5][j] = r12;
      o[6][j] = r27;
      o[7][j] = r28;
      o[8][j] = r29;
      o[9][j] = r30;
    }
  }
};

const int32_t kProgram4Words[] = {17, 0, 31, 10, 13, 2, 0, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 2, 1, 2, 5, 9, 1, 8, 2, 3, 3, 9, 2, 9, 0, 3, 4, 0, 17, 4, 5, 0, 2, 18, 3, 17, 0, 0, 17, 18, 6, 0, 2, 19, 2, 17, 0, 1, 20, 1, 19, 0, 2, 21, 17, 7, 0, 15, 22, 0, 20, 21, 2, 23, 8, 20, 0, 19, 24, 21, 0, 0, 2, 21, 24, 10, 0, 15, 25, 20, 9, 21, 2, 21, 20, 11, 0, 2, 26, 20, 12, 0, 2, 27, 14, 20, 0, 2, 20, 8, 27, 0, 19, 27, 20, 0, 0, 2, 20, 13, 27, 0, 17, 27, 10, 12, 11, 2, 28, 0, 11, 0, 15, 29, 8, 14, 28, 15, 28, 12, 9, 29, 1, 29, 15, 28, 0, 2, 28, 17, 29, 0, 16, 29, 17, 27, 28, 2, 17, 29, 7, 0, 19, 27, 17, 0, 0, 2, 28, 27, 16, 0, 0, 29, 20, 28, 0, 19, 17, 28, 0, 0, 19, 27, 20, 0, 0, 16, 28, 24, 12, 18, 22, 23, 25, 19, 21, 26, 29, 17, 27, 28};

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
      const float r0 = i0 - i1 * i2;
      const float r1 = i8 * i0;
      const float r2 = i6 * i7 + r1;
      const float r3 = i2 * i9 + r2;
      const float r4 = i5 - r3;
      const float r5 = i4 * r4;
      const float r6 = r0 * i3 + r5;
      o[0][j] = r6;
      o[1][j] = r3;
    }
  }
};

const int32_t kProgram5Words[] = {10, 0, 7, 2, 4, 0, 0, 2, 5, 8, 2, 3, 0, 3, 2, 9, 0, 3, 1, 0, 1, 2, 0, 2, 1, 17, 10, 1, 2, 0, 2, 11, 8, 0, 0, 15, 12, 6, 7, 11, 15, 11, 2, 9, 12, 1, 12, 5, 11, 0, 2, 13, 4, 12, 0, 15, 12, 10, 3, 13, 12, 11};

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
      const float r0 = i4 + i5;
      const float r1 = i3 * r0;
      const float r2 = r1 + i6;
      const float r3 = i2 * r2;
      const float r4 = i1 - r3;
      const float r5 = r2 * i7;
      const float r6 = i0 * r4 + r5;
      const float r7 = i8 * r4;
      const float r8 = -r5;
      const float r9 = r8 * i10;
      const float r10 = r4 * i9 + r9;
      const float r11 = r4 * i11;
      const float r12 = i13 * r4;
      const float r13 = i8 * r12;
      const float r14 = -r13;
      const float r15 = i12 * r14;
      const float r16 = -r15;
      const float r17 = r8 * i11 - r1;
      o[0][j] = r6;
      o[1][j] = r7;
      o[2][j] = r10;
      o[3][j] = r3;
      o[4][j] = r11;
      o[5][j] = r16;
      o[6][j] = r17;
    }
  }
};

const int32_t kProgram6Words[] = {14, 0, 18, 7, 9, 2, 0, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 2, 1, 2, 5, 8, 2, 3, 3, 9, 0, 0, 14, 4, 5, 0, 2, 15, 3, 14, 0, 0, 14, 15, 6, 0, 2, 16, 2, 14, 0, 1, 17, 1, 16, 0, 2, 18, 14, 7, 0, 15, 14, 0, 17, 18, 2, 19, 8, 17, 0, 19, 20, 18, 0, 0, 2, 18, 20, 10, 0, 15, 21, 17, 9, 18, 2, 18, 17, 11, 0, 2, 22, 13, 17, 0, 2, 17, 8, 22, 0, 19, 22, 17, 0, 0, 2, 17, 12, 22, 0, 19, 22, 17, 0, 0, 16, 17, 20, 11, 15, 14, 19, 21, 16, 18, 22, 17};

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
      const float r0 = i4 + i5;
      const float r1 = i3 * r0;
      const float r2 = r1 + i6;
      const float r3 = i2 * r2;
      const float r4 = i1 - r3;
      const float r5 = r2 * i7;
      const float r6 = i0 * r4 + r5;
      const float r7 = i8 * r4;
      const float r8 = -r5;
      const float r9 = r8 * i10;
      const float r10 = r4 * i9 + r9;
      const float r11 = r4 * i11;
      const float r12 = r4 * i12;
      const float r13 = i14 * r4;
      const float r14 = i8 * r13;
      const float r15 = -r14;
      const float r16 = i13 * r15;
      const float r17 = -r16;
      const float r18 = r8 * i12 - r1;
      o[0][j] = r6;
      o[1][j] = r7;
      o[2][j] = r10;
      o[3][j] = r3;
      o[4][j] = r11;
      o[5][j] = r12;
      o[6][j] = r17;
      o[7][j] = r18;
    }
  }
};

const int32_t kProgram7Words[] = {15, 0, 19, 8, 10, 2, 0, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 2, 1, 2, 5, 9, 0, 8, 2, 3, 3, 9, 1, 0, 15, 4, 5, 0, 2, 16, 3, 15, 0, 0, 15, 16, 6, 0, 2, 17, 2, 15, 0, 1, 18, 1, 17, 0, 2, 19, 15, 7, 0, 15, 15, 0, 18, 19, 2, 20, 8, 18, 0, 19, 21, 19, 0, 0, 2, 19, 21, 10, 0, 15, 22, 18, 9, 19, 2, 19, 18, 11, 0, 2, 23, 18, 12, 0, 2, 24, 14, 18, 0, 2, 18, 8, 24, 0, 19, 24, 18, 0, 0, 2, 18, 13, 24, 0, 19, 24, 18, 0, 0, 16, 18, 21, 12, 16, 15, 20, 22, 17, 19, 23, 24, 18};

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
      const float r0 = i2 * i3;
      const float r1 = i0 * i1 + r0;
      const float r2 = i4 * i5 + r1;
      o[0][j] = r2;
    }
  }
};

const int32_t kProgram8Words[] = {6, 0, 3, 1, 2, 3, 0, 0, 0, 2, 0, 9, 0, 8, 2, 2, 1, 2, 6, 2, 3, 0, 15, 7, 0, 1, 6, 15, 6, 4, 5, 7, 6};

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
      const float r0 = i0 - i1 * i2;
      const float r1 = i8 * i0;
      const float r2 = i6 * i7 + r1;
      const float r3 = i2 * i9 + r2;
      const float r4 = i5 - r3;
      const float r5 = i4 * r4;
      const float r6 = r0 * i3 + r5;
      const float r7 = r6 - i1;
      const float r8 = std::fabs(r7);
      const float r9 = Truth(r8 >= i10);
      const float r10 = r9 != 0.0f ? 0.0f : i11;
      const float r11 = Truth(r7 > 0.0f);
      o[0][j] = r7;
      o[1][j] = r10;
      o[2][j] = r6;
      o[3][j] = r3;
      o[4][j] = r11;
    }
  }
};

const int32_t kProgram9Words[] = {12, 1, 12, 5, 5, 0, 0, 2, 5, 0, 2, 3, 0, 3, 2, 1, 0, 3, 1, 0, 1, 2, 0, 2, 1, 2, 7, 3, 3, 0, 17, 13, 1, 2, 0, 2, 14, 8, 0, 0, 15, 15, 6, 7, 14, 15, 14, 2, 9, 15, 1, 15, 5, 14, 0, 2, 16, 4, 15, 0, 15, 15, 13, 3, 16, 1, 13, 15, 1, 0, 20, 16, 13, 0, 0, 9, 17, 16, 10, 0, 14, 16, 17, 12, 11, 18, 17, 13, 0, 0, 13, 16, 15, 14, 17};

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
      const float r0 = i4 * i5;
      const float r1 = i2 * i3 + r0;
      const float r2 = i6 * i7 + r1;
      const float r3 = i1 - r2;
      const float r4 = i8 * i5;
      const float r5 = i0 * r3 + r4;
      const float r6 = r5 - i9;
      const float r7 = std::fabs(r6);
      const float r8 = Truth(r7 >= i10);
      const float r9 = 1.0f - i11 * r7;
      const float r10 = r9 * i12;
      const float r11 = r8 != 0.0f ? 0.0f : r10;
      const float r12 = Truth(r6 > 0.0f);
      o[0][j] = r6;
      o[1][j] = r11;
      o[2][j] = r5;
      o[3][j] = r2;
      o[4][j] = r12;
    }
  }
};

const int32_t kProgram10Words[] = {13, 2, 13, 5, 6, 3, 1, 1, 0, 3, 0, 0, 1, 2, 0, 0, 0, 0, 2, 2, 1, 3, 2, 2, 5, 2, 7, 3, 3, 3, 4, 0, 1065353216, 2, 15, 4, 5, 0, 15, 16, 2, 3, 15, 15, 15, 6, 7, 16, 1, 16, 1, 15, 0, 2, 17, 8, 5, 0, 15, 18, 0, 16, 17, 1, 16, 18, 9, 0, 20, 17, 16, 0, 0, 9, 19, 17, 10, 0, 17, 20, 11, 17, 14, 2, 17, 20, 12, 0, 14, 20, 19, 13, 17, 18, 19, 16, 0, 0, 16, 20, 18, 15, 19};

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
      const float r0 = i4 + i5;
      const float r1 = i3 * r0 + i6;
      const float r2 = i2 * r1;
      const float r3 = i1 - r2;
      const float r4 = r1 * i7;
      const float r5 = i0 * r3 + r4;
      const float r6 = i8 * r3;
      const float r7 = r3 * i9;
      o[0][j] = r5;
      o[1][j] = r6;
      o[2][j] = r7;
      o[3][j] = r2;
    }
  }
};

const int32_t kProgram11Words[] = {10, 0, 8, 4, 5, 2, 0, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 2, 1, 0, 10, 4, 5, 0, 15, 11, 3, 10, 6, 2, 10, 2, 11, 0, 1, 12, 1, 10, 0, 2, 13, 11, 7, 0, 15, 11, 0, 12, 13, 2, 13, 8, 12, 0, 2, 14, 12, 9, 0, 11, 13, 14, 10};

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
      const float r0 = i4 + i5;
      const float r1 = i3 * r0;
      const float r2 = r1 + i6;
      const float r3 = i2 * r2;
      const float r4 = i1 - r3;
      const float r5 = r2 * i7;
      const float r6 = i0 * r4 + r5;
      const float r7 = i8 * r4;
      const float r8 = r4 * i9;
      const float r9 = r4 * i10;
      const float r10 = r4 * i11;
      const float r11 = -r1;
      o[0][j] = r6;
      o[1][j] = r7;
      o[2][j] = r8;
      o[3][j] = r3;
      o[4][j] = r9;
      o[5][j] = r10;
      o[6][j] = r11;
    }
  }
};

const int32_t kProgram12Words[] = {12, 0, 12, 7, 8, 2, 0, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 2, 1, 9, 0, 8, 2, 0, 12, 4, 5, 0, 2, 13, 3, 12, 0, 0, 12, 13, 6, 0, 2, 14, 2, 12, 0, 1, 15, 1, 14, 0, 2, 16, 12, 7, 0, 15, 12, 0, 15, 16, 2, 16, 8, 15, 0, 2, 17, 15, 9, 0, 2, 18, 15, 10, 0, 2, 19, 15, 11, 0, 19, 15, 13, 0, 0, 12, 16, 17, 14, 18, 19, 15};

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
      const float r0 = i4 + i5;
      const float r1 = i3 * r0;
      const float r2 = r1 + i6;
      const float r3 = i2 * r2;
      const float r4 = i1 - r3;
      const float r5 = r2 * i7;
      const float r6 = i0 * r4 + r5;
      const float r7 = i8 * r4;
      const float r8 = r4 * i9;
      const float r9 = r4 * i10;
      const float r10 = -r1;
      o[0][j] = r6;
      o[1][j] = r7;
      o[2][j] = r8;
      o[3][j] = r3;
      o[4][j] = r9;
      o[5][j] = r10;
    }
  }
};

const int32_t kProgram13Words[] = {11, 0, 11, 6, 7, 2, 0, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 2, 1, 8, 2, 0, 11, 4, 5, 0, 2, 12, 3, 11, 0, 0, 11, 12, 6, 0, 2, 13, 2, 11, 0, 1, 14, 1, 13, 0, 2, 15, 11, 7, 0, 15, 11, 0, 14, 15, 2, 15, 8, 14, 0, 2, 16, 14, 9, 0, 2, 17, 14, 10, 0, 19, 14, 12, 0, 0, 11, 15, 16, 13, 17, 14};

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
      const float r0 = i4 + i5;
      const float r1 = i3 * r0;
      const float r2 = r1 + i6;
      const float r3 = i2 * r2;
      const float r4 = i1 - r3;
      const float r5 = r2 * i7;
      const float r6 = i0 * r4 + r5;
      const float r7 = i8 * r4;
      const float r8 = r4 * i9;
      const float r9 = r4 * i10;
      const float r10 = r4 * i11;
      const float r11 = i0 * i10;
      const float r12 = i8 * i13 + r11;
      const float r13 = i11 * i9 + r12;
      const float r14 = i12 - r13;
      const float r15 = r2 * r14;
      const float r16 = r2 * i10 - r15;
      const float r17 = r16 * i7;
      const float r18 = -r17;
      const float r19 = r18 * i14;
      const float r20 = i13 * r4;
      const float r21 = i8 * r20;
      const float r22 = -r21;
      const float r23 = i15 * r22;
      const float r24 = r19 + r23;
      const float r25 = -r19;
      const float r26 = -r23;
      const float r27 = -r1;
      o[0][j] = r6;
      o[1][j] = r7;
      o[2][j] = r8;
      o[3][j] = r3;
      o[4][j] = r9;
      o[5][j] = r10;
      o[6][j] = r24;
      o[7][j] = r25;
      o[8][j] = r26;
      o[9][j] = r27;
    }
  }
};

const int32_t kProgram14Words[] = {16, 0, 28, 10, 11, 2, 0, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 2, 1, 9, 1, 8, 2, 9, 0, 9, 2, 3, 3, 3, 4, 0, 16, 4, 5, 0, 2, 17, 3, 16, 0, 0, 16, 17, 6, 0, 2, 18, 2, 16, 0, 1, 19, 1, 18, 0, 2, 20, 16, 7, 0, 15, 21, 0, 19, 20, 2, 20, 8, 19, 0, 2, 22, 19, 9, 0, 2, 23, 19, 10, 0, 2, 24, 19, 11, 0, 2, 25, 0, 10, 0, 15, 26, 8, 13, 25, 15, 25, 11, 9, 26, 1, 26, 12, 25, 0, 2, 25, 16, 26, 0, 16, 26, 16, 10, 25, 2, 16, 26, 7, 0, 19, 25, 16, 0, 0, 2, 26, 25, 14, 0, 2, 16, 13, 19, 0, 2, 25, 8, 16, 0, 19, 19, 25, 0, 0, 2, 16, 15, 19, 0, 0, 25, 26, 16, 0, 19, 19, 26, 0, 0, 19, 26, 16, 0, 0, 19, 16, 17, 0, 0, 21, 20, 22, 18, 23, 24, 25, 19, 26, 16};

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
      const float r0 = i4 * i5;
      const float r1 = i2 * i3 + r0;
      const float r2 = i6 * i7 + r1;
      const float r3 = i1 - r2;
      const float r4 = i8 * i5;
      const float r5 = i0 * r3 + r4;
      o[0][j] = r5;
      o[1][j] = r2;
    }
  }
};

const int32_t kProgram15Words[] = {9, 0, 6, 2, 4, 3, 1, 9, 0, 3, 0, 0, 1, 2, 0, 0, 0, 8, 2, 2, 1, 3, 2, 2, 9, 4, 5, 0, 15, 10, 2, 3, 9, 15, 9, 6, 7, 10, 1, 10, 1, 9, 0, 2, 11, 8, 5, 0, 15, 12, 0, 10, 11, 12, 9};

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
      const float r0 = i4 + i5;
      const float r1 = i3 * r0;
      const float r2 = r1 + i6;
      const float r3 = i2 * r2;
      const float r4 = i1 - r3;
      const float r5 = r2 * i7;
      const float r6 = i0 * r4 + r5;
      const float r7 = i8 * r4;
      const float r8 = r4 * i9;
      const float r9 = r4 * i10;
      const float r10 = i12 * r4;
      const float r11 = i8 * r10;
      const float r12 = -r11;
      const float r13 = i11 * r12;
      const float r14 = -r13;
      const float r15 = -r1;
      o[0][j] = r6;
      o[1][j] = r7;
      o[2][j] = r8;
      o[3][j] = r3;
      o[4][j] = r9;
      o[5][j] = r14;
      o[6][j] = r15;
    }
  }
};

const int32_t kProgram16Words[] = {13, 0, 16, 7, 8, 2, 0, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 2, 1, 8, 2, 3, 3, 9, 0, 0, 13, 4, 5, 0, 2, 14, 3, 13, 0, 0, 13, 14, 6, 0, 2, 15, 2, 13, 0, 1, 16, 1, 15, 0, 2, 17, 13, 7, 0, 15, 13, 0, 16, 17, 2, 17, 8, 16, 0, 2, 18, 16, 9, 0, 2, 19, 16, 10, 0, 2, 20, 12, 16, 0, 2, 16, 8, 20, 0, 19, 20, 16, 0, 0, 2, 16, 11, 20, 0, 19, 20, 16, 0, 0, 19, 16, 14, 0, 0, 13, 17, 18, 15, 19, 20, 16};

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
      const float r0 = i4 + i5;
      const float r1 = i3 * r0;
      const float r2 = r1 + i6;
      const float r3 = i2 * r2;
      const float r4 = i1 - r3;
      const float r5 = r2 * i7;
      const float r6 = i0 * r4 + r5;
      const float r7 = i8 * r4;
      const float r8 = r4 * i9;
      const float r9 = r4 * i10;
      const float r10 = r4 * i11;
      const float r11 = i13 * r4;
      const float r12 = i8 * r11;
      const float r13 = -r12;
      const float r14 = i12 * r13;
      const float r15 = -r14;
      const float r16 = -r1;
      o[0][j] = r6;
      o[1][j] = r7;
      o[2][j] = r8;
      o[3][j] = r3;
      o[4][j] = r9;
      o[5][j] = r10;
      o[6][j] = r15;
      o[7][j] = r16;
    }
  }
};

const int32_t kProgram17Words[] = {14, 0, 17, 8, 9, 2, 0, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 2, 1, 9, 0, 8, 2, 3, 3, 9, 1, 0, 14, 4, 5, 0, 2, 15, 3, 14, 0, 0, 14, 15, 6, 0, 2, 16, 2, 14, 0, 1, 17, 1, 16, 0, 2, 18, 14, 7, 0, 15, 14, 0, 17, 18, 2, 18, 8, 17, 0, 2, 19, 17, 9, 0, 2, 20, 17, 10, 0, 2, 21, 17, 11, 0, 2, 22, 13, 17, 0, 2, 17, 8, 22, 0, 19, 22, 17, 0, 0, 2, 17, 12, 22, 0, 19, 22, 17, 0, 0, 19, 17, 15, 0, 0, 14, 18, 19, 16, 20, 21, 22, 17};

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
      const float r0 = i4 + i5;
      const float r1 = i3 * r0;
      const float r2 = r1 + i6;
      const float r3 = i2 * r2;
      const float r4 = i1 - r3;
      const float r5 = r2 * i7;
      const float r6 = i0 * r4 + r5;
      const float r7 = i8 * r4;
      const float r8 = r4 * i9;
      const float r9 = r4 * i10;
      const float r10 = r4 * i11;
      const float r11 = -r5;
      const float r12 = r11 * i11 - r1;
      o[0][j] = r6;
      o[1][j] = r7;
      o[2][j] = r8;
      o[3][j] = r3;
      o[4][j] = r9;
      o[5][j] = r10;
      o[6][j] = r12;
    }
  }
};

const int32_t kProgram18Words[] = {12, 0, 13, 7, 9, 2, 0, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 2, 1, 9, 0, 8, 2, 0, 12, 4, 5, 0, 2, 13, 3, 12, 0, 0, 12, 13, 6, 0, 2, 14, 2, 12, 0, 1, 15, 1, 14, 0, 2, 16, 12, 7, 0, 15, 12, 0, 15, 16, 2, 17, 8, 15, 0, 2, 18, 15, 9, 0, 2, 19, 15, 10, 0, 2, 20, 15, 11, 0, 19, 15, 16, 0, 0, 16, 16, 15, 11, 13, 12, 17, 18, 14, 19, 20, 16};

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
      const float r0 = i4 + i5;
      const float r1 = i3 * r0;
      const float r2 = r1 + i6;
      const float r3 = i2 * r2;
      const float r4 = i1 - r3;
      const float r5 = r2 * i7;
      const float r6 = i0 * r4 + r5;
      const float r7 = i8 * r4;
      const float r8 = r4 * i9;
      const float r9 = r4 * i10;
      const float r10 = -r5;
      const float r11 = r10 * i10 - r1;
      o[0][j] = r6;
      o[1][j] = r7;
      o[2][j] = r8;
      o[3][j] = r3;
      o[4][j] = r9;
      o[5][j] = r11;
    }
  }
};

const int32_t kProgram19Words[] = {11, 0, 12, 6, 8, 2, 0, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 2, 1, 8, 2, 0, 11, 4, 5, 0, 2, 12, 3, 11, 0, 0, 11, 12, 6, 0, 2, 13, 2, 11, 0, 1, 14, 1, 13, 0, 2, 15, 11, 7, 0, 15, 11, 0, 14, 15, 2, 16, 8, 14, 0, 2, 17, 14, 9, 0, 2, 18, 14, 10, 0, 19, 14, 15, 0, 0, 16, 15, 14, 10, 12, 11, 16, 17, 13, 18, 15};

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
      const float r0 = i4 + i5;
      const float r1 = i3 * r0;
      const float r2 = r1 + i6;
      const float r3 = i2 * r2;
      const float r4 = i1 - r3;
      const float r5 = r2 * i7;
      const float r6 = i0 * r4 + r5;
      const float r7 = i8 * r4;
      const float r8 = r4 * i9;
      const float r9 = r4 * i10;
      const float r10 = r4 * i11;
      const float r11 = i13 * r4;
      const float r12 = i8 * r11;
      const float r13 = -r12;
      const float r14 = i12 * r13;
      const float r15 = i10 - i14 * i11;
      const float r16 = i0 * i10;
      const float r17 = i8 * i13 + r16;
      const float r18 = i11 * i9 + r17;
      const float r19 = i15 - r18;
      const float r20 = r2 * r19;
      const float r21 = r2 * r15 - r20;
      const float r22 = r21 * i7;
      const float r23 = -r22;
      const float r24 = r23 * i16;
      const float r25 = r14 + r24;
      const float r26 = -r24;
      const float r27 = -r14;
      const float r28 = -r5;
      const float r29 = r28 * i11 - r1;
      o[0][j] = r6;
      o[1][j] = r7;
      o[2][j] = r8;
      o[3][j] = r3;
      o[4][j] = r9;
      o[5][j] = r10;
      o[6][j] = r25;
      o[7][j] = r26;
      o[8][j] = r27;
      o[9][j] = r29;
    }
  }
};

const int32_t kProgram20Words[] = {17, 0, 30, 10, 13, 2, 0, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 2, 1, 9, 1, 8, 2, 3, 3, 9, 2, 2, 5, 9, 0, 3, 4, 0, 17, 4, 5, 0, 2, 18, 3, 17, 0, 0, 17, 18, 6, 0, 2, 19, 2, 17, 0, 1, 20, 1, 19, 0, 2, 21, 17, 7, 0, 15, 22, 0, 20, 21, 2, 23, 8, 20, 0, 2, 24, 20, 9, 0, 2, 25, 20, 10, 0, 2, 26, 20, 11, 0, 2, 27, 13, 20, 0, 2, 20, 8, 27, 0, 19, 27, 20, 0, 0, 2, 20, 12, 27, 0, 17, 27, 14, 11, 10, 2, 28, 0, 10, 0, 15, 29, 8, 13, 28, 15, 28, 11, 9, 29, 1, 29, 15, 28, 0, 2, 28, 17, 29, 0, 16, 29, 17, 27, 28, 2, 17, 29, 7, 0, 19, 27, 17, 0, 0, 2, 28, 27, 16, 0, 0, 29, 20, 28, 0, 19, 17, 28, 0, 0, 19, 27, 20, 0, 0, 19, 28, 21, 0, 0, 16, 20, 28, 11, 18, 22, 23, 24, 19, 25, 26, 29, 17, 27, 20};

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
      const float r0 = i4 + i5;
      const float r1 = i3 * r0;
      const float r2 = r1 + i6;
      const float r3 = i2 * r2;
      const float r4 = i1 - r3;
      const float r5 = r2 * i7;
      const float r6 = i0 * r4 + r5;
      const float r7 = i8 * r4;
      const float r8 = r4 * i9;
      const float r9 = r4 * i10;
      const float r10 = i12 * r4;
      const float r11 = i8 * r10;
      const float r12 = -r11;
      const float r13 = i11 * r12;
      const float r14 = -r13;
      const float r15 = -r5;
      const float r16 = r15 * i10 - r1;
      o[0][j] = r6;
      o[1][j] = r7;
      o[2][j] = r8;
      o[3][j] = r3;
      o[4][j] = r9;
      o[5][j] = r14;
      o[6][j] = r16;
    }
  }
};

const int32_t kProgram21Words[] = {13, 0, 17, 7, 9, 2, 0, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 2, 1, 8, 2, 3, 3, 9, 0, 0, 13, 4, 5, 0, 2, 14, 3, 13, 0, 0, 13, 14, 6, 0, 2, 15, 2, 13, 0, 1, 16, 1, 15, 0, 2, 17, 13, 7, 0, 15, 13, 0, 16, 17, 2, 18, 8, 16, 0, 2, 19, 16, 9, 0, 2, 20, 16, 10, 0, 2, 21, 12, 16, 0, 2, 16, 8, 21, 0, 19, 21, 16, 0, 0, 2, 16, 11, 21, 0, 19, 21, 16, 0, 0, 19, 16, 17, 0, 0, 16, 17, 16, 10, 14, 13, 18, 19, 15, 20, 21, 17};

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
      const float r0 = i4 + i5;
      const float r1 = i3 * r0;
      const float r2 = r1 + i6;
      const float r3 = i2 * r2;
      const float r4 = i1 - r3;
      const float r5 = r2 * i7;
      const float r6 = i0 * r4 + r5;
      const float r7 = i8 * r4;
      const float r8 = r4 * i9;
      const float r9 = r4 * i10;
      const float r10 = r4 * i11;
      const float r11 = i13 * r4;
      const float r12 = i8 * r11;
      const float r13 = -r12;
      const float r14 = i12 * r13;
      const float r15 = -r14;
      const float r16 = -r5;
      const float r17 = r16 * i11 - r1;
      o[0][j] = r6;
      o[1][j] = r7;
      o[2][j] = r8;
      o[3][j] = r3;
      o[4][j] = r9;
      o[5][j] = r10;
      o[6][j] = r15;
      o[7][j] = r17;
    }
  }
};

const int32_t kProgram22Words[] = {14, 0, 18, 8, 10, 2, 0, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 2, 1, 9, 0, 8, 2, 3, 3, 9, 1, 0, 14, 4, 5, 0, 2, 15, 3, 14, 0, 0, 14, 15, 6, 0, 2, 16, 2, 14, 0, 1, 17, 1, 16, 0, 2, 18, 14, 7, 0, 15, 14, 0, 17, 18, 2, 19, 8, 17, 0, 2, 20, 17, 9, 0, 2, 21, 17, 10, 0, 2, 22, 17, 11, 0, 2, 23, 13, 17, 0, 2, 17, 8, 23, 0, 19, 23, 17, 0, 0, 2, 17, 12, 23, 0, 19, 23, 17, 0, 0, 19, 17, 18, 0, 0, 16, 18, 17, 11, 15, 14, 19, 20, 16, 21, 22, 23, 18};

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
      const float r0 = i4 * i5;
      const float r1 = i2 * i3 + r0;
      const float r2 = i6 * i7 + r1;
      const float r3 = i1 - r2;
      const float r4 = i8 * i5;
      const float r5 = i0 * r3 + r4;
      const float r6 = r5 - i9 * i6;
      const float r7 = r6 - i9;
      const float r8 = std::fabs(r7);
      const float r9 = Truth(r8 >= i10);
      const float r10 = 1.0f - i11 * r8;
      const float r11 = r10 * i12;
      const float r12 = r9 != 0.0f ? 0.0f : r11;
      const float r13 = Truth(r7 > 0.0f);
      o[0][j] = r7;
      o[1][j] = r12;
      o[2][j] = r6;
      o[3][j] = r2;
      o[4][j] = r13;
    }
  }
};

const int32_t kProgram23Words[] = {13, 2, 14, 5, 6, 3, 1, 1, 0, 3, 0, 0, 1, 2, 0, 0, 0, 0, 2, 2, 1, 3, 2, 2, 5, 2, 7, 3, 3, 3, 4, 0, 1065353216, 2, 15, 4, 5, 0, 15, 16, 2, 3, 15, 15, 15, 6, 7, 16, 1, 16, 1, 15, 0, 2, 17, 8, 5, 0, 15, 18, 0, 16, 17, 17, 16, 9, 6, 18, 1, 17, 16, 9, 0, 20, 18, 17, 0, 0, 9, 19, 18, 10, 0, 17, 20, 11, 18, 14, 2, 18, 20, 12, 0, 14, 20, 19, 13, 18, 18, 19, 17, 0, 0, 17, 20, 16, 15, 19};

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
      const float r0 = i4 + i5;
      const float r1 = i3 * r0;
      const float r2 = r1 + i6;
      const float r3 = i2 * r2;
      const float r4 = i1 - r3;
      const float r5 = r2 * i7;
      const float r6 = i0 * r4 + r5;
      const float r7 = i8 * r4;
      const float r8 = r4 * i9;
      const float r9 = r4 * i10;
      const float r10 = r4 * i11;
      const float r11 = -r2;
      const float r12 = r11 * i11 - r1;
      o[0][j] = r6;
      o[1][j] = r7;
      o[2][j] = r8;
      o[3][j] = r3;
      o[4][j] = r9;
      o[5][j] = r10;
      o[6][j] = r12;
    }
  }
};

const int32_t kProgram24Words[] = {12, 0, 13, 7, 9, 2, 0, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 2, 1, 9, 0, 8, 2, 0, 12, 4, 5, 0, 2, 13, 3, 12, 0, 0, 12, 13, 6, 0, 2, 14, 2, 12, 0, 1, 15, 1, 14, 0, 2, 16, 12, 7, 0, 15, 17, 0, 15, 16, 2, 16, 8, 15, 0, 2, 18, 15, 9, 0, 2, 19, 15, 10, 0, 2, 20, 15, 11, 0, 19, 15, 12, 0, 0, 16, 12, 15, 11, 13, 17, 16, 18, 14, 19, 20, 12};

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
      const float r0 = i4 + i5;
      const float r1 = i3 * r0;
      const float r2 = r1 + i6;
      const float r3 = i2 * r2;
      const float r4 = i1 - r3;
      const float r5 = r2 * i7;
      const float r6 = i0 * r4 + r5;
      const float r7 = i8 * r4;
      const float r8 = r4 * i9;
      const float r9 = r4 * i10;
      const float r10 = -r2;
      const float r11 = r10 * i10 - r1;
      o[0][j] = r6;
      o[1][j] = r7;
      o[2][j] = r8;
      o[3][j] = r3;
      o[4][j] = r9;
      o[5][j] = r11;
    }
  }
};

const int32_t kProgram25Words[] = {11, 0, 12, 6, 8, 2, 0, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 2, 1, 8, 2, 0, 11, 4, 5, 0, 2, 12, 3, 11, 0, 0, 11, 12, 6, 0, 2, 13, 2, 11, 0, 1, 14, 1, 13, 0, 2, 15, 11, 7, 0, 15, 16, 0, 14, 15, 2, 15, 8, 14, 0, 2, 17, 14, 9, 0, 2, 18, 14, 10, 0, 19, 14, 11, 0, 0, 16, 11, 14, 10, 12, 16, 15, 17, 13, 18, 11};

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
      const float r0 = i4 + i5;
      const float r1 = i3 * r0;
      const float r2 = r1 + i6;
      const float r3 = i2 * r2;
      const float r4 = i1 - r3;
      const float r5 = r2 * i7;
      const float r6 = i0 * r4 + r5;
      const float r7 = i8 * r4;
      const float r8 = r4 * i9;
      const float r9 = r4 * i10;
      const float r10 = r4 * i11;
      const float r11 = i0 * i10;
      const float r12 = i8 * i13 + r11;
      const float r13 = i11 * i9 + r12;
      const float r14 = i12 - r13;
      const float r15 = r2 * r14;
      const float r16 = r2 * i10 - r15;
      const float r17 = r16 * i7;
      const float r18 = -r17;
      const float r19 = r18 * i14;
      const float r20 = i13 * r4;
      const float r21 = i8 * r20;
      const float r22 = -r21;
      const float r23 = i15 * r22;
      const float r24 = r19 + r23;
      const float r25 = -r19;
      const float r26 = -r23;
      const float r27 = -r2;
      const float r28 = r27 * i11 - r1;
      o[0][j] = r6;
      o[1][j] = r7;
      o[2][j] = r8;
      o[3][j] = r3;
      o[4][j] = r9;
      o[5][j] = r10;
      o[6][j] = r24;
      o[7][j] = r25;
      o[8][j] = r26;
      o[9][j] = r28;
    }
  }
};

const int32_t kProgram26Words[] = {16, 0, 29, 10, 12, 2, 0, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 2, 1, 9, 1, 8, 2, 9, 0, 9, 2, 3, 3, 3, 4, 0, 16, 4, 5, 0, 2, 17, 3, 16, 0, 0, 16, 17, 6, 0, 2, 18, 2, 16, 0, 1, 19, 1, 18, 0, 2, 20, 16, 7, 0, 15, 21, 0, 19, 20, 2, 20, 8, 19, 0, 2, 22, 19, 9, 0, 2, 23, 19, 10, 0, 2, 24, 19, 11, 0, 2, 25, 0, 10, 0, 15, 26, 8, 13, 25, 15, 25, 11, 9, 26, 1, 26, 12, 25, 0, 2, 25, 16, 26, 0, 16, 26, 16, 10, 25, 2, 25, 26, 7, 0, 19, 26, 25, 0, 0, 2, 25, 26, 14, 0, 2, 26, 13, 19, 0, 2, 19, 8, 26, 0, 19, 26, 19, 0, 0, 2, 19, 15, 26, 0, 0, 26, 25, 19, 0, 19, 27, 25, 0, 0, 19, 25, 19, 0, 0, 19, 19, 16, 0, 0, 16, 16, 19, 11, 17, 21, 20, 22, 18, 23, 24, 26, 27, 25, 16};

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
      const float r0 = i4 * i5;
      const float r1 = i2 * i3 + r0;
      const float r2 = i6 * i7 + r1;
      const float r3 = i1 - r2;
      const float r4 = i8 * i5;
      const float r5 = i0 * r3 + r4;
      const float r6 = r5 - i9 * i6;
      o[0][j] = r6;
      o[1][j] = r2;
    }
  }
};

const int32_t kProgram27Words[] = {10, 0, 7, 2, 4, 3, 1, 9, 0, 3, 0, 0, 1, 2, 0, 0, 0, 8, 2, 2, 1, 3, 2, 2, 5, 2, 10, 4, 5, 0, 15, 11, 2, 3, 10, 15, 10, 6, 7, 11, 1, 11, 1, 10, 0, 2, 12, 8, 5, 0, 15, 13, 0, 11, 12, 17, 11, 9, 6, 13, 11, 10};

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
      const float r0 = i4 + i5;
      const float r1 = i3 * r0;
      const float r2 = r1 + i6;
      const float r3 = i2 * r2;
      const float r4 = i1 - r3;
      const float r5 = r2 * i7;
      const float r6 = i0 * r4 + r5;
      const float r7 = i8 * r4;
      const float r8 = r4 * i9;
      const float r9 = r4 * i10;
      const float r10 = i12 * r4;
      const float r11 = i8 * r10;
      const float r12 = -r11;
      const float r13 = i11 * r12;
      const float r14 = -r13;
      const float r15 = -r2;
      const float r16 = r15 * i10 - r1;
      o[0][j] = r6;
      o[1][j] = r7;
      o[2][j] = r8;
      o[3][j] = r3;
      o[4][j] = r9;
      o[5][j] = r14;
      o[6][j] = r16;
    }
  }
};

const int32_t kProgram28Words[] = {13, 0, 17, 7, 9, 2, 0, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 2, 1, 8, 2, 3, 3, 9, 0, 0, 13, 4, 5, 0, 2, 14, 3, 13, 0, 0, 13, 14, 6, 0, 2, 15, 2, 13, 0, 1, 16, 1, 15, 0, 2, 17, 13, 7, 0, 15, 18, 0, 16, 17, 2, 17, 8, 16, 0, 2, 19, 16, 9, 0, 2, 20, 16, 10, 0, 2, 21, 12, 16, 0, 2, 16, 8, 21, 0, 19, 21, 16, 0, 0, 2, 16, 11, 21, 0, 19, 21, 16, 0, 0, 19, 16, 13, 0, 0, 16, 13, 16, 10, 14, 18, 17, 19, 15, 20, 21, 13};

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
      const float r0 = i4 + i5;
      const float r1 = i3 * r0;
      const float r2 = r1 + i6;
      const float r3 = i2 * r2;
      const float r4 = i1 - r3;
      const float r5 = r2 * i7;
      const float r6 = i0 * r4 + r5;
      const float r7 = i8 * r4;
      const float r8 = r4 * i9;
      const float r9 = r4 * i10;
      const float r10 = r4 * i11;
      const float r11 = i13 * r4;
      const float r12 = i8 * r11;
      const float r13 = -r12;
      const float r14 = i12 * r13;
      const float r15 = -r14;
      const float r16 = -r2;
      const float r17 = r16 * i11 - r1;
      o[0][j] = r6;
      o[1][j] = r7;
      o[2][j] = r8;
      o[3][j] = r3;
      o[4][j] = r9;
      o[5][j] = r10;
      o[6][j] = r15;
      o[7][j] = r17;
    }
  }
};

const int32_t kProgram29Words[] = {14, 0, 18, 8, 10, 2, 0, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 2, 1, 9, 0, 8, 2, 3, 3, 9, 1, 0, 14, 4, 5, 0, 2, 15, 3, 14, 0, 0, 14, 15, 6, 0, 2, 16, 2, 14, 0, 1, 17, 1, 16, 0, 2, 18, 14, 7, 0, 15, 19, 0, 17, 18, 2, 18, 8, 17, 0, 2, 20, 17, 9, 0, 2, 21, 17, 10, 0, 2, 22, 17, 11, 0, 2, 23, 13, 17, 0, 2, 17, 8, 23, 0, 19, 23, 17, 0, 0, 2, 17, 12, 23, 0, 19, 23, 17, 0, 0, 19, 17, 14, 0, 0, 16, 14, 17, 11, 15, 19, 18, 20, 16, 21, 22, 23, 14};

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
      const float r0 = i4 + i5;
      const float r1 = i3 * r0 + i6;
      const float r2 = i2 * r1;
      const float r3 = i1 - r2;
      const float r4 = r1 * i7;
      const float r5 = i0 * r3 + r4;
      const float r6 = i8 * r3;
      const float r7 = -r1;
      const float r8 = r3 * i10;
      const float r9 = i9 * r7 + r8;
      o[0][j] = r5;
      o[1][j] = r6;
      o[2][j] = r9;
      o[3][j] = r2;
    }
  }
};

const int32_t kProgram30Words[] = {11, 0, 10, 4, 6, 2, 0, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 2, 5, 2, 1, 0, 11, 4, 5, 0, 15, 12, 3, 11, 6, 2, 11, 2, 12, 0, 1, 13, 1, 11, 0, 2, 14, 12, 7, 0, 15, 15, 0, 13, 14, 2, 14, 8, 13, 0, 19, 16, 12, 0, 0, 2, 12, 13, 10, 0, 15, 13, 9, 16, 12, 15, 14, 13, 11};

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
      const float r0 = i4 + i5;
      const float r1 = i3 * r0;
      const float r2 = r1 + i6;
      const float r3 = i2 * r2;
      const float r4 = i1 - r3;
      const float r5 = r2 * i7;
      const float r6 = i0 * r4 + r5;
      const float r7 = i8 * r4;
      const float r8 = -r2;
      const float r9 = r4 * i10;
      const float r10 = i9 * r8 + r9;
      const float r11 = r4 * i11;
      const float r12 = r4 * i12;
      const float r13 = r8 * i12 - r1;
      o[0][j] = r6;
      o[1][j] = r7;
      o[2][j] = r10;
      o[3][j] = r3;
      o[4][j] = r11;
      o[5][j] = r12;
      o[6][j] = r13;
    }
  }
};

const int32_t kProgram31Words[] = {13, 0, 14, 7, 9, 2, 0, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 2, 5, 2, 1, 9, 0, 8, 2, 0, 13, 4, 5, 0, 2, 14, 3, 13, 0, 0, 13, 14, 6, 0, 2, 15, 2, 13, 0, 1, 16, 1, 15, 0, 2, 17, 13, 7, 0, 15, 18, 0, 16, 17, 2, 17, 8, 16, 0, 19, 19, 13, 0, 0, 2, 13, 16, 10, 0, 15, 20, 9, 19, 13, 2, 13, 16, 11, 0, 2, 21, 16, 12, 0, 16, 16, 19, 12, 14, 18, 17, 20, 15, 13, 21, 16};

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
      const float r0 = i4 + i5;
      const float r1 = i3 * r0;
      const float r2 = r1 + i6;
      const float r3 = i2 * r2;
      const float r4 = i1 - r3;
      const float r5 = r2 * i7;
      const float r6 = i0 * r4 + r5;
      const float r7 = i8 * r4;
      const float r8 = -r2;
      const float r9 = r4 * i10;
      const float r10 = i9 * r8 + r9;
      const float r11 = r4 * i11;
      const float r12 = r8 * i11 - r1;
      o[0][j] = r6;
      o[1][j] = r7;
      o[2][j] = r10;
      o[3][j] = r3;
      o[4][j] = r11;
      o[5][j] = r12;
    }
  }
};

const int32_t kProgram32Words[] = {12, 0, 13, 6, 8, 2, 0, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 2, 5, 2, 1, 8, 2, 0, 12, 4, 5, 0, 2, 13, 3, 12, 0, 0, 12, 13, 6, 0, 2, 14, 2, 12, 0, 1, 15, 1, 14, 0, 2, 16, 12, 7, 0, 15, 17, 0, 15, 16, 2, 16, 8, 15, 0, 19, 18, 12, 0, 0, 2, 12, 15, 10, 0, 15, 19, 9, 18, 12, 2, 12, 15, 11, 0, 16, 15, 18, 11, 13, 17, 16, 19, 14, 12, 15};

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
      const float i16 = s[16][j];
      const float r0 = i4 + i5;
      const float r1 = i3 * r0;
      const float r2 = r1 + i6;
      const float r3 = i2 * r2;
      const float r4 = i1 - r3;
      const float r5 = r2 * i7;
      const float r6 = i0 * r4 + r5;
      const float r7 = i8 * r4;
      const float r8 = -r2;
      const float r9 = r4 * i10;
      const float r10 = i9 * r8 + r9;
      const float r11 = r4 * i11;
      const float r12 = r4 * i12;
      const float r13 = i0 * i11;
      const float r14 = i8 * i14 + r13;
      const float r15 = i12 * i10 + r14;
      const float r16 = i13 - r15;
      const float r17 = r2 * r16;
      const float r18 = r2 * i11 - r17;
      const float r19 = r18 * i7;
      const float r20 = -r19;
      const float r21 = r20 * i15;
      const float r22 = i14 * r4;
      const float r23 = i8 * r22;
      const float r24 = -r23;
      const float r25 = i16 * r24;
      const float r26 = r21 + r25;
      const float r27 = -r21;
      const float r28 = -r25;
      const float r29 = r8 * i12 - r1;
      o[0][j] = r6;
      o[1][j] = r7;
      o[2][j] = r10;
      o[3][j] = r3;
      o[4][j] = r11;
      o[5][j] = r12;
      o[6][j] = r26;
      o[7][j] = r27;
      o[8][j] = r28;
      o[9][j] = r29;
    }
  }
};

const int32_t kProgram33Words[] = {17, 0, 30, 10, 12, 2, 0, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 2, 5, 2, 1, 9, 1, 8, 2, 9, 0, 9, 2, 3, 3, 3, 4, 0, 17, 4, 5, 0, 2, 18, 3, 17, 0, 0, 17, 18, 6, 0, 2, 19, 2, 17, 0, 1, 20, 1, 19, 0, 2, 21, 17, 7, 0, 15, 22, 0, 20, 21, 2, 21, 8, 20, 0, 19, 23, 17, 0, 0, 2, 24, 20, 10, 0, 15, 25, 9, 23, 24, 2, 24, 20, 11, 0, 2, 26, 20, 12, 0, 2, 27, 0, 11, 0, 15, 28, 8, 14, 27, 15, 27, 12, 10, 28, 1, 28, 13, 27, 0, 2, 27, 17, 28, 0, 16, 28, 17, 11, 27, 2, 17, 28, 7, 0, 19, 27, 17, 0, 0, 2, 28, 27, 15, 0, 2, 17, 14, 20, 0, 2, 27, 8, 17, 0, 19, 20, 27, 0, 0, 2, 17, 16, 20, 0, 0, 27, 28, 17, 0, 19, 20, 28, 0, 0, 19, 28, 17, 0, 0, 16, 17, 23, 12, 18, 22, 21, 25, 19, 24, 26, 27, 20, 28, 17};

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
      const float r0 = i4 + i5;
      const float r1 = i3 * r0;
      const float r2 = r1 + i6;
      const float r3 = i2 * r2;
      const float r4 = i1 - r3;
      const float r5 = r2 * i7;
      const float r6 = i0 * r4 + r5;
      const float r7 = i8 * r4;
      const float r8 = -r2;
      const float r9 = r4 * i10;
      const float r10 = i9 * r8 + r9;
      const float r11 = r4 * i11;
      const float r12 = i13 * r4;
      const float r13 = i8 * r12;
      const float r14 = -r13;
      const float r15 = i12 * r14;
      const float r16 = -r15;
      const float r17 = r8 * i11 - r1;
      o[0][j] = r6;
      o[1][j] = r7;
      o[2][j] = r10;
      o[3][j] = r3;
      o[4][j] = r11;
      o[5][j] = r16;
      o[6][j] = r17;
    }
  }
};

const int32_t kProgram34Words[] = {14, 0, 18, 7, 9, 2, 0, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 2, 5, 2, 1, 8, 2, 3, 3, 9, 0, 0, 14, 4, 5, 0, 2, 15, 3, 14, 0, 0, 14, 15, 6, 0, 2, 16, 2, 14, 0, 1, 17, 1, 16, 0, 2, 18, 14, 7, 0, 15, 19, 0, 17, 18, 2, 18, 8, 17, 0, 19, 20, 14, 0, 0, 2, 14, 17, 10, 0, 15, 21, 9, 20, 14, 2, 14, 17, 11, 0, 2, 22, 13, 17, 0, 2, 17, 8, 22, 0, 19, 22, 17, 0, 0, 2, 17, 12, 22, 0, 19, 22, 17, 0, 0, 16, 17, 20, 11, 15, 19, 18, 21, 16, 14, 22, 17};

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
      const float r0 = i4 + i5;
      const float r1 = i3 * r0;
      const float r2 = r1 + i6;
      const float r3 = i2 * r2;
      const float r4 = i1 - r3;
      const float r5 = r2 * i7;
      const float r6 = i0 * r4 + r5;
      const float r7 = i8 * r4;
      const float r8 = -r2;
      const float r9 = r4 * i10;
      const float r10 = i9 * r8 + r9;
      const float r11 = r4 * i11;
      const float r12 = r4 * i12;
      const float r13 = i14 * r4;
      const float r14 = i8 * r13;
      const float r15 = -r14;
      const float r16 = i13 * r15;
      const float r17 = -r16;
      const float r18 = r8 * i12 - r1;
      o[0][j] = r6;
      o[1][j] = r7;
      o[2][j] = r10;
      o[3][j] = r3;
      o[4][j] = r11;
      o[5][j] = r12;
      o[6][j] = r17;
      o[7][j] = r18;
    }
  }
};

const int32_t kProgram35Words[] = {15, 0, 19, 8, 10, 2, 0, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 3, 1, 3, 2, 2, 5, 2, 1, 9, 0, 8, 2, 3, 3, 9, 1, 0, 15, 4, 5, 0, 2, 16, 3, 15, 0, 0, 15, 16, 6, 0, 2, 17, 2, 15, 0, 1, 18, 1, 17, 0, 2, 19, 15, 7, 0, 15, 20, 0, 18, 19, 2, 19, 8, 18, 0, 19, 21, 15, 0, 0, 2, 15, 18, 10, 0, 15, 22, 9, 21, 15, 2, 15, 18, 11, 0, 2, 23, 18, 12, 0, 2, 24, 14, 18, 0, 2, 18, 8, 24, 0, 19, 24, 18, 0, 0, 2, 18, 13, 24, 0, 19, 24, 18, 0, 0, 16, 18, 21, 12, 16, 20, 19, 22, 17, 15, 23, 24, 18};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i1;
      const float r3 = i7 * i1;
      const float r4 = i5 * i6 + r3;
      const float r5 = i0 * i8 + r4;
      const float r6 = i4 - r5;
      const float r7 = i3 * r6;
      const float r8 = r2 * i2 + r7;
      const float r9 = r8 - i9;
      const float r10 = std::fabs(r9);
      const float r11 = Truth(r10 >= i10);
      const float r12 = 1.0f - r10 * i11;
      const float r13 = r12 * i12;
      const float r14 = r11 != 0.0f ? 0.0f : r13;
      const float r15 = Truth(r9 > 0.0f);
      o[0][j] = r9;
      o[1][j] = r14;
      o[2][j] = r8;
      o[3][j] = r5;
      o[4][j] = r15;
    }
  }
};

const int32_t kProgram36Words[] = {13, 2, 16, 5, 6, 0, 2, 0, 0, 3, 0, 3, 2, 1, 0, 3, 1, 0, 1, 2, 0, 2, 1, 2, 5, 2, 7, 3, 3, 3, 4, 1065353216, 0, 5, 15, 0, 13, 0, 1, 16, 13, 15, 0, 2, 15, 16, 1, 0, 2, 16, 7, 1, 0, 15, 17, 5, 6, 16, 15, 16, 0, 8, 17, 1, 17, 4, 16, 0, 2, 18, 3, 17, 0, 15, 17, 15, 2, 18, 1, 15, 17, 9, 0, 20, 18, 15, 0, 0, 9, 19, 18, 10, 0, 17, 20, 18, 11, 13, 2, 18, 20, 12, 0, 14, 20, 19, 14, 18, 18, 19, 15, 0, 0, 15, 20, 17, 16, 19};

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
      const float r2 = i2 + i3;
      const float r3 = i1 * r2 + i4;
      const float r4 = r3 * i5;
      const float r5 = i8 * r3;
      const float r6 = i7 - r5;
      const float r7 = i6 * r6;
      const float r8 = r1 * r4 + r7;
      const float r9 = i9 * r6;
      const float r10 = r6 * i10;
      o[0][j] = r8;
      o[1][j] = r9;
      o[2][j] = r10;
      o[3][j] = r5;
    }
  }
};

const int32_t kProgram37Words[] = {11, 1, 11, 4, 6, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 3, 0, 2, 0, 5, 1, 3, 1, 3, 2, 2, 1, 1065353216, 5, 12, 0, 11, 0, 1, 13, 11, 12, 0, 0, 12, 2, 3, 0, 15, 14, 1, 12, 4, 2, 12, 14, 5, 0, 2, 15, 8, 14, 0, 1, 14, 7, 15, 0, 2, 16, 6, 14, 0, 15, 17, 13, 12, 16, 2, 13, 9, 14, 0, 2, 12, 14, 10, 0, 17, 13, 12, 15};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r4 * i5;
      const float r6 = i8 * r4;
      const float r7 = i7 - r6;
      const float r8 = i6 * r7;
      const float r9 = r1 * r5 + r8;
      const float r10 = i9 * r7;
      const float r11 = r7 * i10;
      const float r12 = r7 * i11;
      const float r13 = r7 * i0;
      const float r14 = -r3;
      o[0][j] = r9;
      o[1][j] = r10;
      o[2][j] = r11;
      o[3][j] = r6;
      o[4][j] = r12;
      o[5][j] = r13;
      o[6][j] = r14;
    }
  }
};

const int32_t kProgram38Words[] = {12, 1, 15, 7, 8, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 3, 0, 2, 0, 5, 1, 3, 1, 3, 2, 2, 1, 9, 0, 1065353216, 5, 13, 0, 12, 0, 1, 14, 12, 13, 0, 0, 13, 2, 3, 0, 2, 15, 1, 13, 0, 0, 13, 15, 4, 0, 2, 16, 13, 5, 0, 2, 17, 8, 13, 0, 1, 13, 7, 17, 0, 2, 18, 6, 13, 0, 15, 19, 14, 16, 18, 2, 14, 9, 13, 0, 2, 16, 13, 10, 0, 2, 18, 13, 11, 0, 2, 20, 13, 0, 0, 19, 13, 15, 0, 0, 19, 14, 16, 17, 18, 20, 13};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r4 * i5;
      const float r6 = i8 * r4;
      const float r7 = i7 - r6;
      const float r8 = i6 * r7;
      const float r9 = r1 * r5 + r8;
      const float r10 = i9 * r7;
      const float r11 = r7 * i10;
      const float r12 = r7 * i0;
      const float r13 = -r3;
      o[0][j] = r9;
      o[1][j] = r10;
      o[2][j] = r11;
      o[3][j] = r6;
      o[4][j] = r12;
      o[5][j] = r13;
    }
  }
};

const int32_t kProgram39Words[] = {11, 1, 14, 6, 7, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 3, 0, 2, 0, 5, 1, 3, 1, 3, 2, 2, 1, 1065353216, 5, 12, 0, 11, 0, 1, 13, 11, 12, 0, 0, 12, 2, 3, 0, 2, 14, 1, 12, 0, 0, 12, 14, 4, 0, 2, 15, 12, 5, 0, 2, 16, 8, 12, 0, 1, 12, 7, 16, 0, 2, 17, 6, 12, 0, 15, 18, 13, 15, 17, 2, 13, 9, 12, 0, 2, 15, 12, 10, 0, 2, 17, 12, 0, 0, 19, 12, 14, 0, 0, 18, 13, 15, 16, 17, 12};

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
      const float i15 = s[15][j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r4 * i5;
      const float r6 = i8 * r4;
      const float r7 = i7 - r6;
      const float r8 = i6 * r7;
      const float r9 = r1 * r5 + r8;
      const float r10 = i9 * r7;
      const float r11 = r7 * i10;
      const float r12 = r7 * i11;
      const float r13 = r7 * i0;
      const float r14 = r1 * i11;
      const float r15 = i6 * i11;
      const float r16 = i9 * i13 + r15;
      const float r17 = i0 * i10 + r16;
      const float r18 = i12 - r17;
      const float r19 = r4 * r18;
      const float r20 = r4 * r14 - r19;
      const float r21 = r20 * i5;
      const float r22 = -r21;
      const float r23 = r22 * i14;
      const float r24 = i13 * r7;
      const float r25 = i9 * r24;
      const float r26 = -r25;
      const float r27 = i15 * r26;
      const float r28 = r23 + r27;
      const float r29 = -r23;
      const float r30 = -r27;
      const float r31 = -r3;
      o[0][j] = r9;
      o[1][j] = r10;
      o[2][j] = r11;
      o[3][j] = r6;
      o[4][j] = r12;
      o[5][j] = r13;
      o[6][j] = r28;
      o[7][j] = r29;
      o[8][j] = r30;
      o[9][j] = r31;
    }
  }
};

const int32_t kProgram40Words[] = {16, 1, 32, 10, 12, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 3, 0, 2, 0, 5, 1, 3, 1, 3, 2, 2, 1, 9, 0, 9, 1, 9, 2, 3, 3, 3, 4, 1065353216, 5, 17, 0, 16, 0, 1, 18, 16, 17, 0, 0, 17, 2, 3, 0, 2, 19, 1, 17, 0, 0, 17, 19, 4, 0, 2, 20, 17, 5, 0, 2, 21, 8, 17, 0, 1, 22, 7, 21, 0, 2, 23, 6, 22, 0, 15, 24, 18, 20, 23, 2, 20, 9, 22, 0, 2, 23, 22, 10, 0, 2, 25, 22, 11, 0, 2, 26, 22, 0, 0, 2, 27, 18, 11, 0, 2, 18, 6, 11, 0, 15, 28, 9, 13, 18, 15, 18, 0, 10, 28, 1, 28, 12, 18, 0, 2, 18, 17, 28, 0, 16, 28, 17, 27, 18, 2, 17, 28, 5, 0, 19, 27, 17, 0, 0, 2, 18, 27, 14, 0, 2, 28, 13, 22, 0, 2, 17, 9, 28, 0, 19, 27, 17, 0, 0, 2, 22, 15, 27, 0, 0, 28, 18, 22, 0, 19, 17, 18, 0, 0, 19, 27, 22, 0, 0, 19, 18, 19, 0, 0, 24, 20, 23, 21, 25, 26, 28, 17, 27, 18};

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
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r4 * i5;
      const float r6 = i8 * r4;
      const float r7 = i7 - r6;
      const float r8 = i6 * r7;
      const float r9 = r1 * r5 + r8;
      const float r10 = i9 * r7;
      const float r11 = r7 * i10;
      const float r12 = r7 * i0;
      const float r13 = i12 * r7;
      const float r14 = i9 * r13;
      const float r15 = -r14;
      const float r16 = i11 * r15;
      const float r17 = -r16;
      const float r18 = -r3;
      o[0][j] = r9;
      o[1][j] = r10;
      o[2][j] = r11;
      o[3][j] = r6;
      o[4][j] = r12;
      o[5][j] = r17;
      o[6][j] = r18;
    }
  }
};

const int32_t kProgram41Words[] = {13, 1, 19, 7, 8, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 3, 0, 2, 0, 5, 1, 3, 1, 3, 2, 2, 1, 3, 3, 9, 0, 1065353216, 5, 14, 0, 13, 0, 1, 15, 13, 14, 0, 0, 14, 2, 3, 0, 2, 16, 1, 14, 0, 0, 14, 16, 4, 0, 2, 17, 14, 5, 0, 2, 18, 8, 14, 0, 1, 14, 7, 18, 0, 2, 19, 6, 14, 0, 15, 20, 15, 17, 19, 2, 15, 9, 14, 0, 2, 17, 14, 10, 0, 2, 19, 14, 0, 0, 2, 21, 12, 14, 0, 2, 14, 9, 21, 0, 19, 21, 14, 0, 0, 2, 14, 11, 21, 0, 19, 21, 14, 0, 0, 19, 14, 16, 0, 0, 20, 15, 17, 18, 19, 21, 14};

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
      const float r5 = r4 * i5;
      const float r6 = i8 * r4;
      const float r7 = i7 - r6;
      const float r8 = i6 * r7;
      const float r9 = r1 * r5 + r8;
      const float r10 = i9 * r7;
      const float r11 = r7 * i10;
      const float r12 = r7 * i11;
      const float r13 = r7 * i0;
      const float r14 = i13 * r7;
      const float r15 = i9 * r14;
      const float r16 = -r15;
      const float r17 = i12 * r16;
      const float r18 = -r17;
      const float r19 = -r3;
      o[0][j] = r9;
      o[1][j] = r10;
      o[2][j] = r11;
      o[3][j] = r6;
      o[4][j] = r12;
      o[5][j] = r13;
      o[6][j] = r18;
      o[7][j] = r19;
    }
  }
};

const int32_t kProgram42Words[] = {14, 1, 20, 8, 9, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 3, 0, 2, 0, 5, 1, 3, 1, 3, 2, 2, 1, 9, 0, 3, 3, 9, 1, 1065353216, 5, 15, 0, 14, 0, 1, 16, 14, 15, 0, 0, 15, 2, 3, 0, 2, 17, 1, 15, 0, 0, 15, 17, 4, 0, 2, 18, 15, 5, 0, 2, 19, 8, 15, 0, 1, 15, 7, 19, 0, 2, 20, 6, 15, 0, 15, 21, 16, 18, 20, 2, 16, 9, 15, 0, 2, 18, 15, 10, 0, 2, 20, 15, 11, 0, 2, 22, 15, 0, 0, 2, 23, 13, 15, 0, 2, 15, 9, 23, 0, 19, 23, 15, 0, 0, 2, 15, 12, 23, 0, 19, 23, 15, 0, 0, 19, 15, 17, 0, 0, 21, 16, 18, 19, 20, 22, 23, 15};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2 + i4;
      const float r4 = r3 * i5;
      const float r5 = i8 * r3;
      const float r6 = i7 - r5;
      const float r7 = i6 * r6;
      const float r8 = r1 * r4 + r7;
      const float r9 = i9 * r6;
      const float r10 = Truth(i0 > 1.0f);
      const float r11 = r4 * i11;
      const float r12 = -r11;
      const float r13 = r10 != 0.0f ? 0.0f : r12;
      const float r14 = r6 * i10 + r13;
      o[0][j] = r8;
      o[1][j] = r9;
      o[2][j] = r14;
      o[3][j] = r5;
    }
  }
};

const int32_t kProgram43Words[] = {12, 2, 15, 4, 7, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 3, 0, 2, 0, 5, 1, 3, 1, 3, 2, 2, 1, 9, 0, 1065353216, 0, 5, 14, 0, 12, 0, 1, 15, 12, 14, 0, 0, 14, 2, 3, 0, 15, 16, 1, 14, 4, 2, 14, 16, 5, 0, 2, 17, 8, 16, 0, 1, 16, 7, 17, 0, 2, 18, 6, 16, 0, 15, 19, 15, 14, 18, 2, 15, 9, 16, 0, 8, 18, 0, 12, 0, 2, 20, 14, 11, 0, 19, 14, 20, 0, 0, 14, 20, 18, 13, 14, 15, 18, 16, 10, 20, 19, 15, 18, 17};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r4 * i5;
      const float r6 = i8 * r4;
      const float r7 = i7 - r6;
      const float r8 = i6 * r7;
      const float r9 = r1 * r5 + r8;
      const float r10 = i9 * r7;
      const float r11 = Truth(i0 > 1.0f);
      const float r12 = r5 * i11;
      const float r13 = -r12;
      const float r14 = r11 != 0.0f ? 0.0f : r13;
      const float r15 = r7 * i10 + r14;
      const float r16 = r7 * i11;
      const float r17 = r7 * i0;
      const float r18 = -r3;
      o[0][j] = r9;
      o[1][j] = r10;
      o[2][j] = r15;
      o[3][j] = r6;
      o[4][j] = r16;
      o[5][j] = r17;
      o[6][j] = r18;
    }
  }
};

const int32_t kProgram44Words[] = {12, 2, 19, 7, 8, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 3, 0, 2, 0, 5, 1, 3, 1, 3, 2, 2, 1, 9, 0, 1065353216, 0, 5, 14, 0, 12, 0, 1, 15, 12, 14, 0, 0, 14, 2, 3, 0, 2, 16, 1, 14, 0, 0, 14, 16, 4, 0, 2, 17, 14, 5, 0, 2, 18, 8, 14, 0, 1, 14, 7, 18, 0, 2, 19, 6, 14, 0, 15, 20, 15, 17, 19, 2, 15, 9, 14, 0, 8, 19, 0, 12, 0, 2, 21, 17, 11, 0, 19, 17, 21, 0, 0, 14, 21, 19, 13, 17, 15, 19, 14, 10, 21, 2, 17, 14, 11, 0, 2, 21, 14, 0, 0, 19, 14, 16, 0, 0, 20, 15, 19, 18, 17, 21, 14};

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
      const float i15 = s[15][j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r4 * i5;
      const float r6 = i8 * r4;
      const float r7 = i7 - r6;
      const float r8 = i6 * r7;
      const float r9 = r1 * r5 + r8;
      const float r10 = i9 * r7;
      const float r11 = Truth(i0 > 1.0f);
      const float r12 = r5 * i11;
      const float r13 = -r12;
      const float r14 = r11 != 0.0f ? 0.0f : r13;
      const float r15 = r7 * i10 + r14;
      const float r16 = r7 * i11;
      const float r17 = r7 * i0;
      const float r18 = r1 * i11;
      const float r19 = i6 * i11;
      const float r20 = i9 * i13 + r19;
      const float r21 = i0 * i10 + r20;
      const float r22 = i12 - r21;
      const float r23 = r4 * r22;
      const float r24 = r4 * r18 - r23;
      const float r25 = r24 * i5;
      const float r26 = -r25;
      const float r27 = r26 * i14;
      const float r28 = i13 * r7;
      const float r29 = i9 * r28;
      const float r30 = -r29;
      const float r31 = i15 * r30;
      const float r32 = r27 + r31;
      const float r33 = -r27;
      const float r34 = -r31;
      const float r35 = -r3;
      o[0][j] = r9;
      o[1][j] = r10;
      o[2][j] = r15;
      o[3][j] = r6;
      o[4][j] = r16;
      o[5][j] = r17;
      o[6][j] = r32;
      o[7][j] = r33;
      o[8][j] = r34;
      o[9][j] = r35;
    }
  }
};

const int32_t kProgram45Words[] = {16, 2, 36, 10, 12, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 3, 0, 2, 0, 5, 1, 3, 1, 3, 2, 2, 1, 9, 0, 9, 1, 9, 2, 3, 3, 3, 4, 1065353216, 0, 5, 18, 0, 16, 0, 1, 19, 16, 18, 0, 0, 18, 2, 3, 0, 2, 20, 1, 18, 0, 0, 18, 20, 4, 0, 2, 21, 18, 5, 0, 2, 22, 8, 18, 0, 1, 23, 7, 22, 0, 2, 24, 6, 23, 0, 15, 25, 19, 21, 24, 2, 24, 9, 23, 0, 8, 26, 0, 16, 0, 2, 27, 21, 11, 0, 19, 21, 27, 0, 0, 14, 27, 26, 17, 21, 15, 26, 23, 10, 27, 2, 21, 23, 11, 0, 2, 27, 23, 0, 0, 2, 28, 19, 11, 0, 2, 19, 6, 11, 0, 15, 29, 9, 13, 19, 15, 19, 0, 10, 29, 1, 29, 12, 19, 0, 2, 19, 18, 29, 0, 16, 29, 18, 28, 19, 2, 18, 29, 5, 0, 19, 28, 18, 0, 0, 2, 19, 28, 14, 0, 2, 29, 13, 23, 0, 2, 18, 9, 29, 0, 19, 28, 18, 0, 0, 2, 23, 15, 28, 0, 0, 29, 19, 23, 0, 19, 18, 19, 0, 0, 19, 28, 23, 0, 0, 19, 19, 20, 0, 0, 25, 24, 26, 22, 21, 27, 29, 18, 28, 19};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r4 * i5;
      const float r6 = i8 * r4;
      const float r7 = i7 - r6;
      const float r8 = i6 * r7;
      const float r9 = r1 * r5 + r8;
      const float r10 = i9 * r7;
      const float r11 = Truth(i0 > 1.0f);
      const float r12 = r5 * i11;
      const float r13 = -r12;
      const float r14 = r11 != 0.0f ? 0.0f : r13;
      const float r15 = r7 * i10 + r14;
      const float r16 = r7 * i11;
      const float r17 = r7 * i0;
      const float r18 = i13 * r7;
      const float r19 = i9 * r18;
      const float r20 = -r19;
      const float r21 = i12 * r20;
      const float r22 = -r21;
      const float r23 = -r3;
      o[0][j] = r9;
      o[1][j] = r10;
      o[2][j] = r15;
      o[3][j] = r6;
      o[4][j] = r16;
      o[5][j] = r17;
      o[6][j] = r22;
      o[7][j] = r23;
    }
  }
};

const int32_t kProgram46Words[] = {14, 2, 24, 8, 9, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 3, 0, 2, 0, 5, 1, 3, 1, 3, 2, 2, 1, 9, 0, 3, 3, 9, 1, 1065353216, 0, 5, 16, 0, 14, 0, 1, 17, 14, 16, 0, 0, 16, 2, 3, 0, 2, 18, 1, 16, 0, 0, 16, 18, 4, 0, 2, 19, 16, 5, 0, 2, 20, 8, 16, 0, 1, 16, 7, 20, 0, 2, 21, 6, 16, 0, 15, 22, 17, 19, 21, 2, 17, 9, 16, 0, 8, 21, 0, 14, 0, 2, 23, 19, 11, 0, 19, 19, 23, 0, 0, 14, 23, 21, 15, 19, 15, 21, 16, 10, 23, 2, 19, 16, 11, 0, 2, 23, 16, 0, 0, 2, 24, 13, 16, 0, 2, 16, 9, 24, 0, 19, 24, 16, 0, 0, 2, 16, 12, 24, 0, 19, 24, 16, 0, 0, 19, 16, 18, 0, 0, 22, 17, 21, 20, 19, 23, 24, 16};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i5 * i6;
      const float r3 = i3 * i4 + r2;
      const float r4 = i0 * i7 + r3;
      const float r5 = i2 - r4;
      const float r6 = i8 * i6;
      const float r7 = i1 * r5 + r6;
      const float r8 = r1 * r7;
      const float r9 = r8 - i9;
      const float r10 = std::fabs(r9);
      const float r11 = Truth(r10 >= i10);
      const float r12 = 1.0f - i12 * r10;
      const float r13 = i11 * r12;
      const float r14 = r11 != 0.0f ? 0.0f : r13;
      const float r15 = Truth(r9 > 0.0f);
      o[0][j] = r9;
      o[1][j] = r14;
      o[2][j] = r8;
      o[3][j] = r4;
      o[4][j] = r15;
    }
  }
};

const int32_t kProgram47Words[] = {13, 2, 16, 5, 6, 0, 2, 3, 1, 1, 0, 3, 0, 0, 1, 2, 0, 0, 0, 2, 1, 3, 2, 2, 5, 2, 7, 3, 4, 3, 3, 1065353216, 0, 5, 15, 0, 13, 0, 1, 16, 13, 15, 0, 2, 15, 5, 6, 0, 15, 17, 3, 4, 15, 15, 15, 0, 7, 17, 1, 17, 2, 15, 0, 2, 18, 8, 6, 0, 15, 19, 1, 17, 18, 2, 17, 16, 19, 0, 1, 18, 17, 9, 0, 20, 16, 18, 0, 0, 9, 19, 16, 10, 0, 17, 20, 12, 16, 13, 2, 16, 11, 20, 0, 14, 20, 19, 14, 16, 18, 19, 18, 0, 0, 18, 20, 17, 15, 19};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2 + i4;
      const float r4 = r1 * r3;
      const float r5 = i7 * r4;
      const float r6 = i6 - r5;
      const float r7 = r6 * i8;
      const float r8 = r4 * i5 + r7;
      const float r9 = r6 * i9;
      const float r10 = r6 * i10;
      o[0][j] = r8;
      o[1][j] = r9;
      o[2][j] = r10;
      o[3][j] = r5;
    }
  }
};

const int32_t kProgram48Words[] = {11, 1, 11, 4, 5, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 3, 0, 5, 1, 3, 1, 2, 0, 3, 2, 2, 1, 1065353216, 5, 12, 0, 11, 0, 1, 13, 11, 12, 0, 0, 12, 2, 3, 0, 15, 14, 1, 12, 4, 2, 12, 13, 14, 0, 2, 13, 7, 12, 0, 1, 14, 6, 13, 0, 2, 15, 14, 8, 0, 15, 16, 12, 5, 15, 2, 12, 14, 9, 0, 2, 15, 14, 10, 0, 16, 12, 15, 13};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r1 * r4;
      const float r6 = i7 * r5;
      const float r7 = i6 - r6;
      const float r8 = r7 * i8;
      const float r9 = r5 * i5 + r8;
      const float r10 = r7 * i9;
      const float r11 = r7 * i10;
      const float r12 = r7 * i11;
      const float r13 = r7 * i0;
      const float r14 = -r3;
      o[0][j] = r9;
      o[1][j] = r10;
      o[2][j] = r11;
      o[3][j] = r6;
      o[4][j] = r12;
      o[5][j] = r13;
      o[6][j] = r14;
    }
  }
};

const int32_t kProgram49Words[] = {12, 1, 15, 7, 8, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 3, 0, 5, 1, 3, 1, 2, 0, 3, 2, 2, 1, 9, 0, 1065353216, 5, 13, 0, 12, 0, 1, 14, 12, 13, 0, 0, 13, 2, 3, 0, 2, 15, 1, 13, 0, 0, 13, 15, 4, 0, 2, 16, 14, 13, 0, 2, 14, 7, 16, 0, 1, 13, 6, 14, 0, 2, 17, 13, 8, 0, 15, 18, 16, 5, 17, 2, 16, 13, 9, 0, 2, 17, 13, 10, 0, 2, 19, 13, 11, 0, 2, 20, 13, 0, 0, 19, 13, 15, 0, 0, 18, 16, 17, 14, 19, 20, 13};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r1 * r4;
      const float r6 = i7 * r5;
      const float r7 = i6 - r6;
      const float r8 = r7 * i8;
      const float r9 = r5 * i5 + r8;
      const float r10 = r7 * i9;
      const float r11 = r7 * i10;
      const float r12 = r7 * i0;
      const float r13 = -r3;
      o[0][j] = r9;
      o[1][j] = r10;
      o[2][j] = r11;
      o[3][j] = r6;
      o[4][j] = r12;
      o[5][j] = r13;
    }
  }
};

const int32_t kProgram50Words[] = {11, 1, 14, 6, 7, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 3, 0, 5, 1, 3, 1, 2, 0, 3, 2, 2, 1, 1065353216, 5, 12, 0, 11, 0, 1, 13, 11, 12, 0, 0, 12, 2, 3, 0, 2, 14, 1, 12, 0, 0, 12, 14, 4, 0, 2, 15, 13, 12, 0, 2, 13, 7, 15, 0, 1, 12, 6, 13, 0, 2, 16, 12, 8, 0, 15, 17, 15, 5, 16, 2, 15, 12, 9, 0, 2, 16, 12, 10, 0, 2, 18, 12, 0, 0, 19, 12, 14, 0, 0, 17, 15, 16, 13, 18, 12};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r1 * r4;
      const float r6 = i7 * r5;
      const float r7 = i6 - r6;
      const float r8 = r7 * i8;
      const float r9 = r5 * i5 + r8;
      const float r10 = r7 * i9;
      const float r11 = r7 * i10;
      const float r12 = r7 * i11;
      const float r13 = r7 * i0;
      const float r14 = i8 * i11;
      const float r15 = i9 * i13 + r14;
      const float r16 = i0 * i10 + r15;
      const float r17 = i12 - r16;
      const float r18 = r5 * r17;
      const float r19 = r5 * i11 - r18;
      const float r20 = r19 * i5;
      const float r21 = -r20;
      const float r22 = r21 * i14;
      const float r23 = r7 * i13;
      const float r24 = r23 * i9;
      const float r25 = -r24;
      const float r26 = r25 * i15;
      const float r27 = r22 + r26;
      const float r28 = -r22;
      const float r29 = -r26;
      const float r30 = -r3;
      o[0][j] = r9;
      o[1][j] = r10;
      o[2][j] = r11;
      o[3][j] = r6;
      o[4][j] = r12;
      o[5][j] = r13;
      o[6][j] = r27;
      o[7][j] = r28;
      o[8][j] = r29;
      o[9][j] = r30;
    }
  }
};

const int32_t kProgram51Words[] = {16, 1, 31, 10, 11, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 3, 0, 5, 1, 3, 1, 2, 0, 3, 2, 2, 1, 9, 0, 9, 1, 9, 2, 3, 3, 3, 4, 1065353216, 5, 17, 0, 16, 0, 1, 18, 16, 17, 0, 0, 17, 2, 3, 0, 2, 19, 1, 17, 0, 0, 17, 19, 4, 0, 2, 20, 18, 17, 0, 2, 18, 7, 20, 0, 1, 17, 6, 18, 0, 2, 21, 17, 8, 0, 15, 22, 20, 5, 21, 2, 21, 17, 9, 0, 2, 23, 17, 10, 0, 2, 24, 17, 11, 0, 2, 25, 17, 0, 0, 2, 26, 8, 11, 0, 15, 27, 9, 13, 26, 15, 26, 0, 10, 27, 1, 27, 12, 26, 0, 2, 26, 20, 27, 0, 16, 27, 20, 11, 26, 2, 20, 27, 5, 0, 19, 26, 20, 0, 0, 2, 27, 26, 14, 0, 2, 20, 17, 13, 0, 2, 26, 20, 9, 0, 19, 17, 26, 0, 0, 2, 20, 17, 15, 0, 0, 26, 27, 20, 0, 19, 17, 27, 0, 0, 19, 27, 20, 0, 0, 19, 20, 19, 0, 0, 22, 21, 23, 18, 24, 25, 26, 17, 27, 20};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r1 * r4;
      const float r6 = i7 * r5;
      const float r7 = i6 - r6;
      const float r8 = r7 * i8;
      const float r9 = r5 * i5 + r8;
      const float r10 = r7 * i9;
      const float r11 = r7 * i10;
      const float r12 = r7 * i0;
      const float r13 = r7 * i11;
      const float r14 = r13 * i9;
      const float r15 = -r14;
      const float r16 = r15 * i12;
      const float r17 = -r16;
      const float r18 = -r3;
      o[0][j] = r9;
      o[1][j] = r10;
      o[2][j] = r11;
      o[3][j] = r6;
      o[4][j] = r12;
      o[5][j] = r17;
      o[6][j] = r18;
    }
  }
};

const int32_t kProgram52Words[] = {13, 1, 19, 7, 8, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 3, 0, 5, 1, 3, 1, 2, 0, 3, 2, 2, 1, 9, 0, 3, 3, 1065353216, 5, 14, 0, 13, 0, 1, 15, 13, 14, 0, 0, 14, 2, 3, 0, 2, 16, 1, 14, 0, 0, 14, 16, 4, 0, 2, 17, 15, 14, 0, 2, 15, 7, 17, 0, 1, 14, 6, 15, 0, 2, 18, 14, 8, 0, 15, 19, 17, 5, 18, 2, 17, 14, 9, 0, 2, 18, 14, 10, 0, 2, 20, 14, 0, 0, 2, 21, 14, 11, 0, 2, 14, 21, 9, 0, 19, 21, 14, 0, 0, 2, 14, 21, 12, 0, 19, 21, 14, 0, 0, 19, 14, 16, 0, 0, 19, 17, 18, 15, 20, 21, 14};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r1 * r4;
      const float r6 = i7 * r5;
      const float r7 = i6 - r6;
      const float r8 = r7 * i8;
      const float r9 = r5 * i5 + r8;
      const float r10 = r7 * i9;
      const float r11 = r7 * i10;
      const float r12 = r7 * i11;
      const float r13 = r7 * i0;
      const float r14 = r7 * i12;
      const float r15 = r14 * i9;
      const float r16 = -r15;
      const float r17 = r16 * i13;
      const float r18 = -r17;
      const float r19 = -r3;
      o[0][j] = r9;
      o[1][j] = r10;
      o[2][j] = r11;
      o[3][j] = r6;
      o[4][j] = r12;
      o[5][j] = r13;
      o[6][j] = r18;
      o[7][j] = r19;
    }
  }
};

const int32_t kProgram53Words[] = {14, 1, 20, 8, 9, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 3, 0, 5, 1, 3, 1, 2, 0, 3, 2, 2, 1, 9, 0, 9, 1, 3, 3, 1065353216, 5, 15, 0, 14, 0, 1, 16, 14, 15, 0, 0, 15, 2, 3, 0, 2, 17, 1, 15, 0, 0, 15, 17, 4, 0, 2, 18, 16, 15, 0, 2, 16, 7, 18, 0, 1, 15, 6, 16, 0, 2, 19, 15, 8, 0, 15, 20, 18, 5, 19, 2, 18, 15, 9, 0, 2, 19, 15, 10, 0, 2, 21, 15, 11, 0, 2, 22, 15, 0, 0, 2, 23, 15, 12, 0, 2, 15, 23, 9, 0, 19, 23, 15, 0, 0, 2, 15, 23, 13, 0, 19, 23, 15, 0, 0, 19, 15, 17, 0, 0, 20, 18, 19, 16, 21, 22, 23, 15};

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
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2 + i4;
      const float r4 = r1 * r3;
      const float r5 = i7 * r4;
      const float r6 = i6 - r5;
      const float r7 = r6 * i8;
      const float r8 = r4 * i5 + r7;
      const float r9 = r6 * i9;
      const float r10 = Truth(i0 > 1.0f);
      const float r11 = i8 * i13;
      const float r12 = i9 * i12 + r11;
      const float r13 = i0 * i10 + r12;
      const float r14 = i11 - r13;
      const float r15 = i5 * i13;
      const float r16 = i7 * r14 + r15;
      const float r17 = r3 * r16;
      const float r18 = -r17;
      const float r19 = r10 != 0.0f ? 0.0f : r18;
      const float r20 = r6 * i10 + r19;
      o[0][j] = r8;
      o[1][j] = r9;
      o[2][j] = r20;
      o[3][j] = r5;
    }
  }
};

const int32_t kProgram54Words[] = {14, 2, 21, 4, 9, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 3, 0, 5, 1, 3, 1, 2, 0, 3, 2, 2, 1, 9, 1, 9, 2, 9, 0, 1065353216, 0, 5, 16, 0, 14, 0, 1, 17, 14, 16, 0, 0, 16, 2, 3, 0, 15, 18, 1, 16, 4, 2, 16, 17, 18, 0, 2, 17, 7, 16, 0, 1, 19, 6, 17, 0, 2, 20, 19, 8, 0, 15, 21, 16, 5, 20, 2, 16, 19, 9, 0, 8, 20, 0, 14, 0, 2, 22, 8, 13, 0, 15, 23, 9, 12, 22, 15, 22, 0, 10, 23, 1, 23, 11, 22, 0, 2, 22, 5, 13, 0, 15, 24, 7, 23, 22, 2, 23, 18, 24, 0, 19, 22, 23, 0, 0, 14, 18, 20, 15, 22, 15, 24, 19, 10, 18, 21, 16, 24, 17};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r1 * r4;
      const float r6 = i7 * r5;
      const float r7 = i6 - r6;
      const float r8 = r7 * i8;
      const float r9 = r5 * i5 + r8;
      const float r10 = r7 * i9;
      const float r11 = Truth(i0 > 1.0f);
      const float r12 = i8 * i13;
      const float r13 = i9 * i12 + r12;
      const float r14 = i0 * i10 + r13;
      const float r15 = i11 - r14;
      const float r16 = i5 * i13;
      const float r17 = i7 * r15 + r16;
      const float r18 = r4 * r17;
      const float r19 = -r18;
      const float r20 = r11 != 0.0f ? 0.0f : r19;
      const float r21 = r7 * i10 + r20;
      const float r22 = r7 * i13;
      const float r23 = r7 * i0;
      const float r24 = r5 * r15;
      const float r25 = r5 * i13 - r24;
      const float r26 = r25 * i5;
      const float r27 = -r26;
      const float r28 = r27 * i14;
      const float r29 = r7 * i12;
      const float r30 = r29 * i9;
      const float r31 = -r30;
      const float r32 = r31 * i15;
      const float r33 = r28 + r32;
      const float r34 = -r28;
      const float r35 = -r32;
      const float r36 = -r3;
      o[0][j] = r9;
      o[1][j] = r10;
      o[2][j] = r21;
      o[3][j] = r6;
      o[4][j] = r22;
      o[5][j] = r23;
      o[6][j] = r33;
      o[7][j] = r34;
      o[8][j] = r35;
      o[9][j] = r36;
    }
  }
};

const int32_t kProgram55Words[] = {16, 2, 37, 10, 11, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 3, 0, 5, 1, 3, 1, 2, 0, 3, 2, 2, 1, 9, 1, 9, 2, 9, 0, 3, 3, 3, 4, 1065353216, 0, 5, 18, 0, 16, 0, 1, 19, 16, 18, 0, 0, 18, 2, 3, 0, 2, 20, 1, 18, 0, 0, 18, 20, 4, 0, 2, 21, 19, 18, 0, 2, 19, 7, 21, 0, 1, 22, 6, 19, 0, 2, 23, 22, 8, 0, 15, 24, 21, 5, 23, 2, 23, 22, 9, 0, 8, 25, 0, 16, 0, 2, 26, 8, 13, 0, 15, 27, 9, 12, 26, 15, 26, 0, 10, 27, 1, 27, 11, 26, 0, 2, 26, 5, 13, 0, 15, 28, 7, 27, 26, 2, 26, 18, 28, 0, 19, 18, 26, 0, 0, 14, 28, 25, 17, 18, 15, 26, 22, 10, 28, 2, 25, 22, 13, 0, 2, 18, 22, 0, 0, 2, 28, 21, 27, 0, 16, 27, 21, 13, 28, 2, 21, 27, 5, 0, 19, 28, 21, 0, 0, 2, 27, 28, 14, 0, 2, 21, 22, 12, 0, 2, 28, 21, 9, 0, 19, 22, 28, 0, 0, 2, 21, 22, 15, 0, 0, 28, 27, 21, 0, 19, 22, 27, 0, 0, 19, 27, 21, 0, 0, 19, 21, 20, 0, 0, 24, 23, 26, 19, 25, 18, 28, 22, 27, 21};

}  // namespace

extern const CompiledProgram kSilif[56];
const CompiledProgram kSilif[56] = {
    {kProgram0Words, 108, RunOnWide<Program0>},
    {kProgram1Words, 81, RunOnWide<Program1>},
    {kProgram2Words, 108, RunOnWide<Program2>},
    {kProgram3Words, 100, RunOnWide<Program3>},
    {kProgram4Words, 204, RunOnWide<Program4>},
    {kProgram5Words, 62, RunOnWide<Program5>},
    {kProgram6Words, 130, RunOnWide<Program6>},
    {kProgram7Words, 138, RunOnWide<Program7>},
    {kProgram8Words, 33, RunOnWide<Program8>},
    {kProgram9Words, 95, RunOnWide<Program9>},
    {kProgram10Words, 103, RunOnWide<Program10>},
    {kProgram11Words, 69, RunOnWide<Program11>},
    {kProgram12Words, 96, RunOnWide<Program12>},
    {kProgram13Words, 88, RunOnWide<Program13>},
    {kProgram14Words, 187, RunOnWide<Program14>},
    {kProgram15Words, 55, RunOnWide<Program15>},
    {kProgram16Words, 118, RunOnWide<Program16>},
    {kProgram17Words, 126, RunOnWide<Program17>},
    {kProgram18Words, 101, RunOnWide<Program18>},
    {kProgram19Words, 93, RunOnWide<Program19>},
    {kProgram20Words, 199, RunOnWide<Program20>},
    {kProgram21Words, 123, RunOnWide<Program21>},
    {kProgram22Words, 131, RunOnWide<Program22>},
    {kProgram23Words, 108, RunOnWide<Program23>},
    {kProgram24Words, 101, RunOnWide<Program24>},
    {kProgram25Words, 93, RunOnWide<Program25>},
    {kProgram26Words, 192, RunOnWide<Program26>},
    {kProgram27Words, 62, RunOnWide<Program27>},
    {kProgram28Words, 123, RunOnWide<Program28>},
    {kProgram29Words, 131, RunOnWide<Program29>},
    {kProgram30Words, 81, RunOnWide<Program30>},
    {kProgram31Words, 108, RunOnWide<Program31>},
    {kProgram32Words, 100, RunOnWide<Program32>},
    {kProgram33Words, 199, RunOnWide<Program33>},
    {kProgram34Words, 130, RunOnWide<Program34>},
    {kProgram35Words, 138, RunOnWide<Program35>},
    {kProgram36Words, 118, RunOnWide<Program36>},
    {kProgram37Words, 87, RunOnWide<Program37>},
    {kProgram38Words, 112, RunOnWide<Program38>},
    {kProgram39Words, 104, RunOnWide<Program39>},
    {kProgram40Words, 208, RunOnWide<Program40>},
    {kProgram41Words, 134, RunOnWide<Program41>},
    {kProgram42Words, 142, RunOnWide<Program42>},
    {kProgram43Words, 110, RunOnWide<Program43>},
    {kProgram44Words, 133, RunOnWide<Program44>},
    {kProgram45Words, 229, RunOnWide<Program45>},
    {kProgram46Words, 163, RunOnWide<Program46>},
    {kProgram47Words, 118, RunOnWide<Program47>},
    {kProgram48Words, 87, RunOnWide<Program48>},
    {kProgram49Words, 112, RunOnWide<Program49>},
    {kProgram50Words, 104, RunOnWide<Program50>},
    {kProgram51Words, 203, RunOnWide<Program51>},
    {kProgram52Words, 134, RunOnWide<Program52>},
    {kProgram53Words, 142, RunOnWide<Program53>},
    {kProgram54Words, 144, RunOnWide<Program54>},
    {kProgram55Words, 234, RunOnWide<Program55>},
};

}  // namespace spikejax

// Written by generate.py: programs of `eif`.
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
      const float r0 = Min(i2, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i3;
      const float r3 = i1 * i2 + r2;
      const float r4 = r3 - i4;
      const float r5 = r4 / i0;
      const float r6 = Exp(r5);
      const float r7 = i5 + i6;
      const float r8 = r7 - r3;
      const float r9 = i0 * r6 + r8;
      const float r10 = r9 * i7;
      const float r11 = Truth(r10 - r10 == 0.0f);
      const float r12 = r11 != 0.0f ? i8 : 1.0f;
      const float r13 = r10 / r12;
      const float r14 = r13 + r3;
      const float r15 = r14 - i9;
      const float r16 = std::fabs(r15);
      const float r17 = Truth(r16 >= i10);
      const float r18 = 1.0f - r16 * i11;
      const float r19 = r18 * i12;
      const float r20 = r17 != 0.0f ? 0.0f : r19;
      const float r21 = Truth(r15 > 0.0f);
      o[0][j] = r15;
      o[1][j] = r20;
      o[2][j] = r14;
      o[3][j] = r21;
    }
  }
};

const int32_t kProgram0Words[] = {13, 2, 22, 4, 5, 2, 0, 3, 0, 0, 1, 0, 0, 2, 6, 1, 0, 2, 5, 2, 1, 2, 2, 2, 3, 2, 8, 3, 1, 3, 2, 1065353216, 0, 5, 15, 2, 13, 0, 1, 16, 13, 15, 0, 2, 15, 16, 3, 0, 15, 16, 1, 2, 15, 1, 15, 16, 4, 0, 3, 17, 15, 0, 0, 24, 15, 17, 0, 0, 0, 17, 5, 6, 0, 1, 18, 17, 16, 0, 15, 17, 0, 15, 18, 2, 15, 17, 7, 0, 36, 18, 15, 0, 0, 14, 17, 18, 8, 13, 3, 18, 15, 17, 0, 0, 15, 18, 16, 0, 1, 17, 15, 9, 0, 20, 18, 17, 0, 0, 9, 16, 18, 10, 0, 17, 19, 18, 11, 13, 2, 18, 19, 12, 0, 14, 19, 16, 14, 18, 18, 16, 17, 0, 0, 17, 19, 15, 16};

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
      const float r2 = i2 + i3;
      const float r3 = i1 * r2 + i4;
      const float r4 = i6 + i7;
      const float r5 = r1 * i9;
      const float r6 = i8 * i0 + r5;
      const float r7 = r4 - r6;
      const float r8 = r6 - i10;
      const float r9 = r8 / i11;
      const float r10 = Exp(r9);
      const float r11 = r10 * i11 + r7;
      const float r12 = i5 * r11;
      const float r13 = Truth(r12 - r12 == 0.0f);
      const float r14 = r13 != 0.0f ? i12 : 1.0f;
      const float r15 = r3 / r14;
      const float r16 = r15 * i5;
      const float r17 = r3 - r16;
      const float r18 = i11 * r16;
      const float r19 = r10 * r18;
      const float r20 = r19 / i11;
      const float r21 = r17 + r20;
      const float r22 = r1 * r21;
      o[0][j] = r22;
      o[1][j] = 0.0f;
      o[2][j] = r16;
    }
  }
};

const int32_t kProgram1Words[] = {13, 2, 23, 3, 6, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 2, 1, 9, 0, 2, 5, 2, 4, 9, 1, 2, 6, 2, 0, 2, 2, 1065353216, 0, 5, 15, 0, 13, 0, 1, 16, 13, 15, 0, 0, 15, 2, 3, 0, 15, 17, 1, 15, 4, 0, 15, 6, 7, 0, 2, 18, 16, 9, 0, 15, 19, 8, 0, 18, 1, 18, 15, 19, 0, 1, 15, 19, 10, 0, 3, 19, 15, 11, 0, 24, 15, 19, 0, 0, 15, 19, 15, 11, 18, 2, 18, 5, 19, 0, 36, 19, 18, 0, 0, 14, 18, 19, 12, 13, 3, 19, 17, 18, 0, 2, 18, 19, 5, 0, 1, 19, 17, 18, 0, 2, 17, 11, 18, 0, 2, 20, 15, 17, 0, 3, 15, 20, 11, 0, 0, 17, 19, 15, 0, 2, 20, 16, 17, 0, 20, 14, 18};

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
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = i6 + i7;
      const float r6 = r1 * i9;
      const float r7 = i8 * i0 + r6;
      const float r8 = r5 - r7;
      const float r9 = r7 - i10;
      const float r10 = r9 / i11;
      const float r11 = Exp(r10);
      const float r12 = r11 * i11 + r8;
      const float r13 = i5 * r12;
      const float r14 = Truth(r13 - r13 == 0.0f);
      const float r15 = r14 != 0.0f ? i12 : 1.0f;
      const float r16 = r4 / r15;
      const float r17 = r16 * i5;
      const float r18 = r4 - r17;
      const float r19 = i11 * r17;
      const float r20 = r11 * r19;
      const float r21 = r20 / i11;
      const float r22 = r18 + r21;
      const float r23 = r1 * r22;
      const float r24 = i13 * r20;
      const float r25 = r24 * r9;
      const float r26 = r11 * r17 - r25;
      const float r27 = r16 * r12;
      const float r28 = r15 * r15;
      const float r29 = 1.0f / r28;
      const float r30 = r29 * r4;
      const float r31 = r13 * r30;
      const float r32 = -r31;
      const float r33 = r14 != 0.0f ? r32 : 0.0f;
      const float r34 = -r3;
      const float r35 = i0 * r22;
      const float r36 = -r21;
      o[0][j] = r23;
      o[1][j] = 0.0f;
      o[2][j] = r17;
      o[3][j] = r26;
      o[4][j] = r27;
      o[5][j] = r33;
      o[6][j] = r34;
      o[7][j] = r35;
      o[8][j] = r17;
      o[9][j] = r36;
    }
  }
};

const int32_t kProgram2Words[] = {14, 2, 37, 10, 15, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 2, 1, 9, 0, 2, 5, 2, 4, 9, 1, 2, 6, 2, 0, 2, 2, 3, 0, 1065353216, 0, 5, 16, 0, 14, 0, 1, 17, 14, 16, 0, 0, 16, 2, 3, 0, 2, 18, 1, 16, 0, 0, 16, 18, 4, 0, 0, 19, 6, 7, 0, 2, 20, 17, 9, 0, 15, 21, 8, 0, 20, 1, 20, 19, 21, 0, 1, 19, 21, 10, 0, 3, 21, 19, 11, 0, 24, 22, 21, 0, 0, 15, 21, 22, 11, 20, 2, 20, 5, 21, 0, 36, 23, 20, 0, 0, 14, 24, 23, 12, 14, 3, 25, 16, 24, 0, 2, 26, 25, 5, 0, 1, 27, 16, 26, 0, 2, 28, 11, 26, 0, 2, 29, 22, 28, 0, 3, 28, 29, 11, 0, 0, 30, 27, 28, 0, 2, 27, 17, 30, 0, 2, 17, 13, 29, 0, 2, 29, 17, 19, 0, 16, 17, 22, 26, 29, 2, 19, 25, 21, 0, 2, 22, 24, 24, 0, 3, 29, 14, 22, 0, 2, 25, 29, 16, 0, 2, 21, 20, 25, 0, 19, 24, 21, 0, 0, 14, 22, 23, 24, 15, 19, 29, 18, 0, 0, 2, 16, 0, 30, 0, 19, 20, 28, 0, 0, 27, 15, 26, 17, 19, 22, 29, 16, 26, 20};

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
      const float r0 = Min(i2, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i3;
      const float r3 = i1 * i2 + r2;
      const float r4 = r3 - i4;
      const float r5 = r4 / i0;
      const float r6 = Exp(r5);
      const float r7 = i5 + i6;
      const float r8 = r7 - r3;
      const float r9 = i0 * r6 + r8;
      const float r10 = r9 * i7;
      const float r11 = Truth(r10 - r10 == 0.0f);
      const float r12 = r11 != 0.0f ? i8 : 1.0f;
      const float r13 = r10 / r12;
      const float r14 = r13 + r3;
      const float r15 = r14 - i9;
      const float r16 = std::fabs(r15);
      const float r17 = Truth(r16 >= i10);
      const float r18 = r17 != 0.0f ? 0.0f : i11;
      const float r19 = Truth(r15 > 0.0f);
      o[0][j] = r15;
      o[1][j] = r18;
      o[2][j] = r14;
      o[3][j] = r19;
    }
  }
};

const int32_t kProgram3Words[] = {12, 2, 20, 4, 4, 2, 0, 3, 0, 0, 1, 0, 0, 2, 6, 1, 0, 2, 5, 2, 1, 2, 2, 2, 3, 2, 8, 3, 1, 1065353216, 0, 5, 14, 2, 12, 0, 1, 15, 12, 14, 0, 2, 14, 15, 3, 0, 15, 15, 1, 2, 14, 1, 14, 15, 4, 0, 3, 16, 14, 0, 0, 24, 14, 16, 0, 0, 0, 16, 5, 6, 0, 1, 17, 16, 15, 0, 15, 16, 0, 14, 17, 2, 14, 16, 7, 0, 36, 17, 14, 0, 0, 14, 16, 17, 8, 12, 3, 17, 14, 16, 0, 0, 14, 17, 15, 0, 1, 16, 14, 9, 0, 20, 17, 16, 0, 0, 9, 15, 17, 10, 0, 14, 17, 15, 13, 11, 18, 15, 16, 0, 0, 16, 17, 14, 15};

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
      const float r0 = i0 + i1;
      const float r1 = i2 * i3 + i4;
      const float r2 = r0 - r1;
      const float r3 = r1 - i6;
      const float r4 = r3 / i5;
      const float r5 = Exp(r4);
      const float r6 = i5 * r5 + r2;
      const float r7 = r6 * i7;
      const float r8 = Truth(r7 - r7 == 0.0f);
      const float r9 = r8 != 0.0f ? i8 : 1.0f;
      const float r10 = r7 / r9;
      const float r11 = r10 + r1;
      const float r12 = r11 - i9;
      const float r13 = std::fabs(r12);
      const float r14 = Truth(r13 >= i10);
      const float r15 = 1.0f - r13 * i11;
      const float r16 = r15 * i12;
      const float r17 = r14 != 0.0f ? 0.0f : r16;
      const float r18 = Truth(r12 > 0.0f);
      o[0][j] = r12;
      o[1][j] = r17;
      o[2][j] = r11;
      o[3][j] = r18;
    }
  }
};

const int32_t kProgram4Words[] = {13, 2, 19, 4, 5, 1, 0, 2, 5, 0, 1, 3, 0, 0, 0, 2, 0, 2, 6, 2, 1, 2, 2, 2, 3, 2, 8, 3, 1, 3, 2, 1065353216, 0, 0, 15, 0, 1, 0, 15, 16, 2, 3, 4, 1, 17, 15, 16, 0, 1, 15, 16, 6, 0, 3, 18, 15, 5, 0, 24, 15, 18, 0, 0, 15, 18, 5, 15, 17, 2, 15, 18, 7, 0, 36, 17, 15, 0, 0, 14, 18, 17, 8, 13, 3, 17, 15, 18, 0, 0, 15, 17, 16, 0, 1, 18, 15, 9, 0, 20, 17, 18, 0, 0, 9, 16, 17, 10, 0, 17, 19, 17, 11, 13, 2, 17, 19, 12, 0, 14, 19, 16, 14, 17, 18, 16, 18, 0, 0, 18, 19, 15, 16};

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
      const float r0 = i2 + i3;
      const float r1 = i1 * r0 + i4;
      const float r2 = i5 + i6;
      const float r3 = i7 * i8 + i9;
      const float r4 = r2 - r3;
      const float r5 = r3 - i10;
      const float r6 = r5 / i0;
      const float r7 = Exp(r6);
      const float r8 = i0 * r7 + r4;
      const float r9 = r8 * i11;
      const float r10 = Truth(r9 - r9 == 0.0f);
      const float r11 = r10 != 0.0f ? i12 : 1.0f;
      const float r12 = r1 / r11;
      const float r13 = r12 * i11;
      const float r14 = i0 * r13;
      const float r15 = r14 * r7;
      const float r16 = r15 / i0;
      const float r17 = r1 - r13;
      const float r18 = r16 + r17;
      o[0][j] = r18;
      o[1][j] = 0.0f;
      o[2][j] = r13;
    }
  }
};

const int32_t kProgram5Words[] = {13, 2, 19, 3, 5, 2, 0, 7, 0, 5, 1, 6, 0, 5, 0, 9, 0, 2, 5, 8, 1, 3, 0, 9, 1, 2, 6, 2, 1, 2, 2, 1065353216, 0, 0, 15, 2, 3, 0, 15, 16, 1, 15, 4, 0, 15, 5, 6, 0, 15, 17, 7, 8, 9, 1, 18, 15, 17, 0, 1, 15, 17, 10, 0, 3, 17, 15, 0, 0, 24, 15, 17, 0, 0, 15, 17, 0, 15, 18, 2, 18, 17, 11, 0, 36, 17, 18, 0, 0, 14, 18, 17, 12, 13, 3, 17, 16, 18, 0, 2, 18, 17, 11, 0, 2, 17, 0, 18, 0, 2, 19, 17, 15, 0, 3, 17, 19, 0, 0, 1, 15, 16, 18, 0, 0, 19, 17, 15, 0, 19, 14, 18};

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
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = i5 + i6;
      const float r4 = i7 * i8 + i9;
      const float r5 = r3 - r4;
      const float r6 = r4 - i10;
      const float r7 = r6 / i0;
      const float r8 = Exp(r7);
      const float r9 = i0 * r8 + r5;
      const float r10 = r9 * i11;
      const float r11 = Truth(r10 - r10 == 0.0f);
      const float r12 = r11 != 0.0f ? i12 : 1.0f;
      const float r13 = r2 / r12;
      const float r14 = r13 * i11;
      const float r15 = i0 * r14;
      const float r16 = r15 * r8;
      const float r17 = r16 / i0;
      const float r18 = r2 - r14;
      const float r19 = r17 + r18;
      const float r20 = i13 * r16;
      const float r21 = r20 * r6;
      const float r22 = r8 * r14 - r21;
      const float r23 = r13 * r9;
      const float r24 = r12 * r12;
      const float r25 = 1.0f / r24;
      const float r26 = r25 * r2;
      const float r27 = r10 * r26;
      const float r28 = -r27;
      const float r29 = r11 != 0.0f ? r28 : 0.0f;
      const float r30 = -r1;
      const float r31 = i7 * r19;
      const float r32 = r31 - r31;
      const float r33 = -r17;
      o[0][j] = r19;
      o[1][j] = 0.0f;
      o[2][j] = r14;
      o[3][j] = r22;
      o[4][j] = r23;
      o[5][j] = r29;
      o[6][j] = r30;
      o[7][j] = r32;
      o[8][j] = r14;
      o[9][j] = r33;
    }
  }
};

const int32_t kProgram6Words[] = {14, 2, 34, 10, 14, 2, 0, 7, 0, 5, 1, 6, 0, 5, 0, 9, 0, 2, 5, 8, 1, 3, 0, 9, 1, 2, 6, 2, 1, 2, 2, 3, 1, 1065353216, 0, 0, 16, 2, 3, 0, 2, 17, 1, 16, 0, 0, 16, 17, 4, 0, 0, 18, 5, 6, 0, 15, 19, 7, 8, 9, 1, 20, 18, 19, 0, 1, 18, 19, 10, 0, 3, 19, 18, 0, 0, 24, 21, 19, 0, 0, 15, 19, 0, 21, 20, 2, 20, 19, 11, 0, 36, 22, 20, 0, 0, 14, 23, 22, 12, 14, 3, 24, 16, 23, 0, 2, 25, 24, 11, 0, 2, 26, 0, 25, 0, 2, 27, 26, 21, 0, 3, 26, 27, 0, 0, 1, 28, 16, 25, 0, 0, 29, 26, 28, 0, 2, 28, 13, 27, 0, 2, 27, 28, 18, 0, 16, 28, 21, 25, 27, 2, 18, 24, 19, 0, 2, 21, 23, 23, 0, 3, 27, 14, 21, 0, 2, 24, 27, 16, 0, 2, 19, 20, 24, 0, 19, 23, 19, 0, 0, 14, 21, 22, 23, 15, 19, 27, 17, 0, 0, 2, 16, 7, 29, 0, 1, 20, 16, 16, 0, 19, 24, 26, 0, 0, 29, 15, 25, 28, 18, 21, 27, 20, 25, 24};

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
      const float r0 = i0 - i1 * i2;
      const float r1 = i1 * i3 + r0;
      const float r2 = i4 + i5;
      const float r3 = r2 - r1;
      const float r4 = r1 - i7;
      const float r5 = r4 / i6;
      const float r6 = Exp(r5);
      const float r7 = i6 * r6 + r3;
      const float r8 = r7 * i8;
      const float r9 = Truth(r8 - r8 == 0.0f);
      const float r10 = r9 != 0.0f ? i9 : 1.0f;
      const float r11 = r8 / r10;
      const float r12 = r1 + r11;
      const float r13 = r12 - i2;
      const float r14 = std::fabs(r13);
      const float r15 = Truth(r14 >= i10);
      const float r16 = 1.0f - r14 * i11;
      const float r17 = r16 * i12;
      const float r18 = r15 != 0.0f ? 0.0f : r17;
      const float r19 = Truth(r13 > 0.0f);
      o[0][j] = r13;
      o[1][j] = r18;
      o[2][j] = r12;
      o[3][j] = r19;
    }
  }
};

const int32_t kProgram7Words[] = {13, 2, 20, 4, 5, 0, 0, 0, 1, 2, 3, 3, 0, 1, 0, 2, 5, 2, 0, 2, 6, 2, 1, 2, 2, 2, 8, 3, 1, 3, 2, 1065353216, 0, 17, 15, 1, 2, 0, 15, 16, 1, 3, 15, 0, 15, 4, 5, 0, 1, 17, 15, 16, 0, 1, 15, 16, 7, 0, 3, 18, 15, 6, 0, 24, 15, 18, 0, 0, 15, 18, 6, 15, 17, 2, 15, 18, 8, 0, 36, 17, 15, 0, 0, 14, 18, 17, 9, 13, 3, 17, 15, 18, 0, 0, 15, 16, 17, 0, 1, 18, 15, 2, 0, 20, 16, 18, 0, 0, 9, 17, 16, 10, 0, 17, 19, 16, 11, 13, 2, 16, 19, 12, 0, 14, 19, 17, 14, 16, 18, 17, 18, 0, 0, 18, 19, 15, 17};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0 + i3;
      const float r2 = i4 + i5;
      const float r3 = i6 - i7 * i8;
      const float r4 = i7 * i9 + r3;
      const float r5 = r2 - r4;
      const float r6 = r4 - i11;
      const float r7 = r6 / i10;
      const float r8 = Exp(r7);
      const float r9 = i10 * r8 + r5;
      const float r10 = r9 * i12;
      const float r11 = Truth(r10 - r10 == 0.0f);
      const float r12 = r11 != 0.0f ? i13 : 1.0f;
      const float r13 = r1 / r12;
      const float r14 = r13 * i12;
      const float r15 = r1 - r14;
      const float r16 = r14 * i10;
      const float r17 = r16 * r8;
      const float r18 = r17 / i10;
      const float r19 = r15 + r18;
      o[0][j] = r19;
      o[1][j] = 0.0f;
      o[2][j] = r14;
    }
  }
};

const int32_t kProgram8Words[] = {14, 2, 20, 3, 5, 7, 0, 5, 1, 6, 0, 5, 0, 9, 0, 2, 5, 9, 1, 8, 1, 2, 3, 3, 0, 2, 0, 2, 6, 2, 1, 2, 2, 1065353216, 0, 0, 16, 1, 2, 0, 15, 17, 0, 16, 3, 0, 16, 4, 5, 0, 17, 18, 7, 8, 6, 15, 19, 7, 9, 18, 1, 18, 16, 19, 0, 1, 16, 19, 11, 0, 3, 19, 16, 10, 0, 24, 16, 19, 0, 0, 15, 19, 10, 16, 18, 2, 18, 19, 12, 0, 36, 19, 18, 0, 0, 14, 18, 19, 13, 14, 3, 19, 17, 18, 0, 2, 18, 19, 12, 0, 1, 19, 17, 18, 0, 2, 17, 18, 10, 0, 2, 20, 17, 16, 0, 3, 17, 20, 10, 0, 0, 16, 19, 17, 0, 16, 15, 18};

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
      const float i14 = s[14][j];
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = i4 + i5;
      const float r4 = i6 - i7 * i8;
      const float r5 = i7 * i9 + r4;
      const float r6 = r3 - r5;
      const float r7 = r5 - i11;
      const float r8 = r7 / i10;
      const float r9 = Exp(r8);
      const float r10 = i10 * r9 + r6;
      const float r11 = r10 * i12;
      const float r12 = Truth(r11 - r11 == 0.0f);
      const float r13 = r12 != 0.0f ? i13 : 1.0f;
      const float r14 = r2 / r13;
      const float r15 = r14 * i12;
      const float r16 = r2 - r15;
      const float r17 = r15 * i10;
      const float r18 = r17 * r9;
      const float r19 = r18 / i10;
      const float r20 = r16 + r19;
      const float r21 = i14 * r18;
      const float r22 = r7 * r21;
      const float r23 = r15 * r9 - r22;
      const float r24 = r14 * r10;
      const float r25 = r13 * r13;
      const float r26 = 1.0f / r25;
      const float r27 = r26 * r2;
      const float r28 = r27 * r11;
      const float r29 = -r28;
      const float r30 = r12 != 0.0f ? r29 : 0.0f;
      const float r31 = -r20;
      const float r32 = r31 * i7 - r1;
      const float r33 = i7 * r20;
      const float r34 = r33 - r33;
      const float r35 = r33 + r34;
      const float r36 = -r19;
      o[0][j] = r20;
      o[1][j] = 0.0f;
      o[2][j] = r15;
      o[3][j] = r23;
      o[4][j] = r24;
      o[5][j] = r30;
      o[6][j] = r32;
      o[7][j] = r35;
      o[8][j] = r15;
      o[9][j] = r36;
    }
  }
};

const int32_t kProgram9Words[] = {15, 2, 37, 10, 14, 7, 0, 5, 1, 6, 0, 5, 0, 9, 0, 2, 5, 9, 1, 8, 1, 2, 3, 3, 0, 2, 0, 2, 6, 2, 1, 2, 2, 3, 1, 1065353216, 0, 0, 17, 1, 2, 0, 2, 18, 0, 17, 0, 0, 17, 18, 3, 0, 0, 19, 4, 5, 0, 17, 20, 7, 8, 6, 15, 21, 7, 9, 20, 1, 20, 19, 21, 0, 1, 19, 21, 11, 0, 3, 21, 19, 10, 0, 24, 22, 21, 0, 0, 15, 21, 10, 22, 20, 2, 20, 21, 12, 0, 36, 23, 20, 0, 0, 14, 24, 23, 13, 15, 3, 25, 17, 24, 0, 2, 26, 25, 12, 0, 1, 27, 17, 26, 0, 2, 28, 26, 10, 0, 2, 29, 28, 22, 0, 3, 28, 29, 10, 0, 0, 30, 27, 28, 0, 2, 27, 14, 29, 0, 2, 29, 19, 27, 0, 16, 19, 26, 22, 29, 2, 27, 25, 21, 0, 2, 22, 24, 24, 0, 3, 29, 15, 22, 0, 2, 25, 29, 17, 0, 2, 21, 25, 20, 0, 19, 24, 21, 0, 0, 14, 22, 23, 24, 16, 19, 29, 30, 0, 0, 16, 17, 29, 7, 18, 2, 25, 7, 30, 0, 1, 20, 25, 25, 0, 0, 21, 25, 20, 0, 19, 23, 28, 0, 0, 30, 16, 26, 19, 27, 22, 17, 21, 26, 23};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0 + i3;
      const float r2 = i4 + i5;
      const float r3 = i6 - i7 * i8;
      const float r4 = i7 * i9 + r3;
      const float r5 = r2 - r4;
      const float r6 = r4 - i11;
      const float r7 = r6 / i10;
      const float r8 = Exp(r7);
      const float r9 = i10 * r8 + r5;
      const float r10 = r9 * i12;
      const float r11 = Truth(r10 - r10 == 0.0f);
      const float r12 = r11 != 0.0f ? i13 : 1.0f;
      const float r13 = r1 / r12;
      const float r14 = r13 * i12;
      const float r15 = r1 - r14;
      const float r16 = r14 * i10;
      const float r17 = r16 * r8;
      const float r18 = r17 / i10;
      const float r19 = r15 + r18;
      const float r20 = -r19;
      const float r21 = r20 * i8;
      const float r22 = r19 * i9 + r21;
      o[0][j] = r19;
      o[1][j] = r22;
      o[2][j] = r14;
    }
  }
};

const int32_t kProgram10Words[] = {14, 1, 23, 3, 5, 7, 0, 5, 1, 6, 0, 5, 0, 9, 0, 2, 5, 9, 1, 8, 1, 2, 3, 3, 0, 2, 0, 2, 6, 2, 1, 2, 2, 1065353216, 0, 15, 1, 2, 0, 15, 16, 0, 15, 3, 0, 15, 4, 5, 0, 17, 17, 7, 8, 6, 15, 18, 7, 9, 17, 1, 17, 15, 18, 0, 1, 15, 18, 11, 0, 3, 18, 15, 10, 0, 24, 15, 18, 0, 0, 15, 18, 10, 15, 17, 2, 17, 18, 12, 0, 36, 18, 17, 0, 0, 14, 17, 18, 13, 14, 3, 18, 16, 17, 0, 2, 17, 18, 12, 0, 1, 18, 16, 17, 0, 2, 16, 17, 10, 0, 2, 19, 16, 15, 0, 3, 16, 19, 10, 0, 0, 15, 18, 16, 0, 19, 19, 15, 0, 0, 2, 18, 19, 8, 0, 15, 16, 15, 9, 18, 15, 16, 17};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = i4 + i5;
      const float r4 = i6 - i7 * i8;
      const float r5 = i7 * i9 + r4;
      const float r6 = r3 - r5;
      const float r7 = r5 - i11;
      const float r8 = r7 / i10;
      const float r9 = Exp(r8);
      const float r10 = i10 * r9 + r6;
      const float r11 = r10 * i12;
      const float r12 = Truth(r11 - r11 == 0.0f);
      const float r13 = r12 != 0.0f ? i13 : 1.0f;
      const float r14 = r2 / r13;
      const float r15 = r14 * i12;
      const float r16 = r2 - r15;
      const float r17 = r15 * i10;
      const float r18 = r17 * r9;
      const float r19 = r18 / i10;
      const float r20 = r16 + r19;
      const float r21 = -r20;
      const float r22 = r21 * i8;
      const float r23 = r20 * i9 + r22;
      const float r24 = i14 * r18;
      const float r25 = r7 * r24;
      const float r26 = r15 * r9 - r25;
      const float r27 = r14 * r10;
      const float r28 = r13 * r13;
      const float r29 = 1.0f / r28;
      const float r30 = r29 * r2;
      const float r31 = r30 * r11;
      const float r32 = -r31;
      const float r33 = r12 != 0.0f ? r32 : 0.0f;
      const float r34 = r21 * i7 - r1;
      const float r35 = i7 * r20;
      const float r36 = r35 - r35;
      const float r37 = r35 + r36;
      const float r38 = -r19;
      o[0][j] = r20;
      o[1][j] = r23;
      o[2][j] = r15;
      o[3][j] = r26;
      o[4][j] = r27;
      o[5][j] = r33;
      o[6][j] = r34;
      o[7][j] = r37;
      o[8][j] = r15;
      o[9][j] = r38;
    }
  }
};

const int32_t kProgram11Words[] = {15, 2, 39, 10, 16, 7, 0, 5, 1, 6, 0, 5, 0, 9, 0, 2, 5, 9, 1, 8, 1, 2, 3, 3, 0, 2, 0, 2, 6, 2, 1, 2, 2, 3, 1, 1065353216, 0, 0, 17, 1, 2, 0, 2, 18, 0, 17, 0, 0, 17, 18, 3, 0, 0, 19, 4, 5, 0, 17, 20, 7, 8, 6, 15, 21, 7, 9, 20, 1, 20, 19, 21, 0, 1, 19, 21, 11, 0, 3, 21, 19, 10, 0, 24, 22, 21, 0, 0, 15, 21, 10, 22, 20, 2, 20, 21, 12, 0, 36, 23, 20, 0, 0, 14, 24, 23, 13, 15, 3, 25, 17, 24, 0, 2, 26, 25, 12, 0, 1, 27, 17, 26, 0, 2, 28, 26, 10, 0, 2, 29, 28, 22, 0, 3, 28, 29, 10, 0, 0, 30, 27, 28, 0, 19, 27, 30, 0, 0, 2, 31, 27, 8, 0, 15, 32, 30, 9, 31, 2, 31, 14, 29, 0, 2, 29, 19, 31, 0, 16, 19, 26, 22, 29, 2, 31, 25, 21, 0, 2, 22, 24, 24, 0, 3, 29, 15, 22, 0, 2, 25, 29, 17, 0, 2, 21, 25, 20, 0, 19, 24, 21, 0, 0, 14, 22, 23, 24, 16, 16, 29, 27, 7, 18, 2, 17, 7, 30, 0, 1, 25, 17, 17, 0, 0, 20, 17, 25, 0, 19, 21, 28, 0, 0, 30, 32, 26, 19, 31, 22, 29, 20, 26, 21};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2 + i4;
      const float r4 = i6 + i7;
      const float r5 = r1 * i9;
      const float r6 = i8 * i0 + r5;
      const float r7 = r4 - r6;
      const float r8 = r6 - i10;
      const float r9 = r8 / i11;
      const float r10 = Exp(r9);
      const float r11 = r10 * i11 + r7;
      const float r12 = i5 * r11;
      const float r13 = Truth(r12 - r12 == 0.0f);
      const float r14 = r13 != 0.0f ? i12 : 1.0f;
      const float r15 = r3 / r14;
      const float r16 = r15 * i5;
      const float r17 = r3 - r16;
      const float r18 = i11 * r16;
      const float r19 = r10 * r18;
      const float r20 = r19 / i11;
      const float r21 = r17 + r20;
      const float r22 = r1 * r21;
      const float r23 = Truth(i0 > 1.0f);
      const float r24 = r21 * i9;
      const float r25 = -r24;
      const float r26 = r23 != 0.0f ? 0.0f : r25;
      const float r27 = i8 * r21 + r26;
      o[0][j] = r22;
      o[1][j] = r27;
      o[2][j] = r16;
    }
  }
};

const int32_t kProgram12Words[] = {13, 2, 28, 3, 6, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 2, 1, 9, 0, 2, 5, 2, 4, 9, 1, 2, 6, 2, 0, 2, 2, 1065353216, 0, 5, 15, 0, 13, 0, 1, 16, 13, 15, 0, 0, 15, 2, 3, 0, 15, 17, 1, 15, 4, 0, 15, 6, 7, 0, 2, 18, 16, 9, 0, 15, 19, 8, 0, 18, 1, 18, 15, 19, 0, 1, 15, 19, 10, 0, 3, 19, 15, 11, 0, 24, 15, 19, 0, 0, 15, 19, 15, 11, 18, 2, 18, 5, 19, 0, 36, 19, 18, 0, 0, 14, 18, 19, 12, 13, 3, 19, 17, 18, 0, 2, 18, 19, 5, 0, 1, 19, 17, 18, 0, 2, 17, 11, 18, 0, 2, 20, 15, 17, 0, 3, 15, 20, 11, 0, 0, 17, 19, 15, 0, 2, 20, 16, 17, 0, 8, 19, 0, 13, 0, 2, 15, 17, 9, 0, 19, 16, 15, 0, 0, 14, 15, 19, 14, 16, 15, 19, 8, 17, 15, 20, 19, 18};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = i6 + i7;
      const float r6 = r1 * i9;
      const float r7 = i8 * i0 + r6;
      const float r8 = r5 - r7;
      const float r9 = r7 - i10;
      const float r10 = r9 / i11;
      const float r11 = Exp(r10);
      const float r12 = r11 * i11 + r8;
      const float r13 = i5 * r12;
      const float r14 = Truth(r13 - r13 == 0.0f);
      const float r15 = r14 != 0.0f ? i12 : 1.0f;
      const float r16 = r4 / r15;
      const float r17 = r16 * i5;
      const float r18 = r4 - r17;
      const float r19 = i11 * r17;
      const float r20 = r11 * r19;
      const float r21 = r20 / i11;
      const float r22 = r18 + r21;
      const float r23 = r1 * r22;
      const float r24 = Truth(i0 > 1.0f);
      const float r25 = r22 * i9;
      const float r26 = -r25;
      const float r27 = r24 != 0.0f ? 0.0f : r26;
      const float r28 = i8 * r22 + r27;
      const float r29 = i13 * r20;
      const float r30 = r29 * r9;
      const float r31 = r11 * r17 - r30;
      const float r32 = r16 * r12;
      const float r33 = r15 * r15;
      const float r34 = 1.0f / r33;
      const float r35 = r34 * r4;
      const float r36 = r13 * r35;
      const float r37 = -r36;
      const float r38 = r14 != 0.0f ? r37 : 0.0f;
      const float r39 = -r3;
      const float r40 = i0 * r22;
      const float r41 = -r21;
      o[0][j] = r23;
      o[1][j] = r28;
      o[2][j] = r17;
      o[3][j] = r31;
      o[4][j] = r32;
      o[5][j] = r38;
      o[6][j] = r39;
      o[7][j] = r40;
      o[8][j] = r17;
      o[9][j] = r41;
    }
  }
};

const int32_t kProgram13Words[] = {14, 2, 42, 10, 17, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 2, 1, 9, 0, 2, 5, 2, 4, 9, 1, 2, 6, 2, 0, 2, 2, 3, 0, 1065353216, 0, 5, 16, 0, 14, 0, 1, 17, 14, 16, 0, 0, 16, 2, 3, 0, 2, 18, 1, 16, 0, 0, 16, 18, 4, 0, 0, 19, 6, 7, 0, 2, 20, 17, 9, 0, 15, 21, 8, 0, 20, 1, 20, 19, 21, 0, 1, 19, 21, 10, 0, 3, 21, 19, 11, 0, 24, 22, 21, 0, 0, 15, 21, 22, 11, 20, 2, 20, 5, 21, 0, 36, 23, 20, 0, 0, 14, 24, 23, 12, 14, 3, 25, 16, 24, 0, 2, 26, 25, 5, 0, 1, 27, 16, 26, 0, 2, 28, 11, 26, 0, 2, 29, 22, 28, 0, 3, 28, 29, 11, 0, 0, 30, 27, 28, 0, 2, 27, 17, 30, 0, 8, 17, 0, 14, 0, 2, 31, 30, 9, 0, 19, 32, 31, 0, 0, 14, 31, 17, 15, 32, 15, 17, 8, 30, 31, 2, 32, 13, 29, 0, 2, 31, 32, 19, 0, 16, 29, 22, 26, 31, 2, 32, 25, 21, 0, 2, 19, 24, 24, 0, 3, 22, 14, 19, 0, 2, 31, 22, 16, 0, 2, 25, 20, 31, 0, 19, 21, 25, 0, 0, 14, 24, 23, 21, 15, 19, 19, 18, 0, 0, 2, 22, 0, 30, 0, 19, 16, 28, 0, 0, 27, 17, 26, 29, 32, 24, 19, 22, 26, 16};

}  // namespace

extern const CompiledProgram kEif[14];
const CompiledProgram kEif[14] = {
    {kProgram0Words, 147, RunOnWide<Program0>},
    {kProgram1Words, 151, RunOnWide<Program1>},
    {kProgram2Words, 230, RunOnWide<Program2>},
    {kProgram3Words, 135, RunOnWide<Program3>},
    {kProgram4Words, 132, RunOnWide<Program4>},
    {kProgram5Words, 131, RunOnWide<Program5>},
    {kProgram6Words, 215, RunOnWide<Program6>},
    {kProgram7Words, 137, RunOnWide<Program7>},
    {kProgram8Words, 138, RunOnWide<Program8>},
    {kProgram9Words, 232, RunOnWide<Program9>},
    {kProgram10Words, 152, RunOnWide<Program10>},
    {kProgram11Words, 242, RunOnWide<Program11>},
    {kProgram12Words, 176, RunOnWide<Program12>},
    {kProgram13Words, 255, RunOnWide<Program13>},
};

}  // namespace spikejax

// Written by generate.py: programs of `qif`.
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
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i3;
      const float r3 = i1 * i2 + r2;
      const float r4 = r3 - i4;
      const float r5 = r3 - i6;
      const float r6 = i5 * r5;
      const float r7 = r4 * r6;
      const float r8 = r7 + (r7 - r7);
      const float r9 = i0 + r8;
      const float r10 = r9 * i7;
      const float r11 = Truth(r10 - r10 == 0.0f);
      const float r12 = r11 != 0.0f ? i8 : 1.0f;
      const float r13 = r10 / r12;
      const float r14 = r13 + r3;
      const float r15 = r14 - i9;
      const float r16 = std::fabs(r15);
      const float r17 = Truth(r16 >= i10);
      const float r18 = 1.0f - r16 * i12;
      const float r19 = i11 * r18;
      const float r20 = r17 != 0.0f ? 0.0f : r19;
      const float r21 = Truth(r15 > 0.0f);
      o[0][j] = r15;
      o[1][j] = r20;
      o[2][j] = r14;
      o[3][j] = r21;
    }
  }
};

const int32_t kProgram0Words[] = {13, 2, 22, 4, 5, 1, 0, 0, 1, 3, 0, 0, 0, 2, 4, 2, 0, 2, 6, 2, 1, 2, 2, 2, 3, 2, 8, 3, 2, 3, 1, 1065353216, 0, 5, 15, 1, 13, 0, 1, 16, 13, 15, 0, 2, 15, 16, 3, 0, 15, 16, 1, 2, 15, 1, 15, 16, 4, 0, 1, 17, 16, 6, 0, 2, 18, 5, 17, 0, 2, 17, 15, 18, 0, 37, 15, 17, 0, 0, 0, 18, 0, 15, 0, 2, 17, 18, 7, 0, 36, 15, 17, 0, 0, 14, 18, 15, 8, 13, 3, 15, 17, 18, 0, 0, 17, 15, 16, 0, 1, 18, 17, 9, 0, 20, 15, 18, 0, 0, 9, 16, 15, 10, 0, 17, 19, 15, 12, 13, 2, 15, 11, 19, 0, 14, 19, 16, 14, 15, 18, 16, 18, 0, 0, 18, 19, 17, 16};

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
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i3;
      const float r3 = i1 * i2 + r2;
      const float r4 = r3 - i4;
      const float r5 = i0 * r4;
      const float r6 = r3 - i5;
      const float r7 = r5 * r6;
      const float r8 = Truth(r7 - r7 == 0.0f);
      const float r9 = i7 + i8;
      const float r10 = i6 * r9 + i9;
      const float r11 = r7 + (r7 - r7);
      const float r12 = r11 + i10;
      const float r13 = r12 * i11;
      const float r14 = Truth(r13 - r13 == 0.0f);
      const float r15 = r14 != 0.0f ? i12 : 1.0f;
      const float r16 = r10 / r15;
      const float r17 = r16 * i11;
      const float r18 = r8 != 0.0f ? r17 : 0.0f;
      const float r19 = r5 * r18 + r10;
      const float r20 = r6 * r18;
      const float r21 = i0 * r20 + r19;
      const float r22 = r21 * r1;
      o[0][j] = r22;
      o[1][j] = 0.0f;
      o[2][j] = r17;
    }
  }
};

const int32_t kProgram1Words[] = {13, 2, 23, 3, 7, 2, 0, 8, 1, 2, 5, 9, 0, 2, 6, 2, 4, 7, 0, 5, 1, 6, 0, 5, 0, 9, 1, 2, 1, 2, 2, 1065353216, 0, 5, 15, 1, 13, 0, 1, 16, 13, 15, 0, 2, 15, 16, 3, 0, 15, 17, 1, 2, 15, 1, 15, 17, 4, 0, 2, 18, 0, 15, 0, 1, 15, 17, 5, 0, 2, 17, 18, 15, 0, 36, 19, 17, 0, 0, 0, 20, 7, 8, 0, 15, 21, 6, 20, 9, 37, 20, 17, 0, 0, 0, 17, 20, 10, 0, 2, 20, 17, 11, 0, 36, 17, 20, 0, 0, 14, 20, 17, 12, 13, 3, 17, 21, 20, 0, 2, 20, 17, 11, 0, 14, 17, 19, 20, 14, 15, 19, 18, 17, 21, 2, 18, 15, 17, 0, 15, 21, 0, 18, 19, 2, 15, 21, 16, 0, 15, 14, 20};

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
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i3;
      const float r3 = i1 * i2 + r2;
      const float r4 = r3 - i4;
      const float r5 = i0 * r4;
      const float r6 = r3 - i5;
      const float r7 = r5 * r6;
      const float r8 = Truth(r7 - r7 == 0.0f);
      const float r9 = i7 + i8;
      const float r10 = i6 * r9;
      const float r11 = r10 + i9;
      const float r12 = r7 + (r7 - r7);
      const float r13 = r12 + i10;
      const float r14 = r13 * i11;
      const float r15 = Truth(r14 - r14 == 0.0f);
      const float r16 = r15 != 0.0f ? i12 : 1.0f;
      const float r17 = r11 / r16;
      const float r18 = r17 * i11;
      const float r19 = r8 != 0.0f ? r18 : 0.0f;
      const float r20 = r5 * r19;
      const float r21 = r20 + r11;
      const float r22 = r6 * r19;
      const float r23 = i0 * r22;
      const float r24 = r21 + r23;
      const float r25 = r24 * r1;
      const float r26 = r4 * r22;
      const float r27 = r13 * r17;
      const float r28 = r16 * r16;
      const float r29 = 1.0f / r28;
      const float r30 = r29 * r11;
      const float r31 = r14 * r30;
      const float r32 = -r31;
      const float r33 = r15 != 0.0f ? r32 : 0.0f;
      const float r34 = -r10;
      const float r35 = -r20;
      const float r36 = r24 * i1;
      const float r37 = -r23;
      o[0][j] = r25;
      o[1][j] = 0.0f;
      o[2][j] = r18;
      o[3][j] = r26;
      o[4][j] = r27;
      o[5][j] = r33;
      o[6][j] = r34;
      o[7][j] = r35;
      o[8][j] = r36;
      o[9][j] = r37;
    }
  }
};

const int32_t kProgram2Words[] = {13, 2, 38, 10, 15, 2, 0, 8, 1, 2, 5, 9, 0, 2, 6, 2, 4, 7, 0, 5, 1, 6, 0, 5, 0, 9, 1, 2, 1, 2, 2, 1065353216, 0, 5, 15, 1, 13, 0, 1, 16, 13, 15, 0, 2, 15, 16, 3, 0, 15, 17, 1, 2, 15, 1, 15, 17, 4, 0, 2, 18, 0, 15, 0, 1, 19, 17, 5, 0, 2, 17, 18, 19, 0, 36, 20, 17, 0, 0, 0, 21, 7, 8, 0, 2, 22, 6, 21, 0, 0, 21, 22, 9, 0, 37, 23, 17, 0, 0, 0, 17, 23, 10, 0, 2, 23, 17, 11, 0, 36, 24, 23, 0, 0, 14, 25, 24, 12, 13, 3, 26, 21, 25, 0, 2, 27, 26, 11, 0, 14, 28, 20, 27, 14, 2, 20, 18, 28, 0, 0, 18, 20, 21, 0, 2, 29, 19, 28, 0, 2, 19, 0, 29, 0, 0, 28, 18, 19, 0, 2, 18, 28, 16, 0, 2, 16, 15, 29, 0, 2, 15, 17, 26, 0, 2, 29, 25, 25, 0, 3, 17, 13, 29, 0, 2, 26, 17, 21, 0, 2, 25, 23, 26, 0, 19, 29, 25, 0, 0, 14, 17, 24, 29, 14, 19, 21, 22, 0, 0, 19, 23, 20, 0, 0, 2, 26, 28, 1, 0, 19, 25, 19, 0, 0, 18, 14, 27, 16, 15, 17, 21, 23, 26, 25};

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
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i3;
      const float r3 = i1 * i2 + r2;
      const float r4 = r3 - i4;
      const float r5 = r3 - i6;
      const float r6 = i5 * r5;
      const float r7 = r4 * r6;
      const float r8 = r7 + (r7 - r7);
      const float r9 = i0 + r8;
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

const int32_t kProgram3Words[] = {12, 2, 20, 4, 4, 1, 0, 0, 1, 3, 0, 0, 0, 2, 4, 2, 0, 2, 6, 2, 1, 2, 2, 2, 3, 2, 8, 3, 1, 1065353216, 0, 5, 14, 1, 12, 0, 1, 15, 12, 14, 0, 2, 14, 15, 3, 0, 15, 15, 1, 2, 14, 1, 14, 15, 4, 0, 1, 16, 15, 6, 0, 2, 17, 5, 16, 0, 2, 16, 14, 17, 0, 37, 14, 16, 0, 0, 0, 17, 0, 14, 0, 2, 16, 17, 7, 0, 36, 14, 16, 0, 0, 14, 17, 14, 8, 12, 3, 14, 16, 17, 0, 0, 16, 14, 15, 0, 1, 17, 16, 9, 0, 20, 14, 17, 0, 0, 9, 15, 14, 10, 0, 14, 14, 15, 13, 11, 18, 15, 17, 0, 0, 17, 14, 16, 15};

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
      const float r0 = i0 * i1 + i2;
      const float r1 = r0 - i4;
      const float r2 = r1 * i5;
      const float r3 = r0 - i6;
      const float r4 = r2 * r3;
      const float r5 = r4 + (r4 - r4);
      const float r6 = i3 + r5;
      const float r7 = r6 * i7;
      const float r8 = Truth(r7 - r7 == 0.0f);
      const float r9 = r8 != 0.0f ? i8 : 1.0f;
      const float r10 = r7 / r9;
      const float r11 = r0 + r10;
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

const int32_t kProgram4Words[] = {13, 2, 19, 4, 5, 3, 0, 0, 1, 0, 0, 1, 0, 2, 6, 2, 0, 2, 4, 2, 1, 2, 2, 2, 3, 2, 8, 3, 1, 3, 2, 1065353216, 0, 15, 15, 0, 1, 2, 1, 16, 15, 4, 0, 2, 17, 16, 5, 0, 1, 16, 15, 6, 0, 2, 18, 17, 16, 0, 37, 17, 18, 0, 0, 0, 16, 3, 17, 0, 2, 18, 16, 7, 0, 36, 17, 18, 0, 0, 14, 16, 17, 8, 13, 3, 17, 18, 16, 0, 0, 18, 15, 17, 0, 1, 16, 18, 9, 0, 20, 15, 16, 0, 0, 9, 17, 15, 10, 0, 17, 19, 15, 11, 13, 2, 15, 19, 12, 0, 14, 19, 17, 14, 15, 18, 17, 16, 0, 0, 16, 19, 18, 17};

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
      const float r0 = i0 * i1 + i2;
      const float r1 = r0 - i3;
      const float r2 = r1 * i4;
      const float r3 = r0 - i5;
      const float r4 = r2 * r3;
      const float r5 = Truth(r4 - r4 == 0.0f);
      const float r6 = i8 + i9;
      const float r7 = i7 * r6 + i10;
      const float r8 = r4 + (r4 - r4);
      const float r9 = i11 + r8;
      const float r10 = r9 * i6;
      const float r11 = Truth(r10 - r10 == 0.0f);
      const float r12 = r11 != 0.0f ? i12 : 1.0f;
      const float r13 = r7 / r12;
      const float r14 = i6 * r13;
      const float r15 = r5 != 0.0f ? r14 : 0.0f;
      const float r16 = r2 * r15 + r7;
      const float r17 = r3 * r15;
      const float r18 = r17 * i4 + r16;
      o[0][j] = r18;
      o[1][j] = 0.0f;
      o[2][j] = r14;
    }
  }
};

const int32_t kProgram5Words[] = {13, 2, 19, 3, 6, 3, 0, 8, 1, 9, 0, 2, 6, 2, 0, 2, 4, 2, 1, 7, 0, 5, 1, 6, 0, 5, 0, 9, 1, 2, 2, 1065353216, 0, 15, 15, 0, 1, 2, 1, 16, 15, 3, 0, 2, 17, 16, 4, 0, 1, 16, 15, 5, 0, 2, 15, 17, 16, 0, 36, 18, 15, 0, 0, 0, 19, 8, 9, 0, 15, 20, 7, 19, 10, 37, 19, 15, 0, 0, 0, 15, 11, 19, 0, 2, 19, 15, 6, 0, 36, 15, 19, 0, 0, 14, 19, 15, 12, 13, 3, 15, 20, 19, 0, 2, 19, 6, 15, 0, 14, 15, 18, 19, 14, 15, 18, 17, 15, 20, 2, 17, 16, 15, 0, 15, 20, 17, 4, 18, 20, 14, 19};

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
      const float r0 = i0 * i1 + i2;
      const float r1 = r0 - i3;
      const float r2 = r1 * i4;
      const float r3 = r0 - i5;
      const float r4 = r2 * r3;
      const float r5 = Truth(r4 - r4 == 0.0f);
      const float r6 = i8 + i9;
      const float r7 = i7 * r6;
      const float r8 = r7 + i10;
      const float r9 = r4 + (r4 - r4);
      const float r10 = i11 + r9;
      const float r11 = r10 * i6;
      const float r12 = Truth(r11 - r11 == 0.0f);
      const float r13 = r12 != 0.0f ? i12 : 1.0f;
      const float r14 = r8 / r13;
      const float r15 = i6 * r14;
      const float r16 = r5 != 0.0f ? r15 : 0.0f;
      const float r17 = r2 * r16;
      const float r18 = r17 + r8;
      const float r19 = r3 * r16;
      const float r20 = r19 * i4;
      const float r21 = r18 + r20;
      const float r22 = r1 * r19;
      const float r23 = r10 * r14;
      const float r24 = r13 * r13;
      const float r25 = 1.0f / r24;
      const float r26 = r25 * r8;
      const float r27 = r11 * r26;
      const float r28 = -r27;
      const float r29 = r12 != 0.0f ? r28 : 0.0f;
      const float r30 = -r7;
      const float r31 = -r17;
      const float r32 = i1 * r21;
      const float r33 = r32 - r32;
      const float r34 = -r20;
      o[0][j] = r21;
      o[1][j] = 0.0f;
      o[2][j] = r15;
      o[3][j] = r22;
      o[4][j] = r23;
      o[5][j] = r29;
      o[6][j] = r30;
      o[7][j] = r31;
      o[8][j] = r33;
      o[9][j] = r34;
    }
  }
};

const int32_t kProgram6Words[] = {13, 2, 35, 10, 14, 3, 0, 8, 1, 9, 0, 2, 6, 2, 0, 2, 4, 2, 1, 7, 0, 5, 1, 6, 0, 5, 0, 9, 1, 2, 2, 1065353216, 0, 15, 15, 0, 1, 2, 1, 16, 15, 3, 0, 2, 17, 16, 4, 0, 1, 18, 15, 5, 0, 2, 15, 17, 18, 0, 36, 19, 15, 0, 0, 0, 20, 8, 9, 0, 2, 21, 7, 20, 0, 0, 20, 21, 10, 0, 37, 22, 15, 0, 0, 0, 15, 11, 22, 0, 2, 22, 15, 6, 0, 36, 23, 22, 0, 0, 14, 24, 23, 12, 13, 3, 25, 20, 24, 0, 2, 26, 6, 25, 0, 14, 27, 19, 26, 14, 2, 19, 17, 27, 0, 0, 17, 19, 20, 0, 2, 28, 18, 27, 0, 2, 18, 28, 4, 0, 0, 27, 17, 18, 0, 2, 17, 16, 28, 0, 2, 16, 15, 25, 0, 2, 28, 24, 24, 0, 3, 15, 13, 28, 0, 2, 25, 15, 20, 0, 2, 24, 22, 25, 0, 19, 28, 24, 0, 0, 14, 15, 23, 28, 14, 19, 20, 21, 0, 0, 19, 22, 19, 0, 0, 2, 25, 1, 27, 0, 1, 24, 25, 25, 0, 19, 23, 18, 0, 0, 27, 14, 26, 17, 16, 15, 20, 22, 24, 23};

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
      const float r2 = r1 - i4;
      const float r3 = r1 - i6;
      const float r4 = i5 * r3;
      const float r5 = r2 * r4;
      const float r6 = r5 + (r5 - r5);
      const float r7 = r6 + i7;
      const float r8 = r7 * i8;
      const float r9 = Truth(r8 - r8 == 0.0f);
      const float r10 = r9 != 0.0f ? i9 : 1.0f;
      const float r11 = r8 / r10;
      const float r12 = r11 + r1;
      const float r13 = r12 - i2;
      const float r14 = std::fabs(r13);
      const float r15 = Truth(r14 >= i10);
      const float r16 = 1.0f - i11 * r14;
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

const int32_t kProgram7Words[] = {13, 2, 20, 4, 5, 0, 0, 0, 1, 2, 3, 3, 0, 2, 4, 2, 0, 2, 6, 1, 0, 2, 1, 2, 2, 2, 8, 3, 1, 3, 2, 1065353216, 0, 17, 15, 1, 2, 0, 15, 16, 1, 3, 15, 1, 15, 16, 4, 0, 1, 17, 16, 6, 0, 2, 18, 5, 17, 0, 2, 17, 15, 18, 0, 37, 15, 17, 0, 0, 0, 18, 15, 7, 0, 2, 17, 18, 8, 0, 36, 15, 17, 0, 0, 14, 18, 15, 9, 13, 3, 15, 17, 18, 0, 0, 17, 15, 16, 0, 1, 18, 17, 2, 0, 20, 15, 18, 0, 0, 9, 16, 15, 10, 0, 17, 19, 11, 15, 13, 2, 15, 19, 12, 0, 14, 19, 16, 14, 15, 18, 16, 18, 0, 0, 18, 19, 17, 16};

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
      const float r0 = i1 - i2 * i3;
      const float r1 = i2 * i4 + r0;
      const float r2 = r1 - i5;
      const float r3 = r1 - i6;
      const float r4 = i0 * r3;
      const float r5 = r2 * r4;
      const float r6 = Truth(r5 - r5 == 0.0f);
      const float r7 = i8 + i9;
      const float r8 = i7 * r7 + i10;
      const float r9 = r5 + (r5 - r5);
      const float r10 = r9 + i11;
      const float r11 = r10 * i12;
      const float r12 = Truth(r11 - r11 == 0.0f);
      const float r13 = r12 != 0.0f ? i13 : 1.0f;
      const float r14 = r8 / r13;
      const float r15 = r14 * i12;
      const float r16 = r6 != 0.0f ? r15 : 0.0f;
      const float r17 = r16 * r2;
      const float r18 = r16 * r4 + r8;
      const float r19 = i0 * r17 + r18;
      o[0][j] = r19;
      o[1][j] = 0.0f;
      o[2][j] = r15;
    }
  }
};

const int32_t kProgram8Words[] = {14, 2, 20, 3, 6, 2, 0, 9, 0, 8, 1, 2, 3, 3, 0, 2, 4, 2, 6, 7, 0, 5, 1, 6, 0, 5, 0, 9, 1, 2, 1, 2, 2, 1065353216, 0, 17, 16, 2, 3, 1, 15, 17, 2, 4, 16, 1, 16, 17, 5, 0, 1, 18, 17, 6, 0, 2, 17, 0, 18, 0, 2, 18, 16, 17, 0, 36, 19, 18, 0, 0, 0, 20, 8, 9, 0, 15, 21, 7, 20, 10, 37, 20, 18, 0, 0, 0, 18, 20, 11, 0, 2, 20, 18, 12, 0, 36, 18, 20, 0, 0, 14, 20, 18, 13, 14, 3, 18, 21, 20, 0, 2, 20, 18, 12, 0, 14, 18, 19, 20, 15, 2, 19, 18, 16, 0, 15, 16, 18, 17, 21, 15, 18, 0, 19, 16, 18, 15, 20};

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
      const float r0 = i1 - i2 * i3;
      const float r1 = i2 * i4 + r0;
      const float r2 = r1 - i5;
      const float r3 = r1 - i6;
      const float r4 = i0 * r3;
      const float r5 = r2 * r4;
      const float r6 = Truth(r5 - r5 == 0.0f);
      const float r7 = i8 + i9;
      const float r8 = i7 * r7;
      const float r9 = r8 + i10;
      const float r10 = r5 + (r5 - r5);
      const float r11 = r10 + i11;
      const float r12 = r11 * i12;
      const float r13 = Truth(r12 - r12 == 0.0f);
      const float r14 = r13 != 0.0f ? i13 : 1.0f;
      const float r15 = r9 / r14;
      const float r16 = r15 * i12;
      const float r17 = r6 != 0.0f ? r16 : 0.0f;
      const float r18 = r17 * r2;
      const float r19 = i0 * r18;
      const float r20 = r17 * r4;
      const float r21 = r20 + r9;
      const float r22 = r19 + r21;
      const float r23 = r3 * r18;
      const float r24 = r11 * r15;
      const float r25 = r14 * r14;
      const float r26 = 1.0f / r25;
      const float r27 = r26 * r9;
      const float r28 = r27 * r12;
      const float r29 = -r28;
      const float r30 = r13 != 0.0f ? r29 : 0.0f;
      const float r31 = -r22;
      const float r32 = r31 * i2 - r8;
      const float r33 = -r20;
      const float r34 = i2 * r22;
      const float r35 = r34 - r34;
      const float r36 = r35 + r34;
      const float r37 = -r19;
      o[0][j] = r22;
      o[1][j] = 0.0f;
      o[2][j] = r16;
      o[3][j] = r23;
      o[4][j] = r24;
      o[5][j] = r30;
      o[6][j] = r32;
      o[7][j] = r33;
      o[8][j] = r36;
      o[9][j] = r37;
    }
  }
};

const int32_t kProgram9Words[] = {14, 2, 38, 10, 14, 2, 0, 9, 0, 8, 1, 2, 3, 3, 0, 2, 4, 2, 6, 7, 0, 5, 1, 6, 0, 5, 0, 9, 1, 2, 1, 2, 2, 1065353216, 0, 17, 16, 2, 3, 1, 15, 17, 2, 4, 16, 1, 16, 17, 5, 0, 1, 18, 17, 6, 0, 2, 17, 0, 18, 0, 2, 19, 16, 17, 0, 36, 20, 19, 0, 0, 0, 21, 8, 9, 0, 2, 22, 7, 21, 0, 0, 21, 22, 10, 0, 37, 23, 19, 0, 0, 0, 19, 23, 11, 0, 2, 23, 19, 12, 0, 36, 24, 23, 0, 0, 14, 25, 24, 13, 14, 3, 26, 21, 25, 0, 2, 27, 26, 12, 0, 14, 28, 20, 27, 15, 2, 20, 28, 16, 0, 2, 16, 0, 20, 0, 2, 29, 28, 17, 0, 0, 28, 29, 21, 0, 0, 17, 16, 28, 0, 2, 28, 18, 20, 0, 2, 18, 19, 26, 0, 2, 20, 25, 25, 0, 3, 19, 14, 20, 0, 2, 26, 19, 21, 0, 2, 25, 26, 23, 0, 19, 20, 25, 0, 0, 14, 19, 24, 20, 15, 19, 21, 17, 0, 0, 16, 26, 21, 2, 22, 19, 23, 29, 0, 0, 2, 25, 2, 17, 0, 1, 24, 25, 25, 0, 0, 20, 24, 25, 0, 19, 21, 16, 0, 0, 17, 15, 27, 28, 18, 19, 26, 23, 20, 21};

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
      const float r0 = i1 - i2 * i3;
      const float r1 = i2 * i4 + r0;
      const float r2 = r1 - i5;
      const float r3 = r1 - i6;
      const float r4 = i0 * r3;
      const float r5 = r2 * r4;
      const float r6 = Truth(r5 - r5 == 0.0f);
      const float r7 = i8 + i9;
      const float r8 = i7 * r7 + i10;
      const float r9 = r5 + (r5 - r5);
      const float r10 = r9 + i11;
      const float r11 = r10 * i12;
      const float r12 = Truth(r11 - r11 == 0.0f);
      const float r13 = r12 != 0.0f ? i13 : 1.0f;
      const float r14 = r8 / r13;
      const float r15 = r14 * i12;
      const float r16 = r6 != 0.0f ? r15 : 0.0f;
      const float r17 = r16 * r2;
      const float r18 = r16 * r4 + r8;
      const float r19 = i0 * r17 + r18;
      const float r20 = -r19;
      const float r21 = r20 * i3;
      const float r22 = i4 * r19 + r21;
      o[0][j] = r19;
      o[1][j] = r22;
      o[2][j] = r15;
    }
  }
};

const int32_t kProgram10Words[] = {14, 2, 23, 3, 6, 2, 0, 9, 0, 8, 1, 2, 3, 3, 0, 2, 4, 2, 6, 7, 0, 5, 1, 6, 0, 5, 0, 9, 1, 2, 1, 2, 2, 1065353216, 0, 17, 16, 2, 3, 1, 15, 17, 2, 4, 16, 1, 16, 17, 5, 0, 1, 18, 17, 6, 0, 2, 17, 0, 18, 0, 2, 18, 16, 17, 0, 36, 19, 18, 0, 0, 0, 20, 8, 9, 0, 15, 21, 7, 20, 10, 37, 20, 18, 0, 0, 0, 18, 20, 11, 0, 2, 20, 18, 12, 0, 36, 18, 20, 0, 0, 14, 20, 18, 13, 14, 3, 18, 21, 20, 0, 2, 20, 18, 12, 0, 14, 18, 19, 20, 15, 2, 19, 18, 16, 0, 15, 16, 18, 17, 21, 15, 18, 0, 19, 16, 19, 17, 18, 0, 0, 2, 21, 17, 3, 0, 15, 19, 4, 18, 21, 18, 19, 20};

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
      const float r0 = i1 - i2 * i3;
      const float r1 = i2 * i4 + r0;
      const float r2 = r1 - i5;
      const float r3 = r1 - i6;
      const float r4 = i0 * r3;
      const float r5 = r2 * r4;
      const float r6 = Truth(r5 - r5 == 0.0f);
      const float r7 = i8 + i9;
      const float r8 = i7 * r7;
      const float r9 = r8 + i10;
      const float r10 = r5 + (r5 - r5);
      const float r11 = r10 + i11;
      const float r12 = r11 * i12;
      const float r13 = Truth(r12 - r12 == 0.0f);
      const float r14 = r13 != 0.0f ? i13 : 1.0f;
      const float r15 = r9 / r14;
      const float r16 = r15 * i12;
      const float r17 = r6 != 0.0f ? r16 : 0.0f;
      const float r18 = r17 * r2;
      const float r19 = i0 * r18;
      const float r20 = r17 * r4;
      const float r21 = r20 + r9;
      const float r22 = r19 + r21;
      const float r23 = -r22;
      const float r24 = r23 * i3;
      const float r25 = i4 * r22 + r24;
      const float r26 = r3 * r18;
      const float r27 = r11 * r15;
      const float r28 = r14 * r14;
      const float r29 = 1.0f / r28;
      const float r30 = r29 * r9;
      const float r31 = r30 * r12;
      const float r32 = -r31;
      const float r33 = r13 != 0.0f ? r32 : 0.0f;
      const float r34 = r23 * i2 - r8;
      const float r35 = -r20;
      const float r36 = i2 * r22;
      const float r37 = r36 - r36;
      const float r38 = r37 + r36;
      const float r39 = -r19;
      o[0][j] = r22;
      o[1][j] = r25;
      o[2][j] = r16;
      o[3][j] = r26;
      o[4][j] = r27;
      o[5][j] = r33;
      o[6][j] = r34;
      o[7][j] = r35;
      o[8][j] = r38;
      o[9][j] = r39;
    }
  }
};

const int32_t kProgram11Words[] = {14, 2, 40, 10, 16, 2, 0, 9, 0, 8, 1, 2, 3, 3, 0, 2, 4, 2, 6, 7, 0, 5, 1, 6, 0, 5, 0, 9, 1, 2, 1, 2, 2, 1065353216, 0, 17, 16, 2, 3, 1, 15, 17, 2, 4, 16, 1, 16, 17, 5, 0, 1, 18, 17, 6, 0, 2, 17, 0, 18, 0, 2, 19, 16, 17, 0, 36, 20, 19, 0, 0, 0, 21, 8, 9, 0, 2, 22, 7, 21, 0, 0, 21, 22, 10, 0, 37, 23, 19, 0, 0, 0, 19, 23, 11, 0, 2, 23, 19, 12, 0, 36, 24, 23, 0, 0, 14, 25, 24, 13, 14, 3, 26, 21, 25, 0, 2, 27, 26, 12, 0, 14, 28, 20, 27, 15, 2, 20, 28, 16, 0, 2, 16, 0, 20, 0, 2, 29, 28, 17, 0, 0, 28, 29, 21, 0, 0, 17, 16, 28, 0, 19, 28, 17, 0, 0, 2, 30, 28, 3, 0, 15, 31, 4, 17, 30, 2, 30, 18, 20, 0, 2, 18, 19, 26, 0, 2, 20, 25, 25, 0, 3, 19, 14, 20, 0, 2, 26, 19, 21, 0, 2, 25, 26, 23, 0, 19, 20, 25, 0, 0, 14, 19, 24, 20, 15, 16, 21, 28, 2, 22, 19, 26, 29, 0, 0, 2, 23, 2, 17, 0, 1, 25, 23, 23, 0, 0, 24, 25, 23, 0, 19, 20, 16, 0, 0, 17, 31, 27, 30, 18, 19, 21, 26, 24, 20};

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
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i3;
      const float r3 = i1 * i2 + r2;
      const float r4 = r3 - i4;
      const float r5 = i0 * r4;
      const float r6 = r3 - i5;
      const float r7 = r5 * r6;
      const float r8 = Truth(r7 - r7 == 0.0f);
      const float r9 = i7 + i8;
      const float r10 = i6 * r9 + i9;
      const float r11 = r7 + (r7 - r7);
      const float r12 = r11 + i10;
      const float r13 = r12 * i11;
      const float r14 = Truth(r13 - r13 == 0.0f);
      const float r15 = r14 != 0.0f ? i12 : 1.0f;
      const float r16 = r10 / r15;
      const float r17 = r16 * i11;
      const float r18 = r8 != 0.0f ? r17 : 0.0f;
      const float r19 = r5 * r18 + r10;
      const float r20 = r6 * r18;
      const float r21 = i0 * r20 + r19;
      const float r22 = r21 * r1;
      const float r23 = Truth(i1 > 1.0f);
      const float r24 = r21 * i3;
      const float r25 = -r24;
      const float r26 = r23 != 0.0f ? 0.0f : r25;
      const float r27 = r21 * i2 + r26;
      o[0][j] = r22;
      o[1][j] = r27;
      o[2][j] = r17;
    }
  }
};

const int32_t kProgram12Words[] = {13, 2, 28, 3, 7, 2, 0, 8, 1, 2, 5, 9, 0, 2, 6, 2, 4, 7, 0, 5, 1, 6, 0, 5, 0, 9, 1, 2, 1, 2, 2, 1065353216, 0, 5, 15, 1, 13, 0, 1, 16, 13, 15, 0, 2, 15, 16, 3, 0, 15, 17, 1, 2, 15, 1, 15, 17, 4, 0, 2, 18, 0, 15, 0, 1, 15, 17, 5, 0, 2, 17, 18, 15, 0, 36, 19, 17, 0, 0, 0, 20, 7, 8, 0, 15, 21, 6, 20, 9, 37, 20, 17, 0, 0, 0, 17, 20, 10, 0, 2, 20, 17, 11, 0, 36, 17, 20, 0, 0, 14, 20, 17, 12, 13, 3, 17, 21, 20, 0, 2, 20, 17, 11, 0, 14, 17, 19, 20, 14, 15, 19, 18, 17, 21, 2, 18, 15, 17, 0, 15, 21, 0, 18, 19, 2, 15, 21, 16, 0, 8, 17, 1, 13, 0, 2, 18, 21, 3, 0, 19, 19, 18, 0, 0, 14, 16, 17, 14, 19, 15, 18, 21, 2, 16, 15, 18, 20};

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
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i3;
      const float r3 = i1 * i2 + r2;
      const float r4 = r3 - i4;
      const float r5 = i0 * r4;
      const float r6 = r3 - i5;
      const float r7 = r5 * r6;
      const float r8 = Truth(r7 - r7 == 0.0f);
      const float r9 = i7 + i8;
      const float r10 = i6 * r9;
      const float r11 = r10 + i9;
      const float r12 = r7 + (r7 - r7);
      const float r13 = r12 + i10;
      const float r14 = r13 * i11;
      const float r15 = Truth(r14 - r14 == 0.0f);
      const float r16 = r15 != 0.0f ? i12 : 1.0f;
      const float r17 = r11 / r16;
      const float r18 = r17 * i11;
      const float r19 = r8 != 0.0f ? r18 : 0.0f;
      const float r20 = r5 * r19;
      const float r21 = r20 + r11;
      const float r22 = r6 * r19;
      const float r23 = i0 * r22;
      const float r24 = r21 + r23;
      const float r25 = r24 * r1;
      const float r26 = Truth(i1 > 1.0f);
      const float r27 = r24 * i3;
      const float r28 = -r27;
      const float r29 = r26 != 0.0f ? 0.0f : r28;
      const float r30 = r24 * i2 + r29;
      const float r31 = r4 * r22;
      const float r32 = r13 * r17;
      const float r33 = r16 * r16;
      const float r34 = 1.0f / r33;
      const float r35 = r34 * r11;
      const float r36 = r14 * r35;
      const float r37 = -r36;
      const float r38 = r15 != 0.0f ? r37 : 0.0f;
      const float r39 = -r10;
      const float r40 = -r20;
      const float r41 = r24 * i1;
      const float r42 = -r23;
      o[0][j] = r25;
      o[1][j] = r30;
      o[2][j] = r18;
      o[3][j] = r31;
      o[4][j] = r32;
      o[5][j] = r38;
      o[6][j] = r39;
      o[7][j] = r40;
      o[8][j] = r41;
      o[9][j] = r42;
    }
  }
};

const int32_t kProgram13Words[] = {13, 2, 43, 10, 17, 2, 0, 8, 1, 2, 5, 9, 0, 2, 6, 2, 4, 7, 0, 5, 1, 6, 0, 5, 0, 9, 1, 2, 1, 2, 2, 1065353216, 0, 5, 15, 1, 13, 0, 1, 16, 13, 15, 0, 2, 15, 16, 3, 0, 15, 17, 1, 2, 15, 1, 15, 17, 4, 0, 2, 18, 0, 15, 0, 1, 19, 17, 5, 0, 2, 17, 18, 19, 0, 36, 20, 17, 0, 0, 0, 21, 7, 8, 0, 2, 22, 6, 21, 0, 0, 21, 22, 9, 0, 37, 23, 17, 0, 0, 0, 17, 23, 10, 0, 2, 23, 17, 11, 0, 36, 24, 23, 0, 0, 14, 25, 24, 12, 13, 3, 26, 21, 25, 0, 2, 27, 26, 11, 0, 14, 28, 20, 27, 14, 2, 20, 18, 28, 0, 0, 18, 20, 21, 0, 2, 29, 19, 28, 0, 2, 19, 0, 29, 0, 0, 28, 18, 19, 0, 2, 18, 28, 16, 0, 8, 16, 1, 13, 0, 2, 30, 28, 3, 0, 19, 31, 30, 0, 0, 14, 30, 16, 14, 31, 15, 16, 28, 2, 30, 2, 31, 15, 29, 0, 2, 30, 17, 26, 0, 2, 15, 25, 25, 0, 3, 29, 13, 15, 0, 2, 17, 29, 21, 0, 2, 26, 23, 17, 0, 19, 25, 26, 0, 0, 14, 15, 24, 25, 14, 19, 29, 22, 0, 0, 19, 21, 20, 0, 0, 2, 23, 28, 1, 0, 19, 17, 19, 0, 0, 18, 16, 27, 31, 30, 15, 29, 21, 23, 17};

}  // namespace

extern const CompiledProgram kQif[14];
const CompiledProgram kQif[14] = {
    {kProgram0Words, 147, RunOnWide<Program0>},
    {kProgram1Words, 151, RunOnWide<Program1>},
    {kProgram2Words, 233, RunOnWide<Program2>},
    {kProgram3Words, 135, RunOnWide<Program3>},
    {kProgram4Words, 132, RunOnWide<Program4>},
    {kProgram5Words, 131, RunOnWide<Program5>},
    {kProgram6Words, 218, RunOnWide<Program6>},
    {kProgram7Words, 137, RunOnWide<Program7>},
    {kProgram8Words, 138, RunOnWide<Program8>},
    {kProgram9Words, 235, RunOnWide<Program9>},
    {kProgram10Words, 153, RunOnWide<Program10>},
    {kProgram11Words, 245, RunOnWide<Program11>},
    {kProgram12Words, 176, RunOnWide<Program12>},
    {kProgram13Words, 258, RunOnWide<Program13>},
};

}  // namespace spikejax

// Written by generate.py: programs of `izhikevich`.
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
      const float i15 = s[15][j];
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i2;
      const float r3 = i0 * i1 + r2;
      const float r4 = i5 * r3;
      const float r5 = r4 + (r4 - r4);
      const float r6 = r3 * r3;
      const float r7 = i6 * r6;
      const float r8 = r7 + (r7 - r7);
      const float r9 = r5 + r8;
      const float r10 = i4 + r9;
      const float r11 = i7 * i1 + i8;
      const float r12 = r10 - r11;
      const float r13 = i3 + r12;
      const float r14 = r13 * i9;
      const float r15 = r14 + (r14 - r14);
      const float r16 = r3 + r15;
      const float r17 = r16 - i10;
      const float r18 = std::fabs(r17);
      const float r19 = Truth(r18 >= i11);
      const float r20 = 1.0f - i12 * r18;
      const float r21 = r20 * i13;
      const float r22 = r19 != 0.0f ? 0.0f : r21;
      const float r23 = r3 * i15;
      const float r24 = r23 + (r23 - r23);
      const float r25 = r24 - r11;
      const float r26 = i14 * r25;
      const float r27 = r26 + (r26 - r26);
      const float r28 = r11 + r27;
      const float r29 = Truth(r17 > 0.0f);
      o[0][j] = r17;
      o[1][j] = r22;
      o[2][j] = r16;
      o[3][j] = r28;
      o[4][j] = r29;
    }
  }
};

const int32_t kProgram0Words[] = {16, 2, 30, 5, 7, 3, 0, 0, 2, 0, 0, 1, 0, 2, 3, 2, 6, 2, 7, 2, 4, 0, 1, 2, 5, 2, 9, 2, 11, 3, 1, 3, 2, 3, 3, 2, 1, 1065353216, 0, 5, 18, 1, 16, 0, 1, 19, 16, 18, 0, 2, 18, 19, 2, 0, 15, 19, 0, 1, 18, 2, 18, 5, 19, 0, 37, 20, 18, 0, 0, 2, 18, 19, 19, 0, 2, 21, 6, 18, 0, 37, 18, 21, 0, 0, 0, 21, 20, 18, 0, 0, 20, 4, 21, 0, 15, 18, 7, 1, 8, 1, 21, 20, 18, 0, 0, 20, 3, 21, 0, 2, 21, 20, 9, 0, 37, 20, 21, 0, 0, 0, 21, 19, 20, 0, 1, 20, 21, 10, 0, 20, 22, 20, 0, 0, 9, 23, 22, 11, 0, 17, 24, 12, 22, 16, 2, 22, 24, 13, 0, 14, 24, 23, 17, 22, 2, 23, 19, 15, 0, 37, 22, 23, 0, 0, 1, 19, 22, 18, 0, 2, 23, 14, 19, 0, 37, 22, 23, 0, 0, 0, 19, 18, 22, 0, 18, 23, 20, 0, 0, 20, 24, 21, 19, 23};

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
      const float i13 = s[13][j];
      const float i14 = s[14][j];
      const float i15 = s[15][j];
      const float i16 = s[16][j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2 + i4;
      const float r4 = i6 * i0;
      const float r5 = r1 * i5 + r4;
      const float r6 = r5 * i7;
      const float r7 = Truth(r6 - r6 == 0.0f);
      const float r8 = r6 + (r6 - r6);
      const float r9 = i9 * i0 + i10;
      const float r10 = r8 - r9;
      const float r11 = r10 * i8;
      const float r12 = Truth(r11 - r11 == 0.0f);
      const float r13 = r12 != 0.0f ? i11 : 0.0f;
      const float r14 = i8 * r13;
      const float r15 = r7 != 0.0f ? r14 : 0.0f;
      const float r16 = r15 * i7 + r3;
      const float r17 = r5 * i12;
      const float r18 = Truth(r17 - r17 == 0.0f);
      const float r19 = r5 * r5;
      const float r20 = i13 * r19;
      const float r21 = r20 + (r20 - r20);
      const float r22 = r17 + (r17 - r17);
      const float r23 = r21 + r22;
      const float r24 = r23 + i14;
      const float r25 = r24 - r9;
      const float r26 = r25 + i15;
      const float r27 = r26 * i16;
      const float r28 = Truth(r27 - r27 == 0.0f);
      const float r29 = r28 != 0.0f ? r3 : 0.0f;
      const float r30 = r29 * i16;
      const float r31 = r18 != 0.0f ? r30 : 0.0f;
      const float r32 = r31 * i12 + r16;
      const float r33 = Truth(r20 - r20 == 0.0f);
      const float r34 = r33 != 0.0f ? r30 : 0.0f;
      const float r35 = i13 * r34;
      const float r36 = r35 * r5;
      const float r37 = r32 + r36;
      const float r38 = r37 + r36;
      const float r39 = r1 * r38;
      const float r40 = i11 - r14;
      const float r41 = r40 - r30;
      o[0][j] = r39;
      o[1][j] = r41;
      o[2][j] = 0.0f;
      o[3][j] = r30;
    }
  }
};

const int32_t kProgram1Words[] = {17, 2, 42, 4, 11, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 9, 0, 2, 2, 2, 1, 3, 0, 2, 4, 9, 1, 5, 1, 2, 6, 2, 7, 2, 3, 9, 2, 2, 5, 1065353216, 0, 5, 19, 0, 17, 0, 1, 20, 17, 19, 0, 0, 19, 2, 3, 0, 15, 21, 1, 19, 4, 2, 19, 6, 0, 0, 15, 22, 20, 5, 19, 2, 19, 22, 7, 0, 36, 23, 19, 0, 0, 37, 24, 19, 0, 0, 15, 19, 9, 0, 10, 1, 25, 24, 19, 0, 2, 24, 25, 8, 0, 36, 25, 24, 0, 0, 14, 24, 25, 11, 18, 2, 25, 8, 24, 0, 14, 24, 23, 25, 18, 15, 23, 24, 7, 21, 2, 24, 22, 12, 0, 36, 26, 24, 0, 0, 2, 27, 22, 22, 0, 2, 28, 13, 27, 0, 37, 27, 28, 0, 0, 37, 29, 24, 0, 0, 0, 24, 27, 29, 0, 0, 27, 24, 14, 0, 1, 29, 27, 19, 0, 0, 24, 29, 15, 0, 2, 27, 24, 16, 0, 36, 19, 27, 0, 0, 14, 29, 19, 21, 18, 2, 24, 29, 16, 0, 14, 27, 26, 24, 18, 15, 19, 27, 12, 23, 36, 21, 28, 0, 0, 14, 29, 21, 24, 18, 2, 26, 13, 29, 0, 2, 27, 26, 22, 0, 0, 23, 19, 27, 0, 0, 28, 23, 27, 0, 2, 21, 20, 28, 0, 1, 29, 11, 25, 0, 1, 26, 29, 24, 0, 21, 26, 18, 24};

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
      const float i16 = s[16][j];
      const float i17 = s[17][j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = i6 * i0;
      const float r6 = r1 * i5 + r5;
      const float r7 = r6 * i7;
      const float r8 = Truth(r7 - r7 == 0.0f);
      const float r9 = r7 + (r7 - r7);
      const float r10 = i9 * i0 + i10;
      const float r11 = r9 - r10;
      const float r12 = r11 * i8;
      const float r13 = Truth(r12 - r12 == 0.0f);
      const float r14 = r13 != 0.0f ? i11 : 0.0f;
      const float r15 = i8 * r14;
      const float r16 = r8 != 0.0f ? r15 : 0.0f;
      const float r17 = r16 * i7 + r4;
      const float r18 = r6 * i12;
      const float r19 = Truth(r18 - r18 == 0.0f);
      const float r20 = r6 * r6;
      const float r21 = i13 * r20;
      const float r22 = r21 + (r21 - r21);
      const float r23 = r18 + (r18 - r18);
      const float r24 = r22 + r23;
      const float r25 = r24 + i14;
      const float r26 = r25 - r10;
      const float r27 = r26 + i15;
      const float r28 = r27 * i16;
      const float r29 = Truth(r28 - r28 == 0.0f);
      const float r30 = r29 != 0.0f ? r4 : 0.0f;
      const float r31 = r30 * i16;
      const float r32 = r19 != 0.0f ? r31 : 0.0f;
      const float r33 = r32 * i12 + r17;
      const float r34 = Truth(r21 - r21 == 0.0f);
      const float r35 = r34 != 0.0f ? r31 : 0.0f;
      const float r36 = i13 * r35;
      const float r37 = r36 * r6;
      const float r38 = r33 + r37;
      const float r39 = r38 + r37;
      const float r40 = r1 * r39;
      const float r41 = i11 - r15;
      const float r42 = r41 - r31;
      const float r43 = r11 * r14;
      const float r44 = r43 * i16;
      const float r45 = r16 * r6;
      const float r46 = r39 * i0;
      const float r47 = r42 * i0;
      const float r48 = r27 * r30;
      const float r49 = r43 * i17 + r48;
      const float r50 = r32 * r6;
      const float r51 = r20 * r35;
      const float r52 = -r3;
      o[0][j] = r40;
      o[1][j] = r42;
      o[2][j] = 0.0f;
      o[3][j] = r31;
      o[4][j] = r44;
      o[5][j] = r45;
      o[6][j] = r46;
      o[7][j] = r31;
      o[8][j] = r47;
      o[9][j] = r49;
      o[10][j] = r50;
      o[11][j] = r51;
      o[12][j] = 0.0f;
      o[13][j] = r52;
    }
  }
};

const int32_t kProgram2Words[] = {18, 2, 53, 14, 16, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 9, 0, 2, 2, 2, 1, 3, 0, 2, 4, 9, 1, 5, 1, 2, 6, 2, 7, 2, 3, 9, 2, 2, 5, 2, 0, 1065353216, 0, 5, 20, 0, 18, 0, 1, 21, 18, 20, 0, 0, 20, 2, 3, 0, 2, 22, 1, 20, 0, 0, 20, 22, 4, 0, 2, 23, 6, 0, 0, 15, 24, 21, 5, 23, 2, 23, 24, 7, 0, 36, 25, 23, 0, 0, 37, 26, 23, 0, 0, 15, 23, 9, 0, 10, 1, 27, 26, 23, 0, 2, 26, 27, 8, 0, 36, 28, 26, 0, 0, 14, 26, 28, 11, 19, 2, 28, 8, 26, 0, 14, 29, 25, 28, 19, 15, 25, 29, 7, 20, 2, 30, 24, 12, 0, 36, 31, 30, 0, 0, 2, 32, 24, 24, 0, 2, 33, 13, 32, 0, 37, 34, 33, 0, 0, 37, 35, 30, 0, 0, 0, 30, 34, 35, 0, 0, 34, 30, 14, 0, 1, 35, 34, 23, 0, 0, 30, 35, 15, 0, 2, 34, 30, 16, 0, 36, 23, 34, 0, 0, 14, 35, 23, 20, 19, 2, 34, 35, 16, 0, 14, 23, 31, 34, 19, 15, 20, 23, 12, 25, 36, 31, 33, 0, 0, 14, 25, 31, 34, 19, 2, 33, 13, 25, 0, 2, 31, 33, 24, 0, 0, 33, 20, 31, 0, 0, 20, 33, 31, 0, 2, 33, 21, 20, 0, 1, 31, 11, 28, 0, 1, 21, 31, 34, 0, 2, 28, 27, 26, 0, 2, 31, 28, 16, 0, 2, 27, 29, 24, 0, 2, 26, 20, 0, 0, 2, 29, 21, 0, 0, 2, 20, 30, 35, 0, 15, 30, 28, 17, 20, 2, 35, 23, 24, 0, 2, 28, 32, 25, 0, 19, 20, 22, 0, 0, 33, 21, 19, 34, 31, 27, 26, 34, 29, 30, 35, 28, 19, 20};

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
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i2;
      const float r3 = i0 * i1 + r2;
      const float r4 = i5 * r3;
      const float r5 = r4 + (r4 - r4);
      const float r6 = r3 * r3;
      const float r7 = i6 * r6;
      const float r8 = r7 + (r7 - r7);
      const float r9 = r5 + r8;
      const float r10 = i4 + r9;
      const float r11 = i7 * i1 + i8;
      const float r12 = r10 - r11;
      const float r13 = i3 + r12;
      const float r14 = r13 * i9;
      const float r15 = r14 + (r14 - r14);
      const float r16 = r3 + r15;
      const float r17 = r16 - i10;
      const float r18 = std::fabs(r17);
      const float r19 = Truth(r18 >= i11);
      const float r20 = r19 != 0.0f ? 0.0f : i12;
      const float r21 = r3 * i14;
      const float r22 = r21 + (r21 - r21);
      const float r23 = r22 - r11;
      const float r24 = i13 * r23;
      const float r25 = r24 + (r24 - r24);
      const float r26 = r11 + r25;
      const float r27 = Truth(r17 > 0.0f);
      o[0][j] = r17;
      o[1][j] = r20;
      o[2][j] = r16;
      o[3][j] = r26;
      o[4][j] = r27;
    }
  }
};

const int32_t kProgram3Words[] = {15, 2, 28, 5, 6, 3, 0, 0, 2, 0, 0, 1, 0, 2, 3, 2, 6, 2, 7, 2, 4, 0, 1, 2, 5, 2, 9, 2, 11, 3, 1, 3, 2, 2, 1, 1065353216, 0, 5, 17, 1, 15, 0, 1, 18, 15, 17, 0, 2, 17, 18, 2, 0, 15, 18, 0, 1, 17, 2, 17, 5, 18, 0, 37, 19, 17, 0, 0, 2, 17, 18, 18, 0, 2, 20, 6, 17, 0, 37, 17, 20, 0, 0, 0, 20, 19, 17, 0, 0, 19, 4, 20, 0, 15, 17, 7, 1, 8, 1, 20, 19, 17, 0, 0, 19, 3, 20, 0, 2, 20, 19, 9, 0, 37, 19, 20, 0, 0, 0, 20, 18, 19, 0, 1, 19, 20, 10, 0, 20, 21, 19, 0, 0, 9, 22, 21, 11, 0, 14, 21, 22, 16, 12, 2, 22, 18, 14, 0, 37, 18, 22, 0, 0, 1, 22, 18, 17, 0, 2, 18, 13, 22, 0, 37, 22, 18, 0, 0, 0, 18, 17, 22, 0, 18, 17, 19, 0, 0, 19, 21, 20, 18, 17};

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
      const float r0 = i1 * i2 + i3;
      const float r1 = i0 * r0;
      const float r2 = r1 + (r1 - r1);
      const float r3 = r0 * r0;
      const float r4 = i4 * r3;
      const float r5 = r4 + (r4 - r4);
      const float r6 = r2 + r5;
      const float r7 = r6 + i5;
      const float r8 = i6 * i2 + i7;
      const float r9 = r7 - r8;
      const float r10 = r9 + i8;
      const float r11 = r10 * i9;
      const float r12 = r11 + (r11 - r11);
      const float r13 = r12 + r0;
      const float r14 = r13 - i10;
      const float r15 = std::fabs(r14);
      const float r16 = Truth(r15 >= i11);
      const float r17 = 1.0f - i13 * r15;
      const float r18 = i12 * r17;
      const float r19 = r16 != 0.0f ? 0.0f : r18;
      const float r20 = r0 * i15;
      const float r21 = r20 + (r20 - r20);
      const float r22 = r21 - r8;
      const float r23 = i14 * r22;
      const float r24 = r23 + (r23 - r23);
      const float r25 = r24 + r8;
      const float r26 = Truth(r14 > 0.0f);
      o[0][j] = r14;
      o[1][j] = r19;
      o[2][j] = r13;
      o[3][j] = r25;
      o[4][j] = r26;
    }
  }
};

const int32_t kProgram4Words[] = {16, 2, 27, 5, 7, 2, 6, 3, 0, 0, 2, 0, 0, 2, 7, 2, 3, 2, 4, 0, 1, 1, 0, 2, 5, 2, 9, 2, 11, 3, 2, 3, 1, 3, 3, 2, 1, 0, 1065353216, 15, 18, 1, 2, 3, 2, 19, 0, 18, 0, 37, 20, 19, 0, 0, 2, 19, 18, 18, 0, 2, 21, 4, 19, 0, 37, 19, 21, 0, 0, 0, 21, 20, 19, 0, 0, 20, 21, 5, 0, 15, 19, 6, 2, 7, 1, 21, 20, 19, 0, 0, 20, 21, 8, 0, 2, 21, 20, 9, 0, 37, 20, 21, 0, 0, 0, 21, 20, 18, 0, 1, 20, 21, 10, 0, 20, 22, 20, 0, 0, 9, 23, 22, 11, 0, 17, 24, 13, 22, 17, 2, 22, 12, 24, 0, 14, 24, 23, 16, 22, 2, 23, 18, 15, 0, 37, 22, 23, 0, 0, 1, 18, 22, 19, 0, 2, 23, 14, 18, 0, 37, 22, 23, 0, 0, 0, 18, 22, 19, 0, 18, 23, 20, 0, 0, 20, 24, 21, 18, 23};

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
      const float r0 = i0 * i1 + i2;
      const float r1 = r0 * i3;
      const float r2 = Truth(r1 - r1 == 0.0f);
      const float r3 = r1 + (r1 - r1);
      const float r4 = i5 * i1 + i6;
      const float r5 = r3 - r4;
      const float r6 = i4 * r5;
      const float r7 = Truth(r6 - r6 == 0.0f);
      const float r8 = r7 != 0.0f ? i7 : 0.0f;
      const float r9 = i4 * r8;
      const float r10 = r2 != 0.0f ? r9 : 0.0f;
      const float r11 = i9 + i10;
      const float r12 = i8 * r11 + i11;
      const float r13 = r10 * i3 + r12;
      const float r14 = i12 * r0;
      const float r15 = Truth(r14 - r14 == 0.0f);
      const float r16 = r14 + (r14 - r14);
      const float r17 = r0 * r0;
      const float r18 = i13 * r17;
      const float r19 = r18 + (r18 - r18);
      const float r20 = r16 + r19;
      const float r21 = r20 + i14;
      const float r22 = r21 - r4;
      const float r23 = r22 + i15;
      const float r24 = r23 * i16;
      const float r25 = Truth(r24 - r24 == 0.0f);
      const float r26 = r25 != 0.0f ? r12 : 0.0f;
      const float r27 = r26 * i16;
      const float r28 = r15 != 0.0f ? r27 : 0.0f;
      const float r29 = r28 * i12 + r13;
      const float r30 = Truth(r18 - r18 == 0.0f);
      const float r31 = r30 != 0.0f ? r27 : 0.0f;
      const float r32 = i13 * r31;
      const float r33 = r32 * r0;
      const float r34 = r29 + r33;
      const float r35 = r34 + r33;
      const float r36 = i7 - r9;
      const float r37 = r36 - r27;
      o[0][j] = r35;
      o[1][j] = r37;
      o[2][j] = 0.0f;
      o[3][j] = r27;
    }
  }
};

const int32_t kProgram5Words[] = {17, 1, 38, 4, 10, 3, 0, 8, 2, 9, 0, 2, 1, 3, 1, 2, 4, 9, 1, 5, 1, 7, 0, 5, 2, 6, 0, 5, 0, 2, 6, 2, 7, 2, 3, 9, 2, 2, 5, 0, 15, 18, 0, 1, 2, 2, 19, 18, 3, 0, 36, 20, 19, 0, 0, 37, 21, 19, 0, 0, 15, 19, 5, 1, 6, 1, 22, 21, 19, 0, 2, 21, 4, 22, 0, 36, 22, 21, 0, 0, 14, 21, 22, 7, 17, 2, 22, 4, 21, 0, 14, 21, 20, 22, 17, 0, 20, 9, 10, 0, 15, 23, 8, 20, 11, 15, 20, 21, 3, 23, 2, 21, 12, 18, 0, 36, 24, 21, 0, 0, 37, 25, 21, 0, 0, 2, 21, 18, 18, 0, 2, 26, 13, 21, 0, 37, 21, 26, 0, 0, 0, 27, 25, 21, 0, 0, 25, 27, 14, 0, 1, 21, 25, 19, 0, 0, 27, 21, 15, 0, 2, 25, 27, 16, 0, 36, 19, 25, 0, 0, 14, 21, 19, 23, 17, 2, 27, 21, 16, 0, 14, 25, 24, 27, 17, 15, 19, 25, 12, 20, 36, 23, 26, 0, 0, 14, 21, 23, 27, 17, 2, 24, 13, 21, 0, 2, 25, 24, 18, 0, 0, 20, 19, 25, 0, 0, 26, 20, 25, 0, 1, 23, 7, 22, 0, 1, 21, 23, 27, 0, 26, 21, 17, 27};

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
      const float i14 = s[14][j];
      const float i15 = s[15][j];
      const float i16 = s[16][j];
      const float i17 = s[17][j];
      const float r0 = i0 * i1 + i2;
      const float r1 = r0 * i3;
      const float r2 = Truth(r1 - r1 == 0.0f);
      const float r3 = r1 + (r1 - r1);
      const float r4 = i5 * i1 + i6;
      const float r5 = r3 - r4;
      const float r6 = i4 * r5;
      const float r7 = Truth(r6 - r6 == 0.0f);
      const float r8 = r7 != 0.0f ? i7 : 0.0f;
      const float r9 = i4 * r8;
      const float r10 = r2 != 0.0f ? r9 : 0.0f;
      const float r11 = i9 + i10;
      const float r12 = i8 * r11;
      const float r13 = r12 + i11;
      const float r14 = r10 * i3 + r13;
      const float r15 = i12 * r0;
      const float r16 = Truth(r15 - r15 == 0.0f);
      const float r17 = r15 + (r15 - r15);
      const float r18 = r0 * r0;
      const float r19 = i13 * r18;
      const float r20 = r19 + (r19 - r19);
      const float r21 = r17 + r20;
      const float r22 = r21 + i14;
      const float r23 = r22 - r4;
      const float r24 = r23 + i15;
      const float r25 = r24 * i16;
      const float r26 = Truth(r25 - r25 == 0.0f);
      const float r27 = r26 != 0.0f ? r13 : 0.0f;
      const float r28 = r27 * i16;
      const float r29 = r16 != 0.0f ? r28 : 0.0f;
      const float r30 = r29 * i12 + r14;
      const float r31 = Truth(r19 - r19 == 0.0f);
      const float r32 = r31 != 0.0f ? r28 : 0.0f;
      const float r33 = i13 * r32;
      const float r34 = r33 * r0;
      const float r35 = r30 + r34;
      const float r36 = r35 + r34;
      const float r37 = i7 - r9;
      const float r38 = r37 - r28;
      const float r39 = r5 * r8;
      const float r40 = r39 * i16;
      const float r41 = r10 * r0;
      const float r42 = r36 * i1;
      const float r43 = r42 - r42;
      const float r44 = r38 * i1;
      const float r45 = r27 * r24;
      const float r46 = r39 * i17 + r45;
      const float r47 = r29 * r0;
      const float r48 = r32 * r18;
      const float r49 = -r12;
      o[0][j] = r36;
      o[1][j] = r38;
      o[2][j] = 0.0f;
      o[3][j] = r28;
      o[4][j] = r40;
      o[5][j] = r41;
      o[6][j] = r43;
      o[7][j] = r28;
      o[8][j] = r44;
      o[9][j] = r46;
      o[10][j] = r47;
      o[11][j] = r48;
      o[12][j] = 0.0f;
      o[13][j] = r49;
    }
  }
};

const int32_t kProgram6Words[] = {18, 1, 50, 14, 16, 3, 0, 8, 2, 9, 0, 2, 1, 3, 1, 2, 4, 9, 1, 5, 1, 7, 0, 5, 2, 6, 0, 5, 0, 2, 6, 2, 7, 2, 3, 9, 2, 2, 5, 2, 0, 0, 15, 19, 0, 1, 2, 2, 20, 19, 3, 0, 36, 21, 20, 0, 0, 37, 22, 20, 0, 0, 15, 20, 5, 1, 6, 1, 23, 22, 20, 0, 2, 22, 4, 23, 0, 36, 24, 22, 0, 0, 14, 22, 24, 7, 18, 2, 24, 4, 22, 0, 14, 25, 21, 24, 18, 0, 21, 9, 10, 0, 2, 26, 8, 21, 0, 0, 21, 26, 11, 0, 15, 27, 25, 3, 21, 2, 28, 12, 19, 0, 36, 29, 28, 0, 0, 37, 30, 28, 0, 0, 2, 28, 19, 19, 0, 2, 31, 13, 28, 0, 37, 32, 31, 0, 0, 0, 33, 30, 32, 0, 0, 30, 33, 14, 0, 1, 32, 30, 20, 0, 0, 33, 32, 15, 0, 2, 30, 33, 16, 0, 36, 20, 30, 0, 0, 14, 32, 20, 21, 18, 2, 30, 32, 16, 0, 14, 20, 29, 30, 18, 15, 21, 20, 12, 27, 36, 29, 31, 0, 0, 14, 27, 29, 30, 18, 2, 31, 13, 27, 0, 2, 29, 31, 19, 0, 0, 31, 21, 29, 0, 0, 21, 31, 29, 0, 1, 31, 7, 24, 0, 1, 29, 31, 30, 0, 2, 24, 23, 22, 0, 2, 31, 24, 16, 0, 2, 23, 25, 19, 0, 2, 22, 21, 1, 0, 1, 25, 22, 22, 0, 2, 22, 29, 1, 0, 2, 34, 32, 33, 0, 15, 32, 24, 17, 34, 2, 33, 20, 19, 0, 2, 24, 27, 28, 0, 19, 34, 26, 0, 0, 21, 29, 18, 30, 31, 23, 25, 30, 22, 32, 33, 24, 18, 34};

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
      const float i15 = s[15][j];
      const float r0 = i2 - i3 * i4;
      const float r1 = i5 * i4 + r0;
      const float r2 = r1 * r1;
      const float r3 = i1 * r2;
      const float r4 = r3 + (r3 - r3);
      const float r5 = r1 * i6;
      const float r6 = r5 + (r5 - r5);
      const float r7 = r4 + r6;
      const float r8 = i0 + r7;
      const float r9 = i7 * i4 + i8;
      const float r10 = r8 - r9;
      const float r11 = r10 + i9;
      const float r12 = r11 * i10;
      const float r13 = r12 + (r12 - r12);
      const float r14 = r13 + r1;
      const float r15 = r14 - i3;
      const float r16 = std::fabs(r15);
      const float r17 = Truth(r16 >= i11);
      const float r18 = 1.0f - i13 * r16;
      const float r19 = i12 * r18;
      const float r20 = r17 != 0.0f ? 0.0f : r19;
      const float r21 = r1 * i15;
      const float r22 = r21 + (r21 - r21);
      const float r23 = r22 - r9;
      const float r24 = i14 * r23;
      const float r25 = r24 + (r24 - r24);
      const float r26 = r25 + r9;
      const float r27 = Truth(r15 > 0.0f);
      o[0][j] = r15;
      o[1][j] = r20;
      o[2][j] = r14;
      o[3][j] = r26;
      o[4][j] = r27;
    }
  }
};

const int32_t kProgram7Words[] = {16, 2, 28, 5, 7, 2, 3, 2, 7, 0, 0, 2, 9, 0, 2, 3, 0, 2, 6, 2, 4, 0, 1, 1, 0, 2, 5, 2, 11, 3, 2, 3, 1, 3, 3, 2, 1, 0, 1065353216, 17, 18, 3, 4, 2, 15, 19, 5, 4, 18, 2, 18, 19, 19, 0, 2, 20, 1, 18, 0, 37, 18, 20, 0, 0, 2, 20, 19, 6, 0, 37, 21, 20, 0, 0, 0, 20, 18, 21, 0, 0, 18, 0, 20, 0, 15, 21, 7, 4, 8, 1, 20, 18, 21, 0, 0, 18, 20, 9, 0, 2, 20, 18, 10, 0, 37, 18, 20, 0, 0, 0, 20, 18, 19, 0, 1, 18, 20, 3, 0, 20, 22, 18, 0, 0, 9, 23, 22, 11, 0, 17, 24, 13, 22, 17, 2, 22, 12, 24, 0, 14, 24, 23, 16, 22, 2, 23, 19, 15, 0, 37, 22, 23, 0, 0, 1, 19, 22, 21, 0, 2, 23, 14, 19, 0, 37, 22, 23, 0, 0, 0, 19, 22, 21, 0, 18, 23, 18, 0, 0, 18, 24, 20, 19, 23};

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
      const float i15 = s[15][j];
      const float i16 = s[16][j];
      const float i17 = s[17][j];
      const float r0 = i0 - i1 * i2;
      const float r1 = i3 * i2 + r0;
      const float r2 = r1 * r1;
      const float r3 = i4 * r2;
      const float r4 = Truth(r3 - r3 == 0.0f);
      const float r5 = r3 + (r3 - r3);
      const float r6 = r1 * i7;
      const float r7 = r6 + (r6 - r6);
      const float r8 = r5 + r7;
      const float r9 = i6 + r8;
      const float r10 = i8 * i2 + i9;
      const float r11 = r9 - r10;
      const float r12 = r11 + i10;
      const float r13 = r12 * i5;
      const float r14 = Truth(r13 - r13 == 0.0f);
      const float r15 = i12 + i13;
      const float r16 = i11 * r15 + i14;
      const float r17 = r14 != 0.0f ? r16 : 0.0f;
      const float r18 = i5 * r17;
      const float r19 = r4 != 0.0f ? r18 : 0.0f;
      const float r20 = i4 * r19;
      const float r21 = r1 * r20;
      const float r22 = r1 * i15;
      const float r23 = Truth(r22 - r22 == 0.0f);
      const float r24 = r22 + (r22 - r22);
      const float r25 = r24 - r10;
      const float r26 = i16 * r25;
      const float r27 = Truth(r26 - r26 == 0.0f);
      const float r28 = r27 != 0.0f ? i17 : 0.0f;
      const float r29 = i16 * r28;
      const float r30 = r23 != 0.0f ? r29 : 0.0f;
      const float r31 = r30 * i15 + r16;
      const float r32 = Truth(r6 - r6 == 0.0f);
      const float r33 = r32 != 0.0f ? r18 : 0.0f;
      const float r34 = i7 * r33 + r31;
      const float r35 = r21 + r34;
      const float r36 = r21 + r35;
      const float r37 = i17 - r29;
      const float r38 = r37 - r18;
      o[0][j] = r36;
      o[1][j] = r38;
      o[2][j] = 0.0f;
      o[3][j] = r18;
    }
  }
};

const int32_t kProgram8Words[] = {18, 1, 39, 4, 8, 9, 0, 2, 9, 8, 2, 3, 0, 2, 7, 2, 5, 2, 3, 2, 6, 2, 4, 9, 1, 9, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 1, 3, 1, 5, 1, 0, 17, 19, 1, 2, 0, 15, 20, 3, 2, 19, 2, 19, 20, 20, 0, 2, 21, 4, 19, 0, 36, 19, 21, 0, 0, 37, 22, 21, 0, 0, 2, 21, 20, 7, 0, 37, 23, 21, 0, 0, 0, 24, 22, 23, 0, 0, 22, 6, 24, 0, 15, 23, 8, 2, 9, 1, 24, 22, 23, 0, 0, 22, 24, 10, 0, 2, 24, 22, 5, 0, 36, 22, 24, 0, 0, 0, 24, 12, 13, 0, 15, 25, 11, 24, 14, 14, 24, 22, 25, 18, 2, 22, 5, 24, 0, 14, 24, 19, 22, 18, 2, 19, 4, 24, 0, 2, 24, 20, 19, 0, 2, 19, 20, 15, 0, 36, 20, 19, 0, 0, 37, 26, 19, 0, 0, 1, 19, 26, 23, 0, 2, 26, 16, 19, 0, 36, 23, 26, 0, 0, 14, 19, 23, 17, 18, 2, 26, 16, 19, 0, 14, 23, 20, 26, 18, 15, 19, 23, 15, 25, 36, 20, 21, 0, 0, 14, 23, 20, 22, 18, 15, 25, 7, 23, 19, 0, 21, 24, 25, 0, 0, 20, 24, 21, 0, 1, 23, 17, 26, 0, 1, 19, 23, 22, 0, 20, 19, 18, 22};

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
      const float i15 = s[15][j];
      const float i16 = s[16][j];
      const float i17 = s[17][j];
      const float i18 = s[18][j];
      const float r0 = i0 - i1 * i2;
      const float r1 = i3 * i2 + r0;
      const float r2 = r1 * r1;
      const float r3 = i4 * r2;
      const float r4 = Truth(r3 - r3 == 0.0f);
      const float r5 = r3 + (r3 - r3);
      const float r6 = r1 * i7;
      const float r7 = r6 + (r6 - r6);
      const float r8 = r5 + r7;
      const float r9 = i6 + r8;
      const float r10 = i8 * i2 + i9;
      const float r11 = r9 - r10;
      const float r12 = r11 + i10;
      const float r13 = r12 * i5;
      const float r14 = Truth(r13 - r13 == 0.0f);
      const float r15 = i12 + i13;
      const float r16 = i11 * r15;
      const float r17 = r16 + i14;
      const float r18 = r14 != 0.0f ? r17 : 0.0f;
      const float r19 = i5 * r18;
      const float r20 = r4 != 0.0f ? r19 : 0.0f;
      const float r21 = i4 * r20;
      const float r22 = r1 * r21;
      const float r23 = r1 * i15;
      const float r24 = Truth(r23 - r23 == 0.0f);
      const float r25 = r23 + (r23 - r23);
      const float r26 = r25 - r10;
      const float r27 = i16 * r26;
      const float r28 = Truth(r27 - r27 == 0.0f);
      const float r29 = r28 != 0.0f ? i17 : 0.0f;
      const float r30 = i16 * r29;
      const float r31 = r24 != 0.0f ? r30 : 0.0f;
      const float r32 = r31 * i15 + r17;
      const float r33 = Truth(r6 - r6 == 0.0f);
      const float r34 = r33 != 0.0f ? r19 : 0.0f;
      const float r35 = i7 * r34 + r32;
      const float r36 = r22 + r35;
      const float r37 = r22 + r36;
      const float r38 = i17 - r30;
      const float r39 = r38 - r19;
      const float r40 = r26 * r29;
      const float r41 = r40 * i5;
      const float r42 = r1 * r31;
      const float r43 = r37 * i2;
      const float r44 = r43 - r43;
      const float r45 = r43 + r44;
      const float r46 = i2 * r39;
      const float r47 = r40 * i18;
      const float r48 = r12 * r18 + r47;
      const float r49 = r1 * r34;
      const float r50 = r20 * r2;
      const float r51 = -r37;
      const float r52 = r51 * i2 - r16;
      o[0][j] = r37;
      o[1][j] = r39;
      o[2][j] = 0.0f;
      o[3][j] = r19;
      o[4][j] = r41;
      o[5][j] = r42;
      o[6][j] = r45;
      o[7][j] = r19;
      o[8][j] = r46;
      o[9][j] = r48;
      o[10][j] = r49;
      o[11][j] = r50;
      o[12][j] = 0.0f;
      o[13][j] = r52;
    }
  }
};

const int32_t kProgram9Words[] = {19, 1, 53, 14, 16, 9, 0, 2, 9, 8, 2, 3, 0, 2, 7, 2, 5, 2, 3, 2, 6, 2, 4, 9, 1, 9, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 1, 3, 1, 5, 1, 2, 0, 0, 17, 20, 1, 2, 0, 15, 21, 3, 2, 20, 2, 20, 21, 21, 0, 2, 22, 4, 20, 0, 36, 23, 22, 0, 0, 37, 24, 22, 0, 0, 2, 22, 21, 7, 0, 37, 25, 22, 0, 0, 0, 26, 24, 25, 0, 0, 24, 6, 26, 0, 15, 25, 8, 2, 9, 1, 26, 24, 25, 0, 0, 24, 26, 10, 0, 2, 26, 24, 5, 0, 36, 27, 26, 0, 0, 0, 26, 12, 13, 0, 2, 28, 11, 26, 0, 0, 26, 28, 14, 0, 14, 29, 27, 26, 19, 2, 27, 5, 29, 0, 14, 30, 23, 27, 19, 2, 23, 4, 30, 0, 2, 31, 21, 23, 0, 2, 23, 21, 15, 0, 36, 32, 23, 0, 0, 37, 33, 23, 0, 0, 1, 23, 33, 25, 0, 2, 33, 16, 23, 0, 36, 25, 33, 0, 0, 14, 33, 25, 17, 19, 2, 25, 16, 33, 0, 14, 34, 32, 25, 19, 15, 32, 34, 15, 26, 36, 26, 22, 0, 0, 14, 22, 26, 27, 19, 15, 26, 7, 22, 32, 0, 32, 31, 26, 0, 0, 26, 31, 32, 0, 1, 31, 17, 25, 0, 1, 32, 31, 27, 0, 2, 25, 23, 33, 0, 2, 31, 25, 5, 0, 2, 23, 21, 34, 0, 2, 33, 26, 2, 0, 1, 34, 33, 33, 0, 0, 35, 33, 34, 0, 2, 33, 2, 32, 0, 2, 34, 25, 18, 0, 15, 25, 24, 29, 34, 2, 24, 21, 22, 0, 2, 29, 30, 20, 0, 19, 34, 26, 0, 0, 16, 21, 34, 2, 28, 26, 32, 19, 27, 31, 23, 35, 27, 33, 25, 24, 29, 19, 21};

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
      const float i16 = s[16][j];
      const float i17 = s[17][j];
      const float r0 = i0 - i1 * i2;
      const float r1 = i3 * i2 + r0;
      const float r2 = r1 * r1;
      const float r3 = i4 * r2;
      const float r4 = Truth(r3 - r3 == 0.0f);
      const float r5 = r3 + (r3 - r3);
      const float r6 = r1 * i7;
      const float r7 = r6 + (r6 - r6);
      const float r8 = r5 + r7;
      const float r9 = i6 + r8;
      const float r10 = i8 * i2 + i9;
      const float r11 = r9 - r10;
      const float r12 = r11 + i10;
      const float r13 = r12 * i5;
      const float r14 = Truth(r13 - r13 == 0.0f);
      const float r15 = i12 + i13;
      const float r16 = i11 * r15 + i14;
      const float r17 = r14 != 0.0f ? r16 : 0.0f;
      const float r18 = i5 * r17;
      const float r19 = r4 != 0.0f ? r18 : 0.0f;
      const float r20 = i4 * r19;
      const float r21 = r1 * r20;
      const float r22 = r1 * i15;
      const float r23 = Truth(r22 - r22 == 0.0f);
      const float r24 = r22 + (r22 - r22);
      const float r25 = r24 - r10;
      const float r26 = i16 * r25;
      const float r27 = Truth(r26 - r26 == 0.0f);
      const float r28 = r27 != 0.0f ? i17 : 0.0f;
      const float r29 = i16 * r28;
      const float r30 = r23 != 0.0f ? r29 : 0.0f;
      const float r31 = r30 * i15 + r16;
      const float r32 = Truth(r6 - r6 == 0.0f);
      const float r33 = r32 != 0.0f ? r18 : 0.0f;
      const float r34 = i7 * r33 + r31;
      const float r35 = r21 + r34;
      const float r36 = r21 + r35;
      const float r37 = i17 - r29;
      const float r38 = r37 - r18;
      const float r39 = i3 * r36;
      const float r40 = i8 * r38 + r39;
      const float r41 = -r36;
      const float r42 = r41 * i1 + r40;
      o[0][j] = r36;
      o[1][j] = r38;
      o[2][j] = r42;
      o[3][j] = r18;
    }
  }
};

const int32_t kProgram10Words[] = {18, 1, 43, 4, 8, 9, 0, 2, 9, 8, 2, 3, 0, 2, 7, 2, 5, 2, 3, 2, 6, 2, 4, 9, 1, 9, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 1, 3, 1, 5, 1, 0, 17, 19, 1, 2, 0, 15, 20, 3, 2, 19, 2, 19, 20, 20, 0, 2, 21, 4, 19, 0, 36, 19, 21, 0, 0, 37, 22, 21, 0, 0, 2, 21, 20, 7, 0, 37, 23, 21, 0, 0, 0, 24, 22, 23, 0, 0, 22, 6, 24, 0, 15, 23, 8, 2, 9, 1, 24, 22, 23, 0, 0, 22, 24, 10, 0, 2, 24, 22, 5, 0, 36, 22, 24, 0, 0, 0, 24, 12, 13, 0, 15, 25, 11, 24, 14, 14, 24, 22, 25, 18, 2, 22, 5, 24, 0, 14, 24, 19, 22, 18, 2, 19, 4, 24, 0, 2, 24, 20, 19, 0, 2, 19, 20, 15, 0, 36, 20, 19, 0, 0, 37, 26, 19, 0, 0, 1, 19, 26, 23, 0, 2, 26, 16, 19, 0, 36, 23, 26, 0, 0, 14, 19, 23, 17, 18, 2, 26, 16, 19, 0, 14, 23, 20, 26, 18, 15, 19, 23, 15, 25, 36, 20, 21, 0, 0, 14, 23, 20, 22, 18, 15, 25, 7, 23, 19, 0, 21, 24, 25, 0, 0, 20, 24, 21, 0, 1, 23, 17, 26, 0, 1, 19, 23, 22, 0, 2, 25, 3, 20, 0, 15, 24, 8, 19, 25, 19, 21, 20, 0, 0, 15, 26, 21, 1, 24, 20, 19, 26, 22};

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
      const float i16 = s[16][j];
      const float i17 = s[17][j];
      const float i18 = s[18][j];
      const float r0 = i0 - i1 * i2;
      const float r1 = i3 * i2 + r0;
      const float r2 = r1 * r1;
      const float r3 = i4 * r2;
      const float r4 = Truth(r3 - r3 == 0.0f);
      const float r5 = r3 + (r3 - r3);
      const float r6 = r1 * i7;
      const float r7 = r6 + (r6 - r6);
      const float r8 = r5 + r7;
      const float r9 = i6 + r8;
      const float r10 = i8 * i2 + i9;
      const float r11 = r9 - r10;
      const float r12 = r11 + i10;
      const float r13 = r12 * i5;
      const float r14 = Truth(r13 - r13 == 0.0f);
      const float r15 = i12 + i13;
      const float r16 = i11 * r15;
      const float r17 = r16 + i14;
      const float r18 = r14 != 0.0f ? r17 : 0.0f;
      const float r19 = i5 * r18;
      const float r20 = r4 != 0.0f ? r19 : 0.0f;
      const float r21 = i4 * r20;
      const float r22 = r1 * r21;
      const float r23 = r1 * i15;
      const float r24 = Truth(r23 - r23 == 0.0f);
      const float r25 = r23 + (r23 - r23);
      const float r26 = r25 - r10;
      const float r27 = i16 * r26;
      const float r28 = Truth(r27 - r27 == 0.0f);
      const float r29 = r28 != 0.0f ? i17 : 0.0f;
      const float r30 = i16 * r29;
      const float r31 = r24 != 0.0f ? r30 : 0.0f;
      const float r32 = r31 * i15 + r17;
      const float r33 = Truth(r6 - r6 == 0.0f);
      const float r34 = r33 != 0.0f ? r19 : 0.0f;
      const float r35 = i7 * r34 + r32;
      const float r36 = r22 + r35;
      const float r37 = r22 + r36;
      const float r38 = i17 - r30;
      const float r39 = r38 - r19;
      const float r40 = i3 * r37;
      const float r41 = i8 * r39 + r40;
      const float r42 = -r37;
      const float r43 = r42 * i1 + r41;
      const float r44 = r26 * r29;
      const float r45 = r44 * i5;
      const float r46 = r1 * r31;
      const float r47 = r37 * i2;
      const float r48 = r47 - r47;
      const float r49 = r47 + r48;
      const float r50 = i2 * r39;
      const float r51 = r44 * i18;
      const float r52 = r12 * r18 + r51;
      const float r53 = r1 * r34;
      const float r54 = r20 * r2;
      const float r55 = r42 * i2 - r16;
      o[0][j] = r37;
      o[1][j] = r39;
      o[2][j] = r43;
      o[3][j] = r19;
      o[4][j] = r45;
      o[5][j] = r46;
      o[6][j] = r49;
      o[7][j] = r19;
      o[8][j] = r50;
      o[9][j] = r52;
      o[10][j] = r53;
      o[11][j] = r54;
      o[12][j] = 0.0f;
      o[13][j] = r55;
    }
  }
};

const int32_t kProgram11Words[] = {19, 1, 56, 14, 18, 9, 0, 2, 9, 8, 2, 3, 0, 2, 7, 2, 5, 2, 3, 2, 6, 2, 4, 9, 1, 9, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 1, 3, 1, 5, 1, 2, 0, 0, 17, 20, 1, 2, 0, 15, 21, 3, 2, 20, 2, 20, 21, 21, 0, 2, 22, 4, 20, 0, 36, 23, 22, 0, 0, 37, 24, 22, 0, 0, 2, 22, 21, 7, 0, 37, 25, 22, 0, 0, 0, 26, 24, 25, 0, 0, 24, 6, 26, 0, 15, 25, 8, 2, 9, 1, 26, 24, 25, 0, 0, 24, 26, 10, 0, 2, 26, 24, 5, 0, 36, 27, 26, 0, 0, 0, 26, 12, 13, 0, 2, 28, 11, 26, 0, 0, 26, 28, 14, 0, 14, 29, 27, 26, 19, 2, 27, 5, 29, 0, 14, 30, 23, 27, 19, 2, 23, 4, 30, 0, 2, 31, 21, 23, 0, 2, 23, 21, 15, 0, 36, 32, 23, 0, 0, 37, 33, 23, 0, 0, 1, 23, 33, 25, 0, 2, 33, 16, 23, 0, 36, 25, 33, 0, 0, 14, 33, 25, 17, 19, 2, 25, 16, 33, 0, 14, 34, 32, 25, 19, 15, 32, 34, 15, 26, 36, 26, 22, 0, 0, 14, 22, 26, 27, 19, 15, 26, 7, 22, 32, 0, 32, 31, 26, 0, 0, 26, 31, 32, 0, 1, 31, 17, 25, 0, 1, 32, 31, 27, 0, 2, 25, 3, 26, 0, 15, 31, 8, 32, 25, 19, 25, 26, 0, 0, 15, 35, 25, 1, 31, 2, 31, 23, 33, 0, 2, 23, 31, 5, 0, 2, 33, 21, 34, 0, 2, 34, 26, 2, 0, 1, 36, 34, 34, 0, 0, 37, 34, 36, 0, 2, 34, 2, 32, 0, 2, 36, 31, 18, 0, 15, 31, 24, 29, 36, 2, 24, 21, 22, 0, 2, 29, 30, 20, 0, 16, 36, 25, 2, 28, 26, 32, 35, 27, 23, 33, 37, 27, 34, 31, 24, 29, 19, 36};

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
      const float i16 = s[16][j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2 + i4;
      const float r4 = i6 * i0;
      const float r5 = r1 * i5 + r4;
      const float r6 = r5 * i7;
      const float r7 = Truth(r6 - r6 == 0.0f);
      const float r8 = r6 + (r6 - r6);
      const float r9 = i9 * i0 + i10;
      const float r10 = r8 - r9;
      const float r11 = r10 * i8;
      const float r12 = Truth(r11 - r11 == 0.0f);
      const float r13 = r12 != 0.0f ? i11 : 0.0f;
      const float r14 = i8 * r13;
      const float r15 = r7 != 0.0f ? r14 : 0.0f;
      const float r16 = r15 * i7 + r3;
      const float r17 = r5 * i12;
      const float r18 = Truth(r17 - r17 == 0.0f);
      const float r19 = r5 * r5;
      const float r20 = i13 * r19;
      const float r21 = r20 + (r20 - r20);
      const float r22 = r17 + (r17 - r17);
      const float r23 = r21 + r22;
      const float r24 = r23 + i14;
      const float r25 = r24 - r9;
      const float r26 = r25 + i15;
      const float r27 = r26 * i16;
      const float r28 = Truth(r27 - r27 == 0.0f);
      const float r29 = r28 != 0.0f ? r3 : 0.0f;
      const float r30 = r29 * i16;
      const float r31 = r18 != 0.0f ? r30 : 0.0f;
      const float r32 = r31 * i12 + r16;
      const float r33 = Truth(r20 - r20 == 0.0f);
      const float r34 = r33 != 0.0f ? r30 : 0.0f;
      const float r35 = i13 * r34;
      const float r36 = r35 * r5;
      const float r37 = r32 + r36;
      const float r38 = r37 + r36;
      const float r39 = r1 * r38;
      const float r40 = i11 - r14;
      const float r41 = r40 - r30;
      const float r42 = r38 * i6;
      const float r43 = i9 * r41 + r42;
      const float r44 = Truth(i0 > 1.0f);
      const float r45 = r38 * i5;
      const float r46 = -r45;
      const float r47 = r44 != 0.0f ? 0.0f : r46;
      const float r48 = r43 + r47;
      o[0][j] = r39;
      o[1][j] = r41;
      o[2][j] = r48;
      o[3][j] = r30;
    }
  }
};

const int32_t kProgram12Words[] = {17, 2, 49, 4, 11, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 9, 0, 2, 2, 2, 1, 3, 0, 2, 4, 9, 1, 5, 1, 2, 6, 2, 7, 2, 3, 9, 2, 2, 5, 1065353216, 0, 5, 19, 0, 17, 0, 1, 20, 17, 19, 0, 0, 19, 2, 3, 0, 15, 21, 1, 19, 4, 2, 19, 6, 0, 0, 15, 22, 20, 5, 19, 2, 19, 22, 7, 0, 36, 23, 19, 0, 0, 37, 24, 19, 0, 0, 15, 19, 9, 0, 10, 1, 25, 24, 19, 0, 2, 24, 25, 8, 0, 36, 25, 24, 0, 0, 14, 24, 25, 11, 18, 2, 25, 8, 24, 0, 14, 24, 23, 25, 18, 15, 23, 24, 7, 21, 2, 24, 22, 12, 0, 36, 26, 24, 0, 0, 2, 27, 22, 22, 0, 2, 28, 13, 27, 0, 37, 27, 28, 0, 0, 37, 29, 24, 0, 0, 0, 24, 27, 29, 0, 0, 27, 24, 14, 0, 1, 29, 27, 19, 0, 0, 24, 29, 15, 0, 2, 27, 24, 16, 0, 36, 19, 27, 0, 0, 14, 29, 19, 21, 18, 2, 24, 29, 16, 0, 14, 27, 26, 24, 18, 15, 19, 27, 12, 23, 36, 21, 28, 0, 0, 14, 29, 21, 24, 18, 2, 26, 13, 29, 0, 2, 27, 26, 22, 0, 0, 23, 19, 27, 0, 0, 28, 23, 27, 0, 2, 21, 20, 28, 0, 1, 29, 11, 25, 0, 1, 26, 29, 24, 0, 2, 22, 28, 6, 0, 15, 19, 9, 26, 22, 8, 23, 0, 17, 0, 2, 27, 28, 5, 0, 19, 20, 27, 0, 0, 14, 25, 23, 18, 20, 0, 29, 19, 25, 0, 21, 26, 29, 24};

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
      const float i17 = s[17][j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = i6 * i0;
      const float r6 = r1 * i5 + r5;
      const float r7 = r6 * i7;
      const float r8 = Truth(r7 - r7 == 0.0f);
      const float r9 = r7 + (r7 - r7);
      const float r10 = i9 * i0 + i10;
      const float r11 = r9 - r10;
      const float r12 = r11 * i8;
      const float r13 = Truth(r12 - r12 == 0.0f);
      const float r14 = r13 != 0.0f ? i11 : 0.0f;
      const float r15 = i8 * r14;
      const float r16 = r8 != 0.0f ? r15 : 0.0f;
      const float r17 = r16 * i7 + r4;
      const float r18 = r6 * i12;
      const float r19 = Truth(r18 - r18 == 0.0f);
      const float r20 = r6 * r6;
      const float r21 = i13 * r20;
      const float r22 = r21 + (r21 - r21);
      const float r23 = r18 + (r18 - r18);
      const float r24 = r22 + r23;
      const float r25 = r24 + i14;
      const float r26 = r25 - r10;
      const float r27 = r26 + i15;
      const float r28 = r27 * i16;
      const float r29 = Truth(r28 - r28 == 0.0f);
      const float r30 = r29 != 0.0f ? r4 : 0.0f;
      const float r31 = r30 * i16;
      const float r32 = r19 != 0.0f ? r31 : 0.0f;
      const float r33 = r32 * i12 + r17;
      const float r34 = Truth(r21 - r21 == 0.0f);
      const float r35 = r34 != 0.0f ? r31 : 0.0f;
      const float r36 = i13 * r35;
      const float r37 = r36 * r6;
      const float r38 = r33 + r37;
      const float r39 = r38 + r37;
      const float r40 = r1 * r39;
      const float r41 = i11 - r15;
      const float r42 = r41 - r31;
      const float r43 = r39 * i6;
      const float r44 = i9 * r42 + r43;
      const float r45 = Truth(i0 > 1.0f);
      const float r46 = r39 * i5;
      const float r47 = -r46;
      const float r48 = r45 != 0.0f ? 0.0f : r47;
      const float r49 = r44 + r48;
      const float r50 = r11 * r14;
      const float r51 = r50 * i16;
      const float r52 = r16 * r6;
      const float r53 = r39 * i0;
      const float r54 = r42 * i0;
      const float r55 = r27 * r30;
      const float r56 = r50 * i17 + r55;
      const float r57 = r32 * r6;
      const float r58 = r20 * r35;
      const float r59 = -r3;
      o[0][j] = r40;
      o[1][j] = r42;
      o[2][j] = r49;
      o[3][j] = r31;
      o[4][j] = r51;
      o[5][j] = r52;
      o[6][j] = r53;
      o[7][j] = r31;
      o[8][j] = r54;
      o[9][j] = r56;
      o[10][j] = r57;
      o[11][j] = r58;
      o[12][j] = 0.0f;
      o[13][j] = r59;
    }
  }
};

const int32_t kProgram13Words[] = {18, 2, 60, 14, 18, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 9, 0, 2, 2, 2, 1, 3, 0, 2, 4, 9, 1, 5, 1, 2, 6, 2, 7, 2, 3, 9, 2, 2, 5, 2, 0, 1065353216, 0, 5, 20, 0, 18, 0, 1, 21, 18, 20, 0, 0, 20, 2, 3, 0, 2, 22, 1, 20, 0, 0, 20, 22, 4, 0, 2, 23, 6, 0, 0, 15, 24, 21, 5, 23, 2, 23, 24, 7, 0, 36, 25, 23, 0, 0, 37, 26, 23, 0, 0, 15, 23, 9, 0, 10, 1, 27, 26, 23, 0, 2, 26, 27, 8, 0, 36, 28, 26, 0, 0, 14, 26, 28, 11, 19, 2, 28, 8, 26, 0, 14, 29, 25, 28, 19, 15, 25, 29, 7, 20, 2, 30, 24, 12, 0, 36, 31, 30, 0, 0, 2, 32, 24, 24, 0, 2, 33, 13, 32, 0, 37, 34, 33, 0, 0, 37, 35, 30, 0, 0, 0, 30, 34, 35, 0, 0, 34, 30, 14, 0, 1, 35, 34, 23, 0, 0, 30, 35, 15, 0, 2, 34, 30, 16, 0, 36, 23, 34, 0, 0, 14, 35, 23, 20, 19, 2, 34, 35, 16, 0, 14, 23, 31, 34, 19, 15, 20, 23, 12, 25, 36, 31, 33, 0, 0, 14, 25, 31, 34, 19, 2, 33, 13, 25, 0, 2, 31, 33, 24, 0, 0, 33, 20, 31, 0, 0, 20, 33, 31, 0, 2, 33, 21, 20, 0, 1, 31, 11, 28, 0, 1, 21, 31, 34, 0, 2, 28, 20, 6, 0, 15, 31, 9, 21, 28, 8, 28, 0, 18, 0, 2, 36, 20, 5, 0, 19, 37, 36, 0, 0, 14, 36, 28, 19, 37, 0, 28, 31, 36, 0, 2, 37, 27, 26, 0, 2, 31, 37, 16, 0, 2, 36, 29, 24, 0, 2, 27, 20, 0, 0, 2, 26, 21, 0, 0, 2, 29, 30, 35, 0, 15, 20, 37, 17, 29, 2, 30, 23, 24, 0, 2, 35, 32, 25, 0, 19, 37, 22, 0, 0, 33, 21, 28, 34, 31, 36, 27, 34, 26, 20, 30, 35, 19, 37};

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
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i2;
      const float r3 = i0 * i1 + r2;
      const float r4 = i5 * r3;
      const float r5 = r4 + (r4 - r4);
      const float r6 = r3 * r3;
      const float r7 = i6 * r6;
      const float r8 = r7 + (r7 - r7);
      const float r9 = r5 + r8;
      const float r10 = i4 + r9;
      const float r11 = i7 * i1 + i8;
      const float r12 = r10 - r11;
      const float r13 = i3 + r12;
      const float r14 = r13 * i9;
      const float r15 = r14 + (r14 - r14);
      const float r16 = r3 + r15;
      const float r17 = r16 - i10;
      const float r18 = std::fabs(r17);
      const float r19 = Truth(r18 >= i11);
      const float r20 = 1.0f - i12 * r18;
      const float r21 = r20 * i13;
      const float r22 = r19 != 0.0f ? 0.0f : r21;
      const float r23 = r16 * i15;
      const float r24 = r23 + (r23 - r23);
      const float r25 = r24 - r11;
      const float r26 = i14 * r25;
      const float r27 = r26 + (r26 - r26);
      const float r28 = r27 + r11;
      const float r29 = Truth(r17 > 0.0f);
      o[0][j] = r17;
      o[1][j] = r22;
      o[2][j] = r16;
      o[3][j] = r28;
      o[4][j] = r29;
    }
  }
};

const int32_t kProgram14Words[] = {16, 2, 30, 5, 6, 3, 0, 0, 2, 0, 0, 1, 0, 2, 3, 2, 6, 2, 7, 2, 4, 0, 1, 2, 5, 2, 9, 2, 11, 3, 1, 3, 2, 3, 3, 2, 1, 1065353216, 0, 5, 18, 1, 16, 0, 1, 19, 16, 18, 0, 2, 18, 19, 2, 0, 15, 19, 0, 1, 18, 2, 18, 5, 19, 0, 37, 20, 18, 0, 0, 2, 18, 19, 19, 0, 2, 21, 6, 18, 0, 37, 18, 21, 0, 0, 0, 21, 20, 18, 0, 0, 20, 4, 21, 0, 15, 18, 7, 1, 8, 1, 21, 20, 18, 0, 0, 20, 3, 21, 0, 2, 21, 20, 9, 0, 37, 20, 21, 0, 0, 0, 21, 19, 20, 0, 1, 19, 21, 10, 0, 20, 20, 19, 0, 0, 9, 22, 20, 11, 0, 17, 23, 12, 20, 16, 2, 20, 23, 13, 0, 14, 23, 22, 17, 20, 2, 22, 21, 15, 0, 37, 20, 22, 0, 0, 1, 22, 20, 18, 0, 2, 20, 14, 22, 0, 37, 22, 20, 0, 0, 0, 20, 22, 18, 0, 18, 22, 19, 0, 0, 19, 23, 21, 20, 22};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 * i0;
      const float r3 = r1 * i2 + r2;
      const float r4 = r3 * i1;
      const float r5 = Truth(r4 - r4 == 0.0f);
      const float r6 = r3 * r3;
      const float r7 = i4 * r6;
      const float r8 = r7 + (r7 - r7);
      const float r9 = r4 + (r4 - r4);
      const float r10 = r8 + r9;
      const float r11 = r10 + i5;
      const float r12 = i6 * i0 + i7;
      const float r13 = r11 - r12;
      const float r14 = r13 + i8;
      const float r15 = r14 * i9;
      const float r16 = Truth(r15 - r15 == 0.0f);
      const float r17 = i11 + i12;
      const float r18 = i10 * r17 + i13;
      const float r19 = r15 + (r15 - r15);
      const float r20 = r19 + r3;
      const float r21 = r20 * i14;
      const float r22 = Truth(r21 - r21 == 0.0f);
      const float r23 = r21 + (r21 - r21);
      const float r24 = r23 - r12;
      const float r25 = i15 * r24;
      const float r26 = Truth(r25 - r25 == 0.0f);
      const float r27 = r26 != 0.0f ? i16 : 0.0f;
      const float r28 = i15 * r27;
      const float r29 = r22 != 0.0f ? r28 : 0.0f;
      const float r30 = r29 * i14 + r18;
      const float r31 = r16 != 0.0f ? r30 : 0.0f;
      const float r32 = r31 * i9;
      const float r33 = r5 != 0.0f ? r32 : 0.0f;
      const float r34 = i1 * r33 + r30;
      const float r35 = Truth(r7 - r7 == 0.0f);
      const float r36 = r35 != 0.0f ? r32 : 0.0f;
      const float r37 = i4 * r36;
      const float r38 = r3 * r37;
      const float r39 = r34 + r38;
      const float r40 = r39 + r38;
      const float r41 = r1 * r40;
      const float r42 = i16 - r28;
      const float r43 = r42 - r32;
      o[0][j] = r41;
      o[1][j] = r43;
      o[2][j] = 0.0f;
      o[3][j] = r32;
    }
  }
};

const int32_t kProgram15Words[] = {17, 2, 44, 4, 10, 8, 2, 2, 6, 9, 0, 2, 2, 2, 7, 2, 3, 2, 4, 9, 1, 9, 2, 2, 5, 7, 0, 5, 2, 6, 0, 5, 0, 2, 1, 3, 0, 5, 1, 1065353216, 0, 5, 19, 0, 17, 0, 1, 20, 17, 19, 0, 2, 19, 3, 0, 0, 15, 21, 20, 2, 19, 2, 19, 21, 1, 0, 36, 22, 19, 0, 0, 2, 23, 21, 21, 0, 2, 24, 4, 23, 0, 37, 23, 24, 0, 0, 37, 25, 19, 0, 0, 0, 19, 23, 25, 0, 0, 23, 19, 5, 0, 15, 25, 6, 0, 7, 1, 19, 23, 25, 0, 0, 23, 19, 8, 0, 2, 19, 23, 9, 0, 36, 23, 19, 0, 0, 0, 26, 11, 12, 0, 15, 27, 10, 26, 13, 37, 26, 19, 0, 0, 0, 19, 26, 21, 0, 2, 26, 19, 14, 0, 36, 19, 26, 0, 0, 37, 28, 26, 0, 0, 1, 26, 28, 25, 0, 2, 28, 15, 26, 0, 36, 25, 28, 0, 0, 14, 26, 25, 16, 18, 2, 28, 15, 26, 0, 14, 25, 19, 28, 18, 15, 26, 25, 14, 27, 14, 19, 23, 26, 18, 2, 25, 19, 9, 0, 14, 27, 22, 25, 18, 15, 23, 1, 27, 26, 36, 19, 24, 0, 0, 14, 22, 19, 25, 18, 2, 27, 4, 22, 0, 2, 26, 21, 27, 0, 0, 24, 23, 26, 0, 0, 19, 24, 26, 0, 2, 22, 20, 19, 0, 1, 21, 16, 28, 0, 1, 27, 21, 25, 0, 22, 27, 18, 25};

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
      const float i13 = s[13][j];
      const float i14 = s[14][j];
      const float i15 = s[15][j];
      const float i16 = s[16][j];
      const float i17 = s[17][j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 * i0;
      const float r3 = r1 * i2 + r2;
      const float r4 = r3 * i1;
      const float r5 = Truth(r4 - r4 == 0.0f);
      const float r6 = r3 * r3;
      const float r7 = i4 * r6;
      const float r8 = r7 + (r7 - r7);
      const float r9 = r4 + (r4 - r4);
      const float r10 = r8 + r9;
      const float r11 = r10 + i5;
      const float r12 = i6 * i0 + i7;
      const float r13 = r11 - r12;
      const float r14 = r13 + i8;
      const float r15 = r14 * i9;
      const float r16 = Truth(r15 - r15 == 0.0f);
      const float r17 = i11 + i12;
      const float r18 = i10 * r17;
      const float r19 = r18 + i13;
      const float r20 = r15 + (r15 - r15);
      const float r21 = r20 + r3;
      const float r22 = r21 * i14;
      const float r23 = Truth(r22 - r22 == 0.0f);
      const float r24 = r22 + (r22 - r22);
      const float r25 = r24 - r12;
      const float r26 = i15 * r25;
      const float r27 = Truth(r26 - r26 == 0.0f);
      const float r28 = r27 != 0.0f ? i16 : 0.0f;
      const float r29 = i15 * r28;
      const float r30 = r23 != 0.0f ? r29 : 0.0f;
      const float r31 = r30 * i14 + r19;
      const float r32 = r16 != 0.0f ? r31 : 0.0f;
      const float r33 = r32 * i9;
      const float r34 = r5 != 0.0f ? r33 : 0.0f;
      const float r35 = i1 * r34 + r31;
      const float r36 = Truth(r7 - r7 == 0.0f);
      const float r37 = r36 != 0.0f ? r33 : 0.0f;
      const float r38 = i4 * r37;
      const float r39 = r3 * r38;
      const float r40 = r35 + r39;
      const float r41 = r40 + r39;
      const float r42 = r1 * r41;
      const float r43 = i16 - r29;
      const float r44 = r43 - r33;
      const float r45 = r25 * r28;
      const float r46 = r45 * i9;
      const float r47 = r30 * r21;
      const float r48 = i0 * r41;
      const float r49 = r44 * i0;
      const float r50 = r45 * i17;
      const float r51 = r14 * r32 + r50;
      const float r52 = r3 * r34;
      const float r53 = r37 * r6;
      const float r54 = -r18;
      o[0][j] = r42;
      o[1][j] = r44;
      o[2][j] = 0.0f;
      o[3][j] = r33;
      o[4][j] = r46;
      o[5][j] = r47;
      o[6][j] = r48;
      o[7][j] = r33;
      o[8][j] = r49;
      o[9][j] = r51;
      o[10][j] = r52;
      o[11][j] = r53;
      o[12][j] = 0.0f;
      o[13][j] = r54;
    }
  }
};

const int32_t kProgram16Words[] = {18, 2, 55, 14, 17, 8, 2, 2, 6, 9, 0, 2, 2, 2, 7, 2, 3, 2, 4, 9, 1, 9, 2, 2, 5, 7, 0, 5, 2, 6, 0, 5, 0, 2, 1, 3, 0, 5, 1, 2, 0, 1065353216, 0, 5, 20, 0, 18, 0, 1, 21, 18, 20, 0, 2, 20, 3, 0, 0, 15, 22, 21, 2, 20, 2, 20, 22, 1, 0, 36, 23, 20, 0, 0, 2, 24, 22, 22, 0, 2, 25, 4, 24, 0, 37, 26, 25, 0, 0, 37, 27, 20, 0, 0, 0, 20, 26, 27, 0, 0, 26, 20, 5, 0, 15, 27, 6, 0, 7, 1, 20, 26, 27, 0, 0, 26, 20, 8, 0, 2, 20, 26, 9, 0, 36, 28, 20, 0, 0, 0, 29, 11, 12, 0, 2, 30, 10, 29, 0, 0, 29, 30, 13, 0, 37, 31, 20, 0, 0, 0, 20, 31, 22, 0, 2, 31, 20, 14, 0, 36, 32, 31, 0, 0, 37, 33, 31, 0, 0, 1, 31, 33, 27, 0, 2, 33, 15, 31, 0, 36, 27, 33, 0, 0, 14, 33, 27, 16, 19, 2, 27, 15, 33, 0, 14, 34, 32, 27, 19, 15, 32, 34, 14, 29, 14, 29, 28, 32, 19, 2, 28, 29, 9, 0, 14, 35, 23, 28, 19, 15, 23, 1, 35, 32, 36, 32, 25, 0, 0, 14, 25, 32, 28, 19, 2, 32, 4, 25, 0, 2, 36, 22, 32, 0, 0, 32, 23, 36, 0, 0, 23, 32, 36, 0, 2, 32, 21, 23, 0, 1, 36, 16, 27, 0, 1, 21, 36, 28, 0, 2, 27, 31, 33, 0, 2, 36, 27, 9, 0, 2, 31, 34, 20, 0, 2, 33, 0, 23, 0, 2, 34, 21, 0, 0, 2, 20, 27, 17, 0, 15, 23, 26, 29, 20, 2, 27, 22, 35, 0, 2, 26, 25, 24, 0, 19, 29, 30, 0, 0, 32, 21, 19, 28, 36, 31, 33, 28, 34, 23, 27, 26, 19, 29};

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
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i2;
      const float r3 = i0 * i1 + r2;
      const float r4 = i5 * r3;
      const float r5 = r4 + (r4 - r4);
      const float r6 = r3 * r3;
      const float r7 = i6 * r6;
      const float r8 = r7 + (r7 - r7);
      const float r9 = r5 + r8;
      const float r10 = i4 + r9;
      const float r11 = i7 * i1 + i8;
      const float r12 = r10 - r11;
      const float r13 = i3 + r12;
      const float r14 = r13 * i9;
      const float r15 = r14 + (r14 - r14);
      const float r16 = r3 + r15;
      const float r17 = r16 - i10;
      const float r18 = std::fabs(r17);
      const float r19 = Truth(r18 >= i11);
      const float r20 = r19 != 0.0f ? 0.0f : i12;
      const float r21 = r16 * i14;
      const float r22 = r21 + (r21 - r21);
      const float r23 = r22 - r11;
      const float r24 = i13 * r23;
      const float r25 = r24 + (r24 - r24);
      const float r26 = r25 + r11;
      const float r27 = Truth(r17 > 0.0f);
      o[0][j] = r17;
      o[1][j] = r20;
      o[2][j] = r16;
      o[3][j] = r26;
      o[4][j] = r27;
    }
  }
};

const int32_t kProgram17Words[] = {15, 2, 28, 5, 6, 3, 0, 0, 2, 0, 0, 1, 0, 2, 3, 2, 6, 2, 7, 2, 4, 0, 1, 2, 5, 2, 9, 2, 11, 3, 1, 3, 2, 2, 1, 1065353216, 0, 5, 17, 1, 15, 0, 1, 18, 15, 17, 0, 2, 17, 18, 2, 0, 15, 18, 0, 1, 17, 2, 17, 5, 18, 0, 37, 19, 17, 0, 0, 2, 17, 18, 18, 0, 2, 20, 6, 17, 0, 37, 17, 20, 0, 0, 0, 20, 19, 17, 0, 0, 19, 4, 20, 0, 15, 17, 7, 1, 8, 1, 20, 19, 17, 0, 0, 19, 3, 20, 0, 2, 20, 19, 9, 0, 37, 19, 20, 0, 0, 0, 20, 18, 19, 0, 1, 18, 20, 10, 0, 20, 19, 18, 0, 0, 9, 21, 19, 11, 0, 14, 19, 21, 16, 12, 2, 21, 20, 14, 0, 37, 22, 21, 0, 0, 1, 21, 22, 17, 0, 2, 22, 13, 21, 0, 37, 21, 22, 0, 0, 0, 22, 21, 17, 0, 18, 21, 18, 0, 0, 18, 19, 20, 22, 21};

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
      const float r0 = i1 * i2 + i3;
      const float r1 = i0 * r0;
      const float r2 = r1 + (r1 - r1);
      const float r3 = r0 * r0;
      const float r4 = i4 * r3;
      const float r5 = r4 + (r4 - r4);
      const float r6 = r2 + r5;
      const float r7 = r6 + i5;
      const float r8 = i6 * i2 + i7;
      const float r9 = r7 - r8;
      const float r10 = r9 + i8;
      const float r11 = r10 * i9;
      const float r12 = r11 + (r11 - r11);
      const float r13 = r12 + r0;
      const float r14 = r13 - i10;
      const float r15 = std::fabs(r14);
      const float r16 = Truth(r15 >= i11);
      const float r17 = 1.0f - i13 * r15;
      const float r18 = i12 * r17;
      const float r19 = r16 != 0.0f ? 0.0f : r18;
      const float r20 = r13 * i14;
      const float r21 = r20 + (r20 - r20);
      const float r22 = r21 - r8;
      const float r23 = r22 * i15;
      const float r24 = r23 + (r23 - r23);
      const float r25 = r24 + r8;
      const float r26 = Truth(r14 > 0.0f);
      o[0][j] = r14;
      o[1][j] = r19;
      o[2][j] = r13;
      o[3][j] = r25;
      o[4][j] = r26;
    }
  }
};

const int32_t kProgram18Words[] = {16, 2, 27, 5, 6, 2, 6, 3, 0, 0, 2, 0, 0, 2, 7, 2, 3, 2, 4, 0, 1, 1, 0, 2, 5, 2, 9, 2, 11, 3, 2, 3, 1, 2, 1, 3, 3, 0, 1065353216, 15, 18, 1, 2, 3, 2, 19, 0, 18, 0, 37, 20, 19, 0, 0, 2, 19, 18, 18, 0, 2, 21, 4, 19, 0, 37, 19, 21, 0, 0, 0, 21, 20, 19, 0, 0, 20, 21, 5, 0, 15, 19, 6, 2, 7, 1, 21, 20, 19, 0, 0, 20, 21, 8, 0, 2, 21, 20, 9, 0, 37, 20, 21, 0, 0, 0, 21, 20, 18, 0, 1, 20, 21, 10, 0, 20, 18, 20, 0, 0, 9, 22, 18, 11, 0, 17, 23, 13, 18, 17, 2, 18, 12, 23, 0, 14, 23, 22, 16, 18, 2, 22, 21, 14, 0, 37, 18, 22, 0, 0, 1, 22, 18, 19, 0, 2, 18, 22, 15, 0, 37, 22, 18, 0, 0, 0, 18, 22, 19, 0, 18, 22, 20, 0, 0, 20, 23, 21, 18, 22};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0 + i3;
      const float r2 = i6 * i7 + i8;
      const float r3 = i5 * r2;
      const float r4 = r3 + (r3 - r3);
      const float r5 = r2 * r2;
      const float r6 = i9 * r5;
      const float r7 = r6 + (r6 - r6);
      const float r8 = r4 + r7;
      const float r9 = r8 + i10;
      const float r10 = i11 * i7 + i12;
      const float r11 = r9 - r10;
      const float r12 = r11 + i13;
      const float r13 = r12 * i14;
      const float r14 = r13 + (r13 - r13);
      const float r15 = r14 + r2;
      const float r16 = r15 * i4;
      const float r17 = Truth(r16 - r16 == 0.0f);
      const float r18 = r16 + (r16 - r16);
      const float r19 = r18 - r10;
      const float r20 = r19 * i15;
      const float r21 = Truth(r20 - r20 == 0.0f);
      const float r22 = r21 != 0.0f ? i16 : 0.0f;
      const float r23 = r22 * i15;
      const float r24 = r17 != 0.0f ? r23 : 0.0f;
      const float r25 = i4 * r24 + r1;
      const float r26 = Truth(r3 - r3 == 0.0f);
      const float r27 = Truth(r13 - r13 == 0.0f);
      const float r28 = r27 != 0.0f ? r25 : 0.0f;
      const float r29 = r28 * i14;
      const float r30 = r26 != 0.0f ? r29 : 0.0f;
      const float r31 = i5 * r30 + r25;
      const float r32 = Truth(r6 - r6 == 0.0f);
      const float r33 = r32 != 0.0f ? r29 : 0.0f;
      const float r34 = i9 * r33;
      const float r35 = r34 * r2;
      const float r36 = r31 + r35;
      const float r37 = r36 + r35;
      const float r38 = i16 - r23;
      const float r39 = r38 - r29;
      o[0][j] = r37;
      o[1][j] = r39;
      o[2][j] = 0.0f;
      o[3][j] = r29;
    }
  }
};

const int32_t kProgram19Words[] = {17, 1, 40, 4, 9, 7, 0, 5, 2, 6, 0, 5, 0, 2, 1, 2, 6, 3, 0, 8, 2, 9, 0, 2, 7, 2, 3, 2, 4, 9, 1, 9, 2, 2, 5, 3, 1, 5, 1, 0, 0, 18, 1, 2, 0, 15, 19, 0, 18, 3, 15, 18, 6, 7, 8, 2, 20, 5, 18, 0, 37, 21, 20, 0, 0, 2, 22, 18, 18, 0, 2, 23, 9, 22, 0, 37, 22, 23, 0, 0, 0, 24, 21, 22, 0, 0, 21, 24, 10, 0, 15, 22, 11, 7, 12, 1, 24, 21, 22, 0, 0, 21, 24, 13, 0, 2, 24, 21, 14, 0, 37, 21, 24, 0, 0, 0, 25, 21, 18, 0, 2, 21, 25, 4, 0, 36, 25, 21, 0, 0, 37, 26, 21, 0, 0, 1, 21, 26, 22, 0, 2, 26, 21, 15, 0, 36, 22, 26, 0, 0, 14, 21, 22, 16, 17, 2, 26, 21, 15, 0, 14, 22, 25, 26, 17, 15, 21, 4, 22, 19, 36, 25, 20, 0, 0, 36, 22, 24, 0, 0, 14, 19, 22, 21, 17, 2, 20, 19, 14, 0, 14, 24, 25, 20, 17, 15, 22, 5, 24, 21, 36, 19, 23, 0, 0, 14, 25, 19, 20, 17, 2, 24, 9, 25, 0, 2, 21, 24, 18, 0, 0, 23, 22, 21, 0, 0, 19, 23, 21, 0, 1, 25, 16, 26, 0, 1, 24, 25, 20, 0, 19, 24, 17, 20};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = i6 * i7 + i8;
      const float r4 = i5 * r3;
      const float r5 = r4 + (r4 - r4);
      const float r6 = r3 * r3;
      const float r7 = i9 * r6;
      const float r8 = r7 + (r7 - r7);
      const float r9 = r5 + r8;
      const float r10 = r9 + i10;
      const float r11 = i11 * i7 + i12;
      const float r12 = r10 - r11;
      const float r13 = r12 + i13;
      const float r14 = r13 * i14;
      const float r15 = r14 + (r14 - r14);
      const float r16 = r15 + r3;
      const float r17 = r16 * i4;
      const float r18 = Truth(r17 - r17 == 0.0f);
      const float r19 = r17 + (r17 - r17);
      const float r20 = r19 - r11;
      const float r21 = r20 * i15;
      const float r22 = Truth(r21 - r21 == 0.0f);
      const float r23 = r22 != 0.0f ? i16 : 0.0f;
      const float r24 = r23 * i15;
      const float r25 = r18 != 0.0f ? r24 : 0.0f;
      const float r26 = i4 * r25 + r2;
      const float r27 = Truth(r4 - r4 == 0.0f);
      const float r28 = Truth(r14 - r14 == 0.0f);
      const float r29 = r28 != 0.0f ? r26 : 0.0f;
      const float r30 = r29 * i14;
      const float r31 = r27 != 0.0f ? r30 : 0.0f;
      const float r32 = i5 * r31 + r26;
      const float r33 = Truth(r7 - r7 == 0.0f);
      const float r34 = r33 != 0.0f ? r30 : 0.0f;
      const float r35 = i9 * r34;
      const float r36 = r35 * r3;
      const float r37 = r32 + r36;
      const float r38 = r37 + r36;
      const float r39 = i16 - r24;
      const float r40 = r39 - r30;
      const float r41 = r23 * r20;
      const float r42 = r41 * i14;
      const float r43 = r16 * r25;
      const float r44 = r38 * i7;
      const float r45 = r44 - r44;
      const float r46 = r40 * i7;
      const float r47 = r13 * r29;
      const float r48 = i17 * r41 + r47;
      const float r49 = r31 * r3;
      const float r50 = r6 * r34;
      const float r51 = -r1;
      o[0][j] = r38;
      o[1][j] = r40;
      o[2][j] = 0.0f;
      o[3][j] = r30;
      o[4][j] = r42;
      o[5][j] = r43;
      o[6][j] = r45;
      o[7][j] = r30;
      o[8][j] = r46;
      o[9][j] = r48;
      o[10][j] = r49;
      o[11][j] = r50;
      o[12][j] = 0.0f;
      o[13][j] = r51;
    }
  }
};

const int32_t kProgram20Words[] = {18, 1, 52, 14, 16, 7, 0, 5, 2, 6, 0, 5, 0, 2, 1, 2, 6, 3, 0, 8, 2, 9, 0, 2, 7, 2, 3, 2, 4, 9, 1, 9, 2, 2, 5, 3, 1, 5, 1, 2, 0, 0, 0, 19, 1, 2, 0, 2, 20, 0, 19, 0, 0, 19, 20, 3, 0, 15, 21, 6, 7, 8, 2, 22, 5, 21, 0, 37, 23, 22, 0, 0, 2, 24, 21, 21, 0, 2, 25, 9, 24, 0, 37, 26, 25, 0, 0, 0, 27, 23, 26, 0, 0, 23, 27, 10, 0, 15, 26, 11, 7, 12, 1, 27, 23, 26, 0, 0, 23, 27, 13, 0, 2, 27, 23, 14, 0, 37, 28, 27, 0, 0, 0, 29, 28, 21, 0, 2, 28, 29, 4, 0, 36, 30, 28, 0, 0, 37, 31, 28, 0, 0, 1, 28, 31, 26, 0, 2, 31, 28, 15, 0, 36, 26, 31, 0, 0, 14, 31, 26, 16, 18, 2, 26, 31, 15, 0, 14, 32, 30, 26, 18, 15, 30, 4, 32, 19, 36, 19, 22, 0, 0, 36, 22, 27, 0, 0, 14, 27, 22, 30, 18, 2, 22, 27, 14, 0, 14, 33, 19, 22, 18, 15, 19, 5, 33, 30, 36, 30, 25, 0, 0, 14, 25, 30, 22, 18, 2, 30, 9, 25, 0, 2, 34, 30, 21, 0, 0, 30, 19, 34, 0, 0, 19, 30, 34, 0, 1, 30, 16, 26, 0, 1, 34, 30, 22, 0, 2, 26, 31, 28, 0, 2, 30, 26, 14, 0, 2, 31, 29, 32, 0, 2, 28, 19, 7, 0, 1, 29, 28, 28, 0, 2, 32, 34, 7, 0, 2, 28, 23, 27, 0, 15, 23, 17, 26, 28, 2, 27, 33, 21, 0, 2, 26, 24, 25, 0, 19, 28, 20, 0, 0, 19, 34, 18, 22, 30, 31, 29, 22, 32, 23, 27, 26, 18, 28};

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
      const float r0 = i2 - i3 * i4;
      const float r1 = i5 * i4 + r0;
      const float r2 = r1 * r1;
      const float r3 = i1 * r2;
      const float r4 = r3 + (r3 - r3);
      const float r5 = r1 * i6;
      const float r6 = r5 + (r5 - r5);
      const float r7 = r4 + r6;
      const float r8 = i0 + r7;
      const float r9 = i7 * i4 + i8;
      const float r10 = r8 - r9;
      const float r11 = r10 + i9;
      const float r12 = r11 * i10;
      const float r13 = r12 + (r12 - r12);
      const float r14 = r13 + r1;
      const float r15 = r14 - i3;
      const float r16 = std::fabs(r15);
      const float r17 = Truth(r16 >= i11);
      const float r18 = 1.0f - i13 * r16;
      const float r19 = i12 * r18;
      const float r20 = r17 != 0.0f ? 0.0f : r19;
      const float r21 = r14 * i15;
      const float r22 = r21 + (r21 - r21);
      const float r23 = r22 - r9;
      const float r24 = i14 * r23;
      const float r25 = r24 + (r24 - r24);
      const float r26 = r25 + r9;
      const float r27 = Truth(r15 > 0.0f);
      o[0][j] = r15;
      o[1][j] = r20;
      o[2][j] = r14;
      o[3][j] = r26;
      o[4][j] = r27;
    }
  }
};

const int32_t kProgram21Words[] = {16, 2, 28, 5, 6, 2, 3, 2, 7, 0, 0, 2, 9, 0, 2, 3, 0, 2, 6, 2, 4, 0, 1, 1, 0, 2, 5, 2, 11, 3, 2, 3, 1, 3, 3, 2, 1, 0, 1065353216, 17, 18, 3, 4, 2, 15, 19, 5, 4, 18, 2, 18, 19, 19, 0, 2, 20, 1, 18, 0, 37, 18, 20, 0, 0, 2, 20, 19, 6, 0, 37, 21, 20, 0, 0, 0, 20, 18, 21, 0, 0, 18, 0, 20, 0, 15, 21, 7, 4, 8, 1, 20, 18, 21, 0, 0, 18, 20, 9, 0, 2, 20, 18, 10, 0, 37, 18, 20, 0, 0, 0, 20, 18, 19, 0, 1, 18, 20, 3, 0, 20, 19, 18, 0, 0, 9, 22, 19, 11, 0, 17, 23, 13, 19, 17, 2, 19, 12, 23, 0, 14, 23, 22, 16, 19, 2, 22, 20, 15, 0, 37, 19, 22, 0, 0, 1, 22, 19, 21, 0, 2, 19, 14, 22, 0, 37, 22, 19, 0, 0, 0, 19, 22, 21, 0, 18, 22, 18, 0, 0, 18, 23, 20, 19, 22};

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
      const float i16 = s[16][j];
      const float i17 = s[17][j];
      const float r0 = i1 - i2 * i3;
      const float r1 = i4 * i3 + r0;
      const float r2 = r1 * r1;
      const float r3 = i0 * r2;
      const float r4 = Truth(r3 - r3 == 0.0f);
      const float r5 = r3 + (r3 - r3);
      const float r6 = r1 * i7;
      const float r7 = r6 + (r6 - r6);
      const float r8 = r5 + r7;
      const float r9 = i6 + r8;
      const float r10 = i8 * i3 + i9;
      const float r11 = r9 - r10;
      const float r12 = r11 + i10;
      const float r13 = r12 * i5;
      const float r14 = Truth(r13 - r13 == 0.0f);
      const float r15 = i12 + i13;
      const float r16 = i11 * r15 + i14;
      const float r17 = r13 + (r13 - r13);
      const float r18 = r17 + r1;
      const float r19 = r18 * i15;
      const float r20 = Truth(r19 - r19 == 0.0f);
      const float r21 = r19 + (r19 - r19);
      const float r22 = r21 - r10;
      const float r23 = i16 * r22;
      const float r24 = Truth(r23 - r23 == 0.0f);
      const float r25 = r24 != 0.0f ? i17 : 0.0f;
      const float r26 = r25 * i16;
      const float r27 = r20 != 0.0f ? r26 : 0.0f;
      const float r28 = i15 * r27 + r16;
      const float r29 = r14 != 0.0f ? r28 : 0.0f;
      const float r30 = i5 * r29;
      const float r31 = r4 != 0.0f ? r30 : 0.0f;
      const float r32 = i0 * r31;
      const float r33 = r32 * r1;
      const float r34 = Truth(r6 - r6 == 0.0f);
      const float r35 = r34 != 0.0f ? r30 : 0.0f;
      const float r36 = i7 * r35 + r28;
      const float r37 = r33 + r36;
      const float r38 = r33 + r37;
      const float r39 = i17 - r26;
      const float r40 = r39 - r30;
      o[0][j] = r38;
      o[1][j] = r40;
      o[2][j] = 0.0f;
      o[3][j] = r30;
    }
  }
};

const int32_t kProgram22Words[] = {18, 1, 41, 4, 9, 2, 7, 9, 0, 2, 9, 8, 2, 3, 0, 2, 5, 2, 3, 2, 6, 2, 4, 9, 1, 9, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 1, 3, 1, 5, 1, 0, 17, 19, 2, 3, 1, 15, 20, 4, 3, 19, 2, 19, 20, 20, 0, 2, 21, 0, 19, 0, 36, 19, 21, 0, 0, 37, 22, 21, 0, 0, 2, 21, 20, 7, 0, 37, 23, 21, 0, 0, 0, 24, 22, 23, 0, 0, 22, 6, 24, 0, 15, 23, 8, 3, 9, 1, 24, 22, 23, 0, 0, 22, 24, 10, 0, 2, 24, 22, 5, 0, 36, 22, 24, 0, 0, 0, 25, 12, 13, 0, 15, 26, 11, 25, 14, 37, 25, 24, 0, 0, 0, 24, 25, 20, 0, 2, 25, 24, 15, 0, 36, 24, 25, 0, 0, 37, 27, 25, 0, 0, 1, 25, 27, 23, 0, 2, 27, 16, 25, 0, 36, 23, 27, 0, 0, 14, 25, 23, 17, 18, 2, 27, 25, 16, 0, 14, 23, 24, 27, 18, 15, 25, 15, 23, 26, 14, 24, 22, 25, 18, 2, 23, 5, 24, 0, 14, 26, 19, 23, 18, 2, 22, 0, 26, 0, 2, 24, 22, 20, 0, 36, 19, 21, 0, 0, 14, 26, 19, 23, 18, 15, 22, 7, 26, 25, 0, 20, 24, 22, 0, 0, 21, 24, 20, 0, 1, 19, 17, 27, 0, 1, 26, 19, 23, 0, 21, 26, 18, 23};

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
      const float i17 = s[17][j];
      const float i18 = s[18][j];
      const float r0 = i1 - i2 * i3;
      const float r1 = i4 * i3 + r0;
      const float r2 = r1 * r1;
      const float r3 = i0 * r2;
      const float r4 = Truth(r3 - r3 == 0.0f);
      const float r5 = r3 + (r3 - r3);
      const float r6 = r1 * i7;
      const float r7 = r6 + (r6 - r6);
      const float r8 = r5 + r7;
      const float r9 = i6 + r8;
      const float r10 = i8 * i3 + i9;
      const float r11 = r9 - r10;
      const float r12 = r11 + i10;
      const float r13 = r12 * i5;
      const float r14 = Truth(r13 - r13 == 0.0f);
      const float r15 = i12 + i13;
      const float r16 = i11 * r15;
      const float r17 = r16 + i14;
      const float r18 = r13 + (r13 - r13);
      const float r19 = r18 + r1;
      const float r20 = r19 * i15;
      const float r21 = Truth(r20 - r20 == 0.0f);
      const float r22 = r20 + (r20 - r20);
      const float r23 = r22 - r10;
      const float r24 = i16 * r23;
      const float r25 = Truth(r24 - r24 == 0.0f);
      const float r26 = r25 != 0.0f ? i17 : 0.0f;
      const float r27 = r26 * i16;
      const float r28 = r21 != 0.0f ? r27 : 0.0f;
      const float r29 = i15 * r28 + r17;
      const float r30 = r14 != 0.0f ? r29 : 0.0f;
      const float r31 = i5 * r30;
      const float r32 = r4 != 0.0f ? r31 : 0.0f;
      const float r33 = i0 * r32;
      const float r34 = r33 * r1;
      const float r35 = Truth(r6 - r6 == 0.0f);
      const float r36 = r35 != 0.0f ? r31 : 0.0f;
      const float r37 = i7 * r36 + r29;
      const float r38 = r34 + r37;
      const float r39 = r34 + r38;
      const float r40 = i17 - r27;
      const float r41 = r40 - r31;
      const float r42 = r26 * r23;
      const float r43 = r42 * i5;
      const float r44 = r19 * r28;
      const float r45 = i3 * r39;
      const float r46 = r45 - r45;
      const float r47 = r45 + r46;
      const float r48 = r41 * i3;
      const float r49 = i18 * r42;
      const float r50 = r12 * r30 + r49;
      const float r51 = r1 * r36;
      const float r52 = r2 * r32;
      const float r53 = -r39;
      const float r54 = r53 * i3 - r16;
      o[0][j] = r39;
      o[1][j] = r41;
      o[2][j] = 0.0f;
      o[3][j] = r31;
      o[4][j] = r43;
      o[5][j] = r44;
      o[6][j] = r47;
      o[7][j] = r31;
      o[8][j] = r48;
      o[9][j] = r50;
      o[10][j] = r51;
      o[11][j] = r52;
      o[12][j] = 0.0f;
      o[13][j] = r54;
    }
  }
};

const int32_t kProgram23Words[] = {19, 1, 55, 14, 16, 2, 7, 9, 0, 2, 9, 8, 2, 3, 0, 2, 5, 2, 3, 2, 6, 2, 4, 9, 1, 9, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 1, 3, 1, 5, 1, 2, 0, 0, 17, 20, 2, 3, 1, 15, 21, 4, 3, 20, 2, 20, 21, 21, 0, 2, 22, 0, 20, 0, 36, 23, 22, 0, 0, 37, 24, 22, 0, 0, 2, 22, 21, 7, 0, 37, 25, 22, 0, 0, 0, 26, 24, 25, 0, 0, 24, 6, 26, 0, 15, 25, 8, 3, 9, 1, 26, 24, 25, 0, 0, 24, 26, 10, 0, 2, 26, 24, 5, 0, 36, 27, 26, 0, 0, 0, 28, 12, 13, 0, 2, 29, 11, 28, 0, 0, 28, 29, 14, 0, 37, 30, 26, 0, 0, 0, 26, 30, 21, 0, 2, 30, 26, 15, 0, 36, 31, 30, 0, 0, 37, 32, 30, 0, 0, 1, 30, 32, 25, 0, 2, 32, 16, 30, 0, 36, 25, 32, 0, 0, 14, 32, 25, 17, 19, 2, 25, 32, 16, 0, 14, 33, 31, 25, 19, 15, 31, 15, 33, 28, 14, 28, 27, 31, 19, 2, 27, 5, 28, 0, 14, 34, 23, 27, 19, 2, 23, 0, 34, 0, 2, 35, 23, 21, 0, 36, 23, 22, 0, 0, 14, 22, 23, 27, 19, 15, 23, 7, 22, 31, 0, 31, 35, 23, 0, 0, 23, 35, 31, 0, 1, 35, 17, 25, 0, 1, 31, 35, 27, 0, 2, 25, 32, 30, 0, 2, 35, 25, 5, 0, 2, 32, 26, 33, 0, 2, 30, 3, 23, 0, 1, 26, 30, 30, 0, 0, 33, 30, 26, 0, 2, 30, 31, 3, 0, 2, 26, 18, 25, 0, 15, 25, 24, 28, 26, 2, 24, 21, 22, 0, 2, 28, 20, 34, 0, 19, 26, 23, 0, 0, 16, 21, 26, 3, 29, 23, 31, 19, 27, 35, 32, 33, 27, 30, 25, 24, 28, 19, 21};

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
      const float r0 = i1 - i2 * i3;
      const float r1 = i4 * i3 + r0;
      const float r2 = r1 * r1;
      const float r3 = i0 * r2;
      const float r4 = Truth(r3 - r3 == 0.0f);
      const float r5 = r3 + (r3 - r3);
      const float r6 = r1 * i7;
      const float r7 = r6 + (r6 - r6);
      const float r8 = r5 + r7;
      const float r9 = i6 + r8;
      const float r10 = i8 * i3 + i9;
      const float r11 = r9 - r10;
      const float r12 = r11 + i10;
      const float r13 = r12 * i5;
      const float r14 = Truth(r13 - r13 == 0.0f);
      const float r15 = i12 + i13;
      const float r16 = i11 * r15 + i14;
      const float r17 = r13 + (r13 - r13);
      const float r18 = r17 + r1;
      const float r19 = r18 * i15;
      const float r20 = Truth(r19 - r19 == 0.0f);
      const float r21 = r19 + (r19 - r19);
      const float r22 = r21 - r10;
      const float r23 = i16 * r22;
      const float r24 = Truth(r23 - r23 == 0.0f);
      const float r25 = r24 != 0.0f ? i17 : 0.0f;
      const float r26 = r25 * i16;
      const float r27 = r20 != 0.0f ? r26 : 0.0f;
      const float r28 = i15 * r27 + r16;
      const float r29 = r14 != 0.0f ? r28 : 0.0f;
      const float r30 = i5 * r29;
      const float r31 = r4 != 0.0f ? r30 : 0.0f;
      const float r32 = i0 * r31;
      const float r33 = r32 * r1;
      const float r34 = Truth(r6 - r6 == 0.0f);
      const float r35 = r34 != 0.0f ? r30 : 0.0f;
      const float r36 = i7 * r35 + r28;
      const float r37 = r33 + r36;
      const float r38 = r33 + r37;
      const float r39 = i17 - r26;
      const float r40 = r39 - r30;
      const float r41 = -r38;
      const float r42 = i8 * r40;
      const float r43 = i4 * r38 + r42;
      const float r44 = r41 * i2 + r43;
      o[0][j] = r38;
      o[1][j] = r40;
      o[2][j] = r44;
      o[3][j] = r30;
    }
  }
};

const int32_t kProgram24Words[] = {18, 1, 45, 4, 9, 2, 7, 9, 0, 2, 9, 8, 2, 3, 0, 2, 5, 2, 3, 2, 6, 2, 4, 9, 1, 9, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 1, 3, 1, 5, 1, 0, 17, 19, 2, 3, 1, 15, 20, 4, 3, 19, 2, 19, 20, 20, 0, 2, 21, 0, 19, 0, 36, 19, 21, 0, 0, 37, 22, 21, 0, 0, 2, 21, 20, 7, 0, 37, 23, 21, 0, 0, 0, 24, 22, 23, 0, 0, 22, 6, 24, 0, 15, 23, 8, 3, 9, 1, 24, 22, 23, 0, 0, 22, 24, 10, 0, 2, 24, 22, 5, 0, 36, 22, 24, 0, 0, 0, 25, 12, 13, 0, 15, 26, 11, 25, 14, 37, 25, 24, 0, 0, 0, 24, 25, 20, 0, 2, 25, 24, 15, 0, 36, 24, 25, 0, 0, 37, 27, 25, 0, 0, 1, 25, 27, 23, 0, 2, 27, 16, 25, 0, 36, 23, 27, 0, 0, 14, 25, 23, 17, 18, 2, 27, 25, 16, 0, 14, 23, 24, 27, 18, 15, 25, 15, 23, 26, 14, 24, 22, 25, 18, 2, 23, 5, 24, 0, 14, 26, 19, 23, 18, 2, 22, 0, 26, 0, 2, 24, 22, 20, 0, 36, 19, 21, 0, 0, 14, 26, 19, 23, 18, 15, 22, 7, 26, 25, 0, 20, 24, 22, 0, 0, 21, 24, 20, 0, 1, 19, 17, 27, 0, 1, 26, 19, 23, 0, 19, 25, 21, 0, 0, 2, 22, 8, 26, 0, 15, 24, 4, 21, 22, 15, 20, 25, 2, 24, 21, 26, 20, 23};

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
      const float i17 = s[17][j];
      const float i18 = s[18][j];
      const float r0 = i1 - i2 * i3;
      const float r1 = i4 * i3 + r0;
      const float r2 = r1 * r1;
      const float r3 = i0 * r2;
      const float r4 = Truth(r3 - r3 == 0.0f);
      const float r5 = r3 + (r3 - r3);
      const float r6 = r1 * i7;
      const float r7 = r6 + (r6 - r6);
      const float r8 = r5 + r7;
      const float r9 = i6 + r8;
      const float r10 = i8 * i3 + i9;
      const float r11 = r9 - r10;
      const float r12 = r11 + i10;
      const float r13 = r12 * i5;
      const float r14 = Truth(r13 - r13 == 0.0f);
      const float r15 = i12 + i13;
      const float r16 = i11 * r15;
      const float r17 = r16 + i14;
      const float r18 = r13 + (r13 - r13);
      const float r19 = r18 + r1;
      const float r20 = r19 * i15;
      const float r21 = Truth(r20 - r20 == 0.0f);
      const float r22 = r20 + (r20 - r20);
      const float r23 = r22 - r10;
      const float r24 = i16 * r23;
      const float r25 = Truth(r24 - r24 == 0.0f);
      const float r26 = r25 != 0.0f ? i17 : 0.0f;
      const float r27 = r26 * i16;
      const float r28 = r21 != 0.0f ? r27 : 0.0f;
      const float r29 = i15 * r28 + r17;
      const float r30 = r14 != 0.0f ? r29 : 0.0f;
      const float r31 = i5 * r30;
      const float r32 = r4 != 0.0f ? r31 : 0.0f;
      const float r33 = i0 * r32;
      const float r34 = r33 * r1;
      const float r35 = Truth(r6 - r6 == 0.0f);
      const float r36 = r35 != 0.0f ? r31 : 0.0f;
      const float r37 = i7 * r36 + r29;
      const float r38 = r34 + r37;
      const float r39 = r34 + r38;
      const float r40 = i17 - r27;
      const float r41 = r40 - r31;
      const float r42 = -r39;
      const float r43 = i8 * r41;
      const float r44 = i4 * r39 + r43;
      const float r45 = r42 * i2 + r44;
      const float r46 = r26 * r23;
      const float r47 = r46 * i5;
      const float r48 = r19 * r28;
      const float r49 = i3 * r39;
      const float r50 = r49 - r49;
      const float r51 = r49 + r50;
      const float r52 = r41 * i3;
      const float r53 = i18 * r46;
      const float r54 = r12 * r30 + r53;
      const float r55 = r1 * r36;
      const float r56 = r2 * r32;
      const float r57 = r42 * i3 - r16;
      o[0][j] = r39;
      o[1][j] = r41;
      o[2][j] = r45;
      o[3][j] = r31;
      o[4][j] = r47;
      o[5][j] = r48;
      o[6][j] = r51;
      o[7][j] = r31;
      o[8][j] = r52;
      o[9][j] = r54;
      o[10][j] = r55;
      o[11][j] = r56;
      o[12][j] = 0.0f;
      o[13][j] = r57;
    }
  }
};

const int32_t kProgram25Words[] = {19, 1, 58, 14, 18, 2, 7, 9, 0, 2, 9, 8, 2, 3, 0, 2, 5, 2, 3, 2, 6, 2, 4, 9, 1, 9, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 1, 3, 1, 5, 1, 2, 0, 0, 17, 20, 2, 3, 1, 15, 21, 4, 3, 20, 2, 20, 21, 21, 0, 2, 22, 0, 20, 0, 36, 23, 22, 0, 0, 37, 24, 22, 0, 0, 2, 22, 21, 7, 0, 37, 25, 22, 0, 0, 0, 26, 24, 25, 0, 0, 24, 6, 26, 0, 15, 25, 8, 3, 9, 1, 26, 24, 25, 0, 0, 24, 26, 10, 0, 2, 26, 24, 5, 0, 36, 27, 26, 0, 0, 0, 28, 12, 13, 0, 2, 29, 11, 28, 0, 0, 28, 29, 14, 0, 37, 30, 26, 0, 0, 0, 26, 30, 21, 0, 2, 30, 26, 15, 0, 36, 31, 30, 0, 0, 37, 32, 30, 0, 0, 1, 30, 32, 25, 0, 2, 32, 16, 30, 0, 36, 25, 32, 0, 0, 14, 32, 25, 17, 19, 2, 25, 32, 16, 0, 14, 33, 31, 25, 19, 15, 31, 15, 33, 28, 14, 28, 27, 31, 19, 2, 27, 5, 28, 0, 14, 34, 23, 27, 19, 2, 23, 0, 34, 0, 2, 35, 23, 21, 0, 36, 23, 22, 0, 0, 14, 22, 23, 27, 19, 15, 23, 7, 22, 31, 0, 31, 35, 23, 0, 0, 23, 35, 31, 0, 1, 35, 17, 25, 0, 1, 31, 35, 27, 0, 19, 25, 23, 0, 0, 2, 35, 8, 31, 0, 15, 36, 4, 23, 35, 15, 35, 25, 2, 36, 2, 36, 32, 30, 0, 2, 32, 36, 5, 0, 2, 30, 26, 33, 0, 2, 26, 3, 23, 0, 1, 33, 26, 26, 0, 0, 37, 26, 33, 0, 2, 26, 31, 3, 0, 2, 33, 18, 36, 0, 15, 36, 24, 28, 33, 2, 24, 21, 22, 0, 2, 28, 20, 34, 0, 16, 33, 25, 3, 29, 23, 31, 35, 27, 32, 30, 37, 27, 26, 36, 24, 28, 19, 33};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 * i0;
      const float r3 = r1 * i2 + r2;
      const float r4 = r3 * i1;
      const float r5 = Truth(r4 - r4 == 0.0f);
      const float r6 = r3 * r3;
      const float r7 = i4 * r6;
      const float r8 = r7 + (r7 - r7);
      const float r9 = r4 + (r4 - r4);
      const float r10 = r8 + r9;
      const float r11 = r10 + i5;
      const float r12 = i6 * i0 + i7;
      const float r13 = r11 - r12;
      const float r14 = r13 + i8;
      const float r15 = r14 * i9;
      const float r16 = Truth(r15 - r15 == 0.0f);
      const float r17 = i11 + i12;
      const float r18 = i10 * r17 + i13;
      const float r19 = r15 + (r15 - r15);
      const float r20 = r19 + r3;
      const float r21 = r20 * i14;
      const float r22 = Truth(r21 - r21 == 0.0f);
      const float r23 = r21 + (r21 - r21);
      const float r24 = r23 - r12;
      const float r25 = i15 * r24;
      const float r26 = Truth(r25 - r25 == 0.0f);
      const float r27 = r26 != 0.0f ? i16 : 0.0f;
      const float r28 = i15 * r27;
      const float r29 = r22 != 0.0f ? r28 : 0.0f;
      const float r30 = r29 * i14 + r18;
      const float r31 = r16 != 0.0f ? r30 : 0.0f;
      const float r32 = r31 * i9;
      const float r33 = r5 != 0.0f ? r32 : 0.0f;
      const float r34 = i1 * r33 + r30;
      const float r35 = Truth(r7 - r7 == 0.0f);
      const float r36 = r35 != 0.0f ? r32 : 0.0f;
      const float r37 = i4 * r36;
      const float r38 = r3 * r37;
      const float r39 = r34 + r38;
      const float r40 = r39 + r38;
      const float r41 = r1 * r40;
      const float r42 = i16 - r28;
      const float r43 = r42 - r32;
      const float r44 = Truth(i0 > 1.0f);
      const float r45 = i2 * r40;
      const float r46 = -r45;
      const float r47 = r44 != 0.0f ? 0.0f : r46;
      const float r48 = i3 * r40;
      const float r49 = i6 * r43 + r48;
      const float r50 = r47 + r49;
      o[0][j] = r41;
      o[1][j] = r43;
      o[2][j] = r50;
      o[3][j] = r32;
    }
  }
};

const int32_t kProgram26Words[] = {17, 2, 51, 4, 10, 8, 2, 2, 6, 9, 0, 2, 2, 2, 7, 2, 3, 2, 4, 9, 1, 9, 2, 2, 5, 7, 0, 5, 2, 6, 0, 5, 0, 2, 1, 3, 0, 5, 1, 1065353216, 0, 5, 19, 0, 17, 0, 1, 20, 17, 19, 0, 2, 19, 3, 0, 0, 15, 21, 20, 2, 19, 2, 19, 21, 1, 0, 36, 22, 19, 0, 0, 2, 23, 21, 21, 0, 2, 24, 4, 23, 0, 37, 23, 24, 0, 0, 37, 25, 19, 0, 0, 0, 19, 23, 25, 0, 0, 23, 19, 5, 0, 15, 25, 6, 0, 7, 1, 19, 23, 25, 0, 0, 23, 19, 8, 0, 2, 19, 23, 9, 0, 36, 23, 19, 0, 0, 0, 26, 11, 12, 0, 15, 27, 10, 26, 13, 37, 26, 19, 0, 0, 0, 19, 26, 21, 0, 2, 26, 19, 14, 0, 36, 19, 26, 0, 0, 37, 28, 26, 0, 0, 1, 26, 28, 25, 0, 2, 28, 15, 26, 0, 36, 25, 28, 0, 0, 14, 26, 25, 16, 18, 2, 28, 15, 26, 0, 14, 25, 19, 28, 18, 15, 26, 25, 14, 27, 14, 19, 23, 26, 18, 2, 25, 19, 9, 0, 14, 27, 22, 25, 18, 15, 23, 1, 27, 26, 36, 19, 24, 0, 0, 14, 22, 19, 25, 18, 2, 27, 4, 22, 0, 2, 26, 21, 27, 0, 0, 24, 23, 26, 0, 0, 19, 24, 26, 0, 2, 22, 20, 19, 0, 1, 21, 16, 28, 0, 1, 27, 21, 25, 0, 8, 23, 0, 17, 0, 2, 24, 2, 19, 0, 19, 26, 24, 0, 0, 14, 20, 23, 18, 26, 2, 28, 3, 19, 0, 15, 21, 6, 27, 28, 0, 24, 20, 21, 0, 22, 27, 24, 25};

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
      const float i15 = s[15][j];
      const float i16 = s[16][j];
      const float i17 = s[17][j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 * i0;
      const float r3 = r1 * i2 + r2;
      const float r4 = r3 * i1;
      const float r5 = Truth(r4 - r4 == 0.0f);
      const float r6 = r3 * r3;
      const float r7 = i4 * r6;
      const float r8 = r7 + (r7 - r7);
      const float r9 = r4 + (r4 - r4);
      const float r10 = r8 + r9;
      const float r11 = r10 + i5;
      const float r12 = i6 * i0 + i7;
      const float r13 = r11 - r12;
      const float r14 = r13 + i8;
      const float r15 = r14 * i9;
      const float r16 = Truth(r15 - r15 == 0.0f);
      const float r17 = i11 + i12;
      const float r18 = i10 * r17;
      const float r19 = r18 + i13;
      const float r20 = r15 + (r15 - r15);
      const float r21 = r20 + r3;
      const float r22 = r21 * i14;
      const float r23 = Truth(r22 - r22 == 0.0f);
      const float r24 = r22 + (r22 - r22);
      const float r25 = r24 - r12;
      const float r26 = i15 * r25;
      const float r27 = Truth(r26 - r26 == 0.0f);
      const float r28 = r27 != 0.0f ? i16 : 0.0f;
      const float r29 = i15 * r28;
      const float r30 = r23 != 0.0f ? r29 : 0.0f;
      const float r31 = r30 * i14 + r19;
      const float r32 = r16 != 0.0f ? r31 : 0.0f;
      const float r33 = r32 * i9;
      const float r34 = r5 != 0.0f ? r33 : 0.0f;
      const float r35 = i1 * r34 + r31;
      const float r36 = Truth(r7 - r7 == 0.0f);
      const float r37 = r36 != 0.0f ? r33 : 0.0f;
      const float r38 = i4 * r37;
      const float r39 = r3 * r38;
      const float r40 = r35 + r39;
      const float r41 = r40 + r39;
      const float r42 = r1 * r41;
      const float r43 = i16 - r29;
      const float r44 = r43 - r33;
      const float r45 = Truth(i0 > 1.0f);
      const float r46 = i2 * r41;
      const float r47 = -r46;
      const float r48 = r45 != 0.0f ? 0.0f : r47;
      const float r49 = i3 * r41;
      const float r50 = i6 * r44 + r49;
      const float r51 = r48 + r50;
      const float r52 = r25 * r28;
      const float r53 = r52 * i9;
      const float r54 = r30 * r21;
      const float r55 = i0 * r41;
      const float r56 = r44 * i0;
      const float r57 = r52 * i17;
      const float r58 = r14 * r32 + r57;
      const float r59 = r3 * r34;
      const float r60 = r37 * r6;
      const float r61 = -r18;
      o[0][j] = r42;
      o[1][j] = r44;
      o[2][j] = r51;
      o[3][j] = r33;
      o[4][j] = r53;
      o[5][j] = r54;
      o[6][j] = r55;
      o[7][j] = r33;
      o[8][j] = r56;
      o[9][j] = r58;
      o[10][j] = r59;
      o[11][j] = r60;
      o[12][j] = 0.0f;
      o[13][j] = r61;
    }
  }
};

const int32_t kProgram27Words[] = {18, 2, 62, 14, 18, 8, 2, 2, 6, 9, 0, 2, 2, 2, 7, 2, 3, 2, 4, 9, 1, 9, 2, 2, 5, 7, 0, 5, 2, 6, 0, 5, 0, 2, 1, 3, 0, 5, 1, 2, 0, 1065353216, 0, 5, 20, 0, 18, 0, 1, 21, 18, 20, 0, 2, 20, 3, 0, 0, 15, 22, 21, 2, 20, 2, 20, 22, 1, 0, 36, 23, 20, 0, 0, 2, 24, 22, 22, 0, 2, 25, 4, 24, 0, 37, 26, 25, 0, 0, 37, 27, 20, 0, 0, 0, 20, 26, 27, 0, 0, 26, 20, 5, 0, 15, 27, 6, 0, 7, 1, 20, 26, 27, 0, 0, 26, 20, 8, 0, 2, 20, 26, 9, 0, 36, 28, 20, 0, 0, 0, 29, 11, 12, 0, 2, 30, 10, 29, 0, 0, 29, 30, 13, 0, 37, 31, 20, 0, 0, 0, 20, 31, 22, 0, 2, 31, 20, 14, 0, 36, 32, 31, 0, 0, 37, 33, 31, 0, 0, 1, 31, 33, 27, 0, 2, 33, 15, 31, 0, 36, 27, 33, 0, 0, 14, 33, 27, 16, 19, 2, 27, 15, 33, 0, 14, 34, 32, 27, 19, 15, 32, 34, 14, 29, 14, 29, 28, 32, 19, 2, 28, 29, 9, 0, 14, 35, 23, 28, 19, 15, 23, 1, 35, 32, 36, 32, 25, 0, 0, 14, 25, 32, 28, 19, 2, 32, 4, 25, 0, 2, 36, 22, 32, 0, 0, 32, 23, 36, 0, 0, 23, 32, 36, 0, 2, 32, 21, 23, 0, 1, 36, 16, 27, 0, 1, 21, 36, 28, 0, 8, 27, 0, 18, 0, 2, 36, 2, 23, 0, 19, 37, 36, 0, 0, 14, 36, 27, 19, 37, 2, 27, 3, 23, 0, 15, 37, 6, 21, 27, 0, 27, 36, 37, 0, 2, 36, 31, 33, 0, 2, 37, 36, 9, 0, 2, 31, 34, 20, 0, 2, 33, 0, 23, 0, 2, 34, 21, 0, 0, 2, 20, 36, 17, 0, 15, 23, 26, 29, 20, 2, 36, 22, 35, 0, 2, 26, 25, 24, 0, 19, 29, 30, 0, 0, 32, 21, 27, 28, 37, 31, 33, 28, 34, 23, 36, 26, 19, 29};

}  // namespace

extern const CompiledProgram kIzhikevich[28];
const CompiledProgram kIzhikevich[28] = {
    {kProgram0Words, 194, RunOnWide<Program0>},
    {kProgram1Words, 255, RunOnWide<Program1>},
    {kProgram2Words, 322, RunOnWide<Program2>},
    {kProgram3Words, 182, RunOnWide<Program3>},
    {kProgram4Words, 179, RunOnWide<Program4>},
    {kProgram5Words, 234, RunOnWide<Program5>},
    {kProgram6Words, 306, RunOnWide<Program6>},
    {kProgram7Words, 184, RunOnWide<Program7>},
    {kProgram8Words, 241, RunOnWide<Program8>},
    {kProgram9Words, 323, RunOnWide<Program9>},
    {kProgram10Words, 261, RunOnWide<Program10>},
    {kProgram11Words, 338, RunOnWide<Program11>},
    {kProgram12Words, 290, RunOnWide<Program12>},
    {kProgram13Words, 357, RunOnWide<Program13>},
    {kProgram14Words, 194, RunOnWide<Program14>},
    {kProgram15Words, 265, RunOnWide<Program15>},
    {kProgram16Words, 332, RunOnWide<Program16>},
    {kProgram17Words, 182, RunOnWide<Program17>},
    {kProgram18Words, 179, RunOnWide<Program18>},
    {kProgram19Words, 244, RunOnWide<Program19>},
    {kProgram20Words, 316, RunOnWide<Program20>},
    {kProgram21Words, 184, RunOnWide<Program21>},
    {kProgram22Words, 251, RunOnWide<Program22>},
    {kProgram23Words, 333, RunOnWide<Program23>},
    {kProgram24Words, 271, RunOnWide<Program24>},
    {kProgram25Words, 348, RunOnWide<Program25>},
    {kProgram26Words, 300, RunOnWide<Program26>},
    {kProgram27Words, 367, RunOnWide<Program27>},
};

}  // namespace spikejax

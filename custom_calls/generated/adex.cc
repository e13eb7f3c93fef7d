// Written by generate.py: programs of `adex`.
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
      const float i16 = s[16][j];
      const float i17 = s[17][j];
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i2;
      const float r3 = i0 * i1 + r2;
      const float r4 = r3 - i4;
      const float r5 = r4 / i5;
      const float r6 = Exp(r5);
      const float r7 = r3 - i7;
      const float r8 = i6 * r7;
      const float r9 = i3 * r6 - r8;
      const float r10 = i1 * i9 + i8;
      const float r11 = r9 - r10;
      const float r12 = r11 + i10;
      const float r13 = r12 * i11 + r3;
      const float r14 = r13 - i12;
      const float r15 = std::fabs(r14);
      const float r16 = Truth(r15 >= i13);
      const float r17 = 1.0f - i14 * r15;
      const float r18 = r17 * i15;
      const float r19 = r16 != 0.0f ? 0.0f : r18;
      const float r20 = r7 * i17 - r10;
      const float r21 = i16 * r20 + r10;
      const float r22 = Truth(r14 > 0.0f);
      o[0][j] = r14;
      o[1][j] = r19;
      o[2][j] = r13;
      o[3][j] = r21;
      o[4][j] = r22;
    }
  }
};

const int32_t kProgram0Words[] = {18, 2, 23, 5, 7, 3, 0, 0, 2, 0, 0, 3, 1, 2, 10, 2, 3, 2, 6, 2, 5, 0, 1, 2, 1, 1, 0, 3, 2, 2, 8, 2, 12, 3, 3, 3, 4, 3, 5, 2, 0, 1065353216, 0, 5, 20, 1, 18, 0, 1, 21, 18, 20, 0, 2, 20, 21, 2, 0, 15, 21, 0, 1, 20, 1, 20, 21, 4, 0, 3, 22, 20, 5, 0, 24, 20, 22, 0, 0, 1, 22, 21, 7, 0, 2, 23, 6, 22, 0, 16, 24, 3, 20, 23, 15, 20, 1, 9, 8, 1, 23, 24, 20, 0, 0, 24, 23, 10, 0, 15, 23, 24, 11, 21, 1, 24, 23, 12, 0, 20, 21, 24, 0, 0, 9, 25, 21, 13, 0, 17, 26, 14, 21, 18, 2, 21, 26, 15, 0, 14, 26, 25, 19, 21, 16, 25, 22, 17, 20, 15, 21, 16, 25, 20, 18, 22, 24, 0, 0, 24, 26, 23, 21, 22};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 * i0;
      const float r3 = r1 * i1 + r2;
      const float r4 = r3 - i3;
      const float r5 = r4 / i4;
      const float r6 = Exp(r5);
      const float r7 = i7 + i8;
      const float r8 = i6 * r7 + i9;
      const float r9 = r8 * i10;
      const float r10 = i5 * r9;
      const float r11 = r6 * r10;
      const float r12 = r11 / i4;
      const float r13 = -r9;
      const float r14 = i13 * i14;
      const float r15 = i12 * r14 + r8;
      const float r16 = i11 * r13 + r15;
      const float r17 = r12 + r16;
      const float r18 = r1 * r17;
      const float r19 = i14 - r9;
      const float r20 = r19 - r14;
      o[0][j] = r18;
      o[1][j] = r20;
      o[2][j] = 0.0f;
      o[3][j] = r9;
    }
  }
};

const int32_t kProgram1Words[] = {15, 2, 21, 4, 7, 8, 2, 9, 0, 2, 9, 2, 10, 2, 3, 3, 1, 7, 0, 5, 2, 6, 0, 5, 0, 3, 0, 2, 6, 2, 0, 3, 2, 5, 1, 1065353216, 0, 5, 17, 0, 15, 0, 1, 18, 15, 17, 0, 2, 17, 2, 0, 0, 15, 19, 18, 1, 17, 1, 17, 19, 3, 0, 3, 19, 17, 4, 0, 24, 17, 19, 0, 0, 0, 19, 7, 8, 0, 15, 20, 6, 19, 9, 2, 19, 20, 10, 0, 2, 21, 5, 19, 0, 2, 22, 17, 21, 0, 3, 17, 22, 4, 0, 19, 21, 19, 0, 0, 2, 22, 13, 14, 0, 15, 23, 12, 22, 20, 15, 20, 11, 21, 23, 0, 21, 17, 20, 0, 2, 23, 18, 21, 0, 1, 17, 14, 19, 0, 1, 20, 17, 22, 0, 23, 20, 16, 19};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 * i0;
      const float r3 = r1 * i1 + r2;
      const float r4 = r3 - i3;
      const float r5 = r4 / i4;
      const float r6 = Exp(r5);
      const float r7 = i7 + i8;
      const float r8 = i6 * r7;
      const float r9 = r8 + i9;
      const float r10 = r9 * i10;
      const float r11 = i5 * r10;
      const float r12 = r6 * r11;
      const float r13 = r12 / i4;
      const float r14 = -r10;
      const float r15 = i11 * r14;
      const float r16 = i13 * i14;
      const float r17 = i12 * r16;
      const float r18 = r9 + r17;
      const float r19 = r15 + r18;
      const float r20 = r13 + r19;
      const float r21 = r1 * r20;
      const float r22 = i14 - r10;
      const float r23 = r22 - r16;
      const float r24 = r3 - i15;
      const float r25 = r24 * r16;
      const float r26 = r23 * i0;
      const float r27 = r6 * r10;
      const float r28 = i16 * r12;
      const float r29 = r28 * r4;
      const float r30 = r27 * i11 - r29;
      const float r31 = -r17;
      const float r32 = r31 - r15;
      const float r33 = r24 * r14;
      const float r34 = r27 * i4 + r33;
      const float r35 = -r8;
      const float r36 = r20 * i0;
      const float r37 = -r13;
      o[0][j] = r21;
      o[1][j] = r23;
      o[2][j] = 0.0f;
      o[3][j] = r10;
      o[4][j] = r25;
      o[5][j] = r26;
      o[6][j] = r30;
      o[7][j] = r32;
      o[8][j] = r34;
      o[9][j] = r35;
      o[10][j] = r36;
      o[11][j] = r37;
    }
  }
};

const int32_t kProgram2Words[] = {17, 2, 38, 12, 16, 8, 2, 9, 0, 2, 9, 2, 10, 2, 3, 3, 1, 7, 0, 5, 2, 6, 0, 5, 0, 3, 0, 2, 6, 2, 0, 3, 2, 5, 1, 2, 5, 3, 3, 1065353216, 0, 5, 19, 0, 17, 0, 1, 20, 17, 19, 0, 2, 19, 2, 0, 0, 15, 21, 20, 1, 19, 1, 19, 21, 3, 0, 3, 22, 19, 4, 0, 24, 23, 22, 0, 0, 0, 22, 7, 8, 0, 2, 24, 6, 22, 0, 0, 22, 24, 9, 0, 2, 25, 22, 10, 0, 2, 26, 5, 25, 0, 2, 27, 23, 26, 0, 3, 26, 27, 4, 0, 19, 28, 25, 0, 0, 2, 29, 11, 28, 0, 2, 30, 13, 14, 0, 2, 31, 12, 30, 0, 0, 32, 22, 31, 0, 0, 22, 29, 32, 0, 0, 32, 26, 22, 0, 2, 22, 20, 32, 0, 1, 20, 14, 25, 0, 1, 33, 20, 30, 0, 1, 20, 21, 15, 0, 2, 21, 20, 30, 0, 2, 30, 33, 0, 0, 2, 34, 23, 25, 0, 2, 23, 16, 27, 0, 2, 27, 23, 19, 0, 16, 23, 34, 11, 27, 19, 19, 31, 0, 0, 1, 27, 19, 29, 0, 2, 31, 20, 28, 0, 15, 19, 34, 4, 31, 19, 29, 24, 0, 0, 2, 20, 32, 0, 0, 19, 28, 26, 0, 0, 22, 33, 18, 25, 21, 30, 23, 27, 19, 29, 20, 28};

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
      const float i18 = s[18][j];
      const float i19 = s[19][j];
      const float i20 = s[20][j];
      const float i21 = s[21][j];
      const float i22 = s[22][j];
      const float i23 = s[23][j];
      const float i24 = s[24][j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 * i0;
      const float r3 = r1 * i1 + r2;
      const float r4 = r3 - i3;
      const float r5 = r4 / i4;
      const float r6 = Exp(r5);
      const float r7 = i7 + i8;
      const float r8 = i6 * r7;
      const float r9 = r8 + i9;
      const float r10 = r9 * i10;
      const float r11 = i5 * r10;
      const float r12 = r6 * r11;
      const float r13 = r12 / i4;
      const float r14 = -r10;
      const float r15 = i11 * r14;
      const float r16 = i13 * i14;
      const float r17 = i12 * r16;
      const float r18 = r9 + r17;
      const float r19 = r15 + r18;
      const float r20 = r13 + r19;
      const float r21 = r1 * r20;
      const float r22 = i14 - r10;
      const float r23 = r22 - r16;
      const float r24 = r3 - i15;
      const float r25 = r24 * r16;
      const float r26 = r23 * i0;
      const float r27 = r24 * i11;
      const float r28 = r6 * i5 - r27;
      const float r29 = i0 * i18 + i17;
      const float r30 = r28 - r29;
      const float r31 = r30 + i19;
      const float r32 = r9 * r31;
      const float r33 = r32 * i20;
      const float r34 = i16 * r33;
      const float r35 = -r34;
      const float r36 = r6 * r10;
      const float r37 = i21 * r12;
      const float r38 = r37 * r4;
      const float r39 = r36 * i11 - r38;
      const float r40 = r32 / i22;
      const float r41 = r24 * i12 - r29;
      const float r42 = r41 * i14;
      const float r43 = r42 / i23;
      const float r44 = r40 + r43;
      const float r45 = -r17;
      const float r46 = r45 - r15;
      const float r47 = r24 * r14;
      const float r48 = r36 * i4 + r47;
      const float r49 = i24 * r42;
      const float r50 = i16 * r49;
      const float r51 = -r50;
      const float r52 = -r8;
      const float r53 = r20 * i0;
      const float r54 = -r13;
      o[0][j] = r21;
      o[1][j] = r23;
      o[2][j] = 0.0f;
      o[3][j] = r10;
      o[4][j] = r25;
      o[5][j] = r26;
      o[6][j] = r35;
      o[7][j] = r39;
      o[8][j] = r44;
      o[9][j] = r46;
      o[10][j] = r48;
      o[11][j] = r51;
      o[12][j] = r52;
      o[13][j] = r53;
      o[14][j] = r54;
    }
  }
};

const int32_t kProgram3Words[] = {25, 2, 55, 15, 19, 8, 2, 9, 0, 2, 9, 2, 10, 2, 3, 3, 1, 7, 0, 5, 2, 6, 0, 5, 0, 3, 0, 2, 6, 2, 0, 3, 2, 5, 1, 2, 5, 2, 4, 9, 1, 2, 1, 9, 2, 3, 3, 3, 4, 2, 2, 2, 7, 3, 5, 1065353216, 0, 5, 27, 0, 25, 0, 1, 28, 25, 27, 0, 2, 27, 2, 0, 0, 15, 29, 28, 1, 27, 1, 27, 29, 3, 0, 3, 30, 27, 4, 0, 24, 31, 30, 0, 0, 0, 30, 7, 8, 0, 2, 32, 6, 30, 0, 0, 30, 32, 9, 0, 2, 33, 30, 10, 0, 2, 34, 5, 33, 0, 2, 35, 31, 34, 0, 3, 34, 35, 4, 0, 19, 36, 33, 0, 0, 2, 37, 11, 36, 0, 2, 38, 13, 14, 0, 2, 39, 12, 38, 0, 0, 40, 30, 39, 0, 0, 41, 37, 40, 0, 0, 40, 34, 41, 0, 2, 41, 28, 40, 0, 1, 28, 14, 33, 0, 1, 42, 28, 38, 0, 1, 28, 29, 15, 0, 2, 29, 28, 38, 0, 2, 38, 42, 0, 0, 2, 43, 28, 11, 0, 16, 44, 31, 5, 43, 15, 43, 0, 18, 17, 1, 45, 44, 43, 0, 0, 44, 45, 19, 0, 2, 45, 30, 44, 0, 2, 30, 45, 20, 0, 2, 44, 16, 30, 0, 19, 30, 44, 0, 0, 2, 44, 31, 33, 0, 2, 31, 21, 35, 0, 2, 35, 31, 27, 0, 16, 31, 44, 11, 35, 3, 27, 45, 22, 0, 16, 35, 28, 12, 43, 2, 45, 35, 14, 0, 3, 43, 45, 23, 0, 0, 35, 27, 43, 0, 19, 27, 39, 0, 0, 1, 43, 27, 37, 0, 2, 39, 28, 36, 0, 15, 27, 44, 4, 39, 2, 37, 24, 45, 0, 2, 28, 16, 37, 0, 19, 36, 28, 0, 0, 19, 44, 32, 0, 0, 2, 39, 40, 0, 0, 19, 45, 34, 0, 0, 41, 42, 26, 33, 29, 38, 30, 31, 35, 43, 27, 36, 44, 39, 45};

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
      const float i17 = s[17][j];
      const float i18 = s[18][j];
      const float i19 = s[19][j];
      const float i20 = s[20][j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 * i0;
      const float r3 = r1 * i1 + r2;
      const float r4 = r3 - i3;
      const float r5 = r4 / i4;
      const float r6 = Exp(r5);
      const float r7 = i7 + i8;
      const float r8 = i6 * r7;
      const float r9 = r8 + i9;
      const float r10 = r9 * i10;
      const float r11 = i5 * r10;
      const float r12 = r6 * r11;
      const float r13 = r12 / i4;
      const float r14 = -r10;
      const float r15 = i11 * r14;
      const float r16 = i13 * i14;
      const float r17 = i12 * r16;
      const float r18 = r9 + r17;
      const float r19 = r15 + r18;
      const float r20 = r13 + r19;
      const float r21 = r1 * r20;
      const float r22 = i14 - r10;
      const float r23 = r22 - r16;
      const float r24 = r3 - i15;
      const float r25 = r24 * r16;
      const float r26 = r23 * i0;
      const float r27 = r6 * r10;
      const float r28 = i16 * r12;
      const float r29 = r28 * r4;
      const float r30 = r27 * i11 - r29;
      const float r31 = -r17;
      const float r32 = r31 - r15;
      const float r33 = r24 * r14;
      const float r34 = r27 * i4 + r33;
      const float r35 = i0 * i20 + i19;
      const float r36 = r24 * i12 - r35;
      const float r37 = r36 * i14;
      const float r38 = i18 * r37;
      const float r39 = i17 * r38;
      const float r40 = -r39;
      const float r41 = -r8;
      const float r42 = r20 * i0;
      const float r43 = -r13;
      o[0][j] = r21;
      o[1][j] = r23;
      o[2][j] = 0.0f;
      o[3][j] = r10;
      o[4][j] = r25;
      o[5][j] = r26;
      o[6][j] = r30;
      o[7][j] = r32;
      o[8][j] = r34;
      o[9][j] = r40;
      o[10][j] = r41;
      o[11][j] = r42;
      o[12][j] = r43;
    }
  }
};

const int32_t kProgram4Words[] = {21, 2, 44, 13, 16, 8, 2, 9, 0, 2, 9, 2, 10, 2, 3, 3, 1, 7, 0, 5, 2, 6, 0, 5, 0, 3, 0, 2, 6, 2, 0, 3, 2, 5, 1, 2, 5, 3, 3, 2, 4, 3, 4, 9, 1, 2, 1, 1065353216, 0, 5, 23, 0, 21, 0, 1, 24, 21, 23, 0, 2, 23, 2, 0, 0, 15, 25, 24, 1, 23, 1, 23, 25, 3, 0, 3, 26, 23, 4, 0, 24, 27, 26, 0, 0, 0, 26, 7, 8, 0, 2, 28, 6, 26, 0, 0, 26, 28, 9, 0, 2, 29, 26, 10, 0, 2, 30, 5, 29, 0, 2, 31, 27, 30, 0, 3, 30, 31, 4, 0, 19, 32, 29, 0, 0, 2, 33, 11, 32, 0, 2, 34, 13, 14, 0, 2, 35, 12, 34, 0, 0, 36, 26, 35, 0, 0, 26, 33, 36, 0, 0, 36, 30, 26, 0, 2, 26, 24, 36, 0, 1, 24, 14, 29, 0, 1, 37, 24, 34, 0, 1, 24, 25, 15, 0, 2, 25, 24, 34, 0, 2, 34, 37, 0, 0, 2, 38, 27, 29, 0, 2, 27, 16, 31, 0, 2, 31, 27, 23, 0, 16, 27, 38, 11, 31, 19, 23, 35, 0, 0, 1, 31, 23, 33, 0, 2, 35, 24, 32, 0, 15, 23, 38, 4, 35, 15, 33, 0, 20, 19, 16, 32, 24, 12, 33, 2, 38, 32, 14, 0, 2, 35, 18, 38, 0, 2, 24, 17, 35, 0, 19, 33, 24, 0, 0, 19, 32, 28, 0, 0, 2, 38, 36, 0, 0, 19, 35, 30, 0, 0, 26, 37, 22, 29, 25, 34, 27, 31, 23, 33, 32, 38, 35};

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
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i2;
      const float r3 = i0 * i1 + r2;
      const float r4 = r3 - i4;
      const float r5 = r4 / i5;
      const float r6 = Exp(r5);
      const float r7 = r3 - i7;
      const float r8 = i6 * r7;
      const float r9 = i3 * r6 - r8;
      const float r10 = i1 * i9 + i8;
      const float r11 = r9 - r10;
      const float r12 = r11 + i10;
      const float r13 = r12 * i11 + r3;
      const float r14 = r13 - i12;
      const float r15 = std::fabs(r14);
      const float r16 = Truth(r15 >= i13);
      const float r17 = r16 != 0.0f ? 0.0f : i14;
      const float r18 = r7 * i16 - r10;
      const float r19 = i15 * r18 + r10;
      const float r20 = Truth(r14 > 0.0f);
      o[0][j] = r14;
      o[1][j] = r17;
      o[2][j] = r13;
      o[3][j] = r19;
      o[4][j] = r20;
    }
  }
};

const int32_t kProgram5Words[] = {17, 2, 21, 5, 6, 3, 0, 0, 2, 0, 0, 3, 1, 2, 10, 2, 3, 2, 6, 2, 5, 0, 1, 2, 1, 1, 0, 3, 2, 2, 8, 2, 12, 3, 3, 3, 4, 2, 0, 1065353216, 0, 5, 19, 1, 17, 0, 1, 20, 17, 19, 0, 2, 19, 20, 2, 0, 15, 20, 0, 1, 19, 1, 19, 20, 4, 0, 3, 21, 19, 5, 0, 24, 19, 21, 0, 0, 1, 21, 20, 7, 0, 2, 22, 6, 21, 0, 16, 23, 3, 19, 22, 15, 19, 1, 9, 8, 1, 22, 23, 19, 0, 0, 23, 22, 10, 0, 15, 22, 23, 11, 20, 1, 23, 22, 12, 0, 20, 20, 23, 0, 0, 9, 24, 20, 13, 0, 14, 20, 24, 18, 14, 16, 24, 21, 16, 19, 15, 21, 15, 24, 19, 18, 24, 23, 0, 0, 23, 20, 22, 21, 24};

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
      const float r0 = i2 * i3 + i4;
      const float r1 = r0 - i5;
      const float r2 = r1 / i6;
      const float r3 = Exp(r2);
      const float r4 = r0 - i8;
      const float r5 = i7 * r4;
      const float r6 = i1 * r3 - r5;
      const float r7 = i3 * i10 + i9;
      const float r8 = r6 - r7;
      const float r9 = i0 + r8;
      const float r10 = r9 * i11 + r0;
      const float r11 = r10 - i12;
      const float r12 = std::fabs(r11);
      const float r13 = Truth(r12 >= i13);
      const float r14 = 1.0f - i15 * r12;
      const float r15 = i14 * r14;
      const float r16 = r13 != 0.0f ? 0.0f : r15;
      const float r17 = i16 * r4 - r7;
      const float r18 = r17 * i17 + r7;
      const float r19 = Truth(r11 > 0.0f);
      o[0][j] = r11;
      o[1][j] = r16;
      o[2][j] = r10;
      o[3][j] = r18;
      o[4][j] = r19;
    }
  }
};

const int32_t kProgram6Words[] = {18, 2, 20, 5, 7, 1, 0, 3, 1, 3, 0, 0, 2, 0, 0, 2, 10, 2, 3, 2, 6, 2, 5, 0, 1, 2, 1, 3, 2, 2, 8, 2, 12, 3, 4, 3, 3, 2, 0, 3, 5, 0, 1065353216, 15, 20, 2, 3, 4, 1, 21, 20, 5, 0, 3, 22, 21, 6, 0, 24, 21, 22, 0, 0, 1, 22, 20, 8, 0, 2, 23, 7, 22, 0, 16, 24, 1, 21, 23, 15, 21, 3, 10, 9, 1, 23, 24, 21, 0, 0, 24, 0, 23, 0, 15, 23, 24, 11, 20, 1, 24, 23, 12, 0, 20, 20, 24, 0, 0, 9, 25, 20, 13, 0, 17, 26, 15, 20, 19, 2, 20, 14, 26, 0, 14, 26, 25, 18, 20, 16, 25, 16, 22, 21, 15, 20, 25, 17, 21, 18, 22, 24, 0, 0, 24, 26, 23, 20, 22};

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
      const float r0 = i2 + i3;
      const float r1 = i1 * r0 + i4;
      const float r2 = r1 * i5;
      const float r3 = -r2;
      const float r4 = i7 * i8;
      const float r5 = i6 * r4 + r1;
      const float r6 = i0 * r3 + r5;
      const float r7 = i9 * r2;
      const float r8 = i10 * i11 + i12;
      const float r9 = r8 - i13;
      const float r10 = r9 / i14;
      const float r11 = Exp(r10);
      const float r12 = r7 * r11;
      const float r13 = r12 / i14;
      const float r14 = r6 + r13;
      const float r15 = i8 - r2;
      const float r16 = r15 - r4;
      o[0][j] = r14;
      o[1][j] = r16;
      o[2][j] = 0.0f;
      o[3][j] = r2;
    }
  }
};

const int32_t kProgram7Words[] = {15, 1, 17, 4, 6, 2, 6, 7, 0, 5, 2, 6, 0, 5, 0, 3, 0, 2, 0, 3, 1, 5, 1, 3, 2, 3, 3, 8, 2, 9, 0, 2, 10, 2, 3, 0, 0, 16, 2, 3, 0, 15, 17, 1, 16, 4, 2, 16, 17, 5, 0, 19, 18, 16, 0, 0, 2, 19, 7, 8, 0, 15, 20, 6, 19, 17, 15, 17, 0, 18, 20, 2, 18, 9, 16, 0, 15, 20, 10, 11, 12, 1, 21, 20, 13, 0, 3, 20, 21, 14, 0, 24, 21, 20, 0, 0, 2, 20, 18, 21, 0, 3, 18, 20, 14, 0, 0, 21, 17, 18, 0, 1, 20, 8, 16, 0, 1, 17, 20, 19, 0, 21, 17, 15, 16};

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
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = r2 * i5;
      const float r4 = -r3;
      const float r5 = i0 * r4;
      const float r6 = i7 * i8;
      const float r7 = i6 * r6;
      const float r8 = r2 + r7;
      const float r9 = r5 + r8;
      const float r10 = i9 * r3;
      const float r11 = i10 * i11 + i12;
      const float r12 = r11 - i13;
      const float r13 = r12 / i14;
      const float r14 = Exp(r13);
      const float r15 = r10 * r14;
      const float r16 = r15 / i14;
      const float r17 = r9 + r16;
      const float r18 = i8 - r3;
      const float r19 = r18 - r6;
      const float r20 = r11 - i15;
      const float r21 = r20 * r6;
      const float r22 = r19 * i11;
      const float r23 = r3 * r14;
      const float r24 = i16 * r15;
      const float r25 = r12 * r24;
      const float r26 = r23 * i0 - r25;
      const float r27 = -r7;
      const float r28 = r27 - r5;
      const float r29 = r23 * i14;
      const float r30 = r4 * r20 + r29;
      const float r31 = -r1;
      const float r32 = i11 * r17;
      const float r33 = r32 - r32;
      const float r34 = -r16;
      o[0][j] = r17;
      o[1][j] = r19;
      o[2][j] = 0.0f;
      o[3][j] = r3;
      o[4][j] = r21;
      o[5][j] = r22;
      o[6][j] = r26;
      o[7][j] = r28;
      o[8][j] = r30;
      o[9][j] = r31;
      o[10][j] = r33;
      o[11][j] = r34;
    }
  }
};

const int32_t kProgram8Words[] = {17, 1, 35, 12, 15, 2, 6, 7, 0, 5, 2, 6, 0, 5, 0, 3, 0, 2, 0, 3, 1, 5, 1, 3, 2, 3, 3, 8, 2, 9, 0, 2, 10, 2, 3, 2, 5, 3, 4, 0, 0, 18, 2, 3, 0, 2, 19, 1, 18, 0, 0, 18, 19, 4, 0, 2, 20, 18, 5, 0, 19, 21, 20, 0, 0, 2, 22, 0, 21, 0, 2, 23, 7, 8, 0, 2, 24, 6, 23, 0, 0, 25, 18, 24, 0, 0, 18, 22, 25, 0, 2, 25, 9, 20, 0, 15, 26, 10, 11, 12, 1, 27, 26, 13, 0, 3, 28, 27, 14, 0, 24, 29, 28, 0, 0, 2, 28, 25, 29, 0, 3, 25, 28, 14, 0, 0, 30, 18, 25, 0, 1, 18, 8, 20, 0, 1, 31, 18, 23, 0, 1, 18, 26, 15, 0, 2, 26, 18, 23, 0, 2, 23, 31, 11, 0, 2, 32, 20, 29, 0, 2, 29, 16, 28, 0, 2, 28, 27, 29, 0, 16, 27, 32, 0, 28, 19, 29, 24, 0, 0, 1, 28, 29, 22, 0, 2, 24, 32, 14, 0, 15, 29, 21, 18, 24, 19, 22, 19, 0, 0, 2, 32, 11, 30, 0, 1, 21, 32, 32, 0, 19, 18, 25, 0, 0, 30, 31, 17, 20, 26, 23, 27, 28, 29, 22, 21, 18};

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
      const float i19 = s[19][j];
      const float i20 = s[20][j];
      const float i21 = s[21][j];
      const float i22 = s[22][j];
      const float i23 = s[23][j];
      const float i24 = s[24][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = r2 * i5;
      const float r4 = -r3;
      const float r5 = i0 * r4;
      const float r6 = i7 * i8;
      const float r7 = i6 * r6;
      const float r8 = r2 + r7;
      const float r9 = r5 + r8;
      const float r10 = i9 * r3;
      const float r11 = i10 * i11 + i12;
      const float r12 = r11 - i13;
      const float r13 = r12 / i14;
      const float r14 = Exp(r13);
      const float r15 = r10 * r14;
      const float r16 = r15 / i14;
      const float r17 = r9 + r16;
      const float r18 = i8 - r3;
      const float r19 = r18 - r6;
      const float r20 = r11 - i15;
      const float r21 = r20 * r6;
      const float r22 = r19 * i11;
      const float r23 = i0 * r20;
      const float r24 = i9 * r14 - r23;
      const float r25 = i11 * i19 + i18;
      const float r26 = r24 - r25;
      const float r27 = i17 + r26;
      const float r28 = r27 * r2;
      const float r29 = r28 * i20;
      const float r30 = i16 * r29;
      const float r31 = -r30;
      const float r32 = r3 * r14;
      const float r33 = i21 * r15;
      const float r34 = r12 * r33;
      const float r35 = r32 * i0 - r34;
      const float r36 = r28 / i22;
      const float r37 = i6 * r20 - r25;
      const float r38 = r37 * i8;
      const float r39 = r38 / i23;
      const float r40 = r36 + r39;
      const float r41 = -r7;
      const float r42 = r41 - r5;
      const float r43 = r32 * i14;
      const float r44 = r4 * r20 + r43;
      const float r45 = i24 * r38;
      const float r46 = i16 * r45;
      const float r47 = -r46;
      const float r48 = -r1;
      const float r49 = i11 * r17;
      const float r50 = r49 - r49;
      const float r51 = -r16;
      o[0][j] = r17;
      o[1][j] = r19;
      o[2][j] = 0.0f;
      o[3][j] = r3;
      o[4][j] = r21;
      o[5][j] = r22;
      o[6][j] = r31;
      o[7][j] = r35;
      o[8][j] = r40;
      o[9][j] = r42;
      o[10][j] = r44;
      o[11][j] = r47;
      o[12][j] = r48;
      o[13][j] = r50;
      o[14][j] = r51;
    }
  }
};

const int32_t kProgram9Words[] = {25, 1, 52, 15, 18, 2, 6, 7, 0, 5, 2, 6, 0, 5, 0, 3, 0, 2, 0, 3, 1, 5, 1, 3, 2, 3, 3, 8, 2, 9, 0, 2, 10, 2, 3, 2, 5, 2, 4, 9, 1, 9, 2, 2, 1, 3, 4, 3, 5, 2, 2, 2, 7, 3, 6, 0, 0, 26, 2, 3, 0, 2, 27, 1, 26, 0, 0, 26, 27, 4, 0, 2, 28, 26, 5, 0, 19, 29, 28, 0, 0, 2, 30, 0, 29, 0, 2, 31, 7, 8, 0, 2, 32, 6, 31, 0, 0, 33, 26, 32, 0, 0, 34, 30, 33, 0, 2, 33, 9, 28, 0, 15, 35, 10, 11, 12, 1, 36, 35, 13, 0, 3, 37, 36, 14, 0, 24, 38, 37, 0, 0, 2, 37, 33, 38, 0, 3, 33, 37, 14, 0, 0, 39, 34, 33, 0, 1, 34, 8, 28, 0, 1, 40, 34, 31, 0, 1, 34, 35, 15, 0, 2, 35, 34, 31, 0, 2, 31, 40, 11, 0, 2, 41, 0, 34, 0, 16, 42, 9, 38, 41, 15, 41, 11, 19, 18, 1, 43, 42, 41, 0, 0, 42, 17, 43, 0, 2, 43, 42, 26, 0, 2, 42, 43, 20, 0, 2, 26, 16, 42, 0, 19, 42, 26, 0, 0, 2, 26, 28, 38, 0, 2, 38, 21, 37, 0, 2, 37, 36, 38, 0, 16, 36, 26, 0, 37, 3, 38, 43, 22, 0, 16, 37, 6, 34, 41, 2, 43, 37, 8, 0, 3, 41, 43, 23, 0, 0, 37, 38, 41, 0, 19, 38, 32, 0, 0, 1, 41, 38, 30, 0, 2, 32, 26, 14, 0, 15, 38, 29, 34, 32, 2, 30, 24, 43, 0, 2, 26, 16, 30, 0, 19, 29, 26, 0, 0, 19, 34, 27, 0, 0, 2, 32, 11, 39, 0, 1, 43, 32, 32, 0, 19, 30, 33, 0, 0, 39, 40, 25, 28, 35, 31, 42, 36, 37, 41, 38, 29, 34, 43, 30};

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
      const float i18 = s[18][j];
      const float i19 = s[19][j];
      const float i20 = s[20][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = r2 * i5;
      const float r4 = -r3;
      const float r5 = i0 * r4;
      const float r6 = i7 * i8;
      const float r7 = i6 * r6;
      const float r8 = r2 + r7;
      const float r9 = r5 + r8;
      const float r10 = i9 * r3;
      const float r11 = i10 * i11 + i12;
      const float r12 = r11 - i13;
      const float r13 = r12 / i14;
      const float r14 = Exp(r13);
      const float r15 = r10 * r14;
      const float r16 = r15 / i14;
      const float r17 = r9 + r16;
      const float r18 = i8 - r3;
      const float r19 = r18 - r6;
      const float r20 = r11 - i15;
      const float r21 = r20 * r6;
      const float r22 = r19 * i11;
      const float r23 = r3 * r14;
      const float r24 = i16 * r15;
      const float r25 = r12 * r24;
      const float r26 = r23 * i0 - r25;
      const float r27 = -r7;
      const float r28 = r27 - r5;
      const float r29 = r23 * i14;
      const float r30 = r4 * r20 + r29;
      const float r31 = i11 * i20 + i19;
      const float r32 = i6 * r20 - r31;
      const float r33 = r32 * i8;
      const float r34 = i18 * r33;
      const float r35 = i17 * r34;
      const float r36 = -r35;
      const float r37 = -r1;
      const float r38 = i11 * r17;
      const float r39 = r38 - r38;
      const float r40 = -r16;
      o[0][j] = r17;
      o[1][j] = r19;
      o[2][j] = 0.0f;
      o[3][j] = r3;
      o[4][j] = r21;
      o[5][j] = r22;
      o[6][j] = r26;
      o[7][j] = r28;
      o[8][j] = r30;
      o[9][j] = r36;
      o[10][j] = r37;
      o[11][j] = r39;
      o[12][j] = r40;
    }
  }
};

const int32_t kProgram10Words[] = {21, 1, 41, 13, 15, 2, 6, 7, 0, 5, 2, 6, 0, 5, 0, 3, 0, 2, 0, 3, 1, 5, 1, 3, 2, 3, 3, 8, 2, 9, 0, 2, 10, 2, 3, 2, 5, 3, 4, 2, 4, 3, 5, 9, 1, 2, 1, 0, 0, 22, 2, 3, 0, 2, 23, 1, 22, 0, 0, 22, 23, 4, 0, 2, 24, 22, 5, 0, 19, 25, 24, 0, 0, 2, 26, 0, 25, 0, 2, 27, 7, 8, 0, 2, 28, 6, 27, 0, 0, 29, 22, 28, 0, 0, 22, 26, 29, 0, 2, 29, 9, 24, 0, 15, 30, 10, 11, 12, 1, 31, 30, 13, 0, 3, 32, 31, 14, 0, 24, 33, 32, 0, 0, 2, 32, 29, 33, 0, 3, 29, 32, 14, 0, 0, 34, 22, 29, 0, 1, 22, 8, 24, 0, 1, 35, 22, 27, 0, 1, 22, 30, 15, 0, 2, 30, 22, 27, 0, 2, 27, 35, 11, 0, 2, 36, 24, 33, 0, 2, 33, 16, 32, 0, 2, 32, 31, 33, 0, 16, 31, 36, 0, 32, 19, 33, 28, 0, 0, 1, 32, 33, 26, 0, 2, 28, 36, 14, 0, 15, 33, 25, 22, 28, 15, 26, 11, 20, 19, 16, 36, 6, 22, 26, 2, 25, 36, 8, 0, 2, 28, 18, 25, 0, 2, 22, 17, 28, 0, 19, 26, 22, 0, 0, 19, 36, 23, 0, 0, 2, 25, 11, 34, 0, 1, 28, 25, 25, 0, 19, 22, 29, 0, 0, 34, 35, 21, 24, 30, 27, 31, 32, 33, 26, 36, 28, 22};

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
      const float r0 = i0 - i1 * i2;
      const float r1 = i2 * i3 + r0;
      const float r2 = r1 - i6;
      const float r3 = r2 / i7;
      const float r4 = Exp(r3);
      const float r5 = r1 - i9;
      const float r6 = i8 * r5;
      const float r7 = i5 * r4 - r6;
      const float r8 = i2 * i11 + i10;
      const float r9 = r7 - r8;
      const float r10 = i4 + r9;
      const float r11 = r10 * i12 + r1;
      const float r12 = r11 - i1;
      const float r13 = std::fabs(r12);
      const float r14 = Truth(r13 >= i13);
      const float r15 = 1.0f - i14 * r13;
      const float r16 = r15 * i15;
      const float r17 = r14 != 0.0f ? 0.0f : r16;
      const float r18 = i16 * r5 - r8;
      const float r19 = r18 * i17 + r8;
      const float r20 = Truth(r12 > 0.0f);
      o[0][j] = r12;
      o[1][j] = r17;
      o[2][j] = r11;
      o[3][j] = r19;
      o[4][j] = r20;
    }
  }
};

const int32_t kProgram11Words[] = {18, 2, 21, 5, 7, 0, 0, 2, 8, 0, 2, 3, 0, 1, 0, 3, 1, 2, 10, 2, 3, 2, 6, 2, 5, 0, 1, 2, 1, 3, 2, 2, 12, 3, 3, 3, 4, 2, 0, 3, 5, 0, 1065353216, 17, 20, 1, 2, 0, 15, 21, 2, 3, 20, 1, 20, 21, 6, 0, 3, 22, 20, 7, 0, 24, 20, 22, 0, 0, 1, 22, 21, 9, 0, 2, 23, 8, 22, 0, 16, 24, 5, 20, 23, 15, 20, 2, 11, 10, 1, 23, 24, 20, 0, 0, 24, 4, 23, 0, 15, 23, 24, 12, 21, 1, 24, 23, 1, 0, 20, 21, 24, 0, 0, 9, 25, 21, 13, 0, 17, 26, 14, 21, 19, 2, 21, 26, 15, 0, 14, 26, 25, 18, 21, 16, 25, 16, 22, 20, 15, 21, 25, 17, 20, 18, 22, 24, 0, 0, 24, 26, 23, 21, 22};

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
      const float r0 = i2 + i3;
      const float r1 = i1 * r0 + i4;
      const float r2 = r1 * i5;
      const float r3 = i0 * r2;
      const float r4 = i6 - i7 * i8;
      const float r5 = i8 * i9 + r4;
      const float r6 = r5 - i10;
      const float r7 = r6 / i11;
      const float r8 = Exp(r7);
      const float r9 = r3 * r8;
      const float r10 = r9 / i11;
      const float r11 = -r2;
      const float r12 = i14 * i15;
      const float r13 = i13 * r12 + r1;
      const float r14 = i12 * r11 + r13;
      const float r15 = r10 + r14;
      const float r16 = i15 - r2;
      const float r17 = r16 - r12;
      o[0][j] = r15;
      o[1][j] = r17;
      o[2][j] = 0.0f;
      o[3][j] = r2;
    }
  }
};

const int32_t kProgram12Words[] = {16, 1, 18, 4, 6, 3, 1, 7, 0, 5, 2, 6, 0, 5, 0, 3, 0, 9, 0, 2, 8, 8, 2, 3, 2, 2, 10, 2, 3, 2, 6, 2, 0, 3, 3, 5, 1, 0, 0, 17, 2, 3, 0, 15, 18, 1, 17, 4, 2, 17, 18, 5, 0, 2, 19, 0, 17, 0, 17, 20, 7, 8, 6, 15, 21, 8, 9, 20, 1, 20, 21, 10, 0, 3, 21, 20, 11, 0, 24, 20, 21, 0, 0, 2, 21, 19, 20, 0, 3, 19, 21, 11, 0, 19, 20, 17, 0, 0, 2, 21, 14, 15, 0, 15, 22, 13, 21, 18, 15, 18, 12, 20, 22, 0, 20, 19, 18, 0, 1, 22, 15, 17, 0, 1, 19, 22, 21, 0, 20, 19, 16, 17};

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
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = r2 * i5;
      const float r4 = i0 * r3;
      const float r5 = i6 - i7 * i8;
      const float r6 = i8 * i9 + r5;
      const float r7 = r6 - i10;
      const float r8 = r7 / i11;
      const float r9 = Exp(r8);
      const float r10 = r4 * r9;
      const float r11 = r10 / i11;
      const float r12 = -r3;
      const float r13 = i12 * r12;
      const float r14 = i14 * i15;
      const float r15 = i13 * r14;
      const float r16 = r2 + r15;
      const float r17 = r13 + r16;
      const float r18 = r11 + r17;
      const float r19 = i15 - r3;
      const float r20 = r19 - r14;
      const float r21 = r6 - i16;
      const float r22 = r14 * r21;
      const float r23 = r20 * i8;
      const float r24 = r3 * r9;
      const float r25 = r10 * i17;
      const float r26 = r7 * r25;
      const float r27 = i12 * r24 - r26;
      const float r28 = -r15;
      const float r29 = r28 - r13;
      const float r30 = r24 * i11;
      const float r31 = r12 * r21 + r30;
      const float r32 = -r18;
      const float r33 = r32 * i8 - r1;
      const float r34 = r18 * i8;
      const float r35 = r34 - r34;
      const float r36 = r35 + r34;
      const float r37 = -r11;
      o[0][j] = r18;
      o[1][j] = r20;
      o[2][j] = 0.0f;
      o[3][j] = r3;
      o[4][j] = r22;
      o[5][j] = r23;
      o[6][j] = r27;
      o[7][j] = r29;
      o[8][j] = r31;
      o[9][j] = r33;
      o[10][j] = r36;
      o[11][j] = r37;
    }
  }
};

const int32_t kProgram13Words[] = {18, 1, 38, 12, 15, 3, 1, 7, 0, 5, 2, 6, 0, 5, 0, 3, 0, 9, 0, 2, 8, 8, 2, 3, 2, 2, 10, 2, 3, 2, 6, 2, 0, 3, 3, 5, 1, 2, 5, 3, 4, 0, 0, 19, 2, 3, 0, 2, 20, 1, 19, 0, 0, 19, 20, 4, 0, 2, 21, 19, 5, 0, 2, 22, 0, 21, 0, 17, 23, 7, 8, 6, 15, 24, 8, 9, 23, 1, 23, 24, 10, 0, 3, 25, 23, 11, 0, 24, 26, 25, 0, 0, 2, 25, 22, 26, 0, 3, 22, 25, 11, 0, 19, 27, 21, 0, 0, 2, 28, 12, 27, 0, 2, 29, 14, 15, 0, 2, 30, 13, 29, 0, 0, 31, 19, 30, 0, 0, 19, 28, 31, 0, 0, 31, 22, 19, 0, 1, 19, 15, 21, 0, 1, 32, 19, 29, 0, 1, 19, 24, 16, 0, 2, 24, 29, 19, 0, 2, 29, 32, 8, 0, 2, 33, 21, 26, 0, 2, 26, 25, 17, 0, 2, 25, 23, 26, 0, 16, 23, 12, 33, 25, 19, 26, 30, 0, 0, 1, 25, 26, 28, 0, 2, 30, 33, 11, 0, 15, 26, 27, 19, 30, 19, 28, 31, 0, 0, 16, 33, 28, 8, 20, 2, 27, 31, 8, 0, 1, 19, 27, 27, 0, 0, 30, 19, 27, 0, 19, 28, 22, 0, 0, 31, 32, 18, 21, 24, 29, 23, 25, 26, 33, 30, 28};

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
      const float i17 = s[17][j];
      const float i18 = s[18][j];
      const float i19 = s[19][j];
      const float i20 = s[20][j];
      const float i21 = s[21][j];
      const float i22 = s[22][j];
      const float i23 = s[23][j];
      const float i24 = s[24][j];
      const float i25 = s[25][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = r2 * i5;
      const float r4 = i0 * r3;
      const float r5 = i6 - i7 * i8;
      const float r6 = i8 * i9 + r5;
      const float r7 = r6 - i10;
      const float r8 = r7 / i11;
      const float r9 = Exp(r8);
      const float r10 = r4 * r9;
      const float r11 = r10 / i11;
      const float r12 = -r3;
      const float r13 = i12 * r12;
      const float r14 = i14 * i15;
      const float r15 = i13 * r14;
      const float r16 = r2 + r15;
      const float r17 = r13 + r16;
      const float r18 = r11 + r17;
      const float r19 = i15 - r3;
      const float r20 = r19 - r14;
      const float r21 = r6 - i16;
      const float r22 = r14 * r21;
      const float r23 = r20 * i8;
      const float r24 = i12 * r21;
      const float r25 = i0 * r9 - r24;
      const float r26 = i8 * i20 + i19;
      const float r27 = r25 - r26;
      const float r28 = i18 + r27;
      const float r29 = r28 * r2;
      const float r30 = r29 * i21;
      const float r31 = i17 * r30;
      const float r32 = -r31;
      const float r33 = r3 * r9;
      const float r34 = r10 * i22;
      const float r35 = r7 * r34;
      const float r36 = i12 * r33 - r35;
      const float r37 = r29 / i23;
      const float r38 = i13 * r21 - r26;
      const float r39 = r38 * i15;
      const float r40 = r39 / i24;
      const float r41 = r37 + r40;
      const float r42 = -r15;
      const float r43 = r42 - r13;
      const float r44 = r33 * i11;
      const float r45 = r12 * r21 + r44;
      const float r46 = r39 * i25;
      const float r47 = i17 * r46;
      const float r48 = -r47;
      const float r49 = -r18;
      const float r50 = r49 * i8 - r1;
      const float r51 = r18 * i8;
      const float r52 = r51 - r51;
      const float r53 = r52 + r51;
      const float r54 = -r11;
      o[0][j] = r18;
      o[1][j] = r20;
      o[2][j] = 0.0f;
      o[3][j] = r3;
      o[4][j] = r22;
      o[5][j] = r23;
      o[6][j] = r32;
      o[7][j] = r36;
      o[8][j] = r41;
      o[9][j] = r43;
      o[10][j] = r45;
      o[11][j] = r48;
      o[12][j] = r50;
      o[13][j] = r53;
      o[14][j] = r54;
    }
  }
};

const int32_t kProgram14Words[] = {26, 1, 55, 15, 18, 3, 1, 7, 0, 5, 2, 6, 0, 5, 0, 3, 0, 9, 0, 2, 8, 8, 2, 3, 2, 2, 10, 2, 3, 2, 6, 2, 0, 3, 3, 5, 1, 2, 5, 2, 4, 9, 1, 9, 2, 2, 1, 3, 4, 3, 5, 2, 2, 2, 7, 3, 6, 0, 0, 27, 2, 3, 0, 2, 28, 1, 27, 0, 0, 27, 28, 4, 0, 2, 29, 27, 5, 0, 2, 30, 0, 29, 0, 17, 31, 7, 8, 6, 15, 32, 8, 9, 31, 1, 31, 32, 10, 0, 3, 33, 31, 11, 0, 24, 34, 33, 0, 0, 2, 33, 30, 34, 0, 3, 30, 33, 11, 0, 19, 35, 29, 0, 0, 2, 36, 12, 35, 0, 2, 37, 14, 15, 0, 2, 38, 13, 37, 0, 0, 39, 27, 38, 0, 0, 40, 36, 39, 0, 0, 39, 30, 40, 0, 1, 40, 15, 29, 0, 1, 41, 40, 37, 0, 1, 40, 32, 16, 0, 2, 32, 37, 40, 0, 2, 37, 41, 8, 0, 2, 42, 12, 40, 0, 16, 43, 0, 34, 42, 15, 42, 8, 20, 19, 1, 44, 43, 42, 0, 0, 43, 18, 44, 0, 2, 44, 43, 27, 0, 2, 43, 44, 21, 0, 2, 27, 17, 43, 0, 19, 43, 27, 0, 0, 2, 27, 29, 34, 0, 2, 34, 33, 22, 0, 2, 33, 31, 34, 0, 16, 31, 12, 27, 33, 3, 34, 44, 23, 0, 16, 33, 13, 40, 42, 2, 44, 33, 15, 0, 3, 42, 44, 24, 0, 0, 33, 34, 42, 0, 19, 34, 38, 0, 0, 1, 42, 34, 36, 0, 2, 38, 27, 11, 0, 15, 34, 35, 40, 38, 2, 36, 44, 25, 0, 2, 27, 17, 36, 0, 19, 35, 27, 0, 0, 19, 40, 39, 0, 0, 16, 38, 40, 8, 28, 2, 44, 39, 8, 0, 1, 36, 44, 44, 0, 0, 27, 36, 44, 0, 19, 40, 30, 0, 0, 39, 41, 26, 29, 32, 37, 43, 31, 33, 42, 34, 35, 38, 27, 40};

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
      const float i18 = s[18][j];
      const float i19 = s[19][j];
      const float i20 = s[20][j];
      const float i21 = s[21][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = r2 * i5;
      const float r4 = i0 * r3;
      const float r5 = i6 - i7 * i8;
      const float r6 = i8 * i9 + r5;
      const float r7 = r6 - i10;
      const float r8 = r7 / i11;
      const float r9 = Exp(r8);
      const float r10 = r4 * r9;
      const float r11 = r10 / i11;
      const float r12 = -r3;
      const float r13 = i12 * r12;
      const float r14 = i14 * i15;
      const float r15 = i13 * r14;
      const float r16 = r2 + r15;
      const float r17 = r13 + r16;
      const float r18 = r11 + r17;
      const float r19 = i15 - r3;
      const float r20 = r19 - r14;
      const float r21 = r6 - i16;
      const float r22 = r14 * r21;
      const float r23 = r20 * i8;
      const float r24 = r3 * r9;
      const float r25 = r10 * i17;
      const float r26 = r7 * r25;
      const float r27 = i12 * r24 - r26;
      const float r28 = -r15;
      const float r29 = r28 - r13;
      const float r30 = r24 * i11;
      const float r31 = r12 * r21 + r30;
      const float r32 = i8 * i20 + i19;
      const float r33 = i13 * r21 - r32;
      const float r34 = r33 * i15;
      const float r35 = r34 * i21;
      const float r36 = i18 * r35;
      const float r37 = -r36;
      const float r38 = -r18;
      const float r39 = r38 * i8 - r1;
      const float r40 = r18 * i8;
      const float r41 = r40 - r40;
      const float r42 = r41 + r40;
      const float r43 = -r11;
      o[0][j] = r18;
      o[1][j] = r20;
      o[2][j] = 0.0f;
      o[3][j] = r3;
      o[4][j] = r22;
      o[5][j] = r23;
      o[6][j] = r27;
      o[7][j] = r29;
      o[8][j] = r31;
      o[9][j] = r37;
      o[10][j] = r39;
      o[11][j] = r42;
      o[12][j] = r43;
    }
  }
};

const int32_t kProgram15Words[] = {22, 1, 44, 13, 15, 3, 1, 7, 0, 5, 2, 6, 0, 5, 0, 3, 0, 9, 0, 2, 8, 8, 2, 3, 2, 2, 10, 2, 3, 2, 6, 2, 0, 3, 3, 5, 1, 2, 5, 3, 4, 2, 4, 9, 1, 2, 1, 3, 5, 0, 0, 23, 2, 3, 0, 2, 24, 1, 23, 0, 0, 23, 24, 4, 0, 2, 25, 23, 5, 0, 2, 26, 0, 25, 0, 17, 27, 7, 8, 6, 15, 28, 8, 9, 27, 1, 27, 28, 10, 0, 3, 29, 27, 11, 0, 24, 30, 29, 0, 0, 2, 29, 26, 30, 0, 3, 26, 29, 11, 0, 19, 31, 25, 0, 0, 2, 32, 12, 31, 0, 2, 33, 14, 15, 0, 2, 34, 13, 33, 0, 0, 35, 23, 34, 0, 0, 23, 32, 35, 0, 0, 35, 26, 23, 0, 1, 23, 15, 25, 0, 1, 36, 23, 33, 0, 1, 23, 28, 16, 0, 2, 28, 33, 23, 0, 2, 33, 36, 8, 0, 2, 37, 25, 30, 0, 2, 30, 29, 17, 0, 2, 29, 27, 30, 0, 16, 27, 12, 37, 29, 19, 30, 34, 0, 0, 1, 29, 30, 32, 0, 2, 34, 37, 11, 0, 15, 30, 31, 23, 34, 15, 32, 8, 20, 19, 16, 37, 13, 23, 32, 2, 31, 37, 15, 0, 2, 34, 31, 21, 0, 2, 23, 18, 34, 0, 19, 32, 23, 0, 0, 19, 37, 35, 0, 0, 16, 31, 37, 8, 24, 2, 34, 35, 8, 0, 1, 23, 34, 34, 0, 0, 37, 23, 34, 0, 19, 24, 26, 0, 0, 35, 36, 22, 25, 28, 33, 27, 29, 30, 32, 31, 37, 24};

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
      const float r0 = i2 + i3;
      const float r1 = i1 * r0 + i4;
      const float r2 = r1 * i5;
      const float r3 = i0 * r2;
      const float r4 = i6 - i7 * i8;
      const float r5 = i8 * i9 + r4;
      const float r6 = r5 - i10;
      const float r7 = r6 / i11;
      const float r8 = Exp(r7);
      const float r9 = r3 * r8;
      const float r10 = r9 / i11;
      const float r11 = -r2;
      const float r12 = i14 * i15;
      const float r13 = i13 * r12 + r1;
      const float r14 = i12 * r11 + r13;
      const float r15 = r10 + r14;
      const float r16 = i15 - r2;
      const float r17 = r16 - r12;
      const float r18 = r17 * i16;
      const float r19 = r15 * i9 + r18;
      const float r20 = -r15;
      const float r21 = r20 * i7 + r19;
      o[0][j] = r15;
      o[1][j] = r17;
      o[2][j] = r21;
      o[3][j] = r2;
    }
  }
};

const int32_t kProgram16Words[] = {17, 0, 22, 4, 6, 3, 1, 7, 0, 5, 2, 6, 0, 5, 0, 3, 0, 9, 0, 2, 8, 8, 2, 3, 2, 2, 10, 2, 3, 2, 6, 2, 0, 3, 3, 5, 1, 2, 1, 0, 17, 2, 3, 0, 15, 18, 1, 17, 4, 2, 17, 18, 5, 0, 2, 19, 0, 17, 0, 17, 20, 7, 8, 6, 15, 21, 8, 9, 20, 1, 20, 21, 10, 0, 3, 21, 20, 11, 0, 24, 20, 21, 0, 0, 2, 21, 19, 20, 0, 3, 19, 21, 11, 0, 19, 20, 17, 0, 0, 2, 21, 14, 15, 0, 15, 22, 13, 21, 18, 15, 18, 12, 20, 22, 0, 20, 19, 18, 0, 1, 22, 15, 17, 0, 1, 19, 22, 21, 0, 2, 18, 19, 16, 0, 15, 22, 20, 9, 18, 19, 21, 20, 0, 0, 15, 18, 21, 7, 22, 20, 19, 18, 17};

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
      const float i17 = s[17][j];
      const float i18 = s[18][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = r2 * i5;
      const float r4 = i0 * r3;
      const float r5 = i6 - i7 * i8;
      const float r6 = i8 * i9 + r5;
      const float r7 = r6 - i10;
      const float r8 = r7 / i11;
      const float r9 = Exp(r8);
      const float r10 = r4 * r9;
      const float r11 = r10 / i11;
      const float r12 = -r3;
      const float r13 = i12 * r12;
      const float r14 = i14 * i15;
      const float r15 = i13 * r14;
      const float r16 = r2 + r15;
      const float r17 = r13 + r16;
      const float r18 = r11 + r17;
      const float r19 = i15 - r3;
      const float r20 = r19 - r14;
      const float r21 = r20 * i16;
      const float r22 = r18 * i9 + r21;
      const float r23 = -r18;
      const float r24 = r23 * i7 + r22;
      const float r25 = r6 - i17;
      const float r26 = r14 * r25;
      const float r27 = r20 * i8;
      const float r28 = r3 * r9;
      const float r29 = r10 * i18;
      const float r30 = r7 * r29;
      const float r31 = i12 * r28 - r30;
      const float r32 = -r15;
      const float r33 = r32 - r13;
      const float r34 = r28 * i11;
      const float r35 = r12 * r25 + r34;
      const float r36 = r23 * i8 - r1;
      const float r37 = r18 * i8;
      const float r38 = r37 - r37;
      const float r39 = r38 + r37;
      const float r40 = -r11;
      o[0][j] = r18;
      o[1][j] = r20;
      o[2][j] = r24;
      o[3][j] = r3;
      o[4][j] = r26;
      o[5][j] = r27;
      o[6][j] = r31;
      o[7][j] = r33;
      o[8][j] = r35;
      o[9][j] = r36;
      o[10][j] = r39;
      o[11][j] = r40;
    }
  }
};

const int32_t kProgram17Words[] = {19, 0, 41, 12, 17, 3, 1, 7, 0, 5, 2, 6, 0, 5, 0, 3, 0, 9, 0, 2, 8, 8, 2, 3, 2, 2, 10, 2, 3, 2, 6, 2, 0, 3, 3, 5, 1, 2, 1, 2, 5, 3, 4, 0, 19, 2, 3, 0, 2, 20, 1, 19, 0, 0, 19, 20, 4, 0, 2, 21, 19, 5, 0, 2, 22, 0, 21, 0, 17, 23, 7, 8, 6, 15, 24, 8, 9, 23, 1, 23, 24, 10, 0, 3, 25, 23, 11, 0, 24, 26, 25, 0, 0, 2, 25, 22, 26, 0, 3, 22, 25, 11, 0, 19, 27, 21, 0, 0, 2, 28, 12, 27, 0, 2, 29, 14, 15, 0, 2, 30, 13, 29, 0, 0, 31, 19, 30, 0, 0, 19, 28, 31, 0, 0, 31, 22, 19, 0, 1, 19, 15, 21, 0, 1, 32, 19, 29, 0, 2, 19, 32, 16, 0, 15, 33, 31, 9, 19, 19, 19, 31, 0, 0, 15, 34, 19, 7, 33, 1, 33, 24, 17, 0, 2, 24, 29, 33, 0, 2, 29, 32, 8, 0, 2, 35, 21, 26, 0, 2, 26, 25, 18, 0, 2, 25, 23, 26, 0, 16, 23, 12, 35, 25, 19, 26, 30, 0, 0, 1, 25, 26, 28, 0, 2, 30, 35, 11, 0, 15, 26, 27, 33, 30, 16, 28, 19, 8, 20, 2, 35, 31, 8, 0, 1, 27, 35, 35, 0, 0, 33, 27, 35, 0, 19, 30, 22, 0, 0, 31, 32, 34, 21, 24, 29, 23, 25, 26, 28, 33, 30};

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
      const float i18 = s[18][j];
      const float i19 = s[19][j];
      const float i20 = s[20][j];
      const float i21 = s[21][j];
      const float i22 = s[22][j];
      const float i23 = s[23][j];
      const float i24 = s[24][j];
      const float i25 = s[25][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = r2 * i5;
      const float r4 = i0 * r3;
      const float r5 = i6 - i7 * i8;
      const float r6 = i8 * i9 + r5;
      const float r7 = r6 - i10;
      const float r8 = r7 / i11;
      const float r9 = Exp(r8);
      const float r10 = r4 * r9;
      const float r11 = r10 / i11;
      const float r12 = -r3;
      const float r13 = i12 * r12;
      const float r14 = i14 * i15;
      const float r15 = i13 * r14;
      const float r16 = r2 + r15;
      const float r17 = r13 + r16;
      const float r18 = r11 + r17;
      const float r19 = i15 - r3;
      const float r20 = r19 - r14;
      const float r21 = r20 * i16;
      const float r22 = r18 * i9 + r21;
      const float r23 = -r18;
      const float r24 = r23 * i7 + r22;
      const float r25 = r6 - i17;
      const float r26 = r14 * r25;
      const float r27 = r20 * i8;
      const float r28 = i12 * r25;
      const float r29 = i0 * r9 - r28;
      const float r30 = i8 * i16 + i20;
      const float r31 = r29 - r30;
      const float r32 = i19 + r31;
      const float r33 = r32 * r2;
      const float r34 = r33 * i21;
      const float r35 = i18 * r34;
      const float r36 = -r35;
      const float r37 = r3 * r9;
      const float r38 = r10 * i22;
      const float r39 = r7 * r38;
      const float r40 = i12 * r37 - r39;
      const float r41 = r33 / i23;
      const float r42 = i13 * r25 - r30;
      const float r43 = r42 * i15;
      const float r44 = r43 / i24;
      const float r45 = r41 + r44;
      const float r46 = -r15;
      const float r47 = r46 - r13;
      const float r48 = r37 * i11;
      const float r49 = r12 * r25 + r48;
      const float r50 = r43 * i25;
      const float r51 = i18 * r50;
      const float r52 = -r51;
      const float r53 = r23 * i8 - r1;
      const float r54 = r18 * i8;
      const float r55 = r54 - r54;
      const float r56 = r55 + r54;
      const float r57 = -r11;
      o[0][j] = r18;
      o[1][j] = r20;
      o[2][j] = r24;
      o[3][j] = r3;
      o[4][j] = r26;
      o[5][j] = r27;
      o[6][j] = r36;
      o[7][j] = r40;
      o[8][j] = r45;
      o[9][j] = r47;
      o[10][j] = r49;
      o[11][j] = r52;
      o[12][j] = r53;
      o[13][j] = r56;
      o[14][j] = r57;
    }
  }
};

const int32_t kProgram18Words[] = {26, 0, 58, 15, 20, 3, 1, 7, 0, 5, 2, 6, 0, 5, 0, 3, 0, 9, 0, 2, 8, 8, 2, 3, 2, 2, 10, 2, 3, 2, 6, 2, 0, 3, 3, 5, 1, 2, 1, 2, 5, 2, 4, 9, 1, 9, 2, 3, 4, 3, 5, 2, 2, 2, 7, 3, 6, 0, 26, 2, 3, 0, 2, 27, 1, 26, 0, 0, 26, 27, 4, 0, 2, 28, 26, 5, 0, 2, 29, 0, 28, 0, 17, 30, 7, 8, 6, 15, 31, 8, 9, 30, 1, 30, 31, 10, 0, 3, 32, 30, 11, 0, 24, 33, 32, 0, 0, 2, 32, 29, 33, 0, 3, 29, 32, 11, 0, 19, 34, 28, 0, 0, 2, 35, 12, 34, 0, 2, 36, 14, 15, 0, 2, 37, 13, 36, 0, 0, 38, 26, 37, 0, 0, 39, 35, 38, 0, 0, 38, 29, 39, 0, 1, 39, 15, 28, 0, 1, 40, 39, 36, 0, 2, 39, 40, 16, 0, 15, 41, 38, 9, 39, 19, 39, 38, 0, 0, 15, 42, 39, 7, 41, 1, 41, 31, 17, 0, 2, 31, 36, 41, 0, 2, 36, 40, 8, 0, 2, 43, 12, 41, 0, 16, 44, 0, 33, 43, 15, 43, 8, 16, 20, 1, 45, 44, 43, 0, 0, 44, 19, 45, 0, 2, 45, 44, 26, 0, 2, 44, 45, 21, 0, 2, 26, 18, 44, 0, 19, 44, 26, 0, 0, 2, 26, 28, 33, 0, 2, 33, 32, 22, 0, 2, 32, 30, 33, 0, 16, 30, 12, 26, 32, 3, 33, 45, 23, 0, 16, 32, 13, 41, 43, 2, 45, 32, 15, 0, 3, 43, 45, 24, 0, 0, 32, 33, 43, 0, 19, 33, 37, 0, 0, 1, 43, 33, 35, 0, 2, 37, 26, 11, 0, 15, 33, 34, 41, 37, 2, 35, 45, 25, 0, 2, 26, 18, 35, 0, 19, 34, 26, 0, 0, 16, 41, 39, 8, 27, 2, 37, 38, 8, 0, 1, 45, 37, 37, 0, 0, 35, 45, 37, 0, 19, 26, 29, 0, 0, 38, 40, 42, 28, 31, 36, 44, 30, 32, 43, 33, 34, 41, 35, 26};

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
      const float i19 = s[19][j];
      const float i20 = s[20][j];
      const float i21 = s[21][j];
      const float r0 = i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = r1 + i4;
      const float r3 = r2 * i5;
      const float r4 = i0 * r3;
      const float r5 = i6 - i7 * i8;
      const float r6 = i8 * i9 + r5;
      const float r7 = r6 - i10;
      const float r8 = r7 / i11;
      const float r9 = Exp(r8);
      const float r10 = r4 * r9;
      const float r11 = r10 / i11;
      const float r12 = -r3;
      const float r13 = i12 * r12;
      const float r14 = i14 * i15;
      const float r15 = i13 * r14;
      const float r16 = r2 + r15;
      const float r17 = r13 + r16;
      const float r18 = r11 + r17;
      const float r19 = i15 - r3;
      const float r20 = r19 - r14;
      const float r21 = r20 * i16;
      const float r22 = r18 * i9 + r21;
      const float r23 = -r18;
      const float r24 = r23 * i7 + r22;
      const float r25 = r6 - i17;
      const float r26 = r14 * r25;
      const float r27 = r20 * i8;
      const float r28 = r3 * r9;
      const float r29 = r10 * i18;
      const float r30 = r7 * r29;
      const float r31 = i12 * r28 - r30;
      const float r32 = -r15;
      const float r33 = r32 - r13;
      const float r34 = r28 * i11;
      const float r35 = r12 * r25 + r34;
      const float r36 = i8 * i16 + i20;
      const float r37 = i13 * r25 - r36;
      const float r38 = r37 * i15;
      const float r39 = r38 * i21;
      const float r40 = i19 * r39;
      const float r41 = -r40;
      const float r42 = r23 * i8 - r1;
      const float r43 = r18 * i8;
      const float r44 = r43 - r43;
      const float r45 = r44 + r43;
      const float r46 = -r11;
      o[0][j] = r18;
      o[1][j] = r20;
      o[2][j] = r24;
      o[3][j] = r3;
      o[4][j] = r26;
      o[5][j] = r27;
      o[6][j] = r31;
      o[7][j] = r33;
      o[8][j] = r35;
      o[9][j] = r41;
      o[10][j] = r42;
      o[11][j] = r45;
      o[12][j] = r46;
    }
  }
};

const int32_t kProgram19Words[] = {22, 0, 47, 13, 17, 3, 1, 7, 0, 5, 2, 6, 0, 5, 0, 3, 0, 9, 0, 2, 8, 8, 2, 3, 2, 2, 10, 2, 3, 2, 6, 2, 0, 3, 3, 5, 1, 2, 1, 2, 5, 3, 4, 2, 4, 9, 1, 3, 5, 0, 22, 2, 3, 0, 2, 23, 1, 22, 0, 0, 22, 23, 4, 0, 2, 24, 22, 5, 0, 2, 25, 0, 24, 0, 17, 26, 7, 8, 6, 15, 27, 8, 9, 26, 1, 26, 27, 10, 0, 3, 28, 26, 11, 0, 24, 29, 28, 0, 0, 2, 28, 25, 29, 0, 3, 25, 28, 11, 0, 19, 30, 24, 0, 0, 2, 31, 12, 30, 0, 2, 32, 14, 15, 0, 2, 33, 13, 32, 0, 0, 34, 22, 33, 0, 0, 22, 31, 34, 0, 0, 34, 25, 22, 0, 1, 22, 15, 24, 0, 1, 35, 22, 32, 0, 2, 22, 35, 16, 0, 15, 36, 34, 9, 22, 19, 22, 34, 0, 0, 15, 37, 22, 7, 36, 1, 36, 27, 17, 0, 2, 27, 32, 36, 0, 2, 32, 35, 8, 0, 2, 38, 24, 29, 0, 2, 29, 28, 18, 0, 2, 28, 26, 29, 0, 16, 26, 12, 38, 28, 19, 29, 33, 0, 0, 1, 28, 29, 31, 0, 2, 33, 38, 11, 0, 15, 29, 30, 36, 33, 15, 31, 8, 16, 20, 16, 38, 13, 36, 31, 2, 30, 38, 15, 0, 2, 33, 30, 21, 0, 2, 36, 19, 33, 0, 19, 31, 36, 0, 0, 16, 38, 22, 8, 23, 2, 30, 34, 8, 0, 1, 33, 30, 30, 0, 0, 36, 33, 30, 0, 19, 22, 25, 0, 0, 34, 35, 37, 24, 27, 32, 26, 28, 29, 31, 38, 36, 22};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 * i0;
      const float r3 = r1 * i1 + r2;
      const float r4 = r3 - i3;
      const float r5 = r4 / i4;
      const float r6 = Exp(r5);
      const float r7 = i7 + i8;
      const float r8 = i6 * r7 + i9;
      const float r9 = r8 * i10;
      const float r10 = i5 * r9;
      const float r11 = r6 * r10;
      const float r12 = r11 / i4;
      const float r13 = -r9;
      const float r14 = i13 * i14;
      const float r15 = i12 * r14 + r8;
      const float r16 = i11 * r13 + r15;
      const float r17 = r12 + r16;
      const float r18 = r1 * r17;
      const float r19 = i14 - r9;
      const float r20 = r19 - r14;
      const float r21 = Truth(i0 > 1.0f);
      const float r22 = r17 * i1;
      const float r23 = -r22;
      const float r24 = r21 != 0.0f ? 0.0f : r23;
      const float r25 = r17 * i2;
      const float r26 = r20 * i15 + r25;
      const float r27 = r24 + r26;
      o[0][j] = r18;
      o[1][j] = r20;
      o[2][j] = r27;
      o[3][j] = r9;
    }
  }
};

const int32_t kProgram20Words[] = {16, 2, 28, 4, 7, 8, 2, 9, 0, 2, 9, 2, 10, 2, 3, 3, 1, 7, 0, 5, 2, 6, 0, 5, 0, 3, 0, 2, 6, 2, 0, 3, 2, 5, 1, 2, 1, 1065353216, 0, 5, 18, 0, 16, 0, 1, 19, 16, 18, 0, 2, 18, 2, 0, 0, 15, 20, 19, 1, 18, 1, 18, 20, 3, 0, 3, 20, 18, 4, 0, 24, 18, 20, 0, 0, 0, 20, 7, 8, 0, 15, 21, 6, 20, 9, 2, 20, 21, 10, 0, 2, 22, 5, 20, 0, 2, 23, 18, 22, 0, 3, 18, 23, 4, 0, 19, 22, 20, 0, 0, 2, 23, 13, 14, 0, 15, 24, 12, 23, 21, 15, 21, 11, 22, 24, 0, 22, 18, 21, 0, 2, 24, 19, 22, 0, 1, 18, 14, 20, 0, 1, 21, 18, 23, 0, 8, 19, 0, 16, 0, 2, 18, 22, 1, 0, 19, 23, 18, 0, 0, 14, 18, 19, 17, 23, 2, 19, 22, 2, 0, 15, 23, 21, 15, 19, 0, 22, 18, 23, 0, 24, 21, 22, 20};

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
      const float i16 = s[16][j];
      const float i17 = s[17][j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 * i0;
      const float r3 = r1 * i1 + r2;
      const float r4 = r3 - i3;
      const float r5 = r4 / i4;
      const float r6 = Exp(r5);
      const float r7 = i7 + i8;
      const float r8 = i6 * r7;
      const float r9 = r8 + i9;
      const float r10 = r9 * i10;
      const float r11 = i5 * r10;
      const float r12 = r6 * r11;
      const float r13 = r12 / i4;
      const float r14 = -r10;
      const float r15 = i11 * r14;
      const float r16 = i13 * i14;
      const float r17 = i12 * r16;
      const float r18 = r9 + r17;
      const float r19 = r15 + r18;
      const float r20 = r13 + r19;
      const float r21 = r1 * r20;
      const float r22 = i14 - r10;
      const float r23 = r22 - r16;
      const float r24 = Truth(i0 > 1.0f);
      const float r25 = r20 * i1;
      const float r26 = -r25;
      const float r27 = r24 != 0.0f ? 0.0f : r26;
      const float r28 = r20 * i2;
      const float r29 = r23 * i15 + r28;
      const float r30 = r27 + r29;
      const float r31 = r3 - i16;
      const float r32 = r31 * r16;
      const float r33 = r23 * i0;
      const float r34 = r6 * r10;
      const float r35 = i17 * r12;
      const float r36 = r35 * r4;
      const float r37 = r34 * i11 - r36;
      const float r38 = -r17;
      const float r39 = r38 - r15;
      const float r40 = r31 * r14;
      const float r41 = r34 * i4 + r40;
      const float r42 = -r8;
      const float r43 = r20 * i0;
      const float r44 = -r13;
      o[0][j] = r21;
      o[1][j] = r23;
      o[2][j] = r30;
      o[3][j] = r10;
      o[4][j] = r32;
      o[5][j] = r33;
      o[6][j] = r37;
      o[7][j] = r39;
      o[8][j] = r41;
      o[9][j] = r42;
      o[10][j] = r43;
      o[11][j] = r44;
    }
  }
};

const int32_t kProgram21Words[] = {18, 2, 45, 12, 17, 8, 2, 9, 0, 2, 9, 2, 10, 2, 3, 3, 1, 7, 0, 5, 2, 6, 0, 5, 0, 3, 0, 2, 6, 2, 0, 3, 2, 5, 1, 2, 1, 2, 5, 3, 3, 1065353216, 0, 5, 20, 0, 18, 0, 1, 21, 18, 20, 0, 2, 20, 2, 0, 0, 15, 22, 21, 1, 20, 1, 20, 22, 3, 0, 3, 23, 20, 4, 0, 24, 24, 23, 0, 0, 0, 23, 7, 8, 0, 2, 25, 6, 23, 0, 0, 23, 25, 9, 0, 2, 26, 23, 10, 0, 2, 27, 5, 26, 0, 2, 28, 24, 27, 0, 3, 27, 28, 4, 0, 19, 29, 26, 0, 0, 2, 30, 11, 29, 0, 2, 31, 13, 14, 0, 2, 32, 12, 31, 0, 0, 33, 23, 32, 0, 0, 23, 30, 33, 0, 0, 33, 27, 23, 0, 2, 23, 21, 33, 0, 1, 21, 14, 26, 0, 1, 34, 21, 31, 0, 8, 21, 0, 18, 0, 2, 35, 33, 1, 0, 19, 36, 35, 0, 0, 14, 35, 21, 19, 36, 2, 21, 33, 2, 0, 15, 36, 34, 15, 21, 0, 21, 35, 36, 0, 1, 35, 22, 16, 0, 2, 36, 35, 31, 0, 2, 22, 34, 0, 0, 2, 31, 24, 26, 0, 2, 24, 17, 28, 0, 2, 28, 24, 20, 0, 16, 24, 31, 11, 28, 19, 20, 32, 0, 0, 1, 28, 20, 30, 0, 2, 32, 35, 29, 0, 15, 20, 31, 4, 32, 19, 30, 25, 0, 0, 2, 35, 33, 0, 0, 19, 29, 27, 0, 0, 23, 34, 21, 26, 36, 22, 24, 28, 20, 30, 35, 29};

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
      const float i18 = s[18][j];
      const float i19 = s[19][j];
      const float i20 = s[20][j];
      const float i21 = s[21][j];
      const float i22 = s[22][j];
      const float i23 = s[23][j];
      const float i24 = s[24][j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 * i0;
      const float r3 = r1 * i1 + r2;
      const float r4 = r3 - i3;
      const float r5 = r4 / i4;
      const float r6 = Exp(r5);
      const float r7 = i7 + i8;
      const float r8 = i6 * r7;
      const float r9 = r8 + i9;
      const float r10 = r9 * i10;
      const float r11 = i5 * r10;
      const float r12 = r6 * r11;
      const float r13 = r12 / i4;
      const float r14 = -r10;
      const float r15 = i11 * r14;
      const float r16 = i13 * i14;
      const float r17 = i12 * r16;
      const float r18 = r9 + r17;
      const float r19 = r15 + r18;
      const float r20 = r13 + r19;
      const float r21 = r1 * r20;
      const float r22 = i14 - r10;
      const float r23 = r22 - r16;
      const float r24 = Truth(i0 > 1.0f);
      const float r25 = r20 * i1;
      const float r26 = -r25;
      const float r27 = r24 != 0.0f ? 0.0f : r26;
      const float r28 = r20 * i2;
      const float r29 = r23 * i15 + r28;
      const float r30 = r27 + r29;
      const float r31 = r3 - i16;
      const float r32 = r31 * r16;
      const float r33 = r23 * i0;
      const float r34 = r31 * i11;
      const float r35 = r6 * i5 - r34;
      const float r36 = i0 * i15 + i18;
      const float r37 = r35 - r36;
      const float r38 = r37 + i19;
      const float r39 = r9 * r38;
      const float r40 = r39 * i20;
      const float r41 = i17 * r40;
      const float r42 = -r41;
      const float r43 = r6 * r10;
      const float r44 = i21 * r12;
      const float r45 = r44 * r4;
      const float r46 = r43 * i11 - r45;
      const float r47 = r39 / i22;
      const float r48 = r31 * i12 - r36;
      const float r49 = r48 * i14;
      const float r50 = r49 / i23;
      const float r51 = r47 + r50;
      const float r52 = -r17;
      const float r53 = r52 - r15;
      const float r54 = r31 * r14;
      const float r55 = r43 * i4 + r54;
      const float r56 = i24 * r49;
      const float r57 = i17 * r56;
      const float r58 = -r57;
      const float r59 = -r8;
      const float r60 = r20 * i0;
      const float r61 = -r13;
      o[0][j] = r21;
      o[1][j] = r23;
      o[2][j] = r30;
      o[3][j] = r10;
      o[4][j] = r32;
      o[5][j] = r33;
      o[6][j] = r42;
      o[7][j] = r46;
      o[8][j] = r51;
      o[9][j] = r53;
      o[10][j] = r55;
      o[11][j] = r58;
      o[12][j] = r59;
      o[13][j] = r60;
      o[14][j] = r61;
    }
  }
};

const int32_t kProgram22Words[] = {25, 2, 62, 15, 20, 8, 2, 9, 0, 2, 9, 2, 10, 2, 3, 3, 1, 7, 0, 5, 2, 6, 0, 5, 0, 3, 0, 2, 6, 2, 0, 3, 2, 5, 1, 2, 1, 2, 5, 2, 4, 9, 1, 9, 2, 3, 3, 3, 4, 2, 2, 2, 7, 3, 5, 1065353216, 0, 5, 27, 0, 25, 0, 1, 28, 25, 27, 0, 2, 27, 2, 0, 0, 15, 29, 28, 1, 27, 1, 27, 29, 3, 0, 3, 30, 27, 4, 0, 24, 31, 30, 0, 0, 0, 30, 7, 8, 0, 2, 32, 6, 30, 0, 0, 30, 32, 9, 0, 2, 33, 30, 10, 0, 2, 34, 5, 33, 0, 2, 35, 31, 34, 0, 3, 34, 35, 4, 0, 19, 36, 33, 0, 0, 2, 37, 11, 36, 0, 2, 38, 13, 14, 0, 2, 39, 12, 38, 0, 0, 40, 30, 39, 0, 0, 41, 37, 40, 0, 0, 40, 34, 41, 0, 2, 41, 28, 40, 0, 1, 28, 14, 33, 0, 1, 42, 28, 38, 0, 8, 28, 0, 25, 0, 2, 43, 40, 1, 0, 19, 44, 43, 0, 0, 14, 43, 28, 26, 44, 2, 28, 40, 2, 0, 15, 44, 42, 15, 28, 0, 28, 43, 44, 0, 1, 43, 29, 16, 0, 2, 44, 43, 38, 0, 2, 29, 42, 0, 0, 2, 38, 43, 11, 0, 16, 45, 31, 5, 38, 15, 38, 0, 15, 18, 1, 46, 45, 38, 0, 0, 45, 46, 19, 0, 2, 46, 30, 45, 0, 2, 30, 46, 20, 0, 2, 45, 17, 30, 0, 19, 30, 45, 0, 0, 2, 45, 31, 33, 0, 2, 31, 21, 35, 0, 2, 35, 31, 27, 0, 16, 31, 45, 11, 35, 3, 27, 46, 22, 0, 16, 35, 43, 12, 38, 2, 46, 35, 14, 0, 3, 38, 46, 23, 0, 0, 35, 27, 38, 0, 19, 27, 39, 0, 0, 1, 38, 27, 37, 0, 2, 39, 43, 36, 0, 15, 27, 45, 4, 39, 2, 37, 24, 46, 0, 2, 43, 17, 37, 0, 19, 36, 43, 0, 0, 19, 45, 32, 0, 0, 2, 39, 40, 0, 0, 19, 46, 34, 0, 0, 41, 42, 28, 33, 44, 29, 30, 31, 35, 38, 27, 36, 45, 39, 46};

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
      const float i19 = s[19][j];
      const float i20 = s[20][j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 * i0;
      const float r3 = r1 * i1 + r2;
      const float r4 = r3 - i3;
      const float r5 = r4 / i4;
      const float r6 = Exp(r5);
      const float r7 = i7 + i8;
      const float r8 = i6 * r7;
      const float r9 = r8 + i9;
      const float r10 = r9 * i10;
      const float r11 = i5 * r10;
      const float r12 = r6 * r11;
      const float r13 = r12 / i4;
      const float r14 = -r10;
      const float r15 = i11 * r14;
      const float r16 = i13 * i14;
      const float r17 = i12 * r16;
      const float r18 = r9 + r17;
      const float r19 = r15 + r18;
      const float r20 = r13 + r19;
      const float r21 = r1 * r20;
      const float r22 = i14 - r10;
      const float r23 = r22 - r16;
      const float r24 = Truth(i0 > 1.0f);
      const float r25 = r20 * i1;
      const float r26 = -r25;
      const float r27 = r24 != 0.0f ? 0.0f : r26;
      const float r28 = r20 * i2;
      const float r29 = r23 * i15 + r28;
      const float r30 = r27 + r29;
      const float r31 = r3 - i16;
      const float r32 = r31 * r16;
      const float r33 = r23 * i0;
      const float r34 = r6 * r10;
      const float r35 = i17 * r12;
      const float r36 = r35 * r4;
      const float r37 = r34 * i11 - r36;
      const float r38 = -r17;
      const float r39 = r38 - r15;
      const float r40 = r31 * r14;
      const float r41 = r34 * i4 + r40;
      const float r42 = i0 * i15 + i20;
      const float r43 = r31 * i12 - r42;
      const float r44 = r43 * i14;
      const float r45 = i19 * r44;
      const float r46 = i18 * r45;
      const float r47 = -r46;
      const float r48 = -r8;
      const float r49 = r20 * i0;
      const float r50 = -r13;
      o[0][j] = r21;
      o[1][j] = r23;
      o[2][j] = r30;
      o[3][j] = r10;
      o[4][j] = r32;
      o[5][j] = r33;
      o[6][j] = r37;
      o[7][j] = r39;
      o[8][j] = r41;
      o[9][j] = r47;
      o[10][j] = r48;
      o[11][j] = r49;
      o[12][j] = r50;
    }
  }
};

const int32_t kProgram23Words[] = {21, 2, 51, 13, 17, 8, 2, 9, 0, 2, 9, 2, 10, 2, 3, 3, 1, 7, 0, 5, 2, 6, 0, 5, 0, 3, 0, 2, 6, 2, 0, 3, 2, 5, 1, 2, 1, 2, 5, 3, 3, 2, 4, 3, 4, 9, 1, 1065353216, 0, 5, 23, 0, 21, 0, 1, 24, 21, 23, 0, 2, 23, 2, 0, 0, 15, 25, 24, 1, 23, 1, 23, 25, 3, 0, 3, 26, 23, 4, 0, 24, 27, 26, 0, 0, 0, 26, 7, 8, 0, 2, 28, 6, 26, 0, 0, 26, 28, 9, 0, 2, 29, 26, 10, 0, 2, 30, 5, 29, 0, 2, 31, 27, 30, 0, 3, 30, 31, 4, 0, 19, 32, 29, 0, 0, 2, 33, 11, 32, 0, 2, 34, 13, 14, 0, 2, 35, 12, 34, 0, 0, 36, 26, 35, 0, 0, 26, 33, 36, 0, 0, 36, 30, 26, 0, 2, 26, 24, 36, 0, 1, 24, 14, 29, 0, 1, 37, 24, 34, 0, 8, 24, 0, 21, 0, 2, 38, 36, 1, 0, 19, 39, 38, 0, 0, 14, 38, 24, 22, 39, 2, 24, 36, 2, 0, 15, 39, 37, 15, 24, 0, 24, 38, 39, 0, 1, 38, 25, 16, 0, 2, 39, 38, 34, 0, 2, 25, 37, 0, 0, 2, 34, 27, 29, 0, 2, 27, 17, 31, 0, 2, 31, 27, 23, 0, 16, 27, 34, 11, 31, 19, 23, 35, 0, 0, 1, 31, 23, 33, 0, 2, 35, 38, 32, 0, 15, 23, 34, 4, 35, 15, 33, 0, 15, 20, 16, 32, 38, 12, 33, 2, 34, 32, 14, 0, 2, 35, 19, 34, 0, 2, 38, 18, 35, 0, 19, 33, 38, 0, 0, 19, 32, 28, 0, 0, 2, 34, 36, 0, 0, 19, 35, 30, 0, 0, 26, 37, 24, 29, 39, 25, 27, 31, 23, 33, 32, 34, 35};

}  // namespace

extern const CompiledProgram kAdex[24];
const CompiledProgram kAdex[24] = {
    {kProgram0Words, 163, RunOnWide<Program0>},
    {kProgram1Words, 146, RunOnWide<Program1>},
    {kProgram2Words, 243, RunOnWide<Program2>},
    {kProgram3Words, 347, RunOnWide<Program3>},
    {kProgram4Words, 282, RunOnWide<Program4>},
    {kProgram5Words, 151, RunOnWide<Program5>},
    {kProgram6Words, 148, RunOnWide<Program6>},
    {kProgram7Words, 125, RunOnWide<Program7>},
    {kProgram8Words, 227, RunOnWide<Program8>},
    {kProgram9Words, 331, RunOnWide<Program9>},
    {kProgram10Words, 266, RunOnWide<Program10>},
    {kProgram11Words, 153, RunOnWide<Program11>},
    {kProgram12Words, 132, RunOnWide<Program12>},
    {kProgram13Words, 244, RunOnWide<Program13>},
    {kProgram14Words, 348, RunOnWide<Program14>},
    {kProgram15Words, 283, RunOnWide<Program15>},
    {kProgram16Words, 153, RunOnWide<Program16>},
    {kProgram17Words, 260, RunOnWide<Program17>},
    {kProgram18Words, 362, RunOnWide<Program18>},
    {kProgram19Words, 297, RunOnWide<Program19>},
    {kProgram20Words, 183, RunOnWide<Program20>},
    {kProgram21Words, 280, RunOnWide<Program21>},
    {kProgram22Words, 382, RunOnWide<Program22>},
    {kProgram23Words, 317, RunOnWide<Program23>},
};

}  // namespace spikejax

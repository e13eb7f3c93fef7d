// Written by generate.py: programs of `brf`.
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
      const float r0 = i1 - i2;
      const float r1 = i4 * i5;
      const float r2 = r0 * i3 - r1;
      const float r3 = i0 + r2;
      const float r4 = r3 * i6 + i3;
      const float r5 = r4 - i7;
      const float r6 = r5 - i2;
      const float r7 = std::fabs(r6);
      const float r8 = Truth(r7 >= i8);
      const float r9 = 1.0f - r7 * i10;
      const float r10 = i9 * r9;
      const float r11 = r8 != 0.0f ? 0.0f : r10;
      const float r12 = i4 * r0;
      const float r13 = i5 * i3 + r12;
      const float r14 = r13 * i6 + i4;
      const float r15 = Truth(r6 > 0.0f);
      const float r16 = i11 * i2 + r15;
      o[0][j] = r6;
      o[1][j] = r11;
      o[2][j] = r4;
      o[3][j] = r14;
      o[4][j] = r16;
    }
  }
};

const int32_t kProgram0Words[] = {12, 2, 17, 5, 6, 1, 0, 3, 0, 0, 2, 0, 0, 0, 1, 2, 3, 2, 1, 2, 4, 2, 6, 3, 2, 3, 1, 2, 2, 0, 1065353216, 1, 14, 1, 2, 0, 2, 15, 4, 5, 0, 16, 16, 14, 3, 15, 0, 15, 0, 16, 0, 15, 16, 15, 6, 3, 1, 15, 16, 7, 0, 1, 17, 15, 2, 0, 20, 15, 17, 0, 0, 9, 18, 15, 8, 0, 17, 19, 15, 10, 13, 2, 15, 9, 19, 0, 14, 19, 18, 12, 15, 2, 18, 4, 14, 0, 15, 15, 5, 3, 18, 15, 14, 15, 6, 4, 18, 18, 17, 0, 0, 15, 15, 11, 2, 18, 17, 19, 16, 14, 15};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = i5 * i6;
      const float r4 = i4 * r3 + r2;
      const float r5 = i7 - i8;
      const float r6 = r2 * i6;
      const float r7 = r5 * r6 + r4;
      const float r8 = -r6;
      const float r9 = r5 * r3 + i5;
      const float r10 = i4 * r8 + r9;
      const float r11 = i9 * i1 - r1;
      const float r12 = i11 * r3;
      const float r13 = r6 * i10 + r12;
      const float r14 = r11 - r13;
      o[0][j] = r7;
      o[1][j] = r10;
      o[2][j] = r14;
      o[3][j] = r6;
    }
  }
};

const int32_t kProgram1Words[] = {12, 0, 15, 4, 7, 7, 0, 5, 2, 6, 0, 5, 0, 2, 3, 5, 1, 2, 1, 3, 0, 9, 2, 2, 2, 9, 0, 9, 1, 0, 12, 1, 2, 0, 2, 13, 0, 12, 0, 0, 12, 13, 3, 0, 2, 14, 5, 6, 0, 15, 15, 4, 14, 12, 1, 16, 7, 8, 0, 2, 17, 12, 6, 0, 15, 12, 16, 17, 15, 19, 15, 17, 0, 0, 15, 18, 16, 14, 5, 15, 16, 4, 15, 18, 16, 15, 9, 1, 13, 2, 18, 11, 14, 0, 15, 13, 17, 10, 18, 1, 14, 15, 13, 0, 12, 16, 14, 17};

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
      const float r0 = i3 - i4;
      const float r1 = i0 * r0;
      const float r2 = i1 * i2 + r1;
      const float r3 = r2 * i5 + i0;
      const float r4 = i7 * i4 + i6;
      o[0][j] = r3;
      o[1][j] = r4;
    }
  }
};

const int32_t kProgram2Words[] = {8, 0, 5, 2, 2, 0, 0, 2, 3, 9, 0, 3, 0, 0, 1, 2, 1, 4, 0, 2, 2, 1, 8, 3, 4, 0, 2, 9, 0, 8, 0, 15, 8, 1, 2, 9, 15, 9, 8, 5, 0, 15, 8, 7, 4, 6, 9, 8};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = i5 * i6;
      const float r4 = i4 * r3 + r2;
      const float r5 = i7 - i8;
      const float r6 = r2 * i6;
      const float r7 = r5 * r6 + r4;
      const float r8 = -r6;
      const float r9 = r5 * r3 + i5;
      const float r10 = i4 * r8 + r9;
      const float r11 = i9 * i1 - r1;
      const float r12 = i11 * r3;
      const float r13 = r6 * i10 + r12;
      const float r14 = r11 - r13;
      const float r15 = -r13;
      const float r16 = i1 * i8;
      const float r17 = r3 * i10;
      const float r18 = i11 * r8 + r17;
      const float r19 = r13 / i6;
      const float r20 = r19 * i13;
      const float r21 = i12 != 0.0f ? r20 : 0.0f;
      const float r22 = -r21;
      const float r23 = r22 * i14;
      const float r24 = r23 * i6 + r18;
      const float r25 = -r1;
      o[0][j] = r7;
      o[1][j] = r10;
      o[2][j] = r14;
      o[3][j] = r6;
      o[4][j] = r15;
      o[5][j] = r16;
      o[6][j] = r24;
      o[7][j] = r25;
    }
  }
};

const int32_t kProgram3Words[] = {15, 1, 26, 8, 11, 7, 0, 5, 2, 6, 0, 5, 0, 2, 3, 5, 1, 2, 1, 3, 0, 9, 2, 2, 2, 9, 0, 9, 1, 3, 2, 3, 1, 3, 3, 0, 0, 16, 1, 2, 0, 2, 17, 0, 16, 0, 0, 16, 17, 3, 0, 2, 18, 5, 6, 0, 15, 19, 4, 18, 16, 1, 20, 7, 8, 0, 2, 21, 16, 6, 0, 15, 16, 20, 21, 19, 19, 19, 21, 0, 0, 15, 22, 20, 18, 5, 15, 20, 4, 19, 22, 16, 22, 9, 1, 17, 2, 23, 11, 18, 0, 15, 24, 21, 10, 23, 1, 23, 22, 24, 0, 19, 22, 24, 0, 0, 2, 25, 1, 8, 0, 2, 26, 18, 10, 0, 15, 18, 11, 19, 26, 3, 19, 24, 6, 0, 2, 26, 19, 13, 0, 14, 24, 12, 26, 15, 19, 19, 24, 0, 0, 2, 26, 19, 14, 0, 15, 24, 26, 6, 18, 19, 19, 17, 0, 0, 16, 20, 23, 21, 22, 25, 24, 19};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = i5 * i6;
      const float r4 = i4 * r3 + r2;
      const float r5 = i7 - i8;
      const float r6 = r2 * i6;
      const float r7 = r5 * r6 + r4;
      const float r8 = -r6;
      const float r9 = r5 * r3 + i5;
      const float r10 = i4 * r8 + r9;
      const float r11 = i9 * i1 - r1;
      const float r12 = i11 * r3;
      const float r13 = r6 * i10 + r12;
      const float r14 = r11 - r13;
      const float r15 = -r13;
      const float r16 = i11 * r5;
      const float r17 = i4 * i10 + r16;
      const float r18 = i11 * i4;
      const float r19 = r5 * i10 - r18;
      const float r20 = i12 + r19;
      const float r21 = r20 * r2;
      const float r22 = r17 * i5 + r21;
      const float r23 = r13 * i14;
      const float r24 = r22 - i13 * r23;
      const float r25 = r13 / i6;
      const float r26 = r25 * i16;
      const float r27 = i15 != 0.0f ? r26 : 0.0f;
      const float r28 = -r27;
      const float r29 = r28 * i17;
      const float r30 = i4 * r29 + r24;
      const float r31 = i1 * i8;
      const float r32 = r3 * i10;
      const float r33 = i11 * r8 + r32;
      const float r34 = r29 * i6 + r33;
      const float r35 = -r1;
      o[0][j] = r7;
      o[1][j] = r10;
      o[2][j] = r14;
      o[3][j] = r6;
      o[4][j] = r15;
      o[5][j] = r30;
      o[6][j] = r31;
      o[7][j] = r34;
      o[8][j] = r35;
    }
  }
};

const int32_t kProgram4Words[] = {18, 1, 36, 9, 14, 7, 0, 5, 2, 6, 0, 5, 0, 2, 3, 5, 1, 2, 1, 3, 0, 9, 3, 2, 2, 9, 1, 9, 2, 9, 0, 3, 2, 3, 1, 3, 4, 3, 3, 3, 5, 0, 0, 19, 1, 2, 0, 2, 20, 0, 19, 0, 0, 19, 20, 3, 0, 2, 21, 5, 6, 0, 15, 22, 4, 21, 19, 1, 23, 7, 8, 0, 2, 24, 19, 6, 0, 15, 25, 23, 24, 22, 19, 22, 24, 0, 0, 15, 26, 23, 21, 5, 15, 27, 4, 22, 26, 16, 26, 9, 1, 20, 2, 28, 11, 21, 0, 15, 29, 24, 10, 28, 1, 28, 26, 29, 0, 19, 26, 29, 0, 0, 2, 30, 11, 23, 0, 15, 31, 4, 10, 30, 2, 30, 11, 4, 0, 16, 32, 23, 10, 30, 0, 23, 12, 32, 0, 2, 30, 23, 19, 0, 15, 32, 31, 5, 30, 2, 23, 29, 14, 0, 17, 19, 13, 23, 32, 3, 31, 29, 6, 0, 2, 30, 31, 16, 0, 14, 23, 15, 30, 18, 19, 32, 23, 0, 0, 2, 29, 32, 17, 0, 15, 31, 4, 29, 19, 2, 30, 1, 8, 0, 2, 23, 21, 10, 0, 15, 32, 11, 22, 23, 15, 19, 29, 6, 32, 19, 21, 20, 0, 0, 25, 27, 28, 24, 26, 31, 30, 19, 21};

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
      const float r0 = i1 - i2;
      const float r1 = i4 * i5;
      const float r2 = r0 * i3 - r1;
      const float r3 = i0 + r2;
      const float r4 = r3 * i6 + i3;
      const float r5 = i4 * r0;
      const float r6 = i5 * i3 + r5;
      const float r7 = r6 * i6 + i4;
      const float r8 = i8 * i2 + i7;
      o[0][j] = r4;
      o[1][j] = r7;
      o[2][j] = r8;
    }
  }
};

const int32_t kProgram5Words[] = {9, 0, 9, 3, 3, 9, 0, 3, 0, 0, 2, 0, 0, 0, 1, 2, 3, 2, 1, 4, 0, 2, 2, 1, 9, 1, 2, 0, 2, 10, 4, 5, 0, 16, 11, 9, 3, 10, 0, 10, 0, 11, 0, 15, 11, 10, 6, 3, 2, 10, 4, 9, 0, 15, 9, 5, 3, 10, 15, 10, 9, 6, 4, 15, 9, 8, 2, 7, 11, 10, 9};

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
      const float r0 = i1 - i2;
      const float r1 = i4 * i5;
      const float r2 = r0 * i3 - r1;
      const float r3 = i0 + r2;
      const float r4 = r3 * i6 + i3;
      const float r5 = r4 - i7;
      const float r6 = r5 - i2;
      const float r7 = std::fabs(r6);
      const float r8 = Truth(r7 >= i8);
      const float r9 = r8 != 0.0f ? 0.0f : i9;
      const float r10 = i4 * r0;
      const float r11 = i5 * i3 + r10;
      const float r12 = r11 * i6 + i4;
      const float r13 = Truth(r6 > 0.0f);
      const float r14 = i10 * i2 + r13;
      o[0][j] = r6;
      o[1][j] = r9;
      o[2][j] = r4;
      o[3][j] = r12;
      o[4][j] = r14;
    }
  }
};

const int32_t kProgram6Words[] = {11, 1, 15, 5, 6, 1, 0, 3, 0, 0, 2, 0, 0, 0, 1, 2, 3, 2, 1, 2, 4, 2, 6, 3, 1, 2, 2, 0, 1, 12, 1, 2, 0, 2, 13, 4, 5, 0, 16, 14, 12, 3, 13, 0, 13, 0, 14, 0, 15, 14, 13, 6, 3, 1, 13, 14, 7, 0, 1, 15, 13, 2, 0, 20, 13, 15, 0, 0, 9, 16, 13, 8, 0, 14, 13, 16, 11, 9, 2, 16, 4, 12, 0, 15, 12, 5, 3, 16, 15, 16, 12, 6, 4, 18, 12, 15, 0, 0, 15, 17, 10, 2, 12, 15, 13, 14, 16, 17};

}  // namespace

extern const CompiledProgram kBrf[7];
const CompiledProgram kBrf[7] = {
    {kProgram0Words, 121, RunOnWide<Program0>},
    {kProgram1Words, 108, RunOnWide<Program1>},
    {kProgram2Words, 48, RunOnWide<Program2>},
    {kProgram3Words, 174, RunOnWide<Program3>},
    {kProgram4Words, 231, RunOnWide<Program4>},
    {kProgram5Words, 71, RunOnWide<Program5>},
    {kProgram6Words, 108, RunOnWide<Program6>},
};

}  // namespace spikejax

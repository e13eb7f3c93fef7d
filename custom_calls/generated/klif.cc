// Written by generate.py: programs of `klif`.
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
      const float r0 = Min(i2, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i3;
      const float r3 = i1 * r2 + i0;
      const float r4 = r3 * i4;
      const float r5 = Max(0.0f, r4);
      const float r6 = r5 - i5;
      const float r7 = std::fabs(r6);
      const float r8 = Truth(r7 >= i6);
      const float r9 = 1.0f - r7 * i7;
      const float r10 = r9 * i8;
      const float r11 = r8 != 0.0f ? 0.0f : r10;
      const float r12 = Truth(r6 > 0.0f);
      o[0][j] = r6;
      o[1][j] = r11;
      o[2][j] = r5;
      o[3][j] = r12;
    }
  }
};

const int32_t kProgram0Words[] = {9, 2, 13, 4, 5, 1, 0, 3, 0, 0, 1, 0, 0, 2, 0, 2, 2, 2, 4, 3, 1, 3, 2, 0, 1065353216, 5, 11, 2, 10, 0, 1, 12, 10, 11, 0, 2, 11, 12, 3, 0, 15, 12, 1, 11, 0, 2, 11, 12, 4, 0, 4, 12, 9, 11, 0, 1, 11, 12, 5, 0, 20, 13, 11, 0, 0, 9, 14, 13, 6, 0, 17, 15, 13, 7, 10, 2, 13, 15, 8, 0, 14, 15, 14, 9, 13, 18, 14, 11, 0, 0, 11, 15, 12, 14};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i4;
      const float r3 = i3 * r2 + i2;
      const float r4 = r3 * i1;
      const float r5 = Truth(r4 > 0.0f);
      const float r6 = i6 + i7;
      const float r7 = i5 * r6 + i8;
      const float r8 = r5 != 0.0f ? r7 : 0.0f;
      const float r9 = i1 * r8;
      const float r10 = r9 * i3;
      const float r11 = r1 * r10;
      o[0][j] = r11;
      o[1][j] = 0.0f;
      o[2][j] = r9;
    }
  }
};

const int32_t kProgram1Words[] = {9, 2, 12, 3, 4, 8, 1, 2, 0, 9, 0, 3, 0, 9, 1, 7, 0, 5, 1, 6, 0, 5, 0, 1065353216, 0, 5, 11, 0, 9, 0, 1, 12, 9, 11, 0, 2, 11, 12, 4, 0, 15, 13, 3, 11, 2, 2, 11, 13, 1, 0, 18, 13, 11, 0, 0, 0, 11, 6, 7, 0, 15, 14, 5, 11, 8, 14, 11, 13, 14, 10, 2, 13, 1, 11, 0, 2, 14, 13, 3, 0, 2, 11, 12, 14, 0, 11, 10, 13};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i4;
      const float r3 = i3 * r2 + i2;
      const float r4 = r3 * i1;
      const float r5 = Truth(r4 > 0.0f);
      const float r6 = i6 + i7;
      const float r7 = i5 * r6;
      const float r8 = r7 + i8;
      const float r9 = r5 != 0.0f ? r8 : 0.0f;
      const float r10 = i1 * r9;
      const float r11 = r10 * i3;
      const float r12 = r1 * r11;
      const float r13 = r3 * r9;
      const float r14 = r10 * r2;
      const float r15 = -r14;
      const float r16 = r15 * i9;
      const float r17 = -r16;
      const float r18 = -r7;
      o[0][j] = r12;
      o[1][j] = 0.0f;
      o[2][j] = r10;
      o[3][j] = r13;
      o[4][j] = r17;
      o[5][j] = r18;
    }
  }
};

const int32_t kProgram2Words[] = {10, 2, 19, 6, 8, 8, 1, 2, 0, 9, 0, 3, 0, 9, 1, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 1065353216, 0, 5, 12, 0, 10, 0, 1, 13, 10, 12, 0, 2, 12, 13, 4, 0, 15, 14, 3, 12, 2, 2, 15, 14, 1, 0, 18, 16, 15, 0, 0, 0, 15, 6, 7, 0, 2, 17, 5, 15, 0, 0, 15, 17, 8, 0, 14, 18, 16, 15, 11, 2, 16, 1, 18, 0, 2, 15, 16, 3, 0, 2, 19, 13, 15, 0, 2, 13, 14, 18, 0, 2, 15, 16, 12, 0, 19, 14, 15, 0, 0, 2, 18, 14, 9, 0, 19, 12, 18, 0, 0, 19, 15, 17, 0, 0, 19, 11, 16, 13, 12, 15};

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
      const float r0 = Min(i2, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i3;
      const float r3 = i1 * r2 + i0;
      const float r4 = r3 * i4;
      const float r5 = Max(0.0f, r4);
      const float r6 = r5 - i5;
      const float r7 = std::fabs(r6);
      const float r8 = Truth(r7 >= i6);
      const float r9 = r8 != 0.0f ? 0.0f : i7;
      const float r10 = Truth(r6 > 0.0f);
      o[0][j] = r6;
      o[1][j] = r9;
      o[2][j] = r5;
      o[3][j] = r10;
    }
  }
};

const int32_t kProgram3Words[] = {8, 2, 11, 4, 4, 1, 0, 3, 0, 0, 1, 0, 0, 2, 0, 2, 2, 2, 4, 3, 1, 0, 1065353216, 5, 10, 2, 9, 0, 1, 11, 9, 10, 0, 2, 10, 11, 3, 0, 15, 11, 1, 10, 0, 2, 10, 11, 4, 0, 4, 11, 8, 10, 0, 1, 10, 11, 5, 0, 20, 12, 10, 0, 0, 9, 13, 12, 6, 0, 14, 12, 13, 8, 7, 18, 13, 10, 0, 0, 10, 12, 11, 13};

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
      const float r0 = i1 * i2 + i3;
      const float r1 = i0 * r0;
      const float r2 = Max(0.0f, r1);
      const float r3 = r2 - i4;
      const float r4 = std::fabs(r3);
      const float r5 = Truth(r4 >= i5);
      const float r6 = 1.0f - i7 * r4;
      const float r7 = i6 * r6;
      const float r8 = r5 != 0.0f ? 0.0f : r7;
      const float r9 = Truth(r3 > 0.0f);
      o[0][j] = r3;
      o[1][j] = r8;
      o[2][j] = r2;
      o[3][j] = r9;
    }
  }
};

const int32_t kProgram4Words[] = {8, 2, 10, 4, 5, 2, 0, 3, 0, 0, 0, 1, 0, 2, 2, 2, 4, 3, 2, 3, 1, 0, 1065353216, 15, 10, 1, 2, 3, 2, 11, 0, 10, 0, 4, 10, 8, 11, 0, 1, 11, 10, 4, 0, 20, 12, 11, 0, 0, 9, 13, 12, 5, 0, 17, 14, 7, 12, 9, 2, 12, 6, 14, 0, 14, 14, 13, 8, 12, 18, 13, 11, 0, 0, 11, 14, 10, 13};

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
      const float r0 = i0 * i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = Truth(r1 > 0.0f);
      const float r3 = i5 + i6;
      const float r4 = i4 * r3 + i7;
      const float r5 = r2 != 0.0f ? r4 : 0.0f;
      const float r6 = i1 * r5;
      const float r7 = i0 * r6;
      o[0][j] = r7;
      o[1][j] = 0.0f;
      o[2][j] = r6;
    }
  }
};

const int32_t kProgram5Words[] = {8, 1, 8, 3, 3, 3, 0, 2, 0, 9, 1, 9, 0, 7, 0, 5, 1, 6, 0, 5, 0, 0, 15, 9, 0, 2, 3, 2, 10, 1, 9, 0, 18, 9, 10, 0, 0, 0, 10, 5, 6, 0, 15, 11, 4, 10, 7, 14, 10, 9, 11, 8, 2, 9, 1, 10, 0, 2, 11, 0, 9, 0, 11, 8, 9};

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
      const float r0 = i1 * i2 + i3;
      const float r1 = i0 * r0;
      const float r2 = Max(0.0f, r1);
      o[0][j] = r2;
    }
  }
};

const int32_t kProgram6Words[] = {4, 1, 3, 1, 2, 2, 0, 3, 0, 0, 0, 9, 0, 0, 15, 5, 1, 2, 3, 2, 6, 0, 5, 0, 4, 5, 4, 6, 0, 5};

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
      const float r0 = i0 * i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = Truth(r1 > 0.0f);
      const float r3 = i5 + i6;
      const float r4 = i4 * r3;
      const float r5 = r4 + i7;
      const float r6 = r2 != 0.0f ? r5 : 0.0f;
      const float r7 = i1 * r6;
      const float r8 = i0 * r7;
      const float r9 = r0 * r6;
      const float r10 = r7 * i2;
      const float r11 = -r10;
      const float r12 = r11 * i8;
      const float r13 = -r12;
      const float r14 = -r4;
      o[0][j] = r8;
      o[1][j] = 0.0f;
      o[2][j] = r7;
      o[3][j] = r9;
      o[4][j] = r13;
      o[5][j] = r14;
    }
  }
};

const int32_t kProgram7Words[] = {9, 1, 15, 6, 6, 3, 0, 2, 0, 9, 1, 9, 0, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 0, 15, 10, 0, 2, 3, 2, 11, 1, 10, 0, 18, 12, 11, 0, 0, 0, 11, 5, 6, 0, 2, 13, 4, 11, 0, 0, 11, 13, 7, 0, 14, 14, 12, 11, 9, 2, 12, 1, 14, 0, 2, 11, 0, 12, 0, 2, 15, 10, 14, 0, 2, 10, 12, 2, 0, 19, 14, 10, 0, 0, 2, 10, 14, 8, 0, 19, 14, 10, 0, 0, 19, 10, 13, 0, 0, 11, 9, 12, 15, 14, 10};

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
      const float r0 = i1 - i2 * i3;
      const float r1 = i0 * r0 + i4;
      const float r2 = r1 * i5;
      const float r3 = Max(0.0f, r2);
      const float r4 = r3 - i3;
      const float r5 = std::fabs(r4);
      const float r6 = Truth(r5 >= i6);
      const float r7 = 1.0f - r5 * i8;
      const float r8 = i7 * r7;
      const float r9 = r6 != 0.0f ? 0.0f : r8;
      const float r10 = Truth(r4 > 0.0f);
      o[0][j] = r4;
      o[1][j] = r9;
      o[2][j] = r3;
      o[3][j] = r10;
    }
  }
};

const int32_t kProgram8Words[] = {9, 2, 11, 4, 5, 3, 0, 0, 0, 0, 1, 2, 2, 1, 0, 2, 0, 2, 4, 3, 2, 3, 1, 0, 1065353216, 17, 11, 2, 3, 1, 15, 12, 0, 11, 4, 2, 11, 12, 5, 0, 4, 12, 9, 11, 0, 1, 11, 12, 3, 0, 20, 13, 11, 0, 0, 9, 14, 13, 6, 0, 17, 15, 13, 8, 10, 2, 13, 7, 15, 0, 14, 15, 14, 9, 13, 18, 14, 11, 0, 0, 11, 15, 12, 14};

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
      const float r0 = i1 - i2 * i3;
      const float r1 = i0 * r0 + i4;
      const float r2 = r1 * i5;
      const float r3 = Truth(r2 > 0.0f);
      const float r4 = i7 + i8;
      const float r5 = i6 * r4 + i9;
      const float r6 = r3 != 0.0f ? r5 : 0.0f;
      const float r7 = r6 * i5;
      const float r8 = i0 * r7;
      o[0][j] = r8;
      o[1][j] = 0.0f;
      o[2][j] = r7;
    }
  }
};

const int32_t kProgram9Words[] = {10, 1, 9, 3, 3, 3, 0, 9, 0, 8, 1, 2, 2, 9, 1, 2, 0, 7, 0, 5, 1, 6, 0, 5, 0, 0, 17, 11, 2, 3, 1, 15, 12, 0, 11, 4, 2, 11, 12, 5, 0, 18, 12, 11, 0, 0, 0, 11, 7, 8, 0, 15, 13, 6, 11, 9, 14, 11, 12, 13, 10, 2, 12, 11, 5, 0, 2, 13, 0, 12, 0, 13, 10, 12};

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
      const float r0 = i1 - i2 * i3;
      const float r1 = i0 * r0 + i4;
      const float r2 = r1 * i5;
      const float r3 = Truth(r2 > 0.0f);
      const float r4 = i7 + i8;
      const float r5 = i6 * r4;
      const float r6 = r5 + i9;
      const float r7 = r3 != 0.0f ? r6 : 0.0f;
      const float r8 = r7 * i5;
      const float r9 = i0 * r8;
      const float r10 = r7 * r1;
      const float r11 = r8 * r0;
      const float r12 = -r11;
      const float r13 = r12 * i10;
      const float r14 = -r13;
      const float r15 = -r9;
      const float r16 = r15 * i2 - r5;
      o[0][j] = r9;
      o[1][j] = 0.0f;
      o[2][j] = r8;
      o[3][j] = r10;
      o[4][j] = r14;
      o[5][j] = r16;
    }
  }
};

const int32_t kProgram10Words[] = {11, 1, 17, 6, 7, 3, 0, 9, 0, 8, 1, 2, 2, 9, 1, 2, 0, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 0, 17, 12, 2, 3, 1, 15, 13, 0, 12, 4, 2, 14, 13, 5, 0, 18, 15, 14, 0, 0, 0, 14, 7, 8, 0, 2, 16, 6, 14, 0, 0, 14, 16, 9, 0, 14, 17, 15, 14, 11, 2, 15, 17, 5, 0, 2, 14, 0, 15, 0, 2, 18, 17, 13, 0, 2, 17, 15, 12, 0, 19, 13, 17, 0, 0, 2, 12, 13, 10, 0, 19, 17, 12, 0, 0, 19, 13, 14, 0, 0, 16, 12, 13, 2, 16, 14, 11, 15, 18, 17, 12};

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
      const float r0 = i1 - i2 * i3;
      const float r1 = i0 * r0 + i4;
      const float r2 = r1 * i5;
      const float r3 = Truth(r2 > 0.0f);
      const float r4 = i7 + i8;
      const float r5 = i6 * r4 + i9;
      const float r6 = r3 != 0.0f ? r5 : 0.0f;
      const float r7 = r6 * i5;
      const float r8 = i0 * r7;
      const float r9 = -r8;
      const float r10 = r9 * i3;
      o[0][j] = r8;
      o[1][j] = r10;
      o[2][j] = r7;
    }
  }
};

const int32_t kProgram11Words[] = {10, 1, 11, 3, 4, 3, 0, 9, 0, 8, 1, 2, 2, 9, 1, 2, 0, 7, 0, 5, 1, 6, 0, 5, 0, 0, 17, 11, 2, 3, 1, 15, 12, 0, 11, 4, 2, 11, 12, 5, 0, 18, 12, 11, 0, 0, 0, 11, 7, 8, 0, 15, 13, 6, 11, 9, 14, 11, 12, 13, 10, 2, 12, 11, 5, 0, 2, 13, 0, 12, 0, 19, 11, 13, 0, 0, 2, 14, 11, 3, 0, 13, 14, 12};

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
      const float r0 = i1 - i2 * i3;
      const float r1 = i0 * r0 + i4;
      const float r2 = r1 * i5;
      const float r3 = Truth(r2 > 0.0f);
      const float r4 = i7 + i8;
      const float r5 = i6 * r4;
      const float r6 = r5 + i9;
      const float r7 = r3 != 0.0f ? r6 : 0.0f;
      const float r8 = r7 * i5;
      const float r9 = i0 * r8;
      const float r10 = -r9;
      const float r11 = r10 * i3;
      const float r12 = r7 * r1;
      const float r13 = r8 * r0;
      const float r14 = -r13;
      const float r15 = r14 * i10;
      const float r16 = -r15;
      const float r17 = r10 * i2 - r5;
      o[0][j] = r9;
      o[1][j] = r11;
      o[2][j] = r8;
      o[3][j] = r12;
      o[4][j] = r16;
      o[5][j] = r17;
    }
  }
};

const int32_t kProgram12Words[] = {11, 1, 18, 6, 9, 3, 0, 9, 0, 8, 1, 2, 2, 9, 1, 2, 0, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 0, 17, 12, 2, 3, 1, 15, 13, 0, 12, 4, 2, 14, 13, 5, 0, 18, 15, 14, 0, 0, 0, 14, 7, 8, 0, 2, 16, 6, 14, 0, 0, 14, 16, 9, 0, 14, 17, 15, 14, 11, 2, 15, 17, 5, 0, 2, 14, 0, 15, 0, 19, 18, 14, 0, 0, 2, 19, 18, 3, 0, 2, 20, 17, 13, 0, 2, 17, 15, 12, 0, 19, 13, 17, 0, 0, 2, 12, 13, 10, 0, 19, 17, 12, 0, 0, 16, 13, 18, 2, 16, 14, 19, 15, 20, 17, 13};

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
      const float r0 = i1 * i2 + i3;
      const float r1 = i0 * r0;
      const float r2 = Max(0.0f, r1);
      const float r3 = r2 - i4 * i5;
      const float r4 = r3 - i5;
      const float r5 = std::fabs(r4);
      const float r6 = Truth(r5 >= i6);
      const float r7 = 1.0f - r5 * i8;
      const float r8 = i7 * r7;
      const float r9 = r6 != 0.0f ? 0.0f : r8;
      const float r10 = Truth(r4 > 0.0f);
      o[0][j] = r4;
      o[1][j] = r9;
      o[2][j] = r3;
      o[3][j] = r10;
    }
  }
};

const int32_t kProgram13Words[] = {9, 2, 11, 4, 5, 2, 0, 3, 0, 0, 0, 1, 0, 0, 1, 2, 2, 2, 4, 3, 2, 3, 1, 0, 1065353216, 15, 11, 1, 2, 3, 2, 12, 0, 11, 0, 4, 11, 9, 12, 0, 17, 12, 4, 5, 11, 1, 11, 12, 5, 0, 20, 13, 11, 0, 0, 9, 14, 13, 6, 0, 17, 15, 13, 8, 10, 2, 13, 7, 15, 0, 14, 15, 14, 9, 13, 18, 14, 11, 0, 0, 11, 15, 12, 14};

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
      const float r0 = i0 * i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = Truth(r1 > 0.0f);
      const float r3 = i5 + i6;
      const float r4 = i4 * r3 + i7;
      const float r5 = r2 != 0.0f ? r4 : 0.0f;
      const float r6 = i1 * r5;
      const float r7 = i0 * r6;
      o[0][j] = r7;
      o[1][j] = 0.0f;
      o[2][j] = r6;
    }
  }
};

const int32_t kProgram14Words[] = {8, 1, 8, 3, 3, 3, 0, 2, 0, 9, 0, 9, 1, 7, 0, 5, 1, 6, 0, 5, 0, 0, 15, 9, 0, 2, 3, 2, 10, 1, 9, 0, 18, 9, 10, 0, 0, 0, 10, 5, 6, 0, 15, 11, 4, 10, 7, 14, 10, 9, 11, 8, 2, 9, 1, 10, 0, 2, 11, 0, 9, 0, 11, 8, 9};

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
      const float r0 = i0 * i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = Truth(r1 > 0.0f);
      const float r3 = i5 + i6;
      const float r4 = i4 * r3;
      const float r5 = r4 + i7;
      const float r6 = r2 != 0.0f ? r5 : 0.0f;
      const float r7 = i1 * r6;
      const float r8 = i0 * r7;
      const float r9 = r0 * r6;
      const float r10 = r7 * i2;
      const float r11 = -r10;
      const float r12 = r11 * i8;
      const float r13 = -r12;
      const float r14 = -r5;
      const float r15 = i9 * r14 - r4;
      o[0][j] = r8;
      o[1][j] = 0.0f;
      o[2][j] = r7;
      o[3][j] = r9;
      o[4][j] = r13;
      o[5][j] = r15;
    }
  }
};

const int32_t kProgram15Words[] = {10, 1, 16, 6, 7, 3, 0, 2, 0, 9, 0, 9, 1, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 8, 1, 0, 15, 11, 0, 2, 3, 2, 12, 1, 11, 0, 18, 13, 12, 0, 0, 0, 12, 5, 6, 0, 2, 14, 4, 12, 0, 0, 12, 14, 7, 0, 14, 15, 13, 12, 10, 2, 13, 1, 15, 0, 2, 16, 0, 13, 0, 2, 17, 11, 15, 0, 2, 11, 13, 2, 0, 19, 15, 11, 0, 0, 2, 11, 15, 8, 0, 19, 15, 11, 0, 0, 19, 11, 12, 0, 0, 16, 12, 9, 11, 14, 16, 10, 13, 17, 15, 12};

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
      const float r0 = i0 * i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = Truth(r1 > 0.0f);
      const float r3 = i5 + i6;
      const float r4 = i4 * r3 + i7;
      const float r5 = r2 != 0.0f ? r4 : 0.0f;
      const float r6 = i1 * r5;
      const float r7 = i0 * r6;
      const float r8 = -r4;
      const float r9 = i8 * r8;
      o[0][j] = r7;
      o[1][j] = r9;
      o[2][j] = r6;
    }
  }
};

const int32_t kProgram16Words[] = {9, 1, 10, 3, 4, 3, 0, 2, 0, 9, 0, 9, 1, 7, 0, 5, 1, 6, 0, 5, 0, 2, 2, 0, 15, 10, 0, 2, 3, 2, 11, 1, 10, 0, 18, 10, 11, 0, 0, 0, 11, 5, 6, 0, 15, 12, 4, 11, 7, 14, 11, 10, 12, 9, 2, 10, 1, 11, 0, 2, 11, 0, 10, 0, 19, 13, 12, 0, 0, 2, 12, 8, 13, 0, 11, 12, 10};

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
      const float r0 = i0 * i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = Truth(r1 > 0.0f);
      const float r3 = i5 + i6;
      const float r4 = i4 * r3;
      const float r5 = r4 + i7;
      const float r6 = r2 != 0.0f ? r5 : 0.0f;
      const float r7 = i1 * r6;
      const float r8 = i0 * r7;
      const float r9 = -r5;
      const float r10 = i8 * r9;
      const float r11 = r0 * r6;
      const float r12 = r7 * i2;
      const float r13 = -r12;
      const float r14 = r13 * i9;
      const float r15 = -r14;
      const float r16 = i10 * r9 - r4;
      o[0][j] = r8;
      o[1][j] = r10;
      o[2][j] = r7;
      o[3][j] = r11;
      o[4][j] = r15;
      o[5][j] = r16;
    }
  }
};

const int32_t kProgram17Words[] = {11, 1, 17, 6, 8, 3, 0, 2, 0, 9, 0, 9, 1, 7, 0, 5, 1, 6, 0, 5, 0, 2, 2, 3, 1, 8, 1, 0, 15, 12, 0, 2, 3, 2, 13, 1, 12, 0, 18, 14, 13, 0, 0, 0, 13, 5, 6, 0, 2, 15, 4, 13, 0, 0, 13, 15, 7, 0, 14, 16, 14, 13, 11, 2, 14, 1, 16, 0, 2, 17, 0, 14, 0, 19, 18, 13, 0, 0, 2, 13, 8, 18, 0, 2, 19, 12, 16, 0, 2, 12, 14, 2, 0, 19, 16, 12, 0, 0, 2, 12, 16, 9, 0, 19, 16, 12, 0, 0, 16, 12, 10, 18, 15, 17, 13, 14, 19, 16, 12};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i4;
      const float r3 = i3 * r2 + i2;
      const float r4 = r3 * i1;
      const float r5 = Truth(r4 > 0.0f);
      const float r6 = i6 + i7;
      const float r7 = i5 * r6 + i8;
      const float r8 = r5 != 0.0f ? r7 : 0.0f;
      const float r9 = i1 * r8;
      const float r10 = r9 * i3;
      const float r11 = r1 * r10;
      const float r12 = Truth(i0 > 1.0f);
      const float r13 = r10 * i4;
      const float r14 = -r13;
      const float r15 = r12 != 0.0f ? 0.0f : r14;
      o[0][j] = r11;
      o[1][j] = r15;
      o[2][j] = r9;
    }
  }
};

const int32_t kProgram18Words[] = {9, 2, 16, 3, 5, 8, 1, 2, 0, 9, 0, 3, 0, 9, 1, 7, 0, 5, 1, 6, 0, 5, 0, 1065353216, 0, 5, 11, 0, 9, 0, 1, 12, 9, 11, 0, 2, 11, 12, 4, 0, 15, 13, 3, 11, 2, 2, 11, 13, 1, 0, 18, 13, 11, 0, 0, 0, 11, 6, 7, 0, 15, 14, 5, 11, 8, 14, 11, 13, 14, 10, 2, 13, 1, 11, 0, 2, 14, 13, 3, 0, 2, 11, 12, 14, 0, 8, 12, 0, 9, 0, 2, 15, 14, 4, 0, 19, 14, 15, 0, 0, 14, 15, 12, 10, 14, 11, 15, 13};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i4;
      const float r3 = i3 * r2 + i2;
      const float r4 = r3 * i1;
      const float r5 = Truth(r4 > 0.0f);
      const float r6 = i6 + i7;
      const float r7 = i5 * r6;
      const float r8 = r7 + i8;
      const float r9 = r5 != 0.0f ? r8 : 0.0f;
      const float r10 = i1 * r9;
      const float r11 = r10 * i3;
      const float r12 = r1 * r11;
      const float r13 = Truth(i0 > 1.0f);
      const float r14 = r11 * i4;
      const float r15 = -r14;
      const float r16 = r13 != 0.0f ? 0.0f : r15;
      const float r17 = r3 * r9;
      const float r18 = r10 * r2;
      const float r19 = -r18;
      const float r20 = r19 * i9;
      const float r21 = -r20;
      const float r22 = -r7;
      o[0][j] = r12;
      o[1][j] = r16;
      o[2][j] = r10;
      o[3][j] = r17;
      o[4][j] = r21;
      o[5][j] = r22;
    }
  }
};

const int32_t kProgram19Words[] = {10, 2, 23, 6, 9, 8, 1, 2, 0, 9, 0, 3, 0, 9, 1, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 1065353216, 0, 5, 12, 0, 10, 0, 1, 13, 10, 12, 0, 2, 12, 13, 4, 0, 15, 14, 3, 12, 2, 2, 15, 14, 1, 0, 18, 16, 15, 0, 0, 0, 15, 6, 7, 0, 2, 17, 5, 15, 0, 0, 15, 17, 8, 0, 14, 18, 16, 15, 11, 2, 16, 1, 18, 0, 2, 15, 16, 3, 0, 2, 19, 13, 15, 0, 8, 13, 0, 10, 0, 2, 20, 15, 4, 0, 19, 15, 20, 0, 0, 14, 20, 13, 11, 15, 2, 13, 14, 18, 0, 2, 15, 16, 12, 0, 19, 14, 15, 0, 0, 2, 18, 14, 9, 0, 19, 12, 18, 0, 0, 19, 15, 17, 0, 0, 19, 20, 16, 13, 12, 15};

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
      const float r0 = i1 * i2 + i3;
      const float r1 = i0 * r0;
      const float r2 = Max(0.0f, r1);
      const float r3 = Min(i4, 1.0f);
      const float r4 = 1.0f - r3;
      const float r5 = r2 * r4;
      const float r6 = r5 - i5;
      const float r7 = std::fabs(r6);
      const float r8 = Truth(r7 >= i6);
      const float r9 = 1.0f - r7 * i8;
      const float r10 = i7 * r9;
      const float r11 = r8 != 0.0f ? 0.0f : r10;
      const float r12 = Truth(r6 > 0.0f);
      o[0][j] = r6;
      o[1][j] = r11;
      o[2][j] = r5;
      o[3][j] = r12;
    }
  }
};

const int32_t kProgram20Words[] = {9, 2, 13, 4, 5, 2, 0, 3, 0, 0, 0, 1, 0, 0, 1, 2, 2, 2, 4, 3, 2, 3, 1, 0, 1065353216, 15, 11, 1, 2, 3, 2, 12, 0, 11, 0, 4, 11, 9, 12, 0, 5, 12, 4, 10, 0, 1, 13, 10, 12, 0, 2, 12, 11, 13, 0, 1, 11, 12, 5, 0, 20, 13, 11, 0, 0, 9, 14, 13, 6, 0, 17, 15, 13, 8, 10, 2, 13, 7, 15, 0, 14, 15, 14, 9, 13, 18, 14, 11, 0, 0, 11, 15, 12, 14};

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
      const float r0 = i0 * i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = Truth(r1 > 0.0f);
      const float r3 = Min(i4, 1.0f);
      const float r4 = 1.0f - r3;
      const float r5 = i6 + i7;
      const float r6 = i5 * r5 + i8;
      const float r7 = r4 * r6;
      const float r8 = r2 != 0.0f ? r7 : 0.0f;
      const float r9 = r8 * i1;
      const float r10 = i0 * r9;
      o[0][j] = r10;
      o[1][j] = 0.0f;
      o[2][j] = r9;
    }
  }
};

const int32_t kProgram21Words[] = {9, 2, 11, 3, 4, 3, 0, 2, 0, 9, 0, 9, 1, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 1065353216, 0, 15, 11, 0, 2, 3, 2, 12, 1, 11, 0, 18, 11, 12, 0, 0, 5, 12, 4, 9, 0, 1, 13, 9, 12, 0, 0, 12, 6, 7, 0, 15, 14, 5, 12, 8, 2, 12, 13, 14, 0, 14, 13, 11, 12, 10, 2, 14, 13, 1, 0, 2, 11, 0, 14, 0, 11, 10, 14};

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
      const float r0 = i0 * i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = Truth(r1 > 0.0f);
      const float r3 = Min(i4, 1.0f);
      const float r4 = 1.0f - r3;
      const float r5 = i6 + i7;
      const float r6 = i5 * r5;
      const float r7 = r6 + i8;
      const float r8 = r4 * r7;
      const float r9 = r2 != 0.0f ? r8 : 0.0f;
      const float r10 = r9 * i1;
      const float r11 = i0 * r10;
      const float r12 = r9 * r0;
      const float r13 = r10 * i2;
      const float r14 = -r13;
      const float r15 = r14 * i9;
      const float r16 = -r15;
      const float r17 = -r6;
      o[0][j] = r11;
      o[1][j] = 0.0f;
      o[2][j] = r10;
      o[3][j] = r12;
      o[4][j] = r16;
      o[5][j] = r17;
    }
  }
};

const int32_t kProgram22Words[] = {10, 2, 18, 6, 6, 3, 0, 2, 0, 9, 0, 9, 1, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 1065353216, 0, 15, 12, 0, 2, 3, 2, 13, 1, 12, 0, 18, 14, 13, 0, 0, 5, 13, 4, 10, 0, 1, 15, 10, 13, 0, 0, 13, 6, 7, 0, 2, 16, 5, 13, 0, 0, 13, 16, 8, 0, 2, 17, 15, 13, 0, 14, 15, 14, 17, 11, 2, 13, 15, 1, 0, 2, 14, 0, 13, 0, 2, 17, 15, 12, 0, 2, 15, 13, 2, 0, 19, 12, 15, 0, 0, 2, 15, 12, 9, 0, 19, 12, 15, 0, 0, 19, 15, 16, 0, 0, 14, 11, 13, 17, 12, 15};

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
      const float r0 = i0 * i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = Truth(r1 > 0.0f);
      const float r3 = Min(i4, 1.0f);
      const float r4 = 1.0f - r3;
      const float r5 = i6 + i7;
      const float r6 = i5 * r5 + i8;
      const float r7 = r4 * r6;
      const float r8 = r2 != 0.0f ? r7 : 0.0f;
      const float r9 = r8 * i1;
      const float r10 = i0 * r9;
      const float r11 = Truth(i4 > 1.0f);
      const float r12 = Max(0.0f, r1);
      const float r13 = r12 * r6;
      const float r14 = -r13;
      const float r15 = r11 != 0.0f ? 0.0f : r14;
      o[0][j] = r10;
      o[1][j] = r15;
      o[2][j] = r9;
    }
  }
};

const int32_t kProgram23Words[] = {9, 2, 16, 3, 6, 3, 0, 2, 0, 9, 0, 9, 1, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 1065353216, 0, 15, 11, 0, 2, 3, 2, 12, 1, 11, 0, 18, 11, 12, 0, 0, 5, 13, 4, 9, 0, 1, 14, 9, 13, 0, 0, 13, 6, 7, 0, 15, 15, 5, 13, 8, 2, 13, 14, 15, 0, 14, 14, 11, 13, 10, 2, 11, 14, 1, 0, 2, 13, 0, 11, 0, 8, 14, 4, 9, 0, 4, 16, 10, 12, 0, 2, 12, 16, 15, 0, 19, 16, 12, 0, 0, 14, 15, 14, 10, 16, 13, 15, 11};

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
      const float r0 = i0 * i2 + i3;
      const float r1 = i1 * r0;
      const float r2 = Truth(r1 > 0.0f);
      const float r3 = Min(i4, 1.0f);
      const float r4 = 1.0f - r3;
      const float r5 = i6 + i7;
      const float r6 = i5 * r5;
      const float r7 = r6 + i8;
      const float r8 = r4 * r7;
      const float r9 = r2 != 0.0f ? r8 : 0.0f;
      const float r10 = r9 * i1;
      const float r11 = i0 * r10;
      const float r12 = Truth(i4 > 1.0f);
      const float r13 = Max(0.0f, r1);
      const float r14 = r13 * r7;
      const float r15 = -r14;
      const float r16 = r12 != 0.0f ? 0.0f : r15;
      const float r17 = r9 * r0;
      const float r18 = r10 * i2;
      const float r19 = -r18;
      const float r20 = r19 * i9;
      const float r21 = -r20;
      const float r22 = -r6;
      o[0][j] = r11;
      o[1][j] = r16;
      o[2][j] = r10;
      o[3][j] = r17;
      o[4][j] = r21;
      o[5][j] = r22;
    }
  }
};

const int32_t kProgram24Words[] = {10, 2, 23, 6, 9, 3, 0, 2, 0, 9, 0, 9, 1, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 1065353216, 0, 15, 12, 0, 2, 3, 2, 13, 1, 12, 0, 18, 14, 13, 0, 0, 5, 15, 4, 10, 0, 1, 16, 10, 15, 0, 0, 15, 6, 7, 0, 2, 17, 5, 15, 0, 0, 15, 17, 8, 0, 2, 18, 16, 15, 0, 14, 16, 14, 18, 11, 2, 14, 16, 1, 0, 2, 18, 0, 14, 0, 8, 19, 4, 10, 0, 4, 20, 11, 13, 0, 2, 13, 20, 15, 0, 19, 20, 13, 0, 0, 14, 15, 19, 11, 20, 2, 13, 16, 12, 0, 2, 19, 14, 2, 0, 19, 20, 19, 0, 0, 2, 16, 20, 9, 0, 19, 12, 16, 0, 0, 19, 19, 17, 0, 0, 18, 15, 14, 13, 12, 19};

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
      const float r0 = Min(i3, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i4;
      const float r3 = r2 / i0;
      const float r4 = i2 * r3 + i1;
      const float r5 = i0 * r4;
      const float r6 = Max(0.0f, r5);
      const float r7 = r6 - i5;
      const float r8 = std::fabs(r7);
      const float r9 = Truth(r8 >= i6);
      const float r10 = 1.0f - r8 * i7;
      const float r11 = r10 * i8;
      const float r12 = r9 != 0.0f ? 0.0f : r11;
      const float r13 = Truth(r7 > 0.0f);
      o[0][j] = r7;
      o[1][j] = r12;
      o[2][j] = r6;
      o[3][j] = r13;
    }
  }
};

const int32_t kProgram25Words[] = {9, 2, 14, 4, 5, 2, 0, 1, 0, 3, 0, 0, 1, 0, 0, 2, 2, 2, 4, 3, 1, 3, 2, 0, 1065353216, 5, 11, 3, 10, 0, 1, 12, 10, 11, 0, 2, 11, 12, 4, 0, 3, 12, 11, 0, 0, 15, 11, 2, 12, 1, 2, 12, 0, 11, 0, 4, 11, 9, 12, 0, 1, 12, 11, 5, 0, 20, 13, 12, 0, 0, 9, 14, 13, 6, 0, 17, 15, 13, 7, 10, 2, 13, 15, 8, 0, 14, 15, 14, 9, 13, 18, 14, 12, 0, 0, 12, 15, 11, 14};

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
      const float r0 = Min(i3, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i4;
      const float r3 = r2 / i1;
      const float r4 = i0 * r3 + i2;
      const float r5 = i1 * r4;
      const float r6 = Truth(r5 > 0.0f);
      const float r7 = i6 + i7;
      const float r8 = i5 * r7 + i8;
      const float r9 = r6 != 0.0f ? r8 : 0.0f;
      const float r10 = i1 * r9;
      const float r11 = i0 * r10;
      const float r12 = r11 / i1;
      const float r13 = r12 * r1;
      o[0][j] = r13;
      o[1][j] = 0.0f;
      o[2][j] = r10;
    }
  }
};

const int32_t kProgram26Words[] = {9, 2, 14, 3, 4, 3, 0, 2, 0, 9, 0, 8, 1, 9, 1, 7, 0, 5, 1, 6, 0, 5, 0, 1065353216, 0, 5, 11, 3, 9, 0, 1, 12, 9, 11, 0, 2, 11, 12, 4, 0, 3, 13, 11, 1, 0, 15, 11, 0, 13, 2, 2, 13, 1, 11, 0, 18, 11, 13, 0, 0, 0, 13, 6, 7, 0, 15, 14, 5, 13, 8, 14, 13, 11, 14, 10, 2, 11, 1, 13, 0, 2, 14, 0, 11, 0, 3, 13, 14, 1, 0, 2, 14, 13, 12, 0, 14, 10, 11};

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
      const float r0 = Min(i3, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i4;
      const float r3 = r2 / i1;
      const float r4 = i0 * r3 + i2;
      const float r5 = i1 * r4;
      const float r6 = Truth(r5 > 0.0f);
      const float r7 = i6 + i7;
      const float r8 = i5 * r7;
      const float r9 = r8 + i8;
      const float r10 = r6 != 0.0f ? r9 : 0.0f;
      const float r11 = i1 * r10;
      const float r12 = i0 * r11;
      const float r13 = r12 / i1;
      const float r14 = r13 * r1;
      const float r15 = i9 * r12;
      const float r16 = r15 * r2;
      const float r17 = r4 * r10 - r16;
      const float r18 = r11 * r3;
      const float r19 = -r18;
      const float r20 = r19 * i10;
      const float r21 = -r20;
      const float r22 = -r8;
      o[0][j] = r14;
      o[1][j] = 0.0f;
      o[2][j] = r11;
      o[3][j] = r17;
      o[4][j] = r21;
      o[5][j] = r22;
    }
  }
};

const int32_t kProgram27Words[] = {11, 2, 23, 6, 10, 3, 0, 2, 0, 9, 0, 8, 1, 9, 1, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 3, 2, 1065353216, 0, 5, 13, 3, 11, 0, 1, 14, 11, 13, 0, 2, 13, 14, 4, 0, 3, 15, 13, 1, 0, 15, 16, 0, 15, 2, 2, 17, 1, 16, 0, 18, 18, 17, 0, 0, 0, 17, 6, 7, 0, 2, 19, 5, 17, 0, 0, 17, 19, 8, 0, 14, 20, 18, 17, 12, 2, 18, 1, 20, 0, 2, 17, 0, 18, 0, 3, 21, 17, 1, 0, 2, 22, 21, 14, 0, 2, 21, 9, 17, 0, 2, 14, 21, 13, 0, 16, 17, 16, 20, 14, 2, 21, 18, 15, 0, 19, 13, 21, 0, 0, 2, 16, 13, 10, 0, 19, 20, 16, 0, 0, 19, 14, 19, 0, 0, 22, 12, 18, 17, 20, 14};

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
      const float r0 = Min(i3, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i4;
      const float r3 = r2 / i0;
      const float r4 = i2 * r3 + i1;
      const float r5 = i0 * r4;
      const float r6 = Max(0.0f, r5);
      const float r7 = r6 - i5;
      const float r8 = std::fabs(r7);
      const float r9 = Truth(r8 >= i6);
      const float r10 = r9 != 0.0f ? 0.0f : i7;
      const float r11 = Truth(r7 > 0.0f);
      o[0][j] = r7;
      o[1][j] = r10;
      o[2][j] = r6;
      o[3][j] = r11;
    }
  }
};

const int32_t kProgram28Words[] = {8, 2, 12, 4, 4, 2, 0, 1, 0, 3, 0, 0, 1, 0, 0, 2, 2, 2, 4, 3, 1, 0, 1065353216, 5, 10, 3, 9, 0, 1, 11, 9, 10, 0, 2, 10, 11, 4, 0, 3, 11, 10, 0, 0, 15, 10, 2, 11, 1, 2, 11, 0, 10, 0, 4, 10, 8, 11, 0, 1, 11, 10, 5, 0, 20, 12, 11, 0, 0, 9, 13, 12, 6, 0, 14, 12, 13, 8, 7, 18, 13, 11, 0, 0, 11, 12, 10, 13};

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
      const float r0 = i2 / i0;
      const float r1 = r0 * i3 + i1;
      const float r2 = i0 * r1;
      const float r3 = Max(r2, 0.0f);
      const float r4 = r3 - i4;
      const float r5 = std::fabs(r4);
      const float r6 = Truth(r5 >= i5);
      const float r7 = 1.0f - r5 * i6;
      const float r8 = r7 * i7;
      const float r9 = r6 != 0.0f ? 0.0f : r8;
      const float r10 = Truth(r4 > 0.0f);
      o[0][j] = r4;
      o[1][j] = r9;
      o[2][j] = r3;
      o[3][j] = r10;
    }
  }
};

const int32_t kProgram29Words[] = {8, 2, 11, 4, 5, 2, 0, 1, 0, 0, 0, 3, 0, 2, 2, 2, 4, 3, 1, 3, 2, 0, 1065353216, 3, 10, 2, 0, 0, 15, 11, 10, 3, 1, 2, 10, 0, 11, 0, 4, 11, 10, 8, 0, 1, 10, 11, 4, 0, 20, 12, 10, 0, 0, 9, 13, 12, 5, 0, 17, 14, 12, 6, 9, 2, 12, 14, 7, 0, 14, 14, 13, 8, 12, 18, 13, 10, 0, 0, 10, 14, 11, 13};

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
      const float r0 = i3 / i1;
      const float r1 = r0 * i0 + i2;
      const float r2 = i1 * r1;
      const float r3 = Truth(r2 > 0.0f);
      const float r4 = i5 + i6;
      const float r5 = i4 * r4 + i7;
      const float r6 = r3 != 0.0f ? r5 : 0.0f;
      const float r7 = i1 * r6;
      const float r8 = i0 * r7;
      const float r9 = r8 / i1;
      o[0][j] = r9;
      o[1][j] = 0.0f;
      o[2][j] = r7;
    }
  }
};

const int32_t kProgram30Words[] = {8, 1, 10, 3, 3, 3, 0, 2, 0, 9, 0, 9, 1, 7, 0, 5, 1, 6, 0, 5, 0, 0, 3, 9, 3, 1, 0, 15, 10, 9, 0, 2, 2, 9, 1, 10, 0, 18, 10, 9, 0, 0, 0, 9, 5, 6, 0, 15, 11, 4, 9, 7, 14, 9, 10, 11, 8, 2, 10, 1, 9, 0, 2, 11, 0, 10, 0, 3, 9, 11, 1, 0, 9, 8, 10};

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
      const float r0 = i3 / i1;
      const float r1 = r0 * i0 + i2;
      const float r2 = i1 * r1;
      const float r3 = Truth(r2 > 0.0f);
      const float r4 = i5 + i6;
      const float r5 = i4 * r4;
      const float r6 = r5 + i7;
      const float r7 = r3 != 0.0f ? r6 : 0.0f;
      const float r8 = i1 * r7;
      const float r9 = i0 * r8;
      const float r10 = r9 / i1;
      const float r11 = i8 * r9;
      const float r12 = r11 * i3;
      const float r13 = r1 * r7 - r12;
      const float r14 = r0 * r8;
      const float r15 = -r14;
      const float r16 = r15 * i9;
      const float r17 = -r16;
      const float r18 = -r5;
      o[0][j] = r10;
      o[1][j] = 0.0f;
      o[2][j] = r8;
      o[3][j] = r13;
      o[4][j] = r17;
      o[5][j] = r18;
    }
  }
};

const int32_t kProgram31Words[] = {10, 1, 19, 6, 8, 3, 0, 2, 0, 9, 0, 9, 1, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 3, 2, 0, 3, 11, 3, 1, 0, 15, 12, 11, 0, 2, 2, 13, 1, 12, 0, 18, 14, 13, 0, 0, 0, 13, 5, 6, 0, 2, 15, 4, 13, 0, 0, 13, 15, 7, 0, 14, 16, 14, 13, 10, 2, 14, 1, 16, 0, 2, 13, 0, 14, 0, 3, 17, 13, 1, 0, 2, 18, 8, 13, 0, 2, 13, 18, 3, 0, 16, 18, 12, 16, 13, 2, 12, 11, 14, 0, 19, 16, 12, 0, 0, 2, 13, 16, 9, 0, 19, 11, 13, 0, 0, 19, 12, 15, 0, 0, 17, 10, 14, 18, 11, 12};

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
      const float r0 = i3 - i4 * i5;
      const float r1 = r0 / i0;
      const float r2 = i2 * r1 + i1;
      const float r3 = i0 * r2;
      const float r4 = Max(r3, 0.0f);
      const float r5 = r4 - i5;
      const float r6 = std::fabs(r5);
      const float r7 = Truth(r6 >= i6);
      const float r8 = 1.0f - r6 * i8;
      const float r9 = i7 * r8;
      const float r10 = r7 != 0.0f ? 0.0f : r9;
      const float r11 = Truth(r5 > 0.0f);
      o[0][j] = r5;
      o[1][j] = r10;
      o[2][j] = r4;
      o[3][j] = r11;
    }
  }
};

const int32_t kProgram32Words[] = {9, 2, 12, 4, 5, 2, 0, 1, 0, 3, 0, 0, 0, 0, 1, 2, 2, 2, 4, 3, 2, 3, 1, 0, 1065353216, 17, 11, 4, 5, 3, 3, 12, 11, 0, 0, 15, 11, 2, 12, 1, 2, 12, 0, 11, 0, 4, 11, 12, 9, 0, 1, 12, 11, 5, 0, 20, 13, 12, 0, 0, 9, 14, 13, 6, 0, 17, 15, 13, 8, 10, 2, 13, 7, 15, 0, 14, 15, 14, 9, 13, 18, 14, 12, 0, 0, 12, 15, 11, 14};

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
      const float r0 = i3 - i4 * i5;
      const float r1 = r0 / i0;
      const float r2 = i2 * r1 + i1;
      const float r3 = i0 * r2;
      const float r4 = Truth(r3 > 0.0f);
      const float r5 = i7 + i8;
      const float r6 = i6 * r5 + i9;
      const float r7 = r4 != 0.0f ? r6 : 0.0f;
      const float r8 = r7 * i0;
      const float r9 = r8 * i2;
      const float r10 = r9 / i0;
      o[0][j] = r10;
      o[1][j] = 0.0f;
      o[2][j] = r8;
    }
  }
};

const int32_t kProgram33Words[] = {10, 1, 11, 3, 3, 2, 0, 9, 0, 3, 0, 9, 1, 8, 1, 2, 2, 7, 0, 5, 1, 6, 0, 5, 0, 0, 17, 11, 4, 5, 3, 3, 12, 11, 0, 0, 15, 11, 2, 12, 1, 2, 12, 0, 11, 0, 18, 11, 12, 0, 0, 0, 12, 7, 8, 0, 15, 13, 6, 12, 9, 14, 12, 11, 13, 10, 2, 11, 12, 0, 0, 2, 13, 11, 2, 0, 3, 12, 13, 0, 0, 12, 10, 11};

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
      const float r0 = i3 - i4 * i5;
      const float r1 = r0 / i0;
      const float r2 = i2 * r1 + i1;
      const float r3 = i0 * r2;
      const float r4 = Truth(r3 > 0.0f);
      const float r5 = i7 + i8;
      const float r6 = i6 * r5;
      const float r7 = r6 + i9;
      const float r8 = r4 != 0.0f ? r7 : 0.0f;
      const float r9 = r8 * i0;
      const float r10 = r9 * i2;
      const float r11 = r10 / i0;
      const float r12 = i10 * r10;
      const float r13 = r12 * r0;
      const float r14 = r8 * r2 - r13;
      const float r15 = r9 * r1;
      const float r16 = -r15;
      const float r17 = r16 * i11;
      const float r18 = -r17;
      const float r19 = -r11;
      const float r20 = r19 * i4 - r6;
      o[0][j] = r11;
      o[1][j] = 0.0f;
      o[2][j] = r9;
      o[3][j] = r14;
      o[4][j] = r18;
      o[5][j] = r20;
    }
  }
};

const int32_t kProgram34Words[] = {12, 1, 21, 6, 9, 2, 0, 9, 0, 3, 0, 9, 1, 8, 1, 2, 2, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 3, 2, 0, 17, 13, 4, 5, 3, 3, 14, 13, 0, 0, 15, 15, 2, 14, 1, 2, 16, 0, 15, 0, 18, 17, 16, 0, 0, 0, 16, 7, 8, 0, 2, 18, 6, 16, 0, 0, 16, 18, 9, 0, 14, 19, 17, 16, 12, 2, 17, 19, 0, 0, 2, 16, 17, 2, 0, 3, 20, 16, 0, 0, 2, 21, 10, 16, 0, 2, 16, 21, 13, 0, 16, 21, 19, 15, 16, 2, 13, 17, 14, 0, 19, 19, 13, 0, 0, 2, 15, 19, 11, 0, 19, 16, 15, 0, 0, 19, 14, 20, 0, 0, 16, 13, 14, 4, 18, 20, 12, 17, 21, 16, 13};

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
      const float r0 = i3 - i4 * i5;
      const float r1 = r0 / i0;
      const float r2 = i2 * r1 + i1;
      const float r3 = i0 * r2;
      const float r4 = Truth(r3 > 0.0f);
      const float r5 = i7 + i8;
      const float r6 = i6 * r5 + i9;
      const float r7 = r4 != 0.0f ? r6 : 0.0f;
      const float r8 = r7 * i0;
      const float r9 = r8 * i2;
      const float r10 = r9 / i0;
      const float r11 = -r10;
      const float r12 = r11 * i5;
      o[0][j] = r10;
      o[1][j] = r12;
      o[2][j] = r8;
    }
  }
};

const int32_t kProgram35Words[] = {10, 1, 13, 3, 4, 2, 0, 9, 0, 3, 0, 9, 1, 8, 1, 2, 2, 7, 0, 5, 1, 6, 0, 5, 0, 0, 17, 11, 4, 5, 3, 3, 12, 11, 0, 0, 15, 11, 2, 12, 1, 2, 12, 0, 11, 0, 18, 11, 12, 0, 0, 0, 12, 7, 8, 0, 15, 13, 6, 12, 9, 14, 12, 11, 13, 10, 2, 11, 12, 0, 0, 2, 13, 11, 2, 0, 3, 12, 13, 0, 0, 19, 13, 12, 0, 0, 2, 14, 13, 5, 0, 12, 14, 11};

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
      const float r0 = i3 - i4 * i5;
      const float r1 = r0 / i0;
      const float r2 = i2 * r1 + i1;
      const float r3 = i0 * r2;
      const float r4 = Truth(r3 > 0.0f);
      const float r5 = i7 + i8;
      const float r6 = i6 * r5;
      const float r7 = r6 + i9;
      const float r8 = r4 != 0.0f ? r7 : 0.0f;
      const float r9 = r8 * i0;
      const float r10 = r9 * i2;
      const float r11 = r10 / i0;
      const float r12 = -r11;
      const float r13 = r12 * i5;
      const float r14 = i10 * r10;
      const float r15 = r14 * r0;
      const float r16 = r8 * r2 - r15;
      const float r17 = r9 * r1;
      const float r18 = -r17;
      const float r19 = r18 * i11;
      const float r20 = -r19;
      const float r21 = r12 * i4 - r6;
      o[0][j] = r11;
      o[1][j] = r13;
      o[2][j] = r9;
      o[3][j] = r16;
      o[4][j] = r20;
      o[5][j] = r21;
    }
  }
};

const int32_t kProgram36Words[] = {12, 1, 22, 6, 11, 2, 0, 9, 0, 3, 0, 9, 1, 8, 1, 2, 2, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 3, 2, 0, 17, 13, 4, 5, 3, 3, 14, 13, 0, 0, 15, 15, 2, 14, 1, 2, 16, 0, 15, 0, 18, 17, 16, 0, 0, 0, 16, 7, 8, 0, 2, 18, 6, 16, 0, 0, 16, 18, 9, 0, 14, 19, 17, 16, 12, 2, 17, 19, 0, 0, 2, 16, 17, 2, 0, 3, 20, 16, 0, 0, 19, 21, 20, 0, 0, 2, 22, 21, 5, 0, 2, 23, 10, 16, 0, 2, 16, 23, 13, 0, 16, 23, 19, 15, 16, 2, 13, 17, 14, 0, 19, 19, 13, 0, 0, 2, 15, 19, 11, 0, 19, 16, 15, 0, 0, 16, 14, 21, 4, 18, 20, 22, 17, 23, 16, 14};

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
      const float r0 = i2 / i0;
      const float r1 = r0 * i3 + i1;
      const float r2 = i0 * r1;
      const float r3 = Max(r2, 0.0f);
      const float r4 = r3 - i4 * i5;
      const float r5 = r4 - i5;
      const float r6 = std::fabs(r5);
      const float r7 = Truth(r6 >= i6);
      const float r8 = 1.0f - r6 * i8;
      const float r9 = i7 * r8;
      const float r10 = r7 != 0.0f ? 0.0f : r9;
      const float r11 = Truth(r5 > 0.0f);
      o[0][j] = r5;
      o[1][j] = r10;
      o[2][j] = r4;
      o[3][j] = r11;
    }
  }
};

const int32_t kProgram37Words[] = {9, 2, 12, 4, 5, 2, 0, 1, 0, 0, 0, 3, 0, 0, 1, 2, 2, 2, 4, 3, 2, 3, 1, 0, 1065353216, 3, 11, 2, 0, 0, 15, 12, 11, 3, 1, 2, 11, 0, 12, 0, 4, 12, 11, 9, 0, 17, 11, 4, 5, 12, 1, 12, 11, 5, 0, 20, 13, 12, 0, 0, 9, 14, 13, 6, 0, 17, 15, 13, 8, 10, 2, 13, 7, 15, 0, 14, 15, 14, 9, 13, 18, 14, 12, 0, 0, 12, 15, 11, 14};

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
      const float r0 = i3 / i1;
      const float r1 = r0 * i0 + i2;
      const float r2 = i1 * r1;
      const float r3 = Truth(r2 > 0.0f);
      const float r4 = i5 + i6;
      const float r5 = i4 * r4;
      const float r6 = r5 + i7;
      const float r7 = r3 != 0.0f ? r6 : 0.0f;
      const float r8 = i1 * r7;
      const float r9 = i0 * r8;
      const float r10 = r9 / i1;
      const float r11 = i8 * r9;
      const float r12 = r11 * i3;
      const float r13 = r1 * r7 - r12;
      const float r14 = r0 * r8;
      const float r15 = -r14;
      const float r16 = r15 * i9;
      const float r17 = -r16;
      const float r18 = -r6;
      const float r19 = i10 * r18 - r5;
      o[0][j] = r10;
      o[1][j] = 0.0f;
      o[2][j] = r8;
      o[3][j] = r13;
      o[4][j] = r17;
      o[5][j] = r19;
    }
  }
};

const int32_t kProgram38Words[] = {11, 1, 20, 6, 9, 3, 0, 2, 0, 9, 0, 9, 1, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 3, 2, 8, 1, 0, 3, 12, 3, 1, 0, 15, 13, 12, 0, 2, 2, 14, 1, 13, 0, 18, 15, 14, 0, 0, 0, 14, 5, 6, 0, 2, 16, 4, 14, 0, 0, 14, 16, 7, 0, 14, 17, 15, 14, 11, 2, 15, 1, 17, 0, 2, 18, 0, 15, 0, 3, 19, 18, 1, 0, 2, 20, 8, 18, 0, 2, 18, 20, 3, 0, 16, 20, 13, 17, 18, 2, 13, 12, 15, 0, 19, 17, 13, 0, 0, 2, 18, 17, 9, 0, 19, 12, 18, 0, 0, 19, 13, 14, 0, 0, 16, 17, 10, 13, 16, 19, 11, 15, 20, 12, 17};

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
      const float r0 = i3 / i1;
      const float r1 = r0 * i0 + i2;
      const float r2 = i1 * r1;
      const float r3 = Truth(r2 > 0.0f);
      const float r4 = i5 + i6;
      const float r5 = i4 * r4 + i7;
      const float r6 = r3 != 0.0f ? r5 : 0.0f;
      const float r7 = i1 * r6;
      const float r8 = i0 * r7;
      const float r9 = r8 / i1;
      const float r10 = -r5;
      const float r11 = i8 * r10;
      o[0][j] = r9;
      o[1][j] = r11;
      o[2][j] = r7;
    }
  }
};

const int32_t kProgram39Words[] = {9, 1, 12, 3, 4, 3, 0, 2, 0, 9, 0, 9, 1, 7, 0, 5, 1, 6, 0, 5, 0, 2, 2, 0, 3, 10, 3, 1, 0, 15, 11, 10, 0, 2, 2, 10, 1, 11, 0, 18, 11, 10, 0, 0, 0, 10, 5, 6, 0, 15, 12, 4, 10, 7, 14, 10, 11, 12, 9, 2, 11, 1, 10, 0, 2, 10, 0, 11, 0, 3, 13, 10, 1, 0, 19, 10, 12, 0, 0, 2, 12, 8, 10, 0, 13, 12, 11};

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
      const float r0 = i3 / i1;
      const float r1 = r0 * i0 + i2;
      const float r2 = i1 * r1;
      const float r3 = Truth(r2 > 0.0f);
      const float r4 = i5 + i6;
      const float r5 = i4 * r4;
      const float r6 = r5 + i7;
      const float r7 = r3 != 0.0f ? r6 : 0.0f;
      const float r8 = i1 * r7;
      const float r9 = i0 * r8;
      const float r10 = r9 / i1;
      const float r11 = -r6;
      const float r12 = i8 * r11;
      const float r13 = i9 * r9;
      const float r14 = r13 * i3;
      const float r15 = r1 * r7 - r14;
      const float r16 = r0 * r8;
      const float r17 = -r16;
      const float r18 = r17 * i10;
      const float r19 = -r18;
      const float r20 = i11 * r11 - r5;
      o[0][j] = r10;
      o[1][j] = r12;
      o[2][j] = r8;
      o[3][j] = r15;
      o[4][j] = r19;
      o[5][j] = r20;
    }
  }
};

const int32_t kProgram40Words[] = {12, 1, 21, 6, 10, 3, 0, 2, 0, 9, 0, 9, 1, 7, 0, 5, 1, 6, 0, 5, 0, 2, 2, 3, 1, 3, 2, 8, 1, 0, 3, 13, 3, 1, 0, 15, 14, 13, 0, 2, 2, 15, 1, 14, 0, 18, 16, 15, 0, 0, 0, 15, 5, 6, 0, 2, 17, 4, 15, 0, 0, 15, 17, 7, 0, 14, 18, 16, 15, 12, 2, 16, 1, 18, 0, 2, 19, 0, 16, 0, 3, 20, 19, 1, 0, 19, 21, 15, 0, 0, 2, 15, 8, 21, 0, 2, 22, 9, 19, 0, 2, 19, 22, 3, 0, 16, 22, 14, 18, 19, 2, 14, 13, 16, 0, 19, 18, 14, 0, 0, 2, 19, 18, 10, 0, 19, 13, 19, 0, 0, 16, 14, 11, 21, 17, 20, 15, 16, 22, 13, 14};

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
      const float r0 = Min(i3, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i4;
      const float r3 = r2 / i1;
      const float r4 = i0 * r3 + i2;
      const float r5 = i1 * r4;
      const float r6 = Truth(r5 > 0.0f);
      const float r7 = i6 + i7;
      const float r8 = i5 * r7 + i8;
      const float r9 = r6 != 0.0f ? r8 : 0.0f;
      const float r10 = i1 * r9;
      const float r11 = i0 * r10;
      const float r12 = r11 / i1;
      const float r13 = r12 * r1;
      const float r14 = Truth(i3 > 1.0f);
      const float r15 = r12 * i4;
      const float r16 = -r15;
      const float r17 = r14 != 0.0f ? 0.0f : r16;
      o[0][j] = r13;
      o[1][j] = r17;
      o[2][j] = r10;
    }
  }
};

const int32_t kProgram41Words[] = {9, 2, 18, 3, 5, 3, 0, 2, 0, 9, 0, 8, 1, 9, 1, 7, 0, 5, 1, 6, 0, 5, 0, 1065353216, 0, 5, 11, 3, 9, 0, 1, 12, 9, 11, 0, 2, 11, 12, 4, 0, 3, 13, 11, 1, 0, 15, 11, 0, 13, 2, 2, 13, 1, 11, 0, 18, 11, 13, 0, 0, 0, 13, 6, 7, 0, 15, 14, 5, 13, 8, 14, 13, 11, 14, 10, 2, 11, 1, 13, 0, 2, 14, 0, 11, 0, 3, 13, 14, 1, 0, 2, 14, 13, 12, 0, 8, 12, 3, 9, 0, 2, 15, 13, 4, 0, 19, 13, 15, 0, 0, 14, 15, 12, 10, 13, 14, 15, 11};

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
      const float r0 = Min(i3, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i4;
      const float r3 = r2 / i1;
      const float r4 = i0 * r3 + i2;
      const float r5 = i1 * r4;
      const float r6 = Truth(r5 > 0.0f);
      const float r7 = i6 + i7;
      const float r8 = i5 * r7;
      const float r9 = r8 + i8;
      const float r10 = r6 != 0.0f ? r9 : 0.0f;
      const float r11 = i1 * r10;
      const float r12 = i0 * r11;
      const float r13 = r12 / i1;
      const float r14 = r13 * r1;
      const float r15 = Truth(i3 > 1.0f);
      const float r16 = r13 * i4;
      const float r17 = -r16;
      const float r18 = r15 != 0.0f ? 0.0f : r17;
      const float r19 = i9 * r12;
      const float r20 = r19 * r2;
      const float r21 = r4 * r10 - r20;
      const float r22 = r11 * r3;
      const float r23 = -r22;
      const float r24 = r23 * i10;
      const float r25 = -r24;
      const float r26 = -r8;
      o[0][j] = r14;
      o[1][j] = r18;
      o[2][j] = r11;
      o[3][j] = r21;
      o[4][j] = r25;
      o[5][j] = r26;
    }
  }
};

const int32_t kProgram42Words[] = {11, 2, 27, 6, 11, 3, 0, 2, 0, 9, 0, 8, 1, 9, 1, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 3, 2, 1065353216, 0, 5, 13, 3, 11, 0, 1, 14, 11, 13, 0, 2, 13, 14, 4, 0, 3, 15, 13, 1, 0, 15, 16, 0, 15, 2, 2, 17, 1, 16, 0, 18, 18, 17, 0, 0, 0, 17, 6, 7, 0, 2, 19, 5, 17, 0, 0, 17, 19, 8, 0, 14, 20, 18, 17, 12, 2, 18, 1, 20, 0, 2, 17, 0, 18, 0, 3, 21, 17, 1, 0, 2, 22, 21, 14, 0, 8, 14, 3, 11, 0, 2, 23, 21, 4, 0, 19, 21, 23, 0, 0, 14, 23, 14, 12, 21, 2, 14, 9, 17, 0, 2, 21, 14, 13, 0, 16, 17, 16, 20, 21, 2, 14, 18, 15, 0, 19, 13, 14, 0, 0, 2, 16, 13, 10, 0, 19, 20, 16, 0, 0, 19, 21, 19, 0, 0, 22, 23, 18, 17, 20, 21};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 / i1;
      const float r3 = r2 * i4 + i2;
      const float r4 = i1 * r3;
      const float r5 = Max(r4, 0.0f);
      const float r6 = r1 * r5;
      const float r7 = r6 - i5;
      const float r8 = std::fabs(r7);
      const float r9 = Truth(r8 >= i6);
      const float r10 = 1.0f - r8 * i8;
      const float r11 = i7 * r10;
      const float r12 = r9 != 0.0f ? 0.0f : r11;
      const float r13 = Truth(r7 > 0.0f);
      o[0][j] = r7;
      o[1][j] = r12;
      o[2][j] = r6;
      o[3][j] = r13;
    }
  }
};

const int32_t kProgram43Words[] = {9, 2, 14, 4, 5, 0, 1, 2, 0, 1, 0, 0, 0, 3, 0, 2, 2, 2, 4, 3, 2, 3, 1, 1065353216, 0, 5, 11, 0, 9, 0, 1, 12, 9, 11, 0, 3, 11, 3, 1, 0, 15, 13, 11, 4, 2, 2, 11, 1, 13, 0, 4, 13, 11, 10, 0, 2, 11, 12, 13, 0, 1, 12, 11, 5, 0, 20, 13, 12, 0, 0, 9, 14, 13, 6, 0, 17, 15, 13, 8, 9, 2, 13, 7, 15, 0, 14, 15, 14, 10, 13, 18, 14, 12, 0, 0, 12, 15, 11, 14};

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
      const float r0 = i2 / i0;
      const float r1 = r0 * i3 + i1;
      const float r2 = i0 * r1;
      const float r3 = Truth(r2 > 0.0f);
      const float r4 = Min(i4, 1.0f);
      const float r5 = 1.0f - r4;
      const float r6 = i6 + i7;
      const float r7 = i5 * r6 + i8;
      const float r8 = r5 * r7;
      const float r9 = r3 != 0.0f ? r8 : 0.0f;
      const float r10 = r9 * i0;
      const float r11 = r10 * i3;
      const float r12 = r11 / i0;
      o[0][j] = r12;
      o[1][j] = 0.0f;
      o[2][j] = r10;
    }
  }
};

const int32_t kProgram44Words[] = {9, 2, 13, 3, 4, 2, 0, 9, 0, 9, 1, 3, 0, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 1065353216, 0, 3, 11, 2, 0, 0, 15, 12, 11, 3, 1, 2, 11, 0, 12, 0, 18, 12, 11, 0, 0, 5, 11, 4, 9, 0, 1, 13, 9, 11, 0, 0, 11, 6, 7, 0, 15, 14, 5, 11, 8, 2, 11, 13, 14, 0, 14, 13, 12, 11, 10, 2, 14, 13, 0, 0, 2, 12, 14, 3, 0, 3, 11, 12, 0, 0, 11, 10, 14};

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
      const float r0 = i2 / i0;
      const float r1 = r0 * i3 + i1;
      const float r2 = i0 * r1;
      const float r3 = Truth(r2 > 0.0f);
      const float r4 = Min(i4, 1.0f);
      const float r5 = 1.0f - r4;
      const float r6 = i6 + i7;
      const float r7 = i5 * r6;
      const float r8 = r7 + i8;
      const float r9 = r5 * r8;
      const float r10 = r3 != 0.0f ? r9 : 0.0f;
      const float r11 = r10 * i0;
      const float r12 = r11 * i3;
      const float r13 = r12 / i0;
      const float r14 = i9 * r12;
      const float r15 = r14 * i2;
      const float r16 = r10 * r1 - r15;
      const float r17 = r0 * r11;
      const float r18 = -r17;
      const float r19 = r18 * i10;
      const float r20 = -r19;
      const float r21 = -r7;
      o[0][j] = r13;
      o[1][j] = 0.0f;
      o[2][j] = r11;
      o[3][j] = r16;
      o[4][j] = r20;
      o[5][j] = r21;
    }
  }
};

const int32_t kProgram45Words[] = {11, 2, 22, 6, 8, 2, 0, 9, 0, 9, 1, 3, 0, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 3, 2, 1065353216, 0, 3, 13, 2, 0, 0, 15, 14, 13, 3, 1, 2, 15, 0, 14, 0, 18, 16, 15, 0, 0, 5, 15, 4, 11, 0, 1, 17, 11, 15, 0, 0, 15, 6, 7, 0, 2, 18, 5, 15, 0, 0, 15, 18, 8, 0, 2, 19, 17, 15, 0, 14, 17, 16, 19, 12, 2, 15, 17, 0, 0, 2, 16, 15, 3, 0, 3, 19, 16, 0, 0, 2, 20, 9, 16, 0, 2, 16, 20, 2, 0, 16, 20, 17, 14, 16, 2, 17, 13, 15, 0, 19, 14, 17, 0, 0, 2, 16, 14, 10, 0, 19, 13, 16, 0, 0, 19, 17, 18, 0, 0, 19, 12, 15, 20, 13, 17};

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
      const float r0 = i2 / i0;
      const float r1 = r0 * i3 + i1;
      const float r2 = i0 * r1;
      const float r3 = Truth(r2 > 0.0f);
      const float r4 = Min(i4, 1.0f);
      const float r5 = 1.0f - r4;
      const float r6 = i6 + i7;
      const float r7 = i5 * r6 + i8;
      const float r8 = r5 * r7;
      const float r9 = r3 != 0.0f ? r8 : 0.0f;
      const float r10 = r9 * i0;
      const float r11 = r10 * i3;
      const float r12 = r11 / i0;
      const float r13 = Truth(i4 > 1.0f);
      const float r14 = Max(r2, 0.0f);
      const float r15 = r14 * r7;
      const float r16 = -r15;
      const float r17 = r13 != 0.0f ? 0.0f : r16;
      o[0][j] = r12;
      o[1][j] = r17;
      o[2][j] = r10;
    }
  }
};

const int32_t kProgram46Words[] = {9, 2, 18, 3, 6, 2, 0, 9, 0, 9, 1, 3, 0, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 1065353216, 0, 3, 11, 2, 0, 0, 15, 12, 11, 3, 1, 2, 11, 0, 12, 0, 18, 12, 11, 0, 0, 5, 13, 4, 9, 0, 1, 14, 9, 13, 0, 0, 13, 6, 7, 0, 15, 15, 5, 13, 8, 2, 13, 14, 15, 0, 14, 14, 12, 13, 10, 2, 12, 14, 0, 0, 2, 13, 12, 3, 0, 3, 14, 13, 0, 0, 8, 13, 4, 9, 0, 4, 16, 11, 10, 0, 2, 11, 16, 15, 0, 19, 16, 11, 0, 0, 14, 15, 13, 10, 16, 14, 15, 12};

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
      const float r0 = i2 / i0;
      const float r1 = r0 * i3 + i1;
      const float r2 = i0 * r1;
      const float r3 = Truth(r2 > 0.0f);
      const float r4 = Min(i4, 1.0f);
      const float r5 = 1.0f - r4;
      const float r6 = i6 + i7;
      const float r7 = i5 * r6;
      const float r8 = r7 + i8;
      const float r9 = r5 * r8;
      const float r10 = r3 != 0.0f ? r9 : 0.0f;
      const float r11 = r10 * i0;
      const float r12 = r11 * i3;
      const float r13 = r12 / i0;
      const float r14 = Truth(i4 > 1.0f);
      const float r15 = Max(r2, 0.0f);
      const float r16 = r15 * r8;
      const float r17 = -r16;
      const float r18 = r14 != 0.0f ? 0.0f : r17;
      const float r19 = i9 * r12;
      const float r20 = r19 * i2;
      const float r21 = r10 * r1 - r20;
      const float r22 = r0 * r11;
      const float r23 = -r22;
      const float r24 = r23 * i10;
      const float r25 = -r24;
      const float r26 = -r7;
      o[0][j] = r13;
      o[1][j] = r18;
      o[2][j] = r11;
      o[3][j] = r21;
      o[4][j] = r25;
      o[5][j] = r26;
    }
  }
};

const int32_t kProgram47Words[] = {11, 2, 27, 6, 11, 2, 0, 9, 0, 9, 1, 3, 0, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 3, 2, 1065353216, 0, 3, 13, 2, 0, 0, 15, 14, 13, 3, 1, 2, 15, 0, 14, 0, 18, 16, 15, 0, 0, 5, 17, 4, 11, 0, 1, 18, 11, 17, 0, 0, 17, 6, 7, 0, 2, 19, 5, 17, 0, 0, 17, 19, 8, 0, 2, 20, 18, 17, 0, 14, 18, 16, 20, 12, 2, 16, 18, 0, 0, 2, 20, 16, 3, 0, 3, 21, 20, 0, 0, 8, 22, 4, 11, 0, 4, 23, 15, 12, 0, 2, 15, 23, 17, 0, 19, 23, 15, 0, 0, 14, 17, 22, 12, 23, 2, 15, 9, 20, 0, 2, 22, 15, 2, 0, 16, 23, 18, 14, 22, 2, 20, 13, 16, 0, 19, 15, 20, 0, 0, 2, 18, 15, 10, 0, 19, 14, 18, 0, 0, 19, 22, 19, 0, 0, 21, 17, 16, 23, 14, 22};

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
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i2;
      const float r3 = i3 / i4;
      const float r4 = i0 * r2 + r3;
      const float r5 = r4 * i5;
      const float r6 = Max(0.0f, r5);
      const float r7 = r6 - i6;
      const float r8 = std::fabs(r7);
      const float r9 = Truth(r8 >= i7);
      const float r10 = 1.0f - r8 * i9;
      const float r11 = i8 * r10;
      const float r12 = r9 != 0.0f ? 0.0f : r11;
      const float r13 = Truth(r7 > 0.0f);
      o[0][j] = r7;
      o[1][j] = r12;
      o[2][j] = r6;
      o[3][j] = r13;
    }
  }
};

const int32_t kProgram48Words[] = {10, 2, 14, 4, 5, 3, 0, 0, 1, 0, 0, 1, 0, 2, 1, 2, 0, 2, 2, 2, 4, 3, 2, 3, 1, 0, 1065353216, 5, 12, 1, 11, 0, 1, 13, 11, 12, 0, 2, 12, 13, 2, 0, 3, 13, 3, 4, 0, 15, 14, 0, 12, 13, 2, 12, 14, 5, 0, 4, 13, 10, 12, 0, 1, 14, 13, 6, 0, 20, 12, 14, 0, 0, 9, 15, 12, 7, 0, 17, 16, 12, 9, 11, 2, 12, 8, 16, 0, 14, 16, 15, 10, 12, 18, 15, 14, 0, 0, 14, 16, 13, 15};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i2;
      const float r3 = i3 / i4;
      const float r4 = i1 * r2 + r3;
      const float r5 = r4 * i5;
      const float r6 = Truth(r5 > 0.0f);
      const float r7 = i7 + i8;
      const float r8 = i6 * r7 + i9;
      const float r9 = r6 != 0.0f ? r8 : 0.0f;
      const float r10 = r9 * i5;
      const float r11 = i1 * r10;
      const float r12 = r1 * r11;
      const float r13 = r10 / i4;
      o[0][j] = r12;
      o[1][j] = 0.0f;
      o[2][j] = r13;
    }
  }
};

const int32_t kProgram49Words[] = {10, 2, 14, 3, 4, 8, 1, 3, 0, 9, 0, 9, 1, 2, 1, 2, 0, 7, 0, 5, 1, 6, 0, 5, 0, 1065353216, 0, 5, 12, 0, 10, 0, 1, 13, 10, 12, 0, 2, 12, 13, 2, 0, 3, 14, 3, 4, 0, 15, 15, 1, 12, 14, 2, 12, 15, 5, 0, 18, 14, 12, 0, 0, 0, 15, 7, 8, 0, 15, 12, 6, 15, 9, 14, 15, 14, 12, 11, 2, 14, 15, 5, 0, 2, 12, 1, 14, 0, 2, 15, 13, 12, 0, 3, 13, 14, 4, 0, 15, 11, 13};

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
      const float r2 = r1 * i2;
      const float r3 = i3 / i4;
      const float r4 = i1 * r2 + r3;
      const float r5 = r4 * i5;
      const float r6 = Truth(r5 > 0.0f);
      const float r7 = i7 + i8;
      const float r8 = i6 * r7;
      const float r9 = r8 + i9;
      const float r10 = r6 != 0.0f ? r9 : 0.0f;
      const float r11 = r10 * i5;
      const float r12 = i1 * r11;
      const float r13 = r1 * r12;
      const float r14 = r11 / i4;
      const float r15 = r10 * r4;
      const float r16 = r11 * r2;
      const float r17 = -r16;
      const float r18 = r17 * i10;
      const float r19 = -r18;
      const float r20 = r11 * i10;
      const float r21 = r19 - r20 * i3;
      const float r22 = -r8;
      o[0][j] = r13;
      o[1][j] = 0.0f;
      o[2][j] = r14;
      o[3][j] = r15;
      o[4][j] = r21;
      o[5][j] = r22;
    }
  }
};

const int32_t kProgram50Words[] = {11, 2, 23, 6, 8, 8, 1, 3, 0, 9, 0, 9, 1, 2, 1, 2, 0, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 1065353216, 0, 5, 13, 0, 11, 0, 1, 14, 11, 13, 0, 2, 13, 14, 2, 0, 3, 15, 3, 4, 0, 15, 16, 1, 13, 15, 2, 15, 16, 5, 0, 18, 17, 15, 0, 0, 0, 15, 7, 8, 0, 2, 18, 6, 15, 0, 0, 15, 18, 9, 0, 14, 19, 17, 15, 12, 2, 17, 19, 5, 0, 2, 15, 1, 17, 0, 2, 20, 14, 15, 0, 3, 14, 17, 4, 0, 2, 15, 19, 16, 0, 2, 19, 17, 13, 0, 19, 16, 19, 0, 0, 2, 13, 16, 10, 0, 19, 19, 13, 0, 0, 2, 16, 17, 10, 0, 17, 13, 16, 3, 19, 19, 17, 18, 0, 0, 20, 12, 14, 15, 13, 17};

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
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i2;
      const float r3 = i3 / i4;
      const float r4 = i0 * r2 + r3;
      const float r5 = r4 * i5;
      const float r6 = Max(0.0f, r5);
      const float r7 = r6 - i6;
      const float r8 = std::fabs(r7);
      const float r9 = Truth(r8 >= i7);
      const float r10 = r9 != 0.0f ? 0.0f : i8;
      const float r11 = Truth(r7 > 0.0f);
      o[0][j] = r7;
      o[1][j] = r10;
      o[2][j] = r6;
      o[3][j] = r11;
    }
  }
};

const int32_t kProgram51Words[] = {9, 2, 12, 4, 4, 3, 0, 0, 1, 0, 0, 1, 0, 2, 1, 2, 0, 2, 2, 2, 4, 3, 1, 0, 1065353216, 5, 11, 1, 10, 0, 1, 12, 10, 11, 0, 2, 11, 12, 2, 0, 3, 12, 3, 4, 0, 15, 13, 0, 11, 12, 2, 11, 13, 5, 0, 4, 12, 9, 11, 0, 1, 13, 12, 6, 0, 20, 11, 13, 0, 0, 9, 14, 11, 7, 0, 14, 11, 14, 9, 8, 18, 14, 13, 0, 0, 13, 11, 12, 14};

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
      const float r0 = i2 / i3;
      const float r1 = i0 * i1 + r0;
      const float r2 = r1 * i4;
      const float r3 = Max(0.0f, r2);
      const float r4 = r3 - i5;
      const float r5 = std::fabs(r4);
      const float r6 = Truth(r5 >= i6);
      const float r7 = 1.0f - i8 * r5;
      const float r8 = i7 * r7;
      const float r9 = r6 != 0.0f ? 0.0f : r8;
      const float r10 = Truth(r4 > 0.0f);
      o[0][j] = r4;
      o[1][j] = r9;
      o[2][j] = r3;
      o[3][j] = r10;
    }
  }
};

const int32_t kProgram52Words[] = {9, 2, 11, 4, 5, 3, 0, 0, 0, 1, 0, 2, 1, 2, 0, 2, 2, 2, 4, 3, 2, 3, 1, 0, 1065353216, 3, 11, 2, 3, 0, 15, 12, 0, 1, 11, 2, 11, 12, 4, 0, 4, 12, 9, 11, 0, 1, 11, 12, 5, 0, 20, 13, 11, 0, 0, 9, 14, 13, 6, 0, 17, 15, 8, 13, 10, 2, 13, 7, 15, 0, 14, 15, 14, 9, 13, 18, 14, 11, 0, 0, 11, 15, 12, 14};

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
      const float r0 = i3 / i4;
      const float r1 = i1 * i2 + r0;
      const float r2 = r1 * i0;
      const float r3 = Truth(r2 > 0.0f);
      const float r4 = i6 + i7;
      const float r5 = i5 * r4 + i8;
      const float r6 = r3 != 0.0f ? r5 : 0.0f;
      const float r7 = i0 * r6;
      const float r8 = r7 * i1;
      const float r9 = r7 / i4;
      o[0][j] = r8;
      o[1][j] = 0.0f;
      o[2][j] = r9;
    }
  }
};

const int32_t kProgram53Words[] = {9, 1, 10, 3, 3, 2, 0, 3, 0, 9, 0, 9, 1, 2, 1, 7, 0, 5, 1, 6, 0, 5, 0, 0, 3, 10, 3, 4, 0, 15, 11, 1, 2, 10, 2, 10, 11, 0, 0, 18, 11, 10, 0, 0, 0, 10, 6, 7, 0, 15, 12, 5, 10, 8, 14, 10, 11, 12, 9, 2, 11, 0, 10, 0, 2, 12, 11, 1, 0, 3, 10, 11, 4, 0, 12, 9, 10};

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
      const float r0 = i3 / i4;
      const float r1 = i1 * i2 + r0;
      const float r2 = r1 * i0;
      const float r3 = Truth(r2 > 0.0f);
      const float r4 = i6 + i7;
      const float r5 = i5 * r4;
      const float r6 = r5 + i8;
      const float r7 = r3 != 0.0f ? r6 : 0.0f;
      const float r8 = i0 * r7;
      const float r9 = r8 * i1;
      const float r10 = r8 / i4;
      const float r11 = r1 * r7;
      const float r12 = r8 * i2;
      const float r13 = -r12;
      const float r14 = r13 * i9;
      const float r15 = -r14;
      const float r16 = r8 * i9;
      const float r17 = r15 - i3 * r16;
      const float r18 = -r5;
      o[0][j] = r9;
      o[1][j] = 0.0f;
      o[2][j] = r10;
      o[3][j] = r11;
      o[4][j] = r17;
      o[5][j] = r18;
    }
  }
};

const int32_t kProgram54Words[] = {10, 1, 19, 6, 7, 2, 0, 3, 0, 9, 0, 9, 1, 2, 1, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 0, 3, 11, 3, 4, 0, 15, 12, 1, 2, 11, 2, 11, 12, 0, 0, 18, 13, 11, 0, 0, 0, 11, 6, 7, 0, 2, 14, 5, 11, 0, 0, 11, 14, 8, 0, 14, 15, 13, 11, 10, 2, 13, 0, 15, 0, 2, 11, 13, 1, 0, 3, 16, 13, 4, 0, 2, 17, 12, 15, 0, 2, 12, 13, 2, 0, 19, 15, 12, 0, 0, 2, 12, 15, 9, 0, 19, 15, 12, 0, 0, 2, 12, 13, 9, 0, 17, 13, 3, 12, 15, 19, 12, 14, 0, 0, 11, 10, 16, 17, 13, 12};

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
      const float r0 = i2 - i3 * i4;
      const float r1 = i5 / i6;
      const float r2 = i1 * r0 + r1;
      const float r3 = i0 * r2;
      const float r4 = Max(r3, 0.0f);
      const float r5 = r4 - i4;
      const float r6 = std::fabs(r5);
      const float r7 = Truth(r6 >= i7);
      const float r8 = 1.0f - r6 * i8;
      const float r9 = r8 * i9;
      const float r10 = r7 != 0.0f ? 0.0f : r9;
      const float r11 = Truth(r5 > 0.0f);
      o[0][j] = r5;
      o[1][j] = r10;
      o[2][j] = r4;
      o[3][j] = r11;
    }
  }
};

const int32_t kProgram55Words[] = {10, 2, 12, 4, 5, 2, 0, 3, 0, 0, 0, 0, 1, 2, 2, 1, 0, 2, 1, 2, 4, 3, 1, 3, 2, 0, 1065353216, 17, 12, 3, 4, 2, 3, 13, 5, 6, 0, 15, 14, 1, 12, 13, 2, 12, 0, 14, 0, 4, 13, 12, 10, 0, 1, 14, 13, 4, 0, 20, 12, 14, 0, 0, 9, 15, 12, 7, 0, 17, 16, 12, 8, 11, 2, 12, 16, 9, 0, 14, 16, 15, 10, 12, 18, 15, 14, 0, 0, 14, 16, 13, 15};

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
      const float r0 = i2 - i3 * i4;
      const float r1 = i5 / i6;
      const float r2 = i0 * r0 + r1;
      const float r3 = i1 * r2;
      const float r4 = Truth(r3 > 0.0f);
      const float r5 = i8 + i9;
      const float r6 = i7 * r5 + i10;
      const float r7 = r4 != 0.0f ? r6 : 0.0f;
      const float r8 = r7 * i1;
      const float r9 = i0 * r8;
      const float r10 = r8 / i6;
      o[0][j] = r9;
      o[1][j] = 0.0f;
      o[2][j] = r10;
    }
  }
};

const int32_t kProgram56Words[] = {11, 1, 11, 3, 3, 3, 0, 2, 0, 9, 0, 8, 1, 2, 2, 9, 1, 2, 1, 7, 0, 5, 1, 6, 0, 5, 0, 0, 17, 12, 3, 4, 2, 3, 13, 5, 6, 0, 15, 14, 0, 12, 13, 2, 12, 1, 14, 0, 18, 13, 12, 0, 0, 0, 14, 8, 9, 0, 15, 12, 7, 14, 10, 14, 14, 13, 12, 11, 2, 13, 14, 1, 0, 2, 12, 0, 13, 0, 3, 14, 13, 6, 0, 12, 11, 14};

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
      const float r0 = i2 - i3 * i4;
      const float r1 = i5 / i6;
      const float r2 = i0 * r0 + r1;
      const float r3 = i1 * r2;
      const float r4 = Truth(r3 > 0.0f);
      const float r5 = i8 + i9;
      const float r6 = i7 * r5;
      const float r7 = r6 + i10;
      const float r8 = r4 != 0.0f ? r7 : 0.0f;
      const float r9 = r8 * i1;
      const float r10 = i0 * r9;
      const float r11 = r9 / i6;
      const float r12 = r8 * r2;
      const float r13 = r9 * r0;
      const float r14 = -r13;
      const float r15 = r14 * i11;
      const float r16 = -r15;
      const float r17 = r9 * i11;
      const float r18 = r16 - i5 * r17;
      const float r19 = -r10;
      const float r20 = i3 * r19 - r6;
      o[0][j] = r10;
      o[1][j] = 0.0f;
      o[2][j] = r11;
      o[3][j] = r12;
      o[4][j] = r18;
      o[5][j] = r20;
    }
  }
};

const int32_t kProgram57Words[] = {12, 1, 21, 6, 8, 3, 0, 2, 0, 9, 0, 8, 1, 2, 2, 9, 1, 2, 1, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 0, 17, 13, 3, 4, 2, 3, 14, 5, 6, 0, 15, 15, 0, 13, 14, 2, 14, 1, 15, 0, 18, 16, 14, 0, 0, 0, 14, 8, 9, 0, 2, 17, 7, 14, 0, 0, 14, 17, 10, 0, 14, 18, 16, 14, 12, 2, 16, 18, 1, 0, 2, 14, 0, 16, 0, 3, 19, 16, 6, 0, 2, 20, 18, 15, 0, 2, 18, 16, 13, 0, 19, 15, 18, 0, 0, 2, 13, 15, 11, 0, 19, 18, 13, 0, 0, 2, 15, 16, 11, 0, 17, 13, 5, 15, 18, 19, 16, 14, 0, 0, 16, 15, 3, 16, 17, 14, 12, 19, 20, 13, 15};

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
      const float r0 = i2 - i3 * i4;
      const float r1 = i5 / i6;
      const float r2 = i0 * r0 + r1;
      const float r3 = i1 * r2;
      const float r4 = Truth(r3 > 0.0f);
      const float r5 = i8 + i9;
      const float r6 = i7 * r5 + i10;
      const float r7 = r4 != 0.0f ? r6 : 0.0f;
      const float r8 = r7 * i1;
      const float r9 = i0 * r8;
      const float r10 = -r9;
      const float r11 = i4 * r10;
      const float r12 = r8 / i6;
      o[0][j] = r9;
      o[1][j] = r11;
      o[2][j] = r12;
    }
  }
};

const int32_t kProgram58Words[] = {11, 1, 13, 3, 4, 3, 0, 2, 0, 9, 0, 8, 1, 2, 2, 9, 1, 2, 1, 7, 0, 5, 1, 6, 0, 5, 0, 0, 17, 12, 3, 4, 2, 3, 13, 5, 6, 0, 15, 14, 0, 12, 13, 2, 12, 1, 14, 0, 18, 13, 12, 0, 0, 0, 14, 8, 9, 0, 15, 12, 7, 14, 10, 14, 14, 13, 12, 11, 2, 13, 14, 1, 0, 2, 12, 0, 13, 0, 19, 14, 12, 0, 0, 2, 15, 4, 14, 0, 3, 14, 13, 6, 0, 12, 15, 14};

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
      const float r0 = i2 - i3 * i4;
      const float r1 = i5 / i6;
      const float r2 = i0 * r0 + r1;
      const float r3 = i1 * r2;
      const float r4 = Truth(r3 > 0.0f);
      const float r5 = i8 + i9;
      const float r6 = i7 * r5;
      const float r7 = r6 + i10;
      const float r8 = r4 != 0.0f ? r7 : 0.0f;
      const float r9 = r8 * i1;
      const float r10 = i0 * r9;
      const float r11 = -r10;
      const float r12 = i4 * r11;
      const float r13 = r9 / i6;
      const float r14 = r8 * r2;
      const float r15 = r9 * r0;
      const float r16 = -r15;
      const float r17 = r16 * i11;
      const float r18 = -r17;
      const float r19 = r9 * i11;
      const float r20 = r18 - i5 * r19;
      const float r21 = i3 * r11 - r6;
      o[0][j] = r10;
      o[1][j] = r12;
      o[2][j] = r13;
      o[3][j] = r14;
      o[4][j] = r20;
      o[5][j] = r21;
    }
  }
};

const int32_t kProgram59Words[] = {12, 1, 22, 6, 10, 3, 0, 2, 0, 9, 0, 8, 1, 2, 2, 9, 1, 2, 1, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 0, 17, 13, 3, 4, 2, 3, 14, 5, 6, 0, 15, 15, 0, 13, 14, 2, 14, 1, 15, 0, 18, 16, 14, 0, 0, 0, 14, 8, 9, 0, 2, 17, 7, 14, 0, 0, 14, 17, 10, 0, 14, 18, 16, 14, 12, 2, 16, 18, 1, 0, 2, 14, 0, 16, 0, 19, 19, 14, 0, 0, 2, 20, 4, 19, 0, 3, 21, 16, 6, 0, 2, 22, 18, 15, 0, 2, 18, 16, 13, 0, 19, 15, 18, 0, 0, 2, 13, 15, 11, 0, 19, 18, 13, 0, 0, 2, 15, 16, 11, 0, 17, 13, 5, 15, 18, 16, 16, 3, 19, 17, 14, 20, 21, 22, 13, 16};

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
      const float r0 = i2 / i3;
      const float r1 = i0 * i1 + r0;
      const float r2 = r1 * i4;
      const float r3 = Max(0.0f, r2);
      const float r4 = r3 - i5 * i6;
      const float r5 = r4 - i6;
      const float r6 = std::fabs(r5);
      const float r7 = Truth(r6 >= i7);
      const float r8 = 1.0f - i9 * r6;
      const float r9 = i8 * r8;
      const float r10 = r7 != 0.0f ? 0.0f : r9;
      const float r11 = Truth(r5 > 0.0f);
      o[0][j] = r5;
      o[1][j] = r10;
      o[2][j] = r4;
      o[3][j] = r11;
    }
  }
};

const int32_t kProgram60Words[] = {10, 2, 12, 4, 5, 3, 0, 0, 0, 1, 0, 2, 1, 2, 0, 0, 1, 2, 2, 2, 4, 3, 2, 3, 1, 0, 1065353216, 3, 12, 2, 3, 0, 15, 13, 0, 1, 12, 2, 12, 13, 4, 0, 4, 13, 10, 12, 0, 17, 12, 5, 6, 13, 1, 13, 12, 6, 0, 20, 14, 13, 0, 0, 9, 15, 14, 7, 0, 17, 16, 9, 14, 11, 2, 14, 8, 16, 0, 14, 16, 15, 10, 14, 18, 15, 13, 0, 0, 13, 16, 12, 15};

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
      const float r0 = i3 / i4;
      const float r1 = i1 * i2 + r0;
      const float r2 = r1 * i0;
      const float r3 = Truth(r2 > 0.0f);
      const float r4 = i6 + i7;
      const float r5 = i5 * r4;
      const float r6 = r5 + i8;
      const float r7 = r3 != 0.0f ? r6 : 0.0f;
      const float r8 = i0 * r7;
      const float r9 = r8 * i1;
      const float r10 = r8 / i4;
      const float r11 = r1 * r7;
      const float r12 = r8 * i2;
      const float r13 = -r12;
      const float r14 = r13 * i9;
      const float r15 = -r14;
      const float r16 = r8 * i9;
      const float r17 = r15 - i3 * r16;
      const float r18 = -r6;
      const float r19 = i10 * r18 - r5;
      o[0][j] = r9;
      o[1][j] = 0.0f;
      o[2][j] = r10;
      o[3][j] = r11;
      o[4][j] = r17;
      o[5][j] = r19;
    }
  }
};

const int32_t kProgram61Words[] = {11, 1, 20, 6, 8, 2, 0, 3, 0, 9, 0, 9, 1, 2, 1, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 8, 1, 0, 3, 12, 3, 4, 0, 15, 13, 1, 2, 12, 2, 12, 13, 0, 0, 18, 14, 12, 0, 0, 0, 12, 6, 7, 0, 2, 15, 5, 12, 0, 0, 12, 15, 8, 0, 14, 16, 14, 12, 11, 2, 14, 0, 16, 0, 2, 17, 14, 1, 0, 3, 18, 14, 4, 0, 2, 19, 13, 16, 0, 2, 13, 14, 2, 0, 19, 16, 13, 0, 0, 2, 13, 16, 9, 0, 19, 16, 13, 0, 0, 2, 13, 14, 9, 0, 17, 14, 3, 13, 16, 19, 13, 12, 0, 0, 16, 16, 10, 13, 15, 17, 11, 18, 19, 14, 16};

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
      const float r0 = i3 / i4;
      const float r1 = i1 * i2 + r0;
      const float r2 = r1 * i0;
      const float r3 = Truth(r2 > 0.0f);
      const float r4 = i6 + i7;
      const float r5 = i5 * r4 + i8;
      const float r6 = r3 != 0.0f ? r5 : 0.0f;
      const float r7 = i0 * r6;
      const float r8 = r7 * i1;
      const float r9 = -r5;
      const float r10 = i9 * r9;
      const float r11 = r7 / i4;
      o[0][j] = r8;
      o[1][j] = r10;
      o[2][j] = r11;
    }
  }
};

const int32_t kProgram62Words[] = {10, 1, 12, 3, 4, 2, 0, 3, 0, 9, 0, 9, 1, 2, 1, 7, 0, 5, 1, 6, 0, 5, 0, 2, 2, 0, 3, 11, 3, 4, 0, 15, 12, 1, 2, 11, 2, 11, 12, 0, 0, 18, 12, 11, 0, 0, 0, 11, 6, 7, 0, 15, 13, 5, 11, 8, 14, 11, 12, 13, 10, 2, 12, 0, 11, 0, 2, 11, 12, 1, 0, 19, 14, 13, 0, 0, 2, 13, 9, 14, 0, 3, 14, 12, 4, 0, 11, 13, 14};

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
      const float r0 = i3 / i4;
      const float r1 = i1 * i2 + r0;
      const float r2 = r1 * i0;
      const float r3 = Truth(r2 > 0.0f);
      const float r4 = i6 + i7;
      const float r5 = i5 * r4;
      const float r6 = r5 + i8;
      const float r7 = r3 != 0.0f ? r6 : 0.0f;
      const float r8 = i0 * r7;
      const float r9 = r8 * i1;
      const float r10 = -r6;
      const float r11 = i9 * r10;
      const float r12 = r8 / i4;
      const float r13 = r1 * r7;
      const float r14 = r8 * i2;
      const float r15 = -r14;
      const float r16 = r15 * i10;
      const float r17 = -r16;
      const float r18 = r8 * i10;
      const float r19 = r17 - i3 * r18;
      const float r20 = i11 * r10 - r5;
      o[0][j] = r9;
      o[1][j] = r11;
      o[2][j] = r12;
      o[3][j] = r13;
      o[4][j] = r19;
      o[5][j] = r20;
    }
  }
};

const int32_t kProgram63Words[] = {12, 1, 21, 6, 9, 2, 0, 3, 0, 9, 0, 9, 1, 2, 1, 7, 0, 5, 1, 6, 0, 5, 0, 2, 2, 3, 1, 8, 1, 0, 3, 13, 3, 4, 0, 15, 14, 1, 2, 13, 2, 13, 14, 0, 0, 18, 15, 13, 0, 0, 0, 13, 6, 7, 0, 2, 16, 5, 13, 0, 0, 13, 16, 8, 0, 14, 17, 15, 13, 12, 2, 15, 0, 17, 0, 2, 18, 15, 1, 0, 19, 19, 13, 0, 0, 2, 13, 9, 19, 0, 3, 20, 15, 4, 0, 2, 21, 14, 17, 0, 2, 14, 15, 2, 0, 19, 17, 14, 0, 0, 2, 14, 17, 10, 0, 19, 17, 14, 0, 0, 2, 14, 15, 10, 0, 17, 15, 3, 14, 17, 16, 14, 11, 19, 16, 18, 13, 20, 21, 15, 14};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i2;
      const float r3 = i3 / i4;
      const float r4 = i1 * r2 + r3;
      const float r5 = r4 * i5;
      const float r6 = Truth(r5 > 0.0f);
      const float r7 = i7 + i8;
      const float r8 = i6 * r7 + i9;
      const float r9 = r6 != 0.0f ? r8 : 0.0f;
      const float r10 = r9 * i5;
      const float r11 = i1 * r10;
      const float r12 = r1 * r11;
      const float r13 = Truth(i0 > 1.0f);
      const float r14 = r11 * i2;
      const float r15 = -r14;
      const float r16 = r13 != 0.0f ? 0.0f : r15;
      const float r17 = r10 / i4;
      o[0][j] = r12;
      o[1][j] = r16;
      o[2][j] = r17;
    }
  }
};

const int32_t kProgram64Words[] = {10, 2, 18, 3, 5, 8, 1, 3, 0, 9, 0, 9, 1, 2, 1, 2, 0, 7, 0, 5, 1, 6, 0, 5, 0, 1065353216, 0, 5, 12, 0, 10, 0, 1, 13, 10, 12, 0, 2, 12, 13, 2, 0, 3, 14, 3, 4, 0, 15, 15, 1, 12, 14, 2, 12, 15, 5, 0, 18, 14, 12, 0, 0, 0, 15, 7, 8, 0, 15, 12, 6, 15, 9, 14, 15, 14, 12, 11, 2, 14, 15, 5, 0, 2, 12, 1, 14, 0, 2, 15, 13, 12, 0, 8, 13, 0, 10, 0, 2, 16, 12, 2, 0, 19, 12, 16, 0, 0, 14, 16, 13, 11, 12, 3, 13, 14, 4, 0, 15, 16, 13};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i2;
      const float r3 = i3 / i4;
      const float r4 = i1 * r2 + r3;
      const float r5 = r4 * i5;
      const float r6 = Truth(r5 > 0.0f);
      const float r7 = i7 + i8;
      const float r8 = i6 * r7;
      const float r9 = r8 + i9;
      const float r10 = r6 != 0.0f ? r9 : 0.0f;
      const float r11 = r10 * i5;
      const float r12 = i1 * r11;
      const float r13 = r1 * r12;
      const float r14 = Truth(i0 > 1.0f);
      const float r15 = r12 * i2;
      const float r16 = -r15;
      const float r17 = r14 != 0.0f ? 0.0f : r16;
      const float r18 = r11 / i4;
      const float r19 = r10 * r4;
      const float r20 = r11 * r2;
      const float r21 = -r20;
      const float r22 = r21 * i10;
      const float r23 = -r22;
      const float r24 = r11 * i10;
      const float r25 = r23 - r24 * i3;
      const float r26 = -r8;
      o[0][j] = r13;
      o[1][j] = r17;
      o[2][j] = r18;
      o[3][j] = r19;
      o[4][j] = r25;
      o[5][j] = r26;
    }
  }
};

const int32_t kProgram65Words[] = {11, 2, 27, 6, 9, 8, 1, 3, 0, 9, 0, 9, 1, 2, 1, 2, 0, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 1065353216, 0, 5, 13, 0, 11, 0, 1, 14, 11, 13, 0, 2, 13, 14, 2, 0, 3, 15, 3, 4, 0, 15, 16, 1, 13, 15, 2, 15, 16, 5, 0, 18, 17, 15, 0, 0, 0, 15, 7, 8, 0, 2, 18, 6, 15, 0, 0, 15, 18, 9, 0, 14, 19, 17, 15, 12, 2, 17, 19, 5, 0, 2, 15, 1, 17, 0, 2, 20, 14, 15, 0, 8, 14, 0, 11, 0, 2, 21, 15, 2, 0, 19, 15, 21, 0, 0, 14, 21, 14, 12, 15, 3, 14, 17, 4, 0, 2, 15, 19, 16, 0, 2, 19, 17, 13, 0, 19, 16, 19, 0, 0, 2, 13, 16, 10, 0, 19, 19, 13, 0, 0, 2, 16, 17, 10, 0, 17, 13, 16, 3, 19, 19, 17, 18, 0, 0, 20, 21, 14, 15, 13, 17};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 / i4;
      const float r3 = i1 * i2 + r2;
      const float r4 = r3 * i5;
      const float r5 = Max(0.0f, r4);
      const float r6 = r1 * r5;
      const float r7 = r6 - i6;
      const float r8 = std::fabs(r7);
      const float r9 = Truth(r8 >= i7);
      const float r10 = 1.0f - r8 * i9;
      const float r11 = i8 * r10;
      const float r12 = r9 != 0.0f ? 0.0f : r11;
      const float r13 = Truth(r7 > 0.0f);
      o[0][j] = r7;
      o[1][j] = r12;
      o[2][j] = r6;
      o[3][j] = r13;
    }
  }
};

const int32_t kProgram66Words[] = {10, 2, 14, 4, 5, 0, 1, 3, 0, 0, 0, 1, 0, 2, 1, 2, 0, 2, 2, 2, 4, 3, 2, 3, 1, 1065353216, 0, 5, 12, 0, 10, 0, 1, 13, 10, 12, 0, 3, 12, 3, 4, 0, 15, 14, 1, 2, 12, 2, 12, 14, 5, 0, 4, 14, 11, 12, 0, 2, 12, 13, 14, 0, 1, 13, 12, 6, 0, 20, 14, 13, 0, 0, 9, 15, 14, 7, 0, 17, 16, 14, 9, 10, 2, 14, 8, 16, 0, 14, 16, 15, 11, 14, 18, 15, 13, 0, 0, 13, 16, 12, 15};

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
      const float r0 = i3 / i4;
      const float r1 = i1 * i2 + r0;
      const float r2 = r1 * i0;
      const float r3 = Truth(r2 > 0.0f);
      const float r4 = Min(i5, 1.0f);
      const float r5 = 1.0f - r4;
      const float r6 = i7 + i8;
      const float r7 = i6 * r6 + i9;
      const float r8 = r5 * r7;
      const float r9 = r3 != 0.0f ? r8 : 0.0f;
      const float r10 = i0 * r9;
      const float r11 = r10 * i1;
      const float r12 = r10 / i4;
      o[0][j] = r11;
      o[1][j] = 0.0f;
      o[2][j] = r12;
    }
  }
};

const int32_t kProgram67Words[] = {10, 2, 13, 3, 4, 2, 0, 3, 0, 9, 0, 9, 1, 2, 1, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 1065353216, 0, 3, 12, 3, 4, 0, 15, 13, 1, 2, 12, 2, 12, 13, 0, 0, 18, 13, 12, 0, 0, 5, 12, 5, 10, 0, 1, 14, 10, 12, 0, 0, 12, 7, 8, 0, 15, 15, 6, 12, 9, 2, 12, 14, 15, 0, 14, 14, 13, 12, 11, 2, 15, 0, 14, 0, 2, 13, 15, 1, 0, 3, 12, 15, 4, 0, 13, 11, 12};

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
      const float r0 = i3 / i4;
      const float r1 = i1 * i2 + r0;
      const float r2 = r1 * i0;
      const float r3 = Truth(r2 > 0.0f);
      const float r4 = Min(i5, 1.0f);
      const float r5 = 1.0f - r4;
      const float r6 = i7 + i8;
      const float r7 = i6 * r6;
      const float r8 = r7 + i9;
      const float r9 = r5 * r8;
      const float r10 = r3 != 0.0f ? r9 : 0.0f;
      const float r11 = i0 * r10;
      const float r12 = r11 * i1;
      const float r13 = r11 / i4;
      const float r14 = r1 * r10;
      const float r15 = r11 * i2;
      const float r16 = -r15;
      const float r17 = r16 * i10;
      const float r18 = -r17;
      const float r19 = r11 * i10;
      const float r20 = r18 - i3 * r19;
      const float r21 = -r7;
      o[0][j] = r12;
      o[1][j] = 0.0f;
      o[2][j] = r13;
      o[3][j] = r14;
      o[4][j] = r20;
      o[5][j] = r21;
    }
  }
};

const int32_t kProgram68Words[] = {11, 2, 22, 6, 7, 2, 0, 3, 0, 9, 0, 9, 1, 2, 1, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 1065353216, 0, 3, 13, 3, 4, 0, 15, 14, 1, 2, 13, 2, 13, 14, 0, 0, 18, 15, 13, 0, 0, 5, 13, 5, 11, 0, 1, 16, 11, 13, 0, 0, 13, 7, 8, 0, 2, 17, 6, 13, 0, 0, 13, 17, 9, 0, 2, 18, 16, 13, 0, 14, 16, 15, 18, 12, 2, 13, 0, 16, 0, 2, 15, 13, 1, 0, 3, 18, 13, 4, 0, 2, 19, 14, 16, 0, 2, 14, 13, 2, 0, 19, 16, 14, 0, 0, 2, 14, 16, 10, 0, 19, 16, 14, 0, 0, 2, 14, 13, 10, 0, 17, 13, 3, 14, 16, 19, 14, 17, 0, 0, 15, 12, 18, 19, 13, 14};

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
      const float r0 = i3 / i4;
      const float r1 = i1 * i2 + r0;
      const float r2 = r1 * i0;
      const float r3 = Truth(r2 > 0.0f);
      const float r4 = Min(i5, 1.0f);
      const float r5 = 1.0f - r4;
      const float r6 = i7 + i8;
      const float r7 = i6 * r6 + i9;
      const float r8 = r5 * r7;
      const float r9 = r3 != 0.0f ? r8 : 0.0f;
      const float r10 = i0 * r9;
      const float r11 = r10 * i1;
      const float r12 = Truth(i5 > 1.0f);
      const float r13 = Max(0.0f, r2);
      const float r14 = r13 * r7;
      const float r15 = -r14;
      const float r16 = r12 != 0.0f ? 0.0f : r15;
      const float r17 = r10 / i4;
      o[0][j] = r11;
      o[1][j] = r16;
      o[2][j] = r17;
    }
  }
};

const int32_t kProgram69Words[] = {10, 2, 18, 3, 6, 2, 0, 3, 0, 9, 0, 9, 1, 2, 1, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 1065353216, 0, 3, 12, 3, 4, 0, 15, 13, 1, 2, 12, 2, 12, 13, 0, 0, 18, 13, 12, 0, 0, 5, 14, 5, 10, 0, 1, 15, 10, 14, 0, 0, 14, 7, 8, 0, 15, 16, 6, 14, 9, 2, 14, 15, 16, 0, 14, 15, 13, 14, 11, 2, 13, 0, 15, 0, 2, 14, 13, 1, 0, 8, 15, 5, 10, 0, 4, 17, 11, 12, 0, 2, 12, 17, 16, 0, 19, 17, 12, 0, 0, 14, 16, 15, 11, 17, 3, 12, 13, 4, 0, 14, 16, 12};

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
      const float r0 = i3 / i4;
      const float r1 = i1 * i2 + r0;
      const float r2 = r1 * i0;
      const float r3 = Truth(r2 > 0.0f);
      const float r4 = Min(i5, 1.0f);
      const float r5 = 1.0f - r4;
      const float r6 = i7 + i8;
      const float r7 = i6 * r6;
      const float r8 = r7 + i9;
      const float r9 = r5 * r8;
      const float r10 = r3 != 0.0f ? r9 : 0.0f;
      const float r11 = i0 * r10;
      const float r12 = r11 * i1;
      const float r13 = Truth(i5 > 1.0f);
      const float r14 = Max(0.0f, r2);
      const float r15 = r14 * r8;
      const float r16 = -r15;
      const float r17 = r13 != 0.0f ? 0.0f : r16;
      const float r18 = r11 / i4;
      const float r19 = r1 * r10;
      const float r20 = r11 * i2;
      const float r21 = -r20;
      const float r22 = r21 * i10;
      const float r23 = -r22;
      const float r24 = r11 * i10;
      const float r25 = r23 - i3 * r24;
      const float r26 = -r7;
      o[0][j] = r12;
      o[1][j] = r17;
      o[2][j] = r18;
      o[3][j] = r19;
      o[4][j] = r25;
      o[5][j] = r26;
    }
  }
};

const int32_t kProgram70Words[] = {11, 2, 27, 6, 9, 2, 0, 3, 0, 9, 0, 9, 1, 2, 1, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 1065353216, 0, 3, 13, 3, 4, 0, 15, 14, 1, 2, 13, 2, 13, 14, 0, 0, 18, 15, 13, 0, 0, 5, 16, 5, 11, 0, 1, 17, 11, 16, 0, 0, 16, 7, 8, 0, 2, 18, 6, 16, 0, 0, 16, 18, 9, 0, 2, 19, 17, 16, 0, 14, 17, 15, 19, 12, 2, 15, 0, 17, 0, 2, 19, 15, 1, 0, 8, 20, 5, 11, 0, 4, 21, 12, 13, 0, 2, 13, 21, 16, 0, 19, 21, 13, 0, 0, 14, 16, 20, 12, 21, 3, 13, 15, 4, 0, 2, 20, 14, 17, 0, 2, 21, 15, 2, 0, 19, 14, 21, 0, 0, 2, 17, 14, 10, 0, 19, 21, 17, 0, 0, 2, 14, 15, 10, 0, 17, 17, 3, 14, 21, 19, 15, 18, 0, 0, 19, 16, 13, 20, 17, 15};

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
      const float r0 = Min(i2, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i3;
      const float r3 = r2 / i0;
      const float r4 = i4 / i5;
      const float r5 = i1 * r3 + r4;
      const float r6 = i0 * r5;
      const float r7 = Max(r6, 0.0f);
      const float r8 = r7 - i6;
      const float r9 = std::fabs(r8);
      const float r10 = Truth(r9 >= i7);
      const float r11 = 1.0f - r9 * i9;
      const float r12 = i8 * r11;
      const float r13 = r10 != 0.0f ? 0.0f : r12;
      const float r14 = Truth(r8 > 0.0f);
      o[0][j] = r8;
      o[1][j] = r13;
      o[2][j] = r7;
      o[3][j] = r14;
    }
  }
};

const int32_t kProgram71Words[] = {10, 2, 15, 4, 5, 2, 0, 3, 0, 0, 1, 0, 0, 1, 0, 2, 1, 2, 2, 2, 4, 3, 2, 3, 1, 1065353216, 0, 5, 12, 2, 10, 0, 1, 13, 10, 12, 0, 2, 12, 13, 3, 0, 3, 13, 12, 0, 0, 3, 12, 4, 5, 0, 15, 14, 1, 13, 12, 2, 13, 0, 14, 0, 4, 12, 13, 11, 0, 1, 14, 12, 6, 0, 20, 13, 14, 0, 0, 9, 15, 13, 7, 0, 17, 16, 13, 9, 10, 2, 13, 8, 16, 0, 14, 16, 15, 11, 13, 18, 15, 14, 0, 0, 14, 16, 12, 15};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i3;
      const float r3 = r2 / i2;
      const float r4 = i4 / i5;
      const float r5 = i1 * r3 + r4;
      const float r6 = i2 * r5;
      const float r7 = Truth(r6 > 0.0f);
      const float r8 = i7 + i8;
      const float r9 = i6 * r8 + i9;
      const float r10 = r7 != 0.0f ? r9 : 0.0f;
      const float r11 = r10 * i2;
      const float r12 = i1 * r11;
      const float r13 = r12 / i2;
      const float r14 = r1 * r13;
      const float r15 = r11 / i5;
      o[0][j] = r14;
      o[1][j] = 0.0f;
      o[2][j] = r15;
    }
  }
};

const int32_t kProgram72Words[] = {10, 2, 16, 3, 4, 8, 1, 3, 0, 2, 0, 9, 0, 9, 1, 2, 1, 7, 0, 5, 1, 6, 0, 5, 0, 1065353216, 0, 5, 12, 0, 10, 0, 1, 13, 10, 12, 0, 2, 12, 13, 3, 0, 3, 14, 12, 2, 0, 3, 12, 4, 5, 0, 15, 15, 1, 14, 12, 2, 14, 2, 15, 0, 18, 12, 14, 0, 0, 0, 15, 7, 8, 0, 15, 14, 6, 15, 9, 14, 15, 12, 14, 11, 2, 12, 15, 2, 0, 2, 14, 1, 12, 0, 3, 15, 14, 2, 0, 2, 14, 13, 15, 0, 3, 13, 12, 5, 0, 14, 11, 13};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i3;
      const float r3 = r2 / i2;
      const float r4 = i4 / i5;
      const float r5 = i1 * r3 + r4;
      const float r6 = i2 * r5;
      const float r7 = Truth(r6 > 0.0f);
      const float r8 = i7 + i8;
      const float r9 = i6 * r8;
      const float r10 = r9 + i9;
      const float r11 = r7 != 0.0f ? r10 : 0.0f;
      const float r12 = r11 * i2;
      const float r13 = i1 * r12;
      const float r14 = r13 / i2;
      const float r15 = r1 * r14;
      const float r16 = r12 / i5;
      const float r17 = i10 * r13;
      const float r18 = r17 * r2;
      const float r19 = r11 * r5 - r18;
      const float r20 = r12 * r3;
      const float r21 = -r20;
      const float r22 = r21 * i11;
      const float r23 = -r22;
      const float r24 = r12 * i11;
      const float r25 = r23 - i4 * r24;
      const float r26 = -r9;
      o[0][j] = r15;
      o[1][j] = 0.0f;
      o[2][j] = r16;
      o[3][j] = r19;
      o[4][j] = r25;
      o[5][j] = r26;
    }
  }
};

const int32_t kProgram73Words[] = {12, 2, 27, 6, 10, 8, 1, 3, 0, 2, 0, 9, 0, 9, 1, 2, 1, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 3, 2, 1065353216, 0, 5, 14, 0, 12, 0, 1, 15, 12, 14, 0, 2, 14, 15, 3, 0, 3, 16, 14, 2, 0, 3, 17, 4, 5, 0, 15, 18, 1, 16, 17, 2, 17, 2, 18, 0, 18, 19, 17, 0, 0, 0, 17, 7, 8, 0, 2, 20, 6, 17, 0, 0, 17, 20, 9, 0, 14, 21, 19, 17, 13, 2, 19, 21, 2, 0, 2, 17, 1, 19, 0, 3, 22, 17, 2, 0, 2, 23, 15, 22, 0, 3, 15, 19, 5, 0, 2, 22, 10, 17, 0, 2, 17, 22, 14, 0, 16, 22, 21, 18, 17, 2, 14, 19, 16, 0, 19, 21, 14, 0, 0, 2, 18, 21, 11, 0, 19, 17, 18, 0, 0, 2, 16, 19, 11, 0, 17, 14, 4, 16, 17, 19, 21, 20, 0, 0, 23, 13, 15, 22, 14, 21};

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
      const float r0 = Min(i2, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i3;
      const float r3 = r2 / i0;
      const float r4 = i4 / i5;
      const float r5 = i1 * r3 + r4;
      const float r6 = i0 * r5;
      const float r7 = Max(r6, 0.0f);
      const float r8 = r7 - i6;
      const float r9 = std::fabs(r8);
      const float r10 = Truth(r9 >= i7);
      const float r11 = r10 != 0.0f ? 0.0f : i8;
      const float r12 = Truth(r8 > 0.0f);
      o[0][j] = r8;
      o[1][j] = r11;
      o[2][j] = r7;
      o[3][j] = r12;
    }
  }
};

const int32_t kProgram74Words[] = {9, 2, 13, 4, 4, 2, 0, 3, 0, 0, 1, 0, 0, 1, 0, 2, 1, 2, 2, 2, 4, 3, 1, 1065353216, 0, 5, 11, 2, 9, 0, 1, 12, 9, 11, 0, 2, 11, 12, 3, 0, 3, 12, 11, 0, 0, 3, 11, 4, 5, 0, 15, 13, 1, 12, 11, 2, 12, 0, 13, 0, 4, 11, 12, 10, 0, 1, 13, 11, 6, 0, 20, 12, 13, 0, 0, 9, 14, 12, 7, 0, 14, 12, 14, 10, 8, 18, 14, 13, 0, 0, 13, 12, 11, 14};

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
      const float r0 = i0 / i1;
      const float r1 = i3 / i4;
      const float r2 = r0 * i2 + r1;
      const float r3 = r2 * i1;
      const float r4 = Max(0.0f, r3);
      const float r5 = r4 - i5;
      const float r6 = std::fabs(r5);
      const float r7 = Truth(r6 >= i6);
      const float r8 = 1.0f - r6 * i8;
      const float r9 = i7 * r8;
      const float r10 = r7 != 0.0f ? 0.0f : r9;
      const float r11 = Truth(r5 > 0.0f);
      o[0][j] = r5;
      o[1][j] = r10;
      o[2][j] = r4;
      o[3][j] = r11;
    }
  }
};

const int32_t kProgram75Words[] = {9, 2, 12, 4, 5, 0, 0, 2, 0, 3, 0, 1, 0, 2, 1, 2, 2, 2, 4, 3, 2, 3, 1, 0, 1065353216, 3, 11, 0, 1, 0, 3, 12, 3, 4, 0, 15, 13, 11, 2, 12, 2, 11, 13, 1, 0, 4, 12, 9, 11, 0, 1, 13, 12, 5, 0, 20, 11, 13, 0, 0, 9, 14, 11, 6, 0, 17, 15, 11, 8, 10, 2, 11, 7, 15, 0, 14, 15, 14, 9, 11, 18, 14, 13, 0, 0, 13, 15, 12, 14};

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
      const float r0 = i1 / i2;
      const float r1 = i3 / i4;
      const float r2 = r0 * i0 + r1;
      const float r3 = r2 * i2;
      const float r4 = Truth(r3 > 0.0f);
      const float r5 = i6 + i7;
      const float r6 = i5 * r5 + i8;
      const float r7 = r4 != 0.0f ? r6 : 0.0f;
      const float r8 = r7 * i2;
      const float r9 = i0 * r8;
      const float r10 = r9 / i2;
      const float r11 = r8 / i4;
      o[0][j] = r10;
      o[1][j] = 0.0f;
      o[2][j] = r11;
    }
  }
};

const int32_t kProgram76Words[] = {9, 1, 12, 3, 3, 3, 0, 9, 0, 2, 0, 9, 1, 2, 1, 7, 0, 5, 1, 6, 0, 5, 0, 0, 3, 10, 1, 2, 0, 3, 11, 3, 4, 0, 15, 12, 10, 0, 11, 2, 10, 12, 2, 0, 18, 11, 10, 0, 0, 0, 12, 6, 7, 0, 15, 10, 5, 12, 8, 14, 12, 11, 10, 9, 2, 11, 12, 2, 0, 2, 10, 0, 11, 0, 3, 12, 10, 2, 0, 3, 10, 11, 4, 0, 12, 9, 10};

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
      const float r0 = i1 / i2;
      const float r1 = i3 / i4;
      const float r2 = r0 * i0 + r1;
      const float r3 = r2 * i2;
      const float r4 = Truth(r3 > 0.0f);
      const float r5 = i6 + i7;
      const float r6 = i5 * r5;
      const float r7 = r6 + i8;
      const float r8 = r4 != 0.0f ? r7 : 0.0f;
      const float r9 = r8 * i2;
      const float r10 = i0 * r9;
      const float r11 = r10 / i2;
      const float r12 = r9 / i4;
      const float r13 = i9 * r10;
      const float r14 = r13 * i1;
      const float r15 = r2 * r8 - r14;
      const float r16 = r0 * r9;
      const float r17 = -r16;
      const float r18 = r17 * i10;
      const float r19 = -r18;
      const float r20 = r9 * i10;
      const float r21 = r19 - i3 * r20;
      const float r22 = -r6;
      o[0][j] = r11;
      o[1][j] = 0.0f;
      o[2][j] = r12;
      o[3][j] = r15;
      o[4][j] = r21;
      o[5][j] = r22;
    }
  }
};

const int32_t kProgram77Words[] = {11, 1, 23, 6, 9, 3, 0, 9, 0, 2, 0, 9, 1, 2, 1, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 3, 2, 0, 3, 12, 1, 2, 0, 3, 13, 3, 4, 0, 15, 14, 12, 0, 13, 2, 13, 14, 2, 0, 18, 15, 13, 0, 0, 0, 13, 6, 7, 0, 2, 16, 5, 13, 0, 0, 13, 16, 8, 0, 14, 17, 15, 13, 11, 2, 15, 17, 2, 0, 2, 13, 0, 15, 0, 3, 18, 13, 2, 0, 3, 19, 15, 4, 0, 2, 20, 9, 13, 0, 2, 13, 20, 1, 0, 16, 20, 14, 17, 13, 2, 14, 12, 15, 0, 19, 17, 14, 0, 0, 2, 13, 17, 10, 0, 19, 12, 13, 0, 0, 2, 14, 15, 10, 0, 17, 17, 3, 14, 12, 19, 13, 16, 0, 0, 18, 11, 19, 20, 17, 13};

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
      const float r0 = i1 - i2 * i3;
      const float r1 = r0 / i4;
      const float r2 = i5 / i6;
      const float r3 = i0 * r1 + r2;
      const float r4 = r3 * i4;
      const float r5 = Max(0.0f, r4);
      const float r6 = r5 - i3;
      const float r7 = std::fabs(r6);
      const float r8 = Truth(r7 >= i7);
      const float r9 = 1.0f - i9 * r7;
      const float r10 = i8 * r9;
      const float r11 = r8 != 0.0f ? 0.0f : r10;
      const float r12 = Truth(r6 > 0.0f);
      o[0][j] = r6;
      o[1][j] = r11;
      o[2][j] = r5;
      o[3][j] = r12;
    }
  }
};

const int32_t kProgram78Words[] = {10, 2, 13, 4, 5, 3, 0, 0, 0, 0, 1, 2, 2, 2, 0, 1, 0, 2, 1, 2, 4, 3, 2, 3, 1, 0, 1065353216, 17, 12, 2, 3, 1, 3, 13, 12, 4, 0, 3, 12, 5, 6, 0, 15, 14, 0, 13, 12, 2, 13, 14, 4, 0, 4, 12, 10, 13, 0, 1, 14, 12, 3, 0, 20, 13, 14, 0, 0, 9, 15, 13, 7, 0, 17, 16, 9, 13, 11, 2, 13, 8, 16, 0, 14, 16, 15, 10, 13, 18, 15, 14, 0, 0, 14, 16, 12, 15};

struct Program79 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
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
      const float r1 = r0 / i1;
      const float r2 = i5 / i6;
      const float r3 = i0 * r1 + r2;
      const float r4 = r3 * i1;
      const float r5 = Truth(r4 > 0.0f);
      const float r6 = i8 + i9;
      const float r7 = i7 * r6 + i10;
      const float r8 = r5 != 0.0f ? r7 : 0.0f;
      const float r9 = i1 * r8;
      const float r10 = i0 * r9;
      const float r11 = r10 / i1;
      const float r12 = r9 / i6;
      o[0][j] = r11;
      o[1][j] = 0.0f;
      o[2][j] = r12;
    }
  }
};

const int32_t kProgram79Words[] = {11, 1, 13, 3, 3, 3, 0, 2, 0, 9, 0, 8, 1, 2, 2, 9, 1, 2, 1, 7, 0, 5, 1, 6, 0, 5, 0, 0, 17, 12, 3, 4, 2, 3, 13, 12, 1, 0, 3, 12, 5, 6, 0, 15, 14, 0, 13, 12, 2, 13, 14, 1, 0, 18, 12, 13, 0, 0, 0, 14, 8, 9, 0, 15, 13, 7, 14, 10, 14, 14, 12, 13, 11, 2, 12, 1, 14, 0, 2, 13, 0, 12, 0, 3, 14, 13, 1, 0, 3, 13, 12, 6, 0, 14, 11, 13};

struct Program80 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
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
      const float r0 = i2 - i3 * i4;
      const float r1 = r0 / i1;
      const float r2 = i5 / i6;
      const float r3 = i0 * r1 + r2;
      const float r4 = r3 * i1;
      const float r5 = Truth(r4 > 0.0f);
      const float r6 = i8 + i9;
      const float r7 = i7 * r6;
      const float r8 = r7 + i10;
      const float r9 = r5 != 0.0f ? r8 : 0.0f;
      const float r10 = i1 * r9;
      const float r11 = i0 * r10;
      const float r12 = r11 / i1;
      const float r13 = r10 / i6;
      const float r14 = i11 * r11;
      const float r15 = r14 * r0;
      const float r16 = r3 * r9 - r15;
      const float r17 = r10 * r1;
      const float r18 = -r17;
      const float r19 = r18 * i12;
      const float r20 = -r19;
      const float r21 = r10 * i12;
      const float r22 = r20 - i5 * r21;
      const float r23 = -r12;
      const float r24 = i3 * r23 - r7;
      o[0][j] = r12;
      o[1][j] = 0.0f;
      o[2][j] = r13;
      o[3][j] = r16;
      o[4][j] = r22;
      o[5][j] = r24;
    }
  }
};

const int32_t kProgram80Words[] = {13, 1, 25, 6, 10, 3, 0, 2, 0, 9, 0, 8, 1, 2, 2, 9, 1, 2, 1, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 3, 2, 0, 17, 14, 3, 4, 2, 3, 15, 14, 1, 0, 3, 16, 5, 6, 0, 15, 17, 0, 15, 16, 2, 16, 17, 1, 0, 18, 18, 16, 0, 0, 0, 16, 8, 9, 0, 2, 19, 7, 16, 0, 0, 16, 19, 10, 0, 14, 20, 18, 16, 13, 2, 18, 1, 20, 0, 2, 16, 0, 18, 0, 3, 21, 16, 1, 0, 3, 22, 18, 6, 0, 2, 23, 11, 16, 0, 2, 16, 23, 14, 0, 16, 23, 17, 20, 16, 2, 14, 18, 15, 0, 19, 17, 14, 0, 0, 2, 20, 17, 12, 0, 19, 16, 20, 0, 0, 2, 15, 18, 12, 0, 17, 14, 5, 15, 16, 19, 17, 21, 0, 0, 16, 20, 3, 17, 19, 21, 13, 22, 23, 14, 20};

struct Program81 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
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
      const float r1 = r0 / i1;
      const float r2 = i5 / i6;
      const float r3 = i0 * r1 + r2;
      const float r4 = r3 * i1;
      const float r5 = Truth(r4 > 0.0f);
      const float r6 = i8 + i9;
      const float r7 = i7 * r6 + i10;
      const float r8 = r5 != 0.0f ? r7 : 0.0f;
      const float r9 = i1 * r8;
      const float r10 = i0 * r9;
      const float r11 = r10 / i1;
      const float r12 = -r11;
      const float r13 = i4 * r12;
      const float r14 = r9 / i6;
      o[0][j] = r11;
      o[1][j] = r13;
      o[2][j] = r14;
    }
  }
};

const int32_t kProgram81Words[] = {11, 1, 15, 3, 4, 3, 0, 2, 0, 9, 0, 8, 1, 2, 2, 9, 1, 2, 1, 7, 0, 5, 1, 6, 0, 5, 0, 0, 17, 12, 3, 4, 2, 3, 13, 12, 1, 0, 3, 12, 5, 6, 0, 15, 14, 0, 13, 12, 2, 13, 14, 1, 0, 18, 12, 13, 0, 0, 0, 14, 8, 9, 0, 15, 13, 7, 14, 10, 14, 14, 12, 13, 11, 2, 12, 1, 14, 0, 2, 13, 0, 12, 0, 3, 14, 13, 1, 0, 19, 13, 14, 0, 0, 2, 15, 4, 13, 0, 3, 13, 12, 6, 0, 14, 15, 13};

struct Program82 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
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
      const float r0 = i2 - i3 * i4;
      const float r1 = r0 / i1;
      const float r2 = i5 / i6;
      const float r3 = i0 * r1 + r2;
      const float r4 = r3 * i1;
      const float r5 = Truth(r4 > 0.0f);
      const float r6 = i8 + i9;
      const float r7 = i7 * r6;
      const float r8 = r7 + i10;
      const float r9 = r5 != 0.0f ? r8 : 0.0f;
      const float r10 = i1 * r9;
      const float r11 = i0 * r10;
      const float r12 = r11 / i1;
      const float r13 = -r12;
      const float r14 = i4 * r13;
      const float r15 = r10 / i6;
      const float r16 = i11 * r11;
      const float r17 = r16 * r0;
      const float r18 = r3 * r9 - r17;
      const float r19 = r10 * r1;
      const float r20 = -r19;
      const float r21 = r20 * i12;
      const float r22 = -r21;
      const float r23 = r10 * i12;
      const float r24 = r22 - i5 * r23;
      const float r25 = i3 * r13 - r7;
      o[0][j] = r12;
      o[1][j] = r14;
      o[2][j] = r15;
      o[3][j] = r18;
      o[4][j] = r24;
      o[5][j] = r25;
    }
  }
};

const int32_t kProgram82Words[] = {13, 1, 26, 6, 12, 3, 0, 2, 0, 9, 0, 8, 1, 2, 2, 9, 1, 2, 1, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 3, 2, 0, 17, 14, 3, 4, 2, 3, 15, 14, 1, 0, 3, 16, 5, 6, 0, 15, 17, 0, 15, 16, 2, 16, 17, 1, 0, 18, 18, 16, 0, 0, 0, 16, 8, 9, 0, 2, 19, 7, 16, 0, 0, 16, 19, 10, 0, 14, 20, 18, 16, 13, 2, 18, 1, 20, 0, 2, 16, 0, 18, 0, 3, 21, 16, 1, 0, 19, 22, 21, 0, 0, 2, 23, 4, 22, 0, 3, 24, 18, 6, 0, 2, 25, 11, 16, 0, 2, 16, 25, 14, 0, 16, 25, 17, 20, 16, 2, 14, 18, 15, 0, 19, 17, 14, 0, 0, 2, 20, 17, 12, 0, 19, 16, 20, 0, 0, 2, 15, 18, 12, 0, 17, 14, 5, 15, 16, 16, 17, 3, 22, 19, 21, 23, 24, 25, 14, 17};

struct Program83 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
      const float i2 = s[2][j];
      const float i3 = s[3][j];
      const float i4 = s[4][j];
      const float i5 = s[5][j];
      const float i6 = s[6][j];
      const float i7 = s[7][j];
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float r0 = i0 / i1;
      const float r1 = i3 / i4;
      const float r2 = r0 * i2 + r1;
      const float r3 = r2 * i1;
      const float r4 = Max(0.0f, r3);
      const float r5 = r4 - i5 * i6;
      const float r6 = r5 - i6;
      const float r7 = std::fabs(r6);
      const float r8 = Truth(r7 >= i7);
      const float r9 = 1.0f - r7 * i8;
      const float r10 = r9 * i9;
      const float r11 = r8 != 0.0f ? 0.0f : r10;
      const float r12 = Truth(r6 > 0.0f);
      o[0][j] = r6;
      o[1][j] = r11;
      o[2][j] = r5;
      o[3][j] = r12;
    }
  }
};

const int32_t kProgram83Words[] = {10, 2, 13, 4, 5, 0, 0, 2, 0, 3, 0, 1, 0, 2, 1, 0, 1, 2, 2, 2, 4, 3, 1, 3, 2, 0, 1065353216, 3, 12, 0, 1, 0, 3, 13, 3, 4, 0, 15, 14, 12, 2, 13, 2, 12, 14, 1, 0, 4, 13, 10, 12, 0, 17, 14, 5, 6, 13, 1, 12, 14, 6, 0, 20, 13, 12, 0, 0, 9, 15, 13, 7, 0, 17, 16, 13, 8, 11, 2, 13, 16, 9, 0, 14, 16, 15, 10, 13, 18, 15, 12, 0, 0, 12, 16, 14, 15};

struct Program84 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
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
      const float r0 = i1 / i2;
      const float r1 = i3 / i4;
      const float r2 = r0 * i0 + r1;
      const float r3 = r2 * i2;
      const float r4 = Truth(r3 > 0.0f);
      const float r5 = i6 + i7;
      const float r6 = i5 * r5;
      const float r7 = r6 + i8;
      const float r8 = r4 != 0.0f ? r7 : 0.0f;
      const float r9 = r8 * i2;
      const float r10 = i0 * r9;
      const float r11 = r10 / i2;
      const float r12 = r9 / i4;
      const float r13 = i9 * r10;
      const float r14 = r13 * i1;
      const float r15 = r2 * r8 - r14;
      const float r16 = r0 * r9;
      const float r17 = -r16;
      const float r18 = r17 * i10;
      const float r19 = -r18;
      const float r20 = r9 * i10;
      const float r21 = r19 - i3 * r20;
      const float r22 = -r7;
      const float r23 = i11 * r22 - r6;
      o[0][j] = r11;
      o[1][j] = 0.0f;
      o[2][j] = r12;
      o[3][j] = r15;
      o[4][j] = r21;
      o[5][j] = r23;
    }
  }
};

const int32_t kProgram84Words[] = {12, 1, 24, 6, 10, 3, 0, 9, 0, 2, 0, 9, 1, 2, 1, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 3, 2, 8, 1, 0, 3, 13, 1, 2, 0, 3, 14, 3, 4, 0, 15, 15, 13, 0, 14, 2, 14, 15, 2, 0, 18, 16, 14, 0, 0, 0, 14, 6, 7, 0, 2, 17, 5, 14, 0, 0, 14, 17, 8, 0, 14, 18, 16, 14, 12, 2, 16, 18, 2, 0, 2, 19, 0, 16, 0, 3, 20, 19, 2, 0, 3, 21, 16, 4, 0, 2, 22, 9, 19, 0, 2, 19, 22, 1, 0, 16, 22, 15, 18, 19, 2, 15, 13, 16, 0, 19, 18, 15, 0, 0, 2, 19, 18, 10, 0, 19, 13, 19, 0, 0, 2, 15, 16, 10, 0, 17, 18, 3, 15, 13, 19, 19, 14, 0, 0, 16, 16, 11, 19, 17, 20, 12, 21, 22, 18, 16};

struct Program85 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
      const float i2 = s[2][j];
      const float i3 = s[3][j];
      const float i4 = s[4][j];
      const float i5 = s[5][j];
      const float i6 = s[6][j];
      const float i7 = s[7][j];
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float r0 = i1 / i2;
      const float r1 = i3 / i4;
      const float r2 = r0 * i0 + r1;
      const float r3 = r2 * i2;
      const float r4 = Truth(r3 > 0.0f);
      const float r5 = i6 + i7;
      const float r6 = i5 * r5 + i8;
      const float r7 = r4 != 0.0f ? r6 : 0.0f;
      const float r8 = r7 * i2;
      const float r9 = i0 * r8;
      const float r10 = r9 / i2;
      const float r11 = -r6;
      const float r12 = i9 * r11;
      const float r13 = r8 / i4;
      o[0][j] = r10;
      o[1][j] = r12;
      o[2][j] = r13;
    }
  }
};

const int32_t kProgram85Words[] = {10, 1, 14, 3, 4, 3, 0, 9, 0, 2, 0, 9, 1, 2, 1, 7, 0, 5, 1, 6, 0, 5, 0, 2, 2, 0, 3, 11, 1, 2, 0, 3, 12, 3, 4, 0, 15, 13, 11, 0, 12, 2, 11, 13, 2, 0, 18, 12, 11, 0, 0, 0, 13, 6, 7, 0, 15, 11, 5, 13, 8, 14, 13, 12, 11, 10, 2, 12, 13, 2, 0, 2, 13, 0, 12, 0, 3, 14, 13, 2, 0, 19, 13, 11, 0, 0, 2, 11, 9, 13, 0, 3, 13, 12, 4, 0, 14, 11, 13};

struct Program86 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
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
      const float r0 = i1 / i2;
      const float r1 = i3 / i4;
      const float r2 = r0 * i0 + r1;
      const float r3 = r2 * i2;
      const float r4 = Truth(r3 > 0.0f);
      const float r5 = i6 + i7;
      const float r6 = i5 * r5;
      const float r7 = r6 + i8;
      const float r8 = r4 != 0.0f ? r7 : 0.0f;
      const float r9 = r8 * i2;
      const float r10 = i0 * r9;
      const float r11 = r10 / i2;
      const float r12 = -r7;
      const float r13 = i9 * r12;
      const float r14 = r9 / i4;
      const float r15 = i10 * r10;
      const float r16 = r15 * i1;
      const float r17 = r2 * r8 - r16;
      const float r18 = r0 * r9;
      const float r19 = -r18;
      const float r20 = r19 * i11;
      const float r21 = -r20;
      const float r22 = r9 * i11;
      const float r23 = r21 - i3 * r22;
      const float r24 = i12 * r12 - r6;
      o[0][j] = r11;
      o[1][j] = r13;
      o[2][j] = r14;
      o[3][j] = r17;
      o[4][j] = r23;
      o[5][j] = r24;
    }
  }
};

const int32_t kProgram86Words[] = {13, 1, 25, 6, 11, 3, 0, 9, 0, 2, 0, 9, 1, 2, 1, 7, 0, 5, 1, 6, 0, 5, 0, 2, 2, 3, 1, 3, 2, 8, 1, 0, 3, 14, 1, 2, 0, 3, 15, 3, 4, 0, 15, 16, 14, 0, 15, 2, 15, 16, 2, 0, 18, 17, 15, 0, 0, 0, 15, 6, 7, 0, 2, 18, 5, 15, 0, 0, 15, 18, 8, 0, 14, 19, 17, 15, 13, 2, 17, 19, 2, 0, 2, 20, 0, 17, 0, 3, 21, 20, 2, 0, 19, 22, 15, 0, 0, 2, 15, 9, 22, 0, 3, 23, 17, 4, 0, 2, 24, 10, 20, 0, 2, 20, 24, 1, 0, 16, 24, 16, 19, 20, 2, 16, 14, 17, 0, 19, 19, 16, 0, 0, 2, 20, 19, 11, 0, 19, 14, 20, 0, 0, 2, 16, 17, 11, 0, 17, 19, 3, 16, 14, 16, 20, 12, 22, 18, 21, 15, 23, 24, 19, 20};

struct Program87 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
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
      const float r2 = r1 * i3;
      const float r3 = r2 / i2;
      const float r4 = i4 / i5;
      const float r5 = i1 * r3 + r4;
      const float r6 = i2 * r5;
      const float r7 = Truth(r6 > 0.0f);
      const float r8 = i7 + i8;
      const float r9 = i6 * r8 + i9;
      const float r10 = r7 != 0.0f ? r9 : 0.0f;
      const float r11 = r10 * i2;
      const float r12 = i1 * r11;
      const float r13 = r12 / i2;
      const float r14 = r1 * r13;
      const float r15 = Truth(i0 > 1.0f);
      const float r16 = r13 * i3;
      const float r17 = -r16;
      const float r18 = r15 != 0.0f ? 0.0f : r17;
      const float r19 = r11 / i5;
      o[0][j] = r14;
      o[1][j] = r18;
      o[2][j] = r19;
    }
  }
};

const int32_t kProgram87Words[] = {10, 2, 20, 3, 5, 8, 1, 3, 0, 2, 0, 9, 0, 9, 1, 2, 1, 7, 0, 5, 1, 6, 0, 5, 0, 1065353216, 0, 5, 12, 0, 10, 0, 1, 13, 10, 12, 0, 2, 12, 13, 3, 0, 3, 14, 12, 2, 0, 3, 12, 4, 5, 0, 15, 15, 1, 14, 12, 2, 14, 2, 15, 0, 18, 12, 14, 0, 0, 0, 15, 7, 8, 0, 15, 14, 6, 15, 9, 14, 15, 12, 14, 11, 2, 12, 15, 2, 0, 2, 14, 1, 12, 0, 3, 15, 14, 2, 0, 2, 14, 13, 15, 0, 8, 13, 0, 10, 0, 2, 16, 15, 3, 0, 19, 15, 16, 0, 0, 14, 16, 13, 11, 15, 3, 13, 12, 5, 0, 14, 16, 13};

struct Program88 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
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
      const float r2 = r1 * i3;
      const float r3 = r2 / i2;
      const float r4 = i4 / i5;
      const float r5 = i1 * r3 + r4;
      const float r6 = i2 * r5;
      const float r7 = Truth(r6 > 0.0f);
      const float r8 = i7 + i8;
      const float r9 = i6 * r8;
      const float r10 = r9 + i9;
      const float r11 = r7 != 0.0f ? r10 : 0.0f;
      const float r12 = r11 * i2;
      const float r13 = i1 * r12;
      const float r14 = r13 / i2;
      const float r15 = r1 * r14;
      const float r16 = Truth(i0 > 1.0f);
      const float r17 = r14 * i3;
      const float r18 = -r17;
      const float r19 = r16 != 0.0f ? 0.0f : r18;
      const float r20 = r12 / i5;
      const float r21 = i10 * r13;
      const float r22 = r21 * r2;
      const float r23 = r11 * r5 - r22;
      const float r24 = r12 * r3;
      const float r25 = -r24;
      const float r26 = r25 * i11;
      const float r27 = -r26;
      const float r28 = r12 * i11;
      const float r29 = r27 - i4 * r28;
      const float r30 = -r9;
      o[0][j] = r15;
      o[1][j] = r19;
      o[2][j] = r20;
      o[3][j] = r23;
      o[4][j] = r29;
      o[5][j] = r30;
    }
  }
};

const int32_t kProgram88Words[] = {12, 2, 31, 6, 11, 8, 1, 3, 0, 2, 0, 9, 0, 9, 1, 2, 1, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 3, 2, 1065353216, 0, 5, 14, 0, 12, 0, 1, 15, 12, 14, 0, 2, 14, 15, 3, 0, 3, 16, 14, 2, 0, 3, 17, 4, 5, 0, 15, 18, 1, 16, 17, 2, 17, 2, 18, 0, 18, 19, 17, 0, 0, 0, 17, 7, 8, 0, 2, 20, 6, 17, 0, 0, 17, 20, 9, 0, 14, 21, 19, 17, 13, 2, 19, 21, 2, 0, 2, 17, 1, 19, 0, 3, 22, 17, 2, 0, 2, 23, 15, 22, 0, 8, 15, 0, 12, 0, 2, 24, 22, 3, 0, 19, 22, 24, 0, 0, 14, 24, 15, 13, 22, 3, 15, 19, 5, 0, 2, 22, 10, 17, 0, 2, 17, 22, 14, 0, 16, 22, 21, 18, 17, 2, 14, 19, 16, 0, 19, 21, 14, 0, 0, 2, 18, 21, 11, 0, 19, 17, 18, 0, 0, 2, 16, 19, 11, 0, 17, 14, 4, 16, 17, 19, 21, 20, 0, 0, 23, 24, 15, 22, 14, 21};

struct Program89 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
      const float i2 = s[2][j];
      const float i3 = s[3][j];
      const float i4 = s[4][j];
      const float i5 = s[5][j];
      const float i6 = s[6][j];
      const float i7 = s[7][j];
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float r0 = i0 / i1;
      const float r1 = i3 / i4;
      const float r2 = r0 * i2 + r1;
      const float r3 = r2 * i1;
      const float r4 = Max(0.0f, r3);
      const float r5 = Min(i5, 1.0f);
      const float r6 = 1.0f - r5;
      const float r7 = r4 * r6;
      const float r8 = r7 - i6;
      const float r9 = std::fabs(r8);
      const float r10 = Truth(r9 >= i7);
      const float r11 = 1.0f - r9 * i8;
      const float r12 = r11 * i9;
      const float r13 = r10 != 0.0f ? 0.0f : r12;
      const float r14 = Truth(r8 > 0.0f);
      o[0][j] = r8;
      o[1][j] = r13;
      o[2][j] = r7;
      o[3][j] = r14;
    }
  }
};

const int32_t kProgram89Words[] = {10, 2, 15, 4, 5, 0, 0, 2, 0, 3, 0, 1, 0, 2, 1, 0, 1, 2, 2, 2, 4, 3, 1, 3, 2, 0, 1065353216, 3, 12, 0, 1, 0, 3, 13, 3, 4, 0, 15, 14, 12, 2, 13, 2, 12, 14, 1, 0, 4, 13, 10, 12, 0, 5, 14, 5, 11, 0, 1, 12, 11, 14, 0, 2, 14, 13, 12, 0, 1, 13, 14, 6, 0, 20, 12, 13, 0, 0, 9, 15, 12, 7, 0, 17, 16, 12, 8, 11, 2, 12, 16, 9, 0, 14, 16, 15, 10, 12, 18, 15, 13, 0, 0, 13, 16, 14, 15};

struct Program90 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
      const float i2 = s[2][j];
      const float i3 = s[3][j];
      const float i4 = s[4][j];
      const float i5 = s[5][j];
      const float i6 = s[6][j];
      const float i7 = s[7][j];
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float r0 = i1 / i0;
      const float r1 = i3 / i4;
      const float r2 = r0 * i2 + r1;
      const float r3 = r2 * i0;
      const float r4 = Truth(r3 > 0.0f);
      const float r5 = Min(i5, 1.0f);
      const float r6 = 1.0f - r5;
      const float r7 = i7 + i8;
      const float r8 = i6 * r7 + i9;
      const float r9 = r6 * r8;
      const float r10 = r4 != 0.0f ? r9 : 0.0f;
      const float r11 = i0 * r10;
      const float r12 = r11 * i2;
      const float r13 = r12 / i0;
      const float r14 = r11 / i4;
      o[0][j] = r13;
      o[1][j] = 0.0f;
      o[2][j] = r14;
    }
  }
};

const int32_t kProgram90Words[] = {10, 2, 15, 3, 4, 2, 0, 9, 0, 3, 0, 9, 1, 2, 1, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 1065353216, 0, 3, 12, 1, 0, 0, 3, 13, 3, 4, 0, 15, 14, 12, 2, 13, 2, 12, 14, 0, 0, 18, 13, 12, 0, 0, 5, 14, 5, 10, 0, 1, 12, 10, 14, 0, 0, 14, 7, 8, 0, 15, 15, 6, 14, 9, 2, 14, 12, 15, 0, 14, 12, 13, 14, 11, 2, 15, 0, 12, 0, 2, 13, 15, 2, 0, 3, 14, 13, 0, 0, 3, 12, 15, 4, 0, 14, 11, 12};

struct Program91 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
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
      const float r0 = i1 / i0;
      const float r1 = i3 / i4;
      const float r2 = r0 * i2 + r1;
      const float r3 = r2 * i0;
      const float r4 = Truth(r3 > 0.0f);
      const float r5 = Min(i5, 1.0f);
      const float r6 = 1.0f - r5;
      const float r7 = i7 + i8;
      const float r8 = i6 * r7;
      const float r9 = r8 + i9;
      const float r10 = r6 * r9;
      const float r11 = r4 != 0.0f ? r10 : 0.0f;
      const float r12 = i0 * r11;
      const float r13 = r12 * i2;
      const float r14 = r13 / i0;
      const float r15 = r12 / i4;
      const float r16 = i10 * r13;
      const float r17 = r16 * i1;
      const float r18 = r2 * r11 - r17;
      const float r19 = r12 * r0;
      const float r20 = -r19;
      const float r21 = r20 * i11;
      const float r22 = -r21;
      const float r23 = r12 * i11;
      const float r24 = r22 - r23 * i3;
      const float r25 = -r8;
      o[0][j] = r14;
      o[1][j] = 0.0f;
      o[2][j] = r15;
      o[3][j] = r18;
      o[4][j] = r24;
      o[5][j] = r25;
    }
  }
};

const int32_t kProgram91Words[] = {12, 2, 26, 6, 9, 2, 0, 9, 0, 3, 0, 9, 1, 2, 1, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 3, 2, 1065353216, 0, 3, 14, 1, 0, 0, 3, 15, 3, 4, 0, 15, 16, 14, 2, 15, 2, 15, 16, 0, 0, 18, 17, 15, 0, 0, 5, 15, 5, 12, 0, 1, 18, 12, 15, 0, 0, 15, 7, 8, 0, 2, 19, 6, 15, 0, 0, 15, 19, 9, 0, 2, 20, 18, 15, 0, 14, 18, 17, 20, 13, 2, 15, 0, 18, 0, 2, 17, 15, 2, 0, 3, 20, 17, 0, 0, 3, 21, 15, 4, 0, 2, 22, 10, 17, 0, 2, 17, 22, 1, 0, 16, 22, 16, 18, 17, 2, 16, 15, 14, 0, 19, 18, 16, 0, 0, 2, 17, 18, 11, 0, 19, 14, 17, 0, 0, 2, 16, 15, 11, 0, 17, 18, 16, 3, 14, 19, 17, 19, 0, 0, 20, 13, 21, 22, 18, 17};

struct Program92 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
      const float i2 = s[2][j];
      const float i3 = s[3][j];
      const float i4 = s[4][j];
      const float i5 = s[5][j];
      const float i6 = s[6][j];
      const float i7 = s[7][j];
      const float i8 = s[8][j];
      const float i9 = s[9][j];
      const float r0 = i1 / i0;
      const float r1 = i3 / i4;
      const float r2 = r0 * i2 + r1;
      const float r3 = r2 * i0;
      const float r4 = Truth(r3 > 0.0f);
      const float r5 = Min(i5, 1.0f);
      const float r6 = 1.0f - r5;
      const float r7 = i7 + i8;
      const float r8 = i6 * r7 + i9;
      const float r9 = r6 * r8;
      const float r10 = r4 != 0.0f ? r9 : 0.0f;
      const float r11 = i0 * r10;
      const float r12 = r11 * i2;
      const float r13 = r12 / i0;
      const float r14 = Truth(i5 > 1.0f);
      const float r15 = Max(0.0f, r3);
      const float r16 = r15 * r8;
      const float r17 = -r16;
      const float r18 = r14 != 0.0f ? 0.0f : r17;
      const float r19 = r11 / i4;
      o[0][j] = r13;
      o[1][j] = r18;
      o[2][j] = r19;
    }
  }
};

const int32_t kProgram92Words[] = {10, 2, 20, 3, 6, 2, 0, 9, 0, 3, 0, 9, 1, 2, 1, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 1065353216, 0, 3, 12, 1, 0, 0, 3, 13, 3, 4, 0, 15, 14, 12, 2, 13, 2, 12, 14, 0, 0, 18, 13, 12, 0, 0, 5, 14, 5, 10, 0, 1, 15, 10, 14, 0, 0, 14, 7, 8, 0, 15, 16, 6, 14, 9, 2, 14, 15, 16, 0, 14, 15, 13, 14, 11, 2, 13, 0, 15, 0, 2, 14, 13, 2, 0, 3, 15, 14, 0, 0, 8, 14, 5, 10, 0, 4, 17, 11, 12, 0, 2, 12, 17, 16, 0, 19, 17, 12, 0, 0, 14, 16, 14, 11, 17, 3, 12, 13, 4, 0, 15, 16, 12};

struct Program93 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
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
      const float r0 = i1 / i0;
      const float r1 = i3 / i4;
      const float r2 = r0 * i2 + r1;
      const float r3 = r2 * i0;
      const float r4 = Truth(r3 > 0.0f);
      const float r5 = Min(i5, 1.0f);
      const float r6 = 1.0f - r5;
      const float r7 = i7 + i8;
      const float r8 = i6 * r7;
      const float r9 = r8 + i9;
      const float r10 = r6 * r9;
      const float r11 = r4 != 0.0f ? r10 : 0.0f;
      const float r12 = i0 * r11;
      const float r13 = r12 * i2;
      const float r14 = r13 / i0;
      const float r15 = Truth(i5 > 1.0f);
      const float r16 = Max(0.0f, r3);
      const float r17 = r16 * r9;
      const float r18 = -r17;
      const float r19 = r15 != 0.0f ? 0.0f : r18;
      const float r20 = r12 / i4;
      const float r21 = i10 * r13;
      const float r22 = r21 * i1;
      const float r23 = r2 * r11 - r22;
      const float r24 = r12 * r0;
      const float r25 = -r24;
      const float r26 = r25 * i11;
      const float r27 = -r26;
      const float r28 = r12 * i11;
      const float r29 = r27 - r28 * i3;
      const float r30 = -r8;
      o[0][j] = r14;
      o[1][j] = r19;
      o[2][j] = r20;
      o[3][j] = r23;
      o[4][j] = r29;
      o[5][j] = r30;
    }
  }
};

const int32_t kProgram93Words[] = {12, 2, 31, 6, 11, 2, 0, 9, 0, 3, 0, 9, 1, 2, 1, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 3, 1, 3, 2, 1065353216, 0, 3, 14, 1, 0, 0, 3, 15, 3, 4, 0, 15, 16, 14, 2, 15, 2, 15, 16, 0, 0, 18, 17, 15, 0, 0, 5, 18, 5, 12, 0, 1, 19, 12, 18, 0, 0, 18, 7, 8, 0, 2, 20, 6, 18, 0, 0, 18, 20, 9, 0, 2, 21, 19, 18, 0, 14, 19, 17, 21, 13, 2, 17, 0, 19, 0, 2, 21, 17, 2, 0, 3, 22, 21, 0, 0, 8, 23, 5, 12, 0, 4, 24, 13, 15, 0, 2, 15, 24, 18, 0, 19, 24, 15, 0, 0, 14, 18, 23, 13, 24, 3, 15, 17, 4, 0, 2, 23, 10, 21, 0, 2, 24, 23, 1, 0, 16, 21, 16, 19, 24, 2, 23, 17, 14, 0, 19, 16, 23, 0, 0, 2, 19, 16, 11, 0, 19, 24, 19, 0, 0, 2, 14, 17, 11, 0, 17, 23, 14, 3, 24, 19, 16, 20, 0, 0, 22, 18, 15, 21, 23, 16};

}  // namespace

extern const CompiledProgram kKlif[94];
const CompiledProgram kKlif[94] = {
    {kProgram0Words, 94, RunOnWide<Program0>},
    {kProgram1Words, 88, RunOnWide<Program1>},
    {kProgram2Words, 128, RunOnWide<Program2>},
    {kProgram3Words, 82, RunOnWide<Program3>},
    {kProgram4Words, 77, RunOnWide<Program4>},
    {kProgram5Words, 65, RunOnWide<Program5>},
    {kProgram6Words, 30, RunOnWide<Program6>},
    {kProgram7Words, 105, RunOnWide<Program7>},
    {kProgram8Words, 84, RunOnWide<Program8>},
    {kProgram9Words, 74, RunOnWide<Program9>},
    {kProgram10Words, 119, RunOnWide<Program10>},
    {kProgram11Words, 84, RunOnWide<Program11>},
    {kProgram12Words, 124, RunOnWide<Program12>},
    {kProgram13Words, 84, RunOnWide<Program13>},
    {kProgram14Words, 65, RunOnWide<Program14>},
    {kProgram15Words, 112, RunOnWide<Program15>},
    {kProgram16Words, 77, RunOnWide<Program16>},
    {kProgram17Words, 119, RunOnWide<Program17>},
    {kProgram18Words, 108, RunOnWide<Program18>},
    {kProgram19Words, 148, RunOnWide<Program19>},
    {kProgram20Words, 94, RunOnWide<Program20>},
    {kProgram21Words, 83, RunOnWide<Program21>},
    {kProgram22Words, 123, RunOnWide<Program22>},
    {kProgram23Words, 108, RunOnWide<Program23>},
    {kProgram24Words, 148, RunOnWide<Program24>},
    {kProgram25Words, 99, RunOnWide<Program25>},
    {kProgram26Words, 98, RunOnWide<Program26>},
    {kProgram27Words, 150, RunOnWide<Program27>},
    {kProgram28Words, 87, RunOnWide<Program28>},
    {kProgram29Words, 82, RunOnWide<Program29>},
    {kProgram30Words, 75, RunOnWide<Program30>},
    {kProgram31Words, 127, RunOnWide<Program31>},
    {kProgram32Words, 89, RunOnWide<Program32>},
    {kProgram33Words, 84, RunOnWide<Program33>},
    {kProgram34Words, 141, RunOnWide<Program34>},
    {kProgram35Words, 94, RunOnWide<Program35>},
    {kProgram36Words, 146, RunOnWide<Program36>},
    {kProgram37Words, 89, RunOnWide<Program37>},
    {kProgram38Words, 134, RunOnWide<Program38>},
    {kProgram39Words, 87, RunOnWide<Program39>},
    {kProgram40Words, 141, RunOnWide<Program40>},
    {kProgram41Words, 118, RunOnWide<Program41>},
    {kProgram42Words, 170, RunOnWide<Program42>},
    {kProgram43Words, 99, RunOnWide<Program43>},
    {kProgram44Words, 93, RunOnWide<Program44>},
    {kProgram45Words, 145, RunOnWide<Program45>},
    {kProgram46Words, 118, RunOnWide<Program46>},
    {kProgram47Words, 170, RunOnWide<Program47>},
    {kProgram48Words, 101, RunOnWide<Program48>},
    {kProgram49Words, 100, RunOnWide<Program49>},
    {kProgram50Words, 150, RunOnWide<Program50>},
    {kProgram51Words, 89, RunOnWide<Program51>},
    {kProgram52Words, 84, RunOnWide<Program52>},
    {kProgram53Words, 77, RunOnWide<Program53>},
    {kProgram54Words, 127, RunOnWide<Program54>},
    {kProgram55Words, 91, RunOnWide<Program55>},
    {kProgram56Words, 86, RunOnWide<Program56>},
    {kProgram57Words, 141, RunOnWide<Program57>},
    {kProgram58Words, 96, RunOnWide<Program58>},
    {kProgram59Words, 146, RunOnWide<Program59>},
    {kProgram60Words, 91, RunOnWide<Program60>},
    {kProgram61Words, 134, RunOnWide<Program61>},
    {kProgram62Words, 89, RunOnWide<Program62>},
    {kProgram63Words, 141, RunOnWide<Program63>},
    {kProgram64Words, 120, RunOnWide<Program64>},
    {kProgram65Words, 170, RunOnWide<Program65>},
    {kProgram66Words, 101, RunOnWide<Program66>},
    {kProgram67Words, 95, RunOnWide<Program67>},
    {kProgram68Words, 145, RunOnWide<Program68>},
    {kProgram69Words, 120, RunOnWide<Program69>},
    {kProgram70Words, 170, RunOnWide<Program70>},
    {kProgram71Words, 106, RunOnWide<Program71>},
    {kProgram72Words, 110, RunOnWide<Program72>},
    {kProgram73Words, 172, RunOnWide<Program73>},
    {kProgram74Words, 94, RunOnWide<Program74>},
    {kProgram75Words, 89, RunOnWide<Program75>},
    {kProgram76Words, 87, RunOnWide<Program76>},
    {kProgram77Words, 149, RunOnWide<Program77>},
    {kProgram78Words, 96, RunOnWide<Program78>},
    {kProgram79Words, 96, RunOnWide<Program79>},
    {kProgram80Words, 163, RunOnWide<Program80>},
    {kProgram81Words, 106, RunOnWide<Program81>},
    {kProgram82Words, 168, RunOnWide<Program82>},
    {kProgram83Words, 96, RunOnWide<Program83>},
    {kProgram84Words, 156, RunOnWide<Program84>},
    {kProgram85Words, 99, RunOnWide<Program85>},
    {kProgram86Words, 163, RunOnWide<Program86>},
    {kProgram87Words, 130, RunOnWide<Program87>},
    {kProgram88Words, 192, RunOnWide<Program88>},
    {kProgram89Words, 106, RunOnWide<Program89>},
    {kProgram90Words, 105, RunOnWide<Program90>},
    {kProgram91Words, 167, RunOnWide<Program91>},
    {kProgram92Words, 130, RunOnWide<Program92>},
    {kProgram93Words, 192, RunOnWide<Program93>},
};

}  // namespace spikejax

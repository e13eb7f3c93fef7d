// Written by generate.py: programs of `alif`.
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
      const float r0 = i2 * i3 + i4;
      const float r1 = i1 - r0 * i5;
      const float r2 = r1 * i6 + i0;
      const float r3 = r2 - i4;
      const float r4 = i2 * i8;
      const float r5 = i7 * i5 + r4;
      const float r6 = r3 - r5 * i3;
      const float r7 = std::fabs(r6);
      const float r8 = Truth(r7 >= i9);
      const float r9 = 1.0f - i11 * r7;
      const float r10 = i10 * r9;
      const float r11 = r8 != 0.0f ? 0.0f : r10;
      const float r12 = Truth(r6 > 0.0f);
      o[0][j] = r6;
      o[1][j] = r11;
      o[2][j] = r2;
      o[3][j] = r5;
      o[4][j] = r12;
    }
  }
};

const int32_t kProgram0Words[] = {12, 2, 13, 5, 6, 1, 0, 0, 0, 0, 1, 2, 1, 2, 3, 0, 2, 2, 0, 3, 0, 2, 2, 2, 5, 3, 2, 3, 1, 0, 1065353216, 15, 14, 2, 3, 4, 17, 15, 14, 5, 1, 15, 14, 15, 6, 0, 1, 15, 14, 4, 0, 2, 16, 2, 8, 0, 15, 17, 7, 5, 16, 17, 16, 17, 3, 15, 20, 15, 16, 0, 0, 9, 18, 15, 9, 0, 17, 19, 11, 15, 13, 2, 15, 10, 19, 0, 14, 19, 18, 12, 15, 18, 18, 16, 0, 0, 16, 19, 14, 17, 18};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = -r3;
      const float r5 = r4 * i5;
      const float r6 = -r1;
      const float r7 = i6 * r6 + i8;
      const float r8 = i7 * r7;
      const float r9 = r5 * i6 + r8;
      const float r10 = i9 * r7;
      o[0][j] = r3;
      o[1][j] = r9;
      o[2][j] = r10;
      o[3][j] = r2;
    }
  }
};

const int32_t kProgram1Words[] = {10, 0, 11, 4, 6, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 2, 5, 1, 3, 0, 0, 10, 1, 2, 0, 2, 11, 0, 10, 0, 0, 10, 11, 3, 0, 2, 12, 10, 4, 0, 19, 13, 12, 0, 0, 2, 14, 13, 5, 0, 19, 13, 11, 0, 0, 15, 11, 6, 13, 8, 2, 13, 7, 11, 0, 15, 15, 14, 6, 13, 2, 14, 9, 11, 0, 12, 15, 14, 10};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = -r3;
      const float r5 = r4 * i5;
      const float r6 = -r1;
      const float r7 = i6 * r6 + i8;
      const float r8 = i7 * r7;
      const float r9 = r5 * i6 + r8;
      const float r10 = i9 * r7;
      const float r11 = i11 * i6 + i12;
      const float r12 = i10 - r11 * i5;
      const float r13 = r12 * r2;
      const float r14 = i11 * i7;
      const float r15 = i9 * i5 + r14;
      const float r16 = r15 * r6;
      const float r17 = r5 * i11 + r16;
      const float r18 = i5 * r7;
      const float r19 = i11 * r7 - r18;
      const float r20 = r5 - r1;
      o[0][j] = r3;
      o[1][j] = r9;
      o[2][j] = r10;
      o[3][j] = r2;
      o[4][j] = r13;
      o[5][j] = r17;
      o[6][j] = r19;
      o[7][j] = r20;
    }
  }
};

const int32_t kProgram2Words[] = {13, 0, 21, 8, 11, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 2, 5, 1, 3, 0, 9, 0, 9, 1, 2, 3, 0, 13, 1, 2, 0, 2, 14, 0, 13, 0, 0, 13, 14, 3, 0, 2, 15, 13, 4, 0, 19, 16, 15, 0, 0, 2, 17, 16, 5, 0, 19, 16, 14, 0, 0, 15, 18, 6, 16, 8, 2, 19, 7, 18, 0, 15, 20, 17, 6, 19, 2, 19, 9, 18, 0, 15, 21, 11, 6, 12, 17, 22, 21, 5, 10, 2, 21, 22, 13, 0, 2, 22, 11, 7, 0, 15, 23, 9, 5, 22, 2, 22, 23, 16, 0, 15, 23, 17, 11, 22, 2, 16, 5, 18, 0, 16, 22, 11, 18, 16, 1, 18, 17, 14, 0, 15, 20, 19, 13, 21, 23, 22, 18};

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
      const float r0 = i2 * i3;
      const float r1 = i0 * i1 + r0;
      o[0][j] = r1;
    }
  }
};

const int32_t kProgram3Words[] = {4, 0, 2, 1, 2, 3, 0, 8, 2, 0, 0, 2, 2, 2, 4, 2, 3, 0, 15, 5, 0, 1, 4, 5};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = -r3;
      const float r5 = r4 * i5;
      const float r6 = -r1;
      const float r7 = i6 * r6 + i8;
      const float r8 = i7 * r7;
      const float r9 = r5 * i6 + r8;
      const float r10 = i9 * r7;
      const float r11 = i10 * i7;
      const float r12 = i9 * i5 + r11;
      const float r13 = r12 * r6;
      const float r14 = r5 * i10 + r13;
      const float r15 = i5 * r7;
      const float r16 = i10 * r7 - r15;
      const float r17 = r5 - r1;
      o[0][j] = r3;
      o[1][j] = r9;
      o[2][j] = r10;
      o[3][j] = r2;
      o[4][j] = r14;
      o[5][j] = r16;
      o[6][j] = r17;
    }
  }
};

const int32_t kProgram4Words[] = {11, 0, 18, 7, 10, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 2, 5, 1, 3, 0, 9, 0, 0, 11, 1, 2, 0, 2, 12, 0, 11, 0, 0, 11, 12, 3, 0, 2, 13, 11, 4, 0, 19, 14, 13, 0, 0, 2, 15, 14, 5, 0, 19, 14, 12, 0, 0, 15, 16, 6, 14, 8, 2, 17, 7, 16, 0, 15, 18, 15, 6, 17, 2, 17, 9, 16, 0, 2, 19, 10, 7, 0, 15, 20, 9, 5, 19, 2, 19, 20, 14, 0, 15, 20, 15, 10, 19, 2, 14, 5, 16, 0, 16, 19, 10, 16, 14, 1, 16, 15, 12, 0, 13, 18, 17, 11, 20, 19, 16};

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
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = -r3;
      const float r5 = r4 * i5;
      const float r6 = -r1;
      const float r7 = i6 * r6 + i8;
      const float r8 = i7 * r7;
      const float r9 = r5 * i6 + r8;
      const float r10 = i9 * r7;
      const float r11 = r5 - r1;
      o[0][j] = r3;
      o[1][j] = r9;
      o[2][j] = r10;
      o[3][j] = r2;
      o[4][j] = r11;
    }
  }
};

const int32_t kProgram5Words[] = {10, 0, 12, 5, 7, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 2, 5, 1, 3, 0, 0, 10, 1, 2, 0, 2, 11, 0, 10, 0, 0, 10, 11, 3, 0, 2, 12, 10, 4, 0, 19, 13, 12, 0, 0, 2, 14, 13, 5, 0, 19, 13, 11, 0, 0, 15, 15, 6, 13, 8, 2, 13, 7, 15, 0, 15, 16, 14, 6, 13, 2, 13, 9, 15, 0, 1, 15, 14, 11, 0, 12, 16, 13, 10, 15};

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
      const float r0 = i2 * i3 + i4;
      const float r1 = i1 - r0 * i5;
      const float r2 = r1 * i6 + i0;
      const float r3 = r2 - i4;
      const float r4 = i2 * i8;
      const float r5 = i7 * i5 + r4;
      const float r6 = r3 - r5 * i3;
      const float r7 = std::fabs(r6);
      const float r8 = Truth(r7 >= i9);
      const float r9 = r8 != 0.0f ? 0.0f : i10;
      const float r10 = Truth(r6 > 0.0f);
      o[0][j] = r6;
      o[1][j] = r9;
      o[2][j] = r2;
      o[3][j] = r5;
      o[4][j] = r10;
    }
  }
};

const int32_t kProgram6Words[] = {11, 1, 11, 5, 5, 1, 0, 0, 0, 0, 1, 2, 1, 2, 3, 0, 2, 2, 0, 3, 0, 2, 2, 2, 5, 3, 1, 0, 15, 12, 2, 3, 4, 17, 13, 12, 5, 1, 15, 12, 13, 6, 0, 1, 13, 12, 4, 0, 2, 14, 2, 8, 0, 15, 15, 7, 5, 14, 17, 14, 15, 3, 13, 20, 13, 14, 0, 0, 9, 16, 13, 9, 0, 14, 13, 16, 11, 10, 18, 16, 14, 0, 0, 14, 13, 12, 15, 16};

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
      const float r0 = i1 * i2 + i0;
      const float r1 = r0 - i3;
      const float r2 = i6 * i7;
      const float r3 = i4 * i5 + r2;
      const float r4 = r1 - r3 * i8;
      const float r5 = std::fabs(r4);
      const float r6 = Truth(r5 >= i9);
      const float r7 = 1.0f - r5 * i11;
      const float r8 = i10 * r7;
      const float r9 = r6 != 0.0f ? 0.0f : r8;
      const float r10 = Truth(r4 > 0.0f);
      o[0][j] = r4;
      o[1][j] = r9;
      o[2][j] = r0;
      o[3][j] = r3;
      o[4][j] = r10;
    }
  }
};

const int32_t kProgram7Words[] = {12, 2, 11, 5, 6, 1, 0, 2, 0, 0, 0, 2, 3, 3, 0, 0, 2, 0, 1, 2, 2, 2, 1, 2, 5, 3, 2, 3, 1, 0, 1065353216, 15, 14, 1, 2, 0, 1, 15, 14, 3, 0, 2, 16, 6, 7, 0, 15, 17, 4, 5, 16, 17, 16, 17, 8, 15, 20, 15, 16, 0, 0, 9, 18, 15, 9, 0, 17, 19, 15, 11, 13, 2, 15, 10, 19, 0, 14, 19, 18, 12, 15, 18, 18, 16, 0, 0, 16, 19, 14, 17, 18};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = -r1;
      const float r5 = i7 * r4 + i6;
      const float r6 = i5 * r5;
      const float r7 = i8 * r5;
      o[0][j] = r3;
      o[1][j] = r6;
      o[2][j] = r7;
      o[3][j] = r2;
    }
  }
};

const int32_t kProgram8Words[] = {9, 0, 8, 4, 5, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 3, 0, 0, 9, 1, 2, 0, 2, 10, 0, 9, 0, 0, 9, 10, 3, 0, 2, 11, 9, 4, 0, 19, 12, 10, 0, 0, 15, 10, 7, 12, 6, 2, 12, 5, 10, 0, 2, 13, 8, 10, 0, 11, 12, 13, 9};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = -r1;
      const float r5 = i7 * r4 + i6;
      const float r6 = i5 * r5;
      const float r7 = i8 * r5;
      const float r8 = r2 * i9;
      o[0][j] = r3;
      o[1][j] = r6;
      o[2][j] = r7;
      o[3][j] = r2;
      o[4][j] = r8;
      o[5][j] = r4;
    }
  }
};

const int32_t kProgram9Words[] = {10, 0, 9, 6, 6, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 3, 0, 9, 0, 0, 10, 1, 2, 0, 2, 11, 0, 10, 0, 0, 10, 11, 3, 0, 2, 12, 10, 4, 0, 19, 13, 11, 0, 0, 15, 11, 7, 13, 6, 2, 14, 5, 11, 0, 2, 15, 8, 11, 0, 2, 11, 10, 9, 0, 12, 14, 15, 10, 11, 13};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = -r1;
      const float r5 = i7 * r4 + i6;
      const float r6 = i5 * r5;
      const float r7 = i8 * r5;
      const float r8 = i10 * i5;
      const float r9 = i8 * i9 + r8;
      const float r10 = r9 * r4;
      const float r11 = i9 * r5;
      const float r12 = i10 * r5 - r11;
      o[0][j] = r3;
      o[1][j] = r6;
      o[2][j] = r7;
      o[3][j] = r2;
      o[4][j] = r10;
      o[5][j] = r12;
      o[6][j] = r4;
    }
  }
};

const int32_t kProgram10Words[] = {11, 0, 13, 7, 9, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 3, 0, 8, 2, 9, 0, 0, 11, 1, 2, 0, 2, 12, 0, 11, 0, 0, 11, 12, 3, 0, 2, 13, 11, 4, 0, 19, 14, 12, 0, 0, 15, 12, 7, 14, 6, 2, 15, 5, 12, 0, 2, 16, 8, 12, 0, 2, 17, 10, 5, 0, 15, 18, 8, 9, 17, 2, 17, 18, 14, 0, 2, 18, 9, 12, 0, 16, 19, 10, 12, 18, 13, 15, 16, 11, 17, 19, 14};

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
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = -r1;
      const float r5 = i7 * r4 + i6;
      const float r6 = i5 * r5;
      const float r7 = i8 * r5;
      const float r8 = r2 * i9;
      const float r9 = i11 * i5;
      const float r10 = i8 * i10 + r9;
      const float r11 = r10 * r4;
      const float r12 = i10 * r5;
      const float r13 = i11 * r5 - r12;
      o[0][j] = r3;
      o[1][j] = r6;
      o[2][j] = r7;
      o[3][j] = r2;
      o[4][j] = r8;
      o[5][j] = r11;
      o[6][j] = r13;
      o[7][j] = r4;
    }
  }
};

const int32_t kProgram11Words[] = {12, 0, 14, 8, 10, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 3, 0, 9, 0, 8, 2, 9, 1, 0, 12, 1, 2, 0, 2, 13, 0, 12, 0, 0, 12, 13, 3, 0, 2, 14, 12, 4, 0, 19, 15, 13, 0, 0, 15, 13, 7, 15, 6, 2, 16, 5, 13, 0, 2, 17, 8, 13, 0, 2, 18, 12, 9, 0, 2, 19, 11, 5, 0, 15, 20, 8, 10, 19, 2, 19, 20, 15, 0, 2, 20, 10, 13, 0, 16, 21, 11, 13, 20, 14, 16, 17, 12, 18, 19, 21, 15};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = -r1;
      const float r5 = i7 * r4 + i6;
      const float r6 = i5 * r5;
      const float r7 = i8 * r5;
      o[0][j] = r3;
      o[1][j] = r6;
      o[2][j] = r7;
      o[3][j] = r2;
      o[4][j] = r4;
    }
  }
};

const int32_t kProgram12Words[] = {9, 0, 8, 5, 6, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 3, 0, 0, 9, 1, 2, 0, 2, 10, 0, 9, 0, 0, 9, 10, 3, 0, 2, 11, 9, 4, 0, 19, 12, 10, 0, 0, 15, 10, 7, 12, 6, 2, 13, 5, 10, 0, 2, 14, 8, 10, 0, 11, 13, 14, 9, 12};

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
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = -r3;
      const float r5 = r4 * i5;
      const float r6 = -r1;
      const float r7 = i6 * r6 + i8;
      const float r8 = i7 * r7;
      const float r9 = r5 * i6 + r8;
      const float r10 = i10 * i6 + i11;
      const float r11 = r10 * r4;
      const float r12 = i9 * r7 + r11;
      o[0][j] = r3;
      o[1][j] = r9;
      o[2][j] = r12;
      o[3][j] = r2;
    }
  }
};

const int32_t kProgram13Words[] = {12, 0, 13, 4, 7, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 2, 5, 1, 3, 0, 9, 0, 2, 3, 0, 12, 1, 2, 0, 2, 13, 0, 12, 0, 0, 12, 13, 3, 0, 2, 14, 12, 4, 0, 19, 15, 14, 0, 0, 2, 16, 15, 5, 0, 19, 17, 13, 0, 0, 15, 13, 6, 17, 8, 2, 17, 7, 13, 0, 15, 18, 16, 6, 17, 15, 16, 10, 6, 11, 2, 17, 16, 15, 0, 15, 16, 9, 13, 17, 14, 18, 16, 12};

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
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = -r3;
      const float r5 = r4 * i5;
      const float r6 = -r1;
      const float r7 = i6 * r6 + i8;
      const float r8 = i7 * r7;
      const float r9 = r5 * i6 + r8;
      const float r10 = i10 * i6 + i11;
      const float r11 = r10 * r4;
      const float r12 = i9 * r7 + r11;
      const float r13 = i12 - r10 * i5;
      const float r14 = r13 * r2;
      const float r15 = i10 * i7;
      const float r16 = i9 * i5 + r15;
      const float r17 = r16 * r6;
      const float r18 = r5 * i10 + r17;
      const float r19 = i5 * r7;
      const float r20 = i10 * r7 - r19;
      const float r21 = r5 - r1;
      o[0][j] = r3;
      o[1][j] = r9;
      o[2][j] = r12;
      o[3][j] = r2;
      o[4][j] = r14;
      o[5][j] = r18;
      o[6][j] = r20;
      o[7][j] = r21;
    }
  }
};

const int32_t kProgram14Words[] = {13, 0, 22, 8, 11, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 2, 5, 1, 3, 0, 9, 1, 2, 3, 9, 0, 0, 13, 1, 2, 0, 2, 14, 0, 13, 0, 0, 13, 14, 3, 0, 2, 15, 13, 4, 0, 19, 16, 15, 0, 0, 2, 17, 16, 5, 0, 19, 18, 14, 0, 0, 15, 19, 6, 18, 8, 2, 20, 7, 19, 0, 15, 21, 17, 6, 20, 15, 20, 10, 6, 11, 2, 22, 20, 16, 0, 15, 16, 9, 19, 22, 17, 22, 20, 5, 12, 2, 20, 22, 13, 0, 2, 22, 10, 7, 0, 15, 23, 9, 5, 22, 2, 22, 23, 18, 0, 15, 23, 17, 10, 22, 2, 18, 5, 19, 0, 16, 22, 10, 19, 18, 1, 19, 17, 14, 0, 15, 21, 16, 13, 20, 23, 22, 19};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = -r3;
      const float r5 = r4 * i5;
      const float r6 = -r1;
      const float r7 = i6 * r6 + i8;
      const float r8 = i7 * r7;
      const float r9 = r5 * i6 + r8;
      const float r10 = i10 * i6 + i11;
      const float r11 = r10 * r4;
      const float r12 = i9 * r7 + r11;
      const float r13 = i10 * i7;
      const float r14 = i9 * i5 + r13;
      const float r15 = r14 * r6;
      const float r16 = r5 * i10 + r15;
      const float r17 = i5 * r7;
      const float r18 = i10 * r7 - r17;
      const float r19 = r5 - r1;
      o[0][j] = r3;
      o[1][j] = r9;
      o[2][j] = r12;
      o[3][j] = r2;
      o[4][j] = r16;
      o[5][j] = r18;
      o[6][j] = r19;
    }
  }
};

const int32_t kProgram15Words[] = {12, 0, 20, 7, 10, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 2, 5, 1, 3, 0, 9, 0, 2, 3, 0, 12, 1, 2, 0, 2, 13, 0, 12, 0, 0, 12, 13, 3, 0, 2, 14, 12, 4, 0, 19, 15, 14, 0, 0, 2, 16, 15, 5, 0, 19, 17, 13, 0, 0, 15, 18, 6, 17, 8, 2, 19, 7, 18, 0, 15, 20, 16, 6, 19, 15, 19, 10, 6, 11, 2, 21, 19, 15, 0, 15, 19, 9, 18, 21, 2, 15, 10, 7, 0, 15, 21, 9, 5, 15, 2, 15, 21, 17, 0, 15, 21, 16, 10, 15, 2, 17, 5, 18, 0, 16, 15, 10, 18, 17, 1, 18, 16, 13, 0, 14, 20, 19, 12, 21, 15, 18};

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
      const float r0 = i1 * i2 + i0;
      const float r1 = i3 * i4 + i5;
      const float r2 = r0 - r1 * i6;
      const float r3 = r2 - i5;
      const float r4 = i3 * i8;
      const float r5 = i7 * i6 + r4;
      const float r6 = r3 - r5 * i4;
      const float r7 = std::fabs(r6);
      const float r8 = Truth(r7 >= i9);
      const float r9 = 1.0f - r7 * i11;
      const float r10 = i10 * r9;
      const float r11 = r8 != 0.0f ? 0.0f : r10;
      const float r12 = Truth(r6 > 0.0f);
      o[0][j] = r6;
      o[1][j] = r11;
      o[2][j] = r2;
      o[3][j] = r5;
      o[4][j] = r12;
    }
  }
};

const int32_t kProgram16Words[] = {12, 2, 13, 5, 6, 1, 0, 2, 0, 0, 0, 0, 1, 2, 1, 2, 3, 0, 2, 3, 0, 2, 2, 2, 5, 3, 2, 3, 1, 0, 1065353216, 15, 14, 1, 2, 0, 15, 15, 3, 4, 5, 17, 16, 15, 6, 14, 1, 15, 16, 5, 0, 2, 14, 3, 8, 0, 15, 17, 7, 6, 14, 17, 14, 17, 4, 15, 20, 15, 14, 0, 0, 9, 18, 15, 9, 0, 17, 19, 15, 11, 13, 2, 15, 10, 19, 0, 14, 19, 18, 12, 15, 18, 18, 14, 0, 0, 14, 19, 16, 17, 18};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = -r2;
      const float r5 = r4 * i5;
      const float r6 = -r1;
      const float r7 = i6 * r6 + i8;
      const float r8 = i7 * r7;
      const float r9 = r5 * i6 + r8;
      const float r10 = i9 * r7;
      o[0][j] = r3;
      o[1][j] = r9;
      o[2][j] = r10;
      o[3][j] = r2;
    }
  }
};

const int32_t kProgram17Words[] = {10, 0, 11, 4, 6, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 2, 5, 1, 3, 0, 0, 10, 1, 2, 0, 2, 11, 0, 10, 0, 0, 10, 11, 3, 0, 2, 12, 10, 4, 0, 19, 13, 10, 0, 0, 2, 14, 13, 5, 0, 19, 13, 11, 0, 0, 15, 11, 6, 13, 8, 2, 13, 7, 11, 0, 15, 15, 14, 6, 13, 2, 14, 9, 11, 0, 12, 15, 14, 10};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = -r2;
      const float r5 = r4 * i5;
      const float r6 = -r1;
      const float r7 = i6 * r6 + i8;
      const float r8 = i7 * r7;
      const float r9 = r5 * i6 + r8;
      const float r10 = i9 * r7;
      const float r11 = r2 * i10;
      const float r12 = r5 - r1;
      o[0][j] = r3;
      o[1][j] = r9;
      o[2][j] = r10;
      o[3][j] = r2;
      o[4][j] = r11;
      o[5][j] = r12;
    }
  }
};

const int32_t kProgram18Words[] = {11, 0, 13, 6, 8, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 2, 5, 1, 3, 0, 9, 0, 0, 11, 1, 2, 0, 2, 12, 0, 11, 0, 0, 11, 12, 3, 0, 2, 13, 11, 4, 0, 19, 14, 11, 0, 0, 2, 15, 14, 5, 0, 19, 14, 12, 0, 0, 15, 16, 6, 14, 8, 2, 14, 7, 16, 0, 15, 17, 15, 6, 14, 2, 14, 9, 16, 0, 2, 16, 11, 10, 0, 1, 18, 15, 12, 0, 13, 17, 14, 11, 16, 18};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = -r2;
      const float r5 = r4 * i5;
      const float r6 = -r1;
      const float r7 = i6 * r6 + i8;
      const float r8 = i7 * r7;
      const float r9 = r5 * i6 + r8;
      const float r10 = i9 * r7;
      const float r11 = i10 * i7;
      const float r12 = i9 * i5 + r11;
      const float r13 = i10 * r5;
      const float r14 = r12 * r6 + r13;
      const float r15 = i5 * r7;
      const float r16 = i10 * r7 - r15;
      const float r17 = r5 - r1;
      o[0][j] = r3;
      o[1][j] = r9;
      o[2][j] = r10;
      o[3][j] = r2;
      o[4][j] = r14;
      o[5][j] = r16;
      o[6][j] = r17;
    }
  }
};

const int32_t kProgram19Words[] = {11, 0, 18, 7, 11, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 2, 5, 1, 3, 0, 9, 0, 0, 11, 1, 2, 0, 2, 12, 0, 11, 0, 0, 11, 12, 3, 0, 2, 13, 11, 4, 0, 19, 14, 11, 0, 0, 2, 15, 14, 5, 0, 19, 14, 12, 0, 0, 15, 16, 6, 14, 8, 2, 17, 7, 16, 0, 15, 18, 15, 6, 17, 2, 17, 9, 16, 0, 2, 19, 10, 7, 0, 15, 20, 9, 5, 19, 2, 19, 10, 15, 0, 15, 21, 20, 14, 19, 2, 20, 5, 16, 0, 16, 14, 10, 16, 20, 1, 19, 15, 12, 0, 13, 18, 17, 11, 21, 14, 19};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = -r2;
      const float r5 = r4 * i5;
      const float r6 = -r1;
      const float r7 = i6 * r6 + i8;
      const float r8 = i7 * r7;
      const float r9 = r5 * i6 + r8;
      const float r10 = i9 * r7;
      const float r11 = r2 * i10;
      const float r12 = i11 * i7;
      const float r13 = i9 * i5 + r12;
      const float r14 = i11 * r5;
      const float r15 = r13 * r6 + r14;
      const float r16 = i5 * r7;
      const float r17 = i11 * r7 - r16;
      const float r18 = r5 - r1;
      o[0][j] = r3;
      o[1][j] = r9;
      o[2][j] = r10;
      o[3][j] = r2;
      o[4][j] = r11;
      o[5][j] = r15;
      o[6][j] = r17;
      o[7][j] = r18;
    }
  }
};

const int32_t kProgram20Words[] = {12, 0, 19, 8, 12, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 2, 5, 1, 3, 0, 9, 0, 9, 1, 0, 12, 1, 2, 0, 2, 13, 0, 12, 0, 0, 12, 13, 3, 0, 2, 14, 12, 4, 0, 19, 15, 12, 0, 0, 2, 16, 15, 5, 0, 19, 15, 13, 0, 0, 15, 17, 6, 15, 8, 2, 18, 7, 17, 0, 15, 19, 16, 6, 18, 2, 18, 9, 17, 0, 2, 20, 12, 10, 0, 2, 21, 11, 7, 0, 15, 22, 9, 5, 21, 2, 21, 11, 16, 0, 15, 23, 22, 15, 21, 2, 22, 5, 17, 0, 16, 15, 11, 17, 22, 1, 21, 16, 13, 0, 14, 19, 18, 12, 20, 23, 15, 21};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = -r2;
      const float r5 = r4 * i5;
      const float r6 = -r1;
      const float r7 = i6 * r6 + i8;
      const float r8 = i7 * r7;
      const float r9 = r5 * i6 + r8;
      const float r10 = i9 * r7;
      const float r11 = r5 - r1;
      o[0][j] = r3;
      o[1][j] = r9;
      o[2][j] = r10;
      o[3][j] = r2;
      o[4][j] = r11;
    }
  }
};

const int32_t kProgram21Words[] = {10, 0, 12, 5, 7, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 2, 5, 1, 3, 0, 0, 10, 1, 2, 0, 2, 11, 0, 10, 0, 0, 10, 11, 3, 0, 2, 12, 10, 4, 0, 19, 13, 10, 0, 0, 2, 14, 13, 5, 0, 19, 13, 11, 0, 0, 15, 15, 6, 13, 8, 2, 13, 7, 15, 0, 15, 16, 14, 6, 13, 2, 13, 9, 15, 0, 1, 15, 14, 11, 0, 12, 16, 13, 10, 15};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = -r2;
      const float r5 = r4 * i5;
      const float r6 = -r1;
      const float r7 = i6 * r6 + i8;
      const float r8 = i7 * r7;
      const float r9 = r5 * i6 + r8;
      const float r10 = i10 * i6 + i11;
      const float r11 = r10 * r4;
      const float r12 = i9 * r7 + r11;
      o[0][j] = r3;
      o[1][j] = r9;
      o[2][j] = r12;
      o[3][j] = r2;
    }
  }
};

const int32_t kProgram22Words[] = {12, 0, 13, 4, 7, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 2, 5, 1, 3, 0, 9, 0, 2, 3, 0, 12, 1, 2, 0, 2, 13, 0, 12, 0, 0, 12, 13, 3, 0, 2, 14, 12, 4, 0, 19, 15, 12, 0, 0, 2, 16, 15, 5, 0, 19, 17, 13, 0, 0, 15, 13, 6, 17, 8, 2, 17, 7, 13, 0, 15, 18, 16, 6, 17, 15, 16, 10, 6, 11, 2, 17, 16, 15, 0, 15, 16, 9, 13, 17, 14, 18, 16, 12};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = -r2;
      const float r5 = r4 * i5;
      const float r6 = -r1;
      const float r7 = i6 * r6 + i8;
      const float r8 = i7 * r7;
      const float r9 = r5 * i6 + r8;
      const float r10 = i10 * i6 + i11;
      const float r11 = r10 * r4;
      const float r12 = i9 * r7 + r11;
      const float r13 = r2 * i12;
      const float r14 = i10 * i7;
      const float r15 = i9 * i5 + r14;
      const float r16 = i10 * r5;
      const float r17 = r15 * r6 + r16;
      const float r18 = i5 * r7;
      const float r19 = i10 * r7 - r18;
      const float r20 = r5 - r1;
      o[0][j] = r3;
      o[1][j] = r9;
      o[2][j] = r12;
      o[3][j] = r2;
      o[4][j] = r13;
      o[5][j] = r17;
      o[6][j] = r19;
      o[7][j] = r20;
    }
  }
};

const int32_t kProgram23Words[] = {13, 0, 21, 8, 12, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 2, 5, 1, 3, 0, 9, 1, 2, 3, 9, 0, 0, 13, 1, 2, 0, 2, 14, 0, 13, 0, 0, 13, 14, 3, 0, 2, 15, 13, 4, 0, 19, 16, 13, 0, 0, 2, 17, 16, 5, 0, 19, 18, 14, 0, 0, 15, 19, 6, 18, 8, 2, 20, 7, 19, 0, 15, 21, 17, 6, 20, 15, 20, 10, 6, 11, 2, 22, 20, 16, 0, 15, 20, 9, 19, 22, 2, 16, 13, 12, 0, 2, 22, 10, 7, 0, 15, 23, 9, 5, 22, 2, 22, 10, 17, 0, 15, 24, 23, 18, 22, 2, 23, 5, 19, 0, 16, 18, 10, 19, 23, 1, 22, 17, 14, 0, 15, 21, 20, 13, 16, 24, 18, 22};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = -r2;
      const float r5 = r4 * i5;
      const float r6 = -r1;
      const float r7 = i6 * r6 + i8;
      const float r8 = i7 * r7;
      const float r9 = r5 * i6 + r8;
      const float r10 = i10 * i6 + i11;
      const float r11 = r10 * r4;
      const float r12 = i9 * r7 + r11;
      const float r13 = i10 * i7;
      const float r14 = i9 * i5 + r13;
      const float r15 = i10 * r5;
      const float r16 = r14 * r6 + r15;
      const float r17 = i5 * r7;
      const float r18 = i10 * r7 - r17;
      const float r19 = r5 - r1;
      o[0][j] = r3;
      o[1][j] = r9;
      o[2][j] = r12;
      o[3][j] = r2;
      o[4][j] = r16;
      o[5][j] = r18;
      o[6][j] = r19;
    }
  }
};

const int32_t kProgram24Words[] = {12, 0, 20, 7, 11, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 2, 5, 1, 3, 0, 9, 0, 2, 3, 0, 12, 1, 2, 0, 2, 13, 0, 12, 0, 0, 12, 13, 3, 0, 2, 14, 12, 4, 0, 19, 15, 12, 0, 0, 2, 16, 15, 5, 0, 19, 17, 13, 0, 0, 15, 18, 6, 17, 8, 2, 19, 7, 18, 0, 15, 20, 16, 6, 19, 15, 19, 10, 6, 11, 2, 21, 19, 15, 0, 15, 19, 9, 18, 21, 2, 15, 10, 7, 0, 15, 21, 9, 5, 15, 2, 15, 10, 16, 0, 15, 22, 21, 17, 15, 2, 21, 5, 18, 0, 16, 17, 10, 18, 21, 1, 15, 16, 13, 0, 14, 20, 19, 12, 22, 17, 15};

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
      const float r0 = Min(i2, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i3;
      const float r3 = i1 * r2 + i0;
      const float r4 = r3 - i4;
      const float r5 = i6 * i7;
      const float r6 = i5 * i2 + r5;
      const float r7 = r4 - r6 * i8;
      const float r8 = std::fabs(r7);
      const float r9 = Truth(r8 >= i9);
      const float r10 = 1.0f - r8 * i11;
      const float r11 = i10 * r10;
      const float r12 = r9 != 0.0f ? 0.0f : r11;
      const float r13 = Truth(r7 > 0.0f);
      o[0][j] = r7;
      o[1][j] = r12;
      o[2][j] = r3;
      o[3][j] = r6;
      o[4][j] = r13;
    }
  }
};

const int32_t kProgram25Words[] = {12, 2, 14, 5, 6, 1, 0, 2, 0, 0, 2, 0, 0, 2, 3, 3, 0, 0, 1, 2, 2, 2, 1, 2, 5, 3, 2, 3, 1, 1065353216, 0, 5, 14, 2, 12, 0, 1, 15, 12, 14, 0, 2, 14, 15, 3, 0, 15, 15, 1, 14, 0, 1, 14, 15, 4, 0, 2, 16, 6, 7, 0, 15, 17, 5, 2, 16, 17, 16, 17, 8, 14, 20, 14, 16, 0, 0, 9, 18, 14, 9, 0, 17, 19, 14, 11, 12, 2, 14, 10, 19, 0, 14, 19, 18, 13, 14, 18, 18, 16, 0, 0, 16, 19, 15, 17, 18};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r4 * i5;
      const float r6 = r1 * r5;
      const float r7 = -r3;
      const float r8 = i8 * r7 + i7;
      const float r9 = i6 * r8;
      const float r10 = i9 * r8;
      o[0][j] = r6;
      o[1][j] = r9;
      o[2][j] = r10;
      o[3][j] = r4;
    }
  }
};

const int32_t kProgram26Words[] = {10, 1, 11, 4, 5, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 3, 0, 1065353216, 5, 11, 0, 10, 0, 1, 12, 10, 11, 0, 0, 11, 2, 3, 0, 2, 13, 1, 11, 0, 0, 11, 13, 4, 0, 2, 14, 11, 5, 0, 2, 15, 12, 14, 0, 19, 12, 13, 0, 0, 15, 14, 8, 12, 7, 2, 13, 6, 14, 0, 2, 12, 9, 14, 0, 15, 13, 12, 11};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r4 * i5;
      const float r6 = r1 * r5;
      const float r7 = -r3;
      const float r8 = i8 * r7 + i7;
      const float r9 = i6 * r8;
      const float r10 = i9 * r8;
      const float r11 = r1 * i10;
      const float r12 = r4 * r11;
      o[0][j] = r6;
      o[1][j] = r9;
      o[2][j] = r10;
      o[3][j] = r4;
      o[4][j] = r12;
      o[5][j] = r7;
    }
  }
};

const int32_t kProgram27Words[] = {11, 1, 13, 6, 7, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 3, 0, 9, 0, 1065353216, 5, 12, 0, 11, 0, 1, 13, 11, 12, 0, 0, 12, 2, 3, 0, 2, 14, 1, 12, 0, 0, 12, 14, 4, 0, 2, 15, 12, 5, 0, 2, 16, 13, 15, 0, 19, 15, 14, 0, 0, 15, 14, 8, 15, 7, 2, 17, 6, 14, 0, 2, 18, 9, 14, 0, 2, 14, 13, 10, 0, 2, 13, 12, 14, 0, 16, 17, 18, 12, 13, 15};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r4 * i5;
      const float r6 = r1 * r5;
      const float r7 = -r3;
      const float r8 = i8 * r7 + i7;
      const float r9 = i6 * r8;
      const float r10 = i9 * r8;
      const float r11 = i10 * i6;
      const float r12 = i9 * i0 + r11;
      const float r13 = r12 * r7;
      const float r14 = i0 * r8;
      const float r15 = i10 * r8 - r14;
      o[0][j] = r6;
      o[1][j] = r9;
      o[2][j] = r10;
      o[3][j] = r4;
      o[4][j] = r13;
      o[5][j] = r15;
      o[6][j] = r7;
    }
  }
};

const int32_t kProgram28Words[] = {11, 1, 16, 7, 9, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 3, 0, 9, 0, 1065353216, 5, 12, 0, 11, 0, 1, 13, 11, 12, 0, 0, 12, 2, 3, 0, 2, 14, 1, 12, 0, 0, 12, 14, 4, 0, 2, 15, 12, 5, 0, 2, 16, 13, 15, 0, 19, 13, 14, 0, 0, 15, 15, 8, 13, 7, 2, 14, 6, 15, 0, 2, 17, 9, 15, 0, 2, 18, 10, 6, 0, 15, 19, 9, 0, 18, 2, 18, 19, 13, 0, 2, 19, 0, 15, 0, 16, 20, 10, 15, 19, 16, 14, 17, 12, 18, 20, 13};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r4 * i5;
      const float r6 = r1 * r5;
      const float r7 = -r3;
      const float r8 = i8 * r7 + i7;
      const float r9 = i6 * r8;
      const float r10 = i9 * r8;
      const float r11 = r1 * i10;
      const float r12 = r4 * r11;
      const float r13 = i11 * i6;
      const float r14 = i9 * i0 + r13;
      const float r15 = r14 * r7;
      const float r16 = i0 * r8;
      const float r17 = i11 * r8 - r16;
      o[0][j] = r6;
      o[1][j] = r9;
      o[2][j] = r10;
      o[3][j] = r4;
      o[4][j] = r12;
      o[5][j] = r15;
      o[6][j] = r17;
      o[7][j] = r7;
    }
  }
};

const int32_t kProgram29Words[] = {12, 1, 18, 8, 10, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 3, 0, 9, 0, 9, 1, 1065353216, 5, 13, 0, 12, 0, 1, 14, 12, 13, 0, 0, 13, 2, 3, 0, 2, 15, 1, 13, 0, 0, 13, 15, 4, 0, 2, 16, 13, 5, 0, 2, 17, 14, 16, 0, 19, 16, 15, 0, 0, 15, 15, 8, 16, 7, 2, 18, 6, 15, 0, 2, 19, 9, 15, 0, 2, 20, 14, 10, 0, 2, 14, 13, 20, 0, 2, 20, 11, 6, 0, 15, 21, 9, 0, 20, 2, 20, 21, 16, 0, 2, 21, 0, 15, 0, 16, 22, 11, 15, 21, 17, 18, 19, 13, 14, 20, 22, 16};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r4 * i5;
      const float r6 = r1 * r5;
      const float r7 = -r3;
      const float r8 = i8 * r7 + i7;
      const float r9 = i6 * r8;
      const float r10 = i9 * r8;
      o[0][j] = r6;
      o[1][j] = r9;
      o[2][j] = r10;
      o[3][j] = r4;
      o[4][j] = r7;
    }
  }
};

const int32_t kProgram30Words[] = {10, 1, 11, 5, 6, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 3, 0, 1065353216, 5, 11, 0, 10, 0, 1, 12, 10, 11, 0, 0, 11, 2, 3, 0, 2, 13, 1, 11, 0, 0, 11, 13, 4, 0, 2, 14, 11, 5, 0, 2, 15, 12, 14, 0, 19, 12, 13, 0, 0, 15, 14, 8, 12, 7, 2, 13, 6, 14, 0, 2, 16, 9, 14, 0, 15, 13, 16, 11, 12};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r4 * i5;
      const float r6 = r1 * r5;
      const float r7 = -r3;
      const float r8 = i8 * r7 + i7;
      const float r9 = i6 * r8;
      const float r10 = Truth(i0 > 1.0f);
      const float r11 = r5 * i9;
      const float r12 = -r11;
      const float r13 = r10 != 0.0f ? 0.0f : r12;
      const float r14 = i10 * r8 + r13;
      o[0][j] = r6;
      o[1][j] = r9;
      o[2][j] = r14;
      o[3][j] = r4;
    }
  }
};

const int32_t kProgram31Words[] = {11, 2, 15, 4, 7, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 9, 0, 3, 0, 1065353216, 0, 5, 13, 0, 11, 0, 1, 14, 11, 13, 0, 0, 13, 2, 3, 0, 2, 15, 1, 13, 0, 0, 13, 15, 4, 0, 2, 16, 13, 5, 0, 2, 17, 14, 16, 0, 19, 14, 15, 0, 0, 15, 15, 8, 14, 7, 2, 14, 6, 15, 0, 8, 18, 0, 11, 0, 2, 19, 16, 9, 0, 19, 16, 19, 0, 0, 14, 19, 18, 12, 16, 15, 18, 10, 15, 19, 17, 14, 18, 13};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r4 * i5;
      const float r6 = r1 * r5;
      const float r7 = -r3;
      const float r8 = i8 * r7 + i7;
      const float r9 = i6 * r8;
      const float r10 = Truth(i0 > 1.0f);
      const float r11 = r5 * i9;
      const float r12 = -r11;
      const float r13 = r10 != 0.0f ? 0.0f : r12;
      const float r14 = i10 * r8 + r13;
      const float r15 = r1 * i9;
      const float r16 = r4 * r15;
      o[0][j] = r6;
      o[1][j] = r9;
      o[2][j] = r14;
      o[3][j] = r4;
      o[4][j] = r16;
      o[5][j] = r7;
    }
  }
};

const int32_t kProgram32Words[] = {11, 2, 17, 6, 9, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 9, 0, 3, 0, 1065353216, 0, 5, 13, 0, 11, 0, 1, 14, 11, 13, 0, 0, 13, 2, 3, 0, 2, 15, 1, 13, 0, 0, 13, 15, 4, 0, 2, 16, 13, 5, 0, 2, 17, 14, 16, 0, 19, 18, 15, 0, 0, 15, 15, 8, 18, 7, 2, 19, 6, 15, 0, 8, 20, 0, 11, 0, 2, 21, 16, 9, 0, 19, 16, 21, 0, 0, 14, 21, 20, 12, 16, 15, 20, 10, 15, 21, 2, 16, 14, 9, 0, 2, 15, 13, 16, 0, 17, 19, 20, 13, 15, 18};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r4 * i5;
      const float r6 = r1 * r5;
      const float r7 = -r3;
      const float r8 = i8 * r7 + i7;
      const float r9 = i6 * r8;
      const float r10 = Truth(i0 > 1.0f);
      const float r11 = r5 * i9;
      const float r12 = -r11;
      const float r13 = r10 != 0.0f ? 0.0f : r12;
      const float r14 = i10 * r8 + r13;
      const float r15 = r1 * i9;
      const float r16 = r4 * r15;
      const float r17 = i11 * i6;
      const float r18 = i10 * i0 + r17;
      const float r19 = r18 * r7;
      const float r20 = i0 * r8;
      const float r21 = i11 * r8 - r20;
      o[0][j] = r6;
      o[1][j] = r9;
      o[2][j] = r14;
      o[3][j] = r4;
      o[4][j] = r16;
      o[5][j] = r19;
      o[6][j] = r21;
      o[7][j] = r7;
    }
  }
};

const int32_t kProgram33Words[] = {12, 2, 22, 8, 10, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 9, 0, 3, 0, 9, 1, 1065353216, 0, 5, 14, 0, 12, 0, 1, 15, 12, 14, 0, 0, 14, 2, 3, 0, 2, 16, 1, 14, 0, 0, 14, 16, 4, 0, 2, 17, 14, 5, 0, 2, 18, 15, 17, 0, 19, 19, 16, 0, 0, 15, 16, 8, 19, 7, 2, 20, 6, 16, 0, 8, 21, 0, 12, 0, 2, 22, 17, 9, 0, 19, 17, 22, 0, 0, 14, 22, 21, 13, 17, 15, 21, 10, 16, 22, 2, 17, 15, 9, 0, 2, 22, 14, 17, 0, 2, 15, 11, 6, 0, 15, 17, 10, 0, 15, 2, 15, 17, 19, 0, 2, 17, 0, 16, 0, 16, 23, 11, 16, 17, 18, 20, 21, 14, 22, 15, 23, 19};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 * i3 + i1;
      const float r3 = r1 * r2;
      const float r4 = r3 - i4;
      const float r5 = i6 * i7;
      const float r6 = i5 * i0 + r5;
      const float r7 = r4 - r6 * i8;
      const float r8 = std::fabs(r7);
      const float r9 = Truth(r8 >= i9);
      const float r10 = 1.0f - r8 * i10;
      const float r11 = r10 * i11;
      const float r12 = r9 != 0.0f ? 0.0f : r11;
      const float r13 = Truth(r7 > 0.0f);
      o[0][j] = r7;
      o[1][j] = r12;
      o[2][j] = r3;
      o[3][j] = r6;
      o[4][j] = r13;
    }
  }
};

const int32_t kProgram34Words[] = {12, 2, 14, 5, 6, 0, 2, 1, 0, 2, 0, 0, 0, 2, 3, 3, 0, 0, 1, 2, 2, 2, 1, 2, 5, 3, 1, 3, 2, 1065353216, 0, 5, 14, 0, 12, 0, 1, 15, 12, 14, 0, 15, 14, 2, 3, 1, 2, 16, 15, 14, 0, 1, 15, 16, 4, 0, 2, 14, 6, 7, 0, 15, 17, 5, 0, 14, 17, 14, 17, 8, 15, 20, 15, 14, 0, 0, 9, 18, 15, 9, 0, 17, 19, 15, 10, 12, 2, 15, 19, 11, 0, 14, 19, 18, 13, 15, 18, 18, 14, 0, 0, 14, 19, 16, 17, 18};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r1 * r4;
      const float r6 = r5 * i5;
      const float r7 = -r3;
      const float r8 = i8 * r7 + i7;
      const float r9 = i6 * r8;
      const float r10 = i9 * r8;
      o[0][j] = r6;
      o[1][j] = r9;
      o[2][j] = r10;
      o[3][j] = r5;
    }
  }
};

const int32_t kProgram35Words[] = {10, 1, 11, 4, 5, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 3, 0, 1065353216, 5, 11, 0, 10, 0, 1, 12, 10, 11, 0, 0, 11, 2, 3, 0, 2, 13, 1, 11, 0, 0, 11, 13, 4, 0, 2, 14, 12, 11, 0, 2, 12, 14, 5, 0, 19, 11, 13, 0, 0, 15, 13, 8, 11, 7, 2, 11, 6, 13, 0, 2, 15, 9, 13, 0, 12, 11, 15, 14};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r1 * r4;
      const float r6 = r5 * i5;
      const float r7 = -r3;
      const float r8 = i8 * r7 + i7;
      const float r9 = i6 * r8;
      const float r10 = i9 * r8;
      const float r11 = r5 * i10;
      o[0][j] = r6;
      o[1][j] = r9;
      o[2][j] = r10;
      o[3][j] = r5;
      o[4][j] = r11;
      o[5][j] = r7;
    }
  }
};

const int32_t kProgram36Words[] = {11, 1, 12, 6, 6, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 3, 0, 9, 0, 1065353216, 5, 12, 0, 11, 0, 1, 13, 11, 12, 0, 0, 12, 2, 3, 0, 2, 14, 1, 12, 0, 0, 12, 14, 4, 0, 2, 15, 13, 12, 0, 2, 13, 15, 5, 0, 19, 12, 14, 0, 0, 15, 14, 8, 12, 7, 2, 16, 6, 14, 0, 2, 17, 9, 14, 0, 2, 14, 15, 10, 0, 13, 16, 17, 15, 14, 12};

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
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r1 * r4;
      const float r6 = r5 * i5;
      const float r7 = -r3;
      const float r8 = i8 * r7 + i7;
      const float r9 = i6 * r8;
      const float r10 = i9 * r8;
      const float r11 = i10 * i6;
      const float r12 = i9 * i0 + r11;
      const float r13 = r12 * r7;
      const float r14 = i0 * r8;
      const float r15 = i10 * r8 - r14;
      o[0][j] = r6;
      o[1][j] = r9;
      o[2][j] = r10;
      o[3][j] = r5;
      o[4][j] = r13;
      o[5][j] = r15;
      o[6][j] = r7;
    }
  }
};

const int32_t kProgram37Words[] = {11, 1, 16, 7, 9, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 3, 0, 9, 0, 1065353216, 5, 12, 0, 11, 0, 1, 13, 11, 12, 0, 0, 12, 2, 3, 0, 2, 14, 1, 12, 0, 0, 12, 14, 4, 0, 2, 15, 13, 12, 0, 2, 13, 15, 5, 0, 19, 12, 14, 0, 0, 15, 14, 8, 12, 7, 2, 16, 6, 14, 0, 2, 17, 9, 14, 0, 2, 18, 10, 6, 0, 15, 19, 9, 0, 18, 2, 18, 19, 12, 0, 2, 19, 0, 14, 0, 16, 20, 10, 14, 19, 13, 16, 17, 15, 18, 20, 12};

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
      const float r5 = r1 * r4;
      const float r6 = r5 * i5;
      const float r7 = -r3;
      const float r8 = i8 * r7 + i7;
      const float r9 = i6 * r8;
      const float r10 = i9 * r8;
      const float r11 = r5 * i10;
      const float r12 = i11 * i6;
      const float r13 = i9 * i0 + r12;
      const float r14 = r13 * r7;
      const float r15 = i0 * r8;
      const float r16 = i11 * r8 - r15;
      o[0][j] = r6;
      o[1][j] = r9;
      o[2][j] = r10;
      o[3][j] = r5;
      o[4][j] = r11;
      o[5][j] = r14;
      o[6][j] = r16;
      o[7][j] = r7;
    }
  }
};

const int32_t kProgram38Words[] = {12, 1, 17, 8, 10, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 3, 0, 9, 0, 9, 1, 1065353216, 5, 13, 0, 12, 0, 1, 14, 12, 13, 0, 0, 13, 2, 3, 0, 2, 15, 1, 13, 0, 0, 13, 15, 4, 0, 2, 16, 14, 13, 0, 2, 14, 16, 5, 0, 19, 13, 15, 0, 0, 15, 15, 8, 13, 7, 2, 17, 6, 15, 0, 2, 18, 9, 15, 0, 2, 19, 16, 10, 0, 2, 20, 11, 6, 0, 15, 21, 9, 0, 20, 2, 20, 21, 13, 0, 2, 21, 0, 15, 0, 16, 22, 11, 15, 21, 14, 17, 18, 16, 19, 20, 22, 13};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r1 * r4;
      const float r6 = r5 * i5;
      const float r7 = -r3;
      const float r8 = i8 * r7 + i7;
      const float r9 = i6 * r8;
      const float r10 = i9 * r8;
      o[0][j] = r6;
      o[1][j] = r9;
      o[2][j] = r10;
      o[3][j] = r5;
      o[4][j] = r7;
    }
  }
};

const int32_t kProgram39Words[] = {10, 1, 11, 5, 6, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 3, 0, 1065353216, 5, 11, 0, 10, 0, 1, 12, 10, 11, 0, 0, 11, 2, 3, 0, 2, 13, 1, 11, 0, 0, 11, 13, 4, 0, 2, 14, 12, 11, 0, 2, 12, 14, 5, 0, 19, 11, 13, 0, 0, 15, 13, 8, 11, 7, 2, 15, 6, 13, 0, 2, 16, 9, 13, 0, 12, 15, 16, 14, 11};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r1 * r4;
      const float r6 = r5 * i5;
      const float r7 = -r3;
      const float r8 = i8 * r7 + i7;
      const float r9 = i6 * r8;
      const float r10 = Truth(i0 > 1.0f);
      const float r11 = i5 * i11 + i10;
      const float r12 = r11 * r4;
      const float r13 = -r12;
      const float r14 = r10 != 0.0f ? 0.0f : r13;
      const float r15 = i9 * r8 + r14;
      o[0][j] = r6;
      o[1][j] = r9;
      o[2][j] = r15;
      o[3][j] = r5;
    }
  }
};

const int32_t kProgram40Words[] = {12, 2, 16, 4, 8, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 3, 0, 9, 0, 9, 1, 1065353216, 0, 5, 14, 0, 12, 0, 1, 15, 12, 14, 0, 0, 14, 2, 3, 0, 2, 16, 1, 14, 0, 0, 14, 16, 4, 0, 2, 17, 15, 14, 0, 2, 15, 17, 5, 0, 19, 18, 16, 0, 0, 15, 16, 8, 18, 7, 2, 18, 6, 16, 0, 8, 19, 0, 12, 0, 15, 20, 5, 11, 10, 2, 21, 20, 14, 0, 19, 20, 21, 0, 0, 14, 14, 19, 13, 20, 15, 21, 9, 16, 14, 15, 18, 21, 17};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r1 * r4;
      const float r6 = r5 * i5;
      const float r7 = -r3;
      const float r8 = i8 * r7 + i7;
      const float r9 = i6 * r8;
      const float r10 = Truth(i0 > 1.0f);
      const float r11 = i5 * i11 + i10;
      const float r12 = r11 * r4;
      const float r13 = -r12;
      const float r14 = r10 != 0.0f ? 0.0f : r13;
      const float r15 = i9 * r8 + r14;
      const float r16 = r5 * i11;
      o[0][j] = r6;
      o[1][j] = r9;
      o[2][j] = r15;
      o[3][j] = r5;
      o[4][j] = r16;
      o[5][j] = r7;
    }
  }
};

const int32_t kProgram41Words[] = {12, 2, 17, 6, 9, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 3, 0, 9, 0, 9, 1, 1065353216, 0, 5, 14, 0, 12, 0, 1, 15, 12, 14, 0, 0, 14, 2, 3, 0, 2, 16, 1, 14, 0, 0, 14, 16, 4, 0, 2, 17, 15, 14, 0, 2, 15, 17, 5, 0, 19, 18, 16, 0, 0, 15, 16, 8, 18, 7, 2, 19, 6, 16, 0, 8, 20, 0, 12, 0, 15, 21, 5, 11, 10, 2, 22, 21, 14, 0, 19, 21, 22, 0, 0, 14, 14, 20, 13, 21, 15, 22, 9, 16, 14, 2, 20, 17, 11, 0, 15, 19, 22, 17, 20, 18};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r1 * r4;
      const float r6 = r5 * i5;
      const float r7 = -r3;
      const float r8 = i8 * r7 + i7;
      const float r9 = i6 * r8;
      const float r10 = Truth(i0 > 1.0f);
      const float r11 = i5 * i11 + i10;
      const float r12 = r11 * r4;
      const float r13 = -r12;
      const float r14 = r10 != 0.0f ? 0.0f : r13;
      const float r15 = i9 * r8 + r14;
      const float r16 = r5 * i11;
      const float r17 = i12 * i6;
      const float r18 = i9 * i0 + r17;
      const float r19 = r18 * r7;
      const float r20 = i0 * r8;
      const float r21 = i12 * r8 - r20;
      o[0][j] = r6;
      o[1][j] = r9;
      o[2][j] = r15;
      o[3][j] = r5;
      o[4][j] = r16;
      o[5][j] = r19;
      o[6][j] = r21;
      o[7][j] = r7;
    }
  }
};

const int32_t kProgram42Words[] = {13, 2, 22, 8, 10, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 3, 0, 9, 0, 9, 1, 9, 2, 1065353216, 0, 5, 15, 0, 13, 0, 1, 16, 13, 15, 0, 0, 15, 2, 3, 0, 2, 17, 1, 15, 0, 0, 15, 17, 4, 0, 2, 18, 16, 15, 0, 2, 16, 18, 5, 0, 19, 19, 17, 0, 0, 15, 17, 8, 19, 7, 2, 20, 6, 17, 0, 8, 21, 0, 13, 0, 15, 22, 5, 11, 10, 2, 23, 22, 15, 0, 19, 22, 23, 0, 0, 14, 15, 21, 14, 22, 15, 23, 9, 17, 15, 2, 21, 18, 11, 0, 2, 22, 12, 6, 0, 15, 15, 9, 0, 22, 2, 22, 15, 19, 0, 2, 15, 0, 17, 0, 16, 24, 12, 17, 15, 16, 20, 23, 18, 21, 22, 24, 19};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 * i3 + i1;
      const float r3 = r1 * r2;
      const float r4 = i5 * i6;
      const float r5 = i4 * i0 + r4;
      o[0][j] = r3;
      o[1][j] = r5;
    }
  }
};

const int32_t kProgram43Words[] = {7, 1, 6, 2, 3, 8, 2, 9, 0, 2, 0, 0, 0, 3, 0, 0, 1, 2, 2, 1065353216, 5, 8, 0, 7, 0, 1, 9, 7, 8, 0, 15, 8, 2, 3, 1, 2, 10, 9, 8, 0, 2, 9, 5, 6, 0, 15, 8, 4, 0, 9, 10, 8};

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
      const float r0 = i2 * i3 + i4;
      const float r1 = i1 - r0 * i5;
      const float r2 = r1 * i6 + i0;
      const float r3 = i2 * i8;
      const float r4 = i7 * i5 + r3;
      const float r5 = r4 * i3 + i4;
      const float r6 = r2 - r5;
      const float r7 = r6 / r5;
      const float r8 = std::fabs(r7);
      const float r9 = Truth(r8 >= i9);
      const float r10 = 1.0f - r8 * i10;
      const float r11 = r10 * i11;
      const float r12 = r9 != 0.0f ? 0.0f : r11;
      const float r13 = Truth(r7 > 0.0f);
      o[0][j] = r7;
      o[1][j] = r12;
      o[2][j] = r2;
      o[3][j] = r4;
      o[4][j] = r13;
    }
  }
};

const int32_t kProgram44Words[] = {12, 2, 14, 5, 6, 1, 0, 0, 0, 0, 1, 2, 1, 2, 3, 0, 2, 2, 0, 3, 0, 2, 2, 2, 5, 3, 1, 3, 2, 0, 1065353216, 15, 14, 2, 3, 4, 17, 15, 14, 5, 1, 15, 14, 15, 6, 0, 2, 15, 2, 8, 0, 15, 16, 7, 5, 15, 15, 15, 16, 3, 4, 1, 17, 14, 15, 0, 3, 18, 17, 15, 0, 20, 17, 18, 0, 0, 9, 15, 17, 9, 0, 17, 19, 17, 10, 13, 2, 17, 19, 11, 0, 14, 19, 15, 12, 17, 18, 15, 18, 0, 0, 18, 19, 14, 16, 15};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = i5 * i6;
      const float r3 = i3 * i4 + r2;
      const float r4 = r3 * i7 + i8;
      const float r5 = r1 / r4;
      const float r6 = r5 + i9;
      const float r7 = r6 * i10;
      const float r8 = -r7;
      const float r9 = r8 * i4;
      const float r10 = i5 * i7 + i8;
      const float r11 = i12 - r10 * i4;
      const float r12 = r11 * i10 + i11;
      const float r13 = r12 - r4;
      const float r14 = r4 * r4;
      const float r15 = 1.0f / r14;
      const float r16 = r15 * r1;
      const float r17 = r13 * r16;
      const float r18 = -r17;
      const float r19 = r18 - r5;
      const float r20 = r19 * i7 + i13;
      const float r21 = i6 * r20;
      const float r22 = i7 * r9 + r21;
      const float r23 = i3 * r20;
      o[0][j] = r7;
      o[1][j] = r22;
      o[2][j] = r23;
      o[3][j] = r6;
    }
  }
};

const int32_t kProgram45Words[] = {14, 1, 24, 4, 8, 7, 0, 5, 2, 6, 0, 3, 0, 8, 2, 9, 2, 2, 2, 2, 1, 2, 3, 5, 0, 2, 0, 9, 0, 9, 1, 5, 1, 1065353216, 0, 15, 1, 2, 0, 2, 16, 0, 15, 0, 2, 15, 5, 6, 0, 15, 17, 3, 4, 15, 15, 15, 17, 7, 8, 3, 17, 16, 15, 0, 0, 18, 17, 9, 0, 2, 19, 18, 10, 0, 19, 20, 19, 0, 0, 2, 21, 20, 4, 0, 15, 20, 5, 7, 8, 17, 22, 20, 4, 12, 15, 20, 22, 10, 11, 1, 22, 20, 15, 0, 2, 20, 15, 15, 0, 3, 15, 14, 20, 0, 2, 20, 15, 16, 0, 2, 15, 22, 20, 0, 19, 16, 15, 0, 0, 1, 22, 16, 17, 0, 15, 20, 22, 7, 13, 2, 15, 6, 20, 0, 15, 16, 7, 21, 15, 2, 17, 3, 20, 0, 19, 16, 17, 18};

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
      const float r0 = i2 * i3 + i4;
      const float r1 = i1 - r0 * i5;
      const float r2 = r1 * i6 + i0;
      const float r3 = i2 * i8;
      const float r4 = i7 * i5 + r3;
      o[0][j] = r2;
      o[1][j] = r4;
    }
  }
};

const int32_t kProgram46Words[] = {9, 0, 5, 2, 3, 9, 0, 0, 0, 0, 1, 2, 1, 2, 3, 8, 2, 2, 0, 3, 0, 2, 2, 15, 9, 2, 3, 4, 17, 10, 9, 5, 1, 15, 9, 10, 6, 0, 2, 10, 2, 8, 0, 15, 11, 7, 5, 10, 9, 11};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = i5 * i6;
      const float r3 = i3 * i4 + r2;
      const float r4 = r3 * i7 + i8;
      const float r5 = r1 / r4;
      const float r6 = r5 + i9;
      const float r7 = r6 * i10;
      const float r8 = -r7;
      const float r9 = r8 * i4;
      const float r10 = i5 * i7 + i8;
      const float r11 = i12 - r10 * i4;
      const float r12 = r11 * i10 + i11;
      const float r13 = r12 - r4;
      const float r14 = r4 * r4;
      const float r15 = 1.0f / r14;
      const float r16 = r15 * r1;
      const float r17 = r13 * r16;
      const float r18 = -r17;
      const float r19 = r18 - r5;
      const float r20 = r19 * i7 + i13;
      const float r21 = i6 * r20;
      const float r22 = i7 * r9 + r21;
      const float r23 = i3 * r20;
      const float r24 = r6 * r11;
      const float r25 = i5 * r9;
      const float r26 = r3 * r19 + r25;
      const float r27 = i4 * r20;
      const float r28 = i5 * r20 - r27;
      const float r29 = r19 + r9;
      o[0][j] = r7;
      o[1][j] = r22;
      o[2][j] = r23;
      o[3][j] = r6;
      o[4][j] = r24;
      o[5][j] = r26;
      o[6][j] = r28;
      o[7][j] = r29;
    }
  }
};

const int32_t kProgram47Words[] = {14, 1, 30, 8, 11, 7, 0, 5, 2, 6, 0, 3, 0, 8, 2, 9, 2, 2, 2, 2, 1, 2, 3, 5, 0, 2, 0, 9, 0, 9, 1, 5, 1, 1065353216, 0, 15, 1, 2, 0, 2, 16, 0, 15, 0, 2, 15, 5, 6, 0, 15, 17, 3, 4, 15, 15, 15, 17, 7, 8, 3, 18, 16, 15, 0, 0, 19, 18, 9, 0, 2, 20, 19, 10, 0, 19, 21, 20, 0, 0, 2, 22, 21, 4, 0, 15, 21, 5, 7, 8, 17, 23, 21, 4, 12, 15, 21, 23, 10, 11, 1, 24, 21, 15, 0, 2, 21, 15, 15, 0, 3, 15, 14, 21, 0, 2, 21, 15, 16, 0, 2, 15, 24, 21, 0, 19, 16, 15, 0, 0, 1, 24, 16, 18, 0, 15, 21, 24, 7, 13, 2, 15, 6, 21, 0, 15, 16, 7, 22, 15, 2, 18, 3, 21, 0, 2, 15, 19, 23, 0, 2, 23, 5, 22, 0, 15, 25, 17, 24, 23, 2, 17, 4, 21, 0, 16, 23, 5, 21, 17, 0, 21, 24, 22, 0, 20, 16, 18, 19, 15, 25, 23, 21};

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
      const float r0 = i2 * i3 + i4;
      const float r1 = i1 - r0 * i5;
      const float r2 = r1 * i6 + i0;
      const float r3 = i2 * i8;
      const float r4 = i7 * i5 + r3;
      const float r5 = r4 * i3 + i4;
      const float r6 = r2 - r5;
      const float r7 = r6 / r5;
      const float r8 = std::fabs(r7);
      const float r9 = Truth(r8 >= i9);
      const float r10 = r9 != 0.0f ? 0.0f : i10;
      const float r11 = Truth(r7 > 0.0f);
      o[0][j] = r7;
      o[1][j] = r10;
      o[2][j] = r2;
      o[3][j] = r4;
      o[4][j] = r11;
    }
  }
};

const int32_t kProgram48Words[] = {11, 1, 12, 5, 5, 1, 0, 0, 0, 0, 1, 2, 1, 2, 3, 0, 2, 2, 0, 3, 0, 2, 2, 2, 5, 3, 1, 0, 15, 12, 2, 3, 4, 17, 13, 12, 5, 1, 15, 12, 13, 6, 0, 2, 13, 2, 8, 0, 15, 14, 7, 5, 13, 15, 13, 14, 3, 4, 1, 15, 12, 13, 0, 3, 16, 15, 13, 0, 20, 15, 16, 0, 0, 9, 13, 15, 9, 0, 14, 15, 13, 11, 10, 18, 13, 16, 0, 0, 16, 15, 12, 14, 13};

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
      const float r0 = i1 * i2 + i0;
      const float r1 = i5 * i6;
      const float r2 = i3 * i4 + r1;
      const float r3 = r2 * i7 + i8;
      const float r4 = r0 - r3;
      const float r5 = r4 / r3;
      const float r6 = std::fabs(r5);
      const float r7 = Truth(r6 >= i9);
      const float r8 = 1.0f - r6 * i11;
      const float r9 = i10 * r8;
      const float r10 = r7 != 0.0f ? 0.0f : r9;
      const float r11 = Truth(r5 > 0.0f);
      o[0][j] = r5;
      o[1][j] = r10;
      o[2][j] = r0;
      o[3][j] = r2;
      o[4][j] = r11;
    }
  }
};

const int32_t kProgram49Words[] = {12, 2, 12, 5, 6, 1, 0, 2, 0, 0, 0, 3, 0, 0, 2, 0, 1, 2, 2, 2, 1, 2, 3, 2, 5, 3, 2, 3, 1, 0, 1065353216, 15, 14, 1, 2, 0, 2, 15, 5, 6, 0, 15, 16, 3, 4, 15, 15, 15, 16, 7, 8, 1, 17, 14, 15, 0, 3, 18, 17, 15, 0, 20, 17, 18, 0, 0, 9, 15, 17, 9, 0, 17, 19, 17, 11, 13, 2, 17, 10, 19, 0, 14, 19, 15, 12, 17, 18, 15, 18, 0, 0, 18, 19, 14, 16, 15};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = i5 * i6;
      const float r3 = i3 * i4 + r2;
      const float r4 = r3 * i7 + i8;
      const float r5 = r1 / r4;
      const float r6 = r5 + i9;
      const float r7 = r6 * i10;
      const float r8 = i10 * i13 + i12;
      const float r9 = r8 - r4;
      const float r10 = r4 * r4;
      const float r11 = 1.0f / r10;
      const float r12 = r11 * r1;
      const float r13 = r9 * r12;
      const float r14 = -r13;
      const float r15 = r14 - r5;
      const float r16 = r15 * i7 + i11;
      const float r17 = i6 * r16;
      const float r18 = i3 * r16;
      o[0][j] = r7;
      o[1][j] = r17;
      o[2][j] = r18;
      o[3][j] = r6;
    }
  }
};

const int32_t kProgram50Words[] = {14, 1, 19, 4, 7, 7, 0, 5, 2, 6, 0, 3, 0, 8, 2, 9, 2, 2, 2, 2, 1, 2, 3, 5, 0, 2, 0, 5, 1, 9, 0, 9, 1, 1065353216, 0, 15, 1, 2, 0, 2, 16, 0, 15, 0, 2, 15, 5, 6, 0, 15, 17, 3, 4, 15, 15, 15, 17, 7, 8, 3, 17, 16, 15, 0, 0, 18, 17, 9, 0, 2, 19, 18, 10, 0, 15, 20, 10, 13, 12, 1, 21, 20, 15, 0, 2, 20, 15, 15, 0, 3, 15, 14, 20, 0, 2, 20, 15, 16, 0, 2, 15, 21, 20, 0, 19, 16, 15, 0, 0, 1, 21, 16, 17, 0, 15, 20, 21, 7, 11, 2, 15, 6, 20, 0, 2, 16, 3, 20, 0, 19, 15, 16, 18};

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
      const float r0 = i1 * i2 + i0;
      const float r1 = i5 * i6;
      const float r2 = i3 * i4 + r1;
      o[0][j] = r0;
      o[1][j] = r2;
    }
  }
};

const int32_t kProgram51Words[] = {7, 0, 3, 2, 3, 9, 0, 2, 0, 0, 0, 3, 0, 8, 2, 0, 1, 2, 2, 15, 7, 1, 2, 0, 2, 8, 5, 6, 0, 15, 9, 3, 4, 8, 7, 9};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = i5 * i6;
      const float r3 = i3 * i4 + r2;
      const float r4 = r3 * i7 + i8;
      const float r5 = r1 / r4;
      const float r6 = r5 + i9;
      const float r7 = r6 * i10;
      const float r8 = i10 * i13 + i12;
      const float r9 = r8 - r4;
      const float r10 = r4 * r4;
      const float r11 = 1.0f / r10;
      const float r12 = r11 * r1;
      const float r13 = r9 * r12;
      const float r14 = -r13;
      const float r15 = r14 - r5;
      const float r16 = r15 * i7 + i11;
      const float r17 = i6 * r16;
      const float r18 = i3 * r16;
      const float r19 = r6 * i13;
      const float r20 = r15 * r3;
      const float r21 = i4 * r16;
      const float r22 = i5 * r16 - r21;
      o[0][j] = r7;
      o[1][j] = r17;
      o[2][j] = r18;
      o[3][j] = r6;
      o[4][j] = r19;
      o[5][j] = r20;
      o[6][j] = r22;
      o[7][j] = r15;
    }
  }
};

const int32_t kProgram52Words[] = {14, 1, 23, 8, 10, 7, 0, 5, 2, 6, 0, 3, 0, 8, 2, 9, 2, 2, 2, 2, 1, 2, 3, 5, 0, 2, 0, 5, 1, 9, 0, 9, 1, 1065353216, 0, 15, 1, 2, 0, 2, 16, 0, 15, 0, 2, 15, 5, 6, 0, 15, 17, 3, 4, 15, 15, 15, 17, 7, 8, 3, 18, 16, 15, 0, 0, 19, 18, 9, 0, 2, 20, 19, 10, 0, 15, 21, 10, 13, 12, 1, 22, 21, 15, 0, 2, 21, 15, 15, 0, 3, 15, 14, 21, 0, 2, 21, 15, 16, 0, 2, 15, 22, 21, 0, 19, 16, 15, 0, 0, 1, 22, 16, 18, 0, 15, 21, 22, 7, 11, 2, 15, 6, 21, 0, 2, 16, 3, 21, 0, 2, 18, 19, 13, 0, 2, 23, 22, 17, 0, 2, 17, 4, 21, 0, 16, 24, 5, 21, 17, 20, 15, 16, 19, 18, 23, 24, 22};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = i5 * i6;
      const float r3 = i3 * i4 + r2;
      const float r4 = r3 * i7 + i8;
      const float r5 = r1 / r4;
      const float r6 = r5 + i9;
      const float r7 = r6 * i10;
      const float r8 = -r7;
      const float r9 = r8 * i4;
      const float r10 = i5 * i7 + i8;
      const float r11 = i12 - r10 * i4;
      const float r12 = r11 * i10 + i11;
      const float r13 = r12 - r4;
      const float r14 = r4 * r4;
      const float r15 = 1.0f / r14;
      const float r16 = r15 * r1;
      const float r17 = r13 * r16;
      const float r18 = -r17;
      const float r19 = r18 - r5;
      const float r20 = r19 * i7 + i13;
      const float r21 = i6 * r20;
      const float r22 = i7 * r9 + r21;
      const float r23 = i3 * r20;
      const float r24 = r10 * r8 + r23;
      o[0][j] = r7;
      o[1][j] = r22;
      o[2][j] = r24;
      o[3][j] = r6;
    }
  }
};

const int32_t kProgram53Words[] = {14, 1, 25, 4, 10, 7, 0, 5, 2, 6, 0, 3, 0, 8, 2, 9, 2, 2, 2, 2, 1, 2, 3, 5, 0, 2, 0, 9, 0, 9, 1, 5, 1, 1065353216, 0, 15, 1, 2, 0, 2, 16, 0, 15, 0, 2, 15, 5, 6, 0, 15, 17, 3, 4, 15, 15, 15, 17, 7, 8, 3, 17, 16, 15, 0, 0, 18, 17, 9, 0, 2, 19, 18, 10, 0, 19, 20, 19, 0, 0, 2, 21, 20, 4, 0, 15, 22, 5, 7, 8, 17, 23, 22, 4, 12, 15, 24, 23, 10, 11, 1, 23, 24, 15, 0, 2, 24, 15, 15, 0, 3, 15, 14, 24, 0, 2, 24, 15, 16, 0, 2, 15, 23, 24, 0, 19, 16, 15, 0, 0, 1, 23, 16, 17, 0, 15, 24, 23, 7, 13, 2, 15, 6, 24, 0, 15, 16, 7, 21, 15, 2, 17, 3, 24, 0, 15, 23, 22, 20, 17, 19, 16, 23, 18};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = i5 * i6;
      const float r3 = i3 * i4 + r2;
      const float r4 = r3 * i7 + i8;
      const float r5 = r1 / r4;
      const float r6 = r5 + i9;
      const float r7 = r6 * i10;
      const float r8 = -r7;
      const float r9 = r8 * i4;
      const float r10 = i5 * i7 + i8;
      const float r11 = i12 - r10 * i4;
      const float r12 = r11 * i10 + i11;
      const float r13 = r12 - r4;
      const float r14 = r4 * r4;
      const float r15 = 1.0f / r14;
      const float r16 = r15 * r1;
      const float r17 = r13 * r16;
      const float r18 = -r17;
      const float r19 = r18 - r5;
      const float r20 = r19 * i7 + i13;
      const float r21 = i6 * r20;
      const float r22 = i7 * r9 + r21;
      const float r23 = i3 * r20;
      const float r24 = r10 * r8 + r23;
      const float r25 = r6 * r11;
      const float r26 = i5 * r9;
      const float r27 = r3 * r19 + r26;
      const float r28 = i4 * r20;
      const float r29 = i5 * r20 - r28;
      const float r30 = r19 + r9;
      o[0][j] = r7;
      o[1][j] = r22;
      o[2][j] = r24;
      o[3][j] = r6;
      o[4][j] = r25;
      o[5][j] = r27;
      o[6][j] = r29;
      o[7][j] = r30;
    }
  }
};

const int32_t kProgram54Words[] = {14, 1, 31, 8, 12, 7, 0, 5, 2, 6, 0, 3, 0, 8, 2, 9, 2, 2, 2, 2, 1, 2, 3, 5, 0, 2, 0, 9, 0, 9, 1, 5, 1, 1065353216, 0, 15, 1, 2, 0, 2, 16, 0, 15, 0, 2, 15, 5, 6, 0, 15, 17, 3, 4, 15, 15, 15, 17, 7, 8, 3, 18, 16, 15, 0, 0, 19, 18, 9, 0, 2, 20, 19, 10, 0, 19, 21, 20, 0, 0, 2, 22, 21, 4, 0, 15, 23, 5, 7, 8, 17, 24, 23, 4, 12, 15, 25, 24, 10, 11, 1, 26, 25, 15, 0, 2, 25, 15, 15, 0, 3, 15, 14, 25, 0, 2, 25, 15, 16, 0, 2, 15, 26, 25, 0, 19, 16, 15, 0, 0, 1, 26, 16, 18, 0, 15, 25, 26, 7, 13, 2, 15, 6, 25, 0, 15, 16, 7, 22, 15, 2, 18, 3, 25, 0, 15, 15, 23, 21, 18, 2, 23, 19, 24, 0, 2, 21, 5, 22, 0, 15, 18, 17, 26, 21, 2, 24, 4, 25, 0, 16, 17, 5, 25, 24, 0, 21, 26, 22, 0, 20, 16, 15, 19, 23, 18, 17, 21};

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
      const float r0 = i1 * i2 + i0;
      const float r1 = i3 * i4 + i5;
      const float r2 = r0 - r1 * i6;
      const float r3 = i3 * i8;
      const float r4 = i7 * i6 + r3;
      const float r5 = r4 * i4 + i5;
      const float r6 = r2 - r5;
      const float r7 = r6 / r5;
      const float r8 = std::fabs(r7);
      const float r9 = Truth(r8 >= i9);
      const float r10 = 1.0f - r8 * i11;
      const float r11 = i10 * r10;
      const float r12 = r9 != 0.0f ? 0.0f : r11;
      const float r13 = Truth(r7 > 0.0f);
      o[0][j] = r7;
      o[1][j] = r12;
      o[2][j] = r2;
      o[3][j] = r4;
      o[4][j] = r13;
    }
  }
};

const int32_t kProgram55Words[] = {12, 2, 14, 5, 6, 1, 0, 2, 0, 0, 0, 0, 1, 2, 1, 2, 3, 0, 2, 3, 0, 2, 2, 2, 5, 3, 2, 3, 1, 0, 1065353216, 15, 14, 1, 2, 0, 15, 15, 3, 4, 5, 17, 16, 15, 6, 14, 2, 15, 3, 8, 0, 15, 14, 7, 6, 15, 15, 15, 14, 4, 5, 1, 17, 16, 15, 0, 3, 18, 17, 15, 0, 20, 17, 18, 0, 0, 9, 15, 17, 9, 0, 17, 19, 17, 11, 13, 2, 17, 10, 19, 0, 14, 19, 15, 12, 17, 18, 15, 18, 0, 0, 18, 19, 16, 14, 15};

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
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float i13 = s[13][j];
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = i5 * i6;
      const float r3 = i3 * i4 + r2;
      const float r4 = r3 * i7 + i8;
      const float r5 = r1 / r4;
      const float r6 = r5 + i9;
      const float r7 = r6 * i10;
      const float r8 = -r6;
      const float r9 = r8 * i4;
      const float r10 = i10 * i13 + i12;
      const float r11 = i5 * i7 + i8;
      const float r12 = r10 - r11 * i4;
      const float r13 = r12 - r4;
      const float r14 = r4 * r4;
      const float r15 = 1.0f / r14;
      const float r16 = r15 * r1;
      const float r17 = r13 * r16;
      const float r18 = -r17;
      const float r19 = r18 - r5;
      const float r20 = r19 * i7 + i11;
      const float r21 = r20 * i6;
      const float r22 = r9 * i7 + r21;
      const float r23 = r20 * i3;
      o[0][j] = r7;
      o[1][j] = r22;
      o[2][j] = r23;
      o[3][j] = r6;
    }
  }
};

const int32_t kProgram56Words[] = {14, 1, 24, 4, 9, 7, 0, 5, 2, 6, 0, 3, 0, 8, 2, 9, 2, 2, 2, 2, 1, 2, 3, 5, 0, 2, 0, 5, 1, 9, 0, 9, 1, 1065353216, 0, 15, 1, 2, 0, 2, 16, 0, 15, 0, 2, 15, 5, 6, 0, 15, 17, 3, 4, 15, 15, 15, 17, 7, 8, 3, 17, 16, 15, 0, 0, 18, 17, 9, 0, 2, 19, 18, 10, 0, 19, 20, 18, 0, 0, 2, 21, 20, 4, 0, 15, 20, 10, 13, 12, 15, 22, 5, 7, 8, 17, 23, 22, 4, 20, 1, 22, 23, 15, 0, 2, 20, 15, 15, 0, 3, 23, 14, 20, 0, 2, 15, 23, 16, 0, 2, 20, 22, 15, 0, 19, 23, 20, 0, 0, 1, 16, 23, 17, 0, 15, 22, 16, 7, 11, 2, 15, 22, 6, 0, 15, 20, 21, 7, 15, 2, 23, 22, 3, 0, 19, 20, 23, 18};

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
      const float r0 = i1 * i2 + i0;
      const float r1 = i3 * i4 + i5;
      const float r2 = r0 - r1 * i6;
      const float r3 = i3 * i8;
      const float r4 = i7 * i6 + r3;
      o[0][j] = r2;
      o[1][j] = r4;
    }
  }
};

const int32_t kProgram57Words[] = {9, 0, 5, 2, 3, 9, 0, 2, 0, 0, 0, 0, 1, 2, 1, 2, 3, 8, 2, 3, 0, 2, 2, 15, 9, 1, 2, 0, 15, 10, 3, 4, 5, 17, 11, 10, 6, 9, 2, 10, 3, 8, 0, 15, 9, 7, 6, 10, 11, 9};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = i5 * i6;
      const float r3 = i3 * i4 + r2;
      const float r4 = r3 * i7 + i8;
      const float r5 = r1 / r4;
      const float r6 = r5 + i9;
      const float r7 = r6 * i10;
      const float r8 = -r6;
      const float r9 = r8 * i4;
      const float r10 = i10 * i13 + i12;
      const float r11 = i5 * i7 + i8;
      const float r12 = r10 - r11 * i4;
      const float r13 = r12 - r4;
      const float r14 = r4 * r4;
      const float r15 = 1.0f / r14;
      const float r16 = r15 * r1;
      const float r17 = r13 * r16;
      const float r18 = -r17;
      const float r19 = r18 - r5;
      const float r20 = r19 * i7 + i11;
      const float r21 = r20 * i6;
      const float r22 = r9 * i7 + r21;
      const float r23 = r20 * i3;
      const float r24 = r6 * i13;
      const float r25 = r3 * r19;
      const float r26 = i5 * r9 + r25;
      const float r27 = r20 * i4;
      const float r28 = r20 * i5 - r27;
      const float r29 = r19 + r9;
      o[0][j] = r7;
      o[1][j] = r22;
      o[2][j] = r23;
      o[3][j] = r6;
      o[4][j] = r24;
      o[5][j] = r26;
      o[6][j] = r28;
      o[7][j] = r29;
    }
  }
};

const int32_t kProgram58Words[] = {14, 1, 30, 8, 11, 7, 0, 5, 2, 6, 0, 3, 0, 8, 2, 9, 2, 2, 2, 2, 1, 2, 3, 5, 0, 2, 0, 5, 1, 9, 0, 9, 1, 1065353216, 0, 15, 1, 2, 0, 2, 16, 0, 15, 0, 2, 15, 5, 6, 0, 15, 17, 3, 4, 15, 15, 15, 17, 7, 8, 3, 18, 16, 15, 0, 0, 19, 18, 9, 0, 2, 20, 19, 10, 0, 19, 21, 19, 0, 0, 2, 22, 21, 4, 0, 15, 21, 10, 13, 12, 15, 23, 5, 7, 8, 17, 24, 23, 4, 21, 1, 23, 24, 15, 0, 2, 21, 15, 15, 0, 3, 24, 14, 21, 0, 2, 15, 24, 16, 0, 2, 21, 23, 15, 0, 19, 24, 21, 0, 0, 1, 16, 24, 18, 0, 15, 23, 16, 7, 11, 2, 15, 23, 6, 0, 15, 21, 22, 7, 15, 2, 24, 23, 3, 0, 2, 18, 19, 13, 0, 2, 15, 17, 16, 0, 15, 17, 5, 22, 15, 2, 15, 23, 4, 0, 16, 25, 23, 5, 15, 0, 23, 16, 22, 0, 20, 21, 24, 19, 18, 17, 25, 23};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = i5 * i6;
      const float r3 = i3 * i4 + r2;
      const float r4 = r3 * i7 + i8;
      const float r5 = r1 / r4;
      const float r6 = r5 + i9;
      const float r7 = r6 * i10;
      const float r8 = -r6;
      const float r9 = r8 * i4;
      const float r10 = i10 * i13 + i12;
      const float r11 = i5 * i7 + i8;
      const float r12 = r10 - r11 * i4;
      const float r13 = r12 - r4;
      const float r14 = r4 * r4;
      const float r15 = 1.0f / r14;
      const float r16 = r15 * r1;
      const float r17 = r13 * r16;
      const float r18 = -r17;
      const float r19 = r18 - r5;
      const float r20 = r19 * i7 + i11;
      const float r21 = r20 * i6;
      const float r22 = r9 * i7 + r21;
      const float r23 = r20 * i3;
      const float r24 = r11 * r8 + r23;
      o[0][j] = r7;
      o[1][j] = r22;
      o[2][j] = r24;
      o[3][j] = r6;
    }
  }
};

const int32_t kProgram59Words[] = {14, 1, 25, 4, 10, 7, 0, 5, 2, 6, 0, 3, 0, 8, 2, 9, 2, 2, 2, 2, 1, 2, 3, 5, 0, 2, 0, 5, 1, 9, 0, 9, 1, 1065353216, 0, 15, 1, 2, 0, 2, 16, 0, 15, 0, 2, 15, 5, 6, 0, 15, 17, 3, 4, 15, 15, 15, 17, 7, 8, 3, 17, 16, 15, 0, 0, 18, 17, 9, 0, 2, 19, 18, 10, 0, 19, 20, 18, 0, 0, 2, 21, 20, 4, 0, 15, 22, 10, 13, 12, 15, 23, 5, 7, 8, 17, 24, 23, 4, 22, 1, 22, 24, 15, 0, 2, 24, 15, 15, 0, 3, 15, 14, 24, 0, 2, 24, 15, 16, 0, 2, 15, 22, 24, 0, 19, 16, 15, 0, 0, 1, 22, 16, 17, 0, 15, 24, 22, 7, 11, 2, 15, 24, 6, 0, 15, 16, 21, 7, 15, 2, 17, 24, 3, 0, 15, 22, 23, 20, 17, 19, 16, 22, 18};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = i5 * i6;
      const float r3 = i3 * i4 + r2;
      const float r4 = r3 * i7 + i8;
      const float r5 = r1 / r4;
      const float r6 = r5 + i9;
      const float r7 = r6 * i10;
      const float r8 = -r6;
      const float r9 = r8 * i4;
      const float r10 = i10 * i13 + i12;
      const float r11 = i5 * i7 + i8;
      const float r12 = r10 - r11 * i4;
      const float r13 = r12 - r4;
      const float r14 = r4 * r4;
      const float r15 = 1.0f / r14;
      const float r16 = r15 * r1;
      const float r17 = r13 * r16;
      const float r18 = -r17;
      const float r19 = r18 - r5;
      const float r20 = r19 * i7 + i11;
      const float r21 = r20 * i6;
      const float r22 = r9 * i7 + r21;
      const float r23 = r20 * i3;
      const float r24 = r11 * r8 + r23;
      const float r25 = r6 * i13;
      const float r26 = r3 * r19;
      const float r27 = i5 * r9 + r26;
      const float r28 = r20 * i4;
      const float r29 = r20 * i5 - r28;
      const float r30 = r19 + r9;
      o[0][j] = r7;
      o[1][j] = r22;
      o[2][j] = r24;
      o[3][j] = r6;
      o[4][j] = r25;
      o[5][j] = r27;
      o[6][j] = r29;
      o[7][j] = r30;
    }
  }
};

const int32_t kProgram60Words[] = {14, 1, 31, 8, 11, 7, 0, 5, 2, 6, 0, 3, 0, 8, 2, 9, 2, 2, 2, 2, 1, 2, 3, 5, 0, 2, 0, 5, 1, 9, 0, 9, 1, 1065353216, 0, 15, 1, 2, 0, 2, 16, 0, 15, 0, 2, 15, 5, 6, 0, 15, 17, 3, 4, 15, 15, 15, 17, 7, 8, 3, 18, 16, 15, 0, 0, 19, 18, 9, 0, 2, 20, 19, 10, 0, 19, 21, 19, 0, 0, 2, 22, 21, 4, 0, 15, 23, 10, 13, 12, 15, 24, 5, 7, 8, 17, 25, 24, 4, 23, 1, 23, 25, 15, 0, 2, 25, 15, 15, 0, 3, 15, 14, 25, 0, 2, 25, 15, 16, 0, 2, 15, 23, 25, 0, 19, 16, 15, 0, 0, 1, 23, 16, 18, 0, 15, 25, 23, 7, 11, 2, 15, 25, 6, 0, 15, 16, 22, 7, 15, 2, 18, 25, 3, 0, 15, 15, 24, 21, 18, 2, 24, 19, 13, 0, 2, 21, 17, 23, 0, 15, 18, 5, 22, 21, 2, 17, 25, 4, 0, 16, 21, 25, 5, 17, 0, 25, 23, 22, 0, 20, 16, 15, 19, 24, 18, 21, 25};

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
      const float r0 = Min(i2, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i3;
      const float r3 = i1 * r2 + i0;
      const float r4 = i5 * i6;
      const float r5 = i4 * i2 + r4;
      const float r6 = r5 * i7 + i8;
      const float r7 = r3 - r6;
      const float r8 = r7 / r6;
      const float r9 = std::fabs(r8);
      const float r10 = Truth(r9 >= i9);
      const float r11 = 1.0f - r9 * i11;
      const float r12 = i10 * r11;
      const float r13 = r10 != 0.0f ? 0.0f : r12;
      const float r14 = Truth(r8 > 0.0f);
      o[0][j] = r8;
      o[1][j] = r13;
      o[2][j] = r3;
      o[3][j] = r5;
      o[4][j] = r14;
    }
  }
};

const int32_t kProgram61Words[] = {12, 2, 15, 5, 6, 1, 0, 2, 0, 0, 2, 0, 0, 3, 0, 0, 1, 2, 2, 2, 1, 2, 3, 2, 5, 3, 2, 3, 1, 1065353216, 0, 5, 14, 2, 12, 0, 1, 15, 12, 14, 0, 2, 14, 15, 3, 0, 15, 15, 1, 14, 0, 2, 14, 5, 6, 0, 15, 16, 4, 2, 14, 15, 14, 16, 7, 8, 1, 17, 15, 14, 0, 3, 18, 17, 14, 0, 20, 17, 18, 0, 0, 9, 14, 17, 9, 0, 17, 19, 17, 11, 12, 2, 17, 10, 19, 0, 14, 19, 14, 13, 17, 18, 14, 18, 0, 0, 18, 19, 15, 16, 14};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = i5 * i6;
      const float r5 = i4 * i0 + r4;
      const float r6 = r5 * i7 + i8;
      const float r7 = r3 / r6;
      const float r8 = r7 + i9;
      const float r9 = r8 * i10;
      const float r10 = r1 * r9;
      const float r11 = r1 * i12;
      const float r12 = i10 * r11 + i11;
      const float r13 = r12 - r6;
      const float r14 = r6 * r6;
      const float r15 = 1.0f / r14;
      const float r16 = r15 * r3;
      const float r17 = r13 * r16;
      const float r18 = -r17;
      const float r19 = r18 - r7;
      const float r20 = i7 * r19 + i13;
      const float r21 = r20 * i6;
      const float r22 = i4 * r20;
      o[0][j] = r10;
      o[1][j] = r21;
      o[2][j] = r22;
      o[3][j] = r8;
    }
  }
};

const int32_t kProgram62Words[] = {14, 1, 23, 4, 7, 8, 2, 7, 0, 5, 2, 6, 0, 3, 0, 9, 2, 2, 2, 2, 1, 2, 3, 5, 0, 2, 0, 9, 0, 9, 1, 5, 1, 1065353216, 5, 15, 0, 14, 0, 1, 16, 14, 15, 0, 0, 15, 2, 3, 0, 2, 17, 1, 15, 0, 2, 15, 5, 6, 0, 15, 18, 4, 0, 15, 15, 15, 18, 7, 8, 3, 18, 17, 15, 0, 0, 19, 18, 9, 0, 2, 20, 19, 10, 0, 2, 21, 16, 20, 0, 2, 20, 16, 12, 0, 15, 16, 10, 20, 11, 1, 20, 16, 15, 0, 2, 16, 15, 15, 0, 3, 15, 14, 16, 0, 2, 16, 15, 17, 0, 2, 15, 20, 16, 0, 19, 17, 15, 0, 0, 1, 20, 17, 18, 0, 15, 16, 7, 20, 13, 2, 15, 16, 6, 0, 2, 17, 4, 16, 0, 21, 15, 17, 19};

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
      const float r0 = Min(i2, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i3;
      const float r3 = i1 * r2 + i0;
      const float r4 = i5 * i6;
      const float r5 = i4 * i2 + r4;
      o[0][j] = r3;
      o[1][j] = r5;
    }
  }
};

const int32_t kProgram63Words[] = {7, 1, 6, 2, 3, 9, 0, 2, 0, 8, 2, 0, 0, 3, 0, 0, 1, 2, 2, 1065353216, 5, 8, 2, 7, 0, 1, 9, 7, 8, 0, 2, 8, 9, 3, 0, 15, 9, 1, 8, 0, 2, 8, 5, 6, 0, 15, 10, 4, 2, 8, 9, 10};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = i5 * i6;
      const float r5 = i4 * i0 + r4;
      const float r6 = r5 * i7 + i8;
      const float r7 = r3 / r6;
      const float r8 = r7 + i9;
      const float r9 = r8 * i10;
      const float r10 = r1 * r9;
      const float r11 = r1 * i12;
      const float r12 = i10 * r11 + i11;
      const float r13 = r12 - r6;
      const float r14 = r6 * r6;
      const float r15 = 1.0f / r14;
      const float r16 = r15 * r3;
      const float r17 = r13 * r16;
      const float r18 = -r17;
      const float r19 = r18 - r7;
      const float r20 = i7 * r19 + i13;
      const float r21 = r20 * i6;
      const float r22 = i4 * r20;
      const float r23 = r8 * r11;
      const float r24 = r5 * r19;
      const float r25 = r20 * i0;
      const float r26 = r20 * i5 - r25;
      o[0][j] = r10;
      o[1][j] = r21;
      o[2][j] = r22;
      o[3][j] = r8;
      o[4][j] = r23;
      o[5][j] = r24;
      o[6][j] = r26;
      o[7][j] = r19;
    }
  }
};

const int32_t kProgram64Words[] = {14, 1, 27, 8, 10, 8, 2, 7, 0, 5, 2, 6, 0, 3, 0, 9, 2, 2, 2, 2, 1, 2, 3, 5, 0, 2, 0, 9, 0, 9, 1, 5, 1, 1065353216, 5, 15, 0, 14, 0, 1, 16, 14, 15, 0, 0, 15, 2, 3, 0, 2, 17, 1, 15, 0, 2, 15, 5, 6, 0, 15, 18, 4, 0, 15, 15, 15, 18, 7, 8, 3, 19, 17, 15, 0, 0, 20, 19, 9, 0, 2, 21, 20, 10, 0, 2, 22, 16, 21, 0, 2, 21, 16, 12, 0, 15, 16, 10, 21, 11, 1, 23, 16, 15, 0, 2, 16, 15, 15, 0, 3, 15, 14, 16, 0, 2, 16, 15, 17, 0, 2, 15, 23, 16, 0, 19, 17, 15, 0, 0, 1, 23, 17, 19, 0, 15, 16, 7, 23, 13, 2, 15, 16, 6, 0, 2, 17, 4, 16, 0, 2, 19, 20, 21, 0, 2, 21, 18, 23, 0, 2, 18, 16, 0, 0, 16, 24, 16, 5, 18, 22, 15, 17, 20, 19, 21, 24, 23};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = i5 * i6;
      const float r5 = i4 * i0 + r4;
      const float r6 = r5 * i7 + i8;
      const float r7 = r3 / r6;
      const float r8 = r7 + i9;
      const float r9 = r8 * i10;
      const float r10 = r1 * r9;
      const float r11 = r1 * i12;
      const float r12 = i10 * r11 + i11;
      const float r13 = r12 - r6;
      const float r14 = r6 * r6;
      const float r15 = 1.0f / r14;
      const float r16 = r15 * r3;
      const float r17 = r13 * r16;
      const float r18 = -r17;
      const float r19 = r18 - r7;
      const float r20 = i7 * r19 + i13;
      const float r21 = r20 * i6;
      const float r22 = Truth(i0 > 1.0f);
      const float r23 = r9 * i12;
      const float r24 = -r23;
      const float r25 = r22 != 0.0f ? 0.0f : r24;
      const float r26 = i4 * r20 + r25;
      o[0][j] = r10;
      o[1][j] = r21;
      o[2][j] = r26;
      o[3][j] = r8;
    }
  }
};

const int32_t kProgram65Words[] = {14, 2, 27, 4, 8, 8, 2, 7, 0, 5, 2, 6, 0, 3, 0, 9, 2, 2, 2, 2, 1, 2, 3, 5, 0, 2, 0, 9, 0, 9, 1, 5, 1, 1065353216, 0, 5, 16, 0, 14, 0, 1, 17, 14, 16, 0, 0, 16, 2, 3, 0, 2, 18, 1, 16, 0, 2, 16, 5, 6, 0, 15, 19, 4, 0, 16, 15, 16, 19, 7, 8, 3, 19, 18, 16, 0, 0, 20, 19, 9, 0, 2, 21, 20, 10, 0, 2, 22, 17, 21, 0, 2, 23, 17, 12, 0, 15, 17, 10, 23, 11, 1, 23, 17, 16, 0, 2, 17, 16, 16, 0, 3, 16, 14, 17, 0, 2, 17, 16, 18, 0, 2, 16, 23, 17, 0, 19, 18, 16, 0, 0, 1, 23, 18, 19, 0, 15, 17, 7, 23, 13, 2, 16, 17, 6, 0, 8, 18, 0, 14, 0, 2, 19, 21, 12, 0, 19, 23, 19, 0, 0, 14, 21, 18, 15, 23, 15, 19, 4, 17, 21, 22, 16, 19, 20};

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
      const float i13 = s[13][j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = i5 * i6;
      const float r5 = i4 * i0 + r4;
      const float r6 = r5 * i7 + i8;
      const float r7 = r3 / r6;
      const float r8 = r7 + i9;
      const float r9 = r8 * i10;
      const float r10 = r1 * r9;
      const float r11 = r1 * i12;
      const float r12 = i10 * r11 + i11;
      const float r13 = r12 - r6;
      const float r14 = r6 * r6;
      const float r15 = 1.0f / r14;
      const float r16 = r15 * r3;
      const float r17 = r13 * r16;
      const float r18 = -r17;
      const float r19 = r18 - r7;
      const float r20 = i7 * r19 + i13;
      const float r21 = r20 * i6;
      const float r22 = Truth(i0 > 1.0f);
      const float r23 = r9 * i12;
      const float r24 = -r23;
      const float r25 = r22 != 0.0f ? 0.0f : r24;
      const float r26 = i4 * r20 + r25;
      const float r27 = r8 * r11;
      const float r28 = r5 * r19;
      const float r29 = r20 * i0;
      const float r30 = r20 * i5 - r29;
      o[0][j] = r10;
      o[1][j] = r21;
      o[2][j] = r26;
      o[3][j] = r8;
      o[4][j] = r27;
      o[5][j] = r28;
      o[6][j] = r30;
      o[7][j] = r19;
    }
  }
};

const int32_t kProgram66Words[] = {14, 2, 31, 8, 10, 8, 2, 7, 0, 5, 2, 6, 0, 3, 0, 9, 2, 2, 2, 2, 1, 2, 3, 5, 0, 2, 0, 9, 0, 9, 1, 5, 1, 1065353216, 0, 5, 16, 0, 14, 0, 1, 17, 14, 16, 0, 0, 16, 2, 3, 0, 2, 18, 1, 16, 0, 2, 16, 5, 6, 0, 15, 19, 4, 0, 16, 15, 16, 19, 7, 8, 3, 20, 18, 16, 0, 0, 21, 20, 9, 0, 2, 22, 21, 10, 0, 2, 23, 17, 22, 0, 2, 24, 17, 12, 0, 15, 17, 10, 24, 11, 1, 25, 17, 16, 0, 2, 17, 16, 16, 0, 3, 16, 14, 17, 0, 2, 17, 16, 18, 0, 2, 16, 25, 17, 0, 19, 18, 16, 0, 0, 1, 25, 18, 20, 0, 15, 17, 7, 25, 13, 2, 16, 17, 6, 0, 8, 18, 0, 14, 0, 2, 20, 22, 12, 0, 19, 22, 20, 0, 0, 14, 20, 18, 15, 22, 15, 18, 4, 17, 20, 2, 22, 21, 24, 0, 2, 20, 19, 25, 0, 2, 24, 17, 0, 0, 16, 19, 17, 5, 24, 23, 16, 18, 21, 22, 20, 19, 25};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 * i3 + i1;
      const float r3 = r1 * r2;
      const float r4 = i5 * i6;
      const float r5 = i4 * i0 + r4;
      const float r6 = r5 * i7 + i8;
      const float r7 = r3 - r6;
      const float r8 = r7 / r6;
      const float r9 = std::fabs(r8);
      const float r10 = Truth(r9 >= i9);
      const float r11 = 1.0f - i10 * r9;
      const float r12 = r11 * i11;
      const float r13 = r10 != 0.0f ? 0.0f : r12;
      const float r14 = Truth(r8 > 0.0f);
      o[0][j] = r8;
      o[1][j] = r13;
      o[2][j] = r3;
      o[3][j] = r5;
      o[4][j] = r14;
    }
  }
};

const int32_t kProgram67Words[] = {12, 2, 15, 5, 6, 0, 2, 1, 0, 2, 0, 0, 0, 3, 0, 0, 1, 2, 2, 2, 1, 2, 3, 2, 5, 3, 1, 3, 2, 1065353216, 0, 5, 14, 0, 12, 0, 1, 15, 12, 14, 0, 15, 14, 2, 3, 1, 2, 16, 15, 14, 0, 2, 15, 5, 6, 0, 15, 14, 4, 0, 15, 15, 15, 14, 7, 8, 1, 17, 16, 15, 0, 3, 18, 17, 15, 0, 20, 17, 18, 0, 0, 9, 15, 17, 9, 0, 17, 19, 10, 17, 12, 2, 17, 19, 11, 0, 14, 19, 15, 13, 17, 18, 15, 18, 0, 0, 18, 19, 16, 14, 15};

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
      const float i13 = s[13][j];
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 + i4;
      const float r3 = i2 * r2;
      const float r4 = i6 * i7;
      const float r5 = i5 * i1 + r4;
      const float r6 = r5 * i8 + i9;
      const float r7 = r3 / r6;
      const float r8 = r7 + i10;
      const float r9 = r1 * r8;
      const float r10 = i0 * r9;
      const float r11 = r6 * r6;
      const float r12 = 1.0f / r11;
      const float r13 = r12 * r3;
      const float r14 = i0 * i13 + i12;
      const float r15 = r1 * r14 - r6;
      const float r16 = r13 * r15;
      const float r17 = -r16;
      const float r18 = r17 - r7;
      const float r19 = r18 * i8 + i11;
      const float r20 = i7 * r19;
      const float r21 = i5 * r19;
      o[0][j] = r10;
      o[1][j] = r20;
      o[2][j] = r21;
      o[3][j] = r9;
    }
  }
};

const int32_t kProgram68Words[] = {14, 1, 22, 4, 8, 2, 0, 8, 2, 7, 0, 5, 2, 6, 0, 3, 0, 9, 2, 2, 2, 2, 1, 2, 3, 5, 0, 5, 1, 9, 0, 9, 1, 1065353216, 5, 15, 1, 14, 0, 1, 16, 14, 15, 0, 0, 15, 3, 4, 0, 2, 17, 2, 15, 0, 2, 15, 6, 7, 0, 15, 18, 5, 1, 15, 15, 15, 18, 8, 9, 3, 18, 17, 15, 0, 0, 19, 18, 10, 0, 2, 20, 16, 19, 0, 2, 19, 0, 20, 0, 2, 21, 15, 15, 0, 3, 22, 14, 21, 0, 2, 21, 22, 17, 0, 15, 22, 0, 13, 12, 16, 17, 16, 22, 15, 2, 16, 21, 17, 0, 19, 22, 16, 0, 0, 1, 15, 22, 18, 0, 15, 21, 15, 8, 11, 2, 17, 7, 21, 0, 2, 16, 5, 21, 0, 19, 17, 16, 20};

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
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 + i4;
      const float r3 = i2 * r2;
      const float r4 = i6 * i7;
      const float r5 = i5 * i1 + r4;
      const float r6 = r5 * i8 + i9;
      const float r7 = r3 / r6;
      const float r8 = r7 + i10;
      const float r9 = r1 * r8;
      const float r10 = i0 * r9;
      const float r11 = r6 * r6;
      const float r12 = 1.0f / r11;
      const float r13 = r12 * r3;
      const float r14 = i0 * i13 + i12;
      const float r15 = r1 * r14 - r6;
      const float r16 = r13 * r15;
      const float r17 = -r16;
      const float r18 = r17 - r7;
      const float r19 = r18 * i8 + i11;
      const float r20 = i7 * r19;
      const float r21 = i5 * r19;
      const float r22 = r9 * i13;
      const float r23 = r5 * r18;
      const float r24 = r19 * i1;
      const float r25 = i6 * r19 - r24;
      o[0][j] = r10;
      o[1][j] = r20;
      o[2][j] = r21;
      o[3][j] = r9;
      o[4][j] = r22;
      o[5][j] = r23;
      o[6][j] = r25;
      o[7][j] = r18;
    }
  }
};

const int32_t kProgram69Words[] = {14, 1, 26, 8, 10, 2, 0, 8, 2, 7, 0, 5, 2, 6, 0, 3, 0, 9, 2, 2, 2, 2, 1, 2, 3, 5, 0, 5, 1, 9, 0, 9, 1, 1065353216, 5, 15, 1, 14, 0, 1, 16, 14, 15, 0, 0, 15, 3, 4, 0, 2, 17, 2, 15, 0, 2, 15, 6, 7, 0, 15, 18, 5, 1, 15, 15, 15, 18, 8, 9, 3, 19, 17, 15, 0, 0, 20, 19, 10, 0, 2, 21, 16, 20, 0, 2, 20, 0, 21, 0, 2, 22, 15, 15, 0, 3, 23, 14, 22, 0, 2, 22, 23, 17, 0, 15, 23, 0, 13, 12, 16, 17, 16, 23, 15, 2, 16, 22, 17, 0, 19, 23, 16, 0, 0, 1, 15, 23, 19, 0, 15, 22, 15, 8, 11, 2, 17, 7, 22, 0, 2, 16, 5, 22, 0, 2, 23, 21, 13, 0, 2, 19, 18, 15, 0, 2, 18, 22, 1, 0, 16, 24, 6, 22, 18, 20, 17, 16, 21, 23, 19, 24, 15};

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
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 + i4;
      const float r3 = i2 * r2;
      const float r4 = i6 * i7;
      const float r5 = i5 * i1 + r4;
      const float r6 = r5 * i8 + i9;
      const float r7 = r3 / r6;
      const float r8 = r7 + i10;
      const float r9 = r1 * r8;
      const float r10 = i0 * r9;
      const float r11 = r6 * r6;
      const float r12 = 1.0f / r11;
      const float r13 = r12 * r3;
      const float r14 = i0 * i13 + i12;
      const float r15 = r1 * r14 - r6;
      const float r16 = r13 * r15;
      const float r17 = -r16;
      const float r18 = r17 - r7;
      const float r19 = r18 * i8 + i11;
      const float r20 = i7 * r19;
      const float r21 = Truth(i1 > 1.0f);
      const float r22 = r14 * r8;
      const float r23 = -r22;
      const float r24 = r21 != 0.0f ? 0.0f : r23;
      const float r25 = i5 * r19 + r24;
      o[0][j] = r10;
      o[1][j] = r20;
      o[2][j] = r25;
      o[3][j] = r9;
    }
  }
};

const int32_t kProgram70Words[] = {14, 2, 26, 4, 9, 2, 0, 8, 2, 7, 0, 5, 2, 6, 0, 3, 0, 9, 2, 2, 2, 2, 1, 2, 3, 5, 0, 5, 1, 9, 0, 9, 1, 1065353216, 0, 5, 16, 1, 14, 0, 1, 17, 14, 16, 0, 0, 16, 3, 4, 0, 2, 18, 2, 16, 0, 2, 16, 6, 7, 0, 15, 19, 5, 1, 16, 15, 16, 19, 8, 9, 3, 19, 18, 16, 0, 0, 20, 19, 10, 0, 2, 21, 17, 20, 0, 2, 22, 0, 21, 0, 2, 23, 16, 16, 0, 3, 24, 14, 23, 0, 2, 23, 24, 18, 0, 15, 24, 0, 13, 12, 16, 18, 17, 24, 16, 2, 17, 23, 18, 0, 19, 16, 17, 0, 0, 1, 23, 16, 19, 0, 15, 18, 23, 8, 11, 2, 17, 7, 18, 0, 8, 16, 1, 14, 0, 2, 19, 24, 20, 0, 19, 23, 19, 0, 0, 14, 24, 16, 15, 23, 15, 20, 5, 18, 24, 22, 17, 20, 21};

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
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 + i4;
      const float r3 = i2 * r2;
      const float r4 = i6 * i7;
      const float r5 = i5 * i1 + r4;
      const float r6 = r5 * i8 + i9;
      const float r7 = r3 / r6;
      const float r8 = r7 + i10;
      const float r9 = r1 * r8;
      const float r10 = i0 * r9;
      const float r11 = r6 * r6;
      const float r12 = 1.0f / r11;
      const float r13 = r12 * r3;
      const float r14 = i0 * i13 + i12;
      const float r15 = r1 * r14 - r6;
      const float r16 = r13 * r15;
      const float r17 = -r16;
      const float r18 = r17 - r7;
      const float r19 = r18 * i8 + i11;
      const float r20 = i7 * r19;
      const float r21 = Truth(i1 > 1.0f);
      const float r22 = r14 * r8;
      const float r23 = -r22;
      const float r24 = r21 != 0.0f ? 0.0f : r23;
      const float r25 = i5 * r19 + r24;
      const float r26 = r9 * i13;
      const float r27 = r5 * r18;
      const float r28 = r19 * i1;
      const float r29 = i6 * r19 - r28;
      o[0][j] = r10;
      o[1][j] = r20;
      o[2][j] = r25;
      o[3][j] = r9;
      o[4][j] = r26;
      o[5][j] = r27;
      o[6][j] = r29;
      o[7][j] = r18;
    }
  }
};

const int32_t kProgram71Words[] = {14, 2, 30, 8, 10, 2, 0, 8, 2, 7, 0, 5, 2, 6, 0, 3, 0, 9, 2, 2, 2, 2, 1, 2, 3, 5, 0, 5, 1, 9, 0, 9, 1, 1065353216, 0, 5, 16, 1, 14, 0, 1, 17, 14, 16, 0, 0, 16, 3, 4, 0, 2, 18, 2, 16, 0, 2, 16, 6, 7, 0, 15, 19, 5, 1, 16, 15, 16, 19, 8, 9, 3, 20, 18, 16, 0, 0, 21, 20, 10, 0, 2, 22, 17, 21, 0, 2, 23, 0, 22, 0, 2, 24, 16, 16, 0, 3, 25, 14, 24, 0, 2, 24, 25, 18, 0, 15, 25, 0, 13, 12, 16, 18, 17, 25, 16, 2, 17, 24, 18, 0, 19, 16, 17, 0, 0, 1, 24, 16, 20, 0, 15, 18, 24, 8, 11, 2, 17, 7, 18, 0, 8, 16, 1, 14, 0, 2, 20, 25, 21, 0, 19, 25, 20, 0, 0, 14, 21, 16, 15, 25, 15, 20, 5, 18, 21, 2, 16, 22, 13, 0, 2, 25, 19, 24, 0, 2, 21, 18, 1, 0, 16, 19, 6, 18, 21, 23, 17, 20, 22, 16, 25, 19, 24};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = -r3;
      const float r5 = r4 * i5;
      const float r6 = -r1;
      const float r7 = i6 * r6 + i8;
      const float r8 = i7 * r7;
      const float r9 = r5 * i6 + r8;
      o[0][j] = r3;
      o[1][j] = r9;
      o[2][j] = 0.0f;
      o[3][j] = r2;
    }
  }
};

const int32_t kProgram72Words[] = {9, 1, 10, 4, 5, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 2, 5, 1, 0, 0, 10, 1, 2, 0, 2, 11, 0, 10, 0, 0, 10, 11, 3, 0, 2, 12, 10, 4, 0, 19, 13, 12, 0, 0, 2, 14, 13, 5, 0, 19, 13, 11, 0, 0, 15, 11, 6, 13, 8, 2, 13, 7, 11, 0, 15, 11, 14, 6, 13, 12, 11, 9, 10};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = -r3;
      const float r5 = r4 * i5;
      const float r6 = -r1;
      const float r7 = i6 * r6 + i8;
      const float r8 = i7 * r7;
      const float r9 = r5 * i6 + r8;
      const float r10 = i10 * i6 + i11;
      const float r11 = i9 - r10 * i5;
      const float r12 = r11 * r2;
      const float r13 = i10 * i7;
      const float r14 = i12 * i5 + r13;
      const float r15 = r14 * r6;
      const float r16 = r5 * i10 + r15;
      const float r17 = i5 * r7;
      const float r18 = i10 * r7 - r17;
      const float r19 = r5 - r1;
      o[0][j] = r3;
      o[1][j] = r9;
      o[2][j] = 0.0f;
      o[3][j] = r2;
      o[4][j] = r12;
      o[5][j] = r16;
      o[6][j] = r18;
      o[7][j] = r19;
    }
  }
};

const int32_t kProgram73Words[] = {13, 1, 20, 8, 10, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 2, 5, 1, 9, 0, 9, 1, 2, 3, 3, 0, 0, 0, 14, 1, 2, 0, 2, 15, 0, 14, 0, 0, 14, 15, 3, 0, 2, 16, 14, 4, 0, 19, 17, 16, 0, 0, 2, 18, 17, 5, 0, 19, 17, 15, 0, 0, 15, 19, 6, 17, 8, 2, 20, 7, 19, 0, 15, 21, 18, 6, 20, 15, 20, 10, 6, 11, 17, 22, 20, 5, 9, 2, 20, 22, 14, 0, 2, 22, 10, 7, 0, 15, 23, 12, 5, 22, 2, 22, 23, 17, 0, 15, 23, 18, 10, 22, 2, 17, 5, 19, 0, 16, 22, 10, 19, 17, 1, 19, 18, 15, 0, 16, 21, 13, 14, 20, 23, 22, 19};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = -r3;
      const float r5 = r4 * i5;
      const float r6 = -r1;
      const float r7 = i6 * r6 + i8;
      const float r8 = i7 * r7;
      const float r9 = r5 * i6 + r8;
      const float r10 = i9 * i7;
      const float r11 = i10 * i5 + r10;
      const float r12 = r11 * r6;
      const float r13 = r5 * i9 + r12;
      const float r14 = i5 * r7;
      const float r15 = i9 * r7 - r14;
      const float r16 = r5 - r1;
      o[0][j] = r3;
      o[1][j] = r9;
      o[2][j] = 0.0f;
      o[3][j] = r2;
      o[4][j] = r13;
      o[5][j] = r15;
      o[6][j] = r16;
    }
  }
};

const int32_t kProgram74Words[] = {11, 1, 17, 7, 9, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 2, 5, 1, 9, 0, 3, 0, 0, 0, 12, 1, 2, 0, 2, 13, 0, 12, 0, 0, 12, 13, 3, 0, 2, 14, 12, 4, 0, 19, 15, 14, 0, 0, 2, 16, 15, 5, 0, 19, 15, 13, 0, 0, 15, 17, 6, 15, 8, 2, 18, 7, 17, 0, 15, 19, 16, 6, 18, 2, 18, 9, 7, 0, 15, 20, 10, 5, 18, 2, 18, 20, 15, 0, 15, 20, 16, 9, 18, 2, 15, 5, 17, 0, 16, 18, 9, 17, 15, 1, 17, 16, 13, 0, 14, 19, 11, 12, 20, 18, 17};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = -r3;
      const float r5 = r4 * i5;
      const float r6 = -r1;
      const float r7 = i6 * r6 + i8;
      const float r8 = i7 * r7;
      const float r9 = r5 * i6 + r8;
      const float r10 = r5 - r1;
      o[0][j] = r3;
      o[1][j] = r9;
      o[2][j] = 0.0f;
      o[3][j] = r2;
      o[4][j] = r10;
    }
  }
};

const int32_t kProgram75Words[] = {9, 1, 11, 5, 6, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 2, 5, 1, 0, 0, 10, 1, 2, 0, 2, 11, 0, 10, 0, 0, 10, 11, 3, 0, 2, 12, 10, 4, 0, 19, 13, 12, 0, 0, 2, 14, 13, 5, 0, 19, 13, 11, 0, 0, 15, 15, 6, 13, 8, 2, 13, 7, 15, 0, 15, 15, 14, 6, 13, 1, 13, 14, 11, 0, 12, 15, 9, 10, 13};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = -r1;
      const float r5 = i7 * r4 + i6;
      const float r6 = i5 * r5;
      o[0][j] = r3;
      o[1][j] = r6;
      o[2][j] = 0.0f;
      o[3][j] = r2;
    }
  }
};

const int32_t kProgram76Words[] = {8, 1, 7, 4, 4, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 0, 0, 9, 1, 2, 0, 2, 10, 0, 9, 0, 0, 9, 10, 3, 0, 2, 11, 9, 4, 0, 19, 12, 10, 0, 0, 15, 10, 7, 12, 6, 2, 12, 5, 10, 0, 11, 12, 8, 9};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = -r1;
      const float r5 = i7 * r4 + i6;
      const float r6 = i5 * r5;
      const float r7 = r2 * i8;
      o[0][j] = r3;
      o[1][j] = r6;
      o[2][j] = 0.0f;
      o[3][j] = r2;
      o[4][j] = r7;
      o[5][j] = r4;
    }
  }
};

const int32_t kProgram77Words[] = {9, 1, 8, 6, 5, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 9, 0, 0, 0, 10, 1, 2, 0, 2, 11, 0, 10, 0, 0, 10, 11, 3, 0, 2, 12, 10, 4, 0, 19, 13, 11, 0, 0, 15, 11, 7, 13, 6, 2, 14, 5, 11, 0, 2, 11, 10, 8, 0, 12, 14, 9, 10, 11, 13};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = -r1;
      const float r5 = i7 * r4 + i6;
      const float r6 = i5 * r5;
      const float r7 = i10 * i5;
      const float r8 = i8 * i9 + r7;
      const float r9 = r8 * r4;
      const float r10 = i9 * r5;
      const float r11 = i10 * r5 - r10;
      o[0][j] = r3;
      o[1][j] = r6;
      o[2][j] = 0.0f;
      o[3][j] = r2;
      o[4][j] = r9;
      o[5][j] = r11;
      o[6][j] = r4;
    }
  }
};

const int32_t kProgram78Words[] = {11, 1, 12, 7, 8, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 3, 0, 8, 2, 9, 0, 0, 0, 12, 1, 2, 0, 2, 13, 0, 12, 0, 0, 12, 13, 3, 0, 2, 14, 12, 4, 0, 19, 15, 13, 0, 0, 15, 13, 7, 15, 6, 2, 16, 5, 13, 0, 2, 17, 10, 5, 0, 15, 18, 8, 9, 17, 2, 17, 18, 15, 0, 2, 18, 9, 13, 0, 16, 19, 10, 13, 18, 14, 16, 11, 12, 17, 19, 15};

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
      const float i11 = s[11][j];
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = -r1;
      const float r5 = i7 * r4 + i6;
      const float r6 = i5 * r5;
      const float r7 = r2 * i8;
      const float r8 = i11 * i5;
      const float r9 = i9 * i10 + r8;
      const float r10 = r9 * r4;
      const float r11 = i10 * r5;
      const float r12 = i11 * r5 - r11;
      o[0][j] = r3;
      o[1][j] = r6;
      o[2][j] = 0.0f;
      o[3][j] = r2;
      o[4][j] = r7;
      o[5][j] = r10;
      o[6][j] = r12;
      o[7][j] = r4;
    }
  }
};

const int32_t kProgram79Words[] = {12, 1, 13, 8, 9, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 9, 0, 3, 0, 8, 2, 9, 1, 0, 0, 13, 1, 2, 0, 2, 14, 0, 13, 0, 0, 13, 14, 3, 0, 2, 15, 13, 4, 0, 19, 16, 14, 0, 0, 15, 14, 7, 16, 6, 2, 17, 5, 14, 0, 2, 18, 13, 8, 0, 2, 19, 11, 5, 0, 15, 20, 9, 10, 19, 2, 19, 20, 16, 0, 2, 20, 10, 14, 0, 16, 21, 11, 14, 20, 15, 17, 12, 13, 18, 19, 21, 16};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = -r1;
      const float r5 = i7 * r4 + i6;
      const float r6 = i5 * r5;
      o[0][j] = r3;
      o[1][j] = r6;
      o[2][j] = 0.0f;
      o[3][j] = r2;
      o[4][j] = r4;
    }
  }
};

const int32_t kProgram80Words[] = {8, 1, 7, 5, 5, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 0, 0, 9, 1, 2, 0, 2, 10, 0, 9, 0, 0, 9, 10, 3, 0, 2, 11, 9, 4, 0, 19, 12, 10, 0, 0, 15, 10, 7, 12, 6, 2, 13, 5, 10, 0, 11, 13, 8, 9, 12};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = -r3;
      const float r5 = r4 * i5;
      const float r6 = -r1;
      const float r7 = i6 * r6 + i8;
      const float r8 = i7 * r7;
      const float r9 = r5 * i6 + r8;
      const float r10 = i9 * i6 + i10;
      const float r11 = r10 * r4;
      o[0][j] = r3;
      o[1][j] = r9;
      o[2][j] = r11;
      o[3][j] = r2;
    }
  }
};

const int32_t kProgram81Words[] = {11, 0, 12, 4, 6, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 2, 5, 1, 9, 0, 2, 3, 0, 11, 1, 2, 0, 2, 12, 0, 11, 0, 0, 11, 12, 3, 0, 2, 13, 11, 4, 0, 19, 14, 13, 0, 0, 2, 15, 14, 5, 0, 19, 16, 12, 0, 0, 15, 12, 6, 16, 8, 2, 16, 7, 12, 0, 15, 12, 15, 6, 16, 15, 15, 9, 6, 10, 2, 16, 15, 14, 0, 13, 12, 16, 11};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = -r3;
      const float r5 = r4 * i5;
      const float r6 = -r1;
      const float r7 = i6 * r6 + i8;
      const float r8 = i7 * r7;
      const float r9 = r5 * i6 + r8;
      const float r10 = i9 * i6 + i10;
      const float r11 = r10 * r4;
      const float r12 = i11 - r10 * i5;
      const float r13 = r12 * r2;
      const float r14 = i9 * i7;
      const float r15 = i12 * i5 + r14;
      const float r16 = r15 * r6;
      const float r17 = r5 * i9 + r16;
      const float r18 = i5 * r7;
      const float r19 = i9 * r7 - r18;
      const float r20 = r5 - r1;
      o[0][j] = r3;
      o[1][j] = r9;
      o[2][j] = r11;
      o[3][j] = r2;
      o[4][j] = r13;
      o[5][j] = r17;
      o[6][j] = r19;
      o[7][j] = r20;
    }
  }
};

const int32_t kProgram82Words[] = {13, 0, 21, 8, 11, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 2, 5, 1, 9, 1, 2, 3, 9, 0, 3, 0, 0, 13, 1, 2, 0, 2, 14, 0, 13, 0, 0, 13, 14, 3, 0, 2, 15, 13, 4, 0, 19, 16, 15, 0, 0, 2, 17, 16, 5, 0, 19, 18, 14, 0, 0, 15, 19, 6, 18, 8, 2, 20, 7, 19, 0, 15, 21, 17, 6, 20, 15, 20, 9, 6, 10, 2, 22, 20, 16, 0, 17, 16, 20, 5, 11, 2, 20, 16, 13, 0, 2, 16, 9, 7, 0, 15, 23, 12, 5, 16, 2, 16, 23, 18, 0, 15, 23, 17, 9, 16, 2, 18, 5, 19, 0, 16, 16, 9, 19, 18, 1, 19, 17, 14, 0, 15, 21, 22, 13, 20, 23, 16, 19};

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
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = -r3;
      const float r5 = r4 * i5;
      const float r6 = -r1;
      const float r7 = i6 * r6 + i8;
      const float r8 = i7 * r7;
      const float r9 = r5 * i6 + r8;
      const float r10 = i9 * i6 + i10;
      const float r11 = r10 * r4;
      const float r12 = i9 * i7;
      const float r13 = i11 * i5 + r12;
      const float r14 = r13 * r6;
      const float r15 = r5 * i9 + r14;
      const float r16 = i5 * r7;
      const float r17 = i9 * r7 - r16;
      const float r18 = r5 - r1;
      o[0][j] = r3;
      o[1][j] = r9;
      o[2][j] = r11;
      o[3][j] = r2;
      o[4][j] = r15;
      o[5][j] = r17;
      o[6][j] = r18;
    }
  }
};

const int32_t kProgram83Words[] = {12, 0, 19, 7, 10, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 2, 5, 1, 9, 0, 2, 3, 3, 0, 0, 12, 1, 2, 0, 2, 13, 0, 12, 0, 0, 12, 13, 3, 0, 2, 14, 12, 4, 0, 19, 15, 14, 0, 0, 2, 16, 15, 5, 0, 19, 17, 13, 0, 0, 15, 18, 6, 17, 8, 2, 19, 7, 18, 0, 15, 20, 16, 6, 19, 15, 19, 9, 6, 10, 2, 21, 19, 15, 0, 2, 19, 9, 7, 0, 15, 15, 11, 5, 19, 2, 19, 15, 17, 0, 15, 15, 16, 9, 19, 2, 17, 5, 18, 0, 16, 19, 9, 18, 17, 1, 18, 16, 13, 0, 14, 20, 21, 12, 15, 19, 18};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = -r2;
      const float r5 = r4 * i5;
      const float r6 = -r1;
      const float r7 = i6 * r6 + i8;
      const float r8 = i7 * r7;
      const float r9 = r5 * i6 + r8;
      o[0][j] = r3;
      o[1][j] = r9;
      o[2][j] = 0.0f;
      o[3][j] = r2;
    }
  }
};

const int32_t kProgram84Words[] = {9, 1, 10, 4, 5, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 2, 5, 1, 0, 0, 10, 1, 2, 0, 2, 11, 0, 10, 0, 0, 10, 11, 3, 0, 2, 12, 10, 4, 0, 19, 13, 10, 0, 0, 2, 14, 13, 5, 0, 19, 13, 11, 0, 0, 15, 11, 6, 13, 8, 2, 13, 7, 11, 0, 15, 11, 14, 6, 13, 12, 11, 9, 10};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = -r2;
      const float r5 = r4 * i5;
      const float r6 = -r1;
      const float r7 = i6 * r6 + i8;
      const float r8 = i7 * r7;
      const float r9 = r5 * i6 + r8;
      const float r10 = r2 * i9;
      const float r11 = r5 - r1;
      o[0][j] = r3;
      o[1][j] = r9;
      o[2][j] = 0.0f;
      o[3][j] = r2;
      o[4][j] = r10;
      o[5][j] = r11;
    }
  }
};

const int32_t kProgram85Words[] = {10, 1, 12, 6, 7, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 2, 5, 1, 9, 0, 0, 0, 11, 1, 2, 0, 2, 12, 0, 11, 0, 0, 11, 12, 3, 0, 2, 13, 11, 4, 0, 19, 14, 11, 0, 0, 2, 15, 14, 5, 0, 19, 14, 12, 0, 0, 15, 16, 6, 14, 8, 2, 14, 7, 16, 0, 15, 16, 15, 6, 14, 2, 14, 11, 9, 0, 1, 17, 15, 12, 0, 13, 16, 10, 11, 14, 17};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = -r2;
      const float r5 = r4 * i5;
      const float r6 = -r1;
      const float r7 = i6 * r6 + i8;
      const float r8 = i7 * r7;
      const float r9 = r5 * i6 + r8;
      const float r10 = i10 * i7;
      const float r11 = i9 * i5 + r10;
      const float r12 = i10 * r5;
      const float r13 = r11 * r6 + r12;
      const float r14 = i5 * r7;
      const float r15 = i10 * r7 - r14;
      const float r16 = r5 - r1;
      o[0][j] = r3;
      o[1][j] = r9;
      o[2][j] = 0.0f;
      o[3][j] = r2;
      o[4][j] = r13;
      o[5][j] = r15;
      o[6][j] = r16;
    }
  }
};

const int32_t kProgram86Words[] = {11, 1, 17, 7, 10, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 2, 5, 1, 3, 0, 9, 0, 0, 0, 12, 1, 2, 0, 2, 13, 0, 12, 0, 0, 12, 13, 3, 0, 2, 14, 12, 4, 0, 19, 15, 12, 0, 0, 2, 16, 15, 5, 0, 19, 15, 13, 0, 0, 15, 17, 6, 15, 8, 2, 18, 7, 17, 0, 15, 19, 16, 6, 18, 2, 18, 10, 7, 0, 15, 20, 9, 5, 18, 2, 18, 10, 16, 0, 15, 21, 20, 15, 18, 2, 20, 5, 17, 0, 16, 15, 10, 17, 20, 1, 18, 16, 13, 0, 14, 19, 11, 12, 21, 15, 18};

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
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = -r2;
      const float r5 = r4 * i5;
      const float r6 = -r1;
      const float r7 = i6 * r6 + i8;
      const float r8 = i7 * r7;
      const float r9 = r5 * i6 + r8;
      const float r10 = r2 * i9;
      const float r11 = i11 * i7;
      const float r12 = i10 * i5 + r11;
      const float r13 = i11 * r5;
      const float r14 = r12 * r6 + r13;
      const float r15 = i5 * r7;
      const float r16 = i11 * r7 - r15;
      const float r17 = r5 - r1;
      o[0][j] = r3;
      o[1][j] = r9;
      o[2][j] = 0.0f;
      o[3][j] = r2;
      o[4][j] = r10;
      o[5][j] = r14;
      o[6][j] = r16;
      o[7][j] = r17;
    }
  }
};

const int32_t kProgram87Words[] = {12, 1, 18, 8, 11, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 2, 5, 1, 9, 0, 3, 0, 9, 1, 0, 0, 13, 1, 2, 0, 2, 14, 0, 13, 0, 0, 13, 14, 3, 0, 2, 15, 13, 4, 0, 19, 16, 13, 0, 0, 2, 17, 16, 5, 0, 19, 16, 14, 0, 0, 15, 18, 6, 16, 8, 2, 19, 7, 18, 0, 15, 20, 17, 6, 19, 2, 19, 13, 9, 0, 2, 21, 11, 7, 0, 15, 22, 10, 5, 21, 2, 21, 11, 17, 0, 15, 23, 22, 16, 21, 2, 22, 5, 18, 0, 16, 16, 11, 18, 22, 1, 21, 17, 14, 0, 15, 20, 12, 13, 19, 23, 16, 21};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = -r2;
      const float r5 = r4 * i5;
      const float r6 = -r1;
      const float r7 = i6 * r6 + i8;
      const float r8 = i7 * r7;
      const float r9 = r5 * i6 + r8;
      const float r10 = r5 - r1;
      o[0][j] = r3;
      o[1][j] = r9;
      o[2][j] = 0.0f;
      o[3][j] = r2;
      o[4][j] = r10;
    }
  }
};

const int32_t kProgram88Words[] = {9, 1, 11, 5, 6, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 2, 5, 1, 0, 0, 10, 1, 2, 0, 2, 11, 0, 10, 0, 0, 10, 11, 3, 0, 2, 12, 10, 4, 0, 19, 13, 10, 0, 0, 2, 14, 13, 5, 0, 19, 13, 11, 0, 0, 15, 15, 6, 13, 8, 2, 13, 7, 15, 0, 15, 15, 14, 6, 13, 1, 13, 14, 11, 0, 12, 15, 9, 10, 13};

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
      const float i10 = s[10][j];
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = -r2;
      const float r5 = r4 * i5;
      const float r6 = -r1;
      const float r7 = i6 * r6 + i8;
      const float r8 = i7 * r7;
      const float r9 = r5 * i6 + r8;
      const float r10 = i9 * i6 + i10;
      const float r11 = r10 * r4;
      o[0][j] = r3;
      o[1][j] = r9;
      o[2][j] = r11;
      o[3][j] = r2;
    }
  }
};

const int32_t kProgram89Words[] = {11, 0, 12, 4, 6, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 2, 5, 1, 9, 0, 2, 3, 0, 11, 1, 2, 0, 2, 12, 0, 11, 0, 0, 11, 12, 3, 0, 2, 13, 11, 4, 0, 19, 14, 11, 0, 0, 2, 15, 14, 5, 0, 19, 16, 12, 0, 0, 15, 12, 6, 16, 8, 2, 16, 7, 12, 0, 15, 12, 15, 6, 16, 15, 15, 9, 6, 10, 2, 16, 15, 14, 0, 13, 12, 16, 11};

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
      const float i10 = s[10][j];
      const float i11 = s[11][j];
      const float i12 = s[12][j];
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = -r2;
      const float r5 = r4 * i5;
      const float r6 = -r1;
      const float r7 = i6 * r6 + i8;
      const float r8 = i7 * r7;
      const float r9 = r5 * i6 + r8;
      const float r10 = i9 * i6 + i10;
      const float r11 = r10 * r4;
      const float r12 = r2 * i11;
      const float r13 = i9 * i7;
      const float r14 = i12 * i5 + r13;
      const float r15 = i9 * r5;
      const float r16 = r14 * r6 + r15;
      const float r17 = i5 * r7;
      const float r18 = i9 * r7 - r17;
      const float r19 = r5 - r1;
      o[0][j] = r3;
      o[1][j] = r9;
      o[2][j] = r11;
      o[3][j] = r2;
      o[4][j] = r12;
      o[5][j] = r16;
      o[6][j] = r18;
      o[7][j] = r19;
    }
  }
};

const int32_t kProgram90Words[] = {13, 0, 20, 8, 12, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 2, 5, 1, 9, 1, 2, 3, 9, 0, 3, 0, 0, 13, 1, 2, 0, 2, 14, 0, 13, 0, 0, 13, 14, 3, 0, 2, 15, 13, 4, 0, 19, 16, 13, 0, 0, 2, 17, 16, 5, 0, 19, 18, 14, 0, 0, 15, 19, 6, 18, 8, 2, 20, 7, 19, 0, 15, 21, 17, 6, 20, 15, 20, 9, 6, 10, 2, 22, 20, 16, 0, 2, 20, 13, 11, 0, 2, 16, 9, 7, 0, 15, 23, 12, 5, 16, 2, 16, 9, 17, 0, 15, 24, 23, 18, 16, 2, 23, 5, 19, 0, 16, 18, 9, 19, 23, 1, 16, 17, 14, 0, 15, 21, 22, 13, 20, 24, 18, 16};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = -r2;
      const float r5 = r4 * i5;
      const float r6 = -r1;
      const float r7 = i6 * r6 + i8;
      const float r8 = i7 * r7;
      const float r9 = r5 * i6 + r8;
      const float r10 = i9 * i6 + i10;
      const float r11 = r10 * r4;
      const float r12 = i9 * i7;
      const float r13 = i11 * i5 + r12;
      const float r14 = i9 * r5;
      const float r15 = r13 * r6 + r14;
      const float r16 = i5 * r7;
      const float r17 = i9 * r7 - r16;
      const float r18 = r5 - r1;
      o[0][j] = r3;
      o[1][j] = r9;
      o[2][j] = r11;
      o[3][j] = r2;
      o[4][j] = r15;
      o[5][j] = r17;
      o[6][j] = r18;
    }
  }
};

const int32_t kProgram91Words[] = {12, 0, 19, 7, 11, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 2, 5, 1, 9, 0, 2, 3, 3, 0, 0, 12, 1, 2, 0, 2, 13, 0, 12, 0, 0, 12, 13, 3, 0, 2, 14, 12, 4, 0, 19, 15, 12, 0, 0, 2, 16, 15, 5, 0, 19, 17, 13, 0, 0, 15, 18, 6, 17, 8, 2, 19, 7, 18, 0, 15, 20, 16, 6, 19, 15, 19, 9, 6, 10, 2, 21, 19, 15, 0, 2, 19, 9, 7, 0, 15, 15, 11, 5, 19, 2, 19, 9, 16, 0, 15, 22, 15, 17, 19, 2, 15, 5, 18, 0, 16, 17, 9, 18, 15, 1, 19, 16, 13, 0, 14, 20, 21, 12, 22, 17, 19};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r4 * i5;
      const float r6 = r1 * r5;
      const float r7 = -r3;
      const float r8 = i8 * r7 + i7;
      const float r9 = i6 * r8;
      o[0][j] = r6;
      o[1][j] = r9;
      o[2][j] = 0.0f;
      o[3][j] = r4;
    }
  }
};

const int32_t kProgram92Words[] = {9, 2, 10, 4, 5, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 1065353216, 0, 5, 11, 0, 9, 0, 1, 12, 9, 11, 0, 0, 11, 2, 3, 0, 2, 13, 1, 11, 0, 0, 11, 13, 4, 0, 2, 14, 11, 5, 0, 2, 15, 12, 14, 0, 19, 12, 13, 0, 0, 15, 14, 8, 12, 7, 2, 13, 6, 14, 0, 15, 13, 10, 11};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r4 * i5;
      const float r6 = r1 * r5;
      const float r7 = -r3;
      const float r8 = i8 * r7 + i7;
      const float r9 = i6 * r8;
      const float r10 = r1 * i9;
      const float r11 = r4 * r10;
      o[0][j] = r6;
      o[1][j] = r9;
      o[2][j] = 0.0f;
      o[3][j] = r4;
      o[4][j] = r11;
      o[5][j] = r7;
    }
  }
};

const int32_t kProgram93Words[] = {10, 2, 12, 6, 6, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 9, 0, 1065353216, 0, 5, 12, 0, 10, 0, 1, 13, 10, 12, 0, 0, 12, 2, 3, 0, 2, 14, 1, 12, 0, 0, 12, 14, 4, 0, 2, 15, 12, 5, 0, 2, 16, 13, 15, 0, 19, 15, 14, 0, 0, 15, 14, 8, 15, 7, 2, 17, 6, 14, 0, 2, 14, 13, 9, 0, 2, 13, 12, 14, 0, 16, 17, 11, 12, 13, 15};

struct Program94 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
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
      const float r6 = r1 * r5;
      const float r7 = -r3;
      const float r8 = i8 * r7 + i7;
      const float r9 = i6 * r8;
      const float r10 = i10 * i6;
      const float r11 = i9 * i0 + r10;
      const float r12 = r11 * r7;
      const float r13 = i0 * r8;
      const float r14 = i10 * r8 - r13;
      o[0][j] = r6;
      o[1][j] = r9;
      o[2][j] = 0.0f;
      o[3][j] = r4;
      o[4][j] = r12;
      o[5][j] = r14;
      o[6][j] = r7;
    }
  }
};

const int32_t kProgram94Words[] = {11, 2, 15, 7, 8, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 3, 0, 9, 0, 1065353216, 0, 5, 13, 0, 11, 0, 1, 14, 11, 13, 0, 0, 13, 2, 3, 0, 2, 15, 1, 13, 0, 0, 13, 15, 4, 0, 2, 16, 13, 5, 0, 2, 17, 14, 16, 0, 19, 14, 15, 0, 0, 15, 16, 8, 14, 7, 2, 15, 6, 16, 0, 2, 18, 10, 6, 0, 15, 19, 9, 0, 18, 2, 18, 19, 14, 0, 2, 19, 0, 16, 0, 16, 20, 10, 16, 19, 17, 15, 12, 13, 18, 20, 14};

struct Program95 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
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
      const float r6 = r1 * r5;
      const float r7 = -r3;
      const float r8 = i8 * r7 + i7;
      const float r9 = i6 * r8;
      const float r10 = r1 * i9;
      const float r11 = r4 * r10;
      const float r12 = i11 * i6;
      const float r13 = i10 * i0 + r12;
      const float r14 = r13 * r7;
      const float r15 = i0 * r8;
      const float r16 = i11 * r8 - r15;
      o[0][j] = r6;
      o[1][j] = r9;
      o[2][j] = 0.0f;
      o[3][j] = r4;
      o[4][j] = r11;
      o[5][j] = r14;
      o[6][j] = r16;
      o[7][j] = r7;
    }
  }
};

const int32_t kProgram95Words[] = {12, 2, 17, 8, 9, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 9, 0, 3, 0, 9, 1, 1065353216, 0, 5, 14, 0, 12, 0, 1, 15, 12, 14, 0, 0, 14, 2, 3, 0, 2, 16, 1, 14, 0, 0, 14, 16, 4, 0, 2, 17, 14, 5, 0, 2, 18, 15, 17, 0, 19, 17, 16, 0, 0, 15, 16, 8, 17, 7, 2, 19, 6, 16, 0, 2, 20, 15, 9, 0, 2, 15, 14, 20, 0, 2, 20, 11, 6, 0, 15, 21, 10, 0, 20, 2, 20, 21, 17, 0, 2, 21, 0, 16, 0, 16, 22, 11, 16, 21, 18, 19, 13, 14, 15, 20, 22, 17};

struct Program96 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
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
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r4 * i5;
      const float r6 = r1 * r5;
      const float r7 = -r3;
      const float r8 = i8 * r7 + i7;
      const float r9 = i6 * r8;
      o[0][j] = r6;
      o[1][j] = r9;
      o[2][j] = 0.0f;
      o[3][j] = r4;
      o[4][j] = r7;
    }
  }
};

const int32_t kProgram96Words[] = {9, 2, 10, 5, 5, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 1065353216, 0, 5, 11, 0, 9, 0, 1, 12, 9, 11, 0, 0, 11, 2, 3, 0, 2, 13, 1, 11, 0, 0, 11, 13, 4, 0, 2, 14, 11, 5, 0, 2, 15, 12, 14, 0, 19, 12, 13, 0, 0, 15, 14, 8, 12, 7, 2, 13, 6, 14, 0, 15, 13, 10, 11, 12};

struct Program97 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
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
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r4 * i5;
      const float r6 = r1 * r5;
      const float r7 = -r3;
      const float r8 = i8 * r7 + i7;
      const float r9 = i6 * r8;
      const float r10 = Truth(i0 > 1.0f);
      const float r11 = r5 * i9;
      const float r12 = -r11;
      const float r13 = r10 != 0.0f ? 0.0f : r12;
      o[0][j] = r6;
      o[1][j] = r9;
      o[2][j] = r13;
      o[3][j] = r4;
    }
  }
};

const int32_t kProgram97Words[] = {10, 2, 14, 4, 6, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 9, 0, 1065353216, 0, 5, 12, 0, 10, 0, 1, 13, 10, 12, 0, 0, 12, 2, 3, 0, 2, 14, 1, 12, 0, 0, 12, 14, 4, 0, 2, 15, 12, 5, 0, 2, 16, 13, 15, 0, 19, 13, 14, 0, 0, 15, 14, 8, 13, 7, 2, 13, 6, 14, 0, 8, 14, 0, 10, 0, 2, 17, 15, 9, 0, 19, 15, 17, 0, 0, 14, 17, 14, 11, 15, 16, 13, 17, 12};

struct Program98 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
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
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r4 * i5;
      const float r6 = r1 * r5;
      const float r7 = -r3;
      const float r8 = i8 * r7 + i7;
      const float r9 = i6 * r8;
      const float r10 = Truth(i0 > 1.0f);
      const float r11 = r5 * i9;
      const float r12 = -r11;
      const float r13 = r10 != 0.0f ? 0.0f : r12;
      const float r14 = r1 * i9;
      const float r15 = r4 * r14;
      o[0][j] = r6;
      o[1][j] = r9;
      o[2][j] = r13;
      o[3][j] = r4;
      o[4][j] = r15;
      o[5][j] = r7;
    }
  }
};

const int32_t kProgram98Words[] = {10, 2, 16, 6, 8, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 9, 0, 1065353216, 0, 5, 12, 0, 10, 0, 1, 13, 10, 12, 0, 0, 12, 2, 3, 0, 2, 14, 1, 12, 0, 0, 12, 14, 4, 0, 2, 15, 12, 5, 0, 2, 16, 13, 15, 0, 19, 17, 14, 0, 0, 15, 14, 8, 17, 7, 2, 18, 6, 14, 0, 8, 14, 0, 10, 0, 2, 19, 15, 9, 0, 19, 15, 19, 0, 0, 14, 19, 14, 11, 15, 2, 14, 13, 9, 0, 2, 15, 12, 14, 0, 16, 18, 19, 12, 15, 17};

struct Program99 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
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
      const float r6 = r1 * r5;
      const float r7 = -r3;
      const float r8 = i8 * r7 + i7;
      const float r9 = i6 * r8;
      const float r10 = Truth(i0 > 1.0f);
      const float r11 = r5 * i9;
      const float r12 = -r11;
      const float r13 = r10 != 0.0f ? 0.0f : r12;
      const float r14 = r1 * i9;
      const float r15 = r4 * r14;
      const float r16 = i11 * i6;
      const float r17 = i10 * i0 + r16;
      const float r18 = r17 * r7;
      const float r19 = i0 * r8;
      const float r20 = i11 * r8 - r19;
      o[0][j] = r6;
      o[1][j] = r9;
      o[2][j] = r13;
      o[3][j] = r4;
      o[4][j] = r15;
      o[5][j] = r18;
      o[6][j] = r20;
      o[7][j] = r7;
    }
  }
};

const int32_t kProgram99Words[] = {12, 2, 21, 8, 10, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 9, 0, 3, 0, 9, 1, 1065353216, 0, 5, 14, 0, 12, 0, 1, 15, 12, 14, 0, 0, 14, 2, 3, 0, 2, 16, 1, 14, 0, 0, 14, 16, 4, 0, 2, 17, 14, 5, 0, 2, 18, 15, 17, 0, 19, 19, 16, 0, 0, 15, 16, 8, 19, 7, 2, 20, 6, 16, 0, 8, 21, 0, 12, 0, 2, 22, 17, 9, 0, 19, 17, 22, 0, 0, 14, 22, 21, 13, 17, 2, 21, 15, 9, 0, 2, 17, 14, 21, 0, 2, 15, 11, 6, 0, 15, 21, 10, 0, 15, 2, 15, 21, 19, 0, 2, 21, 0, 16, 0, 16, 23, 11, 16, 21, 18, 20, 22, 14, 17, 15, 23, 19};

struct Program100 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
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
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r1 * r4;
      const float r6 = r5 * i5;
      const float r7 = -r3;
      const float r8 = i8 * r7 + i7;
      const float r9 = i6 * r8;
      o[0][j] = r6;
      o[1][j] = r9;
      o[2][j] = 0.0f;
      o[3][j] = r5;
    }
  }
};

const int32_t kProgram100Words[] = {9, 2, 10, 4, 4, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 1065353216, 0, 5, 11, 0, 9, 0, 1, 12, 9, 11, 0, 0, 11, 2, 3, 0, 2, 13, 1, 11, 0, 0, 11, 13, 4, 0, 2, 14, 12, 11, 0, 2, 12, 14, 5, 0, 19, 11, 13, 0, 0, 15, 13, 8, 11, 7, 2, 11, 6, 13, 0, 12, 11, 10, 14};

struct Program101 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
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
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r1 * r4;
      const float r6 = r5 * i5;
      const float r7 = -r3;
      const float r8 = i8 * r7 + i7;
      const float r9 = i6 * r8;
      const float r10 = r5 * i9;
      o[0][j] = r6;
      o[1][j] = r9;
      o[2][j] = 0.0f;
      o[3][j] = r5;
      o[4][j] = r10;
      o[5][j] = r7;
    }
  }
};

const int32_t kProgram101Words[] = {10, 2, 11, 6, 5, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 9, 0, 1065353216, 0, 5, 12, 0, 10, 0, 1, 13, 10, 12, 0, 0, 12, 2, 3, 0, 2, 14, 1, 12, 0, 0, 12, 14, 4, 0, 2, 15, 13, 12, 0, 2, 13, 15, 5, 0, 19, 12, 14, 0, 0, 15, 14, 8, 12, 7, 2, 16, 6, 14, 0, 2, 14, 15, 9, 0, 13, 16, 11, 15, 14, 12};

struct Program102 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
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
      const float r6 = r5 * i5;
      const float r7 = -r3;
      const float r8 = i8 * r7 + i7;
      const float r9 = i6 * r8;
      const float r10 = i10 * i6;
      const float r11 = i9 * i0 + r10;
      const float r12 = r11 * r7;
      const float r13 = i0 * r8;
      const float r14 = i10 * r8 - r13;
      o[0][j] = r6;
      o[1][j] = r9;
      o[2][j] = 0.0f;
      o[3][j] = r5;
      o[4][j] = r12;
      o[5][j] = r14;
      o[6][j] = r7;
    }
  }
};

const int32_t kProgram102Words[] = {11, 2, 15, 7, 8, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 3, 0, 9, 0, 1065353216, 0, 5, 13, 0, 11, 0, 1, 14, 11, 13, 0, 0, 13, 2, 3, 0, 2, 15, 1, 13, 0, 0, 13, 15, 4, 0, 2, 16, 14, 13, 0, 2, 14, 16, 5, 0, 19, 13, 15, 0, 0, 15, 15, 8, 13, 7, 2, 17, 6, 15, 0, 2, 18, 10, 6, 0, 15, 19, 9, 0, 18, 2, 18, 19, 13, 0, 2, 19, 0, 15, 0, 16, 20, 10, 15, 19, 14, 17, 12, 16, 18, 20, 13};

struct Program103 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
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
      const float r6 = r5 * i5;
      const float r7 = -r3;
      const float r8 = i8 * r7 + i7;
      const float r9 = i6 * r8;
      const float r10 = r5 * i9;
      const float r11 = i11 * i6;
      const float r12 = i10 * i0 + r11;
      const float r13 = r12 * r7;
      const float r14 = i0 * r8;
      const float r15 = i11 * r8 - r14;
      o[0][j] = r6;
      o[1][j] = r9;
      o[2][j] = 0.0f;
      o[3][j] = r5;
      o[4][j] = r10;
      o[5][j] = r13;
      o[6][j] = r15;
      o[7][j] = r7;
    }
  }
};

const int32_t kProgram103Words[] = {12, 2, 16, 8, 9, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 9, 0, 3, 0, 9, 1, 1065353216, 0, 5, 14, 0, 12, 0, 1, 15, 12, 14, 0, 0, 14, 2, 3, 0, 2, 16, 1, 14, 0, 0, 14, 16, 4, 0, 2, 17, 15, 14, 0, 2, 15, 17, 5, 0, 19, 14, 16, 0, 0, 15, 16, 8, 14, 7, 2, 18, 6, 16, 0, 2, 19, 17, 9, 0, 2, 20, 11, 6, 0, 15, 21, 10, 0, 20, 2, 20, 21, 14, 0, 2, 21, 0, 16, 0, 16, 22, 11, 16, 21, 15, 18, 13, 17, 19, 20, 22, 14};

struct Program104 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
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
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r1 * r4;
      const float r6 = r5 * i5;
      const float r7 = -r3;
      const float r8 = i8 * r7 + i7;
      const float r9 = i6 * r8;
      o[0][j] = r6;
      o[1][j] = r9;
      o[2][j] = 0.0f;
      o[3][j] = r5;
      o[4][j] = r7;
    }
  }
};

const int32_t kProgram104Words[] = {9, 2, 10, 5, 5, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 1065353216, 0, 5, 11, 0, 9, 0, 1, 12, 9, 11, 0, 0, 11, 2, 3, 0, 2, 13, 1, 11, 0, 0, 11, 13, 4, 0, 2, 14, 12, 11, 0, 2, 12, 14, 5, 0, 19, 11, 13, 0, 0, 15, 13, 8, 11, 7, 2, 15, 6, 13, 0, 12, 15, 10, 14, 11};

struct Program105 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
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
      const float r6 = r5 * i5;
      const float r7 = -r3;
      const float r8 = i8 * r7 + i7;
      const float r9 = i6 * r8;
      const float r10 = Truth(i0 > 1.0f);
      const float r11 = i5 * i10 + i9;
      const float r12 = r11 * r4;
      const float r13 = -r12;
      const float r14 = r10 != 0.0f ? 0.0f : r13;
      o[0][j] = r6;
      o[1][j] = r9;
      o[2][j] = r14;
      o[3][j] = r5;
    }
  }
};

const int32_t kProgram105Words[] = {11, 2, 15, 4, 7, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 9, 0, 9, 1, 1065353216, 0, 5, 13, 0, 11, 0, 1, 14, 11, 13, 0, 0, 13, 2, 3, 0, 2, 15, 1, 13, 0, 0, 13, 15, 4, 0, 2, 16, 14, 13, 0, 2, 14, 16, 5, 0, 19, 17, 15, 0, 0, 15, 15, 8, 17, 7, 2, 17, 6, 15, 0, 8, 15, 0, 11, 0, 15, 18, 5, 10, 9, 2, 19, 18, 13, 0, 19, 18, 19, 0, 0, 14, 13, 15, 12, 18, 14, 17, 13, 16};

struct Program106 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
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
      const float r6 = r5 * i5;
      const float r7 = -r3;
      const float r8 = i8 * r7 + i7;
      const float r9 = i6 * r8;
      const float r10 = Truth(i0 > 1.0f);
      const float r11 = i5 * i10 + i9;
      const float r12 = r11 * r4;
      const float r13 = -r12;
      const float r14 = r10 != 0.0f ? 0.0f : r13;
      const float r15 = r5 * i10;
      o[0][j] = r6;
      o[1][j] = r9;
      o[2][j] = r14;
      o[3][j] = r5;
      o[4][j] = r15;
      o[5][j] = r7;
    }
  }
};

const int32_t kProgram106Words[] = {11, 2, 16, 6, 8, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 9, 0, 9, 1, 1065353216, 0, 5, 13, 0, 11, 0, 1, 14, 11, 13, 0, 0, 13, 2, 3, 0, 2, 15, 1, 13, 0, 0, 13, 15, 4, 0, 2, 16, 14, 13, 0, 2, 14, 16, 5, 0, 19, 17, 15, 0, 0, 15, 15, 8, 17, 7, 2, 18, 6, 15, 0, 8, 15, 0, 11, 0, 15, 19, 5, 10, 9, 2, 20, 19, 13, 0, 19, 19, 20, 0, 0, 14, 13, 15, 12, 19, 2, 20, 16, 10, 0, 14, 18, 13, 16, 20, 17};

struct Program107 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
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
      const float r6 = r5 * i5;
      const float r7 = -r3;
      const float r8 = i8 * r7 + i7;
      const float r9 = i6 * r8;
      const float r10 = Truth(i0 > 1.0f);
      const float r11 = i5 * i10 + i9;
      const float r12 = r11 * r4;
      const float r13 = -r12;
      const float r14 = r10 != 0.0f ? 0.0f : r13;
      const float r15 = r5 * i10;
      const float r16 = i12 * i6;
      const float r17 = i11 * i0 + r16;
      const float r18 = r17 * r7;
      const float r19 = i0 * r8;
      const float r20 = i12 * r8 - r19;
      o[0][j] = r6;
      o[1][j] = r9;
      o[2][j] = r14;
      o[3][j] = r5;
      o[4][j] = r15;
      o[5][j] = r18;
      o[6][j] = r20;
      o[7][j] = r7;
    }
  }
};

const int32_t kProgram107Words[] = {13, 2, 21, 8, 10, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 9, 0, 9, 1, 3, 0, 9, 2, 1065353216, 0, 5, 15, 0, 13, 0, 1, 16, 13, 15, 0, 0, 15, 2, 3, 0, 2, 17, 1, 15, 0, 0, 15, 17, 4, 0, 2, 18, 16, 15, 0, 2, 16, 18, 5, 0, 19, 19, 17, 0, 0, 15, 17, 8, 19, 7, 2, 20, 6, 17, 0, 8, 21, 0, 13, 0, 15, 22, 5, 10, 9, 2, 23, 22, 15, 0, 19, 22, 23, 0, 0, 14, 15, 21, 14, 22, 2, 23, 18, 10, 0, 2, 21, 12, 6, 0, 15, 22, 11, 0, 21, 2, 21, 22, 19, 0, 2, 22, 0, 17, 0, 16, 24, 12, 17, 22, 16, 20, 15, 18, 23, 21, 24, 19};

struct Program108 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
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
      const float r2 = i5 * i6;
      const float r3 = i3 * i4 + r2;
      const float r4 = r3 * i7 + i8;
      const float r5 = r1 / r4;
      const float r6 = r5 + i9;
      const float r7 = r6 * i10;
      const float r8 = -r7;
      const float r9 = r8 * i4;
      const float r10 = i5 * i7 + i8;
      const float r11 = i12 - r10 * i4;
      const float r12 = r11 * i10 + i11;
      const float r13 = r12 - r4;
      const float r14 = r4 * r4;
      const float r15 = 1.0f / r14;
      const float r16 = r15 * r1;
      const float r17 = r13 * r16;
      const float r18 = -r17;
      const float r19 = r18 - r5;
      const float r20 = r19 * i7 + i13;
      const float r21 = i6 * r20;
      const float r22 = i7 * r9 + r21;
      o[0][j] = r7;
      o[1][j] = r22;
      o[2][j] = 0.0f;
      o[3][j] = r6;
    }
  }
};

const int32_t kProgram108Words[] = {14, 2, 23, 4, 8, 7, 0, 5, 2, 6, 0, 3, 0, 8, 2, 9, 2, 2, 2, 2, 1, 2, 3, 5, 0, 2, 0, 9, 0, 9, 1, 5, 1, 1065353216, 0, 0, 16, 1, 2, 0, 2, 17, 0, 16, 0, 2, 16, 5, 6, 0, 15, 18, 3, 4, 16, 15, 16, 18, 7, 8, 3, 18, 17, 16, 0, 0, 19, 18, 9, 0, 2, 20, 19, 10, 0, 19, 21, 20, 0, 0, 2, 22, 21, 4, 0, 15, 21, 5, 7, 8, 17, 23, 21, 4, 12, 15, 21, 23, 10, 11, 1, 23, 21, 16, 0, 2, 21, 16, 16, 0, 3, 16, 14, 21, 0, 2, 21, 16, 17, 0, 2, 16, 23, 21, 0, 19, 17, 16, 0, 0, 1, 23, 17, 18, 0, 15, 21, 23, 7, 13, 2, 16, 6, 21, 0, 15, 17, 7, 22, 16, 20, 17, 15, 19};

struct Program109 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
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
      const float r2 = i5 * i6;
      const float r3 = i3 * i4 + r2;
      const float r4 = r3 * i7 + i8;
      const float r5 = r1 / r4;
      const float r6 = r5 + i9;
      const float r7 = r6 * i10;
      const float r8 = -r7;
      const float r9 = r8 * i4;
      const float r10 = i5 * i7 + i8;
      const float r11 = i12 - r10 * i4;
      const float r12 = r11 * i10 + i11;
      const float r13 = r12 - r4;
      const float r14 = r4 * r4;
      const float r15 = 1.0f / r14;
      const float r16 = r15 * r1;
      const float r17 = r13 * r16;
      const float r18 = -r17;
      const float r19 = r18 - r5;
      const float r20 = r19 * i7 + i13;
      const float r21 = i6 * r20;
      const float r22 = i7 * r9 + r21;
      const float r23 = r6 * r11;
      const float r24 = i5 * r9;
      const float r25 = r3 * r19 + r24;
      const float r26 = i4 * r20;
      const float r27 = i5 * r20 - r26;
      const float r28 = r19 + r9;
      o[0][j] = r7;
      o[1][j] = r22;
      o[2][j] = 0.0f;
      o[3][j] = r6;
      o[4][j] = r23;
      o[5][j] = r25;
      o[6][j] = r27;
      o[7][j] = r28;
    }
  }
};

const int32_t kProgram109Words[] = {14, 2, 29, 8, 10, 7, 0, 5, 2, 6, 0, 3, 0, 8, 2, 9, 2, 2, 2, 2, 1, 2, 3, 5, 0, 2, 0, 9, 0, 9, 1, 5, 1, 1065353216, 0, 0, 16, 1, 2, 0, 2, 17, 0, 16, 0, 2, 16, 5, 6, 0, 15, 18, 3, 4, 16, 15, 16, 18, 7, 8, 3, 19, 17, 16, 0, 0, 20, 19, 9, 0, 2, 21, 20, 10, 0, 19, 22, 21, 0, 0, 2, 23, 22, 4, 0, 15, 22, 5, 7, 8, 17, 24, 22, 4, 12, 15, 22, 24, 10, 11, 1, 25, 22, 16, 0, 2, 22, 16, 16, 0, 3, 16, 14, 22, 0, 2, 22, 16, 17, 0, 2, 16, 25, 22, 0, 19, 17, 16, 0, 0, 1, 25, 17, 19, 0, 15, 22, 25, 7, 13, 2, 16, 6, 22, 0, 15, 17, 7, 23, 16, 2, 19, 20, 24, 0, 2, 16, 5, 23, 0, 15, 24, 18, 25, 16, 2, 18, 4, 22, 0, 16, 16, 5, 22, 18, 0, 22, 25, 23, 0, 21, 17, 15, 20, 19, 24, 16, 22};

struct Program110 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
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
      const float r2 = i5 * i6;
      const float r3 = i3 * i4 + r2;
      const float r4 = r3 * i7 + i8;
      const float r5 = r1 / r4;
      const float r6 = r5 + i9;
      const float r7 = r6 * i10;
      const float r8 = i10 * i13 + i12;
      const float r9 = r8 - r4;
      const float r10 = r4 * r4;
      const float r11 = 1.0f / r10;
      const float r12 = r11 * r1;
      const float r13 = r9 * r12;
      const float r14 = -r13;
      const float r15 = r14 - r5;
      const float r16 = r15 * i7 + i11;
      const float r17 = i6 * r16;
      o[0][j] = r7;
      o[1][j] = r17;
      o[2][j] = 0.0f;
      o[3][j] = r6;
    }
  }
};

const int32_t kProgram110Words[] = {14, 2, 18, 4, 7, 7, 0, 5, 2, 6, 0, 3, 0, 8, 2, 9, 2, 2, 2, 2, 1, 2, 3, 5, 0, 2, 0, 5, 1, 9, 0, 9, 1, 1065353216, 0, 0, 16, 1, 2, 0, 2, 17, 0, 16, 0, 2, 16, 5, 6, 0, 15, 18, 3, 4, 16, 15, 16, 18, 7, 8, 3, 18, 17, 16, 0, 0, 19, 18, 9, 0, 2, 20, 19, 10, 0, 15, 21, 10, 13, 12, 1, 22, 21, 16, 0, 2, 21, 16, 16, 0, 3, 16, 14, 21, 0, 2, 21, 16, 17, 0, 2, 16, 22, 21, 0, 19, 17, 16, 0, 0, 1, 22, 17, 18, 0, 15, 21, 22, 7, 11, 2, 16, 6, 21, 0, 20, 16, 15, 19};

struct Program111 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
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
      const float r2 = i5 * i6;
      const float r3 = i3 * i4 + r2;
      const float r4 = r3 * i7 + i8;
      const float r5 = r1 / r4;
      const float r6 = r5 + i9;
      const float r7 = r6 * i10;
      const float r8 = i10 * i13 + i12;
      const float r9 = r8 - r4;
      const float r10 = r4 * r4;
      const float r11 = 1.0f / r10;
      const float r12 = r11 * r1;
      const float r13 = r9 * r12;
      const float r14 = -r13;
      const float r15 = r14 - r5;
      const float r16 = r15 * i7 + i11;
      const float r17 = i6 * r16;
      const float r18 = r6 * i13;
      const float r19 = r15 * r3;
      const float r20 = i4 * r16;
      const float r21 = i5 * r16 - r20;
      o[0][j] = r7;
      o[1][j] = r17;
      o[2][j] = 0.0f;
      o[3][j] = r6;
      o[4][j] = r18;
      o[5][j] = r19;
      o[6][j] = r21;
      o[7][j] = r15;
    }
  }
};

const int32_t kProgram111Words[] = {14, 2, 22, 8, 9, 7, 0, 5, 2, 6, 0, 3, 0, 8, 2, 9, 2, 2, 2, 2, 1, 2, 3, 5, 0, 2, 0, 5, 1, 9, 0, 9, 1, 1065353216, 0, 0, 16, 1, 2, 0, 2, 17, 0, 16, 0, 2, 16, 5, 6, 0, 15, 18, 3, 4, 16, 15, 16, 18, 7, 8, 3, 19, 17, 16, 0, 0, 20, 19, 9, 0, 2, 21, 20, 10, 0, 15, 22, 10, 13, 12, 1, 23, 22, 16, 0, 2, 22, 16, 16, 0, 3, 16, 14, 22, 0, 2, 22, 16, 17, 0, 2, 16, 23, 22, 0, 19, 17, 16, 0, 0, 1, 23, 17, 19, 0, 15, 22, 23, 7, 11, 2, 16, 6, 22, 0, 2, 17, 20, 13, 0, 2, 19, 23, 18, 0, 2, 18, 4, 22, 0, 16, 24, 5, 22, 18, 21, 16, 15, 20, 17, 19, 24, 23};

struct Program112 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
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
      const float r2 = i5 * i6;
      const float r3 = i3 * i4 + r2;
      const float r4 = r3 * i7 + i8;
      const float r5 = r1 / r4;
      const float r6 = r5 + i9;
      const float r7 = r6 * i10;
      const float r8 = -r7;
      const float r9 = r8 * i4;
      const float r10 = i5 * i7 + i8;
      const float r11 = i12 - r10 * i4;
      const float r12 = r11 * i10 + i11;
      const float r13 = r12 - r4;
      const float r14 = r4 * r4;
      const float r15 = 1.0f / r14;
      const float r16 = r15 * r1;
      const float r17 = r13 * r16;
      const float r18 = -r17;
      const float r19 = r18 - r5;
      const float r20 = r19 * i7 + i13;
      const float r21 = i6 * r20;
      const float r22 = i7 * r9 + r21;
      const float r23 = r10 * r8;
      o[0][j] = r7;
      o[1][j] = r22;
      o[2][j] = r23;
      o[3][j] = r6;
    }
  }
};

const int32_t kProgram112Words[] = {14, 1, 24, 4, 10, 7, 0, 5, 2, 6, 0, 3, 0, 8, 2, 9, 2, 2, 2, 2, 1, 2, 3, 5, 0, 2, 0, 9, 0, 9, 1, 5, 1, 1065353216, 0, 15, 1, 2, 0, 2, 16, 0, 15, 0, 2, 15, 5, 6, 0, 15, 17, 3, 4, 15, 15, 15, 17, 7, 8, 3, 17, 16, 15, 0, 0, 18, 17, 9, 0, 2, 19, 18, 10, 0, 19, 20, 19, 0, 0, 2, 21, 20, 4, 0, 15, 22, 5, 7, 8, 17, 23, 22, 4, 12, 15, 24, 23, 10, 11, 1, 23, 24, 15, 0, 2, 24, 15, 15, 0, 3, 15, 14, 24, 0, 2, 24, 15, 16, 0, 2, 15, 23, 24, 0, 19, 16, 15, 0, 0, 1, 23, 16, 17, 0, 15, 24, 23, 7, 13, 2, 15, 6, 24, 0, 15, 16, 7, 21, 15, 2, 17, 22, 20, 0, 19, 16, 17, 18};

struct Program113 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
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
      const float r2 = i5 * i6;
      const float r3 = i3 * i4 + r2;
      const float r4 = r3 * i7 + i8;
      const float r5 = r1 / r4;
      const float r6 = r5 + i9;
      const float r7 = r6 * i10;
      const float r8 = -r7;
      const float r9 = r8 * i4;
      const float r10 = i5 * i7 + i8;
      const float r11 = i12 - r10 * i4;
      const float r12 = r11 * i10 + i11;
      const float r13 = r12 - r4;
      const float r14 = r4 * r4;
      const float r15 = 1.0f / r14;
      const float r16 = r15 * r1;
      const float r17 = r13 * r16;
      const float r18 = -r17;
      const float r19 = r18 - r5;
      const float r20 = r19 * i7 + i13;
      const float r21 = i6 * r20;
      const float r22 = i7 * r9 + r21;
      const float r23 = r10 * r8;
      const float r24 = r6 * r11;
      const float r25 = i5 * r9;
      const float r26 = r3 * r19 + r25;
      const float r27 = i4 * r20;
      const float r28 = i5 * r20 - r27;
      const float r29 = r19 + r9;
      o[0][j] = r7;
      o[1][j] = r22;
      o[2][j] = r23;
      o[3][j] = r6;
      o[4][j] = r24;
      o[5][j] = r26;
      o[6][j] = r28;
      o[7][j] = r29;
    }
  }
};

const int32_t kProgram113Words[] = {14, 1, 30, 8, 12, 7, 0, 5, 2, 6, 0, 3, 0, 8, 2, 9, 2, 2, 2, 2, 1, 2, 3, 5, 0, 2, 0, 9, 0, 9, 1, 5, 1, 1065353216, 0, 15, 1, 2, 0, 2, 16, 0, 15, 0, 2, 15, 5, 6, 0, 15, 17, 3, 4, 15, 15, 15, 17, 7, 8, 3, 18, 16, 15, 0, 0, 19, 18, 9, 0, 2, 20, 19, 10, 0, 19, 21, 20, 0, 0, 2, 22, 21, 4, 0, 15, 23, 5, 7, 8, 17, 24, 23, 4, 12, 15, 25, 24, 10, 11, 1, 26, 25, 15, 0, 2, 25, 15, 15, 0, 3, 15, 14, 25, 0, 2, 25, 15, 16, 0, 2, 15, 26, 25, 0, 19, 16, 15, 0, 0, 1, 26, 16, 18, 0, 15, 25, 26, 7, 13, 2, 15, 6, 25, 0, 15, 16, 7, 22, 15, 2, 18, 23, 21, 0, 2, 15, 19, 24, 0, 2, 23, 5, 22, 0, 15, 21, 17, 26, 23, 2, 24, 4, 25, 0, 16, 17, 5, 25, 24, 0, 23, 26, 22, 0, 20, 16, 18, 19, 15, 21, 17, 23};

struct Program114 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
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
      const float r2 = i5 * i6;
      const float r3 = i3 * i4 + r2;
      const float r4 = r3 * i7 + i8;
      const float r5 = r1 / r4;
      const float r6 = r5 + i9;
      const float r7 = r6 * i10;
      const float r8 = -r6;
      const float r9 = r8 * i4;
      const float r10 = i10 * i13 + i12;
      const float r11 = i5 * i7 + i8;
      const float r12 = r10 - r11 * i4;
      const float r13 = r12 - r4;
      const float r14 = r4 * r4;
      const float r15 = 1.0f / r14;
      const float r16 = r15 * r1;
      const float r17 = r13 * r16;
      const float r18 = -r17;
      const float r19 = r18 - r5;
      const float r20 = r19 * i7 + i11;
      const float r21 = r20 * i6;
      const float r22 = r9 * i7 + r21;
      o[0][j] = r7;
      o[1][j] = r22;
      o[2][j] = 0.0f;
      o[3][j] = r6;
    }
  }
};

const int32_t kProgram114Words[] = {14, 2, 23, 4, 9, 7, 0, 5, 2, 6, 0, 3, 0, 8, 2, 9, 2, 2, 2, 2, 1, 2, 3, 5, 0, 2, 0, 5, 1, 9, 0, 9, 1, 1065353216, 0, 0, 16, 1, 2, 0, 2, 17, 0, 16, 0, 2, 16, 5, 6, 0, 15, 18, 3, 4, 16, 15, 16, 18, 7, 8, 3, 18, 17, 16, 0, 0, 19, 18, 9, 0, 2, 20, 19, 10, 0, 19, 21, 19, 0, 0, 2, 22, 21, 4, 0, 15, 21, 10, 13, 12, 15, 23, 5, 7, 8, 17, 24, 23, 4, 21, 1, 23, 24, 16, 0, 2, 21, 16, 16, 0, 3, 24, 14, 21, 0, 2, 16, 24, 17, 0, 2, 21, 23, 16, 0, 19, 24, 21, 0, 0, 1, 17, 24, 18, 0, 15, 23, 17, 7, 11, 2, 16, 23, 6, 0, 15, 21, 22, 7, 16, 20, 21, 15, 19};

struct Program115 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
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
      const float r2 = i5 * i6;
      const float r3 = i3 * i4 + r2;
      const float r4 = r3 * i7 + i8;
      const float r5 = r1 / r4;
      const float r6 = r5 + i9;
      const float r7 = r6 * i10;
      const float r8 = -r6;
      const float r9 = r8 * i4;
      const float r10 = i10 * i13 + i12;
      const float r11 = i5 * i7 + i8;
      const float r12 = r10 - r11 * i4;
      const float r13 = r12 - r4;
      const float r14 = r4 * r4;
      const float r15 = 1.0f / r14;
      const float r16 = r15 * r1;
      const float r17 = r13 * r16;
      const float r18 = -r17;
      const float r19 = r18 - r5;
      const float r20 = r19 * i7 + i11;
      const float r21 = r20 * i6;
      const float r22 = r9 * i7 + r21;
      const float r23 = r6 * i13;
      const float r24 = r3 * r19;
      const float r25 = i5 * r9 + r24;
      const float r26 = r20 * i4;
      const float r27 = r20 * i5 - r26;
      const float r28 = r19 + r9;
      o[0][j] = r7;
      o[1][j] = r22;
      o[2][j] = 0.0f;
      o[3][j] = r6;
      o[4][j] = r23;
      o[5][j] = r25;
      o[6][j] = r27;
      o[7][j] = r28;
    }
  }
};

const int32_t kProgram115Words[] = {14, 2, 29, 8, 10, 7, 0, 5, 2, 6, 0, 3, 0, 8, 2, 9, 2, 2, 2, 2, 1, 2, 3, 5, 0, 2, 0, 5, 1, 9, 0, 9, 1, 1065353216, 0, 0, 16, 1, 2, 0, 2, 17, 0, 16, 0, 2, 16, 5, 6, 0, 15, 18, 3, 4, 16, 15, 16, 18, 7, 8, 3, 19, 17, 16, 0, 0, 20, 19, 9, 0, 2, 21, 20, 10, 0, 19, 22, 20, 0, 0, 2, 23, 22, 4, 0, 15, 22, 10, 13, 12, 15, 24, 5, 7, 8, 17, 25, 24, 4, 22, 1, 24, 25, 16, 0, 2, 22, 16, 16, 0, 3, 25, 14, 22, 0, 2, 16, 25, 17, 0, 2, 22, 24, 16, 0, 19, 25, 22, 0, 0, 1, 17, 25, 19, 0, 15, 24, 17, 7, 11, 2, 16, 24, 6, 0, 15, 22, 23, 7, 16, 2, 25, 20, 13, 0, 2, 19, 18, 17, 0, 15, 16, 5, 23, 19, 2, 18, 24, 4, 0, 16, 19, 24, 5, 18, 0, 24, 17, 23, 0, 21, 22, 15, 20, 25, 16, 19, 24};

struct Program116 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
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
      const float r2 = i5 * i6;
      const float r3 = i3 * i4 + r2;
      const float r4 = r3 * i7 + i8;
      const float r5 = r1 / r4;
      const float r6 = r5 + i9;
      const float r7 = r6 * i10;
      const float r8 = -r6;
      const float r9 = r8 * i4;
      const float r10 = i10 * i13 + i12;
      const float r11 = i5 * i7 + i8;
      const float r12 = r10 - r11 * i4;
      const float r13 = r12 - r4;
      const float r14 = r4 * r4;
      const float r15 = 1.0f / r14;
      const float r16 = r15 * r1;
      const float r17 = r13 * r16;
      const float r18 = -r17;
      const float r19 = r18 - r5;
      const float r20 = r19 * i7 + i11;
      const float r21 = r20 * i6;
      const float r22 = r9 * i7 + r21;
      const float r23 = r11 * r8;
      o[0][j] = r7;
      o[1][j] = r22;
      o[2][j] = r23;
      o[3][j] = r6;
    }
  }
};

const int32_t kProgram116Words[] = {14, 1, 24, 4, 10, 7, 0, 5, 2, 6, 0, 3, 0, 8, 2, 9, 2, 2, 2, 2, 1, 2, 3, 5, 0, 2, 0, 5, 1, 9, 0, 9, 1, 1065353216, 0, 15, 1, 2, 0, 2, 16, 0, 15, 0, 2, 15, 5, 6, 0, 15, 17, 3, 4, 15, 15, 15, 17, 7, 8, 3, 17, 16, 15, 0, 0, 18, 17, 9, 0, 2, 19, 18, 10, 0, 19, 20, 18, 0, 0, 2, 21, 20, 4, 0, 15, 22, 10, 13, 12, 15, 23, 5, 7, 8, 17, 24, 23, 4, 22, 1, 22, 24, 15, 0, 2, 24, 15, 15, 0, 3, 15, 14, 24, 0, 2, 24, 15, 16, 0, 2, 15, 22, 24, 0, 19, 16, 15, 0, 0, 1, 22, 16, 17, 0, 15, 24, 22, 7, 11, 2, 15, 24, 6, 0, 15, 16, 21, 7, 15, 2, 17, 23, 20, 0, 19, 16, 17, 18};

struct Program117 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
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
      const float r2 = i5 * i6;
      const float r3 = i3 * i4 + r2;
      const float r4 = r3 * i7 + i8;
      const float r5 = r1 / r4;
      const float r6 = r5 + i9;
      const float r7 = r6 * i10;
      const float r8 = -r6;
      const float r9 = r8 * i4;
      const float r10 = i10 * i13 + i12;
      const float r11 = i5 * i7 + i8;
      const float r12 = r10 - r11 * i4;
      const float r13 = r12 - r4;
      const float r14 = r4 * r4;
      const float r15 = 1.0f / r14;
      const float r16 = r15 * r1;
      const float r17 = r13 * r16;
      const float r18 = -r17;
      const float r19 = r18 - r5;
      const float r20 = r19 * i7 + i11;
      const float r21 = r20 * i6;
      const float r22 = r9 * i7 + r21;
      const float r23 = r11 * r8;
      const float r24 = r6 * i13;
      const float r25 = r3 * r19;
      const float r26 = i5 * r9 + r25;
      const float r27 = r20 * i4;
      const float r28 = r20 * i5 - r27;
      const float r29 = r19 + r9;
      o[0][j] = r7;
      o[1][j] = r22;
      o[2][j] = r23;
      o[3][j] = r6;
      o[4][j] = r24;
      o[5][j] = r26;
      o[6][j] = r28;
      o[7][j] = r29;
    }
  }
};

const int32_t kProgram117Words[] = {14, 1, 30, 8, 11, 7, 0, 5, 2, 6, 0, 3, 0, 8, 2, 9, 2, 2, 2, 2, 1, 2, 3, 5, 0, 2, 0, 5, 1, 9, 0, 9, 1, 1065353216, 0, 15, 1, 2, 0, 2, 16, 0, 15, 0, 2, 15, 5, 6, 0, 15, 17, 3, 4, 15, 15, 15, 17, 7, 8, 3, 18, 16, 15, 0, 0, 19, 18, 9, 0, 2, 20, 19, 10, 0, 19, 21, 19, 0, 0, 2, 22, 21, 4, 0, 15, 23, 10, 13, 12, 15, 24, 5, 7, 8, 17, 25, 24, 4, 23, 1, 23, 25, 15, 0, 2, 25, 15, 15, 0, 3, 15, 14, 25, 0, 2, 25, 15, 16, 0, 2, 15, 23, 25, 0, 19, 16, 15, 0, 0, 1, 23, 16, 18, 0, 15, 25, 23, 7, 11, 2, 15, 25, 6, 0, 15, 16, 22, 7, 15, 2, 18, 24, 21, 0, 2, 15, 19, 13, 0, 2, 24, 17, 23, 0, 15, 21, 5, 22, 24, 2, 17, 25, 4, 0, 16, 24, 25, 5, 17, 0, 25, 23, 22, 0, 20, 16, 18, 19, 15, 21, 24, 25};

struct Program118 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
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
      const float r4 = i5 * i6;
      const float r5 = i4 * i0 + r4;
      const float r6 = r5 * i7 + i8;
      const float r7 = r3 / r6;
      const float r8 = r7 + i9;
      const float r9 = r8 * i10;
      const float r10 = r1 * r9;
      const float r11 = r1 * i12;
      const float r12 = i10 * r11 + i11;
      const float r13 = r12 - r6;
      const float r14 = r6 * r6;
      const float r15 = 1.0f / r14;
      const float r16 = r15 * r3;
      const float r17 = r13 * r16;
      const float r18 = -r17;
      const float r19 = r18 - r7;
      const float r20 = i7 * r19 + i13;
      const float r21 = r20 * i6;
      o[0][j] = r10;
      o[1][j] = r21;
      o[2][j] = 0.0f;
      o[3][j] = r8;
    }
  }
};

const int32_t kProgram118Words[] = {14, 2, 22, 4, 7, 8, 2, 7, 0, 5, 2, 6, 0, 3, 0, 9, 2, 2, 2, 2, 1, 2, 3, 5, 0, 2, 0, 9, 0, 9, 1, 5, 1, 1065353216, 0, 5, 16, 0, 14, 0, 1, 17, 14, 16, 0, 0, 16, 2, 3, 0, 2, 18, 1, 16, 0, 2, 16, 5, 6, 0, 15, 19, 4, 0, 16, 15, 16, 19, 7, 8, 3, 19, 18, 16, 0, 0, 20, 19, 9, 0, 2, 21, 20, 10, 0, 2, 22, 17, 21, 0, 2, 21, 17, 12, 0, 15, 17, 10, 21, 11, 1, 21, 17, 16, 0, 2, 17, 16, 16, 0, 3, 16, 14, 17, 0, 2, 17, 16, 18, 0, 2, 16, 21, 17, 0, 19, 18, 16, 0, 0, 1, 21, 18, 19, 0, 15, 17, 7, 21, 13, 2, 16, 17, 6, 0, 22, 16, 15, 20};

struct Program119 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
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
      const float r4 = i5 * i6;
      const float r5 = i4 * i0 + r4;
      const float r6 = r5 * i7 + i8;
      const float r7 = r3 / r6;
      const float r8 = r7 + i9;
      const float r9 = r8 * i10;
      const float r10 = r1 * r9;
      const float r11 = r1 * i12;
      const float r12 = i10 * r11 + i11;
      const float r13 = r12 - r6;
      const float r14 = r6 * r6;
      const float r15 = 1.0f / r14;
      const float r16 = r15 * r3;
      const float r17 = r13 * r16;
      const float r18 = -r17;
      const float r19 = r18 - r7;
      const float r20 = i7 * r19 + i13;
      const float r21 = r20 * i6;
      const float r22 = r8 * r11;
      const float r23 = r5 * r19;
      const float r24 = r20 * i0;
      const float r25 = r20 * i5 - r24;
      o[0][j] = r10;
      o[1][j] = r21;
      o[2][j] = 0.0f;
      o[3][j] = r8;
      o[4][j] = r22;
      o[5][j] = r23;
      o[6][j] = r25;
      o[7][j] = r19;
    }
  }
};

const int32_t kProgram119Words[] = {14, 2, 26, 8, 9, 8, 2, 7, 0, 5, 2, 6, 0, 3, 0, 9, 2, 2, 2, 2, 1, 2, 3, 5, 0, 2, 0, 9, 0, 9, 1, 5, 1, 1065353216, 0, 5, 16, 0, 14, 0, 1, 17, 14, 16, 0, 0, 16, 2, 3, 0, 2, 18, 1, 16, 0, 2, 16, 5, 6, 0, 15, 19, 4, 0, 16, 15, 16, 19, 7, 8, 3, 20, 18, 16, 0, 0, 21, 20, 9, 0, 2, 22, 21, 10, 0, 2, 23, 17, 22, 0, 2, 22, 17, 12, 0, 15, 17, 10, 22, 11, 1, 24, 17, 16, 0, 2, 17, 16, 16, 0, 3, 16, 14, 17, 0, 2, 17, 16, 18, 0, 2, 16, 24, 17, 0, 19, 18, 16, 0, 0, 1, 24, 18, 20, 0, 15, 17, 7, 24, 13, 2, 16, 17, 6, 0, 2, 18, 21, 22, 0, 2, 20, 19, 24, 0, 2, 22, 17, 0, 0, 16, 19, 17, 5, 22, 23, 16, 15, 21, 18, 20, 19, 24};

struct Program120 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
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
      const float r4 = i5 * i6;
      const float r5 = i4 * i0 + r4;
      const float r6 = r5 * i7 + i8;
      const float r7 = r3 / r6;
      const float r8 = r7 + i9;
      const float r9 = r8 * i10;
      const float r10 = r1 * r9;
      const float r11 = r1 * i12;
      const float r12 = i10 * r11 + i11;
      const float r13 = r12 - r6;
      const float r14 = r6 * r6;
      const float r15 = 1.0f / r14;
      const float r16 = r15 * r3;
      const float r17 = r13 * r16;
      const float r18 = -r17;
      const float r19 = r18 - r7;
      const float r20 = i7 * r19 + i13;
      const float r21 = r20 * i6;
      const float r22 = Truth(i0 > 1.0f);
      const float r23 = r9 * i12;
      const float r24 = -r23;
      const float r25 = r22 != 0.0f ? 0.0f : r24;
      o[0][j] = r10;
      o[1][j] = r21;
      o[2][j] = r25;
      o[3][j] = r8;
    }
  }
};

const int32_t kProgram120Words[] = {14, 2, 26, 4, 8, 8, 2, 7, 0, 5, 2, 6, 0, 3, 0, 9, 2, 2, 2, 2, 1, 2, 3, 5, 0, 2, 0, 9, 0, 9, 1, 5, 1, 1065353216, 0, 5, 16, 0, 14, 0, 1, 17, 14, 16, 0, 0, 16, 2, 3, 0, 2, 18, 1, 16, 0, 2, 16, 5, 6, 0, 15, 19, 4, 0, 16, 15, 16, 19, 7, 8, 3, 19, 18, 16, 0, 0, 20, 19, 9, 0, 2, 21, 20, 10, 0, 2, 22, 17, 21, 0, 2, 23, 17, 12, 0, 15, 17, 10, 23, 11, 1, 23, 17, 16, 0, 2, 17, 16, 16, 0, 3, 16, 14, 17, 0, 2, 17, 16, 18, 0, 2, 16, 23, 17, 0, 19, 18, 16, 0, 0, 1, 23, 18, 19, 0, 15, 17, 7, 23, 13, 2, 16, 17, 6, 0, 8, 18, 0, 14, 0, 2, 19, 21, 12, 0, 19, 23, 19, 0, 0, 14, 17, 18, 15, 23, 22, 16, 17, 20};

struct Program121 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
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
      const float r4 = i5 * i6;
      const float r5 = i4 * i0 + r4;
      const float r6 = r5 * i7 + i8;
      const float r7 = r3 / r6;
      const float r8 = r7 + i9;
      const float r9 = r8 * i10;
      const float r10 = r1 * r9;
      const float r11 = r1 * i12;
      const float r12 = i10 * r11 + i11;
      const float r13 = r12 - r6;
      const float r14 = r6 * r6;
      const float r15 = 1.0f / r14;
      const float r16 = r15 * r3;
      const float r17 = r13 * r16;
      const float r18 = -r17;
      const float r19 = r18 - r7;
      const float r20 = i7 * r19 + i13;
      const float r21 = r20 * i6;
      const float r22 = Truth(i0 > 1.0f);
      const float r23 = r9 * i12;
      const float r24 = -r23;
      const float r25 = r22 != 0.0f ? 0.0f : r24;
      const float r26 = r8 * r11;
      const float r27 = r5 * r19;
      const float r28 = r20 * i0;
      const float r29 = r20 * i5 - r28;
      o[0][j] = r10;
      o[1][j] = r21;
      o[2][j] = r25;
      o[3][j] = r8;
      o[4][j] = r26;
      o[5][j] = r27;
      o[6][j] = r29;
      o[7][j] = r19;
    }
  }
};

const int32_t kProgram121Words[] = {14, 2, 30, 8, 10, 8, 2, 7, 0, 5, 2, 6, 0, 3, 0, 9, 2, 2, 2, 2, 1, 2, 3, 5, 0, 2, 0, 9, 0, 9, 1, 5, 1, 1065353216, 0, 5, 16, 0, 14, 0, 1, 17, 14, 16, 0, 0, 16, 2, 3, 0, 2, 18, 1, 16, 0, 2, 16, 5, 6, 0, 15, 19, 4, 0, 16, 15, 16, 19, 7, 8, 3, 20, 18, 16, 0, 0, 21, 20, 9, 0, 2, 22, 21, 10, 0, 2, 23, 17, 22, 0, 2, 24, 17, 12, 0, 15, 17, 10, 24, 11, 1, 25, 17, 16, 0, 2, 17, 16, 16, 0, 3, 16, 14, 17, 0, 2, 17, 16, 18, 0, 2, 16, 25, 17, 0, 19, 18, 16, 0, 0, 1, 25, 18, 20, 0, 15, 17, 7, 25, 13, 2, 16, 17, 6, 0, 8, 18, 0, 14, 0, 2, 20, 22, 12, 0, 19, 22, 20, 0, 0, 14, 20, 18, 15, 22, 2, 18, 21, 24, 0, 2, 22, 19, 25, 0, 2, 24, 17, 0, 0, 16, 19, 17, 5, 24, 23, 16, 20, 21, 18, 22, 19, 25};

struct Program122 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
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
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 + i4;
      const float r3 = i2 * r2;
      const float r4 = i6 * i7;
      const float r5 = i5 * i1 + r4;
      const float r6 = r5 * i8 + i9;
      const float r7 = r3 / r6;
      const float r8 = r7 + i10;
      const float r9 = r1 * r8;
      const float r10 = i0 * r9;
      const float r11 = r6 * r6;
      const float r12 = 1.0f / r11;
      const float r13 = r12 * r3;
      const float r14 = i0 * i13 + i12;
      const float r15 = r1 * r14 - r6;
      const float r16 = r13 * r15;
      const float r17 = -r16;
      const float r18 = r17 - r7;
      const float r19 = r18 * i8 + i11;
      const float r20 = i7 * r19;
      o[0][j] = r10;
      o[1][j] = r20;
      o[2][j] = 0.0f;
      o[3][j] = r9;
    }
  }
};

const int32_t kProgram122Words[] = {14, 2, 21, 4, 8, 2, 0, 8, 2, 7, 0, 5, 2, 6, 0, 3, 0, 9, 2, 2, 2, 2, 1, 2, 3, 5, 0, 5, 1, 9, 0, 9, 1, 1065353216, 0, 5, 16, 1, 14, 0, 1, 17, 14, 16, 0, 0, 16, 3, 4, 0, 2, 18, 2, 16, 0, 2, 16, 6, 7, 0, 15, 19, 5, 1, 16, 15, 16, 19, 8, 9, 3, 19, 18, 16, 0, 0, 20, 19, 10, 0, 2, 21, 17, 20, 0, 2, 20, 0, 21, 0, 2, 22, 16, 16, 0, 3, 23, 14, 22, 0, 2, 22, 23, 18, 0, 15, 23, 0, 13, 12, 16, 18, 17, 23, 16, 2, 17, 22, 18, 0, 19, 23, 17, 0, 0, 1, 16, 23, 19, 0, 15, 22, 16, 8, 11, 2, 18, 7, 22, 0, 20, 18, 15, 21};

struct Program123 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
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
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 + i4;
      const float r3 = i2 * r2;
      const float r4 = i6 * i7;
      const float r5 = i5 * i1 + r4;
      const float r6 = r5 * i8 + i9;
      const float r7 = r3 / r6;
      const float r8 = r7 + i10;
      const float r9 = r1 * r8;
      const float r10 = i0 * r9;
      const float r11 = r6 * r6;
      const float r12 = 1.0f / r11;
      const float r13 = r12 * r3;
      const float r14 = i0 * i13 + i12;
      const float r15 = r1 * r14 - r6;
      const float r16 = r13 * r15;
      const float r17 = -r16;
      const float r18 = r17 - r7;
      const float r19 = r18 * i8 + i11;
      const float r20 = i7 * r19;
      const float r21 = r9 * i13;
      const float r22 = r5 * r18;
      const float r23 = r19 * i1;
      const float r24 = i6 * r19 - r23;
      o[0][j] = r10;
      o[1][j] = r20;
      o[2][j] = 0.0f;
      o[3][j] = r9;
      o[4][j] = r21;
      o[5][j] = r22;
      o[6][j] = r24;
      o[7][j] = r18;
    }
  }
};

const int32_t kProgram123Words[] = {14, 2, 25, 8, 9, 2, 0, 8, 2, 7, 0, 5, 2, 6, 0, 3, 0, 9, 2, 2, 2, 2, 1, 2, 3, 5, 0, 5, 1, 9, 0, 9, 1, 1065353216, 0, 5, 16, 1, 14, 0, 1, 17, 14, 16, 0, 0, 16, 3, 4, 0, 2, 18, 2, 16, 0, 2, 16, 6, 7, 0, 15, 19, 5, 1, 16, 15, 16, 19, 8, 9, 3, 20, 18, 16, 0, 0, 21, 20, 10, 0, 2, 22, 17, 21, 0, 2, 21, 0, 22, 0, 2, 23, 16, 16, 0, 3, 24, 14, 23, 0, 2, 23, 24, 18, 0, 15, 24, 0, 13, 12, 16, 18, 17, 24, 16, 2, 17, 23, 18, 0, 19, 24, 17, 0, 0, 1, 16, 24, 20, 0, 15, 23, 16, 8, 11, 2, 18, 7, 23, 0, 2, 17, 22, 13, 0, 2, 24, 19, 16, 0, 2, 20, 23, 1, 0, 16, 19, 6, 23, 20, 21, 18, 15, 22, 17, 24, 19, 16};

struct Program124 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
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
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 + i4;
      const float r3 = i2 * r2;
      const float r4 = i6 * i7;
      const float r5 = i5 * i1 + r4;
      const float r6 = r5 * i8 + i9;
      const float r7 = r3 / r6;
      const float r8 = r7 + i10;
      const float r9 = r1 * r8;
      const float r10 = i0 * r9;
      const float r11 = r6 * r6;
      const float r12 = 1.0f / r11;
      const float r13 = r12 * r3;
      const float r14 = i0 * i13 + i12;
      const float r15 = r1 * r14 - r6;
      const float r16 = r13 * r15;
      const float r17 = -r16;
      const float r18 = r17 - r7;
      const float r19 = r18 * i8 + i11;
      const float r20 = i7 * r19;
      const float r21 = Truth(i1 > 1.0f);
      const float r22 = r14 * r8;
      const float r23 = -r22;
      const float r24 = r21 != 0.0f ? 0.0f : r23;
      o[0][j] = r10;
      o[1][j] = r20;
      o[2][j] = r24;
      o[3][j] = r9;
    }
  }
};

const int32_t kProgram124Words[] = {14, 2, 25, 4, 9, 2, 0, 8, 2, 7, 0, 5, 2, 6, 0, 3, 0, 9, 2, 2, 2, 2, 1, 2, 3, 5, 0, 5, 1, 9, 0, 9, 1, 1065353216, 0, 5, 16, 1, 14, 0, 1, 17, 14, 16, 0, 0, 16, 3, 4, 0, 2, 18, 2, 16, 0, 2, 16, 6, 7, 0, 15, 19, 5, 1, 16, 15, 16, 19, 8, 9, 3, 19, 18, 16, 0, 0, 20, 19, 10, 0, 2, 21, 17, 20, 0, 2, 22, 0, 21, 0, 2, 23, 16, 16, 0, 3, 24, 14, 23, 0, 2, 23, 24, 18, 0, 15, 24, 0, 13, 12, 16, 18, 17, 24, 16, 2, 17, 23, 18, 0, 19, 16, 17, 0, 0, 1, 23, 16, 19, 0, 15, 18, 23, 8, 11, 2, 17, 7, 18, 0, 8, 16, 1, 14, 0, 2, 19, 24, 20, 0, 19, 23, 19, 0, 0, 14, 18, 16, 15, 23, 22, 17, 18, 21};

struct Program125 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const float* const* s = args.sources;
    float* const* o = args.results;
    const int64_t width = args.width;
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s[0][j];
      const float i1 = s[1][j];
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
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 + i4;
      const float r3 = i2 * r2;
      const float r4 = i6 * i7;
      const float r5 = i5 * i1 + r4;
      const float r6 = r5 * i8 + i9;
      const float r7 = r3 / r6;
      const float r8 = r7 + i10;
      const float r9 = r1 * r8;
      const float r10 = i0 * r9;
      const float r11 = r6 * r6;
      const float r12 = 1.0f / r11;
      const float r13 = r12 * r3;
      const float r14 = i0 * i13 + i12;
      const float r15 = r1 * r14 - r6;
      const float r16 = r13 * r15;
      const float r17 = -r16;
      const float r18 = r17 - r7;
      const float r19 = r18 * i8 + i11;
      const float r20 = i7 * r19;
      const float r21 = Truth(i1 > 1.0f);
      const float r22 = r14 * r8;
      const float r23 = -r22;
      const float r24 = r21 != 0.0f ? 0.0f : r23;
      const float r25 = r9 * i13;
      const float r26 = r5 * r18;
      const float r27 = r19 * i1;
      const float r28 = i6 * r19 - r27;
      o[0][j] = r10;
      o[1][j] = r20;
      o[2][j] = r24;
      o[3][j] = r9;
      o[4][j] = r25;
      o[5][j] = r26;
      o[6][j] = r28;
      o[7][j] = r18;
    }
  }
};

const int32_t kProgram125Words[] = {14, 2, 29, 8, 10, 2, 0, 8, 2, 7, 0, 5, 2, 6, 0, 3, 0, 9, 2, 2, 2, 2, 1, 2, 3, 5, 0, 5, 1, 9, 0, 9, 1, 1065353216, 0, 5, 16, 1, 14, 0, 1, 17, 14, 16, 0, 0, 16, 3, 4, 0, 2, 18, 2, 16, 0, 2, 16, 6, 7, 0, 15, 19, 5, 1, 16, 15, 16, 19, 8, 9, 3, 20, 18, 16, 0, 0, 21, 20, 10, 0, 2, 22, 17, 21, 0, 2, 23, 0, 22, 0, 2, 24, 16, 16, 0, 3, 25, 14, 24, 0, 2, 24, 25, 18, 0, 15, 25, 0, 13, 12, 16, 18, 17, 25, 16, 2, 17, 24, 18, 0, 19, 16, 17, 0, 0, 1, 24, 16, 20, 0, 15, 18, 24, 8, 11, 2, 17, 7, 18, 0, 8, 16, 1, 14, 0, 2, 20, 25, 21, 0, 19, 25, 20, 0, 0, 14, 21, 16, 15, 25, 2, 20, 22, 13, 0, 2, 16, 19, 24, 0, 2, 25, 18, 1, 0, 16, 19, 6, 18, 25, 23, 17, 21, 22, 20, 16, 19, 24};

}  // namespace

extern const CompiledProgram kAlif[126];
const CompiledProgram kAlif[126] = {
    {kProgram0Words, 101, RunOnWide<Program0>},
    {kProgram1Words, 84, RunOnWide<Program1>},
    {kProgram2Words, 144, RunOnWide<Program2>},
    {kProgram3Words, 24, RunOnWide<Program3>},
    {kProgram4Words, 124, RunOnWide<Program4>},
    {kProgram5Words, 90, RunOnWide<Program5>},
    {kProgram6Words, 88, RunOnWide<Program6>},
    {kProgram7Words, 91, RunOnWide<Program7>},
    {kProgram8Words, 67, RunOnWide<Program8>},
    {kProgram9Words, 76, RunOnWide<Program9>},
    {kProgram10Words, 99, RunOnWide<Program10>},
    {kProgram11Words, 107, RunOnWide<Program11>},
    {kProgram12Words, 68, RunOnWide<Program12>},
    {kProgram13Words, 98, RunOnWide<Program13>},
    {kProgram14Words, 149, RunOnWide<Program14>},
    {kProgram15Words, 136, RunOnWide<Program15>},
    {kProgram16Words, 101, RunOnWide<Program16>},
    {kProgram17Words, 84, RunOnWide<Program17>},
    {kProgram18Words, 98, RunOnWide<Program18>},
    {kProgram19Words, 124, RunOnWide<Program19>},
    {kProgram20Words, 132, RunOnWide<Program20>},
    {kProgram21Words, 90, RunOnWide<Program21>},
    {kProgram22Words, 98, RunOnWide<Program22>},
    {kProgram23Words, 144, RunOnWide<Program23>},
    {kProgram24Words, 136, RunOnWide<Program24>},
    {kProgram25Words, 106, RunOnWide<Program25>},
    {kProgram26Words, 85, RunOnWide<Program26>},
    {kProgram27Words, 99, RunOnWide<Program27>},
    {kProgram28Words, 115, RunOnWide<Program28>},
    {kProgram29Words, 128, RunOnWide<Program29>},
    {kProgram30Words, 86, RunOnWide<Program30>},
    {kProgram31Words, 108, RunOnWide<Program31>},
    {kProgram32Words, 120, RunOnWide<Program32>},
    {kProgram33Words, 149, RunOnWide<Program33>},
    {kProgram34Words, 106, RunOnWide<Program34>},
    {kProgram35Words, 85, RunOnWide<Program35>},
    {kProgram36Words, 94, RunOnWide<Program36>},
    {kProgram37Words, 115, RunOnWide<Program37>},
    {kProgram38Words, 123, RunOnWide<Program38>},
    {kProgram39Words, 86, RunOnWide<Program39>},
    {kProgram40Words, 115, RunOnWide<Program40>},
    {kProgram41Words, 122, RunOnWide<Program41>},
    {kProgram42Words, 151, RunOnWide<Program42>},
    {kProgram43Words, 52, RunOnWide<Program43>},
    {kProgram44Words, 106, RunOnWide<Program44>},
    {kProgram45Words, 158, RunOnWide<Program45>},
    {kProgram46Words, 50, RunOnWide<Program46>},
    {kProgram47Words, 192, RunOnWide<Program47>},
    {kProgram48Words, 93, RunOnWide<Program48>},
    {kProgram49Words, 96, RunOnWide<Program49>},
    {kProgram50Words, 133, RunOnWide<Program50>},
    {kProgram51Words, 36, RunOnWide<Program51>},
    {kProgram52Words, 157, RunOnWide<Program52>},
    {kProgram53Words, 163, RunOnWide<Program53>},
    {kProgram54Words, 197, RunOnWide<Program54>},
    {kProgram55Words, 106, RunOnWide<Program55>},
    {kProgram56Words, 158, RunOnWide<Program56>},
    {kProgram57Words, 50, RunOnWide<Program57>},
    {kProgram58Words, 192, RunOnWide<Program58>},
    {kProgram59Words, 163, RunOnWide<Program59>},
    {kProgram60Words, 197, RunOnWide<Program60>},
    {kProgram61Words, 111, RunOnWide<Program61>},
    {kProgram62Words, 153, RunOnWide<Program62>},
    {kProgram63Words, 52, RunOnWide<Program63>},
    {kProgram64Words, 177, RunOnWide<Program64>},
    {kProgram65Words, 174, RunOnWide<Program65>},
    {kProgram66Words, 198, RunOnWide<Program66>},
    {kProgram67Words, 111, RunOnWide<Program67>},
    {kProgram68Words, 148, RunOnWide<Program68>},
    {kProgram69Words, 172, RunOnWide<Program69>},
    {kProgram70Words, 169, RunOnWide<Program70>},
    {kProgram71Words, 193, RunOnWide<Program71>},
    {kProgram72Words, 78, RunOnWide<Program72>},
    {kProgram73Words, 140, RunOnWide<Program73>},
    {kProgram74Words, 120, RunOnWide<Program74>},
    {kProgram75Words, 84, RunOnWide<Program75>},
    {kProgram76Words, 61, RunOnWide<Program76>},
    {kProgram77Words, 70, RunOnWide<Program77>},
    {kProgram78Words, 95, RunOnWide<Program78>},
    {kProgram79Words, 103, RunOnWide<Program79>},
    {kProgram80Words, 62, RunOnWide<Program80>},
    {kProgram81Words, 91, RunOnWide<Program81>},
    {kProgram82Words, 144, RunOnWide<Program82>},
    {kProgram83Words, 131, RunOnWide<Program83>},
    {kProgram84Words, 78, RunOnWide<Program84>},
    {kProgram85Words, 92, RunOnWide<Program85>},
    {kProgram86Words, 120, RunOnWide<Program86>},
    {kProgram87Words, 128, RunOnWide<Program87>},
    {kProgram88Words, 84, RunOnWide<Program88>},
    {kProgram89Words, 91, RunOnWide<Program89>},
    {kProgram90Words, 139, RunOnWide<Program90>},
    {kProgram91Words, 131, RunOnWide<Program91>},
    {kProgram92Words, 79, RunOnWide<Program92>},
    {kProgram93Words, 93, RunOnWide<Program93>},
    {kProgram94Words, 111, RunOnWide<Program94>},
    {kProgram95Words, 124, RunOnWide<Program95>},
    {kProgram96Words, 80, RunOnWide<Program96>},
    {kProgram97Words, 101, RunOnWide<Program97>},
    {kProgram98Words, 113, RunOnWide<Program98>},
    {kProgram99Words, 144, RunOnWide<Program99>},
    {kProgram100Words, 79, RunOnWide<Program100>},
    {kProgram101Words, 88, RunOnWide<Program101>},
    {kProgram102Words, 111, RunOnWide<Program102>},
    {kProgram103Words, 119, RunOnWide<Program103>},
    {kProgram104Words, 80, RunOnWide<Program104>},
    {kProgram105Words, 108, RunOnWide<Program105>},
    {kProgram106Words, 115, RunOnWide<Program106>},
    {kProgram107Words, 146, RunOnWide<Program107>},
    {kProgram108Words, 154, RunOnWide<Program108>},
    {kProgram109Words, 188, RunOnWide<Program109>},
    {kProgram110Words, 129, RunOnWide<Program110>},
    {kProgram111Words, 153, RunOnWide<Program111>},
    {kProgram112Words, 158, RunOnWide<Program112>},
    {kProgram113Words, 192, RunOnWide<Program113>},
    {kProgram114Words, 154, RunOnWide<Program114>},
    {kProgram115Words, 188, RunOnWide<Program115>},
    {kProgram116Words, 158, RunOnWide<Program116>},
    {kProgram117Words, 192, RunOnWide<Program117>},
    {kProgram118Words, 149, RunOnWide<Program118>},
    {kProgram119Words, 173, RunOnWide<Program119>},
    {kProgram120Words, 169, RunOnWide<Program120>},
    {kProgram121Words, 193, RunOnWide<Program121>},
    {kProgram122Words, 144, RunOnWide<Program122>},
    {kProgram123Words, 168, RunOnWide<Program123>},
    {kProgram124Words, 164, RunOnWide<Program124>},
    {kProgram125Words, 188, RunOnWide<Program125>},
};

}  // namespace spikejax

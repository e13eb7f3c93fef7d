// Written by generate.py: programs of `radlif`.
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
      const float r0 = i4 * i5;
      const float r1 = i2 * i3 + r0;
      const float r2 = i6 * i7 + r1;
      const float r3 = i1 - r2;
      const float r4 = i5 - i8 * i7;
      const float r5 = r4 * i9;
      const float r6 = i0 * r3 + r5;
      const float r7 = r6 - i8;
      const float r8 = std::fabs(r7);
      const float r9 = Truth(r8 >= i10);
      const float r10 = 1.0f - i12 * r8;
      const float r11 = i11 * r10;
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

const int32_t kProgram0Words[] = {13, 2, 14, 5, 6, 3, 0, 1, 0, 0, 1, 2, 3, 2, 0, 0, 0, 2, 2, 0, 2, 2, 4, 2, 1, 2, 6, 3, 2, 3, 1, 0, 1065353216, 2, 15, 4, 5, 0, 15, 16, 2, 3, 15, 15, 15, 6, 7, 16, 1, 16, 1, 15, 0, 17, 17, 8, 7, 5, 2, 18, 17, 9, 0, 15, 17, 0, 16, 18, 1, 16, 17, 8, 0, 20, 18, 16, 0, 0, 9, 19, 18, 10, 0, 17, 20, 12, 18, 14, 2, 18, 11, 20, 0, 14, 20, 19, 13, 18, 18, 19, 16, 0, 0, 16, 20, 17, 15, 19};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0 + i5;
      const float r2 = i1 * r1;
      const float r3 = i0 - r2;
      const float r4 = r1 * i7;
      const float r5 = r3 * i6 + r4;
      const float r6 = r3 * i8;
      const float r7 = -r4;
      const float r8 = r3 * i10;
      const float r9 = i9 * r7 + r8;
      o[0][j] = r5;
      o[1][j] = r6;
      o[2][j] = r9;
      o[3][j] = r2;
    }
  }
};

const int32_t kProgram1Words[] = {11, 0, 10, 4, 6, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 1, 2, 3, 2, 4, 2, 2, 0, 11, 3, 4, 0, 15, 12, 2, 11, 5, 2, 11, 1, 12, 0, 1, 13, 0, 11, 0, 2, 14, 12, 7, 0, 15, 12, 13, 6, 14, 2, 15, 13, 8, 0, 19, 16, 14, 0, 0, 2, 14, 13, 10, 0, 15, 13, 9, 16, 14, 12, 15, 13, 11};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = i1 * r2;
      const float r4 = i0 - r3;
      const float r5 = r2 * i7;
      const float r6 = r4 * i6 + r5;
      const float r7 = r4 * i8;
      const float r8 = -r5;
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

const int32_t kProgram2Words[] = {13, 0, 14, 7, 9, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 1, 2, 3, 2, 4, 2, 2, 9, 0, 8, 2, 0, 13, 3, 4, 0, 2, 14, 2, 13, 0, 0, 13, 14, 5, 0, 2, 15, 1, 13, 0, 1, 16, 0, 15, 0, 2, 17, 13, 7, 0, 15, 13, 16, 6, 17, 2, 18, 16, 8, 0, 19, 19, 17, 0, 0, 2, 17, 16, 10, 0, 15, 20, 9, 19, 17, 2, 17, 16, 11, 0, 2, 21, 16, 12, 0, 16, 16, 19, 12, 14, 13, 18, 20, 15, 17, 21, 16};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = i1 * r2;
      const float r4 = i0 - r3;
      const float r5 = r2 * i7;
      const float r6 = r4 * i6 + r5;
      const float r7 = r4 * i8;
      const float r8 = -r5;
      const float r9 = r4 * i10;
      const float r10 = i9 * r8 + r9;
      const float r11 = r4 * i11;
      const float r12 = i11 - i9 * i12;
      const float r13 = i6 * i11;
      const float r14 = i14 * i8 + r13;
      const float r15 = i10 * i12 + r14;
      const float r16 = i13 - r15;
      const float r17 = r2 * r16;
      const float r18 = r12 * r2 - r17;
      const float r19 = r4 * i12;
      const float r20 = r4 * i14;
      const float r21 = r8 * i12 - r1;
      o[0][j] = r6;
      o[1][j] = r7;
      o[2][j] = r10;
      o[3][j] = r3;
      o[4][j] = r11;
      o[5][j] = r18;
      o[6][j] = r19;
      o[7][j] = r20;
      o[8][j] = r21;
    }
  }
};

const int32_t kProgram3Words[] = {15, 0, 22, 9, 12, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 1, 2, 3, 2, 4, 2, 2, 9, 1, 8, 2, 9, 0, 9, 2, 0, 15, 3, 4, 0, 2, 16, 2, 15, 0, 0, 15, 16, 5, 0, 2, 17, 1, 15, 0, 1, 18, 0, 17, 0, 2, 19, 15, 7, 0, 15, 20, 18, 6, 19, 2, 21, 18, 8, 0, 19, 22, 19, 0, 0, 2, 19, 18, 10, 0, 15, 23, 9, 22, 19, 2, 19, 18, 11, 0, 17, 24, 9, 12, 11, 2, 25, 6, 11, 0, 15, 26, 14, 8, 25, 15, 25, 10, 12, 26, 1, 26, 13, 25, 0, 2, 25, 15, 26, 0, 16, 26, 24, 15, 25, 2, 24, 18, 12, 0, 2, 15, 18, 14, 0, 16, 25, 22, 12, 16, 20, 21, 23, 17, 19, 26, 24, 15, 25};

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
      const float r0 = i4 * i5;
      const float r1 = i2 * i3 + r0;
      const float r2 = i6 * i7 + r1;
      const float r3 = i1 - r2;
      const float r4 = i5 - i8 * i7;
      const float r5 = r4 * i9;
      const float r6 = i0 * r3 + r5;
      o[0][j] = r6;
      o[1][j] = r2;
    }
  }
};

const int32_t kProgram4Words[] = {10, 0, 7, 2, 4, 3, 0, 9, 0, 0, 1, 2, 3, 2, 0, 0, 0, 2, 2, 8, 2, 2, 4, 2, 1, 2, 10, 4, 5, 0, 15, 11, 2, 3, 10, 15, 10, 6, 7, 11, 1, 11, 1, 10, 0, 17, 12, 8, 7, 5, 2, 13, 12, 9, 0, 15, 12, 0, 11, 13, 12, 10};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = i1 * r2;
      const float r4 = i0 - r3;
      const float r5 = r2 * i7;
      const float r6 = r4 * i6 + r5;
      const float r7 = r4 * i8;
      const float r8 = -r5;
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

const int32_t kProgram5Words[] = {12, 0, 13, 6, 8, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 1, 2, 3, 2, 4, 2, 2, 8, 2, 0, 12, 3, 4, 0, 2, 13, 2, 12, 0, 0, 12, 13, 5, 0, 2, 14, 1, 12, 0, 1, 15, 0, 14, 0, 2, 16, 12, 7, 0, 15, 12, 15, 6, 16, 2, 17, 15, 8, 0, 19, 18, 16, 0, 0, 2, 16, 15, 10, 0, 15, 19, 9, 18, 16, 2, 16, 15, 11, 0, 16, 15, 18, 11, 13, 12, 17, 19, 14, 16, 15};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = i1 * r2;
      const float r4 = i0 - r3;
      const float r5 = r2 * i7;
      const float r6 = r4 * i6 + r5;
      const float r7 = r4 * i8;
      const float r8 = -r5;
      const float r9 = r4 * i10;
      const float r10 = i9 * r8 + r9;
      const float r11 = r4 * i11;
      const float r12 = r4 * i12;
      const float r13 = r8 * i11 - r1;
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

const int32_t kProgram6Words[] = {13, 0, 14, 7, 9, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 1, 2, 3, 2, 4, 2, 2, 8, 2, 9, 0, 0, 13, 3, 4, 0, 2, 14, 2, 13, 0, 0, 13, 14, 5, 0, 2, 15, 1, 13, 0, 1, 16, 0, 15, 0, 2, 17, 13, 7, 0, 15, 13, 16, 6, 17, 2, 18, 16, 8, 0, 19, 19, 17, 0, 0, 2, 17, 16, 10, 0, 15, 20, 9, 19, 17, 2, 17, 16, 11, 0, 2, 21, 16, 12, 0, 16, 16, 19, 11, 14, 13, 18, 20, 15, 17, 21, 16};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = i1 * r2;
      const float r4 = i0 - r3;
      const float r5 = r2 * i7;
      const float r6 = r4 * i6 + r5;
      const float r7 = r4 * i8;
      const float r8 = -r5;
      const float r9 = r4 * i10;
      const float r10 = i9 * r8 + r9;
      const float r11 = r4 * i11;
      const float r12 = r4 * i12;
      const float r13 = r4 * i13;
      const float r14 = r8 * i12 - r1;
      o[0][j] = r6;
      o[1][j] = r7;
      o[2][j] = r10;
      o[3][j] = r3;
      o[4][j] = r11;
      o[5][j] = r12;
      o[6][j] = r13;
      o[7][j] = r14;
    }
  }
};

const int32_t kProgram7Words[] = {14, 0, 15, 8, 10, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 1, 2, 3, 2, 4, 2, 2, 9, 0, 8, 2, 9, 1, 0, 14, 3, 4, 0, 2, 15, 2, 14, 0, 0, 14, 15, 5, 0, 2, 16, 1, 14, 0, 1, 17, 0, 16, 0, 2, 18, 14, 7, 0, 15, 14, 17, 6, 18, 2, 19, 17, 8, 0, 19, 20, 18, 0, 0, 2, 18, 17, 10, 0, 15, 21, 9, 20, 18, 2, 18, 17, 11, 0, 2, 22, 17, 12, 0, 2, 23, 17, 13, 0, 16, 17, 20, 12, 15, 14, 19, 21, 16, 18, 22, 23, 17};

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

const int32_t kProgram8Words[] = {6, 0, 3, 1, 2, 0, 0, 2, 3, 2, 0, 9, 0, 2, 2, 8, 2, 2, 6, 2, 3, 0, 15, 7, 0, 1, 6, 15, 6, 4, 5, 7, 6};

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
      const float r0 = i4 * i5;
      const float r1 = i2 * i3 + r0;
      const float r2 = i6 * i7 + r1;
      const float r3 = i1 - r2;
      const float r4 = i5 - i8 * i7;
      const float r5 = r4 * i9;
      const float r6 = i0 * r3 + r5;
      const float r7 = r6 - i8;
      const float r8 = std::fabs(r7);
      const float r9 = Truth(r8 >= i10);
      const float r10 = r9 != 0.0f ? 0.0f : i11;
      const float r11 = Truth(r7 > 0.0f);
      o[0][j] = r7;
      o[1][j] = r10;
      o[2][j] = r6;
      o[3][j] = r2;
      o[4][j] = r11;
    }
  }
};

const int32_t kProgram9Words[] = {12, 1, 12, 5, 5, 3, 0, 1, 0, 0, 1, 2, 3, 2, 0, 0, 0, 2, 2, 0, 2, 2, 4, 2, 1, 2, 6, 3, 1, 0, 2, 13, 4, 5, 0, 15, 14, 2, 3, 13, 15, 13, 6, 7, 14, 1, 14, 1, 13, 0, 17, 15, 8, 7, 5, 2, 16, 15, 9, 0, 15, 15, 0, 14, 16, 1, 14, 15, 8, 0, 20, 16, 14, 0, 0, 9, 17, 16, 10, 0, 14, 16, 17, 12, 11, 18, 17, 14, 0, 0, 14, 16, 15, 13, 17};

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
      const float r9 = 1.0f - r7 * i12;
      const float r10 = i11 * r9;
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

const int32_t kProgram10Words[] = {13, 2, 13, 5, 6, 3, 0, 1, 0, 0, 1, 2, 3, 2, 0, 0, 0, 2, 2, 0, 2, 2, 1, 2, 4, 2, 6, 3, 2, 3, 1, 0, 1065353216, 2, 15, 4, 5, 0, 15, 16, 2, 3, 15, 15, 15, 6, 7, 16, 1, 16, 1, 15, 0, 2, 17, 8, 5, 0, 15, 18, 0, 16, 17, 1, 16, 18, 9, 0, 20, 17, 16, 0, 0, 9, 19, 17, 10, 0, 17, 20, 17, 12, 14, 2, 17, 11, 20, 0, 14, 20, 19, 13, 17, 18, 19, 16, 0, 0, 16, 20, 18, 15, 19};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0 + i5;
      const float r2 = i1 * r1;
      const float r3 = i0 - r2;
      const float r4 = r1 * i7;
      const float r5 = r3 * i6 + r4;
      const float r6 = r3 * i8;
      const float r7 = r3 * i9;
      o[0][j] = r5;
      o[1][j] = r6;
      o[2][j] = r7;
      o[3][j] = r2;
    }
  }
};

const int32_t kProgram11Words[] = {10, 0, 8, 4, 5, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 1, 2, 3, 2, 2, 0, 10, 3, 4, 0, 15, 11, 2, 10, 5, 2, 10, 1, 11, 0, 1, 12, 0, 10, 0, 2, 13, 11, 7, 0, 15, 11, 12, 6, 13, 2, 13, 12, 8, 0, 2, 14, 12, 9, 0, 11, 13, 14, 10};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = i1 * r2;
      const float r4 = i0 - r3;
      const float r5 = r2 * i7;
      const float r6 = r4 * i6 + r5;
      const float r7 = r4 * i8;
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

const int32_t kProgram12Words[] = {12, 0, 12, 7, 8, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 1, 2, 3, 2, 2, 9, 0, 8, 2, 0, 12, 3, 4, 0, 2, 13, 2, 12, 0, 0, 12, 13, 5, 0, 2, 14, 1, 12, 0, 1, 15, 0, 14, 0, 2, 16, 12, 7, 0, 15, 12, 15, 6, 16, 2, 16, 15, 8, 0, 2, 17, 15, 9, 0, 2, 18, 15, 10, 0, 2, 19, 15, 11, 0, 19, 15, 13, 0, 0, 12, 16, 17, 14, 18, 19, 15};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = i1 * r2;
      const float r4 = i0 - r3;
      const float r5 = r2 * i7;
      const float r6 = r4 * i6 + r5;
      const float r7 = r4 * i8;
      const float r8 = r4 * i9;
      const float r9 = r4 * i10;
      const float r10 = i6 * i10;
      const float r11 = i12 * i8 + r10;
      const float r12 = i9 * i13 + r11;
      const float r13 = i11 - r12;
      const float r14 = r2 * r13;
      const float r15 = r2 * i10 - r14;
      const float r16 = r4 * i13;
      const float r17 = r4 * i12;
      const float r18 = -r1;
      o[0][j] = r6;
      o[1][j] = r7;
      o[2][j] = r8;
      o[3][j] = r3;
      o[4][j] = r9;
      o[5][j] = r15;
      o[6][j] = r16;
      o[7][j] = r17;
      o[8][j] = r18;
    }
  }
};

const int32_t kProgram13Words[] = {14, 0, 19, 9, 10, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 1, 2, 3, 2, 2, 9, 1, 9, 0, 9, 2, 8, 2, 0, 14, 3, 4, 0, 2, 15, 2, 14, 0, 0, 14, 15, 5, 0, 2, 16, 1, 14, 0, 1, 17, 0, 16, 0, 2, 18, 14, 7, 0, 15, 19, 17, 6, 18, 2, 18, 17, 8, 0, 2, 20, 17, 9, 0, 2, 21, 17, 10, 0, 2, 22, 6, 10, 0, 15, 23, 12, 8, 22, 15, 22, 9, 13, 23, 1, 23, 11, 22, 0, 2, 22, 14, 23, 0, 16, 23, 14, 10, 22, 2, 14, 17, 13, 0, 2, 22, 17, 12, 0, 19, 17, 15, 0, 0, 19, 18, 20, 16, 21, 23, 14, 22, 17};

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

const int32_t kProgram14Words[] = {9, 0, 6, 2, 4, 3, 0, 9, 0, 0, 1, 2, 3, 2, 0, 0, 0, 2, 2, 8, 2, 2, 1, 2, 9, 4, 5, 0, 15, 10, 2, 3, 9, 15, 9, 6, 7, 10, 1, 10, 1, 9, 0, 2, 11, 8, 5, 0, 15, 12, 0, 10, 11, 12, 9};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = i1 * r2;
      const float r4 = i0 - r3;
      const float r5 = r2 * i7;
      const float r6 = r4 * i6 + r5;
      const float r7 = r4 * i8;
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

const int32_t kProgram15Words[] = {11, 0, 11, 6, 7, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 1, 2, 3, 2, 2, 8, 2, 0, 11, 3, 4, 0, 2, 12, 2, 11, 0, 0, 11, 12, 5, 0, 2, 13, 1, 11, 0, 1, 14, 0, 13, 0, 2, 15, 11, 7, 0, 15, 11, 14, 6, 15, 2, 15, 14, 8, 0, 2, 16, 14, 9, 0, 2, 17, 14, 10, 0, 19, 14, 12, 0, 0, 11, 15, 16, 13, 17, 14};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = i1 * r2;
      const float r4 = i0 - r3;
      const float r5 = r2 * i7;
      const float r6 = r4 * i6 + r5;
      const float r7 = r4 * i8;
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

const int32_t kProgram16Words[] = {12, 0, 12, 7, 8, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 1, 2, 3, 2, 2, 8, 2, 9, 0, 0, 12, 3, 4, 0, 2, 13, 2, 12, 0, 0, 12, 13, 5, 0, 2, 14, 1, 12, 0, 1, 15, 0, 14, 0, 2, 16, 12, 7, 0, 15, 12, 15, 6, 16, 2, 16, 15, 8, 0, 2, 17, 15, 9, 0, 2, 18, 15, 10, 0, 2, 19, 15, 11, 0, 19, 15, 13, 0, 0, 12, 16, 17, 14, 18, 19, 15};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = i1 * r2;
      const float r4 = i0 - r3;
      const float r5 = r2 * i7;
      const float r6 = r4 * i6 + r5;
      const float r7 = r4 * i8;
      const float r8 = r4 * i9;
      const float r9 = r4 * i10;
      const float r10 = r4 * i11;
      const float r11 = r4 * i12;
      const float r12 = -r1;
      o[0][j] = r6;
      o[1][j] = r7;
      o[2][j] = r8;
      o[3][j] = r3;
      o[4][j] = r9;
      o[5][j] = r10;
      o[6][j] = r11;
      o[7][j] = r12;
    }
  }
};

const int32_t kProgram17Words[] = {13, 0, 13, 8, 9, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 1, 2, 3, 2, 2, 9, 0, 8, 2, 9, 1, 0, 13, 3, 4, 0, 2, 14, 2, 13, 0, 0, 13, 14, 5, 0, 2, 15, 1, 13, 0, 1, 16, 0, 15, 0, 2, 17, 13, 7, 0, 15, 13, 16, 6, 17, 2, 17, 16, 8, 0, 2, 18, 16, 9, 0, 2, 19, 16, 10, 0, 2, 20, 16, 11, 0, 2, 21, 16, 12, 0, 19, 16, 14, 0, 0, 13, 17, 18, 15, 19, 20, 21, 16};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = i1 * r2;
      const float r4 = i0 - r3;
      const float r5 = r2 * i7;
      const float r6 = r4 * i6 + r5;
      const float r7 = r4 * i8;
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

const int32_t kProgram18Words[] = {12, 0, 13, 7, 9, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 1, 2, 3, 2, 2, 9, 0, 8, 2, 0, 12, 3, 4, 0, 2, 13, 2, 12, 0, 0, 12, 13, 5, 0, 2, 14, 1, 12, 0, 1, 15, 0, 14, 0, 2, 16, 12, 7, 0, 15, 12, 15, 6, 16, 2, 17, 15, 8, 0, 2, 18, 15, 9, 0, 2, 19, 15, 10, 0, 2, 20, 15, 11, 0, 19, 15, 16, 0, 0, 16, 16, 15, 11, 13, 12, 17, 18, 14, 19, 20, 16};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = i1 * r2;
      const float r4 = i0 - r3;
      const float r5 = r2 * i7;
      const float r6 = r4 * i6 + r5;
      const float r7 = r4 * i8;
      const float r8 = r4 * i9;
      const float r9 = r4 * i10;
      const float r10 = i10 - i11 * i12;
      const float r11 = i6 * i10;
      const float r12 = i14 * i8 + r11;
      const float r13 = i9 * i12 + r12;
      const float r14 = i13 - r13;
      const float r15 = r2 * r14;
      const float r16 = r10 * r2 - r15;
      const float r17 = r4 * i12;
      const float r18 = r4 * i14;
      const float r19 = -r5;
      const float r20 = r19 * i12 - r1;
      o[0][j] = r6;
      o[1][j] = r7;
      o[2][j] = r8;
      o[3][j] = r3;
      o[4][j] = r9;
      o[5][j] = r16;
      o[6][j] = r17;
      o[7][j] = r18;
      o[8][j] = r20;
    }
  }
};

const int32_t kProgram19Words[] = {15, 0, 21, 9, 12, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 1, 2, 3, 2, 2, 9, 1, 2, 4, 8, 2, 9, 0, 9, 2, 0, 15, 3, 4, 0, 2, 16, 2, 15, 0, 0, 15, 16, 5, 0, 2, 17, 1, 15, 0, 1, 18, 0, 17, 0, 2, 19, 15, 7, 0, 15, 20, 18, 6, 19, 2, 21, 18, 8, 0, 2, 22, 18, 9, 0, 2, 23, 18, 10, 0, 17, 24, 11, 12, 10, 2, 25, 6, 10, 0, 15, 26, 14, 8, 25, 15, 25, 9, 12, 26, 1, 26, 13, 25, 0, 2, 25, 15, 26, 0, 16, 26, 24, 15, 25, 2, 24, 18, 12, 0, 2, 15, 18, 14, 0, 19, 25, 19, 0, 0, 16, 18, 25, 12, 16, 20, 21, 22, 17, 23, 26, 24, 15, 18};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = i1 * r2;
      const float r4 = i0 - r3;
      const float r5 = r2 * i7;
      const float r6 = r4 * i6 + r5;
      const float r7 = r4 * i8;
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

const int32_t kProgram20Words[] = {11, 0, 12, 6, 8, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 1, 2, 3, 2, 2, 8, 2, 0, 11, 3, 4, 0, 2, 12, 2, 11, 0, 0, 11, 12, 5, 0, 2, 13, 1, 11, 0, 1, 14, 0, 13, 0, 2, 15, 11, 7, 0, 15, 11, 14, 6, 15, 2, 16, 14, 8, 0, 2, 17, 14, 9, 0, 2, 18, 14, 10, 0, 19, 14, 15, 0, 0, 16, 15, 14, 10, 12, 11, 16, 17, 13, 18, 15};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = i1 * r2;
      const float r4 = i0 - r3;
      const float r5 = r2 * i7;
      const float r6 = r4 * i6 + r5;
      const float r7 = r4 * i8;
      const float r8 = r4 * i9;
      const float r9 = r4 * i10;
      const float r10 = r4 * i11;
      const float r11 = -r5;
      const float r12 = r11 * i10 - r1;
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

const int32_t kProgram21Words[] = {12, 0, 13, 7, 9, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 1, 2, 3, 2, 2, 8, 2, 9, 0, 0, 12, 3, 4, 0, 2, 13, 2, 12, 0, 0, 12, 13, 5, 0, 2, 14, 1, 12, 0, 1, 15, 0, 14, 0, 2, 16, 12, 7, 0, 15, 12, 15, 6, 16, 2, 17, 15, 8, 0, 2, 18, 15, 9, 0, 2, 19, 15, 10, 0, 2, 20, 15, 11, 0, 19, 15, 16, 0, 0, 16, 16, 15, 10, 13, 12, 17, 18, 14, 19, 20, 16};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = i1 * r2;
      const float r4 = i0 - r3;
      const float r5 = r2 * i7;
      const float r6 = r4 * i6 + r5;
      const float r7 = r4 * i8;
      const float r8 = r4 * i9;
      const float r9 = r4 * i10;
      const float r10 = r4 * i11;
      const float r11 = r4 * i12;
      const float r12 = -r5;
      const float r13 = r12 * i11 - r1;
      o[0][j] = r6;
      o[1][j] = r7;
      o[2][j] = r8;
      o[3][j] = r3;
      o[4][j] = r9;
      o[5][j] = r10;
      o[6][j] = r11;
      o[7][j] = r13;
    }
  }
};

const int32_t kProgram22Words[] = {13, 0, 14, 8, 10, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 1, 2, 3, 2, 2, 9, 0, 8, 2, 9, 1, 0, 13, 3, 4, 0, 2, 14, 2, 13, 0, 0, 13, 14, 5, 0, 2, 15, 1, 13, 0, 1, 16, 0, 15, 0, 2, 17, 13, 7, 0, 15, 13, 16, 6, 17, 2, 18, 16, 8, 0, 2, 19, 16, 9, 0, 2, 20, 16, 10, 0, 2, 21, 16, 11, 0, 2, 22, 16, 12, 0, 19, 16, 17, 0, 0, 16, 17, 16, 11, 14, 13, 18, 19, 15, 20, 21, 22, 17};

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
      const float r6 = r5 - i9 * i7;
      const float r7 = r6 - i9;
      const float r8 = std::fabs(r7);
      const float r9 = Truth(r8 >= i10);
      const float r10 = 1.0f - r8 * i12;
      const float r11 = i11 * r10;
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

const int32_t kProgram23Words[] = {13, 2, 14, 5, 6, 3, 0, 1, 0, 0, 1, 2, 3, 2, 0, 0, 0, 2, 2, 0, 2, 2, 1, 2, 4, 2, 6, 3, 2, 3, 1, 0, 1065353216, 2, 15, 4, 5, 0, 15, 16, 2, 3, 15, 15, 15, 6, 7, 16, 1, 16, 1, 15, 0, 2, 17, 8, 5, 0, 15, 18, 0, 16, 17, 17, 16, 9, 7, 18, 1, 17, 16, 9, 0, 20, 18, 17, 0, 0, 9, 19, 18, 10, 0, 17, 20, 18, 12, 14, 2, 18, 11, 20, 0, 14, 20, 19, 13, 18, 18, 19, 17, 0, 0, 17, 20, 16, 15, 19};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = i1 * r2;
      const float r4 = i0 - r3;
      const float r5 = r2 * i7;
      const float r6 = r4 * i6 + r5;
      const float r7 = r4 * i8;
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

const int32_t kProgram24Words[] = {12, 0, 13, 7, 9, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 1, 2, 3, 2, 2, 9, 0, 8, 2, 0, 12, 3, 4, 0, 2, 13, 2, 12, 0, 0, 12, 13, 5, 0, 2, 14, 1, 12, 0, 1, 15, 0, 14, 0, 2, 16, 12, 7, 0, 15, 17, 15, 6, 16, 2, 16, 15, 8, 0, 2, 18, 15, 9, 0, 2, 19, 15, 10, 0, 2, 20, 15, 11, 0, 19, 15, 12, 0, 0, 16, 12, 15, 11, 13, 17, 16, 18, 14, 19, 20, 12};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = i1 * r2;
      const float r4 = i0 - r3;
      const float r5 = r2 * i7;
      const float r6 = r4 * i6 + r5;
      const float r7 = r4 * i8;
      const float r8 = r4 * i9;
      const float r9 = r4 * i10;
      const float r10 = i6 * i10;
      const float r11 = i12 * i8 + r10;
      const float r12 = i9 * i13 + r11;
      const float r13 = i11 - r12;
      const float r14 = r2 * r13;
      const float r15 = r2 * i10 - r14;
      const float r16 = r4 * i13;
      const float r17 = r4 * i12;
      const float r18 = -r2;
      const float r19 = r18 * i13 - r1;
      o[0][j] = r6;
      o[1][j] = r7;
      o[2][j] = r8;
      o[3][j] = r3;
      o[4][j] = r9;
      o[5][j] = r15;
      o[6][j] = r16;
      o[7][j] = r17;
      o[8][j] = r19;
    }
  }
};

const int32_t kProgram25Words[] = {14, 0, 20, 9, 11, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 1, 2, 3, 2, 2, 9, 1, 9, 0, 9, 2, 8, 2, 0, 14, 3, 4, 0, 2, 15, 2, 14, 0, 0, 14, 15, 5, 0, 2, 16, 1, 14, 0, 1, 17, 0, 16, 0, 2, 18, 14, 7, 0, 15, 19, 17, 6, 18, 2, 18, 17, 8, 0, 2, 20, 17, 9, 0, 2, 21, 17, 10, 0, 2, 22, 6, 10, 0, 15, 23, 12, 8, 22, 15, 22, 9, 13, 23, 1, 23, 11, 22, 0, 2, 22, 14, 23, 0, 16, 23, 14, 10, 22, 2, 22, 17, 13, 0, 2, 24, 17, 12, 0, 19, 17, 14, 0, 0, 16, 14, 17, 13, 15, 19, 18, 20, 16, 21, 23, 22, 24, 14};

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
      const float r0 = i4 * i5;
      const float r1 = i2 * i3 + r0;
      const float r2 = i6 * i7 + r1;
      const float r3 = i1 - r2;
      const float r4 = i8 * i5;
      const float r5 = i0 * r3 + r4;
      const float r6 = r5 - i9 * i7;
      o[0][j] = r6;
      o[1][j] = r2;
    }
  }
};

const int32_t kProgram26Words[] = {10, 0, 7, 2, 4, 3, 0, 9, 0, 0, 1, 2, 3, 2, 0, 0, 0, 2, 2, 8, 2, 2, 1, 2, 4, 2, 10, 4, 5, 0, 15, 11, 2, 3, 10, 15, 10, 6, 7, 11, 1, 11, 1, 10, 0, 2, 12, 8, 5, 0, 15, 13, 0, 11, 12, 17, 11, 9, 7, 13, 11, 10};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = i1 * r2;
      const float r4 = i0 - r3;
      const float r5 = r2 * i7;
      const float r6 = r4 * i6 + r5;
      const float r7 = r4 * i8;
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

const int32_t kProgram27Words[] = {11, 0, 12, 6, 8, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 1, 2, 3, 2, 2, 8, 2, 0, 11, 3, 4, 0, 2, 12, 2, 11, 0, 0, 11, 12, 5, 0, 2, 13, 1, 11, 0, 1, 14, 0, 13, 0, 2, 15, 11, 7, 0, 15, 16, 14, 6, 15, 2, 15, 14, 8, 0, 2, 17, 14, 9, 0, 2, 18, 14, 10, 0, 19, 14, 11, 0, 0, 16, 11, 14, 10, 12, 16, 15, 17, 13, 18, 11};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = i1 * r2;
      const float r4 = i0 - r3;
      const float r5 = r2 * i7;
      const float r6 = r4 * i6 + r5;
      const float r7 = r4 * i8;
      const float r8 = r4 * i9;
      const float r9 = r4 * i10;
      const float r10 = r4 * i11;
      const float r11 = -r2;
      const float r12 = r11 * i10 - r1;
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

const int32_t kProgram28Words[] = {12, 0, 13, 7, 9, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 1, 2, 3, 2, 2, 8, 2, 9, 0, 0, 12, 3, 4, 0, 2, 13, 2, 12, 0, 0, 12, 13, 5, 0, 2, 14, 1, 12, 0, 1, 15, 0, 14, 0, 2, 16, 12, 7, 0, 15, 17, 15, 6, 16, 2, 16, 15, 8, 0, 2, 18, 15, 9, 0, 2, 19, 15, 10, 0, 2, 20, 15, 11, 0, 19, 15, 12, 0, 0, 16, 12, 15, 10, 13, 17, 16, 18, 14, 19, 20, 12};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = i1 * r2;
      const float r4 = i0 - r3;
      const float r5 = r2 * i7;
      const float r6 = r4 * i6 + r5;
      const float r7 = r4 * i8;
      const float r8 = r4 * i9;
      const float r9 = r4 * i10;
      const float r10 = r4 * i11;
      const float r11 = r4 * i12;
      const float r12 = -r2;
      const float r13 = r12 * i11 - r1;
      o[0][j] = r6;
      o[1][j] = r7;
      o[2][j] = r8;
      o[3][j] = r3;
      o[4][j] = r9;
      o[5][j] = r10;
      o[6][j] = r11;
      o[7][j] = r13;
    }
  }
};

const int32_t kProgram29Words[] = {13, 0, 14, 8, 10, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 1, 2, 3, 2, 2, 9, 0, 8, 2, 9, 1, 0, 13, 3, 4, 0, 2, 14, 2, 13, 0, 0, 13, 14, 5, 0, 2, 15, 1, 13, 0, 1, 16, 0, 15, 0, 2, 17, 13, 7, 0, 15, 18, 16, 6, 17, 2, 17, 16, 8, 0, 2, 19, 16, 9, 0, 2, 20, 16, 10, 0, 2, 21, 16, 11, 0, 2, 22, 16, 12, 0, 19, 16, 13, 0, 0, 16, 13, 16, 11, 14, 18, 17, 19, 15, 20, 21, 22, 13};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0 + i5;
      const float r2 = i1 * r1;
      const float r3 = i0 - r2;
      const float r4 = r1 * i7;
      const float r5 = r3 * i6 + r4;
      const float r6 = r3 * i8;
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

const int32_t kProgram30Words[] = {11, 0, 10, 4, 6, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 1, 2, 3, 2, 4, 2, 2, 0, 11, 3, 4, 0, 15, 12, 2, 11, 5, 2, 11, 1, 12, 0, 1, 13, 0, 11, 0, 2, 14, 12, 7, 0, 15, 15, 13, 6, 14, 2, 14, 13, 8, 0, 19, 16, 12, 0, 0, 2, 12, 13, 10, 0, 15, 13, 9, 16, 12, 15, 14, 13, 11};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = i1 * r2;
      const float r4 = i0 - r3;
      const float r5 = r2 * i7;
      const float r6 = r4 * i6 + r5;
      const float r7 = r4 * i8;
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

const int32_t kProgram31Words[] = {13, 0, 14, 7, 9, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 1, 2, 3, 2, 4, 2, 2, 9, 0, 8, 2, 0, 13, 3, 4, 0, 2, 14, 2, 13, 0, 0, 13, 14, 5, 0, 2, 15, 1, 13, 0, 1, 16, 0, 15, 0, 2, 17, 13, 7, 0, 15, 18, 16, 6, 17, 2, 17, 16, 8, 0, 19, 19, 13, 0, 0, 2, 13, 16, 10, 0, 15, 20, 9, 19, 13, 2, 13, 16, 11, 0, 2, 21, 16, 12, 0, 16, 16, 19, 12, 14, 18, 17, 20, 15, 13, 21, 16};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = i1 * r2;
      const float r4 = i0 - r3;
      const float r5 = r2 * i7;
      const float r6 = r4 * i6 + r5;
      const float r7 = r4 * i8;
      const float r8 = -r2;
      const float r9 = r4 * i10;
      const float r10 = i9 * r8 + r9;
      const float r11 = r4 * i11;
      const float r12 = i6 * i11;
      const float r13 = i13 * i8 + r12;
      const float r14 = i10 * i14 + r13;
      const float r15 = i12 - r14;
      const float r16 = r2 * r15;
      const float r17 = r2 * i11 - r16;
      const float r18 = r4 * i14;
      const float r19 = r4 * i13;
      const float r20 = r8 * i14 - r1;
      o[0][j] = r6;
      o[1][j] = r7;
      o[2][j] = r10;
      o[3][j] = r3;
      o[4][j] = r11;
      o[5][j] = r17;
      o[6][j] = r18;
      o[7][j] = r19;
      o[8][j] = r20;
    }
  }
};

const int32_t kProgram32Words[] = {15, 0, 21, 9, 11, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 1, 2, 3, 2, 4, 2, 2, 9, 1, 9, 0, 9, 2, 8, 2, 0, 15, 3, 4, 0, 2, 16, 2, 15, 0, 0, 15, 16, 5, 0, 2, 17, 1, 15, 0, 1, 18, 0, 17, 0, 2, 19, 15, 7, 0, 15, 20, 18, 6, 19, 2, 19, 18, 8, 0, 19, 21, 15, 0, 0, 2, 22, 18, 10, 0, 15, 23, 9, 21, 22, 2, 22, 18, 11, 0, 2, 24, 6, 11, 0, 15, 25, 13, 8, 24, 15, 24, 10, 14, 25, 1, 25, 12, 24, 0, 2, 24, 15, 25, 0, 16, 25, 15, 11, 24, 2, 15, 18, 14, 0, 2, 24, 18, 13, 0, 16, 18, 21, 14, 16, 20, 19, 23, 17, 22, 25, 15, 24, 18};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = i1 * r2;
      const float r4 = i0 - r3;
      const float r5 = r2 * i7;
      const float r6 = r4 * i6 + r5;
      const float r7 = r4 * i8;
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

const int32_t kProgram33Words[] = {12, 0, 13, 6, 8, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 1, 2, 3, 2, 4, 2, 2, 8, 2, 0, 12, 3, 4, 0, 2, 13, 2, 12, 0, 0, 12, 13, 5, 0, 2, 14, 1, 12, 0, 1, 15, 0, 14, 0, 2, 16, 12, 7, 0, 15, 17, 15, 6, 16, 2, 16, 15, 8, 0, 19, 18, 12, 0, 0, 2, 12, 15, 10, 0, 15, 19, 9, 18, 12, 2, 12, 15, 11, 0, 16, 15, 18, 11, 13, 17, 16, 19, 14, 12, 15};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = i1 * r2;
      const float r4 = i0 - r3;
      const float r5 = r2 * i7;
      const float r6 = r4 * i6 + r5;
      const float r7 = r4 * i8;
      const float r8 = -r2;
      const float r9 = r4 * i10;
      const float r10 = i9 * r8 + r9;
      const float r11 = r4 * i11;
      const float r12 = r4 * i12;
      const float r13 = r8 * i11 - r1;
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

const int32_t kProgram34Words[] = {13, 0, 14, 7, 9, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 1, 2, 3, 2, 4, 2, 2, 8, 2, 9, 0, 0, 13, 3, 4, 0, 2, 14, 2, 13, 0, 0, 13, 14, 5, 0, 2, 15, 1, 13, 0, 1, 16, 0, 15, 0, 2, 17, 13, 7, 0, 15, 18, 16, 6, 17, 2, 17, 16, 8, 0, 19, 19, 13, 0, 0, 2, 13, 16, 10, 0, 15, 20, 9, 19, 13, 2, 13, 16, 11, 0, 2, 21, 16, 12, 0, 16, 16, 19, 11, 14, 18, 17, 20, 15, 13, 21, 16};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = i1 * r2;
      const float r4 = i0 - r3;
      const float r5 = r2 * i7;
      const float r6 = r4 * i6 + r5;
      const float r7 = r4 * i8;
      const float r8 = -r2;
      const float r9 = r4 * i10;
      const float r10 = i9 * r8 + r9;
      const float r11 = r4 * i11;
      const float r12 = r4 * i12;
      const float r13 = r4 * i13;
      const float r14 = r8 * i12 - r1;
      o[0][j] = r6;
      o[1][j] = r7;
      o[2][j] = r10;
      o[3][j] = r3;
      o[4][j] = r11;
      o[5][j] = r12;
      o[6][j] = r13;
      o[7][j] = r14;
    }
  }
};

const int32_t kProgram35Words[] = {14, 0, 15, 8, 10, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 1, 2, 3, 2, 4, 2, 2, 9, 0, 8, 2, 9, 1, 0, 14, 3, 4, 0, 2, 15, 2, 14, 0, 0, 14, 15, 5, 0, 2, 16, 1, 14, 0, 1, 17, 0, 16, 0, 2, 18, 14, 7, 0, 15, 19, 17, 6, 18, 2, 18, 17, 8, 0, 19, 20, 14, 0, 0, 2, 14, 17, 10, 0, 15, 21, 9, 20, 14, 2, 14, 17, 11, 0, 2, 22, 17, 12, 0, 2, 23, 17, 13, 0, 16, 17, 20, 12, 15, 19, 18, 21, 16, 14, 22, 23, 17};

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
      const float r0 = i4 * i5;
      const float r1 = i2 * i3 + r0;
      const float r2 = i6 * i7 + r1;
      const float r3 = i1 - r2;
      const float r4 = Min(i7, 1.0f);
      const float r5 = 1.0f - r4;
      const float r6 = r5 * i5;
      const float r7 = r6 * i8;
      const float r8 = i0 * r3 + r7;
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
      o[3][j] = r2;
      o[4][j] = r15;
    }
  }
};

const int32_t kProgram36Words[] = {13, 2, 16, 5, 6, 3, 0, 1, 0, 0, 1, 2, 3, 2, 0, 0, 0, 2, 2, 0, 2, 2, 1, 2, 4, 2, 6, 3, 2, 3, 1, 1065353216, 0, 2, 15, 4, 5, 0, 15, 16, 2, 3, 15, 15, 15, 6, 7, 16, 1, 16, 1, 15, 0, 5, 17, 7, 13, 0, 1, 18, 13, 17, 0, 2, 17, 18, 5, 0, 2, 18, 17, 8, 0, 15, 17, 0, 16, 18, 1, 16, 17, 9, 0, 20, 18, 16, 0, 0, 9, 19, 18, 10, 0, 17, 20, 12, 18, 13, 2, 18, 11, 20, 0, 14, 20, 19, 14, 18, 18, 19, 16, 0, 0, 16, 20, 17, 15, 19};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0 + i5;
      const float r2 = i1 * r1;
      const float r3 = i0 - r2;
      const float r4 = Min(i7, 1.0f);
      const float r5 = 1.0f - r4;
      const float r6 = r1 * i8;
      const float r7 = r5 * r6;
      const float r8 = r3 * i6 + r7;
      const float r9 = r3 * i9;
      const float r10 = r3 * i10;
      o[0][j] = r8;
      o[1][j] = r9;
      o[2][j] = r10;
      o[3][j] = r2;
    }
  }
};

const int32_t kProgram37Words[] = {11, 1, 11, 4, 5, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 3, 2, 2, 1065353216, 0, 12, 3, 4, 0, 15, 13, 2, 12, 5, 2, 12, 1, 13, 0, 1, 14, 0, 12, 0, 5, 15, 7, 11, 0, 1, 16, 11, 15, 0, 2, 15, 13, 8, 0, 2, 13, 16, 15, 0, 15, 16, 14, 6, 13, 2, 15, 14, 9, 0, 2, 13, 14, 10, 0, 16, 15, 13, 12};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = i1 * r2;
      const float r4 = i0 - r3;
      const float r5 = Min(i7, 1.0f);
      const float r6 = 1.0f - r5;
      const float r7 = r2 * i8;
      const float r8 = r6 * r7;
      const float r9 = r4 * i6 + r8;
      const float r10 = r4 * i9;
      const float r11 = r4 * i10;
      const float r12 = r4 * i11;
      const float r13 = r4 * i7;
      const float r14 = -r1;
      o[0][j] = r9;
      o[1][j] = r10;
      o[2][j] = r11;
      o[3][j] = r3;
      o[4][j] = r12;
      o[5][j] = r13;
      o[6][j] = r14;
    }
  }
};

const int32_t kProgram38Words[] = {12, 1, 15, 7, 8, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 3, 2, 2, 9, 0, 1065353216, 0, 13, 3, 4, 0, 2, 14, 2, 13, 0, 0, 13, 14, 5, 0, 2, 15, 1, 13, 0, 1, 16, 0, 15, 0, 5, 17, 7, 12, 0, 1, 18, 12, 17, 0, 2, 17, 13, 8, 0, 2, 13, 18, 17, 0, 15, 18, 16, 6, 13, 2, 17, 16, 9, 0, 2, 13, 16, 10, 0, 2, 19, 16, 11, 0, 2, 20, 16, 7, 0, 19, 16, 14, 0, 0, 18, 17, 13, 15, 19, 20, 16};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = i1 * r2;
      const float r4 = i0 - r3;
      const float r5 = Min(i7, 1.0f);
      const float r6 = 1.0f - r5;
      const float r7 = r2 * i8;
      const float r8 = r6 * r7;
      const float r9 = r4 * i6 + r8;
      const float r10 = r4 * i9;
      const float r11 = r4 * i10;
      const float r12 = r4 * i11;
      const float r13 = r6 * i11;
      const float r14 = i6 * i11;
      const float r15 = i13 * i9 + r14;
      const float r16 = i10 * i7 + r15;
      const float r17 = i12 - r16;
      const float r18 = r2 * r17;
      const float r19 = r2 * r13 - r18;
      const float r20 = r4 * i7;
      const float r21 = r4 * i13;
      const float r22 = -r1;
      o[0][j] = r9;
      o[1][j] = r10;
      o[2][j] = r11;
      o[3][j] = r3;
      o[4][j] = r12;
      o[5][j] = r19;
      o[6][j] = r20;
      o[7][j] = r21;
      o[8][j] = r22;
    }
  }
};

const int32_t kProgram39Words[] = {14, 1, 23, 9, 11, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 3, 2, 2, 9, 0, 9, 1, 9, 2, 1065353216, 0, 15, 3, 4, 0, 2, 16, 2, 15, 0, 0, 15, 16, 5, 0, 2, 17, 1, 15, 0, 1, 18, 0, 17, 0, 5, 19, 7, 14, 0, 1, 20, 14, 19, 0, 2, 19, 15, 8, 0, 2, 21, 20, 19, 0, 15, 19, 18, 6, 21, 2, 21, 18, 9, 0, 2, 22, 18, 10, 0, 2, 23, 18, 11, 0, 2, 24, 20, 11, 0, 2, 20, 6, 11, 0, 15, 25, 13, 9, 20, 15, 20, 10, 7, 25, 1, 25, 12, 20, 0, 2, 20, 15, 25, 0, 16, 25, 15, 24, 20, 2, 15, 18, 7, 0, 2, 24, 18, 13, 0, 19, 20, 16, 0, 0, 19, 21, 22, 17, 23, 25, 15, 24, 20};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = i1 * r2;
      const float r4 = i0 - r3;
      const float r5 = Min(i7, 1.0f);
      const float r6 = 1.0f - r5;
      const float r7 = r2 * i8;
      const float r8 = r6 * r7;
      const float r9 = r4 * i6 + r8;
      const float r10 = r4 * i9;
      const float r11 = r4 * i10;
      const float r12 = r4 * i7;
      const float r13 = -r1;
      o[0][j] = r9;
      o[1][j] = r10;
      o[2][j] = r11;
      o[3][j] = r3;
      o[4][j] = r12;
      o[5][j] = r13;
    }
  }
};

const int32_t kProgram40Words[] = {11, 1, 14, 6, 7, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 3, 2, 2, 1065353216, 0, 12, 3, 4, 0, 2, 13, 2, 12, 0, 0, 12, 13, 5, 0, 2, 14, 1, 12, 0, 1, 15, 0, 14, 0, 5, 16, 7, 11, 0, 1, 17, 11, 16, 0, 2, 16, 12, 8, 0, 2, 12, 17, 16, 0, 15, 17, 15, 6, 12, 2, 16, 15, 9, 0, 2, 12, 15, 10, 0, 2, 18, 15, 7, 0, 19, 15, 13, 0, 0, 17, 16, 12, 14, 18, 15};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = i1 * r2;
      const float r4 = i0 - r3;
      const float r5 = Min(i7, 1.0f);
      const float r6 = 1.0f - r5;
      const float r7 = r2 * i8;
      const float r8 = r6 * r7;
      const float r9 = r4 * i6 + r8;
      const float r10 = r4 * i9;
      const float r11 = r4 * i10;
      const float r12 = r4 * i7;
      const float r13 = r4 * i11;
      const float r14 = -r1;
      o[0][j] = r9;
      o[1][j] = r10;
      o[2][j] = r11;
      o[3][j] = r3;
      o[4][j] = r12;
      o[5][j] = r13;
      o[6][j] = r14;
    }
  }
};

const int32_t kProgram41Words[] = {12, 1, 15, 7, 8, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 3, 2, 2, 9, 0, 1065353216, 0, 13, 3, 4, 0, 2, 14, 2, 13, 0, 0, 13, 14, 5, 0, 2, 15, 1, 13, 0, 1, 16, 0, 15, 0, 5, 17, 7, 12, 0, 1, 18, 12, 17, 0, 2, 17, 13, 8, 0, 2, 13, 18, 17, 0, 15, 18, 16, 6, 13, 2, 17, 16, 9, 0, 2, 13, 16, 10, 0, 2, 19, 16, 7, 0, 2, 20, 16, 11, 0, 19, 16, 14, 0, 0, 18, 17, 13, 15, 19, 20, 16};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = i1 * r2;
      const float r4 = i0 - r3;
      const float r5 = Min(i7, 1.0f);
      const float r6 = 1.0f - r5;
      const float r7 = r2 * i8;
      const float r8 = r6 * r7;
      const float r9 = r4 * i6 + r8;
      const float r10 = r4 * i9;
      const float r11 = r4 * i10;
      const float r12 = r4 * i11;
      const float r13 = r4 * i7;
      const float r14 = r4 * i12;
      const float r15 = -r1;
      o[0][j] = r9;
      o[1][j] = r10;
      o[2][j] = r11;
      o[3][j] = r3;
      o[4][j] = r12;
      o[5][j] = r13;
      o[6][j] = r14;
      o[7][j] = r15;
    }
  }
};

const int32_t kProgram42Words[] = {13, 1, 16, 8, 9, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 3, 2, 2, 9, 0, 9, 1, 1065353216, 0, 14, 3, 4, 0, 2, 15, 2, 14, 0, 0, 14, 15, 5, 0, 2, 16, 1, 14, 0, 1, 17, 0, 16, 0, 5, 18, 7, 13, 0, 1, 19, 13, 18, 0, 2, 18, 14, 8, 0, 2, 14, 19, 18, 0, 15, 19, 17, 6, 14, 2, 18, 17, 9, 0, 2, 14, 17, 10, 0, 2, 20, 17, 11, 0, 2, 21, 17, 7, 0, 2, 22, 17, 12, 0, 19, 17, 15, 0, 0, 19, 18, 14, 16, 20, 21, 22, 17};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0 + i5;
      const float r2 = i1 * r1;
      const float r3 = i0 - r2;
      const float r4 = Min(i7, 1.0f);
      const float r5 = 1.0f - r4;
      const float r6 = r1 * i8;
      const float r7 = r5 * r6;
      const float r8 = r3 * i6 + r7;
      const float r9 = r3 * i9;
      const float r10 = Truth(i7 > 1.0f);
      const float r11 = r6 * i10;
      const float r12 = -r11;
      const float r13 = r10 != 0.0f ? 0.0f : r12;
      const float r14 = r3 * i11 + r13;
      o[0][j] = r8;
      o[1][j] = r9;
      o[2][j] = r14;
      o[3][j] = r2;
    }
  }
};

const int32_t kProgram43Words[] = {12, 2, 15, 4, 7, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 3, 9, 0, 2, 2, 1065353216, 0, 0, 14, 3, 4, 0, 15, 15, 2, 14, 5, 2, 14, 1, 15, 0, 1, 16, 0, 14, 0, 5, 17, 7, 12, 0, 1, 18, 12, 17, 0, 2, 17, 15, 8, 0, 2, 15, 18, 17, 0, 15, 18, 16, 6, 15, 2, 15, 16, 9, 0, 8, 19, 7, 12, 0, 2, 20, 17, 10, 0, 19, 17, 20, 0, 0, 14, 20, 19, 13, 17, 15, 19, 16, 11, 20, 18, 15, 19, 14};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = i1 * r2;
      const float r4 = i0 - r3;
      const float r5 = Min(i7, 1.0f);
      const float r6 = 1.0f - r5;
      const float r7 = r2 * i8;
      const float r8 = r6 * r7;
      const float r9 = r4 * i6 + r8;
      const float r10 = r4 * i9;
      const float r11 = Truth(i7 > 1.0f);
      const float r12 = r7 * i10;
      const float r13 = -r12;
      const float r14 = r11 != 0.0f ? 0.0f : r13;
      const float r15 = r4 * i11 + r14;
      const float r16 = r4 * i10;
      const float r17 = r4 * i7;
      const float r18 = -r1;
      o[0][j] = r9;
      o[1][j] = r10;
      o[2][j] = r15;
      o[3][j] = r3;
      o[4][j] = r16;
      o[5][j] = r17;
      o[6][j] = r18;
    }
  }
};

const int32_t kProgram44Words[] = {12, 2, 19, 7, 8, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 3, 9, 0, 2, 2, 1065353216, 0, 0, 14, 3, 4, 0, 2, 15, 2, 14, 0, 0, 14, 15, 5, 0, 2, 16, 1, 14, 0, 1, 17, 0, 16, 0, 5, 18, 7, 12, 0, 1, 19, 12, 18, 0, 2, 18, 14, 8, 0, 2, 14, 19, 18, 0, 15, 19, 17, 6, 14, 2, 14, 17, 9, 0, 8, 20, 7, 12, 0, 2, 21, 18, 10, 0, 19, 18, 21, 0, 0, 14, 21, 20, 13, 18, 15, 20, 17, 11, 21, 2, 18, 17, 10, 0, 2, 21, 17, 7, 0, 19, 17, 15, 0, 0, 19, 14, 20, 16, 18, 21, 17};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = i1 * r2;
      const float r4 = i0 - r3;
      const float r5 = Min(i7, 1.0f);
      const float r6 = 1.0f - r5;
      const float r7 = r2 * i8;
      const float r8 = r6 * r7;
      const float r9 = r4 * i6 + r8;
      const float r10 = r4 * i9;
      const float r11 = Truth(i7 > 1.0f);
      const float r12 = r7 * i10;
      const float r13 = -r12;
      const float r14 = r11 != 0.0f ? 0.0f : r13;
      const float r15 = r4 * i11 + r14;
      const float r16 = r4 * i10;
      const float r17 = r6 * i10;
      const float r18 = i6 * i10;
      const float r19 = i13 * i9 + r18;
      const float r20 = i11 * i7 + r19;
      const float r21 = i12 - r20;
      const float r22 = r2 * r21;
      const float r23 = r2 * r17 - r22;
      const float r24 = r4 * i7;
      const float r25 = r4 * i13;
      const float r26 = -r1;
      o[0][j] = r9;
      o[1][j] = r10;
      o[2][j] = r15;
      o[3][j] = r3;
      o[4][j] = r16;
      o[5][j] = r23;
      o[6][j] = r24;
      o[7][j] = r25;
      o[8][j] = r26;
    }
  }
};

const int32_t kProgram45Words[] = {14, 2, 27, 9, 11, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 3, 9, 0, 2, 2, 9, 1, 9, 2, 1065353216, 0, 0, 16, 3, 4, 0, 2, 17, 2, 16, 0, 0, 16, 17, 5, 0, 2, 18, 1, 16, 0, 1, 19, 0, 18, 0, 5, 20, 7, 14, 0, 1, 21, 14, 20, 0, 2, 20, 16, 8, 0, 2, 22, 21, 20, 0, 15, 23, 19, 6, 22, 2, 22, 19, 9, 0, 8, 24, 7, 14, 0, 2, 25, 20, 10, 0, 19, 20, 25, 0, 0, 14, 25, 24, 15, 20, 15, 24, 19, 11, 25, 2, 20, 19, 10, 0, 2, 25, 21, 10, 0, 2, 21, 6, 10, 0, 15, 26, 13, 9, 21, 15, 21, 11, 7, 26, 1, 26, 12, 21, 0, 2, 21, 16, 26, 0, 16, 26, 16, 25, 21, 2, 16, 19, 7, 0, 2, 25, 19, 13, 0, 19, 21, 17, 0, 0, 23, 22, 24, 18, 20, 26, 16, 25, 21};

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
      const float r0 = i3 + i4;
      const float r1 = i2 * r0;
      const float r2 = r1 + i5;
      const float r3 = i1 * r2;
      const float r4 = i0 - r3;
      const float r5 = Min(i7, 1.0f);
      const float r6 = 1.0f - r5;
      const float r7 = r2 * i8;
      const float r8 = r6 * r7;
      const float r9 = r4 * i6 + r8;
      const float r10 = r4 * i9;
      const float r11 = Truth(i7 > 1.0f);
      const float r12 = r7 * i10;
      const float r13 = -r12;
      const float r14 = r11 != 0.0f ? 0.0f : r13;
      const float r15 = r4 * i11 + r14;
      const float r16 = r4 * i10;
      const float r17 = r4 * i7;
      const float r18 = r4 * i12;
      const float r19 = -r1;
      o[0][j] = r9;
      o[1][j] = r10;
      o[2][j] = r15;
      o[3][j] = r3;
      o[4][j] = r16;
      o[5][j] = r17;
      o[6][j] = r18;
      o[7][j] = r19;
    }
  }
};

const int32_t kProgram46Words[] = {13, 2, 20, 8, 9, 5, 1, 3, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 3, 9, 0, 2, 2, 9, 1, 1065353216, 0, 0, 15, 3, 4, 0, 2, 16, 2, 15, 0, 0, 15, 16, 5, 0, 2, 17, 1, 15, 0, 1, 18, 0, 17, 0, 5, 19, 7, 13, 0, 1, 20, 13, 19, 0, 2, 19, 15, 8, 0, 2, 15, 20, 19, 0, 15, 20, 18, 6, 15, 2, 15, 18, 9, 0, 8, 21, 7, 13, 0, 2, 22, 19, 10, 0, 19, 19, 22, 0, 0, 14, 22, 21, 14, 19, 15, 21, 18, 11, 22, 2, 19, 18, 10, 0, 2, 22, 18, 7, 0, 2, 23, 18, 12, 0, 19, 18, 16, 0, 0, 20, 15, 21, 17, 19, 22, 23, 18};

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
      const float r4 = i7 * i0 + r3;
      const float r5 = i2 - r4;
      const float r6 = i8 * i6;
      const float r7 = i1 * r5 + r6;
      const float r8 = r1 * r7;
      const float r9 = r8 - i9;
      const float r10 = std::fabs(r9);
      const float r11 = Truth(r10 >= i10);
      const float r12 = 1.0f - i11 * r10;
      const float r13 = r12 * i12;
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

const int32_t kProgram47Words[] = {13, 2, 16, 5, 6, 0, 2, 3, 0, 1, 0, 0, 1, 2, 3, 2, 0, 0, 0, 2, 2, 2, 1, 2, 4, 2, 6, 3, 1, 3, 2, 1065353216, 0, 5, 15, 0, 13, 0, 1, 16, 13, 15, 0, 2, 15, 5, 6, 0, 15, 17, 3, 4, 15, 15, 15, 7, 0, 17, 1, 17, 2, 15, 0, 2, 18, 8, 6, 0, 15, 19, 1, 17, 18, 2, 17, 16, 19, 0, 1, 18, 17, 9, 0, 20, 16, 18, 0, 0, 9, 19, 16, 10, 0, 17, 20, 11, 16, 13, 2, 16, 20, 12, 0, 14, 20, 19, 14, 16, 18, 19, 18, 0, 0, 18, 20, 17, 15, 19};

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
      const float r5 = i8 * r4;
      const float r6 = i7 - r5;
      const float r7 = i6 * r6;
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

const int32_t kProgram48Words[] = {11, 1, 11, 4, 5, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 1, 2, 0, 5, 1, 3, 0, 2, 3, 2, 2, 1065353216, 5, 12, 0, 11, 0, 1, 13, 11, 12, 0, 0, 12, 2, 3, 0, 15, 14, 1, 12, 4, 2, 12, 13, 14, 0, 2, 13, 8, 12, 0, 1, 14, 7, 13, 0, 2, 15, 6, 14, 0, 15, 16, 12, 5, 15, 2, 12, 14, 9, 0, 2, 15, 14, 10, 0, 16, 12, 15, 13};

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
      const float r6 = i8 * r5;
      const float r7 = i7 - r6;
      const float r8 = i6 * r7;
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

const int32_t kProgram49Words[] = {12, 1, 15, 7, 8, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 1, 2, 0, 5, 1, 3, 0, 2, 3, 2, 2, 9, 0, 1065353216, 5, 13, 0, 12, 0, 1, 14, 12, 13, 0, 0, 13, 2, 3, 0, 2, 15, 1, 13, 0, 0, 13, 15, 4, 0, 2, 16, 14, 13, 0, 2, 14, 8, 16, 0, 1, 13, 7, 14, 0, 2, 17, 6, 13, 0, 15, 18, 16, 5, 17, 2, 16, 13, 9, 0, 2, 17, 13, 10, 0, 2, 19, 13, 11, 0, 2, 20, 13, 0, 0, 19, 13, 15, 0, 0, 18, 16, 17, 14, 19, 20, 13};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r1 * r4;
      const float r6 = i8 * r5;
      const float r7 = i7 - r6;
      const float r8 = i6 * r7;
      const float r9 = r5 * i5 + r8;
      const float r10 = r7 * i9;
      const float r11 = r7 * i10;
      const float r12 = r7 * i11;
      const float r13 = i6 * i11;
      const float r14 = i13 * i9 + r13;
      const float r15 = i10 * i0 + r14;
      const float r16 = i12 - r15;
      const float r17 = r5 * r16;
      const float r18 = r5 * i11 - r17;
      const float r19 = r7 * i0;
      const float r20 = i13 * r7;
      const float r21 = -r3;
      o[0][j] = r9;
      o[1][j] = r10;
      o[2][j] = r11;
      o[3][j] = r6;
      o[4][j] = r12;
      o[5][j] = r18;
      o[6][j] = r19;
      o[7][j] = r20;
      o[8][j] = r21;
    }
  }
};

const int32_t kProgram50Words[] = {14, 1, 22, 9, 10, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 1, 2, 0, 5, 1, 3, 0, 2, 3, 2, 2, 9, 0, 9, 1, 9, 2, 1065353216, 5, 15, 0, 14, 0, 1, 16, 14, 15, 0, 0, 15, 2, 3, 0, 2, 17, 1, 15, 0, 0, 15, 17, 4, 0, 2, 18, 16, 15, 0, 2, 16, 8, 18, 0, 1, 15, 7, 16, 0, 2, 19, 6, 15, 0, 15, 20, 18, 5, 19, 2, 19, 15, 9, 0, 2, 21, 15, 10, 0, 2, 22, 15, 11, 0, 2, 23, 6, 11, 0, 15, 24, 13, 9, 23, 15, 23, 10, 0, 24, 1, 24, 12, 23, 0, 2, 23, 18, 24, 0, 16, 24, 18, 11, 23, 2, 18, 15, 0, 0, 2, 23, 13, 15, 0, 19, 15, 17, 0, 0, 20, 19, 21, 16, 22, 24, 18, 23, 15};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r1 * r4;
      const float r6 = i8 * r5;
      const float r7 = i7 - r6;
      const float r8 = i6 * r7;
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

const int32_t kProgram51Words[] = {11, 1, 14, 6, 7, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 1, 2, 0, 5, 1, 3, 0, 2, 3, 2, 2, 1065353216, 5, 12, 0, 11, 0, 1, 13, 11, 12, 0, 0, 12, 2, 3, 0, 2, 14, 1, 12, 0, 0, 12, 14, 4, 0, 2, 15, 13, 12, 0, 2, 13, 8, 15, 0, 1, 12, 7, 13, 0, 2, 16, 6, 12, 0, 15, 17, 15, 5, 16, 2, 15, 12, 9, 0, 2, 16, 12, 10, 0, 2, 18, 12, 0, 0, 19, 12, 14, 0, 0, 17, 15, 16, 13, 18, 12};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r1 * r4;
      const float r6 = i8 * r5;
      const float r7 = i7 - r6;
      const float r8 = i6 * r7;
      const float r9 = r5 * i5 + r8;
      const float r10 = r7 * i9;
      const float r11 = r7 * i10;
      const float r12 = r7 * i0;
      const float r13 = i11 * r7;
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

const int32_t kProgram52Words[] = {12, 1, 15, 7, 8, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 1, 2, 0, 5, 1, 3, 0, 2, 3, 2, 2, 9, 0, 1065353216, 5, 13, 0, 12, 0, 1, 14, 12, 13, 0, 0, 13, 2, 3, 0, 2, 15, 1, 13, 0, 0, 13, 15, 4, 0, 2, 16, 14, 13, 0, 2, 14, 8, 16, 0, 1, 13, 7, 14, 0, 2, 17, 6, 13, 0, 15, 18, 16, 5, 17, 2, 16, 13, 9, 0, 2, 17, 13, 10, 0, 2, 19, 13, 0, 0, 2, 20, 11, 13, 0, 19, 13, 15, 0, 0, 18, 16, 17, 14, 19, 20, 13};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r1 * r4;
      const float r6 = i8 * r5;
      const float r7 = i7 - r6;
      const float r8 = i6 * r7;
      const float r9 = r5 * i5 + r8;
      const float r10 = r7 * i9;
      const float r11 = r7 * i10;
      const float r12 = r7 * i11;
      const float r13 = r7 * i0;
      const float r14 = i12 * r7;
      const float r15 = -r3;
      o[0][j] = r9;
      o[1][j] = r10;
      o[2][j] = r11;
      o[3][j] = r6;
      o[4][j] = r12;
      o[5][j] = r13;
      o[6][j] = r14;
      o[7][j] = r15;
    }
  }
};

const int32_t kProgram53Words[] = {13, 1, 16, 8, 9, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 1, 2, 0, 5, 1, 3, 0, 2, 3, 2, 2, 9, 0, 9, 1, 1065353216, 5, 14, 0, 13, 0, 1, 15, 13, 14, 0, 0, 14, 2, 3, 0, 2, 16, 1, 14, 0, 0, 14, 16, 4, 0, 2, 17, 15, 14, 0, 2, 15, 8, 17, 0, 1, 14, 7, 15, 0, 2, 18, 6, 14, 0, 15, 19, 17, 5, 18, 2, 17, 14, 9, 0, 2, 18, 14, 10, 0, 2, 20, 14, 11, 0, 2, 21, 14, 0, 0, 2, 22, 12, 14, 0, 19, 14, 16, 0, 0, 19, 17, 18, 15, 20, 21, 22, 14};

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
      const float r5 = i8 * r4;
      const float r6 = i7 - r5;
      const float r7 = i6 * r6;
      const float r8 = r4 * i5 + r7;
      const float r9 = r6 * i9;
      const float r10 = Truth(i0 > 1.0f);
      const float r11 = i6 * i12;
      const float r12 = i11 * i9 + r11;
      const float r13 = i13 * i0 + r12;
      const float r14 = i10 - r13;
      const float r15 = i5 * i12;
      const float r16 = i8 * r14 + r15;
      const float r17 = r16 * r3;
      const float r18 = -r17;
      const float r19 = r10 != 0.0f ? 0.0f : r18;
      const float r20 = r6 * i13 + r19;
      o[0][j] = r8;
      o[1][j] = r9;
      o[2][j] = r20;
      o[3][j] = r5;
    }
  }
};

const int32_t kProgram54Words[] = {14, 2, 21, 4, 9, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 1, 2, 0, 5, 1, 3, 0, 2, 3, 9, 1, 9, 2, 9, 0, 2, 2, 1065353216, 0, 5, 16, 0, 14, 0, 1, 17, 14, 16, 0, 0, 16, 2, 3, 0, 15, 18, 1, 16, 4, 2, 16, 17, 18, 0, 2, 17, 8, 16, 0, 1, 19, 7, 17, 0, 2, 20, 6, 19, 0, 15, 21, 16, 5, 20, 2, 16, 19, 9, 0, 8, 20, 0, 14, 0, 2, 22, 6, 12, 0, 15, 23, 11, 9, 22, 15, 22, 13, 0, 23, 1, 23, 10, 22, 0, 2, 22, 5, 12, 0, 15, 24, 8, 23, 22, 2, 23, 24, 18, 0, 19, 22, 23, 0, 0, 14, 24, 20, 15, 22, 15, 18, 19, 13, 24, 21, 16, 18, 17};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 + i3;
      const float r3 = i1 * r2;
      const float r4 = r3 + i4;
      const float r5 = r1 * r4;
      const float r6 = i8 * r5;
      const float r7 = i7 - r6;
      const float r8 = i6 * r7;
      const float r9 = r5 * i5 + r8;
      const float r10 = r7 * i9;
      const float r11 = Truth(i0 > 1.0f);
      const float r12 = i6 * i12;
      const float r13 = i11 * i9 + r12;
      const float r14 = i13 * i0 + r13;
      const float r15 = i10 - r14;
      const float r16 = i5 * i12;
      const float r17 = i8 * r15 + r16;
      const float r18 = r17 * r4;
      const float r19 = -r18;
      const float r20 = r11 != 0.0f ? 0.0f : r19;
      const float r21 = r7 * i13 + r20;
      const float r22 = r7 * i12;
      const float r23 = r5 * r15;
      const float r24 = r5 * i12 - r23;
      const float r25 = r7 * i0;
      const float r26 = i11 * r7;
      const float r27 = -r3;
      o[0][j] = r9;
      o[1][j] = r10;
      o[2][j] = r21;
      o[3][j] = r6;
      o[4][j] = r22;
      o[5][j] = r24;
      o[6][j] = r25;
      o[7][j] = r26;
      o[8][j] = r27;
    }
  }
};

const int32_t kProgram55Words[] = {14, 2, 28, 9, 11, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 1, 2, 0, 5, 1, 3, 0, 2, 3, 9, 1, 9, 2, 9, 0, 2, 2, 1065353216, 0, 5, 16, 0, 14, 0, 1, 17, 14, 16, 0, 0, 16, 2, 3, 0, 2, 18, 1, 16, 0, 0, 16, 18, 4, 0, 2, 19, 17, 16, 0, 2, 17, 8, 19, 0, 1, 20, 7, 17, 0, 2, 21, 6, 20, 0, 15, 22, 19, 5, 21, 2, 21, 20, 9, 0, 8, 23, 0, 14, 0, 2, 24, 6, 12, 0, 15, 25, 11, 9, 24, 15, 24, 13, 0, 25, 1, 25, 10, 24, 0, 2, 24, 5, 12, 0, 15, 26, 8, 25, 24, 2, 24, 26, 16, 0, 19, 26, 24, 0, 0, 14, 16, 23, 15, 26, 15, 24, 20, 13, 16, 2, 23, 20, 12, 0, 2, 26, 19, 25, 0, 16, 16, 19, 12, 26, 2, 25, 20, 0, 0, 2, 19, 11, 20, 0, 19, 26, 18, 0, 0, 22, 21, 24, 17, 23, 16, 25, 19, 26};

}  // namespace

extern const CompiledProgram kRadlif[56];
const CompiledProgram kRadlif[56] = {
    {kProgram0Words, 108, RunOnWide<Program0>},
    {kProgram1Words, 81, RunOnWide<Program1>},
    {kProgram2Words, 108, RunOnWide<Program2>},
    {kProgram3Words, 154, RunOnWide<Program3>},
    {kProgram4Words, 62, RunOnWide<Program4>},
    {kProgram5Words, 100, RunOnWide<Program5>},
    {kProgram6Words, 108, RunOnWide<Program6>},
    {kProgram7Words, 116, RunOnWide<Program7>},
    {kProgram8Words, 33, RunOnWide<Program8>},
    {kProgram9Words, 95, RunOnWide<Program9>},
    {kProgram10Words, 103, RunOnWide<Program10>},
    {kProgram11Words, 69, RunOnWide<Program11>},
    {kProgram12Words, 96, RunOnWide<Program12>},
    {kProgram13Words, 137, RunOnWide<Program13>},
    {kProgram14Words, 55, RunOnWide<Program14>},
    {kProgram15Words, 88, RunOnWide<Program15>},
    {kProgram16Words, 96, RunOnWide<Program16>},
    {kProgram17Words, 104, RunOnWide<Program17>},
    {kProgram18Words, 101, RunOnWide<Program18>},
    {kProgram19Words, 149, RunOnWide<Program19>},
    {kProgram20Words, 93, RunOnWide<Program20>},
    {kProgram21Words, 101, RunOnWide<Program21>},
    {kProgram22Words, 109, RunOnWide<Program22>},
    {kProgram23Words, 108, RunOnWide<Program23>},
    {kProgram24Words, 101, RunOnWide<Program24>},
    {kProgram25Words, 142, RunOnWide<Program25>},
    {kProgram26Words, 62, RunOnWide<Program26>},
    {kProgram27Words, 93, RunOnWide<Program27>},
    {kProgram28Words, 101, RunOnWide<Program28>},
    {kProgram29Words, 109, RunOnWide<Program29>},
    {kProgram30Words, 81, RunOnWide<Program30>},
    {kProgram31Words, 108, RunOnWide<Program31>},
    {kProgram32Words, 149, RunOnWide<Program32>},
    {kProgram33Words, 100, RunOnWide<Program33>},
    {kProgram34Words, 108, RunOnWide<Program34>},
    {kProgram35Words, 116, RunOnWide<Program35>},
    {kProgram36Words, 118, RunOnWide<Program36>},
    {kProgram37Words, 87, RunOnWide<Program37>},
    {kProgram38Words, 112, RunOnWide<Program38>},
    {kProgram39Words, 158, RunOnWide<Program39>},
    {kProgram40Words, 104, RunOnWide<Program40>},
    {kProgram41Words, 112, RunOnWide<Program41>},
    {kProgram42Words, 120, RunOnWide<Program42>},
    {kProgram43Words, 110, RunOnWide<Program43>},
    {kProgram44Words, 133, RunOnWide<Program44>},
    {kProgram45Words, 179, RunOnWide<Program45>},
    {kProgram46Words, 141, RunOnWide<Program46>},
    {kProgram47Words, 118, RunOnWide<Program47>},
    {kProgram48Words, 87, RunOnWide<Program48>},
    {kProgram49Words, 112, RunOnWide<Program49>},
    {kProgram50Words, 153, RunOnWide<Program50>},
    {kProgram51Words, 104, RunOnWide<Program51>},
    {kProgram52Words, 112, RunOnWide<Program52>},
    {kProgram53Words, 120, RunOnWide<Program53>},
    {kProgram54Words, 144, RunOnWide<Program54>},
    {kProgram55Words, 184, RunOnWide<Program55>},
};

}  // namespace spikejax

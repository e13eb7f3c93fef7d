// Written by generate.py: programs of `cuba_lif`.
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
      const float r0 = i1 * i2 + i0;
      const float r1 = i3 - i4 * i5;
      const float r2 = r1 * i6 + r0;
      const float r3 = r2 - i4;
      const float r4 = std::fabs(r3);
      const float r5 = Truth(r4 >= i7);
      const float r6 = 1.0f - r4 * i9;
      const float r7 = i8 * r6;
      const float r8 = r5 != 0.0f ? 0.0f : r7;
      const float r9 = Truth(r3 > 0.0f);
      o[0][j] = r3;
      o[1][j] = r8;
      o[2][j] = r0;
      o[3][j] = r2;
      o[4][j] = r9;
    }
  }
};

const int32_t kProgram0Words[] = {10, 2, 10, 5, 6, 1, 0, 2, 0, 0, 0, 0, 1, 2, 2, 0, 2, 2, 1, 2, 4, 3, 1, 3, 0, 0, 1065353216, 15, 12, 1, 2, 0, 17, 13, 4, 5, 3, 15, 14, 13, 6, 12, 1, 13, 14, 4, 0, 20, 15, 13, 0, 0, 9, 16, 15, 7, 0, 17, 17, 15, 9, 11, 2, 15, 8, 17, 0, 14, 17, 16, 10, 15, 18, 16, 13, 0, 0, 13, 17, 12, 14, 16};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0 + i3;
      const float r2 = r1 + i4;
      const float r3 = r2 * i5;
      const float r4 = r1 * i6;
      o[0][j] = r3;
      o[1][j] = r4;
      o[2][j] = 0.0f;
      o[3][j] = r2;
    }
  }
};

const int32_t kProgram1Words[] = {7, 1, 5, 4, 4, 7, 0, 5, 2, 6, 0, 5, 1, 5, 0, 2, 0, 2, 1, 0, 0, 8, 1, 2, 0, 15, 9, 0, 8, 3, 0, 8, 9, 4, 0, 2, 10, 8, 5, 0, 2, 11, 9, 6, 0, 10, 11, 7, 8};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 + i4;
      const float r4 = r3 * i5;
      const float r5 = r2 * i6;
      const float r6 = r3 * i7;
      const float r7 = -r5;
      const float r8 = r7 * i8 - r1;
      o[0][j] = r4;
      o[1][j] = r5;
      o[2][j] = 0.0f;
      o[3][j] = r3;
      o[4][j] = r6;
      o[5][j] = r8;
    }
  }
};

const int32_t kProgram2Words[] = {9, 1, 9, 6, 7, 7, 0, 5, 2, 6, 0, 5, 1, 5, 0, 2, 0, 2, 1, 9, 0, 8, 2, 0, 0, 10, 1, 2, 0, 2, 11, 0, 10, 0, 0, 10, 11, 3, 0, 0, 12, 10, 4, 0, 2, 13, 12, 5, 0, 2, 14, 10, 6, 0, 2, 10, 12, 7, 0, 19, 15, 14, 0, 0, 16, 16, 15, 8, 11, 13, 14, 9, 12, 10, 16};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 + i4;
      const float r4 = r3 * i5;
      const float r5 = r2 * i6;
      const float r6 = i7 - i8 * i9;
      const float r7 = r6 * r2;
      const float r8 = -r5;
      const float r9 = r8 * i9 - r1;
      o[0][j] = r4;
      o[1][j] = r5;
      o[2][j] = 0.0f;
      o[3][j] = r3;
      o[4][j] = r7;
      o[5][j] = r9;
    }
  }
};

const int32_t kProgram3Words[] = {10, 1, 10, 6, 7, 7, 0, 5, 2, 6, 0, 5, 1, 5, 0, 2, 0, 2, 1, 9, 0, 2, 2, 8, 2, 0, 0, 11, 1, 2, 0, 2, 12, 0, 11, 0, 0, 11, 12, 3, 0, 0, 13, 11, 4, 0, 2, 14, 13, 5, 0, 2, 15, 11, 6, 0, 17, 16, 8, 9, 7, 2, 17, 16, 11, 0, 19, 16, 15, 0, 0, 16, 11, 16, 9, 12, 14, 15, 10, 13, 17, 11};

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
      const float r3 = r2 + i4;
      const float r4 = r3 * i5;
      const float r5 = r2 * i6;
      const float r6 = r3 * i7;
      const float r7 = i8 - i9 * i10;
      const float r8 = r7 * r2;
      const float r9 = -r5;
      const float r10 = r9 * i10 - r1;
      o[0][j] = r4;
      o[1][j] = r5;
      o[2][j] = 0.0f;
      o[3][j] = r3;
      o[4][j] = r6;
      o[5][j] = r8;
      o[6][j] = r10;
    }
  }
};

const int32_t kProgram4Words[] = {11, 1, 11, 7, 8, 7, 0, 5, 2, 6, 0, 5, 1, 5, 0, 2, 0, 2, 1, 9, 0, 9, 1, 2, 2, 8, 2, 0, 0, 12, 1, 2, 0, 2, 13, 0, 12, 0, 0, 12, 13, 3, 0, 0, 14, 12, 4, 0, 2, 15, 14, 5, 0, 2, 16, 12, 6, 0, 2, 17, 14, 7, 0, 17, 18, 9, 10, 8, 2, 19, 18, 12, 0, 19, 18, 16, 0, 0, 16, 12, 18, 10, 13, 15, 16, 11, 14, 17, 19, 12};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 + i4;
      const float r4 = r3 * i5;
      const float r5 = r2 * i6;
      const float r6 = -r5;
      const float r7 = r6 * i7 - r1;
      o[0][j] = r4;
      o[1][j] = r5;
      o[2][j] = 0.0f;
      o[3][j] = r3;
      o[4][j] = r7;
    }
  }
};

const int32_t kProgram5Words[] = {8, 1, 8, 5, 6, 7, 0, 5, 2, 6, 0, 5, 1, 5, 0, 2, 0, 2, 1, 8, 2, 0, 0, 9, 1, 2, 0, 2, 10, 0, 9, 0, 0, 9, 10, 3, 0, 0, 11, 9, 4, 0, 2, 12, 11, 5, 0, 2, 13, 9, 6, 0, 19, 9, 13, 0, 0, 16, 14, 9, 7, 10, 12, 13, 8, 11, 14};

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
      const float r0 = i1 * i2 + i0;
      const float r1 = i3 - i4 * i5;
      const float r2 = r1 * i6 + r0;
      const float r3 = r2 - i4;
      const float r4 = std::fabs(r3);
      const float r5 = Truth(r4 >= i7);
      const float r6 = r5 != 0.0f ? 0.0f : i8;
      const float r7 = Truth(r3 > 0.0f);
      o[0][j] = r3;
      o[1][j] = r6;
      o[2][j] = r0;
      o[3][j] = r2;
      o[4][j] = r7;
    }
  }
};

const int32_t kProgram6Words[] = {9, 1, 8, 5, 5, 1, 0, 2, 0, 0, 0, 0, 1, 2, 2, 0, 2, 2, 1, 2, 4, 3, 0, 0, 15, 10, 1, 2, 0, 17, 11, 4, 5, 3, 15, 12, 11, 6, 10, 1, 11, 12, 4, 0, 20, 13, 11, 0, 0, 9, 14, 13, 7, 0, 14, 13, 14, 9, 8, 18, 14, 11, 0, 0, 11, 13, 10, 12, 14};

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
      const float r0 = i1 * i2 + i0;
      const float r1 = i3 * i4 + r0;
      const float r2 = r1 - i5;
      const float r3 = std::fabs(r2);
      const float r4 = Truth(r3 >= i6);
      const float r5 = 1.0f - r3 * i8;
      const float r6 = i7 * r5;
      const float r7 = r4 != 0.0f ? 0.0f : r6;
      const float r8 = Truth(r2 > 0.0f);
      o[0][j] = r2;
      o[1][j] = r7;
      o[2][j] = r0;
      o[3][j] = r1;
      o[4][j] = r8;
    }
  }
};

const int32_t kProgram7Words[] = {9, 2, 9, 5, 6, 1, 0, 2, 0, 0, 0, 0, 1, 2, 1, 2, 2, 2, 4, 3, 1, 3, 0, 0, 1065353216, 15, 11, 1, 2, 0, 15, 12, 3, 4, 11, 1, 13, 12, 5, 0, 20, 14, 13, 0, 0, 9, 15, 14, 6, 0, 17, 16, 14, 8, 10, 2, 14, 7, 16, 0, 14, 16, 15, 9, 14, 18, 15, 13, 0, 0, 13, 16, 11, 12, 15};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 + i4;
      const float r4 = r3 * i5;
      const float r5 = r2 * i6;
      const float r6 = r3 * i7;
      const float r7 = -r1;
      o[0][j] = r4;
      o[1][j] = r5;
      o[2][j] = 0.0f;
      o[3][j] = r3;
      o[4][j] = r6;
      o[5][j] = r7;
    }
  }
};

const int32_t kProgram8Words[] = {8, 1, 8, 6, 6, 7, 0, 5, 2, 6, 0, 5, 1, 5, 0, 2, 0, 2, 1, 9, 0, 0, 0, 9, 1, 2, 0, 2, 10, 0, 9, 0, 0, 9, 10, 3, 0, 0, 11, 9, 4, 0, 2, 12, 11, 5, 0, 2, 13, 9, 6, 0, 2, 9, 11, 7, 0, 19, 14, 10, 0, 0, 12, 13, 8, 11, 9, 14};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 + i4;
      const float r4 = r3 * i5;
      const float r5 = r2 * i6;
      const float r6 = r2 * i7;
      const float r7 = -r1;
      o[0][j] = r4;
      o[1][j] = r5;
      o[2][j] = 0.0f;
      o[3][j] = r3;
      o[4][j] = r6;
      o[5][j] = r7;
    }
  }
};

const int32_t kProgram9Words[] = {8, 1, 8, 6, 6, 7, 0, 5, 2, 6, 0, 5, 1, 5, 0, 2, 0, 2, 1, 9, 0, 0, 0, 9, 1, 2, 0, 2, 10, 0, 9, 0, 0, 9, 10, 3, 0, 0, 11, 9, 4, 0, 2, 12, 11, 5, 0, 2, 13, 9, 6, 0, 2, 14, 9, 7, 0, 19, 9, 10, 0, 0, 12, 13, 8, 11, 14, 9};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 + i4;
      const float r4 = r3 * i5;
      const float r5 = r2 * i6;
      const float r6 = r3 * i7;
      const float r7 = r2 * i8;
      const float r8 = -r1;
      o[0][j] = r4;
      o[1][j] = r5;
      o[2][j] = 0.0f;
      o[3][j] = r3;
      o[4][j] = r6;
      o[5][j] = r7;
      o[6][j] = r8;
    }
  }
};

const int32_t kProgram10Words[] = {9, 1, 9, 7, 7, 7, 0, 5, 2, 6, 0, 5, 1, 5, 0, 2, 0, 2, 1, 9, 0, 9, 1, 0, 0, 10, 1, 2, 0, 2, 11, 0, 10, 0, 0, 10, 11, 3, 0, 0, 12, 10, 4, 0, 2, 13, 12, 5, 0, 2, 14, 10, 6, 0, 2, 15, 12, 7, 0, 2, 16, 10, 8, 0, 19, 10, 11, 0, 0, 13, 14, 9, 12, 15, 16, 10};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 + i4;
      const float r4 = r3 * i5;
      const float r5 = r2 * i6;
      const float r6 = -r1;
      o[0][j] = r4;
      o[1][j] = r5;
      o[2][j] = 0.0f;
      o[3][j] = r3;
      o[4][j] = r6;
    }
  }
};

const int32_t kProgram11Words[] = {7, 1, 7, 5, 5, 7, 0, 5, 2, 6, 0, 5, 1, 5, 0, 2, 0, 2, 1, 0, 0, 8, 1, 2, 0, 2, 9, 0, 8, 0, 0, 8, 9, 3, 0, 0, 10, 8, 4, 0, 2, 11, 10, 5, 0, 2, 12, 8, 6, 0, 19, 8, 9, 0, 0, 11, 12, 7, 10, 8};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0 + i3;
      const float r2 = r1 + i4;
      const float r3 = r2 * i5;
      const float r4 = r1 * i6;
      const float r5 = -r4;
      const float r6 = i7 * r5;
      o[0][j] = r3;
      o[1][j] = r4;
      o[2][j] = r6;
      o[3][j] = r2;
    }
  }
};

const int32_t kProgram12Words[] = {8, 0, 7, 4, 5, 7, 0, 5, 2, 6, 0, 5, 1, 5, 0, 2, 0, 2, 1, 2, 2, 0, 8, 1, 2, 0, 15, 9, 0, 8, 3, 0, 8, 9, 4, 0, 2, 10, 8, 5, 0, 2, 11, 9, 6, 0, 19, 9, 11, 0, 0, 2, 12, 7, 9, 0, 10, 11, 12, 8};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 + i4;
      const float r4 = r3 * i5;
      const float r5 = r2 * i6;
      const float r6 = -r5;
      const float r7 = i7 * r6;
      const float r8 = r3 * i8;
      const float r9 = r6 * i9 - r1;
      o[0][j] = r4;
      o[1][j] = r5;
      o[2][j] = r7;
      o[3][j] = r3;
      o[4][j] = r8;
      o[5][j] = r9;
    }
  }
};

const int32_t kProgram13Words[] = {10, 0, 10, 6, 8, 7, 0, 5, 2, 6, 0, 5, 1, 5, 0, 2, 0, 2, 1, 2, 2, 9, 0, 8, 2, 0, 10, 1, 2, 0, 2, 11, 0, 10, 0, 0, 10, 11, 3, 0, 0, 12, 10, 4, 0, 2, 13, 12, 5, 0, 2, 14, 10, 6, 0, 19, 10, 14, 0, 0, 2, 15, 7, 10, 0, 2, 16, 12, 8, 0, 16, 17, 10, 9, 11, 13, 14, 15, 12, 16, 17};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 + i4;
      const float r4 = r3 * i5;
      const float r5 = r2 * i6;
      const float r6 = -r5;
      const float r7 = i7 * r6;
      const float r8 = i8 - i7 * i9;
      const float r9 = r8 * r2;
      const float r10 = r6 * i9 - r1;
      o[0][j] = r4;
      o[1][j] = r5;
      o[2][j] = r7;
      o[3][j] = r3;
      o[4][j] = r9;
      o[5][j] = r10;
    }
  }
};

const int32_t kProgram14Words[] = {10, 0, 11, 6, 9, 7, 0, 5, 2, 6, 0, 5, 1, 5, 0, 2, 0, 2, 1, 2, 2, 9, 0, 8, 2, 0, 10, 1, 2, 0, 2, 11, 0, 10, 0, 0, 10, 11, 3, 0, 0, 12, 10, 4, 0, 2, 13, 12, 5, 0, 2, 14, 10, 6, 0, 19, 15, 14, 0, 0, 2, 16, 7, 15, 0, 17, 17, 7, 9, 8, 2, 18, 17, 10, 0, 16, 17, 15, 9, 11, 13, 14, 16, 12, 18, 17};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 + i4;
      const float r4 = r3 * i5;
      const float r5 = r2 * i6;
      const float r6 = -r5;
      const float r7 = i7 * r6;
      const float r8 = r3 * i8;
      const float r9 = i9 - i7 * i10;
      const float r10 = r9 * r2;
      const float r11 = r6 * i10 - r1;
      o[0][j] = r4;
      o[1][j] = r5;
      o[2][j] = r7;
      o[3][j] = r3;
      o[4][j] = r8;
      o[5][j] = r10;
      o[6][j] = r11;
    }
  }
};

const int32_t kProgram15Words[] = {11, 0, 12, 7, 10, 7, 0, 5, 2, 6, 0, 5, 1, 5, 0, 2, 0, 2, 1, 2, 2, 9, 0, 9, 1, 8, 2, 0, 11, 1, 2, 0, 2, 12, 0, 11, 0, 0, 11, 12, 3, 0, 0, 13, 11, 4, 0, 2, 14, 13, 5, 0, 2, 15, 11, 6, 0, 19, 16, 15, 0, 0, 2, 17, 7, 16, 0, 2, 18, 13, 8, 0, 17, 19, 7, 10, 9, 2, 20, 19, 11, 0, 16, 19, 16, 10, 12, 14, 15, 17, 13, 18, 20, 19};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 + i4;
      const float r4 = r3 * i5;
      const float r5 = r2 * i6;
      const float r6 = -r5;
      const float r7 = i7 * r6;
      const float r8 = r6 * i8 - r1;
      o[0][j] = r4;
      o[1][j] = r5;
      o[2][j] = r7;
      o[3][j] = r3;
      o[4][j] = r8;
    }
  }
};

const int32_t kProgram16Words[] = {9, 0, 9, 5, 7, 7, 0, 5, 2, 6, 0, 5, 1, 5, 0, 2, 0, 2, 1, 2, 2, 8, 2, 0, 9, 1, 2, 0, 2, 10, 0, 9, 0, 0, 9, 10, 3, 0, 0, 11, 9, 4, 0, 2, 12, 11, 5, 0, 2, 13, 9, 6, 0, 19, 9, 13, 0, 0, 2, 14, 7, 9, 0, 16, 15, 9, 8, 10, 12, 13, 14, 11, 15};

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
      const float r0 = i1 * i2 + i0;
      const float r1 = i3 * i4 + r0;
      const float r2 = r1 - i5 * i6;
      const float r3 = r2 - i5;
      const float r4 = std::fabs(r3);
      const float r5 = Truth(r4 >= i7);
      const float r6 = 1.0f - r4 * i9;
      const float r7 = i8 * r6;
      const float r8 = r5 != 0.0f ? 0.0f : r7;
      const float r9 = Truth(r3 > 0.0f);
      o[0][j] = r3;
      o[1][j] = r8;
      o[2][j] = r0;
      o[3][j] = r2;
      o[4][j] = r9;
    }
  }
};

const int32_t kProgram17Words[] = {10, 2, 10, 5, 6, 1, 0, 2, 0, 0, 0, 0, 1, 2, 1, 2, 2, 0, 2, 2, 4, 3, 1, 3, 0, 0, 1065353216, 15, 12, 1, 2, 0, 15, 13, 3, 4, 12, 17, 14, 5, 6, 13, 1, 13, 14, 5, 0, 20, 15, 13, 0, 0, 9, 16, 15, 7, 0, 17, 17, 15, 9, 11, 2, 15, 8, 17, 0, 14, 17, 16, 10, 15, 18, 16, 13, 0, 0, 13, 17, 12, 14, 16};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 + i4;
      const float r4 = r3 * i5;
      const float r5 = r2 * i6;
      const float r6 = r3 * i7;
      const float r7 = -r2;
      const float r8 = r7 * i8 - r1;
      o[0][j] = r4;
      o[1][j] = r5;
      o[2][j] = 0.0f;
      o[3][j] = r3;
      o[4][j] = r6;
      o[5][j] = r8;
    }
  }
};

const int32_t kProgram18Words[] = {9, 1, 9, 6, 7, 7, 0, 5, 2, 6, 0, 5, 1, 5, 0, 2, 0, 2, 1, 9, 0, 8, 2, 0, 0, 10, 1, 2, 0, 2, 11, 0, 10, 0, 0, 10, 11, 3, 0, 0, 12, 10, 4, 0, 2, 13, 12, 5, 0, 2, 14, 10, 6, 0, 2, 15, 12, 7, 0, 19, 16, 10, 0, 0, 16, 10, 16, 8, 11, 13, 14, 9, 12, 15, 10};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 + i4;
      const float r4 = r3 * i5;
      const float r5 = r2 * i6;
      const float r6 = r2 * i7;
      const float r7 = -r2;
      const float r8 = r7 * i8 - r1;
      o[0][j] = r4;
      o[1][j] = r5;
      o[2][j] = 0.0f;
      o[3][j] = r3;
      o[4][j] = r6;
      o[5][j] = r8;
    }
  }
};

const int32_t kProgram19Words[] = {9, 1, 9, 6, 7, 7, 0, 5, 2, 6, 0, 5, 1, 5, 0, 2, 0, 2, 1, 9, 0, 8, 2, 0, 0, 10, 1, 2, 0, 2, 11, 0, 10, 0, 0, 10, 11, 3, 0, 0, 12, 10, 4, 0, 2, 13, 12, 5, 0, 2, 14, 10, 6, 0, 2, 15, 10, 7, 0, 19, 16, 10, 0, 0, 16, 10, 16, 8, 11, 13, 14, 9, 12, 15, 10};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 + i4;
      const float r4 = r3 * i5;
      const float r5 = r2 * i6;
      const float r6 = r3 * i7;
      const float r7 = r2 * i8;
      const float r8 = -r2;
      const float r9 = r8 * i9 - r1;
      o[0][j] = r4;
      o[1][j] = r5;
      o[2][j] = 0.0f;
      o[3][j] = r3;
      o[4][j] = r6;
      o[5][j] = r7;
      o[6][j] = r9;
    }
  }
};

const int32_t kProgram20Words[] = {10, 1, 10, 7, 8, 7, 0, 5, 2, 6, 0, 5, 1, 5, 0, 2, 0, 2, 1, 9, 0, 9, 1, 8, 2, 0, 0, 11, 1, 2, 0, 2, 12, 0, 11, 0, 0, 11, 12, 3, 0, 0, 13, 11, 4, 0, 2, 14, 13, 5, 0, 2, 15, 11, 6, 0, 2, 16, 13, 7, 0, 2, 17, 11, 8, 0, 19, 18, 11, 0, 0, 16, 11, 18, 9, 12, 14, 15, 10, 13, 16, 17, 11};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 + i4;
      const float r4 = r3 * i5;
      const float r5 = r2 * i6;
      const float r6 = -r2;
      const float r7 = r6 * i7 - r1;
      o[0][j] = r4;
      o[1][j] = r5;
      o[2][j] = 0.0f;
      o[3][j] = r3;
      o[4][j] = r7;
    }
  }
};

const int32_t kProgram21Words[] = {8, 1, 8, 5, 6, 7, 0, 5, 2, 6, 0, 5, 1, 5, 0, 2, 0, 2, 1, 8, 2, 0, 0, 9, 1, 2, 0, 2, 10, 0, 9, 0, 0, 9, 10, 3, 0, 0, 11, 9, 4, 0, 2, 12, 11, 5, 0, 2, 13, 9, 6, 0, 19, 14, 9, 0, 0, 16, 9, 14, 7, 10, 12, 13, 8, 11, 9};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0 + i3;
      const float r2 = r1 + i4;
      const float r3 = r2 * i5;
      const float r4 = r1 * i6;
      const float r5 = -r1;
      const float r6 = r5 * i7;
      o[0][j] = r3;
      o[1][j] = r4;
      o[2][j] = r6;
      o[3][j] = r2;
    }
  }
};

const int32_t kProgram22Words[] = {8, 0, 7, 4, 5, 7, 0, 5, 2, 6, 0, 5, 1, 5, 0, 2, 0, 2, 1, 2, 2, 0, 8, 1, 2, 0, 15, 9, 0, 8, 3, 0, 8, 9, 4, 0, 2, 10, 8, 5, 0, 2, 11, 9, 6, 0, 19, 12, 9, 0, 0, 2, 9, 12, 7, 0, 10, 11, 9, 8};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 + i4;
      const float r4 = r3 * i5;
      const float r5 = r2 * i6;
      const float r6 = -r2;
      const float r7 = r6 * i7;
      const float r8 = r3 * i8;
      const float r9 = r6 * i9 - r1;
      o[0][j] = r4;
      o[1][j] = r5;
      o[2][j] = r7;
      o[3][j] = r3;
      o[4][j] = r8;
      o[5][j] = r9;
    }
  }
};

const int32_t kProgram23Words[] = {10, 0, 10, 6, 8, 7, 0, 5, 2, 6, 0, 5, 1, 5, 0, 2, 0, 2, 1, 2, 2, 9, 0, 8, 2, 0, 10, 1, 2, 0, 2, 11, 0, 10, 0, 0, 10, 11, 3, 0, 0, 12, 10, 4, 0, 2, 13, 12, 5, 0, 2, 14, 10, 6, 0, 19, 15, 10, 0, 0, 2, 10, 15, 7, 0, 2, 16, 12, 8, 0, 16, 17, 15, 9, 11, 13, 14, 10, 12, 16, 17};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 + i4;
      const float r4 = r3 * i5;
      const float r5 = r2 * i6;
      const float r6 = -r2;
      const float r7 = r6 * i7;
      const float r8 = r2 * i8;
      const float r9 = r6 * i9 - r1;
      o[0][j] = r4;
      o[1][j] = r5;
      o[2][j] = r7;
      o[3][j] = r3;
      o[4][j] = r8;
      o[5][j] = r9;
    }
  }
};

const int32_t kProgram24Words[] = {10, 0, 10, 6, 8, 7, 0, 5, 2, 6, 0, 5, 1, 5, 0, 2, 0, 2, 1, 2, 2, 9, 0, 8, 2, 0, 10, 1, 2, 0, 2, 11, 0, 10, 0, 0, 10, 11, 3, 0, 0, 12, 10, 4, 0, 2, 13, 12, 5, 0, 2, 14, 10, 6, 0, 19, 15, 10, 0, 0, 2, 16, 15, 7, 0, 2, 17, 10, 8, 0, 16, 10, 15, 9, 11, 13, 14, 16, 12, 17, 10};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 + i4;
      const float r4 = r3 * i5;
      const float r5 = r2 * i6;
      const float r6 = -r2;
      const float r7 = r6 * i7;
      const float r8 = r3 * i8;
      const float r9 = r2 * i9;
      const float r10 = r6 * i10 - r1;
      o[0][j] = r4;
      o[1][j] = r5;
      o[2][j] = r7;
      o[3][j] = r3;
      o[4][j] = r8;
      o[5][j] = r9;
      o[6][j] = r10;
    }
  }
};

const int32_t kProgram25Words[] = {11, 0, 11, 7, 9, 7, 0, 5, 2, 6, 0, 5, 1, 5, 0, 2, 0, 2, 1, 2, 2, 9, 0, 9, 1, 8, 2, 0, 11, 1, 2, 0, 2, 12, 0, 11, 0, 0, 11, 12, 3, 0, 0, 13, 11, 4, 0, 2, 14, 13, 5, 0, 2, 15, 11, 6, 0, 19, 16, 11, 0, 0, 2, 17, 16, 7, 0, 2, 18, 13, 8, 0, 2, 19, 11, 9, 0, 16, 11, 16, 10, 12, 14, 15, 17, 13, 18, 19, 11};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 + i4;
      const float r4 = r3 * i5;
      const float r5 = r2 * i6;
      const float r6 = -r2;
      const float r7 = r6 * i7;
      const float r8 = r6 * i8 - r1;
      o[0][j] = r4;
      o[1][j] = r5;
      o[2][j] = r7;
      o[3][j] = r3;
      o[4][j] = r8;
    }
  }
};

const int32_t kProgram26Words[] = {9, 0, 9, 5, 7, 7, 0, 5, 2, 6, 0, 5, 1, 5, 0, 2, 0, 2, 1, 2, 2, 8, 2, 0, 9, 1, 2, 0, 2, 10, 0, 9, 0, 0, 9, 10, 3, 0, 0, 11, 9, 4, 0, 2, 12, 11, 5, 0, 2, 13, 9, 6, 0, 19, 14, 9, 0, 0, 2, 9, 14, 7, 0, 16, 15, 14, 8, 10, 12, 13, 9, 11, 15};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i1;
      const float r3 = i4 * i5 + i3;
      const float r4 = r2 * i2 + r3;
      const float r5 = r4 - i6;
      const float r6 = std::fabs(r5);
      const float r7 = Truth(r6 >= i7);
      const float r8 = 1.0f - r6 * i9;
      const float r9 = i8 * r8;
      const float r10 = r7 != 0.0f ? 0.0f : r9;
      const float r11 = Truth(r5 > 0.0f);
      o[0][j] = r5;
      o[1][j] = r10;
      o[2][j] = r3;
      o[3][j] = r4;
      o[4][j] = r11;
    }
  }
};

const int32_t kProgram27Words[] = {10, 2, 12, 5, 6, 0, 2, 0, 1, 2, 1, 1, 0, 2, 0, 0, 0, 2, 2, 2, 4, 3, 1, 3, 0, 1065353216, 0, 5, 12, 0, 10, 0, 1, 13, 10, 12, 0, 2, 12, 13, 1, 0, 15, 13, 4, 5, 3, 15, 14, 12, 2, 13, 1, 12, 14, 6, 0, 20, 15, 12, 0, 0, 9, 16, 15, 7, 0, 17, 17, 15, 9, 10, 2, 15, 8, 17, 0, 14, 17, 16, 11, 15, 18, 16, 12, 0, 0, 12, 17, 13, 14, 16};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0 + i3;
      const float r2 = r1 + i4;
      const float r3 = r2 * i5;
      const float r4 = Min(i6, 1.0f);
      const float r5 = 1.0f - r4;
      const float r6 = r1 * i7;
      const float r7 = r5 * r6;
      o[0][j] = r3;
      o[1][j] = r7;
      o[2][j] = 0.0f;
      o[3][j] = r2;
    }
  }
};

const int32_t kProgram28Words[] = {8, 2, 8, 4, 5, 7, 0, 5, 2, 6, 0, 5, 1, 5, 0, 2, 0, 8, 2, 2, 1, 1065353216, 0, 0, 10, 1, 2, 0, 15, 11, 0, 10, 3, 0, 10, 11, 4, 0, 2, 12, 10, 5, 0, 5, 13, 6, 8, 0, 1, 14, 8, 13, 0, 2, 13, 11, 7, 0, 2, 11, 14, 13, 0, 12, 11, 9, 10};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 + i4;
      const float r4 = r3 * i5;
      const float r5 = Min(i6, 1.0f);
      const float r6 = 1.0f - r5;
      const float r7 = r2 * i7;
      const float r8 = r6 * r7;
      const float r9 = r3 * i8;
      const float r10 = -r1;
      o[0][j] = r4;
      o[1][j] = r8;
      o[2][j] = 0.0f;
      o[3][j] = r3;
      o[4][j] = r9;
      o[5][j] = r10;
    }
  }
};

const int32_t kProgram29Words[] = {9, 2, 11, 6, 6, 7, 0, 5, 2, 6, 0, 5, 1, 5, 0, 2, 0, 8, 2, 2, 1, 9, 0, 1065353216, 0, 0, 11, 1, 2, 0, 2, 12, 0, 11, 0, 0, 11, 12, 3, 0, 0, 13, 11, 4, 0, 2, 14, 13, 5, 0, 5, 15, 6, 9, 0, 1, 16, 9, 15, 0, 2, 15, 11, 7, 0, 2, 11, 16, 15, 0, 2, 16, 13, 8, 0, 19, 15, 12, 0, 0, 14, 11, 10, 13, 16, 15};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 + i4;
      const float r4 = r3 * i5;
      const float r5 = Min(i6, 1.0f);
      const float r6 = 1.0f - r5;
      const float r7 = r2 * i7;
      const float r8 = r6 * r7;
      const float r9 = r6 * i8;
      const float r10 = r2 * r9;
      const float r11 = -r1;
      o[0][j] = r4;
      o[1][j] = r8;
      o[2][j] = 0.0f;
      o[3][j] = r3;
      o[4][j] = r10;
      o[5][j] = r11;
    }
  }
};

const int32_t kProgram30Words[] = {9, 2, 12, 6, 7, 7, 0, 5, 2, 6, 0, 5, 1, 5, 0, 2, 0, 8, 2, 2, 1, 9, 0, 1065353216, 0, 0, 11, 1, 2, 0, 2, 12, 0, 11, 0, 0, 11, 12, 3, 0, 0, 13, 11, 4, 0, 2, 14, 13, 5, 0, 5, 15, 6, 9, 0, 1, 16, 9, 15, 0, 2, 15, 11, 7, 0, 2, 17, 16, 15, 0, 2, 15, 16, 8, 0, 2, 16, 11, 15, 0, 19, 11, 12, 0, 0, 14, 17, 10, 13, 16, 11};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 + i4;
      const float r4 = r3 * i5;
      const float r5 = Min(i6, 1.0f);
      const float r6 = 1.0f - r5;
      const float r7 = r2 * i7;
      const float r8 = r6 * r7;
      const float r9 = r3 * i8;
      const float r10 = r6 * i9;
      const float r11 = r2 * r10;
      const float r12 = -r1;
      o[0][j] = r4;
      o[1][j] = r8;
      o[2][j] = 0.0f;
      o[3][j] = r3;
      o[4][j] = r9;
      o[5][j] = r11;
      o[6][j] = r12;
    }
  }
};

const int32_t kProgram31Words[] = {10, 2, 13, 7, 8, 7, 0, 5, 2, 6, 0, 5, 1, 5, 0, 2, 0, 8, 2, 2, 1, 9, 0, 9, 1, 1065353216, 0, 0, 12, 1, 2, 0, 2, 13, 0, 12, 0, 0, 12, 13, 3, 0, 0, 14, 12, 4, 0, 2, 15, 14, 5, 0, 5, 16, 6, 10, 0, 1, 17, 10, 16, 0, 2, 16, 12, 7, 0, 2, 18, 17, 16, 0, 2, 16, 14, 8, 0, 2, 19, 17, 9, 0, 2, 17, 12, 19, 0, 19, 12, 13, 0, 0, 15, 18, 11, 14, 16, 17, 12};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 + i4;
      const float r4 = r3 * i5;
      const float r5 = Min(i6, 1.0f);
      const float r6 = 1.0f - r5;
      const float r7 = r2 * i7;
      const float r8 = r6 * r7;
      const float r9 = -r1;
      o[0][j] = r4;
      o[1][j] = r8;
      o[2][j] = 0.0f;
      o[3][j] = r3;
      o[4][j] = r9;
    }
  }
};

const int32_t kProgram32Words[] = {8, 2, 10, 5, 6, 7, 0, 5, 2, 6, 0, 5, 1, 5, 0, 2, 0, 8, 2, 2, 1, 1065353216, 0, 0, 10, 1, 2, 0, 2, 11, 0, 10, 0, 0, 10, 11, 3, 0, 0, 12, 10, 4, 0, 2, 13, 12, 5, 0, 5, 14, 6, 8, 0, 1, 15, 8, 14, 0, 2, 14, 10, 7, 0, 2, 10, 15, 14, 0, 19, 15, 11, 0, 0, 13, 10, 9, 12, 15};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0 + i3;
      const float r2 = r1 + i4;
      const float r3 = r2 * i5;
      const float r4 = Min(i6, 1.0f);
      const float r5 = 1.0f - r4;
      const float r6 = r1 * i7;
      const float r7 = r5 * r6;
      const float r8 = Truth(i6 > 1.0f);
      const float r9 = r6 * i8;
      const float r10 = -r9;
      const float r11 = r8 != 0.0f ? 0.0f : r10;
      o[0][j] = r3;
      o[1][j] = r7;
      o[2][j] = r11;
      o[3][j] = r2;
    }
  }
};

const int32_t kProgram33Words[] = {9, 2, 12, 4, 6, 7, 0, 5, 2, 6, 0, 5, 1, 5, 0, 2, 0, 8, 2, 2, 1, 9, 0, 1065353216, 0, 0, 11, 1, 2, 0, 15, 12, 0, 11, 3, 0, 11, 12, 4, 0, 2, 13, 11, 5, 0, 5, 14, 6, 9, 0, 1, 15, 9, 14, 0, 2, 14, 12, 7, 0, 2, 12, 15, 14, 0, 8, 15, 6, 9, 0, 2, 16, 14, 8, 0, 19, 14, 16, 0, 0, 14, 16, 15, 10, 14, 13, 12, 16, 11};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 + i4;
      const float r4 = r3 * i5;
      const float r5 = Min(i6, 1.0f);
      const float r6 = 1.0f - r5;
      const float r7 = r2 * i7;
      const float r8 = r6 * r7;
      const float r9 = Truth(i6 > 1.0f);
      const float r10 = r7 * i8;
      const float r11 = -r10;
      const float r12 = r9 != 0.0f ? 0.0f : r11;
      const float r13 = r3 * i9;
      const float r14 = r6 * i8;
      const float r15 = r2 * r14;
      const float r16 = -r1;
      o[0][j] = r4;
      o[1][j] = r8;
      o[2][j] = r12;
      o[3][j] = r3;
      o[4][j] = r13;
      o[5][j] = r15;
      o[6][j] = r16;
    }
  }
};

const int32_t kProgram34Words[] = {10, 2, 17, 7, 9, 7, 0, 5, 2, 6, 0, 5, 1, 5, 0, 2, 0, 8, 2, 2, 1, 9, 0, 9, 1, 1065353216, 0, 0, 12, 1, 2, 0, 2, 13, 0, 12, 0, 0, 12, 13, 3, 0, 0, 14, 12, 4, 0, 2, 15, 14, 5, 0, 5, 16, 6, 10, 0, 1, 17, 10, 16, 0, 2, 16, 12, 7, 0, 2, 18, 17, 16, 0, 8, 19, 6, 10, 0, 2, 20, 16, 8, 0, 19, 16, 20, 0, 0, 14, 20, 19, 11, 16, 2, 19, 14, 9, 0, 2, 16, 17, 8, 0, 2, 17, 12, 16, 0, 19, 12, 13, 0, 0, 15, 18, 20, 14, 19, 17, 12};

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
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 + i4;
      const float r4 = r3 * i5;
      const float r5 = Min(i6, 1.0f);
      const float r6 = 1.0f - r5;
      const float r7 = r2 * i7;
      const float r8 = r6 * r7;
      const float r9 = Truth(i6 > 1.0f);
      const float r10 = r7 * i8;
      const float r11 = -r10;
      const float r12 = r9 != 0.0f ? 0.0f : r11;
      const float r13 = r6 * i8;
      const float r14 = r2 * r13;
      const float r15 = -r1;
      o[0][j] = r4;
      o[1][j] = r8;
      o[2][j] = r12;
      o[3][j] = r3;
      o[4][j] = r14;
      o[5][j] = r15;
    }
  }
};

const int32_t kProgram35Words[] = {9, 2, 16, 6, 9, 7, 0, 5, 2, 6, 0, 5, 1, 5, 0, 2, 0, 8, 2, 2, 1, 9, 0, 1065353216, 0, 0, 11, 1, 2, 0, 2, 12, 0, 11, 0, 0, 11, 12, 3, 0, 0, 13, 11, 4, 0, 2, 14, 13, 5, 0, 5, 15, 6, 9, 0, 1, 16, 9, 15, 0, 2, 15, 11, 7, 0, 2, 17, 16, 15, 0, 8, 18, 6, 9, 0, 2, 19, 15, 8, 0, 19, 15, 19, 0, 0, 14, 19, 18, 10, 15, 2, 18, 16, 8, 0, 2, 15, 11, 18, 0, 19, 16, 12, 0, 0, 14, 17, 19, 13, 15, 16};

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
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 * i3 + i1;
      const float r3 = i4 * i5 + r2;
      const float r4 = r1 * r3;
      const float r5 = r4 - i6;
      const float r6 = std::fabs(r5);
      const float r7 = Truth(r6 >= i7);
      const float r8 = 1.0f - r6 * i8;
      const float r9 = r8 * i9;
      const float r10 = r7 != 0.0f ? 0.0f : r9;
      const float r11 = Truth(r5 > 0.0f);
      o[0][j] = r5;
      o[1][j] = r10;
      o[2][j] = r2;
      o[3][j] = r4;
      o[4][j] = r11;
    }
  }
};

const int32_t kProgram36Words[] = {10, 2, 12, 5, 6, 0, 2, 1, 0, 2, 0, 0, 0, 0, 1, 2, 1, 2, 2, 2, 4, 3, 0, 3, 1, 1065353216, 0, 5, 12, 0, 10, 0, 1, 13, 10, 12, 0, 15, 12, 2, 3, 1, 15, 14, 4, 5, 12, 2, 15, 13, 14, 0, 1, 13, 15, 6, 0, 20, 14, 13, 0, 0, 9, 16, 14, 7, 0, 17, 17, 14, 8, 10, 2, 14, 17, 9, 0, 14, 17, 16, 11, 14, 18, 16, 13, 0, 0, 13, 17, 12, 15, 16};

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
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 + i4;
      const float r3 = i2 * r2 + i5;
      const float r4 = r1 * r3;
      const float r5 = r4 + i6;
      const float r6 = i0 * r5;
      const float r7 = r4 * i7;
      o[0][j] = r6;
      o[1][j] = r7;
      o[2][j] = 0.0f;
      o[3][j] = r5;
    }
  }
};

const int32_t kProgram37Words[] = {8, 2, 8, 4, 4, 2, 0, 8, 2, 7, 0, 5, 2, 6, 0, 5, 1, 5, 0, 2, 1, 1065353216, 0, 5, 10, 1, 8, 0, 1, 11, 8, 10, 0, 0, 10, 3, 4, 0, 15, 12, 2, 10, 5, 2, 10, 11, 12, 0, 0, 11, 10, 6, 0, 2, 12, 0, 11, 0, 2, 13, 10, 7, 0, 12, 13, 9, 11};

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
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 + i4;
      const float r3 = i2 * r2;
      const float r4 = r3 + i5;
      const float r5 = r1 * r4;
      const float r6 = r5 + i6;
      const float r7 = i0 * r6;
      const float r8 = r5 * i7;
      const float r9 = r6 * i8;
      const float r10 = -r3;
      o[0][j] = r7;
      o[1][j] = r8;
      o[2][j] = 0.0f;
      o[3][j] = r6;
      o[4][j] = r9;
      o[5][j] = r10;
    }
  }
};

const int32_t kProgram38Words[] = {9, 2, 11, 6, 6, 2, 0, 8, 2, 7, 0, 5, 2, 6, 0, 5, 1, 5, 0, 2, 1, 9, 0, 1065353216, 0, 5, 11, 1, 9, 0, 1, 12, 9, 11, 0, 0, 11, 3, 4, 0, 2, 13, 2, 11, 0, 0, 11, 13, 5, 0, 2, 14, 12, 11, 0, 0, 12, 14, 6, 0, 2, 11, 0, 12, 0, 2, 15, 14, 7, 0, 2, 14, 12, 8, 0, 19, 16, 13, 0, 0, 11, 15, 10, 12, 14, 16};

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
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 + i4;
      const float r3 = i2 * r2;
      const float r4 = r3 + i5;
      const float r5 = r1 * r4;
      const float r6 = r5 + i6;
      const float r7 = i0 * r6;
      const float r8 = r5 * i7;
      const float r9 = i8 * r5;
      const float r10 = -r3;
      o[0][j] = r7;
      o[1][j] = r8;
      o[2][j] = 0.0f;
      o[3][j] = r6;
      o[4][j] = r9;
      o[5][j] = r10;
    }
  }
};

const int32_t kProgram39Words[] = {9, 2, 11, 6, 6, 2, 0, 8, 2, 7, 0, 5, 2, 6, 0, 5, 1, 5, 0, 2, 1, 9, 0, 1065353216, 0, 5, 11, 1, 9, 0, 1, 12, 9, 11, 0, 0, 11, 3, 4, 0, 2, 13, 2, 11, 0, 0, 11, 13, 5, 0, 2, 14, 12, 11, 0, 0, 12, 14, 6, 0, 2, 11, 0, 12, 0, 2, 15, 14, 7, 0, 2, 16, 8, 14, 0, 19, 14, 13, 0, 0, 11, 15, 10, 12, 16, 14};

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
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 + i4;
      const float r3 = i2 * r2;
      const float r4 = r3 + i5;
      const float r5 = r1 * r4;
      const float r6 = r5 + i6;
      const float r7 = i0 * r6;
      const float r8 = r5 * i7;
      const float r9 = r6 * i8;
      const float r10 = i9 * r5;
      const float r11 = -r3;
      o[0][j] = r7;
      o[1][j] = r8;
      o[2][j] = 0.0f;
      o[3][j] = r6;
      o[4][j] = r9;
      o[5][j] = r10;
      o[6][j] = r11;
    }
  }
};

const int32_t kProgram40Words[] = {10, 2, 12, 7, 7, 2, 0, 8, 2, 7, 0, 5, 2, 6, 0, 5, 1, 5, 0, 2, 1, 9, 0, 9, 1, 1065353216, 0, 5, 12, 1, 10, 0, 1, 13, 10, 12, 0, 0, 12, 3, 4, 0, 2, 14, 2, 12, 0, 0, 12, 14, 5, 0, 2, 15, 13, 12, 0, 0, 13, 15, 6, 0, 2, 12, 0, 13, 0, 2, 16, 15, 7, 0, 2, 17, 13, 8, 0, 2, 18, 9, 15, 0, 19, 15, 14, 0, 0, 12, 16, 11, 13, 17, 18, 15};

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
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 + i4;
      const float r3 = i2 * r2;
      const float r4 = r3 + i5;
      const float r5 = r1 * r4;
      const float r6 = r5 + i6;
      const float r7 = i0 * r6;
      const float r8 = r5 * i7;
      const float r9 = -r3;
      o[0][j] = r7;
      o[1][j] = r8;
      o[2][j] = 0.0f;
      o[3][j] = r6;
      o[4][j] = r9;
    }
  }
};

const int32_t kProgram41Words[] = {8, 2, 10, 5, 5, 2, 0, 8, 2, 7, 0, 5, 2, 6, 0, 5, 1, 5, 0, 2, 1, 1065353216, 0, 5, 10, 1, 8, 0, 1, 11, 8, 10, 0, 0, 10, 3, 4, 0, 2, 12, 2, 10, 0, 0, 10, 12, 5, 0, 2, 13, 11, 10, 0, 0, 11, 13, 6, 0, 2, 10, 0, 11, 0, 2, 14, 13, 7, 0, 19, 13, 12, 0, 0, 10, 14, 9, 11, 13};

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
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 + i4;
      const float r3 = i2 * r2 + i5;
      const float r4 = r1 * r3;
      const float r5 = r4 + i6;
      const float r6 = i0 * r5;
      const float r7 = r4 * i7;
      const float r8 = Truth(i1 > 1.0f);
      const float r9 = i0 * i9 + i8;
      const float r10 = i10 * i7 + r9;
      const float r11 = r10 * r3;
      const float r12 = -r11;
      const float r13 = r8 != 0.0f ? 0.0f : r12;
      o[0][j] = r6;
      o[1][j] = r7;
      o[2][j] = r13;
      o[3][j] = r5;
    }
  }
};

const int32_t kProgram42Words[] = {11, 2, 14, 4, 7, 2, 0, 8, 2, 7, 0, 5, 2, 6, 0, 5, 1, 5, 0, 2, 1, 9, 0, 9, 1, 9, 2, 1065353216, 0, 5, 13, 1, 11, 0, 1, 14, 11, 13, 0, 0, 13, 3, 4, 0, 15, 15, 2, 13, 5, 2, 13, 14, 15, 0, 0, 14, 13, 6, 0, 2, 16, 0, 14, 0, 2, 17, 13, 7, 0, 8, 13, 1, 11, 0, 15, 18, 0, 9, 8, 15, 19, 10, 7, 18, 2, 18, 19, 15, 0, 19, 19, 18, 0, 0, 14, 15, 13, 12, 19, 16, 17, 15, 14};

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
      const float r0 = i1 * i2 + i0;
      const float r1 = Min(i3, 1.0f);
      const float r2 = 1.0f - r1;
      const float r3 = i4 * i5 + r0;
      const float r4 = r2 * r3;
      o[0][j] = r0;
      o[1][j] = r4;
    }
  }
};

const int32_t kProgram43Words[] = {6, 1, 5, 2, 4, 9, 0, 2, 0, 0, 0, 8, 2, 0, 1, 2, 1, 1065353216, 15, 7, 1, 2, 0, 5, 8, 3, 6, 0, 1, 9, 6, 8, 0, 15, 8, 4, 5, 7, 2, 10, 9, 8, 0, 7, 10};

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
      const float r0 = Min(i1, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 + i4;
      const float r3 = i2 * r2;
      const float r4 = r3 + i5;
      const float r5 = r1 * r4;
      const float r6 = r5 + i6;
      const float r7 = i0 * r6;
      const float r8 = r5 * i7;
      const float r9 = Truth(i1 > 1.0f);
      const float r10 = i0 * i9 + i8;
      const float r11 = i10 * i7 + r10;
      const float r12 = r11 * r4;
      const float r13 = -r12;
      const float r14 = r9 != 0.0f ? 0.0f : r13;
      const float r15 = r6 * i9;
      const float r16 = i10 * r5;
      const float r17 = -r3;
      o[0][j] = r7;
      o[1][j] = r8;
      o[2][j] = r14;
      o[3][j] = r6;
      o[4][j] = r15;
      o[5][j] = r16;
      o[6][j] = r17;
    }
  }
};

const int32_t kProgram44Words[] = {11, 2, 18, 7, 9, 2, 0, 8, 2, 7, 0, 5, 2, 6, 0, 5, 1, 5, 0, 2, 1, 9, 0, 9, 1, 9, 2, 1065353216, 0, 5, 13, 1, 11, 0, 1, 14, 11, 13, 0, 0, 13, 3, 4, 0, 2, 15, 2, 13, 0, 0, 13, 15, 5, 0, 2, 16, 14, 13, 0, 0, 14, 16, 6, 0, 2, 17, 0, 14, 0, 2, 18, 16, 7, 0, 8, 19, 1, 11, 0, 15, 20, 0, 9, 8, 15, 21, 10, 7, 20, 2, 20, 21, 13, 0, 19, 21, 20, 0, 0, 14, 13, 19, 12, 21, 2, 20, 14, 9, 0, 2, 19, 10, 16, 0, 19, 21, 15, 0, 0, 17, 18, 13, 14, 20, 19, 21};

}  // namespace

extern const CompiledProgram kCubaLif[45];
const CompiledProgram kCubaLif[45] = {
    {kProgram0Words, 82, RunOnWide<Program0>},
    {kProgram1Words, 49, RunOnWide<Program1>},
    {kProgram2Words, 75, RunOnWide<Program2>},
    {kProgram3Words, 82, RunOnWide<Program3>},
    {kProgram4Words, 90, RunOnWide<Program4>},
    {kProgram5Words, 67, RunOnWide<Program5>},
    {kProgram6Words, 69, RunOnWide<Program6>},
    {kProgram7Words, 75, RunOnWide<Program7>},
    {kProgram8Words, 68, RunOnWide<Program8>},
    {kProgram9Words, 68, RunOnWide<Program9>},
    {kProgram10Words, 76, RunOnWide<Program10>},
    {kProgram11Words, 60, RunOnWide<Program11>},
    {kProgram12Words, 60, RunOnWide<Program12>},
    {kProgram13Words, 81, RunOnWide<Program13>},
    {kProgram14Words, 86, RunOnWide<Program14>},
    {kProgram15Words, 94, RunOnWide<Program15>},
    {kProgram16Words, 73, RunOnWide<Program16>},
    {kProgram17Words, 82, RunOnWide<Program17>},
    {kProgram18Words, 75, RunOnWide<Program18>},
    {kProgram19Words, 75, RunOnWide<Program19>},
    {kProgram20Words, 83, RunOnWide<Program20>},
    {kProgram21Words, 67, RunOnWide<Program21>},
    {kProgram22Words, 60, RunOnWide<Program22>},
    {kProgram23Words, 81, RunOnWide<Program23>},
    {kProgram24Words, 81, RunOnWide<Program24>},
    {kProgram25Words, 89, RunOnWide<Program25>},
    {kProgram26Words, 73, RunOnWide<Program26>},
    {kProgram27Words, 92, RunOnWide<Program27>},
    {kProgram28Words, 67, RunOnWide<Program28>},
    {kProgram29Words, 86, RunOnWide<Program29>},
    {kProgram30Words, 91, RunOnWide<Program30>},
    {kProgram31Words, 99, RunOnWide<Program31>},
    {kProgram32Words, 78, RunOnWide<Program32>},
    {kProgram33Words, 89, RunOnWide<Program33>},
    {kProgram34Words, 119, RunOnWide<Program34>},
    {kProgram35Words, 111, RunOnWide<Program35>},
    {kProgram36Words, 92, RunOnWide<Program36>},
    {kProgram37Words, 67, RunOnWide<Program37>},
    {kProgram38Words, 86, RunOnWide<Program38>},
    {kProgram39Words, 86, RunOnWide<Program39>},
    {kProgram40Words, 94, RunOnWide<Program40>},
    {kProgram41Words, 78, RunOnWide<Program41>},
    {kProgram42Words, 103, RunOnWide<Program42>},
    {kProgram43Words, 45, RunOnWide<Program43>},
    {kProgram44Words, 126, RunOnWide<Program44>},
};

}  // namespace spikejax

// Written by generate.py: programs of the library's own neurons.
#include <cmath>
#include <cstdint>
#include <cstring>

#include "base/isa.h"
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

SPIKEJAX_INLINE float Truth(bool p) { return p ? 1.0f : 0.0f; }
SPIKEJAX_INLINE float Max(float a, float b) { return a > b || a != a ? a : b; }
SPIKEJAX_INLINE float Min(float a, float b) { return a < b || a != a ? a : b; }
SPIKEJAX_INLINE float Sign(float a) { return a > 0.0f ? 1.0f : a < 0.0f ? -1.0f : a; }

struct Program0 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
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
      o0[j] = r6;
      o1[j] = r11;
      o2[j] = r2;
      o3[j] = r5;
      o4[j] = r12;
    }
  }
};

const int32_t kWords0[] = {12, 2, 13, 5, 6, 1, 0, 0, 0, 0, 1, 2, 1, 2, 3, 0, 2, 2, 0, 3, 0, 2, 2, 2, 5, 3, 2, 3, 1, 0, 1065353216, 15, 14, 2, 3, 4, 17, 15, 14, 5, 1, 15, 14, 15, 6, 0, 1, 15, 14, 4, 0, 2, 16, 2, 8, 0, 15, 17, 7, 5, 16, 17, 16, 17, 3, 15, 20, 15, 16, 0, 0, 9, 18, 15, 9, 0, 17, 19, 11, 15, 13, 2, 15, 10, 19, 0, 14, 19, 18, 12, 15, 18, 18, 16, 0, 0, 16, 19, 14, 17, 18};

struct Program1 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
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
      o0[j] = r3;
      o1[j] = r9;
      o2[j] = r10;
      o3[j] = r2;
    }
  }
};

const int32_t kWords1[] = {10, 0, 11, 4, 6, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 2, 5, 1, 3, 0, 0, 10, 1, 2, 0, 2, 11, 0, 10, 0, 0, 10, 11, 3, 0, 2, 12, 10, 4, 0, 19, 13, 12, 0, 0, 2, 14, 13, 5, 0, 19, 13, 11, 0, 0, 15, 11, 6, 13, 8, 2, 13, 7, 11, 0, 15, 15, 14, 6, 13, 2, 14, 9, 11, 0, 12, 15, 14, 10};

struct Program2 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    float* o5 = args.results[5];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
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
      const float r14 = i5 * r7;
      const float r15 = i11 * r7 - r14;
      o0[j] = r3;
      o1[j] = r9;
      o2[j] = r10;
      o3[j] = r2;
      o4[j] = r13;
      o5[j] = r15;
    }
  }
};

const int32_t kWords2[] = {13, 0, 16, 6, 8, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 2, 5, 1, 3, 0, 9, 0, 9, 1, 2, 3, 0, 13, 1, 2, 0, 2, 14, 0, 13, 0, 0, 13, 14, 3, 0, 2, 15, 13, 4, 0, 19, 16, 15, 0, 0, 2, 17, 16, 5, 0, 19, 16, 14, 0, 0, 15, 14, 6, 16, 8, 2, 16, 7, 14, 0, 15, 18, 17, 6, 16, 2, 17, 9, 14, 0, 15, 16, 11, 6, 12, 17, 19, 16, 5, 10, 2, 16, 19, 13, 0, 2, 19, 5, 14, 0, 16, 20, 11, 14, 19, 15, 18, 17, 13, 16, 20};

struct Program3 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    const float* s13 = args.sources[13];
    const float* s14 = args.sources[14];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float i13 = s13[j];
      const float i14 = s14[j];
      const float r0 = i1 - i2;
      const float r1 = i4 - i5 * i6;
      const float r2 = i3 * r1;
      const float r3 = i0 * r0 + r2;
      const float r4 = r3 - i5;
      const float r5 = std::fabs(r4);
      const float r6 = Truth(r5 >= i7);
      const float r7 = 1.0f - i8 * r5;
      const float r8 = r7 * i9;
      const float r9 = r6 != 0.0f ? 0.0f : r8;
      const float r10 = Truth(r4 > 0.0f);
      const float r11 = r3 - i5 * r10;
      const float r12 = r10 * i12;
      const float r13 = i11 * r11 + r12;
      const float r14 = r13 * i13;
      const float r15 = r14 * i14;
      const float r16 = i10 * i2 + r15;
      o0[j] = r4;
      o1[j] = r9;
      o2[j] = r3;
      o3[j] = r16;
      o4[j] = r10;
    }
  }
};

const int32_t kWords3[] = {15, 2, 17, 5, 7, 3, 0, 1, 0, 0, 1, 2, 2, 0, 0, 2, 5, 0, 2, 2, 7, 3, 1, 3, 2, 2, 4, 2, 0, 2, 1, 2, 3, 3, 3, 0, 1065353216, 1, 17, 1, 2, 0, 17, 18, 5, 6, 4, 2, 19, 3, 18, 0, 15, 18, 0, 17, 19, 1, 17, 18, 5, 0, 20, 19, 17, 0, 0, 9, 20, 19, 7, 0, 17, 21, 8, 19, 16, 2, 19, 21, 9, 0, 14, 21, 20, 15, 19, 18, 20, 17, 0, 0, 17, 19, 5, 20, 18, 2, 22, 20, 12, 0, 15, 23, 11, 19, 22, 2, 19, 23, 13, 0, 2, 22, 19, 14, 0, 15, 23, 10, 2, 22, 17, 21, 18, 23, 20};

struct Program4 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float r0 = i2 * i3;
      const float r1 = r0 * i4;
      const float r2 = r1 * i5 + i6;
      const float r3 = r2 + i7;
      const float r4 = r1 * i8 + i9;
      const float r5 = i1 * r3 + r4;
      const float r6 = i0 * r5;
      const float r7 = i11 * r5;
      const float r8 = i10 * i3 - r7;
      o0[j] = r6;
      o1[j] = r8;
      o2[j] = 0.0f;
      o3[j] = r7;
    }
  }
};

const int32_t kWords4[] = {12, 1, 9, 4, 3, 2, 2, 7, 0, 3, 0, 5, 1, 2, 3, 2, 1, 5, 2, 6, 0, 2, 0, 5, 0, 2, 4, 3, 1, 0, 2, 13, 2, 3, 0, 2, 14, 13, 4, 0, 15, 13, 14, 5, 6, 0, 15, 13, 7, 0, 15, 13, 14, 8, 9, 15, 14, 1, 15, 13, 2, 15, 0, 14, 0, 2, 13, 11, 14, 0, 16, 14, 10, 3, 13, 15, 14, 12, 13};

struct Program5 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    const float* s13 = args.sources[13];
    const float* s14 = args.sources[14];
    const float* s15 = args.sources[15];
    const float* s16 = args.sources[16];
    const float* s17 = args.sources[17];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    float* o5 = args.results[5];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float i13 = s13[j];
      const float i14 = s14[j];
      const float i15 = s15[j];
      const float i16 = s16[j];
      const float i17 = s17[j];
      const float r0 = i2 * i3;
      const float r1 = r0 * i4;
      const float r2 = r1 * i5 + i6;
      const float r3 = r2 + i7;
      const float r4 = r1 * i8 + i9;
      const float r5 = i1 * r3 + r4;
      const float r6 = i0 * r5;
      const float r7 = i11 * r5;
      const float r8 = i10 * i3 - r7;
      const float r9 = i12 - i13 * i14;
      const float r10 = i15 - i16;
      const float r11 = r10 * r5;
      const float r12 = r9 * r5 - r11;
      const float r13 = i0 * r9;
      const float r14 = i11 * r10 + r13;
      const float r15 = r14 - i13 * i17;
      const float r16 = i17 * i5;
      const float r17 = r15 * i8 + r16;
      const float r18 = r17 * i4;
      const float r19 = i3 * r18;
      const float r20 = i16 * i3 - r19;
      o0[j] = r6;
      o1[j] = r8;
      o2[j] = 0.0f;
      o3[j] = r7;
      o4[j] = r12;
      o5[j] = r20;
    }
  }
};

const int32_t kWords5[] = {18, 1, 21, 6, 8, 2, 2, 7, 0, 3, 0, 5, 1, 2, 3, 2, 1, 5, 2, 6, 0, 2, 0, 5, 0, 2, 4, 3, 1, 9, 0, 2, 5, 8, 2, 9, 1, 9, 2, 4, 0, 0, 2, 19, 2, 3, 0, 2, 20, 19, 4, 0, 15, 19, 20, 5, 6, 0, 21, 19, 7, 0, 15, 19, 20, 8, 9, 15, 20, 1, 21, 19, 2, 21, 0, 20, 0, 2, 19, 11, 20, 0, 16, 22, 10, 3, 19, 17, 23, 13, 14, 12, 1, 24, 15, 16, 0, 2, 25, 24, 20, 0, 16, 26, 23, 20, 25, 2, 20, 0, 23, 0, 15, 25, 11, 24, 20, 17, 23, 13, 17, 25, 2, 24, 17, 5, 0, 15, 20, 23, 8, 24, 2, 25, 20, 4, 0, 2, 23, 3, 25, 0, 16, 24, 16, 3, 23, 21, 22, 18, 19, 26, 24};

struct Program6 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    const float* s13 = args.sources[13];
    const float* s14 = args.sources[14];
    const float* s15 = args.sources[15];
    const float* s16 = args.sources[16];
    const float* s17 = args.sources[17];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    float* o5 = args.results[5];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float i13 = s13[j];
      const float i14 = s14[j];
      const float i15 = s15[j];
      const float i16 = s16[j];
      const float i17 = s17[j];
      const float r0 = i2 * i3;
      const float r1 = r0 * i4;
      const float r2 = r1 * i5 + i6;
      const float r3 = r2 + i7;
      const float r4 = r1 * i8 + i9;
      const float r5 = i1 * r3 + r4;
      const float r6 = i0 * r5;
      const float r7 = i11 * r5;
      const float r8 = i10 * i3 - r7;
      const float r9 = i12 - i13;
      const float r10 = i14 - i15 * i16;
      const float r11 = i0 * r10;
      const float r12 = i11 * r9 + r11;
      const float r13 = r12 - i15 * i17;
      const float r14 = r1 * r13;
      const float r15 = r1 * i17;
      o0[j] = r6;
      o1[j] = r8;
      o2[j] = 0.0f;
      o3[j] = r7;
      o4[j] = r14;
      o5[j] = r15;
    }
  }
};

const int32_t kWords6[] = {18, 1, 16, 6, 7, 2, 2, 7, 0, 3, 0, 5, 1, 2, 3, 2, 1, 5, 2, 6, 0, 2, 0, 5, 0, 2, 4, 3, 1, 9, 0, 9, 1, 9, 2, 2, 5, 8, 2, 4, 0, 0, 2, 19, 2, 3, 0, 2, 20, 19, 4, 0, 15, 19, 20, 5, 6, 0, 21, 19, 7, 0, 15, 19, 20, 8, 9, 15, 22, 1, 21, 19, 2, 21, 0, 22, 0, 2, 19, 11, 22, 0, 16, 22, 10, 3, 19, 1, 23, 12, 13, 0, 17, 24, 15, 16, 14, 2, 25, 0, 24, 0, 15, 24, 11, 23, 25, 17, 23, 15, 17, 24, 2, 25, 20, 23, 0, 2, 24, 20, 17, 0, 21, 22, 18, 19, 25, 24};

struct Program7 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    const float* s13 = args.sources[13];
    const float* s14 = args.sources[14];
    const float* s15 = args.sources[15];
    const float* s16 = args.sources[16];
    const float* s17 = args.sources[17];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    float* o5 = args.results[5];
    float* o6 = args.results[6];
    float* o7 = args.results[7];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float i13 = s13[j];
      const float i14 = s14[j];
      const float i15 = s15[j];
      const float i16 = s16[j];
      const float i17 = s17[j];
      const float r0 = i2 * i3;
      const float r1 = r0 * i4;
      const float r2 = r1 * i5 + i6;
      const float r3 = r2 + i7;
      const float r4 = r1 * i8 + i9;
      const float r5 = i1 * r3 + r4;
      const float r6 = i0 * r5;
      const float r7 = i11 * r5;
      const float r8 = i10 * i3 - r7;
      const float r9 = i12 - i13;
      const float r10 = i14 - i15 * i16;
      const float r11 = i0 * r10;
      const float r12 = i11 * r9 + r11;
      const float r13 = r12 - i15 * i17;
      const float r14 = r1 * r13;
      const float r15 = r1 * i17;
      const float r16 = r9 * r5;
      const float r17 = r10 * r5 - r16;
      const float r18 = i17 * i5;
      const float r19 = r13 * i8 + r18;
      const float r20 = r19 * i4;
      const float r21 = i3 * r20;
      const float r22 = i13 * i3 - r21;
      o0[j] = r6;
      o1[j] = r8;
      o2[j] = 0.0f;
      o3[j] = r7;
      o4[j] = r14;
      o5[j] = r15;
      o6[j] = r17;
      o7[j] = r22;
    }
  }
};

const int32_t kWords7[] = {18, 1, 23, 8, 10, 2, 2, 7, 0, 3, 0, 5, 1, 2, 3, 2, 1, 5, 2, 6, 0, 2, 0, 5, 0, 2, 4, 3, 1, 9, 0, 9, 1, 9, 2, 2, 5, 8, 2, 4, 0, 0, 2, 19, 2, 3, 0, 2, 20, 19, 4, 0, 15, 19, 20, 5, 6, 0, 21, 19, 7, 0, 15, 19, 20, 8, 9, 15, 22, 1, 21, 19, 2, 21, 0, 22, 0, 2, 19, 11, 22, 0, 16, 23, 10, 3, 19, 1, 24, 12, 13, 0, 17, 25, 15, 16, 14, 2, 26, 0, 25, 0, 15, 27, 11, 24, 26, 17, 26, 15, 17, 27, 2, 27, 20, 26, 0, 2, 28, 20, 17, 0, 2, 20, 24, 22, 0, 16, 24, 25, 22, 20, 2, 25, 17, 5, 0, 15, 22, 26, 8, 25, 2, 20, 22, 4, 0, 2, 26, 3, 20, 0, 16, 25, 13, 3, 26, 21, 23, 18, 19, 27, 28, 24, 25};

struct Program8 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
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
      o0[j] = r6;
      o1[j] = r11;
      o2[j] = r2;
      o3[j] = r5;
      o4[j] = r12;
    }
  }
};

const int32_t kWords8[] = {12, 2, 13, 5, 6, 1, 0, 2, 0, 0, 0, 0, 1, 2, 1, 2, 3, 0, 2, 3, 0, 2, 2, 2, 5, 3, 2, 3, 1, 0, 1065353216, 15, 14, 1, 2, 0, 15, 15, 3, 4, 5, 17, 16, 15, 6, 14, 1, 15, 16, 5, 0, 2, 14, 3, 8, 0, 15, 17, 7, 6, 14, 17, 14, 17, 4, 15, 20, 15, 14, 0, 0, 9, 18, 15, 9, 0, 17, 19, 15, 11, 13, 2, 15, 10, 19, 0, 14, 19, 18, 12, 15, 18, 18, 14, 0, 0, 14, 19, 16, 17, 18};

struct Program9 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
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
      o0[j] = r3;
      o1[j] = r9;
      o2[j] = r10;
      o3[j] = r2;
    }
  }
};

const int32_t kWords9[] = {10, 0, 11, 4, 6, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 2, 5, 1, 3, 0, 0, 10, 1, 2, 0, 2, 11, 0, 10, 0, 0, 10, 11, 3, 0, 2, 12, 10, 4, 0, 19, 13, 10, 0, 0, 2, 14, 13, 5, 0, 19, 13, 11, 0, 0, 15, 11, 6, 13, 8, 2, 13, 7, 11, 0, 15, 15, 14, 6, 13, 2, 14, 9, 11, 0, 12, 15, 14, 10};

struct Program10 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    float* o5 = args.results[5];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
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
      const float r12 = i5 * r7;
      const float r13 = i11 * r7 - r12;
      o0[j] = r3;
      o1[j] = r9;
      o2[j] = r10;
      o3[j] = r2;
      o4[j] = r11;
      o5[j] = r13;
    }
  }
};

const int32_t kWords10[] = {12, 0, 14, 6, 8, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 2, 5, 1, 3, 0, 9, 0, 9, 1, 0, 12, 1, 2, 0, 2, 13, 0, 12, 0, 0, 12, 13, 3, 0, 2, 14, 12, 4, 0, 19, 15, 12, 0, 0, 2, 16, 15, 5, 0, 19, 15, 13, 0, 0, 15, 13, 6, 15, 8, 2, 15, 7, 13, 0, 15, 17, 16, 6, 15, 2, 16, 9, 13, 0, 2, 15, 12, 10, 0, 2, 18, 5, 13, 0, 16, 19, 11, 13, 18, 14, 17, 16, 12, 15, 19};

struct Program11 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    const float* s13 = args.sources[13];
    const float* s14 = args.sources[14];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float i13 = s13[j];
      const float i14 = s14[j];
      const float r0 = i1 - i2;
      const float r1 = i3 * i4;
      const float r2 = i0 * r0 + r1;
      const float r3 = r2 - i5 * i6;
      const float r4 = r3 - i5;
      const float r5 = std::fabs(r4);
      const float r6 = Truth(r5 >= i7);
      const float r7 = 1.0f - i8 * r5;
      const float r8 = r7 * i9;
      const float r9 = r6 != 0.0f ? 0.0f : r8;
      const float r10 = Truth(r4 > 0.0f);
      const float r11 = r3 * i13;
      const float r12 = r10 * i12 + r11;
      const float r13 = r12 * i14;
      const float r14 = i11 * r13;
      const float r15 = i10 * i2 + r14;
      o0[j] = r4;
      o1[j] = r9;
      o2[j] = r3;
      o3[j] = r15;
      o4[j] = r10;
    }
  }
};

const int32_t kWords11[] = {15, 2, 16, 5, 6, 3, 0, 1, 0, 0, 1, 2, 2, 0, 0, 2, 5, 0, 2, 2, 7, 3, 1, 3, 2, 2, 4, 3, 3, 2, 1, 2, 0, 2, 3, 0, 1065353216, 1, 17, 1, 2, 0, 2, 18, 3, 4, 0, 15, 19, 0, 17, 18, 17, 17, 5, 6, 19, 1, 18, 17, 5, 0, 20, 19, 18, 0, 0, 9, 20, 19, 7, 0, 17, 21, 8, 19, 16, 2, 19, 21, 9, 0, 14, 21, 20, 15, 19, 18, 20, 18, 0, 0, 2, 19, 17, 13, 0, 15, 22, 20, 12, 19, 2, 19, 22, 14, 0, 2, 22, 11, 19, 0, 15, 19, 10, 2, 22, 18, 21, 17, 19, 20};

struct Program12 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    const float* s13 = args.sources[13];
    const float* s14 = args.sources[14];
    const float* s15 = args.sources[15];
    const float* s16 = args.sources[16];
    const float* s17 = args.sources[17];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    float* o5 = args.results[5];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float i13 = s13[j];
      const float i14 = s14[j];
      const float i15 = s15[j];
      const float i16 = s16[j];
      const float i17 = s17[j];
      const float r0 = i2 * i3;
      const float r1 = r0 * i4;
      const float r2 = r1 * i5 + i6;
      const float r3 = r2 + i7;
      const float r4 = r1 * i8 + i9;
      const float r5 = i1 * r3 + r4;
      const float r6 = i0 * r5;
      const float r7 = i11 * r5;
      const float r8 = i10 * i3 - r7;
      const float r9 = i13 - i14;
      const float r10 = r9 * r5;
      const float r11 = r5 * i12 - r10;
      const float r12 = i0 * i12;
      const float r13 = i11 * r9 + r12;
      const float r14 = r13 - i15 * i16;
      const float r15 = i17 * i5;
      const float r16 = r14 * i8 + r15;
      const float r17 = i4 * r16;
      const float r18 = r17 * i3;
      const float r19 = i14 * i3 - r18;
      o0[j] = r6;
      o1[j] = r8;
      o2[j] = 0.0f;
      o3[j] = r7;
      o4[j] = r11;
      o5[j] = r19;
    }
  }
};

const int32_t kWords12[] = {18, 1, 20, 6, 7, 2, 2, 7, 0, 3, 0, 5, 1, 2, 3, 2, 1, 5, 2, 6, 0, 2, 0, 5, 0, 2, 4, 3, 1, 9, 0, 9, 1, 9, 2, 2, 5, 8, 2, 4, 0, 0, 2, 19, 2, 3, 0, 2, 20, 19, 4, 0, 15, 19, 20, 5, 6, 0, 21, 19, 7, 0, 15, 19, 20, 8, 9, 15, 20, 1, 21, 19, 2, 21, 0, 20, 0, 2, 19, 11, 20, 0, 16, 22, 10, 3, 19, 1, 23, 13, 14, 0, 2, 24, 23, 20, 0, 16, 25, 20, 12, 24, 2, 20, 0, 12, 0, 15, 24, 11, 23, 20, 17, 23, 15, 16, 24, 2, 20, 17, 5, 0, 15, 24, 23, 8, 20, 2, 23, 4, 24, 0, 2, 20, 23, 3, 0, 16, 24, 14, 3, 20, 21, 22, 18, 19, 25, 24};

struct Program13 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    const float* s13 = args.sources[13];
    const float* s14 = args.sources[14];
    const float* s15 = args.sources[15];
    const float* s16 = args.sources[16];
    const float* s17 = args.sources[17];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    float* o5 = args.results[5];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float i13 = s13[j];
      const float i14 = s14[j];
      const float i15 = s15[j];
      const float i16 = s16[j];
      const float i17 = s17[j];
      const float r0 = i2 * i3;
      const float r1 = r0 * i4;
      const float r2 = r1 * i5 + i6;
      const float r3 = r2 + i7;
      const float r4 = r1 * i8 + i9;
      const float r5 = i1 * r3 + r4;
      const float r6 = i0 * r5;
      const float r7 = i11 * r5;
      const float r8 = i10 * i3 - r7;
      const float r9 = i12 - i13;
      const float r10 = i0 * i14;
      const float r11 = i11 * r9 + r10;
      const float r12 = r11 - i15 * i16;
      const float r13 = r12 * r1;
      const float r14 = r1 * i17;
      o0[j] = r6;
      o1[j] = r8;
      o2[j] = 0.0f;
      o3[j] = r7;
      o4[j] = r13;
      o5[j] = r14;
    }
  }
};

const int32_t kWords13[] = {18, 1, 15, 6, 7, 2, 2, 7, 0, 3, 0, 5, 1, 2, 3, 2, 1, 5, 2, 6, 0, 2, 0, 5, 0, 2, 4, 3, 1, 9, 0, 9, 1, 9, 2, 2, 5, 8, 2, 4, 0, 0, 2, 19, 2, 3, 0, 2, 20, 19, 4, 0, 15, 19, 20, 5, 6, 0, 21, 19, 7, 0, 15, 19, 20, 8, 9, 15, 22, 1, 21, 19, 2, 21, 0, 22, 0, 2, 19, 11, 22, 0, 16, 22, 10, 3, 19, 1, 23, 12, 13, 0, 2, 24, 0, 14, 0, 15, 25, 11, 23, 24, 17, 23, 15, 16, 25, 2, 24, 23, 20, 0, 2, 25, 20, 17, 0, 21, 22, 18, 19, 24, 25};

struct Program14 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    const float* s13 = args.sources[13];
    const float* s14 = args.sources[14];
    const float* s15 = args.sources[15];
    const float* s16 = args.sources[16];
    const float* s17 = args.sources[17];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    float* o5 = args.results[5];
    float* o6 = args.results[6];
    float* o7 = args.results[7];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float i13 = s13[j];
      const float i14 = s14[j];
      const float i15 = s15[j];
      const float i16 = s16[j];
      const float i17 = s17[j];
      const float r0 = i2 * i3;
      const float r1 = r0 * i4;
      const float r2 = r1 * i5 + i6;
      const float r3 = r2 + i7;
      const float r4 = r1 * i8 + i9;
      const float r5 = i1 * r3 + r4;
      const float r6 = i0 * r5;
      const float r7 = i11 * r5;
      const float r8 = i10 * i3 - r7;
      const float r9 = i12 - i13;
      const float r10 = i0 * i14;
      const float r11 = i11 * r9 + r10;
      const float r12 = r11 - i15 * i16;
      const float r13 = r12 * r1;
      const float r14 = r1 * i17;
      const float r15 = r9 * r5;
      const float r16 = r5 * i14 - r15;
      const float r17 = i17 * i5;
      const float r18 = r12 * i8 + r17;
      const float r19 = i4 * r18;
      const float r20 = r19 * i3;
      const float r21 = i13 * i3 - r20;
      o0[j] = r6;
      o1[j] = r8;
      o2[j] = 0.0f;
      o3[j] = r7;
      o4[j] = r13;
      o5[j] = r14;
      o6[j] = r16;
      o7[j] = r21;
    }
  }
};

const int32_t kWords14[] = {18, 1, 22, 8, 9, 2, 2, 7, 0, 3, 0, 5, 1, 2, 3, 2, 1, 5, 2, 6, 0, 2, 0, 5, 0, 2, 4, 3, 1, 9, 0, 9, 1, 9, 2, 2, 5, 8, 2, 4, 0, 0, 2, 19, 2, 3, 0, 2, 20, 19, 4, 0, 15, 19, 20, 5, 6, 0, 21, 19, 7, 0, 15, 19, 20, 8, 9, 15, 22, 1, 21, 19, 2, 21, 0, 22, 0, 2, 19, 11, 22, 0, 16, 23, 10, 3, 19, 1, 24, 12, 13, 0, 2, 25, 0, 14, 0, 15, 26, 11, 24, 25, 17, 25, 15, 16, 26, 2, 26, 25, 20, 0, 2, 27, 20, 17, 0, 2, 20, 24, 22, 0, 16, 24, 22, 14, 20, 2, 22, 17, 5, 0, 15, 20, 25, 8, 22, 2, 25, 4, 20, 0, 2, 22, 25, 3, 0, 16, 20, 13, 3, 22, 21, 23, 18, 19, 26, 27, 24, 20};

struct Program15 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
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
      o0[j] = r3;
      o1[j] = r9;
      o2[j] = r12;
      o3[j] = r2;
    }
  }
};

const int32_t kWords15[] = {12, 0, 13, 4, 7, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 2, 5, 1, 3, 0, 9, 0, 2, 3, 0, 12, 1, 2, 0, 2, 13, 0, 12, 0, 0, 12, 13, 3, 0, 2, 14, 12, 4, 0, 19, 15, 14, 0, 0, 2, 16, 15, 5, 0, 19, 17, 13, 0, 0, 15, 13, 6, 17, 8, 2, 17, 7, 13, 0, 15, 18, 16, 6, 17, 15, 16, 10, 6, 11, 2, 17, 16, 15, 0, 15, 16, 9, 13, 17, 14, 18, 16, 12};

struct Program16 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    float* o5 = args.results[5];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
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
      const float r15 = i5 * r7;
      const float r16 = i10 * r7 - r15;
      o0[j] = r3;
      o1[j] = r9;
      o2[j] = r12;
      o3[j] = r2;
      o4[j] = r14;
      o5[j] = r16;
    }
  }
};

const int32_t kWords16[] = {13, 0, 17, 6, 8, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 2, 5, 1, 3, 0, 9, 0, 2, 3, 9, 1, 0, 13, 1, 2, 0, 2, 14, 0, 13, 0, 0, 13, 14, 3, 0, 2, 15, 13, 4, 0, 19, 16, 15, 0, 0, 2, 17, 16, 5, 0, 19, 18, 14, 0, 0, 15, 14, 6, 18, 8, 2, 18, 7, 14, 0, 15, 19, 17, 6, 18, 15, 17, 10, 6, 11, 2, 18, 17, 16, 0, 15, 16, 9, 14, 18, 17, 18, 17, 5, 12, 2, 17, 18, 13, 0, 2, 18, 5, 14, 0, 16, 20, 10, 14, 18, 15, 19, 16, 13, 17, 20};

struct Program17 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float r0 = i2 * i3;
      const float r1 = r0 * i4;
      const float r2 = r1 * i5;
      const float r3 = -r2;
      const float r4 = r1 * i7 + i8;
      const float r5 = r3 * i6 + r4;
      const float r6 = r5 + i9;
      const float r7 = r2 + i10;
      const float r8 = i1 * r6 + r7;
      const float r9 = i0 * r8;
      const float r10 = i12 * r8;
      const float r11 = i11 * i3 - r10;
      const float r12 = -r9;
      const float r13 = i6 * r12;
      o0[j] = r9;
      o1[j] = r11;
      o2[j] = r13;
      o3[j] = r10;
    }
  }
};

const int32_t kWords17[] = {13, 0, 14, 4, 5, 2, 2, 7, 0, 3, 0, 5, 1, 2, 3, 2, 0, 2, 5, 2, 1, 5, 2, 6, 0, 5, 0, 2, 4, 3, 1, 2, 13, 2, 3, 0, 2, 14, 13, 4, 0, 2, 13, 14, 5, 0, 19, 15, 13, 0, 0, 15, 16, 14, 7, 8, 15, 14, 15, 6, 16, 0, 15, 14, 9, 0, 0, 16, 13, 10, 0, 15, 14, 1, 15, 16, 2, 13, 0, 14, 0, 2, 15, 12, 14, 0, 16, 16, 11, 3, 15, 19, 14, 13, 0, 0, 2, 17, 6, 14, 0, 13, 16, 17, 15};

struct Program18 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    const float* s13 = args.sources[13];
    const float* s14 = args.sources[14];
    const float* s15 = args.sources[15];
    const float* s16 = args.sources[16];
    const float* s17 = args.sources[17];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    float* o5 = args.results[5];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float i13 = s13[j];
      const float i14 = s14[j];
      const float i15 = s15[j];
      const float i16 = s16[j];
      const float i17 = s17[j];
      const float r0 = i2 * i3;
      const float r1 = r0 * i4;
      const float r2 = r1 * i5;
      const float r3 = -r2;
      const float r4 = r1 * i7 + i8;
      const float r5 = r3 * i6 + r4;
      const float r6 = r5 + i9;
      const float r7 = r2 + i10;
      const float r8 = i1 * r6 + r7;
      const float r9 = i0 * r8;
      const float r10 = i12 * r8;
      const float r11 = i11 * i3 - r10;
      const float r12 = -r9;
      const float r13 = i6 * r12;
      const float r14 = i13 - i6 * i14;
      const float r15 = i15 - i16;
      const float r16 = r15 * r8;
      const float r17 = r14 * r8 - r16;
      const float r18 = i0 * r14;
      const float r19 = i12 * r15 + r18;
      const float r20 = r19 - i6 * i17;
      const float r21 = i17 * i7;
      const float r22 = r20 * i5 + r21;
      const float r23 = r22 * i4;
      const float r24 = i3 * r23;
      const float r25 = i16 * i3 - r24;
      o0[j] = r9;
      o1[j] = r11;
      o2[j] = r13;
      o3[j] = r10;
      o4[j] = r17;
      o5[j] = r25;
    }
  }
};

const int32_t kWords18[] = {18, 0, 26, 6, 9, 2, 2, 7, 0, 3, 0, 5, 1, 2, 3, 2, 0, 2, 5, 2, 1, 5, 2, 6, 0, 5, 0, 2, 4, 3, 1, 9, 0, 8, 2, 9, 1, 9, 2, 4, 0, 2, 18, 2, 3, 0, 2, 19, 18, 4, 0, 2, 18, 19, 5, 0, 19, 20, 18, 0, 0, 15, 21, 19, 7, 8, 15, 19, 20, 6, 21, 0, 20, 19, 9, 0, 0, 21, 18, 10, 0, 15, 19, 1, 20, 21, 2, 18, 0, 19, 0, 2, 20, 12, 19, 0, 16, 21, 11, 3, 20, 19, 22, 18, 0, 0, 2, 23, 6, 22, 0, 17, 22, 6, 14, 13, 1, 24, 15, 16, 0, 2, 25, 24, 19, 0, 16, 26, 22, 19, 25, 2, 19, 0, 22, 0, 15, 25, 12, 24, 19, 17, 22, 6, 17, 25, 2, 24, 17, 7, 0, 15, 19, 22, 5, 24, 2, 25, 19, 4, 0, 2, 22, 3, 25, 0, 16, 24, 16, 3, 22, 18, 21, 23, 20, 26, 24};

struct Program19 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    const float* s13 = args.sources[13];
    const float* s14 = args.sources[14];
    const float* s15 = args.sources[15];
    const float* s16 = args.sources[16];
    const float* s17 = args.sources[17];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    float* o5 = args.results[5];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float i13 = s13[j];
      const float i14 = s14[j];
      const float i15 = s15[j];
      const float i16 = s16[j];
      const float i17 = s17[j];
      const float r0 = i2 * i3;
      const float r1 = r0 * i4;
      const float r2 = r1 * i5;
      const float r3 = -r2;
      const float r4 = r1 * i7 + i8;
      const float r5 = r3 * i6 + r4;
      const float r6 = r5 + i9;
      const float r7 = r2 + i10;
      const float r8 = i1 * r6 + r7;
      const float r9 = i0 * r8;
      const float r10 = i12 * r8;
      const float r11 = i11 * i3 - r10;
      const float r12 = -r9;
      const float r13 = i6 * r12;
      const float r14 = i13 - i14;
      const float r15 = i15 - i6 * i16;
      const float r16 = i0 * r15;
      const float r17 = i12 * r14 + r16;
      const float r18 = r17 - i6 * i17;
      const float r19 = r1 * r18;
      const float r20 = r1 * i17;
      o0[j] = r9;
      o1[j] = r11;
      o2[j] = r13;
      o3[j] = r10;
      o4[j] = r19;
      o5[j] = r20;
    }
  }
};

const int32_t kWords19[] = {18, 0, 21, 6, 8, 2, 2, 7, 0, 3, 0, 5, 1, 2, 3, 2, 0, 2, 5, 2, 1, 5, 2, 6, 0, 5, 0, 2, 4, 3, 1, 9, 0, 9, 1, 9, 2, 8, 2, 4, 0, 2, 18, 2, 3, 0, 2, 19, 18, 4, 0, 2, 18, 19, 5, 0, 19, 20, 18, 0, 0, 15, 21, 19, 7, 8, 15, 22, 20, 6, 21, 0, 20, 22, 9, 0, 0, 21, 18, 10, 0, 15, 22, 1, 20, 21, 2, 18, 0, 22, 0, 2, 20, 12, 22, 0, 16, 21, 11, 3, 20, 19, 22, 18, 0, 0, 2, 23, 6, 22, 0, 1, 22, 13, 14, 0, 17, 24, 6, 16, 15, 2, 25, 0, 24, 0, 15, 24, 12, 22, 25, 17, 22, 6, 17, 24, 2, 25, 19, 22, 0, 2, 24, 19, 17, 0, 18, 21, 23, 20, 25, 24};

struct Program20 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    const float* s13 = args.sources[13];
    const float* s14 = args.sources[14];
    const float* s15 = args.sources[15];
    const float* s16 = args.sources[16];
    const float* s17 = args.sources[17];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    float* o5 = args.results[5];
    float* o6 = args.results[6];
    float* o7 = args.results[7];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float i13 = s13[j];
      const float i14 = s14[j];
      const float i15 = s15[j];
      const float i16 = s16[j];
      const float i17 = s17[j];
      const float r0 = i2 * i3;
      const float r1 = r0 * i4;
      const float r2 = r1 * i5;
      const float r3 = -r2;
      const float r4 = r1 * i7 + i8;
      const float r5 = r3 * i6 + r4;
      const float r6 = r5 + i9;
      const float r7 = r2 + i10;
      const float r8 = i1 * r6 + r7;
      const float r9 = i0 * r8;
      const float r10 = i12 * r8;
      const float r11 = i11 * i3 - r10;
      const float r12 = -r9;
      const float r13 = i6 * r12;
      const float r14 = i13 - i14;
      const float r15 = i15 - i6 * i16;
      const float r16 = i0 * r15;
      const float r17 = i12 * r14 + r16;
      const float r18 = r17 - i6 * i17;
      const float r19 = r1 * r18;
      const float r20 = r1 * i17;
      const float r21 = r14 * r8;
      const float r22 = r15 * r8 - r21;
      const float r23 = i17 * i7;
      const float r24 = r18 * i5 + r23;
      const float r25 = r24 * i4;
      const float r26 = i3 * r25;
      const float r27 = i14 * i3 - r26;
      o0[j] = r9;
      o1[j] = r11;
      o2[j] = r13;
      o3[j] = r10;
      o4[j] = r19;
      o5[j] = r20;
      o6[j] = r22;
      o7[j] = r27;
    }
  }
};

const int32_t kWords20[] = {18, 0, 28, 8, 11, 2, 2, 7, 0, 3, 0, 5, 1, 2, 3, 2, 0, 2, 5, 2, 1, 5, 2, 6, 0, 5, 0, 2, 4, 3, 1, 9, 0, 9, 1, 9, 2, 8, 2, 4, 0, 2, 18, 2, 3, 0, 2, 19, 18, 4, 0, 2, 18, 19, 5, 0, 19, 20, 18, 0, 0, 15, 21, 19, 7, 8, 15, 22, 20, 6, 21, 0, 20, 22, 9, 0, 0, 21, 18, 10, 0, 15, 22, 1, 20, 21, 2, 18, 0, 22, 0, 2, 20, 12, 22, 0, 16, 21, 11, 3, 20, 19, 23, 18, 0, 0, 2, 24, 6, 23, 0, 1, 23, 13, 14, 0, 17, 25, 6, 16, 15, 2, 26, 0, 25, 0, 15, 27, 12, 23, 26, 17, 26, 6, 17, 27, 2, 27, 19, 26, 0, 2, 28, 19, 17, 0, 2, 19, 23, 22, 0, 16, 23, 25, 22, 19, 2, 25, 17, 7, 0, 15, 22, 26, 5, 25, 2, 19, 22, 4, 0, 2, 26, 3, 19, 0, 16, 25, 14, 3, 26, 18, 21, 24, 20, 27, 28, 23, 25};

struct Program21 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
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
      o0[j] = r3;
      o1[j] = r9;
      o2[j] = r12;
      o3[j] = r2;
    }
  }
};

const int32_t kWords21[] = {12, 0, 13, 4, 7, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 2, 5, 1, 3, 0, 9, 0, 2, 3, 0, 12, 1, 2, 0, 2, 13, 0, 12, 0, 0, 12, 13, 3, 0, 2, 14, 12, 4, 0, 19, 15, 12, 0, 0, 2, 16, 15, 5, 0, 19, 17, 13, 0, 0, 15, 13, 6, 17, 8, 2, 17, 7, 13, 0, 15, 18, 16, 6, 17, 15, 16, 10, 6, 11, 2, 17, 16, 15, 0, 15, 16, 9, 13, 17, 14, 18, 16, 12};

struct Program22 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    float* o5 = args.results[5];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
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
      const float r14 = i5 * r7;
      const float r15 = i10 * r7 - r14;
      o0[j] = r3;
      o1[j] = r9;
      o2[j] = r12;
      o3[j] = r2;
      o4[j] = r13;
      o5[j] = r15;
    }
  }
};

const int32_t kWords22[] = {13, 0, 16, 6, 8, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 2, 5, 1, 3, 0, 9, 0, 2, 3, 9, 1, 0, 13, 1, 2, 0, 2, 14, 0, 13, 0, 0, 13, 14, 3, 0, 2, 15, 13, 4, 0, 19, 16, 13, 0, 0, 2, 17, 16, 5, 0, 19, 18, 14, 0, 0, 15, 14, 6, 18, 8, 2, 18, 7, 14, 0, 15, 19, 17, 6, 18, 15, 17, 10, 6, 11, 2, 18, 17, 16, 0, 15, 17, 9, 14, 18, 2, 16, 13, 12, 0, 2, 18, 5, 14, 0, 16, 20, 10, 14, 18, 15, 19, 17, 13, 16, 20};

struct Program23 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float r0 = i2 * i3;
      const float r1 = r0 * i4;
      const float r2 = r1 * i5 + i6;
      const float r3 = r2 + i7;
      const float r4 = r1 * i8 + i9;
      const float r5 = i1 * r3 + r4;
      const float r6 = i0 * r5;
      const float r7 = i11 * r5;
      const float r8 = i10 * i3 - r7;
      const float r9 = -r5;
      const float r10 = r9 * i12;
      o0[j] = r6;
      o1[j] = r8;
      o2[j] = r10;
      o3[j] = r7;
    }
  }
};

const int32_t kWords23[] = {13, 0, 11, 4, 5, 2, 2, 7, 0, 3, 0, 5, 1, 2, 3, 2, 1, 5, 2, 6, 0, 2, 0, 5, 0, 2, 4, 3, 1, 2, 5, 2, 13, 2, 3, 0, 2, 14, 13, 4, 0, 15, 13, 14, 5, 6, 0, 15, 13, 7, 0, 15, 13, 14, 8, 9, 15, 14, 1, 15, 13, 2, 15, 0, 14, 0, 2, 13, 11, 14, 0, 16, 16, 10, 3, 13, 19, 17, 14, 0, 0, 2, 14, 17, 12, 0, 15, 16, 14, 13};

struct Program24 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    const float* s13 = args.sources[13];
    const float* s14 = args.sources[14];
    const float* s15 = args.sources[15];
    const float* s16 = args.sources[16];
    const float* s17 = args.sources[17];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    float* o5 = args.results[5];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float i13 = s13[j];
      const float i14 = s14[j];
      const float i15 = s15[j];
      const float i16 = s16[j];
      const float i17 = s17[j];
      const float r0 = i2 * i3;
      const float r1 = r0 * i4;
      const float r2 = r1 * i5 + i6;
      const float r3 = r2 + i7;
      const float r4 = r1 * i8 + i9;
      const float r5 = i1 * r3 + r4;
      const float r6 = i0 * r5;
      const float r7 = i11 * r5;
      const float r8 = i10 * i3 - r7;
      const float r9 = -r5;
      const float r10 = r9 * i12;
      const float r11 = i14 - i15;
      const float r12 = r11 * r5;
      const float r13 = r5 * i13 - r12;
      const float r14 = i0 * i13;
      const float r15 = i11 * r11 + r14;
      const float r16 = r15 - i12 * i16;
      const float r17 = i17 * i5;
      const float r18 = r16 * i8 + r17;
      const float r19 = i4 * r18;
      const float r20 = r19 * i3;
      const float r21 = i15 * i3 - r20;
      o0[j] = r6;
      o1[j] = r8;
      o2[j] = r10;
      o3[j] = r7;
      o4[j] = r13;
      o5[j] = r21;
    }
  }
};

const int32_t kWords24[] = {18, 0, 22, 6, 8, 2, 2, 7, 0, 3, 0, 5, 1, 2, 3, 2, 1, 5, 2, 6, 0, 2, 0, 5, 0, 2, 4, 3, 1, 2, 5, 9, 0, 9, 1, 9, 2, 8, 2, 4, 0, 2, 18, 2, 3, 0, 2, 19, 18, 4, 0, 15, 18, 19, 5, 6, 0, 20, 18, 7, 0, 15, 18, 19, 8, 9, 15, 19, 1, 20, 18, 2, 20, 0, 19, 0, 2, 18, 11, 19, 0, 16, 21, 10, 3, 18, 19, 22, 19, 0, 0, 2, 23, 22, 12, 0, 1, 22, 14, 15, 0, 2, 24, 22, 19, 0, 16, 25, 19, 13, 24, 2, 19, 0, 13, 0, 15, 24, 11, 22, 19, 17, 22, 12, 16, 24, 2, 19, 17, 5, 0, 15, 24, 22, 8, 19, 2, 22, 4, 24, 0, 2, 19, 22, 3, 0, 16, 24, 15, 3, 19, 20, 21, 23, 18, 25, 24};

struct Program25 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    const float* s13 = args.sources[13];
    const float* s14 = args.sources[14];
    const float* s15 = args.sources[15];
    const float* s16 = args.sources[16];
    const float* s17 = args.sources[17];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    float* o5 = args.results[5];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float i13 = s13[j];
      const float i14 = s14[j];
      const float i15 = s15[j];
      const float i16 = s16[j];
      const float i17 = s17[j];
      const float r0 = i2 * i3;
      const float r1 = r0 * i4;
      const float r2 = r1 * i5 + i6;
      const float r3 = r2 + i7;
      const float r4 = r1 * i8 + i9;
      const float r5 = i1 * r3 + r4;
      const float r6 = i0 * r5;
      const float r7 = i11 * r5;
      const float r8 = i10 * i3 - r7;
      const float r9 = -r5;
      const float r10 = r9 * i12;
      const float r11 = i13 - i14;
      const float r12 = i0 * i15;
      const float r13 = i11 * r11 + r12;
      const float r14 = r13 - i12 * i16;
      const float r15 = r14 * r1;
      const float r16 = r1 * i17;
      o0[j] = r6;
      o1[j] = r8;
      o2[j] = r10;
      o3[j] = r7;
      o4[j] = r15;
      o5[j] = r16;
    }
  }
};

const int32_t kWords25[] = {18, 0, 17, 6, 8, 2, 2, 7, 0, 3, 0, 5, 1, 2, 3, 2, 1, 5, 2, 6, 0, 2, 0, 5, 0, 2, 4, 3, 1, 2, 5, 9, 0, 9, 1, 9, 2, 8, 2, 4, 0, 2, 18, 2, 3, 0, 2, 19, 18, 4, 0, 15, 18, 19, 5, 6, 0, 20, 18, 7, 0, 15, 18, 19, 8, 9, 15, 21, 1, 20, 18, 2, 20, 0, 21, 0, 2, 18, 11, 21, 0, 16, 22, 10, 3, 18, 19, 23, 21, 0, 0, 2, 21, 23, 12, 0, 1, 23, 13, 14, 0, 2, 24, 0, 15, 0, 15, 25, 11, 23, 24, 17, 23, 12, 16, 25, 2, 24, 23, 19, 0, 2, 25, 19, 17, 0, 20, 22, 21, 18, 24, 25};

struct Program26 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    const float* s13 = args.sources[13];
    const float* s14 = args.sources[14];
    const float* s15 = args.sources[15];
    const float* s16 = args.sources[16];
    const float* s17 = args.sources[17];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    float* o5 = args.results[5];
    float* o6 = args.results[6];
    float* o7 = args.results[7];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float i13 = s13[j];
      const float i14 = s14[j];
      const float i15 = s15[j];
      const float i16 = s16[j];
      const float i17 = s17[j];
      const float r0 = i2 * i3;
      const float r1 = r0 * i4;
      const float r2 = r1 * i5 + i6;
      const float r3 = r2 + i7;
      const float r4 = r1 * i8 + i9;
      const float r5 = i1 * r3 + r4;
      const float r6 = i0 * r5;
      const float r7 = i11 * r5;
      const float r8 = i10 * i3 - r7;
      const float r9 = -r5;
      const float r10 = r9 * i12;
      const float r11 = i13 - i14;
      const float r12 = i0 * i15;
      const float r13 = i11 * r11 + r12;
      const float r14 = r13 - i12 * i16;
      const float r15 = r14 * r1;
      const float r16 = r1 * i17;
      const float r17 = r11 * r5;
      const float r18 = r5 * i15 - r17;
      const float r19 = i17 * i5;
      const float r20 = r14 * i8 + r19;
      const float r21 = i4 * r20;
      const float r22 = r21 * i3;
      const float r23 = i14 * i3 - r22;
      o0[j] = r6;
      o1[j] = r8;
      o2[j] = r10;
      o3[j] = r7;
      o4[j] = r15;
      o5[j] = r16;
      o6[j] = r18;
      o7[j] = r23;
    }
  }
};

const int32_t kWords26[] = {18, 0, 24, 8, 10, 2, 2, 7, 0, 3, 0, 5, 1, 2, 3, 2, 1, 5, 2, 6, 0, 2, 0, 5, 0, 2, 4, 3, 1, 2, 5, 9, 0, 9, 1, 9, 2, 8, 2, 4, 0, 2, 18, 2, 3, 0, 2, 19, 18, 4, 0, 15, 18, 19, 5, 6, 0, 20, 18, 7, 0, 15, 18, 19, 8, 9, 15, 21, 1, 20, 18, 2, 20, 0, 21, 0, 2, 18, 11, 21, 0, 16, 22, 10, 3, 18, 19, 23, 21, 0, 0, 2, 24, 23, 12, 0, 1, 23, 13, 14, 0, 2, 25, 0, 15, 0, 15, 26, 11, 23, 25, 17, 25, 12, 16, 26, 2, 26, 25, 19, 0, 2, 27, 19, 17, 0, 2, 19, 23, 21, 0, 16, 23, 21, 15, 19, 2, 21, 17, 5, 0, 15, 19, 25, 8, 21, 2, 25, 4, 19, 0, 2, 21, 25, 3, 0, 16, 19, 14, 3, 21, 20, 22, 24, 18, 26, 27, 23, 19};

struct Program27 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
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
      o0[j] = r7;
      o1[j] = r12;
      o2[j] = r3;
      o3[j] = r6;
      o4[j] = r13;
    }
  }
};

const int32_t kWords27[] = {12, 2, 14, 5, 6, 1, 0, 2, 0, 0, 2, 0, 0, 2, 3, 3, 0, 0, 1, 2, 2, 2, 1, 2, 5, 3, 2, 3, 1, 1065353216, 0, 5, 14, 2, 12, 0, 1, 15, 12, 14, 0, 2, 14, 15, 3, 0, 15, 15, 1, 14, 0, 1, 14, 15, 4, 0, 2, 16, 6, 7, 0, 15, 17, 5, 2, 16, 17, 16, 17, 8, 14, 20, 14, 16, 0, 0, 9, 18, 14, 9, 0, 17, 19, 14, 11, 12, 2, 14, 10, 19, 0, 14, 19, 18, 13, 14, 18, 18, 16, 0, 0, 16, 19, 15, 17, 18};

struct Program28 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
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
      o0[j] = r6;
      o1[j] = r9;
      o2[j] = r10;
      o3[j] = r4;
    }
  }
};

const int32_t kWords28[] = {10, 1, 11, 4, 5, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 3, 0, 1065353216, 5, 11, 0, 10, 0, 1, 12, 10, 11, 0, 0, 11, 2, 3, 0, 2, 13, 1, 11, 0, 0, 11, 13, 4, 0, 2, 14, 11, 5, 0, 2, 15, 12, 14, 0, 19, 12, 13, 0, 0, 15, 14, 8, 12, 7, 2, 13, 6, 14, 0, 2, 12, 9, 14, 0, 15, 13, 12, 11};

struct Program29 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    float* o5 = args.results[5];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
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
      const float r13 = i0 * r8;
      const float r14 = i11 * r8 - r13;
      o0[j] = r6;
      o1[j] = r9;
      o2[j] = r10;
      o3[j] = r4;
      o4[j] = r12;
      o5[j] = r14;
    }
  }
};

const int32_t kWords29[] = {12, 1, 15, 6, 8, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 3, 0, 9, 0, 9, 1, 1065353216, 5, 13, 0, 12, 0, 1, 14, 12, 13, 0, 0, 13, 2, 3, 0, 2, 15, 1, 13, 0, 0, 13, 15, 4, 0, 2, 16, 13, 5, 0, 2, 17, 14, 16, 0, 19, 16, 15, 0, 0, 15, 15, 8, 16, 7, 2, 16, 6, 15, 0, 2, 18, 9, 15, 0, 2, 19, 14, 10, 0, 2, 14, 13, 19, 0, 2, 19, 0, 15, 0, 16, 20, 11, 15, 19, 17, 16, 18, 13, 14, 20};

struct Program30 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    const float* s13 = args.sources[13];
    const float* s14 = args.sources[14];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float i13 = s13[j];
      const float i14 = s14[j];
      const float r0 = i1 - i2;
      const float r1 = Min(i3, 1.0f);
      const float r2 = 1.0f - r1;
      const float r3 = r2 * i4;
      const float r4 = r3 * i5;
      const float r5 = i0 * r0 + r4;
      const float r6 = r5 - i6;
      const float r7 = std::fabs(r6);
      const float r8 = Truth(r7 >= i7);
      const float r9 = 1.0f - r7 * i8;
      const float r10 = r9 * i9;
      const float r11 = r8 != 0.0f ? 0.0f : r10;
      const float r12 = Truth(r6 > 0.0f);
      const float r13 = 1.0f - r12;
      const float r14 = r13 * r5;
      const float r15 = r14 * i13;
      const float r16 = r12 * i12 + r15;
      const float r17 = r16 * i14;
      const float r18 = i11 * r17;
      const float r19 = i10 * i2 + r18;
      o0[j] = r6;
      o1[j] = r11;
      o2[j] = r5;
      o3[j] = r19;
      o4[j] = r12;
    }
  }
};

const int32_t kWords30[] = {15, 2, 20, 5, 6, 3, 0, 1, 0, 0, 1, 0, 2, 0, 0, 2, 2, 2, 5, 2, 7, 3, 1, 3, 2, 2, 4, 3, 3, 2, 1, 2, 0, 2, 3, 1065353216, 0, 1, 17, 1, 2, 0, 5, 18, 3, 15, 0, 1, 19, 15, 18, 0, 2, 18, 19, 4, 0, 2, 19, 18, 5, 0, 15, 18, 0, 17, 19, 1, 17, 18, 6, 0, 20, 19, 17, 0, 0, 9, 20, 19, 7, 0, 17, 21, 19, 8, 15, 2, 19, 21, 9, 0, 14, 21, 20, 16, 19, 18, 20, 17, 0, 0, 1, 19, 15, 20, 0, 2, 22, 19, 18, 0, 2, 19, 22, 13, 0, 15, 22, 20, 12, 19, 2, 19, 22, 14, 0, 2, 22, 11, 19, 0, 15, 19, 10, 2, 22, 17, 21, 18, 19, 20};

struct Program31 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    const float* s13 = args.sources[13];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float i13 = s13[j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = 1.0f - i1;
      const float r3 = i2 * i3;
      const float r4 = r3 * i4;
      const float r5 = r4 * i5;
      const float r6 = r2 * r5 + i6;
      const float r7 = r4 * i8 + i9;
      const float r8 = r7 + i10;
      const float r9 = i7 * r8 + r6;
      const float r10 = r9 * i11;
      const float r11 = r1 * r10;
      const float r12 = r9 * i13;
      const float r13 = i12 * i3 - r12;
      o0[j] = r11;
      o1[j] = r13;
      o2[j] = 0.0f;
      o3[j] = r12;
    }
  }
};

const int32_t kWords31[] = {14, 2, 14, 4, 5, 8, 2, 4, 0, 3, 0, 5, 1, 2, 3, 2, 0, 5, 0, 7, 0, 2, 1, 5, 2, 6, 0, 2, 2, 2, 4, 3, 1, 1065353216, 0, 5, 16, 0, 14, 0, 1, 17, 14, 16, 0, 1, 16, 14, 1, 0, 2, 18, 2, 3, 0, 2, 19, 18, 4, 0, 2, 18, 19, 5, 0, 15, 20, 16, 18, 6, 15, 16, 19, 8, 9, 0, 18, 16, 10, 0, 15, 19, 7, 18, 20, 2, 16, 19, 11, 0, 2, 18, 17, 16, 0, 2, 20, 19, 13, 0, 16, 17, 12, 3, 20, 18, 17, 15, 20};

struct Program32 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    const float* s13 = args.sources[13];
    const float* s14 = args.sources[14];
    const float* s15 = args.sources[15];
    const float* s16 = args.sources[16];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    float* o5 = args.results[5];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float i13 = s13[j];
      const float i14 = s14[j];
      const float i15 = s15[j];
      const float i16 = s16[j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = 1.0f - i1;
      const float r3 = i2 * i3;
      const float r4 = r3 * i4;
      const float r5 = r4 * i5;
      const float r6 = r2 * r5 + i6;
      const float r7 = r4 * i8 + i9;
      const float r8 = r7 + i10;
      const float r9 = i7 * r8 + r6;
      const float r10 = r9 * i11;
      const float r11 = r1 * r10;
      const float r12 = r9 * i13;
      const float r13 = i12 * i3 - r12;
      const float r14 = r1 * i14;
      const float r15 = i15 - i16;
      const float r16 = r9 * r15;
      const float r17 = r9 * r14 - r16;
      const float r18 = r14 * i11;
      const float r19 = i13 * r15 + r18;
      const float r20 = r2 * r19;
      const float r21 = i1 * i8;
      const float r22 = i5 * r20 + r21;
      const float r23 = i4 * r22;
      const float r24 = r23 * i3;
      const float r25 = i16 * i3 - r24;
      o0[j] = r11;
      o1[j] = r13;
      o2[j] = 0.0f;
      o3[j] = r12;
      o4[j] = r17;
      o5[j] = r25;
    }
  }
};

const int32_t kWords32[] = {17, 2, 26, 6, 9, 8, 2, 4, 0, 3, 0, 5, 1, 2, 3, 2, 0, 5, 0, 7, 0, 2, 1, 5, 2, 6, 0, 2, 2, 2, 4, 3, 1, 9, 0, 9, 1, 9, 2, 1065353216, 0, 5, 19, 0, 17, 0, 1, 20, 17, 19, 0, 1, 19, 17, 1, 0, 2, 21, 2, 3, 0, 2, 22, 21, 4, 0, 2, 21, 22, 5, 0, 15, 23, 19, 21, 6, 15, 21, 22, 8, 9, 0, 22, 21, 10, 0, 15, 21, 7, 22, 23, 2, 22, 21, 11, 0, 2, 23, 20, 22, 0, 2, 22, 21, 13, 0, 16, 24, 12, 3, 22, 2, 25, 20, 14, 0, 1, 20, 15, 16, 0, 2, 26, 21, 20, 0, 16, 27, 21, 25, 26, 2, 21, 25, 11, 0, 15, 26, 13, 20, 21, 2, 25, 19, 26, 0, 2, 20, 1, 8, 0, 15, 21, 5, 25, 20, 2, 19, 4, 21, 0, 2, 26, 19, 3, 0, 16, 25, 16, 3, 26, 23, 24, 18, 22, 27, 25};

struct Program33 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    const float* s13 = args.sources[13];
    const float* s14 = args.sources[14];
    const float* s15 = args.sources[15];
    const float* s16 = args.sources[16];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    float* o5 = args.results[5];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float i13 = s13[j];
      const float i14 = s14[j];
      const float i15 = s15[j];
      const float i16 = s16[j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = 1.0f - i1;
      const float r3 = i2 * i3;
      const float r4 = r3 * i4;
      const float r5 = r4 * i5;
      const float r6 = r2 * r5 + i6;
      const float r7 = r4 * i8 + i9;
      const float r8 = r7 + i10;
      const float r9 = i7 * r8 + r6;
      const float r10 = r9 * i11;
      const float r11 = r1 * r10;
      const float r12 = r9 * i13;
      const float r13 = i12 * i3 - r12;
      const float r14 = i14 - i15;
      const float r15 = r1 * i16;
      const float r16 = r15 * i11;
      const float r17 = i13 * r14 + r16;
      const float r18 = r2 * r17;
      const float r19 = r4 * r18;
      const float r20 = r4 * i1;
      o0[j] = r11;
      o1[j] = r13;
      o2[j] = 0.0f;
      o3[j] = r12;
      o4[j] = r19;
      o5[j] = r20;
    }
  }
};

const int32_t kWords33[] = {17, 2, 21, 6, 8, 8, 2, 4, 0, 3, 0, 5, 1, 2, 3, 2, 0, 5, 0, 7, 0, 2, 1, 5, 2, 6, 0, 2, 2, 2, 4, 3, 1, 9, 0, 9, 1, 9, 2, 1065353216, 0, 5, 19, 0, 17, 0, 1, 20, 17, 19, 0, 1, 19, 17, 1, 0, 2, 21, 2, 3, 0, 2, 22, 21, 4, 0, 2, 21, 22, 5, 0, 15, 23, 19, 21, 6, 15, 21, 22, 8, 9, 0, 24, 21, 10, 0, 15, 21, 7, 24, 23, 2, 24, 21, 11, 0, 2, 23, 20, 24, 0, 2, 24, 21, 13, 0, 16, 21, 12, 3, 24, 1, 25, 14, 15, 0, 2, 26, 20, 16, 0, 2, 20, 26, 11, 0, 15, 26, 13, 25, 20, 2, 25, 19, 26, 0, 2, 20, 22, 25, 0, 2, 19, 22, 1, 0, 23, 21, 18, 24, 20, 19};

struct Program34 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    const float* s13 = args.sources[13];
    const float* s14 = args.sources[14];
    const float* s15 = args.sources[15];
    const float* s16 = args.sources[16];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    float* o5 = args.results[5];
    float* o6 = args.results[6];
    float* o7 = args.results[7];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float i13 = s13[j];
      const float i14 = s14[j];
      const float i15 = s15[j];
      const float i16 = s16[j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = 1.0f - i1;
      const float r3 = i2 * i3;
      const float r4 = r3 * i4;
      const float r5 = r4 * i5;
      const float r6 = r2 * r5 + i6;
      const float r7 = r4 * i8 + i9;
      const float r8 = r7 + i10;
      const float r9 = i7 * r8 + r6;
      const float r10 = r9 * i11;
      const float r11 = r1 * r10;
      const float r12 = r9 * i13;
      const float r13 = i12 * i3 - r12;
      const float r14 = i14 - i15;
      const float r15 = r1 * i16;
      const float r16 = r15 * i11;
      const float r17 = i13 * r14 + r16;
      const float r18 = r2 * r17;
      const float r19 = r4 * r18;
      const float r20 = r4 * i1;
      const float r21 = r9 * r14;
      const float r22 = r9 * r15 - r21;
      const float r23 = i1 * i8;
      const float r24 = i5 * r18 + r23;
      const float r25 = i4 * r24;
      const float r26 = r25 * i3;
      const float r27 = i15 * i3 - r26;
      o0[j] = r11;
      o1[j] = r13;
      o2[j] = 0.0f;
      o3[j] = r12;
      o4[j] = r19;
      o5[j] = r20;
      o6[j] = r22;
      o7[j] = r27;
    }
  }
};

const int32_t kWords34[] = {17, 2, 28, 8, 10, 8, 2, 4, 0, 3, 0, 5, 1, 2, 3, 2, 0, 5, 0, 7, 0, 2, 1, 5, 2, 6, 0, 2, 2, 2, 4, 3, 1, 9, 0, 9, 1, 9, 2, 1065353216, 0, 5, 19, 0, 17, 0, 1, 20, 17, 19, 0, 1, 19, 17, 1, 0, 2, 21, 2, 3, 0, 2, 22, 21, 4, 0, 2, 21, 22, 5, 0, 15, 23, 19, 21, 6, 15, 21, 22, 8, 9, 0, 24, 21, 10, 0, 15, 21, 7, 24, 23, 2, 24, 21, 11, 0, 2, 23, 20, 24, 0, 2, 24, 21, 13, 0, 16, 25, 12, 3, 24, 1, 26, 14, 15, 0, 2, 27, 20, 16, 0, 2, 20, 27, 11, 0, 15, 28, 13, 26, 20, 2, 20, 19, 28, 0, 2, 19, 22, 20, 0, 2, 28, 22, 1, 0, 2, 22, 21, 26, 0, 16, 26, 21, 27, 22, 2, 21, 1, 8, 0, 15, 27, 5, 20, 21, 2, 22, 4, 27, 0, 2, 20, 22, 3, 0, 16, 21, 15, 3, 20, 23, 25, 18, 24, 19, 28, 26, 21};

struct Program35 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
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
      o0[j] = r7;
      o1[j] = r12;
      o2[j] = r3;
      o3[j] = r6;
      o4[j] = r13;
    }
  }
};

const int32_t kWords35[] = {12, 2, 14, 5, 6, 0, 2, 1, 0, 2, 0, 0, 0, 2, 3, 3, 0, 0, 1, 2, 2, 2, 1, 2, 5, 3, 1, 3, 2, 1065353216, 0, 5, 14, 0, 12, 0, 1, 15, 12, 14, 0, 15, 14, 2, 3, 1, 2, 16, 15, 14, 0, 1, 15, 16, 4, 0, 2, 14, 6, 7, 0, 15, 17, 5, 0, 14, 17, 14, 17, 8, 15, 20, 15, 14, 0, 0, 9, 18, 15, 9, 0, 17, 19, 15, 10, 12, 2, 15, 19, 11, 0, 14, 19, 18, 13, 15, 18, 18, 14, 0, 0, 14, 19, 16, 17, 18};

struct Program36 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
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
      o0[j] = r6;
      o1[j] = r9;
      o2[j] = r10;
      o3[j] = r5;
    }
  }
};

const int32_t kWords36[] = {10, 1, 11, 4, 5, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 3, 0, 1065353216, 5, 11, 0, 10, 0, 1, 12, 10, 11, 0, 0, 11, 2, 3, 0, 2, 13, 1, 11, 0, 0, 11, 13, 4, 0, 2, 14, 12, 11, 0, 2, 12, 14, 5, 0, 19, 11, 13, 0, 0, 15, 13, 8, 11, 7, 2, 11, 6, 13, 0, 2, 15, 9, 13, 0, 12, 11, 15, 14};

struct Program37 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    float* o5 = args.results[5];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
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
      const float r12 = i0 * r8;
      const float r13 = i11 * r8 - r12;
      o0[j] = r6;
      o1[j] = r9;
      o2[j] = r10;
      o3[j] = r5;
      o4[j] = r11;
      o5[j] = r13;
    }
  }
};

const int32_t kWords37[] = {12, 1, 14, 6, 8, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 3, 0, 9, 0, 9, 1, 1065353216, 5, 13, 0, 12, 0, 1, 14, 12, 13, 0, 0, 13, 2, 3, 0, 2, 15, 1, 13, 0, 0, 13, 15, 4, 0, 2, 16, 14, 13, 0, 2, 14, 16, 5, 0, 19, 13, 15, 0, 0, 15, 15, 8, 13, 7, 2, 13, 6, 15, 0, 2, 17, 9, 15, 0, 2, 18, 16, 10, 0, 2, 19, 0, 15, 0, 16, 20, 11, 15, 19, 14, 13, 17, 16, 18, 20};

struct Program38 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    const float* s13 = args.sources[13];
    const float* s14 = args.sources[14];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float i13 = s13[j];
      const float i14 = s14[j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 - i3;
      const float r3 = i4 * i5;
      const float r4 = i1 * r2 + r3;
      const float r5 = r1 * r4;
      const float r6 = r5 - i6;
      const float r7 = std::fabs(r6);
      const float r8 = Truth(r7 >= i7);
      const float r9 = 1.0f - r7 * i8;
      const float r10 = r9 * i9;
      const float r11 = r8 != 0.0f ? 0.0f : r10;
      const float r12 = Truth(r6 > 0.0f);
      const float r13 = r12 * i12;
      const float r14 = r5 * i11 + r13;
      const float r15 = r14 * i13;
      const float r16 = i14 * i3;
      const float r17 = i10 * r15 + r16;
      o0[j] = r6;
      o1[j] = r11;
      o2[j] = r5;
      o3[j] = r17;
      o4[j] = r12;
    }
  }
};

const int32_t kWords38[] = {15, 2, 18, 5, 7, 0, 2, 3, 0, 1, 0, 0, 1, 2, 2, 0, 0, 2, 5, 2, 7, 3, 1, 3, 2, 3, 3, 2, 0, 2, 1, 2, 3, 2, 4, 1065353216, 0, 5, 17, 0, 15, 0, 1, 18, 15, 17, 0, 1, 17, 2, 3, 0, 2, 19, 4, 5, 0, 15, 20, 1, 17, 19, 2, 17, 18, 20, 0, 1, 19, 17, 6, 0, 20, 18, 19, 0, 0, 9, 20, 18, 7, 0, 17, 21, 18, 8, 15, 2, 18, 21, 9, 0, 14, 21, 20, 16, 18, 18, 20, 19, 0, 0, 2, 18, 20, 12, 0, 15, 22, 17, 11, 18, 2, 18, 22, 13, 0, 2, 22, 14, 3, 0, 15, 23, 10, 18, 22, 19, 21, 17, 23, 20};

struct Program39 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 * i3;
      const float r3 = r2 * i4;
      const float r4 = r3 * i5 + i6;
      const float r5 = r4 + i7;
      const float r6 = r3 * i8 + i9;
      const float r7 = i1 * r5 + r6;
      const float r8 = r1 * r7;
      const float r9 = r8 * i10;
      const float r10 = i12 * r8;
      const float r11 = i11 * i3 - r10;
      o0[j] = r9;
      o1[j] = r11;
      o2[j] = 0.0f;
      o3[j] = r10;
    }
  }
};

const int32_t kWords39[] = {13, 2, 12, 4, 4, 8, 2, 7, 0, 3, 0, 5, 1, 2, 3, 2, 1, 5, 2, 6, 0, 2, 0, 5, 0, 2, 2, 2, 4, 3, 1, 1065353216, 0, 5, 15, 0, 13, 0, 1, 16, 13, 15, 0, 2, 15, 2, 3, 0, 2, 17, 15, 4, 0, 15, 15, 17, 5, 6, 0, 18, 15, 7, 0, 15, 15, 17, 8, 9, 15, 17, 1, 18, 15, 2, 18, 16, 17, 0, 2, 15, 18, 10, 0, 2, 16, 12, 18, 0, 16, 17, 11, 3, 16, 15, 17, 14, 16};

struct Program40 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    const float* s13 = args.sources[13];
    const float* s14 = args.sources[14];
    const float* s15 = args.sources[15];
    const float* s16 = args.sources[16];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    float* o5 = args.results[5];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float i13 = s13[j];
      const float i14 = s14[j];
      const float i15 = s15[j];
      const float i16 = s16[j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 * i3;
      const float r3 = r2 * i4;
      const float r4 = r3 * i5 + i6;
      const float r5 = r4 + i7;
      const float r6 = r3 * i8 + i9;
      const float r7 = i1 * r5 + r6;
      const float r8 = r1 * r7;
      const float r9 = r8 * i10;
      const float r10 = i12 * r8;
      const float r11 = i11 * i3 - r10;
      const float r12 = i14 - i15;
      const float r13 = r8 * r12;
      const float r14 = r8 * i13 - r13;
      const float r15 = i10 * i13;
      const float r16 = i12 * r12 + r15;
      const float r17 = r1 * r16;
      const float r18 = i16 * i5;
      const float r19 = r17 * i8 + r18;
      const float r20 = r19 * i4;
      const float r21 = r20 * i3;
      const float r22 = i15 * i3 - r21;
      o0[j] = r9;
      o1[j] = r11;
      o2[j] = 0.0f;
      o3[j] = r10;
      o4[j] = r14;
      o5[j] = r22;
    }
  }
};

const int32_t kWords40[] = {17, 2, 23, 6, 8, 8, 2, 7, 0, 3, 0, 5, 1, 2, 3, 2, 1, 5, 2, 6, 0, 2, 0, 5, 0, 2, 2, 2, 4, 3, 1, 9, 0, 9, 1, 9, 2, 4, 0, 1065353216, 0, 5, 19, 0, 17, 0, 1, 20, 17, 19, 0, 2, 19, 2, 3, 0, 2, 21, 19, 4, 0, 15, 19, 21, 5, 6, 0, 22, 19, 7, 0, 15, 19, 21, 8, 9, 15, 21, 1, 22, 19, 2, 22, 20, 21, 0, 2, 19, 22, 10, 0, 2, 21, 12, 22, 0, 16, 23, 11, 3, 21, 1, 24, 14, 15, 0, 2, 25, 22, 24, 0, 16, 26, 22, 13, 25, 2, 22, 10, 13, 0, 15, 25, 12, 24, 22, 2, 24, 20, 25, 0, 2, 22, 16, 5, 0, 15, 20, 24, 8, 22, 2, 25, 20, 4, 0, 2, 24, 25, 3, 0, 16, 22, 15, 3, 24, 19, 23, 18, 21, 26, 22};

struct Program41 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    const float* s13 = args.sources[13];
    const float* s14 = args.sources[14];
    const float* s15 = args.sources[15];
    const float* s16 = args.sources[16];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    float* o5 = args.results[5];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float i13 = s13[j];
      const float i14 = s14[j];
      const float i15 = s15[j];
      const float i16 = s16[j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 * i3;
      const float r3 = r2 * i4;
      const float r4 = r3 * i5 + i6;
      const float r5 = r4 + i7;
      const float r6 = r3 * i8 + i9;
      const float r7 = i1 * r5 + r6;
      const float r8 = r1 * r7;
      const float r9 = r8 * i10;
      const float r10 = i12 * r8;
      const float r11 = i11 * i3 - r10;
      const float r12 = i13 - i14;
      const float r13 = i10 * i15;
      const float r14 = i12 * r12 + r13;
      const float r15 = r1 * r14;
      const float r16 = r3 * r15;
      const float r17 = r3 * i16;
      o0[j] = r9;
      o1[j] = r11;
      o2[j] = 0.0f;
      o3[j] = r10;
      o4[j] = r16;
      o5[j] = r17;
    }
  }
};

const int32_t kWords41[] = {17, 2, 18, 6, 8, 8, 2, 7, 0, 3, 0, 5, 1, 2, 3, 2, 1, 5, 2, 6, 0, 2, 0, 5, 0, 2, 2, 2, 4, 3, 1, 9, 0, 9, 1, 9, 2, 4, 0, 1065353216, 0, 5, 19, 0, 17, 0, 1, 20, 17, 19, 0, 2, 19, 2, 3, 0, 2, 21, 19, 4, 0, 15, 19, 21, 5, 6, 0, 22, 19, 7, 0, 15, 19, 21, 8, 9, 15, 23, 1, 22, 19, 2, 22, 20, 23, 0, 2, 19, 22, 10, 0, 2, 23, 12, 22, 0, 16, 22, 11, 3, 23, 1, 24, 13, 14, 0, 2, 25, 10, 15, 0, 15, 26, 12, 24, 25, 2, 24, 20, 26, 0, 2, 25, 21, 24, 0, 2, 20, 21, 16, 0, 19, 22, 18, 23, 25, 20};

struct Program42 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    const float* s13 = args.sources[13];
    const float* s14 = args.sources[14];
    const float* s15 = args.sources[15];
    const float* s16 = args.sources[16];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    float* o5 = args.results[5];
    float* o6 = args.results[6];
    float* o7 = args.results[7];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float i13 = s13[j];
      const float i14 = s14[j];
      const float i15 = s15[j];
      const float i16 = s16[j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 * i3;
      const float r3 = r2 * i4;
      const float r4 = r3 * i5 + i6;
      const float r5 = r4 + i7;
      const float r6 = r3 * i8 + i9;
      const float r7 = i1 * r5 + r6;
      const float r8 = r1 * r7;
      const float r9 = r8 * i10;
      const float r10 = i12 * r8;
      const float r11 = i11 * i3 - r10;
      const float r12 = i13 - i14;
      const float r13 = i10 * i15;
      const float r14 = i12 * r12 + r13;
      const float r15 = r1 * r14;
      const float r16 = r3 * r15;
      const float r17 = r3 * i16;
      const float r18 = r8 * r12;
      const float r19 = r8 * i15 - r18;
      const float r20 = i16 * i5;
      const float r21 = r15 * i8 + r20;
      const float r22 = r21 * i4;
      const float r23 = r22 * i3;
      const float r24 = i14 * i3 - r23;
      o0[j] = r9;
      o1[j] = r11;
      o2[j] = 0.0f;
      o3[j] = r10;
      o4[j] = r16;
      o5[j] = r17;
      o6[j] = r19;
      o7[j] = r24;
    }
  }
};

const int32_t kWords42[] = {17, 2, 25, 8, 9, 8, 2, 7, 0, 3, 0, 5, 1, 2, 3, 2, 1, 5, 2, 6, 0, 2, 0, 5, 0, 2, 2, 2, 4, 3, 1, 9, 0, 9, 1, 9, 2, 4, 0, 1065353216, 0, 5, 19, 0, 17, 0, 1, 20, 17, 19, 0, 2, 19, 2, 3, 0, 2, 21, 19, 4, 0, 15, 19, 21, 5, 6, 0, 22, 19, 7, 0, 15, 19, 21, 8, 9, 15, 23, 1, 22, 19, 2, 22, 20, 23, 0, 2, 19, 22, 10, 0, 2, 23, 12, 22, 0, 16, 24, 11, 3, 23, 1, 25, 13, 14, 0, 2, 26, 10, 15, 0, 15, 27, 12, 25, 26, 2, 26, 20, 27, 0, 2, 20, 21, 26, 0, 2, 27, 21, 16, 0, 2, 21, 22, 25, 0, 16, 25, 22, 15, 21, 2, 22, 16, 5, 0, 15, 21, 26, 8, 22, 2, 26, 21, 4, 0, 2, 22, 26, 3, 0, 16, 21, 14, 3, 22, 19, 24, 18, 23, 20, 27, 25, 21};

struct Program43 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
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
      o0[j] = r6;
      o1[j] = r9;
      o2[j] = r14;
      o3[j] = r4;
    }
  }
};

const int32_t kWords43[] = {11, 2, 15, 4, 7, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 9, 0, 3, 0, 1065353216, 0, 5, 13, 0, 11, 0, 1, 14, 11, 13, 0, 0, 13, 2, 3, 0, 2, 15, 1, 13, 0, 0, 13, 15, 4, 0, 2, 16, 13, 5, 0, 2, 17, 14, 16, 0, 19, 14, 15, 0, 0, 15, 15, 8, 14, 7, 2, 14, 6, 15, 0, 8, 18, 0, 11, 0, 2, 19, 16, 9, 0, 19, 16, 19, 0, 0, 14, 19, 18, 12, 16, 15, 18, 10, 15, 19, 17, 14, 18, 13};

struct Program44 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    float* o5 = args.results[5];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
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
      const float r17 = i0 * r8;
      const float r18 = i11 * r8 - r17;
      o0[j] = r6;
      o1[j] = r9;
      o2[j] = r14;
      o3[j] = r4;
      o4[j] = r16;
      o5[j] = r18;
    }
  }
};

const int32_t kWords44[] = {12, 2, 19, 6, 8, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 9, 0, 3, 0, 9, 1, 1065353216, 0, 5, 14, 0, 12, 0, 1, 15, 12, 14, 0, 0, 14, 2, 3, 0, 2, 16, 1, 14, 0, 0, 14, 16, 4, 0, 2, 17, 14, 5, 0, 2, 18, 15, 17, 0, 19, 19, 16, 0, 0, 15, 16, 8, 19, 7, 2, 19, 6, 16, 0, 8, 20, 0, 12, 0, 2, 21, 17, 9, 0, 19, 17, 21, 0, 0, 14, 21, 20, 13, 17, 15, 20, 10, 16, 21, 2, 17, 15, 9, 0, 2, 21, 14, 17, 0, 2, 15, 0, 16, 0, 16, 17, 11, 16, 15, 18, 19, 20, 14, 21, 17};

struct Program45 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    const float* s13 = args.sources[13];
    const float* s14 = args.sources[14];
    const float* s15 = args.sources[15];
    const float* s16 = args.sources[16];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float i13 = s13[j];
      const float i14 = s14[j];
      const float i15 = s15[j];
      const float i16 = s16[j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 * i4;
      const float r3 = r2 * i5;
      const float r4 = r3 * i6 + i7;
      const float r5 = i9 - i10;
      const float r6 = r1 * i11;
      const float r7 = r6 * i12;
      const float r8 = i8 * r5 + r7;
      const float r9 = r3 * i13;
      const float r10 = r4 - r8 * r9;
      const float r11 = i2 + r10;
      const float r12 = 1.0f - i14;
      const float r13 = r12 * r9 + i15;
      const float r14 = i1 * r11 + r13;
      const float r15 = r14 * i12;
      const float r16 = r1 * r15;
      const float r17 = i8 * r14;
      const float r18 = i16 * i4 - r17;
      const float r19 = Truth(i0 > 1.0f);
      const float r20 = r15 * i11;
      const float r21 = -r20;
      const float r22 = r19 != 0.0f ? 0.0f : r21;
      o0[j] = r16;
      o1[j] = r18;
      o2[j] = r22;
      o3[j] = r17;
    }
  }
};

const int32_t kWords45[] = {17, 2, 23, 4, 6, 8, 2, 7, 0, 6, 0, 3, 0, 5, 1, 2, 3, 2, 1, 5, 2, 3, 1, 9, 0, 9, 1, 9, 2, 2, 2, 2, 0, 4, 0, 5, 0, 2, 4, 1065353216, 0, 5, 19, 0, 17, 0, 1, 20, 17, 19, 0, 2, 19, 3, 4, 0, 2, 21, 19, 5, 0, 15, 19, 21, 6, 7, 1, 22, 9, 10, 0, 2, 23, 20, 11, 0, 2, 24, 23, 12, 0, 15, 23, 8, 22, 24, 2, 22, 21, 13, 0, 17, 24, 23, 22, 19, 0, 21, 2, 24, 0, 1, 23, 17, 14, 0, 15, 19, 23, 22, 15, 15, 24, 1, 21, 19, 2, 23, 24, 12, 0, 2, 22, 20, 23, 0, 2, 21, 8, 24, 0, 16, 19, 16, 4, 21, 8, 20, 0, 17, 0, 2, 24, 23, 11, 0, 19, 23, 24, 0, 0, 14, 24, 20, 18, 23, 22, 19, 24, 21};

struct Program46 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    const float* s13 = args.sources[13];
    const float* s14 = args.sources[14];
    const float* s15 = args.sources[15];
    const float* s16 = args.sources[16];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    float* o5 = args.results[5];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float i13 = s13[j];
      const float i14 = s14[j];
      const float i15 = s15[j];
      const float i16 = s16[j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 * i4;
      const float r3 = r2 * i5;
      const float r4 = r3 * i6 + i7;
      const float r5 = i9 - i10;
      const float r6 = r1 * i11;
      const float r7 = r6 * i12;
      const float r8 = i8 * r5 + r7;
      const float r9 = r3 * i13;
      const float r10 = r4 - r8 * r9;
      const float r11 = i2 + r10;
      const float r12 = 1.0f - i14;
      const float r13 = r12 * r9 + i15;
      const float r14 = i1 * r11 + r13;
      const float r15 = r14 * i12;
      const float r16 = r1 * r15;
      const float r17 = i8 * r14;
      const float r18 = i16 * i4 - r17;
      const float r19 = Truth(i0 > 1.0f);
      const float r20 = r15 * i11;
      const float r21 = -r20;
      const float r22 = r19 != 0.0f ? 0.0f : r21;
      const float r23 = r14 * r5;
      const float r24 = r14 * r6 - r23;
      const float r25 = r12 * r8;
      const float r26 = i14 * i6;
      const float r27 = i13 * r25 + r26;
      const float r28 = i5 * r27;
      const float r29 = r28 * i4;
      const float r30 = i10 * i4 - r29;
      o0[j] = r16;
      o1[j] = r18;
      o2[j] = r22;
      o3[j] = r17;
      o4[j] = r24;
      o5[j] = r30;
    }
  }
};

const int32_t kWords46[] = {17, 2, 31, 6, 11, 8, 2, 7, 0, 6, 0, 3, 0, 5, 1, 2, 3, 2, 1, 5, 2, 3, 1, 9, 0, 9, 1, 9, 2, 2, 2, 2, 0, 4, 0, 5, 0, 2, 4, 1065353216, 0, 5, 19, 0, 17, 0, 1, 20, 17, 19, 0, 2, 19, 3, 4, 0, 2, 21, 19, 5, 0, 15, 19, 21, 6, 7, 1, 22, 9, 10, 0, 2, 23, 20, 11, 0, 2, 24, 23, 12, 0, 15, 25, 8, 22, 24, 2, 24, 21, 13, 0, 17, 21, 25, 24, 19, 0, 19, 2, 21, 0, 1, 21, 17, 14, 0, 15, 26, 21, 24, 15, 15, 24, 1, 19, 26, 2, 19, 24, 12, 0, 2, 26, 20, 19, 0, 2, 20, 8, 24, 0, 16, 27, 16, 4, 20, 8, 28, 0, 17, 0, 2, 29, 19, 11, 0, 19, 19, 29, 0, 0, 14, 29, 28, 18, 19, 2, 28, 24, 22, 0, 16, 19, 24, 23, 28, 2, 22, 21, 25, 0, 2, 24, 14, 6, 0, 15, 23, 13, 22, 24, 2, 28, 5, 23, 0, 2, 21, 28, 4, 0, 16, 25, 10, 4, 21, 26, 27, 29, 20, 19, 25};

struct Program47 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    const float* s13 = args.sources[13];
    const float* s14 = args.sources[14];
    const float* s15 = args.sources[15];
    const float* s16 = args.sources[16];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    float* o5 = args.results[5];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float i13 = s13[j];
      const float i14 = s14[j];
      const float i15 = s15[j];
      const float i16 = s16[j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 * i4;
      const float r3 = r2 * i5;
      const float r4 = r3 * i6 + i7;
      const float r5 = i9 - i10;
      const float r6 = r1 * i11;
      const float r7 = r6 * i12;
      const float r8 = i8 * r5 + r7;
      const float r9 = r3 * i13;
      const float r10 = r4 - r8 * r9;
      const float r11 = i2 + r10;
      const float r12 = 1.0f - i14;
      const float r13 = r12 * r9 + i15;
      const float r14 = i1 * r11 + r13;
      const float r15 = r14 * i12;
      const float r16 = r1 * r15;
      const float r17 = i8 * r14;
      const float r18 = i16 * i4 - r17;
      const float r19 = Truth(i0 > 1.0f);
      const float r20 = r15 * i11;
      const float r21 = -r20;
      const float r22 = r19 != 0.0f ? 0.0f : r21;
      const float r23 = r12 * r8;
      const float r24 = r3 * r23;
      const float r25 = r3 * i14;
      o0[j] = r16;
      o1[j] = r18;
      o2[j] = r22;
      o3[j] = r17;
      o4[j] = r24;
      o5[j] = r25;
    }
  }
};

const int32_t kWords47[] = {17, 2, 26, 6, 9, 8, 2, 7, 0, 6, 0, 3, 0, 5, 1, 2, 3, 2, 1, 5, 2, 3, 1, 9, 0, 9, 1, 9, 2, 2, 2, 2, 0, 4, 0, 5, 0, 2, 4, 1065353216, 0, 5, 19, 0, 17, 0, 1, 20, 17, 19, 0, 2, 19, 3, 4, 0, 2, 21, 19, 5, 0, 15, 19, 21, 6, 7, 1, 22, 9, 10, 0, 2, 23, 20, 11, 0, 2, 24, 23, 12, 0, 15, 23, 8, 22, 24, 2, 22, 21, 13, 0, 17, 24, 23, 22, 19, 0, 19, 2, 24, 0, 1, 24, 17, 14, 0, 15, 25, 24, 22, 15, 15, 22, 1, 19, 25, 2, 19, 22, 12, 0, 2, 25, 20, 19, 0, 2, 20, 8, 22, 0, 16, 22, 16, 4, 20, 8, 26, 0, 17, 0, 2, 27, 19, 11, 0, 19, 19, 27, 0, 0, 14, 27, 26, 18, 19, 2, 26, 24, 23, 0, 2, 19, 21, 26, 0, 2, 24, 21, 14, 0, 25, 22, 27, 20, 19, 24};

struct Program48 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    const float* s13 = args.sources[13];
    const float* s14 = args.sources[14];
    const float* s15 = args.sources[15];
    const float* s16 = args.sources[16];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    float* o5 = args.results[5];
    float* o6 = args.results[6];
    float* o7 = args.results[7];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float i13 = s13[j];
      const float i14 = s14[j];
      const float i15 = s15[j];
      const float i16 = s16[j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i3 * i4;
      const float r3 = r2 * i5;
      const float r4 = r3 * i6 + i7;
      const float r5 = i9 - i10;
      const float r6 = r1 * i11;
      const float r7 = r6 * i12;
      const float r8 = i8 * r5 + r7;
      const float r9 = r3 * i13;
      const float r10 = r4 - r8 * r9;
      const float r11 = i2 + r10;
      const float r12 = 1.0f - i14;
      const float r13 = r12 * r9 + i15;
      const float r14 = i1 * r11 + r13;
      const float r15 = r14 * i12;
      const float r16 = r1 * r15;
      const float r17 = i8 * r14;
      const float r18 = i16 * i4 - r17;
      const float r19 = Truth(i0 > 1.0f);
      const float r20 = r15 * i11;
      const float r21 = -r20;
      const float r22 = r19 != 0.0f ? 0.0f : r21;
      const float r23 = r12 * r8;
      const float r24 = r3 * r23;
      const float r25 = r3 * i14;
      const float r26 = r14 * r5;
      const float r27 = r14 * r6 - r26;
      const float r28 = i14 * i6;
      const float r29 = i13 * r23 + r28;
      const float r30 = i5 * r29;
      const float r31 = r30 * i4;
      const float r32 = i10 * i4 - r31;
      o0[j] = r16;
      o1[j] = r18;
      o2[j] = r22;
      o3[j] = r17;
      o4[j] = r24;
      o5[j] = r25;
      o6[j] = r27;
      o7[j] = r32;
    }
  }
};

const int32_t kWords48[] = {17, 2, 33, 8, 12, 8, 2, 7, 0, 6, 0, 3, 0, 5, 1, 2, 3, 2, 1, 5, 2, 3, 1, 9, 0, 9, 1, 9, 2, 2, 2, 2, 0, 4, 0, 5, 0, 2, 4, 1065353216, 0, 5, 19, 0, 17, 0, 1, 20, 17, 19, 0, 2, 19, 3, 4, 0, 2, 21, 19, 5, 0, 15, 19, 21, 6, 7, 1, 22, 9, 10, 0, 2, 23, 20, 11, 0, 2, 24, 23, 12, 0, 15, 25, 8, 22, 24, 2, 24, 21, 13, 0, 17, 26, 25, 24, 19, 0, 19, 2, 26, 0, 1, 26, 17, 14, 0, 15, 27, 26, 24, 15, 15, 24, 1, 19, 27, 2, 19, 24, 12, 0, 2, 27, 20, 19, 0, 2, 20, 8, 24, 0, 16, 28, 16, 4, 20, 8, 29, 0, 17, 0, 2, 30, 19, 11, 0, 19, 19, 30, 0, 0, 14, 30, 29, 18, 19, 2, 29, 26, 25, 0, 2, 19, 21, 29, 0, 2, 26, 21, 14, 0, 2, 25, 24, 22, 0, 16, 21, 24, 23, 25, 2, 22, 14, 6, 0, 15, 24, 13, 29, 22, 2, 23, 5, 24, 0, 2, 25, 23, 4, 0, 16, 29, 10, 4, 25, 27, 28, 30, 20, 19, 26, 21, 29};

struct Program49 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
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
      o0[j] = r6;
      o1[j] = r9;
      o2[j] = r15;
      o3[j] = r5;
    }
  }
};

const int32_t kWords49[] = {12, 2, 16, 4, 8, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 3, 0, 9, 0, 9, 1, 1065353216, 0, 5, 14, 0, 12, 0, 1, 15, 12, 14, 0, 0, 14, 2, 3, 0, 2, 16, 1, 14, 0, 0, 14, 16, 4, 0, 2, 17, 15, 14, 0, 2, 15, 17, 5, 0, 19, 18, 16, 0, 0, 15, 16, 8, 18, 7, 2, 18, 6, 16, 0, 8, 19, 0, 12, 0, 15, 20, 5, 11, 10, 2, 21, 20, 14, 0, 19, 20, 21, 0, 0, 14, 14, 19, 13, 20, 15, 21, 9, 16, 14, 15, 18, 21, 17};

struct Program50 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    float* o5 = args.results[5];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
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
      const float r17 = i0 * r8;
      const float r18 = i12 * r8 - r17;
      o0[j] = r6;
      o1[j] = r9;
      o2[j] = r15;
      o3[j] = r5;
      o4[j] = r16;
      o5[j] = r18;
    }
  }
};

const int32_t kWords50[] = {13, 2, 19, 6, 8, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 3, 0, 9, 0, 9, 1, 9, 2, 1065353216, 0, 5, 15, 0, 13, 0, 1, 16, 13, 15, 0, 0, 15, 2, 3, 0, 2, 17, 1, 15, 0, 0, 15, 17, 4, 0, 2, 18, 16, 15, 0, 2, 16, 18, 5, 0, 19, 19, 17, 0, 0, 15, 17, 8, 19, 7, 2, 19, 6, 17, 0, 8, 20, 0, 13, 0, 15, 21, 5, 11, 10, 2, 22, 21, 15, 0, 19, 21, 22, 0, 0, 14, 15, 20, 14, 21, 15, 22, 9, 17, 15, 2, 20, 18, 11, 0, 2, 21, 0, 17, 0, 16, 15, 12, 17, 21, 16, 19, 22, 18, 20, 15};

struct Program51 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    const float* s13 = args.sources[13];
    const float* s14 = args.sources[14];
    const float* s15 = args.sources[15];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float i13 = s13[j];
      const float i14 = s14[j];
      const float i15 = s15[j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 * i3;
      const float r3 = r2 * i4;
      const float r4 = r3 * i5 + i6;
      const float r5 = r4 + i7;
      const float r6 = r3 * i8 + i9;
      const float r7 = i1 * r5 + r6;
      const float r8 = r1 * r7;
      const float r9 = r8 * i10;
      const float r10 = i12 * r8;
      const float r11 = i11 * i3 - r10;
      const float r12 = Truth(i0 > 1.0f);
      const float r13 = i13 - i14;
      const float r14 = i10 * i15;
      const float r15 = i12 * r13 + r14;
      const float r16 = r15 * r7;
      const float r17 = -r16;
      const float r18 = r12 != 0.0f ? 0.0f : r17;
      o0[j] = r9;
      o1[j] = r11;
      o2[j] = r18;
      o3[j] = r10;
    }
  }
};

const int32_t kWords51[] = {16, 2, 19, 4, 8, 8, 2, 7, 0, 3, 0, 5, 1, 2, 3, 2, 1, 5, 2, 6, 0, 2, 0, 5, 0, 2, 2, 2, 4, 3, 1, 9, 0, 9, 1, 9, 2, 1065353216, 0, 5, 18, 0, 16, 0, 1, 19, 16, 18, 0, 2, 18, 2, 3, 0, 2, 20, 18, 4, 0, 15, 18, 20, 5, 6, 0, 21, 18, 7, 0, 15, 18, 20, 8, 9, 15, 20, 1, 21, 18, 2, 21, 19, 20, 0, 2, 18, 21, 10, 0, 2, 19, 12, 21, 0, 16, 21, 11, 3, 19, 8, 22, 0, 16, 0, 1, 23, 13, 14, 0, 2, 24, 10, 15, 0, 15, 25, 12, 23, 24, 2, 23, 25, 20, 0, 19, 24, 23, 0, 0, 14, 25, 22, 17, 24, 18, 21, 25, 19};

struct Program52 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    const float* s13 = args.sources[13];
    const float* s14 = args.sources[14];
    const float* s15 = args.sources[15];
    const float* s16 = args.sources[16];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    float* o5 = args.results[5];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float i13 = s13[j];
      const float i14 = s14[j];
      const float i15 = s15[j];
      const float i16 = s16[j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 * i3;
      const float r3 = r2 * i4;
      const float r4 = r3 * i5 + i6;
      const float r5 = r4 + i7;
      const float r6 = r3 * i8 + i9;
      const float r7 = i1 * r5 + r6;
      const float r8 = r1 * r7;
      const float r9 = r8 * i10;
      const float r10 = i12 * r8;
      const float r11 = i11 * i3 - r10;
      const float r12 = Truth(i0 > 1.0f);
      const float r13 = i13 - i14;
      const float r14 = i10 * i15;
      const float r15 = i12 * r13 + r14;
      const float r16 = r15 * r7;
      const float r17 = -r16;
      const float r18 = r12 != 0.0f ? 0.0f : r17;
      const float r19 = r8 * r13;
      const float r20 = r8 * i15 - r19;
      const float r21 = r1 * r15;
      const float r22 = i16 * i5;
      const float r23 = r21 * i8 + r22;
      const float r24 = r23 * i4;
      const float r25 = r24 * i3;
      const float r26 = i14 * i3 - r25;
      o0[j] = r9;
      o1[j] = r11;
      o2[j] = r18;
      o3[j] = r10;
      o4[j] = r20;
      o5[j] = r26;
    }
  }
};

const int32_t kWords52[] = {17, 2, 27, 6, 10, 8, 2, 7, 0, 3, 0, 5, 1, 2, 3, 2, 1, 5, 2, 6, 0, 2, 0, 5, 0, 2, 2, 2, 4, 3, 1, 9, 0, 9, 1, 9, 2, 4, 0, 1065353216, 0, 5, 19, 0, 17, 0, 1, 20, 17, 19, 0, 2, 19, 2, 3, 0, 2, 21, 19, 4, 0, 15, 19, 21, 5, 6, 0, 22, 19, 7, 0, 15, 19, 21, 8, 9, 15, 21, 1, 22, 19, 2, 22, 20, 21, 0, 2, 19, 22, 10, 0, 2, 23, 12, 22, 0, 16, 24, 11, 3, 23, 8, 25, 0, 17, 0, 1, 26, 13, 14, 0, 2, 27, 10, 15, 0, 15, 28, 12, 26, 27, 2, 27, 28, 21, 0, 19, 21, 27, 0, 0, 14, 27, 25, 18, 21, 2, 25, 22, 26, 0, 16, 21, 22, 15, 25, 2, 26, 20, 28, 0, 2, 22, 16, 5, 0, 15, 25, 26, 8, 22, 2, 20, 25, 4, 0, 2, 28, 20, 3, 0, 16, 26, 14, 3, 28, 19, 24, 27, 23, 21, 26};

struct Program53 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    const float* s13 = args.sources[13];
    const float* s14 = args.sources[14];
    const float* s15 = args.sources[15];
    const float* s16 = args.sources[16];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    float* o5 = args.results[5];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float i13 = s13[j];
      const float i14 = s14[j];
      const float i15 = s15[j];
      const float i16 = s16[j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 * i3;
      const float r3 = r2 * i4;
      const float r4 = r3 * i5 + i6;
      const float r5 = r4 + i7;
      const float r6 = r3 * i8 + i9;
      const float r7 = i1 * r5 + r6;
      const float r8 = r1 * r7;
      const float r9 = r8 * i10;
      const float r10 = i12 * r8;
      const float r11 = i11 * i3 - r10;
      const float r12 = Truth(i0 > 1.0f);
      const float r13 = i13 - i14;
      const float r14 = i10 * i15;
      const float r15 = i12 * r13 + r14;
      const float r16 = r15 * r7;
      const float r17 = -r16;
      const float r18 = r12 != 0.0f ? 0.0f : r17;
      const float r19 = r1 * r15;
      const float r20 = r3 * r19;
      const float r21 = r3 * i16;
      o0[j] = r9;
      o1[j] = r11;
      o2[j] = r18;
      o3[j] = r10;
      o4[j] = r20;
      o5[j] = r21;
    }
  }
};

const int32_t kWords53[] = {17, 2, 22, 6, 10, 8, 2, 7, 0, 3, 0, 5, 1, 2, 3, 2, 1, 5, 2, 6, 0, 2, 0, 5, 0, 2, 2, 2, 4, 3, 1, 9, 0, 9, 1, 9, 2, 4, 0, 1065353216, 0, 5, 19, 0, 17, 0, 1, 20, 17, 19, 0, 2, 19, 2, 3, 0, 2, 21, 19, 4, 0, 15, 19, 21, 5, 6, 0, 22, 19, 7, 0, 15, 19, 21, 8, 9, 15, 23, 1, 22, 19, 2, 22, 20, 23, 0, 2, 19, 22, 10, 0, 2, 24, 12, 22, 0, 16, 22, 11, 3, 24, 8, 25, 0, 17, 0, 1, 26, 13, 14, 0, 2, 27, 10, 15, 0, 15, 28, 12, 26, 27, 2, 26, 28, 23, 0, 19, 27, 26, 0, 0, 14, 23, 25, 18, 27, 2, 26, 20, 28, 0, 2, 25, 21, 26, 0, 2, 27, 21, 16, 0, 19, 22, 23, 24, 25, 27};

struct Program54 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    const float* s13 = args.sources[13];
    const float* s14 = args.sources[14];
    const float* s15 = args.sources[15];
    const float* s16 = args.sources[16];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    float* o5 = args.results[5];
    float* o6 = args.results[6];
    float* o7 = args.results[7];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float i13 = s13[j];
      const float i14 = s14[j];
      const float i15 = s15[j];
      const float i16 = s16[j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i2 * i3;
      const float r3 = r2 * i4;
      const float r4 = r3 * i5 + i6;
      const float r5 = r4 + i7;
      const float r6 = r3 * i8 + i9;
      const float r7 = i1 * r5 + r6;
      const float r8 = r1 * r7;
      const float r9 = r8 * i10;
      const float r10 = i12 * r8;
      const float r11 = i11 * i3 - r10;
      const float r12 = Truth(i0 > 1.0f);
      const float r13 = i13 - i14;
      const float r14 = i10 * i15;
      const float r15 = i12 * r13 + r14;
      const float r16 = r15 * r7;
      const float r17 = -r16;
      const float r18 = r12 != 0.0f ? 0.0f : r17;
      const float r19 = r1 * r15;
      const float r20 = r3 * r19;
      const float r21 = r3 * i16;
      const float r22 = r8 * r13;
      const float r23 = r8 * i15 - r22;
      const float r24 = i16 * i5;
      const float r25 = r19 * i8 + r24;
      const float r26 = r25 * i4;
      const float r27 = r26 * i3;
      const float r28 = i14 * i3 - r27;
      o0[j] = r9;
      o1[j] = r11;
      o2[j] = r18;
      o3[j] = r10;
      o4[j] = r20;
      o5[j] = r21;
      o6[j] = r23;
      o7[j] = r28;
    }
  }
};

const int32_t kWords54[] = {17, 2, 29, 8, 11, 8, 2, 7, 0, 3, 0, 5, 1, 2, 3, 2, 1, 5, 2, 6, 0, 2, 0, 5, 0, 2, 2, 2, 4, 3, 1, 9, 0, 9, 1, 9, 2, 4, 0, 1065353216, 0, 5, 19, 0, 17, 0, 1, 20, 17, 19, 0, 2, 19, 2, 3, 0, 2, 21, 19, 4, 0, 15, 19, 21, 5, 6, 0, 22, 19, 7, 0, 15, 19, 21, 8, 9, 15, 23, 1, 22, 19, 2, 22, 20, 23, 0, 2, 19, 22, 10, 0, 2, 24, 12, 22, 0, 16, 25, 11, 3, 24, 8, 26, 0, 17, 0, 1, 27, 13, 14, 0, 2, 28, 10, 15, 0, 15, 29, 12, 27, 28, 2, 28, 29, 23, 0, 19, 23, 28, 0, 0, 14, 28, 26, 18, 23, 2, 26, 20, 29, 0, 2, 23, 21, 26, 0, 2, 20, 21, 16, 0, 2, 29, 22, 27, 0, 16, 21, 22, 15, 29, 2, 27, 16, 5, 0, 15, 22, 26, 8, 27, 2, 29, 22, 4, 0, 2, 26, 29, 3, 0, 16, 27, 14, 3, 26, 19, 25, 28, 24, 23, 20, 21, 27};

struct Program55 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
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
      o0[j] = r4;
      o1[j] = r9;
      o2[j] = r0;
      o3[j] = r3;
      o4[j] = r10;
    }
  }
};

const int32_t kWords55[] = {12, 2, 11, 5, 6, 1, 0, 2, 0, 0, 0, 2, 3, 3, 0, 0, 2, 0, 1, 2, 2, 2, 1, 2, 5, 3, 2, 3, 1, 0, 1065353216, 15, 14, 1, 2, 0, 1, 15, 14, 3, 0, 2, 16, 6, 7, 0, 15, 17, 4, 5, 16, 17, 16, 17, 8, 15, 20, 15, 16, 0, 0, 9, 18, 15, 9, 0, 17, 19, 15, 11, 13, 2, 15, 10, 19, 0, 14, 19, 18, 12, 15, 18, 18, 16, 0, 0, 16, 19, 14, 17, 18};

struct Program56 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = -r1;
      const float r5 = i7 * r4 + i6;
      const float r6 = i5 * r5;
      const float r7 = i8 * r5;
      o0[j] = r3;
      o1[j] = r6;
      o2[j] = r7;
      o3[j] = r2;
    }
  }
};

const int32_t kWords56[] = {9, 0, 8, 4, 5, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 3, 0, 0, 9, 1, 2, 0, 2, 10, 0, 9, 0, 0, 9, 10, 3, 0, 2, 11, 9, 4, 0, 19, 12, 10, 0, 0, 15, 10, 7, 12, 6, 2, 12, 5, 10, 0, 2, 13, 8, 10, 0, 11, 12, 13, 9};

struct Program57 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    float* o5 = args.results[5];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float r0 = i1 + i2;
      const float r1 = i0 * r0;
      const float r2 = r1 + i3;
      const float r3 = r2 * i4;
      const float r4 = -r1;
      const float r5 = i7 * r4 + i6;
      const float r6 = i5 * r5;
      const float r7 = i8 * r5;
      const float r8 = r2 * i9;
      const float r9 = i11 * r5;
      const float r10 = i10 * r5 - r9;
      o0[j] = r3;
      o1[j] = r6;
      o2[j] = r7;
      o3[j] = r2;
      o4[j] = r8;
      o5[j] = r10;
    }
  }
};

const int32_t kWords57[] = {12, 0, 11, 6, 8, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 2, 2, 5, 1, 2, 1, 3, 0, 9, 0, 9, 1, 8, 2, 0, 12, 1, 2, 0, 2, 13, 0, 12, 0, 0, 12, 13, 3, 0, 2, 14, 12, 4, 0, 19, 15, 13, 0, 0, 15, 13, 7, 15, 6, 2, 15, 5, 13, 0, 2, 16, 8, 13, 0, 2, 17, 12, 9, 0, 2, 18, 11, 13, 0, 16, 19, 10, 13, 18, 14, 15, 16, 12, 17, 19};

struct Program58 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    const float* s13 = args.sources[13];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float i13 = s13[j];
      const float r0 = i1 - i2;
      const float r1 = i3 * i4;
      const float r2 = i0 * r0 + r1;
      const float r3 = r2 - i5;
      const float r4 = std::fabs(r3);
      const float r5 = Truth(r4 >= i6);
      const float r6 = 1.0f - r4 * i7;
      const float r7 = r6 * i8;
      const float r8 = r5 != 0.0f ? 0.0f : r7;
      const float r9 = Truth(r3 > 0.0f);
      const float r10 = r9 * i12;
      const float r11 = i11 * r2 + r10;
      const float r12 = i10 * r11;
      const float r13 = r12 * i13;
      const float r14 = i9 * i2 + r13;
      o0[j] = r3;
      o1[j] = r8;
      o2[j] = r2;
      o3[j] = r14;
      o4[j] = r9;
    }
  }
};

const int32_t kWords58[] = {14, 2, 15, 5, 6, 3, 0, 1, 0, 0, 1, 2, 2, 0, 0, 2, 5, 2, 7, 3, 1, 3, 2, 2, 4, 2, 3, 2, 0, 2, 1, 3, 3, 0, 1065353216, 1, 16, 1, 2, 0, 2, 17, 3, 4, 0, 15, 18, 0, 16, 17, 1, 16, 18, 5, 0, 20, 17, 16, 0, 0, 9, 19, 17, 6, 0, 17, 20, 17, 7, 15, 2, 17, 20, 8, 0, 14, 20, 19, 14, 17, 18, 19, 16, 0, 0, 2, 17, 19, 12, 0, 15, 21, 11, 18, 17, 2, 17, 10, 21, 0, 2, 21, 17, 13, 0, 15, 17, 9, 2, 21, 16, 20, 18, 17, 19};

struct Program59 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    const float* s13 = args.sources[13];
    const float* s14 = args.sources[14];
    const float* s15 = args.sources[15];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    float* o5 = args.results[5];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float i13 = s13[j];
      const float i14 = s14[j];
      const float i15 = s15[j];
      const float r0 = i2 * i3;
      const float r1 = r0 * i4;
      const float r2 = r1 * i5 + i6;
      const float r3 = r2 + i7;
      const float r4 = r1 * i8 + i9;
      const float r5 = i1 * r3 + r4;
      const float r6 = i0 * r5;
      const float r7 = i11 * r5;
      const float r8 = i10 * i3 - r7;
      const float r9 = i13 - i14;
      const float r10 = r9 * r5;
      const float r11 = r5 * i12 - r10;
      const float r12 = i0 * i12;
      const float r13 = i11 * r9 + r12;
      const float r14 = i15 * i5;
      const float r15 = i8 * r13 + r14;
      const float r16 = r15 * i4;
      const float r17 = r16 * i3;
      const float r18 = i14 * i3 - r17;
      o0[j] = r6;
      o1[j] = r8;
      o2[j] = 0.0f;
      o3[j] = r7;
      o4[j] = r11;
      o5[j] = r18;
    }
  }
};

const int32_t kWords59[] = {16, 1, 19, 6, 7, 2, 2, 7, 0, 3, 0, 5, 1, 2, 3, 2, 1, 5, 2, 6, 0, 2, 0, 5, 0, 2, 4, 3, 1, 9, 0, 9, 1, 9, 2, 4, 0, 0, 2, 17, 2, 3, 0, 2, 18, 17, 4, 0, 15, 17, 18, 5, 6, 0, 19, 17, 7, 0, 15, 17, 18, 8, 9, 15, 18, 1, 19, 17, 2, 19, 0, 18, 0, 2, 17, 11, 18, 0, 16, 20, 10, 3, 17, 1, 21, 13, 14, 0, 2, 22, 21, 18, 0, 16, 23, 18, 12, 22, 2, 18, 0, 12, 0, 15, 22, 11, 21, 18, 2, 21, 15, 5, 0, 15, 18, 8, 22, 21, 2, 22, 18, 4, 0, 2, 21, 22, 3, 0, 16, 18, 14, 3, 21, 19, 20, 16, 17, 23, 18};

struct Program60 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    const float* s13 = args.sources[13];
    const float* s14 = args.sources[14];
    const float* s15 = args.sources[15];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    float* o5 = args.results[5];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float i13 = s13[j];
      const float i14 = s14[j];
      const float i15 = s15[j];
      const float r0 = i2 * i3;
      const float r1 = r0 * i4;
      const float r2 = r1 * i5 + i6;
      const float r3 = r2 + i7;
      const float r4 = r1 * i8 + i9;
      const float r5 = i1 * r3 + r4;
      const float r6 = i0 * r5;
      const float r7 = i11 * r5;
      const float r8 = i10 * i3 - r7;
      const float r9 = i12 - i13;
      const float r10 = i0 * i14;
      const float r11 = i11 * r9 + r10;
      const float r12 = r1 * r11;
      const float r13 = r1 * i15;
      o0[j] = r6;
      o1[j] = r8;
      o2[j] = 0.0f;
      o3[j] = r7;
      o4[j] = r12;
      o5[j] = r13;
    }
  }
};

const int32_t kWords60[] = {16, 1, 14, 6, 7, 2, 2, 7, 0, 3, 0, 5, 1, 2, 3, 2, 1, 5, 2, 6, 0, 2, 0, 5, 0, 2, 4, 3, 1, 9, 0, 9, 1, 9, 2, 4, 0, 0, 2, 17, 2, 3, 0, 2, 18, 17, 4, 0, 15, 17, 18, 5, 6, 0, 19, 17, 7, 0, 15, 17, 18, 8, 9, 15, 20, 1, 19, 17, 2, 19, 0, 20, 0, 2, 17, 11, 20, 0, 16, 20, 10, 3, 17, 1, 21, 12, 13, 0, 2, 22, 0, 14, 0, 15, 23, 11, 21, 22, 2, 21, 18, 23, 0, 2, 22, 18, 15, 0, 19, 20, 16, 17, 21, 22};

struct Program61 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    const float* s13 = args.sources[13];
    const float* s14 = args.sources[14];
    const float* s15 = args.sources[15];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    float* o5 = args.results[5];
    float* o6 = args.results[6];
    float* o7 = args.results[7];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float i13 = s13[j];
      const float i14 = s14[j];
      const float i15 = s15[j];
      const float r0 = i2 * i3;
      const float r1 = r0 * i4;
      const float r2 = r1 * i5 + i6;
      const float r3 = r2 + i7;
      const float r4 = r1 * i8 + i9;
      const float r5 = i1 * r3 + r4;
      const float r6 = i0 * r5;
      const float r7 = i11 * r5;
      const float r8 = i10 * i3 - r7;
      const float r9 = i12 - i13;
      const float r10 = i0 * i14;
      const float r11 = i11 * r9 + r10;
      const float r12 = r1 * r11;
      const float r13 = r1 * i15;
      const float r14 = r9 * r5;
      const float r15 = r5 * i14 - r14;
      const float r16 = i15 * i5;
      const float r17 = i8 * r11 + r16;
      const float r18 = r17 * i4;
      const float r19 = r18 * i3;
      const float r20 = i13 * i3 - r19;
      o0[j] = r6;
      o1[j] = r8;
      o2[j] = 0.0f;
      o3[j] = r7;
      o4[j] = r12;
      o5[j] = r13;
      o6[j] = r15;
      o7[j] = r20;
    }
  }
};

const int32_t kWords61[] = {16, 1, 21, 8, 9, 2, 2, 7, 0, 3, 0, 5, 1, 2, 3, 2, 1, 5, 2, 6, 0, 2, 0, 5, 0, 2, 4, 3, 1, 9, 0, 9, 1, 9, 2, 4, 0, 0, 2, 17, 2, 3, 0, 2, 18, 17, 4, 0, 15, 17, 18, 5, 6, 0, 19, 17, 7, 0, 15, 17, 18, 8, 9, 15, 20, 1, 19, 17, 2, 19, 0, 20, 0, 2, 17, 11, 20, 0, 16, 21, 10, 3, 17, 1, 22, 12, 13, 0, 2, 23, 0, 14, 0, 15, 24, 11, 22, 23, 2, 23, 18, 24, 0, 2, 25, 18, 15, 0, 2, 18, 22, 20, 0, 16, 22, 20, 14, 18, 2, 20, 15, 5, 0, 15, 18, 8, 24, 20, 2, 24, 18, 4, 0, 2, 20, 24, 3, 0, 16, 18, 13, 3, 20, 19, 21, 16, 17, 23, 25, 22, 18};

struct Program62 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    const float* s13 = args.sources[13];
    const float* s14 = args.sources[14];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float i13 = s13[j];
      const float i14 = s14[j];
      const float r0 = i1 - i2;
      const float r1 = Min(i3, 1.0f);
      const float r2 = 1.0f - r1;
      const float r3 = r2 * i4;
      const float r4 = r3 * i5;
      const float r5 = i0 * r0 + r4;
      const float r6 = r5 - i6;
      const float r7 = std::fabs(r6);
      const float r8 = Truth(r7 >= i7);
      const float r9 = 1.0f - r7 * i8;
      const float r10 = r9 * i9;
      const float r11 = r8 != 0.0f ? 0.0f : r10;
      const float r12 = i12 * r3;
      const float r13 = i3 * i11 + r12;
      const float r14 = r13 * i13;
      const float r15 = r14 * i14;
      const float r16 = i10 * i2 + r15;
      const float r17 = Truth(r6 > 0.0f);
      o0[j] = r6;
      o1[j] = r11;
      o2[j] = r5;
      o3[j] = r16;
      o4[j] = r17;
    }
  }
};

const int32_t kWords62[] = {15, 2, 18, 5, 6, 3, 0, 1, 0, 0, 1, 0, 2, 0, 0, 2, 2, 2, 5, 2, 7, 3, 1, 3, 2, 2, 4, 2, 1, 2, 0, 2, 3, 3, 3, 1065353216, 0, 1, 17, 1, 2, 0, 5, 18, 3, 15, 0, 1, 19, 15, 18, 0, 2, 18, 19, 4, 0, 2, 19, 18, 5, 0, 15, 20, 0, 17, 19, 1, 17, 20, 6, 0, 20, 19, 17, 0, 0, 9, 21, 19, 7, 0, 17, 22, 19, 8, 15, 2, 19, 22, 9, 0, 14, 22, 21, 16, 19, 2, 21, 12, 18, 0, 15, 19, 3, 11, 21, 2, 18, 19, 13, 0, 2, 21, 18, 14, 0, 15, 19, 10, 2, 21, 18, 18, 17, 0, 0, 17, 22, 20, 19, 18};

struct Program63 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i1 * i2;
      const float r3 = r2 * i3;
      const float r4 = r3 * i4;
      const float r5 = i6 + i7;
      const float r6 = i5 * r5 + i8;
      const float r7 = r6 * i9;
      const float r8 = r1 * r7;
      const float r9 = r1 * r4 + r8;
      const float r10 = i11 * r6;
      const float r11 = i10 * i2 - r10;
      const float r12 = r3 * i12;
      o0[j] = r9;
      o1[j] = r11;
      o2[j] = r12;
      o3[j] = r10;
    }
  }
};

const int32_t kWords63[] = {13, 1, 13, 4, 6, 8, 2, 3, 0, 5, 1, 2, 3, 2, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 2, 2, 4, 3, 1, 2, 1, 1065353216, 5, 14, 0, 13, 0, 1, 15, 13, 14, 0, 2, 14, 1, 2, 0, 2, 16, 14, 3, 0, 2, 14, 16, 4, 0, 0, 17, 6, 7, 0, 15, 18, 5, 17, 8, 2, 17, 18, 9, 0, 2, 19, 15, 17, 0, 15, 17, 15, 14, 19, 2, 15, 11, 18, 0, 16, 14, 10, 2, 15, 2, 19, 16, 12, 0, 17, 14, 19, 15};

struct Program64 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    const float* s13 = args.sources[13];
    const float* s14 = args.sources[14];
    const float* s15 = args.sources[15];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    float* o5 = args.results[5];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float i13 = s13[j];
      const float i14 = s14[j];
      const float i15 = s15[j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i1 * i2;
      const float r3 = r2 * i3;
      const float r4 = r3 * i4;
      const float r5 = i6 + i7;
      const float r6 = i5 * r5 + i8;
      const float r7 = r6 * i9;
      const float r8 = r1 * r7;
      const float r9 = r1 * r4 + r8;
      const float r10 = i11 * r6;
      const float r11 = i10 * i2 - r10;
      const float r12 = r3 * i12;
      const float r13 = r1 * i13;
      const float r14 = i14 - i15;
      const float r15 = r6 * r14;
      const float r16 = r6 * r13 - r15;
      const float r17 = i4 * r13;
      const float r18 = i0 * i12 + r17;
      const float r19 = r18 * i3;
      const float r20 = r19 * i2;
      const float r21 = i15 * i2 - r20;
      o0[j] = r9;
      o1[j] = r11;
      o2[j] = r12;
      o3[j] = r10;
      o4[j] = r16;
      o5[j] = r21;
    }
  }
};

const int32_t kWords64[] = {16, 1, 22, 6, 8, 8, 2, 3, 0, 5, 1, 2, 3, 2, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 2, 2, 4, 3, 1, 2, 1, 9, 0, 9, 1, 9, 2, 1065353216, 5, 17, 0, 16, 0, 1, 18, 16, 17, 0, 2, 17, 1, 2, 0, 2, 19, 17, 3, 0, 2, 17, 19, 4, 0, 0, 20, 6, 7, 0, 15, 21, 5, 20, 8, 2, 20, 21, 9, 0, 2, 22, 18, 20, 0, 15, 20, 18, 17, 22, 2, 17, 11, 21, 0, 16, 22, 10, 2, 17, 2, 23, 19, 12, 0, 2, 19, 18, 13, 0, 1, 18, 14, 15, 0, 2, 24, 21, 18, 0, 16, 18, 21, 19, 24, 2, 21, 4, 19, 0, 15, 24, 0, 12, 21, 2, 19, 24, 3, 0, 2, 21, 19, 2, 0, 16, 24, 15, 2, 21, 20, 22, 23, 17, 18, 24};

struct Program65 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    const float* s13 = args.sources[13];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    float* o5 = args.results[5];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float i13 = s13[j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i1 * i2;
      const float r3 = r2 * i3;
      const float r4 = r3 * i4;
      const float r5 = i6 + i7;
      const float r6 = i5 * r5 + i8;
      const float r7 = r6 * i9;
      const float r8 = r1 * r7;
      const float r9 = r1 * r4 + r8;
      const float r10 = i11 * r6;
      const float r11 = i10 * i2 - r10;
      const float r12 = r3 * i12;
      const float r13 = r1 * i13;
      const float r14 = r3 * r13;
      const float r15 = r3 * i0;
      o0[j] = r9;
      o1[j] = r11;
      o2[j] = r12;
      o3[j] = r10;
      o4[j] = r14;
      o5[j] = r15;
    }
  }
};

const int32_t kWords65[] = {14, 1, 16, 6, 7, 8, 2, 3, 0, 5, 1, 2, 3, 2, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 2, 2, 4, 3, 1, 2, 1, 9, 0, 1065353216, 5, 15, 0, 14, 0, 1, 16, 14, 15, 0, 2, 15, 1, 2, 0, 2, 17, 15, 3, 0, 2, 15, 17, 4, 0, 0, 18, 6, 7, 0, 15, 19, 5, 18, 8, 2, 18, 19, 9, 0, 2, 20, 16, 18, 0, 15, 18, 16, 15, 20, 2, 15, 11, 19, 0, 16, 20, 10, 2, 15, 2, 19, 17, 12, 0, 2, 21, 16, 13, 0, 2, 16, 17, 21, 0, 2, 21, 17, 0, 0, 18, 20, 19, 15, 16, 21};

struct Program66 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    const float* s13 = args.sources[13];
    const float* s14 = args.sources[14];
    const float* s15 = args.sources[15];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    float* o5 = args.results[5];
    float* o6 = args.results[6];
    float* o7 = args.results[7];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float i13 = s13[j];
      const float i14 = s14[j];
      const float i15 = s15[j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i1 * i2;
      const float r3 = r2 * i3;
      const float r4 = r3 * i4;
      const float r5 = i6 + i7;
      const float r6 = i5 * r5 + i8;
      const float r7 = r6 * i9;
      const float r8 = r1 * r7;
      const float r9 = r1 * r4 + r8;
      const float r10 = i11 * r6;
      const float r11 = i10 * i2 - r10;
      const float r12 = r3 * i12;
      const float r13 = r1 * i13;
      const float r14 = r3 * r13;
      const float r15 = r3 * i0;
      const float r16 = i14 - i15;
      const float r17 = r6 * r16;
      const float r18 = r6 * r13 - r17;
      const float r19 = i4 * r13;
      const float r20 = i0 * i12 + r19;
      const float r21 = r20 * i3;
      const float r22 = r21 * i2;
      const float r23 = i15 * i2 - r22;
      o0[j] = r9;
      o1[j] = r11;
      o2[j] = r12;
      o3[j] = r10;
      o4[j] = r14;
      o5[j] = r15;
      o6[j] = r18;
      o7[j] = r23;
    }
  }
};

const int32_t kWords66[] = {16, 1, 24, 8, 10, 8, 2, 3, 0, 5, 1, 2, 3, 2, 0, 7, 0, 5, 2, 6, 0, 5, 0, 2, 2, 2, 4, 3, 1, 2, 1, 9, 0, 9, 1, 9, 2, 1065353216, 5, 17, 0, 16, 0, 1, 18, 16, 17, 0, 2, 17, 1, 2, 0, 2, 19, 17, 3, 0, 2, 17, 19, 4, 0, 0, 20, 6, 7, 0, 15, 21, 5, 20, 8, 2, 20, 21, 9, 0, 2, 22, 18, 20, 0, 15, 20, 18, 17, 22, 2, 17, 11, 21, 0, 16, 22, 10, 2, 17, 2, 23, 19, 12, 0, 2, 24, 18, 13, 0, 2, 18, 19, 24, 0, 2, 25, 19, 0, 0, 1, 19, 14, 15, 0, 2, 26, 21, 19, 0, 16, 19, 21, 24, 26, 2, 21, 4, 24, 0, 15, 26, 0, 12, 21, 2, 24, 26, 3, 0, 2, 21, 24, 2, 0, 16, 26, 15, 2, 21, 20, 22, 23, 17, 18, 25, 19, 26};

struct Program67 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
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
      o0[j] = r3;
      o1[j] = r9;
      o2[j] = 0.0f;
      o3[j] = r2;
    }
  }
};

const int32_t kWords67[] = {9, 1, 10, 4, 5, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 2, 5, 1, 0, 0, 10, 1, 2, 0, 2, 11, 0, 10, 0, 0, 10, 11, 3, 0, 2, 12, 10, 4, 0, 19, 13, 12, 0, 0, 2, 14, 13, 5, 0, 19, 13, 11, 0, 0, 15, 11, 6, 13, 8, 2, 13, 7, 11, 0, 15, 11, 14, 6, 13, 12, 11, 9, 10};

struct Program68 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    float* o5 = args.results[5];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
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
      const float r13 = i5 * r7;
      const float r14 = i10 * r7 - r13;
      o0[j] = r3;
      o1[j] = r9;
      o2[j] = 0.0f;
      o3[j] = r2;
      o4[j] = r12;
      o5[j] = r14;
    }
  }
};

const int32_t kWords68[] = {12, 1, 15, 6, 7, 7, 0, 5, 2, 6, 0, 5, 0, 2, 0, 8, 2, 2, 1, 2, 2, 5, 1, 9, 0, 9, 1, 2, 3, 0, 0, 13, 1, 2, 0, 2, 14, 0, 13, 0, 0, 13, 14, 3, 0, 2, 15, 13, 4, 0, 19, 16, 15, 0, 0, 2, 17, 16, 5, 0, 19, 16, 14, 0, 0, 15, 14, 6, 16, 8, 2, 16, 7, 14, 0, 15, 18, 17, 6, 16, 15, 17, 10, 6, 11, 17, 16, 17, 5, 9, 2, 17, 16, 13, 0, 2, 16, 5, 14, 0, 16, 19, 10, 14, 16, 15, 18, 12, 13, 17, 19};

struct Program69 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
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
      o0[j] = r6;
      o1[j] = r11;
      o2[j] = r4;
      o3[j] = r14;
      o4[j] = r16;
    }
  }
};

const int32_t kWords69[] = {12, 2, 17, 5, 6, 1, 0, 3, 0, 0, 2, 0, 0, 0, 1, 2, 3, 2, 1, 2, 4, 2, 6, 3, 2, 3, 1, 2, 2, 0, 1065353216, 1, 14, 1, 2, 0, 2, 15, 4, 5, 0, 16, 16, 14, 3, 15, 0, 15, 0, 16, 0, 15, 16, 15, 6, 3, 1, 15, 16, 7, 0, 1, 17, 15, 2, 0, 20, 15, 17, 0, 0, 9, 18, 15, 8, 0, 17, 19, 15, 10, 13, 2, 15, 9, 19, 0, 14, 19, 18, 12, 15, 2, 18, 4, 14, 0, 15, 15, 5, 3, 18, 15, 14, 15, 6, 4, 18, 18, 17, 0, 0, 15, 15, 11, 2, 18, 17, 19, 16, 14, 15};

struct Program70 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
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
      o0[j] = r7;
      o1[j] = r10;
      o2[j] = r14;
      o3[j] = r6;
    }
  }
};

const int32_t kWords70[] = {12, 0, 15, 4, 7, 7, 0, 5, 2, 6, 0, 5, 0, 2, 3, 5, 1, 2, 1, 3, 0, 9, 0, 2, 2, 9, 1, 9, 2, 0, 12, 1, 2, 0, 2, 13, 0, 12, 0, 0, 12, 13, 3, 0, 2, 14, 5, 6, 0, 15, 15, 4, 14, 12, 1, 16, 7, 8, 0, 2, 17, 12, 6, 0, 15, 12, 16, 17, 15, 19, 15, 17, 0, 0, 15, 18, 16, 14, 5, 15, 16, 4, 15, 18, 16, 15, 9, 1, 13, 2, 18, 11, 14, 0, 15, 13, 17, 10, 18, 1, 14, 15, 13, 0, 12, 16, 14, 17};

struct Program71 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    const float* s13 = args.sources[13];
    const float* s14 = args.sources[14];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    float* o5 = args.results[5];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float i13 = s13[j];
      const float i14 = s14[j];
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
      const float r16 = r3 * i10;
      const float r17 = i11 * r8 + r16;
      const float r18 = r13 / i6;
      const float r19 = r18 * i13;
      const float r20 = i12 != 0.0f ? r19 : 0.0f;
      const float r21 = -r20;
      const float r22 = r21 * i14;
      const float r23 = r22 * i6 + r17;
      o0[j] = r7;
      o1[j] = r10;
      o2[j] = r14;
      o3[j] = r6;
      o4[j] = r15;
      o5[j] = r23;
    }
  }
};

const int32_t kWords71[] = {15, 1, 24, 6, 9, 7, 0, 5, 2, 6, 0, 5, 0, 2, 3, 5, 1, 2, 1, 3, 0, 9, 0, 2, 2, 9, 1, 9, 2, 3, 2, 3, 1, 3, 3, 0, 0, 16, 1, 2, 0, 2, 17, 0, 16, 0, 0, 16, 17, 3, 0, 2, 18, 5, 6, 0, 15, 19, 4, 18, 16, 1, 20, 7, 8, 0, 2, 21, 16, 6, 0, 15, 16, 20, 21, 19, 19, 19, 21, 0, 0, 15, 22, 20, 18, 5, 15, 20, 4, 19, 22, 16, 22, 9, 1, 17, 2, 17, 11, 18, 0, 15, 23, 21, 10, 17, 1, 17, 22, 23, 0, 19, 22, 23, 0, 0, 2, 24, 18, 10, 0, 15, 18, 11, 19, 24, 3, 19, 23, 6, 0, 2, 24, 19, 13, 0, 14, 23, 12, 24, 15, 19, 19, 23, 0, 0, 2, 24, 19, 14, 0, 15, 23, 24, 6, 18, 16, 20, 17, 21, 22, 23};

struct Program72 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = r1 * i1;
      const float r3 = 0.0f * r0 + r2;
      const float r4 = r1 * i4;
      const float r5 = i3 * r0 + r4;
      const float r6 = r5 * i5;
      const float r7 = r3 * i2 + r6;
      const float r8 = r7 - i3;
      const float r9 = std::fabs(r8);
      const float r10 = Truth(r9 >= i6);
      const float r11 = 1.0f - i7 * r9;
      const float r12 = r11 * i8;
      const float r13 = r10 != 0.0f ? 0.0f : r12;
      const float r14 = i2 * r5;
      const float r15 = r3 * i5 - r14;
      const float r16 = i9 * i10 + r15;
      const float r17 = Truth(r8 > 0.0f);
      o0[j] = r8;
      o1[j] = r13;
      o2[j] = r16;
      o3[j] = r7;
      o4[j] = r17;
    }
  }
};

const int32_t kWords72[] = {11, 2, 18, 5, 7, 0, 2, 0, 0, 3, 0, 2, 3, 0, 1, 3, 1, 2, 5, 3, 2, 3, 3, 1, 0, 2, 1, 0, 1065353216, 5, 13, 0, 12, 0, 1, 14, 12, 13, 0, 2, 15, 14, 1, 0, 15, 16, 11, 13, 15, 2, 15, 14, 4, 0, 15, 14, 3, 13, 15, 2, 13, 14, 5, 0, 15, 15, 16, 2, 13, 1, 13, 15, 3, 0, 20, 17, 13, 0, 0, 9, 18, 17, 6, 0, 17, 19, 7, 17, 12, 2, 17, 19, 8, 0, 14, 19, 18, 11, 17, 2, 18, 2, 14, 0, 16, 17, 16, 5, 18, 15, 14, 9, 10, 17, 18, 16, 13, 0, 0, 13, 19, 14, 15, 16};

struct Program73 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i5 + i6;
      const float r3 = i4 * r2 + i7;
      const float r4 = i3 * r3;
      const float r5 = i1 * i2 + r4;
      const float r6 = r1 * r5;
      const float r7 = -i2;
      const float r8 = i3 * r7;
      const float r9 = i1 * r3 + r8;
      const float r10 = r1 * r9;
      const float r11 = i8 * i2;
      o0[j] = r6;
      o1[j] = r10;
      o2[j] = 0.0f;
      o3[j] = r11;
    }
  }
};

const int32_t kWords73[] = {9, 2, 12, 4, 5, 8, 2, 3, 0, 5, 0, 3, 1, 7, 0, 5, 2, 6, 0, 5, 1, 2, 1, 1065353216, 0, 5, 11, 0, 9, 0, 1, 12, 9, 11, 0, 0, 11, 5, 6, 0, 15, 13, 4, 11, 7, 2, 11, 3, 13, 0, 15, 14, 1, 2, 11, 2, 11, 12, 14, 0, 19, 14, 2, 0, 0, 2, 15, 3, 14, 0, 15, 14, 1, 13, 15, 2, 13, 12, 14, 0, 2, 15, 8, 2, 0, 11, 13, 10, 15};

struct Program74 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    const float* s13 = args.sources[13];
    const float* s14 = args.sources[14];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    float* o5 = args.results[5];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float i13 = s13[j];
      const float i14 = s14[j];
      const float r0 = Min(i0, 1.0f);
      const float r1 = 1.0f - r0;
      const float r2 = i5 + i6;
      const float r3 = i4 * r2 + i7;
      const float r4 = i3 * r3;
      const float r5 = i1 * i2 + r4;
      const float r6 = r1 * r5;
      const float r7 = -i2;
      const float r8 = i3 * r7;
      const float r9 = i1 * r3 + r8;
      const float r10 = r1 * r9;
      const float r11 = i8 * i2;
      const float r12 = r1 * i10;
      const float r13 = r1 * i12;
      const float r14 = i11 * r0 + r13;
      const float r15 = r14 * r3;
      const float r16 = r12 * i2 + r15;
      const float r17 = r3 * r12;
      const float r18 = r14 * r7 + r17;
      const float r19 = r18 * i14;
      const float r20 = r16 * i13 + r19;
      const float r21 = i9 * r20;
      const float r22 = r21 * i8;
      const float r23 = i9 * r16;
      const float r24 = -r23;
      const float r25 = r24 * i14;
      const float r26 = r18 * i9;
      const float r27 = i13 * r26;
      const float r28 = r27 * i8;
      const float r29 = r25 * i8 + r28;
      o0[j] = r6;
      o1[j] = r10;
      o2[j] = 0.0f;
      o3[j] = r11;
      o4[j] = r22;
      o5[j] = r29;
    }
  }
};

const int32_t kWords74[] = {15, 2, 30, 6, 9, 8, 2, 3, 0, 5, 0, 3, 1, 7, 0, 5, 2, 6, 0, 5, 1, 2, 1, 3, 4, 9, 0, 2, 3, 9, 1, 3, 2, 3, 3, 1065353216, 0, 5, 17, 0, 15, 0, 1, 18, 15, 17, 0, 0, 19, 5, 6, 0, 15, 20, 4, 19, 7, 2, 19, 3, 20, 0, 15, 21, 1, 2, 19, 2, 19, 18, 21, 0, 19, 21, 2, 0, 0, 2, 22, 3, 21, 0, 15, 23, 1, 20, 22, 2, 22, 18, 23, 0, 2, 23, 8, 2, 0, 2, 24, 18, 10, 0, 2, 25, 18, 12, 0, 15, 18, 11, 17, 25, 2, 17, 18, 20, 0, 15, 25, 24, 2, 17, 2, 17, 20, 24, 0, 15, 20, 18, 21, 17, 2, 24, 20, 14, 0, 15, 18, 25, 13, 24, 2, 21, 9, 18, 0, 2, 17, 21, 8, 0, 2, 24, 9, 25, 0, 19, 18, 24, 0, 0, 2, 21, 18, 14, 0, 2, 25, 20, 9, 0, 2, 24, 13, 25, 0, 2, 18, 24, 8, 0, 15, 20, 21, 8, 18, 19, 22, 16, 23, 17, 20};

struct Program75 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    const float* s13 = args.sources[13];
    const float* s14 = args.sources[14];
    const float* s15 = args.sources[15];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    float* o4 = args.results[4];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float i13 = s13[j];
      const float i14 = s14[j];
      const float i15 = s15[j];
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
      o0[j] = r17;
      o1[j] = r22;
      o2[j] = r16;
      o3[j] = r28;
      o4[j] = r29;
    }
  }
};

const int32_t kWords75[] = {16, 2, 30, 5, 7, 3, 0, 0, 2, 0, 0, 1, 0, 2, 3, 2, 6, 2, 7, 2, 4, 0, 1, 2, 5, 2, 9, 2, 11, 3, 1, 3, 2, 3, 3, 2, 1, 1065353216, 0, 5, 18, 1, 16, 0, 1, 19, 16, 18, 0, 2, 18, 19, 2, 0, 15, 19, 0, 1, 18, 2, 18, 5, 19, 0, 37, 20, 18, 0, 0, 2, 18, 19, 19, 0, 2, 21, 6, 18, 0, 37, 18, 21, 0, 0, 0, 21, 20, 18, 0, 0, 20, 4, 21, 0, 15, 18, 7, 1, 8, 1, 21, 20, 18, 0, 0, 20, 3, 21, 0, 2, 21, 20, 9, 0, 37, 20, 21, 0, 0, 0, 21, 19, 20, 0, 1, 20, 21, 10, 0, 20, 22, 20, 0, 0, 9, 23, 22, 11, 0, 17, 24, 12, 22, 16, 2, 22, 24, 13, 0, 14, 24, 23, 17, 22, 2, 23, 19, 15, 0, 37, 22, 23, 0, 0, 1, 19, 22, 18, 0, 2, 23, 14, 19, 0, 37, 22, 23, 0, 0, 0, 19, 18, 22, 0, 18, 23, 20, 0, 0, 20, 24, 21, 19, 23};

struct Program76 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    const float* s13 = args.sources[13];
    const float* s14 = args.sources[14];
    const float* s15 = args.sources[15];
    const float* s16 = args.sources[16];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
      const float i13 = s13[j];
      const float i14 = s14[j];
      const float i15 = s15[j];
      const float i16 = s16[j];
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
      o0[j] = r39;
      o1[j] = r41;
      o2[j] = 0.0f;
      o3[j] = r30;
    }
  }
};

const int32_t kWords76[] = {17, 2, 42, 4, 11, 8, 2, 7, 0, 5, 2, 6, 0, 5, 0, 9, 0, 2, 2, 2, 1, 3, 0, 2, 4, 9, 1, 5, 1, 2, 6, 2, 7, 2, 3, 9, 2, 2, 5, 1065353216, 0, 5, 19, 0, 17, 0, 1, 20, 17, 19, 0, 0, 19, 2, 3, 0, 15, 21, 1, 19, 4, 2, 19, 6, 0, 0, 15, 22, 20, 5, 19, 2, 19, 22, 7, 0, 36, 23, 19, 0, 0, 37, 24, 19, 0, 0, 15, 19, 9, 0, 10, 1, 25, 24, 19, 0, 2, 24, 25, 8, 0, 36, 25, 24, 0, 0, 14, 24, 25, 11, 18, 2, 25, 8, 24, 0, 14, 24, 23, 25, 18, 15, 23, 24, 7, 21, 2, 24, 22, 12, 0, 36, 26, 24, 0, 0, 2, 27, 22, 22, 0, 2, 28, 13, 27, 0, 37, 27, 28, 0, 0, 37, 29, 24, 0, 0, 0, 24, 27, 29, 0, 0, 27, 24, 14, 0, 1, 29, 27, 19, 0, 0, 24, 29, 15, 0, 2, 27, 24, 16, 0, 36, 19, 27, 0, 0, 14, 29, 19, 21, 18, 2, 24, 29, 16, 0, 14, 27, 26, 24, 18, 15, 19, 27, 12, 23, 36, 21, 28, 0, 0, 14, 29, 21, 24, 18, 2, 26, 13, 29, 0, 2, 27, 26, 22, 0, 0, 23, 19, 27, 0, 0, 28, 23, 27, 0, 2, 21, 20, 28, 0, 1, 29, 11, 25, 0, 1, 26, 29, 24, 0, 21, 26, 18, 24};

struct Program77 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
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
      o0[j] = r15;
      o1[j] = r20;
      o2[j] = r14;
      o3[j] = r21;
    }
  }
};

const int32_t kWords77[] = {13, 2, 22, 4, 5, 2, 0, 3, 0, 0, 1, 0, 0, 2, 6, 1, 0, 2, 5, 2, 1, 2, 2, 2, 3, 2, 8, 3, 1, 3, 2, 1065353216, 0, 5, 15, 2, 13, 0, 1, 16, 13, 15, 0, 2, 15, 16, 3, 0, 15, 16, 1, 2, 15, 1, 15, 16, 4, 0, 3, 17, 15, 0, 0, 24, 15, 17, 0, 0, 0, 17, 5, 6, 0, 1, 18, 17, 16, 0, 15, 17, 0, 15, 18, 2, 15, 17, 7, 0, 36, 18, 15, 0, 0, 14, 17, 18, 8, 13, 3, 18, 15, 17, 0, 0, 15, 18, 16, 0, 1, 17, 15, 9, 0, 20, 18, 17, 0, 0, 9, 16, 18, 10, 0, 17, 19, 18, 11, 13, 2, 18, 19, 12, 0, 14, 19, 16, 14, 18, 18, 16, 17, 0, 0, 17, 19, 15, 16};

struct Program78 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
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
      o0[j] = r22;
      o1[j] = 0.0f;
      o2[j] = r16;
    }
  }
};

const int32_t kWords78[] = {13, 2, 23, 3, 6, 8, 1, 7, 0, 5, 1, 6, 0, 5, 0, 2, 1, 9, 0, 2, 5, 2, 4, 9, 1, 2, 6, 2, 0, 2, 2, 1065353216, 0, 5, 15, 0, 13, 0, 1, 16, 13, 15, 0, 0, 15, 2, 3, 0, 15, 17, 1, 15, 4, 0, 15, 6, 7, 0, 2, 18, 16, 9, 0, 15, 19, 8, 0, 18, 1, 18, 15, 19, 0, 1, 15, 19, 10, 0, 3, 19, 15, 11, 0, 24, 15, 19, 0, 0, 15, 19, 15, 11, 18, 2, 18, 5, 19, 0, 36, 19, 18, 0, 0, 14, 18, 19, 12, 13, 3, 19, 17, 18, 0, 2, 18, 19, 5, 0, 1, 19, 17, 18, 0, 2, 17, 11, 18, 0, 2, 20, 15, 17, 0, 3, 15, 20, 11, 0, 0, 17, 19, 15, 0, 2, 20, 16, 17, 0, 20, 14, 18};

struct Program79 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    float* o3 = args.results[3];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
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
      o0[j] = r15;
      o1[j] = r20;
      o2[j] = r14;
      o3[j] = r21;
    }
  }
};

const int32_t kWords79[] = {13, 2, 22, 4, 5, 1, 0, 0, 1, 3, 0, 0, 0, 2, 4, 2, 0, 2, 6, 2, 1, 2, 2, 2, 3, 2, 8, 3, 2, 3, 1, 1065353216, 0, 5, 15, 1, 13, 0, 1, 16, 13, 15, 0, 2, 15, 16, 3, 0, 15, 16, 1, 2, 15, 1, 15, 16, 4, 0, 1, 17, 16, 6, 0, 2, 18, 5, 17, 0, 2, 17, 15, 18, 0, 37, 15, 17, 0, 0, 0, 18, 0, 15, 0, 2, 17, 18, 7, 0, 36, 15, 17, 0, 0, 14, 18, 15, 8, 13, 3, 15, 17, 18, 0, 0, 17, 15, 16, 0, 1, 18, 17, 9, 0, 20, 15, 18, 0, 0, 9, 16, 15, 10, 0, 17, 19, 15, 12, 13, 2, 15, 11, 19, 0, 14, 19, 16, 14, 15, 18, 16, 18, 0, 0, 18, 19, 17, 16};

struct Program80 {
  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {
    const int64_t width = args.width;
    const float* s0 = args.sources[0];
    const float* s1 = args.sources[1];
    const float* s2 = args.sources[2];
    const float* s3 = args.sources[3];
    const float* s4 = args.sources[4];
    const float* s5 = args.sources[5];
    const float* s6 = args.sources[6];
    const float* s7 = args.sources[7];
    const float* s8 = args.sources[8];
    const float* s9 = args.sources[9];
    const float* s10 = args.sources[10];
    const float* s11 = args.sources[11];
    const float* s12 = args.sources[12];
    float* o0 = args.results[0];
    float* o1 = args.results[1];
    float* o2 = args.results[2];
    SPIKEJAX_APART
    for (int64_t j = 0; j < width; ++j) {
      const float i0 = s0[j];
      const float i1 = s1[j];
      const float i2 = s2[j];
      const float i3 = s3[j];
      const float i4 = s4[j];
      const float i5 = s5[j];
      const float i6 = s6[j];
      const float i7 = s7[j];
      const float i8 = s8[j];
      const float i9 = s9[j];
      const float i10 = s10[j];
      const float i11 = s11[j];
      const float i12 = s12[j];
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
      o0[j] = r22;
      o1[j] = 0.0f;
      o2[j] = r17;
    }
  }
};

const int32_t kWords80[] = {13, 2, 23, 3, 7, 2, 0, 8, 1, 2, 5, 9, 0, 2, 6, 2, 4, 7, 0, 5, 1, 6, 0, 5, 0, 9, 1, 2, 1, 2, 2, 1065353216, 0, 5, 15, 1, 13, 0, 1, 16, 13, 15, 0, 2, 15, 16, 3, 0, 15, 17, 1, 2, 15, 1, 15, 17, 4, 0, 2, 18, 0, 15, 0, 1, 15, 17, 5, 0, 2, 17, 18, 15, 0, 36, 19, 17, 0, 0, 0, 20, 7, 8, 0, 15, 21, 6, 20, 9, 37, 20, 17, 0, 0, 0, 17, 20, 10, 0, 2, 20, 17, 11, 0, 36, 17, 20, 0, 0, 14, 20, 17, 12, 13, 3, 17, 21, 20, 0, 2, 20, 17, 11, 0, 14, 17, 19, 20, 14, 15, 19, 18, 17, 21, 2, 18, 15, 17, 0, 15, 21, 0, 18, 19, 2, 15, 21, 16, 0, 15, 14, 20};

const struct {
  const int32_t* words;
  int64_t size;
  CompiledRun run;
} kPrograms[] = {
    {kWords0, 101, RunOnWidest<Program0>},
    {kWords1, 84, RunOnWidest<Program1>},
    {kWords2, 117, RunOnWidest<Program2>},
    {kWords3, 127, RunOnWidest<Program3>},
    {kWords4, 79, RunOnWidest<Program4>},
    {kWords5, 153, RunOnWidest<Program5>},
    {kWords6, 128, RunOnWidest<Program6>},
    {kWords7, 165, RunOnWidest<Program7>},
    {kWords8, 101, RunOnWidest<Program8>},
    {kWords9, 84, RunOnWidest<Program9>},
    {kWords10, 105, RunOnWidest<Program10>},
    {kWords11, 122, RunOnWidest<Program11>},
    {kWords12, 148, RunOnWidest<Program12>},
    {kWords13, 123, RunOnWidest<Program13>},
    {kWords14, 160, RunOnWidest<Program14>},
    {kWords15, 98, RunOnWidest<Program15>},
    {kWords16, 122, RunOnWidest<Program16>},
    {kWords17, 105, RunOnWidest<Program17>},
    {kWords18, 177, RunOnWidest<Program18>},
    {kWords19, 152, RunOnWidest<Program19>},
    {kWords20, 189, RunOnWidest<Program20>},
    {kWords21, 98, RunOnWidest<Program21>},
    {kWords22, 117, RunOnWidest<Program22>},
    {kWords23, 90, RunOnWidest<Program23>},
    {kWords24, 157, RunOnWidest<Program24>},
    {kWords25, 132, RunOnWidest<Program25>},
    {kWords26, 169, RunOnWidest<Program26>},
    {kWords27, 106, RunOnWidest<Program27>},
    {kWords28, 85, RunOnWidest<Program28>},
    {kWords29, 111, RunOnWidest<Program29>},
    {kWords30, 142, RunOnWidest<Program30>},
    {kWords31, 109, RunOnWidest<Program31>},
    {kWords32, 177, RunOnWidest<Program32>},
    {kWords33, 152, RunOnWidest<Program33>},
    {kWords34, 189, RunOnWidest<Program34>},
    {kWords35, 106, RunOnWidest<Program35>},
    {kWords36, 85, RunOnWidest<Program36>},
    {kWords37, 106, RunOnWidest<Program37>},
    {kWords38, 132, RunOnWidest<Program38>},
    {kWords39, 97, RunOnWidest<Program39>},
    {kWords40, 162, RunOnWidest<Program40>},
    {kWords41, 137, RunOnWidest<Program41>},
    {kWords42, 174, RunOnWidest<Program42>},
    {kWords43, 108, RunOnWidest<Program43>},
    {kWords44, 132, RunOnWidest<Program44>},
    {kWords45, 160, RunOnWidest<Program45>},
    {kWords46, 202, RunOnWidest<Program46>},
    {kWords47, 177, RunOnWidest<Program47>},
    {kWords48, 214, RunOnWidest<Program48>},
    {kWords49, 115, RunOnWidest<Program49>},
    {kWords50, 134, RunOnWidest<Program50>},
    {kWords51, 138, RunOnWidest<Program51>},
    {kWords52, 182, RunOnWidest<Program52>},
    {kWords53, 157, RunOnWidest<Program53>},
    {kWords54, 194, RunOnWidest<Program54>},
    {kWords55, 91, RunOnWidest<Program55>},
    {kWords56, 67, RunOnWidest<Program56>},
    {kWords57, 90, RunOnWidest<Program57>},
    {kWords58, 115, RunOnWidest<Program58>},
    {kWords59, 139, RunOnWidest<Program59>},
    {kWords60, 114, RunOnWidest<Program60>},
    {kWords61, 151, RunOnWidest<Program61>},
    {kWords62, 132, RunOnWidest<Program62>},
    {kWords63, 101, RunOnWidest<Program63>},
    {kWords64, 154, RunOnWidest<Program64>},
    {kWords65, 120, RunOnWidest<Program65>},
    {kWords66, 166, RunOnWidest<Program66>},
    {kWords67, 78, RunOnWidest<Program67>},
    {kWords68, 111, RunOnWidest<Program68>},
    {kWords69, 121, RunOnWidest<Program69>},
    {kWords70, 108, RunOnWidest<Program70>},
    {kWords71, 162, RunOnWidest<Program71>},
    {kWords72, 124, RunOnWidest<Program72>},
    {kWords73, 89, RunOnWidest<Program73>},
    {kWords74, 193, RunOnWidest<Program74>},
    {kWords75, 194, RunOnWidest<Program75>},
    {kWords76, 255, RunOnWidest<Program76>},
    {kWords77, 147, RunOnWidest<Program77>},
    {kWords78, 151, RunOnWidest<Program78>},
    {kWords79, 147, RunOnWidest<Program79>},
    {kWords80, 151, RunOnWidest<Program80>},
};

}  // namespace

CompiledRun FindCompiled(const int32_t* words, int64_t size) {
  for (const auto& program : kPrograms) {
    if (program.size == size &&
        std::memcmp(program.words, words, size * sizeof(int32_t)) == 0) {
      return program.run;
    }
  }
  return nullptr;
}

}  // namespace spikejax

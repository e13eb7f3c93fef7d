// One binary for every CPU of a family: a kernel is compiled for each
// instruction set and the widest that the machine has is taken at run time.
//
// A kernel is a type with a static SPIKEJAX_INLINE Run(args). Floating-point
// contraction is off (see CMakeLists.txt), so every version gives the same bits;
// products of numbers other than zero and one in dense_product.cc and those of PairDots
// are an exception.
#ifndef SPIKEJAX_ISA_H_
#define SPIKEJAX_ISA_H_

#if defined(__GNUC__) || defined(__clang__)
#define SPIKEJAX_INLINE inline __attribute__((always_inline))
#else
#define SPIKEJAX_INLINE inline
#endif

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace spikejax {

// Sets of instructions, and their names.
enum Instructions { kBaseline, kAvx2, kAvx512, kAvx512Bytes };
constexpr const char* kInstructions[] = {"baseline", "avx2", "avx512", "avx512vbmi2"};

// What the environment lets a kernel use: all, or what a lesser CPU has. The loader
// refuses other names.
inline Instructions Allowed() {
  const char* name = std::getenv("SPIKEJAX_INSTRUCTIONS");
  for (int which = kBaseline; name != nullptr && which < kAvx512Bytes; ++which) {
    if (std::strcmp(name, kInstructions[which]) == 0) {
      return static_cast<Instructions>(which);
    }
  }
  return kAvx512Bytes;
}

#if (defined(__GNUC__) || defined(__clang__)) && defined(__x86_64__)

#define SPIKEJAX_AVX512 \
  __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,bmi,bmi2,popcnt")))

// And what compresses bytes, which the first CPUs with AVX-512 have not.
#define SPIKEJAX_AVX512_BYTES \
  __attribute__((target(      \
      "avx512f,avx512bw,avx512dq,avx512vl,avx512vbmi,avx512vbmi2,bmi,bmi2,popcnt")))

inline Instructions Supported() {
  __builtin_cpu_init();
  const bool avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
  const bool avx512 =
      avx2 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
      __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl") &&
      __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2") &&
      __builtin_cpu_supports("popcnt");
  const bool bytes = avx512 && __builtin_cpu_supports("avx512vbmi") &&
                     __builtin_cpu_supports("avx512vbmi2");
  return bytes ? kAvx512Bytes : avx512 ? kAvx512 : avx2 ? kAvx2 : kBaseline;
}

inline const Instructions kWidest = std::min(Supported(), Allowed());

inline bool HasAvx512() { return kWidest >= kAvx512; }
inline bool HasAvx512Bytes() { return kWidest >= kAvx512Bytes; }

template <typename Kernel, typename Args>
SPIKEJAX_AVX512 void RunAvx512(const Args& args) {
  Kernel::Run(args);
}

template <typename Kernel, typename Args>
__attribute__((target("avx2,fma"))) void RunAvx2(const Args& args) {
  Kernel::Run(args);
}

template <typename Kernel, typename Args>
void RunOnWidest(const Args& args) {
  if (HasAvx512()) {
    RunAvx512<Kernel>(args);
  } else if (kWidest >= kAvx2) {
    RunAvx2<Kernel>(args);
  } else {
    Kernel::Run(args);
  }
}

// Loops that are worth it only on wide vectors have no version for the least of CPUs.
inline bool IsWide() { return kWidest >= kAvx2; }

template <typename Kernel, typename Args>
void RunOnWide(const Args& args) {
  HasAvx512() ? RunAvx512<Kernel>(args) : RunAvx2<Kernel>(args);
}

#else  // arm64 has NEON in its baseline.

inline const Instructions kWidest = kBaseline;

inline bool HasAvx512() { return false; }
inline bool HasAvx512Bytes() { return false; }
inline bool IsWide() { return true; }

template <typename Kernel, typename Args>
void RunOnWide(const Args& args) {
  Kernel::Run(args);
}

template <typename Kernel, typename Args>
void RunOnWidest(const Args& args) {
  Kernel::Run(args);
}

#endif

}  // namespace spikejax

#endif  // SPIKEJAX_ISA_H_

// Numbers at the edge of a layer: what comes in and goes out in a half type, or in
// float32. Inside, states and sums are float32: rows are converted in cache.
#ifndef SPIKEJAX_EDGE_H_
#define SPIKEJAX_EDGE_H_

#include <cstdint>
#include <type_traits>

#include "base/isa.h"
#include "base/memory.h"
#include "base/number.h"
#include "matmul/gather.h"

#if defined(SPIKEJAX_AVX512)
#include <immintrin.h>
#endif

namespace spikejax {

template <typename From, typename To>
struct ConvertArgs {
  const From* from;
  int64_t from_stride;
  To* to;
  int64_t to_stride;
  int64_t rows, width;
  // Past the caches, where floats lie on whole vectors: whoever asks for it says
  // StreamsDone when others may read.
  bool stream = false;
};

template <typename From, typename To>
struct Convert {
  static SPIKEJAX_INLINE void Run(const ConvertArgs<From, To>& args) {
#if defined(SPIKEJAX_AVX512)
    if constexpr (std::is_same_v<From, float> && std::is_same_v<To, float>) {
      const bool is_whole = (args.width | args.to_stride) % kVector == 0 &&
                            reinterpret_cast<uintptr_t>(args.to) % kCacheLine == 0;
      if (args.stream && is_whole && HasAvx512()) return Stream(args);
    }
#endif
    int64_t rows = args.rows, width = args.width;
    if (args.from_stride == width && args.to_stride == width) {  // one row of them all
      width *= rows;
      rows = 1;
    }
    for (int64_t r = 0; r < rows; ++r) {
      const From* __restrict from = args.from + r * args.from_stride;
      To* __restrict to = args.to + r * args.to_stride;
      for (int64_t n = 0; n < width; ++n) to[n] = Store<To>(Load(from[n]));
    }
  }

#if defined(SPIKEJAX_AVX512)

  static constexpr int64_t kVector = 16;

  SPIKEJAX_AVX512 static void Stream(const ConvertArgs<float, float>& args) {
    for (int64_t r = 0; r < args.rows; ++r) {
      const float* from = args.from + r * args.from_stride;
      float* to = args.to + r * args.to_stride;
      for (int64_t n = 0; n < args.width; n += kVector) {
        _mm512_stream_ps(to + n, _mm512_loadu_ps(from + n));
      }
    }
  }

#endif
};

// The nearest numbers of type T, as floats.
template <typename T>
struct Round {
  static SPIKEJAX_INLINE void Run(const ConvertArgs<float, float>& args) {
    for (int64_t r = 0; r < args.rows; ++r) {
      const float* from = args.from + r * args.from_stride;
      float* to = args.to + r * args.to_stride;
      for (int64_t n = 0; n < args.width; ++n) to[n] = Load(Store<T>(from[n]));
    }
  }
};

// The type of an array at the edge.
enum class Element { kFloat, kBFloat16, kHalf };

// Rows of floats, wherever they are.
struct Rows {
  const float* data;
  int64_t stride;
};

// An array (1 or G, ...) of float, BFloat16 or Half; absent without data.
class Edge {
 public:
  Edge() = default;
  Edge(void* data, int64_t stride, Element type)
      : data_(data), stride_(stride), type_(type) {}

  explicit operator bool() const { return data_ != nullptr; }
  bool is_float() const { return type_ == Element::kFloat; }
  int64_t bytes() const { return is_float() ? 4 : 2; }
  void* data() const { return data_; }
  template <typename T>  // its type
  T* at(int64_t group) const {
    return static_cast<T*>(data_) + group * stride_;
  }

  // f(pointer to element `at` of a group), in its type.
  template <typename F>
  void Visit(int64_t group, int64_t at, const F& f) const {
    at += group * stride_;
    switch (type_) {
      case Element::kHalf:
        return f(static_cast<Half*>(data_) + at);
      case Element::kBFloat16:
        return f(static_cast<BFloat16*>(data_) + at);
      default:
        return f(static_cast<float*>(data_) + at);
    }
  }

  // Rows from element `at` on, `stride` apart: where they are, or copied to `scratch`.
  Rows Read(int64_t group, int64_t at, int64_t rows, int64_t stride, int64_t width,
            float* scratch) const {
    Rows found{scratch, width};
    Visit(group, at, [&](auto* from) {
      using T = std::remove_pointer_t<decltype(from)>;
      if constexpr (std::is_same_v<T, float>) {
        found = {from, stride};
      } else {
        RunOnWidest<Convert<T, float>>(
            ConvertArgs<T, float>{from, stride, scratch, width, rows, width});
      }
    });
    return found;
  }

  // Copies rows to those from element `at` on, `stride` apart.
  void Write(int64_t group, int64_t at, int64_t rows, int64_t stride, int64_t width,
             const Rows& from, bool streams = false) const {
    Visit(group, at, [&](auto* to) {
      using T = std::remove_pointer_t<decltype(to)>;
      RunOnWidest<Convert<float, T>>(ConvertArgs<float, T>{
          from.data, from.stride, to, stride, rows, width, streams});
    });
  }

 private:
  void* data_ = nullptr;
  int64_t stride_ = 0;
  Element type_ = Element::kFloat;
};

}  // namespace spikejax

#endif  // SPIKEJAX_EDGE_H_

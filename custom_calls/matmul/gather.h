// Sums of rows that lists of events name: the inner loops of products with spikes.
//
// A kernel works on the columns of one tile. Rows are those of an array in memory, or
// of a copy of its columns that stays in cache.
#ifndef SPIKEJAX_GATHER_H_
#define SPIKEJAX_GATHER_H_

#include <algorithm>
#include <cstdint>
#include <type_traits>

#include "base/isa.h"
#include "base/number.h"

#if defined(__x86_64__)
#include <emmintrin.h>
#endif

namespace spikejax {

constexpr int64_t kLanes = 4;  // parts of the sum of a dot product
constexpr int64_t kAhead = 8;  // rows, strided in memory, to ask for in advance

// Asks for memory that is read soon. It may lie past the end: nothing is touched.
SPIKEJAX_INLINE void Prefetch(const void* from, size_t ahead, size_t bytes) {
#if defined(__GNUC__) || defined(__clang__)
  const uintptr_t first = reinterpret_cast<uintptr_t>(from) + ahead;
  for (size_t byte = 0; byte < bytes; byte += 64) {
    __builtin_prefetch(reinterpret_cast<const void*>(first + byte));
  }
#else
  (void)from;
  (void)ahead;
  (void)bytes;
#endif
}

// Past the caches if `stream`: then `to` is on a line of its own.
template <typename T, int64_t kColumns>
SPIKEJAX_INLINE void StoreRow(const SumOf<T>* sum, T* to, int64_t width,
                              [[maybe_unused]] bool stream) {
#if defined(__x86_64__)
  if (stream) {
    alignas(64) T out[kColumns];
    for (int64_t j = 0; j < kColumns; ++j) out[j] = Store<T>(sum[j]);
    for (size_t byte = 0; byte < sizeof(out); byte += 16) {
      _mm_stream_si128(reinterpret_cast<__m128i*>(reinterpret_cast<char*>(to) + byte),
                       _mm_load_si128(reinterpret_cast<const __m128i*>(
                           reinterpret_cast<const char*>(out) + byte)));
    }
    return;
  }
#endif
  if (width == kColumns) {
    for (int64_t j = 0; j < kColumns; ++j) to[j] = Store<T>(sum[j]);
  } else {
    for (int64_t j = 0; j < width; ++j) to[j] = Store<T>(sum[j]);
  }
}

inline void StreamsDone() {
#if defined(__x86_64__)
  _mm_sfence();
#endif
}

template <typename T, typename W>
struct GatherArgs {
  const int64_t* begin;  // of the first list
  int64_t lists;
  const uint16_t* at;
  const W* w;  // row k of the tile at w + k * stride
  int64_t stride, width;
  const SumOf<T>* start;  // (columns,) what sums start from, or null: from `sums`
  SumOf<T>* sums;         // (lists, columns)
  T* y;                   // results go here, or if null to `sums`
  int64_t y_stride;
  bool stream;
};

// Sums of the rows of w that each list names. With kFull, w has all columns of the
// tile (padded, perhaps) and the sums stay in registers.
template <typename T, typename W, int64_t kColumns, bool kFull>
struct Gather {
  static SPIKEJAX_INLINE void Run(const GatherArgs<T, W>& args) {
    using A = SumOf<T>;
    const int64_t width = kFull ? kColumns : args.width;
    for (int64_t l = 0; l < args.lists; ++l) {
      A* sums = args.sums + l * kColumns;
      const A* start = args.start != nullptr ? args.start : sums;
      A sum[kColumns];
      for (int64_t j = 0; j < kColumns; ++j) sum[j] = start[j];
      const uint16_t* at = args.at + args.begin[l];
      const uint16_t* end = args.at + args.begin[l + 1];
      for (; at < end; ++at) {
        const W* w = args.w + *at * args.stride;
        for (int64_t j = 0; j < width; ++j) sum[j] += Load(w[j]);
      }
      if (args.y != nullptr) {
        StoreRow<T, kColumns>(sum, args.y + l * args.y_stride, args.width, args.stream);
      } else {
        for (int64_t j = 0; j < kColumns; ++j) sums[j] = sum[j];
      }
    }
  }
};

template <typename T, typename W>
struct DotArgs {
  const int64_t* begin;  // of the first row
  int64_t rows;
  const uint16_t* at;
  const T* dy;  // first column of the tile
  int64_t dy_stride;
  const W* w;
  int64_t stride, width;
  SumOf<T>* sums;  // (entries, kLanes), from the first entry on
};

// sums += dy w^T over the columns of a tile, at the listed inputs of each row. A sum
// has kLanes parts until the last tile: adding up a vector costs as much as a tile.
template <typename T, typename W, int64_t kColumns, bool kFull>
struct Dot {
  static SPIKEJAX_INLINE void Run(const DotArgs<T, W>& args) {
    using A = SumOf<T>;
    constexpr int64_t kVector = std::min<int64_t>(64 / sizeof(A), kColumns);
    const int64_t width = kFull ? kColumns : args.width;
    A* sums = args.sums;
    for (int64_t r = 0; r < args.rows; ++r) {
      const T* from = args.dy + r * args.dy_stride;
      Prefetch(from, kAhead * args.dy_stride * sizeof(T), kColumns * sizeof(T));
      const uint16_t* at = args.at + args.begin[r];
      const uint16_t* end = args.at + args.begin[r + 1];
      if (at == end) continue;
      A dy[kColumns] = {};
      if (args.width == kColumns) {
        for (int64_t j = 0; j < kColumns; ++j) dy[j] = Load(from[j]);
      } else {
        for (int64_t j = 0; j < args.width; ++j) dy[j] = Load(from[j]);
      }
      for (; at < end; ++at, sums += kLanes) {
        const W* w = args.w + *at * args.stride;
        A part[kVector] = {};
        for (int64_t first = 0; first < width; first += kVector) {
          const int64_t some = kFull ? kVector : std::min(kVector, width - first);
          for (int64_t j = 0; j < some; ++j) {
            part[j] += dy[first + j] * Load(w[first + j]);
          }
        }
        for (int64_t half = kVector / 2; half >= kLanes; half /= 2) {
          for (int64_t j = 0; j < half; ++j) part[j] += part[j + half];
        }
        for (int64_t j = 0; j < kLanes; ++j) sums[j] += part[j];
      }
    }
  }
};

template <typename T>
struct MaskedArgs {
  int64_t rows, inputs, outputs;
  const uint32_t* wanted;  // (rows, Blocks(inputs, 32)) bits
  const T* dy;             // (rows, outputs)
  const SumOf<T>* w;       // (outputs, inputs): transposed
  T* dz;                   // (rows, inputs)
};

// dz = dy w^T at all inputs of a word of which one is wanted, zero at the others: where
// outputs are few, vectors of inputs cost less than one dot product for each.
template <typename T>
struct Masked {
  static constexpr int64_t kBits = 32;

  static SPIKEJAX_INLINE void Run(const MaskedArgs<T>& args) {
    const uint32_t* word = args.wanted;
    for (int64_t r = 0; r < args.rows; ++r) {
      for (int64_t first = 0; first < args.inputs; first += kBits, ++word) {
        T* dz = args.dz + r * args.inputs + first;
        const int64_t width = std::min(kBits, args.inputs - first);
        if (width == kBits) {
          Word(args, r, first, kBits, *word, dz);
        } else {
          Word(args, r, first, width, *word, dz);
        }
      }
    }
  }

  static SPIKEJAX_INLINE void Word(const MaskedArgs<T>& args, int64_t r, int64_t first,
                                   int64_t width, uint32_t bits, T* dz) {
    using A = SumOf<T>;
    A sum[kBits] = {};
    const T* dy = args.dy + r * args.outputs;
    const A* w = args.w + first;
    for (int64_t n = 0; bits != 0 && n < args.outputs; ++n, w += args.inputs) {
      const A y = Load(dy[n]);
      for (int64_t j = 0; j < width; ++j) sum[j] += y * w[j];
    }
    for (int64_t j = 0; j < width; ++j) {
      dz[j] = Store<T>((bits >> j & 1u) != 0 ? sum[j] : A(0));
    }
  }
};

template <typename T>
struct RepackArgs {
  const T* from;
  int64_t rows, stride, width;
  SumOf<T>* packed;  // (rows, columns)
  SumOf<T>* total;   // (columns,) sum of all rows, added to; or null
};

// The columns of one tile in contiguous memory, padded with zeros.
template <typename T, int64_t kColumns>
struct Repack {
  static SPIKEJAX_INLINE void Run(const RepackArgs<T>& args) {
    using A = SumOf<T>;
    A total[kColumns] = {};
    for (int64_t k = 0; k < args.rows; ++k) {
      const T* from = args.from + k * args.stride;
      Prefetch(from, kAhead * args.stride * sizeof(T), kColumns * sizeof(T));
      A* packed = args.packed + k * kColumns;
      if (args.width == kColumns) {
        for (int64_t j = 0; j < kColumns; ++j) packed[j] = Load(from[j]);
      } else {
        for (int64_t j = 0; j < args.width; ++j) packed[j] = Load(from[j]);
        for (int64_t j = args.width; j < kColumns; ++j) packed[j] = A(0);
      }
      if (args.total != nullptr) {
        for (int64_t j = 0; j < kColumns; ++j) total[j] += packed[j];
      }
    }
    if (args.total != nullptr) {
      for (int64_t j = 0; j < kColumns; ++j) args.total[j] += total[j];
    }
  }
};

// Some columns of w (rows, stride), where they are or copied to where they are close.
template <typename T, int64_t kColumns>
class Columns {
  using A = SumOf<T>;

 public:
  Columns(const T* w, int64_t rows, int64_t stride, int64_t width)
      : w_(w), rows_(rows), stride_(stride), width_(width) {}

  void Copy(A* to) {
    RunOnWidest<Repack<T, kColumns>>(
        RepackArgs<T>{w_, rows_, stride_, width_, to, nullptr});
    copy_ = to;
  }

  // See GatherArgs.
  void Sum(const int64_t* begin, int64_t lists, const uint16_t* at, const A* start,
           A* sums, T* y, int64_t y_stride, bool stream) const {
    const auto gather = [&](auto kernel, auto source, int64_t stride) {
      using W = std::remove_const_t<std::remove_pointer_t<decltype(source)>>;
      RunOnWidest<decltype(kernel)>(GatherArgs<T, W>{
          begin, lists, at, source, stride, width_, start, sums, y, y_stride, stream});
    };
    if (copy_ != nullptr) {
      gather(Gather<T, A, kColumns, true>{}, static_cast<const A*>(copy_), kColumns);
    } else if (width_ == kColumns) {
      gather(Gather<T, T, kColumns, true>{}, w_, stride_);
    } else {
      gather(Gather<T, T, kColumns, false>{}, w_, stride_);
    }
  }

 private:
  const T* w_;
  int64_t rows_, stride_, width_;
  const A* copy_ = nullptr;
};

}  // namespace spikejax

#endif  // SPIKEJAX_GATHER_H_

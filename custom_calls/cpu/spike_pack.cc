// Spikes as bits: bit j of word i of a row is neuron 32 i + j.
//
//   spike_pack    words of the entries that are not zero; padding bits are zero
//   spike_unpack  one where a bit is set, else zero
//   spike_count   how many entries are not zero, or how many bits are set
//   spike_read    words, how many bits are set, and how many entries are neither zero
//                 nor one
#include <algorithm>
#include <atomic>
#include <cstdint>
#include <cstring>
#include <string>

#include "spikejax/checks.h"
#include "spikejax/dispatch.h"
#include "spikejax/events.h"
#include "spikejax/isa.h"
#include "spikejax/number.h"
#include "spikejax/parallel.h"
#include "xla/ffi/api/ffi.h"

namespace spikejax {
namespace {

using Scalar = ffi::Buffer<ffi::F32, 0>;
using Numbers = ffi::Buffer<ffi::F32, 1>;

constexpr char kPack[] = "spike_pack";
constexpr char kUnpack[] = "spike_unpack";
constexpr char kCount[] = "spike_count";
constexpr char kRead[] = "spike_read";
constexpr int64_t kRows = 64;           // rows per task
constexpr int64_t kEntries = 64 << 10;  // entries per task of a count

// 1. Compute: pointers only.

template <typename T>
struct UnpackArgs {
  const uint32_t* words;
  int64_t rows, columns;
  T* x;
};

// Bits become zero or the pattern of one: an integer multiply-free select.
template <typename T>
struct Unpack {
  static SPIKEJAX_INLINE void Run(const UnpackArgs<T>& args) {
    using Bits = typename UnsignedOf<sizeof(T)>::type;
    const Bits one = BitCast<Bits>(One<T>());
    const uint32_t* word = args.words;
    T* x = args.x;
    for (int64_t r = 0; r < args.rows; ++r) {
      for (int64_t left = args.columns; left > 0; left -= kWord, ++word) {
        const uint32_t bits = *word;
        const int64_t width = std::min(kWord, left);
        Bits out[kWord];
        for (int64_t j = 0; j < kWord; ++j) {
          out[j] = (bits & (1u << j)) != 0 ? one : Bits(0);
        }
        if (width == kWord) {
          std::memcpy(static_cast<void*>(x), out, sizeof(out));
        } else {
          std::memcpy(static_cast<void*>(x), out, width * sizeof(T));
        }
        x += width;
      }
    }
  }

  template <typename U>
  static SPIKEJAX_INLINE U One() {
    if constexpr (std::is_same_v<U, Pred>) {
      return Pred{1};
    } else {
      return Store<U>(1);
    }
  }
};

template <typename T>
struct CountArgs {
  const T* x;
  int64_t size;
  int64_t* count;
};

template <typename T>
struct Count {
  static SPIKEJAX_INLINE void Run(const CountArgs<T>& args) {
    using U = UnsignedOf<sizeof(T)>;
    using Bits = typename U::type;
    constexpr int64_t kRun = 128;  // a count of so many fits every type
    int64_t count = 0;
    int64_t i = 0;
    for (; i + kRun <= args.size; i += kRun) {
      Bits some = 0;
      for (int64_t j = 0; j < kRun; ++j) {
        some += (BitCast<Bits>(args.x[i + j]) & U::kNonZero) != 0;
      }
      count += some;
    }
    for (; i < args.size; ++i) {
      count += (BitCast<Bits>(args.x[i]) & U::kNonZero) != 0;
    }
    *args.count = count;
  }
};

template <typename X>
struct OthersArgs {
  const X* x;
  int64_t size;
  int64_t* count;
};

// How many entries are neither zero nor one.
template <typename X>
struct Others {
  static SPIKEJAX_INLINE void Run(const OthersArgs<X>& args) {
    using U = UnsignedOf<sizeof(X)>;
    using Bits = typename U::type;
    const Bits one = BitCast<Bits>(Store<X>(1));
    int64_t count = 0;
    for (int64_t i = 0; i < args.size; ++i) {
      const Bits x = BitCast<Bits>(args.x[i]);
      count += (x & U::kNonZero) != 0 && x != one;
    }
    *args.count = count;
  }
};

// 2. Buffers and threads.

ffi::Error Failed(const char* operation) {
  return ffi::Error(ffi::ErrorCode::kResourceExhausted,
                    std::string(operation) + ": out of memory");
}

template <typename X>
ffi::Error RunPack(ffi::ThreadPool& pool, const X* x, int64_t rows, int64_t columns,
                   uint32_t* words) {
  const int64_t words_per_row = Blocks(columns, kWord);
  const bool done = ParallelFor(pool, Blocks(rows, kRows), [&](int64_t task) {
    const int64_t first = task * kRows;
    int64_t counts[kRows];
    RunOnWidest<Pack<X>>(PackArgs<X>{x + first * columns, std::min(kRows, rows - first),
                                     columns, words + first * words_per_row, counts});
  });
  return done ? ffi::Error::Success() : Failed(kPack);
}

// `about`: how many entries are not zero, and how many are neither zero nor one.
template <typename X>
ffi::Error RunRead(ffi::ThreadPool& pool, const X* x, int64_t rows, int64_t columns,
                   uint32_t* words, float* about) {
  const int64_t words_per_row = Blocks(columns, kWord);
  std::atomic<int64_t> spikes{0}, others{0};
  const bool done = ParallelFor(pool, Blocks(rows, kRows), [&](int64_t task) {
    const int64_t first = task * kRows;
    const int64_t some = std::min(kRows, rows - first);
    int64_t counts[kRows];
    RunOnWidest<Pack<X>>(PackArgs<X>{x + first * columns, some, columns,
                                     words + first * words_per_row, counts});
    for (int64_t r = 0; r < some; ++r) {
      spikes.fetch_add(counts[r]);
      if (counts[r] == 0) continue;
      int64_t count = 0;  // the row is in the cache
      RunOnWidest<Others<X>>(OthersArgs<X>{x + (first + r) * columns, columns, &count});
      others.fetch_add(count);
    }
  });
  about[0] = static_cast<float>(spikes.load());
  about[1] = static_cast<float>(others.load());
  return done ? ffi::Error::Success() : Failed(kRead);
}

template <typename T>
ffi::Error RunUnpack(ffi::ThreadPool& pool, const uint32_t* words, int64_t rows,
                     int64_t columns, T* x) {
  const int64_t words_per_row = Blocks(columns, kWord);
  const bool done = ParallelFor(pool, Blocks(rows, kRows), [&](int64_t task) {
    const int64_t first = task * kRows;
    RunOnWidest<Unpack<T>>(UnpackArgs<T>{words + first * words_per_row,
                                         std::min(kRows, rows - first), columns,
                                         x + first * columns});
  });
  return done ? ffi::Error::Success() : Failed(kUnpack);
}

template <typename F>
ffi::Error RunCount(ffi::ThreadPool& pool, int64_t size, float* result, const F& some) {
  std::atomic<int64_t> total{0};
  const bool done = ParallelFor(pool, Blocks(size, kEntries), [&](int64_t task) {
    const int64_t first = task * kEntries;
    total.fetch_add(some(first, std::min(kEntries, size - first)));
  });
  *result = size > 0 ? static_cast<float>(static_cast<double>(total.load())) : 0.0f;
  return done ? ffi::Error::Success() : Failed(kCount);
}

// 3. Data types.

template <typename F>
ffi::Error DispatchSpikes(const char* operation, ffi::DataType type, const F& run) {
  if (type == ffi::DataType::PRED) return run(Pred{});
  return DispatchFloat(operation, type, run);
}

// Rows of bits: `dense` (..., columns) and its `words` (..., Blocks(columns, kWord)).
ffi::Error Rows(const char* operation, Dims dense, Dims words, ffi::DataType type,
                int64_t& rows, int64_t& columns) {
  ffi::Error error = SameType(operation, "words", type, ffi::DataType::U32);
  if (error.failure()) return error;
  const size_t last = dense.size() - 1;
  bool fits = dense.size() >= 1 && words.size() == dense.size();
  fits = fits && words[last] == Blocks(dense[last], kWord) &&
         std::equal(dense.begin(), dense.begin() + last, words.begin());
  if (!fits) {
    return Expected(operation, "x (..., N) and words (..., ceil(N / 32))",
                    "x " + Text(dense) + ", words " + Text(words));
  }
  columns = dense[last];
  rows = 1;
  for (size_t axis = 0; axis < last; ++axis) rows *= dense[axis];
  return ffi::Error::Success();
}

ffi::Error DispatchPack(ffi::ThreadPool pool, ffi::AnyBuffer x,
                        ffi::Result<ffi::AnyBuffer> words) {
  return Guard(kPack, [&] {
    int64_t rows, columns;
    ffi::Error error = Rows(kPack, x.dimensions(), words->dimensions(),
                            words->element_type(), rows, columns);
    if (error.failure()) return error;
    return DispatchSpikes(kPack, x.element_type(), [&](auto zero) {
      using X = decltype(zero);
      return RunPack(pool, Data<X>(x), rows, columns, Data<uint32_t>(*words));
    });
  });
}

ffi::Error DispatchRead(ffi::ThreadPool pool, ffi::AnyBuffer x,
                        ffi::Result<ffi::AnyBuffer> words,
                        ffi::Result<Numbers> about) {
  return Guard(kRead, [&] {
    int64_t rows, columns;
    ffi::Error error = Rows(kRead, x.dimensions(), words->dimensions(),
                            words->element_type(), rows, columns);
    if (error.success() && about->dimensions()[0] != 2) {
      error = Expected(kRead, "about (2,)", Text(about->dimensions()));
    }
    if (error.failure()) return error;
    return DispatchFloat(kRead, x.element_type(), [&](auto zero) {
      using X = decltype(zero);
      return RunRead(pool, Data<X>(x), rows, columns, Data<uint32_t>(*words),
                     about->typed_data());
    });
  });
}

ffi::Error DispatchUnpack(ffi::ThreadPool pool, ffi::AnyBuffer words,
                          ffi::Result<ffi::AnyBuffer> x) {
  return Guard(kUnpack, [&] {
    int64_t rows, columns;
    ffi::Error error = Rows(kUnpack, x->dimensions(), words.dimensions(),
                            words.element_type(), rows, columns);
    if (error.failure()) return error;
    return DispatchSpikes(kUnpack, x->element_type(), [&](auto zero) {
      using X = decltype(zero);
      return RunUnpack(pool, Data<uint32_t>(words), rows, columns, Data<X>(*x));
    });
  });
}

ffi::Error DispatchCount(ffi::ThreadPool pool, ffi::AnyBuffer x,
                         ffi::Result<Scalar> count) {
  return Guard(kCount, [&] {
    const int64_t size = static_cast<int64_t>(x.element_count());
    float* result = count->typed_data();
    if (x.element_type() == ffi::DataType::U32) {
      const uint32_t* words = Data<uint32_t>(x);
      return RunCount(pool, size, result, [&](int64_t first, int64_t some) {
        int64_t bits = 0;
        RunOnWidest<Popcount>(PopcountArgs{words + first, 1, 0, some, &bits});
        return bits;
      });
    }
    return DispatchSpikes(kCount, x.element_type(), [&](auto zero) {
      using X = decltype(zero);
      return RunCount(pool, size, result, [&](int64_t first, int64_t some) {
        int64_t entries = 0;
        RunOnWidest<Count<X>>(CountArgs<X>{Data<X>(x) + first, some, &entries});
        return entries;
      });
    });
  });
}

}  // namespace

// 4. Handlers.

XLA_FFI_DEFINE_HANDLER_SYMBOL(spikejax_spike_pack, DispatchPack,
                              ffi::Ffi::Bind()
                                  .Ctx<ffi::ThreadPool>()
                                  .Arg<ffi::AnyBuffer>()    // x     (..., N)
                                  .Ret<ffi::AnyBuffer>());  // words (..., N / 32)

XLA_FFI_DEFINE_HANDLER_SYMBOL(spikejax_spike_read, DispatchRead,
                              ffi::Ffi::Bind()
                                  .Ctx<ffi::ThreadPool>()
                                  .Arg<ffi::AnyBuffer>()  // x     (..., N)
                                  .Ret<ffi::AnyBuffer>()  // words (..., N / 32)
                                  .Ret<Numbers>());       // about (2,)

XLA_FFI_DEFINE_HANDLER_SYMBOL(spikejax_spike_unpack, DispatchUnpack,
                              ffi::Ffi::Bind()
                                  .Ctx<ffi::ThreadPool>()
                                  .Arg<ffi::AnyBuffer>()    // words (..., N / 32)
                                  .Ret<ffi::AnyBuffer>());  // x     (..., N)

XLA_FFI_DEFINE_HANDLER_SYMBOL(spikejax_spike_count, DispatchCount,
                              ffi::Ffi::Bind()
                                  .Ctx<ffi::ThreadPool>()
                                  .Arg<ffi::AnyBuffer>()  // x, or words
                                  .Ret<Scalar>());        // count ()

}  // namespace spikejax

// XLA handlers of spike_pack.h.
#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "bits/spike_pack.h"
#include "runtime/checks.h"
#include "runtime/dispatch.h"
#include "runtime/xla_pool.h"
#include "xla/ffi/api/ffi.h"

namespace spikejax {
namespace {

using namespace spike_pack;

using Scalar = ffi::Buffer<ffi::F32, 0>;
using Numbers = ffi::Buffer<ffi::F32, 1>;

constexpr char kPack[] = "spike_pack";
constexpr char kUnpack[] = "spike_unpack";
constexpr char kCount[] = "spike_count";
constexpr char kRead[] = "spike_read";

// Data types.

template <typename F>
ffi::Error DispatchSpikes(const char* operation, ffi::DataType type, const F& run) {
  if (type == ffi::DataType::PRED) return Done(operation, run(Pred{}));
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
  // Rows of nothing are none: there may be more of them than can be gone through.
  const bool is_empty = std::find(dense.begin(), dense.end(), 0) != dense.end();
  rows = is_empty ? 0 : 1;
  for (size_t axis = 0; axis < last && !is_empty; ++axis) rows *= dense[axis];
  return ffi::Error::Success();
}

ffi::Error DispatchPack(ffi::ThreadPool threads, ffi::AnyBuffer x,
                        ffi::Result<ffi::AnyBuffer> words) {
  XlaPool pool(threads);
  return Guard(kPack, [&] {
    int64_t rows, columns;
    ffi::Error error = Rows(kPack, x.dimensions(), words->dimensions(),
                            words->element_type(), rows, columns);
    if (error.failure()) return error;
    pool.Expect(rows * columns);
    return DispatchSpikes(kPack, x.element_type(), [&](auto zero) {
      using X = decltype(zero);
      return RunPack(pool, Data<X>(x), rows, columns, Data<uint32_t>(*words));
    });
  });
}

ffi::Error DispatchRead(ffi::ThreadPool threads, ffi::AnyBuffer x,
                        ffi::Result<ffi::AnyBuffer> words, ffi::Result<Numbers> about) {
  XlaPool pool(threads);
  return Guard(kRead, [&] {
    int64_t rows, columns;
    ffi::Error error = Rows(kRead, x.dimensions(), words->dimensions(),
                            words->element_type(), rows, columns);
    if (error.success() && about->dimensions()[0] != 2) {
      error = Expected(kRead, "about (2,)", Text(about->dimensions()));
    }
    if (error.failure()) return error;
    pool.Expect(rows * columns);
    return DispatchFloat(kRead, x.element_type(), [&](auto zero) {
      using X = decltype(zero);
      return RunRead(pool, Data<X>(x), rows, columns, Data<uint32_t>(*words),
                     about->typed_data());
    });
  });
}

ffi::Error DispatchUnpack(ffi::ThreadPool threads, ffi::AnyBuffer words,
                          ffi::Result<ffi::AnyBuffer> x) {
  XlaPool pool(threads);
  return Guard(kUnpack, [&] {
    int64_t rows, columns;
    ffi::Error error = Rows(kUnpack, x->dimensions(), words.dimensions(),
                            words.element_type(), rows, columns);
    if (error.failure()) return error;
    pool.Expect(rows * columns);
    return DispatchSpikes(kUnpack, x->element_type(), [&](auto zero) {
      using X = decltype(zero);
      return RunUnpack(pool, Data<uint32_t>(words), rows, columns, Data<X>(*x));
    });
  });
}

ffi::Error DispatchCount(ffi::ThreadPool threads, ffi::AnyBuffer x,
                         ffi::Result<Scalar> count) {
  XlaPool pool(threads);
  return Guard(kCount, [&] {
    const int64_t size = static_cast<int64_t>(x.element_count());
    pool.Expect(size);
    float* result = count->typed_data();
    if (x.element_type() == ffi::DataType::U32) {
      const uint32_t* words = Data<uint32_t>(x);
      return Done(
          kCount, RunCount(pool, size, result, [&](int64_t first, int64_t some) {
            int64_t bits = 0;
            RunOnWidest<Popcount>(PopcountArgs{words + first, 1, 0, some, &bits});
            return bits;
          }));
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

// Handlers.

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

// Matrix products with spikes as bits: only additions, only where a bit is set.
//
//   spike_matmul     y[r, n]  = b[n] + sum_k w[k, n]      over set bits (r, k)
//   spike_matmul_dw  dw[k, n] = sum_r dy[r, n]            over set bits (r, k)
//                    db[n]    = sum_r dy[r, n]            over all r
//   spike_matmul_dz  dz[r, k] = sum_n dy[r, n] w[k, n]    where a bit is set, else 0
//
// A tile owns some columns. What it reads again and again (the columns of w or of dy)
// is copied into contiguous memory that stays in L2, and is read once for each set
// bit. That is the bound: bits x N x 4 bytes at L2 bandwidth (256 bytes in 8 cycles at
// 32 bytes a cycle; 9 to 11 measured), and below one bit in 200 the store of y, which
// goes past the caches where it is larger than they are. Every element is summed by one thread in one order
// (ascending r and k; n in interleaved partial sums), so results do not depend on the
// number of threads or on the instruction set.

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

#include "spikejax/checks.h"
#include "spikejax/dispatch.h"
#include "spikejax/events.h"
#include "spikejax/gather.h"
#include "spikejax/isa.h"
#include "spikejax/memory.h"
#include "spikejax/number.h"
#include "spikejax/parallel.h"
#include "xla/ffi/api/ffi.h"

#if defined(__linux__)
#include <unistd.h>
#endif

namespace spikejax {
namespace {

constexpr char kForward[] = "spike_matmul";
constexpr char kWeights[] = "spike_matmul_dw";
constexpr char kInputs[] = "spike_matmul_dz";

// Bytes of sums in a tile's row: 4 AVX-512 or 8 AVX2 registers; for few columns, a
// quarter of it.
constexpr int64_t kWide = 256, kNarrow = 64;
constexpr int64_t kFewOutputs = 16;  // where dz is computed by words of inputs
constexpr int64_t kRowBlock = 1024;  // rows of dy that a dw tile copies at a time
constexpr int64_t kStream = 4 << 20;  // bytes of a result that no cache will hold

// 1. Compute is in gather.h. 2. Buffers: groups, tiles, threads.

ffi::Error Failed(const char* operation) {
  return ffi::Error(ffi::ErrorCode::kResourceExhausted,
                    std::string(operation) + ": out of memory");
}

// Rows of kWide bytes that half of L2 holds: a multiple of kWord.
int64_t RowsInCache() {
  int64_t bytes = 0;
#if defined(_SC_LEVEL2_CACHE_SIZE)
  bytes = sysconf(_SC_LEVEL2_CACHE_SIZE);
#endif
  if (bytes <= 0) bytes = 1 << 20;
  return std::clamp<int64_t>(bytes / 2 / kWide / kWord * kWord, 256, 1 << 14);
}

// Parts to split `size` into, so that every thread has a few of the tasks.
int64_t Parts(ffi::ThreadPool& pool, int64_t tasks, int64_t size, int64_t least) {
  const int64_t enough = pool.num_threads() > 1 ? 4 * pool.num_threads() : 1;
  const int64_t most = std::max<int64_t>(1, size / least);
  return std::clamp<int64_t>(Blocks(enough, std::max<int64_t>(1, tasks)), 1, most);
}

// Whether every row of a tile is a run of whole cache lines.
template <typename T>
bool Streams(const T* to, int64_t stride, int64_t width, int64_t columns,
             int64_t size) {
  constexpr size_t kLine = 64;
  return width == columns && columns * sizeof(T) % kLine == 0 &&
         stride * sizeof(T) % kLine == 0 &&
         reinterpret_cast<uintptr_t>(to) % kLine == 0 &&
         size * static_cast<int64_t>(sizeof(T)) >= kStream;
}

template <typename T, int64_t kBytes>
ffi::Error Forward(ffi::ThreadPool& pool, const Product& p, const uint32_t* words,
                   const T* w, const T* bias, T* y) {
  using A = SumOf<T>;
  constexpr int64_t kColumns = kBytes / static_cast<int64_t>(sizeof(A));
  const int64_t block = RowsInCache();
  const int64_t blocks = std::max<int64_t>(1, Blocks(p.inputs, block));
  const int64_t all_rows = p.x_groups * p.rows;
  BitEvents events;
  if (!ListRows(pool, words, all_rows, p.inputs, block, events)) {
    return Failed(kForward);
  }
  const int64_t tiles = Blocks(p.outputs, kColumns);
  const int64_t parts = Parts(pool, p.groups() * tiles, p.rows, 64);
  const int64_t part = Blocks(p.rows, parts);
  struct Scratch {
    std::unique_ptr<A[]> w, sums;
  };
  const auto make = [&] {
    return Scratch{Uninitialised<A>(std::min(block, p.inputs) * kColumns),
                   Uninitialised<A>(blocks > 1 ? part * kColumns : 0)};
  };
  const auto run = [&](Scratch& scratch, int64_t task) {
    const int64_t row = task % parts * part;
    const int64_t rows = std::min(part, p.rows - row);
    if (rows <= 0) return;
    const int64_t first = task / parts % tiles * kColumns;
    const int64_t group = task / parts / tiles;
    const int64_t width = std::min(kColumns, p.outputs - first);
    A start[kColumns] = {};
    if (bias != nullptr) {
      const T* from = bias + p.w_of[group] * p.outputs + first;
      for (int64_t j = 0; j < width; ++j) start[j] = Load(from[j]);
    }
    T* out = y + (p.y_of[group] * p.rows + row) * p.outputs + first;
    const bool stream =
        Streams(out, p.outputs, width, kColumns, p.y_groups * p.rows * p.outputs);
    for (int64_t b = 0; b < blocks; ++b) {
      const int64_t inputs = std::min(block, p.inputs - b * block);
      const T* from = w + (p.w_of[group] * p.inputs + b * block) * p.outputs + first;
      const int64_t* begin =
          events.begin.get() + b * all_rows + p.x_of[group] * p.rows + row;
      Columns<T, kColumns> columns(from, inputs, p.outputs, width);
      // Copying the weights pays when a row of them is read more than once.
      if (begin[rows] - begin[0] > inputs) columns.Copy(scratch.w.get());
      columns.Sum(begin, rows, events.at.get(), b == 0 ? start : nullptr,
                  scratch.sums.get(), b + 1 == blocks ? out : nullptr, p.outputs,
                  stream);
    }
    if (stream) StreamsDone();
  };
  const bool done = ParallelTasks(pool, p.groups() * tiles * parts, make, run);
  return done ? ffi::Error::Success() : Failed(kForward);
}

template <typename T, int64_t kBytes>
ffi::Error Weights(ffi::ThreadPool& pool, const Product& p, const uint32_t* words,
                   const T* dy, T* dw, T* db) {
  using A = SumOf<T>;
  constexpr int64_t kColumns = kBytes / static_cast<int64_t>(sizeof(A));
  const int64_t blocks = std::max<int64_t>(1, Blocks(p.rows, kRowBlock));
  BitEvents events;
  if (!ListColumns(pool, words, p.x_groups, p.rows, p.inputs, kRowBlock, events)) {
    return Failed(kWeights);
  }
  const int64_t tiles = Blocks(p.outputs, kColumns);
  const int64_t parts = Parts(pool, p.groups() * tiles, p.inputs, 64);
  const int64_t part = std::max<int64_t>(1, Blocks(p.inputs, parts));
  struct Scratch {
    std::unique_ptr<A[]> dy, sums;
  };
  const auto make = [&] {
    return Scratch{Uninitialised<A>(std::min(kRowBlock, p.rows) * kColumns),
                   Uninitialised<A>(part * kColumns)};
  };
  const auto run = [&](Scratch& scratch, int64_t task) {
    const int64_t input = task % parts * part;
    const int64_t inputs = std::min(part, p.inputs - input);
    const int64_t first = task / parts % tiles * kColumns;
    const int64_t group = task / parts / tiles;
    const int64_t width = std::min(kColumns, p.outputs - first);
    const bool totals = input == 0;  // one of the parts sums up db
    if (inputs <= 0 && !totals) return;
    A total[kColumns] = {};
    const A start[kColumns] = {};
    T* out = dw + (p.w_of[group] * p.inputs + input) * p.outputs + first;
    for (int64_t b = 0; b < blocks; ++b) {
      const int64_t rows = std::min(kRowBlock, p.rows - b * kRowBlock);
      RunOnWidest<Repack<T, kColumns>>(RepackArgs<T>{
          dy + (p.y_of[group] * p.rows + b * kRowBlock) * p.outputs + first, rows,
          p.outputs, width, scratch.dy.get(), totals ? total : nullptr});
      RunOnWidest<Gather<T, A, kColumns, true>>(GatherArgs<T, A>{
          events.begin.get() + (p.x_of[group] * blocks + b) * p.inputs + input, inputs,
          events.at.get(), scratch.dy.get(), kColumns, width, b == 0 ? start : nullptr,
          scratch.sums.get(), b + 1 == blocks ? out : nullptr, p.outputs, false});
    }
    if (totals) {
      T* to = db + p.w_of[group] * p.outputs + first;
      for (int64_t j = 0; j < width; ++j) to[j] = Store<T>(total[j]);
    }
  };
  const bool done = ParallelTasks(pool, p.groups() * tiles * parts, make, run);
  return done ? ffi::Error::Success() : Failed(kWeights);
}

// For few outputs: every input of a word of which one is wanted.
template <typename T>
ffi::Error InputsOfFew(ffi::ThreadPool& pool, const Product& p, const T* dy, const T* w,
                       const uint32_t* words, T* dz) {
  using A = SumOf<T>;
  constexpr int64_t kRows = 32;  // of a task
  const int64_t size = p.inputs * p.outputs;
  ExpectWhole(dz, p.x_groups * p.rows * p.inputs * static_cast<int64_t>(sizeof(T)));
  const auto transposed = Uninitialised<A>(p.w_groups * size);
  for (int64_t g = 0; g < p.w_groups; ++g) {
    const T* from = w + g * size;
    A* to = transposed.get() + g * size;
    for (int64_t k = 0; k < p.inputs; ++k) {
      for (int64_t n = 0; n < p.outputs; ++n) to[n * p.inputs + k] = Load(*from++);
    }
  }
  const int64_t parts = std::max<int64_t>(1, Blocks(p.rows, kRows));
  const bool done = ParallelFor(pool, p.groups() * parts, [&](int64_t task) {
    const int64_t group = task / parts;
    const int64_t row = task % parts * kRows;
    const int64_t from = p.x_of[group] * p.rows + row;
    RunOnWidest<Masked<T>>(MaskedArgs<T>{
        std::min(kRows, p.rows - row), p.inputs, p.outputs,
        words + from * Blocks(p.inputs, kWord),
        dy + (p.y_of[group] * p.rows + row) * p.outputs,
        transposed.get() + p.w_of[group] * size, dz + from * p.inputs});
  });
  return done ? ffi::Error::Success() : Failed(kInputs);
}

template <typename T, int64_t kBytes>
ffi::Error Inputs(ffi::ThreadPool& pool, const Product& p, const T* dy, const T* w,
                  const uint32_t* words, T* dz) {
  using A = SumOf<T>;
  constexpr int64_t kColumns = kBytes / static_cast<int64_t>(sizeof(A));
  const int64_t block = RowsInCache();
  const int64_t blocks = std::max<int64_t>(1, Blocks(p.inputs, block));
  const int64_t all_rows = p.x_groups * p.rows;
  BitEvents events;
  if (!ListRows(pool, words, all_rows, p.inputs, block, events)) {
    return Failed(kInputs);
  }
  ExpectWhole(dz, p.x_groups * p.rows * p.inputs * static_cast<int64_t>(sizeof(T)));
  const int64_t tiles = Blocks(p.outputs, kColumns);
  const int64_t parts = Parts(pool, p.groups() * blocks, p.rows, 64);
  const int64_t part = Blocks(p.rows, parts);
  const auto make = [&] {
    return Uninitialised<A>(std::min(block, p.inputs) * kColumns);
  };
  const auto run = [&](std::unique_ptr<A[]>& packed, int64_t task) {
    const int64_t row = task % parts * part;
    const int64_t rows = std::min(part, p.rows - row);
    if (rows <= 0) return;
    const int64_t b = task / parts % blocks;
    const int64_t group = task / parts / blocks;
    const int64_t inputs = std::min(block, p.inputs - b * block);
    const int64_t* begin =
        events.begin.get() + b * all_rows + p.x_of[group] * p.rows + row;
    const uint16_t* at = events.at.get();
    const int64_t count = begin[rows] - begin[0];
    const auto sums = Uninitialised<A>(count * kLanes);
    std::fill_n(sums.get(), count * kLanes, A(0));
    for (int64_t tile = 0; tile < tiles; ++tile) {
      const int64_t first = tile * kColumns;
      const int64_t width = std::min(kColumns, p.outputs - first);
      const T* from = w + (p.w_of[group] * p.inputs + b * block) * p.outputs + first;
      const auto dot = [&](auto kernel, auto source, int64_t stride) {
        using W = std::remove_const_t<std::remove_pointer_t<decltype(source)>>;
        RunOnWidest<decltype(kernel)>(DotArgs<T, W>{
            begin, rows, at, dy + (p.y_of[group] * p.rows + row) * p.outputs + first,
            p.outputs, source, stride, width, sums.get()});
      };
      if (count > inputs) {
        RunOnWidest<Repack<T, kColumns>>(
            RepackArgs<T>{from, inputs, p.outputs, width, packed.get(), nullptr});
        dot(Dot<T, A, kColumns, true>{}, static_cast<const A*>(packed.get()), kColumns);
      } else if (width == kColumns) {
        dot(Dot<T, T, kColumns, true>{}, from, p.outputs);
      } else {
        dot(Dot<T, T, kColumns, false>{}, from, p.outputs);
      }
    }
    T* out = dz + (p.x_of[group] * p.rows + row) * p.inputs + b * block;
    for (int64_t r = 0; r < rows; ++r, out += p.inputs) {
      std::memset(static_cast<void*>(out), 0, inputs * sizeof(T));
      for (int64_t e = begin[r]; e < begin[r + 1]; ++e) {
        const A* sum = sums.get() + (e - begin[0]) * kLanes;
        out[at[e]] = Store<T>((sum[0] + sum[2]) + (sum[1] + sum[3]));
      }
    }
  };
  const bool done = ParallelTasks(pool, p.groups() * blocks * parts, make, run);
  return done ? ffi::Error::Success() : Failed(kInputs);
}

// 3. Data types.

// The dimensions of the bits that `words` hold, if there are the right number.
ffi::Error Unpacked(const char* operation, const char* name, ffi::AnyBuffer words,
                    int64_t columns, std::vector<int64_t>& dims) {
  const Dims have = words.dimensions();
  dims.assign(have.begin(), have.end());
  ffi::Error error =
      SameType(operation, name, words.element_type(), ffi::DataType::U32);
  if (error.success() && (dims.empty() || dims.back() != Blocks(columns, kWord))) {
    return Expected(operation,
                    std::string(name) + " with " +
                        std::to_string(Blocks(columns, kWord)) + " words for " +
                        std::to_string(columns) + " inputs",
                    Text(have));
  }
  if (error.success()) dims.back() = columns;
  return error;
}

int64_t Axis(Dims dims, size_t from_last) {
  return dims.size() >= from_last ? dims[dims.size() - from_last] : 0;
}

Dims View(const std::vector<int64_t>& dims) { return Dims(dims.data(), dims.size()); }

// Whether `vector` has the dimensions of `matrix` without its inputs.
bool IsRowOf(Dims vector, Dims matrix) {
  if (vector.size() + 1 != matrix.size()) return false;
  for (size_t i = 0; i < vector.size(); ++i) {
    if (vector[i] != matrix[i + 1 == vector.size() ? i + 1 : i]) return false;
  }
  return true;
}

template <typename T, typename F>
ffi::Error DispatchColumns(const Product& p, const F& run) {
  constexpr int64_t kFew = kNarrow / static_cast<int64_t>(sizeof(SumOf<T>));
  if (p.outputs <= kFew) return run(std::integral_constant<int64_t, kNarrow>{});
  return run(std::integral_constant<int64_t, kWide>{});
}

ffi::Error DispatchForward(ffi::ThreadPool pool, ffi::AnyBuffer words, ffi::AnyBuffer w,
                           ffi::RemainingArgs rest, ffi::Result<ffi::AnyBuffer> y) {
  return Guard(kForward, [&] {
    const ffi::DataType type = w.element_type();
    std::vector<int64_t> bits;
    Product p;
    ffi::Error error =
        Unpacked(kForward, "words", words, Axis(w.dimensions(), 2), bits);
    if (error.success()) {
      error = Read(kForward, View(bits), w.dimensions(), y->dimensions(), 'y', p);
    }
    if (error.success()) error = SameType(kForward, "y", y->element_type(), type);
    const void* bias = nullptr;
    if (error.success() && rest.size() > 1) {
      error = Expected(kForward, "words, w and perhaps a bias",
                       std::to_string(2 + rest.size()) + " arguments");
    } else if (error.success() && rest.size() == 1) {
      const ffi::AnyBuffer b = *rest.get<ffi::AnyBuffer>(0);
      error = SameType(kForward, "bias", b.element_type(), type);
      if (error.success() && !IsRowOf(b.dimensions(), w.dimensions())) {
        error = Expected(kForward, "bias (..., N) for w " + Text(w.dimensions()),
                         Text(b.dimensions()));
      }
      bias = b.untyped_data();
    }
    if (error.failure()) return error;
    return DispatchFloat(kForward, type, [&](auto zero) {
      using T = decltype(zero);
      return DispatchColumns<T>(p, [&](auto bytes) {
        return Forward<T, bytes>(pool, p, Data<uint32_t>(words), Data<T>(w),
                                 static_cast<const T*>(bias), Data<T>(*y));
      });
    });
  });
}

ffi::Error DispatchWeights(ffi::ThreadPool pool, ffi::AnyBuffer words,
                           ffi::AnyBuffer dy, ffi::Result<ffi::AnyBuffer> dw,
                           ffi::Result<ffi::AnyBuffer> db) {
  return Guard(kWeights, [&] {
    const ffi::DataType type = dy.element_type();
    std::vector<int64_t> bits;
    Product p;
    ffi::Error error =
        Unpacked(kWeights, "words", words, Axis(dw->dimensions(), 2), bits);
    if (error.success()) {
      error = Read(kWeights, View(bits), dw->dimensions(), dy.dimensions(), 'w', p);
    }
    if (error.success()) error = SameType(kWeights, "dw", dw->element_type(), type);
    if (error.success()) error = SameType(kWeights, "db", db->element_type(), type);
    if (error.success() && !IsRowOf(db->dimensions(), dw->dimensions())) {
      error = Expected(kWeights, "db (..., N) for dw " + Text(dw->dimensions()),
                       Text(db->dimensions()));
    }
    if (error.failure()) return error;
    return DispatchFloat(kWeights, type, [&](auto zero) {
      using T = decltype(zero);
      return DispatchColumns<T>(p, [&](auto bytes) {
        return Weights<T, bytes>(pool, p, Data<uint32_t>(words), Data<T>(dy),
                                 Data<T>(*dw), Data<T>(*db));
      });
    });
  });
}

ffi::Error DispatchInputs(ffi::ThreadPool pool, ffi::AnyBuffer dy, ffi::AnyBuffer w,
                          ffi::AnyBuffer wanted, ffi::Result<ffi::AnyBuffer> dz) {
  return Guard(kInputs, [&] {
    const ffi::DataType type = w.element_type();
    std::vector<int64_t> bits;
    Product p;
    ffi::Error error =
        Read(kInputs, dz->dimensions(), w.dimensions(), dy.dimensions(), 'x', p);
    if (error.success()) error = SameType(kInputs, "dy", dy.element_type(), type);
    if (error.success()) error = SameType(kInputs, "dz", dz->element_type(), type);
    if (error.success()) {
      error = Unpacked(kInputs, "wanted", wanted, Axis(w.dimensions(), 2), bits);
    }
    const Dims want = dz->dimensions();
    if (error.success() &&
        !std::equal(bits.begin(), bits.end(), want.begin(), want.end())) {
      error = Expected(kInputs, "bits " + Text(want), Text(View(bits)));
    }
    if (error.failure()) return error;
    return DispatchFloat(kInputs, type, [&](auto zero) {
      using T = decltype(zero);
      if (p.outputs <= kFewOutputs) {
        return InputsOfFew<T>(pool, p, Data<T>(dy), Data<T>(w), Data<uint32_t>(wanted),
                              Data<T>(*dz));
      }
      return DispatchColumns<T>(p, [&](auto bytes) {
        return Inputs<T, bytes>(pool, p, Data<T>(dy), Data<T>(w),
                                Data<uint32_t>(wanted), Data<T>(*dz));
      });
    });
  });
}

}  // namespace

// 4. Handlers.

XLA_FFI_DEFINE_HANDLER_SYMBOL(spikejax_spike_matmul, DispatchForward,
                              ffi::Ffi::Bind()
                                  .Ctx<ffi::ThreadPool>()
                                  .Arg<ffi::AnyBuffer>()    // words (..., R, K / 32)
                                  .Arg<ffi::AnyBuffer>()    // w     (..., K, N)
                                  .RemainingArgs()          // bias  (..., N), or none
                                  .Ret<ffi::AnyBuffer>());  // y     (..., R, N)

XLA_FFI_DEFINE_HANDLER_SYMBOL(spikejax_spike_matmul_dw, DispatchWeights,
                              ffi::Ffi::Bind()
                                  .Ctx<ffi::ThreadPool>()
                                  .Arg<ffi::AnyBuffer>()    // words (..., R, K / 32)
                                  .Arg<ffi::AnyBuffer>()    // dy    (..., R, N)
                                  .Ret<ffi::AnyBuffer>()    // dw    (..., K, N)
                                  .Ret<ffi::AnyBuffer>());  // db    (..., N)

XLA_FFI_DEFINE_HANDLER_SYMBOL(spikejax_spike_matmul_dz, DispatchInputs,
                              ffi::Ffi::Bind()
                                  .Ctx<ffi::ThreadPool>()
                                  .Arg<ffi::AnyBuffer>()    // dy     (..., R, N)
                                  .Arg<ffi::AnyBuffer>()    // w      (..., K, N)
                                  .Arg<ffi::AnyBuffer>()    // wanted (..., R, K / 32)
                                  .Ret<ffi::AnyBuffer>());  // dz     (..., R, K)

}  // namespace spikejax

// What products with spikes as bits share: how they are cut into tiles, and how their
// arguments are checked.
#ifndef SPIKEJAX_SPIKE_PRODUCT_H_
#define SPIKEJAX_SPIKE_PRODUCT_H_

#include <algorithm>
#include <cstdint>
#include <string>
#include <type_traits>
#include <vector>

#include "spikejax/checks.h"
#include "spikejax/dispatch.h"
#include "spikejax/events.h"
#include "spikejax/memory.h"
#include "spikejax/number.h"
#include "xla/ffi/api/ffi.h"

namespace spikejax {
namespace spike_product {

// Bytes of sums in a tile's row: 4 AVX-512 or 8 AVX2 registers; for few columns, a
// quarter of it.
constexpr int64_t kWide = 256, kNarrow = 64;

inline ffi::Error Failed(const char* operation) {
  return ffi::Error(ffi::ErrorCode::kResourceExhausted,
                    std::string(operation) + ": out of memory");
}

// Rows of kWide bytes that half of L2 holds: a multiple of kWord.
inline int64_t RowsInCache() { return CacheBytes() / 2 / kWide / kWord * kWord; }

// Parts to split `size` into, so that every thread has a few of the tasks.
inline int64_t Parts(ffi::ThreadPool& pool, int64_t tasks, int64_t size, int64_t least) {
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
         size * static_cast<int64_t>(sizeof(T)) >= kStreamed;
}

// The dimensions of the bits that `words` hold, if there are the right number.
inline ffi::Error Unpacked(const char* operation, const char* name, ffi::AnyBuffer words,
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

inline int64_t Axis(Dims dims, size_t from_last) {
  return dims.size() >= from_last ? dims[dims.size() - from_last] : 0;
}

inline Dims View(const std::vector<int64_t>& dims) { return Dims(dims.data(), dims.size()); }

// Whether `vector` has the dimensions of `matrix` without its inputs.
inline bool IsRowOf(Dims vector, Dims matrix) {
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

}  // namespace spike_product
}  // namespace spikejax

#endif  // SPIKEJAX_SPIKE_PRODUCT_H_

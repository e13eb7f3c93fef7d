// What products with spikes as bits share: how they are cut into tiles.
#ifndef SPIKEJAX_SPIKE_PRODUCT_H_
#define SPIKEJAX_SPIKE_PRODUCT_H_

#include <algorithm>
#include <cstdint>
#include <type_traits>

#include "base/memory.h"
#include "base/number.h"
#include "bits/events.h"
#include "matmul/product.h"
#include "runtime/pool.h"

namespace spikejax {
namespace spike_product {

// Bytes of sums in a tile's row: 4 AVX-512 or 8 AVX2 registers; for few columns, a
// quarter of it.
constexpr int64_t kWide = 256, kNarrow = 64;

// Rows of kWide bytes that half of L2 holds: a multiple of kWord.
inline int64_t RowsInCache() { return CacheBytes() / 2 / kWide / kWord * kWord; }

// Parts to split `size` into, so that every thread has a few of the tasks.
inline int64_t Parts(Pool& pool, int64_t tasks, int64_t size, int64_t least) {
  const int64_t enough = pool.size() > 1 ? 4 * pool.size() : 1;
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

template <typename T, typename F>
bool DispatchColumns(const Product& p, const F& run) {
  constexpr int64_t kFew = kNarrow / static_cast<int64_t>(sizeof(SumOf<T>));
  if (p.outputs <= kFew) return run(std::integral_constant<int64_t, kNarrow>{});
  return run(std::integral_constant<int64_t, kWide>{});
}

}  // namespace spike_product
}  // namespace spikejax

#endif  // SPIKEJAX_SPIKE_PRODUCT_H_

// Memory of our own, and large results: fresh memory costs a page fault for every page.
#ifndef SPIKEJAX_MEMORY_H_
#define SPIKEJAX_MEMORY_H_

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <new>
#include <type_traits>

#if defined(__linux__)
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace spikejax {

constexpr size_t kCacheLine = 64;
constexpr int64_t kLargePage = int64_t{1} << 21;
constexpr int64_t kStreamed = 4 << 20;    // bytes of a result that no cache will hold
constexpr int64_t kWorthwhile = 1 << 18;  // bytes that large pages are asked for

// Bytes of a core's second-level cache.
inline int64_t CacheBytes() {
  int64_t bytes = 0;
#if defined(_SC_LEVEL2_CACHE_SIZE)
  bytes = sysconf(_SC_LEVEL2_CACHE_SIZE);
#endif
  return bytes <= 0 ? 1 << 20 : std::clamp<int64_t>(bytes, 1 << 17, 1 << 23);
}

struct FreeLines {
  void operator()(void* data) const {
    ::operator delete(data, std::align_val_t(kCacheLine));
  }
};

template <typename T>
using Array = std::unique_ptr<T[], FreeLines>;

// Memory that is not cleared: what is read has been written. It begins with a cache
// line, for a vector that lies on two of them costs twice.
template <typename T>
Array<T> Uninitialised(int64_t size) {
  static_assert(std::is_trivially_destructible_v<T>);
  if (size < 0 || size > std::numeric_limits<int64_t>::max() / 64)
    throw std::bad_alloc();
  const size_t bytes = static_cast<size_t>(size) * sizeof(T);
  return Array<T>(static_cast<T*>(::operator new(bytes, std::align_val_t(kCacheLine))));
}

// Asks for large pages below an array that is about to be written, and below what
// shares the first and the last of them: arrays lie side by side in one block. A hint:
// without effect where the system does not know it, the block ends within the page, or
// the memory is in use already.
inline void AskForLargePages(void* data, int64_t bytes) {
#if defined(__linux__) && defined(MADV_HUGEPAGE)
  const uintptr_t at = reinterpret_cast<uintptr_t>(data);
  const uintptr_t begin = at & ~uintptr_t{kLargePage - 1};
  const uintptr_t last = at + static_cast<uintptr_t>(bytes) + kLargePage - 1;
  const uintptr_t end = last & ~uintptr_t{kLargePage - 1};
  if (bytes < kWorthwhile) return;
  madvise(reinterpret_cast<void*>(begin), end - begin, MADV_HUGEPAGE);
#else
  (void)data;
  (void)bytes;
#endif
}

// Memory of our own that rows are read from in any order: with small pages, every row
// is on one that the CPU has to look up. A few of those it keeps in mind.
template <typename T>
class LargePages {
 public:
  LargePages() = default;
  explicit LargePages(int64_t size) {
    constexpr int64_t kFew = 1 << 18;
    int64_t bytes = size * static_cast<int64_t>(sizeof(T));
    if (bytes > kFew) bytes = (bytes + kLargePage - 1) & ~(kLargePage - 1);
    const auto align = std::align_val_t(bytes > kFew ? kLargePage : kCacheLine);
    data_ = {static_cast<T*>(::operator new(static_cast<size_t>(bytes), align)),
             {align}};
    if (bytes > kFew) AskForLargePages(data_.get(), bytes);
  }

  T* get() const { return data_.get(); }

 private:
  struct Delete {
    std::align_val_t align{kCacheLine};
    void operator()(T* data) const { ::operator delete(data, align); }
  };
  std::unique_ptr<T, Delete> data_;
};

}  // namespace spikejax

#endif  // SPIKEJAX_MEMORY_H_

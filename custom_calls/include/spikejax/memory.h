// Large results: fresh memory costs a page fault for every page of it.
#ifndef SPIKEJAX_MEMORY_H_
#define SPIKEJAX_MEMORY_H_

#include <cstdint>
#include <memory>
#include <new>

#if defined(__linux__)
#include <sys/mman.h>
#endif

namespace spikejax {

// Asks for large pages below an array that is about to be written whole. A hint:
// without effect where the system does not know it, or the memory is in use already.
inline void ExpectWhole(void* data, int64_t bytes) {
#if defined(__linux__) && defined(MADV_HUGEPAGE)
  constexpr uintptr_t kPage = uintptr_t{1} << 21;
  const uintptr_t at = reinterpret_cast<uintptr_t>(data);
  const uintptr_t begin = (at + kPage - 1) & ~(kPage - 1);
  const uintptr_t end = (at + static_cast<uintptr_t>(bytes)) & ~(kPage - 1);
  if (begin < end) madvise(reinterpret_cast<void*>(begin), end - begin, MADV_HUGEPAGE);
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
    if (bytes > kFew) bytes = (bytes + kPage - 1) & ~(kPage - 1);
    const auto align = std::align_val_t(bytes > kFew ? kPage : kLine);
    data_ = {static_cast<T*>(::operator new(static_cast<size_t>(bytes), align)), {align}};
    if (bytes > kFew) ExpectWhole(data_.get(), bytes);
  }

  T* get() const { return data_.get(); }

 private:
  static constexpr int64_t kPage = int64_t{1} << 21;
  static constexpr int64_t kLine = 64;
  struct Delete {
    std::align_val_t align{kLine};
    void operator()(T* data) const { ::operator delete(data, align); }
  };
  std::unique_ptr<T, Delete> data_;
};

}  // namespace spikejax

#endif  // SPIKEJAX_MEMORY_H_

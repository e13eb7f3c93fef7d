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

// Memory of our own on large pages, for what is read all over: with small ones, every
// row of weights is a page that the CPU has to look up.
class LargePages {
 public:
  LargePages() = default;
  explicit LargePages(int64_t floats) {
    data_.reset(static_cast<float*>(::operator new(static_cast<size_t>(floats) * 4, kAlign)));
    ExpectWhole(data_.get(), floats * 4);
  }

  float* get() const { return data_.get(); }

 private:
  static constexpr std::align_val_t kAlign{size_t{1} << 21};
  struct Delete {
    void operator()(float* data) const { ::operator delete(data, kAlign); }
  };
  std::unique_ptr<float, Delete> data_;
};

}  // namespace spikejax

#endif  // SPIKEJAX_MEMORY_H_

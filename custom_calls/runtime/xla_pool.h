// XLA's intra-op threads as a pool.
#ifndef SPIKEJAX_XLA_POOL_H_
#define SPIKEJAX_XLA_POOL_H_

#include <cstdint>
#include <functional>
#include <utility>

#include "runtime/pool.h"
#include "xla/ffi/api/ffi.h"

namespace spikejax {

#if defined(SPIKEJAX_ALONE)
constexpr int64_t kForOneThread = SPIKEJAX_ALONE;
#else
constexpr int64_t kForOneThread = 1 << 16;
#endif

class XlaPool : public Pool {
 public:
  explicit XlaPool(const xla::ffi::ThreadPool& threads)
      : threads_(threads), size_(threads.num_threads()) {}

  // How many numbers a call reads and writes. Few are left to the caller alone: to wake
  // a thread takes longer. With 128 KB, 25 steps of 8 rows of 32 neurons took twice as
  // long as XLA's scan where threads were woken, and as long where they were not.
  void Expect(int64_t numbers) {
    if (numbers < kForOneThread) size_ = 1;
  }

  int64_t size() const override { return size_; }
  void Run(std::function<void()> task) override { threads_.Schedule(std::move(task)); }

 private:
  xla::ffi::ThreadPool threads_;
  int64_t size_;
};

}  // namespace spikejax

#endif  // SPIKEJAX_XLA_POOL_H_

// XLA's intra-op threads as a pool.
#ifndef SPIKEJAX_XLA_POOL_H_
#define SPIKEJAX_XLA_POOL_H_

#include <cstdint>
#include <functional>
#include <utility>

#include "runtime/pool.h"
#include "xla/ffi/api/ffi.h"

namespace spikejax {

class XlaPool : public Pool {
 public:
  explicit XlaPool(const xla::ffi::ThreadPool& threads)
      : threads_(threads), size_(threads.num_threads()) {}

  int64_t size() const override { return size_; }
  void Run(std::function<void()> task) override { threads_.Schedule(std::move(task)); }

 private:
  xla::ffi::ThreadPool threads_;
  int64_t size_;
};

}  // namespace spikejax

#endif  // SPIKEJAX_XLA_POOL_H_

// Threads that kernels run on. All that a kernel knows of them: XLA's own pool stands
// behind it in the library (xla_pool.h), any other in a test.
#ifndef SPIKEJAX_POOL_H_
#define SPIKEJAX_POOL_H_

#include <cstdint>
#include <functional>

namespace spikejax {

class Pool {
 public:
  virtual ~Pool() = default;

  // How many threads there are.
  virtual int64_t size() const = 0;

  // Runs a task on one of them, now or later. A kernel never waits for a task that has
  // not begun.
  virtual void Run(std::function<void()> task) = 0;
};

// The caller alone.
class NoThreads : public Pool {
 public:
  int64_t size() const override { return 1; }
  void Run(std::function<void()> task) override { task(); }
};

}  // namespace spikejax

#endif  // SPIKEJAX_POOL_H_

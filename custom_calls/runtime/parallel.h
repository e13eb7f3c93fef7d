// Tiles claimed by threads of a pool.
#ifndef SPIKEJAX_PARALLEL_H_
#define SPIKEJAX_PARALLEL_H_

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>

#include "base/memory.h"
#include "runtime/pool.h"

#if defined(__x86_64__)
#include <xmmintrin.h>
#endif

namespace spikejax {

// Rounding and flushing of subnormals follow the caller on every thread, or the
// numbers would depend on which thread took which tile.
#if defined(__x86_64__)
inline uint64_t FloatMode() { return _mm_getcsr(); }
inline void SetFloatMode(uint64_t mode) { _mm_setcsr(static_cast<unsigned int>(mode)); }
#elif defined(__aarch64__) && defined(__GNUC__)
inline uint64_t FloatMode() {
  uint64_t mode;
  asm volatile("mrs %0, fpcr" : "=r"(mode));
  return mode;
}
inline void SetFloatMode(uint64_t mode) { asm volatile("msr fpcr, %0" : : "r"(mode)); }
#else
inline uint64_t FloatMode() { return 0; }
inline void SetFloatMode(uint64_t) {}
#endif

namespace internal {

struct Job {
  // The body lives on the caller's stack: it is touched only by a thread that
  // has claimed a tile, and the caller leaves only when all claimed are done.
  void (*run)(const void* body, int64_t tile);
  const void* body;
  int64_t tiles;
  uint64_t float_mode;
  std::atomic<int64_t> next{0};
  std::atomic<bool> failed{false};
  std::mutex mutex;
  std::condition_variable all_done;
  int64_t done = 0;

  void Work() {
    int64_t finished = 0;
    for (int64_t tile; (tile = next.fetch_add(1)) < tiles; ++finished) {
      try {
        run(body, tile);
      } catch (...) {
        failed.store(true);
      }
    }
    if (finished == 0) return;
    std::lock_guard<std::mutex> lock(mutex);
    done += finished;
    if (done == tiles) all_done.notify_all();
  }
};

}  // namespace internal

// Runs body(tile) for every tile in [0, tiles); false if one of them threw.
//
// The caller works too. It waits for tiles that a started thread has claimed
// and never for a task that has not started, so any number of calls can share a
// pool of any size: a task that comes late finds nothing to claim and returns.
template <typename Body>
[[nodiscard]] bool ParallelFor(Pool& pool, int64_t tiles, const Body& body) {
  if (tiles <= 0) return true;
  auto job = std::make_shared<internal::Job>();
  job->run = [](const void* data, int64_t tile) {
    (*static_cast<const Body*>(data))(tile);
  };
  job->body = &body;
  job->tiles = tiles;
  job->float_mode = FloatMode();
  const int64_t helpers = std::min(tiles, pool.size()) - 1;
  for (int64_t i = 0; i < helpers; ++i) {
    pool.Run([job] {
      const uint64_t mode = FloatMode();
      SetFloatMode(job->float_mode);
      job->Work();
      SetFloatMode(mode);
    });
  }
  job->Work();
  std::unique_lock<std::mutex> lock(job->mutex);
  job->all_done.wait(lock, [&] { return job->done == job->tiles; });
  return !job->failed.load();
}

// Gets the pages of a result that is about to be written whole: two threads that come
// upon a fresh one together both clear it.
inline void ExpectWhole(Pool& pool, void* data, int64_t bytes) {
  AskForLargePages(data, bytes);
  const int64_t pages = bytes / kLargePage;
  const bool done =
      pages < 2 || ParallelFor(
                       pool, pages,
                       [&](int64_t page) {
                         *(static_cast<volatile char*>(data) + page * kLargePage) = 0;
                       });
  (void)done;  // or they are got when they are written
}

}  // namespace spikejax

#endif  // SPIKEJAX_PARALLEL_H_

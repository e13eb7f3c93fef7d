// Tiles that go through time step by step, because each needs what all others did in
// the step before.
#ifndef SPIKEJAX_IN_STEP_H_
#define SPIKEJAX_IN_STEP_H_

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <memory>
#include <thread>

#include "spikejax/parallel.h"
#include "xla/ffi/api/ffi.h"

namespace spikejax {

// Runs body(team, step, tile): within a team, all tiles of a step before any of the
// next; teams go their own ways. body must not throw. False if a worker failed.
//
// A worker takes its own tiles first, which are still in its cache, then any that
// nobody has begun. It waits only for tiles that a running thread has begun, and a
// worker that comes late finds the early steps done, so calls can share a pool.
template <typename Body>
[[nodiscard]] bool InStep(xla::ffi::ThreadPool& pool, int64_t teams, int64_t steps,
                          int64_t tiles, const Body& body) {
  const int64_t workers =
      std::min(teams * tiles, std::max<int64_t>(1, pool.num_threads()));
  const auto begun = std::make_unique<std::atomic<int64_t>[]>(teams * tiles);
  const auto done = std::make_unique<std::atomic<int64_t>[]>(teams);
  std::atomic<bool> failed{false};
  const auto walk = [&](int64_t team, int64_t first) {
    for (int64_t step = 0; step < steps; ++step) {
      for (int64_t k = 0; k < tiles; ++k) {
        const int64_t tile = (first + k) % tiles;
        int64_t expected = step;
        if (!begun[team * tiles + tile].compare_exchange_strong(expected, step + 1)) {
          continue;
        }
        try {
          if (!failed.load(std::memory_order_relaxed)) body(team, step, tile);
        } catch (...) {
          failed.store(true);
        }
        done[team].fetch_add(1, std::memory_order_release);
      }
      const int64_t all = (step + 1) * tiles;
      for (int64_t spins = 0; done[team].load(std::memory_order_acquire) < all; ++spins) {
        if (spins > 4000) std::this_thread::yield();
      }
    }
  };
  const bool walked = ParallelFor(pool, workers, [&](int64_t worker) {
    for (int64_t k = 0; k < teams; ++k) walk((worker + k) % teams, worker / teams);
  });
  return walked && !failed.load();
}

}  // namespace spikejax

#endif  // SPIKEJAX_IN_STEP_H_

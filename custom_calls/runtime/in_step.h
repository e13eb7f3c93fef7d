// Tiles that go through time step by step, because each needs what all others did in
// the step before.
#ifndef SPIKEJAX_IN_STEP_H_
#define SPIKEJAX_IN_STEP_H_

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <memory>
#include <thread>

#include "runtime/parallel.h"

namespace spikejax {

// Runs body(team, step, tile): within a team, all tiles of a step before any of the
// next; teams go their own ways. After it rest(team, step, tile), which only the next
// step of the same tile is to find done: it is there for what no other tile waits for.
// Neither must throw. False if a worker failed.
//
// A worker takes its own tiles first, which are still in its cache, then any that
// nobody has begun. It waits only for tiles that a running thread has begun, and a
// worker that comes late finds the early steps done, so calls can share a pool.
template <typename Body, typename Rest>
[[nodiscard]] bool InStep(Pool& pool, int64_t teams, int64_t steps, int64_t tiles,
                          const Body& body, const Rest& rest) {
  using Counter = std::atomic<int64_t>;
  const int64_t workers = std::min(teams * tiles, std::max<int64_t>(1, pool.size()));
  const auto begun = std::make_unique<Counter[]>(teams * tiles);  // steps of a tile
  const auto ended = std::make_unique<Counter[]>(teams * tiles);
  const auto done = std::make_unique<Counter[]>(teams);
  std::atomic<bool> failed{false};
  const auto wait = [](const Counter& counter, int64_t least) {
    for (int64_t spins = 0; counter.load(std::memory_order_acquire) < least; ++spins) {
      if (spins > 4000) std::this_thread::yield();
    }
  };
  const auto run = [&](const auto& part, int64_t team, int64_t step, int64_t tile) {
    try {
      if (!failed.load(std::memory_order_relaxed)) part(team, step, tile);
    } catch (...) {
      failed.store(true);
    }
  };
  const auto walk = [&](int64_t team, int64_t first) {
    for (int64_t step = 0; step < steps; ++step) {
      for (int64_t k = 0; k < tiles; ++k) {
        const int64_t tile = (first + k) % tiles;
        const int64_t at = team * tiles + tile;
        int64_t expected = step;
        if (!begun[at].compare_exchange_strong(expected, step + 1)) continue;
        wait(ended[at], step);
        run(body, team, step, tile);
        done[team].fetch_add(1, std::memory_order_release);
        run(rest, team, step, tile);
        ended[at].store(step + 1, std::memory_order_release);
      }
      wait(done[team], (step + 1) * tiles);
    }
  };
  const bool walked = ParallelFor(pool, workers, [&](int64_t worker) {
    for (int64_t k = 0; k < teams; ++k) walk((worker + k) % teams, worker / teams);
  });
  return walked && !failed.load();
}

}  // namespace spikejax

#endif  // SPIKEJAX_IN_STEP_H_

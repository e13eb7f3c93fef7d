// Tasks and steps on threads: all of them once, in order, whatever fails.
#include <atomic>
#include <cstdint>
#include <stdexcept>
#include <thread>
#include <vector>

#include "runtime/in_step.h"
#include "runtime/parallel.h"
#include "tests/check.h"

namespace spikejax {
namespace {

using test::Threads;

TEST(EveryTaskRunsOnce) {
  for (int64_t threads : {1, 2, 7}) {
    Threads pool(threads);
    for (int64_t tasks : {0, 1, 3, 500}) {
      std::vector<std::atomic<int>> runs(static_cast<size_t>(tasks) + 1);
      CHECK(ParallelFor(pool, tasks,
                        [&](int64_t task) { ++runs[static_cast<size_t>(task)]; }));
      for (int64_t k = 0; k < tasks; ++k) CHECK(runs[static_cast<size_t>(k)] == 1);
    }
  }
}

TEST(AFailedTaskIsTold) {
  Threads pool(3);
  CHECK(!ParallelFor(pool, 100, [](int64_t task) {
    if (task == 42) throw std::runtime_error("failed");
  }));
  NoThreads alone;
  CHECK(!ParallelFor(alone, 1, [](int64_t) { throw std::bad_alloc(); }));
}

// Within a team, no tile begins a step before all tiles ended the one before it, and a
// tile's rest comes between its own steps.
TEST(StepsAreInOrder) {
  constexpr int64_t kTeams = 3, kSteps = 40, kTiles = 4;
  for (int64_t threads : {1, 2, 7}) {
    Threads pool(threads);
    std::atomic<int64_t> ended[kTeams] = {};
    std::atomic<int64_t> rested[kTeams][kTiles] = {};
    std::atomic<bool> is_good{true};
    CHECK(InStep(
        pool, kTeams, kSteps, kTiles,
        [&](int64_t team, int64_t step, int64_t tile) {
          if (ended[team].load() < step * kTiles) is_good = false;
          if (rested[team][tile].load() != step) is_good = false;
          ++ended[team];
        },
        [&](int64_t team, int64_t step, int64_t tile) {
          if (rested[team][tile].exchange(step + 1) != step) is_good = false;
        }));
    CHECK(is_good);
    for (int64_t team = 0; team < kTeams; ++team) CHECK(ended[team] == kSteps * kTiles);
  }
}

TEST(AFailedStepEnds) {
  Threads pool(3);
  CHECK(!InStep(
      pool, 2, 10, 3,
      [](int64_t, int64_t step, int64_t) {
        if (step == 5) throw std::runtime_error("failed");
      },
      [](int64_t, int64_t, int64_t) {}));
}

TEST(ManyCallsShareAPool) {
  Threads pool(2);
  std::atomic<int64_t> total{0};
  std::vector<std::thread> callers;
  for (int c = 0; c < 8; ++c) {
    callers.emplace_back([&] {
      const bool done = InStep(
          pool, 1, 20, 4, [&](int64_t, int64_t, int64_t) { ++total; },
          [](int64_t, int64_t, int64_t) {});
      if (!done) total = -1;
    });
  }
  for (std::thread& caller : callers) caller.join();
  CHECK(total == 8 * 20 * 4);
}

}  // namespace
}  // namespace spikejax

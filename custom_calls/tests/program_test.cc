// Programs: what an instruction computes, and that no words make the interpreter read
// or write anything that is not its own.
#include "layer/program.h"

#include <cmath>
#include <cstdint>
#include <limits>
#include <random>
#include <vector>

#include "layer/draws.h"
#include "tests/check.h"

namespace spikejax {

// As generated/programs.cc, which is not part of this binary: nothing is compiled.
CompiledRun FindCompiled(const int32_t*, int64_t) { return nullptr; }

namespace {

int32_t Bits(float x) { return BitCast<int32_t>(x); }

// before: nothing. step: x * 2 + state, and whether it is above the number.
std::vector<int32_t> Example() {
  const int32_t state = 0, x = 1, mad = static_cast<int32_t>(Op::kMad),
                gt = static_cast<int32_t>(Op::kGt);
  return {5,          0, 0, 0, 0, 0,                  // an empty code
          2,          1, 2, 2, 2, state, 0, x, 0,     // sources
          Bits(2.0f),                                 // slot 2
          mad,        3, 1, 2, 0, gt,    4, 3, 2, 0,  // into slots 3 and 4
          3,          4};
}

TEST(ProgramComputes) {
  const auto words = Example();
  Part part;
  CHECK(PartReader(words.data(), static_cast<int64_t>(words.size())).Read(part));
  Machine machine(part.step);
  const float state[3] = {0.5f, -1.0f, 3.0f}, x[3] = {1.0f, 1.0f, -1.0f};
  float sum[3], above[3];
  machine.Give(0, state);
  machine.Give(1, x);
  float* results[] = {sum, above};
  machine.Run(3, results);
  for (int j = 0; j < 3; ++j) {
    CHECK(sum[j] == x[j] * 2.0f + state[j]);
    CHECK(above[j] == (sum[j] > 2.0f ? 1.0f : 0.0f));
  }
}

// Numbers of core/draws.py: `uniform(uint32(7), (4,))` and what it keeps.
TEST(ProgramKeepsSlopes) {
  const float share[4] = {0.5f, 0.5f, 2.0f, 0.0f};
  float slope[4] = {1.0f, -1.0f, 1.0f, 3.0f}, same[4];
  for (int j = 0; j < 4; ++j) same[j] = slope[j];
  RunOnWidest<KeepSlopes>(KeepSlopesArgs{4, 7, 0, share, slope});
  for (int j = 0; j < 2; ++j) {  // the same draws, of neurons counted from another
    RunOnWidest<KeepSlopes>(KeepSlopesArgs{2, 7, 2 * static_cast<uint32_t>(j),
                                           share + 2 * j, same + 2 * j});
  }
  const float expected[4] = {2.0f, -2.0f, 1.0f, 0.0f};
  for (int j = 0; j < 4; ++j) {
    CHECK(slope[j] == expected[j]);
    CHECK(same[j] == expected[j]);
  }
  const float nan = std::nanf("");
  float none[1] = {nan};
  RunOnWidest<KeepSlopes>(KeepSlopesArgs{1, 7, 0, share, none});
  CHECK(std::isnan(none[0]));
}

TEST(ProgramExp) {
  for (float x = -110.0f; x < 95.0f; x += 0.0137f) {
    const double expected = std::exp(static_cast<double>(x));
    const double found = Exp(x);
    if (expected > std::numeric_limits<float>::max()) {
      CHECK(std::isinf(found));
    } else {
      CHECK(std::abs(found - expected) <= 2.5e-7 * expected + 3e-45);
    }
  }
  CHECK(std::isnan(Exp(std::nanf(""))));
  CHECK(Exp(-std::numeric_limits<float>::infinity()) == 0.0f);
  CHECK(std::isinf(Exp(std::numeric_limits<float>::infinity())));
}

// Words of which some are another: refused, or a program that runs within its slots.
TEST(ProgramOfAnyWords) {
  std::mt19937 random(0);
  const auto below = [&](int n) {
    return static_cast<int32_t>(random() % n);
  };
  int64_t read = 0;
  for (int round = 0; round < 100000; ++round) {
    auto words = Example();
    if (below(8) == 0) {
      words.resize(below(40));
      for (auto& word : words) word = below(12);
    }
    for (int k = below(4); k > 0 && !words.empty(); --k) {
      constexpr int32_t kOdd[] = {-1, 1 << 30, INT32_MIN, INT32_MAX, 255, 257};
      words[below(static_cast<int>(words.size()))] =
          below(4) == 0 ? kOdd[below(6)] : below(40);
    }
    if (below(16) == 0 && !words.empty()) words.pop_back();
    Part part;
    if (!PartReader(words.data(), static_cast<int64_t>(words.size())).Read(part)) {
      continue;
    }
    ++read;
    const std::vector<float> given(Machine::kBlock, 0.5f);
    for (const Code* code : {&part.before, &part.step}) {
      Machine machine(*code);
      for (int64_t k = 0; k < code->given(); ++k) machine.Give(k, given.data());
      std::vector<std::vector<float>> rows(code->outputs.size(), given);
      std::vector<float*> results;
      for (auto& row : rows) results.push_back(row.data());
      machine.Run(Machine::kBlock, results.data());
    }
  }
  CHECK(read > 10000);
}

}  // namespace
}  // namespace spikejax

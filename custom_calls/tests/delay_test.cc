// Delayed synapses against a sum over every synapse, tap and step.
#include <cmath>
#include <cstdint>
#include <random>
#include <vector>

#include "delay/delay.h"
#include "tests/check.h"

namespace spikejax {
namespace {

using delay::Input;
using delay::Of;
using delay::Sizes;
using test::Threads;

struct Case {
  Sizes s;
  std::vector<uint32_t> words;
  std::vector<float> x, line, taps, dy;
  std::vector<int32_t> start;

  Case(const Sizes& sizes, double share, double before, uint64_t seed) : s(sizes) {
    std::mt19937_64 random(seed);
    std::bernoulli_distribution is_set(share), was_set(before);
    std::uniform_real_distribution<float> uniform(-1.0f, 1.0f);
    const int64_t width = Blocks(s.inputs, kWord), rows = s.steps * s.batch;
    words.resize(static_cast<size_t>(rows * width));
    for (int64_t r = 0; r < rows; ++r) {
      for (int64_t j = 0; j < width * kWord; ++j) {  // noise behind the last input
        const bool set = is_set(random);
        words[static_cast<size_t>(r * width + j / kWord)] |= static_cast<uint32_t>(set)
                                                             << j % kWord;
        if (j < s.inputs) x.push_back(set);
      }
    }
    for (int64_t i = 0; i < s.past * s.batch * s.inputs; ++i) {
      line.push_back(was_set(random) ? uniform(random) : 0.0f);
    }
    const int64_t latest = s.past - s.taps + 2;
    for (int64_t i = 0; i < s.inputs * s.outputs; ++i) {
      start.push_back(static_cast<int32_t>(random() % static_cast<uint64_t>(latest)));
      for (int64_t m = 0; m < s.taps; ++m) taps.push_back(uniform(random));
    }
    for (int64_t i = 0; i < rows * s.outputs; ++i) dy.push_back(uniform(random));
  }

  float At(int64_t t, int64_t b, int64_t j) const {
    const int64_t at = b * s.inputs + j, row = s.batch * s.inputs;
    return t < 0 ? line[static_cast<size_t>((s.past + t) * row + at)]
                 : x[static_cast<size_t>(t * row + at)];
  }

  // visit(time of the input, sample, synapse's tap, output) of all that meet.
  template <typename Visit>
  void Each(const Visit& visit) const {
    for (int64_t t = 0; t < s.steps; ++t) {
      for (int64_t b = 0; b < s.batch; ++b) {
        for (int64_t j = 0; j < s.inputs; ++j) {
          for (int64_t n = 0; n < s.outputs; ++n) {
            const int64_t synapse = j * s.outputs + n;
            for (int64_t m = 0; m < s.taps; ++m) {
              visit(t - start[static_cast<size_t>(synapse)] - m, b, j,
                    static_cast<size_t>(synapse * s.taps + m),
                    static_cast<size_t>((t * s.batch + b) * s.outputs + n));
            }
          }
        }
      }
    }
  }

  Input Given(bool is_packed) const {
    Input in;
    if (is_packed) in.words = {words.data(), 0};
    if (!is_packed) in.x = {x.data(), 0};
    in.line = {line.data(), 0};
    return in;
  }
};

Sizes Made(int64_t steps, int64_t batch, int64_t inputs, int64_t outputs, int64_t taps,
           int64_t past) {
  Sizes s;
  s.steps = steps;
  s.batch = batch;
  s.inputs = inputs;
  s.outputs = outputs;
  s.taps = taps;
  s.past = past;
  return s;
}

bool Close(const std::vector<float>& a, const std::vector<double>& b) {
  for (size_t i = 0; i < a.size(); ++i) {
    if (!(std::fabs(a[i] - b[i]) < 1e-4)) return false;
  }
  return true;
}

TEST(DelaysAreTheirSums) {
  NoThreads alone;
  uint64_t seed = 0;
  for (const Sizes& s :
       {Made(40, 3, 35, 21, 2, 4), Made(7, 5, 40, 3, 2, 30), Made(130, 2, 5, 6, 5, 100),
        Made(1, 2, 3, 4, 1, 1), Made(300, 30, 2, 5, 2, 20), Made(5, 1, 33, 17, 3, 2),
        Made(1, 8, 60, 64, 2, 20)}) {
    for (double share : {0.0, 0.05, 0.5}) {
      const Case c(s, share, share > 0.1 ? 0.3 : 0.0, ++seed);
      std::vector<double> y(c.dy.size()), dtaps(c.taps.size()), dz(c.x.size());
      c.Each([&](int64_t t, int64_t b, int64_t j, size_t tap, size_t to) {
        const double x = c.At(t, b, j);
        y[to] += x * c.taps[tap];
        dtaps[tap] += x * c.dy[to];
        if (t >= 0 && x != 0) {
          dz[static_cast<size_t>((t * s.batch + b) * s.inputs + j)] +=
              c.taps[tap] * c.dy[to];
        }
      });
      const Of<const int32_t> start{c.start.data(), 0};
      const Of<const float> taps{c.taps.data(), 0}, dy{c.dy.data(), 0};
      for (const bool is_packed : {true, false}) {
        const Input in = c.Given(is_packed);
        std::vector<float> first, weights, inputs;
        for (int64_t threads : {1, 2, 7}) {
          Threads pool(threads);
          std::vector<float> found(y.size()), of_w(dtaps.size()), of_z(dz.size());
          std::vector<float> db(static_cast<size_t>(s.outputs));
          CHECK(delay::Forward(pool, s, in, start, taps, {}, found.data()));
          CHECK(delay::Weights(pool, s, in, start, dy, of_w.data(), db.data()));
          CHECK(delay::Inputs(pool, s, {0, s.steps}, dy, start, taps,
                              {c.words.data(), 0}, of_z.data()));
          if (threads == 1) {
            CHECK(Close(found, y) && Close(of_w, dtaps) && Close(of_z, dz));
            first = found, weights = of_w, inputs = of_z;
          }
          CHECK(found == first && of_w == weights && of_z == inputs);
        }
      }
    }
  }
}

TEST(UndefinedTapsReachWhatIsSilent) {
  NoThreads pool;
  Case c(Made(6, 2, 3, 4, 2, 5), 0.0, 0.0, 1);
  c.taps[0] = INFINITY;
  std::vector<float> y(c.dy.size()), dtaps(c.taps.size()), db(4);
  const Of<const int32_t> start{c.start.data(), 0};
  const Of<const float> taps{c.taps.data(), 0};
  CHECK(delay::Forward(pool, c.s, c.Given(true), start, taps, {}, y.data()));
  CHECK(std::isnan(y[0]) && y[1] == 0.0f);
  c.dy[1] = NAN;
  const Of<const float> dy{c.dy.data(), 0};
  CHECK(delay::Weights(pool, c.s, c.Given(true), start, dy, dtaps.data(), db.data()));
  CHECK(std::isnan(dtaps[2]) && dtaps[0] == 0.0f && std::isnan(db[1]));
}

}  // namespace
}  // namespace spikejax

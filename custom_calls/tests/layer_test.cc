// Tilings of a layer, its lists, and the layer itself on plain pointers.
#include <cmath>
#include <cstdint>
#include <random>
#include <vector>

#include "layer/distances.h"
#include "layer/layer.h"
#include "layer/lif_layer.h"
#include "tests/check.h"

namespace spikejax {
namespace {

using test::Threads;

Layer Of(int64_t groups, int64_t steps, int64_t batch, int64_t neurons) {
  return {groups,    steps, batch, neurons, Blocks(neurons, kWord),
          kSubtract, false, false};
}

// Every row and column lies in one tile, and columns do not depend on threads.
void Covers(const Layer& l, const LayerTiles& tiles, int64_t column_block) {
  CHECK(tiles.column_block == column_block);
  CHECK(tiles.column_block % kWord == 0 || l.neurons == 0);
  CHECK(tiles.row_block > 0 && tiles.row_block * tiles.row_blocks >= l.batch);
  CHECK(tiles.row_block * (tiles.row_blocks - 1) < l.batch || l.batch == 0);
  CHECK(tiles.column_block * tiles.column_blocks >= l.neurons);
  CHECK(tiles.column_block * (tiles.column_blocks - 1) < l.neurons || l.neurons == 0);
  CHECK(tiles.teams(l) == l.groups * tiles.row_blocks);
}

TEST(TilesCoverALayer) {
  for (int64_t batch : {0, 1, 5, 16, 17, 129, 1000}) {
    for (int64_t neurons : {0, 1, 63, 64, 65, 256, 257, 1000, 20000}) {
      const Layer l = Of(2, 3, batch, neurons);
      const int64_t together = LayerTiles::Together(l, 1).column_block;
      for (int64_t threads : {1, 2, 7, 64}) {
        Covers(l, LayerTiles::Apart(l, threads, true), kTileColumns);
        Covers(l, LayerTiles::Apart(l, threads, false), kTileColumns);
        Covers(l, LayerTiles::Together(l, threads), together);
        Covers(l, LayerTiles::Whole(l, threads),
               std::max<int64_t>(1, Blocks(neurons, kWord) * kWord));
      }
    }
  }
}

// What was written of every row of a tile in the order of time is read backwards.
TEST(DistancesAreReadBackwards) {
  std::mt19937 random(3);
  for (int64_t steps : {1, 3, 4, 5, 13}) {
    for (int64_t width : {1, 31, 33, 64}) {
      const Layer l = Of(1, steps, 3, 64 + width);
      std::vector<float> room(static_cast<size_t>(l.batch * l.neurons * steps));
      for (int64_t row = 0; row < l.batch; ++row) {
        DistanceWriter writer(room.data(), l, 64, width, row);
        std::vector<std::vector<float>> written;
        for (int64_t t = 0; t < steps; ++t) {
          written.emplace_back();
          for (int64_t first = 0; first < width; first += kWord) {
            const int64_t some = std::min(kWord, width - first);
            uint32_t bits = t % 2 == 0 ? random() : random() & random() & random();
            if (some < kWord) bits &= (1u << some) - 1u;
            float from[kWord];
            for (float& x : from) x = static_cast<float>(random() % 1000);
            for (int64_t j = 0; j < some; ++j) {
              if (bits >> j & 1u) written.back().push_back(from[j]);
            }
            writer.Append(from, bits, some);
          }
        }
        int64_t size = 0;
        for (const auto& step : written) size += static_cast<int64_t>(step.size());
        DistanceReader reader(room.data(), l, 64, width, row, size);
        std::vector<float> scratch(static_cast<size_t>(width));
        for (int64_t t = steps - 1; t >= 0; --t) {
          const std::vector<float>& step = written[static_cast<size_t>(t)];
          const float* found =
              reader.Back(static_cast<int64_t>(step.size()), scratch.data());
          for (size_t k = 0; k < step.size(); ++k) CHECK(found[k] == step[k]);
        }
      }
    }
  }
}

struct Arrays {
  std::vector<float> x, u, z, y, constants, w, u_end, z_end, counts;
  std::vector<uint32_t> fired, wanted;
};

Arrays Given(const Layer& l, uint64_t seed) {
  std::mt19937_64 random(seed);
  std::uniform_real_distribution<float> uniform(-1.0f, 1.0f);
  const auto some = [&](int64_t size, float low, float scale) {
    std::vector<float> a(static_cast<size_t>(size) + 1);
    for (float& v : a) v = low + scale * uniform(random);
    return a;
  };
  const int64_t state = l.batch * l.neurons;
  Arrays a;
  a.x = some(l.steps * state, 0.3f, 1.0f);
  a.u = some(state, 0.0f, 1.0f);
  a.z = std::vector<float>(static_cast<size_t>(state) + 1, 0.0f);
  a.y = a.z;
  a.constants = some(kConstants * l.neurons, 0.7f, 0.2f);
  a.w = some(l.neurons * l.neurons, 0.0f, 0.2f);
  a.u_end = a.z_end = a.counts = a.z;
  a.fired.resize(static_cast<size_t>(l.steps * l.batch * l.words) + 1);
  a.wanted = a.fired;
  return a;
}

void Run(Pool& pool, const Layer& l, Arrays& a, bool is_recurrent,
         const Connections& few = {}) {
  Forward f;
  f.layer = l;
  f.xs = Edge(a.x.data(), 0, Element::kFloat);
  f.u = {a.u.data(), 0};
  f.z = {a.z.data(), 0};
  f.constants = {a.constants.data(), 0};
  f.few = few;
  if (is_recurrent) {
    if (!few) f.w = {a.w.data(), 0};
    f.y = {a.y.data(), 0};
  }
  f.fired = {a.fired.data(), 0};
  f.wanted = {a.wanted.data(), 0};
  f.u_end = {a.u_end.data(), 0};
  f.z_end = {a.z_end.data(), 0};
  f.counts = {a.counts.data(), 0};
  CHECK(RunForward(pool, f));
}

// The equation, one neuron after the other.
void Expect(const Layer& l, const Arrays& a, bool is_recurrent) {
  const int64_t N = l.neurons;
  std::vector<float> u = a.u, z = a.z, counts = a.z;
  const auto constant = [&](Constant c, int64_t n) {
    return a.constants[c * N + n];
  };
  for (int64_t t = 0; t < l.steps; ++t) {
    const std::vector<float> before = z;
    for (int64_t b = 0; b < l.batch; ++b) {
      for (int64_t n = 0; n < N; ++n) {
        const int64_t at = b * N + n;
        double x = a.x[(t * l.batch + b) * N + n];
        if (is_recurrent) {
          x += constant(kBias, n);
          for (int64_t k = 0; k < N; ++k) {
            if (before[b * N + k] != 0.0f) x += a.w[k * N + n];
          }
        }
        const float theta = constant(kThreshold, n);
        const double held = u[at] - (t == 0 ? a.z[at] : before[at]) * theta;
        u[at] = static_cast<float>(constant(kBeta, n) * held + x);
        z[at] = u[at] - theta > 0.0f ? 1.0f : 0.0f;
        counts[at] += z[at];
        const uint32_t word = a.fired[(t * l.batch + b) * l.words + n / kWord];
        if (std::fabs(u[at] - theta) < 1e-4f) return;  // either side is right
        CHECK((word >> (n % kWord) & 1u) == static_cast<uint32_t>(z[at]));
      }
    }
  }
  for (int64_t k = 0; k < l.batch * N; ++k) {
    CHECK(std::fabs(a.u_end[k] - u[k]) < 1e-3f);
    CHECK(a.z_end[k] == z[k] && a.counts[k] == counts[k]);
  }
}

TEST(ALayerIsItsEquation) {
  for (bool is_recurrent : {false, true}) {
    for (int64_t batch : {0, 1, 5, 33}) {
      for (int64_t neurons : {0, 1, 31, 70, 130}) {
        for (int64_t steps : {0, 1, 9}) {
          const Layer l = Of(1, steps, batch, neurons);
          Arrays one = Given(l, static_cast<uint64_t>(batch * 1000 + neurons));
          Arrays few = one;
          NoThreads alone;
          Threads pool(3);
          Run(alone, l, one, is_recurrent);
          Run(pool, l, few, is_recurrent);
          CHECK(one.fired == few.fired && one.wanted == few.wanted);
          CHECK(one.u_end == few.u_end && one.counts == few.counts);
          Expect(l, one, is_recurrent);
        }
      }
    }
  }
}

// Weights that are not zero, as connections: the layer with all of them.
TEST(ConnectionsAreTheirWeights) {
  for (int64_t batch : {0, 1, 5, 33}) {
    for (int64_t neurons : {0, 1, 31, 70, 130}) {
      const Layer l = Of(1, 9, batch, neurons);
      Arrays all = Given(l, static_cast<uint64_t>(batch * 1000 + neurons));
      std::vector<int32_t> start{0}, id;
      std::vector<float> weight;
      for (int64_t k = 0; k < neurons; ++k) {
        for (int64_t n = 0; n < neurons; ++n) {
          float& w = all.w[k * neurons + n];
          if ((k + 3 * n) % 5 != 0) w = 0.0f;
          if (w == 0.0f) continue;
          id.push_back(static_cast<int32_t>(n));
          weight.push_back(w);
        }
        start.push_back(static_cast<int32_t>(id.size()));
      }
      const Connections few{{start.data(), 0}, {id.data(), 0}, {weight.data(), 0}};
      Arrays one = all, more = all;
      NoThreads alone;
      Threads pool(3);
      Run(alone, l, one, true, few);
      Run(pool, l, more, true, few);
      CHECK(one.fired == more.fired && one.u_end == more.u_end);
      Expect(l, one, true);
    }
  }
}

}  // namespace
}  // namespace spikejax

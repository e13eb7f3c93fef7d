// Convolutions and pools of bits against a sum over every point of the window.
#include <cmath>
#include <cstdint>
#include <random>
#include <vector>

#include "conv/conv_forward.h"
#include "conv/conv_inputs.h"
#include "conv/conv_weights.h"
#include "conv/max_pool.h"
#include "tests/check.h"

namespace spikejax {
namespace {

using conv::Axis;
using conv::Geometry;
using test::Threads;

Geometry Made(Axis h, Axis w, int64_t channels, int64_t features, int64_t groups) {
  Geometry g;
  g.images = 3;
  g.h = h;
  g.w = w;
  g.channels = channels;
  g.features = features;
  g.groups = groups;
  return g;
}

const std::vector<Geometry>& All() {
  static const std::vector<Geometry> all = {
      Made({7, 3, 1, 1, 0, 0}, {6, 2, 1, 1, 0, 0}, 5, 7, 1),
      Made({9, 3, 2, 1, 1, 2}, {8, 3, 1, 1, 0, 1}, 4, 40, 1),
      Made({9, 3, 1, 2, 1, 1}, {8, 3, 2, 1, 2, 2}, 4, 6, 1),
      Made({9, 3, 2, 1, 1, 1}, {9, 3, 3, 2, 2, 2}, 6, 10, 2),
      Made({9, 2, 3, 2, 1, 1}, {9, 5, 2, 2, 4, 4}, 33, 70, 1),
      Made({20, 2, 1, 1, 0, 0}, {17, 3, 1, 1, 0, 0}, 2, 5, 1),  // many narrow rows
      Made({1, 1, 1, 1, 0, 0}, {20, 4, 2, 1, 3, 3}, 8, 12, 1),
  };
  return all;
}

struct Case {
  const Geometry& g;
  std::vector<uint32_t> words;
  std::vector<float> z, w, dy;

  Case(const Geometry& geometry, double share, uint64_t seed) : g(geometry) {
    std::mt19937_64 random(seed);
    std::bernoulli_distribution is_set(share);
    std::uniform_real_distribution<float> uniform(-1.0f, 1.0f);
    const int64_t row = Blocks(g.image(), kWord);
    words.resize(static_cast<size_t>(g.images * row));
    z.resize(static_cast<size_t>(g.images * g.image()));
    for (int64_t m = 0; m < g.images; ++m) {
      for (int64_t e = 0; e < row * kWord; ++e) {  // noise behind the last entry
        const bool set = is_set(random);
        words[static_cast<size_t>(m * row + e / kWord)] |= static_cast<uint32_t>(set)
                                                           << e % kWord;
        if (e < g.image()) z[static_cast<size_t>(m * g.image() + e)] = set;
      }
    }
    w.resize(static_cast<size_t>(g.all_weights()));
    dy.resize(static_cast<size_t>(g.images * g.result()));
    for (float& x : w) x = uniform(random);
    for (float& x : dy) x = uniform(random);
  }

  // visit(entry of an image, weight, entry of its result) of all that meet.
  template <typename Visit>
  void Each(const Visit& visit) const {
    const int64_t inputs = g.channels_of_group(), outputs = g.features_of_group();
    for (int64_t p = 0; p < g.places(); ++p) {
      for (int64_t q = 0; q < g.points(); ++q) {
        const int64_t h =
            p / g.w.out() * g.h.stride + q / g.w.window * g.h.dilation - g.h.before;
        const int64_t c =
            p % g.w.out() * g.w.stride + q % g.w.window * g.w.dilation - g.w.before;
        if (h < 0 || h >= g.h.size || c < 0 || c >= g.w.size) continue;
        for (int64_t k = 0; k < g.channels; ++k) {
          for (int64_t j = 0; j < outputs; ++j) {
            const int64_t n = k / inputs * outputs + j;
            visit(h * g.row() + c * g.channels + k,
                  (q * inputs + k % inputs) * g.features + n, p * g.features + n);
          }
        }
      }
    }
  }
};

bool Close(const std::vector<float>& a, const std::vector<double>& b) {
  for (size_t i = 0; i < a.size(); ++i) {
    if (!(std::fabs(a[i] - b[i]) < 1e-4)) return false;
  }
  return true;
}

TEST(ConvolutionsAreTheirSums) {
  Threads pool(3);
  NoThreads alone;
  uint64_t seed = 0;
  for (const Geometry& g : All()) {
    for (double share : {0.0, 0.05, 0.15, 1.0}) {
      const Case c(g, share, ++seed);
      std::vector<double> y(c.dy.size()), dw(c.w.size()), dz(c.z.size());
      for (int64_t m = 0; m < g.images; ++m) {
        c.Each([&](int64_t e, int64_t w, int64_t n) {
          const size_t z = static_cast<size_t>(m * g.image() + e);
          const size_t to = static_cast<size_t>(m * g.result() + n);
          const size_t weight = static_cast<size_t>(w);
          y[to] += c.z[z] * c.w[weight];
          dw[weight] += c.z[z] * c.dy[to];
          dz[z] += c.z[z] * c.dy[to] * c.w[weight];
        });
      }
      for (const bool is_packed : {true, false}) {
        const uint32_t* words = is_packed ? c.words.data() : nullptr;
        const float* x = is_packed ? nullptr : c.z.data();
        std::vector<float> found(y.size()), again(y.size());
        CHECK(conv::Forward(pool, g, words, x, c.w.data(), nullptr, found.data()));
        CHECK(conv::Forward(alone, g, words, x, c.w.data(), nullptr, again.data()));
        CHECK(Close(found, y) && found == again);
        std::vector<float> of_w(dw.size()), same(dw.size());
        std::vector<float> db(static_cast<size_t>(g.features));
        const float* dy = c.dy.data();
        CHECK(conv::Weights(pool, g, words, x, dy, of_w.data(), db.data()));
        CHECK(conv::Weights(alone, g, words, x, dy, same.data(), db.data()));
        CHECK(Close(of_w, dw) && of_w == same);
      }
      std::vector<float> of_z(dz.size()), same(dz.size());
      const float *dy = c.dy.data(), *w = c.w.data();
      CHECK(conv::Inputs(pool, g, dy, w, c.words.data(), of_z.data()));
      CHECK(conv::Inputs(alone, g, dy, w, c.words.data(), same.data()));
      CHECK(Close(of_z, dz) && of_z == same);
    }
  }
}

TEST(UndefinedWeightsReachWhatIsSilent) {
  NoThreads pool;
  const Geometry g = All()[0];
  Case c(g, 0.0, 1);
  c.w[0] = INFINITY;
  std::vector<float> y(c.dy.size());
  CHECK(conv::Forward(pool, g, c.words.data(), nullptr, c.w.data(), nullptr, y.data()));
  CHECK(std::isnan(y[0]) && y[1] == 0.0f);
  std::vector<float> dw(c.w.size()), db(static_cast<size_t>(g.features));
  c.dy[0] = NAN;
  CHECK(conv::Weights(pool, g, c.words.data(), nullptr, c.dy.data(), dw.data(),
                      db.data()));
  CHECK(std::isnan(dw[0]) && dw[1] == 0.0f && std::isnan(db[0]));
}

TEST(PoolsSendToTheFirstOfTheLargest) {
  Threads pool(3);
  uint64_t seed = 0;
  for (int64_t channels : {1, 12, 32, 45}) {
    for (double share : {0.0, 0.1, 0.6}) {
      Geometry g = Made({7, 2, 2, 1, 1, 0}, {8, 3, 1, 1, 1, 2}, channels, channels, 1);
      const Case z(g, share, ++seed), m(g, 0.4, ++seed);
      const int64_t words = Blocks(g.places() * channels, kWord);
      std::vector<uint32_t> fired(static_cast<size_t>(g.images * words));
      std::vector<uint32_t> mask(fired.size());
      CHECK(conv::PoolBits(pool, g, z.words.data(), m.words.data(), fired.data(),
                           mask.data()));
      std::vector<float> dy(static_cast<size_t>(g.images * g.places() * channels));
      for (size_t i = 0; i < dy.size(); ++i) dy[i] = static_cast<float>(i % 97) - 40.0f;
      std::vector<float> dz(z.z.size()), expected(z.z.size());
      CHECK(conv::PoolCotangents(pool, g, z.words.data(), dy.data(), dz.data()));
      for (int64_t image = 0; image < g.images; ++image) {
        for (int64_t p = 0; p < g.places(); ++p) {
          const conv::Inside in(g, p / g.w.out(), p % g.w.out());
          for (int64_t k = 0; k < channels; ++k) {
            int64_t first = -1;
            float largest = -1.0f;
            for (int64_t h = in.top; h < in.bottom; ++h) {
              for (int64_t w = in.left; w < in.right; ++w) {
                const int64_t e = image * g.image() + h * g.row() + w * channels + k;
                if (z.z[static_cast<size_t>(e)] > largest) {
                  largest = z.z[static_cast<size_t>(e)];
                  first = e;
                }
              }
            }
            const int64_t bit = p * channels + k;
            const size_t word = static_cast<size_t>(image * words + bit / kWord);
            const uint32_t wanted = m.z[static_cast<size_t>(first)] > 0.0f;
            CHECK((fired[word] >> bit % kWord & 1u) == (largest > 0.0f));
            CHECK((mask[word] >> bit % kWord & 1u) == wanted);
            expected[static_cast<size_t>(first)] +=
                dy[static_cast<size_t>(image * g.places() * channels + bit)];
          }
        }
      }
      CHECK(dz == expected);
    }
  }
}

}  // namespace
}  // namespace spikejax

// Lists of bits against a look at every bit, with noise behind the last column.
#include <algorithm>
#include <cstdint>
#include <random>
#include <vector>

#include "bits/bit_events.h"
#include "bits/events.h"
#include "bits/spike_pack.h"
#include "bits/step_events.h"
#include "tests/check.h"

namespace spikejax {
namespace {

using test::Threads;

constexpr int64_t kSizes[] = {0, 1, 5, 31, 32, 33, 64, 100, 513};

struct Bits {
  int64_t rows, columns, stride;
  std::vector<uint32_t> words;

  Bits(int64_t r, int64_t c, double share, uint64_t seed)
      : rows(r), columns(c), stride(Blocks(c, kWord)) {
    std::mt19937_64 random(seed);
    std::bernoulli_distribution is_set(share);
    words.resize(static_cast<size_t>(rows * stride) + 1);
    for (uint32_t& word : words) {
      for (int j = 0; j < kWord; ++j)
        word |= static_cast<uint32_t>(is_set(random)) << j;
    }
  }
  bool at(int64_t r, int64_t c) const {
    return words[static_cast<size_t>(r * stride + c / kWord)] >> (c % kWord) & 1u;
  }
};

template <typename Visit>
void EveryMatrix(const Visit& visit) {
  uint64_t seed = 0;
  for (int64_t rows : {0, 1, 7, 130}) {
    for (int64_t columns : kSizes) {
      for (double share : {0.0, 0.02, 0.4, 1.0}) {
        const int before = test::Failures();
        visit(Bits(rows, columns, share, ++seed));
        if (test::Failures() != before) return;
      }
    }
  }
}

TEST(RowsAreListed) {
  Threads pool(3);
  for (int64_t block : {32, 64, 1 << 16}) {
    EveryMatrix([&](const Bits& m) {
      BitEvents events;
      CHECK(ListRows(pool, m.words.data(), m.rows, m.columns, block, events));
      const int64_t blocks = std::max<int64_t>(1, Blocks(m.columns, block));
      int64_t e = 0;
      for (int64_t b = 0; b < blocks; ++b) {
        for (int64_t r = 0; r < m.rows; ++r) {
          CHECK(events.begin[b * m.rows + r] == e);
          const int64_t last = std::min(m.columns, (b + 1) * block);
          for (int64_t c = b * block; c < last; ++c) {
            if (m.at(r, c)) CHECK(events.at[e++] == c - b * block);
          }
        }
      }
      CHECK(events.count == e);
    });
  }
}

TEST(ColumnsAreListed) {
  Threads pool(3);
  for (int64_t block : {1, 40, 1 << 16}) {
    EveryMatrix([&](const Bits& m) {
      BitEvents events;
      CHECK(ListColumns(pool, m.words.data(), 1, m.rows, m.columns, block, events));
      const int64_t blocks = std::max<int64_t>(1, Blocks(m.rows, block));
      int64_t e = 0;
      for (int64_t b = 0; b < blocks; ++b) {
        for (int64_t c = 0; c < m.columns; ++c) {
          CHECK(events.begin[b * m.columns + c] == e);
          for (int64_t r = b * block; r < std::min(m.rows, (b + 1) * block); ++r) {
            if (m.at(r, c)) CHECK(events.at[e++] == r - b * block);
          }
        }
      }
      CHECK(events.count == e);
    });
  }
}

TEST(RowsAreCounted) {
  EveryMatrix([](const Bits& m) {
    std::vector<int64_t> counts(static_cast<size_t>(m.rows) + 1, -1);
    RunOnWidest<CountRows>(
        CountRowsArgs{m.words.data(), m.rows, m.stride, m.columns, counts.data()});
    for (int64_t r = 0; r < m.rows; ++r) {
      int64_t count = 0;
      for (int64_t c = 0; c < m.columns; ++c) count += m.at(r, c);
      CHECK(counts[static_cast<size_t>(r)] == count);
    }
    CHECK(counts.back() == -1);
  });
}

// A step's events sorted by neuron: every event once, in the order of rows.
TEST(EventsAreSortedByNeuron) {
  EveryMatrix([](const Bits& m) {
    if (m.rows == 0) return;
    StepEvents events;
    events.Find(m.words.data(), m.stride, m.rows, m.columns);
    events.Sort(m.rows, m.columns);
    int64_t seen = 0;
    for (int64_t n = 0; n < m.columns; ++n) {
      int64_t at = events.neuron_begin[n];
      CHECK(at % kListed == 0);
      for (int64_t r = 0; r < m.rows; ++r) {
        if (!m.at(r, n)) continue;
        CHECK(events.row[at++] == r);
        ++seen;
      }
      CHECK(at <= events.neuron_begin[n + 1] &&
            events.neuron_begin[n + 1] - at < kListed);
    }
    CHECK(seen == events.count);
    for (int64_t r = 0; r < m.rows; ++r) {
      for (int64_t k = events.begin[r]; k < events.begin[r + 1]; ++k) {
        const int64_t place = events.place[k];
        const int64_t n = events.neuron[k];
        CHECK(place >= events.neuron_begin[n] && place < events.neuron_begin[n + 1]);
        CHECK(events.row[place] == r);
      }
    }
  });
}

TEST(NumbersAreCompressedAndExpanded) {
  std::mt19937 random(1);
  for (int round = 0; round < 300; ++round) {
    const int64_t width = 1 + static_cast<int64_t>(random() % kWord);
    uint32_t bits = round % 3 == 0 ? random() & random() & random() : random();
    if (width < kWord) bits &= (1u << width) - 1u;
    float from[kWord], some[kWord + 1], exact[kWord + 1], back[kWord];
    for (int j = 0; j < kWord; ++j) from[j] = static_cast<float>(j + 1);
    std::fill_n(some, kWord + 1, -1.0f);
    std::fill_n(exact, kWord + 1, -1.0f);
    const int64_t count = Compress(from, bits, width, some);
    CHECK(CompressExactly(from, bits, exact) == count);
    CHECK(some[kWord] == -1.0f && exact[count] == -1.0f);
    CHECK(static_cast<uint32_t>(count) == CountBits(bits));
    for (int64_t k = 0; k < count; ++k) CHECK(some[k] == exact[k]);
    Expand(some, bits, width, back);
    for (int64_t j = 0; j < width; ++j) {
      if (bits >> j & 1u) CHECK(back[j] == from[j]);
    }
    CHECK(CountBits(FirstBits(bits, 3)) == std::min<uint32_t>(3, CountBits(bits)));
  }
}

template <typename X>
void Packs(const std::vector<X>& x, uint32_t expected) {
  uint32_t word = 0;
  int64_t count = 0;
  RunOnWidest<Pack<X>>(
      PackArgs<X>{x.data(), 1, static_cast<int64_t>(x.size()), &word, &count});
  CHECK(word == expected && count == CountBits(expected));
}

TEST(RowsOfAnyWidthAreRead) {
  std::mt19937 random(2);
  const float values[] = {0.0f, 0.0f, 0.0f, -0.0f, 1.0f, 1.0f, -1.0f, 1e-45f};
  for (int64_t columns = 1; columns < 3 * kWord; ++columns) {
    const int64_t rows = 3, words = Blocks(columns, kWord);
    std::vector<float> x(rows * columns);
    for (float& a : x) a = values[random() % 8];
    std::vector<uint32_t> found(rows * words);
    std::vector<int64_t> counts(rows), others(rows);
    RunOnWidest<spike_pack::Read<float>>(spike_pack::ReadArgs<float>{
        {x.data(), rows, columns, found.data(), counts.data()}, others.data()});
    for (int64_t r = 0; r < rows; ++r) {
      int64_t count = 0, other = 0;
      for (int64_t n = 0; n < words * kWord; ++n) {
        const uint32_t bits = n < columns ? BitCast<uint32_t>(x[r * columns + n]) : 0;
        const bool is_spike = bits << 1 != 0;  // subnormal numbers, too
        count += is_spike;
        other += is_spike && bits != BitCast<uint32_t>(1.0f);
        CHECK((found[r * words + n / kWord] >> n % kWord & 1u) == is_spike);
      }
      CHECK(counts[r] == count && others[r] == other);
    }
  }
}

TEST(SubnormalNumbersAreSpikes) {
  Packs<float>({0.0f, 1e-45f, -0.0f, -1e-45f, 1.0f}, 0b11010);
  Packs<Half>({{0}, {1}, {0x8000}, {0x8001}, {0x3c00}}, 0b11010);
  Packs<BFloat16>({{0}, {1}, {0x8000}, {0x8001}, {0x3f80}}, 0b11010);
}

}  // namespace
}  // namespace spikejax

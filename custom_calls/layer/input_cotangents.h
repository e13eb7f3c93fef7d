// The cotangents of the spikes that come into a layer, where they are wanted, as one
// list: tile by tile of kTileColumns of the neurons they come from, and in a tile in
// the order of time, row and neuron. So the layer before, whose tiles they are, reads
// them.
#ifndef SPIKEJAX_INPUT_COTANGENTS_H_
#define SPIKEJAX_INPUT_COTANGENTS_H_

#include <algorithm>
#include <cstdint>

#include "base/isa.h"
#include "base/lanes.h"
#include "base/memory.h"
#include "base/number.h"
#include "bits/bit_events.h"
#include "bits/events.h"
#include "layer/edge.h"
#include "layer/layer.h"
#include "runtime/parallel.h"

namespace spikejax {

struct PairDotsArgs {
  const int32_t* at;  // row * kTileColumns + column
  int64_t count;
  const float* dx;  // rows (kTileColumns,)
  const float* w;   // one for each column, (kTileColumns,)
  float* sums;      // (count,), added to unless
  bool is_first;
};

// sums += dx w^T over the columns of a tile, at the listed pairs of a row of each. Both
// are in cache. A sum is that of 16 parts, the second half added to the first.
struct PairDots {
  static constexpr int64_t kParts = 16;

  static SPIKEJAX_INLINE void Run(const PairDotsArgs& args) {
    int64_t e = 0;
#if defined(SPIKEJAX_AVX512)
    if (HasAvx512()) e = RunAvx512(args);
#endif
    for (; e < args.count; ++e) {
      const float* dx = args.dx + args.at[e] / kTileColumns * kTileColumns;
      const float* w = args.w + args.at[e] % kTileColumns * kTileColumns;
      float sum[kParts] = {};
      for (int64_t n = 0; n < kTileColumns; n += kParts) {
        for (int64_t j = 0; j < kParts; ++j) sum[j] += dx[n + j] * w[n + j];
      }
      for (int64_t half = kParts / 2; half > 0; half /= 2) {
        for (int64_t j = 0; j < half; ++j) sum[j] += sum[j + half];
      }
      args.sums[e] = args.is_first ? sum[0] : args.sums[e] + sum[0];
    }
  }

#if defined(SPIKEJAX_AVX512)

  SPIKEJAX_AVX512 static __m512 Parts(const float* dx, const float* w) {
    __m512 sum = _mm512_mul_ps(_mm512_loadu_ps(dx), _mm512_loadu_ps(w));
    for (int64_t n = kParts; n < kTileColumns; n += kParts) {
      sum = _mm512_fmadd_ps(_mm512_loadu_ps(dx + n), _mm512_loadu_ps(w + n), sum);
    }
    return sum;
  }

  // Four pairs at a time, whose parts are added up in one vector; returns how many.
  SPIKEJAX_AVX512 static int64_t RunAvx512(const PairDotsArgs& args) {
    const auto* at = args.at;
    int64_t e = 0;
    for (; e + 4 <= args.count; e += 4) {
      __m512 part[4];
      for (int k = 0; k < 4; ++k) {
        const int64_t row = at[e + k] / kTileColumns * kTileColumns;
        const int64_t column = at[e + k] % kTileColumns * kTileColumns;
        part[k] = Parts(args.dx + row, args.w + column);
      }
      __m512 sum = SumsOfFour(part[0], part[1], part[2], part[3]);
      float* to = args.sums + e;
      if (!args.is_first) sum = _mm512_add_ps(sum, _mm512_maskz_loadu_ps(0xf, to));
      _mm512_mask_storeu_ps(to, 0xf, sum);
    }
    return e;
  }

#endif
};

class InputCotangents {
 public:
  // Lists bits (rows, inputs), for blocks of rows; false if a thread failed. Positions
  // within a block fit into 32 bits.
  [[nodiscard]] bool Find(Pool& pool, const uint32_t* bits, int64_t rows,
                          int64_t inputs, int64_t block) {
    const int64_t words = Blocks(inputs, kWord);
    blocks_ = Blocks(rows, block);
    tiles_ = Blocks(inputs, kTileColumns);
    begin_ = Uninitialised<int64_t>(blocks_ * tiles_ + 1);
    const auto some = [&](int64_t list) {
      const int64_t row = list % blocks_ * block;
      const int64_t column = list / blocks_ * kTileColumns;
      return ListArgs<int32_t>{bits + row * words + column / kWord,
                               std::min(block, rows - row),
                               words,
                               std::min(kTileColumns, inputs - column),
                               nullptr,
                               nullptr,
                               0,
                               static_cast<int32_t>(kTileColumns)};
    };
    const int64_t lists = blocks_ * tiles_;
    if (!ParallelFor(pool, lists, [&](int64_t list) {
          const auto args = some(list);
          begin_[list + 1] = CountListed(args);
        })) {
      return false;
    }
    begin_[0] = 0;
    for (int64_t list = 0; list < lists; ++list) begin_[list + 1] += begin_[list];
    at_ = Uninitialised<int32_t>(begin_[lists]);
    return ParallelFor(pool, lists, [&](int64_t list) {
      auto args = some(list);
      args.at = at_.get() + begin_[list];
      args.room = begin_[list + 1] - begin_[list];
      RunOnWidest<List<int32_t>>(args);
    });
  }

  int64_t count() const { return begin_[blocks_ * tiles_]; }

  // Sums are made in so many parts, each by one thread.
  void Split(int64_t parts) {
    parts_ = parts;
    sums_ = LargePages<float>(parts * count());
  }

  // Adds the product with some columns of a block's dx, and of the weights w (inputs,
  // kTileColumns), to a part, or begins it.
  void Add(int64_t part, int64_t block, const float* dx, const float* w,
           bool is_first) {
    for (int64_t tile = 0; tile < tiles_; ++tile) {
      const int64_t list = tile * blocks_ + block;
      RunOnWidest<PairDots>(
          PairDotsArgs{at_.get() + begin_[list], begin_[list + 1] - begin_[list], dx,
                       w + tile * kTileColumns * kTileColumns,
                       sums_.get() + part * count() + begin_[list], is_first});
    }
  }

  // Puts the sums of all parts into `dz`.
  [[nodiscard]] bool Finish(Pool& pool, const Edge& dz) const {
    constexpr int64_t kSome = 1 << 12;
    return ParallelFor(pool, Blocks(count(), kSome), [&](int64_t task) {
      float sum[kSome];
      const int64_t first = task * kSome;
      const int64_t size = std::min(kSome, count() - first);
      std::copy_n(sums_.get() + first, size, sum);
      for (int64_t part = 1; part < parts_; ++part) {
        const float* more = sums_.get() + part * count() + first;
        for (int64_t j = 0; j < size; ++j) sum[j] += more[j];
      }
      dz.Write(0, first, 1, size, size, {sum, size});
    });
  }

 private:
  // How many bits there are, without the padding of the last word.
  static int64_t CountListed(const ListArgs<int32_t>& args) {
    const int64_t whole = args.columns / kWord;
    int64_t count = 0;
    RunOnWidest<Popcount>(
        PopcountArgs{args.words, args.rows, args.stride, whole, &count});
    for (int64_t r = 0; args.columns % kWord != 0 && r < args.rows; ++r) {
      count += CountBits(Word(args.words + r * args.stride, whole, args.columns));
    }
    return count;
  }

  int64_t blocks_ = 0, tiles_ = 0, parts_ = 0;
  Array<int64_t> begin_;  // of the list of tile k and block b: k * blocks + b
  Array<int32_t> at_;
  LargePages<float> sums_;
};

}  // namespace spikejax

#endif  // SPIKEJAX_INPUT_COTANGENTS_H_

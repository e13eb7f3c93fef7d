// The columns of recurrent weights that a tile of neurons owns.
//
// Those of a tile that fits into a cache are copied, one row after the other: where
// they lie in a large matrix, rows are a power of two apart and use a part of a cache
// only. At 1024 neurons the products with them took 0.7 to 0.8 of the time.
#ifndef SPIKEJAX_TILE_WEIGHTS_H_
#define SPIKEJAX_TILE_WEIGHTS_H_

#include <cstdint>
#include <cstring>

#include "base/memory.h"
#include "bits/events.h"
#include "dense/dense_product.h"
#include "matmul/gather.h"

namespace spikejax {

class TileWeights {
 public:
  // Columns [0, width) of w (rows, stride).
  TileWeights(const float* w, int64_t rows, int64_t stride, int64_t width)
      : w_(w), rows_(rows), stride_(stride), width_(width) {}

  const float* row(int64_t k) const { return w_ + k * stride_; }
  int64_t stride() const { return stride_; }

  // Some rows are about to be read, in one of `steps` steps of which `begun` have
  // begun. A copy costs pages to clear: it is made once so many reads are in sight.
  void Expect(int64_t reads, int64_t begun, int64_t steps) {
    constexpr int64_t kFewReads = 32;  // of each row
    reads_ += reads;
    if (reads_ * steps >= kFewReads * rows_ * begun) Copy();
  }

  // Whether zero times any of them is zero, which a sum over events alone leaves out.
  bool AreFinite() {
    if (!are_known_) {
      constexpr uint32_t kExponent = 0x7f800000;
      uint32_t special = 0;
      for (int64_t k = 0; k < rows_; ++k) {
        const float* w = row(k);
        for (int64_t n = 0; n < width_; ++n) {
          uint32_t bits;
          std::memcpy(&bits, w + n, sizeof(bits));
          special |= (bits & kExponent) == kExponent;
        }
      }
      are_finite_ = special == 0;
      are_known_ = true;
    }
    return are_finite_;
  }

  // c += a w for `some` rows of w from `first` on, or of w's transpose, as numbers
  // that are not few. Panels of w are made when first asked for.
  template <bool kTransposed>
  void Multiply(const float* a, int64_t a_panel, int64_t rows, int64_t first,
                int64_t some, float* c, int64_t c_stride) {
    const int64_t depth = kTransposed ? width_ : rows_;
    const int64_t wide = kTransposed ? rows_ : width_;
    const int64_t panel = depth * kPanelColumns;
    if (panels_.get() == nullptr) {
      panels_ = LargePages<float>(Blocks(wide, kPanelColumns) * panel);
      RunOnWidest<MatrixPanels<kTransposed>>(
          MatrixPanelsArgs{w_, rows_, width_, stride_, panels_.get()});
    }
    if (kTransposed) {
      MultiplyDense({rows, depth, some, a, a_panel,
                     panels_.get() + first / kPanelColumns * panel, panel,
                     kPanelColumns, c, c_stride});
    } else {
      MultiplyDense({rows, some, width_, a, a_panel,
                     panels_.get() + first * kPanelColumns, panel, kPanelColumns, c,
                     c_stride});
    }
  }

 private:
  void Copy() {
    constexpr int64_t kMostBytes = 4 << 20;
    if (rows_ * width_ * 4 > kMostBytes || width_ == stride_) return;
    copy_ = LargePages<float>(rows_ * width_);
    for (int64_t k = 0; k < rows_; ++k) {
      Prefetch(row(k), kAhead * stride_ * sizeof(float), width_ * sizeof(float));
      std::memcpy(copy_.get() + k * width_, row(k), width_ * sizeof(float));
    }
    w_ = copy_.get();
    stride_ = width_;
  }

  const float* w_;
  int64_t rows_, stride_, width_;
  int64_t reads_ = 0;
  bool are_known_ = false, are_finite_ = false;
  LargePages<float> copy_, panels_;
};

}  // namespace spikejax

#endif  // SPIKEJAX_TILE_WEIGHTS_H_

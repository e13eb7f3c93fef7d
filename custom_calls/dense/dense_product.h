// C += A B without regard to zeros: for what is no longer sparse.
//
// A and B lie in panels that the inner loop reads from end to end. A sum of one number
// per row and column of C runs over the depth in ascending order, as sums of events do:
// with zeros and ones in A, products are exact, and both give the same bits.
#ifndef SPIKEJAX_DENSE_PRODUCT_H_
#define SPIKEJAX_DENSE_PRODUCT_H_

#include <algorithm>
#include <cstdint>

#include "base/isa.h"
#include "bits/events.h"

namespace spikejax {

constexpr int64_t kPanelRows = 8;      // of A and C
constexpr int64_t kPanelColumns = 32;  // of B and C
constexpr int64_t kDenseShare = 6;     // dense: more than one entry in so many

struct DenseArgs {
  int64_t rows, depth, columns;  // of C (rows, columns), and what is summed over
  const float* a;    // panels (depth, kPanelRows) of rows, padded with anything
  int64_t a_panel;   // between panels
  const float* b;    // panels (depth, kPanelColumns) of columns, likewise
  int64_t b_panel;   // between panels
  int64_t b_stride;  // between rows of a panel
  float* c;
  int64_t c_stride;
};

void MultiplyDense(const DenseArgs& args);

// Part of out[e] = a[row[e]] . b[n] for the entries e of the list of every n: a few
// columns of both at a time, so that those of a stay in the nearest cache and those of
// b[n] in registers for all rows of its list.
constexpr int64_t kPiece = 128;  // columns: of 64 rows 32 kB
constexpr int64_t kListed = 4;   // the length of a list is a multiple of it

struct ListedArgs {
  int64_t lists, width;
  const float* b;  // rows `stride` apart
  int64_t stride;
  const int64_t* begin;  // (lists + 1,)
  const int32_t* row;    // of a
  const float* a;        // (rows, kPiece), zero behind `width`
  float* out;            // (entries,), in the order of the lists
  bool adds;             // to what is there
};

void MultiplyListed(const ListedArgs& args);

// Whether so many entries of rows x lists cost more than all of the product: with 36 to
// 50 % of 1000 neurons wanted in 128 rows, lists took as long as it or longer.
inline bool IsDenseList(int64_t entries, int64_t rows, int64_t lists) {
  return 3 * entries > Blocks(rows, kPanelRows) * kPanelRows * lists;
}

// Whether so many events among rows x inputs cost more than all of the product. At
// 1024 neurons one event took the time of five to six places of a dense product.
inline bool IsDense(int64_t events, int64_t rows, int64_t inputs) {
  return kDenseShare * events > Blocks(rows, kPanelRows) * kPanelRows * inputs;
}

// Panels of A from rows of bits: numbers 0 and 1.
struct BitPanelsArgs {
  const uint32_t* words;  // rows `stride` apart
  int64_t rows, stride, depth;
  float* panels;  // of `depth` rounded up to whole words
};

struct BitPanels {
  static SPIKEJAX_INLINE void Run(const BitPanelsArgs& args) {
    float* to = args.panels;
    for (int64_t first = 0; first < args.rows; first += kPanelRows) {
      for (int64_t i = 0; i < Blocks(args.depth, kWord); ++i) {
        uint32_t word[kPanelRows] = {};
        const int64_t rows = std::min(kPanelRows, args.rows - first);
        for (int64_t r = 0; r < rows; ++r)
          word[r] = args.words[(first + r) * args.stride + i];
        for (int64_t bit = 0; bit < kWord; ++bit, to += kPanelRows) {
          for (int64_t r = 0; r < kPanelRows; ++r) {
            to[r] = static_cast<float>(static_cast<int32_t>(word[r] >> bit & 1u));
          }
        }
      }
    }
  }
};

// The same where bits of a row are the rows of A: 8 of them, for every row of bits.
struct BitColumnsArgs {
  const uint32_t* words;  // the word of the first row
  int64_t depth, stride;
  int64_t shift;  // of the first bit
  float* panel;
};

struct BitColumns {
  static SPIKEJAX_INLINE void Run(const BitColumnsArgs& args) {
    for (int64_t p = 0; p < args.depth; ++p) {
      const uint32_t bits = args.words[p * args.stride] >> args.shift;
      float* to = args.panel + p * kPanelRows;
      for (uint32_t r = 0; r < kPanelRows; ++r) {
        to[r] = static_cast<float>(static_cast<int32_t>(bits >> r & 1u));
      }
    }
  }
};

// Panels of A from rows of numbers.
struct RowPanelsArgs {
  const float* from;
  int64_t rows, stride, depth;
  float* panels;
};

struct RowPanels {
  static SPIKEJAX_INLINE void Run(const RowPanelsArgs& args) {
    float* to = args.panels;
    for (int64_t first = 0; first < args.rows; first += kPanelRows) {
      const float* row[kPanelRows];
      for (int64_t r = 0; r < kPanelRows; ++r) {
        row[r] = args.from + std::min(first + r, args.rows - 1) * args.stride;
      }
      for (int64_t p = 0; p < args.depth; ++p, to += kPanelRows) {
        for (int64_t r = 0; r < kPanelRows; ++r) to[r] = row[r][p];
      }
    }
  }
};

// Panels of B from a matrix (rows, columns), or from its transpose.
struct MatrixPanelsArgs {
  const float* from;
  int64_t rows, columns, stride;
  float* panels;
};

template <bool kTransposed>
struct MatrixPanels {
  static SPIKEJAX_INLINE void Run(const MatrixPanelsArgs& args) {
    const int64_t depth = kTransposed ? args.columns : args.rows;
    const int64_t wide = kTransposed ? args.rows : args.columns;
    float* to = args.panels;
    for (int64_t first = 0; first < wide; first += kPanelColumns) {
      const int64_t width = std::min(kPanelColumns, wide - first);
      for (int64_t p = 0; p < depth; ++p, to += kPanelColumns) {
        const float* from = kTransposed ? args.from + first * args.stride + p
                                        : args.from + p * args.stride + first;
        const int64_t step = kTransposed ? args.stride : 1;
        for (int64_t j = 0; j < width; ++j) to[j] = from[j * step];
        for (int64_t j = width; j < kPanelColumns; ++j) to[j] = 0.0f;
      }
    }
  }
};

}  // namespace spikejax

#endif  // SPIKEJAX_DENSE_PRODUCT_H_

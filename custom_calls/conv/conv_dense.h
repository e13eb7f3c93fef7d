// Convolutions without regard to zeros: products of blocks that stay in registers.
//
// A patch is no copy: a point of the window is a distance from where the patch begins,
// in an image with its padding. As in dense/, a product and a sum may be rounded once.
#ifndef SPIKEJAX_CONV_DENSE_H_
#define SPIKEJAX_CONV_DENSE_H_

#include <cstdint>

namespace spikejax {
namespace conv {

constexpr int64_t kTileRows = 8;
constexpr int64_t kNarrowTile = 16, kWideTile = 32;  // columns

// Columns of a tile where there are so many in all.
inline int64_t TileColumns(int64_t columns) {
  return columns <= kNarrowTile ? kNarrowTile : kWideTile;
}

// c[r] = start + sum over p of a[r][p] b[p], or added to what is in c.
struct PlaceArgs {
  const float* a[kTileRows];  // where the patches of the rows begin
  const int64_t* begin;       // of runs in a patch
  const int64_t* length;
  int64_t runs;
  const float* b;      // (depth, columns)
  int64_t columns;     // kNarrowTile or kWideTile
  const float* start;  // (columns,), or null: from c
  float* c[kTileRows];
  int64_t width;  // columns of c that are there
};

void MultiplyPlaces(const PlaceArgs& args);

// c[r] += sum over places p of a[begin[p] + r] b[p].
struct PointArgs {
  const float* a;
  const int64_t* begin;  // (places,)
  int64_t places;
  const float* b;
  int64_t b_stride, columns;
  float* c;
  int64_t c_stride, rows;  // at most kTileRows; as many are read
};

void MultiplyPoints(const PointArgs& args);

}  // namespace conv
}  // namespace spikejax

#endif  // SPIKEJAX_CONV_DENSE_H_

// A layer of leaky integrate-and-fire neurons over a whole sequence: its sizes, its
// rules and where its arrays lie. Shared by the two directions.
//
//   [i <- alpha i + x]   x is the input, plus y(t-1) w + bias where recurrent
//   u <- beta r(u, z) + x  or, delayed,  u <- r(beta u + x, z)      [i for x]
//   z <- u - threshold > 0
//
// or with two currents that a reset to zero clears as well:
//
//   i <- alpha r(i, z) + x,  h <- beta r(h, z) - x,  u <- gain (i + h)
#ifndef SPIKEJAX_LAYER_H_
#define SPIKEJAX_LAYER_H_

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <string>

#include "spikejax/checks.h"
#include "spikejax/edge.h"
#include "spikejax/events.h"
#include "xla/ffi/api/ffi.h"

namespace spikejax {

// Rows of the array of constants, (7, N).
enum Constant { kAlpha, kBeta, kThreshold, kBias, kWidth, kFactor, kGain, kConstants };

// What drives the membrane.
enum class Drive { kInput, kCurrent, kTwoCurrents };
constexpr int64_t kLearned = 4;  // alpha, beta, threshold and bias have gradients

constexpr int64_t kMostInputs = 1 << 16;
constexpr int64_t kTileColumns = 64;  // of a tile of neurons that do not meet

enum Rule : int64_t { kSubtract, kZero, kNone };

// The surrogate's derivative: of the distance from threshold, or given in its place.
enum Slope : int64_t { kTriangle, kBox, kGiven };

struct Layer {
  int64_t groups = 0, steps = 0, batch = 0, neurons = 0, words = 0;
  int64_t rule = kSubtract;
  bool is_delayed = false;
  bool is_attached = false;

  int64_t rows() const { return groups * batch; }
  bool is_empty() const { return rows() == 0 || steps == 0 || neurons == 0; }
};

// An array with an axis of groups in front, of which there may be one for all.
template <typename T>
struct Field {
  T* data = nullptr;  // null if the array is absent
  int64_t stride = 0;

  T* at(int64_t group) const { return data + group * stride; }
  explicit operator bool() const { return data != nullptr; }
};

// What a state is where there is nothing to compute: what it was, or zero.
inline void Carry(const Layer& l, const Field<float>& from, const Field<float>& to) {
  const int64_t size = l.batch * l.neurons;
  for (int64_t group = 0; to && group < l.groups; ++group) {
    if (from) {
      std::copy_n(from.at(group), size, to.at(group));
    } else {
      std::fill_n(to.at(group), size, 0.0f);
    }
  }
}

// Checks buffers one after the other; the first that does not fit is the error.
class Reader {
 public:
  Reader(const char* operation, int64_t groups)
      : operation_(operation), groups_(groups) {}

  // `buffer` of shape (1 or groups, *sizes); with `optional`, (0,) is absent.
  template <typename T>
  Field<T> Read(const char* name, const ffi::AnyBuffer& buffer,
                std::initializer_list<int64_t> sizes, bool optional = false) {
    return Check<T>(name, buffer, sizes, optional, true);
  }

  // The same for a result, which has all groups.
  template <typename T>
  Field<T> Write(const char* name, const ffi::AnyBuffer& buffer,
                 std::initializer_list<int64_t> sizes, bool optional = false) {
    return Check<T>(name, buffer, sizes, optional, false);
  }

  // Numbers at the edge of the layer, all of one type: a half type or float32.
  Edge ReadEdge(const char* name, const ffi::AnyBuffer& buffer,
                std::initializer_list<int64_t> sizes, bool optional = false) {
    return CheckEdge(name, buffer, sizes, optional, true);
  }

  Edge WriteEdge(const char* name, const ffi::AnyBuffer& buffer,
                 std::initializer_list<int64_t> sizes, bool optional = false) {
    return CheckEdge(name, buffer, sizes, optional, false);
  }

  // What is absent or present only together with something else.
  void Require(bool holds, const std::string& what) {
    if (holds || error_.failure()) return;
    error_ = Expected(operation_, what, "something else");
  }

  const ffi::Error& error() const { return error_; }

 private:
  template <typename T>
  Field<T> Check(const char* name, const ffi::AnyBuffer& buffer,
                 std::initializer_list<int64_t> sizes, bool optional,
                 bool broadcasts) {
    constexpr auto kType = sizeof(T) == 4 && std::is_floating_point_v<T>
                               ? ffi::DataType::F32
                               : ffi::DataType::U32;
    const auto [data, stride] = Find(name, buffer, kType, sizes, optional, broadcasts);
    return {static_cast<T*>(data), stride};
  }

  Edge CheckEdge(const char* name, const ffi::AnyBuffer& buffer,
                 std::initializer_list<int64_t> sizes, bool optional,
                 bool broadcasts) {
    const ffi::DataType type = buffer.element_type();
    const bool is_half = type == ffi::DataType::F16 || type == ffi::DataType::BF16;
    const ffi::DataType expected =
        edge_ != ffi::DataType::INVALID ? edge_ : is_half ? type : ffi::DataType::F32;
    const auto [data, stride] =
        Find(name, buffer, expected, sizes, optional, broadcasts);
    if (data != nullptr) edge_ = expected;
    return Edge(data, stride, expected);
  }

  struct Found {
    void* data;
    int64_t stride;
  };

  Found Find(const char* name, const ffi::AnyBuffer& buffer, ffi::DataType type,
             std::initializer_list<int64_t> sizes, bool optional, bool broadcasts) {
    const Dims dims = buffer.dimensions();
    if (error_.failure()) return {};
    if (optional && dims.size() == 1 && dims[0] == 0) return {};
    int64_t size = 1;
    for (int64_t s : sizes) size *= s;
    bool fits = dims.size() == sizes.size() + 1 &&
                (dims[0] == groups_ || (broadcasts && dims[0] == 1));
    fits = fits && std::equal(sizes.begin(), sizes.end(), dims.begin() + 1);
    if (!fits || buffer.element_type() != type) {
      std::string want = broadcasts && groups_ != 1 ? "(1 or " : "(";
      want += std::to_string(groups_);
      for (int64_t s : sizes) want += ", " + std::to_string(s);
      error_ = Expected(operation_,
                        std::string(name) + " " + want + ") of type " + Text(type),
                        Text(dims) + " of type " + Text(buffer.element_type()));
      return {};
    }
    static float empty = 0.0f;  // a present array without elements is not null
    void* data = buffer.untyped_data();
    return {data == nullptr ? &empty : data, dims[0] == 1 ? 0 : size};
  }

  const char* operation_;
  int64_t groups_;
  ffi::DataType edge_ = ffi::DataType::INVALID;
  ffi::Error error_ = ffi::Error::Success();
};

// Sizes from a result, a state (G, B, N), and from words (1 or G, T, B, words).
inline ffi::Error ReadLayer(const char* operation, const ffi::AnyBuffer& state,
                            const ffi::AnyBuffer& words, int64_t rule, bool is_delayed,
                            bool is_attached, Layer& layer) {
  const Dims s = state.dimensions();
  const Dims w = words.dimensions();
  constexpr int64_t kMost = std::numeric_limits<int32_t>::max();
  if (s.size() != 3 || w.size() != 4 || s[2] > kMost) {
    return Expected(operation, "a state (G, B, N) and words (G, T, B, ceil(N / 32))",
                    Text(s) + " and " + Text(w));
  }
  if (rule < kSubtract || rule > kNone) {
    return Expected(operation, "a reset 0, 1 or 2", std::to_string(rule));
  }
  layer = {s[0], w[1], s[1], s[2], Blocks(s[2], kWord), rule, is_delayed, is_attached};
  return ffi::Error::Success();
}

// How many neurons are beyond weights (1 or G, inputs, N), or zero.
inline ffi::Error ReadInputs(const char* operation, const char* name,
                             const ffi::AnyBuffer& w, int64_t& inputs) {
  const Dims dims = w.dimensions();
  if (dims.size() == 3 && dims[1] > kMostInputs) {
    return Expected(operation,
                    std::string(name) + " of " + std::to_string(kMostInputs) + " inputs",
                    Text(dims));
  }
  inputs = dims.size() == 3 ? dims[1] : 0;
  return ffi::Error::Success();
}

// How a layer is cut into tiles: some rows of the batch of one group, some columns.
// Columns follow from sizes alone; no number depends on how rows are put together.
struct LayerTiles {
  int64_t row_block, row_blocks, column_block, column_blocks;

  int64_t teams(const Layer& l) const { return l.groups * row_blocks; }

  // Neurons that do not meet: every tile walks through time on its own. Rows are
  // split where there are few columns.
  static LayerTiles Apart(const Layer& l, int64_t threads, bool splits_rows) {
    const int64_t columns = Blocks(l.neurons, kTileColumns);
    const int64_t tiles = std::max<int64_t>(1, l.groups * columns);
    const int64_t blocks = splits_rows && threads > 1 ? Blocks(4 * threads, tiles) : 1;
    return Cut(l, blocks, kTileColumns);
  }

  // Neurons that hear each other: tiles of the same rows, a team, go step by step. Few
  // neurons make one tile, and then rows are what is shared out. Wide tiles read long
  // runs of weights: at 4096 neurons, two tiles took 0.75 of the time of eight.
  static LayerTiles Together(const Layer& l, int64_t threads) {
    constexpr int64_t kAlone = 256;
    constexpr int64_t kWidest = 4096;
    if (l.neurons <= kAlone) return Cut(l, Blocks(l.batch, 16), kAlone);
    const int64_t half = Blocks(Blocks(l.neurons, 2), kTileColumns) * kTileColumns;
    const int64_t columns = std::clamp(half, kAlone, kWidest);
    const int64_t teams = Blocks(threads, l.groups * Blocks(l.neurons, columns));
    return Cut(l, std::max(Blocks(l.batch, 128), std::min(l.batch, teams)), columns);
  }

 private:
  static LayerTiles Cut(const Layer& l, int64_t row_blocks, int64_t columns) {
    const int64_t blocks = std::clamp<int64_t>(row_blocks, 1, std::max<int64_t>(1, l.batch));
    const int64_t row_block = std::max<int64_t>(1, Blocks(l.batch, blocks));
    return {row_block, Blocks(l.batch, row_block), columns, Blocks(l.neurons, columns)};
  }
};

}  // namespace spikejax

#endif  // SPIKEJAX_LAYER_H_

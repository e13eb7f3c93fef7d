// Checks of the arrays of a layer.
#ifndef SPIKEJAX_READ_LAYER_H_
#define SPIKEJAX_READ_LAYER_H_

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <limits>
#include <string>
#include <type_traits>

#include "layer/edge.h"
#include "layer/layer.h"
#include "runtime/checks.h"
#include "xla/ffi/api/ffi.h"

namespace spikejax {

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
                 std::initializer_list<int64_t> sizes, bool optional, bool broadcasts) {
    constexpr auto kType = sizeof(T) == 4 && std::is_floating_point_v<T>
                               ? ffi::DataType::F32
                               : ffi::DataType::U32;
    const auto [data, stride] = Find(name, buffer, kType, sizes, optional, broadcasts);
    return {static_cast<T*>(data), stride};
  }

  Edge CheckEdge(const char* name, const ffi::AnyBuffer& buffer,
                 std::initializer_list<int64_t> sizes, bool optional, bool broadcasts) {
    const ffi::DataType type = buffer.element_type();
    const bool is_half = type == ffi::DataType::F16 || type == ffi::DataType::BF16;
    const ffi::DataType expected = edge_ != ffi::DataType::INVALID ? edge_
                                   : is_half                       ? type
                                                                   : ffi::DataType::F32;
    const auto [data, stride] =
        Find(name, buffer, expected, sizes, optional, broadcasts);
    if (data != nullptr) edge_ = expected;
    return Edge(data, stride, ElementOf(expected));
  }

  static Element ElementOf(ffi::DataType type) {
    if (type == ffi::DataType::F16) return Element::kHalf;
    return type == ffi::DataType::BF16 ? Element::kBFloat16 : Element::kFloat;
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
    return Expected(
        operation, std::string(name) + " of " + std::to_string(kMostInputs) + " inputs",
        Text(dims));
  }
  inputs = dims.size() == 3 ? dims[1] : 0;
  return ffi::Error::Success();
}

}  // namespace spikejax

#endif  // SPIKEJAX_READ_LAYER_H_

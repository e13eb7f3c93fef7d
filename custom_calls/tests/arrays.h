// Arrays of a call at random, of any type and size.
#ifndef SPIKEJAX_TESTS_ARRAYS_H_
#define SPIKEJAX_TESTS_ARRAYS_H_

#include <cstdint>
#include <cstring>
#include <limits>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "tests/frame.h"
#include "tests/programs.h"

namespace calls {

using frame::Array;
using frame::Call;

constexpr int64_t kBool = XLA_FFI_DataType_PRED, kInt = XLA_FFI_DataType_S32;
constexpr int64_t kWords = XLA_FFI_DataType_U32, kHalf = XLA_FFI_DataType_F16;
constexpr int64_t kBrain = XLA_FFI_DataType_BF16, kFloat = XLA_FFI_DataType_F32;
constexpr int64_t kDouble = XLA_FFI_DataType_F64;

// What a call is made of. A share of all places has a spike, or wants a cotangent.
struct About {
  int64_t groups = 1, steps = 1, rows = 1, inputs = 1, neurons = 1, outputs = 1;
  int64_t type = kFloat;
  double share = 0.1;
  bool is_recurrent = false, is_driven = false, has_list = false, is_observed = false;
  bool is_sampled = false;
  int64_t currents = 0;
  bool is_dense = false;    // spikes as floats, and their cotangents
  bool is_special = false;  // infinite and undefined numbers among them
  bool is_noisy = false;    // bits behind the last neuron, where they are not read
  int64_t rule = 0, slope = 0;
  bool is_delayed = false, is_attached = false;
  int64_t learned = 0;
  int64_t states = 1, constants = 0, derived = 0, traces = 0;  // of a program
};

class Arrays {
 protected:
  Arrays(const About& about, uint64_t seed) : a(about), random_(seed) {}

  using Sizes = std::vector<int64_t>;

  static int64_t Words(int64_t n) { return (n + 31) / 32; }
  static int64_t Width(int64_t type) {
    switch (type) {
      case kBool:
        return 1;
      case kHalf:
      case kBrain:
        return 2;
      case kDouble:
        return 8;
      default:
        return 4;
    }
  }

  bool Chance(double share) {
    return std::uniform_real_distribution<>(0.0, 1.0)(random_) < share;
  }

  int64_t At(int64_t size) {
    return static_cast<int64_t>(random_() % static_cast<uint64_t>(size));
  }

  Array Shape(int64_t type, const Sizes& sizes) const {
    Array array;
    array.dtype = type;
    array.dims = sizes;
    array.bytes = Width(type);
    for (int64_t size : sizes) array.bytes *= size;
    return array;
  }

  Array& Put(int64_t type, const Sizes& sizes) {
    Array array = Shape(type, sizes);
    array.data.resize(static_cast<size_t>(array.bytes));
    call_.args.push_back(std::move(array));
    return call_.args.back();
  }

  void Store(Array& array, int64_t at, double value) {
    const float narrow = static_cast<float>(value);
    uint32_t bits;
    std::memcpy(&bits, &narrow, 4);
    char* to = array.data.data() + at * Width(array.dtype);
    if (array.dtype == kDouble) {
      std::memcpy(to, &value, 8);
    } else if (array.dtype == kFloat) {
      std::memcpy(to, &bits, 4);
    } else if (array.dtype == kBool) {
      *to = value != 0.0;
    } else {  // cut off: any number will do
      const uint32_t exponent = bits >> 23 & 0xffu;
      uint16_t half = static_cast<uint16_t>(bits >> 16);
      if (array.dtype == kHalf) {
        const bool fits = exponent > 112 && exponent < 143;
        const uint32_t size =
            fits ? ((exponent - 112) << 10 | (bits >> 13 & 0x3ffu)) : 0;
        half = static_cast<uint16_t>((bits >> 16 & 0x8000u) | size);
      }
      std::memcpy(to, &half, 2);
    }
  }

  void Numbers(int64_t type, const Sizes& sizes, double low = -1.0, double high = 1.0) {
    Array& array = Put(type, sizes);
    std::uniform_real_distribution<> uniform(low, high);
    const int64_t size = array.bytes / Width(type);
    for (int64_t i = 0; i < size; ++i) Store(array, i, uniform(random_));
    const double infinite = std::numeric_limits<double>::infinity();
    const double special[] = {-0.0, 1e30, infinite, infinite - infinite};
    // Flushed to zero, or not; one over such a width would be infinite.
    if (size > 0 && low < 0.0) Store(array, At(size), 1e-42);
    for (int k = 0; a.is_special && size > 0 && k < 3; ++k) {
      Store(array, At(size), special[At(4)]);
    }
  }

  void Spikes(int64_t type, const Sizes& sizes) {
    Array& array = Put(type, sizes);
    for (int64_t i = 0; i < array.bytes / Width(type); ++i) {
      Store(array, i, Chance(a.share) ? 1.0 : 0.0);
    }
  }

  // Bits of rows of n; those behind the last are noise where nobody reads them.
  void Bits(Sizes sizes, int64_t n, bool is_read_whole = false) {
    sizes.push_back(Words(n));
    Array& array = Put(kWords, sizes);
    for (int64_t i = 0; i < array.bytes / 4; ++i) {
      uint32_t word = 0;
      const int64_t first = i % Words(n) * 32;
      for (int64_t j = 0; j < 32; ++j) {
        const bool is_padding = first + j >= n;
        const bool is_set = is_padding
                                ? a.is_noisy && !is_read_whole && noise_() % 2 == 0
                                : Chance(a.share);
        word |= static_cast<uint32_t>(is_set) << j;
      }
      std::memcpy(array.data.data() + 4 * i, &word, 4);
    }
  }

  void Absent(int64_t type = kFloat) { Put(type, {0}); }
  void Either(bool is_there, int64_t type, const Sizes& sizes) {
    is_there ? Numbers(type, sizes) : Absent(type);
  }
  void Result(int64_t type, const Sizes& sizes, bool is_there = true) {
    call_.results.push_back(Shape(type, is_there ? sizes : Sizes{0}));
  }
  void Say(const std::string& name, int64_t value) {
    call_.attributes.push_back({name, XLA_FFI_DataType_S64, value, false, {}});
  }
  void Say(const std::string& name, bool value) {
    call_.attributes.push_back({name, kBool, value, false, {}});
  }
  void Say(const std::string& name, programs::Words words) {
    call_.attributes.push_back({name, kInt, 0, true, std::move(words)});
  }

  const About a;
  std::mt19937_64 random_;
  std::mt19937_64 noise_{1};  // of its own: all else is as without noise
  Call call_;
};

}  // namespace calls

#endif  // SPIKEJAX_TESTS_ARRAYS_H_

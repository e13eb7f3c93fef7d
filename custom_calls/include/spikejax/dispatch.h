// From the element type that a buffer has to the type that a kernel is compiled for.
#ifndef SPIKEJAX_DISPATCH_H_
#define SPIKEJAX_DISPATCH_H_

#include <string>

#include "spikejax/checks.h"
#include "spikejax/number.h"
#include "xla/ffi/api/ffi.h"

namespace spikejax {

template <typename T>
T* Data(const ffi::AnyBuffer& buffer) {
  return static_cast<T*>(buffer.untyped_data());
}

template <typename F>
ffi::Error DispatchFloat(const char* operation, ffi::DataType type, const F& run) {
  switch (type) {
    case ffi::DataType::F16:
      return run(Half{});
    case ffi::DataType::BF16:
      return run(BFloat16{});
    case ffi::DataType::F32:
      return run(float{});
    case ffi::DataType::F64:
      return run(double{});
    default:
      return Expected(operation, "float16, bfloat16, float32 or float64", Text(type));
  }
}

inline ffi::Error SameType(const char* operation, const char* name, ffi::DataType type,
                    ffi::DataType expected) {
  if (type == expected) return ffi::Error::Success();
  return Expected(operation, std::string(name) + " of type " + Text(expected),
                  Text(type));
}

}  // namespace spikejax

#endif  // SPIKEJAX_DISPATCH_H_

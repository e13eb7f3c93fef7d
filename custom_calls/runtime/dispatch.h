// From the element type that a buffer has to the type that a kernel is compiled for.
#ifndef SPIKEJAX_DISPATCH_H_
#define SPIKEJAX_DISPATCH_H_

#include <string>

#include "base/number.h"
#include "runtime/checks.h"
#include "xla/ffi/api/ffi.h"

namespace spikejax {

template <typename T>
T* Data(const ffi::AnyBuffer& buffer) {
  return static_cast<T*>(buffer.untyped_data());
}

// What a kernel that ran is to XLA: threads fail where memory ends.
inline ffi::Error Done(const char* operation, bool done) {
  if (done) return ffi::Error::Success();
  return ffi::Error(ffi::ErrorCode::kResourceExhausted,
                    std::string(operation) + ": out of memory");
}

// Runs a kernel, which returns whether all of its threads came to an end.
template <typename F>
ffi::Error DispatchFloat(const char* operation, ffi::DataType type, const F& run) {
  switch (type) {
    case ffi::DataType::F16:
      return Done(operation, run(Half{}));
    case ffi::DataType::BF16:
      return Done(operation, run(BFloat16{}));
    case ffi::DataType::F32:
      return Done(operation, run(float{}));
    case ffi::DataType::F64:
      return Done(operation, run(double{}));
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

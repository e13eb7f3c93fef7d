// Checks that a handler makes before it touches memory.
#ifndef SPIKEJAX_CHECKS_H_
#define SPIKEJAX_CHECKS_H_

#include <cstdint>
#include <exception>
#include <limits>
#include <new>
#include <sstream>
#include <string>
#include <vector>

#include "xla/ffi/api/ffi.h"

namespace spikejax {

namespace ffi = xla::ffi;

using Dims = ffi::AnyBuffer::Dimensions;

inline std::string Text(Dims dims) {
  std::string text = "(";
  for (size_t i = 0; i < dims.size(); ++i) {
    text += (i ? ", " : "") + std::to_string(dims[i]);
  }
  return text + (dims.size() == 1 ? ",)" : ")");
}

inline std::string Text(ffi::DataType type) {
  std::ostringstream text;
  text << type;
  return text.str();
}

inline ffi::Error Expected(const std::string& operation, const std::string& what,
                           const std::string& got) {
  return ffi::Error::InvalidArgument(operation + ": expected " + what + ", got " + got);
}

// Nothing is thrown across the boundary to XLA.
template <typename F>
ffi::Error Guard(const char* operation, const F& body) {
  try {
    return body();
  } catch (const std::bad_alloc&) {
    return ffi::Error(ffi::ErrorCode::kResourceExhausted,
                      std::string(operation) + ": out of memory");
  } catch (const std::exception& error) {
    return ffi::Error::Internal(std::string(operation) + ": " + error.what());
  } catch (...) {
    return ffi::Error::Internal(std::string(operation) + ": unknown failure");
  }
}

}  // namespace spikejax

#endif  // SPIKEJAX_CHECKS_H_

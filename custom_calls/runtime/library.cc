// What the loader asks the library before it uses it.
#include <cstdint>

#include "base/isa.h"
#include "layer/program.h"
#include "xla/ffi/api/c_api.h"

#if defined(_WIN32)
#define SPIKEJAX_EXPORT extern "C" __declspec(dllexport)
#else
#define SPIKEJAX_EXPORT extern "C"
#endif

// Raised when the arguments of a handler change; equals ABI in kernels/ffi.py.
SPIKEJAX_EXPORT int spikejax_abi() { return 11; }

// The version of XLA's FFI that the library was built for.
SPIKEJAX_EXPORT int spikejax_xla_ffi_major() { return XLA_FFI_API_MAJOR; }
SPIKEJAX_EXPORT int spikejax_xla_ffi_minor() { return XLA_FFI_API_MINOR; }

// Which instructions kernels use.
SPIKEJAX_EXPORT const char* spikejax_instructions() {
  return spikejax::kInstructions[spikejax::kWidest];
}

// Whether the words of a program's step were compiled ahead.
SPIKEJAX_EXPORT int spikejax_is_compiled(const int32_t* words, int64_t size) {
  return spikejax::FindCompiled(words, size) != nullptr;
}

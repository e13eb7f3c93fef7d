// Programs compiled on request.
#ifndef SPIKEJAX_REGISTERED_H_
#define SPIKEJAX_REGISTERED_H_

#include <cstdint>

#include "layer/program.h"

namespace spikejax {

// What a shared object of the user's hands over: see kernels/program/emit.py.
struct CompiledPrograms {
  int64_t abi, count;
  const CompiledProgram* programs;
};

// What was handed over of these words, or null.
CompiledRun FindRegistered(const int32_t* words, int64_t size);

}  // namespace spikejax

#endif  // SPIKEJAX_REGISTERED_H_

// Slopes of which a few are kept, by draws that a salt, a step and a neuron decide: the
// numbers of core/draws.py.
#ifndef SPIKEJAX_DRAWS_H_
#define SPIKEJAX_DRAWS_H_

#include <cmath>
#include <cstdint>

#include "base/isa.h"

namespace spikejax {

constexpr uint32_t kStepSalt = 2654435769;
constexpr uint32_t kNeuronSalt = 2246822507;

// A hash of 32 bits whose output bits each depend on all of its input's.
SPIKEJAX_INLINE uint32_t Mixed(uint32_t x) {
  x = (x ^ (x >> 16)) * 0x7FEB352Du;
  x = (x ^ (x >> 15)) * 0x846CA68Bu;
  return x ^ (x >> 16);
}

struct KeepSlopesArgs {
  int64_t width;
  uint32_t salt;       // of this step
  uint32_t neuron;     // the first
  const float* share;  // of |slope|, to be its probability
  float* slope;
};

// A slope stays with probability p = |slope| share, at most one, divided by p; what is
// no number stays.
struct KeepSlopes {
  static SPIKEJAX_INLINE void Run(const KeepSlopesArgs& args) {
    const uint32_t key = Mixed(args.salt) + args.neuron * kNeuronSalt;
    const float* __restrict share = args.share;
    float* __restrict slope = args.slope;
    for (int64_t j = 0; j < args.width; ++j) {
      const uint32_t word = Mixed(key + static_cast<uint32_t>(j) * kNeuronSalt);
      const float draw = static_cast<float>(static_cast<int32_t>(word >> 8)) * 0x1p-24f;
      const float p = std::fabs(slope[j]) * share[j];
      const float height = std::copysign(1.0f / share[j], slope[j]);
      const float found = p < 1.0f ? height : slope[j];
      slope[j] = draw >= p ? 0.0f : found;
    }
  }
};

}  // namespace spikejax

#endif  // SPIKEJAX_DRAWS_H_

// Programs compiled on request: loops that a shared object of the user's hands over.
#include "layer/registered.h"

#include <atomic>
#include <cstdint>
#include <cstring>
#include <mutex>
#include <vector>

#include "layer/program.h"

#if defined(_WIN32)
#define SPIKEJAX_EXPORT extern "C" __declspec(dllexport)
#else
#define SPIKEJAX_EXPORT extern "C"
#endif

namespace spikejax {
namespace {

// That of the structs that are handed over; kernels/program/emit.py has the same.
constexpr int64_t kAbi = 1;
constexpr int64_t kMostPrograms = 4096, kMostWords = int64_t{1} << 16;

struct Registered {
  std::vector<int32_t> words;
  CompiledRun run;
  const Registered* next;
};

// Read by handlers while others are added; none is ever taken away.
std::atomic<const Registered*> registered{nullptr};
std::mutex adding;

bool IsProgram(const CompiledProgram& program) {
  return program.words != nullptr && program.run != nullptr && program.size > 0 &&
         program.size <= kMostWords && PartReader::IsCode(program.words, program.size);
}

int64_t Register(const CompiledPrograms* given) {
  if (given == nullptr || given->abi != kAbi || given->count < 0 ||
      given->count > kMostPrograms || given->programs == nullptr) {
    return -1;
  }
  for (int64_t k = 0; k < given->count; ++k) {
    if (!IsProgram(given->programs[k])) return -1;
  }
  const std::lock_guard<std::mutex> lock(adding);
  int64_t added = 0;
  for (int64_t k = 0; k < given->count; ++k) {
    const CompiledProgram& program = given->programs[k];
    if (FindCompiled(program.words, program.size) != nullptr) continue;
    auto* const next = new Registered{{program.words, program.words + program.size},
                                      program.run,
                                      registered.load(std::memory_order_relaxed)};
    registered.store(next, std::memory_order_release);
    ++added;
  }
  return added;
}

}  // namespace

CompiledRun FindRegistered(const int32_t* words, int64_t size) {
  for (const Registered* next = registered.load(std::memory_order_acquire);
       next != nullptr; next = next->next) {
    if (static_cast<int64_t>(next->words.size()) == size &&
        std::memcmp(next->words.data(), words, size * sizeof(int32_t)) == 0) {
      return next->run;
    }
  }
  return nullptr;
}

}  // namespace spikejax

// How many programs are new; all are refused, and the answer is -1, where one of them
// is none. They stay, and with them the shared object that they are of.
SPIKEJAX_EXPORT int64_t
spikejax_register_programs(const spikejax::CompiledPrograms* given) noexcept {
  try {
    return spikejax::Register(given);
  } catch (...) {
    return -1;
  }
}

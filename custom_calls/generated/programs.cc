// Written by generate.py: where programs are found.
#include <cstdint>
#include <cstring>

#include "base/isa.h"
#include "layer/program.h"
#include "layer/registered.h"

namespace spikejax {

extern const CompiledProgram kLif[29];
extern const CompiledProgram kIf[19];
extern const CompiledProgram kLapicque[40];
extern const CompiledProgram kPlif[62];
extern const CompiledProgram kKlif[94];
extern const CompiledProgram kClif[25];
extern const CompiledProgram kCubaLif[45];
extern const CompiledProgram kAlphaLif[38];
extern const CompiledProgram kAlif[126];
extern const CompiledProgram kAdlif[79];
extern const CompiledProgram kRadlif[56];
extern const CompiledProgram kSilif[56];
extern const CompiledProgram kCsilif[52];
extern const CompiledProgram kBrf[7];
extern const CompiledProgram kResonateAndFire[48];
extern const CompiledProgram kIzhikevich[28];
extern const CompiledProgram kAdex[24];
extern const CompiledProgram kEif[14];
extern const CompiledProgram kQif[14];

namespace {

const struct {
  const CompiledProgram* programs;
  int64_t count;
} kTables[] = {
    {kLif, 29},
    {kIf, 19},
    {kLapicque, 40},
    {kPlif, 62},
    {kKlif, 94},
    {kClif, 25},
    {kCubaLif, 45},
    {kAlphaLif, 38},
    {kAlif, 126},
    {kAdlif, 79},
    {kRadlif, 56},
    {kSilif, 56},
    {kCsilif, 52},
    {kBrf, 7},
    {kResonateAndFire, 48},
    {kIzhikevich, 28},
    {kAdex, 24},
    {kEif, 14},
    {kQif, 14},
};

}  // namespace

CompiledRun FindCompiled(const int32_t* words, int64_t size) {
  for (const auto& table : kTables) {
    if (!IsWide()) break;
    for (int64_t k = 0; k < table.count; ++k) {
      const CompiledProgram& program = table.programs[k];
      if (program.size == size &&
          std::memcmp(program.words, words, size * sizeof(int32_t)) == 0) {
        return program.run;
      }
    }
  }
  return FindRegistered(words, size);
}

}  // namespace spikejax

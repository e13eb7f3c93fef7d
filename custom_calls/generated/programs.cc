// Written by generate.py: where programs are found.
#include <cstdint>
#include <cstring>

#include "base/isa.h"
#include "layer/program.h"
#include "layer/registered.h"

namespace spikejax {

extern const CompiledProgram kLif[29];
extern const CompiledProgram kIf[19];
extern const CompiledProgram kLapicque[37];
extern const CompiledProgram kPlif[59];
extern const CompiledProgram kKlif[92];
extern const CompiledProgram kClif[24];
extern const CompiledProgram kCubaLif[44];
extern const CompiledProgram kAlphaLif[32];
extern const CompiledProgram kAlif[120];
extern const CompiledProgram kAdlif[74];
extern const CompiledProgram kRadlif[52];
extern const CompiledProgram kSilif[52];
extern const CompiledProgram kCsilif[46];
extern const CompiledProgram kBrf[5];
extern const CompiledProgram kResonateAndFire[41];
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
    {kLapicque, 37},
    {kPlif, 59},
    {kKlif, 92},
    {kClif, 24},
    {kCubaLif, 44},
    {kAlphaLif, 32},
    {kAlif, 120},
    {kAdlif, 74},
    {kRadlif, 52},
    {kSilif, 52},
    {kCsilif, 46},
    {kBrf, 5},
    {kResonateAndFire, 41},
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

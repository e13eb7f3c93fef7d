// Checks of the program of a layer.
#ifndef SPIKEJAX_READ_PROGRAM_H_
#define SPIKEJAX_READ_PROGRAM_H_

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "layer/layer.h"
#include "layer/program.h"
#include "layer/program_tile.h"
#include "runtime/checks.h"
#include "xla/ffi/api/ffi.h"

namespace spikejax {

// A program from its words, how many fields a state (1 or G, K, B, N) has, and how many
// constants (1 or G, 4 + C, N) are its own.
inline ffi::Error ReadProgram(const char* operation, ffi::Span<const int32_t> words,
                              const ffi::AnyBuffer& state,
                              const ffi::AnyBuffer& constants, Part& part,
                              int64_t& states, int64_t& own) {
  const Dims s = state.dimensions();
  const Dims c = constants.dimensions();
  constexpr int64_t kMost = kMostLearned - kLearned;
  if (s.size() != 4 || s[1] < 1 || s[1] > kMostStates || c.size() != 3 ||
      c[1] < kLearned || c[1] > kLearned + kMost) {
    return Expected(operation, "a state (G, K, B, N) and constants (G, 4 + C, N)",
                    Text(s) + " and " + Text(c));
  }
  states = s[1];
  own = c[1] - kLearned;
  if (!PartReader(words.begin(), static_cast<int64_t>(words.size())).Read(part)) {
    return Expected(operation, "a program", "other words");
  }
  return ffi::Error::Success();
}

// Whether a source is a constant, or what constants alone decide.
inline bool IsConstant(const Part& part, const Source& source, int64_t own) {
  const int64_t derived = static_cast<int64_t>(part.before.outputs.size());
  return (source.kind == SourceKind::kConstant && source.index < own) ||
         (source.kind == SourceKind::kDerived && source.index < derived);
}

template <typename IsGiven>
bool AreAll(const std::vector<Source>& sources, const IsGiven& is_given) {
  return std::all_of(sources.begin(), sources.end(), is_given);
}

// Whether a program has so many results, and reads only what it is given.
template <typename IsGiven>
bool IsWhole(const Part& part, int64_t results, const IsGiven& is_given) {
  const auto is_constant = [&](const Source& s) {
    return s.kind == SourceKind::kConstant && is_given(s);
  };
  return static_cast<int64_t>(part.step.outputs.size()) == results &&
         AreAll(part.before.sources, is_constant) &&
         AreAll(part.step.sources, is_given);
}

// What is kept of every step, from pairs of words.
inline bool ReadTraced(ffi::Span<const int32_t> words, std::vector<Source>& traced) {
  constexpr size_t kMost = 2 * (kMostStates + 1);
  if (words.size() % 2 != 0 || words.size() > kMost) return false;
  for (const int32_t* at = words.begin(); at != words.end(); at += 2) {
    const bool is_known = at[0] == static_cast<int32_t>(SourceKind::kState) ||
                          at[0] == static_cast<int32_t>(SourceKind::kX);
    if (!is_known || at[1] < 0) return false;
    traced.push_back({static_cast<SourceKind>(at[0]), at[1]});
  }
  return true;
}

constexpr int64_t kMostEvery = 1 << 16;  // steps of a stretch

// Rows (B, N) of what is kept: of each trace all steps, of what follows from them one
// of so many.
inline int64_t KeptRows(const Layer& l, size_t traces, size_t marks, int64_t every) {
  return static_cast<int64_t>(traces) * l.steps +
         static_cast<int64_t>(marks) * Blocks(l.steps, every);
}

// A state (G, K, B, N) that stays as it was, or is zero.
inline void CarryAll(const Layer& l, int64_t states, const Field<float>& from,
                     const Field<float>& to) {
  Layer all = l;
  all.batch *= states;
  Carry(all, from, to);
}

}  // namespace spikejax

#endif  // SPIKEJAX_READ_PROGRAM_H_

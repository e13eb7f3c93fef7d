// Words of programs at random: all that they read is there.
#ifndef SPIKEJAX_TESTS_PROGRAMS_H_
#define SPIKEJAX_TESTS_PROGRAMS_H_

#include <cstdint>
#include <cstring>
#include <random>
#include <utility>
#include <vector>

#include "layer/program.h"

namespace programs {

using spikejax::Op;
using spikejax::SourceKind;
using Words = std::vector<int32_t>;
using Sources = std::vector<std::pair<SourceKind, int32_t>>;

class Writer {
 public:
  explicit Writer(std::mt19937_64& random) : random_(random) {}

  // A program of constants that decide `derived` values once, and of so many results
  // in every step.
  Words Write(int64_t constants, int64_t derived, Sources step, int64_t results) {
    Sources known;
    for (int64_t k = 0; k < constants; ++k) {
      known.push_back({SourceKind::kConstant, static_cast<int32_t>(k)});
    }
    const Words before = Code(Some(known), derived);
    step.insert(step.end(), known.begin(), known.end());
    for (int64_t k = 0; k < derived; ++k) {
      step.push_back({SourceKind::kDerived, static_cast<int32_t>(k)});
    }
    Words words{static_cast<int32_t>(before.size())};
    words.insert(words.end(), before.begin(), before.end());
    const Words every = Code(Some(step), results);
    words.insert(words.end(), every.begin(), every.end());
    return words;
  }

  // Words of which one is another, is missing, or is one too many.
  void Damage(Words& words) {
    constexpr int32_t kOdd[] = {-1, 1 << 30, INT32_MIN, INT32_MAX, 255, 257};
    const int32_t word = Below(4) == 0 ? kOdd[Below(6)] : Below(40);
    switch (words.empty() ? 0 : Below(8)) {
      case 0:
        words.push_back(word);
        break;
      case 1:
        words.pop_back();
        break;
      default:
        words[static_cast<size_t>(Below(static_cast<int32_t>(words.size())))] = word;
    }
  }

 private:
  int32_t Below(int32_t n) {
    return static_cast<int32_t>(random_() % static_cast<uint64_t>(n));
  }

  Sources Some(const Sources& all) {
    Sources found;
    for (const auto& source : all) {
      if (Below(3) != 0) found.push_back(source);
    }
    return found;
  }

  Words Code(const Sources& sources, int64_t results) {
    Words numbers, instructions, outputs;
    for (int32_t k = 1 + Below(2); k > 0; --k) {
      const float number = static_cast<float>(Below(9) - 4) / 2.0f;
      int32_t bits;
      std::memcpy(&bits, &number, 4);
      numbers.push_back(bits);
    }
    const auto first = static_cast<int32_t>(sources.size() + numbers.size());
    const int32_t registers = 4 + Below(4);  // one more than an instruction reads
    std::vector<int32_t> known;
    for (int32_t k = 0; k < first; ++k) known.push_back(k);
    for (int32_t k = Below(12); k > 0; --k) {
      const auto op = static_cast<Op>(Below(static_cast<int32_t>(Op::kCount)));
      int32_t operands[3] = {};
      for (int j = 0; j < spikejax::Operands(op); ++j) operands[j] = Any(known);
      int32_t slot = first + Below(registers);
      while (slot == operands[0] || slot == operands[1] || slot == operands[2]) {
        slot = first + Below(registers);
      }
      instructions.insert(instructions.end(), {static_cast<int32_t>(op), slot,
                                               operands[0], operands[1], operands[2]});
      known.push_back(slot);
    }
    for (int64_t k = 0; k < results; ++k) outputs.push_back(Any(known));
    Words words{static_cast<int32_t>(sources.size()),
                static_cast<int32_t>(numbers.size()),
                static_cast<int32_t>(instructions.size() / 5),
                static_cast<int32_t>(results), registers};
    for (const auto& [kind, index] : sources) {
      words.insert(words.end(), {static_cast<int32_t>(kind), index});
    }
    for (const Words* part : {&numbers, &instructions, &outputs}) {
      words.insert(words.end(), part->begin(), part->end());
    }
    return words;
  }

  int32_t Any(const std::vector<int32_t>& of) {
    return of[static_cast<size_t>(Below(static_cast<int32_t>(of.size())))];
  }

  std::mt19937_64& random_;
};

}  // namespace programs

#endif  // SPIKEJAX_TESTS_PROGRAMS_H_

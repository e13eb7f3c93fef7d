// Programs: the equation of a neuron as instructions on vectors of neurons, and what
// runs them. spikejax/kernels/program/code.py writes them.
#ifndef SPIKEJAX_PROGRAM_H_
#define SPIKEJAX_PROGRAM_H_

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <vector>

#include "base/isa.h"
#include "base/memory.h"
#include "base/number.h"
#include "generated/arithmetic.h"

namespace spikejax {

// In the order of code.py.
enum class Op : int32_t {
  kAdd,
  kSub,
  kMul,
  kDiv,
  kMax,
  kMin,
  kPow,
  kRem,
  kGt,
  kGe,
  kEq,
  kNe,
  kAnd,
  kOr,
  kSelect,
  kMad,
  kMsub,
  kNmad,
  kStep,
  kNeg,
  kAbs,
  kSign,
  kSqrt,
  kRsqrt,
  kExp,
  kExpm1,
  kLog,
  kLog1p,
  kTanh,
  kLogistic,
  kSin,
  kCos,
  kFloor,
  kCeil,
  kRound,
  kNot,
  kIsFinite,
  kFinite,
  kCount
};

inline int Operands(Op op) {
  if (op >= Op::kSelect && op <= Op::kNmad) return 3;
  return op < Op::kSelect ? 2 : 1;
}

// What the first slots of a code hold, in the order of code.py.
enum class SourceKind : int32_t {
  kState,
  kX,
  kConstant,
  kDerived,
  kSpike,
  kCotangent,
  kDz,
  kSlope,
  kBefore,
  kTrace,
  kCount
};

struct Source {
  SourceKind kind;
  int32_t index;
};

struct Instruction {
  Op op;
  int32_t slot, operand[3];
};

// A code that was compiled ahead: results may lie where sources do.
struct CompiledArgs {
  const float* const* sources;
  float* const* results;
  int64_t width;
};
using CompiledRun = void (*)(const CompiledArgs& args);

struct CompiledProgram {
  const int32_t* words;
  int64_t size;
  CompiledRun run;
};

// What was compiled of these words, ahead or on request, or null: see
// generated/programs.cc.
CompiledRun FindCompiled(const int32_t* words, int64_t size);

struct Code {
  CompiledRun compiled = nullptr;
  std::vector<Source> sources;
  std::vector<float> numbers;
  std::vector<Instruction> instructions;
  std::vector<int32_t> outputs;
  int64_t registers = 0;

  int64_t given() const { return static_cast<int64_t>(sources.size()); }
  int64_t first_register() const {
    return given() + static_cast<int64_t>(numbers.size());
  }
  int64_t slots() const { return first_register() + registers; }

  // Neurons at a time: registers of an interpreter stay in L1; what is compiled has
  // none, and every block costs as much as tens of neurons.
  int64_t block() const { return compiled != nullptr ? kMostAtOnce : kAtOnce; }

  static constexpr int64_t kAtOnce = 128, kMostAtOnce = 512;
};

// A direction of a program: what constants alone decide, once, and what a step does.
struct Part {
  Code before, step;
};

// Reads words that anybody may have written: what does not fit is refused.
class PartReader {
 public:
  PartReader(const int32_t* words, int64_t size) : at_(words), end_(words + size) {}

  // Whether words are one code and nothing else.
  static bool IsCode(const int32_t* words, int64_t size) {
    PartReader reader(words, size);
    Code code;
    return reader.ReadCode(code) && reader.at_ == reader.end_;
  }

  bool Read(Part& part) {
    int32_t size = 0;
    if (!Take(0, end_ - at_, size)) return false;
    const int32_t* end = at_ + std::min<int64_t>(size, end_ - at_);
    std::swap(end, end_);
    if (!ReadCode(part.before) || at_ != end_) return false;
    end_ = end;
    const int32_t* step = at_;
    if (!ReadCode(part.step) || at_ != end_) return false;
    part.step.compiled = FindCompiled(step, at_ - step);
    return true;
  }

 private:
  static constexpr int64_t kMost = 256, kMostRegisters = 128, kMostInstructions = 4096;

  // The next word, in [low, high).
  bool Take(int64_t low, int64_t high, int32_t& word) {
    if (at_ == end_) return false;
    word = *at_++;
    return word >= low && word < high;
  }

  bool ReadCode(Code& code) {
    int32_t sources = 0, numbers = 0, instructions = 0, outputs = 0, registers = 0;
    if (!Take(0, kMost + 1, sources) || !Take(0, kMost + 1, numbers) ||
        !Take(0, kMostInstructions + 1, instructions) || !Take(0, kMost + 1, outputs) ||
        !Take(0, kMostRegisters + 1, registers) ||
        end_ - at_ !=
            int64_t{2} * sources + numbers + int64_t{5} * instructions + outputs) {
      return false;
    }
    code.registers = registers;
    for (int32_t k = 0; k < sources; ++k) {
      int32_t kind = 0, index = 0;
      if (!Take(0, static_cast<int64_t>(SourceKind::kCount), kind)) return false;
      if (!Take(0, kMost, index)) return false;
      code.sources.push_back({static_cast<SourceKind>(kind), index});
    }
    for (int32_t k = 0; k < numbers; ++k) {
      code.numbers.push_back(BitCast<float>(static_cast<uint32_t>(*at_++)));
    }
    const int64_t first = code.first_register();
    std::vector<bool> is_known(code.slots());
    std::fill_n(is_known.begin(), first, true);
    for (int32_t k = 0; k < instructions; ++k) {
      Instruction next{};
      int32_t op = 0;
      if (!Take(0, static_cast<int64_t>(Op::kCount), op)) return false;
      next.op = static_cast<Op>(op);
      if (!Take(first, code.slots(), next.slot)) return false;
      for (int j = 0; j < 3; ++j) {
        int32_t& operand = next.operand[j];
        operand = *at_++;
        if (j >= Operands(next.op)) {
          operand = 0;
        } else if (operand < 0 || operand >= code.slots() || !is_known[operand] ||
                   operand == next.slot) {  // what is written is nothing that is read
          return false;
        }
      }
      is_known[next.slot] = true;
      code.instructions.push_back(next);
    }
    for (int32_t k = 0; k < outputs; ++k) {
      int32_t slot = 0;
      if (!Take(0, code.slots(), slot) || !is_known[slot]) return false;
      code.outputs.push_back(slot);
    }
    return true;
  }

  const int32_t* at_;
  const int32_t* end_;
};

struct ExecuteArgs {
  const Instruction* instructions;
  int64_t count;
  float* const* slots;  // of which only registers are written
  int64_t width;
};

// A code on some neurons, one loop of vectors for each instruction.
struct Execute {
  template <typename F>
  static SPIKEJAX_INLINE void Map(const Instruction& next, const ExecuteArgs& args,
                                  const F& f) {
    float* __restrict to = args.slots[next.slot];
    const float* __restrict a = args.slots[next.operand[0]];
    const float* __restrict b = args.slots[next.operand[1]];
    const float* __restrict c = args.slots[next.operand[2]];
    const int64_t width = args.width;
    for (int64_t j = 0; j < width; ++j) to[j] = f(a + j, b + j, c + j);
  }

  static SPIKEJAX_INLINE void Run(const ExecuteArgs& given) {
    const ExecuteArgs args = given;
#define SPIKEJAX_OP(name, value)                                         \
  case Op::name:                                                         \
    Map(next, args, [](const float* a, const float* b, const float* c) { \
      (void)a, (void)b, (void)c;                                         \
      return value;                                                      \
    });                                                                  \
    break;
    for (int64_t k = 0; k < args.count; ++k) {
      const Instruction& next = args.instructions[k];
      switch (next.op) {
        SPIKEJAX_OP(kAdd, *a + *b)
        SPIKEJAX_OP(kSub, *a - *b)
        SPIKEJAX_OP(kMul, *a * *b)
        SPIKEJAX_OP(kDiv, *a / *b)
        SPIKEJAX_OP(kMax, *a > *b || *a != *a ? *a : *b)
        SPIKEJAX_OP(kMin, *a < *b || *a != *a ? *a : *b)
        SPIKEJAX_OP(kPow, std::pow(*a, *b))
        SPIKEJAX_OP(kRem, std::fmod(*a, *b))
        SPIKEJAX_OP(kGt, *a > *b ? 1.0f : 0.0f)
        SPIKEJAX_OP(kGe, *a >= *b ? 1.0f : 0.0f)
        SPIKEJAX_OP(kEq, *a == *b ? 1.0f : 0.0f)
        SPIKEJAX_OP(kNe, *a != *b ? 1.0f : 0.0f)
        SPIKEJAX_OP(kAnd, *a != 0.0f && *b != 0.0f ? 1.0f : 0.0f)
        SPIKEJAX_OP(kOr, *a != 0.0f || *b != 0.0f ? 1.0f : 0.0f)
        SPIKEJAX_OP(kSelect, *a != 0.0f ? *b : *c)
        SPIKEJAX_OP(kMad, *a * *b + *c)
        SPIKEJAX_OP(kMsub, *a * *b - *c)
        SPIKEJAX_OP(kNmad, *c - *a * *b)
        SPIKEJAX_OP(kStep, *a > 0.0f ? 1.0f : 0.0f)
        SPIKEJAX_OP(kNeg, -*a)
        SPIKEJAX_OP(kAbs, std::fabs(*a))
        SPIKEJAX_OP(kSign, *a > 0.0f ? 1.0f : *a < 0.0f ? -1.0f : *a)
        SPIKEJAX_OP(kSqrt, std::sqrt(*a))
        SPIKEJAX_OP(kRsqrt, 1.0f / std::sqrt(*a))
        SPIKEJAX_OP(kExp, Exp(*a))
        SPIKEJAX_OP(kExpm1, std::expm1(*a))
        SPIKEJAX_OP(kLog, std::log(*a))
        SPIKEJAX_OP(kLog1p, std::log1p(*a))
        SPIKEJAX_OP(kTanh, std::tanh(*a))
        SPIKEJAX_OP(kLogistic, 1.0f / (1.0f + Exp(-*a)))
        SPIKEJAX_OP(kSin, std::sin(*a))
        SPIKEJAX_OP(kCos, std::cos(*a))
        SPIKEJAX_OP(kFloor, std::floor(*a))
        SPIKEJAX_OP(kCeil, std::ceil(*a))
        SPIKEJAX_OP(kRound, std::nearbyint(*a))
        SPIKEJAX_OP(kNot, *a == 0.0f ? 1.0f : 0.0f)
        SPIKEJAX_OP(kIsFinite, *a - *a == 0.0f ? 1.0f : 0.0f)
        SPIKEJAX_OP(kFinite, *a + (*a - *a))
        case Op::kCount:
          break;
      }
    }
#undef SPIKEJAX_OP
  }
};

// A code with registers of its own.
class Machine {
 public:
  static constexpr int64_t kBlock = Code::kAtOnce;  // the most of an interpreter

  explicit Machine(const Code& code) : code_(code), slots_(code.slots()) {
    const int64_t own = code.slots() - code.given();
    const int64_t results = static_cast<int64_t>(code.outputs.size());
    memory_ = Uninitialised<float>((own + results) * kBlock);
    for (int64_t k = 0; k < own; ++k) {
      slots_[code.given() + k] = memory_.get() + k * kBlock;
    }
    for (int64_t k = 0; k < results; ++k) {
      copies_.push_back(memory_.get() + (own + k) * kBlock);
      is_copied_ |= code.outputs[k] < code.given();
    }
    const int64_t numbers = static_cast<int64_t>(code.numbers.size());
    for (int64_t k = 0; k < numbers; ++k) {
      std::fill_n(slots_[code.given() + k], kBlock, code.numbers[k]);
    }
  }

  // Where source k lies.
  void Give(int64_t k, const float* from) { slots_[k] = const_cast<float*>(from); }

  // Puts the results of so many neurons where they are told, which may be where sources
  // lie.
  void Run(int64_t width, float* const* results) {
    if (code_.compiled != nullptr) {
      return code_.compiled({slots_.data(), results, width});
    }
    RunOnWidest<Execute>(ExecuteArgs{code_.instructions.data(),
                                     static_cast<int64_t>(code_.instructions.size()),
                                     slots_.data(), width});
    const int64_t count = static_cast<int64_t>(code_.outputs.size());
    for (int64_t k = 0; is_copied_ && k < count; ++k) {
      std::memcpy(copies_[k], slots_[code_.outputs[k]], width * 4);
    }
    for (int64_t k = 0; k < count; ++k) {
      const float* from = is_copied_ ? copies_[k] : slots_[code_.outputs[k]];
      std::memcpy(results[k], from, width * 4);
    }
  }

 private:
  const Code& code_;
  Array<float> memory_;
  std::vector<float*> slots_, copies_;
  bool is_copied_ = false;  // whether a result is what was given
};

// What constants alone decide, of the neurons of a tile: rows (results, width).
template <typename Constants>
Array<float> Derive(const Code& code, int64_t width, const Constants& constants) {
  const int64_t results = static_cast<int64_t>(code.outputs.size());
  auto found = Uninitialised<float>(results * width);
  Machine machine(code);
  std::vector<float*> to(results);
  for (int64_t n = 0; n < width; n += Machine::kBlock) {
    const int64_t some = std::min(Machine::kBlock, width - n);
    for (int64_t k = 0; k < code.given(); ++k) {
      machine.Give(k, constants(code.sources[k].index) + n);
    }
    for (int64_t k = 0; k < results; ++k) to[k] = found.get() + k * width + n;
    machine.Run(some, to.data());
  }
  return found;
}

}  // namespace spikejax

#endif  // SPIKEJAX_PROGRAM_H_

// Random calls of every handler, in a library built with sanitizers.
//
//   fuzz LIBRARY SECONDS [SEED]
//
// A call of sizes, types and attributes that go together, an axis of no size among
// them, must be taken, and give the same bytes on one thread and on three, and whatever
// the bits behind the last neuron. Then one size, type, rank or attribute is another:
// the handler may refuse it, but then writes nothing, and reads nothing out of bounds.
#include <dlfcn.h>

#include <chrono>
#include <cstdint>
#include <iostream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include "tests/calls.h"
#include "tests/frame.h"

namespace {

using namespace calls;
using namespace frame;

class Fuzzer {
 public:
  Fuzzer(void* library, uint64_t seed) : library_(library), random_(seed) {}

  void Round(const std::string& target) {
    const About about = Any(target);
    const uint64_t seed = random_();
    const Call call = Maker(about, seed).Make(target);
    auto* handler =
        reinterpret_cast<XLA_FFI_Handler*>(dlsym(library_, call.target.c_str()));
    if (handler == nullptr) Fail("no " + call.target);
    std::string refused;
    const Results expected = Run(call, handler, one_, refused);
    if (!refused.empty()) Explain(call, "refused: " + refused);
    if (Run(call, handler, few_) != expected) Explain(call, "differs on three threads");
    if (about.is_noisy) {
      About clean = about;
      clean.is_noisy = false;
      if (Run(Maker(clean, seed).Make(target), handler, few_) != expected) {
        Explain(call, "reads bits behind the last neuron");
      }
    }
    Mutate(call, handler);
    ++rounds_;
  }

  int64_t rounds() const { return rounds_; }

 private:
  int64_t Below(int64_t n) {
    return static_cast<int64_t>(random_() % static_cast<uint64_t>(n));
  }

  int64_t Size() {
    constexpr int64_t kEdges[] = {0, 1, 2, 31, 32, 33, 63, 64, 65, 130, 300};
    return Below(3) == 0 ? kEdges[Below(11)] : Below(20);
  }

  About Any(const std::string& target) {
    const bool is_program = target.rfind("program", 0) == 0 || target == "population";
    const bool is_layer = is_program || target.rfind("lif", 0) == 0;
    About a;
    a.groups = Below(4) == 0 ? Below(4) : 1;
    a.steps = Below(8);
    a.rows = Below(3) == 0 ? Size() : Below(9);
    a.inputs = Size();
    a.neurons = Size();
    a.outputs = Below(2) == 0 ? Below(18) : Size();
    constexpr int64_t kTypes[] = {kFloat, kHalf, kBrain, kDouble};
    a.type = kTypes[Below(is_layer ? 3 : 4)];
    constexpr double kShares[] = {0.0, 0.02, 0.3, 1.0};
    a.share = kShares[Below(4)];
    a.is_dense = Below(2) == 0;
    a.is_special = Below(4) == 0;
    a.is_noisy = target != "spike_count" && Below(2) == 0;
    a.currents = Below(3);
    a.is_driven = Below(2) == 0;
    a.is_recurrent = !a.is_driven && Below(2) == 0;
    a.has_list = Below(2) == 0;
    a.is_observed = Below(2) == 0;
    a.is_sampled = Below(2) == 0;
    a.rule = a.currents == 2 ? 1 + Below(2) : Below(3);
    a.slope = Below(3);
    a.is_delayed = Below(2) == 0;
    a.is_attached = a.rule == 0 && a.currents < 2 && Below(2) == 0;
    a.learned = Below(16) & (a.currents == 2 ? 12 : a.currents == 1 ? 15 : 14);
    if (is_program) {
      a.states = 1 + Below(4);
      a.constants = Below(5);
      a.derived = Below(3);
      a.traces = Below(4);
      a.learned = Below(512) & ~int64_t{7};  // the bias, and constants of its own
    }
    return a;
  }

  void Mutate(const Call& call, XLA_FFI_Handler* handler) {
    constexpr int64_t kTypes[] = {kBool, kInt, kWords, kHalf, kBrain, kFloat, kDouble};
    Call other = call;
    std::vector<Array*> arrays;
    for (Array& array : other.args) arrays.push_back(&array);
    for (Array& array : other.results) arrays.push_back(&array);
    Array& array =
        *arrays[static_cast<size_t>(Below(static_cast<int64_t>(arrays.size())))];
    switch (Below(4)) {
      case 0:  // no element is wider
        array.dtype = kTypes[Below(7)];
        break;
      case 1:
        if (!array.dims.empty()) {
          array.dims[static_cast<size_t>(
              Below(static_cast<int64_t>(array.dims.size())))] = Size();
        }
        break;
      case 2:
        if (Below(2) == 0) {
          array.dims = {0};
        } else {
          array.dims.push_back(1);
        }
        break;
      default:
        if (other.attributes.empty()) return;
        Attribute& attribute = other.attributes[static_cast<size_t>(
            Below(static_cast<int64_t>(other.attributes.size())))];
        attribute.value = Below(5) - 1;
        for (int64_t k = Below(3); attribute.is_array && k >= 0; --k) {
          programs::Writer(random_).Damage(attribute.words);
        }
    }
    for (Array* each : arrays) {
      if (!Fit(*each)) return;  // too large
    }
    for (Attribute& attribute : other.attributes) {
      if (attribute.dtype == kBool) attribute.value &= 1;
    }
    std::string refused;
    const Results results = Run(other, handler, few_, refused);
    if (refused.empty()) return;
    for (const std::vector<char>& result : results) {
      for (char byte : result) {
        if (byte != kUnwritten) Explain(other, "wrote before it refused: " + refused);
      }
    }
  }

  // Memory of the size that an array has now, of zeros where there is more of it.
  static bool Fit(Array& array) {
    const int64_t type = array.dtype;
    array.bytes = type == kBool                     ? 1
                  : type == kHalf || type == kBrain ? 2
                  : type == kDouble                 ? 8
                                                    : 4;
    for (int64_t size : array.dims) array.bytes *= size;
    if (array.bytes > int64_t{1} << 24) return false;
    if (!array.data.empty() || array.bytes > 0) {
      array.data.resize(static_cast<size_t>(array.bytes));
    }
    return true;
  }

  void Explain(const Call& call, const std::string& what) {
    std::cerr << call.target << " " << what << "\n";
    const auto show = [](const char* kind, const std::vector<Array>& arrays) {
      for (const Array& array : arrays) {
        std::cerr << "  " << kind << " type " << array.dtype << " (";
        for (int64_t size : array.dims) std::cerr << size << ", ";
        std::cerr << ")\n";
      }
    };
    show("argument", call.args);
    show("result", call.results);
    for (const Attribute& attribute : call.attributes) {
      std::cerr << "  " << attribute.name << " " << attribute.value;
      for (int32_t word : attribute.words) std::cerr << " " << word;
      std::cerr << "\n";
    }
    Fail("after " + std::to_string(rounds_) + " rounds");
  }

  void* library_;
  std::mt19937_64 random_;
  XLA_FFI_ExecutionContext one_{1}, few_{3};
  int64_t rounds_ = 0;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) Fail("usage: fuzz LIBRARY SECONDS [SEED]");
  void* library = dlopen(argv[1], RTLD_NOW);
  if (library == nullptr) Fail(dlerror());
  const uint64_t seed = argc > 3 ? std::stoull(argv[3]) : 0;
  Fuzzer fuzzer(library, seed);
  const auto now = [] {
    return std::chrono::steady_clock::now();
  };
  const auto end = now() + std::chrono::seconds(std::stoll(argv[2]));
  // Some rounds at least, whatever the machine.
  for (int64_t k = 0; k < 400 || now() < end; ++k) {
    fuzzer.Round(kTargets[static_cast<size_t>(k) % std::size(kTargets)]);
  }
  std::cout << fuzzer.rounds() << " random calls, seed " << seed << std::endl;
}

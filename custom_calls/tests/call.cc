// Runs one handler once on one thread, for counts of its instructions.
//
//   call LIBRARY NAME
//
// NAME is one of those below. Sizes are such that no loop depends on a cache's size.
#include <dlfcn.h>

#include <cstring>
#include <iostream>
#include <string>

#include "tests/calls.h"
#include "tests/frame.h"

namespace {

using namespace calls;

struct Named {
  const char* name;
  const char* target;
  About about;
};

About Product(int64_t rows, int64_t inputs, int64_t outputs, double share,
              int64_t type = kFloat) {
  About a;
  a.rows = rows;
  a.inputs = inputs;
  a.outputs = outputs;
  a.share = share;
  a.type = type;
  return a;
}

About Layer(bool is_recurrent, bool is_driven, double share, int64_t type = kFloat) {
  About a;
  a.steps = 16;
  a.rows = 8;
  a.inputs = 250;
  a.neurons = 200;
  a.outputs = 10;
  a.share = share;
  a.type = type;
  a.is_recurrent = is_recurrent;
  a.is_driven = is_driven;
  a.currents = 1;
  a.learned = 8;
  return a;
}

About Observed(About a) {
  a.is_observed = true;
  return a;
}

About Listed(About a) {
  a.has_list = true;
  return a;
}

const Named kNamed[] = {
    {"event_matmul", "event_matmul", Product(128, 250, 190, 0.02)},
    {"event_matmul_dw", "event_matmul_dw", Product(128, 250, 190, 0.02)},
    {"spike_matmul", "spike_matmul", Product(128, 250, 190, 0.02)},
    {"spike_matmul.bfloat16", "spike_matmul", Product(128, 250, 190, 0.02, kBrain)},
    {"spike_matmul_dw", "spike_matmul_dw", Product(128, 250, 190, 0.02)},
    {"spike_matmul_dz", "spike_matmul_dz", Product(128, 250, 190, 0.1)},
    {"sparse_matmul", "sparse_matmul", Product(128, 250, 190, 0.05)},
    {"spike_pack", "spike_pack", Product(128, 1000, 1, 0.02)},
    {"lif_layer", "lif_layer", Layer(false, false, 0.05)},
    {"lif_layer.counts", "lif_layer", Observed(Layer(false, false, 0.05))},
    {"lif_layer.driven", "lif_layer", Layer(false, true, 0.05)},
    {"lif_layer.recurrent", "lif_layer", Layer(true, false, 0.05)},
    {"lif_layer_backward", "lif_layer_backward", Layer(false, false, 0.1)},
    {"lif_layer_backward.observed", "lif_layer_backward",
     Observed(Layer(false, false, 0.1))},
    {"lif_layer_backward.listed", "lif_layer_backward",
     Listed(Layer(false, true, 0.1))},
    {"lif_layer_backward.recurrent", "lif_layer_backward", Layer(true, false, 0.1)},
    {"lif_layer_backward.float16", "lif_layer_backward",
     Layer(false, false, 0.1, kHalf)},
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    for (const Named& named : kNamed) {
      std::cout << named.name << " spikejax_" << named.target << "\n";
    }
    return 0;
  }
  void* library = dlopen(argv[1], RTLD_NOW);
  if (library == nullptr) frame::Fail(dlerror());
  for (const Named& named : kNamed) {
    if (std::strcmp(named.name, argv[2]) != 0) continue;
    const Call call = Maker(named.about, 1).Make(named.target);
    auto* handler =
        reinterpret_cast<XLA_FFI_Handler*>(dlsym(library, call.target.c_str()));
    XLA_FFI_ExecutionContext one(1);
    frame::Run(call, handler, one);
    return 0;
  }
  frame::Fail(std::string("no ") + argv[2]);
}

// Runs recorded custom calls on a thread pool of its own, many at once; then each with
// wrong sizes and types.
//
//   replay LIBRARY CALLS...      CALLS: files that `tests/kernels/record.py` wrote
//
// ThreadSanitizer has to see every lock to know what is ordered. In a Python process it
// sees none of jaxlib's, so it reports races there that are none. Here everything that
// runs is instrumented: the handlers, and the pool that stands in for XLA's. A handler
// cannot tell the difference, because all it knows of XLA is a table of functions.
#include <dlfcn.h>

#include <cstdint>
#include <iostream>
#include <string>
#include <thread>
#include <vector>

#include "tests/frame.h"

namespace {

using namespace frame;

// Whether an axis may have any size: how many outputs a sparse matrix has is said by
// the array of outputs alone, if no bias stands beside it.
bool IsFree(const Call& call, size_t buffer, size_t axis) {
  if (axis != 2) return false;
  if (call.target == "spikejax_sparse_matmul")
    return buffer == 4 && call.args.size() == 4;
  if (call.target == "spikejax_sparse_matmul_dw") {
    return buffer == 1 && call.results.size() == 1;
  }
  return call.target == "spikejax_sparse_matmul_dz" && buffer == 0;
}

// Makes one size or type wrong after the other: each must be refused, with nothing read
// (that is for AddressSanitizer to see) and nothing written.
void Spoil(const Call& call, XLA_FFI_Handler* handler, XLA_FFI_ExecutionContext& pool) {
  constexpr int64_t kInt32 = XLA_FFI_DataType_S32, kMore = 33;  // more than a word
  const size_t args = call.args.size();
  const auto refuse = [&](size_t buffer, const auto& change) {
    Call spoilt = call;
    change(buffer < args ? spoilt.args[buffer] : spoilt.results[buffer - args]);
    std::string refused;
    const Results results = Run(spoilt, handler, pool, refused);
    if (refused.empty()) {
      Fail(call.target + ": took a wrong buffer " + std::to_string(buffer));
    }
    for (const std::vector<char>& result : results) {
      for (char byte : result) {
        if (byte != kUnwritten) Fail(call.target + ": wrote before it refused");
      }
    }
  };
  for (size_t buffer = 0; buffer < args + call.results.size(); ++buffer) {
    const Array& array =
        buffer < args ? call.args[buffer] : call.results[buffer - args];
    if (array.bytes > 0) {  // what is absent has no type
      refuse(buffer, [&](Array& spoilt) {
        spoilt.dtype = array.dtype == kInt32 ? int64_t{XLA_FFI_DataType_S16} : kInt32;
      });
    }
    for (size_t axis = 0; axis < array.dims.size(); ++axis) {
      if (IsFree(call, buffer, axis)) continue;
      refuse(buffer, [&](Array& spoilt) { spoilt.dims[axis] += kMore; });
    }
  }
}

}  // namespace

int main(int argc, char** argv) {
  constexpr int kCallers = 4, kRounds = 2;
  if (argc < 3) Fail("usage: replay LIBRARY CALLS...");
  void* library = dlopen(argv[1], RTLD_NOW);
  if (library == nullptr) Fail(dlerror());
  XLA_FFI_ExecutionContext one(1), few(3);
  for (int i = 2; i < argc; ++i) {
    const Call call = Recorded(argv[i]).Read();
    auto* handler =
        reinterpret_cast<XLA_FFI_Handler*>(dlsym(library, call.target.c_str()));
    if (handler == nullptr) Fail("no " + call.target);
    const Results expected = Run(call, handler, one);
    std::vector<std::thread> callers;
    for (int c = 0; c < kCallers; ++c) {
      callers.emplace_back([&] {
        for (int round = 0; round < kRounds; ++round) {
          if (Run(call, handler, few) != expected) Fail(call.target + ": differs");
        }
      });
    }
    for (std::thread& caller : callers) caller.join();
    // Any array can be counted.
    if (call.target != "spikejax_spike_count") Spoil(call, handler, few);
  }
  std::cout << argc - 2 << " calls replayed, " << kCallers << " at a time, each "
            << kRounds << " times on 3 threads: equal to one thread" << std::endl;
}

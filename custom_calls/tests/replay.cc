// Runs recorded custom calls on a thread pool of its own, many at once; then each with
// wrong sizes and types.
//
//   replay LIBRARY CALLS...      CALLS: files that `tests/events/record.py` wrote
//
// ThreadSanitizer has to see every lock to know what is ordered. In a Python process it
// sees none of jaxlib's, so it reports races there that are none. Here everything that
// runs is instrumented: the handlers, and the pool that stands in for XLA's. A handler
// cannot tell the difference, because all it knows of XLA is a table of functions.
#include <dlfcn.h>

#include <condition_variable>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <fstream>
#include <iostream>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "xla/ffi/api/c_api.h"

// What XLA keeps behind these names.
struct XLA_FFI_Error {
  std::string message;
};

struct XLA_FFI_ExecutionContext {
  explicit XLA_FFI_ExecutionContext(int64_t size) {
    for (int64_t i = 0; i < size; ++i) {
      threads.emplace_back([this] { Work(); });
    }
  }

  ~XLA_FFI_ExecutionContext() {
    {
      std::lock_guard<std::mutex> lock(mutex);
      is_closing = true;
    }
    changed.notify_all();
    for (std::thread& thread : threads) thread.join();
  }

  void Schedule(XLA_FFI_Task* task, void* data) {
    {
      std::lock_guard<std::mutex> lock(mutex);
      tasks.emplace_back(task, data);
    }
    changed.notify_one();
  }

  void Work() {
    for (;;) {
      std::unique_lock<std::mutex> lock(mutex);
      changed.wait(lock, [this] { return is_closing || !tasks.empty(); });
      if (tasks.empty()) return;
      const auto [task, data] = tasks.front();
      tasks.pop_front();
      lock.unlock();
      task(data);
    }
  }

  std::mutex mutex;
  std::condition_variable changed;
  std::deque<std::pair<XLA_FFI_Task*, void*>> tasks;
  bool is_closing = false;
  std::vector<std::thread> threads;
};

namespace {

XLA_FFI_Api Table() {
  XLA_FFI_Api api = {};
  api.struct_size = XLA_FFI_Api_STRUCT_SIZE;
  api.XLA_FFI_Error_Create = [](XLA_FFI_Error_Create_Args* args) {
    return new XLA_FFI_Error{args->message};
  };
  api.XLA_FFI_ThreadPool_Schedule =
      [](XLA_FFI_ThreadPool_Schedule_Args* args) -> XLA_FFI_Error* {
    args->ctx->Schedule(args->task, args->data);
    return nullptr;
  };
  api.XLA_FFI_ThreadPool_NumThreads =
      [](XLA_FFI_ThreadPool_NumThreads_Args* args) -> XLA_FFI_Error* {
    *args->num_threads = static_cast<int64_t>(args->ctx->threads.size());
    return nullptr;
  };
  return api;
}

void Fail(const std::string& what) {
  std::cerr << what << std::endl;
  std::exit(1);
}

struct Array {
  int64_t dtype = 0, bytes = 0;
  std::vector<int64_t> dims;
  std::vector<char> data;
};

struct Attribute {
  std::string name;
  int64_t dtype = 0, value = 0;
};

struct Call {
  std::string target;
  std::vector<Array> args, results;
  std::vector<Attribute> attributes;
};

class Reader {
 public:
  explicit Reader(const char* path) : path_(path), file_(path, std::ios::binary) {}

  int64_t Number() {
    int64_t value = 0;
    Bytes(reinterpret_cast<char*>(&value), sizeof(value));
    return value;
  }

  std::string Name() {
    std::string text(static_cast<size_t>(Number()), ' ');
    Bytes(text.data(), static_cast<int64_t>(text.size()));
    return text;
  }

  Array Shape() {
    Array array;
    array.dtype = Number();
    array.bytes = Number();
    array.dims.resize(static_cast<size_t>(Number()));
    for (int64_t& size : array.dims) size = Number();
    return array;
  }

  void Bytes(char* to, int64_t size) {
    if (!file_.read(to, size)) Fail(path_ + ": not a recorded call");
  }

  Call Read() {
    Call call;
    call.target = Name();
    call.args.resize(static_cast<size_t>(Number()));
    for (Array& array : call.args) {
      array = Shape();
      array.data.resize(static_cast<size_t>(array.bytes));
      Bytes(array.data.data(), array.bytes);
    }
    call.results.resize(static_cast<size_t>(Number()));
    for (Array& array : call.results) array = Shape();
    call.attributes.resize(static_cast<size_t>(Number()));
    for (Attribute& attribute : call.attributes) {
      attribute.name = Name();
      attribute.dtype = Number();
      attribute.value = Number();
    }
    return call;
  }

 private:
  std::string path_;
  std::ifstream file_;
};

XLA_FFI_Buffer BufferOf(const Array& array, char* data) {
  return {XLA_FFI_Buffer_STRUCT_SIZE,
          nullptr,
          static_cast<XLA_FFI_DataType>(array.dtype),
          data,
          static_cast<int64_t>(array.dims.size()),
          const_cast<int64_t*>(array.dims.data())};
}

using Results = std::vector<std::vector<char>>;
constexpr char kUnwritten = '\x5a';

// What the handler writes, and its error if it has one.
Results Run(const Call& call, XLA_FFI_Handler* handler, XLA_FFI_ExecutionContext& pool,
            std::string& refused) {
  static const XLA_FFI_Api api = Table();
  std::vector<XLA_FFI_Buffer> buffers;
  buffers.reserve(call.args.size() + call.results.size());
  std::vector<void*> args, results, attributes;
  for (const Array& array : call.args) {
    buffers.push_back(BufferOf(array, const_cast<char*>(array.data.data())));
    args.push_back(&buffers.back());
  }
  Results memory;
  for (const Array& array : call.results) {
    memory.emplace_back(static_cast<size_t>(array.bytes), kUnwritten);
    buffers.push_back(BufferOf(array, memory.back().data()));
    results.push_back(&buffers.back());
  }
  std::vector<XLA_FFI_Scalar> scalars;
  std::vector<XLA_FFI_ByteSpan> spans;
  std::vector<XLA_FFI_ByteSpan*> names;
  scalars.reserve(call.attributes.size());
  spans.reserve(call.attributes.size());
  for (const Attribute& attribute : call.attributes) {
    scalars.push_back({static_cast<XLA_FFI_DataType>(attribute.dtype),
                       const_cast<int64_t*>(&attribute.value)});
    spans.push_back({attribute.name.data(), attribute.name.size()});
    attributes.push_back(&scalars.back());
    names.push_back(&spans.back());
  }
  std::vector<XLA_FFI_ArgType> arg_types(args.size(), XLA_FFI_ArgType_BUFFER);
  std::vector<XLA_FFI_RetType> types(results.size(), XLA_FFI_RetType_BUFFER);
  std::vector<XLA_FFI_AttrType> kinds(attributes.size(), XLA_FFI_AttrType_SCALAR);

  XLA_FFI_CallFrame frame = {};
  frame.struct_size = XLA_FFI_CallFrame_STRUCT_SIZE;
  frame.api = &api;
  frame.ctx = &pool;
  frame.stage = XLA_FFI_ExecutionStage_EXECUTE;
  frame.args = {XLA_FFI_Args_STRUCT_SIZE, nullptr, static_cast<int64_t>(args.size()),
                arg_types.data(), args.data()};
  frame.rets = {XLA_FFI_Rets_STRUCT_SIZE, nullptr, static_cast<int64_t>(results.size()),
                types.data(), results.data()};
  frame.attrs = {XLA_FFI_Attrs_STRUCT_SIZE,
                 nullptr,
                 static_cast<int64_t>(attributes.size()),
                 kinds.data(),
                 names.data(),
                 attributes.data()};
  const std::unique_ptr<XLA_FFI_Error> error(handler(&frame));
  if (error != nullptr) refused = error->message;
  return memory;
}

Results Run(const Call& call, XLA_FFI_Handler* handler, XLA_FFI_ExecutionContext& pool) {
  std::string refused;
  Results results = Run(call, handler, pool, refused);
  if (!refused.empty()) Fail(call.target + ": " + refused);
  return results;
}

// Whether an axis may have any size: how many outputs a sparse matrix has is said by the
// array of outputs alone, if no bias stands beside it.
bool IsFree(const Call& call, size_t buffer, size_t axis) {
  if (axis != 2) return false;
  if (call.target == "spikejax_sparse_matmul") return buffer == 4 && call.args.size() == 4;
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
    const Array& array = buffer < args ? call.args[buffer] : call.results[buffer - args];
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
    const Call call = Reader(argv[i]).Read();
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

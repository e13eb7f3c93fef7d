// Calls of handlers without XLA: all that a handler knows of it is a table of
// functions.
#ifndef SPIKEJAX_TESTS_FRAME_H_
#define SPIKEJAX_TESTS_FRAME_H_

#include <condition_variable>
#include <cstdint>
#include <cstdlib>
#include <deque>
#include <fstream>
#include <iostream>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
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

namespace frame {

inline XLA_FFI_Api Table() {
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

[[noreturn]] inline void Fail(const std::string& what) {
  std::cerr << what << std::endl;
  std::exit(1);
}

struct Array {
  int64_t dtype = 0, bytes = 0;
  std::vector<int64_t> dims;
  std::vector<char> data;
};

// A number, or with `words` a list of them.
struct Attribute {
  std::string name;
  int64_t dtype = 0, value = 0;
  bool is_array = false;
  std::vector<int32_t> words;
};

struct Call {
  std::string target;
  std::vector<Array> args, results;
  std::vector<Attribute> attributes;
};

class Recorded {
 public:
  explicit Recorded(const char* path) : path_(path), file_(path, std::ios::binary) {}

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
      attribute.is_array = attribute.dtype == kWords;
      if (!attribute.is_array) continue;
      attribute.dtype = XLA_FFI_DataType_S32;
      attribute.words.resize(static_cast<size_t>(attribute.value));
      for (int32_t& word : attribute.words) word = static_cast<int32_t>(Number());
    }
    return call;
  }

 private:
  static constexpr int64_t kWords = -1;  // the type of a list, in a file

  std::string path_;
  std::ifstream file_;
};

inline XLA_FFI_Buffer BufferOf(const Array& array, char* data) {
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
inline Results Run(const Call& call, XLA_FFI_Handler* handler,
                   XLA_FFI_ExecutionContext& pool, std::string& refused) {
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
  std::vector<XLA_FFI_Array> arrays;
  std::vector<XLA_FFI_AttrType> kinds;
  scalars.reserve(call.attributes.size());
  arrays.reserve(call.attributes.size());
  spans.reserve(call.attributes.size());
  for (const Attribute& attribute : call.attributes) {
    const auto dtype = static_cast<XLA_FFI_DataType>(attribute.dtype);
    if (attribute.is_array) {
      arrays.push_back({dtype, attribute.words.size(),
                        const_cast<int32_t*>(attribute.words.data())});
      attributes.push_back(&arrays.back());
      kinds.push_back(XLA_FFI_AttrType_ARRAY);
    } else {
      scalars.push_back({dtype, const_cast<int64_t*>(&attribute.value)});
      attributes.push_back(&scalars.back());
      kinds.push_back(XLA_FFI_AttrType_SCALAR);
    }
    spans.push_back({attribute.name.data(), attribute.name.size()});
    names.push_back(&spans.back());
  }
  std::vector<XLA_FFI_ArgType> arg_types(args.size(), XLA_FFI_ArgType_BUFFER);
  std::vector<XLA_FFI_RetType> types(results.size(), XLA_FFI_RetType_BUFFER);

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

inline Results Run(const Call& call, XLA_FFI_Handler* handler,
                   XLA_FFI_ExecutionContext& pool) {
  std::string refused;
  Results results = Run(call, handler, pool, refused);
  if (!refused.empty()) Fail(call.target + ": " + refused);
  return results;
}

}  // namespace frame

#endif  // SPIKEJAX_TESTS_FRAME_H_

// The least that tests need.
#ifndef SPIKEJAX_TESTS_CHECK_H_
#define SPIKEJAX_TESTS_CHECK_H_

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <iostream>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "runtime/pool.h"

namespace spikejax {
namespace test {

struct Test {
  const char* name;
  void (*run)();
};

inline std::vector<Test>& All() {
  static std::vector<Test> all;
  return all;
}

inline int& Failures() {
  static int failures = 0;
  return failures;
}

inline bool Register(const char* name, void (*run)()) {
  All().push_back({name, run});
  return true;
}

#define TEST(name)                                       \
  static void name();                                    \
  [[maybe_unused]] static const bool registered_##name = \
      ::spikejax::test::Register(#name, name);           \
  static void name()

#define CHECK(condition)                                                           \
  do {                                                                             \
    if (!(condition)) {                                                            \
      ++::spikejax::test::Failures();                                              \
      std::cerr << __FILE__ << ":" << __LINE__ << ": " << #condition << std::endl; \
      return;                                                                      \
    }                                                                              \
  } while (false)

// Some threads that take tasks in turn.
class Threads : public Pool {
 public:
  explicit Threads(int64_t size) {
    for (int64_t i = 0; i < size; ++i) threads_.emplace_back([this] { Work(); });
  }
  ~Threads() override {
    {
      std::lock_guard<std::mutex> lock(mutex_);
      is_closing_ = true;
    }
    changed_.notify_all();
    for (std::thread& thread : threads_) thread.join();
  }

  int64_t size() const override { return static_cast<int64_t>(threads_.size()); }
  void Run(std::function<void()> task) override {
    {
      std::lock_guard<std::mutex> lock(mutex_);
      tasks_.push_back(std::move(task));
    }
    changed_.notify_one();
  }

 private:
  void Work() {
    for (;;) {
      std::unique_lock<std::mutex> lock(mutex_);
      changed_.wait(lock, [this] { return is_closing_ || !tasks_.empty(); });
      if (tasks_.empty()) return;
      const auto task = std::move(tasks_.front());
      tasks_.pop_front();
      lock.unlock();
      task();
    }
  }

  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<std::function<void()>> tasks_;
  bool is_closing_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace test
}  // namespace spikejax

#endif  // SPIKEJAX_TESTS_CHECK_H_

// Runs the unit tests of the kernels' parts, which know nothing of XLA.
#include <cstdlib>
#include <iostream>

#include "base/isa.h"
#include "tests/check.h"

int main() {
  for (const spikejax::test::Test& test : spikejax::test::All()) {
    const int before = spikejax::test::Failures();
    test.run();
    if (spikejax::test::Failures() != before) {
      std::cerr << "failed: " << test.name << std::endl;
    }
  }
  const int failures = spikejax::test::Failures();
  std::cout << spikejax::test::All().size() << " unit tests with "
            << spikejax::kInstructions[spikejax::kWidest] << ", " << failures
            << " failed" << std::endl;
  return failures == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

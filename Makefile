# make demo    train on the spoken digits that ship with the package
# make test    the whole test suite
# make check   everything CI runs
# make kernels the native library for the benchmarks of a checkout, in build/native
# make unit    the kernels' parts, in C++ alone; make format: C++ as CI wants it
# make neon    the kernels for 64-bit ARM, whose unit tests and fuzzer run in an emulator
# make site    the pages of docs/, the notebooks and every name, in build/site
# make fuzz    random calls of every handler under sanitizers, for FUZZ_SECONDS
# make instructions  what the main kernels execute, beside the record of it
# make asan    the kernels with AddressSanitizer and UBSan; make tsan: ThreadSanitizer
# Everything is installed into $(VENV); nothing else on the machine is touched.

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
SOURCES := $(shell find spikejax custom_calls -type f -not -name '*.pyc') pyproject.toml
OUT ?= runs/digits
WORKERS ?= 2
# The newest Python there is, pyenv's too: the newest jax may not know an older one.
PYENV_ROOT ?= $(HOME)/.pyenv
NEWEST ?= $(or $(shell python3.13 -c 'import sys; print(sys.executable)' 2>/dev/null),\
  $(lastword $(wildcard $(PYENV_ROOT)/versions/3.13.*/bin/python)),$(PYTHON))

# The installed package is what is tested, not the checkout beside it.
export PYTHONSAFEPATH := 1

FUZZ_SECONDS ?= 20
CPP := $(shell find custom_calls -name '*.h' -o -name '*.cc')

.PHONY: demo demo-short test suite doctests test-reference lint types examples pure \
  oldest newest site asan tsan kernels check clean unit format neon fuzz instructions \
  instructions-update wheel install-wheel install-oldest install-newest

demo: $(VENV)/.installed
	$(BIN)/spikejax train digits --out $(OUT)

demo-short: $(VENV)/.installed
	rm -rf runs/short
	$(BIN)/spikejax train digits --epochs 3 --out runs/short
	$(BIN)/spikejax predict runs/short tests/datasets/7_jackson_0.wav
	$(BIN)/spikejax info

test: unit suite doctests

suite: $(VENV)/.tested
	$(BIN)/pytest -q -n $(WORKERS) --dist loadscope tests

# Programs that run once, compiled as quickly as those of the suite.
QUICKLY := $(BIN)/python tests/quick.py

doctests: $(VENV)/.tested
	$(QUICKLY) $(BIN)/pytest -q --doctest-modules --pyargs spikejax

# What kernels have a part in, computed without them.
test-reference: $(VENV)/.tested
	SPIKEJAX_KERNELS=reference $(BIN)/pytest -q -n $(WORKERS) --dist loadscope \
	  tests/kernels/test_kernels.py tests/kernels/test_exactness.py tests/golden \
	  tests/learn/test_fit.py tests/combinators/test_compose.py \
	  tests/combinators/test_time.py tests/kernels/test_in_networks.py

lint: $(VENV)/.linted
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/clang-format --dry-run -Werror $(CPP)

format: $(VENV)/.linted
	$(BIN)/ruff format .
	$(BIN)/clang-format -i $(CPP)

types: $(VENV)/.linted
	$(BIN)/pyright --pythonpath $(BIN)/python

examples: $(VENV)/.tested
	$(QUICKLY) $(BIN)/python examples/run_notebooks.py --short
	mkdir -p build
	$(QUICKLY) $(BIN)/python examples/export.py build/network.jaxexport
	$(QUICKLY) $(BIN)/python examples/processes.py

# Strict: a broken link is an error. Notebooks are shown as they were saved.
site: $(VENV)/.documented
	$(BIN)/python -m sphinx -q -W -n --keep-going -j $(WORKERS) -c docs -d build/doctrees \
	  -b html . build/site

# An install without a working compiler: it succeeds, says why, and computes.
pure: $(VENV)/.tested
	rm -rf build/pure
	CXX=/nonexistent/c++ $(BIN)/python -m pip install -q --no-deps --target build/pure .
	PYTHONPATH=build/pure $(BIN)/python -m spikejax info | tee build/pure/info
	grep -q 'no working C++ compiler' build/pure/info
	PYTHONPATH=build/pure $(BIN)/pytest -q tests/kernels/test_kernels.py \
	  tests/combinators/test_compose.py

# The oldest jax that was tried, and the newest: laws, events and golden cases, as many
# as take a minute or two, and whether what is compiled ahead is current.
oldest newest: %: $(VENV)-%/.tested
	$(VENV)-$*/bin/python custom_calls/generated/generate.py --check
	$(VENV)-$*/bin/pytest -q -n $(WORKERS) -m ends tests

# Recorded calls first, without Python, then the tests that are about memory. Python is
# not instrumented: the runtime has to be there before it, and leaks are not looked for.
ABOUT_MEMORY := large or refuse or wrong or padding or reset
asan: build/address,undefined/replay build/calls/recorded
	build/address,undefined/replay build/address,undefined/libspikejax.so build/calls/*.call
	LD_PRELOAD="$(call runtime,libasan.so) $(call runtime,libstdc++.so)" \
	ASAN_OPTIONS=detect_leaks=0 UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1 \
	SPIKEJAX_KERNELS=native SPIKEJAX_LIBRARY=build/address,undefined \
	  $(BIN)/pytest -q -k '$(ABOUT_MEMORY)' tests/kernels

# ThreadSanitizer must see every lock, or what it orders looks like a race. It sees none
# of jaxlib's, so only recorded calls run, on a thread pool made for it.
tsan: build/thread/replay build/calls/recorded
	build/thread/replay build/thread/libspikejax.so build/calls/*.call

# The checkout's own kernels: `$(BIN)/python -m benchmarks.run` finds them there.
kernels: | $(VENV)/.installed
	$(BIN)/python -m pip install -q cmake
	$(BIN)/cmake -S custom_calls -B build/native \
	  -DPython3_EXECUTABLE=$(abspath $(BIN)/python)
	$(BIN)/cmake --build build/native --parallel $(WORKERS)

# Lesser instructions as well; what the machine has not is not taken.
unit: build/unit/unit
	for few in baseline avx2 avx512 avx512vbmi2; do \
	  SPIKEJAX_INSTRUCTIONS=$$few build/unit/unit || exit 1; \
	done

neon: build/neon/unit
	$(QEMU) build/neon/unit
	$(QEMU) build/neon/fuzz build/neon/libspikejax.so 1

fuzz: build/fuzz/fuzz
	UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1 \
	  build/fuzz/fuzz build/fuzz/libspikejax.so $(FUZZ_SECONDS)

# Of the library that is installed. `make instructions-update` writes the record.
instructions instructions-update: build/unit/unit | $(VENV)/.installed
	$(BIN)/python custom_calls/tests/instructions.py build/unit/call \
	  "$$(find $(VENV)/lib -name libspikejax.so)" $(if $(findstring update,$@),--update)

QEMU := qemu-aarch64 -L /usr/aarch64-linux-gnu
ARM := -DCMAKE_SYSTEM_NAME=Linux -DCMAKE_SYSTEM_PROCESSOR=aarch64 \
  -DCMAKE_CXX_COMPILER=aarch64-linux-gnu-g++ -DSPIKEJAX_OPTIMISE=-O1
build/unit/unit: WHAT := unit call
build/neon/unit: WHAT := spikejax unit fuzz
build/neon/unit: HOW := $(ARM)
build/fuzz/fuzz: WHAT := spikejax fuzz
build/fuzz/fuzz: HOW := -DSPIKEJAX_SANITIZE=address,undefined \
  -DSPIKEJAX_SANITIZE_OPTIMISE=-O0

build/unit/unit build/neon/unit build/fuzz/fuzz: $(SOURCES) | $(VENV)/.installed
	$(BIN)/python -m pip install -q cmake ninja
	$(BIN)/cmake -S custom_calls -B $(@D) -G Ninja $(HOW) -DSPIKEJAX_TESTS=ON \
	  -DSPIKEJAX_WERROR=ON -DCMAKE_MAKE_PROGRAM=$(abspath $(BIN)/ninja) \
	  -DPython3_EXECUTABLE=$(abspath $(BIN)/python)
	$(BIN)/cmake --build $(@D) --parallel $(WORKERS) --target $(WHAT)

runtime = $(shell $(CXX) -print-file-name=$(1))

build/%/replay: $(SOURCES) | $(VENV)/.tested
	$(BIN)/python -m pip install -q cmake
	$(BIN)/cmake -S custom_calls -B build/$* -DSPIKEJAX_SANITIZE=$* \
	  -DPython3_EXECUTABLE=$(abspath $(BIN)/python)
	$(BIN)/cmake --build build/$* --parallel $(WORKERS)

build/calls/recorded: $(VENV)/.tested tests/kernels/record.py
	$(BIN)/python tests/kernels/record.py build/calls
	touch $@

check: lint types test site examples demo-short pure neon fuzz instructions

install-oldest install-newest: install-%: $(VENV)-%/.tested
wheel: build/wheel/.built

# All at once, with the wheel in the place of a build of its own: CI tests what would be
# released.
install-wheel: build/wheel/.built | $(BIN)/python
	$(BIN)/python -m pip uninstall -q -q -y spikejax  # or the same version stays
	$(BIN)/python -m pip install -q "$$(echo build/wheel/*.whl)[dev,docs]"
	touch $(VENV)/.installed
	touch $(VENV)/.tested
	touch $(VENV)/.linted $(VENV)/.documented

# The package is built once; its extras follow from what is installed.
$(VENV)/.installed: $(SOURCES) | $(BIN)/python
	$(BIN)/python -m pip install -q '.[nnx,train]'
	touch $@

$(VENV)/.tested: $(VENV)/.installed
	$(BIN)/python -m pip install -q 'spikejax[test]'
	touch $@

$(VENV)/.linted: $(VENV)/.tested
	$(BIN)/python -m pip install -q 'spikejax[dev]'
	touch $@

$(VENV)/.documented: $(VENV)/.tested
	$(BIN)/python -m pip install -q 'spikejax[docs]'
	touch $@

# One wheel, as it would be released: built beside the oldest jax, for any.
OLDEST := jax==0.8.0 jaxlib==0.8.0
build/wheel/.built: $(SOURCES)
	rm -rf $(@D)
	$(PYTHON) -m venv $(VENV)-oldest
	$(VENV)-oldest/bin/python -m pip install -q $(OLDEST) scikit-build-core cmake ninja
	$(VENV)-oldest/bin/python -m pip wheel -q --no-deps --no-build-isolation -w $(@D) .
	$(VENV)-oldest/bin/python -m zipfile -l $(@D)/*.whl | grep -q libspikejax
	touch $@

$(VENV)-newest/.tested: build/wheel/.built
	$(NEWEST) -m venv $(VENV)-newest
	$(VENV)-newest/bin/python -m pip uninstall -q -q -y spikejax
	$(VENV)-newest/bin/python -m pip install -q --upgrade jax "$$(echo build/wheel/*.whl)[test]"
	touch $@

$(VENV)-oldest/.tested: build/wheel/.built
	$(VENV)-oldest/bin/python -m pip uninstall -q -q -y spikejax
	$(VENV)-oldest/bin/python -m pip install -q $(OLDEST) "$$(echo build/wheel/*.whl)[test]"
	touch $@

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

clean:
	rm -rf build dist runs $(VENV) $(VENV)-oldest $(VENV)-newest

"""Compiles the library's own neurons ahead: writes programs.cc, found by its words.

    python custom_calls/generated/generate.py          # writes it
    python custom_calls/generated/generate.py --check  # fails where it is not current

Each program is one loop over neurons, of the same operations in the same order as the
interpreter's, so that both give the same bits.
"""

import itertools
import pathlib
import sys

import jax
import jax.numpy as jnp
import numpy as np

import spikejax as sj
from spikejax.core.spec import spec
from spikejax.kernels.program.code import Code
from spikejax.kernels.program.execute import OPERANDS
from spikejax.kernels.program.find import find

FILE = pathlib.Path(__file__).with_name("programs.cc")
LEARNED = sj.init.constant(0.5)
# In C++, of the operands.
TEXTS = {
    **{"add": "{} + {}", "sub": "{} - {}", "mul": "{} * {}", "div": "{} / {}"},
    **{"max": "Max({}, {})", "min": "Min({}, {})", "pow": "std::pow({}, {})"},
    **{"rem": "std::fmod({}, {})", "gt": "Truth({} > {})", "ge": "Truth({} >= {})"},
    **{"eq": "Truth({} == {})", "ne": "Truth({} != {})"},
    "and": "Truth({} != 0.0f && {} != 0.0f)",
    "or": "Truth({} != 0.0f || {} != 0.0f)",
    "select": "{} != 0.0f ? {} : {}",
    **{"mad": "{} * {} + {}", "msub": "{} * {} - {}", "nmad": "{2} - {0} * {1}"},
    **{"step": "Truth({} > 0.0f)", "neg": "-{}", "abs": "std::fabs({})"},
    **{"sign": "Sign({})", "sqrt": "std::sqrt({})", "rsqrt": "1.0f / std::sqrt({})"},
    **{"exp": "Exp({})", "expm1": "std::expm1({})", "log": "std::log({})"},
    **{"log1p": "std::log1p({})", "tanh": "std::tanh({})"},
    "logistic": "1.0f / (1.0f + Exp(-{}))",
    **{"sin": "std::sin({})", "cos": "std::cos({})", "floor": "std::floor({})"},
    **{"ceil": "std::ceil({})", "round": "std::nearbyint({})"},
    **{"not": "Truth({} == 0.0f)", "is_finite": "Truth({0} - {0} == 0.0f)"},
    "finite": "{0} + ({0} - {0})",
}
HEAD = """\
// Written by generate.py: programs of the library's own neurons.
#include <cmath>
#include <cstdint>
#include <cstring>

#include "base/isa.h"
#include "layer/program.h"

#if defined(__clang__)
#define SPIKEJAX_APART _Pragma("clang loop vectorize(assume_safety)")
#elif defined(__GNUC__)
#define SPIKEJAX_APART _Pragma("GCC ivdep")
#else
#define SPIKEJAX_APART
#endif

namespace spikejax {
namespace {

SPIKEJAX_INLINE float Truth(bool p) { return p ? 1.0f : 0.0f; }
SPIKEJAX_INLINE float Max(float a, float b) { return a > b || a != a ? a : b; }
SPIKEJAX_INLINE float Min(float a, float b) { return a < b || a != a ? a : b; }
SPIKEJAX_INLINE float Sign(float a) { return a > 0.0f ? 1.0f : a < 0.0f ? -1.0f : a; }

"""


def neurons():
    """Cells with every program that is compiled."""
    rules = (sj.reset.subtract, sj.reset.zero, sj.reset.none)
    attached, delayed = sj.reset.attached, sj.reset.delayed
    for rule, is_attached, is_delayed in itertools.product(rules, (0, 1), (0, 1)):
        reset = attached(rule) if is_attached else rule
        reset = delayed(reset) if is_delayed else reset
        yield sj.alif(0.9, 0.9, 0.5, reset=reset), ("beta", "rho")
        yield sj.adlif(0.9, 0.9, 0.5, 1.0, reset=reset), ("beta", "rho", "a", "b")
    yield sj.adlif(0.9, 0.9, 0.5, 1.0, symplectic=False), ("beta", "rho", "a", "b")
    yield sj.alif(0.9, 0.9, 0.5, detached=True), ("beta", "rho")
    yield sj.brf(5.0, 1.0), ("omega", "b_offset")
    yield sj.resonate_and_fire(0.5, -0.1), ("omega", "b")
    yield sj.izhikevich(), ()
    yield sj.eif(), ()
    yield sj.qif(), ()


def subsets(names):
    """Nothing learned, decays or couplings, all of them."""
    pairs = [names[k : k + 2] for k in range(0, len(names), 2)]
    return [*dict.fromkeys([(), *pairs, names])]


def codes():
    """Every code, by its words."""
    x = jax.ShapeDtypeStruct((2, 3), jnp.float32)
    found = {}
    for cell, learned in neurons():
        about = spec(cell)
        _, state = jax.eval_shape(cell.init, jax.random.key(0), x)
        given = find(about.equation, state, x, about.values({}, jnp.float32))
        program = given.program
        parts = [program.forward]
        for names in subsets(learned):
            bits = sum(1 << program.names.index(name) for name in names)
            parts.append(program.backward(bits).part)
        for part in parts:
            found.setdefault(tuple(part.step.words), part.step)
    return found


def literal(value):
    if np.isnan(value):
        return "NAN"
    if np.isinf(value):
        return "INFINITY" if value > 0 else "-INFINITY"
    return f"{float(value)!r}f"


def struct(name: str, code: Code) -> list[str]:
    """One program as a loop."""
    lines = [
        f"struct {name} {{",
        "  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {",
        "    const int64_t width = args.width;",
    ]
    texts = {}
    for k, _ in enumerate(code.sources):
        lines.append(f"    const float* s{k} = args.sources[{k}];")
        texts[k] = f"i{k}"
    for k, value in enumerate(code.values):
        texts[len(code.sources) + k] = literal(value)
    for k, _ in enumerate(code.outputs):
        lines.append(f"    float* o{k} = args.results[{k}];")
    lines += ["    SPIKEJAX_APART", "    for (int64_t j = 0; j < width; ++j) {"]
    lines += [f"      const float i{k} = s{k}[j];" for k, _ in enumerate(code.sources)]
    for n, (operation, slot, *operands) in enumerate(code.instructions):
        read = [texts[k] for k in operands[: OPERANDS[operation]]]
        lines.append(f"      const float r{n} = {TEXTS[operation].format(*read)};")
        texts[slot] = f"r{n}"
    lines += [f"      o{k}[j] = {texts[slot]};" for k, slot in enumerate(code.outputs)]
    return [*lines, "    }", "  }", "};", ""]


def written() -> str:
    """The file."""
    found = codes()
    lines, rows = [], []
    for k, (words, code) in enumerate(found.items()):
        lines += struct(f"Program{k}", code)
        text = ", ".join(map(str, words))
        text = text.replace("-2147483648", "INT32_MIN")
        lines += [f"const int32_t kWords{k}[] = {{{text}}};", ""]
        rows.append(f"    {{kWords{k}, {len(words)}, RunOnWidest<Program{k}>}},")
    table = ["const struct {", "  const int32_t* words;", "  int64_t size;"]
    table += ["  CompiledRun run;", "} kPrograms[] = {", *rows, "};", ""]
    tail = [
        "}  // namespace",
        "",
        "CompiledRun FindCompiled(const int32_t* words, int64_t size) {",
        "  for (const auto& program : kPrograms) {",
        "    if (program.size == size &&",
        "        std::memcmp(program.words, words, size * sizeof(int32_t)) == 0) {",
        "      return program.run;",
        "    }",
        "  }",
        "  return nullptr;",
        "}",
        "",
        "}  // namespace spikejax",
        "",
    ]
    return HEAD + "\n".join([*lines, *table, *tail])


if __name__ == "__main__":
    text = written()
    if "--check" not in sys.argv[1:]:
        FILE.write_text(text)
    elif FILE.read_text() != text:
        raise SystemExit(f"{FILE.name} is not current: run {__file__}")

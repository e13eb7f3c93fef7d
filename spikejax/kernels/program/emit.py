"""Programs as C++: loops over neurons, of an interpreter's operations in its order.

The generator of `custom_calls/generated` writes those of the library's own neurons, and
`kernels.compile` those of a user's.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from spikejax.kernels.program.code import Code
from spikejax.kernels.program.execute import OPERANDS

PLUGIN_ABI = 1  # that of the structs below; layer/registered.cc has the same

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
# What texts call.
ARITHMETIC = """\
SPIKEJAX_INLINE float Truth(bool p) { return p ? 1.0f : 0.0f; }
SPIKEJAX_INLINE float Max(float a, float b) { return a > b || a != a ? a : b; }
SPIKEJAX_INLINE float Min(float a, float b) { return a < b || a != a ? a : b; }
SPIKEJAX_INLINE float Sign(float a) { return a > 0.0f ? 1.0f : a < 0.0f ? -1.0f : a; }

// e^x to a unit in the last place or so, in a loop of vectors.
SPIKEJAX_INLINE float Exp(float x) {
  constexpr float kMagic = 12582912.0f;  // numbers of this size have no fraction
  const float low = x < 89.0f ? x : 89.0f;
  const float inside = low > -104.0f ? low : -104.0f;
  const float shifted = inside * 1.44269504f + kMagic;
  const float whole = shifted - kMagic;
  const int32_t power = BitCast<int32_t>(shifted) - BitCast<int32_t>(float{kMagic});
  const float r = (inside - whole * 0.693359375f) + whole * 2.12194440e-4f;
  float p = 1.9875691500e-4f;
  p = p * r + 1.3981999507e-3f;
  p = p * r + 8.3334519073e-3f;
  p = p * r + 4.1665795894e-2f;
  p = p * r + 1.6666665459e-1f;
  p = p * r + 5.0000001201e-1f;
  p = (p * r * r + r) + 1.0f;
  // In two factors, so that the smallest numbers are met.
  const int32_t half = power >> 1;
  const float first = BitCast<float>((half + 127) << 23);
  const float second = BitCast<float>((power - half + 127) << 23);
  const float found = p * first * second;
  return x == x ? found : x;
}
"""
# Sources may lie where results do, but for the same neuron: loops are vectors.
APART = """\
#if defined(__clang__)
#define SPIKEJAX_APART _Pragma("clang loop vectorize(assume_safety)")
#elif defined(__GNUC__)
#define SPIKEJAX_APART _Pragma("GCC ivdep")
#else
#define SPIKEJAX_APART
#endif
"""
_HEAD = f"""\
// Written by spikejax: programs of neurons.
#include <cmath>
#include <cstdint>
#include <cstring>

#define SPIKEJAX_INLINE inline

{APART}
namespace {{

template <typename To, typename From>
SPIKEJAX_INLINE To BitCast(From from) {{
  To to;
  std::memcpy(&to, &from, sizeof(to));
  return to;
}}

{ARITHMETIC}
struct CompiledArgs {{
  const float* const* sources;
  float* const* results;
  int64_t width;
}};

struct CompiledProgram {{
  const int32_t* words;
  int64_t size;
  void (*run)(const CompiledArgs& args);
}};

struct CompiledPrograms {{
  int64_t abi, count;
  const CompiledProgram* programs;
}};

"""
_TAIL = f"""\
const CompiledPrograms kGiven = {{
    {PLUGIN_ABI}, sizeof(kPrograms) / sizeof(kPrograms[0]), kPrograms}};

}}  // namespace

extern "C" const CompiledPrograms* spikejax_programs() {{ return &kGiven; }}
"""


def loop(name: str, code: Code) -> list[str]:
    """A code as a type with a static `Run`, and its words."""
    lines = [
        f"struct {name} {{",
        "  static SPIKEJAX_INLINE void Run(const CompiledArgs& args) {",
        "    const float* const* s = args.sources;",
        "    float* const* o = args.results;",
        "    const int64_t width = args.width;",
        "    SPIKEJAX_APART",
        "    for (int64_t j = 0; j < width; ++j) {",
    ]
    texts = {k: f"i{k}" for k, _ in enumerate(code.sources)}
    lines += [f"      const float {i} = s[{k}][j];" for k, i in texts.items()]
    texts |= {len(texts) + k: _literal(v) for k, v in enumerate(code.values)}
    for n, (operation, slot, *operands) in enumerate(code.instructions):
        read = [texts[k] for k in operands[: OPERANDS[operation]]]
        lines.append(f"      const float r{n} = {TEXTS[operation].format(*read)};")
        texts[slot] = f"r{n}"
    lines += [f"      o[{k}][j] = {texts[s]};" for k, s in enumerate(code.outputs)]
    words = ", ".join(map(str, code.words)).replace("-2147483648", "INT32_MIN")
    lines += ["    }", "  }", "};", ""]
    return [*lines, f"const int32_t k{name}Words[] = {{{words}}};", ""]


def plugin(codes: Iterable[Code]) -> str:
    """A source that needs nothing of the library, and gives it these programs."""
    lines, rows = [], []
    for k, code in enumerate(codes):
        lines += loop(f"Program{k}", code)
        size = len(code.words)
        rows.append(f"    {{kProgram{k}Words, {size}, Program{k}::Run}},")
    table = ["const CompiledProgram kPrograms[] = {", *rows, "};", "", ""]
    return _HEAD + "\n".join([*lines, *table]) + _TAIL


def _literal(value: np.float32) -> str:
    if np.isnan(value):
        return "NAN"
    if np.isinf(value):
        return "INFINITY" if value > 0 else "-INFINITY"
    return f"{float(value)!r}f"

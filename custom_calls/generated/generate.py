"""Compiles the library's own neurons ahead: a file for each, found by their words.

    python custom_calls/generated/generate.py          # writes them
    python custom_calls/generated/generate.py --check  # fails where not current

Each program is one loop over neurons, of the same operations in the same order as the
interpreter's, so that both give the same bits. A neuron is a line in `NEURONS`.

Of a neuron there is every reset, at once and delayed, detached and attached, and every
choice of learned constants: the backward step is compiled for each choice of what it
keeps, with all gradients that need no more (`Program.nearest`). The surrogate is a
triangle, of the resets that the neuron has by itself also a box.
"""

import inspect
import itertools
import pathlib
import sys
from collections.abc import Callable
from typing import NamedTuple

import spikejax as sj
from spikejax.kernels.program import emit

FOLDER = pathlib.Path(__file__).parent


class Family(NamedTuple):
    """A factory, what it is always given, and which of its flags may be set."""

    factory: Callable
    given: tuple = ()
    flags: tuple[str, ...] = ()


# A file for each, by this name.
NEURONS = {
    "lif": Family(sj.lif, (0.9,)),
    "if": Family(sj.if_),
    "lapicque": Family(sj.lapicque, (5.0, 1.0)),
    "plif": Family(sj.plif, (2.0,), ("decay_input",)),
    "klif": Family(sj.klif, (2.0,), ("decay_input", "scale_reset")),
    "clif": Family(sj.clif, (2.0,)),
    "cuba_lif": Family(sj.cuba_lif, (0.8, 0.9)),
    "alpha_lif": Family(sj.alpha_lif, (0.9, 0.8)),
    "alif": Family(sj.alif, (0.9, 0.9, 0.5), ("detached", "relative")),
    "adlif": Family(sj.adlif, (0.9, 0.9, 0.5, 1.0), ("symplectic",)),
    "radlif": Family(sj.radlif),
    "silif": Family(sj.silif),
    "csilif": Family(sj.csilif),
    "brf": Family(sj.brf, (5.0, 1.0)),
    "resonate_and_fire": Family(sj.resonate_and_fire, (0.5, -0.1)),
    "izhikevich": Family(sj.izhikevich, (), ("symplectic",)),
    "adex": Family(sj.adex),
    "eif": Family(sj.eif),
    "qif": Family(sj.qif),
}
HEAD = """\
// Written by generate.py: programs of `{name}`.
#include <cmath>
#include <cstdint>

#include "base/isa.h"
#include "generated/arithmetic.h"
#include "layer/program.h"

{apart}
namespace spikejax {{
namespace {{

"""
ARITHMETIC = """\
// Written by generate.py: what instructions of programs compute.
#ifndef SPIKEJAX_ARITHMETIC_H_
#define SPIKEJAX_ARITHMETIC_H_

#include <cstdint>

#include "base/isa.h"
#include "base/number.h"

namespace spikejax {{

{text}
}}  // namespace spikejax

#endif  // SPIKEJAX_ARITHMETIC_H_
"""
FIND = """\
CompiledRun FindCompiled(const int32_t* words, int64_t size) {
  for (const auto& table : kTables) {
    if (!IsWide()) break;
    for (int64_t k = 0; k < table.count; ++k) {
      const CompiledProgram& program = table.programs[k];
      if (program.size == size &&
          std::memcmp(program.words, words, size * sizeof(int32_t)) == 0) {
        return program.run;
      }
    }
  }
  return FindRegistered(words, size);
}

}  // namespace spikejax
"""


def resets():
    """Every form of reset."""
    attached, delayed = sj.reset.attached, sj.reset.delayed
    yield sj.reset.none
    for rule in (sj.reset.subtract, sj.reset.zero):
        yield from (rule, attached(rule), delayed(rule), delayed(attached(rule)))


def cells(family: Family):
    """Every form of a neuron, and whether it is as its factory has it."""
    takes = inspect.signature(family.factory).parameters
    values = itertools.product((False, True), repeat=len(family.flags))
    for flags in values:
        given = dict(zip(family.flags, flags, strict=True))
        for spike in (sj.surrogate.triangular(20.0), sj.surrogate.boxcar()):
            yield family.factory(*family.given, spike=spike, **given)
        for reset in resets() if "reset" in takes else ():
            try:
                yield family.factory(*family.given, reset=reset, **given)
            except ValueError:  # some resets act at once alone
                continue


def choices(program):
    """Learned constants, as bits: one choice for all that keep the same."""
    each = [program.nearest(1 << n) for n in range(len(program.names))]
    found = {0: None}
    for some in each:
        found |= {program.nearest(known | some): None for known in found}
    return list(found)


def programs():
    """Of every neuron, those that no neuron before it has."""
    known = set()
    for name, family in NEURONS.items():
        kept = []
        for cell in cells(family):
            found = sj.kernels.program(cell)
            if found not in known:
                known.add(found)
                kept.append(found)
        yield name, kept


def codes():
    """Of every neuron the codes that no neuron before it has."""
    known = {}
    for name, kept in programs():
        own = {}
        for found in kept:
            parts = [found.forward]
            for bits in choices(found):
                parts += found.backward(bits).parts
            for part in parts:
                words = tuple(part.step.words)
                if words not in known:
                    known[words] = own[words] = part.step
        yield name, list(own.values())


def table(name: str, count: int) -> str:
    title = "".join(word.capitalize() for word in name.split("_"))
    return f"extern const CompiledProgram k{title}[{count}];"


def source(name: str, codes: list) -> str:
    """The file of a neuron."""
    lines, rows = [], []
    for k, code in enumerate(codes):
        lines += emit.loop(f"Program{k}", code)
        size = len(code.words)
        rows.append(f"    {{kProgram{k}Words, {size}, RunOnWide<Program{k}>}},")
    declared = table(name, len(codes))
    begun = declared.removeprefix("extern ").removesuffix(";") + " = {"
    lines += ["}  // namespace", "", declared, begun, *rows, "};", ""]
    lines += ["}  // namespace spikejax", ""]
    return HEAD.format(name=name, apart=emit.APART) + "\n".join(lines)


def written() -> dict[str, str]:
    """Every file, by its name."""
    found = {"arithmetic.h": ARITHMETIC.format(text=emit.ARITHMETIC)}
    declared, rows = [], []
    for name, some in codes():
        if some:
            found[f"{name}.cc"] = source(name, some)
            declared.append(table(name, len(some)))
            title = declared[-1].split()[-1].partition("[")[0]
            rows.append(f"    {{{title}, {len(some)}}},")
    lines = ["// Written by generate.py: where programs are found."]
    lines += ["#include <cstdint>", "#include <cstring>", ""]
    lines += [
        '#include "base/isa.h"',
        '#include "layer/program.h"',
        '#include "layer/registered.h"',
        "",
    ]
    lines += ["namespace spikejax {", "", *declared, "", "namespace {", ""]
    lines += ["const struct {", "  const CompiledProgram* programs;"]
    lines += ["  int64_t count;", "} kTables[] = {", *rows, "};", ""]
    lines += ["}  // namespace", "", FIND]
    found["programs.cc"] = "\n".join(lines)
    return found


def differs(files: dict[str, str]) -> list[str]:
    """Names of files that are not as they should be."""
    paths = [p for p in FOLDER.iterdir() if p.suffix in (".h", ".cc")]
    there = {p.name: p.read_text() for p in paths}
    names = sorted({*there, *files})
    return [name for name in names if there.get(name) != files.get(name)]


if __name__ == "__main__":
    files = written()
    changed = differs(files)
    if "--check" in sys.argv[1:] and changed:
        raise SystemExit(f"not current: {', '.join(changed)}: run {__file__}")
    for name in changed:
        path = FOLDER / name
        path.write_text(files[name]) if name in files else path.unlink()

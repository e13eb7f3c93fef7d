"""Where is a module tested? The tests mirror the source, by rule or by exception.

`spikejax/ROOM/_name.py` has `tests/ROOM/test_name.py`, or the tests of its room, or
those that `EXCEPTIONS` names. They say its public name, where it has one. Every test is
of a module, or of the whole.
"""

import ast
import re
from pathlib import Path

import pytest

import spikejax as sj

TESTS = Path(__file__).parent
PACKAGE = Path(sj.__file__).parent
MODULES = sorted(
    p.relative_to(PACKAGE).with_suffix("").as_posix() for p in PACKAGE.rglob("*.py")
)
FILES = {p.relative_to(TESTS).as_posix() for p in TESTS.rglob("test_*.py")}
# Rooms, the innermost first, with what tests most of their modules.
ROOMS = {
    "combinators": ["combinators/test_compose.py", "combinators/test_nesting.py"],
    "datasets": ["datasets/test_datasets.py", "datasets/test_readers.py"],
    "encode": ["test_encode.py"],
    "interop": [
        *("interop/test_nir.py", "interop/test_nir_damaged.py"),
        *("interop/test_nir_norms.py", "interop/test_nir_rest.py"),
        "interop/test_nir_time.py",
    ],
    "kernels/conv": ["kernels/test_conv.py"],
    "kernels/delay": ["kernels/test_delay.py"],
    "kernels/layer": [
        *("kernels/test_layer.py", "kernels/test_layer_handlers.py"),
        *("kernels/test_lists.py", "kernels/test_observers.py"),
        "kernels/test_connections.py",
    ],
    "kernels/matmul": ["kernels/test_matmul.py", "kernels/test_handlers.py"],
    "kernels/program": [
        *("kernels/test_program.py", "kernels/test_program_layer.py"),
        "kernels/test_compile.py",
    ],
    "kernels/sparse": ["kernels/test_sparse.py"],
    "learn": [
        "learn/test_fit.py",
        "learn/test_options.py",
        "learn/test_ignored.py",
        "learn/test_lengths.py",
    ],
    "loss": ["test_loss.py"],
    "mimd": ["mimd/test_predict.py"],
    "neurons": [
        *("laws/test_battery.py", "laws/members.py"),
        *("neurons/test_suite.py", "neurons/test_closed_forms.py"),
        "neurons/test_unstable.py",
    ],
    "rules": [
        *("rules/test_rule.py", "rules/test_local.py", "rules/test_influence.py"),
        "rules/test_blocks.py",
    ],
    "plot": ["test_plot.py"],
    "surrogate": ["test_surrogate.py"],
    "synapses": ["laws/test_battery.py", "laws/members.py"],
}
TIME = ["combinators/test_time.py"]
NORMS = ["synapses/test_norms.py"]
PLASTIC = ["rules/test_plasticity.py"]
SPARSE = ["datasets/test_events.py"]
SPACE = ["synapses/test_space.py"]
EXCEPTIONS = {
    "__main__": ["test_cli.py"],
    "_program": ["test_cli.py"],
    "cell": ["learn/test_kept.py"],
    "combinators/_parts": ["combinators/test_compose.py"],
    "combinators/_rounded": ["combinators/test_precision.py"],
    "combinators/checkpointed": TIME,
    "combinators/delayed": TIME,
    "combinators/evaluation": [*NORMS, "learn/test_statistics.py"],
    "combinators/stepwise": ["laws/test_battery.py", "laws/members.py"],
    "combinators/truncated": TIME,
    "kernels/rows": ["kernels/test_split.py"],
    "core/cell": ["core/test_spec.py"],
    "rules/rstdp": PLASTIC,
    "rules/spike_times": ["rules/test_eventprop.py"],
    "rules/stdp": PLASTIC,
    "rules/three_factor": PLASTIC,
    "rules/triplet_stdp": PLASTIC,
    "combinators/_devices": ["kernels/test_devices.py"],
    "combinators/_population": ["kernels/test_population.py"],
    "core/stream": ["kernels/test_population.py"],
    "kernels/layer/population": ["kernels/test_population.py"],
    "inspect/_choice": ["inspect/test_report.py", "inspect/test_explain.py"],
    "kernels/matmul/few": ["kernels/test_few.py"],
    "core/blocks": ["test_decode.py"],
    "core/checks": ["test_errors.py"],
    "core/dtypes": ["combinators/test_precision.py"],
    "core/elementwise": ["kernels/test_program_layer.py"],
    "core/identity": ["core/test_spec.py"],
    "core/neuron": ["test_errors.py", "inspect/test_laws.py"],
    "core/optional": ["test_front_door.py"],
    "core/padding": ["test_loss.py", "test_decode.py"],
    "core/stateless": ["combinators/test_compose.py"],
    "datasets/_bins": SPARSE,
    "datasets/_formulas": SPARSE,
    "datasets/_loader": ["datasets/test_augment.py"],
    "datasets/_source": SPARSE,
    "encode/_sound": ["test_encode_sound.py"],
    "events": ["kernels/test_matmul.py"],
    "inspect/_connections": ["inspect/test_synops.py"],
    "inspect/_steps": ["inspect/test_report.py"],
    "inspect/_support": ["inspect/test_report.py"],
    "inspect/compile": ["kernels/test_compile.py"],
    "inspect/energy": ["inspect/test_synops.py"],
    "inspect/lsuv": ["test_init.py"],
    "inspect/rows": ["inspect/test_report.py"],
    "interop/_forward": ["interop/test_snntorch_forward.py"],
    "interop/_norms": ["interop/test_nir_norms.py"],
    "interop/_torch": ["interop/test_snntorch.py"],
    "interop/_torch_layers": ["interop/test_snntorch.py"],
    "skip": ["combinators/test_skips.py"],
    "kernels/backends": ["kernels/test_kernels.py"],
    "kernels/bits": ["kernels/test_spikes.py"],
    "kernels/ffi": [
        *("kernels/test_kernels.py", "kernels/test_instructions.py"),
        "kernels/test_export.py",
    ],
    "kernels/registry": ["kernels/test_kernels.py"],
    "kernels/program/memory": ["inspect/test_plan.py"],
    "learn/_accumulate": ["learn/test_sweep.py"],
    "learn/_distil": ["learn/test_sweep.py"],
    "learn/_results": ["learn/test_fit.py", "learn/test_options.py"],
    "metrics": ["test_loss.py"],
    "neurons/sconv_lstm": ["neurons/test_lstm.py"],
    "neurons/slstm": ["neurons/test_lstm.py"],
    "reset": ["neurons/test_suite.py", "laws/members.py"],
    "synapses/_bias": SPACE,
    "synapses/_late": ["kernels/test_delay.py"],
    "synapses/_window": SPACE,
    "synapses/batch_norm": NORMS,
    "synapses/bntt": NORMS,
    "synapses/conv": SPACE,
    "synapses/delayed_linear": ["synapses/test_delays.py"],
    "synapses/dropout": [*NORMS, "combinators/test_skips.py"],
    "synapses/flatten": SPACE,
    "synapses/linear": ["kernels/test_in_networks.py", "laws/members.py"],
    "synapses/pool": SPACE,
    "synapses/layer_norm": NORMS,
    "synapses/weight_norm": NORMS,
}
# Of the whole: the house, its pages, and networks from end to end.
WHOLE = {
    *("test_architecture.py", "test_front_door.py", "test_mirror.py"),
    *("test_keywords.py", "test_ranks.py", "test_readme.py", "laws/test_ranks.py"),
    *("laws/test_params.py", "test_site.py"),
    *("golden/test_golden.py", "golden/test_neurons.py"),
    *("kernels/test_exactness.py", "kernels/test_reliability.py"),
    "kernels/test_undefined.py",
    "inspect/test_report_and_program.py",
}


def by_rule(module):
    """Its own file, or those of its room."""
    *rooms, name = module.split("/")
    name = name.strip("_")
    own = "/".join([*rooms, f"test_{name}.py"])
    if own in FILES:
        return [own]
    if name == "init" and module != "init":
        return ["test_front_door.py"]
    for depth in range(len(rooms), 0, -1):
        found = ROOMS.get("/".join(rooms[:depth]))
        if found:
            return found
    return []


def public(module):
    """Names that a user says: `sj.NAME`, or `sj.ROOM.NAME` where a room lists them."""
    tree = ast.parse((PACKAGE / f"{module}.py").read_text())
    names = {
        n.name for n in tree.body if isinstance(n, (ast.FunctionDef, ast.ClassDef))
    }
    room = module.split("/")[0]
    if room in ("encode", "loss", "surrogate"):
        return names & {*vars(sj)[room].__all__}
    whole = f"spikejax.{module.replace('/', '.')}"
    there = {name: getattr(sj, name) for name in names & {*sj.__all__}}
    return {n for n, f in there.items() if getattr(f, "__module__", whole) == whole}


@pytest.mark.parametrize("module", MODULES)
def test_a_module_has_its_tests(module):
    files = EXCEPTIONS.get(module) or by_rule(module)
    assert files, f"{module} has no tests: add a file, or a line of EXCEPTIONS"
    assert all((TESTS / file).is_file() for file in files)
    text = "\n".join((TESTS / file).read_text() for file in files)
    names = public(module)
    said = [name for name in names if re.search(rf"\b{name}\b", text)]
    assert said or not names, f"{files} say none of {sorted(names)}"


def test_no_entry_is_stale():
    assert {*EXCEPTIONS} <= {*MODULES}
    assert not [
        module for module in EXCEPTIONS if EXCEPTIONS[module] == by_rule(module)
    ]
    own = {m for m in EXCEPTIONS if by_rule(m) not in ([], *ROOMS.values())}
    assert not own, f"{own} have a file of their own: it is the one"
    unused = {room for room in ROOMS if not (PACKAGE / room).is_dir()}
    assert not unused


def test_every_test_is_of_a_module_or_of_the_whole():
    named = {file for m in MODULES for file in EXCEPTIONS.get(m) or by_rule(m)}
    of_the_package = {f for f in FILES if not f.startswith("benchmarks/")}
    assert not of_the_package - named - WHOLE
    assert WHOLE <= FILES

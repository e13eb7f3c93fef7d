"""Programs that are compiled on request: the same numbers, and no file unchecked."""

import ctypes
import os
import pickle
import shutil
import stat
import threading
from functools import partial
from pathlib import Path
from typing import NamedTuple

import jax
import jax.export
import jax.numpy as jnp
import numpy as np
import pytest

import spikejax as sj
from spikejax.kernels import ffi
from spikejax.kernels.program import cache, emit
from spikejax.kernels.program.code import Code, Instruction, Source

pytestmark = pytest.mark.usefixtures("native")
XS = jax.random.normal(jax.random.key(1), (4, 3, 5))
TRIANGLE = sj.surrogate.triangular(0.5)


class Two(NamedTuple):
    u: jax.Array
    s: jax.Array


def own(state, x, *, leak, slow, spike):
    """A neuron of a user: what the library's own are not."""
    s = slow * state.s + (1 - slow) * jnp.tanh(state.u)
    u = state.u - leak * state.u * (1 + 0.17 * state.u) + x - 0.1 * jnp.sqrt(s * s + 1)
    z = spike(u - 0.5)
    return Two(u - jax.lax.stop_gradient(z) * jnp.exp(-jnp.abs(s)), s), z


def other(state, x, *, spike):
    """Another, which nobody compiles."""
    s = 0.9 * state.s + jnp.where(state.u > 0.3, jnp.sin(x), 0.2)
    u = 0.8 * state.u + x - s / (2 + jnp.cos(s))
    z = spike(u - 0.5)
    return Two(jnp.maximum(u - z, -1), s), z


def mixes(state, x):
    """One that is no program."""
    u = 0.9 * state.u + x - state.u.mean(-1, keepdims=True)
    z = TRIANGLE(u - 0.5)
    return Two(u, state.s), z


def network(equation, **constants):
    cell = sj.neuron(partial(equation, spike=TRIANGLE), Two, **constants)
    return sj.serial(sj.linear(37), cell, sj.linear(4), sj.neuron(mixes, Two))


def trained(net):
    """Loss and gradients, as one function that is compiled once."""
    params, state = net.init(jax.random.key(0), XS[0])

    def loss(params, xs):
        return (net.unroll(params, state, xs)[1] * jnp.arange(4.0)).sum()

    return partial(jax.jit(jax.value_and_grad(loss, (0, 1))), params, XS)


def leaves(found):
    return [np.asarray(a) for a in jax.tree.leaves(found)]


OWN = network(own, leak=sj.init.constant(0.05), slow=0.9)


@pytest.fixture(scope="module")
def compiled(tmp_path_factory):
    """What compiling came to, what was told before, and numbers before and after."""
    command = cache.compiler(None)
    if isinstance(command, str):
        pytest.skip(command)
    folder = tmp_path_factory.mktemp("programs")
    run, told = trained(OWN), str(sj.events.explain(OWN, XS))
    before = leaves(run())
    found = sj.kernels.compile(OWN, XS, directory=folder)
    return found, told, before, leaves(run())


@pytest.mark.ends
def test_it_is_compiled_and_said(compiled):
    found, told, _, _ = compiled
    assert found.programs == 2 and found.why is None, found
    assert "interpreted" in told
    row = sj.events.explain(OWN, XS).parts[1]
    assert "forwards" in row.why and "backwards, compiled" in row.why, row
    assert found.explanation.parts[1] == row


def test_what_is_scanned_is_said_in_one_line(compiled):
    lines = str(compiled[0]).splitlines()
    assert lines[0].startswith("compiled: 2 programs: ")
    assert len(lines) == 2 and lines[1].startswith("scanned: 3 mixes (`reduce_sum`")


def test_the_numbers_are_the_interpreters_to_the_bit(compiled):
    *_, before, after = compiled
    with sj.kernels.use("reference"):
        expected = leaves(trained(OWN)())
    for a, b, c in zip(before, after, expected, strict=True):
        np.testing.assert_array_equal(a, b)
        np.testing.assert_allclose(b, c, rtol=1e-4, atol=1e-5)


def test_a_second_time_there_is_nothing_to_do(compiled, tmp_path):
    again = sj.kernels.compile(OWN, XS, directory=tmp_path, compiler="false")
    assert (again.programs, again.file, again.why) == (0, None, None)
    assert str(again).startswith("nothing to compile\n")
    assert not [*tmp_path.iterdir()]


def test_nobody_else_may_write_the_file(compiled):
    file = compiled[0].file
    assert [*file.parent.iterdir()] == [file]
    assert not file.stat().st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def test_the_next_process_needs_no_compiler(compiled, python):
    file = compiled[0].file
    code = f"""
import spikejax as sj
from spikejax.kernels import ffi
from spikejax.kernels.program import cache
folder = cache.directory({str(file.parent)!r})
found = cache.find(folder, {file.name.split("-")[0]!r})
print(found, ffi.programs(), ffi.register_programs(found), ffi.programs())
"""
    told = python(code, CXX="/nonexistent/c++").split()
    assert told == [str(file), "0", "True", "1"]


# What a process does that has the exported function, and what of it was compiled.
ELSEWHERE = """
import pathlib, pickle, sys
import jax
import spikejax as sj
from spikejax.kernels import ffi
exported, given, file, expected = pickle.loads(pathlib.Path({path!r}).read_bytes())
call = jax.export.deserialize(bytearray(exported)).call
def same(found):
    return all(a.tobytes() == b for a, b in zip(jax.tree.leaves(found), expected))
try:
    print(same(call(*given)), ffi.programs())
    print(ffi.register_programs(pathlib.Path(file)))
    print(same(jax.jit(call)(*given)))
except Exception as error:
    print(" ".join(str(error).split())[:70])
"""


def test_an_exported_function_runs_where_none_is_compiled(compiled, python, tmp_path):
    """It is interpreted there, to the same bits; without kernels XLA refuses it."""
    run = trained(OWN)
    checks = sj.kernels.export_checks()
    exported = jax.export.export(run.func, disabled_checks=checks)(*run.args)
    path, expected = tmp_path / "exported", [a.tobytes() for a in compiled[-1]]
    given = jax.tree.map(np.asarray, run.args)
    about = (bytes(exported.serialize()), given, str(compiled[0].file), expected)
    path.write_bytes(pickle.dumps(about))
    code = ELSEWHERE.format(path=str(path))
    assert python(code).split() == ["True", "0", "True", "True"]
    (line,) = python(code, SPIKEJAX_LIBRARY="/nonexistent").splitlines()
    assert "No FFI handler registered for spikejax_" in line


def test_processes_may_ask_at_once(compiled, tmp_path):
    file = compiled[0].file
    script = tmp_path / "compiler"
    script.write_text('#!/bin/sh\nfor to; do :; done\nsleep 0.1\ncp "$MADE" "$to"\n')
    script.chmod(0o700)
    folder, key = cache.directory(tmp_path / "cache"), file.name.split("-")[0]
    command = ["env", f"MADE={file}", str(script)]
    found = []
    many = [
        threading.Thread(
            target=lambda: found.append(cache.make(folder, key, "", command))
        )
        for _ in range(4)
    ]
    for one in many:
        one.start()
    for one in many:
        one.join()
    assert found == 4 * [folder / file.name]
    assert [*folder.iterdir()] == [folder / file.name]
    assert cache.find(folder, key) == folder / file.name


# --- without a compiler, and with a bad one -----------------------------------------

OTHER = network(other)


@pytest.mark.parametrize(
    "environment, given, why",
    [
        ("/nonexistent/c++", None, r"no C\+\+ compiler was found \(CXX=/nonexistent"),
        (None, "false", "false failed: no word of why"),
    ],
)
def test_without_a_compiler_it_is_interpreted(
    monkeypatch, tmp_path, environment, given, why
):
    if environment is not None:
        monkeypatch.setenv("CXX", environment)
    with pytest.warns(UserWarning, match=f"leaves 2 programs .* interpreter: {why}"):
        found = sj.kernels.compile(OTHER, XS, directory=tmp_path, compiler=given)
    assert found.file is None and str(found).startswith("interpreted: 2 programs: ")
    assert "interpreted" in found.explanation.parts[1].why
    assert not [*tmp_path.iterdir()]


def test_what_has_no_program_has_nothing_to_compile(tmp_path):
    net = sj.serial(sj.linear(4), sj.neuron(mixes, Two), sj.lif(0.9))
    found = sj.kernels.compile(net, XS, directory=tmp_path)
    assert str(found).startswith("nothing to compile\nscanned: 1 mixes (")


def test_without_kernels_there_is_nothing_to_compile(monkeypatch):
    library = ffi.Library(None, "it was not built")
    monkeypatch.setattr(ffi, "load", lambda: library)
    with pytest.warns(UserWarning, match="not available: it was not built.$"):
        found = sj.kernels.compile(OTHER, XS)
    assert str(found).startswith("nothing to compile: native kernels are not availab")


def test_bad_arguments(tmp_path):
    with pytest.raises(TypeError, match="`kernels.compile` expected `net` to be a cel"):
        sj.kernels.compile("adlif", XS)
    message = r"`compiler` to be the command of a C\+\+ compiler, got 'nowhere'"
    with pytest.raises(ValueError, match=message):
        sj.kernels.compile(OTHER, XS, compiler="nowhere")
    (tmp_path / "file").write_text("")
    with pytest.raises(ValueError, match="`directory` to be a directory that can be"):
        sj.kernels.compile(OTHER, XS, directory=tmp_path / "file")
    tmp_path.chmod(0o777)
    with pytest.raises(ValueError, match="`directory` .* nobody else, got .* 777"):
        sj.kernels.compile(OTHER, XS, directory=tmp_path)


def test_a_compiler_that_makes_nothing(tmp_path):
    for folder, command in [(tmp_path, "true"), (tmp_path / "gone", "c++")]:
        told = cache.make(folder, "key", "", [command])
        assert isinstance(told, str) and f"{command} made no file: [Errno 2]" in told
    assert not [*tmp_path.iterdir()]


def test_files_are_in_the_users_cache(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert cache.directory(None) == tmp_path / "spikejax"
    assert stat.S_IMODE((tmp_path / "spikejax").stat().st_mode) == 0o700
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert cache.directory(None) == tmp_path / ".cache" / "spikejax"


# --- files that are not loaded ------------------------------------------------------


@pytest.fixture
def kept(tmp_path):
    """A file as it should be, of any content."""
    script = ["sh", "-c", 'for to; do :; done; echo program > "$to"', "sh"]
    path = cache.make(tmp_path, "key", "", script)
    assert isinstance(path, Path), path
    assert cache.find(tmp_path, "key") == path
    return path


def test_a_damaged_file_is_taken_away(kept):
    kept.write_text("progran\n")
    assert cache.find(kept.parent, "key") is None
    assert not kept.exists()


@pytest.mark.parametrize("mode", [0o720, 0o702, 0o777])
def test_a_file_that_others_may_write_is_not_loaded(kept, mode):
    kept.chmod(mode)
    assert cache.find(kept.parent, "key") is None


def test_a_link_is_not_loaded(kept, tmp_path):
    target = tmp_path / "elsewhere"
    kept.rename(target)
    kept.symlink_to(target)
    assert cache.find(kept.parent, "key") is None


def test_the_file_of_somebody_else_is_not_loaded(kept, monkeypatch):
    monkeypatch.setattr(os, "getuid", lambda: kept.stat().st_uid + 1)
    expected = None if kept.stat().st_uid else kept  # root's are everybody's
    assert cache.find(kept.parent, "key") == expected
    if expected is not None:
        os.chown(kept, 1, -1)
        monkeypatch.setattr(os, "getuid", lambda: 2)
        assert cache.find(kept.parent, "key") is None


def test_what_is_found_depends_on_source_and_flags(monkeypatch):
    keys = {cache.key("a"), cache.key("b")}
    for name, value in [("FLAGS", ()), ("PLUGIN_ABI", 0)]:
        with monkeypatch.context() as patch:
            patch.setattr(cache, name, value)
            keys.add(cache.key("a"))
    with monkeypatch.context() as patch:
        patch.setattr(ffi, "ABI", 0)
        keys.add(cache.key("a"))
    assert len(keys) == 5


def test_what_is_no_plugin_is_not_taken(tmp_path):
    path = tmp_path / "text.so"
    path.write_text("no library")
    assert not ffi.register_programs(path)
    path = Path(shutil.copy(ffi.load().path, tmp_path / "other.so"))
    assert not ffi.register_programs(path)  # a library, without programs


# --- what the library is handed -----------------------------------------------------


class Program(ctypes.Structure):
    _fields_ = [
        ("words", ctypes.POINTER(ctypes.c_int32)),
        ("size", ctypes.c_int64),
        ("run", ctypes.c_void_p),
    ]


class Programs(ctypes.Structure):
    _fields_ = [
        ("abi", ctypes.c_int64),
        ("count", ctypes.c_int64),
        ("programs", ctypes.POINTER(Program)),
    ]


# z = x - 123 / x: of no neuron.
CODE = Code(
    (Source("x"),),
    (int(np.float32(123).view(np.int32)),),
    (Instruction("div", 2, 1, 0), Instruction("sub", 3, 0, 2)),
    (3,),
    2,
)


def handed(words=CODE.words, size=None, run=1, abi=emit.PLUGIN_ABI, count=1):
    """The answer to a program, whatever it is; run is never called."""
    array = None if words is None else (ctypes.c_int32 * len(words))(*words)
    size = len(words or ()) if size is None else size
    pointer = ctypes.cast(array, ctypes.POINTER(ctypes.c_int32))
    given = Programs(abi, count, ctypes.pointer(Program(pointer, size, run)))
    register = ctypes.CDLL(ffi.load().path).spikejax_register_programs
    register.restype = ctypes.c_int64
    return register(ctypes.byref(given))


@pytest.mark.parametrize(
    "given",
    [
        {"abi": emit.PLUGIN_ABI + 1},
        {"count": -1},
        {"count": 1 << 40},
        {"words": None, "size": 5},
        {"run": None},
        {"size": -1},
        {"size": 0},
        {"size": 1 << 40},
        {"size": len(CODE.words) - 1},
        {"words": [*CODE.words, 0]},
        {"words": [1, 1, 1 << 30, 1, 2, *CODE.words[5:]]},
        {"words": [*CODE.words[:-1], 99]},
    ],
    ids=str,
)
def test_what_is_no_program_is_refused(given):
    assert handed(**given) == -1
    words = np.array(given.get("words") or CODE.words, np.int32)
    assert not ffi.is_compiled(words.tobytes())


def test_nothing_is_refused():
    register = ctypes.CDLL(ffi.load().path).spikejax_register_programs
    register.restype = ctypes.c_int64
    assert register(None) == -1


def test_a_program_is_taken_once():
    assert handed() == 1
    assert ffi.is_compiled(np.array(CODE.words, np.int32).tobytes())
    assert handed() == 0


def test_a_program_is_numbers_and_names_that_cpp_knows():
    text = emit.plugin([CODE])
    assert "const float r0 = 123.0f / i0;" in text and "#include <spike" not in text
    assert "layer/" not in text and "base/" not in text  # headers are not installed

"""The only contact with `jax.ffi`: finds the native library and calls into it.

The library is plain C (no Python in it): ctypes loads it. Its handlers are registered
with XLA on import, by names that a program which comes from elsewhere looks up.
"""

import ctypes
import functools
import os
import pathlib
import re
import threading
from collections.abc import Sequence
from typing import Any, NamedTuple

import jax
import jax.export
import numpy as np

from spikejax.kernels import manual

# What a handler takes beside arrays: numbers, and the words of a program.
Attribute = int | np.integer | bytes | np.ndarray

ABI = 11
LIBRARY_VARIABLE = "SPIKEJAX_LIBRARY"
INSTRUCTIONS_VARIABLE = "SPIKEJAX_INSTRUCTIONS"
INSTRUCTIONS = ("baseline", "avx2", "avx512", "avx512vbmi2")
NAMES = ("libspikejax.so", "libspikejax.dylib", "libspikejax.dll")
NOTE = "no_native_kernels.txt"
TARGETS = (
    "spikejax_event_matmul",
    "spikejax_event_matmul_dw",
    "spikejax_event_matmul_dx",
    "spikejax_spike_matmul",
    "spikejax_spike_matmul_dw",
    "spikejax_spike_matmul_dz",
    "spikejax_sparse_matmul",
    "spikejax_sparse_matmul_dw",
    "spikejax_sparse_matmul_dz",
    "spikejax_spike_pack",
    "spikejax_spike_read",
    "spikejax_spike_unpack",
    "spikejax_spike_count",
    "spikejax_conv",
    "spikejax_conv_dw",
    "spikejax_conv_dz",
    "spikejax_max_pool",
    "spikejax_max_pool_dz",
    "spikejax_delay",
    "spikejax_delay_dw",
    "spikejax_delay_dz",
    "spikejax_lif_layer",
    "spikejax_lif_layer_backward",
    "spikejax_program_layer",
    "spikejax_program_layer_backward",
    "spikejax_population",
)

_lock = threading.Lock()
_handed: set[str] = set()


class Library(NamedTuple):
    """What loading came to: a path with targets registered, or a reason.

    `instructions` are those that kernels use on this machine.
    """

    path: str | None
    reason: str | None
    instructions: str | None = None


def load() -> Library:
    """Loads the library and registers its targets, once; never raises."""
    with _lock:
        return _load(os.environ.get(LIBRARY_VARIABLE))


def call(target: str, result: Any, *args: jax.Array, **attributes: Attribute) -> Any:
    """Calls a target; leading axes of size one are broadcast by the handler.

    `result` is the shape and type of the result, or a sequence of them for several.
    """
    run = jax.ffi.ffi_call(target, result)
    if jax.sharding.get_abstract_mesh().empty:
        return run(*args, **attributes)
    over = manual.axes(args)
    return manual.varying(run(*manual.varying(args, over), **attributes), over)


def is_compiled(words: bytes) -> bool:
    """Whether the words of a program's step were compiled, ahead or on request."""
    path = load().path
    if path is None:
        return False
    size = ctypes.c_int64(len(words) // 4)
    return bool(ctypes.CDLL(path).spikejax_is_compiled(words, size))


def register_programs(path: pathlib.Path) -> bool:
    """Hands the programs of a shared object to the library; whether it takes them.

    It is never closed: what is compiled may run until the process ends. A program
    that looks for what nobody has handed over is interpreted.

    Args:
        path: of what `kernels.compile` made. Loading runs its code: whoever calls has
            checked whose it is.
    """
    library = ctypes.CDLL(load().path)
    try:
        given = ctypes.CDLL(str(path)).spikejax_programs
        register = library.spikejax_register_programs
    except (OSError, AttributeError):
        return False
    given.restype = ctypes.c_void_p
    register.restype, register.argtypes = ctypes.c_int64, [ctypes.c_void_p]
    is_taken = register(given()) >= 0
    if is_taken:
        _handed.add(str(path))
    return is_taken


def programs() -> int:
    """How many shared objects were handed to the library: reports depend on it."""
    return len(_handed)


def export_checks() -> tuple[jax.export.DisabledSafetyCheck, ...]:
    """The checks of `jax.export` that programs with native kernels have to leave out.

    `jax.export` refuses calls by name that it does not know to be stable. The names of
    the kernels are there wherever this version of spikejax is imported, if its library
    loads there (`report` tells), and nowhere else. To need nothing there, export under
    `use("reference")`, without them.

    Returns:
        What `jax.export.export` takes as `disabled_checks`.

    Example:
        >>> import jax, spikejax as sj
        >>> net = sj.serial(sj.linear(4), sj.lif(0.9))
        >>> xs = jax.numpy.ones((5, 2, 3))
        >>> params, state = net.init(jax.random.key(0), xs[0])
        >>> answer = jax.jit(lambda xs: net.unroll(params, state, xs)[1])
        >>> checks = sj.kernels.export_checks()
        >>> exported = jax.export.export(answer, disabled_checks=checks)(xs)
        >>> bool((exported.call(xs) == answer(xs)).all())
        True
    """
    return tuple(map(jax.export.DisabledSafetyCheck.custom_call, TARGETS))


@functools.cache
def _load(override: str | None) -> Library:
    try:
        path = _find(override)
        _check_instructions(os.environ.get(INSTRUCTIONS_VARIABLE))
        library = ctypes.CDLL(str(path))
        _check_versions(library)
        for target in TARGETS:
            capsule = jax.ffi.pycapsule(library[target])
            jax.ffi.register_ffi_target(target, capsule, platform="cpu")
    except Exception as error:
        return Library(None, " ".join(str(error).split()))
    library.spikejax_instructions.restype = ctypes.c_char_p
    return Library(str(path), None, library.spikejax_instructions().decode())


def _find(override: str | None) -> pathlib.Path:
    if override is not None:
        chosen = pathlib.Path(override)
        where = f"{LIBRARY_VARIABLE}={override}"
        candidates = [chosen, *(chosen / name for name in NAMES)]
        folders = [chosen]
    else:
        # An editable install has two folders: the source and the built library.
        import spikejax.kernels as package

        where = "the installed package"
        folders = [pathlib.Path(folder) for folder in package.__path__]
        candidates = [folder / name for folder in folders for name in NAMES]
    for candidate in candidates:
        if candidate.is_file():
            return candidate
    for folder in folders:
        if (folder / NOTE).is_file():
            raise OSError((folder / NOTE).read_text())
    raise OSError(f"no native library in {where}: it was not built")


def _check_instructions(limit: str | None) -> None:
    if limit and limit not in INSTRUCTIONS:
        names = ", ".join(INSTRUCTIONS)
        raise OSError(f"{INSTRUCTIONS_VARIABLE} expected one of {names}, got {limit!r}")


def _check_versions(library: ctypes.CDLL) -> None:
    if (abi := library.spikejax_abi()) != ABI:
        raise OSError(f"the native library has ABI {abi}, this spikejax needs {ABI}")
    built = (library.spikejax_xla_ffi_major(), library.spikejax_xla_ffi_minor())
    header = pathlib.Path(jax.ffi.include_dir(), "xla/ffi/api/c_api.h").read_text()
    running = tuple(_version(header, part) for part in ("MAJOR", "MINOR"))
    if built[0] != running[0] or built[1] > running[1]:
        raise OSError(
            f"the native library was built for XLA FFI {_dotted(built)}, "
            f"the installed jaxlib has {_dotted(running)}"
        )


def _version(header: str, part: str) -> int:
    match = re.search(rf"#define XLA_FFI_API_{part} (\d+)", header)
    if match is None:
        raise OSError("the installed jaxlib does not tell its XLA FFI version")
    return int(match[1])


def _dotted(version: Sequence[int]) -> str:
    return ".".join(map(str, version))

"""Files of programs that were compiled on request, in a directory of the user's.

The name of a file is the hash of what it was made of (source, flags, machine, the
library's ABI) and the hash of what is in it: one name, one content, whoever writes it
and when. It is loaded if its owner is the user or root, if nobody else may write it,
and if its content is what its name says. It is written under another name first, then
renamed at once.
"""

from __future__ import annotations

import hashlib
import os
import pathlib
import platform
import shlex
import shutil
import stat
import subprocess
import sys
import tempfile

from spikejax.core import checks
from spikejax.kernels import ffi
from spikejax.kernels.program.emit import PLUGIN_ABI

# As the library is compiled, so that a program gives the bits of its interpreter.
FLAGS = (
    *("-std=c++17", "-O3", "-fPIC", "-shared", "-ffp-contract=off"),
    *("-fno-trapping-math", "-fno-math-errno"),
)
_AVX512 = (
    *("-mavx512f", "-mavx512bw", "-mavx512dq", "-mavx512vl", "-mavx2", "-mfma"),
    *("-mbmi", "-mbmi2", "-mpopcnt"),
)
INSTRUCTIONS = {
    "baseline": (),
    "avx2": ("-mavx2", "-mfma"),
    "avx512": _AVX512,
    "avx512vbmi2": _AVX512,
}
COMPILERS = ("c++", "g++", "clang++")
_SECONDS = 600
_OTHERS_WRITE = stat.S_IWGRP | stat.S_IWOTH


def directory(given: str | os.PathLike | None) -> pathlib.Path:
    """Where files are, which is made if it is not there.

    Raises:
      ValueError: it is no directory, or somebody else may write there.
    """
    base = os.environ.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(base):
        base = pathlib.Path.home() / ".cache"
    path = pathlib.Path(given) if given is not None else pathlib.Path(base, "spikejax")
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        about = path.stat()
    except OSError as error:
        message = f"to be a directory that can be written ({error.strerror})"
        raise checks.refuse(
            "kernels.compile", "directory", message, str(path)
        ) from None
    if not _is_safe(about):
        got = checks.Text(f"{path} of mode {stat.S_IMODE(about.st_mode):o}")
        message = "to be the user's, and written by nobody else"
        raise checks.refuse("kernels.compile", "directory", message, got)
    return path


def compiler(given: str | None) -> list[str] | str:
    """The command of a C++ compiler, or why there is none.

    Raises:
      ValueError: what is given is none.
    """
    chosen = os.environ.get("CXX") if given is None else given
    for name in [chosen] if chosen else COMPILERS:
        words = shlex.split(name)
        if words and shutil.which(words[0]):
            return words
    if given is not None:
        message = "to be the command of a C++ compiler"
        raise checks.refuse("kernels.compile", "compiler", message, given)
    tried = f"CXX={chosen}" if chosen else ", ".join(COMPILERS)
    return f"no C++ compiler was found ({tried})"


def flags() -> tuple[str, ...]:
    """How a source is compiled for the kernels' instructions on this machine."""
    return (*FLAGS, *INSTRUCTIONS[ffi.load().instructions or "baseline"])


def key(source: str) -> str:
    """What the file of a source is found by."""
    machine = (sys.platform, platform.machine(), str(ffi.ABI), str(PLUGIN_ABI))
    text = "\0".join((source, *flags(), *machine))
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def find(folder: pathlib.Path, key: str) -> pathlib.Path | None:
    """A file that may be loaded, or None; those that are damaged are taken away."""
    for path in sorted(folder.glob(f"{key}-*.so")):
        try:
            if not _is_safe(path.lstat()) or not stat.S_ISREG(path.lstat().st_mode):
                continue
            if path == _named(folder, key, path.read_bytes()):
                return path
            path.unlink()
        except OSError:
            continue
    return None


def make(
    folder: pathlib.Path, key: str, source: str, command: list[str]
) -> pathlib.Path | str:
    """Compiles a source into its file; or why that failed."""
    try:
        with tempfile.TemporaryDirectory(dir=folder, prefix="making-") as inside:
            text, made = pathlib.Path(inside, "it.cc"), pathlib.Path(inside, "it.so")
            text.write_text(source)
            line = [*command, *flags(), str(text), "-o", str(made)]
            done = subprocess.run(
                line, capture_output=True, text=True, timeout=_SECONDS, check=False
            )
            if done.returncode:
                said = [t for t in done.stderr.splitlines() if "error" in t]
                said = (said or done.stderr.splitlines() or ["no word of why"])[0]
                return f"{command[0]} failed: {said.strip()}"
            made.chmod(0o755)
            path = _named(folder, key, made.read_bytes())
            made.replace(path)
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"{command[0]} made no file: {' '.join(str(error).split())}"
    return path


def _named(folder: pathlib.Path, key: str, content: bytes) -> pathlib.Path:
    return folder / f"{key}-{hashlib.sha256(content).hexdigest()}.so"


def _is_safe(about: os.stat_result) -> bool:
    """Whether what is there is the user's or root's, and nobody else writes it."""
    if os.name != "posix":
        return True
    return about.st_uid in (os.getuid(), 0) and not about.st_mode & _OTHERS_WRITE

"""Files from the net, when one asks for them: whole and checked, or not there."""

from __future__ import annotations

import hashlib
import http.client
import os
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from spikejax.core import checks

BLOCK = 1 << 18  # bytes that are read at once
PART = ".part"  # what the name of a file that is not whole ends in
NAME = "datasets.download"


class Remote(NamedTuple):
    """A file with a stable public address.

    Attributes:
      name: of the file in a folder of the data set.
      url: where it is.
      sha256: its digest, 64 hexadecimal digits.
      size: its bytes.

    Example:
      >>> from spikejax import datasets
      >>> train, test = datasets.QTDB
      >>> train.name, train.size
      ('QTDB_train.mat', 537262)
    """

    name: str
    url: str
    sha256: str
    size: int


_FASHION = (
    "https://raw.githubusercontent.com/zalandoresearch/fashion-mnist/"
    "b2617bb6d3ffa2e429640350f613e3291e10b141/data/fashion/"
)
_QTDB = (
    "https://raw.githubusercontent.com/byin-cwi/Efficient-spiking-networks/"
    "bfd47cff62d26b0812bb2cc24c5f220245443a32/data/"
)
FASHION_MNIST = tuple(
    Remote(name, _FASHION + name, sha256, size)
    for name, sha256, size in (
        (
            "train-images-idx3-ubyte.gz",
            "3aede38d61863908ad78613f6a32ed271626dd12800ba2636569512369268a84",
            26421880,
        ),
        (
            "train-labels-idx1-ubyte.gz",
            "a04f17134ac03560a47e3764e11b92fc97de4d1bfaf8ba1a3aa29af54cc90845",
            29515,
        ),
        (
            "t10k-images-idx3-ubyte.gz",
            "346e55b948d973a97e58d2351dde16a484bd415d4595297633bb08f03db6a073",
            4422102,
        ),
        (
            "t10k-labels-idx1-ubyte.gz",
            "67da17c76eaffca5446c3361aaab5c3cd6d1c2608764d35dfb1850b086bf8dd5",
            5148,
        ),
    )
)
QTDB = tuple(
    Remote(name, _QTDB + name, sha256, size)
    for name, sha256, size in (
        (
            "QTDB_train.mat",
            "72d1a10c96f1540880447e07256835d66da419c0b34f3dff495731a7928c5bc7",
            537262,
        ),
        (
            "QTDB_test.mat",
            "916f11e21679a5b61988305bbb7cd1e6df8b34f1ed4a157a7a4e295d400ef232",
            112720,
        ),
    )
)


def fetch(files: Any, root: Any, *, progress: Callable | None = None) -> Path:
    """The files of a data set in a folder, those that are missing from the net.

    Args:
      files: of `Remote`, such as `FASHION_MNIST` and `QTDB`.
      root: the folder, which is made where it is missing.
      progress: as in `download`.

    Returns:
      The folder, for a reader: `fashion_mnist(fetch(FASHION_MNIST, "data"))`.

    Raises:
      ValueError, OSError: as `download`.

    Example:
      >>> import hashlib, tempfile
      >>> from pathlib import Path
      >>> from spikejax import datasets
      >>> digest = hashlib.sha256(b"here").hexdigest()
      >>> file = datasets.Remote("a.txt", "https://example.org/a.txt", digest, 4)
      >>> with tempfile.TemporaryDirectory() as folder:
      ...     _ = Path(folder, "a.txt").write_bytes(b"here")
      ...     datasets.fetch([file], folder) == Path(folder)  # nothing is asked for
      True
    """
    root = Path(root)
    root.mkdir(parents=True, exist_ok=True)
    for file in files:
        if Path(file.name).name != file.name:
            raise checks.refuse("datasets.fetch", "files", "in no folder", file.name)
        download(
            *(file.url, root / file.name),
            sha256=file.sha256,
            size=file.size,
            progress=progress,
        )
    return root


def download(
    url: str,
    path: Any,
    *,
    sha256: str,
    size: int | None = None,
    progress: Callable[[int, int | None], None] | None = None,
    timeout: float = 30.0,
) -> Path:
    """A file from the net: at `path` stands the whole file, or what stood there before.

    What has come stands at `path` with `.part` behind it until its digest is the
    expected one. A download that was interrupted goes on from there when it is called
    again, where the server can; a full disk and a wrong digest leave nothing. A file
    that is there with the right digest is not asked for again.

    Args:
      url: of http or https.
      path: the file.
      sha256: its digest, 64 hexadecimal digits.
      size: its bytes, or None where they are not known; more are not read.
      progress: called as `progress(done, total)`, in bytes; the total may be None.
      timeout: seconds without an answer after which to give up.

    Returns:
      The path.

    Raises:
      ValueError: an argument that is none, or a file of another digest.
      OSError: the server does not answer with the file, the connection broke, or the
        file cannot be written; the message says how much there is.

    Example:
      >>> import hashlib, tempfile
      >>> from pathlib import Path
      >>> from spikejax import datasets
      >>> with tempfile.TemporaryDirectory() as folder:
      ...     path = Path(folder, "a.txt")
      ...     _ = path.write_bytes(b"here")  # whole: nothing is asked for
      ...     digest = hashlib.sha256(b"here").hexdigest()
      ...     datasets.download("https://example.org/a.txt", path, sha256=digest).name
      'a.txt'
    """
    path = Path(path)
    if not url.startswith(("http://", "https://")):
        raise checks.refuse(NAME, "url", "of http or https", url)
    sha256 = sha256.lower()
    if len(sha256) != 64 or {*sha256} - {*"0123456789abcdef"}:
        raise checks.refuse(NAME, "sha256", "of 64 hexadecimal digits", sha256)
    if path.is_file() and _digest(path) == sha256:
        return path
    part = path.with_name(path.name + PART)
    resumed = _receive(url, part, size, progress, timeout)
    found = _digest(part)
    if found != sha256 and resumed:  # another file's beginning: once more from there
        part.unlink()
        _receive(url, part, size, progress, timeout)
        found = _digest(part)
    if found != sha256:
        part.unlink()
        expected = f"a file of SHA-256 {sha256[:16]}... from {url}"
        raise ValueError(_text(expected, f"{found[:16]}.."))
    os.replace(part, path)
    return path


def _receive(
    url: str, part: Path, size: int | None, progress: Callable | None, timeout: float
) -> bool:
    """Receives what is missing of a file; whether some of it was there."""
    there = part.stat().st_size if part.is_file() else 0
    if size is not None and there == size:
        return True
    if size is not None and there > size:
        part.unlink()
        there = 0
    headers = {"Range": f"bytes={there}-"} if there else {}
    try:
        request = urllib.request.Request(url, headers=headers)
        with urllib.request.urlopen(request, timeout=timeout) as answer:
            goes_on = there > 0 and answer.status == http.client.PARTIAL_CONTENT
            done = there if goes_on else 0
            total = answer.headers.get("Content-Length")
            total = done + int(total) if total and total.isdigit() else size
            _write(answer, part, "ab" if goes_on else "wb", done, total, size, progress)
            return goes_on
    except urllib.error.HTTPError as error:
        if there and error.code == http.client.REQUESTED_RANGE_NOT_SATISFIABLE:
            return True  # all of it is there, or it is another file: see the digest
        raise _failed(url, part, f"{error.code} {error.reason}") from None
    except (http.client.HTTPException, OSError) as error:
        if isinstance(error, _NotWritten):
            raise
        why = " ".join(str(error).split())[:100] or type(error).__name__
        raise _failed(url, part, why) from None


def _write(
    answer: Any,
    part: Path,
    mode: str,
    done: int,
    total: int | None,
    size: int | None,
    progress: Callable | None,
) -> None:
    try:
        file = part.open(mode)
    except OSError as error:
        raise _NotWritten(_text(f"to write {part}", error.strerror)) from None
    with file:
        while True:
            if progress is not None:
                progress(done, total)
            block = answer.read(BLOCK)
            if not block:
                break
            done += len(block)
            if size is not None and done > size:
                part.unlink()
                raise _NotWritten(_text(f"{size} bytes", "more"))
            try:
                file.write(block)
                file.flush()
            except OSError as error:
                part.unlink()
                expected = f"room for {total or 'all'} bytes in {part.parent}"
                raise _NotWritten(_text(expected, error.strerror)) from None
        os.fsync(file.fileno())
    if total is not None and done < total:
        raise OSError(f"{done} of {total} bytes")


class _NotWritten(OSError):
    pass


def _failed(url: str, part: Path, why: str) -> OSError:
    there = part.stat().st_size if part.is_file() else 0
    rest = f"; {there} bytes are there, and it goes on from them" if there else ""
    return OSError(_text(f"the file at {url}", why) + rest)


def _text(expected: str, got: Any) -> str:
    return f"`{NAME}` expected {expected}, got {got}."


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()

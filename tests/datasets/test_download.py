"""Downloads from a server on loopback that breaks, forgets, lies and has no ranges."""

import contextlib
import hashlib
import http.server
import re
import resource
import threading

import numpy as np
import pytest

from spikejax import datasets as ds

DATA = np.random.default_rng(0).bytes(1_200_000)
SHA256 = hashlib.sha256(DATA).hexdigest()


class Server(http.server.BaseHTTPRequestHandler):
    """Serves `data`, of which a `cut` answer ends early; `asked` are its ranges."""

    data, cut, ranges, asked = DATA, None, True, []

    def do_GET(self):
        asked = self.headers.get("Range")
        type(self).asked.append(asked)
        begin = (
            int(re.match(r"bytes=(\d+)-$", asked)[1]) if asked and self.ranges else 0
        )
        if self.path == "/none":
            self.send_error(404)
        elif begin >= len(self.data):
            self.send_error(416)
        else:
            self.send_response(206 if begin else 200)
            self.send_header("Content-Length", str(len(self.data) - begin))
            self.end_headers()
            with contextlib.suppress(OSError):
                self.wfile.write(self.data[begin : self.cut])

    def log_message(self, *_):
        pass


@pytest.fixture
def served():
    kind = type("Kind", (Server,), {"asked": []})
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), kind) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        kind.url = f"http://127.0.0.1:{server.server_port}/file"
        yield kind
        server.shutdown()
        thread.join()


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_a_file_comes_whole_and_once(served, tmp_path):
    seen = []
    path = tmp_path / "file"
    found = ds.download(
        served.url, path, sha256=SHA256, progress=lambda *said: seen.append(said)
    )
    assert found == path and path.read_bytes() == DATA and names(tmp_path) == ["file"]
    assert seen[0] == (0, len(DATA)) and seen[-1] == (len(DATA), len(DATA))
    ds.download(served.url, path, sha256=SHA256.upper())
    assert served.asked == [None]


def test_an_interrupted_download_goes_on(served, tmp_path):
    path = tmp_path / "file"
    served.cut = 500_000
    with pytest.raises(
        OSError, match="500000 bytes are there, and it goes on"
    ) as error:
        ds.download(served.url, path, sha256=SHA256)
    assert "\n" not in str(error.value) and names(tmp_path) == ["file.part"]
    served.cut = None
    ds.download(served.url, path, sha256=SHA256)
    assert path.read_bytes() == DATA and names(tmp_path) == ["file"]
    assert served.asked == [None, "bytes=500000-"]


def test_a_server_without_ranges_begins_again(served, tmp_path):
    (tmp_path / "file.part").write_bytes(DATA[:1000])
    served.ranges = False
    ds.download(served.url, tmp_path / "file", sha256=SHA256)
    assert (tmp_path / "file").read_bytes() == DATA


@pytest.mark.parametrize("there", [b"another" * 999, DATA + b"more", DATA])
def test_the_beginning_of_another_file_is_left(served, tmp_path, there):
    (tmp_path / "file.part").write_bytes(there)
    ds.download(served.url, tmp_path / "file", sha256=SHA256)
    assert (tmp_path / "file").read_bytes() == DATA and names(tmp_path) == ["file"]


def test_a_file_of_another_digest_leaves_what_was_there(served, tmp_path):
    path = tmp_path / "file"
    path.write_bytes(b"before")
    served.data = b"wrong" + DATA
    with pytest.raises(ValueError, match=f"SHA-256 {SHA256[:16]}") as error:
        ds.download(served.url, path, sha256=SHA256)
    assert "\n" not in str(error.value)
    assert names(tmp_path) == ["file"] and path.read_bytes() == b"before"


def test_more_bytes_than_the_file_has_are_not_read(served, tmp_path):
    with pytest.raises(OSError, match="expected 1000 bytes, got more"):
        ds.download(served.url, tmp_path / "file", sha256=SHA256, size=1000)
    assert names(tmp_path) == []


def test_a_full_disk_leaves_nothing(served, tmp_path):
    """The system refuses to let a file grow, as it does where there is no room."""
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, limits[1]))
    try:
        with pytest.raises(OSError, match="room for 1200000 bytes in") as error:
            ds.download(served.url, tmp_path / "file", sha256=SHA256)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert "\n" not in str(error.value) and names(tmp_path) == []


def test_what_cannot_be_had(served, tmp_path):
    path = tmp_path / "file"
    with pytest.raises(OSError, match="got 404 Not Found"):
        ds.download(served.url.replace("/file", "/none"), path, sha256=SHA256)
    with pytest.raises(OSError, match="to write"):
        ds.download(served.url, tmp_path / "no" / "file", sha256=SHA256)
    with pytest.raises(ValueError, match="`url` of http or https"):
        ds.download("file:///etc/passwd", path, sha256=SHA256)
    with pytest.raises(ValueError, match="64 hexadecimal digits"):
        ds.download(served.url, path, sha256="12")
    assert names(tmp_path) == []


def test_fetched_files_stand_in_a_folder(served, tmp_path):
    files = [ds.Remote("a.bin", served.url, SHA256, len(DATA))]
    root = ds.fetch(files, tmp_path / "new" / "set")
    assert names(root) == ["a.bin"] and (root / "a.bin").read_bytes() == DATA
    with pytest.raises(ValueError, match="in no folder"):
        ds.fetch([files[0]._replace(name="../a.bin")], root)


def test_addresses_are_pinned():
    """To a commit, a size and a digest; the readers ask for files of these names."""
    for file in (*ds.FASHION_MNIST, *ds.QTDB):
        assert re.search(r"/[0-9a-f]{40}/.*" + re.escape(file.name) + "$", file.url)
        assert re.fullmatch("[0-9a-f]{64}", file.sha256) and file.size > 5000

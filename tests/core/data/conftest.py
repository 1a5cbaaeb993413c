"""A tiny MNIST with its own hashes, and a server that sends it in good and bad ways."""

import gc
import gzip
import hashlib
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from core.data.mnist import files as mnist_files
from core.data.mnist import mnist
from tests.core.data import forms

WEB_PAGE = b"<!DOCTYPE html><html><body>Please log in to the hotel's network</body></html>"


@pytest.fixture
def tiny() -> tuple[forms.Pair, forms.Pair]:
    """Arrays of 60 training and 12 test images."""
    return forms.digits(60, seed=1), forms.digits(12, seed=2)


@pytest.fixture
def tiny_mnist(tiny: tuple[forms.Pair, forms.Pair], monkeypatch: pytest.MonkeyPatch) -> dict[str, bytes]:
    """Unpacked files that replace MNIST's four during the test."""
    content = forms.idx_files(*tiny)
    files = tuple(
        mnist_files.File(name, len(data), hashlib.sha256(data).hexdigest(), len(gzip.compress(data)))
        for name, data in content.items()
    )
    monkeypatch.setattr(mnist_files, "FILES", files)
    monkeypatch.setattr(mnist, "FILES", files)
    return content


class Server:
    """Mirrors on 127.0.0.1 by how they behave: `server("good")` is the address of one."""

    def __init__(self, content: dict[str, bytes]) -> None:
        self.content = content
        self.asked: list[str] = []
        self.release = threading.Event()  # what a stalled answer waits for
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                outer.asked.append(self.path)
                _, behaviour, name = self.path.split("/")
                getattr(outer, f"answer_{behaviour}")(self, gzip.compress(outer.content[name.removesuffix(".gz")]))

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = False  # so that closing waits for the answers still being given
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()

    def __call__(self, behaviour: str) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/{behaviour}/"

    def close(self) -> None:
        self.release.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
        for thread in threading.enumerate():
            if thread.name == "download":
                thread.join(10)
                assert not thread.is_alive()
        gc.collect()  # a connection left open warns here, in the test that left it

    @staticmethod
    def send(request: BaseHTTPRequestHandler, body: bytes, status: int = 200, length: int = -1) -> None:
        request.send_response(status)
        request.send_header("Content-Length", str(len(body) if length < 0 else length))
        request.end_headers()
        request.wfile.write(body)

    def answer_good(self, request: BaseHTTPRequestHandler, body: bytes) -> None:
        self.send(request, body)

    def answer_plain(self, request: BaseHTTPRequestHandler, body: bytes) -> None:
        self.send(request, gzip.decompress(body))

    def answer_encoded(self, request: BaseHTTPRequestHandler, body: bytes) -> None:
        request.send_response(200)
        request.send_header("Content-Encoding", "gzip")
        request.send_header("Content-Length", str(len(body)))
        request.end_headers()
        request.wfile.write(body)

    def answer_page(self, request: BaseHTTPRequestHandler, body: bytes) -> None:
        self.send(request, WEB_PAGE)

    def answer_forbidden(self, request: BaseHTTPRequestHandler, body: bytes) -> None:
        self.send(request, WEB_PAGE, status=403)

    def answer_cut(self, request: BaseHTTPRequestHandler, body: bytes) -> None:
        self.send(request, body[: len(body) // 2], length=len(body))

    def answer_crumbs(self, request: BaseHTTPRequestHandler, body: bytes, mark: str = '"1"') -> None:
        """Send a third, then close the connection; supports ranges."""
        first, asked = 0, request.headers.get("Range")
        if asked and request.headers.get("If-Range") in (None, mark):
            first = int(asked.removeprefix("bytes=").removesuffix("-"))
        request.send_response(206 if first else 200)
        request.send_header("ETag", mark)
        request.send_header("Content-Length", str(len(body) - first))
        if first:
            request.send_header("Content-Range", f"bytes {first}-{len(body) - 1}/{len(body)}")
        request.end_headers()
        request.wfile.write(body[first:][: len(body) // 3 + 1])

    def answer_changing(self, request: BaseHTTPRequestHandler, body: bytes) -> None:
        """Close the connection, and send another version of the file when the rest is requested."""
        is_second = sum(path == request.path for path in self.asked) > 1
        if is_second:
            self.answer_crumbs(request, body, '"2"')
        else:
            self.send_marked_half(request, bytes(len(body)))

    @staticmethod
    def send_marked_half(request: BaseHTTPRequestHandler, body: bytes) -> None:
        request.send_response(200)
        request.send_header("ETag", '"1"')
        request.send_header("Content-Length", str(len(body)))
        request.end_headers()
        request.wfile.write(body[: len(body) // 2])

    def answer_half(self, request: BaseHTTPRequestHandler, body: bytes) -> None:
        self.send(request, body[: len(body) // 2])

    def answer_damaged(self, request: BaseHTTPRequestHandler, body: bytes) -> None:
        self.send(request, body[:-8] + bytes(8))

    def answer_other(self, request: BaseHTTPRequestHandler, body: bytes) -> None:
        raw = bytearray(gzip.decompress(body))
        raw[-1] ^= 1
        self.send(request, gzip.compress(bytes(raw)))

    def answer_longer(self, request: BaseHTTPRequestHandler, body: bytes) -> None:
        self.send(request, gzip.compress(gzip.decompress(body) + bytes(1_000_000)))

    def answer_nothing(self, request: BaseHTTPRequestHandler, body: bytes) -> None:
        self.send(request, b"")

    def answer_moved(self, request: BaseHTTPRequestHandler, body: bytes) -> None:
        request.send_response(302)
        request.send_header("Location", request.path.replace("/moved/", "/good/"))
        request.send_header("Content-Length", "0")
        request.end_headers()

    def answer_circle(self, request: BaseHTTPRequestHandler, body: bytes) -> None:
        request.send_response(302)
        request.send_header("Location", request.path)
        request.send_header("Content-Length", "0")
        request.end_headers()

    def answer_stall(self, request: BaseHTTPRequestHandler, body: bytes) -> None:
        self.send(request, body[: len(body) // 2], length=len(body))
        self.release.wait(30)

    def answer_dripping_head(self, request: BaseHTTPRequestHandler, body: bytes) -> None:
        request.wfile.write(b"HTTP/1.0 200 OK\r\n")
        while not self.release.wait(0.02):
            request.wfile.write(b"X-More: 1\r\n")

    def answer_dripping(self, request: BaseHTTPRequestHandler, body: bytes) -> None:
        self.send(request, b"", length=len(body))
        while not self.release.wait(0.02):
            request.wfile.write(b"x")

    def answer_coloured(self, request: BaseHTTPRequestHandler, body: bytes) -> None:
        request.wfile.write(b"HTTP/1.0 503 \x1b[31mred\x1b]0;title\x07\r\nContent-Length: 0\r\n\r\n")


@pytest.fixture
def server(tiny_mnist: dict[str, bytes], monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    running = Server(tiny_mnist)
    yield running
    running.close()

"""One file from one address into memory: bounded, watched, gone on with where it was cut, given up when asked."""

import io
from collections.abc import Callable
from threading import Event, Thread
from time import monotonic
from typing import Any
from urllib.parse import urljoin, urlsplit

from core.support.errors import UserError, shortened

TIMEOUT_S = (10.0, 20.0)
"""Longest wait for a connection, and for its next bytes; both together for the whole head of an answer."""

LEAST_SPEED, SPEED_S = 10_000, 20.0
"""Bytes a second, and the seconds over which they are counted: a slower server is given up."""

_POLL_S = 0.05
_CHUNK = 8 * 1024  # requests hands over whole chunks only: on a slow line progress is as fine as this
_MOST_CUTS = 20
"""After each the rest is asked for, as long as each try brings something."""


class DownloadError(Exception):
    """Why this address did not give the file, in words that follow the host's name ("... answered 403")."""


class CutOff(DownloadError):
    """It did not give the whole file: the rest may be asked for."""


class Cancelled(UserError):
    """The person stopped it; nothing half-done is kept."""


def host(url: str) -> str:
    """The part of an address that a person knows."""
    return urlsplit(url).netloc


def download(
    url: str,
    limit: int,
    report: Callable[[int, int], None],
    cancelled: Callable[[], bool],
    timeout_s: tuple[float, float] = TIMEOUT_S,
) -> bytes:
    """The body at `url`, at most `limit` bytes; through the system's proxies, redirects followed, cuts mended.

    `report(bytes so far, bytes in all or 0)` and `cancelled()` are called some 20 times a second by the caller's own
    thread, so that a stalled connection holds up neither. Raises DownloadError with the reason, also for a server that
    is too slow; Cancelled when asked.
    """
    transfer, pace = _Transfer(limit), _Pace(sum(timeout_s))
    worker = Thread(target=transfer.run, args=(url, timeout_s), name="download", daemon=True)
    worker.start()
    try:
        running = True
        while running:
            worker.join(_POLL_S)
            running = worker.is_alive()
            if cancelled():
                raise Cancelled("Fetching was cancelled. What was complete is kept, the rest is not.")
            report(transfer.size, transfer.whole)
            if running:
                pace.check(transfer)
    finally:
        transfer.stop.set()  # a thread that still waits for bytes ends with the next ones, or when the wait times out
    if transfer.error is not None:
        raise transfer.error
    return transfer.body.getvalue()


class _Pace:
    """Patience with one server: `head_s` seconds for the head of each answer, then a least speed for its body.

    The timeouts of a connection begin anew with each byte, so that a server which drips would never be given up.
    """

    def __init__(self, head_s: float) -> None:
        self._head_s = head_s
        self._answers = self._size = 0
        self._since = monotonic()

    def check(self, transfer: "_Transfer") -> None:
        """Raise DownloadError where the server is too slow. Called while it is waited for."""
        now, size, answers = monotonic(), transfer.size, transfer.asked + transfer.answered
        if answers != self._answers:
            self._answers, self._size, self._since = answers, size, now
        elif transfer.asked > transfer.answered:
            if now - self._since > self._head_s:
                raise DownloadError("did not answer in time")
        elif now - self._since > SPEED_S:
            if size - self._size < LEAST_SPEED * SPEED_S:
                raise DownloadError(f"sent less than {LEAST_SPEED // 1000} kB a second")
            self._size, self._since = size, now


class _Transfer:
    """What pooch writes into (write, flush) and reports to (total, update, reset, close), in a thread of its own."""

    def __init__(self, limit: int) -> None:
        self.body, self.limit = io.BytesIO(), limit
        self.size = self.total = 0
        self.asked = self.answered = 0  # requests, and those of them whose body comes
        self.stop = Event()
        self.error: Exception | None = None
        self._first = 0  # byte of the file with which the answer begins
        self._mark = ""  # the server's name for this version of the file
        self._can_go_on = False
        self._answers: list[Any] = []  # pooch leaves an answer open that it did not read to the end

    @property
    def whole(self) -> int:
        """Bytes in all, 0 while that is not known."""
        return self._first + self.total if self.total else 0

    def run(self, url: str, timeout_s: tuple[float, float]) -> None:
        """Ask until it is whole: a connection that is cut has often brought the most of it."""
        for _ in range(_MOST_CUTS):
            before = self.size
            self.answered = self.asked
            self.asked += 1
            self.error = self._ask(url, timeout_s)
            if not isinstance(self.error, CutOff) or not self._can_go_on or self.size == before or self.stop.is_set():
                return

    def _ask(self, url: str, timeout_s: tuple[float, float]) -> Exception | None:
        import pooch  # here, for it takes 0.1 s and most starts fetch nothing

        hooks, rest = {"response": self._begin}, {}
        if self.size:
            rest = {"Range": f"bytes={self.size}-"} | ({"If-Range": self._mark} if self._mark else {})
        fetch = pooch.HTTPDownloader(
            progressbar=self, chunk_size=_CHUNK, timeout=timeout_s, hooks=hooks, headers=rest or None
        )
        try:
            fetch(url, self, None)
        except Exception as error:  # noqa: BLE001  # the edge of the thread: it is raised again in the caller's
            return _in_words(error)
        finally:
            for answer in self._answers:
                answer.close()
        return None

    def _begin(self, answer: Any, **_: Any) -> None:
        """Look at an answer before its body comes: the rest that was asked for, or the file from its first byte."""
        self._answers.append(answer)
        if answer.is_redirect:
            _check_redirect(answer.url, answer.headers["location"])
            return
        self.answered = self.asked
        if self.size and answer.headers.get("Content-Range", "").startswith(f"bytes {self.size}-"):
            self._first = self.size
            return
        self.body, self.size, self._first, self.total = io.BytesIO(), 0, 0, 0
        mark = answer.headers.get("ETag", "")
        self._mark = "" if mark.startswith("W/") else mark  # a weak one does not vouch for every byte
        self._can_go_on = "Content-Encoding" not in answer.headers  # what it packs on the way has other bytes

    def write(self, chunk: bytes) -> None:
        if self.stop.is_set():
            raise DownloadError("was not waited for")
        self.size += self.body.write(chunk)
        if self.size > self.limit:
            raise DownloadError("sent more than the file can hold")

    def flush(self) -> None:
        """Nothing to do: memory."""

    def update(self, size: int) -> None:
        """`write` counts more exactly."""

    def reset(self) -> None:
        """Nothing to do."""

    def close(self) -> None:
        """Nothing to do."""


def _check_redirect(url: str, target: str) -> None:
    """Raise DownloadError where an encrypted address leads to one that is not."""
    if urlsplit(url).scheme == "https" != urlsplit(urljoin(url, target)).scheme:
        raise DownloadError("redirects to an address without encryption (https)")


def _in_words(error: Exception) -> Exception:
    """A network's failure as a DownloadError; a fault of ours as it is."""
    from requests import exceptions as failed

    if isinstance(error, DownloadError):
        return error
    if isinstance(error, failed.HTTPError) and error.response is not None:
        return DownloadError(f"answered {error.response.status_code} {shortened(error.response.reason or '')}".rstrip())
    if isinstance(error, failed.Timeout) or (isinstance(error, failed.ConnectionError) and "timed out" in str(error)):
        return CutOff("did not answer in time")
    if isinstance(error, failed.ChunkedEncodingError):
        return CutOff("broke off in the middle")
    words: dict[type[Exception], str] = {
        failed.ProxyError: "could not be reached through the proxy",
        failed.SSLError: "has a certificate that is not trusted",
        failed.ContentDecodingError: "sent damaged data",
        failed.TooManyRedirects: "only redirects",
        failed.ConnectionError: "was not reached",
        failed.RequestException: f"failed ({type(error).__name__})",
        ValueError: "sent a damaged answer",
        OSError: f"failed ({shortened(error)})",  # a machine without certificates, say
    }
    return next((DownloadError(text) for kind, text in words.items() if isinstance(error, kind)), error)

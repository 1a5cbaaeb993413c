"""Download of one file into memory: limited in size, monitored, resumed after interruptions, cancellable."""

import io
from collections.abc import Callable
from threading import Event, Thread
from time import monotonic
from typing import Any
from urllib.parse import urljoin, urlsplit

from core.support.errors import UserError, shortened
from core.support.messages import message

TIMEOUT_S = (10.0, 20.0)
"""Timeouts for a connection and for its next bytes; their sum is the limit for the headers of a response."""

MIN_SPEED, SPEED_S = 10_000, 20.0
"""Minimum bytes per second, and the seconds over which they are measured; slower downloads are given up."""

_POLL_S = 0.05
_CHUNK = 8 * 1024  # requests returns whole chunks only: the resolution of progress on a slow line
_MAX_TRIES = 20
"""Requests for the rest of the file after interruptions, as long as each brings something."""


class DownloadError(Exception):
    """Failed download. The text is the reason, to follow the host's name ("... answered 403")."""


class CutOff(DownloadError):
    """Interrupted download: the rest may be requested."""


class Cancelled(UserError):
    """Download cancelled by the person; no partial file is kept."""


def host(url: str) -> str:
    """Return the host name of a URL, or all of it where it has none."""
    try:
        return urlsplit(url).netloc or url
    except ValueError:  # such as "https://[x"
        return url


def download(
    url: str,
    limit: int,
    report: Callable[[int, int], None],
    cancelled: Callable[[], bool],
    timeout_s: tuple[float, float] = TIMEOUT_S,
    *,
    once: str = "",
) -> bytes:
    """Download `url`, at most `limit` bytes, through the system's proxies; follow redirects, resume if interrupted.

    once: send one request and no more, which calls itself so (User-Agent) and has no password of the person's .netrc.

    `report(bytes so far, total bytes or 0)` and `cancelled()` are called about 20 times a second in the caller's
    thread, so a stalled connection blocks neither. Raises DownloadError with the reason, also for a server that is too
    slow, and Cancelled.
    """
    transfer, pace = _Transfer(limit, once), _Pace(sum(timeout_s))
    worker = Thread(target=transfer.run, args=(url, timeout_s), name="download", daemon=True)
    worker.start()
    try:
        running = True
        while running:
            worker.join(_POLL_S)
            running = worker.is_alive()
            if cancelled():
                raise Cancelled(message("The download was cancelled. Complete files are kept."))
            report(transfer.size, transfer.whole)
            if running:
                pace.check(transfer)
    finally:
        transfer.stop.set()  # a thread that waits for bytes ends with the next ones or at its timeout
    if transfer.error is not None:
        raise transfer.error
    return transfer.body.getvalue()


class _Pace:
    """Time limits for one server: `head_s` seconds for the headers of each response, then a minimum speed.

    The timeouts of a connection restart with each byte, so they alone would never end a very slow transfer.
    """

    def __init__(self, head_s: float) -> None:
        self._head_s = head_s
        self._answers = self._size = 0
        self._since = monotonic()

    def check(self, transfer: "_Transfer") -> None:
        """Raise DownloadError if the server is too slow. To be called repeatedly."""
        now, size, answers = monotonic(), transfer.size, transfer.asked + transfer.answered
        if answers != self._answers:
            self._answers, self._size, self._since = answers, size, now
        elif transfer.asked > transfer.answered:
            if now - self._since > self._head_s:
                raise DownloadError(message("did not answer in time"))
        elif now - self._since > SPEED_S:
            if size - self._size < MIN_SPEED * SPEED_S:
                raise DownloadError(message("sent less than {speed} kB a second", speed=MIN_SPEED // 1000))
            self._size, self._since = size, now


class _Transfer:
    """Transfer in a thread of its own."""

    def __init__(self, limit: int, once: str = "") -> None:
        self.body, self.limit, self._once = io.BytesIO(), limit, once
        self.size = self.total = 0
        self.asked = self.answered = 0  # requests, and those with a response
        self.stop = Event()
        self.error: Exception | None = None
        self._first = 0  # first byte of the file in the response
        self._mark = ""  # the ETag of this version of the file
        self._can_go_on = False
        self._answers: list[Any] = []  # a response whose headers are refused stays open

    @property
    def whole(self) -> int:
        """Total bytes, 0 while unknown."""
        return self._first + self.total if self.total else 0

    def run(self, url: str, timeout_s: tuple[float, float]) -> None:
        """Request the file, then the rest of it after each interruption, until it is complete."""
        for _ in range(1 if self._once else _MAX_TRIES):
            before = self.size
            self.answered = self.asked
            self.asked += 1
            self.error = self._ask(url, timeout_s)
            if not isinstance(self.error, CutOff) or not self._can_go_on or self.size == before or self.stop.is_set():
                return

    def _ask(self, url: str, timeout_s: tuple[float, float]) -> Exception | None:
        import requests  # here, because it takes 0.1 s and most program starts download nothing

        rest: dict[str, str] = {}
        more: dict[str, Any] = {}
        if self._once:
            rest, more = {"User-Agent": self._once}, {"allow_redirects": False, "auth": lambda request: request}
        elif self.size:
            rest = {"Range": f"bytes={self.size}-"} | ({"If-Range": self._mark} if self._mark else {})
        try:
            answer = requests.get(
                url, stream=True, timeout=timeout_s, hooks={"response": self._begin}, headers=rest or None, **more
            )
            answer.raise_for_status()
            self.total = int(answer.headers.get("Content-Length", 0))
            for chunk in answer.iter_content(_CHUNK):
                self._write(chunk)
        except Exception as error:  # noqa: BLE001  # the edge of the thread: it is raised again in the caller's thread
            return _in_words(error)
        finally:
            for answer in self._answers:
                answer.close()
        return None

    def _begin(self, answer: Any, **_: Any) -> None:
        """Handle the headers of a response: the requested rest, or the file from its first byte."""
        self._answers.append(answer)
        if answer.is_redirect and self._once:
            raise DownloadError(message("leads to another address"))
        if answer.is_redirect:
            _check_redirect(answer.url, answer.headers["location"])
            return
        self.answered = self.asked
        if self.size and answer.headers.get("Content-Range", "").startswith(f"bytes {self.size}-"):
            self._first = self.size
            return
        self.body, self.size, self._first, self.total = io.BytesIO(), 0, 0, 0
        mark = answer.headers.get("ETag", "")
        self._mark = "" if mark.startswith("W/") else mark  # a weak ETag does not guarantee equal bytes
        self._can_go_on = "Content-Encoding" not in answer.headers  # ranges would count compressed bytes

    def _write(self, chunk: bytes) -> None:
        if self.stop.is_set():
            raise DownloadError(message("was cancelled"))
        self.size += self.body.write(chunk)
        if self.size > self.limit:
            raise DownloadError(message("sent more than the file's size"))


def _check_redirect(url: str, target: str) -> None:
    """Raise DownloadError if an encrypted address redirects to an unencrypted one."""
    if urlsplit(url).scheme == "https" != urlsplit(urljoin(url, target)).scheme:
        raise DownloadError(message("redirects to an address without encryption (https)"))


def _in_words(error: Exception) -> Exception:
    """Convert a network error to a DownloadError; return other errors, which are bugs, unchanged."""
    from requests import exceptions as failed

    if isinstance(error, DownloadError):
        return error
    if isinstance(error, failed.HTTPError) and error.response is not None:
        status = f"{error.response.status_code} {shortened(error.response.reason or '')}".rstrip()
        return DownloadError(message("answered {status}", status=status))
    if isinstance(error, failed.Timeout) or (isinstance(error, failed.ConnectionError) and "timed out" in str(error)):
        return CutOff(message("did not answer in time"))
    if isinstance(error, failed.ChunkedEncodingError):
        return CutOff(message("broke off in the middle"))
    words: dict[type[Exception], str] = {
        failed.ProxyError: message("could not be reached through the proxy"),
        failed.SSLError: message("has a certificate that is not trusted"),
        failed.ContentDecodingError: message("sent damaged data"),
        failed.TooManyRedirects: message("redirects endlessly"),
        failed.ConnectionError: message("could not be reached"),
        failed.RequestException: message("failed ({kind})", kind=type(error).__name__),
        ValueError: message("sent a damaged answer"),
        OSError: message("failed ({why})", why=shortened(error)),  # a machine without certificates, for example
    }
    return next((DownloadError(text) for kind, text in words.items() if isinstance(error, kind)), error)

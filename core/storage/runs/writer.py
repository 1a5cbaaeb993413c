"""A thread that writes when asked, so that who asks never waits for a disk."""

import threading
from collections.abc import Callable
from time import monotonic

REST_S = 1.0
"""Between two writes: a run of tiny epochs shall not keep a disk busy for nothing, nor the interpreter it trains by."""


class Writer:
    """Calls `write` soon after each `ask`; what was asked for in the meantime is one. write: catches its own errors."""

    def __init__(self, write: Callable[[], None]) -> None:
        self._write = write
        self._changed = threading.Condition()
        self._asked = self._closing = False
        # A disk that does not answer shall not keep the program from ending.
        self._thread = threading.Thread(target=self._work, name="run writer", daemon=True)
        self._thread.start()

    def ask(self) -> None:
        """There is something to write."""
        with self._changed:
            self._asked = True
            self._changed.notify()

    def close(self, wait_s: float) -> bool:
        """Write what was asked for and end. Whether that was done within `wait_s` seconds."""
        with self._changed:
            self._closing = True
            self._changed.notify()
        self._thread.join(wait_s)
        return not self._thread.is_alive()

    def _work(self) -> None:
        rest_until = 0.0
        while self._is_wanted(rest_until):
            self._write()
            rest_until = monotonic() + REST_S

    def _is_wanted(self, rest_until: float) -> bool:
        """Wait until something is to be written and the rest is over, or False where it is to end."""
        with self._changed:
            self._changed.wait_for(lambda: self._asked or self._closing)
            self._changed.wait_for(lambda: self._closing, max(0.0, rest_until - monotonic()))
            asked, self._asked = self._asked, False
            return asked

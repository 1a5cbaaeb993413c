"""Conditions that hold after every step at the window, whoever takes it."""

import logging
import os
import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from time import perf_counter, thread_time

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.logging import Record

from tests.gui.hostile import Watch

LONGEST_STEP_S = 20.0
"""Without the time for which other programs kept the processor; a step of seconds is rare."""

MANY = int(os.environ.get("BACKSWING_STEPS", "3000"))
"""Steps of the long tests; before a release 10 000."""

PATIENCE = 200
"""Steps that a dialog may wait for an answer; then it is closed, which every dialog has to allow."""


def megabytes() -> float:
    """The memory that this process holds; 0 but on Linux."""
    pages = int(Path("/proc/self/statm").read_text().split()[1]) if Path("/proc/self/statm").exists() else 0
    return pages * 4096 / 2**20


def starved_s() -> float:
    """Time that this process's threads waited for a processor other programs had, in all; 0 but on Linux."""
    waited = 0
    for told in Path("/proc/self/task").glob("*/schedstat"):
        with suppress(OSError):  # it has ended
            waited += int(told.read_text().split()[1])
    return waited / 1e9


class Guard(logging.Handler):
    """Looks at the window after each step. A logged error counts: it is a fault of ours that was told.

    watch: tells whether a file that content names was opened. went: addresses and files that somebody asked the
    system for. most_mb: how much the process may grow from `begin` on. slowest_s: what the window's thread took at most
    for a step, of processor time, and which that was.
    """

    def __init__(self, watch: Watch, warned: list[Record], went: list[str]) -> None:
        super().__init__(logging.ERROR)
        self.most_mb = 600.0
        self.slowest_s = 0.0
        self.slowest_step = ""
        self.errors: list[object] = []
        self._watch, self._warned, self._went = watch, warned, went
        self._logged: list[str] = []
        self._dialog: QWidget | None = None
        self._waited = 0
        self._stuck = ""
        self.begin()

    def emit(self, record: logging.LogRecord) -> None:
        self._logged.append(logging.Formatter().format(record)[:3000])

    def begin(self) -> None:
        """Memory counts from now on."""
        self._before = self.highest_mb = megabytes()
        self._at, self._worked, self._starved = perf_counter(), thread_time(), starved_s()

    def watch(self) -> None:
        """Begin to look, from another thread, where the window's thread is while a step takes long."""
        self._ends = threading.Event()
        threading.Thread(target=self._look, name="guard", daemon=True).start()

    def end(self) -> None:
        self._ends.set()

    def _look(self) -> None:
        while not self._ends.wait(1):
            if not self._stuck and perf_counter() - self._at > LONGEST_STEP_S / 2:
                frames = sys._current_frames()  # Python's own name
                self._stuck = "\n".join("".join(traceback.format_stack(frame)[-12:]) for frame in frames.values())

    def fault(self, step: str) -> str:
        """Return the first fault after this step; "" if there is none."""
        starved, self._starved = starved_s() - self._starved, starved_s()
        took, self._at = perf_counter() - self._at - starved, perf_counter()
        worked, self._worked = thread_time() - self._worked, thread_time()
        if worked > self.slowest_s:
            self.slowest_s, self.slowest_step = worked, step
        self.highest_mb = max(self.highest_mb, megabytes())
        found = next((f"{fault}, after {step}" for fault in self._faults(took)), "")
        self._stuck = ""
        return found

    def told(self) -> str:
        """Return the memory and the slowest step so far, as text."""
        return f"{self.grown_mb():.0f} MB more at most; slowest step {self.slowest_s:.2f} s: {self.slowest_step}"

    def grown_mb(self) -> float:
        return self.highest_mb - self._before

    def _faults(self, seconds: float) -> Iterator[str]:
        yield from (f"an uncaught error: {error!r}" for error in self.errors)
        yield from (f"a fault of ours was logged: {words}" for words in self._logged)
        yield from (f"Qt warns: {record.message[:500]}" for record in self._warned if _is_warning(record))
        yield from (f"{went} was asked for" for went in self._went)
        if self._watch.was_opened():
            yield "a file was opened that only content names"
        if self.grown_mb() > self.most_mb:
            yield f"memory grew by {self.grown_mb():.0f} MB"
        if seconds > LONGEST_STEP_S:
            yield f"a step took {seconds:.1f} s, at {self._stuck}"
        if self._waited > PATIENCE + 5:
            yield f"a dialog cannot be closed: {self._dialog}"

    def overdue(self) -> QWidget | None:
        """A dialog that has waited for long enough, and is to be closed."""
        dialog = QApplication.activeModalWidget()
        self._waited = self._waited + 1 if dialog is not None and dialog is self._dialog else 0
        self._dialog = dialog
        return dialog if self._waited > PATIENCE else None


def _is_warning(record: Record) -> bool:
    return not record.ignored and bool(record.matches_level("WARNING"))

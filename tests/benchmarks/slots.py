"""Slots and events of the project that use most processor time at once in the window's thread."""

import sys
from collections import defaultdict
from collections.abc import Iterator
from time import thread_time
from types import CodeType, FrameType

LONG_MS = 8.0
"""Nothing should hold the interpreter longer while a run is on."""


class Slots:
    """Notes the processor time of every Python function that Qt calls while `loop`, some code, runs an event loop.

    Noting slows everything in the thread, to about twice its time: the order tells, not the milliseconds.
    """

    def __init__(self, loop: CodeType) -> None:
        self._loop = loop
        self._times: dict[str, list[float]] = defaultdict(list)
        self._began: tuple[FrameType, float] | None = None

    def begin(self) -> None:
        """Note from now on what this thread does."""
        sys.setprofile(self._note)

    def end(self) -> None:
        """Note no more."""
        sys.setprofile(None)

    def told(self, most: int) -> Iterator[str]:
        """Return lines: the functions with the longest calls."""
        everything = sum(map(sum, self._times.values())) / 1000
        yield f"{'longest':>8} {'over 8 ms':>9} {'calls':>7} {'in all':>8} of {everything:.2f} s"
        for name, times in sorted(self._times.items(), key=lambda item: -max(item[1]))[:most]:
            long = sum(1 for ms in times if ms > LONG_MS)
            yield f"{max(times):6.1f}ms {long:9} {len(times):7} {sum(times) / 1000:7.2f}s  {name}"

    def _note(self, frame: FrameType, event: str, _: object) -> None:
        if event == "call":
            if frame.f_back and frame.f_back.f_code is self._loop:
                self._began = frame, thread_time()
        elif event == "return" and self._began and self._began[0] is frame:
            code = frame.f_code
            name = f"{frame.f_globals.get('__name__', '')}.{code.co_qualname}, line {code.co_firstlineno}"
            self._times[name].append(1000 * (thread_time() - self._began[1]))
            self._began = None

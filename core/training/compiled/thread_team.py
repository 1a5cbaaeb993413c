"""Threads that share calls of machine code. Does not import Numba."""

import threading
from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt

COUNT, COUNTS, THREADS, SLEEP, NAP, CALL, CALLED, SLEPT = range(8)
"""Columns of a thread's place in the machine code: address of its own count of barriers, and of the first thread's;
number of threads; address of the system's function that sleeps, and its argument; number of the call that the thread
takes part in, and address of the newest call's number; 1 if it had to sleep for long."""

Place = npt.NDArray[np.int64]
Work = Callable[[int, Place], bool]

CALLS_ALONE = 30
"""Calls, about 0.1 s, that the calling thread does alone after one in which a thread slept for long: other programs
want the processors, and who waits for a thread that waits for a processor is later than who works alone."""

FAR = 2**62
"""Count of barriers of a thread that will not come again: nobody waits for it."""


class ThreadTeam:
    """The calling thread and `size` - 1 others. Close it when the run is over.

    Between two calls the others look for the next one, in machine code, and sleep only after they have looked for long:
    to wake a thread on a processor that rests takes up to half a millisecond, a call a few.
    """

    def __init__(self, size: int, kernels: Any) -> None:
        self._places, self._counts = kernels.places(size)
        self._alone = self._places[0].copy()
        self._alone[THREADS] = 1
        self._calls_alone = 0
        self._next, self._number, self._is_open = threading.Condition(), 0, True
        self._work: Work | None = None
        self._error: BaseException | None = None
        self._others = [
            threading.Thread(target=self._serve, args=(n,), name=f"team {n}", daemon=True) for n in range(1, size)
        ]

    def call(self, work: Work) -> None:
        """Call work(thread, place) in every thread; return when all have come to the last barrier.

        work: machine code that begins with `announce`, ends with a barrier and returns what `await_call` does. Where
        the machine is busy, the calling thread does it alone: place says how many share it.
        """
        if self._error:
            raise self._error
        if not self._others or self._calls_alone:
            self._calls_alone = max(0, self._calls_alone - 1)
            work(0, self._alone)
            return
        if not self._number:
            for thread in self._others:
                thread.start()
        with self._next:
            self._work = work
            self._number += 1
            self._next.notify_all()
        self._take_part(0, work)
        if self._error:
            raise self._error
        if self._places[:, SLEPT].any():
            self._places[:, SLEPT] = 0
            self._calls_alone = CALLS_ALONE

    def close(self) -> None:
        """Stop the other threads."""
        with self._next:
            self._is_open = False
            self._next.notify_all()
        for thread in self._others if self._number else ():
            thread.join()

    def _serve(self, thread: int) -> None:
        """Take part in one call after the other."""
        done, is_called = 0, False
        while self._is_open and not self._error:
            if not is_called:
                self._await_call(done)
            if self._is_open and self._work:
                done = self._number
                is_called = self._take_part(thread, self._work)
        self._counts[thread, 0] = FAR  # one that takes part in a call that failed may wait for this one

    def _await_call(self, done: int) -> None:
        """Sleep until there is a call after number `done`, or the team is closed."""
        with self._next:
            self._next.wait_for(lambda: self._number > done or not self._is_open)

    def _take_part(self, thread: int, work: Work) -> bool:
        """Call work in a thread. Where it fails, the others go on without it, and the caller gets the error."""
        place = self._places[thread]
        place[CALL] = self._number
        try:
            return work(thread, place)
        except BaseException as error:  # noqa: BLE001 - raised again where the call was made
            self._counts[thread, 0] = FAR
            self._error = error
            return False

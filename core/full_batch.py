"""L-BFGS over the whole training set: SciPy searches, the run answers its questions."""

from collections.abc import Callable
from functools import partial
from math import isfinite
from queue import SimpleQueue
from threading import Thread
from typing import Any

import numpy as np
from scipy.optimize import minimize

from core.arrays import Array

LIMITS = {"maxiter": 10**9, "maxfun": 10**9, "maxls": 40, "ftol": 1e-10, "gtol": 1e-9}
"""Far away: the run ends by its epochs; SciPy ends by itself only where no step goes down any more."""


class _ClosedError(Exception):
    """The run wants no more."""


class Search:
    """SciPy's L-BFGS turned inside out: it says at which `point` it wants cost and slope, and is told them.

    SciPy calls its objective and returns when all is done; a run must report, pause and stop in between. So SciPy has
    a thread of its own, and of the two only one moves at a time. Close it to end the thread.
    """

    def __init__(self, theta: Array, memory: int) -> None:
        """theta: (P,), where to start; memory: past steps from which the curvature is guessed."""
        self.point: Array | None = None  # (P,) float64; None when the search has ended
        self.accepted: Array = theta.astype(np.float64)  # the end of the last line that was searched
        self.looks = 0  # how often it has been told
        self._highest = 0.0
        self._error: BaseException | None = None
        self._steps = 0
        self._points: SimpleQueue[Array | None] = SimpleQueue()
        self._answers: SimpleQueue[tuple[float, Array] | None] = SimpleQueue()
        self._thread = Thread(target=self._search, args=(memory,), name="l-bfgs", daemon=True)
        self._thread.start()
        self._next()

    def tell(self, cost: float, slope: Array) -> bool:
        """Cost and slope (P,) at `point`; gives whether a step was accepted there. The next `point` is then known.

        A cost that is no number is taken for a very large one. Raises what went wrong in SciPy's thread.
        """
        if self.point is None:
            return False
        before = self._steps
        if isfinite(cost):
            self._highest = max(self._highest, abs(cost))
        else:
            # Too far. A wall, but one that interpolation can do sums with: it then tries a fraction of the way.
            cost, slope = 10 * self._highest + 1, np.zeros_like(slope)
        self.looks += 1
        self._answers.put((cost, slope.astype(np.float64)))
        self._next()
        return self._steps > before

    def close(self) -> None:
        """End the thread."""
        self._answers.put(None)
        self._thread.join()

    def _next(self) -> None:
        self.point = self._points.get()
        if self._error:
            raise self._error

    def _search(self, memory: int) -> None:
        try:
            search: Any = minimize  # its overloads do not know a callback beside jac=True
            options = {"maxcor": memory, **LIMITS}
            search(self._ask, self.accepted, jac=True, method="L-BFGS-B", callback=self._accept, options=options)
        except _ClosedError:
            pass
        except BaseException as error:  # noqa: BLE001 # handed to the run, in whose thread it can be told
            self._error = error
        finally:
            self._points.put(None)

    def _ask(self, point: Array) -> tuple[float, Array]:
        self._points.put(point.copy())
        answer = self._answers.get()
        if answer is None:
            raise _ClosedError
        return answer

    def _accept(self, point: Array) -> None:
        self.accepted, self._steps = point.copy(), self._steps + 1


def bind_l_bfgs(memory: int) -> Callable[[Array], Search]:
    """From where to start to the search that starts there."""
    return partial(Search, memory=memory)

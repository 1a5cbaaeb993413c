"""L-BFGS over the whole training set: a search that asks for cost and slope, point by point, and can be resumed.

The direction is that of the two loops of Liu & Nocedal 1989; along it a point is sought that fulfils the strong Wolfe
conditions, as in Nocedal & Wright, Numerical Optimization, algorithms 3.5, 3.6 and 7.4. SciPy has both, but neither
gives out where it stands in a form that a file may hold: a run that was interrupted would guess its curvature anew.
"""

from collections.abc import Generator
from dataclasses import dataclass
from math import inf, isfinite

import numpy as np

from core.linalg.arrays import Array

_DECREASE, _CURVATURE = 1e-4, 0.9
"""Of the strong Wolfe conditions: a step takes off so much of what the slope promises, and leaves so much of it."""

_MOST_LOOKS = 40
"""Along one line."""

_FLAT_COST, _FLAT_SLOPE = 1e-10, 1e-9
"""Far away: the run ends by its epochs, and by itself only where no step goes down any more."""

_LONGER, _NEAREST = 4.0, 0.1
"""How much farther the next trial lies while the line goes down; how near to an end of its piece one may lie."""

State = dict[str, Array]
Trials = Generator[Array, tuple[float, Array], "_Trial | None"]


def blank(theta: Array, memory: int) -> State:
    """Of a search that has not looked yet. theta: (P,); memory: past steps from which the curvature is guessed.

    moves, bends: (memory, P), the differences of points and of slopes, in a ring. count: (1,), how many there were.
    slope: (P,) and cost: (2,), whose sum it is, where the search stands. looked, ended: (1,), 0 or 1.
    """
    pairs, one = (memory, len(theta)), np.zeros(1, theta.dtype)
    return {
        "moves": np.zeros(pairs, theta.dtype),
        "bends": np.zeros(pairs, theta.dtype),
        "count": one.copy(),
        "slope": np.zeros_like(theta),
        "cost": np.zeros(2, theta.dtype),
        "looked": one.copy(),
        "ended": one.copy(),
    }


@dataclass(frozen=True, slots=True)
class _Trial:
    """A place on a line: how far along, the cost there, how steep the line is; the point and the slope there."""

    alpha: float
    cost: float
    directional_derivative: float
    point: Array
    slope: Array


class LBFGS:
    """Says at which `point` it wants cost and slope, and is told them.

    point: (P,), None when the search has ended. accepted: (P,), where the last line that was searched has led.
    state: as of `blank`; moved on with each step that is accepted, it and `accepted` are all that is needed to go on.
    """

    def __init__(self, theta: Array, state: State) -> None:
        self.accepted, self.state = theta.copy(), state
        self._is_stepped = False
        self._walk = self._walked()
        self.point = next(self._walk, None)

    @property
    def has_looked(self) -> bool:
        """Whether cost and slope are known at `accepted`: what is then looked at is a trial."""
        return bool(self.state["looked"][0])

    def tell(self, cost: float, slope: Array) -> bool:
        """Cost and slope (P,) at `point`; gives whether a step was accepted there. The next `point` is then known.

        A cost that is no number is one too far.
        """
        if self.point is None:
            return False
        self._is_stepped = False
        try:
            self.point = self._walk.send((cost, slope))
        except StopIteration:
            self.point = None
        return self._is_stepped

    def _walked(self) -> Generator[Array, tuple[float, Array], None]:
        state = self.state
        if not self.has_looked:
            self._stand(*(yield self.accepted))
        while not state["ended"][0] and np.abs(state["slope"]).max() > _FLAT_SLOPE:
            before = _sum(state["cost"])
            found = yield from self._along(self._direction())
            if found:
                self._step(found)
                after = _sum(state["cost"])
                state["ended"][0] = before - after <= _FLAT_COST * max(abs(before), abs(after), 1.0)
                self._is_stepped = True
            elif self._remembered():  # what is remembered misleads: straight down, then
                state["count"][0] = 0
            else:
                return

    def _stand(self, cost: float, slope: Array) -> None:
        state = self.state
        state["slope"][:] = slope
        state["cost"][0] = cost
        state["cost"][1] = cost - float(state["cost"][0])  # two numbers, lest float32 hides how little is gained
        state["looked"][0] = 1

    def _step(self, found: _Trial) -> None:
        state = self.state
        place = int(state["count"][0]) % len(state["moves"])
        state["moves"][place] = found.point - self.accepted
        state["bends"][place] = found.slope - state["slope"]
        state["count"][0] += 1
        self.accepted = found.point
        self._stand(found.cost, found.slope)

    def _remembered(self) -> list[tuple[Array, Array, float]]:
        """Moves, bends and their products, the newest first; as far as the cost curves upwards there."""
        count, room = int(self.state["count"][0]), len(self.state["moves"])
        found = []
        for number in range(count - 1, max(-1, count - 1 - room), -1):
            move, bend = (self.state[name][number % room].astype(np.float64) for name in ("moves", "bends"))
            if (product := float(move @ bend)) > 0:
                found.append((move, bend, product))
        return found

    def _direction(self) -> Array:
        """(P,) float64: the slope, turned and scaled by the curvature that is remembered, downwards."""
        pairs, down = self._remembered(), -self.state["slope"].astype(np.float64)
        if not pairs:
            return down * min(1.0, 1.0 / float(np.sqrt(down @ down)))
        turned, shares = down.copy(), []
        for move, bend, product in pairs:
            shares.append(float(move @ turned) / product)
            turned -= shares[-1] * bend
        _, newest, product = pairs[0]
        turned *= product / float(newest @ newest)
        for (move, bend, product), share in zip(reversed(pairs), reversed(shares), strict=True):
            turned += (share - float(bend @ turned) / product) * move
        return turned

    def _along(self, direction: Array) -> Trials:
        """The place on the line where the search goes on; None where none lies lower."""
        cost, slope = _sum(self.state["cost"]), self.state["slope"]
        start = _Trial(0.0, cost, _directional_derivative(direction, slope), self.accepted, slope)
        if not isfinite(start.directional_derivative) or start.directional_derivative >= 0:
            return None
        low, high, alpha = start, None, 1.0
        for _ in range(_MOST_LOOKS):
            trial = yield from self._tried(direction, alpha)
            if trial is None:
                break
            enough = cost + _DECREASE * alpha * start.directional_derivative
            if trial.cost > enough or (low is not start and trial.cost >= low.cost):
                high = trial
            elif abs(trial.directional_derivative) <= -_CURVATURE * start.directional_derivative:
                return trial
            else:
                ahead = high.alpha - low.alpha if high else 1.0
                low, high = trial, low if trial.directional_derivative * ahead >= 0 else high
            alpha = _between(low, high) if high else _LONGER * low.alpha
            if alpha == low.alpha:  # the piece between the ends is as short as numbers can tell
                break
        return None if low is start else low

    def _tried(self, direction: Array, alpha: float) -> Generator[Array, tuple[float, Array], "_Trial | None"]:
        """What is found so far along; None where that is no other point."""
        point = (self.accepted + alpha * direction).astype(self.accepted.dtype)
        if (point == self.accepted).all() or not np.isfinite(point).all():
            return None
        cost, slope = yield point
        directional_derivative = _directional_derivative(direction, slope)
        is_number = isfinite(cost) and isfinite(directional_derivative)
        return _Trial(
            alpha, cost if is_number else inf, directional_derivative if is_number else 0.0, point, slope.copy()
        )


def _sum(cost: Array) -> float:
    return float(cost[0]) + float(cost[1])


def _directional_derivative(direction: Array, slope: Array) -> float:
    return float(direction @ slope.astype(np.float64))


def _between(low: _Trial, high: _Trial) -> float:
    """Where the cubic through both ends is lowest, not too near to either; far nearer to `low` where it cannot be."""
    width = high.alpha - low.alpha
    if not isfinite(high.cost) or not width:
        return low.alpha + _NEAREST * width
    bend = low.directional_derivative + high.directional_derivative - 3 * (high.cost - low.cost) / width
    root = bend * bend - low.directional_derivative * high.directional_derivative
    share = 0.5
    if root >= 0:
        root = np.sign(width) * root**0.5
        under = high.directional_derivative - low.directional_derivative + 2 * root
        share = 1 - (high.directional_derivative + root - bend) / under if under else 0.5
    return low.alpha + min(max(float(share), _NEAREST), 1 - _NEAREST) * width

"""L-BFGS over the whole training set: a resumable search that requests cost and gradient point by point.

The direction comes from the two-loop recursion of Liu & Nocedal 1989; the line search looks for a point that fulfils
the strong Wolfe conditions, as in Nocedal & Wright, Numerical Optimization, algorithms 3.5, 3.6 and 7.4. SciPy has
both, but does not expose its state: a run that is resumed would have to estimate the curvature again.
"""

from collections.abc import Generator
from dataclasses import dataclass
from math import inf, isfinite

import numpy as np

from core.linalg.arrays import Array

_DECREASE, _CURVATURE = 1e-4, 0.9
"""Constants c₁ and c₂ of the strong Wolfe conditions."""

_MAX_TRIALS = 40
"""Trial points of one line search."""

_COST_TOLERANCE, _SLOPE_TOLERANCE = 1e-10, 1e-9
"""Convergence tolerances, so small that a run normally ends by its number of epochs."""

_EXPANSION, _MARGIN = 4.0, 0.1
"""Growth of the step while the cost still falls; least distance of a trial from the ends of its interval, relative."""

State = dict[str, Array]
Trials = Generator[Array, tuple[float, Array], "_Trial | None"]


def blank(theta: Array, memory: int) -> State:
    """Return the state of a search that has not started. theta: (P,); memory: steps that estimate the curvature.

    moves, bends: (memory, P), ring buffers of differences of points and of gradients. count: (1,), steps so far.
    slope: (P,), the gradient at the accepted point. cost: (2,), whose sum is the cost there. looked, ended: (1,), 0 or
    1: cost and gradient are known, the search has converged. The names are part of the file format.
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
    """Trial point of a line search: step length alpha, cost, directional derivative, point (P,) and gradient (P,)."""

    alpha: float
    cost: float
    directional_derivative: float
    point: Array
    slope: Array


class LBFGS:
    """L-BFGS search: requests cost and gradient at `point`; the caller passes them to `update`.

    point: (P,), None when the search has ended. accepted: (P,), the result of the last line search.
    state: as from `blank`; with `accepted` it is all that is needed to continue. Updated with each accepted step.
    """

    def __init__(self, theta: Array, state: State) -> None:
        self.accepted, self.state = theta.copy(), state
        self._is_stepped = False
        self._steps = self._search()
        self.point = next(self._steps, None)

    @property
    def is_started(self) -> bool:
        """True if cost and gradient are known at `accepted`, so that `point` is a trial."""
        return bool(self.state["looked"][0])

    def update(self, cost: float, slope: Array) -> bool:
        """Take cost and gradient (P,) at `point` and choose the next `point`; return whether a step was accepted.

        A cost that is not finite means that the step was too long.
        """
        if self.point is None:
            return False
        self._is_stepped = False
        try:
            self.point = self._steps.send((cost, slope))
        except StopIteration:
            self.point = None
        return self._is_stepped

    def _search(self) -> Generator[Array, tuple[float, Array], None]:
        state = self.state
        if not self.is_started:
            self._store(*(yield self.accepted))
        while not state["ended"][0] and np.abs(state["slope"]).max() > _SLOPE_TOLERANCE:
            before = _sum(state["cost"])
            found = yield from self._line_search(self._direction())
            if found:
                self._step(found)
                after = _sum(state["cost"])
                state["ended"][0] = before - after <= _COST_TOLERANCE * max(abs(before), abs(after), 1.0)
                self._is_stepped = True
            elif self._curvature_pairs():  # the curvature estimate misleads: restart with steepest descent
                state["count"][0] = 0
            else:
                return

    def _store(self, cost: float, slope: Array) -> None:
        state = self.state
        state["slope"][:] = slope
        state["cost"][0] = cost
        state["cost"][1] = cost - float(state["cost"][0])  # the rest: float32 would hide small gains
        state["looked"][0] = 1

    def _step(self, found: _Trial) -> None:
        state = self.state
        place = int(state["count"][0]) % len(state["moves"])
        state["moves"][place] = found.point - self.accepted
        state["bends"][place] = found.slope - state["slope"]
        state["count"][0] += 1
        self.accepted = found.point
        self._store(found.cost, found.slope)

    def _curvature_pairs(self) -> list[tuple[Array, Array, float]]:
        """Return (move, bend, move · bend), the newest first, of the steps with positive curvature."""
        count, room = int(self.state["count"][0]), len(self.state["moves"])
        found = []
        for number in range(count - 1, max(-1, count - 1 - room), -1):
            move, bend = (self.state[name][number % room].astype(np.float64) for name in ("moves", "bends"))
            if (product := float(move @ bend)) > 0:
                found.append((move, bend, product))
        return found

    def _direction(self) -> Array:
        """Return the search direction, (P,) float64, by the two-loop recursion."""
        pairs, down = self._curvature_pairs(), -self.state["slope"].astype(np.float64)
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

    def _line_search(self, direction: Array) -> Trials:
        """Return the point where the line search ends; None if none is lower."""
        cost, slope = _sum(self.state["cost"]), self.state["slope"]
        start = _Trial(0.0, cost, _directional_derivative(direction, slope), self.accepted, slope)
        if not isfinite(start.directional_derivative) or start.directional_derivative >= 0:
            return None
        low, high, alpha = start, None, 1.0
        for _ in range(_MAX_TRIALS):
            trial = yield from self._evaluate(direction, alpha)
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
            alpha = _cubic_minimum(low, high) if high else _EXPANSION * low.alpha
            if alpha == low.alpha:  # the interval is as short as the dtype allows
                break
        return None if low is start else low

    def _evaluate(self, direction: Array, alpha: float) -> Generator[Array, tuple[float, Array], "_Trial | None"]:
        """Evaluate the cost at step length alpha; None if that is the same point or not finite."""
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


def _cubic_minimum(low: _Trial, high: _Trial) -> float:
    """Return the minimum of the cubic through both ends, kept away from both; near `low` where the cost is infinite."""
    width = high.alpha - low.alpha
    if not isfinite(high.cost) or not width:
        return low.alpha + _MARGIN * width
    bend = low.directional_derivative + high.directional_derivative - 3 * (high.cost - low.cost) / width
    root = bend * bend - low.directional_derivative * high.directional_derivative
    share = 0.5
    if root >= 0:
        root = np.sign(width) * root**0.5
        under = high.directional_derivative - low.directional_derivative + 2 * root
        share = 1 - (high.directional_derivative + root - bend) / under if under else 0.5
    return low.alpha + min(max(float(share), _MARGIN), 1 - _MARGIN) * width

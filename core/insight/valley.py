"""Ways down a small quadratic valley: C(x, y) = ½ (x² + κ y²), with its minimum at 0 and the Hessian diag(1, κ)."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.linalg.arrays import Array

FAR = 1e6
"""A path that gets further than this from the minimum has diverged and ends."""

SOLVED = 1e-3
"""Share of the cost at the start below which a path counts as arrived."""


@dataclass(frozen=True, slots=True)
class Valley:
    """Valley of steepness κ > 0 across, start (2,), and the knobs of the ways down: η and μ, any numbers."""

    kappa: float
    start: tuple[float, float]
    eta: float
    mu: float

    def cost(self, points: Array) -> Array:
        """Return C at points (..., 2)."""
        return np.asarray(0.5 * (points[..., 0] ** 2 + self.kappa * points[..., 1] ** 2))

    @property
    def hessian(self) -> Array:
        """The matrix of second derivatives, which is the same everywhere."""
        return np.diag([1.0, self.kappa])

    def slope(self, point: Array) -> Array:
        """Return ∇C = H x."""
        return self.hessian @ point

    @property
    def largest_eta(self) -> float:
        """The η at which gradient descent stops converging: 2 divided by the largest curvature."""
        return 2 / max(1.0, self.kappa)

    @property
    def largest_momentum_eta(self) -> float:
        """The same for momentum with -1 < μ < 1: (1 + μ) times as much; 0 with any other μ, which never converges."""
        return max(0.0, 1 + self.mu) * self.largest_eta if abs(self.mu) < 1 else 0.0


def descend(valley: Valley, steps: int) -> Array:
    """Gradient descent: x -= η ∇C. Return the points of the path, (n + 1, 2), n <= steps."""
    return _path(valley, steps, lambda x: x - valley.eta * valley.slope(x))


def roll(valley: Valley, steps: int) -> Array:
    """Momentum as in the book's equations 107 and 108: v = μ v - η ∇C, x += v."""
    v = np.zeros(2)

    def step(x: Array) -> Array:
        v[:] = valley.mu * v - valley.eta * valley.slope(x)
        return x + v

    return _path(valley, steps, step)


def hit(valley: Valley, steps: int) -> Array:
    """Newton's step, the book's Hessian technique with η 1: x -= H⁻¹ ∇C. On a quadratic it arrives at once."""
    inverse = np.linalg.inv(valley.hessian)
    return _path(valley, steps, lambda x: x - inverse @ valley.slope(x))


def conjugate(valley: Valley, steps: int) -> Array:
    """Conjugate gradients with exact line search (Hestenes & Stiefel 1952): two steps in two dimensions."""
    direction, before = np.zeros(2), np.zeros(2)

    def step(x: Array) -> Array:
        g = valley.slope(x)
        earlier = float(before @ before)
        beta = float(g @ g) / earlier if earlier else 0.0
        direction[:] = -g + beta * direction
        before[:] = g
        curvature = float(direction @ valley.hessian @ direction)
        return x - float(g @ direction) / curvature * direction if curvature else x

    return _path(valley, steps, step)


WAYS_DOWN: dict[str, Callable[[Valley, int], Array]] = {
    "descent": descend,
    "momentum": roll,
    "newton": hit,
    "conjugate": conjugate,
}
"""The ways by name."""


def arrival(valley: Valley, path: Array) -> int | None:
    """Return the first step after which the cost stays below SOLVED of that at the start; None if it never does."""
    high = np.flatnonzero(valley.cost(path) > SOLVED * valley.cost(path[0]))
    first = int(high[-1]) + 1 if len(high) else 0
    return first if first < len(path) else None


def has_diverged(path: Array) -> bool:
    """Return whether a path has left the valley."""
    return bool(np.abs(path[-1]).max() > FAR)


def _path(valley: Valley, steps: int, step: Callable[[Array], Array]) -> Array:
    points = [np.array(valley.start, float)]
    for _ in range(steps):
        points.append(step(points[-1]))
        if np.abs(points[-1]).max() > FAR:
            break
    return np.array(points)

"""Fits of polynomials to a few noisy points. Book, chapter 3, "Why does regularization help reduce overfitting?"."""

from dataclasses import dataclass

import numpy as np
from numpy.polynomial import Legendre, Polynomial

from core.linalg.arrays import Array

LOW, HIGH = 0.0, 5.0
"""Range of x, within which all points lie."""

SLOPE, TEN, NEW = 2.0, 10, 100
"""Slope of the true line y = 2 x; points to fit; points to judge a fit by."""

MOST_DEGREE = TEN - 1
"""Highest degree: with one coefficient for each point it can pass through all."""


@dataclass(frozen=True, slots=True)
class Points:
    """Points, x and y of (N,) each."""

    x: Array
    y: Array

    def moved(self, index: int, x: float, y: float) -> "Points":
        """Return the points with one of them moved, its x kept within the range."""
        xs, ys = self.x.copy(), self.y.copy()
        xs[index], ys[index] = min(max(x, LOW), HIGH), y
        return Points(xs, ys)


def draw_points(noise: float, seed: int) -> tuple[Points, Points]:
    """Return TEN evenly spaced points and NEW random ones, each y = 2 x with normal noise of that deviation."""
    random = np.random.default_rng(seed)
    even = LOW + (np.arange(TEN) + 0.5) * (HIGH - LOW) / TEN
    ten = Points(even, SLOPE * even + noise * random.standard_normal(TEN))
    anywhere = np.sort(random.uniform(LOW, HIGH, NEW))
    return ten, Points(anywhere, SLOPE * anywhere + noise * random.standard_normal(NEW))


def fitted(points: Points, degree: int, lambda_: float = 0.0) -> Legendre:
    """Return the polynomial of that degree that makes Σ (f(x) - y)² + λ Σ c² least.

    c: its coefficients in Legendre polynomials over LOW..HIGH, but the constant one, which moves it up and down only.
    λ >= 0; where several polynomials fit equally well, as with λ 0 and points of one x, the one of least Σ c².
    """
    basis = np.polynomial.legendre.legvander((2 * points.x - LOW - HIGH) / (HIGH - LOW), degree)
    pull = np.sqrt(lambda_) * np.eye(degree + 1)[1:]
    rows, wanted = np.vstack([basis, pull]), np.concatenate([points.y, np.zeros(degree)])
    return Legendre(np.linalg.lstsq(rows, wanted)[0], domain=[LOW, HIGH])


def error(fit: Legendre, points: Points) -> float:
    """Return the root of the mean of (f(x) - y)²."""
    return float(np.sqrt(np.mean((fit(points.x) - points.y) ** 2)))


def powers(fit: Legendre) -> Array:
    """Return a₀..aₙ of f(x) = a₀ + a₁ x + ... + aₙ xⁿ."""
    return np.asarray(fit.convert(kind=Polynomial).coef)

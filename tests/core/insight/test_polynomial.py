"""Fits of polynomials: through all points, near them with λ, and better on new points where they are simpler."""

import numpy as np
import pytest

from core.insight.polynomial import HIGH, LOW, MOST_DEGREE, Points, draw_points, error, fitted, powers


def test_points_lie_around_the_line_and_come_back_with_their_seed() -> None:
    ten, new = draw_points(0.5, 3)
    assert (len(ten.x), len(new.x)) == (10, 100)
    assert 0.3 < np.std(new.y - 2 * new.x) < 0.7
    again = draw_points(0.5, 3)[1]
    np.testing.assert_array_equal(again.y, new.y)
    assert not np.array_equal(draw_points(0.5, 4)[1].y, new.y)
    np.testing.assert_allclose(draw_points(0.0, 3)[0].y, 2 * ten.x)


@pytest.mark.parametrize("degree", range(MOST_DEGREE + 1))
def test_without_lambda_it_is_numpys_least_squares(degree: int) -> None:
    ten, _ = draw_points(1.0, 1)
    known = np.polynomial.Polynomial.fit(ten.x, ten.y, degree)
    along = np.linspace(LOW, HIGH, 30)
    np.testing.assert_allclose(fitted(ten, degree)(along), known(along), atol=1e-8)


def test_degree_9_passes_through_all_ten_points() -> None:
    ten, _ = draw_points(2.0, 1)
    assert error(fitted(ten, 9), ten) < 1e-9
    assert error(fitted(ten, 1), ten) > 0.1


def test_powers_are_the_same_polynomial() -> None:
    ten, _ = draw_points(1.0, 1)
    fit = fitted(ten, 5)
    np.testing.assert_allclose(sum(a * 1.7**n for n, a in enumerate(powers(fit))), fit(1.7))


def test_lambda_makes_the_fit_smoother_and_at_last_a_level_line() -> None:
    ten, _ = draw_points(1.0, 1)
    sizes = [float(np.sum(fitted(ten, 9, lambda_).coef[1:] ** 2)) for lambda_ in (0, 0.01, 0.1, 1, 10, 1e9)]
    assert (np.diff(sizes) < 0).all()
    np.testing.assert_allclose(fitted(ten, 9, 1e9)(np.array([LOW, HIGH])), ten.y.mean(), rtol=1e-6)


def test_over_many_seeds_line_and_lambda_win_on_new_points() -> None:
    def mean(degree: int, lambda_: float) -> float:
        return float(np.mean([error(fitted(ten, degree, lambda_), new) for ten, new in drawn]))

    drawn = [draw_points(1.0, seed) for seed in range(30)]
    assert mean(1, 0) < mean(9, 0.1) < 0.8 * mean(9, 0)


def test_a_moved_point_stays_in_range_and_points_of_one_x_can_be_fitted() -> None:
    ten, _ = draw_points(1.0, 1)
    moved = ten.moved(0, -7.0, 3.0).moved(1, LOW, 4.0)
    assert moved.x[:2].tolist() == [LOW, LOW]
    assert np.isfinite(fitted(moved, 9).coef).all()
    assert fitted(Points(np.zeros(2), np.array([1.0, 3.0])), 3)(LOW) == pytest.approx(2.0)

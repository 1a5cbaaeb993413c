import numpy as np
import pytest

from core.chart.curve_filters import in_epochs, thinned

N = 10_000
X = np.linspace(3, 7, N)


@pytest.fixture
def noise():
    return np.random.default_rng(3).normal(size=N)


def test_no_peak_is_lost_and_there_are_no_more_samples_than_places(noise):
    noise[[17, 4242, N - 1]] = 50, -60, 70
    x, y = thinned(X, noise, 300)
    assert len(x) == len(y) <= 2 * 301
    assert {50, -60, 70} <= set(y)
    assert (x[0], x[-1]) == (3, 7)
    assert np.all(np.diff(x) >= 0)
    assert set(y) <= set(noise)


def test_each_stretch_keeps_its_lowest_and_its_highest(noise):
    x, y = thinned(X, noise, 10)
    for low in np.linspace(3, 7, 10, endpoint=False):
        inside = (low <= X) & (low + 0.4 > X)
        kept = (low - 1e-3 <= x) & (low + 0.4 + 1e-3 > x)
        assert {noise[inside].min(), noise[inside].max()} <= set(y[kept])


def test_a_curve_that_only_rises_still_does():
    assert np.all(np.diff(thinned(X, X**2, 100)[1]) >= 0)
    assert np.all(np.diff(thinned(X, -(X**2), 100)[1]) <= 0)


def test_a_short_curve_comes_back_as_it_is(noise):
    x, y = X[:400], noise[:400]
    assert all(new is old for new, old in zip(thinned(x, y, 100), (x, y), strict=True))


def test_a_gap_stays(noise):
    noise[4000:6000] = np.nan
    x, y = thinned(X, noise, 200)
    assert np.isnan(y[(x > 4.65) & (x < 5.35)]).all()
    assert np.isfinite(y[(x < 4.55) | (x > 5.45)]).all()


def test_samples_in_one_place_are_no_trouble(noise):
    x, y = thinned(np.full(N, 2.0), noise, 5)
    assert (set(x), {y.min(), y.max()}) == ({2.0}, {noise.min(), noise.max()})


def test_an_average_that_begins_anew_has_a_gap_between_the_epochs():
    x, y = in_epochs(np.array([0.5, 1.0, 1.1, 2.0, 3.0]), np.array([9.0, 8.0, 5.0, 4.0, 3.0]))
    np.testing.assert_allclose(x, [0.5, 1.0, 1.05, 1.1, 2.0, 2.5, 3.0])
    np.testing.assert_array_equal(np.isnan(y), [False, False, True, False, False, True, False])
    assert [len(part) for part in in_epochs(np.empty(0), np.empty(0))] == [0, 0]

"""The valley: each way down does what the theory of quadratic functions says."""

from dataclasses import replace

import numpy as np
import pytest

from core.insight.valley import WAYS_DOWN, Valley, arrival, conjugate, descend, has_diverged, hit, roll

VALLEY = Valley(kappa=10, start=(-3.0, 1.0), eta=0.15, mu=0.5)


@pytest.mark.parametrize("way", WAYS_DOWN.values(), ids=WAYS_DOWN)
def test_every_way_begins_at_the_start_and_reaches_the_minimum(way) -> None:
    path = way(VALLEY, 100)
    assert path[0].tolist() == [-3, 1]
    assert np.abs(path[-1]).max() < 1e-3
    assert arrival(VALLEY, path) is not None


@pytest.mark.parametrize(("share", "diverges"), [(0.99, False), (1.01, True)])
def test_gradient_descent_diverges_beyond_2_by_the_largest_curvature(share: float, diverges: bool) -> None:
    valley = replace(VALLEY, eta=share * VALLEY.largest_eta)
    assert has_diverged(descend(valley, 3000)) == diverges


@pytest.mark.parametrize("mu", [-0.5, 0.0, 0.5, 0.9])
@pytest.mark.parametrize(("share", "diverges"), [(0.98, False), (1.02, True)])
def test_momentum_bears_a_larger_eta_by_1_plus_mu(mu: float, share: float, diverges: bool) -> None:
    valley = replace(VALLEY, mu=mu)
    valley = replace(valley, eta=share * valley.largest_momentum_eta)
    assert has_diverged(roll(valley, 3000)) == diverges


@pytest.mark.parametrize("mu", [1.05, -1.05])
def test_momentum_beyond_1_never_converges(mu: float) -> None:
    valley = replace(VALLEY, mu=mu, eta=0.01)
    assert valley.largest_momentum_eta == 0
    assert has_diverged(roll(valley, 3000))


def test_momentum_of_0_is_gradient_descent() -> None:
    assert roll(replace(VALLEY, mu=0), 20) == pytest.approx(descend(VALLEY, 20))


def test_too_large_a_step_zigzags_across_the_valley() -> None:
    across = descend(replace(VALLEY, eta=0.19), 6)[:, 1]
    assert (np.sign(across[1:]) == -np.sign(across[:-1])).all()


def test_newton_arrives_in_one_step_and_conjugate_gradients_in_two() -> None:
    assert np.abs(hit(VALLEY, 1)[-1]).max() < 1e-12
    assert np.abs(conjugate(VALLEY, 1)[-1]).max() > 1e-3
    assert np.abs(conjugate(VALLEY, 2)[-1]).max() < 1e-12
    assert arrival(VALLEY, hit(VALLEY, 5)) == 1
    assert arrival(VALLEY, conjugate(VALLEY, 5)) == 2


def test_from_the_minimum_nothing_moves() -> None:
    for way in WAYS_DOWN.values():
        assert way(replace(VALLEY, start=(0.0, 0.0)), 5).tolist() == [[0, 0]] * 6


def test_a_path_that_has_not_arrived_says_so() -> None:
    assert arrival(VALLEY, descend(replace(VALLEY, eta=0.001), 5)) is None

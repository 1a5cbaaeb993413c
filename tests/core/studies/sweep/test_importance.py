"""The share of the spread that each setting explains: known answers, and silence where it may be chance."""

import numpy as np
import pytest

from core.config import RunConfig
from core.events import Ending
from core.studies.sweep.grid import GridPoint, grid, knobs
from core.studies.sweep.importance import LEAST_RUNS, as_text, importance
from core.studies.sweep.random_search import random_points
from core.studies.sweep.running import Result

BASE = RunConfig()


def results(points: tuple[GridPoint, ...], scores: list[float], ending: Ending = Ending.EPOCHS) -> list[Result]:
    return [
        Result(ending, (score,), score, score, 1.0, index=index, point=point)
        for index, (point, score) in enumerate(zip(points, scores, strict=True))
    ]


def test_the_share_is_that_of_the_variance_between_groups() -> None:
    """η moves the accuracy by ± 0.1, λ by ± 0.05: of nine runs SS_η = 6 · 0.01, SS_λ = 6 · 0.0025, SS_total = 0.075.

    Kelley: 1 - (0.015 / 6) / (0.075 / 8) = 0.7333 for η, and 1 - (0.06 / 6) / (0.075 / 8) < 0 for λ.
    """
    points = grid([BASE], knobs(["eta=0.05,0.5,5", "lambda=0,1,5"]))
    scores = [0.8 + eta + penalty for eta in (-0.1, 0.0, 0.1) for penalty in (-0.05, 0.0, 0.05)]
    eta, penalty = importance(results(points, scores))
    assert (eta.key, eta.best, eta.is_clear) == ("eta", "5", True)
    assert eta.share == pytest.approx(0.7333, abs=1e-4)
    assert (penalty.key, penalty.share, penalty.is_clear) == ("lambda", 0.0, False)


def test_of_drawn_numbers_neighbours_are_grouped() -> None:
    points = random_points([BASE], knobs(["eta=0.01..10", "lambda=0..10"]), 24, draw=1)
    scores = [0.9 - 0.1 * abs(np.log10(point.config.eta)) for point in points]
    eta, penalty = importance(results(points, scores))
    assert eta.key == "eta"
    assert eta.is_clear
    assert " to " in eta.best
    assert not penalty.is_clear
    text = as_text((eta, penalty), results(points, scores))
    assert "the 24 runs" in text
    assert "lambda: no clear effect" in text


def test_pure_chance_is_hardly_ever_taken_for_an_effect() -> None:
    random = np.random.default_rng(1)
    points = random_points([BASE], knobs(["eta=0.01..10", "dropout=0,0.25,0.5"]), 20, draw=1)
    clear = [
        part.is_clear
        for _ in range(200)
        for part in importance(results(points, (0.9 + 0.01 * random.standard_normal(20)).tolist()))
    ]
    assert 0.01 < np.mean(clear) < 0.1  # one in twenty


def test_equal_results_have_no_effect_and_exact_ones_a_clear_one() -> None:
    points = grid([BASE], knobs(["eta=0.1,0.5"]), seeds=4)
    (same,) = importance(results(points, [0.9] * 8))
    (exact,) = importance(results(points, [0.8] * 4 + [0.9] * 4))
    assert (same.share, same.is_clear) == (0.0, False)
    assert (exact.share, exact.is_clear) == (1.0, True)


def test_too_few_runs_say_nothing_and_those_without_an_end_do_not_count() -> None:
    points = grid([BASE], knobs(["eta=0.1,0.5"]), seeds=4)
    scores = [0.8] * 4 + [0.9] * 4
    assert len(points) == LEAST_RUNS
    assert importance(results(points, scores)[:-1]) == ()
    assert importance(results(points, scores, Ending.DIVERGED)) == ()


def test_a_setting_with_as_many_values_as_runs_is_left_out() -> None:
    sizes = ",".join(f"784-{units}-10" for units in range(10, 18))
    assert importance(results(grid([BASE], knobs([f"sizes={sizes}"])), [0.9 + n / 100 for n in range(8)])) == ()

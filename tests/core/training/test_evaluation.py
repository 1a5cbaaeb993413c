"""Scores of a set of examples."""

import numpy as np
import pytest

from core.costs import COSTS
from core.data.dataset import Split
from core.network import Network, weight_count
from core.regularizers import REGULARIZERS
from core.training import evaluation
from core.training.evaluation import penalty, score
from core.training.running_scores import score_sum
from tests.core import tiny

SPLIT = tiny.split(23)
RANDOM = np.random.default_rng(3)
TARGETS = Split(RANDOM.normal(size=(23, 5)), RANDOM.random((23, 2)))
"""Targets that a fresh network cannot know, in 0..1, the range of sigmoid outputs."""


@pytest.mark.parametrize("split", [SPLIT, TARGETS], ids=["classes", "targets"])
@pytest.mark.parametrize("cost", COSTS)
def test_scores_are_means_over_all_rows_however_they_are_cut(
    cost: str, split: Split, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tiny.config(cost=cost, dtype="float64")
    network, scores = Network.fresh(config), []
    for rows in (1, 4, 23, 1000):
        monkeypatch.setattr(evaluation, "ROWS", rows)
        scores.append(score(config, network, split, 100))
    assert scores[0].data_cost > 0
    assert all(s.data_cost == pytest.approx(scores[0].data_cost) for s in scores)
    assert all(s.accuracy == pytest.approx(scores[0].accuracy) for s in scores)


@pytest.mark.parametrize("cost", COSTS)
def test_a_network_of_the_largest_weights_is_scored_without_a_warning(cost: str) -> None:
    config = tiny.config(cost=cost, lambda_=1.0)
    network = Network.fresh(config)
    network.theta[:] = np.where(network.theta > 0, 3.4e38, -3.4e38)
    assert 0 <= score(config, network, SPLIT, 100).accuracy <= 1


def test_the_accuracy_of_classes_is_the_fraction_answered_rightly() -> None:
    config = tiny.config()
    network = Network.fresh(config)
    right = np.mean(network.answer(SPLIT.images).argmax(axis=1) == SPLIT.labels)
    assert score(config, network, SPLIT, 100).accuracy == right


@pytest.mark.parametrize("regularizer", REGULARIZERS)
def test_the_penalty_is_lambda_over_n_times_r_whatever_set_is_scored(regularizer: str) -> None:
    config = tiny.config(regularizer=regularizer, lambda_=5.0, dtype="float64")
    network = Network.fresh(config)
    weights = network.theta[: weight_count(config.sizes)]
    expected = 5.0 / 50 * REGULARIZERS[regularizer].penalty(weights)
    assert penalty(config, network.theta, 50) == pytest.approx(expected)
    for split in (SPLIT, SPLIT.first(3)):
        scores = score(config, network, split, 50)
        assert scores.penalty == pytest.approx(expected)
        assert scores.cost == scores.data_cost + scores.penalty


def test_scores_by_hand() -> None:
    # One input, two outputs: z = (x, 1 - x). White ink (0): z = (0, 1), says 1; black ink (255): z = (1, 0), says 0.
    # Quadratic with linear outputs: right costs 0, wrong ½(1 + 1) = 1. Two of three are right.
    config = tiny.config(sizes="1-2", cost="quadratic", output="linear", lambda_=0)
    network = Network((1, 2), "sigmoid", "linear", np.array([1.0, -1.0, 0.0, 1.0], np.float32))
    scores = score(config, network, Split(np.array([[0], [255], [0]], np.uint8), np.array([1, 0, 0])), 3)
    assert scores.data_cost == pytest.approx(1 / 3)
    assert scores.accuracy == pytest.approx(2 / 3)


LINE = Network((1, 1), "sigmoid", "linear", np.array([2.0, 1.0]))
LINE_CONFIG = tiny.config(sizes="1-1", cost="quadratic", dtype="float64").changed(output="linear")
X = np.array([[0.0], [1.0], [2.0], [3.0]])


def _r_squared(y: list[float]) -> float:
    return score(LINE_CONFIG, LINE, Split(X, np.array(y, float)[:, None]), 4).accuracy


def test_r_squared_by_hand() -> None:
    # The line says 1, 3, 5, 7. Targets 1, 3, 5, 11 have the mean 5: Σ(y - ȳ)² = 16 + 4 + 0 + 36 = 56, one error of 4.
    assert _r_squared([1, 3, 5, 11]) == pytest.approx(1 - 16 / 56)
    assert _r_squared([1, 3, 5, 7]) == 1
    assert _r_squared([7, 5, 3, 1]) == 0, "worse than the mean counts as 0"
    assert _r_squared([4, 4, 4, 4]) == 0, "where nothing varies nothing can be explained"


def test_r_squared_adds_up_the_errors_of_all_outputs() -> None:
    y = RANDOM.normal(size=(50, 3)) * [1, 5, 0.1]
    z = y + RANDOM.normal(size=y.shape)
    expected = 1 - np.square(z - y).sum() / np.square(y - y.mean(axis=0)).sum()
    assert score_sum(z, y, "linear", Split(y, y).variance) / 50 == pytest.approx(expected)


def test_what_is_earned_is_finite_for_any_answer() -> None:
    with np.errstate(all="ignore"):
        for z in (1e300, np.inf, np.nan):
            assert np.isfinite(score_sum(np.full((4, 1), z), X, "linear", 1.25))


def test_right_answers_are_counted() -> None:
    z = np.array([[0.1, 0.9], [2.0, -1.0], [0.0, 1.0]])
    assert score_sum(z, np.eye(2)[[1, 0, 0]], "softmax", None) == 2

"""Scores of a set of images."""

import numpy as np
import pytest

from core import evaluation
from core.costs import COSTS
from core.data.dataset import Split
from core.evaluation import count_right, penalty, score
from core.network import Network, weight_count
from core.regularizers import REGULARIZERS
from tests.core import tiny

SPLIT = tiny.split(23)


@pytest.mark.parametrize("cost", COSTS)
def test_scores_are_means_over_all_images_however_they_are_cut(cost: str, monkeypatch: pytest.MonkeyPatch) -> None:
    config = tiny.config(cost=cost, dtype="float64")
    network, scores = Network.fresh(config), []
    for rows in (1, 4, 23, 1000):
        monkeypatch.setattr(evaluation, "ROWS", rows)
        scores.append(score(config, network, SPLIT, 100))
    assert scores[0].data_cost > 0
    assert all(s.data_cost == pytest.approx(scores[0].data_cost) for s in scores)
    right = np.mean(network.answer(SPLIT.images).argmax(axis=1) == SPLIT.labels)
    assert {s.accuracy for s in scores} == {right}


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


def test_right_answers_are_counted() -> None:
    assert count_right(np.array([[0.1, 0.9], [2.0, -1.0], [0.0, 1.0]]), np.array([1, 0, 0])) == 2

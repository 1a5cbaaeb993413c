"""A temperature makes a network less sure, and changes no answer."""

import numpy as np
import pytest

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.network import as_input
from core.support.errors import UserError
from core.training.calibration import softened

IMAGES = np.random.default_rng(1).integers(0, 256, (50, 784), np.uint8)
SOFTMAX = RunConfig(sizes=(784, 20, 10), cost="log-likelihood", ema=0.9, dtype="float64")


def test_weighted_inputs_are_divided_and_answers_stay() -> None:
    here = Checkpoint.fresh(SOFTMAX)
    cool = softened(here, 1.6)
    before, after = here.network, cool.network
    assert after.logits(as_input(IMAGES, "float64")) == pytest.approx(before.logits(as_input(IMAGES, "float64")) / 1.6)
    assert np.array_equal(after.digits(IMAGES), before.digits(IMAGES))
    assert after.probabilities(IMAGES).max(axis=1).mean() < before.probabilities(IMAGES).max(axis=1).mean()


def test_the_checkpoint_itself_stays_as_it_is() -> None:
    here = Checkpoint.fresh(SOFTMAX)
    theta = here.theta.copy()
    softened(here, 2.0)
    assert np.array_equal(here.theta, theta)


def test_the_best_epoch_is_softened_too() -> None:
    here = Checkpoint.fresh(RunConfig(sizes=(784, 10), cost="log-likelihood", patience=2))
    best = softened(Checkpoint(here.config, here.theta, best_epoch=1, best_theta=here.theta), 2.0).best_theta
    assert best is not None
    assert np.allclose(best, here.theta / 2)


def test_outputs_without_softmax_have_no_temperature() -> None:
    with pytest.raises(UserError, match="needs softmax outputs"):
        softened(Checkpoint.fresh(RunConfig()), 2.0)

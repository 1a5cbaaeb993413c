"""Additions to a step: weight averaging, max norm, smoothed labels, decoupled λ, the last halving."""

from itertools import pairwise

import numpy as np
import pytest

from core.checkpoint import Checkpoint
from core.data.dataset import Dataset, Split
from core.events import Ending, EpochDone, Paused
from core.network import layer_views
from core.trainer import train
from core.training.controls import Controls
from tests.core import tiny

pytestmark = pytest.mark.usefixtures("small_blocks")
DATA = tiny.dataset()


def _step_by_step(**settings: object) -> list[Checkpoint]:
    """Return a run's checkpoint before each mini-batch."""
    controls, seen = Controls(paused=True), []
    for event in train(tiny.config(epochs=2, **settings), DATA, controls):
        if isinstance(event, Paused):
            seen.append(event.checkpoint)
            controls.step_batch()
    return seen


def test_the_average_follows_the_weights_by_its_formula() -> None:
    seen = _step_by_step(ema=0.6, dtype="float64")
    wanted = seen[0].theta
    for step, here in enumerate(seen[1:]):
        # Few steps are remembered while few are done: (1 + t)/(10 + t), at most 0.6 (reached at step 12.5).
        keep = min(0.6, (1 + step) / (10 + step))
        wanted = keep * wanted + (1 - keep) * here.theta
        np.testing.assert_allclose(here.average, wanted, rtol=1e-12)
    assert (seen[-1].average != seen[-1].theta).any()


def test_the_average_changes_nothing_in_how_the_weights_move() -> None:
    plain, averaged = (tiny.end(train(tiny.config(ema=ema), DATA)).checkpoint for ema in (0.0, 0.9))
    assert plain.theta.tobytes() == averaged.theta.tobytes()
    assert plain.average is None


def test_the_average_is_scored_apart_and_is_what_answers() -> None:
    events = list(train(tiny.config(epochs=20, ema=0.95, eta=3.0), DATA))
    epochs, last = tiny.only(EpochDone, events), tiny.end(events).checkpoint
    assert all(epoch.averaged is not None for epoch in epochs)
    assert any(epoch.averaged != epoch.validation for epoch in epochs)
    assert last.accuracies == tuple(epoch.averaged.accuracy for epoch in epochs)
    assert last.network.theta is last.average
    assert tiny.only(EpochDone, train(tiny.config(), DATA))[-1].averaged is None


def test_patience_keeps_the_best_average() -> None:
    events = list(train(tiny.config(epochs=200, patience=3, ema=0.9, eta=1.0), DATA))
    finished, epochs = tiny.end(events), tiny.only(EpochDone, events)
    assert finished.ending is Ending.PATIENCE
    best = max(epochs, key=lambda event: event.averaged.accuracy)
    np.testing.assert_array_equal(finished.checkpoint.network.theta, best.checkpoint.average)


def test_an_average_begins_where_it_is_switched_on() -> None:
    first = tiny.end(train(tiny.config(epochs=1), DATA)).checkpoint
    switched = first.continued(tiny.config(epochs=2, ema=0.9))
    assert (switched.average == first.theta).all()
    assert switched.continued(tiny.config(epochs=3)).average is None


def test_max_norm_holds_after_every_step_and_shortens_no_short_vector() -> None:
    longest = 0.8
    seen = _step_by_step(max_norm=longest, dtype="float64", eta=2.0)[1:]
    lengths = np.array([[np.linalg.norm(w, axis=1).max() for w in layer_views(c.theta, tiny.SIZES)[0]] for c in seen])
    assert lengths.max() == pytest.approx(longest)
    assert lengths.max() <= longest * (1 + 1e-12)
    free, held = (_step_by_step(max_norm=c, dtype="float64")[-1].theta for c in (0.0, 1000.0))
    assert free.tobytes() == held.tobytes()


@pytest.mark.parametrize("cost", ["log-likelihood", "cross-entropy", "quadratic"])
@pytest.mark.parametrize("optimizer", ["sgd", "l-bfgs"])
def test_smoothed_labels_train_like_targets_that_are_smoothed_before(cost: str, optimizer: str) -> None:
    soft = Dataset("soft", *map(_smoothed, (DATA.train, DATA.validation, DATA.test)))
    config = tiny.config(cost=cost, optimizer=optimizer, dtype="float64")
    wanted, plain = (tiny.end(train(config, data)).checkpoint.theta for data in (soft, DATA))
    ours = tiny.end(train(config.changed(label_smoothing=0.3), DATA)).checkpoint.theta
    np.testing.assert_allclose(ours, wanted, rtol=1e-12)
    assert np.abs(ours - plain).max() > 1e-3


def _smoothed(split: Split) -> Split:
    return Split(split.x, 0.7 * np.eye(2)[split.labels] + 0.15)


def test_decoupled_lambda_shrinks_like_the_formula() -> None:
    # λ stays out of Adam's averages: w -= η λ/n w with the weights before the step, and Adam's own step.
    settings = {"eta": 0.01, "dtype": "float64", "lambda_": 4.0}
    plain = _step_by_step(optimizer="adam", regularizer="none", **settings)
    decoupled = _step_by_step(optimizer="adamw", **settings)
    weights = sum(w.size for w in layer_views(plain[0].theta, tiny.SIZES)[0])
    wanted = plain[1].theta.copy()
    wanted[:weights] -= 0.01 * 4.0 / len(DATA.train) * plain[0].theta[:weights]
    np.testing.assert_allclose(decoupled[1].theta, wanted, rtol=1e-12)


def test_a_clipped_run_moves_by_no_more_than_eta_times_the_length() -> None:
    seen = _step_by_step(clip_norm=0.01, eta=2.0, dtype="float64", lambda_=0.0)
    moves = [np.linalg.norm(b.theta - a.theta) for a, b in pairwise(seen)]
    assert max(moves) == pytest.approx(0.02)


def test_a_run_ends_when_one_more_halving_would_be_due() -> None:
    config = tiny.config(epochs=500, decay="stall", decay_epochs=2, halvings=3, eta=0.2)
    finished = tiny.end(events := list(train(config, DATA)))
    assert finished.ending is Ending.RATE
    rates = [epoch.eta for epoch in tiny.only(EpochDone, events)]
    assert sorted(set(rates), reverse=True) == pytest.approx([0.2, 0.1, 0.05, 0.025])
    assert len(rates) < 500

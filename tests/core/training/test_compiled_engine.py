"""The compiled engine does what the NumPy engine does, but for rounding."""

from dataclasses import fields, replace
from typing import Any

import numpy as np
import pytest

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.dataset import Dataset, Split
from core.events import Changed, Diverged, EpochDone, Event, Paused, Started
from core.linalg.worker_threads import WorkerThreads
from core.mini_batch import MiniBatch
from core.regularizers import REGULARIZERS
from core.trainer import train
from core.training import engines
from core.training.compiled import known
from core.training.controls import Controls
from tests.core import tiny

pytestmark = pytest.mark.usefixtures("small_blocks", "no_reports", "compiled")
INK = tiny.dataset()
STEPS = {1: 1, 10: 2, 200: 34}
"""Steps, and the epochs of six mini-batches that have them; a run of one step has one mini-batch."""
BOTH = {"dropout": 0.5, "input_dropout": 0.25}
SETTINGS: list[dict[str, Any]] = [
    *({"optimizer": o, "regularizer": r} for o in known.OPTIMIZERS for r in REGULARIZERS),
    *(
        {"optimizer": o, "regularizer": r, "decay_biases": True}
        for o in ("sgd", "nesterov", "adam", "adamw")
        for r in ("L1", "L2")
    ),
    {"optimizer": "momentum", "momentum": 1.05, "eta": 0.002},
    {"optimizer": "nesterov", "momentum": -0.6},
    *({"hidden": hidden, **BOTH} for hidden in known.HIDDEN),
    {"cost": "quadratic"},
    {"cost": "quadratic", "output": "linear", "eta": 0.01},
    {"cost": "log-likelihood", "dropout": 0.3, "optimizer": "momentum"},
    {"sizes": (5, 2)},
    {"sizes": (5, 20, 2), "batch_size": 7, "decay": "cosine"},
    {"batch_size": 1, "input_dropout": 0.5},
    {"shift_px": 1, "sizes": (4, 6, 2)},
]


def _numbers(count: int, seed: int) -> Split:
    random = np.random.default_rng(seed)
    return Split(random.normal(size=(count, 5)) * (random.random((count, 5)) < 0.5), random.normal(size=(count, 2)))


NUMBERS = Dataset("numbers", _numbers(23, 1), _numbers(12, 2), _numbers(7, 3))
SQUARES = Dataset("squares", *(Split(split.x[:, :4], split.y) for split in (INK.train, INK.validation, INK.test)))


def _data(config: RunConfig) -> Dataset:
    if config.output == "linear":
        return NUMBERS
    return SQUARES if config.sizes[0] == 4 else INK


def _events(engine: str, config: RunConfig, monkeypatch: pytest.MonkeyPatch, **words: Any) -> list[Event]:
    monkeypatch.setenv(engines.VARIABLE, engine)
    return list(train(config, _data(config), **words))


def _engine_of(config: RunConfig) -> str:
    run = train(config, _data(config))
    started = next(iter(run))
    tiny.close(run)
    assert isinstance(started, Started)
    return started.engine


@pytest.mark.parametrize("steps", STEPS)
@pytest.mark.parametrize("settings", SETTINGS, ids=lambda settings: "-".join(map(str, settings.values())))
def test_it_ends_where_the_numpy_engine_does(
    settings: dict[str, Any], steps: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tiny.config(dtype="float64", eta=0.05, epochs=STEPS[steps]).changed(**settings)
    if steps == 1:
        config = config.changed(batch_size=23)
    compiled, numpy = (_events(engine, config, monkeypatch) for engine in ("compiled", "numpy"))
    one, other = (tiny.end(events).checkpoint for events in (compiled, numpy))
    np.testing.assert_allclose(one.theta, other.theta, rtol=1e-9, atol=1e-9)
    assert set(one.state) == set(other.state)
    for name, array in one.state.items():
        np.testing.assert_allclose(array, other.state[name], rtol=1e-9, atol=1e-9, err_msg=name)
    for mine, its in zip(tiny.only(EpochDone, compiled), tiny.only(EpochDone, numpy), strict=True):
        assert mine.running.data_cost == pytest.approx(its.running.data_cost, rel=1e-9)
        assert (mine.running.accuracy, mine.eta) == pytest.approx((its.running.accuracy, its.eta), rel=1e-9)


@pytest.mark.parametrize("settings", [{}, {"optimizer": "adam"}, {"hidden": "relu", "cost": "log-likelihood"}], ids=str)
def test_float32_is_as_close_as_rounding_permits(settings: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    config = tiny.config(**BOTH, eta=0.02).changed(**settings)
    one, other = (tiny.end(_events(e, config, monkeypatch)).checkpoint.theta for e in ("compiled", "numpy"))
    assert one.dtype == np.float32
    np.testing.assert_allclose(one, other, rtol=1e-4, atol=1e-5)


def _last_mini_batches(config: RunConfig) -> list[MiniBatch]:
    """Step through two epochs, one mini-batch at a time."""
    controls, found = Controls(paused=True), []
    for event in train(config, _data(config), controls):
        if isinstance(event, Paused):
            found += [event.last] if event.last else []
            controls.step_batch()
    return found


@pytest.mark.parametrize("settings", [{}, BOTH, {"optimizer": "adamw"}, {"sizes": (5, 2)}], ids=str)
def test_the_record_of_a_mini_batch_is_the_same(settings: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    config = tiny.config(dtype="float64", epochs=2).changed(**settings)
    ours = _last_mini_batches(config)
    monkeypatch.setenv(engines.VARIABLE, engines.NUMPY)
    theirs = _last_mini_batches(config)
    assert len(ours) == len(theirs) > 6
    for one, other in zip(ours, theirs, strict=True):
        for field in fields(MiniBatch):
            mine, its = getattr(one, field.name), getattr(other, field.name)
            if isinstance(mine, np.ndarray):
                np.testing.assert_allclose(mine, its, rtol=1e-9, atol=1e-12, err_msg=field.name)
            else:
                assert mine == its


@pytest.mark.parametrize("threads", [2, 3])
@pytest.mark.parametrize(
    "settings",
    [
        {},
        {"lambda_": 0.0},
        {"optimizer": "adam", "regularizer": "L1"},
        {"sizes": (5, 20, 33, 7, 2), **BOTH},
        {"sizes": (5, 2)},
    ],
    ids=str,
)
def test_threads_that_share_a_step_change_no_bit(
    settings: dict[str, Any], threads: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tiny.config(sizes=(5, 40, 3, 2)).changed(**settings)
    alone = tiny.end(train(config, INK)).checkpoint
    monkeypatch.setattr(WorkerThreads, "fit_for", lambda *_: WorkerThreads(threads))
    shared = tiny.end(train(config, INK)).checkpoint
    assert shared.theta.tobytes() == alone.theta.tobytes()
    assert {name: a.tobytes() for name, a in shared.state.items()} == {n: a.tobytes() for n, a in alone.state.items()}


@pytest.mark.parametrize("optimizer", known.OPTIMIZERS)
def test_weights_of_an_input_that_is_always_0_rest_without_lambda(optimizer: str) -> None:
    config = tiny.config(lambda_=0.0, optimizer=optimizer, epochs=2)
    x = INK.train.x.copy()
    x[:, 3] = 0
    ended = tiny.end(train(config, replace(INK, train=replace(INK.train, x=x)))).checkpoint
    before, after = (each.network.weights[0] for each in (Checkpoint.fresh(config), ended))
    assert before[:, 3].tobytes() == after[:, 3].tobytes()
    assert (before != after).any(axis=0).tolist() == [True, True, True, False, True]


@pytest.mark.parametrize("optimizer", ["momentum", "nesterov", "rmsprop", "adam"])
def test_weights_of_an_input_that_is_always_0_go_on_when_lambda_is_switched_off(
    optimizer: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tiny.config(lambda_=5.0, optimizer=optimizer, eta=0.01, epochs=2, dtype="float64")
    x = INK.train.x.copy()
    x[:, 3] = 0
    data, off = replace(INK, train=replace(INK.train, x=x)), Changed(1, 2, "lambda_", 5.0, 0.0)
    ours = tiny.end(train(config, data, changes=[off])).checkpoint
    monkeypatch.setenv(engines.VARIABLE, engines.NUMPY)
    theirs = tiny.end(train(config, data, changes=[off])).checkpoint
    np.testing.assert_allclose(ours.theta, theirs.theta, rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize("settings", [{}, {"hidden": "relu"}, {"cost": "log-likelihood"}], ids=str)
def test_a_run_that_blows_up_says_so(settings: dict[str, Any]) -> None:
    config = tiny.config(eta=1000.0, lambda_=1e5, epochs=30).changed(**settings)
    (diverged,) = tiny.only(Diverged, train(config, INK))
    assert np.isfinite(diverged.last_good.theta).all()
    assert diverged.suggested_eta < config.eta


def test_what_it_knows_it_trains() -> None:
    assert _engine_of(tiny.config()).startswith("Numba ")


@pytest.mark.parametrize(
    "settings",
    [
        *({name: 0.9} for name in ("ema", "clip_norm", "max_norm")),
        {"hidden": "gelu"},
        {"optimizer": "l-bfgs"},
        {"sizes": (5, 300, 400, 2)},
        {"cost": "uneven", "output": "sigmoid"},
    ],
    ids=str,
)
def test_what_it_does_not_know_numpy_trains(settings: dict[str, Any]) -> None:
    assert _engine_of(tiny.config().changed(**settings)).startswith("NumPy")


def test_a_run_goes_on_with_the_other_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    config = tiny.config(optimizer="momentum", dtype="float64")
    whole = tiny.end(train(config, INK)).checkpoint
    first = next(event.checkpoint for event in train(config, INK) if isinstance(event, EpochDone))
    monkeypatch.setenv(engines.VARIABLE, engines.NUMPY)
    np.testing.assert_allclose(tiny.end(train(config, INK, start=first)).checkpoint.theta, whole.theta, rtol=1e-9)

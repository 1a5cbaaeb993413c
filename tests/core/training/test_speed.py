"""Speed of a run: slower to watch, equal in every number, and steered at once."""

import queue
import threading
from collections.abc import Iterator

import numpy as np
import pytest

from core.config import RunConfig
from core.events import BatchDone, EpochDone, Event, Finished, Paused, Started
from core.trainer import train
from core.training.controls import Controls
from core.training.speed import BATCH_SECONDS, EPOCH_SECONDS, Speed, Tempo
from tests.core import tiny

DATA = tiny.dataset()
PATIENCE_S = 60  # a guard against hanging: nothing here waits on time


@pytest.fixture
def rests(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Replace the sleep of a rest by a note of its length."""
    rests: list[float] = []
    monkeypatch.setattr(Controls, "rest", lambda _, seconds: rests.append(seconds))
    return rests


@pytest.mark.parametrize("speed", Speed)
@pytest.mark.parametrize("settings", [{"optimizer": "momentum", "dropout": 0.5}, {"optimizer": "l-bfgs"}, {"ema": 0.9}])
def test_a_slowed_run_learns_the_same(rests: list[float], speed: Speed, settings: dict[str, object]) -> None:
    config = tiny.config(**settings)
    fast, slow = (list(train(config, DATA, Controls(speed=each))) for each in (Speed.FULL, speed))
    np.testing.assert_array_equal(tiny.end(fast).checkpoint.theta, tiny.end(slow).checkpoint.theta)
    assert _scores(fast) == _scores(slow)
    assert bool(rests) == (speed is not Speed.FULL)


def _scores(events: list[Event]) -> list[object]:
    return [(e.train, e.running, e.validation, e.eta) for e in tiny.only(EpochDone, events)]


def test_slow_motion_reports_each_mini_batch_with_its_pictures(rests: list[float]) -> None:
    config = tiny.config(epochs=1)
    reports = tiny.only(BatchDone, list(train(config, DATA, Controls(speed=Speed.SLOW_MOTION))))
    per_epoch = -(-len(DATA.train) // config.batch_size)
    assert [report.batch for report in reports] == list(range(1, per_epoch + 1))
    for report in reports:
        assert report.last is not None
        assert report.last.batch == report.batch
    assert len(rests) == per_epoch
    assert all(0 < seconds <= BATCH_SECONDS for seconds in rests)


def test_an_epoch_a_second_shares_its_second_among_the_mini_batches(
    rests: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.training.speed.perf_counter", lambda: sum(rests))  # only rests take time
    list(train(tiny.config(epochs=3), DATA, Controls(speed=Speed.EPOCH_A_SECOND)))
    assert sum(rests) == pytest.approx(3 * EPOCH_SECONDS)


@pytest.mark.parametrize("speed", [Speed.EPOCH_A_SECOND, Speed.SLOW_MOTION])
def test_a_resting_run_pauses_hurries_and_stops_at_once(speed: Speed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.training.run.BATCH_SECONDS", 100_000.0)  # whoever waited for a rest would hang
    monkeypatch.setattr("core.training.run.EPOCH_SECONDS", 100_000.0)
    controls, config = Controls(speed=speed), tiny.config(epochs=100_000)
    events: queue.Queue[Event] = queue.Queue()
    thread = threading.Thread(
        target=lambda: [events.put(event) for event in train(config, DATA, controls)], daemon=True
    )
    thread.start()
    _until(events, Started)
    controls.pause()
    _until(events, Paused)
    controls.resume()
    controls.set_speed(Speed.FULL)
    _until(events, EpochDone)
    controls.set_speed(speed)
    controls.stop()
    _until(events, Finished)
    thread.join(PATIENCE_S)
    assert not thread.is_alive()


def _until(events: "queue.Queue[Event]", kind: type[Event]) -> None:
    while not isinstance(events.get(timeout=PATIENCE_S), kind):
        pass


def test_a_pause_is_not_made_up_for(monkeypatch: pytest.MonkeyPatch) -> None:
    now = _clock(monkeypatch, [0.0, 1_000.0, 1_000.0])
    tempo = Tempo()
    assert [tempo.seconds_to_rest(0.5) for _ in range(3)] == pytest.approx([0.5, 0.3, 0.5])
    assert next(now, None) is None


def _clock(monkeypatch: pytest.MonkeyPatch, times: list[float]) -> Iterator[float]:
    clock = iter(times)
    monkeypatch.setattr("core.training.speed.perf_counter", clock.__next__)
    return clock


def test_speed_is_no_setting_of_a_run() -> None:
    assert "speed" not in RunConfig.model_fields

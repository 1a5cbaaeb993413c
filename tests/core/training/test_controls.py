"""Controls that steer a run from another thread."""

import queue
import threading

import numpy as np
import pytest

from core.config import RunConfig
from core.events import Ending, Event, Finished, Paused
from core.support.errors import UserError
from core.trainer import train
from core.training.controls import Controls
from tests.core import tiny

PATIENCE_S = 60  # a guard against hanging: nothing here waits on time


class Runner:
    """Run in its own thread, as in the window; its events arrive in a queue."""

    def __init__(self, controls: Controls, **settings: object) -> None:
        self.events: queue.Queue[Event] = queue.Queue()
        self._thread = threading.Thread(target=self._work, args=(controls, settings))
        self._thread.start()

    def _work(self, controls: Controls, settings: dict[str, object]) -> None:
        for event in train(tiny.config(**settings), tiny.dataset(), controls):
            self.events.put(event)

    def until(self, kind: type[Event]) -> Event:
        while not isinstance(event := self.events.get(timeout=PATIENCE_S), kind):
            assert not isinstance(event, Finished), f"finished before {kind.__name__}"
        return event

    def end(self) -> Finished:
        finished = self.until(Finished)
        self._thread.join(PATIENCE_S)
        assert not self._thread.is_alive()
        assert self.events.empty()
        assert isinstance(finished, Finished)
        return finished


def test_a_paused_run_waits_until_another_thread_lets_it_go_on() -> None:
    controls = Controls(paused=True)
    runner = Runner(controls)
    runner.until(Paused)
    controls.resume()
    np.testing.assert_array_equal(
        runner.end().checkpoint.theta, tiny.end(train(tiny.config(), tiny.dataset())).checkpoint.theta
    )


def test_a_run_is_paused_stepped_and_stopped_from_another_thread() -> None:
    controls = Controls()
    runner = Runner(controls, epochs=100_000)
    controls.pause()
    paused = runner.until(Paused)
    assert isinstance(paused, Paused)
    controls.step_batch()
    stepped = runner.until(Paused)
    assert isinstance(stepped, Paused)
    before, after = ((p.checkpoint.epoch * 6 + p.checkpoint.batch) for p in (paused, stepped))
    assert after == before + 1
    controls.stop()
    finished = runner.end()
    assert finished.ending is Ending.STOPPED
    np.testing.assert_array_equal(finished.checkpoint.theta, stepped.checkpoint.theta)


def test_a_running_run_is_stopped_from_another_thread() -> None:
    controls = Controls()
    runner = Runner(controls, epochs=100_000)
    controls.stop()
    assert runner.end().ending is Ending.STOPPED


def test_steps_are_granted_one_by_one() -> None:
    controls = Controls(paused=True)
    for _ in range(2):
        controls.step_batch()
    for _ in range(2):
        assert not controls.paused
        controls.take_step()
    assert controls.paused
    assert controls.waiting


def test_resume_lets_the_run_look_away() -> None:
    controls = Controls(paused=True)
    controls.resume()
    assert controls.waiting
    controls.take_step()
    assert not controls.waiting


def test_changes_are_taken_once_the_last_of_each_setting() -> None:
    controls = Controls()
    for name, value in (("eta", 1.0), ("lambda_", 2.0), ("eta", 3.0)):
        controls.change(name, value)
    assert controls.waiting
    assert controls.take_changes() == {"eta": 3.0, "lambda_": 2.0}
    assert controls.take_changes() == {}


@pytest.mark.parametrize(("name", "value"), [("eta", 0), ("eta", -1), ("dropout", 1.0), ("lambda_", float("nan"))])
def test_a_live_value_out_of_range_is_refused_before_the_run_sees_it(name: str, value: float) -> None:
    controls = Controls()
    with pytest.raises(UserError, match=f"{name.rstrip('_')} should be"):
        controls.change(name, value)
    assert not controls.waiting
    assert controls.take_changes() == {}


@pytest.mark.parametrize("name", ["epochs", "sizes", "seed", "telepathy"])
def test_what_is_not_live_cannot_be_changed(name: str) -> None:
    with pytest.raises(UserError, match=f"{name} cannot change during a run; stop it first"):
        Controls().change(name, 1)


def test_a_run_of_the_full_batch_says_what_it_has_no_use_for() -> None:
    controls = Controls()
    controls.begin(RunConfig(optimizer="l-bfgs"))
    controls.change("lambda_", 2.0)
    for name, value in (("batch_size", 5), ("decay", "step"), ("eta", 1.0), ("dropout", 0.5)):
        with pytest.raises(UserError, match=r"L-BFGS (needs|uses)"):
            controls.change(name, value)
    assert controls.take_changes() == {"lambda_": 2.0}


def test_a_step_is_told_from_a_mini_batch_among_others() -> None:
    controls = Controls(paused=True)
    controls.step_batch()
    assert controls.take_step()
    controls.step_epoch()
    assert not controls.take_step()

"""Results as they come, equal to runs alone; deaths, stops and blow-ups that cost no other run."""

import subprocess
import sys
import threading
from concurrent.futures import BrokenExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import pytest

from core.data.sources import load
from core.events import Ending
from core.storage.runs.record import read_run
from core.studies.sweep.local import DIED, Local
from core.studies.sweep.progress import FileChannel, RunProgress
from core.studies.sweep.running import NOT_BEGUN, Stops, sweep
from core.studies.sweep.task import SweepTask, TaskOutcome, work
from core.support.errors import UserError
from core.trainer import trained
from tests.core.studies.sweep.kit import ENDLESS, kill_the_worker_of, points, weights


@pytest.mark.parametrize("jobs", [pytest.param(1, marks=pytest.mark.slow), 2])
def test_a_sweep_gives_the_weights_of_each_config_alone(jobs: int, folder: Path) -> None:
    asked = points(folder, seeds=2, eta=[0.1, 0.5])
    results = list(sweep(asked, jobs))
    data = load(str(folder))
    assert sorted(result.index for result in results) == [0, 1, 2, 3]
    for result in results:
        point = asked[result.index]
        alone = trained(point.config, data)
        np.testing.assert_array_equal(weights(result), alone.theta)
        assert result.point == point
        assert (result.accuracies, result.accuracy) == (alone.accuracies, alone.accuracies[-1])
        assert (result.ending, result.remark) == (Ending.EPOCHS, "")
        assert read_run(result.folder or Path()).name == point.name


@pytest.mark.slow
def test_the_order_of_the_runs_changes_nothing(folder: Path) -> None:
    there, back = points(folder, eta=[0.1, 0.5]), points(folder, eta=[0.5, 0.1])
    one, other = ({r.point.config: r.accuracies for r in sweep(asked, 2, keep=False)} for asked in (there, back))
    assert one == other


@pytest.mark.slow
def test_the_accuracy_is_that_of_the_network_that_answers(folder: Path) -> None:
    (result,) = sweep(points(folder, settings={"patience": 1, "epochs": 50}, eta=[1]), 1, keep=False)
    assert result.ending is Ending.PATIENCE
    assert result.accuracy == max(result.accuracies)
    assert result.folder is None


def test_a_run_that_reaches_its_accuracy_within_an_epoch_counts_with_it(folder: Path) -> None:
    settings = {"validate_every": 50, "reach": 0.01, "digits": "0-4"}
    (result,) = sweep(points(folder, settings=settings, eta=[0.5]), 1)
    assert (result.ending, result.accuracies) == (Ending.REACHED, ())
    record = read_run(result.folder or Path())
    assert result.accuracy == record.within["validation_accuracy"][-1] >= 0.01


def test_a_config_that_blows_up_is_a_result(folder: Path) -> None:
    settings = {"hidden": "relu", "cost": "quadratic", "output": "linear"}
    calm, wild = sorted(sweep(points(folder, settings=settings, eta=[0.001, 900]), 1), key=lambda r: r.index)
    assert (calm.ending, wild.ending) == (Ending.EPOCHS, Ending.DIVERGED)
    assert "smaller learning rate" in wild.remark
    assert wild.accuracy is None
    assert read_run(wild.folder or Path()).ending is Ending.DIVERGED


@pytest.mark.parametrize("jobs", [pytest.param(1, marks=pytest.mark.slow), 2])
def test_a_worker_that_is_killed_costs_its_run_alone(jobs: int, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kill_the_worker_of(monkeypatch, 1)
    results = sorted(sweep(points(folder, eta=[0.1, 0.2, 0.3, 0.4]), jobs), key=lambda result: result.index)
    assert [result.ending for result in results] == [Ending.EPOCHS, None, Ending.EPOCHS, Ending.EPOCHS]
    assert "died" in results[1].remark
    assert results[1].accuracy is None


def test_one_run_is_stopped_and_the_others_go_on(folder: Path) -> None:
    stops = Stops()
    asked = points(folder, epochs=[ENDLESS, 1, 2])
    endless = sweep(asked, 2, stops=stops)
    others = [next(endless), next(endless)]
    stops.stop(0)
    (stopped,) = endless
    assert [(r.index, r.ending) for r in others] == [(1, Ending.EPOCHS), (2, Ending.EPOCHS)]
    assert (stopped.index, stopped.ending) == (0, Ending.STOPPED)
    assert stopped.folder
    assert read_run(stopped.folder).ending is Ending.STOPPED


def test_all_are_stopped_and_what_is_done_is_told(folder: Path) -> None:
    stops = Stops()
    running = sweep(points(folder, epochs=[1, ENDLESS, ENDLESS - 1, ENDLESS - 2]), 2, stops=stops)
    assert next(running).ending is Ending.EPOCHS
    stops.stop()
    rest = {result.index: result for result in running}
    assert [rest[index].ending for index in (1, 2, 3)] == [Ending.STOPPED] * 3
    assert (rest[3].remark, rest[3].folder) == (NOT_BEGUN, None)


@pytest.mark.slow
def test_closing_ends_the_workers_at_once(folder: Path) -> None:
    running = sweep(points(folder, epochs=[1, ENDLESS]), 2, keep=False)
    next(running)
    running.close()
    for thread in threading.enumerate():
        if thread.name.startswith("sweep "):
            thread.join(30)
            assert not thread.is_alive()


def test_giving_up_does_not_wait_for_the_workers(folder: Path) -> None:
    stops, begun = Stops(), list[int]()

    def note(news: RunProgress) -> None:
        begun.append(news.index)
        stops.give_up()

    points_of_it = points(folder, epochs=[ENDLESS, ENDLESS - 1])
    assert list(sweep(points_of_it, 2, keep=False, stops=stops, on_news=note)) == []
    assert begun


def test_what_cannot_work_is_told_before_the_first_run(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no data set"):
        next(sweep(points(tmp_path / "none", eta=[1]), 1))
    with pytest.raises(UserError, match="first layer"):
        next(sweep(points(folder, sizes=["784-10", "10-10"]), 1))
    with pytest.raises(UserError, match="not 0"):
        next(sweep(points(folder, eta=[1]), 0))


def test_a_worker_without_memory_says_so(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(task: SweepTask) -> TaskOutcome:
        raise MemoryError

    monkeypatch.setattr("core.studies.sweep.task._trained", fail)
    monkeypatch.setattr("core.studies.sweep.task.stay_on_one_thread", lambda: None)
    (point,) = points(folder, eta=[1])
    with TemporaryDirectory() as flags:
        told = work(SweepTask(point.config, "", "", False, FileChannel(Path(flags), 0)))
    assert told.ending is None
    assert "not enough memory" in told.remark


@pytest.mark.parametrize("error", [OSError("no more processes"), SystemExit(3)], ids=["an error", "an exit"])
def test_an_error_that_nobody_foresaw_costs_one_run_alone(
    error: BaseException, folder: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    class Slots:
        slots = 2

        def __init__(self, slots: int) -> None:
            self._flags = TemporaryDirectory()

        def channel(self, index: int) -> FileChannel:
            return FileChannel(Path(self._flags.name), index)

        def run(self, slot: int, task: SweepTask) -> TaskOutcome:
            if task.config.eta == 0.2:
                raise error
            return TaskOutcome(Ending.EPOCHS)

        def close(self) -> None:
            self._flags.cleanup()

    monkeypatch.setattr("core.studies.sweep.local.Local", Slots)
    results = sorted(sweep(points(folder, eta=[0.1, 0.2, 0.3]), 2), key=lambda result: result.index)
    assert [result.ending for result in results] == [Ending.EPOCHS, None, Ending.EPOCHS]
    assert "Backswing itself failed" in results[1].remark
    assert "a run of a sweep failed" in caplog.text


def test_a_worker_that_cannot_be_started_costs_its_run_alone(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # a fault is forced where a worker starts
    begin, failures = Local._begin, iter([BrokenExecutor("it is broken")])

    def fail_once(place: Local, slot: int, task: SweepTask) -> Any:
        if task.config.eta == 0.1 and (failure := next(failures, None)):
            raise failure
        return begin(place, slot, task)

    monkeypatch.setattr(Local, "_begin", fail_once)
    results = sorted(sweep(points(folder, eta=[0.1, 0.2]), 1, keep=False), key=lambda result: result.index)
    assert [result.ending for result in results] == [None, Ending.EPOCHS]
    assert results[0].remark == DIED


def test_what_a_worker_logs_cannot_steer_a_console() -> None:
    """A worker of its own, whose stderr is read."""
    code = (
        "import logging; from core.studies.sweep.parent import begin_worker; begin_worker();"
        "logging.getLogger('a').warning('data \\x1b]0;gone\\x07')"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).parents[4], capture_output=True, check=True)
    assert b"data \\x1b]0;gone\\x07" in done.stderr
    assert b"\x1b" not in done.stderr


@pytest.mark.slow
def test_other_data_at_the_worker_s_fail_the_run(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = points(folder, eta=[1])
    monkeypatch.setattr("core.studies.sweep.running._checked", lambda points: {str(folder): "another"})
    (result,) = sweep(asked, 1)
    assert result.ending is None
    assert "not the same data" in result.remark

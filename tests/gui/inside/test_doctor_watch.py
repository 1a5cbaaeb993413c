"""The watch over a network that nobody looks at: when it examines, and what it tells of."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from core.config import RunConfig
from core.data.dataset import Dataset
from core.events import BatchDone, EpochDone, Finished, Started
from core.insight.doctor import ProblemKind, Severity
from core.network import Network
from core.trainer import train
from gui.inside import background_examiner, doctor_watch
from gui.inside.background_examiner import BackgroundExaminer
from gui.inside.doctor_watch import Complaint, DoctorWatch
from gui.session.data_store import DataStore
from gui.session.history import History
from tests.gui.hands import task_of

SMALL = RunConfig(sizes=(784, 8, 10), batch_size=1, epochs=8, lambda_=0)
SICK = SMALL.changed(eta=50)


@pytest.fixture
def watch(digits: Dataset, history: History, monkeypatch: pytest.MonkeyPatch) -> Iterator[DoctorWatch]:
    monkeypatch.setattr(background_examiner, "LEAST_PAUSE_S", 0.0)
    monkeypatch.setattr(background_examiner, "IDLE_SHARE", 0)
    monkeypatch.setattr(doctor_watch, "_LOOK_AGAIN_MS", 1)
    store = DataStore()
    store.dataset = digits
    watch = DoctorWatch(store, history)
    yield watch
    watch.end_tasks()
    store.close()


@pytest.fixture
def run(qtbot: QtBot, watch: DoctorWatch, history: History, digits: Dataset) -> Callable[[RunConfig], list[Complaint]]:
    """Train, show the watch each network as the workbench does, and wait until it was examined."""

    def run(config: RunConfig) -> list[Complaint]:
        told: list[Complaint] = []
        watch.watched.connect(lambda _run, complaint, _is_final: told.append(complaint))
        history.begin(config, "Run")
        for event in train(config, digits):
            history.add(event)
            if isinstance(event, Started | BatchDone | EpochDone | Finished):
                theta = event.theta if isinstance(event, BatchDone) else event.checkpoint.answering
                watch.set_network(Network.of(config, theta))
                qtbot.waitUntil(lambda: not task_of(watch.findChild(BackgroundExaminer)).is_busy)
        return told

    return run


def test_a_run_is_examined_from_its_start_after_every_epoch_and_at_its_end(
    watch: DoctorWatch, run: Callable[[RunConfig], list[Complaint]]
) -> None:
    run(SMALL)
    positions = [column.position for column in watch.record.columns]
    assert positions[0] == 0
    assert {int(position) for position in positions if position is not None} == set(range(9))
    assert watch.report is not None
    assert watch.report.request.position == 8


def test_between_two_epochs_nothing_is_examined(
    qtbot: QtBot, watch: DoctorWatch, history: History, digits: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.training.clock.REPORT_SECONDS", 0)
    history.begin(SMALL, "Run")
    for count, event in enumerate(train(SMALL, digits)):
        history.add(event)
        if isinstance(event, Started | BatchDone):
            theta = event.theta if isinstance(event, BatchDone) else event.checkpoint.theta
            watch.set_network(Network.of(SMALL, theta))
            qtbot.waitUntil(lambda: not task_of(watch.findChild(BackgroundExaminer)).is_busy)
        if count == 20:
            break
    assert len(watch.record.columns) == 1


def test_an_examination_that_is_not_free_yet_is_made_up_for(
    qtbot: QtBot,
    watch: DoctorWatch,
    run: Callable[[RunConfig], list[Complaint]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(watch.findChild(BackgroundExaminer), "is_free", lambda urgent=False: False)
    run(SMALL)
    assert watch.report is None
    monkeypatch.undo()
    with qtbot.waitSignal(watch.examined):
        pass
    assert watch.report is not None


def test_a_run_at_chance_is_told_of_after_three_epochs_and_300_steps(
    watch: DoctorWatch, run: Callable[[RunConfig], list[Complaint]]
) -> None:
    told = run(SICK)
    first = next(each for each in told if each)
    assert (first.kind, first.severity) == (ProblemKind.CHANCE, Severity.STOPS)
    assert first.sentence == "after 5 epochs it still answers as chance would. η 50 is too large."
    assert first.cure is not None
    assert (first.cure.changes, first.cure.restarts) == ((("eta", 0.5),), True)


def test_a_healthy_run_is_not_told_of(watch: DoctorWatch, run: Callable[[RunConfig], list[Complaint]]) -> None:
    assert not any(run(SMALL))


def test_a_run_that_diverged_is_told_of_at_once_and_another_network_is_not(
    watch: DoctorWatch, history: History, run: Callable[[RunConfig], list[Complaint]]
) -> None:
    told = run(SMALL.changed(hidden="relu", cost="quadratic", output="linear", eta=1000, lambda_=0))
    assert told[-1].kind is ProblemKind.DIVERGED
    watch.set_network(Network.fresh(RunConfig(sizes=(784, 5, 10))))
    assert told[-1] is None
    assert watch.problems == []
    assert watch.report is None


def test_while_a_person_looks_back_the_newest_complaint_stays(
    watch: DoctorWatch, run: Callable[[RunConfig], list[Complaint]]
) -> None:
    told = run(SICK)
    count = len(told)
    watch.set_epoch(1)
    watch.set_network(Network.fresh(SICK))
    assert len(told) == count
    assert told[-1]


def test_an_early_report_is_not_held_against_a_run_that_has_gone_on(
    qtbot: QtBot, watch: DoctorWatch, history: History, digits: Dataset
) -> None:
    config = SMALL.changed(init="large", eta=0.1)
    told: list[Complaint | None] = []
    watch.watched.connect(lambda _run, complaint, _is_final: told.append(complaint))
    history.begin(config, "Run")
    for event in train(config, digits):
        history.add(event)
        if isinstance(event, Started):  # the only network that it sees
            watch.set_network(event.checkpoint.network)
            qtbot.waitUntil(lambda: watch.report is not None)
        watch._judge()  # a look would examine the newest network too
    assert ProblemKind.SATURATED in {problem.kind for problem in watch.problems}
    assert history.current.position == 8
    assert not any(told)


def test_after_its_end_a_run_shows_its_steps_and_what_is_told_still_stands(
    watch: DoctorWatch, run: Callable[[RunConfig], list[Complaint]]
) -> None:
    told = run(SMALL.changed(eta=1e-5, epochs=12))
    assert told[-1] is not None
    assert watch.report is not None
    assert watch.report.found.layers[0].update is not None
    assert told[-1].kind in {problem.kind for problem in watch.problems}

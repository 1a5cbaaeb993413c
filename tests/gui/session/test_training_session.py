"""The training thread from the window's side: events arrive in order, it listens, and it is gone when it says so."""

import errno
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.dataset import Dataset
from core.events import BatchDone, Changed, Ending, EpochDone, Event, Finished, Paused, Started
from core.studies.undertaking import Undertaking
from core.support.errors import UserError
from gui.session.training_session import State, TrainingSession

SMALL = RunConfig().changed(sizes="784-4-10", epochs=3)


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[TrainingSession]:
    session = TrainingSession()
    yield session
    session.close()


@pytest.fixture
def events(session: TrainingSession) -> list[Event]:
    seen: list[Event] = []
    session.reported.connect(seen.append)
    return seen


def test_a_run_tells_its_story_in_order(
    qtbot: QtBot, session: TrainingSession, events: list[Event], digits: Dataset
) -> None:
    with qtbot.waitSignal(session.ended):
        session.start(Undertaking(SMALL, digits))
    assert isinstance(events[0], Started)
    assert [event.epoch for event in events if isinstance(event, EpochDone)] == [1, 2, 3]
    assert isinstance(events[-1], Finished)
    assert events[-1].ending is Ending.EPOCHS
    assert session.state is State.IDLE
    assert not session.is_active


def test_a_step_is_one_mini_batch(qtbot: QtBot, session: TrainingSession, events: list[Event], digits: Dataset) -> None:
    paused = [lambda event, n=n: isinstance(event, Paused) and event.checkpoint.batch == n for n in range(3)]
    with qtbot.waitSignal(session.reported, check_params_cb=paused[0]):
        session.start(Undertaking(SMALL, digits), paused=True)
    for done in (1, 2):
        with qtbot.waitSignal(session.reported, check_params_cb=paused[done]):
            session.step_batch()
    assert session.state is State.PAUSED


def test_an_epoch_step_waits_after_the_epoch(qtbot: QtBot, session: TrainingSession, digits: Dataset) -> None:
    session.start(Undertaking(SMALL, digits), paused=True)
    with qtbot.waitSignal(
        session.reported,
        check_params_cb=lambda event: isinstance(event, Paused) and event.checkpoint.epoch == 1,
    ):
        session.step_epoch()


def test_stop_ends_a_long_run_with_what_was_learnt(
    qtbot: QtBot, session: TrainingSession, events: list[Event], digits: Dataset
) -> None:
    with qtbot.waitSignal(session.reported, check_params_cb=lambda event: isinstance(event, BatchDone)):
        session.start(Undertaking(SMALL.changed(epochs=100_000), digits))
    with qtbot.waitSignal(session.ended):
        session.stop()
    assert isinstance(events[-1], Finished)
    assert events[-1].ending is Ending.STOPPED


def test_a_live_change_comes_back_as_an_event(qtbot: QtBot, session: TrainingSession, digits: Dataset) -> None:
    session.start(Undertaking(SMALL, digits), paused=True)
    with qtbot.waitSignal(session.reported, check_params_cb=lambda event: isinstance(event, Changed)) as caught:
        session.change("eta", 0.25)
    assert caught.args is not None
    assert (caught.args[0].name, caught.args[0].old, caught.args[0].new) == ("eta", 0.5, 0.25)
    with pytest.raises(UserError, match="eta"):
        session.change("eta", -1)


def test_what_cannot_be_trained_is_a_sentence(qtbot: QtBot, session: TrainingSession, digits: Dataset) -> None:
    said: list[str] = []
    session.failed.connect(said.append)
    with qtbot.waitSignal(session.ended):
        session.start(Undertaking(SMALL.changed(sizes="10-10"), digits))
    assert said == ["a few has 784 pixels an image; the network's first layer has 10 units. Make the first layer 784."]


def test_a_fault_of_ours_is_a_sentence_and_a_log(
    qtbot: QtBot,
    session: TrainingSession,
    digits: Dataset,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def fail(*arguments: object, **more: object) -> Iterator[Event]:
        raise ZeroDivisionError("ours")

    monkeypatch.setattr("core.trainer.train", fail)
    said: list[str] = []
    session.failed.connect(said.append)
    with qtbot.waitSignal(session.ended):
        session.start(Undertaking(SMALL, digits))
    assert said == ["Something went wrong inside Backswing. Help > Open log folder has the details."]
    assert "ZeroDivisionError: ours" in caplog.text


def test_what_the_computer_lacks_is_no_fault_of_ours(
    qtbot: QtBot, session: TrainingSession, digits: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*arguments: object, **settings: object) -> Iterator[Event]:
        raise OSError(errno.EMFILE, "Too many open files")

    monkeypatch.setattr("core.trainer.train", fail)
    with qtbot.waitSignal(session.failed) as told, qtbot.waitSignal(session.ended):
        session.start(Undertaking(SMALL, digits))
    assert "limit of open files" in told.args[0]


def test_closing_in_mid_training_leaves_no_thread(qtbot: QtBot, session: TrainingSession, digits: Dataset) -> None:
    with qtbot.waitSignal(session.reported):
        session.start(Undertaking(SMALL.changed(epochs=100_000), digits))
    session.close()
    assert not session.is_active
    with qtbot.waitSignal(session.ended):
        session.start(Undertaking(SMALL, digits))


def test_nothing_of_a_closed_run_is_heard_later(
    qtbot: QtBot,
    session: TrainingSession,
    events: list[Event],
    digits: Dataset,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told = threading.Event()

    def tell(config: RunConfig, *others: object, **more: object) -> Iterator[Event]:
        yield Started(Checkpoint.fresh(config), 1, 1)
        told.set()
        raise UserError("too late")

    monkeypatch.setattr("core.trainer.train", tell)
    session.failed.connect(events.append)
    session.start(Undertaking(SMALL, digits))
    told.wait()
    session.close()
    QCoreApplication.processEvents()
    assert events == []


def test_without_a_run_there_is_nothing_to_step_or_resume(session: TrainingSession) -> None:
    for do in (session.resume, session.step_batch, session.step_epoch, session.stop):
        do()
        assert session.state is State.IDLE


def test_only_one_run_at_a_time(session: TrainingSession, digits: Dataset) -> None:
    session.start(Undertaking(SMALL, digits), paused=True)
    with pytest.raises(RuntimeError):
        session.start(Undertaking(SMALL, digits))


def test_a_record_is_done_again_and_one_that_cannot_be_is_told(
    qtbot: QtBot, session: TrainingSession, events: list[Event], digits: Dataset
) -> None:
    made = (Changed(1, 1, "batch_size", SMALL.batch_size, 3), Changed(1, 1, "decay", SMALL.decay, "step"))
    with qtbot.waitSignal(session.ended):
        session.start(Undertaking(SMALL, digits, changes=made))
    assert tuple(event for event in events if isinstance(event, Changed)) == made
    said: list[str] = []
    session.failed.connect(said.append)
    with qtbot.waitSignal(session.ended):
        session.start(Undertaking(SMALL, digits, changes=made[::-1] + made))
    assert len(said) == 1
    assert "a change is missing" in said[0]

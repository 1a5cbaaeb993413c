"""The identity of the network that answers, through everything that a person does."""

from pathlib import Path
from unittest.mock import Mock

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.dataset import Dataset
from core.events import Event, Paused, Started
from core.ink.strokes import Drawing
from core.network import Network
from core.support.errors import UserError
from gui.session.answerer import Answerer
from gui.session.workbench import Workbench

MINE = [Drawing((np.array([[0.5, 0.1], [0.45, 0.9]]),), 7, "mine")]
SHIPPED = "the network that comes with Backswing (784-1024-512-10)"
TAUGHT = "Backswing's network (784-1024-512-10), taught My digits"


def train(qtbot: QtBot, bench: Workbench) -> None:
    with qtbot.waitSignal(bench.session.ended):
        bench.runs.train()


def learn_mine(qtbot: QtBot, bench: Workbench) -> None:
    with qtbot.waitSignal(bench.session.ended):
        bench.runs.learn_mine(MINE)


def test_it_is_named_before_while_and_after_a_training(qtbot: QtBot, bench: Workbench) -> None:
    names: list[str] = []
    bench.networkChanged.connect(lambda *_: names.append(bench.answerer.words))
    assert bench.answerer.words == SHIPPED  # the knobs say 784-4-10
    with qtbot.waitSignal(
        bench.session.reported, check_params_cb=lambda event: isinstance(event, Paused) and event.checkpoint.batch == 1
    ):
        bench.runs.step_batch()
    assert names[0] == "a new 784-4-10, not trained yet"
    assert bench.answerer.words == "Run 1, in epoch 1 (784-4-10)"
    train(qtbot, bench)
    assert bench.answerer.words == "Run 1, epoch 2 (784-4-10)"
    bench.past.go_to(1)
    assert bench.answerer.words == "Run 1, epoch 1 (784-4-10)"
    bench.past.come_back()
    train(qtbot, bench)
    assert bench.answerer.words == "Run 1 (continued), epoch 4 (784-4-10)"
    bench.reset()
    assert bench.answerer.words == "a new 784-4-10, not trained yet"
    bench.bring_back()
    assert bench.answerer.words == "Run 1 (continued), epoch 4 (784-4-10)"


def test_another_network_in_the_settings_is_named_as_new_until_they_are_turned_back(
    qtbot: QtBot, bench: Workbench
) -> None:
    train(qtbot, bench)
    shown: list[Network] = []
    bench.networkChanged.connect(lambda network, _: shown.append(network))
    bench.draft.set("sizes", "784-5-10")
    assert bench.answerer.words == "a new 784-5-10, not trained yet"
    bench.draft.set("sizes", "784-4-10")
    assert bench.answerer.words == "Run 1, epoch 2 (784-4-10)"
    assert bench.document.checkpoint is not None
    np.testing.assert_array_equal(shown[-1].theta, bench.document.checkpoint.theta)
    bench.draft.set("eta", 0.1)
    assert len(shown) == 2  # the same network is not shown again


def test_a_file_and_the_best_epoch_of_a_run_are_named(qtbot: QtBot, bench: Workbench, tmp_path: Path) -> None:
    train(qtbot, bench)
    run = bench.history.current
    assert run is not None
    assert run.folder is not None
    path = tmp_path / "mine.safetensors"
    assert bench.document.save(path)
    assert bench.open(path)
    assert bench.answerer.words == "mine.safetensors, epoch 2 (784-4-10)"
    assert bench.open(run.folder / "checkpoint.safetensors")
    assert bench.answerer.words == "Run 1, epoch 2 (784-4-10)"


def test_with_patience_it_is_the_best_epoch() -> None:
    config = RunConfig(sizes=(784, 10), patience=2)
    here = Checkpoint.fresh(config)
    late = Checkpoint(config, here.theta, epoch=5, accuracies=(0.5,) * 5, best_epoch=3, best_theta=here.theta)
    assert Answerer((784, 10), "Run 1").at(late).words == "Run 1, epoch 3 (784-10)"


def test_the_network_that_comes_with_backswing_can_be_asked_at_any_time(qtbot: QtBot, bench: Workbench) -> None:
    assert not bench.can_switch_answerer  # it answers, and there is no other
    train(qtbot, bench)
    own = bench.document.checkpoint
    shown: list[Network] = []
    bench.networkChanged.connect(lambda network, _: shown.append(network))
    bench.answer_with_shipped(True)
    assert bench.answerer.words == SHIPPED
    assert shown[-1].sizes == (784, 1024, 512, 10)
    assert bench.document.checkpoint is own  # it stays at hand
    bench.answer_with_shipped(False)
    assert bench.answerer.words == "Run 1, epoch 2 (784-4-10)"
    bench.answer_with_shipped(True)
    bench.past.go_to(1)
    assert bench.answerer.words == "Run 1, epoch 1 (784-4-10)"
    bench.answer_with_shipped(True)
    train(qtbot, bench)  # who trains looks at what trains
    assert bench.answerer.words == "Run 1 (continued), epoch 4 (784-4-10)"


def test_it_answers_while_another_network_trains(qtbot: QtBot, bench: Workbench) -> None:
    with qtbot.waitSignal(bench.session.reported, check_params_cb=lambda event: isinstance(event, Paused)):
        bench.runs.step_batch()
    bench.answer_with_shipped(True)
    train(qtbot, bench)
    assert bench.answerer.words == SHIPPED
    bench.answer_with_shipped(False)
    assert bench.answerer.words == "Run 1, epoch 2 (784-4-10)"


def test_bring_back_after_the_first_training_gives_the_network_that_came_with_backswing(
    qtbot: QtBot, bench: Workbench
) -> None:
    train(qtbot, bench)
    settings = bench.draft.config
    bench.bring_back()
    assert bench.answerer.words == SHIPPED
    assert bench.draft.config == settings  # it brings no settings of its own
    bench.bring_back()
    assert bench.answerer.words == "Run 1, epoch 2 (784-4-10)"


def test_what_learns_my_digits_is_named_and_the_settings_stay(qtbot: QtBot, bench: Workbench) -> None:
    settings = bench.draft.config
    learn_mine(qtbot, bench)
    assert bench.answerer.words == TAUGHT
    assert bench.draft.config == settings
    bench.draft.set("eta", 0.25)  # it stays, as at the first launch, until training starts
    assert bench.answerer.words == TAUGHT
    train(qtbot, bench)
    assert bench.answerer.words == "Run 1, epoch 2 (784-4-10)"
    bench.bring_back()
    assert bench.answerer.words == TAUGHT
    assert bench.draft.config.sizes == (784, 4, 10)


def test_what_continues_a_taught_network_says_so(qtbot: QtBot, bench: Workbench) -> None:
    train(qtbot, bench)
    learn_mine(qtbot, bench)
    train(qtbot, bench)
    assert bench.answerer.words == "Run 1, taught My digits (continued), epoch 4 (784-4-10)"


def test_the_first_run_that_takes_the_answers_over_says_so_once(qtbot: QtBot, bench: Workbench) -> None:
    said: list[tuple[str, str]] = []
    bench.said.connect(lambda *words: said.append(words))
    train(qtbot, bench)
    train(qtbot, bench)
    sentence = "Run 1 reads your digits now. The button below the canvas asks Backswing's network."
    assert said == [(sentence, "brief")]


def test_a_renamed_run_answers_under_its_new_name(qtbot: QtBot, bench: Workbench) -> None:
    train(qtbot, bench)
    bench.rename("Run 7", "other")
    bench.rename("Run 1", "mine")
    assert bench.answerer.words == "mine, epoch 2 (784-4-10)"
    assert bench.document.title == "mine"
    bench.past.go_to(1)
    bench.rename("mine", "yours")
    assert bench.answerer.words == "yours, epoch 1 (784-4-10)"
    bench.past.come_back()
    assert bench.answerer.words == "yours, epoch 2 (784-4-10)"
    bench.reset()
    bench.rename("yours", "ours")
    bench.bring_back()
    assert bench.answerer.words == "ours, epoch 2 (784-4-10)"


def test_my_digits_are_taught_to_the_network_that_answers(qtbot: QtBot, bench: Workbench) -> None:
    train(qtbot, bench)
    own = bench.document.checkpoint
    bench.answer_with_shipped(True)
    learn_mine(qtbot, bench)
    assert bench.document.checkpoint is not None
    assert bench.document.checkpoint.config.sizes == (784, 1024, 512, 10)
    bench.bring_back()
    assert bench.document.checkpoint is own
    bench.past.clear()
    learn_mine(qtbot, bench)
    assert bench.answerer.words == "Run 1, epoch 2 (784-4-10), taught My digits"


def test_a_knob_turned_during_the_lesson_is_for_the_next_run(qtbot: QtBot, bench: Workbench) -> None:
    turned: list[Event] = []

    def turn(event: Event) -> None:
        if isinstance(event, Started) and not turned:
            turned.append(event)
            bench.draft.set("eta", 3.0)

    bench.session.reported.connect(turn)
    learn_mine(qtbot, bench)
    assert turned
    run = bench.history.current
    assert run is not None
    assert not run.changes
    assert bench.draft.config.eta == 3.0


def test_a_network_that_is_not_trained_is_not_taught(qtbot: QtBot, bench: Workbench) -> None:
    train(qtbot, bench)
    bench.draft.set("sizes", (784, 5, 10))
    with qtbot.waitSignal(bench.said) as told:
        bench.runs.learn_mine(MINE)
    assert told.args == ["The network that answers is not trained, or there are no data yet.", "warning"]
    assert len(bench.history.runs) == 1


def test_a_network_of_other_data_is_not_taught_and_keeps_its_name(
    qtbot: QtBot, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    train(qtbot, bench)
    monkeypatch.setattr("gui.session.run_control.check_fit", Mock(side_effect=UserError("It does not fit.")))
    with qtbot.waitSignal(bench.said) as told:
        bench.runs.learn_mine(MINE)
    assert told.args == ["It does not fit.", "warning"]
    assert bench.answerer.words == "Run 1, epoch 2 (784-4-10)"


def test_the_file_of_a_run_is_not_where_save_writes(qtbot: QtBot, bench: Workbench) -> None:
    with qtbot.waitSignal(bench.session.kept) as kept:
        train(qtbot, bench)
    assert bench.open(kept.args[0] / "checkpoint.safetensors")
    assert bench.document.path is None
    assert bench.document.folder == kept.args[0]


def test_bring_back_is_told_to_who_names_the_network(qtbot: QtBot, bench: Workbench) -> None:
    train(qtbot, bench)
    train(qtbot, bench)
    with qtbot.waitSignal(bench.document.changed):
        bench.bring_back()


def test_a_model_that_cannot_be_read_cannot_be_asked(
    qtbot: QtBot, digits: Dataset, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("core.data.sources.synthetic", lambda: digits)
    monkeypatch.setattr("gui.session.shipped.MODEL", tmp_path / "gone.safetensors")
    bench = Workbench()
    with qtbot.waitSignal(bench.store.loaded):
        bench.begin()
    assert bench.answerer.words == "a new 784-30-10, not trained yet"
    assert not bench.can_switch_answerer
    bench.answer_with_shipped(True)
    assert bench.answerer.words == "a new 784-30-10, not trained yet"
    bench.close()

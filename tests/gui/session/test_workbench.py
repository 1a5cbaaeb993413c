"""Starting and continuing training at the workbench, and the fate of the current network."""

import threading
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.dataset import Dataset
from core.events import Paused
from core.ink import render
from core.ink.strokes import Drawing
from core.network import Network
from core.optimizers import OPTIMIZERS
from core.storage import model
from core.storage.any import load_any
from core.storage.runs.text import as_text, read_text
from core.training import fine_tuning
from gui.session.setting_texts import starting_config
from gui.session.workbench import Workbench
from gui.window.main_window import MainWindow
from tests.core.data import forms


def train(qtbot: QtBot, bench: Workbench) -> None:
    with qtbot.waitSignal(bench.session.ended):
        bench.runs.train()


def test_train_goes_on_with_the_network_at_hand(qtbot: QtBot, bench: Workbench) -> None:
    train(qtbot, bench)
    train(qtbot, bench)
    assert bench.document.checkpoint is not None
    assert bench.document.checkpoint.epoch == 4
    assert [run.config.epochs for run in bench.history.runs] == [2, 4]


def test_two_and_two_epochs_are_four(qtbot: QtBot, bench: Workbench) -> None:
    train(qtbot, bench)
    train(qtbot, bench)
    assert bench.document.checkpoint is not None
    in_two = bench.document.checkpoint.theta
    bench.reset()
    bench.draft.set("epochs", 4)
    train(qtbot, bench)
    np.testing.assert_array_equal(bench.document.checkpoint.theta, in_two)


@pytest.mark.parametrize(("name", "value"), [("sizes", "784-5-10"), ("hidden", "tanh"), ("init", "large"), ("seed", 7)])
def test_another_network_starts_afresh(qtbot: QtBot, bench: Workbench, name: str, value: object) -> None:
    train(qtbot, bench)
    bench.draft.set(name, value)
    assert not bench.runs.will_go_on
    train(qtbot, bench)
    assert bench.document.checkpoint is not None
    assert bench.document.checkpoint.epoch == 2


@pytest.mark.parametrize(
    ("name", "value"), [("eta", 0.1), ("batch_size", 7), ("optimizer", "momentum"), ("dropout", 0.5)]
)
def test_other_knobs_go_on(qtbot: QtBot, bench: Workbench, name: str, value: object) -> None:
    train(qtbot, bench)
    bench.draft.set(name, value)
    assert bench.runs.will_go_on
    train(qtbot, bench)
    assert bench.document.checkpoint is not None
    assert bench.document.checkpoint.epoch == 4


def test_reset_can_be_taken_back(qtbot: QtBot, bench: Workbench) -> None:
    train(qtbot, bench)
    before = bench.document.checkpoint
    bench.reset()
    assert bench.document.checkpoint is None
    assert bench.can_bring_back
    shown: list[tuple[Network, bool]] = []
    bench.networkChanged.connect(lambda network, trained: shown.append((network, trained)))
    bench.bring_back()
    assert bench.document.checkpoint is before
    assert before is not None
    np.testing.assert_array_equal(shown[-1][0].theta, before.theta)
    assert shown[-1][1]


def test_a_saved_network_comes_back_with_its_settings(qtbot: QtBot, bench: Workbench, tmp_path: Path) -> None:
    bench.draft.set("eta", 0.125)
    train(qtbot, bench)
    saved = bench.document.checkpoint
    path = tmp_path / "mine.safetensors"
    assert bench.document.unsaved
    assert bench.document.save(path)
    assert not bench.document.unsaved
    bench.reset()
    bench.draft.set("eta", 3.0)
    assert bench.open(path)
    assert bench.draft.config.eta == 0.125
    assert bench.document.checkpoint is not None
    assert saved is not None
    np.testing.assert_array_equal(bench.document.checkpoint.theta, saved.theta)
    assert bench.runs.will_go_on


def test_a_bad_file_changes_nothing(qtbot: QtBot, bench: Workbench, tmp_path: Path) -> None:
    train(qtbot, bench)
    before = bench.document.checkpoint
    path = tmp_path / "bad.safetensors"
    path.write_bytes(b"<html>")
    said: list[tuple[str, str]] = []
    bench.said.connect(lambda sentence, kind: said.append((sentence, kind)))
    assert not bench.open(path)
    assert bench.document.checkpoint is before
    assert said[-1][1] == "error"
    assert str(path) in said[-1][0]


def test_a_folder_that_is_not_there_keeps_the_network_unsaved(qtbot: QtBot, bench: Workbench, tmp_path: Path) -> None:
    train(qtbot, bench)
    assert not bench.document.save(tmp_path / "nowhere" / "mine.safetensors")
    assert bench.document.unsaved


def test_train_waits_for_the_data(qtbot: QtBot, bench: Workbench) -> None:
    with qtbot.waitSignal(bench.session.ended):
        bench.store.load("synthetic")
        bench.runs.train()
        assert not bench.session.is_active


def test_live_knobs_reach_the_run(qtbot: QtBot, bench: Workbench) -> None:
    with qtbot.waitSignal(
        bench.session.reported, check_params_cb=lambda event: isinstance(event, Paused) and event.checkpoint.batch == 1
    ):
        bench.runs.step_batch()
    with qtbot.waitSignal(
        bench.session.reported, check_params_cb=lambda event: isinstance(event, Paused) and event.checkpoint.batch == 2
    ):
        bench.draft.set("eta", 0.25)
        bench.draft.set("lambda_", 2.0)
        bench.runs.step_batch()
    changes = bench.history.runs[-1].changes
    assert [(change.name, change.new) for change in changes] == [("eta", 0.25), ("lambda_", 2.0)]


def test_the_test_set_is_opened_on_demand_and_counted(qtbot: QtBot, bench: Workbench) -> None:
    train(qtbot, bench)
    for _ in range(2):
        with qtbot.waitSignal(bench.said) as caught:
            bench.open_test_set()
    assert caught.args is not None
    assert "opened 2 times" in caught.args[0]


def test_a_network_that_other_data_do_not_fit_is_not_tested_on_them(qtbot: QtBot, bench: Workbench) -> None:
    train(qtbot, bench)
    with qtbot.waitSignal(bench.store.loaded):
        bench.store.load("sales")
    with qtbot.waitSignal(bench.said) as caught:
        bench.open_test_set()
    assert caught.args[0].startswith("sales has inputs of length")
    assert bench.document.test_set.times == 0


def test_a_knob_turned_and_turned_back_at_once_ends_where_it_was(qtbot: QtBot, bench: Workbench) -> None:
    with qtbot.waitSignal(bench.session.reported, check_params_cb=lambda event: isinstance(event, Paused)):
        bench.runs.step_batch()
    bench.draft.set("eta", 0.9)
    bench.draft.set("eta", 0.5)
    with qtbot.waitSignal(
        bench.session.reported, check_params_cb=lambda event: isinstance(event, Paused) and event.checkpoint.batch == 2
    ) as caught:
        bench.runs.step_batch()
    assert caught.args is not None
    assert caught.args[0].checkpoint.config.eta == 0.5


def test_a_step_asked_for_too_early_is_done_when_the_data_are_there(qtbot: QtBot, bench: Workbench) -> None:
    with qtbot.waitSignal(
        bench.session.reported, check_params_cb=lambda event: isinstance(event, Paused) and event.checkpoint.batch == 1
    ):
        bench.store.load("synthetic")
        bench.runs.step_batch()


def test_the_scores_saved_are_those_of_the_network_saved(qtbot: QtBot, bench: Workbench, tmp_path: Path) -> None:
    bench.draft.replace(bench.draft.config.changed(epochs=30, patience=3, eta=20.0))
    train(qtbot, bench)
    path = tmp_path / "best.safetensors"
    assert bench.document.save(path)
    kept = load_any(path)
    best = kept.checkpoint.best_epoch
    assert kept.scores["validation_accuracy"] == kept.checkpoint.accuracies[best - 1]


def test_runs_never_share_a_number(qtbot: QtBot, bench: Workbench) -> None:
    train(qtbot, bench)
    train(qtbot, bench)
    bench.history.remove(bench.history.runs[0])
    train(qtbot, bench)
    assert [run.name for run in bench.history.runs] == ["Run 1 (continued)", "Run 1 (continued 2)"]


def test_the_books_form_leaves_the_network_unsaved(qtbot: QtBot, bench: Workbench, tmp_path: Path) -> None:
    train(qtbot, bench)
    assert bench.document.save(tmp_path / "net.json")
    assert bench.document.unsaved


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_any_optimizer_goes_on_where_another_left_off(qtbot: QtBot, bench: Workbench, name: str) -> None:
    bench.draft.replace(bench.draft.config.changed(optimizer="adam", eta=0.001))
    train(qtbot, bench)
    assert bench.document.checkpoint is not None
    before = bench.document.checkpoint.theta
    bench.draft.set("optimizer", name)
    assert bench.runs.will_go_on
    train(qtbot, bench)
    assert bench.document.checkpoint.epoch == 4
    assert set(bench.document.checkpoint.state) == set(Checkpoint.blank(bench.document.checkpoint.config, before).state)
    assert not np.array_equal(bench.document.checkpoint.theta, before)


def test_an_average_switched_on_late_answers_and_switched_off_is_gone(qtbot: QtBot, bench: Workbench) -> None:
    shown: list[Network] = []
    bench.networkChanged.connect(lambda network, trained: shown.append(network))
    train(qtbot, bench)
    bench.draft.set("ema", 0.9)
    train(qtbot, bench)
    assert bench.document.checkpoint is not None
    assert bench.document.checkpoint.average is not None
    np.testing.assert_array_equal(shown[-1].theta, bench.document.checkpoint.average)
    assert bench.history.runs[-1].is_averaged
    bench.draft.set("ema", 0)
    train(qtbot, bench)
    np.testing.assert_array_equal(shown[-1].theta, bench.document.checkpoint.theta)
    assert [run.is_averaged for run in bench.history.runs] == [False, True, False]


def test_the_scores_saved_are_those_of_the_average_where_it_answers(
    qtbot: QtBot, bench: Workbench, tmp_path: Path
) -> None:
    bench.draft.replace(bench.draft.config.changed(ema=0.9, eta=2.0))
    train(qtbot, bench)
    path = tmp_path / "averaged.safetensors"
    assert bench.document.save(path)
    averaged = bench.history.runs[-1].epochs[-1].averaged
    assert averaged is not None
    assert load_any(path).scores["validation_cost"] == averaged.data_cost


def test_the_network_that_ships_answers_until_there_is_another(qtbot: QtBot, digits: Dataset) -> None:
    bench, shown = Workbench(), []
    bench.networkChanged.connect(lambda network, trained: shown.append((network.sizes, trained)))
    bench.store.load = lambda source: None
    bench.begin()
    assert shown == [((784, 1024, 512, 10), True)]
    bench.draft.set("sizes", "784-4-10")  # a knob is no training
    assert shown[-1] == ((784, 1024, 512, 10), True)
    bench.reset()
    assert shown[-1] == ((784, 4, 10), False)
    bench.close()


MINE = [Drawing((np.array([[0.5, 0.1], [0.45, 0.9]]),), 7, "mine")]


def test_my_digits_are_learnt_and_that_is_taken_back(qtbot: QtBot, bench: Workbench) -> None:
    train(qtbot, bench)
    before = bench.document.checkpoint
    with qtbot.waitSignal(bench.session.ended):
        bench.runs.learn_mine(MINE)
    after = bench.document.checkpoint
    assert before is not None
    assert after is not None
    assert after.network.digits(render(MINE[0].strokes)[None]).tolist() == [7]
    assert (after.config, after.epoch) == (before.config, before.epoch)  # it trains on as it would have
    assert bench.draft.config == before.config
    assert bench.document.unsaved
    bench.bring_back()
    assert bench.document.checkpoint is before
    train(qtbot, bench)


def test_the_network_that_ships_can_be_taught(qtbot: QtBot, digits: Dataset, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.data.sources.synthetic", lambda: digits)
    bench = Workbench()
    with qtbot.waitSignal(bench.store.loaded):
        bench.begin()
    with qtbot.waitSignal(bench.session.ended):
        bench.runs.learn_mine(MINE)
    assert bench.document.checkpoint is not None
    assert bench.document.checkpoint.config.sizes == (784, 1024, 512, 10)
    assert bench.draft.config == RunConfig(data="synthetic")  # the settings are a person's own
    bench.close()


def test_a_run_that_begins_while_my_digits_are_mixed_stays_itself(
    qtbot: QtBot, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    train(qtbot, bench)
    may_end, mixed = threading.Event(), fine_tuning.mixed

    def slowly(data: Dataset, drawings: Sequence[Drawing], seed: int) -> Dataset:
        may_end.wait()
        return mixed(data, drawings, seed)

    monkeypatch.setattr(fine_tuning, "mixed", slowly)
    bench.runs.learn_mine(MINE)
    bench.draft.set("sizes", (784, 5, 10))
    with qtbot.waitSignal(bench.session.ended):
        bench.runs.train()
    may_end.set()
    here = bench.document.checkpoint
    assert here is not None
    assert here.network.sizes == here.config.sizes == (784, 5, 10)
    assert here.epoch == here.config.epochs
    bench.runs.learn_mine(MINE)  # the earlier request is forgotten, and stands in nobody's way
    with qtbot.waitSignal(bench.session.ended):
        pass
    assert bench.history.runs[-1].name == "My digits (not kept)"


def test_nothing_is_learnt_while_a_training_runs_or_from_nothing(qtbot: QtBot, bench: Workbench) -> None:
    with qtbot.waitSignal(bench.session.reported, check_params_cb=lambda event: isinstance(event, Paused)):
        bench.runs.step_batch()
    with qtbot.waitSignal(bench.said) as caught:
        bench.runs.learn_mine(MINE)
    assert caught.args == ["Stop the training first, then teach it your digits.", "warning"]
    with qtbot.waitSignal(bench.session.ended):
        bench.session.stop()
    with qtbot.waitSignal(bench.said) as caught:
        bench.runs.learn_mine([])
    assert caught.args is not None
    assert "no digits to learn from" in caught.args[0]


def test_a_text_with_live_changes_gives_the_same_run_again(qtbot: QtBot, bench: Workbench) -> None:
    bench.draft.set("epochs", 4)
    with qtbot.waitSignal(bench.session.reported, check_params_cb=lambda event: isinstance(event, Paused)):
        bench.runs.step_epoch()
    bench.draft.set("eta", 0.05)
    train(qtbot, bench)
    first, run = bench.document.checkpoint, bench.history.current
    assert first is not None
    assert run is not None
    assert run.changes
    text = as_text(starting_config(run), run.changes)
    with qtbot.waitSignal(bench.said) as said:
        bench.take_settings(*read_text(text))
    assert "live changes again" in said.args[0]
    assert "press Reset first" in said.args[0]
    bench.reset()
    train(qtbot, bench)
    assert bench.document.checkpoint is not None
    np.testing.assert_array_equal(bench.document.checkpoint.theta, first.theta)
    assert bench.draft.config.eta == 0.05  # the knob has followed


# Data that a file names and nobody has asked for


@pytest.fixture
def theirs(bench: Workbench, tmp_path: Path) -> str:
    """A folder of images that the settings at hand name; the data panel, which is not here, postpones it so."""
    path = tmp_path / "theirs"
    forms.write_idx(path, forms.digits(60), forms.digits(10, 1))
    bench.store.postpone(str(path))
    bench.draft.set("data", str(path))
    return str(path)


def test_train_reads_data_that_wait_and_learns_from_them(qtbot: QtBot, bench: Workbench, theirs: str) -> None:
    train(qtbot, bench)
    assert bench.store.source == theirs
    assert bench.store.is_ready
    assert bench.document.checkpoint is not None
    assert bench.document.checkpoint.config.data == theirs
    assert bench.document.checkpoint.epoch == 2


def test_the_test_set_is_that_of_the_data_that_wait(qtbot: QtBot, bench: Workbench, tmp_path: Path) -> None:
    train(qtbot, bench)
    forms.write_idx(tmp_path / "theirs", forms.digits(60), forms.digits(10, 1))
    bench.store.postpone(str(tmp_path / "theirs"))
    with qtbot.waitSignal(bench.document.test_set.scored):
        bench.open_test_set()
    assert bench.store.source == str(tmp_path / "theirs")


def test_my_digits_wait_for_the_data_too(qtbot: QtBot, bench: Workbench, theirs: str) -> None:
    with qtbot.waitSignal(bench.store.loaded):
        bench.runs.learn_mine([])
    assert bench.store.source == theirs


def test_data_on_another_computer_are_not_read_by_training(bench: Workbench, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[str, str]] = []
    bench.said.connect(lambda *words: told.append(words))
    bench.store.postpone("//host.invalid/mnist")
    bench.runs.train()
    bench.runs.step_batch()
    assert not bench.store.is_busy
    assert not bench.session.is_active
    sentence = "The data lie on another computer, //host.invalid/mnist: press Load in Data if you trust it."
    assert told == [(sentence, "warning")] * 2


def test_opening_a_model_reads_no_data(
    qtbot: QtBot, digits: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.data.sources.synthetic", lambda: digits)
    path = tmp_path / "theirs.safetensors"
    config = RunConfig(sizes=(784, 4, 10), data=str(tmp_path / "data"))
    model.save(path, model.Model(Checkpoint.fresh(config)))
    forms.write_idx(tmp_path / "data", forms.digits(60), forms.digits(10, 1))
    window = MainWindow()
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: window.workbench.store.dataset is not None)
    read: list[object] = []
    monkeypatch.setattr("core.data.readers.imports.read", read.append)
    window.files.open_model(path)
    assert (window.workbench.store.postponed, window.workbench.store.is_busy) == (str(tmp_path / "data"), False)
    window.close()
    assert not read


def test_a_network_that_its_run_keeps_is_not_lost_but_one_without_a_run_is(qtbot: QtBot, bench: Workbench) -> None:
    train(qtbot, bench)
    document = bench.document
    assert document.unsaved
    assert not document.would_be_lost
    bench.reset()
    bench.bring_back()
    assert not document.would_be_lost  # its run keeps it still
    with qtbot.waitSignal(bench.session.ended):
        bench.runs.learn_mine(MINE)
    assert document.would_be_lost
    bench.bring_back()
    assert not document.would_be_lost
    bench.session.troubled.emit("The disk is full.")
    assert document.would_be_lost
    bench.session.troubled.emit("")
    assert not document.would_be_lost

"""A network altered by hand takes the place of the one at hand, as a run that is kept, and can be undone."""

from collections.abc import Callable

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from core.data.dataset import Dataset
from core.network import Network
from core.storage.runs import names
from core.storage.runs.record import read_run
from core.training.evaluation import score
from gui.session.run_names import operated
from gui.session.workbench import Workbench


def ended(qtbot: QtBot, bench: Workbench, action: Callable[[], None]) -> None:
    with qtbot.waitSignal(bench.session.ended):
        action()


def keep(qtbot: QtBot, bench: Workbench, factor: float = 0.5) -> np.ndarray:
    """Keep the network that answers with its weights times a factor; return the weights before."""
    assert bench.document.base is not None
    before = bench.document.base.network.theta.copy()
    ended(qtbot, bench, lambda: bench.runs.keep_altered(factor * before))
    return before


def test_the_altered_network_answers_and_the_one_before_is_brought_back(qtbot: QtBot, bench: Workbench) -> None:
    ended(qtbot, bench, bench.runs.train)
    seen: list[Network] = []
    bench.networkChanged.connect(lambda network, _: seen.append(network))
    before = keep(qtbot, bench)
    qtbot.waitUntil(lambda: bool(seen) and seen[-1].theta.tolist() == (before / 2).tolist())
    assert bench.answerer.words == "Run 1 (surgery), epoch 2 (784-4-10)"
    bench.bring_back()
    assert bench.document.checkpoint is not None
    assert bench.document.checkpoint.network.theta.tolist() == before.tolist()


def test_it_is_a_run_with_its_own_score_after_the_curve_of_the_run_that_it_alters(
    qtbot: QtBot, bench: Workbench, digits: Dataset
) -> None:
    ended(qtbot, bench, bench.runs.train)
    keep(qtbot, bench)
    first, run = bench.history.runs
    here = bench.document.checkpoint
    assert here is not None
    found = score(here.config, here.network, digits.validation, len(digits.train))
    assert (run.name, run.epoch_count, run.last_accuracy) == ("Run 1 (surgery)", 2, found.accuracy)
    assert here.accuracies == (first.epochs[0].accuracy, found.accuracy)
    assert run.folder
    assert first.folder
    record = read_run(run.folder)
    assert (record.name, record.epochs, record.about.from_run) == (run.name, 2, first.folder.name)
    assert (run.folder / names.CHECKPOINT).is_file()


def test_training_goes_on_from_it(qtbot: QtBot, bench: Workbench) -> None:
    ended(qtbot, bench, bench.runs.train)
    keep(qtbot, bench)
    ended(qtbot, bench, bench.runs.train)
    assert bench.document.checkpoint is not None
    assert bench.document.checkpoint.epoch == 4
    assert [run.name for run in bench.history.runs][-1] == "Run 1 (surgery) (continued)"


def test_an_altered_network_of_other_layers_brings_its_settings(
    qtbot: QtBot, digits: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The one that comes with Backswing has other layers than the settings describe."""
    monkeypatch.setattr("core.data.sources.synthetic", lambda: digits)
    bench = Workbench()
    bench.draft.replace(bench.draft.config.changed(sizes="784-4-10", epochs=2))
    with qtbot.waitSignal(bench.store.loaded):
        bench.begin()
    shipped = bench.document.base
    assert shipped is not None
    keep(qtbot, bench)
    assert bench.draft.config.sizes == shipped.config.sizes
    assert bench.draft.config.data == bench.store.source
    assert bench.runs.will_go_on
    bench.bring_back()
    assert bench.answerer.is_shipped
    bench.close()


def test_nothing_is_kept_while_a_training_runs(qtbot: QtBot, bench: Workbench) -> None:
    bench.runs.step_batch()
    with qtbot.waitSignal(bench.said) as said:
        bench.runs.keep_altered(np.zeros(1))
    assert "Stop the training" in said.args[0]
    ended(qtbot, bench, bench.session.stop)


def test_what_blows_up_is_not_kept(qtbot: QtBot, bench: Workbench) -> None:
    ended(qtbot, bench, bench.runs.train)
    said: list[str] = []
    bench.said.connect(lambda sentence, _: said.append(sentence))
    keep(qtbot, bench, float("inf"))
    assert ["not finite" in each for each in said] == [True]
    assert "Run 1" in [run.name for run in bench.history.runs]


def test_it_says_what_was_kept_and_what_follows(qtbot: QtBot, bench: Workbench) -> None:
    """Once the run is over: the strip tells of a run's end, too, and would hide it."""
    ended(qtbot, bench, bench.runs.train)
    heard: list[str] = []
    bench.session.reported.connect(lambda event: heard.append(type(event).__name__))
    bench.said.connect(lambda sentence, _: heard.append(sentence))
    keep(qtbot, bench)
    assert heard[:3] == ["Started", "EpochDone", "Finished"]
    assert ["Kept as Run 1 (surgery)" in each for each in heard[3:]] == [True]


def test_surgery_on_surgery_counts() -> None:
    assert operated("Run 3") == "Run 3 (surgery)"
    assert operated(operated("Run 3")) == "Run 3 (surgery 2)"
    assert operated("Run 3", {"Run 3 (surgery)"}) == "Run 3 (surgery 2)"

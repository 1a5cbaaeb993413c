"""The scores of the network that answers beside those of the other one, on the same digits."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from core.config import RunConfig
from core.data.dataset import Dataset, Split
from core.data.selection import of_digits
from core.events import Paused
from core.network import Network
from core.storage.any import load_any
from gui.session.answerer import Answerer
from gui.session.comparison import Comparer, Comparison
from gui.session.my_digits import MyDigitsStore
from gui.session.workbench import Workbench

LINE = [np.array([[0.5, 0.1], [0.5, 0.9]])]

Wait = Callable[[Callable[[Comparison], bool]], Comparison]


@pytest.fixture
def mine(tmp_path: Path) -> MyDigitsStore:
    return MyDigitsStore(tmp_path / "mine.jsonl")


@pytest.fixture
def wait(qtbot: QtBot, bench: Workbench, mine: MyDigitsStore) -> Iterator[Wait]:
    """Wait for a comparison that the caller wants, and return it."""
    comparer, told = Comparer(bench, mine), list[Comparison]()
    comparer.changed.connect(told.append)

    def wait(is_wanted: Callable[[Comparison], bool]) -> Comparison:
        told.clear()
        bench.past.changed.emit()
        qtbot.waitUntil(lambda: bool(told) and is_wanted(told[-1]))
        return told[-1]

    yield wait
    comparer.close()


def whole(found: Comparison) -> bool:
    """Return whether every score is known."""
    return found.here.accuracy is not None and (found.other is None or found.other.accuracy is not None)


def share(network: Network, split: Split) -> float:
    return float((network.digits(split.images) == split.labels).mean())


def train(qtbot: QtBot, bench: Workbench) -> None:
    with qtbot.waitSignal(bench.session.ended):
        bench.runs.train()


def test_both_networks_are_scored_on_the_validation_set_in_use(
    qtbot: QtBot, bench: Workbench, digits: Dataset, wait: Wait
) -> None:
    found = wait(whole)
    assert bench.document.shipped is not None
    shipped = share(bench.document.shipped.checkpoint.network, digits.validation)
    assert (found.here.who.is_shipped, found.other, found.title) == (True, None, "Backswing's own digits")
    assert (found.here.accuracy, found.count) == (shipped, 20)
    train(qtbot, bench)
    found = wait(whole)
    assert bench.document.checkpoint is not None
    assert found.here.accuracy == share(bench.document.checkpoint.network, digits.validation)
    assert found.here.who == bench.answerer
    assert found.other is not None
    assert (found.other.who.is_shipped, found.other.accuracy) == (True, shipped)
    bench.answer_with_shipped(True)
    turned = wait(whole)
    assert (turned.here, turned.other) == (found.other, found.here)


def test_a_network_of_some_digits_is_compared_on_those_that_its_run_is_scored_on(
    qtbot: QtBot, bench: Workbench, digits: Dataset, wait: Wait
) -> None:
    bench.draft.replace(bench.draft.config.changed(digits="0-4", validation_images=7))
    train(qtbot, bench)
    seen = of_digits(digits.validation, "01234").first(7)
    found = wait(whole)
    assert bench.document.checkpoint is not None
    assert bench.document.checkpoint.accuracies[-1] == found.here.accuracy
    assert found.here.accuracy == share(bench.document.checkpoint.network, seen)
    assert found.count == 7
    assert found.other is not None
    assert bench.document.shipped is not None
    assert found.other.accuracy == share(bench.document.shipped.checkpoint.network, seen)


def test_what_has_learnt_my_digits_is_scored_on_the_data_that_are_named(
    qtbot: QtBot, bench: Workbench, mine: MyDigitsStore, digits: Dataset, wait: Wait
) -> None:
    mine.keep(LINE, 1)
    with qtbot.waitSignal(bench.session.ended):
        bench.runs.learn_mine(mine.drawings)
    found = wait(lambda found: whole(found) and found.here.who.has_mine)
    assert bench.document.checkpoint is not None
    assert found.title == "Backswing's own digits"  # the file of the network says MNIST
    assert found.here.accuracy == share(bench.document.checkpoint.network, digits.validation)
    assert found.here.mine == (1, 1)
    assert found.other is not None
    assert found.other.who == Answerer.shipped((784, 1024, 512, 10))


def test_during_a_run_it_is_the_run_s_own_score_and_says_of_which_epoch(
    qtbot: QtBot, bench: Workbench, wait: Wait
) -> None:
    with qtbot.waitSignal(bench.session.reported, check_params_cb=lambda event: isinstance(event, Paused)):
        bench.runs.step_batch()
    assert wait(lambda found: not found.here.who.is_shipped).here.accuracy is None
    with qtbot.waitSignal(bench.session.reported, check_params_cb=lambda event: isinstance(event, Paused)):
        bench.runs.step_epoch()
    run = bench.history.current
    assert run is not None
    found = wait(lambda found: found.here.accuracy is not None)
    assert (found.here.epoch, found.here.accuracy) == (1, run.epochs[-1].accuracy)
    with qtbot.waitSignal(bench.session.ended):
        bench.session.stop()


def test_my_digits_are_counted_anew_with_each_digit(bench: Workbench, mine: MyDigitsStore, wait: Wait) -> None:
    assert wait(whole).here.mine is None
    mine.keep(LINE, 1)
    assert wait(lambda found: found.here.mine is not None).here.mine == (1, 1)
    mine.keep(LINE, 4)
    assert wait(lambda found: found.here.mine != (1, 1)).here.mine == (1, 2)


def test_a_network_that_cannot_read_the_digits_or_blows_up_has_no_warning(bench: Workbench, wait: Wait) -> None:
    theta = np.full(7850, 3e38, np.float32)
    bench.past.show(Network.of(RunConfig(sizes=(784, 10)), theta), Answerer((784, 10), "Run 1", is_trained=True))
    assert wait(whole).here.accuracy is not None
    small = RunConfig(sizes=(4, 10))
    bench.past.show(Network.fresh(small), Answerer(small.sizes))
    assert wait(lambda found: found.here.who.sizes == (4, 10)).here.accuracy is None


def test_a_file_has_no_score_of_other_data_than_it_names(
    qtbot: QtBot, bench: Workbench, mine: MyDigitsStore, tmp_path: Path
) -> None:
    mine.keep(LINE, 1)
    with qtbot.waitSignal(bench.session.ended):
        bench.runs.learn_mine(mine.drawings)
    assert bench.document.save(tmp_path / "taught.safetensors")
    kept = load_any(tmp_path / "taught.safetensors")
    assert kept.checkpoint.config.data != "synthetic"  # from which it has just learnt
    assert kept.scores == {}

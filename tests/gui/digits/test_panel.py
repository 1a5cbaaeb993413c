"""The data browser: which pictures, what the network takes them for, and what a person does with them."""

import csv
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt, QThread
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from core.config import RunConfig
from core.data.dataset import Dataset, Split
from core.data.synthetic.digits import make_digits
from core.network import Network
from core.support.errors import UserError
from gui.digits import answering
from gui.digits.averages import AveragesView
from gui.digits.choice import Order, Verdict
from gui.digits.panel import DigitsPanel
from gui.session.data_store import DataStore
from gui.session.digit_sets import SetName
from gui.session.my_digits import MyDigitsStore
from tests.gui.hands import find, press, show

ONE = [np.array([(0.5, 0.1), (0.5, 0.9)])]
KEY = Qt.Key


@pytest.fixture(scope="module")
def data() -> Dataset:
    images, labels = make_digits(3, 400)
    return Dataset(
        "few",
        Split(images[:200], labels[:200]),
        Split(images[200:300], labels[200:300]),
        Split(images[300:], labels[300:]),
    )


@pytest.fixture
def store(qtbot: QtBot, data: Dataset, monkeypatch: pytest.MonkeyPatch) -> Iterator[DataStore]:
    monkeypatch.setattr("core.data.sources.load", lambda source: data)
    store = DataStore()
    yield store
    store.close()


@pytest.fixture
def mine(qtbot: QtBot, tmp_path: Path) -> Iterator[MyDigitsStore]:
    mine = MyDigitsStore(tmp_path / "mine.jsonl")
    yield mine
    mine.close()


@pytest.fixture
def empty(qtbot: QtBot, store: DataStore, mine: MyDigitsStore) -> Iterator[DigitsPanel]:
    panel = DigitsPanel(store, mine)
    panel.resize(684, 400)
    show(qtbot, panel)
    yield panel
    panel.end_tasks()


@pytest.fixture
def panel(qtbot: QtBot, empty: DigitsPanel, store: DataStore) -> DigitsPanel:
    with qtbot.waitSignal(store.loaded):
        store.load("few")
    return empty


def always(digit: int, seed: int = 0) -> Network:
    """A network that takes everything for one digit."""
    config = RunConfig(sizes=(784, 10))
    theta = np.random.default_rng(seed).normal(0, 1e-4, 7850).astype(np.float32)
    theta[7840 + digit] = 3
    return Network.of(config, theta)


def grid(panel: DigitsPanel):
    return find(panel, "digitGrid")


def accuracy_words(panel: DigitsPanel) -> str:
    return find(panel, "digitLabel").text().replace("\u202f", " ")


def card(panel: DigitsPanel) -> str:
    found = find(panel, "digitCard")
    return found.words() if found.isVisible() else ""


def answered(panel: DigitsPanel, digit: int) -> bool:
    return {caption.answer for caption in grid(panel).captions()} == {str(digit)}


def choose(panel: DigitsPanel, name: str, value: object) -> None:
    box = find(panel, name)
    box.setCurrentIndex(box.values().index(value))


def page(panel: DigitsPanel) -> str:
    return find(panel, "pageLabel").text()


# What is shown


def test_without_data_it_says_what_to_do(empty):
    assert "Choose some under Data" in card(empty)
    assert "the network's answers" in card(empty)


def test_the_pictures_are_there_without_a_network(panel, data):
    assert [c.label for c in grid(panel).captions()] == [str(n) for n in data.train.labels[: grid(panel).room]]
    assert {c.answer for c in grid(panel).captions()} == {""}
    assert accuracy_words(panel) == "There is no network yet. Press Train."
    assert not find(panel, "verdictBox").isEnabled()
    assert "no network" in find(panel, "orderBox").toolTip()


def test_a_network_of_another_size_is_told_and_the_answers_of_the_last_one_go(panel, qtbot):
    panel.set_network(always(3))
    qtbot.waitUntil(lambda: answered(panel, 3))
    panel.set_network(Network.fresh(RunConfig(sizes=(100, 10))))
    panel.refresh()
    assert "has 100 inputs" in accuracy_words(panel)
    assert grid(panel).isVisible()
    assert {c.answer for c in grid(panel).captions()} == {""}


def test_a_blown_up_network_is_told(panel, qtbot):
    panel.set_network(Network.of(RunConfig(sizes=(784, 10)), np.full(7850, np.nan, np.float32)))
    panel.refresh()
    qtbot.waitUntil(lambda: "diverged" in accuracy_words(panel))
    panel.set_network(always(3))
    qtbot.waitUntil(lambda: answered(panel, 3))


def test_every_answer_is_counted_and_marked(panel, qtbot, data):
    panel.set_network(always(3))
    threes = int((data.train.labels == 3).sum())
    qtbot.waitUntil(lambda: accuracy_words(panel) == f"{threes} of 200 right ({threes / 2:.2f} %)")
    for caption in grid(panel).captions():
        assert caption.answer == "3"
        assert caption.is_wrong == (caption.label != "3")
    assert grid(panel).accessibleDescription().startswith(f"No. 0: a {data.train.labels[0]}, ")


def test_an_untrained_network_answers_and_says_so(panel, qtbot):
    panel.set_network(always(3), trained=False)
    qtbot.waitUntil(lambda: "not trained yet" in accuracy_words(panel))


def test_filters_choose_the_pictures(panel, qtbot, data):
    panel.set_network(always(3))
    qtbot.waitUntil(lambda: "right" in accuracy_words(panel))
    choose(panel, "digitFilterBox", 5)
    assert {c.label for c in grid(panel).captions()} == {"5"}
    assert accuracy_words(panel).endswith(f"; {int((data.train.labels == 5).sum())} shown")
    choose(panel, "verdictBox", Verdict.RIGHT)
    assert card(panel) == "No picture matches."
    press(panel, "digitCardButton")
    assert card(panel) == ""
    choose(panel, "verdictBox", Verdict.RIGHT)
    assert {c.label for c in grid(panel).captions()} == {"3"}


def test_an_empty_list_fills_as_the_network_learns(panel, qtbot, data):
    panel.set_network(always(3))
    qtbot.waitUntil(lambda: "right" in accuracy_words(panel))
    choose(panel, "digitFilterBox", 5)
    choose(panel, "verdictBox", Verdict.RIGHT)
    assert card(panel) == "No picture matches."
    fives = int((data.train.labels == 5).sum())
    assert accuracy_words(panel).endswith("; 0 shown")
    panel.set_network(always(5))
    qtbot.waitUntil(lambda: card(panel) == "")
    assert answered(panel, 5)
    assert accuracy_words(panel) == f"{fives} of 200 right ({fives / 2:.2f} %); {fives} shown"


def test_the_surest_mistakes_come_first(panel, qtbot, data):
    network = Network.fresh(RunConfig(sizes=(784, 10)))
    panel.set_network(network)
    qtbot.waitUntil(lambda: "right" in accuracy_words(panel))
    choose(panel, "orderBox", Order.SUREST_MISTAKE)
    shares = network.confidences(data.train.images)
    shares[np.arange(200), data.train.labels] = -1
    wrong = network.digits(data.train.images) != data.train.labels
    first = int(np.argmax(np.where(wrong, shares.max(axis=1), -1)))
    assert f"No. {first}: " in grid(panel).accessibleDescription()
    assert page(panel).startswith("1 /")


def test_keys_and_buttons_turn_pages(panel):
    room = grid(panel).room
    pages = -(-200 // room)
    grid(panel).setFocus()
    QTest.keyClick(grid(panel), KEY.Key_PageDown)
    assert page(panel) == f"2 / {pages}"
    press(panel, "pageOnButton")
    assert page(panel) == f"3 / {pages}"
    QTest.keyClick(grid(panel), KEY.Key_PageUp)
    QTest.keyClick(grid(panel), KEY.Key_Left)  # from the first of a page to the last of the one before
    assert page(panel) == f"1 / {pages}"
    assert grid(panel).current == room - 1
    QTest.keyClick(grid(panel), KEY.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert "No. 199:" in grid(panel).accessibleDescription()
    assert not find(panel, "pageOnButton").isEnabled()


def go_to(panel: DigitsPanel, number: str) -> None:
    box = find(panel, "pictureNumberBox")
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, number)
    QTest.keyClick(box, KEY.Key_Return)


def test_a_number_is_gone_to(panel, data):
    go_to(panel, "123")
    assert f"No. 123: a {data.train.labels[123]}" in find(panel, "pictureLabel").text()
    choose(panel, "digitFilterBox", int(data.train.labels[123]))
    other = int(np.flatnonzero(data.train.labels != data.train.labels[123])[-1])
    go_to(panel, str(other))
    assert find(panel, "pictureLabel").text() == f"No. {other} is not among those shown."


def test_a_click_gives_the_subject(panel, qtbot, data):
    choose(panel, "digitSetBox", SetName.VALIDATION)
    go_to(panel, "42")
    with qtbot.waitSignal(panel.chosen) as told:
        QTest.keyClick(grid(panel), KEY.Key_Return)
    subject = told.args[0]
    assert np.array_equal(subject.pixels, data.validation.images[42])
    assert (subject.label, subject.name, subject.strokes) == (data.validation.labels[42], "few validation 42", ())
    with qtbot.waitSignal(panel.chosen) as told:
        QTest.mouseClick(grid(panel), Qt.MouseButton.LeftButton, pos=grid(panel).places.cell(1).center().toPoint())
    assert "No. " in find(panel, "pictureLabel").text()


def test_the_synthetic_set_is_made_on_request(panel, qtbot, data, store, monkeypatch):
    own = Dataset("own", data.test, data.test, data.test)
    monkeypatch.setattr("core.data.sources.load", lambda source: own)
    choose(panel, "digitSetBox", SetName.SYNTHETIC)
    assert card(panel) == "Preparing the digits…"
    qtbot.waitUntil(lambda: card(panel) == "")
    assert [c.label for c in grid(panel).captions()] == [str(n) for n in data.test.labels[: grid(panel).room]]


def test_where_the_synthetic_set_fails_it_is_told_and_can_be_tried_again(panel, qtbot, data, monkeypatch):
    calls = []

    def fail(source):
        calls.append(source)
        raise UserError("It cannot be made.")

    monkeypatch.setattr("core.data.sources.load", fail)
    choose(panel, "digitSetBox", SetName.SYNTHETIC)
    qtbot.waitUntil(lambda: card(panel) == "It cannot be made.")
    panel.refresh()
    assert len(calls) == 1
    monkeypatch.setattr("core.data.sources.load", lambda source: data)
    choose(panel, "digitSetBox", SetName.TRAINING)
    choose(panel, "digitSetBox", SetName.SYNTHETIC)
    qtbot.waitUntil(lambda: card(panel) == "")


def test_data_at_hand_that_are_synthetic_are_no_other_set(panel, qtbot, store):
    assert SetName.SYNTHETIC in find(panel, "digitSetBox").values()
    with qtbot.waitSignal(store.loaded):
        store.load("synthetic")
    panel.refresh()
    assert SetName.SYNTHETIC not in find(panel, "digitSetBox").values()


@pytest.mark.parametrize(
    "split",
    [
        Split(np.zeros((3, 100), np.uint8), np.arange(3)),
        Split(np.zeros((3, 784), np.uint8), np.arange(9, 12)),
        Split(np.zeros((3, 784)), np.arange(3)),
    ],
    ids=["small", "letters", "numbers"],
)
def test_data_that_are_no_digits_are_told(empty, qtbot, store, split, monkeypatch):
    monkeypatch.setattr("core.data.sources.load", lambda source: Dataset("other", split, split, split))
    empty.set_network(always(3))
    with qtbot.waitSignal(store.loaded):
        store.load("other")
    assert "not 28 × 28 pictures" in card(empty)


# The test set


def test_opening_the_test_set_counts(panel, qtbot, data):
    panel.set_network(always(3))
    choose(panel, "digitSetBox", SetName.TEST)
    assert "for the final test" in card(panel)
    assert accuracy_words(panel) == ""
    with qtbot.waitSignal(panel.testOpened):
        press(panel, "digitCardButton")
    assert card(panel) == ""
    qtbot.waitUntil(lambda: "of 100 right" in accuracy_words(panel))
    choose(panel, "digitSetBox", SetName.TRAINING)
    choose(panel, "digitSetBox", SetName.TEST)
    assert card(panel) == ""  # the same network: it has been opened
    panel.set_network(always(4))
    panel.refresh()
    assert "for the final test" in card(panel)


def test_a_closed_test_set_is_not_read(panel, qtbot, monkeypatch):
    monkeypatch.setattr(Network, "probabilities", lambda *_: pytest.fail("read"))
    choose(panel, "digitSetBox", SetName.TEST)
    panel.set_network(always(3))
    panel.refresh()
    panel.refresh()


# While a training runs


def test_while_it_learns_the_page_is_read_and_the_set_now_and_then(panel, qtbot, monkeypatch):
    sizes: list[int] = []
    read = answering.read
    monkeypatch.setattr(answering, "read", lambda n, images, c: sizes.append(len(images)) or read(n, images, c))
    room = grid(panel).room
    panel.set_network(always(0))
    panel.refresh()
    qtbot.waitUntil(lambda: "of 200 right" in accuracy_words(panel))
    sizes.clear()
    for digit in (1, 2, 3, 4):
        panel.set_network(always(digit))
        panel.refresh()
        qtbot.waitUntil(lambda digit=digit: answered(panel, digit))
    assert set(sizes) == {room}
    qtbot.waitUntil(lambda: sizes[-1] == 200)  # it has stopped learning
    qtbot.waitUntil(lambda: answered(panel, 4))


def test_a_network_costs_nothing_until_it_is_looked_at(panel, monkeypatch):
    panel.hide()
    monkeypatch.setattr(QThread, "start", lambda *_: pytest.fail("computed"))
    for digit in range(10):
        panel.set_network(always(digit))
    panel.refresh()


def test_the_same_network_is_asked_once(panel, qtbot, monkeypatch):
    panel.set_network(always(5))
    qtbot.waitUntil(lambda: "right" in accuracy_words(panel))
    choose(panel, "digitSetBox", SetName.VALIDATION)
    qtbot.waitUntil(lambda: "of 100 right" in accuracy_words(panel))
    monkeypatch.setattr(Network, "probabilities", lambda *_: pytest.fail("read again"))
    choose(panel, "digitSetBox", SetName.TRAINING)
    assert "of 200 right" in accuracy_words(panel)
    panel.hide()
    panel.show()
    assert answered(panel, 5)


# My digits


@pytest.fixture
def own(panel: DigitsPanel, qtbot: QtBot, mine: MyDigitsStore) -> DigitsPanel:
    for label in (1, 7, 1):
        mine.keep(ONE, label)
    choose(panel, "digitSetBox", SetName.MINE)
    qtbot.waitUntil(lambda: labels(panel) == "171")
    grid(panel).setFocus()
    return panel


def labels(panel: DigitsPanel) -> str:
    return "" if card(panel) else "".join(caption.label for caption in grid(panel).captions())


def test_without_any_it_says_how_to_make_some(panel, qtbot):
    choose(panel, "digitSetBox", SetName.MINE)
    qtbot.waitUntil(lambda: "Draw a digit; if the answer is wrong, click the right one." in card(panel))
    for name in ("deleteMineButton", "undoMineButton", "exportMineButton", "learnMineButton"):
        assert not find(panel, name).isEnabled()
    assert find(panel, "importMineButton").isEnabled()
    assert "Nothing to learn from" in find(panel, "learnMineButton").toolTip()


def test_mine_are_shown_and_answered_with_their_strokes(own, qtbot):
    own.set_network(always(1))
    qtbot.waitUntil(lambda: "2 of 3 right" in accuracy_words(own))
    with qtbot.waitSignal(own.chosen) as told:
        QTest.keyClick(grid(own), KEY.Key_Return)
    assert np.allclose(told.args[0].strokes[0], ONE[0])
    assert told.args[0].label == 1


def test_what_is_kept_appears(own, qtbot, mine):
    mine.keep(ONE, 2)
    qtbot.waitUntil(lambda: labels(own) == "1712")


def test_delete_and_undo(own, qtbot):
    QTest.keyClick(grid(own), KEY.Key_Right)
    QTest.keyClick(grid(own), KEY.Key_Delete)
    qtbot.waitUntil(lambda: labels(own) == "11")
    press(own, "undoMineButton")
    qtbot.waitUntil(lambda: labels(own) == "171")
    QTest.keyClick(grid(own), KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(own, "deleteMineButton")
    qtbot.waitUntil(lambda: "Draw a digit" in card(own))


def test_a_digit_key_says_what_it_really_is(own, qtbot, mine):
    QTest.keyClick(grid(own), KEY.Key_Right)
    QTest.keyClick(grid(own), "4")
    qtbot.waitUntil(lambda: labels(own) == "141")
    assert [drawing.label for drawing in mine.drawings] == [1, 4, 1]


def test_other_sets_cannot_be_changed(own, mine):
    choose(own, "digitSetBox", SetName.TRAINING)
    for key in ("4", KEY.Key_Delete):
        QTest.keyClick(grid(own), key)
    assert [drawing.label for drawing in mine.drawings] == [1, 7, 1]
    assert not find(own, "deleteMineButton").isVisible()


def test_learn_mine_is_asked_for_and_may_have_an_obstacle(own, qtbot):
    with qtbot.waitSignal(own.learnMine):
        press(own, "learnMineButton")
    own.set_obstacle_to_learning("Stop the training first.")
    assert not find(own, "learnMineButton").isEnabled()
    assert find(own, "learnMineButton").toolTip() == "Stop the training first."


def test_import_and_export_ask_for_a_file(own, qtbot, mine, tmp_path):
    for name, path in (("exportMineButton", "out.jsonl"), ("importMineButton", "gone.jsonl")):
        press(own, name)
        dialog = find(own, "fileDialog")
        with qtbot.waitSignal(mine.said if path == "out.jsonl" else mine.failed):
            dialog.fileSelected.emit(str(tmp_path / path))
        dialog.close()
        qtbot.waitUntil(lambda: not own.findChildren(QFileDialog, "fileDialog"))
    assert (tmp_path / "out.jsonl").exists()
    assert "gone.jsonl" in find(own, "pictureLabel").text()


# The look


@pytest.mark.parametrize("size", [(400, 300), (672, 390), (1600, 900)])
def test_everything_fits(panel, qtbot, size):
    panel.resize(*size)
    assert panel.size().toTuple() == size
    for name in ("digitSetBox", "orderBox", "digitTextButton", "digitHelpButton", "digitGrid", "pictureNumberBox"):
        widget = find(panel, name)
        place = widget.rect().translated(widget.mapTo(panel, widget.rect().topLeft()))
        assert panel.rect().contains(place), name
        assert widget.width() >= min(widget.minimumSizeHint().width(), 60), name


def test_the_explanation_opens_and_while_it_is_read_nothing_else_is(panel, qtbot, monkeypatch):
    assert not find(panel, "digitHelpLabel").isVisible()
    press(panel, "digitHelpButton")
    assert "the input of the network" in find(panel, "digitHelpLabel").text()
    assert find(panel, "digitHelpLabel").isVisible()
    with monkeypatch.context() as patched:
        patched.setattr(QThread, "start", lambda *_: pytest.fail("computed"))
        panel.set_network(always(3))
        panel.refresh()
    press(panel, "digitHelpButton")
    assert grid(panel).isVisible()
    qtbot.waitUntil(lambda: answered(panel, 3))


# As text and in files


def text_rows(panel: DigitsPanel) -> list[list[str]]:
    return [line.split("\t") for line in find(panel, "digitText").toPlainText().splitlines()]


def test_the_text_form_is_the_page_in_sight(panel, qtbot, data):
    network, room = always(3), grid(panel).room
    panel.set_network(network)
    qtbot.waitUntil(lambda: "of 200 right" in accuracy_words(panel))
    press(panel, "digitTextButton")
    assert text_rows(panel)[:2] == [[f"Page 1 of {-(-200 // room)}"], ["No.", "Label", "Answer", "Share"]]
    press(panel, "pageOnButton")
    share = network.confidences(data.train.images[room : room + 1]).max()
    assert text_rows(panel)[2] == [str(room), str(data.train.labels[room]), "3", f"{share:.4g}"]
    press(panel, "digitCopyButton")
    copied = QGuiApplication.clipboard().text()
    assert copied == find(panel, "digitLabel").text() + "\n\n" + find(panel, "digitText").toPlainText()


def test_without_a_network_the_text_form_has_the_labels(panel, data):
    press(panel, "digitTextButton")
    assert text_rows(panel)[1:3] == [["No.", "Label"], ["0", str(data.train.labels[0])]]


def exported(panel: DigitsPanel, path: Path, kind: int, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    find(panel, "digitExportButton").menu().actions()[kind].trigger()
    return path


def test_the_table_holds_every_picture_that_is_wished_for(panel, qtbot, data, tmp_path, monkeypatch):
    panel.set_network(always(3))
    qtbot.waitUntil(lambda: "of 200 right" in accuracy_words(panel))
    choose(panel, "verdictBox", Verdict.WRONG)
    with open(exported(panel, tmp_path / "d.csv", 1, monkeypatch), newline="") as file:
        rows = list(csv.reader(file))
    wrong = np.flatnonzero(data.train.labels != 3)
    assert len(wrong) > grid(panel).room
    assert rows[0] == ["No.", "Label", "Answer", "Share"]
    assert [row[:3] for row in rows[1:]] == [[str(n), str(data.train.labels[n]), "3"] for n in wrong]


def test_the_picture_is_the_page_even_behind_its_text(panel, tmp_path, monkeypatch):
    size = 2 * grid(panel).size()
    press(panel, "digitTextButton")
    assert QImage(str(exported(panel, tmp_path / "d.png", 0, monkeypatch))).size() == size


def test_a_file_that_cannot_be_written_is_told(panel, tmp_path, monkeypatch):
    exported(panel, tmp_path / "gone" / "d.csv", 1, monkeypatch)
    assert "d.csv" in find(panel, "pictureLabel").text()


# Averages


def test_the_average_of_each_digit_and_its_number(panel, qtbot, data):
    grid = find(panel, "averageGrid")
    press(panel, "digitAveragesButton")
    qtbot.waitUntil(lambda: len(grid.captions()) == 10)
    counts = np.bincount(data.train.labels, minlength=10)
    assert [(each.label, each.answer) for each in grid.captions()] == [(str(n), str(counts[n])) for n in range(10)]
    assert find(panel, "digitLabel").text() == "200 pictures, 20 of each digit."
    assert not find(panel, "verdictBox").isVisible()
    with qtbot.waitSignal(panel.chosen) as chosen:
        grid.setFocus()
        QTest.keyClick(grid, KEY.Key_Right)
        QTest.keyClick(grid, KEY.Key_Return)
    [subject] = chosen.args
    digit = subject.label
    mean = data.train.images[data.train.labels == digit].mean(axis=0)
    np.testing.assert_allclose(subject.pixels, mean, atol=0.51)
    assert subject.name == f"Average {digit} (Training set)"
    press(panel, "digitCopyButton")
    assert f"\n3\t{counts[3]}\t{counts[3] / 200:.4g}\t" in QGuiApplication.clipboard().text()
    press(panel, "digitAveragesButton")
    assert find(panel, "verdictBox").isVisible()
    assert find(panel, "digitGrid").isVisible()


def test_a_set_of_unequal_numbers_is_told(qtbot, data):
    view = AveragesView()
    qtbot.addWidget(view)
    some = data.train.labels != 4
    some[np.flatnonzero(data.train.labels == 7)[1:]] = False
    few = Split(np.array(data.train.images[some]), np.array(data.train.labels[some]))
    view.show()
    with qtbot.waitSignal(view.found):
        view.set_split(SetName.MINE, few)
    assert view.sentence() == "161 pictures. Most are 0 (20), fewest 7 (1)."
    assert [each.label for each in find(view, "averageGrid").captions()] == list("012356789")
    view.close_tasks()


def test_the_test_set_is_not_averaged_before_it_is_opened(panel, qtbot):
    press(panel, "digitAveragesButton")
    panel.show_set(SetName.TEST)
    panel.refresh()
    assert find(panel, "digitCard").isVisible()
    assert panel._layout.averages._split is None


def test_nobody_sees_averages_so_none_are_made(panel, monkeypatch):
    monkeypatch.setattr("gui.digits.averages.class_averages", None)
    panel.refresh()
    panel.show_set(SetName.VALIDATION)
    panel.refresh()
    assert not panel._layout.averages._task.is_busy

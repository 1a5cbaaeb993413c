"""Confusion and mistakes: what is counted, which pictures a cell shows, the test set, and what it costs hidden."""

import csv
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt, QThread
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.config import RunConfig
from core.data.dataset import Dataset, Split
from core.data.synthetic.digits import make_digits
from core.insight.confusion import Rejection, confusion
from core.network import Network
from gui.digits import answering, test_set_guard
from gui.digits.answering import SetAnswers
from gui.digits.choice import Answers
from gui.digits.mistakes import mistake_texts
from gui.digits.mistakes.choice import SetMistakes
from gui.digits.mistakes.panel import MistakesPanel
from gui.digits.panel import DigitsPanel
from gui.session.data_store import DataStore
from gui.session.digit_sets import SetName
from gui.session.my_digits import MyDigitsStore
from gui.session.threshold import Threshold
from gui.view.frame import ViewFrame
from tests.gui.hands import find, press, show

KEY = Qt.Key


@pytest.fixture(scope="module")
def data() -> Dataset:
    images, labels = make_digits(3, 400)
    parts = [Split(images[at : at + 100], labels[at : at + 100]) for at in (0, 100, 200)]
    return Dataset("few", *parts)


@pytest.fixture
def store(qtbot: QtBot, data: Dataset) -> Iterator[DataStore]:
    store = DataStore()
    store.dataset, store.source = data, "few"
    yield store
    store.close()


@pytest.fixture
def panel(qtbot: QtBot, store: DataStore) -> Iterator[MistakesPanel]:
    panel = MistakesPanel(store)
    panel.resize(672, 390)
    show(qtbot, panel)
    yield panel
    panel.end_tasks()


@pytest.fixture
def read(qtbot: QtBot, panel: MistakesPanel) -> MistakesPanel:
    panel.set_network(fresh())
    wait_for(qtbot, panel, "right")
    return panel


def fresh(seed: int = 1) -> Network:
    return Network.fresh(RunConfig(sizes=(784, 10), seed=seed))


def always(digit: int) -> Network:
    theta = np.zeros(7850, np.float32)
    theta[7840 + digit] = 3
    return Network.of(RunConfig(sizes=(784, 10)), theta)


def sentence(panel: MistakesPanel) -> str:
    return find(panel, "mistakesLabel").text()


def card(panel: MistakesPanel) -> str:
    found = find(panel, "mistakesCard")
    return found.words() if found.isVisible() else ""


def wait_for(qtbot: QtBot, panel: MistakesPanel, words: str) -> None:
    qtbot.waitUntil(lambda: words in sentence(panel))


def grid(panel: MistakesPanel):
    return find(panel, "confusionGrid")


def shown(panel: MistakesPanel) -> list[tuple[int, int]]:
    """Label and answer of each picture on the page."""
    captions = find(panel, "mistakeGrid").captions()
    return [(int(caption.label), int(caption.answer.split()[0])) for caption in captions]


def choose_set(panel: MistakesPanel, name: SetName) -> None:
    box = find(panel, "mistakesSetBox")
    box.setCurrentIndex(box.values().index(name))


def counts(split: Split) -> np.ndarray:
    return confusion(split.labels, fresh().digits(split.images), 10)


# What is shown


def test_it_says_what_it_will_show(panel):
    assert "Press Train" in card(panel)


def test_every_answer_is_counted(read, data):
    expected = counts(data.validation)
    assert [
        [int(grid(read).text_at(r, c).replace("·", "0")) for c in range(10)] for r in range(10)
    ] == expected.tolist()
    assert sentence(read).startswith(f"{np.trace(expected)} of 100 right")
    label, answer = np.unravel_index((expected - np.diag(np.diag(expected))).argmax(), (10, 10))
    assert f"{label} read as {answer} (" in sentence(read)


def test_a_single_mistake_is_once_and_an_8_has_its_article():
    answers = Answers(np.array([3, 7, 7], np.uint8), np.ones(3, np.float32))
    words = mistake_texts.sentence(SetMistakes(np.array([8, 1, 1]), answers, 10), trained=True)
    assert words.endswith("Most often: a 1 read as 7 (2 times), an 8 read as 3 (once).")


def test_at_first_all_mistakes_are_shown_the_surest_first(read, data):
    shares = fresh().confidences(data.validation.images)
    answers = shares.argmax(axis=1)
    wrong = np.flatnonzero(answers != data.validation.labels)
    order = wrong[np.argsort(-shares[wrong, answers[wrong]])]
    pairs = [(int(data.validation.labels[n]), int(answers[n])) for n in order]
    assert shown(read) == pairs[: len(shown(read))]
    assert find(read, "mistakeCellLabel").text() == f"All mistakes: {len(wrong)}, most confident first"


def test_a_clicked_cell_shows_its_pictures(read, data):
    table = counts(data.validation)
    row, column = np.unravel_index((table - np.diag(np.diag(table))).argmax(), (10, 10))
    place = grid(read).places().cell(int(row), int(column)).center().toPoint()
    QTest.mouseClick(grid(read), Qt.MouseButton.LeftButton, pos=place)
    assert set(shown(read)) == {(row, column)}
    assert f"{row} read as {column}: {table[row, column]}" in find(read, "mistakeCellLabel").text()
    shares = [int(c.answer.split()[1][:-1]) for c in find(read, "mistakeGrid").captions()]
    assert shares == sorted(shares, reverse=True)


@pytest.mark.parametrize("axis", [0, 1])
def test_a_name_shows_all_mistakes_of_its_row_or_column(read, data, axis):
    table = counts(data.validation)
    digit = int((table - np.diag(np.diag(table))).sum(axis=1 - axis).argmax())
    cell = (digit, -1) if axis == 0 else (-1, digit)
    QTest.mouseClick(grid(read), Qt.MouseButton.LeftButton, pos=grid(read).places().cell(*cell).center().toPoint())
    assert shown(read)
    assert {pair[axis] for pair in shown(read)} == {digit}
    assert all(label != answer for label, answer in shown(read))


def test_keys_lead_through_the_cells_and_each_is_told(read, data):
    table = counts(data.validation)
    press(read, "mistakesFiguresButton")
    grid(read).setFocus()
    for key in (KEY.Key_Home, KEY.Key_PageUp, KEY.Key_Right, KEY.Key_Down):
        QTest.keyClick(grid(read), key)
    assert grid(read).current == (1, 1)
    share = 100 * table[1, 1] / table[1].sum()
    told = f"1 read correctly: {table[1, 1]}, {share:.1f} % of class 1"
    assert grid(read).accessibleDescription() == told
    assert find(read, "mistakeGrid").isVisible()  # a cell that is chosen brings its pictures
    for key in (KEY.Key_End, KEY.Key_PageDown, KEY.Key_Down):
        QTest.keyClick(grid(read), key)
    assert grid(read).current == (10, 10)
    assert grid(read).accessibleDescription() == f"All 100 pictures: {100 - np.trace(table)} misread"


def test_a_share_of_the_row_instead_of_a_count(read, data):
    table = counts(data.validation)
    press(read, "mistakesPercentButton")
    row, column = np.unravel_index(table.argmax(), (10, 10))
    assert grid(read).text_at(int(row), int(column)) == f"{100 * table[row, column] / table[row].sum():.1f}"
    assert grid(read).text_at(int(row), 10) == str(table[row].sum())
    press(read, "mistakesCountsButton")
    assert grid(read).text_at(int(row), int(column)) == str(table[row, column])


def test_a_picture_is_given_as_a_subject(read, qtbot, data):
    find(read, "mistakeGrid").setFocus()
    with qtbot.waitSignal(read.chosen) as told:
        QTest.keyClick(find(read, "mistakeGrid"), KEY.Key_Return)
    subject = told.args[0]
    index = int(subject.name.rsplit(" ", 1)[1])
    assert subject.name == f"few validation {index}"
    assert np.array_equal(subject.pixels, data.validation.images[index])
    assert subject.label == data.validation.labels[index] != fresh().digits(data.validation.images)[index]


def test_pages_of_pictures_are_turned_and_a_number_is_found(read):
    room = find(read, "mistakeGrid").room
    first = shown(read)
    press(read, "mistakePageOnButton")
    assert find(read, "mistakePageLabel").text().startswith("2 / ")
    assert len(first) == room
    box = find(read, "mistakePictureNumberBox")
    third = find(read, "mistakeGrid").captions()[2].words
    press(read, "mistakePageBackButton")
    assert shown(read) == first
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, third.split(":")[0].removeprefix("No. "))
    QTest.keyClick(box, KEY.Key_Return)
    assert find(read, "mistakePageLabel").text().startswith("2 / ")
    assert find(read, "mistakeGrid").accessibleDescription() == third


def test_the_figures_of_each_class(read, data):
    table, rows = counts(data.validation), find(read, "mistakeFigures")
    digit = int(np.argmax(np.diag(table)))
    texts = [rows.item(digit, column).text() for column in range(5)]
    right = table[digit, digit]
    shares = (right / table[:, digit].sum(), right / table[digit].sum())
    assert texts[:3] == [str(digit), *(f"{100 * share:.1f}" for share in shares)]
    assert rows.item(10, 0).text() == "mean"
    assert rows.item(10, 4).text() == "100"
    recalls = [rows.item(each, 2).data(Qt.ItemDataRole.UserRole) for each in range(11)]
    assert recalls[digit] == pytest.approx(shares[1])  # its bar
    assert recalls[10] is None
    assert not rows.grab().isNull()
    never = int(np.argmin(table.sum(axis=0)))
    assert (rows.item(never, 1).text() == "–") == (table[:, never].sum() == 0)


def test_calibration_is_told_in_words_and_by_bin(panel, qtbot, data):
    panel.set_network(always(3))  # softmax or not, one answer for all: equally sure of everything
    wait_for(qtbot, panel, "right")
    press(panel, "mistakesCalibrationButton")
    share = float(always(3).confidences(data.validation.images).max())
    right = (data.validation.labels == 3).mean()
    words = find(panel, "calibrationLabel").text()
    assert f"Mean confidence {100 * share:.1f} %, accuracy {100 * right:.1f} %: overconfident" in words
    assert f"Expected calibration error {100 * (share - right):.2f} %" in words
    plot = find(panel, "reliabilityPlot")
    plot.setFocus()
    for _ in range(10):
        QTest.keyClick(plot, KEY.Key_Left)
    assert plot.accessibleDescription() == "Confidence 0–10 %: no picture"
    for _ in range(int(np.ceil(10 * share)) - 1):
        QTest.keyClick(plot, KEY.Key_Right)
    assert "100 pictures; mean confidence" in plot.accessibleDescription()


def test_the_text_form_and_the_files_have_every_figure(read, data, tmp_path: Path):
    press(read, "mistakesTextButton")
    lines = find(read, "mistakesText").toPlainText().splitlines()
    table = counts(data.validation)
    assert lines[2] == "\t".join(str(n) for n in (0, *table[0], table[0].sum()))
    assert any(line.startswith("Expected calibration error") for line in lines)
    press(read, "mistakesCopyButton")
    assert "\n".join(lines) in QGuiApplication.clipboard().text()
    frame = read.findChild(ViewFrame)
    frame.export_csv(tmp_path / "m.csv")
    with open(tmp_path / "m.csv", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[12] == ["sum", *(str(n) for n in table.sum(axis=0)), "100"]


def test_the_pictures_of_the_cell_are_listed_and_a_file_has_all(read, monkeypatch, tmp_path: Path):
    monkeypatch.setattr("gui.digits.mistakes.panel._LISTED", 3)
    wrong = read._findings.pictures(read._cell()).tolist()
    press(read, "mistakesTextButton")
    lines = find(read, "mistakesText").toPlainText().splitlines()
    at = lines.index("No.\tLabel\tRead as\tConfidence")
    assert [int(line.split("\t")[0]) for line in lines[at + 1 :]] == wrong[:3]
    assert lines[at - 1] == f"All mistakes: {len(wrong)}, most confident first"
    read.findChild(ViewFrame).export_csv(tmp_path / "m.csv")
    with open(tmp_path / "m.csv", newline="") as file:
        rows = list(csv.reader(file))
    at = rows.index(["No.", "Label", "Read as", "Confidence"])
    assert [int(row[0]) for row in rows[at + 1 :]] == wrong


# What cannot be shown


@pytest.mark.parametrize(
    "split",
    [
        Split(np.zeros((3, 100), np.uint8), np.arange(3)),
        Split(np.zeros((3, 784), np.uint8), np.arange(18, 21)),
        Split(np.zeros((3, 784)), np.arange(3)),
    ],
    ids=["small", "many", "numbers"],
)
def test_data_that_have_no_table_are_told(panel, store, split):
    store.dataset = Dataset("other", split, split, split)
    panel.set_network(fresh())
    panel.refresh()
    assert "not 28 × 28 pictures in at most 20 classes" in card(panel)


def test_letters_have_a_table_of_their_own_size(panel, qtbot, store):
    split = Split(np.zeros((3, 784), np.uint8), np.arange(9, 12))
    store.dataset = Dataset("letters", split, split, split)
    panel.set_network(fresh())
    panel.refresh()
    assert "has 784 inputs and 10 outputs" in card(panel)
    panel.set_network(Network.fresh(RunConfig(sizes=(784, 12))))
    wait_for(qtbot, panel, "of 3 right")
    assert "3 pictures" in grid(panel).words_at(12, 12)
    assert find(panel, "mistakeFigures").rowCount() == 13
    panel.resize(671, 390)
    grid(panel).grab()


def test_a_blown_up_network_is_told(panel, qtbot):
    panel.set_network(Network.of(RunConfig(sizes=(784, 10)), np.full(7850, np.nan, np.float32)))
    qtbot.waitUntil(lambda: "diverged" in card(panel))
    panel.set_network(fresh())
    wait_for(qtbot, panel, "right")


# The test set


def test_opening_the_test_set_counts(read, qtbot, data):
    assert not find(read, "mistakesCardButton").isVisible()
    choose_set(read, SetName.TEST)
    assert "for the final test" in card(read)
    assert sentence(read) == ""
    with qtbot.waitSignal(read.testOpened):
        press(read, "mistakesCardButton")
    wait_for(qtbot, read, f"{np.trace(counts(data.test))} of 100 right")
    choose_set(read, SetName.VALIDATION)
    choose_set(read, SetName.TEST)
    assert card(read) == ""  # the same network: it has been opened
    read.set_network(fresh(2))
    read.refresh()
    assert "for the final test" in card(read)


def test_a_closed_test_set_is_not_read(panel, monkeypatch):
    monkeypatch.setattr(Network, "probabilities", lambda *_: pytest.fail("read"))
    choose_set(panel, SetName.TEST)
    panel.set_network(fresh())
    panel.refresh()
    panel.refresh()


# What it costs


def test_hidden_it_computes_nothing(panel, monkeypatch):
    panel.hide()
    monkeypatch.setattr(QThread, "start", lambda *_: pytest.fail("computed"))
    for seed in range(10):
        panel.set_network(fresh(seed))


@pytest.fixture
def both(qtbot: QtBot, store: DataStore, tmp_path: Path) -> Iterator[tuple[MistakesPanel, DigitsPanel]]:
    """Both views of the same sets, as the window has them."""
    answers, guard, mine = SetAnswers(), test_set_guard.TestSetGuard(), MyDigitsStore(tmp_path / "mine.jsonl")
    mistakes = MistakesPanel(store, answers=answers, guard=guard)
    digits = DigitsPanel(store, mine, answers=answers, guard=guard)
    for view in (mistakes, digits):
        show(qtbot, view)
    yield mistakes, digits
    for view in (mistakes, digits):
        view.hide()
        view.end_tasks()
    mine.close()


def show_digits_of(digits: DigitsPanel, name: SetName) -> None:
    digits.show_set(name)
    digits.refresh()


def test_one_reading_serves_both_views(both, qtbot, monkeypatch):
    mistakes, digits = both
    show_digits_of(digits, SetName.VALIDATION)
    sizes: list[int] = []
    read = answering.read
    monkeypatch.setattr(answering, "read", lambda n, images, c: sizes.append(len(images)) or read(n, images, c))
    network = fresh()
    for view in both:
        view.set_network(network)
    wait_for(qtbot, mistakes, "right")
    qtbot.waitUntil(lambda: "of 100 right" in find(digits, "digitLabel").text())
    assert sizes.count(100) == 1


def test_views_of_different_sets_are_both_served(both, qtbot):
    mistakes, digits = both
    show_digits_of(digits, SetName.TRAINING)
    network = fresh()
    for view in both:
        view.set_network(network)
    wait_for(qtbot, mistakes, "right")
    qtbot.waitUntil(lambda: "of 100 right" in find(digits, "digitLabel").text())


def test_a_hidden_view_lists_nothing_until_it_is_seen_again(both, qtbot, monkeypatch):
    mistakes, digits = both
    show_digits_of(digits, SetName.VALIDATION)
    digits.hide()
    network = fresh()
    with monkeypatch.context() as hidden:
        hidden.setattr(find(digits, "digitGrid"), "set_page", lambda *_: pytest.fail("drawn"))
        for view in both:
            view.set_network(network)
        wait_for(qtbot, mistakes, "right")
    monkeypatch.setattr(QThread, "start", lambda *_: pytest.fail("read again"))
    digits.show()
    assert "of 100 right" in find(digits, "digitLabel").text()
    assert {caption.answer for caption in find(digits, "digitGrid").captions()} != {""}


def test_a_set_that_is_left_is_not_read_to_the_end(panel, qtbot, monkeypatch):
    begun: list[bool] = []

    def endless(network, images, cancelled):
        begun.append(True)
        while not cancelled():
            QThread.msleep(1)

    monkeypatch.setattr(answering, "read", endless)
    panel.set_network(fresh())
    qtbot.waitUntil(lambda: bool(begun))
    choose_set(panel, SetName.TEST)
    assert panel._answers._answering.asked is None


def test_what_was_opened_in_one_view_is_open_in_the_other(both, qtbot):
    mistakes, digits = both
    network = fresh()
    for view in both:
        view.set_network(network)
    choose_set(mistakes, SetName.TEST)
    press(mistakes, "mistakesCardButton")
    with qtbot.assertNotEmitted(digits.testOpened):
        show_digits_of(digits, SetName.TEST)
        qtbot.waitUntil(lambda: "of 100 right" in find(digits, "digitLabel").text())
    for view in both:
        view.set_network(fresh(2))
    show_digits_of(digits, SetName.TEST)
    assert "for the final test" in find(digits, "digitCard").words()


def test_other_data_are_read_anew_and_the_old_answers_forgotten(read, qtbot, store, data):
    old = data.validation.images
    assert read._answers.of(old) is not None
    swapped = Dataset("swapped", data.train, data.test, data.validation)
    store.dataset = swapped
    store.loaded.emit("swapped", swapped)
    assert read._answers.of(old) is None
    qtbot.waitUntil(lambda: sentence(read).startswith(f"{np.trace(counts(data.test))} of 100 right"))


# The threshold


def calibration(qtbot: QtBot, read: MistakesPanel) -> MistakesPanel:
    press(read, "mistakesCalibrationButton")
    qtbot.waitUntil(lambda: find(read, "thresholdSlider").isVisible())
    return read


def test_the_threshold_says_what_it_refuses(qtbot: QtBot, read: MistakesPanel, data: Dataset) -> None:
    slider, label = find(calibration(qtbot, read), "thresholdSlider"), find(read, "thresholdLabel")
    outputs = fresh().confidences(data.validation.images)
    sure, right = outputs.max(axis=1), outputs.argmax(axis=1) == data.validation.labels
    level = round(float(np.median(sure)), 3)
    slider.setValue(round(1000 * level))
    answered = sure >= level
    assert (
        f"it answers {100 * answered.mean():.1f} %, of those {100 * right[answered].mean():.1f} % right" in label.text()
    )
    wrong = int((~right & ~answered).sum())
    assert f"Of the {int((~answered).sum())} refused, {wrong} would have been wrong" in label.text()
    assert slider.accessibleDescription() == label.text()


def test_the_threshold_moves_by_keys_and_by_dragging_the_line(qtbot: QtBot, read: MistakesPanel) -> None:
    slider, plot = find(calibration(qtbot, read), "thresholdSlider"), find(read, "reliabilityPlot")
    slider.setFocus()
    before = slider.value()
    QTest.keyClick(slider, KEY.Key_Right)
    assert slider.value() == before + 10  # one per cent
    middle = QPoint(plot.width() // 4, plot.height() // 2)
    QTest.mousePress(plot, Qt.MouseButton.LeftButton, pos=middle)
    low = slider.value()
    assert 100 < low < 400
    QTest.mouseMove(plot, middle + QPoint(plot.width() // 2, 0))
    assert low < slider.value() < 900
    QTest.mouseRelease(plot, Qt.MouseButton.LeftButton, pos=middle)
    assert Threshold().value == slider.value() / 1000  # kept


def test_the_words_of_the_threshold_are_right_at_both_ends() -> None:
    assert mistake_texts.rejection_words(Rejection(100, 96, 0, 0), 0.0) == (
        "Threshold 0 %: it answers every picture, 96.0 % right."
    )
    assert mistake_texts.rejection_words(Rejection(0, 0, 100, 4), 1.0) == (
        "Threshold 100 %: it answers 0.0 %, of those – right. Of the 100 refused, 4 would have been wrong: 1 in 25."
    )
    assert mistake_texts.rejection_words(Rejection(90, 90, 10, 0), 0.995) == (
        "Threshold 99.5 %: it answers 90.0 %, of those 100.0 % right. None of the 10 refused would have been wrong."
    )

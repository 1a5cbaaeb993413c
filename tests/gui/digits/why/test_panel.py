"""The panel "Why?": its display for a digit, its controls, and the times when it computes nothing."""

import csv
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from core.config import RunConfig
from core.data.dataset import Dataset, Split
from core.data.synthetic.digits import make_digits
from core.ink import render
from core.insight.why import WAYS
from core.network import Network
from core.support.errors import UserError
from gui.digits.why import explaining, why_texts
from gui.digits.why.panel import WhyPanel
from gui.session.data_store import DataStore
from gui.session.subject import Subject
from gui.view import way_names
from gui.view.frame import ViewFrame
from tests.gui.hands import find, press, show

THREE = (np.array([(0.2, 0.1), (0.6, 0.1), (0.4, 0.4), (0.6, 0.7), (0.2, 0.9)]),)
DRAWN = Subject(render(THREE), THREE, None, "Your drawing")
NETWORK = Network.fresh(RunConfig(sizes=(784, 8, 10)))
OTHER = Network.fresh(RunConfig(sizes=(784, 8, 10), seed=2))


@pytest.fixture(scope="module")
def data() -> Dataset:
    images, labels = make_digits(3, 120)
    part = Split(images, labels)
    return Dataset("few", part, part.first(20), part.first(20))


@pytest.fixture
def store(qtbot: QtBot, data: Dataset, monkeypatch: pytest.MonkeyPatch) -> Iterator[DataStore]:
    monkeypatch.setattr("core.data.sources.load", lambda source: data)
    store = DataStore()
    yield store
    store.close()


@pytest.fixture
def empty(qtbot: QtBot, store: DataStore) -> Iterator[WhyPanel]:
    panel = WhyPanel(store)
    panel.resize(672, 446)
    show(qtbot, panel)
    yield panel
    panel.end_tasks()


@pytest.fixture
def panel(empty: WhyPanel, qtbot: QtBot, store: DataStore) -> WhyPanel:
    """A panel that explains a drawing."""
    with qtbot.waitSignal(store.loaded):
        store.load("few")
    empty.set_network(NETWORK)
    explained(empty, qtbot, lambda: empty.set_subject(DRAWN))
    return empty


def explained(panel: WhyPanel, qtbot: QtBot, act) -> None:
    """Do something and wait until its explanation is shown."""
    with qtbot.waitSignal(panel._explainer.explained):
        act()


def card(panel: WhyPanel) -> str:
    return find(panel, "whyCard").words() if find(panel, "whyCard").isVisible() else ""


# States


def test_before_there_is_a_digit_it_says_what_it_will_show(empty):
    empty.set_network(NETWORK)
    assert card(empty) == why_texts.empty_words()
    assert not find(empty, "whyMap").isVisible()


@pytest.mark.parametrize(
    ("network", "words"),
    [
        (None, "There is no network yet. Press Train."),
        (Network((9, 2), "tanh", "softmax", np.zeros(20)), "This network has 9 inputs and 2 outputs."),
        (Network(NETWORK.sizes, "tanh", "softmax", NETWORK.theta * np.nan), "diverged"),
    ],
)
def test_a_network_that_cannot_answer_is_told_of_and_left_alone(panel, network, words):
    panel.set_network(network)
    assert words in card(panel)
    assert find(panel, "whyLabel").text() == ""


def test_a_network_that_blows_up_on_this_digit_does_no_harm(panel, qtbot):
    huge = Network(NETWORK.sizes, "sinh", "softmax", np.full_like(NETWORK.theta, 1e30))
    explained(panel, qtbot, lambda: panel.set_network(huge))
    assert not panel.grab().isNull()


def test_without_data_all_but_the_neighbours_is_there(empty, qtbot):
    empty.set_network(NETWORK)
    explained(empty, qtbot, lambda: empty.set_subject(DRAWN))
    assert find(empty, "whyMap").image() is not None
    assert "once there are data" in find(empty, "nearestLabel").text()
    assert find(empty, "nearestGrid").captions() == []


def test_of_data_that_are_no_digits_none_is_near(empty, qtbot, store, monkeypatch):
    rows = Split(np.zeros((4, 3)), np.zeros(4, np.int64))
    monkeypatch.setattr("core.data.sources.load", lambda source: Dataset("rows", rows, rows, rows))
    with qtbot.waitSignal(store.loaded):
        store.load("rows")
    empty.set_network(NETWORK)
    explained(empty, qtbot, lambda: empty.set_subject(DRAWN))
    assert "not 28 × 28 pictures" in find(empty, "nearestLabel").text()


def test_of_numbers_none_is_near_and_the_rest_can_be_copied(empty, qtbot, store, monkeypatch):
    numbers = Split(np.zeros((3, 2)), np.zeros((3, 1)))
    monkeypatch.setattr("core.data.sources.load", lambda source: Dataset("numbers", numbers, numbers, numbers))
    with qtbot.waitSignal(store.loaded):
        store.load("numbers")
    empty.set_network(NETWORK)
    explained(empty, qtbot, lambda: empty.set_subject(DRAWN))
    assert len(empty._whole()) > len(empty._tables()) > 0


def test_an_untrained_network_is_called_so(panel, qtbot):
    explained(panel, qtbot, lambda: panel.set_network(OTHER, trained=False))
    assert find(panel, "whyLabel").text().startswith("Not trained yet, it answers ")


def test_the_digit_wiped_away_brings_back_the_empty_state(panel):
    panel.set_subject(None)
    assert card(panel) == why_texts.empty_words()


def test_what_goes_wrong_is_said(panel, qtbot, monkeypatch):
    def fail(*_: object) -> None:
        raise UserError("It went wrong. Try again.")

    monkeypatch.setattr(explaining, "occlusion", fail)
    with qtbot.waitSignal(panel._explainer.failed):
        panel.set_subject(DRAWN)
    assert card(panel) == "It went wrong. Try again."


# What is shown


def test_the_sentence_says_the_answer_and_is_spoken_too(panel):
    shares = NETWORK.confidences(DRAWN.pixels[None])[0]
    words = find(panel, "whyLabel").text()
    assert words.startswith(f"It reads {shares.argmax()} with {100 * shares.max():.1f} %.")
    assert panel.findChild(ViewFrame).accessibleDescription() == words


def test_every_way_has_its_two_lines(panel):
    for name, way in WAYS.items():
        alone, recipe = find(panel, f"{name}Curve").lines()
        assert len(alone.shares) == len(recipe.shares) == len(way.amounts)
        assert find(panel, f"{name}Curve").accessibleDescription()
    assert np.ptp(find(panel, "shiftCurve").lines()[1].shares) < 1e-4


def test_the_two_buttons_switch_the_map(panel):
    occlusion = find(panel, "whyMap").image()
    press(panel, "gradientButton")
    gradient = find(panel, "whyMap").image()
    assert gradient != occlusion
    assert "more ink" in find(panel, "whyMap").accessibleDescription()
    press(panel, "occlusionButton")
    assert find(panel, "whyMap").image() == occlusion


def test_another_digit_can_be_asked_for(panel, qtbot):
    answer, box = panel._found.answer, find(panel, "whyDigitBox")
    other = (answer + 1) % 10
    box.setFocus()
    for _ in range(1 + other):
        QTest.keyClick(box, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: panel._found.digit == other)
    assert f"{other} has " in find(panel, "whyLabel").text()
    assert panel._found.answer == answer


def test_a_new_network_and_a_new_digit_are_explained(panel, qtbot, data):
    explained(panel, qtbot, lambda: panel.set_network(OTHER))
    assert panel._found.question.network is OTHER
    chosen = Subject(data.train.images[3], (), 3, "few training 3")
    explained(panel, qtbot, lambda: panel.set_subject(chosen))
    near = panel._found.neighbours
    assert (near.indices[0], near.distances[0]) == (3, 0)


def test_of_many_questions_the_last_is_answered(panel, qtbot, data):
    subjects = [Subject(image, (), None, str(i)) for i, image in enumerate(data.train.images[:30])]
    heard = []
    panel._explainer.explained.connect(lambda found: heard.append(found.question.subject))
    for subject in subjects:
        panel.set_subject(subject)
    qtbot.waitUntil(lambda: subjects[-1] in heard)
    assert len(heard) < 10


# The neighbours


def test_a_click_on_a_neighbour_chooses_it(panel, qtbot, data):
    grid = find(panel, "nearestGrid")
    assert len(grid.captions()) >= 8
    with qtbot.waitSignal(panel.chosen) as blocker:
        QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=grid.places.cell(1).center().toPoint())
    index = int(panel._found.neighbours.indices[1])
    subject = blocker.args[0]
    assert np.array_equal(subject.pixels, data.train.images[index])
    assert (subject.label, subject.strokes) == (int(data.train.labels[index]), ())
    assert subject.name == f"few training {index}"


def test_enter_chooses_too(panel, qtbot):
    grid = find(panel, "nearestGrid")
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_Right)
    with qtbot.waitSignal(panel.chosen):
        QTest.keyClick(grid, Qt.Key.Key_Return)


def test_a_neighbour_has_its_label_and_the_networks_answer(panel, data):
    near, captions = panel._found.neighbours, find(panel, "nearestGrid").captions()
    digits = NETWORK.digits(data.train.images[near.indices])
    for caption, index, digit in zip(captions, near.indices, digits, strict=False):
        assert (caption.label, caption.answer) == (str(data.train.labels[index]), str(digit))
        assert "distance" in caption.words


def test_when_the_network_learns_on_the_keys_stay_where_they_are(panel, qtbot):
    grid = find(panel, "nearestGrid")
    grid.set_current(2)
    explained(panel, qtbot, lambda: panel.set_network(OTHER))
    assert grid.current == 2


# Who is not looked at, does nothing


def test_hidden_nothing_is_computed_and_shown_again_it_is_up_to_date(panel, qtbot, monkeypatch):
    panel.hide()
    monkeypatch.setattr(panel._explainer, "ask", lambda question: pytest.fail("asked while hidden"))
    panel.set_network(OTHER)
    panel.set_subject(Subject(DRAWN.pixels, (), 3, "another"))
    monkeypatch.undo()
    explained(panel, qtbot, panel.show)
    assert panel._found.question.network is OTHER
    assert panel._found.question.subject.name == "another"


def test_hiding_ends_what_is_under_way(panel):
    panel.set_network(OTHER)
    panel.hide()
    assert not panel._explainer._task.is_busy


# The rest


def test_all_of_it_can_be_copied_as_text(panel):
    press(panel, "whyCopyButton")
    text = QGuiApplication.clipboard().text()
    assert text.startswith("It reads ")
    assert "\n\nYour drawing\nDigit\tShare\n0\t" in text
    for name, way in WAYS.items():
        assert way_names.way_title(name) in text
        assert f"\n{way.amounts[-1]:.4g}\t" in text
    near = panel._found.neighbours
    assert f"\n{near.indices[0]}\t" in text.partition("The nearest training images")[2]


def test_the_text_form_says_in_words_where_the_ink_matters(panel):
    press(panel, "whyTextButton")
    lines = find(panel, "whyText").toPlainText().splitlines()
    assert find(panel, "whyText").isVisible()
    assert not find(panel, "whyMap").isVisible()
    place = why_texts.place(panel._found.occlusion)
    row = next(line for line in lines if line.startswith(f"{place}\t")).split("\t")
    assert float(row[1]) == pytest.approx(panel._found.occlusion.max(), rel=1e-3)


def test_the_files_hold_the_picture_and_both_maps_in_full(panel, tmp_path):
    frame = panel.findChild(ViewFrame)
    frame.export_csv(tmp_path / "why.csv")
    frame.export_png(tmp_path / "why.png")
    assert not QImage(str(tmp_path / "why.png")).isNull()
    with open(tmp_path / "why.csv", newline="") as file:
        rows = list(csv.reader(file))
    for title, values in (("Occlusion", panel._found.occlusion), ("Gradient", panel._found.gradient)):
        at = next(n for n, row in enumerate(rows) if row and row[0].startswith(title))
        assert np.array_equal(np.array(rows[at + 2 : at + 30], np.float32), np.asarray(values, np.float32))


def test_a_file_that_cannot_be_written_is_told(panel, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "gone" / "a.csv"), ""))
    with qtbot.waitSignal(panel.failed) as told:
        find(panel, "whyExportButton").menu().actions()[1].trigger()
    assert "a.csv" in told.args[0]


def test_the_explanation_opens_and_while_it_is_read_nothing_is_computed(panel, qtbot, monkeypatch):
    press(panel, "whyHelpButton")
    assert find(panel, "whyHelpLabel").isVisible()
    assert "backpropagation" in find(panel, "whyHelpLabel").text()
    monkeypatch.setattr(panel._explainer, "ask", lambda question: pytest.fail("asked while nobody looks"))
    panel.set_network(OTHER)
    monkeypatch.undo()
    explained(panel, qtbot, lambda: press(panel, "whyHelpButton"))
    assert panel._found.question.network is OTHER
    assert find(panel, "whyMap").isVisible()


@pytest.mark.parametrize("size", [(560, 390), (672, 390), (1400, 900)])
def test_everything_fits(panel, qtbot, size):
    panel.resize(*size)
    assert panel.size().toTuple() == size
    names = ("whyLabel", "whyMap", "whyDigitBox", "occlusionButton", "gradientButton", "whyTextButton", "whyCopyButton")
    for name in (*names, "whyExportButton", "whyHelpButton", "nearestGrid", *(f"{way}Curve" for way in WAYS)):
        widget = find(panel, name)
        place = widget.rect().translated(widget.mapTo(panel, QPoint()))
        assert panel.rect().contains(place), name
        assert widget.width() >= min(widget.minimumSizeHint().width(), 60), name


# Words


@pytest.mark.parametrize(
    ("row", "column", "words"),
    [(5, 5, "at the upper left"), (14, 14, "in the middle"), (27, 27, "at the lower right"), (14, 2, "at the left")],
)
def test_places_have_names(row, column, words):
    weights = np.zeros((28, 28))
    weights[row, column] = 1
    assert why_texts.place(weights) == words


def test_amounts_and_changes_in_words():
    assert way_names.amount_text(WAYS["shift"], -3.0) == "−3 px"
    assert way_names.amount_text(WAYS["rotate"], 25.0) == "25°"
    assert way_names.amount_text(WAYS["scale"], 0.8) == "× 0.8"
    assert way_names.change(WAYS["shift"], -3.0) == "shifted by 3 px to the left"
    assert way_names.change(WAYS["rotate"], 25.0) == "rotated by 25° to the right"
    assert way_names.change(WAYS["scale"], 0.45) == "scaled to 45 % of its size"
    assert way_names.change(WAYS["thicken"], -0.5) == "its lines are 0.5 px thinner"

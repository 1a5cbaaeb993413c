"""The network at work: its squares, the lines that make the answer, the unit pointed at, and nothing while hidden."""

import csv

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.config import RunConfig
from core.data.synthetic.digits import make_digits
from core.insight.connections import AtWork
from core.network import Network, as_input
from gui.inside import activation_texts
from gui.inside.at_work import texts
from gui.inside.at_work.panel import AtWorkPanel
from gui.inside.weights_texts import figure
from gui.session.subject import Subject
from gui.view.frame import ViewFrame
from gui.widgets.pictures.diverging import levels
from tests.gui.hands import find, press, show

IMAGES, LABELS = make_digits(5, 3)
SEVEN, OTHER = (Subject(IMAGES[n], (), int(LABELS[n]), f"picture {n}") for n in (0, 1))
NETWORK = Network.fresh(RunConfig(sizes=(784, 12, 8, 10), hidden="sigmoid"))


@pytest.fixture
def empty(qtbot: QtBot) -> AtWorkPanel:
    panel = AtWorkPanel()
    panel.resize(672, 390)
    show(qtbot, panel)
    return panel


@pytest.fixture
def panel(empty: AtWorkPanel, qtbot: QtBot) -> AtWorkPanel:
    empty.set_network(NETWORK)
    empty.set_subject(SEVEN)
    qtbot.waitUntil(lambda: len(find(empty, "atWorkDrawing").columns[0].units) == 12)  # laid out
    return empty


def card(panel: AtWorkPanel) -> str:
    return find(panel, "atWorkCard").words() if find(panel, "atWorkCard").isVisible() else ""


def work_of(network: Network, subject: Subject) -> AtWork:
    work = AtWork.of(network, as_input(subject.pixels))
    assert work is not None
    return work


def drawn(panel: AtWorkPanel):
    """The colours of each column's squares, and the lines to each column."""
    drawing = find(panel, "atWorkDrawing")
    return [column.levels.tolist() for column in drawing.columns], drawing.lines


def test_before_there_is_a_digit_it_says_what_it_will_show(empty):
    empty.set_network(NETWORK)
    empty.refresh()
    assert card(empty) == texts.empty()


@pytest.mark.parametrize(
    ("network", "words"),
    [
        (None, "no network yet"),
        (Network((9, 2), "tanh", "softmax", np.zeros(20)), "has 9 inputs"),
        (Network(NETWORK.sizes, "tanh", "softmax", NETWORK.theta * np.nan), "diverged"),
    ],
)
def test_a_network_that_cannot_be_shown_a_digit_is_told_of(panel, network, words):
    panel.set_network(network)
    panel.refresh()
    assert words in card(panel)


def test_the_squares_are_the_activations_and_the_lines_lead_to_the_answer(panel):
    work = work_of(NETWORK, SEVEN)
    squares, lines = drawn(panel)
    assert squares == [levels(a, 1.0).tolist() for _, a in work.layers]
    assert set(lines[2].targets.tolist()) == {work.answer}
    row = work.terms(2)[work.answer]
    strongest = int(np.abs(row).argmax())
    assert lines[2].sources[0] == strongest
    assert lines[2].strengths[0] == pytest.approx(row[strongest] / np.abs(work.terms(2)).max())
    assert f"output {work.answer} is the largest" in find(panel, "atWorkLabel").text()


def test_another_digit_is_shown_at_once_and_another_network_by_the_clock(panel, qtbot):
    panel.set_subject(OTHER)
    assert drawn(panel)[0][0] == levels(work_of(NETWORK, OTHER).layers[0][1], 1.0).tolist()
    learnt = Network.fresh(RunConfig(sizes=NETWORK.sizes, hidden="sigmoid", seed=4))
    panel.set_network(learnt)
    qtbot.waitUntil(lambda: drawn(panel)[0][0] == levels(work_of(learnt, OTHER).layers[0][1], 1.0).tolist())


def test_hidden_it_computes_nothing_and_is_up_to_date_when_seen_again(panel, monkeypatch):
    panel.hide()
    with monkeypatch.context() as patch:
        patch.setattr(AtWork, "of", None)
        panel.set_subject(OTHER)
        panel.refresh()
    panel.show()
    assert drawn(panel)[0][0] == levels(work_of(NETWORK, OTHER).layers[0][1], 1.0).tolist()


def test_when_the_digit_is_gone_so_is_the_picture(panel):
    panel.set_subject(None)
    assert card(panel) == texts.empty()


def test_all_connections_are_a_switch_away(panel):
    press(panel, "atWorkAllButton")
    assert len(set(drawn(panel)[1][2].targets.tolist())) > 1


def test_a_unit_pointed_at_shows_its_numbers_its_weights_and_its_terms(panel):
    drawing, work = find(panel, "atWorkDrawing"), work_of(NETWORK, SEVEN)
    QTest.mouseMove(drawing, drawing.places().cells[0][3].center().toPoint())
    assert drawing.pointed == (0, 3)
    assert find(panel, "atWorkUnitTitle").text() == "Unit 3 of hidden layer 1"
    z, a = (float(each[3]) for each in work.layers[0])
    words = find(panel, "atWorkUnitLabel").text()
    assert words.startswith(f"z = {figure(z)}, a = {figure(a)}")
    assert texts.percent(float(work.shares[0][3])) in words
    terms = work.terms(0)[3]
    shown = find(panel, "atWorkTerms").levels()
    assert shown.tolist() == levels(terms, np.abs(terms).max()).reshape(28, 28).tolist()
    assert find(panel, "atWorkWeights").levels().shape == (28, 28)
    _, lines = drawn(panel)
    assert lines[0].targets.tolist() == [3]
    assert set(lines[1].sources.tolist()) == {3}
    assert not len(lines[2].targets)


def test_a_term_is_told_with_its_factors(panel):
    work = work_of(NETWORK, SEVEN)
    w, x = float(NETWORK.weights[0][3, 400]), float(work.x[400])
    words = texts.term_words(work, 0, 3, 400)
    assert words == f"From row 15, column 9: {figure(w)} × {figure(x)} = {texts.signed(w * x)}"


def test_an_output_pointed_at_takes_the_place_of_the_answer(panel):
    drawing = find(panel, "atWorkDrawing")
    other = (work_of(NETWORK, SEVEN).answer + 1) % 10
    QTest.mouseMove(drawing, drawing.places().cells[2][other].center().toPoint())
    assert set(drawn(panel)[1][2].targets.tolist()) == {other}
    QTest.keyClick(drawing, Qt.Key.Key_Escape)
    assert drawing.pointed is None
    assert find(panel, "atWorkUnitTitle").text() == f"Output {work_of(NETWORK, SEVEN).answer}"


def test_the_keys_move_over_the_units_and_enter_asks_for_one(panel, qtbot):
    drawing, answer = find(panel, "atWorkDrawing"), work_of(NETWORK, SEVEN).answer
    drawing.setFocus()
    QTest.keyClick(drawing, Qt.Key.Key_Left)
    assert drawing.pointed == (2, answer)
    QTest.keyClick(drawing, Qt.Key.Key_Left)
    column, unit = drawing.pointed
    assert column == 1
    QTest.keyClick(drawing, Qt.Key.Key_Up if unit else Qt.Key.Key_Down)
    unit += -1 if unit else 1
    assert drawing.accessibleDescription().startswith(f"Unit {unit} of hidden layer 2")
    assert "Largest terms: unit " in drawing.accessibleDescription()
    with qtbot.waitSignal(panel.unitAsked) as asked:
        QTest.keyClick(drawing, Qt.Key.Key_Return)
    assert asked.args == [1, unit]
    with qtbot.waitSignal(panel.unitAsked) as asked:
        QTest.mouseClick(drawing, Qt.MouseButton.LeftButton, pos=drawing.places().cells[0][5].center().toPoint())
    assert asked.args == [0, 5]


def test_a_large_network_shows_the_units_that_matter_and_counts_the_others(panel):
    network = Network.fresh(RunConfig(sizes=(784, 300, 10), hidden="relu"))
    panel.set_network(network)
    panel.refresh()
    drawing, work = find(panel, "atWorkDrawing"), work_of(network, SEVEN)
    shown = drawing.columns[0].units
    assert len(shown) == drawing.room
    hidden = np.setdiff1d(np.arange(300), shown)
    assert work.shares[0][hidden].max() <= work.shares[0][shown].min()
    left_out = texts.percent(float(work.shares[0][hidden].sum()))
    assert f"Not shown: {len(hidden)} of 300 hidden units ({left_out} of its z)." in find(panel, "atWorkLabel").text()


def test_a_unit_pointed_at_stays_while_another_digit_is_drawn(panel):
    network = Network.fresh(RunConfig(sizes=(784, 300, 10), hidden="relu"))
    panel.set_network(network)
    panel.refresh()
    drawing = find(panel, "atWorkDrawing")
    shown = drawing.columns[0].units
    least = int(shown[work_of(network, SEVEN).shares[0][shown].argmin()])
    drawing.point_at((0, least))
    panel.set_subject(OTHER)
    assert drawing.pointed == (0, least)
    panel.set_network(NETWORK)
    panel.refresh()
    assert drawing.pointed in ((0, least), None)


@pytest.mark.parametrize("sizes", [(784, 10), (784, 9, 8, 7, 6, 5, 4, 3, 2), (784, 5, 60), (784, 5, 1)])
def test_any_network_that_takes_a_digit_is_shown(panel, sizes):
    panel.set_network(Network.fresh(RunConfig(sizes=sizes, hidden="relu", output="linear", cost="quadratic")))
    panel.refresh()
    assert card(panel) == ""
    assert len(drawn(panel)[0]) == len(sizes) - 1
    assert not panel.grab().isNull()


def test_the_numbers_are_copied(panel):
    press(panel, "atWorkCopyButton")
    text, work = QGuiApplication.clipboard().text(), work_of(NETWORK, SEVEN)
    z, a = work.layers[1]
    assert f"0\t{z[0]:.4g}\t{a[0]:.4g}\t{work.shares[1][0]:.4g}" in text
    terms = work.terms(2)
    target, source = np.unravel_index(np.abs(terms).argmax(), terms.shape)
    numbers = NETWORK.weights[2][target, source], a[source], terms[target, source]
    assert "\t".join((f"unit {source}", str(target), *(f"{each:.4g}" for each in numbers))) in text


def test_a_file_has_every_connection_of_a_small_network(panel, tmp_path):
    panel.findChild(ViewFrame).export_csv(tmp_path / "work.csv")
    with open(tmp_path / "work.csv", newline="") as file:
        rows = list(csv.reader(file))
    at = rows.index(["Output layer: connections to it, the largest terms first"])
    work = work_of(NETWORK, SEVEN)
    assert len(rows[at + 2 :]) == 80
    terms = [float(row[4]) for row in rows[at + 2 :]]
    assert sorted(terms) == pytest.approx(sorted(work.terms(2).ravel().tolist()))
    assert np.all(np.diff(np.abs(terms)) <= 0)


def test_untrained_it_is_a_guess(panel):
    network = Network.fresh(RunConfig(sizes=(784, 5, 10)))
    panel.set_network(network, trained=False)
    panel.refresh()
    assert (
        activation_texts.sentence(network, SEVEN, work_of(network, SEVEN).layers, trained=False)
        == find(panel, "atWorkLabel").text()
    )

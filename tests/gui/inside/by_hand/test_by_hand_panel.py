"""By hand: the pages of one example and of the next step, in the numbers of the trainer."""

import re
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QTableWidget, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from core.data.dataset import Dataset, Split
from core.events import Paused
from core.insight.by_hand import number
from gui.base import theme
from gui.inside.by_hand.page import ByHandPart
from gui.inside.by_hand.panel import ByHandPanel
from gui.inside.by_hand.player import TermPlayer
from gui.inside.by_hand.snapshot import Source
from gui.session.subject import Subject
from gui.session.workbench import Workbench
from gui.view.frame import ViewFrame
from gui.widgets.fields import ChoiceField
from gui.widgets.fields.number import IntField
from gui.widgets.pictures.heat_cells import HeatCells
from gui.widgets.pictures.unit_cells import UnitCells
from tests.gui.hands import task_of

Make = Callable[..., ByHandPanel]


@pytest.fixture
def make(qtbot: QtBot, bench: Workbench) -> Iterator[Make]:
    """Return a function that makes the panel for settings, with the step asked for done by the workbench."""
    made: list[ByHandPanel] = []

    def panel(**settings: object) -> ByHandPanel:
        bench.draft.replace(bench.draft.config.changed(**({"sizes": "784-6-10", "batch_size": 4} | settings)))
        view = ByHandPanel(bench)
        qtbot.addWidget(view)
        view.stepAsked.connect(bench.runs.step_batch)
        bench.session.reported.connect(lambda event: isinstance(event, Paused) and view.set_mini_batch(event.last))
        view.resize(760, 560)
        view.show()
        qtbot.waitUntil(lambda: view.findChild(QWidget, "byHandNextButton").isVisible())
        made.append(view)
        return view

    yield panel
    for view in made:
        view.end_tasks()


def text(view: ByHandPanel, name: str) -> str:
    return view.findChild(QLabel, name).text()


def press(qtbot: QtBot, view: ByHandPanel, name: str) -> None:
    qtbot.mouseClick(view.findChild(QToolButton, name), Qt.MouseButton.LeftButton)


def turn_to(view: ByHandPanel, title: str) -> None:
    box = view.findChild(ChoiceField, "byHandPageBox")
    box.setCurrentIndex(box.findText(title))


def click(view: ByHandPanel, layer: int, unit: int) -> None:
    """Click a unit among the cells of its layer."""
    cells = view.findChild(UnitCells, f"byHandCells{layer}")
    at = divmod(unit, cells.levels().shape[1])
    QTest.mouseClick(cells, Qt.MouseButton.LeftButton, pos=cells.cell(*at).center().toPoint())


def has_step(event: object) -> bool:
    return getattr(event, "last", None) is not None


def choose(view: ByHandPanel, source: Source, number: int | None = None) -> None:
    box = view.findChild(ChoiceField, "byHandExampleBox")
    box.setCurrentIndex(box.values().index(source))
    if number is not None:
        view.findChild(IntField, "byHandNumberBox").setValue(number)


def rows(view: ByHandPanel) -> list[list[str]]:
    table = view.findChild(QTableWidget, "byHandTable")
    return [
        [table.item(row, column).text() for column in range(table.columnCount())] for row in range(table.rowCount())
    ]


def read(words: str) -> float:
    """Return a number as it is shown."""
    plain = words.replace("−", "-").translate(str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")).replace("·10", "e")
    return float(plain)


def test_before_there_are_data_it_says_what_it_will_show(qtbot: QtBot) -> None:
    bench = Workbench()
    view = ByHandPanel(bench)
    qtbot.addWidget(view)
    view.show()
    assert any("needs the data" in label.text() for label in view.findChildren(QLabel) if label.isVisible())
    bench.close()


def test_the_first_page_is_a_unit_of_the_next_mini_batch(qtbot: QtBot, make: Make) -> None:
    view = make()
    assert "before mini-batch 1 of epoch 1" in text(view, "byHandLabel")
    assert "not trained yet" in text(view, "byHandLabel")
    assert text(view, "byHandPageTitle").startswith("Forwards: unit ")
    assert text(view, "byHandFormula").startswith("z = Σ w x + b")
    assert "terms bring z to within 10 % of" in text(view, "byHandNote")
    terms = rows(view)
    assert terms[0][0] == "bias b"
    assert read(terms[1][3]) == pytest.approx(read(terms[1][1]) * read(terms[1][2]), rel=2e-3)


def test_next_and_previous_go_through_every_page(qtbot: QtBot, make: Make) -> None:
    view, seen = make(), []
    button = view.findChild(QToolButton, "byHandNextButton")
    while button.isEnabled():
        seen.append(text(view, "byHandPageTitle").split(":")[0])
        press(qtbot, view, "byHandNextButton")
    assert seen == [
        "Forwards",
        "The outputs",
        "The cost",
        "Backwards, BP1",
        "Backwards, BP2",
        "Backwards, BP3 and BP4",
        "Update",
    ]
    assert text(view, "byHandPageTitle").startswith("Check")
    press(qtbot, view, "byHandBackButton")
    assert text(view, "byHandPageTitle").startswith("Update")
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert "BP3" in text(view, "byHandPageTitle")


def test_a_click_on_a_square_chooses_its_unit(qtbot: QtBot, make: Make) -> None:
    view = make()
    view.findChild(UnitCells, "byHandCells0").unitChosen.emit(2)
    assert text(view, "byHandPageTitle") == "Forwards: unit 2 of hidden layer 1"
    view.findChild(UnitCells, "byHandCells1").unitChosen.emit(7)
    assert text(view, "byHandPageTitle") == "Forwards: output 7"
    turn_to(view, "Backwards: BP2")
    assert "BP1 gives its error" in text(view, "byHandNote")


def test_softmax_stands_in_rows_that_sum_to_one(make: Make) -> None:
    view = make(output="softmax", cost="log-likelihood")
    turn_to(view, "Forwards: outputs")
    assert len(rows(view)) == 11
    assert read(rows(view)[-1][-1]) == pytest.approx(1)


def test_the_quadratic_costs_slope_has_the_warning_colour(make: Make) -> None:
    view = make(output="sigmoid", cost="quadratic")
    turn_to(view, "Backwards: BP1")
    colour = theme.current().tokens.warning
    assert colour in text(view, "byHandNumbers")
    table = view.findChild(QTableWidget, "byHandTable")
    assert table.item(0, 2).foreground().color().name() == colour
    theme.current().set_scheme("dark")
    assert theme.current().tokens.warning in text(view, "byHandNumbers")


@pytest.mark.parametrize(("output", "cost"), [("sigmoid", "cross-entropy"), ("softmax", "log-likelihood")])
def test_the_slope_cancels_before_ones_eyes(make: Make, output: str, cost: str) -> None:
    view = make(output=output, cost=cost)
    turn_to(view, "Backwards: BP1")
    assert text(view, "byHandNumbers").count("<s ") == 2
    assert "cancels" in text(view, "byHandNote")
    if output == "sigmoid":
        assert view.findChild(QTableWidget, "byHandTable").item(0, 2).font().strikeOut()


def test_smoothed_labels_are_the_targets_of_what_is_learnt_from(qtbot: QtBot, make: Make) -> None:
    view = make(output="softmax", cost="log-likelihood", label_smoothing=0.1)
    turn_to(view, "Backwards: BP1")
    for source, targets in (
        (Source.BATCH, [0.01] * 9 + [0.91]),
        (Source.TRAINING, [0.01] * 9 + [0.91]),
        (Source.VALIDATION, [0.0] * 9 + [1.0]),
    ):
        choose(view, source, 1)
        qtbot.waitUntil(lambda targets=targets: sorted(read(row[1]) for row in rows(view)) == targets)
        assert ": label " in text(view, "byHandLabel")
        errors = [read(row[3]) - (read(row[2]) - read(row[1])) for row in rows(view)]
        np.testing.assert_allclose(errors, 0, atol=2e-3)
        assert ("<s " in text(view, "byHandNumbers")) is (source is Source.VALIDATION)


def test_a_row_or_a_pixel_chooses_the_weight(qtbot: QtBot, make: Make) -> None:
    view = make()
    turn_to(view, "Backwards: BP3, BP4")
    view.findChild(QTableWidget, "byHandTable").cellClicked.emit(0, 0)
    assert text(view, "byHandNumbers").startswith("∂C/∂b = δ")
    turn_to(view, "Update")
    assert "bias b of unit" in text(view, "byHandPageTitle")
    view.findChild(HeatCells, "byHandPicture0").chosen.emit(13, 9)
    assert "weight w from row 14, column 10" in text(view, "byHandPageTitle")
    turn_to(view, "Check")
    assert rows(view)[2][1] == rows(view)[3][1] or abs(read(rows(view)[4][1])) < 1e-8


@pytest.mark.parametrize("optimizer", ["sgd", "momentum", "adam"])
def test_do_this_step_does_exactly_the_step_shown_and_shows_the_next(
    qtbot: QtBot, bench: Workbench, make: Make, optimizer: str
) -> None:
    view = make(optimizer=optimizer, dropout=0.3, seed=2)
    for batch in (1, 2):
        turn_to(view, "Update")
        qtbot.waitUntil(lambda batch=batch: f"before mini-batch {batch} of" in text(view, "byHandLabel"))
        moment = view.moment()
        assert moment
        assert moment.step
        expected = moment.step.batch
        with qtbot.waitSignal(bench.session.reported, check_params_cb=has_step) as reported:
            press(qtbot, view, "byHandStepButton")
        done = reported.args[0].last
        np.testing.assert_array_equal(done.indices, expected.indices)
        np.testing.assert_allclose(done.after, expected.after, atol=1e-4)
        assert f"<b>{number(float(expected.after[moment.place]), 6)}</b>" in text(view, "byHandNumbers")
        assert bench.session.state.name == "PAUSED"
    qtbot.waitUntil(lambda: "before mini-batch 3 of" in text(view, "byHandLabel"))
    bench.session.close()


def test_while_it_trains_or_something_else_does_no_step_can_be_done(bench: Workbench, make: Make) -> None:
    view = make()
    button = view.findChild(QToolButton, "byHandStepButton")
    assert button.isEnabled()
    view.set_blocked("Stop the race first.")
    assert (button.isEnabled(), button.toolTip()) == (False, "Stop the race first.")
    view.set_blocked("")
    assert button.isEnabled()


def test_the_units_that_dropout_switches_off_are_crossed_out(make: Make) -> None:
    view = make(dropout=0.5, sizes="784-30-10")
    moment = view.moment()
    assert moment
    assert moment.step
    off = np.flatnonzero(moment.step.masks[1][0] == 0)
    cells = view.findChild(UnitCells, "byHandCells0")
    assert [cells.unit_at(*cell) for cell in cells.crossed] == off.tolist()
    assert text(view, "byHandTitle0") == f"Hidden 1: {len(off)} of 30 off"
    click(view, 0, int(off[0]))
    assert "switched it off" in text(view, "byHandNote")
    choose(view, Source.TRAINING)
    assert text(view, "byHandTitle0") == "Hidden 1"


def test_the_drawing_is_an_example_and_can_be_told_its_digit(qtbot: QtBot, make: Make, bench: Workbench) -> None:
    view = make()
    choose(view, Source.DRAWN)
    assert any("draw a digit" in label.text() for label in view.findChildren(QLabel) if label.isVisible())
    assert bench.store.dataset
    pixels = bench.store.dataset.train.images[5].copy()
    view.set_subject(Subject(pixels, (), None, "Your drawing"))
    qtbot.waitUntil(lambda: "Your drawing: label" in text(view, "byHandLabel"))
    found = re.search(r"Your drawing: label (\d), read as (\d)", text(view, "byHandLabel"))
    assert found
    assert found[1] == found[2]
    view.findChild(ChoiceField, "byHandLabelBox").setCurrentIndex(4)
    assert "Your drawing: label 4" in text(view, "byHandLabel")
    view.set_subject(Subject(pixels, (), 7, "Test 12"))
    assert "Test 12: label 7" in text(view, "byHandLabel")
    assert not view.findChild(ChoiceField, "byHandLabelBox").isVisible()


def test_any_image_of_a_set_or_of_the_last_mini_batch_is_an_example(qtbot: QtBot, bench: Workbench, make: Make) -> None:
    view = make()
    choose(view, Source.VALIDATION, 3)
    assert bench.store.dataset
    assert f"Validation image 3: label {bench.store.dataset.validation.labels[3]}" in text(view, "byHandLabel")
    box = view.findChild(ChoiceField, "byHandExampleBox")
    assert not box.is_allowed(Source.LAST)
    assert not box.is_allowed(Source.TEST)
    bench.document.count_test_opening()
    choose(view, Source.VALIDATION, 4)
    assert box.is_allowed(Source.TEST)
    choose(view, Source.TEST, 1)
    assert "Test image 1: label" in text(view, "byHandLabel")
    with qtbot.waitSignal(bench.session.reported, check_params_cb=has_step) as reported:
        press(qtbot, view, "byHandStepButton")
    qtbot.waitUntil(lambda: box.is_allowed(Source.LAST))
    choose(view, Source.LAST, 2)
    assert f"Training image {reported.args[0].last.indices[1]}:" in text(view, "byHandLabel")
    bench.session.close()


def test_all_weights_of_a_layer_can_be_checked(qtbot: QtBot, make: Make) -> None:
    view = make(sizes="784-3-10")
    turn_to(view, "Check")
    press(qtbot, view, "byHandCheckButton")
    qtbot.waitUntil(lambda: "Checked all" in text(view, "byHandNote"))
    assert "2\u202f352 weights and 3 biases" in text(view, "byHandNote") or "2352" in text(view, "byHandNote")
    click(view, 1, 0)
    assert "Checked all" not in text(view, "byHandNote")


def test_the_code_is_the_pages(qtbot: QtBot, make: Make) -> None:
    view = make(optimizer="momentum")
    press(qtbot, view, "byHandCodeButton")
    code = view.findChild(QPlainTextEdit, "byHandCode")
    assert "def _forward(" in code.toPlainText()
    turn_to(view, "Update")
    assert "gradient.add_to(velocity, momentum, -eta)" in code.toPlainText()


def test_slow_motion_shows_term_after_term_and_page_after_page(qtbot: QtBot, make: Make) -> None:
    view = make()
    player, button = view.findChild(TermPlayer), view.findChild(QToolButton, "byHandPlayButton")
    press(qtbot, view, "byHandPlayButton")
    assert (player.is_playing, len(rows(view))) == (True, 1)
    player.beat()
    assert len(rows(view)) == 2
    assert text(view, "byHandNumbers") == ""
    titles = []
    for _ in range(200):
        if not player.is_playing:
            break
        titles.append(text(view, "byHandPageTitle").split(":")[0])
        player.beat()
    assert list(dict.fromkeys(titles))[-1] == "Update"
    assert not button.isChecked()
    assert text(view, "byHandNumbers") != ""


def test_slow_motion_stops_when_nobody_looks(qtbot: QtBot, make: Make) -> None:
    view = make()
    press(qtbot, view, "byHandPlayButton")
    view.hide()
    assert not view.findChild(TermPlayer).is_playing


def test_a_search_over_the_whole_set_has_no_step_but_every_other_page(make: Make) -> None:
    view = make(optimizer="l-bfgs", lambda_=0.0)
    assert "before mini-batch" not in text(view, "byHandLabel")
    assert "Training image 0" in text(view, "byHandLabel")
    assert not view.findChild(QToolButton, "byHandStepButton").isEnabled()
    turn_to(view, "Update")
    assert "no step for each mini-batch" in text(view, "byHandNote")


def test_of_what_are_no_pictures_there_are_the_numbers(qtbot: QtBot, bench: Workbench, make: Make) -> None:
    numbers = np.random.default_rng(1).random((40, 3), np.float32)
    split = Split(numbers, numbers.sum(axis=1, keepdims=True))
    bench.store.dataset = Dataset("numbers", split, split, split)
    view = make(sizes="3-4-1", output="linear", cost="quadratic", hidden="tanh")
    assert re.search(r"Training image \d+: cost", text(view, "byHandLabel"))
    assert not view.findChild(QWidget, "byHandInput").isVisible()
    assert len(rows(view)) == 4
    assert rows(view)[1][0].startswith("input ")
    box = view.findChild(ChoiceField, "byHandPageBox")
    for part in ByHandPart:
        box.setCurrentIndex(box.values().index(part))
        assert text(view, "byHandPageTitle")
    choose(view, Source.VALIDATION, 7)
    assert "Validation image 7: cost" in text(view, "byHandLabel")


def test_a_network_that_does_not_fit_says_what_to_change(qtbot: QtBot, bench: Workbench, make: Make) -> None:
    view = make()
    bench.draft.replace(bench.draft.config.changed(sizes="4-3-10"))
    view.refresh()
    qtbot.waitUntil(
        lambda: any("Make the first layer 784" in each.text() for each in view.findChildren(QLabel) if each.isVisible())
    )
    assert not view.findChild(QToolButton, "byHandNextButton").isVisible()


def test_text_and_file_have_the_numbers(qtbot: QtBot, make: Make, tmp_path: Path) -> None:
    view = make()
    press(qtbot, view, "byHandCopyButton")
    copied = QGuiApplication.clipboard().text()
    assert "z = Σ w x + b" in copied
    assert "sum so far" in copied
    view.findChild(ViewFrame).export_csv(tmp_path / "hand.csv")
    written = (tmp_path / "hand.csv").read_text(encoding="utf-8")
    for heading in ("Forwards", "The cost", "BP1", "BP2", "BP3 and BP4", "Update", "Check"):
        assert heading in written


def test_the_text_turns_with_the_page(make: Make) -> None:
    view = make()
    view.findChild(QToolButton, "byHandTextButton").setChecked(True)
    shown = view.findChild(QPlainTextEdit, "byHandText")
    assert "Forwards: unit" in shown.toPlainText()
    turn_to(view, "Cost")
    assert "The cost" in shown.toPlainText()


def test_a_unit_asked_for_elsewhere_is_shown_for_the_drawing(make: Make, bench: Workbench) -> None:
    view = make()
    assert bench.store.dataset
    view.set_subject(Subject(bench.store.dataset.train.images[5].copy(), (), None, "Your drawing"))
    view.show_unit(0, 3)
    assert text(view, "byHandPageTitle") == "Forwards: unit 3 of hidden layer 1"
    assert "Your drawing" in text(view, "byHandLabel")


def test_hidden_it_prepares_nothing(make: Make, bench: Workbench, monkeypatch: pytest.MonkeyPatch) -> None:
    view = make()
    view.hide()
    monkeypatch.setattr("gui.inside.by_hand.panel.prepare", None)
    bench.draft.replace(bench.draft.config.changed(eta=0.1))
    view.refresh()
    assert not task_of(view).is_busy


def test_every_control_has_its_help() -> None:
    topics = Path(__file__).parents[4] / "resources" / "help" / "window.toml"
    names = {name for topic in tomllib.loads(topics.read_text(encoding="utf-8"))["topic"] for name in topic["names"]}
    assert {"byHandLabel", "byHandTable", "byHandStepButton", "byHandCheckButton"} <= names


def test_a_drawing_goes_through_the_network_that_answers_it(qtbot: QtBot, make: Make, bench: Workbench) -> None:
    view = make()
    assert bench.answerer.is_shipped
    assert bench.store.dataset
    pixels = bench.store.dataset.train.images[5]
    view.set_subject(Subject(pixels.copy(), (), None, "Your drawing"))
    choose(view, Source.DRAWN)
    qtbot.waitUntil(lambda: "comes with Backswing" in text(view, "byHandLabel"))
    moment, shipped = view.moment(), bench.document.shipped
    assert moment
    assert shipped
    np.testing.assert_allclose(moment.layers[-1].a, shipped.checkpoint.network.answer(pixels[None])[0], atol=1e-5)
    step = view.findChild(QToolButton, "byHandStepButton")
    assert not step.isEnabled()
    choose(view, Source.BATCH)
    qtbot.waitUntil(lambda: "not trained yet" in text(view, "byHandLabel"))
    assert step.isEnabled()

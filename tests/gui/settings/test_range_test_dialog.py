"""Find η, by clicks: what it draws, marks and offers in each of its states."""

import threading
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.config import RunConfig
from core.data.dataset import Dataset
from core.insight.range_test import RangeTestPoint, Trial
from gui.base import theme
from gui.settings import range_test_search
from gui.settings.range_test_dialog import FindEtaDialog, SearchState
from gui.widgets.plots.rate_plot import RatePlot
from tests.gui.hands import click_twice

CONFIG = RunConfig(sizes=(784, 8, 10))
CURVE = (7.0, 7.0, 4.0, 2.0, 1.0, 3.0, 9.0)
FALLING, RISING = (3.0, 2.0, 1.0), (3.0, 2.0, 4.0)


class Search:
    """Stands in for the numbers: given costs at 1e-5, 1e-4, ..., held up before the last until `go`."""

    def __init__(self) -> None:
        self.costs: tuple[float, ...] = CURVE
        self.trials: tuple[Trial, ...] = (Trial(0.01, FALLING), Trial(0.1, FALLING), Trial(1.0, RISING))
        self.go = threading.Event()
        self.go.set()
        self.closed = threading.Event()

    def range_test(self, config: RunConfig, data: Dataset, seconds: float) -> Iterator[RangeTestPoint]:
        try:
            for nth, cost in enumerate(self.costs):
                while nth == len(self.costs) - 1 and not self.go.wait(0.005):
                    yield RangeTestPoint(10.0 ** (nth - 6), cost, cost)
                yield RangeTestPoint(10.0 ** (nth - 5), cost, cost)
        finally:
            self.closed.set()

    def short_runs(self, config: RunConfig, data: Dataset, stopped: object, seconds: float) -> Iterator[Trial]:
        yield from self.trials


@pytest.fixture
def made_up(monkeypatch: pytest.MonkeyPatch) -> Search:
    found = Search()
    monkeypatch.setattr(range_test_search, "range_test", found.range_test)
    monkeypatch.setattr(range_test_search, "trials", found.short_runs)
    return found


def opened(qtbot: QtBot, data: Dataset | None, config: RunConfig = CONFIG) -> FindEtaDialog:
    dialog = FindEtaDialog(config, data)
    dialog.show()
    qtbot.addWidget(dialog)
    return dialog


def settled(qtbot: QtBot, data: Dataset | None, config: RunConfig = CONFIG) -> FindEtaDialog:
    dialog = opened(qtbot, data, config)
    if dialog.state is SearchState.RUNNING:
        with qtbot.waitSignal(dialog.ended):
            pass
    return dialog


def part(dialog: QWidget, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert found is not None
    return found


def status(dialog: QWidget) -> str:
    found = dialog.findChild(QLabel, "findEtaStatus")
    assert found is not None
    return found.text()


def marked(dialog: QWidget) -> list[float]:
    plot = dialog.findChild(RatePlot)
    assert plot is not None
    return [mark.eta for mark in plot.marks()]


def click(button: QPushButton) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_real_search_ends_with_a_suggestion(qtbot: QtBot, digits: Dataset) -> None:
    dialog = settled(qtbot, digits, CONFIG.changed(optimizer="adam"))
    assert dialog.state is SearchState.DONE
    assert len(marked(dialog)) == 2
    assert part(dialog, "useSuggestionButton").isVisible()


@pytest.mark.parametrize(
    ("button", "words", "eta"), [("useSuggestionButton", "Use 0.02", 0.02), ("useThresholdButton", "Use 0.05", 0.05)]
)
def test_a_click_takes_the_value_and_closes(
    qtbot: QtBot, digits: Dataset, made_up: Search, button: str, words: str, eta: float
) -> None:
    dialog = settled(qtbot, digits)
    assert marked(dialog) == pytest.approx([0.02, 0.1])
    assert part(dialog, button).text() == words
    with qtbot.waitSignal(dialog.chosen) as caught:
        click(part(dialog, button))
    assert caught.args == [pytest.approx(eta)]
    assert not dialog.isVisible()


def test_it_can_be_cancelled_and_begun_again(qtbot: QtBot, digits: Dataset, made_up: Search) -> None:
    made_up.go.clear()
    dialog = opened(qtbot, digits)
    assert not part(dialog, "findEtaAgainButton").isEnabled()
    click(part(dialog, "cancelFindEtaButton"))
    assert dialog.state is SearchState.CANCELLED
    assert made_up.closed.is_set()
    assert "Cancelled" in status(dialog)
    assert not marked(dialog)
    assert not part(dialog, "useSuggestionButton").isVisible()
    made_up.go.set()
    with qtbot.waitSignal(dialog.ended):
        click(part(dialog, "findEtaAgainButton"))
    assert part(dialog, "useSuggestionButton").isVisible()


def test_escape_closes_it_and_ends_the_search(qtbot: QtBot, digits: Dataset, made_up: Search) -> None:
    made_up.go.clear()
    dialog = opened(qtbot, digits)
    qtbot.waitUntil(lambda: "Range test" in status(dialog))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert made_up.closed.is_set()
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("costs", "words"),
    [
        ((7.0, 7.0, 30.0), "diverged before it fell"),
        ((7.0, 7.0, 6.9, 7.0), "hardly fell"),
        ((7.0, 7.0, 4.0, 1.0), "still falling"),
    ],
)
def test_where_there_is_nothing_to_suggest_it_says_why(
    qtbot: QtBot, digits: Dataset, made_up: Search, costs: tuple[float, ...], words: str
) -> None:
    made_up.costs, made_up.trials = costs, (Trial(0.01, RISING),)
    dialog = settled(qtbot, digits)
    assert words in status(dialog)
    assert not marked(dialog)
    assert not part(dialog, "useSuggestionButton").isVisible()
    assert not part(dialog, "useThresholdButton").isVisible()


def test_without_data_it_says_so(qtbot: QtBot) -> None:
    dialog = settled(qtbot, None)
    assert dialog.state is SearchState.NO_DATA
    assert "no data" in status(dialog)
    assert not part(dialog, "findEtaAgainButton").isEnabled()


def test_what_has_no_eta_is_told_in_a_sentence(qtbot: QtBot, digits: Dataset) -> None:
    dialog = settled(qtbot, digits, CONFIG.changed(optimizer="l-bfgs"))
    assert dialog.state is SearchState.FAILED
    assert "no learning rate" in status(dialog)


def test_the_marks_follow_the_theme(qtbot: QtBot, digits: Dataset, made_up: Search) -> None:
    dialog = settled(qtbot, digits)
    light = dialog.grab().toImage()
    theme.current().set_scheme("dark")
    assert dialog.grab().toImage() != light
    assert marked(dialog) == pytest.approx([0.02, 0.1])


def test_the_cost_under_the_mouse_is_told(qtbot: QtBot) -> None:
    plot = RatePlot(1e-5)
    qtbot.addWidget(plot)
    plot.set_curve(np.array([1e-5, 1e-3, 1e-1]), np.array([7.0, 3.0, np.nan]))
    plot.hovered.emit(-3.2)
    assert "0.001" in plot.read_out.text()
    assert "3" in plot.read_out.text()
    plot.hovered.emit(None)
    assert not plot.read_out.text()


def test_a_second_click_on_cancel_does_not_search_again(qtbot, digits, made_up):
    made_up.go.clear()
    dialog = opened(qtbot, digits)
    click_twice(dialog, "cancelFindEtaButton")
    assert dialog.state is SearchState.CANCELLED

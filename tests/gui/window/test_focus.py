"""The keyboard's focus: it stays near a control that is disabled by its own click."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton, QTabWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from core.data.dataset import Dataset
from gui.settings.mnist_offer import MnistOffer
from gui.widgets.flow import FlowLayout
from gui.window.focus_keeper import FocusKeeper
from gui.window.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, digits: Dataset, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr("core.data.sources.synthetic", lambda: digits)
    window = MainWindow()
    qtbot.addWidget(window)
    window.resize(1280, 760)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: window.workbench.store.dataset is not None)
    window.workbench.draft.replace(window.workbench.draft.config.changed(sizes="784-8-10", epochs=3))
    yield window
    window.workbench.document.unsaved = False
    window.workbench.close()


class Bench(QWidget):
    """Two groups: a field and a button above, two buttons below; `home` outside both."""

    def __init__(self) -> None:
        super().__init__()
        self.home, self.field, self.first, self.second, self.far = (
            QPushButton("home", self),
            QLineEdit(),
            QPushButton("first"),
            QPushButton("second"),
            QLineEdit(),
        )
        self.near = QWidget(self)
        rows, whole = QVBoxLayout(self.near), QVBoxLayout(self)
        for widget in (self.first, self.field, self.second):
            rows.addWidget(widget)
        for widget in (self.home, self.near, self.far):
            whole.addWidget(widget)
        self.keeper = FocusKeeper(self, self.home)


@pytest.fixture
def group(qtbot: QtBot) -> Bench:
    group = Bench()
    qtbot.addWidget(group)
    group.show()
    group.activateWindow()
    qtbot.waitUntil(group.isActiveWindow)
    group.first.setFocus()
    qtbot.waitUntil(group.first.hasFocus)
    return group


def test_the_focus_of_a_disabled_button_goes_to_its_neighbour_and_returns(qtbot: QtBot, group: Bench) -> None:
    group.first.setEnabled(False)
    qtbot.waitUntil(group.second.hasFocus)  # not the field, which comes first
    group.first.setEnabled(True)
    qtbot.waitUntil(group.first.hasFocus)


def test_it_goes_home_where_nothing_near_can_take_it(qtbot: QtBot, group: Bench) -> None:
    group.near.hide()
    qtbot.waitUntil(group.home.hasFocus)
    group.near.show()
    qtbot.waitUntil(group.first.hasFocus)


def test_it_does_not_return_after_a_person_has_gone_elsewhere(qtbot: QtBot, group: Bench) -> None:
    group.first.setEnabled(False)
    qtbot.waitUntil(group.second.hasFocus)
    group.far.setFocus()
    group.first.setEnabled(True)
    QApplication.processEvents()
    QApplication.processEvents()
    assert group.far.hasFocus()


def test_what_a_tab_has_stays_usable_where_the_focus_leaves_it(qtbot: QtBot, group: Bench) -> None:
    tabs, page, other, flow = QTabWidget(group), QWidget(), QWidget(), FlowLayout()
    action = QMenu(other).addAction("Copy")
    flow.addWidget(group.first)
    QVBoxLayout(page).addLayout(flow)
    for tab in (page, other):
        tabs.addTab(tab, "tab")
    group.near.layout().addWidget(tabs)  # type: ignore[union-attr]
    tabs.show()
    group.first.setFocus()
    qtbot.waitUntil(group.first.hasFocus)
    group.first.setEnabled(False)
    qtbot.waitUntil(tabs.tabBar().hasFocus)
    assert isValid(action)
    assert flow.minimumSize() == flow.itemAt(0).minimumSize()  # type: ignore[union-attr]


def test_continue_from_here_leaves_the_focus_out_of_every_text_field(qtbot: QtBot, window: MainWindow) -> None:
    bench = window.workbench
    with qtbot.waitSignal(bench.session.ended):
        bench.runs.train()
    slider, button = (window.time_line.findChild(QWidget, n) for n in ("timeLineSlider", "continueFromHereButton"))
    assert slider is not None
    assert isinstance(button, QPushButton)
    bench.past.go_to(1)
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    with qtbot.waitSignal(bench.session.ended):
        qtbot.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: QApplication.focusWidget() in (slider, window.views.tabBar()))


def test_a_failed_download_returns_the_focus_to_its_button(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, data = window.workbench.store, window.knobs.data
    monkeypatch.setattr("gui.settings.data_panel._mnist_at_hand", lambda: False)
    monkeypatch.setattr(store, "fetch_mnist", lambda: None)
    data.choose("data", "mnist")
    fetch = data.findChild(QPushButton, "fetchButton")
    cancel = data.findChild(QPushButton, "cancelFetchButton")
    assert fetch is not None
    assert cancel is not None
    fetch.setFocus()
    qtbot.waitUntil(fetch.hasFocus)
    data.findChild(MnistOffer).show_fetching(True)
    qtbot.waitUntil(cancel.hasFocus)
    data.findChild(MnistOffer).show_fetching(False)
    qtbot.waitUntil(fetch.hasFocus)

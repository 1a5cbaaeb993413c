"""Explanations on the spot: strip, What's This, and that nothing in the window lacks one."""

import tomllib

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QCursor, QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWhatsThis, QWidget
from pytestqt.qtbot import QtBot

from core.config import RunConfig
from core.config.guidance import Section
from core.config.knobs import knob
from core.support.paths import RESOURCES
from gui.help.context_help import in_full
from gui.help.topics import HelpSubject, subject_at, written_topics
from gui.window.main_window import MainWindow


def find(window: MainWindow, name: str) -> QWidget:
    found = window.findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found


def explained(widget: QWidget) -> bool:
    """Return whether a widget has an explanation that is its own or its editor's, not that of a whole view."""
    subject = subject_at(widget)
    general = {"tabs", "knobs"} - {widget.objectName()}
    return (
        subject is not None
        and bool(subject.topic.about)
        and subject.widget is not None
        and subject.widget.objectName() not in general
    )


def test_every_control_value_and_chart_has_an_explanation(window: MainWindow) -> None:
    lacking = []
    window.views.views()
    for widget in window.findChildren(QWidget):
        is_control = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        if not (is_control or (widget.objectName() and isinstance(widget, QLabel))) or _is_inside_qt(widget):
            continue
        if not explained(widget):
            lacking.append(f"{type(widget).__name__} {widget.objectName()} in {_path(widget)}")
    remedy = "give each a tool tip, or an entry for its object name in resources/help/window.toml:\n"
    assert not lacking, remedy + "\n".join(lacking)


def _is_inside_qt(widget: QWidget) -> bool:
    """Return whether a widget is one of Qt's own that is never shown, or of a menu or list, shown only while open."""
    if not widget.objectName() and not widget.isVisible():
        return True
    parent: QWidget | None = widget
    while parent is not None:
        if isinstance(parent, QMenu) or type(parent).__name__ in {"QComboBoxPrivateContainer", "QFrame"}:
            return True
        parent = None if parent.isWindow() else parent.parentWidget()
    return not isinstance(widget.window(), MainWindow)


def _path(widget: QWidget) -> str:
    parent = widget.parentWidget()
    return f"{parent.objectName() or type(parent).__name__} < {_path(parent)}" if parent else ""


def test_the_strip_explains_what_has_the_focus(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    find(window, "etaBox").setFocus()
    qtbot.waitUntil(lambda: window.help.strip.subject.widget is find(window, "etaBox"))
    eta = knob("eta")
    assert text(window, "hintStripTitle") == f"{eta.title} {eta.symbol}"
    for fact in (f"now {window.workbench.draft.config.eta:g}", eta.usual, eta.book):
        assert fact in text(window, "hintStripFacts", full=True)
    assert text(window, "hintStripAbout", full=True) == eta.about


def test_the_strip_explains_what_the_mouse_points_at_and_follows_its_value(qtbot: QtBot, window: MainWindow) -> None:
    point_at(qtbot, window, find(window, "etaBox"))
    window.workbench.draft.set("eta", 7)
    window.help.strip.refresh()
    assert "now 7" in text(window, "hintStripFacts", full=True)


def test_the_strip_keeps_its_height(qtbot: QtBot, window: MainWindow) -> None:
    heights = set()
    for topic in written_topics().values():
        window.help.strip.show_subject(HelpSubject(topic))
        QApplication.processEvents()
        heights.add((window.help.strip.sizeHint().height(), window.help.strip.height()))
    assert len(heights) == 1


def test_whats_this_explains_in_full_what_is_clicked(qtbot: QtBot, window: MainWindow) -> None:
    box = find(window, "etaBox")
    at = box.rect().center()
    asked = QHelpEvent(QEvent.Type.QueryWhatsThis, at, box.mapToGlobal(at))
    QApplication.sendEvent(box, asked)
    assert asked.isAccepted()
    subject = subject_at(box)
    assert subject
    for fact in (knob("eta").about.split(".")[0], knob("eta").book):
        assert fact in in_full(subject).replace("&#x27;", "'")
    QWhatsThis.hideText()


def test_explanations_name_sections_that_exist() -> None:
    sections = {section.value for section in Section}
    entries = tomllib.loads((RESOURCES / "help" / "window.toml").read_text(encoding="utf-8"))["topic"]
    for entry in entries:
        assert set(entry) <= {"names", "title", "about", "book"}
        assert entry["title"]
        assert entry["about"].endswith(".")
        assert entry.get("book", Section.SOFTMAX) in sections
    assert len(written_topics()) == sum(len(entry["names"]) for entry in entries)


@pytest.mark.parametrize("name", RunConfig.model_fields)
def test_every_setting_has_a_usual_range(name: str) -> None:
    assert knob(name).usual, f"say which values of {name} are usual: usual in its json_schema_extra"


def text(window: MainWindow, name: str, *, full: bool = False) -> str:
    label = find(window, name)
    assert isinstance(label, QLabel)
    return label.accessibleName() if full else label.text()


def point_at(qtbot: QtBot, window: MainWindow, widget: QWidget) -> None:
    QCursor.setPos(window.mapToGlobal(QPoint(1, 1)))
    qtbot.mouseMove(widget)
    qtbot.waitUntil(lambda: window.help.strip.subject.widget in (widget, widget.parentWidget()))

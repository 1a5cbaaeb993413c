"""Explanations of widgets: from the settings, from resources/help/window.toml, or from their own tool tips."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QMenu,
    QProgressBar,
    QTabBar,
    QTabWidget,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from core.config.knobs import Knob
from core.support.language import language, translated
from core.support.paths import RESOURCES
from core.support.wording import joined_sentences, percent, with_title
from gui.base.plain_text import PlainLabel, titled, unmarked
from gui.session.knob_words import knob
from gui.session.setting_texts import SETTING
from gui.view.frame import ABOUT

_tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Topic:
    """Explanation of one control, value or chart. usual: values that people start with; book: a section's title."""

    title: str
    about: str
    usual: str = ""
    book: str = ""


@dataclass(frozen=True, slots=True)
class HelpSubject:
    """A widget, or an action of a menu, and its explanation."""

    topic: Topic
    widget: QWidget | None = None

    def value(self) -> str:
        """Return the value that the widget has now; "" if it has none."""
        return value_of(self.widget) if self.widget and isValid(self.widget) else ""


def subject_at(widget: QWidget | None, point: QPoint | None = None) -> HelpSubject | None:
    """Return the nearest widget with an explanation, from `widget` upwards within its window.

    point: of the mouse, in the screen's coordinates, where a part of the widget may be meant.
    """
    while widget is not None:
        if topic := own_topic(widget, point):
            return HelpSubject(topic, widget)
        widget = None if widget.isWindow() else widget.parentWidget()
    return None


def own_topic(widget: QWidget, point: QPoint | None = None) -> Topic | None:
    """Return a widget's own explanation, None without one."""
    if isinstance(widget, QMenu):
        action = widget.actionAt(widget.mapFromGlobal(point)) if point else None
        return action_topic(action) if action and action.statusTip() else None
    if isinstance(widget, QTabWidget):
        widget = widget.tabBar()
    if isinstance(widget, QTabBar):
        tab = widget.tabAt(widget.mapFromGlobal(point)) if point else -1
        tab = tab if tab >= 0 else widget.currentIndex()
        return written_topics().get(f"tab {widget.tabText(tab)}")
    if isinstance(widget, QToolButton):  # `defaultAction` would have Python count the action as the button's own
        for action in widget.actions():
            if action.statusTip():
                return action_topic(action)
    written = _setting_topic(widget) or _written_topic(widget.objectName())
    return written or _tool_tip_topic(widget) or _view_topic(widget)


def action_topic(action: QAction) -> Topic:
    """Return the explanation of an action: its status tip."""
    keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
    title = titled(action.text())
    return Topic(f"{title} ({keys})" if keys else title, unmarked(action.statusTip()))


def value_of(widget: QWidget) -> str:
    """Return the value of a control or label as text; "" if it has none."""
    match widget:
        case QComboBox():
            return widget.currentText()
        case QAbstractSpinBox() | QLineEdit():
            return widget.text()
        case QProgressBar():
            return percent(100 * widget.value() // max(1, widget.maximum()) / 100, 0)
        case QAbstractSlider():
            return str(widget.value())
        case QAbstractButton() if widget.isCheckable():
            return _tr("topics", "on") if widget.isChecked() else _tr("topics", "off")
        case PlainLabel():
            return widget.text()
    editor = getattr(widget, "editor", None)  # of a setting's row
    return value_of(editor) if isinstance(editor, QWidget) else ""


def written_topics() -> Mapping[str, Topic]:
    """Return the explanations of resources/help/window.toml by object name or pattern, in the file's order."""
    return _written_in(language())


@cache
def _written_in(code: str) -> Mapping[str, Topic]:
    text = (RESOURCES / "help" / "window.toml").read_text(encoding="utf-8")
    return {
        _in_the_window(name): Topic(
            **{part: translated(entry.get(part, ""), "window") for part in ("title", "about", "book")}
        )
        for entry in tomllib.loads(text)["topic"]
        for name in entry["names"]
    }


def _in_the_window(name: str) -> str:
    """Return an object name as it is; a tab is known by its title."""
    tab = name.removeprefix("tab ")
    return name if tab == name else f"tab {translated(tab)}"


def _written_topic(name: str) -> Topic | None:
    """Return the explanation for an object name: its own, else that of the first pattern that fits."""
    topics = written_topics()
    if not name or name in topics:
        return topics.get(name)
    return next((topic for pattern, topic in topics.items() if fnmatchcase(name, pattern)), None)


def _setting_topic(widget: QWidget) -> Topic | None:
    name = widget.property(SETTING)
    if not name:
        return None
    about = knob(str(name))
    title = f"{about.title} {about.symbol}".strip()
    return Topic(title, _with_choice(about, value_of(widget)), about.usual, about.book)


def _with_choice(about: Knob, value: str) -> str:
    """Return a setting's help, with that of the chosen entry where it is a choice."""
    chosen = next((entry.about for entry in about.choices.values() if entry.title == value), "")
    return joined_sentences((about.about, with_title(value, chosen))) if chosen else about.about


def _view_topic(widget: QWidget) -> Topic | None:
    """Return the explanation of the view whose sentence or body a widget is."""
    about = widget.property(ABOUT)
    return Topic(widget.accessibleName(), unmarked(str(about))) if about else None


def _tool_tip_topic(widget: QWidget) -> Topic | None:
    text = titled(widget.text()) if isinstance(widget, QAbstractButton) else ""
    about = unmarked(widget.toolTip() or widget.accessibleDescription()) or text
    name = widget.accessibleName() or text
    return Topic(name if name != about else "", about) if about else None

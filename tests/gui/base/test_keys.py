"""Keys on a Mac: its own signs in words, and the key it calls delete."""

import ast
import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.base import keys
from gui.digits import digit_texts
from gui.digits.layout import DigitsLayout
from gui.inside import weights_texts
from gui.race.runs import RaceRuns
from gui.runs.bar import RunBar
from gui.runs.panel import RunsPanel
from gui.session.history import History
from gui.session.my_digits import MyDigitsStore
from gui.view.my_digits_actions import MyDigitsActions
from gui.widgets.canvas.canvas import DigitCanvas
from gui.widgets.canvas.canvas_tools import CanvasTools

GUI = Path(keys.__file__).parent
NAMES_KEYS = re.compile(r"\b(Ctrl|Alt|Shift|Meta|Cmd)\+")
ALONE = re.compile(r"((Ctrl|Alt|Shift)\+)+\w+")


def _mac(words: keys.Keys) -> str:
    shown = QKeySequence(words).toString(QKeySequence.SequenceFormat.PortableText)
    for name, sign in (("Ctrl+", "⌘"), ("Shift+", "⇧"), ("Alt+", "⌥")):
        shown = shown.replace(name, sign)
    return shown


@pytest.fixture
def on_a_mac(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "in_words", _mac)
    monkeypatch.setattr(sys, "platform", "darwin")


def test_no_text_of_the_window_spells_keys_by_itself() -> None:
    spelt = []
    for path in GUI.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        notes = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            text = node.value if isinstance(node, ast.Constant) and id(node) not in notes else None
            if isinstance(text, str) and NAMES_KEYS.search(text) and not ALONE.fullmatch(text):
                spelt.append(f"{path.name}:{node.lineno} {text}")
    assert spelt == []


@pytest.mark.usefixtures("on_a_mac")
@pytest.mark.parametrize(
    ("make", "wanted"),
    [
        (lambda: CanvasTools(DigitCanvas()), {"⌘Z", "⇧⌘Z", "⌘⇧Z"}),
        (RunBar, {"⌘⇧C"}),
        (DigitCanvas, {"⌘Z"}),
    ],
)
def test_hints_have_a_mac_s_signs(qtbot: QtBot, make: Callable[[], QWidget], wanted: set[str]) -> None:
    widget = make()
    qtbot.addWidget(widget)
    if isinstance(widget, RunBar):
        widget.show_count(2)
    said = " ".join(
        text
        for each in (widget, *widget.findChildren(QWidget))
        for text in (each.toolTip(), each.accessibleDescription())
    )
    assert any(sign in said for sign in wanted)
    assert "Ctrl" not in said


@pytest.mark.usefixtures("on_a_mac")
@pytest.mark.parametrize("explain", [digit_texts.explanation, weights_texts.explanation])
def test_explanations_have_a_mac_s_signs(explain: Callable[[], str]) -> None:
    assert "⌘C copies a picture" in explain()


def test_elsewhere_keys_are_spelt_as_they_were() -> None:
    assert keys.in_words("Ctrl+Shift+Z") == "Ctrl+Shift+Z"
    assert "Ctrl+C copies a picture" in digit_texts.explanation()


def _deleting(of: QWidget) -> list[list[str]]:
    lists = [[key.toString() for key in action.shortcuts()] for action in of.findChildren(QAction)]
    return [shortcuts for shortcuts in lists if "Del" in shortcuts]


@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
def test_what_is_selected_goes_with_the_key_that_the_system_calls_delete(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, system: str
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    wanted = ["Backspace", "Del"] if system == "darwin" else ["Del"]
    assert [key.toString() for key in keys.deleting()] == wanted
    mine, window = MyDigitsStore(), QWidget()
    qtbot.addWidget(window)
    digits = DigitsLayout(mine, MyDigitsActions(mine, window), list, list)
    for view in (RaceRuns(), RunsPanel(History()), digits):
        qtbot.addWidget(view)
        assert _deleting(view) == [wanted]

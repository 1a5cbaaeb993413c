"""Check that all that a person can read in the window is in the language in use.

Seen are the texts that its widgets paint, and what they tell when they are pointed at or read aloud, with the menus.
"""

import re
from collections.abc import Callable, Iterator
from html import unescape

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLineEdit, QMenu, QMenuBar, QWidget

from core.support import language
from core.support.language import ENGLISH
from gui.tools.legibility import painted_texts
from gui.tools.pseudo_language import CODE, is_changed

_NOT_LATIN = ("ja", "zh")
_TAG = re.compile(r"<[^<>]*>")
_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
_SENTENCE = re.compile(r"[a-z]{2,}(?:[ ,;:’'-]+[A-Za-z]{2,})+")
_CODE = re.compile(r"`[^`]*`|--?[a-z]\S*|\S*[_/\\=()@]\S*|\S+\.\w+")
"""Options, paths, formulas and file names."""

_ALLOWED = """
Backswing MNIST EMNIST IDX npz pkl gz ReLU ReLUs tanh sigmoid softmax Softmax SGD Adam AdamW Nesterov RMSProp L-BFGS
NumPy OpenBLAS pyqtgraph SciPy Numba PyTorch Python Qt PySide Dask SVM PCA t-SNE SVG PNG CSV TOML JSON ONNX HTML
LGPL GPL MIT BSD Nielsen Simard Glorot He Kingma Ba Hinton Michael GitHub Linux pip install scikit learn
Ctrl Shift Alt Esc Del Tab Space Return Enter Home End Backspace Up Down Left Right Page PgUp PgDown
Cancel OK Save Discard Close Yes No Open Show Details Apply Don't AM PM
English American Deutsch System
"""
"""Names, abbreviations, keys, and Qt's own words, which the made-up language leaves English."""

ALLOWED = frozenset(_ALLOWED.split())


def untranslated(window: QWidget) -> list[str]:
    """Return one sentence for each text that is English although another language is in use."""
    is_english = _judge(language.language())
    found = {f"English: “{text}” ({owner})": None for owner, text in texts(window) if is_english(_plain(text))}
    return list(found)


def texts(window: QWidget) -> Iterator[tuple[str, str]]:
    """Yield who says it and each text that can be read in a window or a part of one."""
    for text in painted_texts(window):
        yield _name(text.owner), text.words
    yield "title", window.window().windowTitle()
    for widget in (window, *window.findChildren(QWidget)):
        if widget.window() is window.window() and widget.isVisible():
            yield from ((_name(widget), text) for text in _told(widget))
        if isinstance(widget, QMenuBar) or widget is window:
            yield from _of_actions(widget.actions())


def _told(widget: QWidget) -> Iterator[str]:
    """Yield what a widget tells without painting it."""
    yield from (widget.toolTip(), widget.statusTip(), widget.whatsThis())
    yield from (widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(index) for index in range(widget.count()))
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()


def _of_actions(actions: list[QAction]) -> Iterator[tuple[str, str]]:
    for action in actions:
        yield action.objectName(), action.text().replace("&", "")
        yield action.objectName(), action.toolTip()
        yield action.objectName(), action.statusTip()
        if isinstance(menu := action.menu(), QMenu):
            yield from _of_actions(menu.actions())


def _name(widget: QWidget | None) -> str:
    while widget and not widget.objectName():
        widget = widget.parentWidget()
    return widget.objectName() if widget else ""


def _plain(text: str) -> str:
    """Return a text without marks, code and names that are the same in every language."""
    words = _CODE.sub(" ", unescape(_TAG.sub(" ", text)))
    return _WORD.sub(lambda word: "·" if word[0] in ALLOWED else word[0], words).strip()


def _judge(code: str) -> Callable[[str], bool]:
    """Return the function that tells an English text from one in this language."""
    if code == ENGLISH:
        return lambda text: False
    if code == CODE:
        return lambda text: any(not is_changed(word) for word in _WORD.findall(text))
    if code.split("_")[0] in _NOT_LATIN:
        return lambda text: _SENTENCE.search(text) is not None
    return lambda text: language.catalogue().find(text) not in (None, text)

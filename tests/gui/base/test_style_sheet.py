"""Every control looks the same in every theme: flat, with an edge, and a whole ring when it has the focus."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QSpinBox, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.base import language, theme
from gui.base.palette import BLACK_ON_WHITE, DARK, LIGHT, WHITE_ON_BLACK, Tokens, contrast
from gui.view.swatch import SWATCH_PX, swatch
from gui.widgets.group import FoldingGroup

SCHEMES = {"light": LIGHT, "dark": DARK, "black-on-white": BLACK_ON_WHITE, "white-on-black": WHITE_ON_BLACK}


@pytest.fixture(params=SCHEMES)
def tokens(request: pytest.FixtureRequest) -> Tokens:
    theme.current().set_scheme(request.param)
    return SCHEMES[request.param]


def text_button() -> QToolButton:
    button = QToolButton()
    button.setText(" ")
    return button


def shown(qtbot: QtBot, control: QWidget) -> QImage:
    """Return a picture of a control of 120 px; another widget has the focus."""
    window = QWidget()
    qtbot.addWidget(window)
    lines = QVBoxLayout(window)
    lines.addWidget(QLineEdit())
    lines.addWidget(control)
    control.setFixedWidth(120)
    window.show()
    return control.grab().toImage()


@pytest.mark.parametrize("make", [QPushButton, text_button, QLineEdit, QSpinBox, QComboBox])
def test_a_control_is_flat_and_has_an_edge(qtbot: QtBot, tokens: Tokens, make: Callable[[], QWidget]) -> None:
    image = shown(qtbot, make())
    inside = {image.pixelColor(60, y).name() for y in range(5, image.height() - 5)}
    assert inside <= {tokens.raised, tokens.panel}
    assert len(inside) == 1
    middle = image.height() // 2
    assert image.pixelColor(0, middle).name() == image.pixelColor(image.width() - 1, middle).name() == tokens.edge


def test_edges_can_be_seen(tokens: Tokens) -> None:
    for ground in (tokens.background, tokens.panel, tokens.raised):
        assert contrast(tokens.edge, ground) > 1.7


def test_the_ring_around_the_title_of_a_group_is_whole(qtbot: QtBot, tokens: Tokens) -> None:
    group = FoldingGroup("Network")
    qtbot.addWidget(group)
    group.resize(240, 60)
    group.show()
    header = group.findChild(QToolButton)
    assert header is not None
    header.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(header.hasFocus)
    image, accent = group.grab().toImage(), QColor(tokens.accent)
    place = header.geometry()
    middle = place.center()
    for x, y in (
        (place.left(), middle.y()),
        (place.right(), middle.y()),
        (middle.x(), place.top()),
        (middle.x(), place.bottom()),
    ):
        assert image.pixelColor(x, y) == accent


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_a_button_with_latin_letters_is_as_high_as_one_with_chinese(qtbot: QtBot, scale: float) -> None:
    theme.current().set_text_scale(scale)
    language.current().use("zh_CN")
    heights = set()
    for text in ("Softmax", "z", "工作中"):
        button = text_button()
        qtbot.addWidget(button)
        button.setText(text)
        button.show()
        heights.add(button.height())
    language.current().use("en")
    theme.current().set_text_scale(1.0)
    assert len(heights) == 1


@pytest.mark.parametrize("run", range(7))
def test_the_line_of_a_hidden_run_is_fainter_but_can_be_seen(tokens: Tokens, run: int) -> None:
    assert 1.8 < _strongest(swatch(run, faint=True), tokens) < _strongest(swatch(run), tokens)


def _strongest(icon: object, tokens: Tokens) -> float:
    image = icon.pixmap(SWATCH_PX).toImage()  # type: ignore[attr-defined] # a QIcon
    pixels = (image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height()))
    return max(contrast(pixel, tokens.panel) for pixel in pixels)

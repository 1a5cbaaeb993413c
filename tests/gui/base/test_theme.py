from itertools import pairwise

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QToolButton

from gui.base import theme
from gui.base.palette import DARK, LIGHT, OKABE_ITO, contrast, legible, run_style

ICONS = sorted(path.stem for path in theme.ICONS.glob("*.svg"))


def strongest(icon: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> str:
    """Return the colour of the pixel that is most opaque."""
    image = icon.pixmap(QSize(64, 64), 1.0, mode).toImage()
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    best = max(pixels, key=QColor.alpha)
    assert best.alpha() > 200
    return best.name()


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_words_can_be_read(tokens):
    for back in (tokens.background, tokens.panel, tokens.raised, tokens.plot):
        assert contrast(tokens.text, back) >= 7
    for back in (tokens.background, tokens.plot):
        for front in (tokens.muted, tokens.accent, tokens.warning, tokens.error):
            assert contrast(front, back) >= 4.5
    assert contrast(tokens.on_accent, tokens.accent) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("colour", OKABE_ITO)
def test_curves_can_be_seen(tokens, colour):
    assert contrast(legible(colour, tokens.plot, tokens.text), tokens.plot) >= 3.0


def test_run_styles_do_not_repeat_soon_and_neighbours_differ_in_both():
    styles = [run_style(n) for n in range(28)]
    assert len(set(styles)) == 28
    assert all(a[0] != b[0] and a[1] != b[1] for a, b in pairwise(styles))


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_is_drawn_in_the_text_colour(name):
    drawing = (theme.ICONS / f"{name}.svg").read_text()
    if name != "app":
        assert "currentColor" in drawing
        assert "#" not in drawing
        assert strongest(theme.icon(name)) == LIGHT.text
        assert strongest(theme.icon(name), QIcon.Mode.Disabled) == LIGHT.disabled
    else:
        assert not theme.icon(name).isNull()


def test_switching_retints_palette_and_kept_icons(qtbot, dressed):
    button = QToolButton()
    qtbot.addWidget(button)
    theme.keep_icon(button.setIcon, "train", button)
    assert strongest(button.icon()) == LIGHT.text
    with qtbot.waitSignal(theme.current().changed):
        theme.current().set_scheme("dark")
    assert strongest(button.icon()) == DARK.text
    assert dressed.palette().color(QPalette.ColorRole.Window).name() == DARK.background
    assert DARK.accent in dressed.styleSheet()
    with qtbot.assertNotEmitted(theme.current().changed):
        theme.current().set_scheme("dark")


def test_a_kept_icon_ends_with_its_owner(qtbot):
    button = QToolButton()
    shown = []
    theme.keep_icon(shown.append, "train", button)
    button.deleteLater()
    qtbot.waitSignal(button.destroyed).wait()
    theme.current().set_scheme("dark")
    assert len(shown) == 1


def test_following_the_system_follows_its_scheme():
    theme.current().set_scheme("dark")
    theme.current().set_scheme("system")
    assert theme.current().tokens is LIGHT  # offscreen, the system has no dark
    assert theme.current().scheme == "system"

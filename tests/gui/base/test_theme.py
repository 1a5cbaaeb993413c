from itertools import combinations, pairwise

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QToolButton

from gui.base import theme
from gui.base.palette import DARK, LIGHT, RUN_COLOURS, contrast, legible, run_style

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
@pytest.mark.parametrize("colour", RUN_COLOURS)
def test_curves_can_be_seen(tokens, colour):
    assert contrast(legible(colour, tokens.plot, tokens.text), tokens.plot) >= 3.0


def test_run_styles_do_not_repeat_soon_and_neighbours_differ_in_both():
    styles = [run_style(n) for n in range(48)]
    assert len(set(styles)) == 48
    assert all(a[0] != b[0] and a[1] != b[1] for a, b in pairwise(styles))


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_twelve_runs_have_twelve_colours(tokens):
    shades = [np.array(_lab(legible(run_style(n)[0], tokens.plot, tokens.text))) for n in range(12)]
    assert min(np.linalg.norm(a - b) for a, b in combinations(shades, 2)) > 15  # 2 is just noticeable


def _lab(colour):
    """Return L*, a*, b* of a colour `#rrggbb` (CIE 1976, D65)."""
    rgb = np.array([int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)])
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    to_xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    x, y, z = np.cbrt(to_xyz @ linear / (0.9505, 1.0, 1.089))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


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

from itertools import combinations, pairwise
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QToolButton

from core.support.paths import RESOURCES
from gui.base import theme
from gui.base.palette import (
    BLACK_ON_WHITE,
    DARK,
    FAINT_INK,
    LIGHT,
    PAPER,
    RUN_COLOURS,
    WHITE_ON_BLACK,
    contrast,
    legible,
    mixed,
    run_style,
)

STRONG = [BLACK_ON_WHITE, WHITE_ON_BLACK]
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


@pytest.mark.parametrize("tokens", STRONG, ids=["light", "dark"])
def test_words_lines_and_curves_have_high_contrast(tokens):
    chosen = mixed(tokens.panel, tokens.accent, 0.16)
    for back in (tokens.background, tokens.panel, tokens.raised, tokens.plot, chosen, tokens.track):
        assert contrast(tokens.text, back) >= 7
    for front in ("muted", "disabled", "accent", "warning", "error"):
        assert contrast(getattr(tokens, front), tokens.background) >= 7
    assert contrast(tokens.muted, tokens.track) >= 7
    assert contrast(tokens.text, tokens.focus) >= 7
    assert contrast(tokens.on_accent, tokens.accent) >= 7
    for line in (tokens.line, tokens.edge, *(legible(each, tokens.plot, tokens.text) for each in RUN_COLOURS)):
        assert contrast(line, tokens.plot) >= 4.5
    assert contrast(tokens.grid, tokens.plot) >= 3
    assert contrast(FAINT_INK, PAPER) >= 7


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("colour", RUN_COLOURS)
def test_curves_can_be_seen(tokens, colour):
    assert contrast(legible(colour, tokens.plot, tokens.text), tokens.plot) >= 3.0


def test_run_styles_do_not_repeat_soon_and_neighbours_differ_in_both():
    styles = [run_style(n) for n in range(48)]
    assert len(set(styles)) == 48
    assert all(a[0] != b[0] and a[1] != b[1] for a, b in pairwise(styles))


@pytest.mark.parametrize("tokens", [LIGHT, DARK, *STRONG], ids=["light", "dark", "black on white", "white on black"])
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


def test_a_stored_scheme_is_found_by_its_name():
    assert theme.scheme_named("white-on-black") == "white-on-black"
    assert theme.scheme_named("mauve") == theme.scheme_named("") == "system"


@pytest.mark.parametrize(("wanted", "tokens"), [(Qt.ColorScheme.Light, STRONG[0]), (Qt.ColorScheme.Dark, STRONG[1])])
def test_the_systems_wish_for_contrast_is_followed(monkeypatch, wanted, tokens):
    hints = SimpleNamespace(contrastPreference=lambda: Qt.ContrastPreference.HighContrast)
    system = SimpleNamespace(colorScheme=lambda: wanted, accessibility=lambda: hints, setColorScheme=lambda _: None)
    monkeypatch.setattr(theme.current(), "_applied", False)
    monkeypatch.setattr(theme.current(), "_app", SimpleNamespace(styleHints=lambda: system))
    theme.current().set_scheme("system")
    assert theme.current().tokens is tokens


def test_in_high_contrast_arrows_and_ticks_are_as_strong_as_text():
    usual = sorted(path.name for path in (RESOURCES / LIGHT.controls).glob("*.svg"))
    for tokens in STRONG:
        drawings = sorted((RESOURCES / tokens.controls).glob("*.svg"))
        assert [path.name for path in drawings] == usual
        assert all(f'stroke="{tokens.text}"' in path.read_text() for path in drawings)

"""A piece of a run's line, as its curves are drawn, for a table row."""

from functools import lru_cache

from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap

from gui.base import theme
from gui.base.palette import Tokens, legible, run_style
from gui.widgets.plots.legend import SAMPLE_PX, LineLook, line_sample

SWATCH_PX = SAMPLE_PX
_LINE_PX = 1.75


def swatch(style: int, *, faint: bool = False) -> QIcon:
    """Return the icon of a run's line. style: as for `run_style`; faint: its curves are hidden."""
    tokens = theme.current().tokens
    colour, dash = run_style(style)
    application = QGuiApplication.instance()
    ratio = application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0
    return _drawn(legible(colour, tokens.panel, tokens.text), dash, tokens, ratio, faint)


@lru_cache(256)
def _drawn(colour: str, dash: tuple[float, ...], tokens: Tokens, ratio: float, faint: bool) -> QIcon:
    """Draw on the table's background even when selected, as a blue line would vanish on the accent colour."""
    state = QIcon.State.Off if faint else QIcon.State.On
    line = line_sample(LineLook(colour, dash, _LINE_PX)).pixmap(SWATCH_PX, ratio, QIcon.Mode.Normal, state)
    picture = QPixmap(line.size())
    picture.setDevicePixelRatio(line.devicePixelRatio())
    picture.fill(tokens.panel)
    painter = QPainter(picture)
    painter.drawPixmap(0, 0, line)
    painter.end()
    icon = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
        icon.addPixmap(picture, mode)
    return icon

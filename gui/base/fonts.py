"""Fonts that come with Backswing, for characters that the system has none for."""

from PySide6.QtGui import QFontDatabase

from core.support.paths import RESOURCES

CHINESE = RESOURCES / "fonts" / "backswing-cjk.otf"
"""The Chinese characters in use; packaging/cjk_font.py makes it."""


def add_missing() -> None:
    """Add the Chinese characters where the system has no Chinese font: a bare Linux would show squares.

    Qt falls back to them for what another font lacks. A font of the system has more characters, and suits it better.
    """
    if not QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese):
        QFontDatabase.addApplicationFont(str(CHINESE))

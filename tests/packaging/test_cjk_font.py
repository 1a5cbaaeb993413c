"""The Chinese characters that come with Backswing: all that are in use, and seen where the system has none."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtGui import QRawFont
from pytestqt.qtbot import QtBot

from gui.base.fonts import CHINESE

ROOT = Path(__file__).parents[2]
MOST_BYTES = 1_000_000

SHOW = """
from PySide6.QtGui import QFont, QTextLayout
from gui.app import make_application

def told(font):
    layout = QTextLayout("训练", font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return [(run.rawFont().familyName(), all(run.glyphIndexes())) for run in layout.glyphRuns()]

app = make_application(["backswing"])
bold, other = QFont(app.font()), QFont("monospace", 9)
bold.setBold(True)
print([told(font) for font in (app.font(), QFont(), bold, other)])
"""
"""Tells by which font two characters are shown, and whether it has them."""


def test_every_character_in_use_is_there(qtbot: QtBot, tool: Callable[[str], ModuleType]) -> None:
    font = QRawFont(str(CHINESE), 16.0)
    lacking = [letter for letter in sorted(tool("cjk_font").characters()) if not font.supportsCharacter(ord(letter))]
    assert lacking == [], "run packaging/cjk_font.py"


def test_the_file_is_small_and_its_licence_lies_beside_it() -> None:
    assert CHINESE.stat().st_size < MOST_BYTES
    assert "SIL OPEN FONT LICENSE Version 1.1" in (CHINESE.parent / "LICENSE.txt").read_text("utf-8")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have Chinese fonts")
def test_a_system_without_chinese_fonts_shows_no_squares(tmp_path: Path) -> None:
    config = tmp_path / "fonts.conf"
    config.write_text(f"<fontconfig><dir>{tmp_path}</dir><cachedir>{tmp_path}/cache</cachedir></fontconfig>")
    environ = {**os.environ, "PYTHONPATH": str(ROOT), "FONTCONFIG_FILE": str(config)}
    done = subprocess.run([sys.executable, "-P", "-c", SHOW], env=environ, capture_output=True, text=True, check=False)
    assert done.stdout == f"{[[('Backswing CJK', True)]] * 4}\n", done.stderr

"""Files by which a desktop knows the program: menu entry, icons, type of models, metainfo, manual page.

`python packaging/share.py FOLDER` writes them below FOLDER, as /usr/share has them. It needs PySide6, for the icons.
"""

import os
import shutil
import sys
import time
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCES = Path(__file__).parent / "share"
ICON = ROOT / "resources" / "icons" / "app.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Sides of the PNG icons, in pixels."""

PLACES = {
    "backswing.desktop": "applications/backswing.desktop",
    "backswing.xml": "mime/packages/backswing.xml",
    "backswing.metainfo.xml": "metainfo/org.backswing.Backswing.metainfo.xml",
    "backswing.1": "man/man1/backswing.1",
}
"""Places of the files of packaging/share below /usr/share. There is no home page yet: the id stands for no domain."""


def main(words: list[str]) -> int:
    """Write the files; return 2 where no folder is named."""
    if len(words) != 1:
        print(__doc__)
        return 2
    write(Path(words[0]))
    return 0


def write(folder: Path) -> None:
    """Write all files below `folder`."""
    for name, place in PLACES.items():
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        (folder / place).write_text(filled((SOURCES / name).read_text("utf-8")), "utf-8")
    write_icons(folder / "icons" / "hicolor")


def filled(text: str) -> str:
    """Return a text with version, date and commands put in."""
    for name, value in {"VERSION": version(), "DATE": date(), "COMMANDS": commands()}.items():
        text = text.replace(f"@{name}@", value)
    return text


def version() -> str:
    """Return the version, such as "0.1.0"."""
    return str(tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"])


def seconds() -> int:
    """Return the time of the build, which SOURCE_DATE_EPOCH can set, in seconds since 1970."""
    return int(os.environ.get("SOURCE_DATE_EPOCH") or time.time())


def date() -> str:
    """Return the day of the build, such as "2026-11-30"."""
    return time.strftime("%Y-%m-%d", time.gmtime(seconds()))


def commands() -> str:
    """Return the commands with their descriptions, as a manual page has them."""
    sys.path.append(str(ROOT))
    from core.cli import COMMANDS

    lines = [f".TP\n.B {name}\n{does[0].upper()}{does[1:]}." for name, does in COMMANDS.items()]
    return "\n".join(line.replace("\n.json", "\n\\&.json") for line in lines)


def write_icons(folder: Path) -> None:
    """Write the icon as SVG and as PNG in each size, as an icon theme has them."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    (folder / "scalable" / "apps").mkdir(parents=True, exist_ok=True)
    shutil.copyfile(ICON, folder / "scalable" / "apps" / "backswing.svg")
    renderer = QSvgRenderer(str(ICON))
    for side in SIZES:
        image = QImage(side, side, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        place = folder / f"{side}x{side}" / "apps" / "backswing.png"
        place.parent.mkdir(parents=True, exist_ok=True)
        if not image.save(str(place)):
            raise OSError(f"{place} could not be written.")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""What the window remembers between two starts: where things were, the theme, the recent files."""

import os
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths

RECENT_FILES = 8


def settings() -> QSettings:
    """The person's settings, or those below BACKSWING_HOME."""
    home = os.environ.get("BACKSWING_HOME")
    if home:
        return QSettings(str(Path(home) / "settings.ini"), QSettings.Format.IniFormat)
    return QSettings("Backswing", "Backswing")


def texts(key: str) -> list[str]:
    """The list of texts kept under `key`; QSettings gives a list of one back as a plain text."""
    kept = settings().value(key)
    if isinstance(kept, str):
        return [kept]
    return [str(text) for text in kept] if isinstance(kept, list) else []


def recent_files() -> list[Path]:
    """Model files opened or saved lately that are still there, the newest first."""
    return [
        Path(name) for name in texts("recent_files") if os.path.exists(name)
    ]  # Path.exists raises in a closed folder


def last_folder() -> Path:
    """Where a person kept a model last, else their documents."""
    recent = recent_files()
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return recent[0].parent if recent else Path(documents)


def remember_file(path: Path) -> None:
    """Put `path` at the head of the recent files."""
    path = path.absolute()
    others = [str(known) for known in recent_files() if known != path]
    settings().setValue("recent_files", [str(path), *others][:RECENT_FILES])

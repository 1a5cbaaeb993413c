"""Settings kept between two starts of the window: geometry, theme, recent files."""

import os
from math import isfinite
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths

RECENT_FILES = 8


def settings() -> QSettings:
    """Return the user's settings, or those below BACKSWING_HOME."""
    home = os.environ.get("BACKSWING_HOME")
    if home:
        return QSettings(str(Path(home) / "settings.ini"), QSettings.Format.IniFormat)
    return QSettings("Backswing", "Backswing")


def last_run_number() -> int:
    """Return the number of the newest run of the window that was given one; 0 before the first."""
    kept = str(settings().value("runs/last_number", 0))
    return int(kept) if kept.isdecimal() and len(kept) < 10 else 0


def keep_run_number(number: int) -> None:
    """Keep the number of the newest run, so that none gets it again, not even before the runs on disk are read."""
    settings().setValue("runs/last_number", number)


def texts(key: str) -> list[str]:
    """Return the list of texts stored under `key`; QSettings returns a list of one as a plain text."""
    kept = settings().value(key)
    if isinstance(kept, str):
        return [kept]
    return [str(text) for text in kept] if isinstance(kept, list) else []


def number(key: str, usual: float) -> float:
    """Return the number stored under `key`, or the usual one where there is none."""
    try:
        value = float(str(settings().value(key, usual)))
    except ValueError:
        return usual
    return value if isfinite(value) else usual


def recent_files() -> list[Path]:
    """Return the model files opened or saved recently that still exist, the newest first."""
    return [
        Path(name) for name in texts("recent_files") if os.path.exists(name)
    ]  # Path.exists raises in a folder without access


def last_folder() -> Path:
    """Return the folder of the last model file, else the documents folder."""
    recent = recent_files()
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return recent[0].parent if recent else Path(documents)


def remember_file(path: Path) -> None:
    """Put `path` first among the recent files."""
    path = path.absolute()
    others = [str(known) for known in recent_files() if known != path]
    settings().setValue("recent_files", [str(path), *others][:RECENT_FILES])

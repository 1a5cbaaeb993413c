"""Folders of Backswing: the system's own, or all below `BACKSWING_HOME`."""

import os
from pathlib import Path

import platformdirs

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
"""Files that come with Backswing: icons, texts, pictures, the trained network."""


def _folder(kind: str, systems: str) -> Path:
    home = os.environ.get("BACKSWING_HOME")
    return Path(home) / kind if home else Path(systems)


def data_dir() -> Path:
    """Return the folder of data worth keeping: MNIST, models, my digits. Not created here."""
    return _folder("data", platformdirs.user_data_dir("Backswing", appauthor=False))


def runs_dir() -> Path:
    """Return the folder of the run folders. Not created here."""
    return data_dir() / "runs"


def cache_dir() -> Path:
    """Return the folder of data that can be made again: the synthetic set. Not created here."""
    return _folder("cache", platformdirs.user_cache_dir("Backswing", appauthor=False))


def log_dir() -> Path:
    """Return the folder of log files. Not created here."""
    return _folder("log", platformdirs.user_log_dir("Backswing", appauthor=False))

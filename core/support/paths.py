"""Where Backswing keeps things: the system's own folders, or all below `BACKSWING_HOME`."""

import os
from pathlib import Path

import platformdirs

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
"""The files that come with Backswing: icons, texts, pictures, the trained network."""


def _folder(kind: str, systems: str) -> Path:
    home = os.environ.get("BACKSWING_HOME")
    return Path(home) / kind if home else Path(systems)


def data_dir() -> Path:
    """What a person would miss: fetched MNIST, models, my digits. Not created here."""
    return _folder("data", platformdirs.user_data_dir("Backswing", appauthor=False))


def runs_dir() -> Path:
    """A folder for each run. Not created here."""
    return data_dir() / "runs"


def cache_dir() -> Path:
    """What can be made again: the synthetic set. Not created here."""
    return _folder("cache", platformdirs.user_cache_dir("Backswing", appauthor=False))


def log_dir() -> Path:
    """Log files. Not created here."""
    return _folder("log", platformdirs.user_log_dir("Backswing", appauthor=False))

"""What `--data`, a config and the window call a data set: a word, or a path."""

import os
from dataclasses import replace
from pathlib import Path

from core.data import imports, mnist
from core.data.dataset import Dataset
from core.data.synthetic import synthetic
from core.errors import UserError

SOURCES = ("mnist", "synthetic")
"""The words; anything else is a path to a folder or a file."""

MNIST_VARIABLE = "BACKSWING_MNIST"


def mnist_override() -> Path | None:
    """The folder that the environment names in place of the kept MNIST."""
    folder = os.environ.get(MNIST_VARIABLE)
    return _path(folder) if folder else None


def load(source: str) -> Dataset:
    """The data set called "mnist" or "synthetic", or the one in a folder or file.

    "mnist" is the folder in BACKSWING_MNIST where that is set, else what was fetched. Raises UserError that says how
    to get it when it is not there, and for a path as `imports.read` does.
    """
    if source == "mnist":
        if folder := mnist_override():
            return replace(imports.read([folder]), name=mnist.NAME)
        return mnist.load()
    if source == "synthetic":
        return synthetic()
    path = _path(source)
    if not os.path.exists(path):
        raise UserError(f"There is no data set {source}: give {', '.join(SOURCES)}, a folder, or a data file.")
    return imports.read([path])


def _path(text: str) -> Path:
    """By os.path, here and above: pathlib's own raises for a home of nobody's and for a name that is too long."""
    return Path(os.path.expanduser(text))

"""The four files of MNIST and their folder: each file is stored complete and verified, or not at all."""

import gzip
import hashlib
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from core.data.readers import contents
from core.support import paths
from core.support.atomic import writing
from core.support.errors import UserError, worded
from core.support.messages import message


@dataclass(frozen=True, slots=True)
class File:
    """One of MNIST's files. size, sha256: of its content; packed: approximate size of the download (copies differ)."""

    name: str
    size: int
    sha256: str
    packed: int

    @property
    def path(self) -> Path:
        """Path of the stored file, as gzip."""
        return folder() / f"{self.name}.gz"

    def is_in(self, content: bytes) -> bool:
        """Return whether unpacked content is exactly this file."""
        return len(content) == self.size and hashlib.sha256(content).hexdigest() == self.sha256


FILES = (
    File(
        name="train-images-idx3-ubyte",
        size=47_040_016,
        sha256="ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db",
        packed=9_912_422,
    ),
    File(
        name="train-labels-idx1-ubyte",
        size=60_008,
        sha256="65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5",
        packed=28_881,
    ),
    File(
        name="t10k-images-idx3-ubyte",
        size=7_840_016,
        sha256="0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7",
        packed=1_648_877,
    ),
    File(
        name="t10k-labels-idx1-ubyte",
        size=10_008,
        sha256="ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2",
        packed=4_542,
    ),
)
"""Training images and labels, test images and labels, in the order of `imports.dataset`."""


def folder() -> Path:
    """Return the folder of the files. Not created here."""
    return paths.data_dir() / "mnist"


def kept(file: File) -> bytes | None:
    """Return the unpacked content of a stored file; None if it is missing, unreadable or damaged."""
    try:
        content = contents.unpacked(contents.read(file.path), file.size, file.path)
    except UserError:
        return None
    return content if file.is_in(content) else None


def keep(content: Mapping[File, bytes]) -> None:
    """Store files, given as unpacked and verified content: all of them or none.

    Raises UserError when they cannot be written.
    """
    with worded(message("Could not create the folder {folder}", folder=folder())):
        folder().mkdir(parents=True, exist_ok=True)
    with ExitStack() as all_written:  # each moves into place when the last has been written
        for file, unpacked in content.items():
            out = all_written.enter_context(writing(file.path))
            # Level 1: a fifth larger than level 9, but many times faster. No time stamp: equal data give equal files.
            out.write(gzip.compress(unpacked, compresslevel=1, mtime=0))

"""Made digits in the cache folder, so that they are made once."""

import logging
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np

from core.ink import FIELD_PX
from core.linalg.arrays import Bytes, Labels
from core.support.atomic import writing
from core.support.errors import UserError
from core.support.files import opened
from core.support.paths import cache_dir

log = logging.getLogger(__name__)

_BROKEN = (OSError, ValueError, KeyError, EOFError, NotImplementedError, zipfile.BadZipFile, zlib.error)


def kept(name: str, images: int, make: Callable[[], tuple[Bytes, Labels]]) -> tuple[Bytes, Labels]:
    """Return the pictures (N, 784) and labels (N,) of this name from the cache folder, or make and keep them."""
    path = cache_dir() / f"{name}.npz"
    pictures = cached(path, images)
    if pictures is None:
        pictures = make()
        keep(path, *pictures)
    return pictures


def cached(path: Path, images: int) -> tuple[Bytes, Labels] | None:
    """Return the pictures (images, 784) and their labels from a file; None where there are none, or others."""
    try:
        with opened(path) as file, np.load(file, allow_pickle=False) as arrays:
            pictures, labels = arrays["images"], arrays["labels"]
    except FileNotFoundError:
        return None
    except _BROKEN as error:
        log.warning("The cached digits at %s are broken (%s); they are made again.", path, error)
        return None
    if pictures.shape != (images, FIELD_PX**2) or pictures.dtype != np.uint8 or labels.shape != (images,):
        log.warning("The cached digits at %s have the wrong shape; they are made again.", path)
        return None
    return pictures, labels.astype(np.int64)


def keep(path: Path, pictures: Bytes, labels: Labels) -> None:
    """Write pictures and labels to a file; where it cannot be written, that is only logged."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with writing(path) as file:
            np.savez_compressed(file, images=pictures, labels=labels)
    except (OSError, UserError) as error:
        log.warning("The digits could not be cached (%s); they are made again at the next start.", error)

"""Import of a person's data sets from a folder or files, recognised by content, not by name."""

import os
from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path

import numpy as np
import numpy.typing as npt

from core.data.dataset import Dataset, Split
from core.data.readers import book_pickle, contents, idx, npz
from core.linalg.arrays import Bytes
from core.support.errors import UserError, worded
from core.support.messages import message, plural

SIDE = 28
CLASSES = 10
MOST_FILES = 5_000
"""Limit of files in a folder and its subfolders, and of files named at once; each is opened."""

_WANTED = message("the four IDX files of MNIST (plain or .gz), Keras' mnist.npz or the book's mnist.pkl.gz")

Numbers = npt.NDArray[np.generic]
Pair = tuple[Numbers, Numbers]


def read(paths: Sequence[Path]) -> Dataset:
    """Read the data set in a folder or in files (at least one path): IDX, mnist.npz or the book's mnist.pkl.gz.

    Images are 28x28 with labels 0..9. The larger IDX pair is for training, its last sixth for validation: the book's
    50 000 / 10 000 / 10 000 for MNIST. Raises UserError, which names the file, for anything else.
    """
    files = _data_files(paths)
    kinds = set(files.values())
    place = paths[0] if len(paths) == 1 else paths[0].parent
    if len(kinds) > 1:
        raise UserError(
            message(
                "{place} contains data sets in several formats ({formats}). Choose the files of one.",
                place=place,
                formats=", ".join(sorted(kinds)),
            )
        )
    if kinds == {"IDX"}:
        return _from_idx(list(files), place)
    if len(files) > 1:
        raise UserError(
            message(
                "{place} contains {count} data sets: {names}. Choose one of them.",
                place=place,
                count=len(files),
                names=_names(files),
            )
        )
    path = next(iter(files))
    if kinds == {"npz"}:
        x_train, y_train, x_test, y_test = npz.read(path)
        return dataset(path.name, (x_train, y_train), (x_test, y_test), path)
    train, validation, test = (split(images, labels, path) for images, labels in book_pickle.read(path))
    return Dataset(path.name, train, validation, test)


def dataset(name: str, training: Pair, test: Pair, source: object) -> Dataset:
    """Build a data set from two pairs; the last sixth of the training pair is for validation. Views, not copies.

    A pair is images, (N, 28, 28) or (N, 784), and labels, (N,). Raises UserError, which names `source`, otherwise.
    """
    learning = split(*training, source)
    count = len(learning) - len(learning) // 6
    validation = Split(learning.images[count:], learning.labels[count:])
    return Dataset(name, learning.first(count), validation, split(*test, source))


def split(images: Numbers, labels: Numbers, source: object) -> Split:
    """Build a Split of images (N, 28, 28) or (N, 784) and labels (N,). Raises UserError, naming `source`, otherwise."""
    if images.shape[1:] not in ((SIDE, SIDE), (SIDE * SIDE,)) or images.dtype != np.uint8:
        form = "x".join(map(str, images.shape[1:])) or message("no pixels")
        raise UserError(
            message(
                "{source} has images of {form} ({type}); 28x28 pixels of one byte are needed.",
                source=source,
                form=form,
                type=images.dtype,
            )
        )
    if labels.shape != images.shape[:1] or labels.dtype.kind not in "iu":
        raise UserError(
            message(
                "{source} has {count:,} images and labels of shape {shape} ({type}), but one whole number per "
                "image is needed. Choose files that belong together.",
                source=source,
                count=len(images),
                shape=labels.shape,
                type=labels.dtype,
            )
        )
    if len(labels) < 6:
        what = plural("{n} image", "{n:,} images", len(labels))
        raise UserError(
            message("{source} has only {images} in one of its sets; at least 6 are needed.", source=source, images=what)
        )
    if labels.min() < 0 or labels.max() >= CLASSES:
        raise UserError(
            message(
                "{source} has labels from {smallest} to {largest}; only digits 0 to 9 are supported.",
                source=source,
                smallest=labels.min(),
                largest=labels.max(),
            )
        )
    return Split(images.reshape(len(images), -1), labels.astype(np.int64))  # type: ignore[arg-type]  # uint8: seen above


def _data_files(paths: Sequence[Path]) -> dict[Path, str]:
    """Return each data file and its format. A named file must be one; other files in a folder are ignored."""
    if len(paths) == 1 and os.path.isdir(paths[0]):  # `_form` reports a name that cannot be a path
        return _in_folder(paths[0])
    if len(paths) > MOST_FILES:
        raise UserError(
            message(
                "{folder}: {count:,} files are too many to look into. Choose the data files alone.",
                folder=paths[0].parent,
                count=len(paths),
            )
        )
    files = {path: _form(path) for path in paths}
    for path, form in files.items():
        if not form:
            raise UserError(
                message(
                    "{path} is {kind}, not a data set. Choose {wanted}.",
                    path=path,
                    kind=_looks_like(path),
                    wanted=_WANTED,
                )
            )
    return files


def _in_folder(folder: Path) -> dict[Path, str]:
    with worded(message("Could not look into {folder}", folder=folder), message("Choose another folder.")):
        # Downloads are often unpacked into a folder in the folder; deeper than one we do not search a person's disk.
        for pattern in ("*", "*/*"):
            found = list(islice(folder.glob(pattern), MOST_FILES + 1))
            if len(found) > MOST_FILES:
                raise UserError(
                    message(
                        "{folder} contains more than {most:,} files. Choose the data files themselves.",
                        folder=folder,
                        most=MOST_FILES,
                    )
                )
            there = [path for path in sorted(found) if path.is_file() and path.name[0] != "."]
            if files := {path: form for path in there if (form := _form(path))}:
                return files
    first = next((path for path in sorted(folder.glob("*")) if path.is_file()), None)
    seen = message("it has no files")
    if first:
        seen = message("{name} is {kind}", name=first.name, kind=_looks_like(first))
    raise UserError(
        message("{folder} contains no data set: {seen}. Choose {wanted}.", folder=folder, seen=seen, wanted=_WANTED)
    )


def _form(path: Path) -> str:
    head = contents.peek(contents.read(path, 4096))
    if idx.is_idx(head):
        return "IDX"
    if head.startswith(b"PK\x03\x04"):
        return "npz"
    return "pickle" if book_pickle.is_pickle(head) else ""


def _looks_like(path: Path) -> str:
    return contents.looks_like(contents.peek(contents.read(path, 4096)))


def _from_idx(paths: Sequence[Path], place: Path) -> Dataset:
    arrays = _distinct(idx.decode(contents.read(path), path) for path in paths)
    images = sorted((array for array in arrays if array.ndim == 3), key=len)
    labels = sorted((array for array in arrays if array.ndim == 1), key=len)
    if (len(images), len(labels)) != (2, 2):
        raise UserError(
            message(
                "{place} has {images}, {labels} ({names}); MNIST needs two of each, for training and for the test.",
                place=place,
                images=_image_files(len(images)),
                labels=_label_files(len(labels)),
                names=_names(paths),
            )
        )
    if len(images[0]) == len(images[1]):
        raise UserError(
            message(
                "{place} has two sets of {count:,} images; the training set must be the larger one.",
                place=place,
                count=len(images[0]),
            )
        )
    name = place.name if place.is_dir() else place.parent.name
    return dataset(name, (images[1], labels[1]), (images[0], labels[0]), place)


def _distinct(arrays: Iterable[Bytes]) -> list[Bytes]:
    """Return the arrays without duplicates: many folders have each file twice, compressed and plain."""
    kept: list[Bytes] = []
    for array in arrays:
        if not any(np.array_equal(array, other) for other in kept):
            kept.append(array)
    return kept


def _image_files(count: int) -> str:
    return plural("{n} image file", "{n} image files", count) if count else message("no image file")


def _label_files(count: int) -> str:
    return plural("{n} label file", "{n} label files", count) if count else message("no label file")


def _names(paths: Iterable[Path]) -> str:
    names = [path.name for path in paths]
    return ", ".join(names[:8]) + (", ..." if len(names) > 8 else "")

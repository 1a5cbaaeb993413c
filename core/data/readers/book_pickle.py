"""Safe reader of the book's `mnist.pkl.gz` and of the files that its expand_mnist.py writes.

They are pickles of Python 2, or of Python 3 if rewritten: three (x, y) pairs, x float32 = pixel/256, y whole numbers;
each an array, or a list of rows and a list of numbers. A pickle is a program, and Python's own interpreter for it can
be made to call anything; core.data.readers.pickle_machine cannot.
"""

import warnings
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from core.data.readers import contents
from core.data.readers.pickle_arrays import Array, Numbers, RefusedError
from core.data.readers.pickle_machine import Machine
from core.linalg.arrays import Bytes
from core.support.errors import UserError
from core.support.messages import joined, message

Pair = tuple[Bytes, npt.NDArray[np.generic]]

MOST_UNPACKED = 4 * 2**30
"""Limit of unpacked bytes, read in parts: 250 000 images take 3 GB as written by Python 2."""

_BROKEN = (ValueError, TypeError, IndexError, OverflowError)


def is_pickle(head: bytes) -> bool:
    """Return whether unpacked bytes begin like a pickle: with its protocol, or (0 and 1) with a tuple of numpy's."""
    return (head[:1] == b"\x80" and head[1:2] <= b"\x05") or (head[:1] == b"(" and b"numpy" in head[:64])


def read(path: Path) -> list[Pair]:
    """Read training, validation and test set: images (N, 784) uint8 and labels (N,), in the file's order.

    Raises UserError, which names the file, when it is damaged, contains anything but arrays of numbers in the book's
    form, or is larger than MOST_UNPACKED.
    """
    stream = contents.stream(contents.read(path), MOST_UNPACKED, path)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about odd escapes in a damaged file
            sets = Machine(stream, _finished).run()
        while stream.read(contents.PART):  # to its end, where gzip's checksum is
            pass
        if type(sets) not in (tuple, list) or len(sets) != 3:
            raise RefusedError(message("it does not contain three sets"))
        return [(_images(x), _labels(y)) for x, y in sets]
    except _BROKEN as error:
        told = message("{path} is not the book's mnist.pkl.gz, or it is damaged.", path=path)
        if isinstance(error, RefusedError):
            told = message(
                "{path} is not the book's mnist.pkl.gz, or it is damaged ({why}).", path=path, why=str(error)
            )
        advice = message("It was not run; copy it or download it again, or use the IDX files.")
        raise UserError(joined([told, advice])) from error


def _finished(numbers: Numbers) -> tuple[Numbers, bool]:
    """Convert fractions to pixels, a quarter of the size; also return whether they were fractions."""
    is_fraction = numbers.dtype.kind == "f"
    return (_pixels(numbers) if is_fraction else numbers), is_fraction


def _images(x: Any) -> Bytes:
    """Return the images of an array (N, 784) or a list of N arrays (784,)."""
    rows = [_array(row, True) for row in x] if type(x) is list else []
    if any(row.shape != rows[0].shape or row.ndim != 1 for row in rows):
        raise RefusedError(message("its images differ in size"))
    images = np.stack(rows) if rows else _array(x, True)
    if images.ndim != 2:
        raise RefusedError(message("its images are not rows of fractions"))
    return images


def _labels(y: Any) -> Numbers:
    """Return the labels of an array (N,) or a list of N whole numbers."""
    if type(y) is not list:
        labels: Numbers = _array(y, False)
        return labels
    if not all(type(label) is int and 0 <= label < 256 for label in y):
        raise RefusedError(message("its labels are not digits"))
    return np.array(y, np.int64)


def _array(found: Any, of_fractions: bool) -> Any:
    if type(found) is not Array or found.value is None or found.value[1] != of_fractions:
        raise RefusedError(message("its images are not rows of fractions, or its labels not whole numbers"))
    return found.value[0]


def _pixels(x: Numbers) -> Bytes:
    """Convert x = pixel/256 to pixels 0..255, uint8 of the same shape; in parts, because all as floats take 310 MB.

    Raises RefusedError if x has other numbers.
    """
    pixels = np.empty(x.shape, np.uint8)
    flat, into = x.reshape(-1), pixels.reshape(-1)
    for start in range(0, len(flat), contents.PART):
        with np.errstate(all="ignore"):  # NaN fails the comparison
            scaled = flat[start : start + contents.PART].astype(np.float64) * 256
            rounded = np.rint(scaled)
            is_whole = (np.abs(scaled - rounded) < 1e-3).all()
        if not is_whole or rounded.min(initial=0) < 0 or rounded.max(initial=0) > 255:
            raise RefusedError(message("its images are not pixel/256"))
        into[start : start + contents.PART] = rounded
    return pixels

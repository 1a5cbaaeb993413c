"""Safe reader of NumPy's archives: zips of .npy files. Keras' `mnist.npz` has x_train, y_train, x_test, y_test."""

import io
import lzma
import math
import struct
import tokenize
import warnings
import zipfile
import zlib
from pathlib import Path
from typing import IO

import numpy as np
import numpy.typing as npt
from numpy.lib import format as npy

from core.data.readers import contents
from core.support.errors import UserError
from core.support.messages import message

NAMES = ("x_train", "y_train", "x_test", "y_test")
Numbers = npt.NDArray[np.generic]
Four = tuple[Numbers, Numbers, Numbers, Numbers]

_LISTED = b"PK\x01\x02"  # signature of each entry in a zip archive's directory, which is read first
_MOST_MEMBERS = 1_000
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # NumPy's; others allocate whatever the file states
BROKEN = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError, struct.error),  # the zip
    *(RuntimeError, NotImplementedError),  # a password, an unknown compression
    *(ValueError, SyntaxError, tokenize.TokenError, TypeError, KeyError, OverflowError, MemoryError),  # the .npy header
)
"""Errors of an archive that is damaged, or made to do damage."""


def read(path: Path) -> Four:
    """Read the four arrays, in the order of NAMES, of any shape; numbers only.

    Raises UserError, which names the file, when it is another kind of file, damaged, or unpacks to more than
    `contents.LARGEST` bytes.
    """
    content = contents.read(path)
    if has_too_many(content):
        raise UserError(
            message(
                "{path} is a zip archive with too many files to be Keras' mnist.npz. Choose another file.", path=path
            )
        )
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            x_train, y_train, x_test, y_test = (
                array_in(archive.open(member), member.file_size) for member in _members(archive, path)
            )
            return x_train, y_train, x_test, y_test
    except BROKEN as error:
        raise UserError(message("{path} is a damaged npz archive. Copy it or download it again.", path=path)) from error


def has_too_many(content: bytes) -> bool:
    """Return whether a zip archive lists more files than are read; look before `zipfile` does."""
    return content.count(_LISTED) > _MOST_MEMBERS


def _members(archive: zipfile.ZipFile, path: Path) -> list[zipfile.ZipInfo]:
    there = set(archive.namelist())
    if missing := [name for name in NAMES if f"{name}.npy" not in there]:
        raise UserError(
            message(
                "{path} is a zip archive without {name}, so it is not Keras' mnist.npz. If it contains data files, "
                "unpack it and open the folder.",
                path=path,
                name=missing[0],
            )
        )
    members = [archive.getinfo(f"{name}.npy") for name in NAMES]
    if any(member.compress_type not in _PACKINGS for member in members):
        raise ValueError("NumPy never uses this compression")
    if sum(member.file_size for member in members) > contents.LARGEST:
        raise UserError(
            message(
                "{path} unpacks to more than {most:,} bytes, too many. Choose another file.",
                path=path,
                most=contents.LARGEST,
            )
        )
    return members


def array_in(file: IO[bytes], size: int, kinds: str = "iufb") -> Numbers:
    """Read one .npy of `size` bytes; its header must match the size before anything is allocated.

    kinds: of dtypes, as NumPy writes them. Raises one of BROKEN.
    """
    with file, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about headers written by Python 2
        version = npy.read_magic(file)
        header = npy.read_array_header_1_0 if version == (1, 0) else npy.read_array_header_2_0
        shape, fortran, dtype = header(file)
        if dtype.kind not in kinds or math.prod(shape) * dtype.itemsize != size - file.tell():
            raise ValueError("an array's header does not match its bytes")
        # With a size, zipfile unpacks no more than that: an archive may state false sizes.
        data = np.frombuffer(file.read(size - file.tell()), dtype)
    return data.reshape(shape, order="F" if fortran else "C")

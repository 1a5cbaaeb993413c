"""The book's `mnist.pkl.gz`, read without running anything it says.

It is a pickle of Python 2: three (x, y) tuples, x float32 = pixel/256, y int64. A pickle is a program, so this reader
first walks its op-codes and refuses all that arrays do not need, then lets it build stand-ins of ours: the names
numpy.ndarray, numpy.dtype and _reconstruct lead to classes of this file and every other name to a refusal.
"""

import io
import math
import pickle
import pickletools
import warnings
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import numpy.typing as npt

from core.data.readers import contents
from core.linalg.arrays import Bytes
from core.support.errors import UserError, quoted

Pair = tuple[Bytes, npt.NDArray[np.generic]]

_OPCODES = frozenset(
    {
        *("PROTO", "FRAME", "MARK", "STOP", "GLOBAL", "STACK_GLOBAL", "REDUCE", "BUILD"),
        *("TUPLE", "TUPLE1", "TUPLE2", "TUPLE3", "EMPTY_TUPLE", "EMPTY_LIST", "APPEND", "APPENDS"),
        *("NONE", "NEWTRUE", "NEWFALSE", "INT", "BININT", "BININT1", "BININT2", "LONG", "LONG1"),
        *("STRING", "BINSTRING", "SHORT_BINSTRING", "BINBYTES", "SHORT_BINBYTES", "BINUNICODE", "SHORT_BINUNICODE"),
        *("PUT", "BINPUT", "LONG_BINPUT", "MEMOIZE", "GET", "BINGET", "LONG_BINGET"),
    }
)
_MOST_OPCODES = 2_000  # the book's file has some 150; a hostile one could have millions, or a memo as large
_NUMBERS = frozenset(("f4", "f8", "u1", "i1", "u2", "i2", "u4", "i4", "u8", "i8"))
_BROKEN = (
    *(pickle.UnpicklingError, ValueError, TypeError, AttributeError, IndexError, KeyError),
    *(EOFError, OverflowError, RecursionError),
)


class _RefusedError(ValueError):
    """What this reader refuses, in words for a person; those of Python are about its own insides."""


def is_pickle(head: bytes) -> bool:
    """Whether unpacked bytes begin as a pickle does: by its protocol, or (0 and 1) by a tuple of numpy's."""
    return (head[:1] == b"\x80" and head[1:2] <= b"\x05") or (head[:1] == b"(" and b"numpy" in head[:64])


def read(path: Path) -> list[Pair]:
    """Training, validation and test set: images (N, 784) uint8 and labels (N,), each as the file has them.

    Raises UserError naming the file when it is damaged, holds anything but number arrays in the book's form, or is
    larger than `contents.LARGEST` unpacked.
    """
    content = contents.unpacked(contents.read(path), contents.LARGEST, path)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of odd escapes in a damaged file: the sentence below says enough
            _check_opcodes(content)
            sets = _Reader(io.BytesIO(content), encoding="bytes").load()
        del content  # 220 MB that the conversion below has no need of
        if len(sets) != 3:
            raise _RefusedError("it does not hold three sets")
        return [(_pixels(x.array()), y.array()) for x, y in sets]
    except _BROKEN as error:
        why = f" ({error})" if isinstance(error, _RefusedError) else ""
        raise UserError(
            f"{path} is not the book's mnist.pkl.gz, or it is damaged{why}. "
            "It was not run; copy or fetch the file again, or use the IDX files."
        ) from error


def _check_opcodes(content: bytes) -> None:
    for count, (opcode, argument, _) in enumerate(pickletools.genops(content)):
        if opcode.name not in _OPCODES:
            raise _RefusedError(f"{opcode.name} has no place in it")
        slot = int(str(argument)) if opcode.name.endswith("PUT") else 0  # the memo is as large as its largest slot
        if max(count, slot) > _MOST_OPCODES:
            raise _RefusedError("it is a longer program than arrays need")


def _text(word: object) -> str:
    if not isinstance(word, bytes | str):  # a tuple of tuples of one tuple, and so on, is endless when written out
        raise _RefusedError("a word in it is none")
    return word.decode("latin1") if isinstance(word, bytes) else word


class _DType:
    """Stands in for numpy.dtype: a number's code and byte order."""

    def __init__(self, code: object, align: object = 0, copy: object = 1) -> None:
        self.code, self.order = _text(code), "="
        if self.code not in _NUMBERS:
            raise _RefusedError(f"arrays of {quoted(self.code)} are not numbers")

    def __setstate__(self, state: Any) -> None:
        if (order := _text(state[1])) not in ("<", ">", "|", "="):
            raise _RefusedError("a byte order is unknown")
        self.order = order


class _Array:
    """Stands in for what numpy's _reconstruct returns: shape, type and bytes, checked when it is asked for."""

    def __init__(self, kind: object, shape: object, code: object) -> None:
        self.state: Any = None

    def __setstate__(self, state: Any) -> None:
        self.state = state

    def array(self) -> npt.NDArray[np.generic]:
        """The array itself; raises ValueError when its shape and its bytes disagree."""
        _, shape, kind, fortran, data = self.state
        if type(shape) is not tuple or not all(type(size) is int and 0 <= size < 2**32 for size in shape):
            raise _RefusedError("an array's shape is not made of numbers")  # a product with a tuple fills the memory
        dtype = np.dtype(kind.order + kind.code)
        if not isinstance(data, bytes) or math.prod(shape) * dtype.itemsize != len(data):
            raise _RefusedError("an array's shape does not match its bytes")
        return np.frombuffer(data, dtype).reshape(shape, order="F" if fortran else "C")


class _Reader(pickle.Unpickler):
    _ADMITTED: ClassVar[dict[tuple[str, str], object]] = {
        ("numpy", "ndarray"): "ndarray",  # only ever handed to _reconstruct, which does not look at it
        ("numpy", "dtype"): _DType,
        ("numpy.core.multiarray", "_reconstruct"): _Array,
        ("numpy._core.multiarray", "_reconstruct"): _Array,
    }

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) not in self._ADMITTED:
            raise _RefusedError(f"it asks for {quoted(f'{module}.{name}')}")
        return self._ADMITTED[module, name]


def _pixels(x: npt.NDArray[np.generic]) -> Bytes:
    """Pixels 0..255, (N, 784) uint8, from x = pixel/256; a part at a time, for the whole as floats is 310 MB.

    Raises ValueError where x is not such a fraction.
    """
    if x.ndim != 2 or x.dtype.kind != "f":
        raise _RefusedError("its images are not rows of fractions")
    pixels = np.empty(x.shape, np.uint8)
    for start in range(0, len(x), 4096):
        with np.errstate(all="ignore"):  # of what is no number: the comparison is false
            scaled = x[start : start + 4096].astype(np.float64) * 256
            rounded = np.rint(scaled)
            is_whole = (np.abs(scaled - rounded) < 1e-3).all()
        if not is_whole or rounded.min(initial=0) < 0 or rounded.max(initial=0) > 255:
            raise _RefusedError("its images are not pixel/256")
        pixels[start : start + 4096] = rounded
    return pixels

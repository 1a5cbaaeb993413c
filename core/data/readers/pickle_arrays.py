"""Parts of a pickle of number arrays: minimal substitutes for NumPy's arrays and types."""

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt

from core.support.errors import quoted
from core.support.messages import message

Numbers = npt.NDArray[np.generic]

Finish = Callable[[Numbers], Any]
"""Conversion that is applied to each array as soon as it is read."""

_NUMBERS = frozenset(("f4", "f8", "u1", "i1", "u2", "i2", "u4", "i4", "u8", "i8"))


class RefusedError(ValueError):
    """Refused pickle; the text is for a person, unlike those of Python's own errors."""


class Content:
    """Bytes of one array, to be used once. is_text: written as text, as Python 3 does for Python 2."""

    __slots__ = ("_data", "is_text", "is_used")

    def __init__(self, data: bytearray, is_text: bool) -> None:
        self._data, self.is_text, self.is_used = data, is_text, False

    def take(self) -> bytearray:
        """Return the bytes and drop them. Raises RefusedError the second time."""
        if self.is_used:
            raise RefusedError(message("the bytes of an array are used twice"))
        data, self._data, self.is_used = self._data, bytearray(), True
        return data


class DType:
    """Substitute for numpy.dtype: a number's type code and byte order."""

    __slots__ = ("_code", "_order")

    def __init__(self, code: object, align: object = 0, copy: object = 1) -> None:
        self._code, self._order = text(code), "="
        if self._code not in _NUMBERS:
            raise RefusedError(message("arrays of {kind} are not numbers", kind=quoted(self._code)))

    def build(self, state: Any, finish: "Finish") -> None:
        """Set the byte order from numpy's state."""
        if (order := text(state[1])) not in ("<", ">", "|", "="):
            raise RefusedError(message("a byte order is unknown"))
        self._order = order

    def array(self, shape: object, fortran: object, content: object) -> Numbers:
        """Return the array of `content`. Raises RefusedError when shape and bytes do not match."""
        if type(shape) is not tuple or not all(type(size) is int and 0 <= size < 2**32 for size in shape):
            raise RefusedError(message("an array's shape is not made of numbers"))  # a tuple as size: huge product
        dtype, data = np.dtype(self._order + self._code), bytes_of(content)
        if len(shape) > 4 or math.prod(shape) * dtype.itemsize != len(data):
            raise RefusedError(message("an array's shape does not match its bytes"))
        return np.frombuffer(data, dtype).reshape(shape, order="F" if fortran else "C")


class Array:
    """Substitute for the result of numpy's _reconstruct. value: result of `finish`; None until then."""

    __slots__ = ("value",)

    def __init__(self, value: Any = None) -> None:
        self.value = value

    def build(self, state: Any, finish: "Finish") -> None:
        """Set shape, type and bytes from numpy's state."""
        if self.value is not None:
            raise RefusedError(message("an array is built twice"))
        _, shape, kind, fortran, content = state
        self.value = finish(dtype_of(kind).array(shape, fortran, content))


def text(word: object) -> str:
    """Return a string of Python 2 or 3 as text. Raises RefusedError for other values."""
    if not isinstance(word, bytes | str):  # a nested tuple could be endless when written out
        raise RefusedError(message("a name in it is not text"))
    return word.decode("latin1") if isinstance(word, bytes) else word


def bytes_of(content: object) -> bytes | bytearray:
    """Return the bytes of an array and drop them. Raises RefusedError for other values."""
    if isinstance(content, Content) and not content.is_text:
        return content.take()
    if not isinstance(content, bytes):
        raise RefusedError(message("an array in it has no bytes"))
    return content


def dtype_of(kind: object) -> DType:
    """Return `kind` if it is a DType. Raises RefusedError for other values."""
    if not isinstance(kind, DType):
        raise RefusedError(message("an array in it has no number type"))
    return kind

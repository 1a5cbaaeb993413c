"""Interpreter of pickles that can only build number arrays: it creates no other objects, imports and calls nothing.

A pickle is a program of opcodes for a stack machine. This one supports those that arrays and lists of them need, in
protocols 0 to 5 of Python 2 and 3, and refuses the rest. Names such as numpy.dtype map to substitutes of our own. The
program is read as a stream; of the long byte strings in it, which are the arrays, one at a time is in memory.
"""

import codecs
import io
from collections.abc import Callable, Sequence
from typing import Any

from core.data.readers.pickle_arrays import Array, Content, DType, Finish, RefusedError, dtype_of, text
from core.support.errors import quoted
from core.support.messages import message

LARGEST_ARRAY = 512 * 2**20
"""Limit of bytes of one array in the program."""

MOST_ARRAYS = 310_000
"""Limit of arrays, and of single numbers: the book's 250 000 images and their labels, and some more."""

_STEPS = 2_000, 32, 16  # opcodes allowed: base, per array and per number; Python 3's protocol 2 takes 28 and 12
_WORD = 64  # longer strings, in bytes, are contents of arrays
_LINE = 1_000  # limit of characters in a line of protocol 0 that is not a string
_PART = 2**20


class Machine:
    """Interpreter of one program. stream: its bytes. finish: conversion of each array, such as fractions to pixels."""

    def __init__(self, stream: io.BufferedReader, finish: Finish) -> None:
        self._stream, self._finish = stream, finish
        self._stack: list[Any] = []
        self._below: list[list[Any]] = []  # the stacks under the marks
        self._memo: dict[int, Any] = {}
        self._memoized = self._steps = self._arrays = self._scalars = 0
        self._content: Content | None = None  # the last one

    def run(self) -> Any:
        """Return the result of the program: tuples, lists, whole numbers, strings and Arrays.

        Raises RefusedError for anything not supported; ValueError, TypeError and IndexError for a damaged program.
        """
        while (code := self._exactly(1)) != b".":
            self._steps += 1
            if self._steps > _STEPS[0] + _STEPS[1] * self._arrays + _STEPS[2] * self._scalars:
                raise RefusedError(message("it is a longer program than arrays need"))
            if code not in _HANDLERS:
                raise RefusedError(message("the opcode {code} is not allowed", code=quoted(code.decode("latin1"))))
            _HANDLERS[code](self)
        return self._stack.pop()

    def _exactly(self, count: int) -> bytes:
        """Read exactly `count` bytes, at most a megabyte: the stream allocates them even if they do not exist."""
        data = self._stream.read(count)
        if len(data) != count:
            raise RefusedError(message("it is incomplete"))
        return data

    def _number(self, size: int) -> int:
        return int.from_bytes(self._exactly(size), "little")

    def _line(self) -> bytes:
        line = self._stream.readline(_LINE)
        if not line.endswith(b"\n"):
            raise RefusedError(message("a line in it has no end"))
        return line[:-1].rstrip(b"\r")

    # Numbers and names

    def _protocol(self) -> None:
        if self._number(1) > 5:
            raise RefusedError(message("its protocol is unknown"))

    def _frame(self) -> None:
        self._exactly(8)  # the size of the frame

    def _decimal(self) -> None:
        line = self._line().removesuffix(b"L")
        self._stack.append(line == b"01" if line in (b"00", b"01") else int(line))

    def _long(self) -> None:
        self._stack.append(int.from_bytes(self._exactly(self._number(1)), "little", signed=True))

    def _global(self) -> None:
        self._named(self._line().decode("latin1"), self._line().decode("latin1"))

    def _stack_global(self) -> None:
        name, module = self._stack.pop(), self._stack.pop()
        self._named(text(module), text(name))

    def _named(self, module: str, name: str) -> None:
        found = _NAMES.get((module.replace("numpy._core.", "numpy.core."), name))
        if found is None:
            raise RefusedError(message("it asks for {name}", name=quoted(f"{module}.{name}")))
        self._stack.append(found)

    # Strings

    def _string(self, size: int, is_text: bool = False) -> None:
        count = self._number(size)
        if count <= _WORD:
            word = self._exactly(count)
            self._stack.append(word.decode("utf-8") if is_text else word)
            return
        self._room(count)
        data, decoder = bytearray(), codecs.getincrementaldecoder("utf-8")()
        while count:
            part = self._exactly(min(count, _PART))
            count -= len(part)
            data += decoder.decode(part, not count).encode("latin1") if is_text else part
        self._hold(data, is_text)

    def _quoted(self) -> None:
        """Read a string of Python 2's protocol 0: in quotation marks, with escapes for bytes that are not letters."""
        data, rest, mark = bytearray(), b"", self._exactly(1)
        if mark not in (b"'", b'"'):
            raise RefusedError(message("a string in it has no quotation marks"))
        while not rest.endswith(b"\n"):
            part = self._stream.readline(_PART)
            if not part:
                raise RefusedError(message("it is incomplete"))
            rest += part
            if not rest.endswith(b"\n"):
                cut = _whole_escapes(rest[:-2])  # the mark and a carriage return before the line's end stay
                data += _unescaped(rest[:cut])
                rest = rest[cut:]
            self._room(len(data))
        body = rest.rstrip(b"\r\n")
        if not body.endswith(mark):
            raise RefusedError(message("a string in it has no quotation marks"))
        data += _unescaped(body[:-1])
        if len(data) > _WORD:
            self._hold(data, False)
        else:
            self._stack.append(bytes(data))

    def _room(self, count: int) -> None:
        if count > LARGEST_ARRAY:
            raise RefusedError(message("an array in it is too large"))
        if self._content and not self._content.is_used:
            raise RefusedError(message("it has bytes that belong to no array"))

    def _hold(self, data: bytearray, is_text: bool) -> None:
        self._content = Content(data, is_text)
        self._stack.append(self._content)

    # Tuples, lists and the memo

    def _mark(self) -> None:
        self._below.append(self._stack)
        self._stack = []

    def _to_mark(self) -> list[Any]:
        above, self._stack = self._stack, self._below.pop()
        return above

    def _tuple(self, count: int) -> None:
        if count > len(self._stack):
            raise RefusedError(message("a tuple in it is larger than the stack"))
        at = len(self._stack) - count
        self._stack[at:] = [tuple(self._stack[at:])]

    def _marked(self, kind: Callable[[list[Any]], Any]) -> None:
        above = self._to_mark()
        self._stack.append(kind(above))

    def _append(self, values: Sequence[Any]) -> None:
        if type(self._stack[-1]) is not list:
            raise RefusedError(message("it appends to something other than a list"))
        self._stack[-1].extend(values)

    def _put(self, slot: int) -> None:
        """Store the top of the stack in the memo, except the bytes of an array, which no real pickle reads again."""
        top = self._stack[-1]
        self._memoized += 1
        if type(top) is not Content and not (type(top) is tuple and any(type(part) is Content for part in top)):
            self._memo[slot] = top

    def _get(self, slot: int) -> None:
        if slot not in self._memo:
            raise RefusedError(message("it reads a memo entry that does not exist"))
        self._stack.append(self._memo[slot])

    # Arrays

    def _reduce(self) -> None:
        words, name = self._stack.pop(), self._stack.pop()
        if type(name) is not str or name not in _CALLS or type(words) is not tuple:
            raise RefusedError(message("it calls something other than an allowed name"))
        self._stack.append(_CALLS[name](self, *words))

    def _build(self) -> None:
        state, target = self._stack.pop(), self._stack[-1]
        if type(target) not in (Array, DType):
            raise RefusedError(message("it changes something other than an array"))
        target.build(state, self._finish)

    def _reconstruct(self, kind: object, shape: object, code: object) -> Array:
        self._arrays = self._counted(self._arrays)
        return Array()

    def _from_buffer(self, content: object, kind: object, shape: object, order: object) -> Array:
        self._arrays = self._counted(self._arrays)
        return Array(self._finish(dtype_of(kind).array(shape, text(order) == "F", content)))

    def _scalar(self, kind: object, content: object) -> int:
        self._scalars = self._counted(self._scalars)
        value = dtype_of(kind).array((), False, content)
        if value.dtype.kind not in "iu":
            raise RefusedError(message("a single number in it is not whole"))
        return int(value)

    def _encode(self, words: object, encoding: object) -> "bytes | Content":
        """Do _codecs.encode(text, "latin1"), which Python 3 calls for bytes in the protocols of Python 2."""
        if encoding not in ("latin1", b"latin1"):
            raise RefusedError(message("its bytes are written as {encoding}", encoding=quoted(text(encoding))))
        if isinstance(words, Content) and words.is_text:
            words.is_text = False
            return words
        if not isinstance(words, str):
            raise RefusedError(message("it encodes something other than text"))
        return words.encode("latin1")

    @staticmethod
    def _counted(count: int) -> int:
        if count >= MOST_ARRAYS:
            raise RefusedError(message("it contains more than {most:,} arrays", most=MOST_ARRAYS))
        return count + 1


def _whole_escapes(text: bytes) -> int:
    """Return the length of `text` that can be unescaped: it may end within an escape."""
    at = text.rfind(b"\\", max(0, len(text) - 3))
    if at < 0 or (at - len(text[:at].rstrip(b"\\"))) % 2:  # second backslash of a pair
        return len(text)
    return at if text[at + 1 : at + 2] in (b"", b"x") else len(text)


def _unescaped(text: bytes) -> bytes:
    return codecs.escape_decode(text)[0]


_NAMES = {
    ("numpy", "ndarray"): "ndarray",  # only passed to _reconstruct, which ignores it
    ("numpy", "dtype"): "dtype",
    ("numpy.core.multiarray", "_reconstruct"): "array",
    ("numpy.core.multiarray", "scalar"): "number",
    ("numpy.core.numeric", "_frombuffer"): "buffer",
    ("_codecs", "encode"): "encode",
}
_CALLS: dict[str, Callable[..., Any]] = {
    "dtype": lambda machine, *words: DType(*words),
    "array": Machine._reconstruct,
    "number": Machine._scalar,
    "buffer": Machine._from_buffer,
    "encode": Machine._encode,
}
_HANDLERS: dict[bytes, Callable[[Machine], None]] = {
    b"\x80": Machine._protocol,
    b"\x95": Machine._frame,
    b"I": Machine._decimal,
    b"L": Machine._decimal,
    b"J": lambda machine: machine._stack.append(int.from_bytes(machine._exactly(4), "little", signed=True)),
    b"K": lambda machine: machine._stack.append(machine._number(1)),
    b"M": lambda machine: machine._stack.append(machine._number(2)),
    b"\x8a": Machine._long,
    b"N": lambda machine: machine._stack.append(None),
    b"\x88": lambda machine: machine._stack.append(True),
    b"\x89": lambda machine: machine._stack.append(False),
    b"c": Machine._global,
    b"\x93": Machine._stack_global,
    b"S": Machine._quoted,
    b"U": lambda machine: machine._string(1),
    b"T": lambda machine: machine._string(4),
    b"C": lambda machine: machine._string(1),
    b"B": lambda machine: machine._string(4),
    b"\x8e": lambda machine: machine._string(8),
    b"\x96": lambda machine: machine._string(8),
    b"\x8c": lambda machine: machine._string(1, is_text=True),
    b"X": lambda machine: machine._string(4, is_text=True),
    b"\x8d": lambda machine: machine._string(8, is_text=True),
    b"(": Machine._mark,
    b"t": lambda machine: machine._marked(tuple),
    b")": lambda machine: machine._tuple(0),
    b"\x85": lambda machine: machine._tuple(1),
    b"\x86": lambda machine: machine._tuple(2),
    b"\x87": lambda machine: machine._tuple(3),
    b"]": lambda machine: machine._stack.append([]),
    b"l": lambda machine: machine._marked(list),
    b"a": lambda machine: machine._append([machine._stack.pop()]),
    b"e": lambda machine: machine._append(machine._to_mark()),
    b"p": lambda machine: machine._put(int(machine._line())),
    b"q": lambda machine: machine._put(machine._number(1)),
    b"r": lambda machine: machine._put(machine._number(4)),
    b"\x94": lambda machine: machine._put(machine._memoized),
    b"g": lambda machine: machine._get(int(machine._line())),
    b"h": lambda machine: machine._get(machine._number(1)),
    b"j": lambda machine: machine._get(machine._number(4)),
    b"R": Machine._reduce,
    b"b": Machine._build,
}

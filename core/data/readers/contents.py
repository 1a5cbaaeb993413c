"""Files judged by their bytes, never by their names, and never unpacked past what they may hold."""

import io
import shutil
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from core.support.errors import UserError, worded
from core.support.files import opened

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

GZIP = b"\x1f\x8b"
LARGEST = 512 * 1024 * 1024
"""Bytes a data file may hold, unpacked: half a million images, or the book's pickle twice over."""

PART = 2**20
"""Bytes that are asked for at once of what is read as a stream."""

_GZIP_HEADER = 31  # zlib's own number for "gzip, with its checksum"
_SIGNATURES = (
    (b"PK\x03\x04", "a zip archive"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"%PDF", "a PDF document"),
    (b"version https://git-lfs", "a Git LFS pointer, not the file itself"),
    (GZIP, "a damaged gzip file"),
)
_PAGE_STARTS = (b"<!doctype", b"<html", b"<head", b"<body", b"<?xml", b"<!--")


def read(path: Path, count: int = -1) -> bytes:
    """The first `count` bytes of a file as they are stored; all of them when negative.

    Raises UserError when the file is missing, no ordinary file, unreadable, or (when it is
    read whole) larger than LARGEST.
    """
    with worded(f"read {path}", "Choose another file, or mend its permissions."):
        if not path.is_file():
            what = "is not a file" if path.exists() else "is not there"
            raise UserError(f"{path} {what}. Choose a data file, or a folder of them.")
        if count < 0 and path.stat().st_size > LARGEST:
            raise UserError(f"{path} is larger than any data set Backswing reads ({LARGEST:,} bytes). Choose another.")
        with opened(path) as file:
            return file.read(count)


def peek(content: bytes, count: int = 512) -> bytes:
    """The first `count` bytes after unpacking, fewer when there are no more; gzip too damaged for that as it is."""
    if not content.startswith(GZIP):
        return content[:count]
    unpacker = zlib.decompressobj(_GZIP_HEADER)
    try:
        head = unpacker.decompress(content, count)
    except zlib.error:
        return content[:count]
    return head if head or unpacker.eof else content[:count]


def unpacked(content: bytes, limit: int, name: object) -> bytes:
    """What a file holds: gunzipped when it is gzip, else as it is. Raises UserError as `stream` does."""
    if not content.startswith(GZIP) and len(content) <= limit:
        return content
    whole = io.BytesIO()
    shutil.copyfileobj(stream(content, limit, name), whole, PART)
    return whole.getvalue()


def stream(content: bytes, limit: int, name: object) -> io.BufferedReader:
    """What a file holds, as `unpacked` gives it, made while it is read.

    Reading raises UserError naming the file after `limit` bytes, and where its gzip is cut, damaged or followed by
    something else.
    """
    return io.BufferedReader(_Unpacked(content, limit, name), 64 * 1024)


class _Unpacked(io.RawIOBase):
    """Bytes of `content`, gunzipped where it is gzip; at most `limit` of them are ever given."""

    def __init__(self, content: bytes, limit: int, name: object) -> None:
        self._packed = io.BytesIO(content)
        self._left, self._limit, self._name = limit, limit, name
        self._unpacker = zlib.decompressobj(_GZIP_HEADER) if content.startswith(GZIP) else None

    def readable(self) -> bool:
        return True

    def readinto(self, into: "WriteableBuffer", /) -> int:
        room = memoryview(into)
        count = min(len(room), self._left + 1)
        data = self._gunzipped(count) if self._unpacker else self._packed.read(count)
        self._left -= len(data)
        if self._left < 0:
            raise UserError(
                f"{self._name} holds more than the {self._limit:,} bytes it should. Copy or fetch it again."
            )
        room[: len(data)] = data
        return len(data)

    def _gunzipped(self, count: int) -> bytes:
        assert self._unpacker
        while not self._unpacker.eof:
            packed = self._unpacker.unconsumed_tail or self._packed.read(64 * 1024)
            try:
                data = self._unpacker.decompress(packed, count)
            except zlib.error as error:
                raise UserError(f"{self._name} is a damaged gzip file. Copy or fetch it again.") from error
            if data:
                return data
            if not packed and not self._unpacker.eof:
                raise UserError(f"{self._name} is cut short: the gzip file ends in the middle. Copy or fetch it again.")
        # Tapes and disks pad with zeros; anything else is not ours.
        if self._unpacker.unused_data.strip(b"\0") or self._packed.read().strip(b"\0"):
            raise UserError(f"{self._name} has something else after its gzip data. Copy or fetch it again.")
        return b""


def looks_like(head: bytes) -> str:
    """What a file seems to be, in words, from its first bytes (see `peek`)."""
    if not head:
        return "an empty file"
    for signature, words in _SIGNATURES:
        if head.startswith(signature):
            return words
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if text.lower().startswith(_PAGE_STARTS):
        return "a web page"
    try:
        printable = head.decode("utf-8", errors="strict" if len(head) < 512 else "ignore").replace("\n", "")
    except UnicodeDecodeError:
        return "a file of an unknown kind"
    return "a text file" if printable.replace("\r", "").replace("\t", "").isprintable() else "a file of an unknown kind"

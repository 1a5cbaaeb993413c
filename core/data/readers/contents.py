"""Contents of data files: recognised by their bytes, not by their names, and unpacked within limits."""

import io
import shutil
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from core.support.errors import UserError, worded
from core.support.files import opened
from core.support.messages import message

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

GZIP = b"\x1f\x8b"
LARGEST = 512 * 1024 * 1024
"""Limit of a data file's unpacked bytes: half a million images, or twice the book's pickle."""

PART = 2**20
"""Bytes per read from a stream."""

_GZIP_HEADER = 31  # zlib's code for "gzip, with its checksum"
_SIGNATURES = (
    (b"PK\x03\x04", message("a zip archive")),
    (b"\x89PNG", message("a PNG picture")),
    (b"\xff\xd8\xff", message("a JPEG picture")),
    (b"%PDF", message("a PDF document")),
    (b"version https://git-lfs", message("a Git LFS pointer, not the file itself")),
    (GZIP, message("a damaged gzip file")),
)
_PAGE_STARTS = (b"<!doctype", b"<html", b"<head", b"<body", b"<?xml", b"<!--")


def read(path: Path, count: int = -1) -> bytes:
    """Read the first `count` stored bytes of a file; all of them if negative.

    Raises UserError when the file is missing, not an ordinary file, unreadable, or (if read whole) larger than LARGEST.
    """
    with worded(
        message("Could not read {path}", path=path), message("Choose another file, or correct its permissions.")
    ):
        if not path.is_file():
            if path.exists():
                raise UserError(message("{path} is not a file. Choose a data file, or a folder of them.", path=path))
            raise UserError(message("{path} does not exist. Choose a data file, or a folder of them.", path=path))
        if count < 0 and path.stat().st_size > LARGEST:
            raise UserError(
                message(
                    "{path} is larger than the limit of {most:,} bytes. Choose another file.", path=path, most=LARGEST
                )
            )
        with opened(path) as file:
            return file.read(count)


def peek(content: bytes, count: int = 512) -> bytes:
    """Return the first `count` unpacked bytes, or fewer; of gzip that is too damaged the stored bytes."""
    if not content.startswith(GZIP):
        return content[:count]
    unpacker = zlib.decompressobj(_GZIP_HEADER)
    try:
        head = unpacker.decompress(content, count)
    except zlib.error:
        return content[:count]
    return head if head or unpacker.eof else content[:count]


def unpacked(content: bytes, limit: int, name: object) -> bytes:
    """Return the content of a file, decompressed if it is gzip. Raises UserError as `stream` does."""
    if not content.startswith(GZIP) and len(content) <= limit:
        return content
    whole = io.BytesIO()
    shutil.copyfileobj(stream(content, limit, name), whole, PART)
    return whole.getvalue()


def stream(content: bytes, limit: int, name: object) -> io.BufferedReader:
    """Return a stream of the content, decompressed while it is read.

    Reading raises UserError, which names the file, after `limit` bytes, and if its gzip data are incomplete, damaged or
    followed by other data.
    """
    return io.BufferedReader(_Unpacked(content, limit, name), 64 * 1024)


class _Unpacked(io.RawIOBase):
    """Stream of `content`, decompressed if it is gzip, of at most `limit` bytes."""

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
                message(
                    "{name} contains more than the expected {limit:,} bytes. Copy it or download it again.",
                    name=self._name,
                    limit=self._limit,
                )
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
                raise UserError(
                    message("{name} is a damaged gzip file. Copy it or download it again.", name=self._name)
                ) from error
            if data:
                return data
            if not packed and not self._unpacker.eof:
                raise UserError(
                    message("{name} is an incomplete gzip file. Copy it or download it again.", name=self._name)
                )
        # Tapes and disks pad with zeros; other data do not belong here.
        if self._unpacker.unused_data.strip(b"\0") or self._packed.read().strip(b"\0"):
            raise UserError(
                message("{name} has other data after its gzip data. Copy it or download it again.", name=self._name)
            )
        return b""


def looks_like(head: bytes) -> str:
    """Return the likely kind of a file, in words, from its first bytes (see `peek`)."""
    if not head:
        return message("an empty file")
    for signature, words in _SIGNATURES:
        if head.startswith(signature):
            return words
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if text.lower().startswith(_PAGE_STARTS):
        return message("a web page")
    try:
        printable = head.decode("utf-8", errors="strict" if len(head) < 512 else "ignore").replace("\n", "")
    except UnicodeDecodeError:
        return message("a file of an unknown kind")
    return (
        message("a text file")
        if printable.replace("\r", "").replace("\t", "").isprintable()
        else message("a file of an unknown kind")
    )

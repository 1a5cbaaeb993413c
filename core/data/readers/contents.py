"""Files judged by their bytes, never by their names, and never unpacked past what they may hold."""

import zlib
from pathlib import Path

from core.support.errors import UserError

GZIP = b"\x1f\x8b"
LARGEST = 512 * 1024 * 1024
"""Bytes a data file may hold, unpacked: half a million images, or the book's pickle twice over."""

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
    try:
        if not path.is_file():
            what = "is not a file" if path.exists() else "is not there"
            raise UserError(f"{path} {what}. Choose a data file, or a folder of them.")
        if count < 0 and path.stat().st_size > LARGEST:
            raise UserError(f"{path} is larger than any data set Backswing reads ({LARGEST:,} bytes). Choose another.")
        with path.open("rb") as file:
            return file.read(count)
    except (OSError, ValueError) as error:  # ValueError: a path with a null character
        reason = getattr(error, "strerror", None) or error
        raise UserError(f"Could not read {path}: {reason}. Choose another file, or mend its permissions.") from error


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
    """What a file holds: gunzipped when it is gzip, else as it is.

    At most limit + 1 bytes are ever made. Raises UserError naming the file when it holds more than `limit` bytes, or
    when its gzip is cut, damaged or followed by something else.
    """
    raw = _gunzipped(content, limit, name) if content.startswith(GZIP) else content
    if len(raw) > limit:
        raise UserError(f"{name} holds more than the {limit:,} bytes it should. Copy or fetch it again.")
    return raw


def _gunzipped(content: bytes, limit: int, name: object) -> bytes:
    unpacker = zlib.decompressobj(_GZIP_HEADER)
    try:
        raw = unpacker.decompress(content, limit + 1)
    except zlib.error as error:
        raise UserError(f"{name} is a damaged gzip file. Copy or fetch it again.") from error
    if len(raw) <= limit and not unpacker.eof:
        raise UserError(f"{name} is cut short: the gzip file ends in the middle. Copy or fetch it again.")
    if unpacker.unused_data.strip(b"\0"):  # tapes and disks pad with zeros; anything else is not ours
        raise UserError(f"{name} has something else after its gzip data. Copy or fetch it again.")
    return raw


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

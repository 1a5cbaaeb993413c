"""Damage within a wrapping that stays whole: past a checksum, a packing or a length, where readers look less often."""

import gzip
import io
import json
import struct
import zipfile
import zlib
from random import Random
from typing import Any

from tests.fuzz import damage


def gzipped(random: Random, content: bytes) -> bytes:
    """Gzip-packed content: unpacked, damaged and packed again."""
    try:
        plain = gzip.decompress(content) if content.startswith(b"\x1f\x8b") else content
    except (OSError, EOFError, zlib.error):
        return damage.flipped(random, content)
    return gzip.compress(random.choice(damage.BYTES)(random, plain), 1, mtime=0)


def zipped(random: Random, content: bytes) -> bytes:
    """One member of a zip archive damaged, missing, doubled or packed otherwise."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = {name: archive.read(name) for name in archive.namelist()}
    except Exception:  # noqa: BLE001  # damaged before: whatever zipfile makes of it is no matter here
        return damage.flipped(random, content)
    if not members:
        return content
    name = random.choice(list(members))
    if random.random() < 0.1:
        del members[name]
    else:
        members[name] = random.choice(damage.BYTES)(random, members[name])
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", random.choice((0, 0, 8, 12, 14))) as archive:
        for each, what in members.items():
            archive.writestr(each, what[: damage.LONGEST])
    return out.getvalue()


def png_chunks(random: Random, content: bytes) -> bytes:
    """A chunk of a PNG damaged, moved or left out, its checksum right again."""
    chunks, at = [], 8
    while at + 12 <= len(content):
        size = struct.unpack_from(">I", content, at)[0]
        chunks.append((content[at + 4 : at + 8], content[at + 8 : at + 8 + size]))
        at += 12 + size
    if not chunks or not content.startswith(b"\x89PNG"):
        return damage.flipped(random, content)
    which = random.randrange(len(chunks))
    kind, body = chunks[which]
    what = random.random()
    if what < 0.2:
        chunks.pop(which)
    elif what < 0.3:
        chunks.insert(random.randrange(len(chunks)), (kind, body))
    else:
        chunks[which] = kind, random.choice(damage.BYTES)(random, body)
    return content[:8] + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)) for kind, body in chunks
    )


def json_values(random: Random, content: bytes) -> bytes:
    """A JSON text with one value, deep within, replaced; it stays JSON."""
    try:
        record = json.loads(content)
    except (ValueError, RecursionError):
        return damage.with_another_word(random, content)
    return _dumped(_with_another_value(random, record))


def json_lines(random: Random, content: bytes) -> bytes:
    """One line of JSON Lines, as `json_values`."""
    lines = content.split(b"\n")
    at = random.randrange(len(lines))
    lines[at] = json_values(random, lines[at])
    return b"\n".join(lines)


def tensors_header(random: Random, content: bytes) -> bytes:
    """The header of a safetensors file, or our text in it, damaged; its length right again."""
    size = int.from_bytes(content[:8], "little")
    try:
        header: Any = json.loads(content[8 : 8 + size])
        told = str(header["__metadata__"]["backswing"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return damage.with_another_size(random, content)
    if random.random() < 0.7:
        harm = random.choice((json_values, json_values, damage.with_another_word, damage.nested))
        header["__metadata__"]["backswing"] = harm(random, told.encode("utf-8", "replace")).decode("utf-8", "replace")
    else:
        header = _with_another_value(random, header)
    text = _dumped(header)
    return len(text).to_bytes(8, "little") + text + content[8 + size :]


def header_field(random: Random, content: bytes) -> bytes:
    """One field of our header in a safetensors file, or of the settings in it, replaced, left out or renamed."""
    header, told = header_of(content)
    place = random.choice(fields(told))
    chance = random.random()
    if chance < 0.9:
        changed = with_value(told, place, _odd(random) if chance < 0.5 else random.choice(WRONG))
    else:
        changed = with_value(told, place[:-1], _without_or_renamed(random, told, place))
    return with_header(content, header, changed)


def header_of(content: bytes) -> tuple[dict[str, Any], dict[str, Any]]:
    """The whole header of a safetensors file, and our own in it."""
    size = int.from_bytes(content[:8], "little")
    header = json.loads(content[8 : 8 + size])
    return header, json.loads(header["__metadata__"]["backswing"])


def with_header(content: bytes, header: dict[str, Any], told: dict[str, Any]) -> bytes:
    """The file with another header of ours; lengths right."""
    size = int.from_bytes(content[:8], "little")
    metadata = header["__metadata__"] | {"backswing": _dumped(told).decode()}
    text = _dumped(header | {"__metadata__": metadata})
    return len(text).to_bytes(8, "little") + text + content[8 + size :]


def fields(told: Any, place: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The way to each field, those within lists and tables too, but not to what damage has nested."""
    if len(place) > 4:
        return []
    items = told.items() if isinstance(told, dict) else enumerate(told) if isinstance(told, list) else ()
    return [each for key, value in items for each in ((*place, key), *fields(value, (*place, key)))]


def with_value(told: Any, place: tuple[Any, ...], value: Any) -> Any:
    """A copy with the field at `place` replaced; a way that is gone leaves it as it is."""
    if not place:
        return value
    copy = told.copy()
    copy[place[0]] = with_value(told[place[0]], place[1:], value)
    return copy


def _without_or_renamed(random: Random, told: Any, place: tuple[Any, ...]) -> Any:
    for key in place[:-1]:
        told = told[key]
    if isinstance(told, list):
        return told[: place[-1]] + told[place[-1] + 1 :]
    left = {key: value for key, value in told.items() if key != place[-1]}
    return left if random.random() < 0.5 else left | {_text(random): told[place[-1]]}


def _nest(depth: int) -> Any:
    nest: Any = 0
    for _ in range(depth):
        nest = [nest]
    return nest


WRONG: tuple[Any, ...] = (
    *(None, True, False, 0, 1, -1, 7, 1.5, -0.0, 1e308, -1e308, 5e-324, 2**31, 2**53 + 1, 2**63, 2**64, -(2**63)),
    *(10**400, float("nan"), float("inf"), -float("inf"), "", "0", "1", "-1", "nan", "true", "null", "10000-10000-10"),
    *("x" * 300, "x" * 100_000, "\ud800", "\x00", "\x1b[2J", "\u202e", "<img src='/dev/zero'>", "../../etc/passwd"),
    *("//host/share", "\\\\host\\share", "/dev/zero", "~nobody/x", "1" * 5_000, "1e999", "\n" * 1_000, "%s{0}"),
    *([], [None], [0] * 5_000, ["x"] * 300, [1, [2, [3]]], _nest(200), _nest(900), {}, {"a": {}}, {"": ""}, [{}, []]),
    *([784, 30, 10], [1, 1], [0, 0], [-1, 10], [10**12, 10], [784, 10**7, 10], [6.0, 4.0, 3.0], ["6", "4", "3"]),
)
"""Each kind of wrong value that a field can have."""


def _dumped(record: Any) -> bytes:
    try:
        return json.dumps(record).encode()
    except RecursionError:
        return b"[" * 2_000


def _with_another_value(random: Random, value: Any) -> Any:
    if isinstance(value, dict) and value and random.random() < 0.9:
        key = random.choice(list(value))
        chance = random.random()
        if chance < 0.05:
            return {k: v for k, v in value.items() if k != key}
        if chance < 0.1:
            return value | {_text(random): value[key]}
        return value | {key: _with_another_value(random, value[key])}
    if isinstance(value, list) and value and random.random() < 0.9:
        at = random.randrange(len(value))
        chance = random.random()
        if chance < 0.05:
            return value[:at] + value[at + 1 :]
        if chance < 0.1:
            return value + value[at:]
        return [*value[:at], _with_another_value(random, value[at]), *value[at + 1 :]]
    return _odd(random)


def _text(random: Random) -> str:
    return random.choice((*damage.WORDS, "version", "config", "x" * 50_000))


def _odd(random: Random) -> Any:
    nest = _nest(random.choice((1, 5, 200, 800)))
    numbers = (*damage.NUMBERS, -1, 10**400, 0.5, -1e308, 1e-320, float("nan"), float("inf"), True, None)
    return random.choice((*numbers, _text(random), nest, {}, [], {"a": nest}, list(range(5_000)), "10000-5000-10"))

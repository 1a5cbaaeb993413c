"""Files that were whole, damaged as chance or malice would: cut, flipped, spliced, doubled, lying about sizes."""

import re
import struct
from collections.abc import Callable, Sequence
from random import Random

Damage = Callable[[Random, bytes], bytes]

LONGEST = 400_000
"""Bytes of a damaged file: more would measure the disk."""

NUMBERS = (0, 1, 2, 7, 127, 128, 255, 256, 32767, 65535, 2**31 - 1, 2**31, 2**32 - 1, 10**12, 2**63 - 1, 2**64 - 1)
"""Sizes and counts that lie."""

WORDS = (
    *("NaN", "nan", "inf", "-inf", "Infinity", "-Infinity", "1e999", "-1e999", "1e308", "1e-320", "-0.0", "-1", "0"),
    *("true", "false", "null", "None", '""', "[]", "{}", "[[]]", "1" * 5000, "9" * 400, "10000", "1000000000000"),
    *('"\\ud800"', '"\\u0000"', "\x00", "\x1b[2J", "\u202e", "<b>", "..", "../../etc/passwd", "/dev/zero", "C:\\con"),
    *("0x" + "f" * 5000, "2026-02-30", "2026-01-01T00:00:00Z", "'''", '"""', "__class__", "%s", "{0.__class__}", "\r"),
)
TOKEN = re.compile(rb'-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|"[^"\n]{0,200}"|\w+|[\[\]{},:=\n]')
OPENERS = (b"[", b'{"a":', b"(", b"{a=", b"[[", b"a.", b"-")


def damaged(random: Random, whole: Sequence[bytes], own: Sequence[Damage] = (), own_share: float = 0.5) -> bytes:
    """One of the whole files with one to four things wrong. own: damage that knows the form, taken so often."""
    content = random.choice(whole)
    for _ in range(random.choice((1, 1, 1, 2, 2, 3, 4))):
        known = own and random.random() < own_share
        content = (random.choice(own) if known else random.choice(BYTES))(random, content)
    if own_share < 1 and random.random() < 0.05:
        content = _spliced(random, content, random.choice(whole))
    return content[:LONGEST]


def _place(random: Random, content: bytes) -> int:
    """Any place, the first and the last hundred bytes more often: sizes and tables stand there."""
    size = len(content)
    if random.random() < 0.5:
        return random.randint(0, size)
    return min(size, random.randint(0, 100)) if random.random() < 0.6 else max(0, size - random.randint(0, 100))


def _stretch(random: Random, content: bytes) -> slice:
    begin = _place(random, content)
    return slice(begin, begin + random.choice((1, 2, 4, 8, 30, 300, len(content))))


def cut(random: Random, content: bytes) -> bytes:
    return content[: _place(random, content)]


def without_head(random: Random, content: bytes) -> bytes:
    return content[_place(random, content) :]


def without_a_part(random: Random, content: bytes) -> bytes:
    part = _stretch(random, content)
    return content[: part.start] + content[part.stop :]


def with_a_part_twice(random: Random, content: bytes) -> bytes:
    part = _stretch(random, content)
    times = random.choice((1, 1, 2, 10, 100))
    return (content[: part.stop] + content[part] * times + content[part.stop :])[:LONGEST]


def flipped(random: Random, content: bytes) -> bytes:
    changed = bytearray(content)
    for _ in range(random.choice((1, 1, 2, 4, 16)) if content else 0):
        changed[min(_place(random, content), len(content) - 1)] ^= 1 << random.randint(0, 7)
    return bytes(changed)


def overwritten(random: Random, content: bytes) -> bytes:
    part = _stretch(random, content)
    fill = random.choice((b"\0", b"\xff", b" ", b"\n", b'"', random.randbytes(1)))
    return content[: part.start] + fill * len(content[part]) + content[part.stop :]


def with_noise(random: Random, content: bytes) -> bytes:
    at = _place(random, content)
    return content[:at] + random.randbytes(random.choice((1, 2, 8, 100))) + content[at:]


def with_another_size(random: Random, content: bytes) -> bytes:
    """A number of 1, 2, 4 or 8 bytes, of either end, replaced by one that lies."""
    code = random.choice((">B", "<H", ">H", "<I", ">I", "<Q", ">Q"))
    size = struct.calcsize(code)
    number = struct.pack(code, random.choice(NUMBERS) % 256**size)
    at = _place(random, content)
    return content[:at] + number + content[at + size :]


def with_another_word(random: Random, content: bytes) -> bytes:
    """Of a text: a number, a name or a bracket replaced by something odd."""
    begin = random.randint(0, max(0, len(content) - 2_000)) if random.random() < 0.5 else 0
    found = list(TOKEN.finditer(content, begin, begin + 2_000))
    if not found:
        return with_noise(random, content)
    token = random.choice(found)
    word = random.choice(found)[0] if random.random() < 0.4 else random.choice(WORDS).encode("utf-8", "surrogatepass")
    return content[: token.start()] + word + content[token.end() :]


def nested(random: Random, content: bytes) -> bytes:
    at = _place(random, content)
    return content[:at] + random.choice(OPENERS) * random.choice((10, 100, 300, 900, 990, 3_000, 50_000)) + content[at:]


def _spliced(random: Random, content: bytes, other: bytes) -> bytes:
    return content[: _place(random, content)] + other[_place(random, other) :]


BYTES: tuple[Damage, ...] = (
    *(cut, without_head, without_a_part, with_a_part_twice, flipped, flipped, overwritten, with_noise),
    *(with_another_size, with_another_size, with_another_word, with_another_word, nested),
)
"""Damage that knows nothing of a file's form."""

"""Several files, or several forms of one thing, as one: so that a campaign can damage them together."""

import re
from collections.abc import Mapping, Sequence
from random import Random

from tests.fuzz import damage, forms
from tests.fuzz.damage import Damage

_MARK = b"\n%%%%%% "
_PART = re.compile(rb"\n%%%%%% ([^\n]*)\n")

_FORMS: dict[str, Sequence[Damage]] = {
    ".safetensors": (forms.tensors_header,),
    ".json": (forms.json_values, damage.with_another_word),
    ".jsonl": (forms.json_lines,),
    ".toml": (damage.with_another_word, damage.with_a_part_twice),
    ".csv": (damage.with_another_word,),
    ".gz": (forms.gzipped,),
    ".npz": (forms.zipped,),
    ".png": (forms.png_chunks,),
}
"""Damage that knows the form, by the ending of a part's name."""


def packed(parts: Mapping[str, bytes] | Sequence[tuple[str, bytes]]) -> bytes:
    """All parts in one."""
    pairs = parts.items() if isinstance(parts, Mapping) else parts
    return b"".join(_MARK + name.encode() + b"\n" + content for name, content in pairs)


def unpacked(content: bytes) -> list[tuple[str, bytes]]:
    """Return the parts that `packed` was given, or the rest that damage has left; names unchanged."""
    _, *rest = _PART.split(content)
    return [(name.decode("utf-8", "replace"), part) for name, part in zip(rest[::2], rest[1::2], strict=True)]


def each_damaged(random: Random, content: bytes) -> bytes:
    """Most of the parts damaged, each as its form asks for; some left out, doubled or exchanged."""
    parts = unpacked(content)
    if not parts:
        return damage.flipped(random, content)
    parts = [(name, _damaged(random, name, part) if random.random() < 0.7 else part) for name, part in parts]
    chance = random.random()
    if chance < 0.1:
        parts.pop(random.randrange(len(parts)))
    elif chance < 0.15:
        parts.append(random.choice(parts))
    elif chance < 0.2:
        at, other = random.randrange(len(parts)), random.choice(parts)
        parts[at] = parts[at][0], other[1]
    return packed(parts)


def one_damaged(random: Random, content: bytes) -> bytes:
    """One of the parts damaged."""
    parts = unpacked(content)
    if not parts:
        return damage.flipped(random, content)
    at = random.randrange(len(parts))
    parts[at] = parts[at][0], _damaged(random, *parts[at])
    return packed(parts)


def _damaged(random: Random, name: str, part: bytes) -> bytes:
    known = next((damages for ending, damages in _FORMS.items() if name.endswith(ending)), ())
    return random.choice(known if known and random.random() < 0.5 else damage.BYTES)(random, part)

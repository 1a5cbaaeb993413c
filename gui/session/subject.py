"""A digit that is asked about: drawn, or chosen from a set."""

from dataclasses import dataclass

from core.linalg.arrays import Array, Bytes


@dataclass(frozen=True, slots=True, eq=False)
class Subject:
    """What the network sees and what is known of it.

    pixels: (784,) uint8, 0 = paper, 255 = ink; strokes: each (P, 2) in sides of the paper, none for a picture;
    label: 0..9 where it is known what it is; name: what to call it, "Your drawing" or "MNIST test 1 234", translated.
    """

    pixels: Bytes
    strokes: tuple[Array, ...]
    label: int | None
    name: str

"""A digit under examination, drawn or chosen from a set."""

from dataclasses import dataclass

from core.linalg.arrays import Array, Bytes


@dataclass(frozen=True, slots=True, eq=False)
class Subject:
    """Digit shown to the network.

    pixels: (784,) uint8, 0 paper, 255 ink; strokes: each (P, 2) in units of the paper's side, none for a picture;
    label: 0..9, or None if unknown; name: translated, such as "Your drawing" or "MNIST test 1 234".
    """

    pixels: Bytes
    strokes: tuple[Array, ...]
    label: int | None
    name: str

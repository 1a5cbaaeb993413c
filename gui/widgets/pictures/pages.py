"""A list of pictures in pages, with a current picture. No Qt."""

import numpy as np

from core.linalg.arrays import Labels


class Pages:
    """List of indices in pages of `room`, with a current one on the visible page."""

    def __init__(self) -> None:
        self.indices: Labels = np.zeros(0, np.int64)
        self.room = 1
        self.at = 0
        """Position of the current picture in the list."""

    def show(self, indices: Labels) -> None:
        """Show another list; keep the current picture, or else take the one now at its position."""
        old = self.index
        self.indices = indices
        found = np.flatnonzero(indices == old) if old is not None else np.zeros(0, np.int64)
        self.move_to(int(found[0]) if found.size else self.at)

    def move_to(self, at: int) -> None:
        """Make the picture at a position of the list current, clipped to the ends."""
        self.at = min(max(at, 0), max(len(self.indices) - 1, 0))

    @property
    def index(self) -> int | None:
        """Index of the current picture; None in an empty list."""
        return int(self.indices[self.at]) if len(self.indices) else None

    @property
    def number(self) -> int:
        """Number of the visible page, from 0."""
        return self.at // self.room

    @property
    def count(self) -> int:
        """Number of pages, at least one."""
        return max(1, -(-len(self.indices) // self.room))

    @property
    def in_sight(self) -> Labels:
        """Indices on the visible page, (n,)."""
        return self.indices[self.number * self.room : (self.number + 1) * self.room]

"""A list of pictures in pages, one of them the current one. No Qt."""

import numpy as np

from core.linalg.arrays import Labels


class Pages:
    """A list of indices in pages of `room`; one of them is the current one, on the page in sight."""

    def __init__(self) -> None:
        self.indices: Labels = np.zeros(0, np.int64)
        self.room = 1
        self.at = 0
        """The current one's place in the list."""

    def show(self, indices: Labels) -> None:
        """Page through another list; the current picture stays it, else the one that has come to its place is it."""
        old = self.index
        self.indices = indices
        found = np.flatnonzero(indices == old) if old is not None else np.zeros(0, np.int64)
        self.move_to(int(found[0]) if found.size else self.at)

    def move_to(self, at: int) -> None:
        """Make the picture at that place of the list the current one; the nearest end where there is none."""
        self.at = min(max(at, 0), max(len(self.indices) - 1, 0))

    @property
    def index(self) -> int | None:
        """The current picture's index; None in an empty list."""
        return int(self.indices[self.at]) if len(self.indices) else None

    @property
    def number(self) -> int:
        """The page in sight, from 0."""
        return self.at // self.room

    @property
    def count(self) -> int:
        """How many pages there are, at least one."""
        return max(1, -(-len(self.indices) // self.room))

    @property
    def in_sight(self) -> Labels:
        """(n,) the indices on the page in sight."""
        return self.indices[self.number * self.room : (self.number + 1) * self.room]

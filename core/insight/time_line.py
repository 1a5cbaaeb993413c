"""Time line of a run: checkpoints of its epochs in memory, thinned out evenly when they need too much."""

from collections.abc import Callable

from core.checkpoint import Checkpoint

ROOM = 64 * 2**20
"""Limit in bytes: 210 epochs of 784-100-10 with gradient descent; longer runs keep every second, then fourth epoch."""

MOST = 200 * 10**6
"""Limit in bytes for an older epoch of a network that is too large for two epochs in ROOM."""


class TimeLine:
    """Checkpoints at the ends of epochs, not copied, from which training can continue. room: limit in bytes.

    Two epochs may take more than that; the older of them at most `most` bytes.
    """

    def __init__(self, room: int = ROOM, most: int = MOST) -> None:
        self._room, self._most, self._stride, self._size = room, most, 1, 0
        self._kept: dict[int, Checkpoint] = {}

    @property
    def epochs(self) -> tuple[int, ...]:
        """Kept epochs in increasing order."""
        return tuple(self._kept)

    @property
    def stride(self) -> int:
        """Distance between kept epochs; the newest is always kept."""
        return self._stride

    def add(self, here: Checkpoint) -> None:
        """Add the end of an epoch; drop this epoch and later ones, which belong to another course of the run."""
        newest = next(reversed(self._kept), 0)
        if newest >= here.epoch:
            self.cut(here.epoch - 1)
        elif newest % self._stride:
            self._size -= _size(self._kept.pop(newest))
        self._kept[here.epoch] = here
        self._size += _size(here)
        while self._is_too_much(_size(here)):
            self._stride *= 2
            self._keep(lambda epoch: epoch % self._stride == 0 or epoch == here.epoch)

    def has(self, epoch: int) -> bool:
        """Return whether the end of this epoch is kept."""
        return epoch in self._kept

    def at(self, epoch: int) -> Checkpoint:
        """Return the checkpoint at the end of `epoch`, one of `epochs`. Raises KeyError."""
        return self._kept[epoch]

    def cut(self, epoch: int) -> None:
        """Drop the epochs after `epoch`: the run continues differently from there."""
        self._keep(lambda each: each <= epoch)

    def clear(self) -> None:
        """Drop all epochs: a new run begins."""
        self._kept, self._stride, self._size = {}, 1, 0

    def _is_too_much(self, newest: int) -> bool:
        """Return whether epochs must be dropped; newest: bytes of the newest, which the run holds anyway."""
        count = len(self._kept)
        return self._size > self._room if count > 2 else count == 2 and self._size - newest > self._most

    def _keep(self, is_kept: Callable[[int], bool]) -> None:
        self._kept = {epoch: old for epoch, old in self._kept.items() if is_kept(epoch)}
        self._size = sum(map(_size, self._kept.values()))


def _size(here: Checkpoint) -> int:
    """Return the bytes of a checkpoint's own arrays and of its list of accuracies, which grows with the epochs."""
    arrays = (here.theta, *here.state.values(), here.average)
    return sum(array.nbytes for array in arrays if array is not None) + 8 * len(here.accuracies)

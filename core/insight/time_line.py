"""What a run was at each of its epochs: kept in memory, thinned out evenly where it would become too much."""

from collections.abc import Callable

from core.checkpoint import Checkpoint

ROOM = 64 * 2**20
"""Bytes a run. 784-100-10 with plain gradient descent: 210 epochs; a longer run keeps every second, then fourth."""

MOST = 200 * 10**6
"""Bytes that the past of a network may have which is so large that ROOM holds no two of its epochs."""


class TimeLine:
    """Checkpoints at the ends of epochs, none of them copied; one can go on from each. room: bytes at most.

    Two epochs may take more than that; the older of them at most `most`.
    """

    def __init__(self, room: int = ROOM, most: int = MOST) -> None:
        self._room, self._most, self._stride, self._size = room, most, 1, 0
        self._kept: dict[int, Checkpoint] = {}

    @property
    def epochs(self) -> tuple[int, ...]:
        """The epochs that are kept, rising."""
        return tuple(self._kept)

    @property
    def stride(self) -> int:
        """Every how many epochs one is kept; the newest always is."""
        return self._stride

    def add(self, here: Checkpoint) -> None:
        """Keep the end of an epoch; what was kept of this epoch and later ones was of another course, and goes."""
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
        """Whether the end of this epoch is kept."""
        return epoch in self._kept

    def at(self, epoch: int) -> Checkpoint:
        """The run at the end of `epoch`, one of `epochs`. Raises KeyError."""
        return self._kept[epoch]

    def cut(self, epoch: int) -> None:
        """Forget what came after `epoch`: the run goes on from there another way."""
        self._keep(lambda each: each <= epoch)

    def clear(self) -> None:
        """Forget everything: another run begins."""
        self._kept, self._stride, self._size = {}, 1, 0

    def _is_too_much(self, newest: int) -> bool:
        """Whether something must go; newest: bytes of the newest, which the run holds in any case."""
        count = len(self._kept)
        return self._size > self._room if count > 2 else count == 2 and self._size - newest > self._most

    def _keep(self, is_kept: Callable[[int], bool]) -> None:
        self._kept = {epoch: old for epoch, old in self._kept.items() if is_kept(epoch)}
        self._size = sum(map(_size, self._kept.values()))


def _size(here: Checkpoint) -> int:
    """Bytes of what no other checkpoint has: its arrays, and its row of accuracies, which grows with the epochs."""
    arrays = (here.theta, *here.state.values(), here.average)
    return sum(array.nbytes for array in arrays if array is not None) + 8 * len(here.accuracies)

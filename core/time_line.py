"""What a run was at each of its epochs: kept in memory, thinned out evenly where it would become too much."""

from core.checkpoint import Checkpoint

ROOM = 64 * 2**20
"""Bytes a run. 784-100-10 with plain gradient descent: 210 epochs; a longer run keeps every second, then fourth."""


class TimeLine:
    """Checkpoints at the ends of epochs, none of them copied; one can go on from each. room: bytes at most."""

    def __init__(self, room: int = ROOM) -> None:
        self._room, self._stride = room, 1
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
        newest = max(self._kept, default=0)
        if newest % self._stride:
            del self._kept[newest]
        self._kept = {epoch: old for epoch, old in self._kept.items() if epoch < here.epoch}
        self._kept[here.epoch] = here
        while len(self._kept) > 2 and sum(map(_size, self._kept.values())) > self._room:
            self._stride *= 2
            self._kept = {
                epoch: old for epoch, old in self._kept.items() if epoch % self._stride == 0 or epoch == here.epoch
            }

    def at(self, epoch: int) -> Checkpoint:
        """The run at the end of `epoch`, one of `epochs`. Raises KeyError."""
        return self._kept[epoch]

    def cut(self, epoch: int) -> None:
        """Forget what came after `epoch`: the run goes on from there another way."""
        self._kept = {each: old for each, old in self._kept.items() if each <= epoch}

    def clear(self) -> None:
        """Forget everything: another run begins."""
        self._kept, self._stride = {}, 1


def _size(here: Checkpoint) -> int:
    """Bytes of its arrays; the best epoch's weights are those of a checkpoint that is kept as well, or was."""
    arrays = (here.theta, *here.state.values(), here.average)
    return sum(array.nbytes for array in arrays if array is not None)

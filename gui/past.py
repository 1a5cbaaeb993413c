"""The epochs of the run at hand, and the one to which a person has gone back: what answers, now or then."""

from PySide6.QtCore import QObject, Signal

from core.checkpoint import Checkpoint
from core.network import Network
from core.time_line import TimeLine


class Past(QObject):
    """Stands between the newest network and whoever shows one: back in time, the newest is held back."""

    networkChanged = Signal(object, bool)
    """(Network, whether it has been trained): what answers."""

    grew = Signal()
    """There is one more epoch to go back to: a thousand times a second where epochs are short."""

    changed = Signal()
    """There are other epochs to go back to, or a person is at another."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line = TimeLine()
        self._newest: tuple[Network, bool] | None = None
        self._epoch: int | None = None

    @property
    def epochs(self) -> tuple[int, ...]:
        """Those that are kept, rising."""
        return self._line.epochs

    @property
    def epoch(self) -> int | None:
        """The epoch that a person has gone back to; None: it is now."""
        return self._epoch

    @property
    def checkpoint(self) -> Checkpoint | None:
        """The run as it was there; None: it is now."""
        return None if self._epoch is None else self._line.at(self._epoch)

    def show(self, network: Network, *, trained: bool) -> None:
        """Take the newest network; it answers unless a person has gone back."""
        self._newest = network, trained
        if self._epoch is None:
            self.networkChanged.emit(network, trained)

    def add(self, here: Checkpoint) -> None:
        """The run at hand has come to the end of an epoch."""
        self._line.add(here)
        if self._epoch is not None and not self._line.has(self._epoch):  # thinned out: the nearest before it
            self._go(max((epoch for epoch in self.epochs if epoch <= self._epoch), default=self.epochs[0]))
        self.grew.emit()

    def go_to(self, epoch: int) -> None:
        """Answer as the network did at the end of `epoch`, one of `epochs`. Raises KeyError."""
        if epoch != self._epoch:
            self._go(epoch)
            self.changed.emit()

    def come_back(self) -> None:
        """It is now again: the newest network answers."""
        if self._epoch is None:
            return
        self._epoch = None
        if self._newest:
            self.networkChanged.emit(*self._newest)
        self.changed.emit()

    def cut(self) -> None:
        """Forget what came after the epoch gone back to, and come back: the run goes on from there."""
        if self._epoch is not None:
            self._line.cut(self._epoch)
            self._epoch = None
            self.changed.emit()

    def clear(self) -> None:
        """Another run begins, or another network is at hand."""
        self._line.clear()
        self._epoch = None
        self.changed.emit()

    def _go(self, epoch: int) -> None:
        then = self._line.at(epoch)
        self._epoch = epoch
        self.networkChanged.emit(Network.of(then.config, then.answering), True)

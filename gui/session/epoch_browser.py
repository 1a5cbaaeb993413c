"""The network that answers: the newest, or that of an epoch of the run at hand to which a person has gone back."""

from PySide6.QtCore import QObject, QTimer, Signal

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.events import BatchDone, EpochDone, Event, Finished, Paused, Started
from core.insight.time_line import TimeLine
from core.network import Network

EVERY_MS = 200
"""Between two networks shown while one learns: each makes every view answer anew, and nobody reads faster."""


class EpochBrowser(QObject):
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
        self._shown: tuple[Network, bool] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(EVERY_MS)
        self._pause.timeout.connect(self._show_newest)
        self._epoch: int | None = None
        self._config = RunConfig()  # of the run under way

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

    def show(self, network: Network, *, trained: bool, soon: bool = False) -> None:
        """Take the newest network; it answers unless a person has gone back.

        soon: it is one of many on the way: of those that come within `EVERY_MS` only the last is shown.
        """
        self._newest = network, trained
        if not soon:
            self._pause.stop()
        if not self._pause.isActive():
            self._show_newest()

    def take(self, event: Event, *, trained: bool) -> None:
        """Take the network of an event of the run under way. trained: its first one has learnt something before."""
        match event:
            case Started() | Paused() | Finished():
                self._config = event.checkpoint.config
                self.show(event.checkpoint.network, trained=trained or not event.checkpoint.is_fresh)
            case BatchDone(theta=theta):
                self.show(Network.of(self._config, theta), trained=True, soon=True)
            case EpochDone(checkpoint=here):
                self.add(here)
                self.show(Network.of(here.config, here.answering), trained=True, soon=True)

    def _show_newest(self) -> None:
        """Show it, if that has not been done, and then pause."""
        if self._newest and self._newest is not self._shown and self._epoch is None:
            self._shown = self._newest
            self._pause.start()
            self.networkChanged.emit(*self._newest)

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
        self._epoch = self._shown = None
        self._show_newest()
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

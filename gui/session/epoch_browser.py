"""The network that answers: the newest, that of an earlier epoch of the run at hand, or another put beside it."""

from PySide6.QtCore import QObject, QTimer, Signal

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.events import BatchDone, EpochDone, Event, Finished, Paused, Started
from core.insight.time_line import TimeLine
from core.network import Network
from gui.session.answerer import Answerer

EVERY_MS = 200
"""Between two networks shown while one learns: each makes every view answer anew, and nobody reads faster."""


class EpochBrowser(QObject):
    """Stands between the newest network and whoever shows one: back in time, the newest is held back.

    answerer: the identity of the network that answers.
    """

    networkChanged = Signal(object, bool)
    """(Network, whether it has been trained): what answers; `answerer` names it."""

    grew = Signal()
    """There is one more epoch to go back to: a thousand times a second where epochs are short."""

    changed = Signal()
    """There are other epochs to go back to, or a person is at another, or beside them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line = TimeLine()
        self.answerer = Answerer(RunConfig().sizes)
        self._newest: tuple[Network, Answerer] | None = None
        self._shown: tuple[Network, Answerer] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(EVERY_MS)
        self._pause.timeout.connect(self._show_newest)
        self._epoch: int | None = None
        self._is_aside = False
        self._config = RunConfig()  # of the run under way
        self._run = self.answerer  # the identity of the run whose epochs these are

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

    @property
    def newest(self) -> Answerer | None:
        """Identity of the newest network, which answers unless a person has gone back."""
        return self._newest[1] if self._newest else None

    @property
    def own(self) -> tuple[Network, Answerer] | None:
        """The network of the epoch gone back to, or else the newest, with its identity, whoever answers."""
        if then := self.checkpoint:
            return Network.of(then.config, then.answering), self._run.after(then.epoch)
        return self._newest

    @property
    def is_of_run(self) -> bool:
        """True if the newest network is of the run whose epochs these are, not one that would begin another."""
        return self._newest is not None and self._newest[1].is_trained and self._newest[1].name == self._run.name

    @property
    def is_aside(self) -> bool:
        """True while a network answers that is none of the run's."""
        return self._is_aside

    def show(self, network: Network, answerer: Answerer, *, soon: bool = False) -> None:
        """Take the newest network and its identity; it answers unless a person has gone back.

        soon: it is one of many on the way: of those that come within `EVERY_MS` only the last is shown.
        """
        self._newest = network, answerer
        if not soon:
            self._pause.stop()
        if not self._pause.isActive():
            self._show_newest()

    def show_aside(self, network: Network, answerer: Answerer) -> None:
        """Let a network answer that is none of the run's, until a person comes back."""
        self._epoch, self._is_aside = None, True
        self._tell(network, answerer)
        self.changed.emit()

    def take(self, event: Event, run: Answerer) -> None:
        """Take the network of an event of the run under way, whose identity is `run`."""
        self._run = run
        match event:
            case Started() | Paused() | Finished():
                self._config = event.checkpoint.config
                self.show(event.checkpoint.network, run.at(event.checkpoint))
            case BatchDone(theta=theta):
                self.show(Network.of(self._config, theta), run.during(event.epoch), soon=True)
            case EpochDone(checkpoint=here):
                self.add(here)
                self.show(Network.of(here.config, here.answering), run.after(here.epoch), soon=True)

    def _show_newest(self) -> None:
        """Show it, if that has not been done, and then pause."""
        if self._newest and self._newest is not self._shown and self._epoch is None and not self._is_aside:
            self._shown = self._newest
            self._pause.start()
            self._tell(*self._newest)

    def _tell(self, network: Network, answerer: Answerer) -> None:
        self.answerer = answerer
        self.networkChanged.emit(network, answerer.is_trained)

    def rename(self, old: str, new: str) -> None:
        """Name the networks of a run by its new name."""
        self._run = self._run.renamed(old, new)
        if self._newest:
            self._newest = self._newest[0], self._newest[1].renamed(old, new)
        if self._epoch is not None:
            self._go(self._epoch)
        else:
            self._show_newest()

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
        if self._epoch is None and not self._is_aside:
            return
        self._epoch, self._shown, self._is_aside = None, None, False
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
        self._epoch, self._is_aside = None, False
        self.changed.emit()

    def _go(self, epoch: int) -> None:
        then = self._line.at(epoch)
        self._epoch, self._is_aside = epoch, False
        self._tell(Network.of(then.config, then.answering), self._run.after(epoch))

"""The newest network's accuracy on My digits, beside that on the data set."""

from PySide6.QtCore import QObject, QTimer, Signal

from core.data.dataset import Split
from core.network import Network
from core.support.errors import UserError
from gui.session.my_digits import MyDigitsStore
from gui.session.run_texts import percent

_PAUSE_MS = 250  # networks come up to 30 times a second, too fast to read


class MyScore(QObject):
    """Score on My digits; emits a line such as "My digits: 12 of 14 · MNIST 98.1 %", or ""."""

    changed = Signal(str)

    def __init__(self, mine: MyDigitsStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mine = mine
        self._split: Split | None = None
        self._network: Network | None = None
        self._beside = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._tell)
        mine.changed.connect(self._digits_changed)

    def set_network(self, network: Network | None) -> None:
        """Set the network to score."""
        self._network = network
        self._tell_soon()

    def set_beside(self, name: str, accuracy: float | None) -> None:
        """Set the name of another set and the network's accuracy on it, 0..1, or None if unknown."""
        self._beside = "" if accuracy is None else f"{name} {percent(accuracy)}"
        self._tell_soon()

    def _digits_changed(self) -> None:
        self._split = None
        self._tell_soon()

    def _tell_soon(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _tell(self) -> None:
        try:
            self._split = self._split or self._mine.split()
        except UserError:
            return  # the store has reported it
        right = self._right(self._split)
        if right is None:
            self.changed.emit("")
            return
        mine = self.tr("My digits: {right} of {all} right").format(right=right, all=len(self._split))
        self.changed.emit(f"{mine} · {self._beside}" if self._beside else mine)

    def _right(self, split: Split) -> int | None:
        network = self._network
        if not len(split) or network is None or network.sizes[0] != split.x.shape[1]:
            return None
        return int((network.digits(split.images) == split.labels).sum())

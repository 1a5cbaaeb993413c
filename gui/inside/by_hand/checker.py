"""Check of every weight of a layer, in the background."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from core.insight.by_hand import LayerCheck, check_layer
from gui.inside.by_hand.page import Moment
from gui.session.background import LatestTask, Task


class Checker(QObject):
    """Owner of the check of one layer. found: its result, None before it."""

    changed = Signal()
    """Emitted when the check begins, ends or is forgotten."""

    progress = Signal(object, object)
    """Emitted with (units done, units)."""

    failed = Signal(str)
    """Emitted with a sentence when the check fails."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.found: LayerCheck | None = None
        self._task = LatestTask(self)
        self._task.done.connect(self._take)
        self._task.failed.connect(self.failed)
        self._task.progress.connect(self.progress)

    @property
    def is_busy(self) -> bool:
        """True while a layer is being checked."""
        return self._task.is_busy

    def start(self, moment: Moment) -> None:
        """Check every weight and bias of the layer chosen."""
        self._task.start(partial(_check, moment))
        self.changed.emit()

    def forget(self) -> None:
        """Forget the result: another example or layer is looked at."""
        self._task.cancel()
        self.found = None

    def close(self) -> None:
        """Cancel, and wait until the thread is gone."""
        self._task.close()

    def _take(self, found: LayerCheck | None) -> None:
        self.found = found
        self.changed.emit()


def _check(moment: Moment, task: Task) -> LayerCheck | None:
    return check_layer(moment.example, moment.layer, task.cancelled, task.progress.emit)

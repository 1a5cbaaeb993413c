"""Fine-tuning on My digits: their data are mixed in the background, then learnt as a run with settings of its own."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from core.checkpoint import Checkpoint
from core.data.dataset import Dataset
from core.ink.strokes import Drawing
from core.training import fine_tuning
from gui.session.background import LatestTask


class FineTuning(QObject):
    """One at a time. base: where the network stood before, from `begin` to `end`; None while nothing is taught."""

    ready = Signal(object, object)
    """(Checkpoint, Dataset): from where and from what to learn."""

    failed = Signal(str)
    """A sentence: there is nothing to learn from."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.base: Checkpoint | None = None
        self._pupil: Checkpoint | None = None  # whose pictures are being mixed
        self._task = LatestTask(self)
        self._task.done.connect(self._mixed)
        self._task.failed.connect(self.failed)

    def prepare(self, base: Checkpoint, data: Dataset, drawings: Sequence[Drawing]) -> None:
        """Mix the drawings with what there is to learn."""
        if self._task.is_busy:
            return
        self._pupil, seed = base, base.config.seed
        self._task.start(lambda task: fine_tuning.mixed(data, drawings, seed))

    def drop(self) -> None:
        """Forget what is being prepared: another run or another network has come first."""
        self._task.cancel()

    def begin(self) -> None:
        """The run that `ready` made possible is about to start."""
        self.base = self._pupil

    def finished(self, checkpoint: Checkpoint) -> Checkpoint:
        """Return the fine-tuned checkpoint with the settings and epochs of its base; unchanged without fine-tuning."""
        if self.base is None:
            return checkpoint
        before = Checkpoint.blank(self.base.config, checkpoint.network.theta)
        return replace(before, epoch=self.base.epoch, accuracies=self.base.accuracies)

    def end(self) -> None:
        """The lesson is over."""
        self.base = None

    def close(self) -> None:
        """Wait until the thread is gone; nothing is reported any more."""
        self._task.close()

    def _mixed(self, data: Dataset) -> None:
        if self._pupil:
            self.ready.emit(fine_tuning.start(self._pupil, data), data)

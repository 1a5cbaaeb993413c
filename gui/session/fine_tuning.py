"""A lesson in my digits: mixed in the background, learnt as a run, after which the network is itself again."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from core.checkpoint import Checkpoint
from core.data.dataset import Dataset
from core.ink.strokes import Drawing
from core.training import fine_tuning
from gui.session.background import LatestTask


class FineTuning(QObject):
    """One at a time. pupil: where the network stood before, from `prepare` to `end`; None without a lesson."""

    ready = Signal(object, object)
    """(Checkpoint, Dataset): from where and from what to learn."""

    failed = Signal(str)
    """A sentence: there is nothing to learn from."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.base: Checkpoint | None = None
        self._task = LatestTask(self)
        self._task.done.connect(self._mixed)
        self._task.failed.connect(self._not_mixed)

    def prepare(self, base: Checkpoint, data: Dataset, drawings: Sequence[Drawing]) -> None:
        """Mix the drawings with what there is to learn."""
        if self._task.is_busy:
            return
        self.base, seed = base, base.config.seed
        self._task.start(lambda task: fine_tuning.mixed(data, drawings, seed))

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
        if self.base:
            self.ready.emit(fine_tuning.start(self.base, data), data)

    def _not_mixed(self, sentence: str) -> None:
        self.end()
        self.failed.emit(sentence)

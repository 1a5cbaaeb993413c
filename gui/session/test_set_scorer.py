"""The final test: accuracy on the test set, opened on demand and counted, so that the record can say how often."""

from PySide6.QtCore import QObject, Signal

from core.checkpoint import Checkpoint
from core.data.dataset import Dataset
from core.data.selection import selected
from core.support.errors import UserError
from core.support.language import translated
from core.support.wording import percent
from core.training.evaluation import score
from core.training.fit import check_fit
from gui.session.background import LatestTask
from gui.session.setting_texts import score_name


class TestSetScorer(QObject):
    """Scores one network at a time on the test set, in the background. times: how often it was opened for this run."""

    scored = Signal(object, float)
    """(Checkpoint, its accuracy on the test set, 0..1)."""

    failed = Signal(str)
    """A sentence: there is no score."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.times = 0
        self._task = LatestTask(self)
        self._task.done.connect(self._take)
        self._task.failed.connect(self.failed)
        self._asked: Checkpoint | None = None

    def ask(self, checkpoint: Checkpoint, data: Dataset) -> None:
        """Score `checkpoint` if it fits the data; a question while another is being answered is passed over."""
        if self._task.is_busy:
            return
        try:
            check_fit(checkpoint.config, data)
            seen = selected(data, checkpoint.config)
        except UserError as error:  # other data were loaded since it was trained
            self.failed.emit(translated(error))
            return
        self.times += 1
        self._asked = checkpoint
        self._task.start(lambda task: score(checkpoint.config, checkpoint.network, seen.test, len(seen.train)).accuracy)

    def sentence(self, accuracy: float) -> str:
        """Return a sentence on the result."""
        times = self.tr("opened once") if self.times == 1 else self.tr("opened {0} times").format(self.times)
        score = score_name(self._asked.config) if self._asked else score_name()
        return self.tr("Test {0} {1} (test set {2} for this run).").format(score, percent(accuracy, 2), times)

    def close(self) -> None:
        """Wait until the thread is gone; nothing is said any more."""
        self._task.close()

    def _take(self, accuracy: float) -> None:
        self.scored.emit(self._asked, accuracy)

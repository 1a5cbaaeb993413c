"""Looking, at the start, for a training that a crash cut off."""

from PySide6.QtCore import QCoreApplication, QObject, Signal

from core.runs.record import RunRecord
from core.runs.shelf import interrupted
from gui.background import Task


class Interrupted(QObject):
    """Looks once, in the background."""

    found = Signal(object)
    """RunRecord: the newest that can be gone on with. Silence where there is none."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: Task | None = None

    def look(self) -> None:
        """Begin; the window need not wait."""
        task = self._task = Task(lambda task: interrupted())
        task.done.connect(self._take)
        task.failed.connect(self.close)  # a folder that may not be read is told when the next run is kept
        task.start()

    def close(self) -> None:
        """Wait until the thread is gone."""
        if self._task:
            self._task.wait()
            self._task = None

    def _take(self, runs: list[RunRecord]) -> None:
        if self._task:
            self.close()
            known = [run for run in runs if run.config]
            if known:
                self.found.emit(known[-1])


def words(run: RunRecord) -> tuple[str, str]:
    """What is asked about an interrupted run, and what is said of it."""
    tr, about = QCoreApplication.translate, run.about
    question = tr("interrupted", "A training was interrupted. Go on with it?")
    name = about.name or tr("interrupted", "A run without a name")
    when = f", {about.started.astimezone():%Y-%m-%d %H:%M}" if about.started else ""
    epochs = run.config.epochs if run.config else 0
    state = tr("interrupted", "{name}{when}: {done} of {all} epochs are kept.")
    return question, state.format(name=name, when=when, done=run.epochs, all=epochs)

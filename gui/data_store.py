"""The data set in use: loaded, fetched and read in the background, one at a time."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.data import imports, mnist, sources
from core.data.dataset import Dataset
from gui.background import Task


class DataStore(QObject):
    """Keeps the one data set that runs learn from. source: what a config calls it (`mnist`, `synthetic`, a path)."""

    busy = Signal(str)
    """What it is doing, in words; empty when it is done."""

    progress = Signal(object, object)
    """Bytes so far and in all (0 where unknown), while MNIST is fetched."""

    loaded = Signal(str, object)
    """(source, Dataset): the set in use from now on."""

    failed = Signal(str)
    """A sentence; the set in use stays the one it was."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.dataset: Dataset | None = None
        self.source = ""
        self._task: Task | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something is being loaded."""
        return self._task is not None

    def load(self, source: str) -> None:
        """Use the set called `source`; what was being loaded before is no longer wanted."""
        self._begin(source, self.tr("Preparing the digits…"), lambda task: sources.load(source))

    def fetch_mnist(self) -> None:
        """Download MNIST, then use it."""
        self._begin(
            "mnist",
            self.tr("Fetching MNIST…"),
            lambda task: mnist.fetch(progress=task.progress.emit, cancelled=task.cancelled),
        )

    def open(self, paths: Sequence[Path]) -> None:
        """Use the files or the folder at `paths`, told apart by their content."""
        if len(paths) == 1:
            self.load(str(paths[0]))
            return
        # Several files have no one path that a config could name, so that the folder they share stands for them.
        self._begin(str(paths[0].parent), self.tr("Reading the files…"), lambda task: imports.read(paths))

    def cancel(self) -> None:
        """Stop what is being loaded; the set in use stays."""
        task, self._task = self._task, None
        if task:
            task.done.disconnect()
            task.failed.disconnect()
            task.end()
            task.deleteLater()
            self.busy.emit("")

    def _begin(self, source: str, words: str, work: Callable[[Task], Dataset]) -> None:
        self.cancel()
        task = self._task = Task(work, self)
        task.progress.connect(self.progress)
        task.done.connect(lambda dataset: self._take(source, dataset))
        task.failed.connect(self._fail)
        self.busy.emit(words)
        task.start()

    def _take(self, source: str, dataset: Dataset) -> None:
        self.source, self.dataset = source, dataset
        self._end()
        self.loaded.emit(source, dataset)

    def _fail(self, sentence: str) -> None:
        self._end()
        self.failed.emit(sentence)

    def _end(self) -> None:
        if self._task:
            self._task.wait()
            self._task.deleteLater()
            self._task = None
        self.busy.emit("")

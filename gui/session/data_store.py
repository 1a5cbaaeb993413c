"""The data set in use: loaded, fetched and read in the background, one at a time."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.data import sources
from core.data.dataset import Dataset
from core.data.mnist import mnist
from core.data.readers import imports
from gui.session.background import LatestTask, Task


class DataStore(QObject):
    """Keeps the one data set that runs learn from. source: what a config calls it (`mnist`, `sales`, a path)."""

    busy = Signal(str)
    """Emitted with a sentence on the current work; empty when it is done."""

    progress = Signal(object, object)
    """Bytes so far and in all (0 where unknown), while MNIST is fetched."""

    loaded = Signal(str, object)
    """(source, Dataset): the set in use from now on."""

    failed = Signal(str)
    """A sentence; the set in use stays the one it was."""

    refused = Signal(str)
    """A sentence: a person has to ask for the data first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.dataset: Dataset | None = None
        self.source = ""
        self.postponed = ""
        """The set that the settings name, while nobody has asked to read it; "" where there is none."""
        self._waiting: Callable[[], None] | None = None
        self._task = LatestTask(self)
        self._task.progress.connect(self.progress)
        self._task.done.connect(self._take)
        self._task.failed.connect(self._fail)

    @property
    def is_ready(self) -> bool:
        """True if the set named in the settings is the one in use."""
        return self.dataset is not None and not self.is_busy and not self.postponed

    @property
    def is_busy(self) -> bool:
        """True while data are loading."""
        return self._task.is_busy

    def load(self, source: str) -> None:
        """Use the set called `source`; what was being loaded before is no longer wanted."""
        words = self.tr("Preparing the data…") if source in sources.NUMBERS else self.tr("Preparing the digits…")
        self._begin(words, lambda task: (source, sources.load(source)))

    def open_source(self, source: str) -> None:
        """Use the set called `source` as a person asks for it: from another computer too."""
        self.load(sources.ask_for(source))

    def postpone(self, source: str) -> None:
        """Stop what is being loaded, and wait until a person asks for `source`; not even its folder is looked at."""
        self.cancel()
        self.postponed = source

    def when_ready(self, action: Callable[[], None], source: str = "") -> None:
        """Do this with the data that the settings name: now, or as soon as they have been read.

        source: what the settings name, where they have only just been changed.
        """
        if self.is_ready and source in ("", self.source):
            action()
        elif sources.is_remote(self.postponed):
            words = self.tr("The data lie on another computer, {path}: press Load in Data if you trust it.")
            self.refused.emit(words.format(path=self.postponed))
        else:
            self._waiting = action
            if self.postponed:
                self.load(self.postponed)

    def fetch_mnist(self) -> None:
        """Download MNIST, then use it."""
        self._begin(
            self.tr("Downloading MNIST…"),
            lambda task: ("mnist", mnist.fetch(progress=task.progress.emit, cancelled=task.cancelled)),
        )

    def open(self, paths: Sequence[Path]) -> None:
        """Use the files or the folder at `paths`, told apart by their content; a person chose them.

        MNIST is kept, so that it is at hand.
        """
        self._begin(self.tr("Reading the files…"), lambda task: _read(paths))

    def cancel(self) -> None:
        """Stop what is being loaded or waits; the set in use stays. What cannot be stopped ends by itself, unheard."""
        self.postponed = ""
        if self.is_busy:
            self._task.cancel()
            self.busy.emit("")

    def close(self) -> None:
        """Cancel, and wait until every thread is gone."""
        self.cancel()
        self._task.close()

    def _begin(self, words: str, work: Callable[[Task], tuple[str, Dataset]]) -> None:
        self.cancel()
        self._task.start(lambda task: _known(work(task)))
        self.busy.emit(words)

    def _take(self, found: tuple[str, Dataset]) -> None:
        self.busy.emit("")
        self.source, self.dataset = found
        action, self._waiting = self._waiting, None
        self.loaded.emit(*found)
        if action:
            action()

    def _fail(self, sentence: str) -> None:
        self._waiting = None
        self.busy.emit("")
        self.failed.emit(sentence)


def _known(found: tuple[str, Dataset]) -> tuple[str, Dataset]:
    """Take the fingerprint while nobody waits: a run that begins needs it, and the window would stand still."""
    _ = found[1].fingerprint
    return found


def _read(paths: Sequence[Path]) -> tuple[str, Dataset]:
    dataset = imports.read(paths)
    if sources.mnist_override() is None and mnist.keep(dataset):
        return "mnist", mnist.load()
    # Several files have no one path that a config could name, so that the folder they share stands for them.
    return sources.ask_for(str(paths[0] if len(paths) == 1 else paths[0].parent)), dataset

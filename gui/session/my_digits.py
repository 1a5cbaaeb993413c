"""My digits in the window: kept, removed, relabelled, undone; whatever fails becomes a sentence."""

from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.data.dataset import Split
from core.data.my_digits import MyDigits
from core.ink.strokes import Drawing
from core.linalg.arrays import Array
from core.support.errors import UserError
from gui.session.background import Task

_MOST_UNDONE = 100

_Drawings = tuple[Drawing, ...]


class MyDigitsStore(QObject):
    """The one owner of the person's own drawings. Importing and exporting happen in the background, one at a time;
    what is asked for meanwhile follows.
    """

    changed = Signal()
    """The drawings are others."""

    failed = Signal(str)
    """A sentence; the drawings stay as they were."""

    said = Signal(str)
    """A sentence of what an import or an export has done."""

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        """path: None for the collection in the person's data folder."""
        super().__init__(parent)
        self._mine = MyDigits(path)
        self._done: list[tuple[_Drawings, _Drawings]] = []
        self._task: Task | None = None
        self._waiting: list[Callable[[], None]] = []
        self._is_unreadable = False

    @property
    def drawings(self) -> tuple[Drawing, ...]:
        """The drawings, newest last; none where the file cannot be read, which is said once."""
        try:
            return self._mine.drawings
        except UserError as error:
            if not self._is_unreadable:
                self._is_unreadable = True
                self.failed.emit(str(error))
            return ()

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._done)

    def split(self) -> Split:
        """Return the drawings as the network sees them, `Split` of (N, 784) and (N,). Raises UserError."""
        return self._mine.as_split()

    def keep(self, strokes: Sequence[Array], label: int) -> None:
        """Add a drawing. strokes: each (P, 2); label: 0..9."""
        self._change(lambda: self._mine.add(strokes, label))

    def remove(self, ids: Collection[str]) -> None:
        """Take drawings away."""
        self._change(partial(self._mine.remove, ids))

    def relabel(self, ids: Collection[str], label: int) -> None:
        """Say that these drawings are another digit, 0..9."""
        self._change(partial(self._mine.relabel, ids, label))

    def undo(self) -> None:
        """Take the last change back, and only that: another window's stay. Imports count as one."""
        if self._task:
            self._waiting.append(self.undo)
        elif self._done:
            change = self._done.pop()
            if self._try(partial(self._mine.take_back, change)):
                self.changed.emit()
            else:
                self._done.append(change)

    def import_file(self, path: Path) -> None:
        """Take the drawings of a .jsonl file that are new."""
        self._in_background(partial(_imported, self._mine, path), self._take_import)

    def export_file(self, path: Path) -> None:
        """Write all drawings to a .jsonl file."""
        self._in_background(partial(_exported, self._mine, path), self._take_export)

    def close(self) -> None:
        """Wait until nothing is read or written any more."""
        if self._task:
            self._task.wait()
            self._task = None

    def _change(self, do: Callable[[], object]) -> None:
        if self._task:
            self._waiting.append(partial(self._change, do))
            return
        if self._try(do):
            self._remember()
            self.changed.emit()

    def _try(self, do: Callable[[], object]) -> bool:
        try:
            do()
        except UserError as error:
            self.failed.emit(str(error))
            return False
        return True

    def _remember(self) -> None:
        if not are_same(*self._mine.latest):
            self._done = [*self._done, self._mine.latest][-_MOST_UNDONE:]

    def _in_background(self, work: Callable[[Task], object], take: Callable[..., None]) -> None:
        if self._task:
            self._waiting.append(partial(self._in_background, work, take))
            return
        task = self._task = Task(work)
        task.done.connect(take)
        task.failed.connect(self._fail)
        task.start()

    def _is_wanted(self) -> bool:
        return self._task is not None and self.sender() is self._task

    def _take_import(self, new: int) -> None:
        if self._is_wanted():
            self._remember()
            if new:
                self.changed.emit()
            self.said.emit(self.tr("{0} drawings are new.").format(new) if new != 1 else self.tr("1 drawing is new."))
            self._end()

    def _take_export(self, path: Path) -> None:
        if self._is_wanted():
            self.said.emit(self.tr("Saved {0}.").format(path.name))
            self._end()

    def _fail(self, sentence: str) -> None:
        if self._is_wanted():
            self.failed.emit(sentence)
            self._end()

    def _end(self) -> None:
        """Let the thread go and do what was asked for meanwhile."""
        self.close()
        waiting, self._waiting = self._waiting, []
        for do in waiting:
            do()


def are_same(a: Sequence[Drawing], b: Sequence[Drawing]) -> bool:
    """Whether two collections have the same drawings with the same labels in the same order."""
    return [(each.id, each.label) for each in a] == [(each.id, each.label) for each in b]


def _imported(mine: MyDigits, path: Path, task: Task) -> int:
    return mine.import_file(path)


def _exported(mine: MyDigits, path: Path, task: Task) -> Path:
    mine.export_file(path)
    return path

"""My digits in the window: kept, removed, relabelled, undone; whatever fails becomes a sentence."""

from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from core.data.dataset import Split
from core.data.my_digits import MyDigits
from core.ink.strokes import Drawing
from core.linalg.arrays import Array
from core.support.errors import UserError
from core.support.language import translated
from gui.session.background import LatestTask, Task

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
        self._task = LatestTask(self)
        self._task.done.connect(self._take)
        self._task.failed.connect(self._fail)
        self._report: Callable[[Any], None] = self._imported
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
                self.failed.emit(translated(error))
            return ()

    @property
    def can_undo(self) -> bool:
        """True if there is a change to undo."""
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
        if self._task.is_busy:
            self._waiting.append(self.undo)
        elif self._done:
            change = self._done.pop()
            if self._try(partial(self._mine.take_back, change)):
                self.changed.emit()
            else:
                self._done.append(change)

    def import_file(self, path: Path) -> None:
        """Take the drawings of a .jsonl file that are new."""
        mine = self._mine
        self._in_background(lambda task: mine.import_file(path), self._imported)

    def export_file(self, path: Path) -> None:
        """Write all drawings to a .jsonl file."""
        mine = self._mine
        self._in_background(lambda task: mine.export_file(path), partial(self._exported, path.name))

    def close(self) -> None:
        """Wait until nothing is read or written any more."""
        self._task.close()

    def _change(self, do: Callable[[], object]) -> None:
        if self._task.is_busy:
            self._waiting.append(partial(self._change, do))
            return
        if self._try(do):
            self._remember()
            self.changed.emit()

    def _try(self, do: Callable[[], object]) -> bool:
        try:
            do()
        except UserError as error:
            self.failed.emit(translated(error))
            return False
        return True

    def _remember(self) -> None:
        if not are_same(*self._mine.latest):
            self._done = [*self._done, self._mine.latest][-_MOST_UNDONE:]

    def _in_background(self, work: Callable[[Task], Any], report: Callable[[Any], None]) -> None:
        """Do the work, or wait for the work under way; report: what to do with its result."""
        if self._task.is_busy:
            self._waiting.append(partial(self._in_background, work, report))
            return
        self._report = report
        self._task.start(work)

    def _imported(self, new: int) -> None:
        self._remember()
        if new:
            self.changed.emit()
        self.said.emit(self.tr("{0} drawings are new.").format(new) if new != 1 else self.tr("1 drawing is new."))

    def _exported(self, name: str, _: None) -> None:
        self.said.emit(self.tr("Saved {0}.").format(name))

    def _take(self, result: Any) -> None:
        self._report(result)
        self._go_on()

    def _fail(self, sentence: str) -> None:
        self.failed.emit(sentence)
        self._go_on()

    def _go_on(self) -> None:
        """Do what was asked for meanwhile."""
        waiting, self._waiting = self._waiting, []
        for do in waiting:
            do()


def are_same(a: Sequence[Drawing], b: Sequence[Drawing]) -> bool:
    """Return whether two collections have the same drawings and labels in the same order."""
    return [(each.id, each.label) for each in a] == [(each.id, each.label) for each in b]

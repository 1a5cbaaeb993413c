"""The average picture of each digit of a set, and how many there are."""

from functools import partial

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.data.averages import ClassAverages, class_averages
from core.data.dataset import Split
from core.ink import FIELD_PX
from gui.session.background import LatestTask, Task
from gui.session.digit_sets import SetName
from gui.session.subject import Subject
from gui.view.set_names import set_title
from gui.view.table import Table
from gui.widgets.fields.number import grouped
from gui.widgets.pictures.grid_sheet import Caption
from gui.widgets.pictures.image_grid import ImageGrid

_DIGITS = 10


class AveragesView(QWidget):
    """Grid of the average digits of a set; computes nothing while hidden. Call `close_tasks` before the end."""

    chosen = Signal(object)
    """Emitted with a Subject: the average clicked or chosen with Enter."""

    found = Signal()
    """Emitted when the averages of another set are shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._split: Split | None = None
        self._name = SetName.TRAINING
        self._averages: ClassAverages | None = None
        self._digits: list[int] = []
        self._task = LatestTask(self)
        self._grid = ImageGrid(FIELD_PX)
        self._grid.setObjectName("averageGrid")
        self._grid.setAccessibleName(self.tr("Average of each digit"))
        self._grid.set_wanted(_DIGITS)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._grid)
        self._task.done.connect(self._take)
        self._grid.chosen.connect(self._choose)

    def set_split(self, name: SetName, split: Split | None) -> None:
        """Set the set of digits; None: none that can be shown."""
        if split is not self._split:
            self._name, self._split, self._averages = name, split, None
            self._task.cancel()
            self._show()
        self._ask()

    def sentence(self) -> str:
        """Return a sentence on the number of pictures of each digit."""
        if self._averages is None or not self._digits:
            return self.tr("Averaging the pictures…")
        counts = self._averages.counts
        most, least = int(counts.argmax()), min(self._digits, key=lambda digit: int(counts[digit]))
        words = self.tr("{count} pictures. Most are {most} ({of_most}), fewest {least} ({of_least}).")
        if counts.min() == counts.max():
            words = self.tr("{count} pictures, {of_most} of each digit.")
        return words.format(
            count=grouped(int(counts.sum())),
            most=most,
            of_most=grouped(int(counts[most])),
            least=least,
            of_least=grouped(int(counts[least])),
        )

    def tables(self) -> list[Table]:
        """Return the number of pictures of each digit, its share and its mean ink."""
        if self._averages is None:
            return []
        counts, ink = self._averages.counts, self._averages.images.mean(axis=1) / 255
        shares = counts / max(1, int(counts.sum()))
        columns = self.tr("Digit"), self.tr("Pictures"), self.tr("Share"), self.tr("Mean ink")
        return [Table(columns, list(zip(range(_DIGITS), counts.tolist(), shares.tolist(), ink.tolist(), strict=True)))]

    def close_tasks(self) -> None:
        """Wait for the thread."""
        self._task.close()

    def _ask(self) -> None:
        if self.isVisible() and self._split is not None and self._averages is None and not self._task.is_busy:
            self._task.start(partial(_averaged, self._split))

    def _take(self, averages: ClassAverages | None) -> None:
        self._averages = averages
        self._show()
        self.found.emit()

    def _show(self) -> None:
        averages = self._averages
        if averages is None:
            self._digits = []
            self._grid.set_page(np.zeros((0, FIELD_PX, FIELD_PX), np.uint8), [])
            return
        self._digits = np.flatnonzero(averages.counts).tolist()
        pictures = averages.images[self._digits].reshape(-1, FIELD_PX, FIELD_PX)
        self._grid.set_page(pictures, [self._caption(digit) for digit in self._digits])

    def _caption(self, digit: int) -> Caption:
        assert self._averages is not None
        count = grouped(int(self._averages.counts[digit]))
        words = self.tr("Average {digit} of {count} pictures").format(digit=digit, count=count)
        return Caption(str(digit), count, words=words)

    def _choose(self, place: int) -> None:
        assert self._averages is not None
        digit = self._digits[place]
        name = self.tr("Average {digit} ({set})").format(digit=digit, set=set_title(self._name))
        self.chosen.emit(Subject(self._averages.images[digit].copy(), (), digit, name))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102 - Qt's
        super().showEvent(event)
        self._ask()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102 - Qt's
        super().hideEvent(event)
        self._task.cancel()


def _averaged(split: Split, task: Task) -> ClassAverages | None:
    return class_averages(split, _DIGITS, task.cancelled)

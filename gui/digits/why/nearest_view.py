"""The training images nearest to a digit, in one row."""

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.data.dataset import Dataset
from core.ink import FIELD_PX
from gui.base import theme
from gui.digits.why import why_texts
from gui.digits.why.explaining import Explanation
from gui.session.digit_sets import SetName, is_digits
from gui.session.setting_texts import data_title
from gui.session.subject import Subject
from gui.view.set_names import picture_name
from gui.widgets.fields.number import grouped
from gui.widgets.fitting_label import FittingLabel, shorter
from gui.widgets.pictures.grid_sheet import Caption
from gui.widgets.pictures.image_grid import ImageGrid


class NearestView(QWidget):
    """Row of the nearest images that fit, nearest first, with a title or the reason why there are none."""

    chosen = Signal(object)
    """Emitted with a Subject: the image clicked or chosen with Enter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data: Dataset | None = None
        self._found: Explanation | None = None
        self._words = FittingLabel(self)
        self._words.setObjectName("nearestLabel")
        self._words.setProperty("role", "muted")
        self._words.setFont(theme.tabular(self.font()))
        self._grid = ImageGrid(FIELD_PX, self)
        self._grid.setObjectName("nearestGrid")
        self._grid.setAccessibleName(self.tr("The nearest training images"))
        self._grid.setFixedHeight(self._grid.minimumHeight())
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(self._words)
        lines.addWidget(self._grid)
        self._grid.chosen.connect(self._choose)
        self._grid.roomChanged.connect(self._show)

    def show_nearest(self, found: Explanation | None, data: Dataset | None) -> None:
        """Show the neighbours of an explanation, or nothing if it belongs to other data."""
        before, self._found, self._data = self._found, found, data
        is_same = _indices(before) == _indices(found)
        self._show(current=self._grid.current if is_same else -1)

    def _show(self, current: int = -1) -> None:
        self._words.set_texts(shorter(self._title()))
        found, data = self._found, self._data
        if found is None or found.neighbours is None or data is None or found.question.images is not data.train.x:
            self._grid.set_page(np.zeros((0, FIELD_PX, FIELD_PX), np.uint8), [])
            return
        indices = found.neighbours.indices[: self._grid.room]
        labels = data.train.labels[indices].tolist()
        rows = zip(labels, found.neighbours.digits.tolist(), why_texts.neighbour_words(found, labels), strict=False)
        captions = [Caption(str(label), str(digit), digit != label, words) for label, digit, words in rows]
        self._grid.set_page(data.train.images[indices].reshape(-1, FIELD_PX, FIELD_PX), captions, current)

    def _title(self) -> str:
        data = self._data
        if data is None:
            return self.tr("The nearest training images appear here once there are data: see Data.")
        if not is_digits(data.train):
            return self.tr("The data are not 28 × 28 pictures of the digits 0 to 9: there are no neighbours.")
        words = self.tr("Nearest of the {count} training images ({data}); click one to ask about it")
        return words.format(count=grouped(len(data.train)), data=data_title(data.name))

    def _choose(self, place: int) -> None:
        found, data = self._found, self._data
        if found and found.neighbours and data:
            index = int(found.neighbours.indices[place])
            name = picture_name(data.name, SetName.TRAINING, index)
            self.chosen.emit(Subject(data.train.images[index].copy(), (), int(data.train.labels[index]), name))


def _indices(found: Explanation | None) -> list[int]:
    return found.neighbours.indices.tolist() if found and found.neighbours else []

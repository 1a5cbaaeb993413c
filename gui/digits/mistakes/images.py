"""The pictures of one cell in pages, with label, answer and confidence."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.data.dataset import Split
from core.ink import FIELD_PX
from core.linalg.arrays import Bytes, Labels
from gui.base import theme
from gui.digits.captions import captions
from gui.digits.choice import Answers
from gui.widgets.fitting_label import FittingLabel, shorter
from gui.widgets.pictures.grid_sheet import Caption
from gui.widgets.pictures.image_grid import ImageGrid
from gui.widgets.pictures.pager import Pager
from gui.widgets.pictures.pages import Pages


class MistakeImages(QWidget):
    """Paged view of some pictures of a set and the answers to them."""

    chosen = Signal(int)
    """Emitted with the index in its set of a picture clicked or chosen with Enter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = Pages()
        self._split: Split | None = None
        self._answers: Answers | None = None
        self._words = FittingLabel(self)
        self._words.setObjectName("mistakeCellLabel")
        self._words.setFont(theme.tabular(self.font()))
        self._grid = ImageGrid(FIELD_PX)
        self._grid.setObjectName("mistakeGrid")
        self._pager = Pager(self, name="mistake")
        self._lay_out()
        self._grid.chosen.connect(self._choose)
        self._grid.currentChanged.connect(self._current_changed)
        self._grid.moveAsked.connect(self._move)
        self._grid.roomChanged.connect(self._room_changed)
        self._pager.turned.connect(lambda delta: self._move(delta * self._grid.room))
        self._pager.numberAsked.connect(self._go_to)

    def _lay_out(self) -> None:
        lines, bottom = QVBoxLayout(self), QHBoxLayout()
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        bottom.addStretch(1)
        bottom.addWidget(self._pager)
        lines.addWidget(self._words)
        lines.addWidget(self._grid, 1)
        lines.addLayout(bottom)

    def show_pictures(self, split: Split, answers: Answers, indices: Labels, words: str, *, from_start: bool) -> None:
        """Show the pictures of these indices, (M,), in order; words: their description."""
        self._split, self._answers = split, answers
        self._pages.room = self._grid.room
        if from_start:
            self._pages.indices = indices
            self._pages.move_to(0)
        else:
            self._pages.show(indices)
        self._words.set_texts(shorter(words))
        self._show_page()

    def _show_page(self) -> None:
        pages, rows, split = self._pages, self._pages.in_sight, self._split
        if split is None or self._answers is None:
            return
        pictures: Bytes = split.images[rows].reshape(-1, FIELD_PX, FIELD_PX)
        self._grid.set_page(pictures, self._captions(rows, split, self._answers), pages.at % pages.room)
        self._pager.show_page(pages.number, pages.count)
        self._show_number()

    def _captions(self, rows: Labels, split: Split, answers: Answers) -> list[Caption]:
        answers = answers.part(rows)
        plain = captions(rows, split.labels[rows], answers)
        outputs = [f"{output:.0%}" for output in answers.outputs.tolist()]
        return [replace(one, answer=f"{one.answer} {output}") for one, output in zip(plain, outputs, strict=True)]

    def _show_number(self) -> None:
        self._pager.show_number(self._pages.index or 0, len(self._split or ()) if len(self._pages.indices) else 0)

    # Navigation

    def _move(self, pictures: int) -> None:
        """Move by a number of pictures."""
        self._pages.move_to(self._pages.at + pictures)
        self._show_page()

    def _go_to(self, number: int) -> None:
        """Go to the picture of this number, if it is one of those shown."""
        places = (self._pages.indices == number).nonzero()[0]
        if places.size:
            self._pages.move_to(int(places[0]))
        self._show_page()

    def _current_changed(self, place: int) -> None:
        if place >= 0:
            self._pages.move_to(self._pages.number * self._pages.room + place)
            self._show_number()

    def _room_changed(self) -> None:
        self._pages.room = self._grid.room
        self._show_page()

    def _choose(self) -> None:
        if self._pages.index is not None:
            self.chosen.emit(self._pages.index)

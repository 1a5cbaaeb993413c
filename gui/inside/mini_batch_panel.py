"""The mini-batch of the last single step: its images, their costs, and the step of each layer."""

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from core.ink import FIELD_PX
from core.linalg.arrays import Bytes
from core.mini_batch import MiniBatch
from gui.inside import mini_batch_texts
from gui.session.subject import Subject
from gui.view.figure_table import FigureTable
from gui.view.frame import ViewFrame
from gui.view.table import Table
from gui.widgets.fields import Choice, ChoiceField
from gui.widgets.pictures.image_grid import ImageGrid
from gui.widgets.pictures.pager import Pager

_LAYERS_PX = 280
_DIGITS = 10
IN_ORDER, BY_COST = "order", "cost"


class BatchPanel(QWidget):
    """Panel of the newest single-step mini-batch; draws nothing while hidden."""

    chosen = Signal(object)
    """Emitted with a Subject: the image clicked or chosen with Enter, as the network saw it."""

    failed = Signal(str)
    """Emitted with a sentence when an export fails."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._batch: MiniBatch | None = None
        self._shown: MiniBatch | None = None
        self._rows: list[int] = []
        self._first = 0
        self._make_widgets()
        self._connect()

    def _make_widgets(self) -> None:
        self._grid = ImageGrid(FIELD_PX)
        self._grid.setObjectName("batchGrid")
        self._table = FigureTable("batchLayerTable", self.tr("Gradient and step of each layer"), self)
        self._table.setFixedWidth(_LAYERS_PX)
        self._order = ChoiceField(
            [
                Choice(IN_ORDER, self.tr("In order"), self.tr("In the order of the mini-batch")),
                Choice(BY_COST, self.tr("Highest cost first"), self.tr("Images with the highest cost first")),
            ]
        )
        self._order.setObjectName("batchOrderBox")
        self._order.setAccessibleName(self.tr("Order of the images"))
        self._pager = Pager(name="batch")
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._grid, 1)
        row.addWidget(self._table)
        self.frame = ViewFrame(
            "batch",
            body,
            empty=mini_batch_texts.empty(),
            explanation=mini_batch_texts.explanation(),
            tables=self._tables,
            parent=self,
        )
        self.frame.add_tool(self._order)
        self.frame.add_tool(self._pager)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.frame)
        self._show_tools()

    def _connect(self) -> None:
        self._grid.chosen.connect(self._choose)
        self._grid.moveAsked.connect(self._move)
        self._grid.roomChanged.connect(self._show_page)
        self._order.valueChanged.connect(self._sort)
        self._pager.turned.connect(lambda pages: self._move(pages * self._grid.room))
        self._pager.numberAsked.connect(self._go_to)
        self.frame.failed.connect(self.failed)

    def set_mini_batch(self, batch: MiniBatch | None) -> None:
        """Set the mini-batch; None: no single step yet, or another run began."""
        self._batch = batch
        self._refresh()

    def mini_batch(self) -> MiniBatch | None:
        """Return the newest mini-batch."""
        return self._batch

    # Content

    def _refresh(self) -> None:
        """Show the newest mini-batch, unless it is shown already."""
        if not self.isVisible() or self._shown is self._batch:
            return
        self._shown = self._batch
        if self._batch is None:
            self._rows = []
            self.frame.show_empty()
        else:
            self._grid.setVisible(mini_batch_texts.has_pictures(self._batch))
            self._table.show_table(mini_batch_texts.layers(self._batch))
            self._sort()
            self.frame.show_body(mini_batch_texts.sentence(self._batch))
        self._show_tools()

    def _show_tools(self) -> None:
        has_pictures = self._shown is not None and mini_batch_texts.has_pictures(self._shown)
        self._order.setVisible(has_pictures)
        self._pager.setVisible(has_pictures and len(self._rows) > self._grid.room)

    def _sort(self) -> None:
        if self._shown is None:
            return
        rows = np.arange(len(self._shown.costs))
        if self._order.value() == BY_COST:
            rows = np.argsort(-self._shown.costs, kind="stable")
        self._rows, self._first = rows.tolist(), 0
        self._show_page()

    def _show_page(self) -> None:
        if self._shown is None or not mini_batch_texts.has_pictures(self._shown):
            return
        room = self._grid.room
        self._first -= self._first % room
        rows = self._rows[self._first : self._first + room]
        self._grid.set_page(_pictures(self._shown, rows), mini_batch_texts.captions(self._shown, rows), 0)
        self._pager.show_page(self._first // room, -(-len(self._rows) // room))
        self._pager.show_number(self._first, len(self._rows))
        self._show_tools()

    def _move(self, images: int) -> None:
        at = self._first + max(self._grid.current, 0) + images
        self._go_to(min(max(at, 0), len(self._rows) - 1))

    def _go_to(self, place: int) -> None:
        """Go to the page of the image at this position."""
        if 0 <= place < len(self._rows):
            self._first = place
            self._show_page()
            self._grid.set_current(place - self._first)

    def _tables(self) -> list[Table]:
        return mini_batch_texts.tables(self._shown, self._rows) if self._shown else []

    def _choose(self, place: int) -> None:
        if self._shown is not None:
            row = self._rows[self._first + place]
            pixels = _pictures(self._shown, [row]).reshape(-1)
            label = int(mini_batch_texts.labels(self._shown)[row])
            name = mini_batch_texts.name_of(self._shown, row)
            self.chosen.emit(Subject(pixels, (), label if label < _DIGITS else None, name))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102 - Qt's
        super().showEvent(event)
        self._refresh()


def _pictures(batch: MiniBatch, rows: list[int]) -> Bytes:
    """Return the images as the network saw them, (n, 28, 28) uint8."""
    ink = np.rint(batch.x[rows] * 255).clip(0, 255).astype(np.uint8)
    return ink.reshape(-1, FIELD_PX, FIELD_PX)

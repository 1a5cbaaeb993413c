"""Widget of one page of By hand: the formula, the same with numbers, pictures, a curve, a table."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.insight.by_hand import number
from gui.base import theme
from gui.base.plain_text import PlainLabel, RichLabel, keep_lines
from gui.inside.by_hand.page import Page, Picture
from gui.view.table import Cell
from gui.widgets.pictures.diverging import levels
from gui.widgets.pictures.heat_cells import HeatCells
from gui.widgets.plots.line_plot import LinePlot

_LARGE, _PICTURE_PX, _CURVE_PX, _ROW_PX, _MOST_ROWS, _PICTURES = 1.25, 152, 168, 22, 30, 2
"""Size of a formula as a share of the text; a picture's side, a curve's and a row's height; rows and pictures shown."""

_LEAST_PX, _FIRST = 88, 100
"""Least side of a picture and of a curve; how far they come before the empty room beside them."""


class _PictureView(QWidget):
    """View of one picture of a unit's inputs, with its caption."""

    chosen = Signal(int)
    """Emitted with the input clicked or chosen with Enter."""

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._columns, self._picture = 1, Picture("", np.zeros(0), str)
        self._caption = PlainLabel("", self, name=f"byHandCaption{number}", role="muted")
        self._cells = HeatCells(self.tr("Inputs of the unit"), self, is_square=True)
        self._cells.setObjectName(f"byHandPicture{number}")
        self._cells.setMinimumSize(_LEAST_PX, _PICTURE_PX)
        self.setMaximumWidth(_PICTURE_PX)
        self._cells.chosen.connect(self._choose)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        lines.addWidget(self._caption)
        lines.addWidget(self._cells, 1)

    def show_picture(self, picture: Picture, side: int | None, marked: int | None) -> None:
        """Show a picture, as wide as the inputs' where they are one, with one input framed."""
        count = len(picture.values)
        self._picture = picture
        self._columns = side or max(1, round(count**0.5))
        values = np.nan_to_num(picture.values)
        cells = np.zeros(-(-count // self._columns) * self._columns, np.uint8)
        cells[:count] = levels(values, float(np.abs(values).max(initial=0.0)) or 1.0)
        self._caption.setText(picture.caption)
        self._cells.setAccessibleName(picture.caption)
        self._cells.set_cells(cells.reshape(-1, self._columns), self._words)
        self._cells.frame(None if marked is None else (*divmod(marked, self._columns), 1, 1))

    def _words(self, row: int, column: int) -> str:
        return self._picture.words(row * self._columns + column)

    def _choose(self, row: int, column: int) -> None:
        self.chosen.emit(row * self._columns + column)


class PageView(QWidget):
    """View of a page. Rows of a running sum can be shown one by one."""

    sourceChosen = Signal(object)
    """Emitted with the input whose weight is to be looked at, None for the bias."""

    grown = Signal()
    """Emitted when one more term of a running sum is shown, at the bottom."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: Page | None = None
        self._make_widgets()
        self._lay_out()

    def _make_widgets(self) -> None:
        self._title = PlainLabel("", self, name="byHandPageTitle", role="title", wraps=True)
        self._formula, self._numbers = RichLabel("", self), RichLabel("", self)
        self._note = PlainLabel("", self, name="byHandNote", role="muted", wraps=True)
        for label, name in ((self._formula, "byHandFormula"), (self._numbers, "byHandNumbers")):
            font = theme.tabular(QFont(self.font()))
            font.setPointSizeF(font.pointSizeF() * _LARGE)
            label.setFont(font)
            label.setObjectName(name)
            label.setWordWrap(True)
        self._pictures = [_PictureView(number, self) for number in range(_PICTURES)]
        for picture in self._pictures:
            picture.chosen.connect(self.sourceChosen.emit)
        self._curve = LinePlot(self.tr("The activation and this unit's point on it"), self)
        self._curve.setObjectName("byHandCurve")
        self._curve.setMinimumSize(_LEAST_PX, _CURVE_PX)
        self._curve.setMaximumSize(int(_CURVE_PX * 1.3), _CURVE_PX)
        self._table = _WholeTable(self)
        self._table.cellClicked.connect(self._row_chosen)
        self._table.cellActivated.connect(self._row_chosen)

    def _lay_out(self) -> None:
        lines, self._row = QVBoxLayout(self), QHBoxLayout()
        for label in (self._title, self._formula, self._numbers, self._note):
            lines.addWidget(label)
        for picture in (*self._pictures, self._curve):
            self._row.addWidget(picture, _FIRST)
        self._row.addStretch(1)
        lines.addLayout(self._row)
        lines.addWidget(self._table)
        lines.addStretch(1)
        for layout in (lines, self._row):
            layout.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        self._row.setSpacing(12)

    def show_page(self, page: Page, side: int | None, marked: int | None, terms: int | None = None) -> None:
        """Show a page. side: of pictures; marked: the input framed; terms: rows of a running sum, None for all."""
        self._page = page
        self._title.setText(page.title)
        self._formula.setText(page.formula)
        self._numbers.setText(page.numbers if terms is None else "")
        self._note.setText(page.note if terms is None else "")
        self._note.setVisible(bool(page.note))
        self._keep_lines()
        for view, picture in zip(self._pictures, [*page.pictures, None, None], strict=False):
            view.setVisible(picture is not None)
            if picture is not None:
                view.show_picture(picture, side if len(picture.values) == (side or 0) ** 2 else None, marked)
        self._curve.setVisible(page.curve is not None)
        if page.curve is not None:
            self._curve.show_content(page.curve)
        self._fill(page, terms)

    def _keep_lines(self) -> None:
        """Keep room for every line of the labels: a Column asks only for the least height."""
        for label in (self._title, self._formula, self._numbers, self._note):
            keep_lines(label, self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's
        super().resizeEvent(event)
        self._keep_lines()

    def _fill(self, page: Page, terms: int | None) -> None:
        rows = page.rows[: _MOST_ROWS if terms is None else min(terms, _MOST_ROWS)]
        table = self._table
        table.setVisible(bool(page.table.columns))
        if table.heads != page.table.columns:
            self._set_heads(page)
        table.setRowCount(len(rows))
        for at, row in enumerate(rows):
            for column, cell in enumerate(row):
                table.setItem(at, column, self._item(page, column, cell))
        table.resizeColumnsToContents()
        table.updateGeometry()
        if terms is not None:
            self.grown.emit()

    def _set_heads(self, page: Page) -> None:
        """Set the heads of the columns, each aligned as the last cell below it."""
        self._table.heads = page.table.columns
        self._table.setColumnCount(len(page.table.columns))
        for column, words in enumerate(page.table.columns):
            item = QTableWidgetItem(words)
            is_text = all(isinstance(row[column], str) for row in page.rows[-1:])
            item.setTextAlignment(Qt.AlignmentFlag.AlignLeft if is_text else Qt.AlignmentFlag.AlignRight)
            self._table.setHorizontalHeaderItem(column, item)

    def _item(self, page: Page, column: int, cell: Cell) -> QTableWidgetItem:
        is_text = isinstance(cell, str)
        item = QTableWidgetItem(str(cell) if is_text else _figure(cell))
        side = Qt.AlignmentFlag.AlignLeft if is_text else Qt.AlignmentFlag.AlignRight
        item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        if column in page.warned:
            item.setForeground(QColor(theme.current().tokens.warning))
        if column in page.struck:
            font = QFont(self._table.font())
            font.setStrikeOut(True)
            item.setFont(font)
            item.setForeground(QColor(theme.current().tokens.muted))
        return item

    def _row_chosen(self, row: int, _column: int) -> None:
        if self._page and row < len(self._page.sources):
            self.sourceChosen.emit(self._page.sources[row])


def _figure(cell: float | int | str) -> str:
    value = float(cell)
    return "–" if value != value else number(value)


class _WholeTable(QTableWidget):
    """Table as high as its rows: the page around it scrolls. heads: of its columns."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.heads: Sequence[str] = ()
        self.setObjectName("byHandTable")
        self.setAccessibleName(self.tr("The numbers of this page"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QTableWidget.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setFont(theme.tabular(QFont(self.font())))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.scaled(_ROW_PX))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        header, bar = self.horizontalHeader(), self.horizontalScrollBar()
        height = header.sizeHint().height() + self.verticalHeader().length() + bar.sizeHint().height()
        return QSize(_LEAST_PX, height)

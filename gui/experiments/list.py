"""The list of experiments: title, duration and result."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gui.base import theme
from gui.experiments import experiment_texts
from gui.experiments.record import ExperimentRecord
from gui.widgets.rows import Column, Index, RowsModel
from gui.widgets.verdict_mark import MARK_PX, paint_mark

_EDGE_PX, _GAP_PX = 8, 4
_SMALL = 0.9

RECORD = Qt.ItemDataRole.UserRole


class ExperimentModel(RowsModel):
    """One row an experiment, in the order in which they teach."""

    def __init__(self, records: Sequence[ExperimentRecord], parent: QObject | None = None) -> None:
        super().__init__([Column("", lambda record: record.experiment.title, hint=_spoken)], parent)
        self.rows = list(records)

    def data(self, index: Index, role: int = 0) -> object:  # noqa: D102 - Qt's
        match role:
            case Qt.ItemDataRole.AccessibleTextRole:
                return _spoken(self.rows[index.row()])
            case Qt.ItemDataRole.UserRole:
                return self.rows[index.row()]
        return super().data(index, role)

    def refresh(self, record: ExperimentRecord) -> None:
        """Show a record as it is now."""
        index = self.index(self.rows.index(record), 0)
        self.dataChanged.emit(index, index)


def _spoken(record: ExperimentRecord) -> str:
    return f"{record.experiment.title}, {experiment_texts.in_list(record)}"


class ExperimentList(QListView):
    """List view of the experiments."""

    def __init__(self, records: Sequence[ExperimentRecord], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("experimentList")
        self.setAccessibleName(self.tr("Experiments"))
        self.rows = ExperimentModel(records, self)
        self.setModel(self.rows)
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        theme.current().changed.connect(self.viewport().update)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # titles wrap, so that row heights depend on the width


class _Delegate(QStyledItemDelegate):
    """Item delegate with a wrapped title and a muted second line."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def _small(self, font: QFont) -> QFont:
        small = theme.tabular(font)
        small.setPointSizeF(font.pointSizeF() * _SMALL)
        return small

    def _title_height(self, option: QStyleOptionViewItem, index: Index) -> int:
        width = self._view.viewport().width() - 2 * _EDGE_PX
        flags = Qt.TextFlag.TextWordWrap
        return QFontMetrics(option.font).boundingRect(QRect(0, 0, width, 1000), flags, str(index.data())).height()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        small = QFontMetrics(self._small(option.font)).height()
        return QSize(64, self._title_height(option, index) + small + 2 * _GAP_PX + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        tokens, record = theme.current().tokens, index.data(RECORD)
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette: QPalette = option.palette
        if chosen:
            painter.fillRect(rect, palette.brush(QPalette.ColorRole.Highlight))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(tokens.background))
        inner = rect.adjusted(_EDGE_PX, _GAP_PX, -_EDGE_PX, -_GAP_PX)
        height = self._title_height(option, index)
        painter.setFont(option.font)
        painter.setPen(QColor(tokens.on_accent if chosen else tokens.text))
        painter.drawText(inner, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop, str(index.data()))
        self._paint_state(painter, inner.adjusted(0, height + 2, 0, 0), record, chosen=chosen)
        painter.restore()

    def _paint_state(self, painter: QPainter, place: QRect, record: ExperimentRecord, *, chosen: bool) -> None:
        tokens = theme.current().tokens
        painter.setFont(self._small(painter.font()))
        colour = tokens.on_accent if chosen else tokens.muted
        good = record.verdict
        if good is not None and not record.waiting:
            mark = colour if chosen else tokens.accent if good else tokens.warning
            middle = place.top() + QFontMetrics(painter.font()).height() / 2
            paint_mark(painter, QPointF(place.left(), middle - MARK_PX / 2), mark, good=good)
            place = place.adjusted(MARK_PX + _GAP_PX, 0, 0, 0)
        painter.setPen(QColor(colour))
        painter.drawText(
            place, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, experiment_texts.in_list(record)
        )

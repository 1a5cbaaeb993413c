"""Reliability diagram: accuracy against confidence, and below it a histogram of the confidence."""

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QStyle, QToolTip, QVBoxLayout, QWidget

from core.insight.confusion import Calibration
from gui.base import theme
from gui.base.plain_text import plain
from gui.base.spoken import spoken_as
from gui.widgets.fields.number import grouped
from gui.widgets.plots.small_plot import DOT_PX, GAP_PX, SmallPlot, line_pen

_WIDEST = "10 000"
_PERCENTS = ((0.0, "0"), (0.5, "50 %"), (1.0, "100 %"))
_BAR_ALPHA, _VEIL_ALPHA = 70, 150
_THOUSANDTHS = 1000
"""Steps of the threshold."""

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class _BinPlot(SmallPlot):
    """Plot over bins of confidence, one of them highlighted."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, _WIDEST, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.found: Calibration | None = None
        self.pointed: int | None = None
        self.threshold = 0.0

    def bar(self, index: int, height: float) -> QRectF:
        """Return the rectangle of a bin's bar; height: 0..1."""
        assert self.found is not None
        place, width = self.place(), self.place().width() / len(self.found.images)
        up = height * place.height()
        return QRectF(place.left() + index * width + 1, place.bottom() - up, width - 2, up)

    def paint_bar(self, painter: QPainter, index: int, height: float) -> None:
        """Draw a bin's bar, stronger when highlighted."""
        colour = QColor(theme.current().tokens.accent)
        if index != self.pointed:
            colour.setAlpha(_BAR_ALPHA)
        painter.fillRect(self.bar(index, height), colour)

    def paint_threshold(self, painter: QPainter) -> None:
        """Draw the line of the threshold, and a veil over what is below it."""
        place, tokens = self.place(), theme.current().tokens
        if self.found is None or not self.threshold:
            return
        x, veil = place.left() + self.threshold * place.width(), QColor(tokens.raised)
        veil.setAlpha(_VEIL_ALPHA)
        painter.fillRect(QRectF(place.topLeft(), QPointF(x, place.bottom())), veil)
        painter.setPen(line_pen(tokens.text))
        painter.drawLine(QPointF(x, place.top()), QPointF(x, place.bottom()))


class _Accuracy(_BinPlot):
    """Plot of the accuracy per bin, with a line from it to the confidence, which a calibrated network would match."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens, place = QPainter(self), theme.current().tokens, self.place()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_frame(painter, self.accessibleName(), ("100 %", "0"), ())
        painter.setPen(QPen(QColor(tokens.muted), 1, Qt.PenStyle.DashLine))
        painter.drawLine(place.bottomLeft(), place.topRight())
        if self.found is not None:
            for index in np.flatnonzero(self.found.images).tolist():
                sure, right = float(self.found.confidence[index]), float(self.found.accuracy[index])
                self.paint_bar(painter, index, right)
                self._paint_gap(painter, sure, right)
        self.paint_threshold(painter)
        painter.end()

    def _paint_gap(self, painter: QPainter, sure: float, right: float) -> None:
        place, tokens = self.place(), theme.current().tokens
        x = place.left() + sure * place.width()
        at, ideal = (QPointF(x, place.bottom() - share * place.height()) for share in (right, sure))
        painter.setPen(line_pen(tokens.error if sure > right else tokens.accent))
        painter.drawLine(at, ideal)
        painter.setBrush(QColor(tokens.text))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(at, DOT_PX / 1.5, DOT_PX / 1.5)


class _Histogram(_BinPlot):
    """Histogram of the confidence on a logarithmic scale; a good network has nearly all answers in the last bin."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        most = int(self.found.images.max()) if self.found is not None else 0
        self.paint_frame(painter, self.accessibleName(), (grouped(most), "0"), _PERCENTS)
        if self.found is not None and most:
            for index, count in enumerate(self.found.images.tolist()):
                self.paint_bar(painter, index, float(np.log1p(count) / np.log1p(most)))
        self.paint_threshold(painter)
        painter.end()


@spoken_as(QAccessible.Role.Chart)
class Reliability(QWidget):
    """Reliability diagram with both plots; a tool tip describes the bin under mouse or arrow keys.

    A line through both stands at a threshold of confidence; what is left of it is faint. It can be dragged, and the
    slider below, `thresholdSlider`, moves it by keys.
    """

    thresholdMoved = Signal(float)
    """Emitted with the confidence, 0..1, to which the line is moved."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accuracy = _Accuracy(self.tr("accuracy against confidence"), self)
        self._histogram = _Histogram(self.tr("pictures, logarithmic"), self)
        self._plots: tuple[_BinPlot, ...] = (self._accuracy, self._histogram)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self._accuracy, 5)
        lines.addWidget(self._histogram, 3)
        lines.addLayout(self._make_slider())
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Confidence and accuracy"))

    def _make_slider(self) -> QHBoxLayout:
        """Make the slider, as wide as the plots above it."""
        slider = self._slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setObjectName("thresholdSlider")
        slider.setAccessibleName(self.tr("Threshold of confidence"))
        slider.setRange(0, _THOUSANDTHS)
        slider.setSingleStep(_THOUSANDTHS // 100)
        slider.setPageStep(_THOUSANDTHS // 20)
        slider.valueChanged.connect(lambda value: self.thresholdMoved.emit(value / _THOUSANDTHS))
        half = slider.style().pixelMetric(QStyle.PixelMetric.PM_SliderLength, None, slider) // 2
        row = QHBoxLayout()
        row.setContentsMargins(round(self._accuracy.place().left()) - half, 0, max(0, 2 * GAP_PX - half), 0)
        row.addWidget(slider)
        return row

    def set_calibration(self, found: Calibration, words: str) -> None:
        """Show a calibration; words: the same in a sentence."""
        for plot in self._plots:
            plot.found = found
            plot.update()
        self.setAccessibleDescription(words)

    def set_threshold(self, threshold: float, words: str) -> None:
        """Show the line at a confidence, 0..1; 0: none. words: its effect in a sentence."""
        for plot in self._plots:
            plot.threshold = threshold
            plot.update()
        with QSignalBlocker(self._slider):
            self._slider.setValue(round(threshold * _THOUSANDTHS))
        self._slider.setAccessibleDescription(words)

    def words_at(self, index: int) -> str:
        """Return the description of a bin."""
        found = self._accuracy.found
        assert found is not None
        low, high = (round(100 * (index + step) / len(found.images)) for step in (0, 1))
        count = int(found.images[index])
        words = self.tr("Confidence {low}–{high} %: no picture")
        if count == 1:
            words = self.tr("Confidence {low}–{high} %: 1 picture; mean confidence {sure} %, accuracy {right} %")
        elif count:
            words = self.tr("Confidence {low}–{high} %: {count} pictures; mean confidence {sure} %, accuracy {right} %")
        sure, right = (f"{100 * float(each[index]):.1f}" for each in (found.confidence, found.accuracy))
        return words.format(low=low, high=high, count=grouped(count), sure=sure, right=right)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's
        if event.button() == Qt.MouseButton.LeftButton and self._accuracy.found is not None:
            self._point_at(None)
            self._slider.setValue(round(self._share(event) * _THOUSANDTHS))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's
        found, share = self._accuracy.found, self._share(event)
        if found is None:
            return
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._slider.setValue(round(share * _THOUSANDTHS))
        else:
            self._point_at(int(share * len(found.images)) if 0 <= share < 1 else None)

    def _share(self, event: QMouseEvent) -> float:
        place = self._accuracy.place()
        return (event.position().x() - place.left()) / place.width()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's
        step, found, at = _STEPS.get(Qt.Key(event.key()), 0), self._accuracy.found, self._accuracy.pointed
        if not step or found is None:
            super().keyPressEvent(event)
            return
        last = len(found.images) - 1
        self._point_at(last if at is None else min(max(at + step, 0), last))

    def _point_at(self, index: int | None) -> None:
        if index == self._accuracy.pointed:
            return
        for plot in self._plots:
            plot.pointed = index
            plot.update()
        if index is None:
            QToolTip.hideText()
            return
        words, bar = self.words_at(index), self._accuracy.bar(index, 0.0)
        self.setAccessibleDescription(words)
        QToolTip.showText(self.mapToGlobal(bar.bottomLeft() + QPointF(GAP_PX, GAP_PX)).toPoint(), plain(words), self)

    def event(self, event: QEvent) -> bool:  # noqa: D102 - Qt's
        if event.type() in (QEvent.Type.Leave, QEvent.Type.FocusOut):
            self._point_at(None)
        return super().event(event)

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(280, 260)

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's
        return QSize(200, 180)

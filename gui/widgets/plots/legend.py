"""Legend of a plot; a click hides or shows a curve."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from gui.base.plain_text import plain
from gui.widgets.flow import FlowLayout

_SAMPLE_PX = QSize(26, 12)
_LINE_PX = 22


def curve_pen(colour: str, dash: Sequence[float], width: float = 1.0) -> QPen:
    """Return a curve's pen, cosmetic: its width is in pixels, independent of the axes' scale."""
    pen = QPen(QColor(colour), width)
    pen.setCosmetic(True)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)  # a square one would fill the gaps of fine dots
    if dash:
        pen.setDashPattern(list(dash))
    return pen


class Legend(QWidget):
    """Legend with one small button per curve: a piece of its line and its name. Works with the keyboard too."""

    toggled = Signal(object, bool)
    """Emitted with (key, visible) when the user hides or shows a curve."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: dict[Hashable, QToolButton] = {}
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def __contains__(self, key: Hashable) -> bool:
        return key in self._entries

    def put(self, key: Hashable, name: str, pen: QPen) -> None:
        """Add or change a curve's entry."""
        entry = self._entries.get(key) or self._make(key)
        entry.setText(name)
        entry.setIcon(line_sample(pen))
        entry.setToolTip(plain(self.tr("Hide or show {curve}").format(curve=name)))

    def remove(self, key: Hashable) -> None:
        """Remove a curve's entry."""
        entry = self._entries.pop(key)
        self._flow.removeWidget(entry)
        entry.deleteLater()

    def set_visible(self, key: Hashable, visible: bool) -> None:
        """Show whether a curve is visible."""
        self._entries[key].setChecked(visible)

    def entry(self, key: Hashable) -> QToolButton:
        """Return a curve's button."""
        return self._entries[key]

    def _make(self, key: Hashable) -> QToolButton:
        entry = QToolButton(self)
        entry.setProperty("role", "legend")
        entry.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        entry.setIconSize(_SAMPLE_PX)
        entry.setCheckable(True)
        entry.setChecked(True)
        entry.clicked.connect(lambda visible: self.toggled.emit(key, visible))
        self._entries[key] = entry
        self._flow.addWidget(entry)
        return entry


def line_sample(pen: QPen) -> QIcon:
    """Return an icon with a piece of the line, faint for the hidden state."""
    icon = QIcon()
    for state, opacity in ((QIcon.State.On, 1.0), (QIcon.State.Off, 0.25)):
        for ratio in (1, 2, 3):
            pixmap = QPixmap(_SAMPLE_PX * ratio)
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            painter.setOpacity(opacity)
            bold = QPen(pen)
            bold.setCosmetic(False)
            bold.setWidthF(1.5 * pen.widthF())  # the colour of a short piece is hard to see at the curve's width
            if pen.dashPattern():
                bold.setDashPattern([part * pen.widthF() / bold.widthF() for part in pen.dashPattern()])
            painter.setPen(bold)
            painter.drawLine(0, _SAMPLE_PX.height() // 2, _LINE_PX, _SAMPLE_PX.height() // 2)
            painter.end()
            icon.addPixmap(pixmap, QIcon.Mode.Normal, state)
    return icon

"""Legend for the lines of small plots."""

from collections.abc import Sequence

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.base import theme
from gui.base.palette import legible
from gui.base.plain_text import PlainLabel
from gui.widgets.plots.legend import SAMPLE_PX, LineLook, line_sample
from gui.widgets.plots.share_curve import COLOURS, DASHES


class LineKey(QWidget):
    """Legend with a piece of each line and its name."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._samples = [PlainLabel("", self) for _ in names]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for sample, name in zip(self._samples, names, strict=True):
            label = PlainLabel(name, self, role="muted")
            row.addWidget(sample)
            row.addWidget(label)
            row.addSpacing(8)
        row.addStretch(1)
        self._tint()
        theme.current().changed.connect(self._tint)

    def _tint(self) -> None:
        tokens = theme.current().tokens
        for nth, sample in enumerate(self._samples):
            icon = line_sample(LineLook(legible(COLOURS[nth], tokens.background, tokens.text), DASHES[nth], 1.75))
            sample.setPixmap(icon.pixmap(SAMPLE_PX, self.devicePixelRatioF(), QIcon.Mode.Normal, QIcon.State.On))

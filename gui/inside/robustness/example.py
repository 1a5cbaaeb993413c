"""An example of a change: one validation digit as it is, and changed by the amount pointed at in a plot."""

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.data.dataset import Split
from core.ink import FIELD_PX
from core.insight.robustness import ROBUSTNESS_WAYS
from core.network import Network
from gui.base.plain_text import PlainLabel, keep_lines, plain
from gui.inside.robustness import robustness_texts as texts
from gui.widgets.pictures.contact_sheet import ContactSheet


class ChangedExample(QWidget):
    """Two pictures and a sentence: a digit, what a change makes of it, and the answer. A click shows another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._network: Network | None = None
        self._sample: Split | None = None
        self._way, self._digit = "rotate", 0
        self._at = ROBUSTNESS_WAYS[self._way].at_rest + 3  # 15°, as in the sentence above the plots
        self._sheet = ContactSheet(2, 1, self)
        self._sheet.setObjectName("robustnessExample")
        self._sheet.setAccessibleName(self.tr("A digit as it is, then changed"))
        self._sheet.setToolTip(plain(self.tr("The framed digit is as it is in the data. Click for another.")))
        self._sheet.setCursor(Qt.CursorShape.PointingHandCursor)
        self._sheet.clicked.connect(self._take_another)
        self._words = PlainLabel("", self, name="robustnessExampleLabel", role="muted", wraps=True)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._sheet)
        lines.addWidget(self._words)
        lines.addStretch(1)

    def show_network(self, network: Network, sample: Split) -> None:
        """Show what this network reads, of the images of a set."""
        self._network, self._sample = network, sample
        self._show()

    def show_change(self, way: str, at: int) -> None:
        """Show the change by the amount at this index of a way."""
        self._way, self._at = way, at
        self._show()

    def _take_another(self) -> None:
        self._digit += 1
        self._show()

    def _show(self) -> None:
        if self._network is None or self._sample is None:
            return
        way, index = ROBUSTNESS_WAYS[self._way], self._digit % len(self._sample)
        amount = float(way.amounts[self._at])
        image = self._sample.images[index].reshape(1, FIELD_PX, FIELD_PX)
        changed = way.changed(image, amount)
        self._sheet.set_images(np.concatenate([image, changed]))
        answer = int(self._network.digits(changed.reshape(1, -1))[0])
        words = texts.example(way, amount, int(self._sample.labels[index]), answer)
        self._words.setText(words)
        self._give_room()
        self._sheet.setAccessibleDescription(words)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's
        super().resizeEvent(event)
        self._give_room()

    def _give_room(self) -> None:
        """Let the pictures be squeezed rather than the sentence."""
        keep_lines(self._words, self.width())

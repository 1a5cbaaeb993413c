"""The offer to download MNIST or open it from files, when it is not on this computer."""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from core.data.mnist.files import FILES
from gui.base.plain_text import PlainLabel

_MB = 1024 * 1024
_SIZE = sum(file.packed for file in FILES)
_BAR_PX = 8


class MnistOffer(QWidget):
    """Offer with two buttons; during the download, progress and a Cancel button."""

    fetchAsked = Signal()
    openAsked = Signal()
    cancelAsked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = PlainLabel("", self, role="muted")
        self._bar = self._make_bar()
        fetch = self.tr("Download MNIST ({size} MB)").format(size=round(_SIZE / _MB))
        self._choice = self._group(
            QVBoxLayout(),  # side by side they are wider than the column
            self._button("fetchButton", fetch, self.fetchAsked),
            self._button("openDataButton", self.tr("Open files…"), self.openAsked),
        )
        cancel = self._button("cancelFetchButton", self.tr("Cancel"), self.cancelAsked)
        self._fetching = self._group(QHBoxLayout(), self._bar, cancel)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        for line in (self._words, self._choice, self._fetching):
            lines.addWidget(line)
        self.show_fetching(False)

    def _make_bar(self) -> QProgressBar:
        bar = QProgressBar(self)
        bar.setObjectName("dataProgressBar")
        bar.setAccessibleName(self.tr("Download of MNIST"))
        bar.setTextVisible(False)
        bar.setFixedHeight(_BAR_PX)
        return bar

    def _button(self, name: str, text: str, clicked: SignalInstance) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.clicked.connect(clicked)
        return button

    def _group(self, line: QBoxLayout, first: QWidget, second: QWidget) -> QWidget:
        group = QWidget(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(first, 1)
        line.addWidget(second)
        group.setLayout(line)
        return group

    def show_fetching(self, fetching: bool) -> None:
        """Show the progress of the download below the two buttons, so that Cancel is not under a second click."""
        begins = fetching and self._fetching.isHidden()
        self._fetching.setVisible(fetching)
        self._choice.setDisabled(fetching)
        if begins:
            self.show_progress(0, 0)
        elif not fetching:
            self._words.setText(self.tr("MNIST has not been downloaded."))

    def show_progress(self, done: int, total: int) -> None:
        """Show the bytes done of all (0: unknown, the usual size is shown); ignored after the end."""
        if self._fetching.isHidden():
            return
        total = total or _SIZE
        self._bar.setRange(0, total)
        self._bar.setValue(min(done, total))
        words = self.tr("Downloading MNIST: {done:.1f} of {total:.0f} MB")
        self._words.setText(words.format(done=done / _MB, total=total / _MB))

"""The time line: a slider over the run's epochs that shows the network as it was and continues from there."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QSlider, QToolButton, QWidget

from gui.base import theme
from gui.base.plain_text import PlainLabel, plain
from gui.runs.time_line_player import TimeLinePlayer
from gui.session.epoch_browser import EpochBrowser
from gui.widgets.fields.number import grouped

_EVERY_MS = 200
"""Interval of updates while a run grows."""

_SLIDER_PX, _LEAST_PX, _TITLED_PX = 40, 528, 560
"""Least width of the slider, of the panel (the views above it need as much), and of one that has a title."""

_FEWEST = 2
"""Minimum number of epochs for the time line to appear."""


class TimeLinePanel(QWidget):
    """Row with the slider; hidden while there are too few epochs, or while Train would begin another network."""

    continueAsked = Signal()
    """Emitted to continue training from the selected epoch."""

    def __init__(self, past: EpochBrowser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._past = past
        self._running = False
        self._epochs: tuple[int, ...] = ()  # epochs on the slider
        self._slider = QSlider(Qt.Orientation.Horizontal, self)
        self._slider.setObjectName("timeLineSlider")
        self._slider.setMinimumWidth(_SLIDER_PX)
        self._slider.setAccessibleName(self.tr("Epoch of the run shown"))
        self._slider.setToolTip(
            self.tr("Drag back to see the canvas's answer and all views as they were after an earlier epoch")
        )
        self._player = TimeLinePlayer(past, self)
        self._play = QToolButton(self)
        self._play.setObjectName("timeLinePlayButton")
        self._play.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._words = PlainLabel("", self, name="timeLineLabel")
        self._words.setFont(theme.tabular(self.font()))
        self._now = self._button("timeLineNowButton", self.tr("Now"), self.tr("Return to the newest weights"))
        self._on = self._button("continueFromHereButton", self.tr("Continue from here"), "")
        self._lay_out()
        self._slider.valueChanged.connect(self._go)
        self._slider.sliderPressed.connect(self._player.pause)
        self._play.clicked.connect(self._player.toggle)
        self._player.playingChanged.connect(self._show_playing)
        theme.current().changed.connect(self._show_playing)
        self._now.clicked.connect(past.come_back)
        self._on.clicked.connect(self.continueAsked)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_EVERY_MS)
        self._soon.timeout.connect(self._show)
        past.grew.connect(self._show_soon)
        past.changed.connect(self._show)
        past.networkChanged.connect(self._show_if_other)
        self._show_playing()
        self._show()

    def _button(self, name: str, text: str, hint: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setToolTip(plain(hint))
        return button

    def _lay_out(self) -> None:
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(8)
        self._title = PlainLabel(self.tr("Time line"), self)
        self._title.setMinimumWidth(1)  # it is hidden where there is no room for it
        row.addWidget(self._title)
        row.addWidget(self._play)
        row.addWidget(self._slider, 1)
        row.addWidget(self._words)
        row.addWidget(self._now)
        row.addWidget(self._on)
        widest = self.tr("after epoch {epoch} of {last}").format(epoch=8888, last=8888)
        self._words.setMinimumWidth(self._words.fontMetrics().horizontalAdvance(widest))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's
        super().resizeEvent(event)
        needed_px = self._row.minimumSize().width() + self._title.sizeHint().width() + self._row.spacing()
        self._title.setVisible(event.size().width() >= max(_TITLED_PX, needed_px))

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's
        least = super().minimumSizeHint()
        titled_px = least.width() + self._title.sizeHint().width()
        return QSize(max(least.width(), min(titled_px, theme.scaled(_LEAST_PX))), least.height())

    def set_running(self, running: bool) -> None:
        """Disable continuing while a run is in progress."""
        self._running = running
        self._show()

    def _go(self, place: int) -> None:
        epochs = self._past.epochs
        if place == len(self._epochs) - 1:
            self._past.come_back()
        elif epochs:  # a long run may have dropped that epoch since the last update
            self._past.go_to(min(epochs, key=lambda epoch: abs(epoch - self._epochs[place])))

    def _show_playing(self) -> None:
        is_playing = self._player.is_playing
        hint = self.tr("Pause at this epoch")
        if not is_playing:
            hint = self.tr("Play the run: the canvas's answer and all views change from epoch to epoch")
        self._play.setIcon(theme.icon("pause" if is_playing else "train"))
        self._play.setAccessibleName(self.tr("Pause") if is_playing else self.tr("Play"))
        self._play.setToolTip(plain(hint))

    def _show_soon(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _show_if_other(self) -> None:
        """Follow at once when the network at hand is no longer, or again, that of the epochs."""
        if self.isHidden() == self._has_epochs():
            self._show()

    def _has_epochs(self) -> bool:
        return len(self._past.epochs) >= _FEWEST and (self._past.is_of_run or self._past.epoch is not None)

    def _show(self) -> None:
        epochs, epoch = self._past.epochs, self._past.epoch
        self._epochs = epochs
        self.setVisible(self._has_epochs())
        if not epochs:
            return
        self._slider.blockSignals(True)
        self._slider.setRange(0, len(epochs) - 1)
        self._slider.setValue(len(epochs) - 1 if epoch is None else epochs.index(epoch))
        self._slider.blockSignals(False)
        words = self.tr("now: epoch {last}") if epoch is None else self.tr("after epoch {epoch} of {last}")
        if self._past.is_aside:
            words = self.tr("another network answers")
        self._words.setText(words.format(epoch=grouped(epoch or 0), last=grouped(epochs[-1])))
        is_now = epoch is None and not self._past.is_aside
        theme.set_role(self._words, "muted" if is_now else "warning")
        self._now.setEnabled(not is_now)
        self._on.setEnabled(epoch is not None and not self._running)
        stop_first = self.tr("Stop the training first, then continue from here.")
        from_here = self.tr("Continue training from this epoch with the current settings; Bring back undoes it")
        self._on.setToolTip(plain(stop_first if self._running else from_here))

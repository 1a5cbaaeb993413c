"""The saturated neuron, animated, with the quadratic cost and with cross-entropy, side by side."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QHideEvent, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QSlider, QToolButton, QVBoxLayout, QWidget

from core.studies.experiments.neuron import SWAPPED
from core.support.wording import joined_sentences
from gui.base import theme
from gui.base.palette import OKABE_ITO
from gui.base.plain_text import PlainLabel, plain
from gui.base.spoken import spoken_as
from gui.experiments.neuron_column import EPOCHS, FIRST, NeuronColumn
from gui.experiments.neuron_player import NeuronPlayer
from gui.experiments.neuron_settings import STARTS, NeuronSettings
from gui.widgets.fields import Choice, ChoiceField

QUADRATIC_ETA, CROSS_ETA = 0.15, 0.005
SPEEDS = (10, 30, 60, 150)
_NARROWEST_PX, _COLUMN_PX, _GAPS_PX = 240, 216, 48


@spoken_as(QAccessible.Role.Grouping)
class NeuronPage(QWidget):
    """Animation of the saturated neuron; it stops while hidden.

    Space plays and pauses, the arrow keys move by an epoch, Home and End go to the ends.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("neuronPage")
        self.setAccessibleName(self.tr("The saturated neuron"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.player = NeuronPlayer(EPOCHS, self)
        self._columns = (
            NeuronColumn(self.tr("Quadratic cost"), "quadratic", QUADRATIC_ETA, OKABE_ITO[0], self),
            NeuronColumn(self.tr("Cross-entropy"), "cross-entropy", CROSS_ETA, OKABE_ITO[1], self),
        )
        self._settings = NeuronSettings(self)
        self._same = self._same_button()
        self._lesson = PlainLabel("", self, name="neuronLessonLabel", wraps=True)
        self._play, self._slider, self._place, self._speed = self._make_playing()
        self._lay_out()
        self._connect()
        self.start_from(*STARTS[1])

    # Building

    def _same_button(self) -> QPushButton:
        button = QPushButton(self.tr("Same η"), self)
        button.setObjectName("sameEtaButton")
        button.setToolTip(self.tr("Give cross-entropy the η of the quadratic cost: only then can the ends be compared"))
        button.clicked.connect(self._equal_etas)
        return button

    def _make_playing(self) -> tuple[QToolButton, QSlider, PlainLabel, ChoiceField]:
        play = QToolButton(self)
        play.setObjectName("playNeuronButton")
        play.setProperty("role", "primary")
        play.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setObjectName("neuronSlider")
        slider.setAccessibleName(self.tr("Epoch"))
        slider.setRange(0, EPOCHS)
        slider.setPageStep(EPOCHS // 10)
        place = PlainLabel("", self, name="neuronEpochLabel")
        place.setFont(theme.tabular(self.font()))
        place.setMinimumWidth(place.fontMetrics().horizontalAdvance(self._place_words(EPOCHS)) + 2)
        speed = ChoiceField([Choice(each, self.tr("{speed}/s").format(speed=each)) for each in SPEEDS], self)
        speed.setObjectName("neuronSpeedBox")
        speed.setAccessibleName(self.tr("Epochs per second"))
        speed.setToolTip(self.tr("Epochs per second"))
        speed.set_value(SPEEDS[1])
        return play, slider, place, speed

    def _place_words(self, epoch: int) -> str:
        return self.tr("epoch {epoch} of {last}").format(epoch=epoch, last=EPOCHS)

    def _lay_out(self) -> None:
        playing, lines = QHBoxLayout(), QVBoxLayout(self)
        self._side = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        lesson = self._lesson_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        lesson.setSpacing(8)
        lesson.addWidget(self._lesson, 1)
        lesson.addWidget(self._same, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        for widget in (self._play, self._slider, self._place, self._speed):
            playing.addWidget(widget, 1 if widget is self._slider else 0)
        for column in self._columns:
            self._side.addWidget(column, 1)
        playing.setSpacing(8)
        self._side.setSpacing(16)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(self._settings)
        lines.addLayout(lesson)
        lines.addLayout(self._side, 1)
        lines.addLayout(playing)

    def _connect(self) -> None:
        self._settings.startAsked.connect(self._start)
        self._settings.changed.connect(self._learn)
        self._play.clicked.connect(self.player.toggle)
        self._slider.valueChanged.connect(self.player.go_to)
        self._slider.sliderPressed.connect(self.player.pause)
        self._speed.valueChanged.connect(self._set_speed)
        self.player.moved.connect(self._show)
        self.player.playingChanged.connect(self._show_playing)
        for column in self._columns:
            column.etaChanged.connect(self._learn)
        theme.current().changed.connect(self._show_playing)
        self._show_playing()

    # Actions

    def start_from(self, w: float, b: float) -> None:
        """Start the book's neuron at (w, b), with target 0, the book's rates, at epoch 0."""
        self._settings.start_from(w, b)
        for column, eta in zip(self._columns, (QUADRATIC_ETA, CROSS_ETA), strict=True):
            column.eta.set_value(eta)
        self._learn()

    def _start(self, w: float, b: float) -> None:
        """Start the book's neuron and play it."""
        self.start_from(w, b)
        self.player.play()

    def _equal_etas(self) -> None:
        """Give cross-entropy the quadratic cost's η and play both."""
        quadratic, cross = self._columns
        cross.eta.set_value(quadratic.eta.value())
        if self._same.hasFocus():  # it goes grey: else the keys would get to the buttons that start afresh
            self._play.setFocus(Qt.FocusReason.OtherFocusReason)
        self._learn()
        self.player.play()

    def _show_lesson(self) -> None:
        """Say where to look: with the book's two rates the quadratic cost ends lower although it learns more slowly."""
        quadratic, cross = self._columns
        self._same.setVisible(not self._settings.is_swapped)
        if self._settings.is_swapped:
            words = self.tr(
                "With y and a swapped, cross-entropy is a straight line in a, with the slope ln((1 − y)/y): look "
                "whether the output comes to rest at the target."
            )
            self._lesson.setText(words)
            return
        is_same = quadratic.eta.value() == cross.eta.value()
        words = self.tr(
            "Look at the first {count} epochs: the quadratic cost falls by {quadratic} %, cross-entropy by {cross} %."
        )
        ends = self.tr("The ends cannot be compared, as η is {quadratic} here and {cross} there.")
        both = self.tr("As η is the same, the ends can be compared, too.")
        falls = words.format(count=FIRST, quadratic=f"{quadratic.fall:.0f}", cross=f"{cross.fall:.0f}")
        rates = ends.format(quadratic=f"{quadratic.eta.value():g}", cross=f"{cross.eta.value():g}")
        self._lesson.setText(joined_sentences((falls, both if is_same else rates)))
        self._same.setEnabled(not is_same)

    def play_from_start(self) -> None:
        """Play from epoch 0."""
        self.player.go_to(0)
        self.player.play()

    def _learn(self) -> None:
        """Train both neurons with the values of the fields and show epoch 0."""
        _, cross = self._columns
        cross.set_cost(SWAPPED.name if self._settings.is_swapped else "cross-entropy")
        for column in self._columns:
            column.train(self._settings.neuron)
        self.player.go_to(0)
        self._show(0)
        self._show_lesson()

    def _set_speed(self, speed: int) -> None:
        self.player.speed = float(speed)

    def _show(self, epoch: int) -> None:
        for column in self._columns:
            column.show_epoch(epoch)
        self._slider.blockSignals(True)
        self._slider.setValue(epoch)
        self._slider.blockSignals(False)
        self._place.setText(self._place_words(epoch))

    def _show_playing(self) -> None:
        playing = self.player.is_playing
        words = self.tr("Pause") if playing else self.tr("Play")
        tokens = theme.current().tokens
        self._play.setIcon(theme.icon("pause" if playing else "train", tokens.on_accent))
        self._play.setAccessibleName(words)
        self._play.setToolTip(plain(self.tr("{words} (space)").format(words=words)))

    # Qt's

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt's
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -EPOCHS, Qt.Key.Key_End: EPOCHS}
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Space:
            self.player.toggle()
        elif key in steps:
            self.player.pause()
            self.player.go_to(self.player.epoch + steps[key])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102 - Qt's
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def minimumSizeHint(self) -> QSize:  # noqa: D102 - Qt's
        columns = [column.minimumSizeHint().height() for column in self._columns]
        beside = self._side.direction() == QBoxLayout.Direction.LeftToRight
        rows = (self._play,) if beside else (self._play, self._same)
        rest = sum(widget.sizeHint().height() for widget in rows) + self._texts_px()
        return QSize(_NARROWEST_PX, rest + (max(columns) if beside else sum(columns)) + _GAPS_PX)

    def _texts_px(self) -> int:
        width = max(self.width(), _NARROWEST_PX)
        return sum(part.heightForWidth(width) for part in (self._settings, self._lesson))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's
        super().resizeEvent(event)
        wide = self.width() >= len(self._columns) * _COLUMN_PX
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if direction != self._side.direction():
            self._side.setDirection(direction)
            self._lesson_row.setDirection(direction)
        self.updateGeometry()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102 - Qt's
        super().showEvent(event)
        self.player.set_awake(True)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102 - Qt's
        self.player.set_awake(False)
        super().hideEvent(event)

"""The Mistakes panel: confusion matrix, misread pictures and calibration."""

import time
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from core.data.dataset import Dataset, Split
from core.insight.confusion import MOST_CLASSES
from core.linalg.arrays import Bytes
from core.network import Network
from core.training.fit import fits
from gui.base import theme
from gui.base.plain_text import PlainLabel, plain
from gui.digits import digit_texts
from gui.digits.answering import SetAnswers, SetReading
from gui.digits.mistakes import mistake_texts
from gui.digits.mistakes.choice import Cell, SetMistakes, can_be_evaluated
from gui.digits.mistakes.figures import MistakeFigures
from gui.digits.mistakes.images import MistakeImages
from gui.digits.test_set_guard import TestSetGuard
from gui.session.data_store import DataStore
from gui.session.digit_sets import SetName
from gui.session.subject import Subject
from gui.session.threshold import Threshold
from gui.view.clocked_view import ClockedView
from gui.view.frame import ViewFrame
from gui.view.set_names import picture_name, set_title
from gui.view.table import Table
from gui.widgets.fields import Choice, ChoiceField
from gui.widgets.pictures.confusion_grid import ConfusionGrid
from gui.widgets.plots.reliability import Reliability
from gui.widgets.switch import switch
from gui.widgets.turning_row import TurningRow

_DIGITS = 10
_LISTED = 100
_SIDE_BY_SIDE_PX = 560
"""Number of the cell's pictures listed as text; a file has all."""


class MistakesPanel(ClockedView):
    """Panel of a network's mistakes on a set; idle while hidden. Call `end_tasks` before the end."""

    chosen = Signal(object)
    """Emitted with a Subject: the picture clicked or chosen with Enter."""

    testOpened = Signal()
    """Emitted when the test set is opened for the current network, to be counted in the record."""

    failed = Signal(str)
    """Emitted with a sentence when an export fails."""

    def __init__(
        self,
        store: DataStore,
        threshold: Threshold | None = None,
        parent: QWidget | None = None,
        *,
        answers: SetAnswers | None = None,
        guard: TestSetGuard | None = None,
    ) -> None:
        """Create the panel. threshold, answers, guard: shared with other views; None: its own."""
        super().__init__(parent)
        self._threshold = threshold or Threshold(self)
        self._store, self._answers, self._guard = store, answers or SetAnswers(self), guard or TestSetGuard()
        self._network: Network | None = None
        self._trained, self._changed_at, self._blown_up = False, 0.0, ""
        self._data: Dataset | None = store.dataset
        self._wanted: Bytes | None = None  # the pictures requested last
        self._reading: SetReading | None = None  # the reading shown
        self._findings: SetMistakes | None = None
        self._make_widgets()
        self._lay_out()
        self._connect()

    # Building

    def _make_widgets(self) -> None:
        self._set = ChoiceField([Choice(n, set_title(n)) for n in (SetName.VALIDATION, SetName.TEST)], self)
        self._set.setObjectName("mistakesSetBox")
        self._set.setAccessibleName(self.tr("Set"))
        self._set.setToolTip(self.tr("Set"))
        self._units = switch(
            self,
            ("mistakesCountsButton", self.tr("Counts"), self.tr("Number of pictures")),
            ("mistakesPercentButton", self.tr("%"), self.tr("Per cent of the row, that is of all pictures of a digit")),
        )
        self._parts = switch(
            self,
            (
                "mistakesImagesButton",
                self.tr("Pictures"),
                self.tr("The pictures of the cell, most confident mistakes first"),
            ),
            ("mistakesFiguresButton", self.tr("Figures"), self.tr("Precision, recall and F1 of each digit")),
            ("mistakesCalibrationButton", self.tr("Calibration"), self.tr("Does the confidence match the accuracy?")),
        )
        self._grid = ConfusionGrid(self)
        self._grid.setObjectName("confusionGrid")
        self._images, self._figures = MistakeImages(self), MistakeFigures(self)
        self._reliability = Reliability(self)
        self._reliability.setObjectName("reliabilityPlot")
        self._verdict = PlainLabel("", self, name="calibrationLabel", wraps=True)
        self._verdict.setFont(theme.tabular(self.font()))
        self._refused = PlainLabel("", self, name="thresholdLabel", wraps=True)
        self._refused.setToolTip(plain(mistake_texts.threshold_hint()))
        self._refused.setFont(theme.tabular(self.font()))

    def _lay_out(self) -> None:
        calibration, body, outer = QWidget(self), TurningRow(_SIDE_BY_SIDE_PX, self), QVBoxLayout(self)
        column = QVBoxLayout(calibration)
        column.addWidget(self._verdict)
        column.addWidget(self._reliability, 1)
        column.addWidget(self._refused)
        self._part = QStackedWidget(self)
        for part in (self._images, self._figures, calibration):
            self._part.addWidget(part)
        body.line.addWidget(self._grid, 6)
        body.line.addWidget(self._part, 5)
        self._frame = ViewFrame(
            "mistakes",
            body,
            empty=mistake_texts.empty(),
            explanation=mistake_texts.explanation(),
            tables=self._tables,
            whole=self._whole,
            parent=self,
        )
        for tool in (self._set, *self._units.buttons(), _gap(), *self._parts.buttons()):
            self._frame.add_tool(tool)
        outer.addWidget(self._frame)
        for layout in (column, outer):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(8)

    def _connect(self) -> None:
        self._store.loaded.connect(self._data_changed)
        self._answers.changed.connect(self.refresh)
        self._answers.failed.connect(self._blew_up)
        self._set.valueChanged.connect(self.refresh)
        self._frame.cardClicked.connect(self._open_test)
        self._units.idClicked.connect(self._show_units)
        self._parts.idClicked.connect(self._part.setCurrentIndex)
        self._grid.cellChosen.connect(self._cell_chosen)
        self._reliability.thresholdMoved.connect(self._threshold.set_value)
        self._threshold.changed.connect(self._show_threshold)
        self._images.chosen.connect(self._choose)
        self._frame.failed.connect(self.failed)

    # Interface

    def set_network(self, network: Network | None, trained: bool = True) -> None:
        """Set the network examined; None: no network. Cheap."""
        self._guard.set_network(network, trained)
        self._network, self._trained = network, trained
        self._changed_at, self._blown_up = time.monotonic(), ""

    def end_tasks(self) -> None:
        """Cancel the reading for this view."""
        if self._wanted is not None:
            self._answers.cancel(self._wanted)
            self._wanted = None

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102 - Qt's
        super().hideEvent(event)
        self.end_tasks()

    def _data_changed(self) -> None:
        if self._data is not None:
            self._answers.forget(_pictures(self._data))
        self._data = self._store.dataset
        self.refresh()

    def _blew_up(self, network: Network, sentence: str) -> None:
        if network is self._network:
            self._blown_up = sentence
            self.refresh()

    # Content

    def refresh(self) -> None:
        """Show the newest answers and request missing ones."""
        if not self.isVisible():
            return
        split, network, obstacle = self._split(), self._network, self._obstacle()
        if split is None or network is None or obstacle:
            self.end_tasks()
            self._show_nothing(obstacle)
            return
        if self._is_closed():
            self.end_tasks()
            self._show_nothing(digit_texts.closed_test_set(), self.tr("Open the test set"))
            return
        self._want(network, split.images)
        reading = self._answers.of(split.images)
        if reading is None:
            self._show_nothing(self.tr("Reading the digits…"))
        elif reading is not self._reading:
            self._show(reading, split)

    def _want(self, network: Network, images: Bytes) -> None:
        if self._wanted is not images:
            self.end_tasks()
        if self._frame.is_body_visible:
            self._wanted = images
            self._answers.want(network, images, since=self._changed_at)

    def _split(self) -> Split | None:
        data = self._store.dataset
        if data is None:
            return None
        return data.test if self._set.value() is SetName.TEST else data.validation

    def _obstacle(self) -> str:
        """Return why there is nothing to show; "" if there is, or if unknown yet."""
        split = self._split()
        if split is None or self._network is None:
            return ""
        if not can_be_evaluated(split):
            return mistake_texts.no_table()
        sizes = self._network.sizes
        is_asked = fits(sizes, split) and sizes[-1] <= MOST_CLASSES
        return self._blown_up if is_asked else mistake_texts.does_not_fit(self._network)

    def _is_closed(self) -> bool:
        is_test = self._set.value() is SetName.TEST and self._network is not None
        return is_test and not self._guard.is_open(self._split())

    def _show_nothing(self, sentence: str, button: str = "") -> None:
        self._reading = self._findings = None
        self._frame.show_empty(sentence, button)

    def _show(self, reading: SetReading, split: Split) -> None:
        assert reading.answers is not None
        is_other = self._reading is None or self._reading.images is not reading.images
        self._reading = reading
        found = self._findings = SetMistakes(split.labels, reading.answers, reading.network.sizes[-1])
        self._grid.set_counts(found.counts)
        self._figures.show_findings(found)
        words = mistake_texts.calibration_words(found.calibration)
        self._verdict.setText(words)
        self._reliability.set_calibration(found.calibration, words)
        self._show_threshold()
        self._show_pictures(from_start=is_other)
        self._frame.show_body(mistake_texts.sentence(found, trained=self._trained))

    def _show_threshold(self) -> None:
        threshold, found = self._threshold.value, self._findings
        words = mistake_texts.rejection_words(found.rejection(threshold), threshold) if found else ""
        self._reliability.set_threshold(threshold, words)
        self._refused.setText(words)

    def _show_pictures(self, *, from_start: bool) -> None:
        split, found, cell = self._split(), self._findings, self._cell()
        if split is not None and found is not None:
            indices = found.pictures(cell)
            words = mistake_texts.cell_words(cell, len(indices))
            self._images.show_pictures(split, found.answers, indices, words, from_start=from_start)

    def _cell(self) -> Cell:
        classes = self._findings.classes if self._findings else 0
        row, column = self._grid.current
        return Cell(None if row == classes else row, None if column == classes else column)

    def _tables(self) -> Sequence[Table]:
        found = self._findings
        return [*mistake_texts.tables(found), self._picture_table(found, _LISTED)] if found else []

    def _whole(self) -> Sequence[Table]:
        found = self._findings
        return [*mistake_texts.tables(found), self._picture_table(found)] if found else []

    def _picture_table(self, found: SetMistakes, most: int | None = None) -> Table:
        return mistake_texts.picture_table(found, self._cell(), most)

    # User actions

    def _open_test(self) -> None:
        split = self._split()
        if split is not None and self._is_closed():
            self._guard.open(split)
            self.testOpened.emit()
            self.refresh()
            self._grid.setFocus()

    def _show_units(self, number: int) -> None:
        self._grid.set_percent(number == 1)

    def _cell_chosen(self) -> None:
        self._parts.button(0).setChecked(True)
        self._part.setCurrentIndex(0)
        self._show_pictures(from_start=True)

    def _choose(self, index: int) -> None:
        split, data, name = self._split(), self._store.dataset, self._set.value()
        if split is None or data is None or not isinstance(name, SetName):
            return
        label = int(split.labels[index])
        called = picture_name(data.name, name, index)
        self.chosen.emit(Subject(split.images[index].copy(), (), label if label < _DIGITS else None, called))


def _pictures(data: Dataset) -> list[Bytes]:
    return [split.images for split in (data.train, data.validation, data.test) if split.is_ink]


def _gap() -> QWidget:
    gap = QWidget()
    gap.setFixedWidth(16)
    return gap

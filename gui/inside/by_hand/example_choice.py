"""Choice of the example: its source, its number, and the digit that a drawing should be."""

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.inside.by_hand.snapshot import Source
from gui.widgets.fields import Choice, ChoiceField
from gui.widgets.fields.number import IntField

_tr = QCoreApplication.translate


class ExampleChoice(QWidget):
    """Fields that choose an example."""

    changed = Signal()
    """Emitted when another example is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_told = False
        self._sources = ChoiceField(_sources(), self)
        self._sources.setObjectName("byHandExampleBox")
        self._sources.setAccessibleName(_tr("ByHand", "Example"))
        self._number = IntField(0, 0, parent=self)
        self._number.setObjectName("byHandNumberBox")
        self._number.setAccessibleName(_tr("ByHand", "Number of the example"))
        self._label = ChoiceField((), self)
        self._label.setObjectName("byHandLabelBox")
        self._label.setAccessibleName(_tr("ByHand", "Digit that the drawing should be"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget in (self._sources, self._number, self._label):
            row.addWidget(widget)
        self._sources.valueChanged.connect(self._source_changed)
        self._number.valueChanged.connect(self.changed)
        self._label.valueChanged.connect(self._told)

    @property
    def source(self) -> Source:
        """The source chosen."""
        value = self._sources.value()
        assert isinstance(value, Source)
        return value

    @property
    def number(self) -> int:
        """Number of the example in its source, from 0."""
        return self._number.value() - self._first

    @property
    def label(self) -> int:
        """The digit that a drawing without a label should be."""
        return max(0, self._label.currentIndex())

    def choose(self, source: Source) -> None:
        """Choose a source, without a signal."""
        self._sources.set_value(source)
        self._number.set_value(self._number.minimum())

    def allow(self, source: Source, reason: str) -> None:
        """Allow a source, or disable it with a reason."""
        self._sources.set_allowed(source, not reason, reason)

    def set_range(self, count: int, outputs: int, *, needs_label: bool) -> None:
        """Set how many examples the source has, and how many digits a drawing can be."""
        with QSignalBlocker(self._number):
            self._number.setRange(self._first, self._first + max(0, count - 1))
        self._number.setVisible(count > 1)
        if len(self._label.values()) != outputs:
            self._label.set_choices([Choice(k, _tr("ByHand", "should be {0}").format(k)) for k in range(outputs)])
        self._label.setVisible(needs_label)

    def suggest_label(self, label: int) -> None:
        """Show what the drawing is read as, unless a person has said what it should be; no signal."""
        if not self._is_told:
            self._label.set_value(label)

    def forget_label(self) -> None:
        """Forget what a person has said: another drawing begins."""
        self._is_told = False

    @property
    def _first(self) -> int:
        """Number of the first example, as it is shown: sets count from 0, a mini-batch from 1."""
        return int(self.source in (Source.BATCH, Source.LAST))

    def _told(self) -> None:
        self._is_told = True
        self.changed.emit()

    def _source_changed(self) -> None:
        with QSignalBlocker(self._number):
            self._number.setRange(0, 1)
            self._number.setValue(self._first)
        self.changed.emit()


def _sources() -> list[Choice]:
    return [
        Choice(
            Source.BATCH,
            _tr("ByHand", "Next mini-batch"),
            _tr("ByHand", "An image of the mini-batch that is trained on next"),
        ),
        Choice(
            Source.DRAWN,
            _tr("ByHand", "Your drawing"),
            _tr("ByHand", "Your drawing, or the image clicked last in any view"),
        ),
        Choice(Source.TRAINING, _tr("ByHand", "Training"), _tr("ByHand", "An image of the training set")),
        Choice(Source.VALIDATION, _tr("ByHand", "Validation"), _tr("ByHand", "An image of the validation set")),
        Choice(Source.TEST, _tr("ByHand", "Test"), _tr("ByHand", "An image of the test set, once it has been opened")),
        Choice(
            Source.LAST,
            _tr("ByHand", "Last mini-batch"),
            _tr("ByHand", "An image of the mini-batch that was stepped on last"),
        ),
    ]

"""The choice of the x axis of runs' curves: one for all views, kept for the next start."""

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from core.chart.x_axes import XAxis
from gui.base import preferences
from gui.base.plain_text import plain

_KEY = "window/xAxis"
_tr = QCoreApplication.translate


class _Choices(QObject):
    """Messenger between the boxes and the plots of all views."""

    made = Signal(object)
    """Emitted with the XAxis that a person has chosen."""


choices = _Choices()


def chosen() -> XAxis:
    """Return the x axis chosen last, epochs at first."""
    kept = str(preferences.settings().value(_KEY, XAxis.EPOCHS))
    return XAxis(kept) if kept in list(XAxis) else XAxis.EPOCHS


def choose(axis: XAxis) -> None:
    """Keep a person's choice and tell all plots."""
    preferences.settings().setValue(_KEY, str(axis))
    choices.made.emit(axis)


def label(axis: XAxis) -> str:
    """Return the label of an x axis."""
    match axis:
        case XAxis.SECONDS:
            return _tr("XAxis", "seconds of training")
        case XAxis.IMAGES:
            return _tr("XAxis", "images seen")
    return _tr("XAxis", "epoch")


def lacking(axis: XAxis, count: int, *, are_all: bool) -> str:
    """Return a sentence on runs that have no places on an x axis. count: how many; are_all: nothing else is drawn."""
    is_time = axis is XAxis.SECONDS
    if count == 1:
        words = _tr("XAxis", "This run has no times: look at it over epochs.")
        if not is_time:
            words = _tr("XAxis", "This run does not tell how many images it has seen: look at it over epochs.")
        others = _tr("XAxis", "One run has no times and is drawn over epochs only.")
        if not is_time:
            others = _tr("XAxis", "One run does not tell how many images it has seen and is drawn over epochs only.")
        return words if are_all else others
    words = _tr("XAxis", "{count} runs have no times and are drawn over epochs only.")
    if not is_time:
        words = _tr("XAxis", "{count} runs do not tell how many images they have seen and are drawn over epochs only.")
    return words.format(count=count)


class XAxisBox(QComboBox):
    """Box in which a person chooses the x axis for all curves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("x axis of the curves"))
        self.setToolTip(
            plain(
                self.tr(
                    "The x axis of all curves: epochs; seconds of training, without pauses and scoring; or images "
                    "trained on. Choose seconds to see which setting learns faster on this computer."
                )
            )
        )
        for axis, words in (
            (XAxis.EPOCHS, self.tr("Over epochs")),
            (XAxis.SECONDS, self.tr("Over seconds")),
            (XAxis.IMAGES, self.tr("Over images seen")),
        ):
            self.addItem(words, str(axis))
        self.activated.connect(lambda index: choose(XAxis(self.itemData(index))))

    def show_axis(self, axis: XAxis) -> None:
        """Show which x axis the plots have."""
        self.setCurrentIndex(self.findData(str(axis)))

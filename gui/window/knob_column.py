"""The column of settings panels at the left."""

from collections.abc import Collection

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from core.config.knobs import FIELDS
from gui.session.data_store import DataStore
from gui.session.draft import Draft
from gui.settings.augmentation_panel import AugmentationPanel
from gui.settings.data_panel import DataPanel
from gui.settings.knob_panel import KnobPanel
from gui.settings.network_panel import NetworkPanel
from gui.settings.optimizer_panel import OptimizerPanel
from gui.settings.preset_box import PresetBox
from gui.settings.regularization_panel import RegularizationPanel
from gui.settings.schedule_panel import SchedulePanel
from gui.settings.training_panel import TrainingPanel

_EDGE_PX = 12


class KnobColumn(QScrollArea):
    """Scroll area with the presets and all settings panels; those that a beginner can leave alone start folded.

    presets, data, training: parts that others connect to. panels: all of them, in order.
    """

    def __init__(self, draft: Draft, store: DataStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("knobs")
        self.setAccessibleName(self.tr("Settings"))
        column = self._column = QWidget()
        self.setWidget(column)
        self.presets = PresetBox(draft, column)  # in the order in which the Tab key goes through them
        self.data = DataPanel(draft, store, column)
        network = NetworkPanel(draft, store, column)
        self.training = TrainingPanel(draft, column)
        first = (self.data, network, self.training)
        more = (
            SchedulePanel(draft, store, column),
            OptimizerPanel(draft, column),
            RegularizationPanel(draft, column),
            AugmentationPanel(draft, store, column),
        )
        for panel in more:
            panel.set_folded(True)
        self.panels: tuple[KnobPanel, ...] = (*first, *more)
        self._folded_before_lesson: list[list[str]] = []
        self.folded_at_first = self.folded()
        rows = QVBoxLayout(column)
        rows.setContentsMargins(_EDGE_PX, 8, 4, 8)
        rows.setSpacing(0)
        for widget in (self.presets, *self.panels):
            rows.addWidget(widget)
        rows.addStretch(1)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def minimumSizeHint(self) -> QSize:
        """Return the width that the widest panel needs, with the scroll bar."""
        bar_px = self.verticalScrollBar().sizeHint().width()
        return QSize(self._column.minimumSizeHint().width() + bar_px, super().minimumSizeHint().height())

    def set_running(self, running: bool) -> None:
        """Disable, during a run, the settings that cannot change then."""
        self.presets.set_running(running)
        for panel in self.panels:
            panel.set_running(running)

    def show_only(self, keys: Collection[str]) -> None:
        """Show the settings of these keys, and fold and lock the rest; without keys, show them as before."""
        names = {FIELDS[key] for key in keys}
        if names and not self._folded_before_lesson:
            self._folded_before_lesson = [self.folded()]
        elif not names and self._folded_before_lesson:
            self.fold(self._folded_before_lesson.pop())
        self.presets.setEnabled(not names)
        for panel in self.panels:
            panel.lock_all_but(names)
            if names:
                panel.set_folded(names.isdisjoint(panel.fields))

    def show_knob(self, name: str) -> None:
        """Scroll to the field of a setting and give it the focus."""
        for panel in self.panels:
            if field := panel.fields.get(name):
                panel.reveal(name)
                if field.isHidden():  # it goes with another choice of this panel
                    field = next(each for each in panel.fields.values() if not each.isHidden())
                self.ensureWidgetVisible(field)
                field.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def refusal(self) -> str:
        """Return why a text that stands in a field is not taken, with the field's name; "" if all are."""
        return next(filter(None, (panel.refusal() for panel in self.panels)), "")

    def folded(self) -> list[str]:
        """Return the names of the folded panels, in a lesson of those that were before it."""
        now = [panel.name for panel in self.panels if panel.is_folded()]
        return self._folded_before_lesson[0] if self._folded_before_lesson else now

    def fold(self, names: Collection[str]) -> None:
        """Fold exactly the panels named, by class name."""
        for panel in self.panels:
            panel.set_folded(panel.name in names)

"""The column of settings panels at the left."""

from collections.abc import Collection

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from gui.session.data_store import DataStore
from gui.session.draft import Draft
from gui.settings.augmentation_panel import AugmentationPanel
from gui.settings.choice_panel import ChoicePanel
from gui.settings.data_panel import DataPanel
from gui.settings.dropout_panel import DropoutPanel
from gui.settings.knob_panel import KnobPanel
from gui.settings.learning_rate_panel import LearningRatePanel
from gui.settings.network_panel import NetworkPanel
from gui.settings.optimizer_panel import OptimizerPanel
from gui.settings.regularization_panel import RegularizationPanel
from gui.settings.training_panel import TrainingPanel

_EDGE_PX = 12


class KnobColumn(QScrollArea):
    """Scroll area with all settings panels. data, learning_rate: panels that other parts connect to."""

    def __init__(self, draft: Draft, store: DataStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("knobs")
        self.setAccessibleName(self.tr("Settings"))
        self.data = DataPanel(draft, store)
        self.learning_rate = LearningRatePanel(draft, store)
        self._panels: tuple[KnobPanel, ...] = (
            self.data,
            NetworkPanel(draft, store),
            ChoicePanel("cost", draft),
            ChoicePanel("init", draft),
            self.learning_rate,
            OptimizerPanel(draft),
            RegularizationPanel(draft),
            DropoutPanel(draft),
            AugmentationPanel(draft, store),
            TrainingPanel(draft),
        )
        column = self._column = QWidget()
        rows = QVBoxLayout(column)
        rows.setContentsMargins(_EDGE_PX, 8, 4, 8)
        rows.setSpacing(0)
        for panel in self._panels:
            rows.addWidget(panel)
        rows.addStretch(1)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(column)

    def minimumSizeHint(self) -> QSize:
        """Return the width that the widest panel needs, with the scroll bar."""
        bar_px = self.verticalScrollBar().sizeHint().width()
        return QSize(self._column.minimumSizeHint().width() + bar_px, super().minimumSizeHint().height())

    def set_running(self, running: bool) -> None:
        """Disable, during a run, the settings that cannot change then."""
        for panel in self._panels:
            panel.set_running(running)

    def show_knob(self, name: str) -> None:
        """Scroll to the field of a setting and give it the focus."""
        for panel in self._panels:
            if field := panel.fields.get(name):
                panel.set_folded(False)
                self.ensureWidgetVisible(field)
                field.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def folded(self) -> list[str]:
        """Return the names of the folded panels."""
        return [panel.name for panel in self._panels if panel.is_folded()]

    def fold(self, names: Collection[str]) -> None:
        """Fold exactly the panels named, by class name."""
        for panel in self._panels:
            panel.set_folded(panel.name in names)

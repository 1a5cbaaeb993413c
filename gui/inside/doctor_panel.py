"""The Doctor panel: problems of the network while it learns, layer by layer, and the cures."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from core.chart.drawing import Curve
from core.insight.doctor import Examination
from core.support.wording import joined_sentences
from gui.base.palette import run_style
from gui.inside import doctor_texts
from gui.inside.doctor_chart import DoctorChart
from gui.inside.doctor_history import DoctorHistory
from gui.inside.doctor_watch import DoctorWatch
from gui.view.clocked_view import ClockedView
from gui.view.frame import ViewFrame
from gui.view.layer_titles import short_layer_title
from gui.view.table import Table
from gui.widgets.plots.curves import CurvePlot
from gui.widgets.switch import switch

_ACTIVATIONS, _GRADIENTS = 1, 2


class DoctorPanel(ClockedView):
    """Panel of what the watch has found in the network."""

    knobAsked = Signal(str)
    """Emitted with a field of RunConfig whose setting is to be shown."""

    cureAsked = Signal(object)
    """Emitted with the Cure to take."""

    failed = Signal(str)
    """Emitted with a sentence when an export fails."""

    def __init__(self, watch: DoctorWatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._watch = watch
        self._make_widgets()
        watch.examined.connect(self._draw)
        watch.judged.connect(self._show_problems)

    def _make_widgets(self) -> None:
        self._chart = DoctorChart()
        self._gradients = CurvePlot(doctor_texts.gradients_title(), self.tr("epoch"), own_legend=True)
        self._gradients.setObjectName("doctorGradientPlot")
        self._gradients.set_log(True)
        self._part = QStackedWidget()
        self._part.addWidget(self._chart)
        self._part.addWidget(self._gradients)
        self._frame = ViewFrame(
            "doctor",
            self._part,
            empty=doctor_texts.empty_words(),
            explanation=doctor_texts.explanation(),
            tables=self._tables,
            parent=self,
        )
        self._frame.failed.connect(self.failed)
        self._kinds = switch(
            self,
            ("doctorInputsButton", self.tr("z"), self.tr("Show the weighted inputs, z = wx + b")),
            ("doctorActivationsButton", self.tr("a"), self.tr("Show the activations, a = f(z)")),
            ("doctorGradientsButton", self.tr("Gradients"), self.tr("Show how fast each layer has learnt so far")),
        )
        for button in self._kinds.buttons():
            self._frame.add_tool(button)
        self._kinds.buttonToggled.connect(self._draw)
        self._gradients.failed.connect(self.failed)
        self._chart.knobAsked.connect(self.knobAsked)
        self._chart.cureAsked.connect(self.cureAsked)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._frame)

    def refresh(self) -> None:
        """Have the network examined, if that is due."""
        self._watch.set_watched(self._frame.is_body_visible)
        if self._frame.is_body_visible:
            self._watch.look()
        if self._watch.report is None:
            self._draw()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102 - Qt's
        super().showEvent(event)
        self._draw()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102 - Qt's
        super().hideEvent(event)
        self._watch.set_watched(False)

    # Showing

    def _draw(self) -> None:
        if not self.isVisible():
            return
        report, problems = self._watch.report, self._watch.problems
        if report:
            is_curves = self._kinds.checkedId() == _GRADIENTS
            self._part.setCurrentWidget(self._gradients if is_curves else self._chart)
            if is_curves:
                self._gradients.show_curves(_curves(self._watch.record))
            else:
                self._show_strips(report.found)
            self._say()
        else:
            worst = [doctor_texts.sentence(each) for each in problems[:1]]
            told = [self._watch.failure or self._watch.obstacle() or ""]
            self._frame.show_empty(joined_sentences((*worst, *told)))

    def _show_strips(self, found: Examination) -> None:
        activations = self._kinds.checkedId() == _ACTIVATIONS
        self._chart.show_found(found, self._watch.problems, self._watch.record, activations=activations)

    def _show_problems(self) -> None:
        report = self._watch.report
        if report and self.isVisible():
            self._say()
            self._chart.show_problems(report.found, self._watch.problems)

    def _say(self) -> None:
        report = self._watch.report
        assert report is not None
        self._frame.show_body(doctor_texts.summary(report.found, self._watch.problems, report.request.epoch))

    def _tables(self) -> list[Table]:
        report = self._watch.report
        if report is None:
            return []
        gradients = doctor_texts.gradients_table(*self._watch.record.gradients())
        return [*doctor_texts.tables(report.found, self._watch.problems), gradients]


def _curves(record: DoctorHistory) -> dict[int, Curve]:
    """Return the speed of each layer so far; dots, as there may be one."""
    positions, layers = record.gradients()
    names = [short_layer_title(nth, len(layers)) for nth in range(len(layers))]
    return {nth: Curve(names[nth], positions, each, *run_style(nth), marked=True) for nth, each in enumerate(layers)}

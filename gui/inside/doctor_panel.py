"""The Doctor panel: problems of the network while it learns, layer by layer, and the cures."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.inside import doctor_texts
from gui.inside.doctor_chart import DoctorChart
from gui.inside.doctor_watch import DoctorWatch
from gui.view.clocked_view import ClockedView
from gui.view.frame import ViewFrame
from gui.view.table import Table
from gui.widgets.switch import switch


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
        self._frame = ViewFrame(
            "doctor",
            self._chart,
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
        )
        for button in self._kinds.buttons():
            self._frame.add_tool(button)
        self._kinds.buttonToggled.connect(self._draw)
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
            self._chart.show_found(report.found, problems, self._watch.record, activations=self._kinds.checkedId() == 1)
            self._say()
        else:
            worst = [doctor_texts.sentence(each) for each in problems[:1]]
            told = [self._watch.failure or self._watch.obstacle() or ""]
            self._frame.show_empty(" ".join(filter(None, (*worst, *told))))

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
        return doctor_texts.tables(report.found, self._watch.problems) if report else []

"""The views and, above them, a line of the Doctor while there is something to say; its cures are taken here."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.session.workbench import Workbench
from gui.window.tabs import Views

if TYPE_CHECKING:  # made when there is something to say
    from core.insight.doctor import Cure
    from gui.inside.doctor_line import DoctorLine
    from gui.inside.doctor_watch import Complaint


class AdvisedViews(QWidget):
    """The views below the Doctor's line, which takes no height while it is silent."""

    sickRun = Signal(object)
    """Emitted with a RunHistory that is to be seen beside the one that heals it."""

    def __init__(self, bench: Workbench, views: Views, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench, self._views, self._is_silent = bench, views, False
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.addWidget(views, 1)
        views.examined.connect(self._follow)
        views.cureAsked.connect(self._cure)

    @cached_property
    def line(self) -> "DoctorLine":
        """The line, made when it is first needed."""
        from gui.inside.doctor_line import DoctorLine

        line = DoctorLine(self)
        line.cureAsked.connect(self._cure)
        line.showAsked.connect(self._show_doctor)
        self._rows.insertWidget(0, line)
        return line

    def set_silent(self, silent: bool) -> None:
        """Let the Doctor speak only where a person goes to ask: whoever rescues a network is to find the cure alone."""
        self._is_silent = silent
        if silent and "line" in self.__dict__:
            self.line.close_for_run()

    def _follow(self, run: int | None, complaint: "Complaint | None", is_final: bool) -> None:
        if (complaint or "line" in self.__dict__) and not self._is_silent:
            self.line.follow(run, complaint, is_final)

    def _show_doctor(self) -> None:
        self._views.turn_to(self._views.doctor)

    def _cure(self, cure: "Cure") -> None:
        if self._views.is_running:
            self._views.said.emit(self.tr("Stop the experiment or the race first."), "warning")
            return
        if cure.restarts and (sick := self._bench.history.current):
            self.sickRun.emit(sick)
        self._bench.runs.mend(dict(cure.changes), restarts=cure.restarts)

"""The tabs in the middle: every view of the runs and of the network, and what they are told."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from core.config import RunConfig
from core.events import Event, Paused, Started
from core.network import Network
from gui.curves.panel import CurvesPanel
from gui.digits.answering import SetAnswers
from gui.digits.mistakes.panel import MistakesPanel
from gui.digits.panel import DigitsPanel
from gui.digits.test_set_guard import TestSetGuard
from gui.digits.why.panel import WhyPanel
from gui.experiments.panel import ExperimentsPanel
from gui.inside.activations_panel import ActivationsPanel
from gui.inside.doctor_panel import DoctorPanel
from gui.inside.mini_batch_panel import BatchPanel
from gui.inside.weights_panel import WeightsPanel
from gui.race.panel import RacePanel
from gui.runs.numbers_panel import NumbersPanel
from gui.session.my_digits import MyDigitsStore
from gui.session.subject import Subject
from gui.session.workbench import Workbench
from gui.widgets.segments import Segments


class Views(QTabWidget):
    """Each view is there by name; what concerns several of them goes through here."""

    chosen = Signal(object)
    """A Subject: an image that was clicked in one of the views."""

    testOpened = Signal()
    """A person looked at the test set in one of the views."""

    openSettings = Signal(object)
    """A RunConfig that a person wants on the knobs."""

    said = Signal(str, str)
    """(sentence, kind "info" | "warning" | "error")."""

    runningChanged = Signal()
    """An experiment or a race begins or ends."""

    def __init__(self, bench: Workbench, mine: MyDigitsStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tabs")
        self.setDocumentMode(True)
        self._bench = bench
        answers, seal = SetAnswers(self), TestSetGuard()  # one reading of a set serves both
        self.curves = CurvesPanel(bench.history)
        self.numbers = NumbersPanel(bench.history)
        self.digits = DigitsPanel(bench.store, mine, answers=answers, seal=seal)
        self.mistakes = MistakesPanel(bench.store, answers=answers, seal=seal)
        self.why = WhyPanel(bench.store)
        self.doctor = DoctorPanel(bench.store, bench.history)
        self.weights = WeightsPanel(bench.store)
        self.activations = ActivationsPanel()
        self.batch = BatchPanel()
        self.experiments = ExperimentsPanel()
        self.race = RacePanel(bench.draft)
        self._inside = Segments("inside")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._inside.add(self.doctor, self.tr("Doctor"), self.tr("Why it learns, stalls or saturates, layer by layer"))
        self._inside.add(self.weights, self.tr("Weights"), self.tr("What each unit has learnt to look for"))
        self._inside.add(self.activations, self.tr("Activations"), self.tr("What your digit does to each layer"))
        self._inside.add(self.batch, self.tr("Mini-batch"), self.tr("The images of the last step and its gradient"))
        self.addTab(self.curves, self.tr("Curves"))
        self.addTab(self.numbers, self.tr("Numbers"))
        self.addTab(self.digits, self.tr("Digits"))
        self.addTab(self.mistakes, self.tr("Mistakes"))
        self.addTab(self.why, self.tr("Why?"))
        self.addTab(self._inside, self.tr("Inside"))
        self.addTab(self.experiments, self.tr("Experiments"))
        self.addTab(self.race, self.tr("Race"))

    def _connect(self) -> None:
        bench = self._bench
        for reader in (self.digits, self.mistakes, self.why, self.weights, self.activations):
            bench.networkChanged.connect(reader.set_network)
        bench.networkChanged.connect(self._examine)
        bench.session.reported.connect(self._show_step)
        bench.past.changed.connect(self._forget_step)
        for gallery in (self.digits, self.mistakes, self.why, self.weights, self.batch):
            gallery.chosen.connect(self.chosen)
        for sealed in (self.digits, self.mistakes):
            sealed.testOpened.connect(self.testOpened)
        for drawing in (self.curves, self.mistakes, self.why, self.doctor, self.weights, self.activations, self.batch):
            drawing.failed.connect(self._fail)
        for trainer in (self.experiments, self.race):
            trainer.openSettings.connect(self.openSettings)
            trainer.said.connect(self.said)
            trainer.runningChanged.connect(self.runningChanged)
        self.doctor.illnessChanged.connect(self._tell_illness)
        self.activations.unitChosen.connect(self._show_unit)

    # What is shown

    def set_subject(self, subject: Subject | None) -> None:
        """Ask about this digit from now on; None: there is none."""
        self.why.set_subject(subject)
        self.activations.set_subject(subject)

    def show_inside(self, view: QWidget) -> None:
        """Turn to one of the views of the network's inside."""
        self.setCurrentWidget(self._inside)
        self._inside.show_page(view)

    def race_again(self, configs: Sequence[RunConfig]) -> None:
        """Put these settings into the race's queue, and show it."""
        self.race.add(configs)
        self.setCurrentWidget(self.race)

    @property
    def is_running(self) -> bool:
        """Whether an experiment or a race is on."""
        return self.experiments.is_running or self.race.is_running

    def set_blocked(self, obstacle: str, waiting: str) -> None:
        """Why nothing else may train now, "" where it may; waiting: why there is nothing to learn from yet."""
        experiment = self.tr("Stop the experiment first.") if self.experiments.is_running else ""
        race = self.tr("Stop the race first.") if self.race.is_running else ""
        self.experiments.set_blocked(obstacle or race)
        self.race.set_blocked(obstacle or experiment)
        self.digits.set_obstacle_to_learning(obstacle or experiment or race or waiting)

    def end_tasks(self) -> None:
        """Wait until nothing is computed any more."""
        for view in (self.digits, self.mistakes, self.why, self.doctor, self.weights, self.experiments, self.race):
            view.end_tasks()

    # What one tells another

    def _examine(self, network: Network, trained: bool) -> None:
        self.doctor.set_network(network, trained, self._bench.past.epoch)

    def _show_step(self, event: Event) -> None:
        if isinstance(event, Started):
            self.batch.set_mini_batch(None)
        elif isinstance(event, Paused) and event.last:
            self.batch.set_mini_batch(event.last)

    def _forget_step(self) -> None:
        if not self._bench.past.epochs and not self._bench.session.is_active:  # another network is at hand
            self.batch.set_mini_batch(None)

    def _show_unit(self, layer: int, unit: int) -> None:
        self.show_inside(self.weights)
        self.weights.show_unit(layer, unit)

    def _tell_illness(self, sentence: str) -> None:
        if sentence:
            self.said.emit(sentence, "warning")

    def _fail(self, sentence: str) -> None:
        self.said.emit(sentence, "error")

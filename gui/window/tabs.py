"""The tabs in the middle: all views of the runs and of the network, and their connections."""

from collections.abc import Collection, Sequence
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from core.config import RunConfig
from core.events import BatchDone, Event, Paused, Started
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

_RELAYED = ("chosen", "testOpened", "openSettings", "said", "runningChanged")
"""Signals of a view that the tabs pass on under the same name."""

V = TypeVar("V", bound=QWidget)


class Views(QTabWidget):
    """Tabs of all views, each there by name; what concerns several of them goes through here.

    A view is wired by what it has. Of its signals, `failed(sentence)` and those of `_RELAYED` are passed on. Of its
    methods, these are called: `set_network(network, trained)` with the network that answers now, after
    `set_epoch(epoch)` with the epoch gone back to or None; `set_subject(subject)` with the digit asked about;
    `set_mini_batch(mini_batch)` with the one stepped through or None; `show_runs(numbers)` with the runs ticked;
    `end_tasks()` to wait for its threads when the window closes. `is_running` says that it trains something itself.
    """

    chosen = Signal(object)
    """Emitted with a Subject: an image clicked in one of the views."""

    testOpened = Signal()
    """Emitted when the test set is opened in one of the views."""

    openSettings = Signal(object)
    """Emitted with a RunConfig whose settings are to be used."""

    said = Signal(str, str)
    """Emitted with (sentence, kind "info" | "warning" | "error")."""

    runningChanged = Signal()
    """Emitted when an experiment or a race starts or ends."""

    def __init__(self, bench: Workbench, mine: MyDigitsStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tabs")
        self.setDocumentMode(True)
        self._bench = bench
        answers, guard = SetAnswers(self), TestSetGuard()  # one reading of a set serves both
        self._views: list[QWidget] = []
        self._inside = Segments("inside")
        tr = self.tr
        self.curves = self._add(CurvesPanel(bench.history), tr("Curves"))
        self.numbers = self._add(NumbersPanel(bench.history), tr("Numbers"))
        self.digits = self._add(DigitsPanel(bench.store, mine, answers=answers, guard=guard), tr("Digits"))
        self.mistakes = self._add(MistakesPanel(bench.store, answers=answers, guard=guard), tr("Mistakes"))
        self.why = self._add(WhyPanel(bench.store), tr("Why?"))
        self.addTab(self._inside, tr("Inside"))
        self.experiments = self._add(ExperimentsPanel(), tr("Experiments"))
        self.race = self._add(RacePanel(bench.draft), tr("Race"))
        self.doctor = self._add_inside(
            DoctorPanel(bench.store, bench.history),
            tr("Doctor"),
            tr("Why it learns, stalls or saturates, layer by layer"),
        )
        self.weights = self._add_inside(
            WeightsPanel(bench.store), tr("Weights"), tr("What each unit has learnt to look for")
        )
        self.activations = self._add_inside(
            ActivationsPanel(), tr("Activations"), tr("What your digit does to each layer")
        )
        self.batch = self._add_inside(
            BatchPanel(), tr("Mini-batch"), tr("The images of the last step and its gradient")
        )
        self._connect()

    def _add(self, view: V, title: str) -> V:
        """Add a tab with a view."""
        self.addTab(view, title)
        return self._wired(view)

    def _add_inside(self, view: V, title: str, hint: str) -> V:
        """Add a page with a view under the tab Inside."""
        self._inside.add(view, title, hint)
        return self._wired(view)

    def _wired(self, view: V) -> V:
        self._views.append(view)
        for name in _RELAYED:
            if hasattr(view, name):
                getattr(view, name).connect(getattr(self, name))
        if hasattr(view, "failed"):
            view.failed.connect(self._fail)
        return view

    def _connect(self) -> None:
        bench = self._bench
        bench.networkChanged.connect(self._show_network)
        bench.session.reported.connect(self._show_step)
        bench.past.changed.connect(self._forget_step)
        self.doctor.illnessChanged.connect(self._tell_illness)
        self.activations.unitChosen.connect(self._show_unit)

    def views(self) -> tuple[QWidget, ...]:
        """Return all views, those under Inside last."""
        return tuple(self._views)

    def _tell(self, method: str, *arguments: object) -> None:
        """Call a method of each view that has it."""
        for view in self._views:
            if hasattr(view, method):
                getattr(view, method)(*arguments)

    # What is shown

    def set_subject(self, subject: Subject | None) -> None:
        """Set the digit under examination; None: no digit."""
        self._tell("set_subject", subject)

    def show_runs(self, numbers: Collection[int]) -> None:
        """Show these runs in the views of runs."""
        self._tell("show_runs", numbers)

    def turn_to(self, view: QWidget) -> None:
        """Show a view."""
        if self.indexOf(view) >= 0:
            self.setCurrentWidget(view)
        else:
            self.setCurrentWidget(self._inside)
            self._inside.show_page(view)

    def race_again(self, configs: Sequence[RunConfig]) -> None:
        """Add these settings to the race's queue and show it."""
        self.race.add(configs)
        self.setCurrentWidget(self.race)

    @property
    def is_running(self) -> bool:
        """True while an experiment or a race is in progress."""
        return any(getattr(view, "is_running", False) for view in self._views)

    def set_blocked(self, obstacle: str, waiting: str) -> None:
        """Set why nothing else may train now, "" if it may; waiting: why there are no data yet."""
        experiment = self.tr("Stop the experiment first.") if self.experiments.is_running else ""
        race = self.tr("Stop the race first.") if self.race.is_running else ""
        self.experiments.set_blocked(obstacle or race)
        self.race.set_blocked(obstacle or experiment)
        self.digits.set_obstacle_to_learning(obstacle or experiment or race or waiting)

    def end_tasks(self) -> None:
        """Cancel all background work."""
        self._tell("end_tasks")

    # What one tells another

    def _show_network(self, network: Network, trained: bool) -> None:
        self._tell("set_epoch", self._bench.past.epoch)
        self._tell("set_network", network, trained)

    def _show_step(self, event: Event) -> None:
        if isinstance(event, Started):
            self._tell("set_mini_batch", None)
        elif isinstance(event, Paused | BatchDone) and event.last:
            self._tell("set_mini_batch", event.last)

    def _forget_step(self) -> None:
        if not self._bench.past.epochs and not self._bench.session.is_active:  # another network is at hand
            self._tell("set_mini_batch", None)

    def _show_unit(self, layer: int, unit: int) -> None:
        self.turn_to(self.weights)
        self.weights.show_unit(layer, unit)

    def _tell_illness(self, sentence: str) -> None:
        if sentence:
            self.said.emit(sentence, "warning")

    def _fail(self, sentence: str) -> None:
        self.said.emit(sentence, "error")

"""The tabs in the middle: all views of the runs and of the network, and their connections."""

from collections.abc import Collection, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from core.config import RunConfig
from core.events import BatchDone, Event, Paused, Started
from core.network import Network
from gui.base import preferences
from gui.session.my_digits import MyDigitsStore
from gui.session.subject import Subject
from gui.session.workbench import Workbench
from gui.view.my_digits_actions import MyDigitsActions
from gui.widgets.fitting_tabs import FittingTabBar
from gui.widgets.lazy_page import LazyPage
from gui.widgets.segments import Segments
from gui.window.set_by_hand import set_again, set_by_hand

if TYPE_CHECKING:  # each view is imported when it is made: all of them take longer than the rest of the window
    from gui.curves.panel import CurvesPanel
    from gui.digits.answering import SetAnswers
    from gui.digits.mistakes.panel import MistakesPanel
    from gui.digits.panel import DigitsPanel
    from gui.digits.test_set_guard import TestSetGuard
    from gui.digits.why.panel import WhyPanel
    from gui.experiments.panel import ExperimentsPanel
    from gui.inside.activations_panel import ActivationsPanel
    from gui.inside.at_work.panel import AtWorkPanel
    from gui.inside.by_hand.panel import ByHandPanel
    from gui.inside.committee.panel import CommitteePanel
    from gui.inside.doctor_panel import DoctorPanel
    from gui.inside.doctor_watch import DoctorWatch
    from gui.inside.map.panel import MapPanel
    from gui.inside.mini_batch_panel import BatchPanel
    from gui.inside.polynomial.panel import PolynomialPanel
    from gui.inside.robustness.panel import RobustnessPanel
    from gui.inside.softmax_panel import SoftmaxPanel
    from gui.inside.surgery.panel import SurgeryPanel
    from gui.inside.valley.panel import ValleyPanel
    from gui.inside.weights_panel import WeightsPanel
    from gui.lessons.lesson_session import LessonSession
    from gui.lessons.panel import LessonsPanel
    from gui.race.panel import RacePanel
    from gui.runs.numbers_panel import NumbersPanel

_RELAYED = (
    *("chosen", "testOpened", "openSettings", "said", "runningChanged"),
    *("ran", "knobAsked", "cureAsked", "committeeAnswered", "stepAsked", "experimentDone", "lessonAsked"),
)
"""Signals of a view that the tabs pass on under the same name."""

LEAST_SIZE = QSize(400, 220)
"""Least size of a view, made or not: the window must not grow when one is first shown."""

V = TypeVar("V", bound=QWidget)


class Views(QTabWidget):
    """Tabs of all views, each there by name; what concerns several of them goes through here.

    A view is made when it is first shown, or first asked for by its name: `views.race`. It then hears what the others
    have heard before.
    A view is wired by what it has. Of its signals, `failed(sentence)` and those of `_RELAYED` are passed on. Of its
    methods, these are called: `set_network(network, trained)` with the network that answers now, after
    `set_epoch(epoch)` with the epoch gone back to or None; `set_subject(subject)` with the digit asked about;
    `set_mini_batch(mini_batch)` with the one stepped through or None; `set_learning(on)` when a run begins or ends;
    `set_start(network)` with the network with which the run began or None; `show_runs(numbers)` with the runs ticked;
    `restore(settings)` when it is made and `remember(settings)` when the window closes, with the QSettings;
    `take_over(view)` with the view of the window before it, in another language;
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

    lessonAsked = Signal(str, bool)
    """Emitted with the name of a lesson to begin, and whether anew."""

    experimentDone = Signal(str, object, object)
    """Emitted as ExperimentsPanel.experimentDone, with the same values."""

    viewShown = Signal(str)
    """Emitted with the name of a view that is shown now."""

    learnMine = Signal()
    """Emitted when the person's own digits are to be learned."""

    ran = Signal(object)
    """Emitted with what RacePanel.ran gives: a race's run that has ended."""

    knobAsked = Signal(str)
    """Emitted with a field of RunConfig whose setting is to be shown."""

    committeeAnswered = Signal(str)
    """Emitted with a committee's answer to the drawing, "" while there is none."""

    cureAsked = Signal(object)
    """Emitted with the Cure that a person takes."""

    stepAsked = Signal()
    """Emitted when the next mini-batch is to be trained on."""

    examined = Signal(object, object, bool)
    """Emitted as DoctorWatch.watched, with the same values."""

    def __init__(self, bench: Workbench, mine: MyDigitsStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tabs")
        self.setTabBar(FittingTabBar(self))
        self.setDocumentMode(True)
        self._bench, self._mine = bench, mine
        self.mine_actions = MyDigitsActions(mine, self)
        self.mine_actions.learnAsked.connect(self.learnMine)
        self._pages: dict[str, LazyPage] = {}
        self._told: dict[tuple[str, str], tuple[object, ...]] = {}  # by method and view, "" for all: the newest values
        self._set_before: dict[str, dict[str, Any]] = {}  # by view: what was set in the one that it takes the place of
        self._inside = Segments("inside")
        self._add("curves", self.tr("Curves"))
        self._add("numbers", self.tr("Numbers"))
        self._add("digits", self.tr("Digits"))
        self._add("mistakes", self.tr("Mistakes"))
        self._add("why", self.tr("Why?"))
        self.addTab(self._inside, self.tr("Inside"))
        self._add("lessons", self.tr("Lessons"))
        self._add("experiments", self.tr("Experiments"))
        self._add("race", self.tr("Race"))
        self._add_inside(
            "at_work", self.tr("At work"), self.tr("Which units and connections make the answer to your digit")
        )
        self._add_inside("doctor", self.tr("Doctor"), self.tr("Why it learns, stalls or saturates, layer by layer"))
        self._add_inside("weights", self.tr("Weights"), self.tr("What each unit has learnt to look for"))
        self._add_inside("activations", self.tr("Activations"), self.tr("What your digit does to each layer"))
        self._add_inside("softmax", self.tr("Softmax"), self.tr("From z to outputs that sum to 1: move ten sliders"))
        self._add_inside("batch", self.tr("Mini-batch"), self.tr("The images of the last step and its gradient"))
        self._add_inside("by_hand", self.tr("By hand"), self.tr("One example and one step, number by number"))
        self._add_inside("surgery", self.tr("Surgery"), self.tr("Change a copy of the network and see what it loses"))
        self._add_inside("map", self.tr("Map"), self.tr("Every digit as a point, and how the classes part"))
        self._add_inside(
            "robustness", self.tr("Robustness"), self.tr("What it still reads when digits are shifted or noisy")
        )
        self._add_inside("committee", self.tr("Committee"), self.tr("The ticked runs answer together"))
        self._add_inside("valley", self.tr("Valley"), self.tr("How optimizers walk down a small valley"))
        self._add_inside(
            "polynomial", self.tr("Ten points"), self.tr("A line and a polynomial through ten noisy points")
        )
        bench.networkChanged.connect(self._show_network)
        bench.session.stateChanged.connect(self._show_learning)
        bench.session.reported.connect(self._show_step)
        bench.past.changed.connect(self._forget_step)

    # The views, each made when it is first asked for

    @cached_property
    def curves(self) -> "CurvesPanel":
        """The costs and accuracies of the runs."""
        from gui.curves.panel import CurvesPanel

        return self._placed("curves", CurvesPanel(self._bench.history))

    @cached_property
    def numbers(self) -> "NumbersPanel":
        """The newest run as a table."""
        from gui.runs.numbers_panel import NumbersPanel

        return self._placed("numbers", NumbersPanel(self._bench.history))

    @cached_property
    def digits(self) -> "DigitsPanel":
        """The images of a set, and what they are read as."""
        from gui.digits.panel import DigitsPanel

        return self._placed(
            "digits",
            DigitsPanel(
                self._bench.store, self._mine, answers=self._answers, guard=self._guard, actions=self.mine_actions
            ),
        )

    @cached_property
    def mistakes(self) -> "MistakesPanel":
        """The confusion matrix of a set."""
        from gui.digits.mistakes.panel import MistakesPanel

        bench, answers, guard = self._bench, self._answers, self._guard
        return self._placed("mistakes", MistakesPanel(bench.store, bench.threshold, answers=answers, guard=guard))

    @cached_property
    def _answers(self) -> "SetAnswers":
        """One reading of a set for both views of it."""
        from gui.digits.answering import SetAnswers

        return SetAnswers(self)

    @cached_property
    def _guard(self) -> "TestSetGuard":
        from gui.digits.test_set_guard import TestSetGuard

        return TestSetGuard()

    @cached_property
    def why(self) -> "WhyPanel":
        """The view of the evidence for an answer."""
        from gui.digits.why.panel import WhyPanel

        return self._placed("why", WhyPanel(self._bench.store))

    @cached_property
    def lessons(self) -> "LessonsPanel":
        """The lessons, and one's progress through them."""
        from gui.lessons.panel import LessonsPanel

        return self._placed("lessons", LessonsPanel(self.lesson_session))

    @cached_property
    def experiments(self) -> "ExperimentsPanel":
        """The book's experiments."""
        from gui.experiments.panel import ExperimentsPanel

        return self._placed("experiments", ExperimentsPanel())

    @cached_property
    def race(self) -> "RacePanel":
        """Many settings against each other."""
        from gui.race.panel import RacePanel

        return self._placed("race", RacePanel(self._bench.draft))

    @cached_property
    def at_work(self) -> "AtWorkPanel":
        """The network at work on the digit under examination."""
        from gui.inside.at_work.panel import AtWorkPanel

        at_work = AtWorkPanel()
        at_work.unitAsked.connect(self._ask_unit)
        return self._placed("at_work", at_work)

    @cached_property
    def doctor(self) -> "DoctorPanel":
        """The problems of the network while it learns."""
        from gui.inside.doctor_panel import DoctorPanel

        return self._placed("doctor", DoctorPanel(self._watch))

    @cached_property
    def _watch(self) -> "DoctorWatch":
        """The watch over the network, which also works while nobody looks."""
        from gui.inside.doctor_watch import DoctorWatch

        watch = DoctorWatch(self._bench.store, self._bench.history, self)
        watch.watched.connect(self.examined)
        for (method, only), arguments in self._told.items():
            if not only:
                _call(watch, method, *arguments)
        return watch

    @cached_property
    def weights(self) -> "WeightsPanel":
        """The weights of each unit."""
        from gui.inside.weights_panel import WeightsPanel

        return self._placed("weights", WeightsPanel(self._bench.store))

    @cached_property
    def activations(self) -> "ActivationsPanel":
        """The activations of the digit under examination."""
        from gui.inside.activations_panel import ActivationsPanel

        activations = ActivationsPanel()
        activations.unitChosen.connect(self._show_unit)
        return self._placed("activations", activations)

    @cached_property
    def softmax(self) -> "SoftmaxPanel":
        """The softmax table, which starts from the digit under examination."""
        from gui.inside.softmax_panel import SoftmaxPanel

        return self._placed("softmax", SoftmaxPanel())

    @cached_property
    def batch(self) -> "BatchPanel":
        """The last mini-batch stepped through."""
        from gui.inside.mini_batch_panel import BatchPanel

        return self._placed("batch", BatchPanel())

    @cached_property
    def by_hand(self) -> "ByHandPanel":
        """The arithmetic of one example and of the next step."""
        from gui.inside.by_hand.panel import ByHandPanel

        return self._placed("by_hand", ByHandPanel(self._bench))

    @cached_property
    def surgery(self) -> "SurgeryPanel":
        """Operations on a copy of the network."""
        from gui.inside.surgery.panel import SurgeryPanel

        return self._placed("surgery", SurgeryPanel(self._bench))

    @cached_property
    def map(self) -> "MapPanel":
        """The digits of the validation set as points, layer by layer."""
        from gui.inside.map.panel import MapPanel

        panel = MapPanel(self._bench.store)
        panel.whyAsked.connect(self._explain)
        return self._placed("map", panel)

    @cached_property
    def robustness(self) -> "RobustnessPanel":
        """The accuracy on changed digits, of the network at hand and of the ticked runs."""
        from gui.inside.robustness.panel import RobustnessPanel

        return self._placed("robustness", RobustnessPanel(self._bench))

    @cached_property
    def committee(self) -> "CommitteePanel":
        """The networks of the ticked runs, which answer together."""
        from gui.inside.committee.panel import CommitteePanel

        return self._placed("committee", CommitteePanel(self._bench.history, self._bench.store))

    @cached_property
    def valley(self) -> "ValleyPanel":
        """Optimizers on a cost of two weights."""
        from gui.inside.valley.panel import ValleyPanel

        return self._placed("valley", ValleyPanel())

    @cached_property
    def polynomial(self) -> "PolynomialPanel":
        """A line and a polynomial through ten points."""
        from gui.inside.polynomial.panel import PolynomialPanel

        return self._placed("polynomial", PolynomialPanel())

    @cached_property
    def lesson_session(self) -> "LessonSession":
        """The lesson under way, if there is one."""
        from gui.lessons.lesson_session import LessonSession
        from gui.lessons.progress_keeper import ProgressKeeper

        session = LessonSession(ProgressKeeper(), self)
        self._bench.session.reported.connect(session.take)
        return session

    # Making and telling them

    def _add(self, name: str, title: str) -> None:
        """Add a tab for the view of this name."""
        self.addTab(self._page(name), title)

    def _add_inside(self, name: str, title: str, hint: str) -> None:
        """Add a page under the tab Inside for the view of this name."""
        self._inside.add(self._page(name), title, hint)

    def _page(self, name: str) -> LazyPage:
        page = self._pages[name] = LazyPage(lambda: getattr(self, name), LEAST_SIZE)
        page.appeared.connect(lambda: self.viewShown.emit(name))
        return page

    def _placed(self, name: str, view: V) -> V:
        """Connect a new view, tell it what it has missed, and put it on its page."""
        for signal in _RELAYED:
            if hasattr(view, signal):
                getattr(view, signal).connect(getattr(self, signal))
        if hasattr(view, "failed"):
            view.failed.connect(self._fail)
        _call(view, "restore", preferences.settings())
        for (method, only), arguments in self._told.items():
            if only in ("", name):
                _call(view, method, *arguments)
        self._pages[name].hold(view)
        if values := self._set_before.pop(name, None):
            QTimer.singleShot(0, view, lambda: set_again(view, values))  # when it knows what it shows
        return view

    def _made(self) -> list[QWidget]:
        """Return the views that are made already."""
        return [page.content for page in self._pages.values() if page.content]

    def _tell(self, method: str, *arguments: object, only: str = "") -> None:
        """Call a method of each view that has it, or of one; of those made later when they are made."""
        self._told.pop((method, only), None)
        self._told[method, only] = arguments  # last: views hear them in this order
        if not only and "_watch" in self.__dict__ and not self._bench.past.is_aside:  # it watches over the run
            _call(self._watch, method, *arguments)
        for name, page in self._pages.items():
            if page.content and only in ("", name):
                _call(page.content, method, *arguments)

    def views(self) -> tuple[QWidget, ...]:
        """Make and return all views, those under Inside last."""
        return tuple(getattr(self, name) for name in self._pages)

    def take_over(self, before: "Views") -> None:
        """Show what the views before it showed; those that work or were set by a person are made at once."""
        if "lesson_session" in before.__dict__:
            self.lesson_session = before.lesson_session
            self.lesson_session.setParent(self)
        for (method, only), arguments in before._told.items():
            self._tell(method, *arguments, only=only)
        if "_watch" in before.__dict__:
            self._watch.take_over(before._watch)
        self._set_before = before._set_before
        made = {name: page.content for name, page in before._pages.items() if page.content}
        for name, view in made.items():
            self._set_before[name] = set_by_hand(view)
            if hasattr(view, "take_over"):
                getattr(self, name).take_over(view)
        self._show_as_in(before)

    def _show_as_in(self, before: "Views") -> None:
        if before.shown_name in self._pages:
            self.show_view(before.shown_name)
        else:
            self.setCurrentIndex(before.currentIndex())

    @property
    def answering(self) -> Network:
        """The network that answers, as the views know it."""
        network = self._told["set_network", ""][0]
        assert isinstance(network, Network)
        return network

    def titles(self) -> dict[str, str]:
        """Return the title of each view, by name, in the order of the tabs."""
        inside = {name: self._inside.title(page) for name, page in self._pages.items() if self.indexOf(page) < 0}
        titles: dict[str, str] = {}
        for index in range(self.count()):
            page = self.widget(index)
            names = [name for name, made in self._pages.items() if made is page]
            titles |= {name: self.tabText(index) for name in names} if names else inside
        return titles

    def show_view(self, name: str) -> None:
        """Show the view of this name, one of `titles`, and make it first where nobody has seen it yet."""
        self.turn_to(getattr(self, name))

    def show_mine(self) -> None:
        """Show the person's own digits."""
        from gui.session.digit_sets import SetName

        self.show_view("digits")
        self.digits.show_set(SetName.MINE)

    # What is shown

    def set_subject(self, subject: Subject | None) -> None:
        """Set the digit under examination; None: no digit."""
        self._tell("set_subject", subject)

    def show_runs(self, numbers: Collection[int]) -> None:
        """Show these runs in the views of runs."""
        self._tell("show_runs", numbers)

    def is_shown(self, name: str) -> bool:
        """Return whether the view of this name is seen."""
        return name in self._pages and self._pages[name].isVisible()

    @property
    def shown_name(self) -> str:
        """The name of the view that is seen, of those under Inside too."""
        return next(filter(self.is_shown, self._pages), self.current_name)

    @property
    def current_name(self) -> str:
        """The name of the tab shown, "inside" for those under Inside."""
        shown = self.currentWidget()
        return next((name for name, page in self._pages.items() if page is shown), "inside")

    def turn_to(self, view: QWidget) -> None:
        """Show a view."""
        page = next(page for page in self._pages.values() if page.content is view)
        if self.indexOf(page) >= 0:
            self.setCurrentWidget(page)
        else:
            self.setCurrentWidget(self._inside)
            self._inside.show_page(page)

    def race_again(self, configs: Sequence[RunConfig]) -> None:
        """Add these settings to the race's queue and show it."""
        self.race.add(configs)
        self.turn_to(self.race)

    @property
    def is_running(self) -> bool:
        """True while an experiment or a race is in progress."""
        return any(getattr(view, "is_running", False) for view in self._made())

    def set_taught(self, experiment: str) -> None:
        """Set which experiment a lesson asks about and explains, "" for none."""
        self._tell("set_taught", experiment, only="experiments")

    def stop_running(self) -> None:
        """Stop the experiment and the race under way."""
        for name in ("experiments", "race"):
            if self._runs(name):
                getattr(self, name).stop()

    def set_blocked(self, obstacle: str, waiting: str) -> str:
        """Set why nothing else may train now, "" if it may; waiting: why there are no data yet.

        Return why My digits cannot be learnt now, "" when they can.
        """
        experiment = self.tr("Stop the experiment first.") if self._runs("experiments") else ""
        race = self.tr("Stop the race first.") if self._runs("race") else ""
        self._tell("set_blocked", obstacle or race, only="experiments")
        self._tell("set_blocked", obstacle or experiment, only="race")
        self._tell("set_blocked", experiment or race, only="by_hand")
        to_learning = obstacle or experiment or race or waiting
        self.mine_actions.set_obstacle_to_learning(to_learning)
        return to_learning

    def _runs(self, name: str) -> bool:
        return bool(getattr(self._pages[name].content, "is_running", False))

    def remember(self) -> None:
        """Store the options of the views."""
        for view in self._made():
            _call(view, "remember", preferences.settings())

    def end_tasks(self) -> None:
        """Cancel all background work."""
        for view in self._made():
            _call(view, "end_tasks")
        if "_watch" in self.__dict__:
            self._watch.end_tasks()

    # What one tells another

    def _show_network(self, network: Network, trained: bool) -> None:
        self._tell("set_epoch", self._bench.past.epoch)
        self._tell("set_network", network, trained)

    def _show_learning(self) -> None:
        is_active = self._bench.session.is_active
        self._tell("set_learning", is_active)
        if is_active:
            _ = self._watch  # speaks up also while nobody looks; imported before the training thread has to wait for it

    def _explain(self, subject: Subject) -> None:
        self.chosen.emit(subject)
        self.turn_to(self.why)

    def _show_step(self, event: Event) -> None:
        if isinstance(event, Started):
            self._tell("set_mini_batch", None)
            self._tell("set_start", event.checkpoint.network)
        elif isinstance(event, Paused | BatchDone) and event.last:
            self._tell("set_mini_batch", event.last)

    def _forget_step(self) -> None:
        if not self._bench.past.epochs and not self._bench.session.is_active:  # another network is at hand
            self._tell("set_mini_batch", None)
            self._tell("set_start", None)

    def _show_unit(self, layer: int, unit: int) -> None:
        self.turn_to(self.weights)
        self.weights.show_unit(layer, unit)

    def _ask_unit(self, layer: int, unit: int) -> None:
        """Show a unit's arithmetic by hand."""
        self.turn_to(self.by_hand)
        self.by_hand.show_unit(layer, unit)

    def _fail(self, sentence: str) -> None:
        self.said.emit(sentence, "error")


def _call(view: QObject, method: str, *arguments: object) -> None:
    """Call a method of a view if it has it."""
    if hasattr(view, method):
        getattr(view, method)(*arguments)

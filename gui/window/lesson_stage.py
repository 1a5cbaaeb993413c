"""The stage of lessons: tells the lesson under way what happens in the window, and does what it asks."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from core.config import RunConfig
from core.config.knobs import FIELDS
from core.data.sources import NUMBERS, OWN
from core.data.synthetic.styles import written
from core.studies.lessons.lesson import Lesson
from core.studies.lessons.lesson_file import read_lesson, shipped_paths, translated_lesson
from core.studies.lessons.random_mission import PREFIX, is_random, new_name, random_mission
from core.studies.lessons.rescue import cured, sick
from core.studies.lessons.task import Press, Rescue, RunExperiment, SetKnobs, Train
from core.studies.step import translated_part
from core.support.errors import UserError
from core.support.language import translated
from core.support.wording import with_title
from gui.drawing.panel import DrawPanel
from gui.lessons.allowed import refusals
from gui.lessons.card import LessonCard
from gui.lessons.lesson_session import Phase
from gui.lessons.listed import remember
from gui.lessons.messages import (
    Ask,
    CureNow,
    Drawn,
    DrawNow,
    ExperimentEnded,
    PressNow,
    RunNow,
    SetNow,
    SettingsAre,
    Shown,
    ShowNow,
    TrainNow,
    UseSettings,
)
from gui.lessons.outline import Outline
from gui.lessons.task_watch import SetWatch, TaskWatch, TrainWatch
from gui.session.knob_words import knob
from gui.session.workbench import Workbench
from gui.widgets.group import FoldingGroup
from gui.window import named_controls
from gui.window.advice import AdvisedViews
from gui.window.arrangement import Arrangement
from gui.window.knob_column import KnobColumn
from gui.window.lesson_at_start import FIRST_LESSON, remember_open
from gui.window.lesson_recall import recalled
from gui.window.step_controls import StepControls
from gui.window.tabs import Views

_SETTLED_MS = 50
"""Time after which the window has made room for what the card shows."""


@dataclass(frozen=True, slots=True)
class StageParts:
    """Parts of the main window that lessons work with. train: begins a training, if that is possible now."""

    bench: Workbench
    views: Views
    knobs: KnobColumn
    draw: DrawPanel
    advised: AdvisedViews
    arrangement: Arrangement
    train: Callable[[], None]


class LessonStage(QObject):
    """Link between the lesson under way and the window: settings, runs, canvas, views, actions and controls."""

    def __init__(self, window: QWidget, parts: StageParts) -> None:
        """window: holds the parts, and the actions and controls that lessons name."""
        super().__init__(window)
        self._window, self._parts, self._bench, self._views = window, parts, parts.bench, parts.views
        self.session = parts.views.lesson_session
        self.session.titles = self._title
        self.session.recall = partial(recalled, parts.bench.history)
        self.card = LessonCard(self.session, window)
        self.outline = Outline(window)
        self._first: RunConfig | None = None  # settings with which the lesson begins, until they are made
        self._given: dict[str, Any] = {}  # those of the step, in the same way
        self._next = ""
        self._in_the_way = False  # a training that was under way when the step began is so still
        self._controls = StepControls(window, self.session.hear)
        self._connect()

    def _connect(self) -> None:
        session, bench, views, draw = self.session, self._bench, self._views, self._parts.draw
        session.asked.connect(self._do)
        session.stepBegan.connect(self._begin_step)
        session.changed.connect(self._follow)
        session.closed.connect(self._close)
        session.keeper.failed.connect(self._fail)
        bench.session.stateChanged.connect(self._set_given)
        bench.store.loaded.connect(self._follow)
        bench.draft.changed.connect(self._take_settings)
        draw.canvas.strokeFinished.connect(lambda: session.hear(Drawn(draw.answer())))
        views.viewShown.connect(self._take_view)
        views.experimentDone.connect(lambda *ended: session.hear(ExperimentEnded(*ended)))
        views.runningChanged.connect(self._set_given)
        self.card.stopAsked.connect(bench.session.stop)
        self.card.stopAsked.connect(views.stop_running)
        self.card.nextLessonAsked.connect(self._begin_next)
        self.card.drawAsked.connect(lambda: views.show_view("lessons"))

    # Lessons

    def begin(self, name: str, *, anew: bool = False) -> None:
        """Begin a lesson that comes with Backswing, or the one in a file, or go on with it; PREFIX: a new mission."""
        name = self._new_mission() if name == PREFIX else name
        try:
            lesson = self._lesson_called(name)
        except UserError as error:
            self._views.said.emit(translated(error), "error")
            return
        if not _is_ours(name):
            remember(name)
        self._begin(name, lesson, anew=anew)
        self.card.take_focus()

    def resume(self, name: str) -> None:
        """Go on with a lesson as the window opens; in silence where it cannot be read any more."""
        with suppress(UserError):
            self._begin(name, self._lesson_called(name), keeps_settings=name == FIRST_LESSON)

    def take_over(self, before: "LessonStage") -> None:
        """Go on with the lesson of the stage before it, as it stands."""
        self._first, self._given, self._next = before._first, before._given, before._next
        self._in_the_way = before._in_the_way
        if self.session.lesson:
            if _is_ours(self.session.name):
                self.session.reword(self._lesson_called(self.session.name))
            self._parts.knobs.show_only(self.session.lesson.knobs)
            self._attend()

    def _begin(self, name: str, lesson: Lesson, *, anew: bool = False, keeps_settings: bool = False) -> None:
        remember_open(name)
        self._views.set_taught("")
        self._parts.knobs.show_only(lesson.knobs)
        names = list(shipped_paths())
        self._next = next(iter(names[names.index(name) + 1 :]), "") if name in names else ""
        if is_random(name):
            self._next = self._new_mission()
        first = 0 if anew else self.session.first_open(name, lesson)
        if first or not keeps_settings:
            self._first = settings_at(lesson, first, self._data)
        self.session.begin(name, lesson, anew=anew)
        QTimer.singleShot(0, self, self.session.keeper.tell)  # once the window is open

    @property
    def _data(self) -> str:
        """Data that a lesson begins with unless it names its own."""
        here = self._bench.draft.config.data
        return OWN if here in NUMBERS else here

    def _lesson_called(self, name: str) -> Lesson:
        """Return a lesson by its name, or the one in a file. Raises UserError, also for one that wants too much."""
        if name in shipped_paths():
            return translated_lesson(name)
        if is_random(name):
            try:
                return translated_part(random_mission(name))
            except ValueError as error:
                raise UserError(str(error)) from None
        lesson = read_lesson(Path(name))
        if refused := next(refusals(lesson, self._views.titles()), ""):
            raise UserError(with_title(name, refused))
        return lesson

    def _new_mission(self) -> str:
        return new_name(self._data, np.random.default_rng())

    def _begin_next(self) -> None:
        self.begin(self._next)

    def _close(self) -> None:
        remember_open("")
        self._views.set_taught("")
        self._parts.advised.set_silent(False)
        self._parts.knobs.show_only(())
        self._first, self._given = None, {}
        self._controls.unlink()
        self.outline.surround(())
        self._bench.runs.begin_afresh(None)

    # Steps

    def _begin_step(self) -> None:
        self._controls.unlink()
        self._in_the_way = self._bench.session.is_active
        state = self.session.state
        step, is_open = (state.step, state.phase is not Phase.DONE) if state else (None, False)
        if step and step.view:
            self._views.show_view(step.view)
        self._given = dict(step.given) if step and is_open else {}
        if step and is_open and isinstance(step.task, Rescue):
            self._first = sick(step.task, self._data)
        self._attend()

    def _attend(self) -> None:
        """Give the step what it needs of the window, and listen for it."""
        state, session = self.session.state, self.session
        step, is_open = (state.step, state.phase is not Phase.DONE) if state else (None, False)
        if session.is_at_end:
            self.card.set_next_lesson(self._lesson_called(self._next).title if self._next else "")
        if step and step.predict and isinstance(step.task, RunExperiment):
            self._views.set_taught(step.task.experiment)
        self._parts.advised.set_silent(is_open and step is not None and isinstance(step.task, Rescue))
        self._set_given()
        self._controls.link(step.task if step and is_open else None)
        session.hear(SettingsAre(self._bench.draft.config))
        for name in self._views.titles():
            if self._views.is_shown(name):
                session.hear(Shown(name))

    def _set_given(self) -> None:
        """Make the settings that the lesson begins with and the step gives, as soon as nothing trains."""
        self._in_the_way = self._in_the_way and self._bench.session.is_active
        before = self._bench.draft.config
        if (self._first or self._given) and not self._bench.session.is_active:
            first, given = self._first or before, self._given
            self._first, self._given = None, {}
            if first != before:
                words = self.tr("The lesson has its own settings. Train › Undo brings yours back.")
                self._views.said.emit(words, "info")
            self._use(given, first)  # in one, as a step may want what is given of the one and not of the other
        self._follow()

    def _take_settings(self, config: RunConfig) -> None:
        QTimer.singleShot(0, self, self._follow)  # once all have heard of it
        self.session.hear(SettingsAre(config))

    def _follow(self) -> None:
        """Show what is in the way of the step, outline what it speaks of, and name its run."""
        state = self.session.state
        is_open = state is not None and state.phase is not Phase.DONE
        trains = self._what_trains() if is_open else ""
        self.card.set_obstacle(trains or (self._what_lacks() if is_open else ""), can_stop=bool(trains))
        self._bench.runs.begin_afresh(self.session.run_name if not self._has_begun() else None)
        wanted = state.step.look if state and is_open else ()
        if wanted != self.outline.names:
            self.outline.surround(wanted)
            # also of a step that is done now: the card has grown, and there may be more to look at
            look = state.step.look if state else ()
            QTimer.singleShot(_SETTLED_MS, self, lambda: self._bring_into_sight(look))

    def _has_begun(self) -> bool:
        watch = self.session.state.watch if self.session.state else None
        return isinstance(watch, TrainWatch) and watch.has_begun and self._bench.session.is_active

    def _what_lacks(self) -> str:
        """Return which data the step wants that are not here; "" for none."""
        watch = self.session.state.watch if self.session.state else None
        if isinstance(watch, TrainWatch) and "data" in watch.missing and self._parts.knobs.data.is_offering:
            return self.tr("This step needs MNIST. Choose Data › Download MNIST, or go on without it.")
        return ""

    def _what_trains(self) -> str:
        """Return what has to end before the step can begin; "" for nothing."""
        watch = self.session.state.watch if self.session.state else None
        waits = bool(self._first or self._given)
        if self._bench.session.is_active and (waits or self._has_to_end(watch)):
            return self.tr("A training is under way. It has to end before this step.")
        if self._views.is_running and isinstance(watch, TrainWatch):
            return self.tr("An experiment or a race is under way. It has to end before this step.")
        return ""

    def _has_to_end(self, watch: TaskWatch[Any] | None) -> bool:
        """Return whether the training under way has to end before the task can be done."""
        match watch:
            case TrainWatch():
                return self._in_the_way or (watch.has_begun and (watch.goes_on or bool(watch.missing)))
            case SetWatch():
                return any(not knob(FIELDS.get(key, key)).live for key in watch.missing)
            case TaskWatch(task=RunExperiment()):
                return True
            case TaskWatch(task=Press(action=name)):
                target = named_controls.action_of(self._window, name)
                return self._in_the_way and target is not None and not target.isEnabled()
        return False

    def _bring_into_sight(self, names: Sequence[str], *, once_more: bool = True) -> None:
        """Unfold and scroll to what is outlined; once more where it was hidden and gets its place only now."""
        arrangement, has_shown = self._parts.arrangement, False
        for name in reversed(names):
            widget = self._window.findChild(QWidget, name)
            parent = widget.parentWidget() if widget else None
            while widget and parent:
                if isinstance(parent, FoldingGroup) and parent.is_folded():
                    parent.set_folded(False)
                if isinstance(parent, QScrollArea):
                    parent.ensureWidgetVisible(widget)
                part = parent.objectName()
                if part in arrangement.parts() and not arrangement.is_shown(part):
                    arrangement.show_part(part)
                    has_shown = True
                parent = parent.parentWidget()
        if has_shown and once_more:
            QTimer.singleShot(_SETTLED_MS, self, lambda: self._bring_into_sight(names, once_more=False))

    # What the lesson asks

    def _do(self, ask: Ask) -> None:
        match ask:
            case UseSettings(values):
                self._use(values)
            case CureNow(task):
                self._first = cured(task, self._data)
                self._bench.session.stop()
                self._set_given()
            case TrainNow(values):
                self._use(values)
                self._parts.train()
            case RunNow(experiment):
                self._views.show_view("experiments")
                self._views.experiments.show_experiment(experiment)
                self._views.experiments.run()
            case DrawNow(digit):
                self._draw(digit)
            case ShowNow(view):
                self._views.show_view(view)
            case PressNow(name):
                self._warn(self._controls.press(name))
            case SetNow(name, value):
                self._warn(self._controls.set(name, value))

    def _fail(self, sentence: str) -> None:
        self._views.said.emit(sentence, "error")

    def _warn(self, sentence: str) -> None:
        if sentence:
            self._views.said.emit(sentence, "warning")

    def _use(self, values: Any, config: RunConfig | None = None) -> None:
        """Change some settings, of these or of those that are set."""
        config = config or self._bench.draft.config
        try:
            self._bench.draft.replace(config.changed(**values))
        except UserError as error:
            self._bench.draft.replace(config)
            self._warn(translated(error))

    def _draw(self, digit: int) -> None:
        """Draw a digit in the first of its styles that is read as such."""
        draw = self._parts.draw
        self._parts.arrangement.show_part("drawColumn")
        for strokes in written(digit):
            draw.canvas.set_strokes(strokes)
            if draw.answer() == digit:
                break
        self.session.hear(Drawn(draw.answer()))

    # Views, buttons and controls

    def _title(self, name: str) -> str:
        """Return what a view, an action or a control is called on the screen."""
        return self._views.titles().get(name) or self._controls.title(name)

    def _take_view(self, name: str) -> None:
        """A view was opened: it may be what a step asks for, or hold what it waits for."""
        self.session.hear(Shown(name))
        if self._controls.waits_for:
            QTimer.singleShot(0, self, self._link_late)

    def _link_late(self) -> None:
        state = self.session.state
        if self._controls.waits_for and state and state.phase is not Phase.DONE:
            self._controls.link(state.step.task)


def _is_ours(name: str) -> bool:
    """Return whether a lesson is not a person's file."""
    return name in shipped_paths() or is_random(name)


def settings_at(lesson: Lesson, first: int, data: str) -> RunConfig:
    """Return the settings as they stand before step `first`, from 0: the usual ones, changed by the steps before it."""
    config = RunConfig(data=data)
    with suppress(UserError):  # a stranger's lesson may have settings that do not go together
        for step in lesson.steps[:first]:
            made = step.task.values if isinstance(step.task, SetKnobs | Train) else {}
            config = config.changed(**step.given).changed(**made)
    return config

"""A lesson under way: its step, predictions, evidence and progress. Knows no widgets."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QObject, Signal

from core.events import BatchDone, Changed, Event, Started
from core.linalg.arrays import Array
from core.studies.experiments.claims import Finding
from core.studies.experiments.course import Course, Run, grown
from core.studies.lessons.judging import Evidence, Verdict, judge, judge_sketch
from core.studies.lessons.lesson import Lesson, Step
from core.studies.lessons.progress import StepProgress
from gui.lessons.messages import ExperimentEnded, Heard, Reported
from gui.lessons.progress_keeper import ProgressKeeper
from gui.lessons.rescue_watch import RescueWatch, watch_of
from gui.lessons.step_words import answered
from gui.lessons.task_watch import ExerciseWatch, TaskWatch, Titles, TrainWatch
from gui.view.said import said_words

Recall = Callable[[Lesson, str], Course | None]
"""Finds a run that a step of the lesson has led to before the window was opened, by its name."""


class Phase(Enum):
    """Phase of a step."""

    ASKING = auto()
    """Its prediction is not given yet; the task may be done all the same."""
    DOING = auto()
    DONE = auto()
    """Or a step to read."""


@dataclass(slots=True)
class StepState:
    """State of the step shown. chosen: the option, from 0; drawn: a curve instead, (E,) from epoch 1, NaN without one.

    verdict: of the prediction, once the task is done; true: the curve that it was. earlier: what is kept of the step
    from before.
    """

    step: Step
    watch: TaskWatch[Any] | None
    phase: Phase
    chosen: int | None = None
    drawn: Array | None = None
    verdict: Verdict | None = None
    earlier: StepProgress | None = None
    true: Array | None = None


class LessonSession(QObject):
    """Play of one lesson at a time. The window tells it what happens by `hear` and `take`, and does what it asks."""

    changed = Signal()
    """Emitted when anything of the lesson that is shown has changed."""

    stepBegan = Signal()
    """Emitted when another step is shown, or the end of the lesson."""

    asked = Signal(object)
    """Emitted with an Ask of gui.lessons.messages."""

    closed = Signal()
    """Emitted when the lesson is left."""

    def __init__(self, keeper: ProgressKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.keeper = keeper
        keeper.setParent(self)
        self.titles: Titles = lambda name: name
        self.recall: Recall = lambda lesson, run: None
        self.name, self.lesson = "", None
        self.index = 0
        self.state: StepState | None = None
        self._courses: dict[str, Course] = {}
        self._findings: dict[str, Finding] = {}
        self._course: Course | None = None
        self._course_name = ""

    lesson: Lesson | None

    # Going through the lesson

    def begin(self, name: str, lesson: Lesson, *, anew: bool = False) -> None:
        """Begin a lesson, or go on with it at its first step that is not done. anew: from the start, without points."""
        if anew:
            self.keeper.forget(name)
        first = self.first_open(name, lesson)
        self.name, self.lesson = name, lesson
        self._courses, self._findings, self._course, self._course_name = {}, {}, None, ""
        self._show(first)

    def first_open(self, name: str, lesson: Lesson) -> int:
        """Return the number of the first step that is not done, from 0; 0 where all are."""
        done = self.keeper.progress.of(name)
        return next((number for number, step in enumerate(lesson.steps) if step.name not in done), 0)

    def reword(self, lesson: Lesson) -> None:
        """Take the same lesson in another language; its step goes on."""
        self.lesson = lesson
        if self.state:
            self.state.step = lesson.steps[self.index]
            if self.state.watch:
                self.state.watch.task = self.state.step.task

    def leave(self) -> None:
        """Leave the lesson; what was done of it is kept."""
        self.name, self.lesson, self.state = "", None, None
        self._courses, self._findings, self._course = {}, {}, None
        self.closed.emit()
        self.changed.emit()

    @property
    def is_at_end(self) -> bool:
        """True on the page after the last step."""
        return self.lesson is not None and self.index == len(self.lesson.steps)

    def go_on(self) -> None:
        """Show the next step, or the end of the lesson. A step that is only read is done by that."""
        if self.lesson and not self.is_at_end:
            state = self.state
            if state and not state.step.task and state.step.name not in self.keeper.progress.of(self.name):
                self.keeper.keep(self.name, state.step.name, StepProgress())
            self._show(self.index + 1)

    def go_back(self) -> None:
        """Show the step before."""
        if self.lesson and self.index:
            self._show(self.index - 1)

    def _show(self, index: int) -> None:
        assert self.lesson
        self.index, self.state = index, None
        if not self.is_at_end:
            step = self.lesson.steps[index]
            earlier = self.keeper.progress.of(self.name).get(step.name)
            watch = watch_of(step.task, self._title) if step.task and not earlier else None
            phase = Phase.DONE if watch is None else Phase.ASKING if step.predict else Phase.DOING
            self.state = StepState(step, watch, phase, earlier=earlier)
        self.stepBegan.emit()
        self.changed.emit()

    def _title(self, name: str) -> str:
        """Return what a view, an action or a control is called now: a watch outlives the window that is asked."""
        return self.titles(name)

    # What the person says

    def predict(self, option: int) -> None:
        """Take an answer to the question, from 0; another one may be given until the task is done."""
        if self.state and self.state.phase is not Phase.DONE:
            self.state.chosen, self.state.phase = option, Phase.DOING
            self.changed.emit()

    def predict_curve(self, drawn: Array) -> None:
        """Take a drawn curve, (E,), from epoch 1, NaN where nothing was drawn."""
        if self.state and self.state.phase is not Phase.DONE:
            self.state.drawn, self.state.phase = drawn, Phase.DOING
            self.changed.emit()

    def skip_prediction(self) -> None:
        """Do the task without a prediction."""
        if self.state and self.state.phase is Phase.ASKING:
            self.state.phase = Phase.DOING
            self.changed.emit()

    def answer(self, given: float) -> None:
        """Take an answer to an exercise: the number of an option, from 1, or a number."""
        if self.state and isinstance(self.state.watch, ExerciseWatch) and self.state.phase is not Phase.DONE:
            self.state.watch.answer(given)
            self._look()

    def do_it(self) -> None:
        """Do the task in the person's place; of an exercise, show the answer, of a rescue the cure."""
        watch = self.state.watch if self.state and self.state.phase is Phase.DOING else None
        if isinstance(watch, ExerciseWatch | RescueWatch):
            watch.give_up()
            self._look()
        if watch and (ask := watch.ask()):
            self.asked.emit(ask)

    def take_hint(self) -> None:
        """Take the next hint of a rescue."""
        if isinstance(self._watch, RescueWatch):
            self._watch.take_hint()
            self.changed.emit()

    # What the window says

    def hear(self, heard: Heard) -> None:
        """Take notice of what has happened in the window."""
        if self.lesson is None:
            return
        if isinstance(heard, ExperimentEnded):
            self._findings |= {finding.claim.what: finding for finding in heard.outcome.findings}
            self._courses |= heard.courses
        if watch := self._watch:
            watch.hear(heard)
            self._look()

    @property
    def _watch(self) -> TaskWatch[Any] | None:
        """The watch over the task under way; None where there is none, or it is done."""
        return self.state.watch if self.state and self.state.phase is not Phase.DONE else None

    def take(self, event: Event) -> None:
        """Take an event of the run under way."""
        if self.lesson is None or isinstance(event, BatchDone):
            return
        if isinstance(event, Started):
            self._course, self._course_name = Course(Run("", event.checkpoint.config)), ""
        if self._course is None:  # it began before the lesson
            return
        if isinstance(event, Changed):
            run = self._course.run
            self._course = replace(self._course, run=replace(run, config=run.config.changed(**{event.name: event.new})))
        self._course = grown(self._course, event)
        heard, watch = Reported(event, self._course), self._watch
        if isinstance(watch, TrainWatch) and watch.counts(heard):
            self._course_name = watch.task.run
        if self._course_name:
            self._courses[self._course_name] = self._course
        self.hear(heard)

    @property
    def run_name(self) -> str | None:
        """Name of the next run, if the step under way wants one that begins afresh, of a rescue the first one.

        "": not a name of the lesson's, as the settings are not yet those that it wants.
        """
        watch = self._watch
        if isinstance(watch, RescueWatch):
            return self.lesson.title if self.lesson and not watch.has_begun else None
        if isinstance(watch, TrainWatch):
            return "" if watch.missing else watch.task.run
        return None

    # The end of a step

    def _look(self) -> None:
        """End the step if its task is done."""
        state = self.state
        if state and state.watch and state.watch.is_done and state.phase is not Phase.DONE:
            state.phase = Phase.DONE
            self._judge(state)
            said, points = self._answer_of(state)
            self.keeper.keep(self.name, state.step.name, StepProgress(said=said[:400], points=points))
        self.changed.emit()

    def _judge(self, state: StepState) -> None:
        predict = state.step.predict
        for run in predict.runs if predict else ():
            if self.lesson and run not in self._courses and (course := self.recall(self.lesson, run)):
                self._courses[run] = course
        evidence = Evidence(self._courses, self._findings)
        if predict and predict.sketch:
            nothing = Verdict(0.0, None, "")
            state.verdict = nothing if state.drawn is None else judge_sketch(predict.sketch, state.drawn, evidence)
            course = evidence.courses.get(predict.sketch.run)
            if course:
                of = predict.sketch.of
                state.true = course.accuracy(of) if predict.sketch.quantity == "accuracy" else course.cost(of)
        elif predict:
            state.verdict = judge(predict, -1 if state.chosen is None else state.chosen, evidence)

    def _answer_of(self, state: StepState) -> tuple[str, float | None]:
        """Return what was answered in the step, in words, and its points."""
        if state.step.predict and state.verdict:
            return said_words(state.step.predict, state.chosen, state.verdict, drew=state.drawn is not None), (
                state.verdict.points
            )
        assert state.watch
        return state.watch.said, state.watch.points

    @property
    def answer_words(self) -> str:
        """The person's answer in the step shown, and its points, in words; "" without a question."""
        done = self.keeper.progress.of(self.name).get(self.state.step.name) if self.state else None
        return answered(self.state.step, done) if self.state and done else ""

    @property
    def points(self) -> tuple[float, int]:
        """Points of the lesson so far, and how many it can give."""
        return self.keeper.progress.points(self.name, self.lesson) if self.lesson else (0.0, 0)

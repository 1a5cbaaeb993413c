"""Record of an experiment in this window: the courses of its runs and the outcome. No Qt."""

from dataclasses import dataclass, field, fields
from enum import Enum, auto

from core.studies.experiments.claims import Outcome
from core.studies.experiments.course import Course, Run, work
from core.studies.experiments.experiment import Experiment
from core.studies.lessons.judging import Evidence, judge
from core.studies.step import Prediction, StepTexts, translated_part
from core.support.language import translated
from gui.session.run import RunCurve, RunCurves, RunSeries
from gui.view.said import said_words

KINDS = ("train", "validation", "test", "averaged")
"""Scores of an epoch, as fields of core.studies.experiments.course.Epoch and kinds of curves."""


class ExperimentState(Enum):
    """State of an experiment."""

    NEW = auto()
    LOADING = auto()
    RUNNING = auto()
    STOPPED = auto()
    FAILED = auto()
    DONE = auto()


@dataclass(slots=True, eq=False)
class ExperimentRecord:
    """Record of an experiment, updated by the panel; views redraw when `version` changes.

    courses, curves, speeds: by the runs' names; speeds: a series per layer. notes: sentences on runs that diverged.
    failure: why the experiment ended. waiting: place in the queue, from 1; 0 outside it. scale: factor of the usual
    duration on this machine. earlier: whether it went as expected when it was run before the window was opened.
    chosen: the option, from 0, that the person has said; skips: they want to see the results without a word.
    is_taught: a lesson asks about it and explains it, so that its own question and explanation do not show.
    """

    experiment: Experiment
    state: ExperimentState = ExperimentState.NEW
    courses: dict[str, Course] = field(default_factory=dict)
    curves: dict[str, RunCurves] = field(default_factory=dict)
    speeds: dict[str, list[RunSeries]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    outcome: Outcome | None = None
    failure: str = ""
    current: str = ""
    share: float = 0.0
    version: int = 0
    waiting: int = 0
    scale: float = 1.0
    earlier: bool | None = None
    chosen: int | None = None
    skips: bool = False
    is_taught: bool = False

    @property
    def title(self) -> str:
        """The experiment's title in the language in use."""
        return translated(self.experiment.title)

    @property
    def step(self) -> StepTexts:
        """The experiment's texts in the language in use."""
        return translated_part(self.experiment.step, self.experiment.name)

    @property
    def question(self) -> Prediction | None:
        """The question before the run; None where there is none, or the answer is seen."""
        predict = self.step.predict
        return predict if predict and predict.options and not self.outcome else None

    @property
    def is_asking(self) -> bool:
        """True while the question waits for an answer."""
        return self.question is not None and self.chosen is None and not self.skips

    @property
    def hides_ranges(self) -> bool:
        """True while the expected ranges would give the answer away."""
        return self.question is not None and not self.skips

    @property
    def said(self) -> str:
        """The person's word on the question, and what it was; "" before the outcome."""
        predict = self.step.predict
        if not (self.outcome and predict and predict.options):
            return ""
        evidence = Evidence(self.courses, {finding.claim.what: finding for finding in self.outcome.findings})
        verdict = judge(predict, -1 if self.chosen is None else self.chosen, evidence)
        return said_words(predict, self.chosen, verdict)

    @property
    def is_active(self) -> bool:
        """True while it is in progress."""
        return self.state in (ExperimentState.LOADING, ExperimentState.RUNNING)

    @property
    def seconds(self) -> float:
        """Expected duration on this machine."""
        return self.experiment.seconds * self.scale

    @property
    def verdict(self) -> bool | None:
        """True if it went as expected, now or in an earlier session; None if unknown or not run to its end."""
        if self.state is ExperimentState.NEW:
            return self.earlier
        return self.outcome.as_expected if self.state is ExperimentState.DONE and self.outcome else None

    def become(self, other: "ExperimentRecord") -> None:
        """Take all that another record of the same experiment has."""
        for each in fields(self):
            setattr(self, each.name, getattr(other, each.name))

    def begin(self) -> None:
        """Reset the record at the start of the experiment."""
        self.state, self.courses, self.notes, self.outcome = ExperimentState.LOADING, {}, [], None
        self.curves, self.speeds = {}, {}
        self.failure, self.current, self.share = "", "", 0.0
        self.version += 1

    def begin_run(self, run: Run) -> None:
        """Record the start of the next run."""
        self.state, self.current, self.share = ExperimentState.RUNNING, run.name, 0.0
        self.courses[run.name] = Course(run)
        self.curves[run.name], self.speeds[run.name] = RunCurves(), []
        self.curves[run.name].count(0, 0, 0)
        self.version += 1

    def note(self, course: Course) -> None:
        """Record a run's course so far."""
        name = course.run.name
        self.courses[name] = course
        curves, layers = self.curves[name], self.speeds[name]
        for epoch in course.epochs[len(curves[RunCurve.ETA]) :]:
            _, seconds, images = curves.counted
            curves.count(epoch.number, seconds + epoch.seconds, images + course.train_images)
            curves[RunCurve.ETA].add(epoch.number, epoch.eta)
            for kind in KINDS:
                if scores := getattr(epoch, kind):
                    curves.add(kind, epoch.number, scores.cost, scores.accuracy)
        if course.speeds and not layers:
            layers += [RunSeries(curves.passed) for _ in course.speeds[0]]
        for layer, series in enumerate(layers):
            for at in range(len(series), len(course.speeds)):
                series.add(at, course.speeds[at][layer])
        self.version += 1

    def end(self, outcome: Outcome | None, failure: str = "") -> None:
        """Record the end; without an outcome or a failure, it was stopped."""
        self.outcome, self.failure = outcome, failure
        self.state = ExperimentState.DONE if outcome else ExperimentState.FAILED if failure else ExperimentState.STOPPED
        self.version += 1

    def position(self) -> float:
        """Return the fraction of the work done, 0..1, weighted by the length of the runs."""
        works = {run.name: work(run) for run in self.experiment.runs}
        done = sum(works[name] for name in self.courses if name != self.current)
        return min(1.0, (done + self.share * works.get(self.current, 0.0)) / (sum(works.values()) or 1.0))

    def number(self) -> int:
        """Return the number of the current run, from 1; 0 before the first."""
        return len(self.courses)

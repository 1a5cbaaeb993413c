"""A lesson: its steps in order, as its file has them."""

from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from core.config.knobs import FIELDS
from core.studies.lessons.task import Exercise, Rescue, RunExperiment, Settings, Task, Train
from core.studies.step import FilePart, Prediction, Sentence, Short, StepTexts, Text
from core.support.messages import message

MOST_STEPS = 40

Name = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=40)]


class Step(StepTexts):
    """One step of a lesson. A step without a task is read, and done when the person goes on.

    name: different from its siblings'. view: the view that is shown when it begins. look: object names of the controls
    and plots that are outlined. given: settings that the step makes itself when it begins.
    """

    name: Name
    title: Short
    view: str = Field("", max_length=40)
    look: tuple[Annotated[str, StringConstraints(max_length=60)], ...] = Field((), max_length=6)
    given: Settings = Field(default_factory=dict)
    task: Task | None = None

    @model_validator(mode="after")
    def _prediction_fits_the_task(self) -> Self:
        figure = self.predict.figure if self.predict else None
        if figure and figure.claim:
            if not isinstance(self.task, RunExperiment):
                raise ValueError(message("a claim decides only where the task is an experiment"))
            check_claim(self.task.experiment, figure.claim)
        if self.predict and not self.task:
            raise ValueError(message("a prediction needs a task that shows the answer"))
        return self


def check_claim(experiment: str, what: str) -> None:
    """Raise ValueError unless the experiment claims a figure of that name."""
    from core.studies.experiments.gallery import GALLERY

    claims = [claim.what for claim in GALLERY[experiment].claims]
    if what not in claims:
        raise ValueError(
            message(
                "the experiment {experiment} has no claim {what!r}; it has: {claims}",
                experiment=experiment,
                what=what,
                claims="; ".join(claims),
            )
        )


class Lesson(FilePart):
    """A lesson. section: of the book; minutes: how long it takes, about.

    knobs: keys of the settings that are shown, the rest is folded and locked; empty: all are shown. try_: something to
    try at the end.
    """

    format: Literal["backswing-lesson"]
    version: Literal[1]
    title: Short
    about: Sentence
    section: Annotated[str, StringConstraints(max_length=80)] = ""
    minutes: int = Field(5, ge=1, le=600)
    knobs: tuple[str, ...] = Field((), max_length=60)
    steps: tuple[Step, ...] = Field(alias="step", min_length=1, max_length=MOST_STEPS)
    try_: Text | None = Field(None, alias="try")

    @model_validator(mode="after")
    def _names_are_known(self) -> Self:
        names = [step.name for step in self.steps]
        if len(set(names)) < len(names):
            raise ValueError(message("two steps have the same name"))
        unknown = [knob for knob in self.knobs if knob not in FIELDS]
        if unknown:
            raise ValueError(message("knobs: there is no setting {key!r}", key=unknown[0]))
        return self

    @model_validator(mode="after")
    def _runs_come_first(self) -> Self:
        runs: set[str] = set()
        for step in self.steps:
            if isinstance(step.task, Train):
                runs.add(step.task.run)
            missing = [run for run in runs_of(step.predict) if run not in runs]
            if missing:
                raise ValueError(
                    message("step {step}: no step up to it trains the run {run!r}", step=step.name, run=missing[0])
                )
        return self

    @property
    def scored(self) -> tuple[Step, ...]:
        """The steps that give points."""
        return tuple(step for step in self.steps if step.predict or isinstance(step.task, Exercise | Rescue))

    @property
    def is_mission(self) -> bool:
        """True if a run has to be rescued."""
        return any(isinstance(step.task, Rescue) for step in self.steps)


def runs_of(prediction: Prediction | None) -> tuple[str, ...]:
    """Return the names of the runs that decide a prediction."""
    if prediction is None:
        return ()
    if prediction.sketch:
        return (prediction.sketch.run,)
    figure = prediction.figure
    return tuple(run for run in (figure.run, figure.minus, figure.over) if run) if figure else ()

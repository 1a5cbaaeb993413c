"""An experiment as data: what to run, what to look at, what to expect."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, Literal

from core.chart.x_axes import XAxis
from core.config import RunConfig
from core.data.dataset import Dataset
from core.studies.experiments.claims import Claim, Outcome, endings_that_differ
from core.studies.experiments.course import Courses, Of, Run
from core.studies.experiments.neuron import Neuron
from core.studies.step import StepTexts
from core.support import toml_text
from core.support.paths import RESOURCES

TEXTS = RESOURCES / "experiments"


@dataclass(frozen=True, slots=True)
class View:
    """A plot to look at. of: which sets' curves; none where the quantity has no set.

    speed: core.studies.experiments.following of each layer. output: of a single neuron.
    against: what runs along the x axis at first: epochs, seconds of training or images seen, among which a person
    may choose; or the size of the training set (then each run is one point).
    """

    quantity: Literal["accuracy", "cost", "eta", "speed", "output"]
    of: tuple[Of, ...] = ()
    against: XAxis | Literal["training set size"] = XAxis.EPOCHS

    @property
    def is_of_sizes(self) -> bool:
        """True if each run is one point, at the size of its training set."""
        return self.against == "training set size"


@dataclass(frozen=True, slots=True)
class Experiment:
    """Something to see for oneself. name: for files and the command line; title: for people.

    runs: all at full size; neurons: for the one experiment that trains no network, by their names.
    seconds: about how long all runs take, one after the other on one quiet core. long: no part of `--all`.
    own_data: makes the data where it is no set of images; otherwise each run's config names it.
    beside: baselines whose measured accuracies stand beside the runs, where a view is of sizes of the training set.
    """

    name: str
    title: str
    views: tuple[View, ...]
    claims: tuple[Claim, ...]
    seconds: float
    runs: tuple[Run, ...] = ()
    neurons: tuple[tuple[str, Neuron], ...] = ()
    own_data: Callable[[], Dataset] | None = None
    long: bool = False
    beside: tuple[str, ...] = ()

    @property
    def step(self) -> StepTexts:
        """Words for people who have not read the book: what it does, what to watch, a question before it, and why."""
        return _texts(self.name)

    @property
    def opens_test(self) -> bool:
        """True if the test set is scored after each epoch, as the book does where it prints a figure."""
        return any("test" in view.of for view in self.views)

    @property
    def measures_speed(self) -> bool:
        """True if the speed of each layer is measured after each epoch."""
        return any(view.quantity == "speed" for view in self.views)

    def changed(self, /, **settings: Any) -> "Experiment":
        """The same with every run's config changed. Raises UserError as RunConfig.changed does.

        seed: the lowest one; where runs differ in their seeds, the others keep their distance from it.
        """
        lowest = min((run.config.seed for run in self.runs), default=0)

        def config(run: Run) -> RunConfig:
            own = {"seed": settings["seed"] + run.config.seed - lowest} if "seed" in settings else {}
            return run.config.changed(**{**settings, **own})

        return replace(self, runs=tuple(replace(run, config=config(run)) for run in self.runs))

    def outcome(self, courses: Courses) -> Outcome:
        """Judge the finished runs; courses: one for each run, by name."""
        findings = tuple(claim.finding(courses) for claim in self.claims)
        return Outcome(findings, endings_that_differ([courses[run.name] for run in self.runs]))


@cache
def _texts(name: str) -> StepTexts:
    return StepTexts.model_validate(toml_text.parse((TEXTS / f"{name}.toml").read_text(encoding="utf-8")))

"""Lines of an experiment's plots, with names and styles, from the courses of its runs. No Qt."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from core.config import RunConfig
from core.linalg.arrays import Array
from core.studies.experiments.course import Course, Of
from core.studies.experiments.experiment import View
from gui.base.palette import run_style
from gui.experiments.experiment_texts import layer_name, set_name

_TRAINING_DASH, _AVERAGED_DASH = (2.0, 2.0), (1.0, 1.0)
_THIN_PX, _STOUT_PX = 1.0, 2.5
_PERCENT = 100.0


@dataclass(frozen=True, slots=True, eq=False)
class ExperimentLine:
    """Line of a plot. x, y: (N,); width: 0 for the plot's default; run: its run, "" if it is of several.

    listed: whether the plot's own legend names it; a line in its run's style is in the legend of runs.
    """

    name: str
    x: Array
    y: Array
    colour: str
    dash: tuple[float, ...] = ()
    width: float = 0.0
    run: str = ""
    listed: bool = False


def main_set(view: View) -> Of | None:
    """The set whose lines have their run's own dash: the first that is not learnt from."""
    return next((of for of in view.of if of in ("test", "validation")), view.of[0] if view.of else None)


def course_lines(view: View, course: Course, index: int) -> Iterator[ExperimentLine]:
    """The lines of run number `index` (from 0) against epochs."""
    colour, dash = run_style(index)
    if view.quantity == "eta":
        eta = np.array([epoch.eta for epoch in course.epochs])
        yield ExperimentLine(course.run.name, _epochs(eta), eta, colour, dash, run=course.run.name)
    for of in view.of:
        y = course.accuracy(of) * _PERCENT if view.quantity == "accuracy" else course.cost(of)
        name = course.run.name if len(view.of) == 1 else f"{course.run.name} · {set_name(of)}"
        yield ExperimentLine(name, _epochs(y), y, colour, *_looks(view, of, dash), run=course.run.name)


def layer_lines(course: Course) -> Iterator[ExperimentLine]:
    """The speed of each layer of one run, before training and after each epoch."""
    speeds = np.array(course.speeds)
    for layer in range(speeds.shape[1] if len(speeds) else 0):
        colour, dash = run_style(layer)
        name = layer_name(layer, speeds.shape[1])
        yield ExperimentLine(
            name, np.arange(len(speeds), dtype=float), speeds[:, layer], colour, dash, 0.0, course.run.name, True
        )


def image_lines(view: View, courses: Sequence[Course], first_style: int, plain: str) -> Iterator[ExperimentLine]:
    """One line for runs that differ in their number of images alone, each run a point: where it ended.

    plain: the name of the line whose runs are called by their images and nothing else.
    """
    of = main_set(view)
    families: dict[str, list[Course]] = {}
    for course in courses:
        _, _, rest = course.run.name.partition(", ")
        families.setdefault(rest or plain, []).append(course)
    for nth, (name, family) in enumerate(families.items()):
        ended = [course for course in family if course.ending and course.epochs]
        ended.sort(key=lambda course: _images(course.run.config))
        x = np.array([_images(course.run.config) for course in ended], float)
        values = [course.accuracy(of) if view.quantity == "accuracy" else course.cost(of) for course in ended if of]
        y = np.array([each[-1] for each in values]) * (_PERCENT if view.quantity == "accuracy" else 1.0)
        if len(y):
            yield ExperimentLine(name, x, y, *run_style(first_style + nth), listed=True)


def _images(config: RunConfig) -> int:
    return config.train_images or 50_000


def _epochs(values: Array) -> Array:
    return np.arange(1, len(values) + 1, dtype=float)


def _looks(view: View, of: Of, dash: tuple[float, ...]) -> tuple[tuple[float, ...], float]:
    if of == main_set(view):
        return dash, 0.0
    if of == "train":
        return _TRAINING_DASH, _THIN_PX
    return (_AVERAGED_DASH, _STOUT_PX) if of == "averaged" else (dash, _THIN_PX)

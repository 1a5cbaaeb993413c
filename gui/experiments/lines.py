"""Lines of an experiment's plots, with names and styles, from the courses of its runs. No Qt."""

from collections.abc import Iterator, Sequence

import numpy as np

from core.chart.drawing import Curve
from core.config import RunConfig
from core.linalg.arrays import Array
from core.studies.experiments.course import Course, Of
from core.studies.experiments.experiment import View
from gui.base.palette import run_style
from gui.experiments.experiment_texts import set_name
from gui.view.layer_titles import short_layer_title

_TRAINING_DASH, _AVERAGED_DASH = (2.0, 2.0), (1.0, 1.0)
_OWN_PX, _THIN_PX, _STOUT_PX = 0.0, 1.0, 2.5  # 0: the plot's own width
_PERCENT = 100.0


def main_set(view: View) -> Of | None:
    """The set whose lines have their run's own dash: the first that is not learnt from."""
    return next((of for of in view.of if of in ("test", "validation")), view.of[0] if view.of else None)


def course_lines(view: View, course: Course, index: int) -> Iterator[Curve]:
    """Give the lines of run number `index` (from 0) against epochs; the legend of runs names them, not the plot's."""
    colour, dash = run_style(index)
    if view.quantity == "eta":
        eta = np.array([epoch.eta for epoch in course.epochs])
        yield Curve(course.run.name, _epochs(eta), eta, colour, dash, _OWN_PX, listed=False)
    for of in view.of:
        y = course.accuracy(of) * _PERCENT if view.quantity == "accuracy" else course.cost(of)
        name = course.run.name if len(view.of) == 1 else f"{course.run.name} · {set_name(of)}"
        yield Curve(name, _epochs(y), y, colour, *_looks(view, of, dash), listed=False)


def layer_lines(course: Course) -> Iterator[Curve]:
    """The speed of each layer of one run, before training and after each epoch."""
    speeds = np.array(course.speeds)
    for layer in range(speeds.shape[1] if len(speeds) else 0):
        colour, dash = run_style(layer)
        name = short_layer_title(layer, speeds.shape[1])
        yield Curve(name, np.arange(len(speeds), dtype=float), speeds[:, layer], colour, dash, _OWN_PX)


def image_lines(view: View, courses: Sequence[Course], first_style: int, plain: str) -> Iterator[Curve]:
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
            yield Curve(name, x, y, *run_style(first_style + nth), _OWN_PX)


def _images(config: RunConfig) -> int:
    return config.train_images or 50_000


def _epochs(values: Array) -> Array:
    return np.arange(1, len(values) + 1, dtype=float)


def _looks(view: View, of: Of, dash: tuple[float, ...]) -> tuple[tuple[float, ...], float]:
    if of == main_set(view):
        return dash, _OWN_PX
    if of == "train":
        return _TRAINING_DASH, _THIN_PX
    return (_AVERAGED_DASH, _STOUT_PX) if of == "averaged" else (dash, _THIN_PX)

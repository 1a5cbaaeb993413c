"""Lines of an experiment's plots, with names and styles, from the curves of its runs."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from core.config import RunConfig
from core.studies.baselines import BASELINES, shipped
from core.studies.experiments.course import Course, Of
from core.studies.experiments.experiment import View
from core.support.language import translated
from gui.base.palette import run_style
from gui.experiments.record import ExperimentRecord
from gui.session.run import ACCURACIES, COSTS, RunCurve, RunSeries
from gui.session.setting_texts import cost_title
from gui.view.layer_titles import short_layer_title
from gui.view.run_lines import PERCENT, Line, kind_line, kind_name

_ALL_IMAGES = 50_000


def view_lines(view: View, record: ExperimentRecord) -> Iterator[Line]:
    """Yield the lines of a plot, of every run that has begun."""
    if view.is_of_sizes:
        yield from _size_lines(view, record)
        return
    for index, run in enumerate(record.experiment.runs):
        if run.name not in record.curves:
            continue
        if view.quantity == "speed":
            yield from _layer_lines(run.name, record.speeds[run.name])
        elif view.quantity == "eta":
            series, name = record.curves[run.name][RunCurve.ETA], translated(run.name)
            yield Line((run.name, "eta"), (series,), name, *run_style(index), entries=(name,))
        else:
            yield from _score_lines(view, record, run.name, index)


def _main_set(view: View) -> Of | None:
    """Return the set whose lines have their run's own dash: the first that is not learnt from."""
    return next((of for of in view.of if of in ("test", "validation")), view.of[0] if view.of else None)


def _score_lines(view: View, record: ExperimentRecord, run: str, index: int) -> Iterator[Line]:
    """Yield the lines of run number `index` (from 0), a line per set. Each kind of cost has its own axis."""
    is_cost, course, name = view.quantity == "cost", record.courses[run], translated(run)
    for of in view.of:
        yield kind_line(
            (run, of),
            of,
            [record.curves[run][(COSTS if is_cost else ACCURACIES)[of]]],
            index,
            name,
            is_main=of == _main_set(view),
            axis=cost_title(course.run.config) if is_cost else "",
            times=1.0 if is_cost else PERCENT,
            **({"name": name, "entries": (name,)} if len(view.of) == 1 else {"entries": (name, kind_name(of))}),
        )


def _layer_lines(run: str, layers: list[RunSeries]) -> Iterator[Line]:
    """Yield the speed of each layer of one run, before training and after each epoch; one run is shown at a time."""
    for layer, series in enumerate(layers):
        name = short_layer_title(layer, len(layers))
        yield Line((run, layer), (series,), name, *run_style(layer), axis=translated(run))


def _size_lines(view: View, record: ExperimentRecord) -> Iterator[Line]:
    """Yield one line for runs that differ in their number of images alone, each run a point: where it ended."""
    families: dict[str, list[Course]] = {}
    plain = QCoreApplication.translate("ExperimentLines", "plain")  # runs that are called by their images alone
    for course in record.courses.values():
        _, _, rest = course.run.name.partition(", ")
        families.setdefault(translated(rest) or plain, []).append(course)
    of = _main_set(view)
    for nth, (name, family) in enumerate(families.items(), len(record.experiment.runs)):
        series = RunSeries()
        for course in sorted(family, key=lambda course: _images(course.run.config)):
            if course.ending and course.epochs and of:
                y = PERCENT * course.accuracy(of)[-1] if view.quantity == "accuracy" else course.cost(of)[-1]
                series.add(_images(course.run.config), float(y))
        yield Line(("", name), (series,), name, *run_style(nth), marked=True)
    yield from _beside_lines(record.experiment.beside, len(record.experiment.runs) + len(families))


def _beside_lines(baselines: Sequence[str], style: int) -> Iterator[Line]:
    """Yield the accuracies of methods without a network, as they were measured for Backswing."""
    for nth, name in enumerate(baselines, style):
        series = RunSeries()
        for each in shipped(name):
            series.add(each.images, PERCENT * each.accuracy)
        words = QCoreApplication.translate("ExperimentLines", "{method}, measured beforehand")
        title = words.format(method=translated(BASELINES[name].title))
        yield Line(("beside", name), (series,), title, *run_style(nth), marked=True)


def _images(config: RunConfig) -> int:
    return config.train_images or _ALL_IMAGES

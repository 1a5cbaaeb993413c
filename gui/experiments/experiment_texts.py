"""Texts of the Experiments view: duration, state, names of curves."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from core.data.mnist import mnist
from core.data.sources import NEEDS_MNIST, mnist_override
from core.studies.experiments.experiment import Experiment, View
from core.support.language import translated
from core.support.wording import listed
from gui.experiments.record import ExperimentRecord, ExperimentState
from gui.session.setting_texts import score_title
from gui.view.durations import duration

_tr = QCoreApplication.translate


def in_list(record: ExperimentRecord) -> str:
    """Return the second line in the list: duration, state or result."""
    if record.waiting:
        return _tr("ExperimentWords", "waiting: number {place}").format(place=record.waiting)
    match record.state:
        case ExperimentState.LOADING | ExperimentState.RUNNING:
            return _tr("ExperimentWords", "running: {percent} %").format(percent=int(100 * record.position()))
        case ExperimentState.STOPPED:
            return _tr("ExperimentWords", "stopped")
        case ExperimentState.FAILED:
            return _tr("ExperimentWords", "could not run")
        case ExperimentState.DONE if record.outcome:
            return (
                _tr("ExperimentWords", "as expected")
                if record.outcome.as_expected
                else _tr("ExperimentWords", "not as expected")
            )
    if record.verdict is not None:
        return (
            _tr("ExperimentWords", "as expected, earlier")
            if record.verdict
            else _tr("ExperimentWords", "not as expected, earlier")
        )
    return duration(record.seconds)


def status(record: ExperimentRecord) -> str:
    """Return a sentence on the state of the experiment."""
    runs = len(record.experiment.runs)
    match record.state:
        case ExperimentState.LOADING:
            return _tr("ExperimentWords", "Reading the images…") if runs else ""
        case ExperimentState.RUNNING if runs == 1:
            return _tr("ExperimentWords", "Training: {run}").format(run=translated(record.current))
        case ExperimentState.RUNNING:
            words = _tr("ExperimentWords", "Run {number} of {runs}: {run}")
            return words.format(number=record.number(), runs=runs, run=translated(record.current))
        case ExperimentState.STOPPED:
            return _tr("ExperimentWords", "Stopped {where}. A verdict needs all runs.").format(where=_where(record))
        case ExperimentState.FAILED:
            return record.failure
        case ExperimentState.DONE if record.outcome:
            return translated(record.outcome.verdict)
    return ""


def _where(record: ExperimentRecord) -> str:
    if not record.courses:
        return _tr("ExperimentWords", "before the first run")
    words = _tr("ExperimentWords", "in run {number} of {runs}")
    return words.format(number=record.number(), runs=len(record.experiment.runs))


def obstacle(experiment: Experiment) -> str:
    """Return why the experiment cannot run now, and what to do; "" if it can."""
    needs_mnist = not experiment.own_data and any(run.config.data in NEEDS_MNIST for run in experiment.runs)
    if needs_mnist and mnist_override() is None and not mnist.present():
        return _tr(
            "ExperimentWords",
            "This experiment needs MNIST, which has not been downloaded. "
            "Choose MNIST in the Data panel and download it, then come back.",
        )
    return ""


def plan(record: ExperimentRecord) -> str:
    """Return what a click on Run does."""
    runs = len(record.experiment.runs)
    words = _tr("ExperimentWords", "Run trains one network, {duration}; its curves and the verdict appear here.")
    if runs != 1:
        words = _tr(
            "ExperimentWords",
            "Run trains {runs} networks, {duration} in all; their curves and the verdict appear here.",
        )
    if record.seconds < 2:
        return words.format(runs=runs, duration=_tr("ExperimentWords", "in a second or two"))
    return words.format(runs=runs, duration=duration(record.seconds))


def queue(waiting: Sequence[ExperimentRecord]) -> str:
    """Return which experiments begin by themselves, "" for none."""
    titles = listed(_tr("ExperimentWords", "“{title}”").format(title=record.title) for record in waiting)
    return _tr("ExperimentWords", "Next: {titles}").format(titles=titles) if titles else ""


def view_title(view: View, experiment: Experiment) -> str:
    """Return the title of a plot."""
    match view.quantity:
        case "accuracy":
            return _tr("ExperimentWords", "{score} in %").format(
                score=score_title(*(run.config for run in experiment.runs))
            )
        case "cost":
            return _tr("ExperimentWords", "Cost")
        case "eta":
            return _tr("ExperimentWords", "Learning rate η")
        case "speed":
            return _tr("ExperimentWords", "Speed of layers")
    return _tr("ExperimentWords", "Output")

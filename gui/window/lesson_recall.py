"""Runs that a lesson has led to before the window was closed, found again among those on disk."""

import logging

from core.storage.runs.record import read_run
from core.studies.experiments.course import Course, Epoch, Run
from core.studies.lessons.lesson import Lesson
from core.studies.lessons.task import Train
from gui.lessons.task_watch import missing
from gui.session.history import History, RunEpoch, RunHistory
from gui.session.run_curves import curves_of
from gui.session.run_names import is_named

log = logging.getLogger(__name__)


def recalled(history: History, lesson: Lesson, name: str) -> Course | None:
    """Return the newest run that a step of the lesson asks for by this name; None where there is none any more."""
    tasks = [step.task for step in lesson.steps if isinstance(step.task, Train) and step.task.run == name]
    for run in reversed(history.runs):
        for task in tasks if is_named(run.name, name) else ():
            epochs = [] if missing(run.config, task.values) else _epochs(run)
            if len(epochs) >= (task.epochs or run.config.epochs):
                made = (Epoch(e.epoch, e.train, e.validation, None, e.averaged, e.eta, e.seconds) for e in epochs)
                return Course(Run(name, run.config), tuple(made))
    return None


def _epochs(run: RunHistory) -> list[RunEpoch]:
    """Return the epochs of a run, read from its folder, which takes some milliseconds, where that was not done yet."""
    if run.epochs or not run.folder:
        return run.epochs
    try:
        return curves_of(read_run(run.folder)).epochs
    except Exception:
        log.exception("the curves in %s could not be read", run.folder)
        return []

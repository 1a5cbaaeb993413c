"""Recording of a run's events in its history, the only writer of what plots and tables read."""

from core.events import BatchDone, Changed, Diverged, EpochDone, Event, Finished, Paused, Scores, Started, Validated
from gui.session.run import RunCurve, RunEpoch, RunHistory

FIRST_SHARE = 0.05
"""Fraction of an epoch before which the running average is too noisy to plot."""


def write(run: RunHistory, event: Event) -> None:
    """Record an event of this run; events come in order."""
    run.paused = isinstance(event, Paused)
    match event:
        case Started():
            run.batches_per_epoch, run.train_images = event.batches_per_epoch, event.train_images
            run.engine = event.engine
            run.position = event.checkpoint.epoch + min(1.0, event.checkpoint.images / event.train_images)
        case BatchDone():
            _write_batch(run, event)
        case Validated():
            run.position = event.position
            _count(run, run.seconds + event.seconds)
            _put_scores(run, "within", event.answering)
        case EpochDone():
            _write_epoch(run, event)
        case Changed():
            run.changes.append(event)
            run.config = run.config.changed(**{event.name: event.new})
        case Diverged():
            run.diverged = event
        case Finished():
            run.ending, run.seconds, run.images_per_second = event.ending, event.seconds, 0.0


def _write_batch(run: RunHistory, event: BatchDone) -> None:
    run.position = run.place_of(event)
    run.images_per_second = event.images_per_second or run.images_per_second
    _count(run, event.seconds)
    if run.position - (event.epoch - 1) >= FIRST_SHARE:
        _put_scores(run, "running", event.running)
    _put(run, RunCurve.ETA, event.eta)


def _write_epoch(run: RunHistory, event: EpochDone) -> None:
    run.position = float(event.epoch)
    run.seconds += event.seconds
    _count(run, run.seconds)
    if event.checkpoint.best_epoch:
        run.kept_epoch = event.checkpoint.best_epoch
        run.kept_accuracy = event.checkpoint.accuracies[run.kept_epoch - 1]
    run.epochs.append(
        RunEpoch(event.epoch, event.train, event.running, event.validation, event.eta, event.seconds, event.averaged)
    )
    for kind in ("running", "train", "validation", "averaged"):
        _put_scores(run, kind, getattr(event, kind))
    _put(run, RunCurve.PENALTY, event.train.penalty)
    _put(run, RunCurve.ETA, event.eta)


def begin_count(run: RunHistory) -> None:
    """Count seconds and images on from those of the run that it continues, or from 0; its position is its start."""
    x, run.seconds_before, images = run.curves.counted
    between = run.position - x if len(run.curves[RunCurve.IMAGES]) else 0.0
    run.curves.count(run.position, run.seconds_before, images + between * run.train_images)


def _count(run: RunHistory, seconds: float) -> None:
    """Note the seconds and the images of the run so far. seconds: of its own."""
    x, _, images = run.curves.counted
    run.curves.count(run.position, run.seconds_before + seconds, images + (run.position - x) * run.train_images)


def _put_scores(run: RunHistory, kind: str, scores: Scores | None) -> None:
    if scores:
        run.curves.add(kind, run.position, scores.data_cost, scores.accuracy)


def _put(run: RunHistory, curve: RunCurve, value: float) -> None:
    run.curves[curve].add(run.position, value)

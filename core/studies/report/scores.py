"""The figures of a run that a report shows: of what answers, which is the average of the weights where there is one."""

from dataclasses import dataclass

import numpy as np

from core.chart.x_axes import XAxis, placed
from core.linalg.arrays import Array
from core.storage.runs.past import passed
from core.storage.runs.record import RunRecord


@dataclass(frozen=True, slots=True)
class Series:
    """An epoch a sample, and one where an accuracy ended the run within an epoch; (N,) each, NaN where there is none.

    epoch: epochs done. Costs are data costs; accuracies are 0..1. seconds, images: of training by then, those of the
    runs that it goes on from included.
    """

    epoch: Array
    training_cost: Array
    validation_cost: Array
    training_accuracy: Array
    validation_accuracy: Array
    seconds: Array
    images: Array

    def on(self, axis: XAxis) -> Array:
        """Return the places of the samples on an x axis."""
        return {XAxis.EPOCHS: self.epoch, XAxis.SECONDS: self.seconds, XAxis.IMAGES: self.images}[axis]


def series(run: RunRecord) -> Series:
    """All of a run, in order; empty where its figures cannot be read."""
    nothing = np.full(len(run.curves.get("epoch", ())), np.nan)

    def column(name: str) -> Array:
        return run.curves.get(name, nothing)

    def answering(figure: str) -> Array:
        averaged = column(f"averaged_{figure}")
        return np.where(np.isnan(averaged), column(f"validation_{figure}"), averaged)

    end = run.reached
    epochs = np.append(column("epoch"), [end.position] if end else [])
    counted = passed(run)
    return Series(
        epochs,
        np.append(column("train_cost"), [np.nan] if end else []),
        np.append(answering("cost"), [end.cost] if end else []),
        np.append(column("train_accuracy"), [np.nan] if end else []),
        np.append(answering("accuracy"), [end.accuracy] if end else []),
        *(placed(epochs, counted.epochs, each) for each in (counted.seconds, counted.images)),
    )


def last(values: Array) -> float | None:
    """The last that is known."""
    known = values[~np.isnan(values)]
    return float(known[-1]) if len(known) else None


def lowest(values: Array) -> float | None:
    """The smallest that is known."""
    return None if np.isnan(values).all() else float(np.nanmin(values))


def best_place(found: Series) -> float | None:
    """The epochs that were done where the validation accuracy was best, the first of equals."""
    if np.isnan(found.validation_accuracy).all():
        return None
    return float(found.epoch[np.nanargmax(found.validation_accuracy)])

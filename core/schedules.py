"""How η changes while a run goes on: functions of the step, of the steps in an epoch and of validation accuracy."""

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import cos, isnan, nan, pi

import numpy as np

from core.linalg.arrays import Array

Rate = Callable[[int, int, Sequence[float]], float]
Over = Callable[[Sequence[float]], bool]

ONE_CYCLE_START = 1 / 25
"""The fraction of η that a one-cycle run begins with."""


def _never(**knobs: float) -> Over:
    return lambda accuracies: False


@dataclass(frozen=True, slots=True)
class Schedule:
    """bind(eta, **knobs): rate(step, steps_per_epoch, accuracies) -> η for that mini-batch, above 0 and at most eta.

    step counts mini-batches from 0; accuracies: validation accuracy after each epoch so far, 0..1.
    knobs: names of settings, `epochs` among them where the whole length of the run matters: a run that goes on for more
    epochs stretches the curve.
    every_batch: False where η is the same for a whole epoch, so that it need not be asked for each mini-batch.
    over(**knobs): is_over(accuracies) -> whether the schedule ends the run here; most never do.
    foresee: what stands in for bind in a preview where η waits for accuracies; its rate is NaN once the run is over.
    """

    name: str
    title: str
    about: str
    knobs: tuple[str, ...]
    every_batch: bool
    bind: Callable[..., Rate]
    over: Callable[..., Over] = _never
    foresee: Callable[..., Rate] | None = None


def preview(
    schedule: Schedule,
    eta: float,
    knobs: Mapping[str, float],
    epochs: int,
    steps_per_epoch: int,
    points: int = 300,
) -> tuple[Array, Array]:
    """What η will be, without training: (epochs done, from 0; η), both (at most points + 1,) float64.

    The last point is the end of the last mini-batch, with that one's η. Where η waits for accuracies it is the earliest
    course, in which no epoch betters the first; the arrays end where such a run would.
    knobs: the values of schedule.knobs; epochs, steps_per_epoch, points >= 1.
    """
    rate = (schedule.foresee or schedule.bind)(eta, **knobs)
    every = range(epochs * steps_per_epoch)
    end = bisect_left(every, True, key=lambda step: isnan(rate(step, steps_per_epoch, ())))
    steps = np.unique(np.linspace(0, end - 1, min(points, end)).round().astype(np.int64))
    etas = np.array([rate(step, steps_per_epoch, ()) for step in steps.tolist()])
    return np.append(steps, end) / steps_per_epoch, np.append(etas, etas[-1])


def _constant(eta: float) -> Rate:
    return lambda step, steps_per_epoch, accuracies: eta


def _exponential(eta: float, decay_rate: float, decay_steps: int, decay_staircase: bool) -> Rate:
    def rate(step: int, steps_per_epoch: int, accuracies: Sequence[float]) -> float:
        exponent = step // decay_steps if decay_staircase else step / decay_steps
        return float(eta * decay_rate**exponent)

    return rate


def _halving(eta: float, decay_epochs: int) -> Rate:
    def rate(step: int, steps_per_epoch: int, accuracies: Sequence[float]) -> float:
        return float(eta * 0.5 ** (step // steps_per_epoch // decay_epochs))

    return rate


def stalls(accuracies: Sequence[float], patience: int) -> int:
    """How often `patience` epochs in a row brought no new best accuracy; each stall starts a new count."""
    best, waited, count = float("-inf"), 0, 0
    for accuracy in accuracies:
        waited = 0 if accuracy > best else waited + 1
        best = max(best, accuracy)
        if waited == patience:
            count, waited = count + 1, 0
    return count


def _halving_on_stall(eta: float, decay_epochs: int, halvings: int) -> Rate:
    def rate(step: int, steps_per_epoch: int, accuracies: Sequence[float]) -> float:
        due = stalls(accuracies, decay_epochs)
        return float(eta * 0.5 ** (min(due, halvings) if halvings else due))

    return rate


def _over_after_halvings(decay_epochs: int, halvings: int) -> Over:
    return lambda accuracies: 0 < halvings < stalls(accuracies, decay_epochs)


def _halving_without_progress(eta: float, decay_epochs: int, halvings: int) -> Rate:
    """_halving_on_stall when the first epoch is the best for good."""

    def rate(step: int, steps_per_epoch: int, accuracies: Sequence[float]) -> float:
        due = max(0, step // steps_per_epoch - 1) // decay_epochs
        return nan if 0 < halvings < due else float(eta * 0.5**due)

    return rate


def _warm_up(eta: float, warmup_epochs: float) -> Rate:
    def rate(step: int, steps_per_epoch: int, accuracies: Sequence[float]) -> float:
        return eta * _warmth(step, warmup_epochs * steps_per_epoch)

    return rate


def _cosine(eta: float, epochs: int, warmup_epochs: float, eta_end: float) -> Rate:
    """Linear from 0 for `warmup_epochs`, then half a cosine down to eta_end * eta when the last epoch ends.

    Loshchilov & Hutter 2016 (arXiv:1608.03983), without restarts. A warm-up as long as the run is all there is.
    """

    def rate(step: int, steps_per_epoch: int, accuracies: Sequence[float]) -> float:
        warm, total = warmup_epochs * steps_per_epoch, epochs * steps_per_epoch
        if step < warm:
            return eta * _warmth(step, warm)
        return _bend(eta, eta_end * eta, (step - warm) / (total - warm) if total > warm else 0.0)

    return rate


def _one_cycle(eta: float, epochs: int, rise: float, eta_end: float) -> Rate:
    """Half a cosine up from eta/25 in the fraction `rise` of all steps, half a cosine down to eta_end * eta.

    Smith 2018 (arXiv:1803.09820), with cosines for his straight lines. His momentum falls while η rises; ours is left
    alone, so that one knob says what it is throughout.
    """

    def rate(step: int, steps_per_epoch: int, accuracies: Sequence[float]) -> float:
        done = step / (epochs * steps_per_epoch)
        if done < rise:
            return _bend(ONE_CYCLE_START * eta, eta, done / rise)
        return _bend(eta, eta_end * eta, (done - rise) / (1 - rise))

    return rate


def _warmth(step: int, warm: float) -> float:
    """The fraction of η in a warm-up of `warm` steps; the first step has something too, for 0 would be a step lost."""
    return min(1.0, (step + 1) / warm) if warm else 1.0


def _bend(start: float, end: float, done: float) -> float:
    """From start at done = 0 to end at 1 and beyond, by half a cosine."""
    return end + (start - end) * (1 + cos(pi * min(1.0, done))) / 2


SCHEDULES: dict[str, Schedule] = {
    s.name: s
    for s in (
        Schedule("constant", "constant", "η stays as it is.", (), False, _constant),
        Schedule(
            "exponential",
            "exponential",
            "η · rate^(step/steps): a little smaller with every mini-batch, or in stairs every `steps`.",
            ("decay_rate", "decay_steps", "decay_staircase"),
            True,
            _exponential,
        ),
        Schedule("step", "halve every k epochs", "η is halved every k epochs.", ("decay_epochs",), False, _halving),
        Schedule(
            "stall",
            "halve when it stalls",
            "η is halved when k epochs in a row bring no better validation accuracy; training ends when one halving "
            "too many is due. Book, chapter 3: 7 halvings, to 1/128.",
            ("decay_epochs", "halvings"),
            False,
            _halving_on_stall,
            _over_after_halvings,
            _halving_without_progress,
        ),
        Schedule(
            "warm-up",
            "warm-up, then constant",
            "η rises in a straight line, then stays: large steps wait until the first, random errors are past.",
            ("warmup_epochs",),
            True,
            _warm_up,
        ),
        Schedule(
            "cosine",
            "cosine",
            "After the warm-up η falls by half a cosine until the last epoch ends. Loshchilov & Hutter 2016.",
            ("epochs", "warmup_epochs", "eta_end"),
            True,
            _cosine,
        ),
        Schedule(
            "one-cycle",
            "one cycle",
            "η rises from 1/25 to its peak, then falls, by half a cosine each; momentum stays. Smith 2018.",
            ("epochs", "rise", "eta_end"),
            True,
            _one_cycle,
        ),
    )
}

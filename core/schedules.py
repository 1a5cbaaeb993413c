"""Learning-rate schedules: η as a function of the step, the steps per epoch and the validation accuracies."""

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import cos, isnan, nan, pi

import numpy as np

from core.linalg.arrays import Array
from core.support.messages import message

Rate = Callable[[int, int, Sequence[float]], float]
Over = Callable[[Sequence[float]], bool]

ONE_CYCLE_START = 1 / 25
"""Initial fraction of η in a one-cycle run."""


def _never(**knobs: float) -> Over:
    return lambda accuracies: False


@dataclass(frozen=True, slots=True)
class Schedule:
    """Learning-rate schedule.

    name: in files and `--set`; title, about: for people.
    knobs: config fields that bind and over take; with `epochs` among them, a longer run stretches the curve.
    every_batch: False if η is constant within an epoch.
    bind(eta, **knobs): returns rate(step, steps_per_epoch, accuracies) -> η of that mini-batch, 0 < η <= eta;
    step: mini-batches from 0; accuracies: validation accuracy after each epoch so far, 0..1.
    over(**knobs): returns is_over(accuracies) -> True if the schedule ends the run; most never do.
    foresee: replaces bind in a preview if η depends on accuracies; its rate is NaN once the run is over.
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
    """Compute η over a run without training: (epochs done, from 0; η), both (at most points + 1,) float64.

    The last point is the end of the last mini-batch, with its η. Where η depends on accuracies, no epoch is assumed to
    be better than the first; the arrays end where such a run would.
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
    """Count the stalls: `patience` epochs in a row without a new best accuracy. Each stall starts a new count."""
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
    """Bind _halving_on_stall for a run whose first epoch stays the best."""

    def rate(step: int, steps_per_epoch: int, accuracies: Sequence[float]) -> float:
        due = max(0, step // steps_per_epoch - 1) // decay_epochs
        return nan if 0 < halvings < due else float(eta * 0.5**due)

    return rate


def _warm_up(eta: float, warmup_epochs: float) -> Rate:
    def rate(step: int, steps_per_epoch: int, accuracies: Sequence[float]) -> float:
        return eta * _warm_up_fraction(step, warmup_epochs * steps_per_epoch)

    return rate


def _cosine(eta: float, epochs: int, warmup_epochs: float, eta_end: float) -> Rate:
    """Rise linearly from 0 for `warmup_epochs`, then fall by half a cosine to eta_end * eta at the end of the run.

    Loshchilov & Hutter 2016 (arXiv:1608.03983), without restarts.
    """

    def rate(step: int, steps_per_epoch: int, accuracies: Sequence[float]) -> float:
        warm, total = warmup_epochs * steps_per_epoch, epochs * steps_per_epoch
        if step < warm:
            return eta * _warm_up_fraction(step, warm)
        return _half_cosine(eta, eta_end * eta, (step - warm) / (total - warm) if total > warm else 0.0)

    return rate


def _one_cycle(eta: float, epochs: int, rise: float, eta_end: float) -> Rate:
    """Rise by half a cosine from eta/25 over the fraction `rise` of all steps, then fall to eta_end * eta.

    Smith 2018 (arXiv:1803.09820), with cosines instead of straight lines. Smith lowers the momentum while η rises;
    here it stays constant, so that its setting is true throughout.
    """

    def rate(step: int, steps_per_epoch: int, accuracies: Sequence[float]) -> float:
        done = step / (epochs * steps_per_epoch)
        if done < rise:
            return _half_cosine(ONE_CYCLE_START * eta, eta, done / rise)
        return _half_cosine(eta, eta_end * eta, (done - rise) / (1 - rise))

    return rate


def _warm_up_fraction(step: int, warm: float) -> float:
    """Return the fraction of η in a warm-up of `warm` steps; more than 0 at the first step, or it would be wasted."""
    return min(1.0, (step + 1) / warm) if warm else 1.0


def _half_cosine(start: float, end: float, done: float) -> float:
    """Interpolate from start at done = 0 to end at done >= 1 by half a cosine."""
    return end + (start - end) * (1 + cos(pi * min(1.0, done))) / 2


SCHEDULES: dict[str, Schedule] = {
    s.name: s
    for s in (
        Schedule("constant", message("constant"), message("η is constant."), (), False, _constant),
        Schedule(
            "exponential",
            message("exponential"),
            message("η · rate^(step/steps): a little smaller with every mini-batch, or with staircase every `steps`."),
            ("decay_rate", "decay_steps", "decay_staircase"),
            True,
            _exponential,
        ),
        Schedule(
            "step",
            message("halve every k epochs"),
            message("η is halved every k epochs."),
            ("decay_epochs",),
            False,
            _halving,
        ),
        Schedule(
            "stall",
            message("halve when it stalls"),
            message(
                "η is halved when k epochs in a row bring no better validation accuracy; training ends when a halving "
                "beyond the maximum is due. Book, chapter 3: 7 halvings, to 1/128."
            ),
            ("decay_epochs", "halvings"),
            False,
            _halving_on_stall,
            _over_after_halvings,
            _halving_without_progress,
        ),
        Schedule(
            "warm-up",
            message("warm-up, then constant"),
            message("η rises linearly, then stays constant: no large steps while the weights are still random."),
            ("warmup_epochs",),
            True,
            _warm_up,
        ),
        Schedule(
            "cosine",
            message("cosine"),
            message("After the warm-up, η falls by half a cosine until the last epoch ends. Loshchilov & Hutter 2016."),
            ("epochs", "warmup_epochs", "eta_end"),
            True,
            _cosine,
        ),
        Schedule(
            "one-cycle",
            message("one cycle"),
            message(
                "η rises from 1/25 to its peak, then falls, each by half a cosine; momentum is constant. Smith 2018."
            ),
            ("epochs", "rise", "eta_end"),
            True,
            _one_cycle,
        ),
    )
}

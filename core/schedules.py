"""How η changes while a run goes on: functions of the step, of the steps in an epoch and of validation accuracy."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

Rate = Callable[[int, int, Sequence[float]], float]


@dataclass(frozen=True, slots=True)
class Schedule:
    """bind(eta, **knobs): rate(step, steps_per_epoch, accuracies) -> η for that mini-batch.

    step counts mini-batches from 0; accuracies: validation accuracy after each epoch so far, 0..1.
    every_batch: False where η is the same for a whole epoch, so that it need not be asked for each mini-batch.
    """

    name: str
    title: str
    about: str
    knobs: tuple[str, ...]
    every_batch: bool
    bind: Callable[..., Rate]


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


def _halving_on_stall(eta: float, decay_epochs: int) -> Rate:
    def rate(step: int, steps_per_epoch: int, accuracies: Sequence[float]) -> float:
        return float(eta * 0.5 ** stalls(accuracies, decay_epochs))

    return rate


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
            "η is halved when k epochs in a row bring no better validation accuracy. Book, chapter 3.",
            ("decay_epochs",),
            False,
            _halving_on_stall,
        ),
    )
}

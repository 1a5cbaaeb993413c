"""Experiments on artificially expanded data: which distortions help, and which are too large."""

from core.config import RunConfig
from core.studies.experiments.claims import Claim
from core.studies.experiments.course import Run
from core.studies.experiments.evidence import Measured
from core.studies.experiments.experiment import Experiment, View
from core.studies.experiments.measures import confused, difference, late
from core.studies.experiments.unit import POINTS

_PLAIN = RunConfig(data="mnist", sizes=(784, 100, 10), hidden="relu", init="he", cost="log-likelihood").changed(
    train_images=10_000, lambda_=0, eta=0.1, decay="cosine", warmup_epochs=0, epochs=30
)


def _over(run: str, other: str, low: float, seeds: tuple[float, ...]) -> Claim:
    measure = difference(late(run, epochs=3), late(other, epochs=3))
    return Claim(f"{run} over {other}, validation at the end", measure, POINTS, low=low, measured=Measured(seeds))


_STILL, _LITTLE, _ALL_ROUND = "no rotation", "up to 15°", "up to 180°"

LARGE_ROTATIONS = Experiment(
    "large-rotations",
    "How far may a digit be turned?",
    (View("accuracy", ("validation", "train")),),
    (
        _over(_LITTLE, _STILL, 0.0, (0.0068333, 0.0094, 0.0043667, 0.006, 0.0098)),
        _over(_LITTLE, _ALL_ROUND, 0.03, (0.064067, 0.07, 0.056167, 0.0604, 0.061567)),
        Claim(
            f"6 read as 9 or 9 as 6, {_ALL_ROUND} over {_LITTLE}",
            difference(confused(_ALL_ROUND, 6, 9), confused(_LITTLE, 6, 9)),
            POINTS,
            low=0.004,
            measured=Measured((0.017116, 0.011929, 0.01556, 0.016079, 0.025934)),
        ),
    ),
    20,
    tuple(
        Run(name, _PLAIN.changed(rotate_deg=degrees))
        for name, degrees in ((_STILL, 0), (_LITTLE, 15), (_ALL_ROUND, 180))
    ),
)

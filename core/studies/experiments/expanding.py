"""Experiments on artificially expanded data: which distortions help, and which are too large."""

from typing import Any

from core.config import RunConfig
from core.studies.experiments.claims import Claim, Measure
from core.studies.experiments.course import Run
from core.studies.experiments.evidence import Measured
from core.studies.experiments.experiment import Experiment, View
from core.studies.experiments.measures import confused, difference, late
from core.studies.experiments.unit import POINTS
from core.support.messages import message

_PLAIN = RunConfig(data="mnist", sizes=(784, 100, 10), hidden="relu", init="he", cost="log-likelihood").changed(
    train_images=10_000, lambda_=0, eta=0.1, decay="cosine", warmup_epochs=0, epochs=30
)
_WIDER = _PLAIN.changed(sizes=(784, 300, 10), batch_size=20, epochs=40)
_SHIFTS = {"shift_px": 1}
_AFFINE = {**_SHIFTS, "rotate_deg": 12, "zoom": 0.15, "shear": 0.15}
_LADDER: dict[str, dict[str, Any]] = {
    message("none"): {},
    message("shifts"): _SHIFTS,
    message("affine"): _AFFINE,
    message("elastic"): {**_AFFINE, "elastic_alpha": 34, "elastic_sigma": 5},
}
"""Distortions of each run; each rung adds to the one below it."""


def _over(run: str, other: str, low: float, seeds: tuple[float, ...]) -> Claim:
    measure = difference(late(run, epochs=3), late(other, epochs=3))
    return Claim(
        message("{run} over {other}, validation at the end", run=run, other=other),
        measure,
        POINTS,
        low=low,
        measured=Measured(seeds),
    )


def _gap(run: str) -> Measure:
    return difference(late(run, "train", epochs=3), late(run, epochs=3))


DISTORTIONS = Experiment(
    "distortions",
    message("Shifts, affine, elastic: Simard's ladder"),
    (View("accuracy", ("validation", "train")), View("cost", ("train",))),
    (
        _over(message("shifts"), message("none"), 0.008, (0.015067, 0.0136, 0.0138, 0.0145, 0.013367)),
        _over(message("affine"), message("shifts"), 0.001, (0.0042333, 0.0043, 0.0031333, 0.0038333, 0.0054)),
        _over(message("elastic"), message("shifts"), 0.001, (0.0061, 0.0043, 0.0067, 0.0076667, 0.0057)),
        Claim(
            message("training over validation at the end, affine over elastic"),
            difference(_gap("affine"), _gap("elastic")),
            POINTS,
            low=0.002,
            measured=Measured((0.0083667, 0.0060667, 0.0091333, 0.010267, 0.0062333)),
        ),
    ),
    30,
    tuple(Run(name, _WIDER.changed(**settings)) for name, settings in _LADDER.items()),
)

_STILL, _LITTLE, _ALL_ROUND = message("no rotation"), message("up to 15°"), message("up to 180°")

LARGE_ROTATIONS = Experiment(
    "large-rotations",
    message("How far may a digit be turned?"),
    (View("accuracy", ("validation", "train")),),
    (
        _over(_LITTLE, _STILL, 0.0, (0.0068333, 0.0094, 0.0043667, 0.006, 0.0098)),
        _over(_LITTLE, _ALL_ROUND, 0.03, (0.064067, 0.07, 0.056167, 0.0604, 0.061567)),
        Claim(
            message("6 read as 9 or 9 as 6, {run} over {other}", run=_ALL_ROUND, other=_LITTLE),
            difference(confused(_ALL_ROUND, 6, 9), confused(_LITTLE, 6, 9)),
            POINTS,
            low=0.004,
            measured=Measured((0.017116, 0.011929, 0.01556, 0.016079, 0.025934)),
        ),
    ),
    10,
    tuple(
        Run(name, _PLAIN.changed(rotate_deg=degrees))
        for name, degrees in ((_STILL, 0), (_LITTLE, 15), (_ALL_ROUND, 180))
    ),
)

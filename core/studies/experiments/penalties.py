"""Experiments on what λ does: runs that differ less, weights that vanish, biases that are left alone."""

from core.config import RunConfig
from core.config.recipes import FIRST_CHAPTER
from core.studies.experiments.claims import Claim
from core.studies.experiments.course import Run
from core.studies.experiments.evidence import Measured
from core.studies.experiments.experiment import Experiment, View
from core.studies.experiments.measures import difference, late, ratio, spread
from core.studies.experiments.unit import POINTS, TIMES
from core.studies.experiments.weights import largest_weight, near_zero
from core.support.messages import message

_TEN = range(1, 11)
_SPREAD = FIRST_CHAPTER.changed(cost="quadratic", eta=3.0, sizes=(784, 100, 10), train_images=5000, epochs=15)


def _each(lambda_: float) -> list[str]:
    return [message("λ {value:g}, run {number}", value=lambda_, number=number) for number in _TEN]


REGULARIZED_SPREAD = Experiment(
    "regularized-spread",
    message("Ten runs with λ and ten without"),
    (View("accuracy", ("validation",)),),
    (
        Claim(
            message("spread of ten runs, λ 0"),
            spread(_each(0)),
            POINTS,
            low=0.03,
            measured=Measured((0.097745, 0.067132, 0.12125, 0.13104, 0.090718)),
        ),
        Claim(
            message("spread of ten runs, λ 0.5"),
            spread(_each(0.5)),
            POINTS,
            high=0.02,
            measured=Measured((0.010244, 0.0051378, 0.0040566, 0.009466, 0.006094)),
        ),
        Claim(
            message("spread without λ over spread with it"),
            ratio(spread(_each(0)), spread(_each(0.5))),
            TIMES,
            low=4,
            measured=Measured((9.5417, 13.066, 29.889, 13.843, 14.886)),
        ),
    ),
    16,
    # Seeds a hundred apart, so that no run of the seeds that it is measured by is one of another's.
    tuple(
        Run(name, _SPREAD.changed(lambda_=lambda_, seed=100 * number - 99))
        for lambda_ in (0, 0.5)
        for number, name in zip(_TEN, _each(lambda_), strict=True)
    ),
)

_FIVE_THOUSAND = FIRST_CHAPTER.changed(train_images=5000, epochs=60, lambda_=0.5)
_PENALIZED = RunConfig(data="mnist", train_images=5000, epochs=60)
_PENALTIES = {message("no penalty"): ("none", 0.0), message("L1"): ("L1", 0.5), message("L2"): ("L2", 0.5)}
_NEAR = 0.01

SPARSE_WEIGHTS = Experiment(
    "sparse-weights",
    message("L1 against L2: which weights are left"),
    (View("accuracy", ("validation",)), View("cost", ("train",))),
    (
        Claim(
            message("share of weights below {limit}, L1 over L2", limit=_NEAR),
            difference(near_zero("L1", _NEAR), near_zero("L2", _NEAR)),
            POINTS,
            low=0.15,
            measured=Measured((0.3751, 0.35437, 0.32972, 0.34899, 0.37976)),
        ),
        Claim(
            message("share of weights below {limit}, L1 over no penalty", limit=_NEAR),
            difference(near_zero("L1", _NEAR), near_zero("no penalty", _NEAR)),
            POINTS,
            low=0.25,
            measured=Measured((0.53568, 0.51432, 0.48921, 0.51226, 0.54219)),
        ),
        Claim(
            message("largest weight, L1 over L2"),
            ratio(largest_weight("L1"), largest_weight("L2")),
            TIMES,
            low=1.1,
            measured=Measured((1.4782, 1.5707, 1.6743, 1.4465, 1.5308)),
        ),
    ),
    6,
    tuple(Run(name, _PENALIZED.changed(regularizer=kind, lambda_=value)) for name, (kind, value) in _PENALTIES.items()),
)

_FREE, _DECAYED, _UNPENALIZED = message("λ on weights"), message("λ on weights and biases"), message("no λ")

DECAYED_BIASES = Experiment(
    "decayed-biases",
    message("Should biases decay, too?"),
    (View("accuracy", ("validation",)), View("cost", ("train",))),
    (
        Claim(
            message("biases decayed over left alone, validation at the end"),
            difference(late(_DECAYED), late(_FREE)),
            POINTS,
            low=-0.01,
            high=0.01,
            measured=Measured((-0.00054, -0.00006, -0.00012, 0.0003, -0.00062)),
            theory=message("The book: it often does not change the results very much."),
        ),
        Claim(
            message("λ on weights over no λ, validation at the end"),
            difference(late(_FREE), late(_UNPENALIZED)),
            POINTS,
            low=0.01,
            measured=Measured((0.0212, 0.02146, 0.01888, 0.0197, 0.02232)),
        ),
    ),
    6,
    (
        Run(_UNPENALIZED, _FIVE_THOUSAND.changed(lambda_=0)),
        Run(_FREE, _FIVE_THOUSAND),
        Run(_DECAYED, _FIVE_THOUSAND.changed(decay_biases=True)),
    ),
)

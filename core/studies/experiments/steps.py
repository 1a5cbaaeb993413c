"""How a gradient becomes a step: the learning rate, how it falls, momentum and Adam, averages, when to stop."""

from core.config import RunConfig
from core.studies.experiments.claims import Claim
from core.studies.experiments.course import Run
from core.studies.experiments.experiment import Experiment, View
from core.studies.experiments.measures import (
    OURS,
    after,
    best,
    count,
    difference,
    jitter,
    late,
    late_cost,
    length,
    percent,
    points,
    ratio,
    rises,
    times,
)

PICTURED = "book, in pictures"

_PLAIN = RunConfig(data="mnist", lambda_=5.0)
_LOUD = _PLAIN.changed(sizes=(784, 100, 10), eta=0.5)

LEARNING_RATE = Experiment(
    "learning-rate",
    "The learning rate η",
    (View("cost", ("train",)), View("accuracy", ("validation",))),
    (
        Claim("epochs in which the cost rose, η 2.5", "25 % or more", PICTURED, rises("η 2.5"), percent, 0.25),
        Claim(
            "epochs in which the cost rose, η 0.025",
            "under 15 %",
            PICTURED,
            rises("η 0.025"),
            percent,
            high=0.15,
        ),
        Claim(
            "cost at the end, η 2.5 over η 0.25",
            "more than 1.2 times",
            PICTURED,
            ratio(late_cost("η 2.5", "train"), late_cost("η 0.25", "train")),
            times,
            1.2,
        ),
    ),
    15,
    tuple(Run(f"η {eta}", _PLAIN.changed(eta=eta)) for eta in (0.025, 0.25, 2.5)),
)

_EXPONENTIAL = {"decay": "exponential", "decay_rate": 0.5, "decay_steps": 5 * 5000}

DECAY = Experiment(
    "decay",
    "A learning rate that falls",
    (View("accuracy", ("validation",)), View("eta")),
    (
        Claim(
            "in stairs over constant, validation at the end",
            "about +0.3 points",
            OURS,
            difference(late("in stairs"), late("constant")),
            points,
            0.0005,
        ),
        Claim(
            "smooth over constant, validation at the end",
            "about +0.3 points",
            OURS,
            difference(late("smooth"), late("constant")),
            points,
            0.0005,
        ),
        Claim(
            "jitter of constant over smooth",
            "more than +0.05 points",
            OURS,
            difference(jitter("constant"), jitter("smooth")),
            points,
            0.0005,
        ),
    ),
    30,
    (
        Run("constant", _LOUD),
        Run("in stairs", _LOUD.changed(**_EXPONENTIAL, decay_staircase=True)),
        Run("smooth", _LOUD.changed(**_EXPONENTIAL)),
    ),
)

_RACE = RunConfig(data="mnist", sizes=(784, 100, 10), lambda_=0, eta=0.05, epochs=10)

OPTIMIZERS = Experiment(
    "optimizers",
    "Gradient descent, momentum, Adam: a race",
    (View("cost", ("train",)), View("accuracy", ("validation",))),
    (
        Claim(
            "momentum over gradient descent after one epoch",
            "about +4 points",
            OURS,
            difference(after("momentum", 1, "validation"), after("gradient descent", 1, "validation")),
            points,
            0.015,
        ),
        Claim(
            "Adam over gradient descent after one epoch",
            "about +2.5 points",
            OURS,
            difference(after("Adam", 1, "validation"), after("gradient descent", 1, "validation")),
            points,
            0.015,
        ),
    ),
    16,
    (
        Run("gradient descent", _RACE),
        Run("momentum", _RACE.changed(optimizer="momentum", momentum=0.9)),
        Run("Adam", _RACE.changed(optimizer="adam", eta=0.001)),
    ),
)

_AVERAGED = "η 2.5, average kept"

WEIGHT_AVERAGE = Experiment(
    "weight-average",
    "The moving average of the weights",
    (View("accuracy", ("validation", "averaged")),),
    (
        Claim(
            "average over the weights themselves",
            "about +2 points",
            OURS,
            difference(late(_AVERAGED, "averaged"), late(_AVERAGED)),
            points,
            0.003,
        ),
        Claim(
            "jitter of the weights over that of their average",
            "more than +0.3 points",
            OURS,
            difference(jitter(_AVERAGED), jitter(_AVERAGED, "averaged")),
            points,
            0.003,
        ),
    ),
    7,
    (Run(_AVERAGED, _PLAIN.changed(eta=2.5, ema=0.999)),),
)

_STOPPED, _HALVED = "stop after 10 epochs without a better one", "halve η after 5, 7 times"

EARLY_STOPPING = Experiment(
    "early-stopping",
    "When to stop, and halving η first",
    (View("accuracy", ("validation",)), View("eta")),
    (
        Claim("epochs until it stops, no halving", "20 to 60", OURS, length(_STOPPED), count, 11, 150),
        Claim("epochs until it stops, with halving", "60 to 120", OURS, length(_HALVED), count, 40, 199),
        Claim(
            "halving over stopping, best on validation",
            "about +0.7 points",
            OURS,
            difference(best(_HALVED, "validation"), best(_STOPPED, "validation")),
            points,
            0.001,
        ),
    ),
    20,
    (
        Run(_STOPPED, _PLAIN.changed(eta=0.5, epochs=200, patience=10)),
        Run(_HALVED, _PLAIN.changed(eta=0.5, epochs=200, decay="stall", decay_epochs=5, halvings=7)),
    ),
)

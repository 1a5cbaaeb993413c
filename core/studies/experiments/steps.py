"""Experiments on the step: the learning rate, how it falls, momentum and Adam, averages, when to stop."""

from core.chart.x_axes import XAxis
from core.config import RunConfig
from core.events import Ending
from core.studies.experiments.claims import Claim
from core.studies.experiments.course import Run
from core.studies.experiments.evidence import Measured
from core.studies.experiments.experiment import Experiment, View
from core.studies.experiments.measures import (
    after,
    best,
    difference,
    jitter,
    late,
    late_cost,
    length,
    ratio,
    rises,
    seconds_to,
)
from core.studies.experiments.unit import EPOCHS, PERCENT, POINTS, TIMES
from core.support.messages import message, plural

_PLAIN = RunConfig(data="mnist", lambda_=5.0)
_LOUD = _PLAIN.changed(sizes=(784, 100, 10), eta=0.5)

LEARNING_RATE = Experiment(
    "learning-rate",
    message("The learning rate η"),
    (View("cost", ("train",)), View("accuracy", ("validation",))),
    (
        Claim(
            message("epochs in which the cost rose, η 2.5"),
            rises("η 2.5"),
            PERCENT,
            low=0.25,
            measured=Measured((0.48276, 0.41379, 0.48276, 0.48276, 0.55172)),
        ),
        Claim(
            message("epochs in which the cost rose, η 0.025"),
            rises("η 0.025"),
            PERCENT,
            high=0.15,
            measured=Measured((0.034483, 0.068966, 0, 0.034483, 0.034483)),
        ),
        Claim(
            message("cost at the end, η 2.5 over η 0.25"),
            ratio(late_cost("η 2.5", "train"), late_cost("η 0.25", "train")),
            TIMES,
            low=1.2,
            measured=Measured((2.5135, 2.557, 2.4524, 2.653, 2.4926)),
        ),
    ),
    15,
    tuple(Run(message("η {eta}", eta=eta), _PLAIN.changed(eta=eta)) for eta in (0.025, 0.25, 2.5)),
)

_FEW = _PLAIN.changed(train_images=10_000, lambda_=1.0, epochs=8)

MINI_BATCH = Experiment(
    "mini-batch",
    message("The size of the mini-batch"),
    (View("accuracy", ("validation",), XAxis.SECONDS),),
    (
        Claim(
            message("last epoch, size 100 over size 1, η in proportion"),
            difference(late("100 images, η 1", epochs=1), late("1 image, η 0.01", epochs=1)),
            POINTS,
            low=-0.015,
            high=0.015,
            measured=Measured((-0.004, -0.003, -0.0002, 0.0029, 0.0014)),
        ),
        Claim(
            message("after 2 epochs, size 100, η 1 over η 0.1"),
            difference(after("100 images, η 1", 2, "validation"), after("100 images, η 0.1", 2, "validation")),
            POINTS,
            low=0.03,
            measured=Measured((0.23, 0.1623, 0.19, 0.1632, 0.2107)),
        ),
        Claim(
            message("to reach 90 %, seconds of size 1 over size 10"),
            ratio(seconds_to("1 image, η 0.01", 0.9), seconds_to("10 images, η 0.1", 0.9)),
            TIMES,
            low=1.2,
            measured=Measured((3.5133, 3.3959, 2.5288, 3.1794, 2.64)),
        ),
    ),
    4,
    tuple(
        Run(
            plural("{n} image, η {eta:g}", "{n} images, η {eta:g}", n=size, eta=eta),
            _FEW.changed(batch_size=size, eta=eta),
        )
        for size, eta in ((1, 0.01), (10, 0.1), (100, 1.0), (100, 0.1))
    ),
)

_EXPONENTIAL = {"decay": "exponential", "decay_rate": 0.5, "decay_steps": 5 * 5000}

DECAY = Experiment(
    "decay",
    message("A learning rate that falls"),
    (View("accuracy", ("validation",)), View("eta")),
    (
        *(
            Claim(
                message("{run} over constant, validation in the second half", run=run),
                difference(late(run, epochs=15), late("constant", epochs=15)),
                POINTS,
                low=0.0005,
                measured=Measured(seeds),
            )
            for run, seeds in (
                (message("staircase"), (0.00478, 0.00262, 0.0034467, 0.0027467, 0.0037467)),
                (message("smooth"), (0.0042667, 0.00158, 0.0029067, 0.0021533, 0.0034867)),
            )
        ),
        Claim(
            message("jitter of constant over smooth"),
            difference(jitter("constant"), jitter("smooth")),
            POINTS,
            low=0.0005,
            measured=Measured((0.0024333, 0.0017333, 0.0019, 0.0017, 0.0032444)),
        ),
    ),
    30,
    (
        Run(message("constant"), _LOUD),
        Run(message("staircase"), _LOUD.changed(**_EXPONENTIAL, decay_staircase=True)),
        Run(message("smooth"), _LOUD.changed(**_EXPONENTIAL)),
    ),
)

_RACE = RunConfig(data="mnist", sizes=(784, 100, 10), lambda_=0, eta=0.05, epochs=10)

OPTIMIZERS = Experiment(
    "optimizers",
    message("Gradient descent, momentum, Adam: a race"),
    (View("cost", ("train",)), View("accuracy", ("validation",))),
    (
        *(
            Claim(
                message("{run} over gradient descent after one epoch", run=run),
                difference(after(run, 1, "validation"), after("gradient descent", 1, "validation")),
                POINTS,
                low=0.015,
                measured=Measured(seeds),
            )
            for run, seeds in (
                (message("momentum"), (0.047, 0.0388, 0.0365, 0.0414, 0.0412)),
                (message("Adam"), (0.0244, 0.024, 0.0225, 0.0204, 0.0237)),
            )
        ),
        Claim(
            message("gradient descent over L-BFGS after the last epoch"),
            difference(late("gradient descent", epochs=1), late("L-BFGS", epochs=1)),
            POINTS,
            low=0.05,
            measured=Measured((0.1619, 0.1729, 0.1505, 0.1689, 0.177)),
        ),
    ),
    19,
    (
        Run(message("gradient descent"), _RACE),
        Run(message("momentum"), _RACE.changed(optimizer="momentum", momentum=0.9)),
        Run(message("Adam"), _RACE.changed(optimizer="adam", eta=0.001)),
        Run(message("L-BFGS"), _RACE.changed(optimizer="l-bfgs")),
    ),
)

_AVERAGED = message("η 2.5, average kept")

WEIGHT_AVERAGE = Experiment(
    "weight-average",
    message("Weight averaging (EMA)"),
    (View("accuracy", ("validation", "averaged")),),
    (
        Claim(
            message("average over the weights themselves"),
            difference(late(_AVERAGED, "averaged"), late(_AVERAGED)),
            POINTS,
            low=0.003,
            measured=Measured((0.02454, 0.03028, 0.02498, 0.03732, 0.0289)),
        ),
        Claim(
            message("jitter of the weights over that of their average"),
            difference(jitter(_AVERAGED, epochs=20), jitter(_AVERAGED, "averaged", epochs=20)),
            POINTS,
            low=0.003,
            measured=Measured((0.011053, 0.0077158, 0.0104, 0.012316, 0.012516)),
        ),
    ),
    7,
    (Run(_AVERAGED, _PLAIN.changed(eta=2.5, ema=0.999)),),
)

_STOPPED, _HALVED = message("stop after 10 epochs without a better one"), message("halve η after 5, 7 times")

EARLY_STOPPING = Experiment(
    "early-stopping",
    message("When to stop, and halving η first"),
    (View("accuracy", ("validation",)), View("eta")),
    (
        Claim(
            message("epochs until it stops, no halving"),
            length(_STOPPED),
            EPOCHS,
            high=100,
            measured=Measured((17, 18, 38, 38, 39)),
        ),
        Claim(
            message("epochs until it stops, with halving"),
            length(_HALVED),
            EPOCHS,
            high=120,
            measured=Measured((75, 55, 72, 65, 67)),
        ),
        Claim(
            message("halving over stopping, best on validation"),
            difference(best(_HALVED, "validation"), best(_STOPPED, "validation")),
            POINTS,
            low=0.001,
            measured=Measured((0.0081, 0.0062, 0.0072, 0.0064, 0.0055)),
        ),
    ),
    20,
    (
        Run(_STOPPED, _PLAIN.changed(eta=0.5, epochs=200, patience=10), Ending.PATIENCE),
        Run(_HALVED, _PLAIN.changed(eta=0.5, epochs=200, decay="stall", decay_epochs=5, halvings=7), Ending.RATE),
    ),
)

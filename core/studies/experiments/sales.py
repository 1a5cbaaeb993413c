"""The course notes' example of a cost of one's own: how many goods to order, from two numbers.

What is ordered too much costs the goods, 1 a unit; what is ordered too little costs the profit, 9 a unit.
"""

from math import nan
from typing import Any

import numpy as np

from core.config import RunConfig
from core.data.synthetic.sales import NOISE, sales
from core.studies.experiments.claims import Claim, Measure
from core.studies.experiments.course import Course, Run
from core.studies.experiments.evidence import Measured
from core.studies.experiments.experiment import Experiment, View
from core.studies.experiments.measures import late_cost, ratio, steps_to_cost, taken
from core.studies.experiments.unit import ORDER, STEPS, TIMES
from core.support.messages import message

QUADRATIC = RunConfig(data="sales", sizes=(2, 1), cost="quadratic", output="linear", lambda_=0, eta=0.1).changed(
    batch_size=20, epochs=40, decay="step", decay_epochs=5
)
"""The plainest network that learns these data: where a person may begin."""

_MONEY = QUADRATIC.changed(cost="uneven", too_much=1, too_little=9)
_WAYS = {
    message("gradient descent"): ("sgd", 0.02, (1.04, 1.0402, 1.0398, 1.0404, 1.0402)),
    message("momentum"): ("momentum", 0.002, (1.0404, 1.0401, 1.0398, 1.0401, 1.0402)),
    message("Adam"): ("adam", 0.01, (1.0403, 1.0401, 1.0399, 1.0401, 1.0401)),
}
"""The optimizer, its η, and the order with other seeds."""
# Uniform noise in ±0.05: the 0.9 quantile is 0.04 above its middle, and an order there costs 10 · 0.9 · 0.1 · 0.1 / 2.
_QUANTILE, _LOWEST = 1 + NOISE * (2 * 0.9 - 1), 0.045


def order(run: str) -> Measure:
    """Return what the network orders at (0.5, 0.5), where 1 is what will be sold in the mean."""
    return taken(run, _order)


def _order(course: Course) -> float:
    if course.network is None:
        return nan
    return float(course.network.outputs(np.array([[0.5, 0.5]]))[0, 0])


def _derived(what: str, measure: Measure, seeds: tuple[float, ...], value: float, margin: float, theory: str) -> Claim:
    """Expect the figure within `margin` of the value that theory gives."""
    theory = message("{theory}: {value:.3f}.", theory=theory, value=value)
    return Claim(what, measure, ORDER, value - margin, value + margin, Measured(seeds), theory=theory)


def _ordered(run: str, seeds: tuple[float, ...], value: float, theory: str) -> Claim:
    return _derived(message("{run}, order where 1 is the mean", run=run), order(run), seeds, value, 0.006, theory)


SALES = Experiment(
    "sales",
    message("A cost of one's own: goods left over, profit lost"),
    (View("cost", ("train", "validation")), View("accuracy", ("validation",))),
    (
        *(_ordered(run, seeds, _QUANTILE, message("The noise's 0.9 quantile")) for run, (*_, seeds) in _WAYS.items()),
        _ordered(message("quadratic cost"), (1.0011, 1.0011, 1.0011, 1.0009, 1.0011), 1.0, message("The noise's mean")),
        _derived(
            message("cost on validation, Adam"),
            late_cost("Adam"),
            (0.044568, 0.044582, 0.044597, 0.044583, 0.044556),
            _LOWEST,
            0.005,
            message("The cost of the best order"),
        ),
    ),
    1,
    (
        *(Run(name, _MONEY.changed(optimizer=optimizer, eta=eta)) for name, (optimizer, eta, _) in _WAYS.items()),
        Run(message("quadratic cost"), QUADRATIC),
    ),
    own_data=sales,
)

_NOTES = QUADRATIC.changed(batch_size=8, decay="constant", epochs=160)
_ARRIVED = 0.001
"""Cost on validation, about twice what the noise alone costs."""

_COUNTED = message("The course notes count 6 500 with a better way.")
_RACERS: dict[str, tuple[dict[str, Any], tuple[float, ...], str]] = {
    message("gradient descent"): (
        {"eta": 0.002},
        (21500, 21250, 22500, 16250, 22500),
        message("The course notes' program takes 20 000 steps."),
    ),
    message("momentum"): ({"eta": 0.002, "optimizer": "momentum", "momentum": 0.9}, (2250, 2250, 2250, 1750, 2250), ""),
    message("Adam"): ({"eta": 0.001, "optimizer": "adam"}, (5000, 5750, 4500, 4750, 5250), _COUNTED),
}
"""The settings of each way, its steps with other seeds, and what the notes say.

Their cost has no ½, so that their η of 0.001 is 0.002 here.
"""


def _steps(run: str) -> Measure:
    return steps_to_cost(run, _ARRIVED)


REGRESSION_STEPS = Experiment(
    "regression-steps",
    message("How many steps does a regression take?"),
    (View("cost", ("validation",)),),
    (
        *(
            Claim(
                message("to reach a cost of {cost}, {run}", cost=_ARRIVED, run=run),
                _steps(run),
                STEPS,
                *Measured(seeds).range(STEPS),
                measured=Measured(seeds),
                theory=notes,
            )
            for run, (_, seeds, notes) in _RACERS.items()
        ),
        Claim(
            message("to reach a cost of {cost}, gradient descent over Adam", cost=_ARRIVED),
            ratio(_steps("gradient descent"), _steps("Adam")),
            TIMES,
            low=2,
            measured=Measured((4.3, 3.6957, 5, 3.4211, 4.2857)),
        ),
    ),
    4,
    tuple(Run(name, _NOTES.changed(**settings)) for name, (settings, *_) in _RACERS.items()),
    own_data=sales,
)

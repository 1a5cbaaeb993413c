"""The course notes' example of a cost of one's own: how many goods to order, from two numbers.

What is ordered too much costs the goods, 1 a unit; what is ordered too little costs the profit, 9 a unit.
"""

from math import nan

import numpy as np

from core.config import RunConfig
from core.data.synthetic.sales import NOISE, sales
from core.studies.experiments.claims import Claim, Measure
from core.studies.experiments.course import Course, Run
from core.studies.experiments.evidence import Measured
from core.studies.experiments.experiment import Experiment, View
from core.studies.experiments.measures import late_cost, taken
from core.studies.experiments.seeds import SEEDS
from core.studies.experiments.unit import ORDER

QUADRATIC = RunConfig(data="sales", sizes=(2, 1), cost="quadratic", output="linear", lambda_=0, eta=0.1).changed(
    batch_size=20, epochs=40, decay="step", decay_epochs=5
)
"""The plainest network that learns these data: where a person may begin."""

_MONEY = QUADRATIC.changed(cost="uneven", too_much=1, too_little=9)
_WAYS = {"gradient descent": ("sgd", 0.02), "momentum": ("momentum", 0.002), "Adam": ("adam", 0.01)}
# Uniform noise in ±0.05: the 0.9 quantile is 0.04 above its middle, and an order there costs 10 · 0.9 · 0.1 · 0.1 / 2.
_QUANTILE, _LOWEST = 1 + NOISE * (2 * 0.9 - 1), 0.045


def order(run: str) -> Measure:
    """What the network orders at (0.5, 0.5), where 1 is what will be sold in the mean."""
    return taken(run, _order)


def _order(course: Course) -> float:
    if course.network is None:
        return nan
    return float(course.network.outputs(np.array([[0.5, 0.5]]))[0, 0])


def _derived(what: str, measure: Measure, value: float, margin: float, theory: str) -> Claim:
    """The figure should come within `margin` of the value that theory gives."""
    theory, measured = f"{theory}: {value:.3f}.", Measured(SEEDS["sales"][what])
    return Claim(what, measure, ORDER, value - margin, value + margin, measured, theory=theory)


def _ordered(run: str, value: float, theory: str) -> Claim:
    return _derived(f"{run}, order where 1 is the mean", order(run), value, 0.006, theory)


SALES = Experiment(
    "sales",
    "A cost of one's own: goods left over, profit lost",
    (View("cost", ("train", "validation")), View("accuracy", ("validation",))),
    (
        *(_ordered(run, _QUANTILE, "The noise's 0.9 quantile") for run in _WAYS),
        _ordered("quadratic cost", 1.0, "The noise's mean"),
        _derived("cost on validation, Adam", late_cost("Adam"), _LOWEST, 0.005, "The cost of the best order"),
    ),
    1,
    (
        *(Run(name, _MONEY.changed(optimizer=optimizer, eta=eta)) for name, (optimizer, eta) in _WAYS.items()),
        Run("quadratic cost", QUADRATIC),
    ),
    own_data=sales,
)

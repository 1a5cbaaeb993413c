"""The gallery: the book's experiments, and some beyond it, at full size, in the order in which they teach."""

from core.config.recipes import RECIPES
from core.studies.experiments import (
    expanding,
    more_data,
    overfitting,
    penalties,
    sales,
    slow_learning,
    steps,
)
from core.studies.experiments.claims import Claim
from core.studies.experiments.course import Run
from core.studies.experiments.evidence import Measured
from core.studies.experiments.experiment import Experiment, View
from core.studies.experiments.measures import late
from core.studies.experiments.unit import PERCENT
from core.support.messages import message

BEST_MLP = Experiment(
    "best-mlp",
    message("The best that fully connected layers can do"),
    (View("accuracy", ("validation", "test")), View("eta")),
    (
        Claim(
            message("last epoch, test"),
            late("best-mlp", "test", epochs=1),
            PERCENT,
            low=0.994,
            measured=Measured((0.9956, 0.9952, 0.9958)),
        ),
    ),
    40 * 60,
    (Run("best-mlp", RECIPES["best-mlp"].config),),
    long=True,
)

GALLERY: dict[str, Experiment] = {
    e.name: e
    for e in (
        slow_learning.SATURATED_NEURON,
        slow_learning.COSTS,
        overfitting.OVERFITTING,
        overfitting.REGULARIZATION,
        penalties.REGULARIZED_SPREAD,
        penalties.SPARSE_WEIGHTS,
        penalties.DECAYED_BIASES,
        slow_learning.FIRST_WEIGHTS,
        steps.LEARNING_RATE,
        steps.MINI_BATCH,
        overfitting.DROPOUT,
        more_data.MORE_DATA,
        overfitting.EXPANDED_DATA,
        expanding.DISTORTIONS,
        expanding.LARGE_ROTATIONS,
        steps.DECAY,
        steps.OPTIMIZERS,
        slow_learning.VANISHING_GRADIENT,
        steps.WEIGHT_AVERAGE,
        sales.SALES,
        sales.REGRESSION_STEPS,
        slow_learning.UNITS,
        slow_learning.LINEAR_LAYERS,
        steps.EARLY_STOPPING,
        BEST_MLP,
    )
}

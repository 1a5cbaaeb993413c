"""The timed workloads: four networks, each one epoch over the training images, and a sprint to 98 %."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from core.config import RunConfig

_NARROW = {"batch_size": 10, "eta": 0.5, "lambda": 0}


@dataclass(frozen=True, slots=True)
class Workload:
    """settings: those of the RunConfig; with seed s they say all: first weights, order of images, hyperparameters.

    until: validation accuracy after which no further epoch is trained; then the test set is opened. 0: one epoch.
    most: epochs after which it is given up.
    """

    name: str
    about: str
    settings: dict[str, Any]
    until: float = 0.0
    most: int = 1

    @property
    def exact(self) -> bool:
        """No dropout is drawn, so that all who train it should come to the same weights."""
        return "dropout" not in self.settings

    def config(self, seed: int = 1) -> "RunConfig":
        from core.config import RunConfig  # not above: the parent of the contest stays light, see contest.py

        return RunConfig(**self.settings, epochs=1, seed=seed)


WORKLOADS: dict[str, Workload] = {
    w.name: w
    for w in (
        Workload("W1", "784-30-10 sigmoid, cross-entropy, batch 10", {"sizes": "784-30-10", **_NARROW}),
        Workload("W2", "784-100-10 the same, L2", {"sizes": "784-100-10", **_NARROW, "lambda": 5}),
        Workload(
            "W3",
            "784-100-100-10 ReLU, softmax, momentum 0.9, dropout 0.5, batch 64",
            {"sizes": "784-100-100-10", "hidden": "relu", "cost": "log-likelihood", "init": "he", "lambda": 0}
            | {"optimizer": "momentum", "momentum": 0.9, "eta": 0.02, "dropout": 0.5, "batch_size": 64},
        ),
        Workload(
            "W4",
            "784-800-10 ReLU, softmax, Adam, batch 128",
            {"sizes": "784-800-10", "hidden": "relu", "cost": "log-likelihood", "init": "he", "lambda": 0}
            | {"optimizer": "adam", "eta": 0.001, "batch_size": 128},
        ),
    )
}

SPRINT = Workload(
    "sprint",
    "784-256-10 ReLU, softmax, Adam at its usual 0.001, batch 128, epochs until validation is read well enough",
    {"sizes": "784-256-10", "hidden": "relu", "cost": "log-likelihood", "init": "he", "lambda": 0}
    | {"optimizer": "adam", "eta": 0.001, "batch_size": 128},
    until=0.981,
    most=40,
)
"""The settings of others; Backswing's are the recipe's. 0.1 points are a margin, for the test set is another set."""

EVERY = {**WORKLOADS, SPRINT.name: SPRINT}

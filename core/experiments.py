"""Recipes: whole settings that are known to lead somewhere, and what they reached."""

from dataclasses import dataclass

from core.config import RunConfig, read_config


@dataclass(frozen=True, slots=True)
class Recipe:
    """A run to repeat. about: what it is for; reached: test accuracy and time, as measured when it was chosen."""

    name: str
    about: str
    reached: str
    config: RunConfig


_DISTORTED = {
    "data": "mnist",
    "hidden": "relu",
    "cost": "log-likelihood",
    "init": "he",
    "regularizer": "none",
    "optimizer": "nesterov",
    "momentum": 0.9,
    "batch_size": 100,
    "decay": "one-cycle",
    "elastic_alpha": 34.0,
    "elastic_sigma": 5.0,
    "rotate_deg": 15.0,
    "zoom": 0.15,
    "shear": 0.15,
}

RECIPES: dict[str, Recipe] = {
    r.name: r
    for r in (
        Recipe(
            "best-mlp",
            "The best that fully connected layers of at most 2 million parameters do: no image is ever seen twice.",
            "",
            read_config({**_DISTORTED, "sizes": "784-1024-1024-10", "eta": 0.1, "epochs": 300}),
        ),
        Recipe(
            "five-minutes",
            "The best within five minutes on two cores.",
            "",
            read_config({**_DISTORTED, "sizes": "784-1024-1024-10", "eta": 0.1, "epochs": 50}),
        ),
    )
}

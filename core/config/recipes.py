"""Recipes: whole settings that are known to lead somewhere, and what they reached."""

from dataclasses import dataclass

from core.config.run_config import RunConfig, read_config
from core.support.messages import message


@dataclass(frozen=True, slots=True)
class Recipe:
    """A run to repeat. name: for the command line; title: for people, in the window's list of presets.

    about: what it is for; reached: accuracy and time, as measured when it was chosen.
    """

    name: str
    title: str
    about: str
    reached: str
    config: RunConfig


FIRST_CHAPTER = RunConfig(data="mnist", init="large", lambda_=0, epochs=30)
"""The book's program as it starts out: 784-30-10, large initial weights, no regularization."""

_MODERN = {"hidden": "relu", "cost": "log-likelihood", "init": "he", "decay": "one-cycle"}

_DISTORTED = {
    **_MODERN,
    "data": "mnist",
    "sizes": "784-1024-1024-10",
    "optimizer": "nesterov",
    "momentum": 0.9,
    "eta": 0.1,
    "regularizer": "L2",
    "lambda": 1.0,
    "batch_size": 100,
    "elastic_alpha": 36.0,
    "elastic_sigma": 5.0,
    "rotate_deg": 12.0,
    "zoom": 0.15,
    "shear": 0.15,
}

RECIPES: dict[str, Recipe] = {
    r.name: r
    for r in (
        Recipe(
            "quick-start",
            message("Quick start"),
            message("The window's first settings: a small network of today that soon reads people's digits."),
            message(
                "Backswing's own digits: validation accuracy 96.1 %, people's digits 96.8 % (three seeds), 10 seconds."
            ),
            read_config(
                {
                    **_MODERN,
                    "data": "synthetic",
                    "sizes": "784-200-10",
                    "eta": 0.3,
                    "lambda": 0.5,
                    "batch_size": 20,
                    "epochs": 30,
                    "elastic_alpha": 36.0,
                    "elastic_sigma": 5.0,
                    "rotate_deg": 12.0,
                    "zoom": 0.2,
                    "shear": 0.2,
                }
            ),
        ),
        Recipe(
            "book-first",
            message("The book's first net"),
            message("Chapter 1: 30 sigmoid units, quadratic cost, η 3, large initial weights."),
            message("MNIST: test accuracy 95.21 % (five seeds, ± 0.24), 5 seconds; the book prints 95.42 %."),
            FIRST_CHAPTER.changed(cost="quadratic", eta=3.0),
        ),
        Recipe(
            "book-best",
            message("The book's best"),
            message("Chapter 3: 100 sigmoid units, cross-entropy, λ 5, η 0.1, 60 epochs."),
            message("MNIST: validation accuracy 97.97 % (five seeds, ± 0.04), 20 seconds; the book prints 98.04 %."),
            FIRST_CHAPTER.changed(sizes=(784, 100, 10), lambda_=5.0, eta=0.1, epochs=60),
        ),
        Recipe(
            "sprint",
            message("Sprint"),
            message("The shortest way to 98 % on MNIST: 256 ReLU units, and five epochs in which η rises and falls."),
            message("MNIST: test accuracy 98.28 % (three seeds, ± 0.08), 1 to 3 seconds on one core."),
            read_config(
                {
                    **_MODERN,
                    "data": "mnist",
                    "sizes": "784-256-10",
                    "eta": 0.7,
                    "lambda": 0,
                    "batch_size": 32,
                    "epochs": 5,
                }
            ),
        ),
        Recipe(
            "best-mlp",
            message("Best MLP"),
            message(
                "The best of fully connected layers with at most 2 million parameters: no image is ever seen twice."
            ),
            message("Test accuracy 99.55 % (three seeds, ± 0.03), 40 minutes on one core."),
            read_config({**_DISTORTED, "dropout": 0.1, "epochs": 440}),
        ),
        Recipe(
            "five-minutes",
            message("Five minutes"),
            message("The best that about five minutes on two cores give."),
            message("Test accuracy 99.52 % (three seeds, ± 0.02), 5.2 minutes."),
            read_config({**_DISTORTED, "epochs": 120}),
        ),
        Recipe(
            "people",
            message("People's handwriting"),
            message("The network that ships: reads what people draw, in more ways of writing than MNIST's."),
            message("Test accuracy 99.47 % (one seed), 11 minutes on one core."),
            read_config(
                {
                    **_DISTORTED,
                    "data": "mnist+hands",
                    "sizes": "784-1024-512-10",
                    "optimizer": "sgd",  # its state is nothing: the file holds the weights alone
                    "eta": 1.0,
                    "label_smoothing": 0.05,
                    "shift_px": 1,  # drawn digits are centred less alike than MNIST's
                    "epochs": 160,
                }
            ),
        ),
    )
}

FIRST = RECIPES["quick-start"].config
"""The window's settings at its start: a first run that ends well. Those of the command line are RunConfig's own."""

"""Knowing by heart and how to be kept from it: λ, dropout, more images."""

from core.config import RunConfig
from core.studies.experiments.claims import Claim
from core.studies.experiments.course import Run
from core.studies.experiments.experiment import Experiment, View
from core.studies.experiments.measures import (
    BOOK,
    BOOK_TOLERANCE,
    OURS,
    best,
    difference,
    end_over_lowest_cost,
    late,
    percent,
    points,
    printed,
    times,
)
from core.studies.experiments.slow_learning import FIRST_CHAPTER

_FEW, _ALL = "1 000 images", "50 000 images"
_EPOCHS = 400

OVERFITTING = Experiment(
    "overfitting",
    "Overfitting: a thousand images by heart",
    (View("cost", ("train", "test")), View("accuracy", ("train", "test"))),
    (
        Claim(f"{_FEW}, training", "100 %", BOOK, best(_FEW, "train"), percent, 1.0),
        Claim(f"{_FEW}, test", "about 82 %", BOOK, best(_FEW), percent, 0.82 - BOOK_TOLERANCE, 0.87),
        Claim(
            f"{_FEW}, test cost at the end over its lowest", "higher", "book", end_over_lowest_cost(_FEW), times, 1.1
        ),
        Claim(
            f"{_ALL}, training over test",
            "+2.53 points",
            "book, one run",
            difference(late(_ALL, "train"), late(_ALL, "test")),
            points,
            0.005,
            0.045,
        ),
    ),
    20,
    (
        Run(_FEW, FIRST_CHAPTER.changed(train_images=1000, epochs=_EPOCHS)),
        Run(_ALL, FIRST_CHAPTER),
    ),
)

_L2 = "50 000 images, 30 hidden, λ 5"

REGULARIZATION = Experiment(
    "regularization",
    "Weight decay λ",
    (View("accuracy", ("test", "train")), View("cost", ("test", "train"))),
    (
        Claim("1 000 images, λ 0", "about 82 %", BOOK, best("1 000 images, λ 0"), percent, 0.82 - BOOK_TOLERANCE, 0.87),
        printed("1 000 images, λ 0.1", 0.871),
        printed("50 000 images, 30 hidden, λ 0", 0.9549),
        printed(_L2, 0.9649),
        printed("50 000 images, 100 hidden, λ 5", 0.9792),
        printed("50 000 images, 100 hidden, λ 5, η 0.1", 0.9804),
    ),
    70,
    (
        Run("1 000 images, λ 0", FIRST_CHAPTER.changed(train_images=1000, epochs=_EPOCHS)),
        Run("1 000 images, λ 0.1", FIRST_CHAPTER.changed(train_images=1000, epochs=_EPOCHS, lambda_=0.1)),
        Run("50 000 images, 30 hidden, λ 0", FIRST_CHAPTER),
        Run(_L2, FIRST_CHAPTER.changed(lambda_=5.0)),
        Run("50 000 images, 100 hidden, λ 5", FIRST_CHAPTER.changed(sizes=(784, 100, 10), lambda_=5.0)),
        Run(
            "50 000 images, 100 hidden, λ 5, η 0.1",
            FIRST_CHAPTER.changed(sizes=(784, 100, 10), lambda_=5.0, eta=0.1, epochs=60),
        ),
    ),
)

_DROPPED = FIRST_CHAPTER.changed(sizes=(784, 100, 10), train_images=1000, epochs=100)
_WHOLE, _HALF = "no dropout", "half dropped"

DROPOUT = Experiment(
    "dropout",
    "Dropout",
    (View("accuracy", ("train", "validation")), View("cost", ("train", "validation"))),
    (
        Claim(f"{_WHOLE}, validation at the end", "about 85 %", OURS, late(_WHOLE), percent, 0.83, 0.875),
        Claim(
            "half dropped over no dropout, validation at the end",
            "about +3 points",
            OURS,
            difference(late(_HALF), late(_WHOLE)),
            points,
            0.015,
        ),
    ),
    8,
    (Run(_WHOLE, _DROPPED), Run(_HALF, _DROPPED.changed(dropout=0.5))),
)

_SIZES = (1000, 2000, 5000, 10_000, 20_000, 50_000)
_SEEN = 300_000
"""Images looked at in each run, new or old, so that no run has more steps than another."""


def _images(images: int, expanded: bool) -> Run:
    config = RunConfig(data="mnist", sizes=(784, 100, 10), eta=0.25, lambda_=0, train_images=images)
    name = f"{images:,} images".replace(",", " ")
    config = config.changed(epochs=_SEEN // images, decay="cosine", warmup_epochs=0)
    if not expanded:
        return Run(name, config)
    return Run(f"{name}, expanded", config.changed(shift_px=1, rotate_deg=10, zoom=0.1))


EXPANDED_DATA = Experiment(
    "expanded-data",
    "More images, and more out of each",
    (View("accuracy", ("validation",), "images"), View("accuracy", ("validation", "train"))),
    (
        Claim(
            "expanded over plain, 1 000 images",
            "about +6 points",
            OURS,
            difference(late("1 000 images, expanded", epochs=1), late("1 000 images", epochs=1)),
            points,
            0.03,
        ),
        Claim(
            "expanded over plain, 50 000 images",
            "about +0.5 points",
            OURS,
            difference(late("50 000 images, expanded", epochs=1), late("50 000 images", epochs=1)),
            points,
            0.0,
        ),
        Claim(
            "50 000 over 1 000 images, both plain",
            "about +8 points",
            OURS,
            difference(late("50 000 images", epochs=1), late("1 000 images", epochs=1)),
            points,
            0.05,
        ),
    ),
    65,
    tuple(_images(images, expanded) for images in _SIZES for expanded in (False, True)),
)

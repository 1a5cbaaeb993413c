"""The book's figure "Other techniques: more training data": accuracy against the size of the training set."""

from core.config.recipes import FIRST_CHAPTER
from core.studies.baselines import shipped
from core.studies.experiments.claims import Claim, Measure
from core.studies.experiments.course import Run
from core.studies.experiments.evidence import Measured, Printed
from core.studies.experiments.experiment import Experiment, View
from core.studies.experiments.measures import difference, late, reproduced
from core.studies.experiments.unit import POINTS
from core.support.messages import message

_SIZES = (100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000)
_SEEN, _MOST_EPOCHS = 600_000, 1000
"""Images looked at in each run, as far as the epochs reach; the book looks at 1 500 000 in each."""


def _name(images: int) -> str:
    return message("{images} images, network", images=f"{images:,}".replace(",", " "))


def known(baseline: str, images: int) -> Measure:
    """Take what a baseline reached with so many images when it was measured."""
    return Measure((), lambda _: next(each.accuracy for each in shipped(baseline) if each.images == images))


def _end(images: int) -> Measure:
    return late(_name(images), epochs=1)


MORE_DATA = Experiment(
    "more-data",
    message("More data, or a better algorithm?"),
    (View("accuracy", ("validation",), "training set size"), View("accuracy", ("validation",))),
    (
        reproduced(
            message("5 000 images, network"),
            _end(5000),
            (0.9293, 0.9328, 0.9304, 0.9326, 0.9346),
            Printed(0.9324, "validation"),
        ),
        reproduced(message("50 000 images, network"), _end(50_000), (0.9564, 0.956, 0.9539, 0.9568, 0.9601)),
        Claim(
            message("SVM of 50 000 images over network of 5 000"),
            difference(known("svm", 50_000), _end(5000)),
            POINTS,
            low=0.001,
            measured=Measured((0.0158, 0.0123, 0.0147, 0.0125, 0.0105)),
            theory=message("The book's SVM read 94.48 % with 50 000 images, ours 94.51 %."),
        ),
        Claim(
            message("network over SVM, 50 000 images"),
            difference(_end(50_000), known("svm", 50_000)),
            POINTS,
            low=0.001,
            measured=Measured((0.0113, 0.0109, 0.0088, 0.0117, 0.015)),
        ),
        Claim(
            message("network over SVM, 100 images"),
            difference(_end(100), known("svm", 100)),
            POINTS,
            low=0.2,
            measured=Measured((0.3786, 0.3884, 0.3969, 0.3858, 0.3762)),
        ),
    ),
    50,
    tuple(
        Run(
            _name(images),
            FIRST_CHAPTER.changed(
                train_images=images, lambda_=images / 10_000, epochs=min(_SEEN // images, _MOST_EPOCHS)
            ),
        )
        for images in _SIZES
    ),
    beside=("svm", "nearest"),
)

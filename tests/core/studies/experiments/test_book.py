"""The book's own figures on MNIST, each on the set it was measured on: what an honest trainer reproduces."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.config import RunConfig
from core.data.dataset import Dataset
from core.data.sources import load
from core.events import EpochDone
from core.trainer import train
from core.training.evaluation import score

pytestmark = pytest.mark.slow

TOLERANCE = 0.004
BOOK = RunConfig(init="large", regularizer="L2", lambda_=0, batch_size=10, epochs=30, seed=1)

Scored = tuple[EpochDone, dict[str, float]]
"""An epoch, and its accuracy by the set's name."""

# The book prints the best epoch of one run. Five seeds, mean and spread, are in core/studies/experiments/seeds.py:
# some of the printed runs are lucky ones, so that they are held with a tolerance of twice what a fresh seed moves.
ROWS = [
    ({"sizes": "784-30-10", "cost": "quadratic", "eta": 3.0}, "test", 0.9542),
    ({"sizes": "784-30-10", "eta": 0.5}, "test", 0.9549),
    ({"sizes": "784-100-10", "eta": 0.5}, "test", 0.9682),
    ({"sizes": "784-30-10", "eta": 0.5, "lambda_": 0.1, "epochs": 400, "train_images": 1000}, "test", 0.871),
    ({"sizes": "784-30-10", "eta": 0.5, "lambda_": 5.0}, "test", 0.9649),
    ({"sizes": "784-100-10", "eta": 0.5, "lambda_": 5.0}, "validation", 0.9792),
    ({"sizes": "784-100-10", "eta": 0.1, "lambda_": 5.0, "epochs": 60}, "validation", 0.9804),
]


@pytest.fixture(scope="module")
def mnist(mnist_folder: Path) -> Dataset:
    return load(str(mnist_folder))


def _epochs(config: RunConfig, data: Dataset) -> Iterator[Scored]:
    n = config.train_images or len(data.train)
    for event in train(config, data):
        if isinstance(event, EpochDone):
            test = score(config, event.checkpoint.network, data.test, n).accuracy
            yield event, {"test": test, "validation": event.validation.accuracy}


def _best(config: RunConfig, data: Dataset, of: str = "test") -> float:
    return max(accuracy[of] for _, accuracy in _epochs(config, data))


@pytest.mark.parametrize(("settings", "of", "printed"), ROWS, ids=[str(row) for row in ROWS])
def test_best_epoch_is_as_good_as_the_book_prints(
    settings: dict[str, object], of: str, printed: float, mnist: Dataset
) -> None:
    assert _best(BOOK.changed(**settings), mnist, of) >= printed - TOLERANCE


def test_the_run_that_readers_saw_fail_succeeds_with_a_seed_that_starts_well(mnist: Dataset) -> None:
    # With many seeds an output unit saturates at the start and never learns its digit (0.78 to 0.88). The book says of
    # this very run that readers saw results "quite a bit worse"; cross-entropy is its cure. Which seeds fail hangs on
    # the last digit of every sum, so on the processor; two epochs show it.
    config = BOOK.changed(sizes="784-100-10", cost="quadratic", eta=3.0)

    def start(seed: int) -> float:
        return max(epoch.validation.accuracy for epoch, _ in _epochs(config.changed(seed=seed, epochs=2), mnist))

    assert _best(config.changed(seed=max(range(40), key=start)), mnist) >= 0.9659 - TOLERANCE


def test_a_thousand_images_are_known_by_heart_and_little_is_learnt(mnist: Dataset) -> None:
    config = BOOK.changed(eta=0.5, epochs=400, train_images=1000)
    epochs = list(_epochs(config, mnist))
    assert epochs[-1][0].train.accuracy == 1.0
    assert 0.82 - TOLERANCE <= max(accuracy["test"] for _, accuracy in epochs) < 0.87


def test_small_first_weights_learn_in_one_epoch_what_large_ones_do_not(mnist: Dataset) -> None:
    """The book's one run gave 86.43 and 92.70 %, on the validation set; five seeds spread by 1 and by 0.3 points."""
    config = BOOK.changed(eta=0.1, lambda_=5.0, epochs=1)
    assert _best(config, mnist, "validation") < 0.905
    assert _best(config.changed(init="1-over-root-n"), mnist, "validation") > 0.91

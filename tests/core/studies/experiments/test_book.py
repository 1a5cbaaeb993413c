"""The book's own figures on MNIST: what an honest trainer reproduces."""

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

# The book prints the best epoch of one run; a fresh seed moves it by about 0.002.
ROWS = [
    ({"sizes": "784-30-10", "cost": "quadratic", "eta": 3.0}, 0.9542),
    ({"sizes": "784-30-10", "eta": 0.5}, 0.9549),
    ({"sizes": "784-100-10", "eta": 0.5}, 0.9682),
    ({"sizes": "784-30-10", "eta": 0.5, "lambda_": 0.1, "epochs": 400, "train_images": 1000}, 0.871),
    ({"sizes": "784-30-10", "eta": 0.5, "lambda_": 5.0}, 0.9649),
    ({"sizes": "784-100-10", "eta": 0.5, "lambda_": 5.0}, 0.9792),
    ({"sizes": "784-100-10", "eta": 0.1, "lambda_": 5.0, "epochs": 60}, 0.9804),
]


@pytest.fixture(scope="module")
def mnist(mnist_folder: Path) -> Dataset:
    return load(str(mnist_folder))


def _epochs(config: RunConfig, data: Dataset) -> Iterator[tuple[EpochDone, float]]:
    """Each epoch with its accuracy on the test set."""
    n = config.train_images or len(data.train)
    for event in train(config, data):
        if isinstance(event, EpochDone):
            yield event, score(config, event.checkpoint.network, data.test, n).accuracy


def _best(config: RunConfig, data: Dataset) -> float:
    return max(accuracy for _, accuracy in _epochs(config, data))


@pytest.mark.parametrize(("settings", "printed"), ROWS, ids=[str(row) for row in ROWS])
def test_best_epoch_is_as_good_as_the_book_prints(settings: dict[str, object], printed: float, mnist: Dataset) -> None:
    assert _best(BOOK.changed(**settings), mnist) >= printed - TOLERANCE


def test_the_run_that_readers_saw_fail_succeeds_with_a_seed_that_starts_well(mnist: Dataset) -> None:
    # With most seeds an output unit saturates at the start and never learns its digit (0.78 to 0.88). The book says of
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
    assert 0.82 - TOLERANCE <= max(accuracy for _, accuracy in epochs) < 0.87


def test_small_first_weights_learn_in_one_epoch_what_large_ones_do_not(mnist: Dataset) -> None:
    config = BOOK.changed(eta=0.1, lambda_=5.0, epochs=1, seed=4)
    assert _best(config, mnist) < 0.87
    assert _best(config.changed(init="1-over-root-n"), mnist) >= 0.93 - TOLERANCE

"""The part of a data set that a run sees: some digits, then the first images of each set."""

from typing import Any

import numpy as np
import pytest

from core.config import RunConfig
from core.data.dataset import Dataset, Split
from core.data.selection import selected
from core.support.errors import UserError
from core.trainer import train
from tests.core import tiny

LABELS = np.arange(40) % 4


def _data(test: int = 20) -> Dataset:
    split = Split(np.arange(40, dtype=np.uint8)[:, None].repeat(3, axis=1), LABELS)
    return Dataset("some", split, split.first(20), split.first(test))


def _chosen(data: Dataset, **wanted: Any) -> Dataset:
    return selected(data, RunConfig(**wanted))


def test_nothing_chosen_is_the_set_itself() -> None:
    data = _data()
    assert _chosen(data) is data


def test_digits_are_chosen_first_then_the_first_images() -> None:
    chosen = _chosen(_data(), digits="31", train_images=5, validation_images=3)
    assert chosen.train.labels.tolist() == [1, 3, 1, 3, 1]
    assert chosen.train.images[:, 0].tolist() == [1, 3, 5, 7, 9]
    assert chosen.validation.labels.tolist() == [1, 3, 1]
    assert chosen.test.labels.tolist() == [1, 3] * 5


def test_a_network_keeps_its_outputs() -> None:
    finished = tiny.end(train(RunConfig(sizes=(3, 4, 10), digits="01", epochs=1), _data()))
    assert finished.checkpoint.network.sizes[-1] == 10


@pytest.mark.parametrize(
    ("wanted", "sentence"),
    [
        ({"digits": "7"}, "some has no training image of the digit 7. Choose other digits, or all."),
        ({"digits": "789"}, "some has no training image of the digits 7, 8, 9."),
        ({"digits": "01", "train_images": 21}, "some has 20 training images; 21 were requested."),
        ({"digits": "01", "validation_images": 11}, "some has 10 validation images; 11 were requested."),
        ({"validation_images": 21}, "some has 20 validation images; 21 were requested."),
    ],
)
def test_what_is_not_there_is_told(wanted: dict[str, Any], sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        _chosen(_data(), **wanted)


def test_a_test_set_without_a_digit_is_told_and_an_empty_one_is_not() -> None:
    with pytest.raises(UserError, match="some has no test image of the digit 3"):
        _chosen(_data(test=3), digits="3")
    assert len(_chosen(_data(test=0), digits="3").test) == 0


def test_data_without_classes_have_no_digits() -> None:
    numbers = Split(np.ones((4, 3)), np.ones((4, 1)))
    with pytest.raises(UserError, match="sales has targets, not classes, so digits cannot be chosen"):
        _chosen(Dataset("sales", numbers, numbers, numbers), digits="01")


def test_a_run_on_some_digits_is_the_run_on_a_set_that_has_no_others() -> None:
    data, config = _data(), RunConfig(sizes=(3, 4, 4), epochs=2)
    only = train(config, _chosen(data, digits="02", train_images=15, validation_images=4))
    same = train(config.changed(digits="02", train_images=15, validation_images=4), data)
    one, other = tiny.end(only).checkpoint, tiny.end(same).checkpoint
    assert one.theta.tobytes() == other.theta.tobytes()
    assert one.accuracies == other.accuracies

"""Counts and mean images of the classes of a set."""

import numpy as np

from core.data.averages import class_averages
from core.data.dataset import Split
from core.data.synthetic.digits import make_digits


def test_averages_by_hand() -> None:
    split = Split(np.array([[0, 10], [4, 20], [255, 0]], np.uint8), np.array([1, 1, 3]))
    found = class_averages(split, 4, lambda: False)
    assert found is not None
    assert found.counts.tolist() == [0, 2, 0, 1]
    assert found.images.tolist() == [[0, 0], [2, 15], [0, 0], [255, 0]]


def test_many_blocks_are_one_average() -> None:
    images, labels = make_digits(1, 50)
    split = Split(np.tile(images, (90, 1)), np.tile(labels, 90))
    found = class_averages(split, 10, lambda: False)
    assert found is not None
    for digit in range(10):
        np.testing.assert_allclose(found.images[digit], images[labels == digit].mean(axis=0), atol=0.51)


def test_cancelled_it_gives_nothing() -> None:
    images, labels = make_digits(1, 10)
    assert class_averages(Split(images, labels), 10, lambda: True) is None

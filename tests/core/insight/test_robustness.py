"""Robustness: networks made by hand lose just the digits that a change takes from them."""

import numpy as np
import pytest

from core.config import RunConfig
from core.data.dataset import Split
from core.insight.robustness import ROBUSTNESS_WAYS, accuracies, at_distance
from core.insight.ways import WAYS, Way
from core.linalg.arrays import Array
from core.network import Network, layer_views, parameter_count

CONFIG = RunConfig(sizes=(784, 2))
SHIFT = ROBUSTNESS_WAYS["shift"]


def template(width: int) -> Network:
    """Return a network that answers 1 where there is ink in `width` columns around the middle one, else 0."""
    theta = np.zeros(parameter_count(CONFIG.sizes), np.float32)
    (w,), (b,) = layer_views(theta, CONFIG.sizes)
    columns = np.zeros((28, 28))
    columns[:, 14 - width // 2 : 15 + width // 2] = 1
    w[1], b[1] = columns.ravel(), -1
    return Network.of(CONFIG, theta)


def lines(count: int, column: int = 14, label: int = 1) -> Split:
    images = np.zeros((count, 28, 28), np.uint8)
    images[:, 10:18, column] = 255
    return Split(images.reshape(count, -1), np.full(count, label))


def measured(network: Network, split: Split, way: Way) -> Array:
    found = accuracies(network, split, way)
    assert found is not None
    return found


def test_a_template_of_one_column_loses_a_line_shifted_by_a_pixel_and_a_wide_one_keeps_it() -> None:
    away = np.abs(SHIFT.amounts)
    assert measured(template(1), lines(3), SHIFT).tolist() == (away < 1).tolist()
    assert measured(template(5), lines(3), SHIFT).tolist() == (away < 3).tolist()


def test_accuracies_are_means_over_the_set() -> None:
    three, one = lines(3), lines(1, column=15)
    split = Split(np.concatenate([three.x, one.x]), np.ones(4, np.int64))
    found = measured(template(1), split, SHIFT)
    by_amount = dict(zip(SHIFT.amounts.tolist(), found.tolist(), strict=True))
    assert (by_amount[0], by_amount[-1], by_amount[1]) == (0.75, 0.25, 0.0)


@pytest.mark.parametrize("way", ROBUSTNESS_WAYS.values(), ids=ROBUSTNESS_WAYS)
def test_at_rest_it_is_the_plain_accuracy(way: Way) -> None:
    random = np.random.default_rng(1)
    split = Split(random.integers(0, 256, (600, 784)).astype(np.uint8), random.integers(0, 2, 600))  # two parts
    network = Network.fresh(CONFIG)
    found = measured(network, split, way)
    assert found.shape == way.amounts.shape
    assert found[way.at_rest] == (network.digits(split.images) == split.labels).mean()


def test_noise_fills_the_paper_beside_a_thin_template() -> None:
    blank = lines(40, column=2, label=0)
    noise = ROBUSTNESS_WAYS["noise"]
    found = measured(template(1), blank, noise)
    assert (found[0], found[-1]) == (1.0, 0.0)  # 28 pixels of 0.2 ink each on average
    assert found.tolist() == measured(template(1), blank, noise).tolist()


def test_it_stops_at_once_when_cancelled() -> None:
    asked: list[int] = []
    assert accuracies(template(1), lines(1), SHIFT, lambda: len(asked) == 3 or asked.append(1)) is None  # type: ignore[func-returns-value]
    assert len(asked) == 3


def test_both_sides_count_at_a_distance() -> None:
    to_the_right = (SHIFT.amounts >= 0) * 1.0
    assert [at_distance(SHIFT, to_the_right, distance) for distance in (2, 0)] == [0.5, 1.0]
    noise = ROBUSTNESS_WAYS["noise"]
    assert at_distance(noise, noise.amounts, 0.2) == pytest.approx(0.2)
    with pytest.raises(ValueError, match=r"no amount of shift is 0\.5 from rest"):
        at_distance(SHIFT, SHIFT.amounts, 0.5)


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_a_set_is_changed_as_a_single_picture_is(way: Way) -> None:
    pictures = np.random.default_rng(2).integers(0, 256, (3, 28, 28)).astype(np.uint8)
    alone = np.stack([way.images(picture) for picture in pictures], axis=1)
    for amount, expected in zip(way.amounts.tolist(), alone, strict=True):
        np.testing.assert_array_equal(way.changed(pictures, amount), expected)

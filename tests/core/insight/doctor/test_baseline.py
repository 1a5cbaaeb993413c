"""The accuracy from which a network counts as learnt, by the data."""

import numpy as np

from core.data.dataset import Split
from core.insight.doctor import limits
from core.insight.doctor.baseline import learnt_from
from tests.core.insight.doctor.runs import data


def split(images: np.ndarray, labels: list[int]) -> Split:
    return Split(images.astype(np.uint8), np.array(labels))


def test_digits_are_read_by_their_mean_images_to_a_part() -> None:
    assert 0.5 < learnt_from(data().train) < 0.8


def test_data_of_nothing_but_noise_ask_for_no_more_than_chance() -> None:
    random = np.random.default_rng(1)
    noise = split(random.integers(0, 255, (1500, 50)), random.integers(0, 10, 1500).tolist())
    assert learnt_from(noise) < 0.2


def test_easy_data_ask_for_nine_in_ten() -> None:
    images = np.zeros((300, 2))
    images[::2, 0] = images[1::2, 1] = 255
    assert learnt_from(split(images, [0, 1] * 150)) == limits.LEARNT


def test_a_single_image_and_targets_have_a_limit_too() -> None:
    assert learnt_from(split(np.zeros((1, 4)), [0])) == limits.LEARNT
    assert learnt_from(Split(np.zeros((9, 2)), np.zeros((9, 1)))) == limits.LEARNT_R2

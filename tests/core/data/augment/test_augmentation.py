"""Augmentation: distortions that are on, and the data that they fit."""

from dataclasses import fields

import numpy as np
import pytest

from core.config import NOT_ON_THE_FULL_BATCH, RunConfig
from core.data.augment.augmentation import Augmentation, check_images
from core.data.dataset import Split
from core.support.errors import UserError

STRENGTHS = {
    "shift_px": 1,
    "rotate_deg": 10.0,
    "zoom": 0.1,
    "shear": 0.1,
    "elastic_alpha": 30.0,
    "thickness_px": 0.5,
    "pixel_noise": 0.1,
}


def _split(pixels: int, dtype: str = "uint8") -> Split:
    return Split(np.zeros((3, pixels), dtype), np.zeros(3, np.int64))


def test_a_config_says_it_all() -> None:
    config = RunConfig().changed(**STRENGTHS, elastic_sigma=5)
    assert Augmentation.of(config) == Augmentation(**STRENGTHS, elastic_sigma=5)
    assert Augmentation.of(config).strengths == STRENGTHS
    assert set(STRENGTHS) < set(NOT_ON_THE_FULL_BATCH)


def test_what_is_not_set_is_as_in_a_config() -> None:
    assert Augmentation.of(RunConfig()) == Augmentation()
    assert {field.name for field in fields(Augmentation)} <= set(RunConfig.model_fields)


def test_smoothness_alone_distorts_nothing() -> None:
    assert not Augmentation(elastic_sigma=8).active


@pytest.mark.parametrize("name", STRENGTHS)
def test_each_strength_is_on_by_itself(name: str) -> None:
    only = Augmentation(**{name: STRENGTHS[name]})
    assert only.active
    assert only.warps == (name not in ("shift_px", "thickness_px", "pixel_noise"))


@pytest.mark.parametrize("pixels", [1, 4, 784, 10_000])
def test_square_images_can_be_distorted(pixels: int) -> None:
    check_images(Augmentation(shift_px=1), _split(pixels))


@pytest.mark.parametrize("split", [_split(5), _split(4, "float32")], ids=["not a square number", "numbers"])
def test_nothing_else_can(split: Split) -> None:
    check_images(Augmentation(), split)
    with pytest.raises(UserError, match=r"Set shift_px, zoom to 0\."):
        check_images(Augmentation(shift_px=1, zoom=0.1), split)

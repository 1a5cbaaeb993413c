"""Synthetic digits: in MNIST's form, balanced, equal for equal seeds."""

import logging
from pathlib import Path

import numpy as np
import pytest

from core.data.dataset import Dataset
from core.data.synthetic import digits as module
from core.data.synthetic.digits import make_digits, synthetic
from core.support.paths import cache_dir


@pytest.fixture(scope="module")
def pictures() -> np.ndarray:
    return make_digits(7, 600)[0].reshape(-1, 28, 28)


def test_the_same_seed_gives_the_same_digits_and_another_seed_others() -> None:
    first, again, other = make_digits(1, 100), make_digits(1, 100), make_digits(2, 100)
    assert all(np.array_equal(a, b) for a, b in zip(first, again, strict=True))
    assert not np.array_equal(first[0], other[0])


def test_three_sets_in_balance() -> None:
    data = synthetic(images=240)
    assert (data.name, data.inputs, data.classes) == ("synthetic", 784, 10)
    assert [len(split) for split in (data.train, data.validation, data.test)] == [200, 20, 20]
    for split in (data.train, data.validation, data.test):
        assert len(set(np.bincount(split.labels))) == 1


@pytest.mark.parametrize("images", [0, 1, 13, 100])
def test_any_number_of_images(images: int) -> None:
    data = synthetic(images=images)
    assert sum(len(split) for split in (data.train, data.validation, data.test)) == images


def test_ink_like_mnists(pictures: np.ndarray) -> None:
    assert pictures.mean() == pytest.approx(33.8, rel=0.25)


def test_the_centre_of_mass_is_in_the_middle(pictures: np.ndarray) -> None:
    mass = pictures / pictures.sum(axis=(1, 2), keepdims=True)
    for axis in (1, 2):
        centre = mass.sum(axis=axis) @ np.arange(28)
        assert np.abs(centre - 14).max() < 1


def test_a_digit_fills_a_20_px_box(pictures: np.ndarray) -> None:
    for picture in pictures:
        side = max(np.ptp(np.flatnonzero(picture.any(axis=axis))) + 1 for axis in (0, 1))
        assert 19 <= side <= 21


def test_no_two_digits_are_the_same(pictures: np.ndarray) -> None:
    assert len(np.unique(pictures.reshape(len(pictures), -1), axis=0)) == len(pictures)


def cached() -> Path:
    return next(cache_dir().iterdir())


def test_the_cache_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    made = synthetic(images=24)
    monkeypatch.setattr(module, "make_digits", None)
    assert synthetic(images=24).fingerprint == made.fingerprint
    assert len(list(cache_dir().iterdir())) == 1


@pytest.mark.parametrize("harm", ["cut", "empty", "html", "flipped", "other"])
def test_a_broken_cache_is_made_again(harm: str, caplog: pytest.LogCaptureFixture) -> None:
    made = synthetic(images=24)
    path = cached()
    whole = path.read_bytes()
    match harm:
        case "cut":
            path.write_bytes(whole[: len(whole) // 2])
        case "empty":
            path.write_bytes(b"")
        case "html":
            path.write_bytes(b"<html>")
        case "flipped":
            path.write_bytes(whole[:300] + bytes([whole[300] ^ 255]) + whole[301:])
        case "other":
            np.savez(path, images=np.zeros((24, 9)), labels=np.zeros(24))
    with caplog.at_level(logging.WARNING):
        assert synthetic(images=24).fingerprint == made.fingerprint
    assert "made again" in caplog.text
    assert not any(record.levelno > logging.WARNING for record in caplog.records)
    caplog.clear()
    synthetic(images=24)
    assert not caplog.text


def test_a_cache_that_cannot_be_written_is_no_harm(own_home: Path, caplog: pytest.LogCaptureFixture) -> None:
    own_home.parent.mkdir(exist_ok=True)
    own_home.write_text("a file where the folder should be")
    assert isinstance(synthetic(images=12), Dataset)
    assert "could not be cached" in caplog.text

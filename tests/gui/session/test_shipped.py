"""The networks that ship are what their headers say: one reads what the README says, one detects what is no digit."""

import os
from pathlib import Path

import numpy as np
import pytest

from core.config.recipes import RECIPES
from core.data.sources import load
from core.ink import render
from core.ink.strokes import read_drawings
from core.insight.not_a_digit import LIMIT, not_a_digit_log_odds
from core.linalg.arrays import Bytes, Labels
from core.network import Network
from core.storage import model
from gui.session import shipped as place
from gui.session.shipped import not_a_digit_detector, shipped
from tests.benchmarks.not_a_digit import drawn as drawn_shapes
from tests.benchmarks.not_a_digit import scribbled
from tests.benchmarks.shapes import SHAPES


@pytest.fixture(scope="module")
def network() -> Network:
    found = shipped()
    assert found is not None
    return found.checkpoint.network


def test_it_was_made_by_the_recipe_and_says_how() -> None:
    made = model.load(place.MODEL)
    assert (
        made.command
        == "python -m core train --recipe people --half --temperature 0.6 --out resources/model.safetensors"
    )
    assert made.checkpoint.config == RECIPES["people"].config
    assert made.checkpoint.epoch == made.checkpoint.config.epochs
    assert place.MODEL.stat().st_size <= 3_000_000


@pytest.mark.skipif("BACKSWING_MNIST" not in os.environ, reason="needs MNIST: set BACKSWING_MNIST")
def test_it_reads_mnist(network: Network) -> None:
    test = load("mnist").test
    assert (network.digits(test.images) == test.labels).mean() >= 0.993


@pytest.fixture(scope="module")
def drawn() -> tuple[Bytes, Labels]:
    """Digits that people drew, on the way from the canvas to the network."""
    if "BACKSWING_STROKES" not in os.environ:
        pytest.skip("needs pen digits: set BACKSWING_STROKES")
    drawings = list(read_drawings(Path(os.environ["BACKSWING_STROKES"]) / "pen-digits.jsonl"))
    return np.stack([render(each.strokes) for each in drawings]), np.array([each.label for each in drawings])


def test_it_reads_what_people_draw_and_is_seldom_sure_of_what_is_wrong(
    network: Network, drawn: tuple[Bytes, Labels]
) -> None:
    shares = network.probabilities(drawn[0])
    wrong = shares.argmax(axis=1) != drawn[1]
    assert wrong.mean() <= 0.012
    assert (wrong & (shares.max(axis=1) > 0.95)).mean() <= 0.004


@pytest.fixture(scope="module")
def detector() -> Network:
    found = not_a_digit_detector()
    assert found is not None
    return found


def test_the_detector_says_how_it_was_made() -> None:
    made = model.load(place.NOT_A_DIGIT)
    assert made.command == "python -m tests.benchmarks.not_a_digit --make"
    assert made.checkpoint.config.sizes[-1] == 11


def test_the_detector_calls_few_digits_none(detector: Network, drawn: tuple[Bytes, Labels]) -> None:
    assert (not_a_digit_log_odds(detector, drawn[0]) > LIMIT).mean() <= 0.015


def test_the_detector_catches_most_letters_and_scribbles(detector: Network) -> None:
    assert (not_a_digit_log_odds(detector, drawn_shapes(SHAPES, 5, 7)) > LIMIT).mean() >= 0.85
    assert (not_a_digit_log_odds(detector, scribbled(200, 7)) > LIMIT).mean() >= 0.85


def test_without_them_the_window_still_opens(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("MODEL", "NOT_A_DIGIT"):
        monkeypatch.setattr(place, name, tmp_path / "gone.safetensors")
    assert shipped() is None
    assert not_a_digit_detector.__wrapped__() is None

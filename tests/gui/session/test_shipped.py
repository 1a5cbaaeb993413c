"""The network that ships is what its header says, and reads what the README says."""

import os
from pathlib import Path

import numpy as np
import pytest

from core.config.recipes import RECIPES
from core.data.sources import load
from core.ink import render
from core.ink.strokes import read_drawings
from core.network import Network
from core.storage import model
from gui.session import shipped as place
from gui.session.shipped import shipped


@pytest.fixture(scope="module")
def network() -> Network:
    found = shipped()
    assert found is not None
    return found.checkpoint.network


def test_it_was_made_by_the_recipe_and_says_how() -> None:
    made = model.load(place.MODEL)
    assert made.command == "python -m core train --recipe people --out resources/model.safetensors"
    assert made.checkpoint.config == RECIPES["people"].config
    assert made.checkpoint.epoch == made.checkpoint.config.epochs
    assert place.MODEL.stat().st_size <= 3_000_000


@pytest.mark.skipif("BACKSWING_MNIST" not in os.environ, reason="needs MNIST: set BACKSWING_MNIST")
def test_it_reads_mnist(network: Network) -> None:
    test = load("mnist").test
    assert (network.digits(test.images) == test.labels).mean() >= 0.99


@pytest.mark.skipif("BACKSWING_STROKES" not in os.environ, reason="needs pen digits: set BACKSWING_STROKES")
def test_it_reads_what_people_draw(network: Network) -> None:
    drawings = list(read_drawings(Path(os.environ["BACKSWING_STROKES"]) / "pen-digits.jsonl"))
    images = np.stack([render(drawing.strokes) for drawing in drawings])
    right = network.digits(images) == np.array([drawing.label for drawing in drawings])
    assert right.mean() >= 0.975


def test_without_it_the_window_still_opens(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(place, "MODEL", tmp_path / "gone.safetensors")
    assert shipped() is None

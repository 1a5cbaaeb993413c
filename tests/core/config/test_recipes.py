"""Recipes: settings that lead somewhere, the window's first ones above all."""

import os
from pathlib import Path

import numpy as np
import pytest

from core.config import RunConfig
from core.config.recipes import FIRST, RECIPES, Recipe
from core.data.augment.augmentation import Augmentation
from core.data.sources import load
from core.data.synthetic.digits import synthetic
from core.events import EpochDone, Finished
from core.ink import render
from core.ink.strokes import read_drawings
from core.network import Network, parameter_count
from core.studies.experiments.gallery import GALLERY
from core.trainer import train
from tests.core import tiny

DISTORTING = [recipe for recipe in RECIPES.values() if Augmentation.of(recipe.config).active]


def test_every_recipe_says_what_it_is_for_and_what_it_reached() -> None:
    for name, recipe in RECIPES.items():
        assert recipe.name == name
        assert recipe.title
        assert recipe.about.endswith(".")
        assert recipe.reached.endswith(".")
    assert len({recipe.title for recipe in RECIPES.values()}) == len(RECIPES)
    assert len({recipe.config for recipe in RECIPES.values()}) == len(RECIPES)


@pytest.mark.parametrize("recipe", RECIPES.values(), ids=RECIPES)
def test_a_recipe_is_a_config_of_at_most_two_million_parameters(recipe: Recipe) -> None:
    assert parameter_count(recipe.config.sizes) <= 2_000_000
    assert RunConfig.from_toml(recipe.config.to_toml()) == recipe.config


def test_every_recipe_with_distortions_learns_from_a_few_images() -> None:
    data = synthetic(images=2_400)
    for recipe in DISTORTING:
        small = recipe.config.changed(sizes=(784, 50, 10), train_images=2000, epochs=4)
        *_, last = tiny.only(EpochDone, train(small, data))
        assert last.validation.accuracy > 0.6


def test_the_books_recipes_are_runs_of_the_books_experiments() -> None:
    runs = [run.config for name in ("costs", "regularization") for run in GALLERY[name].runs]
    assert RECIPES["book-first"].config in runs
    assert RECIPES["book-best"].config in runs


def test_the_first_settings_need_no_download_and_are_not_the_command_lines() -> None:
    assert FIRST.data == RunConfig().data == "synthetic"
    assert RunConfig().sizes == (784, 30, 10)


@pytest.fixture(scope="module")
def first() -> tuple[Network, float]:
    """Result of the window's first run: the network, and its validation accuracy."""
    *_, finished = train(FIRST, load(FIRST.data))
    assert isinstance(finished, Finished)
    data = load(FIRST.data).validation
    network = finished.checkpoint.network
    return network, float((network.digits(data.images) == data.labels).mean())


@pytest.mark.slow
def test_the_windows_first_run_looks_like_a_success(first: tuple[Network, float]) -> None:
    assert first[1] > 0.95


@pytest.mark.slow
@pytest.mark.skipif("BACKSWING_STROKES" not in os.environ, reason="needs pen digits: set BACKSWING_STROKES")
def test_the_windows_first_run_reads_what_people_draw(first: tuple[Network, float]) -> None:
    drawings = list(read_drawings(Path(os.environ["BACKSWING_STROKES"]) / "pen-digits.jsonl"))
    images = np.stack([render(drawing.strokes) for drawing in drawings])
    assert (first[0].digits(images) == np.array([drawing.label for drawing in drawings])).mean() > 0.95

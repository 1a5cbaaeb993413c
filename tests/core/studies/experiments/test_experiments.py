"""Recipes: what they promise can be checked without their minutes."""

import pytest

from core.config import RunConfig
from core.data.synthetic.digits import synthetic
from core.events import EpochDone
from core.network import parameter_count
from core.studies.experiments import RECIPES, Recipe
from core.trainer import train
from tests.core import tiny


def test_the_two_that_are_promised_are_there() -> None:
    assert {"best-mlp", "five-minutes"} <= RECIPES.keys()


@pytest.mark.parametrize("recipe", RECIPES.values(), ids=RECIPES)
def test_a_recipe_is_a_config_of_at_most_two_million_parameters(recipe: Recipe) -> None:
    assert parameter_count(recipe.config.sizes) <= 2_000_000
    assert RunConfig.from_toml(recipe.config.to_toml()) == recipe.config


def test_every_recipe_learns_from_a_few_images() -> None:
    data = synthetic(images=3_600)
    for name, recipe in RECIPES.items():
        small = recipe.config.changed(sizes=(784, 50, 10), train_images=2000, epochs=4)
        *_, last = tiny.only(EpochDone, train(small, data))
        assert last.validation.accuracy > (0.3 if name.startswith("book") else 0.6)  # the book's take more epochs

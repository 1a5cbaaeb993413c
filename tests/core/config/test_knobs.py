"""Knobs: range, title and help of every field."""

import pytest

from core.config import RunConfig
from core.config.knobs import CHOICES, knob
from core.costs import COSTS
from core.schedules import SCHEDULES
from core.support.errors import UserError
from core.training.controls import Controls

EACH = pytest.mark.parametrize("name", RunConfig.model_fields)
KNOBS = {name for entry in (*SCHEDULES.values(), *COSTS.values()) for name in entry.knobs} - {"epochs"}
"""Of schedules and costs: they take them anew before each mini-batch."""


@EACH
def test_every_setting_has_a_title_and_plain_words(name: str) -> None:
    of = knob(name)
    assert of.name == name
    assert of.title[0].isupper()
    assert of.about.endswith(".")
    assert of.default == getattr(RunConfig(), name)


@EACH
def test_every_number_has_a_range_around_its_default(name: str) -> None:
    of = knob(name)
    if of.kind in (int, float):
        assert isinstance(of.default, of.kind)
        assert of.minimum is not None
        assert of.maximum is not None
        assert of.minimum <= of.default <= of.maximum
    else:
        assert of.minimum is of.maximum is None


@EACH
def test_the_live_knobs_are_the_ones_a_run_takes(name: str) -> None:
    of = knob(name)
    assert of.live or name not in KNOBS
    if of.live:
        Controls().change(name, of.default)
    else:
        with pytest.raises(UserError, match=f"{name} cannot change during a run"):
            Controls().change(name, of.default)


@pytest.mark.parametrize("name", CHOICES)
def test_choices_are_a_registry_with_names_titles_and_words(name: str) -> None:
    choices = knob(name).choices
    assert choices is CHOICES[name]
    assert knob(name).default in choices
    for key, choice in choices.items():
        assert choice.name == key
        assert choice.title
        assert choice.about.endswith(".")


@EACH
def test_a_choice_that_needs_knobs_names_fields(name: str) -> None:
    for choice in knob(name).choices.values():
        assert set(getattr(choice, "knobs", ())) <= set(RunConfig.model_fields)


def test_symbols_are_the_books() -> None:
    symbols = {name: knob(name).symbol for name in ("eta", "lambda_", "momentum", "train_images")}
    assert symbols == {"eta": "η", "lambda_": "λ", "momentum": "μ", "train_images": "n"}


def test_a_name_that_is_no_setting_is_a_fault_of_ours() -> None:
    with pytest.raises(KeyError):
        knob("telepathy")

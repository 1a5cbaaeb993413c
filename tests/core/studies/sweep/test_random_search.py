"""Settings drawn at random: within what is asked for, the same again with the same seed, none twice."""

import pytest

from core.config import RunConfig
from core.studies.sweep.grid import grid, knobs
from core.studies.sweep.random_search import random_points
from core.support.errors import UserError

BASE = RunConfig()
WORDS = ["eta=0.05..5", "lambda=0..10", "dropout=0,0.5", "cost=quadratic,cross-entropy"]


def test_settings_are_drawn_from_ranges_and_lists() -> None:
    found = [point.config for point in random_points([BASE], knobs(WORDS), 60, draw=1)]
    assert len(set(found)) == 60
    assert all(0.05 <= config.eta <= 5 and 0 <= config.lambda_ <= 10 for config in found)
    assert {config.dropout for config in found} == {0, 0.5}
    assert {config.cost for config in found} == {"quadratic", "cross-entropy"}
    below = sum(config.eta < 0.5 for config in found)  # 0.5 is the middle factor
    assert 20 < below < 40
    assert {config.seed for config in found} == {BASE.seed}


def test_the_same_draw_gives_the_same_settings_and_more_of_them_begin_alike() -> None:
    few, many, others = (random_points([BASE], knobs(WORDS), count, draw) for count, draw in ((5, 3), (9, 3), (5, 4)))
    assert few == many[:5]
    assert few != others


def test_each_setting_has_its_seeds_and_says_what_was_drawn() -> None:
    found = random_points([BASE], knobs(["eta=0.05..5"]), 3, draw=1, seeds=2)
    assert [point.seed for point in found] == [1, 2] * 3
    assert found[0].differs == {"eta": found[0].config.eta}


def test_where_there_are_fewer_settings_than_wanted_each_is_drawn_once() -> None:
    found = random_points([BASE], knobs(["dropout=0,0.25,0.5"]), 20, draw=1)
    assert sorted(point.config.dropout for point in found) == [0, 0.25, 0.5]


def test_several_bases_are_drawn_from_too() -> None:
    other = BASE.changed(hidden="tanh")
    found = random_points([BASE, other], knobs(["eta=0.05..5"]), 20, draw=1)
    assert {point.config.hidden for point in found} == {"sigmoid", "tanh"}
    assert set(found[0].differs) == {"eta", "hidden"}


@pytest.mark.parametrize(
    ("words", "count", "sentence"),
    [
        ([], 5, "Nothing to draw"),
        (["eta=0.5"], 5, "Nothing to draw"),
        (["eta=0.05..5"], 0, "from 1 to"),
        (["eta=-1..5"], 5, "eta should be greater than 0"),
        (["dropout=0..2"], 5, "less than or equal to 0.99"),
        (["dropout=0,2"], 5, "less than or equal to 0.99"),
    ],
)
def test_what_cannot_be_drawn_is_one_sentence(words: list[str], count: int, sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        random_points([BASE], knobs(words), count, draw=1)


def test_a_grid_asks_how_many_values_of_a_range_it_should_take() -> None:
    with pytest.raises(UserError, match=r"eta=0\.05\.\.5:3"):
        grid([BASE], knobs(["eta=0.05..5"]))
    assert len(grid([BASE], knobs(["eta=0.05..5:3", "lambda=0..10:2"]))) == 6

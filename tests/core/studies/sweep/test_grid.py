"""Words to knobs, knobs to runs; what cannot be meant is a sentence."""

from itertools import product

import pytest

from core.config import RunConfig
from core.studies.sweep.grid import MOST, grid, knobs
from core.support.errors import UserError

BASE = RunConfig()


def test_every_combination_with_every_seed_the_seeds_of_a_setting_together() -> None:
    found = grid([BASE.changed(seed=7)], knobs(["eta=0.05, 0.5,5", "lambda=0,1"]), 2)
    settings = [(p.config.eta, p.config.lambda_, p.seed) for p in found]
    assert settings == list(product((0.05, 0.5, 5.0), (0.0, 1.0), (7, 8)))
    assert found[0].differs == {"eta": 0.05, "lambda": 0.0}
    assert found[3].name == "η 0.05, λ 1, seed 8"
    assert grid([BASE], {})[0].name == f"sweep, seed {BASE.seed}"


def test_any_setting_can_be_a_knob_as_toml_spells_it() -> None:
    words = [
        "sizes=784-10,784-20-10",
        "cost=quadratic,log-likelihood",
        "decay_staircase=true,false",
        "train_images=all",
    ]
    found = [p.config for p in grid([BASE], knobs(words))]
    assert len(set(found)) == 8
    assert {c.sizes for c in found} == {(784, 10), (784, 20, 10)}
    assert {(c.cost, c.output) for c in found} == {("quadratic", "sigmoid"), ("log-likelihood", "softmax")}


def test_a_setting_may_be_named_by_its_symbol_or_title() -> None:
    assert knobs(["η=1,2", "layers=784-10", "λ=0.1..1", "Weight averaging (EMA)=0"]).keys() == {
        "eta",
        "sizes",
        "lambda",
        "ema",
    }
    with pytest.raises(UserError, match="eta is named twice"):
        knobs(["η=1", "eta=2"])


def test_configs_race_by_what_differs_between_them() -> None:
    found = grid([BASE, BASE.changed(eta=0.1, optimizer="adam")], {}, 1)
    assert [p.differs for p in found] == [{"eta": 0.5, "optimizer": "sgd"}, {"eta": 0.1, "optimizer": "adam"}]
    assert [p.config.seed for p in found] == [1, 1]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["eta"], "write a setting"),
        (["=1"], "write a setting"),
        (["eta="], "write a setting"),
        (["eta=1,,2"], "write a setting"),
        (["foo=1"], "unknown key 'foo'; known: data, "),
        (["lamda=1"], "did you mean lambda"),
        (["eta=1", "eta=2"], "named twice"),
        (["seed=1,2"], "say how many"),
        (["eta=0.5,-1"], "eta should be greater than 0, not '-1'"),
        (["eta=fast"], "eta should be a number, not 'fast'"),
        (["epochs=1.5"], "epochs should be a whole number, not '1.5'"),
        (["decay_staircase=x"], "decay_staircase should be true or false, not 'x'"),
        (["eta=nan"], "eta"),
        (["dropout=0,1"], "less than or equal to 0.99"),
        (["cost=cubic"], "choose one of"),
        (["eta=0.5,0.50"], "come twice (eta=0.5)"),
        (["optimizer=l-bfgs", "dropout=0.5"], "dropout"),
    ],
)
def test_what_cannot_be_meant_is_one_sentence(words: list[str], sentence: str) -> None:
    with pytest.raises(UserError) as told:
        grid([BASE], knobs(words))
    assert sentence in str(told.value)
    assert "\n" not in str(told.value)


@pytest.mark.parametrize("seeds", [0, -1, MOST + 1])
def test_too_few_and_too_many_runs_are_told(seeds: int) -> None:
    with pytest.raises(UserError, match=r"seed|runs"):
        grid([BASE], {"eta": [0.1]}, seeds)


def test_the_same_config_twice_is_told() -> None:
    with pytest.raises(UserError, match="come twice"):
        grid([BASE, BASE], {})

"""RunConfig: ranges, spellings, TOML, and one sentence for all errors."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from core.config import NOT_ON_THE_FULL_BATCH, RunConfig, keys, read_config
from core.config.knobs import CHOICES, knob
from core.config.notes import notes
from core.costs import COSTS, Cost
from core.optimizers import OPTIMIZERS
from core.support.errors import UserError

NAMES = list(RunConfig.model_fields)


def _values(name: str) -> st.SearchStrategy[object]:
    """Strategy for valid values of a field."""
    if name == "sizes":
        return st.lists(st.integers(1, 50), min_size=2, max_size=5).map(tuple)
    if name == "data":
        return st.text(st.characters(codec="utf-8"), min_size=1, max_size=20)
    if name == "digits":
        return st.sampled_from(["", "01", "3", "012345678"])
    if name == "dtype":
        return st.sampled_from(["float32", "float64"])
    of = knob(name)
    if of.choices:
        return st.sampled_from(list(of.choices))
    if of.kind is bool:
        return st.booleans()
    if of.kind is int:
        return st.integers(int(of.minimum or 0), int(of.maximum or 1000))
    return st.floats(
        of.minimum,
        of.maximum if of.maximum is not None else 1e3,
        exclude_min=of.open_minimum,
        exclude_max=of.open_maximum,
    )


def _allowed(fields: dict[str, Any]) -> dict[str, Any]:
    """Set the fields to 0 that a full-batch optimizer cannot use."""
    full_batch = OPTIMIZERS[fields["optimizer"]].full_batch
    return fields | (dict.fromkeys(NOT_ON_THE_FULL_BATCH, 0) if full_batch else {})


CONFIGS = st.fixed_dictionaries({name: _values(name) for name in NAMES if name not in ("cost", "output")}).flatmap(
    lambda fields: st.sampled_from([(cost, output) for cost in COSTS.values() for output in cost.outputs]).map(
        lambda pair: RunConfig(**_allowed(fields), cost=pair[0].name, output=pair[1])
    )
)


@settings(max_examples=40)
@given(CONFIGS)
def test_toml_gives_an_equal_config_back(config: RunConfig) -> None:
    again = RunConfig.from_toml(config.to_toml())
    assert again == config
    assert hash(again) == hash(config)


def test_a_short_text_keeps_the_defaults() -> None:
    assert RunConfig.from_toml('eta = 3.0\nsizes = "784-100-10"\nlambda = 5') == RunConfig(
        eta=3.0, sizes=(784, 100, 10), lambda_=5.0
    )
    assert RunConfig.from_toml("") == RunConfig()


def test_keys_are_spelt_as_people_write_them() -> None:
    assert {"sizes", "hidden", "cost", "init", "regularizer", "lambda", "dropout", "eta", "decay", "batch_size"} < {
        *keys()
    }
    assert {"epochs", "seed", "data", "train_images", "patience", "dtype"} < {*keys()}
    assert "lambda_" not in keys()


NUMBERS = [name for name in NAMES if knob(name).minimum is not None]


@pytest.mark.parametrize("name", NUMBERS)
@pytest.mark.parametrize("value", [-3, "many", float("nan"), float("inf"), None, [1], 10**12])
def test_a_number_out_of_its_range_is_named(name: str, value: object) -> None:
    key = RunConfig.model_fields[name].alias or name
    with pytest.raises(UserError, match=rf"^run\.toml: {key}\b.*\.$"):
        read_config({key: value}, "run.toml")


@pytest.mark.parametrize("name", NUMBERS)
def test_the_ends_of_a_range_are_as_told(name: str) -> None:
    of = knob(name)
    for end, is_open in ((of.minimum, of.open_minimum), (of.maximum, of.open_maximum)):
        if end is not None and is_open:
            with pytest.raises(UserError, match=of.name.rstrip("_")):
                RunConfig().changed(**{name: end})
        elif end is not None:
            assert getattr(RunConfig().changed(**{name: end}), name) == end


@pytest.mark.parametrize("name", CHOICES)
def test_an_unknown_choice_is_told_with_those_there_are(name: str) -> None:
    with pytest.raises(UserError, match=f"{name}.*choose one of {', '.join(CHOICES[name])}"):
        read_config({name: "telepathy"})


@pytest.mark.parametrize("name", [name for name in CHOICES if name not in ("cost", "output")])
def test_choices_are_read_in_either_case_with_either_dash(name: str) -> None:
    for choice in CHOICES[name]:
        assert getattr(read_config({name: choice.upper().replace("-", "_")}), name) == choice


@pytest.mark.parametrize("spelling", ["1/sqrt(n)", "1/√n", "1/sqrt(n_in)"])
def test_the_default_init_has_the_names_people_give_it(spelling: str) -> None:
    assert RunConfig(init=spelling).init == "1-over-root-n"


@pytest.mark.parametrize("sizes", ["784-100-10", [784, 100, 10], (784, 100, 10), " 784 - 100 - 10 "])
def test_sizes_are_read_in_every_form(sizes: object) -> None:
    assert read_config({"sizes": sizes}).sizes == (784, 100, 10)


@pytest.mark.parametrize(
    "sizes", ["", "784", "784--10", "784-0-10", "784-x-10", "784-1.5", [784, 10.5], "9" * 30, "1-" * 30 + "1", 784]
)
def test_bad_sizes_are_told(sizes: object) -> None:
    with pytest.raises(UserError, match=r"^The settings: sizes.*\.$"):
        read_config({"sizes": sizes})


def test_a_network_too_large_to_hold_is_told() -> None:
    with pytest.raises(UserError, match="at most 50,000,000 weights"):
        read_config({"sizes": "10000-10000-10"})


def test_every_wrong_key_is_in_one_sentence() -> None:
    with pytest.raises(UserError) as raised:
        read_config({"eta": -1, "momentun": 0.5, "epochs": 0})
    text = str(raised.value)
    assert "eta should be greater than 0, not -1" in text
    assert "unknown key 'momentun' (known: data, " in text
    assert "epochs should be" in text
    assert "\n" not in text


@pytest.mark.parametrize(("data", "says"), [("", "at least 1 character"), ("a" * 10**6, "at most 4096 characters")])
def test_data_of_no_length_or_without_end_are_told_shortly(data: str, says: str) -> None:
    with pytest.raises(UserError, match=rf"data should have {says}, not '") as told:
        RunConfig().changed(data=data)
    assert len(str(told.value)) < 200


def test_broken_toml_is_told_with_its_place() -> None:
    with pytest.raises(UserError, match=r"run\.toml is not TOML.*line 1"):
        RunConfig.from_toml("eta = = 3", "run.toml")


@pytest.mark.parametrize("cost", COSTS.values(), ids=COSTS)
def test_a_cost_brings_its_own_output(cost: Cost) -> None:
    name, outputs = cost.name, cost.outputs
    assert RunConfig(cost=name).output == outputs[0]
    assert RunConfig(cost="quadratic", output="linear").changed(cost=name).output == outputs[0]
    assert all(RunConfig(cost=name, output=output).output == output for output in outputs)


def test_a_pair_that_makes_no_sense_is_refused_and_says_why() -> None:
    with pytest.raises(UserError, match=r"softmax outputs do not fit the quadratic cost: .*share 100 %"):
        read_config({"cost": "quadratic", "output": "softmax"})


def test_a_change_is_a_validated_copy() -> None:
    config = RunConfig()
    assert config.changed(eta=3.0, lambda_=5.0) == RunConfig(eta=3.0, lambda_=5.0)
    assert config == RunConfig()
    with pytest.raises(UserError, match="lambda should be"):
        config.changed(lambda_=-1)


def test_a_config_is_frozen() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        RunConfig().eta = 3.0  # type: ignore[misc]  # what is tested


def test_all_images_has_a_word() -> None:
    assert RunConfig(train_images="All").train_images == 0
    assert RunConfig(validation_images="all").validation_images == 0


@pytest.mark.parametrize(
    ("written", "read"),
    [
        *(("01", "01"), ("10", "01"), (10, "01"), ("0, 1", "01"), ([1, 0, 1], "01"), (7, "7"), ("0-2,7", "0127")),
        *(("All", ""), ("", ""), ("0-9", ""), ("9876543210", ""), ("3-3", "3")),
    ],
)
def test_digits_are_read_in_every_form(written: object, read: str) -> None:
    config = read_config({"digits": written})
    assert config.digits == read
    assert RunConfig.from_toml(config.to_toml()) == config


@pytest.mark.parametrize("written", ["a", "-1", "4-2", "0--1", True, None, 1.5, {"0": 1}, "1" * 101, ["x"], "²", "٣"])
def test_what_names_no_digits_is_told(written: object) -> None:
    with pytest.raises(UserError, match=r"^run\.toml: digits: .*(0-4, or all|smaller one first)\.$"):
        read_config({"digits": written}, "run.toml")


@pytest.mark.parametrize(("momentum", "says"), [(1.0, "nothing brakes"), (-0.5, "takes back"), (-1.0, "swings grow")])
def test_a_daring_momentum_has_a_note_where_it_is_used(momentum: float, says: str) -> None:
    config = RunConfig(momentum=momentum)
    assert notes(config) == {}
    for optimizer in ("momentum", "nesterov"):
        assert says in notes(config.changed(optimizer=optimizer))["momentum"]
    assert notes(config.changed(optimizer="momentum", momentum=0.0)) == {}

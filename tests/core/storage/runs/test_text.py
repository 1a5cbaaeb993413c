"""A run as a text: what is pasted is what was copied."""

import re
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.config import RunConfig
from core.config.knobs import knob
from core.storage.runs import changes as changing
from core.storage.runs import names
from core.storage.runs.reading import parse_toml
from core.storage.runs.text import as_text, diff, differing, read_text
from core.support.errors import UserError
from tests.core import tiny
from tests.core.storage.runs.kit import events, keep

CONFIG = RunConfig().changed(sizes="784-100-10", eta=0.1, lambda_=5.0, seed=7, data='a "b" [run] é.csv')


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_there_and_back(ends: str) -> None:
    assert read_text(as_text(CONFIG).replace("\n", ends))[0] == CONFIG


def test_a_whole_run_file_can_be_pasted() -> None:
    folder = keep(events()).folder
    assert read_text((folder / names.ABOUT).read_text())[0] == tiny.config()


def test_a_few_lines_do() -> None:
    assert read_text("eta = 0.25")[0] == RunConfig(eta=0.25)


@pytest.mark.parametrize("text", ["eta = 7e9", "eta", "neta = 1", "[runs]\neta = 1"])
def test_what_is_wrong_is_told(text: str) -> None:
    with pytest.raises(UserError, match="The clipboard"):
        read_text(text, "The clipboard")[0]


@pytest.mark.parametrize("letter", "9x \n")
def test_a_text_without_end_is_not_parsed(letter: str) -> None:
    with pytest.raises(UserError, match=r"The clipboard is too long .* 2,000,000 characters"):
        read_text(letter * 2_000_000, "The clipboard")


def test_what_differs() -> None:
    other = CONFIG.changed(eta=0.3, optimizer="adam")
    assert diff(CONFIG, other) == {"eta": (0.1, 0.3), "optimizer": ("sgd", "adam")}
    assert diff(CONFIG, CONFIG) == {}
    assert differing([CONFIG, CONFIG, other]) == ("eta", "optimizer")
    assert differing([]) == ()


values = st.sampled_from(["1", "1.5", '"x"', "'y'", "true", "[1, 2]", "[", '"""', "'''", "{a = 1}", "x", "1 # [run]"])
keys = st.sampled_from(["a", "b", "a.c", '"q"', "run"])
lines = st.builds("{} = {}".format, keys, values) | st.sampled_from(
    ["[run]", "[a]", "[[a]]", "", "# c", '"""', "]", "\r"]
)


@given(st.lists(lines, max_size=8).map("\n".join))
def test_texts_are_parsed_as_the_library_does(text: str) -> None:
    try:
        wanted = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        with pytest.raises(ValueError, match=re.escape(str(error))):
            parse_toml(text)
    else:
        assert parse_toml(text) == wanted


@pytest.mark.parametrize("name", RunConfig.model_fields)
def test_only_what_can_change_while_a_run_goes_on_is_read_as_a_change(name: str) -> None:
    about = knob(name)
    for value in (0.5, 1, "abc", *about.choices):
        read = changing.of_table({"epoch": 1, "batch": 0, "field": name, "old": value, "new": value}) is not None
        fits = value in about.choices if about.choices else about.kind is not str and value != "abc"
        assert read == (about.live and fits)

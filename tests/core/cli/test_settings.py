"""Order of settings: defaults, CONFIG.toml, --set, --data."""

import os
from pathlib import Path

import pytest

from core.cli.set_option import spelt_out
from core.cli.settings import settings
from core.cli.usage import UsageError
from core.config import RunConfig, keys
from core.config.recipes import RECIPES
from core.support.errors import UserError


@pytest.mark.parametrize(
    ("pair", "changes"),
    [
        ("sizes=784-30-10", {"sizes": (784, 30, 10)}),
        ("sizes=[784, 20, 10]", {"sizes": (784, 20, 10)}),
        ('sizes="784-20-10"', {"sizes": (784, 20, 10)}),
        ("lambda=5", {"lambda_": 5.0}),
        ("cost=Cross_Entropy", {"cost": "cross-entropy"}),
        ("cost=log-likelihood", {"cost": "log-likelihood", "output": "softmax"}),
        ("decay_staircase=true", {"decay_staircase": True}),
        ("train_images=all", {"train_images": 0}),
        ("train_images=1_000", {"train_images": 1000}),
        (" eta = .25 ", {"eta": 0.25}),
        ("data=2024-01-01", {"data": "2024-01-01"}),
        ("data=5", {"data": "5"}),
        ("data=a=b", {"data": "a=b"}),
    ],
)
def test_a_value_is_read_as_toml_or_as_text(pair: str, changes: dict[str, object]) -> None:
    assert settings(None, [pair], None) == RunConfig().changed(**changes)


@pytest.mark.parametrize("text", ["9" * 10_000, "[" * 10_000, "." * 10_000], ids=["digits", "lists", "dots"])
def test_a_value_that_no_parser_takes_is_told_as_wrong(text: str) -> None:
    with pytest.raises(UsageError, match=r"eta should be a (finite )?number"):
        settings(None, [f"eta={text}"], None)


@pytest.mark.parametrize("key", keys())
def test_every_key_can_be_set_to_its_default(key: str) -> None:
    value = RunConfig().model_dump(by_alias=True, mode="json")[key]
    assert settings(None, [f"{key}={str(value).lower() if isinstance(value, bool) else value}"], None) == RunConfig()


def test_the_later_word_counts(tmp_path: Path) -> None:
    path = tmp_path / "my.toml"
    path.write_text(RunConfig().changed(eta=0.1, data="file", epochs=7, cost="log-likelihood").to_toml())
    config = settings(path, ["eta=0.2", "eta=0.3", "data=set", "cost=quadratic"], "word")
    assert config == RunConfig().changed(eta=0.3, data="word", epochs=7, cost="quadratic")


@pytest.mark.parametrize(
    ("pair", "sentence"),
    [
        ("eta", "key=value"),
        ("=5", "key=value"),
        ("foo=1", "unknown key 'foo'"),
        ("self=1", "unknown key 'self'"),
        ("eta=-1", "eta should be greater than 0"),
        ("eta=inf", "eta should be"),
        ("dropout=1", r"dropout should be less than or equal to 0\.99"),
        ("seed=x\ny", "seed should be"),
        ("hidden=cube", "hidden: choose one of sigmoid"),
        ("batch_size={a=1}", "batch_size should be"),
        ("output=softmax", "do not fit"),
    ],
)
def test_what_cannot_be_meant_is_wrong_usage(pair: str, sentence: str) -> None:
    with pytest.raises(UsageError, match=sentence):
        settings(None, [pair], None)


@pytest.mark.parametrize("text", ["eta = -1", "foo = 1", "eta ="])
def test_a_file_with_wrong_settings_is_named(text: str, tmp_path: Path) -> None:
    path = tmp_path / "my.toml"
    path.write_text(text)
    with pytest.raises(UsageError, match=r"my\.toml"):
        settings(path, [], None)


@pytest.mark.parametrize("content", [b"\xff\xfe", b"#" * 1_000_001, None])
def test_a_file_that_cannot_be_read_is_a_failure(content: bytes | None, tmp_path: Path) -> None:
    path = tmp_path / "my.toml"
    if content:
        path.write_bytes(content)
    with pytest.raises(UserError, match=r"my\.toml") as error:
        settings(path, [], None)
    assert not isinstance(error.value, UsageError)


@pytest.mark.parametrize(
    ("words", "spelt"),
    [
        ("train --set a=1 b=2 --json", "train --set a=1 --set b=2 --json"),
        ("train --set a=1 --set b=2", "train --set a=1 --set b=2"),
        ("train --set a=1 b=2 --set c=3 d=4", "train --set a=1 --set b=2 --set c=3 --set d=4"),
        ("train --set=a=1 b=2", "train --set=a=1 --set b=2"),
        ("train --set sizes=[784,10] sizes=[784,30,10]", "train --set sizes=[784,10] --set sizes=[784,30,10]"),
        ("train --set a=1 mine.toml", "train --set a=1 mine.toml"),
        ("sweep --set epochs=5 batch_size=5 eta=0.1,1", "sweep --set epochs=5 --set batch_size=5 eta=0.1,1"),
        ("sweep eta=1 lambda=0,1 --set a=1", "sweep eta=1 lambda=0,1 --set a=1"),
        ("train --set", "train --set"),
        ("", ""),
    ],
)
def test_several_settings_may_follow_one_set(words: str, spelt: str) -> None:
    assert spelt_out(words.split()) == spelt.split()


def test_a_recipe_stands_in_for_the_file() -> None:
    assert settings(None, [], None, "best-mlp") == RECIPES["best-mlp"].config
    changed = settings(None, ["epochs=2"], "synthetic", "best-mlp")
    assert changed == RECIPES["best-mlp"].config.changed(epochs=2, data="synthetic")


def test_a_recipe_and_a_file_are_one_too_many(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="give only one of them"):
        settings(tmp_path / "mine.toml", [], None, "best-mlp")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes in folders here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "my.toml")
    with pytest.raises(UserError, match=r"my\.toml: it is not a file\. Give a TOML file"):
        settings(tmp_path / "my.toml", [], None)

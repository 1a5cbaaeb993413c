"""File names of all kinds: spaces, quotes, other scripts, emoji, the longest ones."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.my_digits import MyDigits
from core.storage import model, network2
from core.storage.model import Model
from core.support.atomic import writing
from core.support.errors import UserError

MODEL = Model(Checkpoint.fresh(RunConfig(sizes="784-4-10")))
NAMES = ["with space", 'quote\'s "here"', "шрифт", "🖊️ ünï", "new\nline", "-dash", "%s {0} &amp;", "x" * 239, "ы" * 119]


def _model(path: Path) -> None:
    model.save(path.with_name(path.name + ".safetensors"), MODEL)
    kept = model.load(path.with_name(path.name + ".safetensors")).checkpoint
    np.testing.assert_array_equal(kept.theta, MODEL.checkpoint.theta)


def _network2(path: Path) -> None:
    network2.save(path.with_name(path.name + ".json"), MODEL)
    network2.load(path.with_name(path.name + ".json"))


def _digits(path: Path) -> None:
    mine, exported = MyDigits(), path.with_name(path.name + ".jsonl")
    mine.add([[(0, 0), (1, 1)]], 1)
    mine.export_file(exported)
    assert mine.import_file(exported) == 0


def _text(path: Path) -> None:
    with writing(path.with_name(path.name + ".toml")) as file:
        file.write(RunConfig().to_toml().encode())
    assert RunConfig.from_toml(path.with_name(path.name + ".toml").read_text()) == RunConfig()


FILES = [_model, _network2, _digits, _text]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("save", FILES)
def test_a_file_of_any_name(tmp_path: Path, name: str, save: Callable[[Path], None]) -> None:
    save(tmp_path / name)
    assert len([path for path in tmp_path.iterdir() if path.is_file()]) == 1


@pytest.mark.parametrize("save", FILES)
def test_a_name_that_is_too_long_is_a_sentence(tmp_path: Path, save: Callable[[Path], None]) -> None:
    with pytest.raises(UserError, match=r"File name too long|Could not write"):
        save(tmp_path / ("x" * 252))
    assert not [path for path in tmp_path.iterdir() if path.is_file()]


@pytest.mark.parametrize("save", FILES)
def test_a_folder_that_went_while_a_name_was_chosen_is_a_sentence(tmp_path: Path, save: Callable[[Path], None]) -> None:
    with pytest.raises(UserError, match="choose another folder"):
        save(tmp_path / "gone" / "name")

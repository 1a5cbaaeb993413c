from pathlib import Path

import numpy as np
import pytest

from core.config import RunConfig
from core.data import sources
from core.data.dataset import Dataset
from core.data.mnist import mnist
from core.data.synthetic.digits import synthetic
from core.events import EpochDone
from core.support.errors import UserError
from core.trainer import train
from tests.core.data import forms

Tiny = tuple[forms.Pair, forms.Pair]


def test_mnist_is_the_kept_one(
    tmp_path: Path, tiny_mnist: dict[str, bytes], tiny: Tiny, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(sources.MNIST_VARIABLE, raising=False)
    with pytest.raises(UserError, match="not been downloaded"):
        sources.load("mnist")
    forms.write_idx(tmp_path / "set", *tiny)
    kept = mnist.install([tmp_path / "set"])
    assert sources.load("mnist").fingerprint == kept.fingerprint


def test_mnist_is_in_the_folder_that_the_environment_names(
    tmp_path: Path, tiny: Tiny, monkeypatch: pytest.MonkeyPatch
) -> None:
    forms.write_idx(tmp_path / "set", *tiny)
    monkeypatch.setenv(sources.MNIST_VARIABLE, str(tmp_path / "set"))
    assert sources.load("mnist").name == "MNIST"
    assert sources.load("mnist").fingerprint == sources.load(str(tmp_path / "set")).fingerprint


def test_synthetic_is_made_here(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, tiny: Tiny) -> None:
    forms.write_idx(tmp_path / "set", *tiny)
    made = sources.load(str(tmp_path / "set"))

    def stand_in() -> Dataset:
        return made

    monkeypatch.setattr(sources, "synthetic", stand_in)
    assert sources.load("synthetic") is made


def test_both_are_learnt_from_and_mnist_judges(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, tiny: Tiny) -> None:
    forms.write_idx(tmp_path / "set", *tiny)
    monkeypatch.setenv(sources.MNIST_VARIABLE, str(tmp_path / "set"))
    monkeypatch.setattr(sources, "MIXED_IN", 24)
    ours, mnists, both = synthetic(images=24).train, sources.load("mnist"), sources.load("mnist+synthetic")
    assert np.array_equal(both.train.x, np.concatenate([mnists.train.x, ours.x]))
    assert np.array_equal(both.train.y, np.concatenate([mnists.train.y, ours.y]))
    assert np.array_equal(both.validation.x, mnists.validation.x)
    assert np.array_equal(both.test.x, mnists.test.x)


def test_a_word_that_is_no_source_is_told_with_the_choices() -> None:
    with pytest.raises(
        UserError, match=r"no data set cifar: choose mnist, synthetic, mnist\+synthetic, mnist\+hands, sales, a folder"
    ):
        sources.load("cifar")


@pytest.mark.parametrize("word", ["a" * 5000, "~no-such-person", "a\0b"])
def test_a_word_that_cannot_be_a_path_is_a_sentence(word: str) -> None:
    with pytest.raises(UserError, match=r"choose mnist, synthetic, mnist\+synthetic, mnist\+hands, sales, a folder"):
        sources.load(word)


def test_numbers_have_a_word_too_and_can_be_learnt_from() -> None:
    data = sources.load("sales")
    assert (data.name, data.inputs, data.train.has_classes) == ("sales", 2, False)
    config = RunConfig(data="sales", sizes=(2, 1), cost="quadratic", output="linear", lambda_=0, eta=0.1, epochs=3)
    *_, last = (event for event in train(config, data) if isinstance(event, EpochDone))
    assert last.validation.accuracy > 0.9  # R²


@pytest.mark.parametrize("path", ["//host/share", r"\\host\share", "/\\host", r"\/host", "//"])
def test_another_computer_is_looked_for_only_where_a_person_asked(path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at: list[str] = []
    monkeypatch.setattr("os.path.exists", lambda path: bool(looked_at.append(str(path))))
    monkeypatch.setattr(sources, "_asked_for", set())
    assert sources.is_remote(path)
    with pytest.raises(UserError, match="on another computer, and only a file names them"):
        sources.load(path)
    assert not looked_at
    with pytest.raises(UserError, match="There is no data set"):
        sources.load(sources.ask_for(path))
    assert looked_at


@pytest.mark.parametrize("path", ["", "/", "/home/x", "C:\\data", "mnist", "~/x", "a//b"])
def test_a_path_of_this_computer_is_none_of_another(path: str) -> None:
    assert not sources.is_remote(path)

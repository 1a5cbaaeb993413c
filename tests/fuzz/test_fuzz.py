"""The bounded part of the fuzzing: so many damaged files for each reader, the same each time. The rest: `slow`.

The long run is `python -m tests.fuzz`.
"""

import os
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

import numpy as np
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from core.support.errors import UserError
from tests.fuzz import campaign, damage, law
from tests.fuzz.readers import READERS, Reader

INPUTS, MANY = 1_000, 4_000
SEED = 7


def broken(reader: Reader, inputs: int, seed: int) -> list[str]:
    found = campaign.run(reader, inputs, seed, campaign.CampaignTotals())
    return [f"{each.why} (seed {seed}, number {each.number})" for each in found]


@pytest.mark.parametrize("reader", READERS.values(), ids=READERS)
def test_a_damaged_file_is_a_value_or_a_sentence(reader: Reader) -> None:
    assert broken(reader, INPUTS, SEED) == []


@pytest.mark.slow
@pytest.mark.parametrize("reader", READERS.values(), ids=READERS)
def test_so_are_many(reader: Reader) -> None:
    assert broken(reader, MANY, SEED + 1) == []


@pytest.mark.slow
@pytest.mark.parametrize("reader", READERS.values(), ids=READERS)
@given(random=st.randoms(use_true_random=False))
@settings(
    max_examples=150, deadline=None, phases=[Phase.generate, Phase.shrink], suppress_health_check=list(HealthCheck)
)
def test_what_hypothesis_finds_is_as_small_as_can_be(reader: Reader, random: Random) -> None:
    with reader.place() as path:
        path.write_bytes(damage.damaged(random, reader.whole, reader.own))
        law.obey(reader.read, path, reader.named(path))


@pytest.mark.parametrize("reader", READERS.values(), ids=READERS)
def test_most_of_the_damage_is_seen_and_some_files_are_still_read(reader: Reader) -> None:
    """Else the harness measures nothing: every file whole, or none past the first check."""
    tally = campaign.CampaignTotals()
    assert list(campaign.run(reader, 150, SEED, tally)) == []
    assert 0 < tally.read < tally.refused


BREAKING: dict[str, Callable[[Path], object]] = {
    "an error of ours": lambda path: [][1],
    "memory": lambda path: bytes(2**60),
    "a warning": lambda path: np.float64(1) / 0,
    "code that is run": lambda path: exec("1"),
    "a file that is written": lambda path: path.write_bytes(b""),
    "a program that is called": lambda path: os.system("true"),
    "time": lambda path: linger(0.2),
    "an empty sentence": lambda path: refuse(""),
    "a sentence of nobody": lambda path: refuse("It is damaged."),
    "half a page": lambda path: refuse(f"{path} {'is damaged ' * 500}"),
    "words of Python": lambda path: refuse(f"{path}: <_io.BytesIO object at 0x7f>."),
    "lines": lambda path: refuse(f"{path} is\ndamaged."),
}


def linger(seconds: float) -> None:
    until = time.process_time() + seconds
    while time.process_time() < until:
        pass


def refuse(sentence: str) -> None:
    raise UserError(sentence)


@pytest.mark.parametrize("read", BREAKING.values(), ids=BREAKING)
def test_the_law_is_seen_to_be_broken(
    read: Callable[[Path], object], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(law, "SLOWEST_S", 0.1)
    path = tmp_path / "file"
    path.write_bytes(b"x")
    with pytest.raises(law.LawBroken):
        law.obey(read, path)

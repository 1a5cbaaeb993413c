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
from tests.fuzz import campaign, damage, forms, law
from tests.fuzz.all_readers import READERS
from tests.fuzz.reader import Reader

FEW, INPUTS, MANY = 100, 1_000, 2_000
SEED = 7

pytestmark = pytest.mark.qt_log_ignore("QBuffer::seek: Invalid pos")  # Qt of a damaged BMP that it then refuses


def tally_of(reader: Reader, inputs: int, seed: int) -> campaign.CampaignTotals:
    """Damage so many files, see that the reader obeys the law with each, and return what came of them."""
    tally = campaign.CampaignTotals()
    found = campaign.run(reader, inputs, seed, tally)
    assert [f"{each.why} (seed {seed}, number {each.number})" for each in found] == []
    return tally


@pytest.mark.parametrize("reader", READERS.values(), ids=READERS)
def test_a_damaged_file_is_a_value_or_a_sentence(reader: Reader) -> None:
    tally = tally_of(reader, FEW, SEED)
    # Else the harness measures nothing: every file whole, or none past the first check.
    assert tally.read > 0
    assert tally.refused > (tally.read // 4 if reader.most_are_read else tally.read)


@pytest.mark.slow
@pytest.mark.parametrize(("inputs", "seed"), [(INPUTS, SEED), (MANY, SEED + 1)])
@pytest.mark.parametrize("reader", READERS.values(), ids=READERS)
def test_so_are_many(reader: Reader, inputs: int, seed: int) -> None:
    tally_of(reader, inputs, seed)


@pytest.mark.slow
@pytest.mark.parametrize("reader", READERS.values(), ids=READERS)
@given(random=st.randoms(use_true_random=False))
@settings(max_examples=150, phases=[Phase.generate, Phase.shrink], suppress_health_check=list(HealthCheck))
def test_what_hypothesis_finds_is_as_small_as_can_be(reader: Reader, random: Random) -> None:
    with reader.place() as path:
        reader.obeyed(path, damage.damaged(random, reader.whole, reader.own, reader.own_share))


def _header_cases() -> list[tuple[int, tuple[object, ...]]]:
    """Each field of a model's header, and of its settings, with each kind of wrong value, by its number."""
    _, told = forms.header_of(READERS["header"].whole[-1])
    return [(kind, place) for kind in range(len(forms.WRONG)) for place in forms.fields(told)]


@pytest.mark.parametrize("every", [7, pytest.param(1, marks=pytest.mark.slow)])
def test_each_field_of_a_header_with_each_kind_of_wrong_value(every: int) -> None:
    reader, bad = READERS["header"], []
    header, told = forms.header_of(reader.whole[-1])
    with reader.place() as path:
        for kind, place in _header_cases()[::every]:
            changed = forms.with_value(told, place, forms.WRONG[kind])
            try:
                reader.obeyed(path, forms.with_header(reader.whole[-1], header, changed))
            except (law.LawBroken, AssertionError) as error:
                bad.append(f"{place}, {forms.WRONG[kind]!r:.40}: {error}")
    assert bad == []


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

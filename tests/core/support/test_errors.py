"""Sentences for refusals by the system, made in one place."""

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from core.support.errors import UserError, reason, shortened, worded
from core.support.messages import Message, as_sentence, message

REFUSED = {
    "by the system": lambda: Path("/nowhere/at/all").read_bytes(),
    "a null character": lambda: Path("a\0b").read_bytes(),
    "no letter of a file's name": lambda: os.stat("\ud800"),
}


@pytest.mark.parametrize("refused", REFUSED.values(), ids=REFUSED)
def test_what_the_system_refuses_is_worded(refused: Callable[[], object]) -> None:
    says = r"^Could not read it: .+\. Choose another\.$"
    with pytest.raises(UserError, match=says) as told, worded("Could not read it", "Choose another."):
        refused()
    assert isinstance(told.value.__cause__, OSError | ValueError)


@pytest.mark.parametrize("error", [ValueError("seven"), KeyError("a"), UserError("Mend it.")])
def test_what_is_no_refusal_stays_as_it_is(error: Exception) -> None:
    with pytest.raises(type(error)) as told, worded("Could not read it"):
        raise error
    assert told.value is error


def test_the_reason_of_the_system_can_be_translated() -> None:
    with pytest.raises(FileNotFoundError) as told:
        Path("/nowhere/at/all").read_bytes()
    found = reason(told.value)
    assert found == os.strerror(errno.ENOENT)
    assert isinstance(found, Message)


def test_a_long_sentence_of_ours_keeps_its_template_and_a_foreign_one_is_cut() -> None:
    ours = message("known: {names}", names="eta, " * 100)
    assert isinstance(shortened(ValueError(ours)), Message)
    assert len(shortened(str.__str__(ours) + "!")) == 200
    assert len(shortened(message("{names}", names="eta, " * 1_000))) == 200


@pytest.mark.parametrize("words", ["It is 3", "It is 3."])
def test_a_sentence_has_one_full_stop(words: str) -> None:
    assert as_sentence(words) == as_sentence(ValueError(words)) == "It is 3."

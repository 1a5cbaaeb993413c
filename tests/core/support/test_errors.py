"""Sentences for refusals by the system, made in one place."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from core.support.errors import UserError, worded

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

"""A person's presets: kept in one file, and never lost through a fault in it."""

import logging

import pytest

from core.config import RunConfig
from core.storage import presets
from core.support.errors import UserError

QUICK, SLOW = RunConfig(eta=3.0, lambda_=5.0), RunConfig(eta=0.01, sizes=(784, 10))


def test_without_a_file_there_are_none() -> None:
    assert presets.saved() == {}


@pytest.mark.parametrize("name", ["quick", "η 0.3, “λ” = 5", "a.b", "[x]", "  spaced", "x" * presets.LONGEST_NAME])
def test_a_preset_comes_back_under_its_name(name: str) -> None:
    presets.save(name, QUICK)
    assert presets.saved() == {name: QUICK}


def test_one_of_the_same_name_is_replaced_and_others_stay_in_order() -> None:
    for name, config in (("b", QUICK), ("a", QUICK), ("b", SLOW)):
        presets.save(name, config)
    assert list(presets.saved().items()) == [("a", QUICK), ("b", SLOW)]


def test_a_deleted_one_is_gone_and_can_be_deleted_again() -> None:
    presets.save("a", QUICK)
    presets.save("b", SLOW)
    presets.delete("a")
    presets.delete("a")
    assert presets.saved() == {"b": SLOW}


@pytest.mark.parametrize("name", ["", "  ", "two\nlines", "x" * (presets.LONGEST_NAME + 1)])
def test_a_bad_name_is_refused(name: str) -> None:
    with pytest.raises(UserError, match="needs a name"):
        presets.save(name, QUICK)
    assert not presets.file().exists()


def test_a_wrong_preset_is_left_out_with_a_line_in_the_log_and_kept_in_the_file(caplog) -> None:
    presets.save("good", QUICK)
    with presets.file().open("a") as file:
        file.write("\n[bad]\neta = -1\n")
    with caplog.at_level(logging.WARNING):
        assert presets.saved() == {"good": QUICK}
    assert "The preset bad: eta" in caplog.text
    presets.save("other", SLOW)
    assert "[bad]" in presets.file().read_text(encoding="utf-8")


@pytest.mark.parametrize("content", [b"\xff\xfe", b"[half", b"x = " + b"[" * 100])
def test_a_damaged_file_is_named_and_not_overwritten(content: bytes) -> None:
    presets.file().parent.mkdir(parents=True)
    presets.file().write_bytes(content)
    for work in (presets.saved, lambda: presets.save("a", QUICK), lambda: presets.delete("a")):
        with pytest.raises(UserError) as told:
            work()
        assert str(presets.file()) in str(told.value)
    assert presets.file().read_bytes() == content


def test_a_folder_in_the_place_of_the_file_is_one_sentence() -> None:
    presets.file().mkdir(parents=True)
    with pytest.raises(UserError, match="not a file"):
        presets.saved()

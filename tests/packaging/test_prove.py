"""The proof's record: what was proved is not proved again, until a file changes; what cannot be proved is said."""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture
def prove(tool: Callable[[str], ModuleType], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    module = tool("prove")
    (tmp_path / "core").mkdir()
    (tmp_path / "core" / "a.py").write_text("1", "utf-8")
    monkeypatch.setattr(module, "ROOT", tmp_path)
    monkeypatch.setattr(module, "RECORD", tmp_path / "build" / "proved.json")
    monkeypatch.setattr(module, "FILES", ())
    monkeypatch.setattr(module, "PARTS", {"wheel": lambda: sys.stdout.write("tried")})
    return module


def tries(prove: ModuleType, capsys: pytest.CaptureFixture[str], *words: str) -> int:
    assert prove.main(list(words)) == 0
    return capsys.readouterr().out.count("tried")


def test_what_is_proved_is_tried_again_when_a_file_has_changed(
    prove: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert [tries(prove, capsys), tries(prove, capsys), tries(prove, capsys, "--again")] == [1, 0, 1]
    (tmp_path / "core" / "a.py").write_text("2", "utf-8")
    assert [tries(prove, capsys, "wheel"), tries(prove, capsys)] == [1, 0]


def test_what_cannot_be_proved_is_left_out_with_a_sentence(
    prove: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def lacking() -> None:
        raise prove.LeftOut("It needs dpkg-deb, which is not here.")

    monkeypatch.setitem(prove.PARTS, "wheel", lacking)
    for _ in range(2):
        assert prove.main([]) == 0
        assert "wheel: left out. It needs dpkg-deb, which is not here." in capsys.readouterr().out


def test_an_unknown_part_is_told(prove: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert prove.main(["whale"]) == 2
    assert capsys.readouterr().out == "There is no part whale; there are wheel.\n"


def test_installers_of_a_folder_that_was_not_proved_are_left_out(
    prove: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(prove, "PARTS", {name: lambda: sys.stdout.write("tried") for name in ("bundle", "deb")})
    assert prove.main(["deb"]) == 0
    assert capsys.readouterr().out == "deb: left out. It needs the part bundle, which was not proved.\n"
    assert tries(prove, capsys) == 2


@pytest.mark.skipif(not shutil.which("false"), reason="there is no program that always fails here")
def test_without_a_network_the_reason_is_told(tool: Callable[[str], ModuleType]) -> None:
    grounds = tool("grounds")
    with pytest.raises(grounds.LeftOut, match="there is no network"):
        grounds.ask_for_packages("false")
    grounds.ask_for_packages("true")

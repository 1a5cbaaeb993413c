"""File locks: exclusive, and always released."""

from pathlib import Path

import pytest

from core.support.errors import UserError
from core.support.file_lock import locked
from tests import windows


@pytest.fixture(autouse=True, params=["here", "Windows"])
def system(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    if request.param == "Windows":
        windows.play(monkeypatch)
    return str(request.param)


def test_another_waits_and_is_told_when_it_takes_too_long(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with locked(path), pytest.raises(UserError, match="Another Backswing window"), locked(path, patience_s=0.02):
        pass


def test_it_is_let_go_after_a_failure(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with pytest.raises(ZeroDivisionError), locked(path):
        _ = 1 / 0
    with locked(path, patience_s=0):
        assert path.exists()


def test_a_place_without_a_folder_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="Could not write"), locked(tmp_path / "none" / "lock"):
        pass

from pathlib import Path

import pytest

from core.data.readers import contents
from core.support.errors import UserError


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="absent does not exist"):
        contents.read(tmp_path / "absent")
    with pytest.raises(UserError, match="is not a file"):
        contents.read(tmp_path)


def test_a_path_no_system_has_is_a_sentence() -> None:
    with pytest.raises(UserError):
        contents.read(Path("with\0null"))


def test_a_file_larger_than_any_data_set_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(contents.LARGEST + 1)  # takes no room: a hole
    with pytest.raises(UserError, match="larger than the limit"):
        contents.read(path)
    assert contents.read(path, 4) == bytes(4)

"""A picture that tells whether anything opened it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.gui.hostile import Watch, watched_picture


@pytest.fixture
def watch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watch]:
    """Watch over a picture in the current folder."""
    monkeypatch.chdir(tmp_path)
    watch = watched_picture(tmp_path)
    yield watch
    watch.close()

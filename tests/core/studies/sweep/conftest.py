"""Data for workers, which read it by its name."""

from pathlib import Path

import pytest

from tests.core.cli.conftest import stripes
from tests.core.data import forms


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """600 training images (100 of them for validation) and 60 test images in four IDX files."""
    forms.write_idx(tmp_path / "stripes", stripes(600, 1), stripes(60, 2))
    return tmp_path / "stripes"

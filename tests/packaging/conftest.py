"""Modules of packaging/, which is no package: its files are programs."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"


@pytest.fixture
def tool(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], ModuleType]:
    """Return a function that imports packaging/NAME.py."""
    monkeypatch.syspath_prepend(str(PACKAGING))
    return import_module

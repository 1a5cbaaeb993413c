"""Version of Backswing, read from pyproject.toml."""

import tomllib
from functools import cache
from pathlib import Path


@cache
def version() -> str:
    """Return the version in pyproject.toml, such as "0.1.0"."""
    pyproject = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))
    return str(pyproject["project"]["version"])

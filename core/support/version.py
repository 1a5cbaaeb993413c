"""Which Backswing this is; pyproject.toml is the one place that says it."""

import tomllib
from functools import cache
from pathlib import Path


@cache
def version() -> str:
    """The version as in pyproject.toml, such as "0.1.0"."""
    told = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))
    return str(told["project"]["version"])

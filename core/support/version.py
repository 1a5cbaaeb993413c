"""Version of Backswing: from pyproject.toml in a checkout, from the package's metadata where it is installed."""

import tomllib
from functools import cache
from importlib import metadata
from pathlib import Path

PYPROJECT = Path(__file__).parents[2] / "pyproject.toml"


@cache
def version() -> str:
    """Return the version, such as "0.1.0"."""
    if not PYPROJECT.is_file():
        return metadata.version("backswing")
    return str(tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["project"]["version"])

"""Version, addresses and licences: from pyproject.toml in a checkout, from the package's metadata where installed."""

import tomllib
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any

PYPROJECT = Path(__file__).parents[2] / "pyproject.toml"
_PACKAGE = "backswing"


@cache
def version() -> str:
    """Return the version, such as "0.1.0"."""
    return str(_project()["version"]) if PYPROJECT.is_file() else metadata.version(_PACKAGE)


def project_url(label: str) -> str:
    """Return the project's URL of this label, "" where it has none."""
    if PYPROJECT.is_file():
        return str(_project().get("urls", {}).get(label, ""))
    pairs = (line.partition(", ") for line in metadata.metadata(_PACKAGE).get_all("Project-URL") or ())
    return next((url for name, _, url in pairs if name == label), "")


def notice() -> str:
    """Return the text of NOTICE: what Backswing is built on, and under which licences; "" where it is missing."""
    try:
        if PYPROJECT.is_file():
            return (PYPROJECT.parent / "NOTICE").read_text(encoding="utf-8")
        return metadata.distribution(_PACKAGE).read_text("licenses/NOTICE") or ""
    except (OSError, metadata.PackageNotFoundError):
        return ""


def _project() -> dict[str, Any]:
    told: dict[str, Any] = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["project"]
    return told

"""Build hook of the wheel: puts core/, gui/, resources/ and docs/ inside the one package `backswing`.

Imports such as `from core.data import ...` become `from backswing.core.data import ...` in the copy, and sentences that
name a command of the checkout (`python -m core train`) name the installed one (`backswing train`).
"""

import re
import shutil
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

PACKAGE = "backswing"
FOLDERS = ("core", "gui", "resources", "docs")

IMPORTS = re.compile(r"^(\s*)from (core|gui)(?=[.\s])", re.MULTILINE)
WHOLE_IMPORTS = re.compile(r"^(\s*)import (core|gui)\b(?!\.)", re.MULTILINE)
UNKNOWN_IMPORTS = re.compile(r"^\s*import (?:core|gui)\..*", re.MULTILINE)
COMMANDS = re.compile(r"python3? (?:-m core|run\.py)(?! (?:test|docs))")


class WheelTree(BuildHookInterface[Any]):
    """Hatchling's hook: makes the tree below build/ and hands it over as the wheel's content."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Fill `force_include`; an editable install (version "editable") takes the checkout as it is."""
        if version != "editable":
            tree = make_tree(Path(self.root), Path(self.root, "build", "wheel", PACKAGE))
            build_data["force_include"][str(tree)] = PACKAGE


def make_tree(root: Path, tree: Path) -> Path:
    """Write the package as the wheel has it into the folder `tree`, anew, and return `tree`."""
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(root / PACKAGE, tree, ignore=shutil.ignore_patterns("__pycache__"))
    for folder in FOLDERS:
        shutil.copytree(root / folder, tree / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for file in tree.rglob("*.py"):
        file.write_text(installed(file.read_text(encoding="utf-8"), file.name), encoding="utf-8")
    for file in (tree / "docs").glob("*.md"):
        file.write_text(COMMANDS.sub(PACKAGE, file.read_text(encoding="utf-8")), encoding="utf-8")
    return tree


def installed(source: str, name: str) -> str:
    """Return a module's text as it is in the wheel. Raises ValueError for `import core.x`: it would bind `core`."""
    if unknown := UNKNOWN_IMPORTS.search(source):
        raise ValueError(f"{name}: write `from ... import ...` instead of `{unknown[0].strip()}`")
    source = IMPORTS.sub(rf"\1from {PACKAGE}.\2", source)
    source = WHOLE_IMPORTS.sub(rf"\1from {PACKAGE} import \2", source)
    return COMMANDS.sub(PACKAGE, source)

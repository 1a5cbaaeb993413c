"""The direction of imports: the contracts of pyproject.toml hold, and the numbers need no Qt."""

import ast
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]

IMPORT_ALL_OF_CORE = """
import importlib, pkgutil, sys

class NoWindow:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6", "pyqtgraph", "gui"}:
            raise ImportError(f"core must not import {name}")

sys.meta_path.insert(0, NoWindow())
import core

def fail(name):
    raise

for module in pkgutil.walk_packages(core.__path__, "core.", onerror=fail):
    if not module.name.endswith("__main__"):
        try:
            importlib.import_module(module.name)
        except ModuleNotFoundError as error:
            # What belongs to an optional extra asks for that extra alone.
            if (module.name, error.name) != ("core.studies.sweep.cluster", "distributed"):
                raise
        print(module.name)
"""


def _python(code: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)


def test_every_module_of_core_imports_where_qt_cannot_be() -> None:
    done = _python(IMPORT_ALL_OF_CORE)
    assert done.returncode == 0, done.stderr
    imported = set(done.stdout.split())
    files = {".".join(f.relative_to(ROOT).with_suffix("").parts) for f in ROOT.glob("core/**/*.py")}
    assert {name for name in files if not name.endswith(("__init__", "__main__"))} <= imported


def test_the_import_contracts_hold() -> None:
    done = _python("from importlinter.cli import lint_imports_command as lint; lint(['--no-cache', '--no-logo'])")
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_public_class_has_a_name_of_its_own() -> None:
    seen: dict[str, Path] = {}
    for file in sorted(file for package in ("core", "gui") for file in ROOT.glob(f"{package}/**/*.py")):
        if file.parent == ROOT / "core/book":  # it keeps the book's names
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                assert node.name not in seen, f"{node.name} is in {seen[node.name]} and in {file}"
                seen[node.name] = file

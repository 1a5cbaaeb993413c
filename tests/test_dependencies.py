"""Licences and known weaknesses of packages, as .ci/dependencies.py reports them."""

import importlib.util
import json
import re
import tomllib
from importlib.metadata import PathDistribution
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest
from packaging.requirements import Requirement

from tests.markdown import ROOT

CODE = ROOT / ".ci" / "dependencies.py"


@pytest.fixture(scope="module")
def dependencies() -> ModuleType:
    spec = importlib.util.spec_from_file_location("dependencies", CODE)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_notice_names_every_package_that_is_needed(dependencies: ModuleType) -> None:
    text = dependencies.NOTICE.read_text("utf-8")
    assert {"numpy", "pyside6-essentials", "urllib3"} <= dependencies.needed().keys()
    assert [name for name in dependencies.needed() if f"\n{name}: " not in text] == []


@pytest.mark.parametrize("words", ["MIT", "LGPL-3.0-only OR GPL-2.0-only", "BSD-3-Clause AND 0BSD AND (MIT)"])
def test_a_licence_that_asks_for_little_is_allowed(dependencies: ModuleType, words: str) -> None:
    assert dependencies.is_allowed(words)


@pytest.mark.parametrize("words", ["GPL-3.0-only", "MIT AND AGPL-3.0-only", "not told"])
def test_a_licence_that_would_bind_backswing_is_told(dependencies: ModuleType, words: str) -> None:
    assert not dependencies.is_allowed(words)


def test_a_file_that_was_changed_after_it_was_installed_is_found(dependencies: ModuleType, tmp_path: Path) -> None:
    info = tmp_path / "try-1.dist-info"
    info.mkdir()
    (tmp_path / "same.py").write_text("")
    (tmp_path / "other.py").write_text("import os")
    empty = "sha256=47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"
    (info / "RECORD").write_text(
        f"same.py,{empty},0\nother.py,{empty},0\nnone.py,{empty},0\ntry-1.dist-info/RECORD,,\n"
    )
    found = list(dependencies.changed_files(PathDistribution(info)))
    assert found == ["other.py was changed", "none.py is gone"]


def test_a_published_weakness_is_told_with_the_version_that_mends_it(
    dependencies: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    weakness = {"id": "CVE-1", "fix_versions": ["9.9"]}
    found = [
        {"name": "NumPy", "version": "2.1", "vulns": [weakness]},
        {"name": "mypy", "version": "1.2", "vulns": [weakness]},
        {"name": "scipy", "skip_reason": "not found"},
    ]
    answer = SimpleNamespace(stdout=json.dumps({"dependencies": found}))
    monkeypatch.setattr(dependencies.subprocess, "run", lambda *_, **__: answer)
    told = list(dependencies.known_weaknesses(dependencies.needed()))
    assert told == ["numpy 2.1: CVE-1, mended in 9.9"]
    assert "1 of " in (said := capsys.readouterr().out)
    assert "developers only: mypy 1.2" in said


def test_the_page_on_dependencies_names_every_package_with_its_extra() -> None:
    told = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    page = (ROOT / "docs" / "dependencies.md").read_text("utf-8")
    rows = re.findall(r"^\| `([\w-]+)`(?: \(extra `([\w-]+)`\))? \|", page, re.MULTILINE)
    groups = {"": told["dependencies"], **told["optional-dependencies"]}
    asked = {Requirement(text).name: extra for extra, texts in groups.items() for text in texts}
    assert {name for name, _ in rows} == set(asked)
    assert all(name in [Requirement(text).name for text in groups[extra]] for name, extra in rows)

"""The search of .ci/file_by_file.py for tests that pass only after another."""

import importlib.util
import os
from pathlib import Path
from types import ModuleType

import pytest

CODE = Path(__file__).parent.parent / ".ci" / "file_by_file.py"


@pytest.fixture(scope="module")
def file_by_file() -> ModuleType:
    spec = importlib.util.spec_from_file_location("file_by_file", CODE)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_file_that_leans_on_another_fails_alone(
    file_by_file: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")  # half of what a start takes
    (tmp_path / "test_a.py").write_text("import sys\ndef test_a():\n    sys.is_ready = True\n")
    (tmp_path / "test_b.py").write_text("import sys\ndef test_b():\n    assert sys.is_ready\n")
    (tmp_path / "test_none.py").write_text("")
    assert file_by_file.run(tmp_path, ["-c", os.devnull]) == [tmp_path / "test_b.py"]
    told = capsys.readouterr().out
    assert "has no attribute 'is_ready'" in told
    assert told.endswith("2 passed, 1 failed\n")

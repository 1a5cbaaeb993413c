"""The README's Python is run as it stands there."""

import re
from pathlib import Path

import pytest

from core.data.dataset import Dataset, Split
from core.data.synthetic import make_digits

README = Path(__file__).resolve().parent.parent / "README.md"


def test_the_python_in_the_readme_runs(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    few = Split(*make_digits(1, 40))
    monkeypatch.setattr("core.data.sources.synthetic", lambda: Dataset("a few", few, few, few))
    (code,) = re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    exec(compile(code, str(README), "exec"), {})
    assert capsys.readouterr().out.startswith("[[")


def test_every_picture_is_there() -> None:
    for name in re.findall(r"\((resources/[^)]+)\)", README.read_text(encoding="utf-8")):
        assert (README.parent / name).stat().st_size > 0

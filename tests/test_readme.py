"""The README's Python is run as it stands there."""

import re
from pathlib import Path

import pytest

from core.costs import COSTS
from core.data.dataset import Dataset, Split
from core.data.synthetic.digits import make_digits
from tests.core.data import forms

README = Path(__file__).resolve().parent.parent / "README.md"
BLOCKS = re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)


def _digits(seed: int, count: int) -> forms.Pair:
    images, labels = make_digits(seed, count)
    return images.reshape(-1, 28, 28), labels


@pytest.fixture
def few_digits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both data sets that have a name are a few digits of ours, so that every run is over at once."""
    few = Split(*make_digits(1, 40))
    monkeypatch.setattr("core.data.sources.synthetic", lambda: Dataset("a few", few, few, few))
    forms.write_idx(tmp_path / "mnist", _digits(1, 60), _digits(2, 20))
    monkeypatch.setenv("BACKSWING_MNIST", str(tmp_path / "mnist"))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setitem(COSTS, "huber", COSTS["quadratic"])  # the README adds one of its own: it shall not stay


@pytest.mark.usefixtures("few_digits")
@pytest.mark.parametrize("code", BLOCKS)
def test_the_python_in_the_readme_runs(code: str, capsys: pytest.CaptureFixture[str]) -> None:
    exec(compile(code, str(README), "exec"), {})
    assert capsys.readouterr().out


def test_three_lines_train_and_one_predicts() -> None:
    *training, prediction = BLOCKS[0].strip().splitlines()
    assert len(training) == 3
    assert prediction.startswith("print(network.")


def test_every_picture_is_there() -> None:
    for name in re.findall(r"\((resources/[^)]+)\)", README.read_text(encoding="utf-8")):
        assert (README.parent / name).stat().st_size > 0

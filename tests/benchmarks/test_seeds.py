"""The command that measures with several seeds prints what stands in SEEDS."""

import ast

import pytest

from core.studies.experiments.gallery import GALLERY
from core.studies.experiments.seeds import SEEDS
from tests.benchmarks import seeds


def _run(monkeypatch: pytest.MonkeyPatch, *words: str) -> None:
    monkeypatch.setattr("sys.argv", ["seeds", *words])
    seeds.main()


def test_it_prints_the_lines_that_stand_there(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _run(monkeypatch, "sales", "--seeds", "2")
    found = ast.literal_eval(f"{{{capsys.readouterr().out}}}")
    assert found.keys() == {"sales"}
    assert found["sales"].keys() == SEEDS["sales"].keys()
    for what, values in found["sales"].items():
        assert values == pytest.approx(SEEDS["sales"][what][:2], abs=1e-3)


def test_a_run_that_ends_otherwise_than_it_should_is_no_measurement(monkeypatch: pytest.MonkeyPatch) -> None:
    wild = GALLERY["sales"].changed(eta=1000)
    monkeypatch.setitem(GALLERY, "sales", wild)
    with pytest.raises(SystemExit, match=r"proves nothing: run “.*” ended with “diverged”"):
        _run(monkeypatch, "sales", "--seeds", "1")

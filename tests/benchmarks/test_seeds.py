"""The command that measures with several seeds prints what the claims are measured by."""

import ast

import pytest

from core.studies.experiments.gallery import GALLERY
from tests.benchmarks import seeds


def _run(monkeypatch: pytest.MonkeyPatch, *words: str) -> None:
    monkeypatch.setattr("sys.argv", ["seeds", *words])
    seeds.main()


def test_it_prints_the_figures_that_claims_are_measured_by(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _run(monkeypatch, "sales", "--seeds", "2")
    found = ast.literal_eval(f"{{{capsys.readouterr().out}}}")
    assert found.keys() == {"sales"}
    measured = {claim.what: claim.measured.values for claim in GALLERY["sales"].claims if claim.measured}
    assert found["sales"].keys() == measured.keys()
    for what, values in found["sales"].items():
        assert values == pytest.approx(measured[what][:2], abs=1e-3)


def test_a_run_that_ends_otherwise_than_it_should_is_no_measurement(monkeypatch: pytest.MonkeyPatch) -> None:
    wild = GALLERY["sales"].changed(eta=1000)
    monkeypatch.setitem(GALLERY, "sales", wild)
    with pytest.raises(SystemExit, match=r"proves nothing: run “.*” ended with “diverged”"):
        _run(monkeypatch, "sales", "--seeds", "1")

"""Workers that cannot do the runs of a sweep, and the sentences on them."""

from pathlib import Path

import pytest

from core.studies.sweep.worker_check import made_everywhere, other_data, other_version, readings
from core.support.version import version


def test_a_worker_with_this_version_and_the_data_can_do_the_runs(folder: Path) -> None:
    found = readings([str(folder)])
    assert other_version(version()) == ""
    assert other_data(found, found[0]) == ""


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (
            Exception("ModuleNotFoundError(\"No module named 'core'\")"),
            "Backswing is not installed there: python -m pip",
        ),
        (Exception("CommClosedError: closed"), "CommClosedError: closed"),
        ("0.0.9", f"it has Backswing 0.0.9: python -m pip install 'backswing[dask]=={version()}'"),
    ],
)
def test_another_version_is_told_with_its_remedy(answer: str | Exception, sentence: str) -> None:
    assert other_version(answer).startswith(sentence)


def test_data_that_are_not_there_or_others_are_told(folder: Path, tmp_path: Path) -> None:
    lost, here = str(tmp_path / "lost"), str(folder)
    assert "it cannot read the data: There is no data set" in other_data(readings([lost]), {lost: "1"})
    assert other_data(readings([here]), {here: "1"}) == f"{here} is other data there than here."
    assert other_data(OSError("killed"), {here: "1"}) == "killed."


def test_what_backswing_computes_is_not_asked_for() -> None:
    assert made_everywhere("synthetic")
    assert made_everywhere("sales")
    assert not made_everywhere("mnist")

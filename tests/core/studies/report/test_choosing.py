"""Choice of runs by words."""

from pathlib import Path

import pytest

from core.storage.runs import edits
from core.storage.runs.listing import list_runs
from core.storage.runs.record import RunRecord, read_run
from core.studies.report.choosing import MOST, chosen
from core.support.errors import UserError
from tests.core.storage.runs.kit import events, keep


@pytest.fixture
def runs() -> list[RunRecord]:
    started = events()[:1]
    folders = [keep(started, name=name).folder for name in ("a", "b", "b", "last", "e", "f", "g")]
    edits.star(folders[1], True)
    return [read_run(folder) for folder in folders]


def test_by_word(runs: list[RunRecord]) -> None:
    kept = list_runs()
    folders = [run.folder for run in runs]
    for words, wanted in (
        ([], folders[-5:]),
        (["all"], folders),
        (["last"], folders[-1:]),
        (["starred"], folders[1:2]),
        (["g", "a", "last"], [folders[6], folders[0]]),
        ([folders[2].name, str(folders[0])], [folders[2], folders[0]]),
    ):
        assert [run.folder for run in chosen(words, kept)] == wanted


@pytest.mark.parametrize("word", ["nobody", "b", "", "/", "x" * 5000, "a\0b", "<script>"])
def test_a_word_that_means_none_or_several_is_told(word: str, runs: list[RunRecord]) -> None:
    with pytest.raises(UserError, match=r"There is no run|2 runs are called b"):
        chosen([word])


def test_without_runs(tmp_path: Path) -> None:
    for words in ([], ["last"], ["all"], ["starred"]):
        with pytest.raises(UserError, match=r"There (is|are) no"):
            chosen(words)


def test_no_more_than_a_report_has_room_for(runs: list[RunRecord]) -> None:
    many = [RunRecord(Path(f"/{n}"), None, runs[0].about) for n in range(MOST + 1)]
    with pytest.raises(UserError, match="28 runs, not 29"):
        chosen(["all"], many)

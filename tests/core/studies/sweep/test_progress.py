"""Progress of the workers: whole lines only, each once, in order, before the result."""

from pathlib import Path

import pytest

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.events import EpochDone, Scores, Started
from core.studies.sweep.progress import FileChannel, RunProgress
from core.studies.sweep.running import sweep
from tests.core.studies.sweep.kit import points

START = Checkpoint.fresh(RunConfig(sizes=(784, 2, 10)))
OWN, AVERAGED = Scores(0.5, 0.1, 0.8), Scores(0.4, 0.1, 0.9)


def done(epoch: int, averaged: Scores | None = None) -> EpochDone:
    return EpochDone(epoch, OWN, OWN, OWN, 0.5, 1.0, True, START, averaged)


def test_what_was_told_is_read_once(tmp_path: Path) -> None:
    told = FileChannel(tmp_path, 3)
    assert told.read() == ()
    told.report(Started(START, 5, 50), "")
    told.report(done(1), "a folder")
    assert list(told.read()) == [RunProgress(3, 0), RunProgress(3, 1, 0.8, 0.5, "a folder", 1.0, 50)]
    told.report(done(2, AVERAGED), "")
    assert list(told.read()) == [RunProgress(3, 2, 0.9, 0.4, seconds=1.0, images=50)]
    assert told.read() == ()


def test_a_line_that_is_not_yet_whole_is_left_for_the_next_time(tmp_path: Path) -> None:
    told = FileChannel(tmp_path, 0)
    told.report(done(1), "")
    file = tmp_path / "0.jsonl"
    whole = file.read_bytes()
    file.write_bytes(whole + whole[:9])
    assert len(told.read()) == 1
    assert told.read() == ()
    file.write_bytes(whole + whole)
    assert list(told.read()) == [RunProgress(0, 1, 0.8, 0.5, seconds=1.0)]


@pytest.mark.parametrize("bad", [b'{"index": 0, "ep', b"", b"[]", b'{"index": 0}', b"\xff", b'{"other": 1}'])
def test_a_line_that_a_full_disk_has_cut_costs_itself_and_no_other(tmp_path: Path, bad: bytes) -> None:
    told = FileChannel(tmp_path, 0)
    told.report(done(1), "")
    file = tmp_path / "0.jsonl"
    whole = file.read_bytes()
    file.write_bytes(bad + b"\n" + whole)
    assert list(told.read()) == [RunProgress(0, 1, 0.8, 0.5, seconds=1.0)]


def test_a_disk_that_takes_nothing_costs_the_run_nothing(tmp_path: Path) -> None:
    told = FileChannel(tmp_path / "gone", 0)
    told.report(done(1), "")
    assert told.read() == ()


def test_a_run_is_stopped_from_the_other_end(tmp_path: Path) -> None:
    asking, working = FileChannel(tmp_path, 2), FileChannel(tmp_path, 2)
    assert not working.is_stopped()
    asking.stop()
    assert working.is_stopped()
    assert not FileChannel(tmp_path, 1).is_stopped()


def test_each_epoch_is_told_before_the_result_of_its_run(folder: Path) -> None:
    heard: list[RunProgress] = []
    for result in sweep(points(folder, eta=[0.1, 0.5], epochs=[2]), 2, on_news=heard.append):
        mine = [news for news in heard if news.index == result.index]
        assert [news.epoch for news in mine] == [0, 1, 2]
        assert tuple(news.accuracy for news in mine[1:]) == result.accuracies
        assert {news.folder for news in mine} == {str(result.folder)}

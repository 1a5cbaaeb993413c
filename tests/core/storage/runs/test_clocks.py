"""The system's clock is set, or its time zone changes, while runs are kept: nothing is lost or mistaken."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, tzinfo

import numpy as np
import pytest

from core.events import EpochDone
from core.storage.runs import about, names, trash
from core.storage.runs.folder import RunFolder
from core.storage.runs.listing import interrupted, list_runs
from core.storage.runs.record import read_run
from core.support import atomic
from core.support.paths import runs_dir
from core.trainer import train
from tests.core import tiny
from tests.core.storage.runs.kit import DATA, PRINT, assert_has_curves, events, half_a_run, keep

YEAR = timedelta(days=365)


class Clock:
    """The system's clock: it shows the true time plus the shift `ahead`."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.ahead = timedelta()
        clock = self

        class Shifted(datetime):
            @classmethod
            def now(cls, tz: tzinfo | None = None) -> datetime:
                return datetime.now(tz) + clock.ahead

        for module in (about, names):
            monkeypatch.setattr(module, "datetime", Shifted)
        really = time.time
        monkeypatch.setattr(time, "time", lambda: really() + clock.ahead.total_seconds())


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


@pytest.mark.usefixtures("at_once")  # or a file that is being written when the clock is set would look a year old
@pytest.mark.parametrize("by", [-YEAR, -timedelta(hours=1), timedelta(hours=1), YEAR], ids=str)
def test_a_run_during_which_the_clock_is_set_is_kept_whole(clock: Clock, by: timedelta) -> None:
    folder, happened = RunFolder.begin(tiny.config(), "tiny", PRINT), []
    for event in train(tiny.config(), DATA):
        if isinstance(event, EpochDone) and event.epoch == 1:
            clock.ahead = by
            assert atomic.sweep(folder.folder) == 0
        folder.add(event)
        happened.append(event)
    folder.close()
    record = read_run(folder.folder)
    assert not folder.trouble
    assert record.ending
    assert_has_curves(record, happened)
    assert np.all(record.curves["seconds"] >= 0)
    assert record.about.started
    assert abs(record.about.started - datetime.now(UTC)) < timedelta(minutes=10)


@pytest.mark.parametrize("by", [-YEAR, YEAR], ids=str)
def test_runs_before_and_after_it_is_set_stand_side_by_side(clock: Clock, by: timedelta) -> None:
    before = half_a_run().folder
    clock.ahead = by
    after = keep(events()).folder
    assert {run.folder for run in list_runs()} == {before, after}
    assert [run.folder for run in interrupted()] == [before]
    kept = RunFolder.go_on(before, PRINT)
    for event in train(tiny.config(), DATA, start=kept.start):
        kept.add(event)
    kept.close()
    assert_has_curves(read_run(before), events())
    trash.put_back(trash.delete(after))
    assert len(list_runs()) == 2


def test_a_clock_that_says_the_same_twice_gives_no_run_another_s_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    told = iter([names.new_name()] * 2 + [names.new_name()])
    monkeypatch.setattr(names, "new_name", lambda: next(told))
    first, second = keep(events()).folder, keep(events()).folder
    assert first != second
    assert len(list_runs()) == 2


@pytest.fixture
def zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    if not hasattr(time, "tzset"):
        pytest.skip("the zone of a process cannot be set here")
    yield monkeypatch
    monkeypatch.undo()
    time.tzset()


def test_a_time_zone_that_changes_in_mid_run_changes_no_moment_and_no_order(zone: pytest.MonkeyPatch) -> None:
    began = datetime.now(UTC).replace(microsecond=0)
    folders, happened = [], events()
    for name in ("Pacific/Kiritimati", "America/Adak", "UTC"):
        folder = RunFolder.begin(tiny.config(), "tiny", PRINT)
        for event in happened[:2]:
            folder.add(event)
        zone.setenv("TZ", name)
        time.tzset()
        for event in happened[2:]:
            folder.add(event)
        folder.close()
        folders.append(folder.folder)
    assert sorted(runs_dir().iterdir()) == folders
    started = [run.about.started for run in list_runs()]
    assert all(moment and began <= moment <= datetime.now(UTC) for moment in started)
    for folder in folders:
        assert_has_curves(read_run(folder), happened)

"""Seconds and images that had passed by each epoch of a run, those of the runs that it goes on from included."""

import shutil
from dataclasses import replace

import numpy as np
import pytest

from core.events import EpochDone, Event, Validated
from core.storage.runs import names
from core.storage.runs.past import earlier, passed
from core.storage.runs.record import RunRecord, read_run
from tests.core import tiny
from tests.core.storage.runs.kit import events, keep

IMAGES = len(tiny.dataset().train)


CONFIG = tiny.config(epochs=5)


def run(seconds: float, *, after: RunRecord | None = None) -> RunRecord:
    """Three epochs that took as long each, or the third to fifth, as they go on after the second of another run."""
    start = tiny.only(EpochDone, events())[1].checkpoint if after else None
    config, words = (CONFIG, {"start": start, "before": after.folder}) if after else (tiny.config(), {})
    happened = [_taking(seconds, each) for each in events(config, start)]
    return read_run(keep(happened, config, **words).folder)


def _taking(seconds: float, event: Event) -> Event:
    return replace(event, seconds=seconds) if isinstance(event, EpochDone) else event


def test_a_run_counts_from_its_beginning() -> None:
    found = passed(run(2.0))
    np.testing.assert_allclose(found.epochs, [0, 1, 2, 3])
    np.testing.assert_allclose(found.seconds, [0, 2, 4, 6])
    np.testing.assert_allclose(found.images, np.arange(4) * IMAGES)


def test_a_run_carries_on_what_its_parent_had_at_the_epoch_that_it_goes_on_from() -> None:
    parent = run(2.0)
    child = run(0.5, after=parent)
    assert [(each.folder, until) for each, until in earlier(child)] == [(parent.folder, 2)]
    found = passed(child)
    np.testing.assert_allclose(found.epochs, [0, 1, 2, 3, 4, 5])
    np.testing.assert_allclose(found.seconds, [0, 2, 4, 4.5, 5, 5.5])
    np.testing.assert_allclose(found.images, np.arange(6) * IMAGES)


def test_a_run_whose_parent_is_gone_counts_from_its_own_beginning() -> None:
    child = run(0.5, after=(parent := run(2.0)))
    shutil.rmtree(parent.folder)
    found = passed(child)
    np.testing.assert_allclose(found.epochs, [2, 3, 4, 5])
    np.testing.assert_allclose(found.seconds, [0, 0.5, 1, 1.5])


@pytest.mark.parametrize("told", ["", "-1.0", "nan", "1e308"])
def test_times_are_not_known_from_the_first_that_is_missing_on(told: str) -> None:
    whole = run(2.0)
    path = whole.folder / names.METRICS
    head, *rows = (line.split(",") for line in path.read_text().splitlines())
    rows[1][head.index("seconds")] = told
    path.write_text("\n".join(map(",".join, [head, *rows])) + "\n")
    found = passed(read_run(whole.folder))
    np.testing.assert_array_equal(found.seconds, [0, 2, np.nan, np.nan])
    assert np.isfinite(found.images).all()


def test_a_run_that_ended_within_an_epoch_counts_to_its_last_validation() -> None:
    config = tiny.config(seed=3, epochs=30, validate_every=5, reach=0.58)
    happened = [_taking(2.0, each) for each in events(config)]
    last = tiny.only(Validated, happened)[-1]
    record = read_run(keep(happened, config).folder)
    found = passed(record)
    assert found.epochs[-1] == last.position > record.epochs == last.epoch - 1
    assert found.seconds[-1] == pytest.approx(2.0 * record.epochs + last.seconds)
    assert found.images[-1] == pytest.approx(last.images)
    assert (np.diff(found.epochs) > 0).all()
    path = record.folder / names.VALIDATIONS
    path.write_text(f"{path.read_text()}{last.epoch},1,{last.epoch - 1},-1,-1,,,,,,\n")  # it goes back
    np.testing.assert_array_equal(passed(read_run(record.folder)).epochs, found.epochs)

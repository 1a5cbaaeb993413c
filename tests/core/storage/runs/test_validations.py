"""Scores within epochs, in their own file of the run."""

from dataclasses import astuple, replace
from datetime import datetime
from math import nan
from pathlib import Path

import numpy as np
import pytest

from core.config import RunConfig
from core.events import Ending, EpochDone, Event, Validated
from core.storage import model
from core.storage.runs import figures, names
from core.storage.runs.folder import RunFolder
from core.storage.runs.record import RunRecord, glance, read_run
from core.studies.report import labels, scores
from core.studies.report.page import page
from core.trainer import train
from tests.core import tiny
from tests.core.storage.runs.kit import DATA, PRINT, assert_has_curves, events, keep

pytestmark = pytest.mark.usefixtures("small_blocks", "no_reports", "at_once")
CONFIG = tiny.config(validate_every=8, epochs=2)


def _table(events: list[Event]) -> np.ndarray:
    rows = [
        (
            e.epoch,
            e.batch,
            e.position,
            e.images,
            *astuple(e.validation),
            *(astuple(e.averaged) if e.averaged else [nan] * 3),
        )
        for e in tiny.only(Validated, events)
    ]
    return np.array(rows, float).T


def _kept(record: RunRecord) -> np.ndarray:
    return np.array([record.within[name] for name in figures.WITHIN_COLUMNS if name != "seconds"])


@pytest.mark.parametrize("config", [CONFIG, CONFIG.changed(ema=0.9)], ids=["plain", "average"])
def test_all_scores_are_read_back(config: RunConfig) -> None:
    happened = events(config)
    record = read_run(keep(happened, config).folder)
    assert record.troubles == ()
    np.testing.assert_array_equal(_kept(record), _table(happened))


def test_without_any_there_is_no_file_as_in_older_runs() -> None:
    record = read_run(keep(events()).folder)
    assert not (record.folder / names.VALIDATIONS).exists()
    assert (record.within, record.troubles) == ({}, ())


def test_a_run_that_goes_on_has_them_as_if_it_had_not_been_cut_off() -> None:
    happened = events(CONFIG)
    for cut in range(1, len(happened)):
        folder = keep(happened[:cut], CONFIG).folder
        kept = RunFolder.go_on(folder, PRINT) if (folder / names.CHECKPOINT).exists() else None
        if kept is None:
            continue
        for event in train(CONFIG, DATA, start=kept.start, cut_off=True):
            kept.add(event)
        kept.close()
        record = read_run(folder)
        assert record.troubles == ()
        np.testing.assert_array_equal(_kept(record), _table(happened))
        assert_has_curves(record, happened)


def test_what_came_after_the_checkpoint_is_dropped_even_if_nothing_comes_again() -> None:
    happened = events(CONFIG)
    second = next(nth for nth, event in enumerate(happened) if isinstance(event, EpochDone)) + 2
    folder = keep(happened[:second], CONFIG).folder
    assert len(read_run(folder).within["epoch"]) == 3
    RunFolder.go_on(folder, PRINT).close()
    record = read_run(folder)
    assert (len(record.within["epoch"]), record.troubles) == (2, ())


def test_the_network_that_reached_the_accuracy_is_the_best_with_its_scores() -> None:
    config = tiny.config(seed=3, epochs=30, validate_every=5, reach=0.58)
    happened = events(config)
    assert tiny.end(happened).ending is Ending.REACHED
    assert tiny.end(happened).checkpoint.batch
    last = tiny.only(Validated, happened)[-1]
    record = read_run(keep(happened, config).folder)
    assert record.ending is Ending.REACHED
    for path in (record.best_path, record.checkpoint_path):
        assert path
        kept = model.load(path)
        assert kept.checkpoint.theta.tobytes() == tiny.end(happened).checkpoint.theta.tobytes()
        assert kept.scores == {
            "validation_accuracy": last.validation.accuracy,
            "validation_cost": last.validation.data_cost,
        }


@pytest.mark.parametrize("more", [{}, {"ema": 0.9}], ids=str)
def test_the_accuracy_that_ended_a_run_within_an_epoch_is_its_last_and_best(more: dict[str, float]) -> None:
    config = tiny.config(seed=3, epochs=30, validate_every=5, reach=0.58, **more)
    happened = events(config)
    last = tiny.only(Validated, happened)[-1]
    assert tiny.end(happened).checkpoint.batch == last.batch
    record = read_run(keep(happened, config).folder)
    accuracy = last.answering.accuracy
    assert accuracy >= 0.58
    assert (record.best_accuracy, record.last_accuracy) == (accuracy, accuracy)
    assert glance(record.folder) == figures.Glance(last.epoch - 1, accuracy, accuracy)
    found = scores.series(record)
    assert (scores.best_place(found), scores.last(found.validation_accuracy)) == (last.position, accuracy)
    assert scores.last(found.validation_cost) == last.answering.data_cost
    assert found.images[-1] == pytest.approx(last.images)
    seconds = sum(event.seconds for event in tiny.only(EpochDone, happened)) + last.seconds
    assert found.seconds[-1] == pytest.approx(seconds)
    told = f" to {labels.percent(accuracy)} by epoch {labels.place(last.position)}."
    assert told in page([record], datetime.now().astimezone(), lambda _: DATA)


def test_scores_within_an_epoch_that_did_not_end_the_run_are_not_its_last() -> None:
    happened = events(CONFIG)
    folder = keep(happened, CONFIG).folder
    last = tiny.only(EpochDone, happened)[-1].validation.accuracy
    assert read_run(folder).last_accuracy == last
    assert glance(folder).last == last


@pytest.mark.parametrize(
    ("content", "says", "left"),
    [
        ("", "does not name them", 0),
        ("a,b\n1,2\n", "does not name them", 0),
        (figures.WITHIN_HEAD + "\0\0\n", "1 damaged row is left out", 0),
        (figures.WITHIN_HEAD + "1,2,0.5,20,0.1,0.3,0,0.9,,,\n1,4,inf,40,0.1,0.3,0,0.9,,,\n", "", 1),
        (figures.WITHIN_HEAD + "1,2,0.5,20,0.1,0.3,0,0.9,,,\n1,4,1e300,40,0.1,0.3,0,0.9,,,\n", "", 1),
        (figures.WITHIN_HEAD + "1,2,0.5,20,0.1,0.3,0,7.9,,,\n1,4,0.7,40,0.1,0.3,0,0.9,,,\n", "1 damaged row", 1),
        (figures.WITHIN_HEAD + "1,2,0.5,20,0.1,0.3,0,0.9,,,", "the last row is cut", 0),
    ],
)
def test_a_hostile_file_costs_a_sentence_and_no_more(content: str, says: str, left: int) -> None:
    folder = keep(events(CONFIG), CONFIG).folder
    (folder / names.VALIDATIONS).write_text(content)
    record = read_run(folder)
    assert says in " ".join(record.troubles)
    assert len(record.within.get("epoch", ())) == left
    assert record.epochs == 2


def test_a_file_that_is_none_or_too_large_is_told_in_its_own_words() -> None:
    folder = keep(events(CONFIG), CONFIG).folder
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(figures, "_MOST_LINES", 3)
        troubles = read_run(folder).troubles
    assert "has too many rows. Scores within its epochs are left out." in " ".join(troubles)
    (folder / names.VALIDATIONS).unlink()
    (folder / names.VALIDATIONS).mkdir()
    [trouble] = read_run(folder).troubles
    assert trouble.endswith("is not a file. Scores within its epochs are left out.")


def test_numbers_are_read_back_exactly(tmp_path: Path) -> None:
    [event, *_] = tiny.only(Validated, events(CONFIG))
    odd = replace(event, position=1 / 3, seconds=0.1 + 0.2)
    (tmp_path / names.VALIDATIONS).write_text(figures.WITHIN_HEAD + figures.within_row(odd))
    found = figures.read_within(tmp_path / names.VALIDATIONS).by_name
    assert (found["position"][0], found["seconds"][0]) == (odd.position, odd.seconds)

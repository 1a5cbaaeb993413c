"""Rows of results: averages over the seeds, the best marked, three forms."""

import csv
import random
from itertools import count
from typing import Any

import pytest

from core.config import RunConfig
from core.events import Ending
from core.studies.sweep.grid import GridPoint
from core.studies.sweep.running import Result
from core.studies.sweep.table import as_csv, as_text, rows

_INDEX = count()


def result(eta: float, accuracy: float | None, ending: Ending | None = Ending.EPOCHS, seed: int = 1) -> Result:
    known: tuple[Any, ...] = () if accuracy is None else (accuracy,)
    point = GridPoint(RunConfig(eta=eta, seed=seed), {"eta": eta})
    return Result(ending, known, accuracy, accuracy, 1.5, index=next(_INDEX), point=point)


RESULTS = [
    result(0.1, 0.90),
    result(0.1, 0.94, seed=2),
    result(0.5, 0.99),
    result(0.5, None, Ending.DIVERGED, seed=2),
    result(5.0, 0.2),
    result(5.0, None, None, seed=2),
    result(9.0, 0.3, Ending.STOPPED),
    result(9.0, None, Ending.STOPPED, seed=2),
]


def test_mean_and_spread_over_the_seeds_and_the_best_of_those_that_ended() -> None:
    low, high, failed, stopped = rows(RESULTS)
    assert (low.mean, low.spread, low.lowest, low.highest) == pytest.approx((0.92, 0.02 * 2**0.5, 0.90, 0.94))
    assert (high.mean, high.spread, high.diverged, high.runs) == (0.99, None, 1, 2)
    assert (failed.failed, stopped.stopped, stopped.mean) == (1, 2, None)
    assert [row.best for row in rows(RESULTS)] == [True, False, False, False]


def test_the_order_in_which_results_come_changes_nothing() -> None:
    shuffled = random.Random(1).sample(RESULTS, len(RESULTS))
    assert rows(shuffled) == rows(RESULTS)


def test_as_text_the_best_has_a_star_and_the_others_say_what_befell_them() -> None:
    head, low, high, failed, stopped = as_text(rows(RESULTS)).splitlines()
    assert head.split() == ["eta", "validation", "spread", "training", "seconds"]
    assert low.split() == ["0.1", "92.00", "%", "±", "2.83", "92.00", "%", "1.5", "*", "best"]
    assert high.endswith("1 of 2 diverged")
    assert failed.endswith("1 of 2 failed")
    assert stopped.endswith("2 of 2 stopped")


def test_as_csv_numbers_read_back_exactly() -> None:
    table = rows(RESULTS)
    found = list(csv.DictReader(as_csv(table).splitlines()))
    assert [float(row["eta"]) for row in found] == [0.1, 0.5, 5.0, 9.0]
    assert float(found[0]["mean"]) == table[0].mean
    assert [row["best"] for row in found] == ["1", "0", "0", "0"]
    assert found[1]["spread"] == ""


def test_nothing_done_is_an_empty_table() -> None:
    assert rows([]) == ()

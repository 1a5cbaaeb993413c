"""A sprint ends when validation is read well enough, and opens the test set then and only then."""

from typing import Any

import numpy as np
import pytest

from core.data.dataset import Dataset, Split
from tests.benchmarks import child, sprint
from tests.benchmarks.contest import WARM_UP, Result, Round
from tests.benchmarks.contestants import OURS
from tests.benchmarks.workloads import SPRINT, WORKLOADS

DATA = Dataset("blank", *(Split(np.zeros((10, 784), np.uint8), np.arange(10)) for _ in range(3)))


class _Runner:
    """Trains nothing, and counts. epochs: how many each call stands for."""

    aside = (0.0, 0.0)

    def __init__(self, epochs: int = 1) -> None:
        self.epochs, self.calls = epochs, 0

    def reset(self, seed: int) -> None:
        self.calls = 0

    def epoch(self, seed: int) -> None:
        self.calls += 1


def _sprinted(monkeypatch: pytest.MonkeyPatch, runner: _Runner, **how: Any) -> tuple[dict[str, Any], int]:
    opened: list[None] = []

    def accuracy(trainer: _Runner, split: object) -> float:
        if split is DATA.test:
            opened.append(None)
        return 0.95 + 0.01 * trainer.calls

    monkeypatch.setattr(child, "_accuracy", accuracy)
    task, seed = how.get("task", SPRINT), how.get("seed", 1)
    return child._round(task, runner, DATA, seed), len(opened)  # type: ignore[arg-type] # all that is asked of it


def test_epochs_are_trained_until_validation_is_read_well_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    done, opened = _sprinted(monkeypatch, _Runner())
    assert (done["epochs"], opened) == (4, 1)  # 0.95 and four steps of 0.01 are over 0.981
    assert done["test"] >= SPRINT.until


def test_a_recipe_has_no_more_epochs_than_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    done, opened = _sprinted(monkeypatch, _Runner(epochs=5))
    assert (done["epochs"], done["accuracy"] < SPRINT.until, opened) == (5, True, 1)


def test_neither_the_warm_up_nor_a_timed_epoch_opens_the_test_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for how in ({"seed": WARM_UP}, {"task": WORKLOADS["W1"]}):
        done, opened = _sprinted(monkeypatch, _Runner(), **how)
        assert (done["epochs"], done["test"], opened) == (1, None, 0)


def test_the_row_says_what_missed_the_goal() -> None:
    result = Result(OURS, 1)
    for seed, test in ((1, 0.985), (2, 0.971)):
        result.rounds[seed] = Round(2.0, 1.0, None, accuracy=0.9815, peak_mb=1, idle_cpu=0, epochs=4 + seed, test=test)
    assert sprint.row(result)[1:] == ("2.00", "1.00", "5/6", "98.15 %", "97.80 %, missed", "98.50, 97.10")

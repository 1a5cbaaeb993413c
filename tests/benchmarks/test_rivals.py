"""Whatever is timed side by side learns the same: after an epoch all have Backswing's weights, but for rounding."""

from importlib import import_module

import numpy as np
import pytest

from core.data.dataset import Dataset, Split
from core.linalg.arrays import Array
from tests.benchmarks import table
from tests.benchmarks.contest import Result, Round
from tests.benchmarks.contestants import CONTESTANTS, OURS, Contestant
from tests.benchmarks.rivals.base import Unavailable
from tests.benchmarks.workloads import WORKLOADS, Workload

SEED = 5
RIVALS = [c for c in CONTESTANTS if c.same and c is not OURS and not c.environment]

WHOLE_BATCHES = {"dense_c", "sklearn_mlp"}
"""The C loop takes no other, and scikit-learn charges λ more on a smaller one."""


def _split(count: int, seed: int) -> Split:
    random = np.random.default_rng(seed)
    images = random.integers(0, 256, (count, 784)) * (random.random((count, 784)) < 0.2)
    return Split(images.astype(np.uint8), np.arange(count) % 10)


def _data(workload: Workload, remainder: int) -> Dataset:
    """Three mini-batches, and one that is not full."""
    return Dataset("noise", _split(3 * workload.settings["batch_size"] + remainder, 1), _split(10, 2), _split(10, 3))


def _learnt(contestant: Contestant, workload: Workload, data: Dataset) -> list[Array]:
    module = import_module(f"tests.benchmarks.rivals.{contestant.module}")
    config = workload.config().changed(dropout=0)  # the draws are each one's own
    try:
        trainer = module.Trainer(config, data, 1, **contestant.options)
    except Unavailable as reason:
        pytest.skip(str(reason))
    for seed in (SEED + 1, SEED):  # the second time all has to be fresh again
        trainer.reset(seed)
        trainer.epoch(seed)
    weights, biases = trainer.parameters()
    return [*weights, *biases]


@pytest.mark.parametrize("workload", WORKLOADS.values(), ids=WORKLOADS)
@pytest.mark.parametrize("rival", RIVALS, ids=lambda c: c.name)
def test_every_rival_learns_the_weights_that_ours_learns(rival: Contestant, workload: Workload) -> None:
    if workload.name not in rival.workloads:
        pytest.skip("does not take part")
    if rival.missing:
        pytest.skip(f"needs {', '.join(rival.missing)}")
    data = _data(workload, 0 if rival.module in WHOLE_BATCHES else 4)
    for theirs, ours in zip(_learnt(rival, workload, data), _learnt(OURS, workload, data), strict=True):
        # Adam divides by the root of a mean square: where that is near 0, rounding and the place of ε decide.
        assert np.isclose(theirs, ours, atol=2e-4).mean() > (0.99 if workload.name == "W4" else 0.9999)


def test_a_row_says_how_much_slower_it_was_and_marks_what_learnt_something_else() -> None:
    ours, slow = Result(OURS, 0), Result(RIVALS[0], 2)
    for number, accuracy in enumerate((0.90, 0.93)):
        ours.rounds[number] = _round(1.0, 0.9)
        slow.rounds[number] = _round(3.0, accuracy)
    absent = Result(RIVALS[1], 1, absent="needs a machine")
    first, second = table.rows("W1", [ours, slow, absent], exact=True)
    assert first[2:] == ("own choice", "1.000", "0.500", "1.00", "1.00", "90.00 %", "–")
    assert second[2:] == ("2", "3.000", "0.500", "3.00", "1.00", "91.50 %", "3.00 (*)")
    assert table.as_markdown([first]).count("\n") == 2


def _round(seconds: float, accuracy: float) -> Round:
    return Round(seconds, 0.5, told=None, accuracy=accuracy, peak_mb=100.0, idle_cpu=0.0)

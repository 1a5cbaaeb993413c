"""The batch loop allocates nothing."""

import tracemalloc

import numpy as np
import pytest

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.batches import Batches
from core.data.dataset import Split
from core.linalg.worker_threads import WorkerThreads
from core.training.dropout import Dropout
from core.training.mini_batch_stepper import MiniBatchStepper


@pytest.mark.parametrize(
    "settings",
    [{}, {"optimizer": "momentum", "regularizer": "L1"}, {"cost": "quadratic"}, {"ema": 0.9, "clip_norm": 1.0}]
    + [{"optimizer": name} for name in ("nesterov", "rmsprop", "adam", "adamw")],
    ids=str,
)
def test_the_batch_loop_allocates_no_arrays(settings: dict[str, object], monkeypatch: pytest.MonkeyPatch) -> None:
    # NumPy's own buffers for adding a row of biases are twice 8 192 numbers, 66 kB, whatever the size. One array of
    # ours would be more: (100, 200) float32 of a mini-batch is 80 kB, the weights are 635 kB.
    monkeypatch.setattr("core.data.batches.ROWS_PER_BLOCK", 1000)
    config = RunConfig(sizes=(784, 200, 10), batch_size=100).changed(**settings)
    images = np.zeros((1000, 784), np.uint8)
    split = Split(images, np.arange(1000) % 10)
    batches = Batches(split, 10, 100, config.dtype)
    stepper = MiniBatchStepper(Checkpoint.fresh(config), batches, 1000, WorkerThreads())
    (block,) = batches.epoch(np.arange(1000))
    dropout = Dropout(config, block, 0)
    stepper.advance(block, 0, 1, dropout, 0, (), lambda: False)
    tracemalloc.start()
    try:
        done = stepper.advance(block, 1, 10, dropout, 1, (), lambda: False)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert done == 10
    assert peak < 75_000

"""Runs of 200 steps of a tiny network with all combinations of settings, to compare with PyTorch.

All numbers are drawn by a rule of arithmetic, so that no version of a random generator decides what they are.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import product

import numpy as np

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.batches import Batches
from core.data.dataset import Split
from core.linalg.arrays import Array
from core.linalg.worker_threads import WorkerThreads
from core.network import parameter_count
from core.optimizers import OPTIMIZERS
from core.regularizers import REGULARIZERS
from core.training import engines
from core.training.compiled.stepper import CompiledStepper
from core.training.dropout import Dropout
from core.training.mini_batch_stepper import MiniBatchStepper

SIZES, BATCH, STEPS = (5, 4, 3), 4, 200
ROWS = 3 * BATCH
ETAS = {"sgd": 0.3, "momentum": 0.05, "nesterov": 0.05}
"""The others take 0.01: they divide by the size of the gradient."""

Changes = Mapping[int, Mapping[str, float]]
LIVE: Changes = {
    30: {"eta": 0.02},
    60: {"momentum": 0.6},
    90: {"lambda_": 0.6},
    120: {"clip_norm": 0.2},
    150: {"max_norm": 1.0},
    180: {"momentum": 0.0, "eta": 0.1},
}


@dataclass(frozen=True)
class Descent:
    """Combination of settings. changes: settings that change before a step, counted from 0."""

    optimizer: str
    regularizer: str
    clip_norm: float = 0.0
    max_norm: float = 0.0
    changes: Changes = field(default_factory=dict, hash=False)

    @property
    def config(self) -> RunConfig:
        """Return the initial config; λ/n is 0.02."""
        return RunConfig(
            sizes=SIZES,
            batch_size=BATCH,
            dtype="float64",
            optimizer=self.optimizer,
            regularizer=self.regularizer,
            eta=ETAS.get(self.optimizer, 0.01),
            lambda_=0.02 * ROWS,
            momentum=0.9,
            clip_norm=self.clip_norm,
            max_norm=self.max_norm,
        )

    def __str__(self) -> str:
        words = [self.optimizer, self.regularizer]
        words += ["clipped"] if self.clip_norm else []
        words += ["max-norm"] if self.max_norm else []
        return " ".join(words + (["live"] if self.changes else []))


_KINDS = list(product((name for name, o in OPTIMIZERS.items() if not o.full_batch), REGULARIZERS))
DESCENTS = [
    *(Descent(*kind, clip, longest) for kind in _KINDS for clip in (0.0, 0.2) for longest in (0.0, 1.0)),
    *(Descent(*kind, changes=LIVE) for kind in _KINDS),
]


def spread(count: int, step: float) -> Array:
    """Return `count` pseudo-random numbers between -1 and 1: fractions of multiples of an irrational number."""
    return 2 * (np.arange(1, count + 1) * step % 1) - 1


def inputs() -> tuple[Array, Array]:
    """Return x (ROWS, 5) between -1 and 1 and classes (ROWS,); mini-batches are BATCH rows each, in a ring."""
    return spread(ROWS * SIZES[0], 2**0.5).reshape(ROWS, SIZES[0]), np.arange(ROWS) % SIZES[-1]


def first_weights() -> Array:
    """Return the initial parameters (P,), weights first, then biases."""
    return 1.5 * spread(parameter_count(SIZES), 3**0.5)


def final_weights(descent: Descent) -> Array:
    """Return the parameters (P,) after the trainer's own steps."""
    config = descent.config
    batches = Batches(Split(*inputs()), SIZES[-1], BATCH, config.dtype)
    start = Checkpoint.blank(config, first_weights()), batches, ROWS
    kernels = None if descent.changes else engines.kernels_for(config)  # some of these changes no run can make
    stepper = CompiledStepper(*start, 1, kernels) if kernels else MiniBatchStepper(*start, WorkerThreads())
    (block,) = batches.epoch(np.arange(ROWS))
    dropout = Dropout(config, block, 0)
    for step in range(STEPS):
        if step in descent.changes:
            config = config.changed(**descent.changes[step])
            stepper.bind(config)
        at = step % len(block)
        stepper.advance(block, at, at + 1, dropout, step, (), lambda: False)
    return stepper.theta.copy()

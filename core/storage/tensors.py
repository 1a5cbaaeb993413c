"""Arrays of a checkpoint by name: "layer1.weight" (n_out, n_in), "layer1.bias" (n_out,), "optimizer.velocity", ..."""

from dataclasses import replace

import numpy as np

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.batches import EpochSegment, batches_per_block
from core.linalg.arrays import Array
from core.network import layer_views, parameter_count

BEST = "best."
AVERAGE = "average."
OPTIMIZER = "optimizer."
LOGITS = "logits"
NEVER_NEGATIVE = tuple(OPTIMIZER + name for name in ("square", "squares", "steps", "count", "looked", "ended"))
"""Averages of squares, whose root is taken, and counts."""

Tensors = dict[str, Array]


def of_layers(theta: Array, sizes: tuple[int, ...], prefix: str = "") -> Tensors:
    """Return named views into theta (P,), layer by layer; writing to them fills theta."""
    tensors: Tensors = {}
    for number, (w, b) in enumerate(zip(*layer_views(theta, sizes), strict=True), 1):
        tensors |= {f"{prefix}layer{number}.weight": w, f"{prefix}layer{number}.bias": b}
    return tensors


def of_checkpoint(here: Checkpoint) -> Tensors:
    """Return all arrays of a checkpoint by name; views, not copies."""
    sizes = here.config.sizes
    tensors = of_layers(here.theta, sizes) | {OPTIMIZER + name: array for name, array in here.state.items()}
    if here.best_theta is not None:
        tensors |= of_layers(here.best_theta, sizes, BEST)
    if here.average is not None:
        tensors |= of_layers(here.average, sizes, AVERAGE)
    if here.logits is not None:
        tensors[LOGITS] = here.logits
    return tensors


def are_weights(name: str) -> bool:
    """Return whether an array of this name holds weights or biases, of whichever network."""
    return name != LOGITS and not name.startswith(OPTIMIZER)


def rows_kept(config: RunConfig, batch: int, segment: EpochSegment) -> int:
    """Return how many rows of `logits` a checkpoint after mini-batch `batch` keeps: those of the current block."""
    return (batch - segment.batch) % batches_per_block(config.batch_size) * config.batch_size


def blank(config: RunConfig, has_best: bool, rows: int) -> Checkpoint:
    """Return a checkpoint of zeros with arrays of the right shapes, to be filled. rows: of logits; 0 for none."""
    theta = np.zeros(parameter_count(config.sizes), config.dtype)
    return replace(
        Checkpoint.blank(config, theta),
        best_theta=np.zeros_like(theta) if has_best else None,
        logits=np.zeros((rows, config.sizes[-1]), config.dtype) if rows else None,
    )

"""Check that a network can learn a data set."""

import numpy as np

from core.config import RunConfig
from core.costs import COSTS
from core.data.dataset import Dataset, Split
from core.support.errors import UserError

_SHARE_SLACK = 1e-4
"""Largest rounding error allowed in the sum of a row's targets."""


def fits(sizes: tuple[int, ...], split: Split) -> bool:
    """Tell whether a network of these layers, input first, takes the rows of a set and has an output for each answer.

    A network may have more outputs than the set has classes; of targets there is one for each output.
    """
    outputs = sizes[-1]
    has_outputs = split.labels.max(initial=0) < outputs if split.has_classes else split.y.shape[1] == outputs
    return bool(split.x.shape[1] == sizes[0] and has_outputs)


def check_fit(config: RunConfig, data: Dataset) -> None:
    """Raise UserError, which says what to change, when the network of `config` cannot learn `data`."""
    if config.sizes[0] != data.inputs:
        has = f"{data.inputs} pixels an image" if data.train.is_ink else f"inputs of length {data.inputs}"
        raise UserError(
            f"{data.name} has {has}; the network's first layer has {config.sizes[0]} units. "
            f"Make the first layer {data.inputs}."
        )
    if not len(data.train) or not len(data.validation):
        what = "image" if data.train.is_ink else "row"
        raise UserError(f"{data.name} needs at least one training and one validation {what}.")
    _check_precision(config, data)
    if not data.train.has_classes:
        _check_targets(config, data)
    elif config.sizes[-1] < data.classes:
        raise UserError(
            f"{data.name} has {data.classes} classes; the network's last layer has {config.sizes[-1]} units. "
            f"Make the last layer {data.classes}."
        )


def _check_precision(config: RunConfig, data: Dataset) -> None:
    """Raise UserError when numbers overflow the config's dtype; ink and classes always fit."""
    largest = np.finfo(config.dtype).max
    for split in (data.train, data.validation):
        for rows in (split.x, split.y):
            if rows.dtype.kind == "f" and max(rows.max(), -rows.min()) > largest:
                raise UserError(
                    f"{data.name} has numbers that {config.dtype} cannot hold, beyond {largest:.0e}. "
                    "Scale them to a smaller range, or choose float64."
                )


def _check_targets(config: RunConfig, data: Dataset) -> None:
    """Raise UserError unless there is one target per output, within the range of the outputs."""
    if config.sizes[-1] != data.classes:
        raise UserError(
            f"{data.name} has targets of length {data.classes}; the network's last layer has {config.sizes[-1]} units. "
            f"Make the last layer {data.classes}."
        )
    targets = np.concatenate([data.train.y, data.validation.y])
    low, high = float(targets.min()), float(targets.max())
    costs = " or ".join(cost.title for cost in COSTS.values() if "linear" in cost.outputs)
    choose = f"Choose linear outputs (with the cost {costs})"
    if config.output == "sigmoid" and not 0 <= low <= high <= 1:
        raise UserError(
            f"{data.name} has targets from {low:g} to {high:g}; sigmoid outputs lie between 0 and 1. "
            f"{choose}, or scale the targets to 0..1."
        )
    if config.output == "softmax" and (low < 0 or np.abs(targets.sum(axis=1) - 1).max() > _SHARE_SLACK):
        raise UserError(
            f"{data.name} has targets that do not sum to 1 in each row; softmax outputs do. "
            f"{choose}, or give targets of 0 or more that sum to 1 in each row."
        )

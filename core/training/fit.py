"""Check that a network can learn a data set."""

import numpy as np

from core.config import RunConfig
from core.costs import COSTS
from core.data.dataset import Dataset, Split
from core.support.errors import UserError
from core.support.messages import joined, message

_SHARE_SLACK = 1e-4
"""Largest rounding error allowed in the sum of a row's targets."""

_OTHER_PIXELS = message(
    "{data} has {inputs} pixels an image; the network's first layer has {units} units. Make the first layer {inputs}."
)
_OTHER_INPUTS = message(
    "{data} has inputs of length {inputs}; the network's first layer has {units} units. Make the first layer {inputs}."
)
_NO_IMAGE = message("{data} needs at least one training and one validation image.")
_NO_ROW = message("{data} needs at least one training and one validation row.")
_TOO_FEW = message(
    "{data} has {classes} classes; the network's last layer has {units} units. Make the last layer {classes}."
)
_BEYOND_SIGMOID = message(
    "{data} has targets from {low:g} to {high:g}; sigmoid outputs lie between 0 and 1. "
    "Choose linear outputs (with the cost {costs}), or scale the targets to 0..1."
)
_NO_SHARES = message(
    "{data} has targets that do not sum to 1 in each row; softmax outputs do. "
    "Choose linear outputs (with the cost {costs}), or give targets of 0 or more that sum to 1 in each row."
)


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
        template = _OTHER_PIXELS if data.train.is_ink else _OTHER_INPUTS
        raise UserError(message(template, data=data.name, inputs=data.inputs, units=config.sizes[0]))
    if not len(data.train) or not len(data.validation):
        template = _NO_IMAGE if data.train.is_ink else _NO_ROW
        raise UserError(message(template, data=data.name))
    _check_precision(config, data)
    if not data.train.has_classes:
        _check_targets(config, data)
    elif config.sizes[-1] < data.classes:
        raise UserError(message(_TOO_FEW, data=data.name, classes=data.classes, units=config.sizes[-1]))


def _check_precision(config: RunConfig, data: Dataset) -> None:
    """Raise UserError when numbers overflow the config's dtype; ink and classes always fit."""
    largest = np.finfo(config.dtype).max
    for split in (data.train, data.validation):
        for rows in (split.x, split.y):
            if rows.dtype.kind == "f" and max(rows.max(), -rows.min()) > largest:
                raise UserError(
                    message(
                        "{data} has numbers that {dtype} cannot hold, beyond {largest:.0e}. Scale them to a smaller "
                        "range, or choose float64.",
                        data=data.name,
                        dtype=config.dtype,
                        largest=largest,
                    )
                )


def _check_targets(config: RunConfig, data: Dataset) -> None:
    """Raise UserError unless there is one target per output, within the range of the outputs."""
    if config.sizes[-1] != data.classes:
        raise UserError(
            message(
                "{data} has targets of length {classes}; the network's last layer has {units} units. Make the last "
                "layer {classes}.",
                data=data.name,
                classes=data.classes,
                units=config.sizes[-1],
            )
        )
    targets = np.concatenate([data.train.y, data.validation.y])
    low, high = float(targets.min()), float(targets.max())
    costs = joined((cost.title for cost in COSTS.values() if "linear" in cost.outputs), "{first} or {second}")
    if config.output == "sigmoid" and not 0 <= low <= high <= 1:
        raise UserError(message(_BEYOND_SIGMOID, data=data.name, low=low, high=high, costs=costs))
    if config.output == "softmax" and (low < 0 or np.abs(targets.sum(axis=1) - 1).max() > _SHARE_SLACK):
        raise UserError(message(_NO_SHARES, data=data.name, costs=costs))

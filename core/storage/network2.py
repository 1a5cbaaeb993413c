"""The JSON of the book's program, network2.py: {"sizes", "weights", "biases", "cost"}, both ways.

weights[l] is (n_out, n_in), biases[l] is (n_out, 1), cost is "QuadraticCost" or "CrossEntropyCost"; all units are
sigmoids. Numbers are written so that they read back exactly. The book feeds its networks pixel/256, we pixel/255.
"""

import json
from pathlib import Path
from typing import Any, NoReturn, cast

import numpy as np

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.config.spellings import parse_sizes
from core.linalg.arrays import Array
from core.network import layer_views, parameter_count
from core.storage.limits import check_file, readable
from core.storage.model import Model
from core.support.atomic import writing
from core.support.errors import UserError
from core.support.files import opened

LARGEST = 256 * 1024 * 1024
"""Bytes that are read."""

MOST_PARAMETERS = 10_000_000
"""That are written: at most 25 bytes each, so that what is written can be read."""

_MOST = {b"[": 500_000, b",": 12_000_000, b"{": 1_000, b'"': 10_000}
"""Of signs in a file: what has more takes more memory than a network does, 100 bytes for two brackets."""

COST_NAMES = {"QuadraticCost": "quadratic", "CrossEntropyCost": "cross-entropy"}


def save(path: Path, model: Model) -> None:
    """Write the network that answers (`checkpoint.network`). The rest of the checkpoint has no place in this format.

    Raises UserError when the format cannot hold the network, and when the place cannot be written.
    """
    config, network = model.checkpoint.config, model.checkpoint.network
    cost = next((theirs for theirs, ours in COST_NAMES.items() if ours == config.cost), None)
    hidden = config.hidden if len(config.sizes) > 2 else "sigmoid"
    if cost is None or (hidden, config.output) != ("sigmoid", "sigmoid"):
        raise UserError(
            f"Could not write {path}: the book's format holds only sigmoid units with the quadratic or cross-entropy "
            f"cost, not {hidden} and {config.output} with {config.cost}. Save it as .safetensors or .npz."
        )
    if len(network.theta) > MOST_PARAMETERS:
        raise UserError(
            f"Could not write {path}: JSON would be too long for {len(network.theta):,} parameters (at most "
            f"{MOST_PARAMETERS:,}). Save it as .safetensors or .npz."
        )
    if not np.isfinite(network.theta).all():
        raise UserError(
            f"Could not write {path}: some weights are no numbers any more. Train again with a smaller η or λ."
        )
    record = {
        "sizes": list(config.sizes),
        "weights": [w.tolist() for w in network.weights],
        "biases": [b[:, None].tolist() for b in network.biases],
        "cost": cost,
    }
    with writing(path) as file:
        file.write(json.dumps(record, allow_nan=False).encode())


def load(path: Path) -> Model:
    """A network of the book's program, ready to answer and to be trained on with the settings' defaults.

    It is float32 where that holds every number exactly, else float64. Raises UserError, with the path, for all else.
    """
    check_file(path, LARGEST)
    try:
        with readable(path), opened(path) as file:
            return Model(_checkpoint(_record(file.read(LARGEST))))
    except ValueError as error:
        raise UserError(
            f"{path} is no network of the book's program network2.py: {error}. Load another file."
        ) from error


def _record(content: bytes) -> dict[str, Any]:
    """Raises ValueError that says what is wrong, as all that follow do."""
    if any(content.count(sign) > most for sign, most in _MOST.items()):
        raise ValueError("it has more brackets or words than a network")
    try:
        text = content.decode("utf-8-sig")
        del content  # half a GB less at once, for the largest file
        record = json.loads(text, parse_constant=_no_number)
    except (ValueError, RecursionError):
        raise ValueError("it is not JSON, or cut short") from None
    keys = ("sizes", "weights", "biases", "cost")
    if not isinstance(record, dict) or not all(key in record for key in keys):
        raise ValueError('it has not all of "sizes", "weights", "biases" and "cost"')
    return record


def _no_number(word: str) -> NoReturn:
    raise ValueError(f"{word} is no number")


def _checkpoint(record: dict[str, Any]) -> Checkpoint:
    cost = record["cost"]
    if not isinstance(cost, str) or cost not in COST_NAMES:
        raise ValueError(f'its "cost" must be {" or ".join(COST_NAMES)}')
    if not isinstance(record["sizes"], list):
        raise ValueError('its "sizes" must be a list such as [784, 30, 10]')
    sizes = cast(tuple[int, ...], parse_sizes(record["sizes"]))
    theta = _theta(record, sizes)
    with np.errstate(over="ignore"):
        single = theta.astype(np.float32)
    if (single == theta).all():
        theta = single
    config = RunConfig(sizes=sizes, hidden="sigmoid", cost=COST_NAMES[cost], dtype=theta.dtype.name)
    return Checkpoint.blank(config, theta)


def _theta(record: dict[str, Any], sizes: tuple[int, ...]) -> Array:
    _check_counts(record, sizes)
    theta = np.zeros(parameter_count(sizes))
    weights, biases = layer_views(theta, sizes)
    for key, views in (("weights", weights), ("biases", [b[:, None] for b in biases])):
        for number, (view, rows) in enumerate(zip(views, record[key], strict=True), 1):
            view[...] = _matrix(rows, f'"{key}" of layer {number}')
    return theta


def _check_counts(record: dict[str, Any], sizes: tuple[int, ...]) -> None:
    """As many layers and rows as the sizes say: before there is room for weights that are nowhere."""
    for key in ("weights", "biases"):
        layers = record[key]
        if not isinstance(layers, list) or len(layers) != len(sizes) - 1:
            raise ValueError(f'its "{key}" must be a list of {len(sizes) - 1} layers')
        for number, (rows, n_in, n_out) in enumerate(zip(layers, sizes, sizes[1:], strict=False), 1):
            _check_form(rows, (n_out, n_in if key == "weights" else 1), f'"{key}" of layer {number}')


def _check_form(rows: object, shape: tuple[int, int], what: str) -> None:
    """They are nested lists of numbers, nothing else."""
    form = f"{what} must be {shape[0]} lists of {shape[1]} numbers"
    if not isinstance(rows, list) or len(rows) != shape[0]:
        raise ValueError(form)
    if not all(isinstance(row, list) and len(row) == shape[1] for row in rows):
        raise ValueError(form)
    if not all(type(entry) in (int, float) for row in rows for entry in row):
        raise ValueError(form)


def _matrix(rows: list[list[float]], what: str) -> Array:
    """Lists of this very form as an array."""
    try:
        matrix = np.array(rows, np.float64)
    except OverflowError:
        raise ValueError(f"{what} has a number too large") from None
    if not np.isfinite(matrix).all():
        raise ValueError(f"{what} has a number too large")
    return matrix

"""JSON files of the book's program network2.py, {"sizes", "weights", "biases", "cost"}: reader and writer.

weights[l] is (n_out, n_in), biases[l] is (n_out, 1), cost is "QuadraticCost" or "CrossEntropyCost"; all units are
sigmoids. Numbers are written with full precision. The book scales inputs as pixel/256, Backswing as pixel/255.
"""

import json
from pathlib import Path
from typing import Any, NoReturn, cast

import numpy as np

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.config.spellings import parse_sizes
from core.linalg.arrays import Array
from core.network import Network, layer_views, parameter_count
from core.storage.limits import check_file, readable
from core.storage.model import Model
from core.support.atomic import writing
from core.support.errors import UserError
from core.support.files import opened
from core.support.messages import message

LARGEST = 256 * 1024 * 1024
"""Limit of bytes when reading."""

MOST_PARAMETERS = 10_000_000
"""Limit when writing: at most 25 bytes each, so that the file can be read again."""

_MOST = {b"[": 500_000, b",": 12_000_000, b"{": 1_000, b'"': 10_000}
"""Limits of characters in a file: two brackets take 100 bytes of memory."""

QUADRATIC, CROSS_ENTROPY = "QuadraticCost", "CrossEntropyCost"
COST_NAMES = {QUADRATIC: "quadratic", CROSS_ENTROPY: "cross-entropy"}


def save(path: Path, model: Model) -> None:
    """Write the network `checkpoint.network`. This format has no place for the rest of the checkpoint.

    Raises UserError when the format cannot represent the network, and when the file cannot be written.
    """
    config, network = model.checkpoint.config, model.checkpoint.network
    _check(path, config, network)
    record = {
        "sizes": list(config.sizes),
        "weights": [w.tolist() for w in network.weights],
        "biases": [b[:, None].tolist() for b in network.biases],
        "cost": next(theirs for theirs, ours in COST_NAMES.items() if ours == config.cost),
    }
    with writing(path) as file:
        file.write(json.dumps(record, allow_nan=False).encode())


def _check(path: Path, config: RunConfig, network: Network) -> None:
    """Raise UserError for a network that the format cannot represent."""
    hidden = config.hidden if len(config.sizes) > 2 else "sigmoid"
    if config.cost not in COST_NAMES.values() or (hidden, config.output) != ("sigmoid", "sigmoid"):
        raise UserError(
            message(
                "Could not write {path}: the book's format supports only sigmoid units with the quadratic or "
                "cross-entropy cost, not {hidden} and {output} with {cost}. Save it as .safetensors or .npz.",
                path=path,
                hidden=hidden,
                output=config.output,
                cost=config.cost,
            )
        )
    if len(network.theta) > MOST_PARAMETERS:
        raise UserError(
            message(
                "Could not write {path}: {count:,} parameters are too many for JSON (at most {most:,}). Save it as "
                ".safetensors or .npz.",
                path=path,
                count=len(network.theta),
                most=MOST_PARAMETERS,
            )
        )
    if not np.isfinite(network.theta).all():
        raise UserError(
            message(
                "Could not write {path}: some weights are no longer finite. Train again with a smaller η or λ.",
                path=path,
            )
        )


def load(path: Path) -> Model:
    """Load a network of the book's program; training can continue with default settings.

    float32 if that represents every number exactly, else float64. Raises UserError, with the path, for other files.
    """
    check_file(path, LARGEST)
    try:
        with readable(path), opened(path) as file:
            return Model(_checkpoint(_record(file.read(LARGEST))))
    except ValueError as error:
        raise UserError(
            message(
                "{path} is not a network of the book's program network2.py: {why}. Load another file.",
                path=path,
                why=str(error),
            )
        ) from error


def _record(content: bytes) -> dict[str, Any]:
    """Parse the JSON text. Raises ValueError, which says what is wrong, as the functions below do."""
    if any(content.count(sign) > most for sign, most in _MOST.items()):
        raise ValueError(message("it has more brackets or text than a network"))
    try:
        text = content.decode("utf-8-sig")
        del content  # saves half a GB of peak memory for the largest file
        record = json.loads(text, parse_constant=_no_number)
    except (ValueError, RecursionError):
        raise ValueError(message("it is not JSON, or it is incomplete")) from None
    keys = ("sizes", "weights", "biases", "cost")
    if not isinstance(record, dict) or not all(key in record for key in keys):
        raise ValueError(message('it must have "sizes", "weights", "biases" and "cost"'))
    return record


def _no_number(word: str) -> NoReturn:
    raise ValueError(message("{word} is not a JSON number", word=word))


def _checkpoint(record: dict[str, Any]) -> Checkpoint:
    cost = record["cost"]
    if not isinstance(cost, str) or cost not in COST_NAMES:
        raise ValueError(message('its "cost" must be {first} or {second}', first=QUADRATIC, second=CROSS_ENTROPY))
    if not isinstance(record["sizes"], list):
        raise ValueError(message('its "sizes" must be a list such as [784, 30, 10]'))
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
            view[...] = _matrix(rows, _part(key, number))
    return theta


def _check_counts(record: dict[str, Any], sizes: tuple[int, ...]) -> None:
    """Check the numbers of layers and rows against the sizes, before memory is allocated for the weights."""
    for key in ("weights", "biases"):
        layers = record[key]
        if not isinstance(layers, list) or len(layers) != len(sizes) - 1:
            raise ValueError(message('its "{key}" must be a list of {count} layers', key=key, count=len(sizes) - 1))
        for number, (rows, n_in, n_out) in enumerate(zip(layers, sizes, sizes[1:], strict=False), 1):
            _check_form(rows, (n_out, n_in if key == "weights" else 1), _part(key, number))


def _part(key: str, layer: int) -> str:
    return message('"{key}" of layer {layer}', key=key, layer=layer)


def _check_form(rows: object, shape: tuple[int, int], what: str) -> None:
    """Check that `rows` is nested lists of numbers with this shape."""
    form = message("{what} must be {rows} lists of {columns} numbers", what=what, rows=shape[0], columns=shape[1])
    if not isinstance(rows, list) or len(rows) != shape[0]:
        raise ValueError(form)
    if not all(isinstance(row, list) and len(row) == shape[1] for row in rows):
        raise ValueError(form)
    if not all(type(entry) in (int, float) for row in rows for entry in row):
        raise ValueError(form)


def _matrix(rows: list[list[float]], what: str) -> Array:
    """Convert checked lists to an array."""
    try:
        matrix = np.array(rows, np.float64)
    except OverflowError:
        raise ValueError(message("{what} has a number too large", what=what)) from None
    if not np.isfinite(matrix).all():
        raise ValueError(message("{what} has a number too large", what=what))
    return matrix

"""Backswing's model format: one .safetensors file of tensors and a JSON header, from which training can continue."""

import json
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save as serialized

from core.checkpoint import Checkpoint, ScoreSums
from core.config.spellings import PARAMETER_LIMIT
from core.data.batches import EpochSegment
from core.linalg.arrays import Array
from core.network import parameter_count
from core.optimizers import OPTIMIZERS
from core.storage import header, tensors
from core.storage.limits import check_file, readable
from core.support.atomic import writing
from core.support.errors import UserError, shortened
from core.support.files import opened
from core.support.messages import message

LARGEST = 6 * 8 * PARAMETER_LIMIT
"""Limit in bytes: the largest network in float64, its best epoch, average, two optimizer arrays, and the rest."""

LONGEST_HEADER = 8 * 1024 * 1024
"""Limit in bytes: a hundred thousand epochs take a third of it. Nested lists would take 50 times as much memory."""

DTYPES = {"float32": "F32", "float64": "F64"}

HALF = "F16"
"""Type of weights in half the bytes, which are read as the settings' precision."""


@dataclass(frozen=True, slots=True)
class Model:
    """Checkpoint with its origin. fingerprint: of the training data (`Dataset.fingerprint`), "" if unknown.

    scores: of `checkpoint.network`, finite, those known of: train_accuracy, validation_accuracy, test_accuracy (0..1),
    train_cost, validation_cost (data costs, without the λ term).
    half: weights are written as float16, in half the bytes, rounded to 11 bits; a file that was read is False.
    command: the command line that made it, "" if it was the window. engine: what trained it, as in Started; "" if
    unknown.
    """

    checkpoint: Checkpoint
    fingerprint: str = ""
    scores: dict[str, float] = field(default_factory=dict)
    command: str = ""
    engine: str = ""
    half: bool = False


def save(path: Path, model: Model) -> None:
    """Write `model`, whole or not at all. Raises UserError as `as_bytes`, and when the place cannot be written."""
    content = as_bytes(path, model)
    with writing(path) as file:
        file.write(content)


def as_bytes(path: Path, model: Model) -> bytes:
    """Return what a model's file holds; equal models give equal bytes. path: named by an error.

    Raises UserError when a weight is not finite, and when its own header could not be read back.
    """
    arrays = tensors.of_checkpoint(model.checkpoint)
    if model.half:
        arrays = {name: _halved(name, array) for name, array in arrays.items()}
    if broken := [name for name, array in arrays.items() if not np.isfinite(array).all()]:
        raise UserError(
            message(
                "Could not write {path}: {name} is not finite. Nothing was changed there.", path=path, name=broken[0]
            )
        )
    text = header.write(model.checkpoint, model.fingerprint, model.scores, model.command, model.engine)
    content = serialized({name: np.ascontiguousarray(a) for name, a in arrays.items()}, {header.KEY: text})
    _check_header(content, path)
    return content


def _halved(name: str, array: Array) -> Array:
    """Return weights as float16, where too large ones become infinite, and all else as it is."""
    with np.errstate(over="ignore"):
        return array.astype(np.float16) if tensors.are_weights(name) else array


def _check_header(content: bytes, path: Path) -> None:
    """Raise UserError if the new file would be unreadable, before it replaces an old one."""
    try:
        length = int.from_bytes(content[:8], "little")
        if length > LONGEST_HEADER:
            raise UserError(
                message("its header has {length:,} bytes, more than {most:,}", length=length, most=LONGEST_HEADER)
            )
        text = json.loads(content[8 : 8 + length])["__metadata__"][header.KEY]
        header.read(text, path).run_config(path)
    except (UserError, ValueError) as error:
        raise UserError(
            message(
                "Could not write {path}: it would not be readable ({why}). Nothing was changed there.",
                path=path,
                why=shortened(error),
            )
        ) from error


def load(path: Path) -> Model:
    """Load the model in `path`; its checkpoint equals the saved one bit for bit.

    Raises UserError, with the path and what to do, for a file that is missing, incomplete, foreign, made by a newer
    Backswing, or whose header and tensors do not match. Reads only the tensors that the header's config requires.
    """
    check_file(path, LARGEST)
    try:
        with readable(path), opened(path) as start:
            if int.from_bytes(start.read(8), "little") > LONGEST_HEADER:
                raise UserError(
                    message(
                        "{path} is not a valid safetensors file (its header is too long). Load another copy.", path=path
                    )
                )
        with readable(path), safe_open(path, framework="numpy") as file:
            return _read(file, path)
    except SafetensorError as error:
        raise UserError(
            message(
                "{path} is not a valid safetensors file ({why}). Load another copy.", path=path, why=shortened(error)
            )
        ) from error


def _read(file: Any, path: Path) -> Model:
    text = (file.metadata() or {}).get(header.KEY)
    if text is None:
        raise UserError(
            message(
                "{path} was not made by Backswing: it has tensors but no Backswing header. Load another file.",
                path=path,
            )
        )
    head, names = header.read(text, path), set(file.keys())
    config, has_best = head.run_config(path), any(name.startswith(tensors.BEST) for name in names)
    segment = EpochSegment(*head.leg)
    if not segment.batch <= min(head.batch, segment.images) or bool(segment.batch) != bool(segment.images):
        raise _damaged(path, message("its header's batch and leg do not match"))
    rows = segment.images_after(head.batch, config.batch_size) - head.tally[2]  # not in the running scores yet
    if rows not in (0, tensors.rows_kept(config, head.batch, segment)):
        raise _damaged(path, message("its header's batch and tally do not match"))
    if parameter_count(config.sizes) * np.dtype(np.float16).itemsize > path.stat().st_size:
        raise _damaged(path, message("its settings need more weights than it has"))
    here = tensors.blank(config, has_best, rows)
    wanted = tensors.of_checkpoint(here)
    if OPTIMIZERS[config.optimizer].full_batch and not any(name.startswith(tensors.OPTIMIZER) for name in names):
        # Older files did not store the state of the search: it starts again.
        wanted = {name: array for name, array in wanted.items() if not name.startswith(tensors.OPTIMIZER)}
    for name, array in wanted.items():
        if name not in names:
            raise _damaged(path, message("{name} is missing", name=name))
        _fill(array, name, file, path)
    if has_best != bool(head.best_epoch) or head.best_epoch > head.epoch:
        raise _damaged(path, message("its best epoch and its weights do not match"))
    here = replace(here, epoch=head.epoch, batch=head.batch, best_epoch=head.best_epoch)
    here = replace(here, accuracies=tuple(head.accuracies), running=ScoreSums(*head.tally), segment=segment)
    return Model(here, head.fingerprint, head.scores, head.command, head.engine)


def _fill(array: Array, name: str, file: Any, path: Path) -> None:
    """Read tensor `name` into `array`, whose shape and dtype it must have."""
    stored = file.get_slice(name)
    shape, dtype = tuple(stored.get_shape()), stored.get_dtype()
    if shape != array.shape or dtype not in (DTYPES[array.dtype.name], *[HALF] * tensors.are_weights(name)):
        wanted = f"{array.shape} {DTYPES[array.dtype.name]}"
        raise _damaged(
            path,
            message(
                "{name} is {found}, its settings need {wanted}", name=name, found=f"{shape} {dtype}", wanted=wanted
            ),
        )
    array[...] = file.get_tensor(name)
    if not np.isfinite(array).all():
        raise _damaged(path, message("{name} has entries that are not finite", name=name))
    if name in tensors.NEVER_NEGATIVE and (array < 0).any():
        raise _damaged(path, message("{name} has entries below 0", name=name))


def _damaged(path: Path, what: str) -> UserError:
    return UserError(message("{path} is damaged: {what}. Load another copy.", path=path, what=what))

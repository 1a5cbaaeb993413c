"""Backswing's own model: ONE .safetensors file of tensors and a JSON header, from which training goes on unbroken."""

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

LARGEST = 6 * 8 * PARAMETER_LIMIT
"""Bytes: the largest network in float64, its best epoch, its average, two arrays of an optimizer, and the rest."""

LONGEST_HEADER = 8 * 1024 * 1024
"""Bytes: a hundred thousand epochs take a third of that. As lists within lists it takes 50 times as much memory."""

DTYPES = {"float32": "F32", "float64": "F64"}


@dataclass(frozen=True, slots=True)
class Model:
    """fingerprint: of the data learnt from (`Dataset.fingerprint`), "" where that is not known.

    scores: of `checkpoint.network`, finite: train_accuracy, validation_accuracy, test_accuracy (0..1) and
    train_cost, validation_cost (data costs, without the λ term), as far as they are known.
    command: the words on the command line that made it, "" where it was the window.
    """

    checkpoint: Checkpoint
    fingerprint: str = ""
    scores: dict[str, float] = field(default_factory=dict)
    command: str = ""


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
    if broken := [name for name, array in arrays.items() if not np.isfinite(array).all()]:
        raise UserError(f"Could not write {path}: {broken[0]} has blown up (not a number). Nothing was changed there.")
    text = header.write(model.checkpoint, model.fingerprint, model.scores, model.command)
    content = serialized({name: np.ascontiguousarray(a) for name, a in arrays.items()}, {header.KEY: text})
    _check_header(content, path)
    return content


def _check_header(content: bytes, path: Path) -> None:
    """A file that could not be opened again replaces none that can."""
    try:
        length = int.from_bytes(content[:8], "little")
        if length > LONGEST_HEADER:
            raise UserError(f"its header has {length:,} bytes, more than {LONGEST_HEADER:,}")
        text = json.loads(content[8 : 8 + length])["__metadata__"][header.KEY]
        header.read(text, path).run_config(path)
    except (UserError, ValueError) as error:
        raise UserError(
            f"Could not write {path}: it could not be read again ({shortened(error)}). Nothing was changed there."
        ) from error


def load(path: Path) -> Model:
    """The model in `path`, its checkpoint equal bit for bit to the one saved.

    Raises UserError with the path and what to do for a file that is missing, cut, foreign, made by a newer Backswing,
    or whose header and tensors do not belong together. Nothing is read but what the header's config asks for.
    """
    check_file(path, LARGEST)
    try:
        with readable(path), opened(path) as start:
            if int.from_bytes(start.read(8), "little") > LONGEST_HEADER:
                raise UserError(f"{path} is no whole safetensors file (its header is too long). Load another copy.")
        with readable(path), safe_open(path, framework="numpy") as file:
            return _read(file, path)
    except SafetensorError as error:
        raise UserError(f"{path} is no whole safetensors file ({shortened(error)}). Load another copy.") from error


def _read(file: Any, path: Path) -> Model:
    text = (file.metadata() or {}).get(header.KEY)
    if text is None:
        raise UserError(f"{path} was not made by Backswing: it has tensors but no header of ours. Load another file.")
    told, names = header.read(text, path), set(file.keys())
    config, has_best = told.run_config(path), any(name.startswith(tensors.BEST) for name in names)
    segment = EpochSegment(*told.leg)
    if not segment.batch <= min(told.batch, segment.images) or bool(segment.batch) != bool(segment.images):
        raise _damaged(path, "its header's batch and leg do not belong together")
    rows = segment.images_after(told.batch, config.batch_size) - told.tally[2]  # of this epoch, not tallied yet
    if rows not in (0, tensors.rows_kept(config, told.batch, segment)):
        raise _damaged(path, "its header's batch and tally do not belong together")
    if parameter_count(config.sizes) * np.dtype(config.dtype).itemsize > path.stat().st_size:
        raise _damaged(path, "its settings ask for more weights than it has")
    here = tensors.blank(config, has_best, rows)
    wanted = tensors.of_checkpoint(here)
    if OPTIMIZERS[config.optimizer].full_batch and not any(name.startswith(tensors.OPTIMIZER) for name in names):
        # Once such a search kept nothing of what it had seen: it looks anew.
        wanted = {name: array for name, array in wanted.items() if not name.startswith(tensors.OPTIMIZER)}
    for name, array in wanted.items():
        if name not in names:
            raise _damaged(path, f"{name} is missing")
        _fill(array, name, file, path)
    if has_best != bool(told.best_epoch) or told.best_epoch > told.epoch:
        raise _damaged(path, "its best epoch and its weights do not belong together")
    here = replace(here, epoch=told.epoch, batch=told.batch, best_epoch=told.best_epoch)
    here = replace(here, accuracies=tuple(told.accuracies), running=ScoreSums(*told.tally), segment=segment)
    return Model(here, told.fingerprint, told.scores, told.command)


def _fill(array: Array, name: str, file: Any, path: Path) -> None:
    """Read tensor `name` into `array`, whose form and precision it must have."""
    stored = file.get_slice(name)
    shape, dtype = tuple(stored.get_shape()), stored.get_dtype()
    if shape != array.shape or dtype != DTYPES[array.dtype.name]:
        wanted = f"{array.shape} {DTYPES[array.dtype.name]}"
        raise _damaged(path, f"{name} is {shape} {dtype}, its settings ask for {wanted}")
    array[...] = file.get_tensor(name)
    if not np.isfinite(array).all():
        raise _damaged(path, f"{name} has entries that are not numbers")
    if name in tensors.NEVER_NEGATIVE and (array < 0).any():
        raise _damaged(path, f"{name} has entries below 0")


def _damaged(path: Path, what: str) -> UserError:
    return UserError(f"{path} is damaged: {what}. Load another copy.")

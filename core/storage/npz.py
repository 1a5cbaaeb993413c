"""NumPy archive of a network, also for use without Backswing: numpy.load(path) gives "layer1.weight", ..., "config"."""

import io
import zipfile
from pathlib import Path

import numpy as np

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.readers.npz import BROKEN, Numbers, array_in, has_too_many
from core.network import parameter_count
from core.storage import tensors
from core.storage.limits import check_file, readable
from core.storage.model import Model
from core.support.atomic import writing
from core.support.errors import UserError
from core.support.files import opened
from core.support.messages import as_sentence, message

LARGEST = 512 * 1024 * 1024
"""Limit of bytes when reading."""

_LONGEST_SETTINGS = 100_000
"""Limit of bytes of the settings' text, four a character."""

_BEGIN, _FIRST = b"PK\x03\x04", b"layer1.weight.npy"


def save(path: Path, model: Model) -> None:
    """Write the network that answers, and its settings as TOML text, without pickles.

    Raises UserError when the file cannot be written.
    """
    config, network = model.checkpoint.config, model.checkpoint.network
    arrays = {**tensors.of_layers(network.theta, config.sizes), "config": np.array(config.to_toml())}
    with writing(path) as file:
        np.savez(file, allow_pickle=False, **arrays)


def begins_so(head: bytes) -> bool:
    """Return whether these first bytes of a file are those of an archive that `save` wrote."""
    return head.startswith(_BEGIN) and _FIRST in head[:64]


def load(path: Path) -> Model:
    """Read an archive that `save` wrote. Raises UserError, with the path, for all others."""
    check_file(path, LARGEST)
    with readable(path), opened(path) as file:
        content = file.read(LARGEST)
    try:
        return Model(_checkpoint(content))
    except UserError as error:
        raise UserError(
            message(
                "{path} is not a network in NumPy's form: {why} Load another file.",
                path=path,
                why=as_sentence(error),
            )
        ) from None
    except BROKEN as error:
        raise UserError(
            message("{path} is a damaged archive, or none of a network. Load another copy.", path=path)
        ) from error


def _checkpoint(content: bytes) -> Checkpoint:
    """Return the network in a file's content. Raises UserError and BROKEN."""
    if has_too_many(content):
        raise ValueError(message("too many files"))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        config = RunConfig.from_toml(_text(_array(archive, "config", "U", _LONGEST_SETTINGS)), message("Its settings"))
        if 4 * parameter_count(config.sizes) > len(content):
            raise UserError(message("its weights are incomplete"))
        theta = np.zeros(parameter_count(config.sizes), config.dtype)
        for name, place in tensors.of_layers(theta, config.sizes).items():
            found = _array(archive, name, "f", len(content))
            if found.shape != place.shape:
                raise UserError(message("{name} has another shape than its settings say", name=name))
            with np.errstate(over="ignore"):  # of numbers that the settings' type cannot hold: told below
                place[...] = found
    if not np.isfinite(theta).all():
        raise UserError(message("some of its weights are not finite"))
    return Checkpoint.blank(config, theta)


def _text(array: Numbers) -> str:
    """Return the text in an array, four bytes a character; NumPy itself would fail at one that does not exist."""
    return array.tobytes().decode("utf-32-be" if array.dtype.byteorder == ">" else "utf-32-le").rstrip("\0")


def _array(archive: zipfile.ZipFile, name: str, kinds: str, largest: int) -> Numbers:
    """Return an array of the archive that is not packed, as NumPy writes them: it cannot be larger than the file."""
    member = archive.getinfo(f"{name}.npy")
    if member.compress_type != zipfile.ZIP_STORED or member.file_size > largest:
        raise ValueError(message("not as NumPy writes it"))
    return array_in(archive.open(member), member.file_size, kinds)

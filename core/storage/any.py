"""Model files of every kind: read by what is in them, written by what they are called."""

from pathlib import Path

from core.data.readers import contents
from core.storage import model, network2, npz
from core.storage.limits import check_file
from core.storage.model import Model
from core.support.errors import UserError

WRITERS = {".safetensors": model.save, ".json": network2.save, ".npz": npz.save}
"""By the ending of the file's name, in lower case."""


def load_any(path: Path) -> Model:
    """A model of ours, or a network of the book's program. Raises UserError with the path for all else."""
    check_file(path, model.LARGEST)
    head = contents.read(path, 512)
    # safetensors begins with the length of its header in 8 bytes, at most 100 MB: four of them are 0 as in no text.
    if head[4:8] == b"\0\0\0\0":
        return model.load(path)
    if head.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{"):
        return network2.load(path)
    raise UserError(
        f"{path} is {contents.looks_like(head)}, not a model (.safetensors, or the book's JSON). Choose another file."
    )


def save_any(path: Path, kept: Model) -> None:
    """Write a model in the form that the ending of `path` names.

    Raises UserError when it names none, and as that form's own `save` does.
    """
    writer = WRITERS.get(path.suffix.lower())
    if writer is None:
        raise UserError(f"{path} should end in {', '.join(WRITERS)}: that says which form to write.")
    writer(path, kept)

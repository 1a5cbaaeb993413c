"""Model files of all formats: read by their content, written by their file name."""

from pathlib import Path

from core.data.readers import contents
from core.storage import model, network2, npz, onnx_file
from core.storage.limits import check_file
from core.storage.model import Model
from core.support.errors import UserError
from core.support.messages import message

WRITERS = {".safetensors": model.save, ".json": network2.save, ".npz": npz.save, ".onnx": onnx_file.save}
"""Writers by file extension, in lower case."""


def load_any(path: Path) -> Model:
    """Load a Backswing model, a network of the book's program, or an ONNX file or NumPy archive that Backswing wrote.

    Raises UserError, with the path, for other files.
    """
    check_file(path, model.LARGEST)
    head = contents.read(path, 512)
    # safetensors begins with the header's length in 8 bytes, at most 100 MB: four of them are 0, unlike in any text.
    if head[4:8] == b"\0\0\0\0":
        return model.load(path)
    if _begins_as_json(head):
        return network2.load(path)
    if path.suffix.lower() == ".onnx" or (head[:1] == b"\x08" and onnx_file.PRODUCER.encode() in head):
        return onnx_file.load(path)
    if npz.begins_so(head):
        return npz.load(path)
    raise UserError(
        message(
            "{path} is {kind}, not a model (.safetensors, .onnx, .npz, or the book's JSON). Choose another file.",
            path=path,
            kind=contents.looks_like(head),
        )
    )


def is_model(path: Path) -> bool:
    """Return whether a file is to be opened as a model: by its ending, or by its bytes where it is .npz."""
    ending = path.suffix.lower()
    if ending != ".npz":
        return ending in WRITERS
    try:
        return npz.begins_so(contents.read(path, 512))
    except UserError:  # for those who open it as data to say
        return False


def is_json(path: Path) -> bool:
    """Return whether a file is the book's JSON, which does not say how its network was trained."""
    return _begins_as_json(contents.read(path, 512))


def _begins_as_json(head: bytes) -> bool:
    return head.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{")


def save_any(path: Path, kept: Model) -> None:
    """Write a model in the format of the extension of `path`.

    Raises UserError for an unknown extension, and as that format's own `save` does.
    """
    writer = WRITERS.get(path.suffix.lower())
    if writer is None:
        raise UserError(
            message(
                "The file name {path} must end in {endings}: the extension selects the format.",
                path=path,
                endings=", ".join(WRITERS),
            )
        )
    writer(path, kept)

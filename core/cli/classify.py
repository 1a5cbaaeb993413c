"""`classify`: reads the digits in pictures or strokes."""

import argparse
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

from core import ink
from core.cli import COMMANDS
from core.cli.output import complain, say_json
from core.ink.pictures import read_picture
from core.ink.strokes import read_drawings
from core.linalg.arrays import Bytes
from core.network import Network
from core.storage.any import load_any
from core.support.errors import UserError
from core.support.messages import message

PIXELS = ink.FIELD_PX**2


def add_to(subparsers: "argparse._SubParsersAction[Any]") -> None:
    """Add `classify`."""
    parser = subparsers.add_parser(
        "classify",
        help=COMMANDS["classify"],
        description=message(
            'Read digits. Prints one JSON object per digit: "id", "digit", "probabilities" (of 0 to 9).'
        ),
    )
    parser.add_argument("model", type=Path, metavar="MODEL")
    parser.add_argument(
        "files",
        nargs="+",
        type=Path,
        metavar="FILE",
        help=message("pictures of one digit each (PNG, JPEG), or .jsonl files of drawings as strokes"),
    )
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace) -> int:
    network = load_any(args.model).checkpoint.network
    if network.sizes[0] != PIXELS:
        raise UserError(
            message(
                "{path} has {inputs} inputs, digits have {pixels} pixels. Choose a model for 28x28 images.",
                path=args.model,
                inputs=network.sizes[0],
                pixels=PIXELS,
            )
        )
    failed = False
    for path in args.files:
        try:
            left_out: list[str] = []
            for name, image in _images(path, left_out.append):
                say_json({"id": name, **_answer(network, image, args.model)})
            failed |= _told(left_out)
        except UserError as error:  # the other files can still be read
            complain(str(error))
            failed = True
    return 1 if failed else 0


def _told(left_out: list[str]) -> bool:
    """Report the lines that are not drawings; return whether there are any."""
    for sentence in left_out:
        complain(sentence)
    return bool(left_out)


def _images(path: Path, left_out: Callable[[str], None]) -> Iterator[tuple[str, Bytes]]:
    """Yield names and images, (784,), of a file. left_out: called with a sentence for each damaged line."""
    if path.suffix.lower() != ".jsonl":
        yield path.name, read_picture(path)
        return
    drawing = None
    for drawing in read_drawings(path, left_out):
        yield drawing.id, ink.render(drawing.strokes)
    if drawing is None:
        raise UserError(message("{path} contains no drawings. Choose another file.", path=path))


def _answer(network: Network, image: Bytes, model: Path) -> dict[str, Any]:
    sane = np.isfinite(network.answer(image[None, :])).all()
    if not sane:
        raise UserError(message("{path} has weights so large that its outputs are not finite. Retrain it.", path=model))
    probabilities = network.probabilities(image[None, :])[0]
    return {"digit": int(probabilities.argmax()), "probabilities": probabilities.tolist()}

"""Exam: draw people's digits on the canvas and count the right answers.

`python -m gui.tools.exam [--model FILE] [--strokes FILE.jsonl] [--sheet OUT.png]`

Mouse events draw each digit on the canvas of the window's own panel, and the answer is read from
`predictionLabel`, so that the whole way from mouse to answer is tested.
"""

import argparse
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from time import perf_counter

import numpy as np
from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from core.ink import FIELD_PX
from core.ink.strokes import Drawing, read_drawings
from core.linalg.arrays import Array, Bytes
from core.network import Network
from core.storage.any import load_any
from core.support.errors import UserError
from gui.base import theme
from gui.drawing.panel import DrawPanel
from gui.session.shipped import MODEL
from gui.tools.exam_report import Answer, table, write_sheet
from gui.tools.simulated_pen import draw
from gui.widgets.pictures.pixels import PixelView

PANEL = QSize(296, 820)
"""Its size in a window of 1440 x 900."""
SIZE, MIDDLE = 0.7, (0.5, 0.5)
_SIZES = (0.3, 1.0)

Task = tuple[Drawing, list[Array]]
"""A drawing and its strokes on the paper."""


def placed(strokes: Sequence[Array], size: float = SIZE, at: tuple[float, float] = MIDDLE) -> list[Array]:
    """Return strokes, each (P, 2) in any unit, scaled to a paper of side 1, aspect kept.

    size: the longer side of their box, 0..1 of the paper's; at: the box's middle, moved to keep the ink on the paper.
    """
    points = np.concatenate(strokes)
    low, high = points.min(axis=0), points.max(axis=0)
    scale = size / max(float((high - low).max()), 1e-9)
    half = (high - low) * scale / 2
    middle = np.clip(at, half, 1 - half)
    return [(stroke - (low + high) / 2) * scale + middle for stroke in strokes]


def jittered(drawings: Iterable[Drawing], seed: int) -> Iterator[Task]:
    """Yield each drawing at a random place and size, 0.3 to 1 of the paper; reproducible from the seed."""
    rng = np.random.default_rng(seed)
    for drawing in drawings:
        size = float(rng.uniform(*_SIZES))
        yield drawing, placed(drawing.strokes, size, (float(rng.uniform()), float(rng.uniform())))


def make_panel(network: Network) -> DrawPanel:
    """Return the window's drawing panel, shown, answering with `network`."""
    panel = DrawPanel()
    panel.resize(PANEL)
    panel.set_network(network)
    panel.show()
    return panel


def answer_all(panel: DrawPanel, network: Network, tasks: Iterable[Task]) -> Iterator[Answer]:
    """Draw each task on the panel's canvas, yield the panel's answer, and clear."""
    for drawing, strokes in tasks:
        for stroke in strokes:
            draw(panel.canvas, stroke.tolist())
        QCoreApplication.processEvents()
        pixels, digit = _seen(panel), _digit(panel)
        yield Answer(drawing, pixels, digit, float(network.confidences(pixels[None])[0, max(digit, 0)]))
        QTest.keyClick(panel.canvas, Qt.Key.Key_Delete)
        if _digit(panel) != -1:
            raise RuntimeError("the cleared canvas still has an answer")


def _digit(panel: QWidget) -> int:
    label = panel.findChild(QWidget, "predictionLabel")
    assert label is not None
    return int(label.property("digit"))


def _seen(panel: QWidget) -> Bytes:
    """Return the pixels, (784,) uint8, in the view of the network's input."""
    view = panel.findChild(PixelView, "networkInputView")
    image = view.image() if view else None
    if image is None:
        return np.zeros(FIELD_PX**2, np.uint8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(FIELD_PX, image.bytesPerLine())
    return rows[:, :FIELD_PX].reshape(-1).copy()


def main(words: Sequence[str]) -> int:
    """Run the exam and return the exit code; errors are one sentence on stderr."""
    asked = _parser().parse_args(words)
    try:
        network, drawings = _network(asked.model), _labelled(asked.strokes)
        _hold(network, drawings, asked)
    except UserError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


def _hold(network: Network, drawings: Sequence[Drawing], asked: argparse.Namespace) -> None:
    app = _application()
    panel = make_panel(network)
    began = perf_counter()
    answers = list(answer_all(panel, network, _tasks(drawings, asked)))
    seconds = perf_counter() - began
    sys.stdout.write(f"{table(answers)}\n\n{len(answers):,} digits in {seconds:.1f} s through the canvas\n")
    if asked.sheet:
        write_sheet(asked.sheet, answers)
    panel.close()
    app.processEvents()


def _application() -> QCoreApplication:
    """Return the application, offscreen where there is no display."""
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if here := QApplication.instance():
        return here
    app = QApplication(sys.argv[:1])
    theme.apply(app, "dark")
    return app


def _tasks(drawings: Sequence[Drawing], asked: argparse.Namespace) -> Iterator[Task]:
    if asked.jitter is not None:
        return jittered(drawings, asked.jitter)
    return ((drawing, placed(drawing.strokes, asked.size, asked.at)) for drawing in drawings)


def _network(path: Path) -> Network:
    if path == MODEL and not path.exists():
        raise UserError(f"The model that ships, {path}, does not exist. Name another with --model FILE.")
    network = load_any(path).checkpoint.network
    if (network.sizes[0], network.sizes[-1]) != (FIELD_PX**2, 10):
        raise UserError(f"{path} does not read digits: it needs 784 inputs and 10 outputs. Choose another model.")
    return network


def _labelled(path: Path | None) -> list[Drawing]:
    folder = os.environ.get("BACKSWING_STROKES")
    if path is None and not folder:
        raise UserError("There are no digits to draw. Name a file with --strokes FILE.jsonl, or set BACKSWING_STROKES.")
    path = path or Path(str(folder)) / "pen-digits.jsonl"
    drawings = [drawing for drawing in read_drawings(path, print) if drawing.label is not None]
    if not drawings:
        raise UserError(f'{path} has no drawing with a "label". Choose another file.')
    return drawings


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m gui.tools.exam", description="Draw people's digits on the real canvas."
    )
    parser.add_argument("--model", type=Path, default=MODEL, metavar="FILE", help="default: the model that ships")
    parser.add_argument(
        "--strokes", type=Path, metavar="FILE.jsonl", help="default: pen-digits.jsonl in $BACKSWING_STROKES"
    )
    parser.add_argument("--sheet", type=Path, metavar="OUT.png", help="write a picture of the mistakes")
    parser.add_argument("--size", type=_share, default=SIZE, help=f"size, of the paper's side (default {SIZE})")
    parser.add_argument(
        "--at", type=_place, default=MIDDLE, metavar="X,Y", help="the digit's middle, 0..1 (default 0.5,0.5)"
    )
    parser.add_argument("--jitter", type=int, metavar="SEED", help="draw each at a random place and size, 0.3 to 1")
    return parser


def _share(text: str) -> float:
    share = float(text)
    if not 0 < share <= 1:
        raise argparse.ArgumentTypeError("a share of the paper's side, above 0, at most 1")
    return share


def _place(text: str) -> tuple[float, float]:
    x, y = map(float, text.split(","))
    return x, y


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

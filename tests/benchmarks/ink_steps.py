"""Gain in accuracy of each step from pen to answer, on digits that real people drew.

python -m tests.benchmarks.ink_steps [--strokes FILE] [--epochs 15] [--model resources/model.safetensors]

First one plain network, read with more and more of MNIST's recipe; then the whole recipe, read by better and better
trained networks. Three figures: of all digits, of the half of the writers who chose settings, and of the other half,
which was looked at when all was chosen. The digits are laid on the paper as people do: somewhere, from half to nine
tenths of its side. A fourth figure tells networks apart that err alike: of each digit of the half that chose, 16
pictures, rotated, slanted, stretched, with other pens, as `core.training.fine_tuning` redraws a person's digits.
"""

# ruff: noqa: T201, I001  # a command line prints; core comes before NumPy

import argparse
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import core  # noqa: F401  # chooses the BLAS kernel before NumPy is loaded
import numpy as np
import numpy.typing as npt

from core.linalg.arrays import Array, Bytes, Labels
from core.config import RunConfig, read_config
from core.data.dataset import Dataset
from core.data.sources import HANDS_MIXED_IN, joined, load
from core.data.synthetic.digits import drawn, plainly, split
from core.data.synthetic.hands import hand_styles
from core.config.recipes import RECIPES
from core.ink import RAW, RECIPE, Steps, render
from core.network import Network
from core.storage.model import load as load_model
from core.ink.strokes import Drawing, read_drawings
from core.trainer import trained
from core.training.fine_tuning import redrawn
from tests.benchmarks.writers import choosing

_SURE, _TIMES = 0.95, 16
PLAIN = {"data": "mnist", "sizes": "784-100-10", "cost": "cross-entropy", "eta": 0.5, "lambda": 5.0}
PLAIN |= {"regularizer": "L2", "init": "1-over-root-n", "batch_size": 10}
ROADS = {
    "nothing: the paper shrunk to 28 x 28": RAW,
    "+ its box fitted to 20 x 20": Steps(pen=False, box=True, smooth=False, centre=False),
    "+ centre of mass in the middle": Steps(pen=False, box=True, smooth=False, centre=True),
    "+ grey edges": Steps(pen=False, box=True, smooth=True, centre=True),
    "+ pen as wide as MNIST's: the whole recipe": RECIPE,
}


def main() -> None:
    words = _words()
    drawings = list(read_drawings(words.strokes))
    rng = np.random.default_rng(1)
    papers = [_laid_out(drawing, rng) for drawing in drawings]
    chooses = choosing(drawings)
    again = [redrawn(drawing, _TIMES, rng) for drawing, is_ours in zip(drawings, chooses, strict=True) if is_ours]
    redrawings = np.array([picture for pictures in again for picture in pictures])
    exam = _Exam(papers, np.array([drawing.label for drawing in drawings]), chooses, redrawings)
    plain = _network(read_config(PLAIN).changed(epochs=words.epochs), load("mnist"))
    for name, steps in ROADS.items():
        exam.tell(f"plain 784-100-10, {name}", plain, steps)
    for name, config, data in _recipes(words.epochs):
        exam.tell(f"whole recipe, {name}", _network(config, data()))
    if words.model.exists():
        exam.tell("whole recipe, the network that ships", load_model(words.model).checkpoint.network)


def _words() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    strokes = Path(os.environ.get("BACKSWING_STROKES", ".")) / "pen-digits.jsonl"
    parser.add_argument("--strokes", type=Path, default=strokes)
    parser.add_argument("--epochs", type=int, default=15)
    parser.add_argument("--model", type=Path, default=Path("resources/model.safetensors"))
    return parser.parse_args()


def _recipes(epochs: int) -> Iterator[tuple[str, RunConfig, Callable[[], Dataset]]]:
    """The recipe of the network that ships, taken apart: what it learns from, its second layer, how it learns."""
    whole = RECIPES["people"].config.changed(epochs=epochs)
    bare = whole.changed(shift_px=0, label_smoothing=0.0)
    wide = bare.changed(sizes=(784, 900, 10), eta=1.0)
    still = wide.changed(elastic_alpha=0.0, rotate_deg=0.0, zoom=0.0, shear=0.0)
    yield "784-900-10, MNIST alone", still, partial(load, "mnist")
    yield "784-900-10, MNIST distorted", wide, partial(load, "mnist")
    yield "784-900-10, MNIST and plain styles, not distorted", still, partial(load, "mnist+synthetic")
    yield "784-900-10, the same distorted", wide, partial(load, "mnist+synthetic")
    yield "784-900-10, families of styles instead", wide, _families
    yield "784-900-10, and strokes distorted before they are drawn", wide, partial(load, "mnist+hands")
    deep, both = "-".join(map(str, whole.sizes)), partial(load, "mnist+hands")
    yield f"{deep}, the same", bare, both
    yield f"{deep}, and shifted by up to a pixel", bare.changed(shift_px=whole.shift_px), both
    yield f"{deep}, and labels smoothed: the recipe", whole, both


def _families() -> Dataset:
    """MNIST and as many digits of all families as it is joined with, their strokes as they are."""
    return joined(load("mnist"), split(*drawn(hand_styles(1), 1, HANDS_MIXED_IN, plainly)))


def _laid_out(drawing: Drawing, rng: np.random.Generator) -> list[Array]:
    """Strokes in units of the paper's side, somewhere on it."""
    points = np.concatenate(drawing.strokes)
    low, span = points.min(axis=0), np.ptp(points, axis=0)
    size = rng.uniform(0.5, 0.9) / span.max()
    corner = rng.uniform(0.05, 0.95 - span * size)
    return [(stroke - low) * size + corner for stroke in drawing.strokes]


def _network(config: RunConfig, data: Dataset) -> Network:
    return trained(config, data).network


@dataclass(frozen=True, slots=True, eq=False)
class _Exam:
    """The papers, their labels, which of them are by the half of the writers that chooses, and those redrawn."""

    papers: list[list[Array]]
    labels: Labels
    chooses: npt.NDArray[np.bool_]
    redrawings: Bytes

    def tell(self, what: str, network: Network, steps: Steps = RECIPE) -> None:
        """Print what a network reads of all, of the half that chooses, and of the other half; what it is sure of."""
        images = np.stack([render(strokes, steps=steps) for strokes in self.papers])
        shares = network.probabilities(images)
        right = shares.argmax(axis=1) == self.labels
        halves = " ".join(
            f"{100 * right[part].mean():6.1f}" for part in (self.chooses | True, self.chooses, ~self.chooses)
        )
        sure = ~right & (shares.max(axis=1) > _SURE)
        again = network.answer(self.redrawings).argmax(axis=1) == np.repeat(self.labels[self.chooses], _TIMES)
        told = f"sure and wrong {sure[self.chooses].sum()} + {sure[~self.chooses].sum()}"
        print(f"{what:<72} {halves} %, {told}, redrawn {100 * again.mean():.2f} %", flush=True)


if __name__ == "__main__":
    main()

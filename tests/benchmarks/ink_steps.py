"""Gain in accuracy of each step from pen to answer, on digits that real people drew.

python -m tests.benchmarks.ink_steps [--strokes FILE] [--epochs 15] [--model resources/model.safetensors]

First one plain network, read with more and more of MNIST's recipe; then the whole recipe, read by better and better
trained networks. The digits are laid on the paper as people do: somewhere, from half to nine tenths of its side.
"""

# ruff: noqa: T201, I001  # a command line prints; core comes before NumPy

import argparse
import os
from collections.abc import Iterator
from pathlib import Path

import core  # noqa: F401  # chooses the BLAS kernel before NumPy is loaded
import numpy as np

from core.linalg.arrays import Array, Labels
from core.config import RunConfig, read_config
from core.data.sources import load
from core.config.recipes import RECIPES
from core.ink import RAW, RECIPE, Steps, render
from core.network import Network
from core.storage.model import load as load_model
from core.ink.strokes import Drawing, read_drawings
from core.trainer import trained

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
    labels = np.array([drawing.label for drawing in drawings])
    rng = np.random.default_rng(1)
    papers = [_laid_out(drawing, rng) for drawing in drawings]
    plain = _network(read_config(PLAIN).changed(epochs=words.epochs))
    for name, steps in ROADS.items():
        _tell(f"plain 784-100-10, {name}", _accuracy(plain, papers, labels, steps))
    for name, config in _recipes(words.epochs):
        _tell(f"whole recipe, {name}", _accuracy(_network(config), papers, labels, RECIPE))
    if words.model.exists():
        shipped = load_model(words.model).checkpoint.network
        _tell("whole recipe, the network that ships", _accuracy(shipped, papers, labels, RECIPE))


def _words() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    strokes = Path(os.environ.get("BACKSWING_STROKES", ".")) / "pen-digits.jsonl"
    parser.add_argument("--strokes", type=Path, default=strokes)
    parser.add_argument("--epochs", type=int, default=15)
    parser.add_argument("--model", type=Path, default=Path("resources/model.safetensors"))
    return parser.parse_args()


def _recipes(epochs: int) -> Iterator[tuple[str, RunConfig]]:
    """The recipe of the network that ships, taken apart: without styles, without distortions, with both."""
    whole = RECIPES["people"].config.changed(epochs=epochs)
    still = whole.changed(elastic_alpha=0.0, rotate_deg=0.0, zoom=0.0, shear=0.0)
    yield "MNIST alone", still.changed(data="mnist")
    yield "MNIST distorted", whole.changed(data="mnist")
    yield "MNIST and other styles", still
    yield "both", whole


def _laid_out(drawing: Drawing, rng: np.random.Generator) -> list[Array]:
    """Strokes in units of the paper's side, somewhere on it."""
    points = np.concatenate(drawing.strokes)
    low, span = points.min(axis=0), np.ptp(points, axis=0)
    size = rng.uniform(0.5, 0.9) / span.max()
    corner = rng.uniform(0.05, 0.95 - span * size)
    return [(stroke - low) * size + corner for stroke in drawing.strokes]


def _network(config: RunConfig) -> Network:
    return trained(config, load(config.data)).network


def _accuracy(network: Network, papers: list[list[Array]], labels: Labels, steps: Steps) -> float:
    images = np.stack([render(strokes, steps=steps) for strokes in papers])
    return float((network.digits(images) == labels).mean())


def _tell(what: str, accuracy: float) -> None:
    print(f"{what:<70} {100 * accuracy:5.1f} %", flush=True)


if __name__ == "__main__":
    main()

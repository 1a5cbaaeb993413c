"""The detector, which says of a drawing that it is no digit: made, and measured.

python -m tests.benchmarks.not_a_digit --make        writes resources/not_a_digit.safetensors, in some minutes
python -m tests.benchmarks.not_a_digit               measures it

It learns from MNIST, from digits of many hands, and from shapes and scribbles of our own making. Half of the writers in
BACKSWING_STROKES set its limit: 1 % of their digits are called none. The other half is only measured.
"""

# ruff: noqa: T201, I001  # a command line prints; core comes before NumPy

import argparse
import os
from collections.abc import Sequence
from pathlib import Path

import core  # noqa: F401  # chooses the BLAS kernel before NumPy is loaded
import numpy as np

from core.config import read_config
from core.config.recipes import RECIPES
from core.data.dataset import Dataset, Split
from core.data.sources import HANDS, load
from core.data.synthetic.hands import distorted
from core.data.synthetic.styles import Style, curve
from core.ink import PEN_PX, render
from core.ink.strokes import read_drawings
from core.insight.not_a_digit import LIMIT, not_a_digit_log_odds
from core.linalg.arrays import Array, Bytes
from core.network import Network
from core.storage import model
from core.trainer import trained
from tests.benchmarks.shapes import SHAPES, UNSEEN, scribble, tangle
from tests.benchmarks.writers import choosing

_EACH, _SCRIBBLES, _MEASURED = 500, 30_000, 40
FILE = Path("resources/not_a_digit.safetensors")
_NONE = 10
_FALSE_ALARMS = 0.01


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--make", action="store_true", help="train the detector and save it")
    if parser.parse_args().make:
        make()
    measure(model.load(FILE).checkpoint.network)


def make() -> None:
    """Train the detector on the data of the network that ships and on what is no digit; save it."""
    config = read_config({**RECIPES["people"].config.model_dump(by_alias=True), "sizes": "784-400-11", "epochs": 24})
    data = load(HANDS)
    others = np.concatenate([drawn(SHAPES, _EACH, 1), scribbled(_SCRIBBLES, 1)])
    x = np.concatenate([data.train.images, others])
    y = np.concatenate([data.train.labels, np.full(len(others), _NONE)])
    here = trained(config, Dataset("digits and others", Split(x, y), data.validation, data.test))
    command = "python -m tests.benchmarks.not_a_digit --make"
    model.save(FILE, model.Model(here, data.fingerprint, command=command, half=True))


def measure(network: Network) -> None:
    """Print the limit that the choosing writers set, and what is caught with the present one."""
    drawings = list(read_drawings(Path(os.environ["BACKSWING_STROKES"]) / "pen-digits.jsonl"))
    images = np.stack([render(each.strokes) for each in drawings])
    chooses = choosing(drawings)
    log_odds = not_a_digit_log_odds(network, images)
    limit = np.quantile(log_odds[chooses], 1 - _FALSE_ALARMS, method="higher")
    print(f"limit set by half of the writers: {limit:.2f}; in use: {LIMIT:.2f}")
    _tell("digits of the half that sets it", log_odds[chooses])
    _tell("digits of the other half", log_odds[~chooses])
    _tell("MNIST's test set", not_a_digit_log_odds(network, load("mnist").test.images))
    for name in dict.fromkeys(name for name, _ in UNSEEN):
        images = drawn([each for each in UNSEEN if each[0] == name], _MEASURED, 3)
        _tell(f"  {name}", not_a_digit_log_odds(network, images))
    rng = np.random.default_rng(4)
    others = {
        "shapes it learnt, by other hands": drawn(SHAPES, _MEASURED, 2),
        "shapes it never saw": drawn(UNSEEN, _MEASURED, 3),
        "scribbles": scribbled(2_000, 2),
        "tangles, another kind of scribble": np.stack([render(tangle(rng)) for _ in range(2_000)]),
    }
    for what, images in others.items():
        _tell(what, not_a_digit_log_odds(network, images))
    _tell("all four", not_a_digit_log_odds(network, np.concatenate(list(others.values()))))


def drawn(shapes: Sequence[tuple[str, str]], each: int, seed: int) -> Bytes:
    """Draw every shape `each` times, by many hands: (N, 784)."""
    rng = np.random.default_rng(seed)
    return np.concatenate([distorted(curve(Style(_NONE, 1, way)), each, rng) for _, way in shapes])


def scribbled(count: int, seed: int) -> Bytes:
    """Draw scribbles: (count, 784)."""
    rng = np.random.default_rng(seed)
    return np.stack([render(scribble(rng), pen_px=PEN_PX * np.exp(rng.normal(0, 0.15))) for _ in range(count)])


def _tell(what: str, log_odds: Array) -> None:
    print(f"{what:<40} {100 * (log_odds > LIMIT).mean():5.1f} % called no digit, of {len(log_odds):,}", flush=True)


if __name__ == "__main__":
    main()

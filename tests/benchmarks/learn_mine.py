"""Effect of "learn mine": half of a person's digits learnt, the other half and MNIST read before and after.

python -m tests.benchmarks.learn_mine [--keep FOLDER] [--writers 26] [--seed 1]

The networks are trained first, a minute or two, or taken from FOLDER where an earlier call has kept them. People are
those of BACKSWING_STROKES with at least 15 digits; `strangers` are all others, whose digits nobody learns.
"""

# ruff: noqa: T201, I001  # a command line prints; core comes before NumPy

import argparse
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

import core  # noqa: F401  # chooses the BLAS kernel before NumPy is loaded
import numpy as np

from core.training import fine_tuning
from core.linalg.arrays import Array
from core.checkpoint import Checkpoint
from core.config import RunConfig, read_config
from core.data.dataset import Dataset, Split
from core.data.sources import load
from core.ink import FIELD_PX, render
from core.network import Network
from core.storage import model
from core.ink.strokes import Drawing, read_drawings
from core.trainer import trained

LEAST = 15
ALONE = 12
SHIPPED = Path("resources/model.safetensors")

_PLAIN = {"data": "mnist", "sizes": "784-100-10", "lambda": 5.0, "epochs": 5}
_DISTORTED = {
    **{"data": "mnist", "sizes": "784-800-10", "hidden": "relu", "cost": "log-likelihood", "init": "he"},
    **{"optimizer": "nesterov", "eta": 0.1, "decay": "one-cycle", "batch_size": 100, "epochs": 10},
    **{"elastic_alpha": 36.0, "elastic_sigma": 5.0, "rotate_deg": 12.0, "zoom": 0.15, "shear": 0.15},
}
NETWORKS = {"plain": read_config(_PLAIN), "distorted": read_config(_DISTORTED)}

HEAD = (
    f"{'network':10} {'data':10} {'learns':18} {'learnt':>13} {'unseen':>13} {'strangers':>13} {'validation':>18}    s"
)


@dataclass(frozen=True, slots=True)
class Lesson:
    """Digits to learn, other ones by the same hand, and strangers' digits."""

    drawings: Sequence[Drawing]
    learnt: Split
    unseen: Split
    strangers: Split

    @classmethod
    def of(cls, drawings: Sequence[Drawing], unseen: Split, strangers: Split) -> "Lesson":
        """Learn these."""
        return cls(drawings, _split(drawings), unseen, strangers)


def main() -> None:
    words = _words()
    drawings = list(read_drawings(Path(os.environ["BACKSWING_STROKES"]) / "pen-digits.jsonl"))
    mnist, synthetic = load("mnist"), load("synthetic")
    people = _people(drawings)[: words.writers]
    sevens = [each for each in drawings if each.label == 7]
    others, nothing = _split([each for each in drawings if each.label != 7]), _split([])
    print("accuracy in %, before > after, means; validation: MNIST's, mean and worst change\n" + HEAD)
    for name, start in _networks(mnist, words.keep).items():
        wrong = [each for each in drawings if _share(start.network, _split([each])) < 1]
        alone = [Lesson.of([each], nothing, others) for each in wrong[:: max(1, len(wrong) // ALONE)][:ALONE]]
        for data in (mnist, synthetic):
            for what, lessons in (
                ("half of their own", people),
                ("one misread digit", alone),
                ("100 sevens only", [Lesson.of(sevens, nothing, others)]),
            ):
                print(f"{name:10} {data.name:10} {what:18} {_row(start, data, mnist, lessons, words)}", flush=True)


def _words() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="save the networks there, or take them from there")
    parser.add_argument("--writers", type=int, default=26, help="how many people, those with most digits first")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def _people(drawings: Sequence[Drawing]) -> list[Lesson]:
    """Of every person with at least LEAST digits, each second one of each digit is learnt."""
    by: dict[str, list[Drawing]] = {}
    for each in sorted(drawings, key=lambda each: (each.label or 0, each.id)):
        by.setdefault(each.writer, []).append(each)
    strangers = _split([each for each in drawings if len(by[each.writer]) < LEAST])
    known = sorted((theirs for theirs in by.values() if len(theirs) >= LEAST), key=len, reverse=True)
    return [Lesson.of(theirs[::2], _split(theirs[1::2]), strangers) for theirs in known]


def _networks(mnist: Dataset, keep: Path | None) -> dict[str, Checkpoint]:
    networks = {name: _network(name, config, mnist, keep) for name, config in NETWORKS.items()}
    return {**networks, "shipped": model.load(SHIPPED).checkpoint} if SHIPPED.exists() else networks


def _network(name: str, config: RunConfig, mnist: Dataset, keep: Path | None) -> Checkpoint:
    path = keep / f"{name}.safetensors" if keep else None
    if path and path.exists():
        return model.load(path).checkpoint
    here = trained(config, mnist)
    if path:
        model.save(path, model.Model(here, mnist.fingerprint))
    return here


def _row(start: Checkpoint, data: Dataset, mnist: Dataset, lessons: Sequence[Lesson], words: argparse.Namespace) -> str:
    """The means over all lessons, each of which begins with the same network."""
    rows, seconds = [], []
    for lesson in lessons:
        began = perf_counter()
        end = _taught(start, data, lesson.drawings, words.seed)
        seconds.append(perf_counter() - began)
        rows.append([_scores(network, lesson, mnist) for network in (start.network, end)])
    table = 100 * np.array(rows)  # (lessons, 2, learnt unseen strangers validation)
    told = " ".join(_change(table[:, :, column]) for column in range(3))
    change = table[:, 1, 3] - table[:, 0, 3]
    return f"{told} {table[0, 0, 3]:6.2f} {change.mean():+5.2f} {change.min():+5.2f} {np.mean(seconds):4.1f}"


def _taught(start: Checkpoint, data: Dataset, drawings: Sequence[Drawing], seed: int) -> Network:
    mixture = fine_tuning.mixed(data, drawings, seed)
    begin = fine_tuning.start(start, mixture)
    return trained(begin.config, mixture, begin).network


def _scores(network: Network, lesson: Lesson, mnist: Dataset) -> list[float]:
    return [_share(network, split) for split in (lesson.learnt, lesson.unseen, lesson.strangers, mnist.validation)]


def _share(network: Network, split: Split) -> float:
    """The fraction read rightly; NaN where there is none to read."""
    return float((network.digits(split.images) == split.labels).mean()) if len(split) else float("nan")


def _split(drawings: Sequence[Drawing]) -> Split:
    pictures = np.array([render(each.strokes) for each in drawings], np.uint8).reshape(-1, FIELD_PX**2)
    return Split(pictures, np.array([each.label for each in drawings], np.int64))


def _change(both: Array) -> str:
    """(lessons, 2): before and after, "-" where there was nothing to read."""
    before, after = both.mean(axis=0)
    return f"{'-':>13}" if np.isnan(before) else f"{before:5.1f} > {after:5.1f}"


if __name__ == "__main__":
    main()

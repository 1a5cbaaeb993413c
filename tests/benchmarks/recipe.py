"""A recipe run with several seeds: validation as it goes, and only then the test set, once, mean and spread.

python -m tests.benchmarks.recipe best-mlp [--seeds 1,2,3] [--data mnist] [--set KEY=VALUE ...] [--keep FOLDER] [--all]

Each network reads a set as it is, and as the mean of five readings: the image, and the image shifted by a pixel each
way. The networks of all seeds also answer together, as a committee.
Choose between settings by what is said of validation, with --no-test; the last word is spoken once. With --all the
networks train on the validation set too, as the literature's do: what is said of validation means nothing then.
"""

# ruff: noqa: T201, I001  # a command line prints

import argparse
import resource
import sys
from dataclasses import replace
from math import isqrt
from pathlib import Path
from statistics import mean, stdev
from time import perf_counter

import core  # noqa: F401  # chooses the BLAS kernel before NumPy is loaded
import numpy as np
from core.cli.set_option import add_set, spelt_out
from core.cli.settings import settings
from core.config import RunConfig
from core.config.recipes import RECIPES
from core.data.augment.distortion import shifted
from core.data.dataset import Dataset, Split
from core.data.sources import joined, load
from core.events import Ending, EpochDone, Finished
from core.insight.committee import mean_answer
from core.linalg.arrays import Array, Bytes
from core.network import Network
from core.storage import model
from core.trainer import train

_MOVES = ((0, 0), (0, 1), (0, -1), (1, 0), (-1, 0))
"""Shifts in pixels, down and right, that are read."""


def main() -> None:
    words = _words()
    config = settings(None, words.set, words.data, words.recipe)
    data = load(config.data)
    training = joined(data, replace(data, train=data.validation)) if words.all else data
    networks = [_run(config.changed(seed=seed), training, words.keep) for seed in words.seeds]
    if not words.all:
        _tell_all("validation", networks, data.validation)
    if not words.no_test:
        _tell_all("test", networks, data.test)


def _words() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("recipe", choices=RECIPES)
    parser.add_argument("--seeds", type=lambda text: [int(part) for part in text.split(",")], default=[1, 2, 3])
    parser.add_argument("--data")
    add_set(parser, "settings to change")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="save each model there")
    parser.add_argument("--all", action="store_true", help="train on the validation set too")
    parser.add_argument("--no-test", action="store_true", help="leave the test set closed")
    return parser.parse_args(spelt_out(sys.argv[1:]))


def _run(config: RunConfig, data: Dataset, keep: Path | None) -> Network:
    """The network of one seed; its validation accuracy is told every tenth epoch."""
    began = perf_counter()
    for event in train(config, data):
        match event:
            case EpochDone(epoch=epoch) if epoch % 10 == 0:
                accuracy = 100 * event.answering.accuracy
                print(f"seed {config.seed}, epoch {epoch}: validation {accuracy:.2f} %", flush=True)
            case Finished(ending=ending) if ending in (Ending.DIVERGED, Ending.STOPPED):
                sys.exit(f"Seed {config.seed} proves nothing: its run ended with “{ending.value}”.")
            case Finished(checkpoint=here):
                used = resource.getrusage(resource.RUSAGE_SELF)
                minutes = (perf_counter() - began) / 60, (used.ru_utime + used.ru_stime) / 60
                print(f"seed {config.seed}: {minutes[0]:.1f} min, processor {minutes[1]:.1f} min since the start")
                if keep:
                    model.save(keep / f"seed-{config.seed}.safetensors", model.Model(here, data.fingerprint, {}))
                return here.network
    raise AssertionError("a run ends with Finished")


def _tell_all(what: str, networks: list[Network], split: Split) -> None:
    """Print the accuracies of the networks and of their committee, with one reading and with five."""
    for views, moves in (("", _MOVES[:1]), (", mean of five shifts", _MOVES)):
        answers = [mean_answer([network.answer(_moved(split, move)) for move in moves]) for network in networks]
        _tell(what + views, [_accuracy(answer, split) for answer in answers])
        if len(networks) > 1:
            print(f"{what}{views}, committee: {100 * _accuracy(mean_answer(answers), split):.2f} %")


def _moved(split: Split, move: tuple[int, int]) -> Bytes:
    side = isqrt(split.images.shape[1])
    return shifted(split.images.reshape(-1, side, side), np.tile(move, (len(split), 1))).reshape(split.images.shape)


def _accuracy(answer: Array, split: Split) -> float:
    return float((answer.argmax(axis=1) == split.labels).mean())


def _tell(what: str, accuracies: list[float]) -> None:
    spread = f" ± {100 * stdev(accuracies):.2f}" if len(accuracies) > 1 else ""
    each = ", ".join(f"{100 * accuracy:.2f}" for accuracy in accuracies)
    print(f"{what}: {100 * mean(accuracies):.2f}{spread} % ({each})")


if __name__ == "__main__":
    main()

"""A recipe run with several seeds: validation as it goes, and only then the test set, once, mean and spread.

python -m tests.benchmarks.recipe best-mlp [--seeds 1,2,3] [--data mnist] [--set KEY=VALUE ...] [--keep FOLDER]

Choose between settings by what is said of validation, with --no-test; the last word is spoken once.
"""

# ruff: noqa: T201  # a command line prints

import argparse
import resource
import sys
from pathlib import Path
from statistics import mean, stdev
from time import perf_counter

import core  # noqa: F401  # chooses the BLAS kernel before NumPy is loaded
from core.cli.set_option import add_set, spelt_out
from core.cli.settings import settings
from core.config import RunConfig
from core.config.recipes import RECIPES
from core.data.dataset import Dataset
from core.data.sources import load
from core.events import Ending, EpochDone, Finished
from core.network import Network
from core.storage import model
from core.trainer import train
from core.training.evaluation import score


def main() -> None:
    words = _words()
    config = settings(None, words.set, words.data, words.recipe)
    data = load(config.data)
    ends = [_run(config.changed(seed=seed), data, words.keep) for seed in words.seeds]
    _tell("validation", [accuracy for _, accuracy in ends])
    if not words.no_test:
        _tell("test", [score(config, network, data.test, len(data.train)).accuracy for network, _ in ends])


def _words() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("recipe", choices=RECIPES)
    parser.add_argument("--seeds", type=lambda text: [int(part) for part in text.split(",")], default=[1, 2, 3])
    parser.add_argument("--data")
    add_set(parser, "settings to change")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="save each model there")
    parser.add_argument("--no-test", action="store_true", help="leave the test set closed")
    return parser.parse_args(spelt_out(sys.argv[1:]))


def _run(config: RunConfig, data: Dataset, keep: Path | None) -> tuple[Network, float]:
    """The network of one seed and its validation accuracy, told every tenth epoch."""
    began, last = perf_counter(), 0.0
    for event in train(config, data):
        match event:
            case EpochDone(epoch=epoch):
                last = event.answering.accuracy
                if epoch % 10 == 0:
                    print(f"seed {config.seed}, epoch {epoch}: validation {100 * last:.2f} %", flush=True)
            case Finished(ending=ending) if ending in (Ending.DIVERGED, Ending.STOPPED):
                sys.exit(f"Seed {config.seed} proves nothing: its run ended with “{ending.value}”.")
            case Finished(checkpoint=here):
                used = resource.getrusage(resource.RUSAGE_SELF)
                minutes = (perf_counter() - began) / 60, (used.ru_utime + used.ru_stime) / 60
                print(f"seed {config.seed}: {minutes[0]:.1f} min, processor {minutes[1]:.1f} min since the start")
                if keep:
                    model.save(keep / f"seed-{config.seed}.safetensors", model.Model(here, data.fingerprint, {}))
                return here.network, last
    raise AssertionError("a run ends with Finished")


def _tell(what: str, accuracies: list[float]) -> None:
    spread = f" ± {100 * stdev(accuracies):.2f}" if len(accuracies) > 1 else ""
    each = ", ".join(f"{100 * accuracy:.2f}" for accuracy in accuracies)
    print(f"{what}: {100 * mean(accuracies):.2f}{spread} % ({each})")


if __name__ == "__main__":
    main()

"""`train`: one run from settings to a saved model, told epoch by epoch."""

import argparse
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from tqdm import tqdm

from core.cli import COMMANDS, train_output
from core.cli.long_work import check_place, stopping_on_interrupt
from core.cli.output import complain, percent, say, say_json
from core.cli.replacing import add_force
from core.cli.scoring import scores_on
from core.cli.settings import script
from core.cli.usage import UsageError
from core.config import RunConfig
from core.data.dataset import Dataset
from core.data.sources import NUMBERS, SOURCES, load
from core.events import BatchDone, Changed, Diverged, Ending, EpochDone, Finished, Started
from core.storage import model
from core.storage.runs.record import read_run
from core.storage.runs.replay import script_of
from core.studies.experiments import RECIPES
from core.support.errors import UserError
from core.trainer import replay
from core.training.controls import Controls
from core.training.epoch_scores import SCORED_TRAINING_IMAGES

INTERRUPTED = 130

EXAMPLE = """\
example: python -m core train --data mnist --set sizes=784-100-10 --set eta=0.1 --set lambda=5 --out mine.safetensors

A CONFIG.toml copied from a run may hold live changes ([[changes]]): they are made again where they were made.
Settings count in this order: defaults, CONFIG.toml or --recipe, --set, --data. Ctrl+C stops early and still saves.
"""


def add_to(subparsers: "argparse._SubParsersAction[Any]") -> None:
    """Add `train`."""
    words = subparsers.add_parser(
        "train",
        help=COMMANDS["train"],
        description="Train a network and save it.",
        epilog=EXAMPLE + "\nrecipes:\n" + "".join(f"  {r.name:<14}{r.about} {r.reached}\n" for r in RECIPES.values()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    words.add_argument("config", nargs="?", type=Path, metavar="CONFIG.toml", help="a file of settings")
    words.add_argument(
        "--replay",
        type=Path,
        metavar="RUN",
        help="do the run in this folder again, with its live changes where they were made: the same bit for bit",
    )
    words.add_argument("--recipe", choices=RECIPES, help="settings that are known to lead somewhere; see below")
    words.add_argument(
        "--set", action="append", default=[], metavar="KEY=VALUE", help="one setting, such as eta=0.5; repeatable"
    )
    words.add_argument(
        "--data",
        metavar="|".join((*SOURCES, *NUMBERS, "PATH")),
        help="what to learn from: a word, a folder or a file",
    )
    words.add_argument("--out", type=Path, metavar="FILE", help="where to save the model (.safetensors)")
    add_force(words)
    words.add_argument("--json", action="store_true", help="one JSON object an epoch, then one of the whole run")
    words.set_defaults(run=_run)


def _run(words: argparse.Namespace) -> int:
    config, changes = _script(words)
    if words.out:
        _check_out(words.out, words.force)
    data = load(config.data)
    finished, diverged = _follow(config, data, changes, words.json)
    saved = _save(finished, data, words)
    _tell_end(finished, saved, words)
    if diverged:
        raise UserError(train_output.advice(diverged, words.out))
    if finished.ending is Ending.STOPPED:
        complain(f"Stopped by you after {train_output.epochs(finished)}.{train_output.kept(words.out)}")
        return INTERRUPTED
    return 0


def _script(words: argparse.Namespace) -> tuple[RunConfig, Sequence[Changed]]:
    """The settings to begin with and the changes to make: of a run, or of what else the words say."""
    if not words.replay:
        return script(words.config, words.set, words.data, words.recipe)
    if words.config or words.recipe or words.set or words.data:
        raise UsageError(f"--replay {words.replay} does that very run again: leave out all other settings.")
    return script_of(read_run(words.replay))


def _check_out(out: Path, force: bool) -> None:
    """A model that cannot be saved is not trained."""
    if out.suffix.lower() in (".json", ".npz"):
        raise UsageError(f"--out {out}: train saves .safetensors; `export` makes {out.suffix} from it afterwards.")
    check_place(out, "my.safetensors", force)


def _follow(
    config: RunConfig, data: Dataset, changes: Sequence[Changed], as_json: bool
) -> tuple[Finished, Diverged | None]:
    """Train to the end, or to Ctrl+C, and tell each epoch."""
    diverged, controls = None, Controls()
    with stopping_on_interrupt(controls.stop), _bar() as bar:
        for event in replay(config, data, changes, controls):
            match event:
                case Started(train_images=images):
                    bar.reset(config.epochs * images)
                case BatchDone(position=position):
                    bar.update(round(position * images) - bar.n)
                case EpochDone(epoch=epoch):
                    bar.update(epoch * images - bar.n)
                    with tqdm.external_write_mode():
                        _tell_epoch(event, config, as_json)
                case Changed() if not as_json:
                    with tqdm.external_write_mode():
                        say(train_output.change_line(event))
                case Diverged():
                    diverged = event
                case Finished():
                    return event, diverged
    raise AssertionError("a run ends with Finished")


def _bar() -> "tqdm[NoReturn]":
    """Images learnt from, and the time left; quiet where stderr is no terminal, gone at the end."""
    return tqdm(unit=" images", unit_scale=True, disable=None, leave=False, file=sys.stderr)


def _tell_epoch(event: EpochDone, config: RunConfig, as_json: bool) -> None:
    if as_json:
        say_json(train_output.epoch_record(event))
    else:
        say(train_output.epoch_line(event, config))


def _save(finished: Finished, data: Dataset, words: argparse.Namespace) -> dict[str, float]:
    """Score the network that answers on all three sets; keep both where it was asked for."""
    here = finished.checkpoint
    learnt = data.limited(here.config.train_images).train.first(SCORED_TRAINING_IMAGES)
    scores = scores_on(here, train=learnt, validation=data.validation, test=data.test)
    if words.out:
        command = shlex.join(("python", "-m", "core", *words.words))
        model.save(words.out, model.Model(here, data.fingerprint, scores, command))
    return scores


def _tell_end(finished: Finished, scores: dict[str, float], words: argparse.Namespace) -> None:
    here, ending, seconds = finished.checkpoint, finished.ending.value, finished.seconds
    if words.json:
        say_json({"ending": ending, "epochs": here.epoch, "seconds": seconds, **scores})
        return
    test = percent(scores["test_accuracy"])
    say(f"{ending.capitalize()}: {train_output.epochs(finished)} in {seconds:.1f} s, test {test}.")
    if words.out:
        say(f"Saved to {words.out}.")

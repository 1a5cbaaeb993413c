"""`train`: one run from settings to a saved model, told epoch by epoch."""

import argparse
import shlex
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from core.cli import COMMANDS, train_output
from core.cli.long_work import Signalled, check_place, stopping_on_signals
from core.cli.output import complain, percent, say, say_json
from core.cli.replacing import add_force
from core.cli.scoring import scores_on
from core.cli.set_option import add_set
from core.cli.settings import script
from core.cli.train_progress import Progress
from core.cli.usage import UsageError
from core.config import RunConfig
from core.data.dataset import Dataset
from core.data.sources import NUMBERS, SOURCES, load, whole_path
from core.events import Changed, Ending, Finished
from core.storage import model
from core.storage.runs import names
from core.storage.runs.folder import RunFolder
from core.storage.runs.listing import interrupted
from core.storage.runs.record import RunRecord, read_run
from core.storage.runs.temporary_runs import bring_home
from core.storage.runs.undertaking import Undertaking, script_of
from core.studies.experiments import RECIPES
from core.studies.report.choosing import chosen_one
from core.support.errors import UserError
from core.support.paths import runs_dir
from core.training.controls import Controls
from core.training.epoch_scores import SCORED_TRAINING_IMAGES

EXAMPLE = """\
example: python -m core train --data mnist --set sizes=784-100-10 eta=0.1 lambda=5 --out mine.safetensors

A CONFIG.toml copied from a run may hold live changes ([[changes]]): they are made again where they were made.
Settings count in this order: defaults, CONFIG.toml or --recipe, --set, --data.

The run is kept among the runs as it goes, at most an epoch and a second behind. Whatever cuts it off, --resume or the
window goes on with it, bit for bit. Ctrl+C, SIGTERM and a terminal that closes stop it early and still save.
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
        help="do the run in this folder again, with its live changes where they were made: on the machine and engine "
        "that made it, the same bit for bit",
    )
    words.add_argument(
        "--resume",
        nargs="?",
        const="",
        metavar="RUN",
        help="go on with a run that was cut off or stopped: its name, its folder or last; without RUN the newest "
        "interrupted one of this command",
    )
    words.add_argument("--no-keep", dest="keep", action="store_false", help="keep no run folder: nothing to go on with")
    words.add_argument("--recipe", choices=RECIPES, help="settings that are known to lead somewhere; see below")
    add_set(words, "settings, such as eta=0.5 epochs=3")
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
    if words.out:
        _check_out(words.out, words.force)
    run, controls = _asked(words), Controls()
    with stopping_on_signals(controls.stop) as asked:
        kept, events = run.begun(controls)
        progress = Progress(kept, words.json)
        try:
            finished = progress.follow(events)
            scores = _save(finished, run.data, words)
            progress.saved(finished)
        finally:
            progress.close()
        _tell_end(finished, scores, kept, words)
    if progress.diverged:
        raise UserError(train_output.advice(progress.diverged, words.out))
    if finished.ending is Ending.STOPPED:
        return _stopped(finished, kept, words.out, asked)
    return 0


def _stopped(finished: Finished, kept: RunFolder | None, out: Path | None, asked: Signalled) -> int:
    done = f"Stopped by {asked.who} after {train_output.epochs(finished)}."
    complain(f"{done}{train_output.kept(out)}{train_output.how_to_go_on(kept, out)}")
    return asked.exit_code


def _asked(words: argparse.Namespace) -> Undertaking:
    """The run that is to be done. Raises UserError."""
    if words.resume is not None:
        return _interrupted(words)
    config, changes = _script(words)
    data = load(config.data)
    name = words.recipe or (words.replay or words.config or Path("train")).stem
    return Undertaking(config, data, name=name, is_kept=words.keep, changes=changes, command=_command(words))


def _interrupted(words: argparse.Namespace) -> Undertaking:
    """The run that was cut off, to be gone on with."""
    asked = f"--resume {words.resume}".rstrip()
    if words.config or words.recipe or words.set or words.data or words.replay:
        raise UsageError(f"{asked} goes on with that very run: leave out all other settings.")
    if not words.keep:
        raise UsageError(f"{asked} goes on in the run's own folder: leave --no-keep out.")
    away = bring_home()
    run = chosen_one(words.resume) if words.resume else _newest_interrupted(away)
    if run.ending not in (None, Ending.STOPPED):
        raise UserError(f"The run in {run.folder} has ended ({run.ending}): there is nothing to go on with.")
    if run.config is None or run.checkpoint_path is None:
        lacks = " ".join(run.first_troubles) or f"It has no {names.CHECKPOINT} yet: begin it anew."
        raise UserError(f"The run in {run.folder} cannot be gone on with. {lacks}")
    return Undertaking(run.config, load(run.config.data), interrupted=run.folder)


def _newest_interrupted(elsewhere: Sequence[Path]) -> RunRecord:
    found = [run for run in interrupted(besides=elsewhere) if run.about.command]
    if not found:
        raise UserError(
            f"There is no interrupted run of `train` in {runs_dir()}. Name one to go on with, such as: --resume last"
        )
    return found[-1]


def _script(words: argparse.Namespace) -> tuple[RunConfig, Sequence[Changed]]:
    """The settings to begin with and the changes to make: of a run, or of what else the words say."""
    if words.replay:
        if words.config or words.recipe or words.set or words.data:
            raise UsageError(f"--replay {words.replay} does that very run again: leave out all other settings.")
        config, changes = script_of(read_run(words.replay))
    else:
        config, changes = script(words.config, words.set, words.data, words.recipe)
    return config.changed(data=whole_path(config.data)), changes


def _command(words: argparse.Namespace) -> str:
    return shlex.join(("python", "-m", "core", *words.words))


def _check_out(out: Path, force: bool) -> None:
    """A model that cannot be saved is not trained."""
    if out.suffix.lower() in (".json", ".npz"):
        raise UsageError(f"--out {out}: train saves .safetensors; `export` makes {out.suffix} from it afterwards.")
    check_place(out, "my.safetensors", force)


def _save(finished: Finished, data: Dataset, words: argparse.Namespace) -> dict[str, float]:
    """Score the network that answers on all three sets; keep both where it was asked for."""
    here = finished.checkpoint
    learnt = data.limited(here.config.train_images).train.first(SCORED_TRAINING_IMAGES)
    scores = scores_on(here, train=learnt, validation=data.validation, test=data.test)
    if words.out:
        model.save(words.out, model.Model(here, data.fingerprint, scores, _command(words)))
    return scores


def _tell_end(finished: Finished, scores: dict[str, float], kept: RunFolder | None, words: argparse.Namespace) -> None:
    here, ending, seconds = finished.checkpoint, finished.ending.value, finished.seconds
    if words.json:
        folder = str(kept.folder) if kept else None
        say_json({"ending": ending, "epochs": here.epoch, "seconds": seconds, **scores, "folder": folder})
        return
    test = percent(scores["test_accuracy"])
    say(f"{ending.capitalize()}: {train_output.epochs(finished)} in {seconds:.1f} s, test {test}.")
    if words.out:
        say(f"Saved to {words.out}.")
    if kept:
        say(f"Kept in {kept.folder}.")

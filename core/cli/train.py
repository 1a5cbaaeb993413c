"""`train`: one run from settings to a saved model, with a line per epoch."""

import argparse
import shlex
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from core.cli import COMMANDS, PROGRAM, train_output
from core.cli.long_work import Signalled, check_place, stopping_on_signals
from core.cli.output import complain, percent, say, say_json
from core.cli.replacing import add_force
from core.cli.scoring import scores_on
from core.cli.set_option import add_set
from core.cli.settings import described, script
from core.cli.train_progress import TrainProgress
from core.cli.usage import UsageError
from core.config import RunConfig
from core.config.notes import notes
from core.config.recipes import RECIPES
from core.data.dataset import Dataset
from core.data.selection import selected
from core.data.sources import NUMBERS, SOURCES, load, whole_path
from core.events import Changed, Ending, Finished
from core.storage import model
from core.storage.runs import names
from core.storage.runs.folder import RunFolder
from core.storage.runs.listing import interrupted
from core.storage.runs.record import RunRecord, read_run
from core.storage.runs.temporary_runs import bring_home
from core.studies.report.choosing import chosen_one
from core.studies.undertaking import Undertaking, script_of
from core.support.errors import UserError
from core.support.language import translated
from core.support.messages import capitalized, joined, message
from core.support.paths import runs_dir
from core.support.wording import joined_sentences
from core.training.calibration import check_softmax, softened
from core.training.controls import Controls
from core.training.epoch_scores import SCORED_TRAINING_IMAGES

EXAMPLE = message("""\
example: python -m core train --data mnist --set sizes=784-100-10 eta=0.1 lambda=5 --out mine.safetensors

A CONFIG.toml copied from a run may contain live changes ([[changes]]): they are repeated at the same mini-batches.
Settings are applied in this order: defaults, CONFIG.toml or --recipe, --set, --data.

The run is saved in the runs folder while it trains, at most an epoch and a second behind. After any interruption,
--resume or the window continues it, bit for bit. Ctrl+C, SIGTERM and a closed terminal stop it early and still save.
""")


def _epilog() -> str:
    recipes = "".join(f"  {r.name:<16}{joined_sentences((r.about, r.reached))}\n" for r in RECIPES.values())
    heads = translated(message("recipes:")), translated(message("settings:"))
    return f"{translated(EXAMPLE)}\n{heads[0]}\n{recipes}\n{heads[1]}\n{described()}"


def add_to(subparsers: "argparse._SubParsersAction[Any]") -> None:
    """Add `train`."""
    parser = subparsers.add_parser(
        "train",
        help=COMMANDS["train"],
        description=message("Train a network and save it."),
        epilog=_epilog(),
    )
    parser.add_argument("config", nargs="?", type=Path, metavar="CONFIG.toml", help=message("a file of settings"))
    parser.add_argument(
        "--replay",
        type=Path,
        metavar="RUN",
        help=message(
            "repeat the run in this folder with its live changes; on the same machine and engine the result "
            "is equal bit for bit"
        ),
    )
    parser.add_argument(
        "--resume",
        nargs="?",
        const="",
        metavar="RUN",
        help=message(
            "continue a run that was interrupted or stopped: its name, its folder or last; default: the "
            "newest interrupted run of this command"
        ),
    )
    parser.add_argument(
        "--no-keep", dest="keep", action="store_false", help=message("save no run folder; the run cannot be resumed")
    )
    parser.add_argument("--recipe", choices=RECIPES, help=message("proven settings; see below"))
    add_set(parser, message("settings, such as eta=0.5 epochs=3"))
    parser.add_argument(
        "--data",
        metavar="|".join((*SOURCES, *NUMBERS, "PATH")),
        help=message("data to learn from: a name, a folder or a file"),
    )
    parser.add_argument("--out", type=Path, metavar="FILE", help=message("where to save the model (.safetensors)"))
    parser.add_argument(
        "--half",
        action="store_true",
        help=message("save the weights as float16, rounded, in half the bytes; the run's own folder keeps them whole"),
    )
    parser.add_argument(
        "--temperature",
        type=_temperature,
        metavar="T",
        help=message("save a network whose softmax divides by T: above 1 it is less sure, and gives the same answers"),
    )
    add_force(parser)
    parser.add_argument(
        "--json",
        action="store_true",
        help=message("one JSON object per epoch and per validation within it, then one for the run"),
    )
    parser.set_defaults(run=_run)


def _temperature(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0.1 <= value <= 10:
        raise argparse.ArgumentTypeError(message("a number from 0.1 to 10, not {given}", given=text))
    return value


def _run(args: argparse.Namespace) -> int:
    if args.out:
        _check_out(args.out, args.force)
    run, controls = _asked(args), Controls()
    if args.temperature:
        check_softmax(run.config)
    for note in notes(run.config).values():
        complain(note)
    with stopping_on_signals(controls.stop) as asked:
        kept, events = run.begun(controls)
        progress = TrainProgress(kept, args.json)
        try:
            finished = progress.follow(events)
            scores = _save(finished, run.data, progress.engine, args)
            progress.saved(finished)
        finally:
            progress.close()
        _tell_end(finished, scores, progress.engine, kept, args)
    if progress.diverged:
        raise UserError(train_output.advice(progress.diverged, args.out))
    if finished.ending is Ending.STOPPED:
        return _stopped(finished, kept, args.out, asked)
    return 0


def _stopped(finished: Finished, kept: RunFolder | None, out: Path | None, asked: Signalled) -> int:
    done = message("Stopped by {signal} after {epochs}.", signal=asked.name, epochs=train_output.epochs(finished))
    complain(joined([done, train_output.kept(out), train_output.how_to_go_on(kept, out)]))
    return asked.exit_code


def _asked(args: argparse.Namespace) -> Undertaking:
    """Return the requested run. Raises UserError."""
    if args.resume is not None:
        return _interrupted(args)
    config, changes = _script(args)
    data = load(config.data)
    name = args.recipe or (args.replay or args.config or Path("train")).stem
    return Undertaking(config, data, name=name, is_kept=args.keep, changes=changes, command=_command(args))


def _interrupted(args: argparse.Namespace) -> Undertaking:
    """Return the interrupted run that --resume continues. Raises UserError."""
    asked = f"--resume {args.resume}".rstrip()
    if args.config or args.recipe or args.set or args.data or args.replay:
        raise UsageError(message("{asked} continues a run with its own settings: leave out all others.", asked=asked))
    if not args.keep:
        raise UsageError(message("{asked} continues in the run's own folder: leave --no-keep out.", asked=asked))
    away = bring_home()
    run = chosen_one(args.resume) if args.resume else _newest_interrupted(away)
    if run.ending not in (None, Ending.STOPPED):
        raise UserError(
            message(
                "The run in {folder} has ended ({ending}): there is nothing to continue.",
                folder=run.folder,
                ending=run.ending.value,
            )
        )
    if run.config is None or run.checkpoint_path is None:
        missing = message("It has no {file} yet: start it again.", file=names.CHECKPOINT)
        told = message("The run in {folder} cannot be continued.", folder=run.folder)
        raise UserError(joined([told, *(run.first_troubles or [missing])]))
    return Undertaking(run.config, load(run.config.data), interrupted=run.folder)


def _newest_interrupted(elsewhere: Sequence[Path]) -> RunRecord:
    found = [run for run in interrupted(besides=elsewhere) if run.about.command]
    if not found:
        raise UserError(
            message(
                "There is no interrupted run of `train` in {folder}. Name the run to continue, such as: --resume last",
                folder=runs_dir(),
            )
        )
    return found[-1]


def _script(args: argparse.Namespace) -> tuple[RunConfig, Sequence[Changed]]:
    """Return the initial settings and the live changes, of a run or of the other arguments."""
    if args.replay:
        if args.config or args.recipe or args.set or args.data:
            raise UsageError(
                message("--replay {run} repeats a run with its own settings: leave out all others.", run=args.replay)
            )
        config, changes = script_of(read_run(args.replay))
    else:
        config, changes = script(args.config, args.set, args.data, args.recipe)
    return config.changed(data=whole_path(config.data)), changes


def _command(args: argparse.Namespace) -> str:
    return f"{PROGRAM} {shlex.join(args.words)}"


def _check_out(out: Path, force: bool) -> None:
    """Raise before training if the model could not be saved."""
    if out.suffix.lower() in (".json", ".npz"):
        raise UsageError(
            message(
                "--out {out}: train saves .safetensors; convert it to {ending} with `export` afterwards.",
                out=out,
                ending=out.suffix,
            )
        )
    check_place(out, "my.safetensors", force)


def _save(finished: Finished, data: Dataset, engine: str, args: argparse.Namespace) -> dict[str, float]:
    """Score the network that answers on all three sets; save it with the scores if --out is given."""
    here = softened(finished.checkpoint, args.temperature) if args.temperature else finished.checkpoint
    seen = selected(data, here.config)
    learnt = seen.train.first(SCORED_TRAINING_IMAGES)
    scores = scores_on(here, train=learnt, validation=seen.validation, test=seen.test)
    if args.out:
        model.save(args.out, model.Model(here, data.fingerprint, scores, _command(args), engine, args.half))
    return scores


def _tell_end(
    finished: Finished, scores: dict[str, float], engine: str, kept: RunFolder | None, args: argparse.Namespace
) -> None:
    here, ending, seconds = finished.checkpoint, finished.ending.value, finished.seconds
    if args.json:
        folder = str(kept.folder) if kept else None
        say_json(
            {"ending": ending, "epochs": here.epoch, "seconds": seconds, **scores, "folder": folder, "engine": engine}
        )
        return
    test = percent(scores["test_accuracy"])
    say(
        message(
            "{ending}: {epochs} in {seconds:.1f} s, test {share}.",
            ending=capitalized(ending),
            epochs=train_output.epochs(finished),
            seconds=seconds,
            share=test,
        )
    )
    say(message("Engine: {engine}.", engine=engine))
    if args.out:
        say(message("Saved to {path}.", path=args.out))
    if kept:
        say(message("Run saved in {folder}.", folder=kept.folder))

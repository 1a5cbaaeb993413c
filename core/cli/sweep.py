"""`sweep`: trains several configs on the same seeds and batches, and prints a table of results."""

import argparse
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from core.cli import COMMANDS
from core.cli.long_work import Signalled, check_place, stopping_on_signals
from core.cli.output import complain, percent, say, say_json, say_lines
from core.cli.replacing import add_force
from core.cli.set_option import add_set
from core.cli.settings import settings
from core.cli.usage import UsageError
from core.config.recipes import RECIPES
from core.data.sources import NUMBERS, SOURCES, whole_path
from core.events import Ending
from core.studies.sweep.grid import GridPoint, grid, knobs
from core.studies.sweep.grid import words as spelt_words
from core.studies.sweep.importance import as_text as importance_text
from core.studies.sweep.importance import importance
from core.studies.sweep.random_search import random_points
from core.studies.sweep.running import JOBS, Result, Stops, sweep
from core.studies.sweep.table import as_csv, as_text, rows
from core.support.atomic import writing
from core.support.errors import UserError
from core.support.language import translated
from core.support.messages import joined, message

FAILED = 1

EXAMPLES = message("""\
examples:
  python -m core sweep eta=0.05,0.5,5 lambda=0,1,5 --seeds 3 --set epochs=5      a grid of nine settings, 27 runs
  python -m core sweep eta=0.05..5 lambda=0..10 dropout=0,0.5 --random 20        20 settings drawn at random
  python -m core sweep mine.toml yours.toml --seeds 5 --csv race.csv             two configs compared
  python -m core sweep eta=0.1,1 --dask tcp://127.0.0.1:8786                     on a Dask cluster

Each run is saved in the runs folder, on a cluster in that of its worker. Ctrl+C and SIGTERM stop all runs between two
mini-batches and print the results so far; a second one stops at once. `train --resume RUN` continues a run that was
interrupted. Runs are compared on the validation set; the test set is not used.
""")


def add_to(subparsers: "argparse._SubParsersAction[Any]") -> None:
    """Add `sweep`."""
    parser = subparsers.add_parser(
        "sweep",
        help=COMMANDS["sweep"],
        description=message("Train a grid of settings, or several configs, and compare them."),
        epilog=EXAMPLES,
    )
    parser.add_argument(
        "what",
        nargs="+",
        metavar="KEY=VALUE,VALUE|KEY=LOW..HIGH|CONFIG.toml",
        help=message("values of a setting, a range (LOW..HIGH:3 for three values of it), or a config"),
    )
    parser.add_argument(
        "--seeds", type=int, default=1, metavar="N", help=message("runs of each setting, each with its own seed (1)")
    )
    parser.add_argument(
        "--jobs",
        type=int,
        default=JOBS,
        metavar="N",
        help=message("runs at the same time ({jobs}), each in a process", jobs=JOBS),
    )
    parser.add_argument(
        "--random",
        type=int,
        metavar="N",
        help=message("N settings drawn at random from lists and ranges, instead of a grid"),
    )
    parser.add_argument(
        "--draw",
        type=int,
        default=1,
        metavar="SEED",
        help=message("seed of the random draws (1)"),
    )
    parser.add_argument("--dask", default="", metavar="ADDRESS", help=message("run on the workers of this scheduler"))
    parser.add_argument("--recipe", choices=RECIPES, help=message("settings to start from, instead of a config"))
    add_set(parser, message("settings of all runs"))
    parser.add_argument(
        "--data",
        metavar="|".join((*SOURCES, *NUMBERS, "PATH")),
        help=message("data to learn from: a name, a folder or a file"),
    )
    parser.add_argument("--no-keep", dest="keep", action="store_false", help=message("save no run folders"))
    parser.add_argument("--csv", type=Path, metavar="FILE", help=message("also write the table to a file"))
    add_force(parser)
    parser.add_argument("--json", action="store_true", help=message("one JSON object per run, then one with the table"))
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace) -> int:
    points = _points(args)
    if args.csv:
        check_place(args.csv, "sweep.csv", args.force)
    results, stops, asked = list[Result](), Stops(), Signalled()
    try:
        with (
            stopping_on_signals(stops.stop) as asked,
            closing(sweep(points, args.jobs, dask=args.dask, keep=args.keep, stops=stops, warn=complain)) as coming,
        ):
            for result in coming:
                results.append(result)
                _tell(result, len(results), len(points), args.json)
    except KeyboardInterrupt:
        stops.stop()
    if results:
        _tell_table(results, args)
    return _ended(results, len(points), asked if stops.all else None)


def _points(args: argparse.Namespace) -> tuple[GridPoint, ...]:
    files = [Path(word) for word in args.what if "=" not in word]
    bases = [settings(file, args.set, args.data, args.recipe) for file in files or (None,)]
    if not args.dask:  # on a cluster, relative paths are those of the workers
        bases = [base.changed(data=whole_path(base.data)) for base in bases]
    try:
        chosen = knobs([word for word in args.what if "=" in word])
        if args.random is not None:
            return random_points(bases, chosen, args.random, args.draw, args.seeds)
        return grid(bases, chosen, args.seeds)
    except UserError as error:
        raise UsageError(str(error)) from error


def _tell(result: Result, count: int, of: int, as_json: bool) -> None:
    if as_json:
        say_json(_record(result))
        return
    ending: str = message("failed") if result.ending is None else result.ending.value
    if result.accuracy is not None:
        share = message("validation {share}", share=percent(result.accuracy))
        ending = joined([share, ending], "{first}, {second}")
    told = message(
        "{number} of {all}: {setting}: {ending}, {seconds:.1f} s.",
        number=count,
        all=of,
        setting=spelt_words(result.point.differs, result.point.seed),
        ending=ending,
        seconds=result.seconds,
    )
    say(joined([told, result.remark]))


def _record(result: Result) -> dict[str, Any]:
    return {
        "differs": dict(result.point.differs),
        "seed": result.point.seed,
        "ending": None if result.ending is None else result.ending.value,
        "epochs": len(result.accuracies),
        "validation_accuracy": result.accuracy,
        "train_accuracy": result.train_accuracy,
        "accuracies": list(result.accuracies),
        "seconds": result.seconds,
        "folder": None if result.folder is None else str(result.folder),
        "remark": result.remark,
    }


def _tell_table(results: Sequence[Result], args: argparse.Namespace) -> None:
    table, parts = rows(results), importance(results)
    if args.json:
        shares = {part.key: part.share if part.is_clear else None for part in parts}
        say_json({"table": [row.record() for row in table], "importance": shares})
    else:
        say_lines(f"\n{translated(as_text(table))}")
        if parts:
            say_lines(f"\n{translated(importance_text(parts, results))}")
    if args.csv:
        with writing(args.csv) as file:
            file.write(as_csv(table).encode())


def _ended(results: Sequence[Result], of: int, stopped: Signalled | None) -> int:
    whole = sum(result.ending not in (None, Ending.STOPPED) for result in results)
    if stopped:
        complain(
            message("Stopped by {signal}: {whole} of {of} runs finished.", signal=stopped.name, whole=whole, of=of)
        )
        return stopped.exit_code
    if failed := sum(result.ending is None for result in results):
        complain(message("{failed} of {of} runs failed; see the lines above.", failed=failed, of=of))
        return FAILED
    return 0

"""`sweep`: several configs on the same seeds and batches, and a table of what came of each."""

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
from core.data.sources import NUMBERS, SOURCES, whole_path
from core.events import Ending
from core.studies.experiments import RECIPES
from core.studies.sweep.grid import GridPoint, grid, knobs
from core.studies.sweep.grid import words as spelt_words
from core.studies.sweep.running import JOBS, Result, Stops, sweep
from core.studies.sweep.table import as_csv, as_text, rows
from core.support.atomic import writing
from core.support.errors import UserError

FAILED = 1

EXAMPLES = """\
examples:
  python -m core sweep eta=0.05,0.5,5 lambda=0,1,5 --seeds 3 --set epochs=5      a grid of nine settings, 27 runs
  python -m core sweep mine.toml yours.toml --seeds 5 --csv race.csv             two configs, one against the other
  python -m core sweep eta=0.1,1 --dask tcp://127.0.0.1:8786                     on a Dask cluster

Each run is kept among the runs, on a cluster in its worker's own home. Ctrl+C and SIGTERM end all runs between two
mini-batches and tell what is done; a second one does not wait for them. `train --resume RUN` goes on with one that was
cut off. Judged by the validation set; the test set stays closed.
"""


def add_to(subparsers: "argparse._SubParsersAction[Any]") -> None:
    """Add `sweep`."""
    words = subparsers.add_parser(
        "sweep",
        help=COMMANDS["sweep"],
        description="Train a grid of settings, or several configs, and compare them.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    words.add_argument("what", nargs="+", metavar="KEY=VALUE,VALUE|CONFIG.toml", help="a knob's values, or a config")
    words.add_argument("--seeds", type=int, default=1, metavar="N", help="runs of each setting, a seed each (1)")
    words.add_argument("--jobs", type=int, default=JOBS, metavar="N", help=f"runs at once ({JOBS}), a process each")
    words.add_argument("--dask", default="", metavar="ADDRESS", help="have the workers of this scheduler do it")
    words.add_argument("--recipe", choices=RECIPES, help="settings to begin from, in place of a config")
    add_set(words, "settings of all runs")
    words.add_argument(
        "--data",
        metavar="|".join((*SOURCES, *NUMBERS, "PATH")),
        help="what to learn from: a word, a folder or a file",
    )
    words.add_argument("--no-keep", dest="keep", action="store_false", help="keep no run folders")
    words.add_argument("--csv", type=Path, metavar="FILE", help="the table as a file, too")
    add_force(words)
    words.add_argument("--json", action="store_true", help="one JSON object a run, then one of the table")
    words.set_defaults(run=_run)


def _run(words: argparse.Namespace) -> int:
    points = _points(words)
    if words.csv:
        check_place(words.csv, "sweep.csv", words.force)
    results, stops, asked = list[Result](), Stops(), Signalled()
    try:
        with (
            stopping_on_signals(stops.stop) as asked,
            closing(sweep(points, words.jobs, dask=words.dask, keep=words.keep, stops=stops)) as coming,
        ):
            for result in coming:
                results.append(result)
                _tell(result, len(results), len(points), words.json)
    except KeyboardInterrupt:
        stops.stop()
    if results:
        _tell_table(results, words)
    return _ended(results, len(points), asked if stops.all else None)


def _points(words: argparse.Namespace) -> tuple[GridPoint, ...]:
    files = [Path(word) for word in words.what if "=" not in word]
    bases = [settings(file, words.set, words.data, words.recipe) for file in files or (None,)]
    if not words.dask:  # where the workers have the folder that a path means here
        bases = [base.changed(data=whole_path(base.data)) for base in bases]
    try:
        chosen = knobs([word for word in words.what if "=" in word])
        return grid(bases, chosen, words.seeds)
    except UserError as error:
        raise UsageError(str(error)) from error


def _tell(result: Result, count: int, of: int, as_json: bool) -> None:
    if as_json:
        say_json(_record(result))
        return
    accuracy = "" if result.accuracy is None else f"validation {percent(result.accuracy)}, "
    ending = "failed" if result.ending is None else result.ending.value
    setting = spelt_words(result.point.differs, result.point.seed)
    say(f"{count} of {of}: {setting}: {accuracy}{ending}, {result.seconds:.1f} s. {result.remark}".rstrip())


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


def _tell_table(results: Sequence[Result], words: argparse.Namespace) -> None:
    table = rows(results)
    if words.json:
        say_json({"table": [row.record() for row in table]})
    else:
        say_lines(f"\n{as_text(table)}")
    if words.csv:
        with writing(words.csv) as file:
            file.write(as_csv(table).encode())


def _ended(results: Sequence[Result], of: int, stopped: Signalled | None) -> int:
    whole = sum(result.ending not in (None, Ending.STOPPED) for result in results)
    if stopped:
        complain(f"Stopped by {stopped.who}: {whole} of {of} runs came to their end.")
        return stopped.exit_code
    if failed := sum(result.ending is None for result in results):
        complain(f"{failed} of {of} runs failed; the lines above say why.")
        return FAILED
    return 0

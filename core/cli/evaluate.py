"""`evaluate`: scores a model on a data set."""

import argparse
from pathlib import Path
from typing import Any

from core.cli import COMMANDS
from core.cli.output import percent, say, say_json
from core.cli.scoring import scores_on
from core.data.sources import NUMBERS, SOURCES, ask_for, load
from core.storage.any import load_any
from core.training.fit import check_fit


def add_to(subparsers: "argparse._SubParsersAction[Any]") -> None:
    """Add `evaluate`."""
    parser = subparsers.add_parser(
        "evaluate",
        help=COMMANDS["evaluate"],
        description="Score a model (.safetensors, or the book's JSON) on the test and validation images of a data set.",
    )
    parser.add_argument("model", type=Path, metavar="MODEL")
    parser.add_argument(
        "--data",
        metavar="|".join((*SOURCES, *NUMBERS, "PATH")),
        help="data set; default: the one in the model's settings",
    )
    parser.add_argument("--json", action="store_true", help="one JSON object instead of lines")
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace) -> int:
    here = load_any(args.model).checkpoint
    data = load(ask_for(args.data) if args.data else here.config.data)
    check_fit(here.config, data)
    scores = scores_on(here, test=data.test, validation=data.validation)
    if args.json:
        say_json({"data": data.name, **scores})
        return 0
    say(f"{args.model} on {data.name}:")
    for name, split in (("test", data.test), ("validation", data.validation)):
        accuracy, cost = scores[f"{name}_accuracy"], scores[f"{name}_cost"]
        score, what = ("accuracy" if split.has_classes else "R²"), ("images" if split.is_ink else "rows")
        say(f"  {name}: {score} {percent(accuracy)}, cost {cost:.4f} ({len(split):,} {what})")
    return 0

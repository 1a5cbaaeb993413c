"""`evaluate`: how well a model answers a data set."""

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
    words = subparsers.add_parser(
        "evaluate",
        help=COMMANDS["evaluate"],
        description="Score a model (.safetensors, or the book's JSON) on the test and validation images of a data set.",
    )
    words.add_argument("model", type=Path, metavar="MODEL")
    words.add_argument(
        "--data",
        metavar="|".join((*SOURCES, *NUMBERS, "PATH")),
        help="which data; without it those named in the model's settings",
    )
    words.add_argument("--json", action="store_true", help="one JSON object instead of lines")
    words.set_defaults(run=_run)


def _run(words: argparse.Namespace) -> int:
    here = load_any(words.model).checkpoint
    data = load(ask_for(words.data) if words.data else here.config.data)
    check_fit(here.config, data)
    scores = scores_on(here, test=data.test, validation=data.validation)
    if words.json:
        say_json({"data": data.name, **scores})
        return 0
    say(f"{words.model} on {data.name}:")
    for name, split in (("test", data.test), ("validation", data.validation)):
        accuracy, cost = scores[f"{name}_accuracy"], scores[f"{name}_cost"]
        score, what = ("accuracy" if split.has_classes else "R²"), ("images" if split.is_ink else "rows")
        say(f"  {name}: {score} {percent(accuracy)}, cost {cost:.4f} ({len(split):,} {what})")
    return 0

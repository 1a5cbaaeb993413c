"""`evaluate`: scores a model, or a committee of several, on a data set."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from core.checkpoint import Checkpoint
from core.cli import COMMANDS
from core.cli.output import percent, say, say_json
from core.cli.scoring import scores_on
from core.data.dataset import Dataset, Split
from core.data.selection import with_digits
from core.data.sources import NUMBERS, SOURCES, ask_for, load
from core.insight.committee import CommitteeScores, check_members, committee_scores
from core.network import Network
from core.storage.any import load_any
from core.support.errors import UserError
from core.support.messages import message
from core.training.fit import check_fit


def add_to(subparsers: "argparse._SubParsersAction[Any]") -> None:
    """Add `evaluate`."""
    parser = subparsers.add_parser(
        "evaluate",
        help=COMMANDS["evaluate"],
        description=message(
            "Score a model (.safetensors, or the book's JSON) on the test and validation images of a "
            "data set; with --committee, several models and the mean of their answers."
        ),
    )
    parser.add_argument("model", type=Path, metavar="MODEL", nargs="+")
    parser.add_argument("--committee", action="store_true", help=message("let the models answer together"))
    parser.add_argument(
        "--data",
        metavar="|".join((*SOURCES, *NUMBERS, "PATH")),
        help=message("data set; default: the one in the (first) model's settings, with the digits that it learnt"),
    )
    parser.add_argument("--json", action="store_true", help=message("one JSON object instead of lines"))
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace) -> int:
    if len(args.model) > 1 and not args.committee:
        raise UserError(message("These are several models. Add --committee to let them answer together, or name one."))
    members = [load_any(path).checkpoint for path in args.model]
    config = members[0].config
    data = load(ask_for(args.data)) if args.data else with_digits(load(config.data), config.digits)
    for here in members:
        check_fit(here.config, data)
    return _committee(args, members, data) if args.committee else _single(args, members[0], data)


def _single(args: argparse.Namespace, here: Checkpoint, data: Dataset) -> int:
    scores = scores_on(here, test=data.test, validation=data.validation)
    if args.json:
        say_json({"data": data.name, **scores})
        return 0
    say(message("{path} on {data}:", path=args.model[0], data=data.name))
    for name, title, split in _scored(data):
        say(
            message(
                "  {set}: {score} {share}, cost {cost:.4f} ({count:,} {what})",
                set=title,
                score=message("accuracy") if split.has_classes else "R²",
                share=percent(scores[f"{name}_accuracy"]),
                cost=scores[f"{name}_cost"],
                count=len(split),
                what=_what(split),
            )
        )
    return 0


def _committee(args: argparse.Namespace, members: Sequence[Checkpoint], data: Dataset) -> int:
    """Score each model and the committee of all, which needs classes."""
    if not data.test.has_classes:
        raise UserError(
            message(
                "{data} has targets, not classes, so there is nothing to vote on. Leave out --committee.",
                data=data.name,
            )
        )
    networks, names = [each.network for each in members], [str(path) for path in args.model]
    check_members(networks, names)
    scores = {name: _scores(networks, split) for name, _, split in _scored(data)}
    if args.json:
        together = {f"{name}_accuracy": found.committee for name, found in scores.items()}
        alone = [
            {"model": model} | {f"{name}_accuracy": float(found.members[at]) for name, found in scores.items()}
            for at, model in enumerate(names)
        ]
        say_json({"data": data.name, "committee": together, "members": alone})
        return 0
    for name, title, split in _scored(data):
        found = scores[name]
        say(
            message(
                "{set} of {data} ({count:,} {what}):", set=title, data=data.name, count=len(split), what=_what(split)
            )
        )
        for model, share in zip(names, found.members.tolist(), strict=True):
            say(message("  {model}: accuracy {share}", model=model, share=percent(share)))
        say(
            message(
                "  committee: accuracy {share}; the members disagree on {disagreed}",
                share=percent(found.committee),
                disagreed=percent(found.disagreed),
            )
        )
    return 0


def _scored(data: Dataset) -> tuple[tuple[str, str, Split], ...]:
    """Return the sets that a model is scored on, with their names in JSON and for people."""
    return ("test", message("test"), data.test), ("validation", message("validation"), data.validation)


def _what(split: Split) -> str:
    return message("images") if split.is_ink else message("rows")


def _scores(networks: Sequence[Network], split: Split) -> CommitteeScores:
    found = committee_scores(networks, split)
    assert found is not None  # nobody cancels it
    return found

"""`lessons`: lists the lessons, checks a lesson's file, and shows how it reads."""

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path
from textwrap import fill
from typing import Any

from core.cli import COMMANDS
from core.cli.output import say, say_json, say_lines
from core.cli.usage import UsageError
from core.studies.lessons.lesson import Lesson, Step
from core.studies.lessons.lesson_file import read_lesson, shipped
from core.studies.lessons.task import Exercise
from core.studies.step import Option
from core.support.errors import UserError

WIDTH = 100

EXAMPLES = """\
examples:
  python -m core lessons                             list the lessons that come with Backswing
  python -m core lessons --show cross-entropy        print one, step by step
  python -m core lessons --check my.lesson.toml      check files of your own; exit code 1 if one is wrong
"""


def add_to(subparsers: "argparse._SubParsersAction[Any]") -> None:
    """Add `lessons`."""
    parser = subparsers.add_parser(
        "lessons",
        help=COMMANDS["lessons"],
        description="Without an option: list the lessons.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--show", metavar="NAME|FILE", help="print a lesson, step by step")
    parser.add_argument("--check", nargs="+", metavar="FILE", help="check lesson files")
    parser.add_argument("--json", action="store_true", help="the list as one JSON object per lesson")
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace) -> int:
    """List, show or check lessons; return 1 if a checked file is wrong."""
    if args.show and args.check:
        raise UsageError("--show and --check go one at a time.")
    if args.check:
        checked = [_is_right(Path(path)) for path in args.check]
        return int(not all(checked))
    if args.show:
        say_lines(preview(_wanted(args.show)))
        return 0
    for name, lesson in shipped().items():
        if args.json:
            say_json({"name": name, "title": lesson.title, "section": lesson.section, "minutes": lesson.minutes})
        else:
            say(f"{name:<24}{lesson.title:<56}{lesson.minutes:>3} min")
    return 0


def _wanted(word: str) -> Lesson:
    """Return the lesson of that name, or the one in that file."""
    if lesson := shipped().get(word):
        return lesson
    if not Path(word).exists():
        raise UserError(f"There is no lesson {word}, nor a file: lessons without an option lists them.")
    return read_lesson(Path(word))


def _is_right(path: Path) -> bool:
    """Print whether a file is a lesson that Backswing can read."""
    try:
        lesson = read_lesson(path)
    except UserError as error:
        say(str(error))
        return False
    say(f"{path} is right: “{lesson.title}”, {len(lesson.steps)} steps.")
    return True


def preview(lesson: Lesson) -> str:
    """Return a lesson as text, with answers and explanations."""
    head = f"{lesson.title} ({lesson.minutes} min)\n{fill(lesson.about, WIDTH)}"
    steps = [_step(number, step) for number, step in enumerate(lesson.steps, 1)]
    end = [f"To try: {fill(lesson.try_, WIDTH)}"] if lesson.try_ else []
    return "\n\n".join([head, *steps, *end]) + "\n"


def _step(number: int, step: Step) -> str:
    lines = [f"{number}. {step.title}", step.text]
    if step.given:
        lines.append(f"Set already: {_named(step.given)}")
    if step.watch:
        lines.append(f"Watch: {step.watch}")
    if step.predict:
        lines.append(f"Predict: {step.predict.question}")
        lines += _listed(step.predict.options) or ["- a curve, drawn before the run"]
    if isinstance(step.task, Exercise):
        lines += [f"Exercise: {step.task.question}", *_listed(step.task.options)]
        lines.append(f"Answer: {step.task.right_answer}. {step.task.solution}")
    elif step.task:
        values = step.task.model_dump(exclude={"kind"}, exclude_defaults=True)
        lines.append(f"Do: {step.task.kind} {_named(values)}".rstrip())
    lines += [f"Formula: {step.formula}"] if step.formula else []
    lines += [f"Why: {step.why}"] if step.why else []
    return "\n".join(fill(line, WIDTH, subsequent_indent="  ") for line in lines)


def _listed(options: Sequence[Option]) -> list[str]:
    return [f"- {option.text}" for option in options]


def _named(values: Mapping[str, Any]) -> str:
    """Return names and values as people write them: "eta 0.5, values (sizes 784-30-10)"."""
    return ", ".join(f"{name} {_plain(value)}" for name, value in values.items())


def _plain(value: Any) -> str:
    if isinstance(value, Mapping):
        return f"({_named(value)})"
    if isinstance(value, tuple):
        return " / ".join(map(str, value))
    return str(value).lower() if isinstance(value, bool) else str(value)

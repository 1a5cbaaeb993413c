"""`lessons`: lists the lessons, checks a lesson's file, and shows how it reads."""

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from core.cli import COMMANDS
from core.cli.experiments_output import FORMULA, PREDICT, WATCH, WHY, labelled
from core.cli.output import cell, say, say_json, say_lines, wrapped
from core.cli.usage import UsageError
from core.studies.lessons.lesson import Lesson, Step
from core.studies.lessons.lesson_file import read_lesson, shipped, shipped_paths, translated_lesson
from core.studies.lessons.task import Exercise
from core.studies.step import Option
from core.support.errors import UserError
from core.support.language import translated
from core.support.messages import message

SET_ALREADY, DO = message("Set already: {text}"), message("Do: {text}")
EXERCISE, ANSWER = message("Exercise: {text}"), message("Answer: {text}")

EXAMPLES = message("""\
examples:
  python -m core lessons                             list the lessons that come with Backswing
  python -m core lessons --show cross-entropy        print one, step by step
  python -m core lessons --check my.lesson.toml      check files of your own; exit code 1 if one is wrong
""")


def add_to(subparsers: "argparse._SubParsersAction[Any]") -> None:
    """Add `lessons`."""
    parser = subparsers.add_parser(
        "lessons",
        help=COMMANDS["lessons"],
        description=message("Without an option: list the lessons."),
        epilog=EXAMPLES,
    )
    parser.add_argument("--show", metavar="NAME|FILE", help=message("print a lesson, step by step"))
    parser.add_argument("--check", nargs="+", metavar="FILE", help=message("check lesson files"))
    parser.add_argument("--json", action="store_true", help=message("the list as one JSON object per lesson"))
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace) -> int:
    """List, show or check lessons; return 1 if a checked file is wrong."""
    if args.show and args.check:
        raise UsageError(message("--show and --check go one at a time."))
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
            minutes = message("{minutes} min", minutes=lesson.minutes)
            say(f"{name:<24}{cell(translated_lesson(name).title, 56)}{cell(minutes, -7)}")
    return 0


def _wanted(word: str) -> Lesson:
    """Return the lesson of that name, or the one in that file."""
    if word in shipped_paths():
        return translated_lesson(word)
    if not Path(word).exists():
        raise UserError(
            message("There is no lesson {word}, nor a file: lessons without an option lists them.", word=word)
        )
    return read_lesson(Path(word))


def _is_right(path: Path) -> bool:
    """Print whether a file is a lesson that Backswing can read."""
    try:
        lesson = read_lesson(path)
    except UserError as error:
        say(str(error))
        return False
    say(message("{path} is right: “{title}”, {count} steps.", path=path, title=lesson.title, count=len(lesson.steps)))
    return True


def preview(lesson: Lesson) -> str:
    """Return a lesson as text, with answers and explanations."""
    title = message("{title} ({minutes} min)", title=lesson.title, minutes=lesson.minutes)
    head = f"{translated(title)}\n{wrapped(lesson.about)}"
    steps = [_step(number, step) for number, step in enumerate(lesson.steps, 1)]
    end = [translated(message("To try: {text}", text=wrapped(lesson.try_)))] if lesson.try_ else []
    return "\n\n".join([head, *steps, *end]) + "\n"


def _step(number: int, step: Step) -> str:
    lines = [f"{number}. {step.title}", step.text, *labelled(SET_ALREADY, _named(step.given))]
    lines += labelled(WATCH, step.watch)
    if step.predict:
        lines += labelled(PREDICT, step.predict.question)
        lines += _listed(step.predict.options) or [message("- a curve, drawn before the run")]
    lines += _task(step)
    lines += [*labelled(FORMULA, step.formula), *labelled(WHY, step.why)]
    return "\n".join(wrapped(line, further="  ") for line in lines)


def _task(step: Step) -> list[str]:
    if isinstance(step.task, Exercise):
        answer = message("{answer}. {solution}", answer=step.task.right_answer, solution=step.task.solution)
        return [
            *labelled(EXERCISE, step.task.question),
            *_listed(step.task.options),
            *labelled(ANSWER, answer),
        ]
    if step.task:
        values = step.task.model_dump(exclude={"kind"}, exclude_defaults=True)
        return labelled(DO, f"{step.task.kind} {_named(values)}".rstrip())
    return []


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

"""Lesson files: reading one as hostile as any other file, writing one, and those that come with Backswing."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import tomli_w
from pydantic import ValidationError

from core.storage.runs.reading import read_text
from core.studies.lessons.lesson import Lesson
from core.studies.step import translated_part
from core.support import toml_text
from core.support.atomic import writing
from core.support.errors import UserError, shortened
from core.support.messages import as_sentence, joined, message
from core.support.paths import RESOURCES
from core.support.validation import why

FOLDER = RESOURCES / "lessons"
ENDING = ".lesson.toml"
_LARGEST = 200_000
"""Bytes of a lesson's file: 40 steps with all their texts have a quarter of it."""
_MOST_LISTED = 4

_WORDS = {
    "extra_forbidden": message("there is no such key"),
    "missing": message("is missing"),
    "model_type": message("should be a table"),
    "tuple_type": message("should be a list"),
    "dict_type": message("should be a table"),
    "too_short": message("at least {min_length} is needed"),
    "too_long": message("at most {max_length} are allowed"),
    "union_tag_not_found": message("its kind is missing"),
    "union_tag_invalid": message("there is no kind {tag!r}; there are {expected_tags}"),
    "literal_error": message("should be {expected}"),
    "greater_than": message("should be greater than {gt:.15g}"),
    "greater_than_equal": message("should be greater than or equal to {ge:.15g}"),
    "less_than": message("should be less than {lt:.15g}"),
    "less_than_equal": message("should be less than or equal to {le:.15g}"),
    "string_type": message("should be a valid string"),
    "string_too_long": message("String should have at most {max_length} characters"),
    "string_pattern_mismatch": message("String should match pattern '{pattern}'"),
    "int_type": message("should be a valid integer"),
    "float_type": message("should be a valid number"),
    "int_parsing": message("should be a valid integer, unable to parse string as an integer"),
    "int_parsing_size": message("Unable to parse input string as an integer, exceeded maximum size"),
    "int_from_float": message("should be a valid integer, got a number with a fractional part"),
    "float_parsing": message("should be a valid number, unable to parse string as a number"),
    "bool_type": message("should be a valid boolean"),
    "bool_parsing": message("should be a valid boolean, unable to interpret input"),
    "model_attributes_type": message("should be a valid dictionary or object to extract fields from"),
    "finite_number": message("should be a finite number"),
}
"""Our words for a mistake, by the type of pydantic's error: its own are English, and some speak of Python."""


def read_lesson(path: Path) -> Lesson:
    """Read a lesson. Raises UserError: what is wrong, in which step, and what to write instead."""
    return parse_lesson(read_text(path, _LARGEST), str(path))


def parse_lesson(text: str, where: str) -> Lesson:
    """Read a lesson's text. Raises UserError as `read_lesson` does."""
    try:
        values = toml_text.parse(text)
    except ValueError as error:
        raise UserError(
            message(
                "{where} is not TOML: {why}. Lines look like: title = 'My lesson'", where=where, why=shortened(error)
            )
        ) from None
    if values.get("format") != "backswing-lesson":
        raise UserError(
            message(
                "{where} is not a lesson of Backswing: its first line is not format = 'backswing-lesson'.", where=where
            )
        )
    version = values.get("version")
    if isinstance(version, int) and version > 1:
        raise UserError(
            message("{where} was made for a newer Backswing: this one reads lessons of version 1.", where=where)
        )
    return lesson_of(values, where)


def lesson_of(values: Mapping[str, Any], where: str = message("The lesson")) -> Lesson:
    """Check plain values into a Lesson. Raises UserError naming the step and the key that are wrong."""
    try:
        return Lesson.model_validate(dict(values))
    except ValidationError as error:
        found = [_sentence(dict(each), values) for each in error.errors() if not _only_follows(dict(each))]
        more = len(found) - _MOST_LISTED
        rest = message("and {more} more", more=more) if more > 0 else ""
        told = joined([*found[:_MOST_LISTED], rest], "{first}; {second}")
        raise UserError(message("{where}: {told}", where=where, told=as_sentence(told))) from None


def _only_follows(error: dict[str, Any]) -> bool:
    """Return whether a list is called too short only because what is in it is wrong, which is told by itself."""
    return bool(error["type"] == "too_short" and error["input"])


def _sentence(error: dict[str, Any], values: Mapping[str, Any]) -> str:
    """Word one of pydantic's errors: the place, then what is wrong there."""
    context, place = error.get("ctx", {}), _place(error["loc"], values)
    if "expected" in context:
        context = {**context, "expected": joined(context["expected"].split(" or "), "{first} or {second}")}
    if template := _WORDS.get(error["type"]):
        words: str = message(template, **context)
    else:
        words = why(error)
    words = shortened(words)
    return message("{place}: {words}", place=place, words=words) if place else words


def _place(loc: tuple[str | int, ...], values: Mapping[str, Any]) -> str:
    """Name the place of an error: `step "start", predict.options 2` rather than step.0.predict.options.1."""
    if len(loc) < 2 or loc[0] != "step" or not isinstance(loc[1], int):
        return _dotted(loc)
    steps = values.get("step")
    step = steps[loc[1]] if isinstance(steps, list) and loc[1] < len(steps) else {}
    name = step.get("name") if isinstance(step, dict) else None
    number = message("step {number}", number=loc[1] + 1)
    named = message('step "{name}"', name=shortened(name)) if isinstance(name, str) else number
    return joined([named, _dotted(loc[2:])], "{first}, {second}")


def _dotted(loc: tuple[str | int, ...]) -> str:
    parts = [f" {part + 1}" if isinstance(part, int) else f".{part}" for part in loc]
    return shortened("".join(parts).removeprefix("."))


def lesson_text(lesson: Lesson) -> str:
    """Return the lesson as TOML; `parse_lesson` gives an equal one."""
    values = lesson.model_dump(by_alias=True, exclude_defaults=True, exclude_none=True, mode="json")
    return tomli_w.dumps(values, multiline_strings=True)


def write_lesson(path: Path, lesson: Lesson) -> None:
    """Write a lesson's file, whole or not at all. Raises UserError."""
    with writing(path) as file:
        file.write(lesson_text(lesson).encode())


@cache
def shipped_paths() -> dict[str, Path]:
    """Return the files of the lessons that come with Backswing, by name, in the order of the course."""
    return {path.name.removesuffix(ENDING).partition("-")[2]: path for path in sorted(FOLDER.glob(f"*{ENDING}"))}


@cache
def shipped_lesson(name: str) -> Lesson:
    """Return a lesson that comes with Backswing. Raises KeyError for a name that none has."""
    return read_lesson(shipped_paths()[name])


def translated_lesson(name: str) -> Lesson:
    """Return a lesson that comes with Backswing in the language in use. Raises KeyError for a name that none has."""
    return translated_part(shipped_lesson(name), shipped_paths()[name].name.removesuffix(ENDING))


def shipped() -> dict[str, Lesson]:
    """Return the lessons that come with Backswing, by name, in the order of the course."""
    return {name: shipped_lesson(name) for name in shipped_paths()}

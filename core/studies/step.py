"""Words of a step that somebody does: what to do, what to watch, a prediction before, and why after."""

import re
from itertools import pairwise
from math import inf
from typing import Annotated, Any, Literal, Self, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidatorFunctionWrapHandler, WrapValidator, model_validator

from core.support.language import translated
from core.support.messages import Message, message

LONGEST = 60
"""Most words of a step's text: what is longer is not read by somebody who wants to do something."""

_SIGN = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_LONGEST_WORD = 20
"""Characters of a long word: a text of few words may be no page of letters either."""

Of = Literal["train", "validation", "test", "averaged"]


def word_count(text: str) -> int:
    """Return how many words a text has; two signs of Chinese or Japanese count as one."""
    signs = _SIGN.findall(text)
    return len(_SIGN.sub(" ", text).split()) + (len(signs) + 1) // 2


def words(most: int) -> WrapValidator:
    """Return a check of a text of 1 to `most` words of a usual length, without control characters.

    A message stays one, where pydantic alone would make a plain text of it.
    """
    longest = most * _LONGEST_WORD

    def check(given: Any, read: ValidatorFunctionWrapHandler) -> str:
        text: str = read(given)
        count = word_count(text)
        if not 0 < count <= most:
            raise ValueError(message("it has {count} words; write 1 to {most}", count=count, most=most))
        if len(text) > longest:
            raise ValueError(
                message("it has {count:,} characters; write at most {most:,}", count=len(text), most=longest)
            )
        if not text.replace("\n", " ").isprintable():
            raise ValueError(message("it holds control characters; remove them"))
        return given if isinstance(given, Message) else text.strip()

    return WrapValidator(check)


Short = Annotated[str, words(14)]
Sentence = Annotated[str, words(30)]
Text = Annotated[str, words(LONGEST)]
Long = Annotated[str, words(120)]


class FilePart(BaseModel):
    """A part of a lesson's file: frozen, and without keys that it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, allow_inf_nan=False)


PartT = TypeVar("PartT", bound=FilePart)

TEXTS = frozenset({"title", "about", "section", "text", "watch", "why", "formula", "term", "question", "hint"})
TEXTS |= {"hints", "solution", "try_"}
"""Fields of parts that hold words for people."""


def translated_part(part: PartT, context: str = "") -> PartT:
    """Return a part of a file that comes with Backswing with its texts in the language in use.

    context: the file's in the catalogue, where equal texts of two files may have words of their own.
    """
    fields = ((name, getattr(part, name)) for name in type(part).model_fields)
    return part.model_copy(update={name: _translated_value(name, value, context) for name, value in fields})


def _translated_value(name: str, value: Any, context: str) -> Any:
    if isinstance(value, FilePart):
        return translated_part(value, context)
    if isinstance(value, tuple):
        return tuple(_translated_value(name, each, context) for each in value)
    if name == "value" and isinstance(value, str):
        return translated(value)  # as the control shows it
    return translated(value, context) if name in TEXTS and isinstance(value, str) else value


class DecidingFigure(FilePart):
    """A number of finished runs that decides a prediction.

    claim: of the step's experiment, by its `what`; otherwise a figure of the run `run`. at: an epoch from 1, "last",
    or "best". minus, over: another run, whose figure is subtracted, or by whose figure it is divided.
    "epochs": how many were done.
    """

    claim: str = ""
    run: str = ""
    quantity: Literal["accuracy", "cost", "epochs"] = "accuracy"
    of: Of = "validation"
    at: Literal["last", "best"] | Annotated[int, Field(ge=1, le=100_000)] = "last"
    minus: str = ""
    over: str = ""

    @model_validator(mode="after")
    def _is_of_one_thing(self) -> Self:
        if bool(self.claim) == bool(self.run):
            raise ValueError(message("name either a claim of the experiment or a run of this lesson"))
        if self.minus and self.over:
            raise ValueError(message("subtract another run or divide by it, not both"))
        return self


class Option(FilePart):
    """An answer to choose. low, high: the figures, low <= figure < high, for which it is right."""

    text: Sentence
    low: float | None = None
    high: float | None = None

    @property
    def has_range(self) -> bool:
        """True if a figure decides whether it is right."""
        return self.low is not None or self.high is not None

    def holds(self, value: float) -> bool:
        """Tell whether a figure is in its range; NaN never is."""
        low, high = -inf if self.low is None else self.low, inf if self.high is None else self.high
        return low <= value < high


class CurveSketch(FilePart):
    """A curve to draw before the run, and the run that it is compared with.

    low, high: the ends of the y axis; accuracies are 0..1. epochs: the end of the x axis.
    """

    run: str
    quantity: Literal["accuracy", "cost"] = "accuracy"
    of: Of = "validation"
    low: float = 0.0
    high: float = 1.0
    epochs: int = Field(ge=2, le=10_000)

    @model_validator(mode="after")
    def _has_room(self) -> Self:
        if self.low >= self.high:
            raise ValueError(message("low has to be less than high"))
        return self


class Prediction(FilePart):
    """A question before the run: 2 to 4 options, or a curve to draw.

    right: the number of the right option, from 1, where no figure decides.
    """

    question: Sentence
    options: tuple[Option, ...] = Field((), max_length=4)
    right: int | None = Field(None, ge=1, le=4)
    figure: DecidingFigure | None = None
    sketch: CurveSketch | None = None

    @model_validator(mode="after")
    def _can_be_decided(self) -> Self:
        if self.sketch:
            if self.options or self.figure or self.right:
                raise ValueError(message("a curve to draw goes without options, figure and right"))
            return self
        if len(self.options) < 2:
            raise ValueError(message("it needs 2 to 4 options, or a sketch"))
        if (self.figure is None) == (self.right is None):
            raise ValueError(message("either a figure decides or `right` names the option"))
        if self.right and self.right > len(self.options):
            raise ValueError(message("option {number} does not exist", number=self.right))
        _check_ranges(self.options, wanted=self.figure is not None)
        return self

    @property
    def runs(self) -> tuple[str, ...]:
        """Names of the runs that decide it."""
        figure, sketch = self.figure, self.sketch
        names = (figure.run, figure.minus, figure.over) if figure else (sketch.run,) if sketch else ()
        return tuple(filter(None, names))

    def right_option(self, value: float | None) -> int | None:
        """Return the number of the right option, from 0; None where the figure, or the lack of one, fits none."""
        if self.right is not None:
            return self.right - 1
        fitting = (number for number, option in enumerate(self.options) if value is not None and option.holds(value))
        return next(fitting, None)


def _check_ranges(options: tuple[Option, ...], *, wanted: bool) -> None:
    """Raise ValueError unless all options have ranges that do not overlap, or, not `wanted`, none has one."""
    if any(option.has_range != wanted for option in options):
        raise ValueError(message("each option needs low or high where a figure decides, and none where `right` does"))
    ranges = sorted((-inf if o.low is None else o.low, inf if o.high is None else o.high) for o in options)
    if wanted and (any(low >= high for low, high in ranges) or any(a[1] > b[0] for a, b in pairwise(ranges))):
        raise ValueError(message("the ranges of the options overlap or are empty"))


class StepTexts(FilePart):
    """The words of a step.

    text: what it is about and what to do, without the result. watch: what to look at meanwhile. why: the explanation
    afterwards; formula: its formula; term: the part of the formula that matters here.
    """

    text: Text
    watch: Sentence | None = None
    predict: Prediction | None = None
    why: Long | None = None
    formula: Sentence | None = None
    term: Short | None = None

    @model_validator(mode="after")
    def _term_is_part_of_the_formula(self) -> Self:
        if self.term and self.term not in (self.formula or ""):
            raise ValueError(message("the term has to be a part of the formula"))
        return self

"""Tasks of a lesson's step: what the person does, which the step notices by itself."""

from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, Field, model_validator

from core.config import RunConfig
from core.data.sources import NUMBERS, SOURCES
from core.studies.step import FilePart, Long, Option, Sentence, Short
from core.support.errors import UserError
from core.support.messages import message

KNOWN_DATA = (*SOURCES, *NUMBERS)
"""Data that a lesson may name: a path would let a stranger's file read from this computer or from another."""


_LARGEST, _LONGEST = 2**31 - 1, 100
"""Largest number that a control takes, and the most characters of its text."""


def _settings(values: dict[str, Any]) -> dict[str, Any]:
    for key, value in values.items():
        if not isinstance(value, str | bool | int | float):
            raise ValueError(message("{key}: write a text, a number, true or false", key=key))
    if values.get("data", KNOWN_DATA[0]) not in KNOWN_DATA:
        raise ValueError(message("a lesson's data are one of {names}", names=", ".join(KNOWN_DATA)))
    try:
        RunConfig().changed(**values)
    except UserError as error:
        raise ValueError(str(error)) from None
    return values


def _of_a_control(value: Any) -> Any:
    is_text = isinstance(value, str) and len(value) <= _LONGEST
    if is_text or (isinstance(value, bool | int | float) and abs(value) <= _LARGEST):
        return value
    raise ValueError(
        message(
            "write a text of at most {longest} characters, a number up to {largest:,}, true or false",
            longest=_LONGEST,
            largest=_LARGEST,
        )
    )


Settings = Annotated[dict[str, Any], Field(max_length=60), AfterValidator(_settings)]
"""Settings by their keys in a settings file: texts, numbers, true or false."""


class SetKnobs(FilePart):
    """Set these knobs."""

    kind: Literal["set"]
    values: Settings = Field(min_length=1)


class Train(FilePart):
    """Train a run with these settings, to its end or for some epochs. run: its name in this lesson."""

    kind: Literal["train"]
    run: Short
    values: Settings = Field(default_factory=dict)
    epochs: int | None = Field(None, ge=1, le=100_000)


class RunExperiment(FilePart):
    """Run an experiment of the gallery."""

    kind: Literal["experiment"]
    experiment: str

    @model_validator(mode="after")
    def _exists(self) -> Self:
        from core.studies.experiments.gallery import (
            GALLERY,
        )  # here, as its import takes long

        if self.experiment not in GALLERY:
            raise ValueError(
                message(
                    "there is no experiment {experiment!r}; there are {names}",
                    experiment=self.experiment,
                    names=", ".join(GALLERY),
                )
            )
        return self


class Draw(FilePart):
    """Draw on the canvas. digit: a certain one, None for any; read: it has to be read as that digit."""

    kind: Literal["draw"]
    digit: int | None = Field(None, ge=0, le=9)
    read: bool = False

    @model_validator(mode="after")
    def _can_be_read(self) -> Self:
        if self.read and self.digit is None:
            raise ValueError(message("name the digit as which it has to be read"))
        return self


class Show(FilePart):
    """Open a view."""

    kind: Literal["show"]
    view: str = Field(max_length=40)


class Press(FilePart):
    """Press a button or choose a menu entry, by the name of its action."""

    kind: Literal["press"]
    action: str = Field(max_length=60)


class SetControl(FilePart):
    """Set a control of a view, such as a slider, by its object name."""

    kind: Literal["control"]
    control: str = Field(max_length=60)
    value: Annotated[Any, AfterValidator(_of_a_control)]


class Exercise(FilePart):
    """A question with an answer that can be checked: an option, or a number within `within` of `answer`.

    hint: shown after a wrong answer; solution: after the right one, or when somebody gives up.
    """

    kind: Literal["exercise"]
    question: Long
    options: tuple[Option, ...] = Field((), max_length=5)
    right: int | None = Field(None, ge=1, le=5)
    answer: float | None = None
    within: float = Field(0.0, ge=0)
    hint: Sentence
    solution: Long

    @model_validator(mode="after")
    def _has_one_answer(self) -> Self:
        if (self.answer is None) == (self.right is None):
            raise ValueError(message("an exercise has either `right`, the number of an option, or `answer`, a number"))
        if self.right is not None and not 2 <= len(self.options) >= self.right:
            raise ValueError(message("option {number} does not exist among at least two", number=self.right))
        if self.answer is not None and self.options:
            raise ValueError(message("a number as the answer goes without options"))
        return self

    @property
    def right_answer(self) -> str:
        """The right answer in words."""
        return f"{self.answer:g}" if self.right is None else self.options[self.right - 1].text

    def is_right(self, given: float) -> bool:
        """Check an answer: the number of an option, from 1, or the number itself."""
        if self.answer is None:
            return given == self.right
        return abs(given - self.answer) <= self.within + 1e-12


class Rescue(FilePart):
    """Bring a run that learns badly to an accuracy on validation, all ten digits of it.

    values: the sick settings, changed from the usual ones, with which it starts; cure: what to change in them;
    seconds: of training in which it can be done, all runs together; hints: told one after the other, each costs points.
    """

    kind: Literal["rescue"]
    values: Settings = Field(min_length=1)
    cure: Settings = Field(min_length=1)
    accuracy: float = Field(gt=0, lt=1)
    seconds: float = Field(60, gt=0, le=3600)
    hints: tuple[Sentence, ...] = Field((), max_length=5)

    @model_validator(mode="after")
    def _cure_fits(self) -> Self:
        try:
            sick = RunConfig().changed(**self.values)
            if sick.changed(**self.cure) == sick:
                raise ValueError(message("the cure changes nothing"))
        except UserError as error:
            raise ValueError(message("values and cure do not go together: {why}", why=error)) from None
        return self


Task = Annotated[
    SetKnobs | Train | RunExperiment | Draw | Show | Press | SetControl | Exercise | Rescue,
    Field(discriminator="kind"),
]

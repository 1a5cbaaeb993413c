"""Sentences in the sources of core: each can be translated, because it is a message and its template is a literal."""

import ast
from collections.abc import Iterator, Sequence
from dataclasses import fields
from pathlib import Path
from string import Formatter

import pytest

from core.activations import Activation, Output
from core.config.guidance import Guidance
from core.config.recipes import Recipe
from core.costs import Cost
from core.initializers import Initializer
from core.optimizers import Optimizer
from core.regularizers import Regularizer
from core.schedules import Schedule
from core.studies.experiments.claims import Claim
from core.studies.experiments.experiment import Experiment

Calls = Sequence[tuple[str, ast.Call]]
"""Each with its file and line."""

CORE = Path(__file__).parents[2] / "core"
ERRORS = {"UserError", "UsageError", "ReadOnlyError", "DownloadError", "CutOff", "Cancelled", "RefusedError"}

_REGISTERED = (Activation, Output, Cost, Initializer, Optimizer, Regularizer, Schedule)
_REGISTERED += (Guidance, Recipe, Experiment, Claim)
_FOR_PEOPLE = {"title", "about", "why", "usual", "reached", "what", "theory", "description"}
_PLACES = {each.__name__: [field.name for field in fields(each)] for each in _REGISTERED} | {"Field": []}
"""Arguments by place of what makes an entry of a registry, or a setting."""


@pytest.fixture(scope="module")
def calls() -> Calls:
    """Every call in core/, read once: that takes longer than the laws."""
    files = [path for path in sorted(CORE.rglob("*.py")) if path.name != "messages.py"]
    assert len(files) > 200
    return [(f"{path.relative_to(CORE)}:{call.lineno}", call) for path in files for call in _calls(path)]


def test_errors_are_raised_with_messages(calls: Calls) -> None:
    raised = [(place, call) for place, call in calls if _name(call) in ERRORS]
    found = [
        f"{place}: {ast.unparse(call)}"
        for place, call in raised
        if any(_is_plain(text) and not _is_word(text) for text in call.args)
    ]
    assert len(raised) > 100
    assert not found, "write these as message(...) of core.support.messages"


def test_entries_of_registries_are_made_with_messages(calls: Calls) -> None:
    texts = [(place, text) for place, call in calls for text in _texts(call)]
    found = [f"{place}: {ast.unparse(text)}" for place, text in texts if _is_plain(text)]
    assert len(texts) > 100
    assert not found, "write these as message(...) of core.support.messages"


def test_templates_are_literals_and_get_their_values(calls: Calls) -> None:
    for where, call in calls:
        if _name(call) not in ("message", "plural"):
            continue
        has_plural = _name(call) == "plural"
        given = {keyword.arg for keyword in call.keywords} | ({"n"} if has_plural else set())
        for template in call.args[: 1 + has_plural]:
            if not isinstance(template, ast.Constant):  # a variable, which holds a message from a table
                assert not _is_plain(template), f"{where}: translators do not see {ast.unparse(call)}"
                continue
            places = {place for _, place, _, _ in Formatter().parse(template.value) if place is not None}
            assert not given or places <= given <= places | {"n"}, f"{where}: {ast.unparse(call)}"


def _calls(path: Path) -> Iterator[ast.Call]:
    return (node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call))


def _name(call: ast.Call) -> str:
    return str(getattr(call.func, "id", getattr(call.func, "attr", "")))


def _texts(call: ast.Call) -> Iterator[ast.expr]:
    """Yield the arguments that people read of a call that makes an entry of a registry, or a setting."""
    places = _PLACES.get(_name(call))
    if places is not None:
        yield from (value for place, value in zip(places, call.args, strict=False) if place in _FOR_PEOPLE)
        yield from (word.value for word in call.keywords if word.arg in _FOR_PEOPLE)


def _is_plain(text: ast.expr) -> bool:
    """Tell whether an expression is, or puts together, a text of its own; a variable or a call may be a message."""
    match text:
        case ast.Constant(value=str(words)):
            return bool(words)
        case ast.JoinedStr() | ast.BinOp():
            return True
        case ast.IfExp(body=body, orelse=orelse):
            return _is_plain(body) or _is_plain(orelse)
    return False


def _is_word(text: ast.expr) -> bool:
    """Tell whether a text is one word, such as a name, which is the same in every language."""
    return isinstance(text, ast.Constant) and " " not in str(text.value)

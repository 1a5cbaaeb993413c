"""What people read is a message, so that it can be worded in any language; a plain text or an f-string is not."""

import ast
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

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

CORE = Path(__file__).parents[2] / "core"
FOLDERS = ("config", "insight", "studies", "training")
"""Folders of core/ whose sentences are messages; so are those of the modules at its top."""

_REGISTERED = (Activation, Output, Cost, Initializer, Optimizer, Regularizer, Schedule)
_REGISTERED += (Guidance, Recipe, Experiment, Claim)
_FOR_PEOPLE = {"title", "about", "why", "usual", "reached", "what", "theory", "description"}
_PLACES = {each.__name__: [field.name for field in fields(each)] for each in _REGISTERED}
_PLACES["UserError"] = ["why"]

SOURCES = sorted([*CORE.glob("[!_]*.py"), *(path for folder in FOLDERS for path in (CORE / folder).rglob("*.py"))])


def _texts(call: ast.Call) -> Iterator[ast.expr]:
    """Yield the arguments that people read of a call that makes an entry of a registry, or an error for people."""
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    named = zip(_PLACES.get(name, []), call.args, strict=False)
    yield from (value for place, value in named if place in _FOR_PEOPLE)
    if name in _PLACES or name == "Field":
        yield from (word.value for word in call.keywords if word.arg in _FOR_PEOPLE)


def _is_plain(text: ast.expr) -> bool:
    """Tell whether an expression is, or puts together, a text of its own."""
    match text:
        case ast.Constant(value=str(words)):
            return bool(words)
        case ast.JoinedStr():
            return True
        case ast.BinOp(left=left, right=right):
            return _is_plain(left) or _is_plain(right)
        case ast.IfExp(body=body, orelse=orelse):
            return _is_plain(body) or _is_plain(orelse)
    return False


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(CORE).as_posix())
def test_what_people_read_is_a_message(path: Path) -> None:
    calls = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)]
    plain = [f"line {text.lineno}: {ast.unparse(text)}" for call in calls for text in _texts(call) if _is_plain(text)]
    assert not plain, "make it a message(...) of core.support.messages"

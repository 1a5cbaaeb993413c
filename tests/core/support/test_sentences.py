"""Sentences in the sources of core: each can be translated, because it is a message and its template is a literal."""

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

CORE = Path(__file__).parents[3] / "core"
FILES = {str(path.relative_to(CORE)): path for path in sorted(CORE.rglob("*.py")) if path.name != "messages.py"}
ERRORS = {"UserError", "UsageError", "ReadOnlyError", "DownloadError", "CutOff", "Cancelled", "RefusedError"}


def _calls(path: Path, names: set[str]) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) in names:
            yield node


def _is_plain(value: ast.expr) -> bool:
    """Return whether an argument is a text put together here; a variable or a call may be a message."""
    is_text = isinstance(value, ast.Constant) and isinstance(value.value, str) and " " in value.value
    return is_text or isinstance(value, ast.JoinedStr | ast.BinOp)


@pytest.mark.parametrize("name", FILES)
def test_errors_are_raised_with_messages(name: str) -> None:
    found = [ast.unparse(call) for call in _calls(FILES[name], ERRORS) if any(map(_is_plain, call.args))]
    assert not found, f"write these as message(...): {found}"


@pytest.mark.parametrize("name", FILES)
def test_templates_are_literals_and_get_their_values(name: str) -> None:
    for call in _calls(FILES[name], {"message", "plural"}):
        has_plural = getattr(call.func, "id", "") == "plural"
        given = {keyword.arg for keyword in call.keywords} | ({"n"} if has_plural else set())
        for template in call.args[: 1 + has_plural]:
            if not isinstance(template, ast.Constant):  # a variable, which holds a message from a table
                assert not _is_plain(template), f"translators do not see {ast.unparse(call)}"
                continue
            places = {place for _, place, _, _ in Formatter().parse(template.value) if place is not None}
            assert not given or places <= given <= places | {"n"}, ast.unparse(call)

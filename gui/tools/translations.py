"""`python -m gui.tools.translations`: bring the .ts files up to date with the sources, or check that they are.

lupdate, which comes with PySide6, reads gui/ as it is. Of core/ and of the TOML files under resources/ a list of their
sentences is made in a form that lupdate reads; so one tool keeps what is translated and marks what has changed.
"""

import argparse
import ast
import json
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from string import Formatter
from typing import Any
from xml.etree import ElementTree

import PySide6

from core.studies import step
from core.support import language
from core.support.messages import JOINING
from core.support.paths import RESOURCES

ROOT = RESOURCES.parent
_TEXTS = frozenset(field.rstrip("_") for field in step.TEXTS)
"""Keys of lessons and experiments whose texts people read."""

_HELP = frozenset({"title", "about", "name", "book", "keys"})
"""The same of the files below resources/help; a standard key of the system begins with $."""

Entry = tuple[str, str, bool]
"""Context, English text, and whether it has a plural."""


def update(code: str, folder: Path | None = None) -> None:
    """Update the .ts files of a language in `folder`, the language's own unless given."""
    folder = folder or language.FOLDER / code
    folder.mkdir(parents=True, exist_ok=True)
    _lupdate(ROOT / "gui", folder / "window.ts", code)
    with tempfile.TemporaryDirectory() as made:
        for name, entries in sources().items():
            source = Path(made, name, "sentences.py")
            source.parent.mkdir()
            source.write_text("".join(map(_marked, entries)), encoding="utf-8")
            _lupdate(source.parent, folder / f"{name}.ts", code)


def sources() -> dict[str, list[Entry]]:
    """Return the sentences that are not in gui/, by the name of their .ts file, each once."""
    found = {"core": list(dict.fromkeys(_of_core()))}
    for name in ("lessons", "experiments", "help"):
        paths = sorted((RESOURCES / name).glob("*.toml"))
        found[name] = list(dict.fromkeys(entry for path in paths for entry in _of_toml(path)))
    return found


def troubles(code: str) -> list[str]:
    """Return what is wrong with the translation into a language: stale, unfinished, or with other places."""
    folder, found = language.FOLDER / code, []
    with tempfile.TemporaryDirectory() as made:
        shutil.copytree(folder, made, dirs_exist_ok=True)
        update(code, Path(made))
        names = sorted(path.name for path in Path(made).glob("*.ts"))
        for name in names:
            if not (folder / name).exists() or (folder / name).read_bytes() != Path(made, name).read_bytes():
                found.append(f"{name} is stale: run python -m gui.tools.translations {code}")
            found += [f"{name}: {trouble}" for trouble in _troubles_in(Path(made, name))]
    return found


def _troubles_in(path: Path) -> Iterator[str]:
    for context in ElementTree.parse(path).getroot().iterfind("context"):
        for entry in context.iterfind("message"):
            source, translation = entry.findtext("source") or "", entry.find("translation")
            if translation is None or translation.get("type"):
                yield f"unfinished: {source[:80]!r}"
                continue
            for form in list(translation.iterfind("numerusform")) or [translation]:
                if places(form.text or "") != places(source):
                    yield f"other places than {source[:80]!r}: {(form.text or '')[:80]!r}"


def places(template: str) -> frozenset[str]:
    """Return the names of a template's places; a text with other braces, such as a formula, has none."""
    try:
        return frozenset(name for _, name, _, _ in Formatter().parse(template) if name is not None)
    except ValueError:
        return frozenset()


def _lupdate(source: Path, target: Path, code: str) -> None:
    program = Path(PySide6.__file__).parent / ("lupdate.exe" if sys.platform == "win32" else "lupdate")
    options = ["-silent", "-no-obsolete", "-locations", "none", "-extensions", "py"]
    options += ["-tr-function-alias", "translate+=_tr", "-source-language", "en", "-target-language", code]
    subprocess.run([program, *options, source, "-ts", target], check=True, cwd=ROOT)


def _marked(entry: Entry) -> str:
    """Return a line of Python in which lupdate sees the entry; by a number at the end it knows a plural."""
    context, text, has_plural = entry
    number = ', "", 1' if has_plural else ""
    return f"translate({json.dumps(context)}, {json.dumps(text, ensure_ascii=False)}{number})\n"


def _of_core() -> Iterator[Entry]:
    """Yield the literals of message(), plural() and joined() in core/, by the package that they stand in."""
    for path in sorted((ROOT / "core").rglob("*.py")):
        context = ".".join(path.relative_to(ROOT).parent.parts)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                yield from ((context, text, node.func.id == "plural") for text in _literals(node))


def _literals(call: ast.Call) -> Iterator[str]:
    """Yield the literal of a call; `joined` has one of its own where none is given."""
    if getattr(call.func, "id", "") == "joined" and len(call.args) == 1:
        yield JOINING
    which = {"message": 0, "plural": 1, "joined": 1}.get(getattr(call.func, "id", ""), -1)
    if 0 <= which < len(call.args):
        literal = call.args[which]
        if isinstance(literal, ast.Constant) and isinstance(literal.value, str):
            yield literal.value


def _of_toml(path: Path) -> Iterator[Entry]:
    context = path.name.removesuffix(".toml").removesuffix(".lesson")
    keys = _HELP if path.parent.name == "help" else _TEXTS
    for text in _texts(tomllib.loads(path.read_text(encoding="utf-8")), "", keys):
        yield context, text, False


def _texts(value: Any, key: str, keys: frozenset[str]) -> Iterator[str]:
    """Yield the texts below `keys`, in the file's order."""
    if isinstance(value, dict):
        for inner, each in value.items():
            yield from _texts(each, inner, keys)
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each, key, keys)
    elif isinstance(value, str) and key in keys and not value.startswith("$"):
        yield value


def main(arguments: Sequence[str] | None = None) -> int:
    """Update the languages named, or all; with --check only say what is wrong. Return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("languages", nargs="*", help="codes such as zh_CN; a new one is begun")
    parser.add_argument("--check", action="store_true", help="change nothing; say what is stale, unfinished or wrong")
    given = parser.parse_args(arguments)
    codes = given.languages or [code for code in language.languages() if code != language.ENGLISH]
    if not given.check:
        for code in codes:
            update(code)
        return 0
    found = [f"{code}/{trouble}" for code in codes for trouble in troubles(code)]
    print("\n".join(found) or "All translations are complete.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

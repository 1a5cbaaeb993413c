"""Files that may be anybody's are opened by core.support.files: the source is searched for other ways."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

NAMES = {
    *("open", "safe_open", "load_file", "save_file", "RotatingFileHandler", "FileHandler", "TimedRotatingFileHandler"),
    *("copyfile", "copy2", "copytree", "read_text", "read_bytes", "write_text", "write_bytes"),
    *("fromfile", "loadtxt", "genfromtxt", "memmap", "tofile", "savetxt", "QFile", "QImageReader", "QSaveFile"),
}
"""Of functions, classes and methods that open a file by its path."""

BY_MODULE = {("np", "load"), ("np", "savez"), ("shutil", "copy"), ("io", "FileIO"), ("zipfile", "ZipFile")}

MODES = frozenset("rwxabt+")

ALLOWED = {
    ("core/support/atomic.py", "open"): "makes a new file, exclusively, beside the one that is written",
    ("core/support/files.py", "open"): "opens by the function below it",
    ("core/support/files.py", "os.open"): "the one place",
    **dict.fromkeys(
        [(f"core/{name}.py", "os.open") for name in ("__main__", "cli/long_work", "studies/sweep/parent")],
        "os.devnull, which is the system's",
    ),
    ("core/linalg/kernels.py", "cpu_info.read_text"): "/proc/cpuinfo, which is the system's",
    ("core/support/version.py", "PYPROJECT.read_text"): "pyproject.toml of the program itself",
    ("core/storage/npz.py", "zipfile.ZipFile"): "bytes in memory",
    ("core/storage/npz.py", "archive.open"): "a part of bytes in memory",
    ("core/support/version.py", "read_text"): "NOTICE of the program itself",
    ("core/studies/baselines.py", "read_text"): "measured figures of the program itself",
    ("core/studies/experiments/experiment.py", "read_text"): "a text of the program itself",
    ("core/training/engines.py", "path.read_bytes"): "source of the program itself",
    ("core/storage/model.py", "safe_open"): "after `opened` has found it an ordinary file; it takes nothing but a path",
    ("core/data/synthetic/kept.py", "np.load"): "takes the file that `opened` gave",
    ("core/ink/pictures.py", "Image.open"): "takes the file that `opened` gave",
    ("core/storage/npz.py", "np.savez"): "takes the file that is being written",
    ("core/data/readers/npz.py", "zipfile.ZipFile"): "takes bytes in memory",
    ("core/data/readers/npz.py", "archive.open"): "a member of an archive in memory",
    ("gui/base/theme.py", "read_bytes"): "an icon of the program itself",
    **dict.fromkeys(
        [
            ("gui/tools/translations.py", way)
            for way in ("path.read_text", "read_bytes", "source.write_text", "shutil.copytree")
        ],
        "sources and catalogues of the program itself, for its developers",
    ),
    **dict.fromkeys(
        [(f"gui/help/{name}.py", "read_text") for name in ("glossary", "keyboard", "topics")],
        "a text of the program itself",
    ),
    ("gui/help/guide.py", "path.read_text"): "a text of the program itself",
    ("gui/tools/pictures.py", "screen.write_text"): "a file in a temporary folder of its own",
}


def _name(call: ast.Call) -> str:
    """As it is written: "path.open", "open"; of a longer chain the last word."""
    match call.func:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=ast.Name(id=owner), attr=name):
            return f"{owner}.{name}"
        case ast.Attribute(attr=name):
            return name
    return ""


def _has_mode(call: ast.Call) -> bool:
    given = [*call.args, *(word.value for word in call.keywords)]
    return any(isinstance(v, ast.Constant) and isinstance(v.value, str) and set(v.value) <= MODES for v in given)


def _opens(call: ast.Call, file: str) -> bool:
    owner, _, last = _name(call).rpartition(".")
    if (owner, last) in BY_MODULE:
        return True
    if last == "open" and file.startswith("gui/") and owner not in ("os", "io", "Image"):
        return isinstance(call.func, ast.Name) or _has_mode(call)  # dialogs and buffers open too
    if last in ("read_text", "write_text") and isinstance(call.func, ast.Name):
        return False  # core.storage.runs has a function of that name, which goes by the right way
    return last in NAMES and owner != "reading"


def _ways(source: str, file: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and _opens(node, file):
            yield _name(node)


def test_no_file_is_opened_but_by_the_one_function() -> None:
    files = [path for package in ("core", "gui") for path in (ROOT / package).rglob("*.py")]
    found = {
        (name, way)
        for path in files
        for name in [path.relative_to(ROOT).as_posix()]
        for way in _ways(path.read_text(encoding="utf-8"), name)
    }
    assert found == set(ALLOWED)


@pytest.mark.parametrize(
    "line",
    [
        *('open("a")', 'path.open("rb")', "path.open()", "(folder / name).read_bytes()", "path.read_text()"),
        *("os.open(path, 0)", "np.load(path)", "Image.open(path)", "np.fromfile(path)", "shutil.copy(a, b)"),
    ],
)
def test_the_search_finds_what_opens_a_file(line: str) -> None:
    assert list(_ways(line, "core/any.py"))


@pytest.mark.parametrize("line", ['path.open("a", encoding="utf-8")', 'open("a")', "path.read_bytes()", "QFile(path)"])
def test_the_search_finds_it_among_dialogs_too(line: str) -> None:
    assert list(_ways(line, "gui/any.py"))
    assert not list(_ways("dialog.open()", "gui/any.py"))

"""The folder that needs no Python: what is left out of it is not used, and it starts as Python does for joblib."""

import ast
import re
import struct
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
SPEC = (ROOT / "packaging" / "backswing.spec").read_text("utf-8")

Tool = Callable[[str], ModuleType]


def constant(name: str) -> object:
    """Return the list that the description assigns to a name, with what is added to it."""
    given: list[object] = []
    for node in ast.parse(SPEC).body:
        match node:
            case ast.Assign(targets=[ast.Name(id=found)]) | ast.AugAssign(target=ast.Name(id=found)) if found == name:
                given += ast.literal_eval(node.value)
    return given


def used_of_scipy() -> Iterator[str]:
    """Yield the parts of SciPy that the sources name: "linalg", "ndimage"."""
    for folder in ("core", "gui", "backswing"):
        for file in (ROOT / folder).rglob("*.py"):
            text = file.read_text("utf-8")
            for node in ast.walk(ast.parse(text)) if "scipy" in text else ():
                match node:
                    case ast.Attribute(value=ast.Name(id="scipy"), attr=part):
                        yield part
                    case ast.ImportFrom(module=str(module)) if module.startswith("scipy."):
                        yield module.split(".")[1]
                    case ast.Import(names=names):
                        yield from (name.name.split(".")[1] for name in names if name.name.startswith("scipy."))


def test_the_parts_of_scipy_that_are_left_out_are_used_nowhere() -> None:
    used = set(used_of_scipy())
    assert {"linalg", "ndimage", "special"} <= used
    left_out = constant("SCIPY")
    assert isinstance(left_out, list)
    assert used & set(left_out) == set()
    assert all(find_spec(f"scipy.{part}") for part in left_out)


def test_the_description_is_python_and_names_files_that_are_there() -> None:
    compile(SPEC, "backswing.spec", "exec")
    for name in re.findall(r'"packaging" / "(\w+\.py)"', SPEC):
        assert (ROOT / "packaging" / name).is_file()


def test_the_limits_are_those_that_are_promised(tool: Tool) -> None:
    bundle = tool("bundle")
    assert (bundle.MOST_MB, bundle.MOST_PACKED_MB) == (200, 80)


def test_a_size_above_its_limit_is_told(tool: Tool, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a").write_bytes(bytes(1_500_000))
    (tmp_path / "b").symlink_to("a")
    bundle = tool("bundle")
    assert bundle.fits(tmp_path, 1.6)
    assert not bundle.fits(tmp_path, 1.4)
    assert "1.5 MB, 1.4 at most" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "left"),
    [
        (["-B", "-S", "-I", "-c", "code"], ["-c", "code"]),
        (["-X", "dev", "-Wignore", "-m", "module"], ["-m", "module"]),
        (["train", "-B"], ["train", "-B"]),
        (["--self-check"], ["--self-check"]),
        (["-h"], ["-h"]),
        ([], []),
    ],
)
def test_options_of_python_are_passed_over(tool: Tool, words: list[str], left: list[str]) -> None:
    assert tool("frozen").after_options(words) == left


@pytest.mark.parametrize("word", ["-m", "-c"])
def test_an_option_of_python_without_its_word_goes_to_the_program(
    tool: Tool, monkeypatch: pytest.MonkeyPatch, word: str
) -> None:
    monkeypatch.setattr("sys.argv", ["backswing", word])
    monkeypatch.setattr("backswing.__main__.main", lambda: 7)
    assert tool("frozen").main() == 7


def icu(names: list[str]) -> bytes:
    """Return data as ICU has them, each item with its name as content."""
    items = [(name.encode() + b"\0", f"content of {name}".encode().ljust(48)) for name in names]
    return struct.pack("<HBB8s", 32, 0xDA, 0x27, b"\x14") + b"CmnD" + bytes(16) + table(items)


def table(items: list[tuple[bytes, bytes]]) -> bytes:
    """Return the table as ICU's own tool writes it: offsets of names and items, names, items at multiples of 16."""
    place = 4 + 8 * len(items)
    pairs, names = b"", b""
    starts = []
    for name, _ in items:
        starts.append(place + len(names))
        names += name
    place += len(names)
    body = b""
    for (_, item), start in zip(items, starts, strict=True):
        body += bytes(-(place + len(body)) % 16)
        pairs += struct.pack("<II", start, place + len(body))
        body += item
    return struct.pack("<I", len(items)) + pairs + names + body


def test_tables_of_icu_that_nobody_reads_are_left_out(tool: Tool) -> None:
    unused = ["i73l/af.res", "i73l/brkitr/root.res", "i73l/gb18030.cnv", "i73l/unit/de.res", "i73l/zh_Hans_CN.res"]
    kept = [
        "i73l/cnvalias.icu",
        "i73l/coll/root.res",
        "i73l/en.res",
        "i73l/en_GB.res",
        "i73l/res_index.res",
        "i73l/root.res",
    ]
    slim = tool("slim")
    assert slim.without(icu(sorted(unused + kept))) == icu(kept)


def test_the_same_library_in_two_folders_is_kept_once(tool: Tool, tmp_path: Path) -> None:
    for folder, content in (("a", b"same"), ("b", b"same"), ("c", b"other")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "libx.so.1").write_bytes(content)
    tool("slim").link_twins(tmp_path)
    assert [(tmp_path / folder / "libx.so.1").is_symlink() for folder in "abc"] == [False, True, False]
    assert (tmp_path / "b" / "libx.so.1").read_bytes() == b"same"


def test_licence_texts_come_from_every_package_of_the_notice(tool: Tool) -> None:
    texts = list(tool("licences").licence_files("numpy: BSD\n    Copyright\n\npyqtgraph: MIT\n"))
    assert {place for _, place in texts} == {"licenses/python", "licenses/numpy", "licenses/pyqtgraph"}
    assert all(Path(text).is_file() for text, _ in texts)

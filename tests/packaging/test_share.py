"""Files by which a desktop knows Backswing: menu entry, type of models, metainfo, manual page, icons; the recipes."""

import xml.etree.ElementTree as ET
from collections.abc import Callable
from configparser import ConfigParser
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtGui import QImage

from core.cli import COMMANDS

ROOT = Path(__file__).parents[2]
TYPE = "application/x-backswing-model"
MIME = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}

Tool = Callable[[str], ModuleType]


@pytest.fixture
def share(tool: Tool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    tool("share").write(tmp_path)
    return tmp_path


def test_the_menu_entry_starts_the_program_with_a_model(share: Path) -> None:
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign] # keys with capitals
    parser.read(share / "applications/backswing.desktop", "utf-8")
    entry = parser["Desktop Entry"]
    assert entry["Exec"] == "backswing %f"
    assert entry["MimeType"].split(";") == [TYPE, ""]
    assert {"Type", "Name", "Comment", "Icon", "Categories"} <= set(entry)


def test_the_metainfo_says_what_is_installed(share: Path) -> None:
    root = ET.parse(share / "metainfo/org.backswing.Backswing.metainfo.xml").getroot()
    assert root.findtext("id") == "org.backswing.Backswing"
    assert root.findtext("launchable") == "backswing.desktop"
    assert root.findtext("provides/mediatype") == TYPE
    release = root.find("releases/release")
    assert release is not None
    assert release.get("version") == "0.1.0"
    assert release.get("date") == "2026-01-01"


@pytest.mark.parametrize(
    ("content", "kinds"),
    [
        ("ours", {TYPE, "application/x-safetensors"}),
        (b"\x10\0\0\0\0\0\0\0" + b'{"weight":{"dtype":"F32"}}', {"application/x-safetensors"}),
    ],
)
def test_only_our_models_are_taken_for_ours(share: Path, content: str | bytes, kinds: set[str]) -> None:
    head = (ROOT / "resources/model.safetensors").read_bytes()[:200] if content == "ours" else content
    assert isinstance(head, bytes)
    types = ET.parse(share / "mime/packages/backswing.xml").getroot().findall("m:mime-type", MIME)
    matches = {kind.get("type"): kind.find("m:magic/m:match", MIME) for kind in types}
    found = {
        name
        for name, match in matches.items()
        if match is not None and head[int(match.attrib["offset"]) :].startswith(match.attrib["value"].encode())
    }
    assert found == kinds


def test_the_manual_page_names_every_command(share: Path) -> None:
    page = (share / "man/man1/backswing.1").read_text("utf-8")
    assert all(f".B {name}\n" in page for name in COMMANDS)
    assert "@" not in page


def test_there_is_an_icon_of_each_size(tool: Tool, share: Path) -> None:
    for side in tool("share").SIZES:
        icon = QImage(str(share / f"icons/hicolor/{side}x{side}/apps/backswing.png"))
        assert (icon.width(), icon.height()) == (side, side)
        assert icon.pixelColor(0, 0).alpha() < 255
        assert icon.pixelColor(side // 2, side // 6).name() == "#4553c4"
    assert (share / "icons/hicolor/scalable/apps/backswing.svg").read_bytes().startswith(b"<svg")


@pytest.mark.parametrize("name", ["packaging/recipes/windows.iss", "packaging/recipes/macos.sh"])
def test_a_recipe_that_nobody_tried_says_so(name: str) -> None:
    assert "NOT TRIED" in (ROOT / name).read_text("utf-8")


def test_the_workflow_says_that_it_was_not_tried_and_runs_what_is_there() -> None:
    workflow = (ROOT / ".github/workflows/packages.yml").read_text("utf-8")
    assert "NOT TRIED" in workflow
    for word in workflow.split():
        if word.startswith("packaging/"):
            assert (ROOT / word).is_file(), word

"""The tool that brings the .ts files up to date: lupdate sees each sentence of core/ for what it is."""

from pathlib import Path
from xml.etree import ElementTree

import pytest

from gui.tools.translations import sources, update_file


def forms(path: Path) -> dict[tuple[str, str], int]:
    """Return the number of forms of each sentence, by its context and English text."""
    return {
        (context.findtext("name") or "", entry.findtext("source") or ""): len(list(entry.iter("numerusform")))
        for context in ElementTree.parse(path).getroot().iterfind("context")
        for entry in context.iterfind("message")
    }


@pytest.mark.parametrize(("code", "count"), [("de", 2), ("zh_CN", 1)])
def test_all_sentences_of_core_are_seen_and_plurals_have_forms(code: str, count: int, tmp_path: Path) -> None:
    entries = sources()["core"]
    assert any(has_plural for *_, has_plural in entries)
    update_file(tmp_path / "core.ts", code, entries)
    found = forms(tmp_path / "core.ts")
    assert found == {(context, text): count * has_plural for context, text, has_plural in entries}

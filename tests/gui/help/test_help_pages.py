"""The pages of the Help menu: complete, true to the window, and readable without a network connection."""

import re
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction, QImage, QTextDocument
from PySide6.QtWidgets import QLineEdit, QListWidget, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from core.config import RunConfig
from core.config.guidance import Section
from core.studies.experiments.gallery import GALLERY
from core.support.errors import UserError
from core.support.paths import RESOURCES
from gui.base.plain_text import PageBrowser
from gui.help import guide as guide_page
from gui.help.glossary import glossary
from gui.help.guide import guide
from gui.help.keyboard import KeyboardDialog, keys_of_menus, keys_of_places
from gui.help.reading_dialog import ReadingDialog, ReadingEntry
from gui.window.main_window import MainWindow


def test_the_glossary_is_whole_and_leads_to_what_exists(window: MainWindow) -> None:
    terms = tomllib.loads((RESOURCES / "help" / "glossary.toml").read_text(encoding="utf-8"))["term"]
    assert len({term["name"] for term in terms}) == len(terms) >= 40
    views = window.views.titles()
    for term in terms:
        assert set(term) <= {"name", "about", "book", "show", "try"}, term["name"]
        assert 40 < len(term["about"]) < 260, term["name"]
        assert term["about"].endswith(".")
        assert term.get("book", Section.SOFTMAX) in {section.value for section in Section}, term["name"]
        assert _is_place(term["show"], views), term["name"]
        assert term.get("try", "costs") in GALLERY, term["name"]


def _is_place(place: str, views: dict[str, str]) -> bool:
    return place in views or place == "canvas" or place.removeprefix("setting:") in RunConfig.model_fields


def test_every_place_of_the_help_can_be_shown(qtbot: QtBot, window: MainWindow) -> None:
    for place in sorted({entry.show for entry in glossary()}):
        window.help_menu.showAsked.emit(place)
        if place.startswith("setting:"):
            assert window.knobs.isVisible()
        elif place != "canvas":
            assert getattr(window.views, place).isVisible(), place


def test_try_opens_the_experiment(window: MainWindow) -> None:
    window.help_menu.tryAsked.emit("dropout")
    assert window.views.experiments.isVisible()
    title = window.views.experiments.findChild(QWidget, "experimentTitle")
    assert title is not None
    assert title.property("text") == GALLERY["dropout"].title


def test_the_list_can_be_searched_and_its_buttons_say_where_they_lead(qtbot: QtBot) -> None:
    entries = [
        ReadingEntry("Softmax", "sums to 1", "curves", "costs"),
        ReadingEntry("Tanh", "like softmax, no"),
        ReadingEntry("Bias", "b"),
    ]
    dialog = ReadingDialog("test", "Test", entries)
    qtbot.addWidget(dialog)
    dialog.show()
    listed, search = dialog.findChild(QListWidget), dialog.findChild(QLineEdit)
    assert listed is not None
    assert search is not None
    qtbot.keyClicks(search, "soft")
    assert [listed.isRowHidden(row) for row in range(3)] == [False, False, True]
    for name, signal, target in (
        ("testShowButton", dialog.showAsked, "curves"),
        ("testTryButton", dialog.tryAsked, "costs"),
    ):
        button = dialog.findChild(QPushButton, name)
        assert button is not None
        with qtbot.waitSignal(signal) as told:
            button.click()
        assert told.args == [target]
    search.setText("nothing like it")
    page = dialog.findChild(PageBrowser)
    assert page is not None
    assert page.toPlainText() == ""
    assert not dialog.findChild(QPushButton, "testShowButton").isVisible()
    search.clear()
    assert "sums to 1" in page.toPlainText()
    search.setText("no such word")
    assert all(listed.isRowHidden(row) for row in range(3))


def test_every_key_of_the_window_is_listed(qtbot: QtBot, window: MainWindow) -> None:
    listed = {keys for _, keys, _ in (*keys_of_menus(window.menuBar()), *keys_of_places())}
    dialog = KeyboardDialog(window.menuBar(), window)
    qtbot.addWidget(dialog)
    table = dialog.findChild(QTableWidget)
    assert table is not None
    shown = {table.item(row, 1).text() for row in range(table.rowCount())}
    assert shown == listed
    for action in window.findChildren(QAction):
        if (keys := action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)) and action.parent() in (
            window,
            window.findChild(QAction, "trainAction").parent(),  # type: ignore[union-attr] # it exists
        ):
            assert keys in shown, action.text()


def test_no_two_actions_of_the_menus_have_one_key(window: MainWindow) -> None:
    keys = [keys for _, keys, _ in keys_of_menus(window.menuBar())]
    assert len(keys) == len(set(keys))


def test_the_guide_is_read_from_the_checkout_with_its_pictures(qtbot: QtBot) -> None:
    text = (guide_page.DOCS / "guide.md").read_text(encoding="utf-8")
    titles = [line.lstrip("# ") for line in text.splitlines() if line.startswith(("# ", "## "))]
    assert [entry.title for entry in guide() if entry.place.startswith("guide.md")] == titles
    page = PageBrowser(RESOURCES / "pictures")
    qtbot.addWidget(page)
    for entry in guide():
        page.show_page(entry.text)
        assert "![" not in page.toPlainText()
    picture = page.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl("../resources/pictures/why.png"))
    assert isinstance(picture, QImage)
    assert not picture.isNull()


def test_every_page_of_the_docs_is_in_the_window_and_is_found_by_its_words(qtbot: QtBot) -> None:
    pages = {entry.place.partition("#")[0] for entry in guide()}
    assert pages == {page.name for page in guide_page.DOCS.glob("*.md") if "." not in page.stem}
    dialog = ReadingDialog("guide", "Guide", guide())
    qtbot.addWidget(dialog)
    search, listed = dialog.findChild(QLineEdit), dialog.findChild(QListWidget)
    assert search is not None
    assert listed is not None
    qtbot.keyClicks(search, "vectors indices")
    assert [row for row in range(listed.count()) if not listed.isRowHidden(row)]
    assert listed.currentItem().text() == "Architecture"
    page = dialog.findChild(PageBrowser)
    assert page is not None
    assert page.textCursor().selectedText() == "vectors"


def test_a_page_is_read_in_the_language_in_use_where_there_is_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, text in {
        "guide.md": "# Guide\n\n[a](formats.md)",
        "guide.zh_CN.md": "# 指南：全部\n\n[一](formats.md)",
        "formats.md": "# Formats",
    }.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.setattr(guide_page, "DOCS", tmp_path)
    assert [entry.title for entry in guide()] == ["Guide", "Formats"]
    monkeypatch.setattr(guide_page, "language", lambda: "zh_CN")
    assert [(entry.title, entry.place) for entry in guide()] == [
        ("指南", "guide.zh_CN.md#指南"),
        ("Formats", "formats.md"),
    ]
    assert "](formats.md)" in guide()[0].text


def test_what_cannot_be_opened_is_no_link() -> None:
    texts = {entry.place: entry.text for entry in guide()}
    assert "](measured.md)" in texts["python.md"]
    for text in texts.values():
        targets = re.findall(r"(?<!!)\[[^\]\n]+\]\(([^)\s#]+)", text)
        assert all(target.endswith(".md") and f"{target}" in " ".join(texts) for target in targets), targets
    assert "CONTRIBUTING.md has one" in texts["python.md"]


def test_a_link_leads_to_the_entry_that_it_names(qtbot: QtBot) -> None:
    entries = [
        ReadingEntry("Guide", "[a](measured.md#speed) [b](#drawing)", place="guide.md#guide"),
        ReadingEntry("Drawing", "...", place="guide.md#drawing"),
        ReadingEntry("Measured", "...", place="measured.md"),
    ]
    dialog = ReadingDialog("test", "Test", entries)
    qtbot.addWidget(dialog)
    page, listed, search = dialog.findChild(PageBrowser), dialog.findChild(QListWidget), dialog.findChild(QLineEdit)
    assert page is not None
    assert listed is not None
    assert search is not None
    search.setText("speed")  # the list is short now
    for link, row in (
        ("measured.md#speed", 2),
        ("../docs/guide.md", 0),
        ("#drawing", 1),
        ("https://example.org/measured.md", 1),
        ("../CONTRIBUTING.md", 1),
    ):
        page.anchorClicked.emit(QUrl(link))
        assert listed.currentRow() == row, link
        assert not listed.isRowHidden(2)


@pytest.mark.parametrize("name", ["http://somewhere/a.png", "file:///etc/passwd", "//host/share/a.png", "../../x.css"])
def test_a_page_opens_no_other_file_and_no_address(qtbot: QtBot, name: str) -> None:
    page = PageBrowser(RESOURCES / "pictures")
    qtbot.addWidget(page)
    for kind in QTextDocument.ResourceType:
        assert not page.loadResource(kind.value, QUrl(name))
    page.show_page(f"![a]({name}) [b]({name})")
    assert page.source().isEmpty()


def test_a_missing_guide_is_one_sentence(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(guide_page, "DOCS", tmp_path)
    with pytest.raises(UserError, match=r"The guide is missing: .* Copy"):
        guide()

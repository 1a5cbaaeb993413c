"""Text as it is: labels, boxes and tool tips that open nothing and show every letter."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from gui.base.plain_text import PlainBox, PlainLabel, RichLabel, plain, resources_of, titled, wrapped
from tests.gui.hostile import NAME, PICTURE, Watch, as_shown, opens

LOOKS_LIKE_HTML = [
    NAME,
    f"Run 1 {NAME}",
    "a &lt; b",
    "<b>two\nlines</b>  and  spaces",
    f"<table background='{PICTURE}'><tr><td>x</td></tr></table>",
    f"<link rel='stylesheet' type='text/css' href='{PICTURE}'><p>x</p>",
]
A_PICTURE = (
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABAQAAAAA3bvkkAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="
)


@pytest.mark.parametrize("label", ["Open", "&Open…", "O&pen", "Open(&O)…"])
def test_a_label_without_its_mnemonic_is_a_title(label: str) -> None:
    assert titled(label) == "Open"


def shown(qtbot: QtBot, widget: QWidget) -> QWidget:
    qtbot.addWidget(widget)
    widget.show()
    widget.grab()
    return widget


@pytest.mark.skipif("sys.platform != 'linux'", reason="only Linux tells who opens a file")
def test_a_label_of_qt_opens_the_file(qtbot: QtBot, watch: Watch) -> None:
    shown(qtbot, QLabel(NAME))
    assert watch.was_opened()
    assert set(opens(NAME)) == {PICTURE}


@pytest.mark.parametrize("text", [*LOOKS_LIKE_HTML, "2 < 3", "plain & simple", ""])
def test_a_tip_shows_every_letter(qtbot: QtBot, watch: Watch, text: str) -> None:
    assert as_shown(plain(text)) == text
    assert as_shown(wrapped(text)).split() == text.split()
    QToolTip.showText(QPoint(5, 5), plain(text), shown(qtbot, QWidget()))
    QToolTip.hideText()
    assert not watch.was_opened()


def test_a_tip_that_cannot_be_taken_for_html_stays_as_it_is() -> None:
    assert plain("Run 3, going on\nη 0.5 < 1") == "Run 3, going on\nη 0.5 < 1"


@pytest.mark.parametrize("text", LOOKS_LIKE_HTML)
def test_a_plain_label_opens_nothing(qtbot: QtBot, watch: Watch, text: str) -> None:
    label = PlainLabel(text)
    shown(qtbot, label)
    label.setText(text * 2)
    label.grab()
    assert (label.text(), label.textFormat()) == (text * 2, Qt.TextFormat.PlainText)
    assert not watch.was_opened()


@pytest.mark.parametrize("text", [NAME, *LOOKS_LIKE_HTML[-2:]])
def test_a_rich_label_shows_html_that_names_a_file_as_text(qtbot: QtBot, watch: Watch, text: str) -> None:
    label = RichLabel(text)
    shown(qtbot, label)
    assert not watch.was_opened()
    assert resources_of(text)
    assert as_shown(label.text()) == text


def test_a_rich_label_shows_html_of_ours(qtbot: QtBot) -> None:
    html = f'<b>Saturated</b> <img src="{A_PICTURE}"> <a href="eta">η</a>'
    label = RichLabel(html)
    shown(qtbot, label)
    assert label.text() == html
    assert resources_of(html) == opens(html) == []


def test_a_box_says_both_its_sentences_letter_by_letter(qtbot: QtBot, watch: Watch) -> None:
    box = PlainBox(NAME, f"{NAME}: 1 of 2 epochs")
    shown(qtbot, box)
    assert not watch.was_opened()
    assert box.textFormat() == Qt.TextFormat.PlainText
    assert as_shown(box.informativeText()) == f"{NAME}: 1 of 2 epochs"

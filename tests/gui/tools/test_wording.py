"""The check of the wording names what is English, and is silent on what is translated or the same everywhere."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.support import language
from core.support.language import Catalogue
from gui.tools.pseudo_language import CODE, pseudo
from gui.tools.wording import untranslated


@pytest.fixture
def page(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[QWidget]:
    page = QWidget()
    page.resize(600, 200)
    qtbot.addWidget(page)
    return page


def show(page: QWidget, words: str, tip: str = "") -> None:
    button = QPushButton(words, page)
    button.setToolTip(tip)
    button.move(10, 30 * len(page.findChildren(QPushButton)))
    button.show()
    page.show()


def speak(monkeypatch: pytest.MonkeyPatch, code: str, **entries: str) -> None:
    made = {("", text): (translation,) for text, translation in entries.items()}
    monkeypatch.setattr(language, "_current", Catalogue(code, made))


@pytest.mark.parametrize(
    ("code", "english", "good"),
    [
        (CODE, "Train", pseudo("Train")),
        ("zh_CN", "press Train to begin", "按“训练”开始 MNIST softmax"),
        ("de", "Train", "Trainieren"),
    ],
)
def test_what_is_english_is_named(
    page: QWidget, monkeypatch: pytest.MonkeyPatch, code: str, english: str, good: str
) -> None:
    speak(monkeypatch, code, Train="Trainieren")
    show(page, good, good)
    QLabel("η 0.5, MNIST, Ctrl+S, net.safetensors, --resume, 12/1/2026 3:48\u202fAM", page).show()
    assert untranslated(page) == []
    show(page, good, f"<p>{english}</p>")
    assert len(untranslated(page)) == 1
    show(page, english)
    assert len(untranslated(page)) == 2


def test_in_english_nothing_is_named(page: QWidget) -> None:
    show(page, "Train")
    assert untranslated(page) == []

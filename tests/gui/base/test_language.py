"""The window's language: from the system, the command line or a choice; our sentences and Qt's own."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from core.support import language as core_language
from core.support.errors import UserError
from gui.base import language
from gui.base.language import SYSTEM
from gui.tools import pseudo_language

_TS = """<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="{code}">
<context><name>{context}</name>
<message><source>Hello</source><translation>{hello}</translation></message>
<message><source>Unfinished</source><translation type="unfinished">Nothing</translation></message>
</context></TS>"""


@pytest.fixture
def languages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Chinese and German with a few texts; English again at the end."""
    folder = tmp_path / "languages"
    monkeypatch.setattr(core_language, "FOLDER", folder)
    core_language.read_catalogue.cache_clear()
    for code, context, hello in (("zh_CN", "Base", "你好"), ("de", "Base", "Hallo")):
        (folder / code).mkdir(parents=True)
        text = _TS.format(code=code, context=context, hello=hello)
        (folder / code / "window.ts").write_text(text, encoding="utf-8")
    yield folder
    language.current().use("en")
    core_language.read_catalogue.cache_clear()


class Base(QWidget):
    def hello(self) -> str:
        return self.tr("Hello")


class Derived(Base):
    pass


def test_a_sentence_is_found_under_the_class_that_says_it_and_those_that_inherit(qtbot: QtBot, languages: Path) -> None:
    widget = Derived()
    qtbot.addWidget(widget)
    assert widget.hello() == "Hello"
    for code, hello in (("zh_CN", "你好"), ("de", "Hallo"), ("en", "Hello")):
        language.current().use(code)
        assert widget.hello() == QCoreApplication.translate("Base", "Hello") == hello
        assert QCoreApplication.translate("Other", "Hello") == "Hello"
        assert QCoreApplication.translate("Base", "Unfinished") == "Unfinished"


def test_qts_own_texts_and_dates_are_in_the_language_too(qtbot: QtBot, languages: Path) -> None:
    for code, cancel in (("zh_CN", "取消"), ("de", "Abbrechen"), ("en", "Cancel")):
        language.current().use(code)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        qtbot.addWidget(box)
        assert [button.text() for button in box.buttons()] == [cancel]
        assert QLocale().name().startswith(code)


def test_a_choice_is_kept_and_one_whose_language_is_gone_is_the_systems(languages: Path) -> None:
    assert language.kept_choice() == SYSTEM
    language.current().choose("de")
    assert language.kept_choice() == "de"
    (languages / "de" / "window.ts").unlink()
    (languages / "de").rmdir()
    assert language.kept_choice() == SYSTEM
    with pytest.raises(UserError, match="There are: en, zh_CN"):
        language.current().use("de")


def test_the_first_of_the_systems_languages_that_there_is_is_used(
    languages: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for wanted, code in (
        (["fr-Latn-FR", "fr", "zh-Hans-CN", "en"], "zh_CN"),
        (["en-GB", "en", "de"], "en"),
        (["de-Latn-AT", "de"], "de"),
        (["C"], "en"),
    ):
        monkeypatch.setattr(QLocale, "uiLanguages", lambda _, wanted=wanted: wanted)
        assert language.system_language() == code


def test_each_language_is_called_by_its_own_name(languages: Path) -> None:
    assert language.own_names() == {"en": "English", "de": "Deutsch", "zh_CN": "简体中文"}


def test_who_listens_hears_only_of_another_language(qtbot: QtBot, languages: Path) -> None:
    here = language.current()
    with qtbot.waitSignal(here.changed):
        here.use("de")
    with qtbot.assertNotEmitted(here.changed):
        here.use("de")


def test_a_language_that_there_is_not_is_refused_at_the_start(tmp_path: Path) -> None:
    root = str(Path(__file__).parents[3])
    environ = {**os.environ, "PYTHONPATH": root, "BACKSWING_HOME": str(tmp_path)}
    words = [sys.executable, "-P", "-m", "gui", "--lang", "tlh"]
    done = subprocess.run(words, env=environ, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("There is no language tlh. There are: en, ")


def test_the_made_up_language_is_longer_and_keeps_what_a_translator_keeps(languages: Path) -> None:
    made = pseudo_language.pseudo("<b>{n:,} images</b> of `core` &amp; more")
    assert made.startswith("⟦<b>{n:,} ímágéś</b>")
    assert made.endswith("~⟧")
    assert "`core`" in made
    assert "&amp;" in made
    pseudo_language.write(languages, "de")
    language.current().use(pseudo_language.CODE)
    assert QCoreApplication.translate("Base", "Hello") == "⟦Hélló⟧"

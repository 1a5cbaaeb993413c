"""The whole window with every word of others' files looking like HTML: nothing is opened, every letter is seen."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMessageBox, QPushButton, QTableView, QToolTip
from pytestqt.qtbot import QtBot

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.dataset import Dataset
from core.storage import model
from core.storage.runs import edits
from core.storage.runs.folder import RunFolder
from core.trainer import train
from gui.runs.compare_dialog import CompareDialog
from gui.runs.table import RunColumn
from gui.widgets.pictures.image_grid import ImageGrid
from gui.window.main_window import MainWindow
from tests.core.data import forms
from tests.gui.hostile import NAME, PICTURE, Watch, as_shown, opens, rich_texts

CONFIG = RunConfig(sizes=(784, 4, 10), epochs=2, data=NAME)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no file can have such a name there")


def keep_run(data: Dataset, *, ended: bool) -> None:
    """A run whose every word is NAME, as somebody may send it."""
    folder = RunFolder.begin(CONFIG, NAME, NAME, name=NAME)
    for event in train(CONFIG, data):
        folder.add(event)
        if not ended and type(event).__name__ == "EpochDone":
            break
    folder.close(to_go_on=not ended)
    edits.note(folder.folder, NAME)
    told = folder.folder / "run.toml"
    text = told.read_text("utf-8")
    assert 'remark = ""' in text
    told.write_text(text.replace('remark = ""', f'remark = "{NAME}"'), "utf-8")


@pytest.fixture
def window(qtbot: QtBot, digits: Dataset, watch: Watch, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr("core.data.sources.synthetic", lambda: digits)
    for ended in (True, True, False):
        keep_run(digits, ended=ended)
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.workbench.store.dataset is not None)
    yield window
    window.workbench.document.unsaved = False
    window.close()


def look_everywhere(watch: Watch) -> set[str]:
    """Show every text, and return where one holds the picture's name; none may be opened, all be seen as they are."""
    QApplication.processEvents()
    found = set()
    for where, html in list(rich_texts()):  # first all: a tip that is shown takes the place of another
        assert not opens(html), where
        if PICTURE in html:
            found.add(where)
            assert NAME in as_shown(html), where
            QToolTip.showText(QPoint(5, 5), html)
    QToolTip.hideText()
    for shown in QApplication.topLevelWidgets():
        if shown.isVisible():
            shown.grab()
    assert not watch.was_opened()
    return found


def close_box(name: str) -> str:
    """Return what a box says, and close it."""
    boxes = [box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox) and box.objectName() == name]
    assert all(box.textFormat() == Qt.TextFormat.PlainText for box in boxes)
    words = "".join(box.text() + as_shown(box.informativeText()) for box in boxes)
    for box in boxes:
        box.done(0)
    return words


def test_runs_of_others(qtbot: QtBot, window: MainWindow, watch: Watch) -> None:
    table = window.findChild(QTableView, "runsTable")
    assert table is not None
    qtbot.waitUntil(lambda: table.model().rowCount() == 3)
    qtbot.waitUntil(lambda: window.findChild(QMessageBox, "interruptedBox") is not None)
    assert look_everywhere(watch) >= {"RowsTable runsTable: item"}
    assert NAME in close_box("interruptedBox")
    rows = [table.model().index(row, RunColumn.NAME) for row in range(3)]
    assert all(index.data() == NAME and as_shown(index.data(Qt.ItemDataRole.ToolTipRole)).count(NAME) for index in rows)
    table.selectAll()
    window.runs.compare()
    dialog = window.findChild(CompareDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.findChild(QPushButton, "copyComparisonButton").isEnabled())
    assert "QTreeWidget compareTree: item" in look_everywhere(watch)
    dialog.close()
    for row in range(3):
        table.model().setData(table.model().index(row, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    window.views.race_again([window.runs.model.run(row).config for row in range(3)])
    for tab in range(window.views.count()):
        window.views.setCurrentIndex(tab)
        look_everywhere(watch)


def test_models_settings_data_and_digits_of_others(
    qtbot: QtBot, window: MainWindow, watch: Watch, tmp_path: Path
) -> None:
    qtbot.waitUntil(lambda: window.findChild(QMessageBox, "interruptedBox") is not None)
    close_box("interruptedBox")
    state = window.findChild(QLabel, "dataStateLabel")
    load = window.findChild(QPushButton, "loadDataButton")
    assert state is not None
    assert load is not None
    path = tmp_path / f"{NAME}.safetensors"
    model.save(path, model.Model(Checkpoint.fresh(CONFIG), NAME, {}, NAME))
    (tmp_path / f"{NAME}.toml").write_text(CONFIG.to_toml(), "utf-8")
    for file in (path, tmp_path / f"{NAME}.toml"):
        window.take_files([file])
        assert NAME in state.text()
        look_everywhere(watch)
        with qtbot.waitSignal(window.workbench.store.failed):
            load.click()
        assert f"There is no data set {NAME}" in state.text()
        look_everywhere(watch)
    broken = tmp_path / f"{NAME}.json"
    broken.write_text("{")
    window.take_files([broken])
    look_everywhere(watch)
    assert NAME in close_box("problemBox")
    forms.write_idx(tmp_path / NAME, forms.digits(60), forms.digits(10, 1))
    with qtbot.waitSignal(window.workbench.store.loaded):
        window.take_files([tmp_path / NAME])
    drawings = '{{"id": "{0}", "writer": "{0}", "provider": "{0}", "label": 3, "strokes": [[[0, 0], [5, 9]]]}}\n'
    (tmp_path / f"{NAME}.jsonl").write_text(drawings.format(NAME))
    with qtbot.waitSignal(window.mine.said):
        window.mine.import_file(tmp_path / f"{NAME}.jsonl")
    for tab in range(window.views.count()):
        window.views.setCurrentIndex(tab)
        look_everywhere(watch)
    window.views.turn_to(window.views.digits)
    QTest.keyClick(window.views.digits.findChild(ImageGrid, "digitGrid"), Qt.Key.Key_Return)
    look_everywhere(watch)
    for dialog in window.findChildren(QDialog):
        dialog.close()

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTreeWidget

from core.config import RunConfig
from core.events import Changed, EpochDone, Finished
from core.storage.runs import names
from core.storage.runs.folder import RunFolder
from core.storage.runs.record import read_run
from core.trainer import train
from gui.runs.compare_dialog import CompareDialog
from gui.runs.comparison import Side, parts, read
from gui.session.history import History
from gui.session.run_curves import run_of
from tests.gui.monkeys.access import flaw, nodes

CONFIG = RunConfig(sizes=(784, 4, 10), epochs=2)


@pytest.fixture
def sides(digits):
    """Two runs on disk that differ in η and λ; η of the second was changed while it ran."""
    return [_kept(digits, CONFIG, "slow"), _kept(digits, CONFIG.changed(eta=3, lambda_=5), "fast", eta=2.0)]


def _kept(data, config, name, eta=None):
    folder = RunFolder.begin(config, data.name, data.fingerprint, name=name)
    for event in train(config, data):
        folder.add(event)
        if eta and isinstance(event, EpochDone) and event.epoch == 1:
            folder.add(Changed(2, 0, "eta", config.eta, eta))
    folder.close()
    record = read_run(folder.folder)
    return Side(run_of(record, 0), config, "all epochs done", "")


@pytest.fixture
def dialog(qtbot, sides):
    dialog = CompareDialog(sides)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.findChild(QTreeWidget).topLevelItemCount() > 0)
    yield dialog
    dialog.close()


def _lines(head):
    items = [head.child(row) for row in range(head.childCount())]
    return {item.text(0).strip(): (item.text(1), item.text(2)) for item in items}


def test_what_differs_comes_first_and_is_marked_with_a_sign(dialog):
    tree = dialog.findChild(QTreeWidget)
    assert tree.topLevelItem(0).text(0) == "Settings that differ"
    assert _lines(tree.topLevelItem(0)) == {"≠ Learning rate η": ("0.5", "3"), "≠ Strength λ": ("1", "5")}
    assert tree.topLevelItem(0).child(0).font(1).bold()


def test_the_settings_that_are_the_same_wait_folded(dialog):
    tree = dialog.findChild(QTreeWidget)
    last = tree.topLevelItem(tree.topLevelItemCount() - 1)
    assert last.text(0) == f"{len(RunConfig.model_fields) - 2} settings are the same"
    assert not last.isExpanded()
    assert _lines(last)["Layers"] == ("784-4-10", "784-4-10")


def test_each_cell_has_a_name_for_screen_readers(dialog):
    found = list(nodes(QAccessible.queryAccessibleInterface(dialog)))
    assert sum(node.role() == QAccessible.Role.TreeItem for node in found) > 20
    assert [told for told in map(flaw, found) if told] == []


def test_results_data_versions_and_changes_are_told(dialog, digits, sides):
    tree = dialog.findChild(QTreeWidget)
    results, made = _lines(tree.topLevelItem(1)), _lines(tree.topLevelItem(2))
    best = [f"{100 * read(side).record.best_accuracy:.2f} %" for side in sides]
    assert list(next(v for k, v in results.items() if k.endswith("Best validation accuracy"))) == best
    assert results["Epochs"] == ("2", "2")
    assert made["Fingerprint of the data"] == (digits.fingerprint[:12],) * 2
    assert made["≠ Live changes"] == ("–", "epoch 2: η 3 → 2")
    assert "NumPy" in made["Versions"][0]


def test_runs_of_another_kernel_are_said_to_differ(qtbot, sides):
    status = _status(qtbot, sides)
    assert "kernel" not in status
    path = sides[1].run.folder / names.ABOUT
    kernel = read(sides[1]).record.about.kernel
    path.write_text(path.read_text().replace(f'kernel = "{kernel}"', 'kernel = "Faraway"'))
    assert "Engine or processor kernel differ" in _status(qtbot, sides)
    made = {line.title: line for line in parts([read(side) for side in sides])[2].lines}
    assert made["Processor kernel"].values == (kernel or "–", "Faraway")
    assert not made["Engine"].differs


def _status(qtbot, sides):
    dialog = CompareDialog(sides)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.findChild(QTreeWidget).topLevelItemCount() > 0)
    words = dialog.findChild(QLabel, "compareStatus").text()
    dialog.close()
    return words


def test_all_of_it_is_copied_as_a_table(dialog):
    QTest.keyClick(dialog, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    text = QGuiApplication.clipboard().text()
    assert "Settings that differ\n\tslow\tfast\nLearning rate η\t0.5\t3\nStrength λ\t1\t5\n" in text
    QGuiApplication.clipboard().clear()
    QTest.mouseClick(dialog.findChild(QPushButton, "copyComparisonButton"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == text


def test_a_run_without_a_folder_is_compared_by_what_the_window_knows(sides, digits):
    history = History()
    history.begin(CONFIG, "here")
    for event in train(CONFIG, digits):
        history.add(event)
    assert isinstance(event, Finished)
    here = Side(history.runs[0], CONFIG, "all epochs done", "")
    results = {line.title: line.values[0] for line in parts([here])[1].lines}
    assert results["Best validation accuracy"] == f"{100 * history.runs[0].best_accuracy:.2f} %"
    assert results["Epochs"] == "2"


def test_a_run_that_was_deleted_meanwhile_costs_its_figures_only(sides, tmp_path):
    gone = replace(sides[0])
    gone.run.folder = tmp_path / "gone"
    assert read(gone).record is None
    assert parts([gone, read(sides[1])])[0].lines

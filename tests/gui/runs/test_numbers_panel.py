import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QTableView

from core.events import EpochDone
from gui.runs.numbers_panel import NumbersPanel

SHOWN = Qt.ItemDataRole.DisplayRole


@pytest.fixture
def panel(qtbot, history):
    panel = NumbersPanel(history)
    qtbot.addWidget(panel)
    panel.resize(800, 300)
    panel.show()
    return panel


def cells(panel):
    model = panel.model
    return [[model.index(r, c).data(SHOWN) for c in range(model.columnCount())] for r in range(model.rowCount())]


def test_before_the_first_epoch_a_sentence_stands_there(panel):
    assert "Each epoch of the run appears here as a row of numbers." in [
        label.text() for label in panel.findChildren(QLabel) if label.isVisible()
    ]


def test_each_epoch_is_a_row_of_the_events_numbers(panel, config, learn):
    epochs = [event for event in learn(config) if isinstance(event, EpochDone)]
    panel.refresh()
    assert [row[0] for row in cells(panel)] == ["1", "2", "3"]
    for row, event in zip(cells(panel), epochs, strict=True):
        assert row[1:5] == [
            f"{event.train.data_cost:.4f}",
            f"{event.train.penalty:.4f}",
            f"{event.validation.data_cost:.4f}",
            f"{100 * event.train.accuracy:.2f}",
        ]
        assert (row[5], row[7]) == (f"{100 * event.validation.accuracy:.2f}", "0.5")


def test_the_best_epoch_says_so_and_is_bold(panel, config, learn):
    epochs = [event for event in learn(config) if isinstance(event, EpochDone)]
    panel.refresh()
    accuracies = [event.validation.accuracy for event in epochs]
    best = accuracies.index(max(accuracies))
    assert [row[-1] for row in cells(panel)] == ["best" if row == best else "" for row in range(3)]
    assert panel.model.index(best, 0).data(Qt.ItemDataRole.FontRole).bold()


def test_rows_come_without_a_reset_and_go_with_the_run(panel, config, learn, qtbot):
    inserted, resets = [], []
    panel.model.rowsInserted.connect(lambda parent, first, last: inserted.append((first, last)))
    panel.model.modelReset.connect(lambda: resets.append(1))
    learn(config, watch=lambda event, controls: panel.refresh() if isinstance(event, EpochDone) else None)
    assert inserted == [(0, 0), (1, 1), (2, 2)]
    learn(config.changed(epochs=2))
    panel.refresh()
    assert len(cells(panel)) == 2
    assert resets == []


def test_copying_gives_lines_with_tabs(panel, config, learn):
    learn(config)
    panel.refresh()
    table = panel.findChild(QTableView)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert [line.split("\t")[0] for line in lines] == ["Epoch", "1", "2", "3"]
    table.selectRow(1)
    panel.copy()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert [line.split("\t") for line in lines[1:]] == [[*cells(panel)[1][:6], *cells(panel)[1][7:-1]]]


def test_a_hidden_panel_does_not_fill(panel, config, learn):
    panel.hide()
    learn(config)
    panel.refresh()
    assert panel.model.rowCount() == 0
    panel.show()
    assert panel.model.rowCount() == 3


def test_the_averages_accuracy_has_a_column_where_there_is_an_average(panel, config, learn):
    view = panel.findChild(QTableView)
    learn(config)
    panel.refresh()
    assert view.isColumnHidden(6)
    panel.copy()
    assert "Averaged" not in QGuiApplication.clipboard().text()
    epochs = [event for event in learn(config.changed(ema=0.9)) if isinstance(event, EpochDone)]
    panel.refresh()
    assert not view.isColumnHidden(6)
    assert [row[6] for row in cells(panel)] == [f"{100 * event.averaged.accuracy:.2f}" for event in epochs]
    accuracies = [event.averaged.accuracy for event in epochs]
    assert cells(panel)[accuracies.index(max(accuracies))][-1] == "best"
    panel.copy()
    assert QGuiApplication.clipboard().text().splitlines()[0].split("\t")[6] == "Averaged accuracy %"


def test_a_ticked_run_can_be_chosen_and_the_newest_again(panel, history, config, learn):
    learn(config)
    box = panel.findChild(QComboBox, "numbersRunBox")
    panel.refresh()
    assert not box.isVisible()
    learn(config.changed(epochs=2))
    panel.refresh()
    assert box.isVisible()
    assert len(cells(panel)) == 2
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert len(cells(panel)) == 3
    learn(config.changed(epochs=1))
    panel.refresh()
    assert (box.currentText(), len(cells(panel))) == ("Run 1", 3)  # what was chosen stays
    panel.show_runs({2, 3})
    assert [box.itemText(at) for at in range(box.count())] == ["The newest run", "Run 2", "Run 3"]
    assert (box.currentIndex(), len(cells(panel))) == (0, 1)


def test_before_the_first_training_a_ticked_run_of_the_disk_has_its_figures_shown(panel, history, config, learn):
    learn(config)
    run = history.runs.pop()
    run.number = 0
    history.put_in([run])
    panel.refresh()
    assert len(cells(panel)) == 3
    panel.show_runs(set())
    assert len(cells(panel)) == 0

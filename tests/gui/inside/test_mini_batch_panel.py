"""The mini-batch view: the images that were stepped on, and what the step did."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QTableWidget

from core.config import RunConfig
from core.data.dataset import Dataset, Split
from core.events import Paused
from core.mini_batch import MiniBatch
from core.trainer import train
from core.training.controls import Controls
from gui.inside.mini_batch_panel import BY_COST, BatchPanel
from gui.widgets.fields import ChoiceField
from gui.widgets.pictures.image_grid import ImageGrid
from gui.widgets.pictures.pager import Pager


def _split(count: int, pixels: int = 784) -> Split:
    random = np.random.default_rng(count)
    return Split(random.integers(0, 256, (count, pixels)).astype(np.uint8), np.arange(count) % 10)


def stepped(config: RunConfig, data: Dataset) -> MiniBatch:
    """The first mini-batch of a run."""
    controls = Controls(paused=True)
    for event in train(config, data, controls):
        if isinstance(event, Paused):
            if event.last:
                return event.last
            controls.step_batch()
    raise AssertionError("nothing was stepped on")


DATA = Dataset("noise", _split(400), _split(20), _split(20))


@pytest.fixture(scope="module")
def batch() -> MiniBatch:
    return stepped(RunConfig(sizes=(784, 8, 10), batch_size=12), DATA)


@pytest.fixture
def panel(qtbot) -> BatchPanel:
    panel = BatchPanel()
    panel.resize(672, 390)
    qtbot.addWidget(panel)
    panel.show()
    return panel


def grid(panel: BatchPanel) -> ImageGrid:
    return panel.findChild(ImageGrid, "batchGrid")


def test_it_begins_with_what_it_will_show(panel):
    shown = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert any("press Step" in text for text in shown)
    assert not panel.findChild(ChoiceField, "batchOrderBox").isVisible()


def test_each_image_has_its_digit_its_answer_and_its_cost(panel, batch):
    panel.set_mini_batch(batch)
    assert "mean cost" in panel.frame.sentence()
    captions = grid(panel).captions()
    assert len(captions) == 12
    for row, caption in enumerate(captions):
        right, taken = int(batch.y[row].argmax()), int(batch.z[row].argmax())
        assert caption.is_wrong == (right != taken)
        assert caption.label == (f"{right}→{taken}" if right != taken else str(right))
        assert float(caption.answer) == pytest.approx(batch.costs[row], abs=0.006)


def test_smoothed_labels_are_still_those_of_digits(panel):
    panel.set_mini_batch(stepped(RunConfig(sizes=(784, 8, 10), batch_size=12, label_smoothing=0.1), DATA))
    assert len(grid(panel).captions()) == 12
    assert "mean cost" in panel.frame.sentence()


def test_the_dearest_come_first_where_that_is_wanted(panel, batch):
    panel.set_mini_batch(batch)
    box = panel.findChild(ChoiceField, "batchOrderBox")
    box.setCurrentIndex(1)
    assert box.value() == BY_COST
    costs = [float(caption.answer) for caption in grid(panel).captions()]
    assert costs == sorted(costs, reverse=True)


def test_a_click_asks_for_the_image_as_the_network_saw_it(qtbot, panel, batch):
    panel.set_mini_batch(batch)
    with qtbot.waitSignal(panel.chosen) as chosen:
        grid(panel).setFocus()
        qtbot.keyClick(grid(panel), Qt.Key.Key_Right)
        qtbot.keyClick(grid(panel), Qt.Key.Key_Return)
    (subject,) = chosen.args
    np.testing.assert_array_equal(subject.pixels, DATA.train.images[batch.indices[1]])
    assert subject.label == DATA.train.labels[batch.indices[1]]
    assert str(batch.indices[1]) in subject.name


def test_what_the_step_did_to_each_layer_stands_in_the_table(panel, batch):
    panel.set_mini_batch(batch)
    table = panel.findChild(QTableWidget, "batchLayerTable")
    assert [float(table.item(row, 1).text()) for row in range(2)] == pytest.approx(
        [layer.gradient for layer in batch.layers], rel=0.05
    )
    panel.frame.copy()
    _, layers, images = QGuiApplication.clipboard().text().split("\n\n")
    assert (len(layers.splitlines()), len(images.splitlines())) == (4, 14)  # with a title and a row of heads


def test_many_images_come_in_pages(qtbot, panel):
    panel.set_mini_batch(stepped(RunConfig(sizes=(784, 8, 10), batch_size=200), DATA))
    pager = panel.findChild(Pager)
    assert pager.isVisible()
    first = grid(panel).captions()
    pager.turned.emit(1)
    assert grid(panel).captions() != first
    qtbot.keyClick(grid(panel), Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert grid(panel).captions() == first


def test_hidden_it_draws_nothing_and_shows_the_newest_when_seen(panel, batch):
    panel.hide()
    panel.set_mini_batch(batch)
    assert grid(panel).captions() == []
    panel.show()
    assert len(grid(panel).captions()) == 12
    panel.set_mini_batch(None)
    assert panel.frame.sentence() == ""


def test_of_what_are_no_pictures_there_are_the_costs_and_the_layers(panel):
    numbers = np.random.default_rng(1).random((40, 2), np.float32)
    split = Split(numbers, numbers.sum(axis=1, keepdims=True))
    config = RunConfig(sizes=(2, 4, 1), output="linear", cost="quadratic", batch_size=5)
    batch = stepped(config, Dataset("numbers", split, split, split))
    panel.set_mini_batch(batch)
    assert "not 28 × 28 pictures" in panel.frame.sentence()
    assert "read correctly" not in panel.frame.sentence()
    assert not grid(panel).isVisible()
    table = panel.findChild(QTableWidget, "batchLayerTable")
    assert table.isVisible()
    header = table.horizontalHeader()
    assert all(header.sectionSizeHint(column) <= header.sectionSize(column) for column in range(header.count()))
    panel.frame.copy()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert f"{batch.indices[0]}\t{batch.costs[0]:.4g}" in lines


def test_letters_are_pictures_too_and_more_than_ten_classes_have_no_digit(qtbot, panel):
    letters = Split(_split(60).images, np.full(60, 25))
    panel.set_mini_batch(stepped(RunConfig(sizes=(784, 8, 26)), Dataset("letters", letters, letters, letters)))
    assert grid(panel).captions()[0].label.startswith("25")
    with qtbot.waitSignal(panel.chosen) as chosen:
        QTest.mouseClick(grid(panel), Qt.MouseButton.LeftButton, pos=grid(panel).places.cell(0).center().toPoint())
    assert chosen.args[0].label is None


def test_a_smaller_mini_batch_that_came_while_hidden_is_shown_in_a_window_of_another_size(panel):
    panel.set_mini_batch(stepped(RunConfig(sizes=(784, 8, 10), batch_size=100), DATA))
    panel.hide()
    panel.set_mini_batch(stepped(RunConfig(sizes=(784, 8, 10), batch_size=3), DATA))
    panel.resize(1100, 600)
    panel.show()
    assert len(grid(panel).captions()) == 3

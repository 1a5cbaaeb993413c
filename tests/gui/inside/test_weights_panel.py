"""The weights: what is shown of which unit, in which order, and when nothing is computed."""

import csv
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.config import RunConfig
from core.data.dataset import Dataset, Split
from core.data.synthetic.digits import make_digits
from core.insight.units import exciting, histograms, near_zero, norms, order, outgoing_norms
from core.network import Network
from gui.inside import weights_texts
from gui.inside.weights_exciting import ExcitationSearch
from gui.inside.weights_layer import full_colour
from gui.inside.weights_panel import WeightsPanel
from gui.inside.weights_unit import UnitView
from gui.session.data_store import DataStore
from gui.session.subject import Subject
from gui.view.frame import ViewFrame
from gui.widgets.fields.number import grouped
from gui.widgets.plots.histogram_plot import HistogramPlot
from tests.gui.hands import find, press, show

KEY = Qt.Key
NETWORK = Network.fresh(RunConfig(sizes=(784, 12, 6, 10)))
OTHER = Network.fresh(RunConfig(sizes=(784, 12, 6, 10), seed=2))


@pytest.fixture(scope="module")
def data() -> Dataset:
    images, labels = make_digits(3, 120)
    part = Split(images, labels)
    return Dataset("few", part, part.first(20), part.first(20))


@pytest.fixture
def store(qtbot: QtBot, data: Dataset) -> Iterator[DataStore]:
    store = DataStore()
    store.dataset = data
    yield store
    store.close()


@pytest.fixture
def empty(qtbot: QtBot, store: DataStore) -> Iterator[WeightsPanel]:
    panel = WeightsPanel(store)
    panel.resize(672, 390)
    show(qtbot, panel)
    yield panel
    panel.end_tasks()


@pytest.fixture
def panel(empty: WeightsPanel, qtbot: QtBot) -> WeightsPanel:
    """A panel that shows unit 0 of a network, and what excites it."""
    found(empty, qtbot, lambda: (empty.set_network(NETWORK), empty.refresh()))
    return empty


def found(panel: WeightsPanel, qtbot: QtBot, act) -> None:
    """Do something and wait until what excites the unit is shown."""
    with qtbot.waitSignal(panel.findChild(ExcitationSearch).found):
        act()


def title(panel: WeightsPanel) -> str:
    return find(panel, "unitTitleLabel").text()


def card(panel: WeightsPanel) -> str:
    return find(panel, "weightsCard").words() if find(panel, "weightsCard").isVisible() else ""


def units(panel: WeightsPanel) -> list[int]:
    """The units whose pictures are in sight, in order."""
    return [int(caption.label) for caption in find(panel, "weightsGrid").captions()]


def choose(panel: WeightsPanel, box: str, value: object) -> None:
    field = find(panel, box)
    field.setCurrentIndex(field.values().index(value))


def click_cell(cells, row: int, column: int) -> None:
    QTest.mouseClick(cells, Qt.MouseButton.LeftButton, pos=cells.cell(row, column).center().toPoint())


# States


def test_without_a_network_it_says_what_it_will_show(empty):
    empty.set_network(None)
    empty.refresh()
    assert card(empty) == weights_texts.empty()


def test_of_numbers_that_have_blown_up_nothing_is_shown(panel):
    panel.set_network(Network(NETWORK.sizes, "tanh", "softmax", NETWORK.theta * np.nan))
    panel.refresh()
    assert "diverged" in card(panel)


def test_untrained_weights_are_told_as_such(panel):
    assert "Not trained" not in find(panel, "weightsLabel").text()
    panel.set_network(OTHER, trained=False)
    panel.refresh()
    assert "Not trained yet" in find(panel, "weightsLabel").text()


def test_the_help_explains_and_nothing_is_computed_behind_it(panel, monkeypatch):
    press(panel, "weightsHelpButton")
    assert "Regularization" in find(panel, "weightsHelpLabel").text()
    monkeypatch.setattr("gui.inside.weights_panel.np.isfinite", None)
    panel.set_network(OTHER)
    panel.refresh()


def test_hidden_it_computes_nothing_and_shows_the_newest_when_it_is_seen_again(panel, qtbot, monkeypatch):
    panel.hide()
    with monkeypatch.context() as patch:
        patch.setattr("gui.inside.weights_panel.np.isfinite", None)
        panel.set_network(OTHER)
        panel.refresh()
        panel.show_unit(0, 3)
    found(panel, qtbot, panel.show)
    assert title(panel) == "Unit 3 of hidden layer 1"
    assert panel.findChild(UnitView).found.question.network is OTHER


# Pictures


def test_each_unit_of_the_first_layer_has_its_picture_all_to_one_scale(panel):
    assert units(panel) == list(range(12))
    pictures = find(panel, "weightsGrid").pictures
    assert pictures.shape == (12, 28, 28)
    weights = NETWORK.weights[0].reshape(12, 28, 28)
    inside = np.abs(weights) < full_colour(NETWORK, 0)
    order = np.argsort(weights[inside])
    assert (np.diff(pictures[inside][order].astype(int)) >= 0).all()
    assert ((pictures > 128) <= (weights > 0)).all()


@pytest.mark.parametrize(
    ("by", "strengths"),
    [("norm", norms(NETWORK, 0)), ("bias", NETWORK.biases[0]), ("outgoing", outgoing_norms(NETWORK, 0))],
)
def test_units_are_put_in_order(panel, by, strengths):
    choose(panel, "weightsOrderBox", by)
    assert units(panel) == np.argsort(-strengths, kind="stable").tolist()
    assert title(panel) == "Unit 0 of hidden layer 1"  # the unit at hand stays


def test_while_it_learns_no_unit_jumps_about_and_at_rest_they_are_put_in_order(panel, monkeypatch):
    choose(panel, "weightsOrderBox", "norm")
    before = units(panel)
    panel.set_network(OTHER)
    panel.refresh()
    assert units(panel) == before
    monkeypatch.setattr("gui.inside.weights_panel._REST_S", 0.0)
    panel.refresh()
    assert units(panel) == np.argsort(-norms(OTHER, 0), kind="stable").tolist()


def test_a_click_and_the_arrows_choose_a_unit(panel, qtbot):
    grid = find(panel, "weightsGrid")
    place = grid.places.cell(4).center().toPoint()
    found(panel, qtbot, lambda: QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=place))
    assert title(panel) == "Unit 4 of hidden layer 1"
    found(panel, qtbot, lambda: QTest.keyClick(grid, KEY.Key_Right))
    assert title(panel) == "Unit 5 of hidden layer 1"
    norm = weights_texts.figure(float(norms(NETWORK, 0)[5]))
    assert f"norm {norm}" in find(panel, "unitFiguresLabel").text()


def test_many_units_are_paged(empty, qtbot):
    many = Network.fresh(RunConfig(sizes=(784, 300, 10)))
    found(empty, qtbot, lambda: (empty.set_network(many), empty.refresh()))
    grid = find(empty, "weightsGrid")
    qtbot.waitUntil(lambda: find(empty, "weightsPageLabel").isVisible())
    room = grid.room
    assert 50 < room < 300
    assert units(empty) == list(range(room))
    found(empty, qtbot, lambda: press(empty, "weightsPageOnButton"))
    assert units(empty)[0] == room
    assert title(empty) == f"Unit {room} of hidden layer 1"
    found(empty, qtbot, lambda: QTest.keyClick(grid, KEY.Key_End, Qt.KeyboardModifier.ControlModifier))
    assert title(empty) == "Unit 299 of hidden layer 1"
    found(empty, qtbot, lambda: empty.show_unit(0, 7))
    assert units(empty)[0] == 0


def test_few_units_need_no_pager(panel):
    assert not find(panel, "weightsPageLabel").isVisible()


# Matrices


def test_a_deeper_layer_is_a_matrix_whose_weights_are_told(panel, qtbot):
    found(panel, qtbot, lambda: choose(panel, "weightsLayerBox", 1))
    matrix = find(panel, "weightsMatrix")
    assert matrix.isVisible()
    assert matrix.levels().shape == (6, 12)
    QTest.mouseMove(matrix, matrix.cell(2, 9).center().toPoint())
    figure = weights_texts.figure(float(NETWORK.weights[1][2, 9]))
    assert matrix.accessibleDescription() == f"Unit 2 of hidden layer 2, from unit 9: w = {figure}"
    found(panel, qtbot, lambda: click_cell(matrix, 3, 0))
    assert title(panel) == "Unit 3 of hidden layer 2"


def test_outputs_lead_nowhere_and_cannot_be_ordered_by_that(panel, qtbot):
    choose(panel, "weightsOrderBox", "outgoing")
    found(panel, qtbot, lambda: choose(panel, "weightsLayerBox", 2))
    assert title(panel) == "Output 0"
    assert not find(panel, "leadsBars").isVisible()
    assert not find(panel, "weightsOrderBox").is_allowed("outgoing")
    assert find(panel, "weightsOrderBox").value() == "number"


def test_inputs_that_are_no_picture_make_a_matrix_and_rows_are_told(empty, qtbot, store):
    numbers = Split(np.linspace(-1, 1, 60).reshape(20, 3), np.linspace(0, 1, 20)[:, None])
    store.dataset = Dataset("numbers", numbers, numbers, numbers)
    network = Network((3, 4, 1), "tanh", "linear", np.linspace(-1, 1, 21))
    found(empty, qtbot, lambda: (empty.set_network(network), empty.refresh()))
    assert find(empty, "weightsMatrix").levels().shape == (4, 3)
    assert not find(empty, "unitPicture").isVisible()
    assert not find(empty, "excitesGrid").isVisible()
    first = int(exciting(network, 0, 0, numbers, 1).indices[0])
    assert f"numbers training {first}: a = " in find(empty, "excitesLabel").text()
    label = find(empty, "excitesLabel")
    qtbot.waitUntil(lambda: label.heightForWidth(label.width()) <= label.height())
    press(empty, "weightsTextButton")
    assert "norm" in find(empty, "weightsText").toPlainText()
    assert find(empty, "weightsText").toPlainText().count("numbers training") == 12


# One unit


def test_the_images_that_excite_it_most_are_shown_and_a_click_asks_about_one(panel, qtbot, data):
    best = exciting(NETWORK, 0, 0, data.train, 12)
    grid = find(panel, "excitesGrid")
    np.testing.assert_array_equal(grid.pictures, data.train.images[best.indices].reshape(-1, 28, 28))
    assert [caption.label for caption in grid.captions()] == [str(n) for n in data.train.labels[best.indices]]
    place = grid.places.cell(2).center().toPoint()
    with qtbot.waitSignal(panel.chosen) as chosen:
        QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=place)
    subject = chosen.args[0]
    assert isinstance(subject, Subject)
    assert subject.pixels.tolist() == data.train.images[best.indices[2]].tolist()
    assert subject.label == data.train.labels[best.indices[2]]


def test_where_it_leads_can_be_followed(panel, qtbot):
    bars = find(panel, "leadsBars")
    assert bars.columns == 6
    weight = weights_texts.figure(float(NETWORK.weights[1][4, 0]))
    assert bars.words_at(4) == f"to unit 4: w = {weight}"
    place = bars.column(4).center().toPoint()
    found(panel, qtbot, lambda: QTest.mouseClick(bars, Qt.MouseButton.LeftButton, pos=place))
    assert title(panel) == "Unit 4 of hidden layer 2"
    assert find(panel, "weightsLayerBox").value() == 1
    assert find(panel, "leadsBars").columns == 10


def test_a_unit_that_leads_to_many_shows_the_strongest(empty, qtbot):
    network = Network.fresh(RunConfig(sizes=(784, 3, 40, 10)))
    found(empty, qtbot, lambda: (empty.set_network(network), empty.refresh()))
    strongest = np.argsort(-np.abs(network.weights[1][:, 0]), kind="stable")[:10]
    assert find(empty, "leadsBars").names == [str(unit) for unit in strongest]


def test_a_pixel_of_its_picture_is_told(panel):
    picture = find(panel, "unitPicture")
    QTest.mouseMove(picture, picture.cell(3, 5).center().toPoint())
    figure = weights_texts.figure(float(NETWORK.weights[0][0, 3 * 28 + 5]))
    assert picture.accessibleDescription() == f"Unit 0 of hidden layer 1, from row 4, column 6: w = {figure}"


def test_from_outside_a_unit_is_shown_and_what_the_network_lacks_is_ignored(panel, qtbot):
    found(panel, qtbot, lambda: panel.show_unit(2, 9))
    assert title(panel) == "Output 9"
    panel.show_unit(2, 10)
    panel.show_unit(3, 0)
    assert title(panel) == "Output 9"


def test_a_smaller_network_shows_its_last_unit(panel, qtbot):
    found(panel, qtbot, lambda: panel.show_unit(2, 9))
    small = Network.fresh(RunConfig(sizes=(784, 5, 3)))
    panel.set_network(small)
    panel.refresh()
    assert title(panel) == "Output 2"


def test_without_data_or_with_others_it_says_why_nothing_excites_it(panel, store):
    store.dataset = None
    panel.set_network(OTHER)
    panel.refresh()
    assert "once there are data" in find(panel, "excitesLabel").text()
    rows = Split(np.zeros((4, 3)), np.zeros(4, np.int64))
    store.dataset = Dataset("rows", rows, rows, rows)
    store.loaded.emit("rows", store.dataset)
    assert "have 3 inputs, the network has 784" in find(panel, "excitesLabel").text()
    assert find(panel, "excitesGrid").captions() == [] or not find(panel, "excitesGrid").isVisible()


def test_a_dead_unit_is_told_of(empty, qtbot):
    theta = NETWORK.theta.copy()
    network = Network(NETWORK.sizes, "relu", "softmax", theta)
    network.weights[0][0] = 0
    network.biases[0][0] = -1
    found(empty, qtbot, lambda: (empty.set_network(network), empty.refresh()))
    assert "it is dead" in find(empty, "excitesLabel").text()


# Histograms, figures


def test_histograms_of_every_layer(panel):
    press(panel, "weightsHistogramsButton")
    for layer in range(3):
        for name, values in (("weights", NETWORK.weights[layer]), ("biases", NETWORK.biases[layer])):
            plot = find(panel, f"{name}Histogram{layer}")
            assert plot.counts.sum() == values.size
    assert not find(panel, "weightsOrderBox").isVisible()
    panel.set_network(Network.fresh(RunConfig(sizes=(784, 5, 10))))
    panel.refresh()
    assert len(panel.findChildren(HistogramPlot)) == 4
    press(panel, "weightsUnitsButton")
    assert find(panel, "weightsGrid").isVisible()


def test_histograms_are_compared_with_the_start_of_the_run(panel):
    learnt = Network(NETWORK.sizes, NETWORK.hidden, NETWORK.output, NETWORK.theta * 3)
    panel.set_start(NETWORK)
    panel.set_network(learnt)
    press(panel, "weightsHistogramsButton")
    plot = find(panel, "weightsHistogram0")
    now, start, _ = histograms(learnt.weights[0], NETWORK.weights[0])
    assert (plot.counts.tolist(), plot.before.tolist()) == (now.tolist(), start.tolist())
    middle = len(now) // 2
    assert plot.words_at(middle).endswith(f": {grouped(int(now[middle]))}, at the start {grouped(int(start[middle]))}")
    words = find(panel, "weightsLabel").text()
    assert f"Hidden 1: {100 * near_zero(learnt.weights[0]):.1f} %" in words
    assert words.endswith("Outline: at the start of the run.")
    press(panel, "weightsCopyButton")
    assert "\nfrom\tto\tcount\tat the start\n" in QGuiApplication.clipboard().text()
    panel.set_start(Network.fresh(RunConfig(sizes=(784, 5, 10))))
    press(panel, "weightsHistogramsButton")
    assert plot.before is None


def test_the_figures_of_what_is_shown_are_copied(panel):
    press(panel, "weightsCopyButton")
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Hidden layer 1: 12 units with 784 weights each")
    assert f"\n11\t{norms(NETWORK, 0)[11]:.4g}\t" in text
    assert "images that activate it most\nimage\tlabel\ta\tz\n" in text
    press(panel, "weightsHistogramsButton")
    press(panel, "weightsCopyButton")
    assert "Output layer: 10 biases\nfrom\tto\tcount\n" in QGuiApplication.clipboard().text()


def test_a_file_has_every_weight_in_the_order_shown(panel, tmp_path):
    choose(panel, "weightsOrderBox", "norm")
    panel.findChild(ViewFrame).export_csv(tmp_path / "w.csv")
    with open(tmp_path / "w.csv", newline="") as file:
        rows = list(csv.reader(file))
    at = next(nth for nth, row in enumerate(rows) if row[1:2] == ["row 1, column 1"])
    units = order(NETWORK, 0, "norm").tolist()
    assert [int(row[0]) for row in rows[at + 1 :]] == units
    assert [float(each) for each in rows[at + 1][1:]] == NETWORK.weights[0][units[0]].tolist()


def test_nothing_is_cut_off_in_a_small_window(panel, qtbot):
    qtbot.waitUntil(lambda: find(panel, "leadsBars").height() > 0)
    for name in ("weightsGrid", "excitesGrid", "leadsBars", "unitPicture", "weightsKey", "weightsOrderBox"):
        widget = find(panel, name)
        corner = widget.mapTo(panel, QPoint(widget.width(), widget.height()))
        assert corner.x() <= 672, name
        assert corner.y() <= 390, name
        assert widget.height() >= widget.minimumSizeHint().height(), name

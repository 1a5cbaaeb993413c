"""The map: every digit where its layer puts it, on axes that stay, with the drawing among its nearest."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.config import RunConfig
from core.data.dataset import Dataset
from core.insight.map import Basis, spaces
from core.insight.map.tsne import has_tsne
from core.network import Network, as_input
from gui.inside.map import map_texts
from gui.inside.map.panel import MapPanel
from gui.session.data_store import DataStore
from gui.session.subject import Subject
from gui.view.frame import ViewFrame
from gui.widgets.plots.point_map import PointMap
from tests.gui.hands import find, press, show

CONFIG = RunConfig(sizes=(784, 9, 10))
NETWORK = Network.fresh(CONFIG)
LATER = Network.fresh(CONFIG.changed(seed=2))


@pytest.fixture
def store(qtbot: QtBot, digits: Dataset, monkeypatch: pytest.MonkeyPatch) -> Iterator[DataStore]:
    monkeypatch.setattr("core.data.sources.synthetic", lambda: digits)
    store = DataStore()
    with qtbot.waitSignal(store.loaded):
        store.load("synthetic")
    yield store
    store.close()


@pytest.fixture
def panel(qtbot: QtBot, store: DataStore) -> Iterator[MapPanel]:
    panel = MapPanel(store)
    panel.resize(672, 390)
    show(qtbot, panel)
    panel.set_network(NETWORK)
    qtbot.waitUntil(lambda: is_shown(panel, NETWORK))
    yield panel
    panel.end_tasks()


def is_shown(panel: MapPanel, network: Network) -> bool:
    return panel.maps is not None and panel.maps.network is network


def places(panel: MapPanel, space: int) -> np.ndarray:
    return find(panel, f"mapPlot{space}").points.places


def expected(network: Network, digits: Dataset, space: int, of: Network = NETWORK) -> np.ndarray:
    """Places of the validation digits in the plane of another network."""
    x = as_input(digits.validation.images)
    return Basis.of(spaces(of, x)[space]).places(spaces(network, x)[space])


def test_each_space_has_a_map_with_the_wrong_ones_ringed(panel: MapPanel, digits: Dataset) -> None:
    for space in range(3):
        assert places(panel, space) == pytest.approx(expected(NETWORK, digits, space), abs=1e-4)
    points = find(panel, "mapPlot2").points
    wrong = NETWORK.digits(digits.validation.images) != digits.validation.labels
    assert points.ringed.tolist() == wrong.tolist()
    assert f"20 digits of the validation set, {100 * (1 - wrong.mean()):.1f} % read" in find(panel, "mapLabel").text()


@pytest.mark.parametrize("stays", ["set_learning", "set_epoch"])
def test_the_axes_stay_while_the_network_changes(qtbot: QtBot, panel: MapPanel, digits: Dataset, stays: str) -> None:
    getattr(panel, stays)(1)
    panel.set_network(LATER)
    qtbot.waitUntil(lambda: is_shown(panel, LATER))
    assert places(panel, 1) == pytest.approx(expected(LATER, digits, 1), abs=1e-4)
    press(panel, "mapAxesButton")
    own = expected(LATER, digits, 1, of=LATER)
    qtbot.waitUntil(lambda: bool(np.allclose(places(panel, 1), own, atol=1e-4)))


def test_at_rest_the_axes_are_those_of_the_network(qtbot: QtBot, panel: MapPanel, digits: Dataset) -> None:
    panel.set_network(LATER)
    qtbot.waitUntil(lambda: is_shown(panel, LATER))
    assert places(panel, 1) == pytest.approx(expected(LATER, digits, 1, of=LATER), abs=1e-4)


def test_the_drawing_has_a_place_and_its_nearest(panel: MapPanel, digits: Dataset) -> None:
    panel.set_subject(Subject(digits.validation.images[7].copy(), (), None, "Your drawing"))
    for space in range(3):
        place, nearest = find(panel, f"mapPlot{space}").own
        assert place == pytest.approx(places(panel, space)[7], abs=1e-4)
        assert nearest[0] == 7
    label = digits.validation.labels[7]
    assert f"Nearest to your drawing before the outputs: {label}," in find(panel, "mapLabel").text()
    panel.set_subject(None)
    assert find(panel, "mapPlot0").own is None


def test_a_point_is_pointed_at_in_all_maps_and_clicked_for_why(qtbot: QtBot, panel: MapPanel, digits: Dataset) -> None:
    plot = find(panel, "mapPlot1")
    (spot,) = plot.spots(places(panel, 1)[4][None])
    index = plot.near(spot)
    QTest.mouseMove(plot, spot.toPoint())
    words = find(panel, "mapPlot2").accessibleDescription()
    assert words == map_texts.point_words(panel.maps, digits, index)
    with qtbot.waitSignal(panel.whyAsked) as asked:
        QTest.mouseClick(plot, Qt.MouseButton.LeftButton, pos=spot.toPoint())
    subject = asked.args[0]
    assert subject.pixels.tolist() == digits.validation.images[index].tolist()
    assert subject.label == digits.validation.labels[index]


def test_the_arrow_keys_go_from_point_to_point(qtbot: QtBot, panel: MapPanel) -> None:
    plot = find(panel, "mapPlot1")
    plot.setFocus()
    QTest.keyClick(plot, Qt.Key.Key_Up)
    first = plot.at
    QTest.keyClick(plot, Qt.Key.Key_Right)
    assert places(panel, 1)[plot.at][0] > places(panel, 1)[first][0]
    with qtbot.waitSignal(panel.whyAsked):
        QTest.keyClick(plot, Qt.Key.Key_Return)


def test_another_number_of_layers_has_another_number_of_maps(qtbot: QtBot, panel: MapPanel) -> None:
    deep = Network.fresh(RunConfig(sizes=(784, 9, 8, 10)))
    panel.set_network(deep)
    qtbot.waitUntil(lambda: is_shown(panel, deep))
    qtbot.waitUntil(find(panel, "mapPlot3").isVisible)
    panel.set_network(NETWORK)
    qtbot.waitUntil(lambda: is_shown(panel, NETWORK))
    assert len(panel.findChildren(PointMap)) == 3


@pytest.mark.parametrize(
    "network", [None, Network.fresh(RunConfig(sizes=(9, 3))), Network.of(CONFIG, NETWORK.theta * np.nan)]
)
def test_what_cannot_be_mapped_is_told(panel: MapPanel, network: Network | None) -> None:
    panel.set_network(network)
    panel.refresh()
    assert find(panel, "mapCard").isVisible()


def test_hidden_nothing_is_computed(panel: MapPanel, monkeypatch: pytest.MonkeyPatch) -> None:
    panel.hide()
    monkeypatch.setattr(panel._task, "queue", None)  # a mapping would raise
    monkeypatch.setattr("gui.inside.map.panel.spaces", None)
    panel.set_network(LATER)
    panel.set_subject(Subject(np.zeros(784, np.uint8), (), None, ""))
    panel.refresh()


def test_its_numbers_are_tables(panel: MapPanel, tmp_path: Path) -> None:
    press(panel, "mapTextButton")
    assert "read correctly" in find(panel, "mapText").toPlainText()
    panel.findChild(ViewFrame).export_csv(tmp_path / "map.csv")
    _, table = (tmp_path / "map.csv").read_text(encoding="utf-8").split("\n\n")
    _columns, *rows = table.splitlines()
    assert len(rows) == 20


def test_without_scikit_learn_t_sne_says_what_it_needs(
    qtbot: QtBot, store: DataStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.inside.map.panel.has_tsne", lambda: False)
    panel = MapPanel(store)
    qtbot.addWidget(panel)
    button = find(panel, "mapTsneButton")
    assert not button.isEnabled()
    assert "pip install scikit-learn" in button.toolTip()


@pytest.mark.slow
@pytest.mark.skipif(not has_tsne(), reason="scikit-learn is not installed")
def test_t_sne_places_the_points_and_the_drawing_among_its_nearest(
    qtbot: QtBot, panel: MapPanel, digits: Dataset
) -> None:
    assert "of the variance" in find(panel, "mapPlot1").accessibleName()
    press(panel, "mapTsneButton")
    qtbot.waitUntil(lambda: "of the variance" not in find(panel, "mapPlot1").accessibleName(), timeout=60_000)
    found = places(panel, 1)
    assert (found >= 0).all()
    assert (found <= 1).all()
    panel.set_subject(Subject(digits.validation.images[7].copy(), (), None, "Your drawing"))
    place, nearest = find(panel, "mapPlot1").own
    assert place == pytest.approx(found[nearest].mean(axis=0))
    press(panel, "mapPcaButton")
    assert places(panel, 1) == pytest.approx(expected(NETWORK, digits, 1), abs=1e-4)

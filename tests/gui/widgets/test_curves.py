import csv
import xml.etree.ElementTree as ET

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QToolButton

from core.errors import UserError
from gui import theme
from gui.palette import OKABE_ITO
from gui.widgets.curves import CurvePlot
from gui.widgets.plot_view import PlotView

X = np.arange(1.0, 31.0)


@pytest.fixture
def plot(qtbot):
    plot = CurvePlot("Cost", "epoch")
    qtbot.addWidget(plot)
    plot.resize(600, 320)
    plot.show()
    return plot


@pytest.fixture
def two(plot):
    plot.set_curve("train", X, np.exp(-X / 5), OKABE_ITO[0], name="train")
    plot.set_curve("validation", X[::2], np.exp(-X[::2] / 5) + 0.1, OKABE_ITO[1], (6, 3), "validation")
    return plot


def view(plot):
    return plot.findChild(PlotView)


def hover(plot, x):
    plot.grab()  # the axes find their range when they are painted
    inner = view(plot)
    box = inner.getPlotItem().getViewBox()
    at = QPointF(inner.mapFromScene(box.mapViewToScene(QPointF(x, box.viewRange()[1][0]))))
    at.setY(at.y() - 20)
    event = QMouseEvent(
        QEvent.Type.MouseMove, at, inner.viewport().mapToGlobal(at), Qt.MouseButton.NoButton, Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    inner.mouseMoveEvent(event)


def entry(plot, name):
    return next(button for button in plot.findChildren(QToolButton) if button.text() == name)


def word(plot):
    return [label.text() for label in plot.findChildren(QLabel) if label.isVisible() and label.text()]


def test_the_empty_plot_says_what_to_do(plot):
    assert "Press Train: the curves appear here" in word(plot)
    plot.set_curve(1, X, X, OKABE_ITO[0])
    assert "Press Train: the curves appear here" not in word(plot)
    plot.remove_curve(1)
    assert "Press Train: the curves appear here" in word(plot)


def test_a_curve_grows(plot):
    for n in (0, 1, 2, 30):
        plot.set_curve("a", X[:n], X[:n], OKABE_ITO[0])
        plot.grab()
    assert plot.keys() == ["a"]
    with pytest.raises(ValueError, match="x and y"):
        plot.set_curve("a", X, X[:3], OKABE_ITO[0])


def test_a_gap_is_no_trouble(two):
    y = np.where(X % 5 == 0, np.nan, X)
    two.set_curve("gaps", X, y, OKABE_ITO[2])
    two.set_log(True)
    two.grab()


def test_the_legend_hides_and_shows_by_click_and_key(two):
    QTest.mouseClick(entry(two, "train"), Qt.MouseButton.LeftButton)
    assert not two.is_visible("train")
    assert two.is_visible("validation")
    QTest.keyClick(entry(two, "train"), Qt.Key.Key_Space)
    assert two.is_visible("train")
    two.set_visible("validation", False)
    assert not entry(two, "validation").isChecked()


def test_the_cross_hair_reads_every_shown_curve(two):
    hover(two, 11.2)
    values = dict(two.read_out())
    assert values["train"] == pytest.approx(np.exp(-11 / 5))
    assert values["validation"] == pytest.approx(np.exp(-11 / 5) + 0.1)
    assert any("validation" in text and f"{np.exp(-11 / 5):.4g}" in text for text in word(two))
    two.set_visible("train", False)
    assert list(dict(two.read_out())) == ["validation"]
    two.findChild(PlotView).eventFilter(two, QEvent(QEvent.Type.Leave))
    assert two.read_out() == []


def test_beyond_a_curve_there_is_no_value(two):
    two.set_curve("short", X[:3], X[:3], OKABE_ITO[2], name="short")
    hover(two, 20)
    assert np.isnan(dict(two.read_out())["short"])


def test_names_are_text_not_markup(plot):
    plot.set_curve(1, X, X, OKABE_ITO[0], name="<b>&")
    hover(plot, 10)
    assert any("&lt;b&gt;&amp;" in text for text in word(plot))


def test_log_scale(two):
    two.set_log(True)
    two.grab()
    low, high = view(two).getPlotItem().getViewBox().viewRange()[1]
    assert low == pytest.approx(np.log10(np.exp(-6)), abs=0.4)
    assert high == pytest.approx(np.log10(np.exp(-0.2) + 0.1), abs=0.4)
    hover(two, 11)
    assert dict(two.read_out())["train"] == pytest.approx(np.exp(-11 / 5))
    entry(two, "log").click()
    assert not two.is_log()


def test_auto_range_follows_until_a_person_pans(two):
    box = view(two).getPlotItem().getViewBox()
    auto = next(button for button in two.findChildren(QToolButton) if not button.text())
    box.setRange(xRange=(3, 4), padding=0)
    box.sigRangeChangedManually.emit([True, True])
    assert not auto.isChecked()
    auto.click()
    two.grab()
    assert auto.isChecked()
    assert box.viewRange()[0][1] >= 30


def test_markers(two):
    two.add_marker(12, "η 0.5 → 0.1")
    assert [marker.value() for marker in view(two).markers()] == [12]
    two.clear_markers()
    assert view(two).markers() == []


def test_the_theme_retints_plot_and_curves(two):
    two.add_marker(5, "here")
    before = two.grab().toImage()
    theme.current().set_scheme("dark")
    after = two.grab().toImage()
    corner = (before.width() - 20, before.height() - 4)
    assert before.pixelColor(*corner).name() == "#ffffff"
    assert after.pixelColor(*corner).name() == theme.current().tokens.plot


def test_png(two, tmp_path):
    two.export_png(tmp_path / "cost.png")
    image = QImage(str(tmp_path / "cost.png"))
    assert (image.width(), image.height()) == (1200, 640)


@pytest.mark.parametrize("log", [False, True])
def test_svg(two, tmp_path, log):
    two.set_curve("odd", X, X - 3, OKABE_ITO[2], name="a < b & c")
    two.set_log(log)
    two.export_svg(tmp_path / "cost.svg")
    root = ET.parse(tmp_path / "cost.svg").getroot()
    space = "{http://www.w3.org/2000/svg}"
    texts = [element.text for element in root.iter(f"{space}text")]
    assert {"Cost", "epoch", "train", "validation", "a < b & c"} <= set(texts)
    lines = [element.attrib["d"] for element in root.iter(f"{space}path") if element.find(f"{space}title") is not None]
    assert [line.count("L") + line.count("M") for line in lines] == [30, 15, 27 if log else 30]
    assert "nan" not in (tmp_path / "cost.svg").read_text()


def test_csv(two, tmp_path):
    two.export_csv(tmp_path / "cost.csv")
    with (tmp_path / "cost.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["epoch", "train", "validation"]
    assert len(rows) == 31
    assert rows[2][2] == ""
    assert float(rows[30][1]) == np.exp(-6)


@pytest.mark.parametrize("kind", ["png", "svg", "csv"])
def test_what_cannot_be_exported_says_so(two, plot, tmp_path, kind):
    export = getattr(two, f"export_{kind}")
    with pytest.raises(UserError, match="nowhere"):
        export(tmp_path / "nowhere" / "file")
    for key in two.keys():  # noqa: SIM118 - not a dict
        two.remove_curve(key)
    with pytest.raises(UserError, match="Train"):
        export(tmp_path / "file")
    assert list(tmp_path.glob("file*")) == []


def test_the_menu_exports_and_tells_what_failed(two, tmp_path, monkeypatch, qtbot):
    menu = two.menu()
    actions = {action.text(): action for action in menu.actions()}
    answers = iter([(str(tmp_path / "c.csv"), ""), ("", ""), (str(tmp_path / "no" / "c.csv"), "")])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: next(answers))
    table = actions["Export as table (CSV)…"]
    table.trigger()
    assert (tmp_path / "c.csv").stat().st_size > 0
    table.trigger()  # cancelled
    with qtbot.waitSignal(two.failed) as told:
        table.trigger()
    assert "no" in told.args[0]
    actions["Logarithmic y axis"].trigger()
    assert two.is_log()

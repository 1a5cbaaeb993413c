import csv
import xml.etree.ElementTree as ET
from itertools import combinations, product

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QToolButton

from core.chart.curve_filters import marked_samples
from core.chart.drawing import Curve
from core.support.errors import UserError
from gui.base import theme
from gui.base.palette import OKABE_ITO
from gui.widgets.plots.curves import CurvePlot
from gui.widgets.plots.legend import SAMPLE_PX, Legend, LineLook, entries_of, line_sample
from gui.widgets.plots.plot_view import PlotView
from gui.widgets.plots.read_out import MOST

X = np.arange(1.0, 31.0)


@pytest.fixture
def plot(qtbot):
    plot = CurvePlot("Cost", "epoch", own_legend=True)
    plot.setObjectName("costPlot")
    qtbot.addWidget(plot)
    plot.resize(600, 320)
    plot.show()
    return plot


@pytest.fixture
def two(plot):
    put(plot, "train", X, np.exp(-X / 5), OKABE_ITO[0], name="train")
    put(plot, "validation", X[::2], np.exp(-X[::2] / 5) + 0.1, OKABE_ITO[1], (6, 3), "validation")
    return plot


def put(plot, key, x, y, colour, dash=(), name="", width=0.0):
    """One more curve beside those that the plot was given, or other samples of one of them."""
    plot.show_curves({**plot.given, key: Curve(name or str(key), x, y, colour, dash, width)})


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
    put(plot, 1, X, X, OKABE_ITO[0])
    assert "Press Train: the curves appear here" not in word(plot)
    plot.show_curves({})
    assert "Press Train: the curves appear here" in word(plot)


def test_a_curve_grows(plot):
    for n in (0, 1, 2, 30):
        put(plot, "a", X[:n], X[:n], OKABE_ITO[0])
        plot.grab()
    assert plot.keys() == ["a"]
    with pytest.raises(ValueError, match="x and y"):
        put(plot, "a", X, X[:3], OKABE_ITO[0])


def test_a_gap_is_no_trouble(two):
    y = np.where(X % 5 == 0, np.nan, X)
    put(two, "gaps", X, y, OKABE_ITO[2])
    two.set_log(True)
    two.grab()


def test_the_legend_hides_and_shows_by_click_and_key(two):
    QTest.mouseClick(entry(two, "train"), Qt.MouseButton.LeftButton)
    assert not two.is_visible("train")
    assert two.is_visible("validation")
    QTest.keyClick(entry(two, "train"), Qt.Key.Key_Space)
    assert two.is_visible("train")
    two.set_shown("validation", False)
    assert not entry(two, "validation").isChecked()


def test_the_cross_hair_reads_every_shown_curve(two):
    hover(two, 11.2)
    values = dict(two.read_out())
    assert values["train"] == pytest.approx(np.exp(-11 / 5))
    assert values["validation"] == pytest.approx(np.exp(-11 / 5) + 0.1)
    assert any("validation" in text and f"{np.exp(-11 / 5):.4g}" in text for text in word(two))
    two.set_shown("train", False)
    assert list(dict(two.read_out())) == ["validation"]
    two.findChild(PlotView).eventFilter(two, QEvent(QEvent.Type.Leave))
    assert two.read_out() == []


def test_the_read_out_is_sorted_and_says_of_many_the_best(plot):
    for nth in range(20):
        put(plot, nth, X, X + nth, OKABE_ITO[nth % 7], name=f"Run {nth}")
    hover(plot, 10)
    assert [value for _, value in plot.read_out()] == [10.0 + nth for nth in reversed(range(20))]
    told = view(plot).read_out.text()
    assert "and 8 more" in told
    assert "Run 8&" in told.replace("Run 8<", "Run 8&")
    assert "Run 7&" not in told


def test_a_costs_read_out_begins_with_the_lowest(qtbot):
    plot = CurvePlot("Cost", "epoch", low_first=True)
    qtbot.addWidget(plot)
    for nth, y in enumerate((X, X + 2, np.full(30, np.nan), X + 1)):
        put(plot, nth, X, y, OKABE_ITO[0], name=str(nth))
    plot.point_at(5.0)
    assert [name for name, _ in plot.read_out()] == ["0", "3", "1", "2"]


def test_minor_curves_make_room_where_there_are_many(plot):
    plot.show_curves(
        {nth: Curve(f"Run {nth}", X, X + nth, OKABE_ITO[0], minor=nth % 2 == 1) for nth in range(MOST + 1)}
    )
    plot.point_at(5.0)
    assert "Run 12" in plot.findChild(PlotView).accessibleDescription()
    assert "Run 11" not in plot.findChild(PlotView).accessibleDescription()


def test_the_arrow_keys_move_the_cross_hair_by_an_epoch(two, qtbot):
    put(two, "between", np.linspace(0.1, 30, 900), np.ones(900), OKABE_ITO[3], name="between")
    inner, told = view(two), []
    two.pointed.connect(told.append)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_Left, Qt.Key.Key_End):
        QTest.keyClick(inner, key)
    assert told == [30.0, 29.0, 30.0, 1.0, 1.0, 30.0]
    hover(two, 11.4)
    QTest.keyClick(inner, Qt.Key.Key_Right)
    assert told[-1] == 12.0
    assert inner.accessibleDescription().startswith("epoch 12: between 1; ")
    assert f"train {np.exp(-12 / 5):.4g}" in inner.accessibleDescription()
    QTest.keyClick(inner, Qt.Key.Key_Escape)
    assert two.read_out() == []
    assert inner.accessibleDescription() == ""


def test_without_curves_the_keys_do_nothing(plot):
    QTest.keyClick(view(plot), Qt.Key.Key_Right)
    assert plot.read_out() == []


def test_smoothing_and_bands_are_told(plot):
    plot.resize(900, 400)
    looks = {"colour": OKABE_ITO[0], "dash": (6.0, 3.0)}
    plot.show_curves({1: Curve("one", X, X, **looks, raw=X + 0.25)})
    plot.point_at(4)
    assert '<td align="right">4</td>' in view(plot).read_out.text()
    assert "4.25" in view(plot).read_out.text()
    plot.show_curves({1: Curve("one", X, X, **looks, band=(X - 1, X + 1), count=np.full(30, 3))})
    assert "3 – 5, 3" in view(plot).read_out.text()
    assert "data:image/png" in view(plot).read_out.text()


def many(plot, count, name="A run with a rather long name"):
    plot.show_curves({nth: Curve(f"{name} {nth}", X, X + nth, OKABE_ITO[nth % 7]) for nth in range(count)})


@pytest.mark.parametrize("width", [200, 400, 900])
def test_the_legend_has_two_rows_at_most_and_the_others_are_in_a_menu(plot, width):
    plot.resize(width, 320)
    many(plot, 20)
    plot.grab()
    legend = plot.findChild(Legend)
    row_px = legend.entry(legend.names()[0]).height()
    assert legend.height() <= 2 * row_px
    for entry in (legend.entry(name) for name in legend.names()):
        assert entry.isHidden() or legend.rect().contains(entry.geometry())
    rest = [name for name in legend.names() if legend.entry(name).isHidden()]
    more = plot.findChild(QToolButton, "costPlotLegendMoreButton")
    assert more.text() == f"{len(rest)} more…"
    assert legend.rect().contains(more.geometry())
    more.menu().aboutToShow.emit()
    assert [action.text() for action in more.menu().actions()] == rest
    more.menu().actions()[-1].trigger()
    assert not plot.is_visible(19)
    assert plot.is_visible(18)


def test_an_entry_of_several_lines_hides_them_all_and_those_that_come_later(plot):
    looks = {"run 1": OKABE_ITO[0], "run 2": OKABE_ITO[1]}

    def curves(count):
        return {
            (run, kind): Curve(f"{run} · {kind}", X[:count], X[:count], colour, entries=(kind, run))
            for run, colour in looks.items()
            for kind in ("training", "validation")
        }

    plot.show_curves(curves(3))
    assert plot.findChild(Legend).names() == ["training", "validation", "run 1", "run 2"]
    entries = entries_of(plot.curves(), "#123456")
    assert entries["training"].colour == "#123456"  # of no run in particular
    assert entries["run 1"].colour == OKABE_ITO[0]
    plot.set_shown("training", False)
    plot.set_shown("run 1", False)
    plot.show_curves(curves(9))
    assert [key for key in plot.keys() if plot.is_visible(key)] == [("run 2", "validation")]  # noqa: SIM118 - no dict


def test_lines_of_one_colour_are_told_apart_without_it(plot):
    """Not one pixel of colour: the samples in the legend differ in form."""
    looks = [LineLook("#000000"), LineLook("#000000", marked=True), LineLook("#000000", (2.0, 2.0))]
    pictures = [line_sample(look).pixmap(SAMPLE_PX, 1.0).toImage() for look in looks]
    assert all(a != b for a, b in combinations(pictures, 2))


def test_marked_samples_are_dots_as_many_as_can_be_told_apart(plot):
    for count in (1, 12, 400):
        x = np.arange(1.0, count + 1)
        plot.show_curves({"a": Curve("a", x, x, OKABE_ITO[0], marked=True)})
        plot.grab()
        assert count / 30 <= len(marked_samples(x)) <= min(count, 30)
    plot.resize(300, 200)
    plot.show_curves({"a": Curve("a", X, X, OKABE_ITO[0])})
    plain = inked(plot, OKABE_ITO[0])
    plot.show_curves({"a": Curve("a", X, X, OKABE_ITO[0], marked=True)})
    assert inked(plot, OKABE_ITO[0]) > 1.3 * plain


def test_what_is_shown_at_once_replaces_what_was(two):
    kept = Curve("kept", X, X, OKABE_ITO[0])
    two.show_curves({"kept": kept, "train": Curve("train", X, X, OKABE_ITO[1], listed=False)})
    assert two.keys() == ["train", "kept"]
    assert two.findChild(Legend).names() == ["kept"]
    two.set_shown("kept", False)
    two.show_curves({"kept": kept})
    assert two.keys() == ["kept"]
    assert not two.is_visible("kept")
    with pytest.raises(ValueError, match="x and y"):
        two.show_curves({"bad": Curve("bad", X, X[:2], OKABE_ITO[0])})


def inked(plot, colour):
    """Return the number of pixels in the axes' box that have about this colour."""
    image, (r, g, b) = view(plot).grab().toImage(), (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    box = view(plot).getPlotItem().getViewBox().sceneBoundingRect().toRect()
    found = 0
    for x in range(box.left(), box.right()):
        for y in range(box.top(), box.bottom()):
            pixel = image.pixelColor(x, y)
            found += abs(pixel.red() - r) + abs(pixel.green() - g) + abs(pixel.blue() - b) < 40
    return found


def test_what_is_drawn_is_seen(plot):
    plot.resize(300, 200)
    blue = OKABE_ITO[0]
    put(plot, "a", X, 1e4 + X, blue)
    line = inked(plot, blue)
    assert line > 100
    plot.set_shown("a", False)
    assert inked(plot, blue) == 0
    plot.set_shown("a", True)
    put(plot, "a", X[:1], X[:1], blue)
    assert 4 <= inked(plot, blue) < 40  # one sample is no line yet: a dot
    many = np.linspace(1, 30, 50_000)
    put(plot, "a", many, np.where(many > 20, np.nan, np.sin(many)), blue, width=2)
    assert inked(plot, blue) > line
    plot.show_curves({"band": Curve("band", X, X, OKABE_ITO[1], band=(X - 20, X + 20), raw=X * 2)})
    assert inked(plot, OKABE_ITO[1]) > 100
    assert inked(plot, "#fae5d7") > 1000


def labels(plot, name):
    return [text for _, text in view(plot).axis(name).ticks]


@pytest.mark.parametrize("size", [(300, 300), (600, 320), (1200, 800)])
def test_axes_have_few_round_ticks_and_whole_epochs(plot, size):
    plot.resize(*size)
    for last, y in product([1, 2, 3, 7, 30, 400], [(0.02, 2.4), (84.0, 98.0), (9.8, 96.7), (0.0, 1e-3)]):
        put(plot, "a", np.linspace(0.05, last, 50), np.linspace(*y, 50), OKABE_ITO[0])
        plot.grab()
        assert all(float(text) == int(text) for text in labels(plot, "bottom")), (last, y)
        assert len(labels(plot, "bottom")) <= 8, (last, y)
        assert 5 <= len(labels(plot, "left")) <= 8, (last, y)
        assert max(map(len, labels(plot, "left"))) <= 6, (last, y)


@pytest.mark.parametrize("size", [(300, 300), (600, 320)])
def test_the_x_axis_changes_from_parts_of_a_second_to_millions_of_images(plot, size):
    plot.resize(*size)
    for label, last, whole in (("seconds", 0.06, False), ("images", 2_500_000, True), ("epoch", 30, True)):
        plot.set_x(label, whole=whole)
        put(plot, "a", np.linspace(0, last, 50), np.ones(50), OKABE_ITO[0])
        plot.grab()
        texts = labels(plot, "bottom")
        assert "e" not in "".join(texts)
        assert [place for place, _ in view(plot).axis("bottom").ticks] == [float(text) for text in texts]
        assert 2 <= len(texts) <= 8
        assert sum(map(len, texts)) * 8 < size[0]
        axis = view(plot).getPlotItem().getAxis("bottom")
        assert axis.label.pos().x() + axis.label.boundingRect().width() / 2 == pytest.approx(axis.width() / 2, abs=2)
        plot.point_at(last)
        assert f"{label} " in view(plot).accessibleDescription()


def test_dots_stay_round_where_the_axis_is_a_part_of_one(plot):
    plot.set_x("seconds", whole=False)
    put(plot, "a", np.array([0.01]), np.array([1.0]), OKABE_ITO[0])
    put(plot, "b", np.array([0.0, 0.05]), np.array([2.0, 2.0]), OKABE_ITO[1])
    assert 4 <= inked(plot, OKABE_ITO[0]) <= 40  # of a length of 1/63 it would be a bar


@pytest.mark.parametrize(("x", "stop"), [(11.3, 11), (11.6, 12)])
def test_the_cross_hair_stops_at_whole_epochs(two, x, stop):
    hover(two, x)
    assert f"epoch {stop}: " in view(two).accessibleDescription()


def test_a_column_of_numbers_has_equal_decimals(plot):
    for nth, value in enumerate((81.6, 96.25, 10.0)):
        put(plot, nth, X, np.full(30, value), OKABE_ITO[nth])
    plot.point_at(4)
    assert all(f'"right">{text}<' in view(plot).read_out.text() for text in ("81.60", "96.25", "10.00"))


def test_beyond_a_curve_there_is_no_value(two):
    put(two, "short", X[:3], X[:3], OKABE_ITO[2], name="short")
    hover(two, 20)
    assert np.isnan(dict(two.read_out())["short"])


def test_names_are_text_not_markup(plot):
    put(plot, 1, X, X, OKABE_ITO[0], name="<b>&")
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
    auto = next(b for b in two.findChildren(QToolButton) if b.isCheckable() and not b.text())
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
    put(two, "odd", X, X - 3, OKABE_ITO[2], name="a < b & c")
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
    two.show_curves({})
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

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QToolTip

from gui.base import theme
from gui.base.palette import legible
from gui.widgets.plots.legend import Legend
from gui.widgets.plots.share_curve import COLOURS, ShareCurve, ShareLine, share_legend

AMOUNTS = np.arange(-2, 3.0)
NAMES = ["-2 px", "-1 px", "0 px", "1 px", "2 px"]
ALONE = ShareLine("alone", np.array([0.1, 0.6, 0.9, 0.7, 0.3]), [(0, "8")])
FLAT = ShareLine("recipe", np.full(5, 0.9))


@pytest.fixture
def curve(qtbot):
    curve = ShareCurve("Shifted")
    qtbot.addWidget(curve)
    curve.resize(200, 110)
    curve.show()
    curve.set_lines(AMOUNTS, NAMES, 2, (ALONE, FLAT), "words")
    yield curve
    QToolTip.hideText()


def rows_of(widget, colour):
    image, wanted = widget.grab().toImage(), QColor(colour).getRgb()[:3]
    points = [(x, y) for x in range(image.width()) for y in range(image.height())]
    near = [
        y
        for x, y in points
        if sum(abs(a - b) for a, b in zip(image.pixelColor(x, y).getRgb()[:3], wanted, strict=True)) < 40
    ]
    return np.array(near)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_lines_stand_where_their_shares_are(curve, scheme):
    theme.current().set_scheme(scheme)
    tokens, plot = theme.current().tokens, curve.place()
    first, second = (rows_of(curve, legible(colour, tokens.background, tokens.text)) for colour in COLOURS)
    assert np.ptp(second) <= 3  # flat
    assert second.mean() == pytest.approx(plot.bottom() - 0.9 * plot.height(), abs=2)
    assert np.ptp(first) > 0.5 * plot.height()


def test_the_curve_says_what_is_under_the_mouse(curve):
    plot = curve.place()
    QTest.mouseMove(curve, QPoint(int(plot.left() + 0.26 * plot.width()), 50))
    assert QToolTip.text() == "Shifted: -1 px\nalone: 60.0 %\nrecipe: 90.0 %"
    assert curve.accessibleDescription() == "words"


def test_the_arrow_keys_lead_from_rest_to_the_ends(curve, qtbot):
    curve.activateWindow()
    curve.setFocus()
    qtbot.waitUntil(curve.hasFocus)
    QTest.keyClick(curve, Qt.Key.Key_Right)
    assert QToolTip.text().startswith("Shifted: 1 px")
    for _ in range(9):
        QTest.keyClick(curve, Qt.Key.Key_Left)
    assert QToolTip.text().startswith("Shifted: -2 px")


def test_lines_that_do_not_fit_the_amounts_are_refused(curve):
    with pytest.raises(ValueError, match="do not belong"):
        curve.set_lines(AMOUNTS[:3], NAMES[:3], 1, (ALONE,), "")
    assert curve.lines() == (ALONE, FLAT)


def test_without_lines_it_is_an_empty_frame(qtbot):
    curve = ShareCurve("Shifted")
    qtbot.addWidget(curve)
    curve.show()
    QTest.mouseMove(curve, QPoint(60, 50))
    assert curve.lines() == ()
    assert not curve.grab().isNull()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_legend_shows_both_lines_in_their_colours_and_hides_one(curve, qtbot, scheme):
    theme.current().set_scheme(scheme)
    key = Legend()
    qtbot.addWidget(key)
    key.resize(300, 30)
    key.show_entries(share_legend(["alone", "recipe"]))
    key.toggled.connect(curve.set_shown)
    key.show()
    tokens = theme.current().tokens
    first, second = (legible(colour, tokens.background, tokens.text) for colour in COLOURS)
    assert len(rows_of(key, first)) * len(rows_of(key, second))
    before = len(rows_of(curve, second))
    QTest.mouseClick(key.entry("recipe"), Qt.MouseButton.LeftButton)
    assert len(rows_of(curve, second)) < before / 4
    assert len(rows_of(curve, first))


def test_its_lines_are_exported_like_any_others(curve, tmp_path, monkeypatch):
    curve.export_csv(tmp_path / "shift.csv")
    assert (tmp_path / "shift.csv").read_text().splitlines()[1] == "-2.0,0.1,0.9"
    curve.export_svg(tmp_path / "shift.svg")
    assert "alone" in (tmp_path / "shift.svg").read_text()
    curve.export_png(tmp_path / "shift.png")
    assert QImage(str(tmp_path / "shift.png")).width() == 2 * curve.width()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "x.csv"), ""))
    curve.ask_export("csv")
    assert "no" in QToolTip.text()

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip

from gui.base import theme
from gui.widgets.plots.rate_curve import RateCurve

EPOCHS = np.linspace(0, 30, 301)


@pytest.fixture
def curve(qtbot):
    curve = RateCurve()
    qtbot.addWidget(curve)
    curve.resize(256, curve.sizeHint().height())
    curve.set_curve(EPOCHS, 0.5 * (1 - EPOCHS / 60), 30)  # from 0.5 to 0.25
    curve.show()
    yield curve
    QToolTip.hideText()


def inked(curve, colour, tolerance=60):
    """Return the places of a colour, as (x, y) in the widget's pixels."""
    image = curve.grab().toImage()
    ratio = image.devicePixelRatio()
    wanted = QColor(colour)
    near = [
        (x / ratio, y / ratio)
        for x in range(image.width())
        for y in range(image.height())
        if sum(abs(a - b) for a, b in zip(image.pixelColor(x, y).getRgb()[:3], wanted.getRgb()[:3], strict=True))
        <= tolerance
    ]
    return np.array(near)


def move(curve, x):
    at = QPointF(x, curve.height() / 2)
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(QEvent.Type.MouseMove, at, curve.mapToGlobal(at), none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(curve, event)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_curve_is_drawn_in_the_accent_from_its_peak_to_its_end(curve, scheme):
    theme.current().set_scheme(scheme)
    ink = inked(curve, theme.current().tokens.accent)
    left, right = ink[ink[:, 0] < ink[:, 0].min() + 4], ink[ink[:, 0] > ink[:, 0].max() - 4]
    plot = curve.place()
    assert left[:, 1].mean() == pytest.approx(plot.top(), abs=3)
    assert right[:, 1].mean() == pytest.approx(plot.center().y(), abs=3)  # 0.25 of 0.5
    assert ink[:, 0].max() == pytest.approx(plot.right(), abs=3)


def test_a_curve_that_ends_early_leaves_the_rest_empty(curve):
    curve.set_curve(EPOCHS[:101], np.full(101, 0.5), 30)
    ink = inked(curve, theme.current().tokens.accent)
    plot = curve.place()
    assert ink[:, 0].max() == pytest.approx(plot.left() + plot.width() / 3, abs=4)


@pytest.mark.parametrize("eta", [0.5, 1e-9, 1000.0, 123.456])
@pytest.mark.parametrize("end", [1.0, 0.3, 0.01, 0.0])
@pytest.mark.parametrize("last", [0.1, 0.5, 1.0])
def test_every_label_has_room(curve, eta, end, last):
    """The end's figure stands within the widget, wherever the curve ends."""
    curve.set_curve(last * EPOCHS, np.linspace(eta, end * eta, 301), 30)
    notes = curve.content.notes
    assert len(notes) == (0.75 > end > 0)
    assert all(curve.rect().toRectF().contains(curve.note_place(note)) for note in notes)
    assert curve.place().left() > 0
    assert not curve.grab().isNull()


def test_the_mouse_reads_the_value_and_leaving_ends_it(curve):
    plot, rests = curve.place(), curve.grab().toImage()
    move(curve, plot.left() + plot.width() / 3)
    assert curve.grab().toImage() != rests
    assert QToolTip.text() == "epoch 10: η 0.4167"
    assert curve.words_at(300) == "epoch 30: η 0.25"
    move(curve, curve.width() + 50)  # beyond the end it is the end's
    assert QToolTip.text() == "epoch 30: η 0.25"
    QApplication.sendEvent(curve, QEvent(QEvent.Type.Leave))
    assert curve.grab().toImage() == rests


def test_it_is_told_in_words_too(curve):
    assert curve.accessibleName()
    assert curve.accessibleDescription() == "From 0.5 to 0.25, at most 0.5, in 30 epochs"


def test_what_makes_no_curve_is_refused(curve):
    for epochs, etas in ((EPOCHS, EPOCHS[1:]), (EPOCHS[:0], EPOCHS[:0])):
        with pytest.raises(ValueError, match="curve"):
            curve.set_curve(epochs, etas, 30)

"""The curves over seconds of training and images seen."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel

from core.chart.x_axes import XAxis
from core.events import EpochDone
from core.trainer import train
from gui.curves.panel import CurvesPanel
from gui.session.history import RunCurve
from gui.session.run import RunCurves
from gui.view import x_axis
from tests.gui.curves.kit import plots, view
from tests.gui.hands import curves_of


@pytest.fixture
def panel(qtbot, history):
    panel = CurvesPanel(history)
    qtbot.addWidget(panel)
    panel.resize(800, 480)
    panel.show()
    return panel


def drawn(panel):
    """The numbers of the runs that are drawn."""
    return {key[0] for key in set(plots(panel)[0].keys())}


def choose(panel, steps):
    box = panel.findChild(QComboBox, "curvesPlotsXBox")
    for _ in range(abs(steps)):
        QTest.keyClick(box, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)


def test_a_person_chooses_seconds_or_images_and_the_next_window_has_them(
    panel, config, learn, qtbot, history, tmp_path
):
    epochs = [event for event in learn(config) if isinstance(event, EpochDone)]
    panel.refresh()
    choose(panel, 1)
    seconds = np.cumsum([event.seconds for event in epochs])
    for plot, curve in zip(plots(panel), (RunCurve.TRAIN_COST, RunCurve.VALIDATION_ACCURACY), strict=True):
        np.testing.assert_allclose(curves_of(plot)[1, curve].x, seconds)
        plot.export_csv(tmp_path / "table.csv")
        assert (tmp_path / "table.csv").read_text().startswith("seconds of training,training,validation")
    choose(panel, 1)
    for plot in plots(panel):
        plot.export_svg(tmp_path / "curves.svg")
        assert "images seen" in (tmp_path / "curves.svg").read_text()
    assert curves_of(plots(panel)[1])[1, RunCurve.VALIDATION_ACCURACY].x.tolist() == [60, 120, 180]
    other = CurvesPanel(history)
    qtbot.addWidget(other)
    assert other.findChild(QComboBox, "curvesPlotsXBox").currentText() == "Over images seen"
    choose(panel, -2)
    assert other.findChild(QComboBox, "curvesPlotsXBox").currentText() == "Over epochs"


def test_marks_and_read_outs_stand_on_the_x_axis(panel, config, learn):
    def watch(event, controls):
        if isinstance(event, EpochDone) and event.epoch == 1:
            controls.change("eta", 0.1)
        if isinstance(event, EpochDone) and event.epoch == 2:
            controls.change("eta", 1000.0)
            controls.change("lambda_", 100_000.0)

    learn(config.changed(epochs=30), watch=watch)
    panel.refresh()
    x_axis.choose(XAxis.IMAGES)
    cost, accuracy = plots(panel)
    places = [marker.value() for marker in view(cost).markers()]
    assert places[:3] == [60, 120, 120]
    assert 120 <= places[3] <= 180  # diverged
    QTest.keyClick(view(cost), Qt.Key.Key_Home)
    QTest.keyClick(view(cost), Qt.Key.Key_Right)
    assert "images seen " in view(cost).accessibleDescription()
    assert accuracy.read_out()


def test_a_run_without_times_says_so_and_the_others_are_drawn(panel, history, config, learn):
    learn(config)
    run = history.runs[0]
    old = RunCurves()
    for curve, series in run.curves.items():
        if curve not in (RunCurve.SECONDS, RunCurve.IMAGES):
            old[curve].extend(series.x, series.y)
    run.curves = old
    history.touch()
    panel.refresh()
    x_axis.choose(XAxis.SECONDS)
    assert drawn(panel) == set()
    assert view(plots(panel)[0]).word.text() == "This run has no times: look at it over epochs."
    learn(config.changed(eta=0.1))
    panel.refresh()
    assert drawn(panel) == {2}
    notes = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert "One run has no times and is drawn over epochs only." in notes
    x_axis.choose(XAxis.EPOCHS)
    assert drawn(panel) == {1, 2}
    assert not [label for label in panel.findChildren(QLabel) if label.isVisible() and "no times" in label.text()]


def test_seeds_are_averaged_over_epochs_at_the_mean_of_their_seconds(panel, history, config, learn):
    learn(config)
    learn(config.changed(seed=7))
    panel.refresh()
    over_epochs = curves_of(plots(panel)[1])[1, RunCurve.VALIDATION_ACCURACY]
    x_axis.choose(XAxis.SECONDS)
    found = curves_of(plots(panel)[1])[1, RunCurve.VALIDATION_ACCURACY]
    seconds = [np.cumsum([done.seconds for done in run.epochs]) for run in history.runs]
    np.testing.assert_allclose(found.x, np.mean(seconds, axis=0))
    np.testing.assert_array_equal(found.y, over_epochs.y)
    np.testing.assert_array_equal(found.band, over_epochs.band)


def test_smoothing_is_over_epochs_whatever_the_x_axis(panel, config, learn):
    learn(config.changed(epochs=8))
    panel.set_smoothing(0.9)
    over_epochs = curves_of(plots(panel)[0])[1, RunCurve.VALIDATION_COST]
    x_axis.choose(XAxis.SECONDS)
    found = curves_of(plots(panel)[0])[1, RunCurve.VALIDATION_COST]
    np.testing.assert_array_equal(found.y, over_epochs.y)
    np.testing.assert_array_equal(found.raw, over_epochs.raw)


def test_a_run_that_goes_on_counts_its_parents_seconds_and_images(history, config, learn, digits):
    first = [event for event in learn(config) if isinstance(event, EpochDone)]
    start = first[1].checkpoint
    run = history.begin(config.changed(epochs=4), "on", history.runs[0])
    for event in train(config.changed(epochs=4), digits, start=start):
        history.add(replace(event, seconds=5.0) if isinstance(event, EpochDone) else event)
    before = sum(event.seconds for event in first[:2])
    accuracy = run.curves[RunCurve.VALIDATION_ACCURACY]
    np.testing.assert_allclose(accuracy.on(XAxis.SECONDS, accuracy.x)[1:], [before, before + 5, before + 10])
    np.testing.assert_allclose(accuracy.on(XAxis.IMAGES, accuracy.x), [60, 120, 180, 240])

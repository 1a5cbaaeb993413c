import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLabel, QToolButton

from core.chart.curve_filters import smoothed
from core.chart.x_axes import XAxis
from core.costs import COSTS
from core.events import Changed, EpochDone, Validated
from gui.base.palette import run_style
from gui.curves.panel import CurvesPanel
from gui.session.history import RunCurve
from gui.view.run_lines import kind_name
from gui.widgets.plots.curve_layer import CurveLayer
from gui.widgets.plots.legend import Legend, entries_of
from tests.gui.curves.kit import plots, view
from tests.gui.hands import curves_of

RUNNING, AVERAGED = kind_name("running"), kind_name("averaged")


@pytest.fixture
def panel(qtbot, history):
    panel = CurvesPanel(history)
    qtbot.addWidget(panel)
    panel.resize(800, 480)
    panel.show()
    return panel


def legend(panel):
    return panel.findChild(Legend, "curvesPlotsLegend")


def shown(panel):
    """The numbers of the runs that are drawn."""
    return {key[0] for key in set(plots(panel)[0].keys())}


def table(plot, path):
    """Return the points that the plot exports."""
    plot.export_csv(path)
    header, *rows = (line.split(",") for line in path.read_text().splitlines())
    return {
        name: [(float(row[0]), float(row[column])) for row in rows if row[column]]
        for column, name in enumerate(header)
        if column
    }


def test_the_curves_are_the_events_numbers(panel, config, learn, tmp_path):
    epochs = [event for event in learn(config) if isinstance(event, EpochDone)]
    panel.refresh()
    cost, accuracy = (table(plot, tmp_path / "table.csv") for plot in plots(panel))
    assert cost["training"] == [(e.epoch, e.train.data_cost) for e in epochs]
    assert cost["validation"] == [(e.epoch, e.validation.data_cost) for e in epochs]
    assert cost["λ term"] == [(e.epoch, e.train.penalty) for e in epochs]
    assert accuracy["training"] == [(e.epoch, 100 * e.train.accuracy) for e in epochs]
    assert accuracy["validation"] == [(e.epoch, 100 * e.validation.accuracy) for e in epochs]
    assert {(float(e.epoch), e.running.data_cost) for e in epochs} <= set(cost[RUNNING])


def test_scores_within_epochs_are_points_of_their_own(panel, history, config, learn, tmp_path):
    happened = learn(config.changed(validate_every=20))
    within = [event for event in happened if isinstance(event, Validated)]
    panel.refresh()
    cost, accuracy = (table(plot, tmp_path / "table.csv") for plot in plots(panel))
    assert within
    name = kind_name("within")
    assert cost[name] == [(e.position, e.validation.data_cost) for e in within]
    assert accuracy[name] == [(e.position, 100 * e.validation.accuracy) for e in within]
    assert len(accuracy["validation"]) == config.epochs
    images = history.current.curves[RunCurve.WITHIN_COST].on(XAxis.IMAGES, np.array([e.position for e in within]))
    np.testing.assert_allclose(images, [e.images for e in within])


def test_the_penalty_is_in_the_legend_but_hidden_until_asked_for(panel, config, learn):
    learn(config)
    panel.refresh()
    cost, _ = plots(panel)
    assert not cost.is_visible((1, RunCurve.PENALTY))
    assert not legend(panel).entry("λ term").isChecked()
    QTest.mouseClick(legend(panel).entry("λ term"), Qt.MouseButton.LeftButton)
    assert cost.is_visible((1, RunCurve.PENALTY))
    learn(config)
    panel.refresh()
    assert cost.is_visible((2, RunCurve.PENALTY))  # what a person chose stays for the next run


def test_no_penalty_no_curve(panel, config, learn):
    learn(config.changed(regularizer="none"))
    panel.refresh()
    assert (1, RunCurve.PENALTY) not in set(plots(panel)[0].keys())


def test_several_runs_have_their_names_and_their_own_looks(panel, config, learn):
    learn(config)
    panel.refresh()
    assert legend(panel).names() == ["training", "validation", RUNNING, "λ term"]
    learn(config.changed(eta=0.1), "slow")
    panel.refresh()
    assert legend(panel).names() == ["training", "validation", RUNNING, "λ term", "Run 1", "slow"]
    for plot in plots(panel):
        drawn = {key: (curve.colour, curve.dash) for key, curve in curves_of(plot).items()}
        validation = [key for key in drawn if "validation" in key[1]]
        assert [drawn[key] for key in validation] == [run_style(0), run_style(1)]


def test_only_the_runs_asked_for_are_shown_and_new_ones(panel, history, config, learn):
    for _ in range(3):
        learn(config)
    panel.show_runs({1, 3})
    assert shown(panel) == {1, 3}
    learn(config)
    panel.refresh()
    assert shown(panel) == {1, 3, 4}
    history.remove(history.runs[0])
    panel.refresh()
    assert shown(panel) == {3, 4}
    panel.show_runs(set())
    assert plots(panel)[0].keys() == []


def test_a_hidden_panel_does_not_draw(panel, config, learn):
    panel.hide()
    learn(config)
    panel.refresh()
    assert plots(panel)[0].keys() == []
    panel.show()
    assert len(plots(panel)[0].keys()) == 4


def test_what_has_not_moved_is_not_drawn_again(panel, config, learn, monkeypatch):
    learn(config)
    panel.refresh()
    learn(config)
    panel.refresh()
    drawn = []
    put = CurveLayer.put
    monkeypatch.setattr(CurveLayer, "put", lambda self, key, curve: (drawn.append(key), put(self, key, curve)))
    panel.refresh()
    panel.redraw_all()
    assert drawn == []
    learn(config)
    panel.refresh()
    assert {key[0] for key in drawn} == {2, 3}  # the legend of files names the newest run only


def test_the_clock_draws_by_itself(panel, config, learn, qtbot):
    learn(config)
    qtbot.waitUntil(lambda: bool(plots(panel)[0].keys()))


def markers(plot):
    return [(marker.value(), marker.label.format) for marker in view(plot).markers()]


def test_live_changes_and_the_end_of_a_blown_up_run_are_marked(panel, config, learn):
    def watch(event, controls):
        if isinstance(event, EpochDone) and event.epoch == 1:
            controls.change("eta", 0.1)
        if isinstance(event, EpochDone) and event.epoch == 2:
            controls.change("eta", 1000.0)
            controls.change("lambda_", 100_000.0)

    learn(config.changed(epochs=30), watch=watch)
    panel.refresh()
    for plot in plots(panel):
        (at, eta), *rest, (_, end) = markers(plot)
        assert (at, eta) == (1.0, "η 0.5 → 0.1")
        assert {"λ 0.1 → 100000", "η 0.1 → 1000"} == {text for _, text in rest}
        assert end == "diverged"


def test_a_slide_of_one_knob_is_one_mark(panel, config, learn):
    def watch(event, controls):
        if isinstance(event, EpochDone) and event.epoch == 1:
            controls.pause()
            for eta in (0.4, 0.3, 0.2):
                controls.change("eta", eta)
        if type(event).__name__ == "Changed" and event.new == 0.2:
            controls.change("eta", 0.1)
            controls.resume()

    learn(config.changed(batch_size=1), watch=watch)
    panel.refresh()
    assert [text for _, text in markers(plots(panel)[0])] == ["η 0.5 → 0.1"]


def test_the_plots_stand_as_the_room_is_and_are_of_one_height(panel, config, learn):
    learn(config)
    learn(config.changed(eta=0.1), "a run with a long name (continued)")
    panel.refresh()
    cost, accuracy = plots(panel)
    for size, beside in (((1200, 400), True), ((500, 700), False), ((700, 1300), False)):
        panel.resize(*size)
        panel.grab()
        assert (cost.y() == accuracy.y()) == beside
        assert (cost.width(), cost.height()) == (accuracy.width(), pytest.approx(accuracy.height(), abs=1))
        boxes = [view(plot).getPlotItem().getViewBox().height() for plot in plots(panel)]
        assert boxes[0] == pytest.approx(boxes[1], abs=1)


def test_the_plots_stay_beside_each_other_when_the_time_line_takes_height(panel):
    cost, accuracy = plots(panel)
    for height in (600, 380, 300, 480, 600):  # the old rule stacked them at 600 and 480
        panel.resize(660, height)
        panel.grab()
        assert cost.y() == accuracy.y()


def test_a_scroll_bar_does_not_move_the_plots(panel):
    cost, accuracy = plots(panel)
    panel.resize(700, 400)
    for width in (640, 626, 640, 620):
        panel.resize(width, 400)
        panel.grab()
        assert cost.y() == accuracy.y()
    panel.resize(560, 400)
    for width in (600, 620, 630):
        panel.resize(width, 400)
        panel.grab()
        assert cost.x() == accuracy.x()


def test_the_average_begins_anew_in_each_epoch_and_is_called_so(panel, history, config, learn, tmp_path):
    learn(config.changed(batch_size=2))
    panel.refresh()
    assert RUNNING == "average since the epoch began"
    for plot, curve in zip(plots(panel), (RunCurve.RUNNING_COST, RunCurve.RUNNING_ACCURACY), strict=True):
        drawn, samples = curves_of(plot)[1, curve], history.runs[0].curves[curve]
        assert np.isnan(drawn.y).sum() == 2  # three epochs, with a gap between them
        assert np.ceil(drawn.x[np.isnan(drawn.y)]).tolist() == [2, 3]
        assert np.isfinite(drawn.y).sum() == len(samples)
        times = 100 if "accuracy" in curve else 1
        assert table(plot, tmp_path / "table.csv")[RUNNING] == list(
            zip(samples.x.tolist(), (times * samples.y).tolist(), strict=True)
        )


def test_the_axes_begin_alike_and_the_legend_names_runs_in_their_order(panel, config, learn):
    learn(config)
    learn(config.changed(cost="quadratic"))
    learn(config.changed(eta=0.1, cost="quadratic"))
    panel.refresh()
    panel.grab()
    cost, accuracy = plots(panel)
    assert cost.x_range() == accuracy.x_range()
    assert legend(panel).names()[-3:] == ["Run 1", "Run 2", "Run 3"]


def test_costs_of_different_kind_do_not_share_an_axis(panel, config, learn):
    learn(config)
    learn(config.changed(cost="quadratic"))
    panel.refresh()
    cost, accuracy = plots(panel)
    box = panel.findChild(QComboBox, "costPlotAxisBox")
    assert [box.itemText(at) for at in range(box.count())] == ["cross-entropy", "quadratic"]
    assert {key[0] for key in list(cost.keys())} == {2}  # the newest run's
    assert {key[0] for key in list(accuracy.keys())} == {1, 2}
    assert cost.accessibleName() == "Cost: quadratic"
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert {key[0] for key in list(cost.keys())} == {1}
    learn(config.changed(eta=0.1))
    panel.refresh()
    assert {key[0] for key in list(cost.keys())} == {1, 3}  # what a person chose stays
    panel.show_runs({2})
    assert {key[0] for key in list(cost.keys())} == {2}
    assert not box.isVisible()
    assert cost.accessibleName() == "Cost"


def test_the_cost_of_the_newest_run_is_shown_though_another_kind_came_in_between(panel, config, learn):
    for eta, cost in ((0.5, "cross-entropy"), (0.5, "quadratic"), (0.1, "cross-entropy")):
        learn(config.changed(cost=cost, eta=eta))
    panel.refresh()
    assert plots(panel)[0].accessibleName() == "Cost: cross-entropy"


def test_numbers_that_stretch_a_cost_are_another_axis(panel, config, learn):
    uneven = config.changed(cost=next(cost.name for cost in COSTS.values() if cost.knobs))
    learn(uneven)
    learn(uneven.changed(**{COSTS[uneven.cost].knobs[0]: 3.0}))
    panel.refresh()
    assert {key[0] for key in list(plots(panel)[0].keys())} == {2}


def test_validation_is_marked_so_that_it_is_not_taken_for_the_average(panel, config, learn):
    learn(config)
    panel.refresh()
    looks = entries_of(plots(panel)[0].curves(), "#000000")
    assert len({(look.dash, look.width, look.marked) for look in looks.values()}) == len(looks)


def test_the_export_button_writes_files_and_tells_of_failure(panel, config, learn, tmp_path, monkeypatch, qtbot):
    menu = panel.findChild(QToolButton, "exportButton").menu()
    actions = [action for action in menu.actions() if action.text()]
    assert len(actions) == 6
    chosen = tmp_path / "curves.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(chosen), ""))
    with qtbot.waitSignal(panel.failed) as told:
        actions[2].trigger()
    assert "Train first" in told.args[0]
    learn(config)
    panel.refresh()
    actions[2].trigger()
    assert chosen.read_text().startswith("epoch,training,validation")


def test_the_caption_says_what_is_shown(panel, config, learn):
    def caption():
        return panel.findChild(QLabel, "curvesCaption").toolTip()

    learn(config)
    panel.refresh()
    assert caption() == "Run 1: 784-8-10, cross-entropy, η 0.5, λ 0.1"
    learn(config)
    panel.refresh()
    assert caption() == "2 runs, coloured as below; dots: training, lines: validation"


def test_the_averages_curves_are_there_with_an_average(panel, config, learn, tmp_path):
    learn(config)
    panel.refresh()
    assert AVERAGED not in legend(panel).names()
    epochs = [event for event in learn(config.changed(ema=0.9), "steady") if isinstance(event, EpochDone)]
    panel.refresh()
    cost, accuracy = (table(plot, tmp_path / "table.csv") for plot in plots(panel))
    name = f"steady · {AVERAGED}"
    assert cost[name] == [(e.epoch, e.averaged.data_cost) for e in epochs]
    assert accuracy[name] == [(e.epoch, 100 * e.averaged.accuracy) for e in epochs]
    for plot in plots(panel):
        assert AVERAGED in legend(panel).names()
        own = [curve for curve in curves_of(plot).values() if curve.name.startswith("steady")]
        assert len({(curve.colour, curve.dash, curve.width) for curve in own}) == len(own)  # told apart
        assert len({curve.colour for curve in own}) == 1  # yet of one run
    plots(panel)[1].export_svg(tmp_path / "curves.svg")
    assert name in (tmp_path / "curves.svg").read_text()


def test_the_cross_hair_of_one_plot_follows_that_of_the_other(panel, config, learn):
    learn(config)
    panel.refresh()
    cost, accuracy = plots(panel)
    QTest.keyClick(view(cost), Qt.Key.Key_Home)
    assert dict(accuracy.read_out())["validation"] == dict(table_of(accuracy))[1.0]
    QTest.keyClick(view(accuracy), Qt.Key.Key_Right)
    assert "epoch 2: " in view(cost).accessibleDescription()
    QTest.keyClick(view(cost), Qt.Key.Key_Escape)
    assert accuracy.read_out() == []


def table_of(plot):
    curve = curves_of(plot)[1, RunCurve.VALIDATION_ACCURACY]
    return zip(curve.x.tolist(), curve.y.tolist(), strict=True)


def test_smoothing_draws_the_average_and_the_trace_behind(panel, history, config, learn, tmp_path):
    learn(config.changed(epochs=8))
    panel.refresh()
    measured = table(plots(panel)[0], tmp_path / "measured.csv")
    box = panel.findChild(QComboBox, "smoothingBox")
    for _ in range(2):
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == "Smoothed 0.9"
    assert panel.smoothing == 0.9
    curve = curves_of(plots(panel)[0])[1, RunCurve.VALIDATION_COST]
    series = history.runs[0].curves[RunCurve.VALIDATION_COST]
    np.testing.assert_allclose(curve.y, smoothed(series.y, 0.9))
    np.testing.assert_array_equal(curve.raw, series.y)
    assert curves_of(plots(panel)[0])[1, RunCurve.RUNNING_COST].raw is None  # it is an average already
    assert table(plots(panel)[0], tmp_path / "smoothed.csv") == measured  # a table has what was measured
    panel.set_smoothing(0)
    assert curves_of(plots(panel)[0])[1, RunCurve.VALIDATION_COST].raw is None


def test_seeds_are_a_band_as_long_as_one_wants(panel, config, learn):
    box = panel.findChild(QCheckBox, "seedBandBox")
    learn(config)
    panel.refresh()
    assert not box.isVisible()
    learn(config.changed(seed=7))
    learn(config.changed(eta=0.1))
    panel.refresh()
    assert box.isVisible()
    assert shown(panel) == {1, 3}
    curve = curves_of(plots(panel)[1])[1, RunCurve.VALIDATION_ACCURACY]
    assert curve.name == "Run 1, 2 seeds · validation"
    assert (curve.colour, curve.dash) == run_style(0)
    assert (curve.band[0] <= curve.y).all()
    assert (curve.y <= curve.band[1]).all()
    assert list(curve.count) == [2, 2, 2]
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, 12))
    assert not panel.seeds_as_band
    assert shown(panel) == {1, 2, 3}
    panel.set_seeds_as_band(True)
    assert shown(panel) == {1, 3}


def test_a_run_of_the_disk_that_is_alone_has_its_marks(panel, history, config, learn):
    learn(config)
    run = history.runs.pop()
    run.number, run.position = 0, 0.0  # as it is read from the disk
    run.changes.append(Changed(2, 0, "eta", 0.5, 0.1, 1.0))
    run.changes.append(Changed(2, 3, "decay", "constant", "exponential", 1.5))
    history.put_in([run])
    panel.refresh()
    assert [text for _, text in markers(plots(panel)[0])] == ["η 0.5 → 0.1", "schedule of η constant → exponential"]


def test_of_several_runs_of_the_disk_the_newest_has_its_marks_and_is_named(panel, history, config, learn):
    learn(config, "an {old} one")
    learn(config.changed(eta=0.1), "another")
    for run in history.runs:
        run.is_guest, run.position = True, 0.0  # none of them is the current one
    history.runs[0].changes.append(Changed(2, 0, "eta", 0.5, 0.1, 1.0))
    history.touch()
    panel.refresh()
    assert [text for _, text in markers(plots(panel)[0])] == ["an {{old}} one: η 0.5 → 0.1"]

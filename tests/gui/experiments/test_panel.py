"""Experiments: choosing, running, stopping, judging, opening as settings; and the neuron that is played with."""

from collections.abc import Iterator
from dataclasses import replace
from math import log10
from time import perf_counter

import pytest
from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from core.chart.x_axes import XAxis
from core.config import RunConfig
from core.data.dataset import Dataset
from core.data.sources import load
from core.studies.baselines import shipped
from core.studies.experiments.claims import Claim
from core.studies.experiments.course import Run
from core.studies.experiments.evidence import Printed
from core.studies.experiments.experiment import Experiment, View
from core.studies.experiments.gallery import GALLERY
from core.studies.experiments.measures import after, best
from core.studies.experiments.neuron import Neuron, learn
from core.studies.experiments.unit import PERCENT
from core.studies.step import DecidingFigure, Option, Prediction, StepTexts
from core.support.errors import UserError
from gui.base import preferences
from gui.experiments import experiment_texts
from gui.experiments.header import ExperimentHeader
from gui.experiments.list import RECORD
from gui.experiments.page import ExperimentPage
from gui.experiments.panel import ExperimentsPanel
from gui.experiments.record import ExperimentRecord, ExperimentState
from gui.experiments.runner import ExperimentRunner
from gui.view import x_axis
from gui.widgets.plots.curves import CurvePlot
from gui.widgets.plots.legend import Legend
from gui.widgets.plots.plot_view import PlotView
from tests.gui.hands import click_twice, curves_of, find, press, show

SMALL = RunConfig(data="a few", sizes=(784, 8, 10), epochs=3, batch_size=10)
RUNS = (Run("slow", SMALL.changed(eta=0.01)), Run("quick", SMALL))
GOOD = Claim("quick", best("quick", "validation"), PERCENT, 0.0, book=Printed(0.0, "validation"))
BAD = Claim("slow", after("slow", 1, "validation"), PERCENT, 1.1)
VIEWS = (View("accuracy", ("validation", "train")), View("cost", ("train",)))


def experiment(name: str, **others: object) -> Experiment:
    return replace(Experiment(name, name.title(), VIEWS, (GOOD,), 3.0, RUNS), **others)


TINY = {
    "neuron": replace(GALLERY["saturated-neuron"], name="neuron"),
    "right": experiment("right"),
    "wrong": experiment("wrong", claims=(GOOD, BAD)),
    "endless": experiment("endless", runs=(Run("quick", SMALL.changed(epochs=100_000)),)),
    "broken": experiment("broken", own_data=lambda: refuse()),
    "timed": experiment("timed", views=(View("accuracy", ("validation",), XAxis.SECONDS),)),
    "beside": experiment(
        "beside",
        views=(View("accuracy", ("validation",), "training set size"),),
        runs=(Run("20 images", SMALL.changed(train_images=20)), Run("40 images", SMALL.changed(train_images=40))),
        claims=(),
        beside=("svm", "nearest"),
    ),
    "layers": experiment(
        "layers",
        views=(View("speed"), View("accuracy", ("validation",), "training set size")),
        runs=(Run("20 images", SMALL.changed(train_images=20)), Run("40 images", SMALL.changed(train_images=40))),
        claims=(),
    ),
}


def refuse() -> Dataset:
    raise UserError("The images are locked away. Ask the caretaker.")


@pytest.fixture
def texts() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Experiment, "step", StepTexts.model_construct(text="What it is about. " * 40))
        yield


@pytest.fixture
def panel(qtbot: QtBot, digits: Dataset, texts: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[ExperimentsPanel]:
    monkeypatch.setattr("gui.experiments.runner.load", lambda source: digits)
    panel = ExperimentsPanel(gallery=TINY)
    panel.resize(672, 440)
    show(qtbot, panel)
    yield panel
    panel.end_tasks()


def choose(panel: ExperimentsPanel, name: str) -> None:
    """Click the experiment's row."""
    rows = find(panel, "experimentList")
    index = rows.model().index(list(TINY).index(name), 0)
    rows.scrollTo(index)
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(index).center())


def run(panel: ExperimentsPanel, qtbot: QtBot, name: str) -> None:
    """Choose an experiment, press Run, and wait until it is over."""
    choose(panel, name)
    with qtbot.waitSignal(panel.findChild(ExperimentRunner).ended):
        press(panel, "runExperimentButton")
    if TINY[name].runs:
        page_of(panel, name).curves.refresh()


def record(panel: ExperimentsPanel, name: str) -> ExperimentRecord:
    found = find(panel, "experimentList").model().index(list(TINY).index(name), 0).data(RECORD)
    assert isinstance(found, ExperimentRecord)
    return found


def shown(panel: ExperimentsPanel, kind: type, name: str):
    """The visible widget of a name: each experiment has a page of its own."""
    found = [widget for widget in panel.findChildren(kind, name) if widget.isVisible()]
    assert len(found) == 1, f"{len(found)} visible widgets are called {name}"
    return found[0]


def page_of(panel: ExperimentsPanel, name: str) -> ExperimentPage:
    """The page of an experiment, shown or not."""
    page = find(panel, f"experimentPage-{name}")
    assert isinstance(page, ExperimentPage)
    return page


def lines(panel: ExperimentsPanel, kind: str) -> list[str]:
    (visible,) = (page for page in panel.findChildren(ExperimentPage) if page.isVisible())
    labels = visible.findChildren(QLabel)
    return [label.text() for label in labels if label.objectName().startswith(kind)]


# Choosing


def test_the_key_that_starts_an_experiment_stops_it(panel, qtbot):
    choose(panel, "endless")
    panel.window().activateWindow()  # another test's window may have had the focus
    qtbot.waitUntil(panel.isActiveWindow)
    find(panel, "runExperimentButton").setFocus()
    QTest.keyClick(find(panel, "runExperimentButton"), Qt.Key.Key_Space)
    assert find(panel, "stopExperimentButton").hasFocus()
    with qtbot.waitSignal(panel.findChild(ExperimentRunner).ended):
        QTest.keyClick(find(panel, "stopExperimentButton"), Qt.Key.Key_Space)
    assert find(panel, "runExperimentButton").hasFocus()


def test_the_page_keeps_to_the_curves_until_a_person_scrolls(panel, qtbot):
    panel.resize(672, 260)
    run(panel, qtbot, "right")
    page = page_of(panel, "right")
    bar = page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() == page.curves.y() > 0)
    bar.triggerAction(bar.SliderAction.SliderToMinimum)
    panel.resize(672, 250)
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert bar.value() == 0


def test_the_gallery_is_the_books_unless_another_is_given(qtbot):
    panel = ExperimentsPanel()
    qtbot.addWidget(panel)
    model = find(panel, "experimentList").model()
    titles = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert titles == [each.title for each in GALLERY.values()]


def test_an_experiment_says_what_it_is_about_and_what_it_expects(panel):
    choose(panel, "wrong")
    assert find(panel, "experimentTitle").text() == "Wrong"
    assert "What it is about" in find(page_of(panel, "wrong"), "experimentParagraph").text()
    assert "2 networks" in find(page_of(panel, "wrong"), "experimentCard").words()
    assert lines(panel, "expected")[0] == "quick. Expected: at least 0.00 %."
    assert lines(panel, "background") == ["The book printed 0 % (validation set)."]


def test_it_asks_before_the_run_and_tells_afterwards_what_it_was(panel, qtbot):
    options = (Option(text="little", high=0.01), Option(text="more", low=0.01))
    asked = Prediction(question="How much?", options=options, figure=DecidingFigure(claim="quick"))
    step = StepTexts(
        text="Two networks.", watch="The curves.", predict=asked, why="So it is.", formula="a = b", term="b"
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Experiment, "step", step)
        choose(panel, "right")
        assert not lines(panel, "expected")  # a range would give it away
        press(page_of(panel, "right"), "experimentOption1Button")
        assert not lines(panel, "expected")
        with qtbot.waitSignal(panel.experimentDone) as done:
            run(panel, qtbot, "right")
        assert done.args[0] == "right"
        (told,) = lines(panel, "experimentExplanation")
        assert "You said “little”; it was " in told
        assert "So it is." in told
        page = page_of(panel, "right")
        assert not find(page, "experimentPredictionRow").isVisible()
        assert not page._keeps_to_curves  # seen only later: what was said is to be read, not only the curves


def test_the_arrow_keys_choose(panel):
    rows = find(panel, "experimentList")
    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_Down)
    assert find(panel, "experimentTitle").text() == "Right"


def test_the_paragraph_folds_where_there_is_little_room_until_somebody_wants_it(panel, qtbot):
    choose(panel, "right")
    paragraph = find(page_of(panel, "right"), "experimentParagraph")
    qtbot.waitUntil(paragraph.is_folded)
    panel.resize(1100, 800)
    qtbot.waitUntil(lambda: not paragraph.is_folded())
    panel.resize(672, 440)
    qtbot.waitUntil(paragraph.is_folded)
    paragraph.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(paragraph, Qt.Key.Key_Tab)
    with qtbot.waitSignal(paragraph.linkActivated):
        QTest.keyClick(paragraph, Qt.Key.Key_Return)
    assert not paragraph.is_folded()
    panel.resize(672, 430)
    assert not paragraph.is_folded()


# Running


def test_run_ends_with_curves_and_a_verdict(panel, qtbot):
    with qtbot.waitSignal(panel.said) as said:
        run(panel, qtbot, "right")
    assert said.args == ["Right: As expected.", "info"]
    here = record(panel, "right")
    assert here.state is ExperimentState.DONE
    assert [len(course.epochs) for course in here.courses.values()] == [3, 3]
    accuracy, cost = page_of(panel, "right").curves.plots()
    assert len(accuracy.keys()) == 4
    assert len(cost.keys()) == 2
    assert "quick · validation" in accuracy.accessibleDescription()
    assert find(panel, "experimentStatus").text() == "As expected."
    assert lines(panel, "finding")[0].startswith("Expected: at least 0.00 %. Got: ")
    assert lines(panel, "background") == ["The book printed 0 % (validation set)."]
    assert find(panel, "experimentList").model().index(1, 0).data(Qt.ItemDataRole.ToolTipRole) == "Right, as expected"


def test_what_is_not_as_expected_is_said(panel, qtbot):
    run(panel, qtbot, "wrong")
    assert find(panel, "experimentStatus").text() == "1 of 2 results as expected; not: slow."
    assert lines(panel, "finding")[1].endswith("Not as expected.")
    assert "not as expected" in find(panel, "experimentList").model().index(2, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_it_can_be_run_again(panel, qtbot):
    run(panel, qtbot, "right")
    first = record(panel, "right").courses["quick"].epochs[-1].train
    assert find(panel, "runExperimentButton").text() == "Run again"
    run(panel, qtbot, "right")
    assert record(panel, "right").courses["quick"].epochs[-1].train == first


def test_stop_ends_it_in_mid_run_and_there_is_no_verdict(panel, qtbot):
    choose(panel, "endless")
    with qtbot.waitSignals([panel.runningChanged, panel.findChild(ExperimentRunner).noted]):
        press(panel, "runExperimentButton")
    assert panel.is_running
    assert find(panel, "experimentBar").isVisible()
    with qtbot.waitSignal(panel.findChild(ExperimentRunner).ended):
        press(panel, "stopExperimentButton")
    assert not panel.is_running
    assert record(panel, "endless").state is ExperimentState.STOPPED
    assert find(panel, "experimentStatus").text().startswith("Stopped in run 1 of 1.")
    assert lines(panel, "finding") == []


def queue(panel: ExperimentsPanel, *names: str) -> None:
    """Run the endless experiment, and let others wait for it."""
    for name in ("endless", *names):
        choose(panel, name)
        press(panel, "runExperimentButton")


def test_several_wait_and_each_begins_by_itself(panel, qtbot):
    ended, running = [], []
    panel.findChild(ExperimentRunner).done.connect(ended.append)
    panel.runningChanged.connect(running.append)
    queue(panel, "right", "neuron", "wrong")
    assert find(panel, "experimentQueueLabel").text() == "Next: “Right”, “The saturated neuron”, “Wrong”"
    assert find(panel, "experimentList").model().index(2, 0).data(Qt.ItemDataRole.ToolTipRole).endswith("number 3")
    assert not find(panel, "runExperimentButton").isEnabled()  # it waits already
    with qtbot.waitSignal(panel.runningChanged):
        press(panel, "stopExperimentButton")  # the endless one
    assert len(ended) == 3
    assert [record(panel, name).state for name in ("endless", "right", "neuron", "wrong")] == [
        ExperimentState.STOPPED,
        *[ExperimentState.DONE] * 3,
    ]
    assert running == [True, False]  # between two of them no training can begin
    assert not find(panel, "experimentQueueLabel").isVisible()
    record(panel, "neuron")
    page_of(panel, "neuron").neuron.player.pause()


def test_one_is_taken_out_of_the_queue_or_all(panel, qtbot):
    queue(panel, "right", "wrong")
    choose(panel, "right")
    assert "begins by itself" in find(panel, "experimentStatus").text()
    press(panel, "removeExperimentButton")
    assert find(panel, "experimentQueueLabel").text() == "Next: “Wrong”"
    assert find(panel, "runExperimentButton").text() == "Run next"
    press(panel, "clearExperimentsButton")
    assert not find(panel, "experimentQueueLabel").isVisible()
    assert record(panel, "wrong").waiting == 0
    with qtbot.waitSignal(panel.findChild(ExperimentRunner).ended):
        press(panel, "stopExperimentButton")
    assert not panel.is_running
    assert record(panel, "wrong").state is ExperimentState.NEW


def test_one_that_fails_does_not_keep_the_next_from_beginning(panel, qtbot):
    queue(panel, "broken", "right")
    with qtbot.waitSignal(panel.runningChanged):
        press(panel, "stopExperimentButton")
    assert record(panel, "broken").state is ExperimentState.FAILED
    assert record(panel, "right").state is ExperimentState.DONE


def test_a_second_click_on_run_stops_nothing_and_on_stop_runs_nothing(panel, qtbot):
    began = []
    panel.findChild(ExperimentRunner).began.connect(began.append)
    choose(panel, "endless")
    with qtbot.waitSignal(panel.findChild(ExperimentRunner).began):
        click_twice(panel, "runExperimentButton")
    assert panel.is_running
    with qtbot.waitSignal(panel.runningChanged):
        click_twice(panel, "stopExperimentButton")
    assert not panel.is_running
    assert len(began) == 1
    assert record(panel, "endless").state is ExperimentState.STOPPED


def test_results_and_the_machines_speed_last_over_a_restart(panel, qtbot, tmp_path):
    kept = preferences.settings()
    for name in ("right", "wrong"):
        run(panel, qtbot, name)
    panel._set_scale(4.0)  # no test can wait for a machine to be four times slower
    panel.remember(kept)
    again = ExperimentsPanel(gallery=TINY)
    qtbot.addWidget(again)
    again.restore(kept)
    texts = [experiment_texts.in_list(record(again, name)) for name in ("right", "wrong", "layers")]
    assert texts == ["as expected, earlier", "not as expected, earlier", "about 10 s"]  # 3 s four times
    assert "about 10 s" in experiment_texts.plan(record(again, "right"))
    again.remember(kept)
    third = ExperimentsPanel(gallery=TINY)
    qtbot.addWidget(third)
    third.restore(kept)
    assert record(third, "wrong").verdict is False
    kept.setValue("experiments/scale", "nan")
    third.restore(kept)
    assert experiment_texts.in_list(record(third, "layers")) == "about 3 s"


def test_the_speed_is_measured_where_enough_was_done(panel):
    here = record(panel, "right")
    here.begin()
    for each in RUNS:
        here.begin_run(each)
    here.share = 1.0
    panel._began = perf_counter() - 6.0  # of usually 3 s: the clock is set, as no test can wait so long
    panel._measure(here)  # what the end of an experiment calls
    assert record(panel, "layers").scale == pytest.approx(2.0, rel=0.1)
    here.begin_run(RUNS[0])
    here.courses.clear()
    panel._began = perf_counter() - 60.0  # the clock, as above
    panel._measure(here)  # as above, but too little was done to tell
    assert record(panel, "layers").scale == pytest.approx(2.0, rel=0.1)


def test_the_window_can_block_it_and_says_why(panel):
    choose(panel, "right")
    panel.set_blocked("Stop the training first.")
    assert not find(panel, "runExperimentButton").isEnabled()
    assert find(panel, "runExperimentButton").toolTip() == "Stop the training first."
    panel.set_blocked("")
    assert find(panel, "runExperimentButton").isEnabled()


def test_what_cannot_be_read_is_said(panel, qtbot):
    with qtbot.waitSignal(panel.said) as said:
        run(panel, qtbot, "broken")
    assert said.args == ["The images are locked away. Ask the caretaker.", "error"]
    assert find(panel, "experimentStatus").text() == said.args[0]
    assert find(page_of(panel, "broken"), "experimentCard").words() == said.args[0]


def test_without_mnist_it_says_what_to_do(qtbot, monkeypatch):
    monkeypatch.delenv("BACKSWING_MNIST", raising=False)
    monkeypatch.setattr("core.data.mnist.mnist.present", lambda: False)
    panel = ExperimentsPanel(gallery={"costs": GALLERY["costs"]})
    show(qtbot, panel)
    assert not find(panel, "runExperimentButton").isEnabled()
    assert "Choose MNIST in the Data panel" in find(panel, "experimentStatus").text()
    assert "Choose MNIST in the Data panel" in find(panel, "experimentCard").words()


def test_hidden_the_thread_goes_on_and_nothing_is_drawn(panel, qtbot, monkeypatch):
    choose(panel, "right")
    page = page_of(panel, "right")
    panel.hide()
    monkeypatch.setattr(CurvePlot, "show_curves", lambda *_: pytest.fail("drawn while hidden"))
    with qtbot.waitSignal(panel.findChild(ExperimentRunner).ended):
        panel.run()
    assert record(panel, "right").state is ExperimentState.DONE
    assert page.curves.plots()[0].keys() == []
    monkeypatch.undo()
    panel.show()
    assert len(page.curves.plots()[0].keys()) == 4


def test_the_end_of_the_window_ends_the_thread(panel, qtbot):
    choose(panel, "endless")
    with qtbot.waitSignal(panel.findChild(ExperimentRunner).began):
        press(panel, "runExperimentButton")
    with qtbot.waitSignal(panel.runningChanged) as changed:
        panel.end_tasks()
    assert changed.args == [False]
    assert not panel.is_running


# Curves


def test_a_click_in_the_legend_hides_a_run_in_every_plot(panel, qtbot):
    run(panel, qtbot, "right")
    curves = page_of(panel, "right").curves
    legend = curves.findChild(Legend, "experimentPlotsLegend")
    assert legend.names() == ["slow", "quick", "validation", "training"]
    QTest.mouseClick(legend.entry("slow"), Qt.MouseButton.LeftButton)
    for plot in curves.plots():
        keys = list(plot.keys())
        assert [not plot.is_visible(key) for key in keys] == [key[0] == "slow" for key in keys]


def test_methods_without_a_network_stand_beside_the_runs_over_a_logarithmic_axis(panel, qtbot):
    run(panel, qtbot, "beside")
    (images,) = page_of(panel, "beside").curves.plots()
    known = {each.images: 100 * each.accuracy for each in shipped("svm")}
    named = {curve.name: curve for curve in images.curves()}
    svm = named["SVM, measured beforehand"]
    assert dict(zip(svm.x.tolist(), svm.y.tolist(), strict=True)) == pytest.approx(known)
    assert named.keys() == {"plain", "SVM, measured beforehand", "nearest neighbour, measured beforehand"}
    low, high = images.x_range()
    assert 1 < low <= log10(20)
    assert log10(50_000) <= high < 5
    assert [text for _, text in images.findChild(PlotView).axis("bottom").ticks][-1].replace(" ", "") == "10000"
    images.point_at(1000.0)
    assert ("SVM, measured beforehand", pytest.approx(known[1000])) in images.read_out()
    with qtbot.waitSignal(images.pointed) as pointed:
        images.findChild(PlotView).hovered.emit(log10(2100.0))
    assert pointed.args == [2000.0]  # the nearest sample


def test_the_speed_of_each_layer_and_accuracy_against_images(panel, qtbot):
    run(panel, qtbot, "layers")
    speed, images = page_of(panel, "layers").curves.plots()
    assert speed.is_log()
    assert [line.name for line in curves_of(speed).values()] == ["Hidden 1", "Output"]
    assert {key[0] for key in list(speed.keys())} == {"40 images"}  # the newest
    (line,) = curves_of(images).values()
    assert (line.name, line.x.tolist()) == ("plain", [20.0, 40.0])
    box = find(panel, "speedPlotAxisBox")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert {key[0] for key in list(speed.keys())} == {"20 images"}
    assert speed.accessibleName() == "Speed of layers: 20 images"
    assert len(images.keys()) == 1


def test_an_experiment_begins_with_its_own_x_axis_until_a_person_chooses_another(panel, qtbot):
    run(panel, qtbot, "timed")
    curves = page_of(panel, "timed").curves
    (plot,) = curves.plots()
    course = record(panel, "timed").courses["quick"]
    assert curves_of(plot)["quick", "validation"].x.tolist() == course.seconds.tolist()
    assert course.train_images == 60
    box = shown(panel, QComboBox, "experimentPlotsXBox")
    assert box.currentText() == "Over seconds"
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert curves_of(plot)["quick", "validation"].x.tolist() == [60, 120, 180]
    run(panel, qtbot, "right")
    assert shown(panel, QComboBox, "experimentPlotsXBox").currentText() == "Over images seen"  # one choice for all


def test_the_size_of_the_training_set_keeps_its_axis(panel, qtbot):
    run(panel, qtbot, "layers")
    speed, sizes = page_of(panel, "layers").curves.plots()
    x_axis.choose(XAxis.IMAGES)
    assert curves_of(speed)["40 images", 0].x.tolist() == [0, 40, 80, 120]
    (line,) = curves_of(sizes).values()
    assert line.x.tolist() == [20.0, 40.0]


# Settings


def test_each_run_can_be_opened_as_settings(panel, qtbot):
    choose(panel, "right")
    menu = find(panel, "experimentSettingsButton").menu()
    assert [action.text() for action in menu.actions()] == ["slow", "quick"]
    with qtbot.waitSignal(panel.openSettings) as asked:
        menu.actions()[0].trigger()
    assert asked.args == [RUNS[0].config]


def test_settings_for_numbers_are_opened_like_any_other(qtbot):
    panel = ExperimentsPanel()
    qtbot.addWidget(panel)
    panel.show_experiment("sales")
    button = find(panel, "experimentSettingsButton")
    assert button.isEnabled()
    with qtbot.waitSignal(panel.openSettings) as asked:
        button.menu().actions()[2].trigger()
    assert asked.args == [GALLERY["sales"].runs[2].config]


def test_the_data_of_an_experiment_of_its_own_are_those_that_its_settings_name():
    for each in GALLERY.values():
        if each.own_data:
            made = each.own_data().fingerprint
            assert {load(run.config.data).fingerprint for run in each.runs} == {made}


# The neuron


@pytest.fixture
def neuron(panel: ExperimentsPanel):
    page = find(panel, "neuronPage")
    page.setFocus()
    return page


def told(page, cost: str) -> str:
    return find(page, f"neuron{cost}Picture").accessibleDescription()


def test_the_neuron_shows_the_figures_of_its_lesson(neuron):
    neuron.player.go_to(150)
    lesson = learn(Neuron(2.0, 2.0))
    assert f"output {lesson.output[150]:.4f}" in told(neuron, "Quadratic")
    assert "output 0.9334" in told(neuron, "Quadratic")
    assert "output 0.9282" in told(neuron, "CrossEntropy")
    assert f"{lesson.output[150]:.4f}" in find(neuron, "neuronQuadraticSigmoid").accessibleDescription()
    assert f"C {lesson.cost[150]:.4f}" in find(neuron, "neuronQuadraticCost").accessibleDescription()


def test_the_books_other_start_is_a_click_away(neuron):
    press(neuron, "start6Button")
    neuron.player.go_to(300)
    assert "output 0.0940" in told(neuron, "Quadratic")
    assert "output 0.4177" in told(neuron, "CrossEntropy")


@pytest.mark.parametrize("name", ["start6Button", "start20Button", "sameEtaButton"])
def test_a_start_plays_at_once_and_the_keys_stay_away_from_the_starts(neuron, name):
    """Such as a lesson says: one button to press, and what it tells is seen."""
    neuron.player.go_to(150)
    find(neuron, name).setFocus()
    QTest.keyClick(find(neuron, name), Qt.Key.Key_Space)
    assert neuron.player.is_playing
    assert neuron.player.epoch < 100
    if name == "sameEtaButton":  # it has gone grey
        assert find(neuron, "playNeuronButton").hasFocus()
    neuron.player.pause()


def test_own_figures_are_taken(neuron):
    for name, text in (("neuronWField", "-1"), ("neuronTargetField", "1"), ("etaQuadraticField", "0.5")):
        write(neuron, name, text)
    neuron.player.go_to(40)
    lesson = learn(Neuron(-1.0, 2.0, 0.5, "quadratic", 1.0))
    assert f"output {lesson.output[40]:.4f}, target 1" in told(neuron, "Quadratic")


def write(page, name: str, text: str) -> None:
    field = find(page, name)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Tab)


def test_a_second_input_comes_with_its_weight(neuron):
    assert not find(neuron, "neuronX2Field").isVisible()
    find(neuron, "twoInputsToggle").click()
    for name, text in (("neuronXField", "0.5"), ("neuronX2Field", "-1"), ("neuronW2Field", "1.5")):
        assert find(neuron, name).isVisible()
        write(neuron, name, text)
    neuron.player.go_to(40)
    lesson = learn(Neuron(2.0, 2.0, x=0.5, w2=1.5, x2=-1.0))
    assert f"inputs 0.5 and -1, weights {lesson.w[40]:.3f} and {lesson.w2[40]:.3f}" in told(neuron, "Quadratic")
    assert f"output {lesson.output[40]:.4f}" in told(neuron, "Quadratic")
    find(neuron, "twoInputsToggle").click()
    neuron.player.go_to(150)
    assert "input 1, w" in told(neuron, "Quadratic")
    assert "output 0.9334" in told(neuron, "Quadratic")


def test_with_y_and_a_swapped_the_page_says_why_the_cost_is_infinite(neuron):
    find(neuron, "swapToggle").click()
    obstacle = find(neuron, "neuronCrossEntropyObstacle")
    assert "−[a ln y + (1 − a) ln (1 − y)] is infinite" in obstacle.text()
    assert not find(neuron, "neuronCrossEntropyCost").isVisible()
    neuron.player.go_to(10)
    write(neuron, "neuronTargetField", "0.8")
    assert not obstacle.isVisible()
    write(neuron, "etaCrossEntropyField", "1")
    neuron.player.go_to(300)
    lesson = learn(Neuron(2.0, 2.0, 1.0, "swapped", 0.8))
    assert f"output {lesson.output[300]:.4f}, target 0.8" in told(neuron, "CrossEntropy")
    assert "straight line in a" in find(neuron, "neuronLessonLabel").text()
    press(neuron, "start20Button")
    assert not find(neuron, "swapToggle").isChecked()
    assert "output 0.9820" in told(neuron, "CrossEntropy")


def test_keys_play_and_step(neuron):
    QTest.keyClick(neuron, Qt.Key.Key_Right)
    QTest.keyClick(neuron, Qt.Key.Key_Right)
    QTest.keyClick(neuron, Qt.Key.Key_Left)
    assert neuron.player.epoch == 1
    assert find(neuron, "neuronEpochLabel").text() == "epoch 1 of 300"
    QTest.keyClick(neuron, Qt.Key.Key_End)
    assert find(neuron, "neuronSlider").value() == 300
    QTest.keyClick(neuron, Qt.Key.Key_Home)
    assert neuron.player.epoch == 0
    QTest.keyClick(neuron, Qt.Key.Key_Space)
    assert neuron.player.is_playing
    QTest.keyClick(neuron, Qt.Key.Key_Space)
    assert not neuron.player.is_playing


def test_it_plays_to_the_end_and_waits_there(neuron, qtbot):
    find(neuron, "neuronSpeedBox").set_value(150)
    neuron.player.speed = 3000.0
    with qtbot.waitSignal(neuron.player.playingChanged):
        press(neuron, "playNeuronButton")
    with qtbot.waitSignal(neuron.player.playingChanged):
        pass
    assert neuron.player.epoch == 300
    assert find(neuron, "playNeuronButton").accessibleName() == "Play"


def test_the_slider_goes_to_an_epoch(neuron):
    slider = find(neuron, "neuronSlider")
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_PageUp)
    assert neuron.player.epoch == slider.value() == 30


def test_hidden_its_time_stands_still(panel, neuron):
    QTest.keyClick(neuron, Qt.Key.Key_Space)
    panel.hide()
    assert not neuron.player.findChild(QTimer).isActive()
    panel.show()
    assert neuron.player.findChild(QTimer).isActive()
    QTest.keyClick(neuron, Qt.Key.Key_Space)


def test_run_plays_from_the_start_and_judges_the_books_figures(panel, neuron, qtbot):
    neuron.player.go_to(100)
    run(panel, qtbot, "neuron")
    assert find(panel, "experimentStatus").text() == "All 10 results as expected."
    assert neuron.player.is_playing
    assert neuron.player.epoch < 100
    neuron.player.pause()


def test_the_neurons_start_is_what_counts(neuron):
    """With the book's two rates quadratic ends lower although it learns more slowly: the eye is led to the start."""
    lesson = find(neuron, "neuronLessonLabel")
    first = [learn(Neuron(2.0, 2.0, eta, cost)).cost for cost, eta in (("quadratic", 0.15), ("cross-entropy", 0.005))]
    quadratic, cross = (round(100 * (1 - cost[50] / cost[0])) for cost in first)
    assert cross > 5 * quadratic
    assert f"falls by {quadratic} %, cross-entropy by {cross} %" in lesson.text()
    assert "cannot be compared, as η is 0.15 here and 0.005 there" in lesson.text()
    bold = [curve for curve in find(neuron, "neuronCrossEntropyCost").curves() if curve.width == 4.0]
    assert [curve.x.tolist() for curve in bold] == [list(range(51))]
    press(neuron, "sameEtaButton")
    assert find(neuron, "etaCrossEntropyField").value() == 0.15
    assert "can be compared, too" in lesson.text()
    assert not find(neuron, "sameEtaButton").isEnabled()
    neuron.player.go_to(150)
    assert "output 0.0257" in told(neuron, "CrossEntropy")
    press(neuron, "start20Button")  # the book's rates are back
    assert "cannot be compared" in lesson.text()


@pytest.mark.parametrize("size", [(480, 300), (672, 440), (1100, 800)])
@pytest.mark.parametrize("name", ["neuron", "right", "layers"])
def test_nothing_is_cut_at_the_least_size(panel, qtbot, name, size):
    """All is within the width, each paragraph is as high as its text, and the rest is a scroll away."""
    if name != "neuron":
        run(panel, qtbot, name)
    choose(panel, name)
    panel.resize(*size)
    page = page_of(panel, name)
    qtbot.waitUntil(lambda: page.widget().width() == page.viewport().width())
    assert panel.size() == QSize(*size)
    for part in (page.widget(), panel.findChild(ExperimentHeader)):
        for widget in (each for each in part.findChildren(QWidget) if each.isVisible()):
            place = widget.rect().translated(widget.mapTo(part, QPoint()))
            assert place.left() >= 0, widget
            assert place.right() <= part.width(), widget
    for label in panel.findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()) - 1, label.text()
    for plot in page.findChildren(CurvePlot):
        assert plot.height() >= 180


def test_the_neuron_fits(panel, neuron, qtbot):
    panel.resize(1100, 800)
    page = page_of(panel, "neuron")
    qtbot.waitUntil(lambda: page.widget().width() == page.viewport().width())
    names = ("neuronQuadraticPicture", "neuronCrossEntropyCost", "playNeuronButton", "neuronSpeedBox", "start20Button")
    for name in names:
        widget = find(panel, name)
        place = widget.rect().translated(widget.mapTo(page.viewport(), QPoint()))
        assert page.viewport().rect().contains(place), name


def test_every_button_has_a_name(panel):
    for button in panel.findChildren(QToolButton):
        if button.isVisible():
            assert button.accessibleName() or button.text()

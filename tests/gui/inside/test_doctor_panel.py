"""The Doctor's view: its findings with severity, cure and the way to the knob, and its strips."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QPlainTextEdit, QScrollArea
from pytestqt.qtbot import QtBot

import core.insight.doctor
from core.config import RunConfig
from core.data.dataset import Dataset
from core.events import BatchDone, EpochDone, Event, Finished, Started
from core.insight.doctor import Problem, ProblemKind, Severity
from core.network import Network
from core.trainer import train
from gui.base import theme
from gui.inside import background_examiner
from gui.inside.background_examiner import BackgroundExaminer
from gui.inside.doctor_findings import FindingRows
from gui.inside.doctor_history import MOST, DoctorHistory
from gui.inside.doctor_panel import DoctorPanel
from gui.inside.doctor_texts import severity_words
from gui.inside.doctor_watch import DoctorWatch
from gui.session.data_store import DataStore
from gui.session.history import History
from gui.widgets.plots.curves import CurvePlot
from gui.widgets.plots.history_strip import HistoryStrip, quantiles
from tests.gui.hands import task_of

ILL = RunConfig(sizes=(784, 8, 6, 10), init="large", cost="quadratic", epochs=3, lambda_=0.0)


@pytest.fixture
def store(digits: Dataset) -> Iterator[DataStore]:
    store = DataStore()
    store.dataset = digits
    yield store
    store.close()


@pytest.fixture
def watch(qtbot: QtBot, store: DataStore, history: History, monkeypatch: pytest.MonkeyPatch) -> Iterator[DoctorWatch]:
    monkeypatch.setattr(background_examiner, "LEAST_PAUSE_S", 0.0)
    monkeypatch.setattr(background_examiner, "IDLE_SHARE", 0)
    watch = DoctorWatch(store, history)
    yield watch
    watch.end_tasks()


@pytest.fixture
def panel(qtbot: QtBot, watch: DoctorWatch) -> DoctorPanel:
    panel = DoctorPanel(watch)
    panel.resize(672, 390)
    qtbot.addWidget(panel)
    panel.show()
    return panel


@pytest.fixture
def examine(qtbot: QtBot, watch: DoctorWatch, panel: DoctorPanel) -> Callable[..., None]:
    """Give the panel a network and wait until it was looked at."""

    def examine(network: Network, epoch: int | None = None) -> None:
        watch.set_epoch(epoch)
        watch.set_network(network)
        with qtbot.waitSignal(watch.examined):
            panel.refresh()

    return examine


@pytest.fixture
def run(history: History, digits: Dataset) -> Callable[[RunConfig], Iterator[Network]]:
    """Train into the history; each network as the workbench shows it."""

    def run(config: RunConfig) -> Iterator[Network]:
        history.begin(config, "Run")
        for event in train(config, digits):
            history.add(event)
            theta = _theta(event)
            if theta is not None:
                yield Network.of(config, theta)

    return run


def _theta(event: Event) -> np.ndarray | None:
    if isinstance(event, BatchDone):
        return event.theta
    return event.checkpoint.theta if isinstance(event, Started | EpochDone | Finished) else None


def label(panel: DoctorPanel, name: str) -> QLabel:
    return panel.findChild(QLabel, name)


def strip(panel: DoctorPanel, layer: int = 1) -> HistoryStrip:
    return panel.findChild(HistoryStrip, f"doctorLayer{layer}Strip")


def width(panel: DoctorPanel) -> int:
    image = strip(panel).image()
    assert image is not None
    return image.width()


def press(qtbot: QtBot, panel: DoctorPanel, name: str) -> None:
    qtbot.mouseClick(panel.findChild(QAbstractButton, name), Qt.MouseButton.LeftButton)


def test_before_there_is_a_network_it_says_what_will_be_here(panel: DoctorPanel) -> None:
    assert any("Press Train" in each.text() for each in panel.findChildren(QLabel) if each.isVisible())


def test_each_problem_has_a_sentence_its_severity_a_cure_and_the_way_to_its_knob(
    qtbot: QtBot, panel: DoctorPanel, examine: Callable[..., None]
) -> None:
    examine(Network.fresh(ILL))
    assert label(panel, "doctorLabel").text().startswith("It learns more slowly than it could.")
    assert "% saturated. Try 1/√n initial weights" in label(panel, "doctorFinding1Label").text()
    assert label(panel, "doctorSeverity1Label").text().endswith(severity_words(Severity.SLOWS))
    with qtbot.waitSignal(panel.knobAsked) as asked:
        press(qtbot, panel, "doctorKnob1Button")
    assert asked.args == ["init"]
    with qtbot.waitSignal(panel.cureAsked) as cured:
        press(qtbot, panel, "doctorCure1Button")
    assert dict(cured.args[0].changes)["init"] == "1-over-root-n"
    assert cured.args[0].restarts


@pytest.mark.parametrize(
    ("severity", "role"), [(Severity.STOPS, "warning"), (Severity.SLOWS, ""), (Severity.USUAL, "muted")]
)
def test_a_severity_has_its_words_and_its_look(qtbot: QtBot, severity: Severity, role: str) -> None:
    rows = FindingRows()
    qtbot.addWidget(rows)
    rows.show_problems([Problem(ProblemKind.SATURATED, "hidden layer 1: 80 % saturated.", (), (0,), severity)])
    shown = rows.findChild(QLabel, "doctorSeverity1Label")
    assert (shown.text()[2:], shown.property("role")) == (severity, role)
    assert rows.findChild(QAbstractButton, "doctorCure1Button").isHidden()
    rows.show_problems([])
    assert rows.isHidden()


def test_a_figure_out_of_bounds_has_a_mark_and_a_colour(panel: DoctorPanel, examine: Callable[..., None]) -> None:
    examine(Network.fresh(ILL))
    flat, dead = (label(panel, f"doctorLayer1{name}Label") for name in ("Flat", "Dead"))
    assert flat.text().startswith("▲ ")
    assert flat.property("role") == "warning"
    assert not dead.text().startswith("▲")
    assert label(panel, "doctorLayer3Label").text() == "Output\n10 sigmoid"


def test_all_problems_are_listed(
    panel: DoctorPanel, run: Callable[[RunConfig], Iterator[Network]], examine: Callable[..., None]
) -> None:
    network = next(run(ILL.changed(sizes=(784, 30, 10))))
    examine(network)
    assert "wrong and saturated" in label(panel, "doctorFinding2Label").text()
    assert label(panel, "doctorFinding2Label").isVisible()


def test_a_run_grows_the_strips_and_shows_its_steps(
    panel: DoctorPanel, run: Callable[[RunConfig], Iterator[Network]], examine: Callable[..., None], every_batch: None
) -> None:
    config = RunConfig(sizes=(784, 8, 10), epochs=1)
    networks = run(config)
    for columns in (1, 2, 3):
        examine(next(networks))
        assert width(panel) == columns
    assert label(panel, "doctorLayer1StepLabel").text().endswith(" %")


@pytest.fixture
def every_batch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.training.clock.REPORT_SECONDS", 0)


def test_the_end_of_a_run_adds_nothing_and_a_network_of_a_file_stands_alone(
    panel: DoctorPanel, run: Callable[[RunConfig], Iterator[Network]], examine: Callable[..., None]
) -> None:
    config = RunConfig(sizes=(784, 8, 10), epochs=2)
    for network in run(config):
        examine(network)
    columns = width(panel)
    assert columns > 1
    examine(Network.fresh(config.changed(seed=5)))
    assert width(panel) == 1
    assert label(panel, "doctorLayer1StepLabel").text() == "–"


def test_a_person_who_looks_back_sees_the_figures_of_then_and_the_strip_as_it_is(
    panel: DoctorPanel, run: Callable[[RunConfig], Iterator[Network]], examine: Callable[..., None]
) -> None:
    *earlier, last = run(RunConfig(sizes=(784, 8, 10), epochs=2))
    for network in (*earlier, last):
        examine(network)
    columns, weights = width(panel), label(panel, "doctorLayer1WeightsLabel").text()
    examine(earlier[0], 1)
    assert width(panel) == columns
    assert label(panel, "doctorLabel").text().startswith("After epoch 1: ")
    assert label(panel, "doctorLayer1WeightsLabel").text() != weights
    examine(last)
    assert label(panel, "doctorLayer1WeightsLabel").text() == weights


def test_a_network_that_rests_is_examined_at_once_and_one_that_learns_keeps_the_pause(
    watch: DoctorWatch,
    panel: DoctorPanel,
    run: Callable[[RunConfig], Iterator[Network]],
    examine: Callable[..., None],
    every_batch: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(background_examiner, "LEAST_PAUSE_S", 3600.0)
    examine(Network.fresh(RunConfig(sizes=(784, 5, 10))))
    networks = run(RunConfig(sizes=(784, 8, 10), epochs=1))
    examine(next(networks))  # of another run
    for network in networks:
        watch.set_network(network)
        if watch.own_run() and not watch.own_run().ending:
            panel.refresh()
            assert not task_of(watch.findChild(BackgroundExaminer)).is_busy
    examine(network)  # it has ended


def test_inputs_and_activations_are_a_switch_away(
    qtbot: QtBot, panel: DoctorPanel, examine: Callable[..., None]
) -> None:
    examine(Network.fresh(ILL))
    before = strip(panel).image()
    assert strip(panel).accessibleName() == "Hidden 1, weighted inputs z"
    press(qtbot, panel, "doctorActivationsButton")
    assert strip(panel).accessibleName() == "Hidden 1, activations a"
    assert strip(panel).image() != before


def test_the_gradients_of_a_run_are_curves_one_per_layer(
    qtbot: QtBot,
    watch: DoctorWatch,
    panel: DoctorPanel,
    run: Callable[[RunConfig], Iterator[Network]],
    examine: Callable[..., None],
) -> None:
    press(qtbot, panel, "doctorGradientsButton")
    found: list[list[float]] = []
    for network in run(RunConfig(sizes=(784, 8, 10), epochs=2)):
        examine(network)
        found.append([each.bias_gradient for each in watch.report.found.layers])
    plot = panel.findChild(CurvePlot, "doctorGradientPlot")
    assert plot.isVisible()
    hidden, output = plot.curves()
    assert (hidden.name, output.name) == ("Hidden 1", "Output")
    assert hidden.x.tolist() == [each.position for each in watch.record.columns]
    assert [hidden.y[-1], output.y[-1]] == found[-1]
    press(qtbot, panel, "doctorCopyButton")
    _, columns, *rows = QGuiApplication.clipboard().text().split("\n\n")[-1].split("\n")
    assert columns == "Epoch\tHidden 1\tOutput"
    assert len(rows) == len(hidden.x)
    press(qtbot, panel, "doctorInputsButton")
    assert not plot.isVisible()
    assert width(panel) == len(rows)


def test_the_text_form_has_every_figure(qtbot: QtBot, panel: DoctorPanel, examine: Callable[..., None]) -> None:
    examine(Network.fresh(ILL))
    press(qtbot, panel, "doctorTextButton")
    text = panel.findChild(QPlainTextEdit, "doctorText").toPlainText()
    assert text.startswith("Layer\tSaturated or off\tDead")
    assert "Findings" in text
    assert "Activations a" in text


def test_data_of_another_form_are_told_and_blown_up_numbers_too(
    qtbot: QtBot, watch: DoctorWatch, panel: DoctorPanel
) -> None:
    config = RunConfig(sizes=(5, 4, 2))
    watch.set_network(Network.fresh(config))
    panel.refresh()
    visible = " ".join(each.text() for each in panel.findChildren(QLabel) if each.isVisible())
    assert "do not fit the network, which has 5 inputs" in visible
    network = Network.fresh(ILL)
    watch.set_network(replace(network, theta=np.full_like(network.theta, np.nan)))
    with qtbot.waitSignal(watch.findChild(BackgroundExaminer).failed):
        panel.refresh()
    assert "no longer finite" in " ".join(each.text() for each in panel.findChildren(QLabel) if each.isVisible())


def test_nothing_is_cut_off_and_ten_layers_scroll(
    qtbot: QtBot, panel: DoctorPanel, examine: Callable[..., None]
) -> None:
    bar = panel.findChild(QScrollArea, "doctorScroll").verticalScrollBar()
    examine(Network.fresh(ILL))
    qtbot.waitUntil(lambda: strip(panel).width() >= 200)
    assert bar.maximum() == 0
    examine(Network.fresh(RunConfig(sizes=(784, *[6] * 9, 10))))
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    examine(Network.fresh(ILL))
    qtbot.waitUntil(lambda: bar.maximum() == 0)


def test_dark_and_light_differ(panel: DoctorPanel, examine: Callable[..., None]) -> None:
    examine(Network.fresh(ILL))
    light = QImage(strip(panel).image())
    theme.current().set_scheme("dark")
    assert strip(panel).image() != light


def test_arrow_keys_tell_the_columns(qtbot: QtBot, panel: DoctorPanel, examine: Callable[..., None]) -> None:
    examine(Network.fresh(ILL))
    qtbot.keyClick(strip(panel), Qt.Key.Key_Left)
    assert "90 % from" in strip(panel).words_at(0)


def test_quantiles_are_within_a_bin() -> None:
    shares = np.zeros(40)
    shares[20] = 1.0
    assert quantiles(shares, -10, 10) == (0.25, 0.25, 0.25)


def test_a_record_is_bounded_and_keeps_the_newest(digits: Dataset) -> None:
    found, record = core.insight.doctor.examine(ILL, Network.fresh(ILL), digits.train), DoctorHistory()
    for position in range(3 * MOST):
        record.add(found, float(position))
        assert len(record.columns) <= MOST
        assert record.columns[-1].position == position


def test_the_narrowest_view_cuts_no_sentence(qtbot: QtBot, panel: DoctorPanel, examine: Callable[..., None]) -> None:
    panel.resize(484, 390)
    examine(Network.fresh(ILL))
    scroll = panel.findChild(QScrollArea, "doctorScroll")
    finding = label(panel, "doctorFinding1Label")
    qtbot.waitUntil(lambda: finding.height() >= finding.heightForWidth(finding.width()))
    assert scroll.horizontalScrollBar().maximum() == 0
    assert finding.mapTo(scroll.viewport(), finding.rect().bottomRight()).x() <= scroll.viewport().width()

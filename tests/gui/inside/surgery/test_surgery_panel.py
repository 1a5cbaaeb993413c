"""Surgery: every operation on a copy, judged, undone, and kept; the network itself untouched."""

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.config import RunConfig
from core.data.dataset import Dataset
from core.data.synthetic.digits import make_digits
from core.insight.surgery import Plan, most_important, operated
from core.network import Network, as_input
from core.training.evaluation import score
from gui.inside.surgery import surgery_texts
from gui.inside.surgery.judging import Judge
from gui.inside.surgery.operating_table import OperatingTable
from gui.inside.surgery.panel import SurgeryPanel
from gui.session.subject import Subject
from gui.session.workbench import Workbench
from tests.gui.hands import find, press, show

IMAGES, LABELS = make_digits(5, 3)
DRAWING = Subject(IMAGES[0], (), None, "Your drawing")
CONFIG = RunConfig(sizes=(784, 9, 6, 10))
NETWORK = Network.fresh(CONFIG)


@pytest.fixture
def panel(qtbot: QtBot, bench: Workbench) -> Iterator[SurgeryPanel]:
    bench.draft.replace(bench.draft.config.changed(sizes="784-9-6-10"))
    panel = SurgeryPanel(bench)
    panel.resize(672, 420)
    show(qtbot, panel)
    panel.set_network(NETWORK)
    panel.set_subject(DRAWING)
    yield panel
    panel.end_tasks()


def click_unit(panel: SurgeryPanel, layer: int, column: int) -> None:
    cells = find(panel, f"surgeryCells{layer}")
    QTest.mouseClick(cells, Qt.MouseButton.LeftButton, pos=cells.cell(0, column).center().toPoint())


def told(panel: SurgeryPanel) -> str:
    return str(find(panel, "surgeryLabel").text())


def wait_for_verdict(qtbot: QtBot, panel: SurgeryPanel, bench: Workbench, plan: Plan) -> None:
    """Wait until the accuracy after the plan is told, as the trainer's own scoring has it."""
    data = bench.store.dataset
    assert data is not None
    found = [score(CONFIG, network, data.validation, 20).accuracy for network in (NETWORK, operated(NETWORK, plan))]
    before, after = (surgery_texts.percent(share, 2) for share in found)
    words = before if before == after else f"{before} → {after}"
    qtbot.waitUntil(lambda: f"accuracy {words}," in told(panel))


def test_a_unit_clicked_is_off_judged_and_undone(qtbot: QtBot, panel: SurgeryPanel, bench: Workbench) -> None:
    click_unit(panel, 0, 1)
    click_unit(panel, 1, 0)
    assert "2 of 15 hidden units off" in told(panel)
    wait_for_verdict(qtbot, panel, bench, Plan(off=frozenset({(0, 1), (1, 0)})))
    press(panel, "surgeryUndoButton")
    assert "1 of 15 hidden units off" in told(panel)
    press(panel, "surgeryRedoButton")
    click_unit(panel, 1, 0)
    assert "1 of 15 hidden units off" in told(panel)
    press(panel, "surgeryClearButton")
    assert "This is a copy" in told(panel)


def test_the_answer_to_the_drawing_is_told_before_and_after(panel: SurgeryPanel) -> None:
    press(panel, "surgeryMostButton")
    off = frozenset(most_important(NETWORK, as_input(IMAGES[0]), 5))
    outputs = [network.answer(IMAGES[:1])[0] for network in (NETWORK, operated(NETWORK, Plan(off=off)))]
    before, after = (f"{out.argmax()} ({100 * out.max():.1f} %)" for out in outputs)
    assert f"Your drawing: {before} → {after}." in told(panel)
    press(panel, "surgeryAllOnButton")
    assert f"Your drawing: {before}." in told(panel)


def test_painting_is_one_step_however_many_cells_it_touches(panel: SurgeryPanel) -> None:
    press(panel, "surgeryWeightsButton")
    find(panel, "surgeryBrushBox").setCurrentIndex(0)
    cells = find(panel, "surgeryWeights")
    at = [cells.cell(14, column).center().toPoint() for column in (10, 11, 12)]
    QTest.mousePress(cells, Qt.MouseButton.LeftButton, pos=at[0])
    for column in (11, 12):
        cells.chosen.emit(14, column)  # offscreen, a simulated move has no buttons
    QTest.mouseRelease(cells, Qt.MouseButton.LeftButton, pos=at[2])
    assert "3 weights set" in told(panel)
    assert cells.levels()[14, 10:13].min() >= 254
    press(panel, "surgeryZeroButton")
    QTest.mouseClick(cells, Qt.MouseButton.LeftButton, pos=at[0])
    assert cells.levels()[14, 10] == 128
    press(panel, "surgeryUndoButton")
    press(panel, "surgeryUndoButton")
    assert "weights set" not in told(panel)


def test_a_single_weight_is_set_to_a_number_of_ones_own(panel: SurgeryPanel) -> None:
    press(panel, "surgeryWeightsButton")
    find(panel, "surgeryBrushBox").setCurrentIndex(0)
    find(panel, "surgeryValueBox").setValue(-0.037)
    cells = find(panel, "surgeryWeights")
    QTest.mouseClick(cells, Qt.MouseButton.LeftButton, pos=cells.cell(3, 5).center().toPoint())
    find(panel, "surgeryUnitBox").setValue(1)
    find(panel, "surgeryUnitBox").setValue(0)
    assert find(panel, "surgeryValueBox").value() == -0.037
    after = panel.table.after
    assert after is not None
    assert after.weights[0][0, 3 * 28 + 5] == pytest.approx(-0.037)
    assert np.count_nonzero(after.theta != NETWORK.theta) == 1
    press(panel, "surgeryDownButton")
    assert find(panel, "surgeryValueBox").value() < -0.037


def test_bias_and_scale_belong_to_the_unit_shown(panel: SurgeryPanel) -> None:
    press(panel, "surgeryWeightsButton")
    find(panel, "surgeryUnitBox").setValue(4)
    find(panel, "surgeryBiasBox").setValue(1.5)
    find(panel, "surgeryFactorBox").setValue(2)
    assert "weights of 1 unit scaled, 1 bias shifted" in told(panel)
    find(panel, "surgeryUnitBox").setValue(3)
    assert (find(panel, "surgeryBiasBox").value(), find(panel, "surgeryFactorBox").value()) == (0, 1)
    find(panel, "surgeryLayerBox").setCurrentIndex(2)
    assert find(panel, "surgeryUnitBox").maximum() == 9
    assert find(panel, "surgeryWeights").levels().shape == (3, 2)


def test_the_handle_prunes_and_its_curve_is_the_accuracy(qtbot: QtBot, panel: SurgeryPanel, bench: Workbench) -> None:
    press(panel, "surgeryWholeButton")
    curve = find(panel, "surgeryPruningCurve")
    curve.setFocus()
    for _ in range(3):
        QTest.keyClick(curve, Qt.Key.Key_PageUp)
    assert curve.handle() == pytest.approx(0.3)
    assert "30.0 % of the weights removed" in told(panel)
    wait_for_verdict(qtbot, panel, bench, Plan(pruned=0.3))
    qtbot.waitUntil(lambda: len(curve.lines()) == 2)
    press(panel, "surgeryRandomButton")
    wait_for_verdict(qtbot, panel, bench, Plan(pruned=0.3, at_random=True))


def test_noise_and_temperature_change_the_copy(qtbot: QtBot, panel: SurgeryPanel, bench: Workbench) -> None:
    press(panel, "surgeryWholeButton")
    find(panel, "surgeryNoiseBox").setValue(0.5)
    find(panel, "surgeryTemperatureBox").setValue(2)
    assert "noise of 0.5, temperature 2" in told(panel)
    wait_for_verdict(qtbot, panel, bench, Plan(noise=0.5, temperature=2))
    press(panel, "surgeryDiceButton")
    wait_for_verdict(qtbot, panel, bench, Plan(noise=0.5, temperature=2, seed=1))


def test_an_unchanged_copy_follows_the_network_and_a_changed_one_stays(panel: SurgeryPanel) -> None:
    later = Network.fresh(CONFIG.changed(seed=2))
    panel.set_network(later)
    panel.refresh()
    assert "This is a copy" in told(panel)
    click_unit(panel, 0, 0)
    panel.set_network(Network.fresh(CONFIG.changed(seed=3)))
    panel.refresh()
    assert told(panel).endswith("The network itself has changed meanwhile.")
    panel.set_network(Network.fresh(RunConfig(sizes=(784, 5, 10))))
    panel.refresh()
    assert "hidden units off" not in told(panel)


def test_while_a_network_learns_an_unchanged_copy_is_not_scored(panel: SurgeryPanel, monkeypatch) -> None:
    def forbidden(*_: object) -> None:
        raise AssertionError("scored")

    monkeypatch.setattr(panel.findChild(Judge), "ask", forbidden)
    for seed in range(3):
        panel.set_network(Network.fresh(CONFIG.changed(seed=seed)))
        panel.refresh()


def test_kept_as_a_run_it_is_the_network_at_hand(qtbot: QtBot, panel: SurgeryPanel, bench: Workbench) -> None:
    assert not find(panel, "surgeryKeepButton").isEnabled()
    with qtbot.waitSignal(bench.session.ended):
        bench.runs.train()
    here = bench.document.checkpoint
    assert here is not None
    bench.networkChanged.connect(panel.set_network)
    panel.set_network(here.network)
    panel.refresh()
    click_unit(panel, 0, 1)
    with qtbot.waitSignal(bench.session.ended):
        press(panel, "surgeryKeepButton")
    kept = bench.document.checkpoint
    assert kept is not None
    assert np.count_nonzero(kept.network.weights[1][:, 1]) == 0
    qtbot.waitUntil(lambda: "This is a copy of Run 1 (surgery)" in told(panel))


@pytest.mark.parametrize("network", [None, Network(NETWORK.sizes, "relu", "softmax", NETWORK.theta * np.nan)])
def test_without_a_network_to_operate_on_it_says_so(panel: SurgeryPanel, network: Network | None) -> None:
    panel.set_network(network)
    panel.refresh()
    assert find(panel, "surgeryCard").isVisible()


def test_a_network_that_the_data_do_not_fit_is_operated_on_unjudged(panel: SurgeryPanel) -> None:
    panel.set_network(Network.fresh(RunConfig(sizes=(9, 4, 3))))
    panel.refresh()
    click_unit(panel, 0, 0)
    assert told(panel) == "Changed: 1 of 4 hidden units off."


def test_its_numbers_are_a_table(panel: SurgeryPanel, digits: Dataset) -> None:
    click_unit(panel, 0, 1)
    press(panel, "surgeryTextButton")
    text = find(panel, "surgeryText").toPlainText()
    assert "Unit 1 of hidden layer 1: off" in text
    assert "output 9" in text


def test_undo_steps_end_with_the_gesture() -> None:
    table = OperatingTable()
    table.take(NETWORK)
    for share in (0.1, 0.2, 0.3):
        table.do(Plan(pruned=share), "prune")
    table.settle()
    table.do(Plan(pruned=0.5), "prune")
    table.undo()
    assert table.plan.pruned == 0.3
    table.undo()
    assert table.plan.is_empty
    assert not table.can_undo
    table.do(Plan(noise=1))
    assert not table.can_redo

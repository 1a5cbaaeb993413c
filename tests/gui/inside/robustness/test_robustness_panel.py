"""Robustness: the network at hand and ticked runs on changed digits; whatever cannot be read is told."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.dataset import Dataset
from core.insight.robustness import ROBUSTNESS_WAYS, accuracies
from core.network import Network
from core.storage import model
from core.storage.runs import names
from gui.inside.robustness import robustness_texts
from gui.inside.robustness.panel import RobustnessPanel
from gui.session.run import RunHistory
from gui.session.workbench import Workbench
from gui.view.frame import ViewFrame
from tests.gui.hands import find, press, show, task_of

CONFIG = RunConfig(sizes=(784, 4, 10))
NETWORK, OTHER = Network.fresh(CONFIG), Network.fresh(CONFIG.changed(seed=2))
SHIFT = ROBUSTNESS_WAYS["shift"]


@pytest.fixture
def panel(qtbot: QtBot, bench: Workbench) -> Iterator[RobustnessPanel]:
    panel = RobustnessPanel(bench)
    panel.resize(672, 420)
    show(qtbot, panel)
    yield panel
    panel.end_tasks()


def keep(bench: Workbench, folder: Path, number: int, network: Network = OTHER, **settings: float) -> RunHistory:
    """Put a run with a network in its folder among the runs."""
    folder.mkdir()
    config = RunConfig(sizes=network.sizes)
    model.save(folder / names.BEST, model.Model(Checkpoint.blank(config, network.theta)))
    run = RunHistory(number, f"Run {number}", config.changed(**settings), folder=folder)
    bench.history.put_in([run])
    return run


def lines(panel: RobustnessPanel, way: str = "Shift") -> dict[str, list[float]]:
    return {line.name: line.shares.tolist() for line in find(panel, f"robustness{way}Curve").lines()}


def expected(network: Network, digits: Dataset, way: str = "shift") -> list[float]:
    found = accuracies(network, digits.validation, ROBUSTNESS_WAYS[way])
    assert found is not None
    return [float(share) for share in found]


def told(panel: RobustnessPanel) -> str:
    return str(find(panel, "robustnessLabel").text())


def wait(qtbot: QtBot, panel: RobustnessPanel, network: Network | None = NETWORK) -> None:
    """Wait until the networks are measured."""
    panel.set_network(network)
    panel.refresh()
    qtbot.waitUntil(lambda: not task_of(panel).is_busy)


def test_the_network_at_hand_has_a_line_in_every_plot(qtbot: QtBot, panel: RobustnessPanel, digits: Dataset) -> None:
    wait(qtbot, panel)
    for name in ROBUSTNESS_WAYS:
        assert list(lines(panel, name.capitalize()).values()) == [expected(NETWORK, digits, name)]
    plain = (NETWORK.digits(digits.validation.images) == digits.validation.labels).mean()
    assert f"reads {100 * plain:.1f} % of 20 validation digits." in told(panel)
    two = [share for share, amount in zip(expected(NETWORK, digits), SHIFT.amounts, strict=True) if abs(amount) == 2]
    assert f"shifted by 2 px, {100 * np.mean(two):.1f} %" in told(panel)


def test_ticked_runs_lie_over_it_and_say_who_learnt_from_distorted_images(
    qtbot: QtBot, panel: RobustnessPanel, bench: Workbench, digits: Dataset, tmp_path: Path
) -> None:
    keep(bench, tmp_path / "a", 5, rotate_deg=10.0)
    keep(bench, tmp_path / "b", 6, NETWORK)
    panel.show_runs({5})
    wait(qtbot, panel)
    assert lines(panel)["Run 5 (with distortions)"] == expected(OTHER, digits)
    assert find(panel, "robustnessLegend").names() == list(lines(panel))
    panel.show_runs({5, 6})
    wait(qtbot, panel)
    assert lines(panel)["Run 6"] == expected(NETWORK, digits)
    QTest.mouseClick(find(panel, "robustnessLegend").entry("Run 6"), Qt.MouseButton.LeftButton)
    assert [curve.name for curve in find(panel, "robustnessScaleCurve").curves()] == list(lines(panel))[:2]


def test_a_run_that_is_gone_damaged_or_reads_no_digits_is_told_and_the_others_are_shown(
    qtbot: QtBot, panel: RobustnessPanel, bench: Workbench, tmp_path: Path
) -> None:
    (keep(bench, tmp_path / "a", 5).folder / names.BEST).unlink()  # type: ignore[operator]  # it has a folder
    (keep(bench, tmp_path / "b", 6).folder / names.BEST).write_bytes(b"\0" * 99)  # type: ignore[operator]
    keep(bench, tmp_path / "c", 7, Network.fresh(RunConfig(sizes=(9, 3))))
    keep(bench, tmp_path / "d", 8)
    panel.show_runs({5, 6, 7, 8})
    wait(qtbot, panel)
    assert list(lines(panel))[1:] == ["Run 8"]
    assert "Run 5 is left out: there is no network in its folder." in told(panel)
    assert f"Run 6 is left out: {tmp_path / 'b' / names.BEST}" in told(panel)
    assert "Run 7 is left out: This network has 9 inputs" in told(panel)


def test_why_a_run_is_left_out_is_told_in_the_language_in_use(
    qtbot: QtBot, panel: RobustnessPanel, bench: Workbench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.inside.robustness.measuring.translated", lambda error: f"({error})")
    (keep(bench, tmp_path / "a", 5).folder / names.BEST).write_bytes(b"\0" * 99)  # type: ignore[operator]
    panel.show_runs({5})
    wait(qtbot, panel)
    assert f"(Run 5 is left out: ({tmp_path / 'a' / names.BEST}" in told(panel)


def test_a_run_is_read_once_and_again_when_its_file_is_another(
    qtbot: QtBot, panel: RobustnessPanel, bench: Workbench, digits: Dataset, tmp_path: Path, monkeypatch
) -> None:
    run = keep(bench, tmp_path / "a", 5)
    panel.show_runs({5})
    wait(qtbot, panel)
    with monkeypatch.context() as patch:
        patch.setattr("core.storage.model.load", None)
        wait(qtbot, panel, OTHER)
    assert list(lines(panel).values()) == [expected(OTHER, digits)] * 2
    assert run.folder
    path = run.folder / names.BEST
    model.save(path, model.Model(Checkpoint.blank(CONFIG, NETWORK.theta)))
    wait(qtbot, panel, NETWORK)
    assert list(lines(panel).values()) == [expected(NETWORK, digits)] * 2


def test_the_newest_eight_are_shown(qtbot: QtBot, panel: RobustnessPanel, bench: Workbench, tmp_path: Path) -> None:
    for number in range(1, 11):
        keep(bench, tmp_path / str(number), -number)
    panel.show_runs(range(-10, 0))
    wait(qtbot, panel)
    assert list(lines(panel))[1:] == [f"Run -{number}" for number in range(8, 0, -1)]
    assert "2 more ticked runs are not shown." in told(panel)


def test_the_keys_read_the_lines(qtbot: QtBot, panel: RobustnessPanel, digits: Dataset) -> None:
    wait(qtbot, panel)
    curve = find(panel, "robustnessShiftCurve")
    curve.setFocus()
    qtbot.waitUntil(curve.hasFocus)
    QTest.keyClick(curve, Qt.Key.Key_Right)
    share = expected(NETWORK, digits)[SHIFT.at_rest + 1]
    assert QToolTip.text().startswith("Shifted: 1 px\n")
    assert QToolTip.text().endswith(f": {100 * share:.1f} %")
    assert "% as it is, " in curve.accessibleDescription()
    QToolTip.hideText()


def test_an_example_is_changed_as_pointed_at_and_read(qtbot: QtBot, panel: RobustnessPanel, digits: Dataset) -> None:
    wait(qtbot, panel)
    curve, sheet = find(panel, "robustnessShiftCurve"), find(panel, "robustnessExample")
    curve.setFocus()
    qtbot.waitUntil(curve.hasFocus)
    for number in range(2):
        QTest.keyClick(curve, Qt.Key.Key_Right)  # from rest, as the click below has taken the focus away
        image = digits.validation.images[number]
        shifted = np.roll(image.reshape(28, 28), 1, axis=1)
        before, after = (np.array(each.constBits()).reshape(28, -1)[:, :28] for each in sheet.images())
        assert before.tobytes() == image.tobytes()
        assert after.tobytes() == shifted.tobytes()
        answer, label = NETWORK.digits(shifted.reshape(1, -1))[0], digits.validation.labels[number]
        words = f"Still read as {label}." if answer == label else f"This {label} is now read as {answer}."
        assert f"Shifted: 1 px. {words}" in find(panel, "robustnessExampleLabel").text()
        press(panel, "robustnessExample")
    QToolTip.hideText()


def test_text_and_files_have_every_number(
    qtbot: QtBot, panel: RobustnessPanel, digits: Dataset, tmp_path: Path
) -> None:
    wait(qtbot, panel)
    press(panel, "robustnessTextButton")
    assert "Pixel noise" in find(panel, "robustnessText").toPlainText()
    frame = panel.findChild(ViewFrame)
    assert isinstance(frame, ViewFrame)
    frame.export_csv(tmp_path / "a.csv")
    frame.export_png(tmp_path / "a.png")
    rows = (tmp_path / "a.csv").read_text("utf-8-sig")
    assert f"-6.0,{expected(NETWORK, digits)[2]}" in rows
    assert (tmp_path / "a.png").stat().st_size > 1000


@pytest.mark.parametrize(
    "network", [None, Network.fresh(RunConfig(sizes=(9, 3))), Network.of(CONFIG, NETWORK.theta * np.nan)]
)
def test_what_cannot_be_measured_is_told(panel: RobustnessPanel, network: Network | None) -> None:
    panel.set_network(network)
    panel.refresh()
    assert robustness_texts.empty() in find(panel, "robustnessCard").words()


def test_other_data_are_measured_anew(qtbot: QtBot, panel: RobustnessPanel, bench: Workbench, digits: Dataset) -> None:
    wait(qtbot, panel)
    panel.set_network(OTHER)
    panel.refresh()  # on the way when the other data come
    other = Dataset("others", digits.train, digits.train, digits.test)
    bench.store.dataset = other
    bench.store.loaded.emit("others", other)
    wait(qtbot, panel, OTHER)
    assert list(lines(panel).values()) == [expected(OTHER, other)]
    assert "of 60 validation digits." in told(panel)


def test_data_that_are_no_digits_are_told(qtbot: QtBot, panel: RobustnessPanel, bench: Workbench) -> None:
    with qtbot.waitSignal(bench.store.loaded):
        bench.store.load("sales")
    wait(qtbot, panel)
    assert robustness_texts.no_digits() in find(panel, "robustnessCard").words()


def test_hidden_nothing_is_computed_and_what_is_under_way_ends_at_once(
    qtbot: QtBot, panel: RobustnessPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.inside.robustness.measuring.accuracies", lambda *a: _until_cancelled(a[3]))
    panel.set_network(NETWORK)
    panel.refresh()
    assert task_of(panel).is_busy
    panel.hide()
    assert not task_of(panel).is_busy
    monkeypatch.setattr(task_of(panel), "start", None)
    panel.set_network(OTHER)
    panel.refresh()


def _until_cancelled(cancelled) -> None:
    while not cancelled():
        pass


def test_while_a_run_learns_its_networks_are_measured_with_pauses(
    qtbot: QtBot, panel: RobustnessPanel, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    wait(qtbot, panel)
    monkeypatch.setattr(type(bench.session), "is_active", property(lambda _: True))
    panel._rests_until = float("inf")  # the clock of the pauses, set by hand
    panel.set_network(OTHER)
    panel.refresh()
    assert not task_of(panel).is_busy
    panel._rests_until = 0.0  # the pause is over
    panel.refresh()
    assert task_of(panel).is_busy
    asked = panel._asked  # that nothing new is begun is seen nowhere
    panel.set_network(NETWORK)
    panel.refresh()
    assert panel._asked is asked  # the one under way comes to its end
    qtbot.waitUntil(lambda: not task_of(panel).is_busy)
    assert panel._rests_until > panel._began  # again by its own clock

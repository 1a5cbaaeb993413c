"""Robustness: the curves of the ticked runs over one another, measured while somebody looks."""

from collections.abc import Iterator

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from core.data.dataset import Dataset
from core.insight.robustness import NOISE, robustness
from core.insight.why import WAYS
from core.storage.any import load_any
from core.storage.runs import names
from gui.inside.robustness import robustness_texts
from gui.inside.robustness.panel import RobustnessPanel
from gui.session.workbench import Workbench
from gui.view.way_titles import way_title
from tests.gui.hands import find, press, show


@pytest.fixture
def panel(qtbot: QtBot, bench: Workbench) -> Iterator[RobustnessPanel]:
    for seed in (1, 2):
        bench.reset()
        bench.draft.set("seed", seed)
        with qtbot.waitSignal(bench.session.ended):
            bench.runs.train()
    panel = RobustnessPanel(bench.history, bench.store)
    panel.resize(672, 390)
    show(qtbot, panel)
    yield panel
    panel.end_tasks()


def tick(qtbot: QtBot, panel: RobustnessPanel, numbers: list[int]) -> None:
    panel.show_runs(numbers)
    qtbot.waitUntil(lambda: not panel._task.is_busy)


def test_each_run_has_a_line_in_each_plot(
    qtbot: QtBot, panel: RobustnessPanel, bench: Workbench, digits: Dataset
) -> None:
    tick(qtbot, panel, [1, 2])
    folders = [run.folder for run in bench.history.runs]
    networks = [load_any(folder / names.BEST).checkpoint.network for folder in folders if folder]
    for way, lines in robustness(networks, digits.validation):
        curves = find(panel, f"robustness{way.capitalize()}Curve").curves()
        assert [curve.name for curve in curves] == ["Run 1", "Run 2"]
        assert [curve.y.tolist() for curve in curves] == lines.tolist()
    assert "on average" in find(panel, "robustnessLabel").text()


def test_one_run_is_told_what_hurts_it_most(qtbot: QtBot, panel: RobustnessPanel) -> None:
    tick(qtbot, panel, [2])
    told = find(panel, "robustnessLabel").text()
    assert told.startswith("Run 2 loses most accuracy to: ")
    assert told[:-1].rpartition(": ")[2] in [way_title(way).lower() for way in (*WAYS, NOISE)]


def test_without_a_ticked_run_or_its_network_it_says_so(qtbot: QtBot, panel: RobustnessPanel, bench: Workbench) -> None:
    tick(qtbot, panel, [])
    assert find(panel, "robustnessCard").words() == robustness_texts.empty()
    folder = bench.history.runs[0].folder
    assert folder
    for name in (names.BEST, names.CHECKPOINT):
        (folder / name).unlink(missing_ok=True)
    tick(qtbot, panel, [1])
    assert find(panel, "robustnessCard").words().startswith("Left out")


def test_hidden_nothing_is_measured_and_shown_again_it_goes_on(qtbot: QtBot, panel: RobustnessPanel) -> None:
    panel.hide()
    panel.show_runs([1])
    assert not panel._task.is_busy
    panel.show()
    qtbot.waitUntil(lambda: panel._found is not None and len(panel._found.curves) == 5)


def test_its_numbers_are_tables(qtbot: QtBot, panel: RobustnessPanel) -> None:
    tick(qtbot, panel, [1, 2])
    press(panel, "robustnessTextButton")
    text = find(panel, "robustnessText").toPlainText()
    assert "Noise on the pixels" in text
    assert np.isclose(panel._tables()[0].rows[0][0], -6)

"""The committee of the ticked runs: read from their folders, scored together, tested once."""

from collections.abc import Iterator

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from core.data.dataset import Dataset
from core.insight.committee import committee_scores
from core.network import Network
from core.storage.any import load_any
from core.storage.runs import names
from gui.inside.committee import committee_texts
from gui.inside.committee.panel import CommitteePanel
from gui.session.subject import Subject
from gui.session.workbench import Workbench
from tests.gui.hands import find, press, show


@pytest.fixture
def trained(qtbot: QtBot, bench: Workbench) -> list[Network]:
    """The networks of three runs with seeds of their own."""
    found = []
    for seed in (1, 2, 3):
        bench.reset()
        bench.draft.set("seed", seed)
        with qtbot.waitSignal(bench.session.ended):
            bench.runs.train()
        assert bench.document.checkpoint
        found.append(bench.document.checkpoint.network)
    return found


@pytest.fixture
def panel(qtbot: QtBot, bench: Workbench, trained: list[Network]) -> Iterator[CommitteePanel]:
    panel = CommitteePanel(bench.history, bench.store)
    panel.resize(672, 390)
    show(qtbot, panel)
    yield panel
    panel.end_tasks()


def told(panel: CommitteePanel) -> str:
    return str(find(panel, "committeeLabel").text())


def cells(panel: CommitteePanel) -> list[list[str]]:
    table = find(panel, "committeeTable")
    return [[table.item(row, at).text() for at in range(table.columnCount())] for row in range(table.rowCount())]


def tick(qtbot: QtBot, panel: CommitteePanel, numbers: list[int]) -> None:
    panel.show_runs(numbers)
    qtbot.waitUntil(lambda: not panel._task.is_busy)  # one of two tasks: no signal comes where nothing is read


def test_the_ticked_runs_answer_together(
    qtbot: QtBot, panel: CommitteePanel, trained: list[Network], bench: Workbench, digits: Dataset
) -> None:
    tick(qtbot, panel, [1, 2, 3])
    members = [best_network(bench, number) for number in (1, 2, 3)]
    found = committee_scores(members, digits.validation)
    assert found
    assert told(panel).startswith(f"3 networks: together {100 * found.committee:.2f} % of 20 validation images")
    assert [row[0] for row in cells(panel)] == ["Run 1", "Run 2", "Run 3", "committee"]
    assert [row[1] for row in cells(panel)][:3] == [f"{100 * share:.2f} %" for share in found.members.tolist()]


def best_network(bench: Workbench, number: int) -> Network:
    folder = bench.history.runs[number - 1].folder
    assert folder
    return load_any(folder / names.BEST).checkpoint.network


def test_the_drawing_is_answered_by_each_and_by_the_mean(
    qtbot: QtBot, panel: CommitteePanel, bench: Workbench, digits: Dataset
) -> None:
    tick(qtbot, panel, [1, 3])
    pixels = digits.validation.images[0].copy()
    panel.set_subject(Subject(pixels, (), None, "Your drawing"))
    members = [best_network(bench, number) for number in (1, 3)]
    outputs = [each.answer(pixels[None])[0] for each in members]
    mean = np.mean([each.probabilities(pixels[None])[0] for each in members], axis=0)
    said = [f"{each.argmax()} ({100 * each.max():.1f} %)" for each in (*outputs, mean)]
    assert [row[1] for row in cells(panel)] == said
    assert find(panel, "committeeBars").winner() == mean.argmax()
    assert told(panel).endswith(f"Your drawing: {said[-1]}.")


def test_the_mean_answer_goes_to_the_canvas_while_somebody_looks(
    qtbot: QtBot, panel: CommitteePanel, bench: Workbench, digits: Dataset
) -> None:
    told: list[str] = []
    panel.committeeAnswered.connect(told.append)
    tick(qtbot, panel, [1, 2])
    panel.set_subject(Subject(digits.validation.images[0], (), None, "image"))
    pixels = digits.validation.images[:1]
    mean = np.mean([best_network(bench, number).probabilities(pixels)[0] for number in (1, 2)], axis=0)
    assert told[-1].startswith(f"The committee of 2 reads {mean.argmax()} (")
    panel.hide()
    assert told[-1] == ""


def test_the_test_set_is_scored_once_when_asked(
    qtbot: QtBot, panel: CommitteePanel, bench: Workbench, digits: Dataset
) -> None:
    tick(qtbot, panel, [1, 2])
    with qtbot.waitSignal(panel.testOpened):
        press(panel, "committeeTestButton")
    qtbot.waitUntil(lambda: find(panel, "committeeTable").columnCount() == 3)
    found = committee_scores([best_network(bench, number) for number in (1, 2)], digits.test)
    assert found
    assert cells(panel)[-1][2] == f"{100 * found.committee:.2f} %"
    assert not find(panel, "committeeTestButton").isEnabled()
    tick(qtbot, panel, [1, 2, 3])
    assert find(panel, "committeeTestButton").isEnabled()
    assert find(panel, "committeeTable").columnCount() == 2


def test_fewer_than_two_runs_are_none(qtbot: QtBot, panel: CommitteePanel) -> None:
    tick(qtbot, panel, [2])
    assert find(panel, "committeeCard").words() == committee_texts.empty()


def test_a_run_whose_network_is_gone_is_left_out(qtbot: QtBot, panel: CommitteePanel, bench: Workbench) -> None:
    folder = bench.history.runs[1].folder
    assert folder
    for name in (names.BEST, names.CHECKPOINT):
        (folder / name).unlink(missing_ok=True)
    tick(qtbot, panel, [1, 2, 3])
    assert told(panel).endswith("does not fit the data: Run 2.")
    tick(qtbot, panel, [1, 2])
    assert "Run 2" in find(panel, "committeeCard").words()


def test_hidden_nothing_is_read(panel: CommitteePanel, monkeypatch: pytest.MonkeyPatch) -> None:
    panel.hide()
    monkeypatch.setattr(panel._task, "start", None)  # a reading would raise
    panel.show_runs([1, 2, 3])
    panel.set_subject(None)


def test_its_numbers_are_a_table(qtbot: QtBot, panel: CommitteePanel) -> None:
    tick(qtbot, panel, [1, 2])
    press(panel, "committeeTextButton")
    assert "committee" in find(panel, "committeeText").toPlainText()
